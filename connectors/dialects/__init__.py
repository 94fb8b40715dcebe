"""What each kind of database does in its own way; everything else goes by `generic`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import URL

    from connectors.dialects.generic import Dialect

DIALECTS: dict[str, str] = {
    "mariadb": "connectors.dialects.mysql:MySql",
    "mysql": "connectors.dialects.mysql:MySql",
    "postgres": "connectors.dialects.postgresql:PostgreSql",
    "postgresql": "connectors.dialects.postgresql:PostgreSql",
    "sqlite": "connectors.dialects.sqlite:Sqlite",
}


def dialect_of(url: URL) -> Dialect:
    """Return the dialect for a URL."""
    where = DIALECTS.get(url.get_backend_name(), "connectors.dialects.generic:Dialect")
    module, _, name = where.partition(":")
    dialect: Dialect = getattr(import_module(module), name)(url)
    return dialect
