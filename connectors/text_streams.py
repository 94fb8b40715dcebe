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
_PIECE = 32_768  # what is lost at most where a compressed file breaks off
LINE_BYTES = 16 * 1_048_576  # a longer "line" is no line


def raw(path: Path) -> pa.NativeFile:
    """Open the bytes of a file, unpacked when its name ends in `.gz`."""
    return pa.input_stream(str(path), compression="gzip" if path.suffix.lower() == ".gz" else None)


def head(path: Path, size: int = HEAD_BYTES) -> bytes:
    """Return the first bytes of a file, unpacked; of a file that breaks off, what there is."""
    parts: list[bytes] = []
    with raw(path) as stream:
        try:
            while size > 0 and (part := bytes(stream.read(min(size, _PIECE)))):
                parts.append(part)
                size -= len(part)
        except OSError:
            if not parts:
                raise
    return b"".join(parts)


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
    """The bytes of a file as valid UTF-8, whatever its encoding; what cannot be decoded is replaced.

    In a file that is UTF-8 on the whole, a line that is not is read in the encoding that fits it.
    """

    def __init__(self, path: Path) -> None:
        self.encoding = encoding.guess(head(path), complete=False)
        decoder = None if self.encoding == "utf-8" else codecs.getincrementaldecoder(self.encoding)("replace")
        self._decoder = decoder
        self._stream = raw(path)
        self._rest = b""
        self._ended = False
        self._failure: OSError | None = None
        self._line = b""  # the beginning of a line that goes on in the next piece
        self._guessed = 0
        self._replaced = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """Return `size` bytes, fewer at the end; where the file breaks off is an end too, see `finish`."""
        wanted = BLOCK_BYTES if size is None or size < 0 else size
        parts = [self._rest]
        count = len(self._rest)
        while count < wanted and not self._ended:
            part = self._decode(self._pull())
            parts.append(part)
            count += len(part)
        joined = b"".join(parts)
        self._rest = joined[wanted:]
        return joined[:wanted]

    def _pull(self) -> bytes:
        try:
            piece = bytes(self._stream.read(_PIECE))
        except OSError as error:
            self._failure = error
            piece = b""
        self._ended = not piece
        return piece

    def _decode(self, piece: bytes) -> bytes:
        if self._decoder is None:
            return self._check(piece)
        text = self._decoder.decode(piece, not piece)
        self._replaced += text.count("\ufffd")
        return text.encode("utf-8", "replace")

    def _check(self, piece: bytes) -> bytes:
        data = self._line + piece
        end = data.rfind(b"\n") + 1 if piece else len(data)
        if not end and len(data) < BLOCK_BYTES:
            self._line = data
            return b""
        if not end:
            _, end = codecs.utf_8_decode(data, "replace", False)
        whole, self._line = data[:end], data[end:]
        try:
            whole.decode("utf-8")
        except UnicodeDecodeError:
            return b"".join(map(self._repair, whole.splitlines(keepends=True)))
        return whole

    def _repair(self, line: bytes) -> bytes:
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            found = encoding.guess(line)
            text = line.decode("utf-8" if found.startswith("utf-16") else found, "replace")
            self._guessed += 1
            self._replaced += text.count("\ufffd")
            return text.encode("utf-8", "replace")
        return line

    def finish(self) -> None:
        """Raise OSError when the file broke off instead of ending."""
        if self._failure is not None:
            raise self._failure

    def note(self) -> list[str]:
        """Return sentences on the encoding, where it is not UTF-8."""
        notes = []
        if not self.encoding.startswith("utf-8"):
            notes.append(f"the file was read as {self.encoding}, as its bytes suggest")
        if self._guessed:
            notes.append(f"{self._guessed:,} lines are not UTF-8; their encoding was guessed")
        if self._replaced:
            notes.append(f"{self._replaced:,} characters do not fit their encoding and were replaced")
        return notes

    def close(self) -> None:
        """Close the file."""
        self._stream.close()
        super().close()


def line_blocks(stream: Utf8Stream, name: str) -> Iterator[bytes]:
    """Yield blocks of whole lines of about a megabyte; the last line may lack its line feed."""
    held = rest = b""
    while block := stream.read(BLOCK_BYTES):
        end = block.rfind(b"\n") + 1
        if not end:
            rest += block
            if len(rest) > LINE_BYTES:
                raise DatasetSkipped(
                    f"{name} holds a line of more than {LINE_BYTES:,} bytes; it is no file of lines"
                )
            continue
        if held:
            yield held
        held, rest = rest + block[:end], block[end:]
    if held or rest:
        yield held + rest
    stream.finish()
