"""The whole report as one JSON document, by the schema `report.schema.json` (stable key order)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import IO, Any, ClassVar

from reports import plain_data
from reports.base import Report

SCHEMA = Path(__file__).with_name("report.schema.json")
# Characters that print nothing, turn the reading direction, or cannot be encoded. Outside ASCII they
# stand only inside strings, where an escape means the same.
_HIDDEN = re.compile(
    r"[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)


class ToJson:
    """JSON for programs; Chinese and other scripts stay readable."""

    name: ClassVar[str] = "json"

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write one JSON object and a line end."""
        stream.write(as_text(document(report)) + "\n")


def document(report: Report) -> dict[str, Any]:
    """Return the report as a plain object."""
    return {
        "format": plain_data.FORMAT,
        "scan": plain_data.scan(report),
        "policy": plain_data.policy(report.policy),
        "summary": plain_data.summary(report),
        "findings": [f for v in report.verdicts if (f := plain_data.finding(v))],
        "declarations": [plain_data.declaration(row) for row in report.declarations],
        "inventory": [plain_data.inventory(row) for row in report.inventory],
        "coverage": [plain_data.dataset(d) for d in report.datasets],
        "skipped": [
            {"source": s.namespace, "dataset": s.dataset, "reason": s.reason} for s in report.skipped
        ],
        "policy_faults": list(report.policy_faults),
        "absent": [
            {
                "fingerprint": f.fingerprint,
                **plain_data.place(f),
                "category": f.classification.category,
                **plain_data.seen_when(f),
            }
            for f in report.absent
        ],
        "undelivered": list(report.undelivered),
    }


def as_text(plain: dict[str, Any]) -> str:
    """Return JSON that holds no hidden character outside an escape."""
    return _HIDDEN.sub(_escaped, json.dumps(plain, ensure_ascii=False, indent=1))


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]
