"""Floors on whole databases, written by other hands than the rules; they only move up.

`floors.yaml` holds them: f-measures of a set of databases, with names and with all names hidden. Of the
sealed ones only the total is ever printed.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import URL

from taxonomy import strict_yaml
from tests.accuracy import corpus

pytestmark = [pytest.mark.service, pytest.mark.slow]

ROOT = Path(__file__).resolve().parent.parent.parent
FLOORS = strict_yaml.read(Path(__file__).with_name("floors.yaml")).data["floors"]


@pytest.fixture(scope="module")
def databases() -> ModuleType:
    path = ROOT / "benchmarks" / "databases.py"
    spec = importlib.util.spec_from_file_location("databases_benchmark", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["databases_benchmark"] = module
    spec.loader.exec_module(module)
    return module


def total(databases: ModuleType, which: str, postgresql: URL, hidden: bool) -> Any:
    server = postgresql.set(drivername="postgresql").render_as_string(hide_password=False)
    whole = databases.Score()
    for _, one in databases.measure(corpus.folders(which), hidden=hidden, server=server):
        whole.add(one)
    return whole


@pytest.mark.parametrize("name", FLOORS)
def test_no_set_of_databases_falls_below_its_floors(
    databases: ModuleType, postgresql: URL, name: str
) -> None:
    which, _, how = name.partition(", ")
    score = total(databases, which, postgresql, hidden=how == "names hidden")
    floors = FLOORS[name]
    got = {
        "personal": round(score.personal.f1, 3),
        "sensitive": round(score.sensitive.f1, 3),
        "category": round(score.types.f1, 3),
        "children": round(score.children.f1, 3),
    }
    low = {key: (got[key], floor) for key, floor in floors.items() if key in got and got[key] < floor}
    assert not low, f"below the floor: {low}"
    assert score.per_thousand <= floors["false_per_thousand"], score.per_thousand


@pytest.mark.parametrize("which", corpus.SETS)
def test_labels_fit_their_databases(which: str, postgresql: URL) -> None:
    assert corpus.folders(which)
    for folder in corpus.folders(which):
        database = corpus.read(folder)
        assert 15 <= len(database.tables) <= 60, folder.name
        if which.endswith("applications"):
            head = strict_yaml.read(folder / "labels.yaml").data
            assert all(head.get(key) for key in ("package", "package_version", "licence")), folder.name
