"""Where the machine code of the kernels is kept between runs, and how it gets there.

numba's cache holds pickles, which are code to whoever loads them. So it lies in a folder of the user's own
with mode 0700; one that others own or may write to is not used, and the code is then made anew in each run.
"""

from __future__ import annotations

import atexit
import hashlib
import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pyarrow as pa

_PATTERNS = (r"\b1[3-9]\d{9}\b", r"([a-z]+)@[a-z]+\.cn")
_COMPILED = ("automaton", "runs", "instructions", "states", "marks", "rows", "numbers", "lines", "matches")
_ALIKE = ["13812345678"] * 5
_TEXTS = ["13812345678", None, "电话13912345678", "li@example.cn", "a", "b"]


def folder() -> Path:
    """Return the user's folder for the machine code of this version of the engine.

    It lies below XDG_CACHE_HOME, or where the system keeps caches.
    """
    home = Path.home()
    default = {"darwin": home / "Library" / "Caches", "win32": home / "AppData" / "Local"}
    given = os.environ.get("XDG_CACHE_HOME", "")
    base = Path(given) if Path(given).is_absolute() else default.get(sys.platform, home / ".cache")
    return base / "undeclared" / f"engine-{_fingerprint()}"


@cache
def _fingerprint() -> str:
    """Return a digest of what is compiled: numba looks at one file, not at those that it calls."""
    digest = hashlib.sha256()
    for name in _COMPILED:
        digest.update((Path(__file__).parent / f"{name}.py").read_bytes())
    return digest.hexdigest()[:12]


def warmup() -> tuple[Path, float]:
    """Compile every kernel into the user's folder; return the folder and the seconds that it took."""
    start = time.perf_counter()
    from detectors.engine.compiled import Compiled

    matcher = Compiled(_PATTERNS)
    array = pa.array(_TEXTS)
    matcher.row_masks(pa.array(_ALIKE))
    masks = matcher.row_masks(array)
    for pattern in range(len(_PATTERNS)):
        rows = masks[:, pattern].nonzero()[0]
        matcher.covers(array, rows, pattern)
        matcher.spans(array, rows, pattern)
    matcher.spans(array, masks[:, 1].nonzero()[0], 1, group=1)
    matcher.text_events(b"13812345678\n" * 8)
    return folder(), time.perf_counter() - start


@contextmanager
def private_cache() -> Iterator[None]:
    """Have numba keep what is decorated inside in the private folder, and leave its settings as they were."""
    from numba.core import config

    settings = vars(config)
    before = settings["CACHE_DIR"]
    settings["CACHE_DIR"] = str(_private(folder()) or _for_this_run())
    try:
        yield
    finally:
        settings["CACHE_DIR"] = before


def _private(path: Path) -> Path | None:
    """Return the folder, made if need be, or None when it is not the user's alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir(mode=0o700, exist_ok=True)
        found = path.lstat()
        if not stat.S_ISDIR(found.st_mode):
            return None
        if sys.platform != "win32":
            if found.st_uid != os.getuid() or found.st_mode & 0o022:
                return None
            path.chmod(0o700)
    except OSError:
        return None
    return path


def _for_this_run() -> Path:
    path = Path(tempfile.mkdtemp(prefix="undeclared-kernels-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path
