"""What dialects, sampling and the catalogue speak of: relations, sessions, and ways to choose rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

import pyarrow as pa
import sqlalchemy as sa

from connectors.sql_types import Column


@dataclass(frozen=True, slots=True)
class Relation:
    """A table or view, as the database describes it."""

    schema: str | None
    name: str
    kind: str  # table | view
    columns: tuple[tuple[str, sa.types.TypeEngine[Any], str], ...]  # name, type, comment
    comment: str = ""
    primary: tuple[str, ...] = ()
    references: dict[str, str] = field(default_factory=dict)  # column -> table


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows a relation has."""

    rows: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """Statements by which a server chooses rows; the last one yields them."""

    method: str
    statements: tuple[sa.Select[Any], ...]
    notes: tuple[str, ...] = ()


# Makes the query for the columns of a relation, from the relation or from a sample of it.
Select = Callable[[sa.FromClause], sa.Select[Any]]


class Session(Protocol):
    """One read-only connection that hands rows on as Arrow batches."""

    def one(self, statement: sa.Select[Any]) -> tuple[Any, ...]:
        """Return the only row of a query."""
        ...

    def fetch(self, statement: sa.Select[Any], columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches of `rows`, without holding all of them."""
        ...

    def fetch_all(self, source: sa.FromClause, columns: list[Column], rows: int) -> Iterator[pa.RecordBatch]:
        """Yield all rows of a relation, in batches of about `rows`: the way for a full read."""
        statement = sa.select(*(column.expression for column in columns)).select_from(source)
        return self.fetch(statement, columns, rows)

    def unlimited(self) -> None:
        """Lift the time limit, for a full read."""
        ...

    def settle(self, columns: list[Column], source: sa.FromClause) -> list[Column]:
        """Return the columns with the types that hold for every row of `source`: the declared ones."""
        return columns

    def note(self) -> list[str]:
        """Return sentences on what was left out while reading."""
        ...

    def close(self) -> None:
        """End the connection."""
        ...
