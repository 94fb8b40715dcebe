"""Columns whose values are nearly all words of one closed vocabulary: sexes, marriages, kin, banks.

A dictionary table lists each word once and is about no person, so words must recur.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from taxonomy import strict_yaml

_FILE = Path(__file__).with_name("code_lists.yaml")
_SHARE = 0.95  # of the filled rows
_MOST = 60  # different values of a column of codes
_RECUR = 2  # rows for each different value, on average
GRADES_OF = {"strong": 3, "weak": 2, "none": 1}


@dataclass(frozen=True, slots=True)
class CodeList:
    """One closed vocabulary."""

    id: str
    category: str
    grade: int
    fewest: int
    core: tuple[frozenset[str], ...]
    members: frozenset[str]


@cache
def code_lists() -> tuple[CodeList, ...]:
    """Read the file once."""
    return tuple(
        CodeList(
            id=entry["id"],
            category=entry["category"],
            grade=GRADES_OF[entry["alone"]],
            fewest=entry["fewest"],
            core=tuple(frozenset(str(w).lower() for w in group) for group in entry.get("core", ())),
            members=frozenset(str(w).lower() for w in entry["members"]),
        )
        for entry in strict_yaml.read(_FILE).data["lists"]
    )


def held(text: pa.Array) -> Iterator[tuple[CodeList, int, int]]:
    """Yield the lists to which a column belongs, the rows in the list, and its different members."""
    filled = text.drop_null()
    counts = pc.value_counts(filled)
    if not 1 < len(counts) <= _MOST or len(filled) < _RECUR * len(counts):
        return
    seen: dict[str, int] = {}
    for entry in counts.to_pylist():
        word = entry["values"].strip().lower()
        seen[word] = seen.get(word, 0) + entry["counts"]
    seen.pop("", None)
    total = sum(seen.values())
    for one in code_lists():
        members = seen.keys() & one.members
        rows = sum(seen[word] for word in members)
        if len(members) < one.fewest or rows < _SHARE * total:
            continue
        if not one.core or any(group <= members for group in one.core):
            yield one, rows, len(members)
