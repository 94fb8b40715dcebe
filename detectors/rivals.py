"""Which of several categories that claim the same values stays."""

from __future__ import annotations

from collections.abc import Mapping

from detectors.base import Rule
from detectors.families import family_of
from detectors.weighed import Weighed
from taxonomy.records import Kind

_AMBIGUOUS_NAME = 0.3  # what an ambiguous name alone is worth
# A category whose values cannot be told from a narrower one's: there the name decides.
_NARROWER = {
    "contact.postal_address": ("contact.shipping_address", "contact.billing_address"),
    "device.mac_address": ("location.wifi_access_point", "location.radio_beacon"),
}
PLAIN = 3
# Categories that word lists tell by the look of a value, where a name knows better.
_BY_SHAPE = frozenset({"identity.full_name"})


def settle(found: list[Weighed], rules: Mapping[str, Rule]) -> list[Weighed]:
    """Of two categories that claim the same whole values, keep the stronger one.

    Categories seen inside longer text, or by different means, stand beside each other: a remark may hold a
    telephone and a name at once.
    """
    kept: list[Weighed] = []
    for one in found:
        rivals = [o for o in found if o is not one and o.path == one.path and o.whole and one.whole]
        if any(_beats(rival, one, rules) for rival in rivals):
            continue
        kept.append(one)
    return kept


def _beats(rival: Weighed, one: Weighed, rules: Mapping[str, Rule]) -> bool:
    """Return whether `rival` explains the values that `one` claims, so that `one` is dropped."""
    if (
        any(one.category in rules[e.rule].conflicts for e in rival.evidence if e.rule in rules and e.passed)
        and rival.confidence >= one.confidence
    ):
        return True
    if rival.category in _NARROWER.get(one.category, ()) and rival.name_grade > one.name_grade:
        return True  # the name says which kind of address it is; the values say only that it is one
    if (
        one.by_name_only
        and one.category == "credentials.password"
        and rival.category == "credentials.password_hash"
    ):
        return rival.value_grade >= 3  # the state of the password is known, so its name says no more
    if one.by_name_only and one.name_grade < PLAIN and rival.value_grade >= 3 and rival.whole_values:
        return rival.category not in family_of(one.category)  # `address` that holds e-mail addresses
    if one.deterministic == 0 and rival.name_grade >= 2 and rival.deterministic > 0:
        # The name says plainly what it is: a column of logins that are written as names stays one of logins.
        return one.category in _BY_SHAPE
    rival_values = max((e.passed for e in rival.evidence if e.kind is Kind.VALUE), default=0)
    one_values = max((e.passed for e in one.evidence if e.kind is Kind.VALUE), default=0)
    if one.by_name_only and rival_values and rival.name_grade >= 1 and rival.confidence > one.confidence:
        # The name allowed several readings; the values chose one of them.
        return one.name_grade == 1 or rival.value_grade >= 3
    if rival_values and one_values:
        return (rival.confidence, rival.value_grade, rival.category) > (
            one.confidence,
            one.value_grade,
            one.category,
        )
    if one.name_grade == 1 and one.by_name_only and rival.name_grade == 1:
        return (rival.confidence, rival.category) > (
            one.confidence,
            one.category,
        ) and rival.deterministic > _AMBIGUOUS_NAME
    return False
