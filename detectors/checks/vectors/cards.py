"""Payment cards, accounts and legal entities on matrices (`detectors/checks/cards.py`)."""

from __future__ import annotations

from functools import cache

import numpy as np

from detectors.checks import cards
from detectors.checks.vectors.arithmetic import as_mask, luhn, mod_97, number, weighted
from detectors.checks.vectors.forms import Mask, Matrix

PAN_WIDTHS = range(13, 20)
_LENGTHS = np.zeros(36 * 36, np.int64)
for _country, _length in cards.IBAN_LENGTHS.items():
    _LENGTHS[int(_country, 36)] = _length
IBAN_WIDTHS = range(min(cards.IBAN_LENGTHS.values()), max(cards.IBAN_LENGTHS.values()) + 1)


@cache
def _issued(width: int) -> Mask:
    """Return which first four digits a card of so many digits may have."""
    table = np.zeros(10_000, np.bool_)
    for _, prefixes, size, lengths in cards.ISSUERS:
        if width in lengths:
            for prefix in prefixes:
                table[prefix * 10 ** (4 - size) : (prefix + 1) * 10 ** (4 - size)] = True
    return table


def pan(d: Matrix) -> Mask:
    """Test an issuer, its length, and Luhn."""
    return as_mask(_issued(d.shape[1])[number(d, 0, 4)] & luhn(d))


def aba_routing(d: Matrix) -> Mask:
    """Test weights 3 7 1 and a prefix of the Federal Reserve."""
    prefix = d[:, 0] * 10 + d[:, 1]
    known = ((prefix > 0) & (prefix <= 12)) | ((prefix >= 21) & (prefix <= 32))
    known |= ((prefix >= 61) & (prefix <= 72)) | (prefix == 80)
    return as_mask(known & (weighted(d, (3, 7, 1) * 3) % 10 == 0))


def iban(d: Matrix) -> Mask:
    """Test the country's length and MOD 97-10; what is longer may still begin with one."""
    letters = (d[:, 0] > 9) & (d[:, 1] > 9)
    fits = letters & (_LENGTHS[d[:, 0] * 36 + d[:, 1]] == d.shape[1])
    return as_mask(fits & (mod_97(np.roll(d, -4, axis=1)) == 1))


def lei(d: Matrix) -> Mask:
    """Test MOD 97-10."""
    return as_mask(mod_97(d) == 1)


@cache
def _bic_countries() -> Mask:
    from stdnum import bic

    table = np.zeros(36 * 36, np.bool_)
    letters = [chr(code) for code in range(ord("A"), ord("Z") + 1)]
    for country in (a + b for a in letters for b in letters):
        table[int(country, 36)] = bic.is_valid(f"AAAA{country}AA")
    return table


def bic(d: Matrix) -> Mask:
    """Test four letters and a country."""
    return as_mask((d[:, :6] > 9).all(axis=1) & _bic_countries()[d[:, 4] * 36 + d[:, 5]])
