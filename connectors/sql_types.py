"""SQL types as Arrow types, and text that a server sends as typed columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from sqlalchemy import ColumnElement, types

from connectors.cells import Decoder

_MAX_DIGITS = 38  # of decimal128


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: how it is asked for, and the Arrow type that it arrives in."""

    name: str
    declared: str  # the type in the words of the database; "" when it is unknown
    type: pa.DataType
    expression: ColumnElement[Any]

    @property
    def field(self) -> pa.Field:
        """Return the Arrow field; its metadata keeps the declared type."""
        return pa.field(self.name, self.type, metadata={"sql_type": self.declared} if self.declared else None)


def arrow_type(kind: types.TypeEngine[Any]) -> pa.DataType:
    """Return the Arrow type for an SQL type; what has no equal is text."""
    base = getattr(kind, "data_type", None)
    if isinstance(base, types.TypeEngine):  # a domain of PostgreSQL
        return arrow_type(base)
    if isinstance(kind, types.Boolean):
        return pa.bool_()
    if isinstance(kind, types.Integer):
        return pa.uint64() if getattr(kind, "unsigned", False) else pa.int64()
    if isinstance(kind, types.Float):
        return pa.float64()
    if isinstance(kind, types.Numeric):
        return _decimal(kind.precision, kind.scale)
    if isinstance(kind, types.DateTime):
        return pa.timestamp("us", "UTC" if kind.timezone else None)
    if isinstance(kind, types.Date):
        return pa.date32()
    if isinstance(kind, types._Binary):  # noqa: SLF001 - the one base of all binary types
        return pa.binary()
    return pa.string()


def _decimal(precision: int | None, scale: int | None) -> pa.DataType:
    if precision is None or not 1 <= precision <= _MAX_DIGITS or not 0 <= (scale or 0) <= precision:
        return pa.string()
    return pa.decimal128(precision, scale or 0)


class Reader:
    """Turns columns of bytes, as a server writes them, into their Arrow types.

    Cells that the type cannot hold (a year beyond 9999, `infinity`, `0000-00-00`, `NaN` in a
    decimal) become null and are counted.
    """

    def __init__(self, unpack: Callable[[pa.Array], pa.Array] | None = None) -> None:
        self._unpack = unpack
        self._decoder = Decoder()
        self.unfit = 0

    def batch(self, columns: list[Column], arrays: list[pa.Array]) -> pa.RecordBatch:
        """Return a batch of typed columns from binary ones."""
        typed = [self.read(array, column.type) for column, array in zip(columns, arrays, strict=True)]
        return pa.RecordBatch.from_arrays(typed, schema=pa.schema([column.field for column in columns]))

    def read(self, array: pa.Array, target: pa.DataType) -> pa.Array:
        """Return one binary column as `target`."""
        if pa.types.is_binary(target):
            return self._unpack(array) if self._unpack else array
        text = self._decoder.text(array)
        if pa.types.is_string(target):
            return text
        if pa.types.is_boolean(target):
            return pc.is_in(text, pa.array(["t", "1", "true"])) if not text.null_count else _flags(text)
        try:
            return pc.cast(text, target)
        except pa.ArrowInvalid:
            return self._cast_each(text, target)

    def _cast_each(self, text: pa.Array, target: pa.DataType) -> pa.Array:
        cells = pc.unique(text)
        known = [self._cast_one(cell, target) for cell in cells]
        places = pc.index_in(text, cells)
        result = pa.array(known, target).take(places)
        self.unfit += result.null_count - text.null_count
        return result

    @staticmethod
    def _cast_one(cell: pa.Scalar, target: pa.DataType) -> Any:
        try:
            return pc.cast(cell, target).as_py()
        except (pa.ArrowInvalid, ValueError, OverflowError):
            return None

    def note(self) -> list[str]:
        """Return sentences on cells that could not be read as they are."""
        notes = self._decoder.note()
        if self.unfit:
            notes.append(
                f"{self.unfit:,} cells do not fit their type (infinite or zero dates, say) and were left out"
            )
        return notes


def _flags(text: pa.Array) -> pa.Array:
    flags = pc.is_in(text, pa.array(["t", "1", "true"]))
    return pc.if_else(text.is_valid(), flags, pa.scalar(None, pa.bool_()))


def from_hex(array: pa.Array) -> pa.Array:
    r"""Return the bytes that PostgreSQL wrote as `\x6869`, decoded in one piece."""
    if len(array) == array.null_count:
        return array
    valid = array.is_valid().to_numpy(zero_copy_only=False)
    offsets = np.frombuffer(array.buffers()[1], np.int32)[array.offset : array.offset + len(array) + 1]
    written = array.buffers()[2].slice(int(offsets[0]), int(offsets[-1] - offsets[0])).to_pybytes()
    content = bytes.fromhex(written.replace(b"\\x", b"").decode("ascii"))
    lengths = np.where(valid, (np.diff(offsets) - 2) // 2, 0)
    ends = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    mask = pa.array(valid).buffers()[1]
    return pa.Array.from_buffers(pa.binary(), len(array), [mask, pa.py_buffer(ends), pa.py_buffer(content)])
