"""Numbers and signs that begin a line: "1.", "(2)", "a)", "①", "一、", "第三条", "Part One", "•"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HAN = "〇零一二三四五六七八九十百两"
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ROMAN = "[ivxlc]{1,6}"

# The name of each form, how it is written, and whether blanks must follow. The first that fits counts.
_FORMS: tuple[tuple[str, str], ...] = (
    ("bullet", r"[•‣◦●○▪▫■□◆◇►▶▸➢➤※★☆✓✔∙⁃·]\s*"),
    ("dash", r"[-–—*+](?=\s)\s+"),
    ("chapter", rf"第\s*[{_HAN}\d]{{1,5}}\s*[编編章部]\s*分?[\s:：、.]*"),
    ("article", rf"第\s*[{_HAN}\d]{{1,5}}\s*[条條节節款项項]\s*[\s:：、.]*"),
    (
        "part",
        rf"(?:part|chapter|title|annex|appendix|schedule)\s+(?:{_WORDS}|\d{{1,3}}|{_ROMAN}|[A-Z])\b[\s.:)–—-]*",
    ),
    (
        "section",
        rf"(?:(?:section|article|clause)\s+(?:{_WORDS}|\d{{1,3}}(?:\.\d+)*|{_ROMAN})\b|§+\s*\d{{1,3}}(?:\.\d+)*)[\s.:)–—-]*",
    ),
    ("dotted", r"\d{1,3}(?:[.．]\d{1,3}){1,4}(?:[.．、)）](?!\d)\s*|\s+(?=\D)|(?=[\u3400-\u9fff“「《【]))"),
    ("bracketed", r"[(（]\s*\d{1,3}\s*[)）]\s*"),
    ("han bracketed", rf"[(（]\s*[{_HAN}]{{1,4}}\s*[)）]\s*"),
    ("letter bracketed", r"[(（]\s*[a-zA-Z]\s*[)）]\s*"),
    ("roman bracketed", rf"[(（]\s*{_ROMAN}\s*[)）]\s*"),
    ("closed", r"\d{1,3}[)）]\s*"),
    ("letter closed", r"[a-zA-Z][)）]\s*"),
    ("roman closed", rf"{_ROMAN}[)）]\s*"),
    ("circled", r"[①-⑳⓪❶-❿⑴-⒇⒈-⒛]\s*"),
    ("comma", r"\d{1,3}、\s*"),
    ("han comma", rf"[{_HAN}]{{1,4}}[、．.]\s*"),
    ("number", r"\d{1,2}[.．](?!\d)\s*"),
    ("letter", r"[a-hA-H][.](?=\s)\s+"),
    ("roman", rf"(?:{_ROMAN}|[IVX]{{1,5}})[.](?=\s)\s+"),
)
_MARKER = re.compile("|".join(f"(?P<f{n}>{form})" for n, (_, form) in enumerate(_FORMS)), re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_HAN_RUN = re.compile(f"[{_HAN}]+")
_HAN_VALUES = {c: n for n, c in enumerate("零一二三四五六七八九十")} | {"〇": 0, "两": 2, "百": 100}
_WORD_VALUES = {word: n for n, word in enumerate(_WORDS.split("|"), start=1)}

HEADING_FORMS = frozenset({"chapter", "part"})  # what they begin is a heading when it is short
CLAUSE_FORMS = frozenset({"chapter", "article", "part", "section", "dotted", "han comma"})  # no list's items


@dataclass(frozen=True, slots=True)
class Marker:
    """How a line begins: the form, the marker as written, where the words after it begin, its number."""

    form: str
    text: str
    width: int
    number: int = -1  # of the last part, -1 where it has none or it cannot be told
    depth: int = 1  # of "2.1.3": 3


def marker(line: str) -> Marker | None:
    """Return the marker that a line without leading blanks begins with, or None."""
    match = _MARKER.match(line)
    if match is None or match.end() >= len(line) or match.lastgroup is None:
        return None
    form = _FORMS[int(match.lastgroup[1:])][0]
    if form == "part" and line[:1].islower():  # "part of the data": no heading
        return None
    if form == "section" and line[match.end() :][:1].islower():  # "Section 3 applies to": a sentence
        return None
    if form == "number" and _is_prose(line, match.end()):
        return None
    text = (
        match.group().strip().rstrip("、.:：—–-").strip()
        if form in ("part", "section")
        else match.group().strip()
    )
    return Marker(
        form, text, match.end(), _number(form, text), len(_DIGITS.findall(text)) if form == "dotted" else 1
    )


def _is_prose(line: str, width: int) -> bool:
    """Return whether "14. year" is the wrapped end of a sentence: a small letter follows a far number."""
    return line[width : width + 1].islower() and int(_DIGITS.findall(line)[0]) > 30


def _number(form: str, text: str) -> int:
    if form in ("bullet", "dash"):
        return -1
    digits = _DIGITS.findall(text)
    if digits:
        return int(digits[-1])
    if form == "circled":
        for first in "①❶⑴⒈":
            if 0 <= ord(text[0]) - ord(first) < 20:
                return ord(text[0]) - ord(first) + 1
    han = _HAN_RUN.search(text)
    if han:
        return _han_number(han.group())
    word = text.rpartition(" ")[2].lower()
    if word in _WORD_VALUES:
        return _WORD_VALUES[word]
    letters = re.sub(r"[^a-z]", "", word)
    if "roman" in form:
        return _roman_number(letters)
    return ord(letters) - ord("a") + 1 if len(letters) == 1 else -1


def _han_number(text: str) -> int:
    total = here = 0
    for sign in text:
        value = _HAN_VALUES[sign]
        if value >= 10:
            total += (here or 1) * value
            here = 0
        else:
            here = value
    return total + here


def _roman_number(text: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}.get(letter, 0) for letter in text]
    return sum(-v if v < max(values[n:], default=0) else v for n, v in enumerate(values))
