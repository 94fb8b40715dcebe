"""What every match of a pattern must hold: a sound first test that needs no automaton."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from detectors.engine.patterns import parse
from detectors.engine.tree import Boundary, Chars, Either, Group, Node, Repeat, Sequence, shortest

# One bit of a row's 64-bit summary for each of these sets of bytes. Digits one by one, punctuation that
# identifiers hold, letters in a few buckets, and everything beyond ASCII together.
_BUCKETS: tuple[bytes, ...] = (
    *(bytes([b]) for b in b"0123456789@:.-+$/=_*(){},;#%&<>\"'|?!^ ~\\[]"),
    b"abcdef",
    b"ghij",
    b"klmn",
    b"opqr",
    b"stuv",
    b"wxyz",
    b"ABCDEF",
    b"GHIJ",
    b"KLMN",
    b"OPQR",
    b"STUV",
    b"WXYZ",
    bytes(range(128, 256)),
)
_REST = len(_BUCKETS)
assert _REST < 64


def _table() -> npt.NDArray[np.uint64]:
    table = np.full(256, np.uint64(1) << np.uint64(_REST), dtype=np.uint64)
    for bit, bucket in enumerate(_BUCKETS):
        for byte in bucket:
            table[byte] = np.uint64(1) << np.uint64(bit)
    return table


BITS: npt.NDArray[np.uint64] = _table()  # byte -> its bit


@dataclass(frozen=True, slots=True)
class Facts:
    """What a row must have for a pattern to match in it."""

    length: int  # bytes of UTF-8, at least
    digits: int  # ASCII digits, at least
    needs: tuple[int, ...]  # bit sets; a row must have a bit of each


def facts(pattern: str) -> Facts:
    """Return what every match of a pattern must hold."""
    node = parse(pattern)
    return Facts(shortest(node), _digits(node), tuple(sorted(_needs(node), key=int.bit_count)))


def _bits(chars: Chars) -> int:
    bits = 0
    for low, high in chars.ranges:
        for code in range(low, min(high, 127) + 1):
            bits |= int(BITS[code])
        if high > 127:
            bits |= int(BITS[128])
    return bits


def _digits(node: Node) -> int:
    match node:
        case Chars(ranges):
            return int(all(low >= 0x30 and high <= 0x39 for low, high in ranges))
        case Boundary():
            return 0
        case Sequence(parts):
            return sum(map(_digits, parts))
        case Either(branches):
            return min(map(_digits, branches))
        case Group(body):
            return _digits(body)
        case Repeat(body, least):
            return least * _digits(body)


def _needs(node: Node) -> frozenset[int]:
    match node:
        case Chars():
            return frozenset((_bits(node),))
        case Boundary():
            return frozenset()
        case Sequence(parts):
            return frozenset().union(*map(_needs, parts))
        case Either(branches):
            # A need of every branch stays; of the others, one set that joins a need of each does.
            each = [_needs(b) for b in branches]
            common = frozenset.intersection(*each)
            if all(each):
                joined = 0
                for needs in each:
                    joined |= min(needs, key=int.bit_count)
                common |= {joined}
            return common
        case Group(body):
            return _needs(body)
        case Repeat(body, least):
            return _needs(body) if least else frozenset()
