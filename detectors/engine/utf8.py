"""Sets of characters as what they are in UTF-8: ranges of bytes in a row."""

from __future__ import annotations

import re
from functools import lru_cache

from detectors.engine.tree import Boundary, Chars, Either, Group, Node, Ranges, Repeat, Sequence

Bytes = tuple[tuple[int, int], ...]  # a range for each byte of a character

# The code points of each length, without the surrogates, which UTF-8 does not have (RFC 3629, section 3).
_BLOCKS = ((0x00, 0x7F), (0x80, 0x7FF), (0x800, 0xD7FF), (0xE000, 0xFFFF), (0x10000, 0x10FFFF))


@lru_cache(maxsize=4096)
def sequences(ranges: Ranges) -> tuple[Bytes, ...]:
    """Return the byte ranges, shortest first, that hold exactly the well-formed UTF-8 of the characters."""
    found: list[Bytes] = []
    for first, last in _BLOCKS:
        for low, high in ranges:
            start, end = max(low, first), min(high, last)
            if start <= end:
                found.extend(_split(chr(start).encode(), chr(end).encode()))
    return tuple(sorted(found, key=len))


def _split(low: bytes, high: bytes) -> list[Bytes]:
    """Return the byte ranges between two characters of the same length in UTF-8."""
    if len(low) == 1:
        return [((low[0], high[0]),)]
    if low[0] == high[0]:
        return [((low[0], low[0]), *rest) for rest in _split(low[1:], high[1:])]
    # Between the first byte of `low` and that of `high` any continuation fits; at both ends only a part.
    least, most = b"\x80" * (len(low) - 1), b"\xbf" * (len(low) - 1)
    first, last = low[0], high[0]
    parts: list[Bytes] = []
    if low[1:] != least:
        parts += [((first, first), *rest) for rest in _split(low[1:], most)]
        first += 1
    tail: list[Bytes] = []
    if high[1:] != most:
        tail = [((last, last), *rest) for rest in _split(least, high[1:])]
        last -= 1
    if first <= last:
        parts.append(((first, last), *((0x80, 0xBF),) * len(least)))
    return parts + tail


def byte_pattern(node: Node) -> bytes:
    """Write a tree as a pattern for `re` on bytes: in text that is no UTF-8 it says what matches.

    Every class holds well-formed characters only, so a stray byte matches nothing, a negated class included.
    """
    match node:
        case Boundary():
            return rb"\b"
        case Chars(ranges):
            return b"(?:" + b"|".join(map(_bytes, sequences(ranges))) + b")" if ranges else b"(?!)"
        case Sequence(parts):
            return b"".join(b"(?:" + byte_pattern(part) + b")" for part in parts)
        case Either(branches):
            return b"|".join(map(byte_pattern, branches))
        case Group(body):
            return b"(" + byte_pattern(body) + b")"
        case Repeat(body, least, most):
            return b"(?:%s){%d,%s}" % (byte_pattern(body), least, b"" if most is None else b"%d" % most)


def compile_bytes(node: Node) -> re.Pattern[bytes]:
    """Return the pattern of a tree for bytes."""
    return re.compile(byte_pattern(node))


def _bytes(ranges: Bytes) -> bytes:
    return b"".join(b"[\\x%02x-\\x%02x]" % pair for pair in ranges)
