"""Blocks of a document, and where their words stand in its text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

# White space, and characters that take no room: zero-width, soft hyphen, byte order mark, controls.
_BREAK = re.compile(r"[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]+")
_SPACE = re.compile(r"\s")
_WIDE = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]")  # no blanks between

Run = tuple[int, int, int, int]  # offset in the block's text, length there, start and end in the document


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, an item of a list or a cell of a table.

    `text` is without its marker and with single blanks; `start` and `end` are character offsets in
    `Document.text`, `line` counts from 1 there. An item that goes on after its first paragraph gives
    further items with an empty marker; a cell of several parts gives several cells of one row and column.
    """

    kind: str  # heading | paragraph | item | cell
    text: str
    line: int
    start: int
    end: int
    level: int = 0  # of a heading 1..6, depth of an item from 1, else 0
    marker: str = ""  # "(1)", "1.", "•", "第三条"
    table: int = -1  # number of the table from 0, and the cell's row and column in it
    row: int = -1
    column: int = -1
    header: str = ""  # text of the head of the cell's column
    runs: tuple[Run, ...] = field(default=(), repr=False, compare=False)  # empty: character for character


@dataclass(frozen=True, slots=True)
class Document:
    """A text, its blocks in reading order, and what is known of it."""

    text: str
    blocks: tuple[Block, ...]
    language: str  # en | zh | mixed
    format: str  # txt | md | html | pdf | docx
    own_text: bool  # whether `text` is the file's own: its lines are the file's lines
    title: str = ""  # from the file's properties, else its first heading
    _starts: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = (0, *(match.end() for match in re.finditer("\n", self.text)))
        object.__setattr__(self, "_starts", starts)

    def span(self, block: Block, start: int = 0, end: int | None = None) -> tuple[int, int]:
        """Return where `block.text[start:end]` stands in `text`, as character offsets.

        White space between, and marks such as `**` in Markdown, are in the span. Raises ValueError
        when the offsets are not inside the block.
        """
        stop = len(block.text) if end is None else end
        if not 0 <= start <= stop <= len(block.text):
            raise ValueError(f"no characters {start} to {stop} in a block of {len(block.text)}")
        if start == stop:
            at = _source(block, start)[0] if start < len(block.text) else block.end
            return at, at
        return _source(block, start)[0], _source(block, stop - 1)[1]

    def line_at(self, offset: int) -> int:
        """Return the line, counted from 1, on which a character of `text` stands."""
        return bisect_right(self._starts, offset)

    def line(self, number: int) -> str:
        """Return a line of `text` by its number from 1, without its end; raises IndexError for none."""
        if number < 1:
            raise IndexError("lines count from 1")
        start = self._starts[number - 1]
        end = self._starts[number] - 1 if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r")


def _source(block: Block, index: int) -> tuple[int, int]:
    """Return start and end, in the document, of one character of the block's text."""
    if not block.runs:
        return block.start + index, block.start + index + 1
    number = bisect_right(block.runs, (index, 1 << 62, 0, 0)) - 1
    at, length, start, end = block.runs[number]
    if index >= at + length:  # the blank between two runs
        return end, block.runs[number + 1][2]
    if end - start != length:  # written otherwise in the document: an entity
        return start, end
    return start + index - at, start + index - at + 1


class Pieces:
    """The text of one block as it is put together from places of a document."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._gap = ""

    def add(self, words: str, start: int) -> None:
        """Add words that stand at `start` character for character."""
        here = 0
        for match in _BREAK.finditer(words):
            if match.group() == " " and match.start() > here and match.end() < len(words):
                continue  # a single blank inside stays in its run
            self._put(words[here : match.start()], start + here, start + match.start())
            self._open(" " if _SPACE.search(match.group()) else "")
            here = match.end()
        self._put(words[here:], start + here, start + len(words))

    def add_other(self, words: str, start: int, end: int) -> None:
        """Add words that the document writes otherwise, as an entity or an escape does."""
        plain = _BREAK.sub(" ", words)
        if plain.strip():
            self._put(plain.strip(), start, end)
        else:
            self._open(" ")

    def wrap(self) -> None:
        """Go to the next line of a wrapped paragraph: a blank, but none between Chinese characters."""
        self._gap = "wrap"

    def done(self) -> tuple[str, tuple[Run, ...]]:
        """Return the text and its runs, which are empty where there is no text."""
        return "".join(self._parts), tuple(self._runs)

    def _open(self, gap: str) -> None:
        if gap:
            self._gap = gap if self._gap != "wrap" else "wrap"

    def _put(self, words: str, start: int, end: int) -> None:
        if not words:
            return
        gap = self._gap
        if gap == "wrap":
            gap = "" if self._parts and is_wide(self._parts[-1][-1], words[0]) else " "
        self._gap = ""
        if gap and self._parts:
            self._parts.append(gap)
            self._length += 1
        if self._runs and not gap and self._runs[-1][3] == start and self._same(end - start, words):
            at, length, begun, _ = self._runs[-1]
            self._runs[-1] = (at, length + len(words), begun, end)
        else:
            self._runs.append((self._length, len(words), start, end))
        self._parts.append(words)
        self._length += len(words)

    def _same(self, width: int, words: str) -> bool:
        """Return whether the last run and the words both stand character for character."""
        _, length, start, end = self._runs[-1]
        return end - start == length and width == len(words)


def is_wide(before: str, after: str) -> bool:
    """Return whether a line ends at a Chinese character, which is no blank: such lines break anywhere."""
    return bool(_WIDE.match(before) or _WIDE.match(after))


def squeezed(words: str) -> str:
    """Return words with single blanks and without characters that take no room."""
    pieces = Pieces()
    pieces.add(words, 0)
    return pieces.done()[0]


def joined(lines: list[str]) -> str:
    """Return the lines of a wrapped paragraph as one text."""
    pieces = Pieces()
    for line in lines:
        pieces.add(line, 0)
        pieces.wrap()
    return pieces.done()[0]
