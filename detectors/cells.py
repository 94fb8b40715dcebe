"""A column as cells of text: which columns can hold values of rules, and their normal form.

Full-width digits and letters become ASCII (Unicode NFKC) in the rows that hold anything beyond ASCII.
Whole numbers are read as their digits; fractions, dates and booleans are no business of patterns.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine.arrays import Array, as_text, bytes_of, is_bytes, is_text, one_chunk

_FEWEST_DIGITS = 10**7  # smaller whole numbers are counts, years and keys
_EXACT = 2**53  # whole numbers up to here survive being a double
# Bytes that text does not hold: blobs are left to the content detector.
_CONTROL = np.zeros(256, np.uint8)
_CONTROL[[*range(9), *range(14, 32), 127]] = 1


def cells(column: Array) -> Array | None:
    """Return a column as `large_string`, nulls kept, or None when patterns have no business in it."""
    column = one_chunk(column)
    kind = column.type
    if pa.types.is_dictionary(kind):
        column = column.dictionary_decode()
        kind = column.type
    if pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind):
        return cells(pc.list_flatten(column))
    if is_bytes(kind):
        return _without_blobs(as_text(column))
    if is_text(kind):
        return _normalised(as_text(column))
    return _digits(column)


def elements(path: str, column: Array) -> Array:
    """Return the elements of a field that holds lists, and any other column as it is.

    Connectors put a row's list into one cell, an element a line, under a path with `[]`, or with `*` where
    the keys of an object were values. Rows do not matter to patterns; elements do.
    """
    if ("[]" not in path and "*" not in path) or not is_text(column.type):
        return column
    return pc.list_flatten(pc.split_pattern(one_chunk(column), "\n"))


def _digits(column: Array) -> Array | None:
    kind = column.type
    if pa.types.is_floating(kind) and column.null_count < len(column):
        # A nullable column of whole numbers, as data frames write it.
        whole = column.cast(pa.float64())
        values = pc.drop_null(whole).to_numpy()
        if not (np.isfinite(values).all() and (values == np.floor(values)).all() and values.max() < _EXACT):
            return None
        column, kind = whole.cast(pa.int64()), pa.int64()
    if pa.types.is_decimal(kind) and kind.scale == 0:
        return column.cast(pa.large_string())
    if not pa.types.is_integer(kind) or column.null_count == len(column):
        return None
    if (pc.max(column).as_py() or 0) < _FEWEST_DIGITS:
        return None
    return column.cast(pa.large_string())


def _normalised(text: Array) -> Array:
    _, data = bytes_of(text)
    if not len(data) or data.max() < 0x80:
        return text
    beyond = pc.fill_null(pc.invert(pc.string_is_ascii(text)), False)
    try:
        normal = pc.utf8_normalize(text.filter(beyond), form="NFKC")
    except pa.ArrowInvalid:  # a source that does not check its encoding
        return text
    return pc.replace_with_mask(text, beyond, normal)


def _without_blobs(text: Array) -> Array:
    """Return binary cells as text, null where a control byte says that they are none."""
    offsets, data = bytes_of(text)
    lengths = np.diff(offsets)
    filled = np.flatnonzero(lengths)
    blob: npt.NDArray[np.bool_] = np.zeros(len(text), np.bool_)
    if len(filled):
        blob[filled] = np.bitwise_or.reduceat(_CONTROL[data], offsets[filled]).astype(np.bool_)
    return pc.if_else(pa.array(blob), pa.scalar(None, pa.large_string()), text) if blob.any() else text


def distinct(text: Array) -> tuple[Array, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Return distinct values of an array without nulls, the first row of each, and how many rows have it."""
    encoded = text.dictionary_encode()
    places = encoded.indices.to_numpy(zero_copy_only=False)
    values = encoded.dictionary
    first = np.full(len(values), len(places), np.int64)
    np.minimum.at(first, places, np.arange(len(places)))
    return values, first, np.bincount(places, minlength=len(values))
