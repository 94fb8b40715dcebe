"""Look-alikes and findings, column by column: the case file says what values alone must and must not show."""

from pathlib import Path

import pyarrow as pa
import pytest

from detectors import rulebook
from detectors.base import Table
from detectors.patterns import Patterns
from detectors.shapes import unrelated
from detectors.tally import Tally
from detectors.weigh import weigh
from taxonomy import strict_yaml
from taxonomy.records import Field, Subject

CASES = strict_yaml.read(Path(__file__).parent / "cases" / "look_alikes.yaml").data["cases"]
RULES = rulebook.load()
DETECTOR = Patterns(RULES)
LIKELY, VALUES = 0.45, 600


def confidences(values):
    field = Field("memory:", "t", "c", str(values.type))
    table = Table("memory:", "t", "table", "", (field,), (), {}, Subject.UNKNOWN, "")
    tally = Tally(table)
    for start in range(0, len(values), 256):
        batch = pa.record_batch([values.slice(start, 256)], names=["c"])
        tally.observe(batch)
        tally.add(DETECTOR.inspect(table, batch))
    distinct = {path: profile.distinct for path, profile in tally.profiles().items()}
    found = weigh(tally.evidence(), {rule.id: rule for rule in RULES}, {}, distinct, {})
    return {one.category: one.confidence for one in found}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_values_alone_show_what_they_should_and_nothing_else(case):
    values = pa.array(case["values"]) if "values" in case else unrelated(case["shape"], VALUES)
    seen = confidences(values)
    assert {c: seen.get(c, 0.0) for c in case.get("found", []) if seen.get(c, 0.0) < LIKELY} == {}
    assert {c: seen[c] for c in case.get("absent", []) if seen.get(c, 0.0) >= LIKELY} == {}


def test_more_cases_say_what_must_not_be_found_than_what_must():
    assert sum(len(c.get("absent", [])) for c in CASES) > sum(len(c.get("found", [])) for c in CASES)
