"""The one finding on children of a table, and how sensitive it is under a profile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from detectors.base import Table
from detectors.children import LIMITS, rule_of
from detectors.weighed import Weighed
from detectors.words import split
from taxonomy.records import Classification, Evidence, Level, Sensitivity, Subject
from taxonomy.sensitivity import Profile

CHILD = "children.child_record"
_BIRTH = frozenset({"birthday", "birth", "birthdate", "dob", "生日", "csrq"})
# A child record: at least so many, or this share of at least so many persons (design page, "Children").
CHILD_RECORDS = 2
CHILD_SHARE = 0.005
CHILD_SHARE_OF = 100
_CHILD_CONFIDENCE = {"birth-date": 0.95, "id-number": 0.97, "age": 0.9, "flag": 0.85}


def name_of_child(one: Weighed) -> Weighed:
    """Read the column that holds a child's name as a name in the role of the child."""
    if one.category != CHILD:
        return one
    words = split(one.path)
    if one.by_name_only and any(w in _BIRTH for w in words):
        return replace(one, category="demographic.date_of_birth", role="child")
    if one.by_name_only and any(w in ("name", "xm", "xingming") or "名" in w for w in words):
        return replace(one, category="identity.full_name", role="child")
    return one


def child_level(evidence: Iterable[Evidence], profile: Profile) -> Level:
    """Return how sensitive a record of children is: minors above the profile's limit are ordinary.

    Where only a name tells of children, they count as below it.
    """
    counts = {int(limit): e for e in evidence if (limit := e.rule.rpartition("-")[2]).isdigit()}
    below = counts.get(profile.child_below)
    level = profile.level(CHILD, Subject.MINOR)
    if not counts or (below is not None and enough(below.rows, below.tested)):
        return level
    return Level(
        Sensitivity.ORDINARY, "inferred", f"minors above the limit of the profile ({profile.child_basis})"
    )


def enough(young: int, known: int) -> bool:
    """Return whether so many children among so many persons are a finding, or only worth a look."""
    return young >= CHILD_RECORDS or (known >= CHILD_SHARE_OF and young >= CHILD_SHARE * known)


def child_finding(
    table: Table, counted: list[Evidence], named: list[Weighed], profile: Profile
) -> Classification | None:
    """Return the one finding on children of a table, at the field that shows it best.

    Minors above the profile's limit but below eighteen are a finding too, ordinary under the profile: the
    policy's own limit may be eighteen.
    """
    best: tuple[int, float, Evidence, str] | None = None
    for source, confidence in _CHILD_CONFIDENCE.items():
        for limit in (profile.child_below, max(LIMITS)):
            for piece in counted:
                if piece.rule == rule_of(source, limit) and enough(piece.rows, piece.tested):
                    key = (int(limit == profile.child_below), confidence, piece, source)
                    if best is None or key[:2] > best[:2]:
                        best = key
    if best is not None:
        _, confidence, piece, source = best
        limits = tuple(e for e in counted if e.field.path == piece.field.path and f".{source}." in e.rule)
        limit_, how = piece.rule.rpartition("-")[2], source.replace("-", " ")
        reason = f"{piece.rows:,} of {piece.tested:,} persons are under {limit_}, by {how}"
        return Classification(
            field=piece.field,
            category=CHILD,
            level=child_level(limits, profile),
            confidence=confidence,
            subject=Subject.MINOR,
            evidence=limits,
            deterministic=confidence,
            reasons=(reason,),
        )
    flagged = {e.field.path for e in counted if ".flag." in e.rule}
    named = [w for w in named if w.path not in flagged]  # a flag that is never set shows no child
    if named and table.subject not in (Subject.THING, Subject.ORGANISATION):
        one = max(named, key=lambda w: (w.confidence, w.path))
        return Classification(
            field=one.evidence[0].field,
            category=CHILD,
            level=profile.level(CHILD, Subject.MINOR),
            confidence=one.confidence,
            subject=Subject.MINOR,
            evidence=one.evidence,
            by_name_only=one.by_name_only,
            deterministic=one.deterministic,
            reasons=one.reasons,
        )
    return None
