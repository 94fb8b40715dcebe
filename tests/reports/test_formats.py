"""What holds for every format."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import reports
from reports.base import Report
from taxonomy.errors import ScannerError, UsageError

GOLDEN = Path(__file__).parent / "golden"
FORMATS = tuple(reports.RENDERERS)
Render = Callable[[str, Report], str]


CASES = [("report", name) for name in FORMATS]
CASES += [(which, "terminal") for which in ("clean", "empty", "without_policy")]


@pytest.mark.parametrize(("which", "format"), CASES)
def test_each_format_writes_what_it_wrote_before(
    format: str, which: str, rendered: Render, request: pytest.FixtureRequest
) -> None:
    """Set UNDECLARED_WRITE_GOLDENS=1 to write the files anew, then read the difference."""
    text = rendered(format, request.getfixturevalue(which))
    path = GOLDEN / f"{which}.{format}"
    if os.environ.get("UNDECLARED_WRITE_GOLDENS"):
        path.write_text(text, encoding="utf-8", newline="")
    with path.open(encoding="utf-8", newline="") as stream:
        assert text == stream.read()


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_report_gives_the_same_bytes(format: str, rendered: Render, report: Report) -> None:
    assert rendered(format, report) == rendered(format, report)


@pytest.mark.parametrize("format", FORMATS)
def test_five_thousand_fields_take_no_more_than_moments(format: str, rendered: Render, huge: Report) -> None:
    start = time.process_time()
    rendered(format, huge)
    assert time.process_time() - start < 5  # 0.1 to 0.4 s measured


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_can_be_encoded_and_hides_no_character(
    format: str, rendered: Render, report: Report
) -> None:
    text = rendered(format, report).removeprefix("\ufeff")
    text.encode("utf-8")
    assert all(c.isprintable() or c in "\n\u3000" for c in text)


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_names_every_ringing_field(format: str, rendered: Render, report: Report) -> None:
    text = rendered(format, report).replace("\\_", "_")
    for verdict in report.ringing:
        assert verdict.finding is not None
        assert verdict.finding.classification.field.path in text


@pytest.mark.parametrize("format", set(FORMATS) - {"csv"})
def test_every_format_but_the_table_says_what_was_not_read(
    format: str, rendered: Render, report: Report
) -> None:
    text = rendered(format, report)
    for part in report.skipped:
        assert part.dataset in text
        assert part.reason in " ".join(text.split())


@pytest.mark.parametrize("format", ["terminal", "html", "markdown", "inventory"])
def test_a_partial_scan_without_alarm_never_reads_as_clean(
    format: str, rendered: Render, report: Report, clean: Report
) -> None:
    partial = dataclasses.replace(clean, skipped=report.skipped)
    text = rendered(format, partial)
    assert "NOT CLEAN" in text
    assert "partial scan" in text
    assert "PASSES" not in text
    assert "PASSES" in rendered(format, clean)


def test_an_unknown_format_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"'htlm'.*did you mean 'html'"):
        reports.renderer("htlm")


def test_a_look_up_imports_only_its_own_format() -> None:
    code = (
        "import sys, reports; reports.renderer('json');"
        "bad = {'rich', 'jinja2', 'pyarrow', 'sqlalchemy', 'pydantic', 'urllib.request'} & set(sys.modules);"
        "sys.exit(str(bad) if bad else 0)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _plugins(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> None:
    monkeypatch.setattr(reports, "_plugins", lambda: {point.name: point for point in points})


def test_a_plug_in_adds_a_format(monkeypatch: pytest.MonkeyPatch) -> None:
    _plugins(monkeypatch, EntryPoint("slides", "reports.to_json:ToJson", reports.GROUP))
    assert "slides" in reports.formats()
    assert type(reports.renderer("slides")).__name__ == "ToJson"


def test_a_plug_in_replaces_no_format_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    _plugins(monkeypatch, EntryPoint("html", "reports.to_json:ToJson", reports.GROUP))
    assert type(reports.renderer("html")).__name__ == "ToHtml"


def test_a_broken_plug_in_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    _plugins(monkeypatch, EntryPoint("slides", "no_such_module_at_all:Slides", reports.GROUP))
    with pytest.raises(ScannerError, match=r"'slides'.*ModuleNotFoundError"):
        reports.renderer("slides")
