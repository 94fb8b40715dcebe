"""The one record that every report format renders, and the renderer's interface."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import IO, ClassVar, Protocol

from taxonomy.records import (
    Classification,
    DatasetSummary,
    Declaration,
    Field,
    Finding,
    Policy,
    Skipped,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class InventoryRow:
    """One field that was read, with each of its classifications, or none."""

    field: Field
    dataset: DatasetSummary
    verdicts: tuple[Verdict, ...]  # empty where nothing personal was seen
    below: tuple[Classification, ...]  # below the minimum confidence: worth a look
    look_alike: str = ""  # why a field that resembles personal data is not


@dataclass(frozen=True, slots=True)
class DeclarationRow:
    """One statement of the policy with the findings that meet it, or `not-found` with its bound."""

    declaration: Declaration
    categories: tuple[str, ...]
    applies: bool  # false for statements on sharing, rights and the like
    findings: tuple[Finding, ...]
    verdict: Verdict | None  # not-found, or contradicted
    covered: str  # how much was read where it could have been


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report shows, ready for any format; holds no value of the data."""

    title: str
    tool_version: str
    rules_version: str
    taxonomy_version: str
    scan_id: int
    started: datetime
    finished: datetime
    as_of: date
    profile: str  # id
    profile_name: str
    profile_notes: tuple[str, ...]  # which of the five groups this profile calls ordinary, ...
    seed: int
    min_confidence: float
    gate: str  # alarm | all-sensitive
    strict: bool
    sources: tuple[str, ...]
    policy: Policy | None
    datasets: tuple[DatasetSummary, ...]
    skipped: tuple[Skipped, ...]
    verdicts: tuple[Verdict, ...]  # one for each finding; ringing ones first
    inventory: tuple[InventoryRow, ...]
    declarations: tuple[DeclarationRow, ...]
    policy_faults: tuple[str, ...]  # contradictions of the policy with itself, said once
    undelivered: tuple[str, ...]  # alerts that could not be delivered, and why
    absent: tuple[Finding, ...]  # findings of the previous scan that are gone
    engine_notes: tuple[str, ...]  # which matcher and language engines ran

    @property
    def ringing(self) -> tuple[Verdict, ...]:
        """The verdicts that make `check` exit with 1."""
        return tuple(v for v in self.verdicts if v.rings)


class Renderer(Protocol):
    """One report format."""

    name: ClassVar[str]

    def write(self, report: Report, stream: IO[str]) -> None:
        """Write the whole report as text."""
        ...
