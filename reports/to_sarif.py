"""The findings as SARIF 2.1.0 (OASIS), for code scanning services and review tools.

A rule is a category; a result is a finding with its verdict, located by name only: source, dataset,
field. Declared findings are results of kind "pass", so that a baseline covers them too.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import IO, Any, ClassVar

from reports import digest, wording
from reports.base import Report
from reports.to_json import as_text
from reports.untrusted import name
from taxonomy import categories
from taxonomy.records import Finding, History, Outcome, Sensitivity, Skipped, Verdict

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "undeclared/v1"
KINDS = {Outcome.DECLARED: "pass", Outcome.UNMAPPED: "review", Outcome.NOT_FOUND: "informational"}

Plain = dict[str, Any]


class ToSarif:
    """One run with one result for each finding, and one for each that is absent."""

    name: ClassVar[str] = "sarif"

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write one JSON object and a line end."""
        stream.write(as_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report)]}) + "\n")


def _run(report: Report) -> Plain:
    found = [v for v in report.verdicts if v.finding]
    ids = sorted({v.category for v in found} | {f.classification.category for f in report.absent})
    index = {category: number for number, category in enumerate(ids)}
    return {
        "tool": {
            "driver": {
                "name": digest.PROGRAM,
                "version": report.tool_version,
                "rules": [_rule(category) for category in ids],
                "properties": {"rules": report.rules_version, "taxonomy": report.taxonomy_version},
            }
        },
        "automationDetails": {"id": f"{digest.PROGRAM}/{report.profile}/"},
        "invocations": [
            {
                "executionSuccessful": not report.skipped,
                "startTimeUtc": _utc(report.started),
                "endTimeUtc": _utc(report.finished),
                "toolExecutionNotifications": [_notification(part) for part in report.skipped],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": [
            *(_result(v, v.finding, index) for v in found if v.finding),
            *(_absent(finding, index) for finding in report.absent),
        ],
        "properties": {
            "gate": digest.gate(report).sentence,
            "policy": report.policy.id if report.policy else None,
            "profile": report.profile,
            "scan": report.scan_id,
        },
    }


def _rule(id: str) -> Plain:
    known = categories.load().categories.get(id)
    rule: Plain = {"id": id, "shortDescription": {"text": digest.category_name(id)}}
    if known:
        rule["fullDescription"] = {"text": known.description}
        rule["properties"] = {"group": known.parent, "name_zh": known.name_zh}
    return rule


def _result(verdict: Verdict, finding: Finding, index: dict[str, int]) -> Plain:
    tag = finding.classification
    kind = KINDS.get(verdict.outcome, "fail")
    kind = "fail" if verdict.rings else kind
    words = (
        f"{verdict.outcome}: {digest.category_name(tag.category)} in {name(str(tag.field))}. {verdict.reason}"
    )
    result: Plain = {
        "ruleId": tag.category,
        "ruleIndex": index[tag.category],
        "kind": kind,
        "level": _level(verdict, tag.level.sensitivity) if kind == "fail" else "none",
        "message": _message(words),
        **_identity(finding, finding.history),
        "rank": round(tag.confidence * 100, 1),
        "suppressions": list(_suppressions(verdict)),
        "properties": {
            "verdict": str(verdict.outcome),
            "rings": verdict.rings,
            "sensitivity": str(tag.level.sensitivity),
            "certainty": tag.level.certainty,
            "citation": tag.level.citation,
            "confidence": round(tag.confidence, 4),
            "seen": digest.seen(tag),
            "subject": str(tag.subject),
            "state": str(tag.state),
            "marks": list(verdict.marks),
            "declarations": [d.id for d in verdict.declarations],
        },
    }
    return result


def _level(verdict: Verdict, sensitivity: Sensitivity) -> str:
    if verdict.rings:
        return "error"
    return "warning" if sensitivity is Sensitivity.SENSITIVE else "note"


def _absent(finding: Finding, index: dict[str, int]) -> Plain:
    tag = finding.classification
    return {
        "ruleId": tag.category,
        "ruleIndex": index[tag.category],
        "kind": "informational",
        "level": "none",
        "message": _message(f"absent: {digest.category_name(tag.category)} in {name(str(tag.field))}."),
        **_identity(finding, History.ABSENT),
    }


def _identity(finding: Finding, history: History) -> Plain:
    field = finding.classification.field
    return {
        "locations": [
            {
                "logicalLocations": [
                    {
                        "name": field.path,
                        "fullyQualifiedName": f"{field.namespace}/{field.dataset}/{field.path}",
                        "kind": "field",
                        "properties": {"source": field.namespace, "dataset": field.dataset},
                    }
                ]
            }
        ],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint},
        "baselineState": str(history),
    }


def _suppressions(verdict: Verdict) -> Iterable[Plain]:
    review = verdict.review
    if review:
        words = wording.accepted(review.by, review.until, review.why)
        yield {"kind": "external", "status": "accepted", "justification": words}


def _notification(part: Skipped) -> Plain:
    where = name(part.dataset or part.namespace)
    return {"level": "error", "message": _message(f"not read: {where}: {part.reason}")}


def _message(text: str) -> Plain:
    """Return a message in which a name with brackets is no embedded link (SARIF 2.1.0, 3.11.6)."""
    return {"text": text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")}


def _utc(time: datetime) -> str:
    return (time.astimezone(UTC) if time.tzinfo else time).strftime("%Y-%m-%dT%H:%M:%SZ")
