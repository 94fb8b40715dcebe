"""Evidence from how the dates of a column are spread: days on which people were born.

Birth dates lie over decades, have no time of day, and few of them are recent; dates of orders, log-ins and
goods lie in the last years. It is a witness where a name says nothing, and needs a person beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.children import NO_DAY, Days, birth_days, day_of
from detectors.name_words import read, read_comment
from detectors.words import has_han, split
from taxonomy.records import Kind, Subject

RULE = "dates.spread-as-births"
_SMALLEST, _LARGEST = 19_000_101, 20_991_231  # whole numbers that may be yyyymmdd
_STARTS = frozenset(
    {
        "hire",
        "hired",
        "join",
        "joined",
        "entry",
        "start",
        "opened",
        "open",
        "started",
        "issued",
        "issue",
        "founded",
        "built",
    }
    | {
        "registered",
        "created",
        "since",
        "入职",
        "参加",
        "开户",
        "发证",
        "rzrq",
        "khrq",
        "fzrq",
        "clrq",
        "jlrq",
    }
)
_FEWEST = 12  # different days
_YEAR = 365.25
_SPAN = 22 * _YEAR  # between the 5th and the 95th of a hundred
_YOUNGEST_HALF = 8 * _YEAR  # the median person is at least so old
_OLDEST = 110 * _YEAR
# Of grown-ups hardly a date lies within the last years, where those of joining and opening lie.
_LATE_SHARE = 0.04
_LATE = 10 * _YEAR
_DISTINCT = 0.5  # of the rows: birthdays seldom coincide
_KNOWN = 0.8  # of the filled cells that are days
_ROUND = 0.5  # of the dates that may be the first of January


class Births:
    """Finds columns of dates that are spread as the births of people are."""

    name: ClassVar[str] = "births"
    sampled: ClassVar[bool] = True

    def __init__(self, as_of: date) -> None:
        self._today = day_of(as_of)

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield date columns that are spread over decades (`Detector.inspect`)."""
        if table.subject in (Subject.THING, Subject.ORGANISATION):
            return
        for field, column in zip(table.fields, batch.columns, strict=True):
            if pa.types.is_timestamp(column.type) and _has_times(column):
                continue
            if pa.types.is_integer(column.type) and not _SMALLEST < (pc.max(column).as_py() or 0) < _LARGEST:
                continue
            named = {c for r in (read(field.path), read_comment(field.comment)) for c, _ in r.categories}
            if (named and "demographic.date_of_birth" not in named) or _of_a_start(field.path):
                continue  # the day of hiring is spread as births are
            days = birth_days(column)
            if days is None:
                continue
            known = days[days != NO_DAY]
            filled = len(column) - column.null_count
            if len(known) >= _FEWEST and len(known) > _KNOWN * filled and self._as_births(known):
                yield Sighting(
                    field,
                    "demographic.date_of_birth",
                    RULE,
                    Kind.CONTEXT,
                    rows=len(known),
                    tested_rows=filled,
                    note="days without a time, spread over decades as births are",
                )

    def _as_births(self, days: Days) -> bool:
        ages = self._today - days
        low, middle, high = np.percentile(ages, (5, 50, 95))
        different = np.unique(days)
        new_years = different.astype("datetime64[D]").astype("datetime64[Y]").astype("datetime64[D]")
        return bool(
            high - low >= _SPAN
            and middle >= _YOUNGEST_HALF
            and high <= _OLDEST
            and (ages >= 0).all()
            and (ages < _LATE).mean() <= _LATE_SHARE
            and len(different) >= max(_FEWEST, _DISTINCT * len(days))
            and (new_years.astype(np.int64) == different).mean() <= _ROUND
        )


def _has_times(column: pa.Array) -> bool:
    """Return whether timestamps tell a time of day."""
    whole = pc.cast(pc.cast(column, pa.date32(), safe=False), column.type, safe=False)
    same = pc.mean(pc.equal(whole, column)).as_py()
    return same is not None and same < _KNOWN


def _of_a_start(path: str) -> bool:
    """Return whether a name says that something began that day: a job, an account, a document."""
    return bool(_STARTS & set(split(path))) or any(word in path for word in _STARTS if has_han(word))
