"""Which cells are the name of a person: word lists for Latin letters, the lexical model for Chinese.

A cell is judged as a whole. Latin: one to four words, each a given or family name or an initial, in either
order, with a title or a comma; places, colours, titles of products and companies are no persons though their
words are names. Chinese: two to four characters (or a transliteration with a dot between) which the
model takes for a person from end to end; without the model, a surname and one or two characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from detectors.lexical.lac import tagger
from detectors.lexical.lists import areas, folded, romanised, words
from detectors.lexical.vocabulary import vocabulary

LONGEST = 60  # characters of a name
_HAN_NAME = re.compile(
    r"[\u3400-\u9fff](?:[ \u3000]?[\u3400-\u9fff]){1,3}"
    r"|[\u3400-\u9fff]{1,8}(?:[·•・][\u3400-\u9fff]{1,8}){1,3}"
)
_HAN_FOREIGN = re.compile(r"[\u3400-\u9fff]{2,8}(?:[·•・.．][\u3400-\u9fff]{2,10}){1,3}")
_HAN_MASKED = re.compile(
    r"[\u3400-\u9fff]{1,2}[*＊某xX×○〇]{1,3}[\u3400-\u9fff]?|[*＊○〇]{1,2}[\u3400-\u9fff]{1,2}"
)
_REMARK = re.compile(
    r"\s*(?:[(（][^()（）]{1,20}[)）]|[-–—,，:：]\s*(?:deceased|mum|mother|father|retired|left))\s*$",
    re.IGNORECASE,
)
_NICKNAME = re.compile(r"\s[\"“'‘][^\"”'’]{2,14}[\"”'’](?=\s)")
_TWO = re.compile(r"^(?:mr|dr)\.? ?(?:&|and) ?mrs\.? ", re.IGNORECASE)
_LATIN = re.compile(r"[^\W\d_][^\W\d_'’.,\-() ]*(?:[ ,.'’\-]{1,2}[^\W\d_'’.,\-() ]+\.?){0,5}")
_LATIN_MASKED = re.compile(r"[A-Z][a-z]?\*{2,}(?: [A-Z][a-z]?\*{2,}){0,2}")
_MOST_WORDS = 5
_LONGEST_CODE = 4  # capital letters: countries, units, states
_SHORTEST_PART = 3
_NAMES_BESIDE_WORDS = 2  # words that are names, where another word of the cell is plain English


def has_model() -> bool:
    """Return whether the Chinese lexical model is there."""
    return tagger() is not None


class Name(StrEnum):
    """How far a cell is a name."""

    FULL = "full"  # given and family name
    PART = "part"  # one of them
    MASKED = "masked"
    SHAPE = "shape"  # two or more words with capitals that no list knows, and no words of English
    SHAPE_PART = "shape of a part"


def judge(cells: Sequence[str]) -> list[Name | None]:
    """Return for each cell how far it is a person's name, or None."""
    found: list[Name | None] = [None] * len(cells)
    han: list[int] = []
    for place, raw in enumerate(cells):
        cell = _bare(raw.strip())
        if not cell or len(cell) > LONGEST:
            continue
        if "\u3400" <= cell[0] <= "\u9fff" or cell[0] in "*＊○〇":
            if _HAN_MASKED.fullmatch(cell) and (cell[0] in vocabulary().surnames or cell[0] in "*＊○〇"):
                found[place] = Name.MASKED
            elif _HAN_FOREIGN.fullmatch(cell):
                found[place] = Name.FULL
            elif _HAN_NAME.fullmatch(cell):
                han.append(place)
        elif _LATIN_MASKED.fullmatch(cell):
            found[place] = Name.MASKED
        elif _LATIN.fullmatch(cell):
            found[place] = latin(cell)
    if han:
        for place, is_name in zip(han, _chinese([_bare(cells[p].strip()) for p in han]), strict=True):
            if is_name:
                found[place] = Name.FULL
    return found


def _bare(cell: str) -> str:
    """Return a cell without what stands beside a name: a label, a remark in brackets, a form of address."""
    known = vocabulary()
    lower = cell.lower()
    for word in known.name_before:
        if lower.startswith(word) and len(cell) > len(word) + 1:
            cell = cell[len(word) :].lstrip(" :：")
            break
    cell = _TWO.sub("", _NICKNAME.sub("", _REMARK.sub("", cell)))
    if cell and "\u3400" <= cell[0] <= "\u9fff":
        for word in known.name_behind_zh:
            if cell.endswith(word) and len(cell.removesuffix(word).strip()) > 1:
                return cell.removesuffix(word).strip()
    return cell


def _chinese(cells: list[str]) -> list[bool]:
    plain = [re.sub(r"[ \u3000]", "", cell) for cell in cells]
    model = tagger()
    if model is None:
        return [_by_surname(cell) and not _known_otherwise(cell) for cell in plain]
    tagged = model.spans(plain)
    return [
        not _known_otherwise(cell) and _whole(spans, len(cell), cell)
        for cell, spans in zip(plain, tagged, strict=True)
    ]


def _whole(spans: list[tuple[int, int, str]], size: int, cell: str) -> bool:
    """Return whether the model takes the whole cell for a person, or for rare characters after a surname."""
    if all(tag in ("PER", "nr") for *_, tag in spans) and spans:
        return spans[0][0] == 0 and spans[-1][1] == size
    # Rare names fall apart into single characters; a surname before them still makes a name likely.
    return len(spans) == size > 2 and _by_surname(cell) and spans[0][2] in ("PER", "nr")


def _by_surname(cell: str) -> bool:
    known = vocabulary()
    compound = next((c for c in known.compound_surnames if cell.startswith(c)), "")
    rest = cell[len(compound) or 1 :]
    return (
        (bool(compound) or cell[0] in known.surnames)
        and 1 <= len(rest) <= 2
        and not set(rest) & set(known.not_in_given_names)
    )


def _known_otherwise(cell: str) -> bool:
    known = vocabulary()
    return (
        cell in areas()
        or cell in words("places")
        or cell in known.not_chinese_names
        or cell.endswith(known.not_person_endings)
    )


def latin(cell: str) -> Name | None:
    """Return how far a cell in Latin letters is a person's name."""
    plain = folded(cell)
    known = vocabulary()
    if plain in words("places") or re.sub(r"[^a-z ]", "", plain) in known.called_like_persons:
        return None
    parts = [p for p in re.split(r"[\s,.'’()\-]+", plain) if p]
    titled = any(p in known.titles for p in parts)
    parts = [p for p in parts if p not in known.titles]
    named = [p for p in parts if len(p) > 1 and p not in known.particles]
    if not named or len(parts) > _MOST_WORDS:
        return None
    never = known.not_in_persons - known.names_all_the_same
    if any(p in never for p in named) or all(p in known.not_in_persons for p in named):
        return None
    given, family = words("given_names"), words("family_names")
    hits = [p in given or p in family for p in named]
    common = [p in words("english") and p not in given for p in named]
    if len(named) > 1 and named[-1] in known.place_endings and not titled:
        return None
    if cell.islower():  # a phrase, unless each word of it is a name and no plain English
        return Name.FULL if len(named) > 1 and named[0] in given and not any(common) else None
    if len(named) == 1:
        if len(parts) > 1 or titled:  # "J. Okafor", "Dr Chen"
            return Name.FULL
        code = cell.isupper() and len(cell) <= _LONGEST_CODE
        if not cell[0].isupper() or common[0] or code or len(named[0]) < _SHORTEST_PART:
            return None
        return Name.PART if hits[0] else Name.SHAPE_PART
    if not titled and (all(common) or (any(common) and sum(hits) < _NAMES_BESIDE_WORDS)):
        return None
    if sum(hits) * 2 >= len(named) and (any(p in given for p in named) or all(hits)) and not all(common):
        return Name.FULL
    if _is_romanised(named):
        return Name.FULL
    # Words that no list knows, neither as names nor as English, side by side with capitals.
    capitals = all(
        w[0].isupper() for w in re.split(r"[\s,]+", cell) if w and w.lower() not in known.particles
    )
    return Name.SHAPE if capitals and not any(common) else None


def _is_romanised(parts: list[str]) -> bool:
    """Return whether words are a Chinese name in pinyin: "ZHANG Xiaoming", "Wei Chen"."""
    if not 2 <= len(parts) <= 3 or not all(p in romanised() for p in parts):
        return False
    surnames = vocabulary().romanised_surnames
    return parts[0] in surnames or parts[-1] in surnames
