"""Styles and numbering of a DOCX file: what is a heading, and which number Word shows before an item.

The parts and their meaning: ECMA-376 part 1, sections 17.3.1, 17.7 (styles) and 17.9 (numbering).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from policies.documents.web_lists import numeral

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_HEADING = re.compile(r"^(?:heading|标题|標題|überschrift|titre|заголовок)\s*(\d)$", re.IGNORECASE)
_CONTENTS = re.compile(r"^(?:toc|目录|目錄)\b", re.IGNORECASE)
_DIGITS = "〇一二三四五六七八九"


def local(element: Any) -> str:
    """Return the name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def value_of(element: Any, *path: str) -> str | None:
    """Return the `val` of the element down a path of children, None where there is none."""
    for name in path:
        element = next((child for child in element if local(child) == name), None)
        if element is None:
            return None
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "val"), None)


class Styles:
    """What the paragraph styles say: outline level, numbering, table of contents."""

    def __init__(self, opened: WordDocument) -> None:
        self._by_id = {}
        self._default = ""
        for style in opened.styles.element:
            if local(style) != "style":
                continue
            attributes = {key.rpartition("}")[2]: value for key, value in style.attrib.items()}
            self._by_id[attributes.get("styleId", "")] = style
            if attributes.get("type") == "paragraph" and attributes.get("default") == "1":
                self._default = attributes.get("styleId", "")

    def chain(self, paragraph: Any) -> Iterator[Any]:
        """Yield the paragraph's style and the ones that it is based on."""
        name = value_of(paragraph, "pPr", "pStyle") or self._default
        seen: set[str] = set()
        while name in self._by_id and name not in seen:
            seen.add(name)
            style = self._by_id[name]
            yield style
            name = value_of(style, "basedOn") or ""

    def heading(self, paragraph: Any) -> int:
        """Return the level of a heading, 0 for other text."""
        own = value_of(paragraph, "pPr", "outlineLvl")
        if own and own.isdigit():
            return int(own) + 1 if int(own) < 6 else 0
        for style in self.chain(paragraph):
            name = value_of(style, "name") or ""
            found = _HEADING.match(name)
            if found:
                return min(6, int(found.group(1)))
            if name.lower() in ("title", "标题", "標題"):
                return 1
            level = value_of(style, "pPr", "outlineLvl")
            if level and level.isdigit() and int(level) < 6:
                return int(level) + 1
        return 0

    def is_contents(self, paragraph: Any) -> bool:
        """Return whether a paragraph is a line of the table of contents."""
        return any(_CONTENTS.match(value_of(style, "name") or "") for style in self.chain(paragraph))


@dataclass(frozen=True, slots=True)
class Number:
    """What stands before an item, and how deep it is."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    pattern: str
    start: int


class Numbering:
    """The lists of a file, and how far each has been counted."""

    def __init__(self, opened: WordDocument) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        try:
            root = opened.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        for element in root:
            ids = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
            if local(element) == "abstractNum":
                self._levels[ids.get("abstractNumId", "")] = dict(_levels(element))
            elif local(element) == "num":
                self._abstract[ids.get("numId", "")] = value_of(element, "abstractNumId") or ""

    def of(self, paragraph: Any, styles: Styles) -> Number | None:
        """Return the number of a paragraph and count it, None where it has none."""
        number, depth = self._reference(paragraph, styles)
        if number in ("", "0"):
            return None
        abstract = self._abstract.get(number, "")
        levels = self._levels.get(abstract, {})
        level = levels.get(depth, _Level("bullet", "•", 1))
        if level.form == "none":
            return None
        counts = self._counts.setdefault(abstract or number, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [d for d in counts if d > depth]:
            del counts[deeper]
        return Number(_shown(levels, counts, level), max(depth, _depth_of_style(paragraph, styles)) + 1)

    def _reference(self, paragraph: Any, styles: Styles) -> tuple[str, int]:
        for owner in (paragraph, *styles.chain(paragraph)):
            number = value_of(owner, "pPr", "numPr", "numId")
            if number is not None:
                depth = (
                    value_of(paragraph, "pPr", "numPr", "ilvl")
                    or value_of(owner, "pPr", "numPr", "ilvl")
                    or "0"
                )
                return number, int(depth) if depth.isdigit() else 0
        return "", 0


def _depth_of_style(paragraph: Any, styles: Styles) -> int:
    """Return the depth that a style such as "List Bullet 2" has by its name."""
    name = next((value_of(style, "name") or "" for style in styles.chain(paragraph)), "")
    found = re.match(r"list \w+ ([2-9])$", name, re.IGNORECASE)
    return int(found.group(1)) - 1 if found else 0


def _levels(abstract: Any) -> Iterator[tuple[int, _Level]]:
    for element in abstract:
        if local(element) == "lvl":
            depth = next(v for k, v in element.attrib.items() if k.rpartition("}")[2] == "ilvl")
            start = value_of(element, "start") or "1"
            yield (
                int(depth),
                _Level(
                    value_of(element, "numFmt") or "decimal",
                    value_of(element, "lvlText") or "",
                    int(start) if start.isdigit() else 1,
                ),
            )


def _shown(levels: dict[int, _Level], counts: dict[int, int], level: _Level) -> str:
    if level.form == "bullet":
        return "•"

    def number(match: re.Match[str]) -> str:
        depth = int(match.group(1)) - 1
        other = levels.get(depth, level)
        return _written(counts.get(depth, other.start), other.form)

    return re.sub(r"%(\d)", number, level.pattern).strip()


def _written(number: int, form: str) -> str:
    match form:
        case "lowerLetter":
            return numeral(number, "a")
        case "upperLetter":
            return numeral(number, "A")
        case "lowerRoman":
            return numeral(number, "i")
        case "upperRoman":
            return numeral(number, "I")
        case "decimalZero":
            return f"{number:02}"
        case "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" if 1 <= number <= 20:
            return chr(ord("①") + number - 1)
        case (
            "chineseCounting"
            | "chineseCountingThousand"
            | "japaneseCounting"
            | "taiwaneseCounting"
            | "ideographDigital"
        ):
            return _han(number)
        case _:
            return str(number)


def _han(number: int) -> str:
    if number <= 0 or number >= 100:
        return str(number)
    tens, rest = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return head + (_DIGITS[rest] if rest or not tens else "")
