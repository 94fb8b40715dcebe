"""Read language files, strictly: every mistake is one sentence with file, line and entry."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from detectors.languages import lists
from detectors.languages.form import BUILT_IN, SCRIPTS, Cells, Examples, LanguageFile, Statement, TextExample
from detectors.lexical.lists import folded
from taxonomy import categories, strict_yaml
from taxonomy.errors import SettingsError, nearest

SHIPPED = Path(__file__).parent
_CODE = re.compile(r"[a-z]{2,3}")
_POSTCODE = re.compile(r"[9A-Z -]{3,10}")
_REGION = re.compile(r"[A-Z]{2}")
_FEWEST_MARKS = 10
STATED = (
    *("health.diagnosis", "special.religion", "special.sexual_life", "special.trade_union"),
    *("special.political_affiliation", "special.criminal_record"),
)

# Section -> key -> shape. `folded` words are compared without case and accents, `words` as they stand.
SECTIONS: dict[str, dict[str, str]] = {
    "": {
        "language": "word",
        "name": "word",
        "scripts": "words",
        "marks": "folded",
        "models": "words",
        "nouns_have_capitals": "flag",
        "written_without_blanks": "flag",
    },
    "names": {
        "given": "list",
        "family": "list",
        "titles": "words",
        "particles": "words",
        "labels": "words",
        "before": "words",
        "after": "words",
        "not_names": "folded",
        "not_name_endings": "folded",
    },
    "addresses": {
        "streets_behind": "words",
        "streets_before": "words",
        "streets_after_number": "words",
        "postcodes": "words",
    },
    "values": {"context": "by category", "other_labels": "words", "phone_regions": "words"},
    "statements": {"persons": "words", **dict.fromkeys(STATED, "statement")},
    "columns": {"words": "by category", "other": "folded"},
    "examples": {"persons": "cells", "addresses": "cells", "columns": "columns", "texts": "texts"},
}
_RENAMED = {("columns", "words"): "columns", ("columns", "other"): "other_columns", ("", "language"): "code"}

Where = strict_yaml.Where


def load(extra: Sequence[Path] = ()) -> tuple[LanguageFile, ...]:
    """Return the languages of the package and of the files given; a later file replaces one of the same code.

    Raises SettingsError on the first mistake.
    """
    found = {one.code: one for one in shipped()}
    for path in extra:
        one = read(path)
        found[one.code] = one
    return tuple(found[code] for code in sorted(found))


@cache
def shipped() -> tuple[LanguageFile, ...]:
    """Return the languages that the package carries."""
    return tuple(read(path) for path in sorted(SHIPPED.glob("*.yaml")))


def read(path: Path) -> LanguageFile:
    """Read one file; raises SettingsError on the first mistake."""
    document = strict_yaml.read(path)
    data = document.data
    if not isinstance(data, dict) or "language" not in data:
        raise document.error((), "the file must begin with 'language:' and a code such as de")
    known = [*SECTIONS[""], *(name for name in SECTIONS if name)]
    for key in data:
        if key not in known:
            raise document.error((key,), f"unknown key; {nearest(key, known)}")
    values: dict[str, Any] = {}
    for section, keys in SECTIONS.items():
        part = data.get(section, {}) if section else {k: v for k, v in data.items() if k in keys}
        if not isinstance(part, dict):
            raise document.error((section,), "must hold keys: " + ", ".join(keys))
        for key, value in part.items():
            where: Where = (section, key) if section else (key,)
            if key not in keys:
                raise document.error(where, f"unknown key; {nearest(key, keys)}")
            made = _shaped(value, keys[key], where, document)
            values.setdefault(section, {})[_RENAMED.get((section, key), key)] = made
    return _record(values, document)


def _record(values: Mapping[str, dict[str, Any]], document: strict_yaml.Document) -> LanguageFile:
    head = values[""]
    statements = dict(values.get("statements", {}))
    persons = statements.pop("persons", ())
    if statements and not persons:
        raise document.error(("statements",), "list in 'persons' the words for a person (ich, Patientin)")
    flat = {
        **head,
        **{
            k: v
            for name in ("names", "addresses", "values", "columns")
            for k, v in values.get(name, {}).items()
        },
        "persons": persons,
        "statements": statements,
        "examples": _examples(values.get("examples", {})),
    }
    for key in ("titles", "particles", "not_names", "other_columns", "marks"):
        flat[key] = frozenset(flat.get(key, ()))
    made = LanguageFile(**flat)
    _check(made, document)
    return made


def _examples(part: Mapping[str, Any]) -> Examples:
    columns = part.get("columns", ({}, ()))
    return Examples(
        persons=part.get("persons", Cells()),
        addresses=part.get("addresses", Cells()),
        columns=columns[0],
        other_columns=columns[1],
        texts=part.get("texts", ()),
    )


def _check(made: LanguageFile, document: strict_yaml.Document) -> None:
    if not _CODE.fullmatch(made.code):
        raise document.error(("language",), "must be a code of two or three small letters, such as de")
    if made.code in BUILT_IN:
        raise document.error(("language",), "English and Chinese are built in; choose another language")
    for place, script in enumerate(made.scripts):
        if script not in SCRIPTS:
            raise document.error(("scripts", place), f"unknown script; {nearest(script, SCRIPTS)}")
    if "Latin" in made.scripts and len(made.marks) < _FEWEST_MARKS:
        raise document.error(
            ("marks",),
            f"a language in Latin letters needs {_FEWEST_MARKS} or more small words (und, nicht, ist) by"
            " which its texts are told from English",
        )
    if made.written_without_blanks and not made.family:
        raise document.error(
            ("names",), "names without blanks are found by family names; list them in 'family'"
        )
    for place, code in enumerate(made.postcodes):
        if not _POSTCODE.fullmatch(code):
            raise document.error(("addresses", "postcodes", place), "write 9 for a digit, A for a letter")
    for place, region in enumerate(made.phone_regions):
        if not _REGION.fullmatch(region):
            raise document.error(("values", "phone_regions", place), "write a country in two capitals, as DE")


def _shaped(value: Any, shape: str, where: Where, document: strict_yaml.Document) -> Any:
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
