"""Changes of what a policy says of itself: minors, its definition of sensitive, whom it covers, facts."""

from __future__ import annotations

from collections.abc import Iterator

from policies.comparing import Change
from policies.naming import STANCES, listed, named, plain, prose
from taxonomy.categories import load
from taxonomy.records import Policy

# How much a rule keeps from minors.
_STANCES = {"not_collected": 3, "guardian_consent": 2, "not_directed": 1, "silent": 0}


def changes_of_rules(old: Policy, new: Policy) -> Iterator[Change]:
    """Yield the changes of the rule on minors, the definition of sensitive data, coverage and facts."""
    yield from _minors(old, new)
    yield from _sensitive(old, new)
    yield from _coverage(old, new)
    yield from _facts(old, new)


def _minors(old: Policy, new: Policy) -> Iterator[Change]:
    before, after = old.minors, new.minors
    about = ("minors",)
    if before is None or after is None:
        if before:
            yield Change("weakens", about, "The rule on minors is gone.", before.quote, None)
        if after:
            yield Change(
                "strengthens", about, f"A rule on minors is new: {STANCES[after.stance]}.", None, after.quote
            )
        return
    if before.stance != after.stance:
        weaker = _STANCES[after.stance] < _STANCES[before.stance]
        sentence = f"Rule on minors: {STANCES[before.stance]} before, and now: {STANCES[after.stance]}."
        yield Change("weakens" if weaker else "strengthens", about, sentence, before.quote, after.quote)
    if before.below != after.below:
        sentence = f"The age of a minor was below {before.below} and is now below {after.below}."
        kind = "weakens" if after.below < before.below else "strengthens"
        yield Change(kind, about, sentence, before.quote, after.quote)


def _sensitive(old: Policy, new: Policy) -> Iterator[Change]:
    before, after, taxonomy = old.sensitive, new.sensitive, load()
    was = taxonomy.expand(before.categories) if before else frozenset()
    now = taxonomy.expand(after.categories) if after else frozenset()
    old_quote, new_quote = (before.quote if before else None), (after.quote if after else None)
    if was and not now:
        sentence = "The definition of sensitive information is gone."
        yield Change("weakens", ("sensitive",), sentence, old_quote, new_quote)
    elif was - now:
        lost = tuple(sorted(was - now))
        sentence = f"The definition of sensitive information no longer holds: {named(lost)}."
        yield Change("weakens", lost, sentence, old_quote, new_quote)
    if now - was:
        gained = tuple(sorted(now - was))
        sentence = f"The definition of sensitive information newly holds: {named(gained)}."
        yield Change("strengthens", gained, sentence, old_quote, new_quote)
    free = taxonomy.expand(after.not_personal) if after else frozenset()
    free -= taxonomy.expand(before.not_personal) if before else frozenset()
    if free and after:
        sentence = f"Newly called not personal: {named(sorted(free))}."
        yield Change(
            "weakens", tuple(sorted(free)), sentence, old_quote, after.not_personal_quote or after.quote
        )
    ages = (before.child_below if before else None, after.child_below if after else None)
    if before and after and ages[0] != ages[1]:
        weaker = (ages[1] or 0) < (ages[0] or 0)
        told = [f"below {age}" if age else "of no age" for age in ages]
        sentence = f"Data of children is sensitive {told[1]}, {told[0]} before."
        yield Change("weakens" if weaker else "strengthens", ("sensitive",), sentence, old_quote, new_quote)


def _coverage(old: Policy, new: Policy) -> Iterator[Change]:
    lost = [s.value for s in old.subjects if s not in new.subjects]
    if lost:
        yield Change("drops", ("covers",), f"It no longer speaks for: {listed(lost)}.", None, None)
    gained = [s.value for s in new.subjects if s not in old.subjects]
    if gained:
        yield Change("adds", ("covers",), f"It now speaks for: {listed(gained)}.", None, None)
    if old.datasets != new.datasets:
        sentence = f"It covered {', '.join(old.datasets)} and now covers {', '.join(new.datasets)}."
        yield Change("changes", ("covers",), prose(sentence), None, None)


def _facts(old: Policy, new: Policy) -> Iterator[Change]:
    for name in dict.fromkeys(f.name for f in (*old.facts, *new.facts)):
        before = [
            f
            for f in old.facts
            if f.name == name and all(f.value != n.value for n in new.facts if n.name == name)
        ]
        after = [
            f
            for f in new.facts
            if f.name == name and all(f.value != o.value for o in old.facts if o.name == name)
        ]
        if before and after:
            was, now = (prose("; ".join(f.value for f in facts)) for facts in (before, after))
            sentence = f"{plain(name).capitalize()}: {was} before, and now {now}."
            yield Change("changes", (name,), sentence, before[0].quote, after[0].quote)
        for kind, facts, word in (("drops", before, "no longer said"), ("adds", after, "newly said")):
            if facts and not (before and after):
                values = prose("; ".join(f.value for f in facts))
                quotes = (facts[0].quote, None) if kind == "drops" else (None, facts[0].quote)
                yield Change(kind, (name,), f"{plain(name).capitalize()} {word}: {values}.", *quotes)
