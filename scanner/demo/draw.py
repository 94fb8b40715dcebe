"""Seeded draws: one independent stream a table, so that a change in one leaves the others alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TypeVar

T = TypeVar("T")

# Busy and quiet hours of a shop: the hour of a moment is drawn from this list.
_HOURS = (
    0,
    1,
    7,
    8,
    9,
    9,
    10,
    10,
    11,
    11,
    12,
    13,
    14,
    14,
    15,
    15,
    16,
    17,
    18,
    19,
    20,
    20,
    21,
    21,
    22,
    22,
    23,
)


class Draw(Random):
    """A stream of draws that depends only on the seed and its own name."""

    def __init__(self, seed: int, name: str) -> None:
        super().__init__(f"{seed}/{name}")

    def sometimes(self, share: float) -> bool:
        """Return true in about this share of calls."""
        return self.random() < share

    def unless(self, share: float, value: T) -> T | None:
        """Return the value, or None in about this share of calls."""
        return None if self.random() < share else value

    def skewed(self, items: Sequence[T], power: float = 2.0) -> T:
        """Return one item; the head of the list is drawn more often, the more the higher the power."""
        return items[int(len(items) * self.random() ** power)]

    def digits(self, count: int) -> str:
        """Return that many decimal digits."""
        return f"{self.randrange(10**count):0{count}d}"

    def hexes(self, count: int) -> str:
        """Return that many lower-case hexadecimal digits."""
        return f"{self.getrandbits(4 * count):0{count}x}"

    def letters(self, alphabet: str, count: int) -> str:
        """Return that many characters of an alphabet."""
        return "".join(self.choices(alphabet, k=count))

    def dotted(self, *most: int) -> str:
        """Return numbers from zero up to each of `most`, with dots between them: a version."""
        return ".".join(str(self.randint(0, top)) for top in most)

    def moment(self, last: date, days: int) -> datetime:
        """Return a moment of the `days` before `last`, recent days and busy hours more often."""
        back = int(days * self.random() ** 1.4) + 1
        hour = self.choice(_HOURS)
        return datetime.combine(
            last - timedelta(days=back), time(hour, self.randrange(60), self.randrange(60))
        )
