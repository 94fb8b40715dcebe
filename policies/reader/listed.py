"""Whether a word of many senses ("order", "class", "phone") stands for data where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policies.reader.grammar import Act
from policies.reader.mentions import Mention

_JOIN = re.compile(
    r"^['’s]*\s*(?:\([^()]{0,30}\)\s*)?(?:[,;/&()]|\band\b|\bor\b|\bas well as\b|\balong with\b|\bplus\b)[\s,(]*(?:(?:and|or|as well as|also|including|such as|e\.g\.)\s+)?(?:(?:your|the|their|his|her|an?|any|all|other|date of|type of|number of|details of|information about|data about|preferred|current|basic)\s+)*(?:(?!(?:we|you|they|to|is|are|will|may|can|which|that|who|it|with|from|for|by)\s)[a-z-]+\s+){0,2}$",
    re.IGNORECASE,
)
_AFTER_VERB = re.compile(
    r"^[\s:,]*(?:(?:for|of|about|on|to|you|your|the|their|his|her|any|all|certain|some|an?|information|data|details|personal|following|from|various|different|records?|copy|copies|list|lists|history|track|short|brief|full|permissions?|categories|types|kinds|such as|including|includes?|own|only|user|customers?|visitors?|no|basic|and|or)[\s:,]+)*$",
    re.IGNORECASE,
)
_BEGINNING = re.compile(r"^[\W_]*(?:[^.:]{3,60}:\s+)?(?:(?:your|the|their|any|a|an|no)\s+)?$", re.IGNORECASE)
# "Data necessary to process your payment": what is done, no kind of data.
_TASK = re.compile(
    r"\b(?:process|complete|make|place|fulfil|fulfill|ship|deliver|cancel|manage|accept|take|handle|support)(?:ing)? (?:your |the |a |any |an |all |online |our )?$",
    re.IGNORECASE,
)
_TASKS = re.compile(
    r"(?:payment|order|purchase|booking|reservation|refund|return|transaction|subscription)s?$", re.IGNORECASE
)
_DEVICES = r"(?:tablets?|computers?|laptops?|desktops?|smart ?watch(?:es)?|other (?:mobile )?devices?|devices?|PC|smart ?phones?)"
_BESIDE_AFTER = re.compile(
    rf"^,?(?:\s|/)*(?:(?:and|or)/?(?:or)?\s+)?(?:your |an? |the )?(?:mobile |internet )?{_DEVICES}\b",
    re.IGNORECASE,
)
_BESIDE_BEFORE = re.compile(
    rf"\b{_DEVICES},?(?:\s|/)*(?:(?:and|or)\s+)?(?:your |an? |the |mobile )?$", re.IGNORECASE
)
# "Calls may be recorded": the verb of the word itself.
_MODAL = re.compile(r"^\s(?:(?:may|might|can|will|could)\s(?:also\s|sometimes\s)?)?\s?$")
_NONE = re.compile(r"(?:[,;]\s+|\b(?:and|so|that|because)\s+)(?:no|your)\s+$|[;:]\s+$", re.IGNORECASE)
_DATA_NOUN = re.compile(
    r"^['’]?s?\s+(?:information|data|details?|records?|history|number|logs?|identifiers?|and (?:\w+ )?(?:information|data|details))\b",
    re.IGNORECASE,
)
_OTHER_NOUN = re.compile(
    r"^['’]?s?\s+(?:to|is|are|was|has|have|can|may|will|which|that|who|where|service|services|process|provider|providers|company|you (?:visit|use)|settings?|our|us|with|by)\b",
    re.IGNORECASE,
)


def standing(text: str, mentions: Sequence[Mention], acts: Sequence[Act], fragment: bool) -> list[Mention]:
    """Return the mentions that stand for data: all plain ones, and weak ones in a list with those or after a verb."""
    # "We do not collect, store or share": the verb is no kind of data.
    mentions = [
        m
        for m in mentions
        if not any(
            a.start <= m.start < a.end and (m.weak or (a.start, a.end) == (m.start, m.end))
            for a in acts
            if not a.passive
        )
    ]
    mentions = [m for m in mentions if not _of_company(text, m)]
    kept = [m for m in mentions if not m.weak or _by_itself(text, m, acts, fragment)]
    rest = [m for m in mentions if m not in kept and not _a_device(text, m) and not _is_task(text, m)]
    more = True
    while more:
        joined = [m for m in rest if any(_joined(text, m, other) for other in kept if not other.anything)]
        kept += joined
        rest = [m for m in rest if m not in joined]
        more = bool(joined)
    return sorted(kept, key=lambda m: m.start)


def _a_device(text: str, mention: Mention) -> bool:
    """Return whether "phone" is a thing among others: "your computer, phone, tablet or other device"."""
    return (
        text[mention.start : mention.end].lower().rstrip("s") in ("phone", "mobile", "cell")
        and (_BESIDE_AFTER.match(text[mention.end :]) or _BESIDE_BEFORE.search(text[: mention.start]))
        is not None
    )


def _is_task(text: str, mention: Mention) -> bool:
    """Return whether a payment or an order is only what is processed."""
    return bool(_TASKS.match(text[mention.start : mention.end]) and _TASK.search(text[: mention.start]))


def _of_company(text: str, mention: Mention) -> bool:
    """Return whether a thing is the company's own: "our address", "our photos"."""
    return bool(re.search(r"\bour (?:own )?$", text[: mention.start], re.IGNORECASE)) and any(
        c.startswith(
            ("identity.", "contact.", "content.photo", "organisation.", "financial.", "government_id.")
        )
        for c in mention.categories
    )


def _joined(text: str, one: Mention, other: Mention) -> bool:
    first, second = (one, other) if one.start < other.start else (other, one)
    return bool(_JOIN.match(text[first.end : second.start]))


def _by_itself(text: str, mention: Mention, acts: Sequence[Act], fragment: bool) -> bool:
    rest = text[mention.end :]
    if _DATA_NOUN.match(rest):
        return True
    if _is_task(text, mention) or _a_device(text, mention):
        return False
    if any(
        a.passive and _MODAL.match(text[mention.end : a.start]) for a in acts if a.start >= mention.end
    ) and (_BEGINNING.match(text[: mention.start]) or _NONE.search(text[: mention.start])):
        return True
    near = [a for a in acts if not a.passive and a.end <= mention.start]
    if near and near[-1].source == "user" and _AFTER_VERB.match(text[near[-1].end : mention.start]):
        return True
    if _OTHER_NOUN.match(rest):
        return False
    if fragment and _BEGINNING.match(text[: mention.start]):
        return True
    near = [a for a in acts if not a.passive and a.end <= mention.start]
    if (
        near
        and near[-1].action == "use"
        and re.match(r"^\s+(?:your|their)\s+$", text[near[-1].end : mention.start])
    ):
        return True
    return (
        bool(near)
        and bool(_AFTER_VERB.match(text[near[-1].end : mention.start]))
        and near[-1].action in ("collect", "receive", "store", "infer")
    )
