"""Nested Arrow columns as flat ones, under dotted paths.

A struct `address{geo{lat}}` becomes the column `address.geo.lat`. A list becomes one text cell
per row under a path that ends in `[]`: its elements without the nulls, separated by line feeds,
so that rows stay rows and a pattern with word boundaries still meets each element whole; a list
of structs gives one such column per leaf (`items[].sku`), and a map is a list of `key` and
`value`. `elements` takes such a cell apart again. A list of floating-point numbers (an embedding)
is one value, so it stays one cell, `[0.1, 0.2]`, under its plain path.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from connectors.schemas import as_text, unique

Lengths = npt.NDArray[np.integer[Any]]

SEPARATOR = "\n"
_DEPTH = 64


def flatten(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return the batch with flat columns only; nested ones are taken apart into dotted paths."""
    names: list[str] = []
    columns: list[pa.Array] = []
    for field, column in zip(batch.schema, batch.columns, strict=True):
        for path, leaf in _leaves(column, field.name, 0):
            names.append(path)
            columns.append(leaf)
    names = unique(names)
    plain = {field.name: field for field in batch.schema}
    fields = [
        pa.field(name, column.type, metadata=plain[name].metadata if name in plain else None)
        for name, column in zip(names, columns, strict=True)
    ]
    return pa.RecordBatch.from_arrays(columns, schema=pa.schema(fields))


def elements(column: pa.Array) -> pa.Array:
    """Return the single elements of a column whose path holds `[]`, without their rows."""
    parts = pc.split_pattern(column, SEPARATOR)
    return parts.flatten()


def _leaves(column: pa.Array, path: str, depth: int) -> Iterator[tuple[str, pa.Array]]:
    kind = column.type
    if isinstance(column, pa.ExtensionArray):
        yield from _leaves(column.storage, path, depth)
    elif depth > _DEPTH:
        yield path, _as_json(column)
    elif pa.types.is_struct(kind):
        if not kind.num_fields:
            yield path, pa.nulls(len(column), pa.string())
        for field, child in zip(kind, column.flatten(), strict=True):
            yield from _leaves(child, f"{path}.{field.name}", depth + 1)
    elif _is_list(kind):
        if not pa.types.is_map(kind) and pa.types.is_floating(kind.value_type):
            yield path, _as_json(column)
        else:
            yield from _lists(column, path, depth)
    else:
        yield path, _plain(column)


def _is_list(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_list(kind)
        or pa.types.is_map(kind)
        or pa.types.is_large_list(kind)
        or pa.types.is_fixed_size_list(kind)
        or pa.types.is_list_view(kind)
        or pa.types.is_large_list_view(kind)
    )


def _lists(column: pa.Array, path: str, depth: int) -> Iterator[tuple[str, pa.Array]]:
    """Yield one text column per leaf of the elements, joined row by row."""
    if pa.types.is_map(column.type):
        lengths, inside = _entries(column)
    else:
        lengths = pc.fill_null(pc.list_value_length(column), 0).to_numpy(zero_copy_only=False)
        inside = column.flatten()
    rows = np.repeat(np.arange(len(column)), lengths)
    for inner, leaf in _leaves(inside, f"{path}[]", depth + 1):
        text = as_text(leaf)
        present = text.is_valid().to_numpy(zero_copy_only=False)
        counts = np.bincount(rows[present], minlength=len(column))
        offsets = pa.array(np.concatenate([[0], np.cumsum(counts)]).astype(np.int32))
        joined = pc.binary_join(pa.ListArray.from_arrays(offsets, text.drop_null()), SEPARATOR)
        yield inner, pc.if_else(pa.array(counts > 0), joined, pa.scalar(None, pa.string()))


def _entries(column: pa.Array) -> tuple[Lengths, pa.Array]:
    """Return how many entries each row of a map has, and the entries; Arrow has no kernel for maps."""
    offsets = column.offsets.to_numpy()
    lengths = np.where(column.is_valid().to_numpy(zero_copy_only=False), np.diff(offsets), 0)
    before = np.cumsum(lengths) - lengths
    places = np.arange(lengths.sum()) + np.repeat(offsets[:-1] - before, lengths)
    pairs = pa.StructArray.from_arrays([column.keys, column.items], names=["key", "value"])
    return lengths, pairs.take(pa.array(places))


def _plain(column: pa.Array) -> pa.Array:
    """Return a column of one of the types that connectors hand on."""
    kind = column.type
    types = pa.types
    if types.is_dictionary(kind):
        return _plain(column.dictionary_decode())
    if types.is_run_end_encoded(kind):
        return _plain(pc.run_end_decode(column))
    if types.is_null(kind) or types.is_large_string(kind) or types.is_string_view(kind):
        return pc.cast(column, pa.string())
    if types.is_large_binary(kind) or types.is_binary_view(kind) or types.is_fixed_size_binary(kind):
        return pc.cast(column, pa.binary())
    if types.is_float16(kind):
        return pc.cast(column, pa.float32())
    known = (
        types.is_boolean(kind) or types.is_integer(kind) or types.is_floating(kind) or types.is_decimal128(kind)
        or types.is_date(kind) or types.is_timestamp(kind) or types.is_string(kind) or types.is_binary(kind)
    )  # fmt: skip
    return column if known else as_text(column)


def _as_json(column: pa.Array) -> pa.Array:
    return pa.array((None if v is None else json.dumps(v, default=_bare) for v in column.to_pylist()), pa.string())


def _bare(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
