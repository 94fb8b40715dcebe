"""English sentences that point back: "They are not stored", "We never see it", "Others read it. We do not.", "It may include ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policies.documents import Document
from policies.reader.grammar import Reading
from policies.reader.mentions import find
from policies.reader.records import HAVING, LONGEST_QUOTE, Statement
from policies.reader.units import Unit

_I = re.IGNORECASE
_THINGS = r"data|information|details?|photos?|pictures?|images?|recordings?|numbers?|codes?|files?|videos?|texts?|values?|address(?:es)?|locations?|entries|messages?|scans?|contents?"
_SUBJECT = re.compile(
    rf"^\W*(?:(?:but|however|and|afterwards|there),? )?(?:(?:none|nothing|no part|not one) of (?:it|them|this|these|that|those)|they|it|these|this|those|that|(?:this|these|such|those|the) (?:{_THINGS}))(?: itself| themselves)?\s+(?!that\b|which\b|is (?:not )?(?:possible|necessary|important)|means\b)",
    _I,
)
_NO = (
    r"(?:do not|don['’]t|never|cannot|can ?not|can['’]t|will not|won['’]t)(?: \w+ly| ever| even| otherwise)?"
)
_NOT_HAD = r"see|receive|get(?: to see)?|collect|obtain|ask for|know|record|access|learn|request|gather|take|want|have"
_NOT_KEPT = r"store|save|keep|retain|log|hold|archive|remember|record"
_OBJECT = re.compile(
    rf"\b(?:we(?: ourselves)?|the app|our (?:app|servers?|shop|staff|system)) (?:\w+ly )?(?:{_NO} (?:(?:{_NOT_HAD}|{_NOT_KEPT})(?:,? (?:or|and|nor) |, )?)+|(?:do not|don['’]t|never) have (?:any )?access to|have no access to|get no access to)"
    rf" (?:it|them|this|these|those|any of (?:it|them|this|that)|(?:this|these|that|those|such) (?:{_THINGS}))\b(?! (?:to|with|for (?:advert|market|any other))\b)",
    _I,
)
_NEVER_HAD = re.compile(
    rf"{_NO} (?:{_NOT_HAD})\b|\baccess to\b|\b(?:come|reach|get|go|arrive|send|sent|upload|uploaded|transmitted|transferred|leave|leaves|touch)\b|\b(?:stays?|remains?)\b|\b(?:not|never) (?:\w+ )?(?:collected|received|seen)",
    _I,
)
_KEPT_AWAY = re.compile(
    r"\b(?:is|are|was|were|will be|get|gets) (?:not|never)(?: \w+ly| ever)? (?:stored|saved|kept|retained|logged|recorded|archived|collected|received|seen|(?:uploaded|sent|transmitted|transferred|passed)(?: on)?(?= to us| to our|\W*$| anywhere| over| from| off))\b"
    r"|^\W*(?:none|nothing|no part|not one) of \w+ (?:is|are|will be|gets?|reach\w*|comes?|leaves?) ?(?:stored|saved|kept|retained|logged|recorded|collected|received|seen|(?:sent|uploaded|transmitted) to us|us\b|our\b|to us|your|the)"
    r"|\b(?:do(?:es)? not|don['’]t|doesn['’]t|never) (?:ever )?(?:reach(?:es)? (?:us|our)|comes? to us|leaves? (?:your|the) (?:\w+ )?(?:device|phone|browser|computer|tablet)|gets? to us|arrives? (?:at|with) us|go(?:es)? (?:to us|anywhere))"
    r"|\b(?:stays?|remains?) (?:\w+ )?(?:on|in) (?:your|the) (?:\w+ )?(?:device|phone|browser|computer|tablet)\b|\b(?:is|are) (?:\w+ )?(?:stored|saved|kept|processed) (?:only|locally|exclusively|solely) (?:on|in) (?:your|the) (?:\w+ )?(?:device|phone|browser|computer|tablet)\b",
    _I,
)
_ONLY_IF = re.compile(
    r"\b(?:unless|until|except|without your|if you (?:do not|delete)|as long as|longer than)\b", _I
)
# "Other apps read your contacts. We do not."
_WE_DO_NOT = re.compile(
    r"^\W*(?:but )?(?:we|our \w+|this app|the app|ours) (?:do not|don['’]t|does not|doesn['’]t|never do|never does|will not|won['’]t)(?: do)?(?: so| that| this| it| any of (?:this|that|it))?\W*$",
    _I,
)
_OTHERS = re.compile(r"^\W*(?:other|some|many|most|unlike|certain|a lot of) (?:\w+ )?\w+", _I)
_GOES_ON = re.compile(
    r"^\W*(?:it|this|they|these|that|those|such data|such information|among (?:it|them|these|this)) (?:may |can |could |will |might |usually |typically |also |for example |mostly |normally |mainly )*(?:includes?|contains?|comprises?|covers?|consists? of|are,? for (?:example|instance)|is,? for (?:example|instance))\b",
    _I,
)


def with_lead(unit: Unit, before: Unit | None) -> Unit:
    """Return a sentence "It may include ..." introduced by the sentence before it."""
    if before is None or before.block is not unit.block or unit.lead or not _GOES_ON.match(unit.text):
        return unit
    return replace(unit, lead=before.text)


def points_back(text: str, reading: Reading) -> str:
    """Return "away" where a sentence denies that what the one before names is had, "kept" that it is kept, else ""."""
    if reading.silent or _ONLY_IF.search(text):
        return ""
    found = _OBJECT.search(text)
    if found is None and _SUBJECT.match(text):
        found = _KEPT_AWAY.search(text)
    if found is None:
        return ""
    return "away" if _NEVER_HAD.search(found.group()) else "kept"


def contrasted(text: str, before: str) -> bool:
    """Return whether a sentence says that the company does not do what others do: "Other apps read it. We do not."."""
    return bool(_WE_DO_NOT.match(text) and _OTHERS.match(before))


def denied_before(
    document: Document, unit: Unit, reading: Reading, before: Unit, said: Sequence[Statement]
) -> tuple[list[Statement], list[Statement]]:
    """Return what a sentence that points back denies, and which statements of the one before it takes away.

    `said` are the statements of the sentence before; where it has none, what it names is denied.
    """
    how = "away" if contrasted(unit.text, before.text) else points_back(unit.text, reading)
    if not how:
        return [], []
    collected = [s for s in said if s.polarity == "collected" and s.categories]
    kinds = [c for s in collected for c in s.categories]
    if "relations.address_book" in kinds:  # "the numbers in your address book"
        kinds = ["relations.address_book"]
    wide = [s.umbrella for s in said if s.polarity == "collected" and s.umbrella and s.action in HAVING]
    if not kinds and not wide:
        named = [m for m in find(before.text, "en") if not (m.weak or m.anything)]
        kinds = [c for m in named for c in m.categories]
        kinds = ["relations.address_book"] if "relations.address_book" in kinds else kinds
        wide = [m.umbrella for m in named if m.umbrella]
    start, end = document.span(unit.block, unit.offset, unit.offset + len(unit.text))
    base = Statement(
        tuple(dict.fromkeys(kinds)),
        None,
        "not_collected",
        "store" if how == "kept" else "collect",
        said[-1].subject if said else "customer",
        "",
        "",
        (),
        "",
        (),
        False,
        start,
        end,
        document.line_at(start),
        " ".join(document.text[start:end].split())[:LONGEST_QUOTE],
    )
    found = [base] if kinds else []
    found += [replace(base, categories=(), umbrella=u) for u in dict.fromkeys(wide)]
    gone = [s for s in collected if how == "away" and s.source == "user" and s.action == "collect"]
    return found, gone
