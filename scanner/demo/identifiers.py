"""Numbers that belong to persons, organisations and their machines, made of seeded draws and check digits."""

from __future__ import annotations

import re
from datetime import date, datetime

from scanner.demo import check_digits
from scanner.demo.draw import Draw
from scanner.demo.places import Place

# Prefixes of the mainland carriers' mobile ranges, the widely used ones first.
_MOBILE = ("138", "139", "135", "136", "137", "186", "188", "185", "159", "150", "151", "152", "158", "182", "187", "130",
           "131", "132", "155", "156", "133", "153", "180", "181", "189", "176", "177", "173", "178", "198", "199", "191", "166")
# Numbers that somebody is known by (service lines, celebrities' lucky numbers) are of this sort.
_VANITY = re.compile(r"(\d)\1{3}|(\d{3})\2|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321|(\d\d)\3\3")

_UNION_PAY_19 = ("622202", "621226", "621700", "623668", "622848", "622845", "621661", "621790", "622262", "621799")
_UNION_PAY_16 = ("622588", "621483", "625965", "622575")
_FOREIGN_CARDS = ("400361", "438088", "453242", "518710", "552398", "545619")
_TAC = ("86745204", "86891703", "35684711", "35398210", "86340905", "35290611")

_BCRYPT = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_EPOCH_MS = 1_288_834_974_657  # the origin of snowflake ids


def mobile(draw: Draw) -> str:
    """Return a mainland mobile number; one that is easy to remember, and so may be known, is never drawn."""
    while True:
        number = draw.skewed(_MOBILE, 1.5) + draw.digits(8)
        if not _VANITY.search(number):
            return number


def as_typed(draw: Draw, number: str) -> str:
    """Return a mobile number in one of the ways in which people and old systems write it."""
    way = draw.random()
    if way < 0.86:
        return number
    if way < 0.91:
        return f"+86 {number}"
    if way < 0.95:
        return f"{number[:3]}-{number[3:7]}-{number[7:]}"
    if way < 0.97:
        return f"86{number}"
    if way < 0.99:
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    return number.translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789"})  # typed with a full-width keyboard


def masked(number: str, head: int = 3, tail: int = 4) -> str:
    """Return a number with its middle starred out, as shops print it."""
    return number[:head] + "*" * max(4, len(number) - head - tail) + number[-tail:]


def landline(draw: Draw, place: Place) -> str:
    """Return a fixed-line number with the dialling code of the place."""
    length = 7 if place.dialling in {"0771", "0991"} else 8
    return f"{place.dialling}-{draw.choice('2345678')}{draw.digits(length - 1)}"


def resident_id(draw: Draw, place: Place, birthday: date, gender: int) -> str:
    """Return a resident number: division, birth date, an odd serial for men, check character."""
    serial = draw.randrange(500) * 2 + (1 if gender == 1 else 0)
    body = f"{place.code}{birthday:%Y%m%d}{serial:03d}"
    return body + check_digits.resident(body)


def former_resident_id(number: str) -> str:
    """Return the 15-digit form, issued until 1999: two digits of the year and no check character."""
    return number[:6] + number[8:17]


def hong_kong_id(draw: Draw) -> str:
    """Return a Hong Kong identity card number, such as letter, six digits and a bracketed check character."""
    body = draw.choice("ABCDEGHKPRVYZ") + draw.digits(6)
    return f"{body}({check_digits.hong_kong(body)})"


def taiwan_id(draw: Draw, gender: int) -> str:
    """Return a Taiwanese identity number."""
    body = draw.choice("ABCDEFHKNTV") + str(gender) + draw.digits(7)
    return body + check_digits.taiwan(body)


def passport(draw: Draw) -> str:
    """Return a Chinese passport number of the forms E, G and two letters."""
    head = draw.choice(("E", "E", "E", "G", "EA", "EB", "EJ", "EK"))
    return head + draw.digits(9 - len(head))


def bank_card(draw: Draw) -> str:
    """Return a card number: mostly UnionPay with 19 digits, some with 16, some of foreign schemes."""
    way = draw.random()
    if way < 0.72:
        body = draw.choice(_UNION_PAY_19) + draw.digits(12)
    elif way < 0.86:
        body = draw.choice(_UNION_PAY_16) + draw.digits(9)
    else:
        body = draw.choice(_FOREIGN_CARDS) + draw.digits(9)
    return body + check_digits.luhn(body)


def imei(draw: Draw) -> str:
    """Return an IMEI: type allocation code, serial, Luhn digit."""
    body = draw.choice(_TAC) + draw.digits(6)
    return body + check_digits.luhn(body)


def mac(draw: Draw) -> str:
    """Return a MAC address with colons."""
    raw = draw.choice(("a4c138", "f0b429", "3c2eff", "dcd2fc", "48a472")) + draw.hexes(6)
    return ":".join(raw[i : i + 2] for i in range(0, 12, 2))


def credit_code(draw: Draw, place: Place) -> str:
    """Return a unified social credit code of a company registered at the place."""
    code = draw.choice(("MA5", "MA4", "MA1", "MA2", "320", "797")) + draw.letters("0123456789ABCDEFGHJKLMNPQRTUWXY", 5)
    body = f"91{place.code}{code}{check_digits.organisation(code)}"
    return body + check_digits.credit_code(body)


def article_number(draw: Draw) -> str:
    """Return an EAN-13 with a Chinese prefix."""
    body = f"69{draw.randint(0, 9)}{draw.digits(9)}"
    return body + check_digits.ean13(body)


def ip(draw: Draw) -> str:
    """Return an address of a customer's line: mostly IPv4, rarely IPv6, never of a private network."""
    if draw.sometimes(0.04):
        return f"240e:{draw.hexes(3)}:{draw.hexes(4)}:{draw.hexes(2)}::{draw.hexes(4)}"
    first = draw.choice((14, 27, 36, 58, 59, 61, 101, 106, 112, 113, 116, 117, 119, 120, 121, 124, 125, 180, 183, 218, 222, 223))
    return f"{first}.{draw.randint(16, 250)}.{draw.randint(0, 255)}.{draw.randint(1, 254)}"


def bcrypt(draw: Draw) -> str:
    """Return text of the form of a bcrypt digest; no password stands behind it."""
    return f"$2a$10${draw.letters(_BCRYPT, 21)}{draw.choice('.Oeu')}{draw.letters(_BCRYPT, 30)}{draw.choice('.CGKOSWaeimquy26')}"


def secret(draw: Draw, count: int) -> str:
    """Return URL-safe text of a token."""
    return draw.letters(_URL_SAFE, count)


def snowflake(draw: Draw, moment: datetime) -> int:
    """Return a 64-bit id that carries its moment in milliseconds, as order services give them."""
    stamp = milliseconds(moment) + draw.randrange(1000) - _EPOCH_MS
    return stamp << 22 | draw.randrange(1 << 5) << 12 | draw.randrange(1 << 6)


def seconds(moment: datetime) -> int:
    """Return the moment, a time of China, in seconds since 1970 (UTC)."""
    return int((moment - datetime(1970, 1, 1, 8)).total_seconds())


def milliseconds(moment: datetime) -> int:
    """Return the moment, a time of China, in milliseconds since 1970 (UTC)."""
    return seconds(moment) * 1000


def adult_birthday(draw: Draw) -> date:
    """Return a birth date of the sixties to the nineties."""
    return date(draw.randint(1962, 1999), draw.randint(1, 12), draw.randint(1, 28))
