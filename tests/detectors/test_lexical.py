"""Persons, places, addresses and code lists in cells: what they find, and above all what they leave alone."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest

from detectors.base import Sighting, Table
from detectors.lexical import addresses, lac, persons
from detectors.lexical.code_lists import code_lists, held
from detectors.lexical.detector import Lexical
from detectors.lexical.latin_cells import Name
from taxonomy import strict_yaml
from taxonomy.records import Field, Subject, ValueState

CASES = strict_yaml.read(Path(__file__).parent / "cases" / "lexical.yaml").data


def sightings(**columns: list[str | None]) -> list[Sighting]:
    fields = tuple(Field("test", "t", name, "string", "") for name in columns)
    table = Table("test", "t", "table", "", fields, (), {}, Subject.UNKNOWN, "")
    batch = pa.record_batch({name: pa.array(cells, pa.string()) for name, cells in columns.items()})
    return list(Lexical().inspect(table, batch))


@pytest.mark.parametrize("cell", CASES["persons"])
def test_a_person(cell: str) -> None:
    assert persons.judge([cell])[0] is not None


@pytest.mark.parametrize("cell", CASES["no_persons"])
def test_no_person(cell: str) -> None:
    assert persons.judge([cell])[0] in (None, Name.SHAPE, Name.SHAPE_PART)


@pytest.mark.parametrize("cell", CASES["addresses"])
def test_an_address(cell: str) -> None:
    assert addresses.judge(pa.array([cell], pa.large_string()))[0]


@pytest.mark.parametrize("cell", CASES["no_addresses"])
def test_no_address(cell: str) -> None:
    assert not addresses.judge(pa.array([cell], pa.large_string()))[0]


def test_the_model_is_the_one_that_was_examined() -> None:
    place = lac.folder()
    assert place is not None
    assert lac.digest(place) == lac.DIGEST


def test_the_model_cuts_sentences_into_words() -> None:
    tagger = lac.tagger()
    assert tagger is not None
    text = "客户王小明住在上海市，电话另告。"
    spans = tagger.spans([text, "", "李"])
    assert [(text[a:b], tag) for a, b, tag in spans[0]][:2] == [("客户", "n"), ("王小明", "PER")]
    assert spans[1] == []
    assert "".join(text[a:b] for a, b, _ in spans[0]) == text


def test_long_and_short_texts_in_one_batch_do_not_change_each_other() -> None:
    tagger = lac.tagger()
    assert tagger is not None
    texts = ["王小明", "客户王小明于2023年5月1日入住酒店，随后致电前台。" * 3, "内科"]
    together = tagger.spans(texts)
    assert together == [tagger.spans([text])[0] for text in texts]


def test_without_the_model_surnames_decide_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(persons, "tagger", lambda: None)
    assert persons.judge(["王小明", "广东省", "内科"]) == [Name.FULL, None, None]
    assert "not there" in Lexical().describe()


def test_given_and_family_names_side_by_side_speak_for_each_other() -> None:
    given = ["Marla", "Tobias", "Ines", "Derek", "Priya", "Gwen", "Callum", "Hector", "Mei"]
    family = ["Harton", "Bentley", "Okafor", "Ashworth", "Kowalski", "Petrov", "Larsen", "Moreno", "Whitby"]
    rules = {s.field.path: s.rule for s in sightings(a=[*given], b=[*family])}
    assert rules == {"a": "persons.parts-side-by-side", "b": "persons.parts-side-by-side"}
    assert [s.rule for s in sightings(a=[*given])] == ["persons.parts"]


def test_masked_names_have_their_state() -> None:
    (found,) = sightings(a=["张*", "王**", "李*明", "赵*"])
    assert found.category == "identity.full_name"
    assert found.state is ValueState.MASKED


def test_codes_of_countries_are_no_names() -> None:
    assert sightings(a=["CN", "DE", "GB", "FR", "NL", "ES", "AL", "MO"] * 3) == []


def test_places_are_a_region() -> None:
    found = sightings(a=["Berlin", "Paris", "Madrid", "上海", "深圳市", "Lyon"])
    assert [s.category for s in found] == ["contact.region_postcode"]


def lists_of(cells: list[str]) -> list[str]:
    return [one.id for one, *_ in held(pa.array(cells, pa.large_string()))]


@pytest.mark.parametrize(("list_id", "cells"), [(c["list"], c["cells"]) for c in CASES["code_lists"]])
def test_a_code_list(list_id: str, cells: list[str]) -> None:
    assert list_id in lists_of(cells * 3)


@pytest.mark.parametrize("cells", CASES["no_code_lists"])
def test_no_code_list(cells: list[str]) -> None:
    assert lists_of(cells * 3) == []


def test_a_dictionary_that_lists_each_word_once_is_no_column_of_codes() -> None:
    assert lists_of(["未婚", "已婚", "离异", "丧偶"]) == []


def test_lists_have_members_and_known_categories() -> None:
    for one in code_lists():
        assert len(one.members) >= one.fewest >= 2
        assert all(group <= one.members for group in one.core)


@pytest.mark.parametrize(
    "cell",
    ["a" * 5000, "1 " * 3000, "路1" * 2000, "Flat " * 500, "王" * 3000, "\u200b" * 50, "😀😀😀", "\u202eabc"],
)
def test_odd_cells_cost_no_time_and_are_nothing(cell: str) -> None:
    assert persons.judge([cell])[0] is None
    assert not addresses.judge(pa.array([cell], pa.large_string()))[0]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["iPhone15,3", "Redmi K70", "HUAWEI P60", "SM-G9980", "2201123C"], {"device.hardware_info"}),
        ([f"2026112{n}" for n in range(9)], set()),
        ([f"2{n:03d}4477" for n in range(9)], set()),
        ([f"V2{n:04d}" for n in range(9)], set()),
        (["com.tencent.mm", "com.whatsapp.w4b", "org.mozilla.firefox"], {"device.app_list"}),
        (["example.com", "shop.example.cn", "mail.example.org"], set()),
        (["实验小学", "第一中学", "北京大学", "阳光幼儿园"], {"employment_education.school_info"}),
        (["school@oakwick.example", "college@harton.example", "school@x.example"], set()),
    ],
)
def test_kinds_of_things(cells: list[str], found: set[str]) -> None:
    assert {s.category for s in sightings(a=[*cells])} == found
