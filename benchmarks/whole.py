"""Whole scans beside reading alone: files, a log, databases; CPU time on one core, medians of one run.

    python benchmarks/whole.py [--rows 1000000] [--log-megabytes 200] [--only csv parquet log sqlite postgresql mariadb]

Each line is measured in a process of its own, pinned to one core. For files: the parse of Arrow alone, our
reading, with the values of all rules counted and checked, and with all detectors. For databases: the rows
of the driver, our reading through rows and through Arrow, and a whole scan. For the log: the command as a
person types it, from start to report, beside `wc -l`. Makes the data itself, synthetic, and drops it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import connectors as sources

AS_OF = date(2026, 11, 24)


def make_log(folder: Path, megabytes: int) -> str:
    arguments, sys.argv = sys.argv, sys.argv[:1]  # that module reads them
    from benchmarks.engine import lines

    sys.argv = arguments
    path = folder / "big.log"
    path.write_bytes(lines(random.Random(7), megabytes))
    return str(path)


def parse_csv(location: str) -> int:
    import pyarrow as pa
    import pyarrow.csv as csv

    options = csv.ConvertOptions(check_utf8=False, column_types=dict.fromkeys(sources.COLUMNS, pa.binary()))
    read = csv.ReadOptions(block_size=1 << 20, use_threads=False)
    with csv.open_csv(location, read_options=read, convert_options=options) as rows:
        return sum(batch.num_rows for batch in rows)


def parse_parquet(location: str) -> int:
    import pyarrow.parquet as parquet

    with parquet.ParquetFile(location, pre_buffer=False) as file:
        return sum(batch.num_rows for batch in file.iter_batches(batch_size=8_192, use_threads=False))


def counted(cursor) -> int:
    rows = 0
    while part := cursor.fetchmany(8_192):  # an empty list, or an empty tuple
        rows += len(part)
    return rows


def rows_of_sqlite(location: str) -> int:
    import sqlite3

    with closing(sqlite3.connect(location)) as connection:
        cursor = connection.execute("SELECT * FROM members")
        return counted(cursor)


def rows_of_postgresql(location: str) -> int:
    import psycopg

    with psycopg.connect(location) as connection, connection.cursor("rows") as cursor:
        cursor.execute(f"SELECT * FROM {sources.SCHEMA}.members")
        return counted(cursor)


def rows_of_mariadb(_location: str) -> int:
    from pymysql.cursors import SSCursor

    with closing(sources.mariadb_connection()) as connection, closing(SSCursor(connection)) as cursor:
        cursor.execute(f"SELECT * FROM {sources.SCHEMA}.members")
        return counted(cursor)


def ours(location: str, inspect: Callable[[object], object] | None = None) -> int:
    from connectors import open_source
    from connectors.base import Sampling

    with closing(open_source(location)) as source:
        dataset = next(d for d in source.datasets() if "members" in d.name)
        rows = 0
        for batch in source.sample(dataset, Sampling(rows=None)).batches:
            rows += batch.num_rows
            if inspect is not None:
                inspect(batch)
        return rows


def ours_by_rows(location: str) -> int:
    import connectors.sql

    connectors.sql.MANY = sys.maxsize
    return ours(location)


def with_values(location: str) -> int:
    """Read, and count and check the values of all rules: what `--full` adds to reading at least."""
    from detectors.base import Table
    from detectors.engine import build
    from detectors.patterns import Patterns, patterns_of
    from detectors.rulebook import load
    from detectors.tally import Tally
    from taxonomy.records import Field, Subject

    rules = tuple(load())
    detector = Patterns(rules, build(patterns_of(rules), "compiled"))
    known: list[tuple[Table, Tally]] = []

    def inspect(batch) -> None:
        if not known:
            fields = tuple(Field("", "members", field.name, str(field.type)) for field in batch.schema)
            table = Table("", "members", "table", "", fields, (), {}, Subject.UNKNOWN, "")
            known.append((table, Tally(table)))
        table, tally = known[0]
        tally.add(detector.inspect(table, batch))

    return ours(location, inspect)


def scanned(location: str) -> int:
    """Read with all detectors but free text, as a scan does."""
    from connectors import open_source
    from connectors.base import Sampling
    from detectors import build
    from detectors.rulebook import load
    from scanner.pipeline import Plan, run
    from taxonomy.sensitivity import profile

    built = build(load(), as_of=AS_OF, language="off", matcher="compiled")
    plan = Plan(Sampling(None), profile("cn_strict"), built.rules, built.detectors, built.grades)
    with closing(open_source(location)) as source:
        found = [
            o.summary for o in run(source, plan) if o.summary is not None and "members" in o.summary.name
        ]
    return found[0].coverage.rows_read


DATABASE = {"our reading, by rows": ours_by_rows, "our reading, through Arrow": ours, "whole scan": scanned}
STEPS: dict[str, dict[str, Callable[[str], int]]] = {
    "csv": {"pyarrow.csv alone": parse_csv, "our reading": ours, "with values checked": with_values,
            "whole scan": scanned},
    "parquet": {"pyarrow.parquet alone": parse_parquet, "our reading": ours, "with values checked": with_values,
                "whole scan": scanned},
    "sqlite": {"sqlite3, fetchmany": rows_of_sqlite, **DATABASE},
    "postgresql": {"psycopg, server cursor": rows_of_postgresql, **DATABASE},
    "mariadb": {"PyMySQL, SSCursor": rows_of_mariadb, **DATABASE},
}  # fmt: skip


def measure(name: str, step: str, location: str) -> None:
    """Do one step in this process, a first time on nothing where it loads machine code; print what it took."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    import pyarrow.csv
    import pyarrow.parquet  # noqa: F401
    import sqlalchemy  # noqa: F401

    run = STEPS[name][step]
    if run in (with_values, scanned):  # start-up is paid once: rules, word lists, machine code
        with tempfile.TemporaryDirectory() as folder:
            run(sources.make_csv(Path(folder), 300))
    cpu, wall = time.process_time(), time.perf_counter()
    rows = run(location)
    print(json.dumps({"rows": rows, "cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}))


def child(command: list[str], times: int) -> tuple[float, float]:
    """Return the medians of CPU and wall seconds of a command, and let it be killed by nothing."""
    cpu, wall = [], []
    for _ in range(times):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode()[-400:])
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        wall.append(time.perf_counter() - start)
        cpu.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(cpu), statistics.median(wall)


def steps(name: str, location: str, times: int) -> None:
    first = 0.0
    for step in STEPS[name]:
        command = [sys.executable, "-P", __file__, "--measure", name, step, location]
        taken = []
        for _ in range(times):
            done = subprocess.run(
                command,
                capture_output=True,
                text=True,
                check=True,
                env={**os.environ, "PYTHONPATH": str(ROOT)},
            )
            taken.append(json.loads(done.stdout.splitlines()[-1]))
        cpu = statistics.median(one["cpu"] for one in taken)
        wall = statistics.median(one["wall"] for one in taken)
        first = first or cpu
        print(
            f"| {name} | {step} | {cpu:.2f} | {wall:.2f} | {taken[0]['rows'] / cpu / 1e6:.2f} M | {cpu / first:.1f} x |",
            flush=True,
        )


def log(location: str, folder: Path, times: int) -> None:
    pin = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []
    size = Path(location).stat().st_size / 1e6
    count, _ = child([*pin, "wc", "-l", location], times)
    print(f"| log of {size:.0f} MB | `wc -l` | {count:.2f} | | | |")
    for what, more in (
        ("`undeclared scan big.log --full`", []),
        ("the same, `--language off`", ["--language", "off"]),
    ):
        store = folder / "store.sqlite"
        command = [*pin, sys.executable, "-m", "scanner", "scan", location, "--full", "--quiet", "--store", str(store),
                   "--output", str(folder / "report.txt"), *more]  # fmt: skip
        cpu, wall = child(command, times)
        print(
            f"| log of {size:.0f} MB | {what} | {cpu:.1f} | {wall:.1f} | {size / cpu:.0f} MB/s | {cpu / count:.0f} x |",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure whole scans.")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--log-megabytes", type=int, default=200)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--only", nargs="*", choices=[*STEPS, "log"], default=[*STEPS, "log"])
    parser.add_argument("--measure", nargs=3, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        measure(*arguments.measure)
        return
    os.chdir(ROOT)
    print(
        f"{arguments.rows:,} rows of {len(sources.COLUMNS)} columns; Python {sys.version.split()[0]}; medians of {arguments.times}\n"
    )
    print("| source | what | CPU s | wall s | rows/s of CPU | against the first |\n|---|---|---|---|---|---|")
    for name in arguments.only:
        with tempfile.TemporaryDirectory() as folder:
            if name == "log":
                log(make_log(Path(folder), arguments.log_megabytes), Path(folder), min(3, arguments.times))
                continue
            make, drop = sources.SOURCES[name]
            location = make(Path(folder), arguments.rows)
            try:
                steps(name, location, arguments.times)
            finally:
                if drop:
                    drop()


if __name__ == "__main__":
    main()
