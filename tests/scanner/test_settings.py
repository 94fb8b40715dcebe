"""`undeclared.yaml` and the flags."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from scanner import settings_file
from scanner.settings import Alerts, Settings, Source, json_schema, load
from taxonomy import strict_yaml
from taxonomy.errors import SettingsError, UsageError
from taxonomy.records import Review, Subject

HERE = Path(__file__).parent
FAULTS = strict_yaml.read(HERE / "test_settings_faults.yaml").data

FULL = """\
sources:
  - postgresql://ro:${DB_PASSWORD}@db.example/shop
  - url: 导出
    name: 每日导出
    exclude: ["tmp_*", 会员.备注]
  - url: /var/log/nginx
policy: [obq, policies/own.yaml]
profile: pipl
sample: full
seed: 42
exclude: ["*.bak", "audit.*"]
subjects:
  "hr_*": employee
  "*": customer
gate: all-sensitive
strict: true
min_confidence: 0.7
as_of: 2026-03-01
accept:
  - field: public.会员.身份证号
    category: government_id.cn_resident_id
    why: 法律要求（实名制）
    by: 王小明
    until: 2027-01-01
  - {field: "*.face", category: "biometric.*", why: a pilot, by: Li}
alerts:
  url: ${ALERT_URL}
  timeout: 5
  attempts: 2
rules: [rules/own.yaml]
language: "off"
matcher: portable
store: state/store.sqlite
"""


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write the settings file of the current folder."""
    monkeypatch.chdir(tmp_path)

    def writing(text: str, path: str = "undeclared.yaml") -> Path:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(text, encoding="utf-8")
        return Path(path)

    return writing


def test_every_setting_can_be_written(write) -> None:
    path = write(FULL)
    assert load(path) == Settings(
        sources=(
            Source("postgresql://ro:${DB_PASSWORD}@db.example/shop"),
            Source("导出", "每日导出", ("tmp_*", "会员.备注")),
            Source("/var/log/nginx"),
        ),
        policy=("obq", "policies/own.yaml"),
        profile="pipl",
        sample=None,
        seed=42,
        exclude=("*.bak", "audit.*"),
        subjects=(("hr_*", Subject.EMPLOYEE), ("*", Subject.CUSTOMER)),
        gate="all-sensitive",
        strict=True,
        min_confidence=0.7,
        as_of=date(2026, 3, 1),
        accept=(
            Review(
                "public.会员.身份证号",
                "government_id.cn_resident_id",
                "法律要求（实名制）",
                "王小明",
                date(2027, 1, 1),
            ),
            Review("*.face", "biometric.*", "a pilot", "Li", None),
        ),
        alerts=Alerts("${ALERT_URL}", 5.0, 2),
        rules=(Path("rules/own.yaml"),),
        language="off",
        matcher="portable",
        store=Path("state/store.sqlite"),
        path=path,
    )


def test_every_setting_has_a_key_of_its_name() -> None:
    names = {field.name for field in fields(Settings)} - {"path"}
    assert names == set(settings_file.SettingsEntry.model_fields)


def test_what_the_file_leaves_out_is_as_without_a_file(write) -> None:
    path = write("seed: 3\n")
    assert load(path) == Settings(seed=3, path=path)


@pytest.mark.parametrize("text", ["", "# nothing\n", "accept:\nexclude:\nalerts:\nstore:\n"])
def test_a_file_that_says_nothing_gives_the_defaults(write, text) -> None:
    path = write(text)
    assert load(path) == Settings(path=path)


def test_the_file_of_the_current_folder_is_read(write) -> None:
    write("seed: 3\n")
    assert load().seed == 3


def test_without_a_file_the_defaults_hold(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load() == Settings()


def test_a_file_of_almost_the_right_name_is_not_overlooked(write) -> None:
    write("seed: 3\n", "undeclared.yml")
    with pytest.raises(SettingsError, match=r"rename it to undeclared\.yaml"):
        load()


def test_a_file_that_is_asked_for_must_exist(tmp_path) -> None:
    with pytest.raises(SettingsError, match="does not exist"):
        load(tmp_path / "undeclared.yaml")


def test_alerts_have_defaults_of_their_own(write) -> None:
    assert load(write("alerts: {url: '${ALERT_URL}'}\n")).alerts == Alerts("${ALERT_URL}")


def test_one_word_stands_for_a_list_of_one(write) -> None:
    read = load(write("policy: obq\nexclude: tmp_*\nrules: own.yaml\n"))
    assert (read.policy, read.exclude, read.rules) == (("obq",), ("tmp_*",), (Path("own.yaml"),))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("exports", "conf/exports"),
        ("./导出/a.csv", "conf/导出/a.csv"),
        ("../exports", "conf/../exports"),
        ("sqlite:///shop.db", "sqlite:///conf/shop.db"),
        ("/var/log", "/var/log"),
        ("~/exports", "~/exports"),
        ("${FOLDER}/exports", "${FOLDER}/exports"),
        ("sqlite:////srv/shop.db", "sqlite:////srv/shop.db"),
        ("sqlite:///:memory:", "sqlite:///:memory:"),
        ("file:///srv/exports", "file:///srv/exports"),
        ("postgresql://db/shop", "postgresql://db/shop"),
    ],
)
def test_relative_places_are_relative_to_the_file(write, written, read) -> None:
    path = write(f"sources: ['{written}']\n", "conf/undeclared.yaml")
    assert load(path).sources[0].url == read


def test_other_relative_paths_are_relative_to_the_file_too(write) -> None:
    path = write("policy: [obq, own.yaml, p/q]\nrules: [r.yaml]\nstore: s.sqlite\n", "conf/u.yaml")
    read = load(path)
    assert read.policy == ("obq", "conf/own.yaml", "conf/p/q")
    assert (read.rules, read.store) == ((Path("conf/r.yaml"),), Path("conf/s.sqlite"))


@pytest.mark.parametrize("case", FAULTS, ids=[case["name"] for case in FAULTS])
def test_a_fault_is_answered_with_place_reason_and_remedy(write, case) -> None:
    with pytest.raises(SettingsError) as caught:
        load(write(case["file"]))
    assert str(caught.value).startswith("undeclared.yaml, line ")
    assert case["answer"] in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "sources: [{url: 'postgresql://ro:hunter2@db/shop', nam: x}]",
        "sources: ['postgresql://ro:hunter2@db/shop', 5]",
        "sources: [{postgresql://ro:hunter2@db/shop: x}]",
        "sources:\n- postgresql://ro:hunter2@db/shop: x",
        "sources: {postgresql://ro:hunter2@db/shop: x}",
        "postgresql://ro:hunter2@db/shop: x",
        "sources: postgresql://ro:hunter2@db/shop",
        "sources: [{url: ['postgresql://ro:hunter2@db/shop']}]",
        "sources: [{url: a, name: {postgresql://ro:hunter2@db/shop: x}}]",
        "alerts: https://chat.example/hunter2",
        "alerts: [https://chat.example/hunter2]",
        "alerts: {url: hunter2}",
        "alerts: {url: 'https://chat.example/hunter2', attempts: many}",
        "gate: hunter2",
        "profile: hunter2",
        "sample: hunter2",
        "seed: hunter2",
        "strict: hunter2",
        "as_of: hunter2",
        "language: hunter2",
        "subjects: {a: hunter2}",
        "accept: hunter2",
        "accept: [{field: a, category: hunter2, why: x, by: y}]",
    ],
)
def test_no_fault_repeats_what_was_given(write, text) -> None:
    with pytest.raises(SettingsError) as caught:
        load(write(text))
    assert "hunter2" not in str(caught.value)


def test_settings_are_printed_without_credentials(write) -> None:
    text = "sources: ['postgresql://ro:hunter2@db/shop']\nalerts: {url: 'https://chat.example/hunter2'}\n"
    read = load(write(text))
    assert "hunter2" not in f"{read!r} {read} {read.sources[0]} {read.alerts}"
    assert str(read.sources[0]) == "postgresql://db/shop"


def test_a_source_is_called_what_the_file_calls_it() -> None:
    assert str(Source("postgresql://ro:hunter2@db/shop", "商城")) == "商城"


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().seed = 1  # type: ignore[misc]


def test_the_first_glob_that_fits_says_whose_data_a_dataset_holds() -> None:
    read = Settings(subjects=(("hr_*", Subject.EMPLOYEE), ("*", Subject.CUSTOMER)))
    assert read.subject_of("hr_staff") is Subject.EMPLOYEE
    assert read.subject_of("会员") is Subject.CUSTOMER
    assert Settings().subject_of("会员") is None


def test_a_flag_that_was_given_wins_and_one_that_was_not_does_not() -> None:
    read = Settings(seed=1, sample=5, strict=True, exclude=("a",), sources=(Source("x"),))
    flagged = read.with_flags(seed=2, sample=None, strict=None, exclude=[], sources=())
    assert flagged == Settings(seed=2, sample=5, strict=True, exclude=("a",), sources=(Source("x"),))


def test_zero_and_false_are_given_flags() -> None:
    read = Settings(seed=1, strict=True).with_flags(seed=0, strict=False, min_confidence=0)
    assert (read.seed, read.strict, read.min_confidence) == (0, False, 0.0)


def test_every_flag_is_read_as_the_file_would_be() -> None:
    given = Settings().with_flags(
        sources=["./a", "postgresql://db/shop"],
        policy="obq",
        profile="gdpr",
        sample="full",
        seed=7,
        exclude=["tmp_*"],
        gate="all-sensitive",
        strict=True,
        min_confidence=0.9,
        as_of="2026-03-01",
        rules=[Path("own.yaml")],
        language="off",
        store="库.sqlite",
    )
    assert given == Settings(
        sources=(Source("./a"), Source("postgresql://db/shop")),
        policy=("obq",),
        profile="gdpr",
        sample=None,
        seed=7,
        exclude=("tmp_*",),
        gate="all-sensitive",
        strict=True,
        min_confidence=0.9,
        as_of=date(2026, 3, 1),
        rules=(Path("own.yaml"),),
        language="off",
        store=Path("库.sqlite"),
    )


def test_rows_on_the_command_line_are_text() -> None:
    assert Settings().with_flags(sample="500").sample == 500


@pytest.mark.parametrize(
    ("flag", "value", "answer"),
    [
        ("profile", "cn-strict", "--profile: unknown profile; did you mean 'cn_strict'?"),
        ("sample", "0", "--sample: must be a number of rows, 1 or more, or full"),
        ("sample", "-5", "--sample: must be a number of rows"),
        ("sample", "1e3", "--sample: must be a number of rows"),
        ("seed", -1, "--seed: must be a whole number from 0"),
        ("min_confidence", 1.5, "--min-confidence: must be between 0 and 1"),
        ("min_confidence", float("nan"), "--min-confidence: must be between 0 and 1"),
        ("gate", "alarms", "--gate: unknown gate; did you mean 'alarm'?"),
        ("language", "zh", "--language: unknown language; known: auto, off"),
        ("as_of", "today", "--as-of: must be a day, written YYYY-MM-DD"),
        ("as_of", "2026-W01-1", "--as-of: must be a day, written YYYY-MM-DD"),
        ("sources", ["a", " "], "--sources: must not be empty"),
    ],
)
def test_a_wrong_flag_is_answered_with_the_right_ones(flag, value, answer) -> None:
    with pytest.raises(UsageError) as caught:
        Settings().with_flags(**{flag: value})
    assert str(caught.value).startswith(answer)


def test_a_flag_that_is_no_setting_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError, match="smaple"):
        Settings().with_flags(smaple=5)


def test_the_schema_allows_what_can_be_written() -> None:
    jsonschema.validate(strict_yaml.parse(FULL, "full").data, json_schema())


@pytest.mark.parametrize("text", ["policy: obq", "sample: 5", "sources: [./a]", "exclude: a", "{}"])
def test_the_schema_allows_short_forms(text) -> None:
    jsonschema.validate(strict_yaml.parse(text, "short").data, json_schema())


@pytest.mark.parametrize(
    "name",
    [
        "unknown key",
        "unknown key of a source",
        "an accept without a reason",
        "an unknown profile",
        "an unknown subject",
        "no rows",
        "rows in words",
        "a seed below zero",
        "yes is no boolean",
        "a confidence in percent",
        "an empty pattern",
        "sources as one string",
        "no attempts",
    ],
)
def test_the_schema_forbids_what_the_program_refuses(name) -> None:
    (text,) = (case["file"] for case in FAULTS if case["name"] == name)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(strict_yaml.parse(text, "fault").data, json_schema())


def test_every_key_of_the_schema_is_described() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    objects = [schema, *schema["$defs"].values()]
    assert all("description" in key for each in objects for key in each["properties"].values())


def test_pydantic_is_not_imported_without_a_file(tmp_path) -> None:
    code = "import sys; from scanner import settings; settings.load(); sys.exit('pydantic' in sys.modules)"
    root = str(HERE.parents[1])
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env={"PYTHONPATH": root}, check=False)
    assert done.returncode == 0
