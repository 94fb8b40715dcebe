"""The words and sums that all formats share."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reports import digest, wording
from reports.base import Report
from taxonomy import categories
from taxonomy.records import (
    Classification,
    Coverage,
    Evidence,
    Field,
    Kind,
    Level,
    Outcome,
    Polarity,
    Quote,
    Sensitivity,
    Subject,
    ValueState,
)


@pytest.mark.parametrize(
    ("coverage", "words"),
    [
        (Coverage("full", 10, 10), "all rows read"),
        (Coverage("empty", 0, 0), "no rows: names only"),
        (Coverage("random", 10_000, 52_310), "unseen: at most 0.03%"),
        (Coverage("random", 300, None), "unseen: at most 1%"),
        (Coverage("random", 2, 900), "too few rows for a bound"),
        (Coverage("head", 1_000, None), "no bound: no random sample"),
        (Coverage("random", 0, 900), "no bound: nothing read"),
    ],
)
def test_a_bound_promises_no_more_than_the_sample(coverage: Coverage, words: str) -> None:
    assert wording.bound(coverage) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.44, "0.4 s"), (42, "42 s"), (72, "1 min 12 s"), (7_200, "120 min 0 s"), (-1, "0.0 s")],
)
def test_a_duration_is_short(seconds: float, words: str) -> None:
    assert wording.duration(timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(("value", "words"), [(0.123, "0.12"), (0.999, "0.99"), (1.0, "1.00"), (0.0, "0.00")])
def test_only_certainty_reads_as_one(value: float, words: str) -> None:
    assert wording.confidence(value) == words


def test_a_time_keeps_its_zone() -> None:
    assert wording.moment(datetime(2026, 11, 24, 10, tzinfo=UTC)) == "2026-11-24 10:00 UTC"
    assert wording.moment(datetime(2026, 11, 24, 10)) == "2026-11-24 10:00"


def test_numbers_agree_with_their_nouns() -> None:
    assert wording.count(1, "field") == "1 field"
    assert wording.count(2_000, "category", "categories") == "2,000 categories"
    assert wording.more(2, "entry").startswith("… and 2 more entries;")
    assert wording.more(1, "finding").startswith("… and 1 more finding;")


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        (Outcome, wording.OUTCOMES),
        (Sensitivity, wording.SENSITIVITIES),
        (Subject, wording.SUBJECTS),
        (Kind, wording.KINDS),
        (ValueState, wording.STATES),
        (Polarity, wording.POLARITIES),
        (Outcome, digest.TONES),
    ],
    ids=lambda x: getattr(x, "__name__", "labels"),
)
def test_every_word_of_the_records_has_a_label(words: Any, labels: dict[Any, str]) -> None:
    assert set(words) == set(labels)


def test_every_alarm_group_of_the_taxonomy_has_a_label() -> None:
    assert set(wording.ALARM_GROUPS) == {*categories.load().alarm_groups, "also", "other"}


def test_a_category_of_no_alarm_group_rings_among_the_others() -> None:
    assert digest.alarm_group("account.nickname") == "other"
    assert digest.alarm_group("a.plug_in_category") == "other"
    assert digest.alarm_group("financial.bank_card_number") == "bank_card"


def test_an_unknown_category_is_named_by_its_id() -> None:
    assert digest.category_name("a.plug_in_category") == "a.plug_in_category"


@pytest.mark.parametrize(
    ("change", "result", "words"),
    [
        ({}, "fails", "FAILS: 4 ring"),
        ({"verdicts": ()}, "partial", "NOT CLEAN"),
        ({"verdicts": (), "skipped": ()}, "passes", "PASSES: nothing rings"),
        ({"verdicts": (), "policy": None}, "undecided", "partial scan, 2 not read"),
        ({"verdicts": (), "policy": None, "skipped": ()}, "undecided", "UNDECIDED"),
        ({"verdicts": (), "skipped": (), "strict": True}, "passes", "[alarm list, strict]"),
        ({"verdicts": (), "skipped": (), "gate": "all-sensitive"}, "passes", "[all sensitive data]"),
    ],
)
def test_the_gate_says_what_the_check_would(
    change: dict[str, object], result: str, words: str, report: Report
) -> None:
    gate = digest.gate(dataclasses.replace(report, **change))  # type: ignore[arg-type]
    assert gate.result == result
    assert words in gate.sentence


def test_what_is_seen_by_name_only_claims_no_value(report: Report) -> None:
    by_name = [
        v.finding.classification
        for v in report.verdicts
        if v.finding and v.finding.classification.by_name_only
    ]
    assert [digest.seen(tag) for tag in by_name] == ["by name only"]


def test_the_lines_of_a_policy_are_listed_in_order(report: Report) -> None:
    said = report.declarations[0].declaration

    def at(*numbers: int) -> str:
        quoted = tuple(dataclasses.replace(said, quote=Quote("x", n)) for n in numbers)
        return digest.lines(dataclasses.replace(report.verdicts[0], declarations=quoted))

    assert at() == at(0) == ""
    assert at(7) == "line 7"
    assert at(9, 7, 9) == "lines 7 and 9"
    assert at(1, 2, 3, 4, 5) == "lines 1, 2, 3 and 4, …"


def test_a_bound_that_holds_for_most_statements_is_said_once(huge: Report, report: Report) -> None:
    usual = digest.usual_cover(huge.declarations)
    assert usual == "at most 0.03 %"
    assert {digest.own_cover(row, usual) for row in huge.declarations} == {""}
    assert digest.usual_cover(report.declarations) == ""
    own = [digest.own_cover(row, "") for row in report.declarations if row.verdict]
    assert own[0].startswith("at most 0.03 % of the rows of 6 datasets")
    assert own[1] == "The policy says that it is not collected (line 95)."


def test_a_wide_statement_is_not_spelled_out(report: Report) -> None:
    wide = next(row for row in report.declarations if row.declaration.umbrella)
    assert digest.said_of(wide.declaration, wide.categories) == (
        "umbrella term: device information (14 categories)",
    )


def test_words_in_cells_are_counted_by_values_and_checks_by_passes() -> None:
    field = Field("test", "members", "name", "string")

    def tag(kind: Kind, shaped: int, passed: int, rows: int) -> Classification:
        piece = Evidence(field, "identity.full_name", "r", kind, 200, shaped, passed, rows)
        level = Level(Sensitivity.ORDINARY, "inferred", "")
        return Classification(field, "identity.full_name", level, 0.8, Subject.CUSTOMER, (piece,))

    assert digest.seen(tag(Kind.DICTIONARY, 0, 0, 180)) == "word list 180 of 200"
    assert digest.seen(tag(Kind.VALUE, 190, 0, 0)) == "values 0 of 200"
    assert digest.seen(tag(Kind.VALUE, 190, 188, 400)) == "values 188 of 200"
