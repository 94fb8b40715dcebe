"""Phrases in collecting sentences that the reader does not understand: listed, so that nothing is dropped silently."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PARTS = {
    "en": re.compile(r"\s*(?:,|;|\band/or\b|\band\b|\bor\b|/)\s*"),
    "zh": re.compile(r"\s*(?:、|，|；|以及|及其?|和|与|或|/)\s*"),
}
# Words that carry no data of their own at the edges of a list item.
_FILLER = re.compile(
    r"^(?:your|the|any|other|a|an|our|their|its|certain|some|such|as well as|also|etc|we|you|it|them|this|that|these|those|more|so on|similar|related|"
    r"您的?|您|等|其他|相关|上述|该|以及|信息|资料|我们|的)+$",
    re.IGNORECASE,
)
_SHORTEST, _LONGEST = {"en": 4, "zh": 2}, {"en": 60, "zh": 24}


# What follows a list and is no item of it: a purpose, a condition, another clause.
_CLAUSE = {
    "en": re.compile(
        r"\b(?:to|for|when|if|so|because|that|which|who|we|you|is|are|will|may|by|from|with|in|on)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"用于|以便|以|为|时|将|会|我们|您|是|在|从|如|并|且"),
}
_STOP = {"en": re.compile(r"[.;:(]|$"), "zh": re.compile(r"[。；：（，]|$")}


def _tail(text: str, last: int, language: str) -> int:
    """Return where a list ends whose last item was not understood, else where its last known item ends."""
    rest = text[last:]
    begins = _PARTS[language].match(rest)
    stop = _STOP[language].search(rest, begins.end() if begins else 0)
    if not begins or stop is None or _CLAUSE[language].search(rest[begins.end() : stop.start()]):
        return last
    return last + stop.start()


def items(text: str, spans: Sequence[tuple[int, int]], language: str) -> list[tuple[int, int]]:
    """Return the items of a list, between the first and the last phrase that was understood, in which none was.

    `spans` are the understood phrases as offsets of the sentence, in order.
    """
    if len(spans) < 2:
        return []
    first, last = spans[0][0], _tail(text, spans[-1][1], language)
    found = []
    start = first
    for match in [*_PARTS[language].finditer(text, first, last), None]:
        end = match.start() if match else last
        words = text[start:end].strip(" ()（）.:：")
        inside = any(a < end and start < b for a, b in spans)
        if (
            not inside
            and _SHORTEST[language] <= len(words) <= _LONGEST[language]
            and not _FILLER.match(words)
        ):
            found.append((start, end))
        start = match.end() if match else last
    return found
