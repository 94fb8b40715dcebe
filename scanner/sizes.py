"""How much a scan of everything will read, as far as that is known beforehand."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from connectors import locations
from detectors.engine import has_numba
from scanner.settings import Settings
from taxonomy.errors import SourceError


def matcher_for(settings: Settings) -> str:
    """Return the pattern engine to begin with.

    `auto` begins with the portable one, since most scans are small; where the files of a full scan are so
    large that it would change to the compiled one, that begins.
    """
    from detectors.engine.choice import ENOUGH

    if settings.matcher != "auto" or settings.sample is not None or not has_numba():
        return settings.matcher
    return "compiled" if local_bytes([source.url for source in settings.sources]) > ENOUGH else "auto"


def local_bytes(sources: Sequence[str]) -> int:
    """Return the bytes of the files that the sources name, those of folders with all below them."""
    return sum(_size(path) for source in sources if (path := _path(source)) is not None)


def _path(source: str) -> Path | None:
    try:
        location = locations.fill(source)
        kind = locations.scheme(location)
        if kind == "sqlite":
            return Path(location.partition(":///")[2].partition("?")[0])
        return locations.local_path(location) if kind in (None, "file") else None
    except SourceError:  # told when it is opened
        return None


def _size(path: Path) -> int:
    try:
        if path.is_file():
            return path.stat().st_size
        return sum(
            (Path(folder) / name).stat().st_size for folder, _, names in os.walk(path) for name in names
        )
    except OSError:  # likewise
        return 0
