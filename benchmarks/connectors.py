"""Rows per second and peak memory of each connector, for a sample and for a full read.

    python benchmarks/connectors.py [--rows 1000000] [--only csv parquet]

Makes synthetic members (nine columns) in a temporary folder and, where servers are reachable, in a
schema of its own that it drops. Each measurement runs in a process of its own, so that its peak
memory is its own; the column `added` is the peak less what the imports take.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = ("id", "name", "email", "phone", "city", "born", "amount", "note", "visits")
POSTGRESQL = os.environ.get("UNDECLARED_TEST_POSTGRESQL", "postgresql://postgres@127.0.0.1:5432/test")
MARIADB = os.environ.get("UNDECLARED_TEST_MARIADB", "mysql://root@127.0.0.1:3306/test")
SCHEMA = "undeclared_benchmark"


def members(rows: int) -> Iterator[tuple[object, ...]]:
    """Yield synthetic members."""
    note = "asked for a call back about the delivery, prefers the afternoon "
    for i in range(rows):
        yield (
            i + 1, f"Member {i}", f"member{i}@example.com", f"0{i:010d}", f"City {i % 300}",
            f"{1950 + i % 60}-{i % 12 + 1:02}-{i % 28 + 1:02}", f"{i % 9973}.{i % 100:02}",
            note + str(i), i % 50,
        )  # fmt: skip


def make_csv(folder: Path, rows: int) -> str:
    path = folder / "members.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        writer.writerows(members(rows))
    return str(path)


def make_jsonl(folder: Path, rows: int) -> str:
    path = folder / "members.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for row in members(rows):
            stream.write(json.dumps(dict(zip(COLUMNS, row, strict=True))) + "\n")
    return str(path)


def make_log(folder: Path, rows: int) -> str:
    path = folder / "access.log"
    with path.open("w", encoding="utf-8") as stream:
        for i in range(rows):
            stream.write(
                f"10.{i % 250}.{i % 240}.7 - - [10/Oct/2025:13:55:{i % 60:02} +0000] "
                f'"GET /shop/{i}?q=a{i} HTTP/1.1" 200 {i} "https://shop.example/" "Mozilla/5.0 (Linux)"\n'
            )
    return str(path)


def make_parquet(folder: Path, rows: int) -> str:
    import pyarrow.csv
    import pyarrow.parquet

    make_csv(folder, rows)
    path = folder / "members.parquet"
    pyarrow.parquet.write_table(pyarrow.csv.read_csv(folder / "members.csv"), path, row_group_size=100_000)
    (folder / "members.csv").unlink()
    return str(path)


def make_sqlite(folder: Path, rows: int) -> str:
    path = folder / "members.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, city TEXT,"
            " born TEXT, amount NUMERIC, note TEXT, visits INTEGER)"
        )
        connection.executemany("INSERT INTO members VALUES (?,?,?,?,?,?,?,?,?)", members(rows))
        connection.commit()
    return str(path)


def make_postgresql(_folder: Path, rows: int) -> str:
    import psycopg

    with psycopg.connect(POSTGRESQL, autocommit=True) as connection:
        connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")
        connection.execute(f"CREATE SCHEMA {SCHEMA}")
        connection.execute(
            f"CREATE TABLE {SCHEMA}.members (id bigint PRIMARY KEY, name text, email text, phone text,"
            " city text, born date, amount numeric(12, 2), note text, visits integer)"
        )
        with connection.cursor() as cursor, cursor.copy(f"COPY {SCHEMA}.members FROM STDIN") as copy:
            for row in members(rows):
                copy.write_row(row)
        connection.execute(f"ANALYZE {SCHEMA}.members")
    return POSTGRESQL


def drop_postgresql() -> None:
    import psycopg

    with psycopg.connect(POSTGRESQL, autocommit=True) as connection:
        connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")


def mariadb_connection():
    import pymysql
    from sqlalchemy import make_url

    url = make_url(MARIADB)
    return pymysql.connect(
        host=url.host, port=url.port or 3306, user=url.username, password=url.password or "", autocommit=True
    )


def make_mariadb(_folder: Path, rows: int) -> str:
    from sqlalchemy import make_url

    with closing(mariadb_connection()) as connection, connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {SCHEMA}")
        cursor.execute(f"CREATE DATABASE {SCHEMA} CHARACTER SET utf8mb4")
        cursor.execute(
            f"CREATE TABLE {SCHEMA}.members (id bigint PRIMARY KEY, name text, email text, phone text,"
            " city text, born date, amount decimal(12, 2), note text, visits integer)"
        )
        part: list[tuple[object, ...]] = []
        statement = f"INSERT INTO {SCHEMA}.members VALUES (%s,%s,%s,%s,%s,%s,%s,%s,%s)"
        for row in members(rows):
            part.append(row)
            if len(part) == 5_000:
                cursor.executemany(statement, part)
                part.clear()
        cursor.executemany(statement, part)
    return make_url(MARIADB).set(database=SCHEMA).render_as_string(hide_password=False)


def drop_mariadb() -> None:
    with closing(mariadb_connection()) as connection, connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {SCHEMA}")


SOURCES = {
    "csv": (make_csv, None),
    "jsonl": (make_jsonl, None),
    "log": (make_log, None),
    "parquet": (make_parquet, None),
    "sqlite": (make_sqlite, None),
    "postgresql": (make_postgresql, drop_postgresql),
    "mariadb": (make_mariadb, drop_mariadb),
}


def peak_kilobytes() -> int:
    """Return the most memory that this process held; `ru_maxrss` would count its parent's before exec."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(
            next(line for line in status.read_text().splitlines() if line.startswith("VmHWM")).split()[1]
        )
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def measure(location: str, rows: int | None) -> None:
    """Read one source in this process and print what it took, as JSON."""
    import pyarrow.compute
    import pyarrow.csv
    import pyarrow.json
    import pyarrow.parquet  # noqa: F401
    import sqlalchemy  # noqa: F401

    from connectors import open_source
    from connectors.base import Sampling

    before = peak_kilobytes()
    started = time.perf_counter()
    with closing(open_source(location)) as source:
        dataset = next(d for d in source.datasets() if "members" in d.name or "access" in d.name)
        sample = source.sample(dataset, Sampling(rows=rows))
        read = size = 0
        for batch in sample.batches:
            read += batch.num_rows
            size += batch.nbytes
    seconds = time.perf_counter() - started
    peak = peak_kilobytes()
    print(
        json.dumps(
            {
                "method": sample.method,
                "read": read,
                "total": sample.rows_total,
                "seconds": seconds,
                "megabytes": size / 1e6,
                "peak": peak / 1024,
                "added": (peak - before) / 1024,
            }
        )
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the connectors.")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--sample", type=int, default=10_000)
    parser.add_argument("--only", nargs="*", choices=SOURCES, default=list(SOURCES))
    parser.add_argument("--measure", nargs=2, metavar=("LOCATION", "ROWS"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        location, rows = arguments.measure
        measure(location, int(rows) if int(rows) >= 0 else None)
        return
    print(f"{arguments.rows:,} rows of {len(COLUMNS)} columns; Python {sys.version.split()[0]}")
    head = (
        "source",
        "asked",
        "method",
        "rows read",
        "seconds",
        "table rows/s",
        "MB/s",
        "peak MB",
        "added MB",
    )
    print("{:<11}{:>8}{:>13}{:>12}{:>9}{:>14}{:>8}{:>9}{:>10}".format(*head))
    for name in arguments.only:
        make, drop = SOURCES[name]
        with tempfile.TemporaryDirectory() as folder:
            try:
                location = make(Path(folder), arguments.rows)
            except Exception as error:
                print(f"{name:<11} not measured: {type(error).__name__}")
                continue
            try:
                for rows in (arguments.sample, None):
                    asked = str(-1 if rows is None else rows)
                    run = subprocess.run(
                        [sys.executable, "-P", __file__, "--measure", location, asked],
                        check=True,
                        capture_output=True,
                        text=True,
                        env={**os.environ, "PYTHONPATH": str(ROOT)},
                    )
                    got = json.loads(run.stdout)
                    print(
                        f"{name:<11}{'all' if rows is None else rows:>8}{got['method']:>13}{got['read']:>12,}"
                        f"{got['seconds']:>9.2f}{arguments.rows / got['seconds']:>14,.0f}"
                        f"{got['megabytes'] / got['seconds']:>8.0f}{got['peak']:>9.0f}{got['added']:>10.0f}",
                        flush=True,
                    )
            finally:
                if drop:
                    drop()


if __name__ == "__main__":
    main()
