"""The detector of words in cells: persons, places and code lists, over the different values of a column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.cells import elements
from detectors.engine.arrays import Array, as_text, is_bytes, is_text, one_chunk
from detectors.languages import LanguageFile, shipped
from detectors.lexical import addresses, lac, persons
from detectors.lexical.code_lists import code_lists, held
from detectors.lexical.kinds import kinds
from detectors.lexical.latin_cells import Name
from detectors.lexical.lists import areas, folded, words
from detectors.lexical.vocabulary import vocabulary
from detectors.words import has_han, split
from taxonomy.records import Field, Kind, ValueState

_MOST = 200  # different values of a column that are judged in one batch
_LONGEST_MEAN = 240  # bytes of a cell: longer ones are prose
_FEWEST = 3  # different values below which a column says nothing
_FEW = 8
_CANDIDATES = 0.35  # of the different values that look as a name may
_SOME, _MOSTLY, _ALL = 0.4, 0.65, 0.9  # of the judged values that are persons
_LISTED = 0.12  # of the values that a list of names knows, where the rest is only written as a name
_LONGEST_KIND = 60  # characters, on average
_PLACES = 0.8
_MANY_PLACES = 10
_SOME_ADDRESSES, _MOSTLY_ADDRESSES = 0.3, 0.6
_MAY_BE_ADDRESS = r"\d.*\p{L}{2}|\p{L}{2}.*\d|[路街巷村号號]"
_MAY_BE_NAME = (
    r"^\s*(?:[\p{Han}]{1,8}(?:[ 　·•・*＊]{1,3}[\p{Han}]{0,8}){0,3}|[\p{Han}]{2,4}"
    r"|\p{Lu}[\p{L}'’.*\-]*(?:[ ,]{1,2}[\p{L}'’.*\-()]+){0,5}|\p{Ll}+(?: \p{Ll}+)?)\s*$"
)
GRADES = {
    "persons.mostly": 3,
    "persons.some": 2,
    "persons.few-values": 2,
    "persons.parts": 2,
    "persons.some-things": 1,
    "persons.parts-side-by-side": 3,
    "addresses.mostly": 3,
    "addresses.some": 2,
    "places.mostly": 2,
    "places.all": 3,
    **{one.rule: 3 for one in kinds()},
    **{one.id: one.grade for one in code_lists()},
}


class Lexical:
    """Finds persons, places and code lists in the short cells of a batch."""

    name: ClassVar[str] = "lexical"
    sampled: ClassVar[bool] = True

    def __init__(self, languages: tuple[LanguageFile, ...] | None = None) -> None:
        """Take the languages whose words hold beside English and Chinese: those shipped."""
        self._languages = shipped() if languages is None else languages

    def describe(self) -> str:
        """Return a phrase on what stands behind the words, for the notes of a scan."""
        if persons.has_model():
            return f"names in cells by word lists and the Chinese lexical model of jieba {lac.VERSION}"
        return (
            "names in cells by word lists; Chinese names by surnames only, since jieba's model is not there"
        )

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what the words of each column of short text say (`Detector.inspect`)."""
        named: list[_Persons] = []
        for field, column in zip(table.fields, batch.columns, strict=True):
            text = _short_text(elements(field.path, column))
            if text is None:
                continue
            yield from _codes(field, text)
            values = pc.unique(text)
            if len(values) < _FEWEST:
                continue
            if len(values) > _MOST:  # evenly spaced ones, the same for the same column
                values = values.take(pa.array(np.linspace(0, len(values) - 1, _MOST).astype(np.int64)))
            found = _persons(field, values, self._languages)
            if found is not None:
                named.append(found)
            yield from _places(field, values)
            yield from _addresses(field, values, self._languages)
            yield from _of_kinds(field, values)
        yield from _of_table(named)


def _short_text(column: Array) -> Array | None:
    """Return the cells of a text column that are no longer than a name may be, or None."""
    column = one_chunk(column)
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if not is_text(column.type) or is_bytes(column.type):
        return None
    text = as_text(column).drop_null()
    if not len(text) or pc.mean(pc.binary_length(text)).as_py() > _LONGEST_MEAN:
        return None
    text = pc.utf8_trim_whitespace(text)
    return text.filter(pc.not_equal(text, ""))


def _codes(field: Field, text: Array) -> Iterator[Sighting]:
    for one, rows, members in held(text):
        yield Sighting(
            field,
            one.category,
            one.id,
            Kind.DICTIONARY,
            rows=rows,
            tested_rows=len(text),
            note=f"{members} words of the list",
        )


@dataclass(frozen=True, slots=True)
class _Persons:
    """How many of the judged values of a column are names, by how far they are."""

    field: Field
    values: int
    counts: Counter[Name]

    @property
    def share(self) -> float:
        return sum(self.counts.values()) / self.values

    @property
    def listed(self) -> float:
        """The share of names that a list knows."""
        known = sum(self.counts[name] for name in (Name.FULL, Name.PART, Name.MASKED))
        return known / self.values

    @property
    def full(self) -> float:
        return (self.counts[Name.FULL] + self.counts[Name.MASKED] + self.counts[Name.SHAPE]) / self.values

    def sighting(self, rule: str) -> Sighting:
        """Return the evidence of this column under a rule."""
        found = sum(self.counts.values())
        masked = self.counts[Name.MASKED] * 2 > found
        return Sighting(
            self.field,
            "identity.full_name",
            rule,
            Kind.DICTIONARY,
            rows=found,
            tested_rows=self.values,
            state=ValueState.MASKED if masked else ValueState.PLAIN,
            note=f"of {self.values} different values, {found} are names of persons or written as one",
        )


def _persons(field: Field, values: Array, languages: tuple[LanguageFile, ...]) -> _Persons | None:
    like = pc.match_substring_regex(values, _MAY_BE_NAME)
    if pc.mean(like).as_py() < _CANDIDATES:
        return None
    judged = Counter(name for name in persons.judge(values.to_pylist(), languages) if name)
    found = _Persons(field, len(values), judged)
    return found if found.share >= _SOME and found.listed >= _LISTED else None


def _of_table(columns: list[_Persons]) -> Iterator[Sighting]:
    """Yield what columns of names say; given and family names side by side speak for each other."""
    parts = [c for c in columns if c.full * 2 < c.share and c.values >= _FEWEST]
    for column in columns:
        if _of_things(column.field):
            yield column.sighting("persons.some-things")
        elif column in parts:
            paired = len(parts) > 1 and column.share >= _MOSTLY
            yield column.sighting("persons.parts-side-by-side" if paired else "persons.parts")
        elif column.values < _FEW:
            all_of_them = column.listed >= _ALL
            yield column.sighting("persons.mostly" if all_of_them else "persons.few-values")
        else:
            yield column.sighting("persons.mostly" if column.share >= _MOSTLY else "persons.some")


def _of_things(field: Field) -> bool:
    """Return whether the header says that its names are of things: brands, dishes, ships."""
    headers = vocabulary().not_person_headers
    last = split(field.path.rpartition(".")[2])[-1:]
    return bool(set(last) & headers) or any(h in field.path + field.comment for h in headers if has_han(h))


def _places(field: Field, values: Array) -> Iterator[Sighting]:
    texts = values.to_pylist()
    hits = sum(text in areas() or folded(text) in words("places") for text in texts)
    if hits >= _PLACES * len(texts):
        rule = "places.all" if hits >= _ALL * len(texts) and len(texts) >= _MANY_PLACES else "places.mostly"
        yield Sighting(
            field,
            "contact.region_postcode",
            rule,
            Kind.DICTIONARY,
            rows=hits,
            tested_rows=len(texts),
            note=f"of {len(texts)} different values, {hits} are places",
        )


def _addresses(field: Field, values: Array, languages: tuple[LanguageFile, ...]) -> Iterator[Sighting]:
    like = pc.match_substring_regex(values, _MAY_BE_ADDRESS)
    if pc.mean(like).as_py() < _SOME_ADDRESSES:
        return
    hits = int(addresses.judge(values, languages).sum())
    if hits >= _SOME_ADDRESSES * len(values):
        rule = "addresses.mostly" if hits >= _MOSTLY_ADDRESSES * len(values) else "addresses.some"
        yield Sighting(
            field,
            "contact.postal_address",
            rule,
            Kind.DICTIONARY,
            rows=hits,
            tested_rows=len(values),
            note=f"of {len(values)} different values, {hits} are addresses",
        )


def _of_kinds(field: Field, values: Array) -> Iterator[Sighting]:
    if pc.mean(pc.utf8_length(values)).as_py() > _LONGEST_KIND:
        return  # texts that mention a school are not schools
    for one in kinds():
        hits = pc.sum(pc.match_substring_regex(values, one.pattern)).as_py() or 0
        if hits >= _MOSTLY * len(values):
            yield Sighting(
                field,
                one.category,
                one.rule,
                Kind.DICTIONARY,
                rows=hits,
                tested_rows=len(values),
                note=f"of {len(values)} different values, {hits} are {one.what}",
            )
