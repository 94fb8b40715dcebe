"""Patterns as one non-deterministic automaton over bytes: positions, and what follows each.

A *position* is a place in a pattern that takes one byte out of a set. What follows a position is a list,
in the order of preference of `re`: positions that may take the next byte, and patterns that end here. It
depends on one thing outside, whether a border of an ASCII word lies between the two bytes.

    build((tree, ...))                     every pattern, read from left to right
    build((tree, ...), backwards=True)     from right to left: where it ends, a match starts

Copies of a bounded repeat are ordered: what the third copy of `a{0,9}` can still match, the second can
too. `family` and `rank` say so, and a search that only asks *whether* drops the later copy; without this
`[a-z]{0,63}@` would need a state for every set of 63 counters.
"""

from __future__ import annotations

from collections.abc import Sequence as Many
from dataclasses import dataclass

from detectors.engine.tree import Boundary, Chars, Either, Group, Node, Ranges, Repeat, Sequence
from detectors.engine.utf8 import Bytes, sequences

_BYTE, _SPLIT, _BORDER, _END = range(4)

Items = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Nfa:
    """Positions are numbered from 0; an item of a list is a position, or ~n for the end of pattern n."""

    patterns: int
    sets: Many[int]  # of each position: 256 bits, the bytes it takes
    after: Many[int]  # of each position: the list that follows it
    lists: Many[tuple[Items, Items]]  # what follows without a border, and at one
    start: int  # the list before the first byte
    owner: Many[int]  # of each position: its pattern
    family: Many[int]  # of each position: positions that are copies of each other
    rank: Many[int]  # of each position, the lower the more it can match; outer copies first, by number


def build(trees: Many[Node], *, backwards: bool = False) -> Nfa:
    """Return the automaton of the patterns, which keep their order as numbers."""
    draft = _Draft(backwards)
    entries = []
    for number, tree in enumerate(trees):
        end = draft.node(_END, value=number)
        entries.append(draft.add(tree, end))
        draft.owners.extend([number] * (len(draft.kinds) - len(draft.owners)))
    return draft.finish(draft.node(_SPLIT, entries), len(entries))


class _Draft:
    """A graph of nodes, each built after what follows it."""

    def __init__(self, backwards: bool) -> None:
        self.backwards = backwards
        self.kinds: list[int] = []
        self.targets: list[list[int]] = []
        self.values: list[int] = []  # the bytes of a byte node, the pattern of an end
        self.owners: list[int] = []  # the pattern of a node
        self.families: dict[int, int] = {}
        self.ranks: dict[int, tuple[int, ...]] = {}  # which copy, of the outer repeat and the inner one

    def node(self, kind: int, targets: list[int] | None = None, value: int = 0) -> int:
        """Add a node and return its number."""
        self.kinds.append(kind)
        self.targets.append(targets or [])
        self.values.append(value)
        return len(self.kinds) - 1

    def add(self, tree: Node, follows: int) -> int:
        """Add what matches the tree and goes on to a node; return where it begins."""
        match tree:
            case Boundary():
                return self.node(_BORDER, [follows])
            case Chars(ranges):
                return self._chars(ranges, follows)
            case Sequence(parts):
                for part in parts if self.backwards else reversed(parts):
                    follows = self.add(part, follows)
                return follows
            case Either(branches):
                return self.node(_SPLIT, [self.add(branch, follows) for branch in branches])
            case Group(body):
                return self.add(body, follows)
            case Repeat(body, least, None):
                return self._open_repeat(body, least, follows)
            case Repeat(body, least, int(most)):
                return self._bounded_repeat(body, least, most, follows)
        raise AssertionError(tree)

    def _chars(self, ranges: Ranges, follows: int) -> int:
        """Add the bytes of one character; first bytes with the same continuation are one position."""
        first_bytes: dict[Bytes, int] = {}
        for character in sequences(ranges):
            first, *rest = reversed(character) if self.backwards else character
            first_bytes[tuple(rest)] = first_bytes.get(tuple(rest), 0) | _bits(first)
        shared: dict[Bytes, int] = {(): follows}
        entries = [self._byte(bits, self._tail(rest, shared)) for rest, bits in first_bytes.items()]
        return entries[0] if len(entries) == 1 else self.node(_SPLIT, entries)

    def _tail(self, rest: Bytes, shared: dict[Bytes, int]) -> int:
        if rest not in shared:
            shared[rest] = self._byte(_bits(rest[0]), self._tail(rest[1:], shared))
        return shared[rest]

    def _byte(self, bits: int, follows: int) -> int:
        number = self.node(_BYTE, [follows], bits)
        self.families[number], self.ranks[number] = number, ()
        return number

    def _open_repeat(self, body: Node, least: int, follows: int) -> int:
        loop = self.node(_SPLIT)
        entry = self.add(body, loop)
        self.targets[loop] = [entry, follows]
        entry = entry if least else loop
        for _ in range(least - 1):
            entry = self.add(body, entry)
        return entry

    def _bounded_repeat(self, body: Node, least: int, most: int, follows: int) -> int:
        entry, starts, size = follows, [], 0
        for copy in range(most, 0, -1):
            if copy >= least:  # the repeat may end after this copy
                starts.append(len(self.kinds))
            before = len(self.kinds)
            entry = self.add(body, entry)
            size = len(self.kinds) - before
            if copy > least:
                entry = self.node(_SPLIT, [entry, follows])
        self._order(starts[::-1], size)
        return entry

    def _order(self, starts: list[int], size: int) -> None:
        """Note that the nodes at the starts are copies of each other, the first the most able."""
        for place in range(size):
            first = starts[0] + place
            # Two levels of repeats are compared; deeper ones stay families of their own.
            if self.kinds[first] == _BYTE and len(self.ranks[first]) < 2:
                for copy, start in enumerate(starts):
                    self.families[start + place] = self.families[first]
                    self.ranks[start + place] = (copy, *self.ranks[start + place])

    def finish(self, start: int, patterns: int) -> Nfa:
        """Return the automaton: positions numbered, first copies before later ones, and what follows each."""
        byte_nodes = [node for node in reversed(range(len(self.kinds))) if self.kinds[node] == _BYTE]
        position = {node: number for number, node in enumerate(byte_nodes)}
        targets = [self.targets[node][0] for node in byte_nodes]
        heads = {node: number for number, node in enumerate(dict.fromkeys([start, *targets]))}
        families = {node: number for number, node in enumerate(dict.fromkeys(self.families.values()))}
        return Nfa(
            patterns,
            [self.values[node] for node in byte_nodes],
            [heads[node] for node in targets],
            [(self._closure(node, False, position), self._closure(node, True, position)) for node in heads],
            heads[start],
            [self.owners[node] for node in byte_nodes],
            [families[self.families[node]] for node in byte_nodes],
            [(self.ranks[node] or (0,))[-1] for node in byte_nodes],
        )

    def _closure(self, node: int, border: bool, position: dict[int, int]) -> Items:
        """Return what can come next from a node, in order of preference."""
        found, seen, stack = [], set(), [node]
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            kind = self.kinds[node]
            if kind == _BYTE:
                found.append(position[node])
            elif kind == _END:
                found.append(~self.values[node])
            elif kind == _SPLIT or border:
                stack.extend(reversed(self.targets[node]))
        return tuple(found)


def _bits(taken: tuple[int, int]) -> int:
    low, high = taken
    return (1 << (high + 1)) - (1 << low)
