"""Load rules from YAML files, strictly, and name their version.

A file holds one list, `rules`; each entry has the keys of `detectors.base.Rule`. A user's own files have
the same form and are given with `--rules`. Mistakes raise SettingsError with file, line, entry and reason.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from detectors import checksums
from detectors.base import Rule
from detectors.engine import patterns
from taxonomy import categories, strict_yaml
from taxonomy.errors import SettingsError, nearest
from taxonomy.records import ValueState

RULES = Path(__file__).parent / "rules"

_FIELDS = {f.name: f for f in dataclasses.fields(Rule)}
_REQUIRED = tuple(f.name for f in _FIELDS.values() if f.default is dataclasses.MISSING)
_LISTS = frozenset(("context", "conflicts", "references", "matches", "rejects"))
_BOOLEANS = frozenset(("whole", "text", "needs_context"))
_RATES = frozenset(("chance", "check_rate"))
_TEXTS = frozenset(("id", "category", "pattern", "shape", "check", "state", "description", "chance_basis"))
_STATES = frozenset(state.value for state in ValueState)
_GRADES = range(1, 5)

Where = strict_yaml.Where


def load(extra: Sequence[Path] = ()) -> tuple[Rule, ...]:
    """Return the rules of the package and of the files given, in order of their ids.

    Raises SettingsError on the first mistake.
    """
    found: dict[str, Rule] = {rule.id: rule for rule in _shipped()}
    for path in extra:
        _read_into(found, path)
    return tuple(found[name] for name in sorted(found))


def version(rules: Iterable[Rule]) -> str:
    """Return a hash of all that the rules say, the same in whatever order they come."""
    digest = hashlib.sha256()
    for rule in sorted(rules, key=lambda r: r.id):
        digest.update(repr(dataclasses.astuple(rule)).encode())
    return digest.hexdigest()[:16]


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a rule file, for editors."""
    kinds: dict[str, dict[str, Any]] = {
        **{key: {"type": "array", "items": {"type": "string"}} for key in _LISTS},
        **{key: {"type": "boolean"} for key in _BOOLEANS},
        **{key: {"type": "number", "minimum": 0, "maximum": 1} for key in _RATES},
        **{key: {"type": "string"} for key in _TEXTS},
        "category": {"type": "string", "enum": sorted(categories.load().categories)},
        "state": {"type": "string", "enum": sorted(_STATES)},
        "grade": {"type": "integer", "minimum": _GRADES.start, "maximum": _GRADES.stop - 1},
        "group": {"type": "integer", "minimum": 0},
    }
    rule = {
        "type": "object",
        "properties": {key: kinds[key] for key in _FIELDS},
        "required": list(_REQUIRED),
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rules of undeclared",
        "type": "object",
        "properties": {"rules": {"type": "array", "items": rule}},
        "required": ["rules"],
        "additionalProperties": False,
    }


@cache
def _shipped() -> tuple[Rule, ...]:
    found: dict[str, Rule] = {}
    for path in sorted(RULES.glob("*.yaml")):
        _read_into(found, path)
    return tuple(found.values())


def _read_into(found: dict[str, Rule], path: Path) -> None:
    document = strict_yaml.read(path)
    if not isinstance(document.data, dict) or not isinstance(document.data.get("rules"), list):
        raise document.error((), "the file must hold one list named 'rules'")
    for key in document.data:
        if key != "rules":
            raise document.error((key,), f"unknown key {key!r}; a rule file holds only 'rules'")
    for place, entry in enumerate(document.data["rules"]):
        rule = _rule(entry, ("rules", place), document)
        if rule.id in found:
            raise document.error(
                ("rules", place, "id"), f"the id {rule.id!r} is taken; ids are unique over all files"
            )
        found[rule.id] = rule


def _rule(entry: Any, where: Where, document: strict_yaml.Document) -> Rule:
    if not isinstance(entry, dict):
        raise document.error(where, "a rule is a mapping with the keys " + ", ".join(_REQUIRED))
    for key in entry:
        if key not in _FIELDS:
            raise document.error((*where, key), f"unknown key {key!r}; {nearest(key, _FIELDS)}")
    for key in _REQUIRED:
        if key not in entry:
            raise document.error(where, f"the key {key!r} is missing")
    values = {key: _value(key, value, (*where, key), document) for key, value in entry.items()}
    try:
        categories.load().category(values["category"])
    except SettingsError as error:
        raise document.error((*where, "category"), str(error)) from None
    for place, category in enumerate(values.get("conflicts", ())):
        if category not in categories.load().categories:
            raise document.error(
                (*where, "conflicts", place),
                f"unknown category {category!r}; {nearest(category, categories.load().categories)}",
            )
    try:
        patterns.check_pattern(values["pattern"])
    except SettingsError as error:
        raise document.error((*where, "pattern"), str(error)) from None
    if values.get("check"):
        try:
            values.setdefault("check_rate", checksums.known(values["check"]).rate)
        except SettingsError as error:
            raise document.error((*where, "check"), str(error)) from None
    elif values.get("check_rate") is not None:
        raise document.error((*where, "check_rate"), "there is no check; leave the rate out")
    if values.get("group", 0) > patterns.groups(values["pattern"]):
        raise document.error((*where, "group"), "the pattern has no such capture group")
    if values.get("needs_context") and not values.get("context"):
        raise document.error((*where, "needs_context"), "list the words in 'context'")
    return Rule(**values)


def _value(key: str, value: Any, where: Where, document: strict_yaml.Document) -> Any:
    if key in _LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise document.error(where, "must be a list of strings; put quotes around numbers")
        return tuple(value)
    if key in _BOOLEANS:
        if not isinstance(value, bool):
            raise document.error(where, "must be true or false")
        return value
    if key in _RATES:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise document.error(where, "must be a share between 0 and 1")
        return float(value)
    if key in _TEXTS:
        if not isinstance(value, str):
            raise document.error(where, "must be a string; put quotes around it")
        if key == "state":
            if value not in _STATES:
                raise document.error(where, f"unknown state {value!r}; {nearest(value, _STATES)}")
            return ValueState(value)
        return value
    if (
        isinstance(value, bool)
        or not isinstance(value, int)
        or value < 0
        or (key == "grade" and value not in _GRADES)
    ):
        raise document.error(where, "must be a number from 1 to 4" if key == "grade" else "must be a number")
    return value
