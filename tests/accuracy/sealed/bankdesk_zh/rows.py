"""Rows of a city bank: counter system, mobile bank, cash machines and their stores of gifts."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import struct
import uuid
from datetime import date, datetime, timedelta

from scanner.demo.check_digits import credit_code, ean13, hong_kong, luhn, organisation, resident

Row = tuple[object, ...]


def words(text: str) -> list[str]:
    return text.split()


FAMILY = [
    w.split("/")
    for w in words(
        "赵/zhao 钱/qian 孙/sun 李/li 周/zhou 吴/wu 郑/zheng 王/wang 冯/feng 陈/chen 沈/shen 韩/han 杨/yang 朱/zhu 秦/qin 许/xu"
        " 何/he 吕/lv 施/shi 张/zhang 欧阳/ouyang 司徒/situ 阿/a 滕/teng 褚/chu 邬/wu"
    )
]
GIVEN = [
    w.split("/")
    for w in words(
        "沐/mu 岚/lan 启/qi 舟/zhou 若/ruo 衡/heng 芷/zhi 澜/lan 景/jing 疏/shu 砚/yan 宁/ning 禾/he 川/chuan 溪/xi 棠/tang 屹/yi 霁/ji"
        " 苒/ran 朗/lang 桐/tong 霏/fei 樾/yue 笙/sheng 珩/heng 穗/sui 晏/yan 柏/bai 萤/ying 澈/che 国/guo 秀/xiu 建/jian 桂/gui 兰/lan 福/fu"
    )
]
AREAS = words("330106 330203 320102 340104 420106 420102 110108 530102 650102 370202 370102 610102")
ROADS = words("滨河路 望江街 青石巷 稻香路 金桥大道 云栖弄 学府路 丰收街 渡口路 松涛里")
TOWNS = words("江州市临溪区 江州市东陵区 云岭市安和县 江州市高新区 白沙市港城区")
ESTATES = words("锦绣家园 望湖苑 枫林小区 春晓花园 云杉里")
MASTER = words("汉族|01 汉族|01 汉族|01 汉族|01 回族|03 维吾尔族|05 壮族|08 藏族|04 满族|11")
PAY = (
    "房租",
    "还款",
    "货款",
    "生活费",
    "{n}住院押金",
    "给{n}学费",
    "份子钱",
    "借给{n}的",
    "工资",
    "",
    "",
    "彩礼",
    "律师费-离婚",
    "化疗费 {n}",
)


def digits(draw: random.Random, n: int) -> str:
    return "".join(draw.choice("0123456789") for _ in range(n))


def hexes(draw: random.Random, n: int) -> str:
    return f"{draw.getrandbits(4 * n):0{n}x}"


def some(draw: random.Random, value: object, share: float) -> object:
    return value if draw.random() < share else None


def day(draw: random.Random, first: int, last: int) -> date:
    return date(first, 1, 1) + timedelta(days=draw.randrange((last - first) * 365))


def moment(draw: random.Random) -> datetime:
    return datetime(2023, 6, 1, 8) + timedelta(seconds=draw.randrange(31_000_000))


def name(draw: random.Random) -> tuple[str, str]:
    family, given = draw.choice(FAMILY), [draw.choice(GIVEN) for _ in range(draw.choice((1, 2, 2, 2)))]
    return family[0] + "".join(g[0] for g in given), f"{family[1]} {''.join(g[1] for g in given)}".upper()


def cn_id(draw: random.Random, born: date, sex: str, area: str = "") -> str:
    body = f"{area or draw.choice(AREAS)}{born:%Y%m%d}{draw.randrange(1, 99):02d}{draw.choice('13579' if sex == '1' else '02468')}"
    return body + resident(body)


def mobile(draw: random.Random) -> str:
    return draw.choice(words("133 138 150 186 177 199 135 188")) + digits(draw, 8)


def messy(draw: random.Random, number: str) -> str:
    wide = number.translate({48 + i: 0xFF10 + i for i in range(10)})
    return draw.choice(
        [number] * 14
        + [
            f"+86{number}",
            f"{number[:3]} {number[3:7]} {number[7:]}",
            f"{number[:3]}****{number[7:]}",
            wide,
            "0",
            "无",
            "13800000000",
        ]
    )


def card(draw: random.Random) -> str:
    body = draw.choice(("62369901", "62369902", "62369918")) + digits(draw, 10)
    return body + luhn(body)


def account(draw: random.Random) -> str:
    return f"8{draw.choice(words('01001 01003 02011 03007'))}{draw.choice(words('101 142 201'))}{digits(draw, 9)}"


def address(draw: random.Random) -> str:
    return f"{draw.choice(TOWNS)}{draw.choice(ROADS)}{draw.randrange(1, 399)}号{draw.choice(ESTATES)}{draw.randrange(1, 30)}幢{draw.randrange(1, 4)}单元{draw.randrange(2, 25)}0{draw.randrange(1, 4)}室"


def cert(draw: random.Random, kind: str, born: date, sex: str) -> str:
    letter, seven = draw.choice("MHKRC"), digits(draw, 6)
    return {
        "10": lambda: cn_id(draw, born, sex),
        "11": lambda: cn_id(draw, born, sex),
        "12": lambda: draw.choice((f"军字第2{digits(draw, 6)}号", f"南字第0{digits(draw, 7)}号")),
        "13": lambda: draw.choice(
            (
                f"E{draw.choice('ABCDEFGHJ')}{digits(draw, 7)}",
                f"G{digits(draw, 8)}",
                f"{draw.choice('KLPX')}{digits(draw, 8)}",
            )
        ),
        "14": lambda: f"{draw.choice('HM')}{digits(draw, 8)}",
        "15": lambda: digits(draw, 8),
        "16": lambda: cn_id(draw, born, sex, draw.choice(words("810000 820000 830000"))),
        "17": lambda: (
            f"{draw.choice(words('CAN USA GBR JPN'))}{draw.choice(AREAS)[:4]}{born:%y%m%d}{digits(draw, 2)}"
        ),
        "18": lambda: f"{letter}{seven}({hong_kong(letter + seven)})",
    }[kind]()


def jpeg(draw: random.Random, size: int = 160) -> bytes:
    return (
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x01\x00\x60\x00\x60\x00\x00\xff\xdb\x00C\x00"
        + draw.randbytes(size)
        + b"\xff\xd9"
    )


def unit(draw: random.Random, n: int) -> list[float]:
    raw = [draw.gauss(0, 1) for _ in range(n)]
    size = sum(v * v for v in raw) ** 0.5
    return [round(v / size, 6) for v in raw]


def geohash(lat: float, lng: float) -> str:
    bounds, code = [[-180.0, 180.0], [-90.0, 90.0]], 0
    for bit in range(45):
        pair, value = bounds[bit % 2], (lng, lat)[bit % 2]
        middle = sum(pair) / 2
        code = code * 2 + (value >= middle)
        pair[0 if value >= middle else 1] = middle
    return "".join("0123456789bcdefghjkmnpqrstuvwxyz"[code >> 5 * i & 31] for i in range(8, -1, -1))


def uscc(draw: random.Random) -> tuple[str, str]:
    body = "MA" + "".join(draw.choice("0123456789ABCDEFGHJK") for _ in range(6))
    org = body + organisation(body)
    whole = "91" + draw.choice(AREAS) + org
    return whole + credit_code(whole), f"{body}-{org[-1]}"


def firm(draw: random.Random) -> str:
    return f"江州{draw.choice(words('恒丰 瑞和 启明 天逸 张记 联众 百川'))}{draw.choice(words('商贸 机电 餐饮管理 信息技术 纺织'))}{draw.choice(('有限公司', '有限责任公司'))}"


class Person:
    """One private customer."""

    def __init__(self, draw: random.Random, n: int) -> None:
        self.khh = f"3{n * 37 + 1204500:09d}"
        self.name, self.pinyin = name(draw)
        self.child, self.sex = draw.random() < 0.08, draw.choice("12")
        self.born = day(draw, 2011, 2023) if self.child else day(draw, 1938, 2004)
        self.kind = (
            draw.choice(("10", "11"))
            if self.child
            else draw.choice(["10"] * 30 + words("12 13 14 15 16 17 18"))
        )
        self.number, self.phone, self.login = (
            cert(draw, self.kind, self.born, self.sex),
            mobile(draw),
            self.pinyin.split()[1].lower()[:8] + digits(draw, 3),
        )
        self.card, self.account, self.home = card(draw), account(draw), address(draw)
        self.fp, self.device = (
            hexes(draw, 40),
            f"{draw.choice(words('HUAWEI-NOH-AN00 Xiaomi-2211133C iPhone14,5 OPPO-PGEM10 vivo-V2227A'))}",
        )
        self.lat, self.lng = 30.2 + draw.uniform(-0.2, 0.2), 120.1 + draw.uniform(-0.2, 0.2)

    def row(self, draw: random.Random) -> Row:
        other, grown = name(draw)[0], not self.child
        note = draw.choice(
            [""] * 9
            + [
                f"其子{other}{mobile(draw)}",
                "听力残疾，需手语",
                f"配偶{other}代办",
                f"改号{mobile(draw)}",
                "低保户",
                "已建档",
                "肺癌术后，上门服务",
                "投诉过，注意",
                "潜在理财客户",
            ]
        )
        return (
            self.khh,
            self.name,
            self.pinyin,
            self.kind,
            self.number,
            draw.choice(
                ("20991231", f"20{draw.randrange(24, 43)}0{draw.randrange(1, 9)}1{draw.randrange(9)}")
            ),
            f"{self.born:%Y%m%d}",
            self.sex,
            draw.choice(MASTER).split("|")[1],
            "CHN" if self.kind not in {"13", "17"} else draw.choice(words("CAN USA JPN")),
            draw.choice(words("10 20 40")) if grown else None,
            draw.choice(words("10 20 31 60")) if grown else None,
            some(draw, draw.choice(words("01 03 13")), 0.4),
            draw.choice(words("个体经营 教师 工程师 退休 司机 公务员 护士")) if grown else "学生",
            some(draw, firm(draw), 0.5 * grown),
            messy(draw, self.phone),
            some(draw, f"0571-8{digits(draw, 7)}", 0.2),
            some(draw, f"{self.login}@{draw.choice(('yunmail.cn', 'jzpost.com', 'lanxin.net'))}", 0.35),
            self.home,
            f"31{digits(draw, 4)}",
            some(draw, address(draw), 0.3),
            draw.randrange(3, 90) * 5000 if grown else 0,
            f"G{draw.randrange(1000, 1060) * 7:06d}",
            f"{day(draw, 2004, 2024):%Y%m%d}",
            f"80{draw.randrange(1, 20):04d}",
            draw.choice("123"),
            None,
            None,
            "1" if self.child else "0",
            "1",
            None,
            None,
            note,
        )


def device(draw: random.Random, p: Person, n: int) -> Row:
    apple, body, icc = (
        p.device.startswith("iPhone"),
        draw.choice(("8658", "8621")) + digits(draw, 10),
        f"8986{draw.choice(words('00 01 03'))}{digits(draw, 13)}",
    )
    cell = {
        "mcc": 460,
        "mnc": draw.choice((0, 1, 11)),
        "lac": draw.randrange(4096, 65000),
        "ci": draw.randrange(10**6, 2 * 10**8),
    }
    mac = ":".join(hexes(draw, 2) for _ in range(5))
    return (
        (1_650_000_000_000 + n * 91_331_077 << 22) + draw.randrange(2**22),
        p.khh,
        p.fp,
        p.device,
        None if apple else some(draw, body + luhn(body), 0.6),
        None if apple else str(uuid.UUID(int=draw.getrandbits(128))),
        None if apple else hexes(draw, 16),
        some(draw, str(uuid.UUID(int=draw.getrandbits(128))).upper(), 0.7) if apple else None,
        draw.choice((f"5c:{mac}", "02:00:00:00:00:00", f"A4:{mac.upper()}")),
        some(draw, icc + luhn(icc), 0.3),
        draw.choice(("Android 13", "HarmonyOS 4.0", "Android 12"))
        if not apple
        else f"iOS 16.{draw.randrange(7)}",
        f"10.{draw.randrange(4)}.{draw.randrange(9)}.{draw.randrange(30)}",
        hexes(draw, 44),
        some(
            draw,
            f"{draw.choice(('TP-LINK_', 'CMCC-', 'HUAWEI-'))}{hexes(draw, 4).upper()}|{hexes(draw, 2)}:{mac}",
            0.6,
        ),
        moment(draw),
        None,
        False,
        some(
            draw,
            ",".join(
                draw.sample(
                    words(
                        "com.weiliao.im cn.jiayi.pay com.duoduo.shop cn.zhaoyao.health com.luxing.travel com.yuedu.book"
                    ),
                    3,
                )
            ),
            0.3,
        ),
        json.dumps(cell) if draw.random() < 0.5 else None,
    )


def login(draw: random.Random, p: Person, n: int) -> Row:
    ip = draw.choice(
        (
            f"{draw.choice((36, 60, 115, 183, 223))}.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randrange(1, 255)}",
            f"2409:8a28:{hexes(draw, 4)}:{hexes(draw, 4)}::{hexes(draw, 3)}",
        )
    )
    keys = {
        "down": [draw.randrange(60, 160) for _ in range(8)],
        "fly": [draw.randrange(80, 400) for _ in range(7)],
    }
    seen, path = draw.random() < 0.6, draw.sample("123456789", 6)
    return (
        7_100_000 + n,
        draw.choice((p.login, p.phone, p.login)),
        p.khh,
        1_685_600_000_000 + draw.randrange(31_000_000_000),
        ip,
        f"JZBank/10.{n % 4}.1 ({p.device}; {draw.choice(('WIFI', '5G', '4G'))}) zh_CN",
        round(p.lng + draw.uniform(-0.004, 0.004), 6) if seen else None,
        round(p.lat + draw.uniform(-0.004, 0.004), 6) if seen else None,
        draw.choice(TOWNS)[:3],
        hexes(draw, 48),
        draw.choice("1234"),
        draw.random() < 0.94,
        draw.choice((0, 0, 0, 1)),
        hexes(draw, 32),
        f"app-{n % 4}",
        some(draw, "-".join(path), 0.1),
        json.dumps(keys) if draw.random() < 0.4 else None,
    )


def transfer(draw: random.Random, p: Person, n: int) -> Row:
    at, company, seen = moment(draw), draw.random() < 0.25, draw.random() < 0.4
    return (
        f"{at:%Y%m%d}{n + 20031177:012d}",
        draw.choice((p.account, p.card)),
        account(draw) if company else draw.choice((card(draw), account(draw), "6217" + digits(draw, 15))),
        firm(draw) if company else name(draw)[0],
        draw.choice(("江州银行", "邻省农商行", "网联清算", "东陵村镇银行")),
        f"3{digits(draw, 11)}",
        round(draw.lognormvariate(7, 1.4), 2),
        draw.choice((0, 0, 0, 2, 5.5)),
        draw.choice(PAY).format(n=name(draw)[0]),
        draw.choice(("APP", "CTR", "ATM")),
        f"{draw.choice((36, 60, 115))}.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randrange(1, 255)}"
        if seen
        else None,
        p.fp if seen else None,
        int(at.timestamp() * 1000),
        draw.choice(("S0", "S0", "F1")),
        draw.randrange(10**15, 10**16),
        None,
        draw.randrange(0, 99),
        geohash(p.lat, p.lng) if seen else None,
    )


def atm(draw: random.Random, p: Person, n: int) -> Row:
    at, amount, trace = moment(draw), draw.choice((100, 500, 1000, 2000, 5000)), digits(draw, 6)
    masked = p.card[:6] + "*" * 9 + p.card[-4:]
    track = f"{p.card}={draw.randrange(25, 33)}{draw.randrange(1, 13):02d}220{digits(draw, 8)}"
    equal = track.replace("=", "D") + ("F" if len(track) % 2 else "")
    f55 = f"9F2608{hexes(draw, 16)}9F2701809F3704{hexes(draw, 8)}57{len(equal) // 2:02X}{equal}5F3401019A03{at:%y%m%d}9C0101".upper()
    return (
        900_000 + n,
        f"AT{draw.randrange(1, 31) * 11:06d}",
        trace,
        masked,
        track if n % 14 == 0 else None,
        some(draw, f55, 0.6),
        amount,
        draw.choice(("CWD", "INQ", "DEP")),
        draw.choice(("00", "00", "51")),
        at,
        some(
            draw,
            f"[{at:%H:%M:%S}] 插卡 {masked}\n[{at:%H:%M:%S}] 取款 {amount}.00 流水{trace} 成功\n余额 {draw.randrange(100, 90000)}.{digits(draw, 2)}",
            0.7,
        ),
        digits(draw, 12),
        f"{draw.randrange(99)},{draw.randrange(99)}",
        f"snap/{at:%Y%m%d}/{hexes(draw, 12)}.jpg",
        hexes(draw, 16).upper(),
    )


def loan(draw: random.Random, p: Person, n: int) -> Row:
    spouse, friend = name(draw)[0], name(draw)[0]
    form = {
        "jbxx": {
            "xm": p.name,
            "zjhm": p.number,
            "sj": p.phone,
            "hyzk": draw.choice(("未婚", "已婚", "离异")),
        },
        "po": {"xm": spouse, "zjhm": cn_id(draw, day(draw, 1960, 2000), "2")},
        "lxr": [{"xm": friend, "gx": draw.choice(("朋友", "同事", "父亲")), "sj": mobile(draw)}],
        "sr": {"ydgz": draw.randrange(40, 400) * 100, "gjjjs": draw.randrange(3000, 30000)},
        "dw": firm(draw),
        "v": 3,
    }
    view = draw.choice(
        (
            f"收入稳定，同意。配偶{spouse}已签字",
            "近六个月有两次逾期，降额",
            f"电话核实单位，{friend}证实在职",
            "患慢性病，建议加保",
            "曾因诈骗被判缓刑，拒绝",
            "同意",
        )
    )
    return (
        f"DK{moment(draw):%Y%m%d}{n:06d}",
        p.khh,
        draw.choice(("XFD01", "FWD02", "JYD03")),
        draw.randrange(2, 200) * 10000,
        draw.choice((12, 36, 120, 360)),
        draw.choice(("装修", "购房", "经营周转", "购车")),
        json.dumps(form, ensure_ascii=False),
        some(draw, f"浙({draw.randrange(2016, 2024)})江州市不动产权第{digits(draw, 7)}号", 0.5),
        some(draw, f"浙{draw.choice('ABFG')}{draw.choice('DFKMT')}{digits(draw, 4)}", 0.4),
        some(draw, f"2{digits(draw, 11)}", 0.5),
        "05",
        f"G{draw.randrange(1000, 1060) * 7:06d}",
        view,
        moment(draw),
    )


def credit(draw: random.Random, p: Person, n: int) -> Row:
    loans = [
        {
            "jg": draw.choice(("邻省农商行", "捷信消费", "某股份制银行")),
            "je": draw.randrange(1, 90) * 10000,
            "yq": draw.choice((0, 0, 1, 3)),
        }
        for _ in range(draw.randrange(1, 4))
    ]
    body = {
        "bbh": "2.0",
        "xm": p.name,
        "zjhm": p.number,
        "loans": loans,
        "xykzs": draw.randrange(6),
        "dbje": draw.choice((0, 0, 300000)),
        "zz": address(draw),
        "cxcs": draw.randrange(20),
    }
    return (
        f"ZX{moment(draw):%Y%m%d%H%M%S}{n:04d}",
        p.khh,
        p.number[:6] + "********" + p.number[14:] if len(p.number) == 18 else p.number[:2] + "****",
        draw.choice(words("02 03 22")),
        draw.randrange(380, 860),
        json.dumps(body, ensure_ascii=False),
        moment(draw),
        f"G{draw.randrange(1000, 1060) * 7:06d}",
        None,
        None,
        hexes(draw, 32),
    )


def child(draw: random.Random, parent: Person, n: int) -> Row:
    born, sex = day(draw, 2011, 2022), draw.choice("12")
    school = draw.choice(
        ("江州市实验小学", "临溪区第二小学", "学府路幼儿园", "东陵中心小学", "云栖小学", "港城外国语学校")
    )
    return (
        f"88{digits(draw, 14)}",
        parent.name[:1] + draw.choice(GIVEN)[0] + draw.choice(GIVEN)[0],
        cn_id(draw, born, sex),
        born,
        school if born.year < 2020 else None,
        f"{draw.choice('一二三四五六')}年级{draw.randrange(1, 9)}班"
        if born.year < 2018
        else draw.choice(("中一班", "大二班", None)),
        parent.name,
        draw.choice(("父", "母", "祖")),
        messy(draw, parent.phone),
        parent.number,
        round(draw.uniform(10, 9000), 2),
        draw.choice(("自行车", "游学", "钢琴", None)),
        draw.choice((1, 2, 3)),
        None,
        True,
    )


def ticket(draw: random.Random, p: Person, n: int) -> Row:
    text = draw.choice(
        (
            f"客户{p.name}来电称卡{p.card}在ATM吞卡，回电{p.phone}",
            f"本人身份证{p.number}过期，如何更新？",
            "问大额存单利率",
            f"反映柜员{name(draw)[0]}态度差，要求道歉",
            f"丈夫{name(draw)[0]}的定期存单密码忘记",
            f"住{p.home}，对账单未收到",
            "APP 闪退",
            "刚做完心脏搭桥，申请延期还款",
        )
    )
    return (
        f"GD{moment(draw):%y%m%d}{n:05d}",
        draw.choice((p.phone, f"0571-8{digits(draw, 7)}")),
        text,
        draw.choice(words("01 02 07")),
        f"G{draw.randrange(1000, 1060) * 7:06d}",
        draw.choice(("已回访", "转支行", "已解决", "客户满意")),
        draw.choice((3, 4, 5)),
        some(draw, p.khh, 0.5),
        moment(draw),
        None,
        f"http://10.8.3.21/rec/{hexes(draw, 16)}.wav",
    )


def old(draw: random.Random, p: Person) -> Row:
    number = (
        p.number[:6] + p.number[8:17]
        if len(p.number) == 18 and p.born.year < 1985 and draw.random() < 0.6
        else p.number
    )
    return (
        p.khh[1:],
        p.name,
        draw.choice([number] * 8 + [number.lower(), "不详", "111111111111111"]),
        draw.choice((p.phone, f"{p.phone}/8{digits(draw, 7)}", f"0571-8{digits(draw, 7)}", "")),
        p.home[: draw.randrange(9, 40)],
        draw.choice((p.card, p.account, f"{p.card[:6]} {p.card[6:]}", "")),
        draw.choice(("", "", "", f"联系人{name(draw)[0]}{mobile(draw)}", "军属", "有前科", "本行员工家属")),
        some(draw, name(draw)[0], 0.3),
        draw.choice(("0", "1", "")),
        some(draw, f"{p.login}@jzpost.com", 0.06),
        None,
        None,
        None,
        None,
        "20190630_03",
    )


def rows(draw: random.Random) -> dict[str, list[Row]]:
    people = [Person(draw, n) for n in range(240)]
    grown, pick = [p for p in people if not p.child], draw.choice
    tellers = [f"G{(1000 + n) * 7:06d}" for n in range(60)]
    out: dict[str, list[Row]] = {}
    out["JGXX"] = [
        (
            f"80{n + 1:04d}",
            f"江州银行{pick(ROADS)[:2]}支行",
            f"{pick(TOWNS)}{pick(ROADS)}{n * 7 + 3}号",
            f"0571-8{digits(draw, 7)}",
            "800001",
            name(draw)[0],
            round(120.1 + draw.uniform(-0.2, 0.2), 6),
            round(30.2 + draw.uniform(-0.2, 0.2), 6),
            f"3133310{n:05d}",
            f"B0{digits(draw, 4)}S23301{n:04d}",
            "1",
        )
        for n in range(20)
    ]
    out["KHXX"] = [p.row(draw) for p in people]
    out["cust_cert"] = [
        (
            8_800 + n,
            p.khh,
            kind := p.kind if n % 3 else pick(words("13 14 15 10")),
            number := p.number if n % 3 else cert(draw, kind, p.born, p.sex),
            pick((f"{pick(TOWNS)[:3]}公安局{pick(TOWNS)[3:]}分局", "国家移民管理局", None)),
            day(draw, 2009, 2023),
            None,
            jpeg(draw) if n % 5 == 0 else None,
            f"/img/{hexes(draw, 2)}/{hexes(draw, 24)}_b.jpg",
            json.dumps(
                {"xm": p.name, "hm": number, "zz": p.home, "conf": round(draw.uniform(0.8, 1), 3)},
                ensure_ascii=False,
            )
            if n % 4 == 0
            else None,
            "00",
            hashlib.sha256(f"jz{number}".encode()).hexdigest(),
            n % 3 > 0,
            pick(("CTR", "APP")),
            moment(draw),
        )
        for n, p in enumerate(people[:150])
    ]
    out["KXX"] = [
        (
            p.card,
            p.account,
            p.khh,
            pick(words("01 02 06")),
            f"{draw.randrange(1, 13):02d}{draw.randrange(25, 34)}",
            base64.b64encode(draw.randbytes(16)).decode(),
            hexes(draw, 16).upper(),
            pick("001"),
            f"{day(draw, 2012, 2024):%Y%m%d}",
            pick((0, 0, 10000, 50000)),
            None,
            None,
            None,
            f"K{digits(draw, 14)}",
            hexes(draw, 8).upper(),
        )
        for p in people
    ]
    out["ZHXX"] = [
        (
            p.account,
            p.khh,
            p.name,
            "CNY",
            money := round(draw.lognormvariate(9, 1.6), 2),
            money,
            f"{day(draw, 2004, 2024):%Y%m%d}",
            pick(("20110101", "20110304")),
            "0",
            pick(("0101", "0203")),
        )
        for p in people
    ]
    out["transfer_flow"] = [transfer(draw, pick(grown), n) for n in range(300)]
    out["loan_apply"] = [loan(draw, pick(grown), n) for n in range(60)]
    out["DKHKJH"] = [
        (
            f"JJ{20230100 + n // 8:012d}",
            n % 8 + 1,
            f"2024{n % 8 + 1:02d}20",
            money := round(draw.uniform(900, 4000), 2),
            round(money / 11, 2),
            money,
            pick((0, 0, 0, 4, 33)),
        )
        for n in range(160)
    ]
    out["zx_report"] = [credit(draw, pick(grown), n) for n in range(50)]
    out["face_verify_log"] = [
        (
            f"FV{1_690_000_000 + n * 7919:012d}{digits(draw, 6)}",
            (p := pick(grown)).khh,
            pick(("login", "limit", "loan")),
            struct.pack("<128f", *unit(draw, 128)),
            base64.b64encode(jpeg(draw)).decode() if n % 2 else None,
            round(draw.uniform(55, 99), 2),
            "v4.1.0",
            draw.randrange(200, 2400),
            pick("110"),
            None,
            p.fp,
            f"{draw.randrange(400)},{draw.randrange(900)},{draw.randrange(200, 500)},{draw.randrange(200, 500)}",
            b"WLf\x00" + draw.randbytes(252) if n % 4 == 0 else None,
            moment(draw),
        )
        for n in range(100)
    ]
    out["SWJL"] = [
        (
            n + 1,
            pick(grown).khh,
            json.dumps(unit(draw, 128)),
            b"RIFF"
            + struct.pack(
                "<I4s4sIHHIIHH4sI", 236, b"WAVE", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16, b"data", 200
            )
            + draw.randbytes(200)
            if n % 2
            else None,
            " ".join(digits(draw, 8)),
            round(draw.uniform(0.4, 0.98), 4),
            8000,
            round(draw.uniform(2, 9), 2),
            pick(tellers),
            "1",
        )
        for n in range(44)
    ]
    out["device_bind"] = [device(draw, p, n) for n, p in enumerate(grown[:150])]
    out["app_login_log"] = [login(draw, pick(grown), n) for n in range(260)]
    out["atm_log"] = [atm(draw, pick(grown), n) for n in range(200)]
    out["atm_term"] = [
        (
            f"AT{(n + 1) * 11:06d}",
            pick(("御银", "广运", "恒利")),
            pick(("86", "35", "99")) + digits(draw, 13),
            f"00:0b:{hexes(draw, 2)}:{hexes(draw, 2)}:{hexes(draw, 2)}:{n:02x}",
            f"10.66.{n % 5}.{n + 10}",
            f"{draw.randrange(2, 9)}.{draw.randrange(9)}.{draw.randrange(99)}.{draw.randrange(250)}",
            f"{pick(TOWNS)}{pick(ROADS)}{draw.randrange(1, 300)}号",
            round(120.1 + draw.uniform(-0.2, 0.2), 6),
            round(30.2 + draw.uniform(-0.2, 0.2), 6),
            draw.randrange(1, 13),
            pick(("0571-85550123", "0571-85550177")),
            300000,
            f"80{n % 20 + 1:04d}",
            True,
        )
        for n in range(30)
    ]
    out["ETCX"] = [child(draw, pick([p for p in grown if 1950 < p.born.year < 1994]), n) for n in range(55)]
    out["corp_client"] = [
        (
            f"9{n * 31 + 77001:09d}",
            firm(draw),
            *uscc(draw),
            f"{pick(TOWNS)}{pick(ROADS)}{draw.randrange(1, 300)}号",
            draw.randrange(5, 900) * 10000,
            rep := name(draw)[0],
            cn_id(draw, day(draw, 1955, 1996), pick("12")),
            name(draw)[0],
            mobile(draw),
            f"0571-8{digits(draw, 7)}",
            account(draw),
            f"J3310{digits(draw, 9)}",
            pick(("F512", "C175", "H621", "I651", "G543")),
            json.dumps(
                {"list": [{"xm": rep, "bl": draw.randrange(25, 100), "zz": address(draw)}]},
                ensure_ascii=False,
            )
            if n % 2
            else None,
            day(draw, 1998, 2022),
            f"caiwu{n}@{pick(('hengfeng-jz.cn', 'ruihe-sm.com'))}",
        )
        for n in range(70)
    ]
    out["GYXX"] = [
        (
            g,
            name(draw)[0],
            cn_id(draw, day(draw, 1968, 2000), pick("12")),
            mobile(draw),
            f"80{n % 20 + 1:04d}",
            pick(("柜员", "主管", "客户经理", "理财经理", "行长助理")),
            base64.b64encode(
                b"FMR\x00 20\x00"
                + struct.pack(">IHHHHHBB", 220, 0, 260, 300, 197, 197, 1, 0)
                + draw.randbytes(196)
            ).decode()
            if n % 3
            else None,
            hexes(draw, 32),
            f"{day(draw, 2018, 2023):%Y%m%d}",
            None,
            f"{draw.getrandbits(30):030b}",
            f"SM4:{base64.b64encode(draw.randbytes(16)).decode()}",
        )
        for n, g in enumerate(tellers)
    ]
    book = {
        "ZJLX": "10身份证 11户口簿 12军官证 13护照 14回乡证 15台胞证 16港澳台居住证 17永居证 18港澳身份证",
        "MZ": "01汉族 03回族 04藏族 05维吾尔族 08壮族 11满族",
        "ZZMM": "01中共党员 03共青团员 13群众",
        "HYZK": "10未婚 20已婚 40离婚",
        "XL": "10研究生 20本科 31专科 60高中",
    }
    out["zd_dict"] = [
        (kind, w[:2], w[2:], n, True) for kind, text in book.items() for n, w in enumerate(words(text))
    ]
    out["sms_send"] = [
        (
            60_000 + n,
            p.phone,
            pick(
                (
                    f"验证码{digits(draw, 6)}，5分钟内有效，切勿告知他人。",
                    f"您尾号{p.card[-4:]}的卡支出{draw.randrange(10, 9000)}.{digits(draw, 2)}元，余额{draw.randrange(10, 90000)}元。",
                    f"{p.name}您好，您的贷款将于20日扣款。",
                    "春节期间网点营业时间调整。",
                )
            ),
            pick(("OTP", "DZ01", "DK20")),
            hexes(draw, 32),
            moment(draw),
            "1",
            p.khh,
        )
        for n, p in enumerate(pick(grown) for _ in range(150))
    ]
    out["kf_gd"] = [ticket(draw, pick(grown), n) for n in range(70)]
    asks = (
        "如何修改手机号",
        "大额存单起存金额",
        "王卡和金卡的区别",
        "挂失要带什么",
        "境外取现手续费",
        "李子园牛奶联名卡停办了吗",
        "钱包余额怎么提",
    )
    out["kf_faq"] = [
        (
            n,
            asks[n % 7],
            "请见官网或到网点办理",
            json.dumps(unit(draw, 96)),
            draw.randrange(900),
            pick(tellers),
            day(draw, 2021, 2024),
        )
        for n in range(28)
    ]
    out["LCCP"] = [
        (
            f"JZ{pick('ABC')}{digits(draw, 6)}",
            pick(("周周盈", "沈丰稳健", "张江科创", "秦岭银条", "孙悟空纪念币", "儿童教育金", "韩赋三年定开"))
            + f"{n}期",
            pick((7, 90, 365, 1095)),
            round(draw.uniform(1.5, 4.6), 4),
            round(draw.uniform(0.9, 1.4), 6),
            pick((1, 10000)),
            pick(("R1", "R2", "R3")),
            f"C10{digits(draw, 11)}",
            day(draw, 2021, 2024),
            None,
            pick((None, 10, 300)),
        )
        for n in range(40)
    ]
    out["wealth_hold"] = [
        (
            (1_700_000_000_000 + n * 7_331_099 << 22) + draw.randrange(2**22),
            (p := pick(grown)).khh,
            str(pick(out["LCCP"])[0]),
            round(draw.uniform(1e3, 3e5), 4),
            round(draw.uniform(1e3, 3e5), 2),
            f"95{digits(draw, 10)}",
            moment(draw),
        )
        for n in range(110)
    ]
    out["gift_stock"] = [
        (
            f"{pick('ABGL')}{digits(draw, 8)}",
            pick(("王麻子剪刀", "张小盒保温杯", "李记桂花糕", "电饭煲", "儿童书包", "超市卡100元")),
            f"{pick(('6229', '8800', '2336'))}{digits(draw, 14)}",
            (body := "69" + digits(draw, 10)) + ean13(body),
            f"{pick('ABJK')}{draw.randrange(10, 99)}.{draw.randrange(9)}",
            f"SF{digits(draw, 13)}",
            f"{day(draw, 2022, 2024):%Y%m%d}{digits(draw, 10)}",
            draw.randrange(5, 900) * 100,
            round(draw.uniform(20, 130), 2),
            f"86{digits(draw, 13)}",
            f"{draw.uniform(20, 60):.4f},{draw.uniform(90, 130):.4f}",
            draw.randrange(90),
            pick(("400-820-0123", "0571-85550166")),
        )
        for _ in range(120)
    ]
    out["job_queue"] = [
        (
            (1_690_000_000_000 + n * 3_100_777 << 22) + draw.randrange(2**22),
            pick(("sms.retry", "nav.sync", "card.push")),
            json.dumps(
                {"cust": p.khh, "mobile": p.phone}
                if n % 2
                else {"prod": f"JZA{digits(draw, 6)}", "nav": round(draw.uniform(0.9, 1.4), 4)}
            ),
            str(uuid.UUID(int=draw.getrandbits(128))),
            1_690_000_000_000_000 + draw.randrange(10**13),
            draw.randrange(4),
            f"w{n % 3}",
        )
        for n, p in enumerate(pick(grown) for _ in range(90))
    ]
    out["op_audit"] = [
        (
            n,
            pick(tellers),
            f"10.{pick((21, 22))}.{draw.randrange(30)}.{draw.randrange(2, 250)}",
            pick(("1201改手机", "1203改地址", "3310冲正", "9001签到")),
            *pick(
                (
                    ((p := pick(people)).phone, mobile(draw)),
                    (p.home, address(draw)),
                    (None, None),
                    (None, None),
                )
            ),
            moment(draw),
            some(draw, pick(tellers), 0.3),
            f"T{draw.randrange(1, 80):04d}",
            draw.randrange(3, 900),
            hexes(draw, 32),
            p.khh,
        )
        for n in range(220)
    ]
    out["KHXX_BAK20190630"] = [old(draw, p) for p in grown[:120]]
    out["sys_param"] = [
        ("atm.limit.day", "20000", "单日取款限额", None, None),
        ("face.threshold", "0.78", None, None, None),
        ("sm4.key", hexes(draw, 32), None, None, None),
        ("hotline", "96588", "客服热线", None, None),
        ("core.ver", "10.2.3.4", None, None, None),
        (
            "db.url",
            f"jdbc:postgresql://10.66.1.9/core?user=core&password={hexes(draw, 10)}",
            None,
            None,
            None,
        ),
    ]
    out["flyway_schema_history"] = [
        (
            n + 1,
            f"{n // 10 + 1}.{n % 10}",
            pick(("init", "add face", "kxx idx", "etcx")),
            f"V{n // 10 + 1}_{n % 10}__x.sql",
            draw.randrange(-(2**31), 2**31),
            "core",
            True,
        )
        for n in range(26)
    ]
    return out
