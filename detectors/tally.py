"""Sum sightings over the batches of one table into evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.cells import elements
from detectors.distinct import Distinct, marks, unique
from taxonomy.records import Evidence, Field, Kind, ValueState

_VARIED = 0.5  # of the rows that are different
_NOTES = 3  # words for people, so no more than they read
_Key = tuple[str, str, str, Kind, str, ValueState]


@dataclass(slots=True)
class _Sum:
    """What one rule saw in one field so far."""

    notes: set[str] = field(default_factory=set)
    shaped: Distinct = field(default_factory=Distinct)
    passed: Distinct = field(default_factory=Distinct)
    rows: int = 0
    tested_rows: int = 0


@dataclass(frozen=True, slots=True)
class FieldProfile:
    """How a field's values look, in counts; the ground against which matches are weighed."""

    field: Field
    rows: int
    nulls: int
    distinct: int


class Tally:
    """The running sums of one table; adds up to the same whatever the batches."""

    def __init__(self, table: Table) -> None:
        self._fields = {f.path: f for f in table.fields}
        self._sums: dict[_Key, _Sum] = {}
        self._distinct = {f.path: Distinct() for f in table.fields}
        self._varied: set[str] = set()  # fields whose values hardly repeat
        self._nulls = dict.fromkeys(self._fields, 0)
        self.rows = 0

    def observe(self, batch: pa.RecordBatch) -> None:
        """Count the rows, nulls and distinct values of a batch; its columns are the table's fields."""
        self.rows += batch.num_rows
        for path, column in zip(self._fields, batch.columns, strict=True):
            self._nulls[path] += column.null_count
            values = elements(path, column)
            # To mark repeated values costs more than to find them; where there are few, it is the other way.
            values = pc.drop_null(values) if path in self._varied else unique(values)
            if len(values) > _VARIED * batch.num_rows:
                self._varied.add(path)
            self._distinct[path].add(marks(values))

    def add(self, sightings: Iterable[Sighting]) -> None:
        """Take sightings in."""
        for seen in sightings:
            key = (seen.field.path, seen.category, seen.rule, seen.kind, seen.role, seen.state)
            total = self._sums.setdefault(key, _Sum())
            if seen.note:
                total.notes.add(seen.note)
            total.shaped.add(seen.shaped)
            total.passed.add(seen.passed)
            total.rows += seen.rows
            total.tested_rows += seen.tested_rows

    def profiles(self) -> dict[str, FieldProfile]:
        """Return the counts of each field by path."""
        return {
            path: FieldProfile(f, self.rows, self._nulls[path], len(self._distinct[path]))
            for path, f in self._fields.items()
        }

    def evidence(self) -> tuple[Evidence, ...]:
        """Return the sums as evidence, in an order that does not depend on the batches."""
        found = []
        for key, total in self._sums.items():
            path, category, rule, kind, role, state = key
            counts_rows = total.tested_rows > 0
            found.append(
                Evidence(
                    field=self._fields[path],
                    category=category,
                    rule=rule,
                    kind=kind,
                    tested=0
                    if kind is Kind.NAME
                    else (total.tested_rows if counts_rows else len(self._distinct[path])),
                    shaped=len(total.shaped),
                    passed=len(total.passed),
                    rows=total.rows,
                    role=role,
                    state=state,
                    note="; ".join(sorted(total.notes)[:_NOTES]),
                )
            )
        return tuple(sorted(found, key=lambda e: (e.field.path, e.category, e.kind, e.rule, e.role, e.state)))
