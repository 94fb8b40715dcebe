"""A scan against the one before it: what is new, unchanged, updated, and what is gone. Pure."""

from __future__ import annotations

from scanner.scans import DatasetResult, StoredScan
from taxonomy.records import Classification, Finding, History, Subject, ValueState, fingerprint

# Certain, likely, worth a look, hardly: a move within a band is sampling noise, and so is a
# small step over its edge.
BANDS = (0.3, 0.6, 0.8)
NOISE = 0.05

_Key = tuple[str, str]  # namespace and name of a dataset


def findings(
    current: StoredScan, previous: StoredScan | None, *, min_confidence: float = 0.0
) -> tuple[Finding, ...]:
    """Return a finding for each classification of the current scan, in stored order.

    `new` is what the previous scan read and did not see, or held below `min_confidence`: once
    confident it must be heard of. Where the previous scan did not look (it skipped the dataset, or
    there is none of the same sources), a finding is new only if no older scan saw it either.
    `updated` has moved to another band of confidence, or changed in what a verdict looks at:
    sensitivity, subject, state, by name only, of children.
    """
    before = {} if previous is None else _by_fingerprint(previous)
    looked_at = frozenset() if previous is None else _read(previous)
    found = []
    for dataset, tag in current.classified():
        mark = fingerprint(tag.field, tag.category)
        first_seen = min(current.first_seen.get(mark, current.head.started), current.head.started)
        if mark in before:
            history = _moved(before[mark][1], tag, min_confidence)
        elif _key(dataset) not in looked_at and first_seen < current.head.started:
            history = History.UNCHANGED
        else:
            history = History.NEW
        coverage = dataset.summary.coverage
        found.append(Finding(mark, tag, coverage, first_seen, current.head.started, history))
    return tuple(found)


def absent(current: StoredScan, previous: StoredScan | None) -> tuple[Finding, ...]:
    """Return the previous scan's findings that are gone from datasets that were read whole this time.

    Nothing is said of a dataset that is skipped, read to a part, or not among the datasets any more.
    """
    if previous is None:
        return ()
    still = {fingerprint(tag.field, tag.category) for _, tag in current.classified()}
    read = _read(current)
    return tuple(
        Finding(
            mark,
            tag,
            dataset.summary.coverage,
            min(previous.first_seen.get(mark, previous.head.started), previous.head.started),
            previous.head.started,
            History.ABSENT,
        )
        for mark, (dataset, tag) in _by_fingerprint(previous).items()
        if mark not in still and _key(dataset) in read
    )


def _by_fingerprint(scan: StoredScan) -> dict[str, tuple[DatasetResult, Classification]]:
    return {fingerprint(tag.field, tag.category): (dataset, tag) for dataset, tag in scan.classified()}


def _read(scan: StoredScan) -> frozenset[_Key]:
    """Return the datasets of which nothing was skipped."""
    skipped = {(s.namespace, s.dataset) for s in scan.skipped}
    return frozenset(key for key in map(_key, scan.datasets) if key not in skipped)


def _key(dataset: DatasetResult) -> _Key:
    return dataset.summary.namespace, dataset.summary.name


def _moved(before: Classification, now: Classification, min_confidence: float) -> History:
    if before.confidence < min_confidence <= now.confidence:
        return History.NEW
    step = abs(before.confidence - now.confidence) >= NOISE
    changed = _weighed(before) != _weighed(now) or (step and _band(before) != _band(now))
    return History.UPDATED if changed else History.UNCHANGED


def _weighed(tag: Classification) -> tuple[str, Subject, ValueState, bool, bool]:
    return tag.level.sensitivity, tag.subject, tag.state, tag.by_name_only, tag.also_of_children


def _band(tag: Classification) -> int:
    return sum(tag.confidence >= edge for edge in BANDS)
