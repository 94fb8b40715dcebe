"""One scan as it is kept: its head, its datasets with their classifications, what was skipped.

No record here holds a value of the data, a hash of one, or a credential.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from taxonomy.records import Classification, DatasetSummary, Skipped


class ScanState(StrEnum):
    """How far a scan came. Only `complete` and `partial` ones are reported and compared with."""

    RUNNING = "running"  # still at work, or its process was killed
    COMPLETE = "complete"
    PARTIAL = "partial"  # ended, with something skipped
    FAILED = "failed"  # ended without a result worth comparing with


@dataclass(frozen=True, slots=True)
class ScanHead:
    """What a scan was asked, with which versions, and how it ended; `id` is given by the store."""

    started: datetime  # with a time zone
    tool_version: str
    rules_version: str
    taxonomy_version: str
    profile: str
    as_of: date
    seed: int
    sample_rows: int | None  # None reads everything
    sources: tuple[str, ...]  # names of sources, never with credentials
    engine_notes: tuple[str, ...] = ()  # which matcher and language engines ran
    id: int = 0
    state: ScanState = ScanState.RUNNING
    finished: datetime | None = None  # None while running


@dataclass(frozen=True, slots=True)
class DatasetResult:
    """A dataset that was read, with the tags of its fields."""

    summary: DatasetSummary
    classifications: tuple[Classification, ...] = ()
    look_alikes: Mapping[str, str] = field(default_factory=dict)  # field path -> why it is not personal


@dataclass(frozen=True, slots=True)
class Delivery:
    """An alert that could not be delivered; `channel` names where to, never with a token."""

    channel: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class StoredScan:
    """Everything the store knows of one scan."""

    head: ScanHead
    datasets: tuple[DatasetResult, ...] = ()  # in the order in which they were added
    skipped: tuple[Skipped, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    # When each of its findings was first seen, by fingerprint; scans of other sources and pruned ones
    # count, scans without a result do not.
    first_seen: Mapping[str, datetime] = field(default_factory=dict)

    def classified(self) -> Iterator[tuple[DatasetResult, Classification]]:
        """Yield every classification with its dataset, in stored order."""
        for dataset in self.datasets:
            for classification in dataset.classifications:
                yield dataset, classification
