"""A uniform random sample of a stream of batches, in one pass and constant memory."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pyarrow as pa

Keys = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]


class Reservoir:
    """Keeps the `rows` rows with the smallest random keys.

    Each row draws one key from a seeded generator, so the choice depends on the seed and on the
    order of the rows, not on how they are cut into batches. (Bottom-k sampling; with equal
    weights the same distribution as Vitter's algorithm R, ACM TOMS 11, 1985.)
    """

    def __init__(self, rows: int, seed: int) -> None:
        self._rows = rows
        self._random = np.random.default_rng(seed)
        self._kept: list[tuple[Keys, Places, pa.RecordBatch]] = []
        self._held = 0
        self._limit = np.inf
        self.seen = 0

    def add(self, batch: pa.RecordBatch) -> None:
        """Offer the rows of one batch."""
        keys = self._random.random(batch.num_rows)
        places = np.arange(self.seen, self.seen + batch.num_rows, dtype=np.int64)
        self.seen += batch.num_rows
        chosen = np.flatnonzero(keys < self._limit)
        if not len(chosen):
            return
        # `take` copies, so that the batch itself can be let go.
        self._kept.append((keys[chosen], places[chosen], batch.take(pa.array(chosen))))
        self._held += len(chosen)
        if self._held > 2 * self._rows + 1024:
            self._shrink()

    def _shrink(self) -> None:
        if self._held <= self._rows:
            return
        keys = np.concatenate([keys for keys, _, _ in self._kept])
        self._limit = np.partition(keys, self._rows)[self._rows] if self._rows else 0.0
        kept = []
        for own, places, batch in self._kept:
            stay = np.flatnonzero(own < self._limit)
            if len(stay) == len(own):
                kept.append((own, places, batch))
            elif len(stay):
                kept.append((own[stay], places[stay], batch.take(pa.array(stay))))
        self._kept = kept
        self._held = sum(len(own) for own, _, _ in kept)

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Yield the chosen rows in the order in which they came, then forget them."""
        self._shrink()
        kept, self._kept = self._kept, []
        for _, _, batch in kept:
            yield batch
