"""Policy files are read strictly, and each fault is answered where it stands."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from policies import files
from taxonomy import strict_yaml
from taxonomy.errors import SettingsError, UsageError
from taxonomy.records import Polarity, Sensitivity, Subject

HERE = Path(__file__).parent
VALID = (HERE / "cases" / "valid.yaml").read_text(encoding="utf-8")
BROKEN = strict_yaml.read(HERE / "cases" / "broken.yaml").data

every_fault = pytest.mark.parametrize("case", BROKEN, ids=[case["name"] for case in BROKEN])


def _broken(case: dict[str, Any], folder: Path) -> Path:
    assert VALID.count(case["old"]) == 1, "a case must change exactly one place"
    path = folder / "shop.yaml"
    path.write_text(VALID.replace(case["old"], case["new"]), encoding="utf-8")
    return path


@pytest.fixture
def valid(tmp_path: Path) -> Path:
    path = tmp_path / "shop.yaml"
    path.write_text(VALID, encoding="utf-8")
    return path


@every_fault
def test_a_fault_is_named_with_file_line_and_the_way_out(case: dict[str, Any], tmp_path: Path) -> None:
    path = _broken(case, tmp_path)
    with pytest.raises(SettingsError) as caught:
        files.load(path)
    message = str(caught.value)
    assert f"{path}, line {case['line']}" in message
    for words in case["says"]:
        assert words in message


@every_fault
def test_no_answer_speaks_of_the_library(case: dict[str, Any], tmp_path: Path) -> None:
    said = " ".join(files.faults(_broken(case, tmp_path)))
    for word in ("pydantic", "Input should", "Value error", "input_value", "_error"):
        assert word not in said


@pytest.mark.parametrize("case", [c for c in BROKEN if c.get("editor")], ids=lambda c: c["name"])
def test_an_editor_sees_the_fault_too(case: dict[str, Any], tmp_path: Path) -> None:
    data = strict_yaml.read(_broken(case, tmp_path)).data
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, files.json_schema())


@pytest.mark.parametrize("name", files.shipped())
def test_the_schema_accepts_each_shipped_file(name: str) -> None:
    jsonschema.validate(strict_yaml.read(files.path_of(name)).data, files.json_schema())


def test_the_schema_is_itself_valid_and_plain_json() -> None:
    schema = json.loads(json.dumps(files.json_schema()))
    jsonschema.Draft202012Validator.check_schema(schema)


def test_several_faults_are_counted_at_first_and_listed_on_demand_in_order_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "shop.yaml"
    path.write_text(
        VALID.replace("condition: optional", "condition: maybe").replace("language: en", "language: 7"),
        encoding="utf-8",
    )
    with pytest.raises(SettingsError, match=r"line 3, language: .* \(and 1 more fault in this file\)"):
        files.load(path)
    assert [fault.split(", ")[1] for fault in files.faults(path)] == ["line 3", "line 16"]


def test_an_empty_file_is_told_what_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "empty.yaml"
    path.write_text("# nothing yet\n", encoding="utf-8")
    assert files.faults(path) == [f"{path}: the file is empty; write policy, title, language and statements"]


def test_a_file_that_is_a_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.yaml"
    path.write_text("- policy: shop\n", encoding="utf-8")
    assert files.faults(path) == [f"{path}, line 1: must be a mapping of keys and values"]


def test_a_missing_file_is_a_fault_of_its_own() -> None:
    assert files.faults("nowhere/shop.yaml") == [
        "nowhere/shop.yaml does not exist; give the path of a YAML file"
    ]


@pytest.mark.parametrize(
    ("name", "answer"),
    [("okmart", "'okmarts'"), ("ok parts", "'ok-parts'"), ("zzz", "index, juezhijin, obq")],
)
def test_an_unknown_name_is_answered_with_the_shipped_ones(name: str, answer: str) -> None:
    with pytest.raises(UsageError, match=answer):
        files.load(name)


def test_a_path_is_taken_with_or_without_its_ending(valid: Path) -> None:
    bare = valid.with_suffix("")
    bare.write_text(VALID, encoding="utf-8")
    assert files.load(str(valid)) == files.load(bare)


def test_the_entries_of_a_file_become_declarations(valid: Path) -> None:
    policy = files.load(valid)
    email, device, visit, only, share = policy.declarations
    assert [d.id for d in policy.declarations] == [f"corner-shop:{n}" for n in range(1, 6)]
    assert (email.categories, email.condition, email.source) == (("contact.email",), "optional", "user")
    assert (email.purposes, email.action, email.subject) == (("newsletter",), "collect", Subject.CUSTOMER)
    assert (email.polarity, email.sensitivity, email.exclusive) == (Polarity.COLLECTED, None, False)
    assert (email.quote.line, email.quote.text) == (5, "your e-mail address")
    assert (device.umbrella, device.categories) == ("device_information", ())
    assert (device.sensitivity, device.condition) == (Sensitivity.NOT_PERSONAL, "")
    assert (visit.polarity, visit.subject) == (Polarity.NOT_COLLECTED, Subject.VISITOR)
    assert (only.exclusive, only.scope) == (True, ("location.*",))
    assert (share.polarity, share.action) == (Polarity.NOT_SHARED, "share")


def test_a_statement_reaches_the_datasets_of_its_policy_unless_it_names_its_own(valid: Path) -> None:
    policy = files.load(valid)
    assert [d.datasets for d in policy.declarations] == [("shop.*",)] * 4 + [("shop.members",)]


def test_facts_minors_and_definitions_keep_their_quotes(valid: Path) -> None:
    policy = files.load(valid)
    assert policy.minors is not None
    assert policy.sensitive is not None
    assert policy.sensitive.not_personal_quote is not None
    lines = [policy.facts[0].quote.line, policy.minors.quote.line, policy.sensitive.quote.line]
    assert [*lines, policy.sensitive.not_personal_quote.line] == [1, 9, 3, 4]


def test_a_policy_without_covers_speaks_for_everyone_but_employees(valid: Path) -> None:
    line = 'covers: {subjects: [customer, visitor], datasets: ["shop.*"]}\n'
    valid.write_text(VALID.replace(line, ""), encoding="utf-8")
    policy = files.load(valid)
    assert policy.subjects == (Subject.CUSTOMER, Subject.VISITOR, Subject.MINOR, Subject.THIRD_PERSON)
    assert policy.datasets == ("*",)


def test_pydantic_waits_until_a_file_is_read() -> None:
    code = "import sys, policies.files; policies.files.shipped(); sys.exit('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=HERE.parents[1], check=False)
    assert done.returncode == 0
