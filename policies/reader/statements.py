"""From sentences to statements: what each unit of a document says, as a draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from policies.documents import Document
from policies.reader.beside import by_neighbours
from policies.reader.chinese import Chinese
from policies.reader.chinese_mentions import mentions_of
from policies.reader.chinese_objects import standing as standing_zh
from policies.reader.chinese_statements import of_guardian, wide_terms
from policies.reader.defined import definitions, named_by
from policies.reader.exclusive import ruled_out
from policies.reader.grammar import Reading
from policies.reader.judging import MUTE, QUIET, inherited_act, judge
from policies.reader.languages import CHINESE, ENGLISH, GRAMMARS, language_of
from policies.reader.listed import standing
from policies.reader.mentions import find
from policies.reader.own import as_company, own_names
from policies.reader.pointing import denied_before, with_lead
from policies.reader.records import CHILD, HAVING, LONGEST_QUOTE, Said, Statement, Unread
from policies.reader.said import (
    as_place,
    beside_device,
    groups,
    is_label,
    names_only,
    of_document,
    with_company,
    without_heading,
    without_opened,
    without_others,
)
from policies.reader.tables import denied_rows, heads_row, names_no_data, tables_with_examples
from policies.reader.units import Unit, units
from policies.reader.unread import items

_NEED_NOT = re.compile(
    r"\b(?:need|have|required|obliged|necessary)\b[^.]{0,20}\bto (?:provide|give|tell|submit|enter|supply|register)|\bwithout (?:\w+ly |having to )?(?:providing|giving|telling|submitting|entering|supplying|registering|creating)|\bneed not\b|\banonymous\b",
    re.IGNORECASE,
)


_POINTS_BACK = re.compile(r"\b(?:this|that|these|those|such|its?) $", re.IGNORECASE)


# "any information about your contacts" is about those, "any information about you" about everything.
_NARROWED = re.compile(
    r"\s+(?:about|on|regarding|concerning|relating to|related to|such as|like|including|revealing|of|for)\b(?!\s+(?:you|your (?:child|users)|the (?:client|user|customer|visitor|person)s?|users|visitors|customers|children|our|any|a child|minors|persons|people|anyone|individuals)\b(?!['’]))",
    re.IGNORECASE,
)


def extract(document: Document) -> tuple[list[Statement], list[Unread]]:
    """Return the statements of a document in order, and the collecting sentences that were not understood."""
    language = "zh" if document.language in ("zh", "mixed") else "en"
    denied = denied_rows(document)
    labelled = tables_with_examples(document)
    statements: list[Statement] = []
    unread: list[Unread] = []
    members = wide_terms(document, language)
    every = list(units(document, language))
    if language == "en":
        names = own_names(document)
        every = [replace(u, text=as_company(u.text, names)) for u in every] if names else every
        texts = ["", *(u.text for u in every)]
        every = [
            replace(u, text=ENGLISH.resolved(u.text, before)) for u, before in zip(every, texts, strict=False)
        ]
    terms = definitions(every) if language == "en" else {}
    before: Unit | None = None
    said_before: list[Statement] = []
    for place, following in zip(every, [*every[1:], None], strict=True):
        unit = with_lead(place, before) if language == "en" else place
        asked = CHINESE if language == "zh" else ENGLISH
        reply = asked.answered(unit.text, following.text) if following else ""
        found = list(_of_unit(document, unit, denied, reply, terms, labelled))
        if language == "en" and not found and before is not None and before.block is unit.block:
            back, gone = denied_before(document, unit, ENGLISH.read(unit.text), before, said_before)
            statements = [s for s in statements if s not in gone]
            found = back
        before, said_before = unit, found
        statements.extend(found)
        statements.extend(
            replace(s, umbrella=None, categories=members[s.umbrella])
            for s in found
            if s.umbrella in members and s.action in HAVING and s.polarity == "collected"
        )
        if language == "zh":
            statements.extend(of_guardian(document, unit))
        if _collects(unit):
            gaps = [(0, len(unit.text))] if not found else _gaps(unit)
            for first, last in gaps:
                start, _ = document.span(unit.block, unit.offset + first, unit.offset + last)
                words = unit.text[first:last].strip()
                unread.append(Unread(document.line_at(start), words[:LONGEST_QUOTE]))
    return _once(statements), unread


def _gaps(unit: Unit) -> list[tuple[int, int]]:
    """Return the items of a list in a collecting sentence that name nothing known."""
    language = language_of(unit.text)
    known = [(m.start, m.end) for m in find(unit.text, language)]
    return items(unit.text, known, language)


def _of_unit(
    document: Document,
    unit: Unit,
    denied: frozenset[tuple[int, int]],
    reply: str,
    terms: Mapping[str, tuple[str, ...]],
    labelled: frozenset[int],
) -> Iterator[Statement]:
    if unit.role in MUTE:
        return
    block = unit.block
    language = language_of(unit.text)
    beside = block.kind == "cell" and names_no_data(block.header)
    if beside and language == "zh":
        return
    grammar = GRAMMARS[language]
    mentions = mentions_of(unit.text, unit.lead) if language == "zh" else find(unit.text, language)
    if isinstance(grammar, Chinese):
        named = [(m.start, m.end) for m in mentions if not (m.weak or m.anything)]
        reading = grammar.read(unit.text, named)
        if reply:
            acts = tuple(replace(a, negated=reply == "no") for a in reading.acts)
            reading = replace(reading, acts=acts, silent=False)
    else:
        reading = ENGLISH.asked(unit.text, reply) if reply else grammar.read(unit.text)
    mentions = [m for m in mentions if not any(a <= m.start < b for a, b in reading.asides)]
    if heads_row(block, labelled):
        wide = language == "zh" or (block.table, block.row) in denied or "inference" in unit.text.lower()
        mentions = [m for m in mentions if wide and not (m.umbrella or m.anything)]
    if language == "zh":
        mentions = standing_zh(unit.text, mentions, reading.acts)
    else:
        mentions = standing(unit.text, [*mentions, *named_by(unit.text, terms)], reading.acts, unit.fragment)
    if not mentions:
        return
    if not reading.acts and names_only(unit, mentions[0]):
        unit = replace(unit, fragment=True)
    lead = GRAMMARS[language_of(unit.lead)].read(unit.lead) if unit.lead else None
    if reading.silent or (lead is not None and lead.silent and not reading.acts):
        return
    inherited = inherited_act(unit, lead, (block.table, block.row) in denied)
    said = [s for m in mentions for s in judge(unit, m, reading, inherited, lead, grammar)]
    if language == "en":
        said = without_others(unit.text, mentions, said)
    said = without_opened(unit.text, said, grammar)
    # "Apart from the pictures that you upload we do not read your album": the album is no other kind of data.
    excepted = {
        c
        for s in said
        if s.polarity == "collected" and any(a <= s.mention.start < b for a, b in reading.exceptions)
        for c in s.mention.categories
    }
    said = [
        s
        for s in said
        if s.polarity == "collected" or not s.mention.categories or set(s.mention.categories) - excepted
    ]
    if beside:  # a cell on purposes names no data, but may deny some: "the recording is not saved"
        said = [s for s in said if s.polarity == "not_collected" and s.act.end]
    if not said:
        return
    subject = _subject(reading, lead)
    source = grammar.source(unit.text) or (grammar.source(unit.lead) if unit.lead else "")
    minors = grammar.about_minors(f"{unit.lead} {unit.text}")
    if language == "en" and is_label(unit):
        said = without_heading(unit.text, said)
    said = [as_place(s, unit.text) for s in said]
    if language == "en":
        said = by_neighbours(of_document(with_company(beside_device(said), unit.text)), unit.text)
    for group in groups(said):
        yield from _statements(document, unit, group, reading, subject, source, minors)
    yield from ruled_out(document, unit, said, subject, source)


def _subject(reading: Reading, lead: Reading | None) -> str:
    return reading.subject or (lead.subject if lead else "") or "customer"


def _statements(
    document: Document,
    unit: Unit,
    group: list[Said],
    reading: Reading,
    subject: str,
    source: str,
    minors: bool,
) -> Iterator[Statement]:
    first, last = group[0].mention, group[-1].mention
    one = group[0]
    start, end = document.span(unit.block, unit.offset + first.start, unit.offset + last.end)
    quote = unit.text[first.start : last.end]
    base = Statement(
        categories=tuple(dict.fromkeys(c for s in group for c in s.mention.categories)),
        umbrella=first.umbrella,
        polarity=one.polarity,
        action=one.act.action,
        subject=subject,
        condition=one.condition,
        source=one.act.source or source,
        purposes=reading.purposes,
        presented=reading.presented,
        scope=(),
        exclusive=False,
        start=start,
        end=end,
        line=document.line_at(start),
        quote=" ".join(quote.split()),
    )
    of_children = minors and (first.anything or first.umbrella == "children_information")
    if of_children and one.act.action in HAVING:
        if one.polarity != "collected" or first.umbrella:
            yield replace(base, categories=(CHILD,), umbrella=None, subject="minor")
        return
    if (
        one.polarity == "not_collected"
        and one.act.source == "user"
        and base.categories
        and _NEED_NOT.search(unit.text)
    ):
        # "You need not tell us your name": a generic denial with the data named as its scope.
        yield replace(base, categories=(), scope=base.categories, source="user")
        return
    if first.anything and _NARROWED.match(unit.text[first.end :]):
        return
    if first.anything:
        back = _POINTS_BACK.search(unit.text[: first.start])  # "we do not receive this information"
        if (
            one.polarity == "not_collected"
            and one.act.action in ("collect", "receive")
            and not (minors or back)
        ):
            yield replace(base, scope=("*",), subject="visitor" if subject == "customer" else subject)
        elif one.act.action not in HAVING:
            yield replace(base, scope=("*",))
        return
    yield base


def _once(statements: list[Statement]) -> list[Statement]:
    """Drop statements that say again, on the same line, what another one says."""
    seen = set()
    kept = []
    for one in statements:
        key = (one.line, one.categories, one.umbrella, one.polarity, one.action, one.subject, one.scope)
        if key not in seen:
            seen.add(key)
            kept.append(one)
    return kept


def _collects(unit: Unit) -> bool:
    if unit.role in MUTE | QUIET or len(unit.text) < 12:
        return False
    reading = GRAMMARS[language_of(unit.text)].read(unit.text)
    return not reading.silent and any(
        a.action in ("collect", "receive") and not a.others for a in reading.acts
    )
