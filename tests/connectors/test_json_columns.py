"""JSON objects in text columns become fields with dotted paths."""

from __future__ import annotations

import json

import pyarrow as pa

from connectors.layers import Layers

ROWS = [{"contact": {"phone": f"1395710048{i}"}, "tags": ["a", "b"], "n": i} for i in range(5)]


def batch(cells: list[str | None], name: str = "profile") -> pa.RecordBatch:
    return pa.record_batch({"id": pa.array(range(len(cells))), name: pa.array(cells, pa.string())})


def opened(*batches: pa.RecordBatch) -> tuple[list[pa.RecordBatch], Layers]:
    columns = Layers()
    return [columns.open(b) for b in batches], columns


def test_an_object_becomes_fields_beside_its_column() -> None:
    ((found,), _) = opened(batch([json.dumps(r) for r in ROWS]))
    assert found.schema.names == ["id", "profile", "profile.contact.phone", "profile.tags[]", "profile.n"]
    assert found.column("profile.contact.phone").to_pylist()[0] == "13957100480"
    assert found.column("profile").null_count == len(ROWS)


def test_a_cell_that_is_no_object_stays_where_it_is() -> None:
    ((found,), _) = opened(batch([*(json.dumps(r) for r in ROWS), "call me", None]))
    assert found.column("profile").to_pylist()[5:] == ["call me", None]
    assert found.column("profile.contact.phone").to_pylist()[5:] == [None, None]


def test_an_object_on_several_lines_is_one_object() -> None:
    ((found,), _) = opened(batch([json.dumps(r, indent=2) for r in ROWS]))
    assert found.column("profile.contact.phone").null_count == 0


def test_later_batches_have_the_fields_of_the_first() -> None:
    first = batch([json.dumps(r) for r in ROWS])
    later = batch([json.dumps({"contact": {"phone": "1"}, "new": 1}), "text", None])
    found, _ = opened(first, later)
    assert found[0].schema.names == found[1].schema.names
    assert found[1].column("profile.contact.phone").to_pylist() == ["1", None, None]


def test_a_broken_object_is_read_as_text_and_said() -> None:
    found, columns = opened(
        batch([json.dumps(r) for r in ROWS]), batch(['{"contact": {"phone": 1}', '{"a": }'])
    )
    assert found[1].column("profile").to_pylist() == ['{"contact": {"phone": 1}', '{"a": }']
    assert columns.notes


def test_text_is_left_alone() -> None:
    given = batch(["hello", "{not json", "}", "{}", None])
    ((found,), _) = opened(given)
    assert found.equals(given)


def test_a_few_braces_make_no_column_of_json() -> None:
    given = batch(['{"a": 1}', "x", "y", "z", "w"])
    ((found,), _) = opened(given)
    assert found.schema.names == given.schema.names


def test_an_object_of_very_many_keys_stays_text() -> None:
    given = batch([json.dumps({f"k{i}_{j}": 1 for j in range(300)}) for i in range(4)])
    ((found,), _) = opened(given)
    assert found.schema.names == given.schema.names


def test_keys_that_are_values_never_become_paths() -> None:
    ((found,), _) = opened(batch([json.dumps({"calls": {f"1395710048{i}": 3}}) for i in range(4)]))
    assert not any("1395710048" in name for name in found.schema.names)
