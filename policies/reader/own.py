"""The name of a product or company in a policy's title; where a sentence begins with it, the company acts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policies.documents import Document

_WORD = re.compile(r"\b[A-Z][\w&’'-]{2,}")
_COMMON = re.compile(
    r"(?:privacy|policy|policies|notice|statement|data|protection|information|about|and|the|our|your|for|cookie|cookies|terms|app|apps|website|site|web|mobile|how|use|uses|"
    r"service|services|legal|personal|declaration|version|effective|last|updated|welcome|home|children|parents|users|customers|visitors|members|third|parties|learn|games|game|shop|store|online|company|group)$"
)
_TITLE = re.compile(r"\b(?:privacy|polic(?:y|ies)|notice|statement|data protection)\b", re.IGNORECASE)
_ACTS = r"(?=\s+(?:does|do|will|may|can|cannot|never|also|only|must|has|is|and its|\w+s)\b)"


def own_names(document: Document) -> frozenset[str]:
    """Return the words of the title that name the product, in lower case."""
    first = next((b.text for b in document.blocks if b.text.strip()), "")[:120]
    if not _TITLE.search(first) or first.rstrip().endswith("."):
        return frozenset()
    words = (w.lower().removesuffix("'s").removesuffix("’s") for w in _WORD.findall(first))
    return frozenset(w for w in words if not _COMMON.match(w))


def as_company(text: str, names: Iterable[str]) -> str:
    """Return a sentence whose subject is the product as one of "we", of the same length."""
    for name in names:
        subject = re.match(rf"\W*{re.escape(name)}{_ACTS}", text, re.IGNORECASE)
        if subject:
            return "we".rjust(subject.end()) + text[subject.end() :]
    return text
