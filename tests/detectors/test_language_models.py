"""Which installed spaCy model is used; the models here are small ones that the tests make."""

from __future__ import annotations

import importlib.metadata
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pyarrow as pa
import pytest

from detectors.base import Sighting, Table
from detectors.language import Language
from taxonomy.records import Field, Kind, Subject

SPACY = importlib.metadata.version("spacy")
FITS = ".".join(SPACY.split(".")[:2]) + ".7"
INIT = """
from pathlib import Path
from spacy.util import get_model_meta, load_model_from_init_py

__version__ = get_model_meta(Path(__file__).parent)["version"]

def load(**overrides):
    return load_model_from_init_py(__file__, **overrides)
"""
Install = Callable[[str, str, dict[str, str]], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Install a model package whose entities are those of a table; gone after the test."""
    import spacy
    from spacy.pipeline import EntityRuler

    monkeypatch.syspath_prepend(str(tmp_path))

    def make(package: str, version: str, entities: dict[str, str]) -> None:
        language, _, name = package.partition("_")
        pipeline = spacy.blank(language)
        ruler = cast(EntityRuler, pipeline.add_pipe("entity_ruler"))
        ruler.add_patterns([{"label": label, "pattern": text} for text, label in entities.items()])
        pipeline.meta.update({"name": name, "version": version})
        folder = tmp_path / package
        folder.mkdir()
        pipeline.to_disk(folder / f"{package}-{version}")
        (folder / "__init__.py").write_text(INIT)
        (folder / "meta.json").write_text(json.dumps(pipeline.meta))
        info = tmp_path / f"{package}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n")
        monkeypatch.delitem(sys.modules, package, raising=False)

    yield make
    for package in [name for name in sys.modules if "_core_web_" in name]:
        del sys.modules[package]


def look(language: Language, text: str) -> list[Sighting]:
    field = Field("memory", "t", "remark")
    table = Table("memory", "t", "table", "", (field,), (), {}, Subject.UNKNOWN, "")
    return list(language.inspect(table, pa.record_batch({"remark": [text]})))


EN = "yesterday Grete Lindqvist asked again when the parcel would be here"
ZH = "昨天林秋水又来问包裹什么时候能到，请尽快回复"


def test_persons_of_an_installed_model_are_evidence(install: Install) -> None:
    install("en_core_web_sm", FITS, {"Grete Lindqvist": "PERSON", "yesterday": "DATE"})
    language = Language(())
    (found,) = [s for s in look(language, EN) if s.rule == "spacy.person"]
    assert (found.category, found.rule, found.kind) == ("identity.full_name", "spacy.person", Kind.LANGUAGE)
    assert len(found.passed) == 1
    assert f"en en_core_web_sm {FITS}" in language.describe()
    assert "zh without a statistical model" in language.describe()


def test_persons_of_an_installed_chinese_model_are_evidence(install: Install) -> None:
    install("zh_core_web_sm", FITS, {"林秋水": "PERSON"})
    language = Language(())
    assert "spacy.person" in {s.rule for s in look(language, ZH)}
    assert f"zh zh_core_web_sm {FITS}" in language.describe()


def test_the_larger_model_is_taken(install: Install) -> None:
    install("en_core_web_sm", FITS, {})
    install("en_core_web_lg", FITS, {"Grete Lindqvist": "PERSON"})
    assert {s.rule for s in look(Language(()), EN)} == {"spacy.person", "person.offline"}  # lists join in


@pytest.mark.parametrize("version", ["999.9.9", "3.1.0"])
def test_a_model_of_another_minor_version_is_passed_over(install: Install, version: str) -> None:
    install("en_core_web_sm", version, {"Grete Lindqvist": "PERSON"})
    language = Language(())
    assert [s.rule for s in look(language, EN)] == ["person.offline"]
    assert "en without a statistical model" in language.describe()


def test_a_broken_model_is_passed_over(install: Install, tmp_path: Path) -> None:
    install("en_core_web_sm", FITS, {"Grete Lindqvist": "PERSON"})
    install("en_core_web_md", FITS, {"Grete Lindqvist": "PERSON"})
    (tmp_path / "en_core_web_md" / f"en_core_web_md-{FITS}" / "config.cfg").write_text("nothing")
    language = Language(())
    assert "spacy.person" in {s.rule for s in look(language, EN)}
    assert f"en_core_web_sm {FITS}" in language.describe()


def test_a_title_of_a_product_names_no_person(install: Install) -> None:
    install("en_core_web_sm", FITS, {"Heated Golf": "PERSON"})
    assert look(Language(()), "Side Mirror Glass for Heated Golf, Left and Right") == []
    assert look(Language(()), "the side mirror glass of Heated Golf is broken") != []


@pytest.mark.parametrize(
    "called", ["BRAKE PAD", "Grete", "E90 E91", "Brake Pad 2005", "Grete Support", "عبد الله"]
)
def test_what_a_model_calls_a_person_must_look_like_a_name(install: Install, called: str) -> None:
    install("en_core_web_sm", FITS, {called: "PERSON"})
    seen = look(Language(()), f"yesterday {called} came with the parcel of the week")
    assert [s for s in seen if s.rule == "spacy.person"] == []


def test_a_missing_model_is_never_downloaded() -> None:
    from detectors.language.pipelines import OfflineSpacyEngine

    with pytest.raises(OSError, match="never downloaded"):
        OfflineSpacyEngine._download_spacy_model_if_needed("en_core_web_lg")
