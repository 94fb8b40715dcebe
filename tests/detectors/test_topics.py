"""What a table of persons is about, and what a column gains from its table."""

from __future__ import annotations

import pytest

from detectors.base import Table
from detectors.name_words import read_with_table
from detectors.names import inspect
from taxonomy.records import Field, Kind, Subject


def table(
    name: str,
    columns: dict[str, str],
    subject: Subject = Subject.CUSTOMER,
    keys: tuple[str, ...] = (),
    references: dict[str, str] | None = None,
) -> Table:
    fields = tuple(Field("test", name, path, kind) for path, kind in columns.items())
    return Table("test", name, "table", "", fields, keys, references or {}, subject, "")


def said(of: Table, path: str) -> set[str]:
    """Return what a column is said to be, ambiguous readings left out."""
    found = inspect(of).sightings
    return {s.category for s in found if s.field.path == path and not s.rule.endswith("ambiguous")}


def test_a_column_of_a_patients_table_that_says_nothing_is_of_its_matter() -> None:
    columns = {"thyroid_side": "string", "tvol": "double", "seen": "bool", "day": "date32[day]"}
    of = table("patient_evaluation", columns)
    assert said(of, "thyroid_side") == {"health.diagnosis"}
    assert said(of, "tvol") == {"health.medical_record"}
    assert said(of, "seen") == said(of, "day") == set()


def test_a_word_for_health_alone_is_no_topic() -> None:
    assert said(table("evaluation", {"side": "string"}), "side") == set()
    assert said(table("procedure", {"step": "string"}), "step") == set()


def test_a_reference_to_a_clinical_table_is_the_second_sign() -> None:
    columns = {"seen_as": "string", "fk_encounter": "int32"}
    of = table("allergy", columns, references={"fk_encounter": "encounter"})
    assert said(of, "seen_as") == {"health.diagnosis"}
    assert said(of, "fk_encounter") == set()


@pytest.mark.parametrize("subject", [Subject.THING, Subject.ORGANISATION, Subject.UNKNOWN])
def test_things_have_no_topic(subject: Subject) -> None:
    assert said(table("patient_evaluation", {"thyroid_side": "string"}, subject), "thyroid_side") == set()


@pytest.mark.parametrize(
    "column", ["id", "state", "created_at", "write_date", "evaluation_type", "row_version", "lang"]
)
def test_columns_of_every_table_are_of_no_topic(column: str) -> None:
    found = said(table("patient_evaluation", {column: "string"}), column)
    assert not {category for category in found if category.startswith("health.")}


def test_pay_is_a_matter_of_numbers() -> None:
    columns = {"social": "decimal128(10, 2)", "memo_line": "string"}
    of = table("payslip_detail", columns, Subject.EMPLOYEE)
    assert said(of, "social") == {"financial.income"}
    assert "financial.income" not in said(of, "memo_line")


@pytest.mark.parametrize(
    ("of", "column", "category"),
    [
        ("employee_driverlicence", "number", "government_id.drivers_license"),
        ("payment_bankcard", "number", "financial.bank_card_number"),
        ("shop_order", "number", "transaction.order_number"),
        ("walletAddress", "address", "financial.payment_account"),
        ("sessions", "token", "credentials.session_token"),
    ],
)
def test_a_bare_column_gains_a_meaning_from_its_table(of: str, column: str, category: str) -> None:
    assert read_with_table(of, column).categories == ((category, 2),)


@pytest.mark.parametrize(
    ("of", "column"),
    [
        *(("products", "number"), ("support_tickets", "tags"), ("hotel_order", "checkin")),
        *(("warehouse", "code"), ("dx_dl", "nr"), ("t", "number"), ("", "number"), ("shelves", "data")),
        ("events", "number"),
    ],
)
def test_and_where_the_two_are_no_word_it_gains_none(of: str, column: str) -> None:
    assert read_with_table(of, column).categories == ()


def test_a_table_of_users_has_users_for_its_key_whoever_changed_them_last() -> None:
    of = table("users", {"id": "int32", "creator": "int32", "updated_by": "int32"}, keys=("id",))
    assert said(of, "id") == {"account.user_id"}


def test_a_table_that_belongs_to_a_user_has_a_key_of_its_own() -> None:
    assert said(table("member", {"id": "int32", "user_id": "int32"}, keys=("id",)), "id") == set()


def test_the_customer_of_a_firm_may_be_a_firm() -> None:
    of = table("grants", {"customer": "int32"}, references={"customer": "enterprise_customer"})
    assert not [s for s in inspect(of).sightings if s.kind is Kind.CONTEXT]
