"""A uniform choice of rows by an integer key, without a scan where the keys lie close together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import sqlalchemy as sa

from connectors.dialects.relation import Count, Select, Session
from connectors.reservoir import Reservoir
from connectors.sql_types import Column

Keys = npt.NDArray[np.int64]

_SPARSE = 0.02  # below this share of keys in use, drawing keys blindly costs more than listing them
_ROUNDS = 8
_AT_ONCE = 500  # keys in one query
_LIMIT = 2**62


@dataclass(frozen=True, slots=True)
class Lookup:
    """The query for rows by key, and what is known of the key."""

    key: sa.ColumnElement[Any]
    source: sa.FromClause
    select: Select
    columns: list[Column]

    def choose(
        self, session: Session, wanted: int, seed: int, count: Count, rows: int
    ) -> tuple[str, Iterator[pa.RecordBatch], str] | None:
        """Return the method, the rows, and a note that says how gaps between keys were treated.

        Close keys: numbers are drawn at random between the lowest and the highest key, and those
        that no row has are drawn again, so each row has the same chance whatever the gaps
        (rejection sampling). Scattered keys: all keys are read, and rows are chosen among them.
        None where keys are too large for 64 bits with a sign.
        """
        low, high = session.one(
            sa.select(sa.func.min(self.key), sa.func.max(self.key)).select_from(self.source)
        )
        if not (isinstance(low, int) and isinstance(high, int) and -_LIMIT < low <= high < _LIMIT):
            return None
        if count.rows / (high - low + 1) >= _SPARSE:
            drawn = self._draw(session, low, high, wanted, seed, count)
            if drawn is not None:
                note = (
                    "keys were drawn at random over their range, and gaps drawn again, so gaps do not weigh"
                )
                return "key ranges", self._rows(session, drawn, rows), note
        listed = self._list(session, wanted, seed)
        return "random", self._rows(session, listed, rows), "rows were chosen among all keys of the table"

    def _draw(
        self, session: Session, low: int, high: int, wanted: int, seed: int, count: Count
    ) -> Keys | None:
        """Return keys of existing rows, drawn blindly; None when too few turn up."""
        generator = np.random.default_rng(seed)
        tried = np.empty(0, np.int64)
        found = np.empty(0, np.int64)
        share = min(1.0, count.rows / (high - low + 1))
        for _ in range(_ROUNDS):
            missing = wanted - len(found)
            if missing <= 0:
                chosen = generator.choice(len(found), wanted, replace=False)
                return np.sort(found[chosen])
            size = int(missing / share * 1.1) + 64
            fresh = np.setdiff1d(generator.integers(low, high, size, endpoint=True), tried)
            tried = np.union1d(tried, fresh)
            found = np.concatenate([found, self._existing(session, fresh)])
        return None

    def _existing(self, session: Session, keys: Keys) -> Keys:
        column = Column("key", "", pa.int64(), self.key)
        found = [np.empty(0, np.int64)]
        for part in _parts(keys):
            query = (
                sa.select(self.key.label("c0"))
                .select_from(self.source)
                .where(self.key.in_(part))
                .order_by("c0")
            )
            found.extend(batch.column(0).to_numpy() for batch in session.fetch(query, [column], len(part)))
        return np.concatenate(found)

    def _list(self, session: Session, wanted: int, seed: int) -> Keys:
        reservoir = Reservoir(wanted, seed)
        column = Column("key", "", pa.int64(), self.key)
        query = (
            sa.select(self.key.label("c0"))
            .select_from(self.source)
            .where(self.key.is_not(None))
            .order_by("c0")
        )
        for batch in session.fetch(query, [column], 65_536):
            reservoir.add(batch)
        chosen = [batch.column(0).to_numpy() for batch in reservoir.batches()]
        return np.concatenate(chosen) if chosen else np.empty(0, np.int64)

    def _rows(self, session: Session, keys: Keys, rows: int) -> Iterator[pa.RecordBatch]:
        for part in _parts(keys):
            query = self.select(self.source).where(self.key.in_(part)).order_by(self.key)
            yield from session.fetch(query, self.columns, rows)


def _parts(keys: Keys) -> Iterator[list[int]]:
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE].tolist()
