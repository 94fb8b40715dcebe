"""Which columns are prose, and which of their texts are read."""

from __future__ import annotations

import random

import pyarrow as pa
import pytest

from detectors.language import prose

RNG = random.Random(5)


def _hex(length: int) -> str:
    return "".join(RNG.choice("0123456789abcdef") for _ in range(length))


PROSE: dict[str, list[str | None]] = {
    "remarks": [
        "Please leave the parcel with the neighbour",
        "ok",
        "the bell is broken, knock twice please",
        "",
    ],
    "remarks in Chinese": ["请尽快发货，谢谢", "无", "放在门口的柜子里，不要打电话", None],
    "log messages": [f"user {n} logged in from 10.0.0.{n} at 2026-01-02 12:00:{n:02d}" for n in range(60)],
    "log messages in Chinese": [f"任务{n}已完成，耗时{n}毫秒，等待下一次调度" for n in range(60)],
    "key and value messages": [f'level=info msg="user did log in again" id={n} from=web' for n in range(60)],
    "HTML": [f"<p>We <b>ship</b> the parcel number {n} to your door&nbsp;soon</p>" for n in range(60)],
    "German": ["Bitte das Paket beim Nachbarn abgeben", "Die Klingel ist leider defekt, bitte klopfen"],
    "one text": ["the only row holds a sentence of some length"],
    "mostly nulls": [None] * 500 + ["a remark of the customer about the parcel"] * 3,
}
NOT_PROSE: dict[str, list[str | None]] = {
    "names": ["John Smith", "Mary Miller", "Anna Kowalska"],
    "names in Chinese": ["王小明", "李秀英", "欧阳娜娜"],
    "companies": ["深圳市某某科技有限公司", "上海某某贸易有限公司"],
    "short words": ["shipped", "paid", "cancelled by customer"],
    "numbers": ["13800138000", "13900139000"],
    "URLs": [f"https://shop.example/a-long-title-of-some-words/{n}?ref=mail&utm_source=x" for n in range(60)],
    "user agents": [
        f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.{n} (KHTML, like Gecko) Chrome/{n}"
        for n in range(60)
    ],
    "JSON": [f'{{"name": "the name of a thing with many words", "id": {n}}}' for n in range(60)],
    "arrays of JSON": [f'[{{"text": "some words that are in a list of things {n}"}}]' for n in range(60)],
    "base64": ["".join(RNG.choice("ABCDEFabcdef0123456789+/") for _ in range(120)) for _ in range(60)],
    "UUIDs": [f"{_hex(8)}-{_hex(4)}-{_hex(4)}-{_hex(4)}-{_hex(12)}" for _ in range(60)],
    "lists of ids": [" ".join(_hex(12) for _ in range(6)) for _ in range(60)],
    "cookies": [f"session={_hex(20)}; theme=dark; lang=en; csrftoken={_hex(20)}" for _ in range(60)],
    "SQL": [f"SELECT name of the FROM thing WHERE id = {n} and other words are here" for n in range(60)],
    "keys": [f"-----BEGIN PRIVATE KEY----- {_hex(60)} and some more words" for _ in range(60)],
    "paths": [f"/var/lib/shop/media/products/{n}/front side view of the box.jpg" for n in range(60)],
    "a few sentences again and again": ["The parcel was handed to the carrier", "The parcel is being packed"]
    * 500,
    "dates": [f"2026-01-{n:02d} 12:00:00" for n in range(1, 29)],
    "nothing": [None, None],
    "blanks": [" ", "", "\t"],
    "no rows": [],
}


def choose(texts: list[str | None]) -> prose.Chosen | None:
    return prose.choose(pa.array(texts, pa.string()), max_texts=400, max_chars=2_000)


@pytest.mark.parametrize("name", PROSE)
def test_prose_is_read(name: str) -> None:
    chosen = choose(PROSE[name])
    assert chosen is not None
    assert chosen.distinct == len({text for text in PROSE[name] if text})


@pytest.mark.parametrize("name", NOT_PROSE)
def test_other_columns_are_left_alone(name: str) -> None:
    assert choose(NOT_PROSE[name]) is None


@pytest.mark.parametrize(
    "kind", [pa.int64(), pa.float64(), pa.binary(), pa.timestamp("s"), pa.list_(pa.string()), pa.null()]
)
def test_columns_that_are_no_text_are_left_alone(kind: pa.DataType) -> None:
    assert prose.choose(pa.array([None], kind), max_texts=400, max_chars=2_000) is None


def test_texts_come_without_tags_and_hidden_characters_and_in_plain_digits() -> None:
    cleaned = prose.clean(pa.array(["<b>手机</b>：１３８\u200b００&nbsp;x"], pa.large_string()), 100)
    assert cleaned.to_pylist() == [" 手机 :13800 x"]


def test_a_text_that_compares_numbers_keeps_what_stands_between() -> None:
    text = "if a < 5 and phone 13800138000 then b > 3"
    assert prose.clean(pa.array([text], pa.large_string()), 100).to_pylist() == [text]


def test_a_cut_goes_between_words() -> None:
    column = pa.array(["a few words 13800138000 more", "手机号13800138000再见"], pa.large_string())
    assert prose.clean(column, 16).to_pylist() == ["a few words ", "手机号13800138000再见"]


def test_a_cut_in_a_long_text_of_han_keeps_what_is_before_the_last_mark() -> None:
    column = pa.array(["请放在门口。手机号13800138000" * 3], pa.large_string())
    assert prose.clean(column, 12).to_pylist() == ["请放在门口。"]


def test_too_many_texts_are_thinned_evenly_and_the_same_way_each_time() -> None:
    texts: list[str | None] = [f"message {n:04d} has some words in it and an end" for n in range(1_000)]
    column = pa.array(texts)
    chosen = prose.choose(column, max_texts=10, max_chars=100)
    assert chosen is not None
    assert chosen.distinct == 1_000
    numbers = [int(text[8:12]) for text in chosen.texts.to_pylist()]
    assert numbers == [0, 111, 222, 333, 444, 555, 666, 777, 888, 999]
    shuffled = prose.choose(pa.array(RNG.sample(texts, len(texts))), max_texts=10, max_chars=100)
    assert shuffled is not None
    assert shuffled.texts.equals(chosen.texts)


def test_scripts_are_told_apart() -> None:
    texts = pa.array(
        ["plain words only", "只有中文，没有别的", "中文 with two words", "カタカナです", "版本v2发布"],
        pa.large_string(),
    )
    assert prose.has_han(texts).to_pylist() == [False, True, True, True, True]
    assert prose.has_latin(texts).to_pylist() == [True, False, True, False, False]
