"""Rows of a Chinese online travel agency: hotels, trains, flights and visas."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
import random
import struct

from scanner.demo.check_digits import credit_code, ean13, hong_kong, luhn, resident, taiwan

Row = tuple[object, ...]
Rows = list[Row]

# fmt: off
FAMILY = dict(zip("赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施孔曹严金魏陶姜谢邹",
                  "ZHAO QIAN SUN LI ZHOU WU ZHENG FENG CHEN CHU WEI JIANG SHEN HAN YANG ZHU QIN XU HE LYU SHI KONG CAO YAN JIN WEI TAO JIANG XIE ZOU".split(), strict=True))
GIVEN = dict(zip("安柏晨岱恩凡庚禾瑾珂岚沐宁芃清若书棠婉曦妍泽致舟",
                 "AN BAI CHEN DAI EN FAN GENG HE JIN KE LAN MU NING PENG QING RUO SHU TANG WAN XI YAN ZE ZHI ZHOU".split(), strict=True))
AREAS = {"110105": "北京市朝阳区", "310115": "上海市浦东新区", "440305": "深圳市南山区", "330106": "杭州市西湖区", "510107": "成都市武侯区",
         "420111": "武汉市洪山区", "610113": "西安市雁塔区", "320583": "昆山市", "350203": "厦门市思明区", "230103": "哈尔滨市南岗区"}
ROADS = "望湖路 建设二路 青石巷 云栖大道 学府街 滨江中路 桂花里 长乐坊".split()
AIRPORTS = "PEK PVG SZX HGH CTU WUH XIY XMN HRB CAN KMG SYX".split()
STATIONS = "北京南 上海虹桥 深圳北 杭州东 成都东 武汉 西安北 厦门北 哈尔滨西 昆山南".split()
PHONES = ["V2227A", "PGEM10", "M2102K1C", "iPhone14,2", "LYA-AL00", "SM-G9910"]
BANKS = {"622202": "ICBC", "621700": "CCB", "622848": "ABC", "621661": "BOC", "622588": "CMB"}
MAILS = "yunyouxin.cn xiaolumail.com qingfengbox.net".split()


def digits(d: random.Random, n: int) -> str:
    return "".join(d.choices("0123456789", k=n))


def hexa(d: random.Random, n: int) -> str:
    return "".join(d.choices("0123456789abcdef", k=n))


def day(d: random.Random, first: int, last: int) -> dt.date:
    return dt.date(first, 1, 1) + dt.timedelta(days=d.randrange((last - first + 1) * 365))


def stamp(d: random.Random) -> dt.datetime:
    return dt.datetime.combine(day(d, 2021, 2024), dt.time(d.randint(6, 23), d.randrange(60), d.randrange(60)))


def phone(d: random.Random) -> str:
    return d.choice(["138", "139", "151", "158", "177", "186", "189", "199", "135"]) + digits(d, 8)


def typed(d: random.Random, number: str) -> str:
    """The number as people key it."""
    wide = number.translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    spaced = f"{number[:3]} {number[3:7]} {number[7:]}"
    return d.choice([number] * 8 + [f"+86{number}", spaced, f"{number[:3]}-{number[3:7]}-{number[7:]}", wide])


def cid(d: random.Random, born: dt.date, male: bool, area: str = "") -> str:
    body = f"{area or d.choice(list(AREAS))}{born:%Y%m%d}{d.randint(1, 99):02d}{d.randrange(5) * 2 + male}"
    return body + resident(body)


def mask(text: str, head: int, tail: int) -> str:
    return text[:head] + "*" * (len(text) - head - tail) + text[len(text) - tail :]


def bank_card(d: random.Random) -> str:
    body = d.choice(list(BANKS)) + digits(d, 12)
    return body + luhn(body)


def uscc(d: random.Random) -> str:
    area = d.choice(list(AREAS))
    body = f"91{area}MA" + "".join(d.choices("0123456789ABCDEFGHJKLMNPQRTUWXY", k=7))
    return body + credit_code(body)


def imei(d: random.Random) -> str:
    body = "86" + digits(d, 12)
    return body + luhn(body)


def jpeg(d: random.Random) -> bytes:
    return b"\xff\xd8\xff\xe1\x00\x18Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x00\x00\x00" + d.randbytes(180) + b"\xff\xd9"


def wav(d: random.Random) -> bytes:
    data = d.randbytes(200)
    head = struct.pack("<4sI4s4sIHHIIHH", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    return head + struct.pack("<4sI", b"data", len(data)) + data


def vector(d: random.Random, n: int) -> str:
    return base64.b64encode(struct.pack(f"<{n}f", *(d.gauss(0, 0.06) for _ in range(n)))).decode()


def check(text: str) -> str:
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


def geohash(lng: float, lat: float, n: int = 9) -> str:
    made, spans, bits = "", [[-180.0, 180.0], [-90.0, 90.0]], 0
    for k in range(n * 5):
        span, value = spans[k % 2], (lng, lat)[k % 2]
        middle = sum(span) / 2
        span[value < middle] = middle
        bits = bits * 2 + (value >= middle)
        if k % 5 == 4:
            made, bits = made + "0123456789bcdefghjkmnpqrstuvwxyz"[bits], 0
    return made


class Person:
    """A traveller, whom several tables know."""

    def __init__(self, d: random.Random, n: int, first: int = 1948, last: int = 2005) -> None:
        self.id = 6_800_000_000_000 + n * 7919 + d.randrange(900)
        self.family, given = d.choice(list(FAMILY)), d.choices(list(GIVEN), k=d.choice([1, 2, 2]))
        self.name, self.pinyin = self.family + "".join(given), "".join(GIVEN[c] for c in given)
        self.born, self.male, self.phone = day(d, first, last), d.random() < 0.5, phone(d)
        self.area = d.choice(list(AREAS))
        self.cid = cid(d, self.born, self.male, self.area)
        self.passport = d.choice(["E" + digits(d, 8), "E" + d.choice("ABCDEHJK") + digits(d, 7), "G" + digits(d, 8)])
        self.mail = f"{self.pinyin.lower()}{d.choice(['', '_', '.'])}{FAMILY[self.family].lower()}{d.randint(1, 99)}@{d.choice(MAILS)}"

    def home(self, d: random.Random) -> str:
        return f"{AREAS[self.area]}{d.choice(ROADS)}{d.randint(1, 320)}号{d.randint(1, 20)}栋{d.randint(1, 26)}0{d.randint(1, 4)}室"

    def mrz(self, until: dt.date) -> str:
        num, birth, end, extra = f"{self.passport}", f"{self.born:%y%m%d}", f"{until:%y%m%d}", "<" * 14
        num, birth, end, extra = num + check(num), birth + check(birth), end + check(end), extra + "<"
        top = f"POCHN{FAMILY[self.family]}<<{self.pinyin}".ljust(44, "<")
        return f"{top}\n{num}CHN{birth}{'M' if self.male else 'F'}{end}{extra}{check(num + birth + end + extra)}"


def order_no(d: random.Random) -> str:
    return f"{stamp(d):%Y%m%d}{d.choice(['01', '02', '05'])}{digits(d, 8)}"


def paper(d: random.Random, p: Person) -> tuple[str, str, str]:
    """Kind, number and country of one document."""
    serial = f"{d.randint(1, 99):02d}{d.randrange(5) * 2 + p.male}"
    hm, tw = f"{d.choice('ABCDGKPRYZ')}{digits(d, 6)}", f"{d.choice('ABCDEFGH')}{1 if p.male else 2}{digits(d, 7)}"
    live = f"{d.choice(['810000', '820000', '830000'])}{p.born:%Y%m%d}{serial}"
    new_pr = f"9{d.choice(['11', '31', '44'])}{d.choice(['392', '840', '410', '826'])}{p.born:%Y%m%d}{serial}"
    old_pr = f"{d.choice(['USA', 'JPN', 'KOR', 'GBR'])}{d.choice(['110', '310', '440'])}0{p.born:%y%m%d}{digits(d, 2)}"
    return d.choice([
        ("01", p.cid, "CHN"), ("01", p.cid, "CHN"), ("01", p.cid, "CHN"), ("01", p.cid.lower(), "CHN"), ("02", p.passport, "CHN"), ("02", p.passport, "CHN"),
        ("03", d.choice("HM") + digits(d, 8), "HKG"), ("04", digits(d, 8), "TWN"), ("05", live + resident(live), "HKG"), ("06", old_pr, old_pr[:3]),
        ("06", new_pr + resident(new_pr), "USA"), ("07", f"军字第{digits(d, 7)}号", "CHN"), ("08", f"{hm}({hong_kong(hm)})", "HKG"), ("09", tw + taiwan(tw), "TWN"),
        ("10", "C" + d.choice("ABCDE") + digits(d, 7), "CHN"), ("02", d.choice(["M", "TR", "K"]) + digits(d, 7), d.choice(["KOR", "JPN", "MYS"])), ("01", "N/A", "CHN")])


def members(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    nicks = ["爱旅行的猫", "山高水长", "背包客", "小鱼干", "风一样", "带娃走天涯", "老顽童", "Sunny", "夜航船"]
    for n, p in enumerate(people):
        salt = hexa(d, 8)
        made.append((p.id, d.choice([f"{p.pinyin.lower()}{digits(d, 3)}", p.phone, f"u{digits(d, 7)}"]), d.choice(nicks) + d.choice(["", digits(d, 2)]),
                     typed(d, p.phone), d.choice([p.mail, p.mail, None]), hashlib.md5(f"{n}{salt}".encode()).hexdigest(), salt,
                     "o6_b" + "".join(d.choices("ABCDEFGHJKLMabcdefghjkmnpqrstuvwxyz0123456789_-", k=24)), f"8610{digits(d, 12)}", d.choice([0, 0, 0, 1, 2, 3]),
                     d.randrange(0, 60000, 10), d.choice([p.born.isoformat(), f"{p.born:%Y/%m/%d}", "1900-01-01"]), d.choice([0, 1 if p.male else 2]),
                     f"https://img.lvtu.example.cn/a/{hexa(d, 16)}.jpg", int(stamp(d).timestamp() * 1000), f"{d.choice([36, 58, 113, 223])}.{d.randint(1, 250)}.{d.randint(0, 255)}.{d.randint(1, 254)}",
                     d.choice([None, None, people[0].id]), 1, d.choice([None, None, "一个人也要好好吃饭", "摄影/徒步/咖啡", "三个孩子的妈妈", "走遍七大洲", "退休教师，爱坐火车"]), AREAS[p.area][:2]))
    return made


def papers(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n in range(260):
        owner = d.choice(people)
        child = n % 9 == 0
        p = Person(d, n, 2012, 2022) if child else owner
        kind, number, state = paper(d, p)
        until = day(d, 2025, 2038)
        note = d.choice([None, None, None, "护照换新了，旧号作废", f"老婆的，电话{phone(d)}", "岳父，走路不便要轮椅", f"姓名以护照为准 {FAMILY[p.family]}/{p.pinyin}"])
        made.append((30100 + n, owner.id, p.name, FAMILY[p.family], p.pinyin, kind, number, d.choice([until.isoformat(), f"{until:%Y%m%d}", "长期", None]), state,
                     "男女"[not p.male], p.born.isoformat(), state, typed(d, owner.phone), "CHD" if child else "ADT", note, stamp(d), None))
    return made


def ff_cards(d: random.Random, people: list[Person]) -> Rows:
    return [(n, p.id, c := d.choice(["CA", "MU", "CZ", "HU", "3U"]), f"{c if c in ('CA', 'MU') else ''}{digits(d, 12 if c != 'HU' else 10)}", d.choice(["普卡", "银卡", "金卡"]),
             d.randrange(0, 180000, 13), d.choice(["窗口", "过道", None]), d.choice([None, None, "MOML", "KSML", "HNML", "VGML", "DBML", "LSML", "BBML"]),
             d.choice([None, None, None, None, "WCHR", "WCHC", "BLND", "DEAF", "MEDA"]), stamp(d), None) for n, p in enumerate(d.sample(people, 90), 1)]


def orders(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for no in numbers:
        p = d.choice(people)
        made_ms = int(stamp(d).timestamp() * 1000) + d.randrange(1000)
        snap = {"sku": f"P{digits(d, 8)}", "ver": "10.2.3.4", "pax": [{"n": p.name, "idNo": d.choice([p.cid, mask(p.cid, 6, 4)]), "t": "ADT"}], "contact": {"mobile": p.phone}, "price": round(d.uniform(90, 4000), 2)}
        memo = d.choice([None, None, "高楼层 安静", f"请联系我爱人 {phone(d)}", f"{p.name}先到，房间写他名字", "老人同行，腿脚不便", "能加微信吗 wx_lv" + digits(d, 4), "发票开公司抬头"])
        made.append((no, p.id, d.choice(["HTL", "FLT", "TRN", "TOUR"]), snap["price"], d.choice([1, 2, 3, 9]), p.name, typed(d, p.phone), json.dumps(snap, ensure_ascii=False),
                     f"{d.choice([39, 117, 120, 222])}.{d.randint(1, 250)}.{d.randint(0, 255)}.{d.randint(1, 254)}", f"LvTu/{d.randint(7, 9)}.{d.randint(0, 9)}.0 ({d.choice(PHONES)}; Android 13)", made_ms, hexa(d, 32),
                     d.choice(["APP", "MINI", "H5"]), memo, None, d.choice([None, "LV" + "".join(d.choices("ABCDEFGHJKMNPQRSTUVWXYZ23456789", k=8))])))
    return made


def hotel_orders(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for n, no in enumerate(numbers[:110]):
        come = day(d, 2022, 2024)
        who = ",".join(p.name for p in d.sample(people, d.choice([1, 1, 2, 3])))
        req = d.choice(["", "", "大床 无烟", "清真早餐，谢谢", "过敏：花生、海鲜", f"带1岁宝宝，要婴儿床，到店电话{phone(d)}", "蜜月布置", "孕妇，不要靠近电梯"])
        made.append((5_000_100 + n, no, d.randint(2001, 2060), f"R{digits(d, 8)}", come, come + dt.timedelta(days=d.randint(1, 5)), who, req, d.choice(["35", "86", "47"]) + digits(d, 13), round(d.uniform(120, 1900), 2), round(d.uniform(8, 200), 2),
                     f"{d.randint(14, 23)}:00", d.randint(0, 2), d.choice([None, base64.b64encode(d.randbytes(16)).decode()])))
    return made


def flights(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for n in range(150):
        p = d.choice(people)
        a, b = d.sample(AIRPORTS, 2)
        body = d.choice(["999", "781", "784", "880"]) + digits(d, 10)
        docs = f"SSR DOCS MU HK1 P/CHN/{p.passport}/CHN/{p.born:%d%b%y}/{'M' if p.male else 'F'}/{day(d, 2026, 2033):%d%b%y}/{FAMILY[p.family]}/{p.pinyin}/P1".upper()
        foid = f"SSR FOID MU HK1 NI{p.cid}/P1"
        made.append((77_000 + n, d.choice(numbers), d.choice([body, f"{body[:3]}-{body[3:]}"]), "".join(d.choices("BCDFGHJKLMNPQRSTVWXYZ23456789", k=6)), 30100 + d.randrange(260), d.choice([f"{FAMILY[p.family]}/{p.pinyin}", p.name]),
                     f"{d.choice(['CA', 'MU', 'CZ', 'HU'])}{d.randint(1000, 9899)}", a, b, stamp(d), f"{d.randint(6, 58)}{d.choice('ABCJKL')}", d.choice("YMKHF"), d.randrange(300, 3200, 10), 120, d.choice(["OPEN", "USED", "REFUND"]),
                     d.choice([docs, foid, foid, None])))
    return made


def trains(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for n in range(130):
        p = d.choice(people)
        a, b = d.sample(STATIONS, 2)
        made.append((91_000 + n, d.choice(numbers), f"E{digits(d, 9)}", f"{d.choice('GDCK')}{d.randint(1, 9899)}", a, b, day(d, 2022, 2024), f"{d.randint(1, 16):02d}", f"{d.randint(1, 20):02d}{d.choice('ABCDF')}", p.name,
                     mask(p.cid, 4, 3), d.choice(["成人", "学生", "儿童"]), d.randrange(40, 990), d.choice([None, f"{p.pinyin.lower()}{p.born:%y}", p.phone]), base64.b64encode(d.randbytes(24)).decode() if n % 3 == 0 else None, hexa(d, 24)))
    return made


def lodging(d: random.Random, people: list[Person]) -> tuple[Rows, Rows]:
    made: Rows = []
    others: Rows = []
    for n in range(140):
        p = d.choice(people)
        come = stamp(d)
        plate = f"{d.choice('京沪粤浙川鄂')}{d.choice('ABCDE')}{d.choice(['', 'D'])}{digits(d, 5)}"
        made.append((n + 1, f"MD{d.randint(1, 40):04d}", f"{d.randint(2, 18)}{d.randint(1, 30):02d}", p.name, "男女"[not p.male], d.choice(["汉"] * 6 + ["回", "藏", "维吾尔", "满", "壮", "蒙古"]), f"{p.born:%Y%m%d}", p.cid, p.home(d), come,
                     come + dt.timedelta(hours=d.randint(14, 70)), jpeg(d) if n % 3 == 0 else None, d.choice([None, None, plate]), f"QT{d.randint(1, 12):02d}", d.choice("110"), d.choice([None, bank_card(d), "0"]),
                     d.choice([None, None, "续住", f"失物：身份证 {p.cid}", f"来访人{Person(d, n).name} {phone(d)}", "醉酒，已联系家属", "房卡遗失"])))
        if n % 2:
            kid = n % 6 == 1
            q = Person(d, n, 2011, 2021) if kid else Person(d, n)
            others.append((n, n + 1, q.name, d.choice(["子女"] if kid else ["配偶", "父母", "朋友", "同事"]), d.choice([q.cid, q.cid, q.passport]), None if kid else typed(d, q.phone), "1" if kid else "0", None, None, come))
    return made, others


def kiosks(d: random.Random) -> Rows:
    return [(n, f"MD{d.randint(1, 40):04d}", "86" + digits(d, 13), int(stamp(d).timestamp() * 1_000_000) + d.randrange(10**6), vector(d, 128), round(d.uniform(0.55, 0.99), 4), d.choice(["PASS", "PASS", "MISMATCH"]),
             jpeg(d) if n % 2 else None, d.randint(1, 140), "rn50-512", f"2.{d.randint(0, 9)}.{d.randint(0, 9)}.{d.randint(0, 99)}") for n in range(80)]


def children(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for n in range(75):
        k, p = Person(d, n, 2013, 2022), d.choice(people)
        kind = d.choice(["身份证", "户口簿", "出生证"])
        made.append((n + 1, d.choice(numbers), d.choice([p.family, k.family]) + k.name[1:], k.born, min(165, 75 + 7 * (2024 - k.born.year) + d.randint(-5, 6)), kind, f"{d.choice('RSTU')}{digits(d, 9)}" if kind == "出生证" else k.cid, p.name, typed(d, p.phone),
                     d.choice(["父亲", "母亲", "祖父母"]), d.random() < 0.2, d.choice([None, None, "鸡蛋过敏", "牛奶蛋白过敏", "花生", "青霉素过敏", "哮喘，带喷雾"]), d.choice(["恐龙", "小车", "画册"])))
    return made


def visas(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n, p in enumerate(d.sample(people, 60)):
        deposit = {"bank": d.choice(list(BANKS.values())), "card": bank_card(d), "balance": d.randrange(50000, 600000, 1000), "frozen_to": day(d, 2024, 2024).isoformat()}
        q = Person(d, n, 1935, 1962)
        made.append((n + 1, order_no(d), p.name, p.passport, p.mrz(day(d, 2026, 2033)), d.choice(["日本", "法国", "英国", "美国"]), d.choice(["未婚", "已婚", "离异", "丧偶"]), f"{AREAS[p.area][:2]}{d.choice(['云帆', '恒拓', '青禾'])}{d.choice(['科技', '贸易', '设计'])}有限公司",
                     d.choice(["工程师", "会计", "教师", "销售经理", "退休", "自由职业"]), d.choice(["12万", "25万元", "36万", "8万左右", "50-80万", "180000"]), d.choice([None, None, "无", "佛教", "基督教", "伊斯兰教", "道教", "天主教"]), json.dumps(deposit, ensure_ascii=False),
                     base64.b64encode(b"FMR\x00 20\x00" + d.randbytes(96)).decode() if n % 2 else None, jpeg(d), d.choice([None, None, None, "2018年美签拒签一次 214(b)", "2015年英签被拒，资金不足", "2019年申根拒签", "逾期停留3天", "无"]),
                     d.choice(["无", "无", "无", "2011年危险驾驶罪，拘役两个月", "2008年盗窃，已刑满", "行政拘留5日（赌博）", "2016年寻衅滋事，缓刑"]), f"父：{p.family}{q.name[1:]} {q.phone}；母：{Person(d, n).name}", day(d, 2023, 2024), d.choice(["已送", "补件", "出签"]), f"{d.randint(1, 4)}.{d.randint(0, 9)}.{d.randint(0, 9)}.{d.randint(0, 9)}"))
    return made


def payments(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for _ in range(180):
        p, card = d.choice(people), bank_card(d)
        when, chan = stamp(d), d.choice(["ALI", "WX", "UNION"])
        payer = {"ALI": d.choice([mask(p.phone, 3, 4), p.mail, f"2088{digits(d, 12)}"]), "WX": "oX9k" + hexa(d, 24), "UNION": ""}[chan]
        raw = f"trade_status=SUCCESS&buyer_logon_id={p.phone}&total_fee={d.randint(50, 4000)}.00&notify_id={hexa(d, 20)}" if chan == "ALI" else f'{{"accNo":"{mask(card, 6, 4)}","respCode":"00"}}'
        made.append((f"PAY{when:%Y%m%d%H%M%S}{digits(d, 6)}", d.choice(numbers), chan, f"{when:%Y%m%d}{digits(d, 20)}", d.choice([card, mask(card, 6, 4)]) if chan == "UNION" else None, BANKS[card[:6]] if chan == "UNION" else None, payer, d.randint(5000, 400000), f"{when:%Y%m%d%H%M%S}", raw, hexa(d, 32).upper()))
    return made


def invoices(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for n in range(90):
        p, firm = d.choice(people), n % 3 > 0
        mailed = n % 4 == 0
        made.append((n + 1, d.choice(numbers), f"{AREAS[p.area][:2]}{d.choice(['宏远', '瑞丰', '星河', '沈氏'])}{d.choice(['商贸', '咨询', '机械'])}有限公司" if firm else p.name, uscc(d) if firm else None, f"{d.choice(['工商银行', '建设银行', '招商银行'])}{d.choice(ROADS)}支行" if firm else None,
                     d.choice(["4402", "3301", "1207"]) + digits(d, 15) if firm else None, f"{AREAS[p.area]}{d.choice(ROADS)}{d.randint(1, 99)}号 0{d.randint(10, 29)}-{digits(d, 8)}" if firm else None, p.mail, round(d.uniform(90, 5000), 2), digits(d, 20), day(d, 2023, 2024),
                     p.name if mailed else None, p.home(d) if mailed else None, f"SF{digits(d, 13)}" if mailed else None))
    return made


def calls(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n in range(90):
        p = d.choice(people)
        text = d.choice([f"客服：请问怎么称呼？客人：我姓{p.family}，{p.name}。手机号{p.phone}。", f"客人：我身份证号是{p.cid}，帮我查下订单。客服：好的。", "客人：空调不制冷，换房。客服：马上联系酒店。", "客人：小孩发烧了去不了，能退吗？客服：需要病历证明。"])
        begin = stamp(d)
        made.append((f"C{begin:%Y%m%d%H%M%S}{digits(d, 4)}", d.choice([p.phone, f"0{p.phone}", f"0571{digits(d, 8)}"]), d.choice(["95010888", "4008201666"]), int(begin.timestamp()), d.randint(20, 1400), f"8{digits(d, 3)}", wav(d) if n % 2 else None, text, vector(d, 192) if n % 2 else None, f"rec/{begin:%Y/%m/%d}/{hexa(d, 16)}.wav", d.choice([None, 5, 4, 1]), f"10.8.{d.randint(0, 3)}.{d.randint(2, 60)}"))
    return made


def reviews(d: random.Random, people: list[Person]) -> Rows:
    said = ["位置很好，离地铁近，早餐一般。", "隔音太差，一晚没睡好", "前台小姐姐很热情，还给孩子送了小玩具！", "带爸妈来的，电梯很快，推荐", "被子有味道，换了两次", "性价比高，下次还来", "王府井店比这家好", "卫生间漏水，态度差评"]
    return [(8_800_000 + n, d.randint(2001, 2060), (p := d.choice(people)).id, p.family + "***", d.randint(1, 5), d.choice(said) + d.choice(["", "👍", f"（{d.randint(2, 12)}楼）"]), json.dumps([f"/r/{hexa(d, 12)}.jpg" for _ in range(d.randint(0, 2))]),
             d.choice(["亲子", "商务", "情侣"]), d.choice([None, "感谢您的入住，期待再次光临。"]), d.randint(0, 60), stamp(d), json.dumps([round(d.gauss(0, 0.2), 5) for _ in range(48)])) for n in range(120)]


def tracks(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for t in range(16):
        p, lng, lat, ts = d.choice(people), d.uniform(104, 121), d.uniform(26, 34), int(stamp(d).timestamp())
        trip = f"XC{digits(d, 14)}"
        for k in range(20):
            lng, lat, ts = lng + d.gauss(0, 0.002), lat + d.gauss(0, 0.002), ts + d.randint(20, 60)
            made.append((t * 100 + k, p.id, trip, round(lng, 6), round(lat, 6), ts, geohash(lng, lat), round(abs(d.gauss(40, 15)), 1), f"460,0{d.randint(0, 1)},{d.randint(6000, 60000)},{d.randint(10**6, 2 * 10**8)}"))
    return made


def devices(d: random.Random, people: list[Person]) -> Rows:
    return [(hexa(d, 40), p.id, d.choice(PHONES), f"Android {d.randint(10, 14)}", hexa(d, 16) if n % 2 else f"{hexa(d, 8)}-{hexa(d, 4)}-{hexa(d, 4)}-{hexa(d, 4)}-{hexa(d, 12)}", d.choice([imei(d), None, "000000000000000"]), d.choice([":".join(hexa(d, 2) for _ in range(6)), "02:00:00:00:00:00"]), hexa(d, 44),
             d.choice([f"{d.choice([36, 58, 113])}.{d.randint(1, 250)}.{d.randint(0, 255)}.{d.randint(1, 254)}", f"2408:84{hexa(d, 2)}:{hexa(d, 4)}:{hexa(d, 4)}::1"]), f"10.{d.randint(0, 4)}.{d.randint(0, 9)}.{d.randint(0, 30)}", ",".join(d.sample(["com.tencent.mm", "com.lvtu.app", "com.sankuai.map", "cn.bank.mobile", "com.qiche.ride", "com.yue.du"], d.randint(2, 5))),
             d.choice(["中国移动", "中国联通", "中国电信"]), d.choice(["1080*2400", "720*1600"]), f"{d.uniform(70, 135):.5f},{d.uniform(18, 53):.5f}") for n, p in enumerate(d.sample(people, 110))]


def places(d: random.Random) -> tuple[Rows, Rows, Rows, Rows]:
    hotels: Rows = []
    for n in range(60):
        area, boss = d.choice(list(AREAS)), Person(d, n)
        hotels.append((2001 + n, f"MD{n + 1:04d}", f"{d.choice(['云庭', '栖岸', '汉风', '李家大院', '金陵'])}{d.choice(['酒店', '客栈', '公寓'])}（{d.choice(ROADS)}店）", f"{AREAS[area]}{d.choice(ROADS)}{d.randint(1, 400)}号", round(d.uniform(104, 121), 6), round(d.uniform(22, 45), 6), f"0{d.randint(10, 29)}-{digits(d, 8)}", uscc(d),
                       d.choice([None, f"({d.randint(11, 44)})公特旅字第{digits(d, 4)}号"]), boss.name, boss.phone, day(d, 2005, 2022), f"md{n + 1:04d}@lvtuhotel.cn", d.randint(20, 300), d.randint(2, 5)))
    rooms: Rows = [(n, d.randint(2001, 2060), f"{d.randint(2, 18)}{d.randint(1, 30):02d}", f"R{digits(d, 8)}", day(d, 2024, 2024), d.choice(["VC", "OD", "OO"]), d.randrange(150, 1200), "86" + digits(d, 13), ":".join(["c8", "47", "8c", hexa(d, 2), hexa(d, 2), hexa(d, 2)]), f"192.168.{d.randint(1, 9)}.{d.randint(2, 250)}",
                    "6225" + digits(d, 12), f"BJ{d.randint(1, 30):02d}", int(stamp(d).timestamp() * 1_000_000) + d.randrange(10**6), d.choice([None, "空调报修", "待消杀"])) for n in range(200)]
    air: Rows = [(n, f"{d.choice(['CA', 'MU', 'CZ'])}{d.randint(1000, 9899)}", f"B-{d.choice(['1', '3', '6'])}{digits(d, 2)}{d.choice('ABCDEFGH')}", *d.sample(AIRPORTS, 2), stamp(d), None, d.choice(["计划", "起飞", "到达", "延误"]), f"{d.choice('ABC')}{d.randint(1, 60):02d}", round(d.uniform(22, 45), 6), round(d.uniform(104, 121), 6), f"78{hexa(d, 4)}".upper(), digits(d, 4)) for n in range(120)]
    titles = ["张家界天门山一日游", "王府井胡同骑行", "九寨沟黄龙双飞", "周庄古镇门票", "乔家大院讲解", "李坑油菜花摄影团", "上海迪士尼亲子票", "黄山日出", "许愿湖星空露营", "韩国济州岛自由行"]
    tours: Rows = [(f"P{20300000 + n}", f"{d.choice(titles)}·{d.choice(['经典', '私家团', '含接送'])}", d.choice(["湖南", "北京", "四川", "江苏", "山西"]), round(d.uniform(39, 4999), 2), d.randint(0, 999), (b := "69" + digits(d, 10)) + ean13(b), hexa(d, 32), d.randint(1, 7), round(d.uniform(20, 2000), 2), d.choice([0, 3, 6]), d.choice([65, 70, 80]),
                    f"{d.choice(list(AREAS.values()))}{d.choice(ROADS)}{d.randint(1, 90)}号东门", f"{d.randint(1, 9)}.{d.randint(0, 9)}.{d.randint(0, 9)}.{d.randint(0, 9)}") for n in range(60)]
    return hotels, rooms, air, tours


def partners(d: random.Random) -> Rows:
    made: Rows = []
    for n in range(45):
        p, boss = Person(d, n), Person(d, n)
        made.append((n + 1, f"{AREAS[p.area][:2]}{d.choice(['逸行', '远山', '孔雀', '金桥'])}{d.choice(['旅行社', '旅游', '酒店管理'])}有限公司", uscc(d), boss.name, p.name, d.choice([p.phone, p.phone, f"0{d.randint(10, 29)}-{digits(d, 8)}"]), d.choice(["4402", "3301"]) + digits(d, 15), f"{d.choice(['农业银行', '中国银行'])}{d.choice(ROADS)}支行",
                     f"op{n}@yixinglv.cn", f"L-{d.choice(['BJ', 'SH', 'GD'])}-CJ{digits(d, 5)}", f"{AREAS[p.area]}{d.choice(ROADS)}{d.randint(1, 99)}号", day(d, 2012, 2023), 50000, d.choice(["五星", "四星", "三星"]), hexa(d, 64)))
    return made


def employees(d: random.Random) -> Rows:
    made: Rows = []
    for n in range(65):
        p, kin = Person(d, n, 1965, 2002), Person(d, n)
        post = d.choice(["导游", "客服", "签证专员", "前台", "产品经理"])
        made.append((f"8{n + 100:03d}", p.name, d.choice(["客服中心", "签证部", "门店运营", "研发"]), post, p.phone, p.cid, d.randrange(4500, 32000, 100), bank_card(d), d.choice("ADGHK") + digits(d, 7) if post == "导游" else None, d.choice(["群众", "群众", "中共党员", "共青团员", "民盟盟员", "九三学社社员"]),
                     f"{kin.name}（{d.choice(['父', '母', '夫', '妻'])}）{kin.phone}", d.choice(["大专", "本科", "硕士"]), day(d, 2010, 2024)))
    return made


def messages(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n in range(130):
        p, code = d.choice(people), digits(d, 6)
        login = n % 2 == 0
        text = f"【旅途网】验证码{code}，5分钟内有效，请勿告知他人。" if login else d.choice([f"【旅途网】{p.name}您好，您预订的{d.choice(STATIONS)}酒店已确认。", f"【旅途网】尊敬的{p.family}{'先生' if p.male else '女士'}，航班MU{d.randint(1000, 9999)}延误。"])
        made.append((n + 1, d.choice([p.phone, f"+86{p.phone}"]), f"T{d.randint(100, 120)}", text, code if login else None, f"{stamp(d):%Y%m%d}{digits(d, 12)}", stamp(d), d.choice([0, 1]), d.choice(["DELIVRD", "UNDELIV", None])))
    return made


def tickets(d: random.Random, people: list[Person], numbers: list[str]) -> Rows:
    made: Rows = []
    for _ in range(70):
        p = d.choice(people)
        text = d.choice(["到店无房，要求赔付", f"客人{p.name}反映房间有烟味，已换房", "孩子急性肠胃炎住院，申请免费退票，附诊断", "代订护照号填错一位，要求改签", "导游强制购物"])
        made.append((f"GD{stamp(d):%Y%m%d}{digits(d, 4)}", d.choice(numbers), d.choice(["退改", "服务", "信息"]), text, d.choice(["已赔付", "协商中", "退一晚房费", f"短信告知{p.phone}", "驳回"]), f"8{d.randint(100, 164)}", d.choice([p.phone, typed(d, phone(d)), f"回拨 {phone(d)}", None]), stamp(d), d.choice([0, 50, 100, 200, 388])))
    return made


def backup(d: random.Random, people: list[Person]) -> Rows:
    """Identity numbers of 15 digits among those of 18."""
    return [(str(n), p.name, p.cid if n % 3 else p.cid[:6] + p.cid[8:17], p.phone, d.choice([p.passport, "", "无"]), f"{p.born.year}", d.choice("MF"), order_no(d), d.choice(["", "VIP", "黑名单"])) for n, p in enumerate(people[:80], 1)]


def rows(draw: random.Random) -> dict[str, Rows]:
    d = draw
    people = [Person(d, n) for n in range(170)]
    numbers = [order_no(d) for _ in range(200)]
    guests, others = lodging(d, people)
    hotels, rooms, air, tours = places(d)
    kinds = "身份证 护照 港澳居民来往内地通行证 台湾居民来往大陆通行证 港澳台居民居住证 外国人永居证 军官证 香港身份证 台湾身份证 往来港澳通行证".split()
    codes: Rows = [("ZJLX", f"{n:02d}", kind, n) for n, kind in enumerate(kinds, 1)]
    codes += [("MZ", f"{n:02d}", m, n) for n, m in enumerate("汉 蒙古 回 藏 维吾尔 苗 彝 壮".split(), 1)]
    return {
        "t_member": members(d, people), "lk_zjxx": papers(d, people), "ff_card": ff_cards(d, people), "order_main": orders(d, people, numbers), "hotel_order": hotel_orders(d, people, numbers),
        "flight_ticket": flights(d, people, numbers), "train_ticket": trains(d, people, numbers), "rz_djb": guests, "rz_tzr": others, "zzj_rlhy": kiosks(d), "child_pax": children(d, people, numbers),
        "签证材料": visas(d, people), "pay_record": payments(d, people, numbers), "发票申请": invoices(d, people, numbers), "kf_luyin": calls(d, people), "pl_review": reviews(d, people),
        "xc_gj": tracks(d, people), "app_device": devices(d, people), "hotel_md": hotels, "fangtai": rooms, "hb_dt": air, "lx_product": tours, "supplier": partners(d), "yg_info": employees(d),
        "sms_queue": messages(d, people), "kf_gd": tickets(d, people, numbers), "dict_code": codes, "bak_lk_2016": backup(d, people),
    }
