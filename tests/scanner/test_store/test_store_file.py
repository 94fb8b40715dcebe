"""The file: private, recognised, upgraded, and never a riddle when it cannot be used."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner import schema, upgrades
from scanner.store import Store
from taxonomy.errors import StoreError


@pytest.fixture
def lax_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A folder in which this process may not write, also where the tests run as root."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65_534)
    yield folder
    if root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("lax_umask")
def test_folder_and_files_are_the_owners_only(tmp_path, shop) -> None:
    path = tmp_path / "扫描" / ".undeclared" / "store.sqlite"
    with Store.open(path) as store:
        store.begin(shop.head())
        files = {name: mode(path.with_name(f"store.sqlite{name}")) for name in ("", "-wal", "-shm")}
    assert files == {"": 0o600, "-wal": 0o600, "-shm": 0o600}
    assert (mode(path.parent), mode(path.parent.parent)) == (0o700, 0o700)


@pytest.mark.usefixtures("lax_umask")
def test_the_mode_of_a_folder_that_was_there_is_left_alone(tmp_path) -> None:
    (tmp_path / "shared").mkdir(mode=0o755)
    Store.open(tmp_path / "shared" / "s").close()
    assert mode(tmp_path / "shared") == 0o755


def test_a_new_folder_keeps_itself_out_of_a_repository(tmp_path) -> None:
    Store.open(tmp_path / ".undeclared" / "store.sqlite").close()
    assert (tmp_path / ".undeclared" / ".gitignore").read_text() == "*\n"


def test_a_folder_that_was_there_gets_no_such_file(tmp_path) -> None:
    Store.open(tmp_path / "store.sqlite").close()
    assert {p.name for p in tmp_path.iterdir()} == {"store.sqlite"}


def test_the_store_is_in_the_current_folder_unless_told(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    Store.open().close()
    assert Path(".undeclared/store.sqlite").exists()


@pytest.mark.parametrize("name", ["a b?c#d%20", "库.sqlite", "file:x?mode=memory"])
def test_odd_names_of_the_file_are_taken_as_they_are(tmp_path, name) -> None:
    Store.open(tmp_path / name).close()
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_closing_leaves_one_file(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s") as store:
        store.begin(shop.head())
    assert [p.name for p in tmp_path.iterdir()] == ["s"]


def test_a_file_that_is_no_database_is_named(tmp_path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("shopping list\n" * 100)
    with pytest.raises(StoreError, match=r"notes\.txt is not a store of undeclared; .*--store"):
        Store.open(path)
    assert path.read_text() == "shopping list\n" * 100


def test_the_database_of_another_program_is_left_alone(tmp_path) -> None:
    path = tmp_path / "shop.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE scan (id)")
    connection.close()
    with pytest.raises(StoreError, match="of another program"):
        Store.open(path)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("scan",)]
    connection.close()


def test_a_damaged_store_is_named_as_one(tmp_path, shop) -> None:
    path = tmp_path / "s"
    with Store.open(path) as store:
        scan = store.begin(shop.head())
        store.add_dataset(scan, shop.result(tags=200))
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"), Store.open(path) as store:
        store.load(scan)


def test_a_store_in_use_says_so_after_the_wait(tmp_path, shop) -> None:
    path = tmp_path / "s"
    with Store.open(path, timeout=0.05) as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use by another scan; wait"):
            store.begin(shop.head())
        other.close()
        assert store.begin(shop.head()) == 1


def test_a_folder_that_cannot_be_written_is_named_with_the_remedy(read_only) -> None:
    with pytest.raises(StoreError, match=r"cannot be written \(Permission denied\); make its folder"):
        Store.open(read_only / "store.sqlite")
    with pytest.raises(StoreError, match="cannot be written"):
        Store.open(read_only / ".undeclared" / "store.sqlite")


def test_a_file_where_the_folder_should_be_is_named(tmp_path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(StoreError, match=r"cannot be written \(Not a directory\)"):
        Store.open(tmp_path / "a" / "s")


def test_a_folder_where_the_file_should_be_is_named(tmp_path) -> None:
    with pytest.raises(StoreError, match="is a folder; give the path of a file"):
        Store.open(tmp_path)


def test_an_empty_file_becomes_a_store(tmp_path) -> None:
    (tmp_path / "s").touch()
    with Store.open(tmp_path / "s") as store:
        assert store.scans() == ()


def test_a_newer_store_is_refused_with_both_versions(tmp_path) -> None:
    path = tmp_path / "s"
    Store.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {upgrades.VERSION + 1}")
    connection.close()
    with pytest.raises(StoreError, match=r"newer undeclared \(store version 2, .* up to 1\); upgrade"):
        Store.open(path)


def test_an_older_store_is_brought_up_step_by_step(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s") as store:
        scan = store.begin(shop.head())
        steps = {
            1: lambda c: c.exec_driver_sql("ALTER TABLE scan ADD COLUMN host TEXT"),
            2: lambda c: c.exec_driver_sql("UPDATE scan SET host = 'here'"),
        }
        for _ in range(2):  # the second time there is nothing to do
            with store._file.writing() as connection:
                upgrades.prepare(connection, "s", 3, steps)
        with store._file.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == 3
            assert connection.exec_driver_sql("SELECT id, host FROM scan").all() == [(scan, "here")]


def test_an_upgrade_that_fails_leaves_the_older_store(tmp_path) -> None:
    def fail(connection) -> None:
        connection.exec_driver_sql("DROP TABLE evidence")
        raise StoreError("no")

    with Store.open(tmp_path / "s") as store:
        with pytest.raises(StoreError, match="no"), store._file.writing() as connection:
            upgrades.prepare(connection, "s", 2, {1: fail})
        with store._file.reading() as connection:
            assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == 1
            assert connection.exec_driver_sql("SELECT count(*) FROM evidence").scalar_one() == 0


def test_there_is_an_upgrade_from_each_older_version() -> None:
    assert set(upgrades.UPGRADES) == set(range(1, upgrades.VERSION))


def test_the_tables_do_not_change_without_a_new_version(tmp_path) -> None:
    """`tables-N.sql` holds the tables of version N: a change needs a new version, file and upgrade."""
    path = tmp_path / "s"
    Store.open(path).close()
    connection = sqlite3.connect(path)
    wanted = "SELECT sql FROM sqlite_master WHERE sql > '' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    made = "".join(f"{row[0]};\n" for row in connection.execute(wanted))
    connection.close()
    known = Path(__file__).with_name(f"tables-{upgrades.VERSION}.sql").read_text(encoding="utf-8")
    assert made.split() == known.split()


def test_every_table_says_what_a_row_is() -> None:
    assert all(table.comment for table in schema.metadata.tables.values())


def test_no_column_is_meant_for_a_value() -> None:
    columns = {f"{t.name}.{c.name}" for t in schema.metadata.tables.values() for c in t.columns}
    assert not {name for name in columns if any(w in name for w in ("value", "example", "hash", "digest"))}


def test_at_least_one_scan_is_kept(tmp_path) -> None:
    with pytest.raises(ValueError, match="at least one"):
        Store.open(tmp_path / "s", keep=0)
