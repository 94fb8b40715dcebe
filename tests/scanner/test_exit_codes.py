"""0 done, 1 rings, 2 not done."""

from __future__ import annotations

import itertools

import pytest

from scanner.exit_codes import ExitCode, choose

FLAGS = ("rings", "incomplete", "failed", "exit_zero", "allow_partial")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ((), 0),
        (("rings",), 1),
        (("incomplete",), 2),
        (("failed",), 2),
        (("rings", "incomplete"), 2),
        (("rings", "failed"), 2),
        (("rings", "exit_zero"), 0),
        (("incomplete", "exit_zero"), 2),
        (("failed", "exit_zero"), 2),
        (("incomplete", "allow_partial"), 0),
        (("failed", "allow_partial"), 2),
        (("rings", "incomplete", "allow_partial"), 1),
        (("rings", "incomplete", "allow_partial", "exit_zero"), 0),
        (("rings", "incomplete", "exit_zero"), 2),
    ],
)
def test_each_case_has_its_code(given, code) -> None:
    assert choose(**dict.fromkeys(given, True)) == code


def every_case() -> list[dict[str, bool]]:
    return [dict(zip(FLAGS, values, strict=True)) for values in itertools.product((False, True), repeat=5)]


@pytest.mark.parametrize("case", every_case())
def test_a_failed_run_is_never_anything_else(case) -> None:
    assert choose(**case | {"failed": True}) is ExitCode.NOT_DONE


@pytest.mark.parametrize("case", every_case())
def test_exit_zero_changes_only_one_into_zero(case) -> None:
    without, with_it = choose(**case | {"exit_zero": False}), choose(**case | {"exit_zero": True})
    assert with_it == (ExitCode.DONE if without is ExitCode.RINGS else without)


def test_there_are_three_codes() -> None:
    assert [int(code) for code in ExitCode] == [0, 1, 2]
