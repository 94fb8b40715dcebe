"""What the program says with its exit code, and the one function that chooses it.

The same three as ruff, sqlfluff, bandit and semgrep, and the usage errors of command lines.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The three exit codes; 1 comes from `check`, and from `policy diff` where it is asked to fail."""

    DONE = 0  # the job was done; for `check`: nothing rings
    RINGS = 1  # something rings that no review has accepted
    NOT_DONE = 2  # the job could not be done, or not all of it


def choose(
    *,
    rings: bool = False,
    incomplete: bool = False,
    failed: bool = False,
    exit_zero: bool = False,
    allow_partial: bool = False,
) -> ExitCode:
    """Return the exit code of a run.

    `failed` is any ScannerError that ended it, `incomplete` anything skipped or an alert that was
    not delivered, `rings` what only `check` asks. A run that missed a table must not read as
    clean, nor as merely ringing, so 2 goes before 1. `--exit-zero` turns 1 into 0 and leaves 2;
    `--allow-partial` makes `incomplete` a warning and leaves `failed`.
    """
    if failed or (incomplete and not allow_partial):
        return ExitCode.NOT_DONE
    if rings and not exit_zero:
        return ExitCode.RINGS
    return ExitCode.DONE
