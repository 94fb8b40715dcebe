"""International telephone numbers of a whole column at once (`detectors/checks/contacts.py`).

The plans are those of `phonenumbers`, whose patterns RE2 matches in all numbers of a country together. Taken
are countries that have a calling code of their own, and numbers that need no national prefix cut off; others
are undecided, and `phonenumbers` judges them one by one.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.checks.arithmetic import MONOTONOUS
from detectors.checks.vectors.forms import Bytes, Column, Ints, Mask
from detectors.engine.arrays import Array

_WRITTEN = r"\A\+[1-9][0-9]*(?:[ ().-]{1,2}[0-9]+)*\z"
_LONGEST_CODE = 3
_OTHER_KINDS = (
    "premium_rate",
    "toll_free",
    "shared_cost",
    "voip",
    "personal_number",
    "pager",
    "uan",
    "voicemail",
)


def numbers(*, mobile: bool) -> Column:
    """Return the check of mobile numbers, or of fixed lines."""

    def ask(offsets: Ints, data: Bytes) -> tuple[Mask, Mask]:
        rows = len(offsets) - 1
        passed, decided = np.zeros(rows, np.bool_), np.zeros(rows, np.bool_)
        values = pa.Array.from_buffers(
            pa.large_string(), rows, [None, pa.py_buffer(np.ascontiguousarray(offsets)), pa.py_buffer(data)]
        )
        of = np.flatnonzero(_matches(values, _WRITTEN))
        digits = pc.replace_substring_regex(values.take(pa.array(of)), "[^0-9]", "")
        left = np.ones(len(of), np.bool_)
        for size in range(1, _LONGEST_CODE + 1):
            codes = pc.utf8_slice_codeunits(digits, 0, size)
            for code in pc.unique(codes.filter(pa.array(left))).to_pylist():
                regions = _regions(int(code))
                if not regions:
                    continue
                here = left & _mask(pc.equal(codes, code))
                left &= ~here
                if len(regions) == 1:
                    at = np.flatnonzero(here)
                    national = pc.utf8_slice_codeunits(digits.take(pa.array(at)), size)
                    right, sure = _of_plan(regions[0], national, mobile=mobile)
                    passed[of[at]], decided[of[at]] = right & sure, sure
        passed[of] &= ~_mask(pc.is_in(digits, _MONOTONOUS))
        return passed, decided

    return ask


_MONOTONOUS = pa.array(sorted(MONOTONOUS), pa.large_string())


@cache
def _regions(code: int) -> tuple[str, ...]:
    """Return the regions of a calling code; none where there is no such code."""
    import phonenumbers

    found: tuple[str, ...] = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code, ())
    return found


def _of_plan(region: str, national: Array, *, mobile: bool) -> tuple[Mask, Mask]:
    """Return which national numbers of a region are of the kind, and which are decided."""
    import phonenumbers

    plan = phonenumbers.PhoneMetadata.metadata_for_region(region)
    if plan is None:  # a code that is no country's
        return np.zeros(len(national), np.bool_), np.zeros(len(national), np.bool_)
    prefix = plan.national_prefix_for_parsing
    sure = ~_matches(national, rf"\A(?:0|{prefix})" if prefix else r"\A0")
    lines, mobiles = _fits(national, plan.fixed_line), _fits(national, plan.mobile)
    if plan.same_mobile_and_fixed_line_pattern:
        mobiles = lines
    right = mobiles if mobile else lines & ~mobiles
    right &= _fits(national, plan.general_desc)
    for kind in _OTHER_KINDS:
        if right.any():
            right &= ~_fits(national, getattr(plan, kind))
    return right, sure


def _fits(national: Array, kind: Any) -> Mask:
    """Return which numbers are of a kind of a plan: the length and the pattern of its `PhoneNumberDesc`."""
    if kind is None or not kind.national_number_pattern:
        return np.zeros(len(national), np.bool_)
    fits = _matches(national, rf"\A(?:{kind.national_number_pattern})\z")
    if kind.possible_length:
        lengths = pc.utf8_length(national).to_numpy(zero_copy_only=False)
        fits &= np.isin(lengths, kind.possible_length)
    return fits


def _matches(values: Array, pattern: str) -> Mask:
    return _mask(pc.match_substring_regex(values, pattern))


def _mask(found: Array) -> Mask:
    return np.asarray(found.to_numpy(zero_copy_only=False), np.bool_)
