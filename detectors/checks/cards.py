"""Payment cards, magnetic stripes, accounts and wallets."""

from __future__ import annotations

import re

from detectors.checks.arithmetic import bare, luhn, mod_97_10

# Issuer prefixes (ISO/IEC 7812; the networks' published ranges) with the lengths they issue.
ISSUERS = (
    ("visa", range(4, 5), 1, (13, 16, 19)),
    ("mastercard", range(51, 56), 2, (16,)),
    ("mastercard", range(2221, 2721), 4, (16,)),
    ("american express", (34, 37), 2, (15,)),
    ("jcb", range(3528, 3590), 4, (16, 17, 18, 19)),
    ("discover", (6011,), 4, (16, 17, 18, 19)),
    ("discover", range(644, 660), 3, (16, 17, 18, 19)),
    ("diners", (*range(300, 306), *range(380, 400)), 3, (14, 15, 16, 17, 18, 19)),
    ("diners", (36,), 2, (14, 15, 16, 17, 18, 19)),
    ("unionpay", (62,), 2, (16, 17, 18, 19)),
    ("icbc", (9558,), 4, (19,)),
)
_TRACK_PAN = re.compile(r"[0-9]{12,19}")
_TRACK_EXPIRY = re.compile(r"[=^]([0-9]{2})(0[1-9]|1[0-2])[0-9]{3}")


def issuer(number: str) -> str | None:
    """Return the network whose prefix and length the digits have, or None."""
    for name, prefixes, width, lengths in ISSUERS:
        if len(number) in lengths and int(number[:width]) in prefixes:
            return name
    return None


def pan(text: str) -> bool:
    """Return whether the digits are a card number: a known issuer, its length, and Luhn."""
    number = bare(text)
    return number.isdecimal() and issuer(number) is not None and luhn(number)


def pan_masked(text: str) -> bool:
    """Return whether a masked card number has the length of one, separators apart."""
    return 13 <= len([c for c in text if c not in " -"]) <= 19


def track(text: str) -> bool:
    """Return whether a magnetic stripe (ISO/IEC 7813) holds a card number, by Luhn, and a month."""
    number, expiry = _TRACK_PAN.search(text), _TRACK_EXPIRY.search(text)
    return number is not None and expiry is not None and luhn(number[0])


# Lengths by country, of the IBAN registry (ISO 13616, SWIFT release 99).
IBAN_LENGTHS = {
    country: length
    for length, countries in {
        15: "NO",
        16: "BE",
        18: "DK FI FK FO GL NL SD",
        19: "MK SI",
        20: "AT BA EE KZ LT LU MN XK",
        21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS VA",
        23: "AE GI IL IQ OM SO TL",
        24: "AD CZ ES MD PK RO SA SE SK TN VG",
        25: "LY PT ST",
        26: "IS TR",
        27: "BI DJ FR GR IT MC MR SM",
        28: "AL AZ BY CY DO GT HN HU LB NI PL SV",
        29: "BR EG PS QA UA",
        30: "JO KW MU YE",
        31: "MT SC",
        32: "LC",
        33: "RU",
    }.items()
    for country in countries.split()
}


def iban(text: str) -> bool:
    """Return whether the text starts with an IBAN: its country's length and MOD 97-10.

    In running text a following word may cling to a number written in groups; what stands after a space behind
    the full length is left out.
    """
    length = IBAN_LENGTHS.get(text[:2])
    if length is None:
        return False
    number, place = "", 0
    while place < len(text) and len(number) < length:
        if text[place] != " ":
            number += text[place]
        place += 1
    if len(number) < length or (place < len(text) and text[place] != " "):
        return False
    return mod_97_10(number[4:] + number[:4])


def aba_routing(text: str) -> bool:
    """Return whether nine digits are a US routing number: weights 3 7 1, and a Federal Reserve prefix."""
    digits = [int(c) for c in text]
    prefix = int(text[:2])
    known = prefix <= 12 or 21 <= prefix <= 32 or 61 <= prefix <= 72 or prefix == 80
    return known and prefix > 0 and sum(w * d for w, d in zip((3, 7, 1) * 3, digits, strict=True)) % 10 == 0
