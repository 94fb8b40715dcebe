"""Time the value rules on columns of several kinds, beside Presidio and plain `re`, in one run.

The peers see each value on its own, as scanners built on them do: Presidio's pattern recognisers of the same data (card, e-mail,
IP, IBAN, telephone, US SSN), and our own patterns by `re.search`, value by value. CPU time, medians of five runs.
Run: python benchmarks/patterns.py [rows]
"""

from __future__ import annotations

import os
import random
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

# Another checkout to measure may be named.
sys.path.insert(0, os.environ.get("UNDECLARED_TREE", str(Path(__file__).resolve().parent.parent)))

import pyarrow as pa

from detectors.base import Table
from detectors.patterns import Patterns
from detectors.rulebook import load
from taxonomy.records import Field, Subject

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
PEER_ROWS = 200


def columns(draw: random.Random) -> dict[str, list[str]]:
    digits = lambda n: "".join(draw.choices("0123456789", k=n))
    words = [
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
    return {
        "name": [
            f"{draw.choice('王李张刘陈')}{draw.choice('小大明华')}{draw.choice('伟芳娜敏')}"
            for _ in range(ROWS)
        ],
        "e-mail": [f"user{digits(6)}@mail{draw.randrange(9)}.example.org" for _ in range(ROWS)],
        "mobile": [f"1{draw.choice('3578')}{digits(9)}" for _ in range(ROWS)],
        "mobile with +86": [f"+861{draw.choice('3578')}{digits(9)}" for _ in range(ROWS)],
        "resident ID": [
            f"110105{draw.randrange(1950, 2010)}{draw.randrange(1, 13):02}15{digits(4)}" for _ in range(ROWS)
        ],
        "card, grouped": [f"4{digits(3)} {digits(4)} {digits(4)} {digits(4)}" for _ in range(ROWS)],
        "IPv4": [".".join(str(draw.randrange(256)) for _ in range(4)) for _ in range(ROWS)],
        "order number": [f"20261124{digits(10)}" for _ in range(ROWS)],
        "UUID": [f"{digits(8)}-{digits(4)}-4{digits(3)}-a{digits(3)}-{digits(12)}" for _ in range(ROWS)],
        "remark, 3 % with a mobile": [
            " ".join(draw.choices(words, k=14))
            + (f" 1{draw.choice('35')}{digits(9)}" if draw.random() < 0.03 else "")
            for _ in range(ROWS)
        ],
    }


def median(run: Callable[[], object], values: int) -> float:
    """Return nanoseconds a value."""
    times = []
    for _ in range(5):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return statistics.median(times) / values * 1e9


def main() -> None:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NoOpNlpEngine
    from presidio_analyzer.predefined_recognizers import (
        CreditCardRecognizer,
        IbanRecognizer,
        IpRecognizer,
        PhoneRecognizer,
        UsSsnRecognizer,
    )

    registry = RecognizerRegistry(
        recognizers=[
            CreditCardRecognizer(),
            IbanRecognizer(),
            IpRecognizer(),
            PhoneRecognizer(),
            UsSsnRecognizer(),
        ]
    )
    engine = NoOpNlpEngine(models=[{"lang_code": "en", "model_name": ""}])
    engine.load()
    presidio = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
    rules = load()
    ours = Patterns(rules)
    plain = [re.compile(text, re.ASCII) for text in dict.fromkeys(r.pattern for r in rules)]
    print(
        f"{len(rules)} rules, {len(plain)} patterns; {ROWS:,} values a column ({PEER_ROWS} for the peers)\n"
    )
    print(
        "| column | undeclared, ns a value | re, pattern by pattern | Presidio, 5 recognisers | Presidio / undeclared |"
    )
    print("|---|---|---|---|---|")
    for name, values in columns(random.Random(7)).items():
        batch = pa.record_batch({"c": pa.array(values)})
        table = Table(
            "bench", "t", "table", "", (Field("bench", "t", "c", "string"),), (), {}, Subject.UNKNOWN, ""
        )
        some = values[:PEER_ROWS]
        mine = median(lambda: list(ours.inspect(table, batch)), len(values))
        by_re = median(lambda: [p.search(v) for v in some for p in plain], len(some))
        theirs = median(lambda: [presidio.analyze(v, "en") for v in some], len(some))
        print(f"| {name} | {mine:,.0f} | {by_re:,.0f} | {theirs:,.0f} | {theirs / mine:,.0f} x |")


if __name__ == "__main__":
    main()
