"""Things: products, stock, and serials of single pieces. Nothing here is about a person."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from scanner.demo import machine_ids, records
from scanner.demo.tables import MONEY, Filled, Row, belongs, column, key, table, text
from scanner.demo.world import World

products = table(
    "products",
    "商品",
    sa.Column("id", sa.Uuid, primary_key=True),
    text("name", 120),
    text("sku", 16),
    text("model", 20, "型号"),
    text("ean", 13),
    column("price", MONEY),
    text("brand", 30),
    text("origin", 20, "原产地"),
    column("weight", sa.Integer, "克"),
    text("size_cm", 20),
    column("rating", sa.Numeric(3, 2)),
    column("thumbnail", sa.LargeBinary),
)

inventory = table(
    "inventory",
    "库存",
    key(),
    belongs("warehouse_id", "warehouses.id"),
    text("sku", 16),
    text("batch_no", 18, "批次号"),
    column("quantity", sa.Integer),
    column("production_date", sa.Date, "生产日期"),
    text("best_before", 7),
    text("shelf", 12),
    column("turnover", sa.Numeric(8, 5)),
)

goods_serials = table(
    "goods_serials",
    "序列号商品",
    key(),
    text("sku", 16),
    text("serial", 18),
    text("imei", 15, "在库手机串号"),
    text("inspection_no", 12, "质检单"),
    column("in_stock", sa.Boolean),
)


_PLANTS = ("330106", "310115", "500112", "610113")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield products, _products(world)
    yield inventory, _inventory(world)
    yield goods_serials, _serials(world)


def _products(world: World) -> list[Row]:
    draw = world.draw("products table")
    return [
        {
            "id": product.id,
            "name": product.name,
            "sku": product.sku,
            "model": product.model,
            "ean": product.barcode,
            "price": product.price,
            "brand": product.brand,
            "origin": draw.choice(("中国", "日本", "德国", "澳大利亚", "USA", "韩国")),
            "weight": product.grams,
            "size_cm": f"{draw.randint(3, 60)}x{draw.randint(3, 60)}x{draw.randint(2, 40)}",
            "rating": round(draw.triangular(2.5, 5, 4.8), 2),
            "thumbnail": draw.unless(
                0.2, draw.choice((records.png, lambda d: records.jpeg(d, 64, 64)))(draw)
            ),
        }
        for product in world.products
    ]


def _inventory(world: World) -> list[Row]:
    draw = world.draw("inventory")
    rows: list[Row] = []
    for product in world.products:
        for warehouse in draw.sample(range(1, 15), 2):
            made = world.as_of - timedelta(days=draw.randint(20, 900))
            expires = made + timedelta(days=draw.choice((365, 540, 730)))
            rows.append(
                {
                    "id": len(rows) + 1,
                    "warehouse_id": warehouse,
                    "sku": product.sku,
                    # Plant, day, line and serial: eighteen digits with a date in the middle.
                    "batch_no": f"{draw.choice(_PLANTS)}{made:%Y%m%d}{draw.digits(4)}",
                    "quantity": draw.skewed(range(2000), 3.0),
                    "production_date": made,
                    "best_before": f"{expires:%m/%Y}",
                    "shelf": f"{draw.choice('ABCDEF')}-{draw.randint(1, 40):02d}-{draw.randint(1, 6):02d}",
                    "turnover": round(draw.uniform(0, 180), 5),
                }
            )
    return rows


def _serials(world: World) -> list[Row]:
    draw = world.draw("goods_serials")
    return [
        {
            "id": index + 1,
            "sku": draw.skewed(world.products).sku,
            "serial": f"{draw.choice(('13', '21', '37', '44', '51'))}{draw.digits(16)}",
            "imei": machine_ids.imei(draw),
            "inspection_no": f"{draw.choice(('13', '15', '18'))}{draw.digits(9)}",
            "in_stock": draw.sometimes(0.7),
        }
        for index in range(420)
    ]
