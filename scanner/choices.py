"""The values that a settings file and a flag may take, checked once for both.

Each function returns the value as the program uses it, or raises ValueError with a reason that
names what is allowed and never repeats what was given.
"""

from __future__ import annotations

import re
from datetime import date

from taxonomy import categories, sensitivity
from taxonomy.errors import nearest
from taxonomy.records import Subject

GATES = ("alarm", "all-sensitive")
LANGUAGES = ("auto", "off")
MATCHERS = ("auto", "compiled", "portable")
SUBJECTS = tuple(s.value for s in Subject if s is not Subject.UNKNOWN)
LARGEST_SEED = 2**63 - 1  # what a store can hold

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def profile(id: str) -> str:
    """Return the id of a known sensitivity profile, or `policy` for the policy's own definition."""
    return _one_of("profile", id, profiles())


def profiles() -> list[str]:
    """Return what a profile may be."""
    return [*(p.id for p in sensitivity.profiles()), sensitivity.OWN]


def gate(word: str) -> str:
    """Return `alarm` (the short list rings) or `all-sensitive`."""
    return _one_of("gate", word, GATES)


def language(word: str) -> str:
    """Return `auto` (language engines that are installed run) or `off`."""
    return _one_of("language", word, LANGUAGES)


def matcher(word: str) -> str:
    """Return `auto` (compiled for much text, where numba is installed), `compiled` or `portable`."""
    return _one_of("matcher", word, MATCHERS)


def subject(word: str) -> Subject:
    """Return whose data a dataset holds."""
    return Subject(_one_of("subject", word, SUBJECTS))


def sample(rows: int | str) -> int | None:
    """Return how many rows to read of a dataset; None for `full`."""
    if rows == "full":
        return None
    count = int(rows) if isinstance(rows, str) and re.fullmatch(r"[0-9]{1,18}", rows) else rows
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise ValueError("must be a number of rows, 1 or more, or full")
    return count


def seed(number: int) -> int:
    """Return the seed of the sampling."""
    if not 0 <= number <= LARGEST_SEED:
        raise ValueError("must be a whole number from 0 to 2^63 - 1")
    return number


def min_confidence(share: float) -> float:
    """Return the confidence below which a finding is only worth a look."""
    if not 0 <= share <= 1:
        raise ValueError("must be between 0 and 1")
    return float(share)


def day(text: str | date) -> date:
    """Return a day of the calendar, written YYYY-MM-DD."""
    if isinstance(text, date):
        return text
    try:
        if _DAY.match(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError("must be a day, written YYYY-MM-DD")


def category_glob(pattern: str) -> str:
    """Return a glob that names at least one category, such as `biometric.*`."""
    tree = categories.load()
    if not tree.expand((pattern,)):
        known = [*tree.categories, *(f"{group}.*" for group in tree.groups)]
        raise ValueError(f"names no category; {nearest(pattern, known)}")
    return pattern


def words(text: str) -> str:
    """Return text that says something."""
    if not text.strip():
        raise ValueError("must not be empty")
    return text.strip()


def _one_of(kind: str, word: str, known: list[str] | tuple[str, ...]) -> str:
    if word not in known:
        raise ValueError(f"unknown {kind}; {nearest(word, known)}")
    return word
