"""The automata of a set of patterns, and what each thread has worked out of them."""

from __future__ import annotations

from collections.abc import Sequence
from threading import local
from typing import cast

import numpy as np
import numpy.typing as npt

from detectors.engine.automaton import FLUSHES, MISSES, Cache, Program, Purpose, cache, program
from detectors.engine.automaton import STATES as STATES_MADE
from detectors.engine.states import reset
from detectors.engine.tree import Node

Rows = npt.NDArray[np.int64]
_Key = tuple[Purpose, int | None, bool, int, int]

STATES = 16_384  # of an automaton of all patterns: 18 MB a thread for the shipped ones
_STATES_OF_ONE = 2_048  # of the automata of one pattern
_SELDOM = 4_000_000  # bytes: a cache that is full again within them has too many patterns
_MOST_SHARES = 4


class Automata:
    """Programs, made when first needed and shared by threads, and each thread's caches and scratch room."""

    def __init__(self, trees: Sequence[Node], states: int = STATES) -> None:
        self._trees = trees
        self._states = states
        self._programs: dict[_Key, Program] = {}
        self._divided = {Purpose.SEARCH: 1, Purpose.NUMBERS: 1}  # how many automata share the patterns
        self._caches = local()

    def tables(
        self,
        purpose: Purpose,
        pattern: int | None = None,
        *,
        lines: bool = False,
        share: int = 0,
        shares: int = 1,
    ) -> tuple[Program, Cache]:
        """Return the program for all patterns, or for one, and this thread's cache of it."""
        key = purpose, pattern, lines, share, shares
        mine = cast("dict[_Key, Cache]", self._caches.__dict__.setdefault("caches", {}))
        if key not in self._programs:
            trees = self._trees if pattern is None else self._trees[pattern : pattern + 1]
            self._programs[key] = program(trees, purpose, lines=lines, part=share, parts=shares)
        of = self._programs[key]
        if key not in mine:
            if shares > 1:  # the undivided ones are not walked again
                mine.pop((purpose, pattern, lines, share // 2, shares // 2), None)
            mine[key] = cache(of, self._states if pattern is None else min(self._states, _STATES_OF_ONE))
            reset(of, mine[key])
        return of, mine[key]

    def shares(self, purpose: Purpose, size: int = 0) -> list[tuple[Program, Cache]]:
        """Return the automata of all patterns for the next `size` bytes.

        Where this thread's were full twice within a few megabytes, the patterns are divided among twice as
        many: each has far fewer states, and the text is walked once more.
        """
        into = self._divided[purpose]  # read once: another thread may divide them meanwhile
        shares = [self.tables(purpose, share=share, shares=into) for share in range(into)]
        seen = cast("dict[Purpose, list[int]]", self._caches.__dict__.setdefault("seen", {}))
        full = sum(int(of.counts[FLUSHES]) for _, of in shares)
        known = seen.setdefault(purpose, [full, _SELDOM])  # times full, bytes since
        if full > known[0] and known[1] < _SELDOM and len(shares) < _MOST_SHARES:
            self._divided[purpose] = max(self._divided[purpose], 2 * len(shares))
            del seen[purpose]
            return self.shares(purpose, size)
        known[1] = size if full > known[0] else known[1] + size
        known[0] = full
        return shares

    def scratch(self, name: str, size: int) -> Rows:
        """Return room that this thread used before: fresh memory costs as much as a walk over it."""
        mine = cast("dict[str, Rows]", self._caches.__dict__.setdefault("scratch", {}))
        if name not in mine or len(mine[name]) < size:
            mine[name] = np.empty(size + size // 4, np.int64)
        return mine[name][:size]

    def statistics(self) -> dict[str, int]:
        """Return what this thread's automata of all patterns have come to."""
        tables = [c for purpose in (Purpose.SEARCH, Purpose.NUMBERS) for _, c in self.shares(purpose)]
        return {"automata": len(tables)} | {
            name: sum(int(table.counts[place]) for table in tables)
            for name, place in (("states", STATES_MADE), ("misses", MISSES), ("flushes", FLUSHES))
        }
