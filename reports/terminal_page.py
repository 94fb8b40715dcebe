"""The page that the terminal's parts print on: headings, indented lines, cuts, numbered sources."""

from __future__ import annotations

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reports import wording
from reports.base import Report
from reports.untrusted import name

IN_FULL = 8  # ringing findings of one alarm group
IN_SHORT = 15  # entries of any other list
TABLE_ROWS = 30


class Page:
    """A console with the few shapes that the report uses. Sources get numbers where there are several."""

    def __init__(self, console: Console, report: Report) -> None:
        self._console = console
        several = len(report.sources) > 1
        self._numbers = {s: f"[{n}] " for n, s in enumerate(report.sources, 1)} if several else {}

    def print(self, *shown: RenderableType) -> None:
        """Print as it is."""
        self._console.print(*shown)

    def title(self, key: str, number: int, style: str = "bold") -> None:
        """Print the heading of a part with the number of its entries."""
        self._console.print()
        self._console.print(Text(f"{wording.TITLES[key]} ({number:,})", style=style))

    def entry(self, shown: RenderableType, indent: int = 2) -> None:
        """Print one indented entry."""
        self._console.print(Padding(shown, (0, 0, 0, indent)))

    def note(self, words: str) -> None:
        """Print one indented line that explains."""
        self.entry(Text(words, style="dim"))

    def cut(self, number: int, noun: str) -> None:
        """Print how many entries of a long list were left out, if any."""
        if number > 0:
            self.entry(Text(wording.more(number, noun), style="dim italic"))

    def number(self, source: str) -> str:
        """Return "[1] " where several sources were scanned, else nothing."""
        return self._numbers.get(source, "")

    def place(self, source: str, path: str) -> Text:
        """Return where something is, the source by its number."""
        shown = Text(overflow="fold")
        shown.append(self.number(source), style="dim")
        shown.append(name(path), style="bold")
        return shown


def hanging(label: str, style: str, lines: list[Text]) -> Table:
    """Return lines that hang on a label, such as a verdict."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=12, no_wrap=True)
    grid.add_column(overflow="fold")
    for number, line in enumerate(lines):
        grid.add_row(Text(label if number == 0 else "", style=style), line)
    return grid
