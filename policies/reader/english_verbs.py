"""The verbs of an English sentence that act on data: whose they are, and whether they are denied."""

from __future__ import annotations

import re

from policies.reader.english_others import NOT_TO_US, OTHER_PERSON, RECEIVES, by_another
from policies.reader.english_standing import CANNOT, is_denied, is_noun
from policies.reader.english_voices import handed_over, passive_act
from policies.reader.english_words import BE, COMPANY, GIVES, SDK, SUBJECT, VERB
from policies.reader.grammar import Act

_I = re.IGNORECASE

_ONLY = re.compile(r"\b(?:only|nothing (?:but|more than)|nothing else than|solely|no more than)\b", _I)


_JOINED = re.compile(
    r"^(?:[\s,]*(?:\b(?:and|or|and/or|nor|then|also|otherwise|may|will|to)\b|[,/])\s*)+$", _I
)


_NO_SUBJECT = re.compile(r"\b(?:with|to|from|by|of|on|for|through|at|about|against)\s+(?:the\s+|a\s+)?$", _I)


_OURS = re.compile(
    r"\b(?:apps?|applications?|sites?|websites?|systems?|sensors?|band|watch|device|servers?|counters?|statistics|cameras?|software|program|tool|page|games?|platform|service|sdk|cookies?|plug-?in|module|technology|technologies|files|terminal|scanner|lock|gate|host|we|our \w+|our \w+ \w+)\s+(?:\w+ly\s+|also\s+|only\s+|then\s+)?$",
    _I,
)


_SENDS = re.compile(r"send|transmit|report|upload|forward")


_TO_YOU = re.compile(
    r"\s+(?:to |with )?(?:you|users|customers|visitors|them)\b|\s+(?:\w+ ){0,2}?(?:services?|products?|support|assistance|features?|content|ads|advertis\w+|offers?|functions?|functionality|experience|recommendations|updates|notices?|answers?|customer service|help|newsletters?|e-?mails?(?! address)|notifications?)\b",
    _I,
)


_COOKIE = re.compile(r"\s+(?:\w+ ){0,4}?(?:cookies?|beacons?|pixels?|tags?|identifiers?)\b", _I)


_ASKS_CONSENT = re.compile(
    r"\s+(?:(?:your|their|the|prior|explicit|express|parental|verifiable|a|an|any|written|separate|further|us|you|parent['’]s|guardian['’]s|this|that|for|additional|specific)\s+){0,5}(?:consent|permission|authori[sz]ation|approval)s?\b(?! to (?:access|collect|use|read))",
    _I,
)


_CHOOSE = re.compile(
    r"\b(?:choose|prefer|decide|opt|wish|elect|refuse|decline|want|free)\b[^,]{0,12}\bnot\b|\b(?:refuse|decline)\b",
    _I,
)


# "We are not asking", "the app is using": an act in the progressive, no passive.
_ACTING = re.compile(
    rf"\b(?:{COMPANY}|you|users?|{SDK})(?:['’](?:re|s))?\b[^,;]{{0,24}}?\s(?:is|are|was|were|be)(?:\s+(?:not|never|also|only|currently|knowingly|intentionally|\w+ly))*\s+$",
    _I,
)


# "The codes which you scan can contain ...": the object stands before; what follows is another verb's.
_RELATIVE = re.compile(r"\b(?:which|that) you (?:\w+ly |may |can )?$", _I)
_FINITE_NEXT = re.compile(
    r"(?: \w+ly)?(?: (?:with|in|on|through|using) (?:the|our|this) \w+)?\s+(?:can|could|may|might|will|must|is|are|was|were|has|have)\b(?! (?:\w+ly )?(?:also )?(?:be\b|collect|stor|record|kept|sav|sent|receiv|process))",
    _I,
)
_RELATIVE_NEXT = re.compile(
    r"\b(?:which|that) you (?:\w+ly )?\w+(?: \w+)? (?:can|may|could|might|will) (?:also )?$", _I
)


_HAS_TO = re.compile(
    r"\b(?:(?:are|is|be|will be|may be) (?:\w+ly )?(?:required|asked|requested|invited|encouraged|obliged|prompted|expected|able)|must|have to|has to|need to|needs to) (?:also )?(?:to )?(?:\w+ly )?$",
    _I,
)
# "The store passes your address on to us": the object stands between.
_ON_TO_US = re.compile(r"[^.;:]{3,110}?\b(?:to|with) us\b(?! by (?:you|users))", _I)
_ALL_WE = re.compile(r"\b(?:all|what|everything|only \w+)(?: that)? (?:we|the \w+|this \w+)(?: \w+ly)? $", _I)


_TO_OUR_SERVER = re.compile(r"\s+(?:\w+ly )?to (?:us|our (?:web ?)?(?:servers?|systems?))\b(?! by)", _I)


_YOURS = re.compile(r"\s+(?:also |only |then )?(?:your|the IP|which|when|how|whether)\b", _I)


def verbs(text: str, clauses: list[tuple[int, int]]) -> list[Act]:
    """Return the acts of the verbs of a sentence, in order."""
    found: list[Act] = []
    places = {m.start(): m for m in VERB.finditer(text)}
    given = {m.start(): m for m in GIVES.finditer(text)}
    for start in sorted({*places, *given}):
        first = next(a for a, b in clauses if a <= start < b or b == len(text))
        act = _verb(text, first, places.get(start), given.get(start), found[-1] if found else None)
        if act is not None:
            found.append(act)
    return found


def _verb(
    text: str, first: int, verb: re.Match[str] | None, give: re.Match[str] | None, last: Act | None
) -> Act | None:
    match = verb or give
    assert match is not None
    start, end = match.span()
    left = text[first:start]
    be = BE.search(left)
    progressive = be is not None and match.group().lower().endswith("ing") and bool(_ACTING.search(left))
    if be and not progressive:
        return passive_act(text, first, verb, give, left, be) if verb or give else None
    if last is not None and last.end == start - 1 and match.group().lower().endswith("ed"):
        return None  # "we receive updated addresses"
    if _RELATIVE.search(left) and _FINITE_NEXT.match(text, end):
        return None
    if give is not None and give.group().lower().startswith("includ") and _RELATIVE_NEXT.search(left):
        return None
    subjects = [
        s for s in SUBJECT.finditer(left) if s.lastgroup == "sdk" or not _NO_SUBJECT.search(left[: s.start()])
    ]
    who = subjects[-1] if subjects else None
    joined = last is not None and bool(_JOINED.match(text[last.end : start])) and not last.passive
    word = match.group().lower()
    if joined and last is not None:
        if verb is None:
            return Act(start, end, "collect", last.negated, source="user") if last.source == "user" else None
        if verb.lastgroup == "drop":
            return None
        if not word.endswith("s") or word.endswith("ss") or text[last.start : last.end].endswith("s"):
            return Act(
                start, end, verb.lastgroup or "collect", last.negated, others=last.others, source=last.source
            )
    if is_noun(text, first, start, end, who.end() + first if who else -1):
        return None
    if give is not None and re.search(r"\bwithout (?:\w+ly |having to )?$", left, _I):
        return Act(start, end, "collect", not CANNOT.search(left), source="user")
    negated = is_denied(left)
    if negated and _CHOOSE.search(left):
        return Act(start, end, "collect", others=True)
    if negated and RECEIVES.match(word) and by_another(left, who):
        return Act(
            start, end, (verb and verb.lastgroup) or "collect", others=True
        )  # "The teacher cannot see your recordings"
    if who is not None and who.lastgroup == "you":
        return handed_over(text, give, verb, left, who, negated)
    asked = bool(_HAS_TO.search(left)) and (who is None or who.lastgroup != "company")
    if give is not None and give.lastgroup == "sure" and asked and not negated:
        return Act(start, end, "collect", source="user")  # "Applicants are required to submit their ..."
    if verb is None:
        if give is not None and negated and give.lastgroup == "sure":  # "without providing your name"
            return Act(start, end, "collect", True, source="user")
        return None
    action = verb.lastgroup or "collect"
    if word == "provided" and re.search(r"\b(?:voluntarily|freely|willingly)\b", left, _I):
        return Act(start, end, "collect", negated, source="user")
    if action == "drop":
        return Act(start, end, "use", others=True)
    if word.startswith("want") and not negated:
        return None
    if action == "use" and negated and word.startswith("process"):
        action = "collect"
    if word.startswith(("run", "perform", "carr")) and not re.match(
        r"\s+(?:\w+ ){0,3}(?:checks?|recognition|scans?|analysis)\b", text[end:], _I
    ):
        return None
    if word.startswith(("ask", "enquir")) and re.search(
        r"\bneither (?:in|at|during|before|on|for)\b", text[end:], _I
    ):
        negated = True
    if (
        action == "share"
        and word.startswith(("tell", "told", "show", "upload", "deliver", "report"))
        and not negated
    ):
        if not word.startswith("upload"):
            return None
        action = "collect"
    if (
        word.startswith(
            (
                "set",
                "accept",
                "mak",
                "made",
                "locat",
                "place",
                "placing",
                "buy",
                "purchas",
                "assign",
                "allocat",
                "sync",
                "back",
                "cach",
                "see",
                "know",
                "get",
                "check",
                "look",
            )
        )
        and who is None
        and not negated
        and not (word in ("sees", "knows") and _YOURS.match(text, end) and _OURS.search(left))
    ):
        return None
    if negated and word.startswith(("buy", "bought", "purchas")):
        return Act(start, end, action, others=True)  # a denial of one source denies no data
    if negated and word.startswith(("tell", "giv")) and re.match(r"\s+us\b", text[end:], _I):
        action = "collect"
    if _ASKS_CONSENT.match(text, end) and action in ("collect", "receive"):
        return None
    if (
        action in ("share", "transfer", "disclose")
        and not negated
        and (who is None or who.lastgroup in ("others", "sdk"))
        and not re.search(r"\bwe\b", left)
        and _ON_TO_US.match(text, end)
    ):
        return Act(start, end, "receive", source="third_party")
    if action in ("share", "transfer") and not negated and _TO_OUR_SERVER.match(text, end):
        return Act(start, end, "receive", source="device")
    others = who is not None and who.lastgroup == "others"
    if others and who is not None and who.group().lower() == "it":
        before = list(SUBJECT.finditer(text[: first + who.start()]))
        others = bool(before) and not any(b.lastgroup == "company" for b in before)
    if who is None and word.endswith("s") and not word.endswith("ss") and not negated and left.strip(" -•*"):
        others = bool(OTHER_PERSON.search(left)) and not _OURS.search(left)
    if not others and NOT_TO_US.search(text) and (who is None or who.lastgroup not in ("company", "sdk")):
        others = True
    if (
        action == "share"
        and _SENDS.match(word)
        and not negated
        and who is not None
        and ((who.lastgroup == "company" and who.group().lower() != "we") or who.group().lower() == "it")
        and not others
    ) and not re.search(r"\b(?:to|with) (?!us\b|our\b)", text[end : end + 90], _I):
        action = "receive"
    if (
        who is not None
        and who.lastgroup == "sdk"
        and action
        not in (
            "collect",
            "receive",
            "use",
            "store",
            "infer",
        )
    ):
        others = True
    if who is not None and who.lastgroup == "sdk" and action in ("use", "store") and not negated:
        others = not re.search(r"cookie|beacon|identifier|\bID\b|sdk|technolog", text, _I)
    if word == "receives" and who is None and not negated:
        action = "share"  # "Deskwell, which receives your address": to whom it is given
    if (
        word.startswith(("request", "need", "requir"))
        and not _ALL_WE.search(left)
        and re.match(r"\s+(?:that|to|is|for)\b(?! (?:collect|access|know|obtain|read|have))", text[end:])
    ):
        return None
    if action == "share" and _TO_YOU.match(text, end) and not negated:
        return None
    if word.startswith(("set", "plac")) and not _COOKIE.match(text, end):
        return None
    source = "user" if word.startswith(("ask", "request", "requir", "need")) else ""
    if who is not None and who.lastgroup in ("sdk", "others"):
        source = "third_party"
    only = bool(_ONLY.search(left[-25:]))
    return Act(start, end, action, negated, others=others, source=source, only=only)
