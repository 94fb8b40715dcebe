"""Evidence from the words of columns and comments; works on empty and encrypted columns too.

A name gets a grade. 3: the words name one category plainly (`real_name`, 身份证号, a comment in plain
words). 2: they do after a role, a prefix or an ending is taken off (`consignee_phone`), in pinyin of three
letters or more, or because the table is known to be about persons. 1: they are ambiguous.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detectors.base import Sighting, Table
from detectors.column_types import fits, fits_loosely
from detectors.keys import is_key, of_keys, of_persons
from detectors.languages import LanguageFile, columns
from detectors.name_words import UNITS, NameReading, read, read_comment, read_with_table
from detectors.subjects import PERSONS
from detectors.topics import of_topic, topic_of
from detectors.words import glue, lexicon, segments, split, subject_words
from taxonomy.categories import load
from taxonomy.records import Field, Kind, Subject

_DERIVED = 2
# What an ambiguous name may mean without standing against the topic of its table.
_YIELDING = frozenset(
    {"content.free_text", "content.user_post", "communications.message_content", "health.body_metrics"}
    | {"communications.customer_service_record", "employment_education.education_level"}
)
_OF_THE_BODY = ("health.", "biometric.genetic", "special.sexual_life")
# Columns of any table, whose name says nothing more beside the table's: user.status, card.type.
_UNTELLING = frozenset({"id", "name", "type", "status", "state", "uuid", "guid"})
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
        of_members=of_persons(table.name),
        of_persons=of_persons(table.name)
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
    said = [
        category
        for _, name, comment in readings.values()
        for category, grade in (*name.categories, *comment.categories)
        if grade >= _DERIVED
    ]
    topic = topic_of(table, said)
    sightings: list[Sighting] = []
    others: dict[str, str] = {}
    for path, (field, name, comment) in readings.items():
        if is_key(field, table):
            continue
        found = list(_sightings(field, name, RULES, around))
        if all(GRADES[seen.rule] == 1 for seen in found) and not name.other and _is_bare(path):
            together = read_with_table(table.name, field.path)
            found = list(_sightings(field, together, RULES, around, "table and column name")) or found
        if any(grade > 1 for _, grade in comment.categories) or all(GRADES[s.rule] == 1 for s in found):
            # Where the name speaks plainly, a word of the comment that may mean many things adds none.
            found.extend(_sightings(field, comment, COMMENT_RULES, around))
        if topic and not name.other and all(GRADES[seen.rule] == 1 for seen in found):
            matter = of_topic(topic, table, field)
            own = next((s.category for s in found if s.category.startswith(_OF_THE_BODY)), "")
            if matter and matter.startswith(_OF_THE_BODY):
                matter = own or matter  # an ambiguous word for health is one here
            if matter and (own or all(seen.category in _YIELDING for seen in found)):
                note = f'the table is about "{topic.id}" of persons'
                found.append(Sighting(field, matter, RULES[_DERIVED], Kind.NAME, note=note))
        sightings.extend(found)
        if name.other and not comment.categories:
            others[path] = name.other
    sightings.extend(of_keys(table))
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


def _is_bare(path: str) -> bool:
    """Return whether a column's name may gain a meaning from its table's: number, code, expiry_date."""
    return "." not in path and "[" not in path and path.lower() not in _UNTELLING


def _forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return how a neighbour may be named: its words, and its words without a unit (height of height_cm)."""
    return "".join(words), "".join(words[:-1]) if len(words) > 1 and words[-1] in UNITS else "".join(words)


def _sightings(
    field: Field, reading: NameReading, rules: dict[int, str], around: _Around, where: str = ""
) -> Iterator[Sighting]:
    what = where or ("column name" if rules is RULES else "comment")
    note = f'the {what} {"say" if where else "says"} "{reading.word}"'
    settled = _settled(field, reading, around)
    if settled:
        category, why = settled
        if fits(category, field.type):
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
        if fits(category, field.type):
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
    first = next((c for c, _ in reading.categories if fits_loosely(c, field.type)), "")
    if not first:
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


def _under_person(path: str) -> bool:
    """Return whether a dotted path stands under a person or a role: "payload.user.phone", "payer.name"."""
    return any(
        subject_words().tables.get(word) in PERSONS or word in lexicon().roles
        for part in path.split(".")[:-1]
        for word in split(part)
    )
