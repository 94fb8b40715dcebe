"""Sentences of Chinese policies declare what they say, deny what they deny, and otherwise say nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from policies.documents import read
from policies.reader.records import HAVING, Statement
from policies.reader.statements import extract
from taxonomy import strict_yaml

CASES = strict_yaml.read(Path(__file__).parent / "cases" / "reader_zh.yaml").data
HEADING = "二、我们如何收集您的个人信息"


def _extracted(folder: Path, body: str, name: str = "policy.txt") -> list[Statement]:
    path = folder / name
    path.write_text(body, encoding="utf-8")
    statements, _ = extract(read(path))
    return [s for s in statements if not s.exclusive]


def _of_sentence(folder: Path, case: dict[str, Any]) -> list[Statement]:
    return _extracted(folder, f"某某隐私政策\n\n{case.get('heading', HEADING)}\n{case['text']}\n")


def _named(statements: list[Statement], polarity: str) -> set[str]:
    having = [s for s in statements if s.polarity == polarity and s.action in HAVING]
    return {name for s in having for name in (*s.categories, *s.scope, *([s.umbrella] if s.umbrella else []))}


def _case(entry: str | dict[str, Any]) -> dict[str, Any]:
    return {"text": entry} if isinstance(entry, str) else entry


@pytest.mark.parametrize("case", CASES["declares"], ids=lambda case: case["text"])
def test_sentence_declares(tmp_path: Path, case: dict[str, Any]) -> None:
    statements = _of_sentence(tmp_path, case)
    assert _named(statements, "collected") == set(case["declares"])
    assert _named(statements, "not_collected") == set()


@pytest.mark.parametrize("case", CASES["denies"], ids=lambda case: case["text"])
def test_sentence_denies(tmp_path: Path, case: dict[str, Any]) -> None:
    statements = _of_sentence(tmp_path, case)
    assert _named(statements, "not_collected") == set(case["denies"])
    assert _named(statements, "collected") == set(case.get("declares", ()))


@pytest.mark.parametrize("entry", CASES["nothing"], ids=lambda entry: _case(entry)["text"])
def test_sentence_neither_declares_nor_denies(tmp_path: Path, entry: str | dict[str, Any]) -> None:
    statements = _of_sentence(tmp_path, _case(entry))
    assert _named(statements, "collected") == set()
    assert _named(statements, "not_collected") == set()


def test_quotes_are_words_of_the_line_they_stand_on(tmp_path: Path) -> None:
    body = f"某某隐私政策\n\n{HEADING}\n" + "\n".join(case["text"] for case in CASES["declares"]) + "\n"
    lines = body.splitlines()
    statements = _extracted(tmp_path, body)
    assert len(statements) > 20
    assert [s for s in statements if s.quote not in " ".join(lines[s.line - 1].split())] == []


def test_answer_gives_the_question_its_polarity(tmp_path: Path) -> None:
    body = "## 常见问题\n\n问：会读取我的通讯录吗？\n\n答：不会。\n\n问：会收集我的生日吗？\n\n答：会，用于生日礼物。\n"
    statements = _extracted(tmp_path, body, "policy.md")
    assert _named(statements, "not_collected") == {"relations.address_book"}
    assert "demographic.date_of_birth" in _named(statements, "collected")


def test_defined_term_declares_its_members_where_it_is_collected(tmp_path: Path) -> None:
    body = f"一、定义\n身份信息，包括姓名、护照号码。\n{HEADING}\n您须提交身份信息。\n"
    names = _named(_extracted(tmp_path, body), "collected")
    assert names == {"identity_information", "identity.full_name", "government_id.passport"}


def test_cells_of_a_column_of_purposes_declare_nothing(tmp_path: Path) -> None:
    body = "## SDK清单\n\n| SDK名称 | 收集个人信息类型 | 收集个人信息的目的 |\n|---|---|---|\n| 甲SDK | OAID | 手机号、邮箱登录 |\n"
    assert _named(_extracted(tmp_path, body, "policy.md"), "collected") == {"device.oaid"}


def test_what_is_not_necessary_is_still_collected(tmp_path: Path) -> None:
    body = "## 收集清单\n\n| 收集的个人信息 | 是否必要 |\n|---|---|\n| 昵称 | 否 |\n"
    statements = _extracted(tmp_path, body, "policy.md")
    assert _named(statements, "collected") == {"account.nickname"}
    assert _named(statements, "not_collected") == set()


def test_childrens_rules_are_read_as_what_is_collected(tmp_path: Path) -> None:
    body = "# 儿童个人信息保护规则\n\n## 一、我们如何收集和使用儿童个人信息\n\n- 宝宝昵称、出生年月\n"
    assert "demographic.date_of_birth" in _named(_extracted(tmp_path, body, "policy.md"), "collected")
