"""Verdicts, marks and gate, by the table of docs/verdicts.md."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from reports.assemble import policy_faults
from reports.mapping import Gate, children_below, verdict
from taxonomy.categories import load
from taxonomy.records import (
    Classification,
    Coverage,
    Declaration,
    Evidence,
    Field,
    Finding,
    Kind,
    Minors,
    Outcome,
    Polarity,
    Policy,
    Quote,
    Review,
    SensitiveDefinition,
    Sensitivity,
    Subject,
    Verdict,
    fingerprint,
)
from taxonomy.sensitivity import profile

NOW = datetime(2026, 11, 24, tzinfo=UTC)
IMEI = "device.imei"
ID = "government_id.cn_resident_id"
CARD = "financial.bank_card_number"


def finding(
    category: str,
    subject: Subject = Subject.CUSTOMER,
    dataset: str = "members",
    evidence: tuple[Evidence, ...] = (),
) -> Finding:
    field = Field("test", dataset, "c")
    level = profile("cn_strict").level(category, subject)
    tag = Classification(field, category, level, 0.9, subject, evidence)
    return Finding(fingerprint(field, category), tag, Coverage("full", 10, 10), NOW, NOW)


def says(*categories: str, umbrella: str | None = None, **changes: object) -> Declaration:
    base = Declaration(
        "p:1",
        categories,
        umbrella,
        Polarity.COLLECTED,
        "collect",
        Subject.CUSTOMER,
        ("*",),
        "",
        (),
        (),
        None,
        (),
        False,
        Quote("we collect it", 7),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def policy(*declarations: Declaration, **changes: object) -> Policy:
    base = Policy(
        "p",
        "The policy",
        "en",
        (Subject.CUSTOMER, Subject.VISITOR, Subject.MINOR, Subject.THIRD_PERSON),
        ("*",),
        None,
        None,
        declarations,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def judge(found: Finding, given: Policy | None, gate: Gate | None = None) -> Verdict:
    return verdict(found, given, load(), gate or Gate())


def outcome(found: Finding, given: Policy | None) -> Outcome:
    return judge(found, given).outcome


DENIED = {"polarity": Polarity.NOT_COLLECTED}


def test_without_a_policy_nothing_is_mapped() -> None:
    assert outcome(finding(ID), None) is Outcome.UNMAPPED


def test_employees_are_not_mapped_by_a_policy_for_customers() -> None:
    assert outcome(finding(ID, Subject.EMPLOYEE), policy(says(ID))) is Outcome.UNMAPPED


def test_a_leaf_declares() -> None:
    assert outcome(finding(ID), policy(says(ID))) is Outcome.DECLARED


def test_what_implies_it_declares() -> None:
    assert (
        outcome(finding("credentials.password_hash"), policy(says("credentials.password")))
        is Outcome.DECLARED
    )


def test_a_card_number_does_not_imply_its_security_code() -> None:
    assert outcome(finding("financial.card_cvv"), policy(says(CARD))) is Outcome.UNDECLARED


def test_an_umbrella_term_is_vague() -> None:
    assert outcome(finding(IMEI), policy(says(umbrella="device_information"))) is Outcome.VAGUE


def test_a_leaf_beats_an_umbrella_term() -> None:
    assert outcome(finding(IMEI), policy(says(umbrella="device_information"), says(IMEI))) is Outcome.DECLARED


def test_silence_is_undeclared() -> None:
    assert outcome(finding(ID), policy(says(IMEI))) is Outcome.UNDECLARED


@pytest.mark.parametrize("action", ["share", "transfer", "disclose", "publish"])
def test_a_sentence_on_sharing_declares_nothing(action: str) -> None:
    assert outcome(finding(ID), policy(says(ID, action=action))) is Outcome.UNDECLARED


def test_a_denial_of_sharing_denies_no_collection() -> None:
    assert (
        outcome(finding(ID), policy(says(ID), says(ID, action="share", polarity=Polarity.NOT_SHARED)))
        is Outcome.DECLARED
    )


def test_a_denial_contradicts() -> None:
    assert outcome(finding(ID), policy(says(ID, **DENIED))) is Outcome.CONTRADICTED


def test_a_denial_beside_a_declaration_contradicts_with_both_quotes() -> None:
    judged = judge(finding(ID), policy(says(ID, **DENIED), says(ID, quote=Quote("we do", 9))))
    assert judged.outcome is Outcome.CONTRADICTED
    assert "we collect it" in judged.reason
    assert "we do" in judged.reason


GENERIC = says(scope=("online_activity.*", "device.*"), **DENIED)


def test_a_generic_denial_contradicts_what_stands_in_its_scope() -> None:
    assert outcome(finding(IMEI), policy(GENERIC)) is Outcome.CONTRADICTED


def test_a_generic_denial_says_nothing_of_what_is_outside_its_scope() -> None:
    assert outcome(finding(ID), policy(GENERIC)) is Outcome.UNDECLARED


def test_a_specific_declaration_beats_a_generic_denial() -> None:
    assert (
        outcome(finding("device.ip_address"), policy(GENERIC, says("device.ip_address"))) is Outcome.DECLARED
    )


def test_a_generic_denial_beside_a_declaration_is_one_fault_of_the_policy() -> None:
    faults = policy_faults(policy(GENERIC, says("device.ip_address"), says(IMEI)), load())
    assert len(faults) == 1


def test_a_statement_on_another_dataset_does_not_apply() -> None:
    assert outcome(finding(ID), policy(says(ID, datasets=("orders*",)))) is Outcome.UNDECLARED


def test_what_the_policy_calls_ordinary_is_understated() -> None:
    judged = judge(finding(ID), policy(says(ID, sensitivity=Sensitivity.ORDINARY)))
    assert judged.outcome is Outcome.DECLARED
    assert "understated" in judged.marks


def test_what_the_policys_definition_calls_not_personal_is_understated() -> None:
    own = SensitiveDefinition(Quote("not personal"), (), ("location.*",))
    assert (
        "understated"
        in judge(finding("location.trajectory"), policy(says("location.trajectory"), sensitive=own)).marks
    )


def test_a_definition_of_sensitive_declares_nothing() -> None:
    own = SensitiveDefinition(Quote("sensitive means biometrics"), ("biometric.*",), ())
    assert outcome(finding("biometric.fingerprint"), policy(sensitive=own)) is Outcome.UNDECLARED


def children(under: dict[int, int]) -> Finding:
    field = Field("test", "members", "c")
    pieces = tuple(
        Evidence(
            field, "children.child_record", f"children.birth-date.under-{age}", Kind.CONTEXT, 500, 0, 0, count
        )
        for age, count in under.items()
    )
    return finding("children.child_record", Subject.MINOR, evidence=pieces)


NO_MINORS = says("children.child_record", subject=Subject.MINOR, **DENIED)


def test_minors_below_the_policys_own_age_contradict_its_denial() -> None:
    below_18 = policy(NO_MINORS, minors=Minors(18, "not_collected", Quote("no minors")))
    assert outcome(children({14: 0, 18: 9}), below_18) is Outcome.CONTRADICTED


def test_minors_above_the_policys_own_age_do_not_contradict_it() -> None:
    below_14 = policy(NO_MINORS, minors=Minors(14, "not_collected", Quote("no minors")))
    assert outcome(children({14: 0, 18: 9}), below_14) is Outcome.UNDECLARED


def test_children_are_counted_up_to_the_limit() -> None:
    assert children_below(children({14: 2, 15: 3, 18: 9}).classification, 16) == 3


# ---- the gate


@pytest.mark.parametrize(
    ("given", "rings"),
    [
        (policy(), True),
        (policy(says(ID, **DENIED)), True),
        (policy(says(umbrella="identity_information")), True),
        (policy(says(ID)), False),
        (None, False),
    ],
    ids=["undeclared", "contradicted", "vague", "declared", "unmapped"],
)
def test_what_the_policy_does_not_plainly_declare_rings(given: Policy | None, rings: bool) -> None:
    assert judge(finding(ID), given).rings is rings


def test_what_is_not_on_the_alarm_list_does_not_ring() -> None:
    assert not judge(finding("online_activity.browsing_history"), policy()).rings


def test_all_sensitive_rings_with_that_gate() -> None:
    assert judge(finding("online_activity.browsing_history"), policy(), Gate(scope="all-sensitive")).rings


def test_understated_rings_only_when_strict() -> None:
    given = policy(says(ID, sensitivity=Sensitivity.ORDINARY))
    assert not judge(finding(ID), given).rings
    assert judge(finding(ID), given, Gate(strict=True)).rings


ACCEPT = Review("members.c", "government_id.*", "migration", "dpo", date(2026, 12, 31))


def test_an_accepted_finding_is_silent_and_says_so() -> None:
    judged = judge(finding(ID), policy(), Gate(accept=(ACCEPT,), day=date(2026, 11, 24)))
    assert not judged.rings
    assert judged.review is ACCEPT


def test_an_expired_acceptance_rings_and_says_so() -> None:
    judged = judge(finding(ID), policy(), Gate(accept=(ACCEPT,), day=date(2027, 1, 1)))
    assert judged.rings
    assert "expired" in judged.reason


def test_an_acceptance_of_another_category_silences_nothing() -> None:
    assert judge(finding(CARD), policy(), Gate(accept=(ACCEPT,), day=date(2026, 11, 24))).rings


def test_what_is_not_new_since_the_baseline_does_not_ring() -> None:
    assert not judge(finding(ID), policy(), Gate(only=frozenset())).rings


@pytest.mark.parametrize("category", sorted(load().categories))
def test_every_category_gets_exactly_one_verdict_with_a_reason(category: str) -> None:
    for given in (None, policy(), policy(says(category)), policy(says(category, **DENIED)), policy(GENERIC)):
        judged = judge(finding(category), given)
        assert judged.reason.endswith(".")
        assert judged.outcome is not Outcome.NOT_FOUND
