"""Which act of a sentence a mention is the object of."""

from __future__ import annotations

import re
from dataclasses import replace

from policies.reader.chinese import Chinese
from policies.reader.grammar import Act, Grammar, Reading
from policies.reader.mentions import Mention
from policies.reader.records import HAVING

_JOINED_VERBS = re.compile(
    r"^(?:[\s,/]|\b(?:and|or|nor|may|will|also|share|disclose|transfer|use|process|store|then)\b)*$",
    re.IGNORECASE,
)


_LEADS = re.compile(r"^\W*(?:if|when(?:ever)?|should|in case|once)\b", re.IGNORECASE)
_LOCAL = re.compile(
    r"\b(?:on|in|within) (?:your|the) (?:own )?(?:\w+ )?(?:device|phone|browser|computer|tablet|watch)\b|\blocally\b|\bin real time\b",
    re.IGNORECASE,
)


def governing(text: str, mention: Mention, reading: Reading, grammar: Grammar) -> Act | None:
    """Return the act that a mention is the object of, or None."""
    if isinstance(grammar, Chinese):
        return grammar.governing(text, mention, reading)
    first, last = grammar.clause(text, mention.start)
    before = [a for a in reading.acts if not a.passive and a.end <= mention.start]
    after = [
        a
        for a in reading.acts
        if a.passive and a.start >= mention.end and a.start < last + 60 * (not a.negated)
    ]
    near = [a for a in before if a.start >= first]
    inside = [a for a in after if a.start < last]
    first_away = bool(inside) and (inside[0].action == "share" or inside[0].others)
    if len(inside) > 1 and first_away and inside[1].negated and inside[1].action in HAVING:
        inside = inside[1:]  # "are submitted directly to the bank and are never stored on our systems"
    if (
        len(inside) > 1
        and inside[0].action in ("use", "collect")
        and not inside[0].negated
        and _LOCAL.search(text)
        and inside[1].negated
    ):
        inside = inside[1:]  # "is analysed on your phone and is never uploaded"
    if inside and not (near and _one_list(text, near[-1], mention)):
        # "When you visit our site, your IP address is recorded": the nearer act, unless it has the words in a list.
        between = text[mention.end : inside[0].start]
        if not near or not re.search(r"\b(?:which|that|who|we|you|they)\b", between):
            return inside[0]
    if near:
        return _strongest(text, near)
    if after and not _LEADS.match(text[first:last]):
        return after[0]
    passed = [a for a in reading.acts if a.passive and first <= a.start and a.end <= mention.start]
    if passed:  # "the country is derived from the IP address"
        return replace(passed[-1], negated=False) if passed[-1].action == "infer" else passed[-1]
    back = _strongest(text, before) if before else None
    if back is not None and back.negated and re.search(r"[;.]\s|\bbut\b", text[back.end : mention.start]):
        return None
    return back


def _one_list(text: str, act: Act, mention: Mention) -> bool:
    """Return whether the words between a verb and a mention are of one list, with no other clause between."""
    return not re.search(
        r"[;:]|, (?:your|the|this|any|some|no)\b(?! [\w -]{1,40},)", text[act.end : mention.start]
    )


def _strongest(text: str, acts: list[Act]) -> Act:
    """Of verbs that share an object ("collect, use and share X") return the first of having, else the last."""
    last = acts[-1]
    joined = [a for a in acts if last.start - a.end < 45]
    having = [
        a
        for a in joined
        if a.action in ("collect", "receive") and a.negated == last.negated and a.others == last.others
    ]
    if having and last.action in HAVING:
        return having[-1]
    # "collect, use and share X": the verbs have their object in common.
    shared = [a for a in acts if a.action in HAVING and not a.others and a.negated == last.negated]
    if shared and last.action not in HAVING and _JOINED_VERBS.match(text[shared[-1].end : last.start]):
        return shared[-1]
    return last
