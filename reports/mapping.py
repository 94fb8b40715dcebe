"""Findings against declarations: one verdict each, by the table of docs/verdicts.md.

A statement *applies* to a finding if it speaks of taking or keeping data (collect, receive, store, use,
infer) and its subjects and datasets include the finding's. Statements on sharing, selling or publishing
declare nothing and deny nothing here. The first line that fits decides: unmapped, contradicted, declared
(perhaps understated), contradicted by a generic denial, vague, undeclared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase

from taxonomy.categories import Taxonomy
from taxonomy.records import (
    Classification,
    DatasetSummary,
    Declaration,
    Evidence,
    Finding,
    Outcome,
    Polarity,
    Policy,
    Review,
    Sensitivity,
    Subject,
    Verdict,
)

APPLYING_ACTIONS = frozenset({"collect", "receive", "store", "use", "infer"})
CHILD = "children.child_record"
_NO_SUBJECT = frozenset({Subject.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Gate:
    """What rings."""

    scope: str = (
        "alarm"  # alarm: the short list under every profile; all-sensitive: whatever the profile calls so
    )
    strict: bool = False  # understated rings too
    accept: tuple[Review, ...] = ()
    day: date = date.min  # the day on which reviews are still valid or have expired
    only: frozenset[str] | None = None  # fingerprints that may ring (what is new since a baseline); None: all


def verdict(finding: Finding, policy: Policy | None, taxonomy: Taxonomy, gate: Gate) -> Verdict:
    """Return the verdict on one finding, with its reason, marks and whether it rings."""
    outcome, declarations, reason, marks = _outcome(finding.classification, policy, taxonomy)
    marks = (*marks, *_marks(finding.classification))
    review, expired = _review(finding.classification, gate)
    rings = _rings(finding, outcome, marks, taxonomy, gate) and review is None
    if expired is not None:
        reason += f" It had been accepted by {expired.by} until {expired.until}; that has expired."
    return Verdict(
        outcome, finding.classification.category, finding, declarations, reason, marks, rings, review, expired
    )


def applies(declaration: Declaration) -> bool:
    """Return whether a statement speaks of taking or keeping data at all."""
    return declaration.action in APPLYING_ACTIONS and declaration.polarity in (
        Polarity.COLLECTED,
        Polarity.NOT_COLLECTED,
    )


def covers(declaration: Declaration, subject: Subject, dataset: str, role: str = "") -> bool:
    """Return whether a statement's subject and datasets include a finding's.

    A customer may name a third person as consignee or payer, so such roles answer to both.
    """
    if not any(fnmatchcase(dataset, glob) for glob in declaration.datasets):
        return False
    return (
        subject in _NO_SUBJECT
        or declaration.subject is subject
        or (declaration.subject is Subject.THIRD_PERSON and subject is Subject.CUSTOMER and role != "")
        or (
            # A customer's statement holds for the visitor that the customer is, and for minors among them.
            declaration.subject in (Subject.CUSTOMER, Subject.VISITOR)
            and subject in (Subject.CUSTOMER, Subject.VISITOR, Subject.MINOR, Subject.THIRD_PERSON)
        )
    )


def _outcome(
    found: Classification, policy: Policy | None, taxonomy: Taxonomy
) -> tuple[Outcome, tuple[Declaration, ...], str, tuple[str, ...]]:
    name = taxonomy.category(found.category).name
    if policy is None:
        return Outcome.UNMAPPED, (), "No policy was given.", ()
    if not _policy_covers(policy, found):
        return (
            Outcome.UNMAPPED,
            (),
            f'"{policy.title}" does not cover data of {_words(found.subject)}s in {found.field.dataset}.',
            (),
        )
    speaking = [
        d
        for d in policy.declarations
        if applies(d) and covers(d, found.subject, found.field.dataset, found.role)
    ]
    says = [d for d in speaking if d.polarity is Polarity.COLLECTED]
    if found.category == CHILD and (own := _minors(found, policy, speaking)) is not None:
        return own
    denies = [d for d in speaking if d.polarity is Polarity.NOT_COLLECTED and _denies(d, found, policy)]
    plain = [d for d in says if found.category in d.categories]
    implying = taxonomy.implying(found.category)
    implied = [d for d in says if not plain and implying & set(d.categories)]
    declaring = tuple(sorted(plain or implied, key=lambda d: _distance(d, found)))
    if denies:
        quotes = f'"{denies[0].quote.text}" (line {denies[0].quote.line})'
        if declaring:
            return (
                Outcome.CONTRADICTED,
                (*denies, *declaring),
                f"The policy denies it, {quotes}, and also declares it, {_quote(declaring[0])}.",
                (),
            )
        counted = _count_of_minors(found, policy)
        return Outcome.CONTRADICTED, tuple(denies), f"The policy expressly denies it: {quotes}{counted}.", ()
    if declaring:
        how = f"The policy declares it: {_quote(declaring[0])}"
        if implied:
            how = f"The policy declares what implies it: {_quote(declaring[0])}"
        if declaring[0].condition not in ("", "unconditional", "mandatory"):
            how += f" (condition: {declaring[0].condition.replace('_', ' ')})"
        low = _understated(found, declaring, policy, taxonomy)
        if low:
            return Outcome.DECLARED, declaring, f"{how}, but {low}.", ("understated",)
        return Outcome.DECLARED, declaring, f"{how}.", ()
    generic = [
        d
        for d in speaking
        if d.polarity is Polarity.NOT_COLLECTED and found.category in taxonomy.expand(d.scope)
    ]
    exclusive = [d for d in says if d.exclusive and found.category in taxonomy.expand(d.scope)]
    if generic or exclusive:
        first = (generic or exclusive)[0]
        kind = "excludes it by a general denial" if generic else "says that other data alone is received"
        return Outcome.CONTRADICTED, (first,), f"The policy {kind}: {_quote(first)}.", ()
    over = taxonomy.umbrellas_over(found.category)
    wide = tuple(sorted((d for d in says if d.umbrella in over), key=lambda d: _distance(d, found)))
    if wide:
        return Outcome.VAGUE, wide, f'The policy has only a wide term for "{name}": {_quote(wide[0])}.', ()
    return Outcome.UNDECLARED, (), f'The policy says nothing of "{name}".', ()


def _count_of_minors(found: Classification, policy: Policy) -> str:
    """Return how many records are below the policy's own age, as the end of a sentence."""
    if found.category != CHILD or policy.minors is None or found.by_name_only:
        return ""
    return f"; {children_below(found, policy.minors.below):,} persons are under {policy.minors.below}"


def _distance(declaration: Declaration, found: Classification) -> tuple[bool, bool]:
    """Return how far a statement is from a finding: whose data it speaks of, and whether of taking it."""
    persons = {Subject.THIRD_PERSON} if found.role else {found.subject, Subject.CUSTOMER}
    return declaration.subject not in persons, declaration.action not in ("collect", "receive")


def _minors(
    found: Classification, policy: Policy, speaking: Sequence[Declaration]
) -> tuple[Outcome, tuple[Declaration, ...], str, tuple[str, ...]] | None:
    """Return the verdict of the policy's rule on minors, where no statement speaks of their data."""
    rule = policy.minors
    if rule is None or any(CHILD in d.categories for d in speaking):
        return None
    words = f'"{rule.quote.text}" (line {rule.quote.line})'
    if rule.stance == "not_collected" and children_below(found, rule.below) > 0:
        return Outcome.CONTRADICTED, (), f"The policy denies data of persons under {rule.below}: {words}.", ()
    if rule.stance == "guardian_consent":
        reason = f"The policy speaks of minors only to ask for a guardian's consent: {words}."
        return Outcome.VAGUE, (), reason, ()
    return None


def _policy_covers(policy: Policy, found: Classification) -> bool:
    if not any(fnmatchcase(found.field.dataset, glob) for glob in policy.datasets):
        return False
    if found.subject is Subject.MINOR and {Subject.CUSTOMER, Subject.VISITOR} & set(policy.subjects):
        return True  # minors among the customers
    return found.subject in _NO_SUBJECT or found.subject in policy.subjects


def _denies(declaration: Declaration, found: Classification, policy: Policy) -> bool:
    """Return whether a specific denial hits: its category, or the minors below the policy's own age."""
    if declaration.scope:
        return False  # a generic denial comes later, after what is declared
    if declaration.subject is Subject.MINOR:
        below = policy.minors.below if policy.minors else 18
        return found.category == CHILD and children_below(found, below) > 0
    return found.category in declaration.categories


def children_below(found: Classification, limit: int) -> int:
    """Return how many records of a child finding are below an age; 1 where only a name tells."""
    counts = {
        int(e.rule.rpartition("-")[2]): e.rows for e in found.evidence if e.rule.rpartition("-")[2].isdigit()
    }
    if not counts:
        return 1
    fitting = [count for age, count in counts.items() if age <= limit]
    return max(fitting, default=0)


def _understated(
    found: Classification, declaring: Sequence[Declaration], policy: Policy, taxonomy: Taxonomy
) -> str:
    if found.level.sensitivity is not Sensitivity.SENSITIVE:
        return ""
    for one in declaring:
        if one.sensitivity in (Sensitivity.ORDINARY, Sensitivity.NOT_PERSONAL):
            words = f"it calls it {_words(one.sensitivity)}, {_quote(one)}"
            own = policy.sensitive
            if own and own.not_personal_quote and found.category in taxonomy.expand(own.not_personal):
                words += f' and "{own.not_personal_quote.text}" (line {own.not_personal_quote.line})'
            return f"{words}, where {found.level.citation} makes it sensitive"
    own = policy.sensitive
    if own and found.category in taxonomy.expand(own.not_personal):
        said = own.not_personal_quote or own.quote
        basis = found.level.citation
        return f'it calls it not personal, "{said.text}" (line {said.line}), where {basis} makes it sensitive'
    return ""


def _marks(found: Classification) -> tuple[str, ...]:
    marks = []
    if found.by_name_only:
        marks.append("by name only")
    if found.also_of_children:
        marks.append("also of children")
    return tuple(marks)


def _rings(
    finding: Finding, outcome: Outcome, marks: tuple[str, ...], taxonomy: Taxonomy, gate: Gate
) -> bool:
    found = finding.classification
    if gate.only is not None and finding.fingerprint not in gate.only:
        return False
    listed = taxonomy.rings(found.category) is not None
    if gate.scope == "all-sensitive":
        listed = listed or found.level.sensitivity is Sensitivity.SENSITIVE
    if found.category == CHILD and found.level.sensitivity is not Sensitivity.SENSITIVE:
        # Minors above the profile's limit ring only where the policy itself denies them.
        listed = outcome is Outcome.CONTRADICTED
    if not listed:
        return False
    if outcome in (Outcome.UNDECLARED, Outcome.CONTRADICTED, Outcome.VAGUE):
        return True
    return gate.strict and "understated" in marks


def _review(found: Classification, gate: Gate) -> tuple[Review | None, Review | None]:
    """Return the decision that silences a finding, and one that did and has expired."""
    expired = None
    for review in gate.accept:
        names = (str(found.field), found.field.path, f"{found.field.namespace}/{found.field}")
        if any(fnmatchcase(name, review.field) for name in names) and fnmatchcase(
            found.category, review.category
        ):
            if not review.expired(gate.day):
                return review, None
            expired = expired or review
    return None, expired


def looked(dataset: DatasetSummary, declaration: Declaration) -> bool:
    """Return whether what a statement declares could have been seen in a dataset."""
    return any(fnmatchcase(dataset.name, glob) for glob in declaration.datasets)


def meets(declaration: Declaration, findings: Sequence[Finding], taxonomy: Taxonomy) -> tuple[Finding, ...]:
    """Return the findings that a statement speaks of, by leaf, implication, umbrella or scope."""
    named = set(declaration.categories) | set(taxonomy.expand(declaration.scope))
    if declaration.umbrella:
        named |= taxonomy.expand(taxonomy.umbrellas[declaration.umbrella].covers)
    for declared, implies in taxonomy.implied:
        if declared & set(declaration.categories):
            named |= implies
    return tuple(
        f
        for f in findings
        if f.classification.category in named
        and covers(
            declaration, f.classification.subject, f.classification.field.dataset, f.classification.role
        )
    )


def evidence_kinds(evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """Return how a classification was seen, without repeats: name, value, text, ..."""
    return tuple(dict.fromkeys(e.kind.value for e in evidence))


def _quote(declaration: Declaration) -> str:
    return f'"{declaration.quote.text}" (line {declaration.quote.line})'


def _words(value: str) -> str:
    return str(value).replace("_", " ")
