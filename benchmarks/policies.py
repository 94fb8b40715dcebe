"""Score the policy reader on the gold labels: the corpus written by other hands, and the five shipped files.

Declared and denied are sets of categories of a whole policy (an umbrella term counts as itself); spans are compared by overlap.
Run: python benchmarks/policies.py [-v] [name ...]
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from policies.documents import read as read_document
from policies.files import load
from policies.reader.statements import extract
from taxonomy.records import Polarity, Policy

HAVING = {"collect", "receive", "store", "use", "infer"}
# The texts whose errors were never looked at while the reader was written; those of the others were.
UNSEEN = {"marble-meadow", "larkandwren", "yunque-travel", "yingyu-video"}


@dataclass(slots=True)
class Counts:
    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: set, wanted: set) -> None:
        self.right += len(found & wanted)
        self.found += len(found)
        self.wanted += len(wanted)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.found + self.wanted)

    def __str__(self) -> str:
        return (
            f"{self.right / max(1, self.found):.2f} / {self.right / max(1, self.wanted):.2f} / {self.f1:.3f}"
        )


def texts() -> list[tuple[Path, Path]]:
    pairs = []
    for gold in sorted((ROOT / "tests" / "policies" / "corpus").glob("*/*.yaml")):
        text = next(p for p in gold.parent.glob(gold.stem + ".*") if p.suffix != ".yaml")
        pairs.append((gold, text))
    return pairs


def shipped() -> list[tuple[Path, Path]]:
    folder = ROOT.parent / "shared" / "policies"
    return [
        (g, folder / f"{g.stem}.txt")
        for g in sorted((ROOT / "policies" / "data").glob("*.yaml"))
        if (folder / f"{g.stem}.txt").exists()
    ]


def gold_sets(policy: Policy) -> tuple[set[str], set[str], set[str]]:
    declared, wide, denied = set(), set(), set()
    for d in policy.declarations:
        if d.action in HAVING and d.polarity is Polarity.COLLECTED and not d.exclusive:
            declared |= set(d.categories)
            if d.umbrella:
                wide.add(d.umbrella)
        elif d.polarity is Polarity.NOT_COLLECTED:
            denied |= set(d.categories) | ({"scope"} if d.scope else set())
    return declared, wide, denied


def found_sets(statements: list) -> tuple[set[str], set[str], set[str]]:
    declared, wide, denied = set(), set(), set()
    for s in statements:
        if s.action in HAVING and s.polarity == "collected" and not s.exclusive:
            declared |= set(s.categories)
            if s.umbrella:
                wide.add(s.umbrella)
        elif s.polarity == "not_collected":
            denied |= set(s.categories) | ({"scope"} if s.scope else set())
    return declared, wide, denied


def spans(policy: Policy, statements: list, lines: bool) -> tuple[int, int, int, int]:
    """Return found spans that overlap gold, all found, gold spans that overlap found, all gold; by line and words.

    Lines count only where they are the file's own: the text of a web page has other lines than its markup.
    """
    gold = [(d.quote.line, _words(d.quote.text)) for d in policy.declarations if d.action in HAVING]
    found = [(s.line, _words(s.quote)) for s in statements if s.action in HAVING]
    hit = lambda one, many: any(
        (abs(one[0] - line) <= 1 or not lines)
        and (one[1] in words or words in one[1] or _share(one[1], words))
        for line, words in many
    )
    return sum(hit(f, gold) for f in found), len(found), sum(hit(g, found) for g in gold), len(gold)


def _words(text: str) -> str:
    return "".join(text.lower().split())


def _share(one: str, other: str) -> bool:
    size = 4 if any("\u3400" <= c <= "\u9fff" for c in one) else 8
    return any(one[i : i + size] in other for i in range(max(1, len(one) - size + 1)))


@dataclass(slots=True)
class Result:
    """The counts of one set of policies."""

    declared: Counts = field(default_factory=Counts)
    umbrella: Counts = field(default_factory=Counts)
    denied: Counts = field(default_factory=Counts)
    spans: list[int] = field(default_factory=lambda: [0, 0, 0, 0])

    @property
    def of_spans(self) -> tuple[float, float, float]:
        p, r = self.spans[0] / max(1, self.spans[1]), self.spans[2] / max(1, self.spans[3])
        return p, r, 2 * p * r / max(1e-9, p + r)


def sets() -> dict[str, list[tuple[Path, Path]]]:
    found = {"five shipped": shipped()}
    for language in ("en", "zh"):
        for part, seen in (("seen", True), ("unseen", False)):
            found[f"{language}, {part}"] = [
                (g, t) for g, t in texts() if g.parent.name == language and (g.stem not in UNSEEN) is seen
            ]
    return found


def measure(pairs: list[tuple[Path, Path]], verbose: bool = False, every: bool = False) -> Result:
    """Score one set; `verbose` prints what was missed and false, `every` each statement too."""
    result = Result()
    for gold_path, text_path in pairs:
        policy = load(gold_path)
        document = read_document(text_path)
        statements, unread = extract(document)
        gold, got = gold_sets(policy), found_sets(statements)
        kinds = (result.declared, result.umbrella, result.denied)
        for counts, g, f in zip(kinds, gold, got, strict=True):
            counts.add(f, g)
        for place, count in enumerate(spans(policy, statements, document.own_text)):
            result.spans[place] += count
        if verbose:
            print(f"-- {gold_path.stem}: {len(statements)} statements, {len(unread)} unread")
            for label, g, f in zip(("declared", "umbrella", "denied"), gold, got, strict=True):
                print(f"   {label}: missed {sorted(g - f)}")
                print(f"   {label}: false  {sorted(f - g)}")
        if every:
            for s in statements:
                what = ", ".join(s.categories) or s.umbrella or s.scope
                print(
                    f"   {s.line:>4} {s.polarity:<13} {s.action:<8} {s.condition:<12} {what} | {s.quote[:90]}"
                )
            for u in unread:
                print(f"   unread {u.line}: {u.quote[:120]}")
    return result


def scores(name: str) -> tuple[float, float, float] | None:
    """Return F1 of declared, denied and spans of one set, or None without its texts."""
    pairs = sets()[name]
    if not pairs:
        return None
    result = measure(pairs)
    return result.declared.f1, result.denied.f1, result.of_spans[2]


def main() -> None:
    wanted = [a for a in sys.argv[1:] if not a.startswith("-")]
    verbose = "-v" in sys.argv
    print("| set | declared P / R / F1 | umbrella | denied | spans P / R / F1 |")
    print("|---|---|---|---|---|")
    for name, pairs in sets().items():
        chosen = [(g, t) for g, t in pairs if not wanted or g.stem in wanted]
        result = measure(chosen, verbose, verbose and bool(wanted))
        p, r, f1 = result.of_spans
        print(
            f"| {name} | {result.declared} | {result.umbrella} | {result.denied} | {p:.2f} / {r:.2f} / {f1:.3f} |"
        )


if __name__ == "__main__":
    main()
