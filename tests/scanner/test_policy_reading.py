"""The verb `policy read` as a user meets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scanner.cli import run

PAGE = (
    "<html><body><nav>Home | Shop</nav><main><h1>Privacy policy</h1><p>This privacy policy explains how we process your personal"
    " data and personal information.</p><h2>Information we collect</h2><ul><li>We collect your name and your passport number.</li>"
    "<li>We collect your e-mail address.</li></ul><p>We share personal data with nobody.</p><h2>Your rights</h2><p>You may ask for access"
    " to your personal data, have your personal information corrected, and withdraw your consent. This privacy policy may change.</p>"
    "<h2>Retention</h2><p>We keep personal data as long as the law demands and protect your privacy.</p></main></body></html>"
)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "privacy.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


def test_a_page_becomes_a_policy_file_that_a_scan_takes(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["policy", "read", "privacy.html", "-o", "policy.yaml"]) == 0
    assert (here / "policy.txt").exists()
    assert run(["policy", "check", "policy.yaml", "--text", "policy.txt"]) == 0
    (here / "people.csv").write_text(
        "real_name,passport_no\n王小明,E12345678\n李小红,E22345678\n", encoding="utf-8"
    )
    capsys.readouterr()
    assert run(["scan", "people.csv", "--policy", "policy.yaml", "-q", "--format", "csv"]) == 0
    out = capsys.readouterr().out
    assert "declared" in out
    assert "undeclared" not in out.replace("undeclared 0", "")


def test_a_file_is_not_overwritten_without_being_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "policy.yaml").write_text("mine", encoding="utf-8")
    assert run(["policy", "read", "privacy.html", "-o", "policy.yaml"]) == 2
    assert "--overwrite" in capsys.readouterr().err
    assert (here / "policy.yaml").read_text(encoding="utf-8") == "mine"
    assert run(["policy", "read", "privacy.html", "-o", "policy.yaml", "--overwrite"]) == 0


@pytest.mark.parametrize(
    ("name", "data", "remedy"),
    [
        ("empty.txt", b"", "empty"),
        ("gone.txt", None, "does not exist"),
        ("picture.png", b"\x89PNG\r\n\x1a\n123", "picture"),
        ("broken.pdf", b"%PDF-1.4\nnothing", "pdf"),
        ("noise.txt", bytes(range(256)) * 8, "format or encoding"),
    ],
)
def test_what_cannot_be_read_is_answered_in_one_sentence(
    name: str, data: bytes | None, remedy: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if data is not None:
        (here / name).write_bytes(data)
    assert run(["policy", "read", name]) == 2
    err = capsys.readouterr().err
    assert remedy in err.lower()
    assert len(err.strip().splitlines()) == 1
