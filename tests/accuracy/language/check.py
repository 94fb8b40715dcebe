"""Checks the files of a folder and prints their counts: `python tests/accuracy/language/check.py [FOLDER]`.

Without a folder: this one.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
TAXONOMY = HERE.parents[2] / "taxonomy" / "data" / "categories"
LANGUAGES = {"en", "zh", "other"}
CELL_KINDS = {"person", "address", "none"}
COLUMN_KINDS = CELL_KINDS | {"region", "organisation"}
IN_WORDS = {
    "health.diagnosis",
    "special.religion",
    "special.sexual_life",
    "special.trade_union",
    "special.political_affiliation",
    "special.criminal_record",
}


def load(name: str, folder: Path = HERE) -> list[dict[str, Any]]:
    """Return the entries of one file."""
    entries = yaml.safe_load((folder / name).read_text(encoding="utf-8"))
    if not isinstance(entries, list):
        raise TypeError(f"{name} is not a list")
    return entries


def category_ids() -> set[str]:
    """Return the identifiers of the taxonomy."""
    found: set[str] = set()
    for path in TAXONOMY.glob("*.yaml"):
        found |= {
            category["id"] for category in yaml.safe_load(path.read_text(encoding="utf-8"))["categories"]
        }
    return found


def places(entry: dict[str, Any]) -> list[tuple[int, int, str]]:
    """Return (start, end, category) of the spans: each is sought after the end of the one before it."""
    found, end = [], 0
    for span in entry["spans"]:
        start = entry["text"].find(span["text"], end)
        if start < 0 or not span["text"]:
            raise ValueError(f"span {span['text']!r} does not stand, in order, in {entry['text']!r}")
        end = start + len(span["text"])
        found.append((start, end, span["category"]))
    return found


def cell_problems(groups: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what is wrong with the cells."""
    seen: set[str] = set()
    for group in groups:
        if (
            set(group) != {"language", "kind", "why", "cells"}
            or group["language"] not in LANGUAGES
            or group["kind"] not in CELL_KINDS
        ):
            yield f"group {group.get('why')!r}: keys, language or kind"
        for cell in group["cells"]:
            if not isinstance(cell, str) or not cell.strip():
                yield f"group {group['why']!r}: {cell!r} is not text"
            elif cell in seen:
                yield f"cell {cell!r} stands twice"
            seen.add(cell)


def column_problems(columns: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what is wrong with the columns."""
    for column in columns:
        if (
            set(column) != {"name", "language", "kind", "values"}
            or column["language"] not in LANGUAGES
            or column["kind"] not in COLUMN_KINDS
        ):
            yield f"column {column.get('name')!r}: keys, language or kind"
        if not 8 <= len(column["values"]) <= 60 or not all(
            isinstance(value, str) for value in column["values"]
        ):
            yield f"column {column['name']!r}: 8 to 60 texts are wanted"


def text_problems(name: str, entries: list[dict[str, Any]], known: set[str]) -> Iterator[str]:
    """Yield what is wrong with the texts."""
    for entry in entries:
        if set(entry) != {"text", "spans", "also"} or not 20 <= len(entry["text"]) <= 600:
            yield f"{name}: keys or length of {entry.get('text')!r}"
        try:
            unknown = {category for _, _, category in places(entry)} - known
        except ValueError as error:
            yield f"{name}: {error}"
            continue
        unknown |= set(entry["also"]) - IN_WORDS
        if unknown:
            yield f"{name}: unknown {sorted(unknown)} at {entry['text']!r}"
    if len({entry["text"] for entry in entries}) < len(entries):
        yield f"{name}: a text stands twice"


def main(folder: Path = HERE) -> int:
    """Print counts and problems; return how many problems there are, at most 1."""
    known = category_ids()
    cells, columns = load("cells.yaml", folder), load("columns.yaml", folder)
    problems = [*cell_problems(cells), *column_problems(columns)]
    counts: Counter[tuple[str, str]] = Counter()
    for group in cells:
        counts[group["kind"], group["language"]] += len(group["cells"])
    print("cells", counts.total(), {" ".join(key): count for key, count in sorted(counts.items())})
    print("columns", len(columns), dict(Counter(column["kind"] for column in columns)))
    for name in ("texts_en.yaml", "texts_zh.yaml"):
        entries = load(name, folder)
        problems += text_problems(name, entries, known)
        clean = sum(not entry["spans"] and not entry["also"] for entry in entries)
        print(name, len(entries), "of them with nothing personal", clean)
        print(
            "  spans",
            dict(Counter(span["category"] for entry in entries for span in entry["spans"]).most_common()),
        )
        print(
            "  also", dict(Counter(category for entry in entries for category in entry["also"]).most_common())
        )
    for problem in problems:
        print("PROBLEM", problem)
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
