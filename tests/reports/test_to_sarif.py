"""SARIF 2.1.0: the rules of the standard that a reader depends on."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from reports.base import Report

Render = Callable[[str, Report], str]


@pytest.fixture
def run(rendered: Render, report: Report) -> Any:
    document = json.loads(rendered("sarif", report))
    assert document["version"] == "2.1.0"
    return document["runs"][0]


def test_each_result_points_at_its_rule(run: Any) -> None:
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [
        r["ruleId"] for r in run["results"]
    ]
    assert len({rule["id"] for rule in rules}) == len(rules)


def test_only_a_failing_result_has_a_level(run: Any) -> None:
    for result in run["results"]:
        assert (result["kind"] == "fail") == (result["level"] != "none")


def test_what_rings_is_an_error_and_nothing_else_is(run: Any, report: Report) -> None:
    errors = [r for r in run["results"] if r["level"] == "error"]
    assert len(errors) == len(report.ringing)
    assert all(error["properties"]["rings"] for error in errors)


def test_each_result_has_a_baseline_state_and_a_fingerprint(run: Any, report: Report) -> None:
    states = [result["baselineState"] for result in run["results"]]
    assert len(states) == len(report.verdicts) + len(report.absent)
    assert set(states) == {"new", "unchanged", "absent"}
    assert all(result["partialFingerprints"]["undeclared/v1"] for result in run["results"])


def test_an_accepted_finding_is_suppressed_and_an_expired_acceptance_is_not(run: Any) -> None:
    by_rule = {result["ruleId"]: result for result in run["results"]}
    accepted = by_rule["credentials.session_token"]["suppressions"]
    assert [s["status"] for s in accepted] == ["accepted"]
    assert by_rule["government_id.passport"]["suppressions"] == []


def test_a_partial_scan_is_no_successful_execution(run: Any, report: Report) -> None:
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == len(report.skipped)


def test_brackets_of_a_name_are_no_link_in_a_message(rendered: Render, report: Report) -> None:
    from reports.to_sarif import _message

    assert _message("a[g](h)\\")["text"] == r"a\[g\](h)" + "\\\\"
