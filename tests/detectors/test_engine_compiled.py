"""The compiled engine finds what the portable one finds, and both what Python's `re` finds."""

import os
import re
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import rulebook
from detectors.engine import build, warmup
from detectors.engine.arrays import as_masks
from detectors.engine.automaton import Purpose, program
from detectors.engine.choice import Auto
from detectors.engine.patterns import parse, plain
from detectors.engine.portable import Portable
from detectors.engine.utf8 import sequences
from taxonomy.errors import UsageError
from tests.detectors.engine_cases import (
    DATA,
    PATTERNS,
    TEXTS,
    expected_spans,
    oracle,
    with_garbage_under_nulls,
)
from tests.detectors.test_engine_arrays import EXPECTED, FORMS, corpus  # noqa: F401 -- a fixture
from tests.detectors.test_engine_arrays import PATTERNS as FEW
from tests.detectors.test_engine_arrays import TEXTS as FORMED

pytest.importorskip("numba")

from detectors.engine.compiled import Compiled

ALL = tuple(dict.fromkeys(rule.pattern for rule in rulebook.load()))
SETTINGS = settings(max_examples=150, deadline=None)
TINY = 16  # states: nearly every row overflows the cache


# ---- every form of an Arrow array


@pytest.mark.parametrize("form", FORMS)
def test_all_forms_of_text_give_the_same_masks_and_spans(form):
    engine, rows = Compiled(FEW), np.arange(len(FORMED))
    assert (engine.row_masks(FORMS[form]) == EXPECTED).all()
    assert engine.spans(FORMS[form], rows, 0) == [(0, 0, 11), (2, 2, 13)]
    assert engine.spans(FORMS[form], rows, 1) == [(2, 14, 27), (7, 0, 13)]
    assert engine.covers(FORMS[form], rows, 1).tolist() == [False] * 7 + [True]


@pytest.mark.parametrize(
    "array",
    [
        pa.array([], pa.string()),
        pa.array([None, None], pa.string()),
        pa.array(["", ""]),
        pa.chunked_array([], pa.string()),
        pa.array([], pa.string()).dictionary_encode(),
        pa.array([None], pa.string()).dictionary_encode(),
    ],
)
def test_empty_input_has_no_match(array):
    engine = Compiled(FEW)
    rows = np.arange(len(array))
    assert engine.row_masks(array).shape == (len(array), len(FEW))
    assert not engine.row_masks(array).any()
    assert not engine.covers(array, rows, 0).any()
    assert engine.spans(array, rows, 0) == []


def test_no_patterns_match_nothing():
    assert Compiled(()).row_masks(pa.array(["a"])).shape == (1, 0)


def test_numbers_are_refused_by_type():
    with pytest.raises(TypeError, match="int64"):
        Compiled(FEW).row_masks(pa.array([1]))


def test_a_group_is_found_where_it_took_part_and_marked_where_not():
    engine = Compiled([r"a(?:(\d)|x)b"])
    assert engine.spans(pa.array(["京a1b axb", None]), np.array([0, 1]), 0, group=1) == [
        (0, 2, 3),
        (0, -1, -1),
    ]


# ---- the shipped patterns


def test_every_shipped_pattern_finds_the_same_in_both_engines_and_in_re(corpus):  # noqa: F811
    compiled, portable, array = Compiled(ALL), Portable(ALL), pa.array(corpus)
    masks = compiled.row_masks(array)
    assert (masks == portable.row_masks(array)).all()
    for number, pattern in enumerate(ALL):
        search = re.compile(plain(pattern), re.ASCII).search
        assert masks[:, number].tolist() == [search(text) is not None for text in corpus], pattern
        rows = np.flatnonzero(masks[:, number])
        assert compiled.spans(array, rows, number) == portable.spans(array, rows, number), pattern
        assert (compiled.covers(array, rows, number) == portable.covers(array, rows, number)).all(), pattern


def test_a_cache_that_overflows_all_the_time_changes_nothing(corpus):  # noqa: F811
    array = pa.array(corpus)
    small = Compiled(ALL, states=200)
    small.row_masks(array)
    assert (small.row_masks(array) == Compiled(ALL).row_masks(array)).all()
    assert small.statistics()["flushes"] > 10
    assert small.statistics()["automata"] > 2  # the patterns were divided, since it was full so often


def test_the_text_path_finds_in_each_line_what_the_rows_hold(corpus):  # noqa: F811
    lines = [line for text in corpus for line in text.split("\n")]
    engine = Compiled(ALL)
    block = "\n".join(lines).encode()
    events = engine.text_events(block)
    feeds = np.flatnonzero(np.frombuffer(block, np.uint8) == 0x0A)
    # What ends before the line feed ends at its place.
    line_of = np.searchsorted(feeds, events[:, 0], side="left")
    seen = np.zeros((len(lines), len(ALL)), np.bool_)
    seen[line_of, events[:, 1]] = True
    assert (seen == engine.row_masks(pa.array(lines))).all()


# ---- properties


def agree(engine, patterns, array, rows):
    masks = engine.row_masks(array)
    assert masks.shape == (len(rows), len(patterns))
    assert (as_masks(engine.row_bits(array), len(patterns)) == masks).all()
    every = np.arange(len(rows))
    for number, pattern in enumerate(patterns):
        of = oracle(pattern)
        assert masks[:, number].tolist() == [raw is not None and bool(of.search(raw)) for raw in rows]
        covered = [raw is not None and bool(of.fullmatch(raw)) for raw in rows]
        assert engine.covers(array, every, number).tolist() == covered
        assert engine.spans(array, every, number) == expected_spans(pattern, rows)
        if "(" in pattern.replace("(?", ""):
            assert engine.spans(array, every, number, 1) == expected_spans(pattern, rows, 1)


SETS = st.lists(PATTERNS, min_size=1, max_size=4, unique=True)


@SETTINGS
@given(SETS, DATA, st.sampled_from([pa.binary(), pa.large_binary(), pa.string(), pa.large_string()]))
def test_any_bytes_match_as_in_re_on_bytes(patterns, rows, kind):
    array = with_garbage_under_nulls(rows, kind)
    agree(Compiled(patterns, states=TINY), patterns, array, rows)
    agree(Portable(patterns), patterns, array, rows)


@SETTINGS
@given(SETS, TEXTS, TEXTS, TEXTS)
def test_a_slice_of_text_matches_as_in_re_and_in_the_portable_engine(patterns, before, texts, after):
    array = pa.array([*before, *texts, *after], pa.string()).slice(len(before), len(texts))
    rows = [None if text is None else text.encode() for text in texts]
    compiled, portable = Compiled(patterns), Portable(patterns)
    agree(compiled, patterns, array, rows)
    agree(portable, patterns, array, rows)
    for number, pattern in enumerate(patterns):
        find = re.compile(plain(pattern), re.ASCII).finditer
        spans = [
            (row, *hit.span()) for row, text in enumerate(texts) if text is not None for hit in find(text)
        ]
        assert compiled.spans(array, np.arange(len(texts)), number) == spans


@SETTINGS
@given(
    SETS,
    st.lists(st.binary(max_size=8) | st.sampled_from([b"a1", b"\n", b"b-_", b"\xe4\xba\xac"])).map(b"".join),
)
def test_each_event_of_a_text_is_the_end_of_a_match_in_its_line(patterns, block):
    events = Compiled(patterns, states=TINY).text_events(block)
    seen = set()
    for end, number in events.tolist():
        begin = block.rfind(b"\n", 0, end) + 1
        line = block[begin:].split(b"\n")[0]
        seen.add((begin, number))
        # Some match ends here; borders are those of the whole line.
        ends_here = b"(?:%s)(?=(?s:.{%d})\\Z)" % (oracle(patterns[number]).pattern, begin + len(line) - end)
        assert re.search(ends_here, line)
    wanted = set()
    begin = 0
    for line in block.split(b"\n"):
        wanted |= {(begin, number) for number, p in enumerate(patterns) if oracle(p).search(line)}
        begin += len(line) + 1
    assert seen == wanted


@pytest.mark.parametrize(
    "ranges", [((0x0, 0x10FFFF),), ((0xE9, 0x4E00),), ((0xD000, 0xE0FF), (0x1F600, 0x1F64F))]
)
def test_byte_ranges_hold_exactly_the_characters_of_a_set(ranges):
    members = sequences(ranges)
    for code in [
        *range(0, 0x3000, 7),
        *range(0xCF00, 0xD800, 5),
        *range(0xE000, 0x11000, 11),
        *range(0x1F000, 0x20000, 3),
    ]:
        raw = chr(code).encode()
        fits = [
            seq
            for seq in members
            if len(seq) == len(raw)
            and all(low <= byte <= high for byte, (low, high) in zip(raw, seq, strict=True))
        ]
        assert len(fits) == any(low <= code <= high for low, high in ranges), hex(code)


# ---- bounds


def test_a_row_that_would_take_quadratic_time_takes_linear_time():
    engine = Compiled([r"[a-z]+@[a-z]+\.cn"])
    array = pa.array(["a" * 2_000_000 + " li@example.cn"])
    assert engine.spans(array, np.array([0]), 0) == [(0, 2_000_001, 2_000_014)]


def test_random_bytes_stay_within_the_cache():
    engine = Compiled(ALL, states=2_000)
    raw = np.random.default_rng(1).integers(0, 256, 300_000, np.uint8).tobytes()
    array = pa.array([raw[at : at + 3_000] for at in range(0, len(raw), 3_000)], pa.binary())
    engine.row_masks(array)
    assert engine.statistics()["states"] <= 2_000


def test_threads_share_an_engine_and_find_the_same(corpus):  # noqa: F811
    engine, array = Compiled(ALL, states=500), pa.array(corpus)
    expected = engine.row_masks(array)
    barrier = threading.Barrier(4)

    def run(_):
        barrier.wait()
        return all((engine.row_masks(array) == expected).all() for _ in range(3))

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(run, range(4)))


def test_copies_of_a_repeat_are_one_state_to_a_search():
    """`[a-z]{0,63}@` must not need a state for each set of counters."""
    engine = Compiled([r"[a-z]{1,63}@(?:[a-z]{1,63}\.){1,8}[a-z]{2,9}"])
    engine.row_masks(pa.array(["a" * 500, "ab@cd.ef.gh.ij" * 9]))
    assert engine.statistics()["states"] < 160


def test_a_program_has_no_more_classes_than_a_byte_has_values():
    assert len(np.unique(program([parse(p) for p in ALL], Purpose.SEARCH).classes)) <= 256


# ---- the choice between the two


def test_a_small_run_stays_portable_and_a_large_one_goes_on_compiled(corpus):  # noqa: F811
    array = pa.array(corpus)
    engine = Auto(ALL, enough=array.nbytes + 1)
    first = engine.row_masks(array)
    assert engine.describe() == "portable"
    second = engine.row_masks(array)
    assert engine.describe() == "portable, then the compiled"
    assert (first == second).all()


def test_without_numba_auto_stays_portable_and_compiled_is_refused(monkeypatch):
    monkeypatch.setattr("detectors.engine.choice.has_numba", lambda: False)
    monkeypatch.setattr("detectors.engine.has_numba", lambda: False)
    engine = Auto(FEW, enough=0)
    engine.row_masks(pa.array(FORMED))
    assert engine.describe() == "portable"
    with pytest.raises(UsageError, match=r"undeclared\[fast\]"):
        build(FEW, matcher="compiled")


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_machine_code_is_kept_where_nobody_else_may_write(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    made = warmup._private(warmup.folder())
    assert made is not None
    assert made.stat().st_mode & 0o777 == 0o700
    made.chmod(0o777)
    assert warmup._private(made) is None
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    assert warmup._private(link) is None
