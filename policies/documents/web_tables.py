"""Tables of data on a web page, with the head of each column; tables made for the layout are none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from policies.documents.blocks import squeezed
from policies.documents.drafts import Draft

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_CELL = 3000  # characters; a cell beyond that is a part of the page
_BREAKS = frozenset(("p", "div", "li", "br", "ul", "ol", "section", "dt", "dd"))


def is_data(table: HtmlElement) -> bool:
    """Return whether a table holds data: two columns, no headings, no tables and no whole page inside."""
    if table.get("role") in ("presentation", "none"):
        return False
    if next(table.iterdescendants("table", "h1", "h2", "h3"), None) is not None:
        return False
    rows = list(table.iter("tr"))
    widest = max(
        (sum(_span(cell, "colspan") for cell in row.iterchildren("td", "th")) for row in rows), default=0
    )
    if widest < 2:
        return False
    return all(len(cell.text_content()) <= _LONGEST_CELL for cell in table.iter("td"))


def cells_of(table: HtmlElement, dropped: set[HtmlElement], number: int) -> Iterator[Draft]:
    """Yield the cells of a table row by row; one that spans several comes once, at its first place."""
    caption = next(table.iterchildren("caption"), None)
    if caption is not None and caption.text_content().strip():
        yield Draft("paragraph", squeezed(caption.text_content()))
    taken: dict[tuple[int, int], bool] = {}
    heads: dict[int, list[str]] = {}
    in_head = True
    for row_number, row in enumerate(_rows(table)):
        cells = [c for c in row.iterchildren("td", "th") if c not in dropped]
        parent = row.getparent()
        is_head = (
            in_head
            and bool(cells)
            and (
                (parent is not None and parent.tag == "thead")
                or all(c.tag == "th" for c in cells)
                or row_number == 0
            )
        )
        in_head = in_head and is_head and ((parent is not None and parent.tag == "thead") or row_number == 0)
        column = 0
        for cell in cells:
            while taken.get((row_number, column)):
                column += 1
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            for down in range(high):
                for across in range(wide):
                    taken[row_number + down, column + across] = True
            parts = list(_parts(cell, dropped))
            if is_head:
                for across in range(wide):
                    heads.setdefault(column + across, []).extend(text for _, text in parts)
            header = " ".join(dict.fromkeys(heads.get(column, [])))
            for mark, text in parts:
                yield Draft(
                    "cell", text, marker=mark, table=number, row=row_number, column=column, header=header
                )
            column += wide


def _rows(table: HtmlElement) -> list[HtmlElement]:
    """Return the rows in the order in which they are shown: the foot last."""
    rows = list(table.iter("tr"))
    last = [row for row in rows if (parent := row.getparent()) is not None and parent.tag == "tfoot"]
    return [row for row in rows if row not in last] + last


def _parts(cell: HtmlElement, dropped: set[HtmlElement]) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs and items of a cell, each with its marker."""
    from lxml import etree

    words: list[str] = []
    mark = ""
    walk = etree.iterwalk(cell, events=("start", "end"))
    for event, element in walk:
        breaks = element.tag in _BREAKS
        if breaks and words:
            text = squeezed("".join(words))
            words = []
            if text:
                yield mark, text
                mark = ""
        if event == "end":
            if element is not cell:
                words.append(element.tail or "")
            continue
        if element in dropped:
            walk.skip_subtree()
            continue
        if element.tag == "li":
            mark = "•"
        words.append(element.text or "")
    text = squeezed("".join(words))
    if text:
        yield mark, text


def _span(cell: HtmlElement, name: str) -> int:
    given = cell.get(name, "1")
    return min(max(int(given), 1), 100) if given.isdigit() else 1
