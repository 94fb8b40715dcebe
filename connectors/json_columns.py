"""JSON objects, and lists of objects, in text columns, opened into fields with dotted paths.

A column counts as one of JSON when most of its cells in the first batch are. What could be opened is taken
out of the column itself, so that a telephone in `profile` is found once, at `profile.contact.phone`, and
not in the text too; a cell that is no object stays where it is.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json

from connectors.flatten import flatten

_SHARE = 0.6  # of the cells that must look like an object
_FEWEST = 3
_MOST_PATHS = 200  # fields that one column may open into; beyond, its keys are data
_OBJECT = r"(?s)^\s*\{.*\}\s*$"
_LIST = r"(?s)^\s*\[\s*\{.*\}\s*\]\s*$"
_WRAP = "list"  # the key under which a list of objects is read


@dataclass(frozen=True, slots=True)
class JsonColumn:
    """One column of JSON, and the schema that its first batch has."""

    name: str
    schema: pa.Schema
    lists: bool  # its cells are lists of objects

    @classmethod
    def of(cls, batch: pa.RecordBatch, name: str) -> JsonColumn | None:
        """Return the column as one of JSON, or None when it is none."""
        column = batch.column(name)
        filled = len(column) - column.null_count
        for lists in (False, True):
            found = _matching(column, lists)
            count = pc.sum(found).as_py() or 0
            if count >= _FEWEST and count >= _SHARE * filled:
                parsed = _parse(column, found, None, lists=lists)
                if parsed is None or not parsed.num_columns:
                    return None
                paths = flatten(pa.RecordBatch.from_arrays([_struct(parsed)], names=["x"])).num_columns
                return cls(name, parsed.schema, lists) if paths <= _MOST_PATHS else None
        return None

    def open(self, batch: pa.RecordBatch, notes: list[str]) -> pa.RecordBatch:
        """Return the batch with the fields of the column behind its own."""
        place = batch.schema.get_field_index(self.name)
        column = batch.column(place)
        objects = _matching(column, self.lists)
        parsed = _parse(column, objects, self.schema, lists=self.lists)
        if parsed is None:
            note = f"some cells of {self.name} are JSON that could not be opened; they were read as text"
            if note not in notes:
                notes.append(note)
            objects = pa.array(np.zeros(len(column), np.bool_))
            parsed = pa.table({f.name: pa.nulls(len(column), f.type) for f in self.schema})
        inside = parsed.column(_WRAP).combine_chunks() if self.lists else _struct(parsed)
        inner = flatten(pa.RecordBatch.from_arrays([inside], names=[self.name]), free_keys=False)
        rest = pc.if_else(objects, pa.scalar(None, column.type), column)
        batch = batch.set_column(place, batch.schema.field(place), rest)
        fields, columns = [*batch.schema], [*batch.columns]
        taken = set(batch.schema.names)
        for field, values in zip(inner.schema, inner.columns, strict=True):
            if field.name not in taken:
                fields.append(field)
                columns.append(values)
        return pa.RecordBatch.from_arrays(columns, schema=pa.schema(fields))


def _matching(column: pa.Array, lists: bool) -> pa.Array:
    return pc.match_substring_regex(column, _LIST if lists else _OBJECT).fill_null(False)


def _struct(table: pa.Table) -> pa.StructArray:
    return pa.StructArray.from_arrays([c.combine_chunks() for c in table.columns], fields=list(table.schema))


def _parse(
    column: pa.Array, objects: pa.Array, schema: pa.Schema | None, *, lists: bool = False
) -> pa.Table | None:
    """Return the objects of a column as a table, a row for each cell, or None if one is broken."""
    if lists:
        column = pc.binary_join_element_wise(f'{{"{_WRAP}":', column, "}", "")
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
