"""Several policies read as one: customers under one, employees under another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from taxonomy.records import Policy


def join(policies: Sequence[Policy]) -> Policy:
    """Return one policy that covers what any of them covers; the first one's definitions count.

    Raises ValueError without any policy.
    """
    if not policies:
        raise ValueError("no policy to join")
    if len(policies) == 1:
        return policies[0]
    return Policy(
        id="+".join(p.id for p in policies),
        title="; ".join(p.title for p in policies),
        language=policies[0].language,
        subjects=tuple(dict.fromkeys(chain.from_iterable(p.subjects for p in policies))),
        datasets=tuple(dict.fromkeys(chain.from_iterable(p.datasets for p in policies))),
        minors=next((p.minors for p in policies if p.minors), None),
        sensitive=next((p.sensitive for p in policies if p.sensitive), None),
        facts=tuple(chain.from_iterable(p.facts for p in policies)),
        declarations=tuple(chain.from_iterable(p.declarations for p in policies)),
    )
