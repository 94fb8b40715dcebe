"""What a policy says of itself: who answers, which law, how long, where, which age, what it calls sensitive."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policies.documents import Document
from policies.reader.mentions import find, fold
from policies.reader.sections import Role
from policies.reader.units import Unit, units

LONGEST_QUOTE = 200


@dataclass(frozen=True, slots=True)
class Place:
    """Words of the policy and where they stand."""

    text: str
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """One fact."""

    name: str  # controller, governing_law, retention, storage, cross_border, contact, date
    value: str
    quote: Place


@dataclass(frozen=True, slots=True)
class MinorsRule:
    """The policy's rule on minors; 18 where it says minors and no age."""

    below: int
    stance: str
    quote: Place


@dataclass(frozen=True, slots=True)
class Sensitive:
    """The policy's own definition of sensitive personal information."""

    quote: Place
    categories: tuple[str, ...]
    child_below: int | None


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of a document."""

    facts: tuple[Found, ...]
    minors: MinorsRule | None
    sensitive: Sensitive | None


_DATE = re.compile(
    r"(?:last (?:updated|modified|revised)|effective(?: date)?|updated|version date|in force)[^0-9A-Za-z]{0,4}(?:on|from|as of|date)?\s*[:：]?\s*(?P<en>[A-Z][a-z]+ \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}-\d{2}-\d{2})"
    r"|(?:更新|生效|发布|修订|施行)[^\d]{0,8}(?P<zh>\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日?)",
    re.IGNORECASE,
)
_MONTHS = {
    m: i
    for i, m in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_COMPANY = re.compile(
    r"[^\s，。、；：（）()“”《》]{2,30}(?:有限责任公司|股份有限公司|有限公司|集团)|\b(?:[A-Z][\w&'’.-]*(?:\s+|,\s*)){1,6}(?:Co\.?,? ?Ltd\.?|Ltd\.?|Limited|Inc\.?|LLC|GmbH|plc|PLC|S\.A\.|B\.V\.|Corp\.?|Pty)\b"
)
_CONTROLLER = re.compile(
    r"controller|provided by|operated by|we,|\bwe\b|us\b|our|company|运营|提供|我们|公司", re.IGNORECASE
)
_LAW = re.compile(
    r"governed by[^.]{0,60}laws? of (?P<en>[^.,;]{3,60})|laws? of (?P<en2>the People'?s Republic of China|[A-Z][\w ]{2,30})|适用(?P<zh>中华人民共和国[^，。；]{0,6}法律|[^，。；]{2,12}法律)"
)
_RETAIN = re.compile(
    r"\b(?:retain|keep|stor)\w*\b[^.;]{0,120}\b(?:as long as|until|for (?:a (?:period|minimum|maximum) of )?(?:\d+|one|two|three|five|six|seven|ten|twelve)|period|duration|necessary)\b|(?:保存|存储|保留|留存)[^。；]{0,40}(?:期限|期间|年|个月|天|最短|必要)",
    re.IGNORECASE,
)
_STORAGE = re.compile(
    r"\b(?:stor(?:e|ed)|hosted|located|kept)\b[^.;]{0,60}\b(?:in|within|on servers in|at)\b[^.;]{0,12}(?:China|the (?:EU|EEA|European|United|UK)|Europe|Ireland|Germany|Singapore|Hong Kong|Frankfurt|United States|Switzerland|Japan)|存储(?:于|在)[^。；]{0,30}(?:境内|境外|中国|服务器)",
    re.IGNORECASE,
)
_CROSS = re.compile(
    r"\b(?:transfer|transmit|send|stor)\w*\b[^.;]{0,80}\b(?:overseas|abroad|outside (?:of )?(?:the|your|China|Europe)|other countries|third countries|across borders|international)\b|(?:跨境|境外|出境)[^。；]{0,30}(?:传输|提供|转移|存储)|(?:传输|提供|转移)[^。；]{0,12}(?:至|到|往)?境外",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CONTACT = re.compile(
    r"\b(?:contact|e-?mail|write to|reach) (?:us|our)\b[^.;]{0,60}(?:e-?mail|at|phone|call)|(?:联系|邮箱|客服电话|客服热线)[^。；]{0,30}",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?:under|below|younger than|less than|at least|over|of)\s+(?:the age of\s+)?(?P<en>1[0-9]|2[01]|eighteen|sixteen|fourteen|thirteen)\b|(?:未满|不满|满|低于)\s*(?P<zh>1[0-9]|十四|十六|十八|十三)\s*(?:周?岁)",
    re.IGNORECASE,
)
_NUMBERS = {
    "eighteen": 18,
    "sixteen": 16,
    "fourteen": 14,
    "thirteen": 13,
    "十八": 18,
    "十六": 16,
    "十四": 14,
    "十三": 13,
}
_MINOR = re.compile(
    r"\b(?:child(?:ren)?|minors?|underage|under the age)\b|未成年|儿童|未满|不满十", re.IGNORECASE
)
_STANCES = (
    (
        "not_collected",
        r"(?:do(?:es)? not|never|will not|don['’]t)[^.;]{0,40}(?:knowingly |intentionally )?(?:collect|store|receive|process|solicit)|不会?(?:主动|故意)?(?:直接)?(?:收集|处理|向)",
    ),
    (
        "guardian_consent",
        r"(?:consent|permission|agree\w*|authori[sz]ation)[^.;]{0,40}(?:parent|guardian)|(?:parent|guardian)[^.;]{0,60}(?:consent|permission|agree|authori[sz]|supervis|guidance|read|review)|监护人[^。；]{0,24}(?:同意|陪同|指导|阅读|授权)|(?:同意|陪同|指导)[^。；]{0,10}监护人",
    ),
    (
        "not_directed",
        r"not (?:directed|intended|designed|oriented|aimed|addressed|meant)|(?:不面向|不适用于|主要面向成人|不针对|面向成人)",
    ),
)
_SENSITIVE = re.compile(
    r"(?:sensitive (?:personal )?(?:information|data)|special categor(?:y|ies))[^.;]{0,40}\b(?:means?|refers? to|includ\w+|is|are)\b|(?:敏感个人信息|个人敏感信息)[^。；]{0,12}(?:是指|指|包括)",
    re.IGNORECASE,
)


def read(document: Document) -> Facts:
    """Return the facts of a document, each with its words."""
    language = "zh" if document.language in ("zh", "mixed") else "en"
    found: dict[str, Found] = {}
    minors: MinorsRule | None = None
    sensitive: Sensitive | None = None
    for unit in units(document, language):
        text = fold(unit.text)
        for name, value, match in _facts(unit, text):
            if name not in found:
                found[name] = Found(name, value, _place(document, unit, match.start(), match.end()))
        if _MINOR.search(text):
            rule = _minors(document, unit, text)
            if rule is not None and (minors is None or _rank(rule.stance) < _rank(minors.stance)):
                minors = (
                    rule
                    if minors is None or rule.below != 18
                    else MinorsRule(minors.below, rule.stance, rule.quote)
                )
        if (
            (definition := _SENSITIVE.search(text))
            and sensitive is None
            and not unit.text.endswith(("?", "？"))
        ):
            own = tuple(
                dict.fromkeys(
                    c
                    for m in find(unit.text, "zh" if language == "zh" else "en")
                    if m.start > definition.start()
                    for c in m.categories
                )
            )
            age = _AGE.search(text)
            sensitive = Sensitive(
                _place(document, unit, definition.start(), len(unit.text)), own, _number(age) if age else None
            )
    return Facts(tuple(found.values()), minors, sensitive)


def _facts(unit: Unit, text: str) -> list[tuple[str, str, re.Match[str]]]:
    out: list[tuple[str, str, re.Match[str]]] = []
    if match := _DATE.search(text):
        out.append(("date", _iso(match), match))
    if (match := _COMPANY.search(text)) and _CONTROLLER.search(text):
        out.append(("controller", match.group().strip(), match))
    if match := _LAW.search(text):
        out.append(("governing_law", next(g for g in match.groups() if g).strip(), match))
    if match := _RETAIN.search(text):
        out.append(("retention", match.group()[:80], match))
    if match := _STORAGE.search(text):
        out.append(("storage", match.group()[:80], match))
    if match := _CROSS.search(text):
        out.append(("cross_border", match.group()[:80], match))
    reach = _MAIL.search(text) or (_CONTACT.search(text) if unit.role is Role.OTHER else None)
    if reach:
        out.append(("contact", "e-mail" if "@" in reach.group() else reach.group()[:60], reach))
    return out


def _iso(match: re.Match[str]) -> str:
    words = match["en"] or match["zh"]
    numbers = re.findall(r"\d+", words)
    if match["zh"] or re.match(r"\d{4}-", words):
        return f"{int(numbers[0]):04d}-{int(numbers[1]):02d}-{int(numbers[2]):02d}"
    month = next((i for name, i in _MONTHS.items() if name in words.lower()), 1)
    return f"{numbers[-1]}-{month:02d}-{int(numbers[0]):02d}"


def _number(match: re.Match[str]) -> int:
    word = (match["en"] or match["zh"]).lower()
    return _NUMBERS.get(word) or int(word)


def _minors(document: Document, unit: Unit, text: str) -> MinorsRule | None:
    for stance, pattern in _STANCES:
        match = re.search(pattern, text, re.IGNORECASE)
        if match:
            age = _AGE.search(text)
            below = _number(age) if age else 18
            return MinorsRule(below, stance, _place(document, unit, 0, len(unit.text)))
    return None


def _rank(stance: str) -> int:
    return [name for name, _ in _STANCES].index(stance)


def _place(document: Document, unit: Unit, start: int, end: int) -> Place:
    end = min(end, start + LONGEST_QUOTE)
    first, last = document.span(unit.block, unit.offset + start, unit.offset + end)
    return Place(unit.text[start:end], document.line_at(first), first, last)
