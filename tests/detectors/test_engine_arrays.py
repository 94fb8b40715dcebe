"""The portable engine reads every Arrow form of text alike."""

import re

import numpy as np
import pyarrow as pa
import pytest

from detectors import rulebook
from detectors.engine import build
from detectors.engine.patterns import plain
from detectors.engine.portable import Portable
from detectors.shapes import described, unrelated
from taxonomy.errors import UsageError

PATTERNS = (r"\b1[3-9]\d{9}\b", r"[a-z]+@[a-z]+\.cn", r"[京沪][A-Z]\d{5}")
TEXTS = [
    "13812345678",
    None,
    "电话13912345678和li@example.cn",
    "",
    "京A12345",
    "nothing",
    None,
    "li@example.cn",
]
EXPECTED = np.array(
    [
        [True, False, False],
        [False, False, False],
        [True, True, False],
        [False, False, False],
        [False, False, True],
        [False, False, False],
        [False, False, False],
        [False, True, False],
    ]
)

ENCODED = [None if text is None else text.encode() for text in TEXTS]
FORMS = {
    "string": pa.array(TEXTS, pa.string()),
    "large_string": pa.array(TEXTS, pa.large_string()),
    "string_view": pa.array(TEXTS, pa.string_view()),
    "binary": pa.array(ENCODED, pa.binary()),
    "large_binary": pa.array(ENCODED, pa.large_binary()),
    "binary_view": pa.array(ENCODED, pa.binary_view()),
    "dictionary": pa.array(TEXTS).dictionary_encode(),
    "dictionary with a null in it": pa.DictionaryArray.from_arrays(
        pa.array([0, None, 1, 2, 3, 4, 5, 6], pa.int8()),
        pa.array(
            [
                "13812345678",
                "电话13912345678和li@example.cn",
                "",
                "京A12345",
                "nothing",
                None,
                "li@example.cn",
            ]
        ),
    ),
    "slice": pa.array(["13812345678x", "y", *TEXTS, "13812345678"]).slice(2, len(TEXTS)),
    "chunked": pa.chunked_array([TEXTS[:3], [], TEXTS[3:]], pa.string()),
    "chunked dictionary": pa.chunked_array(
        [pa.array(TEXTS[:3]).dictionary_encode(), pa.array(TEXTS[3:]).dictionary_encode()]
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_all_forms_of_text_give_the_same_masks(form):
    assert (Portable(PATTERNS).row_masks(FORMS[form]) == EXPECTED).all()


@pytest.mark.parametrize("form", FORMS)
def test_all_forms_of_text_give_the_same_spans(form):
    engine = Portable(PATTERNS)
    rows = np.arange(len(TEXTS))
    assert engine.spans(FORMS[form], rows, 0) == [(0, 0, 11), (2, 2, 13)]
    assert engine.spans(FORMS[form], rows, 1) == [(2, 14, 27), (7, 0, 13)]
    assert engine.covers(FORMS[form], rows, 1).tolist() == [False] * 7 + [True]


@pytest.mark.parametrize(
    "array", [pa.array([], pa.string()), pa.array([None, None], pa.string()), pa.array(["", ""])]
)
def test_empty_input_has_no_match(array):
    assert not Portable(PATTERNS).row_masks(array).any()


def test_bytes_of_a_null_slot_do_not_count():
    whole = pa.array(["13812345678", "x", "13912345678"])
    masked = pa.Array.from_buffers(pa.string(), 3, [pa.py_buffer(bytes([0b110])), *whole.buffers()[1:]])
    assert Portable(PATTERNS).row_masks(masked)[:, 0].tolist() == [False, False, True]


def test_bytes_that_are_no_text_match_nothing_and_keep_the_places_of_the_rest():
    array = pa.array([b"\xff\xfe 13812345678 \xe4\xba", b"\x80" * 20], pa.binary())
    engine = Portable(PATTERNS)
    assert engine.row_masks(array)[:, 0].tolist() == [True, False]
    assert engine.spans(array, np.array([0]), 0) == [(0, 3, 14)]


def test_numbers_are_refused_by_type():
    with pytest.raises(TypeError, match="int64"):
        Portable(PATTERNS).row_masks(pa.array([1]))


def test_a_group_is_found_where_it_took_part_and_marked_where_not():
    engine = Portable([r"a(?:(\d)|x)b"])
    assert engine.spans(pa.array(["a1b axb"]), np.array([0]), 0, group=1) == [(0, 1, 2), (0, -1, -1)]


def test_an_unknown_engine_is_answered_with_the_known():
    with pytest.raises(UsageError, match="did you mean 'portable'"):
        build(PATTERNS, matcher="portabel")


@pytest.fixture(scope="module")
def corpus():
    """Texts of every rule, alone and inside prose, and unrelated ones; enough for the joined first pass."""
    texts = [example for rule in rulebook.load() for example in (*rule.matches, *rule.rejects)]
    for rule in rulebook.load():
        texts += described(rule.pattern, 6, seed=1)
    prose = unrelated("text", 400).to_pylist()
    texts += [f"{line} {text} {line}" for line, text in zip(prose, texts, strict=False)]
    for shape in (
        "digits 8-20",
        "hex 8-40",
        "upper 1-3 digits 5-9",
        'digits 3-4 "-" digits 4-8',
        "base64url 20-60",
    ):
        texts += unrelated(shape, 150).to_pylist()
    return [*texts, *unrelated("text", 1500, seed=2).to_pylist()]


def test_every_shipped_pattern_finds_the_same_in_re2_and_in_re(corpus):
    patterns = tuple(dict.fromkeys(rule.pattern for rule in rulebook.load()))
    engine = Portable(patterns)
    masks = engine.row_masks(pa.array(corpus))
    for number, pattern in enumerate(patterns):
        search = re.compile(plain(pattern), re.ASCII).search
        assert masks[:, number].tolist() == [search(text) is not None for text in corpus], pattern


def test_the_first_pass_over_many_rows_changes_nothing(corpus):
    engine = Portable(tuple(dict.fromkeys(rule.pattern for rule in rulebook.load())))
    whole = engine.row_masks(pa.array(corpus))
    parts = [engine.row_masks(pa.array(corpus[at : at + 100])) for at in range(0, len(corpus), 100)]
    assert (whole == np.vstack(parts)).all()
