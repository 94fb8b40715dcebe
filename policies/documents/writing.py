"""From drafts to a document: with the file's own places, or with a text made for the purpose."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from policies.documents.blocks import Block, Document
from policies.documents.drafts import Draft
from policies.documents.evidence import language_of


def keep(text: str, drafts: Sequence[Draft], form: str, *, own_text: bool, title: str = "") -> Document:
    """Return the document of a text that keeps its lines; the drafts have their places."""
    unplaced = Document(text, (), "en", form, own_text)
    blocks = tuple(_block(d, d.start, d.end, unplaced.line_at(d.start)) for d in drafts if d.text)
    return Document(text, blocks, language_of(text), form, own_text, title or _first_heading(blocks))


def make(drafts: Sequence[Draft], form: str, *, title: str = "") -> Document:
    """Return a document whose text is made of the drafts: a line for each, a row of a table in one line.

    The title of a file's properties counts only where the text has it: many writers put their own there.
    """
    made = _Made()
    before: Draft | None = None
    for key, group in groupby((d for d in drafts if d.text), key=_line_of):
        together = list(group)
        made.gap(before, together[0])
        if key[0] >= 0:
            made.row(together)
        else:
            made.single(together[0])
        before = together[-1]
    text = "".join(made.parts)
    blocks = tuple(made.blocks)
    known = title if form == "html" or title in text else ""
    return Document(
        text, blocks, language_of(text), form, own_text=False, title=known or _first_heading(blocks)
    )


class _Made:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self._length = 0
        self._line = 1

    def gap(self, before: Draft | None, draft: Draft) -> None:
        """Put a blank line between blocks that do not belong to one list or table."""
        if before is None:
            return
        same_list = before.kind == draft.kind == "item"
        same_table = before.kind == draft.kind == "cell" and before.table == draft.table
        if not (same_list or same_table):
            self._put("\n")

    def single(self, draft: Draft) -> None:
        """Write one block on a line of its own."""
        if draft.kind == "item":
            self._put("  " * draft.level)
        if draft.marker:
            self._put(draft.marker + " ")
        self._write(draft)
        self._put("\n")

    def row(self, cells: Sequence[Draft]) -> None:
        """Write the cells of one row on one line."""
        before = cells[0]
        for draft in cells:
            if draft is not before:
                self._put("; " if draft.column == before.column else " | ")
            if draft.marker:
                self._put(draft.marker + " ")
            self._write(draft)
            before = draft
        self._put("\n")

    def _write(self, draft: Draft) -> None:
        start = self._length
        self._put(draft.text)
        self.blocks.append(_block(draft, start, self._length, self._line))

    def _put(self, words: str) -> None:
        self.parts.append(words)
        self._length += len(words)
        self._line += words == "\n"


def _line_of(draft: Draft) -> tuple[int, int, int]:
    """Return what drafts on one line have in common; two single blocks never do."""
    return (draft.table, draft.row, 0) if draft.kind == "cell" else (-1, -1, id(draft))


def _block(draft: Draft, start: int, end: int, line: int) -> Block:
    return Block(
        kind=draft.kind,
        text=draft.text,
        line=line,
        start=start,
        end=end,
        level=draft.level,
        marker=draft.marker,
        table=draft.table,
        row=draft.row,
        column=draft.column,
        header=draft.header,
        runs=draft.runs,
    )


def _first_heading(blocks: Sequence[Block]) -> str:
    return next((b.text for b in blocks if b.kind == "heading"), blocks[0].text[:120] if blocks else "")
