"""Evidence from the words of columns and comments; works on empty and encrypted columns too.

A name gets a grade. 3: the words name one category plainly (`real_name`, 身份证号, a comment in plain
words). 2: they do after a role, a prefix or an ending is taken off (`consignee_phone`), in pinyin of three
letters or more, or because the table is known to be about persons. 1: they are ambiguous.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from detectors.base import Sighting, Table
from detectors.subjects import PERSONS
from detectors.words import Lexicon, Reading, glue, has_han, lexicon, split, subject_words
from taxonomy.records import Field, Kind, Subject, ValueState

_DERIVED = 2
_PLAIN_NEIGHBOURS = 2  # plain names of personal data that make an unknown table one about persons
_HAN_SHORTEST = 2  # characters of a Chinese word that may end a longer one
_LATIN_SHORTEST = 3  # letters of a word that may be glued to a role (djr + sfzh)
_ROLE_SHORTEST = 2
_UNITS = frozenset({"cm", "kg", "mm", "km", "lb", "lbs", "yuan", "cny", "usd", "eur"})
# Two letters at the end of a longer name are a unit or an abbreviation (shoe_size_mm), with these exceptions.
_TAIL_SHORTEST = 2
_SHORT_TAILS = frozenset({"ip", "qq", "ua"})
_CLAUSE = str.maketrans(dict.fromkeys("，,。；;：:（(）)、/|\n\t", " "))

RULES = {3: "name.plain", 2: "name.derived", 1: "name.ambiguous"}
COMMENT_RULES = {3: "comment.plain", 2: "comment.derived", 1: "comment.ambiguous"}
GRADES = {rule: grade for rules in (RULES, COMMENT_RULES) for grade, rule in rules.items()}


@dataclass(frozen=True, slots=True)
class NameReading:
    """What the words of one column say: categories with a grade, or that it is something else."""

    categories: tuple[tuple[str, int], ...] = ()  # category, grade
    word: str = ""  # the word that decided, as the taxonomy writes it
    role: str = ""
    state: ValueState = ValueState.PLAIN
    other: str = ""  # the word that says the column is something else


@dataclass(frozen=True, slots=True)
class Names:
    """Names of one table: sightings, and the columns whose name says something else."""

    sightings: tuple[Sighting, ...]
    others: dict[str, str]  # path -> the word that says so


def inspect(table: Table) -> Names:
    """Read all names and comments of a table."""
    readings = {f.path: (f, read(f.path), read_comment(f.comment)) for f in table.fields}
    plain = sum(
        max((grade for _, grade in (*name.categories, *comment.categories)), default=0) >= _DERIVED
        for _, name, comment in readings.values()
    )
    about_persons = table.subject in PERSONS or (
        table.subject is Subject.UNKNOWN and plain >= _PLAIN_NEIGHBOURS
    )
    around = _Around(
        about_persons,
        table.subject,
        frozenset(split(table.name)) if table.kind != "log" else frozenset(),
        frozenset(glue(f.path.rpartition(".")[2]) for f in table.fields),
    )
    sightings: list[Sighting] = []
    others: dict[str, str] = {}
    for path, (field, name, comment) in readings.items():
        for reading, rules in ((name, RULES), (comment, COMMENT_RULES)):
            sightings.extend(_sightings(field, reading, rules, around))
        if name.other and not comment.categories:
            others[path] = name.other
    sightings.extend(_keys(table))
    return Names(tuple(sightings), others)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a name and may settle it."""

    about_persons: bool
    subject: Subject
    table_words: frozenset[str]
    columns: frozenset[str]


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
    if not reading.categories or any(grade > 1 for _, grade in reading.categories):
        return None
    lex, word = lexicon(), glue(reading.word)
    for table_word, category in lex.settled_by_table.get(word, {}).items():
        if table_word in around.table_words:
            return category, f'the table is about "{table_word}"'
    for category, neighbours in lex.settled_by_neighbour.get(word, {}).items():
        beside = min(neighbours & around.columns, default=None)
        if beside is not None:
            return category, f'"{beside}" stands beside it'
    first = reading.categories[0][0]
    if not _fits_loosely(first, field.type):
        return None
    if around.subject is Subject.EMPLOYEE and word in lex.settled_by_employee:
        return first, "the table is about employees"
    if word in lex.settled_by_person:
        if around.about_persons:
            return first, f"the table is about persons ({around.subject.value.replace('_', ' ')})"
        if _under_person(field.path):
            return first, "it stands under a person"
    return None


def _keys(table: Table) -> Iterator[Sighting]:
    """Yield the identifiers of persons that keys tell: a table's of persons, and references to one."""
    note = "it is the key of the persons in this table"
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
        elif table.keys == (field.path,) and _of_persons(table.name) and not read(field.path).categories:
            category = "employment_education.staff_id" if _of_employees(table.name) else "account.user_id"
            yield Sighting(field, category, "key.of-person", Kind.CONTEXT, rows=1, tested_rows=1, note=note)


def _of_persons(table: str) -> bool:
    """Return whether a table's rows are persons: the last telling word of its name is a word for them."""
    words = [w for w in split(table.rpartition(".")[2]) if w not in subject_words().neutral]
    return bool(words) and words[-1] in subject_words().persons


def _of_employees(table: str) -> bool:
    return bool({"employee", "employees", "staff", "员工"} & set(split(table)))


def read(name: str) -> NameReading:
    """Read the words of one column name, or of the last parts of a dotted path."""
    last = name.replace("[]", "").rpartition(".")
    reading = _read_words(last[2])
    if last[0] and all(grade == 1 for _, grade in reading.categories) and not reading.other:
        # "address.city": the parent may give the last word its meaning.
        parent = last[0].rpartition(".")[2]
        joined = _read_words(f"{parent}_{last[2]}")
        if joined.categories:
            return joined
        role = lexicon().roles.get(glue(parent), "")
        if role:
            return replace(reading, role=role)
    return reading


def read_comment(comment: str) -> NameReading:
    """Read the first clause of a comment: "收货人手机号（加密）" names a telephone of a consignee."""
    clauses = comment.translate(_CLAUSE).split() if has_han(comment) else [comment.translate(_CLAUSE).strip()]
    if not clauses or not clauses[0] or len(comment) > 200:
        return NameReading()
    first = clauses[0]
    if has_han(first):
        reading = _read_words(first)
        if any(word in comment for word in ("加密", "密文")):
            reading = replace(reading, state=ValueState.ENCRYPTED)
        elif any(word in comment for word in ("脱敏", "掩码")):
            reading = replace(reading, state=ValueState.MASKED)
        return reading
    words = split(comment)
    return _read_words("_".join(words)) if 0 < len(words) <= 5 else NameReading()


def _read_words(name: str) -> NameReading:
    words = list(split(name))
    if not words:
        return NameReading()
    lex = lexicon()
    state = ValueState.PLAIN
    if len(words) > 1 and words[-1] in _UNITS:
        words.pop()
    whole = _look_up("".join(words), lex)
    if whole.categories or whole.other:
        return replace(whole, role=_role(words, lex))
    while len(words) > 1 and words[-1] in lex.protection:
        state = lex.protection[words.pop()]
    role = ""
    stripped = False
    while words:
        found = _look_up("".join(words), lex)
        if found.other:
            return found if not stripped else NameReading()
        if found.categories:
            return replace(_lower(found, stripped), role=role or found.role, state=state)
        if not role and len(words) > 1 and (words[0] in lex.roles or words[0] in lex.pinyin_roles):
            role = lex.roles.get(words[0]) or lex.pinyin_roles[words[0]]
            words.pop(0)
        elif len(words) > 1 and words[0] in lex.prefixes:
            words.pop(0)
        elif len(words) > 1 and words[-1] in lex.suffixes:
            words.pop()
        elif len(words) > 1 and words[-1] in lex.picture_endings:
            return _picture(words[:-1])
        else:
            break
        stripped = True
    found = _tail(words, lex)
    if found.categories:
        return replace(found, role=role or found.role, state=state)
    return _glued(words, lex, state) if len(words) == 1 else NameReading()


def _picture(words: list[str]) -> NameReading:
    """Read a name that ends in url, path or photo: it keeps categories of pictures only."""
    found = _read_words("_".join(words))
    kept = tuple((c, min(g, _DERIVED)) for c, g in found.categories if c in _PICTURES)
    return replace(found, categories=kept) if kept else NameReading()


def _role(words: list[str], lex: Lexicon) -> str:
    """Return the role that the first words of a whole name play: the consignee of consignee_phone."""
    if len(words) == 1:
        word = words[0]
        if has_han(word):
            return next((id for role, id in lex.roles.items() if has_han(role) and word.startswith(role)), "")
        return next(
            (
                id
                for role, id in lex.pinyin_roles.items()
                if len(role) >= _ROLE_SHORTEST
                and word.startswith(role)
                and len(word) - len(role) >= _LATIN_SHORTEST
                and word[len(role) :] in lex.words
            ),
            "",
        )
    return lex.roles.get(words[0]) or lex.roles.get("".join(words[:2]), "")


def _lower(reading: NameReading, stripped: bool) -> NameReading:
    if not stripped:
        return reading
    return replace(reading, categories=tuple((c, min(g, 2)) for c, g in reading.categories))


def _look_up(key: str, lex: Lexicon) -> NameReading:
    if key in lex.look_alikes and key not in lex.ambiguous:
        # An order number is a category of its own, and no identifier of a person.
        named = lex.words.get(key, ())
        return NameReading(
            tuple((r.category, 3) for r in named), lex.look_alikes[key], other=lex.look_alikes[key]
        )
    if key in lex.ambiguous:
        return NameReading(tuple((c, 1) for c in lex.ambiguous[key]), key)
    readings = lex.words.get(key, ())
    if not readings:
        return NameReading()
    grade = 1 if len({r.category for r in readings}) > 1 else max(_grade(r, key) for r in readings)
    return NameReading(tuple((r.category, grade) for r in readings), readings[0].word)


def _grade(reading: Reading, key: str) -> int:
    if reading.language == "pinyin":
        return 1 if len(key) <= 2 else 2
    return 3


def _tail(words: list[str], lex: Lexicon) -> NameReading:
    """Read the end of a longer name: "billing_email" is an e-mail, "product_name" is no person's name."""
    if has_han(words[-1]) and len(words) == 1:
        return _han_tail(words[0], lex)
    if words[0] in lex.flag_heads or words[-1] in lex.other_tails:
        return NameReading()
    for start in range(1, len(words)):
        head, tail = words[:start], "".join(words[start:])
        if len(tail) <= _TAIL_SHORTEST and tail not in _SHORT_TAILS and not has_han(tail):
            continue
        if any(word in lex.flag_heads or word in lex.thing_heads for word in head):
            return NameReading()
        found = _look_up(tail, lex)
        if found.other:
            return NameReading()
        if found.categories:
            if any(word in lex.organisation_heads for word in head):
                return NameReading((("organisation.details", 2),), "_".join(words))
            role = next((lex.roles[w] for w in head if w in lex.roles), "")
            return replace(_lower(found, True), role=role)
    return NameReading()


def _han_tail(word: str, lex: Lexicon) -> NameReading:
    for start in range(1, len(word) - _HAN_SHORTEST + 1):
        tail = word[start:]
        found = _look_up(tail, lex)
        if found.other:
            return found
        if found.categories:
            head = word[:start]
            role = next((lex.roles[r] for r in lex.roles if has_han(r) and head.endswith(r)), "")
            if not role and any(w in head for w in lex.thing_heads_zh):
                return NameReading()
            if not role and any(w in head for w in lex.organisation_heads_zh):
                return NameReading((("organisation.details", 2),), word)
            return replace(_lower(found, True), role=role)
    return NameReading()


def _glued(words: list[str], lex: Lexicon, state: ValueState) -> NameReading:
    """Read a role glued to a token without a separator: djrsfzh is 登记人 + 身份证号."""
    word = words[0]
    for role, id in lex.pinyin_roles.items():
        tail = word.removeprefix(role)
        if (
            len(role) >= _ROLE_SHORTEST
            and tail != word
            and len(tail) >= _LATIN_SHORTEST
            and tail in lex.words
        ):
            found = _look_up(tail, lex)
            if found.categories:
                return replace(_lower(found, True), role=id, state=state)
    return NameReading()


def _under_person(path: str) -> bool:
    """Return whether a dotted path stands under a person or a role: "payload.user.phone", "payer.name"."""
    return any(
        subject_words().tables.get(word) in PERSONS or word in lexicon().roles
        for part in path.split(".")[:-1]
        for word in split(part)
    )


_PICTURES = frozenset(
    {
        "government_id.id_document_image",
        "identity.avatar",
        "identity.signature",
        "content.photo_video",
        "biometric.face_capture",
    }
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
