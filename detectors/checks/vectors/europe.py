"""National numbers of Europe on matrices; python-stdnum's modules of the same names are the oracle."""

from __future__ import annotations

from datetime import date

import numpy as np

from detectors.checks.vectors.arithmetic import (
    as_mask,
    existing,
    luhn,
    members,
    mod_11_10,
    number,
    of_either_century,
    past,
    weighted,
)
from detectors.checks.vectors.forms import Mask, Matrix

_FIELDS = 5  # bits of a counter
_ONES = sum(1 << _FIELDS * digit for digit in range(10))
_COUNTED = np.array([1 << _FIELDS * digit for digit in range(10)])


def _letters(text: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([int(letter, 36) for letter in text])


_DNI = _letters("TRWAGMYFPDXBNJZSQVHLCKE")
_PPS = _letters("WABCDEFGHIJKLMNOPQRSTUV")
_PPS_SECOND = {int(letter, 36) for letter in "ABHWTX"}
_PESEL = np.array((1900, 2000, 2100, 2200, 1800))
_CNP_COUNTIES = members(*range(1, 49), 51, 52, 70, 80, 81, 82, 83)
_CNP_CENTURIES = np.array((0, 1900, 1900, 1800, 1800, 2000, 2000, 1900, 1900, 1900))


def at_vnr(d: Matrix) -> Mask:
    """Test MOD 11; the check digit is the fourth."""
    return as_mask((weighted(d, (3, 7, 9, 0, 5, 8, 4, 2, 1, 6)) % 11 == d[:, 3]) & (d[:, 0] != 0))


def be_nn(d: Matrix) -> Mask:
    """Test MOD 97, with a 2 in front for births since 2000."""
    first, last = number(d, 0, 9), number(d, 9, 11)
    since_2000 = number(d, 0, 2) + 2000 <= date.today().year  # noqa: DTZ011 -- as the oracle
    right = (97 - first % 97 == last) | (since_2000 & (97 - (2_000_000_000 + first) % 97 == last))
    return as_mask(right & (number(d, 2, 4) <= 12) & d.any(axis=1))


def bg_egn(d: Matrix) -> Mask:
    """Test a check digit and a birth date, whose month tells the century."""
    month = number(d, 2, 4)
    after, before = month > 40, (month > 20) & (month <= 40)
    year = number(d, 0, 2) + np.where(after, 2000, np.where(before, 1800, 1900))
    right = weighted(d, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10 == d[:, 9]
    return as_mask(
        right & existing(year, month - np.where(after, 40, np.where(before, 20, 0)), number(d, 4, 6))
    )


def ch_ssn(d: Matrix) -> Mask:
    """Test 756 and the check digit of EAN-13."""
    return as_mask((number(d, 0, 3) == 756) & (weighted(d, (1, 3) * 6 + (1,)) % 10 == 0))


def cz_rc(d: Matrix) -> Mask:
    """Test a birth date; numbers since 1954 have a tenth digit, MOD 11."""
    year, month = number(d, 0, 2) + 1900, number(d, 2, 4) % 50 % 20
    if d.shape[1] == 9:
        year = np.where(year >= 1980, year - 100, year)
        return as_mask((year <= 1953) & existing(year, month, number(d, 4, 6)))
    year = np.where(year < 1954, year + 100, year)
    return as_mask(existing(year, month, number(d, 4, 6)) & (number(d, 0, 9) % 11 % 10 == d[:, 9]))


def de_idnr(d: Matrix) -> Mask:
    """Test MOD 11,10; of the first ten digits just one stands twice or thrice."""
    counts = _COUNTED[d[:, :10]].sum(axis=1)  # ten counters in one number
    twice = (counts + 14 * _ONES) & (16 * _ONES)
    four_times = (counts + 12 * _ONES) & (16 * _ONES)
    one = (twice != 0) & (twice & (twice - 1) == 0)
    return as_mask((d[:, 0] != 0) & one & (four_times == 0) & mod_11_10(d))


def dk_cpr(d: Matrix) -> Mask:
    """Test a birth date, whose century the seventh digit tells."""
    seventh, year = d[:, 6], number(d, 4, 6)
    long_ago = (seventh >= 5) & (seventh <= 8) & (year >= 58)
    last_century = (seventh <= 3) | (((seventh == 4) | (seventh == 9)) & (year >= 37))
    born = year + np.where(long_ago, 1800, np.where(last_century, 1900, 2000))
    month, day = number(d, 2, 4), number(d, 0, 2)
    return existing(born, month, day) & past(born, month, day)


def ee_ik(d: Matrix) -> Mask:
    """Test two rows of weights, the second where the first leaves 10."""
    check = weighted(d, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    second = weighted(d, (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11
    right = np.where(check == 10, second, check) % 10 == d[:, 10]
    century = 1800 + (d[:, 0] - 1) // 2 * 100
    born = existing(century + number(d, 1, 3), number(d, 3, 5), number(d, 5, 7))
    return as_mask(right & (d[:, 0] >= 1) & (d[:, 0] <= 8) & born)


def es_dni(d: Matrix) -> Mask:
    """Test a letter by MOD 23."""
    return as_mask(_DNI[number(d, 0, 8) % 23] == d[:, 8])


def es_nie(d: Matrix) -> Mask:
    """Test a letter by MOD 23; X, Y or Z in front stands for 0, 1 or 2."""
    first = d[:, 0] - int("X", 36)
    value = np.where(first < 0, 0, first) * 10_000_000 + number(d, 1, 8)
    return as_mask((first >= 0) & (_DNI[value % 23] == d[:, 8]))


def fr_nir(d: Matrix) -> Mask:
    """Test MOD 97; 2A and 2B (Corsica) stand for 19 and 18."""
    letter = d[:, 6]
    corsica = (letter == 10) | (letter == 11)
    fits = (letter <= 9) | (corsica & (d[:, 5] == 2))
    department = np.where(corsica, 29 - letter, d[:, 5] * 10 + letter)
    value = (number(d, 0, 5) * 100 + department) * 1_000_000 + number(d, 7, 13)
    return as_mask(fits & (97 - value % 97 == number(d, 13, 15)))


def gr_amka(d: Matrix) -> Mask:
    """Test a birth date and Luhn."""
    return luhn(d) & of_either_century(number(d, 4, 6), number(d, 2, 4), number(d, 0, 2))


def ie_pps(d: Matrix) -> Mask:
    """Test a letter by MOD 23, and since 2013 a second one that counts."""
    total = weighted(d, (8, 7, 6, 5, 4, 3, 2))
    letters = (d[:, 7] >= 10) & (d[:, 7] <= int("W", 36))
    if d.shape[1] == 9:
        second = d[:, 8]
        counts = (second == 10) | (second == 11) | (second == int("H", 36))
        total = total + np.where(counts, 9 * (second - 9), 0)
        letters &= np.isin(second, list(_PPS_SECOND))
    return as_mask(letters & (_PPS[total % 23] == d[:, 7]))


def is_kennitala(d: Matrix) -> Mask:
    """Test a date, 40 days on for an organisation, and MOD 11."""
    day = number(d, 0, 2)
    year = number(d, 4, 6) + np.where(d[:, 9] == 9, 1900, 2000)
    shaped = (d[:, 0] <= 7) & (d[:, 2] <= 1) & ((d[:, 9] == 9) | (d[:, 9] == 0))
    right = weighted(d, (3, 2, 7, 6, 5, 4, 3, 2, 1, 0)) % 11 == 0
    return as_mask(shaped & right & existing(year, number(d, 2, 4), np.where(day >= 40, day - 40, day)))


def nl_bsn(d: Matrix) -> Mask:
    """Test weights 9 to 2 and -1, MOD 11."""
    return as_mask((weighted(d, (9, 8, 7, 6, 5, 4, 3, 2, -1)) % 11 == 0) & d.any(axis=1))


def no_fodselsnummer(d: Matrix) -> Mask:
    """Test two MOD 11 digits and a birth date."""
    first = (11 - weighted(d, (3, 7, 6, 1, 8, 9, 4, 5, 2))) % 11
    second = (11 - weighted(d, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))) % 11
    day, month, year, serial = number(d, 0, 2), number(d, 2, 4), number(d, 4, 6), number(d, 6, 9)
    century = np.select(
        [serial < 500, (serial < 750) & (year >= 54), year < 40, serial >= 900], [1900, 1800, 2000, 1900], 0
    )
    month, day_of = np.where(month > 40, month - 40, month), np.where(day > 40, day - 40, day)
    born = existing(century + year, month, day_of) & past(century + year, month, day_of)
    return as_mask((d[:, 9] == first) & (d[:, 10] == second) & (day < 80) & (century > 0) & born)


def pl_pesel(d: Matrix) -> Mask:
    """Test a check digit and a birth date, whose month tells the century."""
    month = number(d, 2, 4)
    right = -weighted(d, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10 == d[:, 10]
    return as_mask(right & existing(number(d, 0, 2) + _PESEL[month // 20], month % 20, number(d, 4, 6)))


def pt_cc(d: Matrix) -> Mask:
    """Test Luhn with letters."""
    twice = 2 * d[:, 10::-2]
    total = np.where(twice > 9, twice - 9, twice).sum(axis=1) + d[:, 9::-2].sum(axis=1)
    return as_mask(-total % 10 == d[:, 11])


def ro_cnp(d: Matrix) -> Mask:
    """Test date, county, MOD 11."""
    check = weighted(d, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11
    born = existing(number(d, 1, 3) + _CNP_CENTURIES[d[:, 0]], number(d, 3, 5), number(d, 5, 7))
    county = _CNP_COUNTIES[number(d, 7, 9)]
    return as_mask((d[:, 0] != 0) & born & county & (np.where(check == 10, 1, check) == d[:, 12]))


def se_personnummer(d: Matrix) -> Mask:
    """Test a birth date and Luhn over the last ten digits."""
    if d.shape[1] == 12:
        year = number(d, 0, 4)
    else:
        this = date.today().year  # noqa: DTZ011 -- as the oracle
        short = number(d, 0, 2)
        year = this // 100 * 100 + short - np.where(short > this % 100, 100, 0)
    rest = d[:, -10:]
    return existing(year, number(rest, 2, 4), number(rest, 4, 6)) & (year > 0) & luhn(rest)


def si_emso(d: Matrix) -> Mask:
    """Test a year of three digits, MOD 11."""
    short = number(d, 4, 7)
    year = short + np.where(short < 800, 2000, 1000)
    right = -weighted(d, (7, 6, 5, 4, 3, 2) * 2) % 11 % 10 == d[:, 12]
    return as_mask(right & existing(year, number(d, 2, 4), number(d, 0, 2)))


def uk_nhs(d: Matrix) -> Mask:
    """Test MOD 11, weights 10 to 2."""
    check = 11 - weighted(d, range(10, 1, -1)) % 11
    return as_mask((check % 11 == d[:, 9]) & (check != 10))


def uk_nino(d: Matrix) -> Mask:
    """Test for prefixes never given out."""
    return ~np.isin(d[:, 0] * 36 + d[:, 1], _NINO)


_NINO = [int(prefix, 36) for prefix in ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ")]
