"""A database that SQLAlchemy reaches, with nothing but what all of them share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

import pyarrow as pa
import sqlalchemy as sa
from sqlalchemy.pool import NullPool
from sqlalchemy.sql.elements import quoted_name

from connectors import locations
from connectors.dialects.relation import Choice, Count, Relation, Select, Session
from connectors.sql_types import Column, arrow_type

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine, Inspector

_SYSTEM = {
    "information_schema", "sys", "system", "mysql", "performance_schema", "guest", "pg_catalog",
    "ctxsys", "dbsnmp", "mdsys", "olapsys", "ordsys", "outln", "wmsys", "xdb",
}  # fmt: skip


# Words by which drivers tell why they did not connect; their messages are searched, never shown.
_CREDENTIALS = ("password", "access denied", "authentication", "login failed", "28000", "28p01", "role ")
_UNREACHABLE = (
    "refused", "timed out", "timeout", "could not translate", "resolve", "unreachable", "can't connect",
    "no route", "is the server running",
)  # fmt: skip


class Dialect:
    """How to open, name, list and read one kind of database."""

    default_port: ClassVar[int | None] = None
    read_only: ClassVar[bool] = False  # whether the server itself refuses writes of our sessions
    prefers_server: ClassVar[bool] = False  # whether `pick` goes before a look-up by key

    def __init__(self, url: sa.URL) -> None:
        self.url = self.rewrite(url)
        self.namespace = self.name_source()

    def rewrite(self, url: sa.URL) -> sa.URL:
        """Return the URL with the driver that this dialect uses."""
        return url

    def name_source(self) -> str:
        """Return the namespace, built from parts."""
        url = self.url
        return locations.namespace(
            url.get_backend_name(), url.host or "", url.port or self.default_port, url.database or ""
        )

    def engine(self) -> Engine:
        """Return an engine whose connections are not kept open."""
        return sa.create_engine(self.url, poolclass=NullPool, hide_parameters=True)

    def session(self, engine: Engine) -> Session:
        """Return a new read-only session."""
        return GenericSession(engine.connect())

    def schemas(self, inspector: Inspector) -> list[str | None]:
        """Return the schemas to list."""
        names = [name for name in inspector.get_schema_names() if name.lower() not in _SYSTEM]
        return [*sorted(names)] or [None]

    def study(self, connection: Connection) -> set[tuple[str | None, str]]:
        """Look at what reflection does not tell; return tables that others hold, not to be read twice."""
        return set()

    def may_write(self, connection: Connection) -> bool | None:
        """Return whether the login could write, were the session not read-only; None when unknown."""
        return None

    def reason(self, error: BaseException) -> str:
        """Return why the server refused, in words of ours, never in its own: those may hold data."""
        return f"the database refused to read it ({type(error).__name__})"

    def names(self, inspector: Inspector, schema: str | None) -> dict[str, str]:
        """Return the name of each table and view of a schema with its kind."""
        kinds = dict.fromkeys(inspector.get_table_names(schema), "table")
        # Tables of another server are read as views are: they have no pages of their own to sample.
        for listing in ("get_view_names", "get_materialized_view_names", "get_foreign_table_names"):
            try:
                kinds.update(dict.fromkeys(getattr(inspector, listing)(schema), "view"))
            except (AttributeError, NotImplementedError):
                continue
        return kinds

    def shut(self, error: BaseException) -> str:
        """Return why the source did not open, and what to do."""
        words = str(getattr(error, "orig", error)).lower()
        if "unknown database" in words or ('database "' in words and "does not exist" in words):
            return "the server has no database of this name; check the end of the URL"
        if any(word in words for word in _CREDENTIALS):
            return "the server refused the login; check user and password, and write the password as ${NAME}"
        if any(word in words for word in _UNREACHABLE):
            return "no server answers there; check host, port and network, and that the server is running"
        return f"the connection failed ({type(error).__name__}); check host, port, user and database"

    def count(self, session: Session, relation: Relation) -> Count:
        """Return the number of rows."""
        return Count(int(session.one(sa.select(sa.func.count()).select_from(self.table(relation)))[0]))

    def table(self, relation: Relation) -> sa.TableClause:
        """Return the relation as something to select from, its names quoted."""
        columns: list[sa.ColumnClause[Any]] = [
            sa.column(quoted_name(name, True)) for name, _, _ in relation.columns
        ]
        schema = quoted_name(relation.schema, True) if relation.schema else None
        return sa.table(quoted_name(relation.name, True), *columns, schema=schema)

    def columns(self, relation: Relation, source: sa.FromClause, cell_bytes: int) -> list[Column]:
        """Return how each column of `source`, the relation or a sample of it, is asked for and arrives."""
        return [
            self.column(source.c[name], kind, cell_bytes, position)
            for position, (name, kind, _) in enumerate(relation.columns)
        ]

    def column(
        self,
        plain: sa.ColumnElement[Any],
        kind: sa.types.TypeEngine[Any],
        cell_bytes: int,
        position: int,
    ) -> Column:
        """Return how one column is asked for."""
        return Column(str(plain.key), declared(kind), arrow_type(kind), plain.label(f"c{position}"))

    def key(self, relation: Relation, source: sa.FromClause) -> sa.ColumnElement[Any] | None:
        """Return an integer that is unique in each row and fast to look up, if there is one."""
        if relation.kind != "table" or len(relation.primary) != 1:
            return None
        kinds = {name: kind for name, kind, _ in relation.columns}
        name = relation.primary[0]
        if not isinstance(kinds.get(name), sa.types.Integer):
            return None
        column: sa.ColumnElement[Any] = source.c[name]
        return column

    def pick(
        self,
        relation: Relation,
        select: Select,
        wanted: int,
        seed: int,
        count: Count,
    ) -> Choice | None:
        """Return statements by which the server itself chooses rows at random; None if it cannot."""
        return None


def declared(kind: sa.types.TypeEngine[Any]) -> str:
    """Return an SQL type as text, "" when SQLAlchemy does not know it."""
    if isinstance(kind, sa.types.NullType):
        return ""
    try:
        return str(kind)
    except Exception:  # a type of another package that cannot be printed
        return type(kind).__name__


def lost(error: BaseException, *names: str) -> str:
    """Return the reason for an error without a code of the server: the line broke, or the rows are odd."""
    if type(error).__name__ in names:
        return "the connection to the server was lost; try again"
    return f"its rows cannot be taken over as Arrow columns ({type(error).__name__}); please report this"


class GenericSession(Session):
    """Rows through SQLAlchemy's own cursor."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection.execution_options(stream_results=True)
        self._unfit = 0

    def one(self, statement: sa.Select[Any]) -> tuple[Any, ...]:
        """Return the only row of a query."""
        return tuple(self._connection.execute(statement).one())

    def fetch(self, statement: sa.Select[Any], columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches of `rows`."""
        schema = pa.schema([column.field for column in columns])
        with self._connection.execute(statement) as result:
            for part in result.partitions(rows):
                by_column = zip(zip(*part, strict=True), columns, strict=True)
                arrays = [self._array(list(cells), column.type) for cells, column in by_column]
                yield pa.RecordBatch.from_arrays(arrays, schema=schema)

    def _array(self, cells: list[Any], target: pa.DataType) -> pa.Array:
        try:
            return pa.array(cells, target)
        except (pa.ArrowInvalid, pa.ArrowTypeError, TypeError, ValueError, OverflowError):
            return pa.array([self._one(cell, target) for cell in cells], target)

    def _one(self, cell: Any, target: pa.DataType) -> Any:
        if cell is None:
            return None
        if pa.types.is_string(target):
            return cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
        try:
            return pa.scalar(cell, target).as_py()
        except (pa.ArrowInvalid, pa.ArrowTypeError, TypeError, ValueError, OverflowError):
            self._unfit += 1
            return None

    def unlimited(self) -> None:
        """Do nothing: no limit is set."""

    def note(self) -> list[str]:
        """Return a sentence on cells that did not fit."""
        return [f"{self._unfit:,} cells do not fit their type and were left out"] if self._unfit else []

    def close(self) -> None:
        """Roll back and close."""
        self._connection.rollback()
        self._connection.close()
