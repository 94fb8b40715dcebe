"""What texts state in words of a person's health, religion, sexual life, union, politics or criminal record.

A statement is found, never a trait inferred: the words must say it (`stated.yaml`), in a sentence that speaks
of a person. General talk of diseases, parties or festivals has no person in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from presidio_analyzer import LocalRecognizer, RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from detectors.language.recognisers import PASSED, result
from detectors.languages import LanguageFile
from taxonomy import strict_yaml

GRADE = 2  # a candidate alone; with a name that agrees, a finding
_FILE = Path(__file__).with_name("stated.yaml")
_NOTHING = re.compile(r"(?!)")
_SENTENCE = re.compile(r"[^.!?。！？；;\n]+(?:\.(?=\S)[^.!?。！？；;\n]+)*")


@dataclass(frozen=True, slots=True)
class Stated:
    """The wordings of one category in one language."""

    category: str
    rule: str
    sure: re.Pattern[str]  # says it of somebody
    person: re.Pattern[str] | None  # says it where the sentence speaks of a person


@cache
def wordings(language: str) -> tuple[Stated, ...]:
    """Return the wordings of a language."""
    return tuple(
        Stated(
            entry["category"],
            entry["rule"],
            re.compile(entry[language]["sure"], re.IGNORECASE),
            re.compile(entry[language]["person"]) if "person" in entry[language] else None,
        )
        for entry in strict_yaml.read(_FILE).data["stated"]
    )


@cache
def rules() -> dict[str, str]:
    """Return the category of each rule."""
    return {entry["rule"]: entry["category"] for entry in strict_yaml.read(_FILE).data["stated"]}


@cache
def wordings_of(language: LanguageFile) -> tuple[Stated, ...]:
    """Return the wordings of a language file; its words stand whole, one with a star begins a word."""
    by_category = {category: rule for rule, category in rules().items()}
    return tuple(
        Stated(
            category,
            by_category[category],
            _whole(statement.alone) or _NOTHING,
            _whole(statement.of_person),
        )
        for category, statement in language.statements.items()
    )


def _whole(words: tuple[str, ...]) -> re.Pattern[str] | None:
    either = "|".join(re.escape(w.rstrip("*")) + (r"\w*" if w.endswith("*") else "") for w in words)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if words else None


@cache
def _persons(language: str | LanguageFile) -> re.Pattern[str]:
    if isinstance(language, LanguageFile):
        return _whole(language.persons) or _NOTHING
    return re.compile(strict_yaml.read(_FILE).data["persons"][language])


def find(text: str, language: str | LanguageFile, named: bool = False) -> Iterator[tuple[str, int, int]]:
    """Yield (rule, start, end) of what a text states; `named` says that a name stands in it."""
    known = wordings(language) if isinstance(language, str) else wordings_of(language)
    for sentence in _SENTENCE.finditer(text):
        piece, offset = sentence.group(), sentence.start()
        of_person = named or _persons(language).search(piece) is not None
        for one in known:
            match = one.sure.search(piece)
            if match is None and one.person is not None and of_person:
                match = one.person.search(piece)
            if match is not None:
                yield one.rule, offset + match.start(), offset + match.end()


class StatedRecognizer(LocalRecognizer):
    """Statements of special categories, from `find`."""

    def __init__(self, language: str | LanguageFile) -> None:
        """Serve one language."""
        self._words = language
        code = language if isinstance(language, str) else language.code
        super().__init__(list(rules()), name="StatedRecognizer", supported_language=code)

    def load(self) -> None:
        """Load nothing."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts) -> list[RecognizerResult]:
        """Return the statements in a text."""
        named = bool(getattr(nlp_artifacts, "named", ()))
        found = find(text, self._words, named)
        return [result(self, rule, start, end, PASSED) for rule, start, end in found]
