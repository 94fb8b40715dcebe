"""No network, no cache on disk, no import before it is needed, no text in any log; in new processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

START = """
import json, logging, sys
import pyarrow as pa
from detectors.base import Rule, Table
from detectors.language import Language
from taxonomy.records import Field, Subject

MOBILE = r"\\b1[3-9][0-9]{9}\\b"
RULES = [Rule("test.mobile", "contact.mobile_phone", MOBILE, 2, "digits 11", 0.07, context=("phone",))]

def look(language, texts):
    field = Field("memory", "t", "remark")
    table = Table("memory", "t", "table", "", (field,), (), {}, Subject.UNKNOWN, "")
    return list(language.inspect(table, pa.record_batch({"remark": pa.array(texts)})))
"""

NO_PROSE = (
    START
    + """
language = Language(RULES)
found = look(language, [f"1380000{n:04d}" for n in range(100)])
found += look(language, ["John Smith", "Mary Miller"])
heavy = ("spacy", "presidio_analyzer", "tldextract", "phonenumbers", "torch")
imported = [module for module in heavy if module in sys.modules]
print(json.dumps({"found": len(found), "imported": imported, "said": language.describe()}))
"""
)

PROSE = (
    START
    + """
import socket
import urllib3  # it binds a local socket on import, to see whether there is IPv6

touched = []
NETWORK = ("socket.getaddrinfo", "socket.connect", "socket.gethostbyname", "socket.sendto", "urllib.Request")

def watch(event, args):
    if event in NETWORK:
        touched.append(event)
    elif event == "open" and isinstance(args[0], str) and set(args[1] or "r") & set("wax+"):
        touched.append("write")
    elif event in ("os.mkdir", "os.rename"):
        touched.append(event)

sys.dont_write_bytecode = True
sys.addaudithook(watch)

class NoSocket(socket.socket):
    def __init__(self, *args, **kwargs):
        touched.append("socket")
        raise OSError("no network here")

def no_address(*args, **kwargs):
    touched.append("getaddrinfo")
    raise OSError("no network here")

socket.socket = NoSocket
socket.getaddrinfo = no_address

records = []

class Keep(logging.Handler):
    def emit(self, record):
        records.append(f"{record.name} {record.getMessage()} {record.exc_info}")

logging.basicConfig(level=logging.DEBUG, handlers=[Keep()])
for name in ("presidio-analyzer", "decision_process", "spacy", "tldextract", "filelock"):
    logging.getLogger(name).setLevel(logging.DEBUG)
    logging.getLogger(name).addHandler(Keep())
logging.captureWarnings(True)

texts = [
    "the customer Peter Quellenhof called from mobile phone 13800138000 about the parcel",
    "please write to quellenhof@example.co.uk or to quellenhof@sub.example.museum about it",
    "IBAN GB82 WEST 1234 5698 7654 32 and also the IBAN GB82 WEST 1234 5698 7654 3\\u00e9 are wrong",
    "wallet 1BoatSLRHtKNngkdXEeobR76b53LETtpyT and number +44 7911 123456 for the refund",
    "收货人：王小明，手机号13800138000，邮箱wang@example.cn，谢谢",
]
from detectors.language import names
find = names.find

def breaks(text):
    if "wrong" in text:
        raise ValueError(text)
    return find(text)

names.find = breaks
language = Language(RULES)
found = look(language, texts)
for name in ("presidio-analyzer", "decision_process", "tldextract", "tldextract.cache", "filelock"):
    logging.getLogger(name).error("Failed to validate text %s", texts[0])
print(
    json.dumps(
        {
            "categories": sorted({s.category for s in found}),
            "touched": touched,
            "records": records,
            "unread": language.unread,
            "said": language.describe(),
            "vocabulary": [
                word
                for pipeline in language._reader._pipelines.values()
                for word in pipeline.vocab.strings
                if "Quellenhof" in word or "13800138000" in word
            ],
        }
    )
)
"""
)


def run(program: str, home: Path) -> tuple[dict[str, Any], str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={
            "PYTHONPATH": str(ROOT),
            "HOME": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
            "PATH": os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
        },
    )
    return json.loads(done.stdout.splitlines()[-1]), done.stderr


@pytest.fixture(scope="module")
def without_prose(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return run(NO_PROSE, tmp_path_factory.mktemp("home"))[0]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def with_prose(home: Path) -> tuple[dict[str, Any], str]:
    return run(PROSE, home)


def test_without_prose_nothing_heavy_is_imported(without_prose: dict[str, Any]) -> None:
    assert without_prose == {
        "found": 0,
        "imported": [],
        "said": "free text: no column of prose was met, so no language engine ran",
    }


def test_the_offline_run_reads_all_kinds_of_text(with_prose: tuple[dict[str, Any], str]) -> None:
    assert with_prose[0]["categories"] == [
        "contact.email",
        "contact.mobile_phone",
        "content.free_text",
        "financial.payment_account",
        "identity.full_name",
    ]
    assert with_prose[0]["unread"] == 1


def test_no_socket_is_opened_and_no_file_written(with_prose: tuple[dict[str, Any], str], home: Path) -> None:
    assert with_prose[0]["touched"] == []
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    "value", ["Quellenhof", "quellenhof", "13800138000", "WEST", "1Boat", "王小明", "7911", "example"]
)
def test_no_value_reaches_a_log_or_standard_error(with_prose: tuple[dict[str, Any], str], value: str) -> None:
    said, errors = with_prose
    assert [record for record in said["records"] if value in record] == []
    assert value not in errors
    assert value not in said["said"]


def test_texts_do_not_stay_in_the_vocabulary_of_a_pipeline(with_prose: tuple[dict[str, Any], str]) -> None:
    assert with_prose[0]["vocabulary"] == []
