"""A check of a whole column gives each value the answer of the check of one value, which is the definition."""

import random
import string
from functools import cache

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import checksums, rulebook
from detectors.checks import documents
from detectors.checks.vectors import VECTORS
from detectors.checks.vectors.forms import Form
from detectors.engine.arrays import bytes_of
from detectors.shapes import described

RULES = rulebook.load()
DESCRIBED = 2_000
SETTINGS = settings(max_examples=40, deadline=None)
# Values that pass by construction and that patterns describe too seldom.
SELDOM = {
    "iban": ["DE89370400440532013000", "GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32 and", "NO9386011117947"],
    "email": ["li@example.cn", "Li.Na@mail.example.org", "a@b.photography", "info@example.org", "a.-b@x-y.de", "a@-b.de"],
    "phone_mobile": ["+8613812345670", "+86 138 1234 5670", "+44 7400 123456", "+1 201 555 0123", "+86 0138 1234 5670"],
    "phone_fixed": ["+862112345678", "+86 (21) 1234-5678", "+49 30 123456", "+390612345678"],
    "mac": ["00:1A:2B:3C:4D:5E", "00-1a-2b-3c-4d-5e", "001a.2b3c.4d5e", "00:1A-2B:3C:4D:5E", "02:00:00:00:00:00"],
    "ipv4": ["203.0.113.7", "8.8.8.8", "10.0.0.255", "1.02.3.44", "256.1.1.1", "1.2.3", "4.18.0.3", "172.16.200.1"],
    "iccid": ["8986012345678901234", "89860123456789012347F", "8986012345678901234F"],
    "sk_rc": ["8501011239", "850101/1230", "530101123", "540101123"],
    "verhoeff": ["2363", "123451", "84736430954837284567892"],
}  # fmt: skip
SELDOM["ipv4_private"] = SELDOM["ipv4"]


def zone(of, lower):
    """Return a line of a travel document with all its check digits right."""
    digits = "".join(random.Random(of).choices(string.digits, k=6))
    number, birth, expiry = "L898902C3", digits, "300101"
    check = documents.check_digit
    line = f"{number}{check(number)}UTO{birth}{check(birth)}F{expiry}{check(expiry)}"
    rest = "<" * (lower - 1 - len(line))
    if lower == 44:
        rest = rest[:-1] + check("<" * 14)
    return f"{line}{rest}{check(line[:10] + line[13:20] + line[21:28] + rest)}"


SELDOM["mrz_td3"] = [zone(seed, 44) for seed in range(20)]
SELDOM["mrz_td2"] = [zone(seed, 36) for seed in range(20)]


@cache
def samples(name):
    """Return values as rules describe them and as their examples have them, and near misses of both."""
    draw = random.Random(name)
    mine = [rule for rule in RULES if rule.check == name]
    values = [example for rule in mine for example in (*rule.matches, *rule.rejects)] + SELDOM.get(name, [])
    for rule in mine:
        values += described(rule.pattern, DESCRIBED, seed=5)
    if isinstance(form := VECTORS[name], Form):
        for width in list(form.widths)[:20]:
            values += ["".join(draw.choices(string.digits, k=width)) for _ in range(100)]
            values += ["".join(draw.choices(string.digits + "AXx -./<", k=width + 1)) for _ in range(100)]
    for value in values[:1_000]:
        if value:
            at = draw.randrange(len(value))
            values.append(value[:at] + draw.choice(string.digits + "AXZx -.@<") + value[at + 1 :])
    return [*values, "", " ", "x", "12-34", "１２３", "0" * 9, "é@b.com", "a@b", "京"]


def compared(name, values):
    ask = checksums.test(name)
    array = pa.array(["zzz", *values], pa.large_string()).slice(1)
    expected = [ask(value) for value in values]
    assert checksums.passing(name, array).tolist() == expected
    return expected


@pytest.mark.parametrize("name", VECTORS)
def test_columns_and_single_values_get_the_same_answer(name):
    expected = compared(name, samples(name))
    assert any(expected)
    assert not all(expected)


@pytest.mark.parametrize("name", VECTORS)
def test_values_that_a_rule_describes_are_decided_at_once(name):
    values = [value for rule in RULES if rule.check == name for value in described(rule.pattern, 200, seed=1)]
    if not values or name in {"iban", "email", "phone_fixed", "phone_mobile"}:
        return
    _, decided = VECTORS[name](*bytes_of(pa.array(values, pa.large_string())))
    assert decided.mean() > 0.3


@pytest.mark.parametrize("name", VECTORS)
@SETTINGS
@given(data=st.data())
def test_any_text_gets_the_same_answer(name, data):
    alphabet = st.sampled_from(string.digits * 3 + "AFKXZfx -./:<@é京１")
    texts = st.text(alphabet, max_size=24) | st.sampled_from(samples(name)) | st.text(max_size=12)
    compared(name, data.draw(st.lists(texts, max_size=8)))


@pytest.mark.parametrize("name", VECTORS)
def test_an_empty_column_has_an_empty_answer(name):
    empty = pa.array(["a"], pa.large_string())[:0]
    assert checksums.passing(name, empty).dtype == np.bool_
    assert len(checksums.passing(name, empty)) == 0


def test_countries_of_one_calling_code_are_judged_together_and_others_by_the_library():
    values = [f"+861{second}{rest:09}" for second in "3456789" for rest in range(0, 10**9, 7**9)]
    values += ["+14155550100", "+447400123456", "+999123456789", "+8801712345678", "+4915112345678"]
    compared("phone_mobile", values)
    compared("phone_fixed", values)
    _, decided = VECTORS["phone_mobile"](*bytes_of(pa.array(values, pa.large_string())))
    assert decided.mean() > 0.7  # the plan of China has prefixes of carriers, which look like some numbers


def test_the_groups_of_a_taxpayer_number_are_those_that_the_irs_gives_out():
    ask = checksums.test("us_itin")
    given = [group for group in range(100) if ask(f"9{'12'}{group:02}3456")]
    assert given == [*range(50, 66), *range(70, 89), 90, 91, 92, *range(94, 100)]
