"""The shape of `undeclared.yaml`: one set of models reads it, explains its faults and makes its schema."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    WithJsonSchema,
)

from connectors.locations import scheme
from scanner import choices, settings
from scanner.settings_faults import explained
from taxonomy import strict_yaml
from taxonomy.records import Review, Subject


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def _enum(*words: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": list(words)})


def _alone(given: Any) -> Any:
    return [given] if isinstance(given, str) else given


def _as_mapping(given: Any) -> Any:
    return {"url": given} if isinstance(given, str) else given


def _where_to(url: str) -> str:
    if "://" not in url and not url.startswith("${"):
        raise ValueError("must be a URL, such as https://chat.example/hook, or ${NAME} of a variable")
    return url


def _rows(given: Any) -> Any:
    if isinstance(given, str) and given != "full":
        raise ValueError("must be a number of rows, 1 or more, or full")
    return choices.sample(given)


Words = Annotated[str, AfterValidator(choices.words), WithJsonSchema({"type": "string", "minLength": 1})]
Globs = Annotated[list[Words], BeforeValidator(_alone, json_schema_input_type=Words | list[Words])]
Day = Annotated[
    str,
    AfterValidator(choices.day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
]
Rows = Annotated[
    Any,
    AfterValidator(_rows),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1}, {"const": "full"}]}),
]
Whose = Annotated[str, AfterValidator(choices.subject), _enum(*choices.SUBJECTS)]
Profile = Annotated[str, AfterValidator(choices.profile), _enum(*choices.profiles())]


class SourceEntry(_Entry):
    """One place to scan."""

    url: Words = Field(description="A URL or a path; write ${NAME} for a password in the environment.")
    name: Words | None = Field(None, description="What reports call it.")
    exclude: Globs = Field([], description="Globs on dataset or dataset.field, for this source only.")


class AcceptEntry(_Entry):
    """A person's decision that a finding need not ring."""

    field: Words = Field(description="Glob on dataset.field.")
    category: Annotated[Words, AfterValidator(choices.category_glob)] = Field(
        description="A category, or a glob such as biometric.*."
    )
    why: Words = Field(description="The reason, for whoever reads the report.")
    by: Words = Field(description="Who decided.")
    until: Day | None = Field(None, description="The last day on which this holds.")


class AlertsEntry(_Entry):
    """Where messages about new findings go."""

    url: Annotated[Words, AfterValidator(_where_to)] = Field(description="A webhook, or ${NAME} of one.")
    timeout: float = Field(10.0, gt=0, le=300, description="Seconds for each attempt.")
    attempts: int = Field(3, ge=1, le=20, description="How often to try.")


SourceLike = Annotated[SourceEntry, BeforeValidator(_as_mapping, json_schema_input_type=Words | SourceEntry)]


class SettingsEntry(_Entry):
    """Settings of undeclared: what to scan, against which policy, and what rings."""

    sources: list[SourceLike] = Field([], description="What to scan when no URL is given.")
    policy: Globs = Field([], description="Names of shipped policies, or paths of policy files.")
    profile: Profile = Field("cn_strict", description="The law or standard that says what is sensitive.")
    sample: Rows = Field(10_000, description="Rows to read of each dataset, or full.")
    seed: int = Field(0, ge=0, le=choices.LARGEST_SEED, description="Seed of the sampling.")
    exclude: Globs = Field([], description="Globs on dataset or dataset.field, for every source.")
    subjects: dict[str, Whose] = Field({}, description="Glob on dataset names: whose data it holds.")
    gate: Annotated[str, AfterValidator(choices.gate), _enum(*choices.GATES)] = Field(
        "alarm", description="alarm: the short list rings; all-sensitive: whatever the profile calls so."
    )
    strict: bool = Field(False, description="Ring also where the policy understates.")
    min_confidence: float = Field(0.6, ge=0, le=1, description="Below it a finding is only worth a look.")
    as_of: Day | None = Field(None, description="The day on which ages are reckoned; today.")
    accept: list[AcceptEntry] = Field([], description="Findings that need not ring.")
    alerts: AlertsEntry | None = Field(None, description="Where messages about new findings go.")
    rules: Globs = Field([], description="Paths of files with custom rules.")
    language: Annotated[str, AfterValidator(choices.language), _enum(*choices.LANGUAGES)] = Field(
        "auto", description="auto: language engines that are installed run; off: none."
    )
    language_files: Globs = Field([], description="Paths of files of other languages.")
    matcher: Annotated[str, AfterValidator(choices.matcher), _enum(*choices.MATCHERS)] = Field(
        "auto", description="Pattern engine; auto: compiled for much text where numba is installed."
    )
    store: Words | None = Field(None, description="Path of the store of scans.")


_KEYS = SettingsEntry.model_fields.keys()


def read(path: Path) -> settings.Settings:
    """Read one settings file; raises SettingsError for its first fault."""
    document = strict_yaml.read(path)
    data = document.data
    if data is None:
        data = {}
    elif isinstance(data, dict):
        # A key whose entries are all commented out stands for its default.
        data = {key: value for key, value in data.items() if value is not None or key not in _KEYS}
    try:
        entry = SettingsEntry.model_validate(data)
    except ValidationError as error:
        raise explained(document, error, SettingsEntry) from None
    _check_names(document, entry)
    return _record(entry, path)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the file."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **SettingsEntry.model_json_schema()}


def _check_names(document: strict_yaml.Document, entry: SettingsEntry) -> None:
    seen: set[str] = set()
    for index, source in enumerate(entry.sources):
        if source.name in seen:
            raise document.error(("sources", index, "name"), "another source has this name; choose another")
        if source.name:
            seen.add(source.name)


def _record(entry: SettingsEntry, path: Path) -> settings.Settings:
    folder = path.parent
    default = settings.Settings()
    alerts = entry.alerts
    return settings.Settings(
        sources=tuple(
            settings.Source(_location(s.url, folder), s.name or "", tuple(s.exclude)) for s in entry.sources
        ),
        policy=tuple(_policy(name, folder) for name in entry.policy),
        profile=entry.profile,
        sample=entry.sample,
        seed=entry.seed,
        exclude=tuple(entry.exclude),
        subjects=tuple((glob, Subject(who)) for glob, who in entry.subjects.items()),
        gate=entry.gate,
        strict=entry.strict,
        min_confidence=entry.min_confidence,
        as_of=choices.day(entry.as_of) if entry.as_of else None,
        accept=tuple(
            Review(a.field, a.category, a.why, a.by, choices.day(a.until) if a.until else None)
            for a in entry.accept
        ),
        alerts=settings.Alerts(alerts.url, alerts.timeout, alerts.attempts) if alerts else None,
        rules=tuple(folder / name for name in entry.rules),
        language=entry.language,
        language_files=tuple(folder / name for name in entry.language_files),
        matcher=entry.matcher,
        store=folder / entry.store if entry.store else default.store,
        path=path,
    )


def _policy(name: str, folder: Path) -> str:
    is_path = name.endswith((".yaml", ".yml")) or "/" in name
    return str(folder / name) if is_path else name


def _location(url: str, folder: Path) -> str:
    """Return a location with a relative path in it made relative to the settings file's folder."""
    if url.startswith(("~", "${")):
        return url
    kind = scheme(url)
    if kind is None:
        return str(folder / url)
    # SQLAlchemy: three slashes and a relative path, four and an absolute one.
    opening = f"{kind}:///"
    if kind.startswith("sqlite") and url.startswith(opening):
        name = url.removeprefix(opening)
        if name and not name.startswith(("/", ":", "${")):
            return f"{opening}{folder / name}"
    return url
