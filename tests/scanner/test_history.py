"""A scan against the one before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from scanner import history
from scanner.scans import DatasetResult, ScanHead, ScanState, StoredScan
from scanner.store import Store
from taxonomy.records import (
    Classification,
    Coverage,
    DatasetSummary,
    Field,
    History,
    Level,
    Sensitivity,
    Skipped,
    Subject,
    ValueState,
    fingerprint,
)

SOURCE = "postgresql://db.example:5432/商城"
DAY = datetime(2026, 3, 1, tzinfo=UTC)
LEVEL = Level(Sensitivity.SENSITIVE, "text", "PIPL art. 28")


def tag(dataset="会员", path="身份证号", category="government_id.cn_resident_id", confidence=0.9):
    field = Field(SOURCE, dataset, path)
    return Classification(field, category, LEVEL, confidence, Subject.CUSTOMER, ())


def scan(*tags, day=0, read=("会员",), skipped=(), first_seen=None) -> StoredScan:
    head = ScanHead(DAY + timedelta(days=day), "1", "1", "1", "pipl", date(2026, 3, 1), 0, None, (SOURCE,))
    datasets = tuple(
        DatasetResult(
            DatasetSummary(SOURCE, name, "table", Subject.CUSTOMER, "", Coverage("full", day, day), ()),
            tuple(t for t in tags if t.field.dataset == name),
        )
        for name in read
    )
    gaps = tuple(Skipped(SOURCE, name, "no right to read it") for name in skipped)
    return StoredScan(head, datasets, gaps, (), first_seen or {})


def states(current, previous, **more) -> list[History]:
    return [finding.history for finding in history.findings(current, previous, **more)]


def mark(tagged: Classification) -> str:
    return fingerprint(tagged.field, tagged.category)


def test_without_a_previous_scan_everything_is_new() -> None:
    assert states(scan(tag(), tag(path="手机")), None) == [History.NEW, History.NEW]


def test_what_was_there_is_unchanged_and_what_was_not_is_new() -> None:
    assert states(scan(tag(), tag(path="手机")), scan(tag())) == [History.UNCHANGED, History.NEW]


def test_the_same_category_in_another_field_is_new() -> None:
    assert states(scan(tag(path="b")), scan(tag(path="a"))) == [History.NEW]


def test_another_category_in_the_same_field_is_new() -> None:
    assert states(scan(tag(category="government_id.passport")), scan(tag())) == [History.NEW]


@pytest.mark.parametrize(
    "change",
    [
        {"level": replace(LEVEL, sensitivity=Sensitivity.ORDINARY)},
        {"subject": Subject.EMPLOYEE},
        {"state": ValueState.HASHED},
        {"by_name_only": True},
        {"also_of_children": True},
        {"confidence": 0.7},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_a_verdict_looks_at_makes_a_finding_updated(change) -> None:
    assert states(scan(replace(tag(), **change)), scan(tag())) == [History.UPDATED]


@pytest.mark.parametrize(
    "change",
    [
        {"level": replace(LEVEL, citation="PIPL article 28", certainty="guidance")},
        {"role": "consignee"},
        {"reasons": ("said otherwise",)},
        {"deterministic": 0.1},
        {"confidence": 0.99},
        {"confidence": 0.82},
    ],
    ids=lambda change: str(change)[:30],
)
def test_words_and_noise_leave_a_finding_unchanged(change) -> None:
    assert states(scan(replace(tag(), **change)), scan(tag())) == [History.UNCHANGED]


@pytest.mark.parametrize(("before", "now"), [(0.79, 0.81), (0.81, 0.79), (0.6, 0.59)])
def test_a_small_step_over_the_edge_of_a_band_is_noise(before, now) -> None:
    assert states(scan(tag(confidence=now)), scan(tag(confidence=before))) == [History.UNCHANGED]


def test_what_rises_over_the_minimum_confidence_is_new() -> None:
    now, before = scan(tag(confidence=0.52)), scan(tag(confidence=0.48))
    assert states(now, before, min_confidence=0.5) == [History.NEW]


def test_what_stays_below_the_minimum_confidence_is_not_new() -> None:
    now, before = scan(tag(confidence=0.4)), scan(tag(confidence=0.4))
    assert states(now, before, min_confidence=0.5) == [History.UNCHANGED]


def test_a_finding_carries_the_coverage_and_time_of_this_scan() -> None:
    now = scan(tag(), day=3)
    (finding,) = history.findings(now, scan(tag()))
    assert (finding.coverage.rows_read, finding.last_seen) == (3, now.head.started)
    assert finding.fingerprint == mark(tag())


def test_a_finding_keeps_the_first_time_it_was_seen() -> None:
    now = scan(tag(), day=9, first_seen={mark(tag()): DAY})
    assert history.findings(now, scan(tag(), day=8))[0].first_seen == DAY


def test_a_finding_that_no_older_scan_saw_is_first_seen_now() -> None:
    assert history.findings(scan(tag(), day=2), None)[0].first_seen == DAY + timedelta(days=2)


def test_a_dataset_skipped_last_time_does_not_bring_old_findings_back_as_new() -> None:
    now = scan(tag(), day=2, first_seen={mark(tag()): DAY})
    assert states(now, scan(day=1, read=(), skipped=("会员",))) == [History.UNCHANGED]


def test_what_a_scan_of_other_sources_saw_is_not_new() -> None:
    now = scan(tag(), tag(path="手机"), day=2, first_seen={mark(tag()): DAY})
    assert states(now, None) == [History.UNCHANGED, History.NEW]


def test_a_dataset_read_to_a_part_last_time_does_not_either() -> None:
    now = scan(tag(), day=2, first_seen={mark(tag()): DAY})
    assert states(now, scan(day=1, skipped=("会员",))) == [History.UNCHANGED]


def test_a_dataset_skipped_last_time_may_hold_what_is_new() -> None:
    now = scan(tag(), day=2, first_seen={mark(tag()): DAY + timedelta(days=2)})
    assert states(now, scan(day=1, read=(), skipped=("会员",))) == [History.NEW]


def test_what_was_gone_from_a_dataset_that_was_read_is_new_when_it_returns() -> None:
    now = scan(tag(), day=2, first_seen={mark(tag()): DAY})
    assert states(now, scan(day=1)) == [History.NEW]


def test_a_finding_gone_from_a_dataset_that_was_read_is_absent() -> None:
    before = scan(tag(), tag(path="手机"), day=1, first_seen={mark(tag()): DAY})
    (gone,) = history.absent(scan(tag(path="手机"), day=2), before)
    assert (gone.classification, gone.history) == (tag(), History.ABSENT)
    assert (gone.first_seen, gone.last_seen) == (DAY, before.head.started)
    assert gone.coverage == before.datasets[0].summary.coverage


@pytest.mark.parametrize(
    "now",
    [
        scan(read=(), skipped=("会员",)),
        scan(read=("会员",), skipped=("会员",)),
        scan(read=()),
        scan(read=("orders",)),
    ],
    ids=["skipped", "read to a part", "not there", "another one read"],
)
def test_nothing_is_absent_from_a_dataset_that_was_not_read_whole(now) -> None:
    assert history.absent(now, scan(tag())) == ()


def test_a_finding_whose_confidence_fell_is_still_there() -> None:
    assert history.absent(scan(tag(confidence=0.01)), scan(tag())) == ()


def test_without_a_previous_scan_nothing_is_absent() -> None:
    assert history.absent(scan(tag()), None) == ()


def test_the_first_sight_survives_many_scans_in_a_store(tmp_path: Path) -> None:
    with Store.open(tmp_path / "s", keep=2) as store:
        for day in range(6):
            now = scan(tag(), day=day)
            scan_id = store.begin(now.head)
            store.add_dataset(scan_id, now.datasets[0])
            store.finish(scan_id, ScanState.COMPLETE)
        (finding,) = history.findings(store.load(), store.previous(scan_id))
    assert (finding.first_seen, finding.last_seen) == (DAY, DAY + timedelta(days=5))
    assert finding.history is History.UNCHANGED
