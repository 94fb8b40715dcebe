"""The verbs on policy files: check, show and diff, with their exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.cli import run

POLICY = """\
policy: shop
title: Shop
language: en
minors: {below: 18, stance: guardian_consent, quote: {line: 9, text: with your guardian}}
statements:
  - {categories: [contact.email], condition: consent, quote: {line: 1, text: your e-mail address}}
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.yaml").write_text(POLICY, encoding="utf-8")
    return tmp_path


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = run(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def changed(here: Path, old: str, new: str) -> str:
    assert POLICY.count(old) == 1
    (here / "new.yaml").write_text(POLICY.replace(old, new), encoding="utf-8")
    return "new.yaml"


def test_two_equal_versions_differ_in_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "policy", "diff", "old.yaml", "old.yaml", "--fail-on-weaker") == (
        0,
        "nothing that a policy file holds has changed\n",
        "",
    )


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "condition: consent",
            "condition: automatic",
            "Condition with consent before, and now automatically",
        ),
        ("categories: [contact.email]", "umbrella: contact_information", "only under the wide term"),
        ("below: 18", "below: 14", "below 18 and is now below 14"),
        ("[contact.email], condition: consent,", "[contact.email], polarity: not_collected,", "now denied"),
    ],
)
def test_a_weaker_version_fails_only_when_it_is_asked_to(
    here: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, words: str
) -> None:
    file = changed(here, old, new)
    code, out, _ = answer(capsys, "policy", "diff", "old.yaml", file)
    assert code == 0
    assert words in out
    assert 'old: "' in out
    assert answer(capsys, "policy", "diff", "old.yaml", file, "--fail-on-weaker")[0] == 1


def test_a_version_that_only_adds_does_not_fail(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = changed(here, "[contact.email]", "[contact.email, contact.mobile_phone]")
    code, out, _ = answer(capsys, "policy", "diff", "old.yaml", file, "--fail-on-weaker")
    assert code == 0
    assert out.startswith("adds 1\n")


def test_a_file_that_is_wrong_is_no_version(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = changed(here, "contact.email", "contact.emial")
    code, _, err = answer(capsys, "policy", "diff", "old.yaml", file, "--fail-on-weaker")
    assert code == 2
    assert "contact.email" in err


def test_check_notes_contradictions_and_passes(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = answer(capsys, "policy", "check", "juezhijin")
    assert code == 0
    assert "all keys and categories known" in out.splitlines()[0]
    assert "note: contradiction: It denies that it collects" in out


def test_check_is_silent_where_nothing_is_against_itself(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = answer(capsys, "policy", "check", "old.yaml")
    assert (code, out) == (0, "shop: 1 statement, all keys and categories known\n")


def test_check_fails_on_a_fault_and_on_a_lost_quote(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = changed(here, "contact.email", "contact.emial")
    assert answer(capsys, "policy", "check", file)[0] == 2
    (here / "old.txt").write_text("We ask for nothing.\n", encoding="utf-8")
    code, out, _ = answer(capsys, "policy", "check", "old.yaml", "--text", "old.txt")
    assert code == 2
    assert "nowhere in the text" in out


def test_show_prints_text_and_writes_a_page(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = answer(capsys, "policy", "show", "old.yaml")
    assert code == 0
    assert 'line 1: "your e-mail address"' in out
    assert answer(capsys, "policy", "show", "old.yaml", "--format", "html", "--output", "p.html") == (
        0,
        "",
        "",
    )
    assert (here / "p.html").read_text(encoding="utf-8").lstrip().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["policy", "show", "obq", "--format", "htm"], "html"),
        (["policy", "show", "obq", "--output", "no/such/p.html"], "give another --output"),
        (["policy", "show", "ok-part"], "ok-parts"),
        (["policy", "diff", "obq", "okmart"], "okmarts"),
    ],
)
def test_a_wrong_word_is_answered_with_the_way_out(
    arguments: list[str], remedy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = answer(capsys, *arguments)
    assert code == 2
    assert remedy in err
    assert len(err.strip().splitlines()) == 1
