"""The scan on the terminal: declarations without findings, coverage, and what was not read."""

from __future__ import annotations

from itertools import groupby, islice

from rich.table import Table
from rich.text import Text

from reports import wording
from reports.base import DeclarationRow, Report
from reports.digest import Digest, category_name, own_cover, said_of, usual_cover
from reports.terminal_page import IN_SHORT, TABLE_ROWS, Page, hanging
from reports.untrusted import name, prose, shortened

QUOTE = 120  # characters of a policy's words


def not_found(page: Page, parts: Digest) -> None:
    """Print each declaration that no finding meets, with the bound that the sample allows."""
    if not parts.not_found:
        return
    page.title("not_found", len(parts.not_found))
    usual = usual_cover(parts.not_found)
    if usual:
        page.note(wording.looked_in(usual))
    # A sentence of a policy often makes several statements: it is quoted once.
    quoted = [(key, list(rows)) for key, rows in groupby(parts.not_found, key=_quote)]
    for (line, quote), rows in islice(quoted, IN_SHORT):
        about = [prose(", ".join(said_of(row.declaration, row.categories))) for row in rows]
        about += [prose(own_cover(row, usual)) for row in rows]
        words = [
            Text(f"“{shortened(quote, QUOTE)}”"),
            Text("; ".join(filter(None, dict.fromkeys(about))), style="dim"),
        ]
        page.entry(hanging(f"line {line}" if line else name(rows[0].declaration.id), "cyan", words))
    page.cut(sum(len(rows) for _, rows in quoted[IN_SHORT:]), "declaration")


def _quote(row: DeclarationRow) -> tuple[int, str]:
    return row.declaration.quote.line, row.declaration.quote.text


def coverage(page: Page, report: Report) -> None:
    """Print how many rows of how many were read, how they were chosen, and the bound."""
    if not report.datasets:
        return
    page.title("coverage", len(report.datasets))
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(ratio=6, overflow="fold")
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=2, overflow="fold")
    table.add_column(ratio=5, overflow="fold")
    for dataset in islice(report.datasets, TABLE_ROWS):
        read = dataset.coverage
        note = "; ".join(filter(None, (wording.bound(read), prose(read.note), *map(prose, dataset.notes))))
        table.add_row(
            page.place(dataset.namespace, dataset.name),
            Text(f"{read.rows_read:,}"),
            Text(f"of {wording.total(read)} rows"),
            Text(prose(read.method)),
            Text(note, style="yellow" if read.ceiling is None else "dim"),
        )
    page.entry(table)
    page.cut(len(report.datasets) - TABLE_ROWS, "dataset")


def skipped(page: Page, report: Report) -> None:
    """Print what was not read, in red: a partial scan must not look like a clean one."""
    if not report.skipped:
        return
    page.title("skipped", len(report.skipped), "bold red")
    for part in islice(report.skipped, IN_SHORT):
        line = page.place(part.namespace, part.dataset or part.namespace)
        line.append(f"  {prose(part.reason)}")
        line.stylize("red")
        page.entry(line)
    page.cut(len(report.skipped) - IN_SHORT, "part")


def lists(page: Page, report: Report) -> None:
    """Print the faults of the policy, what is absent, lost alerts, and the engines that ran."""
    absent = []
    for finding in report.absent:
        tag = finding.classification
        line = page.place(tag.field.namespace, str(tag.field))
        absent.append(line.append(f"  {category_name(tag.category)}"))
    for key, entries, style in (
        ("faults", [Text(prose(fault)) for fault in report.policy_faults], "yellow"),
        ("absent", absent, ""),
        ("undelivered", [Text(prose(lost)) for lost in report.undelivered], "red"),
        ("engines", [Text(prose(note)) for note in report.engine_notes], "dim"),
    ):
        if entries:
            page.title(key, len(entries))
            for entry in islice(entries, IN_SHORT):
                entry.stylize(style)
                page.entry(entry)
            page.cut(len(entries) - IN_SHORT, "entry")
