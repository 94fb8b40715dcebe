"""Nanoseconds a value for each stage of a scan, on one table in memory: names, layers, forms, neighbours, words, bytes, weighing.

Run: python benchmarks/stages.py [rows]. Median of five; one process. Names and weighing cost per column, not per
value; they are given per column.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pyarrow as pa

from connectors.layers import Layers
from detectors import build, forms, names
from detectors.base import Table
from detectors.classify import classify
from detectors.rulebook import load
from detectors.tally import Tally
from taxonomy.records import Field, Subject
from taxonomy.sensitivity import profile

AS_OF = date(2026, 11, 24)


def table(rows: int, seed: int = 7) -> pa.RecordBatch:
    """Return a table of members with the columns of an ordinary shop, and JSON and URLs in text."""
    draw = random.Random(seed)
    family, given = "王李张刘陈杨赵黄周吴", "伟芳娜敏静丽强磊军洋婉清怀瑾"
    made = {
        "member_id": [10**6 + i for i in range(rows)],
        "name": [draw.choice(family) + "".join(draw.sample(given, 2)) for _ in range(rows)],
        "phone": [f"1{draw.choice('3578')}{draw.randrange(10**9):09d}" for _ in range(rows)],
        "email": [f"user{i}@example.com" for i in range(rows)],
        "birthday": [
            date(1950 + draw.randrange(60), 1 + draw.randrange(12), 1 + draw.randrange(28))
            for _ in range(rows)
        ],
        "gender": [draw.choice("男女") for _ in range(rows)],
        "address": [
            f"长沙市开福区万家丽路{draw.randrange(900)}号{draw.randrange(20)}栋" for _ in range(rows)
        ],
        "profile": [f'{{"contact": {{"qq": "{draw.randrange(10**9)}"}}, "n": {i}}}' for i in range(rows)],
        "callback": [f"/back?phone=139{draw.randrange(10**8):08d}&order={i}" for i in range(rows)],
        "lat": [round(28 + draw.random(), 6) for _ in range(rows)],
        "lng": [round(112 + draw.random(), 6) for _ in range(rows)],
        "order_no": [f"20261124{draw.randrange(10**10):010d}" for _ in range(rows)],
        "title": [draw.choice(("蓝色毛衣", "儿童雨鞋", "保温杯")) for _ in range(rows)],
        "amount": [round(draw.random() * 500, 2) for _ in range(rows)],
        "created_at": [f"2026-{1 + i % 12:02d}-{1 + i % 28:02d} 10:00:00" for i in range(rows)],
    }
    return pa.record_batch({key: pa.array(cells) for key, cells in made.items()})


def median(work: Callable[[], object]) -> float:
    """Return the median of five runs in seconds."""
    took = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return statistics.median(took)


def main() -> None:
    """Print one line for each stage."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    batch = table(rows)
    rules = load()
    built = build(rules, as_of=AS_OF)
    opened = Layers().open(batch)
    fields = tuple(Field("memory:", "members", f.name, str(f.type), "") for f in opened.schema)
    made = Table("memory:", "members", "table", "", fields, ("member_id",), {}, Subject.CUSTOMER, "benchmark")
    values = opened.num_columns * rows
    read = names.inspect(made)
    print(f"{rows:,} rows, {opened.num_columns} columns\n\n| stage | cost |\n|---|---|")
    print(f"| names, per column | {median(lambda: names.inspect(made)) / len(fields) * 1e6:.0f} µs |")

    def line(name: str, seconds: float) -> None:
        print(f"| {name} | {seconds / values * 1e9:,.0f} ns a value |")

    line("layers: JSON and URL parameters opened", median(lambda: Layers().open(batch)))
    line(
        "forms and states of named columns", median(lambda: list(forms.inspect(read.sightings, made, opened)))
    )
    for detector in built.detectors:
        line(detector.name, median(lambda d=detector: list(d.inspect(made, opened))))  # type: ignore[misc]
    tally = Tally(made)
    line("counting", median(lambda: Tally(made).observe(opened)))
    tally.observe(opened)
    tally.add(read.sightings)
    tally.add(forms.inspect(read.sightings, made, opened))
    for detector in built.detectors:
        tally.add(detector.inspect(made, opened))
    by_id = {rule.id: rule for rule in rules}
    weighing = median(lambda: classify(made, tally, read, by_id, built.grades, profile("cn_strict")))
    print(f"| weighing and classes, per column | {weighing / len(fields) * 1e6:.0f} µs |")


if __name__ == "__main__":
    main()
