"""A full read goes another way than a sample, and gives the same rows, whatever the cells hold."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pyarrow as pa
import pymysql
import pytest
from sqlalchemy import URL

from connectors import open_source
from connectors.base import Sampling
from connectors.dialects import mysql_arrow
from connectors.dialects.relation import Count
from taxonomy.errors import DatasetSkipped

SERIES = "WITH RECURSIVE s (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < 3000) "


def full(location: str, name: str) -> tuple[pa.Table, list[str]]:
    with closing(open_source(location)) as source:
        dataset = next(dataset for dataset in source.datasets() if dataset.name == name)
        sample = source.sample(dataset, Sampling(rows=None))
        table = pa.Table.from_batches(list(sample.batches))
        return table, [sample.method, *sample.notes]


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Reads a table both ways, and returns what both gave."""

    def read(location: str, name: str) -> tuple[pa.Table, list[str]]:
        monkeypatch.setattr("connectors.sql.MANY", 10**9)
        rows = full(location, name)
        monkeypatch.setattr("connectors.sql.MANY", 0)
        arrow = full(location, name)
        assert arrow[0].schema.equals(rows[0].schema, check_metadata=True)
        assert repr(arrow[0].to_pylist()) == repr(rows[0].to_pylist())  # so that NaN is NaN
        assert arrow[1] == rows[1]
        return arrow

    return read


def make(folder: Path, *statements: str) -> str:
    path = folder / "t.db"
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return f"sqlite:///{path}"


SQLITE = {
    "nulls first": ("x TEXT", "CASE WHEN i > 2990 THEN 'a' || i END"),
    "mixed": ("x INTEGER", "CASE i % 4 WHEN 0 THEN i WHEN 1 THEN 'n' || i WHEN 2 THEN NULL ELSE x'6162' END"),
    "late text among integers": ("x INTEGER", "CASE WHEN i = 3000 THEN '13800138000x' ELSE i END"),
    "late fraction": ("x NUMERIC", "CASE WHEN i = 3000 THEN 1.5 ELSE i END"),
    "long numbers and fractions": ("x NUMERIC", "CASE i % 2 WHEN 0 THEN 110101199003070000 + i ELSE 1.5 END"),
    "blobs": ("x BLOB", "CASE WHEN i % 3 THEN randomblob(5) END"),
    "no UTF-8": ("x TEXT", "CAST(CASE WHEN i % 2 THEN x'd5c5c8fd' ELSE 'plain' END AS TEXT)"),
    "a zero byte": ("x TEXT", "'a' || char(0) || i"),
    "Chinese": ("x TEXT", "'张三' || i"),
    "empty text": ("x TEXT", "CASE i % 2 WHEN 0 THEN '' END"),
    "long": ("x TEXT", "CASE WHEN i = 7 THEN printf('%.100000c', 'x') ELSE 'y' END"),
    "whole numbers as fractions": ("x REAL", "i"),
    "no type": ("x", "CASE i % 2 WHEN 0 THEN i ELSE 0.25 END"),
    "only nulls": ("x DATE", "NULL"),
}


@pytest.mark.parametrize("case", SQLITE)
def test_sqlite_both_ways(both: Any, tmp_path: Path, case: str) -> None:
    column, value = SQLITE[case]
    if "randomblob" in value:
        value = value.replace("randomblob(5)", "CAST(i AS BLOB)")
    location = make(
        tmp_path,
        f"CREATE TABLE t (id INTEGER PRIMARY KEY, {column})",
        f"{SERIES} INSERT INTO t SELECT i, {value} FROM s".replace("WITH", "WITH", 1),
    )
    table, notes = both(location, "t")

    assert table.num_rows == 3000
    assert notes[0] == "full"


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le"])
def test_sqlite_views_and_encodings_both_ways(both: Any, tmp_path: Path, encoding: str) -> None:
    location = make(
        tmp_path,
        f"PRAGMA encoding = '{encoding}'",
        "CREATE TABLE t (x TEXT)",
        f"{SERIES} INSERT INTO t SELECT '王' || i FROM s",
        "CREATE VIEW v AS SELECT x, length(x) * 1.0 AS n, upper(x) AS u FROM t",
    )

    assert both(location, "v")[0].num_rows == 3000


def test_damage_that_shows_midway_is_told(tmp_path: Path) -> None:
    location = make(
        tmp_path, "CREATE TABLE t (x TEXT)", f"{SERIES} INSERT INTO t SELECT i || 'abcdefghij' FROM s"
    )
    with closing(open_source(location)) as source:
        (dataset,) = source.datasets()
        sample = source.sample(dataset, Sampling(rows=None))  # the types are settled here
        path = tmp_path / "t.db"
        content = bytearray(path.read_bytes())
        content[-8192:] = b"\xff" * 8192
        path.write_bytes(content)
        with pytest.raises(DatasetSkipped, match="damaged"):
            list(sample.batches)


def test_sqlite_without_adbc_is_read_by_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    location = make(tmp_path, "CREATE TABLE t (x TEXT)", f"{SERIES} INSERT INTO t SELECT i FROM s")
    monkeypatch.setattr("connectors.dialects.sqlite_arrow.installed", lambda: False)

    assert full(location, "t")[0].num_rows == 3000


@pytest.fixture
def own(postgresql: URL) -> Iterator[psycopg.Connection[Any]]:
    text = postgresql.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(text, autocommit=True) as connection:
        connection.execute(
            "DROP SCHEMA IF EXISTS whole CASCADE; CREATE SCHEMA whole; SET search_path = whole"
        )
        yield connection
        connection.execute("DROP SCHEMA whole CASCADE")


@pytest.mark.service
def test_postgresql_both_ways(both: Any, own: psycopg.Connection[Any], postgresql: URL) -> None:
    own.execute("CREATE TYPE whole.mood AS ENUM ('good'); CREATE DOMAIN whole.mail AS varchar(30)")
    own.execute(
        "CREATE TABLE t (a smallint, b bigint, c real, d numeric(12, 3), e numeric, f boolean, g date,"
        " h timestamp, i timestamptz, j bytea, k varchar(20), l json, m jsonb, n text[], o uuid, p inet,"
        " q point, r whole.mood, s interval, t time, u whole.mail, v tsvector, x money, y int4range, z bit(3),"
        " aa double precision, bb char(5), cc xml, dd name, ee oid, ff cidr, gg macaddr, hh int[], ii bit varying(9))"
    )
    own.execute(
        "INSERT INTO t SELECT n, 110101199003070011 + n, 1.1, 12.345, 0.1 + n, n % 2 = 0, '1990-03-07',"
        " '1990-03-07 10:00:00.5', '1990-03-07 10:00:00+08', '\\x00ff', '007', '{\"a\": \"张\"}', '{\"a\": 1}',"
        " '{a,\"b c\"}', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '10.0.0.1', '(1,2)', 'good', '1 day', '10:00',"
        " 'x@example.com', 'a b', 5, '[1,3)', B'101', 0.1 + n, 'ab', '<a/>', 'pg_class', 26, '10.0.0.0/8',"
        " '08:00:2b:01:02:03', '{1,2}', B'10110' FROM generate_series(1, 2000) n"
    )
    own.execute(
        "INSERT INTO t (a, c, d, e, g, h, i, k, aa) VALUES (NULL, 'NaN', 'NaN', 'Infinity', 'infinity',"
        " '-infinity', 'infinity', '', 'Infinity'), (1, '-Infinity', 1, 1, '0001-01-01', '9999-12-31', NULL,"
        " E'x\\ny\"', 1e300)"
    )
    table, _ = both(postgresql.render_as_string(hide_password=False), "whole.t")

    assert table.num_rows == 2002


@pytest.mark.service
def test_a_full_read_of_postgresql_cannot_write(
    own: psycopg.Connection[Any], postgresql: URL, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.execute("CREATE SEQUENCE whole.numbers; CREATE VIEW trap AS SELECT nextval('whole.numbers') AS x")
    monkeypatch.setattr("connectors.sql.MANY", 0)
    monkeypatch.setattr("connectors.dialects.generic.Dialect.count", lambda *_: Count(5_000))
    with pytest.raises(DatasetSkipped, match="never does"):
        full(postgresql.render_as_string(hide_password=False), "whole.trap")


@pytest.fixture
def server(mariadb: URL) -> Iterator[Any]:
    connection = pymysql.connect(
        host=mariadb.host, port=mariadb.port or 3306, user=mariadb.username, password=str(mariadb.password or ""),
        database=mariadb.database, autocommit=True, charset="utf8mb4",
    )  # fmt: skip
    with closing(connection), connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS whole_t")
        yield cursor
        cursor.execute("DROP TABLE IF EXISTS whole_t")


@pytest.mark.service
def test_mariadb_both_ways(both: Any, server: Any, mariadb: URL) -> None:
    server.execute(
        "CREATE TABLE whole_t (a tinyint, b bigint unsigned, c float, d decimal(12,3), e decimal(60,3),"
        " f boolean, g date, h datetime(6), i timestamp NULL, j blob, k varbinary(8), l varchar(2000), m json,"
        " n enum('x','y'), o set('x','y'), p bit(3), q year, r time, s point, t mediumtext, u char(4), v uuid,"
        " w inet6)"
    )
    server.execute("SET sql_mode = ''")
    server.execute(
        "INSERT INTO whole_t SELECT seq % 100, 18446744073709551615 - seq, 1.5, 12.345, 1.5, true,"
        " IF(seq % 7, '1990-03-07', '0000-00-00'), '1990-03-07 10:00:00.5', '1990-03-07 10:00:00', x'00ff',"
        " x'00ff', IF(seq % 5, repeat('中', seq % 400), NULL), '{\"a\": \"张\"}', 'x', 'x,y', b'101', 1990,"
        " '30:00:00', point(1, 2), repeat('长', IF(seq = 9, 30000, 3)), 'ab',"
        " 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '::1' FROM seq_1_to_3000"
    )
    server.execute("INSERT INTO whole_t (a, l) VALUES (NULL, NULL), (1, '')")
    table, _ = both(mariadb.render_as_string(hide_password=False), "whole_t")

    assert table.num_rows == 3002


def packet(content: bytes, number: int = 0) -> bytes:
    return struct.pack("<I", len(content))[:3] + bytes([number % 256]) + content


def cell(value: bytes | None) -> bytes:
    if value is None:
        return b"\xfb"
    if len(value) < 0xFB:
        return bytes([len(value)]) + value
    if len(value) < 2**16:
        return b"\xfc" + struct.pack("<H", len(value)) + value
    if len(value) < 2**24:
        return b"\xfd" + struct.pack("<I", len(value))[:3] + value
    return b"\xfe" + struct.pack("<Q", len(value)) + value


END = packet(b"\xfe\0\0\0\0")
ROWS = [[b"a", None, b"x" * 300], [b"", b"\xfe", b"y" * 70_000], [None, None, None], [b"\xff", b"\xfb", b""]]


def decoded(stream: bytes, piece: int, columns: int = 3) -> list[list[bytes | None]]:
    at = 0

    def read(_size: int) -> bytes:
        nonlocal at
        at += piece
        return stream[at - piece : at]

    found: list[list[bytes | None]] = []
    for data, starts in mysql_arrow.packets(read):
        arrays = mysql_arrow.cells(data, starts, columns)
        found.extend(map(list, zip(*(array.to_pylist() for array in arrays), strict=True)))
    return found


@pytest.mark.parametrize("piece", [1, 3, 7, 4096, 10**6])
def test_packets_are_told_apart_wherever_the_stream_is_cut(piece: int) -> None:
    stream = b"".join(packet(b"".join(map(cell, row)), i) for i, row in enumerate(ROWS)) + END

    assert decoded(stream, piece) == ROWS


def test_a_row_in_several_packets_is_joined() -> None:
    big = b"z" * (2 * mysql_arrow._LARGEST + 5)
    content = cell(b"a") + cell(big) + cell(None)
    parts = [content[i : i + mysql_arrow._LARGEST] for i in range(0, len(content), mysql_arrow._LARGEST)]
    stream = packet(b"\x01a\xfb\xfb") + b"".join(map(packet, parts)) + packet(b"\x01b\xfb\xfb") + END

    assert decoded(stream, 1 << 20) == [[b"a", None, None], [b"a", big, None], [b"b", None, None]]


@pytest.mark.parametrize(
    ("stream", "number"),
    [(packet(b"\x01a") + packet(b"\xff\x2d\x07#70100words"), 1837), (packet(b"\x01a"), 2013), (b"", 2013)],
)
def test_what_breaks_off_is_an_error_with_its_number(stream: bytes, number: int) -> None:
    with pytest.raises(pymysql.err.OperationalError) as raised:
        decoded(stream, 100, 1)

    assert raised.value.args[0] == number


@pytest.mark.parametrize("content", [b"\x05a", b"\x01ab", b"\xfd\xff\xff\xffa"])
def test_rows_that_are_not_as_long_as_their_cells_are_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="long"):
        decoded(packet(content) + END, 100, 1)
