"""What a table of persons is about, for columns that say nothing themselves (`taxonomy/data/topics.yaml`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from detectors.base import Table
from detectors.subjects import PERSONS
from detectors.words import segments, split
from taxonomy import strict_yaml
from taxonomy.categories import DATA
from taxonomy.records import Field, Subject

_TELLING_COLUMNS = 2  # columns of the domain that speak for themselves
_NUMBERS = ("int", "uint", "float", "double", "decimal")
_TEXTS = ("string", "large_string", "string_view")
_HEALTH = "health."


@dataclass(frozen=True, slots=True)
class Topic:
    """One matter that tables of persons are about."""

    id: str
    words: frozenset[str]
    only_with: str  # a domain of which the table needs another sign: a column, or a table of patients
    only_of: Subject | None
    text: str
    number: str


@cache
def topics() -> tuple[Topic, ...]:
    """Read the file once."""
    return tuple(
        Topic(
            e["id"],
            frozenset(e["words"]),
            e.get("only_with", ""),
            Subject(e["only_of"]) if "only_of" in e else None,
            e.get("text", ""),
            e.get("number", ""),
        )
        for e in strict_yaml.read(DATA / "topics.yaml").data["topics"]
    )


@cache
def _untelling() -> frozenset[str]:
    return frozenset(strict_yaml.read(DATA / "topics.yaml").data["not_of_topic"])


def topic_of(table: Table, said: Collection[str]) -> Topic | None:
    """Return what a table of persons is about; `said` is what its columns name, a category each.

    A word for health needs a second sign, since an evaluation may be of anything: another column that names
    a matter of health, or a table or a reference of patients.
    """
    if table.subject not in PERSONS:
        return None
    around = list(segments(table.name.rpartition(".")[2]))
    words = {*around, *map("_".join, pairwise(around))}
    health = sum(category.startswith(_HEALTH) for category in said)
    clinical = {word for topic in topics() if topic.only_with for word in topic.words}
    patients = any("patient" in part for part in (*words, *split(table.comment))) or any(
        clinical & set(segments(to.rpartition(".")[2])) for to in table.references.values()
    )
    for topic in topics():
        if not words & topic.words or (topic.only_of and table.subject is not topic.only_of):
            continue
        if not topic.only_with or patients or health >= _TELLING_COLUMNS:
            return topic
    return None


def of_topic(topic: Topic, table: Table, field: Field) -> str:
    """Return the category that the topic gives a column which says nothing itself, or an empty string."""
    if field.path in table.keys or field.path in table.references or "." in field.path:
        return ""
    if set(split(field.path)) & _untelling():
        return ""
    if field.type.startswith(_NUMBERS):
        return topic.number
    return topic.text if field.type.startswith(_TEXTS) else ""
