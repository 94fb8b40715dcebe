"""What a policy says, in sections of rows: the one content that every format of `policies.showing` shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policies.naming import CONDITIONS, STANCES, category, listed, named, plain, prose, scope, what, wide
from policies.saying import index
from policies.tensions import tensions
from taxonomy.categories import Taxonomy, load
from taxonomy.records import Declaration, Policy, Quote, Sensitivity, Subject

_COLUMNS = ("act", "whose", "condition", "purposes", "recipients", "source", "called")
_PRESENTED = {
    Sensitivity.SENSITIVE: "called sensitive",
    Sensitivity.ORDINARY: "called not sensitive",
    Sensitivity.NOT_PERSONAL: "called not personal",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One statement, or one fact: what, its facets by name, and the words of the policy."""

    what: str
    facets: tuple[tuple[str, str], ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one title; `columns` are the facets that any of them has."""

    title: str
    rows: tuple[Row, ...]
    columns: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """A whole policy, ready to show."""

    id: str
    title: str
    language: str
    covers: str
    counts: tuple[tuple[int, str], ...]
    sections: tuple[Section, ...]


def overview(policy: Policy) -> Overview:
    """Return what a policy says: first the data by group of categories, then denials, facts and tensions."""
    taxonomy = load()
    sections = [section for section in _sections(policy, taxonomy) if section.rows]
    said = index(policy)
    found = tensions(policy)
    counts = (
        (len(said.having), "categories named"),
        (len(said.wide), "wide terms"),
        (len(said.passing), "statements on passing on"),
        (len(said.denials) + len(said.not_shared) + len(said.not_used), "denials"),
        (sum(one.kind == "contradiction" for one in found), "contradictions"),
        (sum(one.kind == "tension" for one in found), "tensions"),
    )
    covers = f"{listed(s.value for s in policy.subjects)}; datasets {prose(', '.join(policy.datasets))}"
    return Overview(policy.id, prose(policy.title), policy.language, covers, counts, tuple(sections))


def _sections(policy: Policy, taxonomy: Taxonomy) -> Iterator[Section]:
    chinese = policy.language.startswith("zh")
    said = index(policy)
    having = list(dict.fromkeys(d for found in said.having.values() for d in found))
    having.sort(key=lambda d: d.quote.line)
    for group in taxonomy.groups.values():
        rows = []
        for one in having:
            inside = [c for c in one.categories if taxonomy.categories[c].parent == group.id]
            if inside:
                names = [_name(c, taxonomy, chinese=chinese) for c in inside]
                rows.append(_row(", ".join(names), one))
        yield _section(f"{group.name} / {group.name_zh}" if chinese else group.name, rows)
    terms_only = [d for found in said.wide.values() for d in found]
    yield _section(
        "Wide terms",
        [_row(wide(d.umbrella or ""), d) for d in terms_only],
        "they name no category: what they may cover is declared only vaguely",
    )
    yield _section("Passed on", [_row(what(d), d) for d in said.passing])
    yield _section("Denied", [_denial(d) for d in policy.declarations if _denies(d)])
    yield _section("Sensitive information, by the policy's own words", _definition(policy))
    yield _section("Minors", _minors(policy))
    yield _section("Facts", [Row(f"{plain(f.name)}: {prose(f.value)}", (), (f.quote,)) for f in policy.facts])
    yield _section("Where the policy speaks against itself", _against(policy))


def _section(title: str, rows: Sequence[Row], note: str = "") -> Section:
    filled = {name for row in rows for name, value in row.facets if value}
    return Section(title, tuple(rows), tuple(name for name in _COLUMNS if name in filled), note)


def _name(id: str, taxonomy: Taxonomy, *, chinese: bool) -> str:
    return f"{category(id)} / {taxonomy.categories[id].name_zh}" if chinese else category(id)


def _row(words: str, one: Declaration) -> Row:
    facets = (
        ("act", plain(one.action) if one.action != "collect" else ""),
        ("whose", plain(one.subject.value) if one.subject is not Subject.CUSTOMER else ""),
        ("condition", CONDITIONS.get(one.condition, plain(one.condition)) if one.condition else ""),
        ("purposes", listed(one.purposes)),
        ("recipients", listed(one.recipients)),
        ("source", plain(one.source)),
        ("called", _PRESENTED[one.sensitivity] if one.sensitivity else ""),
    )
    return Row(words, facets, (one.quote,))


def _denies(one: Declaration) -> bool:
    return one.exclusive or one.polarity.value != "collected"


def _denial(one: Declaration) -> Row:
    if one.exclusive:
        return _row(f"nothing but what it names; never {scope(one.scope)}", one)
    return _row(f"{plain(one.polarity.value)}: {what(one)}", one)


def _definition(policy: Policy) -> list[Row]:
    own = policy.sensitive
    if own is None:
        return []
    taxonomy = load()
    rows = []
    sensitive = sorted(taxonomy.expand(own.categories))
    if sensitive:
        names = ", ".join(category(id) for id in sensitive)
        rows.append(Row(f"sensitive: {names}", (), (own.quote,)))
    if own.child_below:
        rows.append(Row(f"sensitive: all data of children below {own.child_below}", (), (own.quote,)))
    if own.not_personal:
        free = named(sorted(taxonomy.expand(own.not_personal)))
        rows.append(Row(f"not personal: {free}", (), (own.not_personal_quote or own.quote,)))
    return rows


def _minors(policy: Policy) -> list[Row]:
    minors = policy.minors
    if minors is None:
        return []
    return [
        Row(f"below {minors.below}: {STANCES.get(minors.stance, plain(minors.stance))}", (), (minors.quote,))
    ]


def _against(policy: Policy) -> list[Row]:
    return [
        Row(f"{one.kind}: {one.claim}", (), (one.first, one.second, *one.more)) for one in tensions(policy)
    ]
