"""From sentences to statements: which act governs each mention, and what the policy thereby says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from policies.documents import Document
from policies.reader.chinese import Chinese
from policies.reader.chinese_mentions import asks_guardian, defined_term, mentions_of
from policies.reader.chinese_objects import standing as standing_zh
from policies.reader.defined import definitions, named_by
from policies.reader.english import English
from policies.reader.grammar import Act, Grammar, Reading
from policies.reader.listed import standing
from policies.reader.mentions import Mention, find
from policies.reader.sections import Role
from policies.reader.units import Unit, units
from policies.reader.unread import items
from taxonomy.categories import load as load_taxonomy

LONGEST_QUOTE = 200
HAVING = ("collect", "receive", "store", "use", "infer")
CHILD = "children.child_record"
# Chapters in which only a plain "we collect" declares.
_QUIET = frozenset({Role.RIGHTS, Role.SECURITY, Role.RETENTION, Role.OTHER, Role.TRANSFER, Role.MINORS})
_MUTE = frozenset({Role.DEFINITIONS, Role.LAW})
_CHINESE = Chinese()
_GRAMMARS: dict[str, Grammar] = {"en": English(), "zh": _CHINESE}
# Columns of a table that name no data that is collected.
_OTHER_COLUMN = re.compile(
    r"purpose|why|legal|basis|retention|kept|how long|recipient|shared|disclos|sold|provider|company|name of|sdk|link|policy|source|contact|目的|用途|场景|名称|公司|主体|链接|联系|方式|期限|功能|权限|官网|提供方|接收方|共享方|隐私|服务商|合作方",
    re.IGNORECASE,
)
_DATA_COLUMN = re.compile(
    r"data|information|categor|example|detail|personal|信息|资料|数据|类型|字段|内容|种类", re.IGNORECASE
)
# "The only data that we receive is ...": everything else is ruled out.
_EXCLUSIVE = re.compile(
    r"\b(?:the )?only (?:\w+ ){0,3}(?:data|information)\b[^.;]{0,40}\b(?:is|are)\b|\b(?:collect|receive|need)s? (?:only|nothing but|no more than)\b[^.;]{0,60}"
    r"|我们(?:会)?(?:仅|只)(?:会|需)?(?:收集|获取|接收)[^。；]{0,40}",
    re.IGNORECASE,
)
_NO_CELL = re.compile(
    r"^\s*(?:no|none|not collected|n|✗|×|否|不收集|未收集|无)\s*(?:[.。]|[,;(–—]\s*(?:except|unless|other than|apart from)\b.*)?\s*$",
    re.IGNORECASE,
)
# "日志信息：包括您的IP地址…": in a chapter on what is collected this is collected.
_LISTS_DATA = re.compile(r"^[^，。；:：]{0,24}(?:[:：]|包括|包含|主要有)")
# "Necessary: no" denies nothing.
_YES_NO_COLUMN = re.compile(r"是否(?!.*(?:收集|采集|获取))|可否|能否|必要|必需|必填|可选|敏感|共享|对外")
# A Chinese head of a column that names no data though it holds the word: 收集个人信息的目的.
_OTHER_END = re.compile(
    r"(?:目的|用途|方式|场景|名称|链接|主体|公司|期限|说明|政策|网址|功能|依据|规则)(?:及[^及]{1,8}|[（(].*)?$"
)
_PERMISSION_COLUMN = re.compile(r"权限(?:名称|类型|列表|内容|功能说明|说明|描述)?$")
_DENIED_HEADING = re.compile(
    r"不(?:会|再)?(?:主动)?(?:收集|采集|获取|读取|涉及)|(?:do not|don['’]t|never|not) (?:collect|gather|ask|request|have|hold|want|keep)",
    re.IGNORECASE,
)
_COLLECTED_COLUMN = re.compile(r"collected|do we collect|是否收集", re.IGNORECASE)


_NEED_NOT = re.compile(
    r"\b(?:need|have|required|obliged|necessary)\b[^.]{0,20}\bto (?:provide|give|tell|submit|enter|supply|register)|\bwithout (?:\w+ly |having to )?(?:providing|giving|telling|submitting|entering|supplying|registering|creating)|\bneed not\b|\banonymous\b",
    re.IGNORECASE,
)
_JOINED_VERBS = re.compile(
    r"^(?:[\s,/]|\b(?:and|or|nor|may|will|also|share|disclose|transfer|use|process|store|then)\b)*$",
    re.IGNORECASE,
)
# "any information about your contacts" is about those, "any information about you" about everything.
_NARROWED = re.compile(
    r"\s+(?:about|on|regarding|concerning|relating to|related to|such as|like|including|revealing|of|for)\b(?!\s+(?:you|your (?:child|users)|the (?:client|user|customer|visitor|person)s?|users|visitors|customers|children|our|any|a child|minors|persons|people|anyone|individuals)\b(?!['’]))",
    re.IGNORECASE,
)
_UNLESS_YOU = re.compile(
    r"\b(?:unless|until|before) you(?:r (?:child|parents?))? (?!are\b)\w+", re.IGNORECASE
)
# "We do not:" before items that have verbs of their own.
_DENYING_LEAD = re.compile(
    r"\b(?:do not|don['’]t|never|does not|will not|will never)(?: do| ever)?\s*:?\s*$", re.IGNORECASE
)
# A cell of a row whose data are not touched, whatever its column is about.
_UNUSED_CELL = re.compile(
    r"^\W*(?:this (?:permission )?is )?not (?:used|requested|collected|accessed|read|needed|asked for|required)\W*$",
    re.IGNORECASE,
)
# What is not used is not gathered either.
_TECHNIQUE = re.compile(
    r"(?:\w+ )?(?:\w+ )?(?:cookies?|beacons?|pixels?|camera|microphone|gps|bluetooth|recognition|fingerprint\w*|biometrics?|tracking \w+|face \w+)$",
    re.IGNORECASE,
)
_WORKED_OUT = re.compile(
    r"[^.;]{0,25}\b(?:worked out|derived|inferred|estimated|determined|deduced) (?:from|by)\b|[^.;]{0,12}\bfrom (?:your|the|an) ip\b",
    re.IGNORECASE,
)
# "Your card is handled by the processor; we never see it."
_NOT_OURS = re.compile(
    r"\bwe (?:\w+ )?(?:(?:do not|don['’]t|never|cannot|will not|can['’]t) (?:(?:receive|see|store|collect|keep|read|access|view|decrypt|hold|get|obtain|retain|record)(?:,? (?:or|and|nor) )?(?:, )?)+|"
    r"(?:do not|don['’]t|never) have (?:any )?access to|(?:have|get) no access to) (?:them|it|these|this|those|any of (?:it|them)|their contents?|(?:this|that|these) (?:data|information))\b",
    re.IGNORECASE,
)
_PERMISSION_LINE = re.compile(
    r"(?P<head>[^.:–—]{2,60}?)(?: ?:| [–—-]) (?:to|so that|used|for|needed|when|if|allows?|lets?|enables?|required)\b",
    re.IGNORECASE,
)
# Of a table with examples, the column of categories only heads its rows.
_LABEL_COLUMN = re.compile(r"\s*categor(?:y|ies)\b", re.IGNORECASE)
_EXAMPLE_COLUMN = re.compile(r"\bexamples?\b", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|will|would|may|might|can|could|must|shall|should|have|has|do|does|did|be|please|we|us|if|means?|applies|see|not)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
# "The photos you send us": what the person gives, said after its name.
_GIVEN_AFTER = re.compile(
    r"^(?:[\s,]+(?:and|or|other|any|\w+s)){0,4}[\s,]+(?:(?:that|which) )?you (?:\w+ly |may |choose to |also |have )?(?:(?:send|sent|give|given|provide|provided|submit|submitted|share|shared|tell|told)(?: to| with)? us|(?:upload|uploaded|enter|entered|submit|submitted|post|posted)\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^.:]{3,60}:\s")  # "Log information: pages viewed, ..."
_PERIOD = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve) (?:days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One draft statement; offsets are characters of the document's text."""

    categories: tuple[str, ...]
    umbrella: str | None
    polarity: str
    action: str
    subject: str
    condition: str
    source: str
    purposes: tuple[str, ...]
    presented: str
    scope: tuple[str, ...]
    exclusive: bool
    start: int
    end: int
    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A collecting sentence in which no known phrase was found."""

    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class _Said:
    """One mention under its act."""

    mention: Mention
    act: Act
    polarity: str
    condition: str
    kept_umbrella: bool = True


def extract(document: Document) -> tuple[list[Statement], list[Unread]]:
    """Return the statements of a document in order, and the collecting sentences that were not understood."""
    language = "zh" if document.language in ("zh", "mixed") else "en"
    denied_rows = _denied_rows(document)
    labelled = frozenset(
        b.table for b in document.blocks if b.kind == "cell" and _EXAMPLE_COLUMN.search(b.header)
    )
    statements: list[Statement] = []
    unread: list[Unread] = []
    members = _defined(document, language)
    every = list(units(document, language))
    terms = definitions(every) if language == "en" else {}
    for unit, following in zip(every, [*every[1:], None], strict=True):
        reply = _CHINESE.answered(unit.text, following.text) if language == "zh" and following else ""
        found = list(_of_unit(document, unit, denied_rows, reply, terms, labelled))
        statements.extend(found)
        statements.extend(
            replace(s, umbrella=None, categories=members[s.umbrella])
            for s in found
            if s.umbrella in members and s.action in HAVING and s.polarity == "collected"
        )
        if language == "zh":
            statements.extend(_of_guardian(document, unit))
        if _collects(unit):
            gaps = [(0, len(unit.text))] if not found else _gaps(unit)
            for first, last in gaps:
                start, _ = document.span(unit.block, unit.offset + first, unit.offset + last)
                words = unit.text[first:last].strip()
                unread.append(Unread(document.line_at(start), words[:LONGEST_QUOTE]))
    return _once(statements), unread


def _defined(document: Document, language: str) -> dict[str | None, tuple[str, ...]]:
    """Return the members of the wide terms that a Chinese policy defines in a chapter of definitions."""
    members: dict[str | None, tuple[str, ...]] = {}
    if language != "zh":
        return members
    taxonomy = load_taxonomy()
    for unit in units(document, language):
        term = defined_term(unit.text) if unit.role is Role.DEFINITIONS else None
        if term is not None:
            covered = taxonomy.expand(taxonomy.umbrellas[term[0]].covers)
            named = [c for m in find(unit.text[term[1] :], language) for c in m.categories if c in covered]
            if named:
                members[term[0]] = tuple(dict.fromkeys(named))
    return members


def _of_guardian(document: Document, unit: Unit) -> Iterator[Statement]:
    """Yield what a child's data are given under, where a Chinese policy asks for a guardian's consent."""
    span = (
        asks_guardian(unit.text)
        if unit.role not in _MUTE and _GRAMMARS["zh"].about_minors(unit.text)
        else None
    )
    if span is not None:
        start, end = document.span(unit.block, unit.offset + span[0], unit.offset + span[1])
        quote = " ".join(unit.text[span[0] : span[1]].split())
        yield Statement(
            (CHILD,), None, "collected", "collect", "minor", "guardian_consent", "", (), "", (), False,
            start, end, document.line_at(start), quote,
        )  # fmt: skip


def _gaps(unit: Unit) -> list[tuple[int, int]]:
    """Return the items of a list in a collecting sentence that name nothing known."""
    language = _language(unit.text)
    known = [(m.start, m.end) for m in find(unit.text, language)]
    return items(unit.text, known, language)


def _language(text: str) -> str:
    return (
        "zh"
        if len(re.findall(r"[\u3400-\u9fff]", text)) * 4 > len(text) or re.search(r"[\u3400-\u9fff]{4}", text)
        else "en"
    )


def _denied_rows(document: Document) -> frozenset[tuple[int, int]]:
    return frozenset(
        (b.table, b.row)
        for b in document.blocks
        if b.kind == "cell"
        and (_NO_CELL.match(b.text) or _UNUSED_CELL.match(b.text))
        and (
            _UNUSED_CELL.match(b.text)
            or _COLLECTED_COLUMN.search(b.header)
            or (b.column >= 1 and not _OTHER_COLUMN.search(b.header))
        )
        and not _YES_NO_COLUMN.search(b.header)
    )


def _names_no_data(header: str) -> bool:
    header = header.strip()
    if _PERMISSION_COLUMN.search(header):
        return False
    return bool(
        _OTHER_END.search(header) or (_OTHER_COLUMN.search(header) and not _DATA_COLUMN.search(header))
    )


def _of_unit(
    document: Document,
    unit: Unit,
    denied_rows: frozenset[tuple[int, int]],
    reply: str,
    terms: Mapping[str, tuple[str, ...]],
    labelled: frozenset[int],
) -> Iterator[Statement]:
    if unit.role in _MUTE:
        return
    block = unit.block
    if block.kind == "cell" and _names_no_data(block.header):
        return
    language = _language(unit.text)
    grammar = _GRAMMARS[language]
    mentions = mentions_of(unit.text, unit.lead) if language == "zh" else find(unit.text, language)
    if isinstance(grammar, Chinese):
        named = [(m.start, m.end) for m in mentions if not (m.weak or m.anything)]
        reading = grammar.read(unit.text, named)
        if reply:
            acts = tuple(replace(a, negated=reply == "no") for a in reading.acts)
            reading = replace(reading, acts=acts, silent=False)
    else:
        reading = grammar.read(unit.text)
    mentions = [m for m in mentions if not any(a <= m.start < b for a, b in reading.asides)]
    if block.kind == "cell" and block.table in labelled and _LABEL_COLUMN.match(block.header):
        mentions = [m for m in mentions if not m.umbrella]
    if language == "zh":
        mentions = standing_zh(unit.text, mentions, reading.acts)
    else:
        mentions = standing(unit.text, [*mentions, *named_by(unit.text, terms)], reading.acts, unit.fragment)
    if not mentions:
        return
    if language == "en" and not reading.acts and _names_only(unit, mentions[0]):
        unit = replace(unit, fragment=True)
    lead = _GRAMMARS[_language(unit.lead)].read(unit.lead) if unit.lead else None
    if reading.silent or (lead is not None and lead.silent and not reading.acts):
        return
    inherited = _inherited(unit, lead, (block.table, block.row) in denied_rows)
    said = [s for m in mentions for s in _judge(unit, m, reading, inherited, lead, grammar)]
    if language == "en":
        said = _not_ours(unit.text, mentions, said)
    said = _without_opened(unit.text, said, grammar)
    # "Apart from the pictures that you upload we do not read your album": the album is no other kind of data.
    excepted = {
        c
        for s in said
        if s.polarity == "collected" and any(a <= s.mention.start < b for a, b in reading.exceptions)
        for c in s.mention.categories
    }
    said = [
        s
        for s in said
        if s.polarity == "collected" or not s.mention.categories or set(s.mention.categories) - excepted
    ]
    if not said:
        return
    subject = _subject(reading, lead)
    source = grammar.source(unit.text) or (grammar.source(unit.lead) if unit.lead else "")
    minors = grammar.about_minors(f"{unit.lead} {unit.text}")
    if language == "en" and _is_label(unit):
        said = [s for s in said if not (s.mention.umbrella or s.mention.weak)]
    said = [_as_place(s, unit.text) for s in said]
    for group in _groups(said):
        yield from _statements(document, unit, group, reading, subject, source, minors)
    ruled_out = _EXCLUSIVE.search(unit.text)
    if ruled_out and any(s.polarity == "collected" and s.act.action in ("collect", "receive") for s in said):
        start, end = document.span(unit.block, unit.offset + ruled_out.start(), unit.offset + ruled_out.end())
        yield Statement(
            (),
            None,
            "collected",
            "collect",
            subject,
            "",
            source,
            (),
            "",
            ("*",),
            True,
            start,
            end,
            document.line_at(start),
            " ".join(ruled_out.group().split())[:LONGEST_QUOTE],
        )


def _names_only(unit: Unit, first: Mention) -> bool:
    """Return whether a paragraph of a chapter on what is collected is a list without a verb: "Identifiers such as a name."."""
    return (
        unit.role is Role.COLLECT
        and unit.block.kind == "paragraph"
        and first.start <= 40
        and not _FINITE.search(unit.text)
    )


def _not_ours(text: str, mentions: list[Mention], said: list[_Said]) -> list[_Said]:
    """Deny what a later "we never see it" of the sentence points at, but for what the company itself says it gathers."""
    denial = _NOT_OURS.search(text)
    if denial is None:
        return said
    told = {s.mention.start for s in said}
    act = Act(0, 0, "collect", negated=True)
    said = said + [
        _Said(m, act, "not_collected", "")
        for m in mentions
        if m.end <= denial.start() and m.start not in told and m.categories and not m.weak
    ]
    return [
        replace(s, polarity="not_collected", act=replace(s.act, action="collect"))
        if s.mention.end <= denial.start() and (s.act.passive or s.act.source == "user" or s.act.end == 0)
        else s
        for s in said
    ]


def _is_label(unit: Unit) -> bool:
    """Return whether a fragment only heads what follows it in its block: "Registration information. When you ..."."""
    return (
        unit.offset == 0
        and len(unit.text) < 60
        and unit.text.endswith(".")
        and len(unit.block.text) > len(unit.text) + 20
    )


def _as_place(one: _Said, text: str) -> _Said:
    """Take a country or a city that is worked out for a coarse location, no line of an address."""
    worked_out = one.act.action == "infer" or _WORKED_OUT.match(text[one.mention.end :])
    if not worked_out or "contact.region_postcode" not in one.mention.categories:
        return one
    return replace(one, mention=replace(one.mention, categories=("location.coarse_location",)))


def _inherited(unit: Unit, lead: Reading | None, denied_row: bool) -> Act | None:
    """Return the act that a fragment takes from what introduces it."""
    if unit.block.kind == "cell":
        if denied_row:
            return Act(0, 0, "collect", negated=True)
        acts = [a for a in lead.acts if not a.others] if lead else []
        passing = (
            acts
            and acts[-1].action not in HAVING
            and unit.role is Role.SHARE
            and not re.search("sdk", unit.lead, re.IGNORECASE)
        )
        if passing:
            return Act(0, 0, acts[-1].action, acts[-1].negated)
        return Act(0, 0, "collect")
    if lead is not None:
        acts = [a for a in lead.acts if not a.others]
        if acts:
            last = next((a for a in reversed(acts) if a.action in ("collect", "receive")), acts[-1])
            if any(a.action not in HAVING for a in acts) and not any(
                a.action in ("collect", "receive") for a in acts
            ):
                last = acts[-1]
            return replace(last, start=0, end=0, passive=False)
    if unit.role is Role.COLLECT and (unit.fragment or unit.lead):
        return Act(0, 0, "collect", negated=bool(_DENIED_HEADING.search(unit.heading)))
    if unit.role is Role.COLLECT and lead is None and _LISTS_DATA.match(unit.text):
        return Act(0, 0, "collect")
    if unit.role is Role.RETENTION and len(unit.text) < 90 and ":" in unit.text and _PERIOD.search(unit.text):
        return Act(0, 0, "store")
    if unit.role is Role.USE and unit.fragment and _LABEL.match(unit.text) and _language(unit.text) == "en":
        return Act(0, 0, "use")
    if unit.role is Role.SHARE and unit.fragment and ":" in unit.text and _language(unit.text) == "en":
        return Act(0, 0, "share")
    return None


def _judge(
    unit: Unit,
    mention: Mention,
    reading: Reading,
    inherited: Act | None,
    lead: Reading | None,
    grammar: Grammar,
) -> Iterator[_Said]:
    act = _governing(unit.text, mention, reading, grammar)
    if act is None:
        act = inherited
        if unit.role is Role.COLLECT and _permitted(unit.text, mention):
            yield _Said(
                mention, inherited or Act(0, 0, "collect"), "collected", reading.condition or "permission"
            )
            return
        if unit.role is Role.COLLECT and not reading.acts and _LABEL.search(unit.text[: mention.start]):
            act = act or Act(0, 0, "collect")
            yield _Said(mention, act, "not_collected" if act.negated else "collected", reading.condition)
            return
        listing = isinstance(grammar, Chinese) and not reading.acts and _LISTS_DATA.match(unit.text)
        if (
            act is not None
            and not unit.fragment
            and unit.block.kind == "paragraph"
            and not unit.lead
            and not listing
        ):
            act = None
    given = act is None and unit.role is Role.COLLECT and not isinstance(grammar, Chinese)
    if given and _GIVEN_AFTER.match(unit.text[mention.end :]):
        act = Act(0, 0, "collect", source="user")
    if act is None and inherited is not None and inherited.action == "store" and unit.role is Role.RETENTION:
        act = inherited
    if act is None or act.others:
        return
    if act.action == "infer" and act.negated and re.search(r"\bfrom\b", unit.text[act.end : mention.start]):
        return
    denying = not isinstance(grammar, Chinese) and bool(_DENYING_LEAD.search(unit.lead or unit.heading))
    if denying and not act.negated and unit.block.kind == "item":
        act = replace(act, negated=True)
    strong = act.action in ("collect", "receive") and not act.passive
    chinese = isinstance(grammar, Chinese)
    kept = unit.role is Role.RETENTION and act.action == "store" and not chinese
    if unit.role in _QUIET and not (strong or act.negated or kept):
        return
    if unit.role is Role.OTHER and act.source == "third_party":
        return
    if unit.role is Role.SHARE and act.action in HAVING and not strong and not act.negated:
        return
    if unit.role is Role.USE and act.action == "share" and not act.negated and act.passive:
        return
    negated = act.negated or any(a <= mention.start < b for a, b in reading.denials if a > act.end)
    condition = reading.condition or (lead.condition if lead else "")
    inside = any(
        a <= mention.start < b
        for a, b in reading.exceptions
        if a > act.end or act.end == 0 or isinstance(grammar, Chinese)
    )
    if inside:
        # The exception has a verb of its own: 除您主动上传的图片外.
        own = (
            isinstance(grammar, Chinese)
            and not negated
            and any(a <= act.start < b for a, b in reading.exceptions)
        )
        negated = not negated and not own
    if (
        not isinstance(grammar, Chinese)
        and negated
        and act.action in HAVING
        and _UNLESS_YOU.search(unit.text)
    ):
        negated = False
    if (
        negated
        and act.action in ("collect", "receive", "store", "infer")
        and condition in ("consent", "separate_consent", "guardian_consent", "permission")
        and not isinstance(grammar, Chinese)  # which tells by the place of the words
        and _until_consent(unit.text)
    ):
        negated = False
    if not negated:
        polarity = "collected"
    elif unit.role is Role.SHARE and act.action in HAVING and not act.negated and not chinese:
        act = replace(act, action="share")
        polarity = "not_shared"  # "the network receives the pages you open, but not your name"
    elif act.action == "use" and (chinese or not _technique(unit.text, mention)):
        polarity = "not_used"
    elif act.action in HAVING:
        polarity = "not_collected"
    else:
        polarity = "not_shared"
    yield _Said(mention, act, polarity, condition)


def _permitted(text: str, mention: Mention) -> bool:
    """Return whether a mention is the head of a line that says what a permission is for: "Location: to show the weather"."""
    head = _PERMISSION_LINE.match(text)
    return head is not None and mention.end <= head.end("head")


def _technique(text: str, mention: Mention) -> bool:
    return bool(_TECHNIQUE.match(text[mention.start : mention.end])) and not re.match(
        r"\s+(?:for|to)\b", text[mention.end :]
    )


def _until_consent(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:without|unless|until|before)\b[^.;]{0,40}(?:consent|permission|agree|authori[sz]|allow|opt)",
            text,
            re.IGNORECASE,
        )
        or re.search(r"未经|除非|未取得|未征得|未获得|未得到", text)
    )


def _governing(text: str, mention: Mention, reading: Reading, grammar: Grammar) -> Act | None:
    """Return the act that a mention is the object of, or None."""
    if isinstance(grammar, Chinese):
        return grammar.governing(text, mention, reading)
    first, last = grammar.clause(text, mention.start)
    before = [a for a in reading.acts if not a.passive and a.end <= mention.start]
    after = [
        a
        for a in reading.acts
        if a.passive and a.start >= mention.end and a.start < last + 60 * (not a.negated)
    ]
    near = [a for a in before if a.start >= first]
    inside = [a for a in after if a.start < last]
    if len(inside) > 1 and inside[0].action == "share" and inside[1].negated and inside[1].action in HAVING:
        inside = inside[1:]  # "are submitted directly to the bank and are never stored on our systems"
    if inside and not (near and _one_list(text, near[-1], mention)):
        # "When you visit our site, your IP address is recorded": the nearer act, unless it has the words in a list.
        between = text[mention.end : inside[0].start]
        if not near or not re.search(r"\b(?:which|that|who|we|you|they)\b", between):
            return inside[0]
    if near:
        return _strongest(text, near)
    if after:
        return after[0]
    passed = [a for a in reading.acts if a.passive and first <= a.start and a.end <= mention.start]
    if passed:  # "the country is derived from the IP address"
        return replace(passed[-1], negated=False) if passed[-1].action == "infer" else passed[-1]
    back = _strongest(text, before) if before else None
    if back is not None and back.negated and re.search(r"[;.]\s|\bbut\b", text[back.end : mention.start]):
        return None
    return back


def _one_list(text: str, act: Act, mention: Mention) -> bool:
    """Return whether the words between a verb and a mention are of one list, with no other clause between."""
    return not re.search(
        r"[;:]|, (?:your|the|this|any|some|no)\b(?! [\w -]{1,40},)", text[act.end : mention.start]
    )


def _strongest(text: str, acts: list[Act]) -> Act:
    """Of verbs that share an object ("collect, use and share X") return the first of having, else the last."""
    last = acts[-1]
    joined = [a for a in acts if last.start - a.end < 45]
    having = [
        a
        for a in joined
        if a.action in ("collect", "receive") and a.negated == last.negated and a.others == last.others
    ]
    if having and last.action in HAVING:
        return having[-1]
    # "collect, use and share X": the verbs have their object in common.
    shared = [a for a in acts if a.action in HAVING and not a.others and a.negated == last.negated]
    if shared and last.action not in HAVING and _JOINED_VERBS.match(text[shared[-1].end : last.start]):
        return shared[-1]
    return last


def _without_opened(text: str, said: list[_Said], grammar: Grammar) -> list[_Said]:
    """Drop a wide term whose members a closed list names; an open list keeps the term beside them."""
    taxonomy = load_taxonomy()
    kept = []
    for one in said:
        m = one.mention
        if m.umbrella:
            how = grammar.opens_list(text, m.start, m.end)
            covered = taxonomy.expand(taxonomy.umbrellas[m.umbrella].covers)
            members = [s for s in said if s.mention.start > m.end and set(s.mention.categories) & covered]
            if how == "closed" and members:
                continue
        kept.append(one)
    return kept


def _subject(reading: Reading, lead: Reading | None) -> str:
    return reading.subject or (lead.subject if lead else "") or "customer"


def _groups(said: list[_Said]) -> list[list[_Said]]:
    """Join neighbouring mentions that the same act says the same of."""
    groups: list[list[_Said]] = []
    for one in said:
        wide = bool(one.mention.umbrella) or one.mention.anything
        if groups and not wide:
            last = groups[-1][-1]
            if (
                not (last.mention.umbrella or last.mention.anything)
                and (last.act.action, last.polarity, last.condition)
                == (one.act.action, one.polarity, one.condition)
                and one.mention.end - groups[-1][0].mention.start <= LONGEST_QUOTE
            ):
                groups[-1].append(one)
                continue
        groups.append([one])
    return groups


def _statements(
    document: Document,
    unit: Unit,
    group: list[_Said],
    reading: Reading,
    subject: str,
    source: str,
    minors: bool,
) -> Iterator[Statement]:
    first, last = group[0].mention, group[-1].mention
    one = group[0]
    start, end = document.span(unit.block, unit.offset + first.start, unit.offset + last.end)
    quote = unit.text[first.start : last.end]
    base = Statement(
        categories=tuple(dict.fromkeys(c for s in group for c in s.mention.categories)),
        umbrella=first.umbrella,
        polarity=one.polarity,
        action=one.act.action,
        subject=subject,
        condition=one.condition,
        source=one.act.source or source,
        purposes=reading.purposes,
        presented=reading.presented,
        scope=(),
        exclusive=False,
        start=start,
        end=end,
        line=document.line_at(start),
        quote=" ".join(quote.split()),
    )
    of_children = minors and (first.anything or first.umbrella == "children_information")
    if of_children and one.act.action in HAVING:
        if one.polarity != "collected" or first.umbrella:
            yield replace(base, categories=(CHILD,), umbrella=None, subject="minor")
        return
    if (
        one.polarity == "not_collected"
        and one.act.source == "user"
        and base.categories
        and _NEED_NOT.search(unit.text)
    ):
        # "You need not tell us your name": a generic denial with the data named as its scope.
        yield replace(base, categories=(), scope=base.categories, source="user")
        return
    if first.anything and _NARROWED.match(unit.text[first.end :]):
        return
    if first.anything:
        if one.polarity == "not_collected" and one.act.action in ("collect", "receive") and not minors:
            yield replace(base, scope=("*",), subject="visitor" if subject == "customer" else subject)
        elif one.act.action not in HAVING:
            yield replace(base, scope=("*",))
        return
    yield base


def _once(statements: list[Statement]) -> list[Statement]:
    """Drop statements that say again, on the same line, what another one says."""
    seen = set()
    kept = []
    for one in statements:
        key = (one.line, one.categories, one.umbrella, one.polarity, one.action, one.subject, one.scope)
        if key not in seen:
            seen.add(key)
            kept.append(one)
    return kept


def _collects(unit: Unit) -> bool:
    if unit.role in _MUTE | _QUIET or len(unit.text) < 12:
        return False
    reading = _GRAMMARS[_language(unit.text)].read(unit.text)
    return not reading.silent and any(
        a.action in ("collect", "receive") and not a.others for a in reading.acts
    )
