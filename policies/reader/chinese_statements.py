"""Statements that only Chinese policies make: members of wide terms that they define, a guardian's consent."""

from __future__ import annotations

from collections.abc import Iterator

from policies.documents import Document
from policies.reader.chinese_mentions import asks_guardian, defined_term
from policies.reader.judging import MUTE
from policies.reader.languages import GRAMMARS
from policies.reader.mentions import find
from policies.reader.records import CHILD, Statement
from policies.reader.sections import Role
from policies.reader.units import Unit, units
from taxonomy.categories import load as load_taxonomy


def wide_terms(document: Document, language: str) -> dict[str | None, tuple[str, ...]]:
    """Return the members of the wide terms that a Chinese policy defines in a chapter of definitions."""
    members: dict[str | None, tuple[str, ...]] = {}
    if language != "zh":
        return members
    taxonomy = load_taxonomy()
    for unit in units(document, language):
        term = defined_term(unit.text) if unit.role is Role.DEFINITIONS else None
        if term is not None:
            covered = taxonomy.expand(taxonomy.umbrellas[term[0]].covers)
            named = [c for m in find(unit.text[term[1] :], language) for c in m.categories if c in covered]
            if named:
                members[term[0]] = tuple(dict.fromkeys(named))
    return members


def of_guardian(document: Document, unit: Unit) -> Iterator[Statement]:
    """Yield what a child's data are given under, where a Chinese policy asks for a guardian's consent."""
    span = (
        asks_guardian(unit.text) if unit.role not in MUTE and GRAMMARS["zh"].about_minors(unit.text) else None
    )
    if span is not None:
        start, end = document.span(unit.block, unit.offset + span[0], unit.offset + span[1])
        quote = " ".join(unit.text[span[0] : span[1]].split())
        yield Statement(
            (CHILD,), None, "collected", "collect", "minor", "guardian_consent", "", (), "", (), False,
            start, end, document.line_at(start), quote,
        )  # fmt: skip
