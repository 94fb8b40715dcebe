"""The five shipped policies say what their texts say, and nothing that they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from policies import files, terms
from taxonomy import categories, strict_yaml
from taxonomy.records import Declaration, Polarity, Policy, Sensitivity, Subject

CASES = strict_yaml.read(Path(__file__).parent / "cases" / "shipped.yaml").data
TREE = categories.load()

every_policy = pytest.mark.parametrize("name", sorted(CASES))


def _of(key: str) -> list[tuple[str, str]]:
    entries = [(name, entry) for name, case in CASES.items() for entry in case[key]]
    return [(name, entry if isinstance(entry, str) else entry["category"]) for name, entry in entries]


def _saying(policy: Policy) -> list[Declaration]:
    """Statements that the company has the data, not where it goes."""
    return [d for d in policy.declarations if d.polarity is Polarity.COLLECTED and d.action in terms.HAVING]


def _declares(policy: Policy, category: str) -> bool:
    naming = {category} | TREE.implying(category)
    return any(naming & set(d.categories) for d in _saying(policy))


def _umbrellas(policy: Policy, category: str) -> set[str | None]:
    return {d.umbrella for d in _saying(policy)} & TREE.umbrellas_over(category)


def _denies(policy: Policy, category: str) -> bool:
    denials = [d for d in policy.declarations if d.polarity is Polarity.NOT_COLLECTED or d.exclusive]
    return any(category in d.categories or category in TREE.expand(d.scope) for d in denials)


def test_five_policies_are_shipped() -> None:
    assert files.shipped() == ("index", "juezhijin", "obq", "ok-parts", "okmarts")


@every_policy
def test_a_shipped_file_has_no_fault_and_its_own_name(name: str) -> None:
    assert files.faults(name) == []
    assert files.load(name).id == name


@every_policy
def test_the_number_of_statements_is_known(name: str) -> None:
    assert len(files.load(name).declarations) == CASES[name]["statements"]


@every_policy
def test_each_quote_stands_in_the_text_on_its_line(name: str, texts: Path) -> None:
    assert files.check_quotes(name, texts / f"{name}.txt") == []


@every_policy
def test_quotes_are_far_from_copying_the_text(name: str, texts: Path) -> None:
    quoted = sum(map(len, {d.quote.text for d in files.load(name).declarations}))
    assert quoted < 0.3 * len((texts / f"{name}.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "category"), _of("declares"))
def test_a_named_category_is_declared(name: str, category: str) -> None:
    assert _declares(files.load(name), category)


@every_policy
def test_nothing_is_declared_beyond_the_cases(name: str) -> None:
    policy = files.load(name)
    known = set(CASES[name]["declares"])
    assert {c for d in _saying(policy) for c in d.categories} <= known


@pytest.mark.parametrize(("name", "category"), _of("vague"))
def test_a_wide_term_covers_what_is_not_named(name: str, category: str) -> None:
    policy = files.load(name)
    expected = {e["umbrella"] for e in CASES[name]["vague"] if e["category"] == category}
    assert expected <= _umbrellas(policy, category)
    assert not _declares(policy, category)


@pytest.mark.parametrize(("name", "category"), _of("silent"))
def test_a_definition_an_example_a_purpose_or_a_right_declares_nothing(name: str, category: str) -> None:
    policy = files.load(name)
    assert not _declares(policy, category)
    assert not _umbrellas(policy, category)


@pytest.mark.parametrize(("name", "category"), _of("denies"))
def test_a_denial_reaches_the_category(name: str, category: str) -> None:
    assert _denies(files.load(name), category)


@pytest.mark.parametrize("name", ["ok-parts", "okmarts", "index", "obq"])
def test_only_one_policy_denies_collecting(name: str) -> None:
    assert [
        d.id for d in files.load(name).declarations if d.polarity is Polarity.NOT_COLLECTED or d.exclusive
    ] == []


@pytest.mark.parametrize("category", ["identity.full_name", "financial.bank_card_number", "health.diagnosis"])
def test_the_denial_of_a_visit_says_nothing_of_what_forms_hold(category: str) -> None:
    assert not _denies(files.load("juezhijin"), category)


def test_juezhijin_declares_the_address_that_it_denies() -> None:
    policy = files.load("juezhijin")
    assert _declares(policy, "device.ip_address")
    assert _denies(policy, "device.ip_address")


def test_juezhijin_denies_data_of_minors_below_eighteen_by_name() -> None:
    policy = files.load("juezhijin")
    assert policy.minors is not None
    assert (policy.minors.below, policy.minors.stance) == (18, "not_collected")
    (denial,) = [d for d in policy.declarations if d.subject is Subject.MINOR]
    assert (denial.polarity, denial.categories, denial.scope) == (
        Polarity.NOT_COLLECTED,
        ("children.child_record",),
        (),
    )


@pytest.mark.parametrize("name", ["obq", "okmarts"])
def test_minors_need_a_guardian_below_eighteen(name: str) -> None:
    minors = files.load(name).minors
    assert minors is not None
    assert (minors.below, minors.stance) == (18, "guardian_consent")


@pytest.mark.parametrize("name", ["index", "ok-parts"])
def test_a_policy_silent_on_minors_has_no_rule_on_them(name: str) -> None:
    policy = files.load(name)
    assert policy.minors is None
    assert Subject.MINOR in policy.subjects


def test_obq_defines_sensitive_and_the_age_of_a_child_apart_from_minors() -> None:
    own = files.load("obq").sensitive
    assert own is not None
    assert own.child_below == 15
    sensitive = TREE.expand(own.categories)
    assert {"biometric.iris_retina", "transaction.order_number", "location.precise_point"} <= sensitive
    assert not {"financial.bank_details", "government_id.document_details", "identity.full_name"} & sensitive


@pytest.mark.parametrize("name", ["obq", "ok-parts", "index"])
def test_nothing_is_sensitive_and_not_personal_at_once(name: str) -> None:
    own = files.load(name).sensitive
    assert own is not None
    assert own.not_personal_quote is not None
    assert not TREE.expand(own.categories) & TREE.expand(own.not_personal)


@pytest.mark.parametrize("name", ["okmarts", "juezhijin"])
def test_a_policy_without_such_words_presents_nothing(name: str) -> None:
    policy = files.load(name)
    assert policy.sensitive is None
    assert {d.sensitivity for d in policy.declarations} == {None}


@pytest.mark.parametrize("name", ["obq", "ok-parts", "index"])
def test_what_a_statement_presents_as_not_personal_the_policy_says_so(name: str) -> None:
    policy = files.load(name)
    own = policy.sensitive
    assert own is not None
    presented = {
        c for d in policy.declarations if d.sensitivity is Sensitivity.NOT_PERSONAL for c in d.categories
    }
    assert presented
    assert presented <= TREE.expand(own.not_personal)


def test_obq_does_not_call_satellite_positions_impersonal() -> None:
    stated = [d for d in _saying(files.load("obq")) if "location.precise_point" in d.categories]
    assert [d.sensitivity for d in stated] == [None]


def test_contacts_of_an_address_book_are_third_persons() -> None:
    stated = [d for d in _saying(files.load("obq")) if "relations.address_book" in d.categories]
    assert {d.subject for d in stated} == {Subject.CUSTOMER, Subject.THIRD_PERSON}


def test_sharing_a_card_number_is_told_apart_from_having_it() -> None:
    stated = [d for d in files.load("obq").declarations if "financial.card_expiry" in d.categories]
    assert sorted(d.action for d in stated) == ["receive", "share"]


@every_policy
def test_employees_are_nobody_s_subject(name: str) -> None:
    policy = files.load(name)
    assert Subject.EMPLOYEE not in policy.subjects
    assert Subject.EMPLOYEE not in {d.subject for d in policy.declarations}


@pytest.mark.parametrize(
    ("name", "fact", "value"),
    [
        ("ok-parts", "governing_law", "People's Republic of China"),
        ("ok-parts", "retention", "no limit"),
        ("okmarts", "date", "2023-07-04"),
        ("obq", "storage", "China"),
        ("index", "storage", "overseas"),
        ("juezhijin", "controller", "Xinjiang Juezhijin Import and Export Trade Co. Ltd"),
    ],
)
def test_a_policy_states_facts_about_itself(name: str, fact: str, value: str) -> None:
    assert value in [f.value for f in files.load(name).facts if f.name == fact]
