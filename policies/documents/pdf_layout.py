"""From pieces of text with places to lines, cells and bands of cells that stand side by side."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from policies.documents.blocks import joined, squeezed

_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]")
_HYPHEN = re.compile(r"([A-Za-z]+)[-\u2010\u00ad]$")
_PREFIXES = """
e co non third self opt sub pre re cross follow log sign check pay up in on de multi two one
"""
_KEPT_HYPHENS = frozenset(_PREFIXES.split())
_NARROW = frozenset("iljtfrI.,:;'|!()[]{} -")
_BROAD = frozenset("mwMW@%—")


@dataclass(slots=True)
class Piece:
    """Text that a PDF shows in one go; x and y in points from the lower left corner."""

    text: str
    x: float
    y: float
    size: float
    bold: bool
    stretch: float = 1.0  # of the font against a sans serif

    @property
    def right(self) -> float:
        """Where the text ends, by usual widths: the fonts' own are not asked."""
        return self.x + self.size * self.stretch * width_of(self.text.strip())


@dataclass(slots=True)
class Line:
    """Pieces on one base line, one after the other."""

    text: str
    x: float
    y: float
    size: float
    bold: bool
    right: float


@dataclass(slots=True)
class Cell:
    """Lines below each other."""

    lines: list[Line]

    @property
    def x(self) -> float:
        """The left edge."""
        return min(line.x for line in self.lines)


@dataclass(slots=True)
class Band:
    """Cells side by side: one is plain text, several are a row of a table, or columns of a page."""

    cells: list[Cell] = field(default_factory=list)

    @property
    def top(self) -> float:
        """The first base line."""
        return max(line.y for cell in self.cells for line in cell.lines)

    @property
    def bottom(self) -> float:
        """The last base line."""
        return min(line.y for cell in self.cells for line in cell.lines)


def width_of(text: str) -> float:
    """Return the usual width of a text in units of its size."""
    width = 0.0
    for c in text:
        if _HAN.match(c):
            width += 1.0
        elif c in _NARROW:
            width += 0.3
        elif c in _BROAD:
            width += 0.85
        else:
            width += 0.65 if c.isupper() else 0.5
    return width


def bands_of(pieces: Sequence[Piece]) -> Iterator[Band]:
    """Yield the bands of a page in the order in which the page is written."""
    aligned = _aligned(pieces)
    band = Band()
    ceiling = math.inf  # the lowest line of the band before
    for piece in pieces:
        if not band.cells:
            band.cells.append(Cell([_line(piece)]))
            continue
        cell = band.cells[-1]
        last = cell.lines[-1]
        same = abs(piece.y - last.y) <= 0.45 * max(piece.size, last.size)
        # Between words of one line the gap is small; widths are guesses, so alignment has the last word.
        usual = 1.0 if _HAN.match(last.text[-1:]) else 2.0
        room = (0.3 if round(piece.x) in aligned and piece.text[:1].isspace() else usual) * max(
            piece.size, last.size
        )
        if same and piece.x >= last.x and piece.x - last.right <= room:
            _append(last, piece)
        elif _is_below(piece, last, cell):
            cell.lines.append(_line(piece))
        elif _is_beside(piece, cell, band, ceiling):
            band.cells.append(Cell([_line(piece)]))
        else:
            yield band
            ceiling = band.bottom
            band = Band([Cell([_line(piece)])])
    if band.cells:
        yield band


def _aligned(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return where, inside lines, pieces begin again and again: the left edges of a table's cells."""
    starts = Counter(round(b.x) for a, b in pairwise(pieces) if abs(a.y - b.y) < 1 and b.text[:1].isspace())
    return frozenset(x for x, count in starts.items() if count >= 3)


def _line(piece: Piece) -> Line:
    return Line(piece.text.strip(), piece.x, piece.y, piece.size, piece.bold, piece.right)


def _append(line: Line, piece: Piece) -> None:
    gap = piece.x - line.right
    text = piece.text.strip()
    blank = piece.text[:1].isspace()
    if blank and gap < 0.45 * piece.size and (_HAN.match(line.text[-1:]) or _HAN.match(text[:1])):
        blank = False  # where a Chinese character meets another font there is no blank
    share = len(text) / max(len(line.text) + len(text), 1)
    line.bold = line.bold and piece.bold
    line.text += (" " if blank else "") + text
    line.right = max(line.right, piece.right)
    if share > 0.5:
        line.size = piece.size


def _is_below(piece: Piece, last: Line, cell: Cell) -> bool:
    """Return whether a piece begins the next line of the same cell."""
    fall = last.y - piece.y
    if not 0.45 * last.size < fall <= 2.0 * max(last.size, piece.size):
        return False
    left = min(cell.x, last.x)
    return left - 3 * piece.size <= piece.x <= max(left + 4 * piece.size, last.x + 2 * piece.size)


def _is_beside(piece: Piece, cell: Cell, band: Band, ceiling: float) -> bool:
    """Return whether a piece stands right of a cell, in the same row: lower than all above the band."""
    if piece.x <= cell.x + 1.2 * piece.size or piece.y < band.bottom - 0.6 * piece.size:
        return False
    rise = piece.y - band.top  # the texts of a row may be centred, or stand at its foot
    return rise <= 1.2 * piece.size or (rise < 12 * piece.size and piece.y < ceiling - 0.5 * piece.size)


def joined_lines(lines: Sequence[Line]) -> str:
    """Return the text of wrapped lines; a word divided at the end of a line is made whole."""
    parts: list[str] = []
    for line in lines:
        divided = _HYPHEN.search(parts[-1]) if parts else None
        if divided and line.text[:1].islower():
            last = parts.pop()
            whole = last[:-1] if divided.group(1).lower() not in _KEPT_HYPHENS else last
            parts.append(whole + line.text)
        else:
            parts.append(line.text)
    return squeezed(joined(parts))
