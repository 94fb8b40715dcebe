"""National numbers where a library is wrong, silent or missing; the rest goes through python-stdnum."""

from __future__ import annotations

from detectors.checks.arithmetic import bare, luhn, real_date, verhoeff

_NRIC_WEIGHTS = (2, 7, 6, 5, 4, 3, 2)
_NRIC_LETTERS = {
    "S": "JZIHGFEDCBA",
    "T": "JZIHGFEDCBA",
    "F": "XWUTRQPNMLK",
    "G": "XWUTRQPNMLK",
    "M": "KLJNPQRTUWX",
}
_NRIC_OFFSETS = {"T": 4, "G": 4, "M": 3}
_RRN_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
_RRN_RANDOM_SINCE = (2020, 10)
_SSN_NEVER = frozenset(("078051120", "219099999"))  # printed in advertisements, void ever since
_NHS_WEIGHTS = tuple(range(10, 1, -1))


def sg_nric(text: str) -> bool:
    """Return whether a letter, seven digits and a letter are a Singapore NRIC or FIN; 1 in 26 is by luck.

    Weights 2 7 6 5 4 3 2, plus 4 for T and G, 3 for M; the M series counts backwards.
    """
    series = text[0]
    total = _NRIC_OFFSETS.get(series, 0) + sum(
        w * int(d) for w, d in zip(_NRIC_WEIGHTS, text[1:8], strict=True)
    )
    place = 10 - total % 11 if series == "M" else total % 11
    return _NRIC_LETTERS[series][place] == text[8]


def kr_rrn(text: str) -> bool:
    """Return whether 13 digits are a Korean resident registration number, of a citizen or a foreigner.

    The check digit holds for numbers given before October 2020; since then the tail is random, so for later
    births the date alone decides. python-stdnum refuses nine of ten of those.
    """
    number = bare(text)
    kind = int(number[6])
    year = (2000 if kind in (3, 4, 7, 8) else 1900) + int(number[:2])
    month = int(number[2:4])
    if not real_date(year, month, int(number[4:6])):
        return False
    if (year, month) >= _RRN_RANDOM_SINCE:
        return True
    total = sum(w * int(d) for w, d in zip(_RRN_WEIGHTS, number, strict=False))
    return (((13 if kind >= 5 else 11) - total % 11) % 10) == int(number[12])


def us_ssn(text: str) -> bool:
    """Return whether nine digits can be a social security number: no area 000, 666 or 9xx, no zero part.

    There is no check digit: nearly all nine-digit numbers pass, so the hyphens or a name must speak.
    """
    number = bare(text)
    return (
        number[:3] not in ("000", "666")
        and number[0] != "9"
        and number[3:5] != "00"
        and number[5:] != "0000"
        and number not in _SSN_NEVER
    )


def us_itin(text: str) -> bool:
    """Return whether nine digits are a taxpayer number: 9xx, and a group that the IRS gives out."""
    number = bare(text)
    group = int(number[3:5])
    return number[0] == "9" and (50 <= group <= 65 or 70 <= group <= 88 or 90 <= group <= 92 or group >= 94)


def in_aadhaar(text: str) -> bool:
    """Return whether twelve digits are an Aadhaar number: Verhoeff, no leading 0 or 1, no palindrome."""
    number = bare(text)
    return number[0] in "23456789" and number != number[::-1] and verhoeff(number)


def uk_nino(text: str) -> bool:
    """Return whether a UK national insurance number has an allowed prefix (HMRC NIM39110)."""
    prefix = bare(text)[:2]
    return prefix not in ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ")


def uk_nhs(text: str) -> bool:
    """Return whether ten digits are an NHS number: weights 10 to 2, MOD 11; 1 in 11 is by luck."""
    number = bare(text)
    check = 11 - sum(w * int(d) for w, d in zip(_NHS_WEIGHTS, number, strict=False)) % 11
    return check % 11 == int(number[9]) and check != 10


def au_medicare(text: str) -> bool:
    """Return whether ten digits are an Australian Medicare number: weights 1 3 7 9 1 3 7 9, MOD 10."""
    number = bare(text)
    total = sum(w * int(d) for w, d in zip((1, 3, 7, 9, 1, 3, 7, 9), number, strict=False))
    return total % 10 == int(number[8])


def br_cns(text: str) -> bool:
    """Return whether fifteen digits are a Brazilian health card: weights 15 to 1, sum divisible by 11."""
    number = bare(text)
    return sum(w * int(d) for w, d in zip(range(15, 0, -1), number, strict=True)) % 11 == 0


def kz_iin(text: str) -> bool:
    """Return whether twelve digits are a Kazakh individual number: birth date, MOD 11 with two rows."""
    century = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}.get(text[6])
    if century is None or not real_date(century + int(text[:2]), int(text[2:4]), int(text[4:6])):
        return False
    digits = [int(c) for c in text]
    check = sum(w * d for w, d in zip(range(1, 12), digits, strict=False)) % 11
    if check == 10:
        check = sum(w * d for w, d in zip((3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2), digits, strict=False)) % 11
    return check == digits[11]


def ru_snils(text: str) -> bool:
    """Return whether eleven digits are a Russian insurance number: weights 9 to 1, MOD 101."""
    number = bare(text)
    total = sum(w * int(d) for w, d in zip(range(9, 0, -1), number, strict=False))
    return total % 101 % 100 == int(number[9:])


def ae_emirates_id(text: str) -> bool:
    """Return whether fifteen digits that start 784 are an Emirates number: birth year and Luhn."""
    number = bare(text)
    return 1900 <= int(number[3:7]) <= 2100 and luhn(number)
