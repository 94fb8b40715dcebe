"""Rows of a platform for smart homes and watches of children."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import struct
import uuid
from datetime import date, datetime, timedelta
from typing import NamedTuple

from stdnum import verhoeff
from stdnum.es import dni
from stdnum.pl import pesel

from scanner.demo import check_digits

# Rows are written as tuples over whole lines.
# fmt: off
Row = tuple[object, ...]
FIRST = (
    "Tavin Orlena Briska Joss Merrit Callum Ysolde Perrin Nadia Hewin Farrah Lorcan Sunita Ewart Milena "
    "Davor Ines Roshan Thea Garrick Olwen Pavel Marisol Keir"
).split()
SURA, SURB = "Hal Wes Tar Brim Kel Ash Pend Mor Gar Quil Lin Stan".split(
    ), "worth bury ley mont dale rick son field ova ello ski acre".split()
KIDS = "Pip Lottie Max Nell Ozzy Biscuit Teddy Juno Kit Birdie Arlo Mina Bo Zuzia Anvi Leo".split()
MAIL = ["quokkapost.org", "larkmail.io", "tidewire.com", "pinebox.net", "correo-faro.es"]
STREETS = ["Tallow Lane", "Old Kiln Road", "Marram Close", "Beckfoot Terrace", "Harrow Mill Way",
    "Sorrel Street", "Quarry Hill"]
TOWNS = [("Leeds", "LS6 2QT", 53.8213, -1.5701), ("Bristol", "BS5 9JE", 51.4652, -2.5601),
    ("Tucson", "85719", 32.2466, -110.9480), ("Valencia", "46021", 39.4721, -0.3402),
    ("Gdynia", "81-395", 54.5120, 18.5391), ("Pune", "411038", 18.5089, 73.8077)]
ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MODELS = ["Hearth Hub 2", "Owl Cam S", "Drift Plug", "Latch One", "Glow Strip", "Tide Sensor", "Pebble Kid 3"]
AGENTS = [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    "Mozilla/5.0 (Linux; Android 13; SM-A546B) AppleWebKit/537.36 Chrome/120.0.6099.144 Mobile Safari/537.36",
    "Hearth/4.18.2 (Android 12; Pixel 5; en_GB)", "Hearth/4.17.0 (iOS 16.6; iPhone13,2; es_ES)",
        "Dalvik/2.1.0 (Linux; U; Android 11; CPH2269)",
]
T0 = datetime(2024, 1, 8, 6, 0)


class Person(NamedTuple):
    """One account."""

    key: str
    first: str
    last: str
    mail: str
    tel: str
    home: int
    town: tuple[str, str, float, float]


def digits(d: random.Random, n: int) -> str:
    """Return n digits."""
    return "".join(d.choices("0123456789", k=n))


def key(d: random.Random) -> str:
    """Return a random UUID."""
    return str(uuid.UUID(bytes=d.randbytes(16), version=4))


def ulid(d: random.Random) -> str:
    """Return a sortable key."""
    return "01H" + "".join(d.choices(ULID, k=23))


def tel(d: random.Random) -> str:
    """Return a mobile number with its country code."""
    return d.choice([f"+447{d.choice('4578')}{digits(d, 8)}", f"+1520{d.randint(2, 9)}{digits(d, 6)}",
        f"+346{digits(d, 8)}", f"+485{digits(d, 8)}", f"+919{digits(d, 9)}"])


def when(d: random.Random, days: int = 90) -> datetime:
    """Return a time in the first quarter of 2024."""
    return T0 + timedelta(days=d.randrange(days), seconds=d.randrange(80000), microseconds=d.randrange(10**6))


def mac(d: random.Random) -> str:
    """Return a hardware address."""
    return f"{d.choice([0xA4, 0xDC, 0x3C, 0x00]):02x}" + "".join(f":{b:02x}" for b in d.randbytes(5))


def ip(d: random.Random) -> str:
    """Return a public address."""
    if d.random() < 0.15:
        return f"2a02:c7c:{d.randrange(65536):x}:{d.randrange(65536):x}::{d.randrange(65536):x}"
    return f"{d.choice([81, 86, 90, 151, 188, 73])}.{d.randrange(256)}.{d.randrange(256)}.{d.randint(1, 254)}"


def b64(raw: bytes) -> str:
    """Return base64 text."""
    return base64.b64encode(raw).decode()


def unit(d: random.Random, n: int) -> list[float]:
    """Return a vector of length one."""
    v = [d.gauss(0, 1) for _ in range(n)]
    size = sum(x * x for x in v) ** 0.5
    return [round(x / size, 6) for x in v]


def jpeg(d: random.Random, n: int = 260) -> bytes:
    """Return what begins and ends as a JPEG file."""
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + d.randbytes(
        n) + b"\xff\xd9"


def with_luhn(body: str) -> str:
    """Return the digits and their Luhn digit."""
    return body + check_digits.luhn(body)


def iban(d: random.Random) -> str:
    """Return an account number of Spain, the United Kingdom or Poland."""
    land, body = d.choice([("ES", digits(d, 20)), ("GB", "QWLK" + digits(d, 14)), ("PL", digits(d, 24))])
    number = int("".join(str(int(c, 36)) for c in body + land + "00"))
    return f"{land}{98 - number % 97:02d}{body}"


def geohash(lat: float, lon: float) -> str:
    """Return a geohash of eight characters."""
    box, bits = [-90.0, 90.0, -180.0, 180.0], 0
    for i in range(40):
        k = 2 if i % 2 == 0 else 0
        mid, value = (box[k] + box[k + 1]) / 2, lon if i % 2 == 0 else lat
        bits = bits * 2 + (value >= mid)
        box[k if value >= mid else k + 1] = mid
    return "".join("0123456789bcdefghjkmnpqrstuvwxyz"[bits >> s & 31] for s in range(35, -1, -5))


def people(d: random.Random) -> list[Person]:
    """Return the owners of the accounts."""
    made = []
    for i in range(160):
        first, last = d.choice(FIRST), d.choice(SURA) + d.choice(SURB)
        local = d.choice([first.lower(), first[0].lower()]) + d.choice([".", "_", ""]) + last.lower()
        mail = f"{local}{d.choice(['', '', str(d.randint(1, 99))])}@{d.choice(MAIL)}"
        made.append(Person(key(d), first, last, mail, tel(d), 40000 + i // 2 * 3, TOWNS[i // 2 % 6]))
    return made


def near(d: random.Random, p: Person, spread: float = 0.01) -> tuple[float, float]:
    """Return a point near the home of a person."""
    return p.town[2] + d.uniform(-spread, spread), p.town[3] + d.uniform(-spread, spread)


def street(d: random.Random) -> str:
    """Return house number and street."""
    return f"{d.randint(1, 240)}{d.choice(['', '', 'a', 'b'])} {d.choice(STREETS)}"


def accounts(d: random.Random, ps: list[Person]) -> dict[str, list[Row]]:
    """Return accounts, households, devices and what hangs on the account."""
    t: dict[str, list[Row]] = {}
    t["accounts"] = [
        (
            p.key, p.mail, p.tel if i % 4 else None, d.choice([f"{p.first} {p.last}", p.first,
                p.first[0] + p.last, f"{p.first.lower()}_home"]),
            f"$argon2id$v=19$m=65536,t=3,p=4${b64(d.randbytes(12)).rstrip('=')}${b64(d.randbytes(32)).rstrip('=')}"
                if i % 5 else hashlib.sha1(p.mail.encode()).hexdigest(),
            base64.b32encode(d.randbytes(20)).decode() if i % 6 == 0 else None,
                d.choice(["en_GB", "en_US", "es_ES", "pl_PL"]),
                {"Leeds": "GB", "Bristol": "GB", "Tucson": "US", "Valencia": "ES", "Gdynia": "PL",
                "Pune": "IN"}[p.town[0]],
            d.random() < 0.4, "1" + digits(d, 20) if i % 3 == 0 else None, ip(d),
                int(when(d).timestamp() * 1000), d.choice(["free", "plus"]),
                f"https://cdn.hearthling.app/av/{d.randbytes(8).hex()}.webp" if i % 3 else None,
                d.randint(1950, 2003) if i % 4 else None, 1,
        )
        for i, p in enumerate(ps)
    ]
    owners = ps[::2]
    t["households"] = []
    for i, p in enumerate(owners):
        lat, lon = near(d, p)
        geo = {"lat": round(lat, 5), "lon": round(lon, 5)} if i % 7 else {"lat": 0, "lon": 0}
        label = d.choice([f"The {p.last}s", "Home", f"{p.first}'s flat", "Holiday cottage", f"Casa {p.last}"])
        t["households"].append((p.home, label, p.key, street(d) if i % 6 else None,
            d.choice([None, None, "Flat 3", "2nd floor left"]), p.town[0], p.town[1],
            d.choice(["Europe/London", "Europe/Madrid", "America/Phoenix"]),
                json.dumps(geo), "M0 0 L" + " ".join(
                f"{d.randint(0, 900)} {d.randint(0, 600)}" for _ in range(6))
                if i % 3 else None, "m",
                f"{d.choice(['12', '20', '22', '15'])}{digits(d, 11)}"
                if p.town[0] in {"Leeds", "Bristol"} else None, ["Kitchen", "Hall"],
                False))
    t["household_members"] = [(p.home, p.key, "owner" if i % 2 == 0 else d.choice(["adult", "guest"]),
        p.mail if i % 2 else None, when(d), 3) for i, p in enumerate(ps)]
    t["Devices"] = []
    for i in range(260):
        p = d.choice(owners)
        t["Devices"].append((
            ulid(d), p.home, f"HL{d.choice('ABCD')}{d.randint(21, 24)}{digits(d, 9)}", d.choice(MODELS),
                mac(d), f"192.168.{d.randint(0, 1)}.{d.randint(2, 250)}", ip(d),
                f"{d.choice([1, 2, 10])}.{d.randint(0, 9)}.{d.randint(0, 30)}.{d.randint(1, 9)}",
            d.choice([f"{p.last} wifi", "SKYQ7F2", "VM" + digits(d, 7), "BT-" + digits(d, 4),
                "TP-Link_" + d.randbytes(2).hex().upper(), "pretty fly"]),
                d.choice(["Nursery", "Kitchen", f"{p.first}'s office", "Grandad's room", "Hall", "Shed"]),
                d.randbytes(16).hex() if i % 3 == 0 else None,
            "0x" + d.randbytes(2).hex().upper(), d.randint(0, 1080), d.randint(0, 1920),
                d.choice(["Rocket", "Analog", None]), d.choice(["open", "closed", None]),
                d.randbytes(48) if i % 2 else None, d.randbytes(24).hex() if i % 2 else None, when(d, 20),
                d.choice([4, 12, 13]), d.randint(-90, -35),
        ))
    t["push_tokens"] = []
    for i in range(150):
        p, apple = d.choice(ps), i % 2 == 0
        token = d.randbytes(32).hex() if apple else base64.urlsafe_b64encode(d.randbytes(16)).decode().rstrip(
            "=") + ":APA91b" + base64.urlsafe_b64encode(d.randbytes(99)).decode()
        t["push_tokens"].append((i + 5000, p.key, "ios" if apple else "android", token, key(d),
            d.choice(["iPhone14,5", "iPhone13,2", "iPhone12,1"])
            if apple else d.choice(["Pixel 5", "SM-A546B", "CPH2269", "moto g52"]),
            d.choice(["17.2", "16.6"]) if apple else d.choice(["12", "13"]),
                d.choice(AGENTS), d.choice(["en-GB", "es", "pl", "en-IN", "en-US"]),
                d.choice(["EE", "Vodafone", "Orange PL", "T-Mobile", "Airtel", None]),
                None if apple else d.randbytes(8).hex(), True, 0, None,
                int(when(d).timestamp())))
    t["attribution_events"] = []
    for i in range(180):
        p, apple = d.choice(ps), i % 2 == 0
        idfa = key(d).upper() if d.random() < 0.6 else "00000000-0000-0000-0000-000000000000"
        t["attribution_events"].append((base64.urlsafe_b64encode(d.randbytes(30)).decode(),
            idfa if apple else None, None if apple else key(d),
            d.randbytes(32).hex() if i % 17 == 0 else None, ip(d), d.choice(AGENTS),
                f"https://www.mumsnook.net/t/{digits(d, 6)}?utm_source={d.choice(['fb', 'blog'])}"
                if i % 3 else None,
                d.choice(["back2school", "q1_watch", "plug_sale"]),
                d.choice([*(x[0] for x in TOWNS), "London", "Madrid"]),
                f"_hl.2.{1704700000 + d.randrange(7000000)}.{digits(d, 9)}",
                when(d), d.choice([0.35, 1.2]),
                json.dumps({"parent": d.choice([True, False]),
                "income": d.choice(["mid", "high"]),
                "interests": d.sample(["gaming", "diy", "travel", "pets"], 2)})))
    t["subscriptions"] = []
    for i, p in enumerate(ps[:130]):
        pan = with_luhn((d.choice(["4", "4", "52", "55"]) + digits(d, 14))[:15]) if i % 2 else None
        account = iban(d) if i % 3 == 0 else None
        spaced = " ".join(account[j : j + 4] for j in range(0, len(account),
            4)) if account and i % 2 else account
        bill = {"name": f"{p.first} {p.last}", "line1": street(d), "city": p.town[0], "post": p.town[1]}
        legacy = pan if pan is None or i % 4 else " ".join(pan[j : j + 4] for j in range(0, 16, 4))
        t["subscriptions"].append((f"sub_{d.randbytes(6).hex()}", p.key,
            d.choice(["cam30", "kid_sim", "kid_sim_plus"]), f"cus_{''.join(d.choices(ULID, k=14))}",
            d.choice([f"{p.first} {p.last}", f"{p.first[0]} {p.last}".upper()]), legacy if i < 60 else None,
                f"**** {digits(d, 4)}" if i % 5 else digits(d, 4),
                f"{d.randint(1, 12):02d}/{d.randint(24, 29)}", spaced,
                d.choice(["QWLKGB2L", "BFARESMM", "TRPLPLPW"]) if account else None,
                json.dumps(bill), d.choice([499, 999, 1299]),
                d.choice(["GBP", "EUR", "USD", "PLN"]), when(d).date(),
                b64(d.randbytes(60)) if i % 2 else None,
                f"GPA.{digits(d, 4)}-{digits(d, 4)}-{digits(d, 4)}-{digits(d, 5)}"
                if i % 2 else "20000" + digits(d, 10), None,
                d.choice([None, "SPRING24"]), 0))
    return t


def watches(d: random.Random, ps: list[Person]) -> dict[str, list[Row]]:
    """Return who wears the watches, where, and with whom they speak."""
    t: dict[str, list[Row]] = {k: [] for k in ("wearer_profiles", "wearer_guardians", "watch_positions",
        "geofences", "net_scans", "voice_clips", "daily_activity", "call_records")}
    notes = ["Peanut allergy - EpiPen in bag", "asthma, blue inhaler", "T1 diabetic, see pump", "coeliac",
        None, None, None, "wears hearing aids", "none"]
    wearers = []
    for i in range(80):
        p = ps[i * 2]
        born = date(2011, 1, 1) + timedelta(days=d.randrange(365 * 8)) if i % 11 else date(1938 + i % 9, 3,
            1 + i % 28)
        n, serial = i + 301, f"PK3{digits(d, 9)}"
        wearers.append((n, p, serial))
        stem = "4" + digits(d, 8)
        health_no = str(-sum(int(c) * w for c, w in zip(stem, range(10, 1, -1), strict=True)) % 11)
        t["wearer_profiles"].append((
            n, p.home, d.choice(KIDS) if i % 11 else d.choice(["Grandad", "Nan"]),
                f"{d.choice(KIDS)} {p.last}", born, d.choice("FMX"),
                d.choice(["Beckfoot Primary", "CEIP Faro Norte", "St Oda's Juniors", "SP nr 41 Gdynia",
                "Quarry Hill Academy", "Fergusson Vidyalaya"]) if i % 11 else None,
            f"Year {2024 - born.year - 5}" if born.year < 2018 and i % 11 else d.choice(["Reception", None]),
                round(d.uniform(105, 158), 1), round(d.uniform(17, 48), 1), d.choice(notes),
                f"wearers/{n}/{d.randbytes(6).hex()}.jpg" if i % 3 else None,
            with_luhn("35" + digits(d, 12)), with_luhn("894" + digits(d, 15)),
                d.choice(["23410", "23415", "31026", "21407", "26003", "40445"]) + digits(d, 10), tel(d),
                json.dumps({"mon": ["08:50", "15:10"], "silent": True}), "rocket", d.randint(0, 900),
                f"{stem}{health_no}" if p.town[0] in {"Leeds", "Bristol"} and health_no != "10" else None,
        ))
        for rank, g in enumerate(ps[i * 2 : i * 2 + 2]):
            kind = {"Valencia": "dni", "Gdynia": "pesel", "Pune": "aadhaar"}.get(g.town[0], "passport")
            body, nine = digits(d,
                8), f"{d.randint(60, 95)}{d.randint(1, 12):02d}{d.randint(1, 28):02d}{digits(d, 4)}"
            uid = f"{d.randint(2, 9)}{digits(d, 10)}"
            number = {"dni": body + dni.calc_check_digit(body), "pesel": nine + pesel.calc_check_digit(nine),
                "aadhaar": uid + verhoeff.calc_check_digit(uid)}.get(kind, d.choice("5AKX") + digits(d, 8))
            if kind == "aadhaar" and d.random() < 0.5:
                number = f"{number[:4]} {number[4:8]} {number[8:]}"
            strokes = [[d.randint(0, 320), d.randint(0, 140), i * 16] for i in range(12)]
            t["wearer_guardians"].append((n, g.key, d.choice(["mother", "father", "gran", "carer"]),
                f"{g.first} {g.last}", g.tel if d.random() < 0.8 else g.tel[:3] + " " + g.tel[3:], rank + 1,
                kind, number,
                    b"%PDF-1.4\n%" + d.randbytes(90) if i % 3 else jpeg(d),
                    json.dumps(strokes) if rank == 0 else None, when(d), False))
    for n, p, serial in wearers[:60]:
        lat, lon = near(d, p, 0.008)
        for title in d.sample(["Home", "School", "Gran's", "Swimming", "Dad's place", "Mosque class"],
            d.randint(1, 3)):
            y, x = near(d, p, 0.02)
            shape = f"POINT({x:.6f} {y:.6f})" if d.random() < 0.7 else "POLYGON((" + ", ".join(
                f"{x + a:.5f} {y + b:.5f}" for a, b in ((0, 0), (0.002, 0), (0.002, 0.001), (0, 0))) + "))"
            t["geofences"].append((len(t["geofences"]) + 1, p.home, n, title, shape,
                d.choice([100, 150, 300]), f"{street(d)}, {p.town[0]}" if d.random() < 0.5 else None,
                d.choice(["Mo-Fr 08:30-15:30", None]), True, d.random() < 0.5,
                d.choice(["#ff8800", "#3377cc"])))
        for _ in range(6):
            lat, lon = lat + d.uniform(-0.002, 0.002), lon + d.uniform(-0.002, 0.002)
            t["watch_positions"].append((len(t["watch_positions"]) + 1, n, int(when(d).timestamp()),
                int(lat * 1e7), int(lon * 1e7), d.choice([8, 15, 40, 600]), d.choice(["gps", "wifi", "cell"]),
                geohash(lat, lon), round(d.uniform(0, 3), 2), d.randint(5, 100), key(d)))
        for _ in range(4):
            land = d.choice([(234, 10), (234, 15), (214, 7), (260, 3), (404, 45)])
            aps = [{"b": mac(d), "s": d.choice(["SKYQ7F2", f"{p.last} wifi", "eduroam", "Costa_Free", ""]),
                "r": d.randint(-92, -40)} for _ in range(d.randint(0, 4))]
            lac = d.randint(100, 65000)
            t["net_scans"].append((1744000000000000000 + d.randrange(10**15), serial, when(d),
                json.dumps(aps), *land, lac, d.randint(10**6, 268435455), d.randint(0, 9),
                f"{land[0]}-{land[1]}-{lac}-{d.randint(10**6, 9 * 10**7)};-{d.randint(70, 110)}",
                d.randint(40, 3000), d.random() < 0.9))
        for k in range(3):
            beats = [[300 * j, d.randint(62, 150)] for j in range(6)]
            t["daily_activity"].append((n, date(2024, 2, 1) + timedelta(days=k), d.randint(900, 17000),
                d.randint(600, 12000), d.randint(68, 104), json.dumps(beats), d.randint(400, 640),
                round(d.uniform(32.5, 36.5), 1), d.choice([1, 2, 3]), True))
    says = ["can you pick me up from {t} at four", "I left my PE kit at home", "mum it's {n} my tummy hurts",
        "ring nan on {p} please", "ok love you", "[unintelligible]", "el profe dice que mañana no hay clase",
        "I'm at {n}'s house"]
    for i in range(140):
        n, p, serial = d.choice(wearers)
        text = d.choice(says).format(t=d.choice(["swimming", "school", "gran's"]), n=d.choice(KIDS), p=tel(d))
        t["voice_clips"].append((f"2b{''.join(d.choices(ULID, k=25))}",
            d.choice([f"watch:{serial}", f"acct:{p.key[:8]}"]), f"wearer:{n}", d.randint(800, 15000),
            d.choice(["amr", "opus"]), b"#!AMR\n" + d.randbytes(180)
            if i % 2 else b"OggS\0\2" + d.randbytes(180), text if i % 4 else None, True, when(d)))
        t["call_records"].append((8800000 + i, n, p.tel if i % 3 else tel(d),
            d.choice(["Mum", "Dad", f"Auntie {p.first}", p.first, None]), d.choice("IO"), when(d),
            d.randint(0, 900), d.randint(0, 4), f"rec/{n}/{digits(d, 8)}.ogg" if i % 5 == 0 else None,
            round(d.uniform(2.5, 4.4), 2)))
    return t


def home(d: random.Random, ps: list[Person], devices: list[Row]) -> dict[str, list[Row]]:
    """Return cameras, locks, voices, energy, telemetry and the reports of the app."""
    t: dict[str, list[Row]] = {}
    owners = ps[::2]
    t["speaker_models"] = [(i + 1, d.choice(ps).key, d.choice(["me", "Mum", "kid room"]),
        b64(struct.pack("<192f", *unit(d, 192))), d.randint(3, 5), round(d.uniform(0.01, 0.09), 3), "ecapa-2")
        for i in range(45)]
    t["camera_events"] = []
    for i in range(160):
        p, kind = d.choice(owners), d.choice(["face", "face", "motion", "parcel", "vehicle"])
        face, left = kind == "face", d.randint(0, 1200)
        tail = "".join(d.choices("ABCDEFGHJKLMNOPRSTUVWXYZ", k=3))
        plate = f"{d.choice(['YK', 'LN', 'BD'])}{d.randint(10, 73)} {tail}"
        t["camera_events"].append((key(d), d.choice(devices)[0], when(d), kind,
            round(d.uniform(0.5, 0.99), 3), json.dumps({"x": left, "y": d.randint(0, 800),
            "w": d.randint(40, 300), "h": d.randint(40, 300)}), json.dumps(unit(d, 96)) if face else None,
            b64(jpeg(d, 180)) if i % 3 == 0 else None,
                f"ev/{p.home}/2024/02/{d.randbytes(10).hex()}.mp4",
                f"{d.choice([p.first, 'Postie Dave', p.first + ' ' + p.last])}"
                if face and i % 2 else None,
                plate if kind == "vehicle" else d.choice(["PARCEL", "FRAGILE", None,
                None]), json.dumps(unit(d, 48)) if i % 4 == 0 else None,
                d.randbytes(16).hex(), i % 2 == 0))
    t["known_faces"] = [(i + 1, (p := d.choice(owners)).home,
        d.choice([p.first, f"{p.first} {p.last}", "Nanny " + d.choice(FIRST), d.choice(KIDS)]),
        struct.pack("<128f", *unit(d, 128)), jpeg(d) if i % 3 else None, p.key, None, True)
        for i in range(75)]
    t["lock_credentials"] = []
    for i in range(90):
        p, kind = d.choice(owners), d.choice(["pin", "pin", "finger", "nfc"])
        points = "".join(struct.pack(">HHBB", 0x4000 | d.randrange(256), d.randrange(360), d.randrange(180),
            90).hex() for _ in range(16))
        t["lock_credentials"].append((i + 1, d.choice(devices)[0], d.randint(1, 20), kind,
            digits(d, d.choice([4, 6])) if kind == "pin" else (d.randbytes(7).hex()
            if kind == "nfc" else None), "464d520020323000" + points if kind == "finger" else None,
                d.choice([p.first, f"{p.first} {p.last}", "Cleaner " + d.choice(FIRST),
                "Dog walker", "spare"]), d.choice([None, "Tu 10:00-12:00"]),
                d.randint(0, 400), when(d)))
    t["energy_readings"] = []
    for p in owners[:30]:
        meter = "E6S" + digits(d, 10)
        for k in range(10):
            t["energy_readings"].append((meter, T0 + timedelta(minutes=30 * k), d.randint(20, 2600),
                round(d.uniform(228, 246), 1), round(d.uniform(0.1, 18), 2), round(d.uniform(0.8, 1), 3),
                d.choice([0.28499, 0.07501]), p.home, "A", 1))
    t["ble_sightings"] = []
    for i in range(200):
        p = d.choice(ps)
        t["ble_sightings"].append((1744600000000000000 + d.randrange(10**15), d.choice(devices)[0], when(d),
            mac(d).upper(), d.choice([None, f"{p.first}'s iPhone", "LE-Bose QC", "Mi Band 6",
            f"{p.first}s AirPods", "[TV] Lounge", "JBL Flip"]),
            "f7826da6-4fa2-4e98-8024-bc5b71e0893e" if i % 3 == 0 else None,
                d.choice([1, 2]) if i % 3 == 0 else None,
                d.randint(1, 400) if i % 3 == 0 else None, d.randint(-100, -40), -59,
                d.choice(["hall", "garage"]), d.randbytes(d.randint(8, 27)).hex()))
    t["crash_logs"] = []
    for i in range(120):
        p = d.choice(ps)
        where = d.choice([f"open /data/user/0/app.hearthling/files/{p.mail}/cache.db failed",
            f"HTTP 401 GET /v3/households/{p.home}?token=ey{b64(d.randbytes(18))}",
            "index 3 out of range for 10.2.3.4",
            f"C:\\Users\\{p.first}{p.last}\\AppData\\Local\\Hearth\\log.txt",
            "NullPointerException at LockFragment.onResume"])
        crumbs = [{"screen": d.choice(["LiveView", "WatchMap", "LockPins"]), "ms": d.randint(10, 9000)},
            {"screen": "Login", "q": d.choice([p.mail, None])}]
        t["crash_logs"].append((d.randbytes(16).hex(),
            f"4.{d.randint(10, 18)}.{d.randint(0, 3)}.{d.randint(1000, 1200)}", key(d),
            ip(d) if i % 6 else "10.2.3.4",
            f"FATAL {where}\n  at app.hearthling.Core.run(Core.kt:{d.randint(10, 900)})", json.dumps(crumbs),
            d.randint(10**7, 4 * 10**9), d.randbytes(16).hex(), d.randbytes(8).hex(),
            int(when(d).timestamp() * 1_000_000)))
    t["telemetry_raw"] = []
    for i in range(240):
        p, dev, (lat, lon) = d.choice(owners), d.choice(devices), near(d, d.choice(owners))
        body: dict[str, object] = d.choice([
            {"sn": dev[2], "wifi": {"ssid": dev[8], "bssid": mac(d)}, "up": d.randint(9, 99999)},
                {"imei": with_luhn("35" + digits(d, 12)), "gps": {"la": round(lat, 6), "lo": round(lon, 6)},
                "acc": [round(d.gauss(0, 1), 2) for _ in range(3)]},
            {"t": round(d.uniform(15, 26), 1), "rh": d.randint(30, 70), "v": "10.2.3.4"},
                {"press": 1, "user": p.mail, "lock": dev[0]},
                {"xy": [d.randint(0, 1080), d.randint(0, 1920)], "lux": d.randint(0, 900)},
        ])
        t["telemetry_raw"].append((1704693600000000 + i * 7919,
            f"hl/{dev[0]}/{d.choice(['state', 'loc', 'diag'])}", json.dumps(body) if i % 30 else "\\x00bad",
            d.randint(100000000, 999999999), d.choice([0, 1]), f"10.40.{d.randint(0, 3)}.{d.randint(1, 9)}",
            int(when(d).timestamp() * 1_000_000)))
    asks = ["Hi, my watch stopped syncing. Call me on {t}. Thanks, {n}",
        "The lock at {a} will not open with my code {c}",
        "Please delete everything about my son {k}, born {b}", "refund to {i} please",
        "Camera shows my neighbour, is that legal?", "firmware 10.2.3.4 bricked my hub SN {s}"]
    t["support_tickets"] = []
    for i in range(110):
        p = d.choice(ps)
        text = d.choice(asks).format(t=p.tel, n=p.first, a=street(d), c=digits(d, 4), k=d.choice(KIDS),
            b=f"{d.randint(1, 28)}/{d.randint(1, 12)}/{d.randint(2012, 2018)}", i=iban(d),
            s=d.choice(devices)[2])
        t["support_tickets"].append((70000 + i, p.key, d.choice(["mail", "chat"]),
            p.mail if i % 9 else f"noreply@{d.choice(MAIL)}",
            d.choice(["Sync problem", "Lock", "Data request", "Refund", f"{p.last} order"]), text,
            d.choice(["Keir P.", "Milena", "bot", "Olwen T.", "Davor", "Thea G."]), d.choice([None, 4, 5]),
                f"{p.first} {p.last}, {street(d)}, {p.town[0]} {p.town[1]}"
                if i % 4 == 0 else None,
                d.choice(["1Z", "JD00"]) + digits(d, 14) if i % 4 == 0 else None,
                json.dumps(unit(d, 48)) if i % 3 == 0 else None,
                json.dumps([{"fn": d.choice(["IMG_2201.HEIC", "passport.jpg",
                "screen.png"]), "sha": d.randbytes(20).hex()}])
                if i % 5 == 0 else None, ["p2"], when(d)))
    return t


def goods(d: random.Random) -> dict[str, list[Row]]:
    """Return masts, firmware, articles and units on the line."""
    t: dict[str, list[Row]] = {}
    t["cell_towers"] = [(d.choice(["LTE", "GSM", "UMTS"]),
        *d.choice([(234, 10), (234, 15), (214, 7), (260, 3)]), d.randint(100, 65000),
        d.randint(10**6, 268435455), round(d.uniform(-5, 19), 6), round(d.uniform(38, 57), 6),
        d.choice([500, 1000, 4500]), d.randint(1, 900), 1600000000 + d.randrange(10**8)) for _ in range(250)]
    t["firmware_releases"] = []
    for i in range(60):
        model, v = d.choice(
            MODELS), f"{d.choice([1, 2, 10])}.{d.randint(0, 9)}.{d.randint(0, 30)}.{d.randint(1, 9)}"
        t["firmware_releases"].append((i + 1, model, v, date(2018, 1, 1) + timedelta(days=d.randrange(2200)),
            d.randbytes(32).hex(), d.randbytes(16).hex(),
            f"https://fw.hearthling.app/{d.randbytes(4).hex()}/{v}.bin",
            f"hearth/{model.split()[0].lower()}/{v}:user/release-keys", "CN=Hearthling Release 3",
            d.randint(10**5, 9 * 10**6), d.randint(1, 900), 100,
            d.choice(["Fixes Wi-Fi roaming", "Adds Marlow and Hudson watch faces", "Security"]), "B2", False))
    titles = ["Mason jar lamp", "Baker oven thermometer", "Taylor tap sensor", "Hudson wall switch",
        "Pebble Kid 3 strap, Violet", "Carter hinge contact", "Florence socket", "Owl Cam S mount"]
    t["sku_catalog"] = []
    skus = [f"{d.choice('HGEC')}{digits(d, 8)}" for _ in range(140)]
    for i, s in enumerate(skus):
        ean = "50" + digits(d, 10)
        vendor = d.choice(["Brimley Switchgear Ltd", "Kelova Plastics S.L.", "J. Tarmont & Sons",
            "Quilski Optyka"])
        t["sku_catalog"].append((s, d.choice(titles) + d.choice(["", " 2-pack", " (white)"]),
            ean + check_digits.ean13(ean), round(d.uniform(3, 180), 4), round(d.uniform(-90, 90), 4),
            d.choice(["male", "female", None]), d.choice(["chrome", "oak"]),
            d.choice(["Amelia-v2", "Brian-v1"]),
                d.choice(["Pixel 5 holder", "iPhone 13 case", "Galaxy A54 dock", "universal",
                "moto g52 cradle", None]), d.randint(20, 4000), d.randint(10, 400),
                f"8517.{digits(d, 2)}.{digits(d, 2)}",
                f"{d.choice('ABCJKM')}{d.randint(0, 99):02d}.{d.randint(0, 9)}",
                f"DPP-{digits(d, 12)}" if i % 3 else None, vendor,
                {"B": "+44 113 496 0", "K": "+34 96 300 0", "J": "0113 496 0",
                "Q": "+48 58 300 0"}[vendor[0]] + digits(d, 3),
                "sales@" + vendor.split()[0].lower().strip(".") + "-trade.eu",
                json.dumps(unit(d, 48)) if i % 2 else None,
                d.choice(["welcome_3", "refill"])))
    t["factory_units"] = []
    for i in range(240):
        made = when(d, 60)
        t["factory_units"].append((2024010000000 + i * 17, d.choice(skus), "86" + digits(d, 13),
            with_luhn("35" + digits(d, 12)), d.randbytes(6).hex().upper(),
            f"L{made:%y%W}-{d.choice('AB')}{d.randint(1, 40)}", d.choice([1, 2, 3]),
            f"ICT-{d.randint(1, 12)}", d.choice(["Op 14", "Op 7", "Pavel", "Op 22", "Olwen", "Op 3"]),
                json.dumps({"tx": round(d.uniform(9, 20), 2), "xtal": d.randint(-20, 20)}),
                f"{d.uniform(10, 60):.4f},{d.uniform(10, 60):.4f}",
                int(made.timestamp()),
                d.choice(["Unit 6, Harrow Mill Way, Leeds LS10 1RJ",
                "Dock 2, 14 Quarry Hill, Gdynia 81-395"]), f"020-{digits(d, 8)}",
                f"{d.choice(['320102', '411381'])}{made:%Y%m%d}{digits(d, 4)}",
                with_luhn("4" + digits(d, 14)) if i % 9 == 0 else "4" + digits(d, 15),
                i % 40 != 0, *(round(d.uniform(0, 60), 3) for _ in range(4))))
    return t


def rows(draw: random.Random) -> dict[str, list[Row]]:
    """Return the rows of each table."""
    ps = people(draw)
    first = accounts(draw, ps)
    return first | watches(draw, ps) | home(draw, ps, first["Devices"]) | goods(draw)
