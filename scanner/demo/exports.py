"""Files that colleagues exported and left: CSV in two encodings, Parquet, JSON Lines, gzip."""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from scanner.demo import agents, identifiers, machine_ids, places, words
from scanner.demo.payments import transaction_id
from scanner.demo.world import World


def write(world: World, folder: Path) -> None:
    """Write every export into the folder."""
    _members(world, folder / "members.csv")
    _orders(world, folder / "orders.csv")
    _products(world, folder / "products.csv")
    _settlements(world, folder / "settlements.parquet")
    _deliveries(world, folder / "deliveries.jsonl")
    _events(world, folder / "events.jsonl.gz")


def _csv(path: Path, encoding: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))


def _members(world: World, path: Path) -> None:
    """Write what the spreadsheet program of a Chinese Windows writes: GB 18030."""
    draw = world.draw("members.csv")
    rows = [
        (
            p.id,
            p.name,
            "男" if p.gender == 1 else "女",
            p.phone,
            draw.unless(0.1, f"{p.birthday:%Y/%m/%d}"),
            draw.choice(("普通", "银卡", "金卡")),
            p.place.city,
            draw.choice(("", "", "", "生日送券", "投诉过，慎联", "老师介绍")),
        )
        for p in world.people[:700]
    ]
    _csv(path, "gb18030", ("会员号", "姓名", "性别", "手机", "出生日期", "等级", "城市", "备注"), rows)


def _orders(world: World, path: Path) -> None:
    """Write UTF-8 with a byte order mark; long numbers carry a tab so that spreadsheets keep them."""
    draw = world.draw("orders.csv")
    rows = [
        (
            f"\t{o.number}",
            f"{o.created:%Y-%m-%d %H:%M:%S}",
            o.address.consignee,
            f"\t{o.address.phone}",
            f"{o.address.place.province} {o.address.place.city} {o.address.place.district} {o.address.door}",
            o.lines[0][0].name,
            o.amount,
            f"\t{draw.digits(12)}",
        )
        for o in world.orders[-800:]
    ]
    head = ("order_no", "created", "收货人", "联系电话", "address", "goods", "amount", "运单")
    _csv(path, "utf-8-sig", head, rows)


def _products(world: World, path: Path) -> None:
    rows = [(p.sku, p.name, p.model, p.barcode, p.price, p.grams) for p in world.products]
    _csv(path, "utf-8", ("sku", "name", "model", "barcode", "price", "grams"), rows)


def _settlements(world: World, path: Path) -> None:
    draw = world.draw("settlements")
    rows = []
    for order in world.orders[::3]:
        card, person = identifiers.bank_card(draw), order.address.person
        rows.append(
            {
                "settle_id": machine_ids.snowflake(draw, order.created),
                "order_no": order.number,
                "transaction_no": transaction_id(draw, "card", f"{order.created:%Y%m%d}"),
                "payer": {
                    "name": person.name,
                    "card": card if draw.sometimes(0.6) else identifiers.masked(card, 6, 4),
                    "bank": draw.choice(words.BANKS),
                },
                "amount": order.amount,
                "fee_ratio": round(draw.uniform(0.002, 0.006), 6),
                "settled_at": world.by_now(order.created + timedelta(days=1)),
            }
        )
    payer = pa.struct([("name", pa.string()), ("card", pa.string()), ("bank", pa.string())])
    schema = pa.schema(
        [
            ("settle_id", pa.int64()),
            ("order_no", pa.string()),
            ("transaction_no", pa.string()),
            ("payer", payer),
            ("amount", pa.decimal128(12, 2)),
            ("fee_ratio", pa.float64()),
            ("settled_at", pa.timestamp("ms")),
        ]
    )
    pq.write_table(pa.Table.from_pylist(rows, schema), path)


def _deliveries(world: World, path: Path) -> None:
    draw = world.draw("deliveries")
    lines: list[str] = []
    for address in world.addresses[:600]:
        door = f"{address.place.city}{address.place.district}{address.door}"
        lines.append(
            _line(
                {
                    "delivery_id": f"D{draw.digits(9)}",
                    "receiver": {"name": address.consignee, "mobile": address.phone, "address": door},
                    "geo": {"lat": float(address.lat), "lon": float(address.lng)},
                    "parcels": [{"sku": draw.choice(world.products).sku, "qty": draw.randint(1, 4)}],
                    "window": draw.choice(("AM", "PM", None)),
                    "note": draw.unless(0.7, draw.choice(("放驿站", "打电话", "门禁密码 2580#", "本人签收"))),
                }
            )
        )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _events(world: World, path: Path) -> None:
    draw = world.draw("events")
    lines: list[str] = []
    for person in world.people[::4]:
        phone, home = draw.skewed(agents.PHONES, 1.3), person.place
        device = draw.hexes(32)
        for _ in range(draw.choice((1, 3, 4, 6))):
            moment = draw.moment(world.as_of, 30)
            lat, lng = places.near(draw, home, 0.02)
            lines.append(
                _line(
                    {
                        "event": draw.choice(("page_view", "add_cart", "pay_click", "share")),
                        "ts": machine_ids.milliseconds(moment),
                        "uid": person.id,
                        "device": {"oaid": device, "model": phone.model, "os": phone.system},
                        "geo": {"lat": float(lat), "lng": float(lng)} if draw.sometimes(0.5) else None,
                        "page": draw.choice(("/home", "/cart", f"/item/{draw.digits(8)}")),
                        "ip": machine_ids.ip(draw),
                        "seq": draw.randrange(500),
                    }
                )
            )
    data = ("\n".join(lines) + "\n").encode()
    path.write_bytes(gzip.compress(data, compresslevel=6, mtime=0))


def _line(record: dict[str, object]) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
