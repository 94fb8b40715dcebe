"""Vectors of floats of unit length: what face, voice and text models make.

Nothing in the numbers says which model made them, so this is evidence only beside a name that does.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine.arrays import Array, as_text, bytes_of, is_bytes, is_text

SIZES = range(64, 4097)
_LARGEST = 1.5
_LENGTH_ERROR = 0.01
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


def _found(rows: npt.NDArray[np.intp], fits: Mask, count: int, size: int) -> tuple[Mask, int] | None:
    mask = np.zeros(count, np.bool_)
    mask[rows[fits]] = True
    return (mask, size) if mask.any() else None


def _of_lists(column: Array) -> tuple[Mask, int] | None:
    sizes = pc.fill_null(pc.list_value_length(column), 0).to_numpy(zero_copy_only=False)
    size = _commonest(sizes, SIZES)
    if size is None:
        return None
    rows = np.flatnonzero(sizes == size)
    values = pc.list_flatten(column.take(pa.array(rows)))
    numbers = pc.fill_null(values.cast(pa.float64()), np.nan).to_numpy(zero_copy_only=False).reshape(-1, size)
    return _found(rows, _unit(numbers), len(column), size)


def _of_bytes(column: Array) -> tuple[Mask, int] | None:
    sizes = pc.fill_null(pc.binary_length(column), 0).to_numpy(zero_copy_only=False)
    size = _commonest(sizes, range(4 * SIZES.start, 4 * SIZES.stop, 4))
    if size is None:
        return None
    rows = np.flatnonzero(sizes == size)
    _, data = bytes_of(as_text(column.take(pa.array(rows))))
    return _found(
        rows, _unit(np.frombuffer(data.tobytes(), "<f4").reshape(-1, size // 4)), len(column), size // 4
    )


def _of_text(column: Array) -> tuple[Mask, int] | None:
    commas = pc.fill_null(pc.count_substring(column, ","), 0).to_numpy(zero_copy_only=False)
    size = _commonest(commas + 1, SIZES)
    if size is None:
        return None
    rows = np.flatnonzero(commas + 1 == size)
    taken = column.take(pa.array(rows))
    shaped = pc.match_substring_regex(taken, _TEXT_MARKS).to_numpy(zero_copy_only=False)
    rows, taken = rows[shaped], taken.filter(pa.array(shaped))
    if not len(rows):
        return None
    parts = pc.list_flatten(pc.split_pattern(pc.utf8_trim(taken, "[](){} "), ","))
    try:
        numbers = pc.cast(pc.utf8_trim_whitespace(parts), pa.float64())
    except pa.ArrowInvalid:
        return None
    return _found(rows, _unit(numbers.to_numpy(zero_copy_only=False).reshape(-1, size)), len(column), size)


def _commonest(sizes: npt.NDArray[np.integer], allowed: range) -> int | None:
    """Return the most frequent allowed size, if any row has one; vectors of a column have one size."""
    fitting = sizes[np.isin(sizes, np.asarray(allowed))]
    if not len(fitting):
        return None
    values, counts = np.unique(fitting, return_counts=True)
    return int(values[counts.argmax()])
