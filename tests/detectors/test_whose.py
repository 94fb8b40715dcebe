"""Whose a machine is whose address stands in the rows of persons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from detectors.base import Table
from detectors.tally import FieldProfile
from detectors.weighed import Weighed
from detectors.whose import of_the_house
from taxonomy.records import Field, Subject, ValueState

FIELD = Field("test", "entries", "reader", "string")
TABLE = Table("test", "entries", "table", "", (FIELD,), (), {}, Subject.CUSTOMER, "")
READER = Weighed(
    "reader", "device.hardware_serial", 0.7, 0.7, 0.0, (), True, ValueState.PLAIN, "", (), True, 3, 0, False
)


def test_few_machines_that_serve_many_rows_are_the_houses() -> None:
    reason = of_the_house(READER, TABLE, FieldProfile(FIELD, 400, 20, 8))
    assert reason == "8 machines serve 380 rows, so they are the house's"


@pytest.mark.parametrize(
    ("rows", "nulls", "distinct"),
    [
        (400, 0, 390),  # one each
        (400, 0, 60),  # shared by families
        (50, 0, 3),  # too few rows to tell
        (400, 395, 5),  # empty in most
        (5000, 0, 300),
    ],
)
def test_machines_of_persons_stay_theirs(rows: int, nulls: int, distinct: int) -> None:
    assert of_the_house(READER, TABLE, FieldProfile(FIELD, rows, nulls, distinct)) == ""


def test_a_log_of_few_addresses_is_still_its_visitors() -> None:
    few = FieldProfile(FIELD, 400, 0, 5)
    assert of_the_house(replace(READER, category="device.ip_address"), replace(TABLE, kind="log"), few) == ""


@pytest.mark.parametrize("category", ["device.hardware_info", "contact.mobile_phone", "account.user_id"])
def test_what_is_no_machine_is_not_counted(category: str) -> None:
    few = FieldProfile(FIELD, 400, 0, 5)
    assert of_the_house(replace(READER, category=category), TABLE, few) == ""
