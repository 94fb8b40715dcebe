"""A JSON document as JSON lines: an array of records is cut at its commas, without parsing it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from connectors.text_streams import BLOCK_BYTES, Utf8Stream
from taxonomy.errors import DatasetSkipped

Bytes = npt.NDArray[np.uint8]
Flags = npt.NDArray[np.bool_]

DOCUMENT_BYTES = 256 * 2**20  # an object is read whole; an array of records is not

_INTEGER_DIGITS, _FLOAT_DIGITS = 19, 16  # longer numbers stay text, so that no digit is lost
_QUOTE, _BACKSLASH, _COMMA = ord('"'), ord("\\"), ord(",")
_SPACE, _LINE = ord(" "), ord("\n")


class ArrayLines(Utf8Stream):
    """The elements of one JSON array, a line each, cut out block by block in constant memory.

    Only brackets, quotation marks and backslashes are looked at: outside strings, a comma at
    depth one ends a record, and a line feed is a space.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._depth = 0
        self._inside = False  # a string goes on from the block before
        self._escaped = False  # so does a backslash

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next block, its top-level commas turned into line feeds."""
        block = super().read(size)
        return self._cut(np.frombuffer(block, np.uint8).copy()) if block else block

    def _cut(self, data: Bytes) -> bytes:
        inside = self._strings(data)
        opening = ~inside & ((data == ord("[")) | (data == ord("{")))
        closing = ~inside & ((data == ord("]")) | (data == ord("}")))
        steps = opening.astype(np.int64) - closing.astype(np.int64)
        depth = self._depth + np.cumsum(steps)
        before = depth - steps
        self._depth = int(depth[-1])
        data[~inside & ((data == _LINE) | (data == ord("\r")))] = _SPACE
        data[~inside & (data == _COMMA) & (depth == 1)] = _LINE
        data[opening & (before == 0)] = _SPACE
        data[closing & (depth == 0)] = _LINE
        return data.tobytes()

    def _strings(self, data: Bytes) -> Flags:
        """Return which bytes lie inside a string, its opening quotation mark included."""
        quotes = (data == _QUOTE) & ~self._after_backslash(data)
        count = np.cumsum(quotes) + int(self._inside)
        self._inside = bool(count[-1] % 2)
        inside: Flags = (count % 2 == 1) | quotes
        return inside

    def _after_backslash(self, data: Bytes) -> Flags:
        """Return which bytes follow an odd run of backslashes."""
        escaped = np.zeros(len(data) + 1, np.bool_)
        places = np.flatnonzero(data == _BACKSLASH)
        if self._escaped:  # a first byte that is escaped is no escape itself
            escaped[0] = True
            places = places[places != 0]
        if len(places):
            starts = np.concatenate([[True], np.diff(places) > 1])
            first = places[np.maximum.accumulate(np.where(starts, np.arange(len(places)), 0))]
            odd = (places - first) % 2 == 0
            escaped[places[odd] + 1] = True
        self._escaped = bool(escaped[-1])
        return escaped[:-1]


class ObjectLines(Utf8Stream):
    """A document that is one JSON object: a table by columns, a wrapper of records, or one record."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(path)
        parts = []
        size = 0
        while block := super().read(BLOCK_BYTES):
            parts.append(block)
            size += len(block)
            if size > DOCUMENT_BYTES:
                super().close()
                raise DatasetSkipped(
                    f"{name} is one JSON object of more than {DOCUMENT_BYTES:,} bytes; save it as JSON lines"
                )
        try:
            document = json.loads(
                b"".join(parts).decode("utf-8", "replace"), parse_float=_float, parse_int=_integer
            )
        except (ValueError, RecursionError):
            super().close()
            raise DatasetSkipped(
                f"{name} is not valid JSON; save it again, or name it .txt to read its lines"
            ) from None
        lines = "\n".join(json.dumps(record, ensure_ascii=False) for record in records(document))
        self._lines = io.BytesIO(lines.encode("utf-8", "replace"))

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes of the records."""
        return self._lines.read(-1 if size is None else size)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) < _INTEGER_DIGITS else digits


def _float(digits: str) -> float | str:
    return float(digits) if len(digits) < _FLOAT_DIGITS else digits


def records(document: Any) -> list[Any]:
    """Return the rows of a document.

    `{"a": [1, 2], "b": [3, 4]}`, lists of scalars of one length, is a table by columns; an object
    whose only list of objects is `{"data": [{...}, ...]}` holds its rows there (its other keys
    are repeated in none of them, but come as one row of their own); anything else is one row.
    """
    if not isinstance(document, dict):
        return document if isinstance(document, list) else [document]
    lists = {key: value for key, value in document.items() if isinstance(value, list)}
    flat = [v for v in lists.values() if not any(isinstance(item, dict | list) for item in v)]
    if document and len(flat) == len(document) and len({len(value) for value in flat}) == 1:
        return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]
    tables = [key for key, value in lists.items() if value and all(isinstance(item, dict) for item in value)]
    if len(tables) == 1:
        rest = {key: value for key, value in document.items() if key != tables[0]}
        rows = [{tables[0]: record} for record in lists[tables[0]]]
        return [*rows, rest] if rest else rows
    return [document]
