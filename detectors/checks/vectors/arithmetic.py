"""The arithmetic of check digits on matrices; the rooms beside this one put it to use.

Each test has the answers of the check of its name for one value, which is where its source is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from detectors.checks import arithmetic
from detectors.checks.vectors.forms import Mask, Matrix, X

Numbers = npt.NDArray[np.int64]

_DOUBLED = np.array((0, 2, 4, 6, 8, 1, 3, 5, 7, 9), np.int32)
_PRODUCT, _PLACE = np.array(arithmetic.VERHOEFF_PRODUCT), np.array(arithmetic.VERHOEFF_PLACE)
_MOD_11_2 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_MOD_11_2_CHECK = np.array((1, 0, X, 9, 8, 7, 6, 5, 4, 3, 2))
_DAYS = np.array(
    (
        (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31),
        (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31),
    )
)


def as_mask(found: object) -> Mask:
    """Return a mask with its type."""
    return np.asarray(found, np.bool_)


def weighted(d: Matrix, weights: Sequence[int]) -> npt.NDArray[np.int32]:
    """Return the sum of the first places, each times its weight."""
    return d[:, : len(weights)] @ np.array(weights, np.int32)


def number(d: Matrix, first: int, last: int) -> Numbers:
    """Return the number that the digits from one place to before another make."""
    return d[:, first:last] @ (10 ** np.arange(last - first - 1, -1, -1, dtype=np.int64))


def luhn(d: Matrix) -> Mask:
    """Test ISO/IEC 7812-1."""
    odd, even = d[:, ::-1][:, ::2], d[:, ::-1][:, 1::2]
    return as_mask((odd.sum(axis=1) + _DOUBLED[even].sum(axis=1)) % 10 == 0)


def verhoeff(d: Matrix) -> Mask:
    """Test Verhoeff 1969."""
    check = np.zeros(len(d), np.int64)
    for place, column in enumerate(d.T[::-1]):
        check = _PRODUCT[check, _PLACE[place % 8, column]]
    return as_mask(check == 0)


def mod_11_2(d: Matrix) -> Mask:
    """Test ISO 7064 MOD 11-2 of 18 places; X may be the last."""
    return as_mask(_MOD_11_2_CHECK[weighted(d, _MOD_11_2) % 11] == d[:, 17])


def mod_11_10(d: Matrix) -> Mask:
    """Test ISO 7064 MOD 11,10."""
    check = np.full(len(d), 5)
    for column in d.T:
        check = ((np.where(check == 0, 10, check) * 2) % 11 + column) % 10
    return as_mask(check == 1)


def mod_97(d: Matrix) -> npt.NDArray[np.int32]:
    """Return the remainder by 97 of digits and letters in a row, as ISO 7064 MOD 97-10 has it."""
    rest = np.zeros(len(d), np.int32)
    for column in d.T:
        rest = (rest * np.where(column > 9, 100, 10) + column) % 97
    return rest


def existing(year: Numbers, month: Numbers, day: Numbers) -> Mask:
    """Return which days exist."""
    months = (month >= 1) & (month <= 12)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    return as_mask((day >= 1) & (day <= _DAYS[leap.astype(np.int8), np.where(months, month, 0)]))


def past(year: Numbers, month: Numbers, day: Numbers) -> Mask:
    """Return which days are not in the future."""
    today = date.today()  # noqa: DTZ011 -- a birth date has no time zone
    then = (year * 100 + month) * 100 + day
    return as_mask(then <= (today.year * 100 + today.month) * 100 + today.day)


def real_dates(year: Numbers, month: Numbers, day: Numbers) -> Mask:
    """Return which days exist, are not before 1900 and not in the future."""
    return (year >= arithmetic.OLDEST) & existing(year, month, day) & past(year, month, day)


def of_either_century(year: Numbers, month: Numbers, day: Numbers) -> Mask:
    """Return which days exist in the 1900s or the 2000s; the year is of two digits."""
    return existing(year + 1900, month, day) | existing(year + 2000, month, day)


def members(*values: int, size: int = 100) -> Mask:
    """Return a table that says which numbers are among the values."""
    table = np.zeros(size, np.bool_)
    table[list(values)] = True
    return table
