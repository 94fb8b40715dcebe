"""The samples that are still being read, so that closing a source closes their files and cursors."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any
from weakref import WeakSet

from connectors.base import Sample


class OpenSamples:
    """Knows samples only as long as somebody reads them."""

    def __init__(self) -> None:
        self._streams: WeakSet[Generator[Any, None, None]] = WeakSet()

    def track(self, sample: Sample) -> Sample:
        """Remember a sample and return it."""
        if isinstance(sample.batches, Generator):
            self._streams.add(sample.batches)
        return sample

    def close(self) -> None:
        """End every sample that is not exhausted."""
        for stream in list(self._streams):
            stream.close()
        self._streams.clear()
