"""Floors on names, addresses and stated categories in cells, columns and texts; they only move up."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def words() -> ModuleType:
    spec = importlib.util.spec_from_file_location("words_benchmark", ROOT / "benchmarks" / "words.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["words_benchmark"] = module
    spec.loader.exec_module(module)
    return module


def test_cells(words: ModuleType) -> None:
    found = words.cells()
    floors = {"person, zh": 0.86, "person, en": 0.85, "person, other": 0.93}
    floors |= {"address, zh": 0.95, "address, en": 0.96, "address, other": 0.91}
    assert {k: round(found[k].f1, 3) for k, floor in floors.items() if found[k].f1 < floor} == {}


def test_columns(words: ModuleType) -> None:
    found = words.columns()
    assert found["person columns"].f1 >= 0.97
    assert found["address columns"].f1 >= 0.95


@pytest.mark.parametrize(("language", "persons", "addresses"), [("en", 0.78, 0.81), ("zh", 0.79, 0.83)])
def test_texts(words: ModuleType, language: str, persons: float, addresses: float) -> None:
    found = words.texts(language)
    assert found["identity.full_name"].f1 >= persons
    assert found["contact.postal_address"].f1 >= addresses
    stated = words.Count()
    for name, count in found.items():
        if name.startswith("stated: "):
            stated.add(count)
    assert stated.f1 >= 0.75, stated
    assert stated.precision >= 0.9, stated


def test_frequent_words_are_no_names(words: ModuleType) -> None:
    """Of a thousand words of English, evenly spaced in the list, hardly one is taken for a person's name."""
    from detectors.lexical import persons
    from detectors.lexical.latin_cells import Name
    from detectors.lexical.lists import words as listed

    english = sorted(listed("english"))
    chosen = [english[i * len(english) // 1000].capitalize() for i in range(1000)]
    judged = zip(chosen, persons.judge(chosen), strict=True)
    named = [word for word, name in judged if name not in (None, Name.SHAPE_PART)]
    assert len(named) < 10, named


@pytest.mark.parametrize("language", ["en", "zh"])
def test_titles_of_products_are_no_names(words: ModuleType, language: str) -> None:
    """Of five hundred titles, most of makers that are called like persons, under one in a hundred is a name."""
    from detectors.lexical import persons
    from detectors.lexical.latin_cells import Name
    from tests.accuracy.titles import titles

    made = titles(language, 500)
    judged = zip(made, persons.judge(made), strict=True)
    in_cells = [title for title, name in judged if name not in (None, Name.SHAPE_PART)]
    assert len(in_cells) < 5, in_cells
    spans = words._read(words.Reader(words.load_rules()), made)[0]
    in_text = [t for t, seen in zip(made, spans, strict=True) if any(s[0] in words.PERSON for s in seen)]
    assert len(in_text) < 5, in_text


def test_unseen_cells_columns_and_texts(words: ModuleType) -> None:
    """Cases that nobody who writes rules has read; only totals are ever printed."""
    cells = words.cells(folder=words.UNSEEN)
    floors = {"person, zh": 0.93, "person, en": 0.86, "person, other": 0.84}
    assert {k: round(cells[k].f1, 3) for k, floor in floors.items() if cells[k].f1 < floor} == {}
    columns = words.columns(folder=words.UNSEEN)
    assert columns["person columns"].f1 >= 0.94
    assert columns["address columns"].f1 >= 0.97
    assert words.texts("en", folder=words.UNSEEN)["identity.full_name"].f1 >= 0.78
    assert words.texts("zh", folder=words.UNSEEN)["identity.full_name"].f1 >= 0.85
