"""Whether a word of an English sentence that could be a verb is one where it stands, and whether it is denied."""

from __future__ import annotations

import re

from policies.reader.english_words import NOT, NOT_ONLY

_I = re.IGNORECASE

_AUXILIARY = re.compile(
    r"(?:\b(?:may|will|can|could|might|must|shall|would|should|do|does|did|to|not|never|also|only|always|automatically|then|have|has|had|cannot|nor|and/or|neither|hereby|both|either|further|just|merely|simply|"
    r"sometimes|usually|normally|generally|therefore|still|even|longer|first|additionally|currently|directly|ever|otherwise|actually|\w+ly|who|which|that)|n['’]t|['’](?:ll|ve|d))\s+$",
    _I,
)

# "Collects for us your name", "transmits automatically to our server the IP address": what may stand before the object.
_OBJECT = re.compile(
    r"\s+(?:\w+ly\s+)?(?:(?:(?:for|from|about|of|with|to) (?:us|you|it|them|our \w+(?: server)?|the (?:shop|server|customer|user|visitor|guest)s?|each \w+|every \w+)|also|then|only|moreover|in addition|thereby|additionally)\s+){0,2}(?:the|your|our|a|an|any|its|his|her|their|all|certain|some|information|data|personal|only|you|no|device|this|these|those|which|what|how|whether|when|basic|details|users?|about|from|non|each|every|our|some|real-time|precise|pictures?|photos?|images?|video|audio|sound|names?|e-?mail|ip|gps|page|pages|visits?|visitors?|views?|age|weight|height|steps?|heart|sleep|date|time|number|phone|telephone|address|postal|city|country|first|last|full|nick|user|password|orders?|browser|operating|model|version|type|battery|screen|crash|opens|openings|clicks|who|if|such|anonymous|both|one|two|three|several|session|persistent|(?:[\w-]+ ){0,2}cookies?|location|on|neither)\b",
    _I,
)

_GERUND = re.compile(
    r"(?:\b(?:by|without|for|of|when|while|in|before|after|from|through|not|to|about|includes?|including|and|or|upon|are|is|be|with|mean|involves?|start|stop|avoid|from|despite)|^\W*|,|\w+ly)\s*$",
    _I,
)

# "The bot joins meetings and records audio": a second verb of the thing.
_ALSO_DOES = re.compile(
    r"^\W*(?:the|our|this|your) (?:\w+ ){0,2}?\w+ \w+s\b(?:[^;:.,]|, which\b){3,60}\band (?:then |also )?$",
    _I,
)
# "We, together with our partners, use cookies".
_ALONGSIDE = re.compile(
    r"\bwe,? (?:together|along|jointly|and|as well as) [^,.;:]{3,70},\s+(?:may |also |will )*$", _I
)
# "We write to the parent and ask the parent for ...": a second verb of the company.
_COORDINATED = re.compile(
    r"\bwe (?:may |will |also |can |then )*[a-z]+\b[^;:.]{3,60}\band (?:may |will |also |then )*$", _I
)

# "You cannot open an account without giving us your name": said twice no, it is asked for.
CANNOT = re.compile(r"(?:\bnot\b|\bcannot\b|n['’]t\b|\bunable\b|\bno \w+ can\b)[^.;]{0,70}\bwithout\b", _I)


def is_noun(text: str, first: int, start: int, end: int, subject_end: int) -> bool:
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
    if (subject_end >= 0 and subject_end == start - 1) or _AUXILIARY.search(before):
        return (
            bool(re.search(r"\b(?:all|each|both|only)\s+$", before, _I))
            and not word.endswith("s")
            and subject_end < 0
        )
    if word.endswith("s") and _ALSO_DOES.search(before) and _OBJECT.match(text[end:]):
        return False
    if _ALONGSIDE.search(before) and _OBJECT.match(text[end:]):
        return False
    if _COORDINATED.search(before) and not word.endswith(("s", "ed")) and _OBJECT.match(text[end:]):
        return False
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
        headed = text[start].isupper() and text[end : end + 2] == ": "  # "Adnet - Collects: advertising ID"
        return not (headed or _OBJECT.match(text[end:]))
    if not before.strip(" •*-–("):
        return not _OBJECT.match(text[end:])
    return subject_end < 0 or start - subject_end > 14 or not _OBJECT.match(text[end:])


def is_denied(before: str, nouns: bool = False) -> bool:
    """Return whether the words before a verb deny it."""
    plain = re.sub(r"\bdo[- ]not[- ]track\b", "", before, flags=_I)
    marks = [m for m in NOT.finditer(plain) if not NOT_ONLY.match(plain, m.start())]
    if nouns:  # "no collection of", "do not have access to", "does not involve the use of"
        return bool(marks) and len(plain[marks[-1].end() :].split()) <= 3
    if not marks:
        return False
    gap = plain[marks[-1].end() :]
    if CANNOT.search(plain):
        return False
    if marks[-1].group().lower() == "without" and not re.match(
        r"\s+(?:\w+ly\s+|\w+ing\s+(?:and|or|,)\s+)?$|\s+\w+ing\b[^,]*$", gap
    ):
        return False
    return len(gap) <= 60 and not re.search(r"\bbut\b|\buntil\b|\bunless\b|,\s*(?:we|you)\b", gap, _I)
