"""What a policy says of each category, umbrella term and scope: the index for comparing and checking."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from policies import terms
from taxonomy.categories import Taxonomy, load
from taxonomy.records import Declaration, Polarity, Policy

Said = dict[str, list[Declaration]]


@dataclass(frozen=True, slots=True)
class Saying:
    """The statements of a policy by what they say and of what; exclusive ones count as denials."""

    having: Said = field(default_factory=dict)  # by category
    wide: Said = field(default_factory=dict)  # by umbrella term
    denied: Said = field(default_factory=dict)  # by category, of specific and general denials
    passing: list[Declaration] = field(default_factory=list)
    not_shared: list[Declaration] = field(default_factory=list)
    not_used: list[Declaration] = field(default_factory=list)
    denials: list[Declaration] = field(default_factory=list)  # not collected, and exclusive ones


def index(policy: Policy) -> Saying:
    """Return the statements of a policy by what they say."""
    taxonomy = load()
    said = Saying()
    for one in policy.declarations:
        if one.polarity is Polarity.NOT_COLLECTED or one.exclusive:
            said.denials.append(one)
            _note(said.denied, denied_by(one, taxonomy), one)
        elif one.polarity is Polarity.NOT_SHARED:
            said.not_shared.append(one)
        elif one.polarity is Polarity.NOT_USED:
            said.not_used.append(one)
        elif one.action in terms.PASSING_ON:
            said.passing.append(one)
        else:
            _note(said.having, one.categories, one)
            if one.umbrella:
                _note(said.wide, (one.umbrella,), one)
    return said


def covered(declaration: Declaration, taxonomy: Taxonomy) -> frozenset[str]:
    """Return all categories that a statement speaks of: its own, its umbrella term's, its scope's."""
    found = frozenset(declaration.categories) | taxonomy.expand(declaration.scope)
    if declaration.umbrella:
        found |= taxonomy.expand(taxonomy.umbrellas[declaration.umbrella].covers)
    return found


def denied_by(declaration: Declaration, taxonomy: Taxonomy) -> frozenset[str]:
    """Return the categories that a denial denies: of an exclusive statement its scope alone."""
    if declaration.exclusive:
        return taxonomy.expand(declaration.scope)
    return covered(declaration, taxonomy)


def _note(into: Said, keys: Iterable[str], declaration: Declaration) -> None:
    for key in keys:
        into.setdefault(key, []).append(declaration)
