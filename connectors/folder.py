"""The files of a folder in a stable order, and what of it cannot be looked at, with reasons."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Folders of version control and of interpreters: copies of what programmers wrote.
_NOT_DATA = {".git": "a Git repository", ".hg": "a Mercurial repository", ".svn": "a Subversion copy",
             "__pycache__": "a cache of the Python interpreter"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A file to look at, or (with a reason) what was passed over."""

    path: Path
    name: str  # relative to the root, with `/`
    reason: str = ""


_OWN = ".undeclared"


def entries(root: Path) -> Iterator[Entry]:
    """Yield every file under `root` by name; links are followed once, and never in a circle."""
    real = root.resolve()
    yield from _walk(root, "", real, {real})


def _walk(folder: Path, prefix: str, root: Path, seen: set[Path]) -> Iterator[Entry]:
    try:
        names = sorted(path.name for path in folder.iterdir())
    except PermissionError:
        yield Entry(
            folder, prefix.rstrip("/"), "the folder may not be read by this user; grant read permission"
        )
        return
    except OSError:
        yield Entry(folder, prefix.rstrip("/"), "the folder cannot be read")
        return
    for name in names:
        path = folder / name
        shown = prefix + os.fsencode(name).decode("utf-8", "replace")
        try:
            mode = path.stat().st_mode
        except OSError:
            loop = path.is_symlink()
            yield Entry(
                path, shown, "a link that leads nowhere, or in a circle" if loop else "it cannot be read"
            )
            continue
        if stat.S_ISDIR(mode):
            yield from _folder(path, name, shown, root, seen)
        elif not stat.S_ISREG(mode):
            yield Entry(path, shown, "it is no file but a socket, a pipe or a device")
        elif path.is_symlink() and path.resolve().is_relative_to(root):
            continue  # read under its own name
        else:
            yield Entry(path, shown)


def _folder(path: Path, name: str, shown: str, root: Path, seen: set[Path]) -> Iterator[Entry]:
    if name == _OWN:
        return  # this program's own store: no data of the source
    if name in _NOT_DATA:
        yield Entry(path, shown, f"it is {_NOT_DATA[name]}; scan it by its own path if you mean it")
        return
    if path.is_symlink():
        real = path.resolve()
        if path.parent.resolve().is_relative_to(real):
            yield Entry(path, shown, "a link to a folder that it stands in; following it would never end")
            return
        if real.is_relative_to(root):
            return  # read under its own name
        if real in seen:
            yield Entry(path, shown, "a link to a folder that was read through another link")
            return
        seen.add(real)
    yield from _walk(path, f"{shown}/", root, seen)
