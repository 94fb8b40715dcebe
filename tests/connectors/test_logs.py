"""Logs keep the contract; their forms, and the lines that have none."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from connectors import open_source
from connectors.base import Connector, Sampling
from tests.connectors.contract import ODD_TABLE, ConnectorContract, Shop, file_state, members, open_files

COMBINED = '{client} - {user} [10/Oct/2025:13:55:36 +0800] "{request}" {status} {size} "{referer}" "{agent}"'
LINE = {
    "client": "192.0.2.7", "user": "-", "request": "GET / HTTP/1.1", "status": "200", "size": "2326",
    "referer": "-", "agent": "Mozilla/5.0",
}  # fmt: skip


def line(**parts: str) -> str:
    return COMBINED.format(**{**LINE, **parts})


def read(path: Path, asked: int | None = None) -> tuple[list[dict[str, Any]], list[str]]:
    with closing(open_source(str(path))) as source:
        (dataset,) = source.datasets()
        assert dataset.kind == "log"
        sample = source.sample(dataset, Sampling(rows=asked))
        return [row for batch in sample.batches for row in batch.to_pylist()], sample.notes


def present(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}


class TestAccessLog(ConnectorContract):
    @pytest.fixture
    def shop(self, tmp_path: Path) -> Shop:
        lines = [
            line(request=f"GET /m/{i} HTTP/1.1", user=phone or "-", referer=note)
            for i, _, phone, note in members()
        ]
        (tmp_path / "access.log").write_text("\n".join(lines) + "\n")
        (tmp_path / f"{ODD_TABLE}.log").write_text("张三\n李四\n", encoding="utf-8")
        (tmp_path / "empty.log").write_text("")
        return Shop(
            lambda: open_source(str(tmp_path)), "access.log", f"{ODD_TABLE}.log", "empty.log",
            id="path", phone="user", note="referer",
            state=lambda: file_state(tmp_path), handles=lambda: open_files(tmp_path),
        )  # fmt: skip

    def test_an_empty_dataset_yields_one_empty_batch_with_its_columns(
        self, source: Connector, shop: Shop
    ) -> None:
        """An empty log has no fields either; it is read to its end, and nothing is skipped."""
        sample, (batch,) = self.read(source, shop.empty, Sampling())

        assert (sample.method, sample.rows_total, batch.num_columns) == ("empty", 0, 0)
        assert source.skipped == []

    def test_odd_names_and_what_stands_under_them_are_read(self, source: Connector, shop: Shop) -> None:
        _, (batch,) = self.read(source, shop.odd, Sampling())

        assert batch.to_pylist() == [{"message": "张三"}, {"message": "李四"}]


def cases() -> Iterator[Any]:
    base = {
        "client": "192.0.2.7", "time": "10/Oct/2025:13:55:36 +0800", "method": "GET", "path": "/",
        "protocol": "HTTP/1.1", "status": 200, "bytes": 2326, "user_agent": "Mozilla/5.0",
    }  # fmt: skip

    def case(name: str, text: str, remove: str = "", **expected: Any) -> Any:
        fields = {key: value for key, value in base.items() if key not in remove.split()}
        return pytest.param(text, {**fields, **expected}, id=name)

    yield case("combined", line())
    yield case("common", line().rsplit(' "', 2)[0], remove="user_agent")
    yield case("ipv6", line(client="2001:db8::7"), client="2001:db8::7")
    yield case("mapped ipv6", line(client="::ffff:192.0.2.7"), client="::ffff:192.0.2.7")
    yield case("host name", line(client="host-7.example.net"), client="host-7.example.net")
    yield case("user", line(user="zhang.san"), user="zhang.san")
    yield case("user with space", line(user="Zhang San"), user="Zhang San")
    yield case("user of mail", line(user="z@example.com"), user="z@example.com")
    yield case("virtual host", "shop.example:443 " + line(), virtual_host="shop.example:443")
    yield case("virtual host without port", "shop.example " + line(), virtual_host="shop.example")
    yield case("query", line(request="GET /s?q=a&b=c HTTP/1.1"), path="/s", query="q=a&b=c")
    yield case("encoded", line(request="GET /%E5%BC%A0?m=z%40example.com HTTP/2.0"),
               path="/张", query="m=z@example.com", protocol="HTTP/2.0")  # fmt: skip
    yield case(
        "escaped quotes",
        line(agent=r"say \"hi\" \\", referer=r"a\"b"),
        user_agent=r"say \"hi\" \\",
        referer=r"a\"b",
    )
    yield case("no size", line(size="-"), remove="bytes")
    yield case("forwarded", line() + ' "198.51.100.4"', extra='"198.51.100.4"')
    yield case("time taken", line() + " 0.004 0.003", extra="0.004 0.003")
    yield case("no request", line(request="-"), remove="method path protocol")
    yield case(
        "binary request",
        line(request=r"\x16\x03\x01"),
        remove="method path protocol",
        request=r"\x16\x03\x01",
    )
    yield case(
        "absolute", line(request="GET http://x.example/a?b HTTP/1.1"), path="http://x.example/a", query="b"
    )
    yield case("http 0.9", line(request="GET /old"), remove="protocol", path="/old")


@pytest.mark.parametrize(("text", "expected"), list(cases()))
def test_an_access_line_is_taken_apart(tmp_path: Path, text: str, expected: dict[str, Any]) -> None:
    (tmp_path / "access.log").write_text("\n".join([text] + [line()] * 3) + "\n", encoding="utf-8")
    found, _ = read(tmp_path / "access.log")

    assert present(found[0]) == expected


def test_lines_of_another_form_stand_in_message_and_are_counted(tmp_path: Path) -> None:
    odd = "2025/10/10 [error] 7#7: upstream of 13800000000 failed"
    (tmp_path / "access.log").write_text("\n".join([line()] * 9 + [odd, "", line()]))
    found, notes = read(tmp_path / "access.log")

    assert [present(row) for row in found if row["message"]] == [{"message": odd}]
    assert len(found) == 11
    assert [note for note in notes if note.startswith("1 lines have another form")]
    assert not [note for note in notes if "138" in note]


def test_json_lines_are_read_by_key(tmp_path: Path) -> None:
    (tmp_path / "app.log").write_text(
        '{"at": 1, "user": {"mail": "a@example.com"}}\n{"at": 2, "extra": "x"}\n'
    )
    found, _ = read(tmp_path / "app.log")

    assert found == [
        {"at": 1, "user.mail": "a@example.com", "extra": None},
        {"at": 2, "user.mail": None, "extra": "x"},
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-10-10 13:55:36,123 INFO started", ("2025-10-10 13:55:36,123", "INFO", "started")),
        ("2025-10-10T13:55:36.123Z [warn] x: y", ("2025-10-10T13:55:36.123Z", "warn", "x: y")),
        ("[2025-10-10 13:55:36 +0800] ERROR - z", ("2025-10-10 13:55:36 +0800", "ERROR", "z")),
        ("2025/10/10 13:55:36 [error] 7#7: q", ("2025/10/10 13:55:36", "error", "7#7: q")),
    ],
)
def test_time_and_level_are_split_from_messages(tmp_path: Path, text: str, expected: tuple[str, ...]) -> None:
    (tmp_path / "app.log").write_text(f"{text}\n" * 9 + "  at some.trace\n")
    found, _ = read(tmp_path / "app.log")

    assert tuple(found[0].values()) == expected
    assert found[-1] == {"time": None, "level": None, "message": "  at some.trace"}


def test_syslog_is_split(tmp_path: Path) -> None:
    (tmp_path / "syslog").write_text("Oct  9 03:04:05 web1 sshd[77]: Accepted key for zhang\n" * 3)
    found, _ = read(tmp_path / "syslog")

    assert found[0] == {
        "time": "Oct  9 03:04:05",
        "host": "web1",
        "process": "sshd[77]",
        "message": "Accepted key for zhang",
    }


@pytest.mark.parametrize(
    "text", ["plain words\n", "2025-10-10 words without a level\n", "{not json}\n", "a,b,c\n1,2,3\n4,5,6\n"]
)
def test_other_lines_are_messages_as_they_are(tmp_path: Path, text: str) -> None:
    (tmp_path / "app.log").write_text(text)
    found, _ = read(tmp_path / "app.log")

    assert found == [{"message": part} for part in text.splitlines()]


def test_windows_line_ends_and_a_missing_last_line_feed_are_fine(tmp_path: Path) -> None:
    (tmp_path / "app.log").write_bytes(b"one\r\ntwo\r\nthree")

    assert [row["message"] for row in read(tmp_path / "app.log")[0]] == ["one", "two", "three"]


def test_chinese_encodings_are_read(tmp_path: Path) -> None:
    (tmp_path / "app.log").write_bytes("用户张三登录\n用户李四退出\n".encode("gbk"))

    assert [row["message"] for row in read(tmp_path / "app.log")[0]] == ["用户张三登录", "用户李四退出"]


@pytest.mark.parametrize(
    "name", ["access.log", "access.log.1", "access_log", "access.log-20251010", "access.log.2.gz"]
)
def test_rotated_and_packed_logs_are_logs(tmp_path: Path, name: str) -> None:
    content = (line() + "\n").encode() * 3
    (tmp_path / name).write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    found, _ = read(tmp_path / name)

    assert [row["client"] for row in found] == ["192.0.2.7"] * 3


def test_a_line_without_an_end_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from taxonomy.errors import DatasetSkipped

    monkeypatch.setattr("connectors.text_streams.LINE_BYTES", 100_000)
    (tmp_path / "app.log").write_text("x" * 3_000_000)

    with pytest.raises(DatasetSkipped, match="no file of lines"):
        read(tmp_path / "app.log")


def test_a_long_log_keeps_one_schema(tmp_path: Path) -> None:
    (tmp_path / "access.log").write_text((line() + "\n") * 30_000)
    with closing(open_source(str(tmp_path))) as source:
        batches = list(source.sample(next(source.datasets()), Sampling(rows=None)).batches)

    assert pa.Table.from_batches(batches).num_rows == 30_000
