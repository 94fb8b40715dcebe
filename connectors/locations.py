"""Fill `${NAME}` in locations, and name sources from parts, never with a credential."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from taxonomy.errors import SourceError

_PLACEHOLDER = re.compile(r"\$\{([^{}]*)\}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
# Two characters at least, so that the drive of a Windows path is no scheme.
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]+)(?:://|(?<=file):)", re.ASCII)
_HOST = re.compile(r"[A-Za-z0-9._\-:%]*\Z", re.ASCII)


def fill(text: str, environment: Mapping[str, str] | None = None) -> str:
    """Return `text` with each `${NAME}` replaced by that environment variable.

    Values inside user, password and query are percent-encoded, so a password may hold any
    character; a variable that opens the text (`${DATABASE_URL}`) is taken as it is. Raises
    SourceError naming a variable that is not set.
    """
    variables = os.environ if environment is None else environment
    encoded = _encoded_spans(text)

    def replace(match: re.Match[str]) -> str:
        name = match[1]
        if not _VARIABLE.match(name):
            raise SourceError("a location holds ${...} without the name of an environment variable inside")
        if name not in variables:
            raise SourceError(
                f"the environment variable {name} is not set; set it, or write the location out"
            )
        inside = any(start <= match.start() < end for start, end in encoded)
        return quote(variables[name], safe="") if inside else variables[name]

    return _PLACEHOLDER.sub(replace, text)


def _encoded_spans(text: str) -> list[tuple[int, int]]:
    """Return where a filled value must be percent-encoded: user and password, and the query."""
    start = text.find("://")
    if start < 0:
        return []
    start += 3
    question = text.find("?", text.rfind("@") + 1 if "@" in text else start)
    end = len(text) if question < 0 else question
    at = text.rfind("@", start, end)
    spans = [] if at < 0 else [(start, at)]
    if question >= 0:
        spans.append((question, len(text)))
    return spans


def scheme(text: str) -> str | None:
    """Return the lower-case scheme of a URL, or None for a path."""
    match = _SCHEME.match(text)
    return match[1].lower() if match else None


def local_path(text: str) -> Path:
    """Return the path that a `file:` URL or a plain path means."""
    if scheme(text) != "file":
        return Path(text).expanduser()
    parts = urlsplit(text)
    if parts.netloc not in ("", "localhost"):
        raise SourceError("a file: URL names a path of this machine: write file:///folder/name")
    return Path(unquote(parts.path))


def namespace(kind: str, host: str = "", port: int | None = None, database: str = "") -> str:
    """Return the name of a source built from its parts: `postgresql://db.example:5432/shop`.

    There is no argument for a user, a password or an option, so no credential can be in it.
    Raises SourceError where a part shows that a password was cut in two by an unescaped character.
    """
    if not _HOST.match(host) or "@" in database:
        raise SourceError(
            "the URL cannot be read without doubt: percent-encode special characters of the password "
            "(%40 for @, %2F for /), or put it into a variable and write ${NAME}"
        )
    place = f"[{host}]" if ":" in host else host.lower()
    if port is not None:
        place += f":{port}"
    return f"{kind}://{place}" + (f"/{database}" if database else "")


def describe(text: str) -> str:
    """Return a location for messages: scheme, host, port and database of a URL, or the path.

    When the parts are in doubt, only the scheme is shown.
    """
    kind = scheme(text)
    if kind is None or kind == "file":
        return text
    try:
        parts = urlsplit(text)
        host, port, database = parts.hostname or "", parts.port, parts.path.lstrip("/")
        if text.count("@") > 1 or (parts.username is None and "@" in text) or "#" in text:
            return f"{kind}://..."
        return namespace(kind.split("+", 1)[0], host, port, database)
    except (ValueError, SourceError):
        return f"{kind}://..."
