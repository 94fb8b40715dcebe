"""What weighing gives for one category of one field."""

from __future__ import annotations

from dataclasses import dataclass

from taxonomy.records import Evidence, ValueState


@dataclass(frozen=True, slots=True)
class Weighed:
    """One category of one field after weighing."""

    path: str
    category: str
    confidence: float
    deterministic: float
    statistical: float
    evidence: tuple[Evidence, ...]
    by_name_only: bool
    state: ValueState
    role: str
    reasons: tuple[str, ...]
    whole: bool  # the field as a whole is this category, not only some spans or values of it
    name_grade: int
    value_grade: int
    whole_values: bool  # most of its values have the form of the category, as whole values
