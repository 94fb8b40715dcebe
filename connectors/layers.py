"""Layers inside a value, opened into fields of their own with dotted paths.

A text column may hold JSON objects, URLs with parameters, posted forms, JSON Web Tokens, or any of these in
percent-encoding or base64, one inside the other. The first batch decides which columns are opened and into
which fields; later batches follow. What was opened is taken out of the column itself, so that a telephone
in `callback?phone=...` is found once, at `callback.phone`. Depth, fields and the size of a cell are bounded.

    profile            {"contact": {"phone": ...}}      profile.contact.phone
    items              [{"name": ...}]                  items[].name
    callback           https://a.example/p?phone=...    callback.phone
    body               name=...&id_card=...             body.name, body.id_card
    token              eyJ....eyJ....                   token.claims.email
    payload            base64 of text or JSON           payload.base64, payload.base64.phone
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import pyarrow as pa
import pyarrow.compute as pc

from connectors.decoding import base64_decoded, percent_decoded
from connectors.flatten import is_data
from connectors.json_columns import JsonColumn

DEPTH = 3  # layers within layers
_FEWEST = 3  # cells that must have a form
_SHARE = 0.6  # of the cells, where a form takes the whole cell
_SOME = 0.1  # of the cells that are URLs with parameters among plain ones
_MOST_KEYS = 40
_READ = 2000  # cells from which the keys of a query are learned

_URL = r"^(?:[A-Za-z][A-Za-z0-9+.-]*://|/|[\w.-]+/)[^\s?]*\?[^\s=&?]+=\S*$"
_FORM = r"^[A-Za-z_][\w.\[\]-]*=[^\s&=]*(?:&[A-Za-z_][\w.\[\]-]*=[^\s&]*)+$"
_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,40}")
_PERCENT = r"%[0-9A-Fa-f]{2}"
_PERCENT_CELL = r"^\S*(?:%[0-9A-Fa-f]{2}){3}\S*$"
_BASE64 = r"^[A-Za-z0-9+/_-]{16,}={0,2}$"
_NOT_BASE64 = r"^(?:[0-9A-Fa-f-]+|[0-9]+|[a-z]+|[A-Z]+)$"  # digests, numbers, words
_JWT = r"^(?:Bearer )?eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$"
_CLAIMS = r"^(?:Bearer )?[\w-]+\.([\w-]+)\..*$"


class Layer(Protocol):
    """One column that is opened, and how; the same for all batches."""

    @property
    def name(self) -> str:
        """The column."""

    def open(self, batch: pa.RecordBatch, notes: list[str]) -> pa.RecordBatch:
        """Return the batch with the fields of the column behind its own."""


class Layers:
    """Opens the columns of one dataset; the first batch decides which, and into which fields."""

    def __init__(self) -> None:
        self._layers: list[Layer] | None = None
        self.notes: list[str] = []

    def open(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return the batch with what lies inside its columns as further columns."""
        if self._layers is None:
            self._layers = []
            waiting = [(name, 0) for name in batch.schema.names]
            while waiting:
                name, depth = waiting.pop(0)
                for layer in _found(batch, name):
                    known = set(batch.schema.names)
                    batch = layer.open(batch, self.notes)
                    self._layers.append(layer)
                    new = [n for n in batch.schema.names if n not in known]
                    if depth + 1 < DEPTH:
                        waiting += [(n, depth + 1) for n in new]
            return batch
        for layer in self._layers:
            batch = layer.open(batch, self.notes)
        return batch


def _found(batch: pa.RecordBatch, name: str) -> Iterator[Layer]:
    """Yield the layers of one column: at most one form, after percent-encoding is undone."""
    column = batch.column(name)
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)) or "[]" in name:
        return
    filled = len(column) - column.null_count
    if filled < _FEWEST:
        return
    json = JsonColumn.of(batch, name)
    if json is not None:
        yield json
        return
    if _share(column, _URL) >= _SOME or _share(column, _FORM) >= _SHARE:
        keys = _keys(column)
        if keys:
            yield Parameters(name, keys)
        return
    if _share(column, _JWT) >= _SHARE:
        yield Decoded(name, "claims", _claims)
    elif _share(column, _PERCENT_CELL) >= _SHARE:
        yield Percent(name)
        inner = JsonColumn.of(Percent(name).open(batch, []), name)
        if inner is not None:
            yield inner
    elif _share(column, _BASE64) >= _SHARE and _share(column, _NOT_BASE64) < 1 - _SHARE:
        text = base64_decoded(column)
        if len(text) - text.null_count >= max(_FEWEST, _SHARE * filled):
            yield Decoded(name, "base64", base64_decoded)


def _share(column: pa.Array, pattern: str) -> float:
    """Return the share of filled cells that match; zero where they are fewer than three."""
    count = pc.sum(pc.match_substring_regex(column, pattern)).as_py() or 0
    return count / max(1, len(column) - column.null_count) if count >= _FEWEST else 0.0


def _keys(column: pa.Array) -> tuple[str, ...]:
    """Return the names of parameters that occur more than once; a name that is data is none."""
    cells = column.filter(pc.match_substring_regex(column, f"{_URL}|{_FORM}").fill_null(False))
    query = pc.replace_substring_regex(cells.slice(0, _READ), r"^[^?]*\?|#.*$", "")
    parts = pc.list_flatten(pc.split_pattern(query, "&"))
    names = pc.replace_substring_regex(parts, "=.*$", "")
    counts = Counter({e["values"]: e["counts"] for e in pc.value_counts(names).to_pylist()})
    repeated = (k for k, n in counts.most_common(_MOST_KEYS) if n > 1 and k)
    return tuple(k for k in repeated if _KEY.fullmatch(k) and not is_data(k))


def _claims(column: pa.Array) -> pa.Array:
    """Return the claims of JSON Web Tokens (RFC 7519): the second part, from base64."""
    return base64_decoded(pc.replace_substring_regex(column, _CLAIMS, r"\1"))


@dataclass(frozen=True, slots=True)
class Decoded:
    """A column whose cells say something in another writing, which becomes a column behind it."""

    name: str
    ending: str
    decode: Callable[[pa.Array], pa.Array]

    def open(self, batch: pa.RecordBatch, _notes: list[str]) -> pa.RecordBatch:
        """Return the batch with the decoded cells as a further column; the column itself stays."""
        return _with(batch, {f"{self.name}.{self.ending}": self.decode(batch.column(self.name))})


@dataclass(frozen=True, slots=True)
class Percent:
    """A column in percent-encoding, undone in its place."""

    name: str

    def open(self, batch: pa.RecordBatch, _notes: list[str]) -> pa.RecordBatch:
        """Return the batch with the column decoded; a cell that is no text afterwards stays as it is."""
        place = batch.schema.get_field_index(self.name)
        column = batch.column(place)
        text = pc.coalesce(percent_decoded(column), column.cast(pa.string()))
        return batch.set_column(place, batch.schema.field(place).with_type(text.type), text)


@dataclass(frozen=True, slots=True)
class Parameters:
    """A column of URLs or posted forms, whose parameters become columns."""

    name: str
    keys: tuple[str, ...]

    def open(self, batch: pa.RecordBatch, _notes: list[str]) -> pa.RecordBatch:
        """Return the batch with one column for each parameter; the column keeps what stands before them."""
        place = batch.schema.get_field_index(self.name)
        column = batch.column(place)
        hits = pc.match_substring_regex(column, f"{_URL}|{_FORM}").fill_null(False)
        cells = pc.if_else(hits, column, pa.scalar(None, column.type))
        found = {}
        for key in self.keys:
            pattern = f"(?:^|[?&]){re.escape(key)}=(?P<value>[^&#]*)"
            values = pc.struct_field(pc.extract_regex(cells, pattern), "value").cast(pa.string())
            values = pc.if_else(pc.equal(values, ""), pa.scalar(None, pa.string()), values)
            if pc.any(pc.match_substring_regex(values, _PERCENT + r"|\+")).as_py():
                values = pc.coalesce(percent_decoded(values), values)
            found[f"{self.name}.{key}"] = values
        rest = pc.replace_substring_regex(column, r"\?.*$", "")
        rest = pc.if_else(
            hits,
            pc.if_else(pc.match_substring(column, "?"), rest, pa.scalar(None, column.type)),
            column,
        )
        return _with(batch.set_column(place, batch.schema.field(place), rest), found)


def _with(batch: pa.RecordBatch, columns: dict[str, pa.Array]) -> pa.RecordBatch:
    """Return the batch with more columns behind; a name that is taken stays what it is."""
    for name, values in columns.items():
        if name not in batch.schema.names:
            batch = batch.append_column(pa.field(name, values.type), values)
    return batch
