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

from detectors.base import Rule
from detectors.families import family_of, shares_of_families
from detectors.forms import DATES_RULE, STATE_RULE
from detectors.forms import RULE as FORM
from detectors.names import GRADES
from detectors.rivals import settle
from detectors.strengths import COLUMN_SHARE, FULL_SHARE, share_of, speaks_against, strength
from detectors.weighed import Weighed
from taxonomy.records import Evidence, Kind, ValueState

NAME_WEIGHTS = {3: 0.7, 2: 0.62, 1: 0.3}
ALIKE_VALUES = 5  # different values of one weak form that settle what an ambiguous name means
# The share of values that can be what the name says, below which they refute it, and how many it takes.
REFUTED_SHARE = 0.3
REFUTED_VALUES = 3
STATISTICAL = frozenset({Kind.LANGUAGE, Kind.DICTIONARY})
_FORMS = (FORM, DATES_RULE, STATE_RULE)
_WITHIN_ONE = 0.99


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
    family = shares_of_families(groups)
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
                any(path == p and category != c and category in family_of(c) for p, c in family),
            )
        )
    ]
    return tuple(settle(found, rules))


def refuted(evidence: Iterable[Evidence]) -> dict[tuple[str, str], str]:
    """Return the names that the values refute: (path, category) -> how many values can be it."""
    return {(e.field.path, e.category): e.note for e in evidence if _refutes(e)}


def _refutes(piece: Evidence) -> bool:
    return (
        piece.rule in (FORM, DATES_RULE)
        and piece.tested >= REFUTED_VALUES
        and piece.rows < REFUTED_SHARE * piece.tested
    )


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
        against = against or speaks_against(piece, rules)
        weight, grade, reason = strength(piece, rules, grades, distinct, name_grade, other, family)
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
            e.kind in (Kind.VALUE, Kind.CONTENT, Kind.CONTEXT) and share_of(e, distinct) >= COLUMN_SHARE
            for e in pieces
        ),
        name_grade=name_grade,
        value_grade=max((grade for w, _, _, grade in strengths.values() if w > 0), default=0),
        whole_values=any(e.kind is Kind.VALUE and share_of(e, distinct) >= COLUMN_SHARE for e in pieces),
    )


def _all_look_alike(piece: Evidence, rules: Mapping[str, Rule]) -> bool:
    """Return whether nearly all of several values have a form, be it a weak one."""
    return (
        piece.rule in rules
        and piece.kind is Kind.VALUE
        and piece.passed >= ALIKE_VALUES
        and share_of(piece, 0) >= FULL_SHARE
    )


def _either(weights: Iterable[float]) -> float:
    miss = 1.0
    for weight in weights:
        miss *= 1.0 - weight
    return 1.0 - miss
