"""Score the detectors on the demo shop against its gold labels, field by field.

The labels were written by other hands than the rules and by the meaning of the data. A field that holds
personal data counts as found when a category that the labels call right is reported for it; a reported
category that they do not call right is a false alarm. Run: python benchmarks/accuracy.py [-v]
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from connectors import open_source
from connectors.base import Sampling
from detectors import build as build_detectors
from detectors.rulebook import load as load_rules
from scanner.demo import build as build_shop
from scanner.demo.truth import Label, Truth, read
from scanner.pipeline import Plan, run
from taxonomy.categories import load as load_taxonomy
from taxonomy.records import Classification
from taxonomy.sensitivity import profile

AS_OF = date(2026, 11, 24)
CHILD = "children.child_record"


@dataclass(slots=True)
class Score:
    """Counts of fields, with what went wrong in words."""

    found: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    right: int = 0  # reported categories that are right
    by_confidence: dict[str, tuple[int, int]] = field(default_factory=dict)  # band -> right, all

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + len(self.false))

    @property
    def recall(self) -> float:
        return self.found / max(1, self.found + len(self.missed))

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def scan_shop(folder: Path, seed: int = 7, language: str = "auto") -> dict[str, tuple[Classification, ...]]:
    """Return the classifications of each dataset of the demo shop."""
    made = build_shop(folder, seed=seed, as_of=AS_OF)
    built = build_detectors(load_rules(), as_of=AS_OF, language=language)
    plan = Plan(Sampling(), profile("cn_strict"), built.rules, built.detectors, built.grades)
    found: dict[str, tuple[Classification, ...]] = {}
    for source in made.sources:
        connector = open_source(source)
        try:
            for outcome in run(connector, plan):
                if outcome.skipped or outcome.summary is None or outcome.result is None:
                    raise SystemExit(f"skipped: {outcome.skipped}")
                found[outcome.summary.name] = outcome.result.classifications
        finally:
            connector.close()
    return found


def score(
    found: dict[str, tuple[Classification, ...]], minimum: float = 0.6, only: frozenset[str] | None = None
) -> Score:
    """Score what was found; `only` narrows labels and findings to some categories (the alarm list, say)."""
    total = Score()
    bands: dict[str, list[int]] = {}
    for truth in read():
        tags = _of_dataset(found, truth)
        labels = {label.path: label for label in (*truth.labels, *truth.inside)}
        opened = {label.of for label in truth.inside}  # JSON text counts by the paths inside
        for label in (*(x for x in truth.labels if x.path not in opened), *truth.inside):
            here = [t for t in tags if t.field.path == label.path and t.category != CHILD]
            _count(total, bands, label, here, minimum, only)
        for tag in tags:
            if tag.category == CHILD:
                _count_child(total, truth, tag, minimum, only)
            elif tag.field.path not in labels and tag.confidence >= minimum:
                total.missed.append(f"{truth.dataset}.{tag.field.path}: not labelled")
        if truth.children and (only is None or CHILD in only):
            hit = any(t.category == CHILD and t.confidence >= minimum for t in tags)
            if hit:
                total.found += 1
            else:
                total.missed.append(f"{truth.dataset}: children")
    total.by_confidence = {
        band: (right, all_) for band, (right, all_) in sorted((b, tuple(c)) for b, c in bands.items())
    }
    return total


def _of_dataset(found: dict[str, tuple[Classification, ...]], truth: Truth) -> tuple[Classification, ...]:
    for name, tags in found.items():
        if name == truth.dataset or name.endswith(("." + truth.dataset, "/" + truth.dataset)):
            return tags
    return ()


def _count(
    total: Score,
    bands: dict[str, list[int]],
    label: Label,
    here: list[Classification],
    minimum: float,
    only: frozenset[str] | None,
) -> None:
    name = f"{label.dataset}.{label.path}"
    for tag in here:
        if only is not None and tag.category not in only:
            continue
        right = label.allows(tag.category)
        band = bands.setdefault(f"{int(tag.confidence * 10) / 10:.1f}", [0, 0])
        band[0] += right
        band[1] += 1
        if tag.confidence < minimum:
            continue
        if right:
            total.right += 1
        else:
            mark = " (LIKE)" if tag.category in label.like else ""
            total.false.append(f"{name}: said {tag.category} {tag.confidence}{mark}, is {label.category}")
    # Data of organisations is labelled, and rightly not reported as personal.
    wanted = (
        label.personal
        and not label.category.startswith("organisation.")
        and (only is None or label.category in only)
    )
    if wanted:
        if any(t.confidence >= minimum and label.allows(t.category) for t in here):
            total.found += 1
        else:
            below = ", ".join(f"{t.category} {t.confidence}" for t in here)
            total.missed.append(f"{name}: {label.category}" + (f"; saw {below}" if below else ""))


def _count_child(
    total: Score, truth: Truth, tag: Classification, minimum: float, only: frozenset[str] | None
) -> None:
    if (
        tag.confidence < minimum
        or (only is not None and CHILD not in only)
        or tag.level.sensitivity != "sensitive"
    ):
        return
    if truth.children:
        total.right += 1
    else:
        total.false.append(
            f"{truth.dataset}.{tag.field.path}: said children; {truth.no_children or 'there are none'}"
        )


def alarm_categories() -> frozenset[str]:
    taxonomy = load_taxonomy()
    return frozenset(c for c in taxonomy.categories if taxonomy.rings(c))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = scan_shop(Path(folder) / "shop")
    print("| labels | precision | recall | F1 | missed | false |")
    print("|---|---|---|---|---|---|")
    for name, only in (("all categories", None), ("alarm list", alarm_categories())):
        result = score(found, only=only)
        figures = f"{result.precision:.3f} | {result.recall:.3f} | {result.f1:.3f}"
        print(f"| {name} | {figures} | {len(result.missed)} | {len(result.false)} |")
        if "-v" in sys.argv:
            print(
                "\n".join(
                    [
                        *(f"    missed  {m}" for m in result.missed),
                        *(f"    false   {f}" for f in result.false),
                    ]
                )
            )
    print("\n| confidence | tags | right |")
    print("|---|---|---|")
    for band, (right, all_) in score(found).by_confidence.items():
        print(f"| {band} to {float(band) + 0.1:.1f} | {all_} | {right / all_:.2f} |")


if __name__ == "__main__":
    main()
