"""Identifiers of devices and networks, and of vehicles."""

from __future__ import annotations

import ipaddress

from detectors.checks.arithmetic import bare, luhn

PLACEHOLDER_MACS = frozenset(("000000000000", "FFFFFFFFFFFF", "020000000000"))
SMALL_OCTET = 20

VIN_VALUES = {c: int(c) for c in "0123456789"} | {
    letter: value
    for letters, values in (
        ("ABCDEFGH", range(1, 9)),
        ("JKLMN", range(1, 6)),
        ("PR", (7, 9)),
        ("STUVWXYZ", range(2, 10)),
    )
    for letter, value in zip(letters, values, strict=True)
}
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
BUG_ANDROID_ID = "9774d56d682e549c"  # one value that a faulty release gave to very many devices
SHORTEST_DIVERSITY = 6


def imei(text: str) -> bool:
    """Return whether exactly 15 digits pass Luhn (3GPP TS 23.003); 1 in 10 does by luck."""
    number = bare(text)
    return len(number) == 15 and luhn(number)


def iccid(text: str) -> bool:
    """Return whether 19 or 20 digits starting with 89 pass Luhn (ITU-T E.118)."""
    number = bare(text).rstrip("F")
    return number[:2] == "89" and len(number) in (19, 20) and number.isdecimal() and luhn(number)


def mac(text: str) -> bool:
    """Return whether six bytes are the address of one interface: no placeholder, no group address."""
    number = bare(text)
    if len(number) != 12 or number in PLACEHOLDER_MACS or len({c for c in text if not c.isalnum()}) > 1:
        return False
    return not int(number[1], 16) & 1


def _ranges(networks: str) -> tuple[tuple[int, int], ...]:
    """Return the first address and the size of each network."""
    parsed = map(ipaddress.IPv4Network, networks.split())
    return tuple((int(network.network_address), network.num_addresses) for network in parsed)


PRIVATE = _ranges("10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10")
# What is no host of the internet (IANA special-purpose registry); networks kept for examples are not here.
SPECIAL = PRIVATE + _ranges(
    "0.0.0.0/8 127.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.88.99.0/24 198.18.0.0/15 224.0.0.0/3"
)
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")


def _ipv4_number(text: str) -> int | None:
    """Return a dotted quad as a number; None for what is none, or looks like a release number.

    Four small numbers, as in 4.18.0.3, are a version; an address of that kind is one in forty thousand.
    """
    parts = text.split(".")
    if len(parts) != 4 or any(len(part) > 1 and part[0] == "0" for part in parts):
        return None
    octets = [int(part) for part in parts]
    if max(octets) > 255 or max(octets) < SMALL_OCTET:
        return None
    return octets[0] << 24 | octets[1] << 16 | octets[2] << 8 | octets[3]


def ipv4(text: str) -> bool:
    """Return whether the text is an address of the internet, or one kept for examples (RFC 5737)."""
    number = _ipv4_number(text)
    return number is not None and not any(first <= number < first + size for first, size in SPECIAL)


def ipv4_private(text: str) -> bool:
    """Return whether the text is an address of a private network (RFC 1918) or a carrier's NAT (RFC 6598)."""
    number = _ipv4_number(text)
    return number is not None and any(first <= number < first + size for first, size in PRIVATE)


def ipv6(text: str) -> bool:
    """Return whether the text is an IPv6 address of the internet, or one kept for examples (RFC 3849)."""
    try:
        address = ipaddress.IPv6Address(text)
    except ValueError:
        return False
    if address.ipv4_mapped:
        return ipv4(str(address.ipv4_mapped))
    return (address in _GLOBAL_UNICAST and address.is_global) or text.lower().startswith("2001:db8:")


def android_id(text: str) -> bool:
    """Return whether 16 hexadecimal digits vary as an identifier does and are not the known faulty one."""
    return text != BUG_ANDROID_ID and len(set(text)) >= SHORTEST_DIVERSITY and not text.isdecimal()


def vin(text: str) -> bool:
    """Return whether 17 characters pass the check at place 9 (GB 16735, 49 CFR 565); 1 in 11 does by luck."""
    if len(text) != 17 or len(set(text)) == 1 or any(c not in VIN_VALUES for c in text):
        return False
    total = sum(w * VIN_VALUES[c] for w, c in zip(VIN_WEIGHTS, text, strict=True))
    return "0123456789X"[total % 11] == text[8]


def cn_plate(text: str) -> bool:
    """Return whether a licence plate has at most two letters in its serial (GA 36)."""
    serial = bare(text)[2:]
    return sum(c.isascii() and c.isalpha() for c in serial) <= 2


def h3_cell(text: str) -> bool:
    """Return whether 15 hexadecimal digits are an H3 cell of resolution 9 or finer (about 200 m)."""
    number = int(text, 16)
    resolution, base = number >> 52 & 15, number >> 45 & 127
    digits = [number >> 3 * (14 - place) & 7 for place in range(15)]
    return (
        number >> 56 == 8
        and resolution >= 9
        and base < 122
        and all(d != 7 for d in digits[:resolution])
        and all(d == 7 for d in digits[resolution:])
    )
