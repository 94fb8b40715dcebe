"""Parts of a Chinese sentence in which no data are named: purposes, occasions, labels, rights."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policies.reader.chinese_words import CLAUSE
from policies.reader.grammar import Act

_PURPOSE = re.compile(
    r"以?(?:用于|用以|用作|便于|便我们|便您|便向)|以便(?:于)?|以(?:实现|提供|保障|完成|帮助|提升|改善|供|方便|确保|及时|防止|满足|判断|验证|核实|识别|向您|为您|协助|满足)|从而|"
    r"来(?=实现|提供|帮助|判断|识别|验证|完成)|目的是|旨在|作为[^，]{0,12}(?:依据|凭证|标识)|"
    r"为了?(?=(?:您|用户|你)?(?:的)?(?:提供|推荐|展示|推送|办理|寄送|开具|匹配|实现|定制|帮助|保障|确保|便于|方便|完成|向|防止|提高|改善|满足|使|让|登录|识别|判断|验证|核实|核验|履行|优化|改进|提升|预防|维护|保护|遵守|配合|开通|解决|处理|了解|准确|更好|支持|进行|统计|分析|找回|连接))"
    r"|为了"
)
_WE_COLLECT = re.compile(r"(?:我们|我行|我司|平台|开发者|App|APP|应用|需要?|会|将|请您|可能)[^，。；]{0,8}?$")
_OCCASION = re.compile(
    r"^[\s（(\d）)、.]*(?:当|每当|如果|如(?=您|用户|你|需|不|有|要|在|我们|希望|果|选择|发生|涉及)|若|倘若|假如|一旦|待|在您|在你|在用户|在使用)"
)
_OCCASION_END = re.compile(
    r"(?:时|的时候|过程中|期间|之前|之后|后|前|情况下|情形下|场景下|场景中|功能中)[，,]?$"
)
_UNWILLING = re.compile(
    r"(?:如果?|若|倘若|当)(?:您|你|用户)?(?:不(?:希望|想|愿意?|同意|接受|允许|需要)|拒绝)"
)
_OF_NOUN = re.compile(r"用于[^，。；的]{1,10}的(?!您|用户|你)")
_OTHER_LABEL = re.compile(
    r"(?:目的|用途|场景|方式|功能|名称|提供方|提供者|主体|公司|链接|官网|网址|政策|期限|地址|合作方|接收方|机构|说明|共享对象|运营方|开发者|服务类型|所属|平台|系统|邮箱|电话)(?:[及和与/][^：:]{0,8})?[:：]$"
)
_DATA_LABEL = re.compile(
    r"(?:信息|数据|权限|字段|资料|类型|种类|内容|范围|如下|包括|以下|收集|获取|采集)[^：:]{0,8}[:：]$"
)
_CONSEQUENCE = re.compile(
    r"(?:无法|不能(?:够)?|不(?:会)?影响|影响|难以)(?:您|我们|你)?(?:继续|正常|正确|及时)?[^，。；]{0,4}?"
    r"(?:使用|享受|体验|完成|为您|向您|提供|开展|进行|登录|注册|实现|参与|办理|收到|送达|识别您|判断)"
)
_RIGHT = re.compile(
    r"(?:您|用户|你)[^，。；我]{0,14}?(?:查询|查阅|更正|修改|删除|撤回|撤销|关闭|注销|管理|更换|解绑|退订|取消|拒绝|查看|妥善|自行承担)"
    r"|^[^，我]{0,6}(?:关于|有关|就|对于)(?=收集|访问|获取|读取|使用|您|你)|(?:妥善保管|切勿|请勿|请不要|不要向)"
)


def asides(text: str, acts: Sequence[Act]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a folded sentence whose words name no data of the policy's own."""
    skip_to = 0
    listing = False  # behind a label of data, up to the next label
    for first, last in _clauses(text):
        clause = text[first:last]
        inside = [a for a in acts if first <= a.start < last]
        gives = [a for a in inside if a.action in ("collect", "receive") and not a.others]
        if first < skip_to:
            if not (_DATA_LABEL.search(clause) and clause[-1] in ":："):
                yield first, last
                continue
            skip_to = 0
        if clause[-1] in ":：" and last < len(text):
            other = _OTHER_LABEL.search(clause)
            if other and (listing or not gives):
                skip_to = _until(text, last)
                yield (first + other.start() if listing else first), last
                listing = False
                continue
            listing = bool(_DATA_LABEL.search(clause))
            # 位置权限：我们会获取…, while 手机号：用于登录 names what is collected itself.
            told = any(a.start >= last for a in acts if a.action in ("collect", "receive"))
            if told and not _DATA_LABEL.search(clause) and not inside:
                yield first, last
                continue
        if _UNWILLING.search(clause):
            yield first, last
            continue
        occasion = _OCCASION.search(clause) or _OCCASION_END.search(clause)
        if occasion and not gives:
            yield first, last
            continue
        if _of_rights(clause, first, gives):
            yield first, last
            continue
        consequence = _CONSEQUENCE.search(clause)
        if consequence and not any(a.negated for a in inside if a.action in ("collect", "receive")):
            yield first + consequence.start(), last
        for purpose in _PURPOSE.finditer(clause):
            start = first + purpose.start()
            after = [a.start for a in gives if a.start > start and _WE_COLLECT.search(text[start : a.start])]
            # 用于挂号的就诊人信息: the purpose is over where its noun begins.
            noun = _OF_NOUN.match(text, start) if not clause[: purpose.start()].strip() else None
            yield start, noun.end() if noun else min(after, default=last)


def _of_rights(clause: str, first: int, gives: Sequence[Act]) -> bool:
    """Return whether a clause tells what the person may do with the data, or must take care of."""
    right = _RIGHT.search(clause)
    if not right or any(a.start >= first + right.end() for a in gives if a.source != "user"):
        return False
    return right.group().startswith(("您", "用户", "你")) or not gives or "关于" in right.group()


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in CLAUSE.finditer(text):
        if match.end() > start:
            yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _until(text: str, at: int) -> int:
    match = re.compile(r"[；;。\n]").search(text, at)
    return match.end() if match else len(text)
