"""The tables of the store. `scanner/upgrades.py` has their version: a change here is a change there.

A table has a comment that says what a row is; a column has one where its name does not say it.
No column holds a value of the data or a hash of one: `classification.fingerprint` is made from
names (source, dataset, field, category), and evidence is counts.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Enum,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from scanner.scans import ScanState
from taxonomy.records import Kind, Sensitivity, Subject, ValueState

metadata = MetaData()


class Moment(TypeDecorator[datetime]):
    """A point in time, kept as ISO 8601 text in UTC; a naive one is refused."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text; raises ValueError without a time zone, which would shift on reading."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone cannot be stored")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Return the time, in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class Words(TypeDecorator[tuple[str, ...]]):
    """Sentences or names in their order, kept as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str:
        """Return the list as JSON text."""
        return json.dumps(list(value or ()), ensure_ascii=False)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...]:
        """Return the tuple."""
        return tuple(json.loads(value or "[]"))


def _one_of(kind: type[StrEnum]) -> Enum:
    """Return a text column type with a CHECK on the members of an enumeration."""
    return Enum(
        kind,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        name=kind.__name__.lower(),
    )


def _flag() -> Boolean:
    return Boolean(create_constraint=True)


def _text(name: str, comment: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, comment=comment or None)


def _count(name: str, comment: str = "") -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} >= 0"), nullable=False, comment=comment or None)


def _share(name: str, comment: str = "") -> Column[float]:
    check = CheckConstraint(f"{name} BETWEEN 0 AND 1")
    return Column(name, Float, check, nullable=False, comment=comment or None)


def _of(table: str, **more: Any) -> Column[int]:
    """Return a reference to a row that owns this one: they are deleted together."""
    reference = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(table, Integer, reference, nullable=False, index=not more, **more)


scan = Table(
    "scan",
    metadata,
    Column("id", Integer, primary_key=True, comment="never used twice; a later scan has a larger one"),
    Column("started", Moment, nullable=False),
    Column("finished", Moment, comment="null while running"),
    Column("state", _one_of(ScanState), nullable=False),
    _text("tool_version"),
    _text("rules_version"),
    _text("taxonomy_version"),
    _text("profile", "id of the sensitivity profile"),
    Column("as_of", Date, nullable=False, comment="the day on which ages were reckoned"),
    Column("seed", Integer, nullable=False),
    Column("sample_rows", Integer, CheckConstraint("sample_rows > 0"), comment="null: everything"),
    Column("engine_notes", Words, CheckConstraint("json_valid(engine_notes)"), nullable=False),
    Column("sources", Words, CheckConstraint("json_valid(sources)"), nullable=False),
    Column("source_set", Words, nullable=False, index=True, comment="sources, sorted, each once"),
    CheckConstraint("(state = 'running') = (finished IS NULL)", name="running_or_finished"),
    comment="One run over a set of sources.",
    sqlite_autoincrement=True,
)

dataset = Table(
    "dataset",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("scan"),
    _text("namespace", "the source, without credentials"),
    _text("name"),
    _text("kind", "table, view, file, log"),
    Column("subject", _one_of(Subject), nullable=False),
    _text("subject_reason"),
    _text("method", "how the rows were chosen"),
    _count("rows_read"),
    Column("rows_total", Integer, CheckConstraint("rows_total >= 0"), comment="null: unknown"),
    Column("seed", Integer, comment="null where the rows were not drawn"),
    _text("note", "on the coverage"),
    Column("notes", Words, CheckConstraint("json_valid(notes)"), nullable=False),
    UniqueConstraint("scan", "namespace", "name"),
    comment="A dataset that was read in a scan, and how much of it.",
)

field = Table(
    "field",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("dataset"),
    Column("position", Integer, comment="null: a path inside a field, known by its classification only"),
    _text("path"),
    _text("type", "Arrow type"),
    _text("comment", "of the source's schema"),
    comment="A column, or a dotted path in nested data.",
)

classification = Table(
    "classification",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("field"),
    _text("category"),
    Column("sensitivity", _one_of(Sensitivity), nullable=False),
    _text("certainty", "text, guidance, inferred, default"),
    _text("citation"),
    _share("confidence"),
    _share("deterministic", "share of the confidence from checks, formats and names"),
    _share("statistical", "share of the confidence from word lists and models"),
    Column("subject", _one_of(Subject), nullable=False),
    _text("role"),
    Column("state", _one_of(ValueState), nullable=False),
    Column("by_name_only", _flag(), nullable=False),
    Column("also_of_children", _flag(), nullable=False),
    Column("reasons", Words, CheckConstraint("json_valid(reasons)"), nullable=False),
    Column("fingerprint", Text, nullable=False, index=True, comment="made from names, never from values"),
    comment="The tag of a field: category, sensitivity, confidence.",
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("classification"),
    # A field is deleted with its dataset only, and then its classifications go too.
    _of("field"),
    _text("category"),
    _text("rule"),
    Column("kind", _one_of(Kind), nullable=False),
    _count("tested", "distinct values looked at"),
    _count("shaped", "of these, with the rule's shape"),
    _count("passed", "of these, past its check"),
    _count("rows", "rows with a pass"),
    _text("role"),
    Column("state", _one_of(ValueState), nullable=False),
    _text("note", "words for people, never a value"),
    comment="What one rule saw in one field: counts.",
)

look_alike = Table(
    "look_alike",
    metadata,
    _of("field", primary_key=True),
    _text("reason"),
    comment="A field that resembles personal data and is not, with the reason.",
)

skipped = Table(
    "skipped",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("scan"),
    _text("namespace"),
    _text("dataset"),
    _text("reason"),
    comment="A dataset, or a part of one, that could not be read.",
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    _of("scan"),
    _text("channel", "where to, without a token"),
    _text("reason"),
    Column("at", Moment, nullable=False),
    comment="An alert that could not be delivered.",
)

finding = Table(
    "finding",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column(
        "first_seen",
        Moment,
        nullable=False,
        comment="start of the first scan that saw it and ended with a result",
    ),
    comment="When a finding was first seen; outlives the scan that saw it, not the last one that did.",
)
