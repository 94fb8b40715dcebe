"""The page inside an MHTML file, as browsers save it (RFC 2557)."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

from policies.documents.decoding import decoded
from taxonomy.errors import SettingsError


def page_of(data: bytes, name: str) -> str:
    """Return the HTML of the first page in the archive; raises SettingsError when there is none."""
    message = message_from_bytes(data, policy=policy.default)
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            found = decoded(content) if isinstance(content, bytes) else None
            if found:
                return found[0]
    raise SettingsError(f"{name} holds no page; save it from the browser as HTML or PDF")
