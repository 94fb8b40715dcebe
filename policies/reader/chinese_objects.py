"""What stands where in a Chinese sentence: the act that a word is the object of, and weak words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policies.reader.chinese_words import LEFT_OUT, LOCAL_ONLY
from policies.reader.grammar import Act
from policies.reader.mentions import Mention, fold

NOBODY = Act(0, 0, "collect", others=True)
_HAVING = ("collect", "receive", "store", "use", "infer")
_MOVED = re.compile(r"(?:将|把|对|就|针对)[^，。；]*$")
_BASIS = re.compile(r"(?:根据|基于|依据|依照|结合|参考|按照|利用|通过(?=您|用户|对|你))[^，。；]*$")
_FOR = re.compile(
    r"用于|用作|用来|来|作为|作|进行|目的|投放|训练|推断|判断|以|根据|基于|将|把|对|用(?:您|你)"
)
_TOPIC = re.compile(
    r"^[^，。；]{0,24}?(?:会|将|由|被|可|均|仅|只|不|无需|应|需|都|也|亦|在|我们|我行|开发者|无法|没)"
)
_LOCAL = re.compile(r"本地|设备|手机|终端|芯片|第三方|由")
_VAGUE = re.compile(
    r"(?:上述|前述|以上|下列|以下|该|该等|这些|此类|此等|相关|有关|必要的?|必需的?|其他|其它|无关的?|不必要的?|额外的?|多余的?|部分|某些|对应的?|相应的?|等|超出[^，。]{0,12}的?|所需的?|"
    r"所必[需要]的?|外的?|之外的?)(?:您的?|用户的?|你的?)?$"
)
_EMPTY = re.compile(
    r"^(?:、|和|及|或|，(?=不|也|亦)|也|或者|以及|并|亦|且|均|不|会|将|存储|留存|保存|收集|获取|使用|上传|共享|对外|提供)*(?:您的|该|上述|前述|这些|此类|该等|任何|相关|以上)*(?:个人)?(?:信息|数据|资料|内容)?(?:本身|原件)?(?=[，。；）)、]|$)"
)
_NEXT = re.compile(
    r"^(?:[\s、，。；：:;,）)】”\"/|]|等|和|及|以|与|或|并|会|将|仅|只|由|均|保留|保存|存储|被|就|$)"
)
_NEXT_DATA = re.compile(
    r"^(?:的)?(?:信息|数据|记录|资料|内容|权限|情况|名称|类型|号码|号|状态|偏好|历史|列表|ID|账户|账号|原因|结果|时间|及其)"
)
_BEFORE = re.compile(
    r"(?:^[\s\d（(）)、.•·\-—*]*|[、，。和及与或的：:（(【“\"/其|您你]|包括|例如|比如|如|含|以及|收集|获取|读取|采集|访问|填写|提供|上传|输入|提交|设置|记录|完善|选择|保存|使用您|授权|用户|发布|发表|其余|全部|整个|所有|任何|完整|进行|会|会被|将被|录下|记下|看到|留下|报|一个|不|没有|和)$"
)


def governing(text: str, mention: Mention, acts: Sequence[Act], first: int, last: int) -> Act | None:
    """Return the act that has a mention as its object, NOBODY where none may have it, or None.

    `first` and `last` bound the clause of the mention; the text is folded.
    """
    before = [a for a in acts if a.end <= mention.start]
    if mention.anything and len(text) < 10 and any(a.end == mention.start for a in acts):
        return NOBODY  # a head of a column: 共享信息
    near = [a for a in before if a.start >= first]
    head = text[first : mention.start]
    if mention.anything and _VAGUE.search(text[max(0, mention.start - 14) : mention.start]):
        act = _object_of(text, mention, acts, before, near, first, last, head)
        return NOBODY if act is None or act.action in _HAVING else act
    if mention.anything and re.search(
        r"从[^，。；]{0,12}(?:渠道|来源|第三方|他人|其他|别处|外部)", text[first:last]
    ):
        return NOBODY  # a denial of one source is none of the data
    if near and LEFT_OUT.fullmatch(text[near[-1].start : near[-1].end]) and mention.anything:
        return NOBODY
    act = _object_of(text, mention, acts, before, near, first, last, head)
    if act is None or not text:
        return act
    if not act.negated and act.action in ("store", "use") and LOCAL_ONLY.search(text[first:last]):
        return NOBODY
    if act.negated and act.action == "use" and not _FOR.search(text[first:last]):
        return replace(act, action="collect")  # 不使用广告标识符
    return act


def _object_of(
    text: str,
    mention: Mention,
    acts: Sequence[Act],
    before: Sequence[Act],
    near: Sequence[Act],
    first: int,
    last: int,
    head: str,
) -> Act | None:
    same = [a for a in acts if a.start < mention.end and mention.start < a.end and a.action == "collect"]
    if same:
        return same[0]  # 通话会录音
    # The object may stand before its verb: 将您的手机号提供给…, 您的手机号会被收集.
    following = [a for a in acts if a.start >= mention.end and a.start < last]
    tail = _denied_after(text, acts, mention.end)
    if near:
        moved = _MOVED.search(head[near[-1].end - first :])
        if following and moved:
            return following[0]
        act = _strongest(text, near)
        if tail is not None and (
            act.others or (act.action in ("store", "use") and _LOCAL.search(text[act.start : last]))
        ):
            return tail
        return act
    if following:
        act = following[0]
        if _MOVED.search(head):
            if tail is not None and act.action in ("store", "use") and _LOCAL.search(text[first:last]):
                return tail
            return act
        if _BASIS.search(head):
            return replace(act, action="use", others=False, only=False)
        if tail is not None and (
            act.others or (act.action in ("store", "use") and _LOCAL.search(text[first:last]))
        ):
            return tail
        between = text[mention.end : act.start]
        if _TOPIC.search(between + "会" if len(between) < 1 else between):
            return act
    if _BASIS.search(head) and any(a.start >= mention.end for a in acts):
        return Act(first, first, "use")
    if tail is not None and not before:
        return tail
    return before[-1] if before else None


def _denied_after(text: str, acts: Sequence[Act], at: int) -> Act | None:
    """Return a denial that follows in the same sentence and has no object of its own ("…，我们不会收集")."""
    stop = min((i for i in (text.find("；", at), text.find("。", at)) if i >= 0), default=len(text))
    for act in acts:
        if not at < act.start < stop + 1 or "，" not in text[at : act.start]:
            continue
        if text[act.start : act.end] in ("录音", "录像", "拍摄", "录音录像"):
            continue  # which have themselves for an object
        if act.negated and act.action in ("collect", "receive", "store") and _EMPTY.match(text[act.end :]):
            return replace(act, action="collect")
    return None


def _strongest(text: str, near: Sequence[Act]) -> Act:
    """Of verbs that share an object ("收集、使用和共享您的") return the first of having, else the last."""
    last = near[-1]
    joined = [last]
    for act in reversed(near[:-1]):
        between = text[act.end : joined[-1].start]
        if len(between) > 6 or re.search(r"[，；。]|的|您", between) or act.negated != last.negated:
            break
        joined.append(act)
    having = [a for a in joined if a.action in ("collect", "receive") and not a.others]
    return having[-1] if having else last


def standing(text: str, mentions: Sequence[Mention], acts: Sequence[Act]) -> list[Mention]:
    """Return the mentions that are data: plain ones, and weak ones in a list or after what takes them."""
    folded = fold(text)
    return [m for m in mentions if not m.weak or _stands(folded, m, acts)]


def _stands(text: str, mention: Mention, acts: Sequence[Act]) -> bool:
    rest = text[mention.end :].lstrip()
    if _NEXT_DATA.match(rest):
        return True
    return bool(_NEXT.match(rest)) and (
        bool(_BEFORE.search(text[: mention.start].rstrip())) or any(a.end == mention.start for a in acts)
    )
