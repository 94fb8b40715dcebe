"""The report for a person at a terminal: what needs action first, the rest in short."""

from __future__ import annotations

import re
from typing import IO, ClassVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from reports import terminal_findings, terminal_scan, wording
from reports.base import Report
from reports.digest import PROGRAM, Digest, digest
from reports.terminal_page import Page
from reports.untrusted import name, prose

GATE_STYLES = {"fails": "bold red", "partial": "bold red", "undecided": "bold yellow", "passes": "bold green"}
_TRAILING = re.compile(r" +$", re.MULTILINE)
_POORER = str.maketrans({"…": "...", "—": "-", "“": '"', "”": '"'})  # for encodings without them


class ToTerminal:
    """Text for 80 columns and more; colour only on a terminal that wants it (NO_COLOR is kept)."""

    name: ClassVar[str] = "terminal"

    def __init__(self, width: int | None = None) -> None:
        """Take a fixed width, in cells, instead of the terminal's."""
        self.width = width

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write the report; a character that the stream's encoding lacks is spelled out."""
        console = Console(file=stream, width=self.width, highlight=False, markup=False, emoji=False)
        with console.capture() as captured:
            _print(Page(console, report), report)
        text = _TRAILING.sub("", captured.get())
        encoding = getattr(stream, "encoding", None) or "utf-8"
        if not encoding.lower().startswith("utf"):
            text = text.translate(_POORER).encode(encoding, "backslashreplace").decode(encoding)
        stream.write(text)


def _print(page: Page, report: Report) -> None:
    parts = digest(report)
    head(page, report, parts)
    terminal_findings.ringing(page, report, parts)
    terminal_findings.quiet(page, parts)
    terminal_findings.accepted(page, parts)
    terminal_findings.declared(page, report, parts)
    terminal_findings.unmapped(page, report, parts)
    terminal_scan.not_found(page, parts)
    terminal_findings.below(page, report, parts)
    terminal_scan.coverage(page, report)
    terminal_scan.skipped(page, report)
    terminal_scan.lists(page, report)


def head(page: Page, report: Report, parts: Digest) -> None:
    """Print what was compared with what, and the gate's result in one line."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    sources = [f"{page.number(source)}{name(source)}" for source in report.sources]
    grid.add_row("sources", Text("\n".join(sources) or "none"))
    if report.policy is None:
        grid.add_row("policy", Text("none given", style="yellow"))
    else:
        statements = wording.count(len(report.policy.declarations), "statement")
        grid.add_row("policy", Text(f"{prose(report.policy.title)} ({name(report.policy.id)}, {statements})"))
    grid.add_row("profile", Text(f"{report.profile}: {prose(report.profile_name)}"))
    for note in report.profile_notes:
        grid.add_row("", Text(prose(note), style="dim"))
    grid.add_row(
        "scan", Text(wording.scan_line(report.scan_id, report.started, report.finished, report.as_of))
    )
    rows = sum(d.coverage.rows_read for d in report.datasets)
    grid.add_row("read", Text(wording.read_line(len(report.datasets), len(report.inventory), rows)))
    grid.add_row("gate", Text(parts.gate.sentence, style=GATE_STYLES[parts.gate.result]))
    title = "" if report.title == PROGRAM else f"  {prose(report.title)}"
    page.print(Text(f"{PROGRAM} {report.tool_version}{title}", style="bold"))
    page.print(grid)
