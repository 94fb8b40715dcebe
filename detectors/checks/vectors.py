"""Checks of digit strings of one width for whole columns at once, with the answers of the checks so named.

Each takes a matrix of digits, a row a value, and returns which rows pass. A test holds them against the
one-by-one checks.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
import numpy.typing as npt

from detectors.checks import arithmetic
from detectors.checks.china import PROVINCES

Digits = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_DOUBLED = np.array((0, 2, 4, 6, 8, 1, 3, 5, 7, 9))
_PRODUCT, _PLACE = np.array(arithmetic.VERHOEFF_PRODUCT), np.array(arithmetic.VERHOEFF_PLACE)
_MOD_11_2 = np.array((7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))
_MOD_11_2_CHECK = np.array((1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2))  # 10 stands for X
_PROVINCE = np.zeros(100, np.bool_)
_PROVINCE[[int(code) for code in PROVINCES]] = True


def luhn(d: Digits) -> Mask:
    """ISO/IEC 7812-1."""
    odd, even = d[:, ::-1][:, ::2], d[:, ::-1][:, 1::2]
    return np.asarray((odd.sum(axis=1) + _DOUBLED[even].sum(axis=1)) % 10 == 0, np.bool_)


def verhoeff(d: Digits) -> Mask:
    """Verhoeff 1969."""
    check = np.zeros(len(d), np.int64)
    for place, column in enumerate(d.T[::-1]):
        check = _PRODUCT[check, _PLACE[place % 8, column]]
    return np.asarray(check == 0, np.bool_)


def cn_resident_id(d: Digits) -> Mask:
    """GB 11643; X as the last character is 10 here."""
    born = (d[:, 6:14] * (1000, 100, 10, 1, 10, 1, 10, 1)).reshape(-1, 8)
    year, month, day = born[:, :4].sum(axis=1), born[:, 4:6].sum(axis=1), born[:, 6:].sum(axis=1)
    right = _MOD_11_2_CHECK[(d[:, :17] * _MOD_11_2).sum(axis=1) % 11] == d[:, 17]
    return np.asarray(right & _PROVINCE[d[:, 0] * 10 + d[:, 1]] & real_dates(year, month, day), np.bool_)


def real_dates(year: Digits, month: Digits, day: Digits) -> Mask:
    """Return which days exist, are not before 1900 and not in the future."""
    plausible = (year >= arithmetic.OLDEST) & (year < 2100)
    plausible &= (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)
    months = np.where(plausible, (year - 1970) * 12 + month - 1, 0)
    days = months.astype("datetime64[M]").astype("datetime64[D]") + (np.where(plausible, day, 1) - 1)
    same_month = days.astype("datetime64[M]").astype(np.int64) == months
    today = np.datetime64(date.today(), "D")  # noqa: DTZ011 -- a birth date has no time zone
    return np.asarray(plausible & same_month & (days <= today), np.bool_)


def hr_oib(d: Digits) -> Mask:
    """ISO 7064 MOD 11,10."""
    check = np.full(len(d), 5)
    for column in d.T:
        check = ((np.where(check == 0, 10, check) * 2) % 11 + column) % 10
    return np.asarray(check == 1, np.bool_)


def tr_tckimlik(d: Digits) -> Mask:
    """Two check digits, of the odd and even places."""
    tenth = (d[:, 0:9:2].sum(axis=1) * 7 - d[:, 1:8:2].sum(axis=1)) % 10
    return np.asarray((d[:, 0] > 0) & (d[:, 9] == tenth) & (d[:, 10] == d[:, :10].sum(axis=1) % 10), np.bool_)


def br_cpf(d: Digits) -> Mask:
    """Two MOD 11 digits."""
    first = (d[:, :9] * np.arange(10, 1, -1)).sum(axis=1) * 10 % 11 % 10
    second = (d[:, :10] * np.arange(11, 1, -1)).sum(axis=1) * 10 % 11 % 10
    return np.asarray((d[:, 9] == first) & (d[:, 10] == second) & (d.any(axis=1)), np.bool_)


def nl_bsn(d: Digits) -> Mask:
    """Weights 9 to 2 and -1, MOD 11."""
    total = (d[:, :9] * (9, 8, 7, 6, 5, 4, 3, 2, -1)).sum(axis=1)
    return np.asarray((total % 11 == 0) & d.any(axis=1), np.bool_)


def ca_sin(d: Digits) -> Mask:
    """Luhn, and no number that starts 0 or 8."""
    return np.asarray(luhn(d) & (d[:, 0] != 0) & (d[:, 0] != 8), np.bool_)


def us_ssn(d: Digits) -> Mask:
    """Areas, groups and serials never given out."""
    area = d[:, 0] * 100 + d[:, 1] * 10 + d[:, 2]
    number = (d * 10 ** np.arange(8, -1, -1)).sum(axis=1)
    return np.asarray(
        (
            (area != 0)
            & (area != 666)
            & (d[:, 0] != 9)
            & d[:, 3:5].any(axis=1)
            & d[:, 5:].any(axis=1)
            & ~np.isin(number, (78051120, 219099999))
        ),
        np.bool_,
    )


def th_pin(d: Digits) -> Mask:
    """MOD 11 over twelve places."""
    total = (d[:, :12] * np.arange(13, 1, -1)).sum(axis=1)
    return np.asarray(((11 - total % 11) % 10 == d[:, 12]) & (d[:, 0] != 0) & (d[:, 0] != 9), np.bool_)


def jp_in_(d: Digits) -> Mask:
    """MOD 11 over eleven places, weights 6 5 4 3 2 7 6 5 4 3 2."""
    total = (d[:, :11] * (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)).sum(axis=1)
    return np.asarray(-total % 11 % 10 == d[:, 11], np.bool_)


def in_aadhaar(d: Digits) -> Mask:
    """Verhoeff, no leading 0 or 1, no palindrome."""
    return np.asarray(verhoeff(d) & (d[:, 0] > 1) & (d != d[:, ::-1]).any(axis=1), np.bool_)


def ru_inn(d: Digits) -> Mask:
    """Two MOD 11 digits."""
    first = (d[:, :10] * (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)).sum(axis=1) % 11 % 10
    second = (d[:, :11] * (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)).sum(axis=1) % 11 % 10
    return np.asarray((d[:, 10] == first) & (d[:, 11] == second), np.bool_)


def uk_nhs(d: Digits) -> Mask:
    """MOD 11, weights 10 to 2."""
    check = 11 - (d[:, :9] * np.arange(10, 1, -1)).sum(axis=1) % 11
    return np.asarray((check % 11 == d[:, 9]) & (check != 10), np.bool_)


# Name of a check -> its widths, and the test of a matrix of that width.
VECTORS: dict[str, tuple[range, Callable[[Digits], Mask]]] = {
    "br_cpf": (range(11, 12), br_cpf),
    "ca_sin": (range(9, 10), ca_sin),
    "cn_resident_id": (range(18, 19), cn_resident_id),
    "hr_oib": (range(11, 12), hr_oib),
    "imei": (range(15, 16), luhn),
    "in_aadhaar": (range(12, 13), in_aadhaar),
    "jp_in_": (range(12, 13), jp_in_),
    "luhn": (range(2, 33), luhn),
    "nl_bsn": (range(9, 10), nl_bsn),
    "ru_inn": (range(12, 13), ru_inn),
    "th_pin": (range(13, 14), th_pin),
    "tr_tckimlik": (range(11, 12), tr_tckimlik),
    "uk_nhs": (range(10, 11), uk_nhs),
    "us_ssn": (range(9, 10), us_ssn),
}
