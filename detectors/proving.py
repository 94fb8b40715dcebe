"""Prove rules: their examples, their patterns in both engines, their automata, and the rates they claim.

One function, used by `undeclared rules check`, by the tests and by CI. The chance of a rule is measured on
200,000 seeded values of its shape; the rate of its check on values that its pattern describes. A figure
that is off by more than a factor of two, sampling error aside, is a problem.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors import checksums, shapes, strain
from detectors.base import Rule
from detectors.checks.arithmetic import monotonous
from detectors.engine import build
from detectors.engine.arrays import decoded
from detectors.engine.patterns import check_pattern, plain
from detectors.judging import judge
from taxonomy.errors import SettingsError

VALUES = 200_000  # of a shape
_JUDGED = (4_000, 20_000)  # so many matches of a shape are judged, more when few pass; the share is scaled
_DESCRIBED = (4_000, 20_000)  # texts on which a check's rate is measured, more when few pass
_ENOUGH = 60  # passes that settle a rate
_FACTOR = 2.0
_WIDE = 3.5  # standard deviations of sampling error that are forgiven
_FLOOR = 3 / VALUES  # what no hit in all values can show, by the rule of three


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one rule."""

    rule: str
    reason: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured of one rule."""

    rule: str
    typed_chance: float
    chance: float
    values: int
    typed_rate: float | None
    rate: float | None
    shaped: int


@dataclass(frozen=True, slots=True)
class Proof:
    """All problems and measurements, in the order of the rules' ids."""

    problems: tuple[Problem, ...]
    measured: tuple[Measured, ...]


def check(rules: Iterable[Rule], values: int = VALUES) -> Proof:
    """Return what is wrong with the rules and what was measured; finds all problems, not the first only."""
    problems: list[Problem] = []
    measured: list[Measured] = []
    for rule in sorted(rules, key=lambda r: r.shape):  # values of a shape are made once
        try:
            check_pattern(rule.pattern)
            shapes.check_shape(rule.shape)
        except SettingsError as error:
            problems.append(Problem(rule.id, str(error)))
            continue
        problems.extend(Problem(rule.id, reason) for reason in _examples(rule))
        refusal = strain.too_large(strain.grown(rule))
        if refusal:
            problems.append(Problem(rule.id, refusal))
        figures = measure(rule, values)
        measured.append(figures)
        problems.extend(Problem(rule.id, reason) for reason in _rates(rule, figures))
    problems.sort(key=lambda p: p.rule)
    return Proof(tuple(problems), tuple(sorted(measured, key=lambda m: m.rule)))


def measure(rule: Rule, values: int = VALUES) -> Measured:
    """Return the chance of a rule over its shape, and the rate of its check over what its pattern says."""
    passed, tested = _chance(rule, values)
    rate, shaped = _rate(rule)
    return Measured(rule.id, rule.chance, passed / tested, tested, rule.check_rate, rate, shaped)


def claims(rule: Rule, text: str) -> bool:
    """Return whether the rule, as the detector applies it, accepts a value in the text."""
    text = text.strip()
    pattern = _compiled(rule.pattern)
    if rule.whole and not rule.group and pattern.fullmatch(text):
        return not monotonous(text) and (rule.check is None or checksums.test(rule.check)(text))
    for hit in pattern.finditer(text):
        span = judge(rule, text, *hit.span(), hit.span(rule.group))
        if span is not None and span.passed:
            return True
    return False


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(plain(pattern), re.ASCII)


def _examples(rule: Rule) -> Iterator[str]:
    if not rule.matches:
        yield "it has no matching example"
    if len(rule.rejects) < max(1, len(rule.matches) + 1 if _numeric(rule) else 1):
        yield f"{len(rule.rejects)} rejecting examples are too few; give more than matching ones"
    for number, example in enumerate(rule.matches, 1):
        if not claims(rule, example):
            yield f"matching example {number} is not found"
    for number, example in enumerate(rule.rejects, 1):
        if claims(rule, example):
            yield f"rejecting example {number} is found"
    examples = [*rule.matches, *rule.rejects]
    masks = build([rule.pattern]).row_masks(pa.array(examples, pa.large_string()))[:, 0]
    for number, (text, mask) in enumerate(zip(examples, masks, strict=True), 1):
        if (_compiled(rule.pattern).search(text) is not None) != bool(mask):
            yield f"RE2 and re.ASCII differ on example {number}"
    if rule.check and rule.check_rate is None and checksums.known(rule.check).rate is not None:
        yield "the rate of its check is missing"


def _numeric(rule: Rule) -> bool:
    return rule.shape.startswith(("digits", "int", "date"))


def _chance(rule: Rule, values: int) -> tuple[float, int]:
    texts = shapes.unrelated(rule.shape, values)
    hits = np.flatnonzero(pc.match_substring_regex(texts, plain(rule.pattern)).to_numpy(zero_copy_only=False))
    order = np.random.default_rng(0).permutation(hits)
    judged = passed = 0
    for upto in _JUDGED:
        passed += sum(
            claims(rule, text) for text in decoded(texts.cast(pa.large_string()), order[judged:upto])
        )
        judged = min(upto, len(order))
        if passed >= _ENOUGH:
            break
    return passed * (len(hits) / max(judged, 1)), values


def _rate(rule: Rule) -> tuple[float | None, int]:
    if not rule.check:
        return None, 0
    find = _compiled(rule.pattern).search
    for count in _DESCRIBED:
        hits = (find(text) for text in shapes.described(rule.pattern, count))
        shaped = [hit[rule.group] or "" for hit in hits if hit]
        passed = int(checksums.passing(rule.check, pa.array(shaped, pa.large_string())).sum())
        if passed >= _ENOUGH:
            break
    return passed / max(len(shaped), 1), len(shaped)


def _rates(rule: Rule, figures: Measured) -> Iterator[str]:
    if rule.chance < _FLOOR and not rule.chance_basis:
        yield f"a chance below {_FLOOR:.2g} cannot be measured; give the arithmetic in 'chance_basis'"
    if rule.chance < _FLOOR * _FACTOR and figures.chance == 0:
        pass
    elif not _near(rule.chance, figures.chance, figures.values):
        yield f"chance {rule.chance:.2g} is typed, {figures.chance:.2g} measured on values of {rule.shape!r}"
    if figures.rate is None or rule.check_rate is None:
        return
    arithmetic = (checksums.known(rule.check).rate if rule.check else None) or 0.0
    if figures.rate <= arithmetic and _near(rule.check_rate, arithmetic, VALUES):
        return  # the pattern is wider than the check: its own arithmetic is the safer figure
    if not _near(rule.check_rate, figures.rate, figures.shaped):
        yield f"check_rate {rule.check_rate:.2g} is typed, {figures.rate:.2g} measured on {figures.shaped:,}"


def _near(typed: float, measured: float, count: int) -> bool:
    """Return whether two rates agree within a factor of two, sampling error aside."""
    low, high = typed * count / _FACTOR, typed * count * _FACTOR
    return low - _WIDE * math.sqrt(low) - 1 <= measured * count <= high + _WIDE * math.sqrt(high) + 1


def summary(proof: Proof, *, everything: bool = False) -> str:
    """Return the proof as text: problems first, then, with `everything`, each rule's measurements."""
    lines = [f"problem: {problem}" for problem in proof.problems]
    if everything:
        lines.append(f"{'rule':<34} {'chance':>9} {'measured':>9} {'check':>8} {'measured':>9}")
        lines.extend(_line(m) for m in proof.measured)
    rules = len(proof.measured)
    lines.append(f"{rules} rules proved, {len(proof.problems)} problems")
    return "\n".join(lines)


def _line(m: Measured) -> str:
    rates = (
        f"{m.typed_rate:>8.2g} {m.rate:>9.2g}"
        if m.typed_rate is not None and m.rate is not None
        else f"{'-':>8} {'-':>9}"
    )
    return f"{m.rule:<34} {m.typed_chance:>9.2g} {m.chance:>9.2g} {rates}"


def failing(rules: Sequence[Rule]) -> tuple[Problem, ...]:
    """Return the problems of rules without measuring: the fast part, for start-up."""
    return tuple(Problem(rule.id, reason) for rule in rules for reason in _examples(rule))
