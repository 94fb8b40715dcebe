"""The labels and sentences that people read in every format, in one place (English)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from taxonomy.records import Coverage, Kind, Outcome, Polarity, Sensitivity, Subject, ValueState

OUTCOMES = {
    Outcome.CONTRADICTED: "the policy says that this is not collected",
    Outcome.UNDECLARED: "the policy does not mention this",
    Outcome.VAGUE: "the policy has only an umbrella term for this",
    Outcome.DECLARED: "the policy says that this is collected",
    Outcome.NOT_FOUND: "declared, but not seen in what was read",
    Outcome.UNMAPPED: "no given policy covers this subject or dataset",
}
WORTH_A_LOOK = "worth a look"
LOOK_ALIKE = "look-alike"
NOTHING_SEEN = "nothing personal seen"
NO_VERDICT = "decides no verdict"

ALARM_GROUPS = {
    "id_number": "Identity documents and numbers",
    "bank_card": "Bank cards",
    "biometric": "Biometric data",
    "location": "Precise location",
    "children": "Children",
    "also": "Other data that harms people when it leaks",
    "other": "Other sensitive data",
}

SENSITIVITIES = {
    Sensitivity.SENSITIVE: "sensitive",
    Sensitivity.ORDINARY: "ordinary",
    Sensitivity.NOT_PERSONAL: "not personal",
}
CERTAINTIES = {
    "text": "in the text",
    "guidance": "from guidance",
    "inferred": "inferred",
    "default": "by default",
}
SUBJECTS = {
    Subject.CUSTOMER: "customers",
    Subject.VISITOR: "visitors",
    Subject.MINOR: "minors",
    Subject.EMPLOYEE: "employees",
    Subject.THIRD_PERSON: "third persons",
    Subject.ORGANISATION: "organisations",
    Subject.THING: "things, no persons",
    Subject.UNKNOWN: "unknown persons",
}
KINDS = {
    Kind.VALUE: "values",
    Kind.TEXT: "in text",
    Kind.CONTENT: "content",
    Kind.DICTIONARY: "word list",
    Kind.LANGUAGE: "language",
    Kind.NAME: "name",
    Kind.CONTEXT: "neighbours",
}
STATES = {
    ValueState.PLAIN: "plain",
    ValueState.MASKED: "masked",
    ValueState.TRUNCATED: "truncated",
    ValueState.HASHED: "hashed",
    ValueState.ENCRYPTED: "encrypted",
    ValueState.TOKENISED: "tokenised",
}
POLARITIES = {
    Polarity.COLLECTED: "collected",
    Polarity.NOT_COLLECTED: "not collected",
    Polarity.NOT_SHARED: "not shared",
    Polarity.NOT_USED: "not used",
}
GATES = {"alarm": "alarm list", "all-sensitive": "all sensitive data"}

HEADING = "Personal data, and what the policy declares"
TITLES = {
    "ringing": "Ringing: not covered by the policy",
    "quiet": "Not covered either, but not ringing",
    "accepted": "Accepted in review",
    "declared": "Declared",
    "unmapped": "Without a verdict",
    "not_found": "Declared, but not found",
    "below": "Worth a look: below the confidence that counts",
    "coverage": "What was read",
    "skipped": "Partial scan: not read",
    "faults": "Faults of the policy itself",
    "absent": "Absent since the last scan",
    "undelivered": "Alerts that were not delivered",
    "engines": "Engines and limits",
    "inventory": "Inventory: every field that was read",
    "policy": "The policy, line by line",
}


def count(number: int, noun: str, plural: str = "") -> str:
    """Return "1 field", "2,000 fields"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def moment(time: datetime) -> str:
    """Return a time as "2026-11-24 10:00 UTC"; one without a zone stays without."""
    return time.strftime("%Y-%m-%d %H:%M %Z").strip()


def duration(span: timedelta) -> str:
    """Return a span as "0.4 s", "42 s" or "3 min 12 s"."""
    seconds = max(0.0, span.total_seconds())
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes:,} min {rest} s" if minutes else f"{rest} s"


def confidence(value: float) -> str:
    """Return a confidence with two places, never rounded up to a certainty it does not have."""
    return f"{min(value, 0.99) if value < 1 else 1:.2f}"


def total(coverage: Coverage) -> str:
    """Return the number of rows that there are."""
    return "unknown" if coverage.rows_total is None else f"{coverage.rows_total:,}"


def bound(coverage: Coverage) -> str:
    """Return what the sample leaves possible, in words, at 95 % confidence."""
    if coverage.method == "empty":
        return "no rows: names only"
    ceiling = coverage.ceiling
    if ceiling is None:
        return "no bound: no random sample" if coverage.rows_read else "no bound: nothing read"
    if ceiling == 0:
        return "all rows read"
    return f"unseen: at most {percent(ceiling)}" if ceiling < 1 else "too few rows for a bound"


def percent(share: float) -> str:
    """Return a share as "0.03%"."""
    return f"{share * 100:.2g}%"


def more(number: int, noun: str) -> str:
    """Return the line that stands where a long list was cut for the terminal."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"… and {count(number, f'more {noun}', f'more {plural}')}; the formats html, csv and json show all"


def scan_line(id: int, started: datetime, finished: datetime, as_of: date) -> str:
    """Return which scan this is, when it ran, and on which day ages are counted."""
    return f"{id}, {moment(started)}, took {duration(finished - started)}, ages on {as_of}"


def read_line(datasets: int, fields: int, rows: int) -> str:
    """Return how much was read: "6 datasets, 27 fields, 11,923 rows"."""
    return f"{count(datasets, 'dataset')}, {count(fields, 'field')}, {count(rows, 'row')}"


def nothing_seen(fields: int) -> str:
    """Return what stands before the names of fields in which no rule saw anything."""
    return f"{NOTHING_SEEN} in {count(fields, 'field')}"


def looked_in(covered: str) -> str:
    """Return the bound that holds for most declarations without a finding."""
    return f"Not found in {covered}."


def below_line(least: float) -> str:
    """Return why weak tags have no verdict."""
    return f"Confidence under {least:g}: shown, but without a verdict."


def accepted(by: str, until: date | None, why: str) -> str:
    """Return a person's decision in one line."""
    return f"accepted by {by} {f'until {until}' if until else 'without end'}: {why}"


def expired(by: str, until: date | None, why: str) -> str:
    """Return a decision that no longer holds."""
    return f"acceptance by {by} ended on {until}: {why}"


def ringing(number: int, outcomes: str) -> str:
    """Return why the gate fails: "4 ring (3 undeclared, 1 vague)"."""
    return f"{number:,} {'rings' if number == 1 else 'ring'} ({outcomes})"
