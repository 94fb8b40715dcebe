"""What a report says before it takes a form: the gate, the counts, the parts, how a field was seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reports import wording
from reports.base import DeclarationRow, InventoryRow, Report
from taxonomy import categories
from taxonomy.records import (
    Classification,
    Declaration,
    Evidence,
    Kind,
    Outcome,
    Polarity,
    Sensitivity,
    Subject,
    ValueState,
    Verdict,
)

PROGRAM = "undeclared"
NOT_COVERED = (Outcome.UNDECLARED, Outcome.CONTRADICTED, Outcome.VAGUE)
# The order in which verdicts are counted, the worst first, and the tone in which formats show them.
LISTED = (Outcome.CONTRADICTED, Outcome.UNDECLARED, Outcome.VAGUE, Outcome.DECLARED, Outcome.UNMAPPED)
TONES = {
    Outcome.CONTRADICTED: "bad",
    Outcome.UNDECLARED: "bad",
    Outcome.VAGUE: "warn",
    Outcome.DECLARED: "good",
    Outcome.UNMAPPED: "warn",
    Outcome.NOT_FOUND: "calm",
}
_COUNTED = (Kind.VALUE, Kind.TEXT, Kind.CONTENT, Kind.DICTIONARY, Kind.LANGUAGE)


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether `check` would pass, in one word and in one line."""

    result: str  # fails | partial | undecided | passes
    sentence: str


@dataclass(frozen=True, slots=True)
class Digest:
    """The findings of a report in the parts that people read, each in the report's own order."""

    gate: Gate
    ringing: tuple[tuple[str, tuple[Verdict, ...]], ...]  # alarm group -> verdicts, groups in fixed order
    quiet: tuple[Verdict, ...]  # not covered by the policy, on no alarm list
    accepted: tuple[Verdict, ...]
    declared: tuple[Verdict, ...]
    unmapped: tuple[Verdict, ...]
    not_found: tuple[DeclarationRow, ...]
    below: tuple[tuple[InventoryRow, Classification], ...]


def digest(report: Report) -> Digest:
    """Sort the findings of a report into its parts; every finding is in exactly one of them."""
    rest = [v for v in report.verdicts if not v.rings]
    accepted = tuple(v for v in rest if v.review is not None)
    open_ = [v for v in rest if v.review is None]
    return Digest(
        gate=gate(report),
        ringing=by_alarm_group(report.ringing),
        quiet=tuple(v for v in open_ if v.outcome in NOT_COVERED),
        accepted=accepted,
        declared=tuple(v for v in open_ if v.outcome is Outcome.DECLARED),
        unmapped=tuple(v for v in open_ if v.outcome in (Outcome.UNMAPPED, Outcome.NOT_FOUND)),
        not_found=tuple(
            row for row in report.declarations if row.verdict and row.verdict.outcome is Outcome.NOT_FOUND
        ),
        below=tuple((row, c) for row in report.inventory for c in row.below),
    )


def gate(report: Report) -> Gate:
    """Return the gate's result. A partial scan never reads as clean."""
    ringing = report.ringing
    partial = f"partial scan, {len(report.skipped):,} not read" if report.skipped else ""
    end = f"; {partial}" if partial else ""
    if report.gate != "alarm" or report.strict:
        strict = ", strict" if report.strict else ""
        end += f" [{wording.GATES.get(report.gate, report.gate)}{strict}]"
    if ringing:
        return Gate("fails", f"FAILS: {wording.ringing(len(ringing), outcomes(ringing))}{end}")
    if report.policy is None:
        return Gate("undecided", f"UNDECIDED: no policy was given, so nothing is undeclared{end}")
    if partial:
        return Gate("partial", f"NOT CLEAN: nothing rings in what was read{end}")
    return Gate("passes", f"PASSES: nothing rings{end}")


def outcomes(verdicts: Iterable[Verdict]) -> str:
    """Return "3 undeclared, 1 vague", the worst first."""
    counted = count_outcomes(verdicts)
    return ", ".join(f"{counted[o]:,} {o}" for o in LISTED if counted[o])


def count_outcomes(verdicts: Iterable[Verdict]) -> Counter[Outcome]:
    """Return how many verdicts there are of each outcome."""
    return Counter(v.outcome for v in verdicts)


def by_alarm_group(verdicts: Iterable[Verdict]) -> tuple[tuple[str, tuple[Verdict, ...]], ...]:
    """Group verdicts by the alarm list, in its order; groups without one are left out."""
    groups: dict[str, list[Verdict]] = {group: [] for group in wording.ALARM_GROUPS}
    for verdict in verdicts:
        groups[alarm_group(verdict.category)].append(verdict)
    return tuple((group, tuple(members)) for group, members in groups.items() if members)


def alarm_group(category: str) -> str:
    """Return the category's group of the alarm list, "other" where it is on none."""
    group = categories.load().rings(category)
    return group if group in wording.ALARM_GROUPS else "other"


def category_name(id: str) -> str:
    """Return the English name of a category, or the id of one that this taxonomy does not have."""
    known = categories.load().categories.get(id)
    return known.name if known else id


def category_name_zh(id: str) -> str:
    """Return the Chinese name of a category, or the id of one that this taxonomy does not have."""
    known = categories.load().categories.get(id)
    return known.name_zh if known else id


def seen(classification: Classification) -> str:
    """Return how a field was seen, the strongest evidence of each kind: "values 198 of 200, name"."""
    if classification.by_name_only:
        return "by name only"
    parts = []
    for kind, label in wording.KINDS.items():
        of_kind = [e for e in classification.evidence if e.kind is kind]
        if of_kind:
            best = max(of_kind, key=_strength)
            # Rules of words and neighbours count values or rows, and mark none.
            hits = best.passed if best.passed or best.shaped else best.rows
            counts = f" {hits:,} of {best.tested:,}" if kind in _COUNTED and best.tested else ""
            parts.append(label + counts)
    return ", ".join(parts) or "without evidence on record"


def about(classification: Classification) -> tuple[str, ...]:
    """Return whose data it is, in which part, and how the values are protected."""
    words = []
    if classification.subject not in (Subject.UNKNOWN, Subject.THING):
        words.append(f"of {wording.SUBJECTS[classification.subject]}")
    if classification.role:
        words.append(classification.role)
    if classification.state is not ValueState.PLAIN:
        words.append(wording.STATES[classification.state])
    return tuple(words)


def marks(verdict: Verdict) -> tuple[str, ...]:
    """Return the marks that `seen` has not said already."""
    return tuple(mark for mark in verdict.marks if mark != "by name only")


def level(classification: Classification) -> str:
    """Return "sensitive: art. 28 biometric recognition (in the text)"."""
    answer = classification.level
    certainty = wording.CERTAINTIES.get(answer.certainty, answer.certainty)
    word = wording.SENSITIVITIES[answer.sensitivity]
    if answer.certainty == "default" and answer.sensitivity is Sensitivity.ORDINARY:
        return word
    return f"{word}: {answer.citation} ({certainty})"


def heading(report: Report) -> str:
    """Return the title that a page stands under."""
    return wording.HEADING if report.title in ("", PROGRAM) else f"{report.title}: {wording.HEADING.lower()}"


def said_of(said: Declaration, categories: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a statement speaks of: categories by name, or a wide term and how many it covers."""
    if said.categories:
        return tuple(map(category_name, said.categories))
    covers = wording.count(len(categories), "category", "categories")
    if said.umbrella:
        return (f"umbrella term: {said.umbrella.replace('_', ' ')} ({covers})",)
    return (f"in general: {', '.join(said.scope)} ({covers})",) if said.scope else ()


def usual_cover(rows: Iterable[DeclarationRow]) -> str:
    """Return how much was read for most of the statements without a finding, to be said once."""
    counted = Counter(row.covered for row in rows if row.verdict and row.verdict.outcome is Outcome.NOT_FOUND)
    covered, number = counted.most_common(1)[0] if counted else ("", 0)
    return covered if number > 1 else ""


def own_cover(row: DeclarationRow, usual: str) -> str:
    """Return what is said beside one statement's verdict, empty where the usual holds."""
    if row.verdict is None:
        return ""
    if row.verdict.outcome is not Outcome.NOT_FOUND:
        return row.verdict.reason
    return "" if row.covered == usual else row.covered


def claim(said: Declaration) -> str:
    """Return what a statement says of the data in one or two words: "collect", "not collected"."""
    return said.action if said.polarity is Polarity.COLLECTED else wording.POLARITIES[said.polarity]


def terms(said: Declaration) -> tuple[str, ...]:
    """Return the rest of what a statement says: of whom, when, for what, and what it calls the data."""
    words = [f"of {wording.SUBJECTS[said.subject]}"]
    if said.condition:
        words.append(said.condition.replace("_", " "))
    if said.purposes:
        words.append("for " + ", ".join(said.purposes).replace("_", " "))
    if said.sensitivity:
        words.append(f"called {wording.SENSITIVITIES[said.sensitivity]}")
    if said.exclusive:
        words.append("and nothing else")
    return tuple(words)


def lines(verdict: Verdict) -> str:
    """Return where the policy speaks: "line 80", "lines 26 and 80", or nothing."""
    numbers = sorted({d.quote.line for d in verdict.declarations if d.quote.line})
    if not numbers:
        return ""
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    shown = [str(number) for number in numbers[:4]]
    return f"lines {', '.join(shown[:-1])} and {shown[-1]}" + (", …" if len(numbers) > 4 else "")


def _strength(evidence: Evidence) -> tuple[int, int, str]:
    return evidence.passed, evidence.rows, evidence.rule
