"""What the language detector claims in prose, what it leaves alone, and what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from detectors import rulebook
from detectors.base import Rule, Sighting, Table
from detectors.distinct import marks
from detectors.language import GRADES, Language
from taxonomy import categories, strict_yaml
from taxonomy.records import Field, Kind, Subject, ValueState

CASES = strict_yaml.read(Path(__file__).parent / "cases" / "language.yaml").data
QQ = "account.social_account"
MOBILE = Rule(
    "test.mobile",
    "contact.mobile_phone",
    r"\b1[3-9][0-9]{9}\b",
    2,
    "digits 11",
    0.07,
    context=("手机", "phone"),
    state=ValueState.PLAIN,
)
CARD = Rule(
    "test.card",
    "financial.bank_card_number",
    r"\b[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}\b",
    3,
    "digits 16",
    0.04,
    check="luhn",
    check_rate=0.1,
    context=("card", "银行卡"),
)
RULES = (
    MOBILE,
    CARD,
    Rule(
        "test.ip",
        "device.ip_address",
        r"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b",
        2,
        "ip",
        0.5,
        context=("client ip",),
    ),
    Rule("test.qq", QQ, r"\b[1-9][0-9]{4,10}\b", 1, "digits 9", 0.9, context=("qq",), needs_context=True),
    Rule("test.cell-only", "contact.mobile_phone", r"\b1[3-9][0-9]{9}\b", 2, "digits 11", 0.07, text=False),
)
FILLER = [
    f"nothing of interest happened on the way to shop number {word}" for word in ("one", "two", "three")
]


@pytest.fixture(scope="module")
def language() -> Language:
    return Language(RULES)


def look(language: Language, texts: Sequence[str | None], kind: pa.DataType | None = None) -> list[Sighting]:
    field = Field("memory", "shop.remarks", "remark")
    table = Table("memory", "shop.remarks", "table", "", (field,), (), {}, Subject.UNKNOWN, "")
    batch = pa.record_batch({"remark": pa.array(texts, kind or pa.string())})
    return [s for s in language.inspect(table, batch) if s.kind is Kind.LANGUAGE]


def passed(sightings: list[Sighting]) -> set[str]:
    return {s.category for s in sightings if len(s.passed)}


@pytest.mark.parametrize("case", CASES["claims"], ids=lambda case: case["text"][:40])
def test_a_text_is_claimed(language: Language, case: dict[str, str]) -> None:
    assert passed(look(language, [case["text"]])) == {case["category"]}


def test_look_alikes_are_not_claimed(language: Language) -> None:
    silent = CASES["silent"]
    known = "请尽快发货，手机号是13800138000，谢谢"
    (found,) = [s for s in look(language, [*silent, known]) if s.rule == MOBILE.id]
    assert found.tested_rows == len(silent) + 1  # so each of them was read
    assert [s for s in look(language, silent) if len(s.passed)] == []


def test_look_alikes_are_not_claimed_by_the_rules_of_the_package() -> None:
    language = Language(rulebook.load())
    # A password in a URL is a finding of its own; "logo@2x.zip" is under a public suffix.
    silent = [text for text in CASES["silent"] if "://" not in text and "@2x" not in text]
    claimed = {text: found for text in silent if (found := passed(look(language, [text])))}
    assert claimed == {}


def test_every_category_is_one_of_the_taxonomy(language: Language) -> None:
    look(language, FILLER)
    assert language._reader is not None
    for claim in language._reader.claims.values():
        categories.load().category(claim.category)
    assert set(GRADES) <= {claim.rule for claim in language._reader.claims.values()}


def test_evidence_is_of_kind_language_and_counts_texts(language: Language) -> None:
    texts = [
        "手机号13800138000，请电话联系，谢谢",
        "手机号13800138000，请周末送货，谢谢",
        "没有什么要补充的，谢谢老板了",
    ]
    (found,) = [s for s in look(language, [*texts, texts[0]]) if s.rule == MOBILE.id]
    assert found.kind is Kind.LANGUAGE
    assert (found.rows, found.tested_rows) == (2, 3)  # texts, each looked at once
    assert len(found.passed) == len(found.shaped) == 1  # one number
    assert found.passed[0] == marks(pa.array(["13800138000"]))[0]


def test_a_value_that_fails_its_check_is_shaped_and_not_passed(language: Language) -> None:
    texts = [
        "paid with card 4111 1111 1111 1111 at the counter today",
        "paid with card 4111 1111 1111 1112 at the counter today",
        "paid with card 5500 0000 0000 0004 at the counter today",
    ]
    (found,) = [s for s in look(language, texts) if s.rule == CARD.id]
    assert (len(found.shaped), len(found.passed), found.rows) == (3, 2, 2)


def test_only_failed_checks_are_evidence_without_rows(language: Language) -> None:
    (found,) = look(language, ["paid with card 4111 1111 1111 1112 at the counter today"])
    assert (len(found.shaped), len(found.passed), found.rows) == (1, 0, 0)


def test_a_rule_for_whole_cells_claims_no_span(language: Language) -> None:
    assert "test.cell-only" not in {s.rule for s in look(language, ["请尽快发货，手机号是13800138000，谢谢"])}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("加我QQ 872634519 聊，微信不常看，谢谢老板", True),
        ("please write to my QQ: 872634519 about the parcel", True),
        ("please write to my qqNumber 872634519 about the parcel", True),
        ("please write to my 872634519 about the parcel, thanks", False),
        ("the plaqqa number 872634519 is about another parcel", False),
        ("my QQ is not used any more. The new member has 872634519 points", False),
        ("my QQ order 872634519 did not arrive until now", False),
    ],
)
def test_a_rule_that_needs_context_counts_only_near_its_words(
    language: Language, text: str, found: bool
) -> None:
    assert (QQ in passed(look(language, [text]))) is found


def test_phrases_are_context_words(language: Language) -> None:
    near = "the form holds the social security number 536-90-4399 of the applicant"
    far = "the form holds the security 536-90-4399 of the social applicant group"
    assert passed(look(language, [near])) == {"government_id.social_security_number"}
    assert passed(look(language, [far])) == set()


def test_one_text_in_two_scripts_is_read_in_both(language: Language) -> None:
    text = "收货人：王小明，please ask customer Mary Miller called yesterday, 谢谢"
    found = [s for s in look(language, [text]) if s.category == "identity.full_name"]
    (by_words,) = [s for s in found if s.rule == "person.by-words"]
    assert len(by_words.passed) == 2
    assert {s.rows for s in found} == {1}


def test_a_number_cut_by_the_limit_is_not_read() -> None:
    language = Language(RULES, max_chars=60)
    whole = "nothing to see here but words and a phone number 13800138000"
    assert len(whole) == 60
    assert passed(look(language, [whole])) == {"contact.mobile_phone"}
    assert passed(look(language, [whole + "55 and so on and so forth"])) == set()


def test_texts_beyond_the_limit_are_left_out_and_said() -> None:
    language = Language(RULES, max_texts=50)
    texts = [f"call the member on mobile phone 138{n:08d} about the delivery" for n in range(200)]
    first = look(language, texts)
    (found,) = [s for s in first if s.rule == MOBILE.id]
    assert found.tested_rows == found.rows == 50
    assert found.note == "read 50 of 200 texts"
    again = look(Language(RULES, max_texts=50), texts[::-1])
    assert [s.rows for s in again] == [s.rows for s in first]
    for one, other in zip(first, again, strict=True):
        assert np.array_equal(one.passed, other.passed)  # whatever the order of rows


def test_a_column_read_whole_has_no_note(language: Language) -> None:
    assert {s.note for s in look(language, ["请尽快发货，手机号是13800138000，谢谢", *FILLER])} == {""}


@pytest.mark.parametrize(
    "kind", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]
)
def test_every_kind_of_text_column_is_read(language: Language, kind: pa.DataType) -> None:
    texts = ["请尽快发货，手机号是13800138000，谢谢", None, *FILLER]
    assert passed(look(language, texts, kind)) == {"contact.mobile_phone"}


@pytest.mark.parametrize(
    "texts",
    [
        ["a long tale of words and no end " * 40_000 + "phone 13800138000"],
        ["<p>" * 300_000 + "hello to you all</p>"],
        ["QUJDREVGR0g" * 100_000],
        ["👩‍👩‍👧‍👦" * 5_000 + " and the words of a family are here"],
        ["\u202eإلى\u202c جميع العملاء الكرام نعتذر عن التأخير"],
        ["\x00\x01 broken words in a binary \x7f tail of a message"],
        ["((((((((((" * 200 + " words that are not closed by anything at all"],
        ["word " * 300 + "a@" * 500],
    ],
    ids=["1 MB", "tags", "base64", "emoji", "right to left", "control characters", "brackets", "at signs"],
)
def test_odd_texts_are_survived(language: Language, texts: list[str]) -> None:
    before = language.unread
    assert passed(look(language, [*texts, "请尽快发货，手机号是13800138000，谢谢"])) == {
        "contact.mobile_phone"
    }
    assert language.unread == before


def test_an_exception_on_one_text_skips_that_text_and_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    from detectors.language import names

    language = Language(RULES)
    find = names.find

    def breaks(text: str) -> object:
        if "breaks" in text:
            raise RuntimeError(text)
        return find(text)

    monkeypatch.setattr(names, "find", breaks)
    texts = [
        "this text breaks the reader, phone 13900139000 here",
        "another with mobile phone 13800138000 is fine",
    ]
    (found,) = [s for s in look(language, texts) if s.rule == MOBILE.id]
    assert (found.rows, language.unread) == (1, 1)
    assert language.describe().endswith("; texts that could not be read: 1")


def test_every_field_of_a_batch_is_read_by_itself(language: Language) -> None:
    fields = tuple(Field("memory", "shop.remarks", path) for path in ("a", "b"))
    table = Table("memory", "shop.remarks", "table", "", fields, (), {}, Subject.UNKNOWN, "")
    batch = pa.record_batch({"a": FILLER, "b": ["请尽快发货，手机号是13800138000，谢谢", *FILLER[1:]]})
    assert {s.field.path for s in language.inspect(table, batch)} == {"b"}
