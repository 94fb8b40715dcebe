"""Faults of a settings file in one sentence: file, line, entry, reason, and what to write instead."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError

from taxonomy.errors import SettingsError, nearest
from taxonomy.model_keys import known_keys
from taxonomy.strict_yaml import Document, Where

_SHAPES = {
    "bool_type": "must be true or false",
    "dict_type": "must be a mapping of keys and values",
    "float_type": "must be a number",
    "int_type": "must be a whole number",
    "list_type": "must be a list, with one `- entry` a line",
    "model_type": "must be a mapping of keys and values",
    "string_type": "must be text; put it in quotation marks if it looks like a number",
}
_LIMITS = {
    "greater_than": "must be more than {gt}",
    "greater_than_equal": "must be {ge} or more",
    "less_than": "must be less than {lt}",
    "less_than_equal": "must be {le} or less",
}
_MISSING = {
    "by": "say who accepted it, with `by:`",
    "category": "name the category or a glob, with `category:`",
    "field": "name the field as dataset.field, with `field:`",
    "url": "say where, with `url:`",
    "why": "say why it is accepted, with `why:`",
}


def explained(document: Document, error: ValidationError, root: type[BaseModel]) -> SettingsError:
    """Return the fault that stands first in the file, and how many more there are."""
    faults = error.errors(include_url=False)
    first = min(faults, key=lambda fault: _line(document, fault["loc"]))
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    where = first["loc"]
    if first["type"] == "missing":
        reason = _MISSING.get(str(where[-1]), f"the key {where[-1]!r} is missing")
        return document.error(_known(document, where[:-1]), reason + more)
    if first["type"] == "extra_forbidden":
        reason = f"unknown key; {nearest(str(where[-1]), known_keys(root, where))}{more}"
        return document.error(_known(document, where), reason)
    return document.error(_known(document, where), _reason(first) + more)


def _reason(fault: Any) -> str:
    kind, context = fault["type"], fault.get("ctx", {})
    if kind == "value_error":
        return str(context["error"])
    if kind in _LIMITS:
        return _LIMITS[kind].format(**{name: _plain(limit) for name, limit in context.items()})
    # The library's own words name types, never what was given.
    return _SHAPES.get(kind) or str(fault["msg"])


def _plain(limit: float) -> float:
    return int(limit) if limit == int(limit) else limit


def _known(document: Document, where: Where) -> Where:
    """Return the place as the file has it; a key that may be a credential is not shown."""
    while where and where not in document.lines:
        where = where[:-1]
    for index, part in enumerate(where):
        if isinstance(part, str) and ("://" in part or "@" in part):
            return where[:index]
    return where


def _line(document: Document, where: Where) -> int:
    while where and where not in document.lines:
        where = where[:-1]
    return document.lines.get(where, 1)
