"""What the shop sells: invented brands, ordinary things."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from decimal import Decimal

from scanner.demo import identifiers
from scanner.demo.draw import Draw

BRANDS = (
    "Velora",
    "NORDKIT",
    "澄禾",
    "Minzoo",
    "Brakemax",
    "绿野仙",
    "TOPAUTO",
    "小象优品",
    "Kanzo",
    "AeroPeak",
    "贝乐熊",
    "Hikari",
)
KINDS: tuple[tuple[str, str, str, int], ...] = (
    # name, specification, customs code, usual price
    ("婴幼儿配方奶粉 3段", "800g/罐", "1901101010", 238),
    ("玻尿酸补水面膜", "25ml*10片", "3304990029", 79),
    ("真无线蓝牙耳机", "5.3 黑色", "8518300000", 199),
    ("前刹车片 适用轩逸/思域", "4片装", "8708301000", 156),
    ("机油滤清器", "M20x1.5", "8421230000", 32),
    ("Oil filter wrench", "65-110mm", "8204120000", 45),
    ("LED headlight bulb H7", "6000K pair", "8539520000", 129),
    ("氨糖软骨素钙片", "180粒", "2106909090", 168),
    ("儿童益智积木", "128粒", "9503002100", 99),
    ("保温杯", "500ml", "9617009000", 88),
    ("女士羊绒围巾", "180*70cm", "6214200000", 329),
    ("Stainless steel cookware set", "8 pcs", "7323930000", 499),
    ("手机壳 磁吸", "Pro Max", "3926909090", 39),
    ("洗衣凝珠", "52颗", "3402500000", 49),
    ("雨刮器 无骨", "24+18寸", "8512400000", 58),
    ("Car phone mount", "magnetic", "8517799000", 66),
)
SHAPES = ("letter", "letters", "dotted", "plain")


@dataclass(frozen=True, slots=True)
class Product:
    """A thing on sale; `model` is the maker's own code, whatever it looks like."""

    id: uuid.UUID
    sku: str
    name: str
    brand: str
    specification: str
    customs_code: str
    model: str
    barcode: str
    price: Decimal
    grams: int


def product(draw: Draw) -> Product:
    """Return one product."""
    name, specification, customs_code, usual = draw.choice(KINDS)
    brand = draw.choice(BRANDS)
    return Product(
        id=uuid.UUID(int=draw.getrandbits(128), version=4),
        sku=f"{draw.choice('ABCDEFGHKMP')}{draw.digits(8)}",
        name=f"{brand} {name} {specification}",
        brand=brand,
        specification=specification,
        customs_code=customs_code,
        model=_model(draw),
        barcode=identifiers.article_number(draw),
        price=Decimal(usual * 100 + draw.randrange(-1500, 6000)) / 100,
        grams=draw.randint(30, 4200),
    )


def _model(draw: Draw) -> str:
    match draw.choice(SHAPES):
        case "letter":
            return f"{draw.choice('ABDFHKW')}{draw.digits(6)}({draw.choice('0123456789A')})"
        case "letters":
            return f"{draw.choice(('EA', 'G', 'E', 'PB'))}{draw.digits(8)}"[:9]
        case "dotted":
            return f"{draw.randint(1, 20)}.{draw.randint(0, 99)}.{draw.randint(0, 30)}.{draw.randint(0, 9)}"
        case _:
            return f"{draw.choice(('BP', 'LX', 'TK'))}-{draw.digits(4)}"
