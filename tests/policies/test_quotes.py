"""A quote is checked against the text: the words, on the line."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from policies import files
from taxonomy.errors import SettingsError

TEXT = "Our shop\n\nWe ask for your   e-mail\taddress.\nWe share nothing.\n"
POLICY = """\
policy: shop
title: Shop
language: en
text: {{file: shop.txt, sha256: {digest}}}
statements:
  - categories: [contact.email]
    quote: {{line: {line}, text: "{words}"}}
"""


def _check(folder: Path, line: int, words: str, *, text: str = TEXT, read: str = TEXT) -> list[str]:
    (folder / "shop.txt").write_text(text, encoding="utf-8")
    digest = hashlib.sha256(read.encode()).hexdigest()
    policy = folder / "shop.yaml"
    policy.write_text(POLICY.format(digest=digest, line=line, words=words), encoding="utf-8")
    return files.check_quotes(policy, folder / "shop.txt")


def test_words_on_their_line_are_right(tmp_path: Path) -> None:
    assert _check(tmp_path, 3, "your   e-mail") == []


def test_white_space_is_not_compared(tmp_path: Path) -> None:
    assert _check(tmp_path, 3, "your e-mail address") == []


def test_capitals_are_compared(tmp_path: Path) -> None:
    assert len(_check(tmp_path, 3, "Your e-mail")) == 1


def test_words_on_another_line_are_answered_with_it(tmp_path: Path) -> None:
    (answer,) = _check(tmp_path, 3, "share nothing")
    assert answer.endswith(
        "shop.yaml, line 7, statements.0.quote: the words are not on line 3 but on line 4; correct the line"
    )


@pytest.mark.parametrize("line", [3, 99])
def test_words_that_are_nowhere_are_told(tmp_path: Path, line: int) -> None:
    (answer,) = _check(tmp_path, line, "your fingerprint")
    assert "the words are nowhere in the text" in answer


def test_words_across_two_lines_are_no_quote(tmp_path: Path) -> None:
    assert len(_check(tmp_path, 3, "address. We share")) == 1


def test_a_text_that_has_changed_is_told_even_where_the_quotes_stand(tmp_path: Path) -> None:
    (answer,) = _check(tmp_path, 3, "e-mail", text=TEXT + "We also record calls.\n")
    assert "line 4, text.sha256: shop.txt is not the text that was read" in answer


def test_a_missing_text_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.txt cannot be read"):
        files.check_quotes("obq", tmp_path / "nowhere.txt")


def test_a_text_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "shop.txt"
    path.write_bytes(b"prix: 5 \x80")
    with pytest.raises(SettingsError, match="not UTF-8"):
        files.check_quotes("obq", path)


def test_a_policy_file_with_a_fault_is_refused_before_its_quotes(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"quote\.line: must be 1 or more"):
        _check(tmp_path, 0, "e-mail")


def test_each_lost_quote_of_a_shipped_policy_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "obq.txt"
    path.write_text("nothing of it\n", encoding="utf-8")
    policy = files.load("obq")
    quotes = len(policy.declarations) + len(policy.facts) + 3  # minors, definition, not personal
    assert len(files.check_quotes("obq", path)) == quotes + 1  # and the digest
