"""Single cells: cut the long ones, and turn bytes into text."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from connectors import encoding
from connectors.base import Sampling


class Cutter:
    """Cuts cells that are longer than `limit` bytes and counts them."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.count = 0

    def cut(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return the batch with long text and binary cells cut, characters kept whole."""
        for index, column in enumerate(batch.columns):
            if not (pa.types.is_string(column.type) or pa.types.is_binary(column.type)):
                continue
            # Cheap upper bound first: most columns are shorter than the limit altogether.
            if column.nbytes <= self._limit:
                continue
            long = pc.fill_null(pc.greater(pc.binary_length(column), self._limit), False)
            rows = np.flatnonzero(long.to_numpy(zero_copy_only=False))
            if len(rows):
                self.count += len(rows)
                short = pa.array([self._shorten(column[int(row)]) for row in rows], column.type)
                batch = batch.set_column(
                    index, batch.schema.field(index), pc.replace_with_mask(column, long, short)
                )
        return batch

    def _shorten(self, cell: pa.Scalar) -> str | bytes:
        data: bytes = cell.as_buffer().slice(0, self._limit).to_pybytes()
        return data.decode("utf-8", "ignore") if pa.types.is_string(cell.type) else data

    def note(self) -> list[str]:
        """Return a sentence on what was cut, or nothing."""
        if not self.count:
            return []
        return [
            f"{self.count:,} cells longer than {self._limit:,} bytes were cut and read only to that length"
        ]


class Decoder:
    """Turns binary columns into text; cells that are not UTF-8 are read in the encoding that fits best."""

    def __init__(self) -> None:
        self.guessed = 0
        self.replaced = 0

    def text(self, column: pa.Array) -> pa.Array:
        """Return a binary column as text, without loss where the bytes are UTF-8."""
        try:
            return pc.cast(column, pa.string())
        except pa.ArrowInvalid:
            return pa.array([self._decode(cell) for cell in column.to_pylist()], pa.string())

    def _decode(self, cell: bytes | None) -> str | None:
        if cell is None:
            return None
        try:
            return cell.decode("utf-8")
        except UnicodeDecodeError:
            decoded = cell.decode(encoding.guess(cell), "replace")
        if "\ufffd" in decoded:
            self.replaced += 1
        else:
            self.guessed += 1
        return decoded

    def note(self) -> list[str]:
        """Return sentences on cells that were not UTF-8."""
        notes = []
        if self.guessed:
            notes.append(
                f"{self.guessed:,} cells are not UTF-8; their encoding was guessed (GB18030 or Windows-1252)"
            )
        if self.replaced:
            notes.append(
                f"{self.replaced:,} cells are not text in a known encoding; unknown bytes were replaced"
            )
        return notes


def sized(batches: Iterator[pa.RecordBatch], sampling: Sampling) -> Iterator[pa.RecordBatch]:
    """Yield the same rows in batches of `batch_rows`; small ones are joined, large ones split."""
    held: list[pa.RecordBatch] = []
    count = 0
    for batch in batches:
        held.append(batch)
        count += batch.num_rows
        while count >= sampling.batch_rows:
            joined = pa.concat_batches(held) if len(held) > 1 else held[0]
            whole = count - count % sampling.batch_rows
            for start in range(0, whole, sampling.batch_rows):
                yield joined.slice(start, sampling.batch_rows)
            held = [joined.slice(whole)] if whole < count else []
            count -= whole
    if count:
        yield pa.concat_batches(held) if len(held) > 1 else held[0]
