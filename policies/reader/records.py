"""What the reader drafts: statements, sentences that it did not understand, and a mention under its act on the way there."""

from __future__ import annotations

from dataclasses import dataclass

from policies.reader.grammar import Act
from policies.reader.mentions import Mention

LONGEST_QUOTE = 200


HAVING = ("collect", "receive", "store", "use", "infer")


CHILD = "children.child_record"


@dataclass(frozen=True, slots=True)
class Statement:
    """One draft statement; offsets are characters of the document's text."""

    categories: tuple[str, ...]
    umbrella: str | None
    polarity: str
    action: str
    subject: str
    condition: str
    source: str
    purposes: tuple[str, ...]
    presented: str
    scope: tuple[str, ...]
    exclusive: bool
    start: int
    end: int
    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A collecting sentence in which no known phrase was found."""

    line: int
    quote: str


@dataclass(frozen=True, slots=True)
class Said:
    """One mention under its act."""

    mention: Mention
    act: Act
    polarity: str
    condition: str
    kept_umbrella: bool = True
