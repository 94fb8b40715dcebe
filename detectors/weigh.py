"""Evidence to classifications: the one scheme by which matches are weighed against chance.

For value evidence two questions are asked, in this order.

1. Given the shape, do the m pass because they are the thing, or because one in ten passes? k of m
   against the check's own rate: at 0.9 and above it speaks for, near the rate it speaks against, however
   rare the pattern is over all strings (an order number with a fixed region and an embedded date passes
   the resident ID's check digit one time in eleven: against).
2. Are k too many for n unrelated values? k of n against the rule's overall chance, as a binomial tail.
   One value is enough only where n x chance is below 0.01.

The grade of the rule caps what values alone can reach; a name adds to it. Kinds are independent
witnesses and combine by 1 - (1 - a)(1 - b) (noisy or, Pearl 1988); within a kind the strongest counts, since
ten patterns are not ten witnesses. Deterministic kinds (values, formats, names, neighbours) and
statistical ones (word lists, models) stay apart until the last step, and both are reported.

Everything here is a pure function of counts: order does not matter, more passes at the same n and m never
lower the confidence, no evidence gives nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log10

from detectors.base import Rule
from detectors.chance import log10_tail
from detectors.forms import DATES_RULE, STATE_RULE
from detectors.forms import RULE as FORM
from detectors.names import GRADES
from taxonomy.records import Evidence, Kind, ValueState

# What evidence of each grade reaches alone; the reliability table in docs/accuracy.md says how that holds.
VALUE_CAPS = {4: 0.97, 3: 0.78, 2: 0.5, 1: 0.2}
NAME_WEIGHTS = {3: 0.7, 2: 0.62, 1: 0.3}
# A strict format that nearly all of many distinct values have is more than a candidate.
FULL_CAP = 0.7
FULL_SHARE = 0.9
FULL_DISTINCT = 12
ALIKE_VALUES = 5  # different values of one weak form that settle what an ambiguous name means
# Values of a telephone column are mobile and fixed numbers of several writings: one family, counted together.
_FAMILIES = (frozenset({"contact.mobile_phone", "contact.landline_phone"}),)
_OF_MANY_NATIONS = (
    "government_id.foreign_national_id",
    "government_id.tax_id",
    "government_id.social_security_number",
)
# The share of values that can be what the name says, below which they refute it, and how many it takes.
REFUTED_SHARE = 0.3
REFUTED_VALUES = 3
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
TELLING_RATE = 0.2  # a check that half of all values pass tells nothing apart
# A part of a mixed column is a finding when it is large and far beyond luck.
MIXED_HITS = 20
MIXED_RARITY = 10.0
MIXED_WEIGHT = 0.6
# Question 2: a tail of one in 10^4 is full strength, one in 100 is half of it.
FULL_RARITY = 4.0
HALF_RARITY = 2.0
# A name that says something else takes this share away from value evidence of each grade.
OTHER_NAME_FACTOR = {4: 1.0, 3: 0.6, 2: 0.4, 1: 0.0}
# A category whose values cannot be told from a narrower one's: there the name decides.
_NARROWER = {
    "contact.postal_address": ("contact.shipping_address", "contact.billing_address"),
    "device.mac_address": ("location.wifi_access_point", "location.radio_beacon"),
}
PLAIN = 3
# Categories that word lists tell by the look of a value, where a name knows better.
_BY_SHAPE = frozenset({"identity.full_name"})
STATISTICAL = frozenset({Kind.LANGUAGE, Kind.DICTIONARY})
_FORMS = (FORM, DATES_RULE, STATE_RULE)
_WITHIN_ONE = 0.99


@dataclass(frozen=True, slots=True)
class Weighed:
    """One category of one field after weighing."""

    path: str
    category: str
    confidence: float
    deterministic: float
    statistical: float
    evidence: tuple[Evidence, ...]
    by_name_only: bool
    state: ValueState
    role: str
    reasons: tuple[str, ...]
    whole: bool  # the field as a whole is this category, not only some spans or values of it
    name_grade: int
    value_grade: int
    whole_values: bool  # most of its values have the form of the category, as whole values


def weigh(
    evidence: Iterable[Evidence],
    rules: Mapping[str, Rule],
    grades: Mapping[str, int],
    distinct: Mapping[str, int],
    others: Mapping[str, str],
) -> tuple[Weighed, ...]:
    """Weigh all evidence of one table, field by field and category by category.

    `grades` gives the grade (1..4) of evidence that no value rule stands behind; `distinct` the number
    of distinct values of each field; `others` the word by which a name says that it is something else.
    """
    groups: dict[tuple[str, str], list[Evidence]] = {}
    for piece in evidence:
        groups.setdefault((piece.field.path, piece.category), []).append(piece)
    family = _family_shares(groups)
    readings = Counter(
        path for (path, _), pieces in groups.items() if any(e.kind is Kind.NAME for e in pieces)
    )
    several = {path for path, count in readings.items() if count > 1}
    found = [
        weighed
        for (path, category), pieces in sorted(groups.items())
        if (
            weighed := _weigh_one(
                path,
                category,
                pieces,
                rules,
                grades,
                distinct.get(path, 0),
                others.get(path, ""),
                family.get((path, category), 0.0),
                path in several,
                any(path == p and category != c and category in _family_of(c) for p, c in family),
            )
        )
    ]
    return tuple(_settle(found, rules))


def refuted(evidence: Iterable[Evidence]) -> dict[tuple[str, str], str]:
    """Return the names that the values refute: (path, category) -> how many values can be it."""
    return {(e.field.path, e.category): e.note for e in evidence if _refutes(e)}


def _refutes(piece: Evidence) -> bool:
    return (
        piece.rule in (FORM, DATES_RULE)
        and piece.tested >= REFUTED_VALUES
        and piece.rows < REFUTED_SHARE * piece.tested
    )


def _family_shares(groups: Mapping[tuple[str, str], list[Evidence]]) -> dict[tuple[str, str], float]:
    """Return the share of values that any of a family claims, for its strongest category in each field."""
    shares: dict[tuple[str, str], float] = {}
    for family in _FAMILIES:
        for path in {path for path, category in groups if category in family}:
            claimed = {
                category: max(
                    (_share(e, 0) for e in groups[path, category] if e.kind is Kind.VALUE), default=0.0
                )
                for category in family
                if (path, category) in groups
            }
            best = max(claimed, key=lambda category: (claimed[category], category))
            if claimed[best]:
                shares[path, best] = min(1.0, sum(claimed.values()))
    return shares


def _family_of(category: str) -> frozenset[str]:
    return next((family for family in _FAMILIES if category in family), frozenset())


def _weigh_one(
    path: str,
    category: str,
    pieces: Sequence[Evidence],
    rules: Mapping[str, Rule],
    grades: Mapping[str, int],
    distinct: int,
    other: str,
    family: float = 0.0,
    several: bool = False,
    family_seen: bool = False,
) -> Weighed | None:
    names = [e for e in pieces if e.kind is Kind.NAME]
    forms = [e for e in pieces if e.rule in _FORMS]
    pieces = [e for e in pieces if e.rule not in _FORMS]
    name_grade = max((GRADES[e.rule] for e in names), default=0)
    if name_grade == 1 and several and any(_all_look_alike(e, rules) for e in pieces):
        name_grade = 2  # of what an ambiguous name may mean, the values look as this one does
    strengths: dict[Kind, tuple[float, Evidence, str, int]] = {}
    against = False
    for piece in pieces:
        if piece.kind is Kind.NAME:
            continue
        against = against or _speaks_against(piece, rules)
        weight, grade, reason = _strength(piece, rules, grades, distinct, name_grade, other, family)
        # One of our rules in prose is the same witness, whichever reader brought it.
        kind = Kind.TEXT if piece.kind is Kind.LANGUAGE and piece.rule in rules else piece.kind
        if kind not in strengths or (weight, piece.rule) > (strengths[kind][0], strengths[kind][1].rule):
            strengths[kind] = (weight, piece, reason, grade)
    deterministic = _either(w for k, (w, *_) in strengths.items() if k not in STATISTICAL)
    statistical = _either(w for k, (w, *_) in strengths.items() if k in STATISTICAL)
    reasons = [reason for _, (_, _, reason, _) in sorted(strengths.items())]
    seen = deterministic > 0 or statistical > 0
    name_weight = NAME_WEIGHTS.get(name_grade, 0.0)
    if names and not seen and any(_refutes(e) for e in forms):
        return None
    if names:
        best = max(names, key=lambda e: (GRADES[e.rule], e.rule))
        reasons.insert(0, f"{best.note} (grade {name_grade} of 3)")
        if against and not seen and not family_seen:
            # Values were looked at and are not what the name says.
            name_weight *= 0.5
    confidence = _either((name_weight, deterministic, statistical))
    if confidence <= 0:
        return None
    strongest = max(strengths.values(), key=lambda s: s[0], default=None)
    state = next((e.state for e in names if e.state is not ValueState.PLAIN), ValueState.PLAIN)
    if state is ValueState.PLAIN and strongest is not None:
        state = strongest[1].state
    if state is ValueState.PLAIN:
        state = next((e.state for e in forms if e.rule == STATE_RULE), state)
    if names:
        reasons += [e.note for e in forms]
    return Weighed(
        path=path,
        category=category,
        confidence=round(min(_WITHIN_ONE, confidence), 3),
        deterministic=round(_either((name_weight, deterministic)), 3),
        statistical=round(statistical, 3),
        evidence=tuple(pieces),
        by_name_only=bool(names) and not seen,
        state=state,
        role=next((e.role for e in (*names, *pieces) if e.role), ""),
        reasons=tuple(reasons),
        whole=bool(names)
        or any(
            e.kind in (Kind.VALUE, Kind.CONTENT, Kind.CONTEXT) and _share(e, distinct) >= COLUMN_SHARE
            for e in pieces
        ),
        name_grade=name_grade,
        value_grade=max((grade for w, _, _, grade in strengths.values() if w > 0), default=0),
        whole_values=any(e.kind is Kind.VALUE and _share(e, distinct) >= COLUMN_SHARE for e in pieces),
    )


def _all_look_alike(piece: Evidence, rules: Mapping[str, Rule]) -> bool:
    """Return whether nearly all of several values have a form, be it a weak one."""
    return (
        piece.rule in rules
        and piece.kind is Kind.VALUE
        and piece.passed >= ALIKE_VALUES
        and _share(piece, 0) >= FULL_SHARE
    )


def _speaks_against(piece: Evidence, rules: Mapping[str, Rule]) -> bool:
    """Return whether enough whole values had the shape and passed the check no more often than by luck."""
    rule = rules.get(piece.rule)
    return (
        rule is not None
        and piece.kind is Kind.VALUE
        and rule.check_rate is not None
        and piece.shaped >= AGAINST_VALUES
        and _beyond_luck(piece.passed, piece.shaped, rule)[0] == 0
    )


def _either(weights: Iterable[float]) -> float:
    miss = 1.0
    for weight in weights:
        miss *= 1.0 - weight
    return 1.0 - miss


def _share(piece: Evidence, distinct: int) -> float:
    if piece.shaped or piece.passed:
        return piece.passed / max(piece.tested or distinct, 1)
    return piece.rows / max(piece.tested, 1)


def _strength(
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
        share = _share(piece, distinct)
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


def _settle(found: list[Weighed], rules: Mapping[str, Rule]) -> list[Weighed]:
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
        return rival.category not in _family_of(one.category)  # `address` that holds e-mail addresses
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
        ) and rival.deterministic > NAME_WEIGHTS[1]
    return False
