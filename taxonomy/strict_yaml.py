"""Read the YAML files that people write, strictly.

Only `true`/`false` are booleans and only decimal numbers are numbers, so `no`, `12:30`, `0755`
and `2026-01-02` stay the strings they look like (the "Norway problem" of YAML 1.1). Duplicate
keys, anchors and tags are refused. Every error names the file, the line and the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from taxonomy.errors import SettingsError

Where = tuple[str | int, ...]


class _Loader(yaml.CSafeLoader):
    """PyYAML's C loader with a resolver of our own."""


_Loader.yaml_implicit_resolvers = {}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789")
)
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e-?[0-9]+)?$"),
    list("-0123456789"),
)
_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:null|~|)$"), ["n", "~", ""])


@dataclass(slots=True)
class Document:
    """One YAML document: its data and the line on which each entry stands."""

    path: str
    data: Any
    lines: dict[Where, int] = field(default_factory=dict)

    def error(self, where: Where, reason: str) -> SettingsError:
        """Return an error that names file, line and entry; fall back to the nearest parent's line."""
        at = where
        while at and at not in self.lines:
            at = at[:-1]
        entry = ".".join(str(part) for part in where)
        return SettingsError(
            f"{self.path}, line {self.lines.get(at, 1)}" + (f", {entry}" if entry else "") + f": {reason}"
        )


def read(path: Path) -> Document:
    """Read one YAML file; raises SettingsError when it is missing or malformed."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SettingsError(f"{path} does not exist; give the path of a YAML file") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = (
            "is not UTF-8 text"
            if isinstance(error, UnicodeDecodeError)
            else f"cannot be read: {error.strerror}"
        )
        raise SettingsError(f"{path} {reason}") from None
    return parse(text, str(path))


def parse(text: str, path: str) -> Document:
    """Read YAML from a string; `path` is used in error messages only."""
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SettingsError(f"{path}, line {line}: not valid YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise SettingsError(f"{path}: not valid YAML: {str(error).splitlines()[0]}") from None
    document = Document(path, None)
    if node is not None:
        document.data = _build(node, (), document, set())
    return document


def _build(node: yaml.Node, where: Where, document: Document, seen: set[int]) -> Any:
    if id(node) in seen:  # the composer gives the anchored node again for each alias
        raise document.error(where, "anchors and aliases are not allowed; write the entry out")
    seen.add(id(node))
    document.lines.setdefault(where, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise document.error(where, "a key must be a plain word")
            key = str(key_node.value)
            if key in mapping:
                # The key is not repeated: where a URL stands for a key, it may hold a credential.
                line = key_node.start_mark.line + 1
                raise SettingsError(
                    f"{document.path}, line {line}: a key is given twice in one entry; keep one"
                )
            document.lines[(*where, key)] = key_node.start_mark.line + 1
            mapping[key] = _build(value_node, (*where, key), document, seen)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_build(child, (*where, index), document, seen) for index, child in enumerate(node.value)]
    return _scalar(node, where, document)


def _scalar(node: yaml.Node, where: Where, document: Document) -> Any:
    text = str(node.value)
    match node.tag.rpartition(":")[2]:
        case "str":
            return text
        case "bool":
            return text == "true"
        case "int":
            return int(text)
        case "float":
            return float(text)
        case "null":
            return None
        case _:
            # The tag itself is not repeated: an unquoted "!secret" may be a credential.
            raise document.error(
                where, "a tag (a word that begins with !) is not allowed; put the value in quotes"
            )
