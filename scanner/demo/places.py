"""Districts with division code, postcode, dialling code and centre; streets and estates are invented."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from scanner.demo.draw import Draw


class Place(NamedTuple):
    """A district: the code is that of GB/T 2260, the centre is in degrees (WGS 84)."""

    province: str
    city: str
    district: str
    code: str
    postcode: str
    dialling: str
    lat: float
    lng: float

    @property
    def full(self) -> str:
        """Province, city and district in one word, as on a parcel."""
        return f"{self.province}{self.city}{self.district}"


def _place(line: str) -> Place:
    province, city, district, code, postcode, dialling, lat, lng = line.split()
    return Place(province, city, district, code, postcode, dialling, float(lat), float(lng))


# The shop is in Shenzhen: its own province comes first, and draws favour the head of the list.
PLACES: tuple[Place, ...] = tuple(
    _place(line)
    for line in """
广东省 深圳市 南山区 440305 518000 0755 22.5333 113.9304
广东省 深圳市 福田区 440304 518000 0755 22.5410 114.0500
广东省 广州市 天河区 440106 510000 020 23.1247 113.3612
广东省 东莞市 南城街道 441900 523000 0769 23.0200 113.7518
浙江省 杭州市 余杭区 330110 311100 0571 30.4188 120.2994
浙江省 杭州市 西湖区 330106 310000 0571 30.2595 120.1302
浙江省 金华市 义乌市 330782 322000 0579 29.3064 120.0750
浙江省 宁波市 鄞州区 330212 315100 0574 29.8166 121.5466
上海市 上海市 浦东新区 310115 200120 021 31.2215 121.5447
上海市 上海市 徐汇区 310104 200030 021 31.1885 121.4365
北京市 北京市 朝阳区 110105 100020 010 39.9215 116.4434
北京市 北京市 海淀区 110108 100080 010 39.9599 116.2982
江苏省 南京市 江宁区 320115 211100 025 31.9522 118.8399
江苏省 苏州市 吴中区 320506 215100 0512 31.2631 120.6323
四川省 成都市 武侯区 510107 610000 028 30.6419 104.0433
重庆市 重庆市 渝北区 500112 401120 023 29.7183 106.6311
湖北省 武汉市 洪山区 420111 430070 027 30.5004 114.3436
湖南省 长沙市 岳麓区 430104 410000 0731 28.2353 112.9310
福建省 厦门市 思明区 350203 361000 0592 24.4454 118.0826
福建省 泉州市 晋江市 350582 362200 0595 24.7819 118.5519
山东省 青岛市 市南区 370202 266000 0532 36.0754 120.4124
河南省 郑州市 金水区 410105 450000 0371 34.8002 113.6606
河北省 石家庄市 长安区 130102 050000 0311 38.0365 114.5394
陕西省 西安市 雁塔区 610113 710000 029 34.2148 108.9484
辽宁省 沈阳市 和平区 210102 110000 024 41.7897 123.4204
黑龙江省 哈尔滨市 南岗区 230103 150000 0451 45.7600 126.6688
新疆维吾尔自治区 乌鲁木齐市 天山区 650102 830000 0991 43.7944 87.6317
云南省 昆明市 五华区 530102 650000 0871 25.0435 102.7069
广西壮族自治区 南宁市 青秀区 450103 530000 0771 22.7858 108.4948
""".strip().splitlines()
)

STREETS = (
    "科苑路",
    "深南大道",
    "文三路",
    "建设路",
    "人民路",
    "解放大道",
    "学府路",
    "滨河西路",
    "朝阳街",
    "工业三路",
    "迎宾大道",
    "中山北路",
    "创业路",
    "龙井巷",
    "花园街",
)
ESTATES = (
    "锦绣花园",
    "阳光新城",
    "碧水湾",
    "万和苑",
    "金域蓝湾",
    "翠竹园",
    "汇景豪庭",
    "书香门第",
    "和谐家园",
    "东方雅居",
    "软件产业基地",
    "国际商务中心",
)
ABROAD = (
    "Flat {n}, Hillview Court, {m} Maple Road, London",
    "{m} Juniper Street Apt {n}, Portland, OR 97209",
    "Unit {n}, {m} Harbour Parade, Sydney NSW 2000",
    "Lindenstrasse {m}, 10969 Berlin",
)
HONG_KONG_STREETS = (
    "九龍旺角彌敦道{m}號{n}樓A室",
    "新界沙田正街{m}號{n}座",
    "Flat {n}, {m} Nathan Road, Kowloon",
)


def door(draw: Draw) -> str:
    """Return a street address down to the door, in one of the ways in which people write it."""
    street, estate = draw.choice(STREETS), draw.choice(ESTATES)
    number, block, floor = draw.randint(1, 880), draw.randint(1, 28), draw.randint(1, 32)
    way = draw.randrange(10)
    if way < 5:
        return f"{street}{number}号{estate}{block}栋{floor}0{draw.randint(1, 6)}室"
    if way < 7:
        return f"{estate}{block}-{draw.randint(1, 3)}-{floor}0{draw.randint(1, 4)}"
    if way < 8:
        return f"{street}与{draw.choice(STREETS)}交叉口往东{draw.randint(1, 9)}0米 {estate}门口"
    if way < 9:
        return f"{street}{number}号"
    return f"{estate}{block}号楼{draw.randint(1, 4)}单元"


def near(draw: Draw, place: Place, degrees: float) -> tuple[Decimal, Decimal]:
    """Return a latitude and a longitude near the centre of a place, to a millionth of a degree."""
    return (
        Decimal(f"{place.lat + draw.gauss(0, degrees):.6f}"),
        Decimal(f"{place.lng + draw.gauss(0, degrees):.6f}"),
    )
