"""Errors that the program raises on purpose, and what each means for the exit code.

    ScannerError
     + UsageError         a wrong flag or an unknown name              -> exit 2
     + SettingsError      a file that a person wrote is wrong          -> exit 2
     + SourceError        a source cannot be opened or listed          -> exit 2
     + DatasetSkipped     one dataset could not be read                -> recorded; exit 2 at the end
     + StoreError         the store is locked, newer, or not a store   -> exit 2

A message is one sentence that says what to do next. It never holds a value of the data
or a credential.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class ScannerError(Exception):
    """Something the user can act on; the message is the whole explanation."""


class UsageError(ScannerError):
    """A flag or a name on the command line is wrong."""


class SettingsError(ScannerError):
    """A settings, policy, rule or taxonomy file is wrong."""


class SourceError(ScannerError):
    """A source cannot be opened or listed."""


class DatasetSkipped(ScannerError):
    """One dataset could not be read; the scan goes on."""


class StoreError(ScannerError):
    """The store cannot be used."""


def nearest(word: str, known: Iterable[str], most: int = 3) -> str:
    """Return the known words closest to `word` as a phrase for an error, or all when few."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=most, cutoff=0.5)
    if close:
        return "did you mean " + " or ".join(repr(name) for name in close) + "?"
    if len(names) <= 12:
        return "known: " + ", ".join(names)
    return f"there are {len(names)} known names, such as " + ", ".join(names[:5])
