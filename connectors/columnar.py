"""Parquet, Feather and ORC: row groups on their own, rows taken at random, never the whole file at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.feather
import pyarrow.ipc
import pyarrow.parquet

from connectors.base import Sample, Sampling
from connectors.drawing import choose, stream
from connectors.flatten import flatten
from connectors.text_streams import raw, reading
from taxonomy.errors import DatasetSkipped

Places = npt.NDArray[np.int64]

_GROUPS = 32  # more row groups than these are not opened for a sample
_PACKED_BYTES = 2**30  # a gzipped file has to be unpacked whole before it can be opened


def read_parquet(path: Path, name: str, sampling: Sampling) -> Sample:
    """Return rows of a Parquet file: all, or random ones of at most 32 random row groups."""
    with reading(name), pa.parquet.ParquetFile(_source(path, name)) as file:
        total = file.metadata.num_rows
        sizes = np.array([file.metadata.row_group(i).num_rows for i in range(file.num_row_groups)], np.int64)
        schema = flatten(_empty(file.schema_arrow)).schema
    groups = np.flatnonzero(sizes)
    if sampling.rows is None or total <= sampling.rows:
        rows = _groups(path, name, groups, sampling)
        return stream((flatten(batch) for batch in rows), schema, sampling, total=total)
    generator = np.random.default_rng(sampling.seed)
    notes = []
    if len(groups) > _GROUPS:
        drawn = _draw_groups(generator, sizes, groups, sampling.rows)
        notes = [f"rows come from {len(drawn)} of {len(groups)} row groups, chosen at random"]
        groups = drawn
    places = np.sort(generator.choice(int(sizes[groups].sum()), sampling.rows, replace=False))
    taken = (flatten(batch) for batch in _take(_groups(path, name, groups, sampling), places))
    return stream(taken, schema, sampling, method="random", total=total, notes=lambda: notes)


def _groups(path: Path, name: str, groups: Places, sampling: Sampling) -> Iterator[pa.RecordBatch]:
    """Yield the rows of some row groups, batch by batch."""
    with reading(name), pa.parquet.ParquetFile(_source(path, name), pre_buffer=False) as file:
        yield from file.iter_batches(
            batch_size=sampling.batch_rows, row_groups=groups.tolist(), use_threads=False
        )


def _source(path: Path, name: str) -> str | pa.BufferReader:
    if path.suffix.lower() != ".gz":
        return str(path)
    with raw(path) as packed:
        content = packed.read(_PACKED_BYTES + 1)
    if len(content) > _PACKED_BYTES:
        raise DatasetSkipped(
            f"{name} unpacks to more than {_PACKED_BYTES:,} bytes; unpack it and scan it again"
        )
    return pa.BufferReader(content)


def _draw_groups(generator: np.random.Generator, sizes: Places, groups: Places, wanted: int) -> Places:
    """Return row groups in order, drawn until there are 32 of them and rows enough."""
    order = generator.permutation(groups)
    enough = int(np.searchsorted(np.cumsum(sizes[order]), wanted)) + 1
    return np.sort(order[: max(_GROUPS, enough)])


def _take(batches: Iterator[pa.RecordBatch], rows: Places) -> Iterator[pa.RecordBatch]:
    """Yield the rows at these places of a stream of batches."""
    start = 0
    for batch in batches:
        low, high = np.searchsorted(rows, [start, start + batch.num_rows])
        if high > low:
            yield batch.take(pa.array(rows[low:high] - start))
        start += batch.num_rows


def _empty(schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array([], field.type) for field in schema], schema=schema)


def read_feather(path: Path, name: str, sampling: Sampling) -> Sample:
    """Return rows of an Arrow file (Feather version 2) or Arrow stream."""

    def batches() -> Iterator[pa.RecordBatch]:
        with reading(name), raw(path) as stream_:
            if _is_stream(path):
                reader = pa.ipc.open_stream(stream_)
                many = iter(reader)
            else:
                # An Arrow file is read from its end, so a gzipped one is unpacked first.
                reader = pa.ipc.open_file(_source(path, name))
                many = map(reader.get_batch, range(reader.num_record_batches))
            yield flatten(_empty(reader.schema))
            for batch in many:
                yield flatten(batch)

    return _pass(batches(), sampling)


def _is_stream(path: Path) -> bool:
    with raw(path) as opened:
        return bytes(opened.read(6)) != b"ARROW1"


def read_orc(path: Path, name: str, sampling: Sampling) -> Sample:
    """Return rows of an ORC file, stripe by stripe."""
    from pyarrow import orc

    def batches() -> Iterator[pa.RecordBatch]:
        with reading(name):
            file = orc.ORCFile(_source(path, name))
            yield flatten(_empty(file.schema))
            for number in range(file.nstripes):
                yield flatten(file.read_stripe(number))

    return _pass(batches(), sampling)


def _pass(batches: Iterator[pa.RecordBatch], sampling: Sampling) -> Sample:
    if sampling.rows is not None:
        return choose(batches, sampling)
    first = next(batches)  # empty, with the schema

    def again() -> Iterator[pa.RecordBatch]:
        yield first
        yield from batches

    return stream(again(), first.schema, sampling)
