"""Records, media and vectors are known by their bytes, in whatever way these are written."""

import base64
import struct

import numpy as np
import pyarrow as pa
import pytest

from detectors.base import Table
from detectors.blobs import MAGIC, SIGNS, has_gps, read
from detectors.content import CONTENT_GRADES, VECTOR_RULES, Content
from detectors.vectors import unit_vectors
from taxonomy.categories import load as load_taxonomy
from taxonomy.records import Field, Kind, Subject


def inspect(array):
    field = Field("memory:", "t", "c", str(array.type))
    table = Table("memory:", "t", "table", "", (field,), (), {}, Subject.UNKNOWN, "")
    return {s.rule: s for s in Content().inspect(table, pa.record_batch([array], names=["c"]))}


def record(magic, version, length_at, size, width=4):
    """A record of `size` bytes that states its length at a place."""
    data = bytearray(magic + version)
    data += bytes(size - len(data))
    data[length_at : length_at + width] = size.to_bytes(width, "big")
    return bytes(data)


def exif(order="<", tags=(1, 2, 3, 4)):
    """A JPEG whose Exif block has a directory with a GPS directory of the given tags."""
    mark = b"II" if order == "<" else b"MM"
    tiff = mark + struct.pack(order + "HI", 42, 8)
    tiff += struct.pack(order + "HHHIII", 1, 0x8825, 4, 1, 26, 0)
    tiff += struct.pack(order + "H", len(tags)) + b"".join(
        struct.pack(order + "HHII", tag, 5, 3, 0) for tag in tags
    )
    segment = b"Exif\0\0" + tiff
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + b"\xff\xda" + bytes(40)


FACE_GROUP = b"\x75\x82" + struct.pack(">H", 60) + b"\x7f\x61\x39" + bytes(57)
BLOBS = {
    "record.finger-minutiae": [
        record(b"FMR\0", b" 20\0", 8, 96),
        record(b"FMR\0", b"030\0", 8, 120),
        record(b"FMR\0", b" 20\0", 8, 80, 2),
    ],
    "record.finger-image": [record(b"FIR\0", b"010\0", 8, 300, 6), record(b"FIR\0", b"020\0", 8, 90, 6)],
    "record.face-image": [record(b"FAC\0", b"010\0", 8, 200), record(b"FAC\0", b"030\0", 8, 64)],
    "record.iris-image": [record(b"IIR\0", b"020\0", 8, 77), record(b"IIR\0", b"010\0", 16, 77)],
    "record.wsq": [b"\xff\xa0\xff\xa4" + bytes(60) + b"\xff\xa1"],
    "record.emrtd-face": [FACE_GROUP],
    "record.emrtd-finger": [b"\x63" + FACE_GROUP[1:]],
    "magic.finger-minutiae": [record(b"FMR\0", b" 20\0", 8, 96) + b"more"],
    "magic.face-image": [record(b"FAC\0", b"010\0", 8, 200)[:150]],
    "magic.wsq": [b"\xff\xa0\xff\xa8" + bytes(60)],
    "magic.nist-itl": [b"1.001:00000242\x1d1.002:0500\x1d"],
    "magic.dicom": [bytes(128) + b"DICM" + bytes(20)],
    "magic.edf": [b"0       " + b"X".ljust(176) + b"256     " + b" " * 60 + b"4   "],
    "magic.bdf": [b"\xffBIOSEMI" + b" " * 40],
    "exif.gps": [exif(), exif(">")],
    "wkb.point": [
        struct.pack("<BIdd", 1, 1, 120.15515, 30.274151),
        struct.pack(">BIdd", 0, 1, 120.15515, 30.274151),
        struct.pack("<BIIdd", 1, 0x20000001, 4326, 120.15515, 30.274151),
        struct.pack("<IBIdd", 4326, 1, 1, 120.15515, 30.274151),
    ],
    "magic.image": [
        b"\xff\xd8\xff\xe0" + bytes(30),
        b"\x89PNG\r\n\x1a\n" + bytes(30),
        b"GIF89a" + bytes(30),
        b"RIFF1234WEBP" + bytes(20),
    ],
    "magic.video": [b"\0\0\0\x18ftypisom" + bytes(30), b"RIFF1234AVI " + bytes(20)],
    "magic.audio": [
        b"ID3\x04" + bytes(30),
        b"#!AMR\n" + bytes(30),
        b"\x02#!SILK_V3" + bytes(30),
        b"RIFF1234WAVE" + bytes(20),
        b"fLaC" + bytes(30),
    ],
    "magic.pdf": [b"%PDF-1.7\n" + bytes(30)],
}
CASES = [(rule, number) for rule, blobs in BLOBS.items() for number in range(len(blobs))]
NO_BLOBS = {
    "a name of three letters only": b"FMR\0 and some more text that is long enough",
    "another version": record(b"FMR\0", b" 99\0", 8, 96),
    "a RIFF of another kind": b"RIFF1234ABCD" + bytes(30),
    "a data group with another length": b"\x75\x82\x10\x00" + b"\x7f\x61" + bytes(60),
    "a data group without a template": b"\x75\x82" + struct.pack(">H", 60) + bytes(60),
    "a point far from Earth": struct.pack("<BIdd", 1, 1, 5000.0, 90000.0),
    "a line, no point": struct.pack("<BIdd", 1, 2, 120.15515, 30.274151),
    "two shares": struct.pack("<BIdd", 1, 1, 0.25, 0.5),
    "a digest": bytes(range(200, 232)),
    "zeros and no number of channels": b"0       " + b" " * 300,
}


@pytest.mark.parametrize(("rule", "number"), CASES)
def test_binary_values_are_known_by_their_bytes(rule, number):
    blob = BLOBS[rule][number]
    seen = inspect(pa.array([blob, None, b"nothing of any kind in here", blob + b""]))
    assert seen[rule].rows == 2
    assert (seen[rule].kind, seen[rule].tested_rows) == (Kind.CONTENT, 3)
    assert len(set(seen[rule].passed.tolist())) == 1
    assert seen[rule].category == SIGNS[rule].category


LED = [
    (rule, number)
    for rule, number in CASES
    if any(BLOBS[rule][number].startswith(m) for m, _ in MAGIC if len(m) > 1)
]


@pytest.mark.parametrize(
    "write",
    [
        lambda blob: base64.b64encode(blob).decode(),
        lambda blob: blob.hex(),
        lambda blob: blob.hex().upper(),
        lambda blob: "data:application/octet-stream;base64," + base64.b64encode(blob).decode(),
    ],
    ids=["base64", "hex", "upper hex", "data URI"],
)
@pytest.mark.parametrize(("rule", "number"), LED)
def test_text_that_encodes_bytes_is_known_too(rule, number, write):
    seen = inspect(pa.array([write(BLOBS[rule][number]), "words that are none of this, long enough"]))
    assert seen[rule].rows == 1


@pytest.mark.parametrize("name", NO_BLOBS)
def test_bytes_that_only_look_like_it_are_nothing(name):
    assert inspect(pa.array([NO_BLOBS[name]])) == {}


@pytest.mark.parametrize(
    "column",
    [
        pa.array(
            [
                "FMR",
                "RIFF and more words that are long enough",
                "data:text/plain;base64,####",
                "ID3 tags are words here, really",
            ]
        ),
        pa.array(
            [
                "SUQz is how base64 of it begins",
                "/9j/ is a path, isn't it? yes it is",
                "ffd8ff is a colour here and no picture",
            ]
        ),
        pa.array([1, 2, 3]),
        pa.array([None, None], pa.binary()),
        pa.array([], pa.string()),
        pa.nulls(2),
        pa.array([True]),
    ],
)
def test_columns_without_such_bytes_yield_nothing(column):
    assert inspect(column) == {}


def test_a_record_that_states_its_length_is_sure_and_one_cut_short_is_not():
    whole = record(b"FAC\0", b"010\0", 8, 200)
    assert CONTENT_GRADES["record.face-image"] == 4
    assert set(inspect(pa.array([whole]))) == {"record.face-image"}
    assert set(inspect(pa.array([whole[:100]]))) == {"magic.face-image"}


def test_media_alone_are_weak_evidence():
    assert CONTENT_GRADES["magic.image"] == CONTENT_GRADES["magic.audio"] == 2
    assert {CONTENT_GRADES[rule] for rule in VECTOR_RULES} == {1}


def test_all_rules_have_a_grade_and_a_category_of_the_taxonomy():
    categories = load_taxonomy().categories
    assert all(sign.category in categories for sign in SIGNS.values())
    assert all(category in categories for category in VECTOR_RULES.values())
    assert CONTENT_GRADES.keys() == SIGNS.keys() | VECTOR_RULES.keys()


def test_a_photo_without_a_place_has_none():
    assert not has_gps(exif(tags=(1, 3, 29)))
    assert not has_gps(BLOBS["magic.image"][0])
    assert not has_gps(exif()[:30])


@pytest.mark.parametrize("rule", BLOBS)
def test_a_blob_cut_anywhere_raises_nothing(rule):
    for blob in BLOBS[rule]:
        for end in range(len(blob)):
            assert set(read(blob[:end], end)) <= SIGNS.keys()


def vectors(size, count=20, seed=0):
    numbers = np.random.default_rng(seed).normal(size=(count, size))
    return numbers / np.linalg.norm(numbers, axis=1, keepdims=True)


WRITTEN = {
    "lists of doubles": lambda v: pa.array(v.tolist()),
    "lists of floats": lambda v: pa.array(v.tolist(), pa.list_(pa.float32())),
    "lists of one size": lambda v: pa.array(v.tolist(), pa.list_(pa.float32(), v.shape[1])),
    "bytes": lambda v: pa.array([row.astype("<f4").tobytes() for row in v]),
    "text": lambda v: pa.array(["[" + ", ".join(f"{x:.6f}" for x in row) + "]" for row in v]),
}


@pytest.mark.parametrize("size", [64, 128, 512])
@pytest.mark.parametrize("form", WRITTEN)
def test_vectors_of_unit_length_are_known_in_every_form(form, size):
    seen = inspect(WRITTEN[form](vectors(size)))
    assert set(seen) == set(VECTOR_RULES)
    assert seen["embedding.face"].rows == 20
    assert f"{size} numbers" in seen["embedding.face"].note


@pytest.mark.parametrize(
    "array",
    [
        WRITTEN["lists of doubles"](vectors(128) * 3),
        WRITTEN["lists of doubles"](vectors(16)),
        WRITTEN["bytes"](vectors(128) * 0.5),
        pa.array([bytes(512)] * 3),
        pa.array([[float("nan")] * 128]),
        pa.array([[1.0] + [0.0] * 127]),
        pa.array([None, None], pa.list_(pa.float32())),
        pa.array([",".join(["x"] * 128)]),
        pa.array([",".join(["1"] * 128)]),
        pa.array([[1, 2, 3]]),
    ],
    ids=[
        "too long",
        "too few",
        "too short",
        "zeros",
        "not numbers",
        "one hot",
        "nulls",
        "letters",
        "integers",
        "whole numbers",
    ],
)
def test_other_rows_of_numbers_are_no_vectors(array):
    assert unit_vectors(array) is None


def test_batch_size_and_order_do_not_change_the_marks():
    blobs = [blob for group in BLOBS.values() for blob in group]
    whole = inspect(pa.array(blobs))
    parts = {}
    for blob in reversed(blobs):
        for rule, seen in inspect(pa.array([blob])).items():
            parts.setdefault(rule, set()).update(seen.passed.tolist())
    assert parts == {rule: set(seen.passed.tolist()) for rule, seen in whole.items()}
