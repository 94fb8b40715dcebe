"""Progress of long work on standard error; nothing at all when that is no terminal."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn


class TerminalProgress:
    """A bar for the dataset at hand; implements `scanner.pipeline.Progress`."""

    def __init__(self, quiet: bool) -> None:
        console = Console(file=sys.stderr)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            console=console,
            transient=True,
            disable=quiet or not console.is_terminal,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        """Begin to draw."""
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was drawn."""
        self._progress.stop()

    def dataset(self, name: str, total: int | None) -> None:
        """Turn to the next dataset."""
        if self._task is not None:
            self._progress.remove_task(self._task)
        self._task = self._progress.add_task(name[:48], total=total)

    def rows(self, count: int) -> None:
        """Move the bar."""
        if self._task is not None:
            self._progress.advance(self._task, count)
