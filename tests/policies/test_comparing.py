"""Two versions of a policy: each change is said once, with its kind and both quotes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policies.comparing import KINDS, Change, compare
from policies.files import load, shipped
from taxonomy.records import (
    Declaration,
    Fact,
    Minors,
    Polarity,
    Policy,
    Quote,
    SensitiveDefinition,
    Sensitivity,
    Subject,
)

PLAIN = Declaration(
    id="shop:1",
    categories=(),
    umbrella=None,
    polarity=Polarity.COLLECTED,
    action="collect",
    subject=Subject.CUSTOMER,
    datasets=("*",),
    condition="",
    purposes=(),
    recipients=(),
    sensitivity=None,
    scope=(),
    exclusive=False,
    quote=Quote("words", 1),
)
EMPTY = Policy(
    id="shop",
    title="Shop",
    language="en",
    subjects=(Subject.CUSTOMER, Subject.VISITOR),
    datasets=("*",),
    minors=None,
    sensitive=None,
    declarations=(),
)
EMAIL, PHONE, FACE = "contact.email", "contact.mobile_phone", "biometric.face_template"


def says(*categories: str, line: int = 1, **more: object) -> Declaration:
    return replace(PLAIN, categories=categories, quote=Quote(f"words of line {line}", line), **more)  # type: ignore[arg-type]


def denies(*categories: str, line: int = 9, **more: object) -> Declaration:
    return says(*categories, line=line, polarity=Polarity.NOT_COLLECTED, **more)


def policy(*declarations: Declaration, **more: object) -> Policy:
    return replace(EMPTY, declarations=declarations, **more)  # type: ignore[arg-type]


def kinds(old: Policy, new: Policy) -> list[tuple[str, tuple[str, ...]]]:
    return [(change.kind, change.about) for change in compare(old, new)]


def only(old: Policy, new: Policy) -> Change:
    (change,) = compare(old, new)
    return change


@pytest.mark.parametrize("name", shipped())
def test_nothing_changes_between_a_policy_and_itself(name: str) -> None:
    assert compare(load(name), load(name)) == []


def test_places_and_words_alone_are_no_change() -> None:
    assert compare(policy(says(EMAIL, line=3)), policy(says(EMAIL, line=40))) == []


def test_one_statement_cut_in_two_is_no_change() -> None:
    assert compare(policy(says(EMAIL, PHONE)), policy(says(EMAIL), says(PHONE, line=2))) == []


def test_a_new_category_is_added_and_one_that_is_gone_is_dropped() -> None:
    assert kinds(policy(says(EMAIL)), policy(says(PHONE))) == [("adds", (PHONE,)), ("drops", (EMAIL,))]
    assert not any(change.weaker for change in compare(policy(says(EMAIL)), policy(says(PHONE))))


def test_categories_of_one_statement_are_one_change() -> None:
    change = only(policy(), policy(says(EMAIL, PHONE, line=4)))
    assert change.about == (EMAIL, PHONE)
    assert change.sentence == "Newly declared: Email address, Mobile phone number."
    assert (change.old, change.new) == (None, Quote("words of line 4", 4))


def test_a_category_that_only_a_wide_term_covers_now_is_weaker() -> None:
    change = only(policy(says(EMAIL, line=3)), policy(says(line=7, umbrella="contact_information")))
    assert (change.kind, change.about) == ("weakens", (EMAIL,))
    assert 'only under the wide term "contact information"' in change.sentence
    assert (change.old, change.new) == (Quote("words of line 3", 3), Quote("words of line 7", 7))


def test_a_wide_term_that_is_spelled_out_is_stronger() -> None:
    assert kinds(policy(says(umbrella="contact_information")), policy(says(EMAIL))) == [
        ("strengthens", (EMAIL,))
    ]


def test_a_wide_term_that_covers_something_else_takes_nothing_s_place() -> None:
    old, new = policy(says(EMAIL)), policy(says(umbrella="device_information"))
    assert kinds(old, new) == [("adds", ("device_information",)), ("drops", (EMAIL,))]


def test_what_was_declared_and_is_denied_is_weaker_with_both_quotes() -> None:
    change = only(policy(says(EMAIL, line=3)), policy(denies(EMAIL, line=8)))
    assert (change.kind, change.sentence) == ("weakens", "Declared before, and now denied: Email address.")
    assert [q.line for q in (change.old, change.new) if q] == [3, 8]


def test_what_a_general_denial_reaches_counts_as_denied() -> None:
    denial = denies(scope=("biometric.*",))
    assert ("weakens", (FACE,)) in kinds(policy(says(FACE)), policy(denial))


def test_a_denial_that_is_given_up_is_weaker_whether_the_data_is_declared_or_not() -> None:
    assert kinds(policy(denies(FACE)), policy(says(FACE))) == [("weakens", (FACE,))]
    assert kinds(policy(denies(FACE)), policy()) == [("weakens", (FACE,))]


def test_a_new_denial_is_stronger_and_one_beside_its_declaration_is_no_gain() -> None:
    assert kinds(policy(), policy(denies(FACE))) == [("strengthens", (FACE,))]
    assert kinds(policy(says(FACE)), policy(says(FACE), denies(FACE))) == [("changes", (FACE,))]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("consent", "automatic", "weakens"),
        ("separate_consent", "consent", "weakens"),
        ("consent", "", "weakens"),
        ("optional", "mandatory", "weakens"),
        ("guardian_consent", "optional", "weakens"),
        ("automatic", "consent", "strengthens"),
        ("mandatory", "optional", "strengthens"),
        ("mandatory", "automatic", None),
        ("optional", "permission", None),
        ("separate_consent", "guardian_consent", None),
        ("automatic", "", None),
        ("", "automatic", None),
        ("", "consent", None),
    ],
)
def test_the_less_a_person_is_asked_the_weaker(old: str, new: str, kind: str | None) -> None:
    found = kinds(policy(says(EMAIL, condition=old)), policy(says(EMAIL, condition=new)))
    assert found == ([(kind, (EMAIL,))] if kind else [])


def test_conditions_are_compared_for_each_purpose() -> None:
    login = says(EMAIL, condition="mandatory", purposes=("login",))
    asked = says(EMAIL, condition="consent", purposes=("newsletter",), line=2)
    change = only(policy(login, asked), policy(login, replace(asked, condition="automatic")))
    assert change.kind == "weakens"
    assert change.old == asked.quote
    assert compare(policy(login, asked), policy(asked, login)) == []


def test_another_purpose_and_another_person_are_additions() -> None:
    old = policy(says(EMAIL, purposes=("login",)))
    assert kinds(old, policy(says(EMAIL, purposes=("login", "advertising")))) == [("adds", (EMAIL,))]
    change = only(old, policy(*old.declarations, says(EMAIL, subject=Subject.MINOR, purposes=("login",))))
    assert change.sentence == "Now also of another person (minor): Email address."


def test_data_no_longer_called_sensitive_is_weaker() -> None:
    old = policy(says(FACE, sensitivity=Sensitivity.SENSITIVE))
    assert kinds(old, policy(says(FACE))) == [("weakens", (FACE,))]
    assert kinds(policy(says(FACE)), old) == []


def test_data_now_called_not_personal_is_weaker() -> None:
    new = policy(says(EMAIL, sensitivity=Sensitivity.NOT_PERSONAL))
    assert kinds(policy(says(EMAIL)), new) == [("weakens", (EMAIL,))]


# Sharing


def shares(*categories: str, line: int = 5, action: str = "share", **more: object) -> Declaration:
    return says(*categories, line=line, action=action, **more)


def test_new_sharing_is_weaker_and_sharing_that_is_gone_is_dropped() -> None:
    carrier = shares(EMAIL, recipients=("carriers",))
    change = only(policy(), policy(carrier))
    assert (change.kind, change.sentence) == ("weakens", "Now shares with carriers: Email address.")
    assert kinds(policy(carrier), policy()) == [("drops", (EMAIL,))]


@pytest.mark.parametrize(
    "new",
    [
        shares(EMAIL, recipients=("advertisers",)),
        shares(EMAIL, PHONE, recipients=("carriers",)),
        shares(scope=("*",), recipients=("carriers",)),
        shares(EMAIL, action="publish", recipients=("carriers",)),
    ],
)
def test_more_data_another_recipient_or_another_act_is_new_sharing(new: Declaration) -> None:
    old = policy(shares(EMAIL, recipients=("carriers",)))
    assert "weakens" in [kind for kind, _ in kinds(old, new=policy(*old.declarations, new))]


def test_less_than_was_shared_with_everybody_is_no_new_sharing() -> None:
    old = policy(shares(scope=("*",), recipients=("carriers",)))
    assert kinds(old, policy(*old.declarations, shares(EMAIL, recipients=("carriers",)))) == []


def test_sharing_without_the_consent_it_had_is_weaker() -> None:
    old = policy(shares(EMAIL, condition="consent", recipients=("carriers",)))
    new = policy(shares(EMAIL, recipients=("carriers",)))
    assert kinds(old, new) == [("weakens", (EMAIL,))]
    assert kinds(new, old) == []


def test_a_promise_not_to_share_that_is_gone_or_narrower_is_weaker() -> None:
    every = shares(scope=("*",), polarity=Polarity.NOT_SHARED)
    face = shares(FACE, polarity=Polarity.NOT_SHARED)
    assert kinds(policy(every), policy()) == [("weakens", ("*",))]
    assert [kind for kind, _ in kinds(policy(every), policy(face))] == ["weakens"]
    assert [kind for kind, _ in kinds(policy(face), policy(every))] == ["strengthens"]
    assert kinds(policy(every, face), policy(every)) == []


def test_a_use_no_longer_excluded_is_weaker() -> None:
    denial = says(FACE, action="use", polarity=Polarity.NOT_USED, purposes=("advertising",))
    change = only(policy(denial), policy())
    assert (change.kind, change.about) == ("weakens", (FACE,))
    assert "for advertising" in change.sentence
    assert kinds(policy(denial), policy(replace(denial, purposes=()))) == [("strengthens", (FACE,))]


# What the policy says of itself


def minors(below: int, stance: str) -> dict[str, object]:
    return {"minors": Minors(below, stance, Quote("minors", 30))}


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (minors(18, "guardian_consent"), {}, "weakens"),
        ({}, minors(18, "guardian_consent"), "strengthens"),
        (minors(18, "guardian_consent"), minors(14, "guardian_consent"), "weakens"),
        (minors(14, "guardian_consent"), minors(16, "guardian_consent"), "strengthens"),
        (minors(18, "not_collected"), minors(18, "guardian_consent"), "weakens"),
        (minors(18, "guardian_consent"), minors(18, "not_directed"), "weakens"),
        (minors(18, "not_directed"), minors(18, "not_collected"), "strengthens"),
    ],
)
def test_the_less_minors_are_kept_from_the_weaker(
    old: dict[str, object], new: dict[str, object], kind: str
) -> None:
    assert only(policy(**old), policy(**new)).kind == kind


def definition(*globs: str, free: tuple[str, ...] = (), child: int | None = None) -> dict[str, object]:
    return {"sensitive": SensitiveDefinition(Quote("sensitive", 20), globs, free, Quote("free", 21), child)}


def test_a_narrower_definition_of_sensitive_is_weaker() -> None:
    wide, narrow = policy(**definition("biometric.*", EMAIL)), policy(**definition("biometric.*"))
    change = only(wide, narrow)
    assert (change.kind, change.about) == ("weakens", (EMAIL,))
    assert kinds(narrow, wide) == [("strengthens", (EMAIL,))]
    assert only(narrow, policy()).sentence == "The definition of sensitive information is gone."
    assert compare(narrow, policy(**definition("biometric.*"))) == []


def test_more_that_is_called_not_personal_and_a_lower_age_of_children_are_weaker() -> None:
    old = policy(**definition("biometric.*", child=15))
    assert [
        kind for kind, _ in kinds(old, policy(**definition("biometric.*", free=("device.*",), child=15)))
    ] == ["weakens"]
    assert kinds(old, policy(**definition("biometric.*", child=13))) == [("weakens", ("sensitive",))]
    assert kinds(old, policy(**definition("biometric.*"))) == [("weakens", ("sensitive",))]


def test_coverage_and_facts_are_compared() -> None:
    old = policy(facts=(Fact("retention", "a year", Quote("a", 1)), Fact("date", "2023", Quote("b", 2))))
    new = policy(facts=(Fact("retention", "no limit", Quote("c", 3)),), subjects=(Subject.CUSTOMER,))
    assert [(c.kind, c.sentence) for c in compare(old, new)] == [
        ("drops", "Date no longer said: 2023."),
        ("drops", "It no longer speaks for: visitor."),
        ("changes", "Retention: a year before, and now no limit."),
    ]


def test_weaker_changes_come_first_and_each_has_a_known_kind() -> None:
    changes = compare(load("okmarts"), load("obq"))
    places = [KINDS.index(change.kind) for change in changes]
    assert places == sorted(places)
    assert all(change.sentence.endswith(".") and "{}" not in change.sentence for change in changes)
