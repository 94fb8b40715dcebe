"""Organisations: suppliers, warehouses, stores. Personal here is only a supplier's contact person."""

from __future__ import annotations

import sqlalchemy as sa

from scanner.demo import identifiers, phones, places, words
from scanner.demo.draw import Draw
from scanner.demo.places import PLACES
from scanner.demo.tables import DEGREES, Filled, Row, column, key, table, text
from scanner.demo.world import World, chinese_name

suppliers = table(
    "suppliers",
    "供应商",
    key(),
    text("company_name", 100),
    text("credit_code", 18, "统一社会信用代码"),
    text("contact_person", 40),
    text("contact_phone", 20),
    text("company_phone", 20),
    text("company_email", 80),
    text("registered_address", 200),
    text("bank_account", 32, "对公账户"),
    column("cooperation_since", sa.Date),
)

warehouses = table(
    "warehouses",
    "仓库",
    key(),
    text("name", 60),
    text("address", 200),
    column("lat", DEGREES),
    column("lng", DEGREES),
    text("phone", 20),
    column("area_m2", sa.Integer),
)

stores = table(
    "stores",
    "线下门店",
    key(),
    text("store_name", 60),
    text("province", 20),
    text("city", 20),
    text("address", 200),
    column("lat", sa.Double),
    column("lng", sa.Double),
    text("hotline", 20),
    text("opening_hours", 20),
)

_STORES = ("体验店", "旗舰店", "自提点")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield suppliers, _suppliers(world)
    yield warehouses, _warehouses(world)
    yield stores, _stores(world)


def company_name(draw: Draw, city: str) -> str:
    """Return the name of a company in a city."""
    return (
        f"{city.removesuffix('市')}{draw.choice(('市', ''))}{draw.choice(words.COMPANY_HEADS)}"
        f"{draw.choice(words.COMPANY_TRADES)}{draw.choice(words.COMPANY_FORMS)}"
    )


def _suppliers(world: World) -> list[Row]:
    draw = world.draw("suppliers")
    rows: list[Row] = []
    for index in range(110):
        place = draw.skewed(PLACES)
        rows.append(
            {
                "id": index + 1,
                "company_name": company_name(draw, place.city),
                "credit_code": identifiers.credit_code(draw, place),
                "contact_person": draw.unless(0.05, chinese_name(draw, draw.choice((1, 1, 2)))[0]),
                "contact_phone": draw.unless(0.1, phones.mobile(draw)),
                "company_phone": draw.choice(
                    (phones.landline(draw, place), f"400-{draw.digits(3)}-{draw.digits(4)}", None)
                ),
                "company_email": draw.choice(("sales", "info", "export", "service"))
                + f"@{draw.hexes(5)}.example.net",
                "registered_address": f"{place.full}工业园{draw.randint(1, 40)}号厂房",
                "bank_account": draw.unless(0.1, f"{draw.choice(('4000', '4420', '7559'))}{draw.digits(15)}"),
                "cooperation_since": draw.moment(world.as_of, 3500).date(),
            }
        )
    return rows


def _warehouses(world: World) -> list[Row]:
    draw = world.draw("warehouses")
    rows: list[Row] = []
    for index, place in enumerate(PLACES[:14]):
        lat, lng = places.near(draw, place, 0.08)
        rows.append(
            {
                "id": index + 1,
                "name": f"{place.city.removesuffix('市')}{draw.choice(('保税仓', '中心仓', '前置仓'))}",
                "address": f"{place.full}物流园{draw.randint(1, 9)}号库",
                "lat": lat,
                "lng": lng,
                "phone": phones.landline(draw, place),
                "area_m2": draw.randrange(1500, 42000, 100),
            }
        )
    return rows


def _stores(world: World) -> list[Row]:
    draw = world.draw("stores")
    rows: list[Row] = []
    for index in range(60):
        place = PLACES[index % len(PLACES)]
        lat, lng = places.near(draw, place, 0.02)
        rows.append(
            {
                "id": index + 1,
                "store_name": place.city + draw.choice(words.COMPANY_HEADS) + draw.choice(_STORES),
                "province": place.province,
                "city": place.city,
                "address": f"{place.district}{draw.choice(places.STREETS)}{draw.randint(1, 900)}号",
                "lat": float(lat),
                "lng": float(lng),
                "hotline": draw.choice(
                    (
                        f"400-{draw.digits(3)}-{draw.digits(4)}",
                        f"400{draw.digits(7)}",
                        f"总机转{draw.digits(4)}",
                    )
                ),
                "opening_hours": draw.choice(("10:00-22:00", "09:30-21:30")),
            }
        )
    return rows
