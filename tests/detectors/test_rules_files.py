"""Rule files are read strictly: a mistake is answered with file, line, entry and what is right."""

import time

import pytest

from detectors import rulebook
from taxonomy.errors import SettingsError
from taxonomy.records import ValueState

GOOD = """\
rules:
  - id: shop.member-card
    category: account.membership
    pattern: '\\bM[A-Z]\\d{8}\\b'
    grade: 2
    shape: 'upper 2 digits 8'
    chance: 0.038
    state: masked
    context: [会员卡, member]
    matches: ['MA12345679']
    rejects: ['XA12345679', 'MA1234567']
"""


def written(tmp_path, text):
    path = tmp_path / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_rules_of_a_user_join_the_shipped_ones(tmp_path):
    rules = rulebook.load([written(tmp_path, GOOD)])
    assert len(rules) == len(rulebook.load()) + 1
    mine = next(rule for rule in rules if rule.id == "shop.member-card")
    assert mine.context == ("会员卡", "member")
    assert mine.state is ValueState.MASKED
    assert mine.text
    assert [rule.id for rule in rules] == sorted(rule.id for rule in rules)


MISTAKES = {
    "an unknown key": ("grade: 2", "grad: 2", "unknown key 'grad'; did you mean 'grade'", 5),
    "an unknown category": ("account.membership", "account.membrship", "'account.membership'", 3),
    "an unknown check": (
        "grade: 2",
        "grade: 2\n    check: lun",
        "unknown check 'lun'; did you mean 'luhn'",
        6,
    ),
    "a missing key": ("    chance: 0.038\n", "", "the key 'chance' is missing", 2),
    "a pattern outside the language": ("\\\\b'\n    grade", "(?=x)'\n    grade", "look-around", 4),
    "a taken id": ("shop.member-card", "card.number", "the id 'card.number' is taken", 2),
    "a grade that is none": ("grade: 2", "grade: 7", "from 1 to 4", 5),
    "a rate that is none": ("chance: 0.038", "chance: 38", "between 0 and 1", 7),
    "a number in a list of texts": ("['MA12345679']", "[12345679]", "put quotes around numbers", 10),
    "an unknown state": ("state: masked", "state: maskd", "did you mean 'masked'", 8),
    "a yes for a boolean": ("state: masked", "whole: yes", "true or false", 8),
    "a rate without a check": ("state: masked", "check_rate: 0.1", "there is no check", 8),
    "a group that the pattern has not": ("state: masked", "group: 1", "no such capture group", 8),
    "an unknown loser": ("state: masked", "conflicts: [device.imi]", "did you mean 'device.imei'", 8),
    "a need without words": (
        "    context: [会员卡, member]\n",
        "    needs_context: true\n",
        "list the words",
        9,
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_its_line_and_the_right_word(name, tmp_path):
    right, wrong, reason, line = MISTAKES[name]
    right = right.replace("\\\\", "\\")
    assert right in GOOD
    path = written(tmp_path, GOOD.replace(right, wrong, 1))
    with pytest.raises(SettingsError) as caught:
        rulebook.load([path])
    assert reason in str(caught.value)
    assert str(path) in str(caught.value)
    assert f"line {line}" in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "- id: x\n", "rules: {}\n", "rules: []\nversion: 1\n", "rules: [word]\n"]
)
def test_a_file_of_another_form_is_refused(text, tmp_path):
    with pytest.raises(SettingsError):
        rulebook.load([written(tmp_path, text)])


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(SettingsError, match="does not exist"):
        rulebook.load([tmp_path / "none.yaml"])


def test_the_version_changes_with_any_rule_and_not_with_their_order(tmp_path):
    shipped = rulebook.load()
    assert rulebook.version(shipped) == rulebook.version(reversed(shipped))
    assert rulebook.version(shipped) != rulebook.version(shipped[1:])
    own = rulebook.load([written(tmp_path, GOOD)])
    other = rulebook.load([written(tmp_path, GOOD.replace("0.038", "0.039"))])
    assert rulebook.version(own) != rulebook.version(other)


def test_loading_takes_no_part_in_the_wait_for_a_scan():
    rulebook._shipped.cache_clear()
    start = time.process_time()
    rulebook.load()
    assert time.process_time() - start < 1.0


def test_the_shipped_files_fit_their_json_schema() -> None:
    import jsonschema

    from detectors import rulebook
    from taxonomy import strict_yaml

    validator = jsonschema.Draft202012Validator(rulebook.json_schema())
    for path in sorted(rulebook.RULES.glob("*.yaml")):
        validator.validate(strict_yaml.read(path).data)
