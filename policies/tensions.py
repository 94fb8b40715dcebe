"""Places where a policy speaks against itself, each with both quotes.

A *contradiction* is a statement and its denial of the same data, of the same person, by the same act
(collect, receive and store are one), for the same purpose, without a condition that makes the one an
exception to the other. All that comes near and is not equal in each of these is a *tension*: it may be
meant, and is worth a look. "We collect no information" denies every purpose; "we do not share" often goes on
with "except", so there a purpose or recipient on one side alone makes a tension. After PolicyLint (Andow et
al., USENIX Security 2019), which shows how many such pairs are mere differences of scope.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policies import terms
from policies.naming import ACTIONS, named, plain, prose, quoted, scope
from policies.saying import covered, denied_by, index
from taxonomy.categories import Taxonomy, load
from taxonomy.records import Declaration, Polarity, Policy, Quote, Sensitivity, Subject

CONTRADICTION, TENSION = "contradiction", "tension"

_GETTING = frozenset(("collect", "receive", "store"))
_EXCEPTIONS = frozenset(
    ("optional", "permission", "consent", "separate_consent", "guardian_consent", "on_request")
)
# What a denial of passing data on reaches: who shares nothing hands over and publishes nothing either.
_INSIDE = {
    "share": terms.PASSING_ON,
    "disclose": ("disclose", "publish"),
    "transfer": ("transfer",),
    "publish": ("publish",),
}
_OWN = frozenset(("affiliates", "service_providers", "processors"))  # not meant by "third parties"
_SHOPPERS = frozenset((Subject.CUSTOMER, Subject.VISITOR))
_ONE_ANSWER = ("retention", "governing_law")  # facts of which a policy should state one


@dataclass(frozen=True, slots=True)
class Tension:
    """Two places of a policy that do not go together."""

    kind: str  # contradiction | tension
    about: tuple[str, ...]  # ids of categories, or the name of a rule or fact
    sentence: str  # with both quotes
    claim: str  # without
    first: Quote
    second: Quote
    more: tuple[Quote, ...] = ()  # further places like the second


def tensions(policy: Policy) -> list[Tension]:
    """Return the contradictions and tensions inside a policy, contradictions first."""
    taxonomy = load()
    found = [
        *_denials(policy, taxonomy),
        *_sensitive(policy, taxonomy),
        *_minors(policy),
        *_facts(policy),
    ]
    return sorted(found, key=lambda one: (one.kind != CONTRADICTION, one.first.line, one.second.line))


def _denials(policy: Policy, taxonomy: Taxonomy) -> Iterator[Tension]:
    said = index(policy)
    saying = [d for d in policy.declarations if d.polarity is Polarity.COLLECTED and not d.exclusive]
    for denial in (*said.denials, *said.not_shared, *said.not_used):
        against: dict[str, list[Declaration]] = {}
        for one in saying:
            kind = _kind(denial, one, taxonomy)
            if kind:
                against.setdefault(kind, []).append(one)
        for kind, statements in against.items():
            shared = denied_by(denial, taxonomy) & frozenset().union(
                *(covered(d, taxonomy) for d in statements)
            )
            yield _told(kind, denial, statements, tuple(sorted(shared)))


def _told(kind: str, denial: Declaration, statements: list[Declaration], about: tuple[str, ...]) -> Tension:
    quotes = list(dict.fromkeys(d.quote for d in statements))
    lines = ", ".join(dict.fromkeys(str(q.line) for q in quotes[1:]))
    more = f", and more on line{'s' * (',' in lines)} {lines}" if lines else ""
    act = "uses" if denial.polarity is Polarity.NOT_USED else ACTIONS[denial.action]
    data = scope(denial.scope) if "*" in denial.scope else named(about)
    denies = f"rules out that it {act}" if denial.exclusive else f"denies that it {act}"
    claim = f"It {denies} {data}"
    sentence = f"{claim}, {quoted(denial.quote)}, and says {quoted(quotes[0])}{more}."
    return Tension(
        kind, about, sentence, f"{claim}, and says otherwise.", denial.quote, quotes[0], tuple(quotes[1:])
    )


def _kind(denial: Declaration, one: Declaration, taxonomy: Taxonomy) -> str | None:
    """Return how a statement stands against a denial, None when the two go together."""
    data = _same_data(denial, one, taxonomy)
    act = _same_act(denial, one)
    persons = _same_persons(denial.subject, one.subject)
    absolute = denial.polarity is not Polarity.NOT_SHARED
    purposes = _same_aim(denial.purposes, one.purposes, absolute=absolute)
    recipients = _same_aim(denial.recipients, one.recipients, absolute=absolute)
    everywhere = ("*",)
    places = _same_aim(
        tuple(d for d in denial.datasets if denial.datasets != everywhere),
        tuple(d for d in one.datasets if one.datasets != everywhere),
        absolute=True,
    )
    parts = (data, act, persons, purposes, recipients, places)
    if None in parts:
        return None
    exception = one.condition in _EXCEPTIONS or (set(one.recipients) <= _OWN and bool(one.recipients))
    return CONTRADICTION if all(parts) and not exception else TENSION


def _same_data(denial: Declaration, one: Declaration, taxonomy: Taxonomy) -> bool | None:
    """Return whether the data is the same, False when it only overlaps, None when it does not."""
    denied = denied_by(denial, taxonomy)
    if one.categories:
        return not denial.umbrella if denied & set(one.categories) else None
    other = covered(one, taxonomy)
    if not denied & other:
        return None
    return denied == other if not one.umbrella else denial.umbrella == one.umbrella


def _same_act(denial: Declaration, one: Declaration) -> bool | None:
    if denial.polarity is Polarity.NOT_SHARED:
        return one.action == denial.action if one.action in _INSIDE.get(denial.action, ()) else None
    if denial.polarity is Polarity.NOT_USED:
        return one.action == "use" if one.action in terms.HAVING else None
    return one.action in _GETTING if one.action in terms.HAVING else None


def _same_persons(denied: Subject, said: Subject) -> bool | None:
    if denied is said:
        return True
    return False if {denied, said} <= _SHOPPERS else None


def _same_aim(denied: tuple[str, ...], said: tuple[str, ...], *, absolute: bool) -> bool | None:
    """Return whether purposes (recipients, datasets) meet; an absolute denial that names none denies all."""
    if not denied:
        return absolute or not said
    if not said:
        return False
    return True if set(denied) & set(said) else None


def _sensitive(policy: Policy, taxonomy: Taxonomy) -> Iterator[Tension]:
    own = policy.sensitive
    if own is None:
        return
    sensitive = taxonomy.expand(own.categories)
    both = tuple(sorted(sensitive & taxonomy.expand(own.not_personal)))
    if both and own.not_personal_quote:
        claim = f"It calls both sensitive and not personal: {named(both)}"
        yield _pair(CONTRADICTION, both, claim, own.quote, own.not_personal_quote)
    for one in policy.declarations:
        if one.sensitivity in (Sensitivity.ORDINARY, Sensitivity.NOT_PERSONAL):
            lower = tuple(id for id in one.categories if id in sensitive)
            if lower:
                called = plain(one.sensitivity)
                claim = f"Its definition of sensitive holds what it calls {called}: {named(lower)}"
                yield _pair(TENSION, lower, claim, own.quote, one.quote)


def _minors(policy: Policy) -> Iterator[Tension]:
    minors = policy.minors
    if minors is None:
        return
    for one in policy.declarations:
        if one.subject is not Subject.MINOR or one.action not in terms.HAVING:
            continue
        about = ("minors", *one.categories)
        if minors.stance == "not_collected" and one.polarity is Polarity.COLLECTED:
            kind = TENSION if one.condition in _EXCEPTIONS else CONTRADICTION
            yield _pair(
                kind, about, "It takes no data of minors, and says that it does", minors.quote, one.quote
            )
        if minors.stance == "guardian_consent" and one.polarity is Polarity.NOT_COLLECTED:
            claim = "It takes data of minors with a guardian's consent, and says that it does not"
            yield _pair(TENSION, about, claim, minors.quote, one.quote)


def _facts(policy: Policy) -> Iterator[Tension]:
    for name in _ONE_ANSWER:
        answers = [f for f in policy.facts if f.name == name]
        for first, other in zip(answers[:1] * len(answers), answers, strict=True):
            if other.value != first.value:
                values = f"{prose(first.value)}; {prose(other.value)}"
                claim = f"It gives more than one answer on {plain(name)}: {values}"
                yield _pair(TENSION, (name,), claim, first.quote, other.quote)


def _pair(kind: str, about: tuple[str, ...], claim: str, first: Quote, second: Quote) -> Tension:
    return Tension(
        kind, about, f"{claim}: {quoted(first)}, and {quoted(second)}.", f"{claim}.", first, second
    )
