"""A policy as text, Markdown and HTML: everything it says is there, and nothing of it is live."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from policies.files import load, shipped
from policies.overview import overview
from policies.showing import FORMATS, show
from taxonomy import categories
from taxonomy.errors import UsageError
from taxonomy.records import Policy, Quote

every_format = pytest.mark.parametrize("form", FORMATS)
HOSTILE = "\x1b[31m<script>alert(1)</script> | **x** \u202e [a](javascript:b) \n# y"


def squeezed(words: str) -> str:
    return re.sub(r"[\W_]+", "", words)


def told(policy: Policy, form: str) -> str:
    shown = show(policy, form)
    if form == "html":
        import html

        shown = html.unescape(re.sub(r"<[^>]*>", " ", shown.partition("</style>")[2]))
    return squeezed(shown)


@every_format
@pytest.mark.parametrize("name", shipped())
def test_every_quote_of_a_policy_is_shown(name: str, form: str) -> None:
    policy = load(name)
    quotes = [d.quote for d in policy.declarations] + [f.quote for f in policy.facts]
    quotes += [policy.minors.quote] if policy.minors else []
    quotes += [policy.sensitive.quote] if policy.sensitive else []
    shown = told(policy, form)
    for quote in quotes:
        assert squeezed(quote.text) in shown
        assert f"line{quote.line}" in shown


@pytest.mark.parametrize("name", shipped())
def test_rows_are_grouped_by_the_groups_of_the_taxonomy(name: str) -> None:
    titles = [section.title for section in overview(load(name)).sections]
    assert len(titles) == len(set(titles))
    assert "Contact details and addresses" in titles


def test_a_chinese_policy_has_chinese_names_beside() -> None:
    group = categories.load().groups["contact"]
    titles = [section.title for section in overview(replace(load("obq"), language="zh")).sections]
    assert f"{group.name} / {group.name_zh}" in titles


def test_sections_say_condition_purposes_and_recipients() -> None:
    page = overview(load("okmarts"))
    passed = next(section for section in page.sections if section.title == "Passed on")
    assert {"act", "condition", "purposes", "recipients"} <= set(passed.columns)


def test_an_empty_section_is_left_out() -> None:
    titles = [section.title for section in overview(load("index")).sections]
    assert "Minors" not in titles


def hostile() -> Policy:
    policy = load("juezhijin")
    first = replace(
        policy.declarations[1], quote=Quote(HOSTILE, 1), purposes=(HOSTILE,), recipients=(HOSTILE,)
    )
    facts = tuple(replace(f, value=HOSTILE) for f in policy.facts)
    return replace(policy, title=HOSTILE, declarations=(first,), facts=facts, datasets=(HOSTILE,))


@every_format
def test_nothing_in_a_policy_moves_the_terminal_or_turns_the_text(form: str) -> None:
    shown = show(hostile(), form)
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_nothing_in_a_policy_becomes_markup() -> None:
    page = show(hostile(), "html")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    table = [line for line in show(hostile(), "markdown").splitlines() if "alert" in line]
    assert table
    for line in table:
        assert "<script" not in line
        assert not re.search(r"(?<!\\)\*\*x", line)
        assert not re.search(r"(?<!\\)\[a", line)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [
            str(v) for k, v in attrs if k in ("src", "href", "srcset", "action", "style", "background")
        ]


def test_the_page_loads_nothing_and_its_security_policy_names_its_style() -> None:
    page = show(load("obq"), "html")
    seen = _Links()
    seen.feed(page)
    assert seen.loads == []
    assert "script" not in seen.tags
    assert "url(" not in page
    assert "@import" not in page
    style = re.search(r"<style>(.*)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style.group(1).encode()).digest()).decode()
    assert f"default-src &#39;none&#39;; style-src &#39;sha256-{digest}&#39;" in page
    assert "@media print" in page


def test_an_unknown_format_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="did you mean 'html'"):
        show(load("obq"), "htm")
