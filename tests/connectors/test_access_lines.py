"""Access lines taken apart by their delimiters have the fields that the expression captures."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors import logs
from connectors.access_lines import Lines, take_apart

CLIENTS = ("192.0.2.7", "2001:db8::7", "host-7.example.net", "::ffff:192.0.2.7", "[::1]", "a_b", "-", "é", "")
BEFORE = ("", "", "", "shop.example ", "shop.example:443 ")
IDENTS = ("-", "-", "-", "x", "a.b", "--", "")
USERS = ("-", "zhang", "Zhang San", "张 三", "a]b", "[x]", "")
TIMES = ("10/Oct/2025:13:55:36 +0800", "-", "a b c", "")
REQUESTS = (
    "GET /a/b?c=d&e=%40 HTTP/1.1", "GET / HTTP/2.0", "POST /x?? HTTP/1.1", "GET /old", "-", "", "get / HTTP/1.1",
    r"\x16\x03", r"GET /\"q HTTP/1.1", "GET  / HTTP/1.1", "GET /a b HTTP/1.1", "GET /? HTTP/1.1", "A / HTTP/1.1",
    "GET / HTTP/x", "GET /路径?q=王%E5%BC%A0 HTTP/1.1", "GET / HTTP/1.1 x",
)  # fmt: skip
AFTER = ("200 2326", "200 -", "- -", "404 0", "20 5", "200 12345678901234", "200  5", "200", "abc 1")
ENDS = (
    "", ' "-" "Mozilla/5.0 (X11)"', ' "https://a.example/?x=1" "-"', ' "" ""', ' "-" "a" "198.51.100.4"',
    ' "-" "a" 0.004', ' "-" "a" ', ' "-"  "a"', ' "-" "a"b', r' "-" "say \"hi\""', ' "x"', ' "-" "a', ' "a" "b" "c" "d"',
)  # fmt: skip

pieces = st.tuples(
    *(st.sampled_from(part) for part in (BEFORE, CLIENTS, IDENTS, USERS, TIMES, REQUESTS, AFTER, ENDS))
)
forms = pieces.map(lambda p: f'{p[0]}{p[1]} {p[2]} {p[3]} [{p[4]}] "{p[5]}" {p[6]}{p[7]}')


@st.composite
def lines(draw: st.DrawFn) -> str:
    """A line of the form, perhaps with a delimiter more or less somewhere."""
    line = draw(forms)
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.integers(0, len(line)))
        line = (
            line[:place] + draw(st.sampled_from(['"', " ", "[", "]", "\\", "?", "-", "", "x"])) + line[place:]
        )
        place = draw(st.integers(0, len(line)))
        line = line[:place] + line[place + draw(st.integers(0, 1)) :]
    return line


def reader(tmp_path: Path = Path()) -> logs._Reader:
    return logs._Reader(tmp_path, "access.log", logs.FORMS[0])


@settings(max_examples=400, deadline=None)
@given(st.lists(lines(), min_size=1, max_size=30), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_both_ways_give_the_same_fields(some: list[str], ending: str) -> None:
    block = ending.join(some).encode()
    found = Lines.of(block)
    if not len(found):
        return
    by_places, by_expression = reader(), reader()
    mine, theirs = by_places._web(found), by_expression._fields(found.text())

    assert mine.schema.equals(theirs.schema)
    assert mine.to_pylist() == theirs.to_pylist()
    assert by_places.note() == by_expression.note()


def test_ordinary_lines_are_taken_apart_by_places() -> None:
    """Otherwise the test above would compare the expression with itself."""
    line = '192.0.2.7 - - [10/Oct/2025:13:55:36 +0800] "GET /a?b=c HTTP/1.1" 200 5 "-" "Mozilla/5.0 (X11)"'
    plain, fields = take_apart(Lines.of(f"{line}\n{line} 0.3\n".encode()))

    assert plain.tolist() == [True, True]
    assert fields["query"].to_pylist() == ["b=c", "b=c"]
    assert fields["extra"].to_pylist() == [None, "0.3"]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (b"", []),
        (b"\n\n", []),
        (b"a", ["a"]),
        (b"a\r\nb\r\r\n\r\n c", ["a", "b", " c"]),
        ("张\n三".encode(), ["张", "三"]),
    ],
)
def test_lines_come_without_their_ends_and_without_empty_ones(block: bytes, expected: list[str]) -> None:
    text = Lines.of(block).text()

    assert text.type == pa.string()
    assert text.to_pylist() == expected
