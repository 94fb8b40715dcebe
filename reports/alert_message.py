"""What an alert says: counts, fields, categories and verdicts."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import islice
from typing import Any

from reports import digest, wording
from reports.base import Report
from reports.untrusted import name, prose
from taxonomy.records import Verdict

FORMAT = "undeclared.alert/1"
MOST = 100  # findings listed in one message
IN_TEXT = 10
# Chat systems read "<!channel>", "@all" and links in a text; a column may be called so.
_MUTED = str.maketrans({"<": "‹", ">": "›", "@": "＠", "`": "'"})


def compose(report: Report, new: Sequence[Verdict]) -> dict[str, object]:
    """Return the message. `text` is what chat systems show; the rest is for programs."""
    entries = [_entry(v) for v in islice((v for v in new if v.finding), MOST)]
    return {
        "format": FORMAT,
        "delivery": _delivery(report, new),
        "text": _text(report, new),
        "tool_version": report.tool_version,
        "scan": {
            "id": report.scan_id,
            "started": report.started.isoformat(),
            "finished": report.finished.isoformat(),
            "sources": list(report.sources),
            "profile": report.profile,
            "partial": bool(report.skipped),
            "skipped": len(report.skipped),
        },
        "policy": {"id": report.policy.id, "title": report.policy.title} if report.policy else None,
        "counts": {
            "new": len(new),
            "ringing": len(report.ringing),
            "by_verdict": {str(o): n for o, n in digest.count_outcomes(new).items()},
            "by_group": {group: len(found) for group, found in digest.by_alarm_group(new)},
        },
        "findings": entries,
        "more": max(0, len(new) - len(entries)),
    }


def _entry(verdict: Verdict) -> dict[str, Any]:
    assert verdict.finding is not None
    tag = verdict.finding.classification
    return {
        "fingerprint": verdict.finding.fingerprint,
        "source": tag.field.namespace,
        "dataset": tag.field.dataset,
        "field": tag.field.path,
        "category": tag.category,
        "category_name": digest.category_name(tag.category),
        "sensitivity": str(tag.level.sensitivity),
        "confidence": round(tag.confidence, 2),
        "verdict": str(verdict.outcome),
    }


def _text(report: Report, new: Sequence[Verdict]) -> str:
    policy = prose(report.policy.title).translate(_MUTED) if report.policy else "no policy"
    found = f"{wording.count(len(new), 'new finding')} ({digest.outcomes(new)})"
    lines = [f"undeclared: {found} against {policy}, scan {report.scan_id}"]
    for verdict in islice((v for v in new if v.finding), IN_TEXT):
        assert verdict.finding is not None
        where = name(str(verdict.finding.classification.field)).translate(_MUTED)
        lines.append(f"- {verdict.outcome}: `{where}`, {digest.category_name(verdict.category)}")
    if len(new) > IN_TEXT:
        lines.append(f"- and {len(new) - IN_TEXT:,} more")
    if report.skipped:
        lines.append(f"The scan is partial: {len(report.skipped):,} not read.")
    return "\n".join(lines)


def _delivery(report: Report, new: Sequence[Verdict]) -> str:
    """Return a key that is the same when the same message is sent again."""
    prints = sorted(v.finding.fingerprint for v in new if v.finding)
    text = "\x1f".join((str(report.scan_id), report.finished.isoformat(), *prints))
    return hashlib.sha256(text.encode()).hexdigest()[:32]
