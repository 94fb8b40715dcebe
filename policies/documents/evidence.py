"""What a text is, by its words: which language, and whether it is a privacy policy at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policies.documents.blocks import Document

_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")

# Kinds of evidence; a policy speaks of its subject, of an act of its own, and of some of the rest.
_SUBJECT = re.compile(
    r"personal (?:data|information)|personally identifiable|information (?:about|from) you"
    r"|your (?:data|information)"
    r"|privacy|个人(?:信息|資料|资料|数据|隐私)|個人(?:資料|資訊|信息)|隐私|私隱|隱私",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"\b(?:we|us|our|organi[sz]ation|company|site|website|app|controller)\b[^.;\n]{0,80}?\b(?:collect|process|use|store|keep"
    r"|receive|share|record|gather|obtain|retain|ask for|disclose)"
    r"|(?:我们|我們|本公司|本店|本平台|本网站|本網站|本站|本应用|我行|本院|开发者|平台)[^。；\n]{0,40}?"
    r"(?:收集|采集|使用|处理|處理|存储|儲存|保存|共享|获取|獲取|记录|記錄|留存|读取|拿)",
    re.IGNORECASE,
)
_REST = (
    r"privacy (?:policy|notice|statement)|data protection|隐私权?(?:政策|声明|说明)|私隱政策|隱私權?政策",
    r"third part(?:y|ies)|service providers?|affiliat|第三方|合作(?:方|伙伴)|关联公司|關聯公司|快递公司",
    r"\bcookies?\b|缓存",
    r"your (?:rights?|consent|choices?)|consent|opt[ -]out|您的(?:权利|權利|授权)|经您|經您|同意",
    r"\b(?:e-?mail|phone|telephone|postal|mailing)\b|手机号|電話|电话|地址|邮箱|電郵",
    r"\bminors?\b|\bchildren\b|guardian|未成年|监护人|監護人|儿童|兒童|小朋友",
    r"retain|retention|as long as|delete|erase|保存期限|删除|刪除|保留",
    r"encrypt|safeguard|security measures|protect|加密|安全措施|安全",
)


def language_of(text: str) -> str:
    """Return en, zh or mixed, by the words: two Chinese characters count as one."""
    han = len(_HAN.findall(text)) / 2
    latin = len(_LATIN.findall(text))
    share = han / (han + latin) if han + latin else 0.0
    if share >= 0.6:
        return "zh"
    return "en" if share <= 0.1 else "mixed"


def looks_like_policy(document: Document) -> bool:
    """Return whether the words are those of a privacy policy, in English or Chinese.

    It speaks of personal data and of what its author does with them, throughout, and of four of eight
    further matters (third parties, cookies, rights, ...).
    """
    text = "\n".join(block.text for block in document.blocks)
    subject = len(_SUBJECT.findall(text))
    acts = len(_ACT.findall(text))
    size = len(_HAN.findall(text)) / 2 + len(_LATIN.findall(text))
    if subject < 2 or acts < 3 or subject + acts < 8 or not size:
        return False
    if (subject + acts) / size < 1 / 150:
        return False
    return sum(bool(re.search(words, text, re.IGNORECASE)) for words in _REST) >= 4
