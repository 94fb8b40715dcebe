"""Identity numbers of mainland China, Hong Kong and Taiwan, and the credit code of organisations.

The standard decides, not a library: python-stdnum's resident ID wants the county to have existed in the
birth year, so it refuses many older people, refuses 81/82/83, and can raise KeyError; the province, a
real date and the check character lose nobody. The other two have no module in it.
"""

from __future__ import annotations

from detectors.checks.arithmetic import bare, mod_11_2, real_date

# First two digits of GB/T 2260 codes ever issued, and 71 (Taiwan).
_PROVINCE_CODES = (
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71"
)
PROVINCES = frozenset(_PROVINCE_CODES.split())
_PERMIT_REGIONS = frozenset(("81", "82", "83"))
_MASKED_LENGTHS = (15, 18)

# Two-digit codes of the letters of a Taiwan identity number.
TAIWAN_LETTERS = {letter: code for code, letter in enumerate("ABCDEFGHJKLMNPQRSTUVXYWZIO", 10)}
_TAIWAN_WEIGHTS = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1)
_TAIWAN_OLD = 2

_HKID_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, 1)
CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def _born(text: str) -> bool:
    return real_date(int(text[6:10]), int(text[10:12]), int(text[12:14]))


def cn_resident_id(text: str) -> bool:
    """Return whether 18 characters are a citizen identity number (GB 11643-1999)."""
    number = bare(text)
    return len(number) == 18 and number[:2] in PROVINCES and _born(number) and mod_11_2(number)


def cn_resident_id_15(text: str) -> bool:
    """Return whether 15 digits are a citizen number of before 1999: province and date, no check digit."""
    return (
        len(text) == 15
        and text[:2] in PROVINCES
        and real_date(1900 + int(text[6:8]), int(text[8:10]), int(text[10:12]))
    )


def cn_resident_id_masked(text: str) -> bool:
    """Return whether a masked number has the length of one and a province in front, as far as shown."""
    known = text[:2]
    return len(text) in _MASKED_LENGTHS and (not known.isdecimal() or known in PROVINCES | _PERMIT_REGIONS)


def cn_residence_permit(text: str) -> bool:
    """Return whether 18 characters are a residence permit number of a Hong Kong, Macau or Taiwan resident."""
    number = bare(text)
    return (
        len(number) == 18
        and number[:2] in _PERMIT_REGIONS
        and number[2:6] == "0000"
        and _born(number)
        and mod_11_2(number)
    )


def cn_permanent_residence(text: str) -> bool:
    """Return whether 18 characters are a foreigner's permanent residence number (cards since 2023-12-01).

    9, province of application, nationality (ISO 3166-1 numeric), birth date, order, MOD 11-2.
    """
    number = bare(text)
    nationality = int(number[3:6]) if number[:6].isdecimal() else 0
    return (
        len(number) == 18
        and number[0] == "9"
        and number[1:3] in PROVINCES
        and 4 <= nationality <= 894
        and _born(number)
        and mod_11_2(number)
    )


def cn_permanent_residence_old(text: str) -> bool:
    """Return whether 3 letters and 12 digits are a permanent residence number of before 2023: a real date."""
    year, month, day = int(text[7:9]), int(text[9:11]), int(text[11:13])
    return any(real_date(century + year, month, day) for century in (1900, 2000))


def cn_disability_certificate(text: str) -> bool:
    """Return whether 20 characters are a disability certificate: identity number, kind 1-7, grade 1-4."""
    number = bare(text)
    return len(number) == 20 and cn_resident_id(number[:18])


def cn_student_number(text: str) -> bool:
    """Return whether G or L and 18 characters are a student number that holds an identity number."""
    return text[:1] in "GL" and cn_resident_id(text[1:])


def hkid(text: str) -> bool:
    """Return whether letters, six digits and a check digit are a Hong Kong identity card number.

    A = 10 to Z = 35, a missing first letter 36, weights 9 to 2, 1 for the check digit, MOD 11.
    """
    number = bare(text).rjust(9)
    values = [36 if c == " " else int(c, 36) for c in number]
    return len(number) == 9 and sum(w * v for w, v in zip(_HKID_WEIGHTS, values, strict=True)) % 11 == 0


def tw_id(text: str) -> bool:
    """Return whether a number is a Taiwan identity number or resident certificate, of two letters or one."""
    first = TAIWAN_LETTERS.get(text[:1])
    if first is None or len(text) != 10:
        return False
    second = text[1] if text[1].isdecimal() else str(TAIWAN_LETTERS.get(text[1], 0) % 10)
    digits = f"{first}{second}{text[_TAIWAN_OLD:]}"
    return (
        digits.isdecimal() and sum(w * int(d) for w, d in zip(_TAIWAN_WEIGHTS, digits, strict=True)) % 10 == 0
    )


def uscc(text: str) -> bool:
    """Return whether 18 characters are a unified social credit code (GB 32100-2015).

    Both check characters are tested: that of the organisation code inside (GB 11714, MOD 11 over places 9
    to 16) and the last one (MOD 31, weights 3^i). python-stdnum tests the last one only.
    """
    if len(text) != 18 or any(c not in CREDIT_CODE for c in text):
        return False
    total = sum(pow(3, place, 31) * CREDIT_CODE.index(c) for place, c in enumerate(text[:17]))
    inner = sum(w * int(c, 36) for w, c in zip(_ORGANISATION_WEIGHTS, text[8:16], strict=True))
    return CREDIT_CODE[-total % 31] == text[17] and "0123456789X0"[11 - inner % 11] == text[16]
