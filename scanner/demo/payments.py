"""Payments: what the platforms and the card network returned."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from scanner.demo import identifiers, machine_ids, words
from scanner.demo.draw import Draw
from scanner.demo.tables import MONEY, Filled, Row, belongs, column, key, moment, table, text
from scanner.demo.world import World

payments = table(
    "payments",
    "支付流水",
    key(),
    text("pay_no", 24),
    belongs("order_id", "orders.id"),
    text("channel", 12),
    text("transaction_id", 32, "第三方流水号"),
    text("payer_account", 100, "付款账号"),
    text("card_no", 19, "银行卡号"),
    text("card_mask", 24),
    text("expiry", 5),
    text("bank_name", 30),
    column("amount", MONEY),
    text("currency", 3),
    column("status", sa.SmallInteger),
    moment("paid_at"),
)

_CHANNELS = ("wechat", "alipay", "unionpay", "card", "balance")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield payments, _payments(world)


def transaction_id(draw: Draw, channel: str, day: str) -> str:
    """Return the serial of a payment platform: the layouts of WeChat Pay, Alipay and the card network."""
    if channel == "wechat":
        return f"42000{draw.digits(5)}{day}{draw.digits(10)}"
    if channel == "alipay":
        return f"{day}2200{draw.digits(16)}"
    return f"{day[2:]}{draw.digits(15)}"


def _payments(world: World) -> list[Row]:
    draw = world.draw("payments")
    rows: list[Row] = []
    for order in world.orders:
        if draw.sometimes(0.12):
            continue
        channel = draw.skewed(_CHANNELS, 1.3)
        card = identifiers.bank_card(draw) if channel in {"unionpay", "card"} else ""
        paid = world.by_now(order.created + timedelta(seconds=draw.randrange(20, 900)))
        person = order.address.person
        account = None
        if channel == "alipay":
            account = (
                person.email
                if draw.sometimes(0.3)
                else draw.choice((person.phone, identifiers.masked(person.phone)))
            )
        rows.append(
            {
                "id": len(rows) + 1,
                "pay_no": f"P{machine_ids.milliseconds(paid)}{draw.digits(4)}",
                "order_id": order.id,
                "channel": channel,
                "transaction_id": None
                if channel == "balance"
                else transaction_id(draw, channel, f"{paid:%Y%m%d}"),
                "payer_account": account,
                "card_no": card if card and draw.sometimes(0.55) else None,
                "card_mask": identifiers.masked(card, 6, 4) if card else None,
                "expiry": f"{draw.randint(1, 12):02d}/{(world.as_of.year + draw.randint(0, 7)) % 100:02d}"
                if card
                else None,
                "bank_name": draw.unless(0.1, draw.choice(words.BANKS)) if card else None,
                "amount": order.amount,
                "currency": "CNY",
                "status": draw.choice((1, 1, 1, 1, 2)),
                "paid_at": paid,
            }
        )
    return rows
