"""Every database that SQLAlchemy reaches: its tables and views, read without writing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import sqlalchemy as sa

from connectors import locations
from connectors.base import Dataset, Sample, Sampling
from connectors.dialects import dialect_of
from connectors.dialects.relation import Count, Relation, Session
from connectors.drawing import choose, stream
from connectors.key_lookup import Lookup
from connectors.open_samples import OpenSamples
from connectors.sql_catalog import relations
from connectors.sql_types import Column
from taxonomy.errors import DatasetSkipped, ScannerError, SourceError, nearest
from taxonomy.records import Skipped

MANY = 1_000  # rows from which another way of reading is worth its start


def open_file(path: str) -> Sql:
    """Open an SQLite file by its path, which may hold any character."""
    return Sql(sa.URL.create("sqlite", database=str(Path(path).expanduser())))


class Sql:
    """A database. Each sample has a connection of its own, closed when its rows end."""

    def __init__(self, location: str | sa.URL) -> None:
        try:
            url = sa.make_url(location)
        except (sa.exc.ArgumentError, ValueError):
            raise SourceError(
                f"{locations.describe(str(location))} cannot be read as a database URL; "
                "write scheme://user:${PASSWORD}@host:port/database"
            ) from None
        self._dialect = dialect_of(url)
        self.namespace = self._dialect.namespace
        self.skipped: list[Skipped] = []
        self.warnings: list[str] = []  # about the login, for people
        self._relations: dict[str, Relation] = {}
        self._sessions: set[Session] = set()
        self._open = OpenSamples()
        self._engine = self._make_engine()
        self._check()

    def __repr__(self) -> str:
        return f"Sql({self.namespace!r})"

    def _make_engine(self) -> sa.Engine:
        try:
            return self._dialect.engine()
        except ImportError as error:
            from connectors import CONNECTORS

            kind = self._dialect.url.get_backend_name()
            remedy = CONNECTORS[kind][1] if kind in CONNECTORS else f"install the driver for {kind}"
            raise SourceError(
                f"cannot open {self.namespace}: the package {error.name!r} is missing; {remedy}"
            ) from None
        except sa.exc.SQLAlchemyError as error:
            raise SourceError(
                f"cannot open {self.namespace}: SQLAlchemy does not accept the URL ({type(error).__name__}); "
                "check its scheme, driver and options"
            ) from None

    def _check(self) -> None:
        """Connect once, so that a wrong password is told before anything else."""
        try:
            with self._engine.connect() as connection:
                writes = self._dialect.may_write(connection)
        except Exception as error:
            raise SourceError(f"cannot open {self.namespace}: {self._dialect.shut(error)}") from None
        if writes:
            self.warnings.append(
                "the login may change data; sessions are read-only, but a login that can only read is safer"
            )
        if not self._dialect.read_only:
            self.warnings.append(
                "this kind of database has no read-only session here; use a login that can only read"
            )

    def datasets(self) -> Iterator[Dataset]:
        """Yield tables and views by schema and name; what cannot be described goes to `skipped`."""
        self.skipped.clear()
        try:
            with self._engine.connect() as connection:
                inspector = sa.inspect(connection)
                hidden = self._dialect.study(connection)
                found = [
                    relation
                    for schema in self._dialect.schemas(inspector)
                    for relation in relations(
                        inspector, schema, self._dialect.names(inspector, schema), hidden
                    )
                ]
        except Exception as error:
            raise SourceError(f"cannot list {self.namespace}: {self._dialect.reason(error)}") from None
        for relation in found:
            if isinstance(relation, Relation):
                name = _name(relation.schema, relation.name)
                self._relations[name] = relation
                yield self._dataset(name, relation)
            else:
                schema, table, fault = relation
                reason = f"it cannot be described: {self._dialect.reason(fault)}"
                self.skipped.append(Skipped(self.namespace, _name(schema, table), reason))

    def _dataset(self, name: str, relation: Relation) -> Dataset:
        return Dataset(
            namespace=self.namespace,
            name=name,
            kind=relation.kind,
            comment=relation.comment,
            field_comments={column: comment for column, _, comment in relation.columns if comment},
            keys=tuple(dict.fromkeys((*relation.primary, *relation.references))),
            references=dict(relation.references),
        )

    def sample(self, dataset: Dataset, sampling: Sampling) -> Sample:
        """Return rows of a table or view: all, or chosen at random by the best means of its database."""
        relation = self._relation(dataset)
        if not relation.columns:
            return Sample("empty", 0, iter([pa.RecordBatch.from_arrays([], names=[])]), ["it has no columns"])
        session: Session | None = None
        try:
            session = self._dialect.session(self._engine)
            self._sessions.add(session)
            sample = self._sample(session, relation, sampling)
        except Exception as error:
            if session is not None:
                self._end(session)
            raise self._skip(dataset.name, error) from None
        sample.batches = self._guard(dataset.name, session, sample.batches)
        return self._open.track(sample)

    def _relation(self, dataset: Dataset) -> Relation:
        if dataset.name not in self._relations:
            for _ in self.datasets():
                pass
        relation = self._relations.get(dataset.name)
        if relation is None:
            raise DatasetSkipped(
                f"there is no table {dataset.name!r}; {nearest(dataset.name, self._relations)}"
            )
        return relation

    def _sample(self, session: Session, relation: Relation, sampling: Sampling) -> Sample:
        table = self._dialect.table(relation)
        columns = self._columns(relation, table, sampling)
        count = self._dialect.count(session, relation)
        if sampling.rows is None or count.rows <= sampling.rows:
            if sampling.rows is None:
                session.unlimited()
            return self._all(session, table, columns, sampling, count)
        found = None if self._dialect.prefers_server else self._by_key(session, relation, sampling, count)
        return (
            found
            or self._by_server(session, relation, sampling, count)
            or self._by_reading(session, relation, sampling, count)
        )

    def _by_key(
        self, session: Session, relation: Relation, sampling: Sampling, count: Count
    ) -> Sample | None:
        table = self._dialect.table(relation)
        key = self._dialect.key(relation, table)
        if key is None or sampling.rows is None:
            return None
        lookup = Lookup(
            key, table, self._select(relation, sampling), self._columns(relation, table, sampling)
        )
        chosen = lookup.choose(session, sampling.rows, sampling.seed, count, sampling.batch_rows)
        if chosen is None:
            return None
        method, rows, note = chosen
        return choose(rows, sampling, method=method, total=count.rows, notes=lambda: [note, *session.note()])

    def _by_server(
        self, session: Session, relation: Relation, sampling: Sampling, count: Count
    ) -> Sample | None:
        select = self._select(relation, sampling)
        choice = self._dialect.pick(relation, select, sampling.rows or 0, sampling.seed, count)
        if choice is None:
            return None
        *before, last = choice.statements
        for statement in before:
            session.one(statement)
        notes = list(choice.notes)
        if not count.exact:
            notes.append("the number of rows is the server's estimate")
        columns = self._columns(relation, self._dialect.table(relation), sampling)
        rows = session.fetch(last, columns, sampling.batch_rows)
        return choose(
            rows, sampling, method=choice.method, total=count.rows, notes=lambda: [*notes, *session.note()]
        )

    def _by_reading(self, session: Session, relation: Relation, sampling: Sampling, count: Count) -> Sample:
        table = self._dialect.table(relation)
        select = self._select(relation, sampling)(table)
        rows = session.fetch(select, self._columns(relation, table, sampling), sampling.batch_rows)
        return choose(rows, sampling, total=count.rows, notes=session.note)

    def _columns(self, relation: Relation, source: sa.FromClause, sampling: Sampling) -> list[Column]:
        return self._dialect.columns(relation, source, sampling.cell_bytes)

    def _select(self, relation: Relation, sampling: Sampling) -> Any:
        def select(source: sa.FromClause) -> sa.Select[Any]:
            columns = self._columns(relation, source, sampling)
            return sa.select(*(column.expression for column in columns)).select_from(source)

        return select

    def _all(
        self, session: Session, table: sa.TableClause, columns: list[Column], sampling: Sampling, count: Count
    ) -> Sample:
        if count.rows:
            columns = session.settle(columns, table)
        if sampling.rows is None and count.rows > MANY:
            rows = session.fetch_all(table, columns, sampling.batch_rows)
        else:
            statement = sa.select(*(column.expression for column in columns)).select_from(table)
            rows = session.fetch(statement, columns, sampling.batch_rows)
        schema = pa.schema([column.field for column in columns])
        return stream(rows, schema, sampling, total=count.rows, notes=session.note)

    def _guard(
        self, name: str, session: Session, batches: Iterator[pa.RecordBatch]
    ) -> Iterator[pa.RecordBatch]:
        try:
            yield from batches
        except ScannerError:
            raise
        except Exception as error:
            raise self._skip(name, error) from None
        finally:
            self._end(session)

    def _skip(self, name: str, error: Exception) -> DatasetSkipped:
        return DatasetSkipped(f"{name} in {self.namespace} was not read: {self._dialect.reason(error)}")

    def _end(self, session: Session) -> None:
        self._sessions.discard(session)
        session.close()

    def close(self) -> None:
        """End the sessions whose rows were not read to the end, and close the engine."""
        self._open.close()
        for session in list(self._sessions):  # of samples whose first row was never asked for
            self._end(session)
        self._engine.dispose()


def _name(schema: str | None, name: str) -> str:
    """Return `schema.name`; a part that holds a dot itself is quoted, so that names stay distinct."""
    parts = (f'"{part}"' if "." in part else part for part in (schema, name) if part)
    return ".".join(parts)
