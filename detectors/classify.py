"""From the weighed evidence of one table to its classifications, look-alikes and record of children."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from detectors.base import Rule, Table
from detectors.child_records import CHILD, child_finding, name_of_child
from detectors.children import DATES
from detectors.content import VECTOR_RULES
from detectors.depicted import picture, vector
from detectors.forms import DIGEST_RULE
from detectors.names import Names
from detectors.remarks import GRADES as REMARKS
from detectors.spread import RULE as BIRTHS
from detectors.tally import Tally
from detectors.weigh import refuted, weigh
from detectors.weighed import Weighed
from detectors.whose import not_personal, of_parts, of_the_house, subject_of
from taxonomy.records import Classification, Evidence, Kind, Subject
from taxonomy.sensitivity import Profile

PICTURE_RULES = ("magic.image",)
DEPICTED = "content.depicted"  # bytes of a picture or a vector, and words that say of what
# What makes a table of unknown subject one about persons: whoever is named, reached or followed in it.
_OF_PERSONS = frozenset(
    {"account.user_id", "account.username", "identity.full_name", "contact.mobile_phone", "contact.email"}
    | {"device.other_device_id", "device.imei", "device.oaid", "device.advertising_id", "device.ip_address"}
)
_NAMING_A_PERSON = frozenset(
    {"account.user_id", "account.username", "account.nickname", "identity.full_name", "contact.mobile_phone"}
    | {"contact.email", "contact.landline_phone", "employment_education.staff_id", "online_activity.cookie"}
    | {"credentials.session_token", "credentials.password_hash", "device.software_info", "device.imei"}
    | {"device.advertising_id", "device.oaid", "device.android_id", "online_activity.access_log"}
)
_SURE = 0.6
# Grades of evidence that no value rule stands behind.
CONTEXT_GRADES = {
    "pair.coordinates": 3,
    DATES: 1,
    "key.of-person": 3,
    "track.points-of-one-key": 4,
    "book.many-phones-of-one-owner": 3,
    BIRTHS: 2,
    DEPICTED: 3,
    DIGEST_RULE: 3,
    **REMARKS,
}


@dataclass(frozen=True, slots=True)
class TableResult:
    """What one table holds."""

    classifications: tuple[Classification, ...]
    look_alikes: dict[str, str]  # path -> why the field is not personal though it resembles it


def classify(
    table: Table,
    tally: Tally,
    names: Names,
    rules: Mapping[str, Rule],
    grades: Mapping[str, int],
    profile: Profile,
) -> TableResult:
    """Weigh a table's evidence and look its sensitivity up under a profile."""
    everything = (*tally.evidence(),)
    of_children = [e for e in everything if e.category == CHILD and e.kind is Kind.CONTEXT]
    rest = [e for e in everything if e not in of_children]
    profiles = tally.profiles()
    rest = [_depicted(e, table) for e in rest]
    distinct = {path: p.distinct for path, p in profiles.items()}
    known = {**CONTEXT_GRADES, **grades}
    weighed = weigh(rest, rules, known, distinct, names.others)
    beside_person = any(
        w.category in _OF_PERSONS and w.confidence >= _SURE and not (w.name_grade == 1 and of_parts(w))
        for w in weighed
    )
    if beside_person and any(e.rule == BIRTHS for e in rest):
        # Days spread as births are, in rows that name a person: they are that person's.
        weighed = weigh(rest, rules, {**known, BIRTHS: 3}, distinct, names.others)
    names_person = (
        any(w.category in _NAMING_A_PERSON and w.confidence >= _SURE for w in weighed) or table.kind == "log"
    )
    # An age or a birth date beside no person is a server's, or a dog's.
    told = (
        table.subject is not Subject.UNKNOWN
        or beside_person
        or any("id-number" in e.rule for e in of_children)
    )
    child = (
        child_finding(table, of_children, [w for w in weighed if w.category == CHILD], profile)
        if told
        else None
    )
    classifications: list[Classification] = []
    look_alikes: dict[str, str] = {}
    for one in (name_of_child(w) for w in weighed):
        if one.category == CHILD or (one.by_name_only and one.name_grade == 1):
            continue
        reason = not_personal(one, table, beside_person, names_person)
        reason = reason or of_the_house(one, table, profiles[one.path])
        if reason:
            look_alikes[one.path] = reason
        else:
            classifications.append(_classification(one, table, profile, child is not None))
    for path, word in names.others.items():
        if (
            path not in look_alikes
            and not any(c.field.path == path for c in classifications)
            and any(e.field.path == path and e.kind is not Kind.NAME and e.passed for e in rest)
        ):
            look_alikes[path] = (
                f'values resemble personal data, but the name says "{word}" and no check tells them from luck'
            )
    for (path, category), note in refuted(rest).items():
        if path not in look_alikes and not any(c.field.path == path for c in classifications):
            look_alikes[path] = f"the name says {category}, and {note}"
    if child is not None:
        classifications.append(child)
    tagged = {c.field.path for c in classifications}
    look_alikes = {path: reason for path, reason in look_alikes.items() if path not in tagged}
    classifications.sort(key=lambda c: (c.field.path, -c.confidence, c.category))
    return TableResult(tuple(classifications), look_alikes)


def _classification(one: Weighed, table: Table, profile: Profile, beside_children: bool) -> Classification:
    subject = subject_of(one, table)
    return Classification(
        field=one.evidence[0].field,
        category=one.category,
        level=profile.level(one.category, subject),
        confidence=one.confidence,
        subject=subject,
        evidence=one.evidence,
        by_name_only=one.by_name_only,
        state=one.state,
        role=one.role,
        deterministic=one.deterministic,
        statistical=one.statistical,
        reasons=one.reasons,
        also_of_children=beside_children and subject in (table.subject, Subject.UNKNOWN),
    )


def _depicted(piece: Evidence, table: Table) -> Evidence:
    """Return the evidence of a picture or a vector under the category that words say it shows."""
    field = piece.field
    if piece.rule in PICTURE_RULES:
        category = picture(table, field.path, field.comment)
        return replace(piece, category=category, rule=DEPICTED) if category else piece
    if piece.rule in VECTOR_RULES:
        category = vector(table, field.path, field.comment)
        return replace(piece, rule=DEPICTED) if category == piece.category else piece
    return piece
