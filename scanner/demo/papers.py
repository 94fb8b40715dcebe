"""Papers that authorities want: customs declarations of cross-border orders, and invoices."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from scanner.demo import identifiers, machine_ids
from scanner.demo.partners import company_name
from scanner.demo.tables import MONEY, Filled, Row, column, key, number, table, text
from scanner.demo.world import World

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


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield customs_declarations, _customs(world)
    yield invoices, _invoices(world)


def _customs(world: World) -> list[Row]:
    draw = world.draw("customs_declarations")
    rows: list[Row] = []
    adults = [
        o for o in world.orders if o.address.person.origin == "CN" and o.address.person.age(world.as_of) >= 20
    ]
    for order in draw.sample(adults, 480):
        person, product = order.address.person, order.lines[0][0]
        declared = world.by_now(order.created + timedelta(minutes=draw.randint(5, 600)))
        rows.append(
            {
                "id": len(rows) + 1,
                "order_no": order.number,
                # Customs office, year, direction, serial: eighteen digits like an identity number.
                "declaration_no": f"5316{declared:%Y}1{draw.digits(9)}",
                "payer_name": person.name,
                "payer_id_no": person.document,
                "hs_code": product.customs_code,
                "gross_weight": round(product.grams / 1000 + 0.2, 3),
                "port_code": draw.choice(("5316", "2244", "2925", "4601")),
                "declared_us": machine_ids.milliseconds(declared) * 1000 + draw.randrange(1_000_000),
            }
        )
    return rows


def _invoices(world: World) -> list[Row]:
    draw = world.draw("invoices")
    rows: list[Row] = []
    for order in draw.sample(world.orders, 380):
        person = order.address.person
        company = draw.sometimes(0.55)
        issued = world.by_now(order.created + timedelta(days=draw.randint(0, 20))).date()
        title = company_name(draw, person.place.city) if company else draw.choice((person.name, "个人"))
        rows.append(
            {
                "id": len(rows) + 1,
                "invoice_no": f"{issued:%y}{draw.choice(('4403', '3302'))[:2]}2{draw.digits(15)}",
                "title": title,
                "tax_no": identifiers.credit_code(draw, person.place) if company else None,
                "receive_email": draw.unless(0.3, person.email),
                "amount": order.amount,
                "issued_on": issued,
            }
        )
    return rows
