"""What else reads text with patterns: Presidio's recognisers, value by value, and ripgrep."""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from detectors.engine.patterns import parse, render


def presidio() -> Callable[[str], object] | None:
    try:
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import NoOpNlpEngine
        from presidio_analyzer.predefined_recognizers import (
            CreditCardRecognizer,
            EmailRecognizer,
            IbanRecognizer,
            IpRecognizer,
            PhoneRecognizer,
            UsSsnRecognizer,
        )
    except ImportError:
        return None
    registry = RecognizerRegistry(
        recognizers=[
            kind()
            for kind in (
                CreditCardRecognizer,
                EmailRecognizer,
                IbanRecognizer,
                IpRecognizer,
                PhoneRecognizer,
                UsSsnRecognizer,
            )
        ]
    )
    engine = NoOpNlpEngine(models=[{"lang_code": "en", "model_name": ""}])
    engine.load()
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
    return lambda text: analyzer.analyze(text, "en")


def as_rust(pattern: str) -> str:
    """The pattern as ripgrep reads it: borders of ASCII words, and no line feed, which no line holds."""
    return render(parse(pattern)).replace("\\b", "(?-u:\\b)").replace("\\n", "")


def ripgrep(patterns: tuple[str, ...], text: bytes) -> tuple[str, float] | None:
    """Return the version of ripgrep and its MB/s on a text, with the same patterns; None without it."""
    program = shutil.which("rg")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        log, list_of = Path(folder) / "access.log", Path(folder) / "patterns"
        log.write_bytes(text)
        list_of.write_text("\n".join(map(as_rust, patterns)), encoding="utf-8")
        sizes = ["--dfa-size-limit", "1G", "--regex-size-limit", "1G"]
        command = [program, "--count-matches", "--threads", "1", "--no-config", "-a", *sizes, "-f"]
        taken = child_seconds([*command, str(list_of), str(log)], 3)
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    return version.split()[1], len(text) / 1e6 / taken


def child_seconds(command: list[str], times: int) -> float:
    taken = []
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(taken)
