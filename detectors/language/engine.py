"""Presidio's analyzer over all recognisers, and its results as hits of our rules."""

from __future__ import annotations

import importlib.metadata
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from presidio_analyzer import (
    AnalyzerEngine,
    BatchAnalyzerEngine,
    EntityRecognizer,
    RecognizerRegistry,
    RecognizerResult,
    predefined_recognizers,
)
from presidio_analyzer.app_tracer import AppTracer
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts
from presidio_analyzer.predefined_recognizers import SpacyRecognizer
from spacy.language import Language as Pipeline

from detectors import edges
from detectors.base import Rule
from detectors.language import stated, stock
from detectors.language.nearby import labelled_otherwise
from detectors.language.pipelines import LANGUAGES, OfflineSpacyEngine, best
from detectors.language.recognisers import (
    FAILED,
    GatedRecognizer,
    NamedPersonRecognizer,
    OfflineEmailRecognizer,
    OfflinePhoneRecognizer,
    RuleRecognizer,
    needs_context,
)
from detectors.language.stated import StatedRecognizer
from detectors.languages import LanguageFile, shipped

BATCH = 128

_NEAR = RecognizerResult.IS_SCORE_ENHANCED_BY_CONTEXT_KEY
_LABELLED = "labelled_otherwise"
_SURE = 4  # the grade that no label talks away
_EMAIL_WORDS = ("email", "e-mail", "mail", "邮箱", "邮件")
# These libraries write texts, values and decisions to their loggers ("Failed to validate text ...").
_LOGGERS = (
    *("presidio-analyzer", "decision_process", "filelock"),
    *("tldextract", "tldextract.cache", "tldextract.suffix_list"),
)


class NearbyWordsEnhancer(ContextAwareEnhancer):
    """Marks results near a context word of their recogniser, and those that a label calls something else."""

    def __init__(self, others: tuple[str, ...] = ()) -> None:
        """Raise scores by what Presidio's own enhancer does; its counts of words are not used.

        `others` are labels of a language file for numbers that are nobody's.
        """
        self._others = others
        super().__init__(
            context_similarity_factor=0.35,
            min_score_with_context_similarity=0.4,
            context_prefix_count=0,
            context_suffix_count=0,
        )

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        nlp_artifacts: NlpArtifacts,
        recognizers: list[EntityRecognizer],
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        """Return the same results, marked in their metadata."""
        if not raw_results:
            return raw_results
        nearby = {recogniser.id: getattr(recogniser, "nearby", None) for recogniser in recognizers}
        for result in raw_results:
            metadata: dict[str, Any] = result.recognition_metadata
            words = nearby.get(metadata[RecognizerResult.RECOGNIZER_IDENTIFIER_KEY])
            near = words is not None and words.near(text, result.start, result.end)
            metadata[_NEAR] = near
            metadata[_LABELLED] = not near and (
                labelled_otherwise(text, result.start, self._others)
                or edges.other_key(text, result.start, ())
            )
            if near:
                result.score = min(1.0, result.score + self.context_similarity_factor)
        return raw_results


@dataclass(frozen=True, slots=True)
class Claim:
    """What an entity of the analyzer stands for."""

    category: str
    rule: str
    grade: int
    needs_context: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One claimed span: in which text, where, by which rule, and whether past its check."""

    text: int
    start: int
    end: int
    rule: str
    passed: bool


class Reader:
    """All recognisers over a pipeline for each language; built once, when the first prose column is met."""

    def __init__(self, rules: Sequence[Rule], languages: Sequence[LanguageFile] | None = None) -> None:
        """Load the best pipelines at hand for English and Chinese; those of files when first needed."""
        _silence()
        self.languages = tuple(shipped() if languages is None else languages)
        self.claims = _claims(rules)
        self.models: dict[str, str] = {}
        self._rules = tuple(rules)
        self._pipelines: dict[str, Pipeline] = {}
        self._batches: dict[str, BatchAnalyzerEngine] = {}
        for code in LANGUAGES:
            self._build(code, None)

    def _build(self, code: str, of_file: LanguageFile | None) -> None:
        pipeline, self.models[code] = best(code, of_file)
        self._pipelines[code] = pipeline
        capitals = [code] if of_file is not None and of_file.nouns_have_capitals else []
        engine = OfflineSpacyEngine({code: pipeline}, capitals)
        engine.load()
        recognisers = list(_recognisers(of_file or code, self._rules, bool(self.models[code])))
        analyzer = AnalyzerEngine(
            registry=RecognizerRegistry(recognizers=recognisers, supported_languages=[code]),
            nlp_engine=engine,
            app_tracer=AppTracer(enabled=False),
            log_decision_process=False,
            supported_languages=[code],
            context_aware_enhancer=NearbyWordsEnhancer(of_file.other_labels if of_file else ()),
        )
        self._batches[code] = BatchAnalyzerEngine(analyzer)

    def read(self, texts: Sequence[str], numbers: Sequence[int], language: str) -> tuple[set[Hit], set[int]]:
        """Return the hits in texts of one language, and which texts could not be read.

        `numbers` are the texts' numbers in the answer. An exception on one text skips that text only.
        """
        hits: set[Hit] = set()
        unread: set[int] = set()
        if texts and language not in self._batches:
            self._build(language, next(one for one in self.languages if one.code == language))
        for first in range(0, len(texts), BATCH):
            # Without a zone, every token would stay in the pipeline's vocabulary for good.
            with self._pipelines[language].memory_zone():
                found = self._analyze(texts[first : first + BATCH], language)
                for number, results in zip(numbers[first : first + BATCH], found, strict=True):
                    if results is None:
                        unread.add(number)
                    else:
                        hits.update(self._outermost(self._hits(number, results)))
        return hits, unread

    def _analyze(self, chunk: Sequence[str], language: str) -> list[list[RecognizerResult] | None]:
        try:
            return list(self._batches[language].analyze_iterator(chunk, language, batch_size=BATCH))
        except Exception:  # its message may hold a text, so it goes no further
            return [None] if len(chunk) == 1 else [self._analyze([text], language)[0] for text in chunk]

    def _hits(self, number: int, results: Sequence[RecognizerResult]) -> Iterator[Hit]:
        for result in results:
            claim = self.claims.get(result.entity_type)
            metadata: dict[str, Any] = result.recognition_metadata
            if claim is None or (claim.needs_context and not metadata[_NEAR]):
                continue
            if not metadata[_LABELLED] or claim.grade >= _SURE:
                yield Hit(number, result.start, result.end, claim.rule, not metadata.get(FAILED, False))

    def _outermost(self, hits: Iterator[Hit]) -> Iterator[Hit]:
        """Leave out what lies inside a longer span that passes a rule of no lower grade."""
        known = list(hits)
        for hit in known:
            if not any(
                o.passed
                and o.start <= hit.start
                and hit.end <= o.end
                and o.end - o.start > hit.end - hit.start
                and self.claims[o.rule].grade >= self.claims[hit.rule].grade
                for o in known
            ):
                yield hit


def versions() -> str:
    """Return the versions of the two libraries, for the report."""
    return " on ".join(
        f"{name} {importlib.metadata.version(package)}"
        for name, package in (("Presidio", "presidio-analyzer"), ("spaCy", "spacy"))
    )


def _claims(rules: Sequence[Rule]) -> dict[str, Claim]:
    claims = {r.id: Claim(r.category, r.id, r.grade, needs_context(r)) for r in rules if r.text}
    claims |= {s.rule: Claim(s.category, s.rule, s.grade, not s.alone) for s in stock.STOCK}
    claims |= {rule: Claim(category, rule, stock.GRADES[rule]) for rule, category in stock.REBUILT.items()}
    claims |= {rule: Claim(category, rule, stated.GRADE) for rule, category in stated.rules().items()}
    claims["PERSON"] = claims[stock.MODEL_PERSON]
    return claims


def _recognisers(
    of: str | LanguageFile, rules: Sequence[Rule], has_model: bool
) -> Iterator[EntityRecognizer]:
    language, others = (of, ()) if isinstance(of, str) else (of.code, of.other_labels)
    context: Mapping[str, tuple[str, ...]] = {} if isinstance(of, str) else of.context
    for rule in rules:
        if rule.text:
            more = context.get(rule.category, ())
            yield RuleRecognizer(replace(rule, context=(*rule.context, *more)), language, others)
    for entry in stock.STOCK:
        recogniser = getattr(predefined_recognizers, entry.recogniser)(supported_language=language)
        words = (*(entry.only or (*recogniser.context, *entry.context)), *context.get(entry.category, ()))
        yield GatedRecognizer(recogniser, entry.rule, words, alone=entry.alone, others=others)
    email = OfflineEmailRecognizer(supported_language=language)
    yield GatedRecognizer(email, stock.EMAIL, _EMAIL_WORDS, alone=True)
    yield OfflinePhoneRecognizer(of)
    yield NamedPersonRecognizer(language)
    yield StatedRecognizer(of)
    if has_model:
        yield SpacyRecognizer(supported_language=language, supported_entities=["PERSON"])


class _Nothing(logging.Filter):
    """Lets no record through."""

    def filter(self, record: logging.LogRecord) -> bool:
        return False


def _silence() -> None:
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(known, _Nothing) for known in logger.filters):
            logger.addFilter(_Nothing())
