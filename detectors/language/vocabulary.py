"""The word lists of the language detector, from `words.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from taxonomy import strict_yaml

_FILE = Path(__file__).with_name("words.yaml")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and characters; strings are sets of characters."""

    other_labels: tuple[str, ...]
    not_names: frozenset[str]
    surnames: str
    compound_surnames: tuple[str, ...]
    not_in_given_names: str
    not_chinese_names: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Read the file once."""
    data = strict_yaml.read(_FILE).data
    return Vocabulary(
        other_labels=tuple(word for line in data["other_labels"] for word in line),
        not_names=frozenset(word for line in data["not_names"] for word in line),
        surnames="".join(data["surnames"].split()),
        compound_surnames=tuple(data["compound_surnames"]),
        not_in_given_names="".join(data["not_in_given_names"].split()),
        not_chinese_names=frozenset(data["not_chinese_names"]),
    )
