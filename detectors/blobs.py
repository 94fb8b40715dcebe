"""What leading bytes say: biometric records, medical files, geometries, pictures and sound.

A magic number is a first hint; where the record states its own length and the blob has just that length, it
cannot be chance (`record.*`). Sources: ISO/IEC 19794-2, -4, -5, -6, ANSI INCITS 378 and 381 (constants as in
NIST BiomDI), FBI IAFIS-IC-0110 (WSQ), ANSI/NIST-ITL 1, ICAO Doc 9303-10, DICOM PS3.10, EDF, Exif 2.32.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from detectors.checks.places import wkb_point

HEAD = 65_536  # bytes of a blob that are looked at, at most

_FINGERPRINT, _FACE, _IRIS = "biometric.fingerprint", "biometric.face_capture", "biometric.iris_retina"
_OTHER, _PHOTO, _AUDIO = "biometric.other_biometric", "content.photo_video", "content.audio_recording"
_PLACE = "location.precise_point"


@dataclass(frozen=True, slots=True)
class Sign:
    """One rule on bytes, and the grade of its evidence: 4 cannot be chance, 1 counts with a name only."""

    rule: str
    category: str
    grade: int


SIGNS = {
    sign.rule: sign
    for sign in (
        Sign("record.finger-minutiae", _FINGERPRINT, 4),
        Sign("record.finger-image", _FINGERPRINT, 4),
        Sign("record.face-image", _FACE, 4),
        Sign("record.iris-image", _IRIS, 4),
        Sign("magic.finger-minutiae", _FINGERPRINT, 3),
        Sign("magic.finger-image", _FINGERPRINT, 3),
        Sign("magic.face-image", _FACE, 3),
        Sign("magic.iris-image", _IRIS, 3),
        Sign("record.wsq", _FINGERPRINT, 4),
        Sign("magic.wsq", _FINGERPRINT, 3),
        Sign("magic.nist-itl", _OTHER, 3),
        Sign("record.emrtd-face", _FACE, 4),
        Sign("record.emrtd-finger", _FINGERPRINT, 4),
        Sign("magic.dicom", "health.medical_record", 4),
        Sign("magic.edf", "health.neural_data", 3),
        Sign("magic.bdf", "health.neural_data", 4),
        Sign("wkb.point", _PLACE, 4),
        Sign("exif.gps", _PLACE, 4),
        Sign("magic.image", _PHOTO, 2),
        Sign("magic.video", _PHOTO, 2),
        Sign("magic.audio", _AUDIO, 2),
        Sign("magic.pdf", "content.free_text", 1),
    )
}

Reader = Callable[[bytes, int], Iterator[str]]


def _biometric(kind: str, versions: tuple[bytes, ...], lengths: tuple[tuple[int, int], ...]) -> Reader:
    """Return a reader of records that state their length in the bytes (start, end), big-endian."""

    def read(head: bytes, size: int) -> Iterator[str]:
        if head[4:8].rstrip(b"\0") in versions:
            stated = {int.from_bytes(head[start:end], "big") for start, end in lengths if len(head) >= end}
            yield f"record.{kind}" if size in stated else f"magic.{kind}"

    return read


def _wsq(head: bytes, size: int) -> Iterator[str]:
    if head[2:4] in (b"\xff\xa4", b"\xff\xa5", b"\xff\xa8"):
        yield "record.wsq" if size == len(head) and head.endswith(b"\xff\xa1") else "magic.wsq"


def _data_group(rule: str, inner: bytes) -> Reader:
    """Return a reader of an ICAO data group: a BER length that fits, and the biometric template inside."""

    def read(head: bytes, size: int) -> Iterator[str]:
        first = head[1] if len(head) > 1 else 0
        wide = first & 0x7F if first & 0x80 else 0
        length = int.from_bytes(head[2 : 2 + wide], "big") if wide else first
        if wide <= 4 and 2 + wide + length == size and inner in head[: 2 + wide + 16]:
            yield rule

    return read


def _dicom(head: bytes, _size: int) -> Iterator[str]:
    if head[128:132] == b"DICM":
        yield "magic.dicom"


def _edf(head: bytes, size: int) -> Iterator[str]:
    if size >= 256 and head[184:192].strip().isdigit() and head[252:256].strip().isdigit():
        yield "magic.edf"


def _jpeg(head: bytes, _size: int) -> Iterator[str]:
    yield "magic.image"
    if has_gps(head):
        yield "exif.gps"


def _riff(head: bytes, _size: int) -> Iterator[str]:
    kind = {b"WEBP": "magic.image", b"WAVE": "magic.audio", b"AVI ": "magic.video"}.get(head[8:12])
    if kind:
        yield kind


def _iso_media(head: bytes, _size: int) -> Iterator[str]:
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        yield (
            "magic.audio"
            if brand.startswith(b"M4A")
            else "magic.image"
            if brand[:3] in (b"hei", b"mif", b"avi")
            else "magic.video"
        )


def _geometry(head: bytes, size: int) -> Iterator[str]:
    # MySQL puts four bytes of SRID before the well-known binary.
    if size == len(head) and (wkb_point(head) or (size == 25 and wkb_point(head[4:]))):
        yield "wkb.point"


def _always(rule: str) -> Reader:
    return lambda _head, _size: iter((rule,))


# Leading bytes -> the reader that looks closer.
MAGIC: tuple[tuple[bytes, Reader], ...] = (
    # ISO and ANSI 2009: length in bytes 8..12; ANSI 378-2004: two bytes, or two of zero and then four.
    (b"FMR\0", _biometric("finger-minutiae", (b" 20", b"030"), ((8, 12), (8, 10), (10, 14)))),
    (b"FIR\0", _biometric("finger-image", (b"010", b"020"), ((8, 14),))),
    (b"FAC\0", _biometric("face-image", (b"010", b"030"), ((8, 12),))),
    (b"IIR\0", _biometric("iris-image", (b"010", b"020"), ((8, 12), (16, 20)))),
    (b"\xff\xa0", _wsq),
    (b"1.001:", _always("magic.nist-itl")),
    (b"\x75", _data_group("record.emrtd-face", b"\x7f\x61")),
    (b"\x63", _data_group("record.emrtd-finger", b"\x7f\x61")),
    (b"0       ", _edf),
    (b"\xffBIOSEMI", _always("magic.bdf")),
    (b"\xff\xd8\xff", _jpeg),
    (b"\x89PNG\r\n\x1a\n", _always("magic.image")),
    (b"GIF8", _always("magic.image")),
    (b"RIFF", _riff),
    (b"\0\0\0\x0cjP  ", _always("magic.image")),
    (b"\xff\x4f\xff\x51", _always("magic.image")),
    (b"ID3", _always("magic.audio")),
    (b"#!AMR", _always("magic.audio")),
    (b"#!SILK_V3", _always("magic.audio")),
    (b"\x02#!SILK_V3", _always("magic.audio")),
    (b"OggS", _always("magic.audio")),
    (b"fLaC", _always("magic.audio")),
    (b"%PDF-", _always("magic.pdf")),
)
# Places where the signature does not lead: tested on lengths and prefixes of their own.
UNLED: tuple[Reader, ...] = (_dicom, _iso_media, _geometry)


def read(head: bytes, size: int) -> tuple[str, ...]:
    """Return the rules that a blob of `size` bytes fits, given its first bytes (up to `HEAD`)."""
    found: dict[str, None] = {}
    for magic, reader in MAGIC:
        if head.startswith(magic):
            found.update(dict.fromkeys(reader(head, size)))
    for reader in UNLED:
        found.update(dict.fromkeys(reader(head, size)))
    return tuple(found)


def has_gps(head: bytes) -> bool:
    """Return whether a JPEG's Exif block holds a latitude and a longitude."""
    place = 2
    while place + 4 <= len(head) and head[place] == 0xFF:
        marker, length = head[place + 1], int.from_bytes(head[place + 2 : place + 4], "big")
        if marker == 0xE1 and head[place + 4 : place + 10] == b"Exif\0\0":
            return _gps_tags(head[place + 10 : place + 2 + length])
        if marker in (0xDA, 0xD9) or length < 2:
            return False
        place += 2 + length
    return False


def _gps_tags(tiff: bytes) -> bool:
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return False
    main = _entries(tiff, struct.unpack_from(order + "I", tiff, 4)[0], order)
    gps = main.get(0x8825)
    return gps is not None and {2, 4} <= _entries(tiff, gps, order).keys()


def _entries(tiff: bytes, place: int, order: str) -> dict[int, int]:
    """Return tag -> value or offset of one directory; damaged ones yield what is whole."""
    if place + 2 > len(tiff):
        return {}
    (count,) = struct.unpack_from(order + "H", tiff, place)
    places = range(place + 2, min(place + 2 + 12 * count, len(tiff) - 11), 12)
    return {
        tag: value for tag, _, _, value in (struct.unpack_from(order + "HHII", tiff, at) for at in places)
    }
