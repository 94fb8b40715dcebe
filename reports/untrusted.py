"""Text from scanned systems, made safe to show to a person.

Names of datasets and fields are chosen by whoever can create a table or a file: they may hold
terminal escapes, line ends or characters that turn the reading direction (CVE-2021-42574).
"""

from __future__ import annotations

import re
import unicodedata

_SPACE = re.compile(r"\s+")
_LONGEST = 300  # characters of one name that a report for people shows


def visible(text: str) -> str:
    r"""Return the text with everything that does not print spelled out: `a\u202eb`, `\x1b[31m`."""
    return text if text.isprintable() else "".join(map(_spelled, text))


def prose(text: str) -> str:
    """Return words (a quote, a reason, a note) in one line, with nothing hidden in them."""
    return visible(_SPACE.sub(" ", text).strip())


def name(text: str) -> str:
    """Return a name, visible, and cut in the middle where it is absurdly long."""
    shown = visible(text)
    if len(shown) <= _LONGEST:
        return shown
    half = _LONGEST // 2 - 10
    return f"{shown[:half]} […{len(shown) - 2 * half} more…] {shown[-half:]}"


def shortened(text: str, most: int) -> str:
    """Return prose cut to `most` characters, at a word where one is near."""
    words = prose(text)
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > most * 2 // 3 else cut) + "…"


def _spelled(character: str) -> str:
    if character.isprintable():
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    return character.encode("unicode_escape").decode("ascii")
