"""The names of a language: a list in the file, a text file beside it, or one inside an installed package."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

from detectors.lexical.lists import folded
from taxonomy import strict_yaml
from taxonomy.errors import SettingsError

_MOST = 500_000  # names; a longer list takes more words for names than it finds
_HEAD = re.compile(r"#.*licen[cs]e", re.IGNORECASE)
_PACKAGE = ("package", "file", "licence")


def names(value: Any, where: strict_yaml.Where, document: strict_yaml.Document) -> frozenset[str]:
    """Return names folded; `value` is a list, the path of a file, or a package, a file in it, a licence."""
    if isinstance(value, list):
        for place, name in enumerate(value):
            if not isinstance(name, str) or not name.strip():
                raise document.error((*where, place), "must be a name; put quotes around it")
        return _folded(value)
    if isinstance(value, str):
        lines = _lines(Path(document.path).parent / value, where, document)
        if not any(_HEAD.match(line) for line in lines[:5]):
            raise document.error(
                where, "the list must say in its first lines, after #, where it is from and its licence"
            )
    elif (
        isinstance(value, dict)
        and set(value) == set(_PACKAGE)
        and all(isinstance(v, str) for v in value.values())
    ):
        lines = _lines(_folder(value["package"], where, document) / value["file"], where, document)
    else:
        raise document.error(
            where, "must be a list of names, the path of a file, or package, file and licence"
        )
    return _folded([line for line in lines if not line.startswith("#")])


def _folded(given: list[str]) -> frozenset[str]:
    parts = (part for name in given for part in re.split(r"[\s\-'’.]+", folded(name)))
    return frozenset(part for part in parts if part)


def _folder(package: str, where: strict_yaml.Where, document: strict_yaml.Document) -> Path:
    # Found, never imported: a list of names is no reason to run a package's code.
    try:
        found = importlib.util.find_spec(package) if package.isidentifier() else None
    except (ImportError, ValueError):
        found = None
    if found is None or not found.submodule_search_locations:
        raise document.error(
            (*where, "package"), "it is not installed; install it, or give a file beside this one"
        )
    return Path(found.submodule_search_locations[0])


def _lines(path: Path, where: strict_yaml.Where, document: strict_yaml.Document) -> list[str]:
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = "is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else "cannot be read"
        raise document.error(where, f"the list of names {reason}; give a path beside this file") from None
    if len(lines) > _MOST:
        raise SettingsError(f"{document.path}: a list of more than {_MOST:,} names is refused; shorten it")
    return [line.strip() for line in lines if line.strip()]
