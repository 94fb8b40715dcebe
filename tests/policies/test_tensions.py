"""A contradiction needs the same person, act, purpose and data; all else that comes near is a tension."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policies.files import load, shipped
from policies.tensions import tensions
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

IP, EMAIL, FACE = "device.ip_address", "contact.email", "biometric.face_template"
SAID = Declaration(
    id="shop:1",
    categories=(IP,),
    umbrella=None,
    polarity=Polarity.COLLECTED,
    action="collect",
    subject=Subject.VISITOR,
    datasets=("*",),
    condition="automatic",
    purposes=(),
    recipients=(),
    sensitivity=None,
    scope=(),
    exclusive=False,
    quote=Quote("we log IP addresses", 20),
)
DENIED = replace(SAID, polarity=Polarity.NOT_COLLECTED, condition="", quote=Quote("we collect nothing", 5))


def policy(*declarations: Declaration, **more: object) -> Policy:
    base = Policy("shop", "Shop", "en", (Subject.CUSTOMER,), ("*",), None, None, declarations)
    return replace(base, **more)  # type: ignore[arg-type]


def kinds(*declarations: Declaration, **more: object) -> list[str]:
    return [one.kind for one in tensions(policy(*declarations, **more))]


def change(one: Declaration, **more: object) -> Declaration:
    return replace(one, **more)  # type: ignore[arg-type]


def test_the_same_denied_and_declared_is_a_contradiction_with_both_quotes() -> None:
    (one,) = tensions(policy(SAID, DENIED))
    assert (one.kind, one.about) == ("contradiction", (IP,))
    assert (one.first, one.second) == (DENIED.quote, SAID.quote)
    assert one.sentence == (
        'It denies that it collects IP address, "we collect nothing" (line 5), and says "we log IP addresses" (line 20).'
    )


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ({"action": "store"}, {}),
        ({"action": "receive"}, {"action": "store"}),
        ({"purposes": ("analytics",)}, {}),
        ({"purposes": ("analytics",)}, {"purposes": ("analytics", "advertising")}),
        ({}, {"categories": (), "scope": ("device.*",)}),
        ({}, {"categories": (), "scope": ("*",)}),
        ({"condition": "mandatory"}, {}),
        ({"condition": ""}, {}),
    ],
)
def test_equal_in_all_parts_is_a_contradiction(said: dict[str, object], denied: dict[str, object]) -> None:
    assert kinds(change(SAID, **said), change(DENIED, **denied)) == ["contradiction"]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ({"subject": Subject.CUSTOMER}, {}),
        ({"action": "use"}, {}),
        ({"action": "infer"}, {}),
        ({"condition": "consent"}, {}),
        ({"condition": "optional"}, {}),
        ({"condition": "permission"}, {}),
        ({}, {"purposes": ("advertising",)}),
        ({"categories": (), "umbrella": "device_information"}, {}),
        ({}, {"datasets": ("web.*",)}),
    ],
)
def test_unequal_in_one_part_is_a_tension(said: dict[str, object], denied: dict[str, object]) -> None:
    assert kinds(change(SAID, **said), change(DENIED, **denied)) == ["tension"]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ({"categories": (EMAIL,)}, {}),
        ({"subject": Subject.EMPLOYEE}, {}),
        ({"subject": Subject.MINOR}, {}),
        ({"subject": Subject.THIRD_PERSON}, {}),
        ({"purposes": ("login",)}, {"purposes": ("advertising",)}),
        ({"action": "share"}, {}),
        ({"polarity": Polarity.NOT_COLLECTED}, {}),
        ({}, {"categories": (), "scope": ("biometric.*",)}),
        ({"datasets": ("shop.*",)}, {"datasets": ("web.*",)}),
        ({"categories": (), "umbrella": "bank_card_information"}, {}),
    ],
)
def test_what_does_not_meet_is_neither(said: dict[str, object], denied: dict[str, object]) -> None:
    assert kinds(change(SAID, **said), change(DENIED, **denied)) == []


def test_an_exclusive_statement_denies_its_scope_and_not_what_it_names() -> None:
    only = change(
        SAID, categories=(EMAIL,), exclusive=True, scope=("device.*",), action="receive", condition=""
    )
    assert kinds(only) == []
    assert kinds(only, SAID) == ["contradiction"]
    assert kinds(only, change(SAID, categories=(EMAIL,))) == []


def test_one_denial_of_many_statements_is_told_once() -> None:
    many = [change(SAID, quote=Quote(f"words {n}", n)) for n in range(30, 60)]
    (one,) = tensions(policy(DENIED, *many))
    assert len(one.more) == 29
    assert "and more on lines 31, 32," in one.sentence


# Sharing and use

SHARED = change(SAID, action="share", condition="")
NOT_SHARED = change(DENIED, action="share", polarity=Polarity.NOT_SHARED)


@pytest.mark.parametrize(
    ("said", "denied", "expected"),
    [
        ({}, {}, ["contradiction"]),
        ({"recipients": ("carriers",)}, {"recipients": ("carriers",)}, ["contradiction"]),
        ({"recipients": ("carriers",)}, {}, ["tension"]),
        ({"purposes": ("delivery",)}, {}, ["tension"]),
        ({"condition": "consent"}, {}, ["tension"]),
        ({"recipients": ("affiliates",)}, {"recipients": ("affiliates",)}, ["tension"]),
        ({"action": "disclose"}, {}, ["tension"]),
        ({"action": "publish"}, {"action": "disclose"}, ["tension"]),
        ({"recipients": ("carriers",)}, {"recipients": ("advertisers",)}, []),
        ({}, {"action": "transfer"}, []),
        ({}, {"action": "publish"}, []),
        ({"action": "store"}, {}, []),
    ],
)
def test_sharing_meets_its_denials(
    said: dict[str, object], denied: dict[str, object], expected: list[str]
) -> None:
    assert kinds(change(SHARED, **said), change(NOT_SHARED, **denied)) == expected


def test_use_meets_its_denial_for_the_same_purpose_alone() -> None:
    denial = change(DENIED, action="use", polarity=Polarity.NOT_USED, purposes=("advertising",))
    used = change(SAID, action="use", purposes=("advertising",))
    assert kinds(denial, used) == ["contradiction"]
    assert kinds(denial, change(used, purposes=("login",))) == []
    assert kinds(denial, change(used, action="collect")) == ["tension"]


# Other places


def test_the_same_data_sensitive_and_not_personal_is_a_contradiction() -> None:
    own = SensitiveDefinition(Quote("a", 1), ("biometric.*",), (FACE,), Quote("b", 2))
    assert kinds(sensitive=own) == ["contradiction"]
    assert kinds(sensitive=replace(own, not_personal=("device.*",))) == []


def test_what_the_definition_calls_sensitive_and_a_statement_does_not_is_a_tension() -> None:
    own = SensitiveDefinition(Quote("a", 1), ("device.*",), ())
    assert kinds(change(SAID, sensitivity=Sensitivity.ORDINARY), sensitive=own) == ["tension"]
    assert kinds(change(SAID, sensitivity=Sensitivity.SENSITIVE), sensitive=own) == []
    assert kinds(SAID, sensitive=own) == []


@pytest.mark.parametrize(
    ("stance", "declaration", "expected"),
    [
        ("not_collected", change(SAID, subject=Subject.MINOR), ["contradiction"]),
        ("not_collected", change(SAID, subject=Subject.MINOR, condition="guardian_consent"), ["tension"]),
        ("not_collected", SAID, []),
        ("guardian_consent", change(SAID, subject=Subject.MINOR), []),
        ("guardian_consent", change(DENIED, subject=Subject.MINOR), ["tension"]),
        ("not_collected", change(DENIED, subject=Subject.MINOR), []),
        ("not_collected", change(SAID, subject=Subject.MINOR, action="share"), []),
    ],
)
def test_the_rule_on_minors_meets_statements_on_minors(
    stance: str, declaration: Declaration, expected: list[str]
) -> None:
    assert kinds(declaration, minors=Minors(18, stance, Quote("minors", 40))) == expected


def test_two_answers_on_retention_are_a_tension_and_two_contacts_are_not() -> None:
    def facts(name: str, *values: str) -> tuple[Fact, ...]:
        return tuple(Fact(name, value, Quote(value, n)) for n, value in enumerate(values, start=1))

    assert kinds(facts=facts("retention", "a year", "no limit")) == ["tension"]
    assert kinds(facts=facts("retention", "a year", "a year")) == []
    assert kinds(facts=facts("contact", "e-mail", "telephone")) == []


@pytest.mark.parametrize(
    ("name", "lines"),
    [("juezhijin", [(6, 6), (6, 21)]), ("obq", []), ("okmarts", []), ("index", []), ("ok-parts", [])],
)
def test_one_shipped_policy_contradicts_itself(name: str, lines: list[tuple[int, int]]) -> None:
    found = [(t.first.line, t.second.line) for t in tensions(load(name)) if t.kind == "contradiction"]
    assert found == lines


@pytest.mark.parametrize("name", shipped())
def test_a_tension_names_places_of_the_policy(name: str) -> None:
    policy_ = load(name)
    quotes = {d.quote for d in policy_.declarations} | {f.quote for f in policy_.facts}
    for one in tensions(policy_):
        assert {one.first, one.second, *one.more} <= quotes
        assert len(one.claim) < 600
