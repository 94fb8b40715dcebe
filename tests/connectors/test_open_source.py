"""Locations: what opens, what is refused, and what is never told."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import traceback
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

import connectors
from connectors import CONNECTORS, locations, open_source
from taxonomy.errors import SourceError

ROOT = Path(__file__).resolve().parents[2]

# Passwords with every character that means something in a URL, and some that mean something elsewhere.
PASSWORDS = [
    "p@ss",
    "a:b",
    "a/b",
    "a?b=c",
    "a#b",
    "a%b",
    "a%40b",
    "a b",
    "a&b",
    "${x}",
    "[::1]",
    "密码",
    "\"'\\",
    "@",
    "//",
    "p@h/x@y",
]


def test_the_table_is_in_alphabetical_order_and_each_entry_can_be_imported() -> None:
    assert list(CONNECTORS) == sorted(CONNECTORS)
    for where, remedy in CONNECTORS.values():
        module, _, name = where.partition(":")
        assert callable(getattr(importlib.import_module(module), name))
        assert remedy.startswith("install ")


def test_loading_the_package_imports_nothing_heavy() -> None:
    code = (
        "import sys, connectors, connectors.locations, connectors.dialects;"
        "heavy = {'pyarrow', 'numpy', 'sqlalchemy', 'psycopg', 'pymysql', 'yaml'};"
        "print(sorted({m.split('.')[0] for m in sys.modules} & heavy))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"


def test_files_open_without_sqlalchemy(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name\n1,a\n")
    code = (
        f"import sys; from connectors import open_source; s = open_source({str(tmp_path)!r});"
        "print(len(list(s.datasets())), 'sqlalchemy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.split() == ["1", "False"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("postgre://h/d", "did you mean 'postgres"),
        ("mysq://h/d", "did you mean 'mysql'"),
        ("s3://bucket/x", "no connector for the scheme 's3'"),
        ("http://h/x", "known: file, mariadb"),
        ("nowhere/at/all.csv", "there is no file or folder"),
        ("file:///nowhere/at/all", "there is no file or folder"),
        ("file://host/share", "names a path of this machine"),
        ("postgresql://h:port/d", "cannot be read as a database URL"),
        ("mysql://u@h/d?no_such_option=1", "cannot open mysql://h:3306/d"),
    ],
)
def test_what_cannot_be_opened_is_told_in_one_line(text: str, words: str) -> None:
    with pytest.raises(SourceError) as raised:
        open_source(text)

    assert words in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_driver_that_is_missing_is_told_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(
        SourceError, match=r"psycopg.* is missing; install the driver: pip install 'undeclared\[postgresql\]'"
    ):
        open_source("postgresql://u@127.0.0.1:1/d")


def test_an_outside_package_adds_a_scheme(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("paper", "tests.connectors.test_open_source:Paper", connectors.GROUP)
    monkeypatch.setattr(
        connectors, "entry_points", lambda group: EntryPoints([entry] if group == connectors.GROUP else [])
    )

    source = open_source("paper://shelf/1")
    assert (type(source).__name__, source.namespace) == ("Paper", "paper://shelf/1")


def test_an_outside_package_that_fails_to_load_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("paper", "no_such_module:Paper", connectors.GROUP)
    monkeypatch.setattr(
        connectors, "entry_points", lambda group: EntryPoints([entry] if group == connectors.GROUP else [])
    )

    with pytest.raises(
        SourceError, match=r"'paper' of an unknown package fails to load \(ModuleNotFoundError\)"
    ):
        open_source("paper://shelf/1")


class Paper:
    def __init__(self, location: str) -> None:
        self.namespace = location


def test_variables_are_filled() -> None:
    known = {"HOST": "db.example", "PW": "p@ss/1", "URL": "postgresql://u:p@h/d", "DIR": "/data/x y"}

    assert locations.fill("postgresql://u:${PW}@${HOST}:5432/d?a=${PW}", known) == (
        "postgresql://u:p%40ss%2F1@db.example:5432/d?a=p%40ss%2F1"
    )
    assert locations.fill("${URL}", known) == "postgresql://u:p@h/d"
    assert locations.fill("${DIR}/a.csv", known) == "/data/x y/a.csv"
    assert locations.fill("file:${DIR}", known) == "file:/data/x y"
    assert locations.fill("cost $5 {x}", known) == "cost $5 {x}"


@pytest.mark.parametrize("text", ["${PW", "postgresql://u:${PW}@h/d", "${}", "${a b}"])
def test_a_variable_that_is_not_set_is_named(text: str) -> None:
    if text == "${PW":
        assert locations.fill(text, {}) == text
        return
    with pytest.raises(SourceError, match=r"PW is not set|without the name"):
        locations.fill(text, {})


@pytest.mark.parametrize("password", PASSWORDS)
def test_a_password_from_the_environment_arrives_whole(password: str) -> None:
    from sqlalchemy import make_url

    filled = locations.fill("postgresql://u:${PW}@h:5432/d", {"PW": password})

    assert (make_url(filled).password, make_url(filled).host) == (password, "h")


@pytest.mark.parametrize("password", PASSWORDS)
@pytest.mark.parametrize("scheme", ["postgresql", "mysql", "mariadb", "postgresql+psycopg", "oops"])
@pytest.mark.parametrize("written", ["as it is", "by a variable"])
def test_a_password_is_in_no_message_however_it_is_written(
    scheme: str, password: str, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No server answers at port 1; the traceback is searched too, as a log would hold it."""
    secret = f"S3cr3t{password}t3rc3S"
    monkeypatch.setenv("PW", secret)
    text = f"{scheme}://someone:{'${PW}' if written != 'as it is' else secret}@127.0.0.1:1/shop"

    with pytest.raises(SourceError) as raised:
        open_source(text)
    told = "".join(traceback.format_exception(raised.value)) + repr(raised.value) + str(raised.value.args)
    for part in ("S3cr3t", "t3rc3S", "someone"):
        assert part not in told


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("postgresql://u:p@db.example:5432/shop", "postgresql://db.example:5432/shop"),
        ("postgresql+psycopg://u:p@DB.example/shop?password=x", "postgresql://db.example/shop"),
        ("mysql://u:p@[::1]:3306/shop", "mysql://[::1]:3306/shop"),
        ("mysql://u:p@ss@h/shop", "mysql://..."),
        ("mysql://u:p#ss@h/shop", "mysql://..."),
        ("mysql://u:p@h:port/shop", "mysql://..."),
        ("exports/a.csv", "exports/a.csv"),
    ],
)
def test_a_location_is_described_without_its_user_and_password(text: str, described: str) -> None:
    assert locations.describe(text) == described


def test_namespaces_are_built_from_parts_alone() -> None:
    assert locations.namespace("mysql", "DB.Example", 3306, "shop") == "mysql://db.example:3306/shop"
    assert locations.namespace("mysql", "::1") == "mysql://[::1]"
    for host in ("ss@h", "a b", "h/x", "h?x", "h#x"):
        with pytest.raises(SourceError, match="percent-encode"):
            locations.namespace("mysql", host)
    with pytest.raises(SourceError, match="percent-encode"):
        locations.namespace("mysql", "h", None, "b@h/shop")


def test_home_is_expanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "a.csv").write_text("id\n1\n")

    assert open_source("~/a.csv").namespace == f"file:{tmp_path.resolve()}"
    assert os.environ["HOME"] == str(tmp_path)
