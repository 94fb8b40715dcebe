"""What the verbs scan, report and check do, in order, and which exit code each run ends with."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime

from reports import renderer
from reports.alerts import notify, refusal
from scanner.exit_codes import choose
from scanner.progress import TerminalProgress
from scanner.reporting import Reported, check_output, policy_of, report, told_since, with_undelivered, write
from scanner.scanning import scan
from scanner.scans import Delivery
from scanner.settings import Alerts, Settings
from scanner.store import Store
from taxonomy.errors import UsageError
from taxonomy.sensitivity import OWN, own_profile, profile


def scan_and_report(
    settings: Settings, format_: str, output: str | None, *, allow_partial: bool, quiet: bool
) -> int:
    """Scan, print the report, and return the exit code."""
    _prepare(settings, format_, output)
    with Store.open(settings.store) as store:
        reported = report(store, settings, _scan(settings, store, quiet))
    write(reported.report, format_, output)
    return _ended(reported, gate=False, allow_partial=allow_partial, quiet=quiet)


def report_again(
    settings: Settings,
    scan_id: int | None,
    format_: str,
    output: str | None,
    *,
    allow_partial: bool,
    quiet: bool,
) -> int:
    """Print a stored scan again and return the exit code."""
    _prepare(settings, format_, output)
    with Store.open(settings.store) as store:
        reported = report(store, settings, scan_id)
    write(reported.report, format_, output)
    return _ended(reported, gate=False, allow_partial=allow_partial, quiet=quiet)


def check_gate(
    settings: Settings,
    scan_id: int | None,
    new_since: str | None,
    format_: str,
    output: str | None,
    *,
    exit_zero: bool,
    allow_partial: bool,
    quiet: bool,
) -> int:
    """Decide whether the gate holds, tell whom to tell, print the report, and return the exit code."""
    _prepare(settings, format_, output)
    if not settings.policy:
        raise UsageError(
            "the gate needs a policy to hold findings against: give --policy, or `policy:` in undeclared.yaml"
        )
    with Store.open(settings.store) as store:
        if scan_id is None and settings.sources:
            scan_id = _scan(settings, store, quiet)
        reported = report(store, settings, scan_id, new_since)
        reported = _notify(settings, store, reported)
    write(reported.report, format_, output)
    return _ended(reported, gate=True, exit_zero=exit_zero, allow_partial=allow_partial, quiet=quiet)


def notified_at(settings: Settings, url: str) -> Settings:
    """Return the settings with alerts going to `url`; time-out and attempts stay as the file says."""
    base = settings.alerts or Alerts(url)
    return replace(settings, alerts=replace(base, url=url))


def _prepare(settings: Settings, format_: str, output: str | None) -> None:
    """Refuse what is wrong before anything long begins: format, profile, policies, output, receiver."""
    from policies.files import load as load_policy

    renderer(format_)
    check_output(output)
    if settings.alerts is not None and (reason := refusal(settings.alerts.url)):
        raise UsageError(f"--notify: {reason}")
    if settings.profile == OWN:
        own_profile(policy_of(settings))
    else:
        profile(settings.profile)
    for name in settings.policy:
        load_policy(name)


def _scan(settings: Settings, store: Store, quiet: bool) -> int:
    with TerminalProgress(quiet) as progress:
        return scan(settings, store, progress)


def _notify(settings: Settings, store: Store, reported: Reported) -> Reported:
    """Post one message when something rings that was not there before; note what was not delivered."""
    if settings.alerts is None:
        return reported
    told = told_since(store, reported.report.scan_id)
    new = [v for v in reported.report.ringing if v.finding and v.finding.fingerprint not in told]
    if not new:
        return reported
    alerts = settings.alerts
    failure = notify(alerts.url, reported.report, new, timeout=alerts.timeout, attempts=alerts.attempts)
    if failure is None:
        return reported
    store.add_delivery(reported.report.scan_id, Delivery(alerts.url, failure, datetime.now(UTC)))
    return with_undelivered(reported, failure)


def _ended(
    reported: Reported, *, gate: bool, allow_partial: bool, quiet: bool, exit_zero: bool = False
) -> int:
    if not quiet:
        for sentence in _notes(reported, allow_partial):
            print(f"undeclared: {sentence}", file=sys.stderr)
    return int(
        choose(
            rings=gate and bool(reported.report.ringing),
            incomplete=reported.partial
            or not reported.report.datasets
            or (gate and bool(reported.report.undelivered)),
            exit_zero=exit_zero,
            allow_partial=allow_partial,
        )
    )


def _notes(reported: Reported, allow_partial: bool) -> list[str]:
    notes = []
    if reported.partial:
        count = len(reported.report.skipped)
        what = "1 thing" if count == 1 else f"{count} things"
        verdict = "a warning, since --allow-partial is given" if allow_partial else "so the exit code is 2"
        notes.append(
            f"{what} could not be read and {'is' if count == 1 else 'are'} listed in the report, {verdict}"
        )
    if not reported.report.datasets:
        notes.append("nothing was read: no dataset is left of the sources, so nothing can be said of them")
    notes.extend(
        f"`accept` for {review.field!r}, {review.category!r} matches no finding"
        for review in reported.idle_reviews
    )
    notes.extend(f"the alert was not delivered: {sentence}" for sentence in reported.report.undelivered[-1:])
    return notes
