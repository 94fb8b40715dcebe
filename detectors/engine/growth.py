"""How large the automaton of one pattern grows on a text: the test that refuses patterns which blow up.

The compiled engine stays within its memory whatever the patterns, but a pattern that needs a new state at
nearly every byte makes it slow for all rules. So the states are made here as the engine makes them
(`states.py`), in plain Python, which needs no numba and is quick enough for some thousand bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from detectors.engine.automaton import ANCHORED, CLASSES, Program, Purpose, program
from detectors.engine.patterns import parse

MOST_STATES = 4_096  # of one pattern; the engine has 16,384 for all of them
_State = tuple[tuple[int, ...], bool]  # positions, and whether the last byte was of a word


@dataclass(frozen=True, slots=True)
class Growth:
    """How many states and transitions a text led to; a walk ends where states are too many."""

    states: int
    misses: int
    bytes: int

    @property
    def bounded(self) -> bool:
        """Whether the states stayed within what one pattern may have."""
        return self.states <= MOST_STATES


def growth(pattern: str, texts: list[bytes]) -> Growth:
    """Return how the automata of a pattern grow on texts, searched and walked from each number."""
    tree = parse(pattern)
    search = _Growing(program([tree], Purpose.SEARCH))
    from_numbers = _Growing(program([tree], Purpose.NUMBERS))
    read = 0
    for text in texts:
        search.walk(text)
        for start in _numbers(text) if from_numbers.starts else ():
            from_numbers.walk(text[start:])
        read += len(text)
        if len(search.table) + len(from_numbers.table) > MOST_STATES:
            break
    return Growth(len(search.table) + len(from_numbers.table), search.misses + from_numbers.misses, read)


def _numbers(text: bytes) -> list[int]:
    """Return where a digit begins an ASCII word."""
    return [
        at
        for at, byte in enumerate(text)
        if 0x30 <= byte <= 0x39
        and not (at and (text[at - 1] == 0x5F or (text[at - 1] < 0x80 and chr(text[at - 1]).isalnum())))
    ]


class _Growing:
    """One automaton, made as far as texts have led."""

    def __init__(self, of: Program) -> None:
        classes, lists = int(of.numbers[CLASSES]), (len(of.list_at) - 1) // 2
        spans = [slice(*pair) for pair in zip(of.list_at[:-1], of.list_at[1:], strict=True)]
        self._follow = [[item for item in of.items[span].tolist() if item >= 0] for span in spans]
        self._lists, self._classes = lists, classes
        self._after = of.after.tolist()
        self._takes = [frozenset(np.flatnonzero(row).tolist()) for row in of.takes]
        self._sets, self._word = of.sets.tolist(), of.word.tolist()
        spans = [slice(*pair) for pair in zip(of.start_at[:-1], of.start_at[1:], strict=True)]
        self._starts = [of.starts[span].tolist() for span in spans]
        self._family, self._rank = of.family.tolist(), of.rank.tolist()
        self._columns = of.classes.tolist()
        anchored = bool(of.numbers[ANCHORED])
        self._ends_early = anchored
        self._before: _State = (len(self._sets),) if anchored else (), False
        self.starts = bool(self._follow[self._after[-1] + lists]) if anchored else True
        self.table: dict[_State, list[_State | None]] = {self._before: [None] * classes}
        self.misses = 0

    def walk(self, text: bytes) -> None:
        """Make the states that a text leads to, until they are too many."""
        state = self._before
        for byte in text:
            column = self._columns[byte]
            following = self.table[state][column]
            if following is None:
                following = self._step(state, column)
                self.table[state][column] = following
                self.misses += 1
                if len(self.table) > MOST_STATES:
                    return
            state = following
            if self._ends_early and not state[0]:
                return

    def _step(self, state: _State, column: int) -> _State:
        positions, after_word = state
        border = int(after_word != self._word[column])
        takes, found = self._takes[column], set(self._starts[border * self._classes + column])
        for position in positions:
            for item in self._follow[border * self._lists + self._after[position]]:
                if self._sets[item] in takes:
                    found.add(item)
        kept: list[int] = []
        lowest: dict[int, int] = {}
        for item in sorted(found):
            family, rank = self._family[item], self._rank[item]
            if family not in lowest or rank < lowest[family]:
                lowest[family] = rank
                kept.append(item)
        following = tuple(kept), bool(self._word[column])
        self.table.setdefault(following, [None] * self._classes)
        return following
