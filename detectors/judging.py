"""What one match of one rule is worth in its text: the whole cell, a span that stands alone, or nothing."""

from __future__ import annotations

from dataclasses import dataclass

from detectors import checksums
from detectors.base import Rule
from detectors.checks.arithmetic import monotonous
from detectors.edges import has_context, in_credentials, in_longer_list, other_key, stands_alone

SURE = 4  # a grade whose structure cannot be chance needs no judgement of its neighbours


@dataclass(frozen=True, slots=True)
class Span:
    """A match of one rule in one text: where it is, its value, and whether it passes."""

    start: int
    end: int
    value: str
    passed: bool


def judge(rule: Rule, text: str, start: int, end: int, value: tuple[int, int]) -> Span | None:
    """Return what a match inside longer text is worth, or None when it is not even shaped.

    `value` is the place of what the rule calls the value: the match, or its capture group.
    """
    held = text[value[0] : value[1]]
    whole = start == 0 and end == len(text)
    if not rule.text or monotonous(held) or not (whole or _free(rule, text, start, end)):
        return None
    if rule.needs_context and not has_context(text, start, end, rule.context):
        return None
    return Span(start, end, held, rule.check is None or checksums.test(rule.check)(held))


def _free(rule: Rule, text: str, start: int, end: int) -> bool:
    if rule.grade >= SURE:
        # Such a structure may stand in a path or a file name; only more letters or digits are a longer token.
        before, after = text[start - 1 : start], text[end : end + 1]
        return not (_word(before) and _word(text[start])) and not (_word(after) and _word(text[end - 1]))
    return (
        stands_alone(text, start, end)
        and not in_credentials(text, start)
        and not in_longer_list(text, start, end)
        and not other_key(text, start, rule.context)
    )


def _word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")
