"""The verbs on languages: list, prove."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from detectors.languages import LanguageFile, load


def listed(extra: Sequence[Path]) -> str:
    """Return a line for each language, the two that are built in first."""
    return "\n".join(("en  English  built in", "zh  Chinese  built in", *map(_line, load(extra))))


def _line(one: LanguageFile) -> str:
    columns = sum(map(len, one.columns.values()))
    statements = ", ".join(one.statements) or "none"
    return (
        f"{one.code}  {one.name}  {', '.join(one.scripts)}; names of its own {len(one.given | one.family):,};"
        f" words for columns {columns}; statements: {statements}"
    )


def proved(extra: Sequence[Path]) -> tuple[str, bool]:
    """Prove the language files; return what to print, and whether all of them hold."""
    from detectors.languages.proving import check

    lines: list[str] = []
    languages = load(extra)
    for one in languages:
        problems = check(one)
        lines += [f"problem: {one.code}: {problem}" for problem in problems]
    good = not lines
    lines.append(f"{len(languages)} languages proved, {len(lines)} problems")
    return "\n".join(lines), good
