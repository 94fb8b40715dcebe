"""The body that runs everywhere: byte summaries of rows first, then the RE2 inside PyArrow.

A pattern sees only the rows that hold what each of its matches must hold (`facts.py`): a summary of the
bytes of each row, its length and its digits are worked out once for all patterns. Where many patterns
are left on many rows, one joined pattern thins the rows out once more. Spans are found by `re` in the
rows that matched: this one step is per survivor, in Python, and by definition what the interface promises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine.arrays import Array, as_bits, as_text, bytes_of, decoded, one_chunk, unpack
from detectors.engine.facts import BITS, facts
from detectors.engine.patterns import parse, plain
from detectors.engine.utf8 import compile_bytes

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_HEAD = 256  # rows that show which patterns are quiet
_WORTH_JOINING = 4 * _HEAD
_JOINED = 12
_ALL_ROWS_PLACES = 1 << 22  # bytes summarised at a time, so that the summary stays small beside the data


class Portable:
    """All patterns of a run on PyArrow's RE2."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self.patterns = tuple(patterns)
        self._plain = tuple(map(plain, self.patterns))
        self._facts = tuple(map(facts, self.patterns))

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(text, re.ASCII) for text in self._plain)

    @cached_property
    def _of_bytes(self) -> tuple[re.Pattern[bytes], ...]:
        return tuple(compile_bytes(parse(text)) for text in self.patterns)

    def row_masks(self, array: pa.Array | pa.ChunkedArray) -> Mask:
        """Return which patterns match somewhere in which rows (`Matcher.row_masks`)."""
        values, places = unpack(one_chunk(array))
        masks = self._masks(values)
        for row, raw in _no_text(values):
            masks[row] = [find.search(raw) is not None for find in self._of_bytes]
        if places is None:
            return masks
        with_null = np.vstack([masks, np.zeros((1, len(self.patterns)), np.bool_)])
        return with_null[places]

    def row_bits(self, array: pa.Array | pa.ChunkedArray) -> npt.NDArray[np.uint64]:
        """Return the same as bits (`Matcher.row_bits`)."""
        return as_bits(self.row_masks(array))

    def covers(self, array: pa.Array | pa.ChunkedArray, rows: Rows, pattern: int) -> Mask:
        """Return in which of the given rows one pattern can match the whole value (`Matcher.covers`)."""
        values, places = unpack(one_chunk(array))
        at = rows if places is None else places[rows]
        taken = values.take(pa.array(np.where(at < 0, 0, at)))
        covered = _matches(taken, np.arange(len(rows)), rf"\A(?:{self._plain[pattern]})\z") & (at >= 0)
        for row, raw in _no_text(taken):
            covered[row] = at[row] >= 0 and self._of_bytes[pattern].fullmatch(raw) is not None
        return covered

    def spans(
        self, array: pa.Array | pa.ChunkedArray, rows: Rows, pattern: int, group: int = 0
    ) -> list[tuple[int, int, int]]:
        """Return where one pattern matches in the given rows (`Matcher.spans`)."""
        whole = one_chunk(array)
        if pa.types.is_dictionary(whole.type):
            whole = whole.dictionary_decode()
        whole = as_text(whole)
        find = self._compiled[pattern].finditer
        stray = dict(_no_text(whole.take(pa.array(rows, pa.int64()))))
        found: list[tuple[int, int, int]] = []
        for place, (row, text) in enumerate(zip(rows.tolist(), decoded(whole, rows), strict=True)):
            if place in stray:
                hits = self._of_bytes[pattern].finditer(stray[place])
                found.extend((row, *_characters(stray[place], hit.span(group))) for hit in hits)
            elif text is not None:
                found.extend((row, *hit.span(group)) for hit in find(text))
        return found

    def describe(self) -> str:
        """Return the name of the engine."""
        return "portable"

    def _masks(self, text: Array) -> Mask:
        masks = np.zeros((len(text), len(self.patterns)), np.bool_)
        if not len(text) or not self.patterns:
            return masks
        candidates = self._candidates(text)
        left = self._try_head(text, candidates, masks) if len(text) >= _WORTH_JOINING else candidates
        for pattern, rows in left.items():
            masks[rows[_matches(text, rows, self._plain[pattern])], pattern] = True
        return masks

    def _try_head(self, text: Array, candidates: dict[int, Rows], masks: Mask) -> dict[int, Rows]:
        """Match the first rows; return what is left, thinned out for patterns that had no match there.

        Such patterns are quiet in most columns. A dozen of them joined cost about as much as one; more
        would overflow the memory that RE2 has for its automaton, and be slower than one by one.
        """
        left, quiet = {}, []
        for pattern, rows in candidates.items():
            head, tail = rows[rows < _HEAD], rows[rows >= _HEAD]
            hits = head[_matches(text, head, self._plain[pattern])]
            masks[hits, pattern] = True
            if len(tail):
                left[pattern] = tail
                if not len(hits):
                    quiet.append(pattern)
        for first in range(0, len(quiet), _JOINED):
            group = quiet[first : first + _JOINED]
            rows = np.unique(np.concatenate([left[pattern] for pattern in group]))
            joined = "|".join(f"(?:{self._plain[pattern]})" for pattern in group)
            survivors = rows[_matches(text, rows, joined)]
            for pattern in group:
                left[pattern] = np.intersect1d(left[pattern], survivors, assume_unique=True)
        return {pattern: rows for pattern, rows in left.items() if len(rows)}

    def _candidates(self, text: Array) -> dict[int, Rows]:
        """Return the rows that hold what each pattern needs; patterns without any are left out."""
        lengths, digits, bits = _summary(text)
        every = int(np.bitwise_or.reduce(bits)) if len(bits) else 0
        longest, most_digits = int(lengths.max()), int(digits.max())
        found = {}
        for pattern, known in enumerate(self._facts):
            if (
                known.length > longest
                or known.digits > most_digits
                or any(not every & need for need in known.needs)
            ):
                continue
            fits = lengths >= known.length
            if known.digits:
                fits &= digits >= known.digits
            for need in known.needs:
                fits &= (bits & np.uint64(need)) != 0
            rows = np.flatnonzero(fits)
            if len(rows):
                found[pattern] = rows
        return found


def _summary(text: Array) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.uint64]]:
    """Return the length, the number of digits and the bit summary of each row; nulls have none."""
    offsets, data = bytes_of(text)
    lengths = np.diff(offsets)
    if text.null_count:
        lengths = np.where(pc.is_valid(text).to_numpy(zero_copy_only=False), lengths, 0)
    digits = np.zeros(len(text), np.int64)
    bits = np.zeros(len(text), np.uint64)
    filled = np.flatnonzero(lengths)
    first = 0
    while first < len(filled):
        # As many rows as fit the bound on bytes, at least one.
        start = offsets[filled[first]]
        last = max(first + 1, int(np.searchsorted(offsets[filled], start + _ALL_ROWS_PLACES, "right")) - 1)
        rows = filled[first:last]
        part = data[start : offsets[rows[-1] + 1]]
        at = offsets[rows] - start
        bits[rows] = np.bitwise_or.reduceat(BITS[part], at)
        digits[rows] = np.add.reduceat((part - np.uint8(0x30) < 10).astype(np.uint8), at, dtype=np.int64)
        first = last
    return lengths, digits, bits


def _matches(text: Array, rows: Rows, pattern: str) -> Mask:
    if not len(rows):
        return np.empty(0, np.bool_)
    few = text if len(rows) == len(text) else text.take(pa.array(rows, pa.int64()))
    hits = pc.match_substring_regex(few, pattern)
    return np.asarray(pc.fill_null(hits, False).to_numpy(zero_copy_only=False), np.bool_)


def _no_text(text: Array) -> Iterator[tuple[int, bytes]]:
    """Yield the rows that are no well-formed UTF-8, and their bytes: RE2 and `re` read them differently."""
    try:
        text.validate(full=True)
    except pa.ArrowInvalid:
        raw = pa.Array.from_buffers(
            pa.large_binary(), len(text), text.buffers(), text.null_count, text.offset
        )
        for row, value in enumerate(raw.to_pylist()):
            try:
                (value or b"").decode()
            except UnicodeDecodeError:
                yield row, value


def _characters(raw: bytes, span: tuple[int, int]) -> tuple[int, int]:
    """Return a span of bytes in characters; a byte that is no UTF-8 is one."""
    start, end = (len(raw[:at].decode("utf-8", "surrogateescape")) if at >= 0 else -1 for at in span)
    return start, end
