from __future__ import annotations

import runpy
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from scanner.store import Store

SHOP = Path(__file__).with_name("shop.py")


@pytest.fixture(scope="session")
def shop() -> SimpleNamespace:
    """The builders of `shop.py`, and its path for a process of its own."""
    return SimpleNamespace(**runpy.run_path(str(SHOP)), path=SHOP)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "store.sqlite") as opened:
        yield opened
