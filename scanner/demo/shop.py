"""Makes the shop: the tables in a database, the exports and logs in folders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from scanner.demo import (
    Demo,
    access,
    activity,
    biometrics,
    catalogue,
    coupons,
    credentials,
    exports,
    family,
    legacy,
    members,
    operations,
    orders,
    papers,
    partners,
    payments,
    service_logs,
    speech,
    staff,
    web_log,
    world,
)
from scanner.demo.tables import METADATA
from taxonomy.errors import SourceError, UsageError

# In an order in which references only point back.
AREAS = (
    members, family, partners, catalogue, orders, payments, papers, coupons, access, credentials, activity,
    staff, biometrics, speech, legacy, operations,
)  # fmt: skip


# "demo" in the header of the SQLite file tells a shop of ours, which may be made anew, from others' data.
APPLICATION_ID = int.from_bytes(b"demo", "big")


def build(folder: Path, *, seed: int, as_of: date) -> Demo:
    """Make the shop in a folder; `scanner.demo.build` describes it."""
    demo = Demo(folder, folder / "shop.sqlite", folder / "exports", folder / "logs")
    if _ours(demo.database):
        demo.database.unlink()
    else:
        for path in (demo.database, demo.exports, demo.logs):
            if path.exists():
                raise UsageError(f"{folder} already holds {path.name}, not of the demo; give another folder")
    demo.exports.mkdir(parents=True, exist_ok=True)
    demo.logs.mkdir(exist_ok=True)
    shop = world.make(seed, as_of)
    engine = sa.create_engine(f"sqlite:///{demo.database}", poolclass=sa.pool.NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    _fill(engine, shop)
    engine.dispose()
    exports.write(shop, demo.exports)
    web_log.write(shop, demo.logs / "access.log")
    service_logs.write_app(shop, demo.logs / "app.log")
    service_logs.write_worker(shop, demo.logs / "worker.log")
    return demo


def _ours(database: Path) -> bool:
    if not database.is_file():
        return False
    with database.open("rb") as file:
        file.seek(68)  # where an SQLite file says which application it belongs to
        return file.read(4) == b"demo"


def load(engine: sa.Engine, *, seed: int, as_of: date) -> None:
    """Make the shop's tables in a database; `scanner.demo.load` describes it."""
    taken = _taken(engine, METADATA.tables)
    if taken:
        raise UsageError(
            f"the database already has a table or view named {taken[0]!r}; give an empty database"
        )
    _fill(engine, world.make(seed, as_of))


def _taken(engine: sa.Engine, names: Iterable[str]) -> list[str]:
    try:
        inspector = sa.inspect(engine)
        present = {*inspector.get_table_names(), *inspector.get_view_names()}
    except sa.exc.SQLAlchemyError as error:
        raise SourceError(
            f"the database cannot be opened ({type(error).__name__}); check its URL and login"
        ) from None
    return sorted(present & {*names, legacy.ORDER_CONTACTS})


def _fill(engine: sa.Engine, shop: world.World) -> None:
    try:
        with engine.begin() as connection:
            METADATA.create_all(connection, checkfirst=False)
            for area in AREAS:
                for table, rows in area.rows(shop):
                    if rows:
                        connection.execute(table.insert(), rows)
            connection.execute(sa.text(legacy.ORDER_CONTACTS_SQL))
    except sa.exc.SQLAlchemyError as error:
        # The error's own text holds rows; its name is all that may be said.
        reason = type(error).__name__
        raise SourceError(
            f"the database refused the demo tables ({reason}); check the login's rights"
        ) from None
