"""What the patterns of rules cost the compiled engine: states, misses, and megabytes a second.

A rule is put to texts that strain it: its examples, values that its pattern describes, prose, and of each
set of characters that its pattern repeats, a long run of nothing else. States and misses are counted without
numba (`engine/growth.py`); a speed needs it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from detectors import shapes
from detectors.base import Rule
from detectors.engine import build, has_numba
from detectors.engine.growth import MOST_STATES, Growth, growth
from detectors.engine.patterns import parse
from detectors.engine.tree import Chars, Either, Group, Node, Ranges, Repeat, Sequence
from taxonomy.errors import UsageError

_DESCRIBED = 64
_OFTEN = 8  # repeats: fewer cannot grow much
_LONG = 16_000  # characters of one set in a row
_JOINED = 6_000  # characters of described values, one after the other
_PROSE = 20  # lines
_MEASURED = 400_000  # bytes of text, at least, that a speed is measured on
_TIMES = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """What one rule costs the compiled engine; the speed is of this rule alone."""

    rule: str
    grown: Growth
    speed: float  # megabytes of CPU time a second


def texts(rule: Rule) -> list[bytes]:
    """Return the texts that strain a rule, the same each time."""
    values = shapes.described(rule.pattern, _DESCRIBED)
    rng = np.random.default_rng(0)
    runs = [
        "".join(map(chr, shapes.characters(ranges, _LONG, rng).tolist()))
        for ranges in dict.fromkeys(_repeated(parse(rule.pattern)))
    ]
    prose = " ".join(shapes.unrelated("text", _PROSE).to_pylist())
    every = [*rule.matches, *rule.rejects, *values, " ".join(values)[:_JOINED], prose, *runs]
    return [text.encode("utf-8", "ignore") for text in every]


def grown(rule: Rule) -> Growth:
    """Return how large the automaton of a rule grows on the texts that strain it."""
    return growth(rule.pattern, texts(rule))


def too_large(of: Growth) -> str:
    """Return the sentence that refuses a rule whose automaton blows up, or an empty one."""
    if of.bounded:
        return ""
    return (
        f"its pattern blows up the automaton: more than {MOST_STATES:,} states after {of.bytes:,} bytes of "
        "text that is like its own, where all rules together have 16,384; a match may start anew at each "
        "character of a bounded repeat: begin with a '\\b' or a character that the repeat leaves out, or "
        "repeat less"
    )


def costs(rules: Iterable[Rule]) -> Iterator[Cost]:
    """Yield what each rule costs, alone; raises UsageError without numba."""
    if not has_numba():
        raise UsageError("the speed of rules is that of the compiled matcher; install `undeclared[fast]`")
    for rule in rules:
        yield Cost(rule.id, grown(rule), _speed([rule.pattern], texts(rule)))


def table(rules: Iterable[Rule]) -> str:
    """Return the costs of rules as text, the slowest first, and that of all of them in one automaton."""
    rules = tuple(rules)
    found = sorted(costs(rules), key=lambda cost: cost.speed)
    lines = [f"{'rule':<34} {'states':>7} {'misses':>7} {'MB/s':>7}"]
    lines.extend(f"{c.rule:<34} {c.grown.states:>7,} {c.grown.misses:>7,} {c.speed:>7,.0f}" for c in found)
    together = _speed(
        list(dict.fromkeys(rule.pattern for rule in rules)),
        [text.encode() for rule in rules for text in (*rule.matches, *rule.rejects)],
    )
    lines.append(f"{'all at once, on all examples':<50} {together:>7,.0f}")
    return "\n".join(lines)


def _speed(patterns: list[str], some: list[bytes]) -> float:
    """Return megabytes of CPU time a second for patterns on texts, in the best of a few runs."""
    size = max(1, sum(map(len, some)))
    matcher = build(patterns, "compiled")
    array = pa.array(some * -(-_MEASURED // size), pa.large_binary())
    matcher.row_bits(array)  # makes the states
    taken = []
    for _ in range(_TIMES):
        start = time.process_time()
        matcher.row_bits(array)
        taken.append(time.process_time() - start)
    return float(array.nbytes) / 1e6 / max(min(taken), 1e-9)


def _repeated(node: Node) -> Iterator[Ranges]:
    """Yield the sets that a pattern repeats often."""
    match node:
        case Repeat(Chars(ranges), _, most) if ranges and (most is None or most >= _OFTEN):
            yield ranges
        case Sequence(parts) | Either(parts):
            for part in parts:
                yield from _repeated(part)
        case Group(body) | Repeat(body):
            yield from _repeated(body)
        case _:
            pass
