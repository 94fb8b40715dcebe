"""The page: self-contained, safe with any name, whole. How it looks is test_html_in_browser's."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from reports.base import Report
from taxonomy.records import Field, Quote

Render = Callable[[str, Report], str]

VOID = {"meta", "link", "input", "br", "hr", "img"}


class Page(HTMLParser):
    """Tags, attributes, identifiers and text of a page; raises on tags that do not close in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, key, value or "") for key, value in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] not in ("script", "style"):
            self.text.append(data)

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).split())

    def values(self, key: str) -> list[str]:
        return [value for _, name, value in self.attributes if name == key]


@pytest.mark.parametrize("which", ["report", "clean", "empty", "without_policy", "huge"])
def test_every_page_is_well_formed_and_its_links_arrive(
    which: str, rendered: Render, request: pytest.FixtureRequest
) -> None:
    page = Page(rendered("html", request.getfixturevalue(which)))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    targets = [href for tag, key, href in page.attributes if (tag, key) == ("a", "href")]
    assert {target.removeprefix("#") for target in targets} <= set(ids)
    assert all(target.startswith("#") for target in targets)


def test_the_page_refers_to_nothing_outside(rendered: Render, report: Report) -> None:
    page = Page(rendered("html", report))
    assert not page.values("src")
    assert {href for tag, key, href in page.attributes if (tag, key) == ("link", "href")} == {"data:,"}
    assert {"img", "iframe", "object", "embed", "base"}.isdisjoint(page.tags)
    assert "url(" not in rendered("html", report)
    assert "@import" not in rendered("html", report)


def test_its_security_policy_allows_its_own_style_and_script_only(rendered: Render, report: Report) -> None:
    page = Page(rendered("html", report))
    policy = next(value for value in page.values("content") if "default-src" in value)
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert not page.values("style")
    assert not [key for _, key, _ in page.attributes if key.startswith("on")]


NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "</title><b>",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "javascript:alert(1)",
    "&lt;already&gt;",
)


@pytest.mark.parametrize("nasty", NASTY)
def test_markup_in_any_text_stays_text(nasty: str, rendered: Render, report: Report) -> None:
    clean = Page(rendered("html", report))
    verdict = report.ringing[0]
    assert verdict.finding
    field = Field(nasty, nasty, nasty, nasty, nasty)
    tag = dataclasses.replace(verdict.finding.classification, field=field, reasons=(nasty,), role=nasty)
    changed = dataclasses.replace(
        verdict,
        finding=dataclasses.replace(verdict.finding, classification=tag),
        reason=nasty,
        marks=(nasty,),
    )
    said = dataclasses.replace(report.declarations[0].declaration, quote=Quote(nasty, 1), condition=nasty)
    dirty = Page(
        rendered(
            "html",
            dataclasses.replace(
                report,
                title=nasty,
                sources=(nasty, nasty),
                profile_name=nasty,
                verdicts=(changed, *report.verdicts[1:]),
                inventory=(dataclasses.replace(report.inventory[0], field=field), *report.inventory[1:]),
                declarations=(
                    dataclasses.replace(report.declarations[0], declaration=said),
                    *report.declarations[1:],
                ),
                skipped=tuple(dataclasses.replace(s, dataset=nasty, reason=nasty) for s in report.skipped),
                policy_faults=(nasty,),
                engine_notes=(nasty, nasty),
            ),
        )
    )
    assert set(dirty.tags) == set(clean.tags)
    assert dirty.tags.count("script") == 1
    assert nasty in dirty.words
    assert "49" not in dirty.words.split()


def test_every_field_read_is_on_the_page(rendered: Render, report: Report) -> None:
    words = Page(rendered("html", report)).words
    for row in report.inventory:
        if row.field.path.isprintable() and len(row.field.path) < 100:
            assert row.field.path in words


def test_a_very_long_name_says_how_much_was_left_out(rendered: Render, report: Report) -> None:
    assert "[…120 more…]" in rendered("html", report)


def test_every_line_of_the_policy_is_on_the_page(rendered: Render, report: Report) -> None:
    words = Page(rendered("html", report)).words
    for row in report.declarations:
        assert " ".join(row.declaration.quote.text.split()) in words


def test_tables_have_captions_and_headings_and_the_page_a_language(rendered: Render, report: Report) -> None:
    page = Page(rendered("html", report))
    assert page.tags.count("table") == page.tags.count("caption") == page.tags.count("thead")
    assert ("html", "lang", "en") in page.attributes
    assert page.tags.count("h1") == 1
    assert all(scope in ("col", "row") for _, key, scope in page.attributes if key == "scope")
    assert len(page.values("scope")) == page.tags.count("th")
