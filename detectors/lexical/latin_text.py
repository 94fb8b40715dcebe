"""Names in Latin letters inside text, by lists: no model, no download.

A run of words with capitals of which the lists know enough, cut where plain English begins; a single word
only beside a title, or where it is a given name and the words around it treat it as a person. What people
write around names stands in `words.yaml`, and in language files for other languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from detectors.languages.form import LanguageFile
from detectors.lexical.grammar import Grammar, grammar_of
from detectors.lexical.lists import folded, words
from detectors.lexical.vocabulary import vocabulary

Place = tuple[int, int]

_OPENERS = " \"'“‘(*-•„«"
_DASHES = ("-", "–", "—")
_POSSESSIVE = re.compile(r"['’]s$")
_COMPANY = re.compile(
    r"^,? ?(?:& |and Sons|Inc\b|Ltd\b|LLC\b|GmbH\b|AG\b|Corp\b|Co\.|plc\b|Group\b|Holdings\b)"
)
_TITLES_OF_MAKERS = ("dr", "mr", "mrs", "uncle", "aunt")  # Dr. Oetker, Mr. Kipling
_SHORTEST_CAPITALS = 4  # letters of a word in capitals: shorter ones are abbreviations


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a run, and what the lists know of it."""

    start: int
    end: int
    kind: str  # given | family | common given | common family | unknown | initial | particle | title | stop
    word: str


def names(text: str, language: LanguageFile | None = None) -> Iterator[Place]:
    """Yield where names in Latin letters stand in a text of a language, English without one."""
    grammar = grammar_of(language)
    for match in grammar.run.finditer(text):
        start, end = match.span("run")
        if _COMPANY.match(text[end : end + 14]):
            continue
        parts = [
            _part(text, start + m.start(), start + m.end(), m.start() == 0, grammar)
            for m in grammar.part.finditer(match["run"])
        ]
        group: list[_Part] = []
        titled = bool(match["title"])
        for part in (*parts, None):
            if part is not None and part.kind not in ("stop", "title"):
                group.append(part)
                continue
            yield from _named(text, group, titled, grammar)
            group = []
            titled = part is not None and part.kind == "title"


def _part(text: str, start: int, end: int, first: bool, grammar: Grammar) -> _Part:
    known = vocabulary()
    raw = text[start:end]
    word = folded(_POSSESSIVE.sub("", raw))
    bare = re.sub(r"[\W\d_]", "", word.split("-")[0])
    given, family = grammar.given, grammar.family
    common = bare in grammar.common or bare in words("places")
    if len(bare) == 1 and (raw.endswith(".") or not first):
        kind = "initial"
    elif grammar.title.fullmatch(raw):
        kind = "title"
    elif bare in known.months:
        kind = "stop"
    elif word in grammar.particles and not first:
        kind = "particle"
    elif grammar.stops(bare) or len(bare) < 2 or (raw.isupper() and len(bare) < _SHORTEST_CAPITALS):
        kind = "stop"
    elif bare in given:
        kind = "common given" if common else "given"
    elif bare in family:
        kind = "common family" if common else "family"
    else:
        kind = "stop" if common else "unknown"
    return _Part(start, end, kind, word)


def _named(text: str, group: list[_Part], titled: bool, grammar: Grammar) -> Iterator[Place]:
    """Yield the place of a name, if a run of words that may be names is one."""
    while group and group[-1].kind == "particle":
        group = group[:-1]
    while grammar.nouns_have_capitals and group and group[0].kind == "particle":
        group = group[1:]  # the application "von Anton Kesselring"
    own = [part for part in group if part.kind not in ("particle", "initial")]
    if len(own) > 2 and own[0].kind == "unknown" and own[1].kind in ("given", "common given"):
        group = group[group.index(own[1]) :]  # "Pt Hollis Waingrove"
        own = own[1:]
    if not own:
        return
    known = vocabulary()
    start, end = group[0].start, group[-1].end
    whole = (start, end - len(text[start:end]) + len(_POSSESSIVE.sub("", text[start:end])))
    said = " ".join(part.word for part in own)
    if said in known.called_like_persons or any(
        f"{a.word} {b.word}" in known.called_like_persons for a, b in pairwise(own)
    ):
        return
    if len(own) > 1 and own[-1].word in known.place_endings and not titled:
        return
    if titled and any(f"{t} {own[0].word}" in known.called_like_persons for t in _TITLES_OF_MAKERS):
        return
    if len(own) == 1 and own[0].word in known.makers - grammar.given and not titled:
        return
    if titled or grammar.labelled(text, start) or _is_name_by_kinds(text, group, whole, grammar):
        yield whole


def _is_name_by_kinds(text: str, group: list[_Part], place: Place, grammar: Grammar) -> bool:
    """Return whether words of these kinds, here in the text, are a name."""
    kinds = [part.kind for part in group if part.kind not in ("particle", "initial")]
    sure = sum(kind in ("given", "family") for kind in kinds)
    first_given = kinds[0] in ("given", "common given")
    initials = any(part.kind == "initial" for part in group)
    opens = _opens(text, place[0])
    if len(kinds) > 1 and grammar.nouns_have_capitals:
        # Capitals say nothing: a given name leads, or family names stand behind words that take a person.
        behind = bool(sure) and grammar.before.search(text[max(0, place[0] - 24) : place[0]]) is not None
        return (kinds[0] == "given" and kinds[-1] != "common given") or (first_given and sure > 0) or behind
    if len(kinds) > 1:
        listed = bool(sure) and (first_given or sure > 1 or initials)
        called = (
            "unknown" in kinds and grammar.before.search(text[max(0, place[0] - 24) : place[0]]) is not None
        )
        return listed or called or (first_given and ("unknown" in kinds or not opens))
    if initials:  # "K. Asiamah", "Petra W."
        return kinds[0] in ("given", "family", "unknown") or (first_given and group[-1].kind == "initial")
    if kinds[0] == "given" or (kinds[0] == "common given" and not opens and not grammar.nouns_have_capitals):
        return _beside_person(text, place, grammar)
    return False


def _opens(text: str, start: int) -> bool:
    """Return whether a word begins a sentence, where a capital says nothing."""
    before = text[:start].rstrip(_OPENERS)
    return not before or before[-1] in ".!?:\n"


def _beside_person(text: str, place: Place, grammar: Grammar) -> bool:
    """Return whether the words around a single given name treat it as a person, or it signs the text."""
    before, after = text[max(0, place[0] - 24) : place[0]], text[place[1] : place[1] + 16]
    signs = not after.strip(" .\nx") and _opens(text, place[0]) and place[0] > 0
    if before[-2:].rstrip()[-1:] in _DASHES and text[place[0] : place[1]].lower() in words("english"):
        return signs  # "Glasses - Hunter Navy": after a dash a plain word is none
    return signs or bool(grammar.before.search(before) or grammar.after.match(after))
