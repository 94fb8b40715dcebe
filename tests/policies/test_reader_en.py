"""What the reader makes of English sentences: what is had, what is denied, and what says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from policies.documents import read
from policies.reader.records import HAVING
from policies.reader.statements import extract

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "reader_en.yaml").read_text(encoding="utf-8"))
_SAYING = [*CASES["says"], *CASES["denies"]]


def _read(folder: Path, case: dict) -> tuple[set[str], set[str]]:
    """Return what a text has and what it denies; a text under a heading or a lead is read in its place."""
    lines = [f"# {case['heading']}"] if "heading" in case else []
    lines += [case["lead"], "", f"- {case['text']}"] if "lead" in case else [case["text"]]
    path = folder / "policy.md"
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    statements, _ = extract(read(path))
    has: set[str] = set()
    denies: set[str] = set()
    for one in statements:
        named = {*one.categories, *([one.umbrella] if one.umbrella else [])}
        if one.action in HAVING and one.polarity == "collected":
            has |= named
        elif one.polarity == "not_collected":
            denies |= named | ({"scope"} if one.scope else set())
    return has, denies


@pytest.mark.parametrize("case", _SAYING, ids=[c["text"] for c in _SAYING])
def test_a_sentence_has_and_denies_what_it_says_and_no_more(case: dict, tmp_path: Path) -> None:
    assert _read(tmp_path, case) == (set(case.get("has", [])), set(case.get("denies", [])))


@pytest.mark.parametrize("text", CASES["nothing"])
def test_a_sentence_that_is_no_declaration_yields_nothing(text: str, tmp_path: Path) -> None:
    assert _read(tmp_path, {"text": text}) == (set(), set())


def test_there_are_more_counter_examples_than_examples() -> None:
    assert len(CASES["nothing"]) > len(CASES["says"])
