"""Names in Latin letters inside text, by lists: no model, no download.

A run of words with capitals of which the lists know enough, cut where plain English begins; a single word
only beside a title, or where it is a given name and the words around it treat it as a person. What people
write around names stands in `words.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from detectors.lexical.lists import folded, words
from detectors.lexical.vocabulary import vocabulary

Place = tuple[int, int]

_LETTER = r"[^\W\d_]"
_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-Ž"
_WORD = rf"(?:(?:[OD]|Mc|Mac|[Aa]l|[Dd]e|[Ll]e|[Ll]a)['’\-]?)?[{_CAPITAL}]{_LETTER}*(?:['’\-]{_LETTER}+)*"
_PARTICLE = (
    r"(?:van der|van den|de la|de los|van|von|de|der|da|di|del|du|dos|bin|bint|ibn|al|el|la|le|y|zu|ap)"
)
_TITLE = (
    r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Mister|Sir|Dame|Rev|Fr|Herr|Frau|Mme|Nurse|Doctor|Officer|Sgt"
    r"|Capt|Aunt|Auntie|Uncle|Nurse|Sister|Father)"
)
_IS_TITLE = re.compile(_TITLE)
_RUN = re.compile(
    rf"(?:(?P<title>\b{_TITLE})\.? )?"
    rf"(?P<run>(?:\b[A-Z]\. ?)*\b{_WORD}(?: (?:{_PARTICLE} )?(?:[A-Z]\. ?)?{_WORD}){{0,4}}(?: [A-Z]\.)?)"
)
_PART = re.compile(rf"[A-Z]\.|{_PARTICLE}\b|{_WORD}")
_POSSESSIVE = re.compile(r"['’]s$")
_COMPANY = re.compile(r"^,? ?(?:& |and Sons|Inc\b|Ltd\b|LLC\b|GmbH\b|Corp\b|Co\.|plc\b|Group\b|Holdings\b)")
_SHORTEST_CAPITALS = 4  # letters of a word in capitals: shorter ones are abbreviations


@dataclass(frozen=True, slots=True)
class _Part:
    """One word of a run, and what the lists know of it."""

    start: int
    end: int
    kind: str  # given | family | common given | common family | unknown | initial | particle | title | stop
    word: str


def names(text: str) -> Iterator[Place]:
    """Yield where names in Latin letters stand in a text."""
    for match in _RUN.finditer(text):
        start, end = match.span("run")
        if _COMPANY.match(text[end : end + 14]):
            continue
        parts = [
            _part(text, start + m.start(), start + m.end(), m.start() == 0)
            for m in _PART.finditer(match["run"])
        ]
        group: list[_Part] = []
        titled = bool(match["title"])
        for part in (*parts, None):
            if part is not None and part.kind not in ("stop", "title"):
                group.append(part)
                continue
            yield from _named(text, group, titled)
            group = []
            titled = part is not None and part.kind == "title"


def _part(text: str, start: int, end: int, first: bool) -> _Part:
    known = vocabulary()
    raw = text[start:end]
    word = folded(_POSSESSIVE.sub("", raw))
    bare = re.sub(r"[^a-z]", "", word.split("-")[0])
    given, family = words("given_names"), words("family_names")
    common = bare in words("english") or bare in words("places")
    if len(bare) == 1 and (raw.endswith(".") or not first):
        kind = "initial"
    elif _IS_TITLE.fullmatch(raw):
        kind = "title"
    elif bare in known.months:
        kind = "stop"
    elif word in known.particles and not first:
        kind = "particle"
    elif (
        bare in known.not_in_persons - known.names_all_the_same
        or len(bare) < 2
        or (raw.isupper() and len(bare) < _SHORTEST_CAPITALS)
    ):
        kind = "stop"
    elif bare in given:
        kind = "common given" if common else "given"
    elif bare in family:
        kind = "common family" if common else "family"
    else:
        kind = "stop" if common else "unknown"
    return _Part(start, end, kind, word)


def _named(text: str, group: list[_Part], titled: bool) -> Iterator[Place]:
    """Yield the place of a name, if a run of words that may be names is one."""
    while group and group[-1].kind == "particle":
        group = group[:-1]
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
    if titled and f"dr {own[0].word}" in known.called_like_persons:
        return
    if titled or _is_name_by_kinds(text, group, whole):
        yield whole


def _is_name_by_kinds(text: str, group: list[_Part], place: Place) -> bool:
    """Return whether words of these kinds, here in the text, are a name."""
    kinds = [part.kind for part in group if part.kind not in ("particle", "initial")]
    sure = sum(kind in ("given", "family") for kind in kinds)
    first_given = kinds[0] in ("given", "common given")
    initials = any(part.kind == "initial" for part in group)
    opens = _opens(text, place[0])
    if len(kinds) > 1:
        listed = bool(sure) and (first_given or sure > 1 or initials)
        called = "unknown" in kinds and _before().search(text[max(0, place[0] - 24) : place[0]]) is not None
        return listed or called or (first_given and ("unknown" in kinds or not opens))
    if initials:  # "K. Asiamah", "Petra W."
        return kinds[0] in ("given", "family", "unknown") or (first_given and group[-1].kind == "initial")
    if kinds[0] == "given" or (kinds[0] == "common given" and not opens):
        return _beside_person(text, place)
    return False


def _opens(text: str, start: int) -> bool:
    """Return whether a word begins a sentence, where a capital says nothing."""
    before = text[:start].rstrip(" \"'“‘(*-•")
    return not before or before[-1] in ".!?:\n"


def _beside_person(text: str, place: Place) -> bool:
    """Return whether the words around a single given name treat it as a person, or it signs the text."""
    before, after = text[max(0, place[0] - 24) : place[0]], text[place[1] : place[1] + 16]
    signs = not after.strip(" .\nx") and _opens(text, place[0]) and place[0] > 0
    return signs or bool(_before().search(before) or _after().match(after))


@cache
def _before() -> re.Pattern[str]:
    words_before = "|".join(vocabulary().before_persons)
    return re.compile(rf"(?:\b(?:{words_before}),? \(?|[-–—(] ?)$", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    words_after = "|".join(vocabulary().after_persons)
    things = "day|tea|cafe|bar|house|church|hospital"
    return re.compile(rf"^(?:['’]s\b(?! (?:{things}))|,? (?:{words_after})\b| \()", re.IGNORECASE)
