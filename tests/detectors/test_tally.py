"""Sums over batches do not depend on how the batches are cut."""

from __future__ import annotations

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.base import Table
from detectors.patterns import Patterns
from detectors.rulebook import load
from detectors.tally import Tally
from taxonomy.records import Evidence, Field, Subject

PATTERNS = Patterns(load())
VALUES = [
    "13957100483",
    "13957100484",
    "a@b.example.org",
    "4111111111111111",
    "4111111111111112",
    "hello",
    None,
    "",
]


def evidence(batches: list[pa.RecordBatch]) -> tuple[Evidence, ...]:
    fields = tuple(Field("test", "t", f.name, str(f.type)) for f in batches[0].schema)
    table = Table("test", "t", "table", "", fields, (), {}, Subject.UNKNOWN, "")
    tally = Tally(table)
    for batch in batches:
        tally.observe(batch)
        tally.add(PATTERNS.inspect(table, batch))
    return tally.evidence()


@settings(deadline=None)
@given(st.lists(st.sampled_from(VALUES), min_size=1, max_size=30), st.integers(1, 30))
def test_the_split_into_batches_changes_nothing(values: list[str | None], size: int) -> None:
    whole = pa.record_batch({"c": pa.array(values, pa.string())})
    parts = [whole.slice(start, size) for start in range(0, len(values), size)]
    assert evidence([whole]) == evidence(parts)


@given(st.permutations(VALUES))
def test_the_order_of_rows_changes_nothing(values: list[str | None]) -> None:
    assert evidence([pa.record_batch({"c": pa.array(values, pa.string())})]) == evidence(
        [pa.record_batch({"c": pa.array(VALUES, pa.string())})]
    )


def test_a_list_in_a_cell_is_read_element_by_element() -> None:
    column = pa.array(["13957100483\n13957100484", "13957100485"])
    (found,) = [e for e in evidence([pa.record_batch({"phones[]": column})]) if e.rule == "cn.mobile"]
    assert (found.tested, found.shaped, found.passed) == (3, 3, 3)


def test_a_value_counts_once_however_often_it_stands() -> None:
    column = pa.array(["13957100483"] * 9)
    (found,) = [e for e in evidence([pa.record_batch({"c": column})]) if e.rule == "cn.mobile"]
    assert (found.tested, found.passed, found.rows) == (1, 1, 9)
