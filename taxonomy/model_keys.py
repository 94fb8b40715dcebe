"""The keys that a pydantic model knows at a place of a file, to answer a wrong key with the right ones.

Imported only by those that have pydantic loaded already.
"""

from __future__ import annotations

from typing import Any, get_args

from pydantic import BaseModel


def known_keys(root: type[BaseModel], where: tuple[str | int, ...]) -> tuple[str, ...]:
    """Return the keys that are known beside the last part of `where`, a path of keys and positions."""
    model = root
    for part in where[:-1]:
        if isinstance(part, str) and part in model.model_fields:
            model = _model_in(model.model_fields[part].annotation) or model
    return tuple(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
