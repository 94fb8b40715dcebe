"""What Chinese sentences name: Chinese phrases and English ones between them, in their sense there."""

from __future__ import annotations

import re
from dataclasses import replace

from policies.reader.mentions import Mention, find, fold

_LATIN_RUN = re.compile(r"[A-Za-z][A-Za-z0-9'’/ \-]*")
_DELIVERY = re.compile(
    r"收货|配送|收件|快递|物流|邮寄|寄送|寄给|寄到|送货|外卖|收花|送达|派送|配送到|送到|寄件"
)
_SERVICE = re.compile(r"客服|与我们|和我们|联系我们|咨询")
_DIGEST = re.compile(r"哈希|散列|杂凑|摘要值|不可逆|加盐|bcrypt|argon2|scrypt|hash", re.IGNORECASE)
_ASKING = re.compile(r"^[^，]{0,12}(?:查询|投诉|咨询)")
_TO_SERVICE = frozenset({"communications.message_content", "communications.call_log"})
_GUARDIAN_CONSENT = re.compile(
    r"(?:监护人|家长|父母)[^。；]{0,24}?(?:同意|允许|许可|授权)[^。；]{0,24}?(?:使用|提交|提供|收集|处理|注册|创建|开通)|"
    r"经(?:其|您|您的|父母|家长)?[^，。；]{0,8}(?:监护人|家长|父母)[^，。；]{0,12}同意"
)
_DEFINED = re.compile(r"是指|系指|指的是|指|包括|包含|[:：]")


def mentions_of(text: str, lead: str) -> list[Mention]:
    """Return the mentions in a Chinese sentence in order; `lead` is what introduces it."""
    found = find(text, "zh")
    for run in _LATIN_RUN.finditer(text):
        for one in find(run.group(), "en") if len(run.group().strip()) > 2 else ():
            start, end = run.start() + one.start, run.start() + one.end
            if one.anything or any(start < m.end and m.start < end for m in found):
                continue
            single = " " not in run.group()[one.start : one.end]
            found.append(replace(one, start=start, end=end, weak=one.weak or single))
    folded = fold(text)
    ends = {m.end for m in found if not m.anything}
    found = [m for m in found if not (m.anything and m.start in ends)]  # 证件|信息
    return sorted((_refined(folded, m, fold(lead)) for m in found), key=lambda m: m.start)


def asks_guardian(text: str) -> tuple[int, int] | None:
    """Return where a sentence lets a child's data be given with a guardian's consent, or None."""
    match = _GUARDIAN_CONSENT.search(fold(text))
    return match.span() if match else None


def defined_term(text: str) -> tuple[str, int] | None:
    """Return the wide term that a sentence defines by its members, and where they begin, or None."""
    for one in find(text, "zh"):
        if one.umbrella and one.start < 20:
            means = _DEFINED.search(fold(text), one.end, one.end + 12)
            return (one.umbrella, means.end()) if means else None
    return None


def _refined(text: str, mention: Mention, lead: str) -> Mention:
    words = text[mention.start : mention.end]
    if mention.categories == ("credentials.password",) and _DIGEST.search(text) and "明文" not in words:
        return replace(mention, categories=("credentials.password_hash",))
    if words in ("地址", "详细地址", "联系地址") and (_DELIVERY.search(text) or _DELIVERY.search(lead)):
        return replace(mention, categories=("contact.shipping_address",))
    talk = _TO_SERVICE & set(mention.categories) or mention.umbrella == "communication_records"
    if talk and (_SERVICE.search(text[max(0, mention.start - 12) : mention.start]) or _ASKING.search(text)):
        return replace(mention, categories=("communications.customer_service_record",), umbrella=None)
    return mention
