"""The same shop in SQLite, PostgreSQL and MariaDB gives the same findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import URL

from connectors import open_source
from connectors.base import Connector, Dataset, Sampling
from detectors import build
from detectors.rulebook import load as load_rules
from scanner.demo import load
from scanner.pipeline import Plan, run
from taxonomy.sensitivity import profile

AS_OF = date(2026, 11, 24)
MINIMUM = 0.6

Findings = set[tuple[str, str, str, str]]


def without_comments(connector: Connector) -> Connector:
    """Let a connector forget comments, which SQLite has none of."""
    listed = connector.datasets

    def datasets() -> Iterator[Dataset]:
        for dataset in listed():
            yield replace(dataset, comment="", field_comments={})

    connector.datasets = datasets  # type: ignore[method-assign]
    return connector


def findings(url: str, *, comments: bool = False, rows: int | None = 10_000) -> Findings:
    """Return table, field, category and subject of each finding."""
    built = build(load_rules(), as_of=AS_OF, language="off")
    plan = Plan(Sampling(rows), profile("cn_strict"), built.rules, built.detectors, built.grades)
    found: Findings = set()
    connector = open_source(url) if comments else without_comments(open_source(url))
    try:
        for outcome in run(connector, plan):
            assert outcome.skipped == ()
            assert outcome.summary is not None
            assert outcome.result is not None
            table = outcome.summary.name.rpartition(".")[2]
            for tag in outcome.result.classifications:
                if tag.confidence >= MINIMUM:
                    found.add((table, tag.field.path, tag.category, tag.subject.value))
    finally:
        connector.close()
    return found


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("shop") / "shop.sqlite"
    engine = sa.create_engine(f"sqlite:///{path}")
    load(engine, as_of=AS_OF)
    engine.dispose()
    return path


@pytest.fixture(scope="module")
def in_sqlite(shop: Path) -> Findings:
    return findings(f"sqlite:///{shop}")


def filled(url: URL, driver: str) -> str:
    engine = sa.create_engine(url.set(drivername=driver))
    load(engine, as_of=AS_OF)
    engine.dispose()
    return url.render_as_string(hide_password=False)


def assert_comments_add(found: Findings, without: Findings) -> None:
    """A comment may say better what a field holds (工资卡 is a card); no field loses its finding by it."""
    assert {entry[:2] for entry in found} > {entry[:2] for entry in without}
    assert len(found - without) > len(without - found)
    assert len(without - found) <= 3


@pytest.fixture(autouse=True)
def through_arrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let full reads of small tables go the way of large ones."""
    monkeypatch.setattr("connectors.sql.MANY", 0)


def test_a_full_read_of_sqlite_gives_the_same_findings(in_sqlite: Findings, shop: Path) -> None:
    assert findings(f"sqlite:///{shop}", rows=None) == in_sqlite


def test_sqlite_finds_what_the_shop_is_full_of(in_sqlite: Findings) -> None:
    assert len(in_sqlite) > 150


@pytest.mark.service
def test_postgresql_gives_the_same_findings(in_sqlite: Findings, postgresql: URL) -> None:
    url = filled(postgresql, "postgresql+psycopg")
    assert findings(url) == in_sqlite
    assert findings(url, rows=None) == in_sqlite
    assert_comments_add(findings(url, comments=True), in_sqlite)


@pytest.mark.service
def test_mariadb_gives_the_same_findings(in_sqlite: Findings, mariadb: URL) -> None:
    url = filled(mariadb, "mysql+pymysql")
    assert findings(url) == in_sqlite
    assert findings(url, rows=None) == in_sqlite
    assert_comments_add(findings(url, comments=True), in_sqlite)
