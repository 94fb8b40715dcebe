"""Whose data a weighed field is, and why it may be nobody's."""

from __future__ import annotations

from detectors.base import Table
from detectors.keys import of_persons
from detectors.tally import FieldProfile
from detectors.weighed import Weighed
from detectors.words import lexicon, split
from taxonomy.records import Kind, Subject

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
# What machines have, whosever they are.
_OF_MACHINES = frozenset(
    {"device.ip_address", "device.mac_address", "device.hardware_serial", "device.hardware_info"}
)
_PLACES = ("location.", "contact.region_postcode")
_TIMES = frozenset({"time", "ts", "at", "timestamp", "datetime", "sj", "时间"})
# Machines that serve many: so few in so many rows.
_SERVING = frozenset(
    {
        "device.ip_address",
        "device.mac_address",
        "device.hardware_serial",
        "device.imei",
        "device.sim_identity",
    }
)
_SERVED = 60
_MACHINES = 20
_SERVING_SHARE = 0.1
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


def subject_of(one: Weighed, table: Table) -> Subject:
    """Return whose data a field is: its role's, or its table's."""
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


def of_the_house(one: Weighed, table: Table, profile: FieldProfile) -> str:
    """Return why a machine is nobody's though its rows are persons', or an empty string.

    A dozen readers serve a thousand entries; telephones are about as many as their owners.
    """
    values = profile.rows - profile.nulls
    if (
        one.category in _SERVING
        and table.kind != "log"
        and values >= _SERVED
        and profile.distinct <= values * _SERVING_SHARE
        and profile.distinct <= _MACHINES
    ):
        return f"{profile.distinct:,} machines serve {values:,} rows, so they are the house's"
    return ""


def not_personal(one: Weighed, table: Table, beside_person: bool, names_person: bool) -> str:
    """Return why a weighed category is no personal data here, or an empty string."""
    if one.category.startswith("organisation."):
        return "data of an organisation is not personal information"
    if one.name_grade == 1 and of_parts(one) and not beside_person and not of_persons(table.name):
        return "single words that may be names, and nothing else in the table tells of a person"
    if table.subject is Subject.THING and one.category.startswith(_OF_A_DICTIONARY) and not beside_person:
        return f"the table is about things, not persons ({table.subject_reason})"
    if one.category.startswith(_ALWAYS_PERSONAL) or one.role in _CONTACT_ROLES:
        return ""
    # Positions by name and value are somebody's where they have times; without, they are a map's.
    timed = any(f.type.startswith(("timestamp", "date")) or set(split(f.path)) & _TIMES for f in table.fields)
    located = one.name_grade == PLAIN_NAME and one.value_grade >= _TELLING and timed
    if (
        table.subject is Subject.UNKNOWN
        and one.category.startswith(_PLACES)
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


def of_parts(one: Weighed) -> bool:
    """Return whether nothing but single names speaks for persons in a `name`: villages are called so too."""
    bare = split(one.path.rpartition(".")[2])[-1:] == ("name",)
    return (
        one.category == "identity.full_name"
        and bare
        and all(e.rule.startswith("persons.parts") for e in one.evidence if e.kind is not Kind.NAME)
    )


def _of_a_person(one: Weighed) -> bool:
    """Return whether a tag in a table of organisations is plainly a person's: a first name, a user's key."""
    if one.category == "identity.full_name":
        return one.name_grade == PLAIN_NAME
    return any(e.rule == "key.of-person" for e in one.evidence)
