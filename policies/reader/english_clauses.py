"""Parts of an English sentence: its clauses, what only says a purpose, and what is denied before the data."""

from __future__ import annotations

import re

from policies.reader.english_words import (
    CLAUSE,
    LEADING,
    NO_DATA,
    NO_PURPOSE,
    NOT_ONLY,
    PURPOSE,
    PURPOSE_END,
    VERB,
)

_I = re.IGNORECASE
# "... and to create a password": the password is what is asked for.
_SETS_UP = re.compile(
    r"to (?:create|choose|set|select|pick)(?: up)? (?:an? |your |the )?(?:\w+ )?(?:passwords?|passcode|user ?names?|pin|nickname|avatar|profile (?:name|picture))\b",
    _I,
)
# "For two years after your last login": the day from which a period runs.
_SINCE = re.compile(
    r"\b(?:after|since|until|before|following|from|upon|of) (?:your|the|an?|their|each|every) (?:last|final|most recent|latest|previous) (?:\w+ )?(?:log-?in|login|order|purchase|visit|payment|transaction|delivery|booking|session|call|conversation|reservation|subscription|invoice|activity|access|contact|message)\b"
    r"|\b(?:after|since|until) (?:your|the|an?|their|each) (?:order|purchase|payment|transaction|delivery|booking|session|call|conversation|reservation|subscription|membership|dispute|complaint|claim|contest|survey)\b",
    _I,
)
# "During sign-up you will be asked for your name, your age": the comma parts a list, no leading clause.
_BEGUN = re.compile(
    r"^\W*(?:during|in|on|at|for|with|without|by|from|upon|to|in order to|depending) (?:(?!\b(?:which|that|when|if|where|who|as)\b)[^,])*\b(?:we|you) (?:will|may|can|must|are|also|only|collect|ask|need|receive|record|store)\b",
    _I,
)
_LABELLED = re.compile(r"^[^.:,]{3,60}: ")


def clauses_of(text: str) -> list[tuple[int, int]]:
    """Return the clauses of a sentence; a leading "when you visit our site," is one of its own."""
    marks = [(m.start(), m.end()) for m in CLAUSE.finditer(text)]
    if LEADING.match(text):
        comma = re.search(
            r",\s+(?=(?:we|you|your|our|the|this|its?|they|any|some|certain|no|each|data|information|all|what|an?)\b)",
            text,
            _I,
        )
        if (
            comma
            and not any(a < comma.end() and comma.start() < b for a, b in marks)
            and not _BEGUN.search(text[: comma.start()])
        ):
            marks.append((comma.start(), comma.end()))
    bounds, start = [], 0
    for a, b in sorted(marks):
        if a > start:
            bounds.append((start, b))
            start = b
    bounds.append((start, max(len(text), start)))
    return bounds


def end_of_clause(text: str, at: int, clauses: list[tuple[int, int]]) -> int:
    """Return where the clause around a place ends."""
    return next((b for a, b in clauses if a <= at < b), len(text))


def asides(text: str) -> list[tuple[int, int]]:
    """Return the clauses of purpose, whose words are no object of the acts before them."""
    found = []
    for m in PURPOSE.finditer(text):
        verb = m["verb"].lower()
        whole = f"{verb} {text[m.end() : m.end() + 10]}"
        if VERB.match(whole) and not re.match(
            r"(?:send|show|give|provid|deliver|check|verif|process|make|making|handl|display|share|sharing|match|plac|report|analy|estimat|suppl|sell|pass|transmit|utili|combin|evaluat|compar|forward|tell|publish|generat|creat)",
            verb,
        ):
            continue
        if re.match(
            r"(?:submit|enter|upload|fill|type|input|volunteer|specif|furnish|complet|us|our|you|the|your|a|an|any|third|other|this|these|that|such|each|all|their|advertis|both|example|instance|us|more|which|it|certain|some|purposes|users?|customers?|what|identify|recognize|recognise|know|realize|realise)\b",
            verb,
        ):
            continue
        if _SETS_UP.match(text, m.start()) or (
            verb.endswith("ing") and m.group().lower().startswith("to")
        ):  # "add to shopping cart" says no purpose
            continue
        start = m.start()
        if m.group().lower().startswith(("for", "in order", "so")):
            if m.group().lower().startswith("for") and not verb.endswith("ing"):
                continue
        elif NO_PURPOSE.search(text[:start]):
            continue
        stop = PURPOSE_END.search(text, m.end())
        end = stop.start() if stop else len(text)
        # "To create an account, ..."; and in a list the next element is no part of the purpose.
        listed = text[:start].count(",") >= 2 or _LABELLED.match(text)
        if not text[:start].strip(" ,-–(") or listed:
            comma = text.find(",", m.end())
            end = comma if 0 <= comma < end or (stop is None and comma >= 0) else end
        found.append((start, end))
    return found + [m.span() for m in _SINCE.finditer(text)]


def denials(text: str, clauses: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what "but no ...", "not your ...", "without the ..." deny."""
    return [
        (m.end(), end_of_clause(text, m.end(), clauses))
        for m in NO_DATA.finditer(text)
        if not NOT_ONLY.match(text, m.start()) and not NOT_ONLY.match(text, m.end() - 3)
    ]
