"""Nested columns become flat ones: paths, alignment of rows, and nothing lost."""

from __future__ import annotations

import random
from typing import Any

import pyarrow as pa
import pytest

from connectors.flatten import elements, flatten, is_data


def flat(*rows: dict[str, Any], schema: pa.Schema | None = None) -> dict[str, list[Any]]:
    result: dict[str, list[Any]] = flatten(
        pa.Table.from_pylist(list(rows), schema=schema).to_batches()[0]
    ).to_pydict()
    return result


def test_structs_become_dotted_paths() -> None:
    assert flat({"a": {"g": {"lat": 1.5}}, "b": 1}, {"a": None, "b": 2}, {"a": {"g": None}, "b": 3}) == {
        "a.g.lat": [1.5, None, None],
        "b": [1, 2, 3],
    }


def test_a_list_is_one_cell_per_row_without_its_nulls() -> None:
    assert flat({"t": ["x", None, "y"]}, {"t": []}, {"t": None}, {"t": [None]}, {"t": [""]}) == {
        "t[]": ["x\ny", None, None, None, ""]
    }


def test_lists_of_structs_stay_beside_their_row() -> None:
    rows = (
        {"n": 1, "i": [{"sku": "a", "q": 2}, {"sku": None, "q": 3}]},
        {"n": 2, "i": []},
        {"n": 3, "i": [{"sku": "c", "q": None}]},
    )

    assert flat(*rows) == {"n": [1, 2, 3], "i[].sku": ["a", None, "c"], "i[].q": ["2\n3", None, None]}


def test_lists_in_lists_and_maps_are_flattened() -> None:
    kind = pa.schema(
        [("m", pa.map_(pa.string(), pa.list_(pa.int64()))), ("l", pa.list_(pa.list_(pa.string())))]
    )

    assert flat(
        {"m": [("k", [1, 2]), ("j", [])], "l": [["a"], ["b", "c"]]}, {"m": None, "l": None}, schema=kind
    ) == {
        "m[].key": ["k\nj", None],
        "m[].value[]": ["1\n2", None],
        "l[][]": ["a\nb\nc", None],
    }


def test_an_embedding_stays_one_value() -> None:
    for kind in (pa.list_(pa.float64()), pa.list_(pa.float64(), 2), pa.large_list(pa.float64())):
        assert flat({"e": [0.5, 1.5]}, {"e": None}, schema=pa.schema([("e", kind)])) == {
            "e": ["[0.5, 1.5]", None]
        }


def test_elements_take_a_cell_apart_again() -> None:
    assert elements(pa.array(["a\nb", None, "c"])).to_pylist() == ["a", "b", "c"]


@pytest.mark.parametrize(
    "key",
    [
        "13800000000",
        "2024-01-01",
        "x@example.com",
        "110101199003070011",
        "5d41402abc4b2a76b9719d911017c592",
        "a" * 200,
    ],
)
def test_keys_that_are_values_are_known(key: str) -> None:
    assert is_data(key)


@pytest.mark.parametrize(
    "key",
    [
        "name",
        "address_2",
        "line1",
        "2fa",
        "q4_2024_total",
        "姓名",
        "face",
        "deadbeef",
        "a@b",
        "1234",
        "x" * 60,
    ],
)
def test_keys_that_are_names_stay_names(key: str) -> None:
    assert not is_data(key)


def test_keys_that_are_values_are_cells_and_not_paths() -> None:
    rows = (
        {"u": {"13800000001": {"n": "a"}, "13800000002": {"n": "b"}, "total": 2}},
        {"u": {"13800000001": None, "total": 1}},
    )

    assert flat(*rows) == {
        "u.total": [2, 1],
        "u.*": ["13800000001\n13800000002", None],
        "u.*.n": ["a\nb", None],
    }


def test_columns_whose_paths_meet_are_told_apart() -> None:
    assert flat({"a": {"b": 1}, "a.b": 2}) == {"a.b": [1], "a.b_2": [2]}


@pytest.mark.parametrize(
    ("array", "kind"),
    [
        (pa.array(["x"]).dictionary_encode(), pa.string()),
        (pa.array(["x"], pa.large_string()), pa.string()),
        (pa.array(["x"], pa.string_view()), pa.string()),
        (pa.array([b"x"], pa.large_binary()), pa.binary()),
        (pa.array([b"xx"], pa.binary(2)), pa.binary()),
        (pa.nulls(1), pa.string()),
        (pa.array([1], pa.uint64()), pa.uint64()),
        (pa.array([1], pa.time32("s")), pa.string()),
        (pa.array([1], pa.duration("s")), pa.string()),
        (pa.array([1], pa.decimal256(50, 2)), pa.string()),
        (pa.array([1], pa.decimal128(10, 2)), pa.decimal128(10, 2)),
        (pa.array([1.5], pa.float16()), pa.float32()),
        (pa.array([{}], pa.struct([])), pa.string()),
        (pa.array([[]], pa.list_(pa.null())), pa.string()),
        (pa.array([None], pa.month_day_nano_interval()), pa.string()),
    ],
)
def test_every_column_arrives_as_one_of_a_few_types(array: pa.Array, kind: pa.DataType) -> None:
    flattened = flatten(pa.RecordBatch.from_arrays([array], names=["x"]))

    assert flattened.column(0).type == kind


def test_nesting_without_end_is_cut_and_kept() -> None:
    value: Any = "deep"
    for _ in range(80):
        value = {"a": value}

    assert "deep" in str(flat({"a": value}))


def test_slices_give_what_the_whole_gives() -> None:
    """Offsets of sliced arrays are where such code goes wrong; seeded random nesting, every slice."""
    source = random.Random(5)
    kind = pa.struct(
        [
            ("s", pa.struct([("x", pa.int64())])),
            ("l", pa.list_(pa.struct([("y", pa.string()), ("z", pa.list_(pa.int64()))]))),
            ("m", pa.map_(pa.string(), pa.int64())),
            ("f", pa.list_(pa.string(), 2)),
            ("v", pa.list_view(pa.string())),
        ]
    )

    def maybe(value: Any) -> Any:
        return None if source.random() < 0.25 else value

    def row() -> dict[str, Any]:
        return {
            "s": maybe({"x": maybe(source.randrange(9))}),
            "l": maybe(
                [
                    maybe({"y": maybe("a"), "z": maybe([1] * source.randrange(3))})
                    for _ in range(source.randrange(3))
                ]
            ),
            "m": maybe([(f"k{i}", maybe(i)) for i in range(source.randrange(3))]),
            "f": maybe(["p", "q"]),
            "v": maybe(["u"] * source.randrange(3)),
        }

    batch = pa.RecordBatch.from_struct_array(pa.array([row() for _ in range(60)], kind))
    whole = flatten(batch).to_pylist()
    for start, length in ((0, 60), (1, 59), (13, 7), (59, 1), (30, 0), (7, 40)):
        assert flatten(batch.slice(start, length)).to_pylist() == whole[start : start + length]
