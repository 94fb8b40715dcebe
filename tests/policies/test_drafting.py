"""A draft is a policy file that loads, whose quotes stand in the text, and that drops nothing silently."""

from __future__ import annotations

from pathlib import Path

import pytest

from policies.documents import read
from policies.drafting import draft, policy_id
from policies.files import faults, load
from policies.quotes import misplaced
from taxonomy import strict_yaml
from taxonomy.errors import SettingsError
from taxonomy.records import Polarity, Subject

ROOT = Path(__file__).resolve().parent.parent.parent
CORPUS = sorted(p for p in (ROOT / "tests" / "policies" / "corpus").glob("*/*.*") if p.suffix != ".yaml")
SHIPPED = sorted((ROOT.parent / "shared" / "policies").glob("*.txt"))

TEXT = """# Privacy Policy of Example Shop

Last updated: 3 March 2026

Example Shop Ltd. ("we") runs this shop. This privacy policy says how we treat your personal information.

## Information we collect

When you register, we collect your name, your e-mail address and your frobnication level.

- Device information, such as your IP address and browser type, is collected automatically.
- With your consent we collect your precise location.

We do not collect your fingerprint.

## Children

We do not knowingly collect personal information from children under 13.

## How long

We keep personal information for three years. Questions: privacy@shop.example
"""


def drafted(tmp_path: Path, text: str = TEXT) -> tuple[Path, Path, str]:
    source = tmp_path / "shop.md"
    source.write_text(text, encoding="utf-8")
    made = draft(read(source), source.name, source.name)
    target = tmp_path / "shop.yaml"
    target.write_text(made.yaml, encoding="utf-8")
    return target, source, made.yaml


def test_a_draft_loads_and_says_what_the_text_says(tmp_path: Path) -> None:
    policy = load(drafted(tmp_path)[0])
    collected = {c for d in policy.declarations if d.polarity is Polarity.COLLECTED for c in d.categories}
    assert {
        "identity.full_name",
        "contact.email",
        "device.ip_address",
        "device.software_info",
        "location.precise_point",
    } <= collected
    denied = {c for d in policy.declarations if d.polarity is Polarity.NOT_COLLECTED for c in d.categories}
    assert "biometric.fingerprint" in denied
    assert "biometric.fingerprint" not in collected


def test_a_draft_knows_the_rule_on_minors_and_the_facts(tmp_path: Path) -> None:
    policy = load(drafted(tmp_path)[0])
    assert policy.minors is not None
    assert (policy.minors.below, policy.minors.stance) == (13, "not_collected")
    assert {("date", "2026-03-03"), ("contact", "e-mail")} <= {(f.name, f.value) for f in policy.facts}
    assert any(
        d.subject is Subject.MINOR and d.polarity is Polarity.NOT_COLLECTED for d in policy.declarations
    )


def test_what_is_not_understood_is_listed_with_its_words(tmp_path: Path) -> None:
    assert "frobnication level" in drafted(tmp_path)[2]


@pytest.mark.parametrize("path", [*CORPUS, *SHIPPED], ids=lambda path: path.name)
def test_every_draft_is_a_valid_file_whose_quotes_stand_in_the_text(path: Path, tmp_path: Path) -> None:
    made = draft(read(path), path.name, path.name)
    target, text = tmp_path / "draft.yaml", tmp_path / "draft.txt"
    target.write_text(made.yaml, encoding="utf-8")
    text.write_text(made.text, encoding="utf-8", newline="")
    assert faults(target) == []
    assert misplaced(strict_yaml.read(target), text, None) == []
    for statement in made.statements:
        assert 0 <= statement.start < statement.end <= len(made.text)


def test_the_same_text_gives_the_same_draft(tmp_path: Path) -> None:
    assert drafted(tmp_path)[2] == drafted(tmp_path)[2]


def test_a_page_that_is_no_policy_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "recipe.txt"
    page.write_text(
        "Soup\n\nCut the onions and boil them in water for twenty minutes. Add salt.\n" * 20, encoding="utf-8"
    )
    with pytest.raises(SettingsError, match="does not read like a privacy policy"):
        draft(read(page), "recipe.txt", "recipe.txt")


@pytest.mark.parametrize(
    ("name", "id"),
    [("Privacy Policy (v2).html", "privacy-policy-v2"), ("隐私政策.txt", "policy"), ("a.b.md", "a-b")],
)
def test_a_policys_id_is_made_of_the_files_name(name: str, id: str) -> None:
    assert policy_id(name) == id
