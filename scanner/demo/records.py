"""Binary values: biometric records in their standard formats, feature vectors, and small pictures."""

from __future__ import annotations

import math
import struct
import zlib

from scanner.demo.draw import Draw


def fingerprint(draw: Draw) -> bytes:
    """Return a finger minutiae record (ISO/IEC 19794-2:2005): one finger view, 20 to 45 minutiae."""
    minutiae = draw.randint(20, 45)
    view = struct.pack(">BBBB", draw.randint(1, 10), 0, draw.randint(40, 95), minutiae)
    for _ in range(minutiae):
        kind = draw.choice((0x4000, 0x8000))  # ridge ending, bifurcation
        x, y = draw.randrange(20, 236), draw.randrange(20, 340)
        view += struct.pack(">HHBB", kind | x, y, draw.randrange(256), draw.randint(30, 90))
    view += struct.pack(">H", 0)  # no extended data
    length = 24 + len(view)
    return struct.pack(">4s4sIHHHHHBB", b"FMR\0", b" 20\0", length, 0, 256, 360, 197, 197, 1, 0) + view


def face(draw: Draw) -> bytes:
    """Return a face image record (ISO/IEC 19794-5:2005) with one small image and two feature points."""
    image = jpeg(draw, 240, 320)
    points = b"".join(
        struct.pack(">BBHHH", 1, code, draw.randrange(60, 180), draw.randrange(100, 180), 0)
        for code in (0x31, 0x32)
    )
    details = struct.pack(">BBHHBBHH", 1, 0, 240, 320, 1, 2, 0, 0)
    block = 20 + len(points) + len(details) + len(image)
    facial = struct.pack(">IHBBB3s2s3s3s", block, 2, 0, 0, 0, b"\0\0\1", b"\0\1", b"\0\0\0", b"\0\0\0")
    return struct.pack(">4s4sIH", b"FAC\0", b"010\0", 14 + block, 1) + facial + points + details + image


def embedding(draw: Draw, size: int = 128) -> bytes:
    """Return a unit vector of 32-bit little-endian floats, as face recognition models give it."""
    vector = [draw.gauss(0, 1) for _ in range(size)]
    norm = math.sqrt(sum(v * v for v in vector))
    return struct.pack(f"<{size}f", *(v / norm for v in vector))


def jpeg(draw: Draw, width: int, height: int) -> bytes:
    """Return the segments of a baseline JPEG file with arbitrary content between head and end."""
    head = b"\xff\xd8" + b"\xff\xe0" + struct.pack(">H5sHBHHBB", 16, b"JFIF\0", 0x0101, 0, 1, 1, 0, 0)
    frame = b"\xff\xc0" + struct.pack(">HBHHBBBB", 11, 8, height, width, 1, 1, 0x11, 0)
    scan = b"\xff\xda" + struct.pack(">HBBBBBB", 8, 1, 1, 0, 0, 63, 0)
    content = draw.randbytes(draw.randint(120, 260)).replace(b"\xff", b"\xfe")
    return head + frame + scan + content + b"\xff\xd9"


def png(draw: Draw, side: int = 8) -> bytes:
    """Return a grey PNG picture of side times side pixels, uncompressed, the same with every zlib."""
    rows = b"".join(b"\0" + draw.randbytes(side) for _ in range(side))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows, 0)),
        (b"IEND", b""),
    )
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body
