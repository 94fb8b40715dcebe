"""The grammar of English policies: which verbs act on data, who acts, and what is denied, as patterns over a sentence."""

from __future__ import annotations

import re

from policies.reader import english_conditions as said_of
from policies.reader.english_words import (
    BE,
    CLAUSE,
    GIVES,
    LEADING,
    NEAR_US,
    NO_DATA,
    NO_PURPOSE,
    NOT,
    NOT_ONLY,
    PURPOSE,
    PURPOSE_END,
    SUBJECT,
    TO_US,
    VERB,
)
from policies.reader.grammar import Act, Reading

_I = re.IGNORECASE

_NOUN = re.compile(
    r"\b(?P<noun>(?P<of>collection|collecting|processing|use|storage|recording|gathering|tracking|disclosure|sharing|sale|transfer)(?: (?:and|or|,) (?:use|processing|storage|disclosure|sharing))? of|"
    r"access(?:es)? to|(?:personal )?(?:information|data|details) (?:that )?(?:we|is|are|may be|will be|you) (?:[a-z]+ )?(?:collect|receive|obtain|process|hold|collected|processed|provide|submit|give us)|"
    r"(?:kinds?|types?|categories) of (?:personal )?(?:information|data)|following (?:personal )?(?:information|data|details|categories)|(?:information|data) (?:collected|provided|gathered|requested|required|submitted)|collected (?:information|data)|"
    r"(?:information|data|details|records?|history|order|profile|account|log|report|file|form) (?:[a-z]+ )?(?:(?:you|we) (?:\w+ ){1,3})?(?:may |will |can |could |might |that |generally |typically |also |usually )*(?:includes?|contains?|consists? of|comprises?|are|is)(?: limited to)?(?=[ ,:])(?! (?:\w+ly )?(?:\w+ed|kept|sold|held|sent|not|being|never|only)\b))",
    _I,
)
_NOUN_ACTS = {
    "use": "use",
    "storage": "store",
    "processing": "use",
    "disclosure": "disclose",
    "sharing": "share",
    "sale": "share",
    "transfer": "transfer",
}
_HAS_NO = re.compile(
    r"\b(?:there (?:is|are)|has|have|had|sets?|places?|contains?|includes?|embeds?|makes?|keeps?|holds?|needs?|takes?|wants?|collects?|stores?|requires?|records?|uses?|gets?|receives?|sees?|ask for|asks for|processes|process|shares?|sells?) "
    r"no(?! (?:longer|intention|control|responsib|way|liab|obligation|effect|influence|means|reason|right|more than|other (?:purpose|than)))\b"
    r"|\b(?:do not|don['’]t|does not|doesn['’]t) have (?:an?|any)\b(?! (?:access|control|obligation|way|right|liab|responsib|intention|influence))",
    _I,
)
_ONLY = re.compile(r"\b(?:only|nothing (?:but|more than)|nothing else than|solely|no more than)\b", _I)
_EXCEPT = re.compile(
    r"\b(?:except(?: for| that| where| when| as)?|unless|other than|apart from|aside from|save(?: for| as| that| where)|excluding|with the exception of|but only)\b",
    _I,
)
_OPENS = re.compile(
    r"^[\s,]*(?:\(|:|such as|including|includes?|like|e\.g\.|for example|for instance|namely|i\.e\.|which (?:may )?includes?|that (?:may )?includes?|may include|consist(?:s|ing) of|comprising|—|–|- )",
    _I,
)
_OPEN_LIST = re.compile(
    r"such as|including but|not limited to|for example|for instance|e\.g\.|\betc\b|and so on|and others|and similar|and the like|like ",
    _I,
)
_AUXILIARY = re.compile(
    r"(?:\b(?:may|will|can|could|might|must|shall|would|should|do|does|did|to|not|never|also|only|always|automatically|then|have|has|had|cannot|nor|and/or|neither|hereby|both|either|further|just|merely|simply|"
    r"sometimes|usually|normally|generally|therefore|still|even|first|additionally|currently|directly|ever|otherwise|actually|\w+ly|who|which|that)|n['’]t)\s+$",
    _I,
)
_OBJECT = re.compile(
    r"\s+(?:\w+ly\s+)?(?:the|your|our|a|an|any|its|his|her|their|all|certain|some|information|data|personal|only|you|no|device|this|these|those|which|what|how|whether|when|basic|details|users?|about|from|non|each|every|our|some|real-time|precise|such|anonymous|both|cookies?|location|on|neither)\b",
    _I,
)
_JOINED = re.compile(
    r"^(?:[\s,]*(?:\b(?:and|or|and/or|nor|then|also|otherwise|may|will|to)\b|[,/])\s*)+$", _I
)
_NO_SUBJECT = re.compile(r"\b(?:with|to|from|by|of|on|for|through|at|about|against)\s+(?:the\s+|a\s+)?$", _I)
_OURS = re.compile(
    r"\b(?:apps?|applications?|sites?|websites?|systems?|sensors?|band|watch|device|servers?|cameras?|software|program|tool|page|games?|platform|service|sdk|cookies?|plug-?in|module|technology|technologies|files|terminal|scanner|lock|gate|host|we|our \w+|our \w+ \w+)\s+(?:\w+ly\s+|also\s+|only\s+|then\s+)?$",
    _I,
)
_GERUND = re.compile(
    r"(?:\b(?:by|without|for|of|when|while|in|before|after|from|through|not|to|about|includes?|including|and|or|upon|are|is|be|with|mean|involves?|start|stop|avoid|from|despite)|^\W*|,|\w+ly)\s*$",
    _I,
)
_IF = re.compile(r"^\W*(?:(?:please note that )?if|unless|should you|when you (?:do not|refuse))\b", _I)
_APP = re.compile(
    r"\b(?:app|application|site|website|game|software|service|band|watch|we|program|system)\b", _I
)
_SENDS = re.compile(r"send|transmit|report|upload|forward")
_TO_YOU = re.compile(
    r"\s+(?:to |with )?(?:you|users|customers|visitors|them)\b|\s+(?:\w+ ){0,2}?(?:services?|products?|support|assistance|features?|content|ads|advertis\w+|offers?|functions?|functionality|experience|recommendations|updates|notices?|answers?|customer service|help|newsletters?|e-?mails?(?! address)|notifications?)\b",
    _I,
)
_COOKIE = re.compile(r"\s+(?:\w+ ){0,4}?(?:cookies?|beacons?|pixels?|tags?|identifiers?)\b", _I)
_STAYS = re.compile(
    r"\b(?:never|not|neither|nor|no)\b[^.;]{0,90}?\b(?P<act>reach(?:es)? (?:us|our)|(?:leaves?|leaving) (?:your|the|their) (?:\w+ )?(?:device|phone|browser|computer|band|tablet)|comes? to our (?:knowledge|attention))\b",
    _I,
)
_TO_OTHERS = re.compile(
    r"[^.;]{0,90}\b(?:to|with) (?:the counterpart|other (?:users|people|parties|members)|any ?one|third part|others|another|such third|these third|an? third|strangers)",
    _I,
)
_BARE_NO = re.compile(
    r"^\W*No (?!longer|matter|one|data|method|other|part|security|transmission|system)(?!.*\b(?:is|are|will|may|can|be|was|were)\b)"
)
_ASKS_CONSENT = re.compile(r"\s+(?:(?:your|their|the|prior|explicit|express|parental|verifiable|a|an|any|written|separate|further|us|you|parent['’]s|guardian['’]s|this|that|for|additional|specific)\s+){0,5}(?:consent|permission|authori[sz]ation|approval)s?\b(?! to (?:access|collect|use|read))", _I)
_NO_ACTS = (("share", "share|sell"), ("collect", "collect|ask|gather|need|require|record|receive"), ("store", ""))
# Subjects that are neither the company nor a part of it, by their nouns.
_OTHER_PERSON = re.compile(
    r"\b(?:drivers?|couriers?|riders?|restaurants?|merchants?|sellers?|owners?|cleaners?|accountants?|bookkeepers?|police|courts?|authorit\w+|insurers?|recipients?|doctors?|schools?|teachers?|hotels?|airlines?|venues?|organi[sz]ers?|"
    r"customs|lawyers?|auditors?|employers?|landlords?|colleagues|friends?|others|companies|company|firms?|banks?|issuers?|processors?|providers?|gateways?|agenc\w+|bureaus?|registr\w+|law|act|regulation|state|government|policy|section|notice|terms|statute|analysis|computes|carriers?|stores?|buyers?|suppliers?|contractors?|purchasers?)\b[^,;]{0,40}$",
    _I,
)
_CHOOSE = re.compile(
    r"\b(?:choose|prefer|decide|opt|wish|elect|refuse|decline|want|free)\b[^,]{0,12}\bnot\b|\b(?:refuse|decline)\b",
    _I,
)


class English:
    """Reads English sentences."""

    def read(self, text: str) -> Reading:
        """Return the acts of a sentence and what is known of it."""
        clauses = _clauses(text)
        acts = [*_verbs(text, clauses), *_to_us(text), *_nouns(text, clauses), *_has_no(text)]
        acts += [
            Act(m.start("act"), m.end("act"), "collect", True, passive=True) for m in _STAYS.finditer(text)
        ]
        acts = sorted({a.start: a for a in acts}.values(), key=lambda a: (a.start, -a.end))
        exceptions = tuple((m.end(), _end_of_clause(text, m.end(), clauses)) for m in _EXCEPT.finditer(text))
        return Reading(
            tuple(acts),
            exceptions,
            said_of.is_silent(text),
            said_of.condition(text),
            said_of.subject(text),
            said_of.purposes(text),
            said_of.presented(text),
            tuple(_asides(text)),
            tuple(_denials(text, clauses)),
        )

    def opens_list(self, text: str, start: int, end: int) -> str:
        """Return "open" or "closed" where a list of members follows a wide term, else ""."""
        rest = text[end:]
        if not _OPENS.match(rest):
            return ""
        return "open" if _OPEN_LIST.search(rest[:400]) else "closed"

    def clause(self, text: str, at: int) -> tuple[int, int]:
        """Return the clause around a place."""
        return next(((a, b) for a, b in _clauses(text) if a <= at < b), (0, len(text)))

    def about_minors(self, text: str) -> bool:
        """Return whether a sentence is about minors."""
        return said_of.about_minors(text)

    def source(self, text: str) -> str:
        """Return where a sentence says the data comes from, or an empty string."""
        return said_of.source(text)


def _clauses(text: str) -> list[tuple[int, int]]:
    """Return the clauses of a sentence; a leading "when you visit our site," is one of its own."""
    marks = [(m.start(), m.end()) for m in CLAUSE.finditer(text)]
    if LEADING.match(text):
        comma = re.search(
            r",\s+(?=(?:we|you|your|our|the|this|its?|they|any|some|certain|no|each|data|information)\b)",
            text,
            _I,
        )
        if comma and not any(a < comma.end() and comma.start() < b for a, b in marks):
            marks.append((comma.start(), comma.end()))
    bounds, start = [], 0
    for a, b in sorted(marks):
        if a > start:
            bounds.append((start, b))
            start = b
    bounds.append((start, max(len(text), start)))
    return bounds


def _end_of_clause(text: str, at: int, clauses: list[tuple[int, int]]) -> int:
    return next((b for a, b in clauses if a <= at < b), len(text))


def _verbs(text: str, clauses: list[tuple[int, int]]) -> list[Act]:
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
    if be:
        return _passive(text, first, verb, give, left, be) if verb or give else None
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
    if _is_noun(text, first, start, end, who.end() + first if who else -1):
        return None
    if give is not None and re.search(r"\bwithout (?:\w+ly |having to )?$", left, _I):
        return Act(start, end, "collect", True, source="user")
    negated = _negated(left)
    if negated and _CHOOSE.search(left):
        return Act(start, end, "collect", others=True)
    if who is not None and who.lastgroup == "you":
        return _given(text, first, give, verb, left, who, negated)
    if verb is None:
        if give is not None and negated and give.lastgroup == "sure":  # "without providing your name"
            return Act(start, end, "collect", True, source="user")
        return None
    action = verb.lastgroup or "collect"
    if action == "drop":
        return Act(start, end, "use", others=True)
    if word.startswith("want") and not negated:
        return None
    if action == "use" and negated and word.startswith("process"):
        action = "collect"
    if word.startswith(("run", "perform", "carr")) and not re.match(r"\s+(?:\w+ ){0,3}(?:checks?|recognition|scans?|analysis)\b", text[end:], _I):
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
                "see",
                "know",
                "get",
                "check",
                "look",
            )
        )
        and who is None
        and not negated
    ):
        return None
    if negated and word.startswith(("tell", "giv")) and re.match(r"\s+us\b", text[end:], _I):
        action = "collect"
    if _ASKS_CONSENT.match(text, end) and action in ("collect", "receive"):
        return None
    others = who is not None and who.lastgroup == "others"
    if others and who is not None and who.group().lower() == "it":
        before = list(SUBJECT.finditer(text[: first + who.start()]))
        others = bool(before) and not any(b.lastgroup == "company" for b in before)
    if who is None and word.endswith("s") and not word.endswith("ss") and not negated and left.strip(" -•*"):
        others = bool(_OTHER_PERSON.search(left)) and not _OURS.search(left)
    if (
        action == "share"
        and _SENDS.match(word)
        and not negated
        and who is not None
        and (who.lastgroup == "company" and who.group().lower() != "we" or who.group().lower() == "it")
        and not others
    ):
        if not re.search(r"\b(?:to|with) (?!us\b|our\b)", text[end : end + 90], _I):
            action = "receive"
    if who is not None and who.lastgroup == "sdk" and action not in ("collect", "receive", "use", "store"):
        others = True
    if who is not None and who.lastgroup == "sdk" and action in ("use", "store") and not negated:
        others = not re.search(r"cookie|beacon|identifier|\bID\b|sdk|technolog", text, _I)
    if word.startswith(("request", "need", "requir")) and re.match(
        r"\s+(?:that|to|is|for)\b(?! (?:collect|access|know|obtain|read|have))", text[end:]
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


def _passive(
    text: str,
    first: int,
    verb: re.Match[str] | None,
    give: re.Match[str] | None,
    left: str,
    be: re.Match[str],
) -> Act | None:
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
        if re.match(r"\s+(?:directly )?(?:on|into|in|at) (?!our|the (?:app|site|website|form)|this|your)(?:a |an |the )?[\w’']+(?:['’]s| page| site| bank)", rest, _I):
            return Act(first + be.start(), match.end(), "collect", passive=True, others=True)
        action = "share" if re.match(r"\s+(?:only )?(?:to|with)\s+(?!us\b|our\b)", rest, _I) else "collect"
    if word.startswith("told"):
        return None
    if action in ("share", "transfer") and re.match(r"\s+(?:back )?to (?:us|our|the company)\b", rest, _I):
        action = "receive"
    before = left[: be.start()][-70:]
    negated = (
        bool(NOT.search(be["between"] or ""))
        or bool(re.search(r"\b(?:no|none|neither|nor|nothing|cannot|not)\b[^,;]*$", before, _I))
        and not NOT_ONLY.search(before)
    )
    by = re.match(r"\s+(?:\w+ )?by (?:a |an |the |our |your )?(?P<who>[\w -]{3,30})", rest, _I)
    others = bool(
        by
        and re.search(r"processor|bank|apple|google|phone|stripe|paypal|store|courier|payment", by["who"], _I)
    ) and action in ("collect", "use", "store", "receive")
    if negated and re.match(r"\s+to (?:provide|give|submit|tell|enter|supply|disclose)", rest, _I):
        return Act(
            first + be.start(),
            match.end() + len(re.match(r"\s+to \w+", rest).group()),
            "collect",
            True,
            source="user",
        )  # type: ignore[union-attr]
    subject = re.search(r"\byou$|\bwe$|\bthey$", left[: be.start()].rstrip(), _I)
    if subject:  # "you are asked for your name"
        if word.startswith(("ask", "request", "requir", "need")):
            return Act(match.start(), match.end(), "collect", negated, source="user")
        return None
    if action == "infer" and word.startswith("ma"):
        return None
    return Act(first + be.start(), match.end(), action, negated, passive=True, others=others)


def _given(
    text: str,
    first: int,
    give: re.Match[str] | None,
    verb: re.Match[str] | None,
    left: str,
    who: re.Match[str],
    negated: bool,
) -> Act | None:
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
        if word.startswith(("sign", "log")) and re.match(r"\s+(?:\w+ ){0,2}(?:with|using|through|via|by)\s+your\b", around):
            return Act(give.start(), give.end(), "collect", negated, source="user")
        if word.startswith("us") and not re.match(
            r"\s+(?:your|a|an)\s+(?:\w+ ){0,2}(?:account|card|e-?mail|phone|facebook|google|twitter|social|credit|id)\b",
            around,
            _I,
        ):
            return None
        if (
            not word.startswith("us")
            and not NEAR_US.search(around)
            and not re.match(
                r"\s+(?:your|a) (?:profile |user)?(?:photo|picture|nickname|username|name|email|e-mail|password|message|comment|review|\w+)\b",
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


def _to_us(text: str) -> list[Act]:
    return [
        Act(
            m.start(),
            m.end(),
            "receive",
            _negated(text[max(0, m.start() - 40) : m.start()]),
            source="third_party",
        )
        for m in TO_US.finditer(text)
        if not re.search(
            r"\b(?:you|may|to|please|users?|without|by|of|not|or|and)\s+(?:\w+ly\s+)?$", text[: m.start()], _I
        )
    ]


def _nouns(text: str, clauses: list[tuple[int, int]]) -> list[Act]:
    found = []
    for m in _NOUN.finditer(text):
        if re.match(
            r" by (?:the |such |these |those |other |any |a )?(?:third|other|such|linked|external|payment)",
            text[m.end() :],
            _I,
        ):
            found.append(Act(m.start(), m.end(), "collect", others=True))
            continue
        first = next(a for a, b in clauses if a <= m.start() < b or b == len(text))
        action = _NOUN_ACTS.get((m["of"] or "").lower(), "collect")
        found.append(
            Act(
                m.start(), m.end(), action, _negated(text[max(first, m.start() - 40) : m.start()], nouns=True)
            )
        )
    return found


def _has_no(text: str) -> list[Act]:
    # "store": that nothing at all is held is said by verbs of collecting alone.
    bare = _BARE_NO.match(text)
    if bare:  # "No call logs."
        return [Act(0, bare.end(), "store", negated=True)]
    return [
        Act(m.start(), m.end(), next(a for a, p in _NO_ACTS if re.match(p, m.group(), _I)), negated=True)
        for m in _HAS_NO.finditer(text)
    ]


def _asides(text: str) -> list[tuple[int, int]]:
    """Return the clauses of purpose, whose words are no object of the acts before them."""
    found = []
    for m in PURPOSE.finditer(text):
        verb = m["verb"].lower()
        whole = f"{verb} {text[m.end() : m.end() + 10]}"
        if VERB.match(whole) and not re.match(
            r"(?:send|show|give|provid|deliver|check|verif|process|make|making|handl|display|share|sharing|match|plac|report|analy|estimat|suppl|sell|pass|transmit|utili|combin|evaluat|compar|forward|tell|publish|generat|creat)",
            verb,
        ):
            continue
        if re.match(
            r"(?:submit|enter|upload|fill|type|input|volunteer|specif|furnish|complet|us|our|you|the|your|a|an|any|third|other|this|these|that|such|each|all|their|advertis|both|example|instance|us|more|which|it|certain|some|purposes|users?|customers?|what|identify|recognize|recognise|know)\b",
            verb,
        ):
            continue
        start = m.start()
        if m.group().lower().startswith(("for", "in order", "so")):
            if m.group().lower().startswith("for") and not verb.endswith("ing"):
                continue
        elif NO_PURPOSE.search(text[:start]):
            continue
        stop = PURPOSE_END.search(text, m.end())
        end = stop.start() if stop else len(text)
        # "To create an account, ..."; and in a list the next element is no part of the purpose.
        if not text[:start].strip(" ,-–(") or text[:start].count(",") >= 2:
            comma = text.find(",", m.end())
            end = comma if 0 <= comma < end or stop is None and comma >= 0 else end
        found.append((start, end))
    return found


def _denials(text: str, clauses: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what "but no ...", "not your ...", "without the ..." deny."""
    return [
        (m.end(), _end_of_clause(text, m.end(), clauses))
        for m in NO_DATA.finditer(text)
        if not NOT_ONLY.match(text, m.start()) and not NOT_ONLY.match(text, m.end() - 3)
    ]


def _is_noun(text: str, first: int, start: int, end: int, subject_end: int) -> bool:
    """Return whether a word that could be a verb is a noun or an adjective here: "our use of", "access records"."""
    word = text[start:end].lower()
    before = text[first:start]
    if word.endswith("ing"):
        if not _GERUND.search(before) and subject_end < 0:
            return True
        return bool(
            re.search(r"\b(?:the|a|an|your|our|its|their|this|any|such|and|or)\s+$", before, _I)
        ) and not re.search(r"(?:ing\b.*|\bby .*)(?:and|or)\s+$", before, _I)
    if re.search(r"\b(?:let|lets|letting|allow|allowing|make|have) us\s+$", before, _I):
        return False
    if subject_end == start - 1 or _AUXILIARY.search(before):
        return (
            bool(re.search(r"\b(?:all|each|both|only)\s+$", before, _I))
            and not word.endswith("s")
            and subject_end < 0
        )
    if re.search(
        r"\b(?:the|a|an|your|our|of|this|any|such|their|for|in|by|with|from|on|at|no|user|and)\s+$",
        before,
        _I,
    ) and not re.search(r"\b(?:we|you|they|us)\s+(?:and|or)\s+$", before, _I):
        return True
    if word.endswith("ed") or word in (
        "kept",
        "held",
        "sent",
        "sold",
        "given",
        "taken",
        "told",
        "seen",
        "shown",
        "bought",
        "got",
        "made",
    ):
        return subject_end < 0 or start - subject_end > 25
    if word.endswith("s") and not word.endswith("ss"):
        return not _OBJECT.match(text[end:])
    if not before.strip(" •*-–("):
        return not _OBJECT.match(text[end:])
    return subject_end < 0 or start - subject_end > 14 or not _OBJECT.match(text[end:])


def _negated(before: str, nouns: bool = False) -> bool:
    """Return whether the words before a verb deny it."""
    plain = re.sub(r"\bdo[- ]not[- ]track\b", "", before, flags=_I)
    marks = [m for m in NOT.finditer(plain) if not NOT_ONLY.match(plain, m.start())]
    if nouns:  # "no collection of", "do not have access to", "does not involve the use of"
        return bool(marks) and len(plain[marks[-1].end() :].split()) <= 3
    if not marks:
        return False
    gap = plain[marks[-1].end() :]
    if marks[-1].group().lower() == "without" and not re.match(
        r"\s+(?:\w+ly\s+|\w+ing\s+(?:and|or|,)\s+)?$|\s+\w+ing\b[^,]*$", gap
    ):
        return False
    return len(gap) <= 60 and not re.search(r"\bbut\b|\buntil\b|\bunless\b|,\s*(?:we|you)\b", gap, _I)
