"""The language of patterns: what is in it reads the same everywhere, what is not is refused with advice."""

import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.engine.facts import facts
from detectors.engine.patterns import check_pattern, parse, plain, render
from detectors.engine.portable import Portable, _summary
from taxonomy.errors import SettingsError

REFUSED = {
    "a look-ahead": (r"a(?=b)", 2, "look-around"),
    "a look-behind": (r"(?<!a)b", 1, "look-around"),
    "a back-reference": (r"(a)\1", 4, "back-references"),
    "a lazy repeat": (r"a+?b", 3, "lazy"),
    "a possessive repeat": (r"a++", 3, "possessive"),
    "a doubled repeat": (r"a{2}{3}", 5, "doubled"),
    "white space, which differs": (r"a\sb", 2, "vertical tab"),
    "no white space, which differs": (r"\S", 1, "vertical tab"),
    "a Unicode class": (r"\p{Han}", 1, "range such as"),
    "an anchor at the start": ("^a", 1, "\\b"),
    "an anchor at the end": ("a$", 2, "\\b"),
    "an absolute anchor": (r"\Aa", 1, "leave it out"),
    "a border that is none": (r"a\Bb", 2, "empty text"),
    "a named group": (r"(?P<x>a)", 1, "names"),
    "a flag inside": (r"a(?i)b", 2, "at the start"),
    "an open repeat of a group": (r"(?:ab)+", 7, "upper bound"),
    "a repeat of what may be empty": (r"(?:a?){3}", 1, "compulsory"),
    "a repeated capture group": (r"(a){2}", 1, "(?:...)"),
    "too many repeats": (r"a{1001}", 2, "1000"),
    "too many nested repeats": (r"(?:a{100}b){20}", 12, "1000"),
    "a repeat of nothing": ("+a", 1, "\\+"),
    "a lower bound left out": ("a{,3}", 2, "{2,5}"),
    "an upper bound below the lower": ("a{3,2}", 2, "below"),
    "a brace for itself": ("a{b", 2, "\\{"),
    "an empty branch": ("a|", 3, "'?'"),
    "an open group": ("(a", 1, "never closed"),
    "a closed group that was never open": ("a)", 2, "\\)"),
    "an open class": ("[a", 1, "never closed"),
    "an empty class": ("[]a]", 1, "empty class"),
    "a POSIX class": ("[[:digit:]]", 2, "\\["),
    "a set operation": ("[a&&b]", 3, "\\&"),
    "a range downwards": ("[z-a]", 2, "lower to a higher"),
    "a range from a class": (r"[\d-z]", 2, "single character"),
    "an octal code": (r"\07", 1, "back-references"),
    "a Unicode code": (r"\u4e00", 1, "as itself"),
    "half a code": (r"\x4", 1, "two hexadecimal"),
    "a border inside a class": (r"[\b]", 2, "outside"),
    "a last backslash": ("a\\", 2, "cannot end"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_engines_read_differently_is_refused_with_its_place_and_advice(name):
    pattern, place, advice = REFUSED[name]
    with pytest.raises(SettingsError) as caught:
        check_pattern(pattern)
    assert f"character {place}:" in str(caught.value)
    assert advice in str(caught.value)


@pytest.mark.parametrize("pattern", ["", "a?", "a*|b", r"\b", "(?i)a{0,3}"])
def test_patterns_that_match_the_empty_text_are_refused(pattern):
    with pytest.raises(SettingsError, match="empty"):
        check_pattern(pattern)


@pytest.mark.parametrize("pattern", [r"\d+\w+", r"[a-z]*-?[a-f]+x", r"(?:x\d+\d{2,}y|z)"])
def test_two_open_repeats_that_share_characters_are_refused(pattern):
    with pytest.raises(SettingsError, match="quadratic"):
        check_pattern(pattern)


@pytest.mark.parametrize("pattern", [r"[a-z]+\d+", r"\d+-\d+", r"\d{1,20}\d{2}", r"[^@\n]+@[a-z]+"])
def test_open_repeats_that_share_nothing_are_allowed(pattern):
    check_pattern(pattern)


# ---- properties: random patterns of the language, on texts made of the characters that decide

_ALPHABET = "ab1_ .-京9Ak\n"
_CHARACTERS = st.sampled_from(
    [re.escape(c) if c in ".-" else c for c in "ab1_ 京9Ak"] + [r"\.", r"\-", r"\n"]
)
_CLASSES = st.sampled_from(
    ["[ab]", "[^a]", r"\d", r"\w", r"\D", r"\W", "[0-9A-F]", ".", "[一-鿿]", "[^0-9\\n]", r"[\w-]"]
)
_ATOMS = _CHARACTERS | _CLASSES
_BOUNDED = st.tuples(_ATOMS, st.sampled_from(["", "", "?", "{2}", "{1,3}", "{0,2}", "+"])).map("".join)


def _sequences(part):
    return st.lists(part | st.just(r"\b"), min_size=1, max_size=5).map("".join)


_PATTERNS = _sequences(
    _BOUNDED
    | st.tuples(_sequences(_BOUNDED), _sequences(_BOUNDED)).map(lambda p: f"(?:{p[0]}|{p[1]})")
    | _sequences(_BOUNDED).map(lambda p: f"({p})")
)
_TEXTS = st.lists(st.text(_ALPHABET, max_size=14), min_size=1, max_size=12)


def _accepted(pattern):
    try:
        parse(pattern)
    except SettingsError:
        return False
    return True


@settings(max_examples=400, deadline=None)
@given((_PATTERNS | _PATTERNS.map("(?i)".__add__)).filter(_accepted), _TEXTS)
def test_re2_and_re_ascii_find_the_same_rows_and_the_same_first_match(pattern, texts):
    array = pa.array(texts, pa.large_string())
    compiled = re.compile(plain(pattern), re.ASCII)
    mask = pc.match_substring_regex(array, plain(pattern)).to_pylist()
    assert mask == [compiled.search(text) is not None for text in texts]
    starts = pc.find_substring_regex(array, plain(pattern)).to_pylist()
    found = [compiled.search(text) for text in texts]
    assert starts == [
        len(text[: hit.start()].encode()) if hit else -1 for text, hit in zip(texts, found, strict=True)
    ]
    # RE2 takes the same branch and as many repeats: what it replaces is what `re` replaces.
    replaced = pc.replace_substring_regex(array, plain(pattern), "<>").to_pylist()
    assert replaced == [compiled.sub("<>", text) for text in texts]


@settings(max_examples=300, deadline=None)
@given(_PATTERNS.filter(_accepted), _TEXTS)
def test_a_match_holds_all_that_the_facts_of_its_pattern_demand(pattern, texts):
    known = facts(pattern)
    for text in texts:
        hit = re.search(pattern, text, re.ASCII)
        if hit:
            lengths, digits, bits = _summary(pa.array([hit[0]], pa.large_string()))
            assert lengths[0] >= known.length
            assert digits[0] >= known.digits
            assert all(int(bits[0]) & need for need in known.needs)


@settings(max_examples=300, deadline=None)
@given(_PATTERNS.filter(_accepted), _TEXTS)
def test_a_pattern_written_out_again_finds_the_same(pattern, texts):
    again = re.compile(render(parse(pattern)), re.ASCII)
    first = re.compile(pattern, re.ASCII)
    for text in texts:
        assert [m.span() for m in first.finditer(text)] == [m.span() for m in again.finditer(text)]


@settings(max_examples=200, deadline=None)
@given(st.lists(_PATTERNS.filter(_accepted), min_size=1, max_size=4, unique=True), _TEXTS)
def test_the_portable_engine_finds_what_re_finds(patterns, texts):
    engine = Portable(patterns)
    array = pa.array(texts)
    masks = engine.row_masks(array)
    for number, pattern in enumerate(patterns):
        compiled = re.compile(pattern, re.ASCII)
        assert masks[:, number].tolist() == [compiled.search(text) is not None for text in texts]
        spans = engine.spans(array, np.arange(len(texts)), number)
        assert spans == [
            (row, *hit.span()) for row, text in enumerate(texts) for hit in compiled.finditer(text)
        ]
        covers = engine.covers(array, np.arange(len(texts)), number)
        assert covers.tolist() == [compiled.fullmatch(text) is not None for text in texts]


def test_case_folding_keeps_to_ascii():
    assert plain("(?i)k[s-t]9") == "[Kk][STst]9"
    assert plain("(?i)[^k]") == "[^Kk]"
    assert not Portable(["(?i)k"]).row_masks(pa.array(["\u212a"])).any()
