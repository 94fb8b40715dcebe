"""The street forms of a language file as patterns, the same for cells (RE2) and for text (`re`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.languages.form import LanguageFile

_DIGITS = {"9": "[0-9]", "A": "[A-Z]"}


def streets(language: LanguageFile, word: str) -> Iterator[str]:
    """Yield one pattern for each way to write a street; `word` matches a word of a name."""
    number = r"(?:n[ro]?[.º°]? ?)?[0-9]{1,5} ?[a-z]?(?:[/-][0-9]{1,4})?(?:$|\b)"
    several = rf"{word}(?: {word}){{0,4}}"
    behind, before, after = map(
        _either, (language.streets_behind, language.streets_before, language.streets_after_number)
    )
    if behind:
        yield rf"{word}(?:{behind}),? ?{number}"  # Hauptstraße 12
        yield rf"{word} (?:{behind}),? ?{number}"  # Lange Gasse 4
    if before:
        yield rf"(?:^|\b)(?:{before}) ?{several},? {number}"  # Calle Mayor 4
    if after:
        yield rf"(?:^|\b)[0-9]{{1,4}}(?: ?bis)?,? (?:{after}) {several}"  # 12 rue de la Paix


def postcode(form: str) -> str:
    """Return the pattern of a postcode from its form: 99-999 or A9A 9AA."""
    return "".join(_DIGITS.get(sign, re.escape(sign)) for sign in form)


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
