"""Places as text: coordinates, geometries, grid codes and receiver sentences."""

from __future__ import annotations

import re
import struct
from functools import reduce

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_PRECISE = 3  # decimals: about 110 m; coarser is no precise place
_LATITUDE, _LONGITUDE = 90.0, 180.0


def on_earth(x: float, y: float) -> bool:
    """Return whether two numbers are latitude and longitude in either order, and no pair of shares."""
    if abs(x) <= 1 and abs(y) <= 1:
        return False
    return (abs(x) <= _LATITUDE and abs(y) <= _LONGITUDE) or (abs(y) <= _LATITUDE and abs(x) <= _LONGITUDE)


def _decimals(number: str) -> int:
    return len(number.partition(".")[2])


def coordinates(text: str) -> bool:
    """Return whether the first two numbers are a place to some 110 m (three decimals) or better."""
    numbers = _NUMBER.findall(text)[:2]
    return (
        len(numbers) == 2
        and numbers[0] != numbers[1]
        and max(map(_decimals, numbers)) >= _PRECISE
        and on_earth(float(numbers[0]), float(numbers[1]))
    )


def wkt_point(text: str) -> bool:
    """Return whether a well-known text (OGC 06-103r4) point holds a precise place."""
    return coordinates(text[text.index("(") :])


def geojson_point(text: str) -> bool:
    """Return whether a GeoJSON point (RFC 7946) holds a precise place."""
    return coordinates(text[text.index("[") :])


def wkb_point(data: bytes) -> bool:
    """Return whether bytes are a point on Earth in well-known binary, with or without PostGIS's SRID."""
    if len(data) not in (21, 25) or data[0] > 1:
        return False
    order = "<" if data[0] else ">"
    (kind,) = struct.unpack_from(order + "I", data, 1)
    if (kind, len(data)) not in ((1, 21), (0x20000001, 25)):
        return False
    x, y = struct.unpack_from(order + "dd", data, len(data) - 16)
    return on_earth(x, y)


def wkb_point_hex(text: str) -> bool:
    """Return whether hexadecimal digits are a point on Earth in well-known binary."""
    return wkb_point(bytes.fromhex(text))


def geohash(text: str) -> bool:
    """Return whether a word in the geohash alphabet mixes digits and letters, as long cells do."""
    digits = sum(c.isdecimal() for c in text)
    return 0 < digits < len(text)


def nmea(text: str) -> bool:
    """Return whether a receiver sentence (NMEA 0183) has the right checksum: XOR between $ and *."""
    body, _, check = text[1:].partition("*")
    return reduce(lambda a, c: a ^ ord(c), body, 0) == int(check[:2], 16)
