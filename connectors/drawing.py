"""From a stream of batches to a Sample: all rows, or a uniform choice of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pyarrow as pa

from connectors.base import Sample, Sampling
from connectors.cells import Cutter, sized
from connectors.reservoir import Reservoir
from connectors.schemas import conform, merge, settle
from taxonomy.errors import DatasetSkipped

Batches = Iterator[pa.RecordBatch]
Notes = Callable[[], list[str]]


def _no_notes() -> list[str]:
    return []


def stream(
    batches: Batches,
    schema: pa.Schema,
    sampling: Sampling,
    *,
    method: str = "full",
    total: int | None = None,
    notes: Notes = _no_notes,
) -> Sample:
    """Return a sample of every row of `batches`, which are made to fit `schema`.

    `notes` is asked once the rows are exhausted. A full read counts its own total.
    """
    sample = Sample(method, total, iter(()))
    sample.batches = _stream(sample, batches, schema, sampling, notes)
    return sample


def _stream(sample: Sample, batches: Batches, schema: pa.Schema, sampling: Sampling, notes: Notes) -> Batches:
    cutter = Cutter(sampling.cell_bytes)
    rows = 0
    whole = sample.method == "full"
    try:
        for batch in sized((cutter.cut(conform(batch, schema)) for batch in batches), sampling):
            rows += batch.num_rows
            yield batch
        if whole:
            sample.rows_total = rows
        if not rows:
            sample.method = "empty"
            yield _no_rows(schema)
    finally:
        sample.notes.extend([*notes(), *cutter.note()])


def _no_rows(schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array([], field.type) for field in schema], schema=schema)


def choose(
    batches: Batches,
    sampling: Sampling,
    *,
    method: str = "reservoir",
    total: int | None = None,
    schema: pa.Schema | None = None,
    notes: Notes = _no_notes,
) -> Sample:
    """Return `sampling.rows` rows chosen at random in one pass over `batches`.

    The batches may differ in schema; the sample has the union of all that were seen, also of
    those whose rows were not chosen, after the fields of `schema`. When `batches` are all rows
    (method `reservoir`), the total is known once the pass is over, and the method is `full` when
    there were no more than wanted. When
    they are a choice already, `method` and `total` say so. When the stream breaks off with
    DatasetSkipped, what was chosen until then is given first.
    """
    sample = Sample(method, total, iter(()))
    sample.batches = _choose(sample, batches, schema or pa.schema([]), sampling, notes)
    return sample


def _choose(sample: Sample, batches: Batches, schema: pa.Schema, sampling: Sampling, notes: Notes) -> Batches:
    wanted = sampling.rows or 0
    reservoir = Reservoir(wanted, sampling.seed)
    cutter = Cutter(sampling.cell_bytes)
    failure: DatasetSkipped | None = None
    try:
        for batch in batches:
            if not schema.equals(batch.schema):
                schema = merge([schema, batch.schema])
            reservoir.add(cutter.cut(batch))
    except DatasetSkipped as error:
        failure = error
    if failure is not None and not reservoir.seen:
        raise failure
    if failure is None and sample.method == "reservoir":
        sample.rows_total = reservoir.seen
        if reservoir.seen <= wanted:
            sample.method = "full" if reservoir.seen else "empty"
    schema = settle(schema)
    sample.notes.extend([*notes(), *cutter.note()])
    if not reservoir.seen:
        yield _no_rows(schema)
    yield from sized((conform(batch, schema) for batch in reservoir.batches()), sampling)
    if failure is not None:
        raise failure
