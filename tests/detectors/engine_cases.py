"""Patterns and texts that the tests of both engines share, and the oracle: Python's `re` on bytes."""

import re
from functools import lru_cache

import pyarrow as pa
from hypothesis import strategies as st

from detectors.engine.patterns import parse
from detectors.engine.utf8 import compile_bytes
from taxonomy.errors import SettingsError

ALPHABET = "ab1_ .-京9Ak\né😀"
_CHARACTERS = st.sampled_from(
    [re.escape(c) if c in ".-" else c for c in "ab1_ 京9Akéÿ😀"] + [r"\.", r"\-", r"\n"]
)
_CLASSES = st.sampled_from(
    [
        "[ab]", "[^a]", r"\d", r"\w", r"\D", r"\W", "[0-9A-F]", ".", "[一-鿿]", "[^0-9\\n]", r"[\w-]",
        "[^京]", "[é-一]", "[\u0080-\U0010ffff]", "[😀-😏b]", "[^ -~]",
    ]
)  # fmt: skip
_ATOMS = _CHARACTERS | _CLASSES
_BOUNDED = st.tuples(
    _ATOMS, st.sampled_from(["", "", "?", "{2}", "{1,3}", "{0,2}", "+", "*", "{2,}", "{3,9}"])
).map("".join)


def _sequences(part):
    return st.lists(part | st.just(r"\b"), min_size=1, max_size=5).map("".join)


_ALTERNATIVES = st.tuples(_sequences(_BOUNDED), _sequences(_BOUNDED)).map(lambda p: f"(?:{p[0]}|{p[1]})")
_REPEATED = st.tuples(_ALTERNATIVES, st.sampled_from(["", "?", "{2}", "{1,3}", "{0,4}"])).map("".join)
_ANY = _sequences(_BOUNDED | _REPEATED | _sequences(_BOUNDED).map(lambda p: f"({p})"))


def accepted(pattern):
    try:
        parse(pattern)
    except SettingsError:
        return False
    return True


PATTERNS = (_ANY | _ANY.map("(?i)".__add__)).filter(accepted)
TEXTS = st.lists(st.none() | st.text(ALPHABET, max_size=14), min_size=0, max_size=12)
DATA = st.lists(
    st.none()
    | st.binary(max_size=12)
    | st.lists(
        st.sampled_from([*(c.encode() for c in ALPHABET), *(bytes([b]) for b in (0, 0x80, 0xBF, 0xC0, 0xC3, 0xE4, 0xED, 0xA0, 0xF0, 0xF4, 0x90, 0xFF))]),
        max_size=14,
    ).map(b"".join),
    min_size=0,
    max_size=12,
)  # fmt: skip


@lru_cache(maxsize=4096)
def oracle(pattern):
    return compile_bytes(parse(pattern))


def places(raw, start, end):
    """Return byte offsets as characters; a stray byte is one."""
    return tuple(len(raw[:at].decode("utf-8", "surrogateescape")) if at >= 0 else -1 for at in (start, end))


def expected_spans(pattern, rows, group=0):
    return [
        (number, *places(raw, *hit.span(group)))
        for number, raw in enumerate(rows)
        if raw is not None
        for hit in oracle(pattern).finditer(raw)
    ]


def with_garbage_under_nulls(rows, kind):
    """Return the rows as an array whose nulls own bytes, which must not count."""
    filled = pa.array([raw if raw is not None else b"a1b_13812345678" for raw in rows], pa.large_binary())
    bits = sum(1 << number for number, raw in enumerate(rows) if raw is not None)
    validity = pa.py_buffer(bits.to_bytes(len(rows) // 8 + 1, "little"))
    wide = pa.Array.from_buffers(pa.large_binary(), len(rows), [validity, *filled.buffers()[1:]])
    if pa.types.is_large_binary(kind) or pa.types.is_large_string(kind):
        return pa.Array.from_buffers(kind, len(rows), wide.buffers())
    if not rows:
        return pa.array([], kind)
    return pa.Array.from_buffers(kind, len(rows), [validity, *wide.cast(pa.binary()).buffers()[1:]])
