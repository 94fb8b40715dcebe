"""Rows of a freight and parcel carrier in the EU, UK, US, Singapore and Hong Kong."""

# fmt: off
from __future__ import annotations

import base64
import hashlib
import json
import math
import random
import struct
import uuid
import zlib
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from stdnum import iban, iso6346, verhoeff
from stdnum.es import dni
from stdnum.fr import nir
from stdnum.gb import utr
from stdnum.iso7064 import mod_11_10
from stdnum.it import codicefiscale
from stdnum.kr import rrn
from stdnum.pl import pesel
from stdnum.us import rtn

from scanner.demo.check_digits import ean13, hong_kong, luhn, resident

Row = tuple[object, ...]
START = datetime(2025, 9, 1, 5, 30, tzinfo=UTC)
HEADS = "Hal Bren Ost Mar Wick Thor Lin Fal Dun Kel Var Sel Gro Pem Ash Rav Tor Nied".split()
TAILS = "vorsen ham wick stein ley ard owska aro mann by quist eau sen ström atti enko well ford".split()
FIRST = ["Anneke", "Bram", "Callum", "Dorota", "Elif", "Fergus", "Gaia", "Hendrik", "Ines", "Jonas",
    "Katya", "Ludo", "Maren", "Nils", "Orla", "Pavel", "Quentin", "Rosa", "Stellan", "Tilda", "Ugo", "Vera",
    "Wes", "Yara", "Zoltan", "Imogen", "Marisol", "Tobin"]
EAST = "Cheuk Fong Poon Yip Tse Ng Lau Goh Teo Kwek".split()
EAST_GIVEN = "Wing Sze,Ka Ho,Mei Yan,Wei Jun,Hui Ling,Chi Fai,Xin Yi,Kok Leong,Suet Ying,Jia Hao".split(",")
STREETS = "Linden Harbour Mill Orchard Canal Station Garten Beacon Willow Kestrel Foundry Abbey".split()
PLACES: dict[str, tuple[str, str, str, str, float, float]] = {  # street, city, postcode, mobile, lat, lon
    "GB": ("^# {} Road", "Leeds", "LS^# #@@", "+447^########", 53.80, -1.55),
    "DE": ("{}straße ^#", "Köln", "50^##", "+4915^########", 50.94, 6.96),
    "NL": ("{}laan ^##", "Utrecht", "35^# @@", "+316^#######", 52.09, 5.12),
    "PL": ("ul. {}owa ^#/^", "Łódź", "90-###", "+485########", 51.76, 19.46),
    "ES": ("Calle {} ^#, ^º B", "Zaragoza", "500##", "+346########", 41.65, -0.88),
    "IT": ("Via {} ^#", "Bologna", "401##", "+3934########", 44.49, 11.34),
    "FR": ("^# rue {}", "Lille", "59##0", "+336########", 50.63, 3.06),
    "SE": ("{}gatan ^#", "Malmö", "21^ ##", "+4670#######", 55.60, 13.00),
    "IE": ("^# {} Terrace", "Cork", "T12 @#@#", "+35387#######", 51.90, -8.47),
    "US": ("^### {} Dr Apt ^#", "Austin, TX", "787##", "+1512^######", 30.27, -97.74),
    "SG": ("Blk ^## {} Ave ^ №0^-^##", "Singapore", "5^####", "+659#######", 1.35, 103.85),
    "HK": ("Flat @, ^#/F, {} Court, ^# {} St", "Kowloon", "", "+8526#######", 22.32, 114.17),
}
PASSPORTS = {"GB": "^########", "US": "A########", "DE": "C0^@##@##", "NL": "NW#@@###^", "PL": "EH#######",
    "ES": "XDB######", "IT": "YA#######", "FR": "^#@@#####",
             "SE": "^#######", "IE": "PA#######", "SG": "E#######@", "HK": "K########", "CN": "E########",
                 "IN": "R#######"}
PLATES = {"GB": "@@^# @@@", "DE": "K-@@ ^###", "NL": "@-^##-@@", "US": "@@@-####", "SG": "GB@ ^### @",
    "HK": "@@ ^###", "PL": "EL ^####", "FR": "@@-###-@@"}
AGENTS = ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/{0}.0.0.0 Safari/537.36",
          "Mozilla/5.0 (iPhone; CPU iPhone OS 1{1}_2 like Mac OS X) AppleWebKit/605.1 Safari/604.1",
          "CargoLine/7.{1}.1 (Android 14; SM-A54)",
              "Mozilla/5.0 (X11; Linux x86_64; rv:{0}.0) Gecko/20100101 Firefox/{0}.0")
DEPOTS = ("LBA", "CGN", "UTC", "LCJ", "ZAZ", "BLQ", "LIL", "MMX", "ORK", "AUS", "SIN", "HKG")


class Person(NamedTuple):
    """Somebody who sends, receives or drives."""

    first: str
    last: str
    sex: str
    born: date
    ctry: str
    phone: str
    mail: str
    line: str
    city: str
    pc: str
    lat: float
    lon: float

    @property
    def name(self) -> str:
        return f"{self.last} {self.first}" if self.last in EAST else f"{self.first} {self.last}"


def fill(draw: random.Random, pattern: str) -> str:
    """Return the pattern with digits for #, digits but zero for ^, letters for @."""
    sets = {"#": "0123456789", "^": "123456789", "@": "ABCDEFGHJKLMNPRSTUVWXYZ"}
    return "".join(draw.choice(sets[c]) if c in sets else c for c in pattern).replace("№", "#")


def person(draw: random.Random, ctry: str = "") -> Person:
    ctry = ctry or draw.choice([*PLACES, "GB", "GB", "DE", "US"])
    east = ctry in ("SG", "HK")
    last = draw.choice(EAST) if east else draw.choice(HEADS) + draw.choice(TAILS)
    first = draw.choice(EAST_GIVEN if east else FIRST)
    street, city, pc, phone, lat, lon = PLACES[ctry]
    login = "".join(c for c in f"{first}.{last}".lower().replace(" ", "") if c.isascii())
    host = draw.choice(("postbrook.net", "mailkiste.de", "oxmail.co.uk", "harbourpost.hk"))
    mail = f"{login}{draw.choice(('', '', '7', '88'))}@{host}"
    born = date(1945, 1, 1) + timedelta(draw.randrange(60 * 365))
    line = fill(draw, street).replace("{}", draw.choice(STREETS))
    return Person(first, last, draw.choice("MF"), born, ctry, fill(draw, phone), mail, line, city,
        fill(draw, pc), lat + draw.gauss(0, 0.03), lon + draw.gauss(0, 0.04))


def dialled(draw: random.Random, phone: str) -> str:
    """Return a number as people type it."""
    kinds = (phone, phone, phone, "00" + phone[1:], f"{phone[:4]} {phone[4:7]} {phone[7:]}",
        f"{phone[:3]}-{phone[3:]}", f"({phone[:3]}) {phone[3:]}", phone.replace("+44", "0"))
    return draw.choice(kinds)


def mod731(text: str) -> str:
    value = sum((int(c, 36) if c != "<" else 0) * (7, 3, 1)[i % 3] for i, c in enumerate(text))
    return str(value % 10)


def fiscal(draw: random.Random, p: Person) -> str:
    def three(word: str) -> str:
        letters = [c for c in word.upper() if "A" <= c <= "Z"]
        return ("".join([c for c in letters if c not in "AEIOU"] + [c for c in letters
            if c in "AEIOU"]) + "XXX")[:3]

    place, month = draw.choice(("A944", "H501", "F205")), "ABCDEHLMPRST"[p.born.month - 1]
    body = f"{three(p.last)}{three(p.first)}{p.born:%y}{month}{p.born.day + 40 * (p.sex == 'F'):02}{place}"
    return body + str(codicefiscale.calc_check_digit(body))


def national(draw: random.Random, p: Person, ctry: str = "") -> str:
    """Return the number of an identity card or social-security record, its check digits right."""
    d, b = fill(draw, "^########"), p.born
    match ctry or p.ctry:
        case "GB":
            return f"{draw.choice(('AB', 'CE', 'JK', 'PR', 'SN', 'WL'))}{d[:6]}{draw.choice('ABCD')}"
        case "DE":
            body = "L" + fill(draw, "0^@##@##")
            return body + mod731(body)
        case "NL":
            while (rest := sum(int(c) * w for c, w in zip(d, range(9, 1, -1), strict=False)) % 11) == 10:
                d = fill(draw, "^########")
            return d[:8] + str(rest)
        case "PL":
            body = f"{b:%y}{b.month + 20 * (b.year > 1999):02}{b:%d}{d[:4]}"
            return body + str(pesel.calc_check_digit(body))
        case "ES":
            return d[:8] + str(dni.calc_check_digit(d[:8]))
        case "IT":
            return fiscal(draw, p)
        case "FR":
            body = f"{1 if p.sex == 'M' else 2}{b:%y%m}59{d[:3]}{d[3:6]}"
            return body + str(nir.calc_check_digits(body))
        case "SE":
            return f"{b:%y%m%d}-{d[:3]}{luhn(f'{b:%y%m%d}{d[:3]}')}"
        case "IE":
            return d[:7] + "WABCDEFGHIJKLMNOPQRSTUV"[sum(int(c) * w for c, w in zip(d, range(8, 1, -1),
                strict=False)) % 23]
        case "US":
            return f"{draw.choice(('212', '351', '463', '528', '601'))}-{draw.randrange(10, 99)}-{d[:4]}"
        case "SG":
            total = sum(int(c) * w for c, w in zip(d, (2, 7, 6, 5, 4, 3, 2),
                strict=False)) + 4 * (b.year > 1999)
            return f"{'T' if b.year > 1999 else 'S'}{d[:7]}{'JZIHGFEDCBA'[total % 11]}"
        case "HK":
            body = draw.choice("ACDGKPVYZ") + d[:6]
            return f"{body}({hong_kong(body)})"
        case "KR":
            body = f"{b:%y%m%d}{1 if p.sex == 'M' else 2}{d[:5]}"
            return f"{body[:6]}-{body[6:]}{rrn.calc_check_digit(body)}"
        case "IN":
            body = fill(draw, "4##########")
            return body + str(verhoeff.calc_check_digit(body))
        case _:
            body = f"{draw.choice(('440104', '310104'))}{b:%Y%m%d}{d[:3]}"
            return body + resident(body)


def taxed(draw: random.Random, p: Person) -> str:
    match p.ctry:
        case "GB":
            body = fill(draw, "^########")
            return str(utr.calc_check_digit(body)) + body
        case "DE":
            some = draw.sample("123456789", 9)
            some.insert(draw.randrange(2, 8), some[0])
            body = "".join(some)
            return body + str(mod_11_10.calc_check_digit(body))
        case "SG" | "HK" | "NL" | "PL" | "SE" | "IT" | "ES" | "IE":
            return national(draw, p)
        case "US":
            return f"9{fill(draw, '##')}-{draw.randrange(70, 88)}-{fill(draw, '####')}"
        case _:
            return "3" + fill(draw, "############")


def passport(draw: random.Random, ctry: str) -> str:
    return fill(draw, PASSPORTS.get(ctry, "@########"))


def mrz(p: Person, state: str, number: str) -> list[str]:
    first, last = ("".join(c if "A" <= c <= "Z" else "<" for c in w.upper().replace("Ö", "OE"))
        for w in (p.first, p.last))
    no = number.ljust(9, "<")[:9]
    born, end = f"{p.born:%y%m%d}", "310612"
    three = {"GB": "GBR", "DE": "D<<", "US": "USA", "CN": "CHN", "IN": "IND", "FR": "FRA"}.get(state, "SGP")
    mixed = no + mod731(no) + born + mod731(born) + end + mod731(end) + "<" * 14 + "0"
    return [f"P<{three}{last}<<{first}".ljust(44, "<")[:44],
        f"{no}{mod731(no)}{three}{born}{mod731(born)}{p.sex}{end}{mod731(end)}{'<' * 14}0{mod731(mixed)}"]


def account(draw: random.Random, ctry: str) -> str:
    """Return an IBAN of a person's account, or a local number where there are no IBANs."""
    local = {"SG": "###-#####-#", "HK": "0^#-######-###", "US": "^#########"}
    if ctry in local:
        return fill(draw, local[ctry])
    shapes = {"GB": "KLDN30^#########^#", "DE": "##################", "NL": "OXBK0#########",
        "FR": "3000400^##^########^#76"}
    code = ctry if ctry in shapes else "DE"
    body = fill(draw, shapes[code])
    return code + str(iban.calc_check_digits(f"{code}00{body}")) + body


def pan(draw: random.Random) -> str:
    body = fill(draw, draw.choice(("4539########", "5412########", "4026########", "5256########")) + "###")
    return body + luhn(body)


def waybill(draw: random.Random) -> str:
    body = fill(draw, "########")
    rest = 11 - sum(int(c) * w for c, w in zip(body, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    check = {10: 0, 11: 5}.get(rest, rest)
    return f"{draw.choice(('CX', 'RK', 'EB'))}{body}{check}{draw.choice(('GB', 'DE', 'SG', 'HK'))}"


def when(draw: random.Random, days: int = 60) -> datetime:
    return START + timedelta(draw.randrange(days), draw.randrange(50000))


def hexes(draw: random.Random, n: int) -> str:
    return draw.randbytes(n).hex()


def push(draw: random.Random) -> str:
    first, rest = (base64.urlsafe_b64encode(draw.randbytes(n)).decode() for n in (16, 90))
    return f"{first[:22]}:APA91b{rest}"


def ip(draw: random.Random) -> str:
    first = draw.choice((31, 62, 81, 86, 94, 109, 119, 172, 203))
    return f"{first}.{draw.randrange(40, 250)}.{draw.randrange(255)}.{draw.randrange(1, 255)}"


def vector(draw: random.Random, n: int) -> list[float]:
    raw = [draw.gauss(0, 1) for _ in range(n)]
    norm = math.sqrt(sum(x * x for x in raw))
    return [round(x / norm, 6) for x in raw]


def png(draw: random.Random) -> bytes:
    """Return a small grey picture with a line drawn through it."""
    grid, y = [bytearray(b"\xff" * 96) for _ in range(32)], 16
    for x in range(4, 92):
        y = min(30, max(1, y + draw.choice((-2, -1, 0, 1, 2))))
        grid[y][x] = 0

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    data = zlib.compress(b"".join(b"\0" + bytes(line) for line in grid))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 96, 32, 8, 0, 0, 0,
        0)) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def jpeg(draw: random.Random) -> bytes:
    head = bytes.fromhex("ffd8ffe1001845786966000049492a00080000000000000000000000ffdb004300")
    return head + draw.randbytes(600) + b"\xff\xd9"


def minutiae(draw: random.Random) -> bytes:
    """Return a finger record in the shape of ISO/IEC 19794-2."""
    count = draw.randrange(20, 38)
    points = b"".join(struct.pack(">HHBB", 1 << 14 | draw.randrange(350), draw.randrange(480),
        draw.randrange(180), 70) for _ in range(count))
    body = struct.pack(">HHHHHBBBBBB", 0, 400, 500, 197, 197, 1, 0, draw.randrange(1, 11), 0, 81,
        count) + points + b"\0\0"
    return b"FMR\0 20\0" + struct.pack(">I", len(body) + 12) + body


def polyline(points: list[tuple[float, float]]) -> str:
    out, before = "", (0, 0)
    for lat, lon in points:
        now = (round(lat * 1e5), round(lon * 1e5))
        for new, old in zip(now, before, strict=True):
            value = (new - old) << 1 if new >= old else ~((new - old) << 1)
            while value >= 32:
                out, value = out + chr((32 | value & 31) + 63), value >> 5
            out += chr(value + 63)
        before = now
    return out


def pluscode(lat: float, lon: float) -> str:
    a, b, out = int((lat + 90) * 8000), int((lon + 180) * 8000), ""
    for _ in range(5):
        out, a, b = "23456789CFGHJMPQRVWX"[a % 20] + "23456789CFGHJMPQRVWX"[b % 20] + out, a // 20, b // 20
    return f"{out[:8]}+{out[8:]}"


def vin(draw: random.Random) -> str:
    text = fill(draw, "WDF447@") + fill(draw, "^0") + fill(draw, "@#######").replace("Z", "K")
    text = text.replace("O", "P").replace("Q", "R")
    plain = {c: int(v) for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True)}
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    rest = sum((plain[c] if c in plain else int(c)) * w for c, w in zip(text, weights, strict=True)) % 11
    return text[:8] + ("X" if rest == 10 else str(rest)) + text[9:]


def customer_rows(draw: random.Random) -> list[Row]:
    out: list[Row] = []
    notes = ("prefers mornings", "Ring {} before any COD", "deaf, text only", "account disputed, see claim",
        "moved house; old flat let to a cousin")
    for i in range(190):
        p, firm = person(draw), i % 4 == 0
        trade = draw.choice(("ton Textiles Ltd", "bach Optik GmbH", "lo Ceramics BV", "ner Foods Pte Ltd"))
        company = draw.choice(HEADS) + trade if firm else None
        vat = f"{draw.choice(('GB', 'DE'))}{fill(draw, '#########')}" if firm else None
        note = draw.choice((None,) * 5 + notes)
        out.append((400100 + i, f"C{fill(draw, '########')}", "C" if firm else "P", company or p.name,
            company, p.mail if not firm
            else f"{draw.choice(('accounts', 'orders', p.first.lower()))}@"
                f"{draw.choice(HEADS).lower()}trade.eu",
                    p.phone, dialled(draw, p.phone) if i % 6 == 0 else None, vat, f"{vat}000"
                        if vat and i % 8 == 0 else None, p.line, p.city, p.pc, p.ctry, account(draw, p.ctry)
                        if i % 3 == 0 else None, f"DD{fill(draw, '##########')}" if i % 3 == 0 else None,
                    draw.choice((0, 250, 1000)), p.born.year if i % 2 and not firm else None,
                        draw.choice(("en_GB", "de_DE", "en_SG", "zh_HK", "en_US", "nl_NL")), bool(i % 3),
                        draw.choice(("web", "app", "depot")), note.format(p.phone) if note else None,
                        when(draw)))
    return out


def shipment_rows(draw: random.Random, awbs: list[str], people: list[Person]) -> list[Row]:
    goods = ("Ceramic mugs", "Marsh & Holloway paperback", "Phone case", "Used clothing",
        "Lithium cells UN3481", "Dr. Fallow's tea", "Spare brake pads", "Infant formula", "Documents")
    where = (None,) * 6 + ("Leave with neighbour at no. 14", "Gate code 4471, dog in yard",
        "Call {} on arrival", "2nd floor, wheelchair user, allow time",
        "Not between 12 and 3, night shift worker")
    out: list[Row] = []
    for i, (awb, p) in enumerate(zip(awbs, people, strict=True)):
        note, born = draw.choice(where), when(draw)
        typed = draw.choice((p.phone, dialled(draw, p.phone), "N/A" if i % 25 == 0 else p.phone))
        out.append((uuid.UUID(bytes=draw.randbytes(16), version=4), awb,
            draw.choice((f"PO-2025{fill(draw, '####')}-{fill(draw, '###')}", fill(draw, "45########"),
            f"2025{fill(draw, '##############')}")), f"C{fill(draw, '########')}", draw.choice(("EXP9",
            "ECO", "SAVR", "COD1")),
                    p.name if i % 40 else "TEST TEST", typed, p.mail if i % 3 else None, p.line, None,
                        p.city, p.pc, p.ctry, draw.choice(("Brenwick Optics Ltd", "Falley Home GmbH",
                        "Kelby Books", person(draw).name)), draw.choice(("GB", "DE", "CN", "HK")),
                        draw.choice((1, 1, 2)), round(draw.uniform(0.1, 28), 3), round(draw.uniform(0.001,
                        0.2), 4),
                    draw.choice(goods), round(draw.uniform(4, 480), 2), draw.choice(("GBP", "EUR", "USD",
                        "SGD", "HKD")), draw.choice(("DAP", "DDP")), note.format(p.phone) if note else None,
                        born.date() + timedelta(3), born))
    return out


def parcel_rows(draw: random.Random, awbs: list[str]) -> list[Row]:
    out: list[Row] = []
    for i in range(320):
        codes = []
        for _ in range(2):
            body = f"3{fill(draw, '50123')}{fill(draw, '###########')}"
            codes.append(body + str(-sum(int(c) * (3 if k % 2 == 0 else 1) for k,
                c in enumerate(body)) % 10))
        box = f"CXLU{fill(draw, '######')}"
        out.append((codes[0], draw.choice(awbs), codes[1] if i % 3 == 0 else None, draw.randrange(0, 30)
            if i % 3 == 0 else None, draw.choice((1, 2)), draw.randrange(90, 28000), *(draw.randrange(60,
            900) for _ in range(3)), f"30{hexes(draw, 11).upper()}", f"BT{fill(draw, '########')}" if i % 2
            else None,
                    None, box + str(iso6346.calc_check_digit(box)) if i % 4 == 0 else None,
                        f"SL{fill(draw, '######')}" if i % 5 == 0 else None, hexes(draw, 20),
                        draw.randrange(0, 13), draw.choice((0, 1)),
                        f"{draw.choice(DEPOTS)}{fill(draw, '^#')}",
                        f"{draw.choice('ABC')}{draw.randrange(1, 60):02}"))
    return out


def customs_rows(draw: random.Random, awbs: list[str], people: list[Person]) -> list[Row]:
    out: list[Row] = []
    for i in range(190):
        p = people[i]
        state = draw.choice((p.ctry,) * 4 + ("CN", "IN", "KR"))
        kind = draw.choice(("PP", "NI")) if state != "KR" else "NI"
        number = passport(draw, state) if kind == "PP" else national(draw, p, state)
        number = {11: "N/A", 57: "see file", 90: number.lower()}.get(i, number)
        kin = [{"name": f"{draw.choice(FIRST)} {p.last}", "rel": draw.choice(("child", "child", "spouse")),
            "pp": passport(draw, state)} for _ in range(draw.randrange(1, 4))] if i % 5 == 0 else None
        for k in kin or []:
            k["dob"] = str(date(2012, 2, 1) + timedelta(draw.randrange(4500)) if k["rel"] == "child"
                else p.born + timedelta(draw.randrange(900)))
        at = when(draw).replace(tzinfo=None)
        value = round(draw.uniform(20, 2400), 2)
        note = draw.choice((None,) * 6 + (f"Importer rang from {p.phone}, disputes duty", "Gift, no value",
            "2nd declarant: spouse", f"Passport {passport(draw, p.ctry)} seen at counter"))
        tax = taxed(draw, p) if i % 3 else None
        out.append((25_000_000 + i,
            f"25{draw.choice(('GB', 'DE', 'NL'))}{fill(draw, '#@@#@##@#@###')}{fill(draw, '#')}", awbs[i],
            draw.choice(("IM", "H7", "TOR")), p.name.upper() if i % 2 else p.name, kind, number, state, tax,
            None, state, f"{p.born:%d/%m/%Y}" if i % 2 else f"{p.born:%Y%m%d}", draw.choice(("4000C07",
            "4000C01", "4000000")),
                    fill(draw, "85########"), fill(draw, "61########") if i % 3 == 0 else None, value,
                        round(value * 0.04, 2), round(value * 0.2, 2), json.dumps(kin) if kin else None,
                        draw.choice(("GB000074", "DE004600", "NL000432")), f"BRK/{fill(draw, '######')}/25",
                        at, at + timedelta(0, draw.randrange(9000)), note,
                        f"25GB{fill(draw, '##############')}" if i % 6 == 0 else None))
    return out


def document_rows(draw: random.Random, people: list[Person]) -> list[Row]:
    out: list[Row] = []
    for i in range(48):
        p, state = people[i * 3], draw.choice(("GB", "DE", "US", "CN", "IN", "FR"))
        number, scan = passport(draw, state), jpeg(draw)
        ident = i % 3 != 2
        ocr = {"mrz": mrz(p, state, number), "conf": round(draw.uniform(0.7, 1),
            2)} if ident else {"total": f"{draw.uniform(9, 900):.2f}", "seller": "Falley Home GmbH"}
        pdf = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
        body = scan if ident else pdf + draw.randbytes(300) + b"\n%%EOF\n"
        out.append((i + 1, 25_000_000 + i * 3, draw.choice(("PASSPORT", "IDCARD")) if ident else "INVOICE",
            f"{p.last.lower()}_pass.jpg" if ident else f"INV-2025-{fill(draw, '#####')}.pdf", body,
            hashlib.sha256(body).hexdigest(), json.dumps(ocr), 1, draw.choice(("clerk.lba", "clerk.cgn",
            "api")), when(draw)))
    return out


def courier_rows(draw: random.Random) -> tuple[list[Row], list[tuple[str, Person]]]:
    out: list[Row] = []
    crew: list[tuple[str, Person]] = []
    for i in range(90):
        p, badge = person(draw, draw.choice(("GB", "GB", "DE", "NL", "US", "SG",
            "HK"))), f"{draw.choice('DKW')}{fill(draw, '^####')}"
        crew.append((badge, p))
        stem = "".join(c for c in p.last.upper() if "A" <= c <= "Z")[:5].ljust(5, "9")
        year, month = f"{p.born:%y}", p.born.month + 50 * (p.sex == "F")
        british = f"{stem}{year[0]}{month:02}{p.born:%d}{year[1]}{p.first[0]}99{fill(draw, '@@')}"
        licence = {"GB": british, "US": fill(draw, "########"), "DE": fill(draw, "J@##@#^##^#"),
            "NL": fill(draw, "5########")}.get(p.ctry) or national(draw, p)
        usa = p.ctry == "US"
        reference = taxed(draw, p) if p.ctry == "DE" else national(draw, p)
        route = rtn.calc_check_digit(body := fill(draw, "1110####")) if usa else ""
        near = person(draw, p.ctry)
        kin = f"{near.name} ({draw.choice(('wife', 'husband', 'mother', 'brother'))}) {near.phone}"
        gone = START.date() - timedelta(draw.randrange(400)) if i % 9 == 0 else None
        result = draw.choice((None, "clear", "clear", "clear", "clear", "caution 2019, s.5",
            "speeding x2, disclosed", "drink driving 2014 (spent)", "pending"))
        out.append((i + 1, badge, p.first, p.last, p.born, dialled(draw, p.phone), p.mail,
            f"{p.line}, {p.city}", p.pc, p.ctry, reference, draw.choice(("settled", "UK passport",
            f"BRP {fill(draw, 'RK#######')}", f"visa {fill(draw, '########')}", None)), licence,
            draw.choice(("B", "B, C1", "C, CE", "Class A CDL")), START.date() + timedelta(draw.randrange(90,
            3000)), f"DQC{fill(draw, '#########')}" if i % 2 else None,
                    None if usa else account(draw, p.ctry), f"{body}{route}" if usa else None, fill(draw,
                        "^#########") if usa else None, kin if i % 4 else None, draw.choice((None, None,
                        f"TGU-{fill(draw, '#####')}", f"VDI{fill(draw, '######')}")), result,
                        draw.choice(DEPOTS), START.date() - timedelta(draw.randrange(30, 4200)), gone,
                    draw.choice(("S", "M", "L", "XL")),
                        "$2b$12$" + base64.b64encode(draw.randbytes(40)).decode().replace("+",
                        ".").replace("=", "")[:53], f"https://cdn.cargoline.example/staff/{badge}.jpg"
                        if i % 2 else None, draw.choice((p.ctry, "PL", "IN", "NG", "RO"))))
    return out, crew


def medical_rows(draw: random.Random, crew: list[tuple[str, Person]]) -> list[Row]:
    seen = (("No abnormality", None), ("Type 2 diabetes, on tablets", "E11.9"), ("Corrected vision only",
        "H52.1"), ("Mild hearing loss L", "H91.9"), ("Lumbar strain after lifting", "S39.0"),
        ("Hypertension, review 6/12", "I10"), ("Sleep apnoea treated with CPAP", "G47.3"))
    out: list[Row] = []
    for i, (badge, _) in enumerate(crew[:56]):
        said, code = draw.choice(seen)
        nhs = fill(draw, "4########")
        while (rest := 11 - sum(int(c) * w for c, w in zip(nhs, range(10, 1, -1), strict=True)) % 11) == 10:
            nhs = fill(draw, "4########")
        out.append((i + 1, badge, when(draw).date(), "D4", *(draw.choice((0.8, 0.9, 1.0, 1.2))
            for _ in range(2)), f"{draw.randrange(112, 158)}/{draw.randrange(68, 98)}",
            round(draw.uniform(20, 36), 1), said, code, draw.choice((None, None, "metformin 500mg",
            "ramipril 5 mg od", "salbutamol prn", "atorvastatin 20mg")), bool(i % 11),
            START.date() + timedelta(700), f"Dr {draw.choice(HEADS)}{draw.choice(TAILS)}",
            f"{nhs[:3]} {nhs[3:6]} {nhs[6:]}{rest % 11}" if i % 2 else None, draw.randrange(0, 24)))
    return out


def fleet_rows(draw: random.Random) -> list[Row]:
    makes = ("Sprinter 314", "Transit Custom", "e-Vito", "Crafter 35", "TGL 8.190")
    return [(100 + i, fill(draw, draw.choice(list(PLATES.values()))), vin(draw), draw.choice(makes),
        draw.choice(("CarKit CK3000", "Xcover 6 Pro cradle")),
        (b := f"7056{fill(draw, '##############')}") + luhn(b),
        (t := f"86{fill(draw, '############')}") + luhn(t),
        (s := f"8944{fill(draw, '##############')}") + luhn(s),
             f"T{fill(draw, '#######')}", draw.randrange(900, 320000),
                 START.date() + timedelta(draw.randrange(300)), draw.choice(DEPOTS), draw.choice((3.5, 3.5,
                 7.5)),
                 f"{draw.randrange(4, 11)}.{draw.randrange(5)}.{draw.randrange(9)}.{draw.randrange(9)}",
                 None, "Osterby Mutual", f"FLT{fill(draw, '########')}", f"10.44.{i}.2", draw.choice((0,
                 182, 214)))
            for i in range(64)]


def ping_rows(draw: random.Random, crew: list[tuple[str, Person]]) -> list[Row]:
    out: list[Row] = []
    for v in range(10):
        badge, (lat, lon) = crew[v * 5][0], crew[v * 5][1][-2:]
        for k in range(38):
            at = int(START.timestamp()) + v * 86400 + k * 45
            lat, lon = lat + draw.gauss(0.0004, 0.0009), lon + draw.gauss(0.0006, 0.0012)
            force = {"x": round(draw.gauss(0, 0.12), 3), "y": round(draw.gauss(0, 0.1), 3),
                "z": round(draw.gauss(0.98, 0.03), 3)}
            out.append((910_000_000_000 + v * 1000 + k, 100 + v, badge, round(lat, 6), round(lon, 6),
                draw.randrange(360), round(draw.uniform(0, 88), 1), at * 1_000_000 + draw.randrange(10**6),
                draw.randrange(700, 2900), draw.randrange(9, 99), json.dumps(force), None,
                round(draw.uniform(0.6, 2), 1),
                f"{draw.choice(('234-15', '262-02'))}-{draw.randrange(900, 32000)}-"
                f"{draw.randrange(10**5, 10**8)}" if k % 2 else None, True, 10**7 + v * 10**5 + k * 410))
    return out


def trip_rows(draw: random.Random, crew: list[tuple[str, Person]]) -> list[Row]:
    out: list[Row] = []
    for i in range(70):
        badge, p = crew[i]
        start, spot, track = when(draw), (p.lat, p.lon), []
        for _ in range(24):
            spot = (spot[0] + draw.gauss(0, 0.004), spot[1] + draw.gauss(0, 0.006))
            track.append(spot)
        tired = {"eye_closure": round(draw.random() / 3, 2), "at": str(start + timedelta(0,
            3000))} if i % 6 == 0 else None
        out.append((f"TR{start:%y%m%d}{i:05}", badge, 100 + draw.randrange(60), start, start + timedelta(0,
            draw.randrange(9000, 30000)), round(draw.uniform(12, 260), 1), polyline(track),
            draw.randrange(0, 9), draw.randrange(0, 7), draw.randrange(3, 80), draw.randrange(48, 100),
            bool(i % 14 == 0), draw.choice((0, 0, 12, 45, 210)), draw.choice(DEPOTS), json.dumps(tired)
            if tired else None, "mgr.lba" if i % 5 == 0 else None, draw.choice((None, None, None, None,
            "Spoke to him about texting at lights", "Newborn at home, tired; swap to lates", "Good week"))))
    return out


def pod_rows(draw: random.Random, awbs: list[str], people: list[Person], crew: list[tuple[str,
    Person]]) -> list[Row]:
    out: list[Row] = []
    for i in range(170):
        p, at = people[i], when(draw)
        other = i % 5 == 0
        pen = [[draw.randrange(0, 320), draw.randrange(0, 120), 16 * k]
            for k in range(20)] if i % 4 == 1 else None
        shown = draw.choice((None,) * 7 + ("Passport", f"DL ending {fill(draw, '####')}",
            f"ID {national(draw, p)}"))
        out.append((77_000_000 + i, awbs[i], draw.choice(("OK", "OK", "NBR", "SAFE")), person(draw,
            p.ctry).name if other else p.name.upper() if i % 3 else p.last, draw.choice(("neighbour",
            "reception")) if other else "self", png(draw) if i % 2 == 0 else None, json.dumps(pen) if pen
            else None, base64.b64encode(jpeg(draw)).decode() if i % 3 == 0 else None,
                    f"{p.lat:.5f},{p.lon:.5f}" if i % 10 else "0,0", pluscode(p.lat, p.lon) if i % 2
                        else None, at, draw.choice(crew)[0], f"TC57-{fill(draw, '20######')}", shown, None
                        if i % 9 else True, draw.choice((None, None, None, "porch", "blue bin",
                        "shed, key under pot", "flat 2 (Mrs Osteau)")), f"CC{fill(draw, '##########')}"
                        if i % 8 == 0 else None, hexes(draw, 32) if i % 3 == 0 else None))
    return out


def cod_rows(draw: random.Random, awbs: list[str], people: list[Person], crew: list[tuple[str,
    Person]]) -> list[Row]:
    out: list[Row] = []
    for i in range(140):
        card, at, paid = pan(draw), when(draw), round(draw.uniform(8, 320), 2)
        by_card = i % 3 != 0
        shown = (card if i % 9 == 1 else f"{card[:6]}******{card[-4:]}") if by_card else None
        month = f"{draw.randrange(1, 13):02}/{draw.randrange(26, 31)}"
        short = month[3:] + month[:2]
        tlv = "9F0607A0000000031010820239005A08"
        tlv += f"{card}5F2403{short}315711{card}D{short}201{fill(draw, '#########')}F"
        tlv += f"9F2608{hexes(draw, 8).upper()}"
        out.append((f"R{at:%Y%m%d}{fill(draw, '######')}", awbs[i], paid, draw.choice(("GBP", "EUR",
            "HKD")), "CARD" if by_card else "CASH", shown, month if by_card else None, fill(draw, "######")
            if by_card else None, f"5{at:%j}{fill(draw, '########')}"[:12] if by_card else None,
            f"CL{fill(draw, '00####')}" if by_card else None, tlv if by_card and i % 2 else None,
            people[i].name, at, draw.choice(crew)[0], at.date() + timedelta(1),
            f"BAG{fill(draw, '########')}"))
    return out


def claim_rows(draw: random.Random, awbs: list[str], people: list[Person]) -> list[Row]:
    out: list[Row] = []
    for i in range(76):
        p, value = people[i + 60], round(draw.uniform(15, 900), 2)
        said = draw.choice(("Box crushed, two mugs broken.",
            f"Driver forged my signature. I was in hospital having chemotherapy. Ring {p.phone}.",
            "Parcel shows delivered, nothing here.",
            f"My son's passport was inside. Please pay {p.name}, {p.line}.",
            f"Wrong address, I live at {p.line} {p.pc}.",
            "Courier was rude to my daughter, 9, at the door."))
        paid = draw.choice((account(draw, p.ctry), account(draw, p.ctry), f"paypal {p.mail}",
            f"{fill(draw, '20-##-##')} {fill(draw, '########')}"))
        out.append((f"CLM25{i:06}", awbs[i + 60], p.name, p.mail, said, value, draw.choice(("GBP", "EUR")),
            paid if i % 4 else None, fill(draw, "OXBKGB2L") if i % 4 == 1 else None, draw.choice(("OPEN",
            "PAID", "DENIED")), draw.choice(("s.pemwell", "r.lineau")), when(draw).date(), None,
            draw.choice(("DMG", "LOST")), json.dumps([f"s3://claims/{hexes(draw, 8)}.jpg"])))
    return out


def edi_rows(draw: random.Random, awbs: list[str], people: list[Person]) -> list[Row]:
    out: list[Row] = []
    for i in range(96):
        p, at, ref, to = people[i], when(draw), fill(draw, "##########"), draw.choice(("KELBYUK",
            "FALLEYDE", "HKPOSTX"))
        head = f"UNB+UNOC:3+CARGOLINE+{to}+{at:%y%m%d:%H%M}+{ref}'UNH+1+"
        order = (f"IFTMIN:D:04A:UN'BGM+610+{awbs[i]}+9'NAD+CN+++{p.name.upper()}+{p.line}+{p.city}++{p.pc}+"
            f"{p.ctry}'CTA+IC+:{p.name}'COM+{p.phone}:TE'COM+{p.mail}:EM'MEA+WT+G+KGM:"
            f"{draw.uniform(1, 9):.1f}'")
        status = (f"IFTSTA:D:04A:UN'BGM+77+{awbs[i]}+9'STS+1+21'DTM+334:{at:%Y%m%d%H%M}:203'LOC+14+"
            f"{draw.choice(DEPOTS)}'")
        body = head + (order if i % 3 else status) + f"UNT+9+1'UNZ+1+{ref}'"
        out.append((60_000_000 + i, to, draw.choice("IO"), "IFTMIN" if i % 3 else "IFTSTA", ref, body, at,
            "ACK", None, len(body), hashlib.md5(body.encode()).hexdigest()))
    return out


def notice_rows(draw: random.Random, awbs: list[str], people: list[Person]) -> list[Row]:
    out: list[Row] = []
    for i in range(160):
        p, pin = people[i], fill(draw, "######")
        text = (f"Hi {p.first}, your parcel {awbs[i]} comes today 10:00-12:00.",
            f"CargoLine: locker PIN {pin}. Valid 48h.",
            f"Dear {p.name}, duty of EUR {draw.uniform(3, 80):.2f} is due. Reply with your tax id.",
            f"Left with neighbour at {p.line}.")[i % 4]
        out.append((33_000_000 + i, "SMS" if i % 2 else "MAIL", p.phone if i % 2 else p.mail,
            f"T{i % 4 + 1}", text, f"SM{hexes(draw, 16)}", when(draw), draw.choice((0, 0, 1)), "SENT",
            draw.choice(("en", "de")), 0.0412, awbs[i]))
    return out


def session_rows(draw: random.Random) -> list[Row]:
    out: list[Row] = []
    for i in range(160):
        agent = draw.choice(AGENTS).format(draw.randrange(118, 141), draw.randrange(5, 9))
        address = ip(draw) if i % 8 else f"2a02:c7f:{hexes(draw, 2)}:{hexes(draw, 2)}::{hexes(draw, 1)}"
        out.append((hexes(draw, 24), 400100 + draw.randrange(190) if i % 2 else None, address, agent,
            f"GA1.2.{fill(draw, '^#########')}.{fill(draw, '17########')}", draw.choice((None,
            "https://seek.example/?q=cargoline",
            f"https://shop-{draw.choice(HEADS).lower()}.example/orders/{fill(draw, '#####')}")),
            f"/track/{waybill(draw)}", draw.choice(("Leeds", "Köln", "Utrecht", "Austin", "Kowloon",
            "Łódź")), when(draw), draw.randrange(1, 40), round(draw.random(), 2), draw.choice("AB"), "1.3",
            f"{draw.randrange(1400)},{draw.randrange(800)}", draw.choice((None, None, None,
            "lost passport parcel", "customs duty refund", f"deliver to {draw.choice(STREETS)} Road",
            "pregnancy pillow tracking", "opening hours"))))
    return out


def enrol_rows(draw: random.Random, crew: list[tuple[str, Person]]) -> list[Row]:
    return [(i + 1, badge, base64.b64encode(minutiae(draw)).decode() if i % 3 else None,
        json.dumps(vector(draw, 128)) if i % 2 else None, ",".join(f"{v:.4f}" for v in vector(draw, 192))
        if i % 4 == 0 else None, None, hexes(draw, 7).upper(), when(draw), f"GATE-{draw.choice(DEPOTS)}",
        draw.randrange(40, 100)) for i, (badge, _) in enumerate(crew[:60])]


def audit_rows(draw: random.Random, people: list[Person]) -> list[Row]:
    out: list[Row] = []
    for i in range(170):
        p, q = people[i], people[i + 20]
        what, entity, old, new = (("consignee.edit", "shipment", {"cnee_tel": p.phone, "cnee_nm": p.name},
            {"cnee_tel": q.phone, "cnee_nm": p.name}), ("bank.update", "courier", {"pay_iban": None},
            {"pay_iban": account(draw, p.ctry)}), ("hold.release", "shipment", {"hold_cd": "CUS"},
            {"hold_cd": None}), ("login", "user", None, {"ok": True}))[i % 4]
        out.append((i + 1, when(draw), draw.choice(("s.pemwell", "r.lineau", "clerk.lba", "k.dunford",
            "svc-edi", "svc-web")), what, entity, fill(draw, "#####"), json.dumps(old) if old else None,
            json.dumps(new), ip(draw) if i % 2 else f"10.44.{draw.randrange(9)}.{draw.randrange(250)}",
            str(uuid.UUID(bytes=draw.randbytes(16), version=4)), draw.choice(("core", "hub")),
            f"5.{draw.randrange(9)}.{draw.randrange(30)}.4", True, draw.randrange(2, 800)))
    return out


def rows(draw: random.Random) -> dict[str, list[Row]]:
    """Return the rows of each table, in the order of its columns."""
    people = [person(draw) for _ in range(320)]
    awbs = [waybill(draw) for _ in range(320)]
    couriers, crew = courier_rows(draw)
    depots: list[Row] = []
    for code, (ctry, (_, city, pc, _, lat, lon)) in zip(DEPOTS, [("GB", PLACES["GB"]), *((c, PLACES[c])
        for c in ("DE", "NL", "PL", "ES", "IT", "FR", "SE", "IE", "US", "SG", "HK"))], strict=True):
        boss, gln = person(draw, ctry), fill(draw, "5012345#####")
        fence = [[round(lon + dx, 4), round(lat + dy, 4)] for dx, dy in ((0, 0), (0.004, 0), (0.004, 0.003),
            (0, 0.003))]
        depots.append((code, f"{city} Hub",
            f"Unit {draw.randrange(2, 40)}, {draw.choice(STREETS)} Business Park", city, fill(draw, pc),
            ctry, lat, lon, fill(draw, "+441134960###"), f"depot.{code.lower()}@cargoline.example",
            boss.name, boss.phone, f"CL-OPS-{code}", f"10.44.{len(depots)}.1", json.dumps(fence),
            f"{ctry}{fill(draw, '#########')}", gln + ean13(gln)))
    scanners = [(f"TC57-{fill(draw, '20######')}", draw.choice(("TC57", "CT45 XP", "TC21")),
        (b := f"35{fill(draw, '############')}") + luhn(b), ":".join(("84", "24", "8d",
        *(draw.randbytes(1).hex() for _ in range(3)))), hexes(draw, 8), push(draw), "11.22.11.00-RG-U00",
        f"7.{draw.randrange(9)}.{draw.randrange(20)}", draw.choice(crew)[0] if i % 4 else None,
        f"10.44.{draw.randrange(12)}.{draw.randrange(20, 250)}", draw.randrange(5, 100),
        int(START.timestamp()) * 1000 + draw.randrange(10**9), draw.choice(DEPOTS)) for i in range(66)]
    scans = [(1_960_000_000_000_000_000 + draw.randrange(10**15), draw.choice(awbs), draw.choice(("ARR",
        "DEP", "OFD", "HLD", "DLV")), draw.choice(DEPOTS), when(draw), str(draw.choice(scanners)[0]),
        draw.choice(crew)[0], draw.choice((None,) * 9 + ("left w/ neighbour, Mrs Osteau",
        f"cnee new no {draw.choice(people).phone}", "label torn", "dog on premises",
        f"refused by {draw.choice(people).name}")),
        f"{draw.choice('ABCD')}{draw.randrange(10, 99)}.{draw.randrange(10)}", draw.choice((1, 2, 3)), i,
        "HHT", None, hexes(draw, 16)) for i in range(400)]
    book: list[Row] = []
    for i in range(130):
        p = person(draw)
        book.append((i + 1, 400100 + draw.randrange(190), draw.choice(("Home", "Mum", "Office", "",
            "Summer house")), p.name, dialled(draw, p.phone), p.line, None, p.city, p.pc, p.ctry,
            draw.choice((None, None, fill(draw, "####"), fill(draw, "C####Y"))),
            f"({p.lon:.5f},{p.lat:.5f})" if i % 2 else None, bool(i % 2), True, None, fill(draw,
            "1000########") if p.ctry == "GB" else None, taxed(draw, p) if i % 4 == 0 else None))
    stops = [(f"{DEPOTS[i // 18]}-250912-{i // 18:02}", i % 18 + 1, awbs[i], datetime(2025, 9, 12,
        8) + timedelta(0, 420 * (i % 18)), time(8), time(18), round(people[i].lat, 6), round(people[i].lon,
        6), round(draw.uniform(0.2, 30), 2), draw.choice((60, 90, 150)), draw.choice((None,
        "red route, use side street", "loading bay B"))) for i in range(210)]
    lockers = [(f"LK{i + 1:05}",
        f"{draw.choice(STREETS)} {draw.choice(('Petrol Station', 'Supermarket', 'Library'))}", fill(draw,
        "^# ") + f"{draw.choice(STREETS)} Road", city, c, lat + draw.gauss(0, 0.02), lon + draw.gauss(0,
        0.02), draw.choice((24, 36, 48)), (b := f"86{fill(draw, '############')}") + luhn(b),
        f"3.{draw.randrange(9)}.{draw.randrange(9)}.{draw.randrange(9)}", f"10.60.{i}.4", None,
        int(START.timestamp()) + draw.randrange(10**6)) for i, (c, (_, city, _, _, lat,
        lon)) in enumerate([*PLACES.items()] * 3)]
    partners = [(n, f"{n.title()} Logistics {draw.choice(('Ltd', 'GmbH'))}", (b := fill(draw,
        "4012345#####")) + ean13(b), f"sftp://edi.{n.lower()}.example/in", f"cargoline_{n.lower()[:5]}",
        f"{draw.choice(HEADS)}-{fill(draw, '####')}!", person(draw).name, f"edi@{n.lower()}.example", None,
        fill(draw, "#########"), True, "D.04A") for n in ("KELBYUK", "FALLEYDE", "HKPOSTX", "BRENWICK",
        "OSTLINE", "SINHUB", "NORDFRA", "GROWELL")]
    settings = (("ui.theme", "amber"), ("maps.api_key",
        f"AIza{base64.urlsafe_b64encode(draw.randbytes(27)).decode()[:35]}"), ("db.replica",
        "postgresql://etl:Tr4nsit!9@10.44.0.9:5432/core"), ("label.dpi", "203"), ("hub.default",
        "53.79910,-1.54120"), ("sms.sender", "CargoLine"), ("build", "5.2.3.4"), ("support.phone",
        "+441134960000"), ("webhook.secret", f"whsec_{hexes(draw, 16)}"), ("cutoff", "17:30"))
    codes = [(fill(draw, f"{c}######"), f"{w} {x}", draw.choice((0, 2.7, 4, 6.5, 12)), None, int(c[:2]),
        False, None, None, None, json.dumps(vector(draw, 48))) for c, w in (("8517", "Telephones"), ("6110",
        "Jerseys"), ("4901", "Printed books"), ("6912", "Ceramic tableware"), ("3004", "Medicaments"),
        ("9503", "Toys for children")) for x in ("", "other", "of cotton", "parts", "for retail sale")]
    subscribed = [(uuid.UUID(bytes=draw.randbytes(16), version=4), draw.choice(awbs), p.mail,
        hashlib.sha256(p.phone.encode()).hexdigest() if i % 2 else None, draw.choice(("en-GB", "de-DE")),
        True, hexes(draw, 24), when(draw).replace(tzinfo=None)) for i, p in enumerate(people[100:200])]
    pay: list[Row] = []
    for badge, p in crew[:84]:
        gross = round(draw.uniform(1400, 3900), 2)
        pay.append((202509, badge, p.ctry, gross, round(gross * 0.17, 2), round(gross * 0.78, 2),
            draw.choice(("1257L", "BR", "StKl I", "K500")), round(gross * 9, 2), round(gross * 0.05, 2),
            None, draw.choice((0, 0, 0, 2, 9)), f"****{fill(draw, '####')}", date(2025, 9, 30)))
    return {
        "customers": customer_rows(draw),
        "shipments": shipment_rows(draw, awbs, people),
        "parcels": parcel_rows(draw, awbs),
        "CUSDEC_HDR": customs_rows(draw, awbs, people),
        "customs_documents": document_rows(draw, people),
        "hs_codes": list(codes),
        "couriers": couriers,
        "driver_medicals": medical_rows(draw, crew),
        "vehicles": fleet_rows(draw),
        "telematics_ping": ping_rows(draw, crew),
        "trip_summary": trip_rows(draw, crew),
        "pod": pod_rows(draw, awbs, people, crew),
        "cod_collections": cod_rows(draw, awbs, people, crew),
        "claims": claim_rows(draw, awbs, people),
        "depots": depots,
        "scanners": list(scanners),
        "scan_events": list(scans),
        "edi_messages": edi_rows(draw, awbs, people),
        "edi_partners": list(partners),
        "notifications": notice_rows(draw, awbs, people),
        "web_sessions": session_rows(draw),
        "TrackingSubscription": list(subscribed),
        "address_book": book,
        "route_stops": list(stops),
        "lockers": list(lockers),
        "access_enrol": enrol_rows(draw, crew),
        "payroll_lines": pay,
        "audit_log": audit_rows(draw, people),
        "app_settings": [(*s, "string") for s in settings],
    }
