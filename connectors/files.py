"""A file, or all files of a folder: each one is a dataset, read by its format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from connectors import folder, locations
from connectors.base import Dataset, Sample, Sampling
from connectors.formats import SQLITE, Format, format_of
from connectors.open_samples import OpenSamples
from taxonomy.errors import DatasetSkipped, SourceError, nearest
from taxonomy.records import Skipped

if TYPE_CHECKING:
    from connectors.sql import Sql


class Files:
    """A file or a folder. SQLite files inside are opened as the databases they are."""

    def __init__(self, location: str) -> None:
        path = locations.local_path(location)
        if not path.exists():
            near = (
                nearest(path.name, _siblings(path))
                if path.parent.is_dir()
                else "its folder does not exist either"
            )
            raise SourceError(f"there is no file or folder {path}; {near}")
        self._path = path
        self._root = path if path.is_dir() else path.parent
        # The resolved path, not the one that was given: the same file is the same source.
        self.namespace = f"file:{self._root.resolve().as_posix()}"
        self.skipped: list[Skipped] = []
        self._found: dict[str, tuple[Path, Format]] = {}
        self._databases: dict[str, Sql] = {}
        self._open = OpenSamples()

    def __repr__(self) -> str:
        return f"Files({self.namespace!r})"

    def datasets(self) -> Iterator[Dataset]:
        """Yield the files by name; what is not read goes to `skipped` with the reason."""
        self.skipped.clear()
        self._found.clear()
        odd = "" if self._path.is_file() else "it is no file but a socket, a pipe or a device"
        single = [folder.Entry(self._path, self._path.name, odd)]
        for entry in folder.entries(self._path) if self._path.is_dir() else single:
            found = entry.reason or self._format(entry)
            if isinstance(found, str):
                self.skipped.append(Skipped(self.namespace, entry.name, found))
            elif found is SQLITE:
                yield from self._database(entry)
            else:
                self._found[entry.name] = (entry.path, found)
                yield Dataset(self.namespace, entry.name, found.kind)

    @staticmethod
    def _format(entry: folder.Entry) -> Format | str:
        try:
            return format_of(entry.path, entry.name)
        except DatasetSkipped as error:
            return str(error)

    def _database(self, entry: folder.Entry) -> Iterator[Dataset]:
        from connectors.sql import open_file

        try:
            database = open_file(str(entry.path))
            self._databases[database.namespace] = database
            yield from database.datasets()
            self.skipped.extend(database.skipped)
        except SourceError as error:
            self.skipped.append(Skipped(self.namespace, entry.name, str(error)))

    def sample(self, dataset: Dataset, sampling: Sampling) -> Sample:
        """Return rows of one file, or of one table of an SQLite file."""
        if dataset.namespace not in (self.namespace, *self._databases) or (
            dataset.namespace == self.namespace and dataset.name not in self._found
        ):
            for _ in self.datasets():
                pass
        if dataset.namespace in self._databases:
            return self._databases[dataset.namespace].sample(dataset, sampling)
        if dataset.name not in self._found:
            raise DatasetSkipped(f"there is no file {dataset.name!r}; {nearest(dataset.name, self._found)}")
        path, found = self._found[dataset.name]
        return self._open.track(found.read(path, dataset.name, sampling))

    def close(self) -> None:
        """Close what is still being read, and the databases."""
        self._open.close()
        for database in self._databases.values():
            database.close()
        self._databases.clear()


def _siblings(path: Path) -> list[str]:
    try:
        return [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return []
