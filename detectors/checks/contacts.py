"""E-mail addresses and telephone numbers."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from detectors.checks.arithmetic import monotonous

# Mailboxes of a function, not of a person (RFC 2142 and common use).
_ROLE_WORDS = (
    "abuse admin administrator billing contact daemon do-not-reply donotreply enquiries ftp git help "
    "hostmaster hr info jobs mailer-daemon marketing news newsletter no-reply no_reply nobody "
    "noreply notifications office postmaster press privacy root sales security service services "
    "support webmaster www"
)
ROLES = frozenset(_ROLE_WORDS.split())
LONGEST_LOCAL = 64
LONGEST_LABEL = 63
_LONGEST_DOMAIN = 253


@cache
def top_level_domains() -> frozenset[str]:
    """Return the top-level domains that exist, in lower case, and two that examples use."""
    lines = (Path(__file__).parent / "tlds.txt").read_text(encoding="ascii").splitlines()
    # Reserved for examples and tests (RFC 2606): where test data stands, real data will.
    return frozenset(line for line in lines if line and not line.startswith("#")) | {"example", "test"}


def email(text: str) -> bool:
    """Return whether the text is the mailbox of somebody.

    RFC 5321 lengths and labels, a top-level domain that exists, and a local part that names no function
    such as `info` or `noreply`.
    """
    local, _, domain = text.rpartition("@")
    labels = domain.lower().split(".")
    return (
        0 < len(local) <= LONGEST_LOCAL
        and len(domain) <= _LONGEST_DOMAIN
        and ".." not in local
        and not local.startswith(".")
        and not local.endswith(".")
        and local.lower() not in ROLES
        and len(labels) > 1
        and all(0 < len(label) <= LONGEST_LABEL and label[0] != "-" and label[-1] != "-" for label in labels)
        and labels[-1] in top_level_domains()
    )


@lru_cache(maxsize=16_384)  # two rules ask for the same numbers of one batch
def _kind(text: str) -> int:
    """Return the `phonenumbers.PhoneNumberType` of a number that its country's plan has, or -1."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        return -1
    return int(phonenumbers.number_type(number)) if phonenumbers.is_valid_number(number) else -1


def forget() -> None:
    """Let go of the numbers that were looked up; a value must not outlive its column."""
    _kind.cache_clear()


_FIXED_LINE, _MOBILE, _FIXED_OR_MOBILE = 0, 1, 2  # phonenumbers.PhoneNumberType


def _plausible(text: str) -> bool:
    return not monotonous(text)


def phone_mobile(text: str) -> bool:
    """Return whether an international number (ITU-T E.164) is valid and a mobile, as far as can be told."""
    return _plausible(text) and _kind(text) in (_MOBILE, _FIXED_OR_MOBILE)


def phone_fixed(text: str) -> bool:
    """Return whether an international number (ITU-T E.164) is valid and of a fixed line."""
    return _plausible(text) and _kind(text) == _FIXED_LINE
