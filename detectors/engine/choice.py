"""The choice between the two bodies: portable at first, compiled from where it pays.

To load the machine code takes half a second, to make it half a minute, once. So the first bytes of a run
are read by the portable body; when a run has read more, it is a large one, and the rest goes to the
compiled body, if numba is installed. How much there is to read need not be known before.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from detectors.engine import Matcher, has_numba
from detectors.engine.portable import Portable

ENOUGH = 50_000_000  # bytes of text: below, no run waits for machine code


class Auto:
    """Portable for the first bytes, then compiled."""

    def __init__(self, patterns: Sequence[str], enough: int = ENOUGH) -> None:
        self.patterns = tuple(patterns)
        self._matcher: Matcher = Portable(self.patterns)
        self._left = enough
        self._may_switch = has_numba()
        self._lock = Lock()

    def row_masks(self, array: pa.Array | pa.ChunkedArray) -> npt.NDArray[np.bool_]:
        """Return which patterns match somewhere in which rows (`Matcher.row_masks`)."""
        if self._may_switch:
            self._count(array.nbytes)
        return self._matcher.row_masks(array)

    def row_bits(self, array: pa.Array | pa.ChunkedArray) -> npt.NDArray[np.uint64]:
        """Return the same as bits (`Matcher.row_bits`)."""
        if self._may_switch:
            self._count(array.nbytes)
        return self._matcher.row_bits(array)

    def covers(
        self, array: pa.Array | pa.ChunkedArray, rows: npt.NDArray[np.int64], pattern: int
    ) -> npt.NDArray[np.bool_]:
        """Return in which of the given rows one pattern can match the whole value (`Matcher.covers`)."""
        return self._matcher.covers(array, rows, pattern)

    def spans(
        self, array: pa.Array | pa.ChunkedArray, rows: npt.NDArray[np.int64], pattern: int, group: int = 0
    ) -> list[tuple[int, int, int]]:
        """Return where one pattern matches in the given rows (`Matcher.spans`)."""
        return self._matcher.spans(array, rows, pattern, group)

    def describe(self) -> str:
        """Return the names of the engines that ran."""
        if isinstance(self._matcher, Portable):
            return self._matcher.describe()
        return f"portable, then the {self._matcher.describe()}"

    def _count(self, size: int) -> None:
        with self._lock:
            self._left -= size
            if self._left < 0 and self._may_switch:
                from detectors.engine.compiled import Compiled

                self._matcher, self._may_switch = Compiled(self.patterns), False
