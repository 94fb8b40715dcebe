"""The loop: source, dataset, batches, evidence, classification; one dataset at a time."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fnmatch import fnmatchcase
from typing import Protocol

import pyarrow as pa

from connectors.base import Connector, Dataset, Sample, Sampling, Unread
from connectors.layers import Layers
from detectors import forms, names
from detectors.base import Detector, Rule, Table
from detectors.classify import TableResult, classify
from detectors.languages import LanguageFile
from detectors.subjects import Naming, naming, of_table
from detectors.tally import Tally
from scanner.drawn import Drawn
from taxonomy.errors import DatasetSkipped, ScannerError
from taxonomy.records import Coverage, DatasetSummary, Field, Skipped, Subject
from taxonomy.sensitivity import Profile

log = logging.getLogger("undeclared")


class Progress(Protocol):
    """Told what is being read; draws on standard error or nowhere."""

    def dataset(self, name: str, total: int | None) -> None:
        """Turn to a dataset, of which `total` rows are to be read, if known."""

    def rows(self, count: int) -> None:
        """Take note of so many more rows."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with each dataset."""

    sampling: Sampling
    profile: Profile
    rules: tuple[Rule, ...]
    detectors: tuple[Detector, ...]
    grades: Mapping[str, int]  # of evidence that no rule stands behind
    exclude: tuple[str, ...] = ()  # globs on dataset or dataset.field
    subjects: tuple[tuple[str, Subject], ...] = ()  # dataset glob -> subject
    languages: tuple[LanguageFile, ...] = ()  # whose words name columns, beside English and Chinese
    excluded: list[str] = field(default_factory=list)  # filled while reading: what the globs left out


@dataclass(frozen=True, slots=True)
class Outcome:
    """One dataset after the loop: what it holds, or why it could not be read."""

    summary: DatasetSummary | None
    result: TableResult | None
    skipped: tuple[Skipped, ...] = ()


def run(connector: Connector, plan: Plan, progress: Progress | None = None) -> Iterator[Outcome]:
    """Read every dataset of a source and yield its outcome; one bad dataset never ends the loop."""
    listed = list(connector.datasets())
    called = naming(d.name for d in listed if d.kind in ("table", "view"))
    for dataset in listed:
        if _excluded(plan.exclude, dataset.name):
            plan.excluded.append(dataset.name)
            continue
        yield _one(connector, dataset, plan, progress, called)
    # Known only once the listing is over: a table that cannot be reflected, a file that is no data.
    for skipped in connector.skipped:
        if not _excluded(plan.exclude, skipped.dataset):
            yield Outcome(None, None, (skipped,))


def _excluded(patterns: Sequence[str], name: str) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _one(
    connector: Connector, dataset: Dataset, plan: Plan, progress: Progress | None, called: Naming
) -> Outcome:
    try:
        sample = connector.sample(dataset, plan.sampling)
        return _read(dataset, sample, plan, progress, called)
    except ScannerError as error:
        return Outcome(None, None, (Skipped(dataset.namespace, dataset.name, str(error)),))
    except Exception as error:
        # A bug or a driver's surprise: the message may hold a value, so only its kind is told.
        log.debug("dataset %s failed in %s", dataset.name, where(error))
        reason = (
            f"an unexpected {type(error).__name__} stopped the reading ({where(error)}); please report it"
        )
        return Outcome(None, None, (Skipped(dataset.namespace, dataset.name, reason),))


def where(error: BaseException) -> str:
    """Return the last place of our own code in a traceback: module and line, no text."""
    place = "unknown place"
    traceback = error.__traceback__
    while traceback is not None:
        module = traceback.tb_frame.f_globals.get("__name__", "")
        if module.partition(".")[0] in ("scanner", "connectors", "detectors", "taxonomy"):
            place = f"{module}, line {traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place


@dataclass(slots=True)
class _Running:
    """The state of one dataset while its batches come."""

    called: Naming  # how the tables of the source are called
    table: Table | None = None
    tally: Tally | None = None
    read_names: names.Names | None = None
    drawn: Drawn | None = None
    positions: list[int] = field(default_factory=list)


def _read(dataset: Dataset, sample: Sample, plan: Plan, progress: Progress | None, called: Naming) -> Outcome:
    if progress:
        wanted = plan.sampling.rows
        total = sample.rows_total
        progress.dataset(
            dataset.name, total if wanted is None else min(wanted, total) if total is not None else wanted
        )
    state = _Running(called)
    broken: tuple[Skipped, ...] = ()
    opened = Layers()
    try:
        for batch in sample.batches:
            _take(dataset, opened.open(batch), state, plan)
            if progress:
                progress.rows(batch.num_rows)
    except DatasetSkipped as error:
        # What was read until then still counts, and the scan is partial.
        broken = (Skipped(dataset.namespace, dataset.name, str(error)),)
    if state.drawn is not None:
        for batch in state.drawn.rest():
            _judge(batch, state, plan)
        sample.notes.extend(state.drawn.note())
    if state.table is None or state.tally is None or state.read_names is None:
        reason = broken or (Skipped(dataset.namespace, dataset.name, "nothing could be read of it"),)
        return Outcome(None, None, reason)
    sample.notes.extend(opened.notes)
    broken += tuple(
        Skipped(dataset.namespace, dataset.name, str(n)) for n in sample.notes if isinstance(n, Unread)
    )
    result = classify(
        state.table, state.tally, state.read_names, {r.id: r for r in plan.rules}, plan.grades, plan.profile
    )
    log.info(
        "%s: %s rows read (%s), %d tags",
        dataset.name,
        f"{state.tally.rows:,}",
        sample.method,
        len(result.classifications),
    )
    summary = DatasetSummary(
        namespace=dataset.namespace,
        name=dataset.name,
        kind=dataset.kind,
        subject=state.table.subject,
        subject_reason=state.table.subject_reason,
        coverage=Coverage(
            sample.method if state.tally.rows else "empty",
            state.tally.rows,
            sample.rows_total,
            plan.sampling.seed,
        ),
        fields=state.table.fields,
        notes=tuple(sample.notes),
    )
    return Outcome(summary, result, broken)


def _take(dataset: Dataset, batch: pa.RecordBatch, state: _Running, plan: Plan) -> None:
    if state.table is None:
        paths = [f"{dataset.name}.{name}" for name in batch.schema.names]
        state.positions = [i for i, path in enumerate(paths) if not _excluded(plan.exclude, path)]
        plan.excluded.extend(path for i, path in enumerate(paths) if i not in set(state.positions))
        state.table = _table(dataset, batch.schema, state.positions, plan, state.called)
        state.tally = Tally(state.table)
        state.read_names = names.inspect(state.table, plan.languages)
        state.tally.add(state.read_names.sightings)
        state.drawn = Drawn(plan.sampling)
    assert state.tally is not None
    assert state.drawn is not None
    if len(state.positions) != batch.num_columns:
        batch = batch.select(state.positions)
    if not batch.num_rows:
        return
    state.tally.observe(batch)
    for detector in plan.detectors:
        if not detector.sampled:
            state.tally.add(detector.inspect(state.table, batch))
    for part in state.drawn.add(batch):
        _judge(part, state, plan)


def _judge(batch: pa.RecordBatch, state: _Running, plan: Plan) -> None:
    """Ask what needs only some of the rows."""
    assert state.table is not None
    assert state.tally is not None
    assert state.read_names is not None
    state.tally.add(forms.inspect(state.read_names.sightings, state.table, batch))
    for detector in plan.detectors:
        if detector.sampled:
            state.tally.add(detector.inspect(state.table, batch))


def _table(
    dataset: Dataset, schema: pa.Schema, positions: Sequence[int], plan: Plan, called: Naming
) -> Table:
    columns = [schema.field(i) for i in positions]
    fields = tuple(
        Field(dataset.namespace, dataset.name, c.name, _type(c), dataset.field_comments.get(c.name, ""))
        for c in columns
    )
    name = called.plain(dataset.name)
    references = {column: called.plain(to) for column, to in dataset.references.items()}
    given = next((s for glob, s in plan.subjects if fnmatchcase(dataset.name, glob)), None)
    if given is not None:
        subject, reason = given, "the settings say so"
    else:
        subject, reason = of_table(name, dataset.kind, dataset.comment, [c.name for c in columns], references)
    reason = reason.replace(f'"{name}"', f'"{dataset.name}"', 1)  # people know it by its whole name
    return Table(
        dataset.namespace,
        name,
        dataset.kind,
        dataset.comment,
        fields,
        dataset.keys,
        references,
        subject,
        reason,
    )


def _type(column: pa.Field) -> str:
    """Return a column's type as text; what the database declares as a flag is one, whatever it stores."""
    declared = ((column.metadata or {}).get(b"sql_type") or b"").decode().upper()
    return "bool" if declared.startswith("BOOL") or declared == "TINYINT(1)" else str(column.type)


def today() -> date:
    """Return the day of the scan, from which ages are counted unless --as-of gives another."""
    return datetime.now().astimezone().date()
