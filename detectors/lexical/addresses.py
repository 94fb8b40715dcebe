"""Which cells are a postal address: what stands for a door or a house in the writing of each country.

Chinese: an area by name, then a road, village or housing estate and a number with what it counts; also in
traditional characters, and Japanese. Latin letters: a number beside a word for a street, a flat, a post
box, or a place with its postcode. A place alone ("Berlin", 广东省) is none. The patterns (`addresses.yaml`)
run in RE2, whose time does not depend on the data.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.engine.arrays import Array
from detectors.languages import LanguageFile, shipped
from detectors.lexical.lists import areas
from detectors.lexical.streets import streets
from taxonomy import strict_yaml

_FILE = Path(__file__).with_name("addresses.yaml")
_WORD = r"[\p{L}\d][\p{L}\d'’.-]*"
_AREA_LENGTHS = range(2, 10)
_LONGEST, _SHORTEST = 240, 6  # characters
_NOT = r"://|@|[{}<>=]"


@cache
def _patterns() -> tuple[str, str, str]:
    data = strict_yaml.read(_FILE).data
    streets = "|".join(data["streets"])
    western = "|".join(f"(?:{p})" for p in data["western"])
    western = western.replace("STREETS", streets).replace("WORD", _WORD)
    return western, data["doors"].strip(), data["begins"]


def street_words() -> tuple[str, ...]:
    """Return the words for streets in English."""
    return tuple(strict_yaml.read(_FILE).data["streets"])


def judge(cells: Array, languages: tuple[LanguageFile, ...] | None = None) -> npt.NDArray[np.bool_]:
    """Return for each cell of an Arrow text array whether it is a postal address, in any known language."""
    western, doors, begins = _patterns()
    western = "|".join((western, *_of_languages(shipped() if languages is None else languages)))
    size = pc.utf8_length(cells)
    possible = pc.and_(
        pc.and_(pc.greater_equal(size, _SHORTEST), pc.less_equal(size, _LONGEST)),
        pc.invert(pc.match_substring_regex(cells, _NOT)),
    )
    asian = pc.match_substring_regex(cells, r"[\p{Han}]")
    house = pc.match_substring_regex(cells, doors)
    placed = pc.or_(pc.match_substring_regex(cells, begins), pa.array(_in_areas(cells)))
    several = pc.greater_equal(pc.count_substring_regex(cells, doors), 2)
    at_road = pc.match_substring_regex(cells, r"^\p{Han}{2,8}(?:路|街|巷|大道)\s?[0-9０-９]+(?:号|弄|號)")
    chinese = pc.and_(pc.and_(asian, house), pc.or_(placed, pc.or_(several, at_road)))
    other = pc.and_not(pc.match_substring_regex(cells, western), asian)
    found: npt.NDArray[np.bool_] = pc.and_(possible, pc.or_(chinese, other)).to_numpy(zero_copy_only=False)
    return found


@cache
def _of_languages(languages: tuple[LanguageFile, ...]) -> tuple[str, ...]:
    word = r"\p{L}[\p{L}’'.-]*"
    return tuple(f"(?i:{form})" for one in languages for form in streets(one, word))


@cache
def _areas_as(kind: pa.DataType) -> pa.Array:
    return pa.array(sorted(areas()), kind)


def _in_areas(cells: Array) -> npt.NDArray[np.bool_]:
    """Return which cells begin with the name of an area of China."""
    known = _areas_as(cells.type)
    found = np.zeros(len(cells), np.bool_)
    for length in _AREA_LENGTHS:
        head = pc.utf8_slice_codeunits(cells, 0, length)
        found |= pc.is_in(head, known).to_numpy(zero_copy_only=False)
    return found
