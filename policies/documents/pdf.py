"""The text layer of a PDF: pieces of text with their places, page by page."""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from policies.documents.blocks import Document, squeezed
from policies.documents.drafts import settle
from policies.documents.pdf_layout import Piece, bands_of
from policies.documents.writing import make
from taxonomy.errors import SettingsError

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_PAGES = 2000
# Ligatures, and radicals that some writers give in place of the characters they look like.
_LOOKS = re.compile("[\u2e80-\u2fdf\ufb00-\ufb06]")
_SIGNS = re.compile("[\x7f\uf020-\uf0ff]")  # bullets of symbol fonts, which have no characters
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_SERIF = re.compile(r"times|serif(?!sans)|roman|garamond|georgia|cambria|minion|palatino|book", re.IGNORECASE)


def read(data: bytes, name: str) -> Document:
    """Return the document of a PDF; raises SettingsError when it is protected, damaged or too long."""
    from policies.documents.pdf_blocks import drafts_of

    with _quiet():
        reader = _opened(data, name)
        pages = [list(bands_of(pieces)) for pieces in _pages(reader, name)]
        title = _title(reader)
    return make(settle(drafts_of(pages)), "pdf", title=title)


def _opened(data: bytes, name: str) -> PdfReader:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    protected = SettingsError(f"{name} is protected by a password; save a copy without it")
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise protected
        pages = len(reader.pages)
    except DependencyError:  # AES, whose library we do not ask for
        raise protected from None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, OSError, RecursionError):
        raise _damaged(name) from None
    if pages > _MOST_PAGES:
        raise SettingsError(f"{name} has more than {_MOST_PAGES} pages; give the policy alone")
    return reader


def _damaged(name: str) -> SettingsError:
    return SettingsError(f"{name} is damaged; open it and save it again, or save its text")


def _pages(reader: PdfReader, name: str) -> Iterator[list[Piece]]:
    for page in reader.pages:
        pieces: list[Piece] = []

        def visit(text: str, cm: Any, tm: Any, font: Any, size: float, into: list[Piece] = pieces) -> None:
            if text.strip():
                # pypdf ends with a line feed what it sets apart; the next piece then begins with a blank.
                apart = " " if into and into[-1].text.endswith("\n") else ""
                into.append(_piece(apart + text, cm, tm, font, size))

        try:
            page.extract_text(visitor_text=visit, orientations=(0,))
        except Exception:  # what pypdf raises on a broken content stream has no common class
            raise _damaged(name) from None
        yield pieces


def _piece(text: str, cm: Any, tm: Any, font: Any, size: float) -> Piece:
    x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    rise = ((tm[2] * cm[0] + tm[3] * cm[2]) ** 2 + (tm[2] * cm[1] + tm[3] * cm[3]) ** 2) ** 0.5
    text = _SIGNS.sub("•", text)
    plain = _LOOKS.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    return Piece(plain, float(x), float(y), abs(float(size * rise)) or 1.0, *_look(font))


def _look(font: Any) -> tuple[bool, float]:
    """Return whether a font is bold, and how wide it runs against a sans serif."""
    name = str(font.get("/BaseFont") or "") if font else ""
    return bool(_BOLD.search(name)), 0.9 if _SERIF.search(name) else 1.0


def _title(reader: PdfReader) -> str:
    try:
        metadata = reader.metadata
        return squeezed(str(metadata.title or "")) if metadata else ""
    except Exception:  # as in _pages
        return ""


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep pypdf's warnings on flawed files, which quote them, from standard error."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(before)
