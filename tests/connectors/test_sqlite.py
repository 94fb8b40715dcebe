"""SQLite files keep the contract, whatever their cells hold."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from connectors import open_source
from connectors.base import Sampling
from connectors.dialects import DIALECTS
from connectors.sql import Sql
from taxonomy.errors import DatasetSkipped, SourceError
from tests.connectors.contract import (
    ODD_COLUMNS,
    ODD_ROWS,
    ODD_TABLE,
    ConnectorContract,
    Shop,
    file_state,
    ids,
    members,
    open_files,
    rows,
)


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def make_shop(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT, phone TEXT, note TEXT)")
        connection.executemany("INSERT INTO members VALUES (?, ?, ?, ?)", members())
        connection.execute('CREATE TABLE "empty" (id INTEGER, name TEXT)')
        connection.execute(f"CREATE TABLE {quoted(ODD_TABLE)} ({', '.join(map(quoted, ODD_COLUMNS))})")
        connection.executemany(f"INSERT INTO {quoted(ODD_TABLE)} VALUES (?, ?, ?, ?)", ODD_ROWS)
        connection.commit()


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    path = tmp_path / "shop.db"
    make_shop(path)
    return Shop(
        lambda: open_source(f"sqlite:///{path}"),
        "members",
        ODD_TABLE,
        "empty",
        state=lambda: file_state(tmp_path),
        handles=lambda: open_files(tmp_path),
    )


class TestSqlite(ConnectorContract):
    pass


class TestSqliteInWalMode(ConnectorContract):
    """The mode in which SQLite itself would leave files beside the database."""

    @pytest.fixture(autouse=True)
    def wal(self, shop: Shop, tmp_path: Path) -> None:
        with closing(sqlite3.connect(tmp_path / "shop.db")) as connection:
            connection.execute("PRAGMA journal_mode = WAL")


class TestGenericDialect(ConnectorContract):
    """What a database gets of which nothing special is known; SQLite stands in for it."""

    @pytest.fixture
    def shop(self, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
        monkeypatch.setitem(DIALECTS, "sqlite", "connectors.dialects.generic:Dialect")
        return replace(shop, members="main.members", odd=f"main.{ODD_TABLE}", empty="main.empty")

    def test_it_is_told_that_sessions_are_not_read_only(self, source: Sql) -> None:
        assert "login that can only read" in source.warnings[0]


def read(path: Path, name: str, asked: int | None = None) -> tuple[list[pa.RecordBatch], list[str]]:
    with closing(open_source(str(path))) as source:
        dataset = next(dataset for dataset in source.datasets() if dataset.name == name)
        sample = source.sample(dataset, Sampling(rows=asked, batch_rows=50))
        batches = list(sample.batches)
        return batches, [sample.method, *sample.notes]


def make(tmp_path: Path, *statements: str) -> Path:
    path = tmp_path / "own.db"
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path


SERIES = "WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < {}) "


def test_a_missing_file_is_told_and_not_created(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="there is no SQLite file"):
        open_source(f"sqlite:///{tmp_path}/none.db")

    assert list(tmp_path.iterdir()) == []


def test_an_sqlite_source_in_memory_is_refused() -> None:
    with pytest.raises(SourceError, match="needs a file"):
        open_source("sqlite://")


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "fake.db").write_bytes(b"nothing of the kind" * 100)

    with (
        pytest.raises(SourceError, match=r"fake\.db"),
        closing(open_source(f"sqlite:///{tmp_path}/fake.db")) as source,
    ):
        list(source.datasets())


def test_a_path_with_odd_characters_opens(tmp_path: Path) -> None:
    folder = tmp_path / "a?b #c%20"
    folder.mkdir()
    make_shop(folder / "shop.db")

    with closing(open_source(str(folder / "shop.db"))) as source:
        assert "members" in [dataset.name for dataset in source.datasets()]


def test_a_write_through_a_session_is_refused_by_sqlite_itself(tmp_path: Path) -> None:
    make_shop(tmp_path / "shop.db")
    with closing(Sql(f"sqlite:///{tmp_path}/shop.db")) as source:
        for statement in ("DELETE FROM members", "CREATE TABLE x (y)", "PRAGMA user_version = 5"):
            with (
                closing(source._dialect.connect()) as raw,
                pytest.raises(sqlite3.OperationalError, match="readonly"),
            ):
                raw.execute(statement)


def test_a_database_that_another_program_is_writing_is_read(tmp_path: Path) -> None:
    path = make(tmp_path, "PRAGMA journal_mode = WAL", "CREATE TABLE t (x TEXT)")
    with closing(sqlite3.connect(path)) as writer:
        writer.execute("INSERT INTO t VALUES ('a')")
        writer.commit()
        batches, _ = read(path, "t")

        assert rows(batches) == 1


@pytest.mark.parametrize("asked", [None, 60])
def test_a_column_of_mixed_types_is_text(tmp_path: Path, asked: int | None) -> None:
    path = make(
        tmp_path,
        "CREATE TABLE t (id INTEGER PRIMARY KEY, x INTEGER)",
        SERIES.format(100) + "INSERT INTO t SELECT i, CASE WHEN i % 2 THEN i ELSE 'n' || i END FROM s",
    )
    batches, _ = read(path, "t", asked)

    assert batches[0].schema.field("x").type == pa.string()
    assert {cell.isdigit() for batch in batches for cell in batch.column("x").to_pylist()} == {True, False}


def test_types_are_those_that_the_cells_have(tmp_path: Path) -> None:
    path = make(
        tmp_path,
        "CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB, e NUMERIC, f, g INTEGER, h DATE)",
        "INSERT INTO t VALUES (1, 1.5, '007', x'00ff', 10, x'61', NULL, '2024-01-01')",
        "INSERT INTO t VALUES (2, 2.5, '008', x'01ff', 10.5, x'62', NULL, '2024-01-02')",
    )
    batches, _ = read(path, "t")

    assert [str(kind) for kind in batches[0].schema.types] == [
        "int64", "double", "string", "binary", "double", "binary", "int64", "string",
    ]  # fmt: skip


@pytest.mark.parametrize("asked", [None, 60])
def test_long_numbers_beside_fractions_lose_no_digit(tmp_path: Path, asked: int | None) -> None:
    path = make(
        tmp_path,
        "CREATE TABLE t (id INTEGER PRIMARY KEY, x NUMERIC)",
        SERIES.format(99)
        + "INSERT INTO t SELECT i, CASE WHEN i % 2 THEN 110101199003070000 + i ELSE 1.5 END FROM s",
    )
    batches, _ = read(path, "t", asked)
    cells = [cell for batch in batches for cell in batch.column("x").to_pylist()]

    assert {len(cell) for cell in cells} == {18, 3}


def test_text_that_is_not_utf8_is_read_as_the_encoding_that_fits(tmp_path: Path) -> None:
    path = make(tmp_path, "CREATE TABLE t (x TEXT)")
    with closing(sqlite3.connect(path)) as connection:
        for text in ("张三丰".encode("gbk"), "M\xfcller".encode("cp1252"), "王".encode()):
            connection.execute("INSERT INTO t VALUES (CAST(? AS TEXT))", [text])
        connection.commit()
    batches, notes = read(path, "t")

    assert batches[0].column("x").to_pylist() == ["张三丰", "Müller", "王"]
    assert any("2 cells are not UTF-8" in note for note in notes)


def test_large_gaps_between_keys_do_not_bias_the_choice(tmp_path: Path) -> None:
    """Half of the rows stand after a gap a thousand times as wide as they are many."""
    path = make(
        tmp_path,
        "CREATE TABLE t (id INTEGER PRIMARY KEY)",
        SERIES.format(1000) + "INSERT INTO t SELECT CASE WHEN i <= 500 THEN i ELSE i + 1000000 END FROM s",
    )
    batches, notes = read(path, "t", 400)

    assert notes[0] == "random"
    assert 140 < sum(member <= 500 for member in ids(batches, "id")) < 260


def test_narrow_gaps_between_keys_do_not_bias_the_choice(tmp_path: Path) -> None:
    path = make(
        tmp_path,
        "CREATE TABLE t (id INTEGER PRIMARY KEY)",
        SERIES.format(1000) + "INSERT INTO t SELECT CASE WHEN i <= 500 THEN i ELSE i * 10 END FROM s",
    )
    batches, notes = read(path, "t", 400)

    assert notes[0] == "key ranges"
    assert "gaps" in notes[1]
    assert len(set(ids(batches, "id"))) == 400
    assert 140 < sum(member <= 500 for member in ids(batches, "id")) < 260


@pytest.mark.parametrize(
    ("create", "method"),
    [
        ("CREATE TABLE t (id TEXT PRIMARY KEY) WITHOUT ROWID", "reservoir"),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY, x) WITHOUT ROWID", "key ranges"),
        ("CREATE TABLE t (id INTEGER, rowid TEXT)", "key ranges"),
        ("CREATE TABLE t (id INTEGER, rowid, _rowid_, oid)", "reservoir"),
    ],
)
def test_tables_without_an_ordinary_row_number_are_sampled(tmp_path: Path, create: str, method: str) -> None:
    path = make(tmp_path, create, SERIES.format(500) + "INSERT INTO t (id) SELECT i FROM s")
    batches, notes = read(path, "t", 100)

    assert notes[0] == method
    assert len(set(ids(batches, "id"))) == 100


def test_views_are_listed_and_sampled_and_a_broken_one_is_skipped(tmp_path: Path) -> None:
    path = make(
        tmp_path,
        "CREATE TABLE t (id INTEGER)",
        SERIES.format(300) + "INSERT INTO t SELECT i FROM s",
        "CREATE VIEW good AS SELECT id FROM t",
        "CREATE TABLE gone (x)",
        "CREATE VIEW broken AS SELECT x FROM gone",
        "DROP TABLE gone",
    )
    with closing(open_source(str(path))) as source:
        found = {dataset.name: dataset for dataset in source.datasets()}
        sample = source.sample(found["good"], Sampling(rows=50))

        assert {name: dataset.kind for name, dataset in found.items()} == {"t": "table", "good": "view"}
        assert [(skip.dataset, "no longer exists" in skip.reason) for skip in source.skipped] == [
            ("broken", True)
        ]
        assert (rows(list(sample.batches)), sample.method) == (50, "reservoir")


def test_keys_and_references_are_listed(tmp_path: Path) -> None:
    path = make(
        tmp_path,
        "CREATE TABLE members (id INTEGER PRIMARY KEY)",
        "CREATE TABLE orders (number INTEGER, member INTEGER REFERENCES members (id), PRIMARY KEY (number))",
    )
    with closing(open_source(str(path))) as source:
        orders = next(dataset for dataset in source.datasets() if dataset.name == "orders")

    assert (orders.keys, orders.references) == (("number", "member"), {"member": "members"})


def test_a_damaged_file_skips_what_it_spoils(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    make_shop(path)
    content = bytearray(path.read_bytes())
    content[8192:60_000] = b"\xff" * (60_000 - 8192)
    path.write_bytes(content)
    with closing(open_source(str(path))) as source:
        dataset = next(dataset for dataset in source.datasets() if dataset.name == "members")
        with pytest.raises(DatasetSkipped, match="damaged") as raised:
            list(source.sample(dataset, Sampling(rows=None)).batches)

    assert "\n" not in str(raised.value)


def test_many_columns_are_read(tmp_path: Path) -> None:
    names = [f"c{i}" for i in range(1500)]
    path = make(
        tmp_path, f"CREATE TABLE t ({', '.join(names)})", f"INSERT INTO t VALUES ({', '.join('1' * 1500)})"
    )
    batches, _ = read(path, "t")

    assert batches[0].num_columns == 1500
