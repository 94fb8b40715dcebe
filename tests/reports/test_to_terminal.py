"""The terminal: order, width, colour, and no flood."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable

import pytest
from rich.cells import cell_len

from reports.base import Report
from reports.to_terminal import ToTerminal
from taxonomy.records import Field, Outcome

Render = Callable[[str, Report], str]


def _write(report: Report, width: int) -> list[str]:
    stream = io.StringIO()
    ToTerminal(width=width).write(report, stream)
    return stream.getvalue().splitlines()


def test_what_rings_stands_on_top_of_what_does_not(rendered: Render, report: Report) -> None:
    text = rendered("terminal", report)
    parts = [
        "gate ",
        "Ringing",
        "Not covered either",
        "Accepted",
        "Declared (",
        "Declared, but",
        "Worth a look",
    ]
    parts += ["What was read", "Partial scan", "Faults of the policy", "Absent since"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_the_gate_fits_one_line_of_eighty_columns(report: Report) -> None:
    gate = [line for line in _write(report, 80) if line.startswith("gate ")]
    assert gate == [
        "gate     FAILS: 4 ring (1 contradicted, 3 undeclared); partial scan, 2 not read",
    ]


@pytest.mark.parametrize("width", [40, 60, 80, 81, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int, report: Report) -> None:
    assert max(map(cell_len, _write(report, width))) <= width


def test_columns_beside_chinese_names_stand_where_they_stand_beside_latin_ones(report: Report) -> None:
    def column(name: str, word: str) -> int:
        line = next(line for line in _write(report, 100) if line.strip().startswith(name) and word in line)
        return cell_len(line[: line.index(word)])

    assert column("收货地址", "Delivery address") == column("mobile", "Mobile phone")


def test_a_name_cannot_send_an_escape_to_the_terminal(rendered: Render, report: Report) -> None:
    field = Field("x", "x\x1b]0;owned\x07", "\u202egnp.\x9b31m\r")
    verdict = report.ringing[0]
    assert verdict.finding
    tag = dataclasses.replace(verdict.finding.classification, field=field)
    changed = dataclasses.replace(verdict, finding=dataclasses.replace(verdict.finding, classification=tag))
    text = rendered("terminal", dataclasses.replace(report, verdicts=(changed,)))
    assert not {"\x1b", "\x07", "\x9b", "\r", "\u202e"} & set(text)
    assert r"x\x1b]0;owned\x07.\u202egnp.\x9b31m\r" in text


def test_markup_of_the_terminal_library_in_a_name_is_shown_as_it_is(rendered: Render, report: Report) -> None:
    skipped = dataclasses.replace(report.skipped[0], dataset="[bold red]x[/] :smile:")
    assert "[bold red]x[/] :smile:" in rendered("terminal", dataclasses.replace(report, skipped=(skipped,)))


def test_a_pipe_gets_no_colour_and_no_trailing_blanks(rendered: Render, report: Report) -> None:
    text = rendered("terminal", report)
    assert "\x1b" not in text
    assert not [line for line in text.splitlines() if line.endswith(" ")]


class _Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_colour_unless_it_declines(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = _Terminal()
    ToTerminal(80).write(report, coloured)
    assert "\x1b[1;31m" in coloured.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    plain = _Terminal()
    ToTerminal(80).write(report, plain)
    assert not [code for code in ("\x1b[31m", "\x1b[1;31m", "\x1b[32m") if code in plain.getvalue()]


def test_an_ascii_stream_gets_escapes_instead_of_an_error(report: Report) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    ToTerminal(80).write(report, stream)
    stream.flush()
    assert rb"\u8ba2\u5355" in raw.getvalue()  # the table named "orders" in Chinese


def test_a_large_scan_does_not_flood(huge: Report) -> None:
    lines = _write(huge, 80)
    assert len(lines) < 350
    text = "\n".join(lines)
    assert "292 more ringing findings; the formats html, csv and json show all" in text
    assert "Ringing: not covered by the policy (300)" in text
    assert "Partial scan: not read (200)" in text


def test_confidence_is_never_rounded_up_to_certainty(rendered: Render, report: Report) -> None:
    verdict = report.ringing[0]
    assert verdict.finding
    tag = dataclasses.replace(verdict.finding.classification, confidence=0.9999)
    changed = dataclasses.replace(verdict, finding=dataclasses.replace(verdict.finding, classification=tag))
    text = rendered("terminal", dataclasses.replace(report, verdicts=(changed,)))
    assert "confidence 0.99" in text


def test_without_a_policy_the_gate_is_undecided(rendered: Render, without_policy: Report) -> None:
    text = rendered("terminal", without_policy)
    assert "UNDECIDED: no policy was given" in text
    assert "PASSES" not in text


def test_every_finding_is_in_exactly_one_part(report: Report) -> None:
    from reports.digest import digest

    parts = digest(report)
    shown = [v for _, members in parts.ringing for v in members]
    shown += [*parts.quiet, *parts.accepted, *parts.declared, *parts.unmapped]
    assert sorted(map(id, shown)) == sorted(map(id, report.verdicts))
    assert {v.outcome for v in report.verdicts} == set(Outcome) - {Outcome.NOT_FOUND}
