"""Phones and user agents as servers see them."""

from __future__ import annotations

from typing import NamedTuple

from scanner.demo.draw import Draw


class Phone(NamedTuple):
    """A phone model; `android` is 0 for the ones of Apple."""

    brand: str
    model: str
    system: str
    android: int


PHONES = (
    Phone("HUAWEI", "ELS-AN00", "Android 10", 10),
    Phone("Xiaomi", "M2102K1C", "Android 13", 13),
    Phone("Apple", "iPhone13,3", "iOS 16.6.1", 0),
    Phone("OPPO", "PDSM00", "Android 9", 9),
    Phone("vivo", "V1981A", "Android 8.1.0", 8),
    Phone("Apple", "iPhone15,2", "iOS 17.4", 0),
    Phone("HONOR", "ANY-AN00", "Android 12", 12),
    Phone("samsung", "SM-G9910", "Android 9", 9),
)

_WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"
BROWSERS = (
    f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {_WEBKIT} Chrome/120.0.6099.130 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:122.0) Gecko/20100101 Firefox/122.0",
    f"Mozilla/5.0 (Linux; Android 13; M2102K1C) {_WEBKIT} MicroMessenger/8.0.44.2502 NetType/WIFI",
)
MACHINES = (
    "curl/7.88.1",
    "okhttp/4.9.3",
    "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
    "python-requests/2.31.0",
)


def app(draw: Draw, phone: Phone) -> str:
    """Return the user agent of the shop's app on a phone."""
    build = draw.dotted(8, 20, 9)
    network = draw.choice(("WIFI", "4G", "5G"))
    return f"ShopApp/{build} ({phone.brand} {phone.model}; {phone.system}) NetType/{network}"


def any_agent(draw: Draw) -> str:
    """Return the user agent of a customer: a browser or the app."""
    return draw.choice(BROWSERS) if draw.sometimes(0.5) else app(draw, draw.skewed(PHONES, 1.3))
