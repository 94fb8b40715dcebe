"""Check digits of the numbers that the shop holds: pure functions of the digits before them."""

from __future__ import annotations

_RESIDENT = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION = (3, 7, 9, 10, 5, 8, 4, 2)
_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_TAIWAN_AREAS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"  # stand for 10 to 35, in this order


def resident(body: str) -> str:
    """Return the last character of an 18-character resident number (GB 11643, ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, _RESIDENT, strict=True)) % 11]


def luhn(body: str) -> str:
    """Return the Luhn digit of a card number or IMEI (ISO/IEC 7812-1 annex B)."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def hong_kong(body: str) -> str:
    """Return the bracketed character of a Hong Kong identity card with one letter and six digits."""
    values = [36, ord(body[0]) - 55, *(int(d) for d in body[1:])]
    rest = sum(v * w for v, w in zip(values, range(9, 1, -1), strict=True)) % 11
    return "0A987654321"[rest]


def taiwan(body: str) -> str:
    """Return the last digit of a Taiwanese identity number with one letter and eight digits."""
    area = _TAIWAN_AREAS.index(body[0]) + 10
    total = (
        area // 10 + area % 10 * 9 + sum(int(d) * w for d, w in zip(body[1:], range(8, 0, -1), strict=True))
    )
    return str(-total % 10)


def organisation(body: str) -> str:
    """Return the check character of an organisation code (GB 11714, MOD 11)."""
    rest = sum(_CHARACTERS.index(c) * w for c, w in zip(body, _ORGANISATION, strict=True)) % 11
    return "0X987654321"[rest]


def credit_code(body: str) -> str:
    """Return the last character of a unified social credit code (GB 32100, MOD 31)."""
    total = sum(_CREDIT_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return _CREDIT_ALPHABET[-total % 31]


def ean13(body: str) -> str:
    """Return the last digit of a 13-digit article number (GS1 General Specifications)."""
    return str(-sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(body)) % 10)
