"""Bytes to text: byte order marks, UTF-8, what the file declares, then Chinese encodings by their words."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,30})|<\?xml[^>]{0,80}?encoding=["']([A-Za-z0-9_-]{2,30})""",
    re.IGNORECASE,
)
# The web's reading of old names (WHATWG Encoding, section 4.2): the wider encoding of each family.
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
}
# The most frequent characters of texts of this kind, in both scripts; wrong decodings hit them by chance.
_COMMON = {
    "gb18030": frozenset(
        "的一是在不了有和人这中为上个我以要他时来用们信息收集隐私政策使用服务您或者及其对于将会可能等与如"
    ),
    "big5hkscs": frozenset(
        "的一是在不了有和人這中為上個我以要他時來用們資料收集隱私政策使用服務您或者及其對於將會可能等與如"
    ),
}


def decoded(data: bytes) -> tuple[str, str] | None:
    """Return the text and the name of its encoding, or None when the bytes are no text."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], name))
    wide = _wide(data)
    if wide:
        return _checked(_strict(data, wide))
    if b"\x00" in data:
        return None
    return _checked(_strict(data, "utf-8") or _declared(data) or _guessed(data))


def _strict(data: bytes, name: str) -> tuple[str, str] | None:
    try:
        return data.decode(name), name
    except (UnicodeDecodeError, LookupError):
        return None


def _wide(data: bytes) -> str | None:
    """Return UTF-16 by the zero bytes of its blanks and letters, where no mark says it."""
    head = data[:4000]
    for name, other in (("utf-16-le", 1), ("utf-16-be", 0)):
        zeros = head[other::2].count(0)
        if zeros and not head[1 - other :: 2].count(0) and zeros > len(head) / 40:
            return name
    return None


def _declared(data: bytes) -> tuple[str, str] | None:
    match = _DECLARED.search(data[:4096])
    if match is None:
        return None
    name = (match.group(1) or match.group(2)).decode("ascii").lower()
    return _strict(data, _WIDER.get(name, name))


def _guessed(data: bytes) -> tuple[str, str] | None:
    """Return the Chinese decoding whose common characters are the more frequent, else Western European."""
    head = data[:200_000]
    high = sum(byte >= 0x80 for byte in head)
    best: tuple[float, str] = (0.0, "")
    for name, common in _COMMON.items():
        if high and _strict(data, name):
            signs = [c for c in head.decode(name, "ignore") if ord(c) > 0x7F]
            best = max(best, (sum(c in common for c in signs) / max(len(signs), 1), name))
    if best[0] >= 0.1:  # of a Chinese text a third and more; by chance below 3 %
        return _strict(data, best[1])
    if high <= 0.25 * len(head):
        return data.decode("cp1252", "replace"), "cp1252"
    return None


def _checked(found: tuple[str, str] | None) -> tuple[str, str] | None:
    """Return what was decoded, None where control characters show that it is no text."""
    head = found[0][:20_000] if found else ""
    controls = sum(c < " " and c not in "\t\n\r\f\x0b\x1b" for c in head)
    return found if controls <= len(head) / 200 else None
