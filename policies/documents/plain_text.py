"""Plain text: what its lines are, and which of them are one wrapped paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from policies.documents.blocks import Pieces
from policies.documents.drafts import Draft, columns, leads_in, settle
from policies.documents.markers import marker

_LONG = 160  # columns: nobody wraps by hand beyond that
_SHORT = 56  # columns: nobody wraps before
_RULE = re.compile(r"^[\s\-=_*~#·.—–]+$")
_CLOSED = re.compile(r"[.!?;:。！？；：][\"”’」』)）]*$")


@dataclass(slots=True)
class _Line:
    start: int  # of the first character that is no blank
    text: str  # without blanks at the ends
    indent: int
    after_blank: bool
    before_blank: bool = False


def read(text: str) -> list[Draft]:
    """Return the blocks of a plain text as settled drafts with their places."""
    lines = list(_lines(text))
    width = _wrap_width(lines)
    drafts: list[Draft] = []
    base = 0  # indent of the lead-in of a list without marks
    for group in _paragraphs(lines, width):
        draft = _draft(group)
        if not marker(draft.text):
            base = _unmarked(draft, drafts, base)
        drafts.append(draft)
    return settle(drafts)


def _unmarked(draft: Draft, drafts: list[Draft], base: int) -> int:
    """Make an item of an indented line after a lead-in, as in a list without marks."""
    previous = drafts[-1] if drafts else None
    if previous is None:
        return base
    if previous.kind == "line" and leads_in(previous.text):
        base = previous.indent
    in_list = previous.kind == "item" and previous.indent == draft.indent
    if draft.indent >= base + 2 and (in_list or (previous.kind == "line" and leads_in(previous.text))):
        draft.kind = "item"
    return base


def _lines(text: str) -> Iterator[_Line]:
    at, blank = 0, True
    last: _Line | None = None
    for raw in text.split("\n"):
        words = raw.strip()
        if not words or _RULE.match(raw):
            blank = True
            if last:
                last.before_blank = True
        else:
            lead = raw[: len(raw) - len(raw.lstrip())]
            last = _Line(at + len(lead), words, _columns(lead), blank)
            blank = False
            yield last
        at += len(raw) + 1
    if last:
        last.before_blank = True


def _columns(lead: str) -> int:
    return sum(4 if c == "\t" else 2 if c == "\u3000" else 1 for c in lead if c not in "\r\ufeff")


def _wrap_width(lines: list[_Line]) -> int:
    """Return at which column the text is wrapped by hand, or 0 when it is a paragraph a line."""
    widths = sorted(line.indent + columns(line.text) for line in lines)
    if not widths or widths[int(len(widths) * 0.97)] > _LONG or widths[-1] < _SHORT:
        return 0
    pairs = [a for a, b in pairwise(lines) if not b.after_blank and not marker(b.text)]
    broken = sum(not _CLOSED.search(line.text) for line in pairs)
    return widths[int(len(widths) * 0.99)] if broken > 0.3 * len(pairs) else 0


def _paragraphs(lines: list[_Line], width: int) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    for line in lines:
        if group and not (width and not line.after_blank and _goes_on(group, line, width)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on(group: list[_Line], line: _Line, width: int) -> bool:
    """Return whether a line is the rest of the paragraph: its first word had no room on the line before."""
    first, before = group[0], group[-1]
    hanging = marker(first.text)
    inside = first.indent + (hanging.width if hanging else 0)
    if line.indent not in (before.indent, first.indent) and abs(line.indent - inside) > 2:
        return False
    word = line.text.split(maxsplit=1)[0]
    needed = 2 if columns(word) > len(word) else columns(word) + 1  # Chinese breaks after any character
    end = before.indent + columns(before.text)
    full = end + needed > width - 1
    unfinished = not _CLOSED.search(before.text)
    found = marker(line.text)
    if found:
        listed = found.form in ("bullet", "dash") or found.number == 1
        following = hanging is not None and (found.form, found.number) == (hanging.form, hanging.number + 1)
        return full and unfinished and not listed and not following
    small = not line.text[:1].isupper()
    return (
        full
        or (unfinished and small and end >= 0.6 * width)
        or ((unfinished or line.indent > first.indent) and end >= 0.75 * width)
    )


def _draft(group: list[_Line]) -> Draft:
    pieces = Pieces()
    for line in group:
        pieces.add(line.text, line.start)
        pieces.wrap()
    words, runs = pieces.done()
    first, last = group[0], group[-1]
    return Draft(
        "line",
        words,
        alone=first.after_blank and last.before_blank and len(group) == 1,
        bold=_shouts(words),
        indent=first.indent,
        start=runs[0][2] if runs else first.start,
        end=runs[-1][3] if runs else first.start,
        runs=runs,
    )


def _shouts(words: str) -> bool:
    """Return whether a line is in capitals, as headings of plain texts are."""
    letters = [c for c in words if c.isalpha() and c.isascii()]
    return len(letters) >= 4 and all(c.isupper() for c in letters) and columns(words) == len(words)
