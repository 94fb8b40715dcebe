"""Measure the pattern engines beside what else reads text with patterns; CPU time, medians of five, one core.

All shipped patterns, on columns of one kind each and on a log. The comparisons run in the same process, or
under the same clock, minutes apart: the portable engine, `re` value by value, Presidio's pattern recognisers
value by value (both on a few hundred values), and ripgrep with the same patterns. Start-up and the making of
machine code are not counted, since they are paid once; the automaton's own start is, in the column `cold`.

    python -m benchmarks.engine                       print the tables
    python -m benchmarks.engine --write               put them, and the plot, into docs/
    python -m benchmarks.engine --compare ../base     the compiled engine beside that of another checkout

A comparison runs both trees in turns, so that the machine's moods meet both alike.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
# Another checkout to measure; its packages come before those beside this file.
TREE = os.environ.get("UNDECLARED_TREE", str(ROOT))
sys.path[:0] = [TREE, str(ROOT)]

import numba
import numpy as np
import pyarrow as pa

from benchmarks.engine_data import WORDS, columns, lines
from benchmarks.engine_peers import presidio, ripgrep
from benchmarks.plot import bars
from detectors.engine.compiled import Compiled
from detectors.engine.patterns import plain
from detectors.engine.portable import Portable
from detectors.rulebook import load

FEW = 300  # values that `re` and Presidio see
RIPGREP = 20_000_000  # bytes of the log that ripgrep reads; its speed does not depend on how many
PAGE, PLOT = ROOT / "docs" / "benchmarks.md", ROOT / "docs" / "engine.svg"
BEGIN, END = "<!-- engine: written by benchmarks/engine.py -->", "<!-- engine: end -->"
PATTERNS = tuple(dict.fromkeys(rule.pattern for rule in load()))
MORE = 200
SEED = 7


def seconds(
    run: Callable[[], object], times: int = 5, clock: Callable[[], float] = time.process_time
) -> float:
    taken = []
    for _ in range(times):
        start = clock()
        run()
        taken.append(clock() - start)
    return statistics.median(taken)


def machine() -> str:
    found = (
        re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
        if Path("/proc/cpuinfo").exists()
        else None
    )
    return f"{found[1] if found else platform.processor()}, {os.cpu_count()} cores, {platform.system()}"


def warm(values: list[str]) -> tuple[Compiled, pa.Array, float, float]:
    """Return an engine that has seen a column, the column, its megabytes, and the speed of the first time."""
    array, size = pa.array(values, pa.large_string()), sum(map(len, values)) / 1e6
    engine = Compiled(PATTERNS)
    engine.row_bits(array[:0])
    engine.statistics()
    cold = size / seconds(lambda: engine.row_bits(array), 1)
    for _ in range(3):  # patterns may be divided meanwhile
        engine.row_bits(array)
    return engine, array, size, cold


def measured(values: int) -> Iterator[dict[str, Any]]:
    """Yield the speeds on each column."""
    by_re_patterns = [re.compile(text, re.ASCII) for text in map(plain, PATTERNS)]
    theirs, portable = presidio(), Portable(PATTERNS)
    Compiled(PATTERNS).row_masks(pa.array(["a1"]))
    for name, column in columns(random.Random(SEED), values).items():
        engine, array, size, cold = warm(column)
        few, few_size = column[:FEW], sum(map(len, column[:FEW])) / 1e6
        state = engine.statistics()
        yield {
            "name": name,
            "compiled": size / seconds(lambda: engine.row_bits(array)),
            "cold": cold,
            "automata": state["automata"],
            "states": state["states"],
            "portable": size / seconds(lambda: portable.row_bits(array), 5 if values <= 50_000 else 3),
            "re": few_size / seconds(lambda: [p.search(v) for v in few for p in by_re_patterns]),
            "presidio": few_size / seconds(lambda: [theirs(v) for v in few], 3) if theirs else 0.0,
        }


def columns_table(rows: list[dict[str, Any]]) -> str:
    lines_of = [
        "| column | compiled | cold | automata, states | portable | `re` | Presidio | compiled / portable | / `re` | / Presidio |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for r in rows:
        beside = f"{r['compiled'] / r['presidio']:,.0f} x" if r["presidio"] else "–"
        lines_of.append(
            f"| {r['name']} | {r['compiled']:,.0f} | {r['cold']:,.0f} | {r['automata']}, {r['states']:,} | {r['portable']:,.1f} "
            f"| {r['re']:.2f} | {r['presidio']:.3f} | {r['compiled'] / r['portable']:,.0f} x | {r['compiled'] / r['re']:,.0f} x | {beside} |"
        )
    return "\n".join(lines_of)


def blocks_of(raw: bytes) -> list[np.ndarray]:
    blocks, at = [], 0
    while at < len(raw):
        end = raw.rfind(b"\n", at, at + (1 << 20)) + 1
        blocks.append(np.frombuffer(raw, np.uint8)[at:end])
        at = end
    return blocks


def text_speed(raw: bytes) -> tuple[float, float]:
    """Return MB/s on the lines of a log, and how many events a MB has."""
    engine, blocks = Compiled(PATTERNS), blocks_of(raw)
    engine.text_events(blocks[0])
    events = sum(len(engine.text_events(block)) for block in blocks[:20])
    size = sum(map(len, blocks)) / 1e6
    return size / seconds(lambda: [engine.text_events(block) for block in blocks]), events / (
        sum(map(len, blocks[:20])) / 1e6
    )


def more_patterns(values: int) -> float:
    """Return what 200 patterns more cost, as a share of the time, over all columns."""
    draw = random.Random(SEED)
    letters = "abcdefghijklmnopqrstuvwxyz"
    added = [
        f"(?i)\\b{''.join(draw.choices(letters, k=6))}[-_ ]?{draw.choice(WORDS)}\\b" for _ in range(MORE)
    ]
    costs = []
    for column in columns(random.Random(SEED), values).values():
        engine, array, _, _ = warm(column)
        larger = Compiled((*PATTERNS, *added))
        for _ in range(4):
            larger.row_bits(array)
        taken: tuple[list[float], list[float]] = ([], [])
        for _ in range(5):  # in turns
            for of, matcher in zip(taken, (engine, larger), strict=True):
                of.append(seconds(lambda: matcher.row_bits(array), 1))
        costs.append(statistics.median(taken[1]) / statistics.median(taken[0]) - 1)
    return statistics.median(costs)


@numba.njit(nogil=True)
def spin(rounds: int) -> int:
    """Work that shares nothing, as the measure of what two threads can gain on this machine now."""
    x = np.uint64(1)
    for i in range(rounds):
        x = x * np.uint64(6364136223846793005) + np.uint64(i)
    return x


def two_threads(values: int) -> tuple[float, float]:
    """Return how many times as fast two threads are by the wall clock, and how many times `spin` is."""
    every = columns(random.Random(SEED), values)
    ratios = []
    for name in ("mobile", "card, grouped", "prose"):
        engine, array, _, _ = warm(every[name])
        array = pa.concat_arrays([array] * 16)
        ratios.append(scaling(engine.row_bits, [array[: len(array) // 2], array[len(array) // 2 :]]))
    return statistics.median(ratios), scaling(spin, [30_000_000, 30_000_000])


def scaling(run: Callable[[Any], object], parts: list[Any]) -> float:
    one, two = [], []
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(run, parts))
        list(pool.map(run, parts))
        for _ in range(9):  # in turns
            one.append(seconds(lambda: [run(part) for part in parts], 1, time.perf_counter))
            two.append(seconds(lambda: list(pool.map(run, parts)), 1, time.perf_counter))
    return statistics.median(one) / statistics.median(two)


def report(values: int, megabytes: int) -> tuple[str, str]:
    """Return the section of the page, and the plot."""
    threads, possible = two_threads(values)  # before the process is bound to one core
    pin = getattr(os, "sched_setaffinity", None)
    if pin:
        pin(0, {min(os.sched_getaffinity(0))})
    rows = []
    for row in measured(values):
        rows.append(row)
        print(f"{row['name']}: {row['compiled']:,.0f} MB/s", file=sys.stderr, flush=True)
    raw = lines(random.Random(SEED), megabytes)
    speed, events = text_speed(raw)
    peer = ripgrep(PATTERNS, raw[: raw.rfind(b"\n", 0, RIPGREP) + 1])
    beside = (
        f"ripgrep {peer[0]}: {peer[1]:,.1f}; {speed / peer[1]:,.1f} x" if peer else "ripgrep is not installed"
    )
    text = f"""\
`python -m benchmarks.engine`: {len(PATTERNS)} patterns at once, {values:,} values a column ({FEW} for `re` and Presidio's
6 recognisers); MB/s of CPU time on one core, medians of five, one run. {machine()};
Python {platform.python_version()}, numba {numba.__version__}, NumPy {np.__version__}, PyArrow {pa.__version__}. Other work shares the machine: trust the ratios.

{columns_table(rows)}

A log of {len(raw) / 1e6:,.0f} MB, every event kept ({events:,.0f} a MB): {speed:,.0f} MB/s ({beside}).
{MORE} patterns more cost {more_patterns(values):+.0%}. Two threads are {threads:.2f} times as fast; work that shares nothing, {possible:.2f} times.

![The speeds as bars](engine.svg)"""
    names = ["compiled", "portable", "re", "presidio"]
    plot = bars(
        "All patterns at once, MB/s of one core", "MB/s", ["compiled", "portable", "re", "Presidio"],
        {row["name"]: [row[name] for name in names] for row in rows},
    )  # fmt: skip
    return text, plot


def write(text: str, plot: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, found, after = rest.partition(END)
    if not found:
        raise SystemExit(f"{PAGE.name} has no place for the table: write {BEGIN} and {END} into it")
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
    PLOT.write_text(plot, encoding="utf-8")


def ours(values: int, megabytes: int) -> dict[str, float]:
    """Return the speeds of the compiled engine of this tree alone."""
    found = {}
    for name, column in columns(random.Random(SEED), values).items():
        engine, array, size, _ = warm(column)
        found[name] = size / seconds(lambda: engine.row_bits(array))
    found["log"] = text_speed(lines(random.Random(SEED), megabytes))[0]
    return found


def compare(base: Path, values: int, megabytes: int, turns: int = 3) -> None:
    """Print the compiled engine of another checkout beside this one's."""
    command = [sys.executable, "-m", "benchmarks.engine", str(values), str(megabytes), "--ours"]
    found: dict[str, list[dict[str, float]]] = {"base": [], "here": []}
    for _ in range(turns):
        for name, tree in (("base", base.resolve()), ("here", ROOT)):
            environment = {**os.environ, "UNDECLARED_TREE": str(tree)}
            done = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
            )
            found[name].append(json.loads(done.stdout))
    print("| column | base, MB/s | here, MB/s | |\n|---|---|---|---|")
    for column in found["here"][0]:
        before, now = (statistics.median(run[column] for run in found[name]) for name in ("base", "here"))
        print(f"| {column} | {before:,.0f} | {now:,.0f} | {now / before - 1:+.0%} |")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("values", type=int, nargs="?", default=50_000)
    arguments.add_argument("megabytes", type=int, nargs="?", default=100)
    arguments.add_argument("--write", action="store_true", help="put the tables and the plot into docs/")
    arguments.add_argument("--compare", type=Path, metavar="BASE", help="another checkout of this repository")
    arguments.add_argument("--ours", action="store_true", help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.ours:
        print(json.dumps(ours(given.values, given.megabytes)))
    elif given.compare:
        compare(given.compare, given.values, given.megabytes)
    else:
        text, plot = report(given.values, given.megabytes)
        if given.write:
            write(text, plot)
        print(text)


if __name__ == "__main__":
    main()
