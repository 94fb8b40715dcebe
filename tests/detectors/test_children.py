"""Records of children are counted, and only where they are enough."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.base import Table
from detectors.child_records import enough
from detectors.children import LIMITS, Children, rule_of
from taxonomy.records import Field, Subject

TODAY = date(2026, 11, 24)


def counts(
    column: pa.Array, name: str, subject: Subject = Subject.CUSTOMER, **others: pa.Array
) -> dict[str, tuple[int, int]]:
    batch = pa.record_batch({name: column, **others})
    fields = tuple(Field("test", "members", f.name, str(f.type)) for f in batch.schema)
    table = Table("test", "members", "table", "", fields, (), {}, subject, "")
    return {
        s.rule: (s.rows, s.tested_rows) for s in Children(TODAY).inspect(table, batch) if s.field.path == name
    }


FORMS: dict[str, Callable[[date], object]] = {
    "date": lambda d: d,
    "timestamp": lambda d: datetime(d.year, d.month, d.day, 8, 30),
    "iso": lambda d: d.isoformat(),
    "compact": lambda d: d.strftime("%Y%m%d"),
    "number": lambda d: int(d.strftime("%Y%m%d")),
    "slashes": lambda d: f"{d.year}/{d.month}/{d.day}",
    "chinese": lambda d: f"{d.year}年{d.month}月{d.day}日",
    "with time": lambda d: f"{d.isoformat()} 00:00:00",
}


@pytest.mark.parametrize("form", FORMS)
def test_every_way_to_write_a_birth_date_is_read(form: str) -> None:
    column = pa.array([FORMS[form](date(2015, 3, 4)), FORMS[form](date(1985, 12, 31)), None])
    assert counts(column, "birthday")[rule_of("birth-date", 14)] == (1, 2)


@given(st.dates(date(1910, 1, 1), TODAY))
def test_a_person_is_a_child_until_the_birthday(born: date) -> None:
    found = counts(pa.array([born], pa.date32()), "birthday")
    defaults = {date(1970, 1, 1), TODAY, date(2026, 11, 23)}
    age = TODAY.year - born.year - ((TODAY.month, TODAY.day) < (born.month, born.day))
    for limit in LIMITS:
        assert found[rule_of("birth-date", limit)][0] == (age < limit and born not in defaults)


def test_default_dates_are_taken_out() -> None:
    column = pa.array([date(1900, 1, 1), date(1970, 1, 1), TODAY])
    assert counts(column, "birthday")[rule_of("birth-date", 18)] == (0, 0)


def test_a_birth_date_equal_to_the_day_of_creation_is_a_default() -> None:
    born = pa.array([date(2024, 5, 6), date(2014, 5, 6)])
    made = pa.array([datetime(2024, 5, 6, 12), datetime(2024, 5, 7, 12)])
    assert counts(born, "birthday", created_at=made)[rule_of("birth-date", 14)] == (1, 1)


def test_dates_that_do_not_exist_are_no_birth_dates() -> None:
    assert counts(pa.array(["2015-02-30", "2015-13-01", "20151301"]), "birthday")[
        rule_of("birth-date", 14)
    ] == (0, 0)


def test_a_product_has_no_age() -> None:
    assert counts(pa.array([3, 5, 70]), "age", Subject.THING) == {}


def test_ages_are_counted() -> None:
    assert counts(pa.array([0, 13, 14, 17, 40]), "age")[rule_of("age", 14)] == (1, 4)


def test_numbers_beyond_every_age_are_no_ages() -> None:
    assert counts(pa.array([13, 500, 3000]), "age") == {}


def with_check(body: str) -> str:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11]


def test_the_birth_date_inside_an_identity_number_tells() -> None:
    numbers = [
        with_check("11010120150304001"),
        with_check("11010119850304002"),
        with_check("11010120160304003"),
    ]
    assert counts(pa.array(numbers), "sfzh")[rule_of("id-number", 14)] == (2, 3)


def test_order_numbers_with_a_date_tell_nothing() -> None:
    numbers = [f"1101012020030{n:04d}1" for n in range(200)]
    assert counts(pa.array(numbers), "number") == {}


@pytest.mark.parametrize(
    ("young", "known", "is_finding"),
    [
        (0, 1000, False),
        (1, 50, False),
        (1, 99, False),
        (1, 100, True),
        (1, 200, True),
        (1, 201, False),
        (2, 2, True),
        (2, 10_000, True),
    ],
)
def test_two_records_or_half_a_percent_of_a_hundred_are_a_finding(
    young: int, known: int, is_finding: bool
) -> None:
    assert enough(young, known) is is_finding
