"""Making states: one transition worked out from a program, and kept in the cache of a thread.

This is the slow path of every walk, a microsecond or two each time; `rows.py`, `lines.py` and `matches.py`
are the walks. All of it lets go of the GIL. Numbers are unsigned where they index the table, since a signed
index costs a test for wrap-around at each byte.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from detectors.engine.automaton import (
    ANCHORED,
    CLASSES,
    DEAD,
    ENDS,
    FLUSHES,
    LAST_MASK,
    LINE_FEED,
    MASKS,
    MISSES,
    MOST_LANES,
    ORDERED,
    POOL,
    STATES,
    UNKNOWN,
    Cache,
    Program,
)
from detectors.engine.instructions import compiled, trailing_zeros

_U = np.uint64
_ONE = np.uint64(1)
_ENDS = np.uint64(ENDS)
_DEAD = np.uint64(DEAD)
_UNKNOWN = np.uint64(UNKNOWN)
_LANES = MOST_LANES


@compiled
def reset(p: Program, c: Cache) -> None:
    """Empty a cache but for the two states before a row."""
    c.table[:] = np.uint32(UNKNOWN)
    c.slots[:] = -1
    c.counts[STATES] = 0
    c.counts[POOL] = 0
    c.counts[MASKS] = 1
    c.entered[:] = _UNKNOWN
    length = 0
    if p.numbers[ANCHORED]:
        c.fresh[0] = len(p.sets)  # the place before the first byte
        length = 1
    intern(c, length, False)
    intern(c, length, True)


@compiled
def intern(c: Cache, length: int, after_word: bool) -> Any:
    """Return the number of the state with the first `length` items of `fresh`, made if there is none."""
    h = _U(14695981039346656037) + _U(after_word)
    for i in range(length):
        h = (h ^ _U(c.fresh[i])) * _U(1099511628211)
        h ^= h >> _U(29)
    last = _U(len(c.slots) - 1)
    slot = h & last
    while c.slots[slot] >= 0:
        state = c.slots[slot]
        at = c.key_at[state]
        if c.after_word[state] == after_word and c.key_at[state + 1] - at == length:
            same = True
            for i in range(length):
                if c.pool[at + i] != c.fresh[i]:
                    same = False
                    break
            if same:
                return state
        slot = (slot + _ONE) & last
    state = c.counts[STATES]
    at = c.counts[POOL]
    c.slots[slot] = state
    c.key_at[state] = at
    for i in range(length):
        c.pool[at + i] = c.fresh[i]
    c.key_at[state + 1] = at + length
    c.after_word[state] = after_word
    c.counts[STATES] = state + 1
    c.counts[POOL] = at + length
    return state


@compiled
def flush(p: Program, c: Cache) -> None:
    """Empty the cache but for the states in which the lanes are."""
    columns = _U(p.numbers[CLASSES] + 1)
    lengths = np.zeros(_LANES, np.int64)
    words = np.zeros(_LANES, np.bool_)
    kept = np.empty((_LANES, len(c.fresh)), np.int32)
    for lane in range(_LANES):
        state = c.live[lane] // columns
        at = c.key_at[state]
        lengths[lane] = c.key_at[state + _ONE] - at
        kept[lane, : lengths[lane]] = c.pool[at : at + lengths[lane]]
        words[lane] = c.after_word[state]
    reset(p, c)
    for lane in range(_LANES):
        c.fresh[: lengths[lane]] = kept[lane, : lengths[lane]]
        c.live[lane] = _U(intern(c, lengths[lane], words[lane])) * columns
    c.counts[FLUSHES] += 1


@compiled
def step(p: Program, c: Cache, lane: int, column: Any) -> np.uint64:
    """Work out one transition of a lane, note it, move the lane, and return it.

    The mask of the patterns that end is in `counts[LAST_MASK]`. When the cache is full it is emptied first,
    which gives every lane in `live` a new number.
    """
    columns = p.numbers[CLASSES] + 1
    end = column == columns - 1
    state = np.int64(c.live[lane]) // columns
    word = p.word[column]
    border = 1 if c.after_word[state] != word else 0
    lists = (len(p.list_at) - 1) // 2
    c.counts[MISSES] += 1
    for w in range(len(c.mask)):
        c.mask[w] = _U(0)
    length = 0
    if p.numbers[ORDERED]:
        length = _ordered(p, c, state, column, border, lists, end)
    else:
        length = _unordered(p, c, state, column, border, lists, end)
    any_end = False
    for w in range(len(c.mask)):
        any_end |= c.mask[w] != _U(0)
    if (
        c.counts[STATES] + 1 >= len(c.after_word)
        or c.counts[POOL] + length >= len(c.pool)
        or c.counts[MASKS] >= len(c.masks)
    ):
        new = c.fresh[:length].copy()
        flush(p, c)
        c.fresh[:length] = new
        state = np.int64(c.live[lane]) // columns
    mask = _mask(c) if any_end else 0
    c.counts[LAST_MASK] = mask
    found = _ENDS if any_end else _U(0)
    if not end:
        following = 0 if column == p.numbers[LINE_FEED] else intern(c, length, word)
        if length == 0 and p.numbers[ANCHORED]:
            found |= _DEAD
        c.live[lane] = _U(following * columns)
        found |= c.live[lane]
    c.table[state * columns + column] = np.uint32(found)
    c.ends[state * columns + column] = np.uint16(mask)
    return found


@compiled
def _mask(c: Cache) -> Any:
    """Return the number of the mask of patterns in `c.mask`."""
    for number in range(1, c.counts[MASKS]):
        same = True
        for w in range(len(c.mask)):
            if c.masks[number, w] != c.mask[w]:
                same = False
                break
        if same:
            return number
    number = c.counts[MASKS]
    c.masks[number, :] = c.mask
    c.counts[MASKS] = number + 1
    return number


@compiled
def _ordered(p: Program, c: Cache, state: int, column: Any, border: int, lists: int, end: bool) -> int:
    """Fill `fresh` with what takes the byte, the preferred first, up to the first end of the pattern."""
    length = 0
    for at in range(c.key_at[state], c.key_at[state + 1]):
        following = border * lists + p.after[c.pool[at]]
        for i in range(p.list_at[following], p.list_at[following + 1]):
            item = p.items[i]
            if item < 0:
                c.mask[0] = _ONE
                _forget(c, length)
                return length
            if not end and p.takes[column, p.sets[item]]:
                word, bit = item >> 6, _ONE << _U(item & 63)
                if not c.bits[word] & bit:
                    c.bits[word] |= bit
                    c.fresh[length] = item
                    length += 1
    _forget(c, length)
    return length


@compiled
def _forget(c: Cache, length: int) -> None:
    for i in range(length):
        c.bits[c.fresh[i] >> 6] = _U(0)


@compiled
def _unordered(p: Program, c: Cache, state: int, column: Any, border: int, lists: int, end: bool) -> int:
    """Fill `fresh` with what takes the byte, in order of number, without what an earlier copy can do."""
    for at in range(c.key_at[state], c.key_at[state + 1]):
        following = border * lists + p.after[c.pool[at]]
        for i in range(p.list_at[following], p.list_at[following + 1]):
            item = p.items[i]
            if item < 0:
                c.mask[~item >> 6] |= _ONE << _U(~item & 63)
            elif not end and p.takes[column, p.sets[item]]:
                _add(c, item)
    if end or column == p.numbers[LINE_FEED]:
        # A line feed ends a row: what took it is dropped.
        for s in range(len(c.summary)):
            if c.summary[s]:
                c.summary[s] = _U(0)
                c.bits[s * 64 : s * 64 + 64] = _U(0)
        return 0
    first = border * (p.numbers[CLASSES]) + column
    for i in range(p.start_at[first], p.start_at[first + 1]):
        _add(c, p.starts[i])
    length = 0
    for s in range(len(c.summary)):
        while c.summary[s]:
            word = s * 64 + np.int64(trailing_zeros(c.summary[s]))
            c.summary[s] &= c.summary[s] - _ONE
            while c.bits[word]:
                item = word * 64 + np.int64(trailing_zeros(c.bits[word]))
                c.bits[word] &= c.bits[word] - _ONE
                lowest = c.lowest[p.family[item]]
                if lowest < 0 or p.rank[item] < lowest:
                    c.lowest[p.family[item]] = p.rank[item]
                    c.fresh[length] = item
                    length += 1
    for i in range(length):
        c.lowest[p.family[c.fresh[i]]] = -1
    return length


@compiled
def _add(c: Cache, item: int) -> None:
    word = item >> 6
    c.bits[word] |= _ONE << _U(item & 63)
    c.summary[word >> 6] |= _ONE << _U(word & 63)
