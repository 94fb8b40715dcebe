"""Whether a category of a given subject is sensitive, under a named profile."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache

from taxonomy import strict_yaml
from taxonomy.categories import DATA, Taxonomy, load
from taxonomy.errors import UsageError, nearest
from taxonomy.records import Level, Policy, SensitiveDefinition, Sensitivity, Subject

_ORDER = {Sensitivity.NOT_PERSONAL: 0, Sensitivity.ORDINARY: 1, Sensitivity.SENSITIVE: 2}

# The law that makes all personal information of a child sensitive, by profile.
_CHILD_BASIS = {
    "pipl": "PIPL art. 28: personal information of minors under fourteen",
    "gbt35273": "GB/T 35273-2020 Annex B: children of fourteen and below",
    "cpra": "11 CCR 7001: consumers known to be under sixteen",
}


@dataclass(frozen=True, slots=True)
class Profile:
    """One reading of one law or standard: which category is sensitive, why, and how certain."""

    id: str
    name: str
    kind: str  # law | standard | composite
    child_below: int  # a person is a child below this age (so 15 for "fourteen and below")
    child_basis: str
    law: str = ""  # the short name that citations of a composite begin with
    of: tuple[str, ...] = ()  # members of a composite; the stricter answer counts
    note: str = ""
    own: SensitiveDefinition | None = None  # a company's own definition, in its policy's words
    _taxonomy: Taxonomy = field(repr=False, compare=False, default_factory=load)

    def level(self, category: str, subject: Subject = Subject.UNKNOWN) -> Level:
        """Return the sensitivity of a category when it is `subject`'s, with article and certainty."""
        if self.own is not None:
            return self._by_own_words(category, subject, self.own)
        if self.of:
            answers = [(profile(member).law, profile(member).level(category, subject)) for member in self.of]
            law, answer = max(answers, key=lambda pair: _ORDER[pair[1].sensitivity])
            return replace(
                answer, citation=answer.citation if law in answer.citation else f"{law}: {answer.citation}"
            )
        entry = self._taxonomy.category(category).levels.get(self.id)
        if entry is None:
            own = Level(Sensitivity.ORDINARY, "default", "no article names it")
        else:
            own = Level(Sensitivity(entry["level"]), entry["certainty"], entry["basis"])
        if subject is Subject.MINOR and own.sensitivity is Sensitivity.ORDINARY and self.id in _CHILD_BASIS:
            return Level(Sensitivity.SENSITIVE, "text", _CHILD_BASIS[self.id])
        return own

    def _by_own_words(self, category: str, subject: Subject, own: SensitiveDefinition) -> Level:
        """Return what the company itself calls a category; silence makes it ordinary."""
        said = f'"{own.quote.text}" (line {own.quote.line})'
        other = own.not_personal_quote or own.quote
        if category.startswith("organisation."):
            return Level(Sensitivity.NOT_PERSONAL, "inferred", "the policy speaks of natural persons")
        if category in self._taxonomy.expand(own.categories):
            return Level(Sensitivity.SENSITIVE, "text", f"the policy's own definition: {said}")
        if subject is Subject.MINOR and "children.child_record" in self._taxonomy.expand(own.categories):
            return Level(Sensitivity.SENSITIVE, "text", f"the policy's own definition: {said}")
        if category in self._taxonomy.expand(own.not_personal):
            words = f'the policy says: "{other.text}" (line {other.line})'
            return Level(Sensitivity.NOT_PERSONAL, "text", words)
        return Level(Sensitivity.ORDINARY, "default", "the policy's own definition does not name it")


OWN = "policy"  # the id of the profile that is the policy's own definition


def own_profile(policy: Policy | None) -> Profile:
    """Return the policy's own definition of sensitive as a profile.

    Raises UsageError when there is no policy, or it defines nothing.
    """
    if policy is None or policy.sensitive is None:
        raise UsageError(
            f"the profile {OWN!r} needs a policy that defines what is sensitive; "
            f"give one with --policy, or another profile: {', '.join(_entries())}"
        )
    own = policy.sensitive
    below = own.child_below or (policy.minors.below if policy.minors else 18)
    return Profile(
        id=OWN,
        name=f"The definition in {policy.title}",
        kind="company",
        child_below=below,
        child_basis="the policy's own age",
        own=own,
    )


@cache
def _entries() -> dict[str, Profile]:
    entries: dict[str, Profile] = {}
    for p in strict_yaml.read(DATA / "profiles.yaml").data["profiles"]:
        child = p["child"]
        below = child["age"] + (1 if child["op"] == "<=" else 0)
        entries[p["id"]] = Profile(
            id=p["id"],
            name=p["name"],
            kind=p["kind"],
            child_below=below,
            child_basis=child["basis"],
            law=p.get("law", ""),
            of=tuple(p.get("of", ())),
            note=p.get("note", ""),
        )
    return entries


def profile(id: str) -> Profile:
    """Return a profile by its id; raises UsageError with the known ones."""
    try:
        return _entries()[id]
    except KeyError:
        raise UsageError(f"unknown profile {id!r}; {nearest(id, _entries())}") from None


def while_scanning(id: str) -> Profile:
    """Return the profile for a scan; a policy's own definition is applied when the report is made."""
    return profile("cn_strict" if id == OWN else id)


def profiles() -> tuple[Profile, ...]:
    """Return every profile, in the order of the data file."""
    return tuple(_entries().values())
