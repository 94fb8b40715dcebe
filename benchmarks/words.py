"""Score names, addresses and what texts say, on cells, columns and texts written by other hands.

How they are counted: tests/accuracy/language/README.md. Of the unseen set only totals are printed.
Run: python -m benchmarks.words [-v | unseen]
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from datetime import date

import pyarrow as pa
import yaml

from benchmarks.databases import Count
from connectors.base import Sampling
from connectors.memory import Memory
from detectors import build as build_detectors
from detectors.language.engine import Reader
from detectors.lexical import addresses, persons
from detectors.lexical.latin_cells import Name
from detectors.rulebook import load as load_rules
from scanner.pipeline import Plan, run
from taxonomy.sensitivity import profile

FOLDER = ROOT / "tests" / "accuracy" / "language"
UNSEEN = ROOT / "tests" / "accuracy" / "language_unseen"
REPORTED = 0.6
PERSON = frozenset({"identity.full_name", "children.guardian", "relations.family_contact"})
ADDRESS = frozenset({"contact.postal_address", "contact.shipping_address", "contact.billing_address"})
PHONES = frozenset({"contact.mobile_phone", "contact.landline_phone"})
STATED = (
    *("health.diagnosis", "special.religion", "special.sexual_life", "special.trade_union"),
    *("special.political_affiliation", "special.criminal_record"),
)


def _load(folder: Path, name: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = yaml.safe_load((folder / name).read_text("utf-8"))
    return entries


def cells(verbose: bool = False, folder: Path = FOLDER) -> dict[str, Count]:
    """Return how single cells are told apart, by language and kind; the ambiguous ones stand apart."""
    counts: dict[str, Count] = {}
    for group in _load(folder, "cells.yaml"):
        texts = [str(cell) for cell in group["cells"]]
        named = [name not in (None, Name.SHAPE_PART) for name in persons.judge(texts)]
        placed = addresses.judge(pa.array(texts, pa.large_string())).tolist()
        apart = " (ambiguous)" if group["why"].startswith("ambiguous") else ""
        if group["kind"] == "address":
            named = [False] * len(texts)  # an address wins over a name
        for kind, said in (("person", named), ("address", placed)):
            count = counts.setdefault(f"{kind}, {group['language']}{apart}", Count())
            for cell, hit in zip(texts, said, strict=True):
                wanted = group["kind"] == kind
                count.add(Count(hit and wanted, hit and not wanted, wanted and not hit))
                if verbose and hit != wanted:
                    print(f"{'false' if hit else 'missed'} {kind}: {cell}   ({group['why']})")
    return counts


def columns(verbose: bool = False, folder: Path = FOLDER) -> dict[str, Count]:
    """Return how columns are told apart with their headers: persons and addresses."""
    built = build_detectors(load_rules(), as_of=date(2026, 11, 24))
    plan = Plan(Sampling(), profile("cn_strict"), built.rules, built.detectors, built.grades)
    counts = {"person columns": Count(), "address columns": Count()}
    for number, column in enumerate(_load(folder, "columns.yaml")):
        values = [None if v is None else str(v) for v in column["values"]]
        table = pa.table({str(column["name"]): pa.array(values, pa.string())})
        tags = set()
        for outcome in run(Memory({f"t{number}": table}), plan):
            if outcome.result is not None:
                tags |= {c.category for c in outcome.result.classifications if c.confidence >= REPORTED}
        for kind, right in (("person", PERSON), ("address", ADDRESS)):
            hit, wanted = bool(tags & right), column["kind"] == kind
            counts[f"{kind} columns"].add(Count(hit and wanted, hit and not wanted, wanted and not hit))
            if verbose and hit != wanted:
                print(
                    f"{'false' if hit else 'missed'} {kind} column: {column['name']} {values[:4]} {sorted(tags)}"
                )
    return counts


def texts(language: str, verbose: bool = False, folder: Path = FOLDER) -> dict[str, Count]:
    """Return how spans and stated categories are found in texts of one language, by category."""
    counts: dict[str, Count] = {}
    entries = _load(folder, f"texts_{language}.yaml")
    reader = Reader(load_rules())
    for entry, found, stated in zip(entries, *_read(reader, [e["text"] for e in entries]), strict=True):
        wanted = list(_places(entry))
        for category in {_kind(c) for c, *_ in (*wanted, *found)}:
            gold = [(a, b) for c, a, b in wanted if _kind(c) == category]
            got = [(a, b) for c, a, b in found if _kind(c) == category]
            right = sum(any(a < y and x < b for x, y in got) for a, b in gold)
            false = [(x, y) for x, y in got if not any(a < y and x < b for a, b in gold)]
            counts.setdefault(category, Count()).add(Count(right, len(false), len(gold) - right))
            if verbose and category == "identity.full_name":
                missed = [entry["text"][a:b] for a, b in gold if not any(a < y and x < b for x, y in got)]
                for what, pieces in (("missed", missed), ("false", [entry["text"][x:y] for x, y in false])):
                    if pieces:
                        print(f"{what} {pieces} in: {entry['text'][:110]!r}")
        for category in STATED:
            hit, want = category in stated, category in entry.get("also", ())
            counts.setdefault(f"stated: {category}", Count()).add(
                Count(hit and want, hit and not want, want and not hit)
            )
            if verbose and hit != want:
                print(f"{'false' if hit else 'missed'} {category}: {entry['text'][:110]!r}")
    return counts


Span = tuple[str, int, int]


def _read(reader: Reader, made: list[str]) -> tuple[list[list[Span]], list[set[str]]]:
    from detectors.language.detector import of_languages

    spans: list[list[Span]] = [[] for _ in made]
    stated: list[set[str]] = [set() for _ in made]
    for hit in of_languages(reader, pa.array(made, pa.large_string())).hits:
        if hit.passed:
            category = reader.claims[hit.rule].category
            if category in STATED:
                stated[hit.text].add(category)
            else:
                spans[hit.text].append((category, hit.start, hit.end))
    return spans, stated


def _places(entry: dict[str, Any]) -> Iterator[Span]:
    after = 0
    for span in entry.get("spans", ()):
        start = entry["text"].index(str(span["text"]), after)
        after = start + len(str(span["text"]))
        yield span["category"], start, after


def _kind(category: str) -> str:
    if category in ADDRESS:
        return "contact.postal_address"
    return "contact.mobile_phone" if category in PHONES else category


def _table(counts: dict[str, Count], only: Iterable[str] = ()) -> None:
    wanted = Counter({name: c.right + c.missed for name, c in counts.items()})
    for name, _ in wanted.most_common():
        count = counts[name]
        if (not only or name in only) and (wanted[name] or count.false):
            print(f"| {name} | {count} | {wanted[name]} | {count.false} |")


def main() -> None:
    """Print the tables."""
    folder = UNSEEN if "unseen" in sys.argv else FOLDER
    verbose = "-v" in sys.argv and folder is FOLDER  # nobody who writes rules looks at a case of the unseen
    print("| what | P / R / F1 | wanted | false |\n|---|---|---|---|")
    _table(cells(verbose, folder))
    _table(columns(verbose, folder))
    for language in ("en", "zh"):
        print(f"| **texts, {language}** | | | |")
        _table(texts(language, verbose, folder))


if __name__ == "__main__":
    main()
