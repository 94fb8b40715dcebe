"""Policy files: the one format for what a company says, written by hand, shipped, or read from prose.

A file is read strictly (`taxonomy.strict_yaml`), checked against the models below, and becomes a
`taxonomy.records.Policy`. The models are also what `json_schema` gives to
editors, so the two cannot differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from policies import terms
from policies.problems import Fault, explain
from policies.quotes import misplaced
from taxonomy import categories, records, strict_yaml
from taxonomy.errors import SettingsError, UsageError, nearest

DATA = Path(__file__).parent / "data"
LONGEST_QUOTE = 160  # characters: enough to find the place, too little to copy a policy

_TREE = categories.load()


def _refuse(reason: str) -> PydanticCustomError:
    return PydanticCustomError("policy_rule", "{reason}", {"reason": reason})


def _known(kind: str, words: Iterable[str]) -> Callable[[str], str]:
    known = tuple(words)

    def check(word: str) -> str:
        if word not in known:
            raise _refuse(f"unknown {kind} {word!r}; {nearest(word, known)}")
        return word

    return check


def _leaf(word: str) -> str:
    if word in _TREE.umbrellas:
        raise _refuse(f"{word!r} is an umbrella term, not a category; write it as `umbrella: {word}`")
    if word in _TREE.groups or "*" in word:
        raise _refuse(f"{word!r} is a whole group; name the categories the policy names, or an umbrella term")
    return _known("category", _TREE.categories)(word)


def _glob(pattern: str) -> str:
    if not _TREE.expand((pattern,)):
        known = [*_TREE.categories, *(f"{group}.*" for group in _TREE.groups)]
        raise _refuse(f"no category matches {pattern!r}; {nearest(pattern, known)}")
    return pattern


def _enum(words: Iterable[str]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": list(words)})


Leaf = Annotated[str, AfterValidator(_leaf), _enum(_TREE.categories)]
Glob = Annotated[str, AfterValidator(_glob), WithJsonSchema({"type": "string", "pattern": r"^[a-z0-9_.*?]+$"})]
Umbrella = Annotated[str, AfterValidator(_known("umbrella term", _TREE.umbrellas)), _enum(_TREE.umbrellas)]
Polarity = Annotated[str, AfterValidator(_known("polarity", terms.POLARITIES)), _enum(terms.POLARITIES)]
Action = Annotated[str, AfterValidator(_known("action", terms.ACTIONS)), _enum(terms.ACTIONS)]
Subject = Annotated[str, AfterValidator(_known("subject", terms.SUBJECTS)), _enum(terms.SUBJECTS)]
Condition = Annotated[str, AfterValidator(_known("condition", terms.CONDITIONS)), _enum(terms.CONDITIONS)]
Source = Annotated[str, AfterValidator(_known("source", terms.SOURCES)), _enum(terms.SOURCES)]
Presented = Annotated[str, AfterValidator(_known("presentation", terms.PRESENTED)), _enum(terms.PRESENTED)]
Stance = Annotated[str, AfterValidator(_known("stance", terms.STANCES)), _enum(terms.STANCES)]
FactName = Annotated[str, AfterValidator(_known("fact", terms.FACTS)), _enum(terms.FACTS)]
Tag = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Words = Annotated[str, Field(min_length=1)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class QuoteEntry(_Entry):
    """Words of the policy and the line on which they stand, counted from 1."""

    line: Annotated[int, Field(ge=1)]
    text: Annotated[str, Field(min_length=1, max_length=LONGEST_QUOTE)]

    def record(self) -> records.Quote:
        return records.Quote(self.text, self.line)


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
            raise _refuse("the key 'definition' is missing: quote the words that define what is sensitive")
        if bool(self.not_personal) != bool(self.not_personal_quote):
            raise _refuse("'not_personal' and 'not_personal_quote' belong together; give both or neither")
        if not self.definition and not self.not_personal:
            raise _refuse("the entry is empty; leave 'sensitive' out where the policy defines nothing")
        return self

    def record(self) -> records.SensitiveDefinition:
        other = self.not_personal_quote.record() if self.not_personal_quote else None
        quote = self.definition.record() if self.definition else other
        assert quote is not None  # _quoted has seen to it
        return records.SensitiveDefinition(
            quote, tuple(self.categories), tuple(self.not_personal), other, self.child_below
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
    datasets: Annotated[list[Words], Field(min_length=1)] = ["*"]
    condition: Condition = "unstated"
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
            raise _refuse("a statement has categories or an umbrella term, not both; write two statements")
        if not (self.categories or self.umbrella or self.scope):
            raise _refuse("the statement names no data; give categories, an umbrella term or a scope")
        if self.exclusive and (not self.scope or self.polarity != "collected"):
            raise _refuse("an exclusive statement is collected and has a scope: the categories it rules out")
        passing_on = self.action in terms.PASSING_ON
        if self.scope and self.polarity == "collected" and not (self.exclusive or passing_on):
            raise _refuse("'scope' is for denials, exclusive statements and sharing; name the categories here")
        if (self.polarity == "not_shared") is not passing_on and self.polarity != "collected":
            fitting = terms.PASSING_ON if self.polarity == "not_shared" else terms.HAVING
            raise _refuse(f"{self.polarity} does not fit action {self.action!r}; use {', '.join(fitting)}")
        return self

    def record(self, id: str) -> records.Declaration:
        return records.Declaration(
            id=id,
            categories=tuple(self.categories),
            umbrella=self.umbrella,
            polarity=records.Polarity(self.polarity),
            action=self.action,
            subject=records.Subject(self.subject),
            datasets=tuple(self.datasets),
            condition=self.condition,
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
        minors = self.minors
        return records.Policy(
            id=self.policy,
            title=self.title,
            language=self.language,
            subjects=tuple(records.Subject(s) for s in self.covers.subjects),
            datasets=tuple(self.covers.datasets),
            minors=records.Minors(minors.below, minors.stance, minors.quote.record()) if minors else None,
            sensitive=self.sensitive.record() if self.sensitive else None,
            declarations=tuple(s.record(f"{self.policy}:{n}") for n, s in enumerate(self.statements, start=1)),
            facts=tuple(records.Fact(f.fact, f.value, f.quote.record()) for f in self.facts),
        )


def shipped() -> tuple[str, ...]:
    """Return the ids of the policies that come with the program, in alphabetical order."""
    return tuple(sorted(path.stem for path in DATA.glob("*.yaml")))


def find(name_or_path: str) -> Path:
    """Return the file of a shipped policy, or the path itself; raises UsageError for an unknown name."""
    if name_or_path in shipped():
        return DATA / f"{name_or_path}.yaml"
    path = Path(name_or_path)
    if path.suffix in (".yaml", ".yml") or path.is_file():
        return path
    raise UsageError(
        f"unknown policy {name_or_path!r}; {nearest(name_or_path, shipped())} "
        "Or give the path of a policy file (.yaml)"
    )


def load(name_or_path: str) -> records.Policy:
    """Read a shipped policy by its id, or any policy file by its path.

    Raises UsageError for an unknown name and SettingsError, with file, line, entry and reason,
    for the first fault of a file; `faults` lists all of them.
    """
    document = strict_yaml.read(find(name_or_path))
    try:
        return _validate(document).record()
    except ValidationError as error:
        first, *rest = _explained(document, error)
        more = f" (and {len(rest)} more)" if rest else ""
        raise SettingsError(first + more) from None


def faults(name_or_path: str) -> list[str]:
    """Return every fault of a policy file as a sentence with file and line, in order of lines."""
    try:
        document = strict_yaml.read(find(name_or_path))
    except SettingsError as error:
        return [str(error)]
    try:
        _validate(document)
    except ValidationError as error:
        return _explained(document, error)
    return []


def check_quotes(policy_path: str | Path, text_path: str | Path) -> list[str]:
    """Return one sentence for each quote that the text no longer holds on its line, none if all stand.

    Raises SettingsError when the policy file is wrong or the text cannot be read.
    """
    document = strict_yaml.read(find(str(policy_path)))
    try:
        entry = _validate(document)
    except ValidationError as error:
        raise SettingsError(_explained(document, error)[0]) from None
    return misplaced(document, Path(text_path), entry.text.sha256 if entry.text else None)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a policy file, for editors."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **PolicyEntry.model_json_schema()}


def _validate(document: strict_yaml.Document) -> PolicyEntry:
    return PolicyEntry.model_validate({} if document.data is None else document.data)


def _explained(document: strict_yaml.Document, error: ValidationError) -> list[str]:
    found = [
        Fault(e["loc"], e["type"], e["msg"], _keys(e["loc"]), e.get("ctx", {}))
        for e in error.errors(include_url=False, include_input=False)
    ]
    return explain(document, found)


def _keys(where: tuple[str | int, ...]) -> tuple[str, ...]:
    """Return the keys that are known beside the last part of `where`."""
    model: type[BaseModel] = PolicyEntry
    for part in where[:-1]:
        if isinstance(part, str) and part in model.model_fields:
            model = _model_in(model.model_fields[part].annotation) or model
    return tuple(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, getattr(annotation, "__args__", ()))), None)
