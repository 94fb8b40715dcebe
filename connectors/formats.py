"""Of which format a file is: by its name, and where that says nothing, by its first bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from connectors import encoding
from connectors.base import Sample, Sampling
from connectors.text_streams import head, reading

Read = Callable[[Path, str, Sampling], Sample]


@dataclass(frozen=True, slots=True)
class Format:
    """How files of one format are read."""

    name: str
    kind: str  # file | log
    where: str  # "module:function"

    def read(self, path: Path, name: str, sampling: Sampling) -> Sample:
        """Return rows of a file of this format."""
        module, _, function = self.where.partition(":")
        read: Read = getattr(import_module(module), function)
        return read(path, name, sampling)


CSV = Format("delimited text", "file", "connectors.delimited:read")
JSON = Format("JSON", "file", "connectors.json_files:read")
LOG = Format("log", "log", "connectors.logs:read")
TEXT = Format("text", "file", "connectors.logs:read")
PARQUET = Format("Parquet", "file", "connectors.columnar:read_parquet")
FEATHER = Format("Arrow", "file", "connectors.columnar:read_feather")
ORC = Format("ORC", "file", "connectors.columnar:read_orc")
SQLITE = Format("SQLite", "table", "")
EMPTY = Format("nothing", "file", "connectors.nothing:read")

SUFFIXES: dict[str, Format] = {
    ".arrow": FEATHER,
    ".arrows": FEATHER,
    ".csv": CSV,
    ".feather": FEATHER,
    ".json": JSON,
    ".jsonl": JSON,
    ".log": LOG,
    ".ndjson": JSON,
    ".orc": ORC,
    ".parquet": PARQUET,
    ".pq": PARQUET,
    ".psv": CSV,
    ".tab": CSV,
    ".tsv": CSV,
}

_MAGIC: tuple[tuple[bytes, Format | str], ...] = (
    (b"SQLite format 3\0", SQLITE),
    (b"PAR1", PARQUET),
    (b"ARROW1", FEATHER),
    (b"ORC", ORC),
    (b"PK\3\4", "a ZIP archive or an office document; unpack or export it, and scan the result"),
    (b"%PDF", "a PDF document; export its text, and scan that"),
    (b"\x1f\x8b", "gzip data without `.gz` at the end of its name; rename it"),
    (b"BZh", "bzip2 data; unpack it, and scan the result"),
    (b"\xfd7zXZ\0", "xz data; unpack it, and scan the result"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data; unpack it, and scan the result"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it, and scan the result"),
)
_LOG_NAME = re.compile(r"(?:^|[._\-/])(?:log|access|error|syslog|messages)(?:$|[._\-])", re.IGNORECASE)
_ROTATED = re.compile(r"(?:\.\d{1,5}|[.\-_]\d{4}-?\d\d-?\d\d)$")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SNIFF_BYTES = 65_536


def format_of(path: Path, name: str) -> Format | str:
    """Return the format of a file, or the reason why it is passed over; raises DatasetSkipped if damaged."""
    with reading(name):
        first = head(path, _SNIFF_BYTES)
    if not first:
        return EMPTY  # read to its end: nothing was passed over
    for magic, found in _MAGIC:
        if first.startswith(magic):
            return found
    bare = path.name[:-3] if path.name.lower().endswith(".gz") else path.name
    suffix = Path(bare).suffix.lower()
    if suffix in SUFFIXES:
        return SUFFIXES[suffix]
    text = _text(first)
    if text is None:
        return "it is a binary file of an unknown type; exclude it, or export its data as CSV or JSON"
    if _LOG_NAME.search(_ROTATED.sub("", bare)):
        return LOG
    return _by_content(text)


def _text(first: bytes) -> str | None:
    name = encoding.guess(first, complete=False)
    if name.startswith("utf-16"):
        return first.decode(name, "replace")
    if len(_CONTROL.findall(first)) * 200 > len(first):
        return None
    decoded = first.decode(name, "replace")
    return None if decoded.count("\ufffd") * 20 > len(decoded) else decoded


def _by_content(text: str) -> Format:
    import pyarrow as pa

    from connectors import delimited_layout, logs

    lines = pa.array([line for line in text.splitlines()[:500] if line], pa.string())
    if logs.is_json(lines) or re.match(r'\s*(?:\[\s*\{|\{\s*")', text):
        return JSON
    if logs.form_of(lines) is not logs.PLAIN:
        return LOG
    return CSV if delimited_layout.consistent(text[: text.rfind("\n") + 1] or text) else TEXT
