"""One message to a webhook when something new rings; no value of the data is in it.

Delivery is plain HTTP: a POST of JSON, redirects refused (a token in the address must not travel to
another host), proxies of the environment kept. A message may arrive twice when an answer is lost;
`Idempotency-Key` and `delivery` are the same then.
"""

from __future__ import annotations

import json
import queue
import threading
import time
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from reports import alert_message
from reports.base import Report
from taxonomy.records import Verdict

_SLOW = 429
_LONGEST_PAUSE = 30.0  # seconds


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one attempt came to: `failure` says why it did not deliver, empty when it did."""

    failure: str
    again: bool = False  # another attempt may help
    after: float = 0.0  # seconds that the receiver asks to wait


def notify(
    url: str,
    report: Report,
    new: Sequence[Verdict],
    *,
    timeout: float,
    attempts: int,
    pause: float = 0.5,
) -> str | None:
    """Post one message on the new findings; return None when delivered, else a sentence on why not.

    Never raises. `timeout` bounds each attempt as a whole, in seconds; between attempts it waits
    `pause`, doubled each time, or what the receiver asks for. Nothing is sent when nothing is new.
    Sentences name the receiver's host only: paths and queries of webhooks are secrets.
    """
    if not new:
        return None
    try:
        parts = urlsplit(url)
        refusal = _refusal(parts)
        if refusal:
            return refusal
        request = _request(parts, alert_message.compose(report, new))
        answer = _persist(request, timeout, max(1, attempts), pause)
    except Exception as failure:
        return f"The alert was not delivered ({type(failure).__name__}); check the address of the receiver."
    return f"The alert to {receiver(url)} was not delivered: {answer.failure}." if answer.failure else None


def receiver(url: str) -> str:
    """Return scheme, host and port of an address: all of it that is no secret."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        shown = f"[{host}]" if ":" in host else host
        return f"{parts.scheme}://{shown}{f':{parts.port}' if parts.port else ''}" if host else "the receiver"
    except ValueError:
        return "the receiver"


def refusal(url: str) -> str:
    """Return why an address is no receiver of alerts, without the address, or an empty string."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "the address is no URL"
    return _refusal(parts).removeprefix("The alert was not delivered: ")


def _refusal(parts: SplitResult) -> str:
    if parts.scheme not in ("http", "https"):
        return "The alert was not delivered: the address must begin with https:// or http://."
    try:
        valid = bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    return "" if valid else "The alert was not delivered: the address has no valid host and port."


def _request(parts: SplitResult, message: dict[str, object]) -> urllib.request.Request:
    netloc = parts.netloc.rpartition("@")[2]
    address = urlunsplit((parts.scheme, netloc, parts.path or "/", parts.query, ""))
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "undeclared",
        "Idempotency-Key": str(message["delivery"]),
    }
    if parts.username is not None:
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = "Basic " + b64encode(login.encode()).decode()
    body = json.dumps(message).encode()
    # The scheme was checked above, and the opener below knows no other.
    return urllib.request.Request(address, body, headers, method="POST")  # noqa: S310


def _persist(request: urllib.request.Request, timeout: float, attempts: int, pause: float) -> _Answer:
    answer = _bounded(request, timeout)
    for number in range(1, attempts):
        if not answer.again:
            return answer
        time.sleep(min(_LONGEST_PAUSE, max(pause * 2 ** (number - 1), answer.after)))
        answer = _bounded(request, timeout)
    if answer.again and attempts > 1:
        return _Answer(f"{answer.failure}, the last of {attempts} attempts")
    return answer


def _bounded(request: urllib.request.Request, timeout: float) -> _Answer:
    """Make one attempt that ends in time, even with a receiver that answers a byte a second."""
    answers: queue.Queue[_Answer] = queue.Queue(maxsize=1)
    worker = threading.Thread(target=lambda: answers.put(_attempt(request, timeout)), daemon=True)
    worker.start()
    try:
        return answers.get(timeout=timeout + 0.25)  # the socket's own time-out comes first
    except queue.Empty:
        return _Answer(_late(timeout), again=True)


def _attempt(request: urllib.request.Request, timeout: float) -> _Answer:
    try:
        with _opener().open(request, timeout=timeout):
            return _Answer("")
    except urllib.error.HTTPError as answer:
        with answer:
            return _refused(answer)
    except TimeoutError:
        return _Answer(_late(timeout), again=True)
    except urllib.error.URLError as failure:
        if isinstance(failure.reason, TimeoutError):
            return _Answer(_late(timeout), again=True)
        return _Answer(f"no connection ({type(failure.reason).__name__})", again=True)
    except OSError as failure:
        return _Answer(f"the connection broke ({type(failure).__name__})", again=True)
    except Exception as failure:
        return _Answer(f"the answer was no HTTP ({type(failure).__name__})", again=True)


def _refused(answer: urllib.error.HTTPError) -> _Answer:
    code = answer.code
    if 300 <= code < 400:
        return _Answer(f"it redirects ({code}), which is not followed; give the final address")
    asked = answer.headers.get("Retry-After", "")
    after = float(asked) if asked.isascii() and asked.isdigit() else 0.0
    return _Answer(f"it answered {code}", again=code >= 500 or code == _SLOW, after=after)


def _late(timeout: float) -> str:
    return f"no answer within {timeout:g} s"


def _opener() -> urllib.request.OpenerDirector:
    """Return an opener for http and https that follows no redirect and opens no file."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener
