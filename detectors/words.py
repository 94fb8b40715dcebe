"""Take a name of a schema apart into words, and look words up in the taxonomy."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from taxonomy import strict_yaml
from taxonomy.categories import DATA, load
from taxonomy.records import Subject, ValueState

_BORDERS = re.compile(
    r"(?<=[a-z0-9])(?=[A-Z])"  # camelCase
    r"|(?<=[A-Z])(?=[A-Z][a-z])"  # HTTPServer
    r"|(?<=[\u3400-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u3400-\u9fff])"
)
_BREAKS = re.compile(r"[^0-9a-z\u3400-\u9fff]+")
_TRAILING_DIGITS = re.compile(r"(?<=[a-z\u3400-\u9fff])\d{1,2}$")
# Words whose digits belong to them.
_NUMBERED = frozenset({"md5", "sha1", "sm3", "sm4", "i18n", "ipv4", "ipv6", "mp3", "mp4", "s3", "p2p", "o2o"})
_SEGMENT = 4  # letters of a word that may be glued to another
_HAN = re.compile(r"[\u3400-\u9fff]")


def split(name: str, *, digits: bool = False) -> tuple[str, ...]:
    """Return the words of a column or table name, lower-case: "consigneePhone1" -> consignee, phone.

    `digits` keeps the digits that a word ends in.
    """
    spaced = _BORDERS.sub("_", unicodedata.normalize("NFKC", name))
    words = [word for word in _BREAKS.split(spaced.lower()) if word]
    if not digits:
        while len(words) > 1 and words[-1].isdigit():  # address_line_1
            words.pop()
        words = [word if word in _NUMBERED else _TRAILING_DIGITS.sub("", word) for word in words]
    return tuple(word for word in words if word)


def has_han(text: str) -> bool:
    """Return whether the text holds a Chinese character."""
    return _HAN.search(text) is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """One category that a word names."""

    category: str
    language: str  # en | zh | pinyin
    word: str  # as the taxonomy writes it


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every word of a schema that the taxonomy knows, by its letters without separators."""

    words: dict[str, tuple[Reading, ...]]
    ambiguous: dict[str, tuple[str, ...]]  # word -> candidate categories, in the taxonomy's order
    settled_by_person: frozenset[str]
    settled_by_owner: frozenset[str]
    plain_words: frozenset[str]
    name_heads: frozenset[str]
    settled_by_employee: frozenset[str]
    settled_by_table: dict[str, dict[str, str]]  # word -> table word -> category
    settled_by_neighbour: dict[str, dict[str, frozenset[str]]]  # word -> category -> neighbours
    unsettled_by_neighbour: dict[str, frozenset[str]]  # word -> neighbours beside which it is no person's
    abbreviations: dict[str, str]  # nm -> name
    qualifiers: frozenset[str]  # words that may stand behind what they qualify: phone_home
    bare_words: frozenset[str]  # ambiguous words that say nothing at the end of a longer name
    pinyin_persons: frozenset[str]  # initials of persons: xs (学生)
    pinyin_ends: dict[str, str]  # initials of what is theirs -> category: xm (姓名)
    picture_endings: frozenset[str]
    look_alikes: dict[str, str]
    thing_heads: frozenset[str]
    organisation_heads: frozenset[str]
    thing_heads_zh: tuple[str, ...]
    organisation_heads_zh: tuple[str, ...]
    flag_heads: frozenset[str]
    other_tails: frozenset[str]
    prefixes: frozenset[str]
    suffixes: frozenset[str]
    protection: dict[str, ValueState]
    roles: dict[str, str]  # word -> role id
    pinyin_roles: dict[str, str]
    role_subjects: dict[str, Subject]


@dataclass(frozen=True, slots=True)
class SubjectWords:
    """Words that say whose data a table holds."""

    tables: dict[str, Subject]
    neutral: frozenset[str]
    weak_things: frozenset[str]
    persons: frozenset[str]
    columns: dict[str, Subject]


def letters(text: str) -> str:
    """Return a word's letters and digits without separators: field35 is not field."""
    return "".join(split(text, digits=True))


def glue(text: str) -> str:
    """Return a word's letters without separators, so that real_name, realName and realname are one."""
    return "".join(split(text))


_ENDINGS = [
    "no",
    "num",
    "number",
    "val",
    "value",
    "str",
    "txt",
    "text",
    "new",
    "old",
    "bak",
    "tmp",
    "cached",
    "amt",
    "parts",
    "raw",
    "plain",
    "original",
    "normalized",
    "normalised",
]


def segments(name: str) -> tuple[str, ...]:
    """Return the words of a table name, glued ones taken apart at a known end: usersearch is user, search."""
    known = _table_words()
    found: list[str] = []
    for word in split(name):
        found.extend(_segmented(word, known) if word not in known else (word,))
    return tuple(found)


@cache
def _table_words() -> frozenset[str]:
    settling = {w for by in lexicon().settled_by_table.values() for w in by}
    return frozenset(w for w in {*subject_words().tables, *settling} if len(w) >= _SEGMENT and not has_han(w))


def _segmented(word: str, known: frozenset[str]) -> tuple[str, ...]:
    for cut in range(3, len(word) - _SEGMENT + 1):
        tail = word[cut:]
        if tail in known:
            return (*_segmented(word[:cut], known), tail)
    return (word,)


# Whose data a role's is. "customer or third party" of the taxonomy reads as customer: policies of shops
# declare consignees and payers among what their customers give.
_ROLE_SUBJECTS = {
    "customer or third party": Subject.CUSTOMER,
    "third party": Subject.THIRD_PERSON,
    "customer": Subject.CUSTOMER,
    "child": Subject.MINOR,
    "customer or organisation": Subject.ORGANISATION,
    "employee or sole trader": Subject.EMPLOYEE,
    "employee": Subject.EMPLOYEE,
    "employee of partner": Subject.EMPLOYEE,
}


@cache
def lexicon() -> Lexicon:
    """Read the words of the taxonomy once."""
    naming: dict[str, Any] = strict_yaml.read(DATA / "naming.yaml").data["naming"]
    roles = strict_yaml.read(DATA / "roles.yaml").data["roles"]
    words: dict[str, list[Reading]] = {}
    for category in load().categories.values():
        for language, names in category.columns.items():
            for name in names:
                words.setdefault(letters(name), []).append(Reading(category.id, language, name))
    ambiguous = {
        glue(str(word)): tuple(part.split(" ")[0] for part in candidates if "." in part.split(" ")[0])
        for word, candidates in naming["ambiguous_tokens"].items()
    }
    look_alikes = {glue(w): w for names in naming["look_alikes"].values() for w in names}
    return Lexicon(
        words={key: _once(readings) for key, readings in words.items() if key},
        ambiguous=ambiguous,
        settled_by_person=frozenset(glue(w) for w in naming["settled_by_person"]),
        settled_by_owner=frozenset(glue(w) for w in naming["settled_by_owner"]),
        plain_words=frozenset(map(letters, naming["plain_words"])),
        name_heads=frozenset(naming["name_heads"]),
        settled_by_employee=frozenset(glue(w) for w in naming["settled_by_employee"]),
        settled_by_table={glue(w): dict(by) for w, by in naming["settled_by_table"].items()},
        settled_by_neighbour={
            glue(w): {category: frozenset(map(glue, words_)) for category, words_ in by.items()}
            for w, by in naming["settled_by_neighbour"].items()
        },
        unsettled_by_neighbour={
            glue(w): frozenset(map(glue, words_)) for w, words_ in naming["unsettled_by_neighbour"].items()
        },
        abbreviations={short: full for full, shorts in naming["abbreviations"].items() for short in shorts},
        qualifiers=frozenset(naming["qualifiers"]),
        bare_words=frozenset(naming["bare_words"]),
        pinyin_persons=frozenset(naming["pinyin_persons"]),
        pinyin_ends=dict(naming["pinyin_ends"]),
        picture_endings=frozenset(naming["picture_endings"]),
        look_alikes=look_alikes,
        thing_heads=frozenset(naming["thing_heads"]),
        organisation_heads=frozenset(naming["organisation_heads"]),
        thing_heads_zh=tuple(naming["thing_heads_zh"]),
        organisation_heads_zh=tuple(naming["organisation_heads_zh"]),
        flag_heads=frozenset(naming["flag_heads"]),
        other_tails=frozenset(naming["other_tails"]),
        prefixes=frozenset(p.strip("_") for p in naming["strip_prefixes"]),
        suffixes=frozenset(_ENDINGS),
        protection={
            suffix.strip("_"): ValueState(state)
            for state, suffixes in naming["protection_suffixes"].items()
            for suffix in suffixes
        },
        roles={glue(w): r["id"] for r in roles for lang in ("en", "zh") for w in r["columns"].get(lang, ())},
        pinyin_roles={w: r["id"] for r in roles for w in r["columns"].get("pinyin", ())},
        role_subjects={r["id"]: _ROLE_SUBJECTS[r["subject"]] for r in roles},
    )


def _once(readings: list[Reading]) -> tuple[Reading, ...]:
    """Keep one reading for each category, in the taxonomy's order."""
    return tuple({reading.category: reading for reading in reversed(readings)}.values())[::-1]


@cache
def subject_words() -> SubjectWords:
    """Read the words that decide a table's subject once."""
    data = strict_yaml.read(DATA / "subjects.yaml").data
    return SubjectWords(
        tables={
            word: Subject(subject)
            for subject, by_language in data["subjects"].items()
            for names in by_language.values()
            for word in names
        },
        neutral=frozenset(data["neutral"]),
        weak_things=frozenset(data["weak_things"]),
        persons=frozenset(data["persons"]),
        columns={glue(w): Subject(subject) for subject, names in data["by_columns"].items() for w in names},
    )
