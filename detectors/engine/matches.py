"""The matches of one pattern in rows: where `re.finditer` finds them.

One walk from the end of a row to its beginning marks every place where a match starts. From the first such
place a second walk, over states that keep the order of preference of `re`, finds where the match ends; the
next place beyond it is the next match. No place is tried in vain, so long rows take no quadratic time.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from detectors.engine.automaton import CLASSES, DEAD, ENDS, STATE, UNKNOWN, Cache, Program
from detectors.engine.instructions import compiled
from detectors.engine.states import step

_U = np.uint64
_ONE = np.uint64(1)
_UNKNOWN = np.uint64(UNKNOWN)
_ENDS = np.uint64(ENDS)
_DEAD = np.uint64(DEAD)
_STATE = np.uint64(STATE)


@compiled
def find_spans(
    backward: Program,
    backward_cache: Cache,
    forward: Program,
    forward_cache: Cache,
    offsets: Any,
    data: Any,
    first: int,
    starts: Any,
    found: Any,
) -> tuple[int, int]:
    """Put (row, start, end) of the matches into `found`, from one row on; offsets are of `data`.

    Returns the row to go on with and how many spans are there; all of a row's fit or none is kept.
    """
    used = 0
    for row in range(first, len(offsets) - 1):
        begin, stop = _U(offsets[row]), _U(offsets[row + 1])
        before, end = used, begin
        for number in range(_starts(backward, backward_cache, data, begin, stop, starts) - 1, -1, -1):
            start = starts[number]
            if start < end:
                continue
            if used >= len(found):
                return row, before
            end = _first_end(forward, forward_cache, data, begin, start, stop)
            found[used, 0], found[used, 1], found[used, 2] = row, start, end
            used += 1
    return len(offsets) - 1, used


@compiled
def _starts(p: Program, c: Cache, data: Any, begin: np.uint64, stop: np.uint64, starts: Any) -> int:
    """Note where in a row matches of the pattern start, the last first; return how many places."""
    last = _U(p.numbers[CLASSES])
    c.live[:] = _U(0)
    i, state, used = stop, _U(0), 0
    while True:
        column = _U(p.classes[data[i - _ONE]]) if i > begin else last
        t = _U(c.table[state + column])
        if t >= _UNKNOWN:
            c.live[0] = state
            t = step(p, c, 0, column)
        if t & _ENDS:
            starts[used] = i
            used += 1
        if i == begin:
            return used
        state = t & _STATE
        i -= _ONE


@compiled
def _first_end(
    p: Program, c: Cache, data: Any, begin: np.uint64, start: np.uint64, stop: np.uint64
) -> np.uint64:
    """Return where the match ends that `re` finds at a place where one starts."""
    last = _U(p.numbers[CLASSES])
    i, state, end = start, _U(0), start
    if start > begin and p.word[p.classes[data[start - _ONE]]]:
        state = last + _ONE
    c.live[:] = _U(0)
    while True:
        column = _U(p.classes[data[i]]) if i < stop else last
        t = _U(c.table[state + column])
        if t >= _UNKNOWN:
            c.live[0] = state
            t = step(p, c, 0, column)
        if t & _ENDS:
            end = i
        if t & _DEAD or i >= stop:
            return end
        state = t & _STATE
        i += _ONE


@compiled
def to_characters(offsets: Any, data: Any, found: Any) -> None:
    """Turn the spans' places in `data` into characters of their rows; a stray byte is one character."""
    row = -1
    i, place = _U(0), 0
    for number in range(len(found)):
        if found[number, 0] != row:
            row = found[number, 0]
            i, place = _U(offsets[row]), 0
        if found[number, 1] < 0:  # a group that took no part
            continue
        stop = _U(offsets[row + 1])
        for edge in (1, 2):
            while i < _U(found[number, edge]):
                i += _length(data, i, stop)
                place += 1
            found[number, edge] = place


@compiled
def _length(data: Any, i: np.uint64, stop: np.uint64) -> np.uint64:
    """Return how many bytes the character here has: 1 where no well-formed one begins (RFC 3629)."""
    lead = data[i]
    if lead < 0xC2 or lead > 0xF4:
        return _ONE
    size = _U(2 if lead < 0xE0 else 3 if lead < 0xF0 else 4)
    if i + size > stop:
        return _ONE
    second = data[i + _ONE]
    low = 0xA0 if lead == 0xE0 else 0x90 if lead == 0xF0 else 0x80
    high = 0x9F if lead == 0xED else 0x8F if lead == 0xF4 else 0xBF
    if second < low or second > high:
        return _ONE
    for k in range(2, size):
        if data[i + _U(k)] & 0xC0 != 0x80:
            return _ONE
    return size
