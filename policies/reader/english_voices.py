"""Data that a person hands over, and acts in the passive voice, in English sentences."""

from __future__ import annotations

import re

from policies.reader.english_words import NEAR_US, NOT, NOT_ONLY
from policies.reader.grammar import Act

_I = re.IGNORECASE

_IF = re.compile(r"^\W*(?:(?:please note that )?if|unless|should you|when you (?:do not|refuse))\b", _I)
_TO_US = re.compile(
    r"\s+(?:back )?to (?:us|the company|our(?! (?:\w+ ){0,2}(?:providers?|partners?|processors?|affiliates?|vendors?|suppliers?|couriers?|carriers?|agents?|contractors?|accountants?|banks?|lawyers?|subsidiar\w+|advisers?|advisors?)\b))\b",
    _I,
)
_DIRECTLY_AT = re.compile(
    r"\s+(?:directly|only|solely|exclusively) (?:at|with|on|to|into|in) (?:the |an? )?[A-Z]\w+"
)
_BY_MANY = re.compile(
    r"\s+by (?:\w+ ){0,2}?(?:every(?:one|body)?|any(?:one|body)?|all|other|the public|members?|users?|visitors|people|others|players|friends|followers)\b",
    _I,
)
_TO_OTHERS = re.compile(
    r"[^.;]{0,90}\b(?:to|with) (?:the counterpart|other (?:users|people|parties|members)|any ?one|third part|others|another|such third|these third|an? third|strangers)",
    _I,
)


def passive_act(
    text: str,
    first: int,
    verb: re.Match[str] | None,
    give: re.Match[str] | None,
    left: str,
    be: re.Match[str],
) -> Act | None:
    """Return the act of a participle after a form of "be", or None."""
    match = verb or give
    assert match is not None
    word = match.group().lower()
    if not re.search(
        r"(?:ed|ied|n|t|held|kept|told|read|put|set|up)(?: for| in| out| on| over)?$", word
    ) or word.endswith("ing"):
        return None
    if verb is None and not word.startswith(
        ("submit", "enter", "typ", "input", "fill", "volunteer", "furnish", "add")
    ):
        return None
    if word.startswith(("creat", "made", "set", "complet", "furnish")):
        return None
    action = (verb.lastgroup or "collect") if verb else "collect"
    if action == "drop" and re.search(r"stored|saved|kept|held", be["between"] or "", _I):
        return None  # "are stored encrypted"
    if action == "drop":
        return Act(first + be.start(), match.end(), "use", passive=True, others=True)
    rest = text[match.end() :]
    if re.match(
        r"\s+to (?!us\b|our\b|the )(?:\w+ly )?(?:provide|give|submit|enter|supply|upload|fill|send|tell|complete|register)",
        rest,
        _I,
    ) and word in ("required", "asked", "requested", "needed"):
        return None  # "you are asked to provide": the next verb says it
    if word.startswith(("provid", "giv", "suppl", "upload", "submit", "enter", "furnish")):
        if re.match(
            r"\s+(?:directly )?(?:on|into|in|at) (?!our|the (?:app|site|website|form)|this|your)(?:a |an |the )?[\w’']+(?:['’]s| page| site| bank)",
            rest,
            _I,
        ) or _DIRECTLY_AT.match(rest):
            return Act(first + be.start(), match.end(), "collect", passive=True, others=True)
        action = (
            "share"
            if re.match(r"\s+(?:only |directly )?(?:to|with)\s+(?!us\b|our\b)", rest, _I)
            else "collect"
        )
    if word.startswith("told"):
        return None
    if action in ("share", "transfer") and _TO_US.match(rest):
        action = "receive"
    before = left[: be.start()][-70:]
    negated = bool(NOT.search(be["between"] or "")) or (
        bool(re.search(r"\b(?:no|none|neither|nor|nothing|cannot|not)\b[^,;]*$", before, _I))
        and not NOT_ONLY.search(before)
    )
    by = re.match(r"\s+(?:\w+ )?by (?:a |an |the |our |your )?(?P<who>[\w -]{3,30})", rest, _I)
    others = bool(
        by
        and not by["who"].lower().startswith("us ")
        and re.search(r"processor|bank|apple|google|phone|stripe|paypal|store|courier|payment", by["who"], _I)
    ) and action in ("collect", "use", "store", "receive")
    if word in ("seen", "read", "accessed") and not negated and _BY_MANY.match(rest):
        action = "publish"  # "your comments can be seen by every member"
    handing = re.match(r"\s+to (?:provide|give|submit|tell|enter|supply|disclose)", rest, _I)
    if negated and handing:
        return Act(first + be.start(), match.end() + handing.end(), "collect", True, source="user")
    subject = re.search(
        r"(?:\b(?:you|we|they)|^\W*(?:[\w-]+ ){0,2}(?:applicants|candidates|customers|users|guests|visitors|members|parents|players|drivers|sellers))(?: (?:will|may|can|must|might|shall|would|could|should|also|then|have|need to))*$",
        left[: be.start()].rstrip(),
        _I,
    )
    if subject:  # "you are asked for your name"
        if word.startswith(("ask", "request", "requir", "need")):
            return Act(match.start(), match.end(), "collect", negated, source="user")
        return None
    if action == "infer" and word.startswith("ma"):
        return None
    return Act(first + be.start(), match.end(), action, negated, passive=True, others=others)


def handed_over(
    text: str,
    give: re.Match[str] | None,
    verb: re.Match[str] | None,
    left: str,
    who: re.Match[str],
    negated: bool,
) -> Act | None:
    """Return the act of a verb whose subject is the person, or None where nothing comes to the company."""
    if give is None:
        if verb and re.search(r"\b(?:authori[sz]e|allow|permit|enable|let|grant) us to\s+$", left, _I):
            return Act(verb.start(), verb.end(), verb.lastgroup or "collect", negated)
        asked = re.search(r"\b(?:require|need|ask|request|want|invite|prompt)s? you (?:to |for )", left, _I)
        return Act(verb.start(), verb.end(), "collect", negated) if asked and verb else None
    between = left[who.end() :]
    if len(between) > 60 and not re.search(r"\b(?:and|or|,|to)\s*$", between):
        return None
    if give.lastgroup == "maybe":
        word = give.group().lower()
        around = text[give.end() : give.end() + 60]
        if word.startswith(("sign", "log")) and re.match(
            r"\s+(?:\w+ ){0,2}(?:with|using|through|via|by)\s+your\b", around
        ):
            return Act(give.start(), give.end(), "collect", negated, source="user")
        if word.startswith("us") and not re.match(
            r"\s+(?:your|a|an)\s+(?:\w+ ){0,2}(?:account|card|e-?mail|phone|facebook|google|twitter|social|credit|id)\b",
            around,
            _I,
        ):
            return None
        theirs = who.group().lower() != "you" and re.match(r"\s+(?:their|his|her) \w", around, _I)
        if (
            not word.startswith("us")
            and not theirs
            and not NEAR_US.search(around)
            and not re.match(
                r"\s+(?:what|how|your|a) (?:profile |user)?(?:photo|picture|nickname|username|name|email|e-mail|password|message|comment|review|\w+)\b",
                around,
                _I,
            )
        ):
            return None
    if re.search(r"\bnot (?:need|required|have|obliged|necessary)|n['’]t (?:need|have)|need not", left, _I):
        negated = True
    if negated and _IF.match(left):
        return Act(give.start(), give.end(), "collect", others=True)
    if give.group().lower().startswith(("disclos", "shar", "publish", "post")) and re.search(
        r"\bpublic|other users|forum|at your own|third part", text, _I
    ):
        return Act(give.start(), give.end(), "publish", negated, source="user")
    if _TO_OTHERS.match(text, give.end()) and not re.search(r"\bus\b", text[give.end() : give.end() + 80]):
        return Act(give.start(), give.end(), "share", others=True)
    return Act(give.start(), give.end(), "collect", negated, source="user")
