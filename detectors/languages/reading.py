"""Read language files, strictly: every mistake is one sentence with file, line and entry."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from detectors.languages import entries
from detectors.languages.entries import STATED, Where
from detectors.languages.form import BUILT_IN, SCRIPTS, Cells, Examples, LanguageFile
from taxonomy import strict_yaml
from taxonomy.errors import nearest

SHIPPED = Path(__file__).parent
_CODE = re.compile(r"[a-z]{2,3}")
_POSTCODE = re.compile(r"[9A-Z -]{3,10}")
_REGION = re.compile(r"[A-Z]{2}")
_FEWEST_MARKS = 10

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
            made = entries.shaped(value, keys[key], where, document)
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
