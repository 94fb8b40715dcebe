"""Rows of the insurer: customers, policies, declarations, claims, cars, groups and the media of both checks."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import random
import struct
from datetime import date, datetime, timedelta

from scanner.demo.check_digits import credit_code, hong_kong, luhn, organisation, resident

Row = tuple[object, ...]
NOW = datetime(2026, 6, 30, 12)
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英玉兰子轩雨涵浩然欣怡梓晨思远嘉宁若曦文博晓燕建国志远佳慧宇航婷俊熙诗琪"
AREAS = (
    "330106",
    "330203",
    "320102",
    "440305",
    "510104",
    "110105",
    "420106",
    "610113",
    "370202",
    "350203",
    "430104",
    "230103",
    "310115",
    "500103",
)
BINS = (("622202", 19), ("621700", 19), ("622848", 19), ("622588", 16), ("621661", 19), ("622155", 16))
BANKS = (
    "中国工商银行杭州西湖支行",
    "中国建设银行宁波鄞州支行",
    "招商银行深圳科苑支行",
    "中国农业银行武汉珞珈山支行",
    "中国银行青岛市南支行",
    "杭州银行文三支行",
)
ROADS = (
    "文三路",
    "中山北路",
    "人民东路",
    "建设一路",
    "科苑南路",
    "珞喻路",
    "长江西街",
    "解放大道",
    "望江路",
    "青年路",
)
CITIES = (
    ("浙江省杭州市西湖区", 120.13, 30.26),
    ("江苏省南京市玄武区", 118.79, 32.05),
    ("广东省深圳市南山区", 113.93, 22.53),
    ("湖北省武汉市武昌区", 114.31, 30.54),
    ("四川省成都市锦江区", 104.08, 30.65),
    ("山东省青岛市市南区", 120.38, 36.06),
)
ESTATES = ("翠苑四区", "金色家园", "世纪花园", "锦绣华庭", "阳光新城", "梧桐里", "滨江壹号")
HOSPITALS = (
    "杭城第三人民医院",
    "江北区中心医院",
    "南湖妇幼保健院",
    "青云中西医结合医院",
    "武昌东湖医院",
    "锦江同济医院",
    "西湖区骨伤科医院",
    "滨海市第一医院",
)
ILLS = (
    ("J18.9", "社区获得性肺炎"),
    ("I10", "原发性高血压"),
    ("E11.9", "2型糖尿病"),
    ("C73", "甲状腺恶性肿瘤"),
    ("S82.2", "胫骨骨折"),
    ("K80.2", "胆囊结石"),
    ("M51.2", "腰椎间盘突出"),
    ("F32.9", "抑郁状态"),
    ("N20.0", "肾结石"),
    ("O82", "剖宫产"),
)
DRUGS = (
    "头孢克肟胶囊",
    "盐酸二甲双胍片",
    "苯磺酸氨氯地平片",
    "左甲状腺素钠片",
    "0.9%氯化钠注射液",
    "布洛芬缓释胶囊",
    "舍曲林片",
    "CT平扫(胸部)",
    "床位费",
    "静脉输液",
    "血常规",
    "阿莫西林克拉维酸钾",
)
FIRMS = (
    "杭州蓝穗信息技术有限公司",
    "宁波恒渡机械有限公司",
    "深圳南屿供应链有限公司",
    "武汉青禾教育咨询有限公司",
    "青岛海岚食品有限公司",
    "成都锦木装饰工程有限公司",
    "南京云栈物流有限公司",
    "个体",
    "无",
)
JOBS = ("0001001", "0602008", "0903012", "1102005", "0704003", "0205001", "2147001")
CARS = (
    "大众途岳2021款280TSI",
    "比亚迪秦PLUS DM-i",
    "丰田卡罗拉1.2T",
    "五菱宏光S",
    "特斯拉Model 3",
    "吉利星越L",
    "本田CR-V 240TURBO",
)
SCHOOLS = ("翠苑第一小学", "江滨实验小学", "育才外国语小学", "明德初级中学", "金穗幼儿园", "东湖路小学")
AGENTS = tuple(f"A{n}" for n in range(33010021, 33010051))


# fmt: off
def _name(draw: random.Random) -> str:
    if draw.random() < 0.03:
        return draw.choice(("欧阳", "司马", "上官", "诸葛")) + draw.choice(GIVEN)
    return draw.choice(SURNAMES) + "".join(draw.sample(GIVEN, draw.choice((1, 2, 2))))


def _born(draw: random.Random, low: int = 19, high: int = 75) -> date:
    return NOW.date() - timedelta(days=draw.randint(int(low * 365.25) + 1, int(high * 365.25)))


def _idno(draw: random.Random, born: date, sex: int) -> str:
    body = f"{draw.choice(AREAS)}{born:%Y%m%d}{draw.randint(1, 49) * 20 + draw.randrange(10) * 2 - sex % 2:03d}"[:17]
    return body + resident(body)


def _old_id(draw: random.Random, born: date) -> str:
    return f"{draw.choice(AREAS)}{born:%y%m%d}{draw.randint(1, 999):03d}"


def _mobile(draw: random.Random) -> str:
    return f"{draw.choice(('138', '139', '135', '150', '158', '186', '177', '189', '133', '159', '199', '152'))}{draw.randrange(10**8):08d}"


def _wide(digits: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) for c in digits)


def _landline(draw: random.Random) -> str:
    return f"{draw.choice(('0571', '0574', '025', '0755', '027', '0532'))}-{draw.randint(2, 8)}{draw.randrange(10**7):07d}"


def _card(draw: random.Random) -> str:
    start, size = draw.choice(BINS)
    body = start + "".join(draw.choices("0123456789", k=size - 7))
    return body + luhn(body)


def _address(draw: random.Random) -> str:
    return f"{draw.choice(CITIES)[0]}{draw.choice(ROADS)}{draw.randint(1, 680)}号{draw.choice(ESTATES)}{draw.randint(1, 30)}幢{draw.randint(1, 4)}单元{draw.randint(1, 25)}0{draw.randint(1, 4)}室"


def _plate(draw: random.Random) -> str:
    where = draw.choice(("浙A", "浙B", "苏A", "粤B", "鄂A", "鲁B", "川A"))
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    return where + (f"D{draw.randrange(10**5):05d}" if draw.random() < 0.25 else draw.choice(letters) + "".join(draw.choices("0123456789", k=3)) + draw.choice(letters))


def _vin(draw: random.Random) -> str:
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    body = [*draw.choice(("LSV", "LGX", "LFM", "LZW", "LRW", "LB3")), *draw.choices(letters, k=5), "0", *draw.choices("MNPRST", k=1), draw.choice(letters), *f"{draw.randrange(10**6):06d}"]
    values = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
    total = sum((int(c) if c.isdigit() else values[c]) * w for c, w in zip(body, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2), strict=True))
    body[8] = "0123456789X"[total % 11]
    return "".join(body)


def _uscc(draw: random.Random, kind: str = "91") -> str:
    code = "MA" + "".join(draw.choices("0123456789ABCDEFGHJKLMNPQRTUWXY", k=6))
    body = f"{kind}{draw.choice(AREAS)}{code}{organisation(code)}"
    return body + credit_code(body)


def _when(draw: random.Random, days: int = 700) -> datetime:
    return NOW - timedelta(seconds=draw.randrange(days * 86400))


def _ms(at: datetime) -> int:
    return int((at - datetime(1970, 1, 1)).total_seconds() * 1000)


def _snow(draw: random.Random) -> int:
    return draw.randint(310_000_000_000_000_000, 690_000_000_000_000_000)


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _hex(draw: random.Random, size: int) -> str:
    return draw.randbytes(size).hex()


def _jpeg(draw: random.Random, size: int) -> bytes:
    return bytes.fromhex("ffd8ffe000104a46494600010101006000600000ffdb004300") + draw.randbytes(size) + b"\xff\xd9"


def _unit(draw: random.Random, size: int) -> list[float]:
    raw = [draw.gauss(0, 1) for _ in range(size)]
    norm = math.sqrt(sum(x * x for x in raw))
    return [x / norm for x in raw]


def _ip(draw: random.Random) -> str:
    return f"{draw.choice((36, 60, 112, 115, 117, 122, 183, 223))}.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randint(1, 254)}"


def _geohash(lat: float, lng: float, size: int) -> str:
    lows, highs, values, bits = [-180.0, -90.0], [180.0, 90.0], (lng, lat), 0
    for i in range(size * 5):
        middle = (lows[i % 2] + highs[i % 2]) / 2
        bits = bits << 1 | (values[i % 2] >= middle)
        (lows if values[i % 2] >= middle else highs)[i % 2] = middle
    return "".join("0123456789bcdefghjkmnpqrstuvwxyz"[bits >> 5 * i & 31] for i in reversed(range(size)))


def _spot(draw: random.Random) -> tuple[float, float]:
    _, lng, lat = draw.choice(CITIES)
    return round(lng + draw.gauss(0, 0.04), 6), round(lat + draw.gauss(0, 0.04), 6)


def _some(draw: random.Random, chance: float, value: object) -> object:
    return value if draw.random() < chance else None


def _customers(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(220):
        sex, born = draw.choice((1, 2)), _born(draw, 1, 13) if i % 15 == 3 else _born(draw)
        grown = (NOW.date() - born).days > 18 * 366
        kind = draw.choice(("01",) * 18 + ("02", "03"))
        letter, digits = draw.choice("ABCDEGHKMPRVYZ"), f"{draw.randrange(10**6):06d}"
        papers = {"01": _idno(draw, born, sex), "02": f"{draw.choice('EG')}{draw.randrange(10**8):08d}", "03": f"{letter}{digits}({hong_kong(letter + digits)})"}
        made.append((
            f"KH{3301000000 + i * 17}", _name(draw), kind, papers[kind], draw.choice(("长期", f"{draw.randint(2027, 2045)}-0{draw.randint(1, 9)}-1{draw.randint(0, 9)}")), str(sex), born, draw.choice(("汉族",) * 9 + ("回族", "畲族", "壮族", "苗族", "满族")),
            "CHN" if kind != "03" else "HKG", draw.choice(("10", "20", "20", "30", "40")) if grown else "10", _mobile(draw) if grown else None, draw.choice((None, None, _landline(draw))), _some(draw, 0.4, f"{draw.choice(('lan', 'xiaoyu', 'feng', 'wj', 'zhq', 'dada'))}{draw.randint(10, 99999)}@{draw.choice(('youfang.cn', 'bluesui.com', 'yunjian.net', 'mailhe.com.cn'))}") if grown else None,
            _address(draw), f"{draw.choice(('310', '210', '518', '430', '610', '266'))}{draw.randrange(1000):03d}", draw.choice(JOBS), draw.choice(FIRMS) if grown else None, round(draw.lognormvariate(2.5, 0.6), 2) if grown else None, None,
            _some(draw, 0.5, "o" + base64.urlsafe_b64encode(draw.randbytes(21)).decode()[:27]), draw.choice(AGENTS), draw.choice("1112"), "1", None, _when(draw, 3000),
        ))
    return made


def _policies(draw: random.Random, customers: list[Row]) -> list[Row]:
    made: list[Row] = []
    grown = [c for c in customers if c[10]]
    for i in range(200):
        who, start = draw.choice(grown), _when(draw, 1500).date()
        notes = (None, None, "续保", f"续期联系其妻{_name(draw)} {_mobile(draw)}", f"保单寄公司前台,收件{_mobile(draw)}", "客户要求电子保单", "既往甲状腺结节,除外承保", "9折,见批单20260311", "勿打座机")
        made.append((
            f"P{draw.choice((33, 32, 44))}{start:%Y}{i * 7 + 1000057:09d}", f"TB{start:%Y%m%d}{draw.randrange(10**6):06d}", draw.choice(("H1201", "H1305", "C2001", "C2002", "J3001")), who[0], who[1], round(draw.uniform(100, 12000), 2), draw.choice((100000, 300000, 500000, 2000000)),
            start, start + timedelta(days=365), draw.choice(("01", "12")), draw.choice(AGENTS), draw.choice(("GR", "YB", "WX")), draw.choice(("01", "01", "02", "03")),
            _b64(json.dumps({"w": 320, "h": 160, "strokes": [[[draw.randrange(320), draw.randrange(160), t * 9] for t in range(8)] for _ in range(2)]}).encode()) if i < 60 else None, draw.choice(notes), _ms(_when(draw, 30)),
        ))
    return made


def _insured(draw: random.Random, policies: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i, p in enumerate(policies[:160]):
        sex, young = draw.choice((1, 2)), i % 6 == 2
        born = _born(draw, 0, 13) if young else _born(draw, 18, 66)
        age = (NOW.date() - born).days / 365.25
        made.append((
            _snow(draw), p[0], _name(draw), _idno(draw, born, sex), f"{born:%Y%m%d}", (NOW.date() - born).days // 365, "子女" if young else draw.choice(("本人", "本人", "配偶", "父母")), round(58 + age * 7.2 + draw.gauss(0, 3) if young else draw.gauss(167, 8), 1), round(5.5 + age * 2.7 + draw.random() * 3 if young else draw.gauss(64, 10), 1),
            "N" if young else draw.choice("NNY"), _some(draw, 0.4, f"{draw.choice('ACX')}{draw.randrange(10**8):08d}"), draw.choice("1234"), None,
        ))
    return made


def _heirs(draw: random.Random, policies: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i in range(90):
        sex, born = draw.choice((1, 2)), _born(draw, 2, 13) if i % 9 == 4 else _born(draw)
        idno = _idno(draw, born, sex)
        made.append((5000 + i, draw.choice(policies)[0], _name(draw), draw.choice(("配偶", "子女", "父亲", "母亲")), draw.choice((idno, idno, idno.lower(), f"{idno[:6]} {idno[6:14]} {idno[14:]}", "待补")), f"{born:%Y-%m}", draw.choice((100, 50, 50, 33.33)), draw.choice((1, 1, 2)), draw.choice((_mobile(draw), f"{_mobile(draw)}/{_landline(draw)}", "同投保人", _mobile(draw)))))
    return made


def _declared(draw: random.Random, policies: list[Row]) -> list[Row]:
    told = ("2019年因胆囊结石住院,已切除", "高血压三年,每日服氨氯地平,控制在130/85", "无", "母亲患乳腺癌,本人体检乳腺结节3类", "乙肝小三阳,肝功能正常", "2022年抑郁发作,舍曲林半年已停", "青霉素过敏", "右膝韧带重建术后", "孩子早产32周,目前发育正常")
    agents = ("Mozilla/5.0 (Linux; Android 13; V2241A) AppleWebKit/537.36 MicroMessenger/8.0.47", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_3 like Mac OS X) MicroMessenger/8.0.46", "Mozilla/5.0 (Windows NT 10.0; WOW64) Chrome/109.0")
    made: list[Row] = []
    for p in policies[:100]:
        said = draw.choice(told)
        answers = {"q": [{"no": n, "yn": "Y" if n == 3 and said != "无" else "N", **({"desc": said} if n == 3 else {})} for n in range(1, 6)], "bmi": round(draw.gauss(23, 3), 1)}
        made.append((_hex(draw, 16), p[0], json.dumps(answers, ensure_ascii=False), _some(draw, 0.7, draw.choice(told)), None, None, draw.choice(("标准体", "标准体", "除外", "加费")), _ip(draw), draw.choice(agents), draw.choice(("2.1.0.3", "2.1.0.4", "2.0.11.1", "1.9.3.0", "2.2.0.0")), _ms(_when(draw, 600))))
    return made


def _exams(draw: random.Random) -> list[Row]:
    ends = ("1.血压偏高,建议复查;2.脂肪肝(轻度)", "甲状腺结节TI-RADS 3类,六个月后复查", "未见明显异常", "窦性心律不齐;尿酸升高", "宫颈TCT未见上皮内病变", "幽门螺杆菌阳性")
    made: list[Row] = []
    for i in range(80):
        idno = _idno(draw, _born(draw), draw.choice((1, 2)))
        made.append((f"TJ26{i + 30117:07d}", _name(draw), idno[:6] + "********" + idno[14:], _when(draw, 300).date(), int(draw.gauss(122, 14)), int(draw.gauss(78, 9)), round(draw.gauss(5.4, 0.8), 1), round(draw.lognormvariate(3.1, 0.4), 1), draw.choice(("阴性", "阴性", "阴性", "阳性")), None, draw.choice(("A", "B", "O", "AB")), draw.choice(ends), None, draw.choice(("仁康体检中心", "佳年体检西湖分院", "惠众健康管理")), draw.choice(("A01.1", "B18.2", "C50.0"))))
    return made


def _claims(draw: random.Random, policies: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i in range(140):
        ill, at, payee = draw.choice(ILLS), _when(draw, 400), _name(draw)
        told = (f"驾驶{_plate(draw)}行至路口与{_plate(draw)}追尾,对方司机{_name(draw)},电话{_mobile(draw)}", f"被保险人因{ill[1]}入住{draw.choice(HOSPITALS)}治疗{draw.randint(3, 20)}天", "下楼梯摔倒致右踝扭伤", f"孩子在学校体育课摔伤,班主任{draw.choice(SURNAMES)}老师送医", "因胸闷门诊就诊,拟行冠脉造影", f"停放时被刮擦,已报警,其子{_name(draw)}在场")
        made.append((
            f"LP33{at:%Y%m%d}{i + 200:06d}", draw.choice(policies)[0], _name(draw), _mobile(draw), at, draw.choice((f"{draw.choice(CITIES)[0]}{draw.choice(ROADS)}与{draw.choice(ROADS)}交叉口", f"{draw.choice(ROADS)}{draw.randint(1, 500)}号门口", "家中", "单位食堂", "杭甬高速K134+500")), draw.choice(told), ill[0],
            round(draw.lognormvariate(8, 1), 2), round(draw.lognormvariate(7.5, 1), 2), payee, draw.choice((_card(draw), _card(draw), f"19{draw.randrange(10**15):015d}")), draw.choice(BANKS), draw.choice("NNNNY"), None, draw.choice(("立案", "调查", "结案", "注销")), draw.choice(("lp0031", "lp0044", "lp0107", "lp0112", "lp0200")), 72, round(draw.random() ** 3, 3),
        ))
    return made


def _bills(draw: random.Random, claims: list[Row]) -> list[Row]:
    made: list[Row] = []
    for c in claims[:100]:
        ill, day = draw.choice(ILLS), _when(draw, 300).date()
        items = [{"name": d, "qty": draw.randint(1, 9), "amt": round(draw.uniform(5, 900), 2)} for d in draw.sample(DRUGS, 4)]
        total = round(sum(float(str(x["amt"])) for x in items), 2)
        made.append((2026 * 10**12 + draw.randrange(10**12), c[0], _name(draw), f"{draw.choice(('ZY', '00', 'H'))}{draw.randrange(10**7):07d}", day, day + timedelta(days=draw.randint(1, 15)), draw.choice(("呼吸内科", "骨科", "普外科", "内分泌科", "妇产科", "儿科")), ill[1], json.dumps({"items": items, "total": total}, ensure_ascii=False), f"{draw.choice(('0331', '1380', '3302'))}{draw.randrange(10**7):07d}", total, round(total * draw.uniform(0.3, 0.8), 2), draw.choice(HOSPITALS), _name(draw), _hex(draw, 16), round(draw.uniform(0.8, 1), 3)))
    return made


def _signed(draw: random.Random, customers: list[Row]) -> list[Row]:
    made: list[Row] = []
    for c in [c for c in customers if c[10]][:120]:
        card = _card(draw)
        made.append((f"XY{_when(draw, 900):%Y%m%d}{draw.randrange(10**8):08d}", c[0], c[1], card, f"{card[:6]}{'*' * (len(card) - 10)}{card[-4:]}", _b64(draw.randbytes(32)), draw.choice(("102", "105", "308", "103", "104", "313")), draw.choice(BANKS), f"{draw.choice(('102', '105', '308', '103'))}{draw.choice(('3310', '5840', '5210', '4520'))}{draw.randrange(10**5):05d}", _mobile(draw), _some(draw, 0.5, f"{draw.randrange(10**6):06d}"), None, None, _when(draw, 900)))
    return made


def _debits(draw: random.Random, signed: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i in range(150):
        s, at, money = draw.choice(signed), _when(draw, 200), round(draw.uniform(50, 3000), 2)
        raw = f"<Req><Acct>{s[3]}</Acct><Nm>{s[2]}</Nm><Mob>{s[9]}</Mob><Amt>{money}</Amt></Req>" if i % 3 == 0 else None
        made.append((f"DK{at:%Y%m%d%H%M%S}{i:08d}", s[0], money, f"{draw.choice((622, 330, 441))}{draw.randrange(10**15):015d}", f"{at:%Y%m%d}", draw.choice(("0000", "0000", "5101", "1402")), raw, _ms(at) * 1000 + draw.randrange(1000), f"10.{draw.randint(8, 12)}.{draw.randint(0, 6)}.{draw.randint(2, 250)}"))
    return made


def _cars(draw: random.Random, policies: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i in range(110):
        firm = draw.random() < 0.12
        made.append((i + 1, draw.choice(policies)[0], draw.choice((_plate(draw), _plate(draw), _plate(draw), "新车未上牌")), _vin(draw), f"{draw.choice(('EA211', 'BYD472', '8NR', 'LAQ', 'L15BY'))}{draw.choice('ABCDK')}{draw.randrange(10**6):06d}", draw.choice(CARS), f"{draw.choice(('SVW', 'BYD', 'GTM', 'LZW'))}{draw.randint(1000, 9999)}{draw.choice('ABCD')}Y", _when(draw, 3600).date(),
                     draw.choice(FIRMS[:7]) if firm else _name(draw), _uscc(draw) if firm else _idno(draw, _born(draw), draw.choice((1, 2))), _b64(_jpeg(draw, 180)) if i < 30 else None, round(draw.uniform(5, 40), 1) * 10000))
    return made


def _licences(draw: random.Random) -> list[Row]:
    sins = (None, None, "2024-08-03 机动车闯红灯 记6分", "2023年酒后驾驶,暂扣六个月", "超速20%以上未达50%", "2021-05 危险驾驶罪 拘役一个月")
    return [(i, i, _name(draw), _idno(draw, _born(draw, 19, 65), draw.choice((1, 2))), f"{draw.choice(('3301', '3201', '4403'))}0{draw.randrange(10**7):07d}", draw.choice(("C1", "C1", "C2", "B2", "A2")), _when(draw, 7000).date(), date(draw.randint(2026, 2034), 5, draw.randint(1, 30)), draw.choice((0, 0, 3, 6, 12)), draw.choice(sins)) for i in range(1, 91)]


def _surveys(draw: random.Random, claims: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i, c in enumerate(claims[:60]):
        (lng, lat), start = _spot(draw), _ms(_when(draw, 100)) // 1000
        track = [{"t": start + n * 30, "lng": round(lng + n * 0.0011, 6), "lat": round(lat - n * 0.0007, 6)} for n in range(5)]
        made.append((i + 1, c[0], lng, lat, _plate(draw), draw.choice((f"{_name(draw)} {_mobile(draw)}", _mobile(draw), f"{draw.choice(SURNAMES)}师傅{_mobile(draw)}")), _jpeg(draw, 200) if i < 40 else None, json.dumps(track), draw.choice(("华为 nova 11", "小米13", "PDA-T60", "vivo S17", "iPhone 12")), f"86{draw.randrange(10**13):013d}", draw.choice((None, "右前大灯碎,叶子板变形", "对方全责", "三者车已离开现场", "痕迹高度不符,建议调查"))))
    return made


def _driven(draw: random.Random, cars: list[Row]) -> list[Row]:
    made: list[Row] = []
    for car in cars[:20]:
        (lng, lat), at = _spot(draw), _ms(_when(draw, 20)) // 1000
        body = f"86{draw.choice(('450304', '138703'))}{draw.randrange(10**6):06d}"
        imei = body + luhn(body)
        made += [(car[3], at + n * 15, _geohash(lat + n * 0.0012, lng + n * 0.0015, 8), draw.randint(0, 90), round(draw.gauss(0, 1.2), 3), imei, f"3.{n % 4}.{draw.randint(0, 9)}.{draw.randint(1, 60)}", f"{draw.randint(4096, 65535):X}") for n in range(12)]
    return made


def _agents(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for gh in AGENTS:
        sex = draw.choice((1, 2))
        made.append((
            gh, _name(draw), _idno(draw, _born(draw, 22, 58), sex), f"0200{draw.randint(10, 99)}3301{draw.randrange(10**10):010d}{draw.randrange(10**6):06d}", _mobile(draw), f"{gh.lower()}@hengyuan-life.com.cn", draw.choice(("大专", "本科", "高中", "中专", "硕士")), draw.choice(("群众", "中共党员", "共青团员", "民革党员", "群众")), _when(draw, 4000).date(),
            draw.choice(("业务员", "主任", "高级主任", "区域经理", "总监")), round(draw.lognormvariate(8.6, 0.5), 2), _card(draw), f"{draw.choice(('妻', '夫', '父', '姐'))} {_name(draw)} {_mobile(draw)}", f"/tx/{gh}.png", b"FMR\x00 20\x00".hex() + _hex(draw, 90), hashlib.sha256(draw.randbytes(8)).hexdigest(), None, draw.choice(AGENTS),
        ))
    return made


def _recordings(draw: random.Random, policies: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i, p in enumerate(policies[:70]):
        name, sex = str(p[4]), draw.choice((1, 2))
        said = (f"请问您是{name}本人吗?是的。请出示您的身份证,号码是{_idno(draw, _born(draw), sex)},对吗?对。", f"您好{name},您投保的是一年期医疗险,等待期三十天,清楚吗?清楚。", f"请确认您的手机号{_mobile(draw)}。没错。", "本产品不保证续保,您知晓吗?知晓。", "您是否已如实告知健康情况?是的,没有住过院。")
        made.append((_hex(draw, 16), p[0], f"sl/{_when(draw, 200):%Y/%m/%d}/{_hex(draw, 6)}.mp4", b"RIFF\x24\x02\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x80\x3e\x00\x00\x02\x00\x10\x00data\x00\x02\x00\x00" + draw.randbytes(256) if i < 40 else None, draw.choice(said), _b64(struct.pack("<192f", *_unit(draw, 192))) if i < 45 else None, _hex(draw, 32), draw.randint(180, 1500), draw.choice(AGENTS), draw.choice(("通过", "通过", "驳回"))))
    return made


def _faces(draw: random.Random, customers: list[Row]) -> list[Row]:
    made: list[Row] = []
    for c in [c for c in customers if c[10]][:60]:
        name = str(c[1])
        made.append((_hex(draw, 16), c[0], name[0] + "*" * (len(name) - 1), hashlib.sha256(str(c[3]).encode()).hexdigest(), _b64(_jpeg(draw, 240)), _jpeg(draw, 220) if draw.random() < 0.7 else None, ",".join(f"{x:.5f}" for x in _unit(draw, 512)), round(draw.uniform(60, 99), 2), draw.choice(("00", "00", "01")), f"{_hex(draw, 4)}-{_hex(draw, 2)}-{_hex(draw, 2)}-{_hex(draw, 2)}-{_hex(draw, 6)}", draw.choice(("V2241A", "PGT-AN10", "2211133C", "ALN-AL00", "iPhone15,2")), _ip(draw), _ms(_when(draw, 200))))
    return made


def _pupils(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(150):
        school, sex = draw.choice(SCHOOLS), draw.choice((1, 2))
        low, grades = (3, ("小班", "中班", "大班")) if "幼儿园" in school else (12, ("初一", "初二", "初三")) if "中学" in school else (6, ("一年级", "二年级", "三年级", "四年级", "五年级", "六年级"))
        step = draw.randrange(len(grades))
        born = _born(draw, low + step, low + step + 1)
        made.append((
            i + 1, school, grades[step], f"{draw.randint(1, 8)}班", _name(draw), "男" if sex == 1 else "女", draw.choice((_idno(draw, born, sex),) * 7 + ("户口本",)), draw.choice((f"{born:%Y-%m-%d}", f"{born:%Y/%m/%d}", f"{born:%Y%m%d}", f"{born:%Y.%m.%d}")), _name(draw), draw.choice(("父亲", "母亲", "奶奶", "外公")),
            draw.choice((_mobile(draw), _mobile(draw), f"+86 {_mobile(draw)}", _wide(_mobile(draw)))), draw.choice((None, None, None, "青霉素", "花生", "海鲜", "尘螨", "芒果")), draw.choice("是是否"), draw.choice((None, None, None, "低保户,免缴", "随班就读,残疾证二级", "孤儿,由福利院办理", "转学来", "单亲,只联系母亲", "建档立卡")),
        ))
    return made


def _groups(draw: random.Random) -> list[Row]:
    return [
        (f"GP33{2024 + i % 3}{i * 13 + 1007:08d}", f"{draw.choice(('杭州', '宁波', '深圳', '青岛'))}{draw.choice('蓝恒南青海锦云启')}{draw.choice('穗渡屿禾岚木栈朗')}{draw.choice(('科技', '机械', '物流', '食品', '建设'))}有限公司", _uscc(draw), _name(draw), _mobile(draw), _landline(draw), f"{draw.choice(CITIES)[0]}{draw.choice(ROADS)}{draw.randint(1, 900)}号{draw.choice(('科创大厦', '国贸中心', '工业园'))}{draw.randint(1, 20)}层", f"{draw.choice(('1202', '3305', '5719'))}{draw.randrange(10**13):013d}", draw.randint(8, 900), round(draw.uniform(2000, 400000), 2), draw.choice(("I65", "C14", "G54", "F51", "E47")))
        for i in range(40)
    ]


def _staff(draw: random.Random, groups: list[Row]) -> list[Row]:
    return [
        (g[0], f"{draw.choice(('HD', 'YZ', ''))}{draw.randint(1, 9999):05d}", _name(draw), _idno(draw, _born(draw, 19, 59), draw.choice((1, 2))), draw.choice(("生产部", "行政部", "研发一部", "仓储", "财务部", "销售二部")), draw.choice(("操作工", "会计", "叉车司机", "后端工程师", "主管", "保洁")), _when(draw, 3000).date(), round(draw.lognormvariate(8.8, 0.4), 2), draw.choice("ABC"))
        for g in draw.choices(groups, k=160)
    ]


def _black(draw: random.Random) -> list[Row]:
    why = ("故意制造车辆追尾骗赔,公安立案", "伪造住院病历,已判刑", "多家投保短期重复理赔", "失信被执行人", "酒驾顶包", "冒用他人身份投保", "盗刷他人医保,行政拘留")
    made: list[Row] = []
    for i in range(60):
        idno = _idno(draw, _born(draw), draw.choice((1, 2)))
        made.append((i + 1, _name(draw), draw.choice((idno, idno, idno[:10] + "****" + idno[14:])), _mobile(draw), draw.choice(why), _some(draw, 0.6, f"({draw.randint(2017, 2026)}){draw.choice(('浙0106', '粤0305', '苏0102', '鄂0106'))}{draw.choice(('刑初', '执'))}{draw.randint(10, 4999)}号"), draw.choice(("同业", "公安", "内部")), draw.choice("ABC"), _when(draw, 1500).date(), _some(draw, 0.5, draw.randint(350, 700))))
    return made


def _texts(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for _ in range(130):
        name = _name(draw)
        text = (f"【恒远保险】验证码{draw.randrange(10**6):06d},5分钟内有效,请勿告知他人。", f"【恒远保险】尊敬的{name},您的保单P332026{draw.randrange(10**9):09d}将于7日后扣费{draw.randint(100, 3000)}元。", f"【恒远保险】您的爱车{_plate(draw)}车险即将到期。", f"【恒远保险】{name}{draw.choice(('先生', '女士'))},理赔款{draw.randint(100, 30000)}元已汇至您尾号{draw.randrange(10000):04d}的账户。", "【恒远保险】端午安康!")
        made.append((_snow(draw), draw.choice((_mobile(draw), _mobile(draw), "86" + _mobile(draw))), draw.choice(text), draw.choice(("T01", "T02", "T09")), 1, draw.choice("011"), _ms(_when(draw, 5))))
    return made


def _calls(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(110):
        name, at = _name(draw), _when(draw, 90)
        text = (f"客户{name}要求变更地址为{_address(draw)}", f"投诉理赔慢,{name},回拨{_mobile(draw)}", "咨询怀孕能否投保,现孕20周", f"核对身份证{_idno(draw, _born(draw), 1)}后重置密码", "挂断", "误拨", f"父亲{name}肺癌晚期,问豁免条款", "催收保费,拒接")
        made.append((f"{at:%Y%m%d%H%M%S}{i:04d}", draw.choice((_mobile(draw), _mobile(draw), "0" + _mobile(draw), _landline(draw).replace("-", ""))), f"8{draw.randint(101, 140)}", at, draw.randint(3, 1200), f"http://rec.hy.local/{at:%Y%m}/{_hex(draw, 5)}.wav", draw.choice(text), draw.choice(("LP", "BQ", "ZX")), draw.choice(("5", "4", "1", None)), f"z{draw.randint(1001, 1030)}"))
    return made


def _operated(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(120):
        asked: dict[str, object] = {"zjhm": _idno(draw, _born(draw), 2), "pageNum": 1} if i % 2 else {"khxm": _name(draw), "sjhm": _mobile(draw), "pageNum": 1}
        made.append((i + 1, draw.choice(("lp0031", "lp0044", "admin", "chenjy", "wangxl", "hb_auto")), draw.choice(("客户查询", "保单导出", "理赔审核")), draw.choice(("com.hy.core.KhController.list()", "com.hy.lp.CaseController.audit()")), draw.choice((_ip(draw), f"10.33.{draw.randint(1, 9)}.{draw.randint(2, 250)}")), draw.choice(("浙江 杭州", "内网IP", "江苏 南京")), json.dumps(asked, ensure_ascii=False), None, draw.randint(3, 900), None, _when(draw, 60)))
    return made


def _hospitals(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i, name in enumerate(HOSPITALS):
        lng, lat = _spot(draw)
        made.append((f"H33{i:04d}", name, draw.choice(("三甲", "二甲")), f"{draw.choice(CITIES)[0]}{draw.choice(ROADS)}{draw.randint(1, 400)}号", _landline(draw), lng, lat, _uscc(draw, "12")))
    return made


def _moved(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(100):
        born = _born(draw, 30, 80)
        old, new, phone = _old_id(draw, born), _idno(draw, born, 1), _mobile(draw)
        made.append((f"{i * 3 + 880012}", draw.choice((_name(draw),) * 8 + ("测试", "张三")), draw.choice((old, old, new, _wide(new), "000000000000000")), draw.choice((phone, _wide(phone), f"{phone[:3]}-{phone[3:7]}-{phone[7:]}", _landline(draw), "无")), _address(draw), f"2009{draw.randint(1, 12):02d}{draw.randint(1, 28):02d}{draw.randrange(10**7):07d}", _some(draw, 0.12, draw.choice((f"军字第{draw.randrange(10**7):07d}号", f"士字第{draw.randrange(10**7):07d}号", f"G{draw.randrange(10**8):08d}"))), None, None, None))
    return made


def rows(draw: random.Random) -> dict[str, list[Row]]:
    """Return the rows of each table, in the order of its columns; the last columns of many are left to their defaults."""
    customers = _customers(draw)
    policies = _policies(draw, customers)
    claims, signed, cars, groups = _claims(draw, policies), _signed(draw, customers), _cars(draw, policies), _groups(draw)
    codes = [("MZ", "01", "汉族"), ("MZ", "03", "回族"), ("MZ", "22", "畲族"), ("ZY", "0001001", "机关内勤"), ("ZY", "0602008", "货车司机"), ("ZY", "2147001", "学龄前儿童"), *(("ICD", a, b) for a, b in ILLS)]
    products = [("H1201", "恒远安康百万医疗险", "JK", 0, 65), ("H1305", "守护甲状腺特定疾病保险", "JK", 18, 60), ("C2001", "机动车交强险", "CX", None, None), ("C2002", "机动车商业险", "CX", None, None), ("J3001", "学生平安意外险", "YW", 3, 18), ("H1399", "李时珍中医药补充险", "JK", 18, 70)]
    return {
        "t_khxx": customers, "policy_main": policies, "bbxr": _insured(draw, policies), "syr_info": _heirs(draw, policies), "health_decl": _declared(draw, policies), "tj_bg": _exams(draw), "lp_claim": claims, "yy_bill": _bills(draw, claims),
        "dk_sign": signed, "dk_log": _debits(draw, signed), "cl_xx": cars, "jsz": _licences(draw), "ck_record": _surveys(draw, claims), "ubi_point": _driven(draw, cars), "dlr": _agents(draw), "sl_rec": _recordings(draw, policies), "face_check": _faces(draw, customers),
        "学平险名册": _pupils(draw), "grp_policy": groups, "grp_member": _staff(draw, groups), "hmd": _black(draw), "sms_q": _texts(draw), "call_rec": _calls(draw), "sys_oper_log": _operated(draw),
        "prod_dict": [(*p, f"恒远保发〔{2019 + i}〕{draw.randint(10, 300)}号") for i, p in enumerate(products)], "zd_code": [(*c, i) for i, c in enumerate(codes)], "yy_dict": _hospitals(draw), "kh_bak_2009": _moved(draw),
    }
