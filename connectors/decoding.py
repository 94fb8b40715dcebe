"""Percent-encoding and base64 undone for whole Arrow columns at once, in NumPy.

Sources: RFC 3986 section 2.1 and the WHATWG URL standard (`+` for a blank in forms); RFC 4648 sections 4
and 5 (base64 and its form for URLs, with or without padding).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Bytes = npt.NDArray[np.uint8]
Offsets = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_HEX = np.full(256, 255, np.uint8)
for _value, _letter in enumerate(b"0123456789abcdef"):
    _HEX[_letter] = _HEX[ord(chr(_letter).upper())] = _value
_SIXTY_FOUR = np.zeros(256, np.uint8)
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
for _value, _letter in enumerate((*_ALPHABET, *b"+/")):
    _SIXTY_FOUR[_letter] = _value
_SIXTY_FOUR[ord("-")], _SIXTY_FOUR[ord("_")] = 62, 63
_QUAD, _TRIPLE = 4, 3


def percent_decoded(column: pa.Array) -> pa.Array:
    """Return a text column with %XX and + undone, null where the result is no UTF-8."""
    offsets, data = _bytes_of(column)
    at = np.flatnonzero(data == ord("%"))
    at = at[at < len(data) - 2]
    row = np.searchsorted(offsets, at, "right")
    at = at[at + 2 < offsets[np.minimum(row, len(offsets) - 1)]]  # the three characters of one cell
    high, low = _HEX[data[at + 1]], _HEX[data[at + 2]]
    good = (high < len(_ALPHABET)) & (low < len(_ALPHABET))
    at = at[good]
    changed = np.where(data == ord("+"), np.uint8(ord(" ")), data)
    changed[at] = high[good] * 16 + low[good]
    kept = np.ones(len(data), np.bool_)
    kept[at + 1] = kept[at + 2] = False
    lost = np.concatenate([[0], np.cumsum(~kept)])
    return _text(offsets - lost[offsets], changed[kept], column.is_valid())


def base64_decoded(column: pa.Array) -> pa.Array:
    """Return a column of base64 text decoded, as text; null where it is no base64 or the result no UTF-8.

    All cells are decoded in one pass: each is filled up to whole quads, so that their ends never meet.
    """
    trimmed = pc.utf8_rtrim(column, "=").cast(pa.large_string())
    fits = pc.match_substring_regex(trimmed, r"^[A-Za-z0-9+/_-]+$").fill_null(False)
    trimmed = pc.if_else(fits, trimmed, pa.scalar("", pa.large_string()))
    offsets, data = _bytes_of(trimmed)
    lengths = np.diff(offsets)
    possible = (lengths % _QUAD != 1) & (lengths > 0)
    filled = (lengths + _QUAD - 1) // _QUAD * _QUAD
    starts = np.concatenate([[0], np.cumsum(filled)])
    wide = np.zeros(int(starts[-1]), np.uint8)
    place = np.arange(len(data)) + np.repeat(starts[:-1] - offsets[:-1], lengths)
    wide[place] = _SIXTY_FOUR[data]
    quads = wide.reshape(-1, _QUAD).astype(np.uint32)
    whole = (quads[:, 0] << 18) | (quads[:, 1] << 12) | (quads[:, 2] << 6) | quads[:, 3]
    triples = np.stack([whole >> 16, whole >> 8 & 255, whole & 255], axis=1).astype(np.uint8).reshape(-1)
    sizes = lengths * _TRIPLE // _QUAD
    begins = starts[:-1] // _QUAD * _TRIPLE
    kept = np.repeat(begins - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
    ends = np.concatenate([[0], np.cumsum(sizes)])
    valid = pa.array(possible & fits.to_numpy(zero_copy_only=False))
    return _text(ends, triples[kept], pc.and_(valid, column.is_valid()))


def _bytes_of(column: pa.Array) -> tuple[Offsets, Bytes]:
    text: Any = column.cast(pa.large_string()).fill_null("")
    if not len(text):
        return np.zeros(1, np.int64), np.empty(0, np.uint8)
    _, offsets, data = text.buffers()
    places = np.frombuffer(offsets, np.int64)[text.offset : text.offset + len(text) + 1]
    content = np.frombuffer(data, np.uint8) if data is not None else np.empty(0, np.uint8)
    return places - places[0], content[places[0] : places[-1]]


def _text(offsets: Offsets, data: Bytes, valid: pa.Array) -> pa.Array:
    """Return bytes as text; cells that are no UTF-8, or hold control characters, become null."""
    mask = _plain_text(offsets, data) & valid.to_numpy(zero_copy_only=False)
    lengths = np.where(mask, np.diff(offsets), 0)
    if not mask.all():  # a bad cell gives up its bytes, so that the rest is valid UTF-8 as a whole
        data = data[np.repeat(mask, np.diff(offsets))]
        offsets = np.concatenate([[0], np.cumsum(lengths)])
    bitmap = pa.array(mask).buffers()[1]
    buffers = [bitmap, pa.py_buffer(offsets.astype(np.int64)), pa.py_buffer(data.tobytes())]
    return pa.Array.from_buffers(pa.large_string(), len(mask), buffers).cast(pa.string())


def _plain_text(offsets: Offsets, data: Bytes) -> Mask:
    """Return which cells are UTF-8 without control characters but tab and line ends (RFC 3629)."""
    count = len(offsets) - 1
    bad = (data < ord(" ")) & ~np.isin(data, (9, 10, 13)) | (data == 127)
    # How many bytes each leading byte announces, and whether the bytes that follow are what it announces.
    extra = np.select(
        [data < 0x80, (data >= 0xC2) & (data < 0xE0), (data & 0xF0) == 0xE0, (data >= 0xF0) & (data < 0xF5)],
        [0, 1, 2, 3],
        -1,
    )
    follows = (data & 0xC0) == 0x80
    # Nothing is announced beyond the end of a cell: there the character is broken, not the next cell.
    rows = np.searchsorted(offsets, np.arange(len(data)), "right") - 1
    room = offsets[rows + 1] - np.arange(len(data)) - 1
    bad |= extra > room
    expected = np.zeros(len(data) + 3, np.bool_)
    for step in (1, 2, 3):
        expected[np.flatnonzero((extra >= step) & (room >= step)) + step] = True
    bad |= follows != expected[: len(data)]
    bad |= (extra < 0) & ~follows
    # Overlong forms and surrogates: the byte after E0, ED, F0, F4 is bounded.
    second = np.append(data[1:], 0)
    bad |= ((data == 0xE0) & (second < 0xA0)) | ((data == 0xED) & (second > 0x9F))
    bad |= ((data == 0xF0) & (second < 0x90)) | ((data == 0xF4) & (second > 0x8F))
    result = np.ones(count, np.bool_)
    result[rows[bad]] = False
    return result
