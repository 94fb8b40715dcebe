"""The format of a policy file as models, from which both the check and the JSON Schema come.

Needs pydantic, as `policies.words` does; both are imported when a policy file is read, not before.
"""

from __future__ import annotations

from typing import Annotated, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from policies import terms
from policies.problems import Fault, explain
from policies.words import (
    Action,
    Condition,
    FactName,
    Glob,
    Leaf,
    Polarity,
    Presented,
    Source,
    Stance,
    Subject,
    Tag,
    Umbrella,
    Words,
    refuse,
)
from taxonomy import records
from taxonomy.model_keys import known_keys
from taxonomy.strict_yaml import Document

LONGEST_QUOTE = 200  # characters: enough to find the place, too little to copy a policy


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class QuoteEntry(_Entry):
    """Words of the policy and the line on which they stand, counted from 1."""

    line: Annotated[int, Field(ge=1)]
    text: Annotated[str, Field(min_length=1, max_length=LONGEST_QUOTE)]
    # Characters of the text, as a draft gives them; a person who writes a line need not count.
    start: Annotated[int, Field(ge=0)] | None = None
    end: Annotated[int, Field(ge=0)] | None = None

    def record(self) -> records.Quote:
        """Return the quote as the other packages know it."""
        return records.Quote(self.text, self.line, self.start, self.end)


class TextEntry(_Entry):
    """The text that was read; needed for the quote check only."""

    file: Words
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class CoversEntry(_Entry):
    """Whose data, and which datasets, the policy speaks for."""

    subjects: Annotated[list[Subject], Field(min_length=1)] = ["customer", "visitor", "minor", "third_person"]
    datasets: Annotated[list[Words], Field(min_length=1)] = ["*"]


class MinorsEntry(_Entry):
    """The policy's own rule on minors; 18 where it says minors and no age."""

    below: Annotated[int, Field(ge=1, le=25)]
    stance: Stance
    quote: QuoteEntry


class SensitiveEntry(_Entry):
    """What the policy itself calls sensitive or not personal; it declares nothing."""

    definition: QuoteEntry | None = None
    categories: list[Glob] = []
    child_below: Annotated[int, Field(ge=1, le=25)] | None = None
    not_personal: list[Glob] = []
    not_personal_quote: QuoteEntry | None = None

    @model_validator(mode="after")
    def _quoted(self) -> SensitiveEntry:
        if not self.definition and (self.categories or self.child_below):
            raise refuse("the key 'definition' is missing: quote the words that define what is sensitive")
        if bool(self.not_personal) != bool(self.not_personal_quote):
            raise refuse("'not_personal' and 'not_personal_quote' belong together; give both or neither")
        if not self.definition and not self.not_personal:
            raise refuse("the entry is empty; leave 'sensitive' out where the policy defines nothing")
        return self

    def record(self) -> records.SensitiveDefinition:
        """Return the definition; without one, its quote is the words on what is not personal."""
        other = self.not_personal_quote
        quote = cast(QuoteEntry, self.definition or other)  # one of them is there: see _quoted
        return records.SensitiveDefinition(
            quote=quote.record(),
            categories=tuple(self.categories),
            not_personal=tuple(self.not_personal),
            not_personal_quote=other.record() if other else None,
            child_below=self.child_below,
        )


class FactEntry(_Entry):
    """One fact that the policy states about itself."""

    fact: FactName
    value: Words
    quote: QuoteEntry


class StatementEntry(_Entry):
    """One declaration: what is collected, or is not, and the words that say so."""

    categories: list[Leaf] = []
    umbrella: Umbrella | None = None
    polarity: Polarity = "collected"
    action: Action = "collect"
    subject: Subject = "customer"
    datasets: Annotated[list[Words], Field(min_length=1)] | None = None  # those that the policy covers
    condition: Condition | None = None
    source: Source | None = None
    purposes: list[Tag] = []
    recipients: list[Tag] = []
    presented_as: Presented | None = None
    scope: list[Glob] = []
    exclusive: bool = False
    quote: QuoteEntry

    @model_validator(mode="after")
    def _coherent(self) -> StatementEntry:
        if self.categories and self.umbrella:
            raise refuse("a statement has categories or an umbrella term, not both; write two statements")
        if not (self.categories or self.umbrella or self.scope):
            raise refuse("the statement names no data; give categories, an umbrella term or a scope")
        if self.exclusive and (not self.scope or self.polarity != "collected"):
            raise refuse("an exclusive statement is collected and has a scope: the categories it rules out")
        passing_on = self.action in terms.PASSING_ON
        if self.scope and self.polarity == "collected" and not (self.exclusive or passing_on):
            raise refuse("'scope' is for denials, exclusive statements and sharing; name categories here")
        if (self.polarity == "not_shared") is not passing_on and self.polarity != "collected":
            fitting = terms.PASSING_ON if self.polarity == "not_shared" else terms.HAVING
            raise refuse(f"{self.polarity} does not fit action {self.action!r}; use {', '.join(fitting)}")
        return self

    def record(self, name: str, everywhere: tuple[str, ...]) -> records.Declaration:
        """Return the declaration; `everywhere` are the datasets that the whole policy covers."""
        return records.Declaration(
            id=name,
            categories=tuple(self.categories),
            umbrella=self.umbrella,
            polarity=records.Polarity(self.polarity),
            action=self.action,
            subject=records.Subject(self.subject),
            datasets=tuple(self.datasets) if self.datasets else everywhere,
            condition=self.condition or "",
            purposes=tuple(self.purposes),
            recipients=tuple(self.recipients),
            sensitivity=records.Sensitivity(self.presented_as) if self.presented_as else None,
            scope=tuple(self.scope),
            exclusive=self.exclusive,
            quote=self.quote.record(),
            source=self.source or "",
        )


class PolicyEntry(_Entry):
    """What a company says about the personal data it handles, as a person has confirmed it."""

    model_config = ConfigDict(title="undeclared policy file")

    policy: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    title: Words
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    text: TextEntry | None = None
    covers: CoversEntry = CoversEntry()
    minors: MinorsEntry | None = None
    sensitive: SensitiveEntry | None = None
    facts: list[FactEntry] = []
    statements: list[StatementEntry]

    def record(self) -> records.Policy:
        """Return the policy as the other packages know it, its statements numbered from 1."""
        minors = self.minors
        everywhere = tuple(self.covers.datasets)
        return records.Policy(
            id=self.policy,
            title=self.title,
            language=self.language,
            subjects=tuple(records.Subject(s) for s in self.covers.subjects),
            datasets=everywhere,
            minors=records.Minors(minors.below, minors.stance, minors.quote.record()) if minors else None,
            sensitive=self.sensitive.record() if self.sensitive else None,
            declarations=tuple(
                s.record(f"{self.policy}:{n}", everywhere) for n, s in enumerate(self.statements, start=1)
            ),
            facts=tuple(records.Fact(f.fact, f.value, f.quote.record()) for f in self.facts),
        )


def check(document: Document) -> tuple[PolicyEntry | None, list[str]]:
    """Return the entry and no faults, or None and each fault as a sentence, in order of lines."""
    try:
        return PolicyEntry.model_validate({} if document.data is None else document.data), []
    except ValidationError as error:
        found = [
            Fault(e["loc"], e["type"], e["msg"], known_keys(PolicyEntry, e["loc"]), e.get("ctx", {}))
            for e in error.errors(include_url=False, include_input=False)
        ]
        return None, explain(document, found)
