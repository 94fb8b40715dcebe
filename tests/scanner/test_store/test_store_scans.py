"""Which scans the store holds, which one it answers with, and which it drops."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from scanner.scans import ScanState
from scanner.store import Store
from taxonomy.errors import StoreError
from taxonomy.records import Skipped


def scanned(store, shop, state=ScanState.COMPLETE, sources=None, days=0, names=("会员",)) -> int:
    started = shop.NOON + timedelta(days=days)
    scan = store.begin(shop.head(sources or (shop.DATABASE,), started))
    for name in names:
        store.add_dataset(scan, shop.result(name))
    if state is not ScanState.RUNNING:
        store.finish(scan, state, finished=started + timedelta(minutes=1))
    return scan


def test_a_scan_runs_until_it_is_finished(store, shop) -> None:
    scan = store.begin(shop.head())
    running = store.load(scan).head
    store.finish(scan, ScanState.COMPLETE)
    done = store.load(scan).head
    assert (running.state, running.finished) == (ScanState.RUNNING, None)
    assert done.state is ScanState.COMPLETE
    assert shop.NOON < done.finished <= datetime.now(UTC)


def test_engine_notes_may_be_known_at_the_end_only(store, shop) -> None:
    scan = store.begin(shop.head())
    store.finish(scan, ScanState.COMPLETE, engine_notes=("portable matcher",))
    assert store.load(scan).head.engine_notes == ("portable matcher",)


@pytest.mark.parametrize("state", [ScanState.COMPLETE, ScanState.PARTIAL])
def test_the_newest_scan_is_the_last_that_ended_with_a_result(store, shop, state) -> None:
    scanned(store, shop)
    newest = scanned(store, shop, state)
    scanned(store, shop, ScanState.FAILED)
    scanned(store, shop, ScanState.RUNNING)
    assert store.load().head.id == newest


def test_without_a_finished_scan_the_answer_says_what_to_run(store, shop) -> None:
    scanned(store, shop, ScanState.FAILED)
    with pytest.raises(StoreError, match="run `undeclared scan` first"):
        store.load()


def test_an_unknown_scan_is_answered_with_the_newest(store, shop) -> None:
    scan = scanned(store, shop)
    with pytest.raises(StoreError, match=f"no scan 99; the newest is {scan}"):
        store.load(99)


def test_the_previous_scan_is_of_the_same_sources_in_any_order(store, shop) -> None:
    first = scanned(store, shop, sources=("file:a", "file:乙"))
    scanned(store, shop, sources=("file:a",))
    scanned(store, shop, ScanState.FAILED, sources=("file:a", "file:乙"))
    last = scanned(store, shop, sources=("file:乙", "file:a"))
    assert store.previous(last).head.id == first


def test_the_first_scan_has_no_previous_one(store, shop) -> None:
    assert store.previous(scanned(store, shop)) is None


def test_scans_are_listed_newest_first_in_every_state(store, shop) -> None:
    ids = [scanned(store, shop, state) for state in ScanState]
    assert [head.id for head in store.scans()] == ids[::-1]
    assert [head.state for head in store.scans()] == list(ScanState)[::-1]


def test_a_finished_scan_takes_nothing_more(store, shop) -> None:
    scan = scanned(store, shop)
    for add in (
        lambda: store.add_dataset(scan, shop.result("b")),
        lambda: store.add_skipped(scan, Skipped("file:a", "b", "gone")),
        lambda: store.finish(scan, ScanState.FAILED),
    ):
        with pytest.raises(StoreError, match="has ended"):
            add()


def test_a_scan_cannot_end_as_running(store, shop) -> None:
    with pytest.raises(ValueError, match="not running"):
        store.finish(store.begin(shop.head()), ScanState.RUNNING)


def test_only_the_newest_scans_of_each_set_of_sources_are_kept(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s", keep=2) as store:
        other = scanned(store, shop, sources=("file:other",))
        ids = [scanned(store, shop) for _ in range(4)]
        assert [head.id for head in store.scans()] == [*ids[:1:-1], other]


def test_failed_scans_do_not_push_out_the_one_to_compare_with(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s", keep=1) as store:
        good = scanned(store, shop)
        for _ in range(5):
            scanned(store, shop, ScanState.FAILED)
        assert store.load().head.id == good


def test_killed_and_failed_scans_do_not_pile_up(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s", keep=1) as store:
        for _ in range(15):
            scanned(store, shop, ScanState.FAILED, names=())
            scanned(store, shop, ScanState.RUNNING, names=())
        scanned(store, shop, names=())
        assert len(store.scans()) == 21


def test_the_id_of_a_dropped_scan_is_never_used_again(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s", keep=1) as store:
        ids = [scanned(store, shop) for _ in range(3)]
    assert ids == [1, 2, 3]


def test_the_file_stops_growing_once_scans_are_dropped(tmp_path, shop) -> None:
    path = tmp_path / "s"
    sizes = []
    with Store.open(path, keep=2) as store:
        for day in range(12):
            scanned(store, shop, days=day, names=[f"t{n}" for n in range(20)])
            with sqlite3.connect(path) as connection:
                sizes.append(connection.execute("PRAGMA page_count").fetchone()[0])
            connection.close()
    assert max(sizes) < 1.2 * sizes[2]  # without dropping it would be four times that


def test_a_dropped_scan_leaves_no_row_behind(tmp_path, shop) -> None:
    path = tmp_path / "s"
    with Store.open(path, keep=1) as store:
        scanned(store, shop, names=["gone"])
        scan = store.begin(shop.head())
        store.finish(scan, ScanState.COMPLETE)
    connection = sqlite3.connect(path)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    counts = {t: connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}
    connection.close()
    assert {t for t, n in counts.items() if n} == {"scan", "sqlite_sequence"}


def test_when_a_finding_was_first_seen_outlives_the_scan_that_saw_it(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s", keep=2) as store:
        for day in range(5):
            scanned(store, shop, days=day)
        assert len(store.scans()) == 2
        assert set(store.load().first_seen.values()) == {shop.NOON}


def test_of_two_scans_at_once_the_earlier_start_is_the_first_sight(store, shop) -> None:
    late = store.begin(shop.head(started=shop.NOON + timedelta(hours=1)))
    early = store.begin(shop.head(started=shop.NOON))
    for scan in (late, early):
        store.add_dataset(scan, shop.result())
        store.finish(scan, ScanState.COMPLETE)
    assert set(store.load(late).first_seen.values()) == {shop.NOON}


@pytest.mark.parametrize("state", [ScanState.RUNNING, ScanState.FAILED])
def test_what_a_scan_without_a_result_saw_was_not_seen(store, shop, state) -> None:
    lost = scanned(store, shop, state)
    assert store.load(lost).first_seen == {}
    scanned(store, shop, days=1)
    assert set(store.load().first_seen.values()) == {shop.NOON + timedelta(days=1)}


def test_what_was_gone_from_every_kept_scan_is_first_seen_again(tmp_path, shop) -> None:
    with Store.open(tmp_path / "s", keep=1) as store:
        scanned(store, shop)
        scanned(store, shop, days=1, names=())
        scanned(store, shop, days=2)
        assert set(store.load().first_seen.values()) == {shop.NOON + timedelta(days=2)}
