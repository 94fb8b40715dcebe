"""What a run is asked to do: `undeclared.yaml` and the flags, in one frozen record handed down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Self

from connectors.locations import describe
from scanner import choices
from taxonomy.errors import SettingsError, UsageError
from taxonomy.records import Review, Subject

FILE_NAME = "undeclared.yaml"


@dataclass(frozen=True, slots=True)
class Source:
    """One place to scan. The URL may hold a credential, so it is never printed: `str()` is safe."""

    url: str = field(repr=False)  # ${NAME} is filled by the connectors
    name: str = ""
    exclude: tuple[str, ...] = ()  # globs on dataset or dataset.field, for this source only

    def __str__(self) -> str:
        """Return the given name, or the location without user and password."""
        return self.name or describe(self.url)


@dataclass(frozen=True, slots=True)
class Alerts:
    """Where messages about new findings go, and how long to try."""

    url: str = field(repr=False)  # the whole URL of a webhook is a secret
    timeout: float = 10.0  # seconds, for each attempt
    attempts: int = 3


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a run is asked for; the names are those of the keys of the file and of the flags."""

    sources: tuple[Source, ...] = ()
    policy: tuple[str, ...] = ()  # names of shipped policies, or paths
    profile: str = "cn_strict"
    sample: int | None = 10_000  # rows of each dataset; None reads everything
    seed: int = 0
    exclude: tuple[str, ...] = ()  # globs on dataset or dataset.field
    subjects: tuple[tuple[str, Subject], ...] = ()  # glob on dataset names -> whose data it is
    gate: str = "alarm"  # alarm | all-sensitive
    strict: bool = False
    min_confidence: float = 0.6
    as_of: date | None = None  # None: today
    accept: tuple[Review, ...] = ()
    alerts: Alerts | None = None
    rules: tuple[Path, ...] = ()  # files of custom rules
    language: str = "auto"  # auto | off
    language_files: tuple[Path, ...] = ()  # files of other languages
    matcher: str = "auto"  # auto | compiled | portable
    store: Path = Path(".undeclared/store.sqlite")
    path: Path | None = None  # the file that this was read from

    def subject_of(self, dataset: str) -> Subject | None:
        """Return whose data the file says a dataset holds: the first glob that fits, or None."""
        return next((who for glob, who in self.subjects if fnmatchcase(dataset, glob)), None)

    def with_flags(self, **flags: Any) -> Self:
        """Return the settings with each flag that was given; None and empty lists were not.

        Raises UsageError that names the flag and what it may be, and TypeError for a flag that is
        no setting.
        """
        unknown = flags.keys() - _FLAGS.keys()
        if unknown:
            raise TypeError(f"no setting is called {', '.join(sorted(unknown))}")
        changes = {}
        for name, value in flags.items():
            if value is None or value in ([], ()):
                continue
            try:
                changes[name] = _FLAGS[name](value)
            except ValueError as error:
                raise UsageError(f"--{name.replace('_', '-')}: {error}") from None
        return replace(self, **changes)


def load(path: Path | None = None) -> Settings:
    """Read a settings file; without a path `undeclared.yaml` in the current folder, or the defaults.

    Relative paths in the file are relative to the file. Raises SettingsError with file, line,
    entry and reason; no message repeats what may be a credential.
    """
    if path is None:
        path = Path(FILE_NAME)
        if not path.exists():
            if path.with_suffix(".yml").exists():
                raise SettingsError(f"undeclared.yml is not read; rename it to {FILE_NAME}")
            return Settings()
    from scanner import settings_file  # pydantic, only where there is a file

    return settings_file.read(path)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a settings file, for editors."""
    from scanner import settings_file

    return settings_file.json_schema()


def _source(given: str | Source) -> Source:
    return given if isinstance(given, Source) else Source(choices.words(given))


def _every(make: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    def check(given: Any) -> tuple[Any, ...]:
        several = not isinstance(given, str | Path | Source)
        return tuple(make(one) for one in (given if several else (given,)))

    return check


# Flag -> the check that also makes the value of the setting.
_FLAGS: Mapping[str, Callable[[Any], Any]] = {
    "sources": _every(_source),
    "policy": _every(lambda name: choices.words(str(name))),
    "profile": choices.profile,
    "sample": choices.sample,
    "seed": choices.seed,
    "exclude": _every(choices.words),
    "gate": choices.gate,
    "strict": bool,
    "min_confidence": choices.min_confidence,
    "as_of": choices.day,
    "rules": _every(Path),
    "language": choices.language,
    "language_files": _every(Path),
    "matcher": choices.matcher,
    "store": Path,
}
