"""The report as one self-contained page for a data protection officer and counsel.

The page loads nothing: style and script stand in it, and its content security policy names them by
hash (CSP Level 3, section 2.3.1) and forbids everything else. Without the script it lacks the filter only.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, ClassVar

from reports import digest, untrusted, wording
from reports.base import InventoryRow, Report
from taxonomy.records import DatasetSummary

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).with_name("templates")


class ToHtml:
    """HTML 5 in UTF-8; every name and quote is escaped."""

    name: ClassVar[str] = "html"

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write the page; open the stream with encoding utf-8."""
        for piece in _environment().get_template("report.html.j2").generate(**_context(report)):
            stream.write(piece)


def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"name": untrusted.name, "prose": untrusted.prose, "percent": wording.percent}
    return environment


def _context(report: Report) -> dict[str, Any]:
    style = (TEMPLATES / "report.css").read_text(encoding="utf-8")
    script = (TEMPLATES / "report.js").read_text(encoding="utf-8")
    return {
        "report": report,
        "parts": digest.digest(report),
        "digest": digest,
        "wording": wording,
        "tiles": tiles(report),
        "datasets": list(_datasets(report)),
        "style": style,
        "script": script,
        "security": (
            f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)};"
            " img-src data:; base-uri 'none'; form-action 'none'"
        ),
    }


def tiles(report: Report) -> list[tuple[int, str, str]]:
    """Return the summary numbers: the number, what it counts, and the tone that it is shown in."""
    personal = sum(bool(row.verdicts) for row in report.inventory)
    counts = digest.count_outcomes(report.verdicts)
    tiles = [(len(report.ringing), "ringing", "bad" if report.ringing else "good")]
    tiles += [
        (counts[outcome], str(outcome), digest.TONES[outcome]) for outcome in digest.LISTED if counts[outcome]
    ]
    tiles += [
        (len(digest.digest(report).not_found), "declared, not found", "calm"),
        (personal, f"of {wording.count(len(report.inventory), 'field')} hold personal data", "calm"),
        (len(report.skipped), "not read", "bad" if report.skipped else "good"),
    ]
    return tiles


def _datasets(report: Report) -> Iterator[tuple[DatasetSummary, list[InventoryRow], list[InventoryRow]]]:
    """Yield each dataset with its rows that say something, and those in which nothing was seen."""
    for dataset, group in groupby(report.inventory, key=_dataset_of):
        rows = list(group)
        told = [row for row in rows if row.verdicts or row.below or row.look_alike]
        yield dataset, told, [row for row in rows if not (row.verdicts or row.below or row.look_alike)]


def _dataset_of(row: InventoryRow) -> DatasetSummary:
    return row.dataset


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
