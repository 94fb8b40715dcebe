"""The logs of the application (JSON lines) and of its background worker (plain text)."""

from __future__ import annotations

import json
from datetime import datetime, time, timedelta
from pathlib import Path

from scanner.demo import identifiers, machine_ids, phones, phrases
from scanner.demo.world import World

# Logger, level, message, weight: most messages say nothing about a person, some say too much.
_MESSAGES = (
    ("http", "INFO", "request done in {ms} ms, trace {hex}", 30),
    ("order", "INFO", "order {order} created", 12),
    ("order", "INFO", "订单 {order} 库存锁定成功", 10),
    ("cache", "DEBUG", "cache miss key=item:{n}", 12),
    ("pay", "INFO", "notify from gateway 10.20.4.{octet} ok, serial {serial}", 6),
    ("job", "INFO", "settled {n} rows, version 6.12.0.{octet}", 6),
    ("auth", "INFO", "login ok from {ip}", 6),
    ("auth", "WARN", "密码错误次数过多, 手机号 {phone}, IP {ip}", 3),
    ("sms", "INFO", "send code to {phone} success", 4),
    ("sms", "ERROR", "短信发送失败 mobile={phone} reason=余额不足", 2),
    ("kyc", "INFO", "实名认证通过: {name}, 证件号 {id}", 2),
    ("kyc", "WARN", "OCR mismatch for customer {name}: name on card differs", 2),
    ("logistics", "INFO", "派件通知: {name} 您好, 您的包裹 {tracking} 已到 {street}", 3),
    ("order", "WARN", "收货地址解析失败: {address}", 2),
    ("pay", "ERROR", "退款失败, 卡号 {card}, 请人工处理", 1),
    ("crm", "INFO", "mail to {mail} bounced", 2),
    ("mq", "DEBUG", "offset 16{n}85 committed, lag {ms}", 6),
)

_WORKER = (
    ("fetched {n} items from queue stock-sync in {ms}ms", 20),
    ("file sha256={long} verified", 10),
    ("retry 2/5 for parcel {tracking}", 8),
    ("build 6.12.0.{octet} started, pid {ms}", 4),
    ("dialing {phone} for order {order}", 4),
    ("导出完成 /data/export/{hex}.csv, 操作人 {name}", 3),
    ("birthday sms -> {masked}", 5),
    ("upstream 10.20.3.{octet}:8080 timed out", 8),
    ("heartbeat ok ts={stamp}", 14),
    ("客户 {name} 来电 {phone}: 未收到货", 2),
)


def write_app(world: World, path: Path) -> None:
    """Write the application log: one JSON object a line."""
    draw = world.draw("app.log")
    weights = [entry[3] for entry in _MESSAGES]
    lines: list[str] = []
    for moment in _moments(world, draw.randrange(1 << 30), 2000):
        logger, level, template, _ = draw.choices(_MESSAGES, weights)[0]
        record: dict[str, object] = {
            "ts": f"{moment:%Y-%m-%dT%H:%M:%S}.{draw.digits(3)}+08:00",
            "level": level,
            "logger": f"shop.{logger}",
            "msg": _fill(world, f"app {len(lines)}", template),
            "trace_id": draw.hexes(32),
            "cost_ms": draw.randrange(3000),
        }
        if draw.sometimes(0.4):
            record["ctx"] = {"uid": draw.choice(world.people).id, "client_ip": machine_ids.ip(draw)}
        lines.append(json.dumps(record, ensure_ascii=False))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def write_worker(world: World, path: Path) -> None:
    """Write the worker's log: time, level, thread, words."""
    draw = world.draw("worker.log")
    weights = [entry[1] for entry in _WORKER]
    lines: list[str] = []
    for moment in _moments(world, draw.randrange(1 << 30), 1200):
        template = draw.choices(_WORKER, weights)[0][0]
        level = "ERROR" if "timed out" in template else "INFO"
        lines.append(
            f"{moment:%Y-%m-%d %H:%M:%S},{draw.digits(3)} {level:5} [worker-{draw.randint(1, 4)}] "
            + _fill(world, f"worker {len(lines)}", template)
        )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _moments(world: World, start: int, count: int) -> list[datetime]:
    draw = world.draw(f"moments {start}")
    midnight = datetime.combine(world.as_of - timedelta(days=1), time())
    return [midnight + timedelta(seconds=s) for s in sorted(draw.randrange(86_400) for _ in range(count))]


def _fill(world: World, name: str, template: str) -> str:
    draw = world.draw(name)
    mine = {
        "{ms}": str(draw.randrange(2, 4000)),
        "{n}": str(draw.randrange(1000, 99_999_999)),
        "{octet}": str(draw.randrange(1, 254)),
        "{hex}": draw.hexes(16),
        "{long}": draw.hexes(64),
        "{serial}": "42000" + draw.digits(23),
        "{stamp}": str(machine_ids.seconds(datetime.combine(world.as_of, time())) - draw.randrange(86_400)),
        "{masked}": identifiers.masked(phones.mobile(draw)),
        "{mail}": draw.choice(world.people).email,
    }
    for mark, words in mine.items():
        template = template.replace(mark, words)
    return phrases.fill(draw, template)
