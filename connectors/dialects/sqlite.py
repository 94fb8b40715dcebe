"""SQLite: the file opened read-only; columns typed by what they hold, since SQLite does not."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote

import pyarrow as pa
import pyarrow.compute as pc
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect

from connectors.cells import Decoder
from connectors.dialects import sqlite_arrow
from connectors.dialects.generic import Dialect, declared, lost
from connectors.dialects.relation import Relation, Session
from connectors.sql_types import Column
from taxonomy.errors import SourceError

if TYPE_CHECKING:
    from sqlalchemy.engine import Engine, Inspector

_EXACT = 2**53  # up to here a float holds every integer
_PER_QUERY = 1_000  # conditions asked at once; SQLite allows 2,000 results
_PYTHON: tuple[type, ...] = (int, float, bytearray, bytes)
_KINDS = len(_PYTHON) + 1
# The storage class that a column of an Arrow type holds unless it is mixed.
_USUAL = {"int64": "integer", "double": "real", "string": "text", "binary": "blob"}
_ROWIDS = ("rowid", "_rowid_", "oid")


class Sqlite(Dialect):
    """One database file. In memory there is nothing to scan."""

    read_only: ClassVar[bool] = True

    def __init__(self, url: sa.URL) -> None:
        if not url.database or url.database == ":memory:":
            raise SourceError("an SQLite source needs a file: write sqlite:///folder/name.db")
        name = (
            url.database.removeprefix("file:").partition("?")[0]
            if url.database.startswith("file:")
            else url.database
        )
        self.path = Path(name).expanduser().resolve()
        if not self.path.is_file():
            raise SourceError(f"there is no SQLite file {self.path}; give the path of an existing file")
        super().__init__(url)

    def name_source(self) -> str:
        """Return the namespace: the file, with links resolved."""
        return f"sqlite:{self.path.as_posix()}"

    def connect(self) -> sqlite3.Connection:
        """Return a connection that cannot write and leaves no file beside the database."""
        connection = sqlite3.connect(
            self.place(),
            uri=True,
            check_same_thread=False,
            timeout=10,
        )
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        return connection

    def place(self) -> str:
        """Return the URI by which the file is opened for reading only."""
        return f"file:{quote(self.path.as_posix())}?{self._mode()}"

    def _mode(self) -> str:
        """Return the open mode; a database in WAL mode that nobody has open is read as immutable.

        Opened otherwise, SQLite would create `-wal` and `-shm` files beside it, which is a write.
        """
        with self.path.open("rb") as stream:
            header = stream.read(20)
        wal = header[18:20] == b"\x02\x02"
        unused = not Path(f"{self.path}-wal").exists()
        return "mode=ro&immutable=1" if wal and unused else "mode=ro"

    def engine(self) -> Engine:
        """Return an engine over read-only connections."""
        return sa.create_engine(
            "sqlite://", creator=self.connect, poolclass=sa.pool.NullPool, hide_parameters=True
        )

    def session(self, engine: Engine) -> Session:
        """Return a session on a connection of its own."""
        return SqliteSession(self, engine)

    def schemas(self, inspector: Inspector) -> list[str | None]:
        """Return the one schema."""
        return [None]

    def shut(self, error: BaseException) -> str:
        """Return why the file did not open."""
        if isinstance(error, PermissionError) or not os.access(self.path, os.R_OK):
            return "the file may not be read by this user; grant read permission"
        return self.reason(error)

    def reason(self, error: BaseException) -> str:
        """Return a reason by SQLite's error code."""
        error = getattr(error, "orig", error)
        through_adbc = type(error).__module__.startswith("adbc_driver_manager")
        if not through_adbc and not isinstance(error, sqlite3.Error | sa.exc.SQLAlchemyError):
            return lost(error)
        code = getattr(error, "sqlite_errorname", "") or ""
        words = str(error) if through_adbc else ""  # which name no code; they are searched, never shown
        if code in ("SQLITE_CORRUPT", "SQLITE_NOTADB") or "malformed" in words:
            return "the file is damaged; restore it from a backup"
        if code in ("SQLITE_BUSY", "SQLITE_LOCKED") or "locked" in words:
            return "another program holds a lock on the file; try again later"
        return "it cannot be read: a view on something that no longer exists, or a missing extension"

    def column(
        self, plain: sa.ColumnElement[Any], kind: sa.types.TypeEngine[Any], cell_bytes: int, position: int
    ) -> Column:
        """Return how one column is asked for; where text is usual, SQLite cuts long cells itself."""
        target = _by_affinity(declared(kind))
        asked: sa.ColumnElement[Any] = plain
        if pa.types.is_string(target) or pa.types.is_binary(target):
            long = sa.func.length(sa.cast(plain, sa.LargeBinary)) > cell_bytes
            asked = sa.case((long, sa.func.substr(plain, 1, cell_bytes + 1)), else_=plain)
        return Column(str(plain.key), declared(kind), target, asked.label(f"c{position}"))

    def key(self, relation: Relation, source: sa.FromClause) -> sa.ColumnElement[Any] | None:
        """Return the row number that SQLite keeps for each row of an ordinary table."""
        if relation.kind != "table":
            return None
        taken = {name.lower() for name, _, _ in relation.columns}
        name = next((name for name in _ROWIDS if name not in taken), None)
        if name is None:
            return super().key(relation, source)
        rowid = sa.literal_column(name, sa.BigInteger)
        probe = sa.select(rowid).select_from(source).limit(0)
        connection = self.connect()
        try:
            connection.execute(
                str(probe.compile(dialect=sqlite_dialect(), compile_kwargs={"literal_binds": True}))
            )
        except sqlite3.Error:  # WITHOUT ROWID, or a virtual table
            return super().key(relation, source)
        finally:
            connection.close()
        return rowid


def _by_affinity(kind: str) -> pa.DataType:
    """Return the Arrow type for a declared type without values (sqlite.org/datatype3.html, 3.1)."""
    kind = kind.upper()
    if "INT" in kind:
        return pa.int64()
    if any(word in kind for word in ("CHAR", "CLOB", "TEXT")):
        return pa.string()
    if "BLOB" in kind:
        return pa.binary()
    return pa.float64() if any(word in kind for word in ("REAL", "FLOA", "DOUB")) else pa.string()


class SqliteSession(Session):
    """One sqlite3 connection. Text arrives as `bytearray`, so that it is told from blobs."""

    def __init__(self, dialect: Sqlite, engine: Engine) -> None:
        self._dialect = engine.dialect
        self._place = dialect.place()
        self._raw = dialect.connect()
        self._raw.text_factory = bytearray
        self._decoder = Decoder()

    def _text(self, statement: sa.SelectBase) -> str:
        return str(statement.compile(dialect=self._dialect, compile_kwargs={"literal_binds": True}))

    def one(self, statement: sa.Select[Any]) -> tuple[Any, ...]:
        """Return the only row of a query."""
        return tuple(self._raw.execute(self._text(statement)).fetchone())

    def unlimited(self) -> None:
        """Do nothing: no limit is set."""

    def settle(self, columns: list[Column], source: sa.FromClause) -> list[Column]:
        """Return the columns with the types that all cells of the table allow, in a scan or two of it."""
        usual = [(column, _USUAL.get(str(column.type))) for column in columns]
        asked = [_is_not(source.c[column.name], kind) if kind else sa.true() for column, kind in usual]
        odd = self._any(asked, source)
        mixed = [column for (column, _), other in zip(usual, odd, strict=True) if other]
        held = self._any(
            [expression for column in mixed for expression in _held(source.c[column.name])], source
        )
        settled = {}
        for place, column in enumerate(mixed):
            *kinds, wide = held[_KINDS * place : _KINDS * (place + 1)]
            types = {kind for kind, there in zip(_PYTHON, kinds, strict=True) if there}
            settled[column.name] = replace(column, type=_type(types, wide, column.type))
        return [settled.get(column.name, column) for column in columns]

    def _any(self, conditions: Sequence[sa.ColumnElement[Any]], source: sa.FromClause) -> list[bool]:
        """Return for each condition whether a row meets it."""
        answers: list[bool] = []
        for start in range(0, len(conditions), _PER_QUERY):
            part = [sa.func.max(condition) for condition in conditions[start : start + _PER_QUERY]]
            answers.extend(map(bool, self.one(sa.select(*part).select_from(source))))
        return answers

    def fetch_all(self, source: sa.FromClause, columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield all rows of a table, through ADBC where it is installed.

        Our own connection stays open meanwhile: closed, it would drop the lock of the other (POSIX locks
        belong to a process, and the two are different copies of SQLite).
        """
        (encoding,) = self._raw.execute("PRAGMA encoding").fetchone()
        if not sqlite_arrow.installed() or bytes(encoding) != b"UTF-8":
            yield from super().fetch_all(source, columns, rows)
            return
        sql = self._text(sqlite_arrow.query(source, columns))
        yield from sqlite_arrow.batches(self._place, sql, columns, rows, self._decoder)

    def fetch(self, statement: sa.Select[Any], columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches of `rows`, each column as what this batch holds."""
        cursor = self._raw.execute(self._text(statement))
        while part := cursor.fetchmany(rows):
            arrays = [self._array(cells) for cells in zip(*part, strict=True)]
            fields = [
                column.field.with_type(array.type) for column, array in zip(columns, arrays, strict=True)
            ]
            yield pa.RecordBatch.from_arrays(arrays, schema=pa.schema(fields))

    def _array(self, cells: tuple[Any, ...]) -> pa.Array:
        held = set(map(type, cells)) - {type(None)}
        numbers = held <= {int, float}
        wide = numbers and len(held) > 1 and any(type(cell) is int and abs(cell) > _EXACT for cell in cells)
        target = _type(held, wide, pa.null())
        if pa.types.is_string(target):
            if not held <= {bytearray, bytes}:
                cells = tuple(str(cell).encode() if isinstance(cell, int | float) else cell for cell in cells)
            return self._decoder.text(pa.array(cells, pa.binary()))
        array = pa.array(cells, pa.float64() if pa.types.is_floating(target) and numbers else target)
        return array if array.type == target else pc.cast(array, target)

    def note(self) -> list[str]:
        """Return sentences on cells that were not UTF-8."""
        return self._decoder.note()

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()


def _is_not(cell: sa.ColumnElement[Any], kind: str) -> sa.ColumnElement[bool]:
    """Return whether a cell is of another storage class; half the time of `typeof(cell) NOT IN (...)`."""
    return sa.and_(sa.func.typeof(cell) != kind, cell.is_not(None))


def _held(cell: sa.ColumnElement[Any]) -> list[sa.ColumnElement[Any]]:
    """Return conditions: holds integers, floats, text, blobs, integers that no float can hold."""
    kind = sa.func.typeof(cell)
    wide = sa.and_(kind == "integer", sa.not_(cell.between(-_EXACT, _EXACT)))
    return [*(kind == name for name in ("integer", "real", "text", "blob")), wide]


def _type(held: set[type], wide: bool, empty: pa.DataType) -> pa.DataType:
    """Return the Arrow type that holds cells of all these Python types."""
    if not held:
        return empty
    if held == {int}:
        return pa.int64()
    if held <= {int, float}:
        return pa.string() if wide else pa.float64()
    return pa.binary() if held == {bytes} else pa.string()
