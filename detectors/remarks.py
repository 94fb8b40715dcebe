"""Prose in the rows of persons: whatever it says, it is something written by or about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from detectors.base import Sighting, Table
from detectors.name_words import read, read_comment
from detectors.subjects import PERSONS
from detectors.words import segments, split
from taxonomy import strict_yaml
from taxonomy.categories import DATA
from taxonomy.records import Field, Kind, Subject

OWNED = "prose.of-persons"
LOOSE = "prose.of-anybody"
GRADES = {OWNED: 3, LOOSE: 2}
_FEWEST = 3  # different texts
_FREE_TEXT = "content.free_text"
# What an ambiguous name of prose may mean.
_TEXTS = frozenset(
    {_FREE_TEXT, "content.user_post", "communications.message_content"}
    | {"communications.customer_service_record", "transaction.dispute_record"}
)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of `prose` in taxonomy/data/topics.yaml."""

    by_table: dict[str, frozenset[str]]  # category -> words of a table's name, in their order
    messages: frozenset[str]
    remarks: frozenset[str]
    not_remarks: frozenset[str]


@cache
def _words() -> _Words:
    data = strict_yaml.read(DATA / "topics.yaml").data["prose"]
    by_table = {category: frozenset(words) for category, words in data["by_table"].items()}
    return _Words(by_table, *(frozenset(data[key]) for key in ("messages", "remarks", "not_remarks")))


def of_prose(table: Table, field: Field, texts: int) -> Iterator[Sighting]:
    """Yield what a column of prose is because of the table that it stands in.

    `texts` is the number of different texts. Nothing, where its name says what it is, or where its table
    is about things or organisations.
    """
    readings = read(field.path), read_comment(field.comment)
    known, words = _words(), split(field.path.rpartition(".")[2])
    if (
        table.kind == "log"  # which programs write
        or field.path.endswith("[]")
        or texts < _FEWEST
        or any(r.other for r in readings)
        or set(words) & known.not_remarks
    ):
        return
    said = [(category, grade) for r in readings for category, grade in r.categories]
    if any(category not in _TEXTS or (grade > 1 and category != _FREE_TEXT) for category, grade in said):
        return  # an address is no remark, and a name that says which text it is needs no help
    owned = table.subject in PERSONS
    telling = bool(set(words[-1:]) & (known.messages | known.remarks))
    if not owned and not (telling and table.subject is Subject.UNKNOWN):
        return
    around = set(segments(table.name))
    category = next((category for category, heads in known.by_table.items() if around & heads), "")
    if not category or set(words[-1:]) & known.remarks:
        category = "communications.message_content" if set(words[-1:]) & known.messages else _FREE_TEXT
    yield Sighting(
        field, category, OWNED if owned else LOOSE, Kind.CONTEXT, rows=texts, tested_rows=texts,
        note="prose in the rows of persons" if owned else "prose, whose name may mean that",
    )  # fmt: skip
