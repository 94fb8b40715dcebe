"""Two versions of a policy: what the new one adds, drops, weakens and strengthens, with both quotes.

A change weakens the policy when the person is told less (a category only under a wide term), is asked less
(no consent any more), or is promised less (a denial, a rule on minors or a definition is gone or narrower),
and when data goes to somebody it did not go to before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from taxonomy.records import Policy, Quote

KINDS = ("weakens", "adds", "drops", "strengthens", "changes")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two versions, as a sentence, with the words of both where there are any."""

    kind: str  # one of KINDS
    about: tuple[str, ...]  # ids of categories or umbrella terms, globs, or the name of a fact or rule
    sentence: str
    old: Quote | None
    new: Quote | None

    @property
    def weaker(self) -> bool:
        """Whether the person is told, asked or promised less than before."""
        return self.kind == "weakens"


def compare(old: Policy, new: Policy) -> list[Change]:
    """Return the changes from one version of a policy to the next, weaker ones first."""
    from policies.comparing_data import changes_of_data
    from policies.comparing_rules import changes_of_rules
    from policies.comparing_sharing import changes_of_sharing

    found = [
        *changes_of_data(old, new),
        *changes_of_sharing(old, new),
        *changes_of_rules(old, new),
    ]
    return sorted(found, key=_order)


def together(changes: Iterable[tuple[Change, str]]) -> Iterator[Change]:
    """Yield one change for all categories with the same kind, quotes and template, whose `{}` they fill."""
    from policies.naming import named

    groups: dict[tuple[str, str, Quote | None, Quote | None], list[Change]] = {}
    for change, template in changes:
        groups.setdefault((change.kind, template, change.old, change.new), []).append(change)
    for (_, template, _, _), same in groups.items():
        about = tuple(dict.fromkeys(id for change in same for id in change.about))
        yield replace(same[0], about=about, sentence=template.replace("{}", named(about)))


def _order(change: Change) -> tuple[int, int, int]:
    return (
        KINDS.index(change.kind),
        change.new.line if change.new else 1 << 30,
        change.old.line if change.old else 1 << 30,
    )
