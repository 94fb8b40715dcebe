"""The report as plain dictionaries, for formats that machines read. No value of the data is in it."""

from __future__ import annotations

from typing import Any

from reports import digest
from reports.base import DeclarationRow, InventoryRow, Report
from taxonomy.records import (
    Classification,
    Coverage,
    DatasetSummary,
    Evidence,
    Finding,
    Policy,
    Review,
    Verdict,
)

FORMAT = "undeclared.report/1"
Plain = dict[str, Any]


def scan(report: Report) -> Plain:
    """Return the head: what was scanned, when, by which versions, under which profile and gate."""
    return {
        "id": report.scan_id,
        "title": report.title,
        "started": report.started.isoformat(),
        "finished": report.finished.isoformat(),
        "as_of": report.as_of.isoformat(),
        "sources": list(report.sources),
        "partial": bool(report.skipped),
        "profile": report.profile,
        "profile_name": report.profile_name,
        "profile_notes": list(report.profile_notes),
        "gate": report.gate,
        "strict": report.strict,
        "min_confidence": report.min_confidence,
        "seed": report.seed,
        "tool_version": report.tool_version,
        "rules_version": report.rules_version,
        "taxonomy_version": report.taxonomy_version,
        "engine_notes": list(report.engine_notes),
    }


def policy(given: Policy | None) -> Plain | None:
    """Return what identifies the policy, and its own words on minors and on what is sensitive."""
    if given is None:
        return None
    minors, own = given.minors, given.sensitive
    return {
        "id": given.id,
        "title": given.title,
        "language": given.language,
        "subjects": [str(s) for s in given.subjects],
        "datasets": list(given.datasets),
        "statements": len(given.declarations),
        "minors": minors
        and {
            "below": minors.below,
            "stance": minors.stance,
            "line": minors.quote.line,
            "quote": minors.quote.text,
        },
        "sensitive_definition": own and {"line": own.quote.line, "quote": own.quote.text},
    }


def summary(report: Report) -> Plain:
    """Return the numbers that a dashboard wants."""
    result = digest.gate(report)
    counted = digest.count_outcomes(report.verdicts)
    outcomes = {str(outcome): counted[outcome] for outcome in digest.LISTED}
    outcomes["not-found"] = len(digest.digest(report).not_found)
    return {
        "gate": {"result": result.result, "sentence": result.sentence, "ringing": len(report.ringing)},
        "verdicts": outcomes,
        "datasets": len(report.datasets),
        "fields": len(report.inventory),
        "fields_with_findings": sum(bool(row.verdicts) for row in report.inventory),
        "rows_read": sum(d.coverage.rows_read for d in report.datasets),
        "skipped": len(report.skipped),
    }


def finding(verdict: Verdict) -> Plain | None:
    """Return one finding with its verdict, or None for a verdict on a declaration alone."""
    if verdict.finding is None:
        return None
    found, tag = verdict.finding, verdict.finding.classification
    return {
        "fingerprint": found.fingerprint,
        **place(found),
        **classification(tag),
        "verdict": str(verdict.outcome),
        "rings": verdict.rings,
        "alarm_group": digest.alarm_group(verdict.category) if verdict.rings else None,
        "marks": list(verdict.marks),
        "reason": verdict.reason,
        "declarations": [d.id for d in verdict.declarations],
        "review": review(verdict.review),
        "expired_review": review(verdict.expired_review),
        "coverage": coverage(found.coverage),
        **seen_when(found),
    }


def place(found: Finding) -> Plain:
    """Return where a finding is."""
    where = found.classification.field
    return {"source": where.namespace, "dataset": where.dataset, "field": where.path, "type": where.type}


def seen_when(found: Finding) -> Plain:
    """Return a finding's history."""
    return {
        "history": str(found.history),
        "first_seen": found.first_seen.isoformat(),
        "last_seen": found.last_seen.isoformat(),
    }


def classification(tag: Classification) -> Plain:
    """Return a tag with its evidence."""
    return {
        "category": tag.category,
        "category_name": digest.category_name(tag.category),
        "sensitivity": str(tag.level.sensitivity),
        "certainty": tag.level.certainty,
        "citation": tag.level.citation,
        "confidence": round(tag.confidence, 4),
        "deterministic": round(tag.deterministic, 4),
        "statistical": round(tag.statistical, 4),
        "subject": str(tag.subject),
        "role": tag.role,
        "state": str(tag.state),
        "by_name_only": tag.by_name_only,
        "also_of_children": tag.also_of_children,
        "weighing": list(tag.reasons),
        "evidence": [evidence(e) for e in tag.evidence],
    }


def evidence(seen: Evidence) -> Plain:
    """Return what one rule saw: counts."""
    return {
        "rule": seen.rule,
        "kind": str(seen.kind),
        "tested": seen.tested,
        "shaped": seen.shaped,
        "passed": seen.passed,
        "rows": seen.rows,
        "role": seen.role,
        "state": str(seen.state),
        "note": seen.note,
    }


def coverage(read: Coverage) -> Plain:
    """Return how much was read, with the bound on what was not seen (None: no random sample)."""
    return {
        "method": read.method,
        "rows_read": read.rows_read,
        "rows_total": read.rows_total,
        "ceiling": read.ceiling,
        "seed": read.seed,
        "note": read.note,
    }


def dataset(read: DatasetSummary) -> Plain:
    """Return one line of the coverage."""
    return {
        "source": read.namespace,
        "dataset": read.name,
        "kind": read.kind,
        "subject": str(read.subject),
        "subject_reason": read.subject_reason,
        "fields": len(read.fields),
        **coverage(read.coverage),
        "notes": list(read.notes),
    }


def review(decision: Review | None) -> Plain | None:
    """Return a person's decision."""
    if decision is None:
        return None
    return {
        "field": decision.field,
        "category": decision.category,
        "why": decision.why,
        "by": decision.by,
        "until": decision.until.isoformat() if decision.until else None,
    }


def inventory(row: InventoryRow) -> Plain:
    """Return one field that was read; its findings by fingerprint."""
    return {
        "source": row.field.namespace,
        "dataset": row.field.dataset,
        "field": row.field.path,
        "type": row.field.type,
        "findings": [v.finding.fingerprint for v in row.verdicts if v.finding],
        "below": [classification(tag) for tag in row.below],
        "look_alike": row.look_alike,
    }


def declaration(row: DeclarationRow) -> Plain:
    """Return one statement of the policy and the findings that meet it."""
    said = row.declaration
    return {
        "id": said.id,
        "line": said.quote.line,
        "quote": said.quote.text,
        "categories": list(row.categories),
        "umbrella": said.umbrella,
        "polarity": str(said.polarity),
        "action": said.action,
        "subject": str(said.subject),
        "datasets": list(said.datasets),
        "condition": said.condition,
        "purposes": list(said.purposes),
        "recipients": list(said.recipients),
        "sensitivity": str(said.sensitivity) if said.sensitivity else None,
        "scope": list(said.scope),
        "exclusive": said.exclusive,
        "applies": row.applies,
        "verdict": str(row.verdict.outcome) if row.verdict else None,
        "reason": row.verdict.reason if row.verdict else "",
        "covered": row.covered,
        "findings": [found.fingerprint for found in row.findings],
    }
