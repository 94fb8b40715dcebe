"""The facts that several tables share: who the customers are, what is sold, what was ordered."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from scanner.demo import goods, identifiers, machine_ids, phones, places, words
from scanner.demo.draw import Draw
from scanner.demo.places import PLACES, Place

MEMBERS, CHILDREN, TEENAGERS = 1500, 14, 12
PRODUCTS, ADDRESSES, ORDERS = 360, 2000, 2600


@dataclass(frozen=True, slots=True)
class Person:
    """A customer with an account."""

    id: int
    name: str
    handle: str  # romanised, for user names and mailboxes
    gender: int  # 1 male, 2 female
    birthday: date
    origin: str  # CN, HK, TW, or a country of a foreign customer
    place: Place
    phone: str
    email: str
    document: str  # number of the identity document of the origin
    joined: datetime

    def age(self, day: date) -> int:
        """Return the completed years on a day."""
        born = self.birthday
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


@dataclass(frozen=True, slots=True)
class Address:
    """Where a customer wants goods sent, and to whom: often, but not always, the customer."""

    id: int
    person: Person
    consignee: str
    phone: str
    place: Place
    door: str
    lat: Decimal
    lng: Decimal


@dataclass(frozen=True, slots=True)
class Order:
    """An order of one customer."""

    id: int
    number: str
    address: Address
    created: datetime
    lines: tuple[tuple[goods.Product, int], ...]
    freight: Decimal

    @property
    def amount(self) -> Decimal:
        """What the customer pays, freight included."""
        return sum((p.price * n for p, n in self.lines), self.freight)


@dataclass(frozen=True, slots=True)
class World:
    """One shop; every table draws from a stream of its own name."""

    seed: int
    as_of: date
    people: tuple[Person, ...]
    products: tuple[goods.Product, ...]
    addresses: tuple[Address, ...]
    orders: tuple[Order, ...]

    def draw(self, name: str) -> Draw:
        """Return the stream of draws of a table or file."""
        return Draw(self.seed, name)

    def by_now(self, moment: datetime) -> datetime:
        """Return the moment, or the last second before `as_of` where it would lie beyond."""
        return min(moment, datetime.combine(self.as_of, time()) - timedelta(seconds=1))


def make(seed: int, as_of: date) -> World:
    """Return the shop of a seed, as it stands at the beginning of the day `as_of`."""
    people = tuple(_people(Draw(seed, "people"), as_of))
    draw = Draw(seed, "products")
    products = tuple(goods.product(draw) for _ in range(PRODUCTS))
    addresses = tuple(_addresses(Draw(seed, "addresses"), people))
    orders = tuple(_orders(Draw(seed, "orders"), as_of, addresses, products))
    return World(seed, as_of, people, products, addresses, orders)


def chinese_name(draw: Draw, gender: int) -> tuple[str, str]:
    """Return a name of two to four characters that no celebrity bears, and a romanised handle."""
    while True:
        surname, roman = draw.skewed(words.SURNAMES, 1.6)
        given = [draw.choice(words.GIVEN[gender]) for _ in range(2 if draw.sometimes(0.8) else 1)]
        name = surname + "".join(g[0] for g in given)
        if name not in words.FAMOUS:
            return name, roman + "".join(g[1] for g in given)


def birthday_at(draw: Draw, as_of: date, youngest: int, oldest: int, usual: int) -> date:
    """Return the birth date of somebody whose completed years at `as_of` lie between two ages."""
    years = int(draw.triangular(youngest, oldest, usual))
    return as_of - timedelta(days=years * 366 + draw.randrange(1, 300))


def _people(draw: Draw, as_of: date) -> list[Person]:
    chosen = draw.sample(range(MEMBERS), CHILDREN + TEENAGERS)
    children, teenagers = set(chosen[:CHILDREN]), set(chosen[CHILDREN:])
    people: list[Person] = []
    for index in range(MEMBERS):
        minor = index in children or index in teenagers
        gender = draw.choice((1, 2))
        name, handle = chinese_name(draw, gender)
        place = draw.skewed(PLACES)
        if index in children:
            birthday = birthday_at(draw, as_of, 4, 12, 11)
        elif index in teenagers:
            birthday = birthday_at(draw, as_of, 16, 16, 16)
        else:
            birthday = birthday_at(draw, as_of, 18, 74, 27)
        origin, phone = "CN", phones.mobile(draw)
        document = identifiers.resident_id(draw, place, birthday, gender)
        if not minor and draw.sometimes(0.08):
            origin = draw.choice(("HK", "HK", "TW", "US", "GB"))
            if origin == "HK":
                name, phone = (
                    draw.choice(words.HONG_KONG),
                    f"+852 {draw.choice('569')}{draw.digits(3)} {draw.digits(4)}",
                )
                document = identifiers.hong_kong_id(draw)
            elif origin == "TW":
                name, phone = (
                    draw.choice(words.TAIWAN),
                    f"+886 9{draw.digits(2)} {draw.digits(3)} {draw.digits(3)}",
                )
                document = identifiers.taiwan_id(draw, gender)
            else:
                name, document = draw.choice(words.FOREIGN), identifiers.passport(draw)
                # Numbers that the regulators keep for films: +1 555 01xx and +44 7700 900xxx.
                phone = (
                    f"+1 503-555-01{draw.digits(2)}" if origin == "US" else f"+44 7700 900{draw.digits(3)}"
                )
        if origin not in {"CN", "TW"}:
            handle = "".join(letter for letter in name.lower() if letter.isalpha())
        mailbox = draw.choice(
            (f"{handle}{birthday:%m%d}", f"{handle}{draw.digits(3)}", draw.digits(draw.randint(7, 10)))
        )
        people.append(
            Person(
                10_001 + index,
                name,
                handle,
                gender,
                birthday,
                origin,
                place,
                phone,
                f"{mailbox}@{draw.skewed(words.MAIL_HOSTS)}",
                document,
                draw.moment(as_of, 1400),
            )
        )
    return people


def _addresses(draw: Draw, people: tuple[Person, ...]) -> list[Address]:
    addresses: list[Address] = []
    for index in range(ADDRESSES):
        person = people[index] if index < len(people) else draw.choice(people)
        home = draw.sometimes(0.8)
        place = person.place if home else draw.choice(PLACES)
        consignee, phone = person.name, person.phone
        if not home or draw.sometimes(0.1):
            consignee = chinese_name(draw, draw.choice((1, 2)))[0]
            phone = phones.mobile(draw)
        if person.origin in {"US", "GB"}:
            door = draw.choice(places.ABROAD).format(n=draw.randint(1, 90), m=draw.randint(10, 4000))
        elif person.origin == "HK":
            door = draw.choice(places.HONG_KONG_STREETS).format(n=draw.randint(1, 30), m=draw.randint(1, 800))
        else:
            door = places.door(draw)
        lat, lng = places.near(draw, place, 0.03)
        addresses.append(Address(50_001 + index, person, consignee, phone, place, door, lat, lng))
    return addresses


def _orders(
    draw: Draw, as_of: date, addresses: tuple[Address, ...], products: tuple[goods.Product, ...]
) -> list[Order]:
    orders: list[Order] = []
    for created in sorted(draw.moment(as_of, 720) for _ in range(ORDERS)):
        # The old system wrote SO and a time; the new one writes shop, day and a serial, 18 digits in all.
        number = f"440305{created:%Y%m%d}{draw.digits(4)}"
        if (as_of - created.date()).days > 500:
            number = f"SO{created:%Y%m%d%H%M%S}{draw.digits(4)}"
        lines = tuple(
            (draw.skewed(products), draw.choice((1, 1, 1, 1, 2, 2, 3, 6)))
            for _ in range(draw.choice((1, 1, 1, 2, 3)))
        )
        freight = draw.choice(
            (Decimal("0.00"), Decimal("0.00"), Decimal("8.00"), Decimal("12.50"), Decimal("35.00"))
        )
        orders.append(
            Order(
                machine_ids.snowflake(draw, created),
                number,
                draw.skewed(addresses, 1.5),
                created,
                lines,
                freight,
            )
        )
    return orders


def new_uuid(draw: Draw) -> uuid.UUID:
    """Return a random UUID (RFC 9562, version 4) of a stream of draws."""
    return uuid.UUID(int=draw.getrandbits(128), version=4)
