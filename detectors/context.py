"""Evidence from neighbours: coordinates in pairs, tracks, address books."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.base import Sighting, Table
from detectors.distinct import marks
from detectors.name_words import read
from detectors.words import glue, segments, split
from taxonomy.records import Field, Kind, Subject

_LATITUDE = frozenset({"lat", "latitude", "wd", "weidu", "纬度", "geolat", "gpslat", "latitudes", "y坐标"})
_LONGITUDE = frozenset(
    {"lng", "lon", "long", "longitude", "jd", "jingdu", "经度", "geolng", "geolon", "gpslng", "gpslon"}
)
_PLACES_OF_BUSINESS = frozenset(
    {
        "shop",
        "store",
        "warehouse",
        "site",
        "depot",
        "office",
        "hotel",
        "club",
        "branch",
        "station",
        "venue",
        "hub",
    }
    | {
        "hub",
        "port",
        "airport",
        "restaurant",
        "merchant",
        "company",
        "factory",
        "plant",
        "md",
        "ck",
        "门店",
        "仓库",
    }
)
_PRECISE = r"\.\d{2,}[1-9]"  # a third decimal or more that is not zero: about 110 m or finer
_PRECISE_SHARE = 0.5
_VERY_PRECISE = r"\.\d{5,}"
_VERY_PRECISE_SHARE = 0.6
_DIFFERENT = 5
_MANY_FINE = 4  # columns of fine numbers without a name that tells, beyond which none are coordinates
_PART = 90.0  # degrees between the ends of an operating area
_FROM_ZERO = 0.5  # degrees: shares and embeddings lie around zero
_IN_RANGE_SHARE = 0.98
_POSITIONS = 3  # distinct points of one person that make a track
_CONTACTS = 5  # distinct telephones under one owner, above which the rows are an address book
_BOOK_COLUMNS = 8  # a table with more is about something else, unless its name says contacts
_BOOK_WORDS = frozenset(
    {"contact", "contacts", "book", "phonebook", "addressbook", "directory", "txl", "lxr", "通讯录", "联系人"}
)
_OWNERS_SHARE = 0.2  # of the owners that must have so many: an order table has few such buyers
_ADDRESSES = frozenset({"contact.postal_address", "contact.shipping_address", "contact.billing_address"})
_TIME_WORDS = frozenset({"time", "at", "ts", "date", "sj", "rq", "timestamp", "时间", "日期"})


def _floats(column: pa.Array) -> npt.NDArray[np.float64] | None:
    """Return a column as floats with NaN for null and for what is no number, or None for other types."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        column = column.dictionary_decode()
        kind = column.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        numeric = pc.match_substring_regex(column, r"^\s*-?\d{1,3}(?:\.\d+)?\s*$")
        column = pc.if_else(numeric, pc.utf8_trim_whitespace(column), pa.scalar(None, kind))
    elif not (pa.types.is_floating(kind) or pa.types.is_integer(kind) or pa.types.is_decimal(kind)):
        return None
    try:
        values = pc.cast(column, pa.float64(), safe=False)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return None
    floats: npt.NDArray[np.float64] = values.to_numpy(zero_copy_only=False).astype(np.float64)
    return floats


def _last_word(path: str) -> str:
    words = split(path.rpartition(".")[2])
    return words[-1] if words else ""


def pairs(fields: tuple[Field, ...]) -> list[tuple[int, int]]:
    """Return the positions of (latitude, longitude) columns that belong together by their names."""
    found = []
    for y, latitude in enumerate(fields):
        word = _axis(latitude.path, _LATITUDE)
        if word is None:
            continue
        for x, longitude in enumerate(fields):
            if (
                _axis(longitude.path, _LONGITUDE) == word
                and latitude.path.rpartition(".")[0] == longitude.path.rpartition(".")[0]
            ):
                found.append((y, x))
                break
    return found


def _by_values(table: Table, batch: pa.RecordBatch, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Yield neighbouring columns of numbers that can only be coordinates, where no name tells.

    Five decimals or more, within the ranges, over a part of the world and not around zero: shares, prices and
    embeddings have other numbers.
    """
    numbers: dict[int, npt.NDArray[np.float64]] = {}
    for place, field in enumerate(table.fields):
        known = read(field.path)
        if place in taken or known.categories or known.other:
            continue
        column = batch.column(place)
        if not (pa.types.is_floating(column.type) or pa.types.is_decimal(column.type)):
            continue
        fine = pc.match_substring_regex(pc.cast(column, pa.string()), _VERY_PRECISE)
        values = _floats(column)
        if values is None or (pc.mean(fine.drop_null()).as_py() or 0) < _VERY_PRECISE_SHARE:
            continue
        values = values[~np.isnan(values)]
        if len(np.unique(values)) >= _DIFFERENT and np.abs(values).max() <= 180 and np.ptp(values) < _PART:
            numbers[place] = values
    if len(numbers) > _MANY_FINE:
        return  # logarithms, shares and measures, of which a table of statistics has many
    for first in numbers:
        second = first + 1
        if second not in numbers:
            continue
        wide = {place: float(np.abs(numbers[place]).max()) for place in (first, second)}
        if min(wide.values()) > 90 or min(np.abs(numbers[p]).mean() for p in (first, second)) < _FROM_ZERO:
            continue
        yield (second, first) if wide[first] > 90 else (first, second)


_SCALES = {"e5": 10**5, "e6": 10**6, "e7": 10**7, "micro": 10**6}


def _scale(path: str) -> int:
    """Return by how much whole numbers of degrees were multiplied: lat_e7."""
    return _SCALES.get(split(path.rpartition(".")[2], digits=True)[-1:][0], 1) if split(path) else 1


def _axis(path: str, words: frozenset[str]) -> str | None:
    """Return what stands before the axis word ("delivery" of delivery_lat), or None."""
    parts = split(path.rpartition(".")[2], digits=True)
    if parts and parts[-1] in _SCALES:
        parts = parts[:-1]
    if parts and parts[-1] in words:
        return "".join(parts[:-1])
    whole = glue(path.rpartition(".")[2])
    if whole in words:
        return ""
    return None


class Coordinates:
    """Latitude and longitude in two columns; several points of one person make a track."""

    name: ClassVar[str] = "coordinates"
    sampled: ClassVar[bool] = False

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield points for both columns of each pair, and tracks where one key has several points."""
        named = pairs(table.fields)
        for y, x in (*named, *_by_values(table, batch, {place for pair in named for place in pair})):
            if set(split(table.fields[y].path)[:-1]) & _PLACES_OF_BUSINESS:
                continue
            latitude, longitude = _floats(batch.column(y)), _floats(batch.column(x))
            scale = _scale(table.fields[y].path)
            if latitude is not None and longitude is not None and scale > 1:
                latitude, longitude = latitude / scale, longitude / scale
            if latitude is None or longitude is None:
                continue
            both = ~(np.isnan(latitude) | np.isnan(longitude))
            if not (count := int(both.sum())):
                continue
            fits = (
                both
                & (np.abs(latitude) <= 90)
                & (np.abs(longitude) <= 180)
                & ((latitude != 0) | (longitude != 0))
            )
            if fits.sum() < _IN_RANGE_SHARE * count:
                continue
            texts = pc.cast(batch.column(y), pa.string())
            precise = (
                pc.match_substring_regex(texts, _PRECISE).fill_null(False).to_numpy(zero_copy_only=False)
            )
            precise = precise | (scale > 1)
            fine = float((precise & fits).sum()) >= _PRECISE_SHARE * fits.sum()
            category = "location.precise_point" if fine else "location.coarse_location"
            note = f'pair with "{{}}", {"three decimals or more" if fine else "fewer than three decimals"}'
            rows = int(fits.sum())
            for here, there in ((y, x), (x, y)):
                yield Sighting(
                    table.fields[here],
                    category,
                    "pair.coordinates",
                    Kind.CONTEXT,
                    rows=rows,
                    tested_rows=count,
                    note=note.format(table.fields[there].path),
                )
            if fine and self._tracks(table, batch, y, x, fits):
                # Once for the pair, at its latitude: two columns are one track.
                yield Sighting(
                    table.fields[y],
                    "location.trajectory",
                    "track.points-of-one-key",
                    Kind.CONTEXT,
                    rows=rows,
                    tested_rows=count,
                    note=f"at least {_POSITIONS} different points under one key, with a time beside them",
                )

    def _tracks(
        self, table: Table, batch: pa.RecordBatch, y: int, x: int, fits: npt.NDArray[np.bool_]
    ) -> bool:
        if any(c in _ADDRESSES for f in table.fields for c, _ in read(f.path).categories):
            return False  # an address book's points are where its addresses are, and nobody's track
        key = subject_key(table)
        timed = any(
            f.type.startswith(("timestamp", "date")) or _last_word(f.path) in _TIME_WORDS
            for f in table.fields
        )
        if key is None or not timed or table.subject in (Subject.THING, Subject.ORGANISATION):
            return False
        points = marks(batch.column(y)) * np.uint64(3) + marks(batch.column(x))
        rows = pa.table({"key": pa.array(marks(batch.column(key))[fits]), "point": pa.array(points[fits])})
        most = pc.max(rows.group_by("key").aggregate([("point", "count_distinct")])["point_count_distinct"])
        return bool(most.as_py() is not None and most.as_py() >= _POSITIONS)


def subject_key(table: Table) -> int | None:
    """Return the position of the column that says whom a row belongs to, or None.

    The table's own primary key is no owner: it is different on each row.
    """
    own = table.keys if len(table.keys) == 1 else ()
    for place, field in enumerate(table.fields):
        if field.path in own:
            continue
        reading = read(field.path)
        if any(
            category in ("account.user_id", "device.other_device_id", "employment_education.staff_id")
            for category, _ in reading.categories
        ):
            return place
        if glue(field.path) in ("ownerid", "owner"):
            return place
    return None


class AddressBooks:
    """Many telephones under one owner: the contacts of a user, so data of third persons."""

    name: ClassVar[str] = "address-books"
    sampled: ClassVar[bool] = False

    def inspect(self, table: Table, batch: pa.RecordBatch) -> Iterator[Sighting]:
        """Yield relations.address_book at the name and telephone columns of an uploaded address book."""
        key = subject_key(table)
        if key is None or table.subject in (Subject.THING, Subject.ORGANISATION):
            return
        if len(table.fields) > _BOOK_COLUMNS and not set(segments(table.name)) & _BOOK_WORDS:
            return  # many patients of one physician, many orders of one clerk
        phones = [
            i
            for i, f in enumerate(table.fields)
            if any(
                c in ("contact.mobile_phone", "contact.landline_phone") for c, _ in read(f.path).categories
            )
        ]
        persons = [
            i
            for i, f in enumerate(table.fields)
            if any(c == "identity.full_name" for c, _ in read(f.path).categories)
        ]
        if not phones or not persons:
            return
        present = batch.column(phones[0]).is_valid().to_numpy(zero_copy_only=False)
        rows = pa.table(
            {
                "key": pa.array(marks(batch.column(key))[present]),
                "phone": pa.array(marks(batch.column(phones[0]))[present]),
            }
        )
        counts = rows.group_by("key").aggregate([("phone", "count_distinct")])["phone_count_distinct"]
        large = pc.sum(pc.greater(counts, _CONTACTS)).as_py() or 0
        if large >= max(2, _OWNERS_SHARE * len(counts)):
            for place in (phones[0], persons[0]):
                yield Sighting(
                    table.fields[place],
                    "relations.address_book",
                    "book.many-phones-of-one-owner",
                    Kind.CONTEXT,
                    rows=len(rows),
                    tested_rows=batch.num_rows,
                    note=f'more than {_CONTACTS} telephones under one "{table.fields[key].path}"',
                )
