"""Coupons, and who holds one."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from scanner.demo.tables import MONEY, Filled, Row, belongs, column, key, moment, table, text
from scanner.demo.world import World

coupons = table(
    "coupons",
    "优惠券模板",
    key(),
    text("code", 16, "券码"),
    text("title", 60),
    column("threshold", MONEY),
    column("discount_ratio", sa.Numeric(4, 3)),
    column("valid_from", sa.Date),
    column("valid_to", sa.Date),
)

member_coupons = table(
    "member_coupons",
    "",
    key(),
    belongs("member_id", "members.id"),
    belongs("coupon_id", "coupons.id"),
    text("redeem_code", 16),
    moment("used_at"),
)


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield coupons, _coupons(world)
    yield member_coupons, _held(world)


def _coupons(world: World) -> list[Row]:
    draw = world.draw("coupons")
    rows: list[Row] = []
    for index in range(120):
        start = draw.moment(world.as_of, 500).date()
        rows.append(
            {
                "id": index + 1,
                "code": draw.letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 10),
                "title": draw.choice(("满减券", "新人礼包", "会员日专享", "Free shipping", "生日礼券")),
                "threshold": draw.choice((0, 99, 199, 299)),
                "discount_ratio": draw.choice((0.95, 0.9, 0.85, 0.8)),
                "valid_from": start,
                "valid_to": start + timedelta(days=draw.choice((7, 15, 30, 90))),
            }
        )
    return rows


def _held(world: World) -> list[Row]:
    draw = world.draw("member_coupons")
    return [
        {
            "id": index + 1,
            "member_id": draw.skewed(world.people).id,
            "coupon_id": draw.randint(1, 120),
            "redeem_code": draw.letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 12),
            "used_at": draw.unless(0.6, draw.moment(world.as_of, 300)),
        }
        for index in range(900)
    ]
