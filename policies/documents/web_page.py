"""HTML to drafts: headings, paragraphs, lists and tables of the page's own text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from policies.documents.blocks import Document, is_wide, squeezed
from policies.documents.drafts import Draft, is_title, settle
from policies.documents.markers import marker
from policies.documents.web_lists import Lists
from policies.documents.web_parts import MACHINERY, parts_of
from policies.documents.writing import make

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINE_TAGS = """
a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small
span strike strong sub sup time tt u var wbr button
"""
_INLINE = frozenset(_INLINE_TAGS.split())
_BOLD = frozenset(("b", "strong"))
_HEADINGS = {f"h{n}": n for n in range(1, 7)}


def read(text: str) -> Document:
    """Return the document of a web page; without a body its text is empty."""
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        page = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # nothing but comments or white space
        return make([], "html")
    body = page.find("body")
    drafts = _Walk().drafts(body) if body is not None else []
    titles = page.xpath("//head/title")
    title = squeezed(titles[0].text_content()) if titles else ""
    return make(settle(drafts), "html", title=title)


_WRAP = "\ue000"  # the end of a line in the source; of private use, so in no text
_WRAPPED = re.compile(f"[ \\t\\r]*{_WRAP}[ \\t\\r{_WRAP}]*")


class _Walk:
    """One pass over the tree, which may be deeper than Python's stack."""

    def __init__(self) -> None:
        self._drafts: list[Draft] = []
        self._words: list[str] = []
        self._bold = 0
        self._strong = self._plain = 0  # words in bold, and not
        self._level = 0
        self._lists = Lists()
        self._preformatted = 0
        self._tables = 0

    def drafts(self, body: HtmlElement) -> list[Draft]:
        """Return the drafts of a body in reading order."""
        from lxml import etree

        from policies.documents.web_tables import cells_of, is_data

        parts = parts_of(body)
        walk = etree.iterwalk(parts.root, events=("start", "end"))
        for event, element in walk:
            if element in parts.dropped:
                if event == "end":
                    self._text(element.tail)
                else:
                    walk.skip_subtree()  # its end follows all the same
                    if element.tag not in MACHINERY and element.tag not in _INLINE:
                        self._flush()
                continue
            if event == "end":
                self._leave(element)
                if element is not parts.root:
                    self._text(element.tail)
                continue
            if element.tag == "table" and is_data(element):
                self._flush()
                self._drafts.extend(cells_of(element, parts.dropped, self._tables))
                self._tables += 1
                walk.skip_subtree()
                continue
            self._enter(element)
            self._text(element.text)
        self._flush()
        return self._drafts

    def _enter(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in _INLINE and not _expands(element):
            self._bold += tag in _BOLD
            return
        if tag == "br":
            self._words.append("\n")
            return
        self._flush()
        if tag in _HEADINGS or element.get("role") == "heading" or tag == "summary" or _expands(element):
            given = element.get("aria-level", "")
            self._level = _HEADINGS.get(tag) or (int(given) if given.isdigit() else 0) or -1
        elif tag == "pre":
            self._preformatted += 1
        self._lists.enter(element)

    def _leave(self, element: HtmlElement) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag == "br":
            return
        if tag in _INLINE and not _expands(element):
            self._bold -= tag in _BOLD
            return
        self._flush()
        if tag == "pre":
            self._preformatted -= 1
        if tag in _HEADINGS or element.get("role") == "heading" or tag == "summary" or _expands(element):
            self._level = 0
        self._lists.leave(element)

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if text.strip():
            if self._bold:
                self._strong += 1
            else:
                self._plain += 1
        self._words.append(text if self._preformatted else text.replace("\n", _WRAP))

    def _flush(self) -> None:
        """End the block that is open."""
        words, self._words = _unwrapped("".join(self._words)), []
        bold = bool(self._strong and not self._plain)
        self._strong = self._plain = 0
        if not words.strip():
            return
        if self._preformatted and not self._lists.depth:
            self._as_plain_text(words)
            return
        if self._level:
            draft = Draft("heading", squeezed(words), level=min(6, max(0, self._level)))
            self._drafts.append(draft)
            return
        for line in _broken(words):
            self._drafts.append(self._draft(line, bold=bold))

    def _draft(self, line: str, *, bold: bool) -> Draft:
        if not self._lists.depth:
            return Draft("line", line, bold=bold and is_title(line))
        return Draft("item", line, level=self._lists.depth, marker=self._lists.take_marker())

    def _as_plain_text(self, words: str) -> None:
        from policies.documents.plain_text import read as read_plain

        for draft in read_plain(words):
            draft.runs = ()
            self._drafts.append(draft)


def _expands(element: HtmlElement) -> bool:
    return element.tag == "button" and (
        "aria-expanded" in element.attrib or "aria-controls" in element.attrib
    )


def _unwrapped(words: str) -> str:
    """Return words with a blank where a line of the source ends, and with none between Chinese characters."""
    if _WRAP not in words:
        return words
    return _WRAPPED.sub(
        lambda m: "" if is_wide(words[m.start() - 1 : m.start()], words[m.end() :][:1]) else " ", words
    )


def _broken(words: str) -> list[str]:
    """Return the lines between `<br>`, joined again where a sentence runs on."""
    lines: list[str] = []
    for raw in words.split("\n"):
        line = squeezed(raw)
        if not line:
            continue
        runs_on = lines and lines[-1][-1] not in ".;:!?。；：！？" and line[:1].islower()
        if runs_on and not marker(line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines
