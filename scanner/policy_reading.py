"""The verb `policy read`: a draft of the policy file, and the text that its quotes refer to."""

from __future__ import annotations

import sys
from pathlib import Path

from policies.documents import Document, read
from policies.drafting import Draft, draft
from taxonomy.errors import UsageError


def read_policy(source: str, output: str | None, *, overwrite: bool = False) -> str:
    """Read a document into a draft, write both files, and return what to say to the user.

    Without `output` the draft goes to standard output. Raises UsageError when a file would be overwritten.
    """
    path = None if source == "-" else Path(source)
    data = sys.stdin.buffer.read() if path is None else None
    document = read(path, data)
    name = (Path(output).stem if output not in (None, "-") else None) or (path.stem if path else "policy")
    kept = _kept_text(document, path)
    text_file = path.name if path is not None and kept else f"{name}.txt"
    made = draft(document, name, text_file, "standard input" if path is None else source)
    said = [_summary(document, made)]
    if output in (None, "-"):
        sys.stdout.write(made.yaml)
        return "\n".join(said)
    target = Path(str(output))
    _write(target, made.yaml, overwrite)
    if path is None or not kept or path.parent.resolve() != target.parent.resolve():
        text_target = target.with_name(text_file)
        _write(
            text_target,
            document.text,
            overwrite or (text_target.exists() and text_target.read_text(encoding="utf-8") == document.text),
        )
        said.append(f"the text that quotes refer to: {text_target}")
    then = f"undeclared policy check {target} --text {target.with_name(text_file)}"
    said.append(f"the draft: {target}; confirm each line, then: {then}")
    return "\n".join(said)


def _kept_text(document: Document, path: Path | None) -> bool:
    """Return whether the file itself is the text that quotes refer to: its own words, in UTF-8."""
    if path is None or not document.own_text:
        return False
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return stream.read() == document.text
    except UnicodeDecodeError:
        return False


def _summary(document: Document, made: Draft) -> str:
    said = made.statements
    declared = {c for s in said if s.polarity == "collected" for c in s.categories}
    denied = sum(s.polarity != "collected" for s in said)
    unread = (
        f"{len(made.unread)} phrases not understood" if len(made.unread) != 1 else "1 phrase not understood"
    )
    counts = f"{len(said)} statements, {len(declared)} categories, {denied} denials, {unread}"
    return f"{document.format}, {document.language}: {counts}"


def _write(path: Path, text: str, overwrite: bool) -> None:
    if path.exists() and not overwrite:
        raise UsageError(f"{path} exists; give --overwrite, or another --output")
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}; give another --output") from None
