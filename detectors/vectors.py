"""Vectors of floats of unit length: what face, voice and text models make.

Nothing in the numbers says which model made them, so this is evidence only beside a name that does.
"""

from __future__ import annotations

import base64

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine.arrays import Array, as_text, bytes_of, is_bytes, is_text

SIZES = range(64, 4097)
_LARGEST = 1.5
_LENGTH_ERROR = 0.01
# 64 floats of four bytes and more, in base64; vectors of some rows tell of the column.
_BASE64_SHORTEST, _BASE64_LONGEST = 340, 22_000
_BASE64 = r"^[A-Za-z0-9+/]{340,}={0,2}$"
_DECODED = 200
_TEXT_MARKS = r"\A[\[{(]?[ ]?[0-9eE+., -]{200,}[ ]?[\])}]?\z"

Mask = npt.NDArray[np.bool_]


def unit_vectors(column: Array) -> tuple[Mask, int] | None:
    """Return which rows are vectors of unit length, and how many numbers each has; None when there are none.

    Takes lists of floats, bytes of little-endian 32-bit floats, and text such as `[0.1, -0.2, ...]`.
    """
    kind = column.type
    if (
        pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind)
    ) and pa.types.is_floating(kind.value_type):
        return _of_lists(column)
    if is_bytes(kind):
        return _of_bytes(column)
    if is_text(kind) and not pa.types.is_dictionary(kind):
        return _of_text(column)
    return None


def _unit(numbers: npt.NDArray[np.floating]) -> Mask:
    """Return which rows of a matrix have small entries that vary, and length 1."""
    with np.errstate(all="ignore"):
        lengths = np.sqrt((numbers.astype(np.float64) ** 2).sum(axis=1))
        fits = np.isfinite(lengths) & (np.abs(lengths - 1) <= _LENGTH_ERROR)
        return np.asarray(
            fits
            & (np.abs(numbers).max(axis=1) < _LARGEST)
            & ((numbers != 0).sum(axis=1) > numbers.shape[1] // 2),
            np.bool_,
        )


Found = tuple[Mask, int] | None


class _Rows:
    """The rows found so far, over the sizes that occur; the size of most of them is told."""

    def __init__(self, count: int) -> None:
        self._mask = np.zeros(count, np.bool_)
        self._best = (0, 0)

    def add(self, rows: npt.NDArray[np.intp], numbers: npt.NDArray[np.floating]) -> None:
        fits = _unit(numbers)
        self._mask[rows[fits]] = True
        self._best = max(self._best, (int(fits.sum()), numbers.shape[1]))

    def found(self) -> Found:
        return (self._mask, self._best[1]) if self._best[0] else None


def _of_lists(column: Array) -> Found:
    sizes = pc.fill_null(pc.list_value_length(column), 0).to_numpy(zero_copy_only=False)
    found = _Rows(len(column))
    for size in _occurring(sizes, SIZES):
        rows = np.flatnonzero(sizes == size)
        values = pc.list_flatten(column.take(pa.array(rows)))
        numbers = pc.fill_null(values.cast(pa.float64()), np.nan).to_numpy(zero_copy_only=False)
        found.add(rows, numbers.reshape(-1, size))
    return found.found()


def _of_bytes(column: Array) -> Found:
    sizes = pc.fill_null(pc.binary_length(column), 0).to_numpy(zero_copy_only=False)
    found = _Rows(len(column))
    for size in _occurring(sizes, range(4 * SIZES.start, 4 * SIZES.stop, 4)):
        rows = np.flatnonzero(sizes == size)
        _, data = bytes_of(as_text(column.take(pa.array(rows))))
        found.add(rows, np.frombuffer(data.tobytes(), "<f4").reshape(-1, size // 4))
    return found.found()


def _of_text(column: Array) -> Found:
    sizes = pc.fill_null(pc.count_substring(column, ","), 0).to_numpy(zero_copy_only=False) + 1
    found = _Rows(len(column))
    _of_base64(column, found)
    many = np.flatnonzero((sizes >= SIZES.start) & (sizes < SIZES.stop))
    if not len(many):
        return found.found()
    shaped = pc.match_substring_regex(column.take(pa.array(many)), _TEXT_MARKS).to_numpy(zero_copy_only=False)
    many = many[shaped]
    for size in np.unique(sizes[many]).tolist():
        rows = many[sizes[many] == size]
        trimmed = pc.utf8_trim(column.take(pa.array(rows)), "[](){} ")
        parts = pc.utf8_trim_whitespace(pc.list_flatten(pc.split_pattern(trimmed, ",")))
        try:
            numbers = pc.cast(parts, pa.float64()).to_numpy(zero_copy_only=False)
        except pa.ArrowInvalid:  # one of them is no number after all
            continue
        found.add(rows, numbers.reshape(-1, size))
    return found.found()


def _of_base64(column: Array, found: _Rows) -> None:
    """Add the rows that are base64 of little-endian 32-bit floats."""
    lengths = pc.fill_null(pc.binary_length(column), 0).to_numpy(zero_copy_only=False)
    long = np.flatnonzero((lengths >= _BASE64_SHORTEST) & (lengths <= _BASE64_LONGEST))
    if not len(long):
        return
    shaped = pc.match_substring_regex(column.take(pa.array(long)), _BASE64)
    long = long[shaped.to_numpy(zero_copy_only=False)][:_DECODED]
    for row, text in zip(long.tolist(), column.take(pa.array(long)).to_pylist(), strict=True):
        try:
            data = base64.b64decode(text, validate=True)
        except ValueError:
            continue
        if len(data) % 4 == 0 and len(data) // 4 in SIZES:
            found.add(np.array([row]), np.frombuffer(data, "<f4").reshape(1, -1))


def _occurring(sizes: npt.NDArray[np.integer], allowed: range) -> list[int]:
    """Return the sizes that occur and are allowed."""
    return [size for size in np.unique(sizes).tolist() if size in allowed]
