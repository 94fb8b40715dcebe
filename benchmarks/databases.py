"""Score the detectors on whole databases, field by field, with names and with all names hidden.

The databases, their labels and how they count: tests/accuracy/README.md. Of those under `sealed/` only totals are printed.
Run: python benchmarks/databases.py [hidden] [-v] [SET or NAME ...]
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import psycopg

from connectors import open_source
from connectors.base import Sampling
from detectors import build as build_detectors
from detectors.rulebook import load as load_rules
from scanner.pipeline import Plan, run
from taxonomy.records import Classification, Sensitivity, Subject
from taxonomy.sensitivity import profile
from tests.accuracy import corpus
from tests.accuracy.corpus import NONE, Label, Table

AS_OF = date(2026, 11, 24)
CHILD = "children.child_record"
REPORTED = 0.6  # the confidence from which a tag stands in a report
PROFILE = "cn_strict"
# The five groups of the mission, by the beginning of a category.
GROUPS = {
    "identity numbers": ("government_id.", "health.medical_id"),
    "bank cards and accounts": (
        "financial.bank_card",
        "financial.card_",
        "financial.bank_account",
        "financial.payment_account",
    ),
    "biometrics": ("biometric.",),
    "location": ("location.",),
    "children": ("children.",),
}


@dataclass(slots=True)
class Count:
    """Right, false and missed answers, with f-measure."""

    right: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.false)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)

    def add(self, other: Count) -> None:
        self.right += other.right
        self.false += other.false
        self.missed += other.missed

    def __str__(self) -> str:
        return f"{self.precision:.2f} / {self.recall:.2f} / {self.f1:.3f}"


@dataclass(slots=True)
class Score:
    """What one database, or several, came to."""

    personal: Count = field(default_factory=Count)  # fields: personal or not
    sensitive: Count = field(default_factory=Count)  # fields: sensitive or not
    types: Count = field(default_factory=Count)  # tags: the category
    children: Count = field(default_factory=Count)  # tables with records of children
    groups: dict[str, Count] = field(default_factory=dict)
    carriers: dict[str, Count] = field(default_factory=dict)
    bands: dict[float, list[int]] = field(default_factory=dict)  # tenth of confidence -> right, all
    by_name: int = 0  # tags that rest on a name only
    tags: int = 0
    clean: int = 0  # fields that are not personal
    clean_tagged: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        for name in ("personal", "sensitive", "types", "children"):
            getattr(self, name).add(getattr(other, name))
        for mine, theirs in ((self.groups, other.groups), (self.carriers, other.carriers)):
            for key, count in theirs.items():
                mine.setdefault(key, Count()).add(count)
        for band, (right, all_) in other.bands.items():
            here = self.bands.setdefault(band, [0, 0])
            here[0] += right
            here[1] += all_
        self.by_name += other.by_name
        self.tags += other.tags
        self.clean += other.clean
        self.clean_tagged += other.clean_tagged
        self.faults += other.faults

    @property
    def per_thousand(self) -> float:
        return 1000 * self.clean_tagged / max(1, self.clean)


Found = dict[str, list[Classification]]  # table -> its tags, paths as the labels have them


def scan(folder: Path, *, hidden: bool = False, server: str = corpus.SERVER, language: str = "auto") -> Found:
    """Return the tags of each table of one database of the corpus."""
    built = build_detectors(load_rules(), as_of=AS_OF, language=language)
    plan = Plan(Sampling(), profile(PROFILE), built.rules, built.detectors, built.grades)
    names = _names(folder, server) if hidden else {}
    found: Found = {}
    with corpus.loaded(folder, server, hide_names=hidden) as url:
        connector = open_source(url)
        try:
            for outcome in run(connector, plan):
                if outcome.skipped or outcome.summary is None or outcome.result is None:
                    raise SystemExit(f"{folder.name}: skipped {outcome.skipped}")
                table = outcome.summary.name.rpartition(".")[2]
                found[names.get((table, ""), table)] = list(outcome.result.classifications)
        finally:
            connector.close()
    return {table: [_named(table, tag, names) for tag in tags] for table, tags in found.items()}


def _names(folder: Path, server: str) -> dict[tuple[str, str], str]:
    """Return what each hidden table and column was called."""
    with corpus.loaded(folder, server) as url, psycopg.connect(url) as connection:
        hidden = corpus.hidden_names(corpus.columns(connection))
    back = {(new_table, new): old for (_, old), (new_table, new) in hidden.items()}
    return back | {(new_table, ""): table for (table, _), (new_table, _) in hidden.items()}


def _named(table: str, tag: Classification, names: dict[tuple[str, str], str]) -> Classification:
    if not names:
        return tag
    hidden = next(new for (new, column), old in names.items() if not column and old == table)
    first, dot, rest = tag.field.path.partition(".")
    first, brackets, tail = first.partition("[]")
    old = names.get((hidden, first), first)
    return replace(tag, field=replace(tag.field, path=old + brackets + tail + dot + rest))


def score(database: corpus.Database, found: Found) -> Score:
    """Hold the tags of one database against its labels."""
    total = Score()
    for table in database.tables:
        tags = [t for t in found.get(table.name, []) if t.confidence >= REPORTED]
        weak = [t for t in found.get(table.name, []) if t.confidence < REPORTED]
        opened = {label.of for label in table.inside}
        for label in table.labels:
            if label.path not in opened:
                own = [t for t in tags if _at(t, label.path)]
                _field(total, table, label, own, [t for t in weak if _at(t, label.path)])
        for column in opened:
            _opened(total, table, column, [t for t in tags if _at(t, column)])
        _children(total, table, [t for t in tags if t.category == CHILD])
    return total


def _at(tag: Classification, path: str) -> bool:
    return tag.field.path == path or tag.field.path.startswith((f"{path}.", f"{path}[]"))


def _opened(total: Score, table: Table, column: str, tags: list[Classification]) -> None:
    """Score the paths inside JSON; what is not labelled inside counts with the column's own label."""
    labels = [label for label in table.inside if label.of == column]
    left = list(tags)
    for label in labels:
        own = [t for t in left if t.field.path == label.path]
        left = [t for t in left if t.field.path != label.path]
        _field(total, table, label, own, [])
    own_label = next(label for label in table.labels if label.path == column)
    allowed = [*labels, own_label]
    for tag in left:
        if tag.category != CHILD and not any(label.allows(tag.category) for label in allowed):
            total.types.false += 1
            total.faults.append(
                f"false   {table.name}.{tag.field.path}: said {tag.category} {tag.confidence}"
            )


def _sensitive(label: Label, category: str) -> bool:
    return profile(PROFILE).level(category, label.subject).sensitivity is Sensitivity.SENSITIVE


def _sensitive_of_child(category: str) -> bool:
    return profile(PROFILE).level(category, Subject.MINOR).sensitivity is Sensitivity.SENSITIVE


def _field(
    total: Score, table: Table, label: Label, tags: list[Classification], weak: list[Classification]
) -> None:
    tags = [t for t in tags if t.category != CHILD or label.allows(CHILD)]
    place = f"{table.name}.{label.path}"
    allowed = {label.category, *label.or_, *label.also} - {NONE}
    right = [t for t in tags if label.allows(t.category)]
    wrong = [t for t in tags if not label.allows(t.category)]
    clean = not label.wanted and NONE in {label.category, *label.or_} and not allowed
    # Personal or not.
    if label.wanted:
        total.personal.right += bool(tags)
        total.personal.missed += not tags
    elif clean:
        total.clean += 1
        total.clean_tagged += bool(tags)
        total.personal.false += bool(tags)
    # Sensitive or not.
    said = any(t.level.sensitivity is Sensitivity.SENSITIVE or t.also_of_children for t in tags)
    # In a table of grown-ups and children, ordinary data is sensitive for some rows only: neither answer is wrong.
    some_children = bool(table.children) and any(_sensitive_of_child(c) for c in allowed)
    is_sensitive = label.wanted and _sensitive(label, label.category)
    may_be = some_children or any(_sensitive(label, c) for c in allowed)
    if is_sensitive:
        total.sensitive.right += said
        if not said and all(_sensitive(label, c) for c in {label.category, *label.or_}):
            total.sensitive.missed += 1
    elif said and not may_be:
        total.sensitive.false += 1
    # The category.
    count = Count(right=bool(right) and label.wanted, false=len(wrong), missed=label.wanted and not right)
    if right and not label.wanted:
        count.right = 0  # rightly said, and nothing was asked for
    total.types.add(count)
    for name, heads in GROUPS.items():
        wanted = label.wanted and label.category.startswith(heads)
        false = sum(t.category.startswith(heads) for t in wrong)
        if wanted or false:
            total.groups.setdefault(name, Count()).add(
                Count(bool(right) and wanted, false, wanted and not right)
            )
    if label.wanted or wrong:
        total.carriers.setdefault(label.carrier, Count()).add(count)
    for tag in tags:
        band = total.bands.setdefault(int(tag.confidence * 10) / 10, [0, 0])
        band[0] += label.allows(tag.category)
        band[1] += 1
        total.tags += 1
        total.by_name += tag.by_name_only
    if label.wanted and not right:
        seen = ", ".join(f"{t.category} {t.confidence}" for t in weak) or "nothing"
        total.faults.append(f"missed  {place}: {label.category} ({label.carrier}); saw {seen}")
    for tag in wrong:
        mark = " (LIKE)" if tag.category in label.like else ""
        name = "" if not tag.by_name_only else ", by name only"
        total.faults.append(
            f"false   {place}: said {tag.category} {tag.confidence}{name}{mark}, is {label.category}"
        )


def _children(total: Score, table: Table, tags: list[Classification]) -> None:
    said = [t for t in tags if t.level.sensitivity is Sensitivity.SENSITIVE]
    labelled = any(label.category == CHILD for label in (*table.labels, *table.inside))
    wanted = bool(table.children)
    count = Count(bool(said) and wanted, bool(said) and not wanted and not labelled, wanted and not said)
    total.children.add(count)
    total.groups.setdefault("children", Count()).add(count)
    if wanted and not said:
        total.faults.append(f"missed  {table.name}: children, at {', '.join(table.children)}")
    if said and not wanted and not labelled:
        total.faults.append(
            f"false   {table.name}.{said[0].field.path}: said children; {table.no_children or 'none'}"
        )


def measure(folders: Iterable[Path], **how: object) -> Iterator[tuple[str, Score]]:
    """Yield the score of each database; `how` goes to `scan`."""
    for folder in folders:
        yield folder.name, score(corpus.read(folder), scan(folder, **how))  # type: ignore[arg-type]


def _row(name: str, one: Score) -> str:
    by_name = one.by_name / max(1, one.tags)
    return (
        f"| {name} | {one.personal} | {one.sensitive} | {one.types} | {one.children.right} of "
        f"{one.children.right + one.children.missed}, {one.children.false} false | {by_name:.0%} "
        f"| {one.per_thousand:.1f} |"
    )


def main() -> None:
    """Print the tables."""
    verbose, hidden = "-v" in sys.argv, "hidden" in sys.argv
    wanted = [a for a in sys.argv[1:] if a not in ("-v", "hidden")] or list(corpus.SETS)
    print(f"{'names hidden; ' if hidden else ''}P / R / F1\n")
    print("| database | personal | sensitive | category | children | by name only | false per 1,000 |")
    print("|---|---|---|---|---|---|---|")
    whole = Score()
    for which in corpus.SETS:
        folders = [f for f in corpus.folders(which) if which in wanted or f.name in wanted]
        subtotal = Score()
        faults: list[str] = []
        for name, one in measure(folders, hidden=hidden):
            subtotal.add(one)
            if not which.startswith("sealed"):
                print(_row(name, one))
                faults += [f"{name}: {fault}" for fault in one.faults]
        if folders:
            print(_row(f"**{which}** ({len(folders)})", subtotal))
            whole.add(subtotal)
        if verbose:
            print("\n".join(faults))
    print(_row("**all**", whole))
    print("\n| group or carrier | P / R / F1 | fields |\n|---|---|---|")
    for name, count in (*whole.groups.items(), *sorted(whole.carriers.items())):
        print(f"| {name} | {count} | {count.right + count.missed} |")
    print("\n| confidence | tags | right |\n|---|---|---|")
    for band, (right, all_) in sorted(whole.bands.items()):
        print(f"| {band} to {band + 0.1:.1f} | {all_} | {right / all_:.2f} |")


if __name__ == "__main__":
    main()
