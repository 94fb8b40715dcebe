"""Full names of persons in free text, by what people write around them; no model, no list of given names.

English: a label ("Patient: ..."), an introduction ("my name is ..."), a title after a word that takes a
person ("contacted Dr ..."), a closing ("Kind regards, ..."). Chinese: a surname and one or two more
characters, after a label (收货人: ...) or between a word that takes a person and a form of address
(致电...先生). Made for precision: titles of products hold none of these, and a name without any is not found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.lexical.vocabulary import vocabulary

_KNOWN = vocabulary()

_WORD = r"[A-Z](?:['’][A-Z])?[a-z]+(?:[-'’]?[A-Z]?[a-z]+)*"
_PARTICLE = r"(?:(?:van der|van den|de la|van|von|de|der|da|di|del|bin|al|el|la|le) )?"
_FULL = rf"{_WORD}(?: [A-Z]\.?)?(?: {_PARTICLE}{_WORD}){{1,2}}"
_TITLE = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Mister)\.?"
_WHOSE_NAME = (
    "full|first and last|customer|client|contact|recipient|receiver|consignee|buyer|guest|passenger|student"
    "|guardian|parent|mother|father|spouse|child|employee|applicant|real|legal|sender|driver|patient"
    "|cardholder|account holder|payee"
)
_LABEL = "patient|consignee|cardholder|account holder|payee|policyholder|applicant|attn"
_TAKES_PERSON = (
    "dear|contact(?:ed)?|call(?:ed)?|spoke (?:to|with)|speak (?:to|with)|talk(?:ed)? (?:to|with)"
    "|met(?: with)?|informed|notif(?:y|ied)|signed by|received by|reported by|deliver(?:ed)? to"
    "|customer|client|patient|thank you"
)
_CLOSING = "(?:best|kind|warm)? ?regards|sincerely|yours truly|yours faithfully"
_PERSON = "customer|client|patient|member|guest|courier|passenger"
_DOES = (
    "called|calls|said|says|asked|asks|complained|requested|wants|wanted|reported|confirmed|paid|lives"
    "|phoned|wrote|replied|cancelled|canceled|signed|refused|moved|died|was|is|has"
)
_ENGLISH = re.compile(
    rf"(?i:\b(?:{_WHOSE_NAME})(?:'s)?(?: full)? name)(?: is|\s*[:=])\s*(?P<named>{_FULL})"
    rf"|(?i:\b(?:{_LABEL}))\s*[:=]\s*(?:{_TITLE} )?(?P<label>{_FULL})"
    rf"|(?i:\bmy name is) (?P<mine>{_FULL})"
    rf"|(?i:\bthis is) (?P<this>{_FULL})(?= (?:calling|speaking|from|here)\b)"
    rf"|(?i:\b(?:{_TAKES_PERSON})),? {_TITLE} (?P<titled>{_FULL})"
    rf"|(?i:\b(?:{_CLOSING})),?\s+(?P<closing>{_FULL})(?=\s*(?:$|[\n,.]))"
    rf"|(?i:\b(?:{_PERSON})) (?P<does>{_FULL})(?= (?:{_DOES})\b)"
)

_COMPOUND = "|".join(_KNOWN.compound_surnames)
_GIVEN = rf"[^\x00-\u4dff\ua000-\uffff{_KNOWN.not_in_given_names}]"
_CHINESE_NAME = rf"(?:(?:{_COMPOUND})|[{_KNOWN.surnames}]){_GIVEN}{{1,2}}"
_CHINESE_LABEL = (
    r"姓\s?名|收\s?[货貨件]\s?人|[联聯][系繫絡]人|寄件人|发件人|持卡人|户名|监护人|患者|病人|家长|投保人"
    r"|被保险人|申请人|乘客|入住人|租客|经办人|签收人|客户|会员"
)
_AFTER_NAME = (
    r"(?=$|[^\u4e00-\u9fff]|电话|手机|联系|地址|住址|身份|性别|先生|女士|小姐|邮箱|微信|证件|年龄|出生|生日"
    r"|的|于|在|已|说|称|要求|反映|来电)"
)
_CHINESE_TAKES_PERSON = (
    "致电|联系|拨打|通知|客户|用户|顾客|业主|患者|家属|会员|司机|骑手|乘客|店长|接待|拜访|告知|[给向找]"
)
_CHINESE = re.compile(
    rf"(?:{_CHINESE_LABEL})(?:姓名)?(?:\s*[:=]\s*|\s+|是|为|叫)(?P<label>{_CHINESE_NAME}){_AFTER_NAME}"
    rf"|(?:我叫|名叫|我的名字[是叫])(?P<mine>{_CHINESE_NAME}){_AFTER_NAME}"
    rf"|(?:{_CHINESE_TAKES_PERSON})[:\s]*(?P<titled>{_CHINESE_NAME})(?:先生|女士|小姐|同学)"
)


def find(text: str) -> Iterator[tuple[int, int]]:
    """Yield where full names of persons stand in a text, English and Chinese."""
    for match in _ENGLISH.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if _KNOWN.not_names.isdisjoint(re.split(r"[ .]+", text[start:end])):
            yield start, end
    for match in _CHINESE.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if text[start:end] not in _KNOWN.not_chinese_names:
            yield start, end
