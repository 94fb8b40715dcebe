"""How customers reach the shop: their devices, and the logins with the position of the phone."""

from __future__ import annotations

import sqlalchemy as sa

from scanner.demo import agents, machine_ids, places
from scanner.demo.tables import Filled, Row, belongs, column, key, moment, number, table, text
from scanner.demo.world import World, new_uuid

devices = table(
    "devices",
    "App设备信息",
    key(),
    belongs("member_id", "members.id"),
    text("brand", 20),
    text("model", 40),
    text("os_version", 20),
    text("imei", 15),
    text("oaid", 64),
    text("android_id", 16),
    text("idfa", 36),
    text("mac", 17),
    text("push_token", 64),
    text("user_agent", 260),
    text("app_version", 16),
    text("screen", 12),
    number("first_seen_ms"),
)

logins = table(
    "logins",
    "登录日志",
    key(),
    belongs("user_id", "members.id"),
    text("ip", 45),
    moment("login_at"),
    column("lat", sa.Double),
    column("lng", sa.Double),
    text("ua", 260),
    column("result", sa.SmallInteger),
    column("risk_score", sa.Numeric(5, 2)),
)


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield devices, _devices(world)
    yield logins, _logins(world)


def _devices(world: World) -> list[Row]:
    draw = world.draw("devices")
    rows: list[Row] = []
    for index in range(950):
        phone = draw.skewed(agents.PHONES, 1.3)
        apple = phone.brand == "Apple"
        old = phone.android < 10 and not apple  # later systems no longer give the IMEI to apps
        rows.append(
            {
                "id": index + 1,
                "member_id": draw.skewed(world.people, 1.4).id,
                "brand": phone.brand,
                "model": phone.model,
                "os_version": phone.system,
                "imei": machine_ids.imei(draw) if old else None,
                "oaid": draw.unless(0.2, draw.hexes(draw.choice((16, 32, 64))))
                if not apple and not old
                else None,
                "android_id": None if apple else draw.hexes(16),
                "idfa": (
                    str(new_uuid(draw)).upper()
                    if draw.sometimes(0.4)
                    else "00000000-0000-0000-0000-000000000000"
                )
                if apple
                else None,
                "mac": draw.choice((machine_ids.mac(draw), "02:00:00:00:00:00")) if old else None,
                "push_token": draw.unless(0.3, draw.hexes(64) if apple else machine_ids.secret(draw, 44)),
                "user_agent": agents.app(draw, phone),
                "app_version": draw.dotted(8, 20, 9, 250),
                "screen": draw.choice(("1080x2400", "1170x2532", "720x1600", "1440x3200")),
                "first_seen_ms": machine_ids.milliseconds(draw.moment(world.as_of, 900))
                + draw.randrange(1000),
            }
        )
    return rows


def _logins(world: World) -> list[Row]:
    draw = world.draw("logins")
    rows: list[Row] = []
    for person in draw.sample(world.people, 420):
        agent, lines = agents.any_agent(draw), (machine_ids.ip(draw), machine_ids.ip(draw))
        work = draw.choice(places.PLACES) if draw.sometimes(0.1) else person.place
        shares = draw.sometimes(0.6)  # gives the app its position
        for _ in range(draw.choice((1, 2, 3, 5, 8, 14, 26))):
            lat, lng = places.near(draw, draw.choice((person.place, person.place, work)), 0.02)
            rows.append(
                {
                    "id": len(rows) + 1,
                    "user_id": person.id,
                    "ip": draw.choice(lines),
                    "login_at": draw.moment(world.as_of, 120),
                    "lat": float(lat) if shares else None,
                    "lng": float(lng) if shares else None,
                    "ua": agent,
                    "result": draw.choice((1, 1, 1, 1, 0)),
                    "risk_score": round(draw.expovariate(0.1), 2) % 100,
                }
            )
    return rows
