"""JSON objects in text columns, opened into fields with dotted paths.

A column counts as one of JSON objects when most of its cells in the first batch are. What could be opened
is taken out of the column itself, so that a telephone in `profile` is found once, at `profile.contact.phone`,
and not in the text too; a cell that is no object stays where it is.
"""

from __future__ import annotations

import io

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

from connectors.flatten import flatten

_SHARE = 0.6  # of the cells that must look like an object
_FEWEST = 3
_MOST_PATHS = 200  # fields that one column may open into; beyond, its keys are data
_OBJECT = r"(?s)^\s*\{.*\}\s*$"


class JsonColumns:
    """Opens the columns of one dataset; the first batch decides which, and into which fields."""

    def __init__(self) -> None:
        self._schemas: dict[str, pa.Schema] | None = None
        self.notes: list[str] = []

    def open(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return the batch with the fields of its JSON columns behind its own."""
        if self._schemas is None:
            self._schemas = {
                name: schema for name in _candidates(batch) if (schema := _schema(batch.column(name)))
            }
        for name, schema in self._schemas.items():
            batch = self._opened(batch, name, schema)
        return batch

    def _opened(self, batch: pa.RecordBatch, name: str, schema: pa.Schema) -> pa.RecordBatch:
        place = batch.schema.get_field_index(name)
        column = batch.column(place)
        objects = _objects(column)
        parsed = _parse(column, objects, schema)
        if parsed is None:
            note = f"some cells of {name} are JSON that could not be opened; they were read as text"
            if note not in self.notes:
                self.notes.append(note)
            objects = pa.array(np.zeros(len(column), np.bool_))
            parsed = pa.table({f.name: pa.nulls(len(column), f.type) for f in schema})
        nested = pa.RecordBatch.from_arrays(
            [
                pa.StructArray.from_arrays(
                    [c.combine_chunks() for c in parsed.columns], fields=list(parsed.schema)
                )
            ],
            names=[name],
        )
        inner = flatten(nested, free_keys=False)
        rest = pc.if_else(objects, pa.scalar(None, column.type), column)
        batch = batch.set_column(place, batch.schema.field(place), rest)
        fields, columns = [*batch.schema], [*batch.columns]
        taken = set(batch.schema.names)
        for field, values in zip(inner.schema, inner.columns, strict=True):
            if field.name not in taken:
                fields.append(field)
                columns.append(values)
        return pa.RecordBatch.from_arrays(columns, schema=pa.schema(fields))


def _candidates(batch: pa.RecordBatch) -> list[str]:
    found = []
    for field, column in zip(batch.schema, batch.columns, strict=True):
        if not (pa.types.is_string(field.type) or pa.types.is_large_string(field.type)):
            continue
        filled = len(column) - column.null_count
        objects = pc.sum(_objects(column)).as_py() or 0
        if objects >= _FEWEST and objects >= _SHARE * filled:
            found.append(field.name)
    return found


def _objects(column: pa.Array) -> pa.Array:
    return pc.match_substring_regex(column, _OBJECT).fill_null(False)


def _schema(column: pa.Array) -> pa.Schema | None:
    parsed = _parse(column, _objects(column), None)
    if parsed is None or not parsed.num_columns:
        return None
    paths = flatten(pa.RecordBatch.from_arrays([_struct(parsed)], names=["x"])).num_columns
    return parsed.schema if paths <= _MOST_PATHS else None


def _struct(table: pa.Table) -> pa.StructArray:
    return pa.StructArray.from_arrays([c.combine_chunks() for c in table.columns], fields=list(table.schema))


def _parse(column: pa.Array, objects: pa.Array, schema: pa.Schema | None) -> pa.Table | None:
    """Return the objects of a column as a table, a row for each cell, or None if one is broken."""
    text = pc.if_else(objects, column, pa.scalar("{}", column.type)).fill_null("{}")
    # An object on several lines: line feeds between its parts are blanks, and none stands inside a string.
    lines = pc.replace_substring_regex(text, r"[\r\n]+", " ")
    whole = pa.LargeListArray.from_arrays(pa.array([0, len(lines)], pa.int64()), lines)
    data = pc.binary_join(whole, pa.scalar("\n", lines.type))[0].as_buffer().to_pybytes() + b"\n"
    options = (
        pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore")
        if schema
        else None
    )
    read = pyarrow.json.ReadOptions(use_threads=False, block_size=max(len(data) + 1, 1 << 16))
    try:
        parsed = pyarrow.json.read_json(io.BytesIO(data), read_options=read, parse_options=options)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return None
    return parsed if parsed.num_rows == len(column) else None
