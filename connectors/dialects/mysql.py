"""MariaDB and MySQL: rows as the bytes that the server writes, samples by a seeded RAND()."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

import pyarrow as pa
import sqlalchemy as sa

from connectors import locations
from connectors.dialects import mysql_arrow
from connectors.dialects.generic import Dialect, declared, lost
from connectors.dialects.relation import Choice, Count, Relation, Select, Session
from connectors.sql_types import Column, Reader, arrow_type

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine, Inspector

_SYSTEM = {"information_schema", "mysql", "performance_schema", "sys"}
_TIMEOUT = 600  # seconds

_REASONS = {
    1044: "the login may not read this database; grant it SELECT",
    1142: "the login may not read it; grant it SELECT",
    1143: "the login may not read all of its columns; grant it SELECT",
    1146: "it no longer exists; run the scan again",
    1205: "another session holds a lock on it; try again later",
    1317: "the query was ended by the server; try again",
    1356: "it is a view on something that no longer exists; repair or drop the view",
    1449: "it is a view whose definer no longer exists; repair or drop the view",
    1792: "reading it would write, which a scan never does; exclude it",
    1969: "the server gave no answer within ten minutes; exclude it, or read it at a quieter hour",
    3024: "the server gave no answer within ten minutes; exclude it, or read it at a quieter hour",
}


class MySql(Dialect):
    """MariaDB, MySQL and what speaks their protocol, through PyMySQL."""

    default_port: ClassVar[int | None] = 3306
    read_only: ClassVar[bool] = True

    def __init__(self, url: sa.URL) -> None:
        super().__init__(url)
        self._spatial: set[tuple[str, ...]] = set()

    def rewrite(self, url: sa.URL) -> sa.URL:
        """Return the URL with PyMySQL as driver; both names of the scheme mean the same source."""
        return url.set(drivername="mysql+pymysql")

    def name_source(self) -> str:
        """Return the namespace; without a database it covers all of the server."""
        url = self.url
        return locations.namespace(
            "mysql", url.host or "localhost", url.port or self.default_port, url.database or ""
        )

    def engine(self) -> Engine:
        """Return an engine whose connections are set to read only before anything else."""
        arguments: dict[str, Any] = {"connect_timeout": 10, "charset": "utf8mb4"}
        if self.url.password is not None:
            # PyMySQL would encode a password as Latin-1, which knows few characters.
            arguments["password"] = str(self.url.password).encode()
        engine = sa.create_engine(
            self.url,
            poolclass=sa.pool.NullPool,
            hide_parameters=True,
            connect_args=arguments,
        )

        @sa.event.listens_for(engine, "connect")
        def prepare(connection: Any, _record: object) -> None:
            with connection.cursor() as cursor:
                cursor.execute("SET SESSION TRANSACTION READ ONLY")
                cursor.execute("SET SESSION time_zone = '+00:00'")
                cursor.execute("SET SESSION lock_wait_timeout = 10")
                _limit(cursor, _TIMEOUT)

        return engine

    def session(self, engine: Engine) -> Session:
        """Return a session that streams rows."""
        return StreamSession(engine)

    def schemas(self, inspector: Inspector) -> list[str | None]:
        """Return the database of the URL, or without one every database but the system's."""
        if self.url.database:
            return [None]
        return [name for name in sorted(inspector.get_schema_names()) if name.lower() not in _SYSTEM]

    def study(self, connection: Connection) -> set[tuple[str | None, str]]:
        """Note the spatial columns, which SQLAlchemy does not know; nothing is hidden."""
        query = (
            "SELECT table_schema, table_name, column_name FROM information_schema.columns WHERE data_type IN"
            " ('geometry', 'point', 'linestring', 'polygon', 'multipoint', 'multilinestring', 'multipolygon',"
            " 'geometrycollection', 'geomcollection')"
        )
        self._spatial = {tuple(map(str, row)) for row in connection.execute(sa.text(query))}
        return set()

    def names(self, inspector: Inspector, schema: str | None) -> dict[str, str]:
        """Return tables and views; MariaDB's system-versioned tables too, which SQLAlchemy does not list."""
        query = sa.text(
            "SELECT table_name FROM information_schema.tables"
            " WHERE table_schema = coalesce(:schema, DATABASE()) AND table_type = 'SYSTEM VERSIONED'"
        )
        with inspector.engine.connect() as connection:
            versioned = [str(row[0]) for row in connection.execute(query, {"schema": schema})]
        return {**super().names(inspector, schema), **dict.fromkeys(versioned, "table")}

    def may_write(self, connection: Connection) -> bool | None:
        """Return whether a grant of the login names a right to change data."""
        rights = ("ALL PRIVILEGES", "INSERT", "UPDATE", "DELETE", "DROP", "ALTER", "CREATE")
        grants = [str(row[0]).upper() for row in connection.execute(sa.text("SHOW GRANTS"))]
        return any(right in grant.partition(" ON ")[0] for grant in grants for right in rights)

    def reason(self, error: BaseException) -> str:
        """Return a reason by the server's error number."""
        error = getattr(error, "orig", error)
        if isinstance(error, sa.exc.UnreflectableTableError):
            error = getattr(error.__cause__, "orig", error)
        number = error.args[0] if error.args and isinstance(error.args[0], int) else None
        if number is None or number in (0, 2006, 2013):
            return lost(error, "OperationalError", "InterfaceError")
        return _REASONS.get(number, f"the server refused to read it (error {number})")

    def column(
        self, plain: sa.ColumnElement[Any], kind: sa.types.TypeEngine[Any], cell_bytes: int, position: int
    ) -> Column:
        """Return how one column is asked for; the server cuts cells before it sends them."""
        target = arrow_type(kind)
        asked: sa.ColumnElement[Any] = plain
        name = type(kind).__name__.upper()
        limit = getattr(kind, "length", None)
        if name == "BIT":
            target, asked = pa.uint64(), plain + 0
        elif isinstance(kind, sa.types.NullType) and self._is_spatial(plain):
            asked = sa.func.st_astext(plain)  # as text it says where
        elif name in ("TINYBLOB", "BLOB", "MEDIUMBLOB", "LONGBLOB", "BINARY", "VARBINARY"):
            target, asked = pa.binary(), sa.func.left(plain, cell_bytes + 1)
        elif pa.types.is_string(target) and "TEXT" in name and (limit is None or limit > cell_bytes):
            asked = sa.func.left(plain, cell_bytes + 1)
        return Column(str(plain.key), declared(kind), target, asked.label(f"c{position}"))

    def _is_spatial(self, column: sa.ColumnElement[Any]) -> bool:
        table = getattr(column, "table", None)
        schema = getattr(table, "schema", None) or self.url.database
        return (schema, getattr(table, "name", None), column.key) in self._spatial

    def pick(self, relation: Relation, select: Select, wanted: int, seed: int, count: Count) -> Choice | None:
        """Return a scan inside the server that keeps a row when a seeded RAND() is small."""
        # Five standard deviations more than wanted, so that too few is out of the question.
        share = min(1.0, (wanted + 5 * wanted**0.5 + 20) / max(count.rows, 1))
        drawn = sa.func.rand(sa.literal_column(str(seed % 2**31))) < sa.literal_column(f"{share:.12f}")
        return Choice("random", (select(self.table(relation)).where(drawn),))


def _limit(cursor: Any, seconds: int) -> None:
    """Set the time that a query may take; MariaDB and MySQL name it differently."""
    cursor.execute("SELECT VERSION()")
    (version,) = cursor.fetchone() or ("",)
    if "mariadb" in str(version).lower():
        cursor.execute(f"SET SESSION max_statement_time = {seconds}")
    else:
        cursor.execute(f"SET SESSION max_execution_time = {seconds * 1000}")


class StreamSession(Session):
    """One PyMySQL connection; cells arrive as bytes, unbuffered, and Arrow gives them their types."""

    def __init__(self, engine: Engine) -> None:
        self._dialect = engine.dialect
        pooled = engine.raw_connection()
        raw: Any = pooled.driver_connection
        pooled.detach()
        self._raw = raw
        self._raw.use_unicode = False
        self._raw.decoders = {}
        self._reader = Reader()

    def _text(self, statement: sa.Select[Any]) -> str:
        compiled = str(statement.compile(dialect=self._dialect, compile_kwargs={"literal_binds": True}))
        return compiled % ()  # per cent signs are doubled for a driver that fills in parameters

    def one(self, statement: sa.Select[Any]) -> tuple[Any, ...]:
        """Return the only row of a query; integers as int, everything else as text."""
        with self._raw.cursor() as cursor:
            cursor.execute(self._text(statement))
            row = cursor.fetchone() or ()
        return tuple(None if cell is None else int(cell) for cell in row)

    def unlimited(self) -> None:
        """Lift the time limit, for a full read."""
        with self._raw.cursor() as cursor:
            cursor.execute("SELECT VERSION()")
            (version,) = cursor.fetchone() or (b"",)
            mariadb = b"mariadb" in bytes(version).lower()
            cursor.execute(f"SET SESSION {'max_statement_time' if mariadb else 'max_execution_time'} = 0")

    def fetch(self, statement: sa.Select[Any], columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches of `rows`."""
        cursor = import_module("pymysql.cursors").SSCursor(self._raw)
        cursor.execute(self._text(statement))
        while part := cursor.fetchmany(rows):
            arrays = [pa.array(cells, pa.binary()) for cells in zip(*part, strict=True)]
            yield self._reader.batch(columns, arrays)
        cursor.close()

    def fetch_all(self, source: sa.FromClause, columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield all rows of a table, without a Python object for each cell."""
        statement = sa.select(*(column.expression for column in columns)).select_from(source)
        for arrays in mysql_arrow.rows(self._raw, self._text(statement), len(columns)):
            yield self._reader.batch(columns, arrays)

    def note(self) -> list[str]:
        """Return sentences on what was left out while reading."""
        return self._reader.note()

    def close(self) -> None:
        """End the connection at once; a cursor would first read what is left of its rows."""
        self._raw._force_close()  # noqa: SLF001 - there is no public way
