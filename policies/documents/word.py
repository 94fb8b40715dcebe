"""DOCX to drafts: headings by style or outline level, lists with the numbers that Word shows, tables."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from policies.documents.blocks import Document, squeezed
from policies.documents.drafts import Draft, is_title, settle
from policies.documents.word_lists import Numbering, Styles, local, value_of
from policies.documents.writing import make
from taxonomy.errors import SettingsError

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

# Deleted text, the older of two drawings of one text box, and what stands for a field's result.
_LEFT_OUT = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "sectPr"))


def read(data: bytes, name: str) -> Document:
    """Return the document of a DOCX file; raises SettingsError when it is damaged."""
    opened = _opened(data, name)
    styles = Styles(opened)
    numbering = Numbering(opened)
    drafts: list[Draft] = []
    _Reader(styles, numbering, drafts).body(opened.element.body)
    return make(settle(drafts), "docx", title=squeezed(opened.core_properties.title or ""))


def _opened(data: bytes, name: str) -> WordDocument:
    import docx

    try:
        return docx.Document(io.BytesIO(data))
    except Exception:  # what the zip, the XML and the package raise has no common class
        raise SettingsError(f"{name} is damaged; open it in a word processor and save it again") from None


class _Reader:
    def __init__(self, styles: Styles, numbering: Numbering, drafts: list[Draft]) -> None:
        self._styles = styles
        self._numbering = numbering
        self._drafts = drafts
        self._tables = 0

    def body(self, parent: Any) -> None:
        """Add the drafts of all paragraphs and tables, those in content controls too."""
        for element in parent:
            match local(element):
                case "p":
                    self._drafts.extend(self._paragraph(element))
                case "tbl":
                    self._table(element)
                case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag":
                    self.body(element)

    def _paragraph(self, element: Any) -> Iterator[Draft]:
        if self._styles.is_contents(element):
            return  # a line of the table of contents
        lines = [line for line in ("".join(_words(element))).split("\n") if line.strip()]
        level = self._styles.heading(element)
        number = self._numbering.of(element, self._styles)
        bold = _is_bold(element)
        for index, line in enumerate(lines):
            text = squeezed(line)
            if not text:
                continue
            marker = number.text if number and index == 0 else ""
            if level:
                yield Draft("heading", text, level=level, marker=marker)
            elif number:
                yield Draft("item", text, level=number.level, marker=marker)
            else:
                yield Draft("line", text, bold=bold and is_title(text))

    def _table(self, table: Any) -> None:
        rows = [row for row in table if local(row) == "tr"]
        if max((len(_cells(row)) for row in rows), default=0) < 2:
            for row in rows:  # a frame around text
                for cell, _ in _cells(row):
                    self.body(cell)
            return
        heads: dict[int, str] = {}
        for number, row in enumerate(rows):
            column = 0
            for cell, wide in _cells(row):
                parts = [] if _continues(cell) else list(self._parts(cell))
                if number == 0:
                    heads[column] = " ".join(part.text for part in parts)
                for part in parts:
                    part.table, part.row, part.column = self._tables, number, column
                    part.kind, part.level, part.header = "cell", 0, heads.get(column, "")
                    self._drafts.append(part)
                column += wide
        self._tables += 1

    def _parts(self, cell: Any) -> Iterator[Draft]:
        for element in cell.iter():
            if local(element) == "p":
                yield from self._paragraph(element)


def _cells(row: Any) -> list[tuple[Any, int]]:
    """Return the cells of a row with the number of columns that each spans."""
    found: list[tuple[Any, int]] = []
    for element in row:
        inner = (
            element if local(element) == "tc" else next((e for e in element.iter() if local(e) == "tc"), None)
        )
        if inner is None or local(element) not in ("tc", "sdt"):
            continue
        wide = value_of(inner, "tcPr", "gridSpan")
        found.append((inner, int(wide) if wide and wide.isdigit() else 1))
    return found


def _continues(cell: Any) -> bool:
    """Return whether a cell only goes on with the one above."""
    properties = next((e for e in cell if local(e) == "tcPr"), None)
    merged = None if properties is None else next((e for e in properties if local(e) == "vMerge"), None)
    return merged is not None and value_of(cell, "tcPr", "vMerge") in (None, "continue")


def _words(element: Any) -> Iterator[str]:
    """Yield the words of a paragraph as it reads with all changes accepted."""
    for child in element:
        tag = local(child)
        if tag in _LEFT_OUT or (tag == "p" and child is not element):
            continue
        if tag == "t":
            yield child.text or ""
        elif tag in ("tab", "ptab"):
            yield " "
        elif tag in ("br", "cr"):
            yield "\n"
        elif tag == "noBreakHyphen":
            yield "-"
        elif tag == "txbxContent":
            yield "\n"
            for inner in child:
                yield from _words(inner)
                yield "\n"
        else:
            yield from _words(child)


def _is_bold(paragraph: Any) -> bool:
    """Return whether every run with text is bold."""
    runs = [
        run for run in paragraph.iter() if local(run) == "r" and any(local(t) == "t" and t.text for t in run)
    ]
    return bool(runs) and all(_has_bold(run) for run in runs)


def _has_bold(run: Any) -> bool:
    properties = next((e for e in run if local(e) == "rPr"), None)
    found = None if properties is None else next((e for e in properties if local(e) == "b"), None)
    return found is not None and value_of(run, "rPr", "b") not in ("0", "false", "none")
