"""Numbers of mainland China, Hong Kong and Taiwan on matrices (`detectors/checks/china.py`)."""

from __future__ import annotations

import numpy as np

from detectors.checks import china
from detectors.checks.vectors.arithmetic import as_mask, members, mod_11_2, number, real_dates, weighted
from detectors.checks.vectors.forms import Mask, Matrix, X

_PROVINCE = members(*map(int, china.PROVINCES))
_PERMIT = members(81, 82, 83)
_TAIWAN = np.zeros(36, np.int32)
_TAIWAN[[int(letter, 36) for letter in china.TAIWAN_LETTERS]] = list(china.TAIWAN_LETTERS.values())
_TAIWAN_WEIGHTS = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)
_CREDIT = np.full(36, -1)
_CREDIT[[int(c, 36) for c in china.CREDIT_CODE]] = np.arange(len(china.CREDIT_CODE))
_CREDIT_WEIGHTS = np.array([pow(3, place, 31) for place in range(17)])
_ORGANISATION = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION_CHECK = np.array((0, X, 9, 8, 7, 6, 5, 4, 3, 2, 1))


def _province(d: Matrix, place: int = 0) -> Mask:
    return as_mask(_PROVINCE[d[:, place] * 10 + d[:, place + 1]])


def _born(d: Matrix) -> Mask:
    return real_dates(number(d, 6, 10), number(d, 10, 12), number(d, 12, 14))


def cn_resident_id(d: Matrix) -> Mask:
    """Test GB 11643-1999."""
    return mod_11_2(d) & _province(d) & _born(d)


def cn_resident_id_15(d: Matrix) -> Mask:
    """Test province and date, of before 1999."""
    return _province(d) & real_dates(1900 + number(d, 6, 8), number(d, 8, 10), number(d, 10, 12))


def cn_residence_permit(d: Matrix) -> Mask:
    """Test 81, 82 or 83, four zeros, date, MOD 11-2."""
    prefix = _PERMIT[d[:, 0] * 10 + d[:, 1]] & ~d[:, 2:6].any(axis=1)
    return as_mask(prefix & mod_11_2(d) & _born(d))


def cn_permanent_residence(d: Matrix) -> Mask:
    """Test 9, province, nationality, date, MOD 11-2."""
    nationality = number(d, 3, 6)
    prefix = (d[:, 0] == 9) & _province(d, 1) & (nationality >= 4) & (nationality <= 894)
    return as_mask(prefix & mod_11_2(d) & _born(d))


def cn_permanent_residence_old(d: Matrix) -> Mask:
    """Test a date of either century."""
    year, month, day = number(d, 7, 9), number(d, 9, 11), number(d, 11, 13)
    return real_dates(1900 + year, month, day) | real_dates(2000 + year, month, day)


def cn_disability_certificate(d: Matrix) -> Mask:
    """Test an identity number and two places more."""
    return cn_resident_id(d[:, :18])


def cn_student_number(d: Matrix) -> Mask:
    """Test G or L before an identity number."""
    return as_mask(((d[:, 0] == 16) | (d[:, 0] == 21)) & cn_resident_id(d[:, 1:]))


def hkid(d: Matrix) -> Mask:
    """Test MOD 11, a missing first letter counts 36."""
    width = d.shape[1]
    missing = 36 * 9 if width == 8 else 0
    return as_mask((weighted(d, range(width, 0, -1)) + missing) % 11 == 0)


def tw_id(d: Matrix) -> Mask:
    """Test two digits for a letter, weights 1 9 8 7 6 5 4 3 2 1 1."""
    first = _TAIWAN[d[:, 0]]
    second = np.where(d[:, 1] > 9, _TAIWAN[d[:, 1]] % 10, d[:, 1])
    digits = np.column_stack([first // 10, first % 10, second, d[:, 2:]])
    return as_mask((first > 0) & (weighted(digits, _TAIWAN_WEIGHTS) % 10 == 0))


def uscc(d: Matrix) -> Mask:
    """Test both check characters."""
    credit = _CREDIT[d]
    last = -(credit[:, :17] @ _CREDIT_WEIGHTS) % 31
    inner = weighted(d[:, 8:], _ORGANISATION) % 11
    return as_mask(
        (credit >= 0).all(axis=1) & (credit[:, 17] == last) & (d[:, 16] == _ORGANISATION_CHECK[inner])
    )
