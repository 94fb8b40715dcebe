"""Words near a span that speak for it, and labels right before it that say it is something else.

Presidio compares lemmas one by one, so "social security number" never matches there, nor does any Chinese
word, since a blank Chinese pipeline makes a token of each character. Here words are sought in the text:
Latin ones whole (phone in `userPhone`, not in "microphone"), Chinese ones anywhere. The nearest label wins:
in "call about order 2125550123" the number is an order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from detectors.lexical.vocabulary import vocabulary

BEFORE = 48  # characters
AFTER = 14

_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]")
_WORDS = re.compile(r"[^\W\d_\u2e80-\u9fff\uf900-\ufaff\u3040-\u30ff]+")
_CUT_WORD = re.compile(r"\A[A-Za-z]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SENTENCE_END = re.compile(r"[。;!?！？\n]|(?<!\btel)(?<!\bno)(?<!\bnr)(?<!\bmob)\.\s", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,，、;。!?\n]|\.\s")
# Between a label and its number: "order no. #", "订单号码是:".
_TO_NUMBER = r"(?:[\s_-]*(?:no|nr|num|number|id|code|is|was)\b|[号码编为是])*[\s.:=#\"'()\[\]-]*"


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in lower case, with `camelCase` and `snake_case` taken apart."""
    return frozenset(_WORDS.findall(_CAMEL.sub(" ", text).lower()))


def _alternatives(words: Iterable[str]) -> str:
    written = []
    for word in sorted(set(words), key=lambda w: (-len(w), w)):
        if _HAN.search(word):
            written.append(re.escape(word))
        else:
            body = r"[\s_-]*".join(re.escape(part) for part in re.split(r"[\s_-]+", word) if part)
            written.append(rf"(?<![A-Za-z]){body}(?:s|es)?(?![A-Za-z])")
    return "|".join(written) or r"(?!)"


@cache
def _labelled(others: tuple[str, ...]) -> re.Pattern[str]:
    either = _alternatives((*vocabulary().other_labels, *others))
    return re.compile(rf"(?:{either}){_TO_NUMBER}\Z", re.IGNORECASE)


def labelled_otherwise(text: str, start: int, others: tuple[str, ...] = ()) -> bool:
    """Return whether the label right before `start` says that the number is no person's ("order no. ...").

    `others` are such labels in another language.
    """
    return _labelled(others).search(_CAMEL.sub(" ", text[max(0, start - 32) : start])) is not None


@cache
def _patterns(words: tuple[str, ...], more: tuple[str, ...] = ()) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of the words, and of the words and all other labels.

    Compiled when a span is first asked about: two hundred recognisers share a hundred word lists, of which a
    scan meets a few.
    """
    own = _alternatives(words)
    labels = (*vocabulary().other_labels, *more)
    others = _alternatives(word for word in labels if word not in words)
    either = rf"(?P<own>{own})|(?P<other>{others})"
    return re.compile(own, re.IGNORECASE), re.compile(either, re.IGNORECASE)


class Nearby:
    """The context words of one recogniser, English and Chinese."""

    __slots__ = ("_han", "_latin", "_others", "_words")

    def __init__(self, words: Iterable[str], others: tuple[str, ...] = ()) -> None:
        """Take words in any case; a blank in a phrase matches any blanks, `_` or `-`.

        `others` are labels of another language for numbers that are nobody's.
        """
        self._others = others
        cleaned = {word.strip().lower() for word in words if word.strip()}
        self._han = tuple(sorted(word for word in cleaned if _HAN.search(word)))
        firsts = {
            _WORDS.findall(word)[0] for word in cleaned if not _HAN.search(word) and _WORDS.search(word)
        }
        self._latin = frozenset(firsts | {word + "s" for word in firsts})
        self._words = tuple(sorted(cleaned))

    def anywhere(self, text: str, words: frozenset[str]) -> bool:
        """Return whether a text, whose `words_of` are given, may hold one of the words."""
        return not self._latin.isdisjoint(words) or any(word in text for word in self._han)

    def near(self, text: str, start: int, end: int) -> bool:
        """Return whether one of the words stands near the span, and nearer than any other label."""
        before = text[max(0, start - BEFORE) : start]
        if start > BEFORE:
            before = _CUT_WORD.sub("", before)
        sentence = max((match.end() for match in _SENTENCE_END.finditer(before)), default=0)
        own, labels_ = _patterns(self._words, self._others)
        labels = list(labels_.finditer(_CAMEL.sub(" ", before[sentence:])))
        if labels:
            return labels[-1]["own"] is not None
        after = _CLAUSE_END.split(text[end : end + AFTER], maxsplit=1)[0]
        return own.search(_CAMEL.sub(" ", after)) is not None
