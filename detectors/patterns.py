"""Evidence from values: pattern, check and surroundings, over the distinct values of each column.

The engine says which rows hold which patterns; only those rows are looked at. A match that is the whole
cell is evidence of kind VALUE, counted in distinct values; a match inside longer text is of kind TEXT,
counted in rows, and must stand alone (`edges.py`) and, where its rule says so, near a context word. A span
inside a longer one that passes a rule of no lower grade belongs to the longer one.

Documented test numbers (4111111111111111, 13800138000, ...) are counted as what they look like, since test
data shows where real data will stand; the note says that they look synthetic. A digit repeated, and digits
that count up or down, are no evidence at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors import checksums
from detectors.base import Rule, Sighting, Table
from detectors.cells import cells, distinct, elements
from detectors.checks.arithmetic import MONOTONOUS, bare
from detectors.distinct import marks
from detectors.edges import any_word
from detectors.engine import Matcher, build
from detectors.engine.arrays import Array, as_masks, decoded
from detectors.judging import Span, judge
from taxonomy.records import Field, Kind

# Published test and specimen numbers; nobody's.
_TEST_NUMBERS = (
    "4111111111111111 4242424242424242 4012888888881881 5555555555554444 5105105105105100 "
    "378282246310005 371449635398431 6011111111111117 3530111333300000 30569309025904 "
    "4000056655665556 13800138000 13912345678 13812345678 18888888888 11010519491231002X "
    "110101199003070038 810000199408230021 830000199201300022 932682198501010017 911124198108030024 "
    "A123456789 A1234563 490154203237518 DE89370400440532013000"
)
SYNTHETIC = frozenset(_TEST_NUMBERS.split())
SYNTHETIC_NOTE = "some are documented test numbers: looks synthetic"
_LETTER = "[A-Za-z\u0080-\U0010ffff]"

__all__ = ("SYNTHETIC", "SYNTHETIC_NOTE", "Patterns", "judge")

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(slots=True)
class _Column:
    """The distinct values of a column that hold any pattern, trimmed, and what is known of each."""

    values: Array
    counts: Rows  # rows of the column with the value
    masks: Mask  # which patterns it holds
    rows: int  # rows of the column that are not null
    cover: npt.NDArray[np.int8]  # the highest grade of a rule that passes on the whole value


@dataclass(slots=True)
class _Seen:
    """What one rule saw inside longer text in one column."""

    shaped: dict[str, None] = field(default_factory=dict)
    passed: dict[str, None] = field(default_factory=dict)
    rows: set[int] = field(default_factory=set)


def patterns_of(rules: Sequence[Rule]) -> tuple[str, ...]:
    """Return the distinct patterns of the rules, in their order."""
    return tuple(dict.fromkeys(rule.pattern for rule in rules))


class Patterns:
    """Finds the values of all rules in all columns of a batch."""

    name: ClassVar[str] = "patterns"
    sampled: ClassVar[bool] = False

    def __init__(self, rules: Sequence[Rule], matcher: Matcher | None = None) -> None:
        self.rules = tuple(rules)
        texts = patterns_of(self.rules)
        self.matcher = matcher or build(texts)
        if self.matcher.patterns != texts:
            raise ValueError("the matcher must hold the distinct patterns of the rules, in their order")
        self._of_pattern = [tuple(rule for rule in self.rules if rule.pattern == text) for text in texts]

    def describe(self) -> str:
        """Return a phrase on the engine for the notes of a scan."""
        return f"{len(self.rules)} value rules on the {self.matcher.describe()} engine"

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what the rules see in each column that holds text or whole numbers (`Detector.inspect`)."""
        for where, column in zip(table.fields, batch.columns, strict=True):
            text = cells(elements(where.path, column))
            if text is not None and text.null_count < len(text):
                yield from self._column(where, text)
                checksums.forget()

    def _column(self, where: Field, text: Array) -> Iterator[Sighting]:
        bits = self.matcher.row_bits(text)
        rows = np.flatnonzero(bits.any(axis=1))
        if not len(rows):
            return
        values, first, counts = distinct(text.take(pa.array(rows)))
        column = _Column(
            pc.utf8_trim_whitespace(values),
            counts,
            as_masks(bits[rows[first]], len(self.matcher.patterns)),
            len(text) - text.null_count,
            np.zeros(len(values), np.int8),
        )
        inside: list[tuple[Rule, int, Rows]] = []
        odd = _monotonous(column.values)
        for pattern in np.flatnonzero(column.masks.any(axis=0)).tolist():
            hits = np.flatnonzero(column.masks[:, pattern])
            whole = self.matcher.covers(column.values, hits, pattern)
            covered = hits[whole & ~odd[hits]]
            for rule in self._of_pattern[pattern]:
                claims_whole = rule.whole and not rule.group
                if claims_whole and len(covered):
                    yield _values(where, rule, column, covered)
                rest = hits[~whole] if claims_whole else hits
                if rule.text and len(rest):
                    inside.append((rule, pattern, rest))
        yield from self._texts(where, column, inside)

    def _texts(
        self, where: Field, column: _Column, inside: list[tuple[Rule, int, Rows]]
    ) -> Iterator[Sighting]:
        """Yield what rules see inside longer text, in the rows that are given for each."""
        found: dict[int, list[tuple[Rule, Span]]] = {}
        wanted = [
            (rule, pattern, rows)
            for rule, pattern, all_rows in inside
            if len(rows := _worth_reading(rule, column, all_rows))
        ]
        needed = np.unique(np.concatenate([rows for *_, rows in wanted])) if wanted else np.empty(0, np.int64)
        texts = dict(zip(needed.tolist(), decoded(column.values, needed), strict=True))
        for rule, pattern, rows in wanted:
            places = self.matcher.spans(column.values, rows, pattern)
            inner = self.matcher.spans(column.values, rows, pattern, rule.group) if rule.group else places
            for (row, start, end), (_, first, last) in zip(places, inner, strict=True):
                # A group that took no part in the match stands nowhere.
                span = judge(rule, texts[row], start, end, (first, last)) if first >= 0 else None
                if span is not None:
                    found.setdefault(row, []).append((rule, span))
        for rule, seen in _without_inner(found):
            passed = list(seen.passed)
            yield Sighting(
                field=where,
                category=rule.category,
                rule=rule.id,
                kind=Kind.TEXT,
                shaped=marks(pa.array(list(seen.shaped), pa.large_string())),
                passed=marks(pa.array(passed, pa.large_string())),
                rows=int(sum(column.counts[row] for row in seen.rows)),
                tested_rows=column.rows,
                state=rule.state,
                note=_note(passed),
            )


def _values(where: Field, rule: Rule, column: _Column, rows: Rows) -> Sighting:
    """Return the sighting of whole values that have a rule's shape, and note which rows they cover."""
    shaped = column.values.take(pa.array(rows))
    passed = checksums.passing(rule.check, shaped) if rule.check else np.ones(len(rows), np.bool_)
    good = rows[passed]
    column.cover[good] = np.maximum(column.cover[good], rule.grade)
    kept = shaped if passed.all() else shaped.filter(pa.array(passed))
    return Sighting(
        field=where,
        category=rule.category,
        rule=rule.id,
        kind=Kind.VALUE,
        shaped=marks(shaped),
        passed=marks(kept),
        rows=int(column.counts[good].sum()),
        state=rule.state,
        note=SYNTHETIC_NOTE if pc.any(pc.is_in(kept, _SYNTHETIC)).as_py() else "",
    )


def _worth_reading(rule: Rule, column: _Column, rows: Rows) -> Rows:
    """Return the rows that no better rule covers and that hold a context word, where the rule needs one."""
    if rule.whole:  # its other matches lie inside the value that the better rule claims
        rows = rows[column.cover[rows] < rule.grade]
    if rule.needs_context and len(rows):
        near = pc.match_substring_regex(column.values.take(pa.array(rows)), any_word(rule.context))
        rows = rows[near.to_numpy(zero_copy_only=False)]
    return rows


_SYNTHETIC = pa.array(sorted(SYNTHETIC), pa.large_string())
_MONOTONOUS = pa.array(sorted(MONOTONOUS), pa.large_string())


def _monotonous(values: Array) -> Mask:
    """Return which values are one digit repeated, or count up or down (`arithmetic.monotonous`), at once."""
    mask = np.zeros(len(values), np.bool_)
    bare_numbers = np.flatnonzero(~pc.match_substring_regex(values, _LETTER).to_numpy(zero_copy_only=False))
    if len(bare_numbers):
        digits = pc.replace_substring_regex(values.take(pa.array(bare_numbers)), "[^0-9]", "")
        mask[bare_numbers] = pc.is_in(digits, _MONOTONOUS).to_numpy(zero_copy_only=False)
    return mask


def _note(values: list[str]) -> str:
    return SYNTHETIC_NOTE if any(bare(value) in SYNTHETIC for value in values) else ""


def _without_inner(found: dict[int, list[tuple[Rule, Span]]]) -> Iterator[tuple[Rule, _Seen]]:
    """Sum spans by rule, leaving out those inside a longer one that passes a rule of no lower grade."""
    sums: dict[str, tuple[Rule, _Seen]] = {}
    for row, spans in found.items():
        outer = [(rule, span) for rule, span in spans if span.passed] if len(spans) > 1 else []
        for rule, span in spans:
            if any(_inside(span, o) and r.grade >= rule.grade for r, o in outer):
                continue
            seen = sums.setdefault(rule.id, (rule, _Seen()))[1]
            seen.shaped[span.value] = None
            if span.passed:
                seen.passed[span.value] = None
                seen.rows.add(row)
    yield from sums.values()


def _inside(span: Span, other: Span) -> bool:
    return (
        other.start <= span.start
        and span.end <= other.end
        and other.end - other.start > span.end - span.start
    )
