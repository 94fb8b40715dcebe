"""Where the texts of the five policies stand, when they are there at all."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXTS = ROOT.parent / "shared" / "policies"


@pytest.fixture
def texts() -> Path:
    """The folder with the five texts, which belong to their owners and are not part of this project."""
    if not TEXTS.is_dir():
        pytest.skip("the policies' texts are not here: ../shared/policies beside the repository")
    return TEXTS
