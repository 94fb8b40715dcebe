"""The tree of categories holds together."""

from __future__ import annotations

import pytest

from taxonomy.categories import load
from taxonomy.errors import SettingsError, UsageError
from taxonomy.records import Sensitivity, Subject
from taxonomy.sensitivity import own_profile, profile, profiles

TREE = load()
LAWS = ("pipl", "gbt35273", "gdpr", "cpra")


@pytest.mark.parametrize("id", sorted(TREE.categories))
def test_a_category_belongs_to_its_group_and_answers_under_every_profile(id: str) -> None:
    category = TREE.categories[id]
    assert id.startswith(category.parent + ".")
    assert category.parent in TREE.groups
    assert set(category.levels) == set(LAWS)
    for one in profiles():
        assert one.level(id).citation


def test_every_glob_of_alarm_and_umbrella_terms_names_something() -> None:
    globs = [
        *TREE.alarm_also,
        *(g for group in TREE.alarm_groups.values() for g in group),
        *(g for u in TREE.umbrellas.values() for g in u.covers),
    ]
    for glob in globs:
        assert TREE.expand((glob,)), glob


def test_implications_name_known_categories() -> None:
    for declared, implies in TREE.implied:
        assert declared | implies <= TREE.categories.keys()


@pytest.mark.parametrize(
    ("category", "group"),
    [
        ("government_id.cn_resident_id", "id_number"),
        ("financial.bank_card_number", "bank_card"),
        ("biometric.fingerprint", "biometric"),
        ("location.trajectory", "location"),
        ("children.child_record", "children"),
        ("health.diagnosis", "also"),
        ("online_activity.browsing_history", None),
        ("identity.full_name", None),
    ],
)
def test_the_alarm_list_is_short(category: str, group: str | None) -> None:
    assert TREE.rings(category) == group


def test_a_composite_takes_the_stricter_answer_and_names_its_law() -> None:
    level = profile("cn_strict").level("online_activity.browsing_history")
    assert level.sensitivity is Sensitivity.SENSITIVE
    assert level.citation.startswith("GB/T 35273-2020")


def test_a_childs_nickname_is_sensitive_under_pipl() -> None:
    assert profile("pipl").level("account.nickname", Subject.MINOR).sensitivity is Sensitivity.SENSITIVE
    assert profile("pipl").level("account.nickname", Subject.CUSTOMER).sensitivity is Sensitivity.ORDINARY


def test_organisations_have_no_personal_data() -> None:
    assert profile("pipl").level("organisation.details").sensitivity is Sensitivity.NOT_PERSONAL


@pytest.mark.parametrize(
    ("id", "below"), [("pipl", 14), ("gbt35273", 15), ("cn_strict", 15), ("gdpr", 16), ("cpra", 16)]
)
def test_a_child_is_below_the_age_of_the_profile(id: str, below: int) -> None:
    assert profile(id).child_below == below


def test_wrong_names_are_answered_with_the_right_ones() -> None:
    with pytest.raises(SettingsError, match=r"did you mean 'biometric\.fingerprint'"):
        TREE.category("biometric.fingerprints")
    with pytest.raises(UsageError, match="gdpr"):
        profile("gdp")


def test_a_policys_own_definition_is_a_profile() -> None:
    from policies.files import load as load_policy

    own = own_profile(load_policy("obq"))
    assert own.level("biometric.fingerprint").sensitivity is Sensitivity.SENSITIVE
    assert own.level("device.imei").sensitivity is Sensitivity.NOT_PERSONAL
    assert own.level("contact.email").sensitivity is Sensitivity.ORDINARY
    assert own.child_below == 15


def test_a_policy_that_defines_nothing_is_no_profile() -> None:
    from policies.files import load as load_policy

    with pytest.raises(UsageError, match="defines what is sensitive"):
        own_profile(load_policy("juezhijin"))
