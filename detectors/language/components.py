"""spaCy components that find names of persons offline, for the pipelines that no model is installed for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc

from detectors.languages import LanguageFile
from detectors.lexical import chinese_text, latin_text, street_text, unspaced_text

# Keys in Doc.user_data: lists of (start, end).
NAMED = "offline_names"
PLACED = "offline_addresses"
_BATCH = 128


@Language.factory("undeclared_latin_names")
class LatinNames:
    """Marks names in Latin letters, by lists."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing of the pipeline."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with its names marked."""
        doc.user_data[NAMED] = list(latin_text.names(doc.text))
        doc.user_data[PLACED] = list(street_text.addresses(doc.text))
        return doc


@Language.factory("undeclared_names_of_file")
class NamesOfFile:
    """Marks names and addresses in a language that a file describes."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Wait for the file."""
        self.language: LanguageFile | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with its names marked."""
        find = (
            unspaced_text.names
            if self.language is not None and self.language.written_without_blanks
            else latin_text.names
        )
        doc.user_data[NAMED] = list(find(doc.text, self.language))
        doc.user_data[PLACED] = list(street_text.addresses(doc.text, self.language))
        return doc


@Language.factory("undeclared_chinese_names")
class ChineseNames:
    """Marks Chinese names, by the lexical model, in batches; beside them names in Latin letters are left."""

    def __init__(self, nlp: Language, name: str) -> None:
        """Need nothing of the pipeline."""

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with its names marked."""
        persons, places = chinese_text.names_and_addresses([doc.text])
        doc.user_data[NAMED], doc.user_data[PLACED] = persons[0], places[0]
        return doc

    def pipe(self, stream: Iterable[Doc], batch_size: int = _BATCH) -> Iterator[Doc]:
        """Yield the documents with their names marked; the model reads many texts at once."""
        documents = iter(stream)
        while batch := list(islice(documents, max(batch_size, _BATCH))):
            found = chinese_text.names_and_addresses([doc.text for doc in batch])
            for doc, persons, places in zip(batch, *found, strict=True):
                doc.user_data[NAMED], doc.user_data[PLACED] = persons, places
                yield doc
