"""Telephone numbers, and the ways in which people write them."""

from __future__ import annotations

import re

from scanner.demo.draw import Draw
from scanner.demo.places import Place

# Prefixes of the mainland carriers' mobile ranges, the widely used ones first.
_MOBILE = (
    "138 139 135 136 137 186 188 185 159 150 151 152 158 182 187 130 131 132 155 156 133 153 180 181 189 176 "
    "177 173 178 198 199 191 166"
)
_PREFIXES = tuple(_MOBILE.split())
# Numbers that somebody is known by (service lines, celebrities' lucky numbers) are of this sort.
VANITY = re.compile(
    r"(\d)\1{3}|(\d{3})\2|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321|3210|(\d\d)\3\3"
)


def mobile(draw: Draw) -> str:
    """Return a mainland mobile number; one that is easy to remember, and so may be known, is never drawn."""
    while True:
        number = draw.skewed(_PREFIXES, 1.5) + draw.digits(8)
        if not VANITY.search(number):
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
    return number.translate(
        {ord(d): ord(d) + 0xFEE0 for d in "0123456789"}
    )  # typed with a full-width keyboard


def landline(draw: Draw, place: Place) -> str:
    """Return a fixed-line number with the dialling code of the place."""
    length = 7 if place.dialling in {"0771", "0991"} else 8
    return f"{place.dialling}-{draw.choice('2345678')}{draw.digits(length - 1)}"
