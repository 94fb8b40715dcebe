"""What a chapter of a policy is about, by its heading; it decides what a sentence in it can declare."""

from __future__ import annotations

import re
from enum import StrEnum

from policies.documents import Block
from policies.reader.mentions import fold


class Role(StrEnum):
    """What a chapter is about."""

    COLLECT = "collect"  # what is collected; a bare list in it declares
    USE = "use"  # purposes
    SHARE = "share"  # other parties
    COOKIES = "cookies"
    MINORS = "minors"
    DEFINITIONS = "definitions"
    RIGHTS = "rights"
    SECURITY = "security"
    RETENTION = "retention"
    LAW = "law"  # exceptions to consent, disclosures that the law demands
    TRANSFER = "transfer"  # across borders
    OTHER = "other"  # changes, contact, scope: declares nothing
    PLAIN = "plain"


# The first that fits decides; a heading that names two things is about the first one named below.
_EN = (
    (
        Role.DEFINITIONS,
        r"\bdefinitions?\b|interpretation|glossary|what is personal (data|information)|meaning of",
    ),
    (
        Role.USE,
        r"^[\divx.()\s]*(how|why) (do |will |may )?(we|the company) (use|process)\b(?!.*\b(and|,) (collect|store|hold))|^[\divx.()\s]*(use|processing|purposes?) of (your |the |personal |collected |this )",
    ),
    (
        Role.SHARE,
        r"^[\divx.()\s]*(how|when|with whom|who|sharing|disclosure|sale|do we)\b.*\b(shar|disclos|sell)|^[\divx.()\s]*(sharing|disclosure|sale)\b",
    ),
    (
        Role.COLLECT,
        r"^(?!.*(choice|right|opt|delet|chang|updat|access)).*\b(collect|gather)|^(?!.*(choice|right|shar|disclos|security|\bus\b|this|our))[\divx.()\s]*(the )?(information|data|details) (\w+ ){0,4}(gives?|provides?|tells?|sends?|from|about)\b",
    ),
    (Role.MINORS, r"\bchild(ren)?\b|\bminors?\b|under ?age|\bunder 1\d\b|younger|\bkids\b|parents?\b|young"),
    (
        Role.LAW,
        r"exceptions?|legal (disclosure|requirement|obligation)|without (your )?consent|law enforcement",
    ),
    (
        Role.RIGHTS,
        r"\brights?\b|your choices|access(ing)? (and|your)|manag(e|ing) your|correct|delet(e|ion)|opt.?out|unsubscrib|your control|withdraw",
    ),
    (
        Role.SECURITY,
        r"\bsecur(e|ity)\b|protect(ion of|ing)? (your|of)|how (do )?we protect|safeguard|keep(ing)? your (data|information) safe",
    ),
    (Role.RETENTION, r"retention|how long|retain|storage period|\bstor(e|age)\b(?!.*collect)"),
    (
        Role.TRANSFER,
        r"international|cross.?border|transfer(s|red)? (of|your|to|outside|abroad)|overseas|globally|where we (keep|store)",
    ),
    (
        Role.COLLECT,
        r"collect|gather|what (data|information|we (know|hold|have|keep|ask))|what (do|does|can) (you|we|they|the app|it) (know|see|get|ask|save|keep|learn|record|look)|do(es)? (you|the app|it|we) (read|listen|track|record|see|know|access|look)|information (that )?(you|we|users?) (may )?(\w+ )?(give|provide|receive|obtain|get|furnish|submit|supply|share with us)|what (can|do|must|should|may) i (\w+ )?(add|have to|tell|give|need|provide|enter|share|fill)|(data|information) we|types? of (personal )?(data|information)|categories of|data you|you (give|tell|provide)|automatically|permissions?|sources?|what we|(your|device) (device|phone|browser)? ?(tells|sends)|^[\divx.()\s]*(?!.*\b(use|shar|disclos|secur|sell|process|transfer|protect|your rights|privacy)\w*)[\w &/-]{0,32}\b(data|information|details|identifiers)$|personal information we|third.party (sdk|software development)|\bsdks?\b",
    ),
    (
        Role.OTHER,
        r"\blinks?\b|third.part(y|ies) (web ?)?sites|other (companies|web ?sites|sites)|external sites",
    ),
    (Role.COOKIES, r"\bcookies?\b|tracking|web beacons|similar technolog"),
    (
        Role.SHARE,
        r"shar(e|ing)|disclos|third.part|recipients?|sell|sale|partners?|service providers|who (else )?(sees|gets|receives)|outside",
    ),
    (
        Role.USE,
        r"\buse\b|\busing\b|purposes?|why we|how we (use|process)|legal bas[ie]s|advertis|marketing|profiling",
    ),
    (
        Role.OTHER,
        r"changes?|amend|updates?|contact|questions?|complain|governing law|scope|links? to other|other (web)?sites|introduction|acceptance|about this|who we are|controller|effective|faq",
    ),
)
_ZH = (
    (Role.DEFINITIONS, r"定义|释义|名词解释|术语|关键词(?:说明|定义|解释)"),
    # The title of the whole document tells nothing of a chapter.
    (
        Role.PLAIN,
        r"^[^，。一二三四五六七八九十0-9]{0,40}(?:政策|指引|声明|条款|规则|协议|须知|概要|通知书|收集声明)(?:[（(《].{0,20})?$",
    ),
    (Role.MINORS, r"^(?!.*(?:收集|采集|获取)).*(?:未成年|儿童|孩子|青少年|监护人)"),
    (Role.LAW, r"例外|无需(征得|取得)?.*同意|征得授权同意|无须.*同意"),
    (
        Role.RIGHTS,
        r"您的权利|权利|管理(您的)?(个人)?信息|如何(访问|查询|更正|删除|管理)|注销|撤回|控制|查阅|如何行使|查询及|更正及",
    ),
    (
        Role.COLLECT,
        r"(?:收集|采集|搜集).*(?:信息|资料|数据|什么|哪些)|(?:信息|资料|数据).*(?:收集|采集|搜集)|需要(?:您|你).*(?:信息|资料|数据)",
    ),
    (Role.SECURITY, r"保护您|安全(措施|保护|保障)?$|如何保护|信息安全|保护措施|安全保护|保安"),
    (Role.RETENTION, r"保存|存储|储存|保留|期限"),
    (Role.TRANSFER, r"跨境|全球范围|转移|出境|境外"),
    (
        Role.COLLECT,
        r"收集|采集|获取|我们处理|权限|清单|SDK|sdk|您提供的|自动|基本功能|扩展功能|业务功能|处理.*(信息|资料)|功能",
    ),
    (Role.COOKIES, r"[Cc]ookie|同类技术|曲奇"),
    (Role.SHARE, r"共享|转让|披露|公开|委托|第三方|对外提供|提供给|合作伙伴"),
    (Role.USE, r"使用|用途|目的"),
    (
        Role.OTHER,
        r"更新|修订|变更|变动|联系我们|联络|如何联系|适用(范围|法律)|引言|序言|前言|争议|法律适用|其他|通知|链接|投诉|生效",
    ),
)


def role_of(heading: str, language: str) -> Role:
    """Return what a heading says its chapter is about."""
    table = _ZH if language == "zh" else _EN
    text = fold(heading) if language == "zh" else heading.lower()
    for role, pattern in table:
        if re.search(pattern, text):
            return role
    return Role.PLAIN


_TITLE = re.compile(r"\b(privacy|polic(y|ies)|notice|statement|data protection)\b", re.IGNORECASE)


class Chapters:
    """The chapter that each block stands in; a sub-heading that says nothing keeps its parent's role."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._stack: list[tuple[int, Role]] = []
        self._begun = False

    def enter(self, heading: Block) -> None:
        """Take note of a heading."""
        while self._stack and self._stack[-1][0] >= heading.level:
            self._stack.pop()
        role = role_of(heading.text, self._language)
        parent = self.role
        if self._language != "zh":
            if not self._begun and _TITLE.search(heading.text):
                role = Role.PLAIN  # "Children's privacy policy": the whole document
            if parent is Role.MINORS and role in (Role.COLLECT, Role.USE, Role.SHARE, Role.COOKIES):
                parent = Role.PLAIN
        self._begun = True
        if (
            role is Role.PLAIN
            or parent in (Role.DEFINITIONS, Role.RIGHTS, Role.LAW, Role.MINORS)
            or (
                # "How we use it" below "Sharing" is still about other parties.
                parent in (Role.SECURITY, Role.SHARE) and role in (Role.USE, Role.OTHER)
            )
        ):
            role = parent
        elif parent is Role.COLLECT and role in (Role.OTHER, Role.USE, Role.SECURITY, Role.RETENTION):
            # "Payment security" among what is collected still tells what is collected.
            role = parent
        self._stack.append((heading.level, role))

    @property
    def role(self) -> Role:
        """The role of the chapter at hand."""
        return self._stack[-1][1] if self._stack else Role.PLAIN
