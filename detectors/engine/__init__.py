"""One pass of all patterns over Arrow arrays, behind one small interface."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from taxonomy.errors import UsageError, nearest

# Where each body lives; all agree to the character, see `patterns.py`.
ENGINES = {
    "auto": "detectors.engine.choice:Auto",
    "compiled": "detectors.engine.compiled:Compiled",
    "portable": "detectors.engine.portable:Portable",
}


class Matcher(Protocol):
    """All patterns of a run; safe to share between threads that only read."""

    patterns: tuple[str, ...]

    def row_masks(self, array: pa.Array | pa.ChunkedArray) -> npt.NDArray[np.bool_]:
        """Return which patterns match somewhere in which rows: rows x patterns, False where null.

        `array` holds text (string, large_string, string_view, a dictionary of them) or binary, which is
        read as UTF-8; bytes that are no UTF-8 match nothing. Raises TypeError for other types.
        """
        ...

    def row_bits(self, array: pa.Array | pa.ChunkedArray) -> npt.NDArray[np.uint64]:
        """Return the same as bits: rows x words, 64 patterns a word: quick to see what holds none."""
        ...

    def covers(
        self, array: pa.Array | pa.ChunkedArray, rows: npt.NDArray[np.int64], pattern: int
    ) -> npt.NDArray[np.bool_]:
        """Return in which of the given rows one pattern can match the whole value, from end to end."""
        ...

    def spans(
        self, array: pa.Array | pa.ChunkedArray, rows: npt.NDArray[np.int64], pattern: int, group: int = 0
    ) -> list[tuple[int, int, int]]:
        """Return (row, start, end) of each match of one pattern in the given rows.

        Offsets count characters; matches are those of `re.finditer`, in order. With `group`, the place of
        that capture group, or (-1, -1) where it took no part.
        """
        ...

    def describe(self) -> str:
        """Return the name of the engine that ran, for the notes of a scan."""
        ...


def build(patterns: Sequence[str], matcher: str = "portable") -> Matcher:
    """Return a matcher of the patterns, in their order.

    `matcher` is "portable", "compiled" (needs numba), or "auto": portable, and compiled from the moment
    when so much text was read that its start pays. Raises UsageError for another name, and where numba
    is missing.
    """
    if matcher not in ENGINES:
        raise UsageError(f"unknown matcher {matcher!r}; {nearest(matcher, ENGINES)}")
    if matcher == "compiled" and not has_numba():
        raise UsageError("the compiled matcher needs numba; install `undeclared[fast]`, or use `auto`")
    module, _, name = ENGINES[matcher].partition(":")
    return cast(Matcher, getattr(import_module(module), name)(patterns))


def has_numba() -> bool:
    """Return whether numba is installed; it is not imported."""
    return find_spec("numba") is not None
