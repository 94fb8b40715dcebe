"""Cells of a dozen languages in Latin letters: how many names are found, and how many look-alikes are taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from detectors.lexical import persons
from detectors.lexical.latin_cells import Name
from taxonomy import strict_yaml

GROUPS = strict_yaml.read(Path(__file__).parent / "cases" / "european_cells.yaml").data["languages"]


def named(cells: list[str]) -> list[str]:
    return [
        cell
        for cell, name in zip(cells, persons.judge(cells), strict=True)
        if name not in (None, Name.SHAPE_PART)
    ]


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group["language"])
def test_look_alikes_are_the_majority_and_are_left(group: dict[str, list[str]]) -> None:
    assert len(group["others"]) > len(group["persons"])
    assert len(named(group["others"])) <= 0.15 * len(group["others"]), named(group["others"])


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group["language"])
def test_names_are_found_be_they_in_no_list(group: dict[str, list[str]]) -> None:
    assert len(named(group["persons"])) >= 0.6 * len(group["persons"])


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "Quenneville Marchetto SARL",
            "Trzebinski Drogosz Sp. z o.o.",
            "Ferrazzo Bignami S.p.A.",
            "PT Sasongko Wirya",
        ),
        *(
            "Lindqvister Håkanberg AB",
            "Bărbulean Tănăsoiu SRL",
            "Kerekgyártó Ballók Kft.",
            "Çakıroğulları Demirel A.Ş.",
        ),
    ],
)
def test_a_company_by_its_legal_form_is_no_person(cell: str) -> None:
    assert persons.judge([cell])[0] is None


def test_all_languages_together() -> None:
    people = [cell for group in GROUPS for cell in group["persons"]]
    others = [cell for group in GROUPS for cell in group["others"]]
    assert len(named(people)) >= 0.95 * len(people)
    assert len(named(others)) <= 0.04 * len(others)
