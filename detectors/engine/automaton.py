"""The tables of the walks: the patterns (`Program`), and what a run found out (`Cache`).

A state of the deterministic automaton is the set of positions that took the last byte. There would be too
many to work out in advance, so a state is made when a byte first leads to it and is kept in a cache of
bounded size; when the cache is full it is emptied and the walk goes on where it stood. So time is linear
and memory bounded, whatever the patterns and the data.

Purposes differ in what a set is:

    SEARCH   matches may start anywhere; a pattern's first end in a row is enough
    NUMBERS  matches start at the first byte, which is a digit that begins a word; first ends
    STARTS   as SEARCH, every end; walked backwards over a reversed pattern it tells where matches start
    WHOLE    a match starts at the first byte only; every end
    FIRST    as WHOLE, but a list in the order of preference of `re`: what `re` would not take is dropped

Many patterns are groups of digits with separators. Searched for everywhere, each new group starts them all
again beside those that wait in the middle, and the sets are as many as the ways to mix them. So such starts
are left out of SEARCH, and NUMBERS is walked from each number anew, as far as any match can reach: a few
hundred states instead of millions, for at most so many steps a number. Where the look of a number says that
few patterns or none can begin there (`runs.py`), only those are started.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors.engine.nfa import Items, Nfa, build
from detectors.engine.runs import NOWHERE, at_numbers, entries
from detectors.engine.tree import Node

Words = npt.NDArray[np.uint64]
Ints = npt.NDArray[np.int64]
Small = npt.NDArray[np.int32]

UNKNOWN = 1 << 31  # a transition that nobody has needed yet
ENDS = 1 << 30  # patterns end before the byte that is taken
DEAD = 1 << 29  # no match can come any more
STATE = DEAD - 1  # the rest: the row of the next state in the table
MOST_LANES = 4
_NEW_LINE = 0x0A
_DIGITS = frozenset(b"0123456789")
_WORD = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
_MOST_MASKS = 2048

# Places in Program.numbers, and in Cache.counts.
CLASSES, WORDS, ORDERED, LINE_FEED, ANCHORED = range(5)
STATES, POOL, MASKS, LAST_MASK, MISSES, FLUSHES = range(6)


class Purpose(Enum):
    """What an automaton is walked for; see the module."""

    SEARCH = "search"
    NUMBERS = "numbers"
    STARTS = "starts"
    WHOLE = "whole"
    FIRST = "first"


class Program(NamedTuple):
    """What never changes; shared by threads. One class of bytes is a column, and the last is the end."""

    classes: npt.NDArray[np.uint8]  # of each byte
    word: npt.NDArray[np.bool_]  # whether a class is of ASCII word characters; the end is not
    takes: npt.NDArray[np.bool_]  # class x set of bytes
    sets: Small  # of each position: its set of bytes
    after: Small  # of each position: what follows it; then, for the place before the first byte, and entries
    list_at: Ints  # of each list, first without a border, then at one: where it lies in `items`
    items: Small
    start_at: Ints  # of each class, first without a border, then at one: where it lies in `starts`
    starts: Small  # positions that can begin a match with the class
    family: Small
    rank: Small
    numbers: Ints  # see CLASSES to ANCHORED
    words: Small  # of NUMBERS: which entry a number leads to, see `runs.py`
    shape_at: Small
    shapes: npt.NDArray[np.int16]


class Cache(NamedTuple):
    """What one thread has worked out; state 0 stands before a row, state 1 after an ASCII word character."""

    table: npt.NDArray[np.uint32]  # state x class, flat: a flag or more, and the row of the next state
    ends: npt.NDArray[np.uint16]  # state x class, flat: which mask, where ENDS is set
    masks: Words  # mask x word: patterns, 64 a word; mask 0 is empty
    key_at: Ints  # of each state: where its positions lie in `pool`
    pool: Small
    after_word: npt.NDArray[np.bool_]  # of each state: the last byte was of a word
    slots: Small  # hash table of the states
    counts: Ints
    live: Words  # the state of each lane, as a row of the table
    bits: Words  # scratch: a set of positions
    summary: Words  # scratch: which words of `bits` are not zero
    lowest: Small  # scratch: of each family, the lowest rank seen
    fresh: Small  # scratch: the positions of a new state
    mask: Words  # scratch
    entered: Words  # of each entry: its state, as a row of the table


def program(
    trees: Sequence[Node], purpose: Purpose, *, lines: bool = False, part: int = 0, parts: int = 1
) -> Program:
    """Return the tables of the patterns for one purpose; with `lines`, line feeds end rows.

    Of several parts each starts a share of the patterns only, for sets whose states would be too many.
    """
    nfa = build(trees, backwards=purpose is Purpose.STARTS)
    lists = [pair[border] for border in (0, 1) for pair in nfa.lists]
    if purpose in (Purpose.SEARCH, Purpose.NUMBERS):
        lists = _until_first_end(nfa, lists)
    numbers = at_numbers(nfa, trees) if purpose in (Purpose.SEARCH, Purpose.NUMBERS) else frozenset()
    after, led = [*nfa.after, nfa.start], NOWHERE
    starting = lists[nfa.start], lists[len(nfa.lists) + nfa.start]
    if parts > 1:
        mine = [number for number in range(len(trees)) if number % parts == part]
        free, at_border = (tuple(i for i in start if nfa.owner[i] in mine) for start in starting)
        starting = free, at_border
    walked = set(range(nfa.patterns))
    if purpose is Purpose.NUMBERS:
        starting = (), tuple(item for item in starting[1] if item in numbers)
        lists[nfa.start], lists[len(nfa.lists) + nfa.start] = starting
        walked = {nfa.owner[item] for item in starting[1]}
    # Sets of patterns that are never walked divide no class: fewer classes are a smaller table.
    told_apart = [taken for taken, owner in zip(nfa.sets, nfa.owner, strict=True) if owner in walked]
    distinct = {taken: number for number, taken in enumerate(dict.fromkeys(told_apart))}
    classes, takes, word, line_feed = _classes(list(distinct), lines)
    sets = np.array([distinct.get(taken, 0) for taken in nfa.sets], np.int32)
    if purpose is Purpose.NUMBERS:
        led = entries(nfa, starting[1], classes, len(takes))
        half = len(nfa.lists)
        lists = [*lists[:half], *[()] * len(led.starts), *lists[half:], *led.starts]
        after += range(half, half + len(led.starts))
    list_at, items = _flat(lists)
    anywhere = purpose in (Purpose.SEARCH, Purpose.STARTS)
    digits = [cls for cls in range(len(takes)) if (classes[list(_DIGITS)] == cls).any()]
    start_at, starts = _flat(
        [
            tuple(
                item
                for item in start
                if anywhere and takes[cls, sets[item]] and not (item in numbers and cls in digits)
            )
            for start in starting
            for cls in range(len(takes))
        ]
    )
    return Program(
        classes,
        word,
        takes,
        sets,
        np.array(after, np.int32),
        list_at,
        items,
        start_at,
        starts,
        np.array(nfa.family, np.int32),
        np.array(nfa.rank, np.int32),
        np.array(
            [len(takes), (nfa.patterns + 63) // 64, purpose is Purpose.FIRST, line_feed, not anywhere],
            np.int64,
        ),
        *led[:3],
    )


def cache(of: Program, states: int) -> Cache:
    """Return an empty cache for at most so many states; `states.reset` puts the first two in."""
    columns, words = int(of.numbers[CLASSES]) + 1, int(of.numbers[WORDS])
    positions = len(of.sets)
    states = max(states, 4 * MOST_LANES)
    return Cache(
        np.empty(states * columns, np.uint32),
        np.empty(states * columns, np.uint16),
        np.zeros((_MOST_MASKS, words), np.uint64),
        np.zeros(states + 1, np.int64),
        np.zeros(max(states * 16, 4 * MOST_LANES * (positions + 2)), np.int32),
        np.zeros(states, np.bool_),
        np.empty(1 << (2 * states).bit_length(), np.int32),
        np.zeros(8, np.int64),
        np.zeros(MOST_LANES, np.uint64),
        np.zeros(positions // 64 + 1, np.uint64),
        np.zeros(positions // 4096 + 1, np.uint64),
        np.full(int(of.family.max(initial=0)) + 1, -1, np.int32),
        np.zeros(positions + 2, np.int32),
        np.zeros(words, np.uint64),
        np.empty(len(of.after) - positions, np.uint64),
    )


def _classes(
    sets: Sequence[int], lines: bool
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_], npt.NDArray[np.bool_], int]:
    """Divide the bytes into classes that no set tells apart, nor a border, nor the end of a line."""
    told_apart = [*sets, sum(1 << byte for byte in _WORD), sum(1 << byte for byte in _DIGITS)]
    if lines:
        told_apart.append(1 << _NEW_LINE)
    raw = np.frombuffer(b"".join(bits.to_bytes(32, "little") for bits in told_apart), np.uint8)
    holds = np.unpackbits(raw, bitorder="little").reshape(len(told_apart), 256)
    columns, classes = np.unique(holds, axis=1, return_inverse=True)
    takes = columns.T.astype(np.bool_)
    word = np.append(takes[:, len(sets)], False)
    flat = classes.reshape(256).astype(np.uint8)
    return (
        flat,
        np.ascontiguousarray(takes[:, : len(sets)]),
        word,
        int(flat[_NEW_LINE]) if lines else -1,
    )


def _until_first_end(nfa: Nfa, lists: Sequence[Items]) -> list[Items]:
    """Drop from each list what goes on with a pattern that ends in the same list."""
    short = []
    for items in lists:
        ended = {~item for item in items if item < 0}
        short.append(
            tuple(item for item in items if item < 0 or nfa.owner[item] not in ended) if ended else items
        )
    return short


def _flat(lists: Sequence[Items]) -> tuple[Ints, Small]:
    at = np.concatenate([[0], np.cumsum([len(items) for items in lists], dtype=np.int64)])
    return at.astype(np.int64), np.array([item for items in lists for item in items], np.int32)
