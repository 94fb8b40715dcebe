"""Open a text file, gzipped or not, as a stream of UTF-8 bytes and of whole lines."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa

from connectors import encoding
from taxonomy.errors import DatasetSkipped

HEAD_BYTES = 262_144  # what is looked at to guess encoding and layout
BLOCK_BYTES = 1_048_576
LINE_BYTES = 16 * 1_048_576  # a longer "line" is no line


def raw(path: Path) -> pa.NativeFile:
    """Open the bytes of a file, unpacked when its name ends in `.gz`."""
    return pa.input_stream(str(path), compression="gzip" if path.suffix.lower() == ".gz" else None)


def head(path: Path, size: int = HEAD_BYTES) -> bytes:
    """Return the first bytes of a file, unpacked."""
    with raw(path) as stream:
        return bytes(stream.read(size))


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Turn what goes wrong in a file into DatasetSkipped, in words that hold no data."""
    try:
        yield
    except PermissionError:
        raise DatasetSkipped(f"{name} may not be read by this user; grant read permission") from None
    except FileNotFoundError:
        raise DatasetSkipped(f"{name} no longer exists; run the scan again") from None
    except pa.ArrowInvalid:
        raise DatasetSkipped(f"{name} is damaged or not of the type that its name says") from None
    except (OSError, EOFError):
        raise DatasetSkipped(f"{name} breaks off or is damaged; fetch the whole file again") from None


class Utf8Stream(io.RawIOBase):
    """The bytes of a file as UTF-8, whatever its encoding; what cannot be decoded is replaced.

    Text that is UTF-8 already passes through unchecked: cells are checked when they are read.
    """

    def __init__(self, path: Path) -> None:
        self.encoding = encoding.guess(head(path), complete=False)
        decoder = None if self.encoding == "utf-8" else codecs.getincrementaldecoder(self.encoding)("replace")
        self._decoder = decoder
        self._stream = raw(path)
        self._rest = b""
        self._ended = False
        self.replaced = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """Return about `size` bytes, or none at the end."""
        wanted = BLOCK_BYTES if size is None or size < 0 else size
        if self._decoder is None:
            return bytes(self._stream.read(wanted))
        while len(self._rest) < wanted and not self._ended:
            block = bytes(self._stream.read(wanted))
            self._ended = not block
            text = self._decoder.decode(block, not block)
            self.replaced += text.count("\ufffd")
            self._rest += text.encode("utf-8", "replace")
        given, self._rest = self._rest[:wanted], self._rest[wanted:]
        return given

    def note(self) -> list[str]:
        """Return sentences on the encoding, where it is not UTF-8."""
        notes = []
        if not self.encoding.startswith("utf-8"):
            notes.append(f"the file was read as {self.encoding}, as its bytes suggest")
        if self.replaced:
            notes.append(f"{self.replaced:,} characters do not fit this encoding and were replaced")
        return notes

    def close(self) -> None:
        """Close the file."""
        self._stream.close()
        super().close()


def line_blocks(stream: Utf8Stream, name: str) -> Iterator[bytes]:
    """Yield blocks of whole lines of about a megabyte; the last line may lack its line feed."""
    rest = b""
    while block := stream.read(BLOCK_BYTES):
        end = block.rfind(b"\n") + 1
        if not end:
            rest += block
            if len(rest) > LINE_BYTES:
                raise DatasetSkipped(f"{name} holds a line of more than {LINE_BYTES:,} bytes; it is no file of lines")
            continue
        yield rest + block[:end]
        rest = block[end:]
    if rest:
        yield rest
