"""Marks and sketches of distinct values."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.distinct import LIMIT, Distinct, marks

texts = st.lists(st.text(max_size=12), max_size=40)


@given(texts)
def test_equal_values_and_only_they_have_equal_marks(values: list[str]) -> None:
    found = marks(pa.array(values, pa.string()))
    assert len(set(found.tolist())) == len(set(values))


@given(texts, st.integers(0, 5))
def test_a_slice_has_the_marks_of_its_values(values: list[str], start: int) -> None:
    array = pa.array(values, pa.string())
    assert marks(array[start:]).tolist() == marks(array).tolist()[start:]


@pytest.mark.parametrize(
    "type", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()), pa.binary()]
)
def test_the_type_of_a_text_does_not_change_its_mark(type: pa.DataType) -> None:
    values = ["a", "手机", "a", ""]
    assert marks(pa.array(values).cast(pa.string()).cast(type)).tolist() == marks(pa.array(values)).tolist()


def test_a_number_has_the_mark_of_its_digits() -> None:
    assert marks(pa.array([13800138000])).tolist() == marks(pa.array(["13800138000"])).tolist()


def test_long_values_that_differ_in_length_differ() -> None:
    found = marks(pa.array(["x" * 300, "x" * 301]))
    assert found[0] != found[1]


@given(st.lists(st.integers(0, 50), max_size=60), st.integers(1, 7))
def test_the_count_does_not_depend_on_the_split(values: list[int], size: int) -> None:
    whole, parts = Distinct(), Distinct()
    found = marks(pa.array(values, pa.int64()))
    whole.add(found)
    for start in range(0, len(found), size):
        parts.add(found[start : start + size])
    assert len(whole) == len(parts) == len(set(values))


def test_beyond_the_limit_the_estimate_is_within_two_percent() -> None:
    counted = Distinct()
    for start in range(0, 4 * LIMIT, 50_000):
        counted.add(marks(pa.array(np.arange(start, start + 50_000))))
    assert len(counted) == pytest.approx(4 * LIMIT, rel=0.02)
