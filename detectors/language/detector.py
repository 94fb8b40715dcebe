"""Evidence from free text: spans that Presidio's recognisers and our rules claim in columns of prose."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Marks, Rule, Sighting, Table
from detectors.distinct import marks
from detectors.language import prose
from taxonomy.records import Field, Kind, ValueState

if TYPE_CHECKING:
    from detectors.language.engine import Hit, Reader

# spaCy's pipelines and the analyzer are shared; two threads would not be faster than one anyway.
_LOCK = threading.Lock()


class Language:
    """Evidence of kind `language` from columns of prose and free log messages.

    `max_texts` and `max_chars` bound the different texts and the characters of each that are read, per
    field and batch. Presidio and spaCy are imported when the first prose column is met.
    """

    name: ClassVar[str] = "language"
    sampled: ClassVar[bool] = True

    def __init__(self, rules: Sequence[Rule], *, max_texts: int = 400, max_chars: int = 2_000) -> None:
        """Take the value rules; those that may claim a span of text are used."""
        self._rules = tuple(rule for rule in rules if rule.text)
        self._states = {rule.id: rule.state for rule in self._rules}
        self._max_texts = max_texts
        self._max_chars = max_chars
        self._reader: Reader | None = None
        self.unread = 0  # texts on which Presidio or spaCy raised

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield what is seen in the prose columns of a batch; texts are looked at once each."""
        for field, column in zip(table.fields, batch.columns, strict=True):
            chosen = prose.choose(column, max_texts=self._max_texts, max_chars=self._max_chars)
            if chosen is not None:
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
        return words + (f"; texts that could not be read: {self.unread:,}" if self.unread else "")

    def _read(self, field: Field, chosen: prose.Chosen) -> Iterator[Sighting]:
        texts = chosen.texts
        with _LOCK:
            reader = self._engine()
            hits = self._hits(reader, texts)
        note = f"read {len(texts):,} of {chosen.distinct:,} texts" if chosen.distinct > len(texts) else ""
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

            self._reader = Reader(self._rules)
        return self._reader

    def _hits(self, reader: Reader, texts: pa.Array) -> set[Hit]:
        hits, unread = of_languages(reader, texts)
        self.unread += len(unread)
        return hits


def of_languages(reader: Reader, texts: pa.Array) -> tuple[set[Hit], set[int]]:
    """Return the hits in texts, each read in the language of its script or of both, and the unread."""
    han = prose.has_han(texts)
    latin = pc.or_(pc.invert(han), prose.has_latin(texts))
    hits: set[Hit] = set()
    unread: set[int] = set()
    for language, chosen in (("zh", han), ("en", latin)):
        numbers = np.flatnonzero(chosen.to_numpy(zero_copy_only=False))
        found, failed = reader.read(texts.take(pa.array(numbers)).to_pylist(), numbers.tolist(), language)
        hits |= found
        unread |= failed
    return hits, unread


def _marks(texts: pa.Array, hits: Sequence[Hit]) -> Marks:
    """Return the marks of the spans, which live no longer than this call."""
    values = [texts[hit.text].as_py()[hit.start : hit.end] for hit in hits]
    return np.unique(marks(pa.array(values, pa.large_string())))
