"""Full reads of PostgreSQL: the binary COPY, turned into Arrow by ADBC, so that no value passes Python.

Numbers, flags, text and bytes come as they are; of everything else the server writes the text, which
is read as it is read from `COPY ... (FORMAT csv)`: both give the same columns.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc
import sqlalchemy as sa

from connectors.dialects import adbc
from connectors.sql_types import Column, Reader

if TYPE_CHECKING:
    import psycopg

_LOG = logging.getLogger("undeclared")
_BATCH_BYTES = 2**21
_PLAIN = ("VARCHAR", "CHAR", "TEXT")


def installed() -> bool:
    """Return whether the driver is there; it is not imported."""
    return find_spec("adbc_driver_postgresql") is not None


def wire(column: Column) -> sa.ColumnElement[Any]:
    """Return how a column is asked for, so that its binary form is one that means the same everywhere."""
    asked = column.expression.element if isinstance(column.expression, sa.Label) else column.expression
    if not _as_it_is(column):
        asked = sa.cast(asked, sa.Text)
    return asked.label(str(column.expression.key))


def _as_it_is(column: Column) -> bool:
    kind = column.type
    if pa.types.is_string(kind):
        return column.declared.startswith(_PLAIN)
    # Four bytes of a REAL, widened, have other digits than its text.
    double = pa.types.is_floating(kind) and column.declared == "DOUBLE PRECISION"
    return bool(double or pa.types.is_integer(kind) or pa.types.is_boolean(kind) or pa.types.is_binary(kind))


def connect(raw: psycopg.Connection[Any], read_only: str, settings: Sequence[str]) -> Any | None:
    """Return another connection to the same server, or None where ADBC gets none that cannot write.

    Servers that only speak the protocol may lack some of the settings.
    """
    from adbc_driver_postgresql import dbapi
    from psycopg.conninfo import make_conninfo

    same = make_conninfo("", **raw.info.get_parameters(), password=raw.info.password or None)
    connection = None
    try:
        connection = dbapi.connect(same, autocommit=True)
        with connection.cursor() as cursor:
            cursor.execute(read_only)
            for setting in settings:
                with suppress(dbapi.Error):
                    cursor.execute(setting)
    except dbapi.Error as error:  # it has a libpq of its own, which may lack what the server demands
        _LOG.debug("read without ADBC: its connection failed (%s)", type(error).__name__)
        if connection is not None:
            connection.close()
        return None
    return connection


def batches(connection: Any, sql: str, columns: list[Column], reader: Reader) -> Iterator[pa.RecordBatch]:
    """Yield the rows of a query, then close the connection."""
    schema = pa.schema([column.field for column in columns])
    with closing(connection), connection.cursor() as cursor:
        cursor.adbc_statement.set_options(**{"adbc.postgresql.batch_size_hint_bytes": str(_BATCH_BYTES)})
        cursor.execute(sql)
        for batch in adbc.read(cursor):
            arrays = [
                _typed(array, column.type, reader)
                for array, column in zip(batch.columns, columns, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(arrays, schema=schema)


def _typed(array: pa.Array, target: pa.DataType, reader: Reader) -> pa.Array:
    if isinstance(array, pa.ExtensionArray):  # json and the like are marked as what they are
        array = array.storage
    if array.type == target and not pa.types.is_string(target):
        return array
    if pa.types.is_string(array.type):  # in the bytes of the database, which need not be UTF-8
        return reader.read(array.cast(pa.binary()), target)
    return pc.cast(array, target)
