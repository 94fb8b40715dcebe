"""A pattern whose automaton blows up is named and refused, with and without numba."""

import dataclasses
import re

import pyarrow as pa
import pytest

from detectors import proving, rulebook, strain
from detectors.engine.growth import MOST_STATES, growth
from taxonomy.errors import UsageError

RULES = {rule.id: rule for rule in rulebook.load()}


@pytest.mark.parametrize(
    "pattern", [r"a[ab]{14}c", r"[a-z]{3,20}[a-m][a-z]{12}9", r"\w{2,30}[aeiou]\w{20,30}!"]
)
def test_a_pattern_that_starts_anew_inside_its_repeat_is_refused(pattern):
    rule = dataclasses.replace(RULES["email.address"], pattern=pattern)
    refusal = strain.too_large(strain.grown(rule))
    assert "blows up" in refusal
    assert "repeat less" in refusal


@pytest.mark.parametrize("pattern", [r"a[ab]{8}c", r"\b(?:\d[ -]?){13,19}\b", r"[a-z]{1,63}@[a-z]{2,63}"])
def test_ordinary_repeats_are_not(pattern):
    rule = dataclasses.replace(RULES["email.address"], pattern=pattern)
    assert strain.too_large(strain.grown(rule)) == ""


def test_the_check_names_the_rule_that_blows_up():
    rule = dataclasses.replace(RULES["email.address"], id="ours.bad", pattern=r"a[ab]{14}c")
    problems = proving.check([rule], values=2_000).problems
    assert any(p.rule == "ours.bad" and "automaton" in p.reason for p in problems)


def test_the_growth_is_cut_off_where_it_is_too_large():
    grown = growth(
        r"a[ab]{14}c", strain.texts(dataclasses.replace(RULES["email.address"], pattern="a[ab]{14}c"))
    )
    assert not grown.bounded
    assert grown.states <= MOST_STATES + 2


@pytest.mark.parametrize("name", ["email.address", "cn.resident-id", "net.ipv4", "card.number", "mrz.td3"])
def test_the_states_are_those_of_the_compiled_engine(name):
    pytest.importorskip("numba")
    from detectors.engine.compiled import Compiled

    rule = RULES[name]
    texts = strain.texts(rule)
    engine = Compiled([rule.pattern])
    engine.row_masks(pa.array(texts, pa.large_binary()))
    grown = growth(rule.pattern, texts)
    # The engine has one state more in each automaton: before a row, as if after a word.
    assert grown.states <= engine.statistics()["states"] <= grown.states + 2


def test_what_rules_cost_needs_numba(monkeypatch):
    monkeypatch.setattr("detectors.strain.has_numba", lambda: False)
    with pytest.raises(UsageError, match=r"undeclared\[fast\]"):
        strain.table([RULES["net.ipv4"]])


def test_the_table_holds_each_rule_and_all_at_once():
    pytest.importorskip("numba")
    lines = strain.table([RULES["net.ipv4"], RULES["email.address"]]).splitlines()
    assert len(lines) == 4
    assert re.search(r"net\.ipv4 +\d+ +\d+ +[\d,]+", "\n".join(lines))
    assert lines[-1].startswith("all at once")
