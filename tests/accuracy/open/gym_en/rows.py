"""Rows of a chain of gyms in England."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import random
import struct
import uuid
import zlib
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from scanner.demo.check_digits import ean13, luhn

# fmt: off
Row = tuple[object, ...]
WOMEN = """Megan Ellie Priya Joanne Bethan Carys Niamh Tara Shanice Wendy Lorna Aisha Poppy Maureen Heather
 Ingrid Zofia Chloe Gemma Ruth""".split()
MEN = """Callum Rowan Declan Trevor Imran Gareth Stuart Owen Kofi Nigel Leon Piotr Dominic Ashok Harvey
 Malcolm Ewan Toby Craig Luca""".split()
HEAD = "Ash Bar Cot Dun El Fair Gar Hol Ket Lang Mar Nor Pres Red Stan Thorn Wal Whit Oak Pem Col Haz".split()
TAIL = "by combe croft field gate ham ley man more ridge shaw ter ton well wick worth".split()
TOWNS = [t.split("|") for t in """Leeds|LS Stockport|SK Derby|DE Reading|RG Northampton|NN Preston|PR
 Norwich|NR Swindon|SN Croydon|CR Bradford|BD""".split()]
ROADS = """Mill Lane|Station Road|Church Street|Albert Terrace|Victoria Road|The Crescent|Park View
Chapel Hill|Beech Close|Moor Top""".replace("\n", "|").split("|")
MAILS = "fernmail.co.uk quickpost.net hillside-mail.org.uk tinbox.co.uk postbarn.com".split()
JOBS = """nurse|teacher|plumber|software developer|student|retired|HGV driver|solicitor
chef|police officer|shop manager|""".replace("\n", "|").split("|")
HURTS = ["Asthma, carries inhaler", "High blood pressure, on ramipril", "L4/L5 disc bulge",
    "Type 1 diabetic", "Torn ACL 2021", "Epilepsy, last seizure 2019", "Pregnant, 14 weeks",
    "Angina - GP letter seen", "Anxiety", "Hip replacement (left)"]
WATCHES = """Garmin Forerunner 245|Apple Watch SE|Fitbit Charge 5|Polar Vantage M|Pixel 6a|iPhone 13
Coros Pace 2""".replace("\n", "|").split("|")
BANKS = "Barclays|Lloyds|NatWest|HSBC UK|Nationwide|Santander UK|Monzo|Co-operative Bank".split("|")
WARES = """Hargreaves Foam Roller|Kettlebell 16kg|Thornton Shaker|Whey Vanilla 1kg|Resistance Band Red
Lifting Straps|Ashby Yoga Mat|Swim Cap Junior|Padlock|Creatine 300g""".replace("\n", "|").split("|")
CLASSES = """Spin with Rowan|Legs Bums Tums|Yoga Flow|HIIT 30|Aqua Fit|Pilates - Langley method|Boxfit
Over 60s Circuits|Junior Gym|Body Blast""".replace("\n", "|").split("|")


class Person(NamedTuple):
    """One made-up person."""

    first: str
    last: str
    woman: bool
    born: date
    mail: str
    mobile: str
    door: str
    town: str
    postcode: str

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"


class Maker:
    """Makes values by one source of chance."""

    def __init__(self, draw: random.Random) -> None:
        self.d = draw

    def digits(self, n: int) -> str:
        return "".join(str(self.d.randrange(10)) for _ in range(n))

    def mobile(self) -> str:
        a, b = f"7{self.d.choice('345789')}{self.digits(2)}", self.digits(6)
        forms = [f"0{a}{b}", f"0{a} {b}", f"0{a} {b[:3]} {b[3:]}", f"+44 {a} {b}", f"+44{a}{b}"]
        return self.d.choices(forms, [50, 25, 10, 10, 5])[0]

    def land(self) -> str:
        area = self.d.choice(["0113", "0161", "01332", "0118", "01604", "01603"])
        return f"{area} {self.digits(11 - len(area))}"

    def address(self) -> str:
        d = self.d
        return ".".join(str(n) for n in (d.choice([81, 86, 92, 109, 151, 213]), *d.randbytes(2),
            d.randrange(1, 255)))

    def post(self, area: str) -> str:
        inward = "".join(self.d.choices("ABDEFGHJLNPQRSTUWXYZ", k=2))
        return f"{area}{self.d.randrange(1, 20)} {self.d.randrange(1, 10)}{inward}"

    def word(self, heads: list[str], tails: list[str]) -> str:
        return self.d.choice(heads) + self.d.choice(tails)

    def day(self, first: int, last: int) -> date:
        return date(first, 1,
            1) + timedelta(days=self.d.randrange((last - first + 1) * 365 - 60 * (last == 2026)))

    def when(self, first: int = 2024, last: int = 2026) -> datetime:
        return datetime.combine(self.day(first, last), datetime.min.time(),
            UTC) + timedelta(seconds=self.d.randrange(21600, 79000))

    def person(self, first: int, last: int) -> Person:
        d, woman, family = self.d, self.d.random() < 0.54, self.word(HEAD, TAIL)
        given = d.choice(WOMEN if woman else MEN)
        town, area = d.choice(TOWNS)
        short = d.choice([f"{given}.{family}", f"{given[0]}{family}{d.randrange(60, 99)}",
            f"{family}{d.randrange(100)}"]).lower()
        door = d.choice([f"{d.randrange(1, 160)} {d.choice(ROADS)}",
            f"Flat {d.randrange(1, 30)}, {d.randrange(1, 90)} {d.choice(ROADS)}"])
        return Person(given, family, woman, self.day(first, last), f"{short}@{d.choice(MAILS)}",
            self.mobile(), door, town, self.post(area))

    def card(self) -> str:
        body = self.d.choice(["4929", "4539", "5412", "5301", "4751"]) + self.digits(11)
        return body + luhn(body)

    def account(self) -> tuple[str, str]:
        a = f"{self.d.choice(['20', '30', '40', '60', '07', '09', '04'])}{self.digits(4)}"
        return f"{a[:2]}-{a[2:4]}-{a[4:]}", self.digits(8)

    def vector(self, n: int) -> list[float]:
        raw = [self.d.gauss(0, 1) for _ in range(n)]
        size = math.sqrt(sum(v * v for v in raw))
        return [round(v / size, 6) for v in raw]

    def picture(self, wide: int, high: int, stroke: bool) -> bytes:
        """Return a grey PNG: a stroke of a pen, or a soft blob."""
        grid = [bytearray([255] * wide) for _ in range(high)]
        y, tone = high / 2, self.d.randrange(60, 120)
        for x in range(wide):
            y = min(high - 2.0, max(1.0, y + self.d.uniform(-3, 3)))
            for row in [int(y), int(y) + 1] if stroke else range(high):
                away = 0 if stroke else math.hypot(x - wide / 2, row - high / 2) * 9
                grid[row][x] = int(min(250, (0 if stroke else tone + self.d.randrange(30)) + away))
        raw = zlib.compress(b"".join(b"\0" + bytes(line) for line in grid), 9)
        out = b"\x89PNG\r\n\x1a\n"
        for kind, body in ((b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)), (b"IDAT", raw),
            (b"IEND", b"")):
            out += struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        return out

    def hashed(self) -> str:
        letters = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        return "$2b$12$" + "".join(self.d.choices(letters, k=53))

    def insurance(self) -> str:
        pair = self.d.choice("ABCEGHJKLMNPRSTWX") + self.d.choice("ABCEHJLMPRSWXYZ")
        n = self.digits(6)
        return self.d.choice([f"{pair}{n}{self.d.choice('ABCD')}",
            f"{pair} {n[:2]} {n[2:4]} {n[4:]} {self.d.choice('ABCD')}"])


def iban(country: str, bban: str) -> str:
    number = "".join(str(int(c, 36)) for c in f"{bban}{country}00")
    return f"{country}{98 - int(number) % 97:02d}{bban}"


def polyline(points: list[tuple[float, float]]) -> str:
    """Return the points in the encoded polyline format."""
    out, last = "", (0, 0)
    for la, lo in points:
        now = (round(la * 1e5), round(lo * 1e5))
        for a, b in zip(now, last, strict=True):
            value = (a - b) << 1 ^ (a - b) >> 31
            while value >= 32:
                out += chr((32 | value & 31) + 63)
                value >>= 5
            out += chr(value + 63)
        last = now
    return out


def members(m: Maker, people: list[Person]) -> list[Row]:
    rows: list[Row] = []
    for i, p in enumerate(people):
        d, other = m.d, m.person(1950, 1990)
        child = p.born.year > 2011
        note = d.choice([f"Partner {other.name} may collect keys, {other.mobile}", "Prefers mornings",
            f"New email {other.mail}", "Fob replaced x2", f"Refund queried, call {m.mobile()}",
            f"Signed off work ({d.choice(HURTS).lower()})", f"Old no. {m.land()}",
            "Corporate rate agreed"]) if d.random() < 0.2 else None
        title = d.choice(["Ms", "Mrs", "Miss"]) if p.woman else "Mr"
        rows.append((10400 + i, f"GB-{4200 + i * 3:06d}",
            f"00{d.randrange(10**7, 10**8)}" if d.random() < 0.9 else None,
            None if child else d.choices([title, "Dr", "Mx"], [94, 4, 2])[0], p.first, p.last, p.born,
            d.choices(["F" if p.woman else "M", "U"], [97, 3])[0], None if child else p.mail,
            None if child else p.mobile, m.land() if d.random() < 0.2 else None, p.door,
            d.choice([None, None, None, "Little Oakham", "nr. Redgate"]), p.town, p.postcode,
            None if child else d.choice(JOBS) or None, other.name if d.random() < 0.75 else None,
            other.mobile if d.random() < 0.7 else None,
            d.choice(HURTS) if d.random() < 0.22 else d.choice(["None", None, "n/a"]), i % 4 + 1,
            m.day(2013, 2026), d.choice(["active", "active", "frozen", "left"]),
            10400 + i - 1 if child else None, d.random() < 0.4, None if child else m.hashed(),
            m.digits(4) if d.random() < 0.6 else None,
            f"https://cdn.gymchain.example/av/{d.randbytes(6).hex()}.jpg" if d.random() < 0.3 else None,
            f"GB-{4200 + d.randrange(i + 1) * 3:06d}" if d.random() < 0.1 else None, None, note))
    return rows


def juniors(m: Maker) -> list[Row]:
    rows: list[Row] = []
    for i in range(80):
        kid, adult = m.person(2013, 2021), m.person(1972, 1996)
        age = 2026 - kid.born.year
        rows.append((700 + i, 10400 + m.d.randrange(280), kid.first, adult.last,
            m.d.choices([f"{kid.born:%d/%m/%Y}", f"{kid.born:%Y-%m-%d}", f"{kid.born:%d.%m.%y}"],
            [7, 2, 1])[0], m.d.choice(["St Wilfrid's Primary", "Redgate Juniors", "Oakfield Infants",
            "Holt Lane Primary", "Marwell Academy", "home ed", None]),
            f"Y{max(0, age - 5)}" if age > 5 else "R", adult.name, adult.mobile,
            base64.b64encode(m.picture(72, 24, True)).decode() if m.d.random() < 0.8 else None, m.when(),
            m.d.choice([None, None, "nuts (epipen)", "penicillin", "eczema", "dairy", "none known",
            "bee stings"]), m.d.randrange(1, 8),
            m.d.choice("otter biscuit rainbow marble dragonfly custard comet".split()) + m.d.choice(["",
            str(m.d.randrange(10, 99))])))
    return rows


def money(m: Maker, people: list[Person]) -> dict[str, list[Row]]:
    grown = [(10400 + i, p) for i, p in enumerate(people) if p.born.year < 2008]
    plans: list[Row] = []
    mandates: list[Row] = []
    tokens: list[Row] = []
    old: list[Row] = []
    for i, (key, p) in enumerate(grown):
        d, at = m.d, m.when()
        kids = [m.person(2013, 2020) for _ in range(d.randrange(1, 4))] if i % 5 == 0 else []
        kin = [{"name": f"{k.first} {p.last}", "dob": str(k.born), "rel": d.choice(["son", "daughter",
            "stepchild"]), "plan": "FAM"} for k in kids]
        family = json.dumps({"kids": kin}) if kids else None
        frozen = d.choice(["knee operation", "maternity", "travelling", "money", "shingles",
            "work away"]) if d.random() < 0.1 else None
        plans.append((50000 + i, key, "FAM" if kids else d.choice(["ALL", "OFFPK", "STUD"]),
            m.day(2022, 2025), m.day(2026, 2027), d.choice([24.99, 31.5, 39.99, 64]), d.randrange(13),
            family, frozen, d.choice(["live", "live", "ended"])))
        if i % 3 != 2:
            sort, number = m.account()
            abroad = d.choice([iban("DE", m.digits(18)), iban("IE", f"AIBK{m.digits(14)}"),
                iban("PL", m.digits(24))]) if d.random() < 0.12 else None
            payer = p.name if d.random() < 0.85 else m.person(1950, 1980).name
            mandates.append((9000 + i, key, d.choice([payer, payer.upper(),
                f"{payer[0]} {payer.split()[1]}"]), sort if d.random() < 0.8 else sort.replace("-", ""),
                number, abroad, d.choice(BANKS), f"GYM{key:08d}{m.digits(3)}", at,
                d.choice(["active", "cancelled"])))
        else:
            card = m.card()
            tokens.append((f"card_{d.randbytes(9).hex()}", key, d.choice(["visa", "mastercard"]), card[-4:],
                d.randrange(1, 13), d.randrange(2024, 2031), base64.b32encode(d.randbytes(10)).decode(),
                p.name, f"pm_1{''.join(d.choices('ABCDEFGHJKLMNPQRSTabcdefghjkmnpqrst0123456789', k=23))}",
                int(at.timestamp())))
        if i % 6 == 0:
            card = m.card()
            spaced = " ".join(card[k:k + 4] for k in range(0, 16, 4))
            old.append((i // 6 + 1, key, d.choices([card, spaced, card[:6] + "XXXXXX" + card[-4:]],
                [6, 3, 1])[0], f"{d.randrange(1, 13):02d}/{d.randrange(16, 22)}",
                m.digits(3) if d.random() < 0.4 else None, p.name, d.choice([25, 31.5, 99]),
                d.choice(["jh", "ROB", "1007", "1012"]), m.when(2015, 2018).replace(tzinfo=None)))
    return {"memberships": plans, "direct_debit_mandates": mandates, "card_tokens": tokens,
        "legacyCardPayments": old}


def doors(m: Maker) -> dict[str, list[Row]]:
    gates: list[Row] = []
    for i in range(44):
        built, at = m.day(2015, 2023), m.when(2026, 2026)
        gates.append((i + 1, i % 12 + 1, m.d.choice(["SG-200", "SpeedGate X", "TriPod 3"]),
            m.d.choice([f"{m.d.choice(['35', '86', '10'])}{m.digits(13)}"]),
            f"{m.d.randrange(1, 11)}.{m.d.randrange(10)}.{m.d.randrange(10)}.{m.d.randrange(99)}",
            f"10.{20 + i % 12}.4.{i + 10}",
            ":".join(f"{b:02x}" for b in b"\x00\x17\x61" + m.d.randbytes(3)),
            f"0x{m.d.randrange(1, 240):02X}", built, (2026 - built.year) * 12, int(at.timestamp() * 1000),
            m.d.choice(["0800 4960123", "0161 4960277", "0333 4960911"])))
    prints: list[Row] = []
    for i in range(90):
        made = b"JSSS21" + struct.pack(">HHH", 0, 8 * m.d.randrange(40, 70), m.d.randrange(18,
            48)) + m.d.randbytes(m.d.randrange(320, 520))
        prints.append((i + 1, 10400 + (i * 7) % 280, m.d.randrange(10), base64.b64encode(made).decode(),
            m.d.randrange(48, 99), m.when().replace(tzinfo=None)))
    faces: list[Row] = [(i + 1, 10400 + (i * 5 + 1) % 280, json.dumps(m.vector(128)), m.picture(24, 24,
        False), "3.1.0.2", m.when().replace(tzinfo=None), m.day(2027, 2028)) for i in range(60)]
    entries: list[Row] = []
    for i in range(390):
        way = m.d.choices(["FP", "FACE", "CARD", "PIN"], [5, 3, 4, 1])[0]
        entries.append((88120000000 + i, 10400 + m.d.randrange(300), m.d.randrange(1, 45),
            int(m.when(2026, 2026).timestamp() * 1000), way, m.d.random() < 0.95,
            round(m.d.uniform(0.6, 0.99), 4) if way in {"FP", "FACE"} else None))
    return {"turnstiles": gates, "fingerprint_templates": prints, "faceEnrolment": faces, "entryLog": entries}


def bodies(m: Maker) -> dict[str, list[Row]]:
    sizes: list[Row] = []
    for i in range(230):
        d, tall, fat = m.d, m.d.randrange(150, 197), round(m.d.uniform(9, 42), 1)
        kilos = round((tall / 100) ** 2 * d.uniform(19, 34), 1)
        scan = {"seg": {"la": round(kilos * 0.045, 1), "ra": round(kilos * 0.046, 1),
            "trunk": round(kilos * 0.4, 1)}, "visceral": d.randrange(1, 16), "serial": f"TB{m.digits(8)}",
            "metabolicAge": d.randrange(18, 75)}
        low = d.randrange(60, 95)
        sizes.append((i + 1, 10400 + d.randrange(300), m.day(2023, 2026), kilos, tall, fat, d.randrange(62,
            118) if d.random() < 0.5 else None, d.randrange(48, 88),
            f"{low + d.randrange(35, 60)}/{low}" if d.random() < 0.4 else None,
            json.dumps(scan) if i % 2 else None))
    lessons: list[Row] = []
    for i in range(110):
        d = m.d
        text = d.choice([f"Squat 3x8 @ {d.randrange(40, 120)}kg, form ok",
            f"{d.choice(HURTS)} - avoid overhead press",
            f"Weight {d.randrange(58, 110)}kg, down {d.randrange(1, 5)}kg since start",
            f"Cancelled by text from {m.mobile()}", "No show",
            f"Resting HR {d.randrange(50, 85)}, BP {d.randrange(110, 150)}/{d.randrange(65, 95)}",
            "Knee sore after run, ice + rest"])
        lessons.append((i + 1, 1001 + d.randrange(20), 10400 + d.randrange(300),
            m.when().replace(tzinfo=None), d.choice([30, 45, 60]), d.choice(["fat loss", "10k under 50 min",
            "rehab - shoulder", "postnatal core", "strength", "wedding in June", "sleep better"]), text,
            d.choice([None, 5, 4])))
    tracks: list[Row] = []
    for i in range(70):
        d, la, lo, at = m.d, m.d.uniform(51.4, 53.9), m.d.uniform(-2.3, 1.2), m.when(2025, 2026)
        path: list[tuple[float, float]] = []
        turn = d.uniform(0, 6.28)
        for _ in range(40):
            turn += d.gauss(0, 0.35)
            la, lo = la + 0.0007 * math.cos(turn), lo + 0.0011 * math.sin(turn)
            path.append((round(la, 6), round(lo, 6)))
        raw = [{"la": a, "lo": b, "t": int(at.timestamp()) + 25 * k, "hr": d.randrange(96, 176)} for k,
            (a, b) in enumerate(path[:12])]
        far = d.randrange(2400, 16000)
        indoor = i % 6 == 0
        tracks.append((str(uuid.UUID(bytes=d.randbytes(16), version=4)), 10400 + d.randrange(300),
            d.choice(WATCHES), f"{d.choice(['gc', 'st', 'fb'])}_{m.digits(9)}", int(at.timestamp() * 1000),
            None if indoor else polyline(path), None if indoor else json.dumps({"pts": raw}), far,
            d.randrange(118, 166), int(far * d.uniform(1.1, 1.35))))
    return {"body_measurements": sizes, "pt_sessions": lessons, "workout_tracks": tracks}


def shop(m: Maker, people: list[Person]) -> dict[str, list[Row]]:
    goods: list[Row] = []
    for i in range(90):
        bar = f"50{m.digits(10)}"
        goods.append((f"{m.d.choice('ABKPS')}{m.digits(8)}",
            f"{m.d.choice(WARES)} {m.d.choice(['', 'v2', 'Pro', 'Black', 'S', 'XL'])}".strip(),
            bar + ean13(bar), round(m.d.uniform(2, 80), 2), round(m.d.uniform(0.05, 24), 2),
            f"{m.d.choice('ABCEF')}{m.d.randrange(10, 60)}.{m.d.randrange(10)}", m.d.randrange(1, 7),
            hashlib.sha1(bar.encode()).hexdigest(), json.dumps(m.vector(48)) if i < 60 else None,
            m.d.choice(["0121 4960456", "0114 4960882", "020 79460755"])))
    orders: list[Row] = []
    for i in range(95):
        d, n, at = m.d, m.d.randrange(len(people)), m.when(2025, 2026)
        p = people[n]
        lines = [{"sku": d.choice(goods)[0], "qty": d.randrange(1, 4)} for _ in range(d.randrange(1, 3))]
        post = d.random() < 0.7
        orders.append((f"{at:%Y%m%d}-{i * 13 % 9973:06d}", 10400 + n, at.replace(tzinfo=None),
            round(d.uniform(3, 140), 2), json.dumps({"items": lines}), p.name if post else None,
            f"{p.door}, {p.town}" if post else None, p.postcode if post else None,
            d.choices([p.mobile, p.mail], [3, 1])[0], d.choice([f"JD{m.digits(16)}", m.digits(14),
            f"H{m.digits(15)}"]) if post else None, f"6334{m.digits(12)}" if d.random() < 0.15 else None,
            (int(at.timestamp() * 1000) - 1577836800000) << 22 | i))
    lockers: list[Row] = []
    for i in range(130):
        who, let = m.person(1960, 2002), m.d.random() < 0.4
        remark = m.d.choice([f"left bag, rang {m.mobile()}", f"shares with {who.name}", "hinge loose",
            "sticky", f"key with {who.first} at desk"]) if m.d.random() < 0.2 else None
        lockers.append((f"{'ABCD'[i % 4]}{i // 4 + 1:03d}", i % 4 + 1, round(m.d.uniform(48, 55), 6),
            round(m.d.uniform(-4, 2), 6), 10400 + m.d.randrange(300) if let else None, m.day(2026,
            2027) if let else None, m.digits(4) if let else None, remark))
    return {"shop_products": goods, "shop_orders": orders, "lockers": lockers}


def workers(m: Maker) -> dict[str, list[Row]]:
    staff: list[Row] = []
    pay: list[Row] = []
    for i in range(52):
        d, p, kin = m.d, m.person(1963, 2006), m.person(1955, 1995)
        sort, number = m.account()
        salary = d.choice([23400, 24960, 27500, 31000, 38250, 46000]) + d.randrange(0, 900)
        cert = {"level": d.choice(["L2 Gym Instructor", "L3 PT", "L4 Low back pain"]),
            "body": d.choice(["FITREG", "ActiveCert"]), "ref": f"R{m.digits(7)}", "expires": str(m.day(2026,
            2028))}
        born = d.choice([f"{p.born:%d/%m/%Y}", f"{p.born:%d %b %Y}", str(p.born)])
        staff.append((1001 + i, p.name, m.insurance() if i % 9 else None, born,
            f"{p.first}.{p.last}@gymchain.example".lower(), p.mobile, f"{p.door}, {p.town} {p.postcode}",
            d.choice(["Personal Trainer", "Receptionist", "Club Manager", "Lifeguard", "Swim Teacher",
            "Cleaner"]), salary, f"{d.choice('567')}{m.digits(8)}" if i % 3 else None,
            f"00{d.choice('12')}{m.digits(9)}" if i % 4 else None, d.choices(["clear", "clear - enhanced",
            "caution 2009 (theft), risk assessed", "conviction 2016 drink driving, spent",
            "conviction 2012 affray, panel approved", "awaiting", None], [20, 9, 2, 2, 1, 3, 3])[0],
            d.choice([True, False, None]), d.choice(["White British", "White Irish", "Asian - Indian",
            "Asian - Pakistani", "Black African", "Mixed", "Prefer not to say"]),
            d.choice(["None", "Christian", None, None]), m.day(2014, 2026), i % 12 + 1,
            f"{kin.name} ({d.choice(['wife', 'husband', 'mother', 'brother'])}) {kin.mobile}"
            if d.random() < 0.8 else None, json.dumps(cert) if i % 3 == 0 else None))
        for month in ("2026-04", "2026-05"):
            gross = round(salary / 12 + d.choice([0, 0, 85.5, 240]), 2)
            tax, levy = round(max(0, gross - 1047.5) * 0.2, 2), round(max(0, gross - 1048) * 0.08, 2)
            pay.append((len(pay) + 1, 1001 + i, month, gross, tax, levy, round(gross - tax - levy, 2),
                d.choices(["1257L", "BR", "1100L", "K475", "0T", "1257L M1", "S1257L"], [60, 10, 4, 2, 2, 8,
                3])[0], f"{sort} {number}"))
    return {"staff": staff, "payroll_lines": pay}


def online(m: Maker, people: list[Person]) -> dict[str, list[Row]]:
    agents = ["GymApp/5.4.1 (iPhone; iOS 17.5; Scale/3.00)", "GymApp/5.3.0 (Linux; Android 14; SM-A546B)",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0 Safari/537.36",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.4 Safari/605.1.15",
        "GymApp/5.4.1 (Linux; Android 13; moto g73)"]
    letters: list[Row] = []
    sessions: list[Row] = []
    changes: list[Row] = []
    for i in range(85):
        d, p = m.d, m.d.choice(people)
        sort, number = m.account()
        body = d.choice([f"Hi, please change my bank to {sort} {number}. Thanks, {p.name}",
            f"I was charged twice on card ending {m.digits(4)}. Ring me on {p.mobile}.",
            f"Cancelling as I have {d.choice(HURTS).lower()}. {p.first}",
            f"We moved to {p.door}, {p.town} {p.postcode}", "What time is aqua fit on bank holidays?",
            f"My daughter {d.choice(WOMEN)} (born {m.day(2014, 2020):%d/%m/%Y}) wants to swim, any space?",
            "The showers at your Derby club are cold AGAIN", f"pls send contract to {p.mail}",])
        six = f"2a00:23c{d.randrange(4, 9)}:" + ":".join(f"{d.randrange(4096, 65535):x}" for _ in range(2))
        ip = d.choice([m.address(), f"{six}::{d.randrange(1, 65535):x}"])
        letters.append((i + 1, p.mail, d.choice(["Direct debit", "Cancel", "Re: booking",
            f"Query from {p.first}", "Swim lessons", "complaint"]), body, d.choice(["web", "email"]),
            m.when(), ip, d.choice(agents)))
    for _ in range(115):
        d, at, key = m.d, m.when(2026, 2026), 10400 + m.d.randrange(300)
        claims = {"sub": str(key), "iat": int(at.timestamp()), "scope": "app"}
        parts = [json.dumps({"alg": "HS256", "typ": "JWT"}, separators=(",", ":")).encode(),
            json.dumps(claims, separators=(",", ":")).encode(), d.randbytes(32)]
        jwt = ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
        apple = d.random() < 0.5
        letters64 = "abcdefghijkLMNOPQRST0123456789_-"
        google = "".join(d.choices(letters64, k=22)) + ":APA91b" + "".join(d.choices(letters64, k=120))
        push = d.randbytes(32).hex() if apple else google
        sessions.append((str(uuid.UUID(bytes=d.randbytes(16), version=4)), key, jwt, m.address(),
            str(uuid.UUID(bytes=d.randbytes(16), version=4)).upper() if apple else d.randbytes(8).hex(),
            push, d.choice(["5.4.1", "5.3.0.118", "5.4.0"]), int(at.timestamp() * 1e6),
            f"{d.uniform(51.3, 53.9):.5f},{d.uniform(-2.4, 1.3):.5f}" if d.random() < 0.6 else None))
    for i in range(240):
        d, p, q, n = m.d, m.d.choice(people), m.d.choice(people), m.d.randrange(300)
        diff = d.choice([{"old": {"email": p.mail}, "new": {"email": q.mail}}, {"old": {"mobile": p.mobile},
            "new": {"mobile": q.mobile}}, {"old": {"addr1": p.door}, "new": {"addr1": q.door}},
            {"v": d.randrange(9)}, {"v": 2}])
        changes.append((7100000 + i, d.choice(["1001", "1007", "1012", "1030", "system", "app", "jh"]),
            d.choice(["update", "login", "view", "export"]), d.choice(["members", "staff", "plans"]),
            str(10400 + n), json.dumps(diff), d.randbytes(16).hex(), m.when(2026, 2026)))
    return {"support_messages": letters, "app_sessions": sessions, "audit_log": changes}


def clubs(m: Maker) -> dict[str, list[Row]]:
    sites: list[Row] = []
    hours = json.dumps({"mon-fri": "06:00-22:00", "sat": "08:00-18:00"})
    for i in range(12):
        town, area = TOWNS[i % 10]
        base = m.digits(7)
        rest = sum(int(c) * w for c, w in zip(base, range(8, 1, -1), strict=True)) % 97
        sites.append((i + 1, f"{town} {m.d.choice(['Central', 'Riverside', 'Retail Park', 'North'])}",
            f"Unit {i + 2}, {m.d.choice(ROADS)}", m.post(area),
            f"0{m.d.choice(['113', '161', '1332', '118'])} 4960{m.digits(3)}", round(m.d.uniform(51.4,
            53.8), 6), round(m.d.uniform(-2.2, 1.2), 6), hours, f"GB{base}{97 - rest:02d}", m.person(1970,
            1998).name, i % 3 + 1, m.day(2009, 2022)))
    offers: list[Row] = [(c, t, p, n, a, c == "OFFPK") for c, t, p, n, a in (("ALL", "All clubs", 39.99, 12,
        16), ("OFFPK", "Off peak", 24.99, 1, 16), ("STUD", "Student", 22, 1, 16),
        ("FAM", "Family of up to five", 64, 12, 0))]
    lessons: list[Row] = []
    for i in range(120):
        song = m.word(["Neon", "Gold", "River", "Midnight"], [" Run", " Heart",
            " Motor"]) if i % 3 == 0 else None
        lessons.append((i + 1, m.d.choice(CLASSES), 1001 + m.d.randrange(52), m.when(2026,
            2026).replace(tzinfo=None), m.d.choice(["Studio 1", "Studio 2", "Pool"]),
            m.d.choice([12, 20, 24]), song, m.d.choice(["PARK5K", "MOON10", "TRI26"]) if i % 11 == 0
            else None))
    seats: list[Row] = [(i + 1, i + 3, 10400 + i * 9, m.when(2026, 2026).replace(tzinfo=None),
        "booked") for i in range(4)]
    return {"clubs": sites, "plans": offers, "classes": lessons, "bookings": seats}


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    m = Maker(draw)
    people = [m.person(1946, 2007)]
    while len(people) < 310:
        last = people[-1]
        kid = draw.random() < 0.1 and last.born.year < 2000
        new = m.person(2012, 2021) if kid else m.person(1946, 2007)
        people.append(new._replace(last=last.last, door=last.door, town=last.town,
            postcode=last.postcode) if kid else new)
    return {"members": members(m, people), "junior_members": juniors(m), **money(m, people), **doors(m),
        **bodies(m), **shop(m, people), **workers(m), **online(m, people), **clubs(m)}
