"""Tables that are already in memory: for use as a library, and for tests."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

import pyarrow as pa

from connectors.base import Dataset, Sample, Sampling
from connectors.drawing import stream
from connectors.flatten import flatten
from taxonomy.errors import DatasetSkipped, nearest
from taxonomy.records import Skipped


class Memory:
    """A source made of Arrow tables by name."""

    def __init__(self, tables: Mapping[str, pa.Table], namespace: str = "memory:") -> None:
        self.namespace = namespace
        self.skipped: list[Skipped] = []
        self._tables = dict(tables)

    def __repr__(self) -> str:
        return f"Memory({self.namespace!r})"

    def datasets(self) -> Iterator[Dataset]:
        """Yield one dataset per table, by name."""
        for name in sorted(self._tables):
            yield Dataset(self.namespace, name, "table")

    def sample(self, dataset: Dataset, sampling: Sampling) -> Sample:
        """Return all rows, or a seeded random choice of them."""
        table = self._tables.get(dataset.name)
        if table is None:
            raise DatasetSkipped(f"there is no table {dataset.name!r}; {nearest(dataset.name, self._tables)}")
        method, chosen = "full", table
        if sampling.rows is not None and table.num_rows > sampling.rows:
            rows = sorted(random.Random(sampling.seed).sample(range(table.num_rows), sampling.rows))
            method, chosen = "random", table.take(pa.array(rows, pa.int64()))
        schema = flatten(
            pa.RecordBatch.from_arrays([pa.array([], f.type) for f in table.schema], schema=table.schema)
        )
        batches = (flatten(batch) for batch in chosen.to_batches(max_chunksize=sampling.batch_rows))
        return stream(batches, schema.schema, sampling, method=method, total=table.num_rows)

    def close(self) -> None:
        """Let the tables go."""
        self._tables.clear()
