"""The verbs on policy files: check one, show one, and tell two versions apart."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.exit_codes import ExitCode
from taxonomy.errors import UsageError

if TYPE_CHECKING:
    from policies.comparing import Change


def checked(name: str, text: Path | None) -> tuple[str, ExitCode]:
    """Return what is wrong with a policy file, or that nothing is, and where it speaks against itself.

    Contradictions and tensions are notes: they are the policy's, not the file's, and fail nothing.
    """
    from policies.files import check_quotes, faults, load, path_of
    from policies.tensions import tensions

    problems = faults(name) or (check_quotes(path_of(name), text) if text else [])
    if problems:
        return "\n".join(problems), ExitCode.NOT_DONE
    policy = load(name)
    quotes = "; every quote stands in the text" if text else ""
    count = len(policy.declarations)
    said = f"{policy.id}: {count} statement{'s' * (count != 1)}, all keys and categories known{quotes}"
    notes = [f"note: {one.kind}: {one.sentence}" for one in tensions(policy)]
    return "\n".join([said, *notes]), ExitCode.DONE


def shown(name: str, form: str) -> str:
    """Return a policy as text, Markdown or HTML; raises UsageError with the known formats."""
    from policies.files import load
    from policies.showing import show

    return show(load(name), form)


def compared(old: str, new: str, *, fail_on_weaker: bool) -> tuple[str, ExitCode]:
    """Return what the new version of a policy adds, drops, weakens and strengthens, with both quotes."""
    from policies.comparing import compare
    from policies.files import load

    changes = compare(load(old), load(new))
    weaker = any(change.weaker for change in changes)
    code = ExitCode.RINGS if weaker and fail_on_weaker else ExitCode.DONE
    return "\n".join(_told(changes)), code


def _told(changes: Sequence[Change]) -> Iterator[str]:
    from policies.naming import quoted

    if not changes:
        yield "nothing that a policy file holds has changed"
        return
    counts = {kind: sum(c.kind == kind for c in changes) for kind in dict.fromkeys(c.kind for c in changes)}
    yield ", ".join(f"{kind} {count}" for kind, count in counts.items())
    for change in changes:
        yield f"{change.kind:<12} {change.sentence}"
        if change.old:
            yield f"{'':<12}   old: {quoted(change.old)}"
        if change.new:
            yield f"{'':<12}   new: {quoted(change.new)}"


def put(text: str, output: str | None) -> None:
    """Write text to a file, or to standard output for None and "-"; raises UsageError on a bad path."""
    if output in (None, "-"):
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")
        sys.stdout.write(text)
        return
    path = Path(str(output))
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}; give another --output") from None
