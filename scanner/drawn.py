"""The rows of a long scan that suffice where shares are judged, not counts.

What words, dates and forms a column holds is seen in thousands of rows as well as in millions. So detectors
that are `sampled`, and the forms, get rows drawn at random from everything that is read: as many as a
scan reads of a table unless it is told otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from connectors.base import Sampling
from connectors.cells import sized
from connectors.reservoir import Reservoir
from connectors.schemas import conform

ROWS = 10_000


class Drawn:
    """Hands on all rows at once while there are few to come; of many, a uniform choice at the end."""

    def __init__(self, sampling: Sampling) -> None:
        self._sampling = sampling
        few = sampling.rows is not None and sampling.rows <= ROWS
        self._reservoir = None if few else Reservoir(ROWS, sampling.seed)
        self._schema: pa.Schema | None = None

    def add(self, batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
        """Take the rows of a batch, and yield those that are to be judged now."""
        if self._reservoir is None:
            yield batch
            return
        self._schema = self._schema or batch.schema
        self._reservoir.add(batch)

    def rest(self) -> Iterator[pa.RecordBatch]:
        """Yield the rows that were drawn, once everything was read."""
        if self._reservoir is not None and self._schema is not None:
            schema = self._schema
            yield from sized((conform(b, schema) for b in self._reservoir.batches()), self._sampling)

    def note(self) -> list[str]:
        """Return a sentence on what was not judged in every row, for a scan that read more."""
        if self._reservoir is None or self._reservoir.seen <= ROWS:
            return []
        return [f"words, prose and forms judged in {ROWS:,} rows drawn at random"]
