"""What every connector offers: a list of datasets and a sample of each, as Arrow batches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import pyarrow as pa

from taxonomy.records import Skipped


@dataclass(frozen=True, slots=True)
class Dataset:
    """One table, view, file set or log stream of a source."""

    namespace: str  # "postgresql://db.example:5432/shop", "file:exports"; never with credentials
    name: str  # "public.members", "members.csv", "access.log"
    kind: str  # table | view | file | log
    comment: str = ""
    field_comments: dict[str, str] = field(default_factory=dict, compare=False)
    # Column names of primary and foreign keys: the words that say whom a row belongs to.
    keys: tuple[str, ...] = ()
    references: dict[str, str] = field(default_factory=dict, compare=False)  # column -> table


@dataclass(frozen=True, slots=True)
class Sampling:
    """What was asked for."""

    rows: int | None = 10_000  # None reads everything
    seed: int = 0
    batch_rows: int = 8_192
    cell_bytes: int = 65_536  # longer cells are cut, and the sample says how many were


class Unread(str):
    """A note on rows that were passed over: the scan is partial for it."""

    __slots__ = ()


@dataclass(slots=True)
class Sample:
    """What came: a stream of batches that share one schema, and how its rows were chosen.

    `method`, `rows_total` and `notes` are final once `batches` is exhausted: a reservoir knows
    the total only at the end.
    """

    method: str  # full | random | tablesample | key ranges | reservoir | head | empty
    rows_total: int | None
    batches: Iterator[pa.RecordBatch]
    notes: list[str] = field(default_factory=list)


class Connector(Protocol):
    """One open source. Only reads; closes what it opens."""

    namespace: str
    skipped: list[Skipped]  # what could not be listed or read, with the reason and the remedy

    def datasets(self) -> Iterator[Dataset]:
        """Yield the datasets in a stable order; raises SourceError when the source cannot be listed."""
        ...

    def sample(self, dataset: Dataset, sampling: Sampling) -> Sample:
        """Return rows of one dataset; raises DatasetSkipped when it cannot be read.

        An empty dataset yields one empty batch, so that its column names are still seen. Nested
        columns (structs, lists) and nothing else are flattened into dotted paths. The iterator
        may raise DatasetSkipped midway: what was read until then still counts.
        """
        ...

    def close(self) -> None:
        """Release files and connections."""
        ...
