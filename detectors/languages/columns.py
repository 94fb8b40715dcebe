"""Names of columns in the words of language files: nachname, lieferanschrift_strasse, Geburtsdatum.

Read only where the taxonomy's own words say nothing. A word glued to others counts at the end of a name
(kundennachname), as compounds are written; what stands before it may name a role.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from detectors.languages.form import LanguageFile
from detectors.lexical.lists import folded
from detectors.name_words import NameReading
from detectors.words import split

_PLAIN, _DERIVED = 3, 2
_SHORTEST_GLUED = 5  # letters of a word that may end a longer one
_SHORTEST_HEAD = 3


@dataclass(frozen=True, slots=True, eq=False)
class _Columns:
    words: dict[str, tuple[str, ...]]  # glued, folded -> categories
    others: frozenset[str]


def read(name: str, languages: Sequence[LanguageFile]) -> NameReading:
    """Return what a column's name says in the words of the files, or an empty reading."""
    words = [_glued(word) for word in split(folded(name.replace("[]", "").rpartition(".")[2]))]
    words = [word for word in words if word]
    for language in languages if words else ():
        known = _columns(language)
        for start in range(len(words)):
            tail = "".join(words[start:])
            if tail in known.others:
                return NameReading(other=tail)
            if tail in known.words:
                return _reading(known.words[tail], tail, _DERIVED if start else _PLAIN)
        ending = _ending(words[-1], known)
        if ending in known.others:
            return NameReading(other=ending)
        if ending:
            return _reading(known.words[ending], ending, _DERIVED)
    return NameReading()


def _reading(categories: tuple[str, ...], word: str, grade: int) -> NameReading:
    grade = 1 if len(categories) > 1 else grade
    return NameReading(tuple((category, grade) for category in categories), word)


def _ending(word: str, known: _Columns) -> str:
    """Return the longest known word that a longer one ends in, with three letters or more before it."""
    for start in range(_SHORTEST_HEAD, len(word) - _SHORTEST_GLUED + 1):
        if word[start:] in known.words or word[start:] in known.others:
            return word[start:]
    return ""


@cache
def _columns(language: LanguageFile) -> _Columns:
    words: dict[str, tuple[str, ...]] = {}
    for category, listed in language.columns.items():
        for word in listed:
            key = _glued(word)
            words[key] = (*words.get(key, ()), category)
    return _Columns(words, frozenset(map(_glued, language.other_columns)))


def _glued(word: str) -> str:
    """Return a word's letters; umlauts are written in two ways, and both are one here: strasse, geraet."""
    plain = "".join(split(folded(word)))
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
