"""Changes of what a policy says it has: categories, wide terms, denials, conditions, persons, purposes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from policies.comparing import Change, together
from policies.naming import CONDITIONS, listed, plain, wide
from policies.saying import Saying, denied_by, index
from taxonomy.categories import Taxonomy, load
from taxonomy.records import Declaration, Policy, Sensitivity

# How much the person decides; unsaid is None.
_RANKS = {
    "separate_consent": 5,
    "guardian_consent": 5,
    "consent": 4,
    "permission": 3,
    "optional": 3,
    "on_request": 2,
    "mandatory_for_feature": 1,
    "mandatory": 0,
    "automatic": 0,
}
_ASKED = 3  # from here on the person can say no

Step = tuple[Change, str]


def changes_of_data(old: Policy, new: Policy) -> Iterator[Change]:
    """Yield the changes of what is collected, received, stored, used and inferred, and of its denials."""
    before, after, taxonomy = index(old), index(new), load()
    yield from together(
        chain(
            _gone(before, after, taxonomy),
            _come(before, after, taxonomy),
            *(_kept(c, before.having[c], after.having[c]) for c in before.having if c in after.having),
        )
    )
    yield from _wide_terms(before, after, taxonomy)
    yield from together(chain(_denials_gone(before, after, taxonomy), _denials_come(before, after, taxonomy)))
    yield from together(_uses(before, after))


def _step(kind: str, id: str, template: str, old: Declaration | None, new: Declaration | None) -> Step:
    return Change(kind, (id,), "", old.quote if old else None, new.quote if new else None), template


def _gone(before: Saying, after: Saying, taxonomy: Taxonomy) -> Iterator[Step]:
    for id, said in before.having.items():
        if id in after.having:
            continue
        over = [u for u in after.wide if u in taxonomy.umbrellas_over(id)]
        over.sort(key=lambda u: u in before.wide)  # a wide term that is new took its place
        if id in after.denied:
            yield _step("weakens", id, "Declared before, and now denied: {}.", said[0], after.denied[id][0])
        elif over:
            template = f"Named before, and now only under the wide term {wide(over[0])}: {{}}."
            yield _step("weakens", id, template, said[0], after.wide[over[0]][0])
        else:
            yield _step("drops", id, "No longer declared: {}.", said[0], None)


def _come(before: Saying, after: Saying, taxonomy: Taxonomy) -> Iterator[Step]:
    for id, said in after.having.items():
        if id in before.having:
            continue
        over = [u for u in before.wide if u in taxonomy.umbrellas_over(id)]
        if id in before.denied:
            yield _step("weakens", id, "Denied before, and now declared: {}.", before.denied[id][0], said[0])
        elif over:
            template = f"Only under the wide term {wide(over[0])} before, and now named: {{}}."
            yield _step("strengthens", id, template, before.wide[over[0]][0], said[0])
        else:
            yield _step("adds", id, "Newly declared: {}.", None, said[0])


def _kept(id: str, old: Sequence[Declaration], new: Sequence[Declaration]) -> Iterator[Step]:
    yield from _conditions(id, old, new)
    subjects = [d for d in new if d.subject not in {o.subject for o in old}]
    if subjects:
        whose = plain(subjects[0].subject.value)
        yield _step("adds", id, f"Now also of another person ({whose}): {{}}.", old[0], subjects[0])
    lost = [d for d in old if d.subject not in {n.subject for n in new}]
    if lost:
        whose = plain(lost[0].subject.value)
        yield _step(
            "drops", id, f"No longer declared of one kind of person ({whose}): {{}}.", lost[0], new[0]
        )
    sensitive = [d for d in old if d.sensitivity is Sensitivity.SENSITIVE]
    if sensitive and not any(d.sensitivity is Sensitivity.SENSITIVE for d in new):
        yield _step("weakens", id, "No longer called sensitive: {}.", sensitive[0], new[0])
    called = [d for d in new if d.sensitivity is Sensitivity.NOT_PERSONAL]
    if called and not any(d.sensitivity is Sensitivity.NOT_PERSONAL for d in old):
        yield _step("weakens", id, "Now called not personal: {}.", old[0], called[0])
    for purpose in dict.fromkeys(p for d in new for p in d.purposes):
        if not any(purpose in d.purposes for d in old):
            said = next(d for d in new if purpose in d.purposes)
            yield _step("adds", id, f"Now also for {plain(purpose)}: {{}}.", old[0], said)


def _conditions(id: str, old: Sequence[Declaration], new: Sequence[Declaration]) -> Iterator[Step]:
    """Compare the weakest condition for each purpose that both versions name, else the weakest of all."""
    common = {p for d in old for p in d.purposes or ("",)} & {p for d in new for p in d.purposes or ("",)}
    pairs = [(_weakest(old, p), _weakest(new, p)) for p in sorted(common)] or [(_weakest(old), _weakest(new))]
    for before, after in pairs:
        was, now = _RANKS.get(before.condition), _RANKS.get(after.condition)
        if was is None or before.condition == after.condition or was == now:
            continue
        words = f"{CONDITIONS[before.condition]} before, and now {CONDITIONS[after.condition]}"
        if (now is None and was >= _ASKED) or (now is not None and now < was):
            yield _step("weakens", id, f"Condition {words}: {{}}.", before, after)
            return
        if now is not None:
            yield _step("strengthens", id, f"Condition {words}: {{}}.", before, after)
            return


def _weakest(said: Sequence[Declaration], purpose: str | None = None) -> Declaration:
    fitting = [d for d in said if purpose is None or purpose in (d.purposes or ("",))]
    return min(fitting, key=lambda d: _RANKS.get(d.condition, -1))


def _wide_terms(before: Saying, after: Saying, taxonomy: Taxonomy) -> Iterator[Change]:
    for term, said in after.wide.items():
        members = taxonomy.expand(taxonomy.umbrellas[term].covers)
        replaced = any(id in members for id in before.having if id not in after.having)
        if term not in before.wide and not replaced:
            yield Change(
                "adds", (term,), f"Newly declared, in a wide term only: {wide(term)}.", None, said[0].quote
            )
    for term, said in before.wide.items():
        members = taxonomy.expand(taxonomy.umbrellas[term].covers)
        named = any(id in members for id in after.having if id not in before.having)
        if term not in after.wide and not named:
            yield Change(
                "drops", (term,), f"No longer declared, a wide term: {wide(term)}.", said[0].quote, None
            )


def _denials_gone(before: Saying, after: Saying, taxonomy: Taxonomy) -> Iterator[Step]:
    for denial in before.denials:
        for id in sorted(denied_by(denial, taxonomy)):
            if id not in after.denied and id not in after.having:
                yield _step("weakens", id, "No longer denied: {}.", denial, None)


def _denials_come(before: Saying, after: Saying, taxonomy: Taxonomy) -> Iterator[Step]:
    for denial in after.denials:
        for id in sorted(denied_by(denial, taxonomy)):
            if id in before.denied or (id in before.having and id not in after.having):
                continue
            if id in after.having:
                yield _step("changes", id, "Denied and declared at once: {}.", after.having[id][0], denial)
            else:
                yield _step("strengthens", id, "Newly denied: {}.", None, denial)


def _uses(before: Saying, after: Saying) -> Iterator[Step]:
    taxonomy = load()
    for kind, here, there in (
        ("weakens", before.not_used, after.not_used),
        ("strengthens", after.not_used, before.not_used),
    ):
        for denial in here:
            missing = [id for id in sorted(denied_by(denial, taxonomy)) if not _denies_use(there, denial, id)]
            purposes = f" for {listed(denial.purposes)}" if denial.purposes else ""
            said = "No longer excluded from use" if kind == "weakens" else "Newly excluded from use"
            for id in missing:
                old, new = (denial, None) if kind == "weakens" else (None, denial)
                yield _step(kind, id, f"{said}{purposes}: {{}}.", old, new)


def _denies_use(denials: Sequence[Declaration], like: Declaration, id: str) -> bool:
    """Return whether one of the denials excludes a category from at least the same purposes."""
    taxonomy = load()
    return any(
        id in denied_by(d, taxonomy)
        and (not d.purposes or (like.purposes and set(like.purposes) <= set(d.purposes)))
        for d in denials
    )
