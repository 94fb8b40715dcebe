"""Check-digit arithmetic shared by many numbering standards; every function takes bare digits or letters."""

from __future__ import annotations

import re
from datetime import date

_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)

# The tables of the dihedral group D5 (Verhoeff 1969, "Error Detecting Decimal Codes").
VERHOEFF_PRODUCT = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
    (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8),
    (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
    (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
    (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)
VERHOEFF_PLACE = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 5, 7, 6, 2, 8, 3, 0, 9, 4),
    (5, 8, 0, 3, 7, 9, 6, 1, 4, 2),
    (8, 9, 1, 6, 0, 4, 3, 5, 2, 7),
    (9, 4, 5, 3, 1, 2, 6, 8, 7, 0),
    (4, 2, 8, 6, 5, 7, 3, 9, 0, 1),
    (2, 7, 9, 3, 8, 0, 6, 4, 1, 5),
    (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)
_MOD_11_2_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_MOD_11_2_CHARACTERS = "10X98765432"
_LETTER = re.compile(r"[^\W\d_]")
_NO_DIGIT = re.compile(r"[^0-9]+")
OLDEST = 1900
_UP, _DOWN = "0123456789" * 5, "9876543210" * 5
MONOTONOUS = frozenset(
    run[start : start + length]
    for length in range(6, 33)
    for run in (_UP, _DOWN, *(digit * 32 for digit in "0123456789"))
    for start in range(10)
)


def bare(text: str) -> str:
    """Return the letters and digits of the text, in upper case, without separators."""
    return "".join(filter(str.isalnum, text)).upper()


def luhn(text: str) -> bool:
    """Return whether the digits pass the Luhn check (ISO/IEC 7812-1, annex B); 1 in 10 does by luck."""
    digits = [ord(c) - 48 for c in text if "0" <= c <= "9"]
    return len(digits) > 1 and (sum(digits[-1::-2]) + sum(_DOUBLED[d] for d in digits[-2::-2])) % 10 == 0


def mod_11_2(text: str) -> bool:
    """Return whether 18 characters pass ISO 7064 MOD 11-2 as GB 11643 uses it; 1 in 11 does by luck."""
    total = sum(w * (ord(c) - 48) for w, c in zip(_MOD_11_2_WEIGHTS, text, strict=False))
    return len(text) == 18 and _MOD_11_2_CHARACTERS[total % 11] == text[17].upper()


def mod_97_10(text: str) -> bool:
    """Return whether letters (A = 10) and digits pass ISO 7064 MOD 97-10; 1 in 97 does by luck."""
    return int("".join(str(int(c, 36)) for c in text)) % 97 == 1


def verhoeff(text: str) -> bool:
    """Return whether the digits pass the Verhoeff check; 1 in 10 does by luck."""
    check = 0
    for place, char in enumerate(reversed(text)):
        check = VERHOEFF_PRODUCT[check][VERHOEFF_PLACE[place % 8][ord(char) - 48]]
    return check == 0


def real_date(year: int, month: int, day: int) -> bool:
    """Return whether the day exists, is not before 1900 and not in the future."""
    if year < OLDEST:
        return False
    try:
        return date(year, month, day) <= date.today()  # noqa: DTZ011 -- a birth date has no time zone
    except ValueError:
        return False


def monotonous(text: str) -> bool:
    """Return whether six digits or more are one digit repeated, or count up or down (123456789)."""
    if text.isdecimal():
        return text in MONOTONOUS
    return not _LETTER.search(text) and _NO_DIGIT.sub("", text) in MONOTONOUS
