"""What tables and views a database has, with their columns, keys and comments."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy.engine.reflection import ObjectKind, ObjectScope

from connectors.dialects.relation import Relation

if TYPE_CHECKING:
    from sqlalchemy.engine import Inspector

_LOG = logging.getLogger("undeclared")
Broken = tuple[str | None, str, BaseException]  # schema, name, what happened
_Key = tuple[str | None, str]


def relations(
    inspector: Inspector, schema: str | None, kinds: dict[str, str], hidden: set[_Key]
) -> Iterator[Relation | Broken]:
    """Yield the tables and views of one schema, `kinds` by name; what cannot be described comes as Broken.

    The schema is described in a few queries; only when that fails, table by table.
    """
    with warnings.catch_warnings():
        # An unknown column type is no fault: it is read as text.
        warnings.simplefilter("ignore", sa.exc.SAWarning)
        try:
            described = _describe_all(inspector, schema)
        except Exception:  # one broken table spoils the query for all
            described = {}
        found: list[Relation | Broken] = []
        for name in sorted(kinds):
            if (schema, name) in hidden or (schema or inspector.default_schema_name, name) in hidden:
                continue
            found.append(described.get(name) or _describe_one(inspector, schema, name))
    for relation in found:
        if isinstance(relation, Relation):
            kind = kinds[relation.name]
            yield relation if relation.kind == kind else _with_kind(relation, kind)
        else:
            yield relation


def _with_kind(relation: Relation, kind: str) -> Relation:
    return Relation(
        relation.schema,
        relation.name,
        kind,
        relation.columns,
        relation.comment,
        relation.primary,
        relation.references,
    )


def _describe_all(inspector: Inspector, schema: str | None) -> dict[str, Relation]:
    asked: dict[str, Any] = {"schema": schema, "kind": ObjectKind.ANY, "scope": ObjectScope.DEFAULT}
    columns = inspector.get_multi_columns(**asked)
    primary = _each(inspector.get_multi_pk_constraint, asked)
    foreign = _each(inspector.get_multi_foreign_keys, asked)
    comments = _each(inspector.get_multi_table_comment, asked)
    return {
        key[1]: _relation(schema, key[1], found, primary.get(key), foreign.get(key), comments.get(key))
        for key, found in columns.items()
        if found
    }


def _each(listing: Callable[..., Any], asked: dict[str, Any]) -> dict[_Key, Any]:
    try:
        return dict(listing(**asked))
    except NotImplementedError:  # a database without comments, or without keys
        return {}


def _describe_one(inspector: Inspector, schema: str | None, name: str) -> Relation | Broken:
    inspector.clear_cache()
    try:
        columns = inspector.get_columns(name, schema)
    except Exception as error:
        return schema, name, error

    def optional(listing: Callable[..., Any]) -> Any:
        try:
            return listing(name, schema)
        except NotImplementedError:  # the database has no such thing
            return None
        except Exception as error:  # keys and comments help, but a table is read without them
            _LOG.warning(
                "%s is read without keys or comments, which could not be had (%s)", name, type(error).__name__
            )
            return None

    return _relation(
        schema,
        name,
        columns,
        optional(inspector.get_pk_constraint),
        optional(inspector.get_foreign_keys),
        optional(inspector.get_table_comment),
    )


def _relation(
    schema: str | None, name: str, columns: Any, primary: Any, foreign: Any, comment: Any
) -> Relation:
    references = {
        column: str(key["referred_table"]) for key in foreign or () for column in key["constrained_columns"]
    }
    return Relation(
        schema=schema,
        name=name,
        kind="table",
        columns=tuple((str(c["name"]), c["type"], str(c.get("comment") or "")) for c in columns),
        comment=str((comment or {}).get("text") or ""),
        primary=tuple((primary or {}).get("constrained_columns") or ()),
        references=references,
    )
