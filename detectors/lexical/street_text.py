"""Postal addresses in Latin letters inside text: a number beside a word for a street, or a post box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from detectors.languages.form import LanguageFile
from detectors.lexical.addresses import street_words
from detectors.lexical.streets import postcode, streets

Place = tuple[int, int]


def addresses(text: str, language: LanguageFile | None = None) -> Iterator[Place]:
    """Yield where postal addresses in Latin letters begin and end, as far as street and number tell."""
    seen: list[Place] = []
    for pattern in (*_of_language(language), _street()):
        for match in pattern.finditer(text):
            if not any(a < match.end() and match.start() < b for a, b in seen):
                seen.append(match.span())
                yield match.span()


_NAME = r"[^\W\d_][\w’'.-]{0,30}"


@cache
def _of_language(language: LanguageFile | None) -> tuple[re.Pattern[str], ...]:
    """Return the street forms of a language file, with the postcode and place behind where they stand."""
    if language is None:
        return ()
    place = "|".join(postcode(code) for code in language.postcodes)
    behind = rf"(?:,? (?:{place}) {_NAME})?" if place else ""
    forms = list(streets(language, _NAME))
    if place:  # Am Markt 3, 80331 München
        forms.append(
            rf"\b(?:[^\W\d_a-z]{_NAME} |\w{{2,3}} ){{1,3}}\d{{1,4}} ?[a-zA-Z]?, ?(?:{place}) {_NAME}"
        )
    return tuple(re.compile(form + behind, re.IGNORECASE) for form in forms)


@cache
def _street() -> re.Pattern[str]:
    streets = "|".join(street_words())
    word = r"[^\W\d_][\w’'.-]{0,30}"
    glued = "straße|strasse|str\\.|weg|allee|platz|gasse|gracht|straat|laan|plein"
    french = "rue|avenue|boulevard|impasse|chemin|quai|place"
    return re.compile(
        rf"\b(?:flat \w{{1,4}},? )?\d{{1,5}}[a-z]?(?:[-/]\d{{1,4}})?,? (?:{word} ){{1,4}}?(?:{streets})\b"
        rf"|\b(?:p\.?o\.? box|postfach) \d+"
        rf"|\b{word}(?:{glued}) ?\d{{1,4}}[a-z]?\b"
        rf"|\b\d{{1,4}}(?: bis| ter)?,? (?:{french}) (?:{word} ?){{1,4}}"
        rf"|\b(?:calle|avenida|via|viale|piazza|rua|ul\.|ulica) (?:{word} ){{1,3}}?\d{{1,4}}\b",
        re.IGNORECASE,
    )
