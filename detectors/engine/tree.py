"""The small tree that a pattern is parsed into (`patterns.py` states the language)."""

from __future__ import annotations

from dataclasses import dataclass

Ranges = tuple[tuple[int, int], ...]

LAST_CODE_POINT = 0x10FFFF

DIGIT: Ranges = ((0x30, 0x39),)
WORD: Ranges = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))


@dataclass(frozen=True, slots=True)
class Chars:
    """One character out of a set of code points."""

    ranges: Ranges

    def folded(self) -> Chars:
        """Return the set with both cases of its ASCII letters."""
        both = list(self.ranges)
        for low, high in self.ranges:
            for first, shift in ((0x41, 0x20), (0x61, -0x20)):
                start, end = max(low, first), min(high, first + 25)
                if start <= end:
                    both.append((start + shift, end + shift))
        return Chars(merge(both))


@dataclass(frozen=True, slots=True)
class Boundary:
    r"""A place between an ASCII word character and anything else: `\b`."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after the other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """The first branch that fits."""

    branches: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A capture group; `index` counts from 1."""

    body: Node
    index: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """A greedy repeat; `most` is None for an open end."""

    body: Node
    least: int
    most: int | None


Node = Chars | Boundary | Sequence | Either | Group | Repeat


def merge(ranges: list[tuple[int, int]]) -> Ranges:
    """Sort ranges and join those that touch."""
    merged: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    return tuple(merged)


def invert(ranges: Ranges) -> Ranges:
    """Return the code points outside the ranges."""
    outside, start = [], 0
    for low, high in ranges:
        if low > start:
            outside.append((start, low - 1))
        start = high + 1
    if start <= LAST_CODE_POINT:
        outside.append((start, LAST_CODE_POINT))
    return tuple(outside)


def can_be_empty(node: Node) -> bool:
    """Return whether the node matches the empty text."""
    match node:
        case Chars():
            return False
        case Boundary():
            return True
        case Sequence(parts):
            return all(map(can_be_empty, parts))
        case Either(branches):
            return any(map(can_be_empty, branches))
        case Group(body):
            return can_be_empty(body)
        case Repeat(body, least):
            return least == 0 or can_be_empty(body)


def has_group(node: Node) -> bool:
    """Return whether the node holds a capture group."""
    match node:
        case Group():
            return True
        case Sequence(parts) | Either(parts):
            return any(map(has_group, parts))
        case Repeat(body):
            return has_group(body)
        case _:
            return False


def repeats(node: Node) -> int:
    """Return the product of nested upper bounds, as RE2 counts it."""
    match node:
        case Sequence(parts) | Either(parts):
            return max(map(repeats, parts))
        case Group(body):
            return repeats(body)
        case Repeat(body, least, most):
            return max(1, least if most is None else most) * repeats(body)
        case _:
            return 1


def longest(node: Node) -> int | None:
    """Return the most bytes of UTF-8 that the node matches, or None without a bound."""
    match node:
        case Chars(ranges):
            return next(
                (size for size, last in ((1, 0x7F), (2, 0x7FF), (3, 0xFFFF)) if ranges[-1][1] <= last), 4
            )
        case Boundary():
            return 0
        case Sequence(parts):
            sizes = [longest(part) for part in parts]
            return None if None in sizes else sum(size for size in sizes if size is not None)
        case Either(branches):
            sizes = [longest(branch) for branch in branches]
            return None if None in sizes else max(size for size in sizes if size is not None)
        case Group(body):
            return longest(body)
        case Repeat(body, _, most):
            size = longest(body)
            return None if most is None or size is None else most * size


def shortest(node: Node) -> int:
    """Return the fewest bytes of UTF-8 that the node matches."""
    match node:
        case Chars(ranges):
            return len(chr(ranges[0][0]).encode("utf-8", "surrogatepass")) if ranges else 1
        case Boundary():
            return 0
        case Sequence(parts):
            return sum(map(shortest, parts))
        case Either(branches):
            return min(map(shortest, branches))
        case Group(body):
            return shortest(body)
        case Repeat(body, least):
            return least * shortest(body)
