"""Money: payments, customs declarations of cross-border orders, invoices and coupons."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from scanner.demo import identifiers, words
from scanner.demo.draw import Draw
from scanner.demo.tables import MONEY, Filled, Row, belongs, column, key, moment, number, table, text
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

customs_declarations = table(
    "customs_declarations",
    "跨境清关申报",
    key(),
    text("order_no", 24),
    text("declaration_no", 18, "申报单号"),
    text("payer_name", 60),
    text("payer_id_no", 18),
    text("hs_code", 10),
    column("gross_weight", sa.Numeric(8, 3)),
    text("port_code", 4),
    number("declared_us", "微秒时间戳"),
)

invoices = table(
    "invoices",
    "发票",
    key(),
    text("invoice_no", 20, "发票号码"),
    text("title", 100, "抬头"),
    text("tax_no", 20, "税号"),
    text("receive_email", 100),
    column("amount", MONEY),
    column("issued_on", sa.Date),
)

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

_CHANNELS = ("wechat", "alipay", "unionpay", "card", "balance")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield payments, _payments(world)
    yield customs_declarations, _customs(world)
    yield invoices, _invoices(world)
    yield coupons, _coupons(world)
    yield member_coupons, _held(world)


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
        paid = order.created + timedelta(seconds=draw.randrange(20, 900))
        person = order.address.person
        account = None
        if channel == "alipay":
            account = person.email if draw.sometimes(0.3) else draw.choice((person.phone, identifiers.masked(person.phone)))
        rows.append({
            "id": len(rows) + 1,
            "pay_no": f"P{identifiers.milliseconds(paid)}{draw.digits(4)}",
            "order_id": order.id,
            "channel": channel,
            "transaction_id": None if channel == "balance" else transaction_id(draw, channel, f"{paid:%Y%m%d}"),
            "payer_account": account,
            "card_no": card if card and draw.sometimes(0.55) else None,
            "card_mask": identifiers.masked(card, 6, 4) if card else None,
            "expiry": f"{draw.randint(1, 12):02d}/{(world.as_of.year + draw.randint(0, 7)) % 100:02d}" if card else None,
            "bank_name": draw.unless(0.1, draw.choice(words.BANKS)) if card else None,
            "amount": order.amount,
            "currency": "CNY",
            "status": draw.choice((1, 1, 1, 1, 2)),
            "paid_at": paid,
        })
    return rows


def _customs(world: World) -> list[Row]:
    draw = world.draw("customs_declarations")
    rows: list[Row] = []
    adults = [o for o in world.orders if o.address.person.origin == "CN" and o.address.person.age(world.as_of) >= 20]
    for order in draw.sample(adults, 480):
        person, product = order.address.person, order.lines[0][0]
        declared = order.created + timedelta(minutes=draw.randint(5, 600))
        rows.append({
            "id": len(rows) + 1,
            "order_no": order.number,
            # Customs office, year, direction, serial: eighteen digits like an identity number.
            "declaration_no": f"5316{declared:%Y}1{draw.digits(9)}",
            "payer_name": person.name,
            "payer_id_no": person.document,
            "hs_code": product.customs_code,
            "gross_weight": round(product.grams / 1000 + 0.2, 3),
            "port_code": draw.choice(("5316", "2244", "2925", "4601")),
            "declared_us": identifiers.milliseconds(declared) * 1000 + draw.randrange(1_000_000),
        })
    return rows


def _invoices(world: World) -> list[Row]:
    draw = world.draw("invoices")
    rows: list[Row] = []
    for order in draw.sample(world.orders, 380):
        person = order.address.person
        company = draw.sometimes(0.55)
        issued = order.created.date() + timedelta(days=draw.randint(0, 20))
        title = company_name(draw, person.place.city) if company else draw.choice((person.name, "个人"))
        rows.append({
            "id": len(rows) + 1,
            "invoice_no": f"{issued:%y}{draw.choice(('4403', '3302'))[:2]}2{draw.digits(15)}",
            "title": title,
            "tax_no": identifiers.credit_code(draw, person.place) if company else None,
            "receive_email": draw.unless(0.3, person.email),
            "amount": order.amount,
            "issued_on": issued,
        })
    return rows


def company_name(draw: Draw, city: str) -> str:
    """Return the name of a company in a city."""
    return (
        f"{city.removesuffix('市')}{draw.choice(('市', ''))}{draw.choice(words.COMPANY_HEADS)}"
        f"{draw.choice(words.COMPANY_TRADES)}{draw.choice(words.COMPANY_FORMS)}"
    )


def _coupons(world: World) -> list[Row]:
    draw = world.draw("coupons")
    rows: list[Row] = []
    for index in range(120):
        start = draw.moment(world.as_of, 500).date()
        rows.append({
            "id": index + 1,
            "code": draw.letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 10),
            "title": draw.choice(("满减券", "新人礼包", "会员日专享", "Free shipping", "生日礼券")),
            "threshold": draw.choice((0, 99, 199, 299)),
            "discount_ratio": draw.choice((0.95, 0.9, 0.85, 0.8)),
            "valid_from": start,
            "valid_to": start + timedelta(days=draw.choice((7, 15, 30, 90))),
        })
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
