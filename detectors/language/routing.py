"""Which language reads which text: by its script, and for Latin letters by its small words; Arrow only.

A text may be read twice: Chinese with English beside it. What no language is known for is still searched for
patterns, but not for names, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.language import prose
from detectors.languages import LanguageFile
from detectors.lexical.lists import words

Mask = npt.NDArray[np.bool_]

_ENGLISH = (
    *(
        "the",
        "and",
        "of",
        "to",
        "is",
        "for",
        "with",
        "was",
        "are",
        "this",
        "that",
        "you",
        "have",
        "not",
        "be",
        "on",
    ),
    *(
        "at",
        "by",
        "it",
        "as",
        "my",
        "your",
        "please",
        "will",
        "our",
        "has",
        "were",
        "can",
        "from",
        "he",
        "she",
        "we",
    ),
    *(
        "they",
        "no",
        "all",
        "but",
        "or",
        "if",
        "an",
        "in",
        "do",
        "did",
        "me",
        "us",
        "so",
        "up",
        "out",
        "a",
        "i",
    ),
)
_FEWEST_LETTERS = 3  # of a script that no other language has
_FEWEST_WORDS = 6  # of a text that is called foreign; shorter ones are labels and log lines
_CHANCE = 1  # small words of English that another language may have too: no, to, me
_KNOWN_SHARE = 0.34  # of its words that English knows, below which it is foreign
_OTHER_LETTER = r"[^\p{Latin}\p{Han}\P{L}]"


@dataclass(slots=True)
class Routes:
    """For each language the texts that it reads, and the texts that no language is known for."""

    masks: dict[str, Mask] = field(default_factory=dict)
    unknown: Mask = field(default_factory=lambda: np.zeros(0, np.bool_))


def route(texts: pa.Array, languages: Sequence[LanguageFile]) -> Routes:
    """Return which of the built-in languages and the files read which texts."""
    han = _mask(prose.has_han(texts))
    latin = ~han | _mask(prose.has_latin(texts))
    found = Routes()
    taken = np.zeros(len(texts), np.bool_)
    english = _marks(texts, _ENGLISH)
    for language in languages:
        mine = np.zeros(len(texts), np.bool_)
        own = [script for script in language.scripts if script != "Latin"]
        if own:
            letters = "[" + "".join(rf"\p{{{script}}}" for script in own) + "]"
            mine |= _counts(texts, letters) >= _FEWEST_LETTERS
            han &= ~mine  # 田中様へ: kana or hangul beside Han are no Chinese
        if language.marks:
            marks = _marks(texts, tuple(sorted(language.marks)))
            # One word makes a text German where English has none; a "von" inside a name does not.
            once = latin & (marks == 1) & (english == 0)
            if once.any():
                numbers = np.flatnonzero(once)
                told = tuple(sorted(language.marks - language.particles))
                once[numbers] = _marks(texts.take(pa.array(numbers)), told) > 0
            mine |= once | (latin & (marks > english) & (marks > 1))
        mine &= ~taken
        taken |= mine
        found.masks[language.code] = mine
    others = _counts(texts, _OTHER_LETTER) >= _FEWEST_LETTERS
    found.masks["zh"] = han
    found.masks["en"] = (latin | (others & ~han)) & ~taken
    foreign = _foreign(texts, found.masks["en"] & ~han & (english <= _CHANCE))
    found.unknown = ~taken & (foreign | (others & ~_mask(prose.has_latin(texts))))
    return found


def _foreign(texts: pa.Array, asked: Mask) -> Mask:
    """Return which of the asked texts are long enough and hold hardly a word of English."""
    known = words("english")
    said = np.zeros(len(texts), np.bool_)
    for number in np.flatnonzero(asked):
        # Words with capitals may be names, which are in no list of any language.
        plain = [
            w for w in re.split(r"[\s,.;:!?()]+", texts[int(number)].as_py()) if w.isalpha() and w.islower()
        ]
        if len(plain) >= _FEWEST_WORDS:
            said[number] = sum(word in known for word in plain) < _KNOWN_SHARE * len(plain)
    return said


def _mask(array: pa.Array) -> Mask:
    mask: Mask = array.to_numpy(zero_copy_only=False)
    return mask


def _counts(texts: pa.Array, pattern: str) -> npt.NDArray[np.int64]:
    counts: npt.NDArray[np.int64] = pc.count_substring_regex(texts, pattern).to_numpy(zero_copy_only=False)
    return counts


def _marks(texts: pa.Array, marks: tuple[str, ...]) -> npt.NDArray[np.int64]:
    return _counts(texts, _marks_pattern(marks))


@cache
def _marks_pattern(marks: tuple[str, ...]) -> str:
    # The blank before a word is taken and the one behind it is not, so that neighbours both count.
    return rf"(?i)(?:^|[^\p{{L}}])(?:{'|'.join(marks)})\b"
