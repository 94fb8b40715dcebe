"""Full reads of SQLite: rows turned into Arrow by ADBC, so that no value passes Python.

ADBC takes a column's type from its first rows and fails where a later cell has another storage class. So
the query says the classes: each column is cast to the one that all of its cells are known to fit, and a
row of our own goes before the table's, which settles the types whatever comes (a thousand nulls, say).
Text is asked for as its bytes, since what is stored as text need not be UTF-8.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from typing import Any

import pyarrow as pa
import sqlalchemy as sa

from connectors.cells import Decoder
from connectors.dialects import adbc
from connectors.sql_types import Column

_SETTINGS = ("PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF")
_FIRST = {"int64": "0", "double": "0.5"}  # of our own row; x'00' for everything else


def installed() -> bool:
    """Return whether the driver is there; it is not imported."""
    return find_spec("adbc_driver_sqlite") is not None


def query(source: sa.FromClause, columns: list[Column]) -> sa.CompoundSelect[Any]:
    """Return the query for all rows of a table, behind a row of ours."""
    first: list[sa.ColumnElement[Any]] = [
        sa.literal_column(_FIRST.get(str(column.type), "x'00'")).label(f"c{position}")
        for position, column in enumerate(columns)
    ]
    return sa.union_all(sa.select(*first), sa.select(*map(_wire, columns)).select_from(source))


def _wire(column: Column) -> sa.ColumnElement[Any]:
    asked = column.expression.element if isinstance(column.expression, sa.Label) else column.expression
    kind = str(column.type)
    if kind == "double":
        asked = sa.cast(asked, sa.REAL)
    elif kind == "string":  # numbers among text are written out
        asked = sa.cast(sa.cast(asked, sa.Text), sa.BLOB)
    return asked.label(str(column.expression.key))


def batches(
    place: str, sql: str, columns: list[Column], rows: int, decoder: Decoder
) -> Iterator[pa.RecordBatch]:
    """Yield the rows of a query from the file that a URI names, without those that precede the table's."""
    from adbc_driver_sqlite import dbapi

    schema = pa.schema([column.field for column in columns])
    with closing(dbapi.connect(place, autocommit=True)) as connection, connection.cursor() as cursor:
        for setting in _SETTINGS:
            cursor.execute(setting)
        cursor.adbc_statement.set_options(**{"adbc.sqlite.query.batch_rows": str(rows)})
        cursor.execute(sql)
        skip = 1
        for batch in adbc.read(cursor):
            arrays = [
                decoder.text(array) if pa.types.is_string(column.type) else array
                for array, column in zip(batch.slice(skip).columns, columns, strict=True)
            ]
            skip = 0
            if len(arrays[0]):
                yield pa.RecordBatch.from_arrays(arrays, schema=schema)
