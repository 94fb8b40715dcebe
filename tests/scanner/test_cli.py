"""What a user meets: answers, refusals, exit codes."""

from __future__ import annotations

import json
import re
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from scanner.cli import run


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, with a small database of customers."""
    monkeypatch.chdir(tmp_path)
    with sqlite3.connect(tmp_path / "shop.sqlite") as database:
        database.execute(
            "CREATE TABLE customers (id INTEGER PRIMARY KEY, real_name TEXT, passport_no TEXT, email TEXT)"
        )
        database.executemany(
            "INSERT INTO customers VALUES (?, ?, ?, ?)",
            [(i, "王小明", f"E{i:08d}", f"u{i}@example.org") for i in range(1, 60)],
        )
    database.close()
    return tmp_path


SHOP = "sqlite:///shop.sqlite"


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = run(arguments)
    out, err = capsys.readouterr()
    return code, out, err


REFUSED = [
    (["scan"], "nothing to scan"),
    (["scan", "nowhere.csv"], "nowhere.csv"),
    (["scan", "oddity://host/db"], "postgresql"),
    (["scan", "sqlite:///none.sqlite"], "none.sqlite"),
    (["scan", SHOP, "--policy", "obp"], "'obq'"),
    (["scan", SHOP, "--profile", "gdp"], "gdpr"),
    (["scan", SHOP, "--format", "htm"], "html"),
    (["scan", SHOP, "--gate", "alarms"], "alarm"),
    (["scan", SHOP, "--as-of", "2026-13-01"], "as-of"),
    (["scan", SHOP, "--sample", "0"], "--sample"),
    (["scan", SHOP, "--output", "no/such/folder/x.txt"], "--output"),
    (["scan", SHOP, "--rules", "none.yaml"], "none.yaml"),
    (["scan", SHOP, "--config", "none.yaml"], "none.yaml"),
    (["report"], "undeclared scan"),
    (["check"], "--policy"),
    (["check", "--policy", "obq"], "undeclared scan"),
    (["explain", "x"], "undeclared scan"),
    (["list", "categorie"], "categories"),
    (["schema", "setting"], "settings"),
    (["rules", "show", "cn.resident"], "cn.resident-id"),
    (["policy", "show", "ok-part"], "ok-parts"),
    (["scam"], "scan"),
    (["scan", "--polcy", "obq"], "--policy"),
]


@pytest.mark.parametrize(
    ("arguments", "remedy"), REFUSED, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_a_wrong_word_is_answered_in_one_sentence_with_the_remedy(
    arguments: list[str], remedy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = answer(
        capsys, *arguments, *(["-q"] if arguments[0] in ("scan", "report", "check") else [])
    )
    assert code == 2
    assert remedy in err
    assert err.startswith("undeclared: ")
    assert "Traceback" not in err
    assert len(err.strip().splitlines()) == 1


def test_a_scan_is_not_the_gate(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "scan", SHOP, "--policy", "juezhijin", "-q")[0] == 0


def test_the_gate_fails_while_something_rings(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = answer(capsys, "check", SHOP, "--policy", "juezhijin", "-q")
    assert code == 1
    assert "passport_no" in out


def test_exit_zero_turns_one_into_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "check", SHOP, "--policy", "juezhijin", "-q", "--exit-zero")[0] == 0


def test_what_is_accepted_does_not_ring_until_its_day(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for until, code in ((date.max.isoformat(), 0), ("2020-01-01", 1)):
        (here / "undeclared.yaml").write_text(
            f"sources: ['{SHOP}']\npolicy: juezhijin\naccept:\n  - {{field: customers.passport_no, category: 'government_id.*', why: customs, by: dpo, until: {until}}}\n",
            encoding="utf-8",
        )
        assert answer(capsys, "check", "-q")[0] == code


def test_only_what_is_new_rings_with_a_baseline(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        answer(
            capsys, "check", SHOP, "--policy", "juezhijin", "-q", "--format", "json", "--output", "base.json"
        )[0]
        == 1
    )
    assert answer(capsys, "check", SHOP, "--policy", "juezhijin", "-q", "--new-since", "base.json")[0] == 0
    assert answer(capsys, "check", SHOP, "--policy", "juezhijin", "-q", "--new-since", "previous")[0] == 0
    with sqlite3.connect(here / "shop.sqlite") as database:
        database.execute("ALTER TABLE customers ADD COLUMN fingerprint_template BLOB")
    database.close()
    code, out, _ = answer(capsys, "check", SHOP, "--policy", "juezhijin", "-q", "--new-since", "base.json")
    assert code == 1
    assert "fingerprint_template" in out


def test_a_stored_scan_is_reported_again_without_its_source(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(capsys, "scan", SHOP, "-q")
    (here / "shop.sqlite").unlink()
    code, out, _ = answer(capsys, "report", "--format", "json", "--policy", "okmarts")
    assert code == 0
    assert {f["field"] for f in json.loads(out)["findings"]} >= {"real_name", "email", "passport_no"}


def test_one_broken_table_is_listed_and_the_exit_code_is_two(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect(here / "shop.sqlite") as database:
        database.execute("CREATE TABLE gone (x TEXT)")
        database.execute("CREATE VIEW broken AS SELECT x FROM gone")
        database.execute("DROP TABLE gone")
    database.close()
    code, out, err = answer(capsys, "scan", SHOP, "--policy", "okmarts")
    assert code == 2
    assert "broken" in out
    assert "exit code is 2" in err
    assert answer(capsys, "scan", SHOP, "--policy", "okmarts", "--allow-partial")[0] == 0


def test_a_source_that_fails_beside_one_that_works_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = answer(capsys, "scan", SHOP, "nowhere.csv", "-q")
    assert code == 2
    assert "real_name" in out
    assert "nowhere.csv" in out


def test_the_source_is_not_changed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (here / "shop.sqlite").read_bytes()
    answer(capsys, "scan", SHOP, "-q")
    assert (here / "shop.sqlite").read_bytes() == before
    assert sorted(p.name for p in here.iterdir()) == [".undeclared", "shop.sqlite"]


def test_the_same_input_gives_the_same_findings(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reports = []
    for store in ("a.sqlite", "b.sqlite"):
        out = answer(capsys, "scan", SHOP, "-q", "--format", "json", "--policy", "obq", "--store", store)[1]
        reports.append(json.loads(out)["findings"])
    times = re.compile(r"(first|last)_seen")
    assert [{k: v for k, v in f.items() if not times.match(k)} for f in reports[0]] == [
        {k: v for k, v in f.items() if not times.match(k)} for f in reports[1]
    ]


def test_a_field_is_explained_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    answer(capsys, "scan", SHOP, "-q")
    code, out, _ = answer(capsys, "explain", "customers.passport_no", "--policy", "okmarts")
    assert code == 0
    assert 'the column name says "passport_no"' in out
    assert "PIPL" in out or "GB/T" in out
    assert "Verdict: undeclared" in out


def test_an_unknown_field_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    answer(capsys, "scan", SHOP, "-q")
    code, _, err = answer(capsys, "explain", "customers.pasport_no")
    assert code == 2
    assert "customers.passport_no" in err


@pytest.mark.parametrize("what", ["categories", "profiles", "connectors", "formats", "policies"])
def test_lists_are_printed(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = answer(capsys, "list", what)
    assert code == 0
    assert len(out.splitlines()) >= 5


@pytest.mark.parametrize("what", ["settings", "policy", "report", "rules"])
def test_schemas_are_json_schemas(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    import jsonschema

    code, out, _ = answer(capsys, "schema", what)
    assert code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(out))


def test_settings_may_exclude_fields_and_name_subjects(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "undeclared.yaml").write_text(
        f"sources: ['{SHOP}']\nexclude: [customers.email]\nsubjects: {{customers: employee}}\npolicy: obq\n",
        encoding="utf-8",
    )
    findings = json.loads(answer(capsys, "scan", "-q", "--format", "json")[1])["findings"]
    assert "email" not in {f["field"] for f in findings}
    assert {f["verdict"] for f in findings} == {"unmapped"}
