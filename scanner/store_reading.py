"""Rows of the store as a scan: what was written is what is read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields as parts_of
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from scanner import schema
from scanner.scans import DatasetResult, Delivery, ScanHead, StoredScan
from taxonomy.records import Classification, Coverage, DatasetSummary, Evidence, Field, Level, Skipped

_HEAD = tuple(part.name for part in parts_of(ScanHead))


def read_head(row: Row[Any]) -> ScanHead:
    """Return the head that a row of `scan` holds."""
    return ScanHead(**{name: getattr(row, name) for name in _HEAD})


def read_scan(connection: Connection, head: ScanHead) -> StoredScan:
    """Read a whole scan, within the caller's transaction."""
    of_scan = schema.dataset.c.scan == head.id
    fields = schema.field.join(schema.dataset)
    tags = schema.classification.join(fields, schema.classification.c.field == schema.field.c.id)

    known: dict[int, Field] = {}
    columns: defaultdict[int, list[Field]] = defaultdict(list)
    owners: dict[int, int] = {}
    names = (schema.dataset.c.namespace, schema.dataset.c.name)
    for row in connection.execute(
        select(schema.field, *names).select_from(fields).where(of_scan).order_by(schema.field.c.id)
    ):
        known[row.id] = Field(row.namespace, row.name, row.path, row.type, row.comment)
        owners[row.id] = row.dataset
        if row.position is not None:
            columns[row.dataset].append(known[row.id])

    witnesses: defaultdict[int, list[Evidence]] = defaultdict(list)
    joined = schema.evidence.join(tags, schema.evidence.c.classification == schema.classification.c.id)
    for row in connection.execute(
        select(schema.evidence).select_from(joined).where(of_scan).order_by(schema.evidence.c.id)
    ):
        witnesses[row.classification].append(_evidence(row, known[row.field]))

    classified: defaultdict[int, list[Classification]] = defaultdict(list)
    first_seen: dict[str, datetime] = {}
    when = schema.finding.c.first_seen
    of_tag = schema.finding.c.fingerprint == schema.classification.c.fingerprint
    joined = tags.outerjoin(schema.finding, of_tag)  # none yet while the first scan runs
    for row in connection.execute(
        select(schema.classification, when)
        .select_from(joined)
        .where(of_scan)
        .order_by(schema.classification.c.id)
    ):
        tag = _tag(row, known[row.field], tuple(witnesses[row.id]))
        classified[owners[row.field]].append(tag)
        if row.first_seen is not None:
            first_seen[row.fingerprint] = row.first_seen

    alike: defaultdict[int, dict[str, str]] = defaultdict(dict)
    joined = schema.look_alike.join(fields, schema.look_alike.c.field == schema.field.c.id)
    for row in connection.execute(
        select(schema.look_alike).select_from(joined).where(of_scan).order_by(schema.look_alike.c.field)
    ):
        alike[owners[row.field]][known[row.field].path] = row.reason

    datasets = tuple(
        DatasetResult(_summary(row, tuple(columns[row.id])), tuple(classified[row.id]), alike.get(row.id, {}))
        for row in connection.execute(select(schema.dataset).where(of_scan).order_by(schema.dataset.c.id))
    )
    skipped = tuple(
        Skipped(row.namespace, row.dataset, row.reason) for row in _of(connection, schema.skipped, head)
    )
    deliveries = tuple(
        Delivery(row.channel, row.reason, row.at) for row in _of(connection, schema.delivery, head)
    )
    return StoredScan(head, datasets, skipped, deliveries, first_seen)


def _of(connection: Connection, table: Table, head: ScanHead) -> Iterator[Row[Any]]:
    return iter(connection.execute(select(table).where(table.c.scan == head.id).order_by(table.c.id)))


def _summary(row: Row[Any], columns: tuple[Field, ...]) -> DatasetSummary:
    return DatasetSummary(
        row.namespace,
        row.name,
        row.kind,
        row.subject,
        row.subject_reason,
        Coverage(row.method, row.rows_read, row.rows_total, row.seed, row.note),
        columns,
        row.notes,
    )


def _tag(row: Row[Any], field: Field, evidence: tuple[Evidence, ...]) -> Classification:
    return Classification(
        field,
        row.category,
        Level(row.sensitivity, row.certainty, row.citation),
        row.confidence,
        row.subject,
        evidence,
        by_name_only=row.by_name_only,
        state=row.state,
        role=row.role,
        deterministic=row.deterministic,
        statistical=row.statistical,
        reasons=row.reasons,
        also_of_children=row.also_of_children,
    )


def _evidence(row: Row[Any], field: Field) -> Evidence:
    return Evidence(
        field,
        row.category,
        row.rule,
        row.kind,
        row.tested,
        row.shaped,
        row.passed,
        row.rows,
        row.role,
        row.state,
        row.note,
    )
