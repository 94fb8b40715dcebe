"""Whether a column is prose, and which of its texts are read; Arrow only, on the column alone.

Prose is long, varied, and mostly letters with blanks between them (or Han characters with punctuation).
Addresses of web pages, user agents, JSON, base64, statements of SQL and bare identifiers are not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_SAMPLE = 256  # rows on which a column is judged
_JUDGED = 600  # characters of a text on which it is judged
_SHARE = 0.25  # of the different texts in the sample that must be prose
_SHORTEST_LATIN = 20  # characters
_WORDS = 3  # after the first
_SHORTEST_HAN = 8  # Han characters, with punctuation; without any, it takes three times as many
_LETTERS = 0.3  # share of letters among all that is not blank
_LONGEST_WORD = 20  # mean length of what stands between blanks
_ROOM_FOR_TAGS = 4  # times the limit that is cut off before tags are taken out

_HAN = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]"
_PUNCTUATION = r"[\s,.;:!?、，。；：！？（）()【】\[\]…~]"
_WORD = r"""\s["'(\[]?\p{L}\p{L}"""
_TAG = r"<[/!]?[A-Za-z][^<>]{0,500}>|<!--[^>]{0,500}-->"
_ENTITY = r"&(?:[A-Za-z]{2,8}|#[0-9]{1,6});"
_MACHINE = (
    r"^\s*(?:"
    r"[a-z][a-z0-9+.-]*://\S*\s*$"  # a URL
    r"|[{\[]\s*[\"{\[}\]]"  # JSON
    r"|<\?xml|<svg"
    r"|(?:Mozilla|Opera|Dalvik|okhttp|curl|Wget|python-requests|PostmanRuntime|Apache-HttpClient|MicroMessenger)/[0-9]"
    r"|data:[a-z]+/"
    r"|(?:[A-Za-z]:)?[/\\](?:[^/\\\s]+[/\\]){2,}"  # a path
    r"|-----BEGIN "
    r"|(?i:select\s.{0,200}\sfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|create\s+table|alter\s+table)\s"
    r"|(?:[\w.-]+=[^\s;&]*[;&]\s*)+"  # cookies and query strings
    r")"
)
# Zero-width characters and direction marks, which would hide a number from every pattern.
_INVISIBLE = (
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_LAST_WORD = r"[^\s，。；、]{1,80}$"


@dataclass(frozen=True, slots=True)
class Chosen:
    """Texts of one prose column to be read; they live as long as the batch."""

    texts: pa.Array  # large_string, different from each other, without tags, NFKC
    distinct: int  # different texts in the batch, of which `texts` are some


def choose(column: pa.Array, *, max_texts: int, max_chars: int) -> Chosen | None:
    """Return the texts of a column to be read, or None when it is not prose.

    The same column gives the same texts: when there are too many, evenly spaced ones of the sorted texts,
    so that different kinds of message are all read.
    """
    column = _as_text(column)
    if column is None or not is_prose(column):
        return None
    texts = pc.unique(clean(column, max_chars))
    texts = texts.filter(pc.not_equal(pc.utf8_trim_whitespace(texts), ""))
    distinct = len(texts)
    if distinct > max_texts:
        order = pc.sort_indices(texts)
        texts = texts.take(order.take(pa.array(_spaced(distinct, max_texts))))
    return Chosen(texts, distinct) if distinct else None


def is_prose(column: pa.Array) -> bool:
    """Return whether a large_string array without nulls is prose, judged on evenly spaced rows."""
    if not len(column):
        return False
    sample = column.take(pa.array(_spaced(len(column), _SAMPLE)))
    texts = pc.unique(pc.utf8_slice_codeunits(sample, 0, _JUDGED))
    if len(texts) < min(20, max(1, len(sample) // 8)):
        return False
    texts = texts.filter(pc.not_equal(pc.utf8_trim_whitespace(texts), ""))
    if not len(texts):
        return False
    like = pc.and_not(_reads_like_prose(_without_tags(texts)), pc.match_substring_regex(texts, _MACHINE))
    return bool(pc.mean(like).as_py() >= _SHARE)


def clean(column: pa.Array, max_chars: int) -> pa.Array:
    """Return the texts without tags and invisible characters, NFKC, at most `max_chars` long.

    A word that the cut goes through is dropped whole, since half a number would be another number.
    """
    texts = pc.utf8_slice_codeunits(column, 0, max_chars * _ROOM_FOR_TAGS)
    texts = pc.replace_substring_regex(_without_tags(texts), _INVISIBLE, "")
    texts = pc.utf8_normalize(texts, "NFKC")
    was_cut = pc.or_(
        pc.greater(pc.utf8_length(texts), max_chars),
        pc.greater(pc.utf8_length(column), max_chars * _ROOM_FOR_TAGS),
    )
    texts = pc.utf8_slice_codeunits(texts, 0, max_chars)
    if pc.any(was_cut).as_py():
        texts = pc.if_else(was_cut, pc.replace_substring_regex(texts, _LAST_WORD, ""), texts)
    return texts


def has_han(texts: pa.Array) -> pa.Array:
    """Return which texts hold Han, kana or hangul."""
    return pc.match_substring_regex(texts, _HAN)


def has_latin(texts: pa.Array) -> pa.Array:
    """Return which texts hold a run of two Latin words."""
    return pc.match_substring_regex(texts, r"[A-Za-z]{2,}[\s,.:']+[A-Za-z]{2,}")


def _as_text(column: pa.Array) -> pa.Array | None:
    if pa.types.is_dictionary(column.type):
        if not _is_text(column.type.value_type):
            return None
        column = column.dictionary_decode()
    return pc.drop_null(column.cast(pa.large_string())) if _is_text(column.type) else None


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind))


def _spaced(size: int, most: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.linspace(0, size - 1, min(size, most)).astype(np.int64)


def _without_tags(texts: pa.Array) -> pa.Array:
    return pc.replace_substring_regex(pc.replace_substring_regex(texts, _TAG, " "), _ENTITY, " ")


def _reads_like_prose(texts: pa.Array) -> pa.Array:
    length = pc.utf8_length(texts)
    blanks = pc.count_substring_regex(texts, r"\s")
    visible = pc.max_element_wise(pc.subtract(length, blanks), 1)
    letters = pc.divide(pc.cast(pc.count_substring_regex(texts, r"\p{L}"), pa.float64()), visible)
    han = pc.count_substring_regex(texts, _HAN)
    runs = pc.add(pc.count_substring_regex(texts, r"\s+"), 1)
    spaced = _all(
        pc.greater_equal(length, _SHORTEST_LATIN),
        pc.greater_equal(pc.count_substring_regex(texts, _WORD), _WORDS),
        pc.less_equal(pc.divide(pc.cast(visible, pa.float64()), runs), _LONGEST_WORD),
    )
    unspaced = pc.or_(
        pc.and_(
            pc.greater_equal(han, _SHORTEST_HAN),
            pc.match_substring_regex(texts, _PUNCTUATION),
        ),
        pc.greater_equal(han, 3 * _SHORTEST_HAN),
    )
    return pc.and_(pc.greater_equal(letters, _LETTERS), pc.or_(spaced, unspaced))


def _all(first: pa.Array, *others: pa.Array) -> pa.Array:
    for other in others:
        first = pc.and_(first, other)
    return first
