"""What a sentence says of a mention: under which act, whether it is denied, on which condition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from policies.reader.chinese import Chinese
from policies.reader.governing import governing
from policies.reader.grammar import Act, Grammar, Reading
from policies.reader.languages import language_of
from policies.reader.mentions import Mention
from policies.reader.permissions import permitted, reads_nothing
from policies.reader.records import HAVING, Said
from policies.reader.sections import Role
from policies.reader.units import Unit

# Chapters in which only a plain "we collect" declares.
QUIET = frozenset({Role.RIGHTS, Role.SECURITY, Role.RETENTION, Role.OTHER, Role.TRANSFER, Role.MINORS})


MUTE = frozenset({Role.DEFINITIONS, Role.LAW})


# "日志信息：包括您的IP地址…": in a chapter on what is collected this is collected.
_LISTS_DATA = re.compile(r"^[^，。；:：]{0,24}(?:[:：]|包括|包含|主要有)")


_DENIED_HEADING = re.compile(
    r"不(?:会|再)?(?:主动)?(?:收集|采集|获取|读取|涉及)|(?:do not|don['’]t|never|not) (?:collect|gather|ask|request|have|hold|want|keep)",
    re.IGNORECASE,
)


_UNLESS_YOU = re.compile(
    r"\b(?:unless|until|before) you(?:r (?:child|parents?))? (?!are\b)\w+", re.IGNORECASE
)


# "We do not:" before items that have verbs of their own.
_DENYING_LEAD = re.compile(
    r"\b(?:do not|don['’]t|never|does not|will not|will never)(?: do| ever)?\s*:?\s*$", re.IGNORECASE
)


# What is not used is not gathered either.
_TECHNIQUE = re.compile(
    r"(?:\w+ )?(?:\w+ )?(?:cookies?|beacons?|pixels?|camera|microphone|gps|bluetooth|recognition|fingerprint\w*|biometrics?|tracking \w+|face \w+)$",
    re.IGNORECASE,
)


# "The photos you send us": what the person gives, said after its name.
_GIVEN_AFTER = re.compile(
    r"^(?:[\s,]+(?:and|or|other|any|\w+s)){0,4}[\s,]+(?:(?:that|which) )?you (?:\w+ly |may |choose to |also |have )?(?:(?:send|sent|give|given|provide|provided|submit|submitted|share|shared|tell|told)(?: to| with)? us|(?:upload|uploaded|enter|entered|submit|submitted|post|posted)\b)",
    re.IGNORECASE,
)


_OCCASION = re.compile(
    r"^\W*(?:[^.:,]{3,40}[.:]\s+)?(?:if|when(?:ever)?|where|should|once|while|after|before|during)\b",
    re.IGNORECASE,
)


# "We use service providers for payment, e-mail and hosting": what others are used for.
_HELPERS = re.compile(
    r"\b(?:providers?|companies|partners|vendors|tools|processors?|suppliers|contractors|platforms?)\b[^.;:]{0,40}\bfor\b(?! (?:your|the processing))",
    re.IGNORECASE,
)


# "We use the following services:" before "Pushwell: push token, time zone".
_LISTS_KITS = re.compile(
    r"\b(?:us(?:e|es|ing|ed)|integrat\w+|embed\w*|employ\w*|contains?|includes?|work(?:s|ed)? with)\b[^.:]{0,80}\b(?:services?|sdks?|tools?|libraries|kits|plug-?ins?|components|third[- ]part(?:y|ies))\b[^.:]{0,40}:\s*$",
    re.IGNORECASE,
)
_LISTS_ITS_DATA = re.compile(r"^[^:(]{2,60}(?::|\()\s*(?!for\b|used\b|to\b|see\b|https?)", re.IGNORECASE)


_LABEL = re.compile(r"^[^.:]{3,60}:\s")  # "Log information: pages viewed, ..."


_PERIOD = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve) (?:days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)


def inherited_act(unit: Unit, lead: Reading | None, denied_row: bool) -> Act | None:
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
    if language_of(unit.text) == "en" and _LISTS_KITS.search(unit.lead) and _LISTS_ITS_DATA.match(unit.text):
        return Act(0, 0, "collect", source="third_party")
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
    if unit.role is Role.USE and unit.fragment and _LABEL.match(unit.text) and language_of(unit.text) == "en":
        return Act(0, 0, "use")
    if unit.role is Role.SHARE and unit.fragment and ":" in unit.text and language_of(unit.text) == "en":
        return Act(0, 0, "share")
    return None


def judge(
    unit: Unit,
    mention: Mention,
    reading: Reading,
    inherited: Act | None,
    lead: Reading | None,
    grammar: Grammar,
) -> Iterator[Said]:
    """Yield what a sentence says of a mention: nothing, or one thing, with the act that governs it."""
    act = governing(unit.text, mention, reading, grammar)
    if act is None:
        act = inherited
        if reads_nothing(unit, mention):
            return
        if unit.role is Role.COLLECT and permitted(unit.text, mention):
            yield Said(
                mention, inherited or Act(0, 0, "collect"), "collected", reading.condition or "permission"
            )
            return
        if unit.role is Role.COLLECT and not reading.acts and _LABEL.search(unit.text[: mention.start]):
            act = act or Act(0, 0, "collect")
            yield Said(mention, act, "not_collected" if act.negated else "collected", reading.condition)
            return
        listing = isinstance(grammar, Chinese) and not reading.acts and _LISTS_DATA.match(unit.text)
        if act is not None and not isinstance(grammar, Chinese) and _occasion(unit.text, mention, reading):
            act = None
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
    if (
        act.action == "infer"
        and act.negated
        and re.search(r"\bfrom\b(?! (?:them|it|this|these|that)\b)", unit.text[act.end : mention.start])
    ):
        return
    if (
        act.action == "use"
        and not isinstance(grammar, Chinese)
        and _HELPERS.search(unit.text[act.end : mention.start])
    ):
        return
    denying = not isinstance(grammar, Chinese) and bool(_DENYING_LEAD.search(unit.lead or unit.heading))
    if denying and not act.negated and unit.block.kind == "item":
        act = replace(act, negated=True)
    strong = act.action in ("collect", "receive") and not act.passive
    chinese = isinstance(grammar, Chinese)
    kept = unit.role is Role.RETENTION and act.action == "store" and not chinese
    if unit.role in QUIET and not (strong or act.negated or kept):
        return
    if unit.role is Role.OTHER and act.source == "third_party":
        return
    # What a kit of others does on the spot, whatever the chapter: cookies that it sets, profiles that it makes.
    of_kit = act.source == "third_party" and (
        act.action == "infer"
        or "online_activity.cookie" in mention.categories
        or mention.umbrella == "cookies_and_similar"
    )
    if unit.role is Role.SHARE and act.action in HAVING and not (strong or act.negated or of_kit):
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
    yield Said(mention, act, polarity, condition)


def _occasion(text: str, mention: Mention, reading: Reading) -> bool:
    """Return whether words only say when: "If you join our loyalty programme, we record ..." in a list of what is collected."""
    leading = _OCCASION.match(text)
    later = [a.start for a in reading.acts if a.start >= mention.end and not a.passive]
    if leading is None or mention.start < leading.end() or not later:
        return False
    return bool(re.search(r",\s", text[mention.end : later[0]]))


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
