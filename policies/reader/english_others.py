"""Who acts in an English sentence where it is neither the company nor a kit of its: a bank, a teacher, whoever stands there."""

from __future__ import annotations

import re

from policies.reader.english_words import COMPANY

_I = re.IGNORECASE

# Subjects that are neither the company nor a part of it, by their nouns.
OTHER_PERSON = re.compile(
    r"\b(?:drivers?|couriers?|riders?|restaurants?|merchants?|sellers?|owners?|cleaners?|accountants?|bookkeepers?|police|courts?|authorit\w+|insurers?|recipients?|doctors?|schools?|teachers?|hotels?|airlines?|venues?|organi[sz]ers?|"
    r"customs|lawyers?|auditors?|employers?|landlords?|colleagues|friends?|others|everyone|everybody|anyone|anybody|public|opponents?|teams?|companies|company|firms?|banks?|issuers?|processors?|providers?|gateways?|agenc\w+|bureaus?|registr\w+|law|act|regulation|state|government|policy|section|notice|terms|statute|analysis|computes|carriers?|stores?|buyers?|suppliers?|contractors?|purchasers?)\b[^,;]{0,40}$",
    _I,
)


# The application is made "to the bank and not to us", and the bank asks.
NOT_TO_US = re.compile(r"\bnot (?:to|by|with|from) us\b", _I)
RECEIVES = re.compile(r"(?:see|know|get|receive|learn|view|obtain)s?$", _I)
_SOMEBODY = re.compile(
    rf"(?:^\W*|[;:.,]\s+(?:and |but )?|\b(?:and|but|so|that) )(?!(?:{COMPANY}|i|you|please|but|and|nor|neither|in|on|at|for|with|from|no)\b)(?:(?:the|a|an|your|our|their|other|another|these|those)\s+)?(?:\w+\s+){{1,4}}?(?:does not|doesn['’]t|do not|don['’]t|can ?not|can['’]t|will not|won['’]t|never|may not)\s+(?:\w+ly\s+|ever\s+|even\s+)?$",
    _I,
)


def by_another(left: str, who: re.Match[str] | None) -> bool:
    """Return whether somebody else does not see or get what a verb names."""
    if who is None:
        return bool(_SOMEBODY.search(left))
    return who.lastgroup in ("sdk", "others") and who.group().lower() != "it"
