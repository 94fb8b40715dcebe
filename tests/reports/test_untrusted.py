"""Names from scanned systems, made visible."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.untrusted import name, prose, shortened, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("id_card", "id_card"),
        ("收货地址", "收货地址"),
        ("شماره", "شماره"),
        ("a b", "a b"),
        ("a\u00a0b", "a b"),
        ("\x1b[31m", r"\x1b[31m"),
        ("\u202egnp", r"\u202egnp"),
        ("a\u200bb", r"a\u200bb"),
        ("a\nb", r"a\nb"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
        ("", ""),
    ],
)
def test_what_does_not_print_is_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_any_text_becomes_printable(text: str) -> None:
    assert visible(text).isprintable()
    assert prose(text).isprintable()
    assert name(text).isprintable()


@given(st.text(max_size=3000))
def test_a_name_is_never_longer_than_a_few_lines(text: str) -> None:
    assert len(name(text)) <= 320


@given(st.text(), st.integers(min_value=2, max_value=80))
def test_a_cut_quote_is_not_longer_than_asked(text: str, most: int) -> None:
    assert len(shortened(text, most)) <= most


def test_a_quote_is_cut_at_a_word() -> None:
    assert shortened("we collect your name and address", 22) == "we collect your name…"
    assert shortened("short", 22) == "short"
