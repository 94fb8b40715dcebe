"""What a spaCy pipeline says of one text, as Presidio hands it to recognisers; with its words, once."""

from __future__ import annotations

from presidio_analyzer.nlp_engine import NlpArtifacts
from spacy.tokens import Doc, Span

from detectors.language.nearby import words_of


class TextArtifacts(NlpArtifacts):
    """Artifacts without lemmas and keywords, which cost most of the time and which nothing here reads."""

    def __init__(self, doc: Doc, persons: list[Span], language: str) -> None:
        """Take the persons that a model found, and the words of the text."""
        super().__init__(
            entities=persons,
            tokens=doc,
            tokens_indices=[],
            lemmas=[],
            nlp_engine=None,
            language=language,
            scores=[0.85] * len(persons),
        )
        self.words = words_of(doc.text)


def words_in(text: str, artifacts: NlpArtifacts | None) -> frozenset[str]:
    """Return the words of a text, from its artifacts where they hold them."""
    return artifacts.words if isinstance(artifacts, TextArtifacts) else words_of(text)
