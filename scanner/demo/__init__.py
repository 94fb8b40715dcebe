"""A small cross-border shop with synthetic data: a database, exports and logs to try a scan on.

Everything is made up from word lists and seeded draws, without a network or a server. The data was
written before and apart from the detection rules, and `truth.yaml` says what each field holds, so that
a scan of the shop measures the rules instead of repeating them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlalchemy as sa

__all__ = ["SEED", "Demo", "build", "load"]

SEED = 7


@dataclass(frozen=True, slots=True)
class Demo:
    """The shop on disk: where each source was made."""

    folder: Path
    database: Path  # an SQLite file
    exports: Path  # a folder of CSV, Parquet and JSON Lines files
    logs: Path  # a folder of log files

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources as a scan takes them: one URL of a database, two folders."""
        return (f"sqlite:///{self.database.as_posix()}", str(self.exports), str(self.logs))


def build(folder: Path, *, seed: int = SEED, as_of: date) -> Demo:
    """Make the shop's database, exports and logs in `folder`; the same arguments give the same bytes.

    Ages, orders and log lines lead up to `as_of`. A demo that was made there before is made anew; raises
    UsageError when the folder holds files of the same names that are not a demo's.
    """
    from scanner.demo import shop

    return shop.build(folder, seed=seed, as_of=as_of)


def load(engine: sa.Engine, *, seed: int = SEED, as_of: date) -> None:
    """Make the shop's tables in the database behind `engine` and fill them with the same rows as `build`.

    Raises UsageError when one of its tables already exists, SourceError when the database refuses.
    """
    from scanner.demo import shop

    shop.load(engine, seed=seed, as_of=as_of)
