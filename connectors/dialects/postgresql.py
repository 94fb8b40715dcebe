"""PostgreSQL: rows by COPY, samples by TABLESAMPLE, sessions that cannot write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote

import pyarrow as pa
import pyarrow.csv
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from connectors import locations
from connectors.dialects import postgresql_arrow
from connectors.dialects.generic import Dialect, declared, lost
from connectors.dialects.relation import Choice, Count, Relation, Select, Session
from connectors.sql_types import Column, Reader, arrow_type, from_hex

if TYPE_CHECKING:
    import psycopg
    from sqlalchemy.engine import Connection, Engine, Inspector

# Up to this size a table is counted and sampled row by row; beyond it, page by page.
EXACT_BYTES = 2 * 2**30

_READ_ONLY = "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
_SETTINGS = (
    # Rows that a policy hides from the login are an error instead of a silent gap.
    "SET row_security = off",
    "SET lock_timeout = '10s'",
    "SET timezone = 'UTC'",
    "SET datestyle = 'ISO, YMD'",
    "SET intervalstyle = 'iso_8601'",
    "SET bytea_output = 'hex'",
    # The same rows in the same order each time: seeded choices depend on it.
    "SET synchronize_seqscans = off",
    "SET max_parallel_workers_per_gather = 0",
)
_PAGES = 10  # how many times more rows are read when they come page by page, against likeness

_TIMEOUT = "SET statement_timeout = '10min'"  # lifted for full reads, which may take longer

_UNLIMITED = "SET statement_timeout = 0"

_REASONS = {
    "42501": "the login may not read it, or not all of its rows; grant it SELECT, and BYPASSRLS if need be",
    "57014": "the server gave no answer within ten minutes; exclude it, or read it at a quieter hour",
    "55P03": "another session holds a lock on it; try again later",
    "25006": "reading it would write, which a scan never does; exclude it",
    "42P01": "it no longer exists; run the scan again",
    "55000": "it cannot be read in its present state; a materialised view may need REFRESH",
}


class PostgreSql(Dialect):
    """PostgreSQL and what speaks its protocol, through psycopg 3."""

    default_port: ClassVar[int | None] = 5432
    read_only: ClassVar[bool] = True
    prefers_server: ClassVar[bool] = True

    def rewrite(self, url: sa.URL) -> sa.URL:
        """Return the URL with psycopg 3 as driver."""
        return url.set(drivername="postgresql+psycopg")

    def name_source(self) -> str:
        """Return the namespace; a host may also be given as `?host=`."""
        url = self.url
        host = url.host or url.query.get("host", "")
        place = quote(
            host if isinstance(host, str) else host[0], safe=":"
        )  # a socket is a path: %2Frun%2F...
        database = url.database or str(url.username or "postgres")
        return locations.namespace(
            "postgresql", place or "localhost", url.port or self.default_port, database
        )

    def engine(self) -> Engine:
        """Return an engine whose connections are set to read only before anything else."""
        import psycopg

        engine = sa.create_engine(
            self.url,
            poolclass=sa.pool.NullPool,
            hide_parameters=True,
            connect_args={"connect_timeout": 10, "application_name": "undeclared"},
        )

        @sa.event.listens_for(engine, "connect")
        def prepare(connection: psycopg.Connection[Any], _record: object) -> None:
            connection.autocommit = True
            connection.execute(_READ_ONLY)
            for setting in (*_SETTINGS, _TIMEOUT):
                with suppress(psycopg.Error):  # servers that only speak the protocol lack some of them
                    connection.execute(setting)
            connection.autocommit = False
            connection.read_only = True

        return engine

    def session(self, engine: Engine) -> Session:
        """Return a session that reads by COPY."""
        return CopySession(engine)

    def schemas(self, inspector: Inspector) -> list[str | None]:
        """Return every schema but the system's."""
        names = inspector.get_schema_names()
        return [name for name in sorted(names) if not name.startswith("pg_") and name != "information_schema"]

    def study(self, connection: Connection) -> set[tuple[str | None, str]]:
        """Return the partitions of partitioned tables: their parent holds the same rows."""
        query = (
            "SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " WHERE c.relispartition"
        )
        return {(row[0], row[1]) for row in connection.execute(sa.text(query))}

    def may_write(self, connection: Connection) -> bool | None:
        """Return whether the login owns a right to change any table."""
        query = """
            SELECT EXISTS (
                SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                  AND has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))"""
        return bool(connection.execute(sa.text(query)).scalar())

    def reason(self, error: BaseException) -> str:
        """Return a reason by the SQLSTATE of the error."""
        error = getattr(error, "orig", error)
        state = getattr(error, "sqlstate", None)
        if state is None:
            return lost(error, "OperationalError")
        return _REASONS.get(state, f"the server refused to read it (SQLSTATE {state})")

    def column(
        self, plain: sa.ColumnElement[Any], kind: sa.types.TypeEngine[Any], cell_bytes: int, position: int
    ) -> Column:
        """Return how one column is asked for; the server cuts cells before it sends them."""
        target = arrow_type(kind)
        asked: sa.ColumnElement[Any] = plain
        limit = getattr(kind, "length", None)
        if pa.types.is_binary(target):
            asked = sa.func.substring(plain, 1, cell_bytes + 1)
        elif pa.types.is_string(target) and (limit is None or limit > cell_bytes):
            asked = sa.func.left(sa.cast(plain, sa.Text), cell_bytes + 1)
            if isinstance(kind, pg.INET):  # as text, one host has a netmask behind it: 192.0.2.1/32
                asked = sa.func.abbrev(plain)
        return Column(str(plain.key), declared(kind), target, asked.label(f"c{position}"))

    def count(self, session: Session, relation: Relation) -> Count:
        """Return the exact number of rows, or the server's estimate for large tables."""
        if relation.kind == "table" and isinstance(session, CopySession):
            size, estimate = session.size(relation)
            if size > EXACT_BYTES and estimate > 0:
                return Count(estimate, exact=False)
        return super().count(session, relation)

    def pick(self, relation: Relation, select: Select, wanted: int, seed: int, count: Count) -> Choice | None:
        """Return a TABLESAMPLE, or for views a seeded random() in the server."""
        # Five standard deviations more than wanted, so that too few is out of the question.
        share = min(1.0, (wanted + 5 * wanted**0.5 + 20) / max(count.rows, 1))
        table = self.table(relation)
        if relation.kind == "view":
            start = sa.select(sa.func.setseed((seed % 1_000_003) / 1_000_003))
            chosen = select(table).where(sa.func.random() < sa.literal_column(f"{share:.12f}"))
            return Choice("random", (start, chosen))
        notes: tuple[str, ...] = ()
        if count.exact:
            function = sa.func.bernoulli
        else:
            function, share = sa.func.system, min(1.0, _PAGES * share)
            notes = ("rows come from pages chosen at random, and rows of one page may be alike",)
        percent: sa.ColumnClause[Any] = sa.literal_column(f"{100 * share:.10f}")
        source = sa.tablesample(table, function(percent), name="t", seed=sa.literal_column(str(seed % 2**31)))
        return Choice("tablesample", (select(source),), notes)


class CopySession(Session):
    """One psycopg connection; rows arrive as CSV blocks that Arrow parses."""

    def __init__(self, engine: Engine) -> None:
        self._dialect = engine.dialect
        pooled = engine.raw_connection()
        self._raw: psycopg.Connection[Any] = pooled.driver_connection  # type: ignore[assignment]
        pooled.detach()
        self._reader = Reader(from_hex)

    def text(self, statement: sa.Select[Any]) -> str:
        """Return a statement as SQL of this server."""
        compiled = statement.compile(dialect=self._dialect, compile_kwargs={"literal_binds": True})
        return str(compiled) % ()  # per cent signs are doubled for a driver that fills in parameters

    def size(self, relation: Relation) -> tuple[int, int]:
        """Return the bytes of a table and the server's estimate of its rows."""
        row = self._raw.execute(
            "SELECT coalesce(sum(pg_relation_size(p.oid)), 0), coalesce(sum(greatest(p.reltuples, 0)), 0)"
            " FROM pg_class p WHERE p.oid = %(it)s::regclass OR p.oid IN"
            " (SELECT relid FROM pg_partition_tree(%(it)s::regclass) WHERE relid IS NOT NULL)",
            {"it": self._quoted(relation)},
        ).fetchone()
        return (int(row[0]), int(row[1])) if row else (0, 0)

    def _quoted(self, relation: Relation) -> str:
        quote = self._dialect.identifier_preparer.quote_identifier
        return ".".join(quote(part) % () for part in (relation.schema, relation.name) if part)

    def one(self, statement: sa.Select[Any]) -> tuple[Any, ...]:
        """Return the only row of a query."""
        row = self._raw.execute(self.text(statement)).fetchone()
        return tuple(row or ())

    def unlimited(self) -> None:
        """Lift the time limit, for a full read."""
        self._raw.execute(_UNLIMITED)

    def fetch(self, statement: sa.Select[Any], columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches of `rows`."""
        sql = f"COPY ({self.text(statement)}) TO STDOUT (FORMAT csv)"
        names = [f"c{position}" for position in range(len(columns))]
        with self._raw.cursor() as cursor, cursor.copy(sql) as copy:
            incoming = iter(copy)
            while block := b"".join(islice(incoming, rows)):
                # The server sends a row a message, but the protocol does not promise it.
                while not block.endswith(b"\n") or block.count(b'"') % 2:
                    more = next(incoming, None)
                    if more is None:
                        break
                    block += bytes(more)
                yield self._reader.batch(columns, _parse(block, names))

    def fetch_all(self, source: sa.FromClause, columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield all rows of a table, by a binary COPY where ADBC is installed."""
        other = None
        if postgresql_arrow.installed():
            other = postgresql_arrow.connect(self._raw, _READ_ONLY, (*_SETTINGS, _UNLIMITED))
        if other is None:
            yield from super().fetch_all(source, columns, rows)
            return
        sql = self.text(sa.select(*map(postgresql_arrow.wire, columns)).select_from(source))
        yield from postgresql_arrow.batches(other, sql, columns, self._reader)

    def note(self) -> list[str]:
        """Return sentences on what was left out while reading."""
        return self._reader.note()

    def close(self) -> None:
        """End the connection, also in the middle of a COPY."""
        self._raw.close()


def _parse(block: bytes, names: list[str]) -> list[pa.Array]:
    table = pa.csv.read_csv(
        pa.BufferReader(block),
        read_options=pa.csv.ReadOptions(use_threads=False, block_size=len(block) + 1, column_names=names),
        parse_options=pa.csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False),
        convert_options=pa.csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.binary()),
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
        ),
    )
    return [column.combine_chunks() for column in table.columns]
