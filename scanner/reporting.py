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
from taxonomy.records import Finding, Policy, Review
from taxonomy.sensitivity import OWN, own_profile, profile


@dataclass(frozen=True, slots=True)
class Reported:
    """A report and the fingerprints of the findings that the previous scan did not have."""

    report: Report
    new: frozenset[str]
    partial: bool
    idle_reviews: tuple[Review, ...] = ()  # of `accept`, those that match no finding


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
        only=None if new_since is None else _only_new(store, stored.head.id, new_since, current, new),
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
    met = {id(v.review or v.expired_review) for v in built.verdicts}
    idle = tuple(review for review in settings.accept if id(review) not in met)
    return Reported(built, new, bool(stored.skipped), idle)


def told_since(store: Store, scan_id: int) -> frozenset[str]:
    """Return the fingerprints that were there when the last alert could have been delivered.

    Scans whose alert failed told nobody, so what they found is still news.
    """
    before = store.previous(scan_id)
    while before is not None and before.deliveries:
        before = store.previous(before.head.id)
    if before is None:
        return frozenset()
    return frozenset(f.fingerprint for f in findings(before, None))


def check_output(output: str | None) -> None:
    """Refuse to write a report over a database; raises UsageError."""
    if output in (None, "-"):
        return
    path = Path(str(output))
    if path.is_dir() or not path.parent.is_dir():
        raise UsageError(f"cannot write {path}: no such folder, or it is one; give another --output")
    if path.is_file():
        with path.open("rb") as stream:
            if stream.read(16).startswith(b"SQLite format 3"):
                raise UsageError(
                    f"{path} is a database, and a report would replace it; give another --output"
                )


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
    store: Store, scan_id: int, baseline: str, findings_: Sequence[Finding], new: frozenset[str]
) -> frozenset[str]:
    """Return the fingerprints that a baseline (`previous`, a scan's number, a JSON report) does not hold."""
    if baseline == "previous":
        return new
    current = frozenset(f.fingerprint for f in findings_)
    if baseline.isdigit():
        if int(baseline) == scan_id:
            raise UsageError(f"scan {scan_id} cannot be its own baseline; give an earlier one, or `previous`")
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
        try:
            chosen.write(report_, sys.stdout)
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise UsageError(f"cannot write the report to standard output: {error.strerror}") from None
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
