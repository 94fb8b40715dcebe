"""Tokens and keys that can be told from their own structure; nothing is ever tried out."""

from __future__ import annotations

import base64
import binascii
import json


def jwt(text: str) -> bool:
    """Return whether the first part decodes to a JSON header that names an algorithm (RFC 7519, RFC 7515)."""
    head = text.partition(".")[0]
    try:
        header = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return False
    return isinstance(header, dict) and isinstance(header.get("alg"), str)


def mixed(text: str) -> bool:
    """Return whether a token mixes cases and digits, as random ones of its length do and words do not."""
    return (
        any(c.isdecimal() for c in text) and any(c.islower() for c in text) and any(c.isupper() for c in text)
    )


def varied(text: str) -> bool:
    """Return whether a token has as many different characters as random ones have, unlike XXXX."""
    return len(set(text)) >= min(8, len(text) // 3)
