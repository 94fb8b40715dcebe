"""Alerts against real receivers on loopback: delivered once, or one sentence on why not."""

from __future__ import annotations

import dataclasses
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import pytest

from reports.alert_message import IN_TEXT, MOST, compose
from reports.alerts import notify, receiver
from reports.base import Report
from taxonomy.records import Field

SECRET = "T0KEN/in/the/path"
Answer = Callable[[BaseHTTPRequestHandler], None]


class Receiver:
    """A web server that answers each request by the next of its answers, and keeps what it got."""

    def __init__(self, *answers: Answer) -> None:
        self.got: list[tuple[str, dict[str, str], bytes]] = []
        outer, left = self, list(answers)

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.got.append((self.path, dict(self.headers), body))
                (left.pop(0) if len(left) > 1 else left[0])(self)

            do_GET = do_POST  # noqa: N815 - the server's name; a followed 302 would come as GET

            def log_message(self, *args: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: Any, client_address: Any) -> None:
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/{SECRET}?key=s3cret"
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *reason: object) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()

    @property
    def message(self) -> Any:
        return json.loads(self.got[-1][2])


def status(code: int, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for key, value in headers.items():
            handler.send_header(key.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def drop(handler: BaseHTTPRequestHandler) -> None:
    """Send half a status line and cut the connection."""
    handler.wfile.write(b"HTTP/1.1 2")
    handler.wfile.flush()
    handler.connection.shutdown(socket.SHUT_RDWR)


def crawl(handler: BaseHTTPRequestHandler) -> None:
    """Send a byte now and then, each well within a time-out of the socket."""
    with suppress(OSError):
        for _ in range(30):
            handler.wfile.write(b"H")
            handler.wfile.flush()
            time.sleep(0.1)


def sleep(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(0.6)
    with suppress(OSError):
        status(200)(handler)


def send(report: Report, url: str, *, timeout: float = 2.0, attempts: int = 3) -> str | None:
    return notify(url, report, report.ringing, timeout=timeout, attempts=attempts, pause=0.01)


def test_a_delivered_message_is_one_post_of_json(report: Report) -> None:
    with Receiver(status(204)) as receiver:
        assert send(report, receiver.url) is None
        (path, headers, _), message = receiver.got[0], receiver.message
    assert len(receiver.got) == 1
    assert path == f"/{SECRET}?key=s3cret"
    assert headers["Content-Type"] == "application/json"
    assert headers["Idempotency-Key"] == message["delivery"]
    assert message["counts"]["new"] == len(report.ringing) == len(message["findings"])
    assert message["findings"][0]["field"] == "id_card"
    assert message["scan"]["id"] == report.scan_id
    assert message["policy"]["id"] == "shop"


@pytest.mark.parametrize("code", [200, 201, 202, 204])
def test_any_success_is_delivered(code: int, report: Report) -> None:
    with Receiver(status(code)) as receiver:
        assert send(report, receiver.url) is None


def test_nothing_is_sent_when_nothing_is_new(report: Report) -> None:
    with Receiver(status(200)) as receiver:
        assert notify(receiver.url, report, (), timeout=1, attempts=1) is None
        assert receiver.got == []


def test_a_receiver_that_recovers_gets_the_same_message_again(report: Report) -> None:
    with Receiver(status(500), status(200)) as receiver:
        assert send(report, receiver.url) is None
        first, second = receiver.got
    assert first == second


@pytest.mark.parametrize("answer", [drop, status(503), status(429)])
def test_it_tries_again_no_more_often_than_asked(answer: Answer, report: Report) -> None:
    with Receiver(answer) as receiver:
        sentence = send(report, receiver.url, attempts=3)
        assert len(receiver.got) == 3
    assert sentence is not None
    assert "the last of 3 attempts" in sentence


@pytest.mark.parametrize("code", [400, 401, 403, 404, 410, 413])
def test_a_refusal_is_final(code: int, report: Report) -> None:
    with Receiver(status(code)) as receiver:
        sentence = send(report, receiver.url)
        assert len(receiver.got) == 1
    assert sentence is not None
    assert f"it answered {code}" in sentence


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirect_is_refused_and_its_target_hears_nothing(code: int, report: Report) -> None:
    with Receiver(status(200)) as elsewhere, Receiver(status(code, Location=elsewhere.url)) as receiver:
        sentence = send(report, receiver.url)
        assert len(receiver.got) == 1
        assert elsewhere.got == []
    assert sentence is not None
    assert f"redirects ({code})" in sentence


def test_a_wish_to_wait_is_heard(report: Report) -> None:
    with Receiver(status(429, Retry_After="1"), status(200)) as receiver:
        start = time.monotonic()
        assert send(report, receiver.url) is None
    assert 1.0 <= time.monotonic() - start < 3


def test_a_connection_dropped_midway_is_tried_again(report: Report) -> None:
    with Receiver(drop, status(200)) as receiver:
        assert send(report, receiver.url) is None
        assert len(receiver.got) == 2


@pytest.mark.parametrize("slow", [sleep, crawl])
def test_a_slow_receiver_is_given_up_in_time(slow: Answer, report: Report) -> None:
    with Receiver(slow) as receiver:
        start = time.monotonic()
        sentence = send(report, receiver.url, timeout=0.3, attempts=1)
        assert time.monotonic() - start < 1.0
        time.sleep(0.5)  # the abandoned attempt ends before the receiver closes
    assert sentence is not None
    assert "no answer within 0.3 s" in sentence


def test_a_receiver_killed_midway_ends_in_a_sentence(report: Report) -> None:
    killed: list[Receiver] = []

    def kill(handler: BaseHTTPRequestHandler) -> None:
        killed[0].server.socket.close()  # nobody listens any more
        drop(handler)

    with Receiver(kill) as receiver:
        killed.append(receiver)
        sentence = send(report, receiver.url)
        assert len(receiver.got) == 1
    assert sentence is not None
    assert "no connection (ConnectionRefusedError), the last of 3 attempts" in sentence


@contextmanager
def _raw(answer: bytes) -> Iterator[str]:
    """Serve one connection with bytes that need not be HTTP."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/{SECRET}"
        thread.join()


@pytest.mark.parametrize(
    "answer", [b"SSH-2.0-OpenSSH_9.9\r\n", b"\x00\xff" * 50, b"HTTP/1.1 abc\r\n\r\n", b""]
)
def test_a_receiver_that_speaks_no_http_ends_in_a_sentence(answer: bytes, report: Report) -> None:
    with _raw(answer) as url:
        sentence = send(report, url, attempts=1)
    assert sentence is not None
    assert "was not delivered" in sentence


@pytest.mark.parametrize(
    "url",
    [
        "ftp://user:pw@host/T0KEN",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "hooks.example/T0KEN",
        "",
        "http://",
        "http:///T0KEN",
        "http://host:99999/T0KEN",
        "http://[::1/T0KEN",
        "http://127.0.0.1:1/T0KEN with blank\r\nX-Evil: 1",
        "http://127.0.0.1:1/T0KEN",
        "http://user:T0KEN@127.0.0.1:1/",
        "http://no-such-host.invalid/T0KEN",
    ],
)
def test_a_bad_address_is_a_sentence_without_a_secret(url: str, report: Report) -> None:
    sentence = send(report, url, attempts=1)
    assert sentence is not None
    assert sentence.startswith("The alert ")
    assert sentence.endswith(".")
    for secret in ("T0KEN", "user", "pw@", "passwd"):
        assert secret not in sentence


def test_every_failure_hides_the_path_and_the_query(report: Report) -> None:
    for answer in (status(500), status(302, Location="http://x/"), status(404), drop):
        with Receiver(answer) as receiver:
            sentence = send(report, receiver.url, attempts=1)
        assert sentence is not None
        assert "127.0.0.1" in sentence
        assert SECRET not in sentence
        assert "s3cret" not in sentence


def test_a_login_in_the_address_becomes_a_header(report: Report) -> None:
    with Receiver(status(200)) as receiver:
        assert send(report, receiver.url.replace("127", "bot:p%40ss@127")) is None
        assert receiver.got[0][1]["Authorization"] == "Basic Ym90OnBAc3M="
        assert "@" not in receiver.got[0][1]["Host"]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://hooks.example/services/T0KEN", "https://hooks.example"),
        ("https://user:pw@hooks.example:8443/x", "https://hooks.example:8443"),
        ("http://[::1]:80/x", "http://[::1]:80"),
        ("nonsense", "the receiver"),
        ("http://host:99999/", "the receiver"),
    ],
)
def test_a_receiver_is_named_by_its_host_only(url: str, shown: str) -> None:
    assert receiver(url) == shown


def test_a_message_is_bounded(huge: Report) -> None:
    message: Any = compose(huge, huge.ringing)
    assert len(message["findings"]) == MOST
    assert message["more"] == len(huge.ringing) - MOST
    assert len(message["text"].splitlines()) == IN_TEXT + 3  # head, the rest's number, the partial scan
    assert len(json.dumps(message)) < 60_000


def test_a_column_cannot_call_everyone_in_a_chat(report: Report) -> None:
    verdict = report.ringing[0]
    assert verdict.finding
    field = Field("x", "<!channel>", "@all`[x](http://evil.example)")
    tag = dataclasses.replace(verdict.finding.classification, field=field)
    changed = dataclasses.replace(verdict, finding=dataclasses.replace(verdict.finding, classification=tag))
    text = str(compose(report, [changed])["text"])
    assert "<" not in text
    assert "@" not in text
    assert "`‹!channel›.＠all'[x](http://evil.example)`" in text


def test_the_key_of_a_delivery_tells_messages_apart(report: Report) -> None:
    keys = [compose(report, new)["delivery"] for new in (report.ringing, report.ringing, report.ringing[:1])]
    assert keys[0] == keys[1] != keys[2]


def test_a_message_holds_no_evidence_and_no_reason(report: Report) -> None:
    text = json.dumps(compose(report, report.ringing))
    for verdict in report.ringing:
        assert verdict.reason not in text
        assert verdict.finding
        assert all(why not in text for why in verdict.finding.classification.reasons)
