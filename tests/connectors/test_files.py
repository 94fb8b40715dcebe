"""Files and folders keep the contract, in every format; what is not read is named."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.feather
import pyarrow.orc
import pyarrow.parquet
import pytest

from connectors import open_source
from connectors.base import Connector, Sampling
from taxonomy.errors import DatasetSkipped, SourceError
from tests.connectors.contract import (
    ODD_COLUMNS,
    ODD_ROWS,
    ODD_TABLE,
    ConnectorContract,
    Shop,
    file_state,
    ids,
    members,
    open_files,
    rows,
)

COLUMNS = ("id", "name", "phone", "note")


def shop_of(folder: Path, suffix: str) -> Shop:
    return Shop(
        lambda: open_source(str(folder)),
        f"members{suffix}",
        f"{ODD_TABLE}{suffix}",
        f"empty{suffix}",
        state=lambda: file_state(folder),
        handles=lambda: open_files(folder),
    )


def read(path: Path, asked: int | None = None, **options: Any) -> tuple[list[pa.RecordBatch], list[str]]:
    with closing(open_source(str(path))) as source:
        found = list(source.datasets())
        assert found, [skip.reason for skip in source.skipped]
        sample = source.sample(found[0], Sampling(rows=asked, **options))
        batches = list(sample.batches)
        return batches, [sample.method, *sample.notes]


def table(path: Path, **options: Any) -> list[dict[str, Any]]:
    batches, _ = read(path, **options)
    return [row for batch in batches for row in batch.to_pylist()]


def write_csv(path: Path, columns: tuple[str, ...], cells: Any, **style: Any) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, **style)
    writer.writerow(columns)
    writer.writerows(cells)
    data = text.getvalue().encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)


class TestCsv(ConnectorContract):
    suffix = ".csv"
    delimiter = ","

    @pytest.fixture
    def shop(self, tmp_path: Path) -> Shop:
        for name, columns, cells in (
            ("members", COLUMNS, members()),
            ("empty", ("id", "name"), ()),
            # A number beside the names, or nothing would tell that the first line is a header.
            (ODD_TABLE, ("id", *ODD_COLUMNS), [(i, *row) for i, row in enumerate(ODD_ROWS)]),
        ):
            write_csv(tmp_path / f"{name}{self.suffix}", columns, cells, delimiter=self.delimiter)
        return shop_of(tmp_path, self.suffix)


class TestTsvGzipped(TestCsv):
    suffix = ".tsv.gz"
    delimiter = "\t"


class TestParquet(ConnectorContract):
    @pytest.fixture
    def shop(self, tmp_path: Path) -> Shop:
        data = dict(zip(COLUMNS, map(list, zip(*members(), strict=True)), strict=True))
        pa.parquet.write_table(pa.table(data), tmp_path / "members.parquet", row_group_size=700)
        empty = pa.table({"id": pa.array([], pa.int64()), "name": pa.array([], pa.string())})
        pa.parquet.write_table(empty, tmp_path / "empty.parquet")
        odd = dict(zip(ODD_COLUMNS, map(list, zip(*ODD_ROWS, strict=True)), strict=True))
        pa.parquet.write_table(pa.table(odd), tmp_path / f"{ODD_TABLE}.parquet")
        return shop_of(tmp_path, ".parquet")


class TestFeather(ConnectorContract):
    @pytest.fixture
    def shop(self, tmp_path: Path) -> Shop:
        data = dict(zip(COLUMNS, map(list, zip(*members(), strict=True)), strict=True))
        pa.feather.write_feather(pa.table(data), str(tmp_path / "members.feather"), chunksize=500)
        empty = pa.table({"id": pa.array([], pa.int64()), "name": pa.array([], pa.string())})
        pa.feather.write_feather(empty, str(tmp_path / "empty.feather"))
        odd = dict(zip(ODD_COLUMNS, map(list, zip(*ODD_ROWS, strict=True)), strict=True))
        pa.feather.write_feather(pa.table(odd), str(tmp_path / f"{ODD_TABLE}.feather"))
        return shop_of(tmp_path, ".feather")


class TestJsonLines(ConnectorContract):
    suffix = ".jsonl"

    def dump(self, records: list[dict[str, Any]]) -> str:
        return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)

    @pytest.fixture
    def shop(self, tmp_path: Path) -> Shop:
        for name, columns, cells in (
            ("members", COLUMNS, members()),
            ("empty", ("id", "name"), ()),
            (ODD_TABLE, ODD_COLUMNS, ODD_ROWS),
        ):
            records = [dict(zip(columns, row, strict=True)) for row in cells]
            (tmp_path / f"{name}{self.suffix}").write_text(self.dump(records) or "\n", encoding="utf-8")
        return shop_of(tmp_path, self.suffix)

    def test_an_empty_dataset_yields_one_empty_batch_with_its_columns(
        self, source: Connector, shop: Shop
    ) -> None:
        """Without a record, JSON has no names of columns either."""
        for asked in (None, 100):
            sample, batches = self.read(source, shop.empty, Sampling(rows=asked))

            assert ([batch.num_rows for batch in batches], sample.method) == ([0], "empty")


class TestJsonArray(TestJsonLines):
    suffix = ".json"

    def dump(self, records: list[dict[str, Any]]) -> str:
        return json.dumps(records, indent=2)


def test_digits_of_csv_cells_survive(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "card,zip,code\n6222020200112233445,007,1e5\n110101199003070011,0x1F,+86\n"
    )

    assert table(tmp_path / "a.csv") == [
        {"card": "6222020200112233445", "zip": "007", "code": "1e5"},
        {"card": "110101199003070011", "zip": "0x1F", "code": "+86"},
    ]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encoding_and_delimiter_are_guessed(tmp_path: Path, encoding: str, delimiter: str) -> None:
    cells = [
        ["name", "phone", "city"],
        ["张三", "013800000000", "北京市"],
        ["Li, Si; jr.", "013900000000", "上海市"],
    ]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(cells)
    (tmp_path / "a.csv").write_bytes(text.getvalue().encode(encoding))

    assert table(tmp_path / "a.csv") == [dict(zip(cells[0], row, strict=True)) for row in cells[1:]]


def test_western_text_is_not_taken_for_chinese(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("name;city\nMüller;Köln\nGarçon;Nîmes\n".encode("cp1252"))

    assert table(tmp_path / "a.csv") == [
        {"name": "Müller", "city": "Köln"},
        {"name": "Garçon", "city": "Nîmes"},
    ]


def test_a_character_cut_by_a_block_stays_whole(tmp_path: Path) -> None:
    lines = "name,phone\n" + "张三丰,0138\n" * 200_000
    (tmp_path / "a.csv").write_bytes(lines.encode("gb18030"))
    batches, _ = read(tmp_path / "a.csv")

    assert {name for batch in batches for name in batch.column("name").unique().to_pylist()} == {"张三丰"}
    assert rows(batches) == 200_000


HEADERS = {
    "name,email\nAnna,a@example.com\n": True,
    "姓名,电话\n张三,0123\n": True,
    "userId;createdAt\nx;y\n": True,
    "a,b\n1,2\n3,4\n": True,
    "foo,bar\n2024-01-01,5\n2024-01-02,6\n": True,
    "id\n1\n2\n": True,
    "Anna,Berlin\nPaul,Bonn\n": False,
    "张三,北京\n李四,上海\n": False,
    "1,Anna\n2,Paul\n": False,
    "Anna,a@example.com\nPaul,p@example.com\n": False,
    "Anna,1990-03-07\nPaul,1991-04-08\n": False,
    "Berlin,x\nBonn,y\nBerlin,z\n": False,
    "13800000000\n13900000000\n": False,
}


@pytest.mark.parametrize("text", HEADERS)
def test_a_first_line_is_a_header_only_if_it_reads_like_one(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    batches, notes = read(tmp_path / "a.csv")
    first = text.splitlines()[0]

    if HEADERS[text]:
        assert ",".join(batches[0].schema.names) == first.replace(";", ",")
    else:
        assert batches[0].schema.names == [f"column_{i}" for i in range(1, first.count(",") + 2)]
        assert rows(batches) == len(text.splitlines())
        assert any("no header" in note for note in notes)


def test_repeated_and_missing_column_names_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("name,,name,id\na,b,c,1\n")

    assert table(tmp_path / "a.csv") == [{"name": "a", "column_2": "b", "name_2": "c", "id": "1"}]


def test_quoted_cells_may_hold_delimiters_quotes_and_line_feeds(tmp_path: Path) -> None:
    cells = [("a,b", 'say "x"', "one\ntwo"), ("", "'", ";")]
    write_csv(tmp_path / "a.csv", ("name", "note", "text"), cells)

    assert [tuple(row.values()) for row in table(tmp_path / "a.csv")] == [cells[0], (None, "'", ";")]


def test_rows_of_another_width_are_counted_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name,city\n1,a,b\n2,secret\n3,c,d\n4,e,f,secret\n5,g,h\n")
    batches, notes = read(tmp_path / "a.csv")

    assert ids(batches, "id") == [1, 3, 5]
    assert [note for note in notes if note.startswith("2 malformed rows")]
    assert not [note for note in notes if "secret" in note]


def test_a_file_that_is_mostly_malformed_is_skipped_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name\n" + "1,2,3,secret\n" * 20)

    with pytest.raises(DatasetSkipped, match="save it again") as raised:
        read(tmp_path / "a.csv")
    assert "secret" not in str(raised.value)


def test_an_unclosed_quotation_mark_over_blocks_names_the_row_and_no_value(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,name\n" + "1,ok\n" * 10 + '2,"secret\n' + "3,more\n" * 600_000)

    with pytest.raises(DatasetSkipped, match=r"row .*save it again") as raised:
        read(tmp_path / "a.csv")
    assert "secret" not in str(raised.value)


def test_bytes_that_fit_no_encoding_do_not_stop_the_reading(tmp_path: Path) -> None:
    good = b"".join(b"%d,name%d\n" % (i, i) for i in range(40_000))
    odd = [
        b"40000,\xff\xfe\xfd\n",
        b"40001,\xff\xfe\xfd,too many\n",
        "40002,张三\n".encode("gbk"),
        b"40003,M\xfcller\n",
    ]
    (tmp_path / "a.csv").write_bytes(b"id,name\n" + good + b"".join(odd))
    batches, notes = read(tmp_path / "a.csv")
    names = [name for batch in batches for name in batch.column("name").to_pylist()]

    assert names[-2:] == ["张三", "Müller"]
    assert len(names) == 40_003
    assert [note.split()[:2] for note in notes[1:]] == [
        ["4", "lines"],
        ["6", "characters"],
        ["1", "malformed"],
    ]


def test_memory_stays_bounded_for_a_large_file(tmp_path: Path) -> None:
    """Forty megabytes pass through less than a quarter of that in Arrow's pool."""
    (tmp_path / "a.csv").write_text("id,note\n" + "".join(f"{i},{'x' * 80}\n" for i in range(450_000)))
    pool = pa.default_memory_pool()
    with closing(open_source(str(tmp_path / "a.csv"))) as source:
        start = pool.bytes_allocated()
        most = 0
        for _ in source.sample(next(source.datasets()), Sampling(rows=None)).batches:
            most = max(most, pool.bytes_allocated() - start)

    assert most < 10_000_000


def test_json_keys_are_the_union_and_types_meet_as_text(tmp_path: Path) -> None:
    records = ['{"a": 1, "b": {"c": "x"}}', '{"a": "007", "d": [1, 2]}', '{"b": {"e": true}, "f": null}']
    (tmp_path / "a.jsonl").write_text("\n".join(records))

    assert table(tmp_path / "a.jsonl") == [
        {"a": "1", "b.c": "x", "d[]": None, "b.e": None, "f": None},
        {"a": "007", "b.c": None, "d[]": "1\n2", "b.e": None, "f": None},
        {"a": None, "b.c": None, "d[]": None, "b.e": "true", "f": None},
    ]


@pytest.mark.parametrize("asked", [None, 5_000])
def test_a_key_that_appears_late_is_a_column_from_the_start(tmp_path: Path, asked: int | None) -> None:
    lines = [json.dumps({"id": i, "note": "x" * 200}) for i in range(20_000)]
    lines[-1] = json.dumps({"id": "x20000", "passport": "E00000000"})
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    batches, _ = read(tmp_path / "a.jsonl", asked)

    assert all(batch.schema.names == ["id", "note", "passport"] for batch in batches)
    assert batches[0].schema.field("id").type == pa.string()


def test_long_numbers_of_json_lose_no_digit(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"n": 6222020200112233445123}\n{"n": 1}\n')
    (tmp_path / "b.jsonl").write_text('{"n": 110101199003070011}\n{"n": 1.5}\n')
    (tmp_path / "c.json").write_text('{"n": [6222020200112233445123, 1.25]}')

    assert [row["n"] for row in table(tmp_path / "a.jsonl")] == ["6222020200112233445123", "1"]
    assert [row["n"] for row in table(tmp_path / "b.jsonl")] == ["110101199003070011", "1.5"]
    assert [row["n"] for row in table(tmp_path / "c.json")] == ["6222020200112233445123", "1.25"]


def test_dates_of_json_stay_as_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"born": "1990-03-07", "deep": {"at": ["2024-01-01T10:00:00Z"]}}\n')

    assert table(tmp_path / "a.jsonl") == [{"born": "1990-03-07", "deep.at[]": "2024-01-01T10:00:00Z"}]


def test_json_inside_json_text_is_taken_apart(tmp_path: Path) -> None:
    records = [
        {"id": 1, "payload": json.dumps({"phone": "0138", "geo": {"lat": 1.5}})},
        {"id": 2, "payload": None},
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, records)))

    assert table(tmp_path / "a.jsonl") == [
        {"id": 1, "payload.phone": "0138", "payload.geo.lat": 1.5},
        {"id": 2, "payload.phone": None, "payload.geo.lat": None},
    ]


def test_text_that_only_begins_like_json_stays_text(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"x": "{not json"}\n{"x": "{}}"}\n')

    assert [row["x"] for row in table(tmp_path / "a.jsonl")] == ["{not json", "{}}"]


def test_keys_that_are_data_do_not_become_names(tmp_path: Path) -> None:
    document = {
        "users": {"13800000001": {"name": "a"}, "13800000002": {"name": "b"}},
        "by": {"x@example.com": 5},
    }
    (tmp_path / "a.json").write_text(json.dumps(document))
    (tmp_path / "b.jsonl").write_text(json.dumps(document) + "\n" + json.dumps({"users": 5}))

    for name in ("a.json", "b.jsonl"):
        row = table(tmp_path / name)[0]
        assert (row["users.*"], row["users.*.name"]) == ("13800000001\n13800000002", "a\nb")
        assert (row["by.*"], row["by.*.value"]) == ("x@example.com", "5")
        assert not [path for path in row if "138" in path or "@" in path]


DOCUMENTS = {
    '{"a": [1, 2], "b": ["x", "y"]}': [{"a": 1, "b": "x"}, {"a": 2, "b": "y"}],
    '{"data": [{"a": 1}, {"a": 2}]}': [{"data.a": 1}, {"data.a": 2}],
    '{"data": [{"a": 1}], "next": "p2"}': [{"data.a": 1, "next": None}, {"data.a": None, "next": "p2"}],
    '{"a": 1, "b": [{"c": 1}, {"c": 2}], "d": [{"e": 1}]}': [{"a": 1, "b[].c": "1\n2", "d[].e": "1"}],
    '[{"a": "x,]}\\"\\\\"}, {"a": "[{"}]': [{"a": 'x,]}"\\'}, {"a": "[{"}],
    '[\n  {"a": {"b": [1, 2]}},\n  {"a": null}\n]\n': [{"a.b[]": "1\n2"}, {"a.b[]": None}],
    '["x", "y"]': [{"value": "x"}, {"value": "y"}],
    '[["x", "y"], ["z"]]': [{"[]": "x\ny"}, {"[]": "z"}],
    '{"a": 1}\n{"a": 2}\n': [{"a": 1}, {"a": 2}],
    '{\n"a": 1\n}': [{"a": 1}],
}


@pytest.mark.parametrize("text", DOCUMENTS)
def test_json_documents_of_every_layout_become_rows(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)

    assert table(tmp_path / "a.json") == DOCUMENTS[text]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 64])
def test_a_json_array_is_cut_alike_whatever_the_blocks(
    tmp_path: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Backslashes, quotation marks and brackets fall on every possible edge of a block."""
    monkeypatch.setattr("connectors.text_streams.BLOCK_BYTES", size)
    records = [
        {"a": 'x\\"],[{', "b": {"c": ["\\", "\\\\", '"']}},
        {"a": "\\\\\\", "b": {"c": []}},
        {"a": "", "b": None},
    ]
    (tmp_path / "a.json").write_text(json.dumps(records))

    assert [row["a"] for row in table(tmp_path / "a.json")] == [record["a"] for record in records]


def test_lines_that_are_no_json_are_messages_and_counted(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"a": 1}\nsecret\n{"a": 2\n{"a": 3}\n')
    batches, notes = read(tmp_path / "a.jsonl")

    assert [row for batch in batches for row in batch.to_pylist()] == [
        {"a": "1", "message": None},
        {"a": None, "message": "secret"},
        {"a": None, "message": '{"a": 2'},
        {"a": "3", "message": None},
    ]
    assert notes[1] == "2 lines are not JSON and stand in `message` as a whole"


def test_a_json_document_that_is_broken_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"a": "secret",\n "b": ')

    with pytest.raises(DatasetSkipped, match="not valid JSON") as raised:
        read(tmp_path / "a.json")
    assert "secret" not in str(raised.value)


def test_nested_parquet_is_flattened_and_binary_stays_binary(tmp_path: Path) -> None:
    records = [
        {"id": 1, "address": {"geo": {"lat": 1.5}}, "items": [{"sku": "a"}, {"sku": "b"}], "face": b"\xff"}
    ]
    pa.parquet.write_table(pa.Table.from_pylist(records), tmp_path / "a.parquet")

    assert table(tmp_path / "a.parquet") == [
        {"id": 1, "address.geo.lat": 1.5, "items[].sku": "a\nb", "face": b"\xff"}
    ]


def test_a_sample_of_many_row_groups_opens_some_and_says_so(tmp_path: Path) -> None:
    data = pa.table({"id": range(10_000)})
    pa.parquet.write_table(data, tmp_path / "a.parquet", row_group_size=100)
    batches, notes = read(tmp_path / "a.parquet", 200)

    assert len(set(ids(batches, "id"))) == 200
    assert notes == ["random", "rows come from 32 of 100 row groups, chosen at random"]
    assert len({number // 100 for number in ids(batches, "id")}) > 20


def test_more_rows_than_the_drawn_groups_hold_open_more_groups(tmp_path: Path) -> None:
    pa.parquet.write_table(pa.table({"id": range(1_000)}), tmp_path / "a.parquet", row_group_size=10)
    batches, _ = read(tmp_path / "a.parquet", 900)

    assert len(set(ids(batches, "id"))) == 900


def test_parquet_gzipped_and_orc_are_read(tmp_path: Path) -> None:
    data = pa.table({"id": [1, 2]})
    pa.parquet.write_table(data, tmp_path / "a.parquet")
    (tmp_path / "b.parquet.gz").write_bytes(gzip.compress((tmp_path / "a.parquet").read_bytes()))
    pa.orc.write_table(data, str(tmp_path / "c.orc"))

    for name in ("b.parquet.gz", "c.orc"):
        assert table(tmp_path / name) == [{"id": 1}, {"id": 2}]


@pytest.mark.parametrize("name", ["a.parquet", "a.feather"])
def test_a_truncated_columnar_file_is_skipped(tmp_path: Path, name: str) -> None:
    data = pa.table({"name": [f"secret{i}" for i in range(1000)]})
    pa.parquet.write_table(data, tmp_path / "a.parquet")
    pa.feather.write_feather(data, str(tmp_path / "a.feather"), compression="uncompressed")
    content = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(content[: len(content) // 2])

    with pytest.raises(DatasetSkipped, match=f"{name} is damaged") as raised:
        read(tmp_path / name)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("asked", [None, 100])
def test_of_a_truncated_gzip_file_what_there_is_still_counts(tmp_path: Path, asked: int | None) -> None:
    text = "id,name\n" + "".join(f"{i},{os.urandom(20).hex()}\n" for i in range(20_000))
    content = gzip.compress(text.encode())
    (tmp_path / "a.csv.gz").write_bytes(content[: len(content) // 2])
    with closing(open_source(str(tmp_path / "a.csv.gz"))) as source:
        sample = source.sample(next(source.datasets()), Sampling(rows=asked))
        read_rows = 0
        with pytest.raises(DatasetSkipped, match="breaks off"):  # noqa: PT012 - where it breaks is the point
            for batch in sample.batches:
                read_rows += batch.num_rows

    assert read_rows >= (asked or 5_000)
    assert sample.method != "full" or sample.rows_total is None


def test_what_cannot_be_read_is_skipped_with_a_reason_each(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    root = tmp_path / "data"
    (root / "empty.csv").write_bytes(b"")
    (root / "noise.bin").write_bytes(bytes(range(256)) * 40)
    (root / "book.xlsx").write_bytes(b"PK\x03\x04" + bytes(100))
    (root / "paper.pdf").write_bytes(b"%PDF-1.7\n")
    (root / "x.csv.zst").write_bytes(b"\x28\xb5\x2f\xfd" + bytes(50))
    (root / "cut.csv.gz").write_bytes(gzip.compress(b"id,name\n1,a\n")[:12])
    (root / "nowhere").symlink_to(root / "missing.csv")
    (root / "self").symlink_to(root / "self")
    (root / "sub").mkdir()
    (root / "sub" / "up").symlink_to(root)
    (root / ".git").mkdir()
    (root / ".git" / "config").write_text("x")
    os.mkfifo(root / "pipe")
    (root / "good.csv").write_text("id,name\n1,a\n")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(root)  # a socket's path may have a hundred characters only
        try:
            listener.bind("sock")
        finally:
            os.chdir(here)
        with closing(open_source(str(root))) as source:
            names = [dataset.name for dataset in source.datasets()]
            reasons = {skip.dataset: skip.reason for skip in source.skipped}

    assert names == ["empty.csv", "good.csv"]
    assert {name: word for name, word in {
        "noise.bin": "binary", "book.xlsx": "office", "paper.pdf": "PDF",
        "x.csv.zst": "Zstandard",
        "cut.csv.gz": "breaks off", "nowhere": "nowhere", "self": "circle", "sub/up": "never end",
        ".git": "Git",
        "pipe": "pipe", "sock": "socket",
    }.items() if word not in reasons.get(name, "")} == {}  # fmt: skip
    assert len(reasons) == 11


def test_a_pipe_given_by_its_own_path_is_skipped_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with closing(open_source(str(tmp_path / "pipe"))) as source:
        assert list(source.datasets()) == []
        assert "pipe" in source.skipped[0].reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_read_permission_is_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id\n1\n")
    (tmp_path / "a.csv").chmod(0)
    with closing(open_source(str(tmp_path))) as source:
        assert list(source.datasets()) == []
        assert "grant read permission" in source.skipped[0].reason


def test_a_linked_folder_is_read_once_under_its_own_name_or_through_the_link(tmp_path: Path) -> None:
    for folder in ("root/real", "outside"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.csv").write_text("id,name\n1,a\n")
    root = tmp_path / "root"
    (root / "alias").symlink_to(root / "real")
    (root / "b").symlink_to(tmp_path / "outside")
    (root / "c").symlink_to(tmp_path / "outside")
    with closing(open_source(str(root))) as source:
        assert [dataset.name for dataset in source.datasets()] == ["b/a.csv", "real/a.csv"]
        assert [skip.dataset for skip in source.skipped] == ["c"]


def test_an_sqlite_file_in_a_folder_is_opened_as_a_database(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "shop.db")) as connection:
        connection.execute("CREATE TABLE t (id INTEGER)")
        connection.execute("INSERT INTO t VALUES (1), (2)")
        connection.commit()
    (tmp_path / "a.csv").write_text("id,name\n1,a\n")
    with closing(open_source(str(tmp_path))) as source:
        found = list(source.datasets())
        read_rows = [rows(list(source.sample(dataset, Sampling()).batches)) for dataset in found]

    assert [(dataset.namespace.split(":")[0], dataset.name) for dataset in found] == [
        ("file", "a.csv"),
        ("sqlite", "t"),
    ]
    assert read_rows == [1, 2]
    assert open_files(tmp_path) == 0


@pytest.mark.parametrize(
    ("name", "content", "kind", "names"),
    [
        ("members.txt", "id|name\n1|a\n2|b\n3|c\n", "file", ["id", "name"]),
        ("notes.txt", "Dear all,\nthis is prose, with commas.\nYours\n", "file", ["message"]),
        ("export", '[{"a": 1}]', "file", ["a"]),
        ("access", "x\n", "log", ["message"]),
        ("app.log.2024-01-01", "x\n", "log", ["message"]),
        ("dump.sql", "INSERT INTO t VALUES (1);\n", "file", ["message"]),
    ],
)
def test_a_name_that_does_not_tell_leaves_it_to_the_content(
    tmp_path: Path, name: str, content: str, kind: str, names: list[str]
) -> None:
    (tmp_path / name).write_text(content)
    with closing(open_source(str(tmp_path))) as source:
        (dataset,) = source.datasets()
        (batch,) = source.sample(dataset, Sampling()).batches

    assert (dataset.kind, batch.schema.names) == (kind, names)


def test_one_file_has_the_namespace_of_its_folder_by_any_path_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_text("id,name\n1,a\n")
    (tmp_path / "link").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    found = set()
    for text in (
        "a.csv",
        "./a.csv",
        str(tmp_path / "link" / "a.csv"),
        (tmp_path / "a.csv").as_uri(),
        "file:a.csv",
    ):
        with closing(open_source(text)) as source:
            found |= {(dataset.namespace, dataset.name) for dataset in source.datasets()}

    assert found == {(f"file:{tmp_path.resolve()}", "a.csv")}


def test_a_missing_file_is_told_with_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "members.csv").write_text("id\n1\n")

    with pytest.raises(SourceError, match=r"there is no file or folder .*did you mean 'members\.csv'\?"):
        open_source(str(tmp_path / "member.csv"))


def test_the_programs_own_store_is_no_data_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / ".undeclared").mkdir()
    (tmp_path / ".undeclared" / "store.sqlite-wal").write_bytes(b"\0\1\2")
    (tmp_path / "a.csv").write_text("id,name\n1,x\n")
    with closing(open_source(str(tmp_path))) as source:
        assert [dataset.name for dataset in source.datasets()] == ["a.csv"]
        assert source.skipped == []
