"""How names are written in texts of one language: titles, particles, lists, words around names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from detectors.languages.form import LanguageFile
from detectors.lexical.lists import folded, foreign, words
from detectors.lexical.vocabulary import vocabulary

_LETTER = r"[^\W\d_]"
_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ŽȘȚΆ-ΏΑ-ΫЀ-Я"
_WORD = rf"(?:(?:[OD]|Mc|Mac|[Aa]l|[Dd]e|[Ll]e|[Ll]a)['’\-]?)?[{_CAPITAL}]{_LETTER}*(?:['’\-]{_LETTER}+)*"
_PARTICLES = (
    *(
        "van der",
        "van den",
        "de la",
        "de los",
        "van",
        "von",
        "de",
        "der",
        "da",
        "di",
        "del",
        "du",
        "dos",
        "bin",
    ),
    *("bint", "ibn", "al", "el", "la", "le", "y", "zu", "ap"),
)
_TITLES = (
    *(
        "Mr",
        "Mrs",
        "Ms",
        "Mx",
        "Miss",
        "Dr",
        "Prof",
        "Professor",
        "Mister",
        "Sir",
        "Dame",
        "Rev",
        "Fr",
        "Herr",
    ),
    *(
        "Frau",
        "Mme",
        "Nurse",
        "Doctor",
        "Officer",
        "Sgt",
        "Capt",
        "Aunt",
        "Auntie",
        "Uncle",
        "Sister",
        "Father",
    ),
)
_THINGS = "day|tea|cafe|bar|house|church|hospital"
_NEVER = re.compile(r"(?!)")
_LABEL_REACH = 40  # characters before a name in which its label stands


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """What `latin_text` needs of a language."""

    given: frozenset[str]
    family: frozenset[str]
    common: frozenset[str]  # plain words
    particles: frozenset[str]
    never: frozenset[str]
    not_endings: tuple[str, ...]
    nouns_have_capitals: bool
    run: re.Pattern[str]
    part: re.Pattern[str]
    title: re.Pattern[str]
    label: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]

    def stops(self, word: str) -> bool:
        """Return whether no name holds the word."""
        if word in self.never:
            return True
        return word.endswith(self.not_endings) and word not in self.given and word not in self.family

    def labelled(self, text: str, start: int) -> bool:
        """Return whether a label right before says that a name follows: "Name: ...", "heißt ..."."""
        return self.label.search(text[max(0, start - _LABEL_REACH) : start]) is not None


@cache
def grammar_of(language: LanguageFile | None) -> Grammar:
    """Return the grammar of a language file, of English without one."""
    own = vocabulary()
    if language is None:
        title = "|".join(_TITLES)
        before, after = "|".join(own.before_persons), "|".join(own.after_persons)
        return Grammar(
            given=words("given_names"),
            family=words("family_names"),
            common=words("english"),
            particles=own.particles,
            never=own.not_in_persons - own.names_all_the_same,
            not_endings=(),
            nouns_have_capitals=False,
            run=_run(title, "|".join(_PARTICLES)),
            part=re.compile(rf"[A-Z]\.|(?:{'|'.join(_PARTICLES)})\b|{_WORD}"),
            title=re.compile(title),
            label=_NEVER,
            before=re.compile(rf"(?:\b(?:{before}),? \(?|[-–—(] ?)$", re.IGNORECASE),
            after=re.compile(rf"^(?:['’]s\b(?! (?:{_THINGS}))|,? (?:{after})\b| \()", re.IGNORECASE),
        )
    title = _either(language.titles, capital=True) or "(?!)"
    particles = _either(language.particles) or "(?!)"
    labels, before, after = map(_either, (language.labels, language.before, language.after))
    return Grammar(
        given=words("given_names") | language.given,
        family=words("family_names") | language.family,
        # Words of other languages are plain unless they are names; English ones stand in every trade's texts.
        common=(foreign() | words("english")) - language.given - language.family,
        particles=frozenset(map(folded, language.particles)),
        never=language.not_names,
        not_endings=language.not_name_endings,
        nouns_have_capitals=language.nouns_have_capitals,
        run=_run(title, particles),
        part=re.compile(rf"[{_CAPITAL}]\.|(?:{particles})\b|{_WORD}"),
        title=re.compile(rf"(?:{title})\.?"),
        label=re.compile(rf"(?:^|\W)(?:{labels})[\s:=]{{1,4}}(?:(?:{title})\.? )*$", re.IGNORECASE)
        if labels
        else _NEVER,
        before=re.compile(rf"(?:^|\W)(?:{before}),? \(?$", re.IGNORECASE) if before else _NEVER,
        after=re.compile(rf"^,? (?:{after})(?:$|\W)", re.IGNORECASE) if after else _NEVER,
    )


def _run(title: str, particles: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<title>\b(?:{title})(?:\.? (?:{title}))*)\.? )?"
        rf"(?P<run>(?:\b[{_CAPITAL}]\. ?)*\b{_WORD}(?: (?:(?:{particles}) )?(?:[{_CAPITAL}]\. ?)?{_WORD})"
        r"{0,4}"
        r"(?: [A-Z]\.)?)"
    )


def _either(given: Iterable[str], *, capital: bool = False) -> str:
    """Return words as one pattern, the longest first; titles stand in a text with a capital."""
    written = sorted({w[0].upper() + w[1:] if capital else w for w in given}, key=lambda w: (-len(w), w))
    return "|".join(re.escape(word) for word in written)
