"""What the machines keep for themselves: settings, files, releases, jobs, layouts, rates."""

from __future__ import annotations

import sqlalchemy as sa

from scanner.demo import machine_ids
from scanner.demo.tables import Filled, Row, column, key, moment, number, table, text
from scanner.demo.world import World, new_uuid

app_config = table(
    "app_config",
    "系统配置",
    sa.Column("conf_key", sa.String(60), primary_key=True),
    text("conf_value", 200),
    text("description", 120),
    moment("updated_at"),
)

file_objects = table(
    "file_objects",
    "文件元数据",
    sa.Column("id", sa.Uuid, primary_key=True),
    text("path", 200),
    text("sha256", 64),
    text("etag", 32),
    number("size_bytes"),
    text("mime", 40),
    number("created_us"),
)

app_releases = table(
    "app_releases",
    "",
    key(),
    text("version", 20),
    text("build", 11),
    text("checksum", 64),
    text("min_system", 12),
    text("notes", 200),
    column("released_on", sa.Date),
)

job_runs = table(
    "job_runs",
    "定时任务",
    key(),
    text("job_name", 40),
    text("host_ip", 15, "执行节点"),
    text("trace_id", 32),
    number("started_ms"),
    column("cost_ms", sa.Integer),
    text("outcome", 60),
)

ui_layout = table(
    "ui_layout",
    "页面埋点坐标",
    key(),
    text("element", 40),
    column("x", sa.Double),
    column("y", sa.Double),
    column("width_ratio", sa.Double),
    column("height_ratio", sa.Double),
)

exchange_rates = table(
    "exchange_rates",
    "汇率",
    key(),
    text("base", 3),
    text("quote", 3),
    column("rate", sa.Numeric(14, 6)),
    column("inverse", sa.Numeric(14, 6)),
    column("on_day", sa.Date),
)

_CONFIG = (
    ("sms.gateway.host", "10.20.3.17", "短信网关内网地址"),
    ("sms.sign", "【跨境优选】", ""),
    ("support.email", "support@shop.example.com", "客服公共邮箱"),
    ("support.hotline", "400-000-0000", ""),
    ("map.default.center", "114.057868,22.543099", "地图默认中心"),
    ("order.no.prefix", "440305", "店铺编码"),
    ("pay.wechat.mchid", "1900000109", "商户号"),
    ("risk.ip.whitelist", "10.0.0.0/8,192.168.0.0/16", ""),
    ("snowflake.epoch", "1288834974657", ""),
    ("minors.mode.default", "off", "青少年模式默认关闭"),
    ("id_card.ocr.enabled", "true", "身份证识别开关"),
    ("bank_card.bin.version", "20231115", ""),
    ("password.min_length", "8", ""),
    ("ui.theme.color", "#1a73e8", ""),
    ("app.version.min", "6.12.0.233", ""),
    ("company.credit_code", "91440300MA5DEMO00X", "页脚展示"),
)
_JOBS = (
    "sync_stock",
    "close_unpaid_orders",
    "send_birthday_sms",
    "rebuild_index",
    "settle_points",
    "clean_sessions",
)
_FOLDERS = ("banner", "detail", "invoice", "video")
_MIMES = ("image/jpeg", "application/pdf", "text/csv", "image/png")


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    draw = world.draw("operations")
    yield (
        app_config,
        [
            {
                "conf_key": k,
                "conf_value": v,
                "description": d or None,
                "updated_at": draw.moment(world.as_of, 900),
            }
            for k, v, d in _CONFIG
        ],
    )
    yield file_objects, _files(world)
    yield app_releases, _releases(world)
    yield job_runs, _jobs(world)
    yield (
        ui_layout,
        [
            {
                "id": index + 1,
                "element": draw.choice(
                    ("btn_buy", "banner", "search_box", "cart_icon", "card_item", "tab_me")
                ),
                "x": round(draw.uniform(0, 180), 4),
                "y": round(draw.uniform(0, 90), 4),
                "width_ratio": round(draw.random(), 6),
                "height_ratio": round(draw.random(), 6),
            }
            for index in range(240)
        ],
    )
    yield exchange_rates, _rates(world)


def _files(world: World) -> list[Row]:
    draw = world.draw("file_objects")
    return [
        {
            "id": new_uuid(draw),
            "path": f"/static/{draw.choice(_FOLDERS)}/{draw.hexes(2)}/{draw.digits(13)}.dat",
            "sha256": draw.hexes(64),
            "etag": draw.hexes(32),
            "size_bytes": draw.skewed(range(1000, 9_000_000), 3.0),
            "mime": draw.choice(_MIMES),
            "created_us": machine_ids.milliseconds(draw.moment(world.as_of, 900)) * 1000
            + draw.randrange(1_000_000),
        }
        for _ in range(420)
    ]


def _releases(world: World) -> list[Row]:
    draw = world.draw("app_releases")
    rows: list[Row] = []
    for index in range(90):
        day = draw.moment(world.as_of, 1400).date()
        rows.append(
            {
                "id": index + 1,
                "version": draw.dotted(8, 22, 9, 255),
                # Channel, day and number of the day: eleven digits, some of which begin like a mobile number.
                "build": f"1{draw.choice('35789')}{day:%y%m%d}{draw.digits(3)}",
                "checksum": draw.hexes(64),
                "min_system": draw.choice(("8.1.0", "9.0", "10.0.0.1", "12.4")),
                "notes": draw.choice(
                    ("修复已知问题", "优化登录", "支持刷脸支付", "bug fixes", "新增宝宝档案")
                ),
                "released_on": day,
            }
        )
    return rows


def _jobs(world: World) -> list[Row]:
    draw = world.draw("job_runs")
    rows: list[Row] = []
    for _ in range(520):
        start = draw.moment(world.as_of, 40)
        rows.append(
            {
                "id": machine_ids.snowflake(draw, start) + len(rows),
                "job_name": draw.choice(_JOBS),
                "host_ip": f"10.20.{draw.randint(1, 6)}.{draw.randint(2, 250)}",
                "trace_id": draw.hexes(32),
                "started_ms": machine_ids.milliseconds(start),
                "cost_ms": int(draw.expovariate(0.0005)),
                "outcome": draw.choice(("ok", "ok", "ok", "timeout after 3 retries", "processed 1832 rows")),
            }
        )
    return rows


def _rates(world: World) -> list[Row]:
    draw = world.draw("exchange_rates")
    rows: list[Row] = []
    for index in range(200):
        quote, usual = draw.choice(
            (("USD", 7.18), ("HKD", 0.92), ("EUR", 7.8), ("JPY", 0.048), ("KRW", 0.0053))
        )
        rate = round(usual * draw.uniform(0.95, 1.05), 6)
        rows.append(
            {
                "id": index + 1,
                "base": quote,
                "quote": "CNY",
                "rate": rate,
                "inverse": round(1 / rate, 6),
                "on_day": draw.moment(world.as_of, 400).date(),
            }
        )
    return rows
