"""Which cells in Latin letters (or Cyrillic, Greek) are the name of a person, by word lists.

One to four words, each a given or family name or an initial, in either order, with a title or a comma. A cell
does not tell its language: a word is common when it is one of English or of a dozen other languages, and two
capitals alone make no name of common words ("Camisa Blanca", "Direktor Verkauf"). Places, colours, titles of
products and companies are no persons though their words are names.
"""

from __future__ import annotations

import re
from enum import StrEnum

from detectors.lexical.known import Known
from detectors.lexical.lists import folded, foreign, romanised, words
from detectors.lexical.vocabulary import vocabulary

_MOST_WORDS = 5
_LONGEST_CODE = 4  # capital letters: countries, units, states
_SHORTEST_PART = 3
_STRANGE = 2  # common words of other languages, beside which a given name is a title's
_NAMES_BESIDE_WORDS = 2  # words that are names, where another word of the cell is plain English
_SUFFIXES = ("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "rn")  # "Mark II Tent" is none
_OWNERS = re.compile(r"[a-z]['’]s\b")  # Jack Daniel's, Mrs. Meyer's
_OF_NAMES = re.compile(r"\b(?:Mac|Mc|O['’])[A-Z]")
_COMPANY = re.compile(
    r"(?:^|[ ,])(?:GmbH|mbH|AG|KG|OHG|UG|e\.\s?V\.|SARL|SASU?|S\.?A\.?|S\.?L\.?U?|S\.?r\.?l\.?"
    r"|S\.?p\.?A\.?|SRL|Ltda\.?|Lda\.?|B\.?V\.?|N\.?V\.?|AB|Oyj?|AS|ASA|A/S|ApS|Kft\.?|Zrt\.?"
    r"|Nyrt\.?|s\.\s?r\.\s?o\.?|a\.\s?s\.?|A\.?Ş\.?|Şti\.?|Sp\. z o\.\s?o\.?|d\.?o\.?o\.?"
    r"|Inc|LLC|LLP|Ltd|Limited|plc|PLC|Corp|Tbk)\.?$"
    r"|^(?:PT|CV|UD|OOO|UAB|SIA) "
)


class Name(StrEnum):
    """How far a cell is a name."""

    FULL = "full"  # given and family name
    PART = "part"  # one of them
    MASKED = "masked"
    SHAPE = "shape"  # two or more words with capitals that no list knows, and no common words
    SHAPE_PART = "shape of a part"


def latin(cell: str, names: Known) -> Name | None:
    """Return how far a cell is a person's name."""
    plain = folded(cell)
    own = vocabulary()
    if plain in words("places") or _is_of_goods(plain, re.sub(r"[^a-z ]", "", plain)):
        return None
    parts = [p for p in re.split(r"[\s,.'’()\-]+", plain) if p]
    titled = any(p in names.titles and (p not in _SUFFIXES or p == parts[-1]) for p in parts)
    parts = [p for p in parts if p not in names.titles]
    named = [p for p in parts if len(p) > 1 and p not in names.particles]
    if not named or len(parts) > _MOST_WORDS or (_COMPANY.search(cell) and not titled):
        return None
    never = own.not_in_persons - own.names_all_the_same
    if any(p in never or names.is_thing(p) for p in named) or all(p in own.not_in_persons for p in named):
        return None
    if len(named) > 1 and named[-1] in own.place_endings and not titled:
        return None
    if len(named) == 1:
        return _one_word(cell, named[0], titled, len(parts) > 1, names)
    return _several(cell, named, parts, titled, names)


def _is_of_goods(plain: str, letters: str) -> bool:
    """Return whether a cell is a maker that is called like a person, or begins with one and goes on."""
    own = vocabulary()
    if letters in own.called_like_persons or plain in own.makers or _OWNERS.search(plain):
        return True
    said = letters.split(" ")
    return (
        len(said) > 2
        and (" ".join(said[:2]) in own.called_like_persons or " ".join(said[:3]) in own.called_like_persons)
    ) or (len(said) > 1 and plain.split(" ", maxsplit=1)[0] in own.makers)


def _one_word(cell: str, word: str, titled: bool, initials: bool, names: Known) -> Name | None:
    listed = word in names.given or word in names.family
    common = word in words("english") and word not in names.given
    if cell.islower():
        return None
    if initials or titled:  # "J. Okafor", "Dr Chen", and not "Bonjour Madame"
        return Name.FULL if initials or listed or not (common or word in foreign()) else None
    code = cell.isupper() and len(cell) <= _LONGEST_CODE
    if not cell[0].isupper() or common or code or len(word) < _SHORTEST_PART:
        return None
    return Name.PART if listed else Name.SHAPE_PART


def _several(cell: str, named: list[str], parts: list[str], titled: bool, names: Known) -> Name | None:
    given, english = names.given, words("english")
    hits = [p in given or p in names.family for p in named]
    if cell.islower():  # a phrase, unless each word of it is a name and no plain English
        plain = any(p in english and p not in given for p in named)
        return Name.FULL if named[0] in given and not plain else None
    capitals = all(
        w[0].isupper() for w in re.split(r"[\s,]+", cell) if w and folded(w) not in names.particles
    )
    if not capitals and not titled and not all(hits):
        return None  # "Saltimbocca alla Romana"
    # A title, an initial or a Mac beside it, and a word of another language is a name all the same.
    signed = titled or any(len(p) == 1 for p in parts) or _OF_NAMES.search(cell) is not None
    sure = signed or any(p in given and p not in foreign() and p not in english for p in named)
    strange = [p not in given and p not in english and p in foreign() for p in named]
    sure = sure and sum(strange) < _STRANGE  # "Isaac Mizrahi Eau de Parfum"
    common = [
        p not in given and (p in english or (s and not sure)) for p, s in zip(named, strange, strict=True)
    ]
    if not titled and any(
        c and p in english and p not in names.family for p, c in zip(named, common, strict=True)
    ):
        return None  # "Vera Bradley Puzzle": a word of English that is nobody's name
    if not titled and (all(common) or (any(common) and sum(hits) < _NAMES_BESIDE_WORDS)):
        return None
    if not signed and _are_foreign(named, common):
        return Name.FULL if _is_romanised(named) else None
    if sum(hits) * 2 >= len(named) and (any(p in given for p in named) or all(hits)) and not all(common):
        return Name.FULL
    if _is_romanised(named):
        return Name.FULL
    # Words that no list knows, neither as names nor as common words, side by side with capitals.
    return Name.SHAPE if not any(common) else None


def _are_foreign(named: list[str], common: list[bool]) -> bool:
    """Return whether each word is common in some language, be it a name in another: "Vino Tinto"."""
    same = vocabulary().names_all_the_same
    english = words("english")
    weak = [p in foreign() and p not in english and p not in same for p in named]
    return any(weak) and all(w or c for w, c in zip(weak, common, strict=True))


def _is_romanised(parts: list[str]) -> bool:
    """Return whether words are a Chinese name in pinyin: "ZHANG Xiaoming", "Wei Chen"."""
    if not 2 <= len(parts) <= 3 or not all(p in romanised() for p in parts):
        return False
    surnames = vocabulary().romanised_surnames
    return parts[0] in surnames or parts[-1] in surnames
