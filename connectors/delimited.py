"""CSV and its kin: every cell as text, so that leading zeros and long numbers survive."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.csv

from connectors.base import Sample, Sampling, Unread
from connectors.delimited_layout import Layout, recognise
from connectors.drawing import choose, stream
from connectors.text_streams import BLOCK_BYTES, HEAD_BYTES, Utf8Stream, reading
from taxonomy.errors import DatasetSkipped

_ROW = re.compile(r"Row #(\d+)")


def read(path: Path, name: str, sampling: Sampling) -> Sample:
    """Return rows of a delimited file, in one pass; raises DatasetSkipped when it cannot be parsed."""
    reader = _Reader(path, name)
    if sampling.rows is None:
        return stream(reader.batches(), reader.schema, sampling, notes=reader.note)
    return choose(reader.batches(), sampling, schema=reader.schema, notes=reader.note)


class _Reader:
    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name
        with reading(name), Utf8Stream(path) as text:
            head = text.read(HEAD_BYTES)
        found = recognise(head.decode("utf-8", "replace"), whole=len(head) < HEAD_BYTES)
        if found is None:
            raise DatasetSkipped(
                f"{name} has no columns that can be told apart; save it as CSV with a header line"
            )
        self._layout: Layout = found
        self.schema = pa.schema([(column, pa.string()) for column in found.names])
        self._text: Utf8Stream | None = None
        self._odd = 0
        self._rows = 0

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Yield every row; rows with another number of cells are counted."""
        with reading(self._name), Utf8Stream(self._path) as text:
            self._text = text
            try:
                with self._open(text) as rows:
                    for batch in rows:
                        self._rows += batch.num_rows
                        yield pa.RecordBatch.from_arrays(batch.columns, schema=self.schema)
            except pa.ArrowInvalid as error:
                if "Empty CSV" not in str(error):
                    raise self._broken(error) from None
            text.finish()
        if self._odd > self._rows:
            raise DatasetSkipped(
                f"most rows of {self._name} ({self._odd:,}) have another number of cells than its first line "
                f"with {len(self.schema)}; save it again with one delimiter and quoted cells"
            )

    def _open(self, text: Utf8Stream) -> pa.csv.CSVStreamingReader:
        layout = self._layout
        keys = [f"c{position}" for position in range(len(layout.names))]
        return pa.csv.open_csv(
            pa.PythonFile(text, mode="r"),
            read_options=pa.csv.ReadOptions(
                column_names=keys, skip_rows=layout.skip, block_size=BLOCK_BYTES, use_threads=False
            ),
            parse_options=pa.csv.ParseOptions(
                delimiter=layout.delimiter, newlines_in_values=True, invalid_row_handler=self._skip
            ),
            convert_options=pa.csv.ConvertOptions(
                column_types=dict.fromkeys(keys, pa.string()),
                null_values=[""],
                strings_can_be_null=True,
                check_utf8=False,
            ),
        )

    def _skip(self, row: pa.csv.InvalidRow) -> str:
        self._odd += 1
        return "skip"

    def _broken(self, error: pa.ArrowInvalid) -> DatasetSkipped:
        """Return the error without the text of the row, which Arrow puts into its message."""
        found = _ROW.search(str(error))
        place = f"near row {found[1]}" if found else f"after row {self._rows + self._layout.skip:,}"
        return DatasetSkipped(
            f"{self._name} cannot be parsed {place}, perhaps for an unclosed quotation mark; "
            "save it again with quotation marks doubled inside cells"
        )

    def note(self) -> list[str]:
        """Return sentences on what was guessed and what was not read."""
        notes = self._text.note() if self._text else []
        if not self._layout.skip:
            notes.append("it has no header line, so its columns are numbered")
        if self._odd:
            notes.append(
                Unread(
                    f"{self._odd:,} malformed rows were not read: they have another number of cells than "
                    f"{len(self.schema)}"
                )
            )
        return notes
