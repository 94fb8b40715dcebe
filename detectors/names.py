"""Evidence from the words of columns and comments; works on empty and encrypted columns too.

A name gets a grade. 3: the words name one category plainly (`real_name`, 身份证号, a comment in plain
words). 2: they do after a role, a prefix or an ending is taken off (`consignee_phone`), in pinyin of three
letters or more, or because the table is known to be about persons. 1: they are ambiguous.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detectors.base import Sighting, Table
from detectors.languages import LanguageFile, columns
from detectors.name_words import UNITS, NameReading, read, read_comment
from detectors.subjects import PERSONS
from detectors.words import glue, lexicon, segments, split, subject_words
from taxonomy.categories import load
from taxonomy.records import Field, Kind, Subject

_DERIVED = 2
_ENDING = re.compile(r"(?:\.(?:csv|tsv|json|jsonl|ndjson|parquet|log|txt|gz|\d+))+$")
# A name that ends in "id" and names one of these is the key of such a thing: parent_id, room_id.
_NEVER_A_KEY = (
    "relations.",
    "children.",
    "content.",
    "demographic.",
    "vehicle_property.",
    "identity.",
    "special.",
)
_NOT_PERSONS = (Subject.THING, Subject.ORGANISATION)
# Columns that make their row a person's own: ways to reach someone, and what someone is.
_CONTACTS = ("contact.mobile", "contact.email", "demographic.", "government_id.", "identity.full_name")
_PLAIN_NEIGHBOURS = 2  # plain names of personal data that make an unknown table one about persons

RULES = {3: "name.plain", 2: "name.derived", 1: "name.ambiguous"}
COMMENT_RULES = {3: "comment.plain", 2: "comment.derived", 1: "comment.ambiguous"}
GRADES = {rule: grade for rules in (RULES, COMMENT_RULES) for grade, rule in rules.items()}


@dataclass(frozen=True, slots=True)
class Names:
    """Names of one table: sightings, and the columns whose name says something else."""

    sightings: tuple[Sighting, ...]
    others: dict[str, str]  # path -> the word that says so


def inspect(table: Table, languages: Sequence[LanguageFile] = ()) -> Names:
    """Read all names and comments of a table, also in the words of language files."""
    readings = {f.path: (f, _read(f.path, languages), read_comment(f.comment)) for f in table.fields}
    plain = sum(
        max((grade for _, grade in (*name.categories, *comment.categories)), default=0) >= _DERIVED
        for _, name, comment in readings.values()
    )
    contact = any(
        grade >= _DERIVED and category.startswith(_CONTACTS)
        for _, name, comment in readings.values()
        for category, grade in (*name.categories, *comment.categories)
    )
    around = _Around(
        owned=table.subject in PERSONS or (table.subject is Subject.UNKNOWN and plain >= _PLAIN_NEIGHBOURS),
        of_members=_of_persons(table.name),
        of_persons=_of_persons(table.name)
        or (contact and table.subject not in (Subject.THING, Subject.ORGANISATION)),
        subject=table.subject,
        table_words=frozenset(segments(table.name)) if table.kind != "log" else frozenset(),
        columns=frozenset(
            form
            for f in table.fields
            for words in [split(f.path.rpartition(".")[2])]
            for form in _forms(words)
        ),
    )
    sightings: list[Sighting] = []
    others: dict[str, str] = {}
    for path, (field, name, comment) in readings.items():
        if _is_key(field, table):
            continue
        for reading, rules in ((name, RULES), (comment, COMMENT_RULES)):
            sightings.extend(_sightings(field, reading, rules, around))
        if name.other and not comment.categories:
            others[path] = name.other
    sightings.extend(_keys(table))
    return Names(tuple(sightings), others)


def _read(path: str, languages: Sequence[LanguageFile]) -> NameReading:
    found = read(path)
    if languages and not found.word and not found.categories and not found.other:
        return columns.read(path, languages)
    return found


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a name and may settle it."""

    owned: bool  # the row belongs to a person: an order, a login
    of_members: bool  # the table's own name says that its rows are persons
    of_persons: bool  # the row is a person: a member, or one with a telephone or an e-mail
    subject: Subject
    table_words: frozenset[str]
    columns: frozenset[str]


def _forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return how a neighbour may be named: its words, and its words without a unit (height of height_cm)."""
    return "".join(words), "".join(words[:-1]) if len(words) > 1 and words[-1] in UNITS else "".join(words)


def _sightings(
    field: Field, reading: NameReading, rules: dict[int, str], around: _Around
) -> Iterator[Sighting]:
    what = "column name" if rules is RULES else "comment"
    note = f'the {what} says "{reading.word}"'
    settled = _settled(field, reading, around)
    if settled:
        category, why = settled
        if _fits(category, field.type):
            yield Sighting(
                field,
                category,
                rules[_DERIVED],
                Kind.NAME,
                role=reading.role,
                state=reading.state,
                note=f"{note}, and {why}",
            )
        return
    for category, grade in reading.categories:
        if _fits(category, field.type):
            yield Sighting(
                field, category, rules[grade], Kind.NAME, role=reading.role, state=reading.state, note=note
            )


def _settled(field: Field, reading: NameReading, around: _Around) -> tuple[str, str] | None:
    """Return the category that an ambiguous name has here, and one phrase on why, or None."""
    if not reading.word or reading.other or any(grade > 1 for _, grade in reading.categories):
        return None
    lex, word = lexicon(), glue(reading.word)
    for table_word, category in lex.settled_by_table.get(word, {}).items():
        if table_word in around.table_words:
            return category, f'the table is about "{table_word}"'
    if lex.unsettled_by_neighbour.get(word, frozenset()) & around.columns:
        return None
    for category, neighbours in lex.settled_by_neighbour.get(word, {}).items():
        beside = min(neighbours & around.columns, default=None)
        if beside is not None:
            return category, f'"{beside}" stands beside it'
    first = reading.categories[0][0] if reading.categories else ""
    if not first or not _fits_loosely(first, field.type):
        return None
    if around.subject is Subject.EMPLOYEE and word in lex.settled_by_employee:
        return first, "the table is about employees"
    common = word not in lex.ambiguous  # one word of English that names one category, and much else
    if common and load().rings(first) and not around.of_members:
        return None  # nothing rings on one common word, but where every row is a person
    if around.of_persons and (common or word in lex.settled_by_person | lex.settled_by_owner):
        return first, "the rows of the table are persons"
    if around.owned and word in lex.settled_by_owner:
        return first, f"the rows of the table belong to persons ({around.subject.value.replace('_', ' ')})"
    if _under_person(field.path) and (common or word in lex.settled_by_person | lex.settled_by_owner):
        return first, "it stands under a person"
    return None


def _names_a_thing(field: Field) -> bool:
    """Return whether a name that ends in "id" can only be a key, and no comment says that it is more."""
    named = read(field.path).categories
    said = read_comment(field.comment).categories
    return bool(named) and not said and all(c.startswith(_NEVER_A_KEY) for c, _ in named)


def _is_key(field: Field, table: Table) -> bool:
    """Return whether a column is a key of things: its values name rows, whatever its words say.

    A declared reference to anything but persons is one, and so is a whole number whose name ends in "id",
    unless the name itself is a person's identifier (user_id).
    """
    target = table.references.get(field.path)
    if target is not None:
        return True  # a reference to persons is read by _keys
    words = split(field.path.rpartition(".")[2])
    if (
        len(words) > 1
        and words[-1] == "id"
        and (field.type.startswith(("int", "uint")) or _names_a_thing(field))
    ):
        named = {category for category, _ in read(field.path).categories}
        return not named & {"account.user_id", "employment_education.staff_id", "health.medical_id"}
    return False


def _keys(table: Table) -> Iterator[Sighting]:
    """Yield the identifiers of persons that keys tell: a table's of persons, and references to one."""
    note = "it is the key of the persons in this table"
    own = [key for key in table.keys if key not in table.references]
    if any(_of_persons(target) for target in table.references.values()) or any(
        category == "account.user_id" and f.path not in own
        for f in table.fields
        for category, _ in read(f.path).categories
    ):
        own = []  # slice_user links persons to things, member_address belongs to one: no key of its own
    for field in table.fields:
        target = table.references.get(field.path)
        if target is not None and _of_persons(target):
            category = "employment_education.staff_id" if _of_employees(target) else "account.user_id"
            yield Sighting(
                field,
                category,
                "key.of-person",
                Kind.CONTEXT,
                rows=1,
                tested_rows=1,
                note=f'it refers to "{target}"',
            )
        elif own == [field.path] and _of_persons(table.name) and not read(field.path).categories:
            category = "employment_education.staff_id" if _of_employees(table.name) else "account.user_id"
            yield Sighting(field, category, "key.of-person", Kind.CONTEXT, rows=1, tested_rows=1, note=note)


def _of_persons(table: str) -> bool:
    """Return whether a table's rows are persons: the last telling word of its name is a word for them."""
    words = [
        w for w in segments(_ENDING.sub("", table).rpartition(".")[2]) if w not in subject_words().neutral
    ]
    return bool(words) and words[-1] in subject_words().persons


def _of_employees(table: str) -> bool:
    return bool({"employee", "employees", "staff", "员工"} & set(split(table)))


def _under_person(path: str) -> bool:
    """Return whether a dotted path stands under a person or a role: "payload.user.phone", "payer.name"."""
    return any(
        subject_words().tables.get(word) in PERSONS or word in lexicon().roles
        for part in path.split(".")[:-1]
        for word in split(part)
    )


_NUMBERS = ("int", "uint", "float", "double", "decimal", "halffloat")
# Categories whose values may be numbers, dates or flags; every other one is text.
_AS_FLAG = frozenset(
    {
        "account.preferences",
        "account.membership",
        "demographic.gender",
        "children.child_record",
        "special.specific_identity",
        "special.political_affiliation",
        "special.trade_union",
        "special.criminal_record",
        "health.diagnosis",
        "health.medical_record",
        "demographic.marital_status",
    }
)
_AS_TIME = frozenset(
    {
        "demographic.date_of_birth",
        "financial.card_expiry",
        "location.travel_accommodation",
        "children.child_record",
        "employment_education.work_history",
        "government_id.document_details",
        "health.medical_record",
        "account.membership",
        "communications.call_log",
        "demographic.marital_status",
        "employment_education.education_level",
        "employment_education.school_info",
        "special.political_affiliation",
    }
)


def _fits(category: str, type: str) -> bool:
    """Return whether a column of this Arrow type can hold the category at all."""
    if type == "bool":
        return category in _AS_FLAG
    if type.startswith(("timestamp", "date", "time", "duration")):
        return category in _AS_TIME or category.startswith(
            ("online_activity.", "transaction.", "location.traj")
        )
    return True


def _fits_loosely(category: str, type: str) -> bool:
    """Return whether an ambiguous word may be settled for this type: a name is never a number."""
    numeric = type.startswith(_NUMBERS)
    return not (numeric and category in ("identity.full_name", "contact.postal_address", "contact.email"))
