"""Make unrelated values of a stated shape, and values that a pattern describes, to measure chance on.

A shape is written as parts one after the other:

    digits 18        18 random digits; also `hex`, `upper`, `lower`, `letters`, `capnum` (A-Z 0-9),
                     `alnum` (A-Z a-z 0-9), `base64url`
    digits 13-19     13 to 19 of them, each length as often
    int 0..255       a whole number, evenly
    date, time       yyyymmdd from 2000 to 2026, HHMMSS
    "lit"            these characters
    text             prose of an ordinary kind: some twenty words, numbers, dates and codes
"""

from __future__ import annotations

import re
import string
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine.arrays import Array
from detectors.engine.patterns import parse
from detectors.engine.tree import (
    LAST_CODE_POINT,
    Boundary,
    Chars,
    Either,
    Group,
    Node,
    Ranges,
    Repeat,
    Sequence,
)
from taxonomy.errors import SettingsError, nearest

_ALPHABETS = {
    "digits": string.digits,
    "hex": "0123456789abcdef",
    "upper": string.ascii_uppercase,
    "lower": string.ascii_lowercase,
    "letters": string.ascii_letters,
    "capnum": string.ascii_uppercase + string.digits,
    "alnum": string.ascii_letters + string.digits,
    "base64url": string.ascii_letters + string.digits + "-_",
}
_PART = re.compile(
    r'\s*(?:"(?P<literal>[^"]+)"|(?P<name>[a-z0-9]+)\s+(?P<low>\d+)(?:-(?P<high>\d+))?(?![\d.])'
    r"|int\s+(?P<from>\d+)\.\.(?P<to>\d+)|(?P<word>date|time|text)\b)"
)
_TEMPLATES = 64  # structures tried for a pattern: branches and repeats chosen at random
_LONG = 12  # an open repeat is tried up to so many more
_WORDS = 22
_Rng = np.random.Generator


def check_shape(shape: str) -> None:
    """Raise SettingsError unless the shape is written in the grammar."""
    _parts(shape)


def _parts(shape: str) -> list[re.Match[str]]:
    parts, place = [], 0
    while shape[place:].strip():
        part = _PART.match(shape, place)
        if part is None or (part["name"] and part["name"] not in _ALPHABETS):
            known = [*_ALPHABETS, "int", "date", "time", "text"]
            word = shape[place:].split(maxsplit=1)[0]
            raise SettingsError(f"shape {shape!r}: {word!r} is no part of a shape; {nearest(word, known)}")
        parts.append(part)
        place = part.end()
    if not parts:
        raise SettingsError("the shape is empty; write for example 'digits 18' or 'text'")
    return parts


@lru_cache(maxsize=2)
def unrelated(shape: str, count: int, seed: int = 0) -> Array:
    """Return `count` seeded values of a shape as Arrow text; raises SettingsError for an unknown shape."""
    parts = _parts(shape)
    rng = np.random.default_rng([seed, *shape.encode()])
    columns = [_part(part, count, rng) for part in parts]
    return columns[0] if len(columns) == 1 else pc.binary_join_element_wise(*columns, "")


def _part(part: re.Match[str], count: int, rng: _Rng) -> Array:
    if part["literal"]:
        return pa.array([part["literal"]]).take(pa.array(np.zeros(count, np.int64)))
    if part["name"]:
        low = int(part["low"])
        return _letters(_ALPHABETS[part["name"]], low, int(part["high"] or low), count, rng)
    if part["from"]:
        return pa.array(rng.integers(int(part["from"]), int(part["to"]) + 1, count)).cast(pa.string())
    match part["word"]:
        case "date":
            days = rng.integers(
                np.datetime64("2000-01-01", "D").astype(int),
                np.datetime64("2027-01-01", "D").astype(int),
                count,
            )
            return pc.strftime(pa.array(days.astype("datetime64[D]")), "%Y%m%d")
        case "time":
            return pc.strftime(pa.array(rng.integers(0, 86_400, count).astype("datetime64[s]")), "%H%M%S")
        case _:
            return _prose(count, rng)


def _letters(alphabet: str, low: int, high: int, count: int, rng: _Rng) -> Array:
    table = np.frombuffer(alphabet.encode(), np.uint8)
    lengths = rng.integers(low, high + 1, count)
    data = table[rng.integers(0, len(table), int(lengths.sum()))]
    return _from_bytes(lengths, data)


def _from_bytes(lengths: npt.NDArray[np.int64], data: npt.NDArray[np.uint8]) -> Array:
    offsets = np.zeros(len(lengths) + 1, np.int32)
    np.cumsum(lengths, out=offsets[1:])
    return pa.StringArray.from_buffers(len(lengths), pa.py_buffer(offsets), pa.py_buffer(data))


def _prose(count: int, rng: _Rng) -> Array:
    """Return lines of words, some Chinese, with amounts, dates, order numbers, versions and paths between."""
    words = _letters(string.ascii_lowercase, 2, 9, 4000, rng).to_pylist()
    words += ["订单", "客户", "已联系", "退款", "发货", "三天内", "请查收", "号", "电话", "地址"] * 40
    words += [str(n) for n in rng.integers(1, 10_000, 400)]
    words += [f"{n / 100:.2f}" for n in rng.integers(100, 1_000_000, 200)]
    words += [
        f"20{n:02d}-{m:02d}-{d:02d}"
        for n, m, d in zip(*(rng.integers(1, k, 100) for k in (26, 13, 29)), strict=True)
    ]
    words += [
        f"{h:02d}:{m:02d}:{s:02d}"
        for h, m, s in zip(*(rng.integers(0, k, 100) for k in (24, 60, 60)), strict=True)
    ]
    words += [f"v{a}.{b}.{c}" for a, b, c in rng.integers(0, 20, (60, 3))]
    words += [str(n) for n in rng.integers(10**9, 10**18, 200)]
    words += [f"SKU-{n}" for n in rng.integers(1000, 10**6, 60)] + [
        "/api/v1/orders/",
        "a/b",
        "x=1",
        "id=7",
    ] * 10
    lengths = rng.integers(_WORDS // 2, _WORDS * 2, count)
    offsets = np.zeros(count + 1, np.int32)
    np.cumsum(lengths, out=offsets[1:])
    chosen = pa.array(words).take(pa.array(rng.integers(0, len(words), int(offsets[-1]))))
    return pc.binary_join(pa.ListArray.from_arrays(pa.array(offsets), chosen), " ")


def described(pattern: str, count: int, seed: int = 0) -> list[str]:
    r"""Return seeded texts that a pattern describes: branches and repeats at random, characters evenly.

    Not every one must match: a `\\b` beside a character outside ASCII may not hold.
    """
    node = parse(pattern)
    rng = np.random.default_rng([seed, *pattern.encode()])
    texts: list[str] = []
    each = -(-count // _TEMPLATES)
    for _ in range(_TEMPLATES):
        places: list[Ranges] = []
        _template(node, rng, places)
        codes = np.stack([characters(ranges, each, rng) for ranges in places], axis=1).astype(np.uint32)
        joined = codes.tobytes().decode("utf-32-le")
        texts.extend(joined[at : at + len(places)] for at in range(0, len(joined), len(places)))
    return texts[:count]


def _template(node: Node, rng: _Rng, places: list[Ranges]) -> None:
    match node:
        case Chars(ranges):
            places.append(ranges)
        case Boundary():
            pass
        case Sequence(parts):
            for part in parts:
                _template(part, rng, places)
        case Either(branches):
            _template(branches[int(rng.integers(len(branches)))], rng, places)
        case Group(body):
            _template(body, rng, places)
        case Repeat(body, least, most):
            for _ in range(int(rng.integers(least, (least + _LONG if most is None else most) + 1))):
                _template(body, rng, places)


def characters(ranges: Ranges, count: int, rng: _Rng) -> npt.NDArray[np.int64]:
    """Return code points of a set, evenly."""
    table = _table(ranges)
    return table[rng.integers(0, len(table), count)] if len(table) > 1 else np.repeat(table, count)


@lru_cache(maxsize=512)
def _table(ranges: Ranges) -> npt.NDArray[np.int64]:
    """Return the code points of a set; of one that holds nearly all of Unicode, printable ASCII."""
    if ranges[-1][1] == LAST_CODE_POINT:
        printable = [(max(low, 0x20), min(high, 0x7E)) for low, high in ranges]
        ranges = tuple((low, high) for low, high in printable if low <= high) or ((0x4E00, 0x4E20),)
    return np.concatenate([np.arange(low, high + 1) for low, high in ranges])
