"""Rows of a retail bank and lender with customers in Britain and America."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
import random
import struct
import uuid

from stdnum.us import rtn

from scanner.demo.check_digits import ean13, luhn

Row = tuple[object, ...]
Rows = list[Row]

# fmt: off
GIVEN = ("Alma Bryony Callum Dexter Eilidh Fergus Greta Hamish Imogen Jarvis Keira Lionel Maeve Nigel Odette Piers Rowan Saskia Tobias Una Verity Winston "
         "Yasmin Zachary Priti Kwame Oluwaseun Mei-Lin Dolores Trevon").split()
FIRST = "Ash Bram Cul Dun El Fen Gars Hather Kel Lang Mar Nor Os Pen Ravens Sel Thorn Up Wal Yar".split()
LAST = "by combe croft dale den field ford ham ley low more ridge stead thorpe ton wick worth".split()
UK = [("Leeds", "LS"), ("Bristol", "BS"), ("Cardiff", "CF"), ("Dundee", "DD"), ("Norwich", "NR"), ("Exeter", "EX")]
US = [("Dayton", "OH", "454"), ("Fresno", "CA", "937"), ("Albany", "NY", "122"), ("Tulsa", "OK", "741")]
STREETS = "Mill Lane|Station Road|Orchard Close|Chapel Street|Maple Avenue|Elm Court|Quarry Rise".split("|")
DOMAINS = "postbarn.co.uk quillmail.com hearthbox.net".split()
MAKERS = ["Galaxy S22", "iPhone 13", "Pixel 7a", "moto g54", "Redmi Note 12", "iPhone SE"]
SHOPS = "TILLMAN GROCERS|WARDS PHARMACY|ORBIT FUEL 221|MARTIN & LEE BOOKS|AIRFARE DESK|KELBY CYCLES".split("|")


def surname(d: random.Random) -> str:
    return d.choice(FIRST) + d.choice(LAST)


def digits(d: random.Random, n: int) -> str:
    return "".join(d.choices("0123456789", k=n))


def hexa(d: random.Random, n: int) -> str:
    return "".join(d.choices("0123456789abcdef", k=n))


def day(d: random.Random, first: int, last: int) -> dt.date:
    return dt.date(first, 1, 1) + dt.timedelta(days=d.randrange((last - first + 1) * 365))


def stamp(d: random.Random, first: int = 2021, last: int = 2024) -> dt.datetime:
    return dt.datetime.combine(day(d, first, last), dt.time(d.randint(7, 21), d.randrange(60), d.randrange(60)))


def zoned(d: random.Random) -> dt.datetime:
    return stamp(d).replace(tzinfo=dt.UTC)


def uid(d: random.Random) -> uuid.UUID:
    return uuid.UUID(int=d.getrandbits(128), version=4)


def uk_mobile(d: random.Random) -> str:
    rest = "7" + d.choice("345789") + digits(d, 8)
    return d.choice(["0{0}", "+44{0}", "0{0:.4} {1}", "+44 {0:.4} {1}"]).format(rest, rest[4:])


def us_phone(d: random.Random) -> str:
    area, mid, end = d.choice(["937", "559", "518", "918"]), f"{d.randint(220, 989)}", digits(d, 4)
    return d.choice(["({}) {}-{}", "{}-{}-{}", "+1{}{}{}", "{}.{}.{}"]).format(area, mid, end)


def nino(d: random.Random) -> str:
    return d.choice("ABCEGHJKLMPRSTWXYZ") + d.choice("ABCEGHJKLMPRSTWXYZ") + digits(d, 6) + d.choice("ABCD")


def ssn(d: random.Random) -> str:
    return f"{d.choice([*range(1, 666), *range(667, 900)]):03d}-{d.randint(1, 99):02d}-{d.randint(1, 9999):04d}"


def pan(d: random.Random) -> str:
    body = d.choice(["45391", "47621", "54138", "52099"]) + digits(d, 10)
    return body + luhn(body)


def iban(sort: str, number: str) -> str:
    number_of = "".join(str(int(c, 36)) for c in "QVLB" + sort + number + "GB00")
    return f"GB{98 - int(number_of) % 97:02d}QVLB{sort}{number}"


def uk_licence(d: random.Random, name: str, born: dt.date, initial: str) -> str:
    year = f"{born:%y}"
    body = f"{name.upper():9<5.5}{year[0]}{born:%m%d}{year[1]}{initial}9"
    return body + d.choice("9A") + d.choice("ABCDEHJKLMNPRSTVWXYZ") + d.choice("ABCDEHJKLMNPRSTVWXYZ")


def mrz_check(text: str) -> str:
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


def mrz(no: str, state: str, family: str, given: str, born: dt.date, until: dt.date, sex: str) -> str:
    top = f"P<{state}{family.upper()}<<{given.upper().replace('-', '<')}".ljust(44, "<")
    num, birth, end, extra = no.ljust(9, "<"), f"{born:%y%m%d}", f"{until:%y%m%d}", "<" * 14
    num, birth, end = num + mrz_check(num), birth + mrz_check(birth), end + mrz_check(end)
    whole = mrz_check(num + birth + end + extra + "<")
    return f"{top}\n{num}{state}{birth}{sex}{end}{extra}<{whole}"


def jpeg(d: random.Random) -> bytes:
    head = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00H\x00H\x00\x00\xff\xdb\x00C\x00"
    return head + d.randbytes(160) + b"\xff\xd9"


def wav(d: random.Random) -> bytes:
    fmt = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    data = d.randbytes(240)
    return struct.pack("<4sI4s", b"RIFF", 36 + len(data), b"WAVE") + fmt + struct.pack("<4sI", b"data", len(data)) + data


class Person:
    """One customer, whom several tables know."""

    def __init__(self, d: random.Random, n: int) -> None:
        self.no = 1000200000 + n * 37 + d.randrange(30)
        self.given, self.family = d.choice(GIVEN), surname(d)
        self.born = day(d, 1938, 2004)
        self.uk = d.random() < 0.65
        self.phone = uk_mobile(d) if self.uk else us_phone(d)
        self.mail = f"{self.given.lower()}.{self.family.lower()}{d.choice(['', str(d.randrange(99))])}@{d.choice(DOMAINS)}"
        self.sort, self.account = d.choice(["204177", "204178", "309921"]), digits(d, 8)


def customers(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for p in people:
        if p.uk:
            town, area = d.choice(UK)
            code = f"{area}{d.randint(1, 19)} {d.randint(1, 9)}{d.choice('ABDEFGHJ')}{d.choice('LNPQRSTU')}"
            number = nino(d)
            spaced = f"{number[:2]} {number[2:4]} {number[4:6]} {number[6:8]} {number[8]}"
            ids: tuple[str | None, str | None] = (d.choice([number, number, spaced, "N/A"]), None)
        else:
            town, area, head = d.choice(US)
            code = head + digits(d, 2)
            ids = (None, d.choice([ssn(d), ssn(d), ssn(d).replace("-", ""), "000-00-0000"]))
        where = f"{d.randint(1, 240)} {d.choice(STREETS)}"
        made.append((p.no, d.choice("IIISJ"), d.choice(["MR", "MS", "MRS", "DR", None]), p.given, p.family, p.born,
                     d.choice([p.phone] * 9 + ["0", "N/A"]), None, d.choice([p.mail] * 9 + [None]), where, d.choice([None, None, "Flat 2"]),
                     town, code, "GB" if p.uk else "US", *ids, "GB" if p.uk else "US", d.choice("SMDW"), f"{d.randint(2, 9)}{d.randint(100, 499)}",
                     d.choice([0, 0, 1, 2]), d.choice(["RTL1", "RTL2", "PRV"]), d.choice("LLLMH"), d.choice(["N", "N", None]), "QV0012",
                     day(d, 1996, 2023), f"TLR{d.randint(100, 140)}", None, None))
    return made


def documents(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n, p in enumerate(people[:120], 1):
        until = day(d, 2025, 2033)
        state = "GBR" if p.uk else "USA"
        kind = d.choice(["PASSPORT", "PASSPORT", "DRVLIC", "UTILBILL"])
        number, zone = f"{d.choice(['Q', 'AC', 'SV'])}-{digits(d, 7)}", None
        if kind == "PASSPORT":
            number = digits(d, 9) if p.uk else d.choice("AXY") + digits(d, 8)
            zone = mrz(number, state, p.family, p.given, p.born, until, d.choice("MF"))
        elif kind == "DRVLIC":
            number = uk_licence(d, p.family, p.born, p.given[0]) if p.uk else d.choice("DFR") + digits(d, 7)
        scan = jpeg(d)
        remark = d.choice(["", "", "ok", "glare on photo page", f"certified copy, {p.given} {p.family} present in branch",
                           f"asked for second doc by phone {p.phone}"])
        made.append((n, p.no, kind, number, state, until, zone, scan, hashlib.sha256(scan).hexdigest(), d.randint(1, 3),
                     f"KYC{d.randint(10, 19)}", d.choice(["PASS", "PASS", "REFER"]), remark, zoned(d)))
    return made


def accounts(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for p in people:
        bank = digits(d, 8)
        us = rtn.calc_check_digit("0441" + bank[:4])
        made.append((uid(d), p.no, f"{p.sort[:2]}-{p.sort[2:4]}-{p.sort[4:]}" if p.uk else None, p.account if p.uk else digits(d, 10),
                     iban(p.sort, p.account) if p.uk else None, None if p.uk else f"0441{bank[:4]}{us}", "GBP" if p.uk else "USD",
                     round(d.lognormvariate(6.5, 1.6), 2), d.choice([0, 0, 250, 500, 1500]), f"S{d.randint(10000000, 10000019)}",
                     day(d, 1999, 2024), None, d.choice(["OPEN", "OPEN", "DORM"]), d.randint(0, 3)))
    return made


def cards(d: random.Random, people: list[Person], pans: list[str]) -> Rows:
    return [(880100 + n, p.no, d.choice([f"{pan_[:6]}******{pan_[-4:]}"] * 2 + [pan_]), f"9{digits(d, 15)}", pan_[-4:],
             f"{d.randint(1, 12):02d}{d.randint(24, 29)}", f"{d.choice(['', 'MR ', 'MS '])}{p.given[0]} {p.family}".upper(),
             d.choice([digits(d, 3)] * 2 + [None]), hexa(d, 16).upper(), d.randint(0, 1), "VISA" if pan_[0] == "4" else "MASTERCARD", d.choice("AAAS"),
             f"P{d.randint(30440010, 30440025)}", day(d, 2021, 2024), None) for n, (p, pan_) in enumerate(zip(people, pans, strict=True))]


def auths(d: random.Random, pans: list[str]) -> Rows:
    made: Rows = []
    for n in range(300):
        card = d.randrange(len(pans))
        track = f"{pans[card]}={d.randint(25, 29)}{d.randint(1, 12):02d}201{digits(d, 10)}" if d.random() < 0.3 else None
        when = stamp(d)
        made.append((52000000 + n, int(when.timestamp() * 1000) + d.randrange(1000), digits(d, 6), f"{when:%y}{when:%j}"[1:] + digits(d, 8), 880100 + card,
                     d.choice(["5411", "5912", "5541", "5942", "4511", "5940"]), d.choice(SHOPS), d.choice(["LEEDS GB", "DAYTON US", "EXETER GB"]),
                     f"T{digits(d, 7)}", round(d.lognormvariate(3, 1), 2), digits(d, 6), d.choice(["00", "00", "05", "51"]), track, None, hexa(d, 32)))
    return made


def otps(d: random.Random, people: list[Person]) -> Rows:
    return [(uid(d), p.no, d.choice(["PIN_VIEW", "NEW_PAYEE", "PIN_RESET"]), digits(d, 6),
             d.choice([f"***{p.phone[-4:]}", f"{p.mail[:2]}***@{p.mail.split('@')[1]}", p.phone]), d.randint(0, 2), zoned(d), d.random() < 0.8)
            for p in d.sample(people, 80)]


def mandates(d: random.Random, people: list[Person]) -> Rows:
    firms = [("NORTHMOOR WATER", "244871"), ("BRIGHTPIPE ENERGY", "291043"), ("ALDER GYMS LTD", "680112"), ("CITY COUNCIL TAX", "940127")]
    made: Rows = []
    for p in [p for p in people if p.uk][:90]:
        firm, sun = d.choice(firms)
        made.append((f"{d.choice(['NW', 'BP', 'AG'])}{day(d, 2016, 2024):%Y%m%d}{digits(d, 6)}", sun, firm, f"{p.given[0]} {p.family}".upper(), p.sort, p.account,
                     d.choice(["01", "17", "0N"]), d.randint(900, 21000), day(d, 2025, 2025), d.choice(["ACTIVE", "ACTIVE", "CANCELLED"]), 10, None))
    return made


def loans(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    for n, p in enumerate(d.sample(people, 70)):
        vin = "S" + "".join(d.choices(letters + "123456789", k=10)) + digits(d, 6) if n % 3 == 0 else None
        note = d.choice(["affordability ok", f"{p.given} on long-term sick leave after back surgery, see letter", "self employed, 2 yrs books seen",
                         f"partner {d.choice(GIVEN)} {p.family} also on the tenancy", "call employer before release", "divorce settlement pending"])
        made.append((f"LN-{stamp(d):%Y%m%d%H%M}-{digits(d, 4)}", p.no, d.randrange(1000, 25000, 250), d.choice([12, 24, 36, 60]),
                     d.choice(["CAR", "HOME_IMPROVEMENT", "DEBT_CONSOLIDATION"]), f"{surname(d)} {d.choice(['Foods', 'NHS Trust', 'Logistics', 'High School'])}",
                     d.randrange(14000, 98000, 500), d.choice(["OWNER", "TENANT", "PARENTS"]), d.randrange(350, 1900, 25), vin,
                     d.choice(["APPROVE", "DECLINE", "REFER"]), note, None, zoned(d), d.choice([6.9, 9.9, 14.9, 24.9])))
    return made


def pulls(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n, p in enumerate(d.sample(people, 60)):
        report = {"subject": {"name": f"{p.given} {p.family}", "dob": p.born.isoformat()}, "score": (score := d.randint(310, 990)),
                  "tradelines": [{"lender": d.choice(["Orbit Cards", "Hallam Loans"]), "balance": d.randint(0, 9000), "arrears": d.randint(0, 2)}
                                 for _ in range(d.randint(1, 3))], "requestId": hexa(d, 24)}
        made.append((71000 + n, p.no, d.choice(["CALLSCAN", "DELPHIQ"]), day(d, 2022, 2024), score, "V3-RETAIL", json.dumps(report), 42, 200, d.choice([0, 0, 1]), None))
    return made


def alerts(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for p in d.sample(people, 45):
        story = d.choice([
            f"Three cash deposits just under 10k at two branches. Customer {p.given} {p.family} (DOB {p.born:%d/%m/%Y}) says sale of a van.",
            f"Inbound from {iban(p.sort, digits(d, 8))}, out within the hour to a crypto exchange. Phone {p.phone} not answered.",
            "Velocity rule only, payroll run of an employer. Close.", "Pattern typical of a student account rented out as a mule."])
        made.append((f"AML{stamp(d):%Y%m%d}{digits(d, 6)}", f"R{digits(d, 4)}", p.no, f"{p.family.upper()}, {p.given}", round(d.random(), 3), stamp(d), story,
                     d.choice(["OPEN", "CLOSED_FP", "ESCALATED"]), None, f"FCU{d.randint(1, 9):02d}",
                     d.choice([None, None, None, "2016 fraud by false representation, 14 months", "2009 theft, suspended", "2019 money laundering, 3 yrs",
                                     "none on record; 2012 caution for common assault", "2021 drink driving, disqualified 16 m"])))
    return made


def exposed(d: random.Random, people: list[Person]) -> Rows:
    offices = ["Deputy mayor of Karsk", "Member of the Senate", "Ambassador to Norland", "Head of the state fuel company", "Judge, constitutional court", "Brother of a minister"]
    parties = ["People's Reform Union", "Green Left", "Conservative Alliance", "National Labour Party", "Liberal Democrats of Karsk", "independent"]
    return [(n, p.no, f"PX{digits(d, 8)}", f"{p.given} {d.choice(['', 'J. ', 'M. '])}{p.family}", d.choice([None, f"{p.given[:3]} {p.family}"]), d.choice(parties),
             d.choice(offices), p.born.year, None, round(d.uniform(71, 100), 2), d.choice(["FALSE_POSITIVE", "TRUE_MATCH", "PENDING"]), "2024.06.10.2")
            for n, p in enumerate(d.sample(people, 30), 1)]


def devices(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for p in d.sample(people, 100):
        body = "35" + digits(d, 12)
        phone = d.choice(MAKERS)
        browser = f"Mozilla/5.0 ({'iPhone; CPU iPhone OS 16_3 like Mac OS X' if 'iPh' in phone else 'Linux; Android 13; ' + phone}) QVBank/{d.randint(6, 9)}.{d.randint(0, 20)}"
        made.append((hexa(d, 32), p.no, browser, f"{d.choice([81, 86, 92, 174])}.{d.randint(2, 250)}.{d.randint(0, 255)}.{d.randint(1, 254)}",
                     None if "iPh" in phone else hexa(d, 16), uid(d) if "iPh" in phone else None, d.choice([body + luhn(body), None, None]), phone,
                     d.choice(["390x844", "412x915", "1080x2400"]), f"{d.uniform(0, 90):.6f},{d.uniform(0, 180):.6f}", "Europe/London" if p.uk else "America/New_York",
                     hexa(d, 40), f"10.{d.randint(0, 4)}.{d.randint(0, 9)}.{d.randint(0, 60)}", round(d.random(), 3), int(stamp(d).timestamp()),
                     json.dumps({"dwell": [d.randint(60, 180) for _ in range(6)], "flight": [d.randint(30, 300) for _ in range(5)]}), False))
    return made


def voices(d: random.Random, people: list[Person]) -> Rows:
    return [(uid(d), p.no, struct.pack("<192f", *(d.gauss(0, 0.08) for _ in range(192))), "ecapa-2.1", wav(d), d.randint(1, 3), 82.5, zoned(d), False)
            for p in d.sample(people, 40)]


def branches(d: random.Random) -> Rows:
    made: Rows = []
    for n in range(14):
        town, area = d.choice(UK)
        made.append((f"QV{n + 10:04d}", f"{town} {d.choice(['Market Place', 'Cross', 'Parade'])}", f"{d.randint(1, 90)} High Street", town,
                     f"{area}1 {d.randint(1, 9)}AB", round(d.uniform(50.5, 56), 5), round(d.uniform(-3.9, 1.2), 5), f"01{digits(d, 2)}2 {digits(d, 6)}",
                     f"{town.lower()}{n}@qvbank.co.uk", day(d, 1960, 2010), digits(d, 15), d.randint(300, 4000), f"E{digits(d, 6)}"))
    return made


def visits(d: random.Random, people: list[Person], pans: list[str]) -> Rows:
    made: Rows = []
    for n in range(150):
        p = people[k := d.randrange(len(people))]
        when = stamp(d)
        note = d.choice(["", "", "", "paid in coin", "needs large print letters, registered blind", f"here with daughter {d.choice(GIVEN)}, holds LPA",
                         f"new mobile {p.phone}, updated", "queue complaint"])
        made.append((4400 + n, f"QV{d.randint(10, 23):04d}", f"{d.choice('ABC')}{d.randint(1, 199):03d}", when, when + dt.timedelta(minutes=d.randint(1, 40)),
                     d.choice([p.no, None]), d.choice(["CASH", "LENDING", "BEREAVEMENT", "CARD"]), f"E{d.randint(100100, 100160)}", note,
                     d.choice([None, pans[k], pans[k][:4] + " " + pans[k][4:8] + " " + pans[k][8:12] + " " + pans[k][12:]]), d.randint(40, 2400)))
    return made


def machines(d: random.Random) -> tuple[Rows, Rows]:
    made: Rows = [(f"ATM{n:05d}", "35" + digits(d, 13), f"10.44.{d.randint(0, 9)}.{n + 2}", ":".join(["00", "1b", "c5", hexa(d, 2), hexa(d, 2), hexa(d, 2)]),
                   f"{d.randint(3, 5)}.{d.randint(0, 9)}.{d.randint(0, 20)}.{d.randint(1, 9)}", f"{d.choice(STREETS)} petrol station", d.uniform(50.5, 56), d.uniform(-3.9, 1.2),
                   d.randint(2000, 90000), "NCL", int(stamp(d).timestamp())) for n in range(40)]
    lines: Rows = []
    for n in range(220):
        full = pan(d)
        shown = d.choice([full, f"{full[:6]}XXXXXX{full[-4:]}", f"{full[:6]}XXXXXX{full[-4:]}"])
        text = d.choice([f"*{d.randint(100, 999)}*CARD INSERTED {shown}", f"TRK2 READ OK PAN:{shown} EXP:{d.randint(25, 29)}{d.randint(1, 12):02d}",
                         f"CASH REQUEST {d.choice([10, 20, 50, 100])}0 SEQ {digits(d, 4)} NOTES 00{d.randint(1, 9)}", "NOTES TAKEN", "SUPERVISOR MODE ENTRY", f"PRINTER LOW M-{digits(d, 8)}"])
        lines.append((n, f"ATM{d.randrange(40):05d}", n % 60, f"{stamp(d):%H:%M:%S} {text}", hexa(d, 64), stamp(d)))
    return made, lines


def juniors(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n, p in enumerate(d.sample(people, 60)):
        born = day(d, 2009, 2020)
        made.append((f"JS{n:06d}", d.choice(GIVEN), p.family, born, f"{surname(d)} {d.choice(['Primary', 'C of E Junior', 'Elementary'])} School",
                     f"Y{min(11, max(1, 2020 - born.year))}", p.no, f"{p.given} {p.family}", d.choice(["MOTHER", "FATHER", "GRANDPAR"]), p.phone, f"B{digits(d, 8)}",
                     round(d.uniform(1, 900), 2), d.choice(["ROCKET", "OTTER", "PIRATE"]), zoned(d), d.choice([None, "new bike!!", "school trip to Wales", "a hamster"])))
    return made


def firms(d: random.Random) -> Rows:
    made: Rows = []
    for n in range(50):
        name = surname(d)
        vat = digits(d, 7)
        rest = 97 - sum(int(c) * w for c, w in zip(vat, range(8, 1, -1), strict=True)) % 97
        lei = "".join(d.choices("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", k=14))
        lei = "5493" + lei
        lei += f"{98 - int(''.join(str(int(c, 36)) for c in lei + '00')) % 97:02d}"
        uk = n % 3 > 0
        made.append((n + 1, f"{name} {d.choice(['& Sons Ltd', 'Bakery Ltd', 'Freight LLP', 'Holdings Inc'])}", d.choice([None, f"The {name} Shop"]), f"0{digits(d, 7)}" if uk else None,
                     f"GB{vat}{rest:02d}" if uk else None, None if uk else f"{d.choice(['20', '46', '82'])}-{digits(d, 7)}", lei if n % 4 == 0 else None, f"{d.randint(10, 96)}{digits(d, 3)}",
                     f"Unit {d.randint(1, 40)}, {d.choice(STREETS)}, {d.choice(UK)[0]}", f"0{d.choice(['113', '117', '1603'])} {digits(d, 7)}", f"accounts@{name.lower()}.co.uk",
                     d.randint(40, 9000), f"{d.choice(GIVEN)} {d.choice([name, surname(d)])}", uk_mobile(d), f"{day(d, 1950, 1999):%d/%m/%Y}" if n % 2 else "", None))
    return made


def employees(d: random.Random) -> Rows:
    made: Rows = []
    for n in range(70):
        given, family = d.choice(GIVEN), surname(d)
        kin = json.dumps({"name": f"{d.choice(GIVEN)} {family}", "rel": d.choice(["spouse", "mother", "brother"]), "tel": uk_mobile(d)})
        made.append((f"E{100100 + n}", given, family, d.choice(["G3", "G4", "G5", "G7"]), d.choice(["Cashier", "Branch Manager", "AML Analyst", "Personal Banker", "Card Ops"]),
                     f"{given[0].lower()}.{family.lower()}@qvbank.co.uk", f"{d.randint(2000, 7999)}", nino(d), d.randrange(21500, 84000, 250), digits(d, 8), None,
                     d.choice([None, None, None, "White British"]), d.choice([None, None, None, "flu", "migraine", "depression, phased return", "broken wrist", "IVF appointment", "Covid-19"]), kin, f"04{hexa(d, 12).upper()}",
                     day(d, 1994, 2024), True, b"FMR\x00 20\x00" + d.randbytes(120) if n % 5 == 0 else None))
    return made


def logins(d: random.Random, people: list[Person]) -> Rows:
    radix = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    asked = ["First school?", "Name of first pet?", "Town you were born in?"]
    return [(p.no, d.choice([f"{p.given[:4].lower()}{d.randint(1, 9999)}", f"{p.family.lower()}_{p.given[0].lower()}"]), "$2b$12$" + "".join(d.choices(radix, k=53)),
             base64.b32encode(d.randbytes(20)).decode(), None, d.choice(asked), d.choice(["Biscuit", surname(d), "st marys", "Rex", "Halifax", d.choice(GIVEN)]), hexa(d, 32),
             d.choice([f"86.{d.randint(1, 250)}.{d.randint(0, 255)}.{d.randint(1, 254)}", f"2a00:23c5:{hexa(d, 4)}:{hexa(d, 4)}::{hexa(d, 3)}"]), d.choice([0, 0, 1]), False, d.random() < 0.7)
            for p in d.sample(people, 110)]


def outbox(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n in range(120):
        p = d.choice(people)
        sms = d.random() < 0.6
        text = d.choice([f"Hi {p.given}, your QV card ending {digits(d, 4)} is on its way.", f"QV: code {digits(d, 6)}. Never share it.", f"Dear {p.given} {p.family}, your statement is ready."])
        made.append((90100 + n, "SMS" if sms else "MAIL", p.phone if sms else p.mail, d.choice(["CARD_SENT", "STMT", "OTP"]),
                     json.dumps({"first": p.given, "acct": f"****{p.account[-4:]}", "v": "10.2.3.4"}), text, d.randint(0, 2), zoned(d), f"SM{hexa(d, 32)}", d.choice(["SENT", "SENT", "DEAD"])))
    return made


def audits(d: random.Random, people: list[Person]) -> Rows:
    made: Rows = []
    for n in range(200):
        p = d.choice(people)
        change = d.choice([("mob_no", uk_mobile(d), p.phone), ("eml", f"{p.family.lower()}@{d.choice(DOMAINS)}", p.mail), ("od_limit", "250.00", "500.00"), ("st", "A", "S")])
        made.append((n, int(stamp(d).timestamp() * 1_000_000) + d.randrange(10**6), d.choice([f"E{d.randint(100100, 100169)}", "batch"]), d.choice(["UPDATE", "VIEW"]), change[0], str(p.no), change[1],
                     change[2], str(uid(d)), f"core-{d.randint(1, 4)}", f"10.20.{d.randint(1, 3)}.{d.randint(5, 90)}"))
    return made


def backup(d: random.Random, people: list[Person]) -> Rows:
    return [(str(p.no), f"{p.family.upper()} {p.given.upper()}", f"{p.born:%d%m%Y}", ssn(d).replace("-", "") if not p.uk else nino(d), p.sort + p.account, f"{d.randint(1, 90)} {d.choice(STREETS)} {d.choice(UK)[0]}",
             d.choice("YN"), digits(d, 9), None, f"{day(d, 2013, 2014):%Y%m%d}") for p in people[:75]]


def articles(d: random.Random) -> Rows:
    heads = ["How to change your PIN", "What is a direct debit?", "Taylor Saver account explained", "Sending money abroad", "Lost or stolen card", "Help after a death"]
    return [(n, f"{d.choice(heads)} ({n})", "Open the app, choose Help, and follow the steps on the screen.", json.dumps([round(d.gauss(0, 0.2), 6) for _ in range(64)]),
             d.choice(["Content", "Digital"]), d.randint(10, 90000)) for n in range(1, 31)]


def products(d: random.Random) -> Rows:
    titles = ["Taylor Saver", "Grace Current Account", "Morgan Junior Cash ISA", "Student Plus", "Harper Home Loan", "Cash Rewards Card", "Bond 2 Year", "Gold Travel Pack", "Martin Tracker"]
    return [(f"S{10000000 + n}", d.choice(titles) + f" {n}", round(d.uniform(0.1, 24.9), 2), d.choice([0, 1, 500]), (b := "97818" + digits(d, 7)) + ean13(b),
             f"{d.randint(1, 12)}.{d.randint(0, 9)}.{d.randint(0, 9)}.{d.randint(0, 9)}", hexa(d, 40), d.choice([0, 7, 16, 18]), None) for n in range(20)]


def rows(draw: random.Random) -> dict[str, Rows]:
    d = draw
    people = [Person(d, n) for n in range(180)]
    pans = [pan(d) for _ in people]
    atms, journal = machines(d)
    params: Rows = [("smtp.password", "hG7!pQ2zkw", None, "E100101", zoned(d)), ("bureau.api_key", f"sk_live_{hexa(d, 32)}", None, "E100101", zoned(d)),
                    ("otp.ttl_seconds", "300", "300", None, zoned(d)), ("branch.queue.max", "40", "25", None, zoned(d)), ("alert.mailbox", "fraud-desk@qvbank.co.uk", None, None, zoned(d))]
    codes = [("5411", "Grocery stores"), ("5912", "Drug stores"), ("5541", "Service stations"), ("5942", "Book stores"), ("4511", "Airlines"), ("7995", "Betting"), ("6051", "Quasi cash")]
    return {
        "cust_master": customers(d, people), "kyc_document": documents(d, people), "accounts": accounts(d, people), "cards": cards(d, people, pans),
        "card_auth_log": auths(d, pans), "pin_otp": otps(d, people), "dd_mandate": mandates(d, people), "loan_application": loans(d, people),
        "credit_bureau_pull": pulls(d, people), "aml_alert": alerts(d, people), "pep_hit": exposed(d, people), "device_fp": devices(d, people),
        "VoiceEnrolment": voices(d, people), "branch": branches(d), "branch_visit": visits(d, people, pans), "atm_terminal": atms, "atm_journal": journal,
        "junior_saver": juniors(d, people), "business_client": firms(d), "staff": employees(d), "web_login": logins(d, people), "msg_outbox": outbox(d, people),
        "audit_trail": audits(d, people), "cust_bak_201411": backup(d, people), "product_catalog": products(d), "kb_article": articles(d), "sys_param": params,
        "ref_mcc": [(code, label, code in {"7995", "6051"}) for code, label in codes],
    }
