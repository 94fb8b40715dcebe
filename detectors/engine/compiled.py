"""The body for large work: one automaton for all patterns, walked by machine code over Arrow's buffers.

Start reading here, then `automaton.py` (the tables), `nfa.py` (where they come from), `states.py` (how a
state is made) and the walks: `rows.py`, `marks.py` and `numbers.py`, `lines.py`, `matches.py`. It needs
numba, the extra `fast`. The machine code is made once and kept on disk (`warmup.py`).

Bytes that are no well-formed UTF-8 match nothing, a negated class included; each is one character of a
span's offsets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine import warmup
from detectors.engine.arrays import Array, as_masks, bytes_of, one_chunk, unpack
from detectors.engine.automaton import MOST_LANES, Purpose
from detectors.engine.patterns import parse
from detectors.engine.runs import quiet
from detectors.engine.utf8 import compile_bytes

with warmup.private_cache():
    from detectors.engine import lines, marks, matches, numbers
    from detectors.engine import rows as walks
    from detectors.engine.caches import STATES, Automata

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]

_AT_ONCE = 1 << 19  # bytes of text that are walked twice in a row, while they are near
_LINE_FEED = 0x0A


class Compiled:
    """All patterns of a run in one automaton.

    Threads may share it: each has its own cache, which is bounded by `states`.
    """

    def __init__(self, patterns: Sequence[str], states: int = STATES) -> None:
        self.patterns = tuple(patterns)
        trees = tuple(map(parse, self.patterns))
        self._automata = Automata(trees, states)
        self._quiet = quiet(trees)

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
            walks.whole_rows(*self._automata.tables(Purpose.WHOLE, pattern), *_buffers(taken), covered)
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
        tables = self._automata.tables(Purpose.SEARCH, lines=True)
        at, until = _pieces(data)
        tables[1].live[:] = 0
        least = max(1 << 14, len(data) // 8) + 256 * tables[1].masks.shape[1]
        events = self._automata.scratch("events", 2 * least)
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
        tables = self._automata.tables(Purpose.NUMBERS, lines=True)
        whole = np.array([0, len(data)])
        starts = self._automata.scratch("starts", 3 * (len(data) // 2 + 2)).reshape(-1, 3)
        total = marks.list_numbers(tables[0], whole, data, self._marked(whole, data)[0], starts)
        first = 0
        while first < total:
            first, used = numbers.number_events(*tables, data, starts, first, total, events, used)
            events = events if first == total else _doubled(events)
        return events[:used].copy()

    def statistics(self) -> dict[str, int]:
        """Return what this thread's automata of all patterns have come to."""
        return self._automata.statistics()

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
            bits, rows, loud = self._marked(part, data)
            for tables in self._automata.shares(Purpose.SEARCH, size):
                walks.scan_rows(*tables, part, data, rows, loud, hits)
            starts = self._automata.scratch("starts", 3 * (size // 2 + len(part))).reshape(-1, 3)
            for of, mine in self._automata.shares(Purpose.NUMBERS, size):
                total = marks.list_numbers(of, part, data, bits, starts)
                # Rows of one length are of one shape, mostly: walks side by side end together.
                alike = size == (part[1] - part[0]) * len(hits)
                walk = numbers.walk_four_numbers if alike else numbers.walk_numbers
                walk(of, mine, part, data, starts, total, hits)
            first = last
        if text.null_count:
            found[~_valid(text)] = 0
        return found

    def _spans(self, pattern: int, offsets: Rows, data: Bytes) -> Rows:
        """Return (row, start, end) of the matches in all rows; the places are those of the bytes."""
        backward, forward = (
            self._automata.tables(Purpose.STARTS, pattern),
            self._automata.tables(Purpose.FIRST, pattern),
        )
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

    def _marked(self, offsets: Rows, data: Bytes) -> tuple[Bytes, Rows, int]:
        """Return what the rows' bytes are, and the rows that are more than numbers."""
        size = int(offsets[-1] - offsets[0])
        bits = (
            self._automata.scratch("bits", marks.KINDS * (size // 64 + 4))
            .view(np.uint8)
            .reshape(marks.KINDS, -1)
        )
        rows = self._automata.scratch("rows", len(offsets))
        room = self._automata.scratch("marks", size // 8 + 2).view(np.uint8)
        return bits, rows, marks.mark_rows(offsets, data, *self._quiet, room, bits, rows)


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
