"""From the bands of a PDF's pages to drafts: paragraphs joined, tables found, heads and feet left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

from policies.documents.drafts import Draft, columns, is_title, leads_in
from policies.documents.markers import marker
from policies.documents.pdf_layout import Band, Cell, Line, joined_lines
from policies.documents.pdf_tables import rows_of

_NUMBER = re.compile(
    r"^[\W_]*(?:page|seite|p\.)?\s*\d{1,4}\s*(?:(?:/|of|von|\|)\s*\d{1,4})?[\W_]*$|^第\s*\d+\s*页.{0,12}$|^\d+\s*/\s*\d+$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"[.!?;:。！？；：][\"”’」』)）]*$")


@dataclass(frozen=True, slots=True)
class _Style:
    """What is usual in the document."""

    size: float  # of the running text
    leading: float  # between the lines of a paragraph, in units of the size
    left: float
    width: float
    sizes: tuple[float, ...]  # larger than the running text, the largest first


def drafts_of(pages: Sequence[Sequence[Band]]) -> list[Draft]:
    """Return the drafts of all pages, in the order of reading."""
    kept = [_in_columns(page) for page in _without_heads_and_feet(pages)]
    style = _style([line for page in kept for band in page for cell in band.cells for line in cell.lines])
    if style is None:
        return []
    drafts: list[Draft] = []
    flow: list[Line] = []
    tables = 0
    bands = [band for page in kept for band in page]
    for is_row, group in groupby(bands, key=lambda band: len(band.cells) > 1 and not _is_marker_beside(band)):
        together = list(group)
        if is_row and len(together) > 1:
            drafts.extend(_running(flow, style, drafts))
            flow = []
            drafts.extend(rows_of(together, tables))
            tables += 1
        else:
            flow.extend(line for band in together for line in _flat(band))
    drafts.extend(_running(flow, style, drafts))
    return drafts


def _flat(band: Band) -> list[Line]:
    if len(band.cells) == 1:
        return band.cells[0].lines
    first, *rest = band.cells
    if len(first.lines) > 1:
        return [line for cell in band.cells for line in cell.lines]
    line = first.lines[0]
    beside = [cell.lines[0] for cell in rest]
    text = " ".join([line.text, *(other.text for other in beside)])
    bold = line.bold and all(other.bold for other in beside)
    whole = Line(text, line.x, beside[0].y, beside[0].size, bold, beside[-1].right)
    return [whole, *(other for cell in rest for other in cell.lines[1:])]


def _is_marker_beside(band: Band) -> bool:
    """Return whether the first of two cells is but the number or sign of an item."""
    if len(band.cells) != 2 or len(band.cells[0].lines) != 1:
        return False
    sign = band.cells[0].lines[0].text
    return len(sign) <= 6 and (found := marker(f"{sign} x")) is not None and found.width >= len(sign)


# Heads and feet


def _without_heads_and_feet(pages: Sequence[Sequence[Band]]) -> Iterator[list[Band]]:
    """Yield the pages without what stands at the same place, on the margin, on two pages of five."""
    heights = [line.y for page in pages for band in page for cell in band.cells for line in cell.lines]
    margin = 0.12 * (max(heights, default=0) - min(heights, default=0))
    inside = (min(heights, default=0) + margin, max(heights, default=0) - margin)
    edges = [_edges(page, *inside) for page in pages]
    seen: Counter[tuple[str, int]] = Counter()
    for number, sides in enumerate(edges, start=1):
        seen.update({_key(line, number) for rows in sides for row in rows for line in row})
    often = max(2, round(0.4 * len(pages)))
    for number, (page, sides) in enumerate(zip(pages, edges, strict=True), start=1):
        out: set[int] = set()
        for rows in sides:
            for row in rows:  # from the edge of the page inwards, up to the first line of its own
                here = {id(line) for line in row if _is_repeated(line, seen[_key(line, number)] >= often)}
                if not here:
                    break
                out |= here
        yield [band for band in (_without(b, out) for b in page) if band.cells]


def _is_repeated(line: Line, often: bool) -> bool:
    return bool(_NUMBER.match(line.text)) or (often and marker(line.text) is None)


def _edges(page: Sequence[Band], low: float, high: float) -> tuple[list[list[Line]], list[list[Line]]]:
    """Return the lines on the lower and the upper margin, grouped by height, the outermost first."""
    rows: dict[int, list[Line]] = {}
    for band in page:
        for cell in band.cells:
            for line in cell.lines:
                rows.setdefault(round(line.y), []).append(line)
    heights = sorted(rows)
    return [rows[y] for y in heights if y <= low], [rows[y] for y in reversed(heights) if y >= high]


def _key(line: Line, page: int) -> tuple[str, int]:
    """Return what is the same on each page: the place, and the words without the page's number."""
    return re.sub(rf"\b{page}\b", "#", line.text), round(line.y / 6)


def _without(band: Band, out: set[int]) -> Band:
    cells = [Cell([line for line in cell.lines if id(line) not in out]) for cell in band.cells]
    return Band([cell for cell in cells if cell.lines])


# Columns


def _in_columns(page: list[Band]) -> list[Band]:
    """Return the bands of a page set in two columns one column after the other."""
    pairs = [band for band in page if len(band.cells) == 2]
    tall = [band for band in pairs if min(len(cell.lines) for cell in band.cells) >= 12]
    if tall:
        return [Band([cell]) for band in page for cell in band.cells] if tall == pairs else page
    if len(pairs) < 15 or len(pairs) < 0.7 * len(page):
        return page
    starts = Counter(round(band.cells[1].x / 3) for band in pairs)
    if starts.most_common(1)[0][1] < 0.8 * len(pairs):
        return page
    first = page.index(pairs[0])
    last = len(page) - page[::-1].index(pairs[-1])
    inner = page[first:last]
    left = Band([Cell([line for band in inner for line in band.cells[0].lines])])
    right = Band([Cell([line for band in inner for cell in band.cells[1:] for line in cell.lines])])
    return [*page[:first], left, right, *page[last:]]


# Running text


def _style(lines: Sequence[Line]) -> _Style | None:
    if not lines:
        return None
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size, 1)] += len(line.text)
    size = weights.most_common(1)[0][0]
    body = [line for line in lines if abs(line.size - size) < 0.3] or list(lines)
    falls = [a.y - b.y for a, b in pairwise(lines) if 0.5 * size < a.y - b.y < 2.5 * size]
    widths = sorted(line.right - line.x for line in body)
    larger = sorted({round(line.size) for line in lines if line.size > 1.12 * size}, reverse=True)
    return _Style(
        size=size,
        leading=(min(falls, key=lambda f: (round(f), f)) if len(falls) < 5 else _usual(falls)) / size
        if falls
        else 1.3,
        left=median(line.x for line in body),
        width=widths[int(0.95 * (len(widths) - 1))],
        sizes=tuple(larger),
    )


def _usual(falls: Sequence[float]) -> float:
    return Counter(round(fall, 1) for fall in falls).most_common(1)[0][0]


def _running(lines: Sequence[Line], style: _Style, before: Sequence[Draft]) -> list[Draft]:
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, style):
            groups[-1].append(line)
        else:
            groups.append([line])
    drafts = list(before[-1:])
    kept = len(drafts)
    for group in groups:
        draft = _draft(group, style)
        if draft.kind == "line" and drafts and not marker(draft.text):
            _as_item(draft, drafts[-1])
        drafts.append(draft)
    return drafts[kept:]


def _as_item(draft: Draft, previous: Draft) -> None:
    """Make an item of an indented line after a lead-in: many writers draw the signs of lists."""
    opens = previous.kind == "line" and leads_in(previous.text) and draft.indent >= previous.indent + 2
    if opens or (previous.kind == "item" and previous.indent == draft.indent > 1):
        draft.kind = "item"


def _goes_on(group: Sequence[Line], line: Line, style: _Style) -> bool:
    first, last = group[0], group[-1]
    if abs(last.size - line.size) > 0.1 * style.size or (first.bold != line.bold and is_title(first.text)):
        return False
    fall = last.y - line.y
    large = first.size > 1.12 * style.size
    over_a_page = fall < 0.3 * line.size or fall > 10 * style.size
    if not over_a_page and fall > max(1.25 * style.leading * line.size, 1.1 * line.size):
        return False
    if large:
        return not over_a_page and marker(line.text) is None
    if marker(line.text) and (_CLOSED.search(last.text) or not _is_full(last, style, 0.9)):
        return False
    unfinished = not _CLOSED.search(last.text)
    if over_a_page:
        return unfinished and _is_full(last, style, 0.75)
    if line.x > first.x + 1.5 * style.size and len(group) > 1 and not unfinished:
        return False  # the first line of a paragraph is set in
    if not unfinished and abs(line.x - last.x) > 1.5 * style.size:
        return False
    if not unfinished and _listed(first, line, style):
        return False
    return _is_full(last, style, 0.78) or (unfinished and line.text[:1].islower())


def _listed(first: Line, line: Line, style: _Style) -> bool:
    """Return whether two lines are items of a list: both set in, and each a sentence or a capital."""
    return min(first.x, line.x) > style.left + style.size and line.text[:1].isupper()


def _is_full(line: Line, style: _Style, share: float) -> bool:
    return line.right - min(line.x, style.left) >= share * style.width


def _draft(group: Sequence[Line], style: _Style) -> Draft:
    text = joined_lines(group)
    size = group[0].size
    if size > 1.12 * style.size and columns(text) <= 200 and text[-1:] not in ".。;；":
        return Draft(
            "heading",
            text,
            level=min(6, style.sizes.index(round(size)) + 1 if round(size) in style.sizes else 1),
        )
    indent = max(0, round((group[0].x - style.left) / (0.5 * style.size)))
    bold = all(line.bold for line in group) and is_title(text)
    return Draft("line", text, bold=bold, indent=0 if indent < 3 else indent)
