"""One scan: open the sources, read every dataset, store what was found."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from fnmatch import fnmatchcase

from connectors import open_source
from connectors.base import Connector, Sampling
from detectors import Built, build
from detectors.languages import load as load_languages
from detectors.rulebook import load as load_rules
from scanner.pipeline import Plan, Progress, run, today
from scanner.scans import DatasetResult, ScanHead, ScanState
from scanner.settings import Settings, Source
from scanner.sizes import matcher_for
from scanner.store import Store
from scanner.version import VERSION
from taxonomy.categories import load as load_taxonomy
from taxonomy.errors import DatasetSkipped, SourceError, UsageError
from taxonomy.records import Skipped
from taxonomy.sensitivity import while_scanning

_SHOWN = 20  # names of what was left out


def scan(settings: Settings, store: Store, progress: Progress | None = None) -> int:
    """Scan the sources of the settings into the store and return the scan's id.

    A source that cannot be opened is recorded as skipped when there are others; raises SourceError when
    none can, and UsageError when there are none.
    """
    if not settings.sources:
        raise UsageError(
            "nothing to scan: give a database URL, a file or a folder, or list `sources:` in undeclared.yaml"
        )
    as_of = settings.as_of or today()
    rules = load_rules(settings.rules)
    built = build(
        rules,
        as_of=as_of,
        language=settings.language,
        matcher=matcher_for(settings),
        languages=load_languages(settings.language_files),
    )
    with ExitStack() as stack:
        opened, unopened = _open(settings.sources, stack)
        head = ScanHead(
            started=datetime.now(UTC),
            tool_version=VERSION,
            rules_version=built.rules_version,
            taxonomy_version=load_taxonomy().version,
            profile=settings.profile,
            as_of=as_of,
            seed=settings.seed,
            sample_rows=settings.sample,
            # Every source that was asked for: a scan in which one failed is compared with the right one.
            sources=tuple(dict.fromkeys(str(source) for source in settings.sources)),
        )
        scan_id = store.begin(head)
        state = ScanState.FAILED
        excluded: list[str] = []
        try:
            whole = _read(settings, store, scan_id, opened, built, excluded, progress)
            for skipped in unopened:
                store.add_skipped(scan_id, skipped)
            state = ScanState.COMPLETE if whole and not unopened else ScanState.PARTIAL
        finally:
            store.finish(
                scan_id,
                state,
                engine_notes=(*built.notes(), *_warnings(opened), *_left_out(settings, excluded)),
            )
    return scan_id


def _left_out(settings: Settings, excluded: Sequence[str]) -> list[str]:
    """Return what the settings left out, and the globs that left nothing out, which may be slips."""
    notes = []
    if excluded:
        shown = ", ".join(excluded[:_SHOWN]) + (
            f" and {len(excluded) - _SHOWN} more" if len(excluded) > _SHOWN else ""
        )
        notes.append(f"left out by `exclude`: {shown}")
    globs = [*settings.exclude, *(glob for source in settings.sources for glob in source.exclude)]
    idle = [glob for glob in globs if not any(fnmatchcase(name, glob) for name in excluded)]
    notes.extend(f"`exclude` {glob!r} matches nothing" for glob in idle)
    return notes


def _warnings(opened: Sequence[tuple[Source, Connector]]) -> list[str]:
    """Return what connectors warn of: a login that may write, a database without read-only sessions."""
    return [
        f"{connector.namespace}: {warning}"
        for _, connector in opened
        for warning in getattr(connector, "warnings", ())
    ]


def _open(
    sources: Sequence[Source], stack: ExitStack
) -> tuple[list[tuple[Source, Connector]], list[Skipped]]:
    opened: list[tuple[Source, Connector]] = []
    unopened: list[Skipped] = []
    failure: SourceError | None = None
    for place, source in enumerate(sources, 1):
        try:
            connector = stack.enter_context(closing(open_source(source.url)))
        except SourceError as error:
            failure = failure or error
            unopened.append(Skipped(source.name or f"source {place}", "(the whole source)", str(error)))
        else:
            opened.append((source, connector))
    if failure is not None and not opened:
        raise failure
    return opened, unopened


def _read(
    settings: Settings,
    store: Store,
    scan_id: int,
    opened: Sequence[tuple[Source, Connector]],
    built: Built,
    excluded: list[str],
    progress: Progress | None,
) -> bool:
    """Read every dataset of every source; return whether nothing was skipped."""
    whole = True
    for source, connector in opened:
        plan = Plan(
            sampling=Sampling(rows=settings.sample, seed=settings.seed),
            profile=while_scanning(settings.profile),
            rules=built.rules,
            detectors=built.detectors,
            grades=built.grades,
            exclude=(*settings.exclude, *source.exclude),
            subjects=settings.subjects,
            languages=built.languages,
            excluded=excluded,
        )
        for outcome in run(connector, plan, progress):
            skipped = list(outcome.skipped)
            if outcome.summary is not None and outcome.result is not None:
                result = DatasetResult(
                    outcome.summary, outcome.result.classifications, outcome.result.look_alikes
                )
                try:
                    store.add_dataset(scan_id, result)
                except DatasetSkipped as error:
                    skipped.append(Skipped(outcome.summary.namespace, outcome.summary.name, str(error)))
            for one in skipped:
                store.add_skipped(scan_id, one)
                whole = False
    return whole
