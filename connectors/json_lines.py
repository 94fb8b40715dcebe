"""JSON records, one a line: nested keys as dotted paths, the union of all keys, no digit lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

from connectors.base import Sample, Sampling
from connectors.drawing import choose, stream
from connectors.flatten import SEPARATOR, flatten, is_data
from connectors.schemas import merge, settle, unique
from connectors.text_streams import Utf8Stream, line_blocks, reading

_EXACT = float(2**53)  # beyond it Arrow's float64 has lost digits of a long number
_DEPTH = 64
_NOTHING = pa.RecordBatch.from_arrays([], names=[])


Open = Callable[[], AbstractContextManager[Utf8Stream]]


def read(open_lines: Open, name: str, sampling: Sampling) -> Sample:
    """Return rows of a stream of JSON records.

    A full read passes over the file twice: first for the union of all keys and their types.
    """
    if sampling.rows is None:
        first = _Records(open_lines, name)
        schema = pa.schema([])
        for batch in first.batches():
            if not schema.equals(batch.schema):
                schema = merge([schema, batch.schema])
        second = _Records(open_lines, name)
        return stream(second.batches(), settle(schema), sampling, notes=second.note)
    records = _Records(open_lines, name)
    return choose(records.batches(), sampling, notes=records.note)


class _Records:
    def __init__(self, open_lines: Open, name: str) -> None:
        self._open = open_lines
        self._name = name
        self._known: pa.Schema | None = None
        self._text: Utf8Stream | None = None
        self._opened: set[str] = set()
        self._bad = 0

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Yield flat batches, each with the keys of its own block."""
        with reading(self._name), self._open() as text:
            self._text = text
            for block in line_blocks(text, self._name):
                batch = self._parse(block)
                if batch.num_rows:
                    yield open_objects(batch, self._opened)

    def _parse(self, block: bytes) -> pa.RecordBatch:
        for known in (self._known, None):
            table = read_block(block, known)
            if table is not None:
                self._known = table.schema
                return _flat(table)
        batch, bad = parse_by_line(block)
        self._bad += bad
        return batch

    def note(self) -> list[str]:
        """Return sentences on what was not read."""
        notes = self._text.note() if self._text else []
        if self._bad:
            notes.append(f"{self._bad:,} lines are not JSON and stand in `message` as a whole")
        return notes


def parse_by_arrow(block: bytes) -> pa.RecordBatch | None:
    """Return lines of JSON objects as a flat batch; None when Arrow cannot read them without loss."""
    table = read_block(block, None)
    return None if table is None else _flat(table)


def _flat(table: pa.Table) -> pa.RecordBatch:
    if not table.num_rows:
        return _NOTHING
    return flatten(table.combine_chunks().to_batches()[0], free_keys=True)


def parse_by_line(block: bytes) -> tuple[pa.RecordBatch, int]:
    """Return lines that Arrow refuses (mixed types, a broken line), each value as text.

    A line that is no JSON is not lost: it is the text of `message`. How many there are is returned.
    """
    rows: list[dict[str, str | None]] = []
    bad = 0
    for line in block.splitlines():
        if not line.strip():
            continue
        text = line.decode("utf-8", "replace")
        try:
            rows.append(texts(json.loads(text, parse_int=str, parse_float=str)))
        except (ValueError, RecursionError):
            rows.append({"message": text})
            bad += 1
    names = list(dict.fromkeys(name for row in rows for name in row))
    if not names:
        return _NOTHING, bad
    columns = [pa.array([row.get(name) for row in rows], pa.string()) for name in names]
    return pa.RecordBatch.from_arrays(columns, names=names), bad


def read_block(block: bytes, known: pa.Schema | None) -> pa.Table | None:
    """Return a block as Arrow reads it, dates as text; None when Arrow cannot, or not without loss.

    `known` are types that held so far; a key with another type is refused, a new key is taken.
    """
    if not block.strip():
        return pa.table({})
    try:
        table = _read(block, known)
        if dated := _without_dates(table.schema):
            table = _read(block, dated)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError, UnicodeDecodeError):
        return None
    return None if any(_loses_digits(column) for column in table.columns) else table


def _read(block: bytes, schema: pa.Schema | None) -> pa.Table:
    return pa.json.read_json(
        pa.BufferReader(block),
        read_options=pa.json.ReadOptions(use_threads=False, block_size=len(block) + 1),
        parse_options=pa.json.ParseOptions(
            explicit_schema=schema, newlines_in_values=False, unexpected_field_behavior="infer"
        ),
    )


def _without_dates(schema: pa.Schema) -> pa.Schema | None:
    """Return the schema with text for what Arrow took for a date; None when there is none."""
    plain = pa.schema([field.with_type(_dateless(field.type)) for field in schema])
    return None if plain.equals(schema) else plain


def _dateless(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_timestamp(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(_dateless(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(_dateless(kind.value_type))
    return kind


def _loses_digits(column: pa.ChunkedArray | pa.Array) -> bool:
    kind = column.type
    if pa.types.is_floating(kind):
        return bool((pc.max(pc.abs(column)).as_py() or 0) >= _EXACT)
    if pa.types.is_struct(kind):
        chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
        return any(_loses_digits(child) for chunk in chunks for child in chunk.flatten())
    if pa.types.is_list(kind):
        return _loses_digits(pc.list_flatten(column))
    return False


def texts(record: Any) -> dict[str, str | None]:
    """Return one JSON value as a flat row of texts, by the same paths as `flatten`."""
    found: dict[str, list[str] | None] = {}

    def walk(value: Any, path: str, depth: int) -> None:
        if isinstance(value, dict) and depth < _DEPTH:
            for key, child in value.items():
                prefix = f"{path}." if path else ""
                if not is_data(key):
                    walk(child, prefix + key, depth + 1)
                    continue
                walk(key, f"{prefix}*", depth + 1)
                walk(child, f"{prefix}*" if isinstance(child, dict | list) else f"{prefix}*.value", depth + 1)
        elif isinstance(value, list) and depth < _DEPTH:
            for child in value:
                walk(child, f"{path}[]", depth + 1)
        elif value is None:
            found.setdefault(path or "value", None)
        else:
            text = json.dumps(value) if isinstance(value, bool | dict | list) else str(value)
            values = found.get(path or "value")
            if values is None:
                found[path or "value"] = [text]
            else:
                values.append(text)

    walk(record, "", 0)
    return {path: None if values is None else SEPARATOR.join(values) for path, values in found.items()}


def open_objects(batch: pa.RecordBatch, known: set[str]) -> pa.RecordBatch:
    """Return the batch with text columns that hold JSON objects taken apart into dotted paths.

    `known` collects the columns that did; one without any value in a later batch is left out.
    """
    names: list[str] = []
    columns: list[pa.Array] = []
    for field, column in zip(batch.schema, batch.columns, strict=True):
        opened = _opened(column) if pa.types.is_string(field.type) else None
        if opened is not None:
            known.add(field.name)
            names.extend(f"{field.name}.{name}" for name in opened.schema.names)
            columns.extend(opened.columns)
        elif field.name not in known or column.null_count < len(column):
            names.append(field.name)
            columns.append(column)
    if names == batch.schema.names or not names:
        return batch
    return pa.RecordBatch.from_arrays(columns, names=unique(names))


def _opened(column: pa.Array) -> pa.RecordBatch | None:
    """Return the objects of a column, row by row, or None unless every cell that is there holds one."""
    cells = column.drop_null()
    if (
        not len(cells)
        or not pc.all(pc.starts_with(cells, "{")).as_py()
        or pc.any(pc.match_substring(cells, "\n")).as_py()
    ):
        return None
    block = "\n".join(cells.to_pylist()).encode()
    objects = parse_by_arrow(block)
    if objects is None:
        objects, bad = parse_by_line(block)
        if bad:
            return None
    if objects.num_rows != len(cells) or not objects.num_columns:
        return None
    places = np.cumsum(column.is_valid().to_numpy(zero_copy_only=False)) - 1
    return objects.take(pa.array(places, mask=column.is_null().to_numpy(zero_copy_only=False)))
