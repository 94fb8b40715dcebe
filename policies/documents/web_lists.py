"""Where in a page's lists the walk is, and which marker a browser shows for an item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BULLETS = frozenset(("ul", "menu", "dir"))


@dataclass(slots=True)
class _List:
    tag: str
    style: str = "1"
    number: int = 0
    step: int = 1


class Lists:
    """The lists that are open."""

    def __init__(self) -> None:
        self._open: list[_List] = []
        self._marker = ""
        self._items = 0
        self._terms = 0  # 1 in a <dt>, 2 in a <dd>

    @property
    def depth(self) -> int:
        """How many lists the item that is open stands in; 0 outside items."""
        return self._items + (self._terms == 2)

    def take_marker(self) -> str:
        """Return the marker of the item that was entered, once."""
        shown, self._marker = self._marker, ""
        return shown

    def enter(self, element: HtmlElement) -> None:
        """Note that a block begins."""
        tag = element.tag
        if tag == "ol":
            start = _whole(element.get("start"), 1)
            step = -1 if "reversed" in element.attrib else 1
            self._open.append(_List("ol", element.get("type", "1"), start - step, step))
        elif tag in _BULLETS or tag == "dl":
            self._open.append(_List(tag))
        elif tag == "li":
            self._items += 1
            self._marker = self._shown(element)
        elif tag in ("dt", "dd"):
            self._items += 1
            self._terms = 2 if tag == "dd" else 1
            self._marker = ""

    def leave(self, element: HtmlElement) -> None:
        """Note that a block ends."""
        tag = element.tag
        if (tag == "ol" or tag in _BULLETS or tag == "dl") and self._open:
            self._open.pop()
        elif tag == "li" or tag in ("dt", "dd"):
            self._items = max(0, self._items - 1)
            self._marker = ""
            self._terms = 0

    def _shown(self, element: HtmlElement) -> str:
        if not self._open or self._open[-1].tag != "ol":
            return "•"
        here = self._open[-1]
        here.number = _whole(element.get("value"), here.number + here.step)
        return f"{numeral(here.number, here.style)}."


def numeral(number: int, style: str) -> str:
    """Return a number as the `type` of an ordered list writes it: 1, a, A, i or I."""
    if style in ("a", "A") and number >= 1:
        letters = ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord(style) + rest) + letters
        return letters
    if style in ("i", "I") and 1 <= number < 4000:
        roman = ""
        for value, sign in _ROMAN:
            count, number = divmod(number, value)
            roman += sign * count
        return roman.lower() if style == "i" else roman
    return str(number)


_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def _whole(text: str | None, otherwise: int) -> int:
    try:
        return int(text) if text else otherwise
    except ValueError:
        return otherwise
