"""The inventory for spreadsheets: each field that was read, a line for each tag, or one line with none."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import IO, ClassVar

from reports import digest, wording
from reports.base import InventoryRow, Report
from reports.untrusted import visible
from taxonomy.records import Classification, Verdict

COLUMNS = (
    "source",
    "dataset",
    "field",
    "type",
    "verdict",
    "rings",
    "category",
    "category_name",
    "category_name_zh",
    "sensitivity",
    "certainty",
    "citation",
    "confidence",
    "seen",
    "subject",
    "role",
    "state",
    "marks",
    "reason",
    "policy_lines",
    "accepted_by",
    "accepted_until",
    "accepted_why",
    "history",
    "rows_read",
    "rows_total",
    "method",
    "fingerprint",
)
_BYTE_ORDER_MARK = "\ufeff"  # without it spreadsheet programs read UTF-8 as the local code page
# OWASP, "CSV injection": a cell that begins so is a formula. Full-width forms are folded by some
# programs, and a separator inside a name begins a new cell where the program expects another one.
_FORMULA = re.compile(r"(^|[;,\t|])(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])")

Cell = str | int | float | None


class ToCsv:
    """CSV in UTF-8 with a byte order mark; open its stream with encoding utf-8."""

    name: ClassVar[str] = "csv"

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write a line of column names, then the inventory."""
        stream.write(_BYTE_ORDER_MARK)
        out = csv.DictWriter(stream, COLUMNS, restval="", lineterminator="\n")
        out.writeheader()
        for row in report.inventory:
            out.writerows({key: cell(value) for key, value in line.items()} for line in _lines(row))


def cell(value: Cell) -> Cell:
    """Return a cell that no spreadsheet program takes for a formula."""
    return _FORMULA.sub(r"\1\2'", visible(value)) if isinstance(value, str) else value


def _lines(row: InventoryRow) -> Iterator[dict[str, Cell]]:
    place: dict[str, Cell] = {
        "source": row.field.namespace,
        "dataset": row.field.dataset,
        "field": row.field.path,
        "type": row.field.type,
        "rows_read": row.dataset.coverage.rows_read,
        "rows_total": row.dataset.coverage.rows_total,
        "method": row.dataset.coverage.method,
    }
    for verdict in row.verdicts:
        if verdict.finding is not None:
            yield {**place, **_tag(verdict.finding.classification), **_verdict(verdict)}
    for tag in row.below:
        yield {**place, **_tag(tag), "verdict": wording.WORTH_A_LOOK, "rings": "no"}
    if not row.verdicts and not row.below:
        kind = wording.LOOK_ALIKE if row.look_alike else wording.NOTHING_SEEN
        yield {**place, "verdict": kind, "rings": "no", "reason": row.look_alike}


def _tag(tag: Classification) -> dict[str, Cell]:
    return {
        "category": tag.category,
        "category_name": digest.category_name(tag.category),
        "category_name_zh": digest.category_name_zh(tag.category),
        "sensitivity": str(tag.level.sensitivity),
        "certainty": tag.level.certainty,
        "citation": tag.level.citation,
        "confidence": round(tag.confidence, 4),
        "seen": digest.seen(tag),
        "subject": str(tag.subject),
        "role": tag.role,
        "state": str(tag.state),
    }


def _verdict(verdict: Verdict) -> dict[str, Cell]:
    review = verdict.review
    found = verdict.finding
    return {
        "verdict": str(verdict.outcome),
        "rings": "yes" if verdict.rings else "no",
        "marks": "; ".join(verdict.marks),
        "reason": verdict.reason,
        "policy_lines": digest.lines(verdict),
        "accepted_by": review.by if review else "",
        "accepted_until": review.until.isoformat() if review and review.until else "",
        "accepted_why": review.why if review else "",
        "history": str(found.history) if found else "",
        "fingerprint": found.fingerprint if found else "",
    }
