"""How a delimited file is laid out: its delimiter, and whether its first line is a header."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from connectors.schemas import unique

DELIMITERS = ",\t;|\x01"
_LINES = 200

# What a cell of data looks like and a column name does not.
_VALUE = re.compile(
    r"[-+(]*\d[\d .,:/()+-]*[%a-zA-Z]?"  # numbers, dates, times, telephone numbers
    r"|[^@\s]+@[^@\s]+\.[^@\s]+"
    r"|(?:https?|ftp)://.*"
    r"|\d{4}-\d\d-\d\d[T ].*"
    r"|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}"
    r"|\d{17}[\dXx]",
    re.DOTALL,
)
# Words of which column names are made; only asked when neither shapes nor repetition decide.
_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        id uid no num number code name first last full user username login nick nickname email
        mail phone mobile tel telephone fax address addr street city state province county country
        zip postcode postal region district date time day month year birth birthday dob age sex
        gender type kind status flag level title company org department dept job position amount
        price total currency order product sku item quantity qty count url link ip device key
        value note notes remark comment description desc message text content created updated
        modified deleted at by from to lat lon lng latitude longitude card account bank iban
        passport nationality ethnicity religion password token category tag tags lang language
        version source
        """,
    )
)
_ZH_WORDS = re.compile(
    "姓名|名称|名字|电话|手机|邮箱|地址|城市|省份|区县|邮编|编号|号码|证件|身份证|性别|年龄|生日|日期|时间|类型|状态"
    "|金额|价格|数量|备注|说明|公司|部门|职位|账号|用户|密码|订单|商品|银行|卡号|国籍|民族|学校|学历|描述|内容|标题|序号"
)
_TOKENS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of a delimited file."""

    delimiter: str
    names: tuple[str, ...]
    skip: int  # lines before the first row of data: 1 with a header, 0 without


def recognise(text: str, *, whole: bool) -> Layout | None:
    """Return the layout that fits the beginning of a file; None when it holds nothing."""
    if not text.strip():
        return None
    lines = text.splitlines(keepends=True)
    if not whole and len(lines) > 1:
        lines = lines[:-1]
    sample = "".join(lines[: 4 * _LINES])
    best: tuple[float, int, list[list[str]], str] | None = None
    for delimiter in DELIMITERS:
        rows = _rows(sample, delimiter)
        score, width = _score(rows)
        if best is None or (score, width) > best[:2]:
            best = (score, width, rows, delimiter)
    assert best is not None
    score, _, rows, delimiter = best
    if not score:
        delimiter = ","
        rows = _rows(sample, delimiter)
    first = rows[0]
    if has_header(first, rows[1:]):
        leading = _header_lines(text, delimiter)
        return Layout(delimiter, tuple(unique([cell.strip() for cell in first])), leading)
    return Layout(delimiter, tuple(unique([""] * len(first))), 0)


def _rows(sample: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(sample.splitlines(keepends=True), delimiter=delimiter)
    rows: list[list[str]] = []
    try:
        for row in reader:
            if row:
                rows.append(row)
            if len(rows) >= _LINES:
                break
    except csv.Error:
        pass
    return rows or [[sample]]


def _score(rows: Sequence[Sequence[str]]) -> tuple[float, int]:
    """Return the share of rows as wide as the first (0 where there is one column), and that width."""
    width = len(rows[0])
    if width < 2:
        return 0.0, 1
    same = sum(len(row) == width for row in rows) / len(rows)
    return (same if same >= 0.5 else same / 10), width


def consistent(text: str) -> bool:
    """Return whether text without a telling name is a table: three lines or more, all of one width."""
    lines = text.splitlines(keepends=True)[:_LINES]
    if len(lines) < 3:
        return False
    return any(
        score >= 0.98 and width > 1
        for delimiter in DELIMITERS
        for score, width in [_score(_rows("".join(lines), delimiter))]
    )


def has_header(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Return whether the first line names the columns.

    Taking a row for a header would put its cells, as column names, into reports; so in doubt the
    answer is no.
    """
    cells = [cell.strip() for cell in first]
    named = [cell for cell in cells if cell]
    if not named or any(_VALUE.fullmatch(cell) or len(cell) > 80 for cell in named):
        return False
    if max(Counter(named).values()) > 1 and not any(_is_word(cell) for cell in named):
        return False
    below = [[row[i].strip() for row in rows if i < len(row) and row[i].strip()] for i in range(len(cells))]
    if any(cell and cell in column for cell, column in zip(cells, below, strict=True)):
        return False  # a city, a status: a value that comes again
    shaped = any(
        column and sum(map(bool, map(_VALUE.fullmatch, column))) >= 0.8 * len(column) for column in below
    )
    return shaped or any(_is_word(cell) for cell in named)


def _is_word(cell: str) -> bool:
    if "_" in cell or _ZH_WORDS.search(cell):
        return True
    return any(token.lower() in _WORDS for token in _TOKENS.findall(cell))


def _header_lines(text: str, delimiter: str) -> int:
    """Return how many lines the header takes, with blank lines before it."""
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    try:
        for row in reader:
            if row:
                return max(reader.line_num, 1)
    except csv.Error:
        pass
    return 1
