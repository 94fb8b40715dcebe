"""Evidence from free text: spans that Presidio's recognisers and our rules claim in columns of prose."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import pyarrow as pa

from detectors.base import Marks, Rule, Sighting, Table
from detectors.distinct import marks
from detectors.language import prose
from detectors.language.routing import route
from detectors.language.stock import LISTED_PERSON, MODEL_PERSON
from detectors.languages import LanguageFile
from detectors.remarks import of_prose
from taxonomy.records import Field, Kind, ValueState

if TYPE_CHECKING:
    from detectors.language.engine import Hit, Reader

# spaCy's pipelines and the analyzer are shared; two threads would not be faster than one anyway.
_LOCK = threading.Lock()
NAMES = (LISTED_PERSON, MODEL_PERSON)  # what lists and models see, in texts of languages that they know


class Language:
    """Evidence of kind `language` from columns of prose and free log messages.

    `max_texts` and `max_chars` bound the different texts and the characters of each that are read, per
    field and batch. Presidio and spaCy are imported when the first prose column is met.
    """

    name: ClassVar[str] = "language"
    sampled: ClassVar[bool] = True

    def __init__(
        self,
        rules: Sequence[Rule],
        languages: Sequence[LanguageFile] | None = None,
        *,
        max_texts: int = 400,
        max_chars: int = 2_000,
    ) -> None:
        """Take the value rules; those that may claim a span of text are used. Languages: those shipped."""
        self._languages = languages
        self._rules = tuple(rule for rule in rules if rule.text)
        self._states = {rule.id: rule.state for rule in self._rules}
        self._max_texts = max_texts
        self._max_chars = max_chars
        self._reader: Reader | None = None
        self.unread = 0  # texts on which Presidio or spaCy raised
        self.unknown = 0  # texts in a language that nothing here knows

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what is seen in the prose columns of a batch; texts are looked at once each."""
        for field, column in zip(table.fields, batch.columns, strict=True):
            chosen = prose.choose(column, max_texts=self._max_texts, max_chars=self._max_chars)
            if chosen is not None:
                yield from of_prose(table, field, chosen.distinct)
                yield from self._read(field, chosen)

    def describe(self) -> str:
        """Return which engine read the texts, in words for the report."""
        if self._reader is None:
            return "free text: no column of prose was met, so no language engine ran"
        from detectors.language.engine import versions

        models = self._reader.models
        used = [f"{code} {model or 'without a statistical model'}" for code, model in models.items()]
        names = "by words around them" + (" and by the model" if any(models.values()) else "")
        words = f"free text: {versions()}, nothing downloaded; {', '.join(used)}; names of persons {names}"
        if self.unknown:
            words += f"; texts in a language without a file, not examined for names: {self.unknown:,}"
        return words + (f"; texts that could not be read: {self.unread:,}" if self.unread else "")

    def _read(self, field: Field, chosen: prose.Chosen) -> Iterator[Sighting]:
        texts = chosen.texts
        with _LOCK:
            reader = self._engine()
            hits, unknown = self._hits(reader, texts)
        notes = [f"read {len(texts):,} of {chosen.distinct:,} texts"] if chosen.distinct > len(texts) else []
        if unknown:
            notes.append(f"{unknown:,} not examined for names: their language is not known")
        note = "; ".join(notes)
        by_rule: dict[str, list[Hit]] = {}
        for hit in hits:
            by_rule.setdefault(hit.rule, []).append(hit)
        for rule in sorted(by_rule):
            passed = [hit for hit in by_rule[rule] if hit.passed]
            yield Sighting(
                field=field,
                category=reader.claims[rule].category,
                rule=rule,
                kind=Kind.LANGUAGE,
                shaped=_marks(texts, by_rule[rule]),
                passed=_marks(texts, passed),
                rows=len({hit.text for hit in passed}),
                tested_rows=len(texts),
                state=self._states.get(rule, ValueState.PLAIN),
                note=note,
            )

    def _engine(self) -> Reader:
        if self._reader is None:
            from detectors.language.engine import Reader

            self._reader = Reader(self._rules, self._languages)
        return self._reader

    def _hits(self, reader: Reader, texts: pa.Array) -> tuple[set[Hit], int]:
        read = of_languages(reader, texts)
        self.unread += len(read.unread)
        self.unknown += len(read.unknown)
        return read.hits, len(read.unknown)


@dataclass(slots=True)
class Read:
    """What was seen in texts, which could not be read, and which are in no language known here."""

    hits: set[Hit]
    unread: set[int]
    unknown: set[int]


def of_languages(reader: Reader, texts: pa.Array) -> Read:
    """Return the hits in texts, each read in its language; patterns only where that is not known."""
    routes = route(texts, reader.languages)
    read = Read(set(), set(), set(np.flatnonzero(routes.unknown).tolist()))
    for language, chosen in routes.masks.items():
        numbers = np.flatnonzero(chosen)
        if len(numbers):
            found, failed = reader.read(texts.take(pa.array(numbers)).to_pylist(), numbers.tolist(), language)
            read.hits |= found
            read.unread |= failed
    read.hits = {hit for hit in read.hits if hit.text not in read.unknown or hit.rule not in NAMES}
    return read


def _marks(texts: pa.Array, hits: Sequence[Hit]) -> Marks:
    """Return the marks of the spans, which live no longer than this call."""
    values = [texts[hit.text].as_py()[hit.start : hit.end] for hit in hits]
    return np.unique(marks(pa.array(values, pa.large_string())))
