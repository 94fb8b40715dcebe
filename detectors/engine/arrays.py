"""Bring the many Arrow forms of text down to one: `large_string` without a dictionary."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Array = Any  # pa.Array of one type; the library has no useful static types


def is_text(kind: pa.DataType) -> bool:
    """Return whether values of the type are text, or bytes that may be."""
    if pa.types.is_dictionary(kind):
        return is_text(kind.value_type)
    return bool(
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_string_view(kind)
        or is_bytes(kind)
    )


def is_bytes(kind: pa.DataType) -> bool:
    """Return whether values of the type are bytes."""
    return bool(
        pa.types.is_binary(kind)
        or pa.types.is_large_binary(kind)
        or pa.types.is_binary_view(kind)
        or pa.types.is_fixed_size_binary(kind)
    )


def one_chunk(array: pa.Array | pa.ChunkedArray) -> Array:
    """Return a single array for chunked input."""
    if not isinstance(array, pa.ChunkedArray):
        return array
    if array.num_chunks == 1:
        return array.chunk(0)
    combined = array.combine_chunks()
    if isinstance(combined, pa.ChunkedArray):  # too large for the type's offsets
        wide = pa.large_binary() if is_bytes(array.type) else pa.large_string()
        combined = pa.concat_arrays([chunk.cast(wide) for chunk in combined.chunks])
    return combined


def unpack(array: Array) -> tuple[Array, npt.NDArray[np.int64] | None]:
    """Return the values to scan, and for a dictionary the place of each row's value (-1 for null)."""
    if not pa.types.is_dictionary(array.type):
        return as_text(array), None
    places = pc.fill_null(array.indices.cast(pa.int64()), -1).to_numpy(zero_copy_only=False)
    return as_text(array.dictionary), cast("npt.NDArray[np.int64]", places)


def as_text(array: Array) -> Array:
    """Return the array as `large_string`, bytes unchanged and, for binary, unchecked."""
    kind = array.type
    if pa.types.is_large_string(kind):
        return array
    if pa.types.is_string(kind) or pa.types.is_string_view(kind):
        return array.cast(pa.large_string())
    if not is_bytes(kind):
        raise TypeError(f"patterns are matched in text, not in {kind}")
    wide = array.cast(pa.large_binary())
    return pa.Array.from_buffers(pa.large_string(), len(wide), wide.buffers(), wide.null_count, wide.offset)


def bytes_of(text: Array) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.uint8]]:
    """Return offsets from zero, and the bytes, of a `large_string` or `large_binary` array or slice."""
    _, offset_buffer, data_buffer = text.buffers()
    if not len(text) or offset_buffer is None:
        return np.zeros(1, np.int64), np.empty(0, np.uint8)
    offsets = np.frombuffer(offset_buffer, np.int64)[text.offset : text.offset + len(text) + 1]
    data = np.frombuffer(data_buffer, np.uint8) if data_buffer is not None else np.empty(0, np.uint8)
    return offsets - offsets[0], data[offsets[0] : offsets[-1]]


def decoded(text: Array, rows: npt.NDArray[np.int64]) -> list[str]:
    """Return the given rows of a `large_string` array as Python text; a byte that is no UTF-8 becomes U+FFFF.

    U+FFFF is no character, so no pattern is written for it, and one bad byte stays one place.
    """
    taken = text.take(pa.array(rows, pa.int64()))
    try:
        return cast("list[str]", taken.to_pylist())
    except UnicodeDecodeError:
        raw = pa.Array.from_buffers(
            pa.large_binary(), len(taken), taken.buffers(), taken.null_count, taken.offset
        )
        texts = [
            None if value is None else value.decode("utf-8", "surrogateescape").translate(_NO_CHARACTER)
            for value in raw.to_pylist()
        ]
        return cast("list[str]", texts)


_NO_CHARACTER = dict.fromkeys(range(0xDC80, 0xDD00), 0xFFFF)


def as_masks(bits: npt.NDArray[np.uint64], patterns: int) -> npt.NDArray[np.bool_]:
    """Return rows x patterns from words of 64 patterns each (`Matcher.row_bits`)."""
    if not bits.size:
        return np.zeros((len(bits), patterns), np.bool_)
    raw = np.ascontiguousarray(bits).astype("<u8", copy=False).view(np.uint8)
    return np.unpackbits(raw, axis=1, count=patterns, bitorder="little").view(np.bool_)


def as_bits(masks: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint64]:
    """Return words of 64 patterns each from rows x patterns."""
    words = -(-masks.shape[1] // 64)
    raw = np.zeros((len(masks), words * 8), np.uint8)
    packed = np.packbits(masks, axis=1, bitorder="little")
    raw[:, : packed.shape[1]] = packed
    return raw.view("<u8").astype(np.uint64, copy=False)
