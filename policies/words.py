"""The words of a policy file as checked types: a wrong one is answered with the nearest right ones.

Imported by `policies.entries` alone, since it needs pydantic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from policies import terms
from taxonomy import categories
from taxonomy.errors import nearest

_TREE = categories.load()


def refuse(reason: str) -> PydanticCustomError:
    """Return an error whose message is the reason, word for word."""
    return PydanticCustomError("policy_rule", "{reason}", {"reason": reason})


def _known(kind: str, words: Iterable[str]) -> Callable[[str], str]:
    known = tuple(words)

    def check(word: str) -> str:
        if word not in known:
            raise refuse(f"unknown {kind} {word!r}; {nearest(word, known)}")
        return word

    return check


def _leaf(word: str) -> str:
    if word in _TREE.umbrellas:
        raise refuse(f"{word!r} is an umbrella term, not a category; write it as `umbrella: {word}`")
    if word in _TREE.groups or "*" in word:
        raise refuse(f"{word!r} is a whole group; name the categories the policy names, or an umbrella term")
    return _known("category", _TREE.categories)(word)


def _glob(pattern: str) -> str:
    if not _TREE.expand((pattern,)):
        known = [*_TREE.categories, *(f"{group}.*" for group in _TREE.groups)]
        raise refuse(f"no category matches {pattern!r}; {nearest(pattern, known)}")
    return pattern


def _enum(words: Iterable[str]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": list(words)})


Leaf = Annotated[str, AfterValidator(_leaf), _enum(_TREE.categories)]
Glob = Annotated[str, AfterValidator(_glob), WithJsonSchema({"type": "string", "pattern": "^[a-z0-9_.*?]+$"})]
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
