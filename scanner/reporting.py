"""From the store to a report: history, verdicts under a policy, and one of the formats."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from policies.files import load as load_policy
from policies.joining import join
from reports import renderer
from reports.assemble import ScanFacts, assemble
from reports.base import Report
from reports.mapping import Gate
from scanner.history import absent, findings
from scanner.pipeline import today
from scanner.relevel import relevel
from scanner.scans import StoredScan
from scanner.settings import Settings
from scanner.store import Store
from taxonomy.categories import load as load_taxonomy
from taxonomy.errors import SettingsError, UsageError
from taxonomy.records import Finding, Policy
from taxonomy.sensitivity import OWN, own_profile, profile


@dataclass(frozen=True, slots=True)
class Reported:
    """A report and the fingerprints of the findings that the previous scan did not have."""

    report: Report
    new: frozenset[str]
    partial: bool


def report(
    store: Store, settings: Settings, scan_id: int | None = None, new_since: str | None = None
) -> Reported:
    """Build the report of a stored scan (None: the newest) under the settings' policy, profile and gate."""
    stored = store.load(scan_id)
    previous = store.previous(stored.head.id)
    policy = policy_of(settings)
    lens = own_profile(policy) if settings.profile == OWN else profile(settings.profile)
    current = relevel(findings(stored, previous, min_confidence=settings.min_confidence), lens)
    new = frozenset(f.fingerprint for f in current if f.history == "new")
    gate = Gate(
        scope=settings.gate,
        strict=settings.strict,
        accept=settings.accept,
        day=today(),
        only=None if new_since is None else _only_new(store, new_since, current, new),
    )
    built = assemble(
        ScanFacts(
            scan_id=stored.head.id,
            tool_version=stored.head.tool_version,
            rules_version=stored.head.rules_version,
            taxonomy_version=stored.head.taxonomy_version,
            started=stored.head.started,
            finished=stored.head.finished or datetime.now(UTC),
            as_of=stored.head.as_of,
            seed=stored.head.seed,
            sources=stored.head.sources,
            engine_notes=stored.head.engine_notes,
        ),
        current,
        relevel(absent(stored, previous), lens),
        tuple(d.summary for d in stored.datasets),
        _look_alikes(stored),
        stored.skipped,
        tuple(d.reason for d in stored.deliveries),
        policy,
        lens,
        load_taxonomy(),
        gate,
        settings.min_confidence,
    )
    return Reported(built, new, bool(stored.skipped))


def policy_of(settings: Settings) -> Policy | None:
    """Return the settings' policy, several of them joined into one, or None."""
    return join([load_policy(name) for name in settings.policy]) if settings.policy else None


def _look_alikes(stored: StoredScan) -> dict[tuple[str, str, str], str]:
    return {
        (d.summary.namespace, d.summary.name, path): reason
        for d in stored.datasets
        for path, reason in d.look_alikes.items()
    }


def _only_new(
    store: Store, baseline: str, findings_: Sequence[Finding], new: frozenset[str]
) -> frozenset[str]:
    """Return the fingerprints that a baseline (`previous`, a scan's number, a JSON report) does not hold."""
    if baseline == "previous":
        return new
    current = frozenset(f.fingerprint for f in findings_)
    if baseline.isdigit():
        old = store.load(int(baseline))
        return current - frozenset(f.fingerprint for f in findings(old, None))
    path = Path(baseline)
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return current - frozenset(entry["fingerprint"] for entry in data["findings"])
    except FileNotFoundError:
        raise UsageError(
            f"the baseline {baseline!r} is neither `previous`, nor a scan's number, nor a file; "
            "see `undeclared scans`, or give a JSON report"
        ) from None
    except (OSError, ValueError, KeyError, TypeError):
        raise SettingsError(f"{path} is no JSON report of undeclared; make one with --format json") from None


def write(report_: Report, format_: str, output: str | None) -> None:
    """Render a report to a file, or to standard output for None and "-"; raises UsageError on a bad path."""
    chosen = renderer(format_)
    if output in (None, "-"):
        if format_ != "terminal" and isinstance(sys.stdout, TextIOWrapper):
            # The formats for programs are UTF-8 with their own line ends, whatever the locale.
            sys.stdout.reconfigure(encoding="utf-8", newline="")
        chosen.write(report_, sys.stdout)
        return
    path = Path(str(output))
    try:
        with path.open("w", encoding="utf-8", newline="") as stream:
            chosen.write(report_, stream)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}; give another --output") from None


def with_undelivered(reported: Reported, sentence: str) -> Reported:
    """Return the report with one more alert that could not be delivered."""
    return replace(
        reported, report=replace(reported.report, undelivered=(*reported.report.undelivered, sentence))
    )
