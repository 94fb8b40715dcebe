"""A file or standard input to a document: the format by its content, and one sentence where that fails."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from pathlib import Path

from policies.documents.blocks import Document
from taxonomy.errors import SettingsError

LARGEST = 64 << 20  # bytes: far more than any policy, far less than memory
READABLE = "text, Markdown, HTML, PDF or DOCX"

_HTML = re.compile(
    r"<!doctype\s+html|<(?:html|head|body|main|article|div|p|h[1-6]|ul|table)[\s>]", re.IGNORECASE
)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|\|?\s*:?-{3,}:?\s*\|)|^\s*[-*] .*\*\*|\]\(https?://", re.MULTILINE)
_OTHERS = (
    (
        b"\xd0\xcf\x11\xe0",
        "is a Word file of the old kind, or behind a password; save it as DOCX without one",
    ),
    (b"{\\rtf", "is RTF; save it as DOCX"),
    (b"\x89PNG", "is a picture; give the text of the policy"),
    (b"\xff\xd8\xff", "is a picture; give the text of the policy"),
    (b"GIF8", "is a picture; give the text of the policy"),
)


def read(path: Path | None, data: bytes | None = None) -> Document:
    """Return a policy's text as blocks; `data` stands for the file's bytes, `-` for standard input.

    Raises SettingsError, in one sentence with the way out, for a file that cannot be read, is empty,
    of no known format, protected by a password, damaged, or without text.
    """
    name = "standard input" if path is None or str(path) == "-" else str(path)
    if data is None:
        data = sys.stdin.buffer.read(LARGEST + 1) if name == "standard input" else _bytes(Path(name))
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise SettingsError(f"{name} is empty; give the text of the policy as {READABLE}")
    if len(data) > LARGEST:
        raise SettingsError(f"{name} is larger than {LARGEST >> 20} MB; give the policy alone")
    document = _reader(data, name, path.suffix.lower() if path else "")
    if not document.blocks:
        raise SettingsError(f"{name} holds no text; {_WAYS_OUT[document.format]}")
    return document


_WAYS_OUT = {
    "txt": "give the text of the policy",
    "md": "give the text of the policy",
    "html": "if a script makes the page, open it in a browser and save what is shown as text or PDF",
    "pdf": "if its pages are pictures (a scan), recognise the text first, with OCRmyPDF for example",
    "docx": "if its pages are pictures (a scan), recognise the text first",
}


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise SettingsError(f"{path} does not exist; give the path of a policy as {READABLE}") from None
    except IsADirectoryError:
        raise SettingsError(f"{path} is a folder; give the path of one policy as {READABLE}") from None
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}; give its path") from None


def _reader(data: bytes, name: str, suffix: str) -> Document:
    if b"%PDF-" in data[:1024]:
        from policies.documents.pdf import read as read_pdf

        return read_pdf(data, name)
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data, name)
    for magic, way_out in _OTHERS:
        if data.startswith(magic):
            raise SettingsError(f"{name} {way_out}")
    return _textual(data, name, suffix)


def _zipped(data: bytes, name: str) -> Document:
    unknown = SettingsError(f"{name} is of no known format; save it as {READABLE}")
    try:
        entries = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, OSError, ValueError):
        raise SettingsError(f"{name} is damaged; save it again as {READABLE}") from None
    if not any(entry.filename == "[Content_Types].xml" for entry in entries):
        raise unknown
    if not any(entry.filename.startswith("word/") for entry in entries):
        raise unknown
    if sum(entry.file_size for entry in entries if entry.filename.endswith(".xml")) > LARGEST * 2:
        raise SettingsError(f"{name} unpacks to more than {LARGEST >> 19} MB; give the policy alone")
    from policies.documents.word import read as read_word

    return read_word(data, name)


def _textual(data: bytes, name: str, suffix: str) -> Document:
    from policies.documents.decoding import decoded
    from policies.documents.plain_text import read as read_plain
    from policies.documents.writing import keep

    found = decoded(data)
    if found is None:
        raise SettingsError(f"{name} is of no known format or encoding; save it as {READABLE}, in UTF-8")
    text, own = found[0], found[0].encode() == data
    if _is_archive(text):
        from policies.documents.web_archive import page_of

        text = page_of(data, name)
        suffix = ".html"
    if _is_html(text, suffix):
        from policies.documents.web_page import read as read_web

        return read_web(text)
    if "\n" not in text and "\r" in text:  # lines of an old Macintosh
        text, own = text.replace("\r", "\n"), False
    if suffix in (".md", ".markdown") or (not suffix and len(_MARKDOWN.findall(text)) >= 2):
        from policies.documents.markdown import read as read_markdown

        return keep(text, read_markdown(text), "md", own_text=own)
    return keep(text, read_plain(text), "txt", own_text=own)


def _is_html(text: str, suffix: str) -> bool:
    if suffix in (".md", ".markdown", ".txt"):
        return suffix == ".txt" and bool(
            re.match(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]", text, re.IGNORECASE)
        )
    if suffix in (".html", ".htm", ".xhtml", ".shtml"):
        return True
    return len(_HTML.findall(text[:20_000])) >= 2 and text.lstrip()[:1] == "<"


def _is_archive(text: str) -> bool:
    head = text[:2000].lower()
    return head.lstrip().startswith(("from:", "mime-version:")) and "multipart/related" in head
