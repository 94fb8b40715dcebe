"""E-mail addresses of a whole column at once (`detectors/checks/contacts.py`)."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from detectors.checks import contacts
from detectors.checks.vectors.forms import Bytes, Ints, Mask

_AT, _DOT, _HYPHEN = b"@.-"
_WORD = 8  # bytes
_LOWER = np.arange(256, dtype=np.uint8)
_LOWER[ord("A") : ord("Z") + 1] += 32
_MASKS = np.array([(1 << 8 * size) - 1 for size in range(_WORD + 1)], np.uint64)


def email(offsets: Ints, data: Bytes) -> tuple[Mask, Mask]:
    """Test what has one `@`, is ASCII, and whose local part is not like that of a function."""
    rows = len(offsets) - 1
    passed, decided = np.zeros(rows, np.bool_), np.zeros(rows, np.bool_)
    lower = np.concatenate([_LOWER[data], np.zeros(_WORD, np.uint8)])
    ats, dots = np.flatnonzero(data == _AT), np.flatnonzero(data == _DOT)
    foreign = np.flatnonzero(data >= 0x80)
    first = np.searchsorted(ats, offsets[:-1])
    simple = np.searchsorted(ats, offsets[1:]) - first == 1
    simple &= np.diff(np.searchsorted(foreign, offsets)) == 0
    of = np.flatnonzero(simple)
    start, stop, at = offsets[:-1][of], offsets[1:][of], ats[first[of]]
    last_dot = np.concatenate([dots, [-1]])[np.searchsorted(dots, stop) - 1]
    top = stop - last_dot - 1
    sure = (at - start <= contacts.LONGEST_LOCAL) & (stop - at - 1 <= contacts.LONGEST_LABEL)
    sure &= (top <= _WORD) | (last_dot <= at)
    sure &= ~np.isin(_word(lower, start, np.minimum(at - start, _WORD)), _roles())
    right = (at > start) & (last_dot > at) & (top > 0)
    right &= _well_joined(data, start, at, stop)
    right &= np.isin(_word(lower, last_dot + 1, np.clip(top, 0, _WORD)), _top_levels())
    decided[of], passed[of] = sure, sure & right
    return passed, decided


def _well_joined(data: Bytes, start: Ints, at: Ints, stop: Ints) -> Mask:
    """Return where no dot stands at an edge or beside another, and no hyphen at the edge of a label."""
    padded = np.concatenate([data, np.zeros(1, np.uint8)])
    dot, hyphen = padded == _DOT, padded == _HYPHEN
    ends = dot[start] | dot[at - 1] | dot[at + 1] | dot[stop - 1] | hyphen[at + 1] | hyphen[stop - 1]
    double = _pairs(dot[:-1] & dot[1:], start, stop)
    edge = _pairs((dot[:-1] & hyphen[1:]) | (hyphen[:-1] & dot[1:]), at, stop)
    return np.asarray(~(ends | double | edge), np.bool_)


def _pairs(marks: Mask, first: Ints, stop: Ints) -> Mask:
    """Return which parts hold a mark; it belongs to a pair of bytes, at the place of the first."""
    places = np.flatnonzero(marks)
    return np.asarray(np.searchsorted(places, stop - 1) > np.searchsorted(places, first), np.bool_)


def _word(lower: Bytes, start: Ints, size: Ints) -> npt.NDArray[np.uint64]:
    """Return up to eight bytes from each place as one number."""
    words = np.ndarray((len(lower) - _WORD + 1,), "<u8", lower, strides=(1,))
    return words[np.minimum(start, len(words) - 1)] & _MASKS[size]


def _numbers(texts: frozenset[str]) -> npt.NDArray[np.uint64]:
    return np.array(sorted(int.from_bytes(text.encode()[:_WORD], "little") for text in texts), np.uint64)


@cache
def _roles() -> npt.NDArray[np.uint64]:
    """Return the first bytes of mailboxes of a function: what begins so is looked at on its own."""
    return _numbers(contacts.ROLES)


@cache
def _top_levels() -> npt.NDArray[np.uint64]:
    return _numbers(frozenset(name for name in contacts.top_level_domains() if len(name) <= _WORD))
