"""The demo: a shop of our own making, scanned whole, in one command."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from scanner.choices import day
from scanner.demo import build
from scanner.pipeline import today
from scanner.reporting import report, write
from scanner.running import scan_and_report
from scanner.settings import Settings
from scanner.store import Store


def demonstrate(
    folder: Path, policy: str, profile: str | None, seed: int, as_of: str | None, *, quiet: bool
) -> int:
    """Make the shop in a folder, scan it, print the report, write the HTML page; return the exit code."""
    when: date = day(as_of) if as_of else today()
    made = build(folder, seed=seed, as_of=when)
    settings = Settings().with_flags(
        sources=[str(source) for source in made.sources],
        policy=[policy],
        profile=profile,
        as_of=when.isoformat(),
        store=folder / "store.sqlite",
    )
    code = scan_and_report(settings, "terminal", None, allow_partial=False, quiet=quiet)
    page = folder / "report.html"
    with Store.open(settings.store) as store:
        write(report(store, settings).report, "html", str(page))
    if not quiet:
        print(f"\nThe shop is in {folder}, the whole report in {page}.", file=sys.stderr)
        print(
            f"Ask why: undeclared explain members.birthday --policy {policy} --store {settings.store}",
            file=sys.stderr,
        )
    return code
