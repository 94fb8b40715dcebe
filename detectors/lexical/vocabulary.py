"""Words by which persons are told from everything else, from `words.yaml`; written for this project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from taxonomy import strict_yaml

_FILE = Path(__file__).with_name("words.yaml")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words and characters; strings are sets of characters."""

    other_labels: tuple[str, ...]
    not_names: frozenset[str]  # capitalised, in free text
    surnames: str
    compound_surnames: tuple[str, ...]
    not_in_given_names: str
    not_chinese_names: frozenset[str]
    not_person_endings: tuple[str, ...]
    not_in_persons: frozenset[str]  # lower case, in cells
    names_all_the_same: frozenset[str]
    romanised_surnames: frozenset[str]
    titles: frozenset[str]
    particles: frozenset[str]
    called_like_persons: frozenset[str]
    makers: frozenset[str]
    place_endings: frozenset[str]
    months: frozenset[str]
    before_persons: tuple[str, ...]  # as regular expressions
    after_persons: tuple[str, ...]
    not_person_headers: frozenset[str]
    shop_words_zh: re.Pattern[str]  # in titles of goods
    of_persons_zh: re.Pattern[str]  # words of things beside a name that keep it a person's
    name_before: tuple[str, ...]
    name_behind_zh: tuple[str, ...]


@cache
def vocabulary() -> Vocabulary:
    """Read the file once."""
    data = strict_yaml.read(_FILE).data
    return Vocabulary(
        other_labels=_words(data["other_labels"]),
        not_names=frozenset(_words(data["not_names"])),
        surnames="".join(data["surnames"].split()),
        compound_surnames=tuple(data["compound_surnames"]),
        not_in_given_names="".join(data["not_in_given_names"].split()),
        not_chinese_names=frozenset(data["not_chinese_names"]),
        not_person_endings=tuple(data["not_person_endings"]),
        not_in_persons=frozenset(str(w).lower() for w in _words(data["not_in_persons"])),
        names_all_the_same=frozenset(data["names_all_the_same"]),
        romanised_surnames=frozenset(data["romanised_surnames"]),
        titles=frozenset(data["titles"]),
        particles=frozenset(data["particles"]),
        called_like_persons=frozenset(data["called_like_persons"]),
        makers=frozenset(data["makers"]),
        place_endings=frozenset(data["place_endings"]),
        months=frozenset(data["months"]),
        before_persons=tuple(data["before_persons"]),
        after_persons=tuple(data["after_persons"]),
        not_person_headers=frozenset(data["not_person_headers"]),
        shop_words_zh=re.compile("|".join(data["shop_words_zh"])),
        of_persons_zh=re.compile("|".join(data["of_persons_zh"])),
        name_before=tuple(data["name_before"]),
        name_behind_zh=tuple(data["name_behind_zh"]),
    )


def _words(lines: list[list[str]]) -> tuple[str, ...]:
    return tuple(word for line in lines for word in line)
