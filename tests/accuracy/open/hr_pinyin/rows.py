"""Rows of the personnel, pay and attendance system of a manufacturing group."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import struct
from datetime import date, datetime, timedelta
from typing import NamedTuple

from scanner.demo import check_digits

# Rows are written as tuples over whole lines.
# fmt: off
Row = tuple[object, ...]
SUR = "王李张刘陈杨赵黄周吴徐孙朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
PINYIN = (
    "wang li zhang liu chen yang zhao huang zhou wu xu sun zhu gao lin he guo ma luo liang song zheng xie "
    "han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lv su lu jiang cai jia ding wei "
    "xue ye yan"
).split()
MEN = [("建", "jian"), ("国", "guo"), ("志", "zhi"), ("强", "qiang"), ("海", "hai"), ("波", "bo"),
    ("宏", "hong"),
       ("斌", "bin"), ("军", "jun"), ("亮", "liang"), ("福", "fu"), ("根", "gen"), ("旺", "wang"),
           ("磊", "lei")]
WOMEN = [("秀", "xiu"), ("兰", "lan"), ("芳", "fang"), ("丽", "li"), ("娟", "juan"), ("燕", "yan"),
    ("梅", "mei"),
         ("霞", "xia"), ("雪", "xue"), ("琴", "qin"), ("婷", "ting"), ("红", "hong"), ("巧", "qiao"),
             ("珍", "zhen")]
KIDS = "梓轩子涵一诺宇航思琪浩然语桐欣怡俊熙可馨"
REGIONS = {
    "320902": "江苏省盐城市亭湖区", "320106": "江苏省南京市鼓楼区", "341221": "安徽省阜阳市临泉县",
    "411402": "河南省商丘市梁园区", "421083": "湖北省洪湖市", "510922": "四川省射洪县",
        "610125": "陕西省西安市鄠邑区",
    "371725": "山东省郓城县", "360121": "江西省南昌市南昌县", "430523": "湖南省邵阳县",
        "522601": "贵州省凯里市",
    "452624": "广西平果县",
}
POST = {
    "3209": "224001", "3201": "210009", "3412": "236400", "4114": "476000", "4210": "433200",
        "5109": "629200",
    "6101": "710300", "3717": "274700", "3601": "330200", "4305": "422800", "5226": "556000",
        "4526": "531400",
}
ROADS = ["青墩路", "迎宾北路", "柳湾巷", "文港街", "黄海西路", "老粮站南巷", "渔港村", "工农二村", "纺机新村"]
DEPARTMENTS = (
    "总经办 人力资源部 财务部 采购部 冲压车间 注塑一车间 注塑二车间 涂装车间 总装车间 模具部 "
    "设备动力部 质量部 仓储物流部 安环部 研发中心 后勤 保卫科 驻外办"
)
BINS = {"622848": ("中国农业银行", 19), "621700": ("建设银行盐城分行", 19), "622202": ("工行", 19),
    "621661": ("中国银行", 19), "622575": ("招商银行", 16)}
AREA = list(REGIONS)
T0 = datetime(2024, 3, 1, 7, 30)


class Person(NamedTuple):
    """One employee."""

    gh: str
    xm: str
    py: str
    male: bool
    born: date
    region: str
    sfzh: str
    tel: str
    card: str
    bank: str


def digits(d: random.Random, n: int) -> str:
    """Return n digits."""
    return "".join(d.choices("0123456789", k=n))


def tel(d: random.Random) -> str:
    """Return a mobile number."""
    return d.choice(["130", "132", "135", "137", "138", "139", "150", "151", "159", "177", "181", "186",
        "188", "199"]) + digits(d, 8)


def resident(d: random.Random, born: date, male: bool, region: str = "") -> str:
    """Return a resident id with its check character."""
    body = f"{region or d.choice(AREA)}{born:%Y%m%d}{digits(d, 2)}{d.choice('13579' if male else '02468')}"
    return body + check_digits.resident(body)


def name(d: random.Random, male: bool, sur: int = -1) -> tuple[str, str]:
    """Return a name and its romanised form."""
    i = d.randrange(len(SUR)) if sur < 0 else sur
    given = d.sample(MEN if male else WOMEN, d.choice([1, 2, 2]))
    return SUR[i] + "".join(g[0] for g in given), PINYIN[i].title() + " " + "".join(g[1]
        for g in given).title()


def card(d: random.Random, own: str = "") -> str:
    """Return a bank card number that passes Luhn."""
    prefix = own or d.choice(list(BINS))
    body = prefix + digits(d, BINS[prefix][1] - 7)
    return body + check_digits.luhn(body)


def day(d: random.Random, first: int, last: int) -> date:
    """Return a day of these years."""
    return date(first, 1, 1) + timedelta(d.randrange((last - first + 1) * 365))


def when(d: random.Random, days: int = 60) -> datetime:
    """Return a time in spring 2024."""
    return T0 + timedelta(days=d.randrange(days), seconds=d.randrange(50000))


def mac(d: random.Random) -> str:
    """Return a hardware address."""
    return d.choice(["3c", "74", "b0", "d8", "00"]) + "".join(f":{b:02x}" for b in d.randbytes(5))


def plate(d: random.Random) -> str:
    """Return a number plate, some of them of electric cars."""
    tail = "".join(d.choices("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", k=2)) + digits(d, 3)
    return d.choice("苏苏苏皖鲁沪") + d.choice("AJBFC") + d.choice(["", "", "D", "·"]) + tail


def vin(d: random.Random) -> str:
    """Return a vehicle identification number with its check digit."""
    letters = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
    value = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6,
        7, 8, 9], strict=True))
    c = [*"LSV", *d.choices(letters, k=5), "0", *d.choices(letters, k=2), *digits(d, 6)]
    weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    c[8] = "0123456789X"[sum((value[x] if x in value else int(x)) * w for x,
        w in zip(c, weights, strict=True)) % 11]
    return "".join(c)


def credit(d: random.Random) -> str:
    """Return a unified social credit code."""
    org = digits(d, 7) + d.choice("M0123")
    body = "91" + d.choice(AREA) + org + check_digits.organisation(org)
    return body + check_digits.credit_code(body)


def vector(d: random.Random, n: int) -> list[float]:
    """Return a vector of length one."""
    v = [d.gauss(0, 1) for _ in range(n)]
    size = sum(x * x for x in v) ** 0.5
    return [x / size for x in v]


def jpeg(d: random.Random, n: int = 300) -> bytes:
    """Return what begins and ends as a JPEG file."""
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + d.randbytes(
        n) + b"\xff\xd9"


def finger(d: random.Random) -> bytes:
    """Return a finger minutiae record (ISO 19794-2)."""
    n = d.randint(12, 30)
    points = b"".join(
        struct.pack(">HHBB", d.choice([0x4000, 0x8000]) | d.randrange(256), d.randrange(360),
            d.randrange(180), d.randrange(100))
        for _ in range(n)
    )
    view = struct.pack(">BBBB", d.randrange(1, 11), 0, d.randrange(50, 100), n) + points + b"\0\0"
    head = struct.pack(">HHHHHBB", 0, 256, 360, 197, 197, 1, 0)
    return b"FMR\0 20\0" + struct.pack(">I", 12 + len(head) + len(view)) + head + view


def jwt(d: random.Random, user: str) -> str:
    """Return a signed token."""
    parts = [json.dumps({"alg": "HS256", "typ": "JWT"}),
        json.dumps({"sub": user, "exp": 1714550000 + d.randrange(99999)})]
    texts = [base64.urlsafe_b64encode(p.encode()).decode().rstrip("=") for p in parts]
    return ".".join([*texts, base64.urlsafe_b64encode(d.randbytes(32)).decode().rstrip("=")])


def people(d: random.Random) -> list[Person]:
    """Return the employees."""
    made = []
    for i in range(180):
        male = d.random() < 0.6
        xm, py = name(d, male)
        born, region, prefix = day(d, 1964, 2004), d.choice(AREA), d.choice(list(BINS))
        gh = f"{d.choice('GGGLX')}{12000 + i * 7}"
        bank = BINS[prefix][0]
        made.append(Person(gh, xm, py, male, born, region, resident(d, born, male, region), tel(d),
            card(d, prefix), bank))
    return made


def home(d: random.Random, region: str) -> str:
    """Return an address to the door."""
    return f"{REGIONS[region]}{d.choice(ROADS)}{d.randint(1, 299)}号" + d.choice(["",
        f"{d.randint(1, 30)}幢{d.randint(1, 6)}0{d.randint(1, 4)}室"])


def mrz(p: str, land: str, xm: str, born: date, sex: str) -> str:
    """Return the two machine-readable lines of a passport."""
    def check(s: str) -> str:
        return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[i % 3] for i, c in enumerate(s)) % 10)

    number, birth, until = p.ljust(9, "<"), f"{born:%y%m%d}", "290614"
    given, family = xm.upper().rsplit(" ", 1)
    names = f"{family}<<{given.replace(' ', '<')}"
    body = number + check(number) + land + birth + check(birth) + sex + until + check(until) + "<" * 14 + "0"
    both = body[:10] + body[13:20] + body[21:43]
    return f"P<{land}{names}".ljust(44, "<")[:44] + "\n" + body + check(both)


def staff(d: random.Random, ps: list[Person]) -> dict[str, list[Row]]:
    """Return the tables about employees and their families."""
    t: dict[str, list[Row]] = {}
    notes = ["", "", "", "返聘", "介绍人{x}，电话{t}", "原三厂转入", "哺乳期至2024-08，不排夜班",
        "乙肝小三阳，不安排食堂岗", "爱人{x}在二车间", "工伤九级，调轻岗", "身份证补办中，旧号{s}", "签竞业"]
    for_school = ["盐城工业职业技术学院", "射洪职业中专", "河海大学", "阜阳技师学院", "商丘市第四中学",
        "洪湖一中", "南昌理工学院"]
    t["bm"] = [
        (f"{10 + i}", n, None if i < 4 else f"{10 + i % 4}", name(d, True)[0] if i % 3 else None,
            f"CC{6600 + i}", f"0515-8833{digits(d, 4)}", None,
         "江苏省盐城市开发区东环路88号" + "ABCD"[i % 4] + "栋", "Y", i)
        for i, n in enumerate(DEPARTMENTS.split())
    ]
    t["ryxx"] = [
        (
            i + 1, p.gh, p.xm, p.py, "1" if p.male else "2",
                d.choices(["01", "01", "06", "03", "15", "08"], [50, 20, 4, 4, 3, 3])[0],
            d.choice(["13", "13", "01", "03", "12"]), d.choice(["10", "20", "20", "30", "40"]),
                f"{p.born:%Y%m%d}",
            p.sfzh if d.random() < 0.93 else d.choice(["", "N/A",
                p.sfzh[:6] + " " + p.sfzh[6:14] + " " + p.sfzh[14:]]),
            REGIONS[p.region][:6], d.choice("12"), home(d, p.region),
                POST[p.region[:4]] if d.random() < 0.6 else None,
            p.tel if d.random() < 0.8 else d.choice([f"+86 {p.tel}", f"{p.tel[:3]}-{p.tel[3:7]}-{p.tel[7:]}",
                "0", p.tel + "/短号66" + digits(d, 3)]),
            f"{p.py.lower().replace(' ', '.')}@haiyumould.com" if i % 4 == 0 else None,
                str(10 + d.randrange(18)), f"P{d.randint(1, 40):03d}",
            d.choice([None, "高级工程师", "助理工程师", "技师", "高级技工"]), day(d, 2008, 2023),
                day(d, 2023, 2023) if i % 9 == 0 else None,
            d.choice(["个人原因", "合同到期", "旷工"]) if i % 9 == 0 else None,
                d.choice(["61", "44", "31", "21", "14"]), d.choice(for_school) if i % 3 else None,
            d.choice(["机电一体化", "模具设计", "会计", "工商管理", "高分子材料", "数控"]) if i % 3 else None,
            name(d, not p.male)[0] if d.random() < 0.8 else None, tel(d) if d.random() < 0.8 else None,
                p.bank, p.card
                if i % 13 else p.card[:4] + " " + p.card[4:8] + " " + p.card[8:12] + " " + p.card[12:],
            d.choice(["A", "B", "O", "AB", None]), d.choice(["170/M", "175/L", "180/XL", "165/M", "185/2X"]),
                d.choice(["1", "1", "0"]),
            {17: "伊斯兰教", 44: "基督教", 90: "伊斯兰教"}.get(i), None,
                f"/file/zp/{p.gh}.jpg" if d.random() < 0.7 else None,
            d.choice(notes).format(x=name(d, True)[0], t=tel(d), s=resident(d, p.born, p.male)),
                "1" if i % 9 else "0", d.choice(["hr_lin", "hr_zq"]), when(d),
        )
        for i, p in enumerate(ps)
    ]
    t["ryxx_bak_2019"] = [
        (
            p.gh, p.xm, (p.sfzh[:6] + p.sfzh[8:17]) if p.born.year < 1985 else d.choice([p.sfzh, p.sfzh,
                f"'{p.sfzh}", "".join(chr(ord(c) + 0xFEE0) for c in p.sfzh)]),
            d.choice([None, None, f"0515-8{digits(d, 7)}", p.tel]),
                d.choice(["冲压", "注塑", "总装", "涂装"]),
                d.choice(["操作工", "叉车工", "电工", "班长", "质检", "库管"]),
            d.choice([None, None, "工资卡" + p.card, "已离职", "同住宿舍" + name(d, True)[0]]),
                "2019/12/31 17:02",
        )
        for p in ps[:60]
    ]
    family: list[Row] = []
    kids: list[Row] = []
    for p in ps:
        sur = SUR.index(p.xm[0])
        for n in range(d.choice([0, 1, 1, 2, 2, 3])):
            kid = n > 0 and p.born.year < 1997
            born = day(d, max(p.born.year + 22, 2002), 2022) if kid else day(d, max(p.born.year - 3, 1962),
                min(p.born.year + 3, 2003))
            male = d.random() < 0.5 if kid else not p.male
            own = (p.xm[0] + "".join(d.sample(KIDS, 2))) if kid else name(d, male)[0]
            school = d.choice(["实验小学", "聚亨路幼儿园", "第一初级中学", "特教学校",
                "在读"]) if kid else d.choice(["无业", "务农", "盐城悦达纺织", "个体", p.gh, "本厂总装"])
            gx = ("子" if male else "女") if kid else ("配偶" if d.random() < 0.8 else "父母")
            family.append((900100 + len(family), p.gh, n + 1, own, gx, born,
                resident(d, born, male, p.region) if d.random() < 0.7 else None, school,
                None if kid else tel(d), d.choice("01")))
            if kid and born.year >= 2008 and len(kids) < 70:
                age = 2024 - born.year
                grade = f"{'一二三四五六七八九'[age - 7]}年级" if 7 <= age <= 15 else ("大班"
                    if age < 7 else "高一")
                kids.append((
                    f"BT2024{len(kids) + 1:05d}", p.gh, own, "男" if male else "女", f"{born:%Y.%m.%d}",
                    f"盐城市{d.choice(['实验小学', '聚亨路幼儿园', '第一初级中学', '神州路小学'])}", grade,
                        f"{'G' if d.random() < 0.7 else 'L'}{resident(d, born, male, p.region)}"
                        if age > 6 else None,
                    d.choice([None, "麻腮风2剂；水痘1剂", "乙肝全程，流感2023-10", "脊灰4剂 百白破4剂"]),
                        d.choice([300, 500, 800]), p.xm if sur % 3 else name(d, False)[0], d.choice([1, 2]),
                ))
    t["jtcy"], t["znjybt"] = family, kids
    return t


def pay(d: random.Random, ps: list[Person]) -> dict[str, list[Row]]:
    """Return social insurance, pay and the bank's file."""
    t: dict[str, list[Row]] = {"sb_jn": [], "gz_mx": [], "yh_df": []}
    for i, p in enumerate(ps):
        base = d.randint(45, 190) * 100
        t["sb_jn"].append((
            i + 1, p.gh, d.choice(["盐城市本级", "亭湖区", "南京"]), "32" + digits(d, 8),
                d.choice("ABCD") + digits(d, 8) if i % 3 else p.sfzh,
            "2010" + digits(d, 8), base, round(base * 0.08, 2), round(base * 0.16, 2), round(base * 0.02, 2),
                round(base * 0.005, 2), round(base * 0.1, 2), "202403", d.choice("111 2"),
        ))
    for i in range(220):
        p = ps[i % 180]
        a, b, c, o = d.randint(28, 90) * 100, d.randint(0, 20) * 100, d.randint(0, 300) * 10.5, d.randint(0,
            60) * 27.6
        off, tax = round((a + b) * 0.205, 2), round(max(0, a + b + c + o - 5000) * 0.03, 2)
        t["gz_mx"].append((i + 1, "202402" if i < 180 else "202403", p.gh, a, b, round(c, 2), round(o, 2),
            200, off, tax, round(a + b + c + o + 200 - off - tax, 2),
            p.card if i % 5 else p.card[:6] + "*" * 9 + p.card[-4:], d.choice("112")))
    for i, p in enumerate(ps[:120]):
        own = p.card if i % 3 else "10" + digits(d, 15)
        t["yh_df"].append((f"20240410{digits(d, 12)}", f"PC2404{i // 60:02d}", p.xm, own,
            p.bank + d.choice(["", "盐城开发区支行", "洪湖支行"]), "10" + digits(d, 10),
                d.randint(300000, 1900000), "32050173" + "636000001288",
                "江苏海宇精密模塑有限公司", "工资", d.choice(["0000", "0000", "E019"]),
                d.choice([None, None, "户名不符退回", "代配偶卡"])))
    return t


def presence(d: random.Random, ps: list[Person]) -> dict[str, list[Row]]:
    """Return attendance, templates, leave, dormitory and canteen."""
    t: dict[str, list[Row]] = {}
    devices = [f"CKJ6190260{d.randint(100, 999)}" for _ in range(6)]
    cards = {p.gh: "00" + digits(d, 8) for p in ps}
    t["kq_sk"] = []
    for i in range(330):
        p, fs = d.choice(ps), d.choice([1, 15, 15, 4, 20])
        far = fs == 20
        t["kq_sk"].append((
            1765432100000000000 + d.randrange(10**15), p.gh, when(d), "APP" if far else d.choice(devices), fs,
                cards[p.gh] if fs == 4 else None, round(d.uniform(0.8, 0.99), 4) if fs == 15 else None,
            round(d.uniform(36.0, 37.2), 1) if i % 3 == 0 else None,
                f"/kq/cap/202403/{p.gh}_{1709251200 + i * 977}.jpg" if fs == 15 else None,
            round(120.2019 + d.uniform(-0.3, 0.3), 6) if far else None,
                round(33.3552 + d.uniform(-0.3, 0.3), 6) if far else None,
            home(d, p.region) if far else None, mac(d)
                if far and i % 2 else None,
        ))
    t["kq_zwmb"] = [
        (i + 1, ps[i % 90].gh, d.choice([0, 1, 5, 6]), base64.b64encode(b"MISS21" + d.randbytes(320)).decode()
            if i % 3 else None, finger(d) if i % 3 == 0 else None, "10.0" if i % 3 else "ISO",
            d.randint(50, 99), d.choice("01"))
        for i in range(130)
    ]
    t["kq_rl"] = [
        (p.gh, struct.pack("<128f", *vector(d, 128)), json.dumps([round(x, 6) for x in vector(d, 128)])
            if i % 2 else None,
         base64.b64encode(jpeg(d)).decode() if i % 3 else None, round(d.uniform(0.5, 1), 3),
             d.choice(devices), int(when(d).timestamp() * 1000))
        for i, p in enumerate(ps[:70])
    ]
    reasons = [("1", "腰椎间盘突出，卧床", "M51.2"), ("1", "发热咽痛", "J06.9"),
        ("1", "胆囊结石手术住院", "K80.1"), ("1", "抑郁状态，医生建议休息", "F32.9"),
        ("2", "回老家收麦", None),
               ("2", "孩子开家长会", None), ("3", "本人结婚", None), ("4", "产假，剖腹产", "O82.0"),
                   ("5", "父亲过世", None), ("2", "办理房产过户", None), ("1", "肺结节复查", "R91")]
    t["qj_sqd"] = []
    for i in range(95):
        p, (lb, sy, zd) = d.choice(ps), d.choice(reasons)
        start = when(d)
        steps = [{"jd": "班长", "spr": name(d, True)[0], "jg": 1},
            {"jd": "经理", "yj": d.choice(["同意", "注意身体", ""])}]
        t["qj_sqd"].append((f"QJ{start:%Y%m%d}{i:06d}", p.gh, p.xm, lb, start, start + timedelta(days=2),
            d.choice([0.5, 1, 2, 3, 15]), sy, zd, name(d, True)[0] if i % 2 else None,
                d.choice(["同意", "同意", "请补病历"]), d.choice([1, 2]),
                f"/oa/fj/{digits(d, 8)}/病假条.jpg" if zd else None,
                json.dumps(steps, ensure_ascii=False)))
    t["ss_fp"] = [
        (i + 1, d.choice(["1#", "2#", "5#女"]), f"{d.randint(1, 6)}{d.randint(1, 20):02d}", d.choice("ABCD"),
            d.choice(ps).gh, day(d, 2021, 2023), None, f"K{digits(d, 4)}", "3204" + digits(d, 8),
            round(d.uniform(5, 90), 2), digits(d, 6))
        for i in range(80)
    ]
    t["ykt_zh"] = [
        (cards[p.gh], d.randbytes(4).hex().upper(), p.gh, d.choice(["888888", "888888", digits(d, 6)]),
            d.randint(0, 60000), 6000, "1", day(d, 2020, 2023), "2029-12-31", d.choice([0, 0, 1]))
        for p in ps[:150]
    ]
    t["ykt_xf"] = [
        (f"{when(d):%Y%m%d%H%M%S}{i:04d}", d.choice(list(cards.values())),
            d.choice([600, 800, 1000, 1250, 300]), d.randint(0, 60000), f"P{d.randint(1, 9):02d}",
            int(when(d).timestamp()), d.choice("123"), "0")
        for i in range(350)
    ]
    courses = ["三级安全教育", "叉车作业N1", "低压电工", "注塑机操作", "8D与问题解决", "职业卫生", "消防疏散"]
    t["px_ks"] = []
    for i in range(110):
        p, c = d.choice(ps), d.choice(courses)
        special = c in {"叉车作业N1", "低压电工"}
        t["px_ks"].append((i + 1, p.gh, c, d.choice(["周根福", "郑海波", "外聘", "阎志亮", "苏巧珍", "程宏"]),
            when(d), d.choice(["13", "15", "18"]) + digits(d, 9), d.randint(40, 100),
            json.dumps({f"q{n}": d.choice("ABCD") for n in range(1, 11)}),
                f"T{p.sfzh}" if special else None, "江苏省应急管理厅" if special else None,
                day(d, 2025, 2027) if special else None, d.choice([0, 0, 1])))
    t["ZYB_TJ"] = [
        (
            f"TJ24{digits(d, 6)}", d.choice(ps).gh, f"{when(d):%Y%m%d}", "盐城市职业病防治院",
                d.choice(["孙梅", "许建波", "傅秀琴", "丁雪", "吕磊"]), round(d.gauss(167, 7), 1),
                round(d.gauss(66, 10), 1), f"{d.randint(95, 165)}/{d.randint(58, 102)}",
            json.dumps({"L": [d.randint(5, 60) for _ in range(6)],
                "R": [d.randint(5, 60) for _ in range(6)]}),
                *d.choice([("未见异常", None), ("未见异常", None), ("双耳高频听力下降，疑似噪声聋", "H83.3"),
                ("尘肺观察对象", "J62.8"), ("高血压，复查", "I10"), ("脂肪肝", "K76.0"),
                ("ALT偏高，禁苯作业", "R74.0")]),
            d.choice([None, None, None, "青霉素", "磺胺", "海鲜", "头孢"]), "0",
                f"/tj/2024/{digits(d, 9)}.pdf",
        )
        for _ in range(110)
    ]
    wide = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
    t["T_HTGL"] = [
        (
            f"HY-LD-{2018 + i % 6}-{1000 + i}", p.gh, p.xm,
                d.choice([p.sfzh, p.sfzh, p.sfzh.translate(wide), p.sfzh[:14] + "-" + p.sfzh[14:]]),
                d.choice("123"), day(d, 2018, 2023), day(d, 2024, 2027),
                base64.b64encode(d.randbytes(32)).decode(),
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01,\x00\x00\x00d" + d.randbytes(120)
                if i % 2 else None, f"/ht/{p.gh}/{digits(d, 10)}.pdf", d.randbytes(32).hex(),
                d.choice(["盐城", "盐城", "合肥"]), d.choice([30, 60, 180]),
        )
        for i, p in enumerate(ps[:100])
    ]
    return t


def others(d: random.Random, ps: list[Person]) -> dict[str, list[Row]]:
    """Return foreigners, contractors, visitors, vehicles and the system's own tables."""
    t: dict[str, list[Row]] = {"wj_zj": [], "fk_dj": []}
    names = ["Hartmut Wellbrink", "Jonas Ettling", "Kazuo Morishige", "Renji Takuma", "Marco Bellandri",
        "Suyeon Baek", "Dale Corrigan", "Piotr Zalewny", "Anneke Voorhuis", "Wing Yan Fok", "Chun Kit Lau",
        "Ya Ting Hsu"]
    lands = ["DEU", "DEU", "JPN", "JPN", "ITA", "KOR", "USA", "POL", "NLD", "HKG", "HKG", "TWN"]
    for i in range(30):
        en, land, male, born = names[i % 12], lands[i % 12], d.random() < 0.8, day(d, 1958, 1994)
        if i >= 12:
            en = en.split()[0] + " " + d.choice(["Brandholt", "Okabe", "Vanderlei", "Seong", "Kwok", "Chiang",
                "Morhain"])
        far = land in {"HKG", "TWN"}
        number = {"DEU": "C" + digits(d, 2) + "X" + digits(d, 1) + "0T4" + digits(d, 1),
            "JPN": "TR" + digits(d, 7), "KOR": "M" + digits(d, 8)}.get(land, d.choice("ABEY") + digits(d, 8))
        permit = "H" + digits(d, 8) if land == "HKG" else digits(d, 8)
        hk, tw = d.choice("ABCDEGKRZ") + digits(d, 6), d.choice("ABCEFHNQ") + d.choice("12") + digits(d, 7)
        home_id = f"{hk}({check_digits.hong_kong(hk)})" if land == "HKG" else tw + check_digits.taiwan(tw)
        body = f"{'810000' if land == 'HKG' else '830000'}{born:%Y%m%d}{digits(d, 3)}"
        flight = [{"hbh": d.choice(["MU5113", "CA934", "NH921", "LH728"]), "rq": f"{when(d):%Y-%m-%d}",
            "zw": f"{d.randint(1, 50)}{d.choice('ACDF')}"}]
        t["wj_zj"].append((
            i + 1, en, name(d, True)[0] if far else d.choice([None, "卫总", "森茂"]), "M" if male else "F",
                land, born, d.choice(["回乡证"]) if land == "HKG" else "台胞证" if far else "护照",
            permit if far else number, day(d, 2025, 2032),
                None if far else mrz(number, {"DEU": "D<<"}.get(land, land), en, born, "M" if male else "F"),
                None if far else digits(d, 9), None if far else "R" + digits(d, 2) + "0032" + digits(d, 5),
            home_id if far else None, body + check_digits.resident(body) if far else None, None,
                digits(d, 11) if land == "DEU" else None,
                f"盐城市人才公寓{d.randint(1, 9)}幢{d.randint(2, 18)}0{d.randint(1, 4)}",
            tel(d) if i % 2 else d.choice(["+49 151 ", "+81 90 ", "+39 347 "]) + digits(d, 7),
                f"{en.lower().replace(' ', '_')}@kestrel-tooling.de",
                json.dumps(flight) if i % 3 == 0 else None,
                d.choice(["Kestrel Tooling GmbH", "東和精機", "Bellandri Stampi", "Korvan Mold Co",
                "香港联耀管理顾问", None]),
        ))
    firms = [(n, credit(d), name(d, True)[0], tel(d)) for n in ("盐城众诚劳务服务有限公司",
        "江苏远拓建设工程", "亭湖区顺达保洁部", "苏迅电梯维保", "王记餐饮配送")]
    t["wb_ry"] = []
    for i in range(120):
        no, male = resident(d, day(d, 1962, 2004), True), d.random() < 0.8
        t["wb_ry"].append((
            i + 1, *d.choice(firms), name(d, male)[0], no[:6] + "*" * 8 + no[14:],
                hashlib.md5(no.encode()).hexdigest(), d.choice([tel(d), tel(d)[:3] + "****" + digits(d, 4)]),
                d.choice(["焊工", "保洁", "搬运", "脚手架", "电工"]), f"PEAC2024{digits(d, 14)}",
            d.choice(["荣耀X50", "Redmi Note 12", "Mate 40 Pro", "vivo Y78", "OPPO A58", None]),
                day(d, 2022, 2023), "2024-12-31", "1" if i % 29 == 3 else "0",
                d.choice(["厂内打架，派出所拘留5日", "盗窃铜料"]) if i % 29 == 3 else None,
        ))
    for i in range(170):
        kind = d.choice("1112 3")
        number = {"1": resident(d, day(d, 1960, 2004), True), "2": "E" + d.choice("ABCDEHJ") + digits(d, 7),
            "3": "3209" + digits(d, 8)}.get(kind, "")
        entry = when(d)
        t["fk_dj"].append((
            1709251200000 + i * 86413, name(d, d.random() < 0.7)[0] + d.choice(["", "", "", "等3人", "先生"]),
                tel(d) if d.random() < 0.95 else "不便透露", kind, number,
                d.choice(["苏迅电梯维保", "发那科售后", "盐城市应急局", "个人", "东和精機", "顺丰"]),
                plate(d) if d.random() < 0.5 else None,
            d.choice(ps).xm, d.choice(["送货", "面试", "设备维修", "验厂", "检查", "接孩子妈妈下班"]), entry,
                entry + timedelta(hours=2), d.choice(["36.4", "36.6", "正常", "36.8", "36.1", "37.0"]),
                d.choice(["绿", "绿", "未查验"]),
            base64.b64encode(jpeg(d, 200)).decode() if i % 3 == 0 else None,
                "M" + " L".join(f"{d.randint(0, 300)} {d.randint(0, 120)}" for _ in range(14))
                if i % 2 else None,
            "o" + base64.urlsafe_b64encode(d.randbytes(21)).decode()[:27] if d.random() < 0.6 else None,
                f"F{digits(d, 3)}",
        ))
    t["cl_dj"] = []
    for i in range(90):
        p, lift = d.choice(ps), i % 8 == 0
        t["cl_dj"].append((i + 1, f"场内苏J{digits(d, 4)}" if lift else plate(d),
            "叉车" if lift else d.choice(["轿车", "电动车", "货车"]), None if lift else p.gh,
            "本公司" if lift else d.choice([p.xm, p.xm, name(d, False)[0]]),
                d.choice(["大众朗逸", "五菱宏光", "比亚迪秦", "杭叉", "哈弗H6", "雅迪"]),
                d.choice(["白", "黑", "灰", "红", "蓝"]), None if lift else vin(d),
                None if lift else f"{d.choice(['EA211', 'L2B', 'DLS'])}{digits(d, 6)}",
                None if lift else "3209" + digits(d, 8), None if lift else p.tel, None,
                f"B{d.randint(1, 160)}", d.choice([None, None, "配偶开", "有二胎安全座椅"])))
    t["sys_yh"] = []
    for i, p in enumerate(ps[:60]):
        login = p.py.lower().replace(" ", "")[:12] + str(i)
        hashed = "$2a$10$" + base64.b64encode(d.randbytes(40)).decode().replace("+", ".").replace("=",
            "")[:53]
        t["sys_yh"].append((i + 1, login, hashed if i % 4 else hashlib.md5(f"123456{i}".encode()).hexdigest(),
            p.gh, p.tel, base64.urlsafe_b64encode(d.randbytes(16)).decode().rstrip("=") + "iE"
            if i % 3 else None, int(when(d).timestamp() * 1000),
                f"10.8.{d.randint(1, 6)}.{d.randint(2, 250)}", jwt(d, login) if i % 3 else None,
                base64.b32encode(d.randbytes(10)).decode() if i % 5 == 0 else None,
                d.choice(["红旗小学", "大黄", "母亲姓孙", "射洪", "3班"])
                if i % 4 == 0 else None,
                d.choice(["班长", "HR", "财务", "仓管"]), 1,
                json.dumps({"theme": d.choice(["dark", "light"]), "pageSize": 20})))
    logins = [str(r[1]) for r in t["sys_yh"]]
    agents = ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko", "okhttp/4.9.3",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) DingTalk/7.0.40",
        "Mozilla/5.0 (Linux; Android 12; V2203A) AppleWebKit/537.36"]
    t["sys_rz"] = []
    for _ in range(320):
        p = d.choice(ps)
        change: dict[str, object] = d.choice([{"tab": "ryxx", "gh": p.gh, "old": {"sjhm": tel(d)},
            "new": {"sjhm": p.tel}}, {"tab": "sc_gd", "gdh": digits(d, 18), "old": {"zt": 1},
            "new": {"zt": 2}}, {"cx": "xm like '%" + p.xm[0] + "%'"},
            {"tab": "ryxx", "gh": p.gh, "new": {"sfzh": p.sfzh, "yhkh": p.card}}])
        t["sys_rz"].append((7100000000000000000 + d.randrange(10**16), d.choice(logins),
            f"10.8.{d.randint(1, 6)}.{d.randint(2, 250)}", d.choice(agents),
            d.choice(["人事", "考勤", "工单", "薪资"]), d.choice(["修改", "查询", "导出"]),
            json.dumps(change, ensure_ascii=False),
                d.randint(3, 4000), d.randbytes(16).hex(), int(when(d).timestamp() * 1_000_000)))
    t["dd_sync_queue"] = [
        (i + 1, "user_update" if i % 4 else "dept_create",
            json.dumps({"userid": p.gh, "name": p.xm, "mobile": p.tel, "dept": [d.randint(10, 27)],
            "hired_date": f"{day(d, 2010, 2023)}"} if i % 4 else {"dept_id": i, "name": "新能源项目组"},
            ensure_ascii=False), d.choice([0, 0, 3]), d.choice(["done", "fail"]),
            d.choice([None, "errcode 60104 手机号码重复"]), when(d))
        for i, p in enumerate(ps[:60])
    ]
    return t


def plant(d: random.Random, ps: list[Person]) -> dict[str, list[Row]]:
    """Return code tables, parts, machines and work orders."""
    t: dict[str, list[Row]] = {}
    codes = {"mz": "01汉族 02蒙古族 03回族 06苗族 08壮族 15土家族 05维吾尔族 04藏族",
        "zzmm": "01中共党员 03共青团员 12民革党员 13群众", "hyzk": "10未婚 20已婚 30丧偶 40离婚",
        "xl": "14硕士 21本科 31大专 44中专 61高中",
             "zyb": "A1矽肺 B2噪声聋 C3苯中毒 D4手臂振动病", "gj": "KOR韩国 JPN日本 DEU德国 HKG中国香港",
                 "yh": "02工商银行 03农业银行 04中国银行 05建设银行", "gx": "01本人 02配偶 10子 20女 50父母"}
    t["字典"] = [(k, item[: 3 if k == "gj" else 2], item[3 if k == "gj" else 2 :], None, True) for k,
        line in codes.items() for item in line.split()]
    parts = ["王字扣", "张紧轮支架", "李形卡座", "左前门饰板", "高梁加强板", "黄铜嵌件", "马鞍垫片",
        "后保险杠骨架", "童锁拨杆", "安全带高度调节盖", "指纹模块面框", "车牌灯座"]
    firms = ["昆山市德立五金有限公司", "王金海模具加工厂", "宁波塑料科技股份", "陈氏弹簧（常州）",
        "瑞安标准件"]
    supplier = {f: (f"S{digits(d, 4)}", f, d.choice(["0512-5770", "400-820-", "0577-6588"]) + digits(d, 4),
        credit(d), "3201" + digits(d, 15)) for f in firms}
    t["sc_lj"] = []
    for i in range(200):
        ean, s = "69" + digits(d, 10), supplier[d.choice(firms)]
        t["sc_lj"].append((
            f"{d.choice('CGHEM')}{digits(d, 8)}", f"{d.choice(parts)}{d.choice(['', '-L', '-R', '总成'])}",
                d.choice(["K216", "高尔夫后尾", "秦PLUS", "李想L7格栅", "MEB-电池盖"]),
                d.choice(["A1", "A2", "B1", "C3"]), round(d.uniform(0.01, 9), 3),
                round(d.uniform(0.01, 8), 3), round(d.uniform(0.2, 320), 2),
            f"{day(d, 2015, 2023):%Y%m%d}",
                f"{d.choice(['32', '31', '33'])}{digits(d, 4)}{day(d, 2018, 2023):%Y%m%d}{digits(d, 4)}"
                if i % 2 else None, d.choice("01"), f"{d.randint(1, 40)}组",
                ean + check_digits.ean13(ean) if i % 3 else None, s[0], s[1], s[2], s[3], s[4],
            f"{d.choice('ABCIJKM')}{d.randint(0, 99):02d}.{d.randint(0, 9)}", d.randbytes(32).hex(),
                json.dumps([round(x, 5) for x in vector(d, 64)]) if i % 2 else None,
                f"{d.randint(1, 12)}.{d.randint(0, 9)}.{d.randint(0, 9)}.{d.randint(0, 20)}",
                f"{d.randint(10, 900)}x{d.randint(10, 600)}x{d.randint(2, 90)}",
                d.choice(["PP", "ABS", "PA66"]), "Y",
        ))
    t["sc_jt"] = [
        (
            f"{d.choice(['ZS', 'CY', 'CNC'])}-{i + 1:03d}",
                d.choice(["海天MA3200", "发那科α-D14", "协易400T", "震雄JM168", "三坐标"]),
                "86" + digits(d, 13), (imei := "8667" + digits(d, 10)) + check_digits.luhn(imei),
                "898604" + digits(d, 14), mac(d).upper(),
            f"192.168.{d.randint(10, 14)}.{d.randint(2, 250)}",
                f"{d.randint(8, 12)}.{d.randint(0, 9)}.{d.randint(0, 9)}.{d.randint(0, 99)}",
                day(d, 2009, 2022), None, d.randint(0, 96000), d.randint(0, 42000),
                round(120.2019 + d.uniform(-0.002, 0.002), 6), round(33.3552 + d.uniform(-0.002, 0.002), 6),
                d.choice(ps[:25]).xm, d.choice(ps[:25]).tel,
            d.choice(firms), "400-8" + digits(d, 6), json.dumps({"D100": d.randint(0, 65535),
                "M8": d.choice([0, 1]), "temp": [d.randint(180, 260) for _ in range(4)]}),
                d.choice(["A1", "B1"]), round(d.uniform(20, 80), 1), digits(d, 8),
                base64.b64encode(jpeg(d, 150)).decode() if i % 4 == 0 else None, f"HY-MES-{d.randint(1, 4)}F",
        )
        for i in range(70)
    ]
    t["sc_gd"] = []
    for i in range(320):
        start, n = when(d), d.choice([200, 500, 1000, 1200, 3000])
        done = n - d.choice([0, 0, 0, 12, 40])
        note = {"sb": f"ZS-{d.randint(1, 70):03d}", "qx": d.choice(["缩水", "飞边", "色差", None]),
            "gg": {"lat": round(d.uniform(1, 9), 3), "h": d.randint(10, 90)}}
        t["sc_gd"].append((
            f"{start:%Y%m%d}{d.randint(1000, 9999)}{i:06d}",
                f"苏A{digits(d, 5)}" if i % 4 else f"FG-{digits(d, 6)}",
                d.choice(["K216", "高尔夫后尾", "秦PLUS", "李想L7格栅"]), d.choice(["KH01", "KH07", "KH12"]),
                1760000000000000000 + d.randrange(10**16), n, done, done - d.choice([0, 0, 1, 3]),
            int(start.timestamp() * 1000), int(start.timestamp() * 1000) + d.randint(10**6, 4 * 10**7),
                d.choice(ps).gh, d.choice(ps[:12]).xm, d.choice(["13", "15", "18", "17"]) + digits(d, 9),
                "62" + digits(d, 14), f"L{start:%y%m%d}{d.choice('AB')}", f"ZS-{d.randint(1, 70):03d}",
                d.choice("12"), f"MJ{digits(d, 6)}",
            f"SF{digits(d, 13)}" if i % 3 == 0 else None,
                d.choice(["注塑>修边>包装", "注塑>喷涂>总装", "冲压>焊接"]), d.choice([1, 2]), "1",
                json.dumps(note, ensure_ascii=False), *(round(d.uniform(1, 240), 4) for _ in range(4)),
        ))
    return t


def rows(draw: random.Random) -> dict[str, list[Row]]:
    """Return the rows of each table."""
    ps = people(draw)
    return staff(draw, ps) | pay(draw, ps) | presence(draw, ps) | others(draw, ps) | plant(draw, ps)
