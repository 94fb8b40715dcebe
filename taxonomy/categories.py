"""The tree of categories, with groups, umbrella terms, implications and the alarm list."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

from taxonomy import strict_yaml
from taxonomy.errors import SettingsError, nearest

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of personal information, a leaf of the tree such as `government_id.cn_resident_id`."""

    id: str
    name: str
    name_zh: str
    description: str
    parent: str
    identifiability: str
    columns: dict[str, tuple[str, ...]]  # language (en, zh, pinyin) -> names in schemas
    policy_terms: dict[str, tuple[str, ...]]  # language (en, zh) -> words in policies
    levels: dict[str, dict[str, str]]  # profile -> level, certainty, basis
    flags: tuple[str, ...]
    fides: str | None
    dpv: str | None


@dataclass(frozen=True, slots=True)
class Group:
    """A first-level node of the tree."""

    id: str
    name: str
    name_zh: str
    description: str


@dataclass(frozen=True, slots=True)
class Umbrella:
    """A wide term that declares its members only weakly ("device information")."""

    id: str
    en: tuple[str, ...]
    zh: tuple[str, ...]
    covers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All categories and what is known about them, from the data files of this package."""

    version: str
    categories: dict[str, Category]
    groups: dict[str, Group]
    umbrellas: dict[str, Umbrella]
    implied: tuple[tuple[frozenset[str], frozenset[str]], ...]
    alarm_groups: dict[str, tuple[str, ...]]
    alarm_also: tuple[str, ...]

    def category(self, id: str) -> Category:
        """Return the category; raises SettingsError naming the nearest ids."""
        try:
            return self.categories[id]
        except KeyError:
            raise SettingsError(f"unknown category {id!r}; {nearest(id, self.categories)}") from None

    def expand(self, patterns: tuple[str, ...] | list[str]) -> frozenset[str]:
        """Return the categories that any of the globs ("biometric.*") names."""
        return frozenset(id for id in self.categories if any(fnmatchcase(id, p) for p in patterns))

    def implying(self, category: str) -> frozenset[str]:
        """Return the categories whose declaration implies this one (a hash by a password, say)."""
        found: set[str] = set()
        for declared, implies in self.implied:
            if category in implies:
                found |= declared
        return frozenset(found)

    def umbrellas_over(self, category: str) -> frozenset[str]:
        """Return the ids of umbrella terms that cover the category."""
        return frozenset(u.id for u in self.umbrellas.values() if category in self.expand(u.covers))

    def rings(self, category: str) -> str | None:
        """Return the alarm group that the category belongs to ("also" for the rest), or None."""
        for group, patterns in self.alarm_groups.items():
            if any(fnmatchcase(category, p) for p in patterns):
                return group
        return "also" if any(fnmatchcase(category, p) for p in self.alarm_also) else None


@cache
def load() -> Taxonomy:
    """Read the tree from the package's data files; raises SettingsError on a broken file."""
    groups: dict[str, Group] = {}
    categories: dict[str, Category] = {}
    for path in sorted((DATA / "categories").glob("*.yaml")):
        data = strict_yaml.read(path).data
        groups[data["group"]["id"]] = Group(**data["group"])
        for entry in data["categories"]:
            categories[entry["id"]] = _category(entry)
    wide = strict_yaml.read(DATA / "umbrella_terms.yaml").data["umbrella_terms"]
    alarm = strict_yaml.read(DATA / "alarm.yaml").data["alarm"]
    implied = strict_yaml.read(DATA / "implied.yaml").data["implied"]
    version = strict_yaml.read(DATA / "profiles.yaml").data["taxonomy_version"]
    return Taxonomy(
        version=str(version),
        categories=categories,
        groups=groups,
        umbrellas={
            u["id"]: Umbrella(u["id"], tuple(u["en"]), tuple(u["zh"]), tuple(u["covers"])) for u in wide
        },
        implied=tuple(
            (frozenset(i["declared"]), frozenset(i["implies"])) for i in implied if "declared" in i
        ),
        alarm_groups={k: tuple(v) for k, v in alarm["groups_of_the_mission"].items()},
        alarm_also=tuple(alarm["also"]),
    )


def _category(entry: dict[str, Any]) -> Category:
    return Category(
        id=entry["id"],
        name=entry["name"],
        name_zh=entry["name_zh"],
        description=entry["description"],
        parent=entry["parent"],
        identifiability=entry["identifiability"],
        columns={k: tuple(str(w) for w in v) for k, v in entry.get("columns", {}).items()},
        policy_terms={k: tuple(v) for k, v in entry.get("policy_terms", {}).items()},
        levels=entry["sensitivity"],
        flags=tuple(entry.get("flags") or ()),
        fides=entry.get("fides"),
        dpv=entry.get("dpv"),
    )
