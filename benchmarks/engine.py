"""Measure the pattern engines beside what else reads text with patterns; CPU time, medians of five, one core.

All shipped patterns, on columns of one kind each and on a log that is written to a temporary folder. The
comparisons run in the same process, or under the same clock, minutes apart: the portable engine, `re` value
by value, Presidio's pattern recognisers value by value (both on a few hundred values), and ripgrep with
the same patterns on the log. Start-up and the making of machine code are not counted, since they are paid
once; the automaton's own start is, in the column `cold`. Prints Markdown.
Run: python benchmarks/engine.py [VALUES] [LOG_MEGABYTES]
"""

from __future__ import annotations

import os
import platform
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numba
import numpy as np
import pyarrow as pa

from detectors.engine.compiled import Compiled
from detectors.engine.patterns import parse, plain, render
from detectors.engine.portable import Portable
from detectors.rulebook import load

VALUES = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
LOG = int(sys.argv[2]) if len(sys.argv) > 2 else 200
FEW = 300
RIPGREP = 20_000_000  # bytes of the log that ripgrep reads; its speed does not depend on how many
WORDS = [
    "order",
    "parcel",
    "paid",
    "please",
    "deliver",
    "before",
    "noon",
    "to",
    "the",
    "front",
    "desk",
    "and",
    "call",
    "when",
    "there",
]
PATTERNS = tuple(dict.fromkeys(rule.pattern for rule in load()))


def columns(draw: random.Random) -> dict[str, list[str]]:
    def some(n: int, of: str = "0123456789") -> str:
        return "".join(draw.choices(of, k=n))

    hexes = "0123456789abcdef"
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    make = {
        "e-mail": lambda: f"{draw.choice(WORDS)}.{draw.choice(WORDS)}{some(2)}@mail{some(1)}.example.org",
        "mobile": lambda: f"1{draw.choice('3578')}{some(9)}",
        "resident ID": lambda: (
            f"1101{some(2)}19{draw.randrange(50, 99)}{draw.randrange(1, 13):02}{draw.randrange(1, 29):02}{some(4)}"
        ),
        "card, grouped": lambda: f"4{some(3)} {some(4)} {some(4)} {some(4)}",
        "IPv4": lambda: ".".join(str(draw.randrange(256)) for _ in range(4)),
        "UUID": lambda: "-".join(some(k, hexes) for k in (8, 4, 4, 4, 12)),
        "prose": lambda: " ".join(draw.choices(WORDS, k=14)),
        "random digits": lambda: some(40, "0123456789 -"),
        "base64": lambda: some(60, letters),
    }
    return {name: [one() for _ in range(VALUES)] for name, one in make.items()}


def lines(draw: random.Random, megabytes: int) -> bytes:
    """A web server's log: addresses, times, paths with words, now and then a query with personal data."""
    some = []
    for _ in range(20_000):
        ip = ".".join(str(draw.randrange(1, 255)) for _ in range(4))
        query = draw.choice(
            [
                "",
                "",
                "",
                f"?q={draw.choice(WORDS)}",
                f"?phone=13{draw.randrange(10**9):09}",
                f"?mail={draw.choice(WORDS)}{draw.randrange(99)}@example.org",
            ]
        )
        some.append(
            f'{ip} - - [24/Nov/2026:10:{draw.randrange(60):02}:{draw.randrange(60):02} +0800] "GET /{draw.choice(WORDS)}/{draw.choice(WORDS)}{query} HTTP/1.1" '
            f'200 {draw.randrange(99999)} "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36"\n'
        )
    size = sum(map(len, some))
    whole = []
    for _ in range(megabytes * 1_000_000 // size):
        draw.shuffle(some)
        whole.append("".join(some).encode())
    return b"".join(whole)


def seconds(run: Callable[[], object], times: int = 5) -> float:
    taken = []
    for _ in range(times):
        start = time.process_time()
        run()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def child_seconds(command: list[str], times: int = 5) -> float:
    taken = []
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(taken)


def presidio() -> Callable[[str], object] | None:
    try:
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import NoOpNlpEngine
        from presidio_analyzer.predefined_recognizers import (
            CreditCardRecognizer,
            EmailRecognizer,
            IbanRecognizer,
            IpRecognizer,
            PhoneRecognizer,
            UsSsnRecognizer,
        )
    except ImportError:
        return None
    registry = RecognizerRegistry(
        recognizers=[
            kind()
            for kind in (
                CreditCardRecognizer,
                EmailRecognizer,
                IbanRecognizer,
                IpRecognizer,
                PhoneRecognizer,
                UsSsnRecognizer,
            )
        ]
    )
    engine = NoOpNlpEngine(models=[{"lang_code": "en", "model_name": ""}])
    engine.load()
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
    return lambda text: analyzer.analyze(text, "en")


def as_rust(pattern: str) -> str:
    """The pattern as ripgrep reads it: borders of ASCII words, and no line feed, which no line holds."""
    return render(parse(pattern)).replace("\\b", "(?-u:\\b)").replace("\\n", "")


def machine() -> str:
    found = (
        re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
        if Path("/proc/cpuinfo").exists()
        else None
    )
    return f"{found[1] if found else platform.processor()}, {os.cpu_count()} cores, {platform.system()}"


def main() -> None:
    pin = getattr(os, "sched_setaffinity", None)
    if pin:
        pin(0, {min(os.sched_getaffinity(0))})
    draw = random.Random(7)
    compiled_re = [re.compile(plain(text), re.ASCII) for text in PATTERNS]
    theirs = presidio()
    print(
        f"{machine()}; Python {platform.python_version()}, numba {numba.__version__}, numpy {np.__version__}, pyarrow {pa.__version__}"
    )
    print(
        f"{len(PATTERNS)} patterns, {VALUES:,} values a column ({FEW} for `re` and Presidio, 6 recognisers); MB/s of CPU time, medians of 5.\n"
    )
    print(
        "| column | compiled | cold | automata, states | portable | `re` | Presidio | compiled / portable | / `re` | / Presidio |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    Compiled(PATTERNS).row_masks(pa.array(["a1"]))
    portable = Portable(PATTERNS)
    for name, values in columns(draw).items():
        array, size = pa.array(values, pa.large_string()), sum(map(len, values)) / 1e6
        few, few_size = values[:FEW], sum(map(len, values[:FEW])) / 1e6
        engine = Compiled(PATTERNS)
        engine.row_masks(array[:0])
        engine.statistics()
        cold = size / seconds(lambda: engine.row_bits(array), 1)
        for _ in range(3):  # patterns may be divided meanwhile
            engine.row_bits(array)
        ours = size / seconds(lambda: engine.row_bits(array))
        other = size / seconds(lambda: portable.row_bits(array), 5 if VALUES <= 50_000 else 3)
        by_re = few_size / seconds(lambda: [p.search(v) for v in few for p in compiled_re])
        by_presidio = few_size / seconds(lambda: [theirs(v) for v in few], 3) if theirs else float("nan")
        state = engine.statistics()
        print(
            f"| {name} | {ours:,.0f} | {cold:,.0f} | {state['automata']}, {state['states']:,} | {other:,.1f} | {by_re:.2f} | {by_presidio:.3f} "
            f"| {ours / other:,.1f} x | {ours / by_re:,.0f} x | {ours / by_presidio:,.0f} x |",
            flush=True,
        )
    text(draw)


def text(draw: random.Random) -> None:
    raw = lines(draw, LOG)
    size = len(raw) / 1e6
    engine = Compiled(PATTERNS)
    blocks = []
    at = 0
    while at < len(raw):
        end = raw.rfind(b"\n", at, at + (1 << 20)) + 1
        blocks.append(np.frombuffer(raw, np.uint8)[at:end])
        at = end
    engine.text_events(blocks[0])
    events = sum(len(engine.text_events(block)) for block in blocks[:20])
    ours = size / seconds(lambda: [engine.text_events(block) for block in blocks])
    print(f"\n| log of {size:,.0f} MB | MB/s | |\n|---|---|---|")
    print(
        f"| compiled, every event kept ({events / sum(map(len, blocks[:20])) * 1e6:,.0f} a MB) | {ours:,.0f} | |"
    )
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "access.log"
        log.write_bytes(raw)

        def read() -> None:
            buffer = bytearray(1 << 20)
            with log.open("rb", buffering=0) as file:
                while file.readinto(buffer):
                    pass

        plain_read = size / seconds(read)
        print(f"| reading alone, from the page cache | {plain_read:,.0f} | {plain_read / ours:,.1f} x |")
        ripgrep = shutil.which("rg")
        if ripgrep:
            patterns = Path(folder) / "patterns"
            patterns.write_text("\n".join(map(as_rust, PATTERNS)), encoding="utf-8")
            command = [
                ripgrep,
                "--count-matches",
                "--threads",
                "1",
                "--no-config",
                "-a",
                "--dfa-size-limit",
                "1G",
                "--regex-size-limit",
                "1G",
                "-f",
                str(patterns),
                str(log),
            ]
            version = subprocess.run(
                [ripgrep, "--version"], capture_output=True, text=True, check=True
            ).stdout.split()[1]
            log.write_bytes(raw[: raw.rfind(b"\n", 0, RIPGREP) + 1])
            theirs = log.stat().st_size / 1e6 / child_seconds(command, 3)
            print(
                f"| ripgrep {version}, `--count-matches`, the same patterns (which one matched it does not say) | {theirs:,.1f} | compiled is {ours / theirs:,.1f} x |"
            )


if __name__ == "__main__":
    main()
