"""Kinds of things that a column can list: schools, models of devices, packages of apps (`kinds.yaml`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from taxonomy import strict_yaml

_FILE = Path(__file__).with_name("kinds.yaml")


@dataclass(frozen=True, slots=True)
class ThingKind:
    """One kind of thing, and the RE2 pattern that each of its values matches."""

    rule: str
    category: str
    what: str  # for people, in the plural
    pattern: str


@cache
def kinds() -> tuple[ThingKind, ...]:
    """Read the file once."""
    return tuple(
        ThingKind(e["rule"], e["category"], e["what"], "|".join(f"(?:{p})" for p in e["patterns"]))
        for e in strict_yaml.read(_FILE).data["kinds"]
    )
