"""Full reads of MariaDB and MySQL: rows as the server sends them, cut into Arrow columns all at once.

There is no ADBC driver for them in a wheel. But the protocol is plain: a row is a packet (three bytes of
length, one of sequence), a cell is its length and its bytes (MariaDB: "Result Set Packets",
"Protocol Data Types"; MySQL: `page_protocol_com_query_response_text_resultset`). PyMySQL connects and asks;
then packets are told apart, one number a row, and cells by NumPy, one column of many rows at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from struct import Struct
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from connectors.slices import Mask, Places, taken

Bytes = npt.NDArray[np.uint8]

_AT_ONCE = 1 << 20  # bytes of packets that are taken apart together
_PIECE = 1 << 18
_HEAD = 4  # bytes before the content of a packet
_LARGEST = 0xFFFFFF  # a packet of this size goes on in the next
_size_of = Struct("<I").unpack_from
# What the first byte of a cell says where it is no length: no value, or a length in so many bytes.
_NULL, _TWO, _THREE, _EIGHT, _ERROR = 0xFB, 0xFC, 0xFD, 0xFE, 0xFF
_END_BYTES = 9  # the packet that ends the rows begins as an eight-byte length does, but is shorter
_LOST = 2013


def rows(raw: Any, sql: str, columns: int) -> Iterator[list[pa.Array]]:
    """Yield the cells of a query as binary arrays, one for each column, some thousand rows at a time.

    `raw` is a connection of PyMySQL, which can do nothing else until the rows are exhausted. Raises
    PyMySQL's OperationalError where the server breaks off.
    """
    cursor = import_module("pymysql.cursors").SSCursor(raw)
    cursor.execute(sql)
    # From here on the rows are ours: neither result nor cursor may read on when it is let go.
    cursor._result.unbuffered_active = False  # noqa: SLF001 - PyMySQL has no public way to its stream
    cursor._result.connection = cursor.connection = None  # noqa: SLF001
    try:
        for data, starts in packets(raw._rfile.read1):  # noqa: SLF001
            yield cells(data, starts, columns)
    except OSError:
        raise _failure(_LOST) from None


def packets(read: Callable[[int], bytes]) -> Iterator[tuple[bytes, Places]]:
    """Yield bytes, and the places in them where rows start; behind them, where one more would start."""
    buffer = bytearray()
    starts: list[int] = []
    at = 0
    ended = False
    while not ended:
        piece = read(_PIECE)
        if not piece:
            raise _failure(_LOST)
        buffer += piece
        at, ended = _walk(buffer, at, starts)
        if at >= _AT_ONCE or (ended and starts):
            yield bytes(buffer[:at]), np.array([*starts, at + _HEAD], np.int64)
            del buffer[:at]
            starts.clear()
            at = 0


def _walk(buffer: bytearray, at: int, starts: list[int]) -> tuple[int, bool]:
    """Add to `starts` the rows that are whole; return where the next packet is, and whether it is the end."""
    there = len(buffer)
    while at + _HEAD < there:
        size = _size_of(buffer, at)[0] & _LARGEST
        if size == _LARGEST:
            size = _joined(buffer, at)
            there = len(buffer)
        end = at + _HEAD + size
        if end > there:
            break
        lead = buffer[at + _HEAD]
        if lead >= _EIGHT:
            if lead == _ERROR:
                raise _failure(int.from_bytes(buffer[at + _HEAD + 1 : at + _HEAD + 3], "little"))
            if size < _END_BYTES:
                return at, True
        starts.append(at + _HEAD)
        at = end
    return at, False


def _joined(buffer: bytearray, at: int) -> int:
    """Return the size of a row in several packets, their heads taken out; too much while it is not whole."""
    heads, size, part = [at], 0, _LARGEST
    while part == _LARGEST:
        if heads[-1] + _HEAD > len(buffer):
            return len(buffer)
        part = int(_size_of(buffer, heads[-1])[0]) & _LARGEST
        size += part
        heads.append(heads[-1] + _HEAD + part)
    if heads[-1] > len(buffer):
        return len(buffer)
    for head in reversed(heads[1:-1]):
        del buffer[head : head + _HEAD]
    return size


def cells(data: bytes, starts: Places, columns: int) -> list[pa.Array]:
    """Return the cells of rows as binary arrays; raises ValueError where lengths and rows do not agree."""
    raw = np.frombuffer(data + bytes(_END_BYTES), np.uint8)
    content = pa.py_buffer(data)
    at = starts[:-1]
    arrays = []
    for _ in range(columns):
        begin, end, null = _lengths(raw, at)
        arrays.append(taken(content, begin, end, null))
        at = end
    if not np.array_equal(at, starts[1:] - _HEAD):
        raise ValueError("rows of the server are not as long as their cells")
    return arrays


def _lengths(raw: Bytes, at: Places) -> tuple[Places, Places, Mask]:
    """Return where the cells begin and end that are announced at these places, and which are null."""
    lead = raw[at]
    size = lead.astype(np.int64)
    begin = at + 1
    null = lead == _NULL
    if (lead >= _NULL).any():
        size[null] = 0
        for mark, width in ((_TWO, 2), (_THREE, 3), (_EIGHT, 8)):
            rows_ = np.flatnonzero(lead == mark)
            if len(rows_):
                places = at[rows_]
                size[rows_] = sum(raw[places + 1 + k].astype(np.int64) << (8 * k) for k in range(width))
                begin[rows_] += width
    end = begin + size
    if len(end) and (size.min() < 0 or end.max() > len(raw) - _END_BYTES):
        raise ValueError("a cell is longer than what the server sent")
    return begin, end, null


def _failure(number: int) -> Exception:
    """Return PyMySQL's exception for an error number, without the server's words, which may hold data."""
    failure: Exception = import_module("pymysql.err").OperationalError(number, "the server broke off")
    return failure
