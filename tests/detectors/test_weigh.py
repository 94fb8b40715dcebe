"""What must always hold when evidence is weighed."""

from __future__ import annotations

import math
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.base import Rule
from detectors.chance import log10_tail
from detectors.weigh import weigh
from detectors.weighed import Weighed
from taxonomy.records import Evidence, Field, Kind

FIELD = Field("test", "t", "c", "string")
RULES = {
    "id": Rule(
        "id",
        "government_id.cn_resident_id",
        "",
        4,
        "digits 18",
        1.7e-5,
        check="id",
        check_rate=1 / 11,
        conflicts=("contact.mobile_phone",),
    ),
    "card": Rule(
        "card", "financial.bank_card_number", "", 3, "digits 16", 0.01, check="luhn", check_rate=0.1
    ),
    "phone": Rule("phone", "contact.mobile_phone", "", 2, "digits 11", 0.07),
    "point": Rule("point", "location.precise_point", "", 1, "text", 0.3),
}


def seen(rule: str, n: int, m: int, k: int, kind: Kind = Kind.VALUE) -> Evidence:
    return Evidence(FIELD, RULES[rule].category, rule, kind, n, m, k, k)


def named(category: str, grade: str = "plain") -> Evidence:
    return Evidence(FIELD, category, f"name.{grade}", Kind.NAME, 0, 0, 0, 0, note='the column name says "x"')


def weighed(*pieces: Evidence, other: str = "") -> dict[str, Weighed]:
    distinct = max((e.tested for e in pieces), default=0)
    return {w.category: w for w in weigh(pieces, RULES, {}, {"c": distinct}, {"c": other} if other else {})}


def confidence(*pieces: Evidence, other: str = "") -> float:
    return max((w.confidence for w in weighed(*pieces, other=other).values()), default=0.0)


def test_no_evidence_gives_nothing() -> None:
    assert weigh([], RULES, {}, {}, {}) == ()


@given(st.data())
def test_more_passes_at_the_same_n_and_m_never_lower_the_confidence(data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(sorted(RULES)))
    n = data.draw(st.integers(1, 500))
    m = data.draw(st.integers(1, n))
    k = data.draw(st.integers(0, m - 1))
    pieces = (
        [named(RULES[rule].category, data.draw(st.sampled_from(["plain", "derived", "ambiguous"])))]
        if data.draw(st.booleans())
        else []
    )
    other = data.draw(st.sampled_from(["", "order_no"])) if not pieces else ""
    assert confidence(seen(rule, n, m, k + 1), *pieces, other=other) >= confidence(
        seen(rule, n, m, k), *pieces, other=other
    )


def test_the_order_of_evidence_does_not_matter() -> None:
    pieces = [
        seen("id", 100, 100, 99),
        seen("phone", 100, 3, 3),
        named("contact.mobile_phone", "ambiguous"),
        named("identity.full_name", "ambiguous"),
    ]
    outcomes = {
        tuple((w.category, w.confidence) for w in weigh(order, RULES, {}, {"c": 100}, {}))
        for order in permutations(pieces)
    }
    assert len(outcomes) == 1


def test_order_numbers_that_pass_the_check_one_time_in_eleven_are_no_identity_numbers() -> None:
    assert confidence(seen("id", 1000, 1000, 93)) == 0


def test_identity_numbers_are_certain_without_a_name() -> None:
    assert confidence(seen("id", 1000, 1000, 998)) > 0.95


def test_three_of_three_past_a_rare_check_convince() -> None:
    assert confidence(seen("id", 3, 3, 3)) > 0.9


def test_one_card_number_among_many_values_is_not_enough() -> None:
    assert confidence(seen("card", 1000, 5, 1)) < 0.3


def test_cards_need_no_name_when_all_pass() -> None:
    assert 0.7 < confidence(seen("card", 400, 400, 400)) < 0.9


def test_a_name_confirms_cards() -> None:
    assert confidence(seen("card", 400, 400, 400), named("financial.bank_card_number")) > 0.9


def test_a_name_is_weakened_by_values_that_fail_its_check() -> None:
    alone = confidence(named("financial.bank_card_number"))
    assert confidence(seen("card", 400, 400, 40), named("financial.bank_card_number")) < alone


def test_a_plain_name_alone_reaches_the_gate_and_is_marked() -> None:
    found = weighed(named("biometric.fingerprint"))["biometric.fingerprint"]
    assert found.by_name_only
    assert found.confidence >= 0.6


def test_an_ambiguous_name_alone_does_not_reach_the_gate() -> None:
    assert confidence(named("identity.full_name", "ambiguous")) < 0.5


def test_a_numeric_range_is_nothing_without_a_name() -> None:
    assert confidence(seen("point", 300, 300, 300)) == 0


def test_digits_of_a_telephone_are_a_candidate_only_when_few() -> None:
    assert confidence(seen("phone", 9, 9, 9)) <= 0.5


def test_many_telephones_among_other_answers_are_a_finding() -> None:
    assert confidence(seen("phone", 60, 30, 30)) >= 0.6


def test_a_few_telephones_among_other_answers_are_worth_a_look() -> None:
    assert confidence(seen("phone", 60, 6, 6)) < 0.6


def test_a_full_column_of_telephones_is_likely() -> None:
    assert 0.6 < confidence(seen("phone", 500, 500, 500)) < 0.8


def test_a_name_that_says_order_number_takes_telephones_away() -> None:
    assert confidence(seen("phone", 500, 500, 500), other="order_no") < 0.5


def test_an_identity_number_is_not_a_telephone_too() -> None:
    found = weighed(seen("id", 100, 100, 100), seen("phone", 100, 100, 100))
    assert set(found) == {"government_id.cn_resident_id"}


@given(st.integers(1, 400), st.floats(1e-6, 0.9))
def test_the_tail_is_never_understated(n: int, p: float) -> None:
    for k in {1, n // 2, n} - {0}:
        exact = math.fsum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))
        assert 10 ** log10_tail(k, n, p) >= exact * (1 - 1e-9) or exact < 1e-250


@pytest.mark.parametrize(("k", "n", "p"), [(0, 10, 0.1), (1, 10, 1.0), (1, 0, 0.1), (1, 10, 0.5)])
def test_what_is_expected_is_no_surprise(k: int, n: int, p: float) -> None:
    assert log10_tail(k, n, p) == 0
