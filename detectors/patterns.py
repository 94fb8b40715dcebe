"""Evidence from values: pattern, check and surroundings, over the distinct values of each column.

The engine says which rows hold which patterns; only those rows become Python text. A match that is the
whole cell is evidence of kind VALUE, counted in distinct values; a match inside longer text is of kind
TEXT, counted in rows, and must stand alone (`edges.py`) and, where its rule says so, near a context word.
A span inside a longer span that passes a rule of no lower grade belongs to the longer one.

Documented test numbers (4111111111111111, 13800138000, ...) are counted as what they look like, since test
data shows where real data will stand; the note says that they look synthetic. Digits that are all the same or
count up are no evidence at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
import pyarrow as pa

from detectors import checksums
from detectors.base import Rule, Sighting, Table
from detectors.cells import cells, distinct
from detectors.checks.arithmetic import bare, monotonous
from detectors.distinct import marks
from detectors.edges import has_context, in_credentials, in_longer_list, other_key, stands_alone
from detectors.engine import Matcher, build
from detectors.engine.arrays import Array, decoded
from taxonomy.records import Field, Kind

# Published test and specimen numbers; nobody's.
SYNTHETIC = frozenset(
    "4111111111111111 4242424242424242 4012888888881881 5555555555554444 5105105105105100 378282246310005 "
    "371449635398431 6011111111111117 3530111333300000 30569309025904 4000056655665556 13800138000 13912345678 "
    "13812345678 18888888888 11010519491231002X 110101199003070038 810000199408230021 830000199201300022 932682198501010017 "
    "911124198108030024 A123456789 A1234563 A123456 490154203237518 DE89370400440532013000 GB82WEST12345698765432".split()
)
SYNTHETIC_NOTE = "some are documented test numbers: looks synthetic"
_SURE = 4  # a grade whose structure cannot be chance needs no judgement of its neighbours


@dataclass(frozen=True, slots=True)
class Span:
    """A match of one rule in one text: where it is, whether it is the whole cell, and whether it passes."""

    start: int
    end: int
    value: str
    whole: bool
    passed: bool


def judge(rule: Rule, text: str, start: int, end: int, value: tuple[int, int] | None = None) -> Span | None:
    """Return what a match of the rule's pattern is worth in its text, or None when it is not even shaped.

    `value` is the place of the capture group that holds the value, where the rule has one.
    """
    at, to = value or (start, end)
    held = text[at:to]
    if monotonous(held):
        return None
    whole = not text[:start].strip() and not text[end:].strip()
    if not whole or not rule.whole:
        if not rule.text or not (whole or _free(rule, text, start, end)):
            return None
        if rule.needs_context and not has_context(text, start, end, rule.context):
            return None
        whole = False
    passed = rule.check is None or checksums.test(rule.check)(held)
    return Span(start, end, held, whole, passed)


def _free(rule: Rule, text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if rule.grade >= _SURE:
        # Such a structure may stand in a path or a file name; only more letters or digits are a longer token.
        return not (_word(before) and _word(text[start])) and not (_word(after) and _word(text[end - 1]))
    if not stands_alone(text, start, end) or in_credentials(text, start):
        return False
    if in_longer_list(text, start, end):
        return False
    return not other_key(text, start, rule.context)


def _word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")


@dataclass(slots=True)
class _Seen:
    """What one rule saw in one column, by kind."""

    shaped: dict[str, None] = field(default_factory=dict)
    passed: dict[str, None] = field(default_factory=dict)
    rows: set[int] = field(default_factory=set)


class Patterns:
    """Finds the values of all rules in all columns of a batch."""

    name: ClassVar[str] = "patterns"

    def __init__(self, rules: Sequence[Rule], matcher: Matcher | None = None) -> None:
        self.rules = tuple(rules)
        texts = tuple(dict.fromkeys(rule.pattern for rule in self.rules))
        self.matcher = matcher or build(texts)
        if self.matcher.patterns != texts:
            raise ValueError("the matcher must hold the distinct patterns of the rules, in their order")
        self._of_pattern = [tuple(rule for rule in self.rules if rule.pattern == text) for text in texts]

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what the rules see in each column that holds text or whole numbers (`Detector.inspect`)."""
        for where, column in zip(table.fields, batch.columns, strict=True):
            text = cells(column)
            if text is not None and text.null_count < len(text):
                yield from self._column(where, text)

    def _column(self, where: Field, text: Array) -> Iterator[Sighting]:
        masks = self.matcher.row_masks(text)
        rows = np.flatnonzero(masks.any(axis=1))
        if not len(rows):
            return
        values, first, counts = distinct(text.take(pa.array(rows)))
        masks = masks[rows[first]]
        spans = self._spans(values, masks)
        tested_rows = len(text) - text.null_count
        for rule, kinds in _without_inner(spans).items():
            for kind, seen in kinds.items():
                passed = marks(pa.array(list(seen.passed), pa.large_string()))
                yield Sighting(
                    field=where,
                    category=rule.category,
                    rule=rule.id,
                    kind=kind,
                    shaped=marks(pa.array(list(seen.shaped), pa.large_string())),
                    passed=passed,
                    rows=int(sum(counts[row] for row in seen.rows)),
                    tested_rows=tested_rows if kind is Kind.TEXT else 0,
                    state=rule.state,
                    note=SYNTHETIC_NOTE if any(bare(value) in SYNTHETIC for value in seen.passed) else "",
                )

    def _spans(self, values: Array, masks: np.ndarray) -> dict[int, list[tuple[Rule, Span]]]:
        """Return the judged spans of each distinct value that has any."""
        found: dict[int, list[tuple[Rule, Span]]] = {}
        texts = decoded(values, np.arange(len(values)))
        for pattern in np.flatnonzero(masks.any(axis=0)):
            hits = np.flatnonzero(masks[:, pattern])
            grouped = [rule for rule in self._of_pattern[pattern] if rule.group]
            places = self.matcher.spans(values, hits, int(pattern))
            for rule in self._of_pattern[pattern]:
                inner = self.matcher.spans(values, hits, int(pattern), rule.group) if rule in grouped else None
                for number, (row, start, end) in enumerate(places):
                    span = judge(rule, texts[row], start, end, inner[number][1:] if inner else None)
                    if span is not None:
                        found.setdefault(row, []).append((rule, span))
        return found


def _without_inner(spans: dict[int, list[tuple[Rule, Span]]]) -> dict[Rule, dict[Kind, _Seen]]:
    """Sum spans by rule and kind, leaving out those inside a longer one that passes a rule of no lower grade."""
    sums: dict[str, tuple[Rule, dict[Kind, _Seen]]] = {}
    for row, found in spans.items():
        outer = [(rule, span) for rule, span in found if span.passed] if len(found) > 1 else []
        for rule, span in found:
            if not span.whole and any(
                o.start <= span.start and span.end <= o.end and o.end - o.start > span.end - span.start and r.grade >= rule.grade
                for r, o in outer
            ):
                continue
            kinds = sums.setdefault(rule.id, (rule, {}))[1]
            seen = kinds.setdefault(Kind.VALUE if span.whole else Kind.TEXT, _Seen())
            seen.shaped[span.value] = None
            if span.passed:
                seen.passed[span.value] = None
                seen.rows.add(row)
    return dict(sums.values())
