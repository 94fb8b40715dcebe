"""Records of children: by birth date, age, the birth date inside an identity number, or a flag.

Counts for several age limits are kept apart, since the profile's limit decides what is sensitive
and the policy's own limit decides whether its denial is broken. Never a single child is reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import ClassVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.forms import DATES_RULE
from detectors.name_words import read, read_comment
from detectors.words import split
from taxonomy.records import Field, Kind, Subject

DATES = "dates.of-birth"
LIMITS = (14, 15, 16, 18)
_OLDEST = 120
_AGES_SHARE = 0.98  # of the values that must be possible ages
_BIRTH = frozenset({"birthday", "birth", "birthdate", "dob", "生日", "csrq"})  # baby_birthday
_DEFAULTS = (date(1900, 1, 1), date(1970, 1, 1))
_CREATED = frozenset(
    {"created", "create", "registered", "joined", "inserted", "cjsj", "zcsj", "创建", "注册"}
)
_ID_NUMBER = r"^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$"
_ID_LENGTH = 18
_DATE_TEXT = r"^\s*(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[T ].*)?\s*$"
_DAY_FIRST = r"^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$"
_YEAR = r"^\s*(19\d\d|20\d\d)\s*$"
_MONTH = r"^\s*((?:19|20)\d\d)[-/.年]?(0?[1-9]|1[0-2])月?\s*$"  # 1987.09: taken as its first day
_WRITTEN = ((_DATE_TEXT, r"\1 \2 \3"), (_MONTH, r"\1 \2 1"), (_YEAR, r"\1 1 1"))
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ANY_MONTH = f"(?:{'|'.join(_MONTH_NAMES)})[a-z]*"
_MONTH_NAMED = rf"(?i)^\s*(?:\d{{1,2}}[ .-]{_ANY_MONTH}[ .,-]+\d{{4}}|{_ANY_MONTH} \d{{1,2}},? \d{{4}})\s*$"
_AGE_TEXT = r"^\s*\d{1,3}\s*岁?\s*$"
_LATEST_SECOND = 4_102_444_800  # the year 2100: larger whole numbers are no seconds since 1970
_WEIGHTS = np.array([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], dtype=np.int64)
_CHECKS = np.frombuffer(b"10X98765432", dtype=np.uint8)

Days = npt.NDArray[np.int64]  # days since 1970-01-01; NO_DAY where there is none
NO_DAY = np.iinfo(np.int64).min
_MONTHS = 12
_RECENT_YEARS = 3
_RECENT_SHARE = 0.7  # of the days: no school and no family has so many of the youngest
_FEWEST_DAYS = 3
_CHILD_WORDS = frozenset(
    {
        "baby",
        "babies",
        "infant",
        "child",
        "children",
        "kid",
        "kids",
        "newborn",
        "birth",
        "births",
        "maternity",
    }
    | {
        "vaccine",
        "vaccination",
        "immunisation",
        "immunization",
        "paediatric",
        "pediatric",
        "pupil",
        "nursery",
    }
    | {"et", "ertong", "baobao", "xse", "ymjz", "dependents", "dependants", "family", "patient", "patients"}
)
_CHILD_SIGNS = ("儿童", "宝宝", "婴", "幼", "新生儿", "孩", "子女", "疫苗", "小学", "学生")
_SMALLEST_SECOND = 10**8  # smaller whole numbers are dates written as yyyymmdd, or years
_COMPACT_SHARE = 0.9
_EPOCH = date(1970, 1, 1)


def rule_of(source: str, limit: int) -> str:
    """Return the id of the evidence for one source (birth-date, id-number, age, flag) and age limit."""
    return f"children.{source}.under-{limit}"


def day_of(day: date) -> int:
    """Return a date as days since 1970-01-01."""
    return (day - _EPOCH).days


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year - years, day=28)


class Children:
    """Counts records of persons below each of LIMITS on the day `as_of`."""

    name: ClassVar[str] = "children"
    sampled: ClassVar[bool] = False

    def __init__(self, as_of: date, limits: Sequence[int] = LIMITS) -> None:
        self.as_of = as_of
        self._limits = tuple(limits)

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield, for each field that tells an age, the number of records below each limit."""
        if table.subject in (Subject.THING, Subject.ORGANISATION):
            return
        for place, field in enumerate(table.fields):
            column = batch.column(place)
            if pa.types.is_dictionary(column.type):
                column = column.dictionary_decode()
            named = {c for r in (read(field.path), read_comment(field.comment)) for c, _ in r.categories}
            of_a_child = "children.child_record" in named and bool(_BIRTH & set(split(field.path)))
            if "demographic.date_of_birth" in named or of_a_child:
                born = birth_days(column)
                if born is None:
                    continue
                born = self._without_defaults(table, batch, born)
                if not of_a_child and self._of_things(table, born):
                    yield Sighting(
                        field,
                        "demographic.date_of_birth",
                        DATES_RULE,
                        Kind.CONTEXT,
                        tested_rows=int((born != NO_DAY).sum()),
                        note="nearly all days lie within the last three years, and nothing tells of children",
                    )
                else:
                    yield from self._by_days(field, "birth-date", born)
            elif "demographic.age" in named:
                yield from self._by_age(field, column)
            elif pa.types.is_boolean(column.type) and "children.child_record" in named:
                yield from self._by_flag(field, column)
            elif pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
                born = _days_in_id_numbers(column)
                if born is not None:
                    yield from self._by_days(field, "id-number", born)

    def _of_things(self, table: Table, born: Days) -> bool:
        """Return whether days are too recent to be births, where no word tells of children."""
        known = born[born != NO_DAY]
        if len(known) < _FEWEST_DAYS or _tells_of_children(table):
            return False
        recent = known > day_of(_years_before(self.as_of, _RECENT_YEARS))
        return bool(recent.mean() >= _RECENT_SHARE)

    def _by_days(self, field: Field, source: str, born: Days) -> Iterator[Sighting]:
        oldest, today = day_of(_years_before(self.as_of, _OLDEST)), day_of(self.as_of)
        known = (born != NO_DAY) & (born > oldest) & (born <= today)
        if source == "birth-date" and known.any():
            # The dates agree with the name: days on which people alive may have been born.
            yield Sighting(
                field,
                "demographic.date_of_birth",
                DATES,
                Kind.CONTEXT,
                rows=int(known.sum()),
                tested_rows=len(born),
                note="days on which people may have been born, default dates taken out",
            )
        for limit in self._limits:
            young = known & (born > day_of(_years_before(self.as_of, limit)))
            yield self._sighting(field, source, limit, int(young.sum()), int(known.sum()))

    def _by_age(self, field: Field, column: pa.Array) -> Iterator[Sighting]:
        if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
            column = pc.if_else(
                pc.match_substring_regex(column, _AGE_TEXT), column, pa.scalar(None, column.type)
            )
            column = pc.cast(pc.utf8_trim(column, " 岁"), pa.int64())
        elif not (pa.types.is_integer(column.type) or pa.types.is_floating(column.type)):
            return
        ages = pc.cast(column, pa.float64(), safe=False).to_numpy(zero_copy_only=False)
        known = (ages > 0) & (ages <= _OLDEST)  # 0 is a default far more often than a baby
        if ((ages >= 0) & (ages <= _OLDEST)).sum() < _AGES_SHARE * np.count_nonzero(~np.isnan(ages)):
            return
        for limit in self._limits:
            yield self._sighting(field, "age", limit, int((known & (ages < limit)).sum()), int(known.sum()))

    def _by_flag(self, field: Field, column: pa.Array) -> Iterator[Sighting]:
        count, known = pc.sum(column).as_py() or 0, len(column) - column.null_count
        for limit in self._limits:
            yield self._sighting(field, "flag", limit, count, known)

    def _without_defaults(self, table: Table, batch: pa.RecordBatch, born: Days) -> Days:
        """Take out default dates: fixed ones, the scan day, and the day on which the row was made."""
        for default in (*_DEFAULTS, self.as_of, self.as_of - timedelta(days=1)):
            born = np.where(born == day_of(default), NO_DAY, born)
        for place, field in enumerate(table.fields):
            if _CREATED & set(split(field.path)):
                made = birth_days(batch.column(place))
                if made is not None:
                    born = np.where(born == made, NO_DAY, born)
        return born

    def _sighting(self, field: Field, source: str, limit: int, young: int, known: int) -> Sighting:
        return Sighting(
            field,
            "children.child_record",
            rule_of(source, limit),
            Kind.CONTEXT,
            rows=young,
            tested_rows=known,
            note=f"persons under {limit} on {self.as_of}, by {source.replace('-', ' ')}",
        )


def _tells_of_children(table: Table) -> bool:
    """Return whether a table's words speak of children, so that recent births are theirs."""
    if table.subject is Subject.MINOR:
        return True
    for name, comment in ((table.name, table.comment), *((f.path, f.comment) for f in table.fields)):
        if set(split(name)) & _CHILD_WORDS or any(word in comment + name for word in _CHILD_SIGNS):
            return True
        if any(
            c.startswith("children.") for r in (read(name), read_comment(comment)) for c, _ in r.categories
        ):
            return True
    return False


def birth_days(column: pa.Array) -> Days | None:
    """Return a date column (date, timestamp, text or yyyymmdd number) as days, or None for other types."""
    kind = column.type
    if pa.types.is_date(kind) or pa.types.is_timestamp(kind):
        days = (
            pc.cast(pc.cast(column, pa.date32(), safe=False), pa.int32())
            .fill_null(0)
            .to_numpy(zero_copy_only=False)
        )
        return np.where(column.is_null().to_numpy(zero_copy_only=False), NO_DAY, days.astype(np.int64))
    if pa.types.is_integer(kind):
        largest = pc.max(column).as_py() or 0
        if _SMALLEST_SECOND < largest < _LATEST_SECOND and not _compact(column):
            seconds = pc.cast(pc.cast(column, pa.timestamp("s")), pa.date32())
            return birth_days(seconds)
        column = pc.cast(column, pa.string())
    elif not (pa.types.is_string(kind) or pa.types.is_large_string(kind)):
        return None
    text = pc.cast(column, pa.string())
    none = pa.scalar(None, pa.string())
    result = np.full(len(text), NO_DAY, dtype=np.int64)
    for pattern, order in (*_WRITTEN, (_DAY_FIRST, _order(text))):
        good = pc.and_(pc.match_substring_regex(text, pattern), pc.is_valid(text)).fill_null(False)
        if pc.any(good).as_py():
            found = _days_of(pc.if_else(good, pc.replace_substring_regex(text, pattern, order), none), " ")
            result = np.where(result == NO_DAY, found, result)
    named = pc.match_substring_regex(text, _MONTH_NAMED).fill_null(False)
    if pc.any(named).as_py():
        result = np.where(
            result == NO_DAY, _days_of(_by_month_names(pc.if_else(named, text, none)), " "), result
        )
    return result


def _by_month_names(text: pa.Array) -> pa.Array:
    """Return "16 Aug 2003" and "August 16, 2003" as "2003 8 16"."""
    for number, name in enumerate(_MONTH_NAMES, 1):
        text = pc.replace_substring_regex(text, f"(?i){name}[a-z]*", f" m{number} ")
    text = pc.replace_substring_regex(text, r"[^0-9m]+", " ")
    text = pc.replace_substring_regex(text, r"^ ?(\d{1,2}) m(\d{1,2}) (\d{4}) ?$", r"\3 \2 \1")
    text = pc.replace_substring_regex(text, r"^ ?m(\d{1,2}) (\d{1,2}) (\d{4}) ?$", r"\3 \1 \2")
    shaped = pc.match_substring_regex(text, r"^\d{4} \d{1,2} \d{1,2}$")
    return pc.if_else(shaped, text, pa.scalar(None, pa.string()))


def _order(text: pa.Array) -> str:
    """Return how dates that end in the year begin: with the month where a second number is above twelve."""
    second = pc.cast(
        pc.replace_substring_regex(
            pc.drop_null(pc.filter(text, pc.match_substring_regex(text, _DAY_FIRST))), _DAY_FIRST, r"\2"
        ),
        pa.int64(),
    )
    month_first = (pc.max(second).as_py() or 0) > _MONTHS
    return r"\3 \1 \2" if month_first else r"\3 \2 \1"


def _compact(column: pa.Array) -> bool:
    """Return whether whole numbers read as yyyymmdd: their last four digits are a month and a day."""
    numbers = pc.drop_null(column).to_numpy(zero_copy_only=False)
    months, days = numbers // 100 % 100, numbers % 100
    return bool(
        ((months >= 1) & (months <= _MONTHS) & (days >= 1) & (days <= 31) & (numbers < 10**8)).mean()
        > _COMPACT_SHARE
    )


def _days_of(texts: pa.Array, separator: str) -> Days:
    """Return days for "yyyy m d" texts, NO_DAY for null and for dates that do not exist."""
    result = np.full(len(texts), NO_DAY, dtype=np.int64)
    rows = np.flatnonzero(texts.is_valid().to_numpy(zero_copy_only=False))
    if not len(rows):
        return result
    pieces = pc.split_pattern(texts.take(pa.array(rows)), separator)
    flat = pc.cast(pieces.flatten(), pa.int64()).to_numpy(zero_copy_only=False).reshape(-1, 3)
    year, month, day = flat[:, 0], flat[:, 1], flat[:, 2]
    plain = (month >= 1) & (month <= 12) & (year >= 1)
    months = (np.where(plain, year, 1970) - 1970) * 12 + np.where(plain, month, 1) - 1
    firsts = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    lengths = (months + 1).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) - firsts
    result[rows] = np.where(plain & (day >= 1) & (day <= lengths), firsts + day - 1, NO_DAY)
    return result


def _days_in_id_numbers(column: pa.Array) -> Days | None:
    """Return the birth days inside valid resident ID numbers (GB 11643-1999), or None without any."""
    as_long = pc.equal(pc.binary_length(column), _ID_LENGTH).fill_null(False)
    rows = np.flatnonzero(as_long.to_numpy(zero_copy_only=False))
    shaped = pc.match_substring_regex(column.take(pa.array(rows)), _ID_NUMBER)
    rows = rows[shaped.to_numpy(zero_copy_only=False)]
    if len(rows) < 2:
        return None
    numbers = column.take(pa.array(rows))
    letters = np.frombuffer("".join(numbers.to_pylist()).upper().encode(), dtype=np.uint8).reshape(-1, 18)
    valid = _CHECKS[((letters[:, :17].astype(np.int64) - 48) @ _WEIGHTS) % 11] == letters[:, 17]
    # A date inside an order number passes the check digit one time in eleven.
    if valid.mean() < 0.5:
        return None
    births = pc.utf8_slice_codeunits(numbers, 6, 14)
    spaced = pc.replace_substring_regex(births, r"^(\d{4})(\d{2})(\d{2})$", r"\1 \2 \3")
    days = _days_of(pc.cast(spaced, pa.string()), " ")
    result = np.full(len(column), NO_DAY, dtype=np.int64)
    result[rows] = np.where(valid, days, NO_DAY)
    return result
