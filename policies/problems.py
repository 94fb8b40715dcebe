"""Faults of a policy file in words that say where they stand and what to write instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from taxonomy.errors import nearest
from taxonomy.strict_yaml import Document, Where

_SHAPES = {
    "bool_type": "must be true or false",
    "dict_type": "must be a mapping of keys and values",
    "int_type": "must be a whole number",
    "list_type": "must be a list, such as [one, two]",
    "model_type": "must be a mapping of keys and values",
    "string_type": "must be text; put it in quotation marks if it looks like a number",
    "too_short": "must not be empty; leave the key out instead",
    "string_too_short": "must not be empty",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault as the validator reports it: place, kind, message, and the keys known at that place."""

    where: Where
    kind: str
    message: str
    keys: tuple[str, ...]
    limits: Mapping[str, Any]


def explain(document: Document, faults: Sequence[Fault]) -> list[str]:
    """Return each fault as one sentence with file, line and entry, in order of lines."""
    if document.data is None:
        return [f"{document.path}: the file is empty; write policy, title, language and statements"]
    told = [(_line(document, fault.where), str(document.error(*_told(fault)))) for fault in faults]
    return [sentence for _, sentence in sorted(told, key=lambda pair: pair[0])]


def _told(fault: Fault) -> tuple[Where, str]:
    if fault.kind == "missing":
        return fault.where[:-1], f"the key {fault.where[-1]!r} is missing"
    if fault.kind == "extra_forbidden":
        key = str(fault.where[-1])
        return fault.where, f"unknown key {key!r}; {nearest(key, fault.keys)}"
    return fault.where, _SHAPES.get(fault.kind) or _measured(fault) or fault.message


def _measured(fault: Fault) -> str | None:
    limits = fault.limits
    match fault.kind:
        case "string_too_long":
            return f"is too long; quote at most {limits['max_length']} characters"
        case "string_pattern_mismatch":
            return f"has the wrong form; it must match {limits['pattern']}"
        case "greater_than_equal":
            return f"must be {limits['ge']} or more"
        case "less_than_equal":
            return f"must be {limits['le']} or less"
    return None


def _line(document: Document, where: Where) -> int:
    while where and where not in document.lines:
        where = where[:-1]
    return document.lines.get(where, 1)
