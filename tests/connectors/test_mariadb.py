"""MariaDB keeps the contract; its types, samples and refusals."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pyarrow as pa
import pymysql
import pytest
from sqlalchemy import URL

from connectors import open_source
from connectors.base import Sampling
from taxonomy.errors import SourceError
from tests.connectors.contract import ODD_COLUMNS, ODD_ROWS, ODD_TABLE, ConnectorContract, Shop, ids, members

pytestmark = pytest.mark.service

USER = f"reader_{uuid.uuid4().hex[:8]}"
PASSWORD = "p@ss:w/o?r#d%&=+ 密"


def connect(url: URL) -> Any:
    return pymysql.connect(
        host=url.host, port=url.port or 3306, user=url.username, password=url.password or "",
        database=url.database, autocommit=True, charset="utf8mb4",
    )  # fmt: skip


@pytest.fixture(scope="module")
def admin(mariadb: URL) -> Iterator[Any]:
    """A cursor that may do everything, with a login for the tests that may too."""
    with closing(connect(mariadb)) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE USER {USER} IDENTIFIED BY %s", [PASSWORD])
        cursor.execute(f"GRANT ALL ON *.* TO {USER}")
        yield cursor
        cursor.execute(f"DROP USER {USER}")


@pytest.fixture(scope="module")
def location(admin: Any, mariadb: URL) -> str:
    return mariadb.set(username=USER, password=PASSWORD).render_as_string(hide_password=False)


def quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


@pytest.fixture(scope="module")
def shop_tables(admin: Any) -> Iterator[None]:
    admin.execute("CREATE TABLE members (id bigint PRIMARY KEY, name text, phone text, note longtext)")
    admin.executemany("INSERT INTO members VALUES (%s, %s, %s, %s)", list(members()))
    admin.execute("CREATE TABLE empty (id bigint, name text)")
    columns = ", ".join(f"{quoted(name)} text" for name in ODD_COLUMNS)
    admin.execute(f"CREATE TABLE {quoted(ODD_TABLE)} ({columns})")
    for row in ODD_ROWS:
        admin.execute(f"INSERT INTO {quoted(ODD_TABLE)} VALUES (%s, %s, %s, %s)", row)
    yield
    admin.execute(f"DROP TABLE members, empty, {quoted(ODD_TABLE)}")


@pytest.fixture
def own(admin: Any) -> Iterator[Any]:
    """The cursor; tables, views and functions whose names begin with `own` are dropped afterwards."""
    yield admin
    admin.execute(
        "SELECT table_type, table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
    )
    for kind, name in admin.fetchall():
        if name.startswith("own"):
            admin.execute(f"DROP {'VIEW' if kind == 'VIEW' else 'TABLE'} {quoted(name)}")
    admin.execute("DROP FUNCTION IF EXISTS own_spring")


class TestMariaDb(ConnectorContract):
    @pytest.fixture
    def shop(self, shop_tables: None, location: str, admin: Any) -> Shop:
        def state() -> object:
            admin.execute("CHECKSUM TABLE members, empty")
            sums = admin.fetchall()
            admin.execute("SELECT table_name, table_rows, update_time FROM information_schema.tables"
                          " WHERE table_schema = DATABASE() ORDER BY 1")  # fmt: skip
            return sums, [name for name, *_ in admin.fetchall()]

        def handles() -> int:
            for _ in range(50):  # a server takes a moment to see that a client has left
                admin.execute(
                    "SELECT count(*), sleep(0.02) FROM information_schema.processlist WHERE user = %s", [USER]
                )
                if admin.fetchone()[0] == 0:
                    return 0
            return 1

        return Shop(
            lambda: open_source(location),
            "members",
            ODD_TABLE,
            "empty",
            secrets=(USER, PASSWORD, "p%40ss", "p@ss", "w/o"),
            state=state,
            handles=handles,
        )


def read(location: str, name: str, asked: int | None = None) -> tuple[list[pa.RecordBatch], list[str]]:
    with closing(open_source(location)) as source:
        dataset = next(dataset for dataset in source.datasets() if dataset.name == name)
        sample = source.sample(dataset, Sampling(rows=asked))
        batches = list(sample.batches)
        return batches, [sample.method, *sample.notes]


def test_reading_a_view_that_writes_is_refused_by_the_server(own: Any, location: str) -> None:
    own.execute("CREATE TABLE own_trap (x int)")
    own.execute("CREATE TABLE own_rows (x int)")
    own.execute("INSERT INTO own_rows VALUES (1), (2)")
    own.execute(
        "CREATE FUNCTION own_spring() RETURNS int MODIFIES SQL DATA"
        " BEGIN INSERT INTO own_trap VALUES (1); RETURN 1; END"
    )
    own.execute("CREATE VIEW own_bait AS SELECT own_spring() AS x FROM own_rows")

    with closing(open_source(location)) as source:
        # The server refuses even to describe it.
        assert "own_bait" not in [dataset.name for dataset in source.datasets()]
        assert [skip.dataset for skip in source.skipped if "would write" in skip.reason] == ["own_bait"]
    own.execute("SELECT count(*) FROM own_trap")
    assert own.fetchone() == (0,)


@pytest.mark.parametrize(
    "statement", ["INSERT INTO own_t VALUES (1)", "DROP TABLE own_t", "CREATE TABLE own_x (y int)"]
)
def test_a_session_cannot_be_talked_into_writing(own: Any, location: str, statement: str) -> None:
    own.execute("CREATE TABLE own_t (x int)")
    with closing(open_source(location)) as source:
        session = source._dialect.session(source._engine)  # type: ignore[attr-defined]
        with session._raw.cursor() as cursor, pytest.raises(pymysql.MySQLError) as raised:
            cursor.execute(statement)
        session.close()

    assert raised.value.args[0] == 1792


def test_a_login_that_can_only_read_is_not_warned_of(own: Any, mariadb: URL, location: str) -> None:
    own.execute("CREATE TABLE own_seen (x int)")
    own.execute(f"CREATE USER {USER}_r")
    own.execute(f"GRANT SELECT ON {mariadb.database}.own_seen TO {USER}_r")
    try:
        only = mariadb.set(username=f"{USER}_r").render_as_string(hide_password=False)
        with closing(open_source(only)) as source, closing(open_source(location)) as all_rights:
            assert source.warnings == []  # type: ignore[attr-defined]
            assert "may change data" in all_rights.warnings[0]  # type: ignore[attr-defined]
    finally:
        own.execute(f"DROP USER {USER}_r")


def test_every_type_arrives_as_its_arrow_type_or_as_text(own: Any, location: str) -> None:
    own.execute(
        "CREATE TABLE own_t (a tinyint, b bigint unsigned, c float, d decimal(12,3), e decimal(60,3),"
        " f boolean, g date,"
        " h datetime(6), i timestamp NULL, j blob, k varbinary(8), l varchar(20), m json,"
        " n enum('x','y'), o set('x','y'),"
        " p bit(3), q year, r time, s point, t mediumtext, u char(4), v uuid, w inet6)"
    )
    own.execute("SET time_zone = '+08:00'")
    own.execute(
        "INSERT INTO own_t VALUES (1, 18446744073709551615, 1.5, 12.345, 1.5, true, '1990-03-07',"
        " '1990-03-07 10:00:00.5',"
        " '1990-03-07 10:00:00', x'00ff', x'00ff', '007', '{\"a\": \"张\"}', 'x', 'x,y', b'101', 1990,"
        " '30:00:00',"
        " point(1, 2), '中', 'ab', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '::1')"
    )
    own.execute("INSERT INTO own_t (a) VALUES (NULL)")
    (batch,), _ = read(location, "own_t")

    assert {field.name: str(field.type) for field in batch.schema if field.type != pa.string()} == {
        "a": "int64", "b": "uint64", "c": "double", "d": "decimal128(12, 3)",
        "f": "int64", "g": "date32[day]", "h": "timestamp[us]", "i": "timestamp[us]", "j": "binary", "k": "binary", "p": "uint64",
    }  # fmt: skip
    row = batch.to_pylist()[0]
    assert (row["b"], row["j"], row["l"], row["p"]) == (18446744073709551615, b"\x00\xff", "007", 5)
    assert (row["m"], row["o"], row["r"], row["s"]) == ('{"a": "张"}', "x,y", "30:00:00", "POINT(1 2)")
    assert (row["h"].microsecond, row["i"].hour, row["t"]) == (500_000, 2, "中")
    assert all(value is None for value in batch.to_pylist()[1].values())


def test_zero_dates_become_null_and_are_counted(own: Any, location: str) -> None:
    own.execute("SET sql_mode = ''")
    own.execute("CREATE TABLE own_t (a date, b datetime)")
    own.execute(
        "INSERT INTO own_t VALUES ('0000-00-00', '0000-00-00'), ('2024-01-01', '2024-01-01'),"
        " ('2024-00-00', NULL)"
    )
    (batch,), notes = read(location, "own_t")

    assert [column.null_count for column in batch.columns] == [2, 2]
    assert notes[1].startswith("3 cells do not fit")


def test_text_in_another_character_set_arrives_whole(own: Any, location: str) -> None:
    own.execute("CREATE TABLE own_t (x varchar(20) CHARACTER SET gbk, y varchar(20) CHARACTER SET latin1)")
    own.execute("INSERT INTO own_t VALUES ('张三丰', 'Müller')")
    (batch,), _ = read(location, "own_t")

    assert batch.to_pylist() == [{"x": "张三丰", "y": "Müller"}]


def test_a_view_on_a_dropped_table_is_skipped_and_the_rest_goes_on(own: Any, location: str) -> None:
    own.execute("CREATE TABLE own_gone (x int)")
    own.execute("CREATE VIEW own_broken AS SELECT x FROM own_gone")
    own.execute("CREATE VIEW own_good AS SELECT 1 AS x")
    own.execute("DROP TABLE own_gone")
    with closing(open_source(location)) as source:
        names = [dataset.name for dataset in source.datasets() if dataset.name.startswith("own")]

        assert names == ["own_good"]
        assert [(skip.dataset, "no longer exists" in skip.reason) for skip in source.skipped] == [
            ("own_broken", True)
        ]


def test_tables_without_an_integer_key_are_sampled_by_the_server(own: Any, location: str) -> None:
    own.execute("CREATE TABLE own_t (id int)")
    own.executemany("INSERT INTO own_t VALUES (%s)", [[i] for i in range(1000)])
    batches, notes = read(location, "own_t", 300)

    assert notes[0] == "random"
    assert len(set(ids(batches, "id"))) == 300
    assert 90 < sum(number < 500 for number in ids(batches, "id")) < 210


def test_system_versioned_tables_are_listed_and_read(own: Any, location: str) -> None:
    own.execute("CREATE TABLE own_v (id int PRIMARY KEY, born date) WITH SYSTEM VERSIONING")
    own.execute("INSERT INTO own_v VALUES (1, '1990-03-07')")
    batches, _ = read(location, "own_v")

    assert [(row["id"], str(row["born"])) for row in batches[0].to_pylist()] == [(1, "1990-03-07")]


def test_keys_beyond_64_bits_with_a_sign_are_sampled(own: Any, location: str) -> None:
    own.execute("CREATE TABLE own_t (id bigint unsigned PRIMARY KEY)")
    own.executemany("INSERT INTO own_t VALUES (%s)", [[2**64 - 1 - i] for i in range(500)])
    batches, notes = read(location, "own_t", 100)

    assert notes[0] == "random"
    assert len(set(ids(batches, "id"))) == 100


def test_comments_keys_and_references_are_listed(own: Any, location: str) -> None:
    own.execute(
        "CREATE TABLE own_members (id int PRIMARY KEY, born date COMMENT 'date of birth') COMMENT '会员'"
    )
    own.execute(
        "CREATE TABLE own_orders (n int PRIMARY KEY, member int,"
        " FOREIGN KEY (member) REFERENCES own_members (id))"
    )
    with closing(open_source(location)) as source:
        found = {dataset.name: dataset for dataset in source.datasets()}
    own.execute("DROP TABLE own_orders")

    assert (found["own_members"].comment, found["own_members"].field_comments) == (
        "会员",
        {"born": "date of birth"},
    )
    assert (found["own_orders"].keys, found["own_orders"].references) == (
        ("n", "member"),
        {"member": "own_members"},
    )


def test_without_a_database_all_but_the_systems_are_listed(
    shop_tables_of_all: list[str], mariadb: URL
) -> None:
    schemas = {name.split(".")[0] for name in shop_tables_of_all}

    assert mariadb.database in schemas
    assert not schemas & {"mysql", "information_schema", "performance_schema", "sys"}


@pytest.fixture
def shop_tables_of_all(shop_tables: None, location: str, mariadb: URL) -> list[str]:
    with closing(open_source(location.replace(f"/{mariadb.database}", ""))) as source:
        assert source.namespace.count("/") == 2
        return [dataset.name for dataset in source.datasets()]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"password": "wrong" + PASSWORD}, "refused the login"),
        ({"database": "no_database_of_this_name"}, "no database of this name"),
        ({"port": 1, "host": "127.0.0.1"}, "no server answers"),
    ],
)
def test_what_keeps_a_source_shut_is_told_without_the_password(
    location: str, mariadb: URL, change: dict[str, Any], words: str
) -> None:
    shut = mariadb.set(username=USER, password=PASSWORD).set(**change)

    with pytest.raises(SourceError, match=words) as raised:
        open_source(shut.render_as_string(hide_password=False))
    for secret in (PASSWORD, "p@ss", "p%40ss", "w/o?r", USER):
        assert secret not in str(raised.value)


def test_both_names_of_the_scheme_are_one_source(location: str) -> None:
    with (
        closing(open_source(location)) as one,
        closing(open_source(location.replace("mysql:", "mariadb:", 1))) as other,
    ):
        assert one.namespace == other.namespace
