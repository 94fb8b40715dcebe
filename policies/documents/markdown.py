"""Markdown (CommonMark with tables) to drafts that keep their places in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from policies.documents.blocks import Pieces
from policies.documents.drafts import Draft, is_title, settle
from policies.documents.markers import marker

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n.*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_LINK_END = re.compile(r"\]\((?:[^()\\]|\\.|\([^()]*\))*\)|\]\[[^\]]*\]|\]|>")
_HTML_TEXT = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)


def read(text: str) -> list[Draft]:
    """Return the blocks of a Markdown text as settled drafts with their places."""
    from markdown_it import MarkdownIt

    front = _FRONT_MATTER.match(text)
    skipped = front.end() if front else 0
    # The parser counts lines as we do; what it replaces (\r\n, \0) is only read for the structure.
    tokens = MarkdownIt("commonmark").enable("table").disable("text_join").parse(text[skipped:])
    return settle(_Reader(text, skipped).drafts(tokens))


class _Reader:
    def __init__(self, text: str, skipped: int) -> None:
        self._text = text
        self._lines = [skipped]
        for match in re.finditer(r"\r\n|\n|\r", text[skipped:]):
            self._lines.append(skipped + match.end())
        self._cursor = skipped
        self._end = skipped
        self._lists: list[str] = []
        self._marker: str | None = None  # of an item whose first paragraph is to come
        self._level = 0
        self._table = self._row = self._column = -1
        self._header: list[str] = []

    def drafts(self, tokens: list[Token]) -> list[Draft]:
        """Return the drafts of the parser's tokens, in order."""
        found: list[Draft] = []
        for token in tokens:
            if token.map:
                self._cursor = max(self._cursor, self._lines[token.map[0]])
                self._end = self._lines[token.map[1]] if token.map[1] < len(self._lines) else len(self._text)
            self._enter(token)
            if token.type == "inline" and token.children is not None:
                found.extend(self._inline(token))
            elif token.type in ("fence", "code_block"):
                found.extend(self._plain(token.content))
            elif token.type == "html_block":
                found.extend(self._html(token.content))
        return found

    def _enter(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._lists.append(token.type)
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                ordered = self._lists[-1] == "ordered_list_open"
                self._marker = f"{token.info}{token.markup}" if ordered else "•"
            case "heading_open":
                self._level = int(token.tag[1])
            case "heading_close":
                self._level = 0
            case "table_open":
                self._table, self._row, self._header = self._table + 1, -1, []
            case "tr_open":
                self._row, self._column = self._row + 1, -1
            case "th_open" | "td_open":
                self._column += 1
            case "table_close":
                self._row = -1

    def _inline(self, token: Token) -> Iterator[Draft]:
        for pieces, bold in self._parts(token.children or []):
            words, runs = pieces.done()
            if words:
                yield self._draft(words, runs, bold=bold)

    def _draft(self, words: str, runs: tuple[tuple[int, int, int, int], ...], *, bold: bool) -> Draft:
        draft = Draft("line", words, start=runs[0][2], end=runs[-1][3], runs=runs)
        if self._row >= 0:
            draft.kind, draft.table, draft.row, draft.column = "cell", self._table, self._row, self._column
            if self._row == 0:
                self._header.append(words)
            draft.header = self._header[self._column] if self._column < len(self._header) else ""
        elif self._level:
            draft.kind, draft.level = "heading", self._level
        elif self._lists:
            draft.kind, draft.level = "item", len(self._lists)
            draft.marker, self._marker = self._marker or "", None
        else:
            draft.bold = bold and is_title(words)
        return draft

    def _parts(self, children: list[Token]) -> Iterator[tuple[Pieces, bool]]:
        """Yield the text of a paragraph, in parts where a line of it begins with a marker of its own."""
        pieces, strong, plain = Pieces(), 0, 0
        depth = 0
        for token, following in pairwise([*children, None]):
            assert token is not None
            if token.type in ("strong_open", "strong_close"):
                depth += 1 if token.type == "strong_open" else -1
            elif token.type in ("text", "code_inline"):
                strong, plain = strong + (depth > 0), plain + (depth == 0 and bool(token.content.strip()))
                self._add(pieces, token.content)
            elif token.type == "text_special":
                at = self._find(token.markup)
                pieces.add_other(token.content, at, at + len(token.markup))
                self._cursor = at + len(token.markup)
            elif token.type == "link_close":
                end = _LINK_END.match(self._text, self._cursor)
                self._cursor = end.end() if end else self._cursor
            elif token.type == "image":
                self._cursor = max(self._cursor, self._find(token.content) + len(token.content))
            elif token.type == "html_inline":
                self._cursor = self._find(token.content) + len(token.content)
                pieces.wrap()
            elif token.type in ("softbreak", "hardbreak"):
                self._cursor = self._next_line()
                if token.type == "hardbreak" or (following is not None and marker(following.content)):
                    yield pieces, bool(strong and not plain)
                    pieces, strong, plain = Pieces(), 0, 0
                pieces.wrap()
        yield pieces, bool(strong and not plain)

    def _add(self, pieces: Pieces, words: str) -> None:
        if not words:
            return
        at = self._find(words)
        pieces.add(words, at)
        self._cursor = at + len(words)

    def _find(self, words: str) -> int:
        """Return where words stand next; the parser gives the text as it is in the file."""
        at = self._text.find(words, self._cursor, max(self._end, self._cursor + len(words)))
        return at if at >= 0 else self._cursor

    def _next_line(self) -> int:
        at = self._text.find("\n", self._cursor)
        return at + 1 if at >= 0 else self._cursor

    def _plain(self, content: str) -> Iterator[Draft]:
        for line in content.splitlines():
            if line.strip():
                pieces = Pieces()
                self._add(pieces, line.strip())
                words, runs = pieces.done()
                yield self._draft(words, runs, bold=False)

    def _html(self, content: str) -> Iterator[Draft]:
        """Yield the words between the tags of raw HTML; its structure is not read."""
        for words in _HTML_TEXT.sub("\n", content).split("\n"):
            if words.strip():
                yield from self._plain(words)
