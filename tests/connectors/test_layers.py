"""Layers inside values: parameters, forms, tokens, percent-encoding, base64, one inside the other."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from urllib.parse import quote, quote_plus, unquote_plus

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.decoding import base64_decoded, percent_decoded
from connectors.layers import Layers

PHONES = [f"1395710048{i}" for i in range(6)]


def opened(cells: Sequence[str | None], name: str = "x") -> pa.RecordBatch:
    return Layers().open(pa.record_batch({name: pa.array(cells, pa.string())}))


def encoded(text: str, url_safe: bool = False) -> str:
    data = text.encode()
    return (base64.urlsafe_b64encode(data).rstrip(b"=") if url_safe else base64.b64encode(data)).decode()


def token(claims: dict[str, object]) -> str:
    return ".".join(
        (encoded('{"alg":"HS256"}', True), encoded(json.dumps(claims), True), "c2lnbmF0dXJlc2lnbmF0dXJl")
    )


def test_parameters_of_a_url_become_fields() -> None:
    found = opened([f"https://shop.example/callback?phone={p}&n={quote_plus('苏 婉')}" for p in PHONES])
    assert found.schema.names == ["x", "x.phone", "x.n"]
    assert found.column("x.phone").to_pylist() == PHONES
    assert found.column("x.n").to_pylist() == ["苏 婉"] * 6
    assert found.column("x").to_pylist() == ["https://shop.example/callback"] * 6


def test_a_posted_form_becomes_fields_and_leaves_nothing() -> None:
    found = opened([f"mobile={p}&agree=1" for p in PHONES])
    assert found.column("x.mobile").to_pylist() == PHONES
    assert found.column("x").null_count == 6


def test_urls_without_parameters_are_left_alone() -> None:
    cells: list[str | None] = [f"/static/{i}.css" for i in range(9)]
    assert opened(cells).column("x").to_pylist() == cells
    assert opened(["a=b", "is x=y true?", "1+1=2", "SELECT a FROM t WHERE b=c&d"]).num_columns == 1


def test_a_parameter_named_by_a_digest_is_no_field() -> None:
    found = opened([f"/p?d41d8cd98f00b204e9800998ecf8427e={n}&q=2" for n in range(6)])
    assert found.schema.names == ["x", "x.q"]


def test_a_parameter_named_by_a_value_is_no_field() -> None:
    found = opened([f"/p?{p}=1&q=2" for p in PHONES] * 2)
    assert found.schema.names == ["x", "x.q"]


def test_claims_of_a_token_become_fields_and_the_token_stays() -> None:
    tokens: list[str | None] = [token({"sub": f"u{i}", "email": f"a{i}@b.example"}) for i in range(5)]
    found = opened(tokens)
    assert found.column("x.claims.email").to_pylist()[2] == "a2@b.example"
    assert found.column("x").to_pylist() == tokens


@pytest.mark.parametrize("url_safe", [False, True])
def test_base64_of_text_and_of_json(url_safe: bool) -> None:
    found = opened([encoded(f"电话 {p}，收件人 苏婉", url_safe) for p in PHONES])
    assert found.column("x.base64").to_pylist()[1] == f"电话 {PHONES[1]}，收件人 苏婉"
    found = opened([encoded(json.dumps({"a": {"phone": p}}), url_safe) for p in PHONES])
    assert found.column("x.base64.a.phone").to_pylist() == PHONES


def test_json_in_percent_encoding_and_a_url_in_json() -> None:
    found = opened([quote(json.dumps({"phone": p})) for p in PHONES])
    assert found.column("x.phone").to_pylist() == PHONES
    found = opened([json.dumps({"url": f"/p?phone={p}&a=1"}) for p in PHONES])
    assert found.column("x.url.phone").to_pylist() == PHONES


def test_a_list_of_objects_becomes_fields() -> None:
    found = opened([json.dumps([{"name": "a", "tel": p}, {"name": "b", "tel": "2"}]) for p in PHONES])
    assert found.column("x[].tel").to_pylist()[0] == f"{PHONES[0]}\n2"


@pytest.mark.parametrize(
    "cells",
    [
        [f"{i:064x}" for i in range(20)],  # digests
        ["d41d8cd98f00b204e9800998ecf8427e"] * 5,
        [str(10**17 + i) for i in range(20)],
        ["internationalisation", "characteristically", "uncharacteristically"] * 3,
        ["AAAAAAAAAAAAAAAAAAAAAAAA", "////////////////////////"] * 3,
        [base64.b64encode(bytes(range(130, 170))).decode()] * 5,  # bytes that are no text
        ["", None, " "] * 3,
        ["100%", "5%25 off now", "%zz"] * 3,
    ],
)
def test_what_only_resembles_a_layer_is_left_alone(cells: list[str | None]) -> None:
    found = opened(cells)
    assert found.schema.names == ["x"]
    assert found.column("x").to_pylist() == cells


def test_layers_end_at_a_depth() -> None:
    cell = "tel 13957100480"
    cells: list[str | None] = [json.dumps({"a": "x"})] * 4
    for _ in range(6):
        cell = encoded(cell)
    found = opened([cell] * 4)
    assert len(found.schema.names) == 4
    assert opened(cells).num_columns == 2


def test_later_batches_have_the_fields_of_the_first() -> None:
    layers = Layers()
    first = layers.open(pa.record_batch({"x": pa.array([f"/p?phone={p}&k=1" for p in PHONES])}))
    later = layers.open(pa.record_batch({"x": pa.array(["/p?phone=1&new=2", "/p", None])}))
    assert first.schema.names == later.schema.names
    assert later.column("x.phone").to_pylist() == ["1", None, None]


@given(st.lists(st.one_of(st.none(), st.text(max_size=30)), min_size=1, max_size=8))
def test_percent_decoding_is_what_the_standard_library_does(texts: list[str | None]) -> None:
    cells = [None if t is None else quote_plus(t) for t in texts]
    got = percent_decoded(pa.array(cells, pa.string())).to_pylist()
    assert got == [None if c is None else _printable(unquote_plus(c)) for c in cells]


@given(st.lists(st.binary(max_size=40), min_size=1, max_size=8))
def test_base64_decoding_gives_text_or_nothing(values: list[bytes]) -> None:
    cells = [base64.b64encode(v).decode() for v in values]
    got = base64_decoded(pa.array(cells, pa.string())).to_pylist()
    for value, text in zip(values, got, strict=True):
        try:
            assert text == (_printable(value.decode()) if value else None)
        except UnicodeDecodeError:
            assert text is None


@given(st.lists(st.text(alphabet="%a0Ff+é", max_size=12), min_size=1, max_size=8))
def test_broken_percent_signs_stay(texts: list[str]) -> None:
    got = percent_decoded(pa.array(texts, pa.string())).to_pylist()
    for text, found in zip(texts, got, strict=True):
        if found is not None:
            assert found == unquote_plus(text, errors="strict")


def _printable(text: str) -> str | None:
    return None if any((c < " " and c not in "\t\n\r") or c == "\x7f" for c in text) else text
