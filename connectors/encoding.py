"""Guess the character encoding of bytes that do not say it."""

from __future__ import annotations

import codecs
import re

# GB2312: both bytes of a character are high. In Western text high bytes stand alone among letters.
_PAIRS = re.compile(rb"(?:[\x00-\x7f]|[\x81-\xfe][\xa1-\xfe])*\Z")
_ALONE = re.compile(rb"(?<![\x80-\xff])[\xa0-\xff](?![\x80-\xff])")
_HIGH = re.compile(rb"[\x80-\xff]")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def guess(data: bytes, *, complete: bool = True) -> str:
    """Return the Python name of the encoding that fits best: UTF-8, UTF-16, GB18030 or Windows-1252.

    With `complete=False` the data may end inside a character.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    if b"\0" in data and (wide := _without_mark(data)):
        return wide
    if decodes(data, "utf-8", complete=complete):
        return "utf-8"
    high = len(_HIGH.findall(data))
    alone = len(_ALONE.findall(data))
    pairs = _PAIRS.match(data if complete else data[: data.rfind(b"\n") + 1])
    if pairs and alone * 4 <= high:
        return "gb18030"
    if alone * 2 > high:
        return "cp1252"
    return "gb18030" if decodes(data, "gb18030", complete=complete) else "utf-8"


def decodes(data: bytes, encoding: str, *, complete: bool) -> bool:
    """Return whether the bytes are valid in `encoding`."""
    try:
        codecs.getincrementaldecoder(encoding)("strict").decode(data, complete)
    except UnicodeDecodeError:
        return False
    return True


def _without_mark(data: bytes) -> str | None:
    """Return the UTF-16 whose high bytes are mostly zero, as they are in Latin text and digits."""
    size = max(1, len(data) // 2)
    if data[1::2].count(0) * 10 >= 4 * size and data[0::2].count(0) * 20 <= size:
        return "utf-16-le"
    if data[0::2].count(0) * 10 >= 4 * size and data[1::2].count(0) * 20 <= size:
        return "utf-16-be"
    return None
