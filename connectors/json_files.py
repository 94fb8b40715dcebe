"""JSON files: lines of records, an array of them, or one document."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from connectors import json_lines
from connectors.base import Sample, Sampling
from connectors.json_documents import ArrayLines, ObjectLines
from connectors.text_streams import HEAD_BYTES, Utf8Stream, reading


def read(path: Path, name: str, sampling: Sampling) -> Sample:
    """Return rows of a JSON file of any of the three layouts."""
    with reading(name), Utf8Stream(path) as text:
        first = text.read(HEAD_BYTES).lstrip()

    named = Path(path.name.lower().removesuffix(".gz")).suffix in (".jsonl", ".ndjson")

    def opened() -> AbstractContextManager[Utf8Stream]:
        if first.startswith(b"["):
            return ArrayLines(path)
        return Utf8Stream(path) if named or _is_lines(first) else ObjectLines(path, name)

    return json_lines.read(opened, name, sampling)


def _is_lines(first: bytes) -> bool:
    """Return whether each line is a record: the first is closed, and the second begins as it does."""
    line, _, rest = first.partition(b"\n")
    line = line.rstrip()
    if not rest.strip():
        return False
    return line.endswith((b"}", b"]")) and rest.lstrip()[:1] == first[:1]
