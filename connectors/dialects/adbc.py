"""What the drivers of ADBC have in common here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa


def read(cursor: Any) -> Iterator[pa.RecordBatch]:
    """Yield the batches of an executed query; what goes wrong midway is an error of ADBC."""
    # The reader that `fetch_record_batch` returns raises OSError and ArrowInvalid, without an SQLSTATE.
    yield from cursor._results.reader  # noqa: SLF001
