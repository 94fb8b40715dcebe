"""The walks that start anew at each number: what matches from a digit on that begins a word.

`marks.py` lists the numbers that may begin something. Most walks end after a few bytes, and not together, so
they are made one after the other; in rows of one length, whose numbers are of one shape, four go at a time.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from detectors.engine.automaton import (
    CLASSES,
    DEAD,
    ENDS,
    LAST_MASK,
    MOST_LANES,
    POOL,
    STATE,
    STATES,
    UNKNOWN,
    Cache,
    Program,
)
from detectors.engine.instructions import compiled
from detectors.engine.lines import enlist
from detectors.engine.rows import note
from detectors.engine.states import flush, intern, step

_U = np.uint64
_ONE = np.uint64(1)
_UNKNOWN = np.uint64(UNKNOWN)
_ENDS = np.uint64(ENDS)
_DEAD = np.uint64(DEAD)
_STATE = np.uint64(STATE)
_LANES = MOST_LANES


@compiled
def enter(p: Program, c: Cache, entry: Any) -> None:
    """Make the state before the first byte of a number, where only the patterns of an entry start."""
    if c.counts[STATES] + 1 >= len(c.after_word) or c.counts[POOL] + 1 >= len(c.pool):
        flush(p, c)
    c.fresh[0] = len(p.sets) + 1 + entry
    c.entered[entry] = _U(intern(c, 1, False) * (p.numbers[CLASSES] + 1))


@compiled
def walk_four_numbers(
    p: Program, c: Cache, offsets: Any, data: Any, starts: Any, total: int, found: Any
) -> None:
    """Do as `walk_numbers`, four numbers side by side."""
    table, classes, ends = c.table, p.classes, c.ends
    last = _U(p.numbers[CLASSES])
    at, until = np.zeros(_LANES, np.uint64), np.zeros(_LANES, np.uint64)
    row = np.zeros(_LANES, np.int64)
    c.live[:] = _U(0)
    following = min(_LANES, total)
    for lane in range(following):
        row[lane], at[lane] = starts[lane, 1], _U(starts[lane, 0])
        until[lane] = _U(offsets[row[lane] + 1])
        if c.entered[starts[lane, 2]] == _UNKNOWN:
            enter(p, c, starts[lane, 2])
        c.live[lane] = c.entered[starts[lane, 2]]
    full = total >= _LANES
    while full:
        i0, i1, i2, i3 = at[0], at[1], at[2], at[3]
        s0, s1, s2, s3 = c.live[0], c.live[1], c.live[2], c.live[3]
        steps = min(until[0] - i0, until[1] - i1, until[2] - i2, until[3] - i3)
        k = _U(0)
        while k < steps:
            k0 = s0 + _U(classes[data[i0 + k]])
            k1 = s1 + _U(classes[data[i1 + k]])
            k2 = s2 + _U(classes[data[i2 + k]])
            k3 = s3 + _U(classes[data[i3 + k]])
            t0, t1, t2, t3 = _U(table[k0]), _U(table[k1]), _U(table[k2]), _U(table[k3])
            if (t0 | t1 | t2 | t3) >= _DEAD:
                break
            s0, s1, s2, s3 = t0, t1, t2, t3
            k += _ONE
        stopped = k < steps
        at[0], at[1], at[2], at[3] = i0 + k, i1 + k, i2 + k, i3 + k
        c.live[0], c.live[1], c.live[2], c.live[3] = s0, s1, s2, s3
        for lane in range(_LANES):
            ended = at[lane] >= until[lane]
            if not (ended or stopped):
                continue
            column = last if ended else _U(classes[data[at[lane]]])
            t = _U(table[c.live[lane] + column])
            if t >= _DEAD:
                if t >= _UNKNOWN:
                    t = step(p, c, lane, column)
                    if t & _ENDS:
                        note(found, row[lane], c, c.counts[LAST_MASK])
                elif t & _ENDS:
                    note(found, row[lane], c, ends[c.live[lane] + column])
            if not (ended or t & _DEAD):
                c.live[lane] = t & _STATE
                at[lane] += _ONE
                continue
            c.live[lane] = _U(0)
            if following < total:
                row[lane], at[lane] = starts[following, 1], _U(starts[following, 0])
                until[lane] = _U(offsets[row[lane] + 1])
                entry = starts[following, 2]
                if c.entered[entry] == _UNKNOWN:
                    enter(p, c, entry)
                c.live[lane] = c.entered[entry]
                following += 1
            else:
                row[lane] = -1
                full = False
    for lane in range(min(_LANES, total)):
        if row[lane] >= 0:
            _finish(p, c, lane, at[lane], until[lane], data, found, row[lane])


@compiled
def walk_numbers(p: Program, c: Cache, offsets: Any, data: Any, starts: Any, total: int, found: Any) -> None:
    """Set in `found`, row x word, which patterns match from a number on in which rows."""
    last = _U(p.numbers[CLASSES])
    c.live[:] = _U(0)
    for number in range(total):
        i, row, entry = _U(starts[number, 0]), starts[number, 1], starts[number, 2]
        state, stop = c.entered[entry], _U(offsets[row + 1])
        if state == _UNKNOWN:
            enter(p, c, entry)
            state = c.entered[entry]
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
def _finish(
    p: Program, c: Cache, lane: int, i: np.uint64, stop: np.uint64, data: Any, found: Any, row: int
) -> None:
    """Walk what is left of the walk of one lane."""
    last = _U(p.numbers[CLASSES])
    while True:
        state = c.live[lane]
        column = _U(p.classes[data[i]]) if i < stop else last
        t = _U(c.table[state + column])
        if t >= _UNKNOWN:
            t = step(p, c, lane, column)
            if t & _ENDS:
                note(found, row, c, c.counts[LAST_MASK])
        elif t & _ENDS:
            note(found, row, c, c.ends[state + column])
        if t & _DEAD or i >= stop:
            break
        c.live[lane] = t & _STATE
        i += _ONE
    c.live[lane] = _U(0)


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
        if c.entered[starts[number, 2]] == _UNKNOWN:
            enter(p, c, starts[number, 2])
        i, state, kept = _U(starts[number, 0]), c.entered[starts[number, 2]], used
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
