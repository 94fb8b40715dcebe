"""Whose data a table holds, decided before its columns are weighed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from detectors.words import glue, has_han, segments, split, subject_words
from taxonomy.records import Subject

_ENDING = re.compile(r"(?:\.(?:csv|tsv|json|jsonl|ndjson|parquet|log|txt|gz|zst|\d+))+$")

_CUSTOMER_KEYS = frozenset({"userid", "memberid", "customerid", "custid", "buyerid", "uid", "openid"})
_PERSONAL_COLUMNS = 2  # columns named for persons that outweigh a table named for things
_INITIALS = 2  # letters of a pinyin word that says nothing alone
# A word before the first underscore that so many tables, and this share of all, begin with is the product's.
_PREFIXED = 5
_PREFIXED_SHARE = 0.6
# Words of tables by which a source is seen to keep books, and how many different ones it takes.
_BOOKS = frozenset(
    {"journal", "journals", "ledger", "gl", "ar", "ap", "chart", "coa", "gifi", "fiscal", "fiscalyear"}
    | {"posting", "postings", "reconcile", "reconciliation", "accrual", "科目", "凭证", "总账"}
)
_TELLING_BOOKS = 2
_ACCOUNT = re.compile(r"(?i)(?<![a-z])accounts?(?![a-z])")
PERSONS = frozenset(
    {Subject.CUSTOMER, Subject.VISITOR, Subject.MINOR, Subject.EMPLOYEE, Subject.THIRD_PERSON}
)


@dataclass(frozen=True, slots=True)
class Naming:
    """How the tables of one source are called."""

    prefix: str = ""  # what most begin with, as "wp_"
    books: bool = False  # whether the source keeps books, where an account is no person's

    def plain(self, name: str) -> str:
        """Return a table's name as its words are to be read."""
        schema, dot, table = name.rpartition(".")
        if self.prefix and table.lower().startswith(self.prefix):
            table = table[len(self.prefix) :]
        if self.books:
            table = _ACCOUNT.sub("ledger", table)
        return f"{schema}{dot}{table}"


def naming(names: Iterable[str]) -> Naming:
    """Return how the tables of a source are called.

    A prefix that most share names the product and says nothing of a table: not all that a web shop called
    "nideshop" keeps is about shops. A word for persons stays: the tables of a clinic may all be a patient's.
    """
    tables = [name.rpartition(".")[2] for name in names]
    counts = Counter(head.lower() for head, bar, rest in (n.partition("_") for n in tables) if bar and rest)
    head, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    if count < _PREFIXED or count < _PREFIXED_SHARE * len(tables):
        head = ""
    told = _by_words(head) if head else None
    prefix = f"{head}_" if head and not (told and told[0] in PERSONS) else ""
    books = {word for table in tables for word in split(table)} & _BOOKS
    return Naming(prefix, len(books) >= _TELLING_BOOKS)


def of_table(
    name: str,
    kind: str,
    comment: str,
    columns: Iterable[str],
    references: Mapping[str, str],
) -> tuple[Subject, str]:
    """Return whose data a table holds, and one phrase that says why.

    The table's own words decide, the last telling one first, since the head of an English compound
    stands last; then its comment, the tables that it refers to, and its columns.
    """
    columns = list(columns)
    own = _by_words(name.rpartition(".")[2] if kind in ("table", "view") else _ENDING.sub("", name))
    if own and len(own[1]) <= _INITIALS and own[0] not in PERSONS and comment:
        own = _by_words(comment) or own  # two letters of pinyin spell many words: the comment says which
    if own and own[0] is Subject.CUSTOMER and own[1] not in subject_words().persons:
        # Orders, faces, sessions are a customer's unless the rows carry the key of an employee.
        staff = _staff_key(columns, references)
        if staff:
            return Subject.EMPLOYEE, f'its column "{staff}" is the key of an employee'
    if own and own[0] is Subject.ORGANISATION and _customer_key(columns, references):
        return Subject.CUSTOMER, f'its column "{_customer_key(columns, references)}" is the key of a customer'
    if own and own[0] is Subject.THING:
        persons = [
            c for c in columns if len(parts := segments(c)) > 1 and parts[0] in subject_words().persons
        ]
        if len(persons) >= _PERSONAL_COLUMNS:
            return Subject.CUSTOMER, f'its columns "{persons[0]}" and "{persons[1]}" are about persons'
    if own and own[0] is not Subject.THING:
        return own[0], f'the name "{name}" holds "{own[1]}"'
    said = _by_words(comment) if comment else None
    to_persons = any(
        (_by_words(to.rpartition(".")[2]) or (None, ""))[0] in PERSONS for to in references.values()
    )
    if said and (said[0] in PERSONS or not to_persons):
        return said[0], f'the comment holds "{said[1]}"'
    by_columns = Counter(
        words.columns[key]
        for key in map(glue, columns)
        if (words := subject_words()) and key in words.columns
    )
    if own:
        # "user_items" is no catalogue: a person's key in a thing's table makes the row a person's.
        if by_columns[Subject.CUSTOMER] > by_columns[Subject.THING] or any(
            (_by_words(target) or (None, ""))[0] is Subject.CUSTOMER for target in references.values()
        ):
            return Subject.CUSTOMER, "its rows carry the key of a customer"
        return own[0], f'the name "{name}" holds "{own[1]}"'
    for column, target in references.items():
        found = _by_words(target.rpartition(".")[2])
        if found and found[0] in PERSONS:
            return found[0], f'its column "{column}" refers to "{target}"'
    if by_columns:
        subject, _ = by_columns.most_common(1)[0]
        first = next(c for c in columns if subject_words().columns.get(glue(c)) is subject)
        return subject, f'its column "{first}"'
    if kind == "log":
        return Subject.VISITOR, "it is a log"
    return Subject.UNKNOWN, "neither its name nor its columns tell"


def _customer_key(columns: Iterable[str], references: Mapping[str, str]) -> str:
    """Return the column that carries the key of a customer, or an empty string."""
    for column in columns:
        target = references.get(column)
        found = _by_words(target.rpartition(".")[2]) if target else None
        if found and found[0] is Subject.CUSTOMER and found[1] in subject_words().persons:
            return column
        if glue(column) in _CUSTOMER_KEYS:
            return column
    return ""


def _staff_key(columns: Iterable[str], references: Mapping[str, str]) -> str:
    """Return the column that carries the key of an employee where none carries a customer's."""
    keys = {column: subject_words().columns.get(glue(column)) for column in columns}
    for column, target in references.items():
        found = _by_words(target.rpartition(".")[2])
        if found and found[1] in subject_words().persons:
            keys[column] = found[0]
    if Subject.CUSTOMER in keys.values():
        return ""
    return next((column for column, subject in keys.items() if subject is Subject.EMPLOYEE), "")


def _by_words(text: str) -> tuple[Subject, str] | None:
    words = subject_words()
    if has_han(text):
        # Chinese compounds end in their head too: 供应商联系人, 会员地址.
        best = max(
            ((text.rfind(word) + len(word), word) for word in words.tables if has_han(word) and word in text),
            default=None,
        )
        if best:
            return words.tables[best[1]], best[1]
    parts = segments(text)
    if glue(text) in words.tables:
        return words.tables[glue(text)], text
    for first, second in zip(reversed(parts[:-1]), reversed(parts[1:]), strict=True):
        if first + second in words.tables:
            return words.tables[first + second], f"{first} {second}"
    for word in reversed(parts):
        if word not in words.neutral and word in words.tables:
            return words.tables[word], word
    for word in reversed(parts):
        if word in words.weak_things:
            return Subject.THING, word
    return None
