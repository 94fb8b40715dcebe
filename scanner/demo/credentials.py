"""What opens doors: sessions, one-time codes, and the keys of connected applications."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json

import sqlalchemy as sa

from scanner.demo import machine_ids, phones
from scanner.demo.tables import Filled, Row, belongs, column, key, moment, number, table, text
from scanner.demo.world import World, new_uuid

sessions = table(
    "sessions",
    "",
    sa.Column("sid", sa.Uuid, primary_key=True),
    belongs("member_id", "members.id"),
    text("token", 400),
    text("refresh_token", 64),
    text("ip", 45),
    number("expires_at"),
)

sms_codes = table(
    "sms_codes",
    "短信验证码",
    key(),
    text("mobile", 20),
    text("code", 6),
    text("scene", 20),
    moment("sent_at"),
)

api_keys = table(
    "api_keys",
    "开放平台密钥",
    key(),
    text("app_name", 60),
    text("access_key", 24),
    text("secret", 48),
    column("enabled", sa.Boolean),
)


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield sessions, _sessions(world)
    yield sms_codes, _codes(world)
    yield api_keys, _keys(world)


def web_token(member: int, issued: int) -> str:
    """Return a JSON web token (RFC 7519) signed with a key that everybody can read here."""

    def part(data: dict[str, object]) -> bytes:
        return base64.urlsafe_b64encode(json.dumps(data, separators=(",", ":")).encode()).rstrip(b"=")

    signed = (
        part({"alg": "HS256", "typ": "JWT"})
        + b"."
        + part({"sub": str(member), "iat": issued, "exp": issued + 7200})
    )
    mac = hmac.digest(b"demo", signed, hashlib.sha256)
    return (signed + b"." + base64.urlsafe_b64encode(mac).rstrip(b"=")).decode()


def _sessions(world: World) -> list[Row]:
    draw = world.draw("sessions")
    rows: list[Row] = []
    for _ in range(420):
        member, issued = draw.choice(world.people).id, machine_ids.seconds(draw.moment(world.as_of, 30))
        rows.append(
            {
                "sid": new_uuid(draw),
                "member_id": member,
                "token": web_token(member, issued),
                "refresh_token": draw.unless(0.2, machine_ids.secret(draw, 43)),
                "ip": machine_ids.ip(draw),
                "expires_at": issued + 7200,
            }
        )
    return rows


def _codes(world: World) -> list[Row]:
    draw = world.draw("sms_codes")
    return [
        {
            "id": index + 1,
            "mobile": phones.mobile(draw),
            "code": draw.digits(6),
            "scene": draw.choice(("login", "login", "register", "pay", "bind")),
            "sent_at": draw.moment(world.as_of, 30),
        }
        for index in range(380)
    ]


def _keys(world: World) -> list[Row]:
    draw = world.draw("api_keys")
    return [
        {
            "id": index + 1,
            "app_name": name,
            "access_key": f"ak{draw.hexes(20)}",
            "secret": machine_ids.secret(draw, 40),
            "enabled": draw.sometimes(0.8),
        }
        for index, name in enumerate(
            ("erp-sync", "wms", "kuaidi-callback", "crm", "bi-export", "mini-program") * 4
        )
    ]
