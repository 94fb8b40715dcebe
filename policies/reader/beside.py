"""What a word stands for by what stands beside it: a password kept as a hash, a picture beside a nickname, a card's code."""

from __future__ import annotations

import re
from dataclasses import replace

from policies.reader.records import Said

_I = re.IGNORECASE
_HASH = re.compile(r"\bhash(?:es|ed|ing)?\b|\bsalted\b", _I)
_PLAIN_TEXT = re.compile(
    r"\b(?:plain|clear|open)[ -]?text\b|\bin the clear\b|\b(?:readable|plain|clear|unencrypted|original) form\b|\bunencrypted\b|\breadable\b",
    _I,
)
_KEEPS = re.compile(r"stor|sav|keep|kept|hold|held|retain", _I)
_PICTURE = re.compile(r"^(?:an? |your )?(?:picture|photo|image)$", _I)
_OF_PROFILE = frozenset({"account.username", "account.nickname", "relations.friend_list"})
_CODE = re.compile(r"(?:verification|security|check) (?:code|number|digits?)s?$", _I)


_AFTER_CARD = re.compile(r"\bcard numbers?,?(?: and| or| with| plus)? (?:the |its |their |your )?$", _I)


def by_neighbours(said: list[Said], text: str) -> list[Said]:
    """Return what is said with each word in the sense that its neighbours give it."""
    kinds = {c for s in said for c in s.mention.categories}
    found = []
    for one in said:
        words = text[one.mention.start : one.mention.end]
        named = one.mention.categories
        if named == ("credentials.password",):
            found += _password(one, text)
        elif "content.photo_video" in named and _PICTURE.match(words) and kinds & _OF_PROFILE:
            found.append(_as(one, "identity.avatar"))
        elif (
            named == ("credentials.verification_factor",)
            and _CODE.search(words)
            and _AFTER_CARD.search(text[: one.mention.start])
        ):
            found.append(_as(one, "financial.card_cvv"))
        else:
            found.append(one)
    return found


def _password(one: Said, text: str) -> list[Said]:
    """Return what is said of a password: as a hash it is no password, and not to keep it readable denies nothing."""
    hashed = bool(_HASH.search(text))
    if one.polarity == "not_collected":
        if _PLAIN_TEXT.search(text):
            kept = replace(one, polarity="collected", act=replace(one.act, action="store", negated=False))
            return [_as(kept, "credentials.password_hash")] if hashed else []
        return [one]
    if not hashed or one.polarity != "collected":
        return [one]
    if _KEEPS.search(text[one.act.start : one.act.end]):
        return [_as(one, "credentials.password_hash")]
    return [one]


def _as(one: Said, category: str) -> Said:
    return replace(one, mention=replace(one.mention, categories=(category,)))
