"""What a detector takes and gives."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from taxonomy.records import Field, Kind, Subject, ValueState

Marks = npt.NDArray[np.uint64]  # salted 64-bit marks of distinct values; in memory only

NO_MARKS: Marks = np.empty(0, dtype=np.uint64)


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one rule saw in one field of one batch; summed by `detectors.tally` into Evidence.

    `shaped` and `passed` are marks of distinct values, so that sums over batches count each value
    once. Where values are not what is counted (names, neighbours), they stay empty and `rows` speaks.
    """

    field: Field
    category: str
    rule: str
    kind: Kind
    shaped: Marks = dataclasses.field(default_factory=lambda: NO_MARKS)
    passed: Marks = dataclasses.field(default_factory=lambda: NO_MARKS)
    rows: int = 0  # rows with a pass
    tested_rows: int = 0  # rows looked at, where the rule counts rows instead of distinct values
    role: str = ""
    state: ValueState = ValueState.PLAIN
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """What is known of a dataset before its first batch."""

    namespace: str
    name: str  # without the prefix that a product puts before all its tables
    kind: str  # table | view | file | log
    comment: str
    fields: tuple[Field, ...]
    keys: tuple[str, ...]
    references: dict[str, str]
    subject: Subject
    subject_reason: str


class Detector(Protocol):
    """Evidence from one batch; keeps no state between batches and sees no other's evidence."""

    name: ClassVar[str]
    # Judges shares of values, which rows drawn at random show: a scan of everything need not show it more.
    sampled: ClassVar[bool]

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what this detector sees; `batch` has one column for each of `table.fields`."""
        ...


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to recognise one category in values: data, with its own examples.

    `pattern` is written in the common subset of RE2 and `re.ASCII` (`detectors/engine/patterns.py`
    states it). `shape` names the generator of unrelated values of the same shape, on which
    `rules check` measures `chance`, the share that passes pattern and check; `check_rate` is the share
    of *shaped* values that passes the check by luck (1/10 for Luhn), None without a check.
    """

    id: str
    category: str
    pattern: str
    grade: int  # 1..4: weak format, strict format or check digit, check and registry, cannot be chance
    shape: str  # "digits 18", "digits 13-19", "hex 32", "letters 8", "text", ...
    chance: float
    check: str | None = None  # a name in detectors/checksums.py
    check_rate: float | None = None
    chance_basis: str = ""  # where the chance is too small to measure: the arithmetic, in a sentence
    group: int = 0  # the capture group that holds the value itself; 0 is the whole match
    whole: bool = True  # may claim a whole cell
    text: bool = True  # may claim a span inside longer text
    context: tuple[str, ...] = ()  # words near a span (en, zh) that speak for it
    needs_context: bool = False  # in text, only with a context word nearby
    state: ValueState = ValueState.PLAIN
    conflicts: tuple[str, ...] = ()  # categories that lose when this rule claims the same values
    references: tuple[str, ...] = ()
    description: str = ""
    matches: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
