"""The shipped rules prove themselves: examples, both engines, and the rates they claim."""

import dataclasses

import pytest

from detectors import checksums, proving, rulebook
from detectors.proving import claims
from taxonomy.categories import load as load_taxonomy

RULES = rulebook.load()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_of_every_rule_hold(rule):
    assert proving.failing([rule]) == ()


@pytest.mark.slow
def test_every_rule_proves_the_rates_that_it_claims():
    proof = proving.check(RULES)
    assert proof.problems == ()
    assert len(proof.measured) == len(RULES)


def test_a_rule_is_sure_only_where_chance_is_small():
    weak = [rule.id for rule in RULES if rule.grade == 4 and rule.chance > 0.02]
    assert weak == []


def test_rules_of_the_weakest_grade_need_a_word_in_text():
    loose = [rule.id for rule in RULES if rule.grade == 1 and rule.text and not rule.needs_context]
    assert set(loose) <= {"net.ipv4-private", "card.last-four"}


def test_categories_of_the_brief_have_rules():
    covered = {rule.category for rule in RULES}
    for category in [
        "contact.email",
        "contact.mobile_phone",
        "contact.landline_phone",
        "device.imei",
        "device.ip_address",
        "device.mac_address",
        "device.sim_identity",
        "financial.bank_card_number",
        "financial.bank_account_number",
        "financial.card_track_data",
        "government_id.cn_resident_id",
        "government_id.foreign_national_id",
        "government_id.hk_macau_taiwan_id",
        "government_id.passport",
        "government_id.residence_permit",
        "government_id.social_security_number",
        "location.precise_point",
        "location.trajectory",
        "vehicle_property.license_plate",
        "health.diagnosis",
        "credentials.password_hash",
        "credentials.session_token",
        "credentials.key_certificate",
        "organisation.identifier",
    ]:
        assert category in covered
    assert covered <= load_taxonomy().categories.keys()


def test_every_check_that_a_rule_names_has_the_rate_of_the_table_or_its_own():
    for rule in RULES:
        rate = checksums.known(rule.check).rate if rule.check else None
        assert (rate is None) == (rule.check_rate is None)


def test_rates_near_one_are_not_asked_of_chance():
    # Passing such a check says nothing; with a rate, k of m would count against the rule.
    assert [rule.id for rule in RULES if rule.check_rate is not None and rule.check_rate > 0.6] == []


@pytest.fixture
def luhn():
    return next(rule for rule in RULES if rule.id == "card.number")


def reasons(rule):
    return [problem.reason for problem in proving.check([rule], values=20_000).problems]


def test_a_chance_that_is_off_by_more_than_two_is_a_problem(luhn):
    assert any("chance" in reason for reason in reasons(dataclasses.replace(luhn, chance=luhn.chance * 3)))
    assert any("chance" in reason for reason in reasons(dataclasses.replace(luhn, chance=luhn.chance / 3)))


def test_a_check_rate_that_is_off_by_more_than_two_is_a_problem(luhn):
    assert any("check_rate" in reason for reason in reasons(dataclasses.replace(luhn, check_rate=0.01)))


def test_an_example_that_does_not_hold_is_a_problem_and_is_not_quoted(luhn):
    wrong = "4111111111111112"
    found = reasons(dataclasses.replace(luhn, matches=(*luhn.matches, wrong)))
    assert found == [f"matching example {len(luhn.matches) + 1} is not found"]
    assert wrong not in "".join(found)
    found = reasons(dataclasses.replace(luhn, rejects=(luhn.matches[0], *luhn.rejects)))
    assert found == ["rejecting example 1 is found"]


def test_a_rule_for_numbers_needs_more_rejecting_than_matching_examples(luhn):
    found = reasons(dataclasses.replace(luhn, rejects=luhn.rejects[:2]))
    assert any("rejecting examples are too few" in reason for reason in found)


def test_a_rate_too_small_to_measure_needs_its_arithmetic(luhn):
    found = reasons(dataclasses.replace(luhn, chance=1e-9, chance_basis=""))
    assert any("chance_basis" in reason for reason in found)


def test_a_pattern_outside_the_language_and_an_unknown_shape_are_problems(luhn):
    assert any("look-around" in reason for reason in reasons(dataclasses.replace(luhn, pattern="(?=a)b")))
    assert any("'digits'" in reason for reason in reasons(dataclasses.replace(luhn, shape="digit 16")))


def test_the_summary_prints_problems_and_measurements_without_examples(luhn):
    proof = proving.check([luhn], values=20_000)
    text = proving.summary(proof, everything=True)
    assert "card.number" in text
    assert "1 rules proved, 0 problems" in text
    assert not any(example in text for example in luhn.matches)


def test_a_rule_claims_as_the_detector_does(luhn):
    assert claims(luhn, " 4111111111111111 ")
    assert claims(luhn, "卡号4111111111111111，请核对")
    assert not claims(luhn, "https://x.example/4111111111111111/pay")
    assert not claims(luhn, "4444444444444444")
