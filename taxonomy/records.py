"""The nouns that packages hand to each other: frozen, and without any value of the data.

No field of these records ever holds a raw value, or a hash of one: telephone and identity
numbers are few enough to enumerate, so a hash *is* the value.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Sensitivity(StrEnum):
    """What a profile calls a category. `ordinary` is personal information that is not sensitive."""

    NOT_PERSONAL = "not_personal"
    ORDINARY = "ordinary"
    SENSITIVE = "sensitive"


class Kind(StrEnum):
    """What a piece of evidence looked at."""

    NAME = "name"  # the words of a column, table or comment
    VALUE = "value"  # whole values of a field
    TEXT = "text"  # spans inside longer text
    DICTIONARY = "dictionary"  # membership in a word list
    LANGUAGE = "language"  # a statistical model or Presidio
    CONTEXT = "context"  # neighbouring fields
    CONTENT = "content"  # leading bytes and structure of binary values


class ValueState(StrEnum):
    """How the value is protected; never part of the category (a password hash is a password)."""

    PLAIN = "plain"
    MASKED = "masked"
    TRUNCATED = "truncated"
    HASHED = "hashed"
    ENCRYPTED = "encrypted"
    TOKENISED = "tokenised"


class Subject(StrEnum):
    """Whose data a dataset or a finding is about."""

    CUSTOMER = "customer"
    VISITOR = "visitor"
    MINOR = "minor"
    EMPLOYEE = "employee"
    THIRD_PERSON = "third_person"
    ORGANISATION = "organisation"
    THING = "thing"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """The verdict on a finding or a declaration."""

    DECLARED = "declared"
    VAGUE = "vague"
    UNDECLARED = "undeclared"
    CONTRADICTED = "contradicted"
    NOT_FOUND = "not-found"
    UNMAPPED = "unmapped"


class Polarity(StrEnum):
    """What a statement of the policy says about the data."""

    COLLECTED = "collected"
    NOT_COLLECTED = "not_collected"
    NOT_SHARED = "not_shared"
    NOT_USED = "not_used"


class History(StrEnum):
    """A finding against the previous scan of the same source (SARIF 2.1.0 `baselineState`)."""

    NEW = "new"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True, order=True)
class Field:
    """One column, or one dotted path in nested data, of a dataset."""

    namespace: str  # "postgresql://db.example:5432/shop", never with credentials
    dataset: str  # "public.members"
    path: str  # "address.geo.lat"
    type: str = field(default="", compare=False)  # Arrow type, as text
    comment: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.dataset}.{self.path}"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a dataset was read, and how it was chosen."""

    method: str  # full | random | tablesample | key ranges | reservoir | head | empty
    rows_read: int
    rows_total: int | None
    seed: int | None = None
    note: str = ""

    def __str__(self) -> str:
        total = "unknown" if self.rows_total is None else f"{self.rows_total:,}"
        return f"{self.rows_read:,} of {total} rows ({self.method})"

    @property
    def ceiling(self) -> float | None:
        """Upper bound, at 95 % confidence, on the share of rows that hold what was not seen.

        The rule of three (Hanley and Lippman-Hand, JAMA 1983): 3/n. Zero after a full read,
        None where the rows are no random sample.
        """
        if self.method in ("full", "empty"):
            return 0.0
        if self.method == "head" or not self.rows_read:
            return None
        return min(1.0, 3.0 / self.rows_read)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one rule saw in one field: counts, never values."""

    field: Field
    category: str
    rule: str  # "cn.resident-id"
    kind: Kind
    tested: int  # distinct values looked at
    shaped: int  # of these, with the rule's shape
    passed: int  # of these, past its check
    rows: int  # rows with a pass
    role: str = ""  # consignee, guardian, ...: the part the data subject plays
    state: ValueState = ValueState.PLAIN
    note: str = ""  # words for people: the name that matched, the neighbour; never a value


@dataclass(frozen=True, slots=True)
class Level:
    """One answer of a profile: how sensitive, by which words, and how certain."""

    sensitivity: Sensitivity
    certainty: str  # text | guidance | inferred | default
    citation: str


@dataclass(frozen=True, slots=True)
class Classification:
    """The tag: field, category, sensitivity and confidence, with its evidence."""

    field: Field
    category: str
    level: Level
    confidence: float  # 0..1
    subject: Subject
    evidence: tuple[Evidence, ...]
    by_name_only: bool = False
    state: ValueState = ValueState.PLAIN
    role: str = ""
    deterministic: float = 0.0  # share of the confidence from checks, formats and names
    statistical: float = 0.0  # share from word lists and models
    reasons: tuple[str, ...] = ()  # the weighing in words, one sentence each
    also_of_children: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A classification that has a fingerprint and a history."""

    fingerprint: str
    classification: Classification
    coverage: Coverage
    first_seen: datetime
    last_seen: datetime
    history: History = History.NEW


def fingerprint(field: Field, category: str) -> str:
    """Return the identity of a finding: source, dataset, field and category, nothing that moves.

    Counts, confidence, time and (above all) values are left out.
    """
    parts = "\x1f".join((field.namespace, field.dataset, field.path, category))
    return hashlib.sha256(parts.encode()).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a policy and where they stand; lines count from 1, offsets are characters."""

    text: str
    line: int = 0
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """One statement of the policy: "we collect X (for Y)", or "we do not collect X"."""

    id: str  # "obq:12", the policy and the place of the statement in it
    categories: tuple[str, ...]  # leaves; empty when only an umbrella term or a scope is named
    umbrella: str | None
    polarity: Polarity
    action: str  # collect, receive, store, use, infer, share, transfer, disclose, publish
    subject: Subject
    datasets: tuple[str, ...]  # globs on dataset names
    condition: str
    purposes: tuple[str, ...]
    recipients: tuple[str, ...]
    sensitivity: Sensitivity | None  # how the policy presents it, if it says
    scope: tuple[str, ...]  # category globs of a generic denial or an exclusive statement
    exclusive: bool  # "the only data that we receive is ..."
    quote: Quote
    source: str = ""  # user, device, activity, third_party, affiliate, derived; empty where unsaid


@dataclass(frozen=True, slots=True)
class Minors:
    """The policy's own rule on minors."""

    below: int
    stance: str  # not_collected | guardian_consent | not_directed | silent
    quote: Quote


@dataclass(frozen=True, slots=True)
class SensitiveDefinition:
    """The policy's own definition of sensitive information; it declares nothing."""

    quote: Quote
    categories: tuple[str, ...]  # category globs
    not_personal: tuple[str, ...]
    not_personal_quote: Quote | None = None
    child_below: int | None = None  # whose data the definition calls sensitive for their age alone


@dataclass(frozen=True, slots=True)
class Fact:
    """What a policy says of itself: who answers for it, which law, how long, where, since when."""

    name: str  # controller, governing_law, retention, storage, cross_border, contact, date
    value: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Policy:
    """What the company says, as a person has confirmed it."""

    id: str
    title: str
    language: str
    subjects: tuple[Subject, ...]
    datasets: tuple[str, ...]
    minors: Minors | None
    sensitive: SensitiveDefinition | None
    declarations: tuple[Declaration, ...]
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """A person's decision on a finding: accepted, by whom, why and until when."""

    field: str  # glob on "dataset.path"
    category: str  # glob on category ids
    why: str
    by: str
    until: date | None

    def expired(self, day: date) -> bool:
        """Return whether the decision no longer holds on `day`."""
        return self.until is not None and self.until < day


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome for a finding, or for a declaration without one."""

    outcome: Outcome
    category: str
    finding: Finding | None
    declarations: tuple[Declaration, ...]
    reason: str  # one sentence, shown to people
    marks: tuple[str, ...] = ()  # understated, also of children, by name only
    rings: bool = False
    review: Review | None = None
    expired_review: Review | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A dataset, or a part of one, that could not be read."""

    namespace: str
    dataset: str
    reason: str


@dataclass(frozen=True, slots=True)
class DatasetSummary:
    """A dataset that was read."""

    namespace: str
    name: str
    kind: str  # table | view | file | log
    subject: Subject
    subject_reason: str
    coverage: Coverage
    fields: tuple[Field, ...]
    notes: tuple[str, ...] = ()
