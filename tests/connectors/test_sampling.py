"""The parts under every connector: reservoir, schemas, cells, encodings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pytest

from connectors import encoding
from connectors.base import Sampling
from connectors.cells import Cutter, sized
from connectors.drawing import choose, stream
from connectors.reservoir import Reservoir
from connectors.schemas import conform, merge, unique
from taxonomy.errors import DatasetSkipped


def batch(*numbers: int, name: str = "n") -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array(numbers, pa.int64())], names=[name])


def chosen(reservoir: Reservoir) -> list[int]:
    return [number for part in reservoir.batches() for number in part.column(0).to_pylist()]


@pytest.mark.parametrize("size", [1, 7, 100, 10_000])
def test_the_choice_does_not_depend_on_how_rows_are_cut(size: int) -> None:
    reservoir = Reservoir(50, seed=3)
    for start in range(0, 10_000, size):
        reservoir.add(batch(*range(start, min(start + size, 10_000))))
    expected = np.sort(np.argsort(np.random.default_rng(3).random(10_000))[:50])

    assert chosen(reservoir) == expected.tolist()


def test_each_row_has_the_same_chance() -> None:
    """Chi-square over 20 rows, 2,000 seeds, 5 of 20 chosen: 19 degrees of freedom, 43.8 is p = 0.001."""
    counts: Counter[int] = Counter()
    for seed in range(2_000):
        reservoir = Reservoir(5, seed)
        for start in range(0, 20, 6):
            reservoir.add(batch(*range(start, min(start + 6, 20))))
        counts.update(chosen(reservoir))

    assert sum((counts[row] - 500) ** 2 / 500 for row in range(20)) < 43.8


def test_fewer_rows_than_wanted_are_all_kept_and_none_is_fine() -> None:
    reservoir = Reservoir(50, seed=0)
    reservoir.add(batch(1, 2, 3))

    assert chosen(reservoir) == [1, 2, 3]
    assert chosen(Reservoir(50, seed=0)) == []


def test_a_reservoir_holds_little_more_than_it_was_asked_for() -> None:
    reservoir = Reservoir(100, seed=0)
    for start in range(0, 200_000, 1_000):
        reservoir.add(batch(*range(start, start + 1_000)))
        assert reservoir._held <= 100 * 2 + 1_024

    assert reservoir.seen == 200_000


def broken(*parts: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    yield from parts
    raise DatasetSkipped("it breaks off")


def test_what_was_chosen_before_a_break_is_given_first() -> None:
    sample = choose(broken(batch(1, 2, 3)), Sampling(rows=2))

    assert next(sample.batches).num_rows == 2
    with pytest.raises(DatasetSkipped, match="breaks off"):
        next(sample.batches)
    assert (sample.method, sample.rows_total) == ("reservoir", None)


def test_a_break_before_any_row_is_raised_at_once() -> None:
    with pytest.raises(DatasetSkipped):
        next(choose(broken(), Sampling(rows=2)).batches)


def test_a_sample_has_the_columns_of_rows_that_were_not_chosen_too() -> None:
    parts = [batch(*range(1_000)), batch(1, name="rare")]
    (found,) = choose(iter(parts), Sampling(rows=5, seed=1)).batches

    assert found.schema.names == ["n", "rare"]


def test_no_row_wanted_gives_columns_only() -> None:
    sample = choose(iter([batch(1, 2)]), Sampling(rows=0))

    assert [part.num_rows for part in sample.batches] in ([], [0])
    assert sample.rows_total == 2


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        (pa.int64(), pa.int64(), pa.int64()),
        (pa.int32(), pa.int64(), pa.int64()),
        (pa.int64(), pa.float64(), pa.string()),
        (pa.int64(), pa.uint64(), pa.string()),
        (pa.null(), pa.date32(), pa.date32()),
        (pa.bool_(), pa.int64(), pa.string()),
        (pa.binary(), pa.string(), pa.string()),
    ],
)
def test_types_meet_without_loss(one: pa.DataType, other: pa.DataType, met: pa.DataType) -> None:
    for pair in ((one, other), (other, one)):
        assert merge([pa.schema([("x", kind)]) for kind in pair]).field("x").type == met


def test_a_batch_conforms_by_name() -> None:
    schema = pa.schema([("b", pa.string()), ("n", pa.string())])

    assert conform(batch(1, 2), schema).to_pylist() == [{"b": None, "n": "1"}, {"b": None, "n": "2"}]


def test_names_are_made_unique_without_taking_another_name() -> None:
    assert unique(["a", "a", "a_2", "", "a"]) == ["a", "a_3", "a_2", "column_4", "a_4"]


def test_batches_are_joined_and_split_to_size() -> None:
    parts = [batch(*range(start, start + 3)) for start in range(0, 30, 3)]
    found = list(sized(iter(parts), Sampling(batch_rows=7)))

    assert [part.num_rows for part in found] == [7, 7, 7, 7, 2]
    assert [n for part in found for n in part.column(0).to_pylist()] == list(range(30))


def test_a_cut_keeps_characters_whole_and_nulls_null() -> None:
    cutter = Cutter(7)
    cells = pa.RecordBatch.from_arrays(
        [pa.array(["张三丰王", None, "short"]), pa.array([b"x" * 9, b"", None])], names=["t", "b"]
    )

    assert cutter.cut(cells).to_pydict() == {"t": ["张三", None, "short"], "b": [b"x" * 7, b"", None]}
    assert cutter.count == 2


def test_a_slice_of_a_long_column_is_cut_where_it_should_be() -> None:
    cells = pa.RecordBatch.from_arrays([pa.array(["x" * 50, "a", "y" * 50, "b"])], names=["t"]).slice(1)

    assert Cutter(10).cut(cells).column(0).to_pylist() == ["a", "y" * 10, "b"]


def test_a_full_stream_counts_its_rows_and_fits_the_schema() -> None:
    sample = stream(iter([batch(1), batch(2, 3)]), pa.schema([("n", pa.int64())]), Sampling(rows=None))

    assert [part.num_rows for part in sample.batches] == [3]
    assert (sample.method, sample.rows_total) == ("full", 3)


TEXTS = {
    "utf-8": "Zürich, 北京, ok",
    "gb18030": "身份证号码：用户张三丰的手机",
    "cp1252": "Müller wohnt in Köln, São Paulo, Nîmes",
    "utf-16-le": "plain ascii text as UTF-16 has zero bytes",
    "utf-16-be": "plain ascii text as UTF-16 has zero bytes",
}


@pytest.mark.parametrize("name", TEXTS)
def test_the_encoding_of_text_is_guessed(name: str) -> None:
    assert encoding.guess(TEXTS[name].encode(name)) == name


@pytest.mark.parametrize("data", [b"", b"ascii", b"\xff", b"\x80\x81"])
def test_an_encoding_is_guessed_for_anything(data: bytes) -> None:
    assert isinstance(data.decode(encoding.guess(data), "replace"), str)
