"""The walk over rows of an Arrow array: which patterns match in which.

Four rows are walked side by side, since a step must wait for the one before it in the same row, not for
other rows.
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
    STATE,
    UNKNOWN,
    Cache,
    Program,
)
from detectors.engine.instructions import compiled
from detectors.engine.states import step

_U = np.uint64
_ONE = np.uint64(1)
_UNKNOWN = np.uint64(UNKNOWN)
_ENDS = np.uint64(ENDS)
_DEAD = np.uint64(DEAD)
_STATE = np.uint64(STATE)
_LANES = MOST_LANES


@compiled
def scan_rows(p: Program, c: Cache, offsets: Any, data: Any, rows: Any, total: int, found: Any) -> None:
    """Set in `found`, row x word, which patterns match in the first `total` of the rows named."""
    table, classes, ends = c.table, p.classes, c.ends
    last = _U(p.numbers[CLASSES])
    at, until = np.zeros(_LANES, np.uint64), np.zeros(_LANES, np.uint64)
    row = np.zeros(_LANES, np.int64)
    c.live[:] = _U(0)
    following = min(_LANES, total)
    for lane in range(following):
        row[lane] = rows[lane]
        at[lane], until[lane] = _U(offsets[row[lane]]), _U(offsets[row[lane] + 1])
    full = total >= _LANES
    while full:
        i0, i1, i2, i3 = at[0], at[1], at[2], at[3]
        s0, s1, s2, s3 = c.live[0], c.live[1], c.live[2], c.live[3]
        steps = min(until[0] - i0, until[1] - i1, until[2] - i2, until[3] - i3)
        k = _U(0)
        missed = False
        while k < steps:
            k0 = s0 + _U(classes[data[i0 + k]])
            k1 = s1 + _U(classes[data[i1 + k]])
            k2 = s2 + _U(classes[data[i2 + k]])
            k3 = s3 + _U(classes[data[i3 + k]])
            t0, t1, t2, t3 = _U(table[k0]), _U(table[k1]), _U(table[k2]), _U(table[k3])
            if (t0 | t1 | t2 | t3) >= _ENDS:
                if (t0 | t1 | t2 | t3) >= _UNKNOWN:
                    missed = True
                    break
                if t0 >= _ENDS:
                    note(found, row[0], c, ends[k0])
                if t1 >= _ENDS:
                    note(found, row[1], c, ends[k1])
                if t2 >= _ENDS:
                    note(found, row[2], c, ends[k2])
                if t3 >= _ENDS:
                    note(found, row[3], c, ends[k3])
                t0, t1, t2, t3 = t0 & _STATE, t1 & _STATE, t2 & _STATE, t3 & _STATE
            s0, s1, s2, s3 = t0, t1, t2, t3
            k += _ONE
        at[0], at[1], at[2], at[3] = i0 + k, i1 + k, i2 + k, i3 + k
        c.live[0], c.live[1], c.live[2], c.live[3] = s0, s1, s2, s3
        for lane in range(_LANES):
            column = last
            if at[lane] < until[lane]:
                if not missed:
                    continue
                column = _U(classes[data[at[lane]]])
            t = _U(table[c.live[lane] + column])
            if t >= _UNKNOWN:
                t = step(p, c, lane, column)
                if t & _ENDS:
                    note(found, row[lane], c, c.counts[LAST_MASK])
            else:
                if t >= _ENDS:
                    note(found, row[lane], c, ends[c.live[lane] + column])
                c.live[lane] = t & _STATE
            if column != last:
                at[lane] += _ONE
                continue
            c.live[lane] = _U(0)
            if following < total:
                row[lane] = rows[following]
                at[lane], until[lane] = _U(offsets[row[lane]]), _U(offsets[row[lane] + 1])
                following += 1
            else:
                row[lane] = -1
                full = False
    for lane in range(min(_LANES, total)):
        if row[lane] >= 0:
            _finish(p, c, lane, at, until, data, found, row[lane])


@compiled
def _finish(p: Program, c: Cache, lane: int, at: Any, until: Any, data: Any, found: Any, row: int) -> None:
    """Walk what is left of the row of one lane, and its end."""
    table, classes, ends = c.table, p.classes, c.ends
    last = _U(p.numbers[CLASSES])
    i, stop, state = at[lane], until[lane], c.live[lane]
    while True:
        column = _U(classes[data[i]]) if i < stop else last
        t = _U(table[state + column])
        if t >= _ENDS:
            if t >= _UNKNOWN:
                c.live[lane] = state
                t = step(p, c, lane, column)
                if t & _ENDS:
                    note(found, row, c, c.counts[LAST_MASK])
            else:
                note(found, row, c, ends[state + column])
        if i >= stop:
            break
        state = t & _STATE
        i += _ONE
    c.live[lane] = _U(0)


@compiled
def note(found: Any, row: int, c: Cache, mask: Any) -> None:
    """Add the patterns of a mask to what is found in a row."""
    for w in range(found.shape[1]):
        found[row, w] |= c.masks[mask, w]


@compiled
def whole_rows(p: Program, c: Cache, offsets: Any, data: Any, covered: Any) -> None:
    """Set in `covered` which rows one pattern can match from end to end."""
    last = _U(p.numbers[CLASSES])
    c.live[:] = _U(0)
    for row in range(len(offsets) - 1):
        i, stop, state = _U(offsets[row]), _U(offsets[row + 1]), _U(0)
        while True:
            column = _U(p.classes[data[i]]) if i < stop else last
            t = _U(c.table[state + column])
            if t >= _UNKNOWN:
                c.live[0] = state
                t = step(p, c, 0, column)
            if i >= stop:
                covered[row] = t & _ENDS != _U(0)
                break
            if t & _DEAD:
                break
            state = t & _STATE
            i += _ONE
