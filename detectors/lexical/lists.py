"""The word lists as sets, each read when it is first asked for; docs/make_word_lists.py makes them."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from taxonomy import strict_yaml

_HERE = Path(__file__).with_name("lists")
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
_AREA_ENDINGS = (
    *("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "地区", "新区"),
    *"省市区县盟旗",
)
_SHORTEST = 2


@cache
def words(name: str) -> frozenset[str]:
    """Return one list by the name of its file: given_names, family_names, places, areas_zh, syllables."""
    lines = (_HERE / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


@cache
def foreign() -> frozenset[str]:
    """Return common words of other languages in Latin letters, folded: of programs, and of things."""
    return words("foreign") | {folded(word) for listed in _things()["things"].values() for word in listed}


@cache
def firms() -> frozenset[str]:
    """Return words of firms, inns and shops in the same languages."""
    return frozenset(map(folded, _things()["never"]))


@cache
def noun_endings() -> tuple[str, ...]:
    """Return endings of nouns and adjectives that names have not."""
    return tuple(map(folded, _things()["endings"]))


@cache
def _things() -> dict[str, Any]:
    data: dict[str, Any] = strict_yaml.read(_HERE.parent / "things.yaml").data
    return data


@cache
def areas() -> frozenset[str]:
    """Return provinces, cities and districts of China, with their endings and without."""
    found = set(words("areas_zh"))
    for name in words("areas_zh"):
        for ending in _AREA_ENDINGS:
            short = name.removesuffix(ending)
            if short != name and len(short) >= _SHORTEST:
                found.add(short)
                break
    return frozenset(found)


@cache
def romanised() -> frozenset[str]:
    """Return one, two and three syllables of pinyin written together, as given names are."""
    single = words("syllables")
    double = {a + b for a in single for b in single}
    return frozenset(single | double)


def folded(text: str) -> str:
    """Return text in lower-case ASCII letters as far as it has them: "Müller" is "muller"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in plain if not unicodedata.combining(c)).translate(_PLAIN)
