"""Presidio's analyzer on spaCy pipelines that are here already; nothing is ever downloaded."""

from __future__ import annotations

import importlib.metadata
import logging
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import spacy
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
from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine
from presidio_analyzer.predefined_recognizers import SpacyRecognizer
from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from detectors.base import Rule
from detectors.language import stock
from detectors.language.artifacts import TextArtifacts
from detectors.language.nearby import labelled_otherwise
from detectors.language.recognisers import (
    FAILED,
    GatedRecognizer,
    NamedPersonRecognizer,
    OfflineEmailRecognizer,
    OfflinePhoneRecognizer,
    RuleRecognizer,
)

LANGUAGES = ("en", "zh")
BATCH = 128
MODELS = {
    "en": ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm"),
    "zh": ("zh_core_web_trf", "zh_core_web_lg", "zh_core_web_md", "zh_core_web_sm"),
}

_NEAR = RecognizerResult.IS_SCORE_ENHANCED_BY_CONTEXT_KEY
_LABELLED = "labelled_otherwise"
_PERSON_LABELS = frozenset(("PERSON", "PER"))
_NOT_NEEDED = ("parser", "tagger", "lemmatizer", "attribute_ruler", "senter", "morphologizer")
_LATIN_NAME = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+){1,3}\.?")
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,8}")
# These libraries write texts, values and decisions to their loggers ("Failed to validate text ...").
_LOGGERS = ("presidio-analyzer", "decision_process", "tldextract", "tldextract.cache", "tldextract.suffix_list", "filelock")


class OfflineSpacyEngine(SpacyNlpEngine):
    """An engine over ready pipelines; it raises where Presidio's would download."""

    engine_name = "spacy-offline"

    def __init__(self, pipelines: dict[str, Pipeline]) -> None:
        super().__init__(models=[{"lang_code": code, "model_name": pipe.lang} for code, pipe in pipelines.items()])
        self._pipelines = pipelines

    def load(self) -> None:
        """Take the pipelines as they are."""
        self.nlp = dict(self._pipelines)

    @staticmethod
    def _download_spacy_model_if_needed(model_name: str) -> NoReturn:
        raise OSError("spaCy models are not downloaded; install the model's package")

    def _doc_to_nlp_artifact(self, doc: Doc, language: str) -> NlpArtifacts:
        persons = [span for span in doc.ents if span.label_ in _PERSON_LABELS and _may_be_name(span.text, language)]
        for span in persons:
            span.label_ = "PERSON"
        return TextArtifacts(doc, persons, language)


class NearbyWordsEnhancer(ContextAwareEnhancer):
    """Marks results near a context word of their recogniser, and those that a label says are something else."""

    def __init__(self) -> None:
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
        by_id = {recogniser.id: recogniser for recogniser in recognizers}
        for result in raw_results:
            metadata = result.recognition_metadata
            nearby = getattr(by_id.get(metadata[RecognizerResult.RECOGNIZER_IDENTIFIER_KEY]), "nearby", None)
            metadata[_NEAR] = bool(nearby) and nearby.near(text, result.start, result.end)
            metadata[_LABELLED] = not metadata[_NEAR] and labelled_otherwise(text, result.start)
            if metadata[_NEAR]:
                result.score = min(1.0, result.score + self.context_similarity_factor)
        return raw_results


@dataclass(frozen=True, slots=True)
class Claim:
    """What a recogniser's entity stands for."""

    category: str
    rule: str
    grade: int
    needs_context: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """One claimed span: which text, where, by which rule, and whether past its check."""

    text: int
    start: int
    end: int
    rule: str
    passed: bool


class Reader:
    """All recognisers over both pipelines; built once, when the first prose column is met."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        _silence()
        self.pipelines: dict[str, Pipeline] = {}
        self.models: dict[str, str] = {}
        for code in LANGUAGES:
            self.pipelines[code], self.models[code] = _pipeline(code)
        engine = OfflineSpacyEngine(self.pipelines)
        engine.load()
        self.claims = _claims(rules)
        registry = RecognizerRegistry(
            recognizers=[r for code in LANGUAGES for r in _recognisers(code, rules, bool(self.models[code]))],
            supported_languages=list(LANGUAGES),
        )
        analyzer = AnalyzerEngine(
            registry=registry,
            nlp_engine=engine,
            app_tracer=AppTracer(enabled=False),
            log_decision_process=False,
            supported_languages=list(LANGUAGES),
            context_aware_enhancer=NearbyWordsEnhancer(),
        )
        self._batch = BatchAnalyzerEngine(analyzer)

    def read(self, texts: Sequence[str], numbers: Sequence[int], language: str) -> tuple[set[Hit], int]:
        """Return the hits in texts of one language and how many texts could not be read.

        `numbers` are the texts' numbers in the hits. An exception on one text skips that text.
        """
        hits: set[Hit] = set()
        unread = 0
        for first in range(0, len(texts), BATCH):
            chunk = texts[first : first + BATCH]
            # Tokens go into the pipeline's vocabulary, which would keep them for good.
            with self.pipelines[language].memory_zone():
                try:
                    found: list[list[RecognizerResult] | None] = [
                        *self._batch.analyze_iterator(chunk, language, batch_size=BATCH)
                    ]
                except Exception:  # its message may hold a text
                    found = [self._one(text, language) for text in chunk]
                for number, results in zip(numbers[first : first + BATCH], found, strict=True):
                    unread += results is None
                    hits.update(self._hits(number, results or ()))
        return hits, unread

    def _one(self, text: str, language: str) -> list[RecognizerResult] | None:
        try:
            results: list[RecognizerResult] = self._batch.analyze_iterator([text], language, batch_size=1)[0]
        except Exception:  # its message may hold the text
            return None
        return results

    def _hits(self, number: int, results: Sequence[RecognizerResult]) -> Iterator[Hit]:
        for result in results:
            claim = self.claims.get(result.entity_type)
            metadata: dict[str, Any] = result.recognition_metadata
            if claim is None or (claim.needs_context and not metadata[_NEAR]):
                continue
            if metadata[_LABELLED] and claim.grade < 4:
                continue
            yield Hit(number, result.start, result.end, claim.rule, not metadata.get(FAILED, False))


def versions() -> str:
    """Return the versions of the two libraries, for the report."""
    return f"Presidio {importlib.metadata.version('presidio-analyzer')} on spaCy {spacy.__version__}"


def _claims(rules: Sequence[Rule]) -> dict[str, Claim]:
    claims = {r.id: Claim(r.category, r.id, r.grade, r.needs_context or r.grade == 1) for r in rules if r.text}
    claims |= {s.rule: Claim(s.category, s.rule, s.grade, not s.alone) for s in stock.STOCK}
    for rule, category in (
        (stock.EMAIL, "contact.email"),
        (stock.MOBILE, "contact.mobile_phone"),
        (stock.LANDLINE, "contact.landline_phone"),
        (stock.NAMED_PERSON, "identity.full_name"),
        (stock.MODEL_PERSON, "identity.full_name"),
    ):
        claims[rule] = Claim(category, rule, stock.GRADES[rule], needs_context=False)
    claims["PERSON"] = claims[stock.MODEL_PERSON]
    return claims


def _recognisers(language: str, rules: Sequence[Rule], has_model: bool) -> Iterator[EntityRecognizer]:
    checks = _checks() if any(rule.check for rule in rules) else {}
    for rule in rules:
        if rule.text:
            yield RuleRecognizer(rule, language, checks[rule.check] if rule.check else None)
    for entry in stock.STOCK:
        recogniser = getattr(predefined_recognizers, entry.recogniser)(supported_language=language)
        words = entry.only or (*recogniser.context, *entry.context)
        yield GatedRecognizer(recogniser, entry.rule, words, alone=entry.alone)
    yield GatedRecognizer(OfflineEmailRecognizer(supported_language=language), stock.EMAIL, ("email", "e-mail", "mail", "邮箱", "邮件"), alone=True)
    yield OfflinePhoneRecognizer(language)
    yield NamedPersonRecognizer(language)
    if has_model:
        yield SpacyRecognizer(supported_language=language, supported_entities=["PERSON"])


def _checks() -> dict[str, Callable[[str], bool]]:
    from detectors.checksums import CHECKS

    return {name: check[0] if isinstance(check, tuple) else check for name, check in CHECKS.items()}


def _pipeline(language: str) -> tuple[Pipeline, str]:
    """Return the best installed pipeline that fits this spaCy and its name, or a blank one and ""."""
    fits = spacy.__version__.split(".")[:2]
    for model in MODELS[language]:
        try:
            version = importlib.metadata.version(model)
        except importlib.metadata.PackageNotFoundError:
            continue
        if version.split(".")[:2] != fits:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return spacy.load(model, exclude=_NOT_NEEDED), f"{model} {version}"
        except Exception:  # a broken model is as good as none
            continue
    pipeline = spacy.blank(language)
    pipeline.tokenizer = _WholeText(pipeline)
    return pipeline, ""


class _WholeText:
    """Makes one token of a text: no recogniser here reads the tokens of a blank pipeline."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._vocab = pipeline.vocab

    def __call__(self, text: str) -> Doc:
        return Doc(self._vocab, words=[text], spaces=[False])


def _may_be_name(text: str, language: str) -> bool:
    if language == "zh":
        return _HAN_NAME.fullmatch(text) is not None
    return not text.isupper() and _LATIN_NAME.fullmatch(text) is not None


class _Nothing(logging.Filter):
    """Lets no record through."""

    def filter(self, record: logging.LogRecord) -> bool:
        return False


def _silence() -> None:
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(known, _Nothing) for known in logger.filters):
            logger.addFilter(_Nothing())
