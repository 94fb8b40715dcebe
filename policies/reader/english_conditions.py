"""What an English sentence says beside its acts: silence, conditions, persons, sources, purposes."""

from __future__ import annotations

import re

_I = re.IGNORECASE

_CONSENT = re.compile(
    r"\b(?:with(?:out)?|unless|until|subject to|after|upon|before|if|where|obtain)\b[^.;]{0,40}\b(?:consent|permission|authori[sz]ation|agree(?:ment|d)?|allow|opt(?:ed)? in|grant|permit|approval|switch(?:ed)? on|turn(?:ed)? on|enable[d]?)\b",
    _I,
)
_ALWAYS_SILENT = re.compile(
    r"^\s*(?:what|how|why|who|where|when|do|does|can|is|are|will|should|may|which)\b[^.]*\?\s*$"
    r"|\bnever (?:ask|request|contact|call|phone)\b(?=.*\b(?:passwords?|passcode|pin|one-time|cvv|by (?:phone|telephone|e-?mail|text|sms))\b)|\bnever (?:contact|call|phone) (?:you|anyone|customers)\b|\b(?:it is|is|are) (?:strictly |expressly )?(?:forbidden|prohibited|not (?:allowed|permitted|permissible)) to\b|\b(?:customers?|users?|members?|clients?|players?|you|guests?|sellers?) (?:must|may|should|shall) (?:not|never) (?:upload|enter|store|post|share|save|put|send|include|use|publish|type|import)\b(?! (?:\w+ )?without)"
    r"|(?:^\W*(?:please )?|\b(?:and|but),? (?:please )?)(?:do not|don['’]t|never) (?:write|enter|send|share|post|tell|give|use|include|upload|put|provide|submit|disclose|store|save|reveal)\b|\byou (?:may|can|could) (?:also |always )?(?:ask|request)(?: us)? (?:for|to|that|a copy|access|about)\b"
    r"|\bplease do not (?:send|give|provide|submit|disclose|tell|include|enter|share)|\b(?:should|must|do) not (?:send|tell|give|share|post|include|enter|submit|provide|disclose) (?:us |any |your |other )"
    r"|\bnever (?:send|give|share|tell)\b[^.]{0,20}\byour\b|\b(?:shall mean|is defined as|are defined as|definition of)\b|[\"“”’'][A-Za-z ]{3,40}[\"“”’'] (?:also )?(?:means?|refers? to|is|are)\b|^\W*(?:The )?(?:[A-Z]\w+ ){1,3}(?:means|refers to) (?!of|that)"
    r"|\b(?:if|where) you (?:do not|don['’]t|refuse|choose not|decline|withhold|prefer not|reject|disable|block)\b(?!.{0,200}\bwe (?:only|will|collect|still|estimate|judge|determine|keep)\b)(?!.*\bautomatic)"
    r"|\b(?:information|data) (?:cannot|will not|does not|do not|can not) (?:identify|be used to identify)\b|\breserve the right\b|\bsubject line\b|\bcookies? (?:is|are) (?:small|a small|files?|text|data|pieces)|\b(?:contact|reach|write to|e-?mail) (?:us|our [\w ]{2,30}) (?:at|by|via)\b[^.]*@"
    r"|^\W*(?:for example,? (?:an?|some|many|other) |imagine |suppose |(?:please )?(?:keep|remember|protect|choose|guard) (?:your|an?|the) )|\byou should (?:avoid|not)\b|\b(?:contains?|has|have|includes?|provides?|display) (?:\w+ )?links? to\b|\b(?:if|where|when)\b[^.;]{0,50}?\b(?:you|we|parents?|guardians?|anyone)(?: \w+)? (?:believe|think|learn|discover|find out|become aware|realis\w+|realiz\w+|suspect|are (?:made )?aware|know)\b[^.]*\b(?:child|children|minor|under|underage)\b|^\W*personal (?:data|information)\W* (?:is|are|means)[, ]+(?:for example|any|all|information|data|e\.g\.|such|things|everything)\b|\bby personal (?:data|information)\W* we mean\b|\b(?:not|never) (?:\w+ )?(?:make|take|subject you to) (?:\w+ ){0,2}decisions?\b|^\W*(?:a |the |these |such )?cookies? (?:cannot|can not|can['’]t|do not|don['’]t|does not|never|will not)\b|\b(?:after|once|if|when) (?:you|your account|the account)\b[^.;,]{0,40}\b(?:withdraw|cancel|clos|delet|deactivat|terminat)\w*\b[^.]*\bno longer\b|\bunder no circumstances should you\b|\bmost (?:web |mobile )?(?:browsers|devices)\b|\byour right\b|\b(?:you have|have) the right\b",
    _I,
)
_SILENT = re.compile(
    r"\b(?:shall mean|refers? to|is any (?:information|data)|is information (?:that|about)|the term)\b"
    r"|\byou (?:have|may|can|also have) (?:the |a )?(?:right|ability|option|choice)s? (?:to|of)\b|\bright to\b|\byou (?:can|may) (?:always |also |at any time )?(?:access|correct|delete|update|change|edit|review|request (?:access|a copy|deletion|that)|ask (?:us|for a copy)|withdraw|opt[- ]out|unsubscribe|disable|turn off|switch off|revoke|remove|manage|object|refuse|block|reject|decline|clear|view|prevent|stop|limit)\b"
    r"|\b(?:please )?(?:contact|write to|reach|e-?mail|call) us (?:at|by|on|via|using|through|with)\b|\bif you have (?:any )?(?:questions?|concerns?|comments?)\b"
    r"|\bwe (?:encrypt|hash|protect|secure|anonymi[sz]e|pseudonymi[sz]e|will notify|may notify|will inform|may amend|will post|will send you|may send you|may contact you|will contact you)\b|\b(?:is|are) (?:encrypted|hashed|protected|anonymi[sz]ed)\b"
    r"|\b(?:delete[sd]?|erase[sd]?|destroy(?:s|ed)?)\b(?=.*\b(?:request|upon|after|when|if)\b)|\bunsubscribe\b|\bopt[- ]out\b|\bplease (?:contact|refer|review|read|see|note that you|email|visit)\b|\bnot responsible\b|\bterms of (?:use|service)\b[^.]*\bagree\b",
    _I,
)
_STRONG = re.compile(
    r"\b(?:we|our (?:app|website|servers?|site|partners|service)|the (?:app|application|service|website|site)|(?:app|application)) (?:may |will |also |might |automatically |can |must |do |shall |need to |have to |then |only |use (?:\w+ ){1,3}to |and [\w -]{3,40} (?:may )?)*(?:collect|gather|record|receive|obtain|store|log|keep|hang on to|hold(?: on to)?|ask|request|require|access|use|retain|process|track)s?\b"
    r"|\byou (?:may |will |can |must |need to |are asked to |have to |choose to )*(?:provide|submit|enter|give us|upload|tell us)\b|\b(?:is|are|be) (?:\w+ )?(?:collected|recorded|stored|kept|logged|gathered|obtained|received|saved|held|processed|uploaded|synced|backed up)\b|\b(?:sent|transmitted|uploaded|transferred) to (?:us|our)\b|\bdo not (?:\w+ )?(?:collect|store|sell|share)\b",
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


_OUR_RIGHT = re.compile(
    r"\b(?:we|operator|company|shop|platform|provider) (?:\w+ )?(?:have|has) the right to\b", _I
)


# "We do not see it and do not store it" is no advice.
_OF_OURS = re.compile(
    r"(\b(?:we|our \w+|the \w+|it|they)\b[^.;]{0,90}?\b(?:and|but),? (?:also )?)(?:do not|don['’]t|never) ",
    _I,
)


def is_silent(text: str) -> bool:
    """Return whether a sentence declares nothing: a definition, a right, a question, advice."""
    text = _OF_OURS.sub(r"\1", _OUR_RIGHT.sub("", text))
    if _ALWAYS_SILENT.search(text):
        return True
    return bool(_SILENT.search(text)) and not _STRONG.search(text)


def condition(text: str) -> str:
    """Return the most exact condition that a sentence names, or an empty string."""
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


def subject(text: str) -> str:
    """Return whose data a sentence speaks of, or an empty string for the customer."""
    for name, pattern in (("employee", _EMPLOYEE), ("third_person", _THIRD_PERSON), ("visitor", _VISITOR)):
        if pattern.search(text):
            return name
    return ""


def about_minors(text: str) -> bool:
    """Return whether a sentence is about minors."""
    return bool(_MINOR.search(text))


def source(text: str) -> str:
    """Return where a sentence says the data comes from, or an empty string."""
    if _DERIVED.search(text):
        return "derived"
    if _THIRD.search(text):
        return "third_party"
    return "device" if _DEVICE.search(text) else ""


def purposes(text: str) -> tuple[str, ...]:
    """Return up to three purposes that a sentence names."""
    named = (name for m in _FOR.finditer(text) for name, p in _PURPOSES if re.search(p, m.group(), _I))
    return tuple(dict.fromkeys(named))[:3]


def presented(text: str) -> str:
    """Return whether a sentence calls its data sensitive or not personal, or an empty string."""
    if _SENSITIVE.search(text):
        return "sensitive"
    return "not_personal" if _NOT_PERSONAL.search(text) else ""
