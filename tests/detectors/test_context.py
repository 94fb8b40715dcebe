"""What neighbours tell: coordinates, tracks, address books."""

from __future__ import annotations

from datetime import datetime

import pyarrow as pa

from detectors.base import Table
from detectors.context import AddressBooks, Coordinates
from taxonomy.records import Field, Subject


def table(batch: pa.RecordBatch, subject: Subject = Subject.CUSTOMER, keys: tuple[str, ...] = ()) -> Table:
    fields = tuple(Field("test", "t", f.name, str(f.type)) for f in batch.schema)
    return Table("test", "t", "table", "", fields, keys, {}, subject, "")


def found(batch: pa.RecordBatch, subject: Subject = Subject.CUSTOMER) -> set[tuple[str, str]]:
    return {(s.field.path, s.category) for s in Coordinates().inspect(table(batch, subject), batch)}


FINE = {
    "lat": pa.array([31.230416, 39.904202, 30.274084]),
    "lng": pa.array([121.473701, 116.407394, 120.155072]),
}


def test_a_pair_with_many_decimals_is_a_precise_point() -> None:
    assert found(pa.record_batch(FINE)) == {
        ("lat", "location.precise_point"),
        ("lng", "location.precise_point"),
    }


def test_text_coordinates_count_too() -> None:
    batch = pa.record_batch({k: v.cast(pa.string()) for k, v in FINE.items()})
    assert ("lat", "location.precise_point") in found(batch)


def test_two_decimals_are_coarse() -> None:
    batch = pa.record_batch({"lat": pa.array([31.23, 39.9]), "lng": pa.array([121.47, 116.4])})
    assert found(batch) == {("lat", "location.coarse_location"), ("lng", "location.coarse_location")}


def test_zeros_behind_the_second_decimal_are_no_precision() -> None:
    batch = pa.record_batch(
        {"lat": pa.array(["31.230000", "39.900000"]), "lng": pa.array(["121.470000", "116.400000"])}
    )
    assert ("lat", "location.precise_point") not in found(batch)


def test_a_latitude_without_a_longitude_is_no_point() -> None:
    assert found(pa.record_batch({"lat": FINE["lat"], "height": FINE["lng"]})) == set()


def test_screen_positions_are_no_coordinates() -> None:
    batch = pa.record_batch({"lat": pa.array([812.5, 1024.25]), "lng": pa.array([1919.1, 4.0])})
    assert found(batch) == set()


def test_pairs_keep_to_their_own_prefix() -> None:
    batch = pa.record_batch({"home_lat": FINE["lat"], "home_lng": FINE["lng"], "work_lat": FINE["lat"]})
    assert {path for path, _ in found(batch)} == {"home_lat", "home_lng"}


def track(subject: Subject, users: list[int]) -> set[tuple[str, str]]:
    batch = pa.record_batch({"user_id": pa.array(users), "at": pa.array([datetime(2026, 1, 1)] * 3), **FINE})
    return found(batch, subject)


def test_three_points_of_one_person_are_a_track() -> None:
    assert ("lat", "location.trajectory") in track(Subject.CUSTOMER, [7, 7, 7])


def test_points_of_different_persons_are_no_track() -> None:
    assert ("lat", "location.trajectory") not in track(Subject.CUSTOMER, [7, 8, 9])


def test_a_parcel_has_no_track_of_a_person() -> None:
    assert ("lat", "location.trajectory") not in track(Subject.THING, [7, 7, 7])


def book(owners: list[int]) -> bool:
    phones = [f"139{n:08d}" for n in range(len(owners))]
    batch = pa.record_batch(
        {
            "user_id": pa.array(owners),
            "contact_name": pa.array(["某人"] * len(owners)),
            "phone": pa.array(phones),
        }
    )
    return any(True for _ in AddressBooks().inspect(table(batch, Subject.CUSTOMER), batch))


def test_many_telephones_under_few_owners_are_an_address_book() -> None:
    assert book([1] * 10 + [2] * 10)


def test_one_telephone_each_is_no_address_book() -> None:
    assert not book([*range(20)])


def test_one_buyer_with_many_consignees_makes_no_address_book() -> None:
    assert not book([1] * 10 + [*range(2, 60)])
