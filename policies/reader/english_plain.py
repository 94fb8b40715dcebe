"""Acts as plain speech and uneven English say them: "Saved are ...", "your name we need", "leave us your number", "all we have"."""

from __future__ import annotations

import re

from policies.reader.english_standing import is_denied
from policies.reader.grammar import Act

_I = re.IGNORECASE
_DONE = r"saved|stored|collected|recorded|logged|registered|processed|noted|kept|asked|requested|needed|required|gathered|captured|read(?: out)?|retained|transmitted|transferred|taken(?: down)?|written down"
_HELD = r"collect|gather|need|require|ask(?: for)?|save|store|keep|record|log|note|hold|retain|use|process|receive|get|obtain|see|know|read|request|want|have"
_OURS = r"we|our (?:server|system|shop|software|app|website|team|staff)|the (?:app|server|system|program|software|website|shop)"

# "Saved are the IP address and the browser type", "Not stored is the card number".
_FRONTED = re.compile(
    rf"(?:^\W*|[;:.]\s+|, )(?P<not>not |never )?(?:only |also |automatically |further |in addition )?(?P<act>(?:{_DONE}) (?:is|are|was|were|will be|becomes?))\b(?! (?:only |not )?(?:if|when|after|until|within|for (?:\d|two|three|ten)|by|on|in|at)\b)",
    _I,
)
# "By the registration are asked your name and your email": the verb before its subject.
_INVERTED = re.compile(
    rf"^\W*(?:by|at|during|in|for|on|with|thereby|additionally|moreover|further(?:more)?|besides|here|there)\b(?:(?!\b(?:we|you|your|which|that|who|data|information|address|numbers?|names?|e-?mail)\b)[^,.;:]){{0,60}}?\s(?P<act>(?:is|are|will be|was|were) (?:(?:also|then|only|automatically) )?(?P<not>not )?(?:{_DONE}))\s+(?=(?:your|the|his|her|their|following|its|name|first|e-?mail|ip|phone|address)\b)",
    _I,
)
# "Your bank details we keep until ...", "the card number we do not get to see": what is had stands first.
_OBJECT_FIRST = re.compile(
    rf"(?:^\W*|[;:.]\s+|, (?:and |but |so )?|\b(?:and|but) )(?:(?:only|also) )?(?:(?:your|the|his|her|their|his or her|all|each|every|any) )?(?:(?!\b(?:if|when|which|that|who|because|so|as|where|what|how|and|but|we|all|(?:information|data)(?! (?:about|on|concerning)))\b)[^,.;:?!]){{3,60}}?"
    rf" (?P<act>(?:{_OURS}) (?:(?:must|may|will|can|also|only|always|have to|need to|then|do|does|would) )*(?P<not>(?:not|never|cannot|can ?not|don['’]t|do not|doesn['’]t|can['’]t) (?:(?:get|have|need|want|wish) to )?(?:ever |even )?)?(?:(?:also|only) )?(?:{_HELD})s?)"
    r"(?=\W*$|[,;]| (?:until|only|because|so that|as (?:long|soon|well)|in order|for(?! us)|to (?!you\b|(?:your|the|our) \w+ (?:is|are))|on (?:our|the|paper)|in (?:our|the|a)|with us|by|if|when|since|during|at all|too|from you|separately|not\b|just|\d+|one|two|three|five|six|seven|ten|twelve)\b)",
    _I,
)
_FINITE_LATER = re.compile(
    r"^(?:(?!\b(?:until|because|so that|if|when|since|as long|which|that)\b)[^,;.])*?\b(?:is|are|was|were|will|can|may|has|includes?|comes?|depends?|helps?|must|should|allows?|consists?)\b",
    _I,
)
# "Card number and code go to the bank and not to us".
_NOT_TO_US = re.compile(
    r"\b(?P<act>(?:go|goes|are|is|sent|given|entered|typed|transmitted|made)\b[^.;:]{0,50}?(?:\band|\bbut|,) not (?:to|with|by|at) us)\b",
    _I,
)
# "At no point is your microphone accessed", "your PIN is unknown to us".
_AT_NO_TIME = re.compile(
    rf"\b(?:at no (?:time|point)|never|in no case|under no circumstances|nowhere) (?:is|are|was|were|will|can|may)(?= [^,.;:]{{3,60}}? (?P<act>(?:be )?(?:{_DONE}|accessed|obtained|measured))\b)|\b(?P<unknown>(?:is|are|remains?|stays?) (?:unknown|invisible|inaccessible) to us)\b",
    _I,
)
# "Mandatory are name and e-mail", "Obligatory fields: ...".
_MUST = re.compile(
    r"(?:^\W*|[;:.]\s+|\b(?:and|but) )(?P<act>(?:mandatory|obligatory|compulsory|required|necessary|voluntary|optional)(?: (?:fields?|data|information|details|entries))? (?:is|are)(?: only)?(?: the (?:fields|data|details)(?: (?:with|marked)[\w -]{0,25})?)?:?)(?= )(?! (?:if|when|for|to|by|not)\b)",
    _I,
)
# "The indication of your telephone number is voluntary".
_GIVING = re.compile(
    r"\b(?P<act>(?:indication|statement|specification|input|entering|entry|naming) of)(?= (?:your|a|an|his|the (?:name|e-?mail|phone|telephone|date|address|birth)) ?)",
    _I,
)
# "The form wants your name", "signing up takes just an e-mail address".
_WANTS = re.compile(
    r"\b(?:forms?|apps?|games?|site|shop|page|fields?|registration|sign-?up) (?:only |just |also )?(?P<act>wants?)(?= (?:to know )?(?:your|the|an?|only|just) )|\b(?P<takes>(?:takes?|needs?|requires?) (?:just|only|nothing but|no more than))(?= (?:your|an?|the) )",
    _I,
)
# "Scores go to our server", "your message lands in our inbox".
_GOES = re.compile(
    r"(?P<act>(?:go|goes|travels?|flows?|lands?|arrives?|ends? up|comes? in) (?:directly |straight |then )?(?:to|on|into|in|at) our (?:\w+ )?(?:servers?|systems?|databases?|inbox|mailbox|office))\b",
    _I,
)
# "You can enter customers with name and address": what others are kept in a tool.
_OTHERS_DATA = re.compile(
    r"\b(?:you|users|customers|clients) (?:can |may |will |could )?(?P<act>(?:enter|store|save|add|create|manage|record|import|upload|keep|note|register|file)s?)(?= (?:your )?(?:own )?(?:customers|clients|contacts|guests|employees|staff|members|suppliers|subscribers|patients|pupils|students|tenants|invoices|appointments|bookings|lists|fields)\b[^.;]{0,40}\b(?:with|including|such as|of)\b)",
    _I,
)
# "In your account you find your orders and addresses".
_FIND = re.compile(
    r"\b(?:in|under) (?:your|the) (?:\w+ )?(?:account|profile|log-?in area),? you (?:can |will )?(?P<act>find|see)\b(?! (?:out|how|more|information on how))",
    _I,
)
# "The shop works with one cookie", "we do without cookies".
_WITH_COOKIES = re.compile(
    r"\b(?P<act>(?:works?|runs?|functions?|operates?) with)(?= (?:\w+ ){0,3}cookies?\b)|(?<=\w )(?P<no>(?:works?|runs?|functions?|operates?|does|do|manages?|gets? by)(?: \w+)? without)(?= (?:any |using |setting |the use of )?(?:\w+ ){0,2}cookies?\b)(?![^.]*\b(?:may not|cannot|some|properly|limited)\b)",
    _I,
)
# "A camera hangs over the door", "the car park is watched by cameras".
_CAMERAS = re.compile(
    r"\bcameras? (?P<act>hangs?|watch(?:es)?|films?|looks?|covers?|monitors?|points?|(?:is|are) (?:installed|mounted|placed))\b|\b(?P<by>(?:watched|monitored|observed|filmed|guarded|secured) by)(?= (?:an? |our |\w+ )?(?:cameras?|CCTV|video))",
    _I,
)
_KNOWS_NOTHING = re.compile(
    r"\b(?P<act>(?:knows?|collects?|stores?|saves?|records?|keeps?|gathers?|asks? for))(?= nothing(?: about you| of you| from you| at all|\W*$))",
    _I,
)
_PHONE = r"(?:\w+ )?(?:device|phone|browser|computer|tablet|watch)"
# "The game keeps your settings on the phone only".
_KEPT_LOCALLY = re.compile(
    rf"\b(?P<act>saves?|stores?|keeps?|remembers?|holds?)(?= [^.;:]{{2,60}}?\b(?:(?:only|locally|exclusively|solely) (?:on|in) (?:your|the) {_PHONE}|(?:on|in) (?:your|the) {_PHONE} (?:only|alone|itself))\b)",
    _I,
)
# "Leave us your number", "please give us the names of your guests", "enter your postcode to see ...": asked for without "we ask".
_BARE = re.compile(
    r"(?:^\W*(?:\w[^.:;]{2,60}: )?|[,;:.] (?:and |or |then |so )?|\b(?:and|or|then|please|kindly|just|simply|do is) )(?:please |kindly |just |simply |then |also |always |only )*"
    r"(?P<act>(?:give|tell|send|leave|show|bring|text|write|e-?mail|let|drop) us(?: have| know)?|(?:(?<=please )|(?<=kindly )|(?<=just )|(?<=simply ))(?:tell|give|leave|state|indicate|add|enter|type(?: in)?|fill in|provide|specify|attach|upload|note|name|include|choose|mention|bring)|(?:enter|type in|fill in|upload|scan|pick|choose)(?= (?:your|any|an?|his|the child['’]s) ))\b(?! (?:know )?(?:no|only|us|your phone must|that|a review|a rating|a comment|feedback|how|what you think|if|about any|a (?:line|message|note)(?! with)|at|by|first|before|when|via)\b|,)",
    _I,
)
_NO_REQUEST = re.compile(
    r"\b(?:unsubscribe|cancel|object|complain|withdraw|opt[- ]out|(?:do not|don['’]t|never|not) (?:\w+ )?$)|\b(?:you|users?|customers?|we|they|can|may|could|to|will|must|should|not)\W+(?:\w+ly )?$",
    _I,
)
# "Who books a table leaves his name", "Whoever pays by direct debit gives us his IBAN".
_WHOEVER = re.compile(
    r"(?:^\W*|[;:.]\s+)(?:who(?:ever)?|anyone who|anybody who|everyone who|everybody who|those who|he who) [^.;:?]{3,70}? (?P<act>gives? us|tells? us|sends? us|shows? us|(?:gives?|leaves?|enters?|provides?|types?(?: in)?|uploads?|submits?|states?|adds?|must (?:give|state|enter|provide|leave|submit|tell us))(?= (?:us )?(?:his|her|their|the|an?|name|e-?mail)\b))(?![^?]*\?)",
    _I,
)
# "We have your address, since ...": to have is to hold, where what is had is the person's.
_HAVE = re.compile(
    r"\bwe (?:also |only |do |still |already |then |therefore |may |might )*(?P<not>(?:do not|don['’]t|never) )?(?P<act>have)(?= (?:only |just )?(?:your|their|his|her|the (?:name|address|e-?mail|phone|telephone|number|date)|names?|e-?mail)\b)(?! your (?:consent|permission|approval|agreement|authori))",
    _I,
)
_ALL_WE_HAVE = re.compile(
    r"\b(?P<act>(?:is|are) (?:all|everything|the only (?:thing|data|information|detail)s?) (?:that )?we (?:\w+ )?(?:have|know|keep|store|save|collect|need|ask(?: for)?|see|get|want|hold|record|learn))\b",
    _I,
)
_WHAT_WE_HAVE = re.compile(
    r"(?:^\W*|[;.]\s+|\b(?:and|but) )(?P<act>(?:what|all|everything|the things?|things) (?:that )?we (?P<not>(?:do not|don['’]t|never|cannot|can['’]t) (?:want to |wish to |need to |get to )?)?(?:\w+ly )?(?:have|know|keep|store|save|collect|need|ask(?: for)?|see|get|hold|record|learn|note|receive)(?: (?:about|of|from|on) (?:you|each \w+|every \w+|our \w+))?(?: (?:then|there|here))?(?: is| are|:))",
    _I,
)
# "These lists contain ...", "fields for name and e-mail", "own fields such as the birthday", "a log with IP address and date".
_HOLDS = re.compile(
    r"\b(?P<act>(?:lists?|database|entr(?:y|ies)|tables?|card file|index cards?|customer cards?|files?|bookings?|tickets?|receipts?|reservations?|contracts?|protocols?) (?:of (?:our|the|your) \w+ )?(?:always |usually |only |normally |can |may |will |then |mostly )*(?:contains?|holds?|includes?|consists? of|has|have)(?= (?:the |your |their |only |an? )?\w)(?! (?:been|to|no|links?)\b)"
    r"|fields? for(?= (?:the |your |an? )?\w)|(?:own|custom|additional|extra|further|free|optional|other) fields?,? (?:such as|like|for example|for instance|e\.g\.)"
    r"|(?:writes?|keeps?|makes?|creates?) (?:an? |the )?(?:\w+ )?(?:logs?|log ?files?|protocols?|lists?|card files?|index cards?) (?:with|in which|that contains?|containing))\b",
    _I,
)
# "No profiling takes place", "a comparison with other data does not happen".
_NO_EVENT = re.compile(
    r"(?:^\W*|[,;:.] (?:and |but )?|\b(?:and|but) )(?:no\b[^,.;:]{0,40}?\b(?:profil\w*|templates?|tracking|recordings?|analys[ie]s|scoring|evaluation|recognition|surveillance|collection|storage|processing|monitoring|logging|measure\w*|observation|merging|merger|matching|comparison)\b[^,.;:]{0,60}? (?P<event>(?:takes? place|happens?|occurs?|is (?:done|made|carried out|performed|built|created|formed)))\b|(?:the|an?) [^,.;:]{0,40}?\b(?:profil\w*|templates?|tracking|recordings?|analys[ie]s|scoring|evaluation|recognition|surveillance|collection|storage|processing|monitoring|logging|measure\w*|observation|merging|merger|matching|comparison)\b[^,.;:]{0,60}? (?P<plain>(?:does not|do not|doesn['’]t|never) (?:take place|takes place|happens?|occurs?)|is (?:not|never) (?:made|done|built|created|formed|drawn up)))",
    _I,
)
# "The system gives each customer a score": worked out, and given to no one.
_SCORES = re.compile(
    r"\b(?P<act>giv(?:e|es|ing)|assign(?:s|ing)?|award(?:s|ing)?|calculates?|computes?|works? out)(?= (?:for |to )?(?:you|your \w+|each \w+|every \w+|all \w+) (?:an? |the )?(?:\w+ )?(?:scores?|ratings?|grades?|values?|marks?)\b(?! (?:tool|system|card|board|sheet|scale)))",
    _I,
)
# "Each newsletter contains a tracking pixel".
_PIXEL = re.compile(
    r"\b(?:newsletters?|e-?mails?|mails?|messages?|pages?|site|shop|website|app|they|it) (?:also |may |can |will |often |usually )*(?P<act>contains?|carr(?:y|ies)|includes?|has|have|loads?)(?= (?:\w+,? ){0,4}?(?:pixels?|beacons?|cookies?|(?:invisible|tiny|small|transparent) (?:pictures?|images?|graphics?))\b)(?! no\b)",
    _I,
)


def plain(text: str) -> list[Act]:
    """Return the acts of a sentence that plain speech says without a verb before its object, or without a subject."""
    found = [
        _named(m, "act" if m["act"] else "unknown", "collect", negated=True, passive=True)
        for m in _AT_NO_TIME.finditer(text)
    ]
    found += [_act(m, "collect", True, passive=True) for m in _NOT_TO_US.finditer(text)]
    found += [_act(m, "collect", False) for p in (_MUST, _OTHERS_DATA, _FIND) for m in p.finditer(text)]
    found += [_act(m, "collect", False, source="user") for m in _GIVING.finditer(text)]
    for m in _WANTS.finditer(text):
        found.append(_named(m, "act" if m["act"] else "takes", "collect"))
    for m in _GOES.finditer(text):
        found.append(_act(m, "receive", is_denied(text[max(0, m.start() - 40) : m.start()]), passive=True))
    for m in _WITH_COOKIES.finditer(text):
        found.append(_named(m, "act" if m["act"] else "no", "use", negated=not m["act"]))
    for m in _CAMERAS.finditer(text):
        found.append(_named(m, "act" if m["act"] else "by", "collect", passive=bool(m["act"])))
    for pattern in (_FRONTED, _WHAT_WE_HAVE):
        found += [_act(m, "collect", bool(m["not"])) for m in pattern.finditer(text)]
    for m in _OBJECT_FIRST.finditer(text):
        if not _FINITE_LATER.match(text, m.end()) and not _FINITE_LATER.match(text[m.end() :]):
            word = re.search(rf"\b({_HELD})s?$", m["act"], _I)
            used = word is not None and word[1].lower() in ("use", "process")
            found.append(_act(m, "use" if used else "collect", bool(m["not"]), passive=True))
    for m in _BARE.finditer(text):
        if not _NO_REQUEST.search(text[: m.start("act")]) and not re.search(
            r"\bunsubscribe\b|\bprotect yourself\b", text, _I
        ):
            found.append(_act(m, "collect", False, source="user"))
    found += [_act(m, "store", bool(m["not"])) for m in _HAVE.finditer(text)]
    found += [_act(m, "collect", False, passive=True) for m in _ALL_WE_HAVE.finditer(text)]
    found += [_act(m, "collect", False) for m in _HOLDS.finditer(text)]
    for m in _NO_EVENT.finditer(text):
        name = "event" if m["event"] else "plain"
        found.append(Act(m.start(name), m.end(name), "infer", True, passive=True))
    return found + [_act(m, "use", False) for m in _PIXEL.finditer(text)]


def instead(text: str) -> list[Act]:
    """Return the acts that stand in the place of what the verb alone would say: what follows "are asked", a score that is given."""
    found = [_act(m, "collect", bool(m["not"])) for m in _INVERTED.finditer(text)]
    found += [_act(m, "collect", False, source="user") for m in _WHOEVER.finditer(text)]
    found += [_act(m, "collect", True) for p in (_KEPT_LOCALLY, _KNOWS_NOTHING) for m in p.finditer(text)]
    return found + [_act(m, "infer", False) for m in _SCORES.finditer(text)]


def _named(m: re.Match[str], name: str, action: str, negated: bool = False, passive: bool = False) -> Act:
    return Act(m.start(name), m.end(name), action, negated, passive=passive)


def _act(m: re.Match[str], action: str, negated: bool, passive: bool = False, source: str = "") -> Act:
    return Act(m.start("act"), m.end("act"), action, negated, passive=passive, source=source)
