"""From the weighed evidence of one table to its classifications, look-alikes and record of children."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from detectors.base import Rule, Table
from detectors.children import DATES, LIMITS, rule_of
from detectors.content import VECTOR_RULES
from detectors.depicted import picture, vector
from detectors.forms import DIGEST_RULE
from detectors.names import Names, of_persons
from detectors.remarks import GRADES as REMARKS
from detectors.spread import RULE as BIRTHS
from detectors.tally import Tally
from detectors.weigh import Weighed, refuted, weigh
from detectors.words import lexicon, split
from taxonomy.records import Classification, Evidence, Kind, Level, Sensitivity, Subject
from taxonomy.sensitivity import Profile

CHILD = "children.child_record"
PICTURE_RULES = ("magic.image",)
DEPICTED = "content.depicted"  # bytes of a picture or a vector, and words that say of what
_BIRTH = frozenset({"birthday", "birth", "birthdate", "dob", "生日", "csrq"})
PLAIN_NAME = 3
PERSON = "person"  # the role of a column whose own words name a person: customer_email
_TELLING = 3
_TELLING_CATEGORIES = (
    "financial.bank_card",
    "financial.card_",
    "financial.bank_account",
    "contact.email",
    "identity.full_name",
)
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
# What machines have, whosever they are.
_OF_MACHINES = frozenset(
    {"device.ip_address", "device.mac_address", "device.hardware_serial", "device.hardware_info"}
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
# A child record: at least so many, or this share of at least so many persons (design page, "Children").
CHILD_RECORDS = 2
CHILD_SHARE = 0.005
CHILD_SHARE_OF = 100
_CHILD_CONFIDENCE = {"birth-date": 0.95, "id-number": 0.97, "age": 0.9, "flag": 0.85}
# What stays a person's even in a table about things or organisations.
_ALWAYS_PERSONAL = (
    "financial.card_",
    "government_id.",
    "biometric.",
    "special.",
    "health.",
    "credentials.password",
    "children.",
)
# What a table about things lists as its matter: diseases, medicines, confessions.
_OF_A_DICTIONARY = ("health.", "special.")
_OF_ORGANISATION_PERSONAL = ("contact.mobile_phone", "account.social_account")
_CONTACT_ROLES = frozenset(
    {"contact", "representative", "operator", "courier", "guardian", "emergency", "spouse"}
)


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
        w.category in _OF_PERSONS and w.confidence >= _SURE and not (w.name_grade == 1 and _of_parts(w))
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
        _child_finding(table, of_children, [w for w in weighed if w.category == CHILD], profile)
        if told
        else None
    )
    classifications: list[Classification] = []
    look_alikes: dict[str, str] = {}
    for one in (_name_of_child(w) for w in weighed):
        if one.category == CHILD or (one.by_name_only and one.name_grade == 1):
            continue
        reason = _not_personal(one, table, beside_person, names_person)
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
    subject = _subject(one, table)
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


def _subject(one: Weighed, table: Table) -> Subject:
    if one.category in ("relations.address_book", "relations.family_contact"):
        return Subject.THIRD_PERSON
    of_role = lexicon().role_subjects.get(one.role)
    if table.subject in (Subject.ORGANISATION, Subject.THING):
        # A natural person at an organisation is no customer of ours; anyone else in a table about things
        # may be one.
        at_work = of_role in (Subject.EMPLOYEE, Subject.ORGANISATION) or one.role in _CONTACT_ROLES
        in_firm = table.subject is Subject.ORGANISATION and not one.category.startswith(_ALWAYS_PERSONAL)
        return Subject.EMPLOYEE if at_work or in_firm else Subject.UNKNOWN
    if table.subject is Subject.EMPLOYEE and of_role is Subject.CUSTOMER:
        return Subject.EMPLOYEE
    if of_role in (Subject.THIRD_PERSON, Subject.EMPLOYEE, Subject.MINOR):
        return of_role
    return table.subject


def _not_personal(one: Weighed, table: Table, beside_person: bool, names_person: bool) -> str:
    """Return why a weighed category is no personal data here, or an empty string."""
    if one.category.startswith("organisation."):
        return "data of an organisation is not personal information"
    if one.name_grade == 1 and _of_parts(one) and not beside_person and not of_persons(table.name):
        return "single words that may be names, and nothing else in the table tells of a person"
    if table.subject is Subject.THING and one.category.startswith(_OF_A_DICTIONARY) and not beside_person:
        return f"the table is about things, not persons ({table.subject_reason})"
    if one.category.startswith(_ALWAYS_PERSONAL) or one.role in _CONTACT_ROLES:
        return ""
    located = one.name_grade == PLAIN_NAME and one.value_grade >= _TELLING  # a column of positions by both
    if (
        table.subject is Subject.UNKNOWN
        and one.category.startswith("location.")
        and not beside_person
        and not located
    ):
        return "nothing in the table tells of a person, so the place is nobody's"
    if table.subject is Subject.UNKNOWN and one.category in _OF_MACHINES and not names_person:
        return "nothing in the table tells of a person, so the machine may be anybody's"
    if one.role == PERSON or (one.value_grade >= _TELLING and one.category.startswith(_TELLING_CATEGORIES)):
        return ""  # the column says whose it is, or its values can be nothing else
    if table.subject is Subject.THING and _anybodys(one):
        return ""
    if table.subject is Subject.THING:
        return f"the table is about things, not persons ({table.subject_reason})"
    if table.subject is Subject.ORGANISATION:
        if _of_a_person(one):
            return ""
        if one.category in _OF_ORGANISATION_PERSONAL and one.value_grade >= 2:
            return ""
        return f"the table is about organisations ({table.subject_reason}), whose data is not personal"
    return ""


def _anybodys(one: Weighed) -> bool:
    """Return whether a tag in a table of things is somebody's all the same.

    Machines keep mail and tokens for persons in queues, events and jobs: an e-mail address by its name, a
    session's token, a field inside a document that is named plainly, a telephone in a text.
    """
    if one.category in ("contact.email", "credentials.session_token", "credentials.verification_factor"):
        return one.name_grade >= 2
    if "." in one.path and one.name_grade == PLAIN_NAME:
        return one.category.startswith(("identity.", "contact.", "demographic.date", "demographic.gender"))
    spans = any(e.kind in (Kind.TEXT, Kind.LANGUAGE) and e.passed for e in one.evidence)
    return one.category == "contact.mobile_phone" and spans and one.value_grade >= 2


def _of_parts(one: Weighed) -> bool:
    """Return whether nothing but single names speaks for persons: villages are called so too."""
    return one.category == "identity.full_name" and all(
        e.rule.startswith("persons.parts") for e in one.evidence if e.kind is not Kind.NAME
    )


def _of_a_person(one: Weighed) -> bool:
    """Return whether a tag in a table of organisations is plainly a person's: a first name, a user's key."""
    if one.category == "identity.full_name":
        return one.name_grade == PLAIN_NAME
    return any(e.rule == "key.of-person" for e in one.evidence)


def _name_of_child(one: Weighed) -> Weighed:
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


def _child_finding(
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
