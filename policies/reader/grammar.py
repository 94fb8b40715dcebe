"""What a sentence does with data: its acts, who acts, and whether they are denied."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Act:
    """One verb that does something with data; offsets are characters of the sentence."""

    start: int
    end: int
    action: str  # collect, receive, store, use, infer, share, transfer, disclose, publish
    negated: bool = False
    passive: bool = False  # what it acts on stands before it
    others: bool = False  # somebody else acts, not the company
    source: str = ""  # user | device | third_party | derived
    only: bool = False  # "only": nothing else


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a sentence as a whole."""

    acts: tuple[Act, ...]
    exceptions: tuple[tuple[int, int], ...] = ()  # where "except ..." and the like turn a denial round
    silent: bool = False  # a definition, a right, a question: declares nothing
    condition: str = ""
    subject: str = ""  # "" customer
    purposes: tuple[str, ...] = field(default=())
    presented: str = ""  # sensitive | not_personal
    asides: tuple[tuple[int, int], ...] = ()  # clauses of purpose, whose words are no object of an act
    denials: tuple[tuple[int, int], ...] = ()  # what "but no ...", "not the ..." before the data denies


class Grammar(Protocol):
    """The grammar of one language."""

    def read(self, text: str) -> Reading:
        """Return the acts of a sentence and what is known of it."""
        ...

    def about_minors(self, text: str) -> bool:
        """Return whether a sentence is about minors."""
        ...

    def source(self, text: str) -> str:
        """Return where a sentence says the data comes from, or an empty string."""
        ...

    def opens_list(self, text: str, start: int, end: int) -> str:
        """Return "open" or "closed" where a list of members follows a wide term, else ""."""
        ...

    def clause(self, text: str, at: int) -> tuple[int, int]:
        """Return the clause around a place: words in another clause have no say here."""
        ...
