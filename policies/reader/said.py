"""What is said in one sentence, put in order: labels, exceptions, wide terms beside their members, neighbours joined."""

from __future__ import annotations

import re
from dataclasses import replace

from policies.reader.grammar import Act, Grammar
from policies.reader.languages import language_of
from policies.reader.mentions import Mention, fold
from policies.reader.records import LONGEST_QUOTE, Said
from policies.reader.sections import Role
from policies.reader.units import Unit
from taxonomy.categories import load as load_taxonomy

_WORKED_OUT = re.compile(
    r"[^.;]{0,25}\b(?:worked out|derived|inferred|estimated|determined|deduced) (?:from|by)\b|[^.;]{0,12}\bfrom (?:your|the|an) ip\b",
    re.IGNORECASE,
)


# "Your card is handled by the processor; we never see it."
_NOT_OURS = re.compile(
    r"\bwe (?:\w+ )?(?:(?:do not|don['’]t|never|cannot|will not|can['’]t) (?:(?:receive|see|store|collect|keep|read|access|view|decrypt|hold|get|obtain|retain|record)(?:,? (?:or|and|nor) )?(?:, )?)+|"
    r"(?:do not|don['’]t|never) have (?:any )?access to|(?:have|get) no access to) (?:them|it|these|this|those|any of (?:it|them)|their contents?|(?:this|that|these) (?:data|information))\b"
    r"|\bnothing (?:of (?:it|this|that) )?is (?:ever )?(?:recorded|saved|stored|kept|sent|uploaded|transmitted)\b|(?:\band|\bbut|;) (?:its data|the data|the recordings?|the pictures?) (?:is|are) (?:not|never) (?:stored|saved|kept|recorded|uploaded)\b",
    re.IGNORECASE,
)


_NOT_KEPT = re.compile(
    r"\bwe\b[^.;]*\b(?P<and>and|but) (?:then )?(?:do not|don['’]t|never|will not) (?:keep|store|save|retain|log)(?:,? or (?:keep|store|save|share))? (?:it|them|these|those)\b(?! (?:for|longer|after|with|as|under))",
    re.IGNORECASE,
)


_FINITE_ZH = re.compile(
    r"[不未可是请如将会应要为对使被把让给与向若当即仅用看读改删查]|我们|[，；：]|功能|服务|保护|政策|权利|同意|说明|方式|目的"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|will|would|may|might|can|could|must|shall|should|have|has|do|does|did|be|please|we|us|if|means?|applies|see|not)\b|n['’]t\b|\?",
    re.IGNORECASE,
)


def names_only(unit: Unit, first: Mention) -> bool:
    """Return whether a paragraph of a chapter on what is collected is a list without a verb: "Identifiers such as a name."."""
    if unit.role is not Role.COLLECT or unit.block.kind != "paragraph":
        return False
    if language_of(unit.text) == "zh":
        return first.start <= 6 and "、" in unit.text and not _FINITE_ZH.search(fold(unit.text))
    return first.start <= 40 and not _FINITE.search(unit.text)


def without_others(text: str, mentions: list[Mention], said: list[Said]) -> list[Said]:
    """Deny what a later "we never see it" of the sentence points at, but for what the company itself says it gathers."""
    later = _NOT_KEPT.search(text)
    if later is not None:  # "We ask for your date of birth and do not keep it": it is had, and not kept
        act = Act(0, 0, "store", negated=True)
        named = [s.mention for s in said if s.mention.end <= later.start("and") and s.polarity == "collected"]
        said = said + [Said(m, act, "not_collected", "") for m in named if m.categories and not m.weak]
    denial = _NOT_OURS.search(text)
    if denial is None:
        return said
    told = {s.mention.start for s in said}
    act = Act(0, 0, "collect", negated=True)
    said = said + [
        Said(m, act, "not_collected", "")
        for m in mentions
        if m.end <= denial.start() and m.start not in told and m.categories and not m.weak
    ]
    return [
        replace(s, polarity="not_collected", act=replace(s.act, action="collect"))
        if s.mention.end <= denial.start() and (s.act.passive or s.act.source == "user" or s.act.end == 0)
        else s
        for s in said
    ]


def is_label(unit: Unit) -> bool:
    """Return whether a fragment only heads what follows it in its block: "Registration information. When you ..."."""
    return (
        unit.offset == 0
        and len(unit.text) < 60
        and unit.text.endswith(".")
        and len(unit.block.text) > len(unit.text) + 20
    )


def without_heading(text: str, said: list[Said]) -> list[Said]:
    """Drop what a label names: weak words, and a wide term where the label is no sentence ("Usage data is collected.")."""
    whole = _FINITE.search(text)
    return [s for s in said if not (s.mention.weak or (s.mention.umbrella and not whole))]


def as_place(one: Said, text: str) -> Said:
    """Take a country or a city that is worked out for a coarse location, no line of an address."""
    worked_out = one.act.action == "infer" or _WORKED_OUT.match(text[one.mention.end :])
    if not worked_out or "contact.region_postcode" not in one.mention.categories:
        return one
    return replace(one, mention=replace(one.mention, categories=("location.coarse_location",)))


_OF_DEVICE = ("device.", "online_activity.")
_OF_PERSON = (
    "identity.",
    "contact.",
    "demographic.",
    "account.",
    "financial.",
    "government_id.",
    "transaction.",
)


def of_document(said: list[Said]) -> list[Said]:
    """Take the date on which a passport expires for a detail of the document, no date of a card."""
    kinds = [c for s in said for c in s.mention.categories]
    if not any(c.startswith("government_id.") for c in kinds) or any(
        c.startswith("financial.bank_card") for c in kinds
    ):
        return said
    return [
        replace(s, mention=replace(s.mention, categories=("government_id.document_details",)))
        if s.mention.categories == ("financial.card_expiry",)
        else s
        for s in said
    ]


_WITH_US = re.compile(
    r"\b(?:communicate|communications?|chat|talk|speak|correspond|contact|write|call|reach|e-?mail|messages?|conversations?)\w*(?: \w+)? (?:to |with )?(?:us|you and us|our (?:support|customer|service|team|staff|agents?|help ?desk))\b|\bcontact us\b|\b(?:customer (?:service|care|support)|support (?:team|request|chat))\b",
    re.IGNORECASE,
)
_WITH_OTHERS = re.compile(
    r"\b(?:other (?:users|members|players|people)|each other|one another|matches|friends|members)\b",
    re.IGNORECASE,
)


def with_company(said: list[Said], text: str) -> list[Said]:
    """Take messages for the record of customer service where a sentence is of talking with the company."""
    if not _WITH_US.search(text) or _WITH_OTHERS.search(text):
        return said
    return [
        replace(s, mention=replace(s.mention, categories=("communications.customer_service_record",)))
        if s.mention.categories == ("communications.message_content",) and s.polarity == "collected"
        else s
        for s in said
    ]


def beside_device(said: list[Said]) -> list[Said]:
    """Take a country named among data of a device, and beside none of the person, for a coarse location."""
    named = [c for s in said for c in s.mention.categories if c != "contact.region_postcode"]
    if not any(c.startswith(_OF_DEVICE) for c in named) or any(c.startswith(_OF_PERSON) for c in named):
        return said
    return [
        replace(s, mention=replace(s.mention, categories=("location.coarse_location",)))
        if s.mention.categories == ("contact.region_postcode",)
        else s
        for s in said
    ]


def without_opened(text: str, said: list[Said], grammar: Grammar) -> list[Said]:
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


def groups(said: list[Said]) -> list[list[Said]]:
    """Join neighbouring mentions that the same act says the same of."""
    groups: list[list[Said]] = []
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
