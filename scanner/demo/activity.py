"""What customers looked for and looked at."""

from __future__ import annotations

import sqlalchemy as sa

from scanner.demo import machine_ids
from scanner.demo.tables import Filled, Row, belongs, column, key, moment, number, table, text
from scanner.demo.world import World

search_logs = table(
    "search_logs",
    "",
    key(),
    belongs("member_id", "members.id"),
    text("keyword", 100),
    column("hits", sa.Integer),
    moment("created_at"),
)

browse_history = table(
    "browse_history",
    "浏览足迹",
    key(),
    belongs("member_id", "members.id"),
    column("product_id", sa.Uuid),
    column("stay_seconds", sa.Integer),
    number("viewed_ms"),
)

KEYWORDS = (
    "奶粉 3段",
    "刹车片",
    "oil filter",
    "蓝牙耳机",
    "儿童 积木",
    "H7 bulb",
    "面膜 敏感肌",
    "氨糖 老人",
    "保温杯",
    "雨刮器 轩逸",
    "叶酸 孕妇",
    "brake pads civic 2016",
    "糖尿病 无糖 饼干",
    "手机支架",
    "围巾",
    "cookware",
    "20220413 批次",
    "SF快递单号查询",
)


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield search_logs, _searches(world)
    yield browse_history, _views(world)


def _searches(world: World) -> list[Row]:
    draw = world.draw("search_logs")
    return [
        {
            "id": index + 1,
            "member_id": draw.unless(0.3, draw.skewed(world.people).id),
            "keyword": draw.skewed(KEYWORDS),
            "hits": draw.randrange(400),
            "created_at": draw.moment(world.as_of, 60),
        }
        for index in range(900)
    ]


def _views(world: World) -> list[Row]:
    draw = world.draw("browse_history")
    return [
        {
            "id": index + 1,
            "member_id": draw.skewed(world.people).id,
            "product_id": draw.skewed(world.products).id,
            "stay_seconds": int(draw.expovariate(0.05)),
            "viewed_ms": machine_ids.milliseconds(draw.moment(world.as_of, 60)) + draw.randrange(1000),
        }
        for index in range(1100)
    ]
