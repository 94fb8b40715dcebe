"""The grammar of Chinese policies, as patterns over a sentence; traditional characters are folded first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policies.reader.chinese_asides import asides
from policies.reader.chinese_objects import governing
from policies.reader.chinese_words import (
    AUTOMATIC,
    CLAUSE,
    CONSENT,
    DEFINES,
    DOUBLE,
    EMPLOYEE,
    EXCEPT,
    LEFT_OUT,
    MINOR,
    NOT,
    ONLY,
    OPEN_LIST,
    OPENS,
    PARTY,
    PASS_ON,
    PURPOSES,
    SILENT,
    STRONG,
    UNLESS_CONSENT,
    UPLOADS,
    US,
    VERB,
    YOU_GIVE,
)
from policies.reader.grammar import Act, Reading
from policies.reader.mentions import Mention, fold

_QUESTION = re.compile(r"(?:[?？]|吗|么)[\s*”」]*$|^[\s*]*(?:问|Q)[:：]")
_NAME = "某"  # stands for a name of data
_HAVING = ("collect", "receive", "store", "use", "infer")
# After a verb these make a noun of it: 使用目的, 收集范围.
_NOUN = re.compile(
    r"(?:目的|用途|方式|范围|规则|期限|者|人员|我们的(?:产品|服务)|本(?:服务|产品|应用|政策)|时|过程|场景|习惯|时长|频率|行为|语言|情况|记录(?!您))"
)
# The person acts: 您可以查询, 当您访问我们的网站.
_PERSON_ACTS = re.compile(
    r"(?<![为向给与和经])(?:您|用户|你)(?:可以?|可选择|能够|也|还|将|会|自行|主动|首次|初次|再次|随时|选择|有权|正在|在[^，]{0,15}?|通过[^，]{0,20}?|点击[^，]{0,10}?|申请|继续|开始|想要?|希望|需要)*$"
)
# Labels of what an SDK or a function takes: 收集的个人信息类型：…
_LABEL = re.compile(
    r"(?:收集|获取|采集|涉及|处理|使用|所需|可能|共享|申请|调用)?(?:到)?的?(?:用户|您的)?(?:个人)?(?:信息|数据|权限|字段|敏感信息)(?:的)?(?:类型|种类|范围|内容|名称|字段|列表|类别)?[:：]"
)


class Chinese:
    """Reads Chinese sentences."""

    def read(self, text: str, names: Sequence[tuple[int, int]] = ()) -> Reading:
        """Return the acts of a sentence and what is known of it; `names` are its names of data, in which no verb is one."""
        text = fold(text)
        plain = text
        for start, end in names:
            plain = plain[:start] + _NAME * (end - start) + plain[end:]
        acts = sorted(
            [*self._ours(plain), *self._yours(text), *self._labels(text)], key=lambda a: (a.start, -a.end)
        )
        aside = tuple(asides(plain, acts))
        acts = [a for a in acts if not any(first <= a.start < last for first, last in aside)]
        silent = bool(SILENT.search(text)) and not STRONG.search(text)
        if silent and any(a.negated and a.action in ("collect", "receive") for a in acts):
            silent = bool(re.search(r"[?？]$", text))
        if DEFINES.search(text) or _QUESTION.search(text):
            silent = True
        exceptions = tuple(m.span("what" if m["what"] else "other") for m in EXCEPT.finditer(text))
        return Reading(
            tuple(acts),
            exceptions,
            silent,
            self._condition(text),
            self._subject(text),
            tuple(name for name, pattern in PURPOSES if re.search(pattern, text))[:3],
            "sensitive"
            if re.search(r"敏感个人信息|个人敏感信息", text)
            else "not_personal"
            if re.search(r"非个人信息|无法(?:单独)?识别|不能识别|不属于个人信息", text)
            else "",
            asides=aside,
        )

    def opens_list(self, text: str, start: int, end: int) -> str:
        """Return "open" or "closed" where a list of members follows a wide term, else ""."""
        rest = fold(text[end:])
        opening = OPENS.match(rest)
        if not opening:
            return ""
        bracket = opening.group().strip()[:1] in ("（", "(")
        stop = re.search(r"[）)]" if bracket else r"[。；]", rest)
        return "open" if OPEN_LIST.search(rest[: stop.start() if stop else 200]) else "closed"

    def clause(self, text: str, at: int) -> tuple[int, int]:
        """Return the clause around a place; lists with 、 stay whole."""
        start, end = 0, len(text)
        for match in CLAUSE.finditer(fold(text)):
            if match.end() <= at:
                start = match.end()
            elif match.start() >= at:
                end = match.start()
                break
        return start, end

    def governing(self, text: str, mention: Mention, reading: Reading) -> Act | None:
        """Return the act that a mention is the object of; one of others where none of the company's may have it."""
        return governing(fold(text), mention, reading.acts, *self.clause(text, mention.start))

    def _ours(self, text: str) -> list[Act]:
        found = []
        passed = [(m.start("verb"), m.end("verb"), m) for m in PASS_ON.finditer(text)]
        for start, end, match in passed:
            act = _passed(text, start, end, match)
            if act is not None:
                found.append(act)
        for match in VERB.finditer(text):
            if any(a < match.end() and match.start() < b for a, b, _ in passed):
                continue
            act = _verb(text, match)
            if act is not None:
                found.append(act)
        found += [Act(m.start(), m.end(), "collect", negated=True) for m in UPLOADS.finditer(text)]
        for match in re.finditer(r"不会?(?:将|把)(?=[^，。；]*?用(?:于|作|来))", text):
            found.append(Act(match.start(), match.end(), "use", negated=True))
        for match in re.finditer(r"(?:不会?|不再)(?:主动)?提供(?!服务|给|[^，。；]{0,8}(?:将|则))", text):
            before = [a for a in found if a.end <= match.start() and a.action in ("receive", "share")]
            if before:
                found.append(replace(before[-1], start=match.start(), end=match.end(), negated=True))
        for match in LEFT_OUT.finditer(text):
            before = [a for a in found if a.end <= match.start()]
            action = before[-1].action if before and before[-1].action not in _HAVING else "collect"
            found.append(Act(match.start(), match.end(), action, negated=True))
        return found

    def _labels(self, text: str) -> list[Act]:
        return [
            Act(m.start(), m.end(), "share" if "共享" in m.group() else "collect")
            for m in _LABEL.finditer(text)
            if not _negated(_since_clause(text, m.start()))
        ]

    def _yours(self, text: str) -> list[Act]:
        found = []
        for match in YOU_GIVE.finditer(text):
            name = match.lastgroup or "verb"
            start, end = match.span(name)
            before = _since_clause(text, start)
            if name == "to_us" and PARTY.search(before):
                continue
            negated = (
                name == "spared"
                or _negated(match[name])
                or _negated(before)
                or text[max(0, start - 1) : start] in "无毋不"
            )
            if name == "opens" and (negated or re.search(r"设置|关闭|拒绝|撤回|是否|[未没]", before)):
                continue  # "if you do not switch it on", "you can switch it on in the settings": nothing is taken by that
            found.append(Act(start, end, "collect", negated and start > 0, source="user"))
        return found

    def _condition(self, text: str) -> str:
        if re.search(r"单独(?:同意|授权)", text):
            return "separate_consent"
        if MINOR.search(text) and re.search(r"(?:监护人|家长|父母)[^。]{0,12}(?:同意|授权)", text):
            return "guardian_consent"
        if re.search(r"权限", text):
            return "permission"
        if UNLESS_CONSENT.search(text) or CONSENT.search(text):
            return "consent"
        if re.search(
            r"可选|选填|可以选择|您可以?(?:自愿|选择|主动|自行)|自愿|非必(?:填|要|须)|也可以(?:填写|提供|上传)",
            text,
        ):
            return "optional"
        if AUTOMATIC.search(text):
            return "automatic"
        return (
            "mandatory_for_feature"
            if re.search(r"需要?(?:您)?(?:提供|填写|上传|输入|提交|收集)|须|必须|必要|必填|应当?提供", text)
            else ""
        )

    def _subject(self, text: str) -> str:
        if EMPLOYEE.search(text):
            return "employee"
        return ""

    def answered(self, text: str, reply: str) -> str:
        """Return whether a question is answered by "yes" or "no", or an empty string where it is none of that kind."""
        text, reply = fold(text), re.sub(r"^[\s*]*(?:答|A)?[:：]?\s*", "", fold(reply))
        if not _QUESTION.search(text) or re.search(r"为什么|为何|如何|怎么|怎样|哪些|什么|多久", text):
            return ""
        if re.match(
            r"(?:普通[^，。]{0,6})?(?:不|没有|否|从不|并不|绝不|无需|自[^，。]{0,14}(?:不再|已不))", reply
        ):
            return "no"
        return "yes" if re.match(r"(?:会|是的?[，。]|需要|对[，。])", reply) else ""

    def about_minors(self, text: str) -> bool:
        """Return whether a sentence is about minors."""
        return bool(MINOR.search(fold(text)))

    def source(self, text: str) -> str:
        """Return where a sentence says the data comes from, or an empty string."""
        text = fold(text)
        if re.search(r"(?:从|通过|由)[^，。；]{0,16}(?:第三方|关联|合作|微信|支付宝|支付机构|机构)", text):
            return "third_party"
        return "device" if AUTOMATIC.search(text) else ""


def _passed(text: str, start: int, end: int, match: re.Match[str]) -> Act | None:
    """Return the act of "向X提供" and the like."""
    who = match["who"]
    if re.match(r"^(?:我们|本(?:公司|平台|行|院|店)|开发者|我司|我行|本)", who):
        before = text[max(0, match.start() - 24) : match.start()]
        source = "third_party" if PARTY.search(before) or re.search(r"公司|单位", before) else "user"
        clause = _since_clause(text, start)
        return Act(start, end, "receive", _negated(clause), source=source)
    if re.match(r"^(?:您|用户|你|阁下)", who):
        return None
    if (
        match["verb"] in ("发送", "提供", "分享")
        and re.search(r"(?:您|用户|你)$", text[: match.start()])
        and "的" in text[end : end + 1]
    ):
        return Act(start, end, "collect", source="user")  # 您与医生沟通时发送的
    verb = {"转让": "transfer", "披露": "disclose", "公开": "publish"}.get(match["verb"], "share")
    before = text[max(0, match.start() - 14) : match.end("who")]
    return Act(start, end, verb, _negated(before) or _negated(_since_clause(text, start)))


def _verb(text: str, match: re.Match[str]) -> Act | None:
    """Return the act of a verb that stands before or after its object, or None where it is no act of the company."""
    action = match.lastgroup or "collect"
    before = _since_clause(text, match.start())
    after = text[match.end() :]
    having = action in ("use", "collect", "store")
    if having and _NOUN.match(after):
        return None
    if (
        having
        and re.match(r"[^，。]{0,2}(?:目的|用途|方式|范围|规则|期限|凭证|结果)", after)
        and re.search(r"[的和]$", before)
    ):
        return None
    if action == "use" and re.search(r"(?:您|用户|你)[^，。；我]{0,8}$", before[-10:]):
        return None  # "when you use our services"
    if action != "share" and _PERSON_ACTS.search(before) and not US.search(before):
        return None
    negated = (
        _negated(before)
        or bool(re.match(r"看不|拿不|读不|接触不|不", match.group()))
        or (len(match.group()) == 1 and before[-1:] in ("不", "没"))
    )
    if (
        re.match(r"索取|索要|问|要", match.group())
        and negated
        and re.search(r"向(?:您|你|用户|客户)", before)
    ):
        return None  # staff will never ask for a password
    if negated and re.match(r"[\s（(\d）)、.]*(?:当|如|若|倘|一旦|否则)", before):
        return None
    if negated and action in _HAVING and UNLESS_CONSENT.search(_since_stop(text, match.start())):
        negated = False
    to_us = re.search(r"(?:我们|本公司|我司|本平台|我行)$", match.group())
    party = PARTY.search(before)
    us = US.search(before)
    others = (
        bool(party)
        and not to_us
        and (us is None or (party is not None and us.start() < party.start()))
        and action in ("collect", "receive", "store", "use")
        and party is not None
        and not re.search(r"(?:从|通过|向|由)[^，。；]{0,14}$", before[: party.start()])
        and not re.search(r"(?:从|通过|向)", before[max(0, party.start() - 6) : party.start()])
    )
    by_others = bool(
        re.search(
            r"由[^，。；]{0,12}(?:机构|第三方|银行|公司|支付宝|微信|服务商|平台方)[^，。；]{0,6}$", before
        )
    )
    return Act(
        match.start(),
        match.end(),
        action,
        negated,
        others=(others or by_others) and "SDK" not in before,
        source="third_party" if party and not others else "",
        only=bool(ONLY.search(text[max(0, match.start() - 4) : match.end()])),
    )


def _since_clause(text: str, at: int) -> str:
    """Return what stands between the clause's beginning and a place."""
    start = max(text.rfind(mark, 0, at) for mark in "，。；：")
    return text[start + 1 : at]


def _since_stop(text: str, at: int) -> str:
    """Return what stands between the last full stop or semicolon and a place."""
    start = max(text.rfind(mark, 0, at) for mark in "。；")
    return text[start + 1 : at]


def _negated(before: str) -> bool:
    """Return whether the words before a verb deny it; double and conditional negations do not."""
    plain = DOUBLE.sub("", before)
    plain = UNLESS_CONSENT.sub("", plain)
    marks = list(NOT.finditer(plain))
    return bool(marks) and len(plain) - marks[-1].end() <= 12 and len(marks) % 2 == 1
