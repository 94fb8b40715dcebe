"""Whether the words that a policy file quotes still stand where it says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from taxonomy.errors import SettingsError
from taxonomy.strict_yaml import Document, Where


def misplaced(document: Document, text_path: Path, sha256: str | None) -> list[str]:
    """Return one sentence for each quote that is not on its line of the text.

    White space is compared as one blank, since a text that was saved again often differs in nothing
    else. A last sentence says when the text is not the one that was read, by its SHA-256.
    """
    try:
        raw = text_path.read_bytes()
        text = raw.decode("utf-8")
        lines = [_plain(line) for line in text.split("\n")]
    except UnicodeDecodeError:
        raise SettingsError(f"{text_path} is not UTF-8 text; save it as UTF-8") from None
    except OSError as error:
        raise SettingsError(f"{text_path} cannot be read: {error.strerror}; give its path") from None
    found = [
        str(document.error(where, reason))
        for where, line, words, span in _quotes(document.data, ())
        if not _stands(words, span, text) and (reason := _missing(_plain(words), line, lines))
    ]
    if sha256 and hashlib.sha256(raw).hexdigest() != sha256:
        reason = f"{text_path.name} is not the text that was read; look for new statements, then renew sha256"
        found.append(str(document.error(("text", "sha256"), reason)))
    return found


def _missing(words: str, line: int, lines: list[str]) -> str | None:
    if 0 < line <= len(lines) and words in lines[line - 1]:
        return None
    elsewhere = [str(number) for number, text in enumerate(lines, start=1) if words in text]
    if not elsewhere:
        return "the words are nowhere in the text; read the policy again"
    return f"the words are not on line {line} but on line {', '.join(elsewhere[:3])}; correct the line"


def _stands(words: str, span: tuple[int, int] | None, text: str) -> bool:
    """Return whether the words stand at their offsets; they may run over lines and marks of Markdown."""
    if span is None:
        return False
    return _bare(words) == _bare(text[slice(*span)])


def _bare(text: str) -> str:
    return re.sub(r"[\s*_`|>#\[\]\\]+", "", text)


def _quotes(entry: Any, where: Where) -> Iterator[tuple[Where, int, str, tuple[int, int] | None]]:
    if isinstance(entry, dict):
        if {"line", "text"} <= entry.keys() <= {"line", "text", "start", "end"}:
            span = (entry["start"], entry["end"]) if "start" in entry and "end" in entry else None
            yield where, entry["line"], entry["text"], span
            return
        for key, value in entry.items():
            yield from _quotes(value, (*where, key))
    elif isinstance(entry, list):
        for index, value in enumerate(entry):
            yield from _quotes(value, (*where, index))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
