"""The version of the store's tables, and the one way from an older version to this one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from sqlalchemy import Connection

from scanner.schema import metadata
from taxonomy.errors import StoreError

VERSION = 1  # PRAGMA user_version; raise it with every change of a table, and add an upgrade
APPLICATION = 0x756E6463  # PRAGMA application_id, "undc": tells a store from other SQLite files

Upgrade = Callable[[Connection], None]

# Version -> the function that leads from it to the next one.
UPGRADES: Mapping[int, Callable[[Connection], None]] = MappingProxyType({})


def prepare(
    connection: Connection,
    path: str,
    version: int = VERSION,
    upgrades: Mapping[int, Callable[[Connection], None]] = UPGRADES,
) -> None:
    """Make the tables, or bring older ones up to date, within the caller's transaction.

    Raises StoreError for a file of another program and for a store of a newer version.
    """
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    owner = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    objects = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if owner != APPLICATION and (owner or found or objects):
        raise StoreError(f"{path} is the database of another program; give another path with --store")
    if found > version:
        raise StoreError(
            f"{path} was written by a newer undeclared (store version {found}, this one reads up to "
            f"{version}); upgrade undeclared, or give another path with --store"
        )
    if not objects:
        metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
    else:
        for step in range(found, version):
            upgrades[step](connection)
    if found != version:
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")
