"""Names inside text of languages that write them without blanks, by a language file: 田中太郎様, 김민준 씨.

A listed family name and a listed given name side by side; or a family name and up to three more characters
between a label and the end, or before a form of address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from detectors.languages.form import LanguageFile

Place = tuple[int, int]

_LETTER = r"[^\W\d_\u3041-\u309f]"  # but hiragana, in which the sentence goes on
_MOST_GIVEN = 3  # characters of a given name that no list knows


def names(text: str, language: LanguageFile | None) -> Iterator[Place]:
    """Yield where names stand in a text."""
    if language is None or not language.family:
        return
    end = 0
    for match in _pattern(language).finditer(text):
        start, stop = match.span("listed" if match["listed"] else "called" if match["called"] else "labelled")
        if start >= end and text[start:stop] not in language.not_names:
            yield start, stop
            end = stop


@cache
def _pattern(language: LanguageFile) -> re.Pattern[str]:
    family, given, titles = map(_either, (language.family, language.given, language.titles))
    labels = _either(language.labels)
    rest = rf"[ \u3000]?{_LETTER}{{1,{_MOST_GIVEN}}}"
    return re.compile(
        rf"(?P<listed>(?:{family})[ \u3000]?(?:{given}))"
        rf"|(?:{labels})[\s:：=は]{{0,3}}(?P<labelled>(?:{family}){rest})(?!{_LETTER})"
        rf"|(?<!{_LETTER})(?P<called>(?:{family})(?:{rest})??)(?=[ \u3000]?(?:{titles}))"
    )


def _either(words: frozenset[str] | tuple[str, ...]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))) or "(?!)"
