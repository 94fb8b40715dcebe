"""Machine-readable zones on matrices (`detectors/checks/documents.py`)."""

from __future__ import annotations

import numpy as np

from detectors.checks.vectors.arithmetic import as_mask
from detectors.checks.vectors.forms import FILLER, Mask, Matrix

_WEIGHTS = np.array((7, 3, 1) * 30, np.int32)


def _digit(field: Matrix) -> Matrix:
    """Return the check digit of a field."""
    values = np.where(field == FILLER, 0, field)
    return np.asarray(values @ _WEIGHTS[: field.shape[1]] % 10, np.int32)


def _agree(field: Matrix, digit: Matrix) -> Mask:
    empty = (digit == FILLER) & (field == FILLER).all(axis=1)
    return as_mask((_digit(field) == digit) | empty)


def _places(d: Matrix, *parts: tuple[int, int]) -> Matrix:
    return np.concatenate([d[:, first:last] for first, last in parts], axis=1)


def mrz_td3(d: Matrix) -> Mask:
    """Test the lower line of a passport."""
    line = d[:, -44:]
    return (
        _agree(line[:, :9], line[:, 9])
        & _agree(line[:, 13:19], line[:, 19])
        & _agree(line[:, 21:27], line[:, 27])
        & _agree(line[:, 28:42], line[:, 42])
        & _agree(_places(line, (0, 10), (13, 20), (21, 43)), line[:, 43])
    )


def mrz_td2(d: Matrix) -> Mask:
    """Test the lower line of a TD2 document."""
    line = d[:, -36:]
    return (
        _agree(line[:, :9], line[:, 9])
        & _agree(line[:, 13:19], line[:, 19])
        & _agree(line[:, 21:27], line[:, 27])
        & _agree(_places(line, (0, 10), (13, 20), (21, 35)), line[:, 35])
    )


def mrz_td1(d: Matrix) -> Mask:
    """Test the three lines of a card."""
    return as_mask(
        (_agree(d[:, 5:14], d[:, 14]) | (d[:, 14] == FILLER))
        & _agree(d[:, 30:36], d[:, 36])
        & _agree(d[:, 38:44], d[:, 44])
        & _agree(_places(d, (5, 30), (30, 37), (38, 45), (48, 59)), d[:, 59])
    )
