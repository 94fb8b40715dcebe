"""The store of scans: one SQLite file, private to its owner, that several scans may write at once.

    with Store.open(Path(".undeclared/store.sqlite")) as store:
        scan = store.begin(head)
        store.add_dataset(scan, result)
        store.finish(scan, ScanState.COMPLETE)

A dataset is written whole or not at all, so a scan that is killed leaves whole datasets.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, Connection, insert, select, update

from scanner import schema
from scanner.scans import DatasetResult, Delivery, ScanHead, ScanState, StoredScan
from scanner.store_file import StoreFile
from scanner.store_keeping import COMPARABLE, prune, remember, same_sources
from scanner.store_reading import read_head, read_scan
from scanner.store_writing import insert_dataset
from scanner.upgrades import prepare
from taxonomy.errors import DatasetSkipped, StoreError
from taxonomy.records import Skipped

__all__ = ["DEFAULT_PATH", "DatasetResult", "Delivery", "ScanHead", "ScanState", "Store", "StoredScan"]

DEFAULT_PATH = Path(".undeclared/store.sqlite")
_PASSWORD = re.compile(r"://[^/?#\s]*:[^/?#\s]*@")


class Store:
    """An open store. Every method raises StoreError, in one sentence, when the file cannot be used."""

    def __init__(self, file: StoreFile, keep: int) -> None:
        """Use an open file whose tables are up to date; `Store.open` is the way in."""
        self._file = file
        self._keep = keep

    @classmethod
    def open(cls, path: Path = DEFAULT_PATH, *, keep: int = 50, timeout: float = 30.0) -> Self:
        """Open the store, making folder (0700), file (0600) and tables where they are missing.

        `keep` is how many comparable scans stay for each set of sources; `timeout` is how many
        seconds to wait for another writer.
        """
        if keep < 1:
            raise ValueError("a store keeps at least one scan")
        file = StoreFile(path, timeout)
        try:
            with file.writing() as connection:
                prepare(connection, str(path))
        except BaseException:
            file.close()
            raise
        return cls(file, keep)

    def close(self) -> None:
        """Close the file; the last one to close folds the write-ahead log into it."""
        self._file.close()

    def __enter__(self) -> Self:
        """Return the store."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the store."""
        self.close()

    def begin(self, head: ScanHead) -> int:
        """Note that a scan begins and return its id; `id`, `state` and `finished` of the head are ignored.

        Raises ValueError when the name of a source holds a password.
        """
        if any(_PASSWORD.search(source) for source in head.sources):
            raise ValueError("the name of a source holds a password")
        values = {
            "started": head.started,
            "state": ScanState.RUNNING,
            "tool_version": head.tool_version,
            "rules_version": head.rules_version,
            "taxonomy_version": head.taxonomy_version,
            "profile": head.profile,
            "as_of": head.as_of,
            "seed": head.seed,
            "sample_rows": head.sample_rows,
            "engine_notes": head.engine_notes,
            "sources": head.sources,
            "source_set": tuple(sorted(set(head.sources))),
        }
        with self._file.writing() as connection:
            return int(connection.execute(insert(schema.scan), values).lastrowid)

    def add_dataset(self, scan_id: int, result: DatasetResult) -> None:
        """Write one dataset of a running scan in one transaction.

        Raises DatasetSkipped when a name in it is no valid text, and ValueError when parts of it
        belong to another dataset.
        """
        name = result.summary.name
        try:
            with self._file.writing() as connection:
                self._running(connection, scan_id)
                again = select(schema.dataset.c.id).where(
                    schema.dataset.c.scan == scan_id,
                    schema.dataset.c.namespace == result.summary.namespace,
                    schema.dataset.c.name == name,
                )
                if connection.execute(again).first():
                    raise StoreError(f"{name} is already in scan {scan_id}; name each source once")
                insert_dataset(connection, scan_id, result)
        except UnicodeEncodeError:
            raise DatasetSkipped(
                f"a file or field name of {_text(name)} is not valid Unicode; rename it and scan again"
            ) from None

    def add_skipped(self, scan_id: int, skipped: Skipped) -> None:
        """Note a dataset, or a part of one, that could not be read."""
        row = {
            "scan": scan_id,
            "namespace": _text(skipped.namespace),
            "dataset": _text(skipped.dataset),
            "reason": _text(skipped.reason),
        }
        with self._file.writing() as connection:
            self._running(connection, scan_id)
            connection.execute(insert(schema.skipped), [row])

    def add_delivery(self, scan_id: int, delivery: Delivery) -> None:
        """Note an alert that could not be delivered, also after the scan has ended."""
        row = {
            "scan": scan_id,
            "channel": _channel(delivery.channel),
            "reason": _text(delivery.reason),
            "at": delivery.at,
        }
        with self._file.writing() as connection:
            self._head(connection, scan_id)
            connection.execute(insert(schema.delivery), [row])

    def finish(
        self,
        scan_id: int,
        state: ScanState,
        *,
        finished: datetime | None = None,
        engine_notes: tuple[str, ...] | None = None,
    ) -> None:
        """Note how the scan ended, and drop the oldest scans of the same sources beyond `keep`.

        `engine_notes` replaces what was said at the beginning.
        """
        if state is ScanState.RUNNING:
            raise ValueError("a finished scan is not running")
        values: dict[str, Any] = {"state": state, "finished": finished or datetime.now(UTC)}
        if engine_notes is not None:
            values["engine_notes"] = engine_notes
        with self._file.writing() as connection:
            head = self._running(connection, scan_id)
            connection.execute(update(schema.scan).where(schema.scan.c.id == scan_id).values(values))
            if state in COMPARABLE:
                remember(connection, head)
            prune(connection, scan_id, self._keep)

    def load(self, scan_id: int | None = None) -> StoredScan:
        """Read one scan whole; without an id the newest that ended complete or partial."""
        with self._file.reading() as connection:
            if scan_id is not None:
                return read_scan(connection, self._head(connection, scan_id))
            head = self._newest(connection, schema.scan.c.state.in_(COMPARABLE))
            if head is None:
                raise StoreError(f"{self._file.path} holds no finished scan; run `undeclared scan` first")
            return read_scan(connection, head)

    def previous(self, scan_id: int) -> StoredScan | None:
        """Read the newest complete or partial scan of the same sources that began before this one."""
        with self._file.reading() as connection:
            head = self._newest(
                connection,
                schema.scan.c.id < self._head(connection, scan_id).id,
                schema.scan.c.state.in_(COMPARABLE),
                same_sources(scan_id),
            )
            return None if head is None else read_scan(connection, head)

    def scans(self) -> tuple[ScanHead, ...]:
        """Return the head of every scan, the newest first."""
        with self._file.reading() as connection:
            rows = connection.execute(select(schema.scan).order_by(schema.scan.c.id.desc()))
            return tuple(read_head(row) for row in rows)

    def _head(self, connection: Connection, scan_id: int) -> ScanHead:
        row = connection.execute(select(schema.scan).where(schema.scan.c.id == scan_id)).first()
        if row is None:
            newest = self._newest(connection)
            hint = "it holds none yet" if newest is None else f"the newest is {newest.id}"
            raise StoreError(f"{self._file.path} holds no scan {scan_id}; {hint}")
        return read_head(row)

    def _running(self, connection: Connection, scan_id: int) -> ScanHead:
        head = self._head(connection, scan_id)
        if head.state is not ScanState.RUNNING:
            raise StoreError(f"scan {scan_id} has ended ({head.state}); begin another one")
        return head

    def _newest(self, connection: Connection, *where: ColumnElement[bool]) -> ScanHead | None:
        found = select(schema.scan).where(*where).order_by(schema.scan.c.id.desc()).limit(1)
        row = connection.execute(found).first()
        return None if row is None else read_head(row)


def _text(words: str) -> str:
    """Return words that can be stored: half a Unicode character is written as its escape."""
    return words.encode(errors="backslashreplace").decode()


def _channel(channel: str) -> str:
    """Return where an alert went without what a URL may hold in user, path or query."""
    if "://" not in channel:
        return _text(channel)
    parts = urlsplit(channel)
    return f"{parts.scheme}://{parts.hostname or ''}"
