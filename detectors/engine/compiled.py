"""The body for large work: one automaton for all patterns, walked by machine code over Arrow's buffers.

Start reading here, then `automaton.py` (the tables), `nfa.py` (where they come from), `states.py` (how a
state is made) and the walks: `rows.py`, `lines.py`, `matches.py`. It needs numba, the extra `fast`. The
machine code is made once and kept on disk (`warmup.py`).

Bytes that are no well-formed UTF-8 match nothing, a negated class included; each is one character of a
span's offsets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from threading import local
from typing import cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine import warmup
from detectors.engine.arrays import Array, as_masks, bytes_of, one_chunk, unpack
from detectors.engine.automaton import (
    FLUSHES,
    MISSES,
    MOST_LANES,
    STATES,
    Cache,
    Program,
    Purpose,
    cache,
    program,
)
from detectors.engine.patterns import parse
from detectors.engine.utf8 import compile_bytes

with warmup.private_cache():
    from detectors.engine import lines, matches, numbers, states
    from detectors.engine import rows as walks

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
_Key = tuple[Purpose, int | None, bool, int, int]

_STATES = 16_384  # of an automaton of all patterns: 18 MB a thread for the shipped ones
_STATES_OF_ONE = 2_048  # of the automata of one pattern
_SELDOM = 4_000_000  # bytes: a cache that is full again within them has too many patterns
_MOST_SHARES = 4
_AT_ONCE = 1 << 19  # bytes of text that are walked twice in a row, while they are near
_LINE_FEED = 0x0A


class Compiled:
    """All patterns of a run in one automaton.

    Threads may share it: each has its own cache, which is bounded by `states`.
    """

    def __init__(self, patterns: Sequence[str], states: int = _STATES) -> None:
        self.patterns = tuple(patterns)
        self._trees = tuple(map(parse, self.patterns))
        self._states = states
        self._programs: dict[_Key, Program] = {}
        self._divided = {Purpose.SEARCH: 1, Purpose.NUMBERS: 1}  # how many automata share the patterns
        self._caches = local()

    def row_masks(self, array: pa.Array | pa.ChunkedArray) -> Mask:
        """Return which patterns match somewhere in which rows (`Matcher.row_masks`)."""
        return as_masks(self.row_bits(array), len(self.patterns))

    def row_bits(self, array: pa.Array | pa.ChunkedArray) -> npt.NDArray[np.uint64]:
        """Return the same as bits (`Matcher.row_bits`)."""
        values, places = unpack(one_chunk(array))
        found = self._found(values)
        if places is None:
            return found
        with_null = np.vstack([found, np.zeros((1, found.shape[1]), np.uint64)])
        return with_null[places]

    def covers(self, array: pa.Array | pa.ChunkedArray, rows: Rows, pattern: int) -> Mask:
        """Return in which of the given rows one pattern can match the whole value (`Matcher.covers`)."""
        values, places = unpack(one_chunk(array))
        at = rows if places is None else places[rows]
        taken = values.take(pa.array(np.where(at < 0, 0, at), pa.int64())) if len(values) else values
        covered = np.zeros(len(rows), np.bool_)
        if len(taken):
            walks.whole_rows(*self._tables(Purpose.WHOLE, pattern), *_buffers(taken), covered)
            covered &= _valid(taken) & (at >= 0)
        return covered

    def spans(
        self, array: pa.Array | pa.ChunkedArray, rows: Rows, pattern: int, group: int = 0
    ) -> list[tuple[int, int, int]]:
        """Return where one pattern matches in the given rows (`Matcher.spans`)."""
        values, places = unpack(one_chunk(array))
        at = rows if places is None else places[rows]
        kept = at >= 0
        taken = values.take(pa.array(at[kept], pa.int64()))
        kept[kept] = _valid(taken)
        taken = taken.drop_null()
        offsets, data = _buffers(taken)
        found = self._spans(pattern, offsets, data)
        if group:
            found = self._groups(pattern, group, data, offsets, found)
        matches.to_characters(offsets, data, found)
        found[:, 0] = rows[kept][found[:, 0]]
        return list(map(tuple, found.tolist()))

    def text_events(self, block: bytes | memoryview | Bytes) -> Rows:
        """Return (end, pattern) of what matches in the lines of a text, in no order.

        A line feed ends a line and no match crosses one. `end` is the byte after the match; a pattern is
        told at its first end and, where matches of it go on or follow in the line, maybe again. The last
        line need not end in a line feed.
        """
        data = _read_only(np.frombuffer(block, np.uint8))
        tables = self._tables(Purpose.SEARCH, lines=True)
        at, until = _pieces(data)
        tables[1].live[:] = 0
        least = max(1 << 14, len(data) // 8) + 256 * tables[1].masks.shape[1]
        events = self._scratch("events", 2 * least)
        events = events[: len(events) // 2 * 2].reshape(-1, 2)
        used, room = 0, True
        while (at < until).all():
            used, room = lines.scan_four_lines(*tables, data, at, until, events, used)
            events = events if room else _doubled(events)
        for lane in range(len(at)):
            done = False
            while not done:
                used, done = lines.scan_lines(*tables, data, at, until, lane, events, used)
                events = events if done else _doubled(events)
        tables = self._tables(Purpose.NUMBERS, lines=True)
        starts, _, total = self._numbers(np.array([0, len(data)]), data)
        first = 0
        while first < total and len(tables[0].sets):
            first, used = numbers.number_events(*tables, data, starts, first, total, events, used)
            events = events if first == total else _doubled(events)
        return events[:used].copy()

    def statistics(self) -> dict[str, int]:
        """Return what this thread's automata of all patterns have come to."""
        tables = [c for purpose in (Purpose.SEARCH, Purpose.NUMBERS) for _, c in self._shares(purpose)]
        return {"automata": len(tables)} | {
            name: sum(int(table.counts[place]) for table in tables)
            for name, place in (("states", STATES), ("misses", MISSES), ("flushes", FLUSHES))
        }

    def describe(self) -> str:
        """Return the name of the engine."""
        return "compiled"

    def _found(self, text: Array) -> npt.NDArray[np.uint64]:
        offsets, data = _buffers(text)
        found = np.zeros((len(text), -(-len(self.patterns) // 64)), np.uint64)
        first = 0
        while first < len(text):
            last = int(np.searchsorted(offsets, offsets[first] + _AT_ONCE, "right")) - 1
            last = min(max(last, first + 1), len(text))
            part, hits = offsets[first : last + 1], found[first:last]
            size = int(part[-1] - part[0])
            for tables in self._shares(Purpose.SEARCH, size):
                walks.scan_rows(*tables, part, data, hits)
            starts, owners, total = self._numbers(part, data)
            for tables in self._shares(Purpose.NUMBERS, size):
                numbers.walk_numbers(*tables, part, data, starts, owners, total, hits)
            first = last
        if text.null_count:
            found[~_valid(text)] = 0
        return found

    def _spans(self, pattern: int, offsets: Rows, data: Bytes) -> Rows:
        """Return (row, start, end) of the matches in all rows; the places are those of the bytes."""
        backward, forward = self._tables(Purpose.STARTS, pattern), self._tables(Purpose.FIRST, pattern)
        starts = np.empty(int(np.diff(offsets).max(initial=0)) + 1, np.uint64)
        parts: list[Rows] = []
        room, first = max(64, 2 * len(offsets)), 0
        while first < len(offsets) - 1:
            found = np.empty((room, 3), np.int64)
            reached, used = matches.find_spans(*backward, *forward, offsets, data, first, starts, found)
            parts.append(found[:used])
            room *= 2 if reached == first else 1
            first = reached
        return np.concatenate(parts) if parts else np.empty((0, 3), np.int64)

    def _groups(self, pattern: int, group: int, data: Bytes, offsets: Rows, found: Rows) -> Rows:
        """Return the spans with the places of a capture group, which Python's `re` finds in the bytes."""
        find = _of_bytes(self.patterns[pattern]).finditer
        inner: list[tuple[int, int, int]] = []
        for row in np.unique(found[:, 0]).tolist():
            begin, stop = int(offsets[row]), int(offsets[row + 1])
            for hit in find(data[begin:stop].tobytes()):
                start, end = hit.span(group)
                inner.append((row, begin + start, begin + end) if start >= 0 else (row, -1, -1))
        return np.array(inner, np.int64).reshape(-1, 3)

    def _numbers(self, offsets: Rows, data: Bytes) -> tuple[Rows, Rows, int]:
        """Return where numbers start in the rows, in which row each is, and how many there are."""
        size = int(offsets[-1] - offsets[0])
        starts = self._scratch("starts", size // 2 + len(offsets))
        owners = self._scratch("owners", size // 2 + len(offsets))
        marks = self._scratch("marks", size // 8 + 2).view(np.uint8)
        return starts, owners, numbers.list_numbers(offsets, data, marks, starts, owners)

    def _scratch(self, name: str, size: int) -> Rows:
        """Return room that this thread used before: fresh memory costs as much as a walk over it."""
        mine = cast("dict[str, Rows]", self._caches.__dict__.setdefault("scratch", {}))
        if name not in mine or len(mine[name]) < size:
            mine[name] = np.empty(size + size // 4, np.int64)
        return mine[name]

    def _shares(self, purpose: Purpose, size: int = 0) -> list[tuple[Program, Cache]]:
        """Return the automata of all patterns for the next `size` bytes.

        Where this thread's were full twice within a few megabytes, the patterns are divided among twice as
        many: each has far fewer states, and the text is walked once more.
        """
        into = self._divided[purpose]  # read once: another thread may divide them meanwhile
        shares = [self._tables(purpose, share=share, shares=into) for share in range(into)]
        seen = cast("dict[Purpose, list[int]]", self._caches.__dict__.setdefault("seen", {}))
        full = sum(int(of.counts[FLUSHES]) for _, of in shares)
        known = seen.setdefault(purpose, [full, _SELDOM])  # times full, bytes since
        if full > known[0] and known[1] < _SELDOM and len(shares) < _MOST_SHARES:
            self._divided[purpose] = max(self._divided[purpose], 2 * len(shares))
            del seen[purpose]
            return self._shares(purpose, size)
        known[1] = size if full > known[0] else known[1] + size
        known[0] = full
        return shares

    def _tables(
        self,
        purpose: Purpose,
        pattern: int | None = None,
        *,
        lines: bool = False,
        share: int = 0,
        shares: int = 1,
    ) -> tuple[Program, Cache]:
        """Return the program for all patterns, or for one, and this thread's cache of it."""
        key = purpose, pattern, lines, share, shares
        mine = cast("dict[_Key, Cache]", self._caches.__dict__.setdefault("caches", {}))
        if key not in self._programs:
            trees = self._trees if pattern is None else self._trees[pattern : pattern + 1]
            self._programs[key] = program(trees, purpose, lines=lines, part=share, parts=shares)
        of = self._programs[key]
        if key not in mine:
            if shares > 1:  # the undivided ones are not walked again
                mine.pop((purpose, pattern, lines, share // 2, shares // 2), None)
            mine[key] = cache(of, self._states if pattern is None else min(self._states, _STATES_OF_ONE))
            states.reset(of, mine[key])
        return of, mine[key]


@lru_cache(maxsize=256)
def _of_bytes(pattern: str) -> re.Pattern[bytes]:
    return compile_bytes(parse(pattern))


def _buffers(text: Array) -> tuple[Rows, Bytes]:
    """Return offsets and the bytes, read-only always: a type of array that differs costs a compile."""
    offsets, data = bytes_of(text)
    return offsets, _read_only(data)


def _read_only(data: Bytes) -> Bytes:
    data = data.view()
    data.flags.writeable = False
    return data


def _valid(text: Array) -> Mask:
    return np.asarray(pc.is_valid(text).to_numpy(zero_copy_only=False), np.bool_)


def _pieces(data: Bytes) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Return where the four parts of a text begin and end, each at the end of a line."""
    cuts = [0]
    for part in (1, 2, 3):
        place = max(cuts[-1], len(data) * part // MOST_LANES)
        while place < len(data):
            feeds = np.flatnonzero(data[place : place + 4096] == _LINE_FEED)
            if len(feeds):
                place += int(feeds[0]) + 1
                break
            place += 4096
        cuts.append(min(place, len(data)))
    cuts.append(len(data))
    return np.array(cuts[:-1], np.uint64), np.array(cuts[1:], np.uint64)


def _doubled(events: Rows) -> Rows:
    return np.concatenate([events, np.empty_like(events)])
