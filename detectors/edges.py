"""What stands around a match in longer text: a longer token, a key, words of its context.

A digit run inside a URL path, a UUID, a hash, a decimal number or base64 is no telephone and no card.
Chinese characters, spaces, brackets, quotes, commas and the `=` and `&` of a query string end a token.
"""

from __future__ import annotations

import re
from functools import lru_cache

_BEFORE, _AFTER = 40, 20  # characters in which a context word counts
_REACH = 80  # characters of a token that are looked at on either side
_JOINED_LEFT = re.compile(r"[0-9A-Za-z._/\\%+~@#-]+\Z")
_JOINED_RIGHT = re.compile(r"[0-9A-Za-z._/\\%+~@#-]+|=[0-9A-Za-z]")
_ALNUM = re.compile(r"[0-9A-Za-z]")
_WORD_JOINT = re.compile(r"[A-Za-z]{2,20}[-/#.]\Z")
_SEPARATORS = {",": ("[0-9],[ ]?", ",[ ]?[-+]?[0-9]"), ";": ("[0-9];[ ]?", ";[ ]?[-+]?[0-9]")} | {
    mark: (f"[0-9A-Fa-f]{re.escape(mark)}", f"{re.escape(mark)}[0-9A-Fa-f]") for mark in ".:-"
}
_MORE_BEFORE = {mark: re.compile(left + r"\Z") for mark, (left, _) in _SEPARATORS.items()}
_MORE_AFTER = {mark: re.compile(right) for mark, (_, right) in _SEPARATORS.items()}
_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_-]{0,40})[\"']?[ ]?[=:][ ]?[\"']?\Z")
_CREDENTIALS = re.compile(r"://[^ /@]{0,80}\Z")
# The word before `=` or `:` says that the digits are something else, unless it is a word of the rule.
_OTHER_KEYS = re.compile(
    r"(?i)(?:^|[_-])(?:id|uid|pid|sid|gid|oid|no|num|order|trade|sn|seq|index|ts|t|time|timestamp|date|v|ver|version"
    r"|build|trace|span|req|request|nonce|sign|signature|hash|md5|sha|token|price|amount|total|size|len|length|bytes"
    r"|count|qty|sku|spu|item|goods|cb|callback|rand|random|r|_|page|offset|limit|port|status|code|duration|cost|ms)"
    r"(?:$|[_-])|(?-i:(?:Id|No|Time|Num)$)"
)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Return whether the span is a token of its own and not a piece of a longer one."""
    left = _JOINED_LEFT.search(text, max(0, start - _REACH), start)
    right = _JOINED_RIGHT.match(text, end, end + _REACH)
    before, after = left[0] if left else "", right[0] if right else ""
    if before.startswith("//") or before.endswith("@") or after.startswith("@"):
        return False
    if _ALNUM.search(after):
        return False
    return not _ALNUM.search(before) or bool(_WORD_JOINT.fullmatch(before))


def in_longer_list(text: str, start: int, end: int) -> bool:
    """Return whether the span's separator leads to more numbers on either side: a vector, a version."""
    if (
        text[start - 1 : start] not in _SEPARATORS
        and text[end : end + 1] not in _SEPARATORS
        and not (start > 1 and text[start - 1] == " ")
    ):
        return False
    held = text[start:end]
    return any(
        mark in held
        and (
            _MORE_AFTER[mark].match(text, end) is not None
            or _MORE_BEFORE[mark].search(text, max(0, start - 3), start) is not None
        )
        for mark in _SEPARATORS
    )


def in_credentials(text: str, start: int) -> bool:
    """Return whether the span follows the user name of a URL, as in scheme://user:password@host."""
    return bool(_CREDENTIALS.search(text, max(0, start - 100), start))


def has_context(text: str, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Return whether one of the words stands within some 40 characters before or 20 after the span."""
    near = f"{text[max(0, start - _BEFORE) : start]}\n{text[end : end + _AFTER]}"
    return bool(words) and _context(words).search(near) is not None


def other_key(text: str, start: int, words: tuple[str, ...]) -> bool:
    """Return whether the key before `=` or `:` says that the value is something else (`order_id=`, `ts:`)."""
    key = _KEY.search(text, max(0, start - 50), start)
    if key is None or not _OTHER_KEYS.search(key[1]):
        return False
    return not (words and _context(words).search(key[1]))


@lru_cache(maxsize=512)
def _context(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern of the words: ASCII ones not inside a longer word of letters, others anywhere."""
    parts = [
        f"(?<![a-z]){re.escape(word)}(?![a-z])" if word.isascii() else re.escape(word)
        for word in map(str.lower, words)
    ]
    return re.compile("|".join(parts), re.IGNORECASE)


@lru_cache(maxsize=512)
def any_word(words: tuple[str, ...]) -> str:
    """Return an RE2 pattern that finds any of the words anywhere: a first test for whole columns."""
    return "(?i)" + "|".join(map(re.escape, words))
