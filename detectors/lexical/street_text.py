"""Postal addresses in Latin letters inside text: a number beside a word for a street, or a post box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from detectors.lexical.addresses import street_words

Place = tuple[int, int]


def addresses(text: str) -> Iterator[Place]:
    """Yield where postal addresses in Latin letters begin and end, as far as street and number tell."""
    for match in _street().finditer(text):
        yield match.span()


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
