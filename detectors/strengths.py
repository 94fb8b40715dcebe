"""How much one piece of evidence is worth against chance: the two questions of `detectors.weigh`."""

from __future__ import annotations

from collections.abc import Mapping
from math import log10

from detectors.base import Rule
from detectors.chance import log10_tail
from taxonomy.records import Evidence, Kind

# What evidence of each grade reaches alone; the reliability table in docs/accuracy.md says how that holds.
VALUE_CAPS = {4: 0.97, 3: 0.78, 2: 0.5, 1: 0.2}
# A strict format that nearly all of many distinct values have is more than a candidate.
FULL_CAP = 0.7
FULL_SHARE = 0.9
FULL_DISTINCT = 12
_OF_MANY_NATIONS = (
    "government_id.foreign_national_id",
    "government_id.tax_id",
    "government_id.social_security_number",
)
# The share of distinct values that must fit before a column as a whole is taken for the category.
COLUMN_SHARE = 0.6
SECONDARY_SHARE = 0.01
SECONDARY_HITS = 2
# Question 1.
FOR_SHARE = 0.9
AGAINST_VALUES = 10  # shaped values from which a failing check weakens a name
# A check that hardly anything passes by luck speaks for the others of the same shape too: mistyped, made up.
SELECTIVE_RATE = 0.05
SELECTIVE_SHARE = 0.3
# A check digit alone that so many values pass is as good as one with a registry.
CHECKED_RARITY = 6.0
TELLING_RATE = 0.2  # a check that half of all values pass tells nothing ashare
# A share of a mixed column is a finding when it is large and far beyond luck.
MIXED_HITS = 20
MIXED_RARITY = 10.0
MIXED_WEIGHT = 0.6
# Question 2: a tail of one in 10^4 is full strength, one in 100 is half of it.
FULL_RARITY = 4.0
HALF_RARITY = 2.0
# A name that says something else takes this share away from value evidence of each grade.
OTHER_NAME_FACTOR = {4: 1.0, 3: 0.6, 2: 0.4, 1: 0.0}


def speaks_against(piece: Evidence, rules: Mapping[str, Rule]) -> bool:
    """Return whether enough whole values had the shape and passed the check no more often than by luck."""
    rule = rules.get(piece.rule)
    return (
        rule is not None
        and piece.kind is Kind.VALUE
        and rule.check_rate is not None
        and piece.shaped >= AGAINST_VALUES
        and _beyond_luck(piece.passed, piece.shaped, rule)[0] == 0
    )


def share_of(piece: Evidence, distinct: int) -> float:
    """Return the share of the values, or of the rows, that a piece of evidence speaks of."""
    if piece.shaped or piece.passed:
        return piece.passed / max(piece.tested or distinct, 1)
    return piece.rows / max(piece.tested, 1)


def strength(
    piece: Evidence,
    rules: Mapping[str, Rule],
    grades: Mapping[str, int],
    distinct: int,
    name_grade: int,
    other: str,
    family: float = 0.0,
) -> tuple[float, int, str]:
    """Return the weight of one piece, its grade, and a sentence."""
    rule = rules.get(piece.rule)
    if rule is None:
        grade = grades.get(piece.rule, 2)
        share = share_of(piece, distinct)
        counted = f"{piece.rows:,} of {piece.tested:,} rows" if piece.tested else f"{piece.rows:,} rows"
        reason = f"{piece.rule}: {counted}" + (f"; {piece.note}" if piece.note else "")
        weight = (
            VALUE_CAPS[grade]
            if piece.rows and (share >= SECONDARY_SHARE or piece.rows >= SECONDARY_HITS or grade == 4)
            else VALUE_CAPS[1] * bool(piece.rows)
        )
        return _against_name(weight, grade, other, name_grade), grade, reason
    if piece.kind in (Kind.TEXT, Kind.LANGUAGE):
        return _in_text(piece, rule, other, name_grade)
    return _whole_values(piece, rule, name_grade, other, family)


def _whole_values(
    piece: Evidence, rule: Rule, name_grade: int, other: str, family: float = 0.0
) -> tuple[float, int, str]:
    n, m, k = piece.tested, piece.shaped, piece.passed
    what = f"{rule.id}: {m:,} of {n:,} distinct values have the shape"
    if rule.check:
        what += f", {k:,} of these pass the check"
    if not k:
        return 0.0, rule.grade, what + (f" ({rule.check_rate:.0%} would by luck)" if rule.check_rate else "")
    trust, why = _beyond_luck(k, m, rule)
    rarity = -log10_tail(k, n, rule.chance)
    strength = min(1.0, rarity / FULL_RARITY) if rarity >= HALF_RARITY else rarity / FULL_RARITY / 2
    selective = rule.check_rate is not None and rule.check_rate <= SELECTIVE_RATE and trust >= 1
    share = max(k / n, family, m / n if selective else 0.0)
    cap = VALUE_CAPS[rule.grade]
    if (
        rule.grade == 2
        and rule.check_rate
        and rule.check_rate <= TELLING_RATE
        and log10_tail(k, m, rule.check_rate) <= -CHECKED_RARITY
        and k >= FOR_SHARE * m
    ):
        cap = VALUE_CAPS[3]
    elif rule.grade == 2 and share >= FULL_SHARE and n >= FULL_DISTINCT and not other:
        cap = FULL_CAP
    if rule.grade < 4 and share < COLUMN_SHARE and name_grade < 2:
        # Some values of a mixed column: worth less the fewer they are, never nothing.
        cap *= 0.5 + 0.5 * share / COLUMN_SHARE
    if rule.grade == 1:
        # A weak format agrees with a name; it never says anything alone, and chance is no measure of it.
        weight = _against_name(cap * share, rule.grade, other, name_grade) if name_grade else 0.0
        return weight, rule.grade, what + "; a weak format, which only agrees with the name"
    if rule.grade < 4 and not name_grade and rule.category in _OF_MANY_NATIONS and rule.check_rate:
        cap = min(cap, VALUE_CAPS[2])  # forty checks of one digit each: one of them always passes something
    weight = _against_name(cap * trust * strength, rule.grade, other, name_grade)
    if rule.grade >= 2 and k >= MIXED_HITS and rarity >= MIXED_RARITY and trust >= 1 and not other:
        weight = max(weight, MIXED_WEIGHT)  # answers to many questions: some of them are telephones
    what += f"; {why}" if why else ""
    what += (
        f"; for unrelated values 1 in 10^{max(rarity, 0):.0f}"
        if rarity >= 1
        else "; as many as unrelated values would"
    )
    return weight, rule.grade, what


def _beyond_luck(k: int, m: int, rule: Rule) -> tuple[float, str]:
    """Answer question 1: how far k of m is beyond the check's own rate, from 0 to 1."""
    rate = rule.check_rate
    if not rule.check or rate is None:
        return 1.0, ""
    share = k / m
    tail = log10_tail(k, m, rate)
    if share >= FOR_SHARE:
        # Few values: three of three past a one-in-ten check is luck one time in a thousand.
        return min(1.0, max(-tail / 2.0, -log10(rate) / 2.0)), ""
    if rate <= SELECTIVE_RATE and share >= SELECTIVE_SHARE and tail <= -CHECKED_RARITY:
        return 1.0, f"{share:.0%} pass, {rate:.0%} would by luck"
    if tail > -HALF_RARITY or share <= 2 * rate:
        return 0.0, f"no more than the {rate:.0%} that pass by luck, which speaks against it"
    return min(1.0, (share - rate) / (FOR_SHARE - rate)), f"{share:.0%} pass, {rate:.0%} would by luck"


def _in_text(piece: Evidence, rule: Rule, other: str, name_grade: int) -> tuple[float, int, str]:
    n, m, k = piece.tested, piece.shaped, piece.passed
    what = f"{rule.id}: in {piece.rows:,} of {n:,} texts, {k:,} distinct" + (
        f"; {piece.note}" if piece.note else ""
    )
    if not k:
        return 0.0, rule.grade, what
    trust, why = _beyond_luck(k, max(m, k), rule)
    cap = {4: 0.95, 3: 0.8, 2: 0.72 if rule.needs_context else 0.6, 1: 0.0}[rule.grade]
    if rule.grade < 4 and piece.rows < SECONDARY_HITS:
        cap *= 0.7
    return (
        _against_name(cap * trust, rule.grade, other, name_grade),
        rule.grade,
        what + (f"; {why}" if why else ""),
    )


def _against_name(weight: float, grade: int, other: str, name_grade: int) -> float:
    """Take away what a name that says something else takes ("order_no", "sku", "version")."""
    return weight * OTHER_NAME_FACTOR[grade] if other and not name_grade else weight
