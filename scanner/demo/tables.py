"""The metadata that every table of the shop is defined on, once for all databases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

METADATA = sa.MetaData()

Kind = sa.types.TypeEngine[Any] | type[sa.types.TypeEngine[Any]]
Row = dict[str, Any]
Filled = Iterator[tuple[sa.Table, list[Row]]]

MONEY = sa.Numeric(12, 2)
DEGREES = sa.Numeric(10, 6)


def table(name: str, comment: str, *columns: sa.Column[Any]) -> sa.Table:
    """Define one table; an empty comment means that nobody wrote one."""
    return sa.Table(name, METADATA, *columns, comment=comment or None)


def key(name: str = "id") -> sa.Column[Any]:
    """Return a primary key that the application numbers itself."""
    return sa.Column(name, sa.BigInteger, primary_key=True, autoincrement=False)


def text(name: str, length: int = 64, comment: str = "") -> sa.Column[Any]:
    """Return a VARCHAR column."""
    return sa.Column(name, sa.String(length), comment=comment or None)


def moment(name: str, comment: str = "") -> sa.Column[Any]:
    """Return a column for date and time: TIMESTAMP, DATETIME, or ISO text in SQLite."""
    return sa.Column(name, sa.DateTime, comment=comment or None)


def number(name: str, comment: str = "") -> sa.Column[Any]:
    """Return a BIGINT column."""
    return sa.Column(name, sa.BigInteger, comment=comment or None)


def column(name: str, kind: Kind, comment: str = "") -> sa.Column[Any]:
    """Return a column of any type."""
    return sa.Column(name, kind, comment=comment or None)


def belongs(name: str, to: str, comment: str = "") -> sa.Column[Any]:
    """Return a BIGINT column that refers to a column of another table, such as `members.id`."""
    return sa.Column(name, sa.BigInteger, sa.ForeignKey(to), comment=comment or None)
