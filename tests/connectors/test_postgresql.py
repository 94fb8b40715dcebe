"""PostgreSQL keeps the contract; its types, samples and refusals."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import psycopg
import pyarrow as pa
import pytest
from psycopg import sql
from sqlalchemy import URL

from connectors import open_source
from connectors.base import Dataset, Sampling
from connectors.dialects import postgresql as dialect
from taxonomy.errors import DatasetSkipped, SourceError
from tests.connectors.contract import (
    ODD_COLUMNS,
    ODD_ROWS,
    ODD_TABLE,
    ConnectorContract,
    Shop,
    ids,
    members,
    rows,
)

pytestmark = pytest.mark.service

ROLE = f"reader_{uuid.uuid4().hex[:8]}"
PASSWORD = "p@ss:w/o?r#d%&=+ 密"


@pytest.fixture(scope="module")
def admin(postgresql: URL) -> Iterator[psycopg.Connection[Any]]:
    """A connection that may do everything, with a login for the tests that may too."""
    text = postgresql.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(text, autocommit=True) as connection:
        name = sql.Identifier(ROLE)
        connection.execute(
            sql.SQL("CREATE ROLE {} LOGIN SUPERUSER PASSWORD {}").format(name, sql.Literal(PASSWORD))
        )
        yield connection
        connection.execute(sql.SQL("DROP ROLE {}").format(name))


@pytest.fixture(scope="module")
def location(admin: psycopg.Connection[Any], postgresql: URL) -> str:
    return postgresql.set(username=ROLE, password=PASSWORD).render_as_string(hide_password=False)


@pytest.fixture(scope="module")
def shop_schema(admin: psycopg.Connection[Any]) -> Iterator[str]:
    admin.execute("CREATE SCHEMA shop")
    admin.execute("CREATE TABLE shop.members (id bigint PRIMARY KEY, name text, phone text, note text)")
    with admin.cursor() as cursor:
        with cursor.copy("COPY shop.members FROM STDIN") as copy:
            for row in members():
                copy.write_row(row)
        admin.execute("CREATE TABLE shop.empty (id bigint, name text)")
        odd = sql.Identifier("shop", ODD_TABLE)
        columns = sql.SQL(", ").join(sql.SQL("{} text").format(sql.Identifier(name)) for name in ODD_COLUMNS)
        admin.execute(sql.SQL("CREATE TABLE {} ({})").format(odd, columns))
        cursor.executemany(sql.SQL("INSERT INTO {} VALUES (%s, %s, %s, %s)").format(odd), ODD_ROWS)
    yield "shop"
    admin.execute("DROP SCHEMA shop CASCADE")


@pytest.fixture
def own(admin: psycopg.Connection[Any]) -> Iterator[psycopg.Connection[Any]]:
    """The schema `own`, empty, and first in the search path of the connection."""
    admin.execute("CREATE SCHEMA own")
    admin.execute("SET search_path = own, public")
    yield admin
    admin.execute("DROP SCHEMA own CASCADE")


class TestPostgreSql(ConnectorContract):
    @pytest.fixture
    def shop(self, shop_schema: str, location: str, admin: psycopg.Connection[Any]) -> Shop:
        def state() -> object:
            """Return the server's marks of transactions, and every relation with the file it is in."""
            marks = admin.execute(
                "SELECT max(xmin::text::bigint), max(xmax::text::bigint), count(*) FROM shop.members"
            ).fetchall()
            relations = admin.execute(
                "SELECT oid, relname, relfilenode, pg_relation_size(oid) FROM pg_class"
                " WHERE relkind IN ('r', 'i', 't') AND relnamespace = 'shop'::regnamespace ORDER BY oid"
            ).fetchall()
            return marks, relations

        def handles() -> int:
            for _ in range(50):  # a server takes a moment to see that a client has left
                row = admin.execute(
                    "SELECT count(*), pg_sleep(0.02) FROM pg_stat_activity WHERE usename = %s", [ROLE]
                ).fetchone()
                if row is not None and row[0] == 0:
                    return 0
            return 1

        return Shop(
            lambda: open_source(location),
            "shop.members",
            f"shop.{ODD_TABLE}",
            "shop.empty",
            secrets=(ROLE, PASSWORD, "p%40ss", "p@ss", "w/o"),
            state=state,
            handles=handles,
        )


def read(
    location: str, name: str, asked: int | None = None, seed: int = 0
) -> tuple[list[pa.RecordBatch], list[str]]:
    with closing(open_source(location)) as source:
        dataset = next(dataset for dataset in source.datasets() if dataset.name == name)
        sample = source.sample(dataset, Sampling(rows=asked, seed=seed))
        batches = list(sample.batches)
        return batches, [sample.method, *sample.notes]


def test_reading_a_view_that_writes_is_refused_by_the_server(
    own: psycopg.Connection[Any], location: str
) -> None:
    own.execute("CREATE TABLE own.trap (x int)")
    own.execute(
        "CREATE FUNCTION own.spring() RETURNS int LANGUAGE sql VOLATILE AS"
        " 'INSERT INTO own.trap VALUES (1) RETURNING x'"
    )
    own.execute("CREATE VIEW own.bait AS SELECT own.spring() AS x FROM generate_series(1, 5)")

    with pytest.raises(DatasetSkipped, match="would write"):
        read(location, "own.bait")
    assert own.execute("SELECT count(*) FROM own.trap").fetchone() == (0,)


def test_a_session_cannot_be_talked_into_writing(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TABLE own.t (x int)")
    with closing(open_source(location)) as source:
        session = source._dialect.session(source._engine)  # type: ignore[attr-defined]
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            session._raw.execute("INSERT INTO own.t VALUES (1)")
        session.close()


def test_a_login_that_may_write_is_warned_of(location: str) -> None:
    with closing(open_source(location)) as source:
        assert "may change data" in source.warnings[0]  # type: ignore[attr-defined]


def test_a_login_that_can_only_read_is_not_warned_of_and_skips_what_it_may_not_see(
    own: psycopg.Connection[Any], postgresql: URL
) -> None:
    name = f"only_{uuid.uuid4().hex[:8]}"
    own.execute("CREATE TABLE own.seen (x int); CREATE TABLE own.hidden (x int)")
    own.execute(
        f"CREATE ROLE {name} LOGIN; GRANT USAGE ON SCHEMA own TO {name}; GRANT SELECT ON own.seen TO {name}"
    )
    try:
        location = postgresql.set(username=name).render_as_string(hide_password=False)
        with closing(open_source(location)) as source:
            assert source.warnings == []  # type: ignore[attr-defined]
        read(location, "own.seen")
        with pytest.raises(DatasetSkipped, match="grant it SELECT"):
            read(location, "own.hidden")
    finally:
        own.execute(f"DROP OWNED BY {name}; DROP ROLE {name}")


def test_a_table_whose_rows_are_hidden_by_a_policy_is_skipped_and_not_taken_for_empty(
    own: psycopg.Connection[Any], postgresql: URL
) -> None:
    name = f"tenant_{uuid.uuid4().hex[:8]}"
    own.execute("CREATE TABLE own.t (x int); INSERT INTO own.t VALUES (1)")
    own.execute("ALTER TABLE own.t ENABLE ROW LEVEL SECURITY")
    own.execute(
        f"CREATE ROLE {name} LOGIN; GRANT USAGE ON SCHEMA own TO {name}; GRANT SELECT ON own.t TO {name}"
    )
    try:
        with pytest.raises(DatasetSkipped, match="not all of its rows"):
            read(postgresql.set(username=name).render_as_string(hide_password=False), "own.t")
    finally:
        own.execute(f"DROP OWNED BY {name}; DROP ROLE {name}")


def test_every_type_arrives_as_its_arrow_type_or_as_text(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TYPE own.mood AS ENUM ('good'); CREATE DOMAIN own.mail AS text")
    own.execute(
        "CREATE TABLE own.t (a smallint, b bigint, c real, d numeric(12, 3), e numeric, f boolean, g date,"
        " h timestamp,"
        " i timestamptz, j bytea, k varchar(20), l json, m jsonb, n text[], o uuid, p inet, q point,"
        " r own.mood,"
        " s interval, t time, u own.mail, v tsvector, x money, y int4range, z bit(3))"
    )
    own.execute(
        "INSERT INTO own.t VALUES (1, 110101199003070011, 1.5, 12.345, 0.1, true, '1990-03-07',"
        " '1990-03-07 10:00:00.5',"
        " '1990-03-07 10:00:00+08', '\\x00ff', '007', '{\"a\": \"张\"}', '{\"a\": 1}', '{a,\"b c\"}',"
        " 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '10.0.0.1', '(1,2)', 'good', '1 day', '10:00',"
        " 'x@example.com', 'a b',"
        " 5, '[1,3)', B'101')"
    )
    own.execute("INSERT INTO own.t (a) VALUES (NULL)")
    (batch,), _ = read(location, "own.t")

    assert {field.name: str(field.type) for field in batch.schema if field.type != pa.string()} == {
        "a": "int64", "b": "int64", "c": "double", "d": "decimal128(12, 3)", "f": "bool", "g": "date32[day]",
        "h": "timestamp[us]", "i": "timestamp[us, tz=UTC]", "j": "binary",
    }  # fmt: skip
    row = batch.to_pylist()[0]
    assert (row["b"], row["f"], row["j"], row["k"]) == (110101199003070011, True, b"\x00\xff", "007")
    assert (row["l"], row["n"], row["p"], row["q"]) == ('{"a": "张"}', '{a,"b c"}', "10.0.0.1", "(1,2)")
    assert (str(row["g"]), str(row["d"]), row["i"].hour) == ("1990-03-07", "12.345", 2)
    assert all(value is None for value in batch.to_pylist()[1].values())


def test_fields_keep_their_declared_type(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TABLE own.t (a varchar(20), b int[])")
    (batch,), _ = read(location, "own.t")

    assert batch.schema.field("a").metadata == {b"sql_type": b"VARCHAR(20)"}


def test_values_beyond_arrow_become_null_and_are_counted(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TABLE own.t (a date, b timestamp, c numeric(5, 2))")
    own.execute("INSERT INTO own.t VALUES ('infinity', '-infinity', 'NaN'), ('2024-01-01', '2024-01-01', 1)")
    (batch,), notes = read(location, "own.t")

    assert [column.null_count for column in batch.columns] == [1, 1, 1]
    assert notes[1].startswith("3 cells do not fit")


def test_empty_text_is_told_from_null_and_line_feeds_survive(
    own: psycopg.Connection[Any], location: str
) -> None:
    own.execute("CREATE TABLE own.t (a text)")
    own.execute("INSERT INTO own.t VALUES (NULL), (''), (E'x\\ny'), ('\"'), ('\\N'), (',')")
    (batch,), _ = read(location, "own.t")

    assert batch.column(0).to_pylist() == [None, "", "x\ny", '"', "\\N", ","]


def test_views_materialised_views_and_partitions_are_each_read_once(
    own: psycopg.Connection[Any], location: str
) -> None:
    own.execute("CREATE TABLE own.p (id int) PARTITION BY RANGE (id)")
    own.execute("CREATE TABLE own.p1 PARTITION OF own.p FOR VALUES FROM (0) TO (500)")
    own.execute("CREATE TABLE own.p2 PARTITION OF own.p FOR VALUES FROM (500) TO (1000)")
    own.execute("INSERT INTO own.p SELECT generate_series(0, 999)")
    own.execute("CREATE VIEW own.v AS SELECT * FROM own.p")
    own.execute("CREATE MATERIALIZED VIEW own.m AS SELECT * FROM own.p")
    with closing(open_source(location)) as source:
        found = {d.name: d for d in source.datasets() if d.name.startswith("own.")}
        samples = {name: source.sample(dataset, Sampling(rows=300)) for name, dataset in found.items()}
        drawn = {name: ids(list(sample.batches), "id") for name, sample in samples.items()}

    assert {name: dataset.kind for name, dataset in found.items()} == {
        "own.m": "view",
        "own.p": "table",
        "own.v": "view",
    }
    assert {name: sample.method for name, sample in samples.items()} == {
        "own.m": "random", "own.p": "tablesample", "own.v": "random",
    }  # fmt: skip
    for numbers in drawn.values():
        assert len(set(numbers)) == 300
        assert 90 < sum(number < 500 for number in numbers) < 210


def test_large_tables_are_sampled_by_pages_and_say_so(
    own: psycopg.Connection[Any], location: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialect, "EXACT_BYTES", 0)
    own.execute("CREATE TABLE own.t (id int, filler text)")
    own.execute("INSERT INTO own.t SELECT i, repeat('x', 500) FROM generate_series(1, 5000) i")
    own.execute("ANALYZE own.t")
    batches, notes = read(location, "own.t", 100, seed=3)

    assert (rows(batches), notes[0]) == (100, "tablesample")
    assert any("pages" in note for note in notes)
    assert any("estimate" in note for note in notes)
    assert max(ids(batches, "id")) > 2_500


def test_comments_keys_and_references_are_listed(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TABLE own.members (id int PRIMARY KEY, born date)")
    own.execute(
        "COMMENT ON TABLE own.members IS '会员'; COMMENT ON COLUMN own.members.born IS 'date of birth'"
    )
    own.execute("CREATE TABLE own.orders (n int, member int REFERENCES own.members, PRIMARY KEY (n))")
    with closing(open_source(location)) as source:
        found = {dataset.name: dataset for dataset in source.datasets()}

    assert (found["own.members"].comment, found["own.members"].field_comments) == (
        "会员",
        {"born": "date of birth"},
    )
    assert (found["own.orders"].keys, found["own.orders"].references) == (
        ("n", "member"),
        {"member": "members"},
    )


def test_one_table_that_breaks_does_not_end_the_others(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TABLE own.a (x int); INSERT INTO own.a VALUES (1)")
    own.execute("CREATE VIEW own.b AS SELECT 1 / (x - 1) AS secret FROM own.a")
    own.execute("CREATE TABLE own.c (x int); INSERT INTO own.c VALUES (1)")
    with closing(open_source(location)) as source:
        read_rows, failures = 0, []
        for dataset in [d for d in source.datasets() if d.name.startswith("own.")]:
            try:
                read_rows += rows(list(source.sample(dataset, Sampling()).batches))
            except DatasetSkipped as error:
                failures.append(str(error))

    assert read_rows == 2
    assert len(failures) == 1
    assert "own.b" in failures[0]


def test_an_error_of_the_server_that_quotes_a_value_is_not_passed_on(
    own: psycopg.Connection[Any], location: str
) -> None:
    own.execute("CREATE TABLE own.a (x text); INSERT INTO own.a VALUES ('13800138000x')")
    own.execute("CREATE VIEW own.b AS SELECT x::bigint AS y FROM own.a")

    with pytest.raises(DatasetSkipped) as raised:
        read(location, "own.b")
    assert "13800138000" not in str(raised.value)


def test_a_table_without_columns_is_empty(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TABLE own.t ()")
    batches, notes = read(location, "own.t")

    assert (rows(batches), notes[0]) == (0, "empty")


def test_names_with_dots_stay_distinct(own: psycopg.Connection[Any], location: str) -> None:
    own.execute('CREATE TABLE own."a.b" (x int)')
    with closing(open_source(location)) as source:
        assert 'own."a.b"' in [dataset.name for dataset in source.datasets()]


def test_the_namespace_has_no_driver_and_no_user(location: str, postgresql: URL) -> None:
    with closing(open_source(location.replace("postgresql://", "postgres://"))) as source:
        assert source.namespace.startswith("postgresql://")
        assert source.namespace.endswith(f"/{postgresql.database}")
        assert "@" not in source.namespace


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"username": "nobody_of_this_name"}, "refused the login"),
        ({"database": "no_database_of_this_name"}, "no database of this name"),
        ({"port": 1, "host": "127.0.0.1"}, "no server answers"),
        ({"host": "no-such-host.invalid"}, "no server answers"),
    ],
)
def test_what_keeps_a_source_shut_is_told_without_the_password(
    location: str, postgresql: URL, change: dict[str, Any], words: str
) -> None:
    if "host" in change:
        change = {**change, "query": {}}  # a socket would be named there
    shut = postgresql.set(username=ROLE, password=PASSWORD).set(**change)

    with pytest.raises(SourceError, match=words) as raised:
        open_source(shut.render_as_string(hide_password=False))
    for secret in (PASSWORD, "p@ss", "p%40ss", "w/o?r"):
        assert secret not in str(raised.value)


def test_a_table_dropped_after_listing_is_skipped(own: psycopg.Connection[Any], location: str) -> None:
    own.execute("CREATE TABLE own.t (x int)")
    with closing(open_source(location)) as source:
        dataset = next(d for d in source.datasets() if d.name == "own.t")
        own.execute("DROP TABLE own.t")
        with pytest.raises(DatasetSkipped, match="no longer exists"):
            source.sample(Dataset(dataset.namespace, dataset.name, "table"), Sampling())
