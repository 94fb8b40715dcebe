"""Rows of a Chinese community group-buying grocery platform."""
# fmt: off

from __future__ import annotations

import base64
import hashlib
import json
import math
import struct
from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random

from scanner.demo.check_digits import credit_code, ean13, luhn, organisation, resident

Row = tuple[object, ...]
FAMILY = (
    "赵钱孙周吴郑陈褚卫蒋沈韩杨朱许何吕施张孔曹严金魏陶姜戚谢邹喻苏潘葛范彭鲁韦昌马苗凤方俞任"
    "袁柳唐罗薛雷贺倪汤滕殷毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧尹"
)
GIVEN = (
    "梓涵雨桐浩然思琪建国秀兰志强丽华文博晓燕俊杰玉珍海涛春梅明轩佳怡国栋淑芬宇航欣妍永福桂英"
    "子墨若曦德胜巧云天佑慧敏景行安澜书瑶立群红霞"
)
AREAS = ["430102", "430103", "430104", "430105", "430111", "430121", "430181", "430302", "360102", "420106"]
DISTRICTS = ["芙蓉区", "天心区", "岳麓区", "开福区", "雨花区", "长沙县", "望城区"]
STREETS = ["枫林路", "麓谷大道", "劳动东路", "车站北路", "湘府中路", "万家丽路", "中意路", "桐梓坡路",
    "板仓路", "白沙路"]
ESTATES = ["梅溪青秀", "恒华雅苑", "保利麓城", "金茂晓苑", "阳光里", "柏家塘小区", "八方新城", "橡树园",
    "汀湘府"]
HEADS = ["133", "135", "136", "137", "138", "139", "150", "151", "152", "158", "166", "173", "177", "180",
    "186", "187", "191", "198"]
GOODS = ["王记手工豆腐", "高山娃娃菜", "刘一手火锅底料", "本地土鸡蛋30枚", "赣南脐橙5斤", "陈村粉",
    "冰鲜鲈鱼", "李子（三华李）", "老周家米粉", "有机西兰花", "纸尿裤L码", "马家柚2个装", "孙大妈剁椒",
    "小台农芒", "黄牛肉500g"]
PHONES_OF = ["HUAWEI NOH-AN00", "Redmi K40", "iPhone 13", "V2141A", "PEQM00", "iPhone SE (2nd)", "M2012K11AC",
    "SM-G9910", "ANA-AN00", "RMX3366"]
BASE = datetime(2022, 3, 1, 6, 0)

def when(d: Random, days: int = 800) -> datetime:
    return BASE + timedelta(days=d.randrange(days), seconds=d.randrange(86400 * 17 // 24))

def stamp(moment: datetime) -> int:
    return int((moment - datetime(1970, 1, 1)).total_seconds()) - 8 * 3600

def person(d: Random) -> str:
    return d.choice(FAMILY) + "".join(d.choice(GIVEN) for _ in range(1 if d.random() < 0.22 else 2))

def phone(d: Random) -> str:
    return d.choice(HEADS) + f"{d.randrange(10**8):08d}"

def digits(d: Random, n: int) -> str:
    return "".join(str(d.randrange(10)) for _ in range(n))

def hexes(d: Random, n: int) -> str:
    return "".join(d.choice("0123456789abcdef") for _ in range(n))

def born(d: Random, first: int = 1948, last: int = 2006) -> date:
    return date(first, 1, 1) + timedelta(days=d.randrange((last - first + 1) * 365))

def citizen(d: Random, birth: date | None = None) -> str:
    body = d.choice(AREAS) + (birth or born(d)).strftime("%Y%m%d") + digits(d, 3)
    return body + resident(body)

def bank_card(d: Random) -> str:
    body = d.choice(["622848", "621700", "622202", "621226", "623668"]) + digits(d, 12)
    return body + luhn(body)

def place(d: Random) -> tuple[float, float]:
    return round(112.9 + d.gauss(0, 0.07), 6), round(28.2 + d.gauss(0, 0.05), 6)

def door(d: Random) -> str:
    house, flat = d.randrange(1, 32), f"{d.randrange(1, 33)}{d.randrange(1, 5):02d}"
    return f"{d.choice(STREETS)}{d.randrange(1, 900)}号{d.choice(ESTATES)}{house}栋{flat}"

def geohash(lng: float, lat: float) -> str:
    box, bits = [[-180.0, 180.0], [-90.0, 90.0]], 0
    for i in range(40):
        axis, value = box[i % 2], (lng, lat)[i % 2]
        middle = (axis[0] + axis[1]) / 2
        bits = bits * 2 + (value >= middle)
        axis[0 if value >= middle else 1] = middle
    return "".join("0123456789bcdefghjkmnpqrstuvwxyz"[bits >> 5 * i & 31] for i in range(7, -1, -1))

def vector(d: Random, n: int) -> list[float]:
    raw = [d.gauss(0, 1) for _ in range(n)]
    size = math.sqrt(sum(v * v for v in raw))
    return [v / size for v in raw]

def floats(d: Random, n: int) -> bytes:
    return struct.pack(f"<{n}f", *vector(d, n))

def sku(d: Random) -> str:
    return d.choice("GEHPK") + digits(d, 8)

def openid(d: Random) -> str:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return "oXh3F5" + "".join(d.choice(alphabet) for _ in range(22))

def order_no(d: Random) -> str:
    return d.choice(["310026", "430017", "430102"]) + when(d).strftime("%Y%m%d") + digits(d, 4)

def ip(d: Random) -> str:
    return ".".join(map(str, (d.choice([36, 58, 113, 175, 220, 222]), d.randrange(256), d.randrange(256),
        d.randrange(1, 255))))

def mac(d: Random) -> str:
    head = d.choice(["3c:46:d8", "50:fa:84", "b0:95:8e", "d4:ee:07", "24:69:68"])
    return ":".join([head, *(hexes(d, 2) for _ in range(3))])

def roman(d: Random) -> str:
    parts = ["li", "hua", "wen", "jie", "xiao", "yu", "peng", "lin", "mei", "tao", "chen", "guo", "zhi",
        "qin"]
    return "".join(d.sample(parts, 2))

def company(d: Random, kind: str = "91") -> str:
    body = "MA4" + digits(d, 1) + "".join(d.choice("0123456789ABCDEFGHLPQR") for _ in range(4))
    body = kind + d.choice(AREAS) + body + organisation(body)
    return body + credit_code(body)

def vin(d: Random) -> str:
    letters = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
    values = dict(zip(letters, [*range(10), *range(1, 9), 1, 2, 3, 4, 5, 7, 9, *range(2, 10)], strict=True))
    body = "L" + "".join(d.choice(letters) for _ in range(7)) + "0" + "".join(d.choice(letters)
        for _ in range(8))
    rest = sum(values[c] * w for c, w in zip(body, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2),
        strict=True)) % 11
    return body[:8] + "0123456789X"[rest] + body[9:]

def strokes(d: Random) -> str:
    return json.dumps([[[d.randrange(20, 300), d.randrange(10, 120), 12 * t]
        for t in range(d.randrange(5, 12))] for _ in range(4)])

def tail(d: Random) -> Row:
    return ("xlj", None, None, 0, 1, d.randrange(4), "mysql_bin", False, 0, when(d))

def keeper(d: Random) -> Row:
    return (d.choice([3, 3, 7]), 1, 1, None, 0, 0, None, 1, 0)

def members(d: Random) -> list[Row]:
    nicks = ["爱吃的", "小", "阿", "快乐", "芒果", "不加香菜的", "隔壁", "懒懒"]
    return [(10_000_237 + i * 13, phone(d), d.choice(nicks) + d.choice(GIVEN)
        + d.choice(["", "妈", "~", "同学", "🍊"]), f"https://img.linxianji.example/avt/{hexes(d, 12)}.jpg"
        if d.random() < 0.7 else "/static/default.png", openid(d), None, d.choice([0, 1, 2, 2]),
        born(d) if d.random() < 0.6 else None, when(d), ip(d), d.choice(["L1", "L2", "L3"]),
        d.randrange(9000), 10_000_237 + d.randrange(200) * 13 if d.random() < 0.3 else None,
        d.randrange(1, 60), json.dumps({"seg": d.sample(["宝妈", "夜宵党", "囤货", "银发", "价格敏感",
        "流失预警"], 2), "price_sens": d.choice("高中低"), "ver": 3}, ensure_ascii=False), d.random() < 0.8,
        hashlib.sha256(digits(d, 6).encode()).hexdigest(), 1, d.randrange(4), 0, *tail(d))
        for i in range(220)]

def realnames(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(90):
        kind = d.choice(["01"] * 14 + ["03", "05"])
        number = citizen(d) if kind == "01" else d.choice("EG" if kind == "03" else "H") + digits(d, 8)
        path = f"rn/{when(d):%Y%m}/{hexes(d, 16)}"
        made.append((i + 1, 10_000_237 + i * 26, person(d), kind, number.lower() if i % 11 == 3 else number,
            hashlib.md5(number.encode(), usedforsecurity=False).hexdigest(),
            d.choice(["长期", "20310512", "20280903", "20350117", "20260721"]), path + "_f.jpg",
            path + "_b.jpg", floats(d, 128), path + "_l.jpg", round(d.uniform(61, 99.9), 2), "ty_live",
            d.choice(["0", "0", "0", "1003"]), hexes(d, 32), when(d), *tail(d)))
    return made

def addresses(d: Random) -> list[Row]:
    notes = ["放门口", "门禁密码{p}#", "打{m}这个电话", "狗很凶别敲门", "放3栋架空层快递柜",
        "婆婆在家 听力不好 多敲几下", "", "到了联系我老公{m}", "走地下车库B2"]
    made: list[Row] = []
    for i in range(160):
        x, y = place(d)
        tel = phone(d) if d.random() < 0.9 else f"0731-8{digits(d, 7)}"
        made.append((900_001 + i, 10_000_237 + d.randrange(220) * 13, person(d) if d.random() < 0.8
            else d.choice(FAMILY) + d.choice(["女士", "先生"]), tel, "湖南省", "长沙市", d.choice(DISTRICTS),
            door(d), x, y, geohash(x, y), d.choice(["家", "公司", "学校", None]), int(d.random() < 0.3),
            d.choice(notes).format(p=digits(d, 4), m=phone(d)), when(d), *tail(d)))
    return made

def babies(d: Random) -> list[Row]:
    pet = ["糖糖", "小满", "豆包", "果果", "大宝", "二宝", "米粒", "石头", "朵朵", "壮壮"]
    births = [born(d, 2014, 2023) for _ in range(60)]
    return [(i + 1, 10_000_237 + d.randrange(220) * 13, d.choice(pet), birth, d.choice("MF"),
        d.choice(["妈妈", "爸爸", "奶奶"]), d.choice([None, None, "牛奶蛋白", "花生", "鸡蛋清", "虾",
        "芒果、猕猴桃"]), round(6 + (2024 - birth.year) * d.gauss(2.6, 0.3), 1),
        d.choice([None, "麓谷第二幼儿园", "金桥小学", "枫叶幼儿园", "实验小学三年级", "童心幼稚园"]),
        stamp(when(d)) * 1000, *tail(d)) for i, birth in enumerate(births)]

def extras(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(150):
        k = d.choice(["wx", "qq", "email", "taste", "nation", "shoe", "spare_tel", "chronic"])
        v = {"wx": f"wx_{hexes(d, 6)}{digits(d, 2)}", "qq": str(d.randrange(10**7, 3 * 10**9)),
            "email": f"{roman(d)}_{digits(d, 2)}@mailbao.cn", "taste": d.choice(["微辣", "不吃香菜", "素食"]),
            "nation": d.choice(["汉族", "土家族", "苗族", "回族"]), "shoe": str(d.randrange(35, 45)),
            "spare_tel": phone(d), "chronic": d.choice(["糖尿病", "高血压", "痛风", "无"])}[k]
        made.append((i + 1, 10_000_237 + d.randrange(220) * 13, k, v, "app", stamp(when(d)), *tail(d)))
    return made

def devices(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(150):
        apple, body = d.random() < 0.3, "86" + digits(d, 12)
        made.append((hexes(d, 32), 10_000_237 + i * 13, "ios" if apple else "android",
            None if apple else hexes(d, 64 if i % 3 else 32), None if apple else hexes(d, 16),
            body + luhn(body) if not apple and d.random() < 0.4 else None,
            f"{hexes(d, 8)}-{hexes(d, 4)}-4{hexes(d, 3)}-a{hexes(d, 3)}-{hexes(d, 12)}".upper() if apple
            else None, d.choice(PHONES_OF), str(d.randrange(9, 17)),
            f"{d.choice([4, 5])}.{d.randrange(9)}.{d.randrange(5)}.{d.randrange(30)}", "1a" + hexes(d, 17),
            f"{d.choice(['TP-LINK_', 'CMCC-', 'ChinaNet-', 'HUAWEI-'])}{hexes(d, 4).upper()},{mac(d)}"
            if d.random() < 0.4 else None, d.choice(["46000", "46001", "46011"]), hexes(d, 40),
            stamp(when(d)) * 1000, *tail(d)))
    return made

def leaders(d: Random) -> list[Row]:
    memos = ["换手机了 新号{m}", "住院做手术，本周由{n}代班", "店面装修 9月复业", "老公{n}帮忙理货", "", "",
        "货架自备", "孕晚期 少派重货"]
    made: list[Row] = []
    for i in range(48):
        x, y = place(d)
        number, who = phone(d), person(d)
        made.append((3001 + i, who, d.choice(["{}", "{}", "+86{}", "+86 {}", "{} "]).format(number),
            d.choice([f"wxid_{hexes(d, 14)}", f"{d.choice(['xiao', 'mei', 'lao'])}{digits(d, 5)}", number]),
            f"{d.choice(ESTATES)}{d.choice(['便利店', '驿站', '水果铺', '母婴生活馆'])}",
            f"长沙市{d.choice(DISTRICTS)}{d.choice(STREETS)}{d.randrange(1, 400)}号门面", x, y,
            company(d, "92") if i % 3 else None, bank_card(d), d.choice([number,
            f"{roman(d)}{digits(d, 3)}@youxiang.cn", phone(d)]), digits(d, 4),
            d.choice(["农业银行岳麓支行", "建设银行长沙分行", "工行汇通支行"]), who,
            d.choice([0.08, 0.1, 0.12]), d.randrange(900000), 50000, strokes(d), d.choice("ABC"),
            d.choice(memos).format(m=phone(d), n=person(d)), born(d, 2019, 2023), *tail(d)))
    return made

def riders(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(45):
        number = citizen(d, born(d, 1970, 2003))
        made.append((7001 + i, person(d), phone(d), base64.b64encode(d.randbytes(32)).decode(), number[-6:],
            "湘A" + d.choice(["D", "F", "L", "0"]) + "".join(d.choice("ABCDEFGHJK0123456789")
            for _ in range(4)), vin(d), f"湘健{digits(d, 10)}", born(d, 2023, 2025), person(d), phone(d),
            d.choice(["众邦人力", "速达劳务"]), digits(d, 15), mac(d).upper(), "无", d.choice([0, 1]),
            *tail(d)))
    return made

def tracks(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(300):
        if i % 20 == 0:
            (x, y), at, task = place(d), stamp(when(d)) * 1000, f"T{digits(d, 11)}"
        x, y, at = x + d.gauss(0.0004, 0.0005), y + d.gauss(0.0003, 0.0004), at + 15000
        made.append((58_000_000 + i, 7001 + i // 20, task, round(x * 1e6), round(y * 1e6),
            round(d.uniform(0, 11), 1), d.randrange(360), d.choice([5, 8, 12, 30]),
            f"460-00-{28700 + i // 20}-{d.randrange(10**6, 10**8)}", at, 100 - i % 20, *tail(d)))
    return made

def tasks(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(170):
        x, y = place(d)
        line = json.dumps([[round(x + k * 0.0006 + d.gauss(0, 2e-4), 5), round(y + k * 0.0004, 5)]
            for k in range(6)]) if d.random() < 0.5 else None
        number = phone(d)
        made.append((f"T{digits(d, 11)}", order_no(d), 7001 + d.randrange(45), f"CS{i % 6:02d}",
            f"SF{digits(d, 13)}" if i % 4 == 0 else None, f"POINT({x} {y})",
            number[:3] + "****" + number[-4:], f"95013{digits(d, 9)}" if i % 2 else None,
            d.choice(["16:00-18:00", "18:00-20:00", "次日10点前"]), line, f"sign/{hexes(d, 20)}.jpg", when(d),
            round(d.gauss(4, 1.5), 1), d.choice([30, 40, 40, 90]), *tail(d)))
    return made

def orders(d: Random) -> list[Row]:
    words = ["不要香菜", "麻烦送到{a}", "快点 家里有糖尿病人等着吃饭", "换个电话联系{m}", "给{n}阿姨的",
        "鱼要现杀", "", "", "", "蛋碎了就不要送了", "孕妇吃的 挑新鲜的"]
    made: list[Row] = []
    for i in range(300):
        x, y = place(d)
        snap = {"n": person(d), "p": phone(d), "a": door(d), "loc": [x, y],
            "slot": d.choice(["16-18", "18-20"])}
        total, at = d.randrange(590, 26900), when(d)
        made.append((order_no(d), 10_000_237 + d.randrange(220) * 13, 3001 + d.randrange(48), total,
            total - d.choice([0, 0, 300, 500]), None, json.dumps(snap, ensure_ascii=False),
            d.choice(words).format(a=door(d), m=phone(d), n=person(d)),
            d.choice(["个人", "个人", None, None, person(d), "长沙瑞丰餐饮有限公司"]),
            None if i % 40 else company(d), d.choice([20, 50, 50, 90]), d.choice(["wxapp", "app"]),
            hexes(d, 32), at, at + timedelta(seconds=d.randrange(8, 800)), None, i % 8, *tail(d)))
    return made

def payments(d: Random) -> list[Row]:
    made: list[Row] = []
    for _ in range(250):
        fen, third, who = d.randrange(500, 26000), "42000" + digits(d,
            5) + when(d).strftime("%Y%m%d") + digits(d, 10), openid(d)
        raw = {"payer": {"openid": who, "ip": ip(d)}, "amount": {"total": fen, "cur": "CNY"},
            "transaction_id": third, "nonce": hexes(d, 16)}
        made.append((f"P{when(d):%y%m%d%H%M%S}{digits(d, 6)}", order_no(d), "wx", third, who, fen,
            d.choice(["ICBC_DEBIT", "CCB_CREDIT", "OTHERS"]), f"622{digits(d, 3)}******{digits(d, 4)}"
            if d.random() < 0.4 else None, json.dumps(raw), d.choice([0, 0, 0, fen]), stamp(when(d)),
            "1602387431", *tail(d)))
    return made

def goods(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(140):
        body = "69" + digits(d, 10)
        made.append((sku(d), body + ean13(body), d.choice(GOODS) + d.choice(["", "", " 家庭装", "×2"]),
            d.choice(["王老实", "周小满", "邻鲜", "张家园", None]), d.choice(["湖南浏阳", "江西赣州",
            "云南元谋", "山东寿光", "福建平和"]), round(d.uniform(1, 120), 4), round(d.uniform(2, 150), 4),
            d.choice([None, None, None, "6-12", "12-36"]), hashlib.sha256(d.randbytes(8)).hexdigest(),
            json.dumps([round(v, 5) for v in vector(d, 48)]) if i < 60 else None, i % 4 * 180, i // 4 * 220,
            d.randrange(1, 24), 1, stamp(when(d)), *keeper(d)))
    return made

def livestock(d: Random) -> list[Row]:
    return [(f"LOT{when(d):%y%m%d}-{i:03d}", d.choice(["宁乡伟鑫养殖场", "浏阳老罗家庭农场", "湘阴鱼场"]),
        d.choice(["三黄鸡", "麻鸭", "草鱼", "乌鸡"]), when(d).date(), d.randrange(45, 160),
        d.choice(["公", "母", "混"]), round(d.uniform(1.1, 3.4), 2), "143" + digits(d, 12),
        f"{d.choice('ABK')}{d.randrange(10, 99)}.{d.randrange(10)}", d.choice(["合格", "合格", "待复检"]),
        *keeper(d)) for i in range(80)]

def suppliers(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(24):
        trade = d.choice(["农业发展", "食品", "供应链管理", "水产"])
        made.append((i + 1,
            f"{d.choice(['湖南', '长沙', '益阳'])}{d.choice(GIVEN)}{d.choice(GIVEN)}{trade}有限公司",
            company(d), person(d), f"{person(d)} {phone(d)}", f"0731-8{digits(d, 7)}",
            f"{d.choice(['xiaoshou', 'gongying', 'info', 'caiwu'])}@{roman(d)}foods.cn",
            f"长沙市{d.choice(DISTRICTS)}{d.choice(STREETS)}{d.randrange(900)}号{d.randrange(1, 9)}号库",
            "4305" + digits(d, 15), "10" + digits(d, 10), d.choice([5, 15, 25]), *keeper(d)))
    return made

def warehouses(d: Random) -> list[Row]:
    return [(f"CS{i:02d}", f"长沙{n}仓",
        f"长沙市{d.choice(DISTRICTS)}{d.choice(STREETS)}{d.randrange(900)}号物流园{i + 1}号库", *place(d),
        f"400-{digits(d, 3)}-{digits(d, 4)}", f"WH-{i:02d}-OPS", f"10.12.{i}.1", d.randrange(800, 9000),
        *keeper(d)) for i, n in enumerate(["星沙", "高桥", "麓谷", "雨花", "望城", "暮云"])]

def moves(d: Random) -> list[Row]:
    guns, crew = [digits(d, 15) for _ in range(14)], [(person(d), f"XL{d.randrange(1000, 9999)}",
        digits(d, 10)) for _ in range(26)]
    return [(660_100 + i, f"1{d.choice([3, 5, 7, 8])}{d.randrange(6):02d}{digits(d, 7)}", sku(d),
        f"{d.choice('ABCJKM')}{d.randrange(1, 99):02d}.{d.randrange(1, 9)}", d.choice([1, 2, 6, 12, -1, -3]),
        d.choice(guns), *d.choice(crew), stamp(when(d)), None if i % 30 else "库位温度超限", *keeper(d))
        for i in range(300)]

def staff(d: Random) -> list[Row]:
    notes = ["", "", "腰椎间盘突出 不排夜班", "老婆电话{m}", "2021年调自高桥仓", "哺乳期", "推荐人：{n}"]
    made: list[Row] = []
    for i in range(60):
        birth = born(d, 1962, 2003)
        card, number = bank_card(d), citizen(d, birth)
        made.append((f"{i + 1:05d}", person(d), "21"[int(number[16]) % 2], birth.strftime("%Y%m%d"), number,
            d.choice(["汉族", "汉族", "汉族", "土家族", "苗族", "瑶族", "侗族"]),
            d.choice(["10", "20", "20", "40"]), d.choice(["群众", "群众", "中共党员", "共青团员"]),
            d.choice(["湖南长沙", "湖南湘西", "江西宜春", "湖北孝感", "湖南邵阳"]),
            d.choice(["初中", "高中", "大专", "本科"]), phone(d), "长沙市" + d.choice(DISTRICTS) + door(d),
            d.choice(["仓储部", "配送部", "客服部", "财务部", "采购部"]),
            d.choice(["拣货员", "主管", "专员", "会计", "叉车工"]), d.randrange(32, 120) * 100,
            " ".join(card[k : k + 4] for k in range(0, 19, 4)), None, born(d, 2017, 2023), None, None,
            d.choice(notes).format(m=phone(d), n=person(d)), *(None, BASE, None, "0", None, None)))
    return made

def faces(d: Random) -> list[Row]:
    return [(i + 1, f"{i + 1:05d}", base64.b64encode(floats(d, 256)).decode(), "arc_v3",
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xdb\x00C\x00"
        + d.randbytes(400) + b"\xff\xd9", "KQ" + digits(d, 13), d.randrange(60, 100), when(d), None,
        *keeper(d)) for i in range(52)]

def operators(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(26):
        number, salt = phone(d), "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        made.append((i + 1, d.choice(["ops_", "kf_", "cw_", ""]) + roman(d),
            "$2a$10$" + "".join(d.choice(salt) for _ in range(53)), person(d),
            f"{roman(d)}{d.choice([1, 2, 88, 0])}@linxianji.cn", number[:3] + "****" + number[7:],
            base64.b32encode(d.randbytes(10)).decode(), d.choice(["ADMIN", "CS", "FIN", "WMS,CS"]), ip(d),
            when(d), *keeper(d)))
    return made

def logins(d: Random) -> list[Row]:
    agent = "Mozilla/5.0 (Linux; Android {}; {}) AppleWebKit/537.36 MicroMessenger/8.0.{}"
    return [(i + 1, 10_000_237 + d.randrange(220) * 13, ip(d) if i % 9
        else f"240e:3b{hexes(d, 1)}:{hexes(d, 4)}:{hexes(d, 4)}::{hexes(d, 3)}",
        d.choice(["长沙", "株洲", "湘潭", "南昌", "武汉", "深圳"]), agent.format(d.randrange(9, 14),
        d.choice(PHONES_OF), d.randrange(20, 44)), stamp(when(d)) * 1_000_000 + d.randrange(10**6),
        d.random() < 0.94, base64.urlsafe_b64encode(d.randbytes(24)).decode() if i % 2 else None,
        hexes(d, 32), f"10.20.{d.randrange(4)}.{d.randrange(9)}", *tail(d)) for i in range(260)]

def texts(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(200):
        code, who, no = digits(d, 6), person(d), order_no(d)
        kind, params, body = d.choice([("SMS_LOGIN", {"code": code},
            f"【邻鲜集】验证码{code}，5分钟内有效，请勿泄露。"), ("SMS_PICK", {"name": who, "no": no},
            f"【邻鲜集】{who}您好，订单{no}已到自提点，请凭尾号{no[-4:]}取货。"),
            ("SMS_DELAY", {"name": who}, f"【邻鲜集】{who}，骑手{phone(d)}正为您加急配送，请保持电话畅通。")])
        made.append((i + 1, phone(d), kind, json.dumps(params, ensure_ascii=False), body, d.choice([1, 1, 2]),
            0, stamp(when(d)), *tail(d)))
    return made

def chats(d: Random) -> list[Row]:
    said = ["你好，鸡蛋碎了8个，能退吗", "亲，已为您登记售后", "我的号码是{m}，让骑手打这个",
        "退到我的卡 {c} 户名{n}", "改送到{a}，收件人{n}", "订单{o}一直没到", "好的亲",
        "吃了你们的虾全身过敏，去医院打了吊针", "实名一直不过，身份证{i}", "在吗", "转人工",
        "优惠券怎么用不了", "请问还有什么可以帮您", "骑手态度太差了 要投诉", "孩子拉肚子了，你们的酸奶有问题"]
    return [(i + 1, f"C{digits(d, 10)}", d.choice("uusb"), 10_000_237 + d.randrange(220) * 13,
        d.choice(said).format(m=phone(d), c=bank_card(d), n=person(d), a=door(d), o=order_no(d),
        i=citizen(d)), None, None, f"KF{d.randrange(10, 40)}", when(d), *tail(d)) for i in range(240)]

def backups(d: Random) -> list[Row]:
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    forms: list[Callable[[str], str]] = [lambda n: n, lambda n: n.translate(wide),
        lambda n: f"{n[:3]}-{n[3:7]}-{n[7:]}", lambda n: "86" + n, lambda n: f"{n[:3]} {n[3:7]} {n[7:]}",
        lambda _: "N/A", lambda _: "0", lambda _: "13800000000"]
    return [(f"M{i:06d}", person(d), d.choice(forms)(phone(d)), citizen(d) if i % 5 else "不详",
        d.choice(DISTRICTS) + door(d), d.choice(["普通", "金卡"])) for i in range(60)]

def rows(draw: Random) -> dict[str, list[Row]]:
    d = draw
    config = [("app.min_version", "10.2.3.4"), ("cs.hotline", "4008217731"),
        ("pay.gateway.secret", hexes(d, 40)), ("delivery.range_m", "3500"),
        ("map.center", "112.938814,28.228209"), ("feature.face_punch", "on"), ("sms.sign", "邻鲜集"),
        ("redis.host", "10.12.0.8"), ("order.close_minutes", "15"), ("test.mobile", "13800138000")]
    codes = {"nation": ["汉族", "蒙古族", "回族", "土家族", "苗族"], "hyzk": ["未婚", "已婚", "丧偶", "离婚"],
        "post": ["拣货员", "配送员", "店长", "会计", "客服"], "order_st": ["待付款", "待自提", "已完成",
        "已关闭"], "refund": ["坏果", "缺货", "漏发", "不想要了"]}
    dictionary: list[Row] = [(t, f"{k:02d}", v, k, *keeper(d)) for t, vs in codes.items() for k,
        v in enumerate(vs, 1)]
    lent: list[Row] = [(i + 1, person(d), d.choice(["手持PDA", "对讲机", "冷链箱"]), digits(d, 15),
        d.choice(["", f"本人电话{phone(d)}", "屏裂", f"转借{person(d)}，{phone(d)}", "充电器缺"]),
        d.choice(["已还", "未还"])) for i in range(30)]
    return {"mall_member": members(d), "member_realname": realnames(d), "member_address": addresses(d),
        "member_baby": babies(d), "member_ext": extras(d), "app_device": devices(d),
        "tuan_leader": leaders(d), "rider": riders(d), "rider_track": tracks(d), "delivery_task": tasks(d),
        "oms_order": orders(d), "pay_flow": payments(d), "coupon_grab": [(d.choice("4569") + digits(d, 15),
        d.randrange(1, 9), 10_000_237 + d.randrange(220) * 13, stamp(when(d)) * 1_000_000
        + d.randrange(10**6), None, f"{'.'.join(ip(d).split('.')[:3])}.*", hexes(d, 32), *tail(d))
        for _ in range(180)], "goods_sku": goods(d), "livestock_lot": livestock(d), "supplier": suppliers(d),
        "wms_warehouse": warehouses(d), "wms_inout_log": moves(d), "t_rygl": staff(d),
        "hr_face_tpl": faces(d), "sys_user": operators(d), "sys_login_log": logins(d), "sms_queue": texts(d),
        "cs_msg": chats(d), "sys_config": [(k, v, None, *keeper(d)) for k, v in config],
        "sys_dict": dictionary, "flyway_history": [(i, f"{1 + i // 9}.{i % 9}.{i % 4}.{i}", f"V{i}__upd.sql",
        d.randrange(-(2**31), 2**31), "deploy", True) for i in range(1, 24)],
        "bak_member_20210318": backups(d), "物资借用登记": lent}
