"""A document as sentences, each with its chapter and the words that introduce it.

A list item inherits the sentence that introduces its list ("we may collect:"), however deep; a table cell inherits the head of
its column; a fragment under a heading inherits the heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policies.documents import Block, Document
from policies.reader.sections import Chapters, Role

# After these a full stop ends no sentence.
_ABBREVIATED = re.compile(
    r"(?:\b(?:e\.g|i\.e|no|nos|inc|ltd|co|corp|mr|mrs|ms|dr|vs|art|sec|approx|incl|p|para|u\.s|cf|ref|tel|st)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_END_EN = re.compile(r"[.!?](?=[\s\"”’)]+[A-Z0-9“\"(•*]|[\"”)]*\s*$)|;\s(?=\(?[a-z0-9]{1,3}\))")
_END_ZH = re.compile(r"[。！？!?]+[”」』）)]?|；(?=（?[0-9一二三四五六七八九十]{1,2}[）)、.])")
_OPENS = re.compile(
    r"[:：﹕]\s*$|(?:as follows|the following|including|includes?|such as|are)\s*$|(?:如下|以下|包括|下列[^。]{0,12})\s*$",
    re.IGNORECASE,
)


_DENIES = re.compile(r"\b(?:not|never|no|cannot)\b|n['’]t\b", re.IGNORECASE)
_GOES_ON = re.compile(
    r"(?:it|this|they|these|that|those) (?:may |can |could |will |also |usually )*(?:includes?|contains?|consists?)\b",
    re.IGNORECASE,
)


_PLAIN_ITEM = re.compile(r"^[^.:!?。：]{2,90}[,;]?$")


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence or fragment and what stands before it."""

    text: str
    block: Block
    offset: int  # of the text in the block's text
    role: Role
    lead: str  # the introducing sentences, outermost first
    heading: str
    fragment: bool  # a list item, cell or short line that is no full sentence
    row_lead: str = ""  # the first cell of a table's row


def sentences(text: str, language: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of a text with their offsets."""
    ends = _END_ZH if language == "zh" else _END_EN
    start = 0
    for match in ends.finditer(text):
        if language != "zh" and _ABBREVIATED.search(text[start : match.end()].rstrip()):
            continue
        piece = text[start : match.end()]
        if piece.strip():
            skip = len(piece) - len(piece.lstrip())
            yield start + skip, piece.strip()
        start = match.end()
    rest = text[start:]
    if rest.strip():
        yield start + len(rest) - len(rest.lstrip()), rest.strip()


def units(document: Document, language: str) -> Iterator[Unit]:
    """Yield the units of a document in reading order."""
    chapters = Chapters(language)
    heading = ""
    leads: list[tuple[int, str]] = []  # depth of the list that is introduced, and by what
    row_lead = ""
    row = (-1, -1)
    for block in document.blocks:
        if block.kind == "heading":
            chapters.enter(block)
            heading, leads = block.text, []
            if _OPENS.search(block.text):
                leads = [(0, block.text)]
            continue
        if block.kind == "cell":
            if (block.table, block.row) != row:
                row, row_lead = (block.table, block.row), ""
            lead = " ".join(text for _, text in leads)
            yield from _of_block(
                block, language, chapters.role, f"{lead} {block.header}".strip(), heading, row_lead
            )
            if block.column == 0:
                row_lead = block.text
            continue
        depth = block.level if block.kind == "item" else 0
        if leads and block.kind == "paragraph" and _PLAIN_ITEM.match(block.text):
            depth = 1  # the items of a list without marks, each on a line of its own
        leads = [(d, text) for d, text in leads if d < depth]
        lead = " ".join(text for _, text in leads)
        yield from _of_block(block, language, chapters.role, lead, heading, "")
        pieces = [text for _, text in sentences(block.text, language)]
        if pieces and _OPENS.search(pieces[-1]):
            # "We collect some data. This may include:" is introduced by the sentence before.
            back = pieces[-2:-1] if language == "en" and _GOES_ON.match(pieces[-1]) else []
            back = [text for text in back if not _DENIES.search(text)]
            leads.append((depth, " ".join([*back, pieces[-1]])))


def _of_block(
    block: Block, language: str, role: Role, lead: str, heading: str, row_lead: str
) -> Iterator[Unit]:
    first = ""
    for offset, text in sentences(block.text, language):
        # "(a) your name; (b) your age": what stands before the first mark introduces all of them.
        if not first and text.endswith(";"):
            first = text
        elif first and re.match(r"\(?[a-z0-9]{1,3}\)", text) and language != "zh":
            lead = f"{lead} {first}".strip() if first not in lead else lead
        closed = text.rstrip('”’")）」').endswith((".", "!", "?", "。", "！", "？"))
        fragment = (block.kind in ("item", "cell") and (not closed or len(text) < 60)) or (
            not closed and len(text) < 80
        )
        yield Unit(text, block, offset, role, lead, heading, fragment, row_lead)
