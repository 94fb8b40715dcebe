"""What is known of names in cells: the package's own words and those of the language files, joined.

A cell does not tell its language, so the words of all languages hold in every cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from detectors.languages.form import LanguageFile
from detectors.lexical.lists import firms, folded, noun_endings, words
from detectors.lexical.vocabulary import vocabulary


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Words of names, folded."""

    given: frozenset[str]
    family: frozenset[str]
    titles: frozenset[str]
    particles: frozenset[str]
    never: frozenset[str]  # words that no name of a person holds
    not_endings: tuple[str, ...]
    unspaced: tuple[LanguageFile, ...]  # languages whose names are written without blanks

    def is_thing(self, word: str) -> bool:
        """Return whether a word is none of a name: a known one, or one with the ending of nouns."""
        if word in self.never:
            return True
        return word.endswith(self.not_endings) and word not in self.given and word not in self.family


@cache
def known(languages: tuple[LanguageFile, ...]) -> Known:
    """Return the words of the package and of some languages."""
    own = vocabulary()
    union = frozenset().union
    return Known(
        given=union(words("given_names"), *(one.given for one in languages)),
        family=union(words("family_names"), *(one.family for one in languages)),
        titles=union(own.titles, {folded(w) for one in languages for w in one.titles}),
        particles=union(own.particles, {folded(w) for one in languages for w in one.particles}),
        never=union(firms(), *(one.not_names for one in languages)),
        not_endings=(*noun_endings(), *(e for one in languages for e in one.not_name_endings)),
        unspaced=tuple(one for one in languages if one.written_without_blanks),
    )


def unspaced_name(cell: str, language: LanguageFile) -> bool:
    """Return whether a cell is a listed family name and a given one, or up to four characters."""
    plain = cell.replace(" ", "").replace("\u3000", "")
    for title in language.titles:
        if plain.endswith(title) and len(plain) > len(title) + 1:
            plain = plain.removesuffix(title)
            break
    longest = max(map(len, language.family), default=0)
    for size in range(min(longest, len(plain)), 0, -1):
        rest = plain[size:]
        if plain[:size] in language.family and (
            rest in language.given or (not language.given and 0 < len(rest) <= 4)
        ):
            return plain not in language.not_names
    return False
