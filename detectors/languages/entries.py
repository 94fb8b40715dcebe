"""The entries of a language file: each shape is checked and made into what the record holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from detectors.languages import lists
from detectors.languages.form import Cells, Statement, TextExample
from detectors.lexical.lists import folded
from taxonomy import categories, strict_yaml
from taxonomy.errors import SettingsError, nearest

STATED = (
    *("health.diagnosis", "special.religion", "special.sexual_life", "special.trade_union"),
    *("special.political_affiliation", "special.criminal_record"),
)

Where = strict_yaml.Where


def shaped(value: Any, shape: str, where: Where, document: strict_yaml.Document) -> Any:
    """Return an entry as the record holds it; raises SettingsError where it has not the shape."""
    match shape:
        case "word":
            if not isinstance(value, str) or not value.strip():
                raise document.error(where, "must be a word; put quotes around it")
            return value
        case "flag":
            if not isinstance(value, bool):
                raise document.error(where, "must be true or false")
            return value
        case "words":
            return _words(value, where, document)
        case "folded":
            return tuple(folded(word) for word in _words(value, where, document))
        case "list":
            return lists.names(value, where, document)
        case "by category":
            return _by_category(value, where, document)
        case "statement":
            keys = ("alone", "of_person")
            part = _mapping(value, keys, where, document)
            return Statement(**{k: _words(part.get(k, []), (*where, k), document) for k in keys})
        case "cells":
            keys = ("finds", "leaves")
            part = _mapping(value, keys, where, document)
            return Cells(**{k: _words(part.get(k, []), (*where, k), document) for k in keys})
        case "columns":
            part = _mapping(value, ("finds", "leaves"), where, document)
            finds = part.get("finds", {})
            by_name = finds if isinstance(finds, dict) else {}
            for name, category in by_name.items():
                _category(category, (*where, "finds", name), document)
            return by_name, _words(part.get("leaves", []), (*where, "leaves"), document)
    return tuple(
        _text(one, (*where, place), document) for place, one in enumerate(_list(value, where, document))
    )


def _text(value: Any, where: Where, document: strict_yaml.Document) -> TextExample:
    part = _mapping(value, ("text", "finds", "states"), where, document)
    text = part.get("text")
    if not isinstance(text, str) or not text:
        raise document.error(where, "an example needs a 'text'")
    finds = _by_category(part.get("finds", {}), (*where, "finds"), document)
    for category, spans in finds.items():
        if any(span not in text for span in spans):
            raise document.error((*where, "finds", category), "a span does not stand in the text")
    states = _words(part.get("states", []), (*where, "states"), document)
    for place, category in enumerate(states):
        if category not in STATED:
            raise document.error(
                (*where, "states", place), f"no text states that; {nearest(category, STATED)}"
            )
    return TextExample(text, finds, states)


def _by_category(value: Any, where: Where, document: strict_yaml.Document) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise document.error(where, "must hold categories with a list of words each")
    for category in value:
        _category(category, (*where, category), document)
    return {category: _words(words, (*where, category), document) for category, words in value.items()}


def _category(id: Any, where: Where, document: strict_yaml.Document) -> None:
    try:
        categories.load().category(id)
    except SettingsError as error:
        raise document.error(where, str(error)) from None


def _mapping(value: Any, keys: Sequence[str], where: Where, document: strict_yaml.Document) -> dict[str, Any]:
    if not isinstance(value, dict) or not value.keys() <= set(keys):
        raise document.error(where, "must hold these keys and no other: " + ", ".join(keys))
    return value


def _list(value: Any, where: Where, document: strict_yaml.Document) -> list[Any]:
    if not isinstance(value, list):
        raise document.error(where, "must be a list")
    return value


def _words(value: Any, where: Where, document: strict_yaml.Document) -> tuple[str, ...]:
    for place, word in enumerate(_list(value, where, document)):
        if not isinstance(word, str) or not word.strip():
            raise document.error((*where, place), "must be a word; put quotes around it")
    return tuple(value)
