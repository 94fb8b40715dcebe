"""Keys: which columns name rows of things, and which a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.base import Sighting, Table
from detectors.name_words import read, read_comment
from detectors.words import segments, split, subject_words
from taxonomy.records import Field, Kind

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
# Who made a row or changed it last, which users do to users as well.
_WHO_WROTE = frozenset(
    {"by", "creator", "author", "editor", "owner", "inviter", "referrer", "manager", "parent", "supervisor"}
    | {"lastupdatedby", "createdby", "updatedby", "modifiedby", "lastmodifiedby", "cjr", "xgr"}
)
# In names of keys of copies: each row of an audit has one, and none is a person's.
_OF_COPIES = frozenset({"audit", "log", "version", "rev", "revision", "history", "snapshot"})
# Before a word for persons: the customer of enterprise_customer is an enterprise.
_FIRMS = frozenset({"enterprise", "business", "corporate", "company", "b2b", "企业", "公司"})


def _names_a_thing(field: Field) -> bool:
    """Return whether a name that ends in "id" can only be a key, and no comment says that it is more."""
    named = read(field.path).categories
    said = read_comment(field.comment).categories
    return bool(named) and not said and all(c.startswith(_NEVER_A_KEY) for c, _ in named)


def is_key(field: Field, table: Table) -> bool:
    """Return whether a column is a key of things: its values name rows, whatever its words say.

    A declared reference to anything but persons is one, and so is a whole number whose name ends in "id",
    unless the name itself is a person's identifier (user_id).
    """
    target = table.references.get(field.path)
    if target is not None:
        return True  # a reference to persons is read by of_keys
    words = split(field.path.rpartition(".")[2])
    if (
        len(words) > 1
        and words[-1] == "id"
        and (field.type.startswith(("int", "uint")) or _names_a_thing(field))
    ):
        named = {category for category, _ in read(field.path).categories}
        return not named & {"account.user_id", "employment_education.staff_id", "health.medical_id"}
    return False


def of_keys(table: Table) -> Iterator[Sighting]:
    """Yield the identifiers of persons that keys tell: a table's of persons, and references to one."""
    note = "it is the key of the persons in this table"
    own = [k for k in table.keys if k not in table.references and not set(split(k)) & _OF_COPIES]
    others = [f for f in table.fields if f.path not in own and not set(split(f.path)) & _WHO_WROTE]
    if any(of_persons(table.references.get(f.path, "")) for f in others) or any(
        category == "account.user_id" for f in others for category, _ in read(f.path).categories
    ):
        own = []  # slice_user links persons to things, member_address belongs to one: no key of its own
    for field in table.fields:
        target = table.references.get(field.path)
        if target is not None and of_persons(target):
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
        elif own == [field.path] and of_persons(table.name) and not read(field.path).categories:
            category = "employment_education.staff_id" if _of_employees(table.name) else "account.user_id"
            yield Sighting(field, category, "key.of-person", Kind.CONTEXT, rows=1, tested_rows=1, note=note)


def of_persons(table: str) -> bool:
    """Return whether a table's rows are persons: the last telling word of its name is a word for them."""
    known = subject_words()
    words = [w for w in segments(_ENDING.sub("", table).rpartition(".")[2]) if w not in known.neutral]
    if not words or words[-1] not in known.persons:
        return False
    return len(words) == 1 or words[-2] not in _FIRMS


def _of_employees(table: str) -> bool:
    return bool({"employee", "employees", "staff", "员工"} & set(split(table)))
