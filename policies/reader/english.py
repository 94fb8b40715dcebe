"""The grammar of English policies, as patterns over a sentence."""

from __future__ import annotations

import re

from policies.reader.grammar import Act, Reading

_I = re.IGNORECASE

_COLLECT = (
    r"collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|obtain(?:s|ed|ing)?|captur(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|log(?:s|ged|ging)?|record(?:s|ed|ing)?|"
    r"track(?:s|ed|ing)?|monitor(?:s|ed|ing)?|request(?:s|ed|ing)?|requir(?:e|es|ed|ing)|need(?:s|ed)?|ask(?:s|ed|ing)?|read(?:s|ing)?|access(?:es|ed|ing)?|"
    r"take(?:s|n)?|seek|query|queries|scan(?:s|ned|ning)?|register(?:s|ed)?|see(?:s)?|know(?:s)?|learn(?:s)?|get(?:s)?|sav(?:e|es|ed)|note(?:s|d)?"
)
_RECEIVE = r"receiv(?:e|es|ed|ing)|import(?:s|ed|ing)?"
_STORE = r"stor(?:e|es|ed|ing)|hold(?:s|ing)?|held|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|host(?:s|ed)?"
_USE = r"us(?:e|es|ed|ing)|process(?:es|ed|ing)?|analy[sz](?:e|es|ed|ing)|handl(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|examin(?:e|es|ed)|verif(?:y|ies|ied)"
_INFER = r"infer(?:s|red|ring)?|deriv(?:e|es|ed|ing)|deduc(?:e|es|ed)|estimat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|calculat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|creat(?:e|es|ed|ing) a profile"
_SHARE = (
    r"shar(?:e|es|ed|ing)|transmit(?:s|ted|ting)?|sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|trad(?:e|es|ed|ing)|lend|leas(?:e|es|ed|ing)|pass(?:es|ed|ing)?(?: on| along)?|"
    r"send(?:s|ing)?|sent|forward(?:s|ed|ing)?|suppl(?:y|ies|ied)|hand(?:s|ed|ing)? over|giv(?:e|es|en|ing)|provid(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|report(?:s|ed)?|show(?:s|n)?|make(?:s)? available|entrust(?:s|ed)?"
)
_TRANSFER = r"transfer(?:s|red|ring)?"
_DISCLOSE = r"disclos(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|releas(?:e|es|ed|ing)"
_PUBLISH = r"publish(?:es|ed|ing)?|make(?:s)? public|display(?:s|ed|ing)?|publicly display"
_TABLE = (
    ("collect", _COLLECT),
    ("receive", _RECEIVE),
    ("store", _STORE),
    ("use", _USE),
    ("infer", _INFER),
    ("transfer", _TRANSFER),
    ("disclose", _DISCLOSE),
    ("publish", _PUBLISH),
    ("share", _SHARE),
)
_ANY = "|".join(pattern for _, pattern in _TABLE)
_VERB = re.compile("|".join(f"(?P<{name}>\\b(?:{pattern})\\b)" for name, pattern in _TABLE), _I)

# Who acts. "We", the service itself and its parts are the company; a name of a party elsewhere is not.
_COMPANY = r"we|us|our (?:app|application|apps|website|site|server|servers|system|systems|service|services|platform|game|games|team|staff|partners on our behalf|devices|company|store|shop|cameras|support team|drivers|couriers)|the (?:app|application|service|services|website|site|platform|game|company|organi[sz]ation|mall|wearable|band|watch|device itself|firm|software|system|shop|controller|programme|program)|this (?:app|site|website|application|game|service)|our"
_PARTY = r"third[- ]part(?:y|ies)|partners?|advertisers?|vendors?|(?:payment|service|analytics|network|hosting|cloud|map|delivery)? ?(?:processors?|providers?|compan(?:y|ies)|services?)|google|apple|facebook|meta|stripe|paypal|alipay|wechat|sdks?|banks?|they|websites?|sites?|platforms?|networks?|bureaus?|agenc(?:y|ies)|authorit(?:y|ies)|parents?|school|couriers?|carriers?|who|which|that"
_YOU = r"you|your (?:device|browser|phone|computer|child)|the (?:user|client|customer|applicant|visitor)s?|users|customers|applicants|clients|players|visitors|parents?|children|the (?:buyer|rider|member|parent|child)"

_WE_DO = re.compile(rf"\b(?P<who>{_COMPANY})\b(?P<between>[^.;:]{{0,60}}?)\b(?P<verb>{_ANY})\b", _I)
_YOU_GIVE = re.compile(
    rf"\b(?:{_YOU})\b(?P<between>[^.;:]{{0,50}}?)\b(?P<verb>provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|submit(?:s|ted|ting)?|enter(?:s|ed|ing)?|upload(?:s|ed|ing)?|suppl(?:y|ies|ied)|fill(?:s|ed|ing)?(?: in| out)?|register(?:s|ed|ing)?(?: with)?|creat(?:e|es|ed|ing)|send(?:s|ing)?|sent|tell(?:s)?|disclos(?:e|es|ed|ing)|add(?:s|ed|ing)?|choos(?:e|es)|chose|set(?: up)?|type(?:s|d)?|input(?:s)?|post(?:s|ed|ing)?|share(?:s|d)?|link(?:s|ed)?|connect(?:s|ed)?|import(?:s|ed)?|complet(?:e|es|ed|ing)|us(?:e|es|ed|ing)|write(?:s)?|state(?:s)?|show(?:s)?|volunteer(?:s|ed)?|leav(?:e|es)|left|save(?:s|d)?|bring(?:s)?|attach(?:es)?|scan(?:s)?|take(?:s)?|bind|verify)\b",
    _I,
)
_PASSIVE = re.compile(
    rf"\b(?:is|are|was|were|be|been|being|gets?)\b(?P<between>(?:\s+(?:not|never|also|only|automatically|then|thus|temporarily|securely|generally|usually|typically|solely|no longer|sometimes|always|all|both|then|further|voluntarily|routinely|knowingly))*)\s+(?P<verb>collected|gathered|obtained|captured|logged|recorded|tracked|requested|required|needed|asked for|stored|held|kept|retained|saved|used|processed|analy[sz]ed|received|inferred|derived|shared|transmitted|sold|rented|traded|passed(?: on)?|sent|disclosed|transferred|published|displayed|shown|provided|given|accessed|read|taken|registered|monitored|entered|included|generated|calculated|combined|noted|uploaded)\b",
    _I,
)
_NOUN = re.compile(
    r"\b(?P<noun>collection (?:and use )?of|(?:personal )?(?:information|data) (?:that )?(?:we|is|are|may be|will be) (?:[a-z]+ )?(?:collect|receive|obtain|process|hold|collected|processed|hold about you)|"
    r"(?:kinds?|types?|categories) of (?:personal )?(?:information|data)|following (?:personal )?(?:information|data|details|categories)|information collected|data collected|collected information|(?:information|data) (?:may |will |can |that |generally |typically |also )*(?:includes?|contains?|consists? of|comprises?))\b",
    _I,
)
_NOT = re.compile(
    r"\b(?:not|never|neither|nor|no longer|cannot|don['’]t|doesn['’]t|won['’]t|can['’]t|isn['’]t|aren['’]t|didn['’]t|without|nobody|no one|refrain from|refuse to|stopped|nothing)\b",
    _I,
)
_NOT_ONLY = re.compile(
    r"\bnot (?:only|just|limited to|necessarily)\b|not to mention|whether or not|if not\b", _I
)
_NO_OBJECT = re.compile(
    r"\bno (?:other |such |additional |further |more )?(?:[a-z-]+ ){0,4}?(?=(?:is|are|will be|was|be)\b)|\bnone of\b|\bneither\b|^no\b",
    _I,
)
_ONLY = re.compile(r"\b(?:only|nothing (?:but|more than)|nothing else than|solely|no more than)\b", _I)
_EXCEPT = re.compile(
    r"\b(?:except(?: for| that| where| when| as)?|unless|other than|apart from|aside from|save for|excluding|with the exception of|but only|beyond|but)\b",
    _I,
)
_CONSENT = re.compile(
    r"\b(?:with(?:out)?|unless|until|subject to|after|upon|before|if|where|obtain)\b[^.;]{0,40}\b(?:consent|permission|authori[sz]ation|agree(?:ment|d)?|allow|opt(?:ed)? in|grant|permit|approval|switch(?:ed)? on|turn(?:ed)? on|enable[d]?)\b",
    _I,
)
_SILENT = re.compile(
    r"\b(?:means?|shall mean|refers? to|is defined as|are defined as|is any (?:information|data)|is information (?:that|about)|definition of|the term)\b"
    r"|\byou (?:have|may|can|also have) (?:the |a )?(?:right|ability|option|choice)s? (?:to|of)\b|\bright to\b|\byou (?:can|may) (?:always |also |at any time )?(?:access|correct|delete|update|change|edit|review|request (?:access|a copy|deletion|that)|ask (?:us|for a copy)|withdraw|opt[- ]out|unsubscribe|disable|turn off|switch off|revoke|remove|manage|object|refuse|block|reject|decline|clear|view)\b"
    r"|\b(?:please )?(?:contact|write to|reach|e-?mail|call) us (?:at|by|on|via|using|through|with)\b|\bif you have (?:any )?(?:questions?|concerns?|comments?)\b"
    r"|\bplease do not (?:send|give|provide|submit|disclose|tell|include|enter|share)|\bdo not (?:send|tell|give|share|post|include|enter|submit) (?:us )?(?:your|any|other)\b|\bshould not (?:send|give|provide|include|post)\b|\bnever (?:send|give|share|tell)\b[^.]{0,20}\byour\b"
    r"|\bunder the age of\b(?!.*\bcollect)|\bwe (?:encrypt|hash|protect|secure|anonymi[sz]e|pseudonymi[sz]e)\b|\b(?:is|are) (?:encrypted|hashed|protected|anonymi[sz]ed)\b|^\s*(?:what|how|why|who|where|when|do|does|can|is|are|will|should|may)\b[^.]*\?\s*$"
    r"|\b(?:delete|erase|destroy|anonymi[sz]e)[sd]?\b(?!.*\bcollect)",
    _I,
)
_STRONG = re.compile(
    r"\bwe (?:may |will |also |might |automatically |can |must |do |shall |need to |have to |then |only )*(?:collect|gather|record|receive|obtain|store|log|keep|ask)\b",
    _I,
)
_DEVICE = re.compile(
    r"\bautomatic(?:ally)?\b|\bwhen you (?:visit|use|open|access|browse|download|launch)\b|\bwhile (?:using|you (?:use|browse))\b|\byour (?:device|browser) (?:sends?|transmits?)\b",
    _I,
)
_THIRD = re.compile(
    r"\bfrom (?:a |our |other |the |certain |your )*(?:third[- ]part|partners?|social|facebook|google|apple|publicly|public |other sources|affiliates?|data brokers?|credit|employer|school|bureau|advertis|carriers?|payment)\w*",
    _I,
)
_DERIVED = re.compile(r"\b(?:infer|deriv|deduc|estimat|calculat|profil)\w*", _I)
_OPTIONAL = re.compile(
    r"\b(?:optional(?:ly)?|voluntar(?:y|ily)|you may (?:also )?(?:choose|provide|add|give|enter|upload)|you can (?:also )?(?:choose|provide|add|give|enter|upload)|if you (?:choose|wish|want|like|decide)|not required|need not|at your (?:option|choice|discretion))\b",
    _I,
)
_MANDATORY = re.compile(
    r"\b(?:must|required|need to|necessary|have to|mandatory|we require|we need|cannot (?:\w+ )?without|obligatory|in order to (?:create|register|open))\b",
    _I,
)
_PERMISSION = re.compile(
    r"\bpermissions?\b|\b(?:grant|allow|enable)s?\b[^.]{0,30}\b(?:access|permission|location)\b|\bif you (?:allow|grant|enable|turn on|switch on|permit)\b",
    _I,
)
_MINOR = re.compile(
    r"\b(?:child(?:ren)?|minors?|under(?:age| the age of| 1[0-9])|younger than|below the age|kids?)\b", _I
)
_EMPLOYEE = re.compile(
    r"\b(?:employees?|job applicants?|applicants? for (?:a )?(?:job|position|employment)|candidates?|staff members?|workers?|couriers?|riders?)\b",
    _I,
)
_THIRD_PERSON = re.compile(
    r"\b(?:recipient|consignee|emergency contact|next of kin|your (?:contacts|friends|family|household)|friend's|gift recipient|other people|another person|beneficiar(?:y|ies)|person you)\b",
    _I,
)
_VISITOR = re.compile(
    r"\b(?:visitors?|visit (?:our|the|this)|when you (?:visit|browse|open)|browse our|browsing our)\b", _I
)
_SENSITIVE = re.compile(r"\bsensitive (?:personal )?(?:information|data)\b|\bspecial categor(?:y|ies)\b", _I)
_NOT_PERSONAL = re.compile(
    r"\bnon-?personal|\bnot personal(?:ly)?|\bcannot identify|\bdo(?:es)? not identify|\banonymous(?:ly)?\b",
    _I,
)
_PURPOSES = (
    ("registration", r"regist|creat\w+ (?:an |your )?account|sign(?:ing)? up|open(?:ing)? an account"),
    ("login", r"\blog(?:ging)? in|sign(?:ing)? in|authenticat"),
    ("order_fulfilment", r"deliver|ship|fulfil|process (?:your |an )?orders?|purchas|booking"),
    ("payment", r"payment|pay for|billing|invoic"),
    ("customer_service", r"support|customer service|respond|enquir|inquir|complain|contact you"),
    ("advertising", r"advertis|\bads?\b"),
    ("marketing", r"marketing|newsletter|promot|offers?"),
    ("analytics", r"analy|statistic|measure|trends"),
    ("security", r"secur|fraud|abuse|protect"),
    ("legal", r"legal|law\b|compl(?:y|iance)|tax|regulat"),
    ("personalisation", r"personali[sz]|recommend|customi[sz]|tailor"),
    ("service_improvement", r"improv|develop|debug|fix"),
    ("identity_verification", r"verif|identif|know your customer|kyc"),
)
_FOR = re.compile(r"\b(?:to|for|in order to|so that|so we can|because)\b[^.;]*", _I)
_OPENS = re.compile(
    r"^[\s,]*(?:\(|:|such as|including|includes?|like|e\.g\.|for example|for instance|namely|i\.e\.|which (?:may )?includes?|that (?:may )?includes?|may include|consist(?:s|ing) of|comprising|—|–|- )",
    _I,
)
_OPEN_LIST = re.compile(
    r"such as|including but|not limited to|for example|for instance|e\.g\.|\betc\b|and so on|and others|and similar|and the like|like ",
    _I,
)
_CLAUSE = re.compile(
    r";|\.\s|,? (?:but|however|whereas|while|although|though)\b,?|(?<=\w), (?:and )?(?=(?:we|you|they|our)\b)",
    _I,
)


def _action_of(verb: str) -> str:
    match = _VERB.match(verb)
    return match.lastgroup or "collect" if match else "collect"


class English:
    """Reads English sentences."""

    def read(self, text: str) -> Reading:
        """Return the acts of a sentence and what is known of it."""
        acts = [*self._ours(text), *self._yours(text), *self._passive(text), *self._nouns(text)]
        acts.sort(key=lambda a: (a.start, -a.end))
        silent = bool(_SILENT.search(text)) and not (
            _STRONG.search(text) and not re.match(r"^\s*(?:do|does|what|how|why)\b.*\?\s*$", text, _I)
        )
        return Reading(
            tuple(acts),
            tuple(
                (m.start(), len(text))
                for m in _EXCEPT.finditer(text)
                if m.group().lower() not in ("but", "beyond")
            ),
            silent,
            self._condition(text),
            self._subject(text),
            tuple(
                dict.fromkeys(
                    name for m in _FOR.finditer(text) for name, p in _PURPOSES if re.search(p, m.group(), _I)
                )
            )[:3],
            "sensitive" if _SENSITIVE.search(text) else "not_personal" if _NOT_PERSONAL.search(text) else "",
        )

    def opens_list(self, text: str, start: int, end: int) -> str:
        """Return "open" or "closed" where a list of members follows a wide term, else ""."""
        rest = text[end:]
        if not _OPENS.match(rest):
            return ""
        return "open" if _OPEN_LIST.search(rest[:400]) else "closed"

    def clause(self, text: str, at: int) -> tuple[int, int]:
        """Return the clause around a place."""
        start, end = 0, len(text)
        for match in _CLAUSE.finditer(text):
            if match.end() <= at:
                start = match.end()
            elif match.start() >= at:
                end = match.start()
                break
        return start, end

    def _ours(self, text: str) -> list[Act]:
        found, at = [], 0
        while match := _WE_DO.search(text, at):
            at = match.end("verb")
            between = match["between"]
            if re.search(rf"\b(?:{_YOU})\b", between, _I) and not re.search(
                r"\b(?:ask|need|require|request|allow|invite|want|like) you\b", match.group(), _I
            ):
                at = match.start() + len(match["who"])
                continue
            verb = match["verb"].lower()
            if match["who"].lower() in ("us", "our") and not between.strip():
                continue
            if _is_noun(text, match.start("verb"), match.end("verb")):
                continue
            action = _action_of(match["verb"])
            negated = _negated(text[match.start() : match.start("verb")])
            source = "user" if verb.startswith(("ask", "request", "require", "need")) else ""
            found.append(
                Act(
                    match.start("verb"),
                    match.end("verb"),
                    action,
                    negated,
                    source=source,
                    only=bool(_ONLY.search(between)),
                )
            )
            # "collect, use and store X": the verbs that follow share their object.
            more = re.match(
                rf"(?:\s*,\s*|\s+(?:and|or|and/or)\s+|\s*/\s*)+(?P<verb>{_ANY})\b",
                text[match.end("verb") :],
                _I,
            )
            while more:
                start = at + more.start("verb")
                found.append(Act(start, at + more.end("verb"), _action_of(more["verb"]), negated))
                at += more.end("verb")
                more = re.match(
                    rf"(?:\s*,\s*|\s+(?:and|or|and/or)\s+|\s*/\s*)+(?P<verb>{_ANY})\b", text[at:], _I
                )
        for match in re.finditer(
            rf"\b(?P<who>{_PARTY})\b(?P<between>[^.;:,]{{0,40}}?)\b(?P<verb>{_ANY})\b", text, _I
        ):
            if any(a.start == match.start("verb") for a in found) or _is_noun(
                text, match.start("verb"), match.end("verb")
            ):
                continue
            if (
                match["who"].lower() in ("who", "which", "that")
                and re.search(r"\b(?:information|data|details) (?:that|which)$", text[: match.end("who")], _I)
                and re.match(r"\s*(?:you|we)\b", match["between"], _I)
            ):
                continue
            negated = _negated(match["between"])
            ours = bool(re.search(r"on our behalf|for us\b|(?:to|with) us\b", text[match.end() :], _I))
            found.append(
                Act(
                    match.start("verb"),
                    match.end("verb"),
                    "receive" if ours else _action_of(match["verb"]),
                    negated,
                    others=not ours,
                    source="third_party",
                )
            )
        return found

    def _yours(self, text: str) -> list[Act]:
        found, at = [], 0
        while match := _YOU_GIVE.search(text, at):
            at = match.end("verb")
            if re.search(rf"\b(?:{_COMPANY})\b", match["between"], _I):
                continue
            verb = match["verb"].lower()
            if verb.startswith(
                (
                    "us",
                    "share",
                    "send",
                    "post",
                    "save",
                    "take",
                    "set",
                    "show",
                    "choose",
                    "link",
                    "connect",
                    "scan",
                    "register",
                    "creat",
                    "leav",
                    "left",
                    "bring",
                    "verify",
                )
            ) and not re.search(
                r"\b(?:we|us|our|to us|with us|account|profile|username|password|nickname)\b", text, _I
            ):
                continue
            found.append(
                Act(
                    match.start("verb"),
                    match.end("verb"),
                    "collect",
                    _negated(match["between"]),
                    source="user",
                )
            )
        return found

    def _passive(self, text: str) -> list[Act]:
        found = []
        for match in _PASSIVE.finditer(text):
            verb = match["verb"].lower()
            action = {
                "required": "collect",
                "needed": "collect",
                "asked for": "collect",
                "entered": "collect",
                "included": "collect",
                "provided": "collect",
                "given": "collect",
            }.get(verb, _action_of(match["verb"]))
            if verb in ("provided", "given", "shown") and re.search(
                r"^\s+(?:to|with)\s+(?!us\b)", text[match.end() :], _I
            ):
                action = "share"
            negated = bool(_NOT.search(match["between"])) or bool(
                _NO_OBJECT.search(text[max(0, match.start() - 60) : match.start()] + " is")
            )
            by = re.match(
                r"\s+(?:\w+ )?by (?:a |an |the |our |your )?(?P<who>[\w -]{3,30})", text[match.end() :], _I
            )
            others = bool(
                by
                and re.search(
                    r"third|provider|processor|partner|bank|apple|google|phone|stripe|paypal|store|courier",
                    by["who"],
                    _I,
                )
            ) and action in ("collect", "use", "store", "receive")
            found.append(Act(match.start(), match.end(), action, negated, passive=True, others=others))
        return found

    def _nouns(self, text: str) -> list[Act]:
        return [
            Act(m.start(), m.end(), "collect", _negated(text[max(0, m.start() - 25) : m.start()]), source="")
            for m in _NOUN.finditer(text)
        ]

    def _condition(self, text: str) -> str:
        if re.search(r"\b(?:separate|explicit|express) consent\b", text, _I):
            return "separate_consent" if "separate" in text.lower() else "consent"
        if _MINOR.search(text) and re.search(
            r"\b(?:parent|guardian)\w*[^.]{0,30}(?:consent|permission|agree)|(?:consent|permission)[^.]{0,30}(?:parent|guardian)",
            text,
            _I,
        ):
            return "guardian_consent"
        if _PERMISSION.search(text):
            return "permission"
        if _CONSENT.search(text):
            return "consent"
        if _OPTIONAL.search(text):
            return "optional"
        if re.search(r"\bautomatically\b", text, _I):
            return "automatic"
        return "mandatory_for_feature" if _MANDATORY.search(text) else ""

    def _subject(self, text: str) -> str:
        for subject, pattern in (
            ("employee", _EMPLOYEE),
            ("third_person", _THIRD_PERSON),
            ("visitor", _VISITOR),
        ):
            if pattern.search(text):
                return subject
        return ""

    def about_minors(self, text: str) -> bool:
        """Return whether a sentence is about minors."""
        return bool(_MINOR.search(text))

    def source(self, text: str) -> str:
        """Return where a sentence says the data comes from, or an empty string."""
        if _DERIVED.search(text):
            return "derived"
        if _THIRD.search(text):
            return "third_party"
        return "device" if _DEVICE.search(text) else ""


def _is_noun(text: str, start: int, end: int) -> bool:
    """Return whether a word that could be a verb is a noun here: "our use of", "your request", "a record"."""
    before = text[max(0, start - 16) : start].lower()
    after = text[end : end + 12].lower()
    if re.search(
        r"\b(?:the|a|an|your|our|its|of|this|any|such|each|their|for|in)\s+$", before
    ) and not re.search(r"\b(?:in|for|of) $", before):
        return True
    return bool(re.match(r"\s+(?:of|policy|policies|purposes?|requests?)\b", after)) and text[
        start:end
    ].lower() in (
        "use",
        "access",
        "request",
        "record",
        "process",
        "store",
        "report",
        "need",
        "display",
        "transfer",
        "release",
        "share",
        "trade",
        "records",
    )


def _negated(before: str) -> bool:
    match = None
    for match in _NOT.finditer(before):
        pass
    return match is not None and not _NOT_ONLY.search(before[match.start() :])
