"""Categories whose values are counted together: a column of telephones holds mobile and fixed numbers."""

from __future__ import annotations

from collections.abc import Mapping

from detectors.strengths import share_of
from taxonomy.records import Evidence, Kind

# Values of a telephone column are mobile and fixed numbers of several writings: one family, counted together.
_FAMILIES = (frozenset({"contact.mobile_phone", "contact.landline_phone"}),)


def shares_of_families(groups: Mapping[tuple[str, str], list[Evidence]]) -> dict[tuple[str, str], float]:
    """Return the share of values that any of a family claims, for its strongest category in each field."""
    shares: dict[tuple[str, str], float] = {}
    for family in _FAMILIES:
        for path in {path for path, category in groups if category in family}:
            claimed = {
                category: max(
                    (share_of(e, 0) for e in groups[path, category] if e.kind is Kind.VALUE), default=0.0
                )
                for category in family
                if (path, category) in groups
            }
            best = max(claimed, key=lambda category: (claimed[category], category))
            if claimed[best]:
                shares[path, best] = min(1.0, sum(claimed.values()))
    return shares


def family_of(category: str) -> frozenset[str]:
    """Return the categories whose values are counted with those of this one."""
    return next((family for family in _FAMILIES if category in family), frozenset())
