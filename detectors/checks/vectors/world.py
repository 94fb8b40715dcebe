"""National numbers of the rest of the world on matrices; oracles as in `europe.py`, or `nations.py`."""

from __future__ import annotations

from datetime import date
from functools import cache

import numpy as np

from detectors.checks.vectors.arithmetic import (
    as_mask,
    existing,
    luhn,
    members,
    number,
    of_either_century,
    real_dates,
    verhoeff,
    weighted,
)
from detectors.checks.vectors.forms import Mask, Matrix

_CUIT = members(20, 23, 24, 27, 30, 33, 34, 50, 51, 55)
_CUIT_CHECK = np.array((0, 9, 9, 8, 7, 6, 5, 4, 3, 2, 1))
_ECUADOR = members(*range(1, 25), 30, 50)
_ITIN = members(*range(50, 66), *range(70, 89), 90, 91, 92, *range(94, 100))
_RRN_RANDOM_SINCE = 2020 * 12 + 10
_NRIC = np.full((36, 11), -1, np.int32)  # series x remainder: the letter
_NRIC_OFFSETS = np.zeros(36, np.int32)
for _series, _letters, _offset in (
    ("S", "JZIHGFEDCBA", 0),
    ("T", "JZIHGFEDCBA", 4),
    ("F", "XWUTRQPNMLK", 0),
    ("G", "XWUTRQPNMLK", 4),
    ("M", "XWUTRQPNJLK", 3),
):
    _NRIC[int(_series, 36)] = [int(letter, 36) for letter in _letters]
    _NRIC_OFFSETS[int(_series, 36)] = _offset


def ae_emirates_id(d: Matrix) -> Mask:
    """Test birth year and Luhn."""
    year = number(d, 3, 7)
    return (year >= 1900) & (year <= 2100) & luhn(d)


def ar_cuit(d: Matrix) -> Mask:
    """Test a kind and MOD 11."""
    check = _CUIT_CHECK[weighted(d, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11]
    return as_mask(_CUIT[d[:, 0] * 10 + d[:, 1]] & (check == d[:, 10]))


def au_medicare(d: Matrix) -> Mask:
    """Test weights 1 3 7 9 1 3 7 9, MOD 10."""
    return as_mask(weighted(d, (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == d[:, 8])


def au_tfn(d: Matrix) -> Mask:
    """Test MOD 11."""
    return as_mask(weighted(d, (1, 4, 3, 7, 5, 8, 6, 9, 10)[: d.shape[1]]) % 11 == 0)


def br_cns(d: Matrix) -> Mask:
    """Test weights 15 to 1, MOD 11."""
    return as_mask(weighted(d, range(15, 0, -1)) % 11 == 0)


def br_cpf(d: Matrix) -> Mask:
    """Test two MOD 11 digits."""
    first = weighted(d, range(10, 1, -1)) * 10 % 11 % 10
    second = weighted(d, range(11, 1, -1)) * 10 % 11 % 10
    return as_mask((d[:, 9] == first) & (d[:, 10] == second) & d.any(axis=1))


def ca_sin(d: Matrix) -> Mask:
    """Test Luhn, and no number that starts 0 or 8."""
    return as_mask(luhn(d) & (d[:, 0] != 0) & (d[:, 0] != 8))


def cl_rut(d: Matrix) -> Mask:
    """Test MOD 11, K for 10."""
    width = d.shape[1] - 1
    weights = [4 + (5 - place) % 6 for place in range(width - 1, -1, -1)]
    check = weighted(d, weights) % 11
    return as_mask(np.where(check == 10, int("K", 36), check) == d[:, width])


def ec_ci(d: Matrix) -> Mask:
    """Test province, kind of person, Luhn."""
    return as_mask(_ECUADOR[d[:, 0] * 10 + d[:, 1]] & (d[:, 2] <= 6) & luhn(d))


def id_nik(d: Matrix) -> Mask:
    """Test a birth date, 40 days on for women, and a place of registration."""
    born = of_either_century(number(d, 10, 12), number(d, 8, 10), number(d, 6, 8) % 40)
    return born & _known("id/loc", d, 0, 4)


def imsi(d: Matrix) -> Mask:
    """Test a country's code (ITU-T E.212)."""
    return _known("imsi", d, 0, 3)


def my_nric(d: Matrix) -> Mask:
    """Test a birth date and a place of birth."""
    return of_either_century(number(d, 0, 2), number(d, 2, 4), number(d, 4, 6)) & _known("my/bp", d, 6, 8)


def _known(table: str, d: Matrix, first: int, last: int) -> Mask:
    """Return which prefixes a table of python-stdnum knows; each that occurs is asked for once."""
    prefixes, places = np.unique(number(d, first, last), return_inverse=True)
    known = [_prefix(table, f"{prefix:0{last - first}}") for prefix in prefixes.tolist()]
    return np.array(known, np.bool_)[places]


@cache
def _prefix(table: str, prefix: str) -> bool:
    from stdnum import numdb

    if table == "imsi":
        return len(numdb.get(table).split(prefix + "0" * 12)) >= 2
    return bool(numdb.get(table).info(prefix)[0][1])


def in_aadhaar(d: Matrix) -> Mask:
    """Test Verhoeff, no leading 0 or 1, no palindrome."""
    return as_mask(verhoeff(d) & (d[:, 0] > 1) & (d != d[:, ::-1]).any(axis=1))


def il_idnr(d: Matrix) -> Mask:
    """Test Luhn; zeros in front may be missing."""
    return luhn(d) & d.any(axis=1)


def jp_in_(d: Matrix) -> Mask:
    """Test MOD 11 over eleven places, weights 6 5 4 3 2 7 6 5 4 3 2."""
    return as_mask(-weighted(d, (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11 % 10 == d[:, 11])


def kr_rrn(d: Matrix) -> Mask:
    """Test a birth date, and for births before October 2020 a check digit."""
    kind = d[:, 6]
    year = number(d, 0, 2) + np.where(np.isin(kind, (3, 4, 7, 8)), 2000, 1900)
    month = number(d, 2, 4)
    check = (np.where(kind >= 5, 13, 11) - weighted(d, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10
    right = (year * 12 + month >= _RRN_RANDOM_SINCE) | (check == d[:, 12])
    return as_mask(right & real_dates(year, month, number(d, 4, 6)))


def kz_iin(d: Matrix) -> Mask:
    """Test a birth date, MOD 11 with two rows of weights."""
    check = weighted(d, range(1, 12)) % 11
    second = weighted(d, (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)) % 11
    right = np.where(check == 10, second, check) == d[:, 11]
    century = 1800 + (d[:, 6] - 1) // 2 * 100
    born = real_dates(century + number(d, 0, 2), number(d, 2, 4), number(d, 4, 6))
    return as_mask(right & (d[:, 6] >= 1) & (d[:, 6] <= 6) & born)


def nz_ird(d: Matrix) -> Mask:
    """Test MOD 11 with two rows of weights."""
    value = number(d, 0, d.shape[1])
    digits = d if d.shape[1] == 9 else np.pad(d, ((0, 0), (1, 0)))
    check = -weighted(digits, (3, 2, 7, 6, 5, 4, 3, 2)) % 11
    second = -weighted(digits, (7, 4, 3, 2, 5, 2, 7, 6)) % 11
    right = np.where(check == 10, second, check) == digits[:, 8]
    return as_mask(right & (value > 10_000_000) & (value < 150_000_000))


def ru_inn(d: Matrix) -> Mask:
    """Test one MOD 11 digit of an organisation, two of a person."""
    if d.shape[1] == 10:
        return as_mask(weighted(d, (2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10 == d[:, 9])
    first = weighted(d, (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10
    second = weighted(d, (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10
    return as_mask((d[:, 10] == first) & (d[:, 11] == second))


def ru_snils(d: Matrix) -> Mask:
    """Test weights 9 to 1, MOD 101."""
    return as_mask(weighted(d, range(9, 0, -1)) % 101 % 100 == number(d, 9, 11))


def sg_nric(d: Matrix) -> Mask:
    """Test a letter by MOD 11 and series."""
    series = d[:, 0]
    rest = (weighted(d[:, 1:], (2, 7, 6, 5, 4, 3, 2)) + _NRIC_OFFSETS[series]) % 11
    return as_mask(_NRIC[series, rest] == d[:, 8])


def th_pin(d: Matrix) -> Mask:
    """Test MOD 11 over twelve places."""
    check = (11 - weighted(d, range(13, 1, -1)) % 11) % 10
    return as_mask((check == d[:, 12]) & (d[:, 0] != 0) & (d[:, 0] != 9))


def tr_tckimlik(d: Matrix) -> Mask:
    """Test two check digits, of the odd and even places."""
    tenth = (d[:, 0:9:2].sum(axis=1) * 7 - d[:, 1:8:2].sum(axis=1)) % 10
    return as_mask((d[:, 0] > 0) & (d[:, 9] == tenth) & (d[:, 10] == d[:, :10].sum(axis=1) % 10))


def ua_rntrc(d: Matrix) -> Mask:
    """Test MOD 11."""
    return as_mask(weighted(d, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10 == d[:, 9])


def us_itin(d: Matrix) -> Mask:
    """Test 9xx and a group that is given out."""
    return as_mask((d[:, 0] == 9) & _ITIN[number(d, 3, 5)])


def us_ssn(d: Matrix) -> Mask:
    """Test for areas, groups and serials never given out."""
    area = number(d, 0, 3)
    fits = (area != 0) & (area != 666) & (d[:, 0] != 9) & d[:, 3:5].any(axis=1) & d[:, 5:].any(axis=1)
    return as_mask(fits & ~np.isin(number(d, 0, 9), (78051120, 219099999)))


def za_idnr(d: Matrix) -> Mask:
    """Test a birth date, citizenship, Luhn."""
    this = date.today().year  # noqa: DTZ011 -- as the oracle
    year = number(d, 0, 2) + this // 100 * 100
    born = existing(np.where(year > this, year - 100, year), number(d, 2, 4), number(d, 4, 6))
    return born & (d[:, 10] <= 1) & luhn(d)
