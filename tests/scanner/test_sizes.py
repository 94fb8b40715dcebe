"""Which pattern engine a scan begins with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scanner import sizes
from scanner.settings import Settings, Source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.log").write_bytes(b"x" * 100)
    (tmp_path / "b.csv").write_bytes(b"x" * 20)
    return tmp_path


def test_files_and_folders_are_added_up(folder: Path) -> None:
    assert sizes.local_bytes([str(folder)]) == 120
    assert sizes.local_bytes([str(folder / "b.csv"), f"sqlite:///{folder / 'sub' / 'a.log'}"]) == 120
    assert (
        sizes.local_bytes(["postgresql://db.example/shop", "mysql://${NOT_SET}@h/d", str(folder / "none")])
        == 0
    )


@pytest.mark.parametrize(
    ("enough", "sample", "asked", "expected"),
    [
        (100, None, "auto", "compiled"),
        (1_000, None, "auto", "auto"),
        (100, 10_000, "auto", "auto"),
        (100, None, "portable", "portable"),
    ],
)
def test_a_large_full_scan_begins_with_the_compiled_engine(
    folder: Path, monkeypatch: pytest.MonkeyPatch, enough: int, sample: int | None, asked: str, expected: str
) -> None:
    monkeypatch.setattr("detectors.engine.choice.ENOUGH", enough)
    monkeypatch.setattr(sizes, "has_numba", lambda: True)
    settings = replace(Settings(), sources=(Source(str(folder)),), sample=sample, matcher=asked)

    assert sizes.matcher_for(settings) == expected
