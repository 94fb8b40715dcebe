"""The verbs on rules: list, show, prove."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from detectors.base import Rule
from detectors.rulebook import load
from taxonomy.errors import UsageError, nearest


def listed(extra: Sequence[Path]) -> str:
    """Return a line for each rule."""
    return "\n".join(
        f"{r.id:<34} grade {r.grade}  chance {r.chance:<9.2g} {r.check or '-':<22} {r.category}"
        for r in load(extra)
    )


def shown(id: str, extra: Sequence[Path]) -> str:
    """Return one rule whole; raises UsageError with the nearest ids."""
    rules = {r.id: r for r in load(extra)}
    if id not in rules:
        raise UsageError(f"unknown rule {id!r}; {nearest(id, rules)}")
    rule = rules[id]
    lines = [
        f"{name:<14} {_text(getattr(rule, name))}"
        for name in Rule.__dataclass_fields__
        if _text(getattr(rule, name))
    ]
    return "\n".join(lines)


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(v) for v in value)
    return "" if value is None else str(value)


def proved(extra: Sequence[Path], *, everything: bool, engine: bool = False) -> tuple[str, bool]:
    """Prove the rules; return what to print, and whether all of them hold.

    With `engine`, what each pattern costs the compiled engine comes first; raises UsageError without numba.
    """
    from detectors import strain
    from detectors.proving import check, summary

    rules = load(extra)
    costs = f"{strain.table(rules)}\n" if engine else ""
    proof = check(rules)
    return costs + summary(proof, everything=everything), not proof.problems
