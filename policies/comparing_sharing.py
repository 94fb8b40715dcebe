"""Changes of where data goes: sharing that is new or gone, and promises not to share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from policies.comparing import Change
from policies.naming import ACTIONS, CONDITIONS, listed, named, what
from policies.saying import covered, index
from taxonomy.categories import Taxonomy, load
from taxonomy.records import Declaration, Policy


def changes_of_sharing(old: Policy, new: Policy) -> Iterator[Change]:
    """Yield what is newly passed on, what no longer is, and which promises are new or gone."""
    before, after, taxonomy = index(old), index(new), load()
    for one in after.passing:
        missing = _missing(one, before.passing, taxonomy)
        if missing:
            yield Change("weakens", _about(one, missing), f"Now {_told(one, missing)}.", None, one.quote)
        elif looser := _looser(one, before.passing, taxonomy):
            words = f"{CONDITIONS[looser.condition]} before, and now {CONDITIONS[one.condition]}"
            sentence = f"Condition of what it {ACTIONS[one.action]} {words}: {what(one)}."
            yield Change("weakens", _about(one), sentence, looser.quote, one.quote)
    for one in before.passing:
        missing = _missing(one, after.passing, taxonomy)
        if missing:
            sentence = f"It no longer says that it {_told(one, missing)}."
            yield Change("drops", _about(one, missing), sentence, one.quote, None)
    yield from _promises(before.not_shared, after.not_shared, taxonomy)


def _missing(one: Declaration, others: Sequence[Declaration], taxonomy: Taxonomy) -> frozenset[str]:
    """Return what, and to whom, none of the other statements passes on: empty when all is covered."""
    wanted = covered(one, taxonomy)
    for recipient in one.recipients or ("",):
        known: frozenset[str] = frozenset()
        for other in others:
            if other.action == one.action and recipient in (other.recipients or ("",)):
                known |= covered(other, taxonomy)
        if wanted - known:
            return wanted - known
    return frozenset()


def _looser(one: Declaration, others: Sequence[Declaration], taxonomy: Taxonomy) -> Declaration | None:
    """Return the old statement of the same sharing where all asked for consent and this one does not."""
    if "consent" in one.condition:
        return None
    same = [
        d
        for d in others
        if d.action == one.action
        and covered(one, taxonomy) & covered(d, taxonomy)
        and set(one.recipients or ("",)) & set(d.recipients or ("",))
    ]
    asking = [d for d in same if "consent" in d.condition]
    return asking[0] if asking and len(asking) == len(same) else None


def _promises(old: Sequence[Declaration], new: Sequence[Declaration], taxonomy: Taxonomy) -> Iterator[Change]:
    for kind, here, there in (("weakens", old, new), ("strengthens", new, old)):
        for one in here:
            kept: frozenset[str] = frozenset()
            for other in there:
                if other.action == one.action and set(other.recipients) <= set(
                    one.recipients or other.recipients
                ):
                    kept |= covered(other, taxonomy)
            lost = covered(one, taxonomy) - kept
            if not lost:
                continue
            data = what(one) if lost == covered(one, taxonomy) else named(sorted(lost))
            to = f" with {listed(one.recipients)}" if one.recipients else ""
            if kind == "weakens":
                sentence = f"The promise is gone that it never {ACTIONS[one.action]}{to}: {data}."
                yield Change(kind, _about(one, lost), sentence, one.quote, None)
            else:
                sentence = f"It newly promises that it never {ACTIONS[one.action]}{to}: {data}."
                yield Change(kind, _about(one, lost), sentence, None, one.quote)


def _told(one: Declaration, missing: frozenset[str]) -> str:
    data = named(sorted(missing)) if one.categories else what(one)
    to = f" with {listed(one.recipients)}" if one.recipients and one.action != "publish" else ""
    purposes = f" for {listed(one.purposes)}" if one.purposes else ""
    return f"{ACTIONS[one.action]}{to}{purposes}: {data}"


def _about(one: Declaration, missing: frozenset[str] = frozenset()) -> tuple[str, ...]:
    if one.categories:
        return tuple(id for id in one.categories if not missing or id in missing)
    return (one.umbrella,) if one.umbrella else one.scope
