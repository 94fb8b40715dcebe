"""Prove a language file on its own examples, with the detectors as a scan runs them.

One function, used by `undeclared languages check` and by the tests. An example is named by its number, never
quoted, since somebody may have put real data there.
"""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow as pa

from detectors.languages import columns
from detectors.languages.entries import STATED
from detectors.languages.form import Cells, LanguageFile
from detectors.lexical import addresses, persons
from detectors.lexical.latin_cells import Name


def check(language: LanguageFile) -> tuple[str, ...]:
    """Return what is wrong with a language, one sentence each."""
    return (*_enough(language), *_cells(language), *_columns(language), *_texts(language))


def _enough(language: LanguageFile) -> Iterator[str]:
    given = language.examples
    texts = [text for text in given.texts if text.finds or text.states]
    finds = len(given.persons.finds) + len(given.addresses.finds) + len(given.columns) + len(texts)
    leaves = len(given.persons.leaves) + len(given.addresses.leaves) + len(given.other_columns)
    leaves += len(given.texts) - len(texts)
    if not given.persons.finds or not texts:
        yield "give examples of persons, and texts with what must be found in them"
    if leaves <= finds:
        yield (
            f"{leaves} rejecting examples are too few for {finds} others; give more look-alikes that must be"
            " left"
        )


def _cells(language: LanguageFile) -> Iterator[str]:
    given = language.examples
    judged = persons.judge([*given.persons.finds, *given.persons.leaves], (language,))
    yield from _wrong("persons", given.persons, [n not in (None, Name.SHAPE_PART) for n in judged])
    cells = pa.array([*given.addresses.finds, *given.addresses.leaves], pa.large_string())
    if len(cells):
        yield from _wrong("addresses", given.addresses, addresses.judge(cells, (language,)).tolist())


def _wrong(kind: str, given: Cells, found: list[bool]) -> Iterator[str]:
    for number, hit in enumerate(found):
        if number < len(given.finds) and not hit:
            yield f"examples.{kind}.finds, number {number + 1}: it is not found"
        if number >= len(given.finds) and hit:
            yield f"examples.{kind}.leaves, number {number - len(given.finds) + 1}: it is found"


def _columns(language: LanguageFile) -> Iterator[str]:
    for name, category in language.examples.columns.items():
        if category not in {c for c, _ in columns.read(name, (language,)).categories}:
            yield f"examples.columns.finds, {name!r}: its name does not say {category}"
    for number, name in enumerate(language.examples.other_columns, 1):
        if columns.read(name, (language,)).categories:
            yield f"examples.columns.leaves, number {number}: a category is read from its name"


def _texts(language: LanguageFile) -> Iterator[str]:
    from detectors.language.detector import of_languages
    from detectors.language.engine import Reader
    from detectors.rulebook import load

    examples = language.examples.texts
    if not examples:
        return
    reader = Reader(load(), (language,))
    texts = pa.array([example.text for example in examples], pa.large_string())
    found: list[list[tuple[str, int, int]]] = [[] for _ in examples]
    for hit in of_languages(reader, texts).hits:
        if hit.passed:
            found[hit.text].append((reader.claims[hit.rule].category, hit.start, hit.end))
    for number, (example, seen) in enumerate(zip(examples, found, strict=True), 1):
        where = f"examples.texts, number {number}"
        stated = {category for category, *_ in seen if category in STATED}
        for category in sorted(stated ^ set(example.states)):
            yield f"{where}: {category} is {'stated' if category in stated else 'not stated'}"
        spans = [
            (category, example.text.index(span), example.text.index(span) + len(span))
            for category, wanted in example.finds.items()
            for span in wanted
        ]
        others = [one for one in seen if one[0] not in STATED]
        for category in sorted({c for c, a, b in spans if not any(_meet(c, a, b, o) for o in others)}):
            yield f"{where}: a span of {category} is not found"
        for category in sorted({o[0] for o in others if not any(_meet(*span, o) for span in spans)}):
            yield f"{where}: {category} is found where the example has none"


def _meet(category: str, start: int, end: int, other: tuple[str, int, int]) -> bool:
    """Return whether two spans of one kind overlap; a landline and a mobile are both telephones."""
    same = category == other[0] or (category.endswith("_phone") and other[0].endswith("_phone"))
    return same and start < other[2] and other[1] < end
