"""JSON: valid by the published schema, whole, and safe to print."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from reports.base import Report
from reports.to_json import SCHEMA
from taxonomy.records import Field, History, Kind, Outcome, Polarity, Sensitivity, Subject, ValueState

Render = Callable[[str, Report], str]
SCHEME: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEME)


@pytest.mark.parametrize("which", ["report", "clean", "empty", "without_policy", "huge"])
def test_every_report_is_valid_by_the_schema(
    which: str, rendered: Render, request: pytest.FixtureRequest
) -> None:
    document = json.loads(rendered("json", request.getfixturevalue(which)))
    Draft202012Validator(SCHEME, format_checker=FormatChecker()).validate(document)


def _enums(node: Any) -> list[set[str]]:
    if isinstance(node, dict):
        here = [set(node["enum"])] if "enum" in node else []
        return here + [found for value in node.values() for found in _enums(value)]
    return [found for value in node for found in _enums(value)] if isinstance(node, list) else []


@pytest.mark.parametrize(
    "words",
    [Sensitivity, Kind, ValueState, Subject, Outcome, Polarity, History],
    ids=lambda words: words.__name__,
)
def test_the_schema_knows_every_word_of_the_records(words: Any) -> None:
    assert {str(word) for word in words} in _enums(SCHEME)


def test_the_schema_refuses_a_key_that_it_does_not_know(rendered: Render, report: Report) -> None:
    document = json.loads(rendered("json", report))
    document["findings"][0]["value"] = "x"
    assert not Draft202012Validator(SCHEME).is_valid(document)


def test_every_field_read_is_in_the_inventory_and_every_finding_has_its_fingerprint(
    rendered: Render, report: Report
) -> None:
    document = json.loads(rendered("json", report))
    assert len(document["inventory"]) == len(report.inventory)
    of_inventory = {mark for row in document["inventory"] for mark in row["findings"]}
    assert of_inventory == {finding["fingerprint"] for finding in document["findings"]}


def test_names_come_back_exactly_and_chinese_stays_readable(rendered: Render, report: Report) -> None:
    text = rendered("json", report)
    fields = {row["field"] for row in json.loads(text)["inventory"]}
    assert {row.field.path for row in report.inventory} == fields
    assert "收货地址" in text


def test_a_name_that_no_encoding_holds_comes_back_too(rendered: Render, report: Report) -> None:
    row = dataclasses.replace(report.inventory[0], field=Field("x", "y", "broken\udcff\u2028", ""))
    text = rendered("json", dataclasses.replace(report, inventory=(row,)))
    assert json.loads(text.encode("utf-8"))["inventory"][0]["field"] == "broken\udcff\u2028"


def test_keys_keep_their_order(rendered: Render, report: Report, clean: Report) -> None:
    first, second = (json.loads(rendered("json", r)) for r in (report, clean))
    assert list(first) == list(second) == SCHEME["required"]
    assert [list(f) for f in first["findings"]] == [list(first["findings"][0])] * len(first["findings"])
