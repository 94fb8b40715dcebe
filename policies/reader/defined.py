"""Terms that a policy defines itself ("Basic Device Data" means ...): where they stand later, their members are named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from policies.reader.mentions import Mention, find
from policies.reader.units import Unit

# Everything is not worth a name: "Personal Data means any information ..." has no members that count.
_GENERAL = frozenset(
    {
        "personal data",
        "personal information",
        "information",
        "data",
        "service",
        "user",
        "you",
        "device",
        "account",
    }
)
_DEFINITION = re.compile(
    r"^\W*(?:(?:by|the term|when we say|in this policy,?)\s+)?[\"“”«‘'](?P<term>[A-Z][\w&/ -]{2,40}?)[\"“”»’'],?\s+(?:we mean|means?|refers? to|includes?|comprises?|is|are)\b:?\s*"
    r"|^\W*(?P<bare>[A-Z][\w-]+(?: (?:and |of )?[A-Z][\w-]+){1,4})\s+(?:means?|shall mean|refers? to)\b:?\s*"
)


def definitions(units: Iterable[Unit]) -> dict[str, tuple[str, ...]]:
    """Return the categories of the members of each term that a sentence defines, by the term as written."""
    found: dict[str, tuple[str, ...]] = {}
    for unit in units:
        match = _DEFINITION.match(unit.text)
        if match is None:
            continue
        term = " ".join((match["term"] or match["bare"]).split())
        if term.lower() in _GENERAL:
            continue
        members = find(unit.text[match.end() :], "en")
        categories = tuple(dict.fromkeys(c for m in members for c in m.categories))
        if categories:
            found.setdefault(term, categories)
    return found


def named_by(text: str, terms: Mapping[str, tuple[str, ...]]) -> list[Mention]:
    """Return a mention of its members for each defined term in a text; a sentence that defines it has none."""
    if not terms or _DEFINITION.match(text):
        return []
    return [
        Mention(m.start(), m.end(), categories)
        for term, categories in terms.items()
        for m in re.finditer(rf"\b{re.escape(term)}\b", text)
    ]
