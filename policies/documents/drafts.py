"""Blocks before their places are known, and what the undecided ones among them are.

A reader gives a draft for each block. Where the format itself says what it is (`<h2>`, a Word list), the
kind is set; where only the look of a line tells, it is `line`, and `settle` decides from its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from policies.documents.blocks import Run
from policies.documents.markers import CLAUSE_FORMS, HEADING_FORMS, Marker, marker

_ENDS = re.compile(r"[.;,:!。；，：！、…]\s*[\"”’」』)）]?$")
_LEADS_IN = re.compile(r"[:：]\s*$|(?:following|below|如下|以下|下列)\S{0,12}[.。]?$", re.IGNORECASE)
_HALF = re.compile(r"[;；]\s*(?:and|or|及|和|或)?$")
_HAN = re.compile("[\u3400-\u9fff]")
_FIGURES = re.compile(
    r"https?://|www\.|@|\d{4}\s*[-/.年]|\b(?:19|20)\d\d\b|[:：]\s*\S|^\W*\d[\d\W]*$|^(?:version|v\d)|版本",
    re.IGNORECASE,
)
LONGEST_TITLE = 100  # columns, a Chinese character counted as two


@dataclass(slots=True)
class Draft:
    """A block on its way: where the format does not tell, kind is `line`, level 0 and marker empty."""

    kind: str  # heading | paragraph | item | cell | line
    text: str
    level: int = 0
    marker: str = ""
    alone: bool = False  # stands between blank lines
    bold: bool = False  # whole line bold, larger or in capitals
    indent: int = 0  # columns
    table: int = -1
    row: int = -1
    column: int = -1
    header: str = ""
    start: int = 0  # for texts that keep their own places
    end: int = 0
    runs: tuple[Run, ...] = ()
    form: str = ""  # of the marker, and its number
    number: int = -1
    depth: int = 1


def settle(drafts: list[Draft]) -> list[Draft]:
    """Decide what each undecided draft is, take the markers off the texts, and set all levels."""
    seen = [_marked(d) for d in drafts]
    for index, draft in enumerate(drafts):
        if draft.kind == "line":
            draft.kind = _kind(drafts, seen, index)
        found = seen[index]
        if found is not None:
            _take_off(draft, found)
    _lists_after_a_colon(drafts)
    _lists_of_halves(drafts)
    _headings_with_a_full_stop(drafts)
    _heading_levels(drafts)
    _item_levels(drafts)
    return drafts


def columns(text: str) -> int:
    """Return how many columns a text takes: two for each Chinese character."""
    return len(text) + len(_HAN.findall(text))


def is_title(text: str) -> bool:
    """Return whether a line is short and ends as titles do, without the mark of a sentence."""
    return 0 < columns(text) <= LONGEST_TITLE and not _ENDS.search(text)


def leads_in(text: str) -> bool:
    """Return whether a list is to follow: "we collect the following information:"."""
    return bool(_LEADS_IN.search(text))


def _marked(draft: Draft) -> Marker | None:
    if draft.kind == "cell" or (draft.marker and draft.kind != "item"):
        return None
    found = marker(draft.text)
    if found and draft.kind == "item" and draft.marker and found.form in ("letter", "roman", "dash"):
        return None
    return found


def _take_off(draft: Draft, found: Marker) -> None:
    draft.marker, draft.form, draft.number = found.text, found.form, found.number
    draft.text = draft.text[found.width :]
    draft.depth = found.depth
    if draft.runs:
        draft.runs = _cut(draft.runs, found.width)
        draft.start = draft.runs[0][2]


def _cut(runs: tuple[Run, ...], width: int) -> tuple[Run, ...]:
    kept: list[Run] = []
    for at, length, start, end in runs:
        if at + length <= width:
            continue
        over = max(0, width - at)
        kept.append((max(0, at - width), length - over, start + over, end))
    return tuple(kept)


def _kind(drafts: Sequence[Draft], seen: Sequence[Marker | None], index: int) -> str:
    draft, found = drafts[index], seen[index]
    if found is None:
        first = index == 0 and len(draft.text) > 3 and len(drafts) > 1
        if draft.bold and first and columns(draft.text) <= 2 * LONGEST_TITLE:
            return "heading"
        looks = (draft.bold or first or (draft.alone and not draft.indent)) and not _FIGURES.search(
            draft.text
        )
        return "heading" if looks and is_title(draft.text) else "paragraph"
    rest = draft.text[found.width :]
    title = is_title(rest) and draft.indent <= 2 and not _FIGURES.search(rest)
    if found.form in HEADING_FORMS and title:
        return "heading"
    if found.form in ("bullet", "dash"):
        return "item"
    if title and not (_in_a_run(seen, index) and not draft.bold):
        return "heading"
    return "paragraph" if found.form in CLAUSE_FORMS else "item"


def _in_a_run(seen: Sequence[Marker | None], index: int) -> bool:
    """Return whether a neighbour has the number before or after, so that the two make a list."""
    own = seen[index]
    assert own is not None
    for step in (-1, 1):
        if 0 <= index + step < len(seen):
            other = seen[index + step]
            if other and (other.form, other.depth, other.number) == (own.form, own.depth, own.number + step):
                return True
    return False


def _lists_after_a_colon(drafts: list[Draft]) -> None:
    """Make items of the short lines, set apart by blank lines, that follow "such as:"."""
    open_list = False
    for index, draft in enumerate(drafts):
        if draft.kind in ("paragraph", "item"):
            open_list = leads_in(draft.text)
        elif draft.kind == "heading" and draft.alone and not draft.bold and not draft.marker and open_list:
            following = drafts[index + 1] if index + 1 < len(drafts) else None
            previous = drafts[index - 1]
            in_list = previous.kind == "item" and not previous.marker
            if in_list or (
                following and following.kind == "heading" and not following.marker and following.alone
            ):
                draft.kind = "item"
        else:
            open_list = False


def _lists_of_halves(drafts: Sequence[Draft]) -> None:
    """Make items of the lines without marks that end with a semicolon after "such as:"."""
    inside = small = False
    for before, draft in pairwise(drafts):
        if draft.kind != "paragraph" or draft.marker or not (inside or leads_in(before.text)):
            inside = False
            continue
        half = _HALF.search(draft.text) is not None
        if half or (inside and _HALF.search(before.text) and draft.text[:1].islower() == small):
            draft.kind = "item"
            small = draft.text[:1].islower()
        inside = half


def _headings_with_a_full_stop(drafts: Sequence[Draft]) -> None:
    """Make a heading of "12. Data of minors." where the numbers before it are headings too."""
    last: dict[str, tuple[int, Draft]] = {}
    for draft in drafts:
        if draft.marker and draft.kind in ("heading", "item", "paragraph"):
            number = draft.number
            before = last.get(draft.form)
            follows = before is not None and before[0] == number - 1 and before[1].kind == "heading"
            if (
                follows
                and draft.kind == "item"
                and columns(draft.text) <= LONGEST_TITLE
                and draft.text[-1:] == "."
            ):
                draft.kind = "heading"
            last[draft.form] = (number, draft)


def _heading_levels(drafts: Sequence[Draft]) -> None:
    """Set the levels of the headings whose format does not tell, by the forms of their markers.

    The same form may serve two levels ("1." above "(1)" above "1."): a number goes on where its
    predecessor stands, and begins a level of its own where it is the first.
    """
    base = 0
    stack: list[Draft] = []
    for index, draft in enumerate(d for d in drafts if d.kind == "heading"):
        if draft.level:
            base, stack = draft.level, []
            continue
        # A title stands above all; a first "Definitions" amid the text does not.
        if index == 0 and not draft.form and drafts[0] is draft:
            base, draft.level = 1, 1
            continue
        if draft.form in HEADING_FORMS:
            stack = stack[:1] if draft.form == "part" and stack and stack[0].form == "chapter" else []
        level = _sibling(stack, draft)
        stack[level:] = [draft]
        draft.level = min(6, base + len(stack))


def _sibling(stack: Sequence[Draft], draft: Draft) -> int:
    """Return the level of the stack to which a heading belongs."""
    same = [n for n, d in enumerate(stack) if (d.form, d.depth) == (draft.form, draft.depth)]
    if not same:
        return len(stack)
    following = [n for n in same if stack[n].number == draft.number - 1]
    if following or not draft.form:
        return (following or same)[-1]
    return len(stack) if draft.number == 1 else same[-1]


def _item_levels(drafts: Sequence[Draft]) -> None:
    stack: list[tuple[int, str]] = []
    for draft in drafts:
        if draft.kind != "item":
            if draft.kind in ("heading", "cell") or not draft.indent:
                stack = []
            continue
        if draft.level:
            stack = []
            continue
        while stack and stack[-1][0] > draft.indent:
            stack.pop()
        key = (draft.indent, draft.form)
        if key in stack:
            del stack[stack.index(key) + 1 :]
        elif not draft.form and stack and stack[-1][0] == draft.indent:
            pass
        else:
            stack.append(key)
        draft.level = len(stack)
