"""What is stored is what is loaded."""

from __future__ import annotations

import dataclasses
import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.scans import DatasetResult, Delivery, ScanHead, ScanState
from scanner.store import Store
from taxonomy.errors import DatasetSkipped, StoreError
from taxonomy.records import (
    Classification,
    Coverage,
    DatasetSummary,
    Evidence,
    Field,
    Kind,
    Level,
    Sensitivity,
    Skipped,
    Subject,
    ValueState,
)

TEXT = st.text(max_size=12)
COUNT = st.integers(0, 2**62)
SHARE = st.floats(0, 1)
SENTENCES = st.lists(TEXT, max_size=3).map(tuple)


@st.composite
def results(draw: st.DrawFn) -> DatasetResult:
    namespace, name = draw(TEXT), draw(TEXT)
    paths = draw(st.lists(TEXT, min_size=1, max_size=4, unique=True))
    fields = [Field(namespace, name, path, draw(TEXT), draw(TEXT)) for path in paths]
    listed = draw(st.integers(0, len(fields)))
    field = st.sampled_from(fields)
    evidence = st.builds(
        Evidence, field, TEXT, TEXT, st.sampled_from(Kind), COUNT, COUNT, COUNT, COUNT, TEXT,
        st.sampled_from(ValueState), TEXT,
    )  # fmt: skip
    tags = st.builds(
        Classification, field, TEXT, st.builds(Level, st.sampled_from(Sensitivity), TEXT, TEXT), SHARE,
        st.sampled_from(Subject), st.lists(evidence, max_size=3).map(tuple), st.booleans(),
        st.sampled_from(ValueState), TEXT, SHARE, SHARE, SENTENCES, st.booleans(),
    )  # fmt: skip
    coverage = st.builds(Coverage, TEXT, COUNT, st.none() | COUNT, st.none() | COUNT, TEXT)
    summary = st.builds(
        DatasetSummary, st.just(namespace), st.just(name), TEXT, st.sampled_from(Subject), TEXT, coverage,
        st.just(tuple(fields[:listed])), SENTENCES,
    )  # fmt: skip
    alike = st.dictionaries(st.sampled_from(paths[:listed]), TEXT) if listed else st.just({})
    return DatasetResult(draw(summary), draw(st.lists(tags, max_size=4).map(tuple)), draw(alike))


@settings(max_examples=60, deadline=None)
@given(st.lists(results(), max_size=3, unique_by=lambda r: (r.summary.namespace, r.summary.name)))
def test_any_dataset_comes_back_as_it_was(added: list[DatasetResult]) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s") as store:
        scan = store.begin(_head())
        for result in added:
            store.add_dataset(scan, result)
        assert store.load(scan).datasets == tuple(added)


@settings(max_examples=30, deadline=None)
@given(
    st.datetimes(datetime(1970, 1, 2), timezones=st.sampled_from([UTC, timezone(timedelta(hours=8))])),
    st.dates(),
    st.integers(0, 2**63 - 1),
    st.none() | st.integers(1, 2**62),
    SENTENCES,
    SENTENCES,
)
def test_any_head_comes_back_as_it_was(started, day, seed, rows, sources, notes) -> None:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "s") as store:
        head = ScanHead(started, "1", "2", "3", "pipl", day, seed, rows, sources, notes)
        scan = store.begin(head)
        assert store.load(scan).head == dataclasses.replace(head, id=scan)


def _head() -> ScanHead:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    return ScanHead(now, "1", "2", "3", "pipl", now.date(), 0, None, ("file:exports",))


def test_types_and_comments_of_fields_come_back(store, shop) -> None:
    scan = store.begin(shop.head())
    result = shop.result()
    store.add_dataset(scan, result)
    # Equality of fields leaves type and comment out; repr() does not.
    assert repr(store.load(scan).datasets) == repr((result,))


def test_datasets_come_back_in_the_order_in_which_they_were_added(store, shop) -> None:
    scan = store.begin(shop.head())
    names = ["会员", "b", "a"]
    for name in names:
        store.add_dataset(scan, shop.result(name))
    assert [d.summary.name for d in store.load(scan).datasets] == names


def test_skipped_datasets_and_undelivered_alerts_come_back(store, shop) -> None:
    skipped = Skipped(shop.DATABASE, "订单", "the login may not read it; grant SELECT")
    delivery = Delivery("webhook", "the server answered 503", shop.NOON)
    scan = store.begin(shop.head())
    store.add_skipped(scan, skipped)
    store.finish(scan, ScanState.PARTIAL)
    store.add_delivery(scan, delivery)
    loaded = store.load(scan)
    assert (loaded.skipped, loaded.deliveries) == ((skipped,), (delivery,))


def test_a_webhook_is_kept_without_the_token_in_its_url(store, shop) -> None:
    scan = store.begin(shop.head())
    store.add_delivery(scan, Delivery("https://me:PW@chat.example/T0/SECRET?key=K", "no answer", shop.NOON))
    assert store.load(scan).deliveries[0].channel == "https://chat.example"


def test_numpy_numbers_are_stored_as_numbers(store, shop) -> None:
    result = shop.result(tags=1)
    plain = result.classifications[0]
    counted = dataclasses.replace(plain.evidence[1], tested=np.int64(900), rows=np.int64(9_876))
    numpy = dataclasses.replace(
        plain,
        deterministic=np.float32(0.5),
        by_name_only=np.bool_(False),
        evidence=(plain.evidence[0], counted),
    )
    scan = store.begin(shop.head())
    store.add_dataset(scan, dataclasses.replace(result, classifications=(numpy,)))
    (loaded,) = store.load(scan).datasets
    assert loaded.classifications == (dataclasses.replace(plain, deterministic=0.5),)
    assert type(loaded.classifications[0].evidence[1].rows) is int


def test_two_columns_of_one_name_are_both_kept(store, shop) -> None:
    result = shop.result(tags=1)
    twice = dataclasses.replace(result.summary, fields=result.summary.fields * 2)
    scan = store.begin(shop.head())
    store.add_dataset(scan, dataclasses.replace(result, summary=twice))
    assert store.load(scan).datasets[0].summary.fields == twice.fields


def test_a_name_that_is_no_valid_unicode_skips_the_dataset_and_leaves_nothing(store, shop) -> None:
    scan = store.begin(shop.head())
    name = b"\xbb\xe1\xd4\xb1.csv".decode(errors="surrogateescape")  # 会员 in GBK, read as UTF-8
    with pytest.raises(DatasetSkipped, match="not valid Unicode"):
        store.add_dataset(scan, shop.result(name))
    store.add_skipped(scan, Skipped("file:x", name, "its name is not valid Unicode"))
    loaded = store.load(scan)
    assert (loaded.datasets, loaded.skipped[0].dataset) == ((), r"\udcbb\udce1Ա.csv")


@pytest.mark.parametrize("part", ["field", "evidence", "look-alike"])
def test_a_part_of_another_dataset_is_refused(store, shop, part) -> None:
    result, other = shop.result("a"), shop.result("b")
    wrong = {
        "field": dataclasses.replace(result, classifications=other.classifications),
        "evidence": dataclasses.replace(
            result,
            classifications=(
                dataclasses.replace(result.classifications[0], evidence=other.classifications[0].evidence),
            ),
        ),
        "look-alike": dataclasses.replace(result, look_alikes={"no such": "reason"}),
    }[part]
    scan = store.begin(shop.head())
    with pytest.raises(ValueError, match=r"another dataset|none of its fields"):
        store.add_dataset(scan, wrong)
    assert store.load(scan).datasets == ()


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan")])
def test_a_confidence_that_is_no_share_is_refused(store, shop, confidence) -> None:
    scan = store.begin(shop.head())
    with pytest.raises(StoreError, match="does not fit the tables"):
        store.add_dataset(scan, shop.result(confidence=confidence))


def test_a_dataset_is_stored_once(store, shop) -> None:
    scan = store.begin(shop.head())
    store.add_dataset(scan, shop.result())
    with pytest.raises(StoreError, match="already in scan"):
        store.add_dataset(scan, shop.result())


def test_a_time_without_a_zone_is_refused(store, shop) -> None:
    naive = datetime(2026, 3, 1)
    with pytest.raises(ValueError, match="time zone"):
        store.begin(dataclasses.replace(shop.head(), started=naive))


def test_a_source_with_a_password_is_refused_without_showing_it(store, shop) -> None:
    with pytest.raises(ValueError, match="password") as caught:
        store.begin(shop.head(("postgresql://ro:hunter2@db/shop",)))
    assert "hunter2" not in str(caught.value)
    assert store.scans() == ()
