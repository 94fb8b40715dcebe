"""Put one report together from a stored scan, a policy and the gate; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from reports.base import DeclarationRow, InventoryRow, Report
from reports.mapping import APPLYING_ACTIONS, Gate, applies, looked, meets, verdict
from taxonomy.categories import Taxonomy
from taxonomy.records import (
    Classification,
    DatasetSummary,
    Declaration,
    Finding,
    Outcome,
    Polarity,
    Policy,
    Sensitivity,
    Skipped,
    Subject,
    Verdict,
)
from taxonomy.sensitivity import Profile

# Below this a tag is no more than noise, and is explained by `explain` only.
WORTH_A_LOOK = 0.3
_FIRST = (Outcome.CONTRADICTED, Outcome.UNDECLARED, Outcome.VAGUE, Outcome.UNMAPPED, Outcome.DECLARED)


@dataclass(frozen=True, slots=True)
class ScanFacts:
    """What a report's head says of the scan."""

    scan_id: int
    tool_version: str
    rules_version: str
    taxonomy_version: str
    started: datetime
    finished: datetime
    as_of: date
    seed: int
    sources: tuple[str, ...]
    engine_notes: tuple[str, ...]


def assemble(
    facts: ScanFacts,
    findings: Sequence[Finding],
    absent: Sequence[Finding],
    datasets: Sequence[DatasetSummary],
    look_alikes: Mapping[tuple[str, str, str], str],
    skipped: Sequence[Skipped],
    undelivered: Sequence[str],
    policy: Policy | None,
    profile: Profile,
    taxonomy: Taxonomy,
    gate: Gate,
    min_confidence: float,
) -> Report:
    """Return the report; `look_alikes` is keyed by namespace, dataset and path."""
    sure = [f for f in findings if f.classification.confidence >= min_confidence]
    unsure = [
        f.classification for f in findings if WORTH_A_LOOK <= f.classification.confidence < min_confidence
    ]
    verdicts = sorted((verdict(f, policy, taxonomy, gate) for f in sure), key=_order)
    return Report(
        title="undeclared",
        tool_version=facts.tool_version,
        rules_version=facts.rules_version,
        taxonomy_version=facts.taxonomy_version,
        scan_id=facts.scan_id,
        started=facts.started,
        finished=facts.finished,
        as_of=facts.as_of,
        profile=profile.id,
        profile_name=profile.name,
        profile_notes=profile_notes(profile, taxonomy),
        seed=facts.seed,
        min_confidence=min_confidence,
        gate=gate.scope,
        strict=gate.strict,
        sources=facts.sources,
        policy=policy,
        datasets=tuple(datasets),
        skipped=tuple(skipped),
        verdicts=tuple(verdicts),
        inventory=tuple(_inventory(datasets, verdicts, unsure, look_alikes)),
        declarations=tuple(_declarations(policy, sure, datasets, skipped, taxonomy, verdicts)),
        policy_faults=tuple(policy_faults(policy, taxonomy)) if policy else (),
        undelivered=tuple(undelivered),
        absent=tuple(absent),
        engine_notes=facts.engine_notes,
    )


def _order(one: Verdict) -> tuple[bool, int, bool, str, str]:
    assert one.finding is not None
    found = one.finding.classification
    return (
        not one.rings,
        _FIRST.index(one.outcome),
        found.level.sensitivity is not Sensitivity.SENSITIVE,
        one.category,
        f"{found.field.namespace}/{found.field}",
    )


def _inventory(
    datasets: Sequence[DatasetSummary],
    verdicts: Sequence[Verdict],
    unsure: Sequence[Classification],
    look_alikes: Mapping[tuple[str, str, str], str],
) -> list[InventoryRow]:
    by_field: dict[tuple[str, str, str], list[Verdict]] = {}
    below: dict[tuple[str, str, str], list[Classification]] = {}
    for one in verdicts:
        assert one.finding is not None
        f = one.finding.classification.field
        by_field.setdefault((f.namespace, f.dataset, f.path), []).append(one)
    for classification in unsure:
        f = classification.field
        below.setdefault((f.namespace, f.dataset, f.path), []).append(classification)
    return [
        InventoryRow(
            field,
            dataset,
            tuple(by_field.get(key, ())),
            tuple(below.get(key, ())),
            look_alikes.get(key, ""),
        )
        for dataset in datasets
        for field in dataset.fields
        for key in [(field.namespace, field.dataset, field.path)]
    ]


def _declarations(
    policy: Policy | None,
    findings: Sequence[Finding],
    datasets: Sequence[DatasetSummary],
    skipped: Sequence[Skipped],
    taxonomy: Taxonomy,
    verdicts: Sequence[Verdict],
) -> list[DeclarationRow]:
    rows = []
    outcomes = {v.finding.fingerprint: v.outcome for v in verdicts if v.finding}
    for declaration in policy.declarations if policy else ():
        met = meets(declaration, findings, taxonomy) if declaration.action in APPLYING_ACTIONS else ()
        counts = applies(declaration)
        categories = _named(declaration, taxonomy)
        covered = _covered(declaration, datasets, skipped)
        own: Verdict | None = None
        if counts and declaration.polarity is Polarity.NOT_COLLECTED:
            broken = [f for f in met if outcomes.get(f.fingerprint) is Outcome.CONTRADICTED]
            met = tuple(broken)
            if broken:
                own = Verdict(
                    Outcome.CONTRADICTED,
                    categories[0] if categories else "",
                    None,
                    (declaration,),
                    f"Denied here, and found in {len(broken)} field{'s' * (len(broken) != 1)}.",
                )
        elif counts and not met:
            own = Verdict(
                Outcome.NOT_FOUND,
                categories[0] if categories else "",
                None,
                (declaration,),
                f"Not found in {covered}.",
            )
        rows.append(DeclarationRow(declaration, categories, counts, met, own, covered))
    return rows


def _named(declaration: Declaration, taxonomy: Taxonomy) -> tuple[str, ...]:
    if declaration.categories:
        return declaration.categories
    if declaration.umbrella:
        return tuple(sorted(taxonomy.expand(taxonomy.umbrellas[declaration.umbrella].covers)))
    return tuple(sorted(taxonomy.expand(declaration.scope)))


def _covered(declaration: Declaration, datasets: Sequence[DatasetSummary], skipped: Sequence[Skipped]) -> str:
    """Return what a `not-found` is worth: how much was read, with the ceiling of the sample."""
    read = [d for d in datasets if looked(d, declaration)]
    rows = sum(d.coverage.rows_read for d in read)
    ceilings = [d.coverage.ceiling for d in read]
    text = f"{rows:,} rows of {len(read)} dataset{'s' * (len(read) != 1)}"
    known = [c for c in ceilings if c is not None]
    if len(known) < len(ceilings):
        text += f"; of {len(ceilings) - len(known)} only the first rows were read, which bounds nothing"
    if known and max(known) > 0:
        text += f"; a share of rows below {max(known):.2%} in one dataset can have been missed (95 %)"
    if skipped:
        text += f"; {len(skipped)} dataset{'s' * (len(skipped) != 1)} could not be read"
    return text


def policy_faults(policy: Policy, taxonomy: Taxonomy) -> list[str]:
    """Return the places where a policy denies in general what it declares in particular, once each."""
    faults = []
    says = [
        d for d in policy.declarations if applies(d) and d.polarity is Polarity.COLLECTED and not d.exclusive
    ]
    for denial in policy.declarations:
        if not applies(denial) or (denial.polarity is not Polarity.NOT_COLLECTED and not denial.exclusive):
            continue
        denied = taxonomy.expand(denial.scope) | (set() if denial.exclusive else set(denial.categories))
        against = [d for d in says if set(d.categories) & denied and _same_persons(d, denial)]
        if against:
            listed = "; ".join(f'"{d.quote.text}" (line {d.quote.line})' for d in against[:3])
            more = f", and {len(against) - 3} more" if len(against) > 3 else ""
            denied_by = f'"{denial.quote.text}" (line {denial.quote.line})'
            faults.append(f"The policy denies, {denied_by}, what it declares: {listed}{more}.")
    return faults


def _same_persons(one: Declaration, other: Declaration) -> bool:
    """Return whether two statements speak of the same persons; a visitor is a customer to be."""
    at_the_shop = {Subject.CUSTOMER, Subject.VISITOR}
    return one.subject is other.subject or {one.subject, other.subject} <= at_the_shop


def profile_notes(profile: Profile, taxonomy: Taxonomy) -> tuple[str, ...]:
    """Say which of the alarm groups a profile calls ordinary: they ring all the same."""
    notes = [f"A child is a person under {profile.child_below} ({profile.child_basis})."]
    for group, patterns in taxonomy.alarm_groups.items():
        subject = Subject.MINOR if group == "children" else Subject.UNKNOWN
        ordinary = [
            taxonomy.category(c).name
            for c in sorted(taxonomy.expand(patterns))
            if profile.level(c, subject).sensitivity is not Sensitivity.SENSITIVE
        ]
        if ordinary:
            group_ = group.replace("_", " ")
            listed = ", ".join(ordinary)
            notes.append(
                f"This profile calls ordinary, of the alarm group {group_}: {listed}; they ring all the same."
            )
    return tuple(notes)
