"""Evidence from bytes, also where they are written as base64, as hexadecimal digits or as a data URI.

The leading bytes of all values are tested at once; only those that carry a known signature are looked at one
by one, and never more than their first 64 KiB. Nothing is decoded to a picture or a sound.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from typing import ClassVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.blobs import HEAD, MAGIC, SIGNS, read
from detectors.distinct import marks
from detectors.engine.arrays import Array, is_bytes, is_text, one_chunk
from detectors.vectors import unit_vectors
from taxonomy.records import Field, Kind

# An embedding may be of a face or a voice; which, only a name can say.
VECTOR_RULES = {"embedding.face": "biometric.face_template", "embedding.voice": "biometric.voiceprint"}
CONTENT_GRADES: dict[str, int] = {sign.rule: sign.grade for sign in SIGNS.values()} | dict.fromkeys(
    VECTOR_RULES, 1
)

Blob = tuple[bytes, int]  # leading bytes, whole length

_SHORTEST = 21  # bytes: a point in well-known binary
_DATA_URI = re.compile(r"data:[a-z]{2,20}/[a-z0-9.+-]{1,60};base64,")


def _escaped(data: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in data)


def _base64_prefix(magic: bytes) -> str:
    """Return the characters that are the same whatever follows the leading bytes."""
    whole = base64.b64encode(magic).decode().rstrip("=")
    return whole[: len(magic) * 8 // 6]


# The signature leads, or stands at a place of its own: DICM, ftyp, and the byte order and type of a point.
_BINARY_PATTERN = (
    "(?s)\\A(?:"
    + "|".join(_escaped(magic) for magic, _ in MAGIC)
    + r"|.{4}ftyp|(?:.{4})?(?:\x01\x01\x00\x00[\x00\x20]|\x00[\x00\x20]\x00\x00\x01)|.{128}DICM)"
)
_LONG_ENOUGH = [magic for magic, _ in MAGIC if len(magic) >= 2]
_TEXT_PATTERN = (
    r"\A(?:data:[a-z]{2,20}/[a-z0-9.+-]{1,60};base64,|"
    + "|".join(re.escape(_base64_prefix(magic)) for magic in _LONG_ENOUGH)
    + "|(?i:"
    + "|".join(magic.hex() for magic in _LONG_ENOUGH)
    + "))"
)


class Content:
    """Recognises records, media and vectors by their bytes."""

    name: ClassVar[str] = "content"
    sampled: ClassVar[bool] = False

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what the leading bytes of binary and encoded values say (`Detector.inspect`)."""
        for where, column in zip(table.fields, batch.columns, strict=True):
            values = one_chunk(column)
            if pa.types.is_dictionary(values.type):
                values = values.dictionary_decode()
            if values.null_count == len(values):
                continue
            yield from _vectors(where, values)
            if is_bytes(values.type):
                yield from _sightings(where, values, _BINARY_PATTERN, _of_binary)
            elif is_text(values.type):
                yield from _sightings(where, values.cast(pa.large_string()), _TEXT_PATTERN, _of_text)


def _sightings(
    where: Field, values: Array, pattern: str, decode: Callable[[pa.Scalar], Blob | None]
) -> Iterator[Sighting]:
    lengths = pc.fill_null(pc.binary_length(values), 0).to_numpy(zero_copy_only=False)
    long = np.flatnonzero(lengths >= _SHORTEST)
    if not len(long):
        return
    taken = values.take(pa.array(long))
    if is_bytes(values.type):
        taken = taken.cast(pa.large_binary())
    hits = pc.match_substring_regex(taken, pattern).to_numpy(zero_copy_only=False)
    rows: dict[str, list[int]] = {}
    for row, value in zip(long[hits].tolist(), taken.filter(pa.array(hits)), strict=True):
        blob = decode(value)
        if blob is not None:
            for rule in read(*blob):
                rows.setdefault(rule, []).append(row)
    for rule, found in rows.items():
        yield _sighting(where, values, SIGNS[rule].category, rule, np.array(found))


def _sighting(
    where: Field, values: Array, category: str, rule: str, rows: npt.NDArray[np.intp], note: str = ""
) -> Sighting:
    seen = np.unique(marks(values.take(pa.array(rows))))
    return Sighting(
        field=where,
        category=category,
        rule=rule,
        kind=Kind.CONTENT,
        shaped=seen,
        passed=seen,
        rows=len(rows),
        tested_rows=len(values) - values.null_count,
        note=note,
    )


def _vectors(where: Field, values: Array) -> Iterator[Sighting]:
    found = unit_vectors(values)
    if found is not None:
        mask, size = found
        rows = np.flatnonzero(mask)
        for rule, category in VECTOR_RULES.items():
            note = f"vectors of {size} numbers of unit length; a name must tell of what"
            yield _sighting(where, values, category, rule, rows, note)


def _of_binary(value: pa.Scalar) -> Blob | None:
    buffer = value.as_buffer()
    return buffer.slice(0, min(HEAD, buffer.size)).to_pybytes(), buffer.size


def _of_text(value: pa.Scalar) -> Blob | None:
    """Return the leading bytes and the whole length behind base64, hexadecimal digits or a data URI."""
    text: str = value.as_py()
    start = prefix.end() if (prefix := _DATA_URI.match(text)) else 0
    body = text[start : start + HEAD // 3 * 4]
    length = len(text) - start
    try:
        if not start and length % 2 == 0:
            return bytes.fromhex(body[: HEAD * 2]), length // 2
    except ValueError:
        pass  # not hexadecimal digits, then
    try:
        whole = body[: len(body) // 4 * 4]
        head = base64.b64decode(whole, validate=True)
    except (binascii.Error, ValueError):
        return None
    return head, length // 4 * 3 - text[-2:].count("=")
