"""Floors of the policy reader on gold labels written by other hands; they only move up.

The errors of *unseen* texts were never looked at while the reader was written. Texts move from unseen to seen as they are
looked at, and new ones take their place: a floor belongs to the texts of its set.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("policies_benchmark", ROOT / "benchmarks" / "policies.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["policies_benchmark"] = module
    spec.loader.exec_module(module)
    return module


# Set: floors of F1 for declared categories, denied categories, spans.
FLOORS = {
    "five shipped": (0.97, 0.80, 0.87),
    # brackenfold, saltmere and quillpost are among the seen: they were .854 / .764 / .755 before they were looked at.
    "en, seen": (0.92, 0.88, 0.87),
    "en, unseen": (0.87, 0.93, 0.95),
    "zh, seen": (0.88, 0.84, 0.87),
    "zh, unseen": (0.90, 0.77, 0.82),
}


@pytest.mark.parametrize("name", FLOORS)
def test_the_reader_does_not_fall_below_its_floors(benchmark: ModuleType, name: str) -> None:
    scores = benchmark.scores(name)
    if scores is None:
        pytest.skip("the texts of the shipped policies are not beside the repository")
    for got, floor in zip(scores, FLOORS[name], strict=True):
        assert got >= floor, (name, scores)
