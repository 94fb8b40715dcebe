"""The report, or the inventory alone, as Markdown (GitHub's tables) for tickets, wikis and pull requests."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, groupby
from typing import IO, ClassVar

from reports import digest, wording
from reports.base import Report
from reports.markdown_text import escaped, strong, table, words
from reports.untrusted import name
from taxonomy.records import Classification, DatasetSummary, Verdict


class ToMarkdown:
    """Everything that needs action, then the inventory both ways."""

    name: ClassVar[str] = "markdown"

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write the report; lines end in a line feed."""
        parts = digest.digest(report)
        stream.writelines(
            line + "\n"
            for line in chain(
                _head(report, parts.gate.sentence),
                _ringing(parts),
                _short("quiet", parts.quiet),
                _short("accepted", parts.accepted),
                _skipped(report),
                _inventory(report),
                _policy(report),
                _coverage(report),
                _rest(report),
            )
        )


class ToInventory:
    """The inventory both ways: each field with its category, each line of the policy with its fields."""

    name: ClassVar[str] = "inventory"

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write the inventory; lines end in a line feed."""
        gate = digest.gate(report).sentence
        parts = chain(
            _head(report, gate), _skipped(report), _inventory(report), _policy(report), _coverage(report)
        )
        stream.writelines(line + "\n" for line in parts)


def _title(key: str, number: int) -> Iterator[str]:
    yield from ("", f"## {wording.TITLES[key]} ({number:,})", "")


def _head(report: Report, gate: str) -> Iterator[str]:
    policy = f"{report.policy.title} ({report.policy.id})" if report.policy else "none given"
    rows = sum(d.coverage.rows_read for d in report.datasets)
    yield f"# {words(digest.heading(report))}"
    yield from ("", f"**{escaped(gate)}**", "")
    yield f"- Sources: {', '.join(words(s) for s in report.sources) or 'none'}"
    yield f"- Policy: {words(policy)}"
    yield f"- Profile: {words(report.profile_name)} ({escaped(report.profile)})"
    for note in report.profile_notes:
        yield f"  - {words(note)}"
    yield f"- Scan: {wording.scan_line(report.scan_id, report.started, report.finished, report.as_of)}"
    yield f"- Read: {wording.read_line(len(report.datasets), len(report.inventory), rows)}"


def _ringing(parts: digest.Digest) -> Iterator[str]:
    if not parts.ringing:
        return
    yield from _title("ringing", sum(len(verdicts) for _, verdicts in parts.ringing))
    for group, verdicts in parts.ringing:
        yield from (f"### {wording.ALARM_GROUPS[group]} ({len(verdicts):,})", "")
        for verdict in verdicts:
            if verdict.finding is None:
                continue
            tag = verdict.finding.classification
            new = ", new" if verdict.finding.history == "new" else ""
            place = f"{strong(str(tag.field))} in {words(tag.field.namespace)}"
            what = f"{words(digest.category_name(tag.category))}; {words(digest.level(tag))}"
            yield f"- **{verdict.outcome}**{new}: {place}. {words(verdict.reason)}"
            yield f"  {what}; {_seen(tag, verdict)}{_review(verdict)}"
        yield ""


def _seen(tag: Classification, verdict: Verdict | None = None) -> str:
    parts = (digest.seen(tag), f"confidence {wording.confidence(tag.confidence)}", *digest.about(tag))
    return words("; ".join((*parts, *(digest.marks(verdict) if verdict else ()))))


def _review(verdict: Verdict) -> str:
    if verdict.review:
        return words(f"; {wording.accepted(verdict.review.by, verdict.review.until, verdict.review.why)}")
    late = verdict.expired_review
    return words(f"; {wording.expired(late.by, late.until, late.why)}") if late else ""


def _short(key: str, verdicts: tuple[Verdict, ...]) -> Iterator[str]:
    if not verdicts:
        return
    yield from _title(key, len(verdicts))
    found = ((v, v.finding.classification) for v in verdicts if v.finding)
    yield from table(
        ("Verdict", "Field", "Category", "Sensitivity", "Reason"),
        (
            (
                v.outcome,
                strong(str(tag.field)),
                words(digest.category_name(tag.category)),
                wording.SENSITIVITIES[tag.level.sensitivity],
                words(v.reason) + _review(v),
            )
            for v, tag in found
        ),
    )


def _skipped(report: Report) -> Iterator[str]:
    if report.skipped:
        yield from _title("skipped", len(report.skipped))
        for part in report.skipped:
            yield f"- {strong(part.dataset or part.namespace)}: {words(part.reason)}"


def _inventory(report: Report) -> Iterator[str]:
    yield from _title("inventory", len(report.inventory))
    for dataset, rows in groupby(report.inventory, key=lambda row: row.dataset):
        yield from _dataset(dataset)
        lines: list[tuple[str, ...]] = []
        silent: list[str] = []
        for row in rows:
            place = f"{strong(row.field.path)} {words(row.field.type)}".strip()
            lines.extend(_line(place, v.finding.classification, v) for v in row.verdicts if v.finding)
            lines.extend(_line(place, tag, None) for tag in row.below)
            if row.look_alike:
                lines.append((place, wording.LOOK_ALIKE, "not personal", "", words(row.look_alike)))
            elif not row.verdicts and not row.below:
                silent.append(escaped(name(row.field.path)))
        if lines:
            yield from table(("Field", "Category", "Sensitivity", "Verdict", "How it was seen"), lines)
        if silent:
            yield from (
                "",
                f"{wording.nothing_seen(len(silent))}: {', '.join(silent)}",
            )
        yield ""


def _dataset(dataset: DatasetSummary) -> Iterator[str]:
    yield from (f"### {words(dataset.name)}", "")
    subject = f"data of {wording.SUBJECTS[dataset.subject]} ({dataset.subject_reason})"
    read = f"{dataset.coverage}; {wording.bound(dataset.coverage)}"
    yield words(f"{dataset.kind} in {dataset.namespace}; {subject}; {read}")
    yield ""


def _line(place: str, tag: Classification, verdict: Verdict | None) -> tuple[str, ...]:
    rings = ", rings" if verdict and verdict.rings else ""
    outcome = f"{verdict.outcome}{rings}. {words(verdict.reason)}" if verdict else wording.WORTH_A_LOOK
    category = words(digest.category_name(tag.category))
    return place, category, words(digest.level(tag)), outcome, _seen(tag, verdict)


def _policy(report: Report) -> Iterator[str]:
    if not report.declarations:
        return
    yield from _title("policy", len(report.declarations))
    usual = digest.usual_cover(report.declarations)
    if usual:
        yield from (words(wording.looked_in(usual)), "")
    rows = []
    for row in report.declarations:
        said = row.declaration
        met = [strong(str(f.classification.field)) for f in row.findings[:20]]
        if len(row.findings) > len(met):
            met.append(f"and {len(row.findings) - len(met):,} more")
        if row.verdict:
            cover = words(digest.own_cover(row, usual))
            met.insert(0, f"{row.verdict.outcome} ({cover})" if cover else str(row.verdict.outcome))
        decides = () if row.applies else (wording.NO_VERDICT,)
        says = "; ".join((digest.claim(said), *digest.terms(said), *decides))
        of = ", ".join(digest.said_of(said, row.categories))
        line = str(said.quote.line or "?")
        rows.append((line, f"“{words(said.quote.text)}”", words(says), words(of), ", ".join(met) or "none"))
    yield from table(("Line", "Words of the policy", "It says", "Of", "Met by"), rows)


def _coverage(report: Report) -> Iterator[str]:
    yield from _title("coverage", len(report.datasets))
    yield from table(
        ("Dataset", "Rows read", "Rows", "Method", "Bound"),
        (
            (
                strong(d.name),
                f"{d.coverage.rows_read:,}",
                wording.total(d.coverage),
                words(d.coverage.method),
                words("; ".join((wording.bound(d.coverage), *filter(None, (d.coverage.note, *d.notes))))),
            )
            for d in report.datasets
        ),
    )


def _rest(report: Report) -> Iterator[str]:
    absent = [
        f"{strong(str(f.classification.field))} {digest.category_name(f.classification.category)}"
        for f in report.absent
    ]
    for key, entries in (
        ("faults", [words(fault) for fault in report.policy_faults]),
        ("absent", absent),
        ("undelivered", [words(lost) for lost in report.undelivered]),
        ("engines", [words(note) for note in report.engine_notes]),
    ):
        if entries:
            yield from _title(key, len(entries))
            yield from (f"- {entry}" for entry in entries)
