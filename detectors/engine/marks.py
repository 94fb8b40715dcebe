"""What the bytes of rows are, as bits: where numbers start, and which rows are more than numbers.

One pass in vector instructions tells digits, words and the rest apart, and eight bytes become eight bits; so
how long a word is takes two instructions, not a loop.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from detectors.engine.automaton import CLASSES, LINE_FEED, Program
from detectors.engine.instructions import compiled, eight_bytes, trailing_zeros
from detectors.engine.runs import LONGEST_RUN, WINDOW

START, WORD, DIGIT, HEX = range(4)
KINDS = 4

_U = np.uint64
_ONE, _EIGHT, _WINDOW = np.uint64(1), np.uint64(8), np.uint64(WINDOW)
_LOWEST = np.uint64(0x0101010101010101)  # of eight bytes
_LOUD = np.uint64(0x0202020202020202)
_GATHER = np.uint64(0x0102040810204080)  # brings the lowest bits of eight bytes into the highest byte
_ZERO, _TEN, _LOWER, _A, _LETTERS, _UNDERLINE, _HEXADECIMAL = np.array([48, 10, 32, 97, 26, 95, 6], np.uint8)


@compiled
def _classify(data: Any, quiet: Any, marks: Any) -> None:
    """Mark what each byte is; the first has nothing before it. All in vector instructions."""
    q0, q1, q2, q3, q4, q5, q6, q7 = (
        quiet[0], quiet[1], quiet[2], quiet[3], quiet[4], quiet[5], quiet[6], quiet[7]
    )  # fmt: skip
    for i in range(len(data)):
        here = data[i]
        digit = np.uint8(here - _ZERO) < _TEN
        word = digit | (np.uint8((here | _LOWER) - _A) < _LETTERS) | (here == _UNDERLINE)
        silent = (
            digit
            | (here == q0)
            | (here == q1)
            | (here == q2)
            | (here == q3)
            | (here == q4)
            | (here == q5)
            | (here == q6)
            | (here == q7)
        )
        hexadecimal = digit | (np.uint8(here - _A) < _HEXADECIMAL)
        marks[i] = (
            np.uint8(not silent) << np.uint8(1)
            | np.uint8(word) << np.uint8(2)
            | np.uint8(digit) << np.uint8(3)
            | np.uint8(hexadecimal) << np.uint8(4)
        )


@compiled
def _any_number(offsets: Any, data: Any) -> bool:
    """Return whether a number starts anywhere; most text has none, and this is quickest of all."""
    for row in range(len(offsets) - 1):
        if offsets[row] < offsets[row + 1] and np.uint8(data[offsets[row]] - _ZERO) < _TEN:
            return True
    return _inside(data[offsets[0] : offsets[-1]])


@compiled
def _inside(data: Any) -> bool:
    seen = np.uint8(0)
    for i in range(1, len(data)):
        here, before = data[i], data[i - 1]
        word = (
            (np.uint8(before - _ZERO) < _TEN)
            | (np.uint8((before | _LOWER) - _A) < _LETTERS)
            | (before == _UNDERLINE)
        )
        seen |= np.uint8(np.uint8(here - _ZERO) < _TEN) & np.uint8(not word)
    return bool(seen)


@compiled
def mark_rows(offsets: Any, data: Any, quiet: Any, below: int, marks: Any, bits: Any, rows: Any) -> int:
    """Fill `bits`, kind x byte, for the rows, and `rows` with those that are not quiet; return how many.

    A row is quiet when it is shorter than `below` and holds digits and the bytes `quiet` only. `marks` has
    room for the rows' bytes and eight more, `bits` for an eighth of them and sixteen.
    """
    base = offsets[0]
    size = offsets[-1] - base
    length = (size + 7) // 8
    if not _any_number(offsets, data):
        bits[START, : length + 16] = 0
        for row in range(len(offsets) - 1):
            rows[row] = row
        return len(offsets) - 1
    words = marks.view(np.uint64)
    words[length - 1 : length] = _U(0)
    _classify(data[base : base + size], quiet, marks)
    before = _U(0)  # whether a word reaches into these eight bytes
    for word in range(length):
        eight = words[word]
        letters = ((eight >> _U(2)) & _LOWEST) * _GATHER >> _U(56)
        bits[WORD, word] = letters
        digits = ((eight >> _U(3)) & _LOWEST) * _GATHER >> _U(56)
        bits[DIGIT, word] = digits
        bits[HEX, word] = ((eight >> _U(4)) & _LOWEST) * _GATHER >> _U(56)
        bits[START, word] = digits & ~(letters << _ONE | before)
        before = letters >> _U(7)
    bits[:, length : length + 16] = 0
    marks_at = _U(marks.ctypes.data)
    most = _U(below)
    total = 0
    for row in range(len(offsets) - 1):
        first, last = _U(offsets[row] - base), _U(offsets[row + 1] - base)
        if first < last:  # what stands before a row is another row's
            bits[START, first >> _U(3)] |= bits[DIGIT, first >> _U(3)] & (_ONE << (first & _U(7)))
        noisy = last - first >= most
        while first < last and not noisy:
            here = eight_bytes(marks_at + first) & _LOUD
            if last - first < _EIGHT:
                here &= (_ONE << ((last - first) * _EIGHT)) - _ONE
            noisy = here != _U(0)
            first += _EIGHT
        rows[total] = row
        total += int(noisy)
    return total


@compiled
def list_numbers(p: Program, offsets: Any, data: Any, bits: Any, starts: Any) -> int:
    """Put the numbers that may begin a match into `starts`, (place, row, entry); return how many.

    The word that a number begins, and what ends it, say which patterns can match from there (`runs.py`).
    """
    classes, words_of, shape_at, shapes = p.classes, p.words, p.shape_at, p.shapes
    base, final = _U(offsets[0]), _U(len(data) - 1)
    end, line_feed = _U(p.numbers[CLASSES]), p.numbers[LINE_FEED]
    columns = end + _ONE
    words_at, digits_at = _U(bits[WORD].ctypes.data), _U(bits[DIGIT].ctypes.data)
    hex_at = _U(bits[HEX].ctypes.data)
    starting = bits[START].view(np.uint64)
    used, row, until = _U(0), _U(0), _U(offsets[1])
    for word in range((offsets[-1] - offsets[0] + 63) // 64):
        here = starting[word]
        while here:
            place = _U(word * 64) + trailing_zeros(here)
            here &= here - _ONE
            at = base + place
            while until <= at:
                row += _ONE
                until = _U(offsets[row + _ONE])
            shift, byte = place & _U(7), place >> _U(3)
            words, digits = eight_bytes(words_at + byte) >> shift, eight_bytes(digits_at + byte) >> shift
            run, left = trailing_zeros(~words), until - at
            column = _U(classes[data[min(at + run, final)]])
            column = end if (run >= left) | (np.int64(column) == line_feed) else column
            run = min(run, left)
            seen = (_ONE << min(left, _WINDOW)) - _ONE
            shape = digits & seen
            if (run < _WINDOW) & (shape == words & seen):
                # After the end of a row are no digits; a line feed is one.
                after = shape >> (run + _ONE) if column != end else _U(0)
                entry = np.int64(shapes[_U(shape_at[run * columns + column]) + after])
            else:
                hexes = trailing_zeros(~(eight_bytes(hex_at + byte) >> shift))
                kind = _U(trailing_zeros(~digits) < run) + _U(hexes < run)
                line = kind * _U(LONGEST_RUN + 1) + (run if run <= _U(LONGEST_RUN) else _U(0))
                entry = np.int64(words_of[line * columns + column])
            starts[used, 0], starts[used, 1], starts[used, 2] = at, row, entry
            used += _U(entry >= 0)
    return int(used)
