"""What a spaCy pipeline says of one text, as Presidio hands it to recognisers; with its words, once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from presidio_analyzer.nlp_engine import NlpArtifacts
from spacy.tokens import Doc, Span

from detectors.engine.facts import BITS, Facts
from detectors.language.nearby import words_of


class TextArtifacts(NlpArtifacts):
    """Artifacts without lemmas and keywords, which cost most of the time and which nothing here reads."""

    def __init__(
        self,
        doc: Doc,
        persons: list[Span],
        language: str,
        named: Sequence[tuple[int, int]] = (),
        placed: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Take the persons that a model found, where the offline components see names and addresses."""
        super().__init__(
            entities=persons,
            tokens=doc,
            tokens_indices=[],
            lemmas=[],
            nlp_engine=None,
            language=language,
            scores=[0.85] * len(persons),
        )
        self.named = tuple(named)
        self.placed = tuple(placed)
        text = doc.text
        self.words = words_of(text)
        self._digits = sum(map(text.count, "0123456789"))
        self._bits = int(np.bitwise_or.reduce(BITS[np.frombuffer(text.encode(), dtype=np.uint8)], initial=0))

    def may_hold(self, facts: Facts) -> bool:
        """Return whether the text has what every match of a pattern must have; a quick first test."""
        return self._digits >= facts.digits and all(self._bits & need for need in facts.needs)


def words_in(text: str, artifacts: NlpArtifacts | None) -> frozenset[str]:
    """Return the words of a text, from its artifacts where they hold them."""
    return artifacts.words if isinstance(artifacts, TextArtifacts) else words_of(text)
