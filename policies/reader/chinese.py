"""The grammar of Chinese policies, as patterns over a sentence; traditional characters are folded first."""

from __future__ import annotations

import re

from policies.reader.grammar import Act, Reading
from policies.reader.mentions import fold

_COLLECT = r"收集|采集|获取|读取|记录|申请|调用|抓取|留存下|请求|索取|登记|核验|验证|查询|生成|取得|拍摄|录制|摄录|接入|扫描|探知|监测|备份"
_RECEIVE = r"接收|收到|接受|获得|得知|告知我们"
_STORE = r"存储|保存|留存|储存|保留|持有|缓存"
_USE = r"使用|处理|分析|利用|运用|结合|比对"
_INFER = r"推断|推测|计算|形成|预测|推算|估算|评估出"
_SHARE = r"共享|分享给|提供给|传输给|发送给|出售|出租|售卖|交换|委托|披露给|传送给|同步给|传给|交予|分享予|提供予|交给"
_TRANSFER = r"转让|移转|转移"
_DISCLOSE = r"披露|透露|泄露"
_PUBLISH = r"公开披露|公开展示|公示|公开|展示"
_TABLE = (
    ("collect", _COLLECT),
    ("receive", _RECEIVE),
    ("share", _SHARE),
    ("transfer", _TRANSFER),
    ("publish", r"公开披露|公开展示|公开|公示"),
    ("disclose", _DISCLOSE),
    ("infer", _INFER),
    ("store", _STORE),
    ("use", _USE),
)
_VERB = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _TABLE))
_YOU_GIVE = re.compile(
    r"(?:(?:您|用户|你|客户|会员|消费者|申请人|家长|监护人|学员|患者|乘客|商家|阁下|卖家)[^，。；：]{0,22}?)?(?P<verb>(?:需要?|须|应|应当|请|请您|可以?|可选择|主动|自愿|选择|自行|还需|另需|必须|授权)[^，。；：不]{0,10}?(?:提供|填写|上传|输入|提交|录入|设置|完善|授权|绑定|登记|发布|添加|补充|出示|填入|留下|设定|告知|登录))"
    r"|(?P<given>(?:您|用户|你|客户|会员|阁下)(?:在[^，。；]{0,20})?(?:所|主动|自愿|自行|注册时|向我们|另行)?(?:提供|填写|上传|输入|提交|发布|留下|设置|授权|录入|填报|发表|拍摄|分享)(?:给我们)?的)"
    r"|(?P<to_us>向我们(?:提供|提交|披露|反馈|告知|发送))|(?P<asked>(?:要求|请|需要?|邀请|提示)(?:您|用户|你|阁下)(?:进一步|另行|同时|再|额外)?(?:提供|填写|上传|输入|提交|出示|完成|录入|登记))"
)
# "向X提供", "与X共享": the party stands before the verb.
_PASS_ON = re.compile(
    r"(?:向|与|和|对|给)(?P<who>[^，。；：]{1,30}?)(?P<verb>提供|共享|分享|披露|传输|发送|转让|公开|出售|同步|传送|交换)"
)
_US = re.compile(
    r"我们|本(?:公司|平台|应用|软件|APP|App|网站|程序|行|院|店|服务|产品|小程序)|我司|青|开发者|平台|App|APP|小程序|本"
)
_PARTY = re.compile(
    r"第三方|合作方|合作伙伴|供应商|服务商|支付机构|物流|快递|商家|卖家|支付宝|微信|腾讯|阿里|银行|广告主|运营商|SDK|机构|关联公司|关联方|他们|对方|它们|厂商|承运商|配送员|司机|老师|学校|医院|医生|接收方|骑手"
)
_NOT = re.compile(
    r"不会|不再|从不|绝不|决不|并不|不得|无需|无须|毋须|不需|不必|不予|不能|不可|无法|未曾|没有|亦不|也不|均不|不主动|不直接|不|未|拒绝|禁止|概不|勿"
)
_DOUBLE = re.compile(
    r"不仅|不但|不限于|不提供[^，。]{0,16}(?:将|则|可能|会|就)?(?:无法|不能|影响)|若不|如不|如果(?:您)?不|拒绝(?:提供|授权)|不(?:予)?(?:提供|填写|同意|授权|开启)|不同|不断|不时|不影响|不限|不便|不论|不满|不特定|未成年|未满|未来|不可或缺|不可抗|不少于|不超过|未必|不一致|不当|不良|不法|不正当|无法识别|不能识别|无法单独"
)
_ONLY = re.compile(r"仅(?:会|收集|限|仅|接收|需|获取|在|将|保存|保留|记录)|只(?:会|收集|需|获取|接收|记录)")
_EXCEPT = re.compile(r"除(?P<what>[^，。；]{1,60}?)(?:以?外|之外)|但(?:是)?[^，。；]{0,10}(?:除外)|除非")
_UNLESS_CONSENT = re.compile(
    r"(?:未经|没有|未取得|未获得|未得到|未征得|非经|除非)[^，。；]{0,16}?(?:同意|授权|许可|允许|开启|主动)"
)
_CONSENT = re.compile(
    r"(?:经|取得|征得|获得|得到|在|基于)[^，。；]{0,14}?(?:明示|单独|书面)?(?:同意|授权|许可)|(?:同意|授权)(?:后|的前提下|之后|的情况下)"
)
_SILENT = re.compile(
    r"是指|指的是|系指|意指|所称|定义|[”】」]?[:：]\s*(?:是)?指|您(?:有权|可以|可|能够|也可以)(?:随时|自行|通过[^，。；]{1,30})?(?:查阅|查询|访问|更正|修改|删除|复制|管理|注销|撤回|撤销|关闭|拒绝|更改|变更|要求|转移|清除|查看|取消)|有权(?:要求|向|请求|随时|查阅|更正|拒绝)"
    r"|如(?:果)?您(?:有|对)[^。]{0,20}(?:疑问|意见|建议|投诉)|(?:请|可以?)[^，。；]{0,12}(?:联系我们|与我们联系|致电|发送邮件)|请(?:勿|不要|避免)|请您谨慎|切勿|谨慎|妥善保管"
    r"|加密|去标识化|匿名化|脱敏|^[^。]{0,60}[?？]$|可能会?导致|人身、财产安全|侵害|我们(?:将|会)?采取|删除(?:您的|或)|予以删除"
)
_STRONG = re.compile(
    r"(?:我们|本(?:公司|平台|应用|软件|APP|App|行|院|店|小程序)|开发者|App|APP|会|将|可能会?|需要?|需)[^，。；不未]{0,24}?(?:收集|采集|获取|读取|记录|接收|获得|保存)|(?:您|用户)(?:需要?|须|应|请)[^，。；]{0,10}(?:提供|填写|上传|输入|提交)"
)
_CLAUSE = re.compile(r"[，；。]|(?<=[^、])但|——")
_AUTOMATIC = re.compile(r"自动")
_PURPOSES = (
    ("registration", r"注册|创建账"),
    ("login", r"登录|登陆|登入"),
    ("order_fulfilment", r"配送|交付|发货|下单|订单|送达|收货|履行"),
    ("payment", r"支付|付款|结算|缴费"),
    ("customer_service", r"客服|售后|咨询|投诉|联系您|回复"),
    ("advertising", r"广告"),
    ("marketing", r"营销|推广|促销"),
    ("personalisation", r"个性化|推荐|推送"),
    ("analytics", r"统计|分析"),
    ("security", r"安全|风控|反欺诈|欺诈|防范|风险"),
    ("legal", r"法律|法规|监管|合规|实名制"),
    ("identity_verification", r"实名|认证|核验|身份验证|验证身份"),
    ("service_improvement", r"改进|优化|提升|完善"),
)
_MINOR = re.compile(r"未成年|儿童|未满|不满十四|不满14|十四周岁以下|14周岁以下|孩子|青少年")
_EMPLOYEE = re.compile(r"员工|求职|应聘|雇员|骑手|司机(?:注册|入驻)|应征|职工|候选人")
_THIRD_PERSON = re.compile(
    r"收货人|收件人|紧急联系人|紧急联络人|他人|家属|亲友|实际订购人|实际付款人|代付人|被保险人|陪诊人|乘车人|好友|联系人|监护人|家长|法定代表人"
)
_OPENS = re.compile(r"^\s*(?:（|\(|：|:|，?(?:包括|如|例如|比如|含|具体为|具体包括|主要包括|具体而言))")
_OPEN_LIST = re.compile(r"等(?!级)|例如|比如|包括但不限于|（如|\(如|，如|^如")


class Chinese:
    """Reads Chinese sentences."""

    def read(self, text: str) -> Reading:
        """Return the acts of a sentence and what is known of it."""
        text = fold(text)
        acts = sorted([*self._ours(text), *self._yours(text)], key=lambda a: (a.start, -a.end))
        silent = bool(_SILENT.search(text)) and not _STRONG.search(text)
        if re.search(r"是指|系指|指的是|本政策所称|所称", text):
            silent = True
        exceptions = tuple((m.start("what"), m.end("what")) for m in _EXCEPT.finditer(text) if m["what"])
        return Reading(
            tuple(acts),
            exceptions,
            silent,
            self._condition(text),
            self._subject(text),
            tuple(name for name, pattern in _PURPOSES if re.search(pattern, text))[:3],
            "sensitive"
            if re.search(r"敏感个人信息|个人敏感信息", text)
            else "not_personal"
            if re.search(r"非个人信息|无法(?:单独)?识别|不能识别|不属于个人信息", text)
            else "",
        )

    def opens_list(self, text: str, start: int, end: int) -> str:
        """Return "open" or "closed" where a list of members follows a wide term, else ""."""
        rest = fold(text[end:])
        if not _OPENS.match(rest):
            return ""
        return "open" if _OPEN_LIST.search(rest[:200]) else "closed"

    def clause(self, text: str, at: int) -> tuple[int, int]:
        """Return the clause around a place; lists with 、 stay whole."""
        start, end = 0, len(text)
        for match in _CLAUSE.finditer(fold(text)):
            if match.end() <= at:
                start = match.end()
            elif match.start() >= at:
                end = match.start()
                break
        return start, end

    def _ours(self, text: str) -> list[Act]:
        found = []
        passed = [(m.start("verb"), m.end("verb"), m) for m in _PASS_ON.finditer(text)]
        for start, end, match in passed:
            who = match["who"]
            if re.match(r"^(?:我们|本(?:公司|平台|行|院|店)|开发者|我司|本)", who):
                before = text[max(0, match.start() - 24) : match.start()]
                found.append(
                    Act(
                        start,
                        end,
                        "receive",
                        _negated(before),
                        source="third_party" if _PARTY.search(before) else "user",
                    )
                )
            elif re.match(r"^(?:您|用户|你|阁下)", who):
                continue
            else:
                verb = {"转让": "transfer", "披露": "disclose", "公开": "publish"}.get(match["verb"], "share")
                before = text[max(0, match.start() - 14) : match.end("who")]
                found.append(Act(start, end, verb, _negated(before)))
        for match in _VERB.finditer(text):
            if any(a < match.end() and match.start() < b for a, b, _ in passed):
                continue
            action = match.lastgroup or "collect"
            before = _since_clause(text, match.start())
            if (
                re.search(r"的$|您的$|和$", text[max(0, match.start() - 1) : match.start()])
                and action in ("use", "store", "collect")
                and re.match(
                    r"[^，。]{0,2}(?:目的|用途|方式|范围|规则|期限|情况|记录|时间|行为|习惯|频率|凭证|结果)",
                    text[match.end() :],
                )
            ):
                continue
            if re.match(
                r"(?:目的|用途|方式|范围|规则|期限|者|人员|我们的(?:产品|服务)|本(?:服务|产品|应用|政策)|时|过程|场景|习惯|时长|频率|行为|语言|情况|记录(?!您))",
                text[match.end() :],
            ) and action in ("use", "collect", "store"):
                continue
            if action == "use" and re.search(
                r"(?:您|用户|你)[^，。；我]{0,8}$", text[max(0, match.start() - 10) : match.start()]
            ):
                continue  # "when you use our services"
            party = _PARTY.search(before)
            us = _US.search(before)
            others = (
                bool(party)
                and (us is None or us.start() < party.start())
                and action in ("collect", "receive", "store", "use")
                and not re.search(
                    r"(?:从|通过|向|由)[^，。；]{0,14}$", before[: party.start()] if party else ""
                )
                and not re.search(
                    r"(?:从|通过|向)", before[max(0, party.start() - 6) : party.start()] if party else ""
                )
            )
            found.append(
                Act(
                    match.start(),
                    match.end(),
                    action,
                    _negated(before),
                    others=others and not re.search(r"SDK", before),
                    source="third_party" if party and not others else "",
                    only=bool(_ONLY.search(text[max(0, match.start() - 4) : match.end()])),
                )
            )
        return found

    def _yours(self, text: str) -> list[Act]:
        found = []
        for match in _YOU_GIVE.finditer(text):
            name = match.lastgroup or "verb"
            start, end = match.span(name)
            if name == "to_us" and _PARTY.search(_since_clause(text, start)):
                continue
            found.append(
                Act(
                    start,
                    end,
                    "collect",
                    _negated(match[name]) or _negated(_since_clause(text, start)),
                    source="user",
                )
            )
        return found

    def _condition(self, text: str) -> str:
        if re.search(r"单独(?:同意|授权)", text):
            return "separate_consent"
        if _MINOR.search(text) and re.search(r"(?:监护人|家长|父母)[^。]{0,12}(?:同意|授权)", text):
            return "guardian_consent"
        if re.search(r"权限", text):
            return "permission"
        if _UNLESS_CONSENT.search(text) or _CONSENT.search(text):
            return "consent"
        if re.search(
            r"可选|选填|可以选择|您可以?(?:自愿|选择|主动|自行)|自愿|非必(?:填|要|须)|也可以(?:填写|提供|上传)",
            text,
        ):
            return "optional"
        if _AUTOMATIC.search(text):
            return "automatic"
        return (
            "mandatory_for_feature"
            if re.search(r"需要?(?:您)?(?:提供|填写|上传|输入|提交|收集)|须|必须|必要|必填|应当?提供", text)
            else ""
        )

    def _subject(self, text: str) -> str:
        if _EMPLOYEE.search(text):
            return "employee"
        return ""

    def about_minors(self, text: str) -> bool:
        """Return whether a sentence is about minors."""
        return bool(_MINOR.search(fold(text)))

    def source(self, text: str) -> str:
        """Return where a sentence says the data comes from, or an empty string."""
        text = fold(text)
        if re.search(r"(?:从|通过|由)[^，。；]{0,16}(?:第三方|关联|合作|微信|支付宝|支付机构|机构)", text):
            return "third_party"
        return "device" if _AUTOMATIC.search(text) else ""


def _since_clause(text: str, at: int) -> str:
    """Return what stands between the clause's beginning and a place."""
    start = max(text.rfind(mark, 0, at) for mark in "，。；：")
    return text[start + 1 : at]


def _negated(before: str) -> bool:
    """Return whether the words before a verb deny it; double and conditional negations do not."""
    plain = _DOUBLE.sub("", before)
    plain = _UNLESS_CONSENT.sub("", plain)
    marks = list(_NOT.finditer(plain))
    return bool(marks) and len(plain) - marks[-1].end() <= 12 and len(marks) % 2 == 1
