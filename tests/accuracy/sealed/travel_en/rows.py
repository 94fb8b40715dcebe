from __future__ import annotations

import base64
import json
import random
import string
import struct
from datetime import date, datetime, timedelta
from typing import NamedTuple

from stdnum import iban

from scanner.demo.check_digits import ean13, luhn

Row = tuple[object, ...]
HEADS = "Bren Tol Hav Kess Mor Dal Wyn Ost Pell Rav Sten Quill Lor Fenn Garr Hol Jas Vel Nor Thad".split()
TAILS = "mark wick erin low ander by ford sen ovic ello hurst ner aki una well ton idge more ska rup".split()
GIVEN_F = "Mirela Odette Tamsin Ilka Brynne Safira Noelle Lenka Anouk Jorun Delphia Marit".split()
GIVEN_M = "Torvin Aldous Kasper Emrik Joss Ruben Tadeo Lorcan Iven Marek Osric Benno".split()
STREETS = "Alder Quarry Mill Harbour Chapel Linden Orchard Station Kiln Priory Meadow Foundry".split()
TOWNS = (
    ("GBR", "Leeds", "LS"),
    ("GBR", "Bristol", "BS"),
    ("GBR", "Norwich", "NR"),
    ("USA", "Tacoma", "984"),
    ("USA", "Dayton", "454"),
    ("IRL", "Galway", "H91 "),
    ("DEU", "Bremen", "281"),
    ("NLD", "Utrecht", "35"),
)
APTS = "LHR JFK LBA BRS AMS BRE FRA DUB MAD LIS CDG FCO ATH OSL ARN EWR BOS SEA DXB SIN".split()
NATS = ("GBR", "GBR", "GBR", "USA", "USA", "IRL", "DEU", "NLD", "IND", "POL", "FRA")
MAILS = ("postfold.co.uk", "mailharbor.net", "inkwell-mail.com", "ternpost.io")
NOW = datetime(2024, 6, 11, 8, 0)
EPOCH = datetime(1970, 1, 1)
ALNUM = string.ascii_uppercase + string.digits


class Person(NamedTuple):
    pid: int
    last: str
    first: str
    sex: str
    born: date
    nat: str
    mobile: str
    mail: str
    passport: str


def digits(draw: random.Random, n: int) -> str:
    return "".join(draw.choices(string.digits, k=n))


def hexes(draw: random.Random, n: int) -> str:
    return f"{draw.getrandbits(n * 4):0{n}x}"


def uuid(draw: random.Random) -> str:
    h = hexes(draw, 32)
    return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{draw.choice('89ab')}{h[17:20]}-{h[20:]}"


def day(draw: random.Random, first: int, last: int) -> date:
    return date(first, 1, 1) + timedelta(days=draw.randrange((last - first + 1) * 365))


def when(draw: random.Random, days: int = 420) -> datetime:
    return NOW - timedelta(seconds=draw.randrange(days * 86400))


def unix(draw: random.Random, days: int = 420) -> int:
    return int((when(draw, days) - EPOCH).total_seconds())


def surname(draw: random.Random) -> str:
    return draw.choice(HEADS) + draw.choice(TAILS)


def name(draw: random.Random) -> str:
    return f"{draw.choice(GIVEN_F + GIVEN_M)} {surname(draw)}"


def phone(draw: random.Random, nat: str = "GBR") -> str:
    if nat == "USA":
        return f"+1 {draw.choice(('253', '937', '617', '206'))} {draw.randrange(220, 989)} {digits(draw, 4)}"
    if nat == "DEU":
        return f"+49 17{draw.randrange(10)} {digits(draw, 7)}"
    return draw.choice(("+44 7{}{}", "07{}{}", "07{} {}")).format(
        draw.choice("45789") + digits(draw, 2), digits(draw, 6)
    )


def passport(draw: random.Random, nat: str) -> str:
    if nat == "IND":
        return draw.choice("KLMNPRSTZ") + str(draw.randrange(1, 9)) + digits(draw, 6)
    if nat == "DEU":
        return "C" + "".join(draw.choices("CFGHJKLMNPRTVWXYZ0123456789", k=8))
    if nat == "FRA":
        return (
            f"{draw.randrange(10, 24)}{''.join(draw.choices(string.ascii_uppercase, k=2))}{digits(draw, 5)}"
        )
    if nat in {"IRL", "POL", "NLD"}:
        return "".join(draw.choices("ABCEFHKLNPRS", k=2)) + digits(draw, 7)
    return str(draw.randrange(1, 10)) + digits(draw, 8)


def card(draw: random.Random) -> str:
    body = draw.choice(("4", "4", "51", "53", "55", "37"))
    body += digits(draw, (14 if body == "37" else 15) - len(body))
    return body + luhn(body)


def person(draw: random.Random, n: int) -> Person:
    sex = draw.choice("FM")
    nat = draw.choice(NATS)
    last, first = surname(draw), draw.choice(GIVEN_F if sex == "F" else GIVEN_M)
    born = day(draw, 2014, 2021) if n % 25 == 9 else day(draw, 1941, 2005)
    mail = f"{draw.choice((first[0], first, first + '.'))}{last}{draw.choice(('', '', born.year % 100))}@{draw.choice(MAILS)}".lower()
    return Person(
        1_000_400 + n * 37, last, first, sex, born, nat, phone(draw, nat), mail, passport(draw, nat)
    )


def check(text: str) -> str:
    values = [0 if c == "<" else int(c, 36) for c in text]
    return str(sum(v * (7, 3, 1)[i % 3] for i, v in enumerate(values)) % 10)


def mrz(p: Person, expiry: date) -> str:
    top = f"P<{p.nat}{p.last.upper()}<<{p.first.upper()}".ljust(44, "<")
    nat = "D<<" if p.nat == "DEU" else p.nat
    number, born, end, spare = p.passport.ljust(9, "<"), f"{p.born:%y%m%d}", f"{expiry:%y%m%d}", "<" * 14
    a, b, c, d = number + check(number), born + check(born), end + check(end), spare + "<"
    return f"{top.replace(f'P<{p.nat}', f'P<{nat}')}\n{a}{nat}{b}{p.sex}{c}{d}{check(a + b + c + d)}"


def account(draw: random.Random) -> str:
    country, body = draw.choice(
        (
            ("GB", "TERN" + digits(draw, 14)),
            ("DE", digits(draw, 18)),
            ("AT", digits(draw, 16)),
            ("NL", "HBRN0" + digits(draw, 9)),
        )
    )
    whole = country + iban.calc_check_digits(f"{country}00{body}") + body
    return " ".join(whole[i : i + 4] for i in range(0, len(whole), 4)) if draw.random() < 0.3 else whole


def floats(draw: random.Random, n: int) -> bytes:
    raw = [draw.gauss(0, 1) for _ in range(n)]
    size = sum(x * x for x in raw) ** 0.5
    return struct.pack(f"<{n}f", *(x / size for x in raw))


def minutiae(draw: random.Random, finger: int) -> bytes:
    n = draw.randrange(18, 45)
    points = b"".join(
        struct.pack(
            ">HHBB",
            draw.choice((0x4000, 0x8000)) | draw.randrange(20, 380),
            draw.randrange(20, 480),
            draw.randrange(256),
            draw.randrange(40, 100),
        )
        for _ in range(n)
    )
    body = (
        struct.pack(">HHHHHBB", 0, 400, 500, 197, 197, 1, 0)
        + bytes((finger, 0, draw.randrange(50, 100), n))
        + points
        + b"\0\0"
    )
    return b"FMR\0 20\0" + struct.pack(">I", 12 + len(body)) + body


def jpeg(draw: random.Random) -> bytes:
    return (
        bytes.fromhex("ffd8ffe000104a46494600010101012c012c0000ffdb004300")
        + draw.randbytes(380).replace(b"\xff", b"\xfe")
        + b"\xff\xd9"
    )


def png(draw: random.Random) -> bytes:
    return (
        bytes.fromhex("89504e470d0a1a0a0000000d4948445200000060000000200100000000")
        + draw.randbytes(160)
        + bytes.fromhex("0000000049454e44ae426082")
    )


def vat(draw: random.Random) -> str:
    body = digits(draw, 7)
    return f"GB{body}{-sum(int(d) * w for d, w in zip(body, range(8, 1, -1), strict=True)) % 97:02d}"


def pnr(draw: random.Random) -> str:
    return "".join(draw.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=6))


def masters(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for p in people:
        _, town, post = draw.choice(TOWNS)
        zip_code = (
            f"{post}{draw.randrange(1, 30)} {draw.randrange(1, 10)}{''.join(draw.choices('ABDEFGHJLN', k=2))}"
            if post in {"LS", "BS", "NR"}
            else post + digits(draw, 2)
        )
        home = draw.choices(
            (f"0113 2{digits(draw, 6)}", f"+44 (0)117 9{digits(draw, 2)} {digits(draw, 4)}", None), (1, 1, 5)
        )[0]
        made.append(
            (
                p.pid,
                p.last,
                p.first,
                draw.choice(("Ms", "Mrs") if p.sex == "F" else ("Mr", "Mr")),
                p.born,
                p.sex,
                p.nat,
                home,
                draw.choices((p.mobile, "N/A", None, "0"), (20, 1, 2, 1))[0],
                draw.choices((p.mail, None), (9, 1))[0],
                f"{draw.randrange(1, 240)}{draw.choice(('', '', 'a', ' Flat 2,'))} {draw.choice(STREETS)} {draw.choice(('Road', 'Lane', 'Street', 'Close'))}"
                if draw.random() < 0.8
                else None,
                None,
                town,
                zip_code,
                None,
                None,
                draw.choice(("en", "en", "de", "nl")),
                draw.random() < 0.4,
                when(draw, 3000),
                draw.choice(("CONV14", "KBREN", "TWICK")),
            )
        )
    return made


def docs(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for n, p in enumerate(people[:170]):
        start = day(draw, max(2015, p.born.year + 1), 2023)
        end = date(start.year + (5 if p.born.year > 2008 else 10), start.month, min(start.day, 28))
        made.append(
            (
                n + 1,
                p.pid,
                "P",
                p.passport,
                p.nat,
                start,
                end,
                mrz(p, end) if draw.random() < 0.85 else None,
                f"s3://qw-docs/{p.pid}/{hexes(draw, 20)}.jpg" if draw.random() < 0.5 else None,
                round(draw.uniform(0.81, 0.9999), 4),
                draw.random() < 0.3,
                f"QW{digits(draw, 4)}",
                when(draw),
            )
        )
    return made


def flyers(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for p in people[20:130]:
        c = card(draw)
        made.append(
            (
                f"{draw.choice(('60', '41', '52'))}{digits(draw, 14)}",
                p.pid,
                draw.choice(("BL", "SI", "GO")),
                draw.randrange(120, 240000),
                draw.randrange(0, 60000),
                "$2b$12$" + "".join(draw.choices(string.ascii_letters + string.digits + "./", k=53)),
                draw.choice((1, 2, 3)),
                draw.choice(
                    (
                        None,
                        surname(draw),
                        draw.choice(("Biscuit", "Duke the dog", "Fluffy", "St Brannoc primary")),
                    )
                ),
                f"{c[:6]}******{c[-4:]}" if draw.random() < 0.4 else None,
                draw.choice((None, "HBR", "TRN")),
                draw.choice(APTS),
                day(draw, 1998, 2023),
                draw.choice((0, 0, 2)),
            )
        )
    return made


def bookings(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for n in range(230):
        p = draw.choice(people)
        rmk = draw.choice(
            (
                None,
                None,
                "ADV OF SKED CHG",
                "PAX RQ WINDOW",
                "GRP DEPOSIT DUE",
                f"CALL HUSBAND {name(draw).upper()} ON {phone(draw)}",
                f"MBL {p.mobile} CALL BEFORE 9",
                "PAX RECOVERING FROM HIP SURGERY SEAT 3C",
                f"CC {card(draw)} EXP 09/26 PER PHONE",
            )
        )
        ctc = draw.choice(
            (
                p.mobile,
                p.mobile.replace(" ", ""),
                f"{p.nat[:2]}/{p.mobile.replace(' ', '')}",
                "+44 7*** ***" + digits(draw, 3),
                "REFUSED",
                None,
            )
        )
        made.append(
            (
                70_000_000 + n * 13,
                pnr(draw),
                f"1A{digits(draw, 10)}",
                p.pid,
                ctc,
                draw.choice((p.mail.upper().replace("@", "//"), p.mail, None)),
                draw.choice(("LONQW0100", "BREQW0201", "SEAQW1104")),
                digits(draw, 8),
                f"{draw.randrange(1000, 9999)}{draw.choice(('GS', 'SU', 'AA'))}",
                round(draw.uniform(39, 1900), 2),
                draw.choice(("GBP", "EUR", "USD")),
                draw.choice(("HK", "HK", "XX")),
                rmk,
                unix(draw) * 1000 + draw.randrange(1000),
                unix(draw, 90),
            )
        )
    return made


def legs(draw: random.Random, people: list[Person], keys: list[int]) -> list[Row]:
    made: list[Row] = []
    for _ in range(260):
        p = draw.choice(people)
        seat = f"{draw.randrange(1, 38)}{draw.choice('ABCDEF')}"
        a, b = draw.sample(APTS, 2)
        code = f"M1{f'{p.last}/{p.first}'.upper():<20.20}E{pnr(draw)} {a}{b}QW {draw.randrange(1, 990):04d} {draw.randrange(1, 366):03d}Y{int(seat[:-1]):03d}{seat[-1]}{draw.randrange(1, 180):04d} 100"
        made.append(
            (
                draw.choice(keys),
                draw.randrange(1, 5),
                p.pid,
                draw.choices(("ADT", "CHD", "INF"), (30, 2, 1))[0],
                draw.randrange(1, 4),
                f"617{digits(draw, 10)}",
                draw.choice((seat, None)),
                code if draw.random() < 0.6 else None,
                draw.choice((0, 1, 1, 2)),
                draw.choice((None, when(draw))),
            )
        )
    return made


def segments(draw: random.Random, keys: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(260):
        out = when(draw, 300)
        made.append(
            (
                3_000_000 + n,
                draw.choice(keys),
                f"QW{draw.randrange(10, 990)}",
                *draw.sample(APTS, 2),
                out,
                out + timedelta(minutes=draw.randrange(55, 700)),
                draw.choice("YMBQ"),
                f"{draw.choice('YMBQ')}{draw.choice(('LRT', 'OW3', 'XSAV'))}{draw.randrange(1, 9)}GB{digits(draw, 2)}",
                draw.choice(("HK", "UN")),
                draw.choice(("32N", "789")),
            )
        )
    return made


def services(draw: random.Random, people: list[Person], keys: list[int]) -> list[Row]:
    says = (
        "PAX TYPE 1 DIABETIC CARRIES INSULIN",
        "PARAPLEGIC OWN WHEELCHAIR 24KG WET CELL",
        "SEVERE NUT ALLERGY EPIPEN ON BOARD",
        "BLIND PAX WITH GUIDE DOG",
        "ORTHODOX RQ SEALED MEAL",
        "POST STROKE NEEDS OXYGEN 2LPM",
        "EPILEPSY CLEARED BY DR",
        "COELIAC",
        "DEAF LIPREADS",
        "RQ SEAT NEAR LAV MS PATIENT",
        "WEIGHT 148KG RQ EXT BELT",
        None,
        None,
        "AISLE SEAT PLS",
        "HALAL ONLY",
    )
    return [
        (
            n + 1,
            draw.choice(keys),
            draw.choice(people).pid,
            draw.choice(
                ("VGML", "MOML", "KSML", "HNML", "DBML", "GFML", "WCHR", "WCHC", "BLND", "DEAF", "MEDA")
            ),
            draw.choice(says),
            f"MD{digits(draw, 10)}" if n % 4 == 0 else None,
            draw.choice(("HK", "KK", "UC")),
            None,
            None,
        )
        for n in range(80)
    ]


def minors(draw: random.Random, keys: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(42):
        born, last = day(draw, 2011, 2018), surname(draw)
        path = "M" + "L".join(f"{4 + 9 * i},{draw.randrange(4, 40)}" for i in range(16))
        pick = name(draw)
        licence = (
            f"{pick.split()[1].upper():9<5}"[:5]
            + f"{draw.randrange(6, 9)}{draw.randrange(1, 13):02d}{draw.randrange(1, 29):02d}{draw.randrange(10)}{pick[0]}99{''.join(draw.choices(string.ascii_uppercase, k=2))}"
        )
        doc = draw.choice((licence, licence, passport(draw, "GBR")))
        made.append(
            (
                n + 1,
                draw.choice(keys),
                f"{draw.choice(GIVEN_F + GIVEN_M)} {last}",
                born,
                2024 - born.year,
                draw.choice(("English", "English", "German")),
                f"{draw.choice(GIVEN_F)} {last}",
                phone(draw),
                pick,
                phone(draw, draw.choice(NATS)),
                doc,
                f"{draw.randrange(1, 200)} {draw.choice(STREETS)} Road, {draw.choice(TOWNS)[1]}",
                f'<path d="{path}"/>' if n % 3 else None,
                draw.choices(
                    (
                        None,
                        "peanuts, carries antihistamine",
                        "penicillin",
                        "asthma, blue inhaler",
                        "egg",
                        "hay fever (loratadine)",
                        "lactose",
                    ),
                    (5, 1, 1, 1, 1, 1, 1),
                )[0],
                f"UM{digits(draw, 6)}",
            )
        )
    return made


def payments(draw: random.Random, people: list[Person], keys: list[int]) -> list[Row]:
    made: list[Row] = []
    for n in range(210):
        p, c = draw.choice(people), card(draw)
        shown = draw.choices(
            (None, f"{c[:6]}XXXXXX{c[-4:]}", c, f"{c[:4]} {c[4:8]} {c[8:12]} {c[12:]}", "4111111111111111"),
            (6, 5, 5, 2, 1),
        )[0]
        yy, mm = draw.randrange(24, 30), draw.randrange(1, 13)
        swipe = f";{c}={yy}{mm:02d}201{digits(draw, 10)}?".encode().hex() if n % 12 == 5 else None
        made.append(
            (
                5_500_000 + n,
                draw.choice(keys),
                draw.choice(("CC", "CC", "CA")),
                shown,
                uuid(draw) if draw.random() < 0.6 else None,
                f"{mm:02d}{yy}" if draw.random() < 0.7 else None,
                None,
                swipe,
                f"{p.first} {p.last}".upper(),
                {"4": "VISA", "5": "MC", "3": "AMEX"}[c[0]],
                round(draw.uniform(20, 1900), 2),
                draw.choice(("GBP", "EUR", "USD")),
                draw.choice((digits(draw, 6), f"{digits(draw, 5)}{draw.choice('ABC')}")),
                digits(draw, 16),
                draw.choice(
                    (None, f"LS{draw.randrange(1, 29)} {draw.randrange(1, 9)}AB", "984" + digits(draw, 2))
                ),
                draw.choice("YNU"),
                draw.choice((None, "KSK0014")),
                when(draw),
            )
        )
    return made


def refunds(draw: random.Random, keys: list[int]) -> list[Row]:
    says = (
        "Flight cancelled and nobody rebooked us.",
        "Bag arrived two days late, I bought clothes.",
        "My mother {} died, we could not travel.",
        "I was in hospital with pneumonia, certificate attached.",
        "Charged twice for seats.",
        "My son broke his leg the day before.",
        "The hotel was overbooked.",
        "{} at the desk promised a full refund.",
    )
    made: list[Row] = []
    for n in range(70):
        us = n % 5 == 3
        aba = f"{draw.randrange(1, 13):02d}{digits(draw, 6)}"
        last = str(-sum(int(d) * w for d, w in zip(aba, (3, 7, 1, 3, 7, 1, 3, 7), strict=True)) % 10)
        made.append(
            (
                n + 1,
                draw.choice(keys),
                draw.choice((1, 2, 3)),
                name(draw),
                None if us else account(draw),
                None
                if us
                else draw.choice(("TERNGB2L", "HBRNNL2U", "BREMDEFFXXX", "QUILATWW", "LORNDE2B100")),
                aba + last if us else None,
                digits(draw, draw.randrange(9, 13)) if us else None,
                round(draw.uniform(25, 900), 2),
                draw.choice(says).format(name(draw)),
                draw.choice(("OPEN", "PAID", "DENIED")),
            )
        )
    return made


def stays(draw: random.Random, people: list[Person]) -> list[Row]:
    says = (
        None,
        None,
        "late arrival",
        "extra pillows",
        "allergic to feathers, takes antihistamines",
        "celebrating anniversary with his husband",
        "keeps insulin in the minibar fridge",
        "wife to be called on {} if parcels come",
        "do not put calls through",
        "quiet room away from lift",
        "taxi 05:10, text {}",
    )
    made: list[Row] = []
    for n in range(170):
        p, start = draw.choice(people), day(draw, 2023, 2023)
        plate = (
            draw.choice(
                (
                    f"{draw.choice('LYBAK')}{draw.choice('ABDEFK')}{draw.choice(('19', '21', '68', '72'))} {''.join(draw.choices('ABCDEFGHJKLMNOPRSTUVWXYZ', k=3))}",
                    f"HB-{draw.choice('KLMT')}{draw.choice('ABR')} {draw.randrange(10, 9999)}",
                )
            )
            if n % 5 == 0
            else None
        )
        made.append(
            (
                440_000 + n,
                f"QH{draw.randrange(1, 13):03d}",
                f"{p.last}/{p.first}".upper(),
                draw.choice((None, p.passport, p.passport)),
                f"{draw.randrange(1, 9)}{draw.randrange(1, 30):02d}",
                start,
                start + timedelta(days=draw.randrange(1, 8)),
                plate,
                "04" + hexes(draw, 12).upper(),
                round(draw.uniform(69, 340), 2),
                f"{start:%Y%m%d}{digits(draw, 8)}",
                (draw.choice(says) or "").format(phone(draw)) or None,
                draw.choice((None, None, "2")),
                None,
            )
        )
    return made


def visas(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for n, p in enumerate(q for q in people[60:130] if q.born.year < 2008):
        ssn = f"{draw.choice((draw.randrange(1, 666), draw.randrange(667, 900))):03d}-{draw.randrange(1, 100):02d}-{draw.randrange(1, 10000):04d}"
        pesel = (
            f"{p.born:%y}{p.born.month + (20 if p.born.year > 1999 else 0):02d}{p.born:%d}{digits(draw, 4)}"
        )
        pesel += str(
            -sum(int(d) * w for d, w in zip(pesel, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3), strict=True)) % 10
        )
        number = ssn if p.nat == "USA" else pesel if p.nat == "POL" else None
        made.append(
            (
                f"V{when(draw, 300):%y%m%d}{digits(draw, 6)}",
                p.pid,
                f"{p.first} {p.last}",
                draw.choice(TOWNS)[1],
                draw.choice("SMDW"),
                draw.choice(
                    (
                        "welder",
                        "primary teacher",
                        "retired",
                        "dental nurse",
                        "software tester",
                        "student",
                        "farmer",
                    )
                ),
                draw.choice(
                    (
                        None,
                        f"{surname(draw)} & Sons Ltd",
                        f"{draw.choice(TOWNS)[1]} City Council",
                        "self-employed",
                    )
                ),
                draw.choice((None, draw.randrange(900, 9800))),
                number,
                f"{draw.choice(GIVEN_M)} {p.last}",
                minutiae(draw, 2),
                minutiae(draw, 7) if n % 3 else None,
                jpeg(draw) if n % 2 else None,
                draw.choices(
                    (
                        "none",
                        "drink driving 2011, fined",
                        "caution for affray, 2004",
                        "shoplifting 1998, spent",
                        "suspended sentence 2016 (fraud)",
                        "possession of cannabis, 2009",
                    ),
                    (14, 1, 1, 1, 1, 1),
                )[0],
                None,
                png(draw),
                draw.choice(("IND", "CHN", "AUS")),
                draw.choice((0, 1, 1)),
                when(draw, 300),
            )
        )
    return made


def calls(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for n in range(64):
        p = draw.choice(people)
        text = draw.choice(
            (
                "Agent: Quillwing, how can I help? Caller: I need to move my flight to Friday.",
                f"Caller: the name is {p.first} {p.last}, born {p.born:%d %B %Y}. Agent: thank you.",
                f"Caller: you can e-mail me, it is {p.mail}",
                f"Caller: my card is {card(draw)}, expires next May.",
                f"Caller: ring me back on {p.mobile} please",
                f"Agent: your locator is {pnr(draw)}. Caller: lovely.",
                "Caller: do you fly to Madeira in winter? Agent: twice a week.",
            )
        )
        made.append(
            (
                uuid(draw),
                p.mobile.replace(" ", "") if n % 9 else "anonymous",
                draw.choice(("08081570041", "02079460110")),
                draw.randrange(4100, 4160),
                p.pid,
                f"/rec/{when(draw):%Y/%m/%d}/{hexes(draw, 10)}.wav",
                floats(draw, 128).hex() if n % 3 else None,
                draw.randbytes(64).hex(),
                text,
                draw.randrange(31, 2400),
                unix(draw) * 1_000_000 + draw.randrange(10**6),
                draw.choice((1, 2, 7)),
            )
        )
    return made


def chats(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for n in range(150):
        p = draw.choice(people)
        body = draw.choice(
            (
                "Hi, is my flight on time?",
                f"my booking is {pnr(draw)}",
                f"it's {p.first} {p.last}",
                f"{p.mail}",
                f"passport {p.passport} expires soon, ok?",
                "One moment please",
                "Is there anything else I can help with?",
                "can i bring a cello",
                "ok thx",
                f"call me: {p.mobile}",
                "Your seats are confirmed.",
                "why is the website so slow",
            )
        )
        made.append(
            (
                n + 1,
                hexes(draw, 32),
                draw.choice(("PAX", "AGENT", "BOT")),
                body,
                draw.choice((None, "status", "baggage")),
                json.dumps([round(draw.gauss(0, 0.2), 4) for _ in range(32)]) if n % 2 else None,
                when(draw, 60),
            )
        )
    return made


def crew(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for n in range(60):
        first = draw.choice(GIVEN_F + GIVEN_M)
        nino = f"{draw.choice(('AB', 'CE', 'JK', 'PW', 'SZ'))} {digits(draw, 2)} {digits(draw, 2)} {digits(draw, 2)} {draw.choice('ABCD')}"
        ssn = f"{draw.choice((draw.randrange(1, 666), draw.randrange(667, 900))):03d}-{draw.randrange(1, 100):02d}-{draw.randrange(1, 10000):04d}"
        pilot = n % 3 == 0
        made.append(
            (
                f"QW{6000 + n * 3}",
                first,
                f"{first} {draw.choice(GIVEN_M)} {surname(draw)}",
                draw.choice((nino, nino, ssn, nino.replace(" ", ""))),
                draw.choice(("CPT", "FO")) if pilot else draw.choice(("SCC", "CC")),
                draw.choice(("LHR", "BRE", "SEA")),
                f"GBR.FCL.AT.{digits(draw, 6)}{draw.choice('ABH')}" if pilot else None,
                day(draw, 2024, 2025) if pilot else None,
                draw.choice(
                    (
                        "VDL",
                        "VML",
                        "OML: controlled hypertension",
                        "SSL: monocular vision",
                        "none",
                        "TML type 2 diabetes, diet",
                    )
                )
                if pilot
                else None,
                draw.choice((None, "BALPAX", "UNITEC", "VDKAB", "AIRCREW9", "ITFLOC")),
                draw.randrange(21000, 148000),
                draw.choice((None, "shoe 39 / jacket M", "shoe 44 / jacket L", "shoe 37 / jacket S")),
                name(draw),
                phone(draw),
                day(draw, 1994, 2023),
            )
        )
    return made


def roster(draw: random.Random) -> list[Row]:
    says = (
        None,
        None,
        None,
        None,
        "swap agreed",
        "called in sick, migraine",
        "daughter's school play, rq early",
        "sick: back pain, GP note due",
        "reach on {}",
        "late bus",
    )
    return [
        (
            n + 1,
            f"QW{6000 + draw.randrange(60) * 3}",
            date(2024, 6, 1) + timedelta(days=n % 30),
            draw.choice(("FLT", "SBY", "OFF", "SCK")),
            f"{draw.choice('ABFK')}{draw.randrange(10, 99)}.{draw.randrange(9)}",
            when(draw, 20),
            None,
            (draw.choice(says) or "").format(phone(draw)) or None,
        )
        for n in range(180)
    ]


def sessions(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for _ in range(170):
        a, b = draw.sample(APTS, 2)
        address = draw.choice(
            (
                f"{draw.choice((81, 86, 92, 109, 185))}.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randrange(1, 255)}",
                f"2a02:{hexes(draw, 4)}:{hexes(draw, 4)}::{hexes(draw, 3)}",
            )
        )
        made.append(
            (
                "".join(draw.choices(string.ascii_letters + string.digits + "-_", k=43)),
                f"GA1.2.{draw.randrange(10**8, 2 * 10**9)}.{unix(draw)}",
                draw.choice((None, draw.choice(people).pid)),
                address,
                f"Mozilla/5.0 ({draw.choice(('Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10_15_7', 'X11; Linux x86_64'))}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{draw.randrange(108, 126)}.0.0.0 Safari/537.36",
                draw.choice(
                    (
                        None,
                        f"{a}-{b} {draw.randrange(1, 29)} Aug 2 adults",
                        f"hotels near {draw.choice(TOWNS)[1]} pet friendly",
                        f"cheap flights {b}",
                    )
                ),
                json.dumps(
                    {"flights": [f"QW{draw.randrange(10, 990)}"], "hotel": f"QH{draw.randrange(1, 13):03d}"}
                )
                if draw.random() < 0.3
                else None,
                draw.choice(TOWNS)[1],
                json.dumps([[draw.randrange(1600), draw.randrange(900)] for _ in range(6)])
                if draw.random() < 0.3
                else None,
                hexes(draw, 32),
                draw.choice(("4.2.0.9", "4.2.1.0", "10.2.3.4")),
                unix(draw, 30),
            )
        )
    return made


def devices(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for p in people[::2]:
        ios = draw.random() < 0.5
        nets = [
            {
                "ssid": draw.choice(
                    (
                        "LHR-Free",
                        f"SKY{hexes(draw, 4).upper()}",
                        f"{p.last}-home",
                        "BTHub6-" + hexes(draw, 4).upper(),
                    )
                ),
                "bssid": ":".join(hexes(draw, 2) for _ in range(6)),
                "rssi": -draw.randrange(40, 90),
            }
            for _ in range(2)
        ]
        made.append(
            (
                uuid(draw),
                p.pid,
                draw.choice(
                    ("iPhone13,2", "iPhone14,7", "iPhone12,8")
                    if ios
                    else ("SM-A546B", "Pixel 7a", "moto g62", "CPH2483")
                ),
                f"{'iOS' if ios else 'Android'} {draw.randrange(12, 18)}",
                hexes(draw, 64)
                if ios
                else f"{''.join(draw.choices(string.ascii_letters, k=22))}:APA91b{''.join(draw.choices(string.ascii_letters + string.digits + '-_', k=134))}"[
                    :180
                ],
                uuid(draw) if ios else None,
                None if ios else hexes(draw, 16),
                json.dumps(nets) if draw.random() < 0.5 else None,
                f"({draw.uniform(-3, 9):.6f},{draw.uniform(50, 54):.6f})" if draw.random() < 0.6 else None,
                draw.choice(("Tern Mobile", "O-Two UK")),
                draw.choice(("10.2.3.4", "10.2.4.0", "9.8.1.17", "10.0.0.3", "9.7.7.1")),
                unix(draw, 90) * 1000,
            )
        )
    return made


def claims(draw: random.Random, people: list[Person]) -> list[Row]:
    says = (
        "clothes, camera",
        "wheelchair cushion, catheter supplies",
        "prayer shawl and siddur",
        "CPAP machine",
        "two suits, shoes",
        "insulin pens (4), books",
        "toys",
        "skis",
        None,
    )
    return [
        (
            f"{draw.choice(APTS)}QW{digits(draw, 5)}",
            f"0617{digits(draw, 6)}",
            f"{p.last}/{p.first}".upper(),
            f"{draw.randrange(1, 300)} {draw.choice(STREETS)} {draw.choice(('Street', 'Avenue', 'Lane'))}, {draw.choice(TOWNS)[1]}{draw.choice(('', ', leave with neighbour'))}",
            p.mobile,
            draw.choice(says),
            round(draw.uniform(6, 31.5), 1),
            draw.choice((None, f"617-{digits(draw, 8)}")),
            draw.choice((None, round(draw.uniform(40, 1100), 2))),
            draw.random() < 0.7,
        )
        for p in draw.sample(people, 55)
    ]


def changes(draw: random.Random, people: list[Person]) -> list[Row]:
    made: list[Row] = []
    for n in range(110):
        p = draw.choice(people)
        kind = draw.randrange(4)
        old = (
            {"Mob": p.mobile},
            {"Email": p.mail, "Addr1": f"{draw.randrange(1, 99)} {draw.choice(STREETS)} Lane"},
            {"seat": f"{draw.randrange(1, 38)}C"},
            {"status": "HK"},
        )[kind]
        made.append(
            (
                n + 1,
                "PaxMaster" if kind < 2 else draw.choice(("bkg_pax", "bookings")),
                str(p.pid),
                f"{draw.choice(('kbrenmark', 'twick', 'o.pellwell', 'jravner', 'sdalton', 'hlorsen'))}@qw-ops.aero",
                json.dumps(old),
                f"10.{draw.randrange(20, 24)}.{draw.randrange(256)}.{draw.randrange(1, 255)}",
                draw.randrange(10**7, 10**8),
                when(draw, 30),
            )
        )
    return made


def things(draw: random.Random, made: dict[str, list[Row]]) -> None:
    made["seat_map"] = [
        (
            r * 6 + i + 1,
            "32N",
            f"{r + 1}{s}",
            i * 480 + 210,
            r * 760 + 1850,
            f"{i * 16.3 + 4:.2f},{r * 4.1 + 6:.2f}",
            "Y",
            json.dumps({"window": s in "AF"}),
        )
        for r in range(20)
        for i, s in enumerate("ABCDEF")
    ]
    made["fleet_aircraft"] = [
        (
            f"G-QW{chr(65 + n)}{draw.choice('ABCDEFGHJK')}",
            digits(draw, 5),
            "G",
            built := day(draw, 2002, 2022),
            round((date(2024, 6, 1) - built).days / 365, 1),
            f"{draw.choice('ACF')}{digits(draw, 8)}",
            hexes(draw, 6).upper(),
            digits(draw, 15),
            ":".join(hexes(draw, 2) for _ in range(6)),
            f"{draw.randrange(4, 12)}.{draw.randrange(9)}.{draw.randrange(9)}.{draw.randrange(30)}",
            draw.choice(("Pellmore Aviation Leasing DAC", "Stenhurst Air Finance Ltd", "owned")),
            f"HULL{digits(draw, 8)}",
        )
        for n in range(26)
    ]
    goods = (
        "SEAL, HOLDEN TYPE",
        "VALVE ASSY, BLEED",
        "PIN, BECKER CLIP",
        "LAMP, READING",
        "FILTER, MARTIN ELEMENT",
        "CONNECTOR, CIRCULAR",
        "O-RING",
        "SENSOR, PITOT",
    )
    for _ in range(120):
        code = "50" + digits(draw, 10)
        made.setdefault("spare_part", []).append(
            (
                f"{draw.choice('ABDNS')}{digits(draw, 8)}",
                draw.choice(goods),
                draw.choice((None, "M", "F")),
                digits(draw, 15),
                code + ean13(code),
                f"{draw.choice('ABEFJ')}{draw.randrange(10, 99)}.{draw.randrange(10)}",
                draw.choice((round(draw.uniform(0.1, 90), 4), 51.4775, 0.4614, 13.2846)),
                hexes(draw, 64),
                day(draw, 2023, 2023),
            )
        )
    made["hotel_property"] = [
        (
            f"QH{n:03d}",
            f"{draw.choice(('The', 'Hotel', 'Grand'))} {surname(draw)} {draw.choice(TOWNS)[1]}",
            f"{draw.randrange(1, 90)} {draw.choice(STREETS)} Square",
            f"+44 113 496 0{digits(draw, 3)}",
            name(draw),
            f"reservations.{n:03d}@qh-stays.com",
            vat(draw),
            round(draw.uniform(50.2, 55.9), 6),
            round(draw.uniform(-3.2, 8.9), 6),
        )
        for n in range(1, 13)
    ]
    made["airport_ref"] = [
        (
            a,
            f"{draw.choice(TOWNS)[1]} {draw.choice(('John Halden', 'Municipal', 'Saint Orla', 'International'))}",
            round(draw.uniform(30, 62), 6),
            round(draw.uniform(-120, 20), 6),
            draw.choice(("Europe/London", "America/New_York", "Europe/Berlin")),
            draw.randrange(5, 900),
        )
        for a in APTS
    ]


def rows(draw: random.Random) -> dict[str, list[Row]]:
    people = [person(draw, n) for n in range(240)]
    booked = bookings(draw, people)
    keys = [70_000_000 + n * 13 for n in range(len(booked))]
    made: dict[str, list[Row]] = {
        "PaxMaster": masters(draw, people),
        "travel_doc": docs(draw, people),
        "ff_account": flyers(draw, people),
        "bookings": booked,
        "bkg_pax": legs(draw, people, keys),
        "itin_segment": segments(draw, keys),
        "ssr_request": services(draw, people, keys),
        "um_journey": minors(draw, keys),
        "payment_tx": payments(draw, people, keys),
        "refund_request": refunds(draw, keys),
        "HOTEL_STAY": stays(draw, people),
        "visa_application": visas(draw, people),
        "call_recording": calls(draw, people),
        "chat_line": chats(draw, people),
        "crew_member": crew(draw),
        "duty_roster": roster(draw),
        "web_session": sessions(draw, people),
        "app_device": devices(draw, people),
        "bag_claim": claims(draw, people),
        "audit_trail": changes(draw, people),
    }
    things(draw, made)
    made["boarding_event"] = [
        (
            n + 1,
            f"617{digits(draw, 10)}",
            draw.choice(("B14", "B15", "C2")),
            base64.b64encode(floats(draw, 128)).decode(),
            round(draw.uniform(71, 99.9), 2),
            draw.choice(("CAM-B14-1", "CAM-C2-1")),
            None,
            when(draw, 20),
        )
        for n in range(70)
    ]
    made["zz_pax_old"] = [
        (
            300 + n,
            name(draw),
            f"{day(draw, 1938, 1999):%d/%m/%Y}",
            phone(draw),
            passport(draw, draw.choice(NATS)),
            card(draw) if n % 2 else None,
            f"{draw.choice('KLX')}{digits(draw, 8)}",
            "N",
            None,
        )
        for n in range(36)
    ]
    return made
