"""The findings on the terminal: ringing ones in full, the others in short or in tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, islice

from rich.table import Table
from rich.text import Text

from reports import wording
from reports.base import Report
from reports.digest import Digest, about, category_name, level, marks, seen
from reports.terminal_page import IN_FULL, IN_SHORT, TABLE_ROWS, Page, hanging
from reports.untrusted import name, prose
from taxonomy.records import Classification, Finding, History, Outcome, Sensitivity, Verdict

STYLES = {
    Outcome.CONTRADICTED: "bold red",
    Outcome.UNDECLARED: "bold red",
    Outcome.VAGUE: "bold yellow",
    Outcome.DECLARED: "green",
    Outcome.UNMAPPED: "yellow",
    Outcome.NOT_FOUND: "cyan",
}


def ringing(page: Page, report: Report, parts: Digest) -> None:
    """Print what the gate stops at, by alarm group, each with its reason."""
    if not parts.ringing:
        return
    page.title("ringing", len(report.ringing), "bold red")
    for group, verdicts in parts.ringing:
        page.print(Text(f"\n{wording.ALARM_GROUPS[group]} ({len(verdicts):,})", style="bold"))
        for verdict in islice(verdicts, IN_FULL):
            if verdict.finding is not None:
                page.entry(_in_full(page, verdict, verdict.finding))
        page.cut(len(verdicts) - IN_FULL, "ringing finding")


def quiet(page: Page, parts: Digest) -> None:
    """Print what is not covered by the policy and does not ring, in short."""
    _in_short(page, "quiet", parts.quiet)


def accepted(page: Page, parts: Digest) -> None:
    """Print what a person has accepted, with the reason and the end."""
    _in_short(page, "accepted", parts.accepted)


def declared(page: Page, report: Report, parts: Digest) -> None:
    """Print a compact table of the declared findings of each dataset."""
    _by_dataset(page, report, "declared", parts.declared)


def unmapped(page: Page, report: Report, parts: Digest) -> None:
    """Print the findings that no policy speaks for, which are all of them without a policy."""
    if parts.unmapped:
        _by_dataset(page, report, "unmapped", parts.unmapped)
        for reason in sorted({prose(v.reason) for v in parts.unmapped})[:3]:
            page.note(reason)


def below(page: Page, report: Report, parts: Digest) -> None:
    """Print what is below the confidence that counts."""
    if not parts.below:
        return
    page.title("below", len(parts.below))
    page.note(wording.below_line(report.min_confidence))
    for row, tag in islice(parts.below, IN_SHORT):
        line = page.place(row.field.namespace, str(row.field))
        line.append(f"  {category_name(tag.category)}, {wording.confidence(tag.confidence)}, {seen(tag)}")
        page.entry(line)
    page.cut(len(parts.below) - IN_SHORT, "tag")


def _in_full(page: Page, verdict: Verdict, finding: Finding) -> Table:
    tag = finding.classification
    place = page.place(tag.field.namespace, str(tag.field))
    if finding.history is History.NEW:
        place.append("  new", style="bold magenta")
    what = Text(f"{category_name(tag.category)}, ")
    what.append(prose(level(tag)), style="dim")
    how = Text(f"confidence {wording.confidence(tag.confidence)}; {seen(tag)}")
    how.append("".join(f"; {prose(word)}" for word in (*about(tag), *marks(verdict))))
    rows = [place, what, how, Text(prose(verdict.reason), style="italic")]
    if verdict.expired_review is not None:
        late = verdict.expired_review
        rows.append(Text(prose(wording.expired(late.by, late.until, late.why)), style="yellow"))
    return hanging(verdict.outcome, STYLES[verdict.outcome], rows)


def _in_short(page: Page, key: str, verdicts: Sequence[Verdict]) -> None:
    if not verdicts:
        return
    page.title(key, len(verdicts))
    for verdict in islice(verdicts, IN_SHORT):
        if verdict.finding is None:
            continue
        tag = verdict.finding.classification
        word = wording.SENSITIVITIES[tag.level.sensitivity]
        details = (word, wording.confidence(tag.confidence), seen(tag), *map(prose, marks(verdict)))
        rows = [
            page.place(tag.field.namespace, str(tag.field)),
            Text(f"{category_name(tag.category)}, {', '.join(details)}"),
        ]
        if verdict.review is not None:
            review = verdict.review
            rows.append(Text(prose(wording.accepted(review.by, review.until, review.why)), style="dim"))
        page.entry(hanging(verdict.outcome, STYLES[verdict.outcome], rows))
    page.cut(len(verdicts) - IN_SHORT, "finding")


def _by_dataset(page: Page, report: Report, key: str, verdicts: Sequence[Verdict]) -> None:
    found = [(v, v.finding.classification) for v in verdicts if v.finding]
    if not found:
        return
    order = {(d.namespace, d.name): n for n, d in enumerate(report.datasets)}
    found.sort(key=lambda pair: (order.get(_dataset(pair), len(order)), _dataset(pair)))
    page.title(key, len(found))
    for (namespace, dataset), members in groupby(islice(found, TABLE_ROWS), key=_dataset):
        page.entry(page.place(namespace, dataset))
        page.entry(_table(members), 4)
    page.cut(len(found) - TABLE_ROWS, "finding")


def _dataset(pair: tuple[Verdict, Classification]) -> tuple[str, str]:
    return pair[1].field.namespace, pair[1].field.dataset


def _table(members: Iterable[tuple[Verdict, Classification]]) -> Table:
    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(ratio=4, overflow="fold")
    table.add_column(ratio=5, overflow="fold")
    table.add_column(width=9, no_wrap=True)
    table.add_column(width=4, no_wrap=True)
    table.add_column(ratio=5, overflow="fold")
    for verdict, tag in members:
        sensitive = tag.level.sensitivity is Sensitivity.SENSITIVE
        table.add_row(
            Text(name(tag.field.path)),
            Text(category_name(tag.category)),
            Text(wording.SENSITIVITIES[tag.level.sensitivity], style="magenta" if sensitive else "dim"),
            Text(wording.confidence(tag.confidence)),
            Text("; ".join((seen(tag), *map(prose, marks(verdict))))),
        )
    return table
