"""The walk over the lines of a text: what ends where.

A text is cut at ends of lines into four pieces, which are walked side by side.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from detectors.engine.automaton import (
    CLASSES,
    ENDS,
    LAST_MASK,
    MOST_LANES,
    STATE,
    UNKNOWN,
    Cache,
    Program,
)
from detectors.engine.instructions import compiled, trailing_zeros
from detectors.engine.states import step

_U = np.uint64
_ONE = np.uint64(1)
_UNKNOWN = np.uint64(UNKNOWN)
_ENDS = np.uint64(ENDS)
_STATE = np.uint64(STATE)
_LANES = MOST_LANES


@compiled
def scan_four_lines(
    p: Program, c: Cache, data: Any, at: Any, until: Any, events: Any, used: int
) -> tuple[int, bool]:
    """Do as `scan_lines` for four pieces side by side, until one of them ends or room gets scarce."""
    table, classes, ends = c.table, p.classes, c.ends
    most = len(events) - _LANES * 64 * c.masks.shape[1]
    while True:
        i0, i1, i2, i3 = at[0], at[1], at[2], at[3]
        s0, s1, s2, s3 = c.live[0], c.live[1], c.live[2], c.live[3]
        steps = min(until[0] - i0, until[1] - i1, until[2] - i2, until[3] - i3)
        k = _U(0)
        missed = False
        while k < steps and used <= most:
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
                    used = enlist(c, np.int64(ends[k0]), i0 + k, events, used)
                if t1 >= _ENDS:
                    used = enlist(c, np.int64(ends[k1]), i1 + k, events, used)
                if t2 >= _ENDS:
                    used = enlist(c, np.int64(ends[k2]), i2 + k, events, used)
                if t3 >= _ENDS:
                    used = enlist(c, np.int64(ends[k3]), i3 + k, events, used)
                t0, t1, t2, t3 = t0 & _STATE, t1 & _STATE, t2 & _STATE, t3 & _STATE
            s0, s1, s2, s3 = t0, t1, t2, t3
            k += _ONE
        at[0], at[1], at[2], at[3] = i0 + k, i1 + k, i2 + k, i3 + k
        c.live[0], c.live[1], c.live[2], c.live[3] = s0, s1, s2, s3
        if not missed:
            return used, used <= most
        for lane in range(_LANES):
            column = _U(classes[data[at[lane]]])
            t = _U(table[c.live[lane] + column])
            mask: Any = 0
            if t >= _UNKNOWN:
                step(p, c, lane, column)
                mask = c.counts[LAST_MASK]
            else:
                if t >= _ENDS:
                    mask = np.int64(ends[c.live[lane] + column])
                c.live[lane] = t & _STATE
            if mask:
                used = enlist(c, mask, at[lane], events, used)
            at[lane] += _ONE


@compiled
def scan_lines(
    p: Program, c: Cache, data: Any, at: Any, until: Any, lane: int, events: Any, used: int
) -> tuple[int, bool]:
    """Add (end, pattern) to `events` for what ends in one piece of text; return how many there are.

    Comes back before its time, and False, when there might be no room for the next byte's events.
    """
    table, classes, ends = c.table, p.classes, c.ends
    last = _U(p.numbers[CLASSES])
    i, stop, state = at[lane], until[lane], c.live[lane]
    most = len(events) - 64 * c.masks.shape[1]
    while used <= most:
        column = _U(classes[data[i]]) if i < stop else last
        t = _U(table[state + column])
        if t >= _ENDS:
            mask: Any = 0
            if t >= _UNKNOWN:
                c.live[lane] = state
                t = step(p, c, lane, column)
                mask = c.counts[LAST_MASK]
            else:
                mask = np.int64(ends[state + column])
            used = enlist(c, mask, i, events, used)
        if i >= stop:
            at[lane], c.live[lane] = i, _U(0)
            return used, True
        state = t & _STATE
        i += _ONE
    at[lane], c.live[lane] = i, state
    return used, False


@compiled
def enlist(c: Cache, mask: Any, place: np.uint64, events: Any, used: int) -> int:
    """Add an event for each pattern of a mask; return how many events there are."""
    for w in range(c.masks.shape[1]):
        bits = c.masks[mask, w]
        while bits:
            events[used, 0] = place
            events[used, 1] = w * 64 + np.int64(trailing_zeros(bits))
            bits &= bits - _ONE
            used += 1
    return used
