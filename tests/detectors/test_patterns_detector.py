"""The pattern detector counts the same whatever the batches, and says what kind of evidence it has."""

import dataclasses

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import checksums, rulebook
from detectors.base import Rule, Table
from detectors.engine import build
from detectors.patterns import SYNTHETIC, SYNTHETIC_NOTE, Patterns
from detectors.shapes import described
from taxonomy.records import Field, Kind, Subject, ValueState

RULES = rulebook.load()
DETECTOR = Patterns(RULES)
EXAMPLES = [text for rule in RULES for text in (*rule.matches, *rule.rejects)]


def table_of(type_):
    field = Field("memory:", "t", "c", str(type_))
    return Table("memory:", "t", "table", "", (field,), (), {}, Subject.UNKNOWN, "")


def inspect(array, detector=DETECTOR):
    return list(detector.inspect(table_of(array.type), pa.record_batch([array], names=["c"])))


def summed(arrays, detector=DETECTOR):
    """Sum sightings over batches as the tally does: marks as sets, rows added."""
    sums = {}
    for array in arrays:
        for seen in inspect(array, detector):
            total = sums.setdefault((seen.rule, seen.kind, seen.state), [set(), set(), 0, 0])
            total[0] |= set(seen.shaped.tolist())
            total[1] |= set(seen.passed.tolist())
            total[2] += seen.rows
    return sums


def one(array, rule, kind=None):
    found = [s for s in inspect(array) if s.rule == rule and (kind is None or s.kind is kind)]
    assert len(found) == 1, found
    return found[0]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(EXAMPLES) | st.none() | st.text(max_size=12), min_size=1, max_size=60),
    st.integers(1, 20),
    st.randoms(),
)
def test_batch_size_row_order_and_nulls_do_not_change_the_sums(values, size, shuffle):
    whole = summed([pa.array(values, pa.string())])
    array = pa.array(values, pa.string())
    assert summed([array.slice(at, size) for at in range(0, len(array), size)]) == whole
    mixed = values + [None] * 5
    shuffle.shuffle(mixed)
    assert summed([pa.array(mixed, pa.string())]) == whole


@pytest.mark.parametrize(
    "type_", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()), pa.binary()]
)
def test_the_type_of_text_does_not_change_the_sums(type_):
    values = [*EXAMPLES[:300], None]
    array = pa.array(values, pa.string())
    cast = array.dictionary_encode() if pa.types.is_dictionary(type_) else array.cast(type_)
    expected = summed([array])
    if pa.types.is_binary(type_):  # bytes are not normalised, so full-width digits stay
        expected = {key: value for key, value in expected.items() if key in summed([cast])}
    assert summed([cast]) == expected


def test_large_batches_are_counted_as_small_ones_are():
    values = pa.array([text for text in EXAMPLES for _ in range(2)])
    assert summed([values]) == summed([values.slice(at, 90) for at in range(0, len(values), 90)])


def test_rows_count_repeats_and_marks_count_values():
    seen = one(pa.array(["13912345670", "13912345670", None, "13912345671", "x"]), "cn.mobile")
    assert (len(np.unique(seen.shaped)), len(np.unique(seen.passed)), seen.rows) == (2, 2, 3)
    assert (seen.kind, seen.tested_rows) == (Kind.VALUE, 0)


def test_a_check_that_fails_leaves_the_value_shaped_but_not_passed():
    seen = one(pa.array(["6222021234567890128", "6222021234567890129"]), "card.number")
    assert (len(seen.shaped), len(seen.passed), seen.rows) == (2, 1, 1)


def test_a_span_inside_longer_text_is_counted_in_rows():
    seen = one(pa.array(["请打13912345670", "或13912345670", "无", None]), "cn.mobile")
    assert (seen.kind, seen.rows, seen.tested_rows, len(seen.passed)) == (Kind.TEXT, 2, 3, 1)


def test_whole_cells_and_spans_of_one_column_are_told_apart():
    kinds = {
        s.kind: s.rows for s in inspect(pa.array(["13912345670", "请打13912345671"])) if s.rule == "cn.mobile"
    }
    assert kinds == {Kind.VALUE: 1, Kind.TEXT: 1}


@pytest.mark.parametrize(
    "cell", [" 13912345670", "13912345670\n", "\u300013912345670 ", "１３９１２３４５６７０"]
)
def test_white_space_and_full_width_forms_do_not_hide_a_whole_value(cell):
    assert one(pa.array([cell]), "cn.mobile").kind is Kind.VALUE


@pytest.mark.parametrize(
    "array",
    [
        pa.array([13912345670, None, 13912345671]),
        pa.array([13912345670, 13912345671], pa.uint64()),
        pa.array([13912345670.0, None, 13912345671.0]),
        pa.array(["13912345670", "13912345671"]).cast(pa.decimal128(20, 0)),
    ],
    ids=["int", "unsigned", "double of whole numbers", "decimal"],
)
def test_whole_numbers_are_read_as_their_digits(array):
    assert len(one(array, "cn.mobile").passed) == 2


@pytest.mark.parametrize(
    "array",
    [
        pa.array([1, 2, 3]),
        pa.array([13912345670.5]),
        pa.array([float("nan"), 13912345670.0]),
        pa.array([None, None], pa.string()),
        pa.array([], pa.string()),
        pa.array([True]),
        pa.array([20240101], pa.date32()),
        pa.array([None], pa.int64()),
        pa.array([None], pa.float64()),
        pa.nulls(3),
        pa.array([b"\x00\x01 13912345670 \x02"]),
    ],
    ids=[
        "small numbers",
        "fractions",
        "not a number",
        "nulls",
        "nothing",
        "booleans",
        "dates",
        "no ints",
        "no doubles",
        "null type",
        "blobs",
    ],
)
def test_columns_that_hold_no_text_yield_nothing(array):
    assert inspect(array) == []


def test_a_list_of_texts_is_looked_into():
    assert len(one(pa.array([["13912345670"], [], ["13912345671", "x"]]), "cn.mobile").passed) == 2


def test_documented_test_numbers_are_counted_and_said_to_look_synthetic():
    assert one(pa.array(["13800138000"]), "cn.mobile").note == SYNTHETIC_NOTE
    assert one(pa.array(["卡号4111111111111111。"]), "card.number").note == SYNTHETIC_NOTE
    assert one(pa.array(["13912345670"]), "cn.mobile").note == ""
    assert "4111111111111111" in SYNTHETIC


def test_masked_values_keep_their_category_and_their_state():
    seen = one(pa.array(["139****5670", "138****1111"]), "cn.mobile-masked")
    assert (seen.category, seen.state, seen.rows) == ("contact.mobile_phone", ValueState.MASKED, 2)


def test_a_span_inside_a_longer_one_that_passes_belongs_to_the_longer():
    rules = {
        s.rule
        for s in inspect(pa.array(["stripe ;4111111111111111=27121010000000000? end"]))
        if len(s.passed)
    }
    assert "card.track2" in rules
    assert "card.number" not in rules


def test_a_rule_that_needs_a_word_nearby_gets_nothing_without_it():
    def passed(text):
        return any(s.rule == "de.tax-id" and len(s.passed) for s in inspect(pa.array([text])))

    number = next(rule for rule in RULES if rule.id == "de.tax-id").matches[0]
    assert passed(f"Steuer-ID {number}.")
    assert not passed(f"Auftrag {number}.")
    assert not passed(f"Steuer-ID {'.' * 60} {number}.")


def test_a_group_of_the_pattern_is_the_value():
    rule = Rule("x", "account.user_id", r"uid=(\d{6})", 2, "digits 6", 0.1, group=1)
    seen = inspect(pa.array(["uid=483920;", "a uid=483920&"]), Patterns([rule]))
    assert [(s.kind, len(set(s.passed.tolist())), s.rows) for s in seen] == [(Kind.TEXT, 1, 2)]


def test_a_rule_may_claim_whole_cells_only_or_text_only():
    whole = Rule("w", "account.user_id", r"\bu\d{6}\b", 2, "digits 6", 0.1, text=False)
    text = Rule("t", "account.user_id", r"\bu\d{6}\b", 2, "digits 6", 0.1, whole=False)
    seen = inspect(pa.array(["u483920", "see u483921 there"]), Patterns([whole, text]))
    assert {(s.rule, s.kind, s.rows) for s in seen} == {("w", Kind.VALUE, 1), ("t", Kind.TEXT, 2)}


def test_a_matcher_of_other_patterns_is_refused():
    with pytest.raises(ValueError, match="distinct patterns"):
        Patterns(RULES, build(["x"]))


def test_no_sighting_holds_a_value():
    planted = "13987654321"
    seen = inspect(pa.array([planted, f"请打{planted}"]))
    assert seen
    assert all(planted not in repr(s) for s in seen)


# ---- numbers with a check character

# Checks of a format, a range or a structure: a neighbour of a right value may be right as well.
STRUCTURES = frozenset(
    (
        "track",
        "email",
        "h3_cell",
        "wkb_point_hex",
        "ipv6",
        "ipv4",
        "phone_fixed",
        "phone_mobile",
        "jwt",
        "nmea",
        "mixed",
        "bitcoin",
        "mrz_td3",
    )
)
CHECKED = [
    r
    for r in RULES
    if r.check
    and r.grade >= 2
    and r.check_rate is not None
    and r.check_rate <= 0.2
    and r.check not in STRUCTURES
]


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.id)
def test_numbers_made_right_are_found_in_cells_and_in_text(rule):
    ask = checksums.test(rule.check)
    made = []
    for count in (1_000, 4_000, 40_000):
        if len(made) < 5:
            made = [
                text for text in described(rule.pattern, count, seed=9) if ask(text) and len(set(text)) > 3
            ][:20]
    detector = Patterns([dataclasses.replace(rule, needs_context=False)])
    whole = [s for s in inspect(pa.array(made), detector) if s.kind is Kind.VALUE]
    assert made
    assert sum(len(set(s.passed.tolist())) for s in whole) == len(set(made))
    inside = [
        s
        for s in inspect(pa.array([f"号码：{text}，谢谢" for text in made]), detector)
        if s.kind is Kind.TEXT
    ]
    assert sum(s.rows for s in inside) == len(made)


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.id)
def test_values_one_digit_beside_a_right_one_hardly_ever_pass(rule):
    detector = Patterns([rule])
    near = {
        text[:at] + digit + text[at + 1 :]
        for text in rule.matches
        for at, char in enumerate(text)
        if char.isdigit()
        for digit in "0123456789"
        if digit != char
    }
    passed = sum(len(set(s.passed.tolist())) for s in inspect(pa.array(sorted(near)), detector))
    assert passed <= len(near) * max(0.25, 3 * rule.check_rate)
