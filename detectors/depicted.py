"""What a picture or a vector is of, by the words of its column, its comment and its table.

Bytes say that something is a photo, or numbers of unit length; whether it shows a face, a signature or an
identity document, or was made of a voice, only words can say (`depicted.yaml`). No face is ever looked for.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from detectors.base import Table
from detectors.words import has_han, split
from taxonomy import strict_yaml

_FILE = Path(__file__).with_name("depicted.yaml")


@cache
def _data() -> dict[str, list[dict[str, Any]]]:
    data: dict[str, list[dict[str, Any]]] = strict_yaml.read(_FILE).data
    return data


def picture(table: Table, path: str, comment: str) -> str:
    """Return the category of a picture in a column, or an empty string where the words do not tell."""
    for entry in _data()["pictures"]:
        if _said(entry, path, comment) or (entry.get("around") and _said(entry, table.name, table.comment)):
            category: str = entry["category"]
            return category
    return ""


def vector(table: Table, path: str, comment: str) -> str:
    """Return the category of a vector of unit length, or an empty string where it is of no person."""
    for name, said in ((path, comment), (table.name, table.comment)):
        for entry in _data()["vectors"]:
            if _said(entry, name, said):
                category: str = entry["category"]
                return category
    return ""


def _said(entry: dict[str, Any], name: str, comment: str) -> bool:
    words = frozenset(entry["words"])
    own = {w for part in name.split(".") for w in split(part)}
    own |= set(split(comment))
    return bool(words & own) or any(has_han(w) and (w in comment or w in name) for w in words)
