"""Scans in processes of their own: two at once, and one that is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from scanner.scans import ScanState
from scanner.store import Store
from taxonomy.errors import StoreError

ROOT = Path(__file__).parents[3]


def start(shop, path: Path, source: str, first: int, last: int | str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", str(shop.path), str(path), source, str(first), str(last)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_two_processes_that_scan_at_once_lose_nothing(tmp_path, shop) -> None:
    path = tmp_path / "new" / "store.sqlite"
    processes = [start(shop, path, f"file:{name}", 0, 40) for name in ("甲", "b", "c")]
    for process in processes:
        process.communicate(timeout=120)
        assert process.returncode == 0
    expected = tuple(shop.result(f"t{n}", tags=20) for n in range(40))
    with Store.open(path) as store:
        assert {head.sources[0] for head in store.scans()} == {"file:甲", "file:b", "file:c"}
        assert all(store.load(head.id).datasets == expected for head in store.scans())
        assert {head.state for head in store.scans()} == {ScanState.COMPLETE}


@pytest.mark.parametrize("after", [1, 5, 12])
def test_a_scan_killed_midway_leaves_whole_datasets(tmp_path, shop, after) -> None:
    path = tmp_path / "store.sqlite"
    process = start(shop, path, "file:x", 0, "-")
    assert process.stdout is not None
    with process.stdout as lines:
        scan = int(lines.readline())
        while int(lines.readline()) < after:
            pass
        process.send_signal(signal.SIGKILL)
        told = sum(1 for _ in lines) + after + 1
    assert process.wait(timeout=30) == -signal.SIGKILL
    with Store.open(path) as store:
        loaded = store.load(scan)
        stored = len(loaded.datasets)
        assert told <= stored <= told + 1
        assert loaded.datasets == tuple(shop.result(f"t{n}", tags=20) for n in range(stored))
        assert loaded.head.state is ScanState.RUNNING
        with pytest.raises(StoreError, match="no finished scan"):
            store.load()
        again = store.begin(shop.head())
        store.finish(again, ScanState.COMPLETE)
        assert store.load().head.id == again


def test_threads_may_share_a_store(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s") as store:
        scan = store.begin(shop.head())

        def add(first: int) -> None:
            for n in range(first, first + 10):
                store.add_dataset(scan, shop.result(f"t{n}"))

        threads = [Thread(target=add, args=(first,)) for first in (0, 10, 20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert {d.summary.name for d in store.load(scan).datasets} == {f"t{n}" for n in range(30)}


def test_a_reader_sees_one_state_while_another_scan_is_written(tmp_path, shop) -> None:
    path = tmp_path / "s"
    with Store.open(path) as store, Store.open(path) as other:
        scan = store.begin(shop.head())
        store.add_dataset(scan, shop.result("a"))
        with other._file.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM dataset")
            store.add_dataset(scan, shop.result("b"))
            assert connection.exec_driver_sql("SELECT count(*) FROM dataset").scalar_one() == 1
        assert len(other.load(scan).datasets) == 2
