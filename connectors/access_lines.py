"""Access-log lines taken apart by the places of their delimiters, all lines of a block at once.

Only lines in the plain form are (combined format, three words before the time, no backslash, a whole
request line); of these the fields are exactly what the expressions in `logs.py` capture, which is left with
the other lines. A megabyte of lines costs a few passes of NumPy instead of ten captures a line.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from connectors.slices import Mask, Places, taken

_QUOTE, _BLANK, _OPEN, _CLOSE, _BACKSLASH, _ASK, _DASH = b'" []\\?-'
_FORMS = {
    "client": r"^(?:[0-9A-Fa-f.:%]+|[A-Za-z0-9._\-]+)$",
    "method": r"^[A-Z]{2,20}$",
    "protocol": r"^HTTP/[0-9.]+$",
    "status": r"^\d{3}$",
    "bytes": r"^\d+$",  # or null
}
_FAR = 2**31  # a place beyond every block


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a block of UTF-8: where they begin and end, without their ends and without empty ones."""

    block: bytes
    begin: Places
    end: Places

    @classmethod
    def of(cls, block: bytes) -> Lines:
        """Return the lines of a block; the last may lack its line feed."""
        data = np.frombuffer(block, np.uint8)
        feeds = np.flatnonzero(data == ord("\n"))
        begin = np.concatenate([[0], feeds + 1])
        end = np.concatenate([feeds, [len(data)]])
        if b"\r" in block:
            while len(odd := np.flatnonzero((end > begin) & (data[end - 1] == ord("\r")))):
                end[odd] -= 1
        filled = end > begin
        return cls(block, begin[filled], end[filled])

    def __len__(self) -> int:
        return len(self.begin)

    def text(self, rows: npt.NDArray[np.intp] | slice | None = None) -> pa.Array:
        """Return the lines, or some of them, as text."""
        begin, end = (self.begin, self.end) if rows is None else (self.begin[rows], self.end[rows])
        return taken(pa.py_buffer(self.block), begin, end, kind=pa.string())


class _Marks:
    """The places of one byte in a block."""

    def __init__(self, data: npt.NDArray[np.uint8], byte: int) -> None:
        found = np.flatnonzero(data == byte)
        self._places = np.concatenate([found, np.full(8, _FAR)])

    def at(self, places: Places, nth: int = 0) -> Places:
        """Return the nth place at or after each of the given ones; beyond the block where there is none."""
        first = np.searchsorted(self._places, places)
        return self._places[np.minimum(first + nth, len(self._places) - 1)]


def take_apart(lines: Lines) -> tuple[Mask, dict[str, pa.Array]]:
    """Return which lines are in the plain form, and the fields of these lines, one after the other.

    Fields that hold nothing or `-` are null; `path` and `query` are still as they were sent.
    """
    data = np.frombuffer(lines.block, np.uint8)
    rows, at = _in_form(data, lines)
    begin, end, q0, q1, q2, q3, q4, q5, s0, s1, s2, opened, closed, r0, r1 = at
    ask = np.minimum(_Marks(data, _ASK).at(r0), r1)
    content = pa.py_buffer(lines.block)

    def field(first: Places, last: Places) -> pa.Array:
        size = last - first
        nothing = (size <= 0) | ((size == 1) & (data[np.minimum(first, len(data) - 1)] == _DASH))
        return taken(content, first, np.maximum(first, last), nothing, pa.string())

    fields = {
        "client": field(begin, s0),
        "user": field(s1 + 1, s2),
        "time": field(opened + 1, closed),
        "method": field(q0 + 1, r0),
        "path": field(r0 + 1, ask),
        "query": field(np.minimum(ask + 1, r1), r1),
        "protocol": field(r1 + 1, q1),
        "status": field(q1 + 2, q1 + 5),
        "bytes": field(q1 + 6, q2 - 1),
        "referer": field(q2 + 1, q3),
        "user_agent": field(q4 + 1, q5),
        "extra": field(np.minimum(q5 + 2, end), end),
    }
    fits = np.ones(len(rows), np.bool_)
    for name, form in _FORMS.items():
        match = pc.match_substring_regex(fields[name], form).fill_null(name == "bytes")
        fits &= match.to_numpy(zero_copy_only=False)
    plain = np.zeros(len(lines), np.bool_)
    plain[rows[fits]] = True
    if not fits.all():
        mask = pa.array(fits)
        fields = {name: column.filter(mask) for name, column in fields.items()}
    return plain, fields


def _in_form(data: npt.NDArray[np.uint8], lines: Lines) -> tuple[Places, Places]:
    """Return the lines whose delimiters stand as they must, and their places: a row of each kind of place."""
    begin, end = lines.begin, lines.end
    quotes, blanks = _Marks(data, _QUOTE), _Marks(data, _BLANK)
    opened = _Marks(data, _OPEN).at(begin)
    quote = [quotes.at(begin, nth) for nth in range(6)]
    word = [blanks.at(begin, nth) for nth in range(3)]
    asked = [blanks.at(quote[0], nth) for nth in range(3)]
    closed = _Marks(data, _CLOSE).at(opened)
    unescaped = _Marks(data, _BACKSLASH).at(begin) >= end
    good = (
        unescaped
        & (quote[5] < end)
        & (word[0] > begin) & (word[1] == word[0] + 2) & (word[2] > word[1] + 1)  # client, one mark, user
        & (opened == word[2] + 1) & (closed > opened + 1) & (quote[0] == closed + 2)
        & (asked[0] < asked[1]) & (asked[1] < quote[1]) & (asked[2] > quote[1])  # method, target, protocol
        & (quote[2] > quote[1] + 7) & (quote[4] == quote[3] + 2)
    )  # fmt: skip
    rows = np.flatnonzero(good)
    at = np.stack([begin, end, *quote, *word, opened, closed, *asked[:2]])[:, rows]
    _, ends, _, q1, q2, q3, _, q5, s0, _, _, _, closing, _, _ = at
    good = (data[s0 + 1] == _DASH) & (data[closing + 1] == _BLANK)
    for place in (q1 + 1, q1 + 5, q2 - 1, q3 + 1):
        good &= data[place] == _BLANK
    good &= (q5 + 1 == ends) | (data[np.minimum(q5 + 1, len(data) - 1)] == _BLANK)
    return rows[good], at[:, good]
