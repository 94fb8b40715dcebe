"""Orders, what was in them, where they went, and what went wrong."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from scanner.demo import identifiers, machine_ids, phones, phrases
from scanner.demo.tables import MONEY, Filled, Row, belongs, column, key, moment, number, table, text
from scanner.demo.world import World, chinese_name

orders = table(
    "orders",
    "订单主表",
    key(),
    text("order_no", 24, "订单号: 店铺+日期+流水"),
    belongs("member_id", "members.id"),
    column("status", sa.SmallInteger),
    column("amount", MONEY),
    text("currency", 3),
    column("freight", MONEY),
    text("consignee", 60),
    text("consignee_phone", 32),
    text("ship_to", 260, "收货地址快照"),
    column("remark", sa.Text, "买家留言"),
    text("seller_memo", 200),
    text("client_ip", 45),
    number("paid_ms"),
    moment("created_at"),
)

order_items = table(
    "order_items",
    "",
    key(),
    belongs("order_id", "orders.id"),
    column("product_id", sa.Uuid),
    text("sku", 16),
    text("title", 120),
    column("quantity", sa.Integer),
    column("price", MONEY),
    column("discount_ratio", sa.Numeric(6, 4)),
)

shipments = table(
    "shipments",
    "发货单",
    key(),
    text("order_no", 24),
    text("carrier", 20),
    text("tracking_no", 24, "运单号"),
    column("weight_kg", sa.Numeric(8, 3)),
    text("signed_by", 40, "签收人"),
    text("courier_phone", 20),
    column("route", sa.Text, "物流轨迹"),
    moment("shipped_at"),
)

refunds = table(
    "refunds",
    "售后单",
    key(),
    text("refund_no", 20),
    text("order_no", 24),
    column("reason", sa.Text),
    column("amount", MONEY),
    text("operator", 30, "处理人"),
    column("status", sa.SmallInteger),
    number("applied_at", "unix秒"),
)

_CARRIERS = ("SF", "YTO", "ZTO", "JD", "EMS", "DHL")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield orders, _orders(world)
    yield order_items, _items(world)
    yield shipments, _shipments(world)
    yield refunds, _refunds(world)


def _orders(world: World) -> list[Row]:
    draw = world.draw("orders table")
    rows: list[Row] = []
    for order in world.orders:
        address = order.address
        old = order.number.startswith("SO")  # the old system kept names and numbers in the clear
        place = address.place
        rows.append(
            {
                "id": order.id,
                "order_no": order.number,
                "member_id": address.person.id,
                "status": draw.skewed((30, 40, 20, 10, 50)),
                "amount": order.amount,
                "currency": "CNY" if draw.sometimes(0.93) else draw.choice(("USD", "HKD", "EUR")),
                "freight": order.freight,
                "consignee": address.consignee
                if old
                else address.consignee[0] + "*" * (len(address.consignee) - 1),
                "consignee_phone": address.phone if old else identifiers.masked(address.phone),
                "ship_to": f"{place.full}{address.door}",
                "remark": draw.unless(0.6, phrases.remark(draw)),
                "seller_memo": draw.unless(0.85, phrases.memo(draw)),
                "client_ip": draw.unless(0.1, machine_ids.ip(draw)),
                "paid_ms": draw.unless(
                    0.15, machine_ids.milliseconds(order.created + timedelta(seconds=draw.randrange(900)))
                ),
                "created_at": order.created,
            }
        )
    return rows


def _items(world: World) -> list[Row]:
    draw = world.draw("order_items")
    rows: list[Row] = []
    for order in world.orders:
        for product, quantity in order.lines:
            rows.append(
                {
                    "id": order.id + len(rows),
                    "order_id": order.id,
                    "product_id": product.id,
                    "sku": product.sku,
                    "title": product.name,
                    "quantity": quantity,
                    "price": product.price,
                    "discount_ratio": round(draw.uniform(0.5, 1), 4),
                }
            )
    return rows


def _shipments(world: World) -> list[Row]:
    draw = world.draw("shipments")
    rows: list[Row] = []
    for order in world.orders[:-200]:
        carrier = draw.skewed(_CARRIERS)
        tracking = {
            "SF": f"SF{draw.digits(13)}",
            "YTO": f"YT{draw.digits(13)}",
            "ZTO": f"7{draw.digits(13)}",
            "JD": f"JDV{draw.digits(12)}",
            "EMS": f"{draw.randint(10, 13)}{draw.digits(11)}",
            "DHL": draw.digits(10),
        }[carrier]
        signer = draw.choice(
            (
                order.address.consignee,
                order.address.consignee,
                "本人",
                "菜鸟驿站",
                "前台",
                "家人",
                chinese_name(draw, 1)[0],
            )
        )
        courier = phones.mobile(draw)
        route = draw.choice(
            (
                f"快件已到达{order.address.place.city}转运中心",
                f"派送中, 派件员: {chinese_name(draw, 1)[0]}, 电话: {courier}",
                f"已签收, 签收人: {signer}",
                "Departed from origin facility",
            )
        )
        rows.append(
            {
                "id": len(rows) + 1,
                "order_no": order.number,
                "carrier": carrier,
                "tracking_no": tracking,
                "weight_kg": round(sum(p.grams * n for p, n in order.lines) / 1000 + 0.12, 3),
                "signed_by": draw.unless(0.2, signer),
                "courier_phone": draw.unless(0.5, courier),
                "route": draw.unless(0.3, route),
                "shipped_at": world.by_now(order.created + timedelta(hours=draw.randint(2, 70))),
            }
        )
    return rows


def _refunds(world: World) -> list[Row]:
    draw = world.draw("refunds")
    staff = [chinese_name(draw, draw.choice((1, 2)))[0] for _ in range(6)] + ["system"] * 3
    rows: list[Row] = []
    for order in draw.sample(world.orders, 220):
        applied = world.by_now(
            order.created + timedelta(days=draw.randint(1, 12), seconds=draw.randrange(40000))
        )
        rows.append(
            {
                "id": len(rows) + 1,
                "refund_no": f"TK{applied:%y%m%d}{draw.digits(6)}",
                "order_no": order.number,
                "reason": phrases.complaint(draw),
                "amount": order.amount if draw.sometimes(0.7) else order.lines[0][0].price,
                "operator": draw.choice(staff),
                "status": draw.choice((1, 2, 3, 3, 3)),
                "applied_at": machine_ids.seconds(applied),
            }
        )
    return rows
