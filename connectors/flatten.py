"""Nested Arrow columns as flat ones, under dotted paths.

A struct `address{geo{lat}}` becomes the column `address.geo.lat`. A list becomes one text cell
per row under a path that ends in `[]`: its elements without the nulls, separated by line feeds,
so that rows stay rows and a pattern with word boundaries still meets each element whole; a list
of structs gives one such column per leaf (`items[].sku`), and a map is a list of `key` and
`value`. `elements` takes such a cell apart again. A list of floating-point numbers (an embedding)
is one value, so it stays one cell, `[0.1, 0.2]`, under its plain path.

A key of a struct can be data itself (`{"13800000000": {...}}`). A path goes into reports, so such
keys never become part of one: their values meet under `*`, and the keys are the cells of `*`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from connectors.schemas import as_text, unique

Lengths = npt.NDArray[np.integer[Any]]
Named = tuple[str, pa.Array]

SEPARATOR = "\n"
_DEPTH = 64
_KEY_LENGTH = 128
_DATA_KEY = re.compile(
    r"[+(]?\d[\d .,:/()+TZ-]{4,}[Xx]?"  # numbers, telephone numbers, dates
    r"|\S+@\S+\.\S+"
    r"|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
    r"|(?=.*\d)[0-9a-fA-F]{16,}"
)


def flatten(batch: pa.RecordBatch, *, free_keys: bool = False) -> pa.RecordBatch:
    """Return the batch with flat columns only; nested ones are taken apart into dotted paths.

    `free_keys` says that the column names come from the data, as those of JSON records do.
    """
    names: list[str] = []
    columns: list[pa.Array] = []
    pairs = list(zip(batch.schema.names, batch.columns, strict=True))
    for path, leaf in _members(pairs, "", 0) if free_keys else _each(pairs):
        names.append(path)
        columns.append(leaf)
    names = unique(names)
    plain = {field.name: field for field in batch.schema}
    fields = [
        pa.field(name, column.type, metadata=plain[name].metadata if name in plain else None)
        for name, column in zip(names, columns, strict=True)
    ]
    return pa.RecordBatch.from_arrays(columns, schema=pa.schema(fields))


def is_data(key: str) -> bool:
    """Return whether a key looks like a value: a number, a date, an address, an identifier."""
    return len(key) > _KEY_LENGTH or _DATA_KEY.fullmatch(key) is not None


def elements(column: pa.Array) -> pa.Array:
    """Return the single elements of a column whose path holds `[]`, without their rows."""
    parts = pc.split_pattern(column, SEPARATOR)
    return parts.flatten()


def _leaves(column: pa.Array, path: str, depth: int) -> Iterator[Named]:
    kind = column.type
    if isinstance(column, pa.ExtensionArray):
        yield from _leaves(column.storage, path, depth)
    elif depth > _DEPTH:
        yield path, _as_json(column)
    elif pa.types.is_struct(kind):
        if not kind.num_fields:
            yield path, pa.nulls(len(column), pa.string())
        children = zip((field.name for field in kind), column.flatten(), strict=True)
        yield from _members(list(children), path, depth + 1)
    elif _is_list(kind):
        if not pa.types.is_map(kind) and pa.types.is_floating(kind.value_type):
            yield path, _as_json(column)
        else:
            yield from _lists(column, path, depth)
    else:
        yield path, _plain(column)


def _each(pairs: list[Named]) -> Iterator[Named]:
    for name, column in pairs:
        yield from _leaves(column, name, 0)


def _members(pairs: list[Named], path: str, depth: int) -> Iterator[Named]:
    """Yield the leaves of the fields of a struct; those whose keys are data meet under `*`."""
    prefix = f"{path}." if path else ""
    together: dict[str, list[pa.Array]] = {}
    for name, child in pairs:
        if not is_data(name):
            yield from _leaves(child, prefix + name, depth)
            continue
        keys = pc.if_else(child.is_valid(), pa.scalar(name), pa.scalar(None, pa.string()))
        together.setdefault(f"{prefix}*", []).append(keys)
        for inner, leaf in _leaves(child, f"{prefix}*", depth):
            # A scalar stands beside its key, not under the same path as the keys.
            together.setdefault(f"{inner}.value" if inner == f"{prefix}*" else inner, []).append(
                as_text(leaf)
            )
    for inner, columns in together.items():
        # The empty first column keeps rows without any value: Arrow's "skip" would drop them.
        joined = pc.binary_join_element_wise(pa.scalar(""), *columns, SEPARATOR, null_handling="skip")
        joined = pc.utf8_slice_codeunits(joined, len(SEPARATOR))
        present = columns[0].is_valid()
        for column in columns[1:]:
            present = pc.or_(present, column.is_valid())
        yield inner, pc.if_else(present, joined, pa.scalar(None, pa.string()))


def _is_list(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_list(kind)
        or pa.types.is_map(kind)
        or pa.types.is_large_list(kind)
        or pa.types.is_fixed_size_list(kind)
        or pa.types.is_list_view(kind)
        or pa.types.is_large_list_view(kind)
    )


def _lists(column: pa.Array, path: str, depth: int) -> Iterator[Named]:
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
        types.is_boolean(kind) or types.is_integer(kind) or types.is_floating(kind)
        or types.is_decimal128(kind) or types.is_date(kind) or types.is_timestamp(kind)
        or types.is_string(kind) or types.is_binary(kind)
    )  # fmt: skip
    return column if known else as_text(column)


def _as_json(column: pa.Array) -> pa.Array:
    return pa.array(
        (None if v is None else json.dumps(v, default=_bare) for v in column.to_pylist()), pa.string()
    )


def _bare(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
