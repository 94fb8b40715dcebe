"""What every connector keeps, asserted for each of them over the same little shop."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from connectors.base import Connector, Dataset, Sample, Sampling
from taxonomy.errors import DatasetSkipped

MEMBERS = 3_000
LONG = 100_000  # bytes of the note of the first member
ODD_TABLE = 'we ird "q" 表'
ODD_COLUMNS = ('列 "x"', "a%b", "a.b'c", "select")
ODD_ROWS = [("张三", "50 %", "l'eau", "-- drop"), ("李四", "%s", '"', "")]


def members() -> Iterator[tuple[int, str, str | None, str]]:
    """Yield id, name, phone and note; each tenth phone is missing, and all begin with zeros."""
    for i in range(1, MEMBERS + 1):
        name = f"王小{i}" if i % 3 == 0 else f"Member {i}"
        yield i, name, None if i % 10 == 0 else f"00{i:08d}", "n" * LONG if i == 1 else f"note {i}"


@dataclass
class Shop:
    """The little shop in one medium."""

    open: Callable[[], Connector]
    members: str
    odd: str
    empty: str
    id: str = "id"
    phone: str = "phone"
    note: str = "note"
    odd_columns: tuple[str, ...] = ODD_COLUMNS
    secrets: tuple[str, ...] = ()
    # What the source itself says of its content, and of who has it open.
    state: Callable[[], object] = lambda: None
    handles: Callable[[], int] = lambda: 0
    extra: dict[str, object] = field(default_factory=dict)


def ids(batches: list[pa.RecordBatch], column: str) -> list[int]:
    """Return the numbers of the members, in the order of their rows."""
    found = []
    for batch in batches:
        cells = batch.column(column).to_pylist()
        found.extend(int(re.sub(r"\D", "", str(cell))) for cell in cells)
    return found


def rows(batches: list[pa.RecordBatch]) -> int:
    return sum(batch.num_rows for batch in batches)


def open_files(folder: Path) -> int:
    """Return how many files under a folder this process holds open."""
    count = 0
    for link in Path("/proc/self/fd").iterdir():
        try:
            count += link.resolve().is_relative_to(folder)
        except OSError:
            continue
    return count


def file_state(folder: Path) -> object:
    """Return name, content and time of each file under a folder."""
    return [
        (str(path), path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
        if not path.is_symlink()
    ]


class ConnectorContract:
    """Subclasses give a `shop` fixture."""

    @pytest.fixture
    def source(self, shop: Shop) -> Iterator[Connector]:
        with closing(shop.open()) as source:
            yield source

    def dataset(self, source: Connector, name: str) -> Dataset:
        return next(dataset for dataset in source.datasets() if dataset.name == name)

    def read(self, source: Connector, name: str, sampling: Sampling) -> tuple[Sample, list[pa.RecordBatch]]:
        sample = source.sample(self.dataset(source, name), sampling)
        return sample, list(sample.batches)

    def test_datasets_come_in_the_same_order_each_time(self, source: Connector, shop: Shop) -> None:
        first = [dataset.name for dataset in source.datasets()]

        assert [dataset.name for dataset in source.datasets()] == first
        with closing(shop.open()) as again:
            assert [dataset.name for dataset in again.datasets()] == first
        assert shop.members in first
        assert len(set(first)) == len(first)

    def test_every_dataset_carries_the_namespace_and_a_known_kind(self, source: Connector) -> None:
        for dataset in source.datasets():
            assert dataset.namespace == source.namespace
            assert dataset.kind in {"table", "view", "file", "log"}

    def test_a_full_read_has_every_row_once(self, source: Connector, shop: Shop) -> None:
        sample, batches = self.read(source, shop.members, Sampling(rows=None))

        assert sorted(ids(batches, shop.id)) == list(range(1, MEMBERS + 1))
        assert (sample.method, sample.rows_total) == ("full", MEMBERS)

    def test_a_sample_larger_than_the_table_is_full(self, source: Connector, shop: Shop) -> None:
        sample, batches = self.read(source, shop.members, Sampling(rows=MEMBERS))

        assert (sample.method, sample.rows_total, rows(batches)) == ("full", MEMBERS, MEMBERS)

    def test_a_sample_has_as_many_different_rows_as_were_asked_for(
        self, source: Connector, shop: Shop
    ) -> None:
        sample, batches = self.read(source, shop.members, Sampling(rows=500))

        assert len(set(ids(batches, shop.id))) == rows(batches) == 500
        assert sample.rows_total == MEMBERS
        assert sample.method in {"random", "tablesample", "key ranges", "reservoir"}

    def test_the_same_seed_gives_the_same_rows(self, source: Connector, shop: Shop) -> None:
        _, first = self.read(source, shop.members, Sampling(rows=200, seed=7))
        with closing(shop.open()) as again:
            _, second = self.read(again, shop.members, Sampling(rows=200, seed=7))

        assert pa.Table.from_batches(first).equals(pa.Table.from_batches(second))

    def test_another_seed_gives_other_rows(self, source: Connector, shop: Shop) -> None:
        _, first = self.read(source, shop.members, Sampling(rows=200, seed=7))
        _, second = self.read(source, shop.members, Sampling(rows=200, seed=8))

        assert set(ids(first, shop.id)) != set(ids(second, shop.id))

    def test_the_size_of_batches_does_not_change_the_choice(self, source: Connector, shop: Shop) -> None:
        _, small = self.read(source, shop.members, Sampling(rows=200, seed=3, batch_rows=17))
        _, large = self.read(source, shop.members, Sampling(rows=200, seed=3))

        assert ids(small, shop.id) == ids(large, shop.id)

    def test_a_sample_is_spread_over_the_whole_table(self, source: Connector, shop: Shop) -> None:
        """Each tenth of the table is in the sample: 60 rows are expected, 20 are five deviations less."""
        _, batches = self.read(source, shop.members, Sampling(rows=600, seed=1))
        tenths = [0] * 10
        for member in ids(batches, shop.id):
            tenths[(member - 1) * 10 // MEMBERS] += 1

        assert min(tenths) > 20
        assert max(tenths) < 110

    def test_samples_of_many_seeds_are_fair_to_head_and_tail(self, source: Connector, shop: Shop) -> None:
        """The mean of uniform numbers of members: 1500.5, within four of its deviations."""
        dataset = self.dataset(source, shop.members)
        drawn: list[int] = []
        for seed in range(8):
            drawn += ids(list(source.sample(dataset, Sampling(rows=300, seed=seed)).batches), shop.id)

        deviation = (MEMBERS / 12**0.5) / len(drawn) ** 0.5
        assert abs(sum(drawn) / len(drawn) - (MEMBERS + 1) / 2) < 4 * deviation

    def test_batches_are_no_larger_than_asked(self, source: Connector, shop: Shop) -> None:
        for asked in (None, 1_000):
            _, batches = self.read(source, shop.members, Sampling(rows=asked, batch_rows=128))

            assert max(batch.num_rows for batch in batches) <= 128

    def test_all_batches_have_one_schema_of_flat_columns(self, source: Connector) -> None:
        for dataset in list(source.datasets()):
            for asked in (None, 500):
                batches = list(source.sample(dataset, Sampling(rows=asked, batch_rows=300)).batches)

                assert batches
                assert all(batch.schema.equals(batches[0].schema, check_metadata=True) for batch in batches)
                assert not any(
                    pa.types.is_nested(kind) or pa.types.is_null(kind) for kind in batches[0].schema.types
                )
                assert len(set(batches[0].schema.names)) == batches[0].num_columns

    def test_batches_are_an_iterator_to_be_used_once(self, source: Connector, shop: Shop) -> None:
        sample = source.sample(self.dataset(source, shop.members), Sampling(rows=100))

        assert iter(sample.batches) is sample.batches
        assert rows(list(sample.batches)) == 100
        assert list(sample.batches) == []

    def test_nulls_stay_nulls_and_leading_zeros_stay(self, source: Connector, shop: Shop) -> None:
        _, batches = self.read(source, shop.members, Sampling(rows=None))
        phones = pa.chunked_array([batch.column(shop.phone) for batch in batches])

        assert phones.null_count == MEMBERS // 10
        assert pc.all(pc.starts_with(phones.drop_null(), "00")).as_py()

    def test_an_empty_dataset_yields_one_empty_batch_with_its_columns(
        self, source: Connector, shop: Shop
    ) -> None:
        for asked in (None, 100):
            sample, batches = self.read(source, shop.empty, Sampling(rows=asked))

            assert [batch.num_rows for batch in batches] == [0]
            assert {"id", "name"} <= set(batches[0].schema.names)
            assert (sample.method, sample.rows_total) == ("empty", 0)

    def test_odd_names_and_what_stands_under_them_are_read(self, source: Connector, shop: Shop) -> None:
        for asked in (None, 1):
            _, batches = self.read(source, shop.odd, Sampling(rows=asked))
            found = {
                tuple(row[name] for name in shop.odd_columns)
                for batch in batches
                for row in batch.to_pylist()
            }

            assert found <= {(a, b, c, d or other) for a, b, c, d in ODD_ROWS for other in ("", None)}
            assert len(found) == (asked or 2)

    def test_long_cells_are_cut_and_counted(self, source: Connector, shop: Shop) -> None:
        sample, batches = self.read(source, shop.members, Sampling(rows=None, cell_bytes=1_000))
        lengths = pa.chunked_array([pc.binary_length(batch.column(shop.note)) for batch in batches])

        assert pc.max(lengths).as_py() == 1_000
        assert [note for note in sample.notes if note.startswith("1 cell")]

    def test_cells_within_the_limit_are_whole(self, source: Connector, shop: Shop) -> None:
        sample, batches = self.read(source, shop.members, Sampling(rows=None, cell_bytes=LONG + 1_000))
        lengths = pa.chunked_array([pc.binary_length(batch.column(shop.note)) for batch in batches])

        assert pc.max(lengths).as_py() >= LONG
        assert not [note for note in sample.notes if "cut" in note]

    def test_a_dataset_is_sampled_without_listing_first(self, shop: Shop) -> None:
        with closing(shop.open()) as source:
            dataset = self.dataset(source, shop.members)
        with closing(shop.open()) as fresh:
            assert rows(list(fresh.sample(dataset, Sampling(rows=50)).batches)) == 50

    def test_an_unknown_dataset_is_skipped_with_the_nearest_names(
        self, source: Connector, shop: Shop
    ) -> None:
        with pytest.raises(DatasetSkipped, match=re.escape(shop.members)):
            source.sample(Dataset(source.namespace, shop.members + "x", "table"), Sampling())

    def test_nothing_is_written(self, shop: Shop) -> None:
        before = shop.state()
        with closing(shop.open()) as source:
            for dataset in list(source.datasets()):
                for asked in (10, None):
                    list(source.sample(dataset, Sampling(rows=asked)).batches)

        assert shop.state() == before

    def test_what_was_opened_is_closed_after_reading(self, source: Connector, shop: Shop) -> None:
        self.read(source, shop.members, Sampling(rows=100))
        source.close()

        assert shop.handles() == 0

    def test_what_was_opened_is_closed_when_reading_stops_midway(self, source: Connector, shop: Shop) -> None:
        sample = source.sample(self.dataset(source, shop.members), Sampling(rows=None, batch_rows=10))
        next(sample.batches)
        del sample
        source.close()

        assert shop.handles() == 0

    def test_two_samples_may_be_open_at_once(self, source: Connector, shop: Shop) -> None:
        dataset = self.dataset(source, shop.members)
        one = source.sample(dataset, Sampling(rows=None, batch_rows=100))
        other = source.sample(dataset, Sampling(rows=None, batch_rows=100))

        assert next(one.batches).num_rows == next(other.batches).num_rows == 100
        assert rows(list(one.batches)) == rows(list(other.batches)) == MEMBERS - 100

    def test_names_carry_no_credentials(self, source: Connector, shop: Shop) -> None:
        datasets = list(source.datasets())
        told = [repr(source), str(source), source.namespace, repr(datasets), repr(source.skipped)]

        for secret in shop.secrets:
            assert not [text for text in told if secret in text]
