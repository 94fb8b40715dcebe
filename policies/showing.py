"""A policy as a table that a lawyer reads: as text, Markdown, or one HTML page that loads nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from policies import naming
from policies.overview import Overview, Row, overview
from taxonomy.errors import UsageError, nearest
from taxonomy.records import Policy

TEMPLATES = Path(__file__).with_name("templates")
_MARKS = re.compile(r"([\\`*_\[\]#|~!])")  # CommonMark: any ASCII punctuation may be escaped
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))  # since many programs let raw HTML through


def show(policy: Policy, form: str) -> str:
    """Return a policy in one of `FORMATS`; raises UsageError with the known ones."""
    if form not in FORMATS:
        raise UsageError(f"unknown format {form!r}; {nearest(form, FORMATS)}")
    return FORMATS[form](policy)


def as_text(policy: Policy) -> str:
    """Return a policy as lines for a terminal."""
    return "\n".join(_text(overview(policy))) + "\n"


def _text(page: Overview) -> Iterator[str]:
    yield page.title
    yield f"covers: {page.covers}"
    for section in page.sections:
        yield ""
        yield f"{section.title.upper()}{f'  {section.note}' if section.note else ''}"
        for row in section.rows:
            about = "; ".join(f"{name}: {value}" for name, value in row.facets if value)
            yield f"  {row.what}" + (f"  [{about}]" if about else "")
            for quote in row.quotes:
                yield f'      line {quote.line}: "{naming.prose(quote.text)}"'


def as_markdown(policy: Policy) -> str:
    """Return a policy as Markdown, a table for each section."""
    return "\n".join(_markdown(overview(policy))) + "\n"


def _markdown(page: Overview) -> Iterator[str]:
    yield f"# {_escaped(page.title)}"
    yield ""
    yield f"Covers: {_escaped(page.covers)}"
    for section in page.sections:
        yield ""
        yield f"## {_escaped(section.title)}"
        if section.note:
            yield ""
            yield _escaped(section.note)
        yield ""
        columns = ["what", *section.columns, "quote"]
        yield f"| {' | '.join(columns)} |"
        yield f"|{'---|' * len(columns)}"
        for row in section.rows:
            cells = [row.what, *_cells(row, section.columns)]
            quotes = "<br>".join(f"line {q.line}: “{_escaped(naming.prose(q.text))}”" for q in row.quotes)
            yield f"| {' | '.join(map(_escaped, cells))} | {quotes} |"


def _cells(row: Row, columns: tuple[str, ...]) -> list[str]:
    facets = dict(row.facets)
    return [facets.get(column, "") for column in columns]


def _escaped(text: str) -> str:
    for sign, entity in _ENTITIES:
        text = text.replace(sign, entity)
    return _MARKS.sub(r"\\\1", text)


def as_html(policy: Policy) -> str:
    """Return a policy as one HTML 5 page, whose security policy lets it load nothing but its own style."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"prose": naming.prose}
    style = (TEMPLATES / "policy.css").read_text(encoding="utf-8")
    context: dict[str, Any] = {
        "page": overview(policy),
        "cells": _cells,
        "style": style,
        "security": f"default-src 'none'; style-src {_hash(style)}; base-uri 'none'; form-action 'none'",
    }
    return environment.get_template("policy.html.j2").render(**context)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


FORMATS: dict[str, Callable[[Policy], str]] = {"text": as_text, "markdown": as_markdown, "html": as_html}
