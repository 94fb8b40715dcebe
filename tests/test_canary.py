"""A planted value appears in no byte that the program produces.

Every kind of value that a rule knows is planted once, unique in the world of this test, into each kind of source; then every
verb runs with every format at its most verbose, on good and on broken sources, and each byte of standard output, standard
error, reports, store and alerts is searched for the values, for their digests and for parts of them.
"""

from __future__ import annotations

import base64
import csv
import gzip
import hashlib
import http.server
import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "pl4nted-cr3dential"

# One value of each kind, valid by its own check digit; made for this test.
CANARIES = {
    "id_card": "330106198807219473",
    "phone": "13957100483",
    "email": "zq.canary.7718@mailbox.example.org",
    "bank_card": "6222027718345610992",
    "real_name": "欧阳金丝雀",
    "address": "杭州市西湖区金丝雀路7718号9幢402室",
    "register_ip": "81.207.44.193",
    "imei": "867718040091273",
    "mac": "9c:b6:d0:77:18:a3",
    "password": "Canary!7718-secret",
    "password_hash": "$2b$12$C4naryC4naryC4naryC4naOZ7718ZZ7718ZZ7718ZZ7718ZZ7718Z",
    "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnk3NzE4In0.c4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ryc4n4ry0",
    "passport": "E77184902",
    "birthday": "2015-07-18",
    "plate": "浙A7718Q",
    "point": "30.2771834,120.1577184",
    "iban": "DE08500105177718407324",
    "diagnosis": "canary-disease-7718",
}
PROSE = (
    "客户欧阳金丝雀来电，手机13957100483，身份证330106198807219473，住杭州市西湖区金丝雀路7718号9幢402室，要求退款到6222027718345610992。",
    "Please call Mr Canary Quillfeather on +8613957100483 or write to zq.canary.7718@mailbox.example.org about order 7718.",
)


def needles() -> dict[str, bytes]:
    """Return what must not be found: each value, its digits, its base64, and its digests."""
    found: dict[str, bytes] = {"credential": PASSWORD.encode(), "name in prose": b"Quillfeather"}
    for kind, value in CANARIES.items():
        if kind == "birthday":
            continue  # a day also stands in clocks and versions
        data = value.encode()
        found[kind] = data
        found[f"{kind}, base64"] = base64.b64encode(data)
        for digest in ("md5", "sha1", "sha256"):
            found[f"{kind}, {digest}"] = hashlib.new(digest, data).hexdigest().encode()
    found["id_card, middle"] = b"19880721947"
    found["bank_card, middle"] = b"20277183456"
    return found


NEEDLES = needles()


def assert_clean(data: bytes, where: str) -> None:
    for kind, needle in NEEDLES.items():
        assert needle not in data, f"{kind} leaked into {where}"
        assert json.dumps(needle.decode("utf-8", "replace")).strip('"').encode() not in data, (
            f"{kind}, escaped, leaked into {where}"
        )


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("canary")
    names = [*CANARIES, "remark"]
    rows = [[*CANARIES.values(), PROSE[i % 2]] for i in range(30)]
    with sqlite3.connect(folder / "shop.sqlite") as database:
        database.execute(
            f"CREATE TABLE members ({', '.join(f'{n} TEXT' for n in names)}, child_age INTEGER, blob BLOB)"
        )
        database.executemany(
            f"INSERT INTO members VALUES ({', '.join('?' * len(names))}, 9, ?)",
            [[*r, r[0].encode()] for r in rows],
        )
        # A view on a table that is gone, whose definition holds a value.
        database.execute("CREATE TABLE gone (x TEXT)")
        database.execute(f"CREATE VIEW broken AS SELECT x FROM gone WHERE x <> '{CANARIES['phone']}'")
        database.execute("DROP TABLE gone")
    database.close()
    exports = folder / "exports"
    exports.mkdir()
    with (exports / "members.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([names, *rows])
    with gzip.open(exports / "members.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.writelines(
            json.dumps(dict(zip(names, r, strict=True)), ensure_ascii=False) + "\n" for r in rows
        )
    pq.write_table(
        pa.table({n: [r[i] for r in rows] for i, n in enumerate(names)}), exports / "members.parquet"
    )
    (exports / "torn.csv").write_text(
        "a,b\n" + f'"{CANARIES["id_card"]},{CANARIES["phone"]}\n' * 5, encoding="utf-8"
    )
    (exports / "torn.json").write_text(f'[{{"phone": "{CANARIES["phone"]}"', encoding="utf-8")
    (exports / "torn.parquet").write_bytes(b"PAR1" + CANARIES["id_card"].encode() + b"PAR1")
    (exports / "torn.jsonl.gz").write_bytes((exports / "members.jsonl.gz").read_bytes()[:200])
    logs = folder / "logs"
    logs.mkdir()
    (logs / "access.log").write_text(
        "".join(
            f'{CANARIES["register_ip"]} - - [24/Nov/2026:10:00:{i:02d} +0800] "GET /login?phone={CANARIES["phone"]}&email={CANARIES["email"]} HTTP/1.1" 200 512 "-" "Mozilla/5.0"\n'
            for i in range(30)
        ),
        encoding="utf-8",
    )
    (logs / "app.log").write_text(
        "".join(
            json.dumps(
                {
                    "time": f"2026-11-24T10:00:{i:02d}",
                    "level": "INFO",
                    "message": PROSE[i % 2],
                    "user": {"phone": CANARIES["phone"]},
                }
            )
            + "\n"
            for i in range(30)
        ),
        encoding="utf-8",
    )
    (logs / "plain.log").write_text(
        "".join(f"2026-11-24 10:00:{i:02d} INFO {PROSE[i % 2]}\n" for i in range(30)), encoding="utf-8"
    )
    return folder


@pytest.fixture(scope="module")
def receiver() -> Iterator[tuple[str, list[bytes]]]:
    bodies: list[bytes] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://user:{PASSWORD}@127.0.0.1:{server.server_port}/hook", bodies
    server.shutdown()
    server.server_close()
    thread.join()


def run(folder: Path, *arguments: str) -> tuple[int, bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "scanner", *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(folder), "DB_PASSWORD": PASSWORD},
    )
    return done.returncode, done.stdout + done.stderr


def scanned(sources: Path) -> tuple[str, ...]:
    return ("scan", f"sqlite:///{sources}/shop.sqlite", str(sources / "exports"), str(sources / "logs"))


OTHER_VERBS = (
    *(("list", what) for what in ("categories", "profiles", "connectors", "formats", "policies")),
    *(("schema", what) for what in ("settings", "policy", "rules", "report")),
    ("rules", "list"),
    ("rules", "show", "cn.resident-id"),
    ("rules", "check", "-v"),
    ("languages", "list"),
    ("languages", "check"),
    ("policy", "show", "obq"),
    ("policy", "check", "obq"),
    ("policy", "diff", "obq", "index"),
)
FORMATS = ("terminal", "json", "csv", "html", "markdown", "inventory", "sarif")


def test_no_verb_and_no_format_leaks(
    sources: Path, receiver: tuple[str, list[bytes]], tmp_path: Path
) -> None:
    url, bodies = receiver
    code, output = run(tmp_path, *scanned(sources), "--policy", "obq", "-v", "--full")
    assert code == 2, output.decode()  # the torn files and the broken view
    assert_clean(output, "scan -v")
    for format in FORMATS:
        code, output = run(tmp_path, "report", "--format", format, "--policy", "juezhijin", "-v")
        assert output
        assert_clean(output, f"report --format {format}")
        run(tmp_path, "report", "--format", format, "--output", f"report.{format}", "--profile", "gdpr", "-v")
    code, output = run(
        tmp_path,
        "check",
        *scanned(sources)[1:],
        "--policy",
        "obq",
        "--notify",
        url,
        "-v",
        "--store",
        "second.sqlite",
    )
    assert_clean(output, "check --notify")
    assert len(bodies) == 1, output.decode()
    assert_clean(bodies[0], "the alert")
    for field in ("members.phone", "members.remark", "members.id_card", "members.blob", "members.child_age"):
        code, output = run(tmp_path, "explain", field, "--policy", "obq")
        assert code == 0, output.decode()
        assert_clean(output, f"explain {field}")
    assert_clean(run(tmp_path, "scans")[1], "scans")
    for verb in OTHER_VERBS:
        code, output = run(tmp_path, *verb)
        assert code == 0, (verb, output.decode())
        assert_clean(output, " ".join(verb))
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert_clean(path.read_bytes(), str(path.name))


def test_the_planted_values_are_found_at_all(sources: Path, tmp_path: Path) -> None:
    run(tmp_path, *scanned(sources), "--policy", "obq", "-q", "--format", "json", "--output", "report.json")
    found = {
        f["category"] for f in json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["findings"]
    }
    assert {
        "government_id.cn_resident_id",
        "contact.mobile_phone",
        "contact.email",
        "financial.bank_card_number",
        "device.ip_address",
        "children.child_record",
    } <= found


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://u:{PASSWORD}@127.0.0.1:1/shop",
        f"mysql://u:{PASSWORD}@127.0.0.1:1/shop",
        f"oddity://u:{PASSWORD}@host/shop",
        "postgresql://u:${DB_PASSWORD}@127.0.0.1:1/shop",
        f"postgresql://u:{PASSWORD}@@::/",
        f"sqlite:///{PASSWORD}/none.sqlite?mode=rw",
    ],
)
def test_a_credential_in_a_url_that_fails_is_not_printed(url: str, tmp_path: Path) -> None:
    code, output = run(tmp_path, "scan", url, "-v")
    assert code == 2
    assert PASSWORD.encode() not in output.replace(f"{PASSWORD}/none.sqlite".encode(), b"")


def test_a_value_given_by_mistake_as_a_flag_is_not_stored(tmp_path: Path) -> None:
    run(tmp_path, "explain", CANARIES["id_card"])
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert_clean(path.read_bytes(), str(path))


@pytest.mark.parametrize("source", ["missing.csv", "shop.sqlite", "logs"])
def test_a_source_that_is_taken_for_a_policy_or_rules_is_not_quoted(
    source: str, sources: Path, tmp_path: Path
) -> None:
    """Given data where words are due, the answer is an error that repeats none of it."""
    given = sources / source
    for verb in (
        ("policy", "check", str(given)),
        ("policy", "show", str(given)),
        ("policy", "diff", "obq", str(given)),
        ("rules", "check", "--rules", str(given)),
        ("languages", "check", "--language-file", str(given)),
        ("scan", str(sources / "exports"), "--config", str(given)),
        ("report", "--store", str(given)),
    ):
        code, output = run(tmp_path, *verb, "-v") if verb[0] in ("scan", "report") else run(tmp_path, *verb)
        assert code == 2, (verb, output.decode("utf-8", "replace"))
        assert_clean(output, " ".join(verb))


def test_data_that_is_taken_for_a_rule_or_policy_file_is_not_quoted(sources: Path, tmp_path: Path) -> None:
    for given in (sources / "exports" / "members.csv", sources / "logs" / "plain.log"):
        for verb in (
            ("policy", "check", str(given)),
            ("rules", "check", "--rules", str(given)),
            ("languages", "check", "--language-file", str(given)),
            ("scan", str(sources / "logs"), "--config", str(given)),
        ):
            code, output = run(tmp_path, *verb)
            assert code == 2, (verb, output.decode("utf-8", "replace"))
            assert_clean(output, " ".join(verb))
