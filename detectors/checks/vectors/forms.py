"""Values of a column as matrices of characters: how a check of one value becomes a check of all at once.

A check whose values have a fixed width is arithmetic on the columns of such a matrix. What has another form
(a stray letter, a character beyond ASCII) is left undecided and judged on its own, so a matrix need only hold
what values of the kind look like.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.int32]  # a row a value, a column a place: 0 to 9, A = 10 to Z = 35, < = FILLER
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
# Takes offsets and bytes of a column; returns which rows pass, and which are decided.
Column = Callable[[Ints, Bytes], tuple[Mask, Mask]]
Case = Literal["upper", "lower", "both"]

X = 33
FILLER = 36
ANYWHERE: tuple[int, ...] = ()
_DROPPED, _FOREIGN = 254, 255
_LETTERS = string.ascii_uppercase.encode()
_ALNUM = (string.digits + string.ascii_letters).encode()

SEPARATORS = bytes(sorted(set(range(128)) - set(_ALNUM)))  # what `bare` leaves out
NO_DIGITS = SEPARATORS + string.ascii_letters.encode()
SPACES = b" \t\n\r\x0b\x0c"


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a check's values, and its test of all of them."""

    widths: range | tuple[int, ...]
    test: Callable[[Matrix], Mask]
    drops: bytes = b""  # characters that the check leaves out, wherever they stand
    letters: tuple[int, ...] | None = None  # the places that may hold letters; ANYWHERE for all
    case: Case = "upper"  # of the letters
    most: int = 35  # the highest value of a letter's place
    refuses: bool = True  # whether what fails the test has failed the check, or is undecided

    def __call__(self, offsets: Ints, data: Bytes) -> tuple[Mask, Mask]:
        """Return which rows pass, and which are decided."""
        rows = len(offsets) - 1
        passed, decided = np.zeros(rows, np.bool_), np.zeros(rows, np.bool_)
        codes = _table(self.drops, self.case)[data]
        kept = codes != _DROPPED
        if not kept.all():
            offsets = np.concatenate([[0], np.cumsum(kept)])[offsets]
            codes = codes[kept]
        lengths = np.diff(offsets)
        for width in np.flatnonzero(np.bincount(lengths, minlength=1)).tolist():
            if width not in self.widths or not width:
                continue
            of = np.flatnonzero(lengths == width)
            matrix = (
                codes.reshape(rows, width)
                if len(of) == rows
                else codes[offsets[:-1][of][:, None] + np.arange(width)]
            )
            fits = self._fits(matrix)
            if not fits.all():
                of, matrix = of[fits], matrix[fits]
            passed[of] = self.test(matrix.astype(np.int32))
            decided[of] = True
        return passed, decided if self.refuses else passed

    def _fits(self, matrix: Bytes) -> Mask:
        """Return which rows hold digits only, but for the places of letters."""
        if self.letters == ANYWHERE:
            limits = np.full(matrix.shape[1], self.most, np.uint8)
        else:
            limits = np.full(matrix.shape[1], 9, np.uint8)
            limits[[place for place in self.letters or () if place < len(limits)]] = self.most
        over = matrix > limits
        if not over.any():
            return np.ones(len(matrix), np.bool_)
        return np.asarray(~over.any(axis=1), np.bool_)


def either(*forms: Form) -> Column:
    """Return the check of values that have one form or another; the first that decides a row is right."""

    def ask(offsets: Ints, data: Bytes) -> tuple[Mask, Mask]:
        passed, decided = forms[0](offsets, data)
        for form in forms[1:]:
            if decided.all():
                break
            more, sure = form(offsets, data)
            passed = np.where(decided, passed, more)
            decided = decided | sure
        return passed, decided

    return ask


@lru_cache(maxsize=64)
def _table(drops: bytes, case: Case) -> Bytes:
    table = np.full(256, _FOREIGN, np.uint8)
    table[list(b"0123456789")] = np.arange(10)
    for letters in {"upper": (_LETTERS,), "lower": (_LETTERS.lower(),)}.get(
        case, (_LETTERS, _LETTERS.lower())
    ):
        table[list(letters)] = np.arange(10, 36)
    table[ord("<")] = FILLER
    table[list(drops)] = _DROPPED
    return table
