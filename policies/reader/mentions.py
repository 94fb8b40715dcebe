"""Where a sentence names kinds of data: the longest known phrase at each place, by spaCy's PhraseMatcher.

English is matched by words without regard to number and case (a hyphen is a blank), Chinese by characters, traditional
ones folded to simplified. Phrases that only look like data (`nothing`) take their place and give no mention.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from taxonomy import strict_yaml

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher

DATA = Path(__file__).parent / "data"
ANYTHING = "*"
_TRADITIONAL = (
    (DATA / "traditional.txt").read_text(encoding="utf-8").split()
    if (DATA / "traditional.txt").exists()
    else []
)
_FOLD = str.maketrans(_TRADITIONAL[0], _TRADITIONAL[1]) if len(_TRADITIONAL) == 2 else {}
_HYPHENS = str.maketrans("-‐‑‒–/’", "      '")
_KEPT = frozenset(
    {
        "gps",
        "ios",
        "sms",
        "dns",
        "address",
        "status",
        "news",
        "always",
        "this",
        "is",
        "as",
        "us",
        "has",
        "was",
        "its",
        "vs",
        "iris",
        "business",
        "access",
        "process",
        "class",
    }
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One phrase that names data; offsets are characters of the sentence."""

    start: int
    end: int
    categories: tuple[str, ...]
    umbrella: str | None = None
    anything: bool = False  # "personal information": all of it
    weak: bool = False  # a word of many senses ("order"): data only in a list of data or right after its verb


@dataclass(frozen=True, slots=True)
class _Matcher:
    nlp: Language
    phrases: PhraseMatcher
    meanings: dict[
        str, tuple[tuple[str, ...], str | None, bool, bool]
    ]  # key -> categories, umbrella, anything, nothing
    weak: frozenset[str]  # keys of words of many senses


def normal(word: str) -> str:
    """Return the form under which a word is matched: lower case, without a plural's ending."""
    word = word.lower()
    if word in _KEPT or len(word) < 4 or not word.endswith("s"):
        return word
    if word.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return word[:-2]
    if word.endswith("ies") and word not in ("cookies", "movies", "selfies", "calories"):
        return word[:-3] + "y"
    return word if word.endswith(("ss", "us", "is")) else word[:-1]


def fold(text: str) -> str:
    """Return Chinese text with traditional characters folded to simplified ones, length unchanged."""
    return text.translate(_FOLD)


@cache
def _matcher(language: str) -> _Matcher:
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank(language)
    data = strict_yaml.read(DATA / f"terms_{language}.yaml").data
    phrases = PhraseMatcher(nlp.vocab, attr="NORM" if language == "en" else "ORTH")
    keys: dict[str, list[str]] = {}
    meanings: dict[str, tuple[list[str], list[str], bool, bool]] = {}

    def add(
        phrase: str, category: str = "", umbrella: str = "", *, anything: bool = False, nothing: bool = False
    ) -> None:
        for written in _spellings(phrase, language):
            entry = meanings.setdefault(written, ([], [], False, False))
            if category:
                entry[0].append(category)
            if umbrella:
                entry[1].append(umbrella)
            meanings[written] = (entry[0], entry[1], entry[2] or anything, entry[3] or nothing)

    for category, words in data["terms"].items():
        for word in words:
            add(str(word), category)
    for umbrella, words in data["umbrellas"].items():
        for word in words:
            add(str(word), umbrella=umbrella)
    for word in data["anything"]:
        add(str(word), anything=True)
    for word in data["nothing"]:
        add(str(word), nothing=True)
    weak = {w for word in data.get("weak", ()) for w in _spellings(str(word), language)}
    for number, written in enumerate(sorted(meanings)):
        key = f"p{number}"
        keys[key] = [written]
        phrases.add(key, [_document(nlp, written, language)])
    return _Matcher(
        nlp,
        phrases,
        {
            key: (
                tuple(dict.fromkeys(m[0])),
                m[1][0] if m[1] and not m[0] else None,
                m[2] and not m[0] and not m[1],
                m[3] and not m[0],
            )
            for key, (written,) in ((k, v) for k, v in keys.items())
            for m in [meanings[written]]
        },
        frozenset(key for key, (written,) in keys.items() if written in weak),
    )


def _spellings(phrase: str, language: str) -> list[str]:
    if language != "en":
        return [phrase]
    plain = " ".join(phrase.translate(_HYPHENS).lower().split())
    forms = {plain}
    if "email" in plain:
        forms.add(plain.replace("email", "e mail"))
    if "wifi" in plain:
        forms.add(plain.replace("wifi", "wi fi"))
    if "'s" in plain:
        forms.add(plain.replace("'s", ""))
        forms.add(plain.replace("'s", "s"))
    return sorted(forms)


def _document(nlp: Language, text: str, language: str):  # type: ignore[no-untyped-def]
    if language != "en":
        return nlp.make_doc(fold(text))
    # spaCy's own rules for English part "id" into "i" and "d", as in "I'd".
    from spacy.tokens import Doc

    pieces = list(_PIECE.finditer(text.translate(_HYPHENS)))
    words, spaces, at = [], [], 0
    for piece, following in zip(pieces, [m.start() for m in pieces[1:]] + [len(text)], strict=False):
        gap = piece.start() - at
        if gap:  # blanks beyond the one that a word carries are words of their own
            words.append(" " * gap)
            spaces.append(False)
        words.append(piece.group())
        blank = following > piece.end()
        spaces.append(blank)
        at = piece.end() + blank
    document = Doc(nlp.vocab, words=words, spaces=spaces)
    for token in document:
        token.norm_ = normal(token.text)
    return document


def find(text: str, language: str) -> list[Mention]:
    """Return the mentions in a text, in order, none overlapping another."""
    matcher = _matcher(language)
    document = _document(matcher.nlp, text, language)
    spans = []
    for key, start, end in matcher.phrases(document):
        first, last = document[start], document[end - 1]
        spans.append((first.idx, last.idx + len(last.text), matcher.nlp.vocab.strings[key]))
    spans.sort(key=lambda s: (-(s[1] - s[0]), s[0]))
    taken: list[tuple[int, int]] = []
    found = []
    for start, end, key in spans:
        if any(start < b and a < end for a, b in taken):
            continue
        if language == "zh" and _inside_word(text, start, end):
            continue
        taken.append((start, end))
        categories, umbrella, anything, nothing = matcher.meanings[key]
        if not nothing:
            found.append(Mention(start, end, categories, umbrella, anything, key in matcher.weak))
    return sorted(found, key=lambda m: m.start)


_PIECE = re.compile(r"'s\b|\w+|[^\w\s]")
_LATIN = re.compile(r"[A-Za-z0-9]")


def _inside_word(text: str, start: int, end: int) -> bool:
    """Return whether Latin letters of a phrase are only a part of a longer Latin word (IP in TIP)."""
    before = start > 0 and _LATIN.match(text[start]) and _LATIN.match(text[start - 1])
    after = end < len(text) and _LATIN.match(text[end - 1]) and _LATIN.match(text[end])
    return bool(before or after)
