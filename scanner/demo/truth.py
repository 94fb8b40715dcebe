"""The gold labels of the shop, read from `truth.yaml` (whose head says what each word means)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from taxonomy import strict_yaml
from taxonomy.records import Subject

PATH = Path(__file__).with_name("truth.yaml")
SOURCES = ("database", "exports", "logs")
NONE = "none"


@dataclass(frozen=True, slots=True)
class Label:
    """What one field holds: a category id, or `none`."""

    source: str  # database | exports | logs
    dataset: str
    path: str  # a column, or a dotted path
    category: str
    subject: Subject
    or_: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    state: str = "plain"  # plain | masked | hashed | mixed
    why: str = ""
    of: str = ""  # for a path inside JSON text: the column that holds the text

    @property
    def personal(self) -> bool:
        """Whether a scan that reports nothing here has missed something."""
        return self.category != NONE and NONE not in self.or_

    def allows(self, category: str) -> bool:
        """Return whether reporting this category for the field is right."""
        return category == self.category or category in self.or_ or category in self.also


@dataclass(frozen=True, slots=True)
class Truth:
    """All that is known of one dataset of the shop."""

    source: str
    dataset: str
    subject: Subject
    labels: tuple[Label, ...]
    inside: tuple[Label, ...]  # of the paths within JSON text
    children: tuple[str, ...]  # fields any one of which shows records of children; empty: there are none
    no_children: str  # what resembles children and why it is none


def read(path: Path = PATH) -> tuple[Truth, ...]:
    """Return the truth of each dataset, in the order of the file; raises SettingsError on a broken file."""
    data = strict_yaml.read(path).data
    return tuple(_dataset(source, name, entry) for source in SOURCES for name, entry in data[source].items())


def _dataset(source: str, name: str, entry: dict[str, Any]) -> Truth:
    subject = Subject(entry["subject"])
    labels: list[Label] = []
    inside: list[Label] = []
    for path, value in entry["fields"].items():
        labels.append(_label(source, name, path, subject, value))
        if isinstance(value, dict):
            for inner, inner_value in value.get("inside", {}).items():
                inside.append(_label(source, name, f"{path}.{inner}", subject, inner_value, of=path))
    return Truth(
        source=source,
        dataset=name,
        subject=subject,
        labels=tuple(labels),
        inside=tuple(inside),
        children=tuple(entry.get("children", ())),
        no_children=entry.get("no_children", ""),
    )


def _label(source: str, dataset: str, path: str, subject: Subject, value: Any, of: str = "") -> Label:
    if isinstance(value, str):
        value = {"is": value}
    return Label(
        source=source,
        dataset=dataset,
        path=path,
        category=value["is"],
        subject=Subject(value.get("subject", subject)),
        or_=frozenset(value.get("or", ())),
        also=frozenset(value.get("also", ())),
        like=frozenset(value.get("like", ())),
        state=value.get("state", "plain"),
        why=value.get("why", ""),
        of=of,
    )
