"""Files that people write are read strictly."""

from __future__ import annotations

import pytest

from taxonomy.errors import SettingsError, nearest
from taxonomy.strict_yaml import parse


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "yes",
        "on",
        "off",
        "y",
        "12:30",
        "0755",
        "2026-01-02",
        "1_000",
        ".5",
        "0x1F",
        "True",
        "NULL",
        "~x",
        "1e",
        "nan",
    ],
)
def test_what_looks_like_a_word_stays_one(text: str) -> None:
    assert parse(f"a: {text}", "f").data == {"a": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("false", False),
        ("12", 12),
        ("-3", -3),
        ("0.5", 0.5),
        ("null", None),
        ("", None),
        ("~", None),
    ],
)
def test_plain_values_are_what_they_look_like(text: str, value: object) -> None:
    assert parse(f"a: {text}", "f").data == {"a": value}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\na: 2", 2),
        ("a: &x 1\nb: *x", 2),
        ("a: !secret b", 1),
        ("a:\n  - [1, 2", 3),
        ("a: 1\n\tb: 2", 2),
    ],
    ids=["twice", "alias", "tag", "open list", "tab"],
)
def test_what_is_not_plain_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(SettingsError, match=rf"settings\.yaml, line {line}\b"):
        parse(text, "settings.yaml")


@pytest.mark.parametrize("text", ["a: !hunter2", "postgresql://u:hunter2@h: 1\npostgresql://u:hunter2@h: 2"])
def test_an_error_repeats_nothing_that_may_be_a_credential(text: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse(text, "f")
    assert "hunter2" not in str(caught.value)


def test_an_error_names_the_entry_or_its_nearest_parent() -> None:
    document = parse("a:\n  b:\n    c: 1", "f.yaml")
    assert str(document.error(("a", "b", "missing"), "is needed")) == "f.yaml, line 2, a.b.missing: is needed"


def test_the_nearest_names_are_offered() -> None:
    assert nearest("obp", ["obq", "index"]) == "did you mean 'obq'?"


def test_all_names_are_offered_when_none_is_near() -> None:
    assert nearest("zzz", ["obq", "index"]) == "known: index, obq"
