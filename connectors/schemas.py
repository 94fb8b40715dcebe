"""One schema for all batches of a dataset: unique names, merged types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyarrow as pa
import pyarrow.compute as pc


def unique(names: Sequence[str]) -> list[str]:
    """Return the names with empty ones numbered (`column_3`) and repeated ones marked (`name_2`)."""
    taken = {name for name in names if name}
    seen: set[str] = set()
    result = []
    for position, name in enumerate(names, start=1):
        wanted = name or f"column_{position}"
        candidate, count = wanted, 1
        while candidate in seen or (count > 1 and candidate in taken):
            count += 1
            candidate = f"{wanted}_{count}"
        seen.add(candidate)
        result.append(candidate)
    return result


def merge(schemas: Iterable[pa.Schema]) -> pa.Schema:
    """Return the union of flat schemas in order of first appearance.

    Where types differ they meet as text, also integers and floats: a float would lose the last
    digits of long numbers. A field without any value so far takes the other's type.
    """
    fields: dict[str, pa.Field] = {}
    for schema in schemas:
        for field in schema:
            known = fields.get(field.name)
            if known is None:
                fields[field.name] = field
            elif known.type != field.type:
                fields[field.name] = known.with_type(_meet(known.type, field.type))
    return pa.schema(list(fields.values()))


def _meet(one: pa.DataType, other: pa.DataType) -> pa.DataType:
    if pa.types.is_null(one) or pa.types.is_null(other):
        return other if pa.types.is_null(one) else one
    signed = pa.types.is_signed_integer(one) and pa.types.is_signed_integer(other)
    return pa.int64() if signed else pa.string()


def settle(schema: pa.Schema) -> pa.Schema:
    """Return the schema with text in place of fields that never had a value."""
    fields = [field.with_type(pa.string()) if pa.types.is_null(field.type) else field for field in schema]
    return pa.schema(fields)


def conform(batch: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    """Return the batch with exactly the fields of `schema`; fields it lacks are null."""
    if batch.schema.equals(schema, check_metadata=False):
        return pa.RecordBatch.from_arrays(batch.columns, schema=schema)
    at = {name: index for index, name in enumerate(batch.schema.names)}
    columns = []
    for field in schema:
        if field.name not in at:
            columns.append(pa.nulls(batch.num_rows, field.type))
            continue
        column = batch.column(at[field.name])
        columns.append(column if column.type == field.type else convert(column, field.type))
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def convert(column: pa.Array, target: pa.DataType) -> pa.Array:
    """Return the column as `target`, text where Arrow has no cast of its own."""
    if pa.types.is_string(target):
        return as_text(column)
    return pc.cast(column, target, safe=False)


def as_text(column: pa.Array) -> pa.Array:
    """Return any flat column as text; bytes that are not UTF-8 are replaced."""
    if pa.types.is_string(column.type):
        return column
    if pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type):
        values = (None if v is None else v.decode("utf-8", "replace") for v in column.to_pylist())
        return pa.array(values, pa.string())
    try:
        return pc.cast(column, pa.string())
    except (pa.ArrowNotImplementedError, pa.ArrowInvalid):
        return pa.array((None if v is None else str(v) for v in column.to_pylist()), pa.string())
