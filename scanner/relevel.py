"""Look sensitivity up again for a report: it depends on the profile, so it is never stored as truth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from detectors.child_records import CHILD, child_level
from taxonomy.records import Classification, Finding, Level
from taxonomy.sensitivity import Profile


def relevel(findings: Iterable[Finding], profile: Profile) -> tuple[Finding, ...]:
    """Return the findings with their sensitivity under another profile."""
    return tuple(
        replace(f, classification=replace(f.classification, level=_level(f.classification, profile)))
        for f in findings
    )


def _level(found: Classification, profile: Profile) -> Level:
    if found.category == CHILD:
        return child_level(found.evidence, profile)
    return profile.level(found.category, found.subject)
