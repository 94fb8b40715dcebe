"""Markdown from text that may hold anything: escapes, table rows, names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reports.untrusted import name, prose

# CommonMark: any ASCII punctuation may be escaped; these begin something where they stand. "&", "<" and
# ">" become entities, since many programs let raw HTML through; so does the colon of a web
# address, since GitHub makes links of bare ones.
_SPECIAL = re.compile(r"([\\`*_\[\]#|~!@])|(&)|(<)|(>)|(?i:(?<=http)|(?<=https))(:)(?=//)")
_ENTITIES = ("&amp;", "&lt;", "&gt;", "&#58;")


def escaped(text: str) -> str:
    """Return text in which nothing is Markdown, HTML, a link or a mention."""
    return _SPECIAL.sub(_escape, text)


def words(text: str) -> str:
    """Return prose in one line."""
    return escaped(prose(text))


def strong(text: str) -> str:
    """Return the name of a dataset or field, made bold (a code span cannot hold every name)."""
    return f"**{escaped(name(text))}**"


def table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a table whose cells are Markdown already."""
    yield _row(columns)
    yield _row("---" for _ in columns)
    for row in rows:
        yield _row(row)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escape(match: re.Match[str]) -> str:
    index = match.lastindex or 1
    return "\\" + match.group() if index == 1 else _ENTITIES[index - 2]
