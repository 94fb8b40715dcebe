"""The file of the store: made private before SQLite opens it, its transactions, its failures in words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.pool import QueuePool

from taxonomy.errors import StoreError

_ELSEWHERE = "give another path with --store"
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_UNWRITABLE = "{path} cannot be written; make its file and folder writable or " + _ELSEWHERE
_IN_USE = "{path} is in use by another scan; wait for it to end or " + _ELSEWHERE
_SENTENCES = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_PERM: _UNWRITABLE,
    sqlite3.SQLITE_NOTADB: "{path} is not a store of undeclared; " + _ELSEWHERE,
    sqlite3.SQLITE_CORRUPT: "{path} is damaged; restore it from a copy or " + _ELSEWHERE,
    sqlite3.SQLITE_FULL: "the disk of {path} is full; make room or " + _ELSEWHERE,
    sqlite3.SQLITE_CONSTRAINT: "a record does not fit the tables of {path}; report this fault of undeclared",
}


class StoreFile:
    """An open SQLite file; what fails in it is a StoreError in one sentence."""

    def __init__(self, path: Path, timeout: float) -> None:
        """Open the file, made where it is missing; `timeout` is the seconds to wait for another writer."""
        _create(path)
        self.path = path
        self._engine = create_engine(
            "sqlite://",
            creator=lambda: _connect(path, timeout),
            poolclass=QueuePool,
            hide_parameters=True,  # an error of the library shall not show what was written
        )

    def writing(self) -> AbstractContextManager[Connection]:
        """Return a transaction that holds the write lock from its start.

        A reader that turns writer midway would be refused without waiting its turn.
        """
        return self._transaction("BEGIN IMMEDIATE")

    def reading(self) -> AbstractContextManager[Connection]:
        """Return a transaction that sees one state of the file throughout."""
        return self._transaction("BEGIN")

    def close(self) -> None:
        """Close the file; the last one to close folds the write-ahead log into it."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                connection.exec_driver_sql(begin)
                yield connection
                connection.commit()
        except DBAPIError as error:
            raise _explained(self.path, error.orig) from None
        except sqlite3.Error as error:
            raise _explained(self.path, error) from None
        except StatementError as error:
            if isinstance(error.orig, ValueError):
                raise error.orig from None
            kind = type(error.orig).__name__
            raise ValueError(f"a record does not hold what its type says ({kind})") from None


def _create(path: Path) -> None:
    """Make the folder (0700) and an empty file (0600) where they are missing.

    SQLite gives its -wal and -shm files the mode of the file itself. What exists keeps its mode:
    a person chose it.
    """
    try:
        missing = [folder for folder in path.parents if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir(mode=0o700, exist_ok=True)
        if missing and path.parent.name == ".undeclared":
            # Where the personal data of a company lies is not for its repository.
            (path.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except IsADirectoryError:
        raise StoreError(f"{path} is a folder; give the path of a file with --store") from None
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else "the system refused"
        raise StoreError(
            f"{path} cannot be written ({reason}); make its folder writable or {_ELSEWHERE}"
        ) from None


def _connect(path: Path, timeout: float) -> sqlite3.Connection:
    """Open the file; SQLAlchemy begins and ends its transactions."""
    connection = sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            _write_ahead(connection)
        # With a write-ahead log a power cut may lose the last dataset, never the file.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA journal_size_limit = 16777216")
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        # SQLite does not wait here. Another process is making the same change, or will.
        if error.sqlite_errorcode & 0xFF not in _BUSY:
            raise


def _explained(path: Path, error: BaseException | None) -> StoreError:
    """Return the sentence for a failure of SQLite; its own text is left out."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    name = getattr(error, "sqlite_errorname", "SQLITE_ERROR")
    unknown = f"{{path}} cannot be used (SQLite says {name}); restore it from a copy or {_ELSEWHERE}"
    return StoreError(_SENTENCES.get(code, unknown).format(path=path))
