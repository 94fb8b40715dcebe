"""Which cells are the name of a person: word lists for Latin letters, the lexical model for Chinese.

A cell is judged as a whole. Latin: see `latin_cells`. Chinese: two to four characters (or a transliteration
with a dot between) which the model takes for a person from end to end; without the model, a surname and one
or two characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from detectors.languages import LanguageFile, shipped
from detectors.lexical.known import known, unspaced_name
from detectors.lexical.lac import tagger
from detectors.lexical.latin_cells import Name, latin
from detectors.lexical.lists import areas, words
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


def has_model() -> bool:
    """Return whether the Chinese lexical model is there."""
    return tagger() is not None


def judge(cells: Sequence[str], languages: tuple[LanguageFile, ...] | None = None) -> list[Name | None]:
    """Return for each cell how far it is a person's name, or None; with the words of language files."""
    names = known(shipped() if languages is None else languages)
    found: list[Name | None] = [None] * len(cells)
    han: list[int] = []
    for place, raw in enumerate(cells):
        cell = _bare(raw.strip())
        if not cell or len(cell) > LONGEST or cell in names.never:
            continue
        if any(unspaced_name(cell, one) for one in names.unspaced):
            found[place] = Name.FULL
        elif "\u3400" <= cell[0] <= "\u9fff" or cell[0] in "*＊○〇":
            if _HAN_MASKED.fullmatch(cell) and (cell[0] in vocabulary().surnames or cell[0] in "*＊○〇"):
                found[place] = Name.MASKED
            elif _HAN_FOREIGN.fullmatch(cell):
                found[place] = Name.FULL
            elif _HAN_NAME.fullmatch(cell):
                han.append(place)
        elif _LATIN_MASKED.fullmatch(cell):
            found[place] = Name.MASKED
        elif _LATIN.fullmatch(cell):
            found[place] = latin(cell, names)
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
