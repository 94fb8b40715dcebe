"""CSV: every field, and no formula."""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Callable

import pytest

from reports.base import Report
from reports.to_csv import COLUMNS, cell
from taxonomy.records import Field

Render = Callable[[str, Report], str]

DANGEROUS = [
    "=1+1",
    "+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    " =1",
    "\u3000=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "a;=1",
    "a, =1",
    "a|@x",
    "x; +1",
]
HARMLESS = ["address.geo.lat", "a=b", "a-b", "mail@work", "1-2", "收货地址", "", "a b", "C++"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_cell_that_could_be_a_formula_gets_an_apostrophe(text: str) -> None:
    shown = cell(text)
    assert isinstance(shown, str)
    assert "'" in shown
    assert shown.replace("'", "").strip() != ""
    for piece in shown.replace(",", ";").replace("|", ";").split(";"):
        assert piece.lstrip()[:1] not in set("=+-@＝＋－＠")


@pytest.mark.parametrize("text", ["\t=1", "\r=1", "\n=1"])
def test_a_control_character_in_front_of_a_formula_is_spelled_out(text: str) -> None:
    assert str(cell(text)).startswith("\\")


@pytest.mark.parametrize("text", HARMLESS)
def test_a_harmless_cell_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


def test_numbers_stay_numbers() -> None:
    assert (cell(3), cell(0.5), cell(None)) == (3, 0.5, None)


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_it_begins_with_a_byte_order_mark_and_the_columns(rendered: Render, report: Report) -> None:
    text = rendered("csv", report)
    assert text.startswith("\ufeff" + ",".join(COLUMNS) + "\n")
    assert text.count("\ufeff") == 1


def test_each_field_has_a_line_for_each_tag_or_one_with_none(rendered: Render, report: Report) -> None:
    lines = sum(max(1, len(row.verdicts) + len(row.below)) for row in report.inventory)
    assert len(_rows(rendered("csv", report))) == lines


def test_every_line_has_every_column(rendered: Render, report: Report) -> None:
    text = rendered("csv", report).removeprefix("\ufeff")
    assert {len(row) for row in csv.reader(io.StringIO(text))} == {len(COLUMNS)}


def test_a_field_name_that_is_a_formula_is_neutralised_where_it_stands(
    rendered: Render, report: Report
) -> None:
    row = dataclasses.replace(report.inventory[0], field=Field("=a", "+b", '@c"\n,=d', "-e"))
    line = _rows(rendered("csv", dataclasses.replace(report, inventory=(row,))))[0]
    assert (line["source"], line["dataset"], line["type"]) == ("'=a", "'+b", "'-e")
    assert line["field"] == "'@c\"\\n,'=d"


def test_verdicts_read_as_words(rendered: Render, report: Report) -> None:
    verdicts = {row["verdict"] for row in _rows(rendered("csv", report))}
    assert {"undeclared", "declared", "worth a look", "look-alike", "nothing personal seen"} <= verdicts
    assert sum(row["rings"] == "yes" for row in _rows(rendered("csv", report))) == len(report.ringing)
