"""Lines that say what a permission of the phone is for: "Location: to show the weather"."""

from __future__ import annotations

import re

from policies.reader.mentions import Mention
from policies.reader.units import Unit

_PERMISSION_LINE = re.compile(
    r"(?P<head>[^.:–—]{2,60}?)(?: ?:| [–—-]) (?:to|so that|used|for|needed|when|if|allows?|lets?|enables?|required|only|our|we|this|it|because|by|on|so)\b(?! (?:connect|pair|write|save|add|export|vibrate)\b)",
    re.IGNORECASE,
)


# "Bluetooth: to connect the band", "Calendar: to write the date": a permission by which nothing is read.
_LINKS = {"location.radio_beacon", "location.wifi_access_point", "content.calendar"}
_PAIRING = re.compile(
    r"^[^.:–—-]{2,60}(?:-[^.:–—]{2,20})?(?::| [–—-])\s[^.]{0,60}\b(?:connect(?:ing)?|pair(?:ing)?|write|add|print(?:ing)?)\b",
    re.IGNORECASE,
)


def permitted(text: str, mention: Mention) -> bool:
    """Return whether a mention is the head of a line that says what a permission is for: "Location: to show the weather"."""
    head = _PERMISSION_LINE.match(text)
    return head is not None and mention.end <= head.end("head")


def reads_nothing(unit: Unit, mention: Mention) -> bool:
    """Return whether a permission only connects or writes: "Bluetooth" among permissions, "Calendar: to write the date"."""
    named = set(mention.categories)
    if not named or not named <= _LINKS:
        return False
    in_table = unit.block.kind == "cell" and "permission" in unit.block.header.lower()
    return bool(_PAIRING.search(unit.text)) or (in_table and "content.calendar" not in named)
