"""Numbers that machines give to persons, phones and events."""

from __future__ import annotations

from datetime import datetime

from scanner.demo import check_digits
from scanner.demo.draw import Draw

_TAC = ("86745204", "86891703", "35684711", "35398210", "86340905", "35290611")
_BCRYPT = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_EPOCH = datetime.fromisoformat("1970-01-01T08:00:00")  # in China
_EPOCH_MS = 1_288_834_974_657  # the origin of snowflake ids


def ip(draw: Draw) -> str:
    """Return an address of a customer's line: mostly IPv4, rarely IPv6, never of a private network."""
    if draw.sometimes(0.04):
        return f"240e:{draw.hexes(3)}:{draw.hexes(4)}:{draw.hexes(2)}::{draw.hexes(4)}"
    first = draw.choice(
        (
            14,
            27,
            36,
            58,
            59,
            61,
            101,
            106,
            112,
            113,
            116,
            117,
            119,
            120,
            121,
            124,
            125,
            180,
            183,
            218,
            222,
            223,
        )
    )
    return f"{first}.{draw.randint(16, 250)}.{draw.randint(0, 255)}.{draw.randint(1, 254)}"


def mac(draw: Draw) -> str:
    """Return a MAC address with colons."""
    raw = draw.choice(("a4c138", "f0b429", "3c2eff", "dcd2fc", "48a472")) + draw.hexes(6)
    return ":".join(raw[i : i + 2] for i in range(0, 12, 2))


def imei(draw: Draw) -> str:
    """Return an IMEI: type allocation code, serial, Luhn digit."""
    body = draw.choice(_TAC) + draw.digits(6)
    return body + check_digits.luhn(body)


def bcrypt(draw: Draw) -> str:
    """Return text of the form of a bcrypt digest; no password stands behind it."""
    salt = draw.letters(_BCRYPT, 21) + draw.choice(".Oeu")
    return f"$2a$10${salt}{draw.letters(_BCRYPT, 30)}{draw.choice('.CGKOSWaeimquy26')}"


def secret(draw: Draw, count: int) -> str:
    """Return URL-safe text of a token."""
    return draw.letters(_URL_SAFE, count)


def snowflake(draw: Draw, moment: datetime) -> int:
    """Return a 64-bit id that carries its moment in milliseconds, as order services give them."""
    stamp = milliseconds(moment) + draw.randrange(1000) - _EPOCH_MS
    return stamp << 22 | draw.randrange(1 << 5) << 12 | draw.randrange(1 << 6)


def seconds(moment: datetime) -> int:
    """Return the moment, a time of China, in seconds since 1970 (UTC)."""
    return int((moment - _EPOCH).total_seconds())


def milliseconds(moment: datetime) -> int:
    """Return the moment, a time of China, in milliseconds since 1970 (UTC)."""
    return seconds(moment) * 1000
