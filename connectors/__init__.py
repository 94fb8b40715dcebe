"""Where we look: databases, files and logs, each opened by the scheme of its location."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from connectors import locations
from taxonomy.errors import ScannerError, SourceError, nearest

if TYPE_CHECKING:
    from collections.abc import Callable

    from connectors.base import Connector

GROUP = "undeclared.connectors"

_SQL = "connectors.sql:Sql"

# Scheme -> where the connector is, and what to do when its driver cannot be imported.
CONNECTORS: dict[str, tuple[str, str]] = {
    "file": ("connectors.files:Files", "install pyarrow: pip install pyarrow"),
    "mariadb": (_SQL, "install the driver: pip install 'undeclared[mysql]'"),
    "mssql": (_SQL, "install the driver: pip install pyodbc, and the ODBC driver of the server"),
    "mysql": (_SQL, "install the driver: pip install 'undeclared[mysql]'"),
    "oracle": (_SQL, "install the driver: pip install oracledb, and write oracle+oracledb://"),
    "postgres": (_SQL, "install the driver: pip install 'undeclared[postgresql]'"),
    "postgresql": (_SQL, "install the driver: pip install 'undeclared[postgresql]'"),
    "sqlite": (_SQL, "install SQLAlchemy: pip install sqlalchemy"),
}


def open_source(text: str) -> Connector:
    """Open a source: a SQLAlchemy URL, a `file:` URL, or the path of a file or folder.

    `${NAME}` in the text is filled from the environment. Raises SourceError when the scheme is
    unknown, the driver is missing, or the source does not exist or cannot be reached.
    """
    location = locations.fill(text)
    kind = locations.scheme(location)
    if kind is None:
        if _is_sqlite(location):
            return _load("connectors.sql:open_file", CONNECTORS["sqlite"][1], location)(location)
        kind = "file"
    where, remedy = _find(kind.split("+", 1)[0])
    build = _load(where, remedy, location) if isinstance(where, str) else _load_entry(where)
    return build(location)


def _is_sqlite(location: str) -> bool:
    path = locations.local_path(location)
    if not path.is_file():
        return False
    try:
        with path.open("rb") as stream:
            return stream.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def _find(kind: str) -> tuple[str | EntryPoint, str]:
    if kind in CONNECTORS:
        return CONNECTORS[kind]
    outside = entry_points(group=GROUP)
    for entry in outside:
        if entry.name == kind:
            return entry, ""
    # Databases for which a package gives SQLAlchemy a dialect, such as duckdb or snowflake.
    if any(entry.name.split(".", 1)[0] == kind for entry in entry_points(group="sqlalchemy.dialects")):
        return _SQL, f"install the driver that the SQLAlchemy dialect {kind!r} needs"
    known = {*CONNECTORS, *(entry.name for entry in outside)}
    raise SourceError(
        f"no connector for the scheme {kind!r}; {nearest(kind, known)} (known: {', '.join(sorted(known))})"
    )


def _load(where: str, remedy: str, location: str) -> Callable[[str], Connector]:
    module, _, name = where.partition(":")
    try:
        build: Callable[[str], Connector] = getattr(import_module(module), name)
    except ImportError as error:
        missing = f"the package {error.name!r} is missing" if error.name else "a package is missing"
        raise SourceError(f"cannot open {locations.describe(location)}: {missing}; {remedy}") from None
    return build


def _load_entry(entry: EntryPoint) -> Callable[[str], Connector]:
    package = f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown package"
    try:
        build: Callable[[str], Connector] = entry.load()
    except ScannerError:
        raise
    except Exception as error:
        raise SourceError(
            f"the connector {entry.name!r} of {package} fails to load ({type(error).__name__}); "
            "update or uninstall that package"
        ) from None
    return build
