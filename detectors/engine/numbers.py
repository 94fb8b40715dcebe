"""The walks that start anew at each number: what matches from a digit on that begins a word.

First all such digits are listed, at many gigabytes a second, and then walked from. Most walks end after a
few bytes, so they are not run side by side: to change lanes would cost more than it saves.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from detectors.engine.automaton import (
    CLASSES,
    DEAD,
    ENDS,
    LAST_MASK,
    STATE,
    UNKNOWN,
    Cache,
    Program,
)
from detectors.engine.lines import enlist
from detectors.engine.rows import note
from detectors.engine.states import compiled, step

_U = np.uint64
_ONE = np.uint64(1)
_UNKNOWN = np.uint64(UNKNOWN)
_ENDS = np.uint64(ENDS)
_DEAD = np.uint64(DEAD)
_STATE = np.uint64(STATE)
_ZERO, _TEN, _LOWER, _A, _LETTERS, _UNDERLINE = np.array([48, 10, 32, 97, 26, 95], np.uint8)


@compiled
def _mark(data: Any, marks: Any) -> None:
    """Set a mark at each digit that no ASCII word character stands before; all in vector instructions."""
    for i in range(1, len(data)):
        here, before = data[i], data[i - 1]
        digit = np.uint8(here - _ZERO) < _TEN
        word = (
            (np.uint8(before - _ZERO) < _TEN)
            | (np.uint8((before | _LOWER) - _A) < _LETTERS)
            | (before == _UNDERLINE)
        )
        marks[i] = np.uint8(digit) & np.uint8(not word)


@compiled
def list_numbers(offsets: Any, data: Any, marks: Any, starts: Any, owners: Any) -> int:
    """Put where numbers start in rows, and the rows, into `starts` and `owners`; return how many there are.

    `marks` has room for the rows' bytes and eight more.
    """
    base = offsets[0]
    size = offsets[-1] - base
    words = marks.view(np.uint64)
    length = (size + 7) // 8
    words[:length] = _U(0)
    _mark(data[base : base + size], marks)
    for row in range(len(offsets) - 1):
        # What stands before a row is another row's.
        if offsets[row] < offsets[row + 1]:
            marks[offsets[row] - base] = np.uint8(data[offsets[row]] - _ZERO) < _TEN
    used, row = 0, 0
    for word in range(length):
        if words[word]:
            for i in range(word * 8, word * 8 + 8):
                if marks[i]:
                    while offsets[row + 1] <= base + i:
                        row += 1
                    starts[used], owners[used] = base + i, row
                    used += 1
    return used


@compiled
def walk_numbers(
    p: Program, c: Cache, offsets: Any, data: Any, starts: Any, owners: Any, total: int, found: Any
) -> None:
    """Set in `found`, row x word, which patterns match from a number on in which rows."""
    last = _U(p.numbers[CLASSES])
    c.live[:] = _U(0)
    for number in range(total):
        row = owners[number]
        i, stop, state = _U(starts[number]), _U(offsets[row + 1]), _U(0)
        while True:
            column = _U(p.classes[data[i]]) if i < stop else last
            t = _U(c.table[state + column])
            if t >= _DEAD:
                if t >= _UNKNOWN:
                    c.live[0] = state
                    t = step(p, c, 0, column)
                    if t & _ENDS:
                        note(found, row, c, c.counts[LAST_MASK])
                elif t & _ENDS:
                    note(found, row, c, c.ends[state + column])
                if t & _DEAD:
                    break
            if i >= stop:
                break
            state = t & _STATE
            i += _ONE


@compiled
def number_events(
    p: Program, c: Cache, data: Any, starts: Any, first: int, total: int, events: Any, used: int
) -> tuple[int, int]:
    """Add (end, pattern) of what ends on walks from numbers, from the first on.

    Returns the number to go on with, and how many events there are. A walk is done whole, or not at all
    when there is no room for what ends.
    """
    last = _U(p.numbers[CLASSES])
    stop = _U(len(data))
    c.live[:] = _U(0)
    for number in range(first, total):
        i, state, kept = _U(starts[number]), _U(0), used
        while True:
            column = _U(p.classes[data[i]]) if i < stop else last
            t = _U(c.table[state + column])
            if t >= _DEAD:
                mask: Any = 0
                if t >= _UNKNOWN:
                    c.live[0] = state
                    t = step(p, c, 0, column)
                    mask = c.counts[LAST_MASK]
                elif t & _ENDS:
                    mask = np.int64(c.ends[state + column])
                if mask:
                    if used + 64 * c.masks.shape[1] > len(events):
                        return number, kept
                    used = enlist(c, mask, i, events, used)
                if t & _DEAD:
                    break
            if i >= stop:
                break
            state = t & _STATE
            i += _ONE
    return total, used
