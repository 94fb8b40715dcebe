"""Identifiers of devices, networks and vehicles on matrices (`detectors/checks/devices.py`)."""

from __future__ import annotations

import numpy as np

from detectors.checks import devices
from detectors.checks.vectors.arithmetic import as_mask, luhn
from detectors.checks.vectors.forms import Bytes, Ints, Mask, Matrix, X

_F = 15
_VIN = np.full(36, -1, np.int32)
_VIN[[int(c, 36) for c in devices.VIN_VALUES]] = list(devices.VIN_VALUES.values())
_VIN_WEIGHTS = np.array(devices.VIN_WEIGHTS, np.int32)
_BUG_ANDROID_ID = [int(c, 16) for c in devices.BUG_ANDROID_ID]
_PLACEHOLDERS = [[int(c, 16) for c in number] for number in devices.PLACEHOLDER_MACS]
_BITS = np.array([value.bit_count() for value in range(1 << 16)], np.uint8)
_DOT, _LARGEST = 0x2E, 255


def vin(d: Matrix) -> Mask:
    """Test the check at place 9."""
    values = _VIN[d]
    check = values @ _VIN_WEIGHTS % 11
    fits = (values >= 0).all(axis=1) & (d != d[:, :1]).any(axis=1)
    return as_mask(fits & (np.where(check == 10, X, check) == d[:, 8]))


def iccid(d: Matrix) -> Mask:
    """Test 89, 19 or 20 digits, Luhn; an F fills up the last byte."""
    filled, width = d[:, -1] == _F, d.shape[1]
    right = np.zeros(len(d), np.bool_)
    if width - 1 in (19, 20):
        right |= filled & luhn(d[:, :-1])
    if width in (19, 20):
        bare = np.where(d > 9, 0, d)
        right |= (d[:, -1] <= 9) & luhn(bare)
    return as_mask(right & (d[:, 0] == 8) & (d[:, 1] == 9))


def mac(d: Matrix) -> Mask:
    """Test for placeholders and group addresses."""
    right = (d[:, 1] <= _F) & (d[:, 1] % 2 == 0)
    for number in _PLACEHOLDERS:
        right &= (d != number).any(axis=1)
    return as_mask(right)


def android_id(d: Matrix) -> Mask:
    """Test hexadecimal digits that vary and are not the known faulty value."""
    various = _BITS[np.bitwise_or.reduce(1 << np.minimum(d, _F), axis=1)]
    return as_mask(
        (various >= devices.SHORTEST_DIVERSITY) & (d > 9).any(axis=1) & (d != _BUG_ANDROID_ID).any(axis=1)
    )


def geohash(d: Matrix) -> Mask:
    """Test digits and letters."""
    return as_mask((d > 9).any(axis=1) & (d <= 9).any(axis=1))


def ipv4(offsets: Ints, data: Bytes) -> tuple[Mask, Mask]:
    """Test an address of the internet."""
    found, special, decided = _addresses(offsets, data, devices.SPECIAL)
    return found & ~special, decided


def ipv4_private(offsets: Ints, data: Bytes) -> tuple[Mask, Mask]:
    """Test an address of a private network."""
    found, private, decided = _addresses(offsets, data, devices.PRIVATE)
    return found & private, decided


def _addresses(offsets: Ints, data: Bytes, ranges: tuple[tuple[int, int], ...]) -> tuple[Mask, Mask, Mask]:
    """Return which rows are addresses and no release numbers, which lie in ranges, and which are decided.

    Decided is what has three dots and digits; the rest is no address.
    """
    rows = len(offsets) - 1
    dots = np.flatnonzero(data == _DOT)
    first = np.searchsorted(dots, offsets[:-1])
    strange = np.flatnonzero((data != _DOT) & (data - np.uint8(0x30) > 9))
    shaped = np.searchsorted(dots, offsets[1:]) - first == 3
    shaped &= np.diff(np.searchsorted(strange, offsets)) == 0
    at = np.flatnonzero(shaped)
    edges = np.empty((len(at), 5), np.int64)  # what stands before each part, and after the last
    edges[:, 0], edges[:, 4] = offsets[:-1][at] - 1, offsets[1:][at]
    edges[:, 1:4] = dots[first[at][:, None] + np.arange(3)]
    numbers, largest = np.zeros(len(at), np.int64), np.zeros(len(at), np.int64)
    right = np.ones(len(at), np.bool_)
    for before, after in zip(edges.T[:4], edges.T[1:], strict=True):
        size = after - before - 1
        part = np.zeros(len(at), np.int64)
        for back in (3, 2, 1):
            digit = data[np.maximum(after - back, 0)].astype(np.int64) - 0x30
            part = part * 10 + np.where(size >= back, digit, 0)
        leading_zero = (size > 1) & (data[np.minimum(before + 1, len(data) - 1)] == 0x30)
        right &= (size >= 1) & (size <= 3) & (part <= _LARGEST) & ~leading_zero
        numbers, largest = numbers << 8 | part, np.maximum(largest, part)
    found, within = np.zeros(rows, np.bool_), np.zeros(rows, np.bool_)
    found[at] = right & (largest >= devices.SMALL_OCTET)
    for start, size_of in ranges:
        within[at] |= (numbers >= start) & (numbers < start + size_of)
    return found, within, shaped
