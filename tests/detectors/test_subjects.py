"""Whose data a table holds."""

from __future__ import annotations

import pytest

from detectors.subjects import Naming, naming, of_table
from taxonomy.records import Subject

BY_NAME = {
    Subject.CUSTOMER: [
        "members",
        "public.users",
        "v_member_orders",
        "t_yh",
        "会员表",
        "face_templates",
        "auth_user",
        "order_items",
        "user_items",
    ],
    Subject.EMPLOYEE: ["employees", "shop.store_staff", "emp_salary", "员工信息"],
    Subject.MINOR: ["child_profiles", "儿童档案"],
    Subject.THIRD_PERSON: ["address_book", "user_contacts", "用户通讯录"],
    Subject.ORGANISATION: ["suppliers", "partner_partneraddress", "供应商", "company_info"],
    Subject.THING: ["products", "warehouses", "catalogue_product", "app_config", "django_migrations", "仓库"],
    Subject.UNKNOWN: ["t1", "xyz", "a_b_c"],
}


@pytest.mark.parametrize(("subject", "name"), [(s, n) for s, names in BY_NAME.items() for n in names])
def test_the_words_of_a_table_decide(subject: Subject, name: str) -> None:
    assert of_table(name, "table", "", [], {})[0] is subject


@pytest.mark.parametrize("name", ["orders.csv", "orders.csv.gz", "exports/orders.jsonl", "orders.parquet"])
def test_the_ending_of_a_file_is_no_word(name: str) -> None:
    assert of_table(name, "file", "", [], {})[0] is Subject.CUSTOMER


def test_a_comment_decides_where_the_name_does_not() -> None:
    assert of_table("t1", "table", "会员基础信息", [], {})[0] is Subject.CUSTOMER


def test_a_reference_to_persons_decides_where_nothing_else_does() -> None:
    assert of_table("t9", "table", "", ["u"], {"u": "public.members"})[0] is Subject.CUSTOMER


def test_columns_decide_last() -> None:
    assert of_table("t9", "table", "", ["id", "sku", "stock"], {})[0] is Subject.THING


def test_the_reason_is_said() -> None:
    assert of_table("members", "table", "", [], {})[1] == 'the name "members" holds "members"'


def test_a_comment_in_passing_yields_to_a_reference() -> None:
    assert of_table("t9", "table", "done in the hospital", ["u"], {"u": "patients"})[0] is Subject.CUSTOMER


def test_a_prefix_of_most_tables_names_the_product() -> None:
    names = [
        "public.webshop_admin",
        "public.webshop_user",
        "webshop_a",
        "webshop_b",
        "webshop_c",
        "migrations",
    ]
    called = naming(names)
    assert called == Naming("webshop_")
    assert called.plain("public.webshop_admin") == "public.admin"
    assert called.plain("migrations") == "migrations"


@pytest.mark.parametrize(
    "names",
    [
        ["wp_a", "wp_b", "wp_c", "wp_d"],  # too few to tell
        ["wp_a", "wp_b", "wp_c", "wp_d", "wp_e", "x", "y", "z", "v", "w"],  # not most of them
        ["patient_a", "patient_b", "patient_c", "patient_d", "patient_e"],  # a word for persons stays
        ["orders", "items", "users", "shops", "carts"],
        [],
    ],
)
def test_no_other_prefix_is_taken_off(names: list[str]) -> None:
    assert naming(names) == Naming()


def test_an_account_of_books_is_no_persons() -> None:
    called = naming(["account", "gl", "chart", "parts"])
    assert called.plain("public.account_move") == "public.ledger_move"
    assert called.plain("public.bookaccounting") == "public.bookaccounting"
    assert of_table(called.plain("account"), "table", "", [], {})[0] is not Subject.CUSTOMER


def test_one_word_of_books_is_not_enough() -> None:
    assert naming(["accounts", "journal", "members", "posts"]).plain("accounts") == "accounts"
