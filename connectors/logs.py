"""Logs: access logs of web servers by field, JSON lines by key, everything else as messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, unquote_plus

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from connectors import json_lines
from connectors.access_lines import Lines, take_apart
from connectors.base import Sample, Sampling
from connectors.drawing import choose, stream
from connectors.text_streams import Utf8Stream, line_blocks, reading

_QUOTED = r'(?:[^"\\]|\\.)*'

# Apache's common and combined format and nginx's `combined`, with the virtual host that Apache may
# write first and whatever a server adds at the end (a forwarded address, the time taken).
ACCESS = (
    r"^(?:(?P<virtual_host>[A-Za-z0-9._\-]+(?::\d+)?) )??"
    r"(?P<client>[0-9A-Fa-f.:%\[\]]+|[A-Za-z0-9._\-]+) (?P<ident>[^\s.:]+) (?P<user>.+?) "
    r"\[(?P<time>[^\]]+)\] "
    rf'"(?P<request>{_QUOTED})" (?P<status>\d{{3}}|-) (?P<bytes>\d+|-)'
    rf'(?: "(?P<referer>{_QUOTED})" "(?P<user_agent>{_QUOTED})")?'
    r"(?: (?P<extra>.*))?$"
)
REQUEST = r"^(?P<method>[A-Z]{2,20}) (?P<path>[^ ?]*)(?:\?(?P<query>[^ ]*))?(?: (?P<protocol>HTTP/[0-9.]+))?$"

# One entry of most programs: a time, perhaps a level, and the rest.
ENTRY = (
    r"^\[?(?P<time>\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|[+-]\d\d:?\d\d))?)\]?"
    r"[\s|:-]+\[?(?P<level>(?i:trace|debug|info|notice|warn|warning|error|err|critical|fatal|severe))\]?"
    r"[\s|:-]+(?P<message>.*)$"
)
SYSLOG = (
    r"^(?:<\d{1,3}>)?(?P<time>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?P<host>\S+) "
    r"(?P<process>[^\s:\[]+(?:\[\d+\])?): (?P<message>.*)$"
)

_MOST = 0.8  # of the first lines must have a form for it to be used
_NUMBERS = {"status": pa.int64(), "bytes": pa.int64()}


@dataclass(frozen=True, slots=True)
class Form:
    """A form of lines: its expression and the fields that it gives, `message` last for lines without it."""

    pattern: str
    fields: tuple[str, ...]
    web: bool = False

    @property
    def schema(self) -> pa.Schema:
        """Return the schema of its batches."""
        return pa.schema([(name, _NUMBERS.get(name, pa.string())) for name in self.fields])


_WEB_FIELDS = (
    "virtual_host", "client", "ident", "user", "time", "method", "path", "query", "protocol", "request",
    "status", "bytes", "referer", "user_agent", "extra", "message",
)  # fmt: skip
FORMS = (
    Form(ACCESS, _WEB_FIELDS, web=True),
    Form(ENTRY, ("time", "level", "message")),
    Form(SYSLOG, ("time", "host", "process", "message")),
)
PLAIN = Form("", ("message",))


def read(path: Path, name: str, sampling: Sampling) -> Sample:
    """Return lines of a log; the form that most of its first lines have decides the fields."""
    with reading(name):
        first = first_lines(path)
    if is_json(first):

        def opened() -> AbstractContextManager[Utf8Stream]:
            return Utf8Stream(path)

        return json_lines.read(opened, name, sampling)
    reader = _Reader(path, name, form_of(first))
    if sampling.rows is None:
        return stream(reader.batches(), reader.schema, sampling, notes=reader.note)
    return choose(reader.batches(), sampling, schema=reader.schema, notes=reader.note)


def first_lines(path: Path) -> pa.Array:
    """Return up to 500 of the first lines that are not empty."""
    with Utf8Stream(path) as text:
        data = text.read(65_536)
    end = data.rfind(b"\n")
    whole = data if end < 0 or len(data) < 65_536 else data[:end]
    return Lines.of(whole).text(slice(500))


def is_json(lines: pa.Array) -> bool:
    """Return whether most lines look like JSON objects."""
    if not len(lines):
        return False
    braced = pc.and_(pc.starts_with(lines, "{"), pc.ends_with(lines, "}"))
    return bool(pc.sum(braced).as_py() >= _MOST * len(lines))


def form_of(lines: pa.Array) -> Form:
    """Return the form that most lines have, or plain messages."""
    for form in FORMS:
        if len(lines) and pc.sum(pc.match_substring_regex(lines, form.pattern)).as_py() >= _MOST * len(lines):
            return form
    return PLAIN


class _Reader:
    def __init__(self, path: Path, name: str, form: Form) -> None:
        self._path = path
        self._name = name
        self._form = form
        self._text: Utf8Stream | None = None
        self._other = 0
        self._encoded = 0
        self.schema = form.schema

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Yield a batch for each block of lines."""
        with reading(self._name), Utf8Stream(self._path) as text:
            self._text = text
            for block in line_blocks(text, self._name):
                lines = Lines.of(block)
                if len(lines):
                    yield self._web(lines) if self._form.web else self._fields(lines.text())

    def _web(self, lines: Lines) -> pa.RecordBatch:
        """Return the fields of access lines: of most by their delimiters, of the others by the expression."""
        plain, parts = take_apart(lines)
        for name, decode in (("path", unquote), ("query", unquote_plus)):
            parts[name] = self._unquote(parts[name], decode)
        size = int(plain.sum())
        nothing = pa.nulls(size, pa.string())
        columns = [pc.cast(parts.get(field.name, nothing), field.type) for field in self.schema]
        batch = pa.RecordBatch.from_arrays(columns, schema=self.schema)
        if size == len(lines):
            return batch
        odd = self._fields(lines.text(np.flatnonzero(~plain)))
        # Back into the order of the file.
        order = np.argsort(np.concatenate([np.flatnonzero(plain), np.flatnonzero(~plain)]))
        return pa.concat_batches([batch, odd]).take(pa.array(order))

    def _fields(self, lines: pa.Array) -> pa.RecordBatch:
        if not self._form.pattern:
            return pa.RecordBatch.from_arrays([lines], schema=self.schema)
        found = pc.extract_regex(lines, self._form.pattern)
        matched = found.is_valid()
        self._other += len(lines) - pc.sum(matched).as_py()
        parts = {field.name: column for field, column in zip(found.type, found.flatten(), strict=True)}
        if self._form.web:
            parts |= self._request(parts["request"])
            parts["message"] = pa.nulls(len(lines), pa.string())
        # A line of another form is not lost: it stands in `message` as a whole.
        parts["message"] = pc.if_else(matched, parts["message"], lines)
        columns = [self._typed(name, parts[name]) for name in self._form.fields]
        return pa.RecordBatch.from_arrays(columns, schema=self.schema)

    def _request(self, request: pa.Array) -> dict[str, pa.Array]:
        """Return the parts of a request line; `request` stays where it has another form."""
        found = pc.extract_regex(request, REQUEST)
        parts = {field.name: column for field, column in zip(found.type, found.flatten(), strict=True)}
        odd = pc.if_else(found.is_valid(), pa.scalar(None, pa.string()), request)
        return {
            **parts,
            "path": self._unquote(parts["path"], unquote),
            "query": self._unquote(parts["query"], unquote_plus),
            "request": odd,
        }

    def _unquote(self, column: pa.Array, decode: Callable[..., str]) -> pa.Array:
        """Return a column with `%40` and the like decoded, since values hide behind them."""
        encoded = pc.fill_null(pc.match_substring(column, "%"), False)
        cells = column.filter(encoded)
        if not len(cells):
            return column
        self._encoded += len(cells)
        decoded = pa.array([decode(cell, errors="replace") for cell in cells.to_pylist()], pa.string())
        return pc.replace_with_mask(column, encoded, decoded)

    def _typed(self, name: str, column: pa.Array) -> pa.Array:
        """Return a column with `-` and nothing as null."""
        if name != "message":
            column = pc.if_else(pc.is_in(column, pa.array(["", "-"])), pa.scalar(None, pa.string()), column)
        return pc.cast(column, _NUMBERS[name]) if name in _NUMBERS else column

    def note(self) -> list[str]:
        """Return sentences on what has another form, and on what was decoded."""
        notes = self._text.note() if self._text else []
        if self._other:
            notes.append(f"{self._other:,} lines have another form and stand in `message` as a whole")
        if self._encoded:
            notes.append("percent-encoded paths and queries were decoded")
        return notes
