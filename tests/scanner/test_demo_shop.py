"""Facts about the demo shop: what is drawn, that it repeats, and that its gold labels fit it."""

from __future__ import annotations

import csv
import gzip
import json
import math
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import sqlalchemy as sa
from stdnum import ean, imei, luhn
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_2

from scanner import demo
from scanner.demo import check_digits, truth
from taxonomy import categories, strict_yaml
from taxonomy.errors import SourceError, UsageError

AS_OF = date(2025, 3, 1)
TRUTH = truth.read()
LABELS = tuple(label for entry in TRUTH for label in (*entry.labels, *entry.inside))
COMBINED = re.compile(
    r'^\S+ - - \[\d{2}/[A-Z][a-z]{2}/\d{4}(:\d{2}){3} \+0800\] "[^"]+" \d{3} \d+ "[^"]*" "[^"]*"$'
)
PUBLISHED = (
    "13800138000",
    "13800000000",
    "13888888888",
    "18888888888",
    "13900000000",
    "13912345678",
    "15888888888",
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> demo.Demo:
    return demo.build(tmp_path_factory.mktemp("shop") / "demo", as_of=AS_OF)


@pytest.fixture(scope="module")
def database(shop: demo.Demo) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(shop.database)
    yield connection
    connection.close()


def column(database: sqlite3.Connection, table: str, name: str) -> list[Any]:
    return [value for (value,) in database.execute(f'SELECT "{name}" FROM "{table}"') if value is not None]


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def age(born: date) -> int:
    return AS_OF.year - born.year - ((AS_OF.month, AS_OF.day) < (born.month, born.day))


def born(number: str) -> date:
    digits = number[6:14] if len(number) == 18 else "19" + number[6:12]
    return date.fromisoformat(digits)


# --- it repeats -------------------------------------------------------------------------------


def test_same_seed_and_day_give_the_same_bytes(shop: demo.Demo, tmp_path: Path) -> None:
    again = demo.build(tmp_path / "again", as_of=AS_OF)
    assert files(again.folder) == files(shop.folder)


@pytest.mark.parametrize("changed", [{"seed": 8, "as_of": AS_OF}, {"as_of": date(2025, 3, 2)}])
def test_another_seed_or_day_gives_other_values(
    shop: demo.Demo, tmp_path: Path, changed: dict[str, Any]
) -> None:
    other = files(demo.build(tmp_path / "other", **changed).folder)
    same = files(shop.folder)
    assert other.keys() == same.keys()
    assert {name for name in same if other[name] == same[name]} <= {
        "exports/products.csv",
        "exports/deliveries.jsonl",
    }


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = "import sys, scanner.demo; sys.exit(bool({'sqlalchemy', 'pyarrow', 'yaml'} & sys.modules.keys()))"
    root = Path(demo.__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


def test_sources_are_a_database_url_and_two_folders(shop: demo.Demo) -> None:
    url, exports, logs = shop.sources
    assert sa.make_url(url).database == str(shop.database)
    assert sorted(p.name for p in Path(exports).iterdir()) == sorted(
        entry.dataset for entry in TRUTH if entry.source == "exports"
    )
    assert sorted(p.name for p in Path(logs).iterdir()) == sorted(
        entry.dataset for entry in TRUTH if entry.source == "logs"
    )


# --- it refuses -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["shop.sqlite", "exports", "logs"])
def test_a_folder_with_other_data_of_the_same_name_is_refused_and_left_alone(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(b"SQLite format 3\0" + bytes(200))
    with pytest.raises(UsageError, match=rf"already holds {name}, not of the demo; give another folder"):
        demo.build(tmp_path, as_of=AS_OF)
    assert list(files(tmp_path).values()) == [b"SQLite format 3\0" + bytes(200)]


def test_a_demo_is_made_anew_in_its_own_folder_beside_what_was_added(shop: demo.Demo, tmp_path: Path) -> None:
    shutil.copytree(shop.folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / "logs" / "app.log").write_text("cut off")
    (tmp_path / "store.sqlite").write_bytes(b"mine")
    demo.build(tmp_path, as_of=AS_OF)
    assert files(tmp_path) == {**files(shop.folder), "store.sqlite": b"mine"}


def test_loading_makes_the_same_tables_and_rows_as_building(database: sqlite3.Connection) -> None:
    engine = sa.create_engine("sqlite://")
    demo.load(engine, as_of=AS_OF)
    with engine.connect() as connection:
        for entry in TRUTH:
            if entry.source == "database":
                query = f'SELECT * FROM "{entry.dataset}"'
                loaded = [tuple(row) for row in connection.exec_driver_sql(query)]
                assert loaded == database.execute(query).fetchall(), entry.dataset
    engine.dispose()


def test_loading_twice_is_refused_by_the_name_of_the_table() -> None:
    engine = sa.create_engine("sqlite://")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE orders (id INTEGER)")
    with pytest.raises(UsageError, match="already has a table or view named 'orders'"):
        demo.load(engine, as_of=AS_OF)
    assert sa.inspect(engine).get_table_names() == ["orders"]
    engine.dispose()


def test_a_database_that_refuses_is_reported_without_values(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    sqlite3.connect(path).close()
    path.touch()
    engine = sa.create_engine(f"sqlite:///file:{path}?mode=ro&uri=true")
    with pytest.raises(SourceError) as caught:
        demo.load(engine, as_of=AS_OF)
    assert re.fullmatch(
        r"the database refused the demo tables \(\w+\); check the login's rights", str(caught.value)
    )
    assert caught.value.__cause__ is None
    engine.dispose()


# --- the labels fit the data ------------------------------------------------------------------


def test_truth_labels_exactly_the_columns_of_each_table_and_view(database: sqlite3.Connection) -> None:
    made = {
        name: [c[1] for c in database.execute(f'PRAGMA table_info("{name}")')]
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
    }
    labelled = {e.dataset: [label.path for label in e.labels] for e in TRUTH if e.source == "database"}
    assert labelled == made


@pytest.mark.parametrize(
    ("name", "encoding"), [("members.csv", "gb18030"), ("orders.csv", "utf-8-sig"), ("products.csv", "utf-8")]
)
def test_truth_labels_exactly_the_columns_of_each_csv(shop: demo.Demo, name: str, encoding: str) -> None:
    with (shop.exports / name).open(encoding=encoding, newline="") as file:
        assert next(csv.reader(file)) == fields_of(name)


def test_truth_labels_exactly_the_fields_of_the_parquet_file(shop: demo.Demo) -> None:
    schema = pq.read_schema(shop.exports / "settlements.parquet")
    flat: list[str] = []
    for field in schema:
        inner = (
            [f"{field.name}.{f.name}" for f in field.type] if pa.types.is_struct(field.type) else [field.name]
        )
        flat.extend(inner)
    assert flat == fields_of("settlements.parquet")


@pytest.mark.parametrize("name", ["exports/deliveries.jsonl", "exports/events.jsonl.gz", "logs/app.log"])
def test_truth_labels_exactly_the_paths_of_each_json_lines_file(shop: demo.Demo, name: str) -> None:
    path = shop.folder / name
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    found = {p for line in data.decode().splitlines() for p in paths(json.loads(line))}
    assert found == set(fields_of(path.name))


def test_truth_labels_exactly_the_paths_inside_json_text(database: sqlite3.Connection) -> None:
    found = {
        p
        for text in column(database, "members", "profile_json")
        for p in paths(json.loads(text), "profile_json.")
    }
    assert found == {x.path for entry in TRUTH for x in entry.inside if x.of == "profile_json"}


def test_every_category_of_the_truth_is_in_the_taxonomy() -> None:
    known = categories.load().categories.keys() | {truth.NONE}
    for label in LABELS:
        assert {label.category} | label.or_ | label.also | label.like <= known, label.path
        assert truth.NONE not in label.also | label.like


def test_no_label_calls_a_category_both_right_and_wrong() -> None:
    assert [label for label in LABELS if any(label.allows(category) for category in label.like)] == []


def test_labels_use_only_the_words_of_the_file_head() -> None:
    data = strict_yaml.read(truth.PATH).data
    entries = [e for source in truth.SOURCES for e in data[source].values()]
    assert {word for e in entries for word in e} == {"subject", "fields", "children", "no_children"}
    words = {word for e in entries for v in e["fields"].values() if isinstance(v, dict) for word in v}
    assert words == {"is", "or", "also", "inside", "state", "subject", "like", "why"}
    assert {label.state for label in LABELS} == {"plain", "masked", "hashed", "mixed"}


def test_truth_has_personal_fields_of_every_group_of_the_alarm_list() -> None:
    tree = categories.load()
    rung = {tree.rings(label.category) for label in LABELS if label.personal}
    shown = {"children"} if any(entry.children for entry in TRUTH) else set()
    assert rung | shown >= set(tree.alarm_groups)


def test_fields_that_resemble_personal_data_are_a_fifth_of_all() -> None:
    assert sum(bool(label.like) for label in LABELS) / len(LABELS) > 0.2


def fields_of(dataset: str) -> list[str]:
    (entry,) = [entry for entry in TRUTH if entry.dataset == dataset]
    return [label.path for label in entry.labels]


def paths(value: Any, at: str = "") -> Iterator[str]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from paths(inner, f"{at}{key}.")
        elif isinstance(inner, list):
            for item in inner:
                yield from paths(item, f"{at}{key}[].") if isinstance(item, dict) else (f"{at}{key}[]",)
        elif not (inner is None and key == "geo"):  # null where the phone gave no position
            yield f"{at}{key}"


# --- children ---------------------------------------------------------------------------------


def ages(database: sqlite3.Connection, shop: demo.Demo, dataset: str) -> list[int]:
    """Ages of the people in a dataset, defaults left out."""
    match dataset:
        case "members":
            rows = database.execute(
                "SELECT birthday, date(created_at) FROM members WHERE birthday IS NOT NULL"
            )
            days = [day for day, joined in rows if day not in {joined, "1900-01-01", "1970-01-01"}]
            return [age(date.fromisoformat(day)) for day in days]
        case "child_profiles":
            return [age(date.fromisoformat(day)) for day in column(database, dataset, "birthday")]
        case "health_survey":
            return column(database, dataset, "age")
        case "members.csv":
            with (shop.exports / dataset).open(encoding="gb18030", newline="") as file:
                days = [row["出生日期"].replace("/", "-") for row in csv.DictReader(file)]
            return [age(date.fromisoformat(day)) for day in days if day]
        case "t_yh":
            days = [day for day in column(database, dataset, "csrq") if day not in {"", "19000101"}]
            return [age(date.fromisoformat(day)) for day in days]
    name = {
        "member_real_name": "id_card_no",
        "customs_declarations": "payer_id_no",
        "employees": "id_card",
        "会员表": "身份证号",
    }
    return [age(born(number)) for number in column(database, dataset, name[dataset])]


@pytest.mark.parametrize("dataset", [entry.dataset for entry in TRUTH if entry.children])
def test_children_are_where_the_truth_says(
    database: sqlite3.Connection, shop: demo.Demo, dataset: str
) -> None:
    all_ages = ages(database, shop, dataset)
    children = [years for years in all_ages if 0 <= years < 14]
    assert len(children) >= 2
    assert len(children) / len(all_ages) >= 0.005


@pytest.mark.parametrize(
    ("dataset", "few"), [("t_yh", 0), ("employees", 0), ("customs_declarations", 0), ("会员表", 1)]
)
def test_children_are_not_where_the_truth_denies_them(
    database: sqlite3.Connection, shop: demo.Demo, dataset: str, few: int
) -> None:
    assert sum(years < 14 for years in ages(database, shop, dataset)) == few


def test_members_of_sixteen_and_seventeen_exist(database: sqlite3.Connection, shop: demo.Demo) -> None:
    assert sum(years in {16, 17} for years in ages(database, shop, "members")) >= 5


def test_default_birthdays_that_would_look_like_babies_exist(database: sqlite3.Connection) -> None:
    (count,) = database.execute("SELECT count(*) FROM members WHERE birthday = date(created_at)").fetchone()
    assert count >= 5


# --- check digits -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (check_digits.resident, "11010519491231002X"),  # GB 11643-1999, annex
        (check_digits.luhn, "79927398713"),
        (check_digits.luhn, "490154203237518"),
        (check_digits.hong_kong, "A1234563"),
        (check_digits.hong_kong, "G123456A"),
        (check_digits.taiwan, "A123456789"),
        (check_digits.organisation, "D2143569X"),  # GB 11714-1997
        (check_digits.credit_code, "91350100M000100Y43"),  # GB 32100-2015
        (check_digits.ean13, "4006381333931"),
    ],
)
def test_check_digits_agree_with_published_numbers(check: Any, number: str) -> None:
    assert check(number[:-1]) == number[-1]


@pytest.mark.parametrize(
    ("table", "name", "valid"),
    [
        ("member_real_name", "id_card_no", lambda n: len(n) == 15 or mod_11_2.is_valid(n.upper())),
        ("customs_declarations", "payer_id_no", mod_11_2.is_valid),
        ("employees", "id_card", mod_11_2.is_valid),
        ("employees", "bank_account", luhn.is_valid),
        ("t_yh", "sfzh", lambda n: len(n) == 15 or mod_11_2.is_valid(n)),
        ("会员表", "身份证号", mod_11_2.is_valid),
        ("payments", "card_no", luhn.is_valid),
        ("devices", "imei", imei.is_valid),
        ("goods_serials", "imei", imei.is_valid),
        ("suppliers", "credit_code", uscc.is_valid),
        ("products", "ean", ean.is_valid),
    ],
)
def test_real_numbers_pass_their_check(
    database: sqlite3.Connection, table: str, name: str, valid: Any
) -> None:
    values = column(database, table, name)
    assert len(values) >= 40
    assert [i for i, value in enumerate(values) if not valid(value)] == []


@pytest.mark.parametrize(
    ("table", "name", "valid"),
    [
        ("orders", "order_no", mod_11_2.is_valid),
        ("inventory", "batch_no", mod_11_2.is_valid),
        ("member_real_name", "verify_serial", mod_11_2.is_valid),
        ("customs_declarations", "declaration_no", mod_11_2.is_valid),
        ("goods_serials", "serial", mod_11_2.is_valid),
        ("members", "loyalty_no", luhn.is_valid),
        ("payments", "transaction_id", luhn.is_valid),
        ("suppliers", "bank_account", luhn.is_valid),
        ("orders", "id", lambda n: luhn.is_valid(str(n))),
        ("file_objects", "created_us", lambda n: luhn.is_valid(str(n))),
        ("customs_declarations", "declared_us", lambda n: luhn.is_valid(str(n))),
    ],
)
def test_look_alikes_pass_the_check_only_by_luck(
    database: sqlite3.Connection, table: str, name: str, valid: Any
) -> None:
    values = column(database, table, name)
    share = sum(bool(valid(value)) for value in values) / len(values)
    assert 0.03 < share < 0.18


def test_members_hold_both_forms_of_the_resident_number_and_other_documents(
    database: sqlite3.Connection,
) -> None:
    assert {len(n) for n in column(database, "member_real_name", "id_card_no")} == {15, 18}
    others = column(database, "member_real_name", "other_id_no")
    for shape in (r"[A-Z]\d{6}\([\dA]\)", r"[A-Z][12]\d{8}", r"[EG][A-Z]?\d{7,8}"):
        assert sum(bool(re.fullmatch(shape, n)) for n in others) >= 5


# --- synthetic --------------------------------------------------------------------------------


def test_no_telephone_number_is_one_that_somebody_is_known_by(shop: demo.Demo) -> None:
    everything = b"\n".join(files(shop.folder).values())
    assert [n for n in PUBLISHED if n.encode() in everything] == []


def test_no_telephone_number_is_easy_to_remember(database: sqlite3.Connection) -> None:
    phones = column(database, "sms_codes", "mobile") + column(database, "shipments", "courier_phone")
    phones += column(database, "t_yh", "sjh") + column(database, "employees", "phone")
    easy = ([0, 0, 0], [1, 1, 1], [-1, -1, -1])
    steps = [[int(b) - int(a) for a, b in pairwise(phone)] for phone in phones]
    assert sum(run[i : i + 3] in easy for run in steps for i in range(8)) == 0


def test_every_mailbox_is_on_a_host_kept_for_examples(shop: demo.Demo) -> None:
    everything = b"\n".join(files(shop.folder).values())
    hosts = set(
        re.findall(rb"[\w.+-]{3,}(?:@|%40)([a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|cn))\b", everything)
    )
    assert len(hosts) > 5
    assert [h for h in hosts if not re.search(rb"(^|\.)example\.(com|net|org)$", h)] == []


# --- formats ----------------------------------------------------------------------------------


def test_fingerprint_records_tell_their_own_length(database: sqlite3.Connection) -> None:
    for record in column(database, "fingerprint_templates", "template"):
        magic, version, length = struct.unpack(">4s4sI", record[:12])
        assert (magic, version, length) == (b"FMR\0", b" 20\0", len(record))
        assert len(record) == 24 + 4 + 6 * record[27] + 2


def test_face_records_tell_their_own_length_and_hold_one_image(database: sqlite3.Connection) -> None:
    for record in column(database, "face_templates", "record"):
        magic, version, length, images, block, points = struct.unpack(">4s4sIHIH", record[:20])
        assert (magic, version, length, images) == (b"FAC\0", b"010\0", len(record), 1)
        assert block == len(record) - 14
        assert record[14 + 20 + 8 * points + 12 :][:2] == b"\xff\xd8"


def test_face_vectors_are_of_unit_length(database: sqlite3.Connection) -> None:
    for feature in column(database, "face_templates", "feature"):
        vector = struct.unpack("<128f", feature)
        assert math.isclose(math.hypot(*vector), 1, abs_tol=1e-5)


def test_access_log_is_in_the_combined_format_with_numbers_and_mailboxes_in_queries(shop: demo.Demo) -> None:
    lines = (shop.logs / "access.log").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3000
    assert [i for i, line in enumerate(lines) if not COMBINED.match(line)] == []
    assert sum("mobile=1" in line for line in lines) > 50
    assert sum("%40" in line for line in lines) > 50


def test_exports_are_in_the_encodings_that_are_promised(shop: demo.Demo) -> None:
    with pytest.raises(UnicodeDecodeError):
        (shop.exports / "members.csv").read_bytes().decode("utf-8")
    assert (shop.exports / "orders.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert (shop.exports / "events.jsonl.gz").read_bytes()[4:8] == bytes(4)  # no time in the gzip header


def test_some_users_have_several_positions(database: sqlite3.Connection) -> None:
    query = (
        "SELECT user_id FROM logins WHERE lat IS NOT NULL GROUP BY user_id HAVING count(DISTINCT lat) >= 5"
    )
    assert len(database.execute(query).fetchall()) > 40


def test_nothing_happened_after_the_day_of_the_shop(database: sqlite3.Connection) -> None:
    query = (
        "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
        "WHERE m.type = 'table' AND c.type = 'DATETIME'"
    )
    columns = database.execute(query).fetchall()
    assert len(columns) > 20
    for table, name in columns:
        assert max(column(database, table, name), default="") < f"{AS_OF}", (table, name)


def test_the_table_that_waits_for_its_first_row_is_empty(database: sqlite3.Connection) -> None:
    assert database.execute("SELECT count(*) FROM kyc_applicants").fetchone() == (0,)
