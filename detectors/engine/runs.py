"""What can be told of a number before it is walked from: by its row, and by the word that it begins.

Most numbers begin nothing: a group of four digits before a hyphen is no telephone. How long the word is that
a number begins, whether it is digits only, and the byte that ends it say which patterns can match from there;
where none can, no walk is needed, and elsewhere the walk starts with those alone. And a short row of nothing
but digits and separators can hold no match that does not begin at a number.

Both are worked out on the positions of the patterns with every digit taken for any digit, and every character
of a word for any: what they rule out is impossible, and what they let pass may be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors.engine.nfa import Nfa, build
from detectors.engine.tree import Node, longest, shortest

Small = npt.NDArray[np.int32]

LONGEST_RUN = 31  # bytes of a word; what is longer is not told apart
WINDOW = 14  # bytes from a number on: which of them are digits, where nothing else of words is there
FARTHEST = 96  # bytes: what may be longer is not walked from each number anew
MOST_QUIET = 8
_QUIET_BELOW = 32  # bytes: a longer row is not asked whether it is quiet
_SEPARATORS = b".- /,():"  # what numbers are written with
_EVERY = (1 << 256) - 1
_END = 256  # beside the bytes: the end of a row
_DIGIT = sum(1 << byte for byte in b"0123456789")
_HEX = _DIGIT | sum(1 << byte for byte in b"abcdef")
_WORD = sum(1 << byte for byte in b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
# The words that are told apart: of digits; of digits and a to f; and others.
KINDS = ((_DIGIT, 0), (_DIGIT, _HEX & ~_DIGIT), (_HEX, _WORD & ~_HEX))


def at_numbers(nfa: Nfa, trees: Sequence[Node]) -> frozenset[int]:
    """Return the positions that begin a match at a border only, and none of much length."""
    short = [(size := longest(tree)) is not None and size <= FARTHEST for tree in trees]
    free, at_border = nfa.lists[nfa.start]
    return frozenset(item for item in {*at_border} - {*free} if short[nfa.owner[item]])


class Entries(NamedTuple):
    """Where numbers lead: places in a list of lists of starting positions, or -1 where nothing can match."""

    words: Small  # kind of word x its length x what ends it; the last column is the end of the row
    shape_at: Small  # length of the word x what ends it: where in `shapes` the places after lie
    shapes: npt.NDArray[
        np.int16
    ]  # of a word of digits: which places after it are digits and which are of no word
    starts: list[tuple[int, ...]]


NOWHERE = Entries(np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.int16), [])


def entries(nfa: Nfa, starting: Iterable[int], classes: npt.NDArray[np.uint8], columns: int) -> Entries:
    """Return the entries of the patterns that start at the positions given."""
    groups: dict[int, list[int]] = {}
    for item in starting:
        groups.setdefault(nfa.owner[item], []).append(item)
    lists: dict[int, int] = {}

    def place(patterns: int) -> int:
        return lists.setdefault(patterns, len(lists)) if patterns else -1

    byte_of = [int(np.flatnonzero(classes == column)[0]) for column in range(columns)]
    ends, named = [*byte_of, _END], dict[bytes, int]()
    words = np.full((len(KINDS), LONGEST_RUN + 1, columns + 1), -1, np.int32)
    if not groups:
        return Entries(
            words.reshape(-1),
            np.zeros(WINDOW * (columns + 1), np.int32),
            np.full(1 << WINDOW, -1, np.int16),
            [],
        )
    words[:, 0, :] = place(sum(1 << pattern for pattern in groups))  # what is too long may be anything
    for kind, (plain, other) in enumerate(KINDS):
        after = [_after_words(nfa, items, plain, other) for items in groups.values()]
        for length in range(1, LONGEST_RUN + 1):
            # Of each column, the patterns that may go on with it; columns that agree are named once.
            raw = b"".join(may[length].to_bytes(33, "little") for may in after)
            allowed = np.unpackbits(np.frombuffer(raw, np.uint8).reshape(-1, 33), axis=1, bitorder="little")
            for column, patterns in enumerate(np.packbits(allowed[:, ends], axis=0).T):
                key = patterns.tobytes()
                if key not in named:
                    chosen = zip(groups, np.unpackbits(patterns), strict=False)
                    named[key] = place(sum(1 << pattern for pattern, may in chosen if may))
                words[kind, length, column] = named[key]
    shape_at = np.zeros((WINDOW, columns + 1), np.int32)
    shapes: list[int] = []
    known: dict[_Key, int] = {}
    after_words = _Shapes(nfa)
    for length, by_end in enumerate(after_words.of_words(groups.values()), 1):
        for column, byte in enumerate(byte_of):
            left = by_end(byte)
            if left not in known:
                known[left] = len(shapes)
                shapes.extend(map(place, after_words.after(*left)))
            shape_at[length, column] = known[left]
        shape_at[length, columns] = len(shapes)
        shapes.append(int(words[0, length, columns]))
    starts = [
        tuple(item for pattern, items in groups.items() if patterns >> pattern & 1 for item in items)
        for patterns in lists
    ]
    return Entries(words.reshape(-1), shape_at.reshape(-1), np.array(shapes, np.int16), starts)


_Key = tuple[frozenset[int], int, int]  # positions, patterns that ended before, the place that follows


class _Shapes:
    """Which patterns may match after a word of digits, by what the places after it are."""

    def __init__(self, nfa: Nfa) -> None:
        self._nfa = nfa
        self._known: dict[tuple[frozenset[int], bool, int], tuple[int, ...]] = {}

    def of_words(self, groups: Iterable[list[int]]) -> Iterator[Callable[[int], _Key]]:
        """Yield for each length of a word what a byte that ends it leaves."""
        positions = frozenset(i for items in groups for i in items if self._nfa.sets[i] & _DIGIT)
        before = 0  # patterns that end inside the word
        for length in range(1, WINDOW):
            if length > 1:
                ended, following = self._step(positions, border=False)
                before |= ended
                positions = frozenset(i for i in following if self._nfa.sets[i] & _DIGIT)
            ended, following = self._step(positions, border=True)
            yield partial(self._taking, frozenset(following), before | ended, length + 1)

    def _taking(self, following: frozenset[int], ended: int, place: int, byte: int) -> _Key:
        return frozenset(i for i in following if self._nfa.sets[i] >> byte & 1), ended, place

    def after(self, positions: frozenset[int], ended: int, place: int) -> tuple[int, ...]:
        """Return, for each number whose bits say which places from one on are digits, the patterns."""
        return tuple(ended | more for more in self._after(positions, False, place))

    def _after(self, positions: frozenset[int], digit: bool, place: int) -> tuple[int, ...]:
        key = positions, digit, place
        if key not in self._known:
            if place == WINDOW or not positions:
                alive = 0
                for position in positions:
                    alive |= 1 << self._nfa.owner[position]
                self._known[key] = (alive,) * (1 << WINDOW - place)
            else:
                either = []
                for here, taken in ((False, _EVERY & ~_WORD), (True, _DIGIT)):
                    ended, following = self._step(positions, border=here != digit)
                    fits = frozenset(i for i in following if self._nfa.sets[i] & taken)
                    either.append([ended | more for more in self._after(fits, here, place + 1)])
                self._known[key] = tuple(more for both in zip(*either, strict=True) for more in both)
        return self._known[key]

    def _step(self, positions: frozenset[int], *, border: bool) -> tuple[int, set[int]]:
        """Return the patterns that end after the positions, as bits, and the positions that may follow."""
        found = {i for position in positions for i in self._nfa.lists[self._nfa.after[position]][border]}
        return sum(1 << ~item for item in found if item < 0), {item for item in found if item >= 0}


def _after_words(nfa: Nfa, items: Sequence[int], plain: int, other: int) -> list[int]:
    """Return for each length of a word the bytes after it with which a pattern may match; bit 256 is the end.

    The word begins with a digit, and holds `plain` bytes and at least one `other`, if there are others.
    """
    anything = _EVERY | 1 << _END
    pure = {item for item in items if nfa.sets[item] & _DIGIT}  # reached by plain bytes only
    mixed: set[int] = set()
    ended = False  # a match inside the word is one whatever follows
    may = [0]
    for length in range(1, LONGEST_RUN + 1):
        if length > 1:
            from_pure = {item for position in pure for item in nfa.lists[nfa.after[position]][0]}
            from_mixed = {item for position in mixed for item in nfa.lists[nfa.after[position]][0]}
            ended = ended or any(item < 0 for item in from_pure | from_mixed)
            pure = {item for item in from_pure if item >= 0 and nfa.sets[item] & plain}
            mixed = {item for item in from_mixed if item >= 0 and nfa.sets[item] & (plain | other)}
            mixed |= {item for item in from_pure if item >= 0 and nfa.sets[item] & other}
        allowed = anything if ended else 0
        for position in mixed if other else pure:
            for item in nfa.lists[nfa.after[position]][1]:
                allowed |= anything if item < 0 else nfa.sets[item]
        may.append(allowed)
    return may


def quiet(trees: Sequence[Node]) -> tuple[npt.NDArray[np.uint8], int]:
    """Return bytes beside digits, and a length: shorter rows of nothing else hold matches at numbers only."""
    nfa = build(trees)
    numbers = at_numbers(nfa, trees)
    sizes = [shortest(tree) for tree in trees]
    below = min(_least(nfa, numbers, sizes, _DIGIT), _QUIET_BELOW)
    taken, kept = _DIGIT, []
    for byte in _SEPARATORS:
        if _least(nfa, numbers, sizes, taken | 1 << byte) >= below:
            taken |= 1 << byte
            kept.append(byte)
    return np.array((kept + list(b"0") * MOST_QUIET)[:MOST_QUIET], np.uint8), below


def _least(nfa: Nfa, numbers: frozenset[int], sizes: Sequence[int], taken: int) -> int:
    """Return the size of the shortest pattern that may match in rows of the bytes and not at a number."""
    starting = {item for border in nfa.lists[nfa.start] for item in border if item >= 0}
    todo = [i for i in starting if nfa.sets[i] & taken & (~_DIGIT if i in numbers else _EVERY)]
    seen, size = set(todo), FARTHEST
    while todo:
        for item in {item for border in nfa.lists[nfa.after[todo.pop()]] for item in border}:
            if item < 0:
                size = min(size, sizes[~item])
            elif nfa.sets[item] & taken and item not in seen:
                seen.add(item)
                todo.append(item)
    return size
