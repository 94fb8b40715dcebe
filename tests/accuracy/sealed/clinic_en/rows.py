"""Rows of a group of family practices with a children's ward, in two countries."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import struct
import uuid
from datetime import date, datetime, timedelta

from scanner.demo.check_digits import ean13, luhn

Row = tuple[object, ...]


def words(text: str, gap: str | None = None) -> list[str]:
    return text.split(gap)


HEADS = words("Har Wen Bel Thor Mar Cal Dun Ash Pem Kess Ros Whit Lang Brad Os Fen Gal Tre Hol Lin")
TAILS = words("ton ley ford wick by worth dale sby ridge well more den combe nell gard shaw")
OTHER = words(
    "Okonjide Varanesh Delacruzo Nguyet-Tran Abarrenta Kowalenski O'Faherlan El-Sarouki Mbekwe Tanushima"
)
FIRST = words(
    "Marla Tobias Ines Derek Priya Oluwa Gwen Callum Rosalind Hector Mei Anton Yusra Bernard Keziah Lorcan Delphine"
    " Ravi Tamsin Jorge Edith Silas Noor Winifred Caleb Agnes Dmitri Paloma Rhys Ottilie"
)
STREETS = words("Orchard Mill Tannery Quarry Larkspur Chapel Station Beacon Sycamore Wharf Pleasant Canal")
US_TOWNS = (
    ("Dunmore", "PA", "185"),
    ("Westbrook", "ME", "040"),
    ("Alder Falls", "OR", "974"),
    ("Mesa Grande", "NM", "875"),
)
UK_TOWNS = (("Otley", "LS21"), ("Penrith", "CA11"), ("Wrexham", "LL13"), ("Croydon", "CR0"))
DX = (
    ("J45.909", "Unspecified asthma, uncomplicated"),
    ("E11.9", "Type 2 diabetes mellitus without complications"),
    ("I10", "Essential (primary) hypertension"),
    ("J06.9", "Acute upper respiratory infection"),
    ("F41.1", "Generalized anxiety disorder"),
    ("M54.50", "Low back pain, unspecified"),
    ("H66.90", "Otitis media, unspecified"),
    ("K21.9", "Gastro-esophageal reflux disease"),
    ("B20", "Human immunodeficiency virus [HIV] disease"),
    ("P07.18", "Other low birth weight newborn"),
    ("J21.0", "Bronchiolitis due to RSV"),
    ("L20.9", "Atopic dermatitis"),
    ("N39.0", "Urinary tract infection"),
    ("R50.9", "Fever, unspecified"),
    ("Z23", "Encounter for immunization"),
    ("G43.909", "Migraine, unspecified"),
    ("D50.9", "Iron deficiency anemia"),
    ("F90.0", "ADHD, inattentive type"),
)
DRUGS = (
    ("Lisinopril 10 mg tablet", "1 tab po qd"),
    ("Metformin HCl 500 mg tab", "1 tab po bid with meals"),
    ("Amoxicillin 250mg/5mL susp", "5 mL po tid x 10d"),
    ("Salbutamol 100mcg inhaler", "2 puffs prn wheeze"),
    ("Sertraline 50 mg", "1 po qam"),
    ("Omeprazole 20mg caps", "one daily before food"),
    ("Levothyroxine 75 mcg", "1 tab qam empty stomach"),
    ("Ibuprofen 600 mg", "1 q6h prn pain, with food"),
    ("Oxycodone 5 mg", "1-2 q6h prn"),
    ("Flucloxacillin 500mg caps", "ONE four times a day"),
    ("Biktarvy 50/200/25", "1 tab po daily"),
    ("Methylphenidate ER 18 mg", "1 po qam school days"),
)


def digits(draw: random.Random, n: int) -> str:
    return "".join(draw.choice("0123456789") for _ in range(n))


def some(draw: random.Random, value: object, share: float) -> object:
    return value if draw.random() < share else None


def day(draw: random.Random, first: date, last: date) -> date:
    return first + timedelta(days=draw.randrange((last - first).days))


def moment(draw: random.Random, year: int = 2023) -> datetime:
    return datetime(year, 1, 2, 7) + timedelta(minutes=draw.randrange(520_000))


def surname(draw: random.Random) -> str:
    return draw.choice(OTHER) if draw.random() < 0.2 else draw.choice(HEADS) + draw.choice(TAILS)


def nhs(draw: random.Random) -> str:
    while True:
        body = "4" + digits(draw, 8)
        check = -sum(int(d) * w for d, w in zip(body, range(10, 1, -1), strict=True)) % 11
        if check < 10:
            return f"{body[:3]} {body[3:6]} {body[6:]}{check}"


def ssn(draw: random.Random) -> str:
    return f"{draw.choice([*range(101, 666), *range(667, 772)])}-{draw.randrange(11, 99)}-{draw.randrange(1001, 9999)}"


def us_phone(draw: random.Random) -> str:
    a, b, c = draw.choice((570, 207, 541, 505)), draw.randrange(220, 989), digits(draw, 4)
    return draw.choice((f"({a}) {b}-{c}", f"{a}-{b}-{c}", f"{a}.{b}.{c}", f"+1{a}{b}{c}"))


def uk_mobile(draw: random.Random) -> str:
    tail = f"{draw.choice(('74', '75', '78', '79'))}{draw.randrange(10, 89)}{digits(draw, 6)}"
    return draw.choice((f"0{tail[:4]} {tail[4:]}", f"+44{tail}", f"0{tail}"))


def uk_landline(draw: random.Random) -> str:
    return f"{draw.choice(('0113', '01768', '01978', '020'))} {digits(draw, 3)} {digits(draw, 4)}"


def npi(draw: random.Random) -> str:
    body = "1" + digits(draw, 8)
    return body + luhn("80840" + body)


def dea(draw: random.Random, last: str) -> str:
    d = digits(draw, 6)
    odd, even = sum(int(c) for c in d[::2]), sum(int(c) for c in d[1::2])
    return f"{draw.choice('ABFM')}{last[0].upper()}{d}{(odd + 2 * even) % 10}"


def iban(draw: random.Random) -> str:
    bank, number = draw.choice(("NORB", "CALD", "PENF")), digits(draw, 14)
    value = int("".join(str(int(c, 36)) for c in bank + number + "GB00"))
    return f"GB{98 - value % 97:02d}{bank}{number}"


def card(draw: random.Random) -> str:
    body = draw.choice(("4417", "4929", "5424", "5178", "2231")) + digits(draw, 11)
    return body + luhn(body)


def routing(draw: random.Random) -> str:
    body = draw.choice(("011", "031", "043", "307")) + digits(draw, 5)
    return body + str(-sum(int(d) * w for d, w in zip(body, (3, 7, 1, 3, 7, 1, 3, 7), strict=True)) % 10)


def guid(draw: random.Random) -> str:
    return str(uuid.UUID(int=draw.getrandbits(128), version=4))


def hexes(draw: random.Random, n: int) -> str:
    return f"{draw.getrandbits(4 * n):0{n}x}"


def floats(draw: random.Random, n: int) -> bytes:
    raw = [draw.gauss(0, 1) for _ in range(n)]
    size = sum(v * v for v in raw) ** 0.5
    return struct.pack(f"<{n}f", *(v / size for v in raw))


class Person:
    """One registered person."""

    def __init__(self, draw: random.Random, n: int) -> None:
        self.pid = 700_000 + n * 7 + draw.randrange(7)
        self.uk = draw.random() < 0.42
        self.last, self.first = surname(draw), draw.choice(FIRST)
        self.child = draw.random() < 0.27
        self.dob = (
            day(draw, date(2012, 1, 1), date(2023, 9, 1))
            if self.child
            else day(draw, date(1934, 1, 1), date(2004, 1, 1))
        )
        self.sex = draw.choice("FM" if draw.random() < 0.97 else "XU")
        self.mrn = f"FM{'U' if self.uk else 'A'}-{n * 13 + 20417:07d}"
        self.nhs, self.ssn = nhs(draw), ssn(draw)
        self.cell = uk_mobile(draw) if self.uk else us_phone(draw)
        self.home = uk_landline(draw) if self.uk else us_phone(draw)
        self.street = f"{draw.randrange(1, 980)} {draw.choice(STREETS)} {draw.choice(('Road', 'Lane', 'Close') if self.uk else ('St', 'Ave', 'Dr'))}"
        uk, us = draw.choice(UK_TOWNS), draw.choice(US_TOWNS)
        self.town = uk[0] if self.uk else f"{us[0]}, {us[1]}"
        self.post = (
            f"{uk[1]} {draw.randrange(1, 9)}{draw.choice('ABDEFGHJ')}{draw.choice('LNPQRSTU')}"
            if self.uk
            else us[2] + digits(draw, 2)
        )
        self.mail = f"{self.first[0].lower()}.{self.last.lower()}{draw.randrange(2, 99)}@{draw.choice(('pinemail.net', 'harbourpost.co.uk', 'quillbox.com'))}".replace(
            "'", ""
        )

    def row(self, draw: random.Random) -> Row:
        kin = {
            "lang": draw.choice(("en", "en", "es", "cy", "ur")),
            "kin": {"nm": f"{draw.choice(FIRST)} {self.last}", "tel": us_phone(draw)},
            "ramp": draw.random() < 0.1,
        }
        shown = draw.choice(
            [self.ssn] * 12 + ["***-**-" + self.ssn[-4:], "999-99-9999", "N/A", self.ssn.replace("-", "")]
        )
        return (
            self.pid,
            self.mrn,
            self.last,
            self.first,
            some(draw, self.first[:3], 0.02),
            self.dob,
            self.sex,
            draw.choice(("2106-3", "2054-5", "2028-9", "UNK")),
            self.nhs if self.uk else None,
            None if self.uk else shown,
            None if self.child else some(draw, self.mail, 0.8),
            some(draw, self.cell, 0.85),
            some(draw, self.home, 0.3),
            self.street,
            some(draw, f"Apt {draw.randrange(1, 40)}", 0.2),
            self.town,
            self.post,
            f"E{draw.randrange(1, 40) * 3 + 1000}",
            "OTL" if self.uk else "DUN",
            1_230_000_000 + draw.randrange(480_000_000),
            "N",
            json.dumps(kin) if draw.random() < 0.6 else None,
        )


def hl7(draw: random.Random, p: Person, n: int) -> str:
    at = moment(draw).strftime("%Y%m%d%H%M")
    code, title = draw.choice(DX)
    ident = f"{p.nhs.replace(' ', '')}^^^NHS^NH" if p.uk else f"{p.mrn}^^^FMG^MR"
    return "\r".join(
        (
            f"MSH|^~\\&|LABX|NORTHLAB|FMPMS|FMG|{at}||ORU^R01|NL{n:08d}|P|2.5.1",
            f"PID|1||{ident}||{p.last.upper()}^{p.first.upper()}^^^||{p.dob:%Y%m%d}|{p.sex}|||{p.street}^^{p.town}^^{p.post}||{p.cell}|||||{'' if p.uk else p.ssn.replace('-', '')}",
            f"OBR|1|{n}|{n + 9}|718-7^Hemoglobin^LN|||{at}|||||||||1{digits(draw, 9)}^{draw.choice(HEADS).upper()}{draw.choice(TAILS).upper()}^A",
            f"OBX|1|NM|718-7^Hemoglobin^LN||{draw.uniform(8, 17):.1f}|g/dL|12.0-16.0|{draw.choice('NLH')}|||F",
            f"DG1|1||{code}^{title}^I10",
        )
    )


def dicom_head(p: Person) -> bytes:
    def tag(group: int, element: int, vr: str, text: str) -> bytes:
        value = text.encode() + b" " * (len(text) % 2)
        return struct.pack("<HH2sH", group, element, vr.encode(), len(value)) + value

    meta = tag(2, 0x10, "UI", "1.2.840.10008.1.2.1\0")
    return (
        b"\0" * 128
        + b"DICM"
        + meta
        + tag(0x10, 0x10, "PN", f"{p.last}^{p.first}")
        + tag(0x10, 0x20, "LO", p.mrn)
        + tag(0x10, 0x30, "DA", f"{p.dob:%Y%m%d}")
    )


def study(draw: random.Random, p: Person, n: int) -> Row:
    uid = f"1.2.826.0.1.3680043.9.{draw.randrange(1000, 9999)}.{draw.randrange(10**12, 10**13)}.{n}"
    hdr = {
        "00080060": {"vr": "CS", "Value": [draw.choice(("CR", "US"))]},
        "0020000D": {"vr": "UI", "Value": [uid]},
        "00100010": {"vr": "PN", "Value": [{"Alphabetic": f"{p.last}^{p.first}"}]},
        "00100020": {"vr": "LO", "Value": [p.mrn]},
        "00100030": {"vr": "DA", "Value": [f"{p.dob:%Y%m%d}"]},
        "00100040": {"vr": "CS", "Value": [p.sex]},
    }
    return (
        uid,
        f"A{draw.randrange(10**7, 10**8)}",
        draw.choice(("CR", "US", "DX")),
        draw.choice(("CHEST", "WRIST", "ABDOMEN", "KNEE", "PELVIS", "SKULL")),
        draw.choice(
            ("PA/LAT chest", "L wrist 3v", "US renal", "AP pelvis", "?fracture R knee", "OB 20wk anatomy")
        ),
        f"FMG_{draw.choice('AB')}",
        draw.randrange(1, 60),
        dicom_head(p),
        json.dumps(hdr),
        round(draw.uniform(55, 120), 1),
        draw.randrange(20, 2400),
        f"0.{digits(draw, 3)}\\0.{digits(draw, 3)}",
        moment(draw),
    )


def lab(draw: random.Random, p: Person, n: int) -> Row:
    loinc, name, low, high, unit = draw.choice(
        (
            ("4548-4", "Hemoglobin A1c", 4.6, 11.9, "%"),
            ("2345-7", "Glucose, serum", 61, 290, "mg/dL"),
            ("718-7", "Hemoglobin", 8, 17, "g/dL"),
            ("2160-0", "Creatinine", 0.5, 2.9, "mg/dL"),
            ("3016-3", "TSH", 0.1, 9, "mIU/L"),
            ("5671-3", "Lead, venous blood", 0.5, 12, "ug/dL"),
            ("2857-1", "PSA", 0.1, 11, "ng/mL"),
            ("20447-9", "HIV-1 RNA, viral load", 20, 90000, "copies"),
            ("2106-3", "hCG, urine (pregnancy)", 0, 0, ""),
        )
    )
    value = f"{draw.uniform(low, high):.1f}" if high else draw.choice(("NEG", "POS"))
    return (
        90_000_000 + n * 11,
        f"L23-{draw.randrange(10**6, 10**7)}",
        p.pid,
        loinc,
        name,
        value,
        unit,
        f"{low}-{high}",
        draw.choice(("N", "H", "L", None)),
        moment(draw),
        draw.choice(("kr", "tm", "ob", "sj")),
        f"R{draw.randrange(23001, 23365)}{digits(draw, 3)}",
        True,
        some(draw, "hemolyzed", 0.05),
    )


def checkin(draw: random.Random, p: Person, n: int) -> Row:
    jpg = (
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x48\x00\x48\x00\x00\xff\xdb\x00C\x00"
        + draw.randbytes(180)
        + b"\xff\xd9"
    )
    palm = (
        b"FMR\x00 20\x00" + struct.pack(">IHHHHHBB", 320, 0, 500, 550, 197, 197, 1, 0) + draw.randbytes(290)
    )
    aamva = f"@\n\x1e\rANSI 636025080002DL00410278DLDCAC\nDCS{p.last.upper()}\nDAC{p.first.upper()}\nDBB{p.dob:%m%d%Y}\nDBC{draw.choice('12')}\nDAG{p.street.upper()}\nDAJPA\nDAQ{draw.randrange(20_000_000, 33_999_999)}\nDBA0{draw.randrange(1, 9)}142028"
    raw = draw.choice((aamva, aamva, f"]C1{p.mrn}", ean13("978" + digits(draw, 9))))
    ink = [[draw.randrange(20, 380), draw.randrange(10, 120), i * 16] for i in range(draw.randrange(14, 30))]
    return (
        5_000 + n,
        f"K{draw.randrange(1, 6)}",
        p.pid,
        moment(draw),
        base64.b64encode(floats(draw, 128)).decode(),
        round(draw.uniform(0.61, 0.99), 4),
        some(draw, jpg, 0.7),
        some(draw, palm, 0.4),
        raw,
        some(draw, json.dumps(ink), 0.5),
        f"{draw.choice('ABC')}{draw.randrange(1, 99):03d}",
        "en",
        None,
        draw.randrange(3),
        "ok",
    )


def tele(draw: random.Random, p: Person, n: int) -> Row:
    start = 1_672_700_000_000 + draw.randrange(33_000_000_000)
    lat, lon = draw.choice(((41.42, -75.63), (43.67, -70.36), (53.905, -1.69), (54.66, -2.75)))
    loc = {
        "lat": round(lat + draw.uniform(-0.06, 0.06), 6),
        "lon": round(lon + draw.uniform(-0.06, 0.06), 6),
        "acc_m": draw.randrange(5, 90),
        "said": f"{p.street}, {p.town}",
        "home": draw.random() < 0.8,
    }
    head = base64.urlsafe_b64encode(b'{"alg":"HS256","typ":"JWT"}').decode().rstrip("=")
    body = (
        base64.urlsafe_b64encode(json.dumps({"sub": p.pid, "exp": start // 1000 + 900}).encode())
        .decode()
        .rstrip("=")
    )
    peer = draw.choice(
        (
            f"{draw.choice((73, 82, 98, 174))}.{draw.randrange(255)}.{draw.randrange(255)}.{draw.randrange(1, 254)}",
            f"2600:1700:{hexes(draw, 4)}:{hexes(draw, 4)}::{hexes(draw, 2)}",
        )
    )
    agent = draw.choice(
        (
            f"Mozilla/5.0 (iPhone; CPU iPhone OS 17_{n % 6} like Mac OS X) AppleWebKit/605.1.15",
            f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/{draw.randrange(110, 124)}.0.0.0",
        )
    )
    return (
        guid(draw),
        p.pid,
        f"E{draw.randrange(1, 40) * 3 + 1000}",
        start,
        start + draw.randrange(300_000, 1_900_000),
        peer,
        agent,
        f"{head}.{body}.{base64.urlsafe_b64encode(draw.randbytes(32)).decode().rstrip('=')}",
        f"10.{draw.randrange(1, 4)}.{draw.randrange(12)}.{draw.randrange(240)}",
        json.dumps(loc) if draw.random() < 0.75 else None,
        round(draw.uniform(180, 2400), 2),
        f"{hexes(draw, 4)}-{hexes(draw, 4)}",
        f"tele/2023/{hexes(draw, 24)}.webm",
        guid(draw),
    )


def bak(draw: random.Random, p: Person, n: int) -> Row:
    number = card(draw)
    shown = draw.choice(
        (number, f"{number[:4]} {number[4:8]} {number[8:12]} {number[12:]}", "XXXXXXXXXXXX" + number[-4:])
    )
    natid = (
        draw.choice((p.ssn, p.ssn.replace("-", ""), p.ssn.replace("-", " ")))
        if not p.uk
        else p.nhs.replace(" ", "")
    )
    remark = draw.choice(
        (
            f"call dtr {draw.choice(FIRST)} {us_phone(draw)} re bill",
            "OK",
            f"NKDA. hx {draw.choice(DX)[1].lower()}",
            "moved",
            f"allergic to penicillin - see {draw.choice(FIRST)} {surname(draw)}",
            "",
        )
    )
    phone = draw.choice(
        (p.cell, p.home, "NONE", p.cell.translate({48 + i: 0xFF10 + i for i in range(10)}), "0")
    )
    return (
        f"{n + 3100:06d}",
        p.last.upper(),
        p.first.upper(),
        f"{p.dob:%Y%m%d}",
        natid,
        phone,
        some(draw, us_phone(draw), 0.1),
        f"{p.street.upper()}, {p.town.upper()} {p.post}",
        remark,
        some(draw, shown, 0.4),
        some(draw, f"{draw.randrange(1, 13):02d}/{draw.randrange(16, 21)}", 0.4),
        None,
        draw.choice((0, 0, round(draw.uniform(-40, 900), 2))),
        draw.choice((1, 2)),
    )


def sms(draw: random.Random, p: Person, n: int) -> Row:
    when = moment(draw)
    body = draw.choice(
        (
            f"Hi {p.first}, your appt is {when:%a %d %b %H:%M} at Station Rd. Reply C to cancel.",
            f"{draw.randrange(100000, 999999)} is your portal code. It ends in 10 min.",
            f"Dear parent of {p.first} {p.last}: the {draw.choice(('MMR', 'flu', 'DTaP'))} dose is overdue."
            if p.child
            else "Thank you, we have your message.",
            f"Your {draw.choice(DRUGS)[0].split()[0]} script is ready at the pharmacy.",
            "We are closed on Monday.",
        )
    )
    mail = draw.random() < 0.3
    return (
        880_000 + n,
        "email" if mail else "sms",
        p.mail if mail else p.cell,
        "From your practice" if mail else None,
        body,
        draw.choice(("APPT1", "OTP", "RECALL", "RXRDY", "INFO")),
        "S",
        f"SM{hexes(draw, 32)}" if not mail else None,
        draw.randrange(3),
        when,
    )


def intake(draw: random.Random, p: Person) -> Row:
    home = [
        {
            "rel": draw.choice(("son", "daughter", "spouse", "mother")),
            "nm": draw.choice(FIRST),
            "age": draw.choice((3, 5, 8, 11, 15, 34, 41, 67)),
        }
        for _ in range(draw.randrange(4))
    ]
    answers = {
        "smoke": draw.choice(("never", "ex", "daily")),
        "units_wk": draw.randrange(30),
        "orient": draw.choice(("straight", "gay", "bi", "skip")),
        "faith": draw.choice(("none", "Methodist", "Muslim", "Catholic", "Jewish", "skip")),
        "home": home,
        "phq": [draw.randrange(4) for _ in range(9)],
        "say": draw.choice(
            (
                "",
                "Panic attacks since the divorce",
                "On parole, need evening slots",
                "Blue badge holder, step-free please",
                "Trying for a baby",
                "nothing",
            )
        ),
        "kg": round(draw.uniform(48, 121), 1),
        "cm": draw.randrange(149, 199),
    }
    return (
        guid(draw),
        "new_pt",
        draw.choice((2, 3)),
        p.pid,
        moment(draw),
        json.dumps(answers),
        draw.randrange(27),
        None,
        None,
        "en-US",
        f"fmp.{draw.randrange(10**8, 10**9)}.{draw.randrange(1_672_000_000, 1_702_000_000)}",
    )


def employees(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(40):
        first, last, uk, doctor = draw.choice(FIRST), surname(draw), i % 5 > 2, i % 3 == 0
        login = (first[0] + last[:7]).lower().replace("'", "")
        made.append(
            (
                f"E{(i + 1) * 3 + 1000}",
                f"{first} {last}" if draw.random() < 0.8 else f"{last}, {first[0]}.",
                draw.choice(("MD", "RN", "MA", "RCPT", "NP")),
                npi(draw) if doctor and not uk else None,
                dea(draw, last) if doctor and not uk else None,
                "7" + digits(draw, 6) if doctor and uk else None,
                login,
                f"{login}@fmgpractice.org",
                f"x{draw.randrange(200, 299)}",
                f"$2b$12${base64.b64encode(draw.randbytes(40)).decode()[:53].replace('+', '.')}",
                iban(draw) if uk else digits(draw, 10),
                f"v3:{base64.b64encode(draw.randbytes(28)).decode()}",
                day(draw, date(2004, 1, 1), date(2023, 1, 1)),
                None,
                draw.choice(("DUN", "OTL")),
                None,
                f"04{hexes(draw, 12).upper()}",
            )
        )
    return made


def rows(draw: random.Random) -> dict[str, list[Row]]:
    people = [Person(draw, n) for n in range(240)]
    kids, grown = [p for p in people if p.child], [p for p in people if not p.child]
    staff = employees(draw)
    logins = [str(row[6]) for row in staff]
    items = [(f"{draw.choice('BDGM')}{digits(draw, 8)}", draw.randrange(2, 900)) for _ in range(90)]
    goods = words(
        "Mason jar swabs|Foley catheter 14Fr|Bell's nitrile gloves M|Baker gauze 4x4|Gowns, L|Allen hex key|Sharps bin 3L|Wong tape 25mm|Cuvettes|Cooper lancets 28G",
        "|",
    )
    pick = draw.choice
    out: dict[str, list[Row]] = {}
    out["site"] = [
        (cd, nm, addr, tel, npi(draw) if cd not in {"OTL", "PEN"} else None, lat, lon, "local")
        for cd, nm, addr, tel, lat, lon in (
            (
                "DUN",
                "Dunmore Family Practice",
                "412 Mill St, Dunmore, PA 18512",
                "(570) 555-0140",
                41.419812,
                -75.632204,
            ),
            (
                "WBK",
                "Westbrook Family Practice",
                "9 Canal Ave, Westbrook, ME 04092",
                "(207) 555-0118",
                43.676119,
                -70.371523,
            ),
            (
                "ALD",
                "Alder Falls Clinic",
                "77 Quarry Dr, Alder Falls, OR 97401",
                "(541) 555-0107",
                44.051337,
                -123.086918,
            ),
            (
                "OTL",
                "Station Road Surgery",
                "3 Station Road, Otley LS21 3HX",
                "0113 496 0172",
                53.904766,
                -1.689021,
            ),
            (
                "PEN",
                "Beacon Health Centre",
                "Beacon Lane, Penrith CA11 7XJ",
                "01632 960118",
                54.664871,
                -2.748112,
            ),
        )
    ]
    out["patients"] = [p.row(draw) for p in people]
    out["guardian_link"] = [
        (
            i,
            p.pid,
            None,
            pick(FIRST),
            p.last if draw.random() < 0.7 else surname(draw),
            pick(("MTH", "FTH", "GPR", "FOS")),
            p.cell if draw.random() < 0.9 else "N/A",
            max(0, 2023 - p.dob.year),
            moment(draw),
        )
        for i, p in enumerate(kids, 1)
    ]
    out["ped_admission"] = [
        (
            f"W4-{moment(draw):%y%m%d}-{i:02d}",
            p.pid,
            f"4-{pick('ABCD')}{i % 6}",
            at := moment(draw),
            at + timedelta(hours=draw.randrange(9, 200)),
            (age := max(1, (2023 - p.dob.year) * 12 - draw.randrange(7))),
            3300 + int(age * draw.uniform(210, 330)),
            None,
            pick(DX)[0],
            pick(("EBM 60 mL q3h", "formula 90/4h", "soft diet", "NBM")),
            pick(
                (
                    f"Mum {pick(FIRST)} stays overnight {uk_mobile(draw)}",
                    f"Dad {pick(FIRST)} {surname(draw)} only, {us_phone(draw)}",
                    f"Foster carer, ask {pick(FIRST)}",
                    "nil",
                )
            ),
            f"E280{hexes(draw, 16).upper()}",
        )
        for i, p in enumerate(kids[:44])
    ]
    out["insurance_cov"] = [
        (
            i,
            p.pid,
            pick(("Keystone Mutual", "Granite State Health", "Blue Heron HMO", "State Medicaid")),
            pick(("HMO20", "PPO-S", "MCD", "HDHP")),
            f"{pick(('KMX', 'GSH', 'BH'))}{digits(draw, 9)}",
            f"0{digits(draw, 6)}",
            date(2023, 1, 1),
            None,
            f"{pick(FIRST)} {p.last}" if p.child else None,
            None,
            pick((0, 15, 25, 40)),
        )
        for i, p in enumerate(q for q in people if not q.uk)
    ]
    out["lab_obx"] = [lab(draw, pick(people), n) for n in range(380)]
    out["gen_panel"] = [
        (f"L23-{n // 6 + 4_410_200}", rs, pick(calls), draw.randrange(30, 99), draw.randrange(18, 240))
        for n, (rs, calls) in enumerate(
            [
                ("rs1801133", ("CC", "CT", "TT")),
                ("rs429358", ("TT", "CT")),
                ("rs7412", ("CC", "CT")),
                ("rs6025", ("CC", "CT")),
                ("rs1799963", ("GG", "GA")),
                ("rs334", ("TT", "AT")),
            ]
            * 5
        )
    ]
    out["hl7_in"] = [
        (
            3_100 + n,
            moment(draw),
            "NORTHLAB",
            f"NL{n:08d}",
            "ORU^R01",
            raw := hl7(draw, pick(people), n),
            "AA",
            None,
            hashlib.sha256(raw.encode()).hexdigest(),
        )
        for n in range(60)
    ]
    out["dicom_study"] = [study(draw, pick(people), n) for n in range(50)]
    out["rx_line"] = [
        (
            f"RX{n // 2 + 5512300}",
            n % 2 + 1,
            pick(people).pid,
            f"E{draw.randrange(1, 13) * 9 + 994}",
            f"{digits(draw, 5)}-{digits(draw, 4)}-{digits(draw, 2)}",
            drug,
            sig,
            pick((30, 60, 90, 150)),
            draw.randrange(6),
            "N",
            moment(draw).date(),
            digits(draw, 7),
        )
        for n, (drug, sig) in enumerate(pick(DRUGS) for _ in range(220))
    ]
    out["tblApptHist"] = [
        (
            40_011 + n,
            (p := pick(people)).mrn,
            moment(draw, 2015 + n % 5),
            pick((10, 15, 30)),
            pick(("FU", "AC", "MED", "PX")),
            pick(
                (
                    f"f/u {pick(DX)[1].lower()}",
                    "sore throat 3d",
                    "repeat rx",
                    f"{p.first} - rash after {pick(DRUGS)[0].split()[0]}",
                    "sports physical",
                    "BP check",
                    "contraception",
                    "",
                )
            ),
            pick(("TH", "KB", "OS", "MW")),
            pick(("CO", "NS", "CX")),
            pick((0, 0, 25)),
            f"{draw.uniform(0, 89):.4f}, {draw.uniform(-170, 170):.4f}",
            pick(("iPhone app", "Galaxy app", "desk", None)),
            pick(("#AACCEE", "#FFEE99")),
        )
        for n in range(180)
    ]
    out["telehealth_session"] = [tele(draw, pick(grown), n) for n in range(75)]
    out["kiosk_checkin"] = [checkin(draw, pick(grown), n) for n in range(60)]
    out["staff"] = staff
    out["stock_item"] = [
        (
            sku,
            (g := "0" + digits(draw, 11)) + ean13(g),
            pick(goods),
            f"{pick('ABEJM')}{draw.randrange(10, 60)}.{draw.randrange(10)}",
            f"{draw.randrange(100, 899)}-{digits(draw, 2)}-{digits(draw, 4)}",
            f"{draw.randrange(1, 13):02d}/{draw.randrange(24, 29)}",
            f"LT{digits(draw, 6)}",
            pick(("EA", "BX")),
            round(draw.uniform(1, 60), 5),
            pick(("Harwell Medical Supply", "Pembridge Surgical Ltd")),
            pick(("1-800-555-0134", "0800 496 0110")),
            draw.randrange(5, 50),
        )
        for sku, _ in items
    ]
    out["stock_move"] = [
        (
            (1_600_000_000_000 + n * 77_000_123 << 20) + draw.randrange(2**20),
            pick(items)[0],
            draw.randrange(-40, 90),
            f"1Z{hexes(draw, 6).upper()}03{digits(draw, 8)}",
            f"PO{moment(draw):%Y%m%d}{digits(draw, 5)}",
            1_672_700_000_000_000 + draw.randrange(33 * 10**12),
            pick(logins),
        )
        for n in range(260)
    ]
    out["lkp_icd10"] = [(code, title, n % 21 + 1, True) for n, (code, title) in enumerate(DX)]
    out["msg_outbox"] = [sms(draw, pick(people), n) for n in range(130)]
    out["audit_evt"] = [
        (
            n,
            moment(draw),
            pick(logins),
            pick(("VIEW", "EDIT", "LOGIN", "PRINT")),
            pick(("patients", "rx_line", "lab_obx")),
            str(pick(people).pid),
            f"{pick(('10.20.1', '10.20.4', '172.16.9'))}.{draw.randrange(2, 250)}",
            hexes(draw, 32),
            json.dumps({"f": "cell", "was": (p := pick(people)).cell, "now": p.home})
            if n % 4 == 0
            else pick((None, "{}")),
            True,
            draw.randrange(3, 900),
        )
        for n in range(240)
    ]
    out["dev_asset"] = [
        (
            f"EQ{n + 100}",
            pick(("infusion pump", "ultrasound", "kiosk", "tablet")),
            pick(("Plum X3", "Sonara 5", "Kline K2", "Baxley Q")),
            pick(("35", "86", "01")) + digits(draw, 13),
            ":".join([*pick(("00:1b:c5", "ac:de:48")).split(":"), *(hexes(draw, 2) for _ in range(3))]),
            f"10.40.{n % 4}.{n + 20}",
            f"{draw.randrange(1, 12)}.{draw.randrange(9)}.{draw.randrange(20)}.{draw.randrange(250)}",
            pick(("DUN", "OTL")),
            pick(("Rm 3", "Ward 4", "Triage")),
            day(draw, date(2015, 1, 1), date(2023, 1, 1)),
        )
        for n in range(70)
    ]
    out["web_form_resp"] = [intake(draw, pick(grown)) for _ in range(75)]
    old = [p for p in people if p.dob.year < 2016]
    out["patient_bak_2016"] = [bak(draw, pick(old), n) for n in range(110)]
    out["pay_txn"] = [
        (
            600_100_000 + n * 3,
            (p := pick(people)).pid,
            round(draw.uniform(10, 420), 2),
            "GBP" if p.uk else "USD",
            "ach" if (ach := n % 6 == 0) else "card",
            None if ach else digits(draw, 4),
            None if ach else digits(draw, 6),
            pick("789") + digits(draw, 15),
            None if ach else f"tok_{hexes(draw, 24)}",
            some(draw, p.mail, 0.5),
            routing(draw) if ach else None,
            digits(draw, draw.randrange(8, 13)) if ach else None,
            moment(draw),
            "C",
            None,
            n // 20 + 1,
            f"INV{20230000 + n}",
        )
        for n in range(140)
    ]
    guide = (
        "Offer spirometry to adults with suspected asthma.",
        "Ask about smoking at each visit.",
        "Dr Baker's criteria are no longer advised.",
        "Give oral rehydration first.",
        "Repeat HbA1c after 3 months.",
        "Consider referral if fever lasts 5 days.",
    )
    out["doc_embedding"] = [
        (
            n,
            hexes(draw, 64),
            n % 6,
            guide[n % 6],
            json.dumps([round(draw.gauss(0, 0.11), 5) for _ in range(96)]),
            96,
            "gte-mini",
        )
        for n in range(36)
    ]
    out["vaccine_rec"] = [
        (
            70_000 + n,
            (p := pick(kids)).pid,
            cvx,
            name,
            draw.randrange(1, 5),
            f"{pick('UXA')}{digits(draw, 4)}{pick('AB')}",
            pick(("LT", "RT", "LD")),
            day(draw, p.dob, date(2024, 1, 1)),
            pick(("KR", "TM", "SJ")),
            None,
            some(
                draw,
                pick(
                    (
                        "Tannery Hill Primary",
                        "Dunmore Elementary",
                        "St Asaph's Infants",
                        "Larkspur Middle",
                        "Beacon Academy",
                    )
                ),
                0.5,
            ),
            some(draw, pick(("Year 2", "Year 4", "Grade 1", "Grade 5", "Reception", "K")), 0.5),
        )
        for n, (cvx, name) in enumerate(
            pick(
                (
                    ("20", "DTaP"),
                    ("03", "MMR"),
                    ("21", "Varicella"),
                    ("10", "IPV"),
                    ("08", "Hep B, ped"),
                    ("133", "PCV13"),
                )
            )
            for _ in range(170)
        )
    ]
    out["app_setting"] = [
        ("smtp.host", "mail.fmgpractice.org", False),
        ("kiosk.min_score", "0.82", False),
        ("vendor.api_key", f"sk_live_{hexes(draw, 32)}", True),
        ("desk.tel", "(570) 555-0140", False),
        ("build", "10.2.3.4", False),
    ]
    out["schema_migrations"] = [
        (
            f"20{20 + n // 6}{n % 12 + 1:02d}1{n % 9}{digits(draw, 6)}",
            pick(("add_idx", "pt_photo", "kiosk_v2", "drop_fax")),
            hexes(draw, 40),
        )
        for n in range(24)
    ]
    return out
