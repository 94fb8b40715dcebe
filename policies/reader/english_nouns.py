"""Acts that no plain verb says: "access to", "they tell us", "the watch has no", "never reaches us"."""

from __future__ import annotations

import re

from policies.reader.english_standing import is_denied
from policies.reader.english_words import TO_US
from policies.reader.grammar import Act

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
    r"\b(?:there (?:is|are)|has|have|had|sets?|places?|contains?|includes?|embeds?|makes?|keeps?|holds?|needs?|takes?|wants?|collects?|stores?|requires?|records?|uses?|gets?|receives?|sees?|asks?(?: for)?|processes|process|shares?|sells?|builds?|creates?|forms?|draws? up|produces?) "
    r"(?:no|neither|zero)(?! (?:longer|intention|control|responsib|way|liab|obligation|effect|influence|means|reason|right|more than|other (?:purpose|than)))\b"
    r"|\b(?:do not|don['’]t|does not|doesn['’]t) have (?:an?|any)\b(?! (?:access|control|obligation|way|right|liab|responsib|intention|influence))",
    _I,
)


STAYS = re.compile(
    r"\b(?:never|not|neither|nor|no)\b[^.;]{0,90}?\b(?P<act>reach(?:es)? (?:us|our)|(?:touch(?:es)?|hits?|enters?|pass(?:es)? through|go(?:es)? through|runs? through) our (?:\w+ )?(?:servers?|systems?|hands|databases?)|(?:leaves?|leaving) (?:the [\w ]{3,25} of )?(?:your|the|their) (?:\w+ )?(?:device|phone|browser|computer|band|tablet)|comes? to (?:our (?:knowledge|attention|(?:\w+ )?servers?|systems?)|us\b)|(?:comes?|gets?|falls?) into our (?:hands|possession|systems?)|(?:arrives?|ends? up) (?:at|with|on) (?:us|our)|gets? to us|goes? to us|(?:known|visible|accessible|available) to us)\b",
    _I,
)


# "Contacts, microphone - never requested", "Location: not collected".
_VERBLESS = re.compile(
    r"(?:\s[–—-]|:)\s+(?:this (?:permission )?is |these are )?(?:never|not)(?: \w+ly)? (?P<act>request|collect|access|us|read|stor|need|ask|record|record|requir|process|tak)(?:ed|d|en)?(?: for)?\b|^[^.:;]{2,60}(?::|\s[–—-])\s+(?P<none>none|no|never|nil|n/a|not applicable)\W*$",
    _I,
)


# "All data stay on your phone", "saved only on the device": kept by the person alone.
LOCAL = re.compile(
    r"\b(?:stays?|remains?|(?:is|are|will be)(?: \w+)? (?:stored|saved|kept|processed|handled|analy[sz]ed|held|used|evaluated|read))(?: and (?:stored|saved|kept|processed))?(?: (?:only|locally|exclusively|solely|entirely|always|directly|just))* (?:on|in|within|inside) (?:your|the|each|their|his) (?:own )?(?:\w+ )?(?:device|phone|browser|computer|tablet|handset|smartphone|watch|band)s?\b",
    _I,
)
_ALONE = re.compile(
    r"\b(?:only|locally|exclusively|solely|entirely|alone|stays?|remains?)\b|\b(?:never|not) (?:\w+ )?(?:uploaded|sent|transmitted|transferred|shared|leave)",
    _I,
)


# "A phone number is optional", "fields with a star (name, email) are mandatory".
_ASKED_FOR = re.compile(
    r"\b(?:is|are) in (?:operation|use)\b|\b(?:is|are) not (?:mandatory|compulsory|obligatory)\b|\b(?:is|are) (?:\w+ly )?(?:mandatory|compulsory|obligatory|optional|voluntary|necessary|needed|required)\b(?! (?:to (?!register|order|create|open|sign|use|complete|deliver)|that|by (?:law|the law)))",
    _I,
)


_NO_SUBJECT = re.compile(
    r"(?:^\W*|[;:.] |, (?:and |so )?|\b(?:and|but|so) )(?:no|neither)\b[^,.;:]{2,70}$", _I
)


# "Your age decides which articles you see", "your location helps us find": a use whose object is its subject.
_SERVES = re.compile(
    r"^\W*(?:your|the) [^,.;:]{3,60}?\b(?P<act>(?:helps?|lets?|allows?|enables?) us|(?:decides?|determines?|influences?|tells? us) (?:which|what|how|whether|when))\b",
    _I,
)
_BASED = re.compile(
    r"\b(?:based on|on the basis of|with the help of|by means of)(?= (?:your|the user['’]s) )(?=.*\bwe\b)|(?<=\bwe )(?:[a-z]+ ){1,6}(?:based on|on the basis of|with the help of)(?= (?:your|the user['’]s) )",
    _I,
)
_BARE_NO = re.compile(
    r"^\W*No (?!longer|matter|one|data|method|other|part|security|transmission|system)(?!.*\b(?:is|are|will|may|can|be|was|were)\b)"
)


_NO_ACTS = (
    ("share", "share|sell"),
    ("collect", "collect|ask|gather|need|require|record|receive"),
    ("store", ""),
)


def to_us(text: str) -> list[Act]:
    """Return the acts by which others, or the person, let the company have data."""
    return [
        Act(
            m.start(),
            m.end(),
            "receive",
            is_denied(text[max(0, m.start() - 40) : m.start()]),
            source="third_party",
        )
        for m in TO_US.finditer(text)
        if not re.search(
            r"\b(?:you|to|please|users?|without|by|of|not|or|and)\s+(?:\w+ly\s+)?$|\b(?:you|users?|customers?|clients?)\b[^,.;]{0,20}\b(?:may|can|could|might|will|must)\s+(?:\w+ly\s+)?$",
            text[: m.start()],
            _I,
        )
    ]


def nouns(text: str, clauses: list[tuple[int, int]]) -> list[Act]:
    """Return the acts that nouns say: "collection of", "the information we collect"."""
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
                m.start(),
                m.end(),
                action,
                is_denied(text[max(first, m.start() - 40) : m.start()], nouns=True),
            )
        )
    return found


def verbless(text: str) -> list[Act]:
    """Return the acts without a verb of doing: never requested, stays on the phone, is optional."""
    found = [
        Act(m.start("none") if m["none"] else m.start(), m.end(), "collect", True, passive=True)
        for m in _VERBLESS.finditer(text)
    ]
    found += [
        Act(m.start(), m.end(), "collect", True, passive=True)
        for m in LOCAL.finditer(text)
        if _ALONE.search(text, m.start())
    ]
    found += [Act(m.start("act"), m.end("act"), "use", passive=True) for m in _SERVES.finditer(text)]
    found += [Act(m.start(), m.end(), "use") for m in _BASED.finditer(text)]
    for m in _ASKED_FOR.finditer(text):
        none = bool(_NO_SUBJECT.search(text[: m.start()]))  # "No name or e-mail address is required"
        found.append(Act(m.start(), m.end(), "collect", none, passive=True, source="" if none else "user"))
    return found


def has_no(text: str) -> list[Act]:
    """Return the denials of having: "it has no microphone", "no call logs"."""
    # "store": that nothing at all is held is said by verbs of collecting alone.
    bare = _BARE_NO.match(text)
    if bare:  # "No call logs."
        return [Act(0, bare.end(), "store", negated=True)]
    return [
        Act(m.start(), m.end(), next(a for a, p in _NO_ACTS if re.match(p, m.group(), _I)), negated=True)
        for m in _HAS_NO.finditer(text)
        if not re.search(r"\bplease (?:\w+ )?$", text[: m.start()], _I)
    ]
