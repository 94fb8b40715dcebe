"""The access log of the web server, in the combined format of nginx."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import quote

from scanner.demo import agents, machine_ids, phones, places
from scanner.demo.activity import KEYWORDS
from scanner.demo.draw import Draw
from scanner.demo.world import World

LINES = 3000


def write(world: World, path: Path) -> None:
    """Write one day of requests, in the order of time."""
    draw = world.draw("access.log")
    day = world.as_of - timedelta(days=1)
    visitors = [(machine_ids.ip(draw), agents.any_agent(draw)) for _ in range(260)]
    visitors += [(machine_ids.ip(draw), machine) for machine in agents.MACHINES]
    lines = []
    for second in sorted(draw.randrange(86_400) for _ in range(LINES)):
        address, agent = draw.skewed(visitors)
        moment = datetime.combine(day, time()) + timedelta(seconds=second)
        method, target = _request(draw, world, day)
        referer = draw.choice(
            (
                "-",
                "-",
                "https://shop.example/",
                f"https://shop.example/search?q={quote(draw.choice(KEYWORDS))}",
            )
        )
        status = draw.choices((200, 304, 302, 404, 500), (80, 8, 5, 6, 1))[0]
        lines.append(
            f"{address} - - [{moment.day:02d}/{_MONTHS[moment.month - 1]}/{moment:%Y:%H:%M:%S} +0800] "
            f'"{method} {target} HTTP/1.1" {status} {draw.randrange(120, 48000)} "{referer}" "{agent}"'
        )
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _request(draw: Draw, world: World, day: date) -> tuple[str, str]:
    way = draw.random()
    stamp = machine_ids.milliseconds(datetime.combine(day, time())) + draw.randrange(86_400_000)
    if way < 0.36:
        return "GET", f"/item/{draw.digits(8)}.html"
    if way < 0.58:
        return (
            "GET",
            f"/static/js/app.{draw.hexes(8)}.js?v={draw.dotted(8, 20, 9, 99)}",
        )
    if way < 0.68:
        return "GET", f"/search?q={quote(draw.choice(KEYWORDS))}&page={draw.randint(1, 9)}&_t={stamp}"
    if way < 0.78:
        return "GET", f"/api/order/detail?orderNo={draw.choice(world.orders).number}&_t={stamp}"
    if way < 0.83:
        return "POST", f"/api/sms/send?mobile={phones.mobile(draw)}&scene=login"
    if way < 0.86:
        return "GET", f"/api/user/exists?email={quote(draw.choice(world.people).email)}"
    if way < 0.89:
        lat, lng = places.near(draw, draw.skewed(places.PLACES), 0.02)
        return "GET", f"/api/store/nearby?lat={lat}&lng={lng}"
    if way < 0.91:
        return "GET", f"/unsubscribe?e={quote(draw.choice(world.people).email, safe='')}&c={draw.hexes(12)}"
    if way < 0.93:
        return "GET", f"/track?no=SF{draw.digits(13)}&phone={draw.digits(4)}"
    return draw.choice(("GET", "POST")), draw.choice(
        ("/", "/cart", "/login", "/health", "/favicon.ico", "/api/cart/add")
    )
