"""What values can be at all: they refute names, agree with them, and have a state."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pytest

from detectors import forms, names
from detectors.base import Sighting, Table
from detectors.children import Children
from detectors.classify import TableResult, classify
from detectors.depicted import picture, vector
from detectors.spread import Births
from detectors.tally import Tally
from taxonomy import strict_yaml
from taxonomy.categories import load
from taxonomy.records import Field, Subject, ValueState
from taxonomy.sensitivity import profile

CASES = strict_yaml.read(Path(__file__).parent / "cases" / "forms.yaml").data
AS_OF = date(2026, 11, 24)


def table_of(columns: dict[str, pa.Array], name: str = "t", subject: Subject = Subject.CUSTOMER) -> Table:
    fields = tuple(Field("test", name, path, str(column.type), "") for path, column in columns.items())
    return Table("test", name, "table", "", fields, (), {}, subject, "the test says so")


def classified(
    columns: dict[str, pa.Array], name: str = "t", subject: Subject = Subject.CUSTOMER
) -> TableResult:
    table = table_of(columns, name, subject)
    read = names.inspect(table)
    tally = Tally(table)
    batch = pa.record_batch(columns)
    tally.observe(batch)
    tally.add(read.sightings)
    tally.add(forms.inspect(read.sightings, table, batch))
    for detector in (Children(AS_OF), Births(AS_OF)):
        tally.add(detector.inspect(table, batch))
    return classify(table, tally, read, {}, {}, profile("cn_strict"))


def tags(result: TableResult) -> dict[str, str]:
    return {c.field.path: c.category for c in result.classifications if c.confidence >= 0.6}


@pytest.mark.parametrize("case", CASES["refuted"], ids=lambda c: f"{c['name']}: {c['cells'][0]}")
def test_values_that_cannot_be_it_refute_the_name(case: dict[str, object]) -> None:
    column = str(case["name"])
    result = classified({column: pa.array([str(c) for c in case["cells"]])})  # type: ignore[attr-defined]
    assert column not in tags(result)
    assert column in result.look_alikes


@pytest.mark.parametrize("case", CASES["kept"], ids=lambda c: f"{c['name']}: {c['cells'][0]}")
def test_values_that_can_be_it_keep_the_name(case: dict[str, object]) -> None:
    column = str(case["name"])
    result = classified({column: pa.array([str(c) for c in case["cells"]])})  # type: ignore[attr-defined]
    assert tags(result).get(column) == case["category"]


def test_two_values_refute_nothing() -> None:
    assert "mobile" in tags(classified({"mobile": pa.array(["iPhone 15", "Mate 60"])}))


def test_forms_name_known_categories() -> None:
    known = load().categories
    assert all(any(id == key or id.startswith(key + ".") for id in known) for key in forms.forms())


@pytest.mark.parametrize(
    ("cells", "state"),
    [
        ([hashlib.md5(str(i).encode()).hexdigest() for i in range(9)], ValueState.HASHED),
        ([hashlib.sha256(str(i).encode()).hexdigest() for i in range(9)], ValueState.HASHED),
        ([f"138****{i:04d}" for i in range(9)], ValueState.MASKED),
        ([f"ENC(a8Kd0{i}==)" for i in range(9)], ValueState.ENCRYPTED),
        ([f"tok_{i:04d}abcdef" for i in range(9)], ValueState.TOKENISED),
        ([f"1395710{i:04d}" for i in range(9)], ValueState.PLAIN),
    ],
)
def test_the_state_of_a_telephone_column(cells: list[str], state: ValueState) -> None:
    (found,) = classified({"phone": pa.array(cells)}).classifications
    assert found.category == "contact.mobile_phone"
    assert found.state is state


def test_digests_in_a_password_column_are_digests() -> None:
    cells = pa.array([hashlib.sha256(str(i).encode()).hexdigest() for i in range(9)])
    assert tags(classified({"password": cells})) == {"password": "credentials.password_hash"}
    assert tags(classified({"password": pa.array(["hunter22", "letmein1", "qwerty12"])})) == {
        "password": "credentials.password"
    }


def days(first: date, last: date, count: int = 60) -> pa.Array:
    step = (last - first).days / (count - 1)
    return pa.array([first + timedelta(days=round(i * step) + i % 3) for i in range(count)])


def seen(column: pa.Array, name: str = "c1", subject: Subject = Subject.CUSTOMER) -> list[Sighting]:
    table = table_of({name: column}, subject=subject)
    return list(Births(AS_OF).inspect(table, pa.record_batch({name: column})))


def test_dates_over_decades_are_spread_as_births() -> None:
    assert seen(days(date(1948, 2, 3), date(2006, 5, 6)))
    assert seen(
        pa.array([int(d.strftime("%Y%m%d")) for d in days(date(1948, 2, 3), date(2006, 5, 6)).to_pylist()])
    )


@pytest.mark.parametrize(
    "column",
    [
        days(date(2019, 1, 1), date(2026, 10, 1)),  # orders
        days(date(1990, 1, 1), date(2035, 1, 1)),  # validity
        days(date(2003, 1, 1), date(2025, 12, 1)),  # articles of a long-lived shop
        days(date(1948, 2, 3), date(2006, 5, 6), 8),  # too few
        pa.array([date(1950 + i % 60, 1, 1) for i in range(60)]),  # years
        pa.array(list(range(400_000_000, 400_000_060))),  # numbers, not days
        pa.array(list(range(1948, 2008))),
        pa.array(["n/a"] * 60),
    ],
)
def test_other_dates_are_not(column: pa.Array) -> None:
    assert not seen(column)


def test_a_day_of_hiring_is_no_birth() -> None:
    column = days(date(1968, 2, 3), date(2020, 5, 6))
    assert not seen(column, "hire_date")
    assert not seen(column, "入职日期")
    assert not seen(column, "c1", Subject.THING)


def test_birth_dates_of_equipment_are_none() -> None:
    column = days(date(2024, 6, 1), date(2026, 9, 1))
    assert "dob" not in tags(classified({"dob": column, "serial": pa.array([f"S{i}" for i in range(60)])}))
    assert tags(classified({"baby_birthday": column}))["baby_birthday"] in (
        "children.child_record",
        "demographic.date_of_birth",
    )


@pytest.mark.parametrize(
    ("table", "column", "category"),
    [
        ("known_faces", "ref", "biometric.face_capture"),
        ("visits", "face_snap", "biometric.face_capture"),
        ("deliveries", "sign_img", "identity.signature"),
        ("users", "avatar", "identity.avatar"),
        ("applicants", "passport_scan", "government_id.id_document_image"),
        ("products", "photo", ""),
        ("interface_log", "image", ""),
        ("surface", "img", ""),
        ("design", "img", ""),
        ("reviews", "picture", ""),
    ],
)
def test_what_a_picture_shows(table: str, column: str, category: str) -> None:
    made = table_of({column: pa.array([b"x"])}, name=table)
    assert picture(made, column, "") == category


@pytest.mark.parametrize(
    ("table", "column", "category"),
    [
        ("face_lib", "feature", "biometric.face_template"),
        ("speakers", "xvec", "biometric.voiceprint"),
        ("products", "emb", ""),
        ("articles", "face_emb", "biometric.face_template"),
        ("face_lib", "text_emb", ""),
        ("items", "vector", ""),
        ("t1", "c1", ""),
    ],
)
def test_what_a_vector_is_of(table: str, column: str, category: str) -> None:
    made = table_of({column: pa.array([b"x"])}, name=table)
    assert vector(made, column, "") == category
