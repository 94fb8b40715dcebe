"""Markdown and the inventory: nothing in a name is Markdown."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reports.base import Report
from reports.markdown_text import escaped, table

Render = Callable[[str, Report], str]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a|b", r"a\|b"),
        ("[x](http://evil.example)", r"\[x\](http&#58;//evil.example)"),
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("@everyone", r"\@everyone"),
        ("#12", r"\#12"),
        ("![x](y)", r"\!\[x\](y)"),
        ("`code`", r"\`code\`"),
        ("id_card", r"id\_card"),
        ("a\\|b", r"a\\\|b"),
        ("plain words, (line 12).", "plain words, (line 12)."),
    ],
)
def test_what_would_be_markdown_is_escaped(text: str, shown: str) -> None:
    assert escaped(text) == shown


def test_a_table_has_a_line_for_each_row() -> None:
    assert list(table(("a", "b"), [("1", "2")])) == ["| a | b |", "| --- | --- |", "| 1 | 2 |"]


@pytest.mark.parametrize("format", ["markdown", "inventory"])
def test_every_row_of_a_table_has_the_columns_of_its_head(
    format: str, rendered: Render, report: Report
) -> None:
    width = 0
    for line in rendered(format, report).splitlines():
        if not line.startswith("| "):
            width = 0
            continue
        cells = line.replace(r"\\", "").replace(r"\|", "").count("|")
        width = width or cells
        assert cells == width


def test_the_inventory_goes_both_ways(rendered: Render, report: Report) -> None:
    text = rendered("inventory", report).replace("\\", "")
    assert "| **full_name** string | Personal name |" in text
    assert "| 12 | “your name and mobile phone number” |" in text
    assert "**public.members.full_name**, **public.members.mobile** |" in text
