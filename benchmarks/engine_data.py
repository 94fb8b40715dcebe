"""The columns and the log on which the pattern engines are measured; seeded, nobody's."""

from __future__ import annotations

import random

WORDS = [
    "order",
    "parcel",
    "paid",
    "please",
    "deliver",
    "before",
    "noon",
    "to",
    "the",
    "front",
    "desk",
    "and",
    "call",
    "when",
    "there",
]


def columns(draw: random.Random, values: int) -> dict[str, list[str]]:
    def some(n: int, of: str = "0123456789") -> str:
        return "".join(draw.choices(of, k=n))

    hexes = "0123456789abcdef"
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    make = {
        "e-mail": lambda: f"{draw.choice(WORDS)}.{draw.choice(WORDS)}{some(2)}@mail{some(1)}.example.org",
        "mobile": lambda: f"1{draw.choice('3578')}{some(9)}",
        "resident ID": lambda: (
            f"1101{some(2)}19{draw.randrange(50, 99)}{draw.randrange(1, 13):02}{draw.randrange(1, 29):02}{some(4)}"
        ),
        "card, grouped": lambda: f"4{some(3)} {some(4)} {some(4)} {some(4)}",
        "IPv4": lambda: ".".join(str(draw.randrange(256)) for _ in range(4)),
        "UUID": lambda: "-".join(some(k, hexes) for k in (8, 4, 4, 4, 12)),
        "prose": lambda: " ".join(draw.choices(WORDS, k=14)),
        "random digits": lambda: some(40, "0123456789 -"),
        "base64": lambda: some(60, letters),
    }
    return {name: [one() for _ in range(values)] for name, one in make.items()}


def lines(draw: random.Random, megabytes: int) -> bytes:
    """A web server's log: addresses, times, paths with words, now and then a query with personal data."""
    some = []
    for _ in range(20_000):
        ip = ".".join(str(draw.randrange(1, 255)) for _ in range(4))
        query = draw.choice(
            [
                "",
                "",
                "",
                f"?q={draw.choice(WORDS)}",
                f"?phone=13{draw.randrange(10**9):09}",
                f"?mail={draw.choice(WORDS)}{draw.randrange(99)}@example.org",
            ]
        )
        some.append(
            f'{ip} - - [24/Nov/2026:10:{draw.randrange(60):02}:{draw.randrange(60):02} +0800] "GET /{draw.choice(WORDS)}/{draw.choice(WORDS)}{query} HTTP/1.1" '
            f'200 {draw.randrange(99999)} "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36"\n'
        )
    size = sum(map(len, some))
    whole = []
    for _ in range(megabytes * 1_000_000 // size):
        draw.shuffle(some)
        whole.append("".join(some).encode())
    return b"".join(whole)
