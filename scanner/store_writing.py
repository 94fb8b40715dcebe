"""One dataset of a scan as rows of the store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from scanner import schema
from scanner.scans import DatasetResult
from taxonomy.records import Classification, DatasetSummary, Evidence, Field, fingerprint

Values = dict[str, Any]


def insert_dataset(connection: Connection, scan_id: int, result: DatasetResult) -> None:
    """Write one dataset. The caller holds the write lock.

    Raises ValueError when a field, a tag, its evidence or a look-alike is of another dataset.
    """
    fields = _fields_of(result)
    dataset_id = _next(connection, schema.dataset)
    connection.execute(insert(schema.dataset), [_dataset_values(dataset_id, scan_id, result.summary)])
    first_field = _next(connection, schema.field)
    rows: list[Values] = [
        {
            "id": first_field + index,
            "dataset": dataset_id,
            "position": index if index < len(result.summary.fields) else None,
            "path": field.path,
            "type": field.type,
            "comment": field.comment,
        }
        for index, field in enumerate(fields)
    ]
    _insert(connection, schema.field, rows)
    ids: dict[str, int] = {}
    for index, field in enumerate(fields):
        ids.setdefault(field.path, first_field + index)  # of two with one path, the first
    first_tag = _next(connection, schema.classification)
    tags = list(enumerate(result.classifications, first_tag))
    _insert(
        connection,
        schema.classification,
        [_tag_values(tag_id, ids[tag.field.path], tag) for tag_id, tag in tags],
    )
    _insert(
        connection,
        schema.evidence,
        [
            _evidence_values(tag_id, ids[witness.field.path], witness)
            for tag_id, tag in tags
            for witness in tag.evidence
        ],
    )
    _insert(
        connection,
        schema.look_alike,
        [{"field": ids[path], "reason": reason} for path, reason in result.look_alikes.items()],
    )


def _fields_of(result: DatasetResult) -> list[Field]:
    """Return the dataset's fields, then the paths that only a tag or its evidence names."""
    home = (result.summary.namespace, result.summary.name)
    fields = list(result.summary.fields)
    known = set(fields)
    for tag in result.classifications:
        for field in (tag.field, *(witness.field for witness in tag.evidence)):
            if field not in known:
                known.add(field)
                fields.append(field)
    if any((field.namespace, field.dataset) != home for field in fields):
        raise ValueError(f"a field of another dataset was added to {home[1]}")
    if not result.look_alikes.keys() <= {field.path for field in fields}:
        raise ValueError(f"a look-alike of {home[1]} is none of its fields")
    return fields


def _dataset_values(id: int, scan_id: int, summary: DatasetSummary) -> Values:
    coverage = summary.coverage
    return {
        "id": id,
        "scan": scan_id,
        "namespace": summary.namespace,
        "name": summary.name,
        "kind": summary.kind,
        "subject": summary.subject,
        "subject_reason": summary.subject_reason,
        "method": coverage.method,
        "rows_read": int(coverage.rows_read),
        "rows_total": None if coverage.rows_total is None else int(coverage.rows_total),
        "seed": None if coverage.seed is None else int(coverage.seed),
        "note": coverage.note,
        "notes": summary.notes,
    }


def _tag_values(id: int, field_id: int, tag: Classification) -> Values:
    # int() and float(): a NumPy number would be stored as bytes.
    return {
        "id": id,
        "field": field_id,
        "category": tag.category,
        "sensitivity": tag.level.sensitivity,
        "certainty": tag.level.certainty,
        "citation": tag.level.citation,
        "confidence": float(tag.confidence),
        "deterministic": float(tag.deterministic),
        "statistical": float(tag.statistical),
        "subject": tag.subject,
        "role": tag.role,
        "state": tag.state,
        "by_name_only": bool(tag.by_name_only),
        "also_of_children": bool(tag.also_of_children),
        "reasons": tag.reasons,
        "fingerprint": fingerprint(tag.field, tag.category),
    }


def _evidence_values(tag_id: int, field_id: int, seen: Evidence) -> Values:
    return {
        "classification": tag_id,
        "field": field_id,
        "category": seen.category,
        "rule": seen.rule,
        "kind": seen.kind,
        "tested": int(seen.tested),
        "shaped": int(seen.shaped),
        "passed": int(seen.passed),
        "rows": int(seen.rows),
        "role": seen.role,
        "state": seen.state,
        "note": seen.note,
    }


def _next(connection: Connection, table: Table) -> int:
    """Return the id that the next row may take; safe while the caller holds the write lock."""
    return int(connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()) + 1


def _insert(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    if rows:
        connection.execute(insert(table), rows)
