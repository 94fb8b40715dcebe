"""Make a policy file out of prose: a draft, with a quote for every line, that a person confirms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from policies.documents import Document, looks_like_policy
from policies.reader import facts as facts_of
from policies.reader.records import Statement, Unread
from policies.reader.statements import extract
from taxonomy.errors import SettingsError

_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Draft:
    """A policy file as text, and what it was made of."""

    yaml: str
    text: str  # what quotes and offsets refer to
    statements: tuple[Statement, ...]
    unread: tuple[Unread, ...]
    facts: facts_of.Facts


def draft(document: Document, name: str, text_file: str, shown: str = "") -> Draft:
    """Read a document into a draft; `text_file` is where its text is, or will be, kept beside it.

    Raises SettingsError when the document is no privacy policy.
    """
    if not looks_like_policy(document):
        raise SettingsError(
            f"{shown or text_file} does not read like a privacy policy: it hardly speaks of personal "
            "information; give the page of the policy itself"
        )
    statements, unread = extract(document)
    facts = facts_of.read(document)
    lines = list(_lines(document, policy_id(name), text_file, statements, unread, facts))
    return Draft("\n".join(lines) + "\n", document.text, tuple(statements), tuple(unread), facts)


def policy_id(name: str) -> str:
    """Return a policy's id made of a file's name: lower-case letters, digits and hyphens."""
    return _NAME.sub("-", Path(name).stem.lower()).strip("-") or "policy"


def _lines(
    document: Document,
    name: str,
    text_file: str,
    statements: list[Statement],
    unread: list[Unread],
    facts: facts_of.Facts,
) -> Iterator[str]:
    yield "# A draft that a program read out of the text. Confirm each line against its quote, then remove"
    yield "# this comment: a scan trusts what stands here. `undeclared policy check` proves that the quotes"
    yield "# still stand in the text."
    if unread:
        yield f"# Not understood: {len(unread)} of the phrases in collecting sentences; see the end."
    yield f"policy: {name}"
    yield f"title: {_text(_title(document, name))}"
    yield f"language: {'zh' if document.language in ('zh', 'mixed') else 'en'}"
    digest = sha256(document.text.encode()).hexdigest()
    yield f"text: {{file: {_text(text_file)}, sha256: {digest}}}"
    yield 'covers: {subjects: [customer, visitor, minor, third_person], datasets: ["*"]}'
    if facts.minors:
        yield "minors:"
        yield f"  below: {facts.minors.below}"
        yield f"  stance: {facts.minors.stance}"
        yield f"  quote: {_place(facts.minors.quote)}"
    if facts.sensitive:
        yield "sensitive:"
        yield f"  definition: {_place(facts.sensitive.quote)}"
        if facts.sensitive.child_below:
            yield f"  child_below: {facts.sensitive.child_below}"
        yield f"  categories: [{', '.join(facts.sensitive.categories)}]"
    if facts.facts:
        yield "facts:"
        for fact in facts.facts:
            yield f"  - {{fact: {fact.name}, value: {_text(fact.value)}, quote: {_place(fact.quote)}}}"
    yield "statements:" if statements else "statements: []"
    for statement in statements:
        yield from _statement(statement)
    if unread:
        yield "# Not understood; add a statement where one of these declares or denies something."
        for one in unread:
            yield f"# line {one.line}: {_text(one.quote)}"


def _statement(one: Statement) -> Iterator[str]:
    keys: list[tuple[str, str]] = []
    if one.categories:
        keys.append(("categories", f"[{', '.join(one.categories)}]"))
    if one.umbrella:
        keys.append(("umbrella", one.umbrella))
    if one.scope:
        keys.append(("scope", "[" + ", ".join(_text(s) for s in one.scope) + "]"))
    if one.exclusive:
        keys.append(("exclusive", "true"))
    defaults = {"polarity": "collected", "action": "collect", "subject": "customer"}
    for key in ("polarity", "action", "subject", "condition", "source"):
        value = getattr(one, key)
        if value and value != defaults.get(key):
            keys.append((key, value))
    if one.purposes:
        keys.append(("purposes", f"[{', '.join(one.purposes)}]"))
    if one.presented:
        keys.append(("presented_as", one.presented))
    place = facts_of.Place(one.quote, one.line, one.start, one.end)
    keys.append(("quote", _place(place)))
    for number, (key, value) in enumerate(keys):
        yield f"{'  - ' if number == 0 else '    '}{key}: {value}"


def _place(place: facts_of.Place) -> str:
    return f"{{line: {place.line}, text: {_text(place.text)}, start: {place.start}, end: {place.end}}}"


def _title(document: Document, name: str) -> str:
    heading = next((b.text for b in document.blocks if b.kind == "heading"), "")
    return (document.title or heading or name)[:120]


def _text(words: str) -> str:
    """Return words as a double-quoted YAML scalar, which JSON's strings are."""
    return json.dumps(words, ensure_ascii=False)
