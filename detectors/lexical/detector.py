"""The detector of words in cells: persons, places and code lists, over the different values of a column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.cells import elements
from detectors.engine.arrays import Array, as_text, is_bytes, is_text, one_chunk
from detectors.lexical import lac, persons
from detectors.lexical.code_lists import code_lists, held
from detectors.lexical.lists import areas, folded, words
from detectors.lexical.persons import Name
from taxonomy.records import Field, Kind, ValueState

_MOST = 200  # different values of a column that are judged in one batch
_FEWEST = 3  # different values below which a column says nothing
_MANY = 8
_CANDIDATES = 0.35  # of the different values that look as a name may
_SOME, _MOSTLY = 0.4, 0.65  # of the judged values that are persons
_PLACES = 0.8
_MAY_BE_NAME = (
    r"^\s*(?:[\p{Han}]{1,8}(?:[ 　·•・*＊]{1,3}[\p{Han}]{0,8}){0,3}|[\p{Han}]{2,4}"
    r"|\p{Lu}[\p{L}'’.*\-]*(?:[ ,]{1,2}[\p{L}'’.*\-()]+){0,5}|\p{Ll}+(?: \p{Ll}+)?)\s*$"
)
GRADES = {
    "persons.mostly": 3,
    "persons.some": 2,
    "persons.few-values": 2,
    "places.mostly": 2,
    **{one.id: one.grade for one in code_lists()},
}


class Lexical:
    """Finds persons, places and code lists in the short cells of a batch."""

    name: ClassVar[str] = "lexical"

    def describe(self) -> str:
        """Return a phrase on what stands behind the words, for the notes of a scan."""
        if persons.has_model():
            return f"names in cells by word lists and the Chinese lexical model of jieba {lac.VERSION}"
        return (
            "names in cells by word lists; Chinese names by surnames only, since jieba's model is not there"
        )

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what the words of each column of short text say (`Detector.inspect`)."""
        for field, column in zip(table.fields, batch.columns, strict=True):
            text = _short_text(elements(field.path, column))
            if text is None:
                continue
            yield from _codes(field, text)
            values = pc.unique(text)
            if len(values) < _FEWEST:
                continue
            if len(values) > _MOST:  # evenly spaced ones of the sorted, the same for the same column
                order = pc.sort_indices(values)
                places = np.linspace(0, len(values) - 1, _MOST).astype(np.int64)
                values = values.take(order.take(pa.array(places)))
            yield from _persons(field, values)
            yield from _places(field, values)


def _short_text(column: Array) -> Array | None:
    """Return the cells of a text column that are no longer than a name may be, or None."""
    column = one_chunk(column)
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if not is_text(column.type) or is_bytes(column.type):
        return None
    text = as_text(column).drop_null()
    if not len(text) or pc.mean(pc.binary_length(text)).as_py() > 3 * persons.LONGEST:
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


def _persons(field: Field, values: Array) -> Iterator[Sighting]:
    like = pc.match_substring_regex(values, _MAY_BE_NAME)
    if pc.mean(like).as_py() < _CANDIDATES:
        return
    judged = persons.judge(values.to_pylist())
    found = [name for name in judged if name is not None]
    share = len(found) / len(values)
    if share < _SOME:
        return
    full = sum(name is not Name.PART for name in found)
    rule = "persons.mostly" if share >= _MOSTLY and len(values) >= _MANY else "persons.some"
    if len(values) < _MANY:
        rule = "persons.few-values"
    elif full * 2 < len(found):
        rule = "persons.some"  # given names alone: places and brands are called so too
    masked = sum(name is Name.MASKED for name in found) * 2 > len(found)
    yield Sighting(
        field,
        "identity.full_name",
        rule,
        Kind.DICTIONARY,
        rows=len(found),
        tested_rows=len(values),
        state=ValueState.MASKED if masked else ValueState.PLAIN,
        note=f"of {len(values)} different values, {len(found)} are names of persons",
    )


def _places(field: Field, values: Array) -> Iterator[Sighting]:
    texts = values.to_pylist()
    hits = sum(text in areas() or folded(text) in words("places") for text in texts)
    if hits >= _PLACES * len(texts):
        yield Sighting(
            field,
            "contact.region_postcode",
            "places.mostly",
            Kind.DICTIONARY,
            rows=hits,
            tested_rows=len(texts),
            note=f"of {len(texts)} different values, {hits} are places",
        )
