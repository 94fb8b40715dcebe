"""Where a sentence names kinds of data: the longest known phrase at each place, by spaCy's PhraseMatcher.

English is matched by words without regard to number and case (a hyphen is a blank), Chinese by characters, traditional
ones folded to simplified. Phrases that only look like data (`nothing`) take their place and give no mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
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
    empty: frozenset[str]  # keys of phrases that only look like data


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


@dataclass(slots=True)
class _Meaning:
    """What one phrase stands for, gathered from every list that holds it."""

    categories: list[str] = field(default_factory=list)
    umbrella: str | None = None
    anything: bool = False
    nothing: bool = False
    weak: bool = False

    def settled(self) -> tuple[tuple[str, ...], str | None, bool, bool]:
        """Return the meaning; both kinds of meaning go before the rest."""
        categories = tuple(dict.fromkeys(self.categories))
        umbrella = self.umbrella
        named = bool(categories or umbrella)
        return categories, umbrella, self.anything and not named, self.nothing and not categories


@cache
def _matcher(language: str) -> _Matcher:
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank(language)
    phrases = PhraseMatcher(nlp.vocab, attr="NORM" if language == "en" else "LOWER")
    meanings = _meanings(language)
    for written in sorted(meanings):
        phrases.add(written, [_document(nlp, written, language)])
    settled = {written: meaning.settled() for written, meaning in meanings.items()}
    weak = frozenset(w for w, meaning in meanings.items() if meaning.weak)
    empty = frozenset(w for w, (_, _, _, nothing) in settled.items() if nothing)
    return _Matcher(nlp, phrases, settled, weak, empty)


def _meanings(language: str) -> dict[str, _Meaning]:
    data = strict_yaml.read(DATA / f"terms_{language}.yaml").data
    found: dict[str, _Meaning] = {}

    def each(words: list[str]) -> Iterator[_Meaning]:
        for word in words:
            for written in _spellings(str(word), language):
                yield found.setdefault(written, _Meaning())

    for category, words in data["terms"].items():
        for meaning in each(words):
            meaning.categories.append(category)
    for umbrella, words in data["umbrellas"].items():
        for meaning in each(words):
            meaning.umbrella = meaning.umbrella or umbrella
    for meaning in each(data["anything"]):
        meaning.anything = True
    for meaning in each(data["nothing"]):
        meaning.nothing = True
    for meaning in each(data.get("weak", [])):
        meaning.weak = True
    return {
        written: m for written, m in found.items() if m.categories or m.umbrella or m.anything or m.nothing
    }


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    data = strict_yaml.read(DATA / f"terms_{language}.yaml").data
    return tuple(
        (category, re.compile(rf"\b(?:{pattern})", re.IGNORECASE))
        for category, patterns in data.get("patterns", {}).items()
        for pattern in patterns
    )


def _spellings(phrase: str, language: str) -> list[str]:
    if language != "en":
        return [phrase.lower()]
    plain = " ".join(phrase.translate(_HYPHENS).lower().split())
    forms = {plain}
    if "email" in plain:
        forms.add(plain.replace("email", "e mail"))
    if "wifi" in plain:
        forms.add(plain.replace("wifi", "wi fi"))
    if "'s" in plain:
        forms.add(plain.replace("'s", ""))
        forms.add(plain.replace("'s", "s"))
    return sorted({" ".join(normal(word) for word in _PIECE.findall(form)) for form in forms})


def _document(nlp: Language, text: str, language: str):  # type: ignore[no-untyped-def]
    if language != "en":
        return nlp.make_doc(fold(text))
    # spaCy's own rules for English part "id" into "i" and "d", as in "I'd".
    from spacy.tokens import Doc

    text = _SHORT.sub(lambda m: " " * len(m.group()), text)
    pieces = list(_PIECE.finditer(text.translate(_HYPHENS)))
    document = Doc(nlp.vocab, words=[piece.group() for piece in pieces])
    document.user_data["places"] = [piece.span() for piece in pieces]
    for token in document:
        token.norm_ = normal(token.text)
    return document


def find(text: str, language: str) -> list[Mention]:
    """Return the mentions in a text, in order, none overlapping another."""
    return [*_found(text, language)]


@lru_cache(maxsize=4096)
def _found(text: str, language: str) -> tuple[Mention, ...]:
    matcher = _matcher(language)
    document = _document(matcher.nlp, text, language)
    spans = []
    places = document.user_data.get("places") or [(t.idx, t.idx + len(t.text)) for t in document]
    for number, start, end in matcher.phrases(document):
        spans.append((places[start][0], places[end - 1][1], str(matcher.nlp.vocab.strings[number])))
    spans += [
        (m.start(), m.end(), category)
        for category, pattern in _patterns(language)
        for m in pattern.finditer(text)
    ]
    # Of two that are as long, the one that names data goes first: 订单信息 in 您的订单信息, though 您的订单 names none.
    spans.sort(key=lambda s: (-(s[1] - s[0]), s[2] in matcher.empty, s[0]))
    taken: list[tuple[int, int]] = []
    found = []
    for begin, stop, key in spans:
        if any(begin < b and a < stop for a, b in taken):
            continue
        if language == "en" and _CONTACT.search(key) and key in matcher.meanings:
            plural = text[begin:stop].lower().endswith("contacts")
            if plural == (key in matcher.empty):
                continue  # "to contact" is a verb, "limited to contacts" names people
        if language == "zh" and _inside_word(text, begin, stop):
            continue
        taken.append((begin, stop))
        if key not in matcher.meanings:  # a category, by a pattern
            found.append(Mention(begin, stop, (key,)))
            continue
        categories, umbrella, anything, nothing = matcher.meanings[key]
        if nothing:
            continue
        if categories and umbrella and language == "en":  # "device identifier" is the kind and a kind
            found.append(Mention(begin, stop, (), umbrella))
        found.append(
            Mention(begin, stop, categories, None if categories else umbrella, anything, key in matcher.weak)
        )
    return tuple(sorted(found, key=lambda m: m.start))


_CONTACT = re.compile(r"^(?:(?:to |may |you |we )?contact)$")
_PIECE = re.compile(r"'s\b|\w+|[^\w\s]")
_SHORT = re.compile(r"(?<=[Pp]rotocol) ?\([“”\"‘’']*IP[“”\"‘’']*\)")  # "Internet Protocol (“IP”) address"
_LATIN = re.compile(r"[A-Za-z0-9]")


def _inside_word(text: str, start: int, end: int) -> bool:
    """Return whether Latin letters of a phrase are only a part of a longer Latin word (IP in TIP)."""
    before = start > 0 and _LATIN.match(text[start]) and _LATIN.match(text[start - 1])
    after = end < len(text) and _LATIN.match(text[end - 1]) and _LATIN.match(text[end])
    return bool(before or after)
