"""Policy files: the one format for what a company says, written by hand, shipped, or read from prose.

A file is read strictly (`taxonomy.strict_yaml`), checked against the models of `policies.entries`, and
becomes a `taxonomy.records.Policy`. The same models give the JSON Schema, so the two cannot differ.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from policies.quotes import misplaced
from taxonomy import strict_yaml
from taxonomy.errors import SettingsError, UsageError, nearest
from taxonomy.records import Policy

if TYPE_CHECKING:
    from policies.entries import PolicyEntry

DATA = Path(__file__).parent / "data"


def shipped() -> tuple[str, ...]:
    """Return the ids of the policies that come with the program, in alphabetical order."""
    return tuple(sorted(path.stem for path in DATA.glob("*.yaml")))


def path_of(name_or_path: str | Path) -> Path:
    """Return the file of a shipped policy, or the path itself; raises UsageError for an unknown name."""
    name = str(name_or_path)
    if name in shipped():
        return DATA / f"{name}.yaml"
    path = Path(name)
    if path.suffix in (".yaml", ".yml") or path.is_file():
        return path
    raise UsageError(
        f"{name!r} is neither a shipped policy nor the path of a policy file; {nearest(name, shipped())}"
    )


def load(name_or_path: str | Path) -> Policy:
    """Read a shipped policy by its id, or any policy file by its path.

    Raises UsageError for an unknown name and SettingsError, with file, line, entry and reason,
    for the first fault of a file; `faults` lists all of them.
    """
    return _entry(strict_yaml.read(path_of(name_or_path))).record()


def faults(name_or_path: str | Path) -> list[str]:
    """Return every fault of a policy file as a sentence with file and line, in order of lines."""
    from policies.entries import check  # pydantic: only when a policy file is read

    try:
        document = strict_yaml.read(path_of(name_or_path))
    except SettingsError as error:
        return [str(error)]
    return check(document)[1]


def check_quotes(policy_path: str | Path, text_path: str | Path) -> list[str]:
    """Return one sentence for each quote that the text no longer holds on its line, none if all stand.

    Raises SettingsError when the policy file is wrong or the text cannot be read.
    """
    document = strict_yaml.read(path_of(policy_path))
    entry = _entry(document)
    return misplaced(document, Path(text_path), entry.text.sha256 if entry.text else None)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a policy file, for editors."""
    from policies.entries import PolicyEntry  # pydantic: only when asked for

    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **PolicyEntry.model_json_schema()}


def _entry(document: strict_yaml.Document) -> PolicyEntry:
    from policies.entries import check  # pydantic: only when a policy file is read

    entry, found = check(document)
    if entry is None:
        rest = len(found) - 1
        more = f" (and {rest} more fault{'s' if rest > 1 else ''} in this file)" if rest else ""
        raise SettingsError(found[0] + more)
    return entry
