"""What names of columns and comments say."""

from __future__ import annotations

from pathlib import Path

import pytest

from detectors.base import Table
from detectors.name_words import read, read_comment
from detectors.names import inspect
from taxonomy import strict_yaml
from taxonomy.records import Field, Subject, ValueState

CASES = strict_yaml.read(Path(__file__).parent / "cases" / "names.yaml").data["names"]
POSITIVE = [case for case in CASES if "is" in case]
NEGATIVE = [case for case in CASES if "is" not in case]
FALSE_FRIENDS = (
    "order_details",
    "payment_record",
    "order_number",
)  # of transactions: named, and not of a person alone


@pytest.mark.parametrize("case", POSITIVE, ids=lambda case: str(case["name"]))
def test_a_name_says_its_category(case: dict[str, str]) -> None:
    reading = read(case["name"])
    assert reading.categories[0] == (case["is"], case["grade"])
    assert reading.role == case.get("role", "")
    assert reading.state == case.get("state", ValueState.PLAIN)


@pytest.mark.parametrize("case", NEGATIVE, ids=lambda case: str(case["name"]))
def test_a_name_of_something_else_says_nothing_personal(case: dict[str, str]) -> None:
    plain = [c for c, grade in read(case["name"]).categories if grade > 1 and not c.endswith(FALSE_FRIENDS)]
    assert plain == []


def test_there_are_more_counter_examples_than_examples() -> None:
    assert len(NEGATIVE) > len(POSITIVE)


@pytest.mark.parametrize("separator", ["_", "-", " ", ""])
def test_separators_do_not_change_a_name(separator: str) -> None:
    assert read(f"id{separator}card").categories[0][0] == "government_id.cn_resident_id"


def test_a_comment_is_read_to_its_first_clause() -> None:
    assert read_comment("性别 1男 2女").categories == (("demographic.gender", 3),)


def test_a_comment_tells_the_state() -> None:
    reading = read_comment("收货人手机号（加密）")
    assert (reading.categories[0][0], reading.role, reading.state) == (
        "contact.mobile_phone",
        "consignee",
        "encrypted",
    )


def test_a_long_comment_is_prose_and_says_nothing() -> None:
    assert (
        read_comment("This column was added when the phone number moved to another table in 2019").categories
        == ()
    )


def table(subject: Subject, *columns: str, type: str = "string") -> Table:
    fields = tuple(Field("test", "t", c, type) for c in columns)
    name = "members" if subject is Subject.CUSTOMER else "t"
    return Table("test", name, "table", "", fields, (), {}, subject, "")


def grades(t: Table) -> dict[str, str]:
    return {s.field.path: s.rule for s in inspect(t).sightings}


def test_an_ambiguous_name_is_settled_in_a_table_about_persons() -> None:
    assert grades(table(Subject.CUSTOMER, "name"))["name"] == "name.derived"


def test_an_ambiguous_name_stays_ambiguous_in_a_table_about_things() -> None:
    assert grades(table(Subject.THING, "name"))["name"] == "name.ambiguous"


def test_two_letters_of_pinyin_never_decide_alone() -> None:
    assert grades(table(Subject.UNKNOWN, "xm", "je"))["xm"] == "name.ambiguous"


def test_two_letters_of_pinyin_are_settled_by_plain_neighbours() -> None:
    assert grades(table(Subject.UNKNOWN, "xm", "sfzh", "shoujihao", "csrq"))["xm"] == "name.derived"


def test_a_flag_holds_no_telephone() -> None:
    assert grades(table(Subject.CUSTOMER, "phone", type="bool")) == {}


def test_a_timestamp_holds_no_name() -> None:
    assert grades(table(Subject.CUSTOMER, "real_name", type="timestamp[us]")) == {}


def test_a_name_that_says_something_else_is_reported() -> None:
    assert inspect(table(Subject.CUSTOMER, "order_no")).others == {"order_no": "order_no"}


@pytest.mark.parametrize("column", ["doc_id", "bind_id"])
def test_a_comment_speaks_for_a_name_that_ends_like_a_key(column: str) -> None:
    field = Field("test", "t", column, "string", "身份证号码")
    held = Table("test", "t", "table", "", (field,), (), {}, Subject.CUSTOMER, "")
    found = {sighting.category for sighting in inspect(held).sightings}
    assert "government_id.cn_resident_id" in found
