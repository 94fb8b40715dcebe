"""How personal data is recognised: evidence from names, values, neighbours, bytes and text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detectors.base import Detector, Rule
    from detectors.languages import LanguageFile


@dataclass(frozen=True, slots=True)
class Built:
    """Detectors ready to run, cheap ones first, with what a scan records about them."""

    rules: tuple[Rule, ...]
    rules_version: str
    detectors: tuple[Detector, ...]
    grades: Mapping[str, int]  # of evidence that no value rule stands behind
    languages: tuple[LanguageFile, ...] = ()  # beside English and Chinese

    def notes(self) -> tuple[str, ...]:
        """Return one phrase for each engine that ran: the matcher, the language engines."""
        return tuple(note for d in self.detectors if (note := getattr(d, "describe", lambda: "")()))


def build(
    rules: Sequence[Rule],
    *,
    as_of: date,
    language: str = "auto",
    matcher: str = "auto",
    languages: Sequence[LanguageFile] | None = None,
) -> Built:
    """Return the detectors for a scan; `language` is "auto" (prose is read) or "off".

    `languages` are those beside English and Chinese, by default the ones that are shipped; `matcher` is the
    pattern engine, see `detectors.engine.build`, which also says what it raises.
    """
    from detectors.children import Children
    from detectors.content import CONTENT_GRADES, Content
    from detectors.context import AddressBooks, Coordinates
    from detectors.engine import build as build_matcher
    from detectors.languages import shipped
    from detectors.lexical.detector import GRADES as LEXICAL_GRADES
    from detectors.lexical.detector import Lexical
    from detectors.patterns import Patterns, patterns_of
    from detectors.rulebook import version
    from detectors.spread import Births

    known = shipped() if languages is None else tuple(languages)
    grades = CONTENT_GRADES | LEXICAL_GRADES
    detectors: list[Detector] = [
        Coordinates(),
        AddressBooks(),
        Children(as_of),
        Births(as_of),
        Content(),
        Lexical(known),
        Patterns(tuple(rules), build_matcher(patterns_of(rules), matcher)),
    ]
    if language != "off":
        from detectors.language import GRADES, Language

        detectors.append(Language(tuple(rules), known))
        grades |= GRADES
    return Built(tuple(rules), version(rules), tuple(detectors), grades, known)
