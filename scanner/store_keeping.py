"""What the store keeps when a scan ends: when findings were first seen, and the newest scans."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, delete, func, literal, select
from sqlalchemy.dialects import sqlite

from scanner import schema
from scanner.scans import ScanHead, ScanState

COMPARABLE = (ScanState.COMPLETE, ScanState.PARTIAL)
UNCOMPARABLE = (ScanState.RUNNING, ScanState.FAILED)
# A scan at work is never dropped unless so many others of the same sources began after it.
UNFINISHED_KEPT = 20


def same_sources(scan_id: int) -> ColumnElement[bool]:
    """Return the condition that a scan looked at the same set of sources as `scan_id`."""
    own = select(schema.scan.c.source_set).where(schema.scan.c.id == scan_id).scalar_subquery()
    return schema.scan.c.source_set == own


def remember(connection: Connection, head: ScanHead) -> None:
    """Note the first sight of each finding of a scan that ends with a result.

    A scan that was killed is none: nobody has heard of what it saw. Of two scans at once, the one
    that began first counts.
    """
    tags = schema.classification.join(schema.field, schema.classification.c.field == schema.field.c.id)
    seen = (
        select(schema.classification.c.fingerprint, literal(head.started, schema.Moment))
        .distinct()
        .select_from(tags.join(schema.dataset))
        .where(schema.dataset.c.scan == head.id)
    )
    new = sqlite.insert(schema.finding).from_select(["fingerprint", "first_seen"], seen)
    earlier = func.min(schema.finding.c.first_seen, new.excluded.first_seen)
    connection.execute(
        new.on_conflict_do_update(index_elements=["fingerprint"], set_={"first_seen": earlier})
    )


def prune(connection: Connection, scan_id: int, keep: int) -> None:
    """Drop old scans of the same sources, and findings that no scan holds any more.

    Scans without a result are counted apart: they never push out one to compare with.
    """
    for states, most in ((COMPARABLE, keep), (UNCOMPARABLE, max(keep, UNFINISHED_KEPT))):
        old = (
            select(schema.scan.c.id)
            .where(schema.scan.c.state.in_(states), same_sources(scan_id))
            .order_by(schema.scan.c.id.desc())
            .offset(most)
        )
        connection.execute(delete(schema.scan).where(schema.scan.c.id.in_(old)))
    held = select(schema.classification.c.fingerprint)
    connection.execute(delete(schema.finding).where(schema.finding.c.fingerprint.not_in(held)))
