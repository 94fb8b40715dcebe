"""Rows of the social network: people, clips, live rooms, the dating corner, safety and payouts."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import random
import struct
import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from scanner.demo.check_digits import ean13, luhn

Row = tuple[object, ...]
NOW = datetime(2026, 6, 30, 12, tzinfo=UTC)
FIRST = (
    "Marla Devin Tessa Rowan Imani Caleb Noor Jonas Petra Ayo Lucia Brennan Keiko Anders Shanice Mateo Odette Ravi Greta Dmitri "
    "Saoirse Malik Corinne Yusuf Hattie Emeka Linnea Tobias Paloma Kwame Sunniva Arlo Beatriz Hamza Willa Joaquin Freya Osman"
).split()
LAST = [
    a + b
    for a in "Hol Wex Brad Mar Thorn Ash Ken Pem Lang Stan".split()
    for b in "brook ley worth ton field den".split()
]
LAST += [
    "Okafor",
    "Nakatani",
    "Delacruz",
    "Haddad",
    "Lindqvist",
    "Popescu",
    "Achterberg",
    "O'Meara",
    "Ferreira",
    "Tran",
    "Kim",
]
DOMAINS = (
    "mailnest.net",
    "quickpost.org",
    "ferrybox.io",
    "owlmail.co",
    "tindrum.de",
    "halcyon-post.com",
    "lakeside.edu",
)
CITIES = (
    ("Dayton", "OH", "454", 39.7589, -84.1916),
    ("Tucson", "AZ", "857", 32.2226, -110.9747),
    ("Portland", "OR", "972", 45.5152, -122.6784),
    ("Leeds", "", "LS1", 53.8008, -1.5491),
    ("Austin", "TX", "787", 30.2672, -97.7431),
    ("Toronto", "ON", "M5V", 43.6532, -79.3832),
    ("Cork", "", "T12", 51.8985, -8.4756),
    ("Tampa", "FL", "336", 27.9506, -82.4572),
)
STREETS = (
    "Alder Ct",
    "W Juniper St",
    "Old Mill Rd",
    "Cedar Ave",
    "Harbor View Dr",
    "Kestrel Ln",
    "Penny Ln Apt 4",
    "N 9th St",
)
MODELS = (
    "iPhone14,5",
    "iPhone16,1",
    "SM-S918B",
    "Pixel 8 Pro",
    "moto g power",
    "CPH2581",
    "SM-A546E",
    "iPhone12,8",
    "2201117TY",
)
AGENTS = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Flarely/8.12",
    "Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 Chrome/122.0 Mobile Safari/537.36",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:124.0) Gecko/20100101 Firefox/124.0",
    "Flarely/8.9.1 (Android 13; Pixel 8 Pro; en_US)",
    "okhttp/4.11.0",
)
TOPICS = (
    "late night lofi",
    "ask me anything",
    "cosplay makeup",
    "chess blitz",
    "thrift haul",
    "guitar covers",
    "baking fails",
    "sketch with me",
)
SAID = (
    "honestly the second take was better",
    "who else is up this late",
    "new video friday, bring snacks",
    "this recipe saved my week",
    "the bridge is closed again so I walked",
    "can somebody explain the ending",
    "ok that drop was insane",
    "three years sober today, thank you all",
    "my cat learned to open the fridge",
    "season tickets are 40 bucks now??",
    "Rose and Martin Lake are both worth a visit",
    "gg everyone",
)


# fmt: off
def _name(draw: random.Random) -> tuple[str, str]:
    return draw.choice(FIRST), draw.choice(LAST)


def _mail(draw: random.Random, name: tuple[str, str]) -> str:
    first, last = (p.lower().replace("'", "") for p in name)
    return draw.choice((f"{first}.{last}", f"{first[0]}{last}{draw.randint(1, 99)}", f"{last}_{first}")) + "@" + draw.choice(DOMAINS)


def _phone(draw: random.Random) -> str:
    if draw.random() < 0.2:
        return f"+447{draw.randint(400000000, 999999999)}"
    return f"+1{draw.choice((937, 520, 503, 512, 416, 813, 614, 737))}{draw.randint(2, 9)}{draw.randint(200000, 999999)}"


def _snow(draw: random.Random, at: datetime) -> int:
    return (int(at.timestamp() * 1000) - 1420070400000) << 22 | draw.randrange(1 << 22)


def _when(draw: random.Random, days: int = 900) -> datetime:
    return NOW - timedelta(seconds=draw.randrange(days * 86400))


def _born(draw: random.Random, low: int = 17, high: int = 60) -> date:
    return NOW.date() - timedelta(days=int(draw.triangular(low, high, 24) * 365.25))


def _ip(draw: random.Random) -> str:
    if draw.random() < 0.15:
        return f"2600:{draw.randrange(4096, 65535):x}:{draw.randrange(65535):x}:{draw.randrange(65535):x}::{draw.randrange(1, 65535):x}"
    return f"{draw.choice((24, 68, 73, 81, 90, 98, 172, 188))}.{draw.randint(32, 250)}.{draw.randrange(256)}.{draw.randint(1, 254)}"


def _hex(draw: random.Random, size: int) -> str:
    return draw.randbytes(size).hex()


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _url64(draw: random.Random, size: int) -> str:
    return base64.urlsafe_b64encode(draw.randbytes(size)).decode().rstrip("=")


def _uuid(draw: random.Random) -> str:
    return str(uuid.UUID(bytes=draw.randbytes(16), version=4))


def _jpeg(draw: random.Random, size: int = 260) -> bytes:
    return bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb004300") + draw.randbytes(size) + b"\xff\xd9"


def _vector(draw: random.Random, size: int) -> list[float]:
    raw = [draw.gauss(0, 1) for _ in range(size)]
    norm = math.sqrt(sum(x * x for x in raw))
    return [x / norm for x in raw]


def _packed(draw: random.Random, size: int) -> bytes:
    return struct.pack(f"<{size}f", *_vector(draw, size))


def _iban(draw: random.Random) -> str:
    country, bank = draw.choice((("DE", ""), ("GB", "WXBK"), ("NL", "PDLB"), ("IE", "CRKB")))
    body = bank + "".join(draw.choices("0123456789", k={"DE": 18, "GB": 14, "NL": 10, "IE": 14}[country]))
    digits = "".join(str(int(c, 36)) for c in body + country + "00")
    return f"{country}{98 - int(digits) % 97:02d}{body}"


def _aba(draw: random.Random) -> str:
    body = f"{draw.choice((4, 6, 7, 12)):02d}{draw.randrange(10**6):06d}"
    return body + str(-sum(int(d) * w for d, w in zip(body, (3, 7, 1, 3, 7, 1, 3, 7), strict=True)) % 10)


def _card(draw: random.Random) -> str:
    body = draw.choice(("414720", "543210", "402400", "552433")) + f"{draw.randrange(10**9):09d}"
    return body + luhn(body)


def _imei(draw: random.Random) -> str:
    body = draw.choice(("35332811", "86443004", "35209900")) + f"{draw.randrange(10**6):06d}"
    return body + luhn(body)


def _ssn(draw: random.Random) -> str:
    return f"{draw.choice([n for n in range(1, 773) if n != 666]):03d}-{draw.randint(1, 99):02d}-{draw.randint(1, 9999):04d}"


def _mrz_check(text: str) -> str:
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


def _mrz(draw: random.Random, name: tuple[str, str], born: date, sex: str) -> str:
    state = draw.choice(("USA", "GBR", "CAN", "IRL"))
    number = f"{draw.randrange(10**8, 10**9)}"
    day, until = f"{born:%y%m%d}", f"{draw.randint(27, 35)}{draw.randint(1, 12):02d}{draw.randint(1, 28):02d}"
    number, day, until, rest = (x + _mrz_check(x) for x in (number, day, until, "<" * 14))
    first, last = (p.upper().replace("'", "") for p in name)
    return f"P<{state}{last}<<{first}".ljust(44, "<") + "\n" + f"{number}{state}{day}{sex}{until}{rest}" + _mrz_check(number + day + until + rest)


def _geohash(lat: float, lng: float, size: int = 9) -> str:
    lows, highs, values, bits = [-180.0, -90.0], [180.0, 90.0], (lng, lat), 0
    for i in range(size * 5):
        axis = i % 2
        middle = (lows[axis] + highs[axis]) / 2
        bits = bits << 1 | (values[axis] >= middle)
        (lows if values[axis] >= middle else highs)[axis] = middle
    return "".join("0123456789bcdefghjkmnpqrstuvwxyz"[bits >> 5 * i & 31] for i in reversed(range(size)))


def _place(draw: random.Random) -> tuple[float, float]:
    *_, lat, lng = draw.choice(CITIES)
    return round(lat + draw.gauss(0, 0.03), 6), round(lng + draw.gauss(0, 0.03), 6)


def _some(draw: random.Random, chance: float, value: object) -> object:
    return value if draw.random() < chance else None


def _speech(draw: random.Random) -> str:
    extras = (
        lambda: f"text me {_phone(draw)} when you land", lambda: f"write to {_mail(draw, _name(draw))} for the files",
        lambda: "my doctor says it is type 2 diabetes, starting metformin monday", lambda: f"order 2026{draw.randint(1000, 9999)} shipped, tracking 1Z{draw.randrange(10**9)}",
        lambda: f"come over, {draw.randint(10, 2400)} {draw.choice(STREETS)}, buzzer is broken", lambda: f"new account is @{draw.choice(FIRST).lower()}_{draw.randint(10, 99)} on insta",
    )
    said = draw.choice(SAID)
    return f"{said}. {draw.choice(extras)()}" if draw.random() < 0.25 else f"{said} {draw.choice(('', 'lol', '#fyp', 'haha', '❤'))}".strip()


def _users(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(240):
        name, at, phone = _name(draw), _when(draw, 1500), _phone(draw)
        city = draw.choice(CITIES)
        born = date(draw.choice((2014, 2015)), draw.randint(1, 12), draw.randint(1, 28)) if i % 34 == 5 else _born(draw)
        handle = f"{name[0].lower()}{draw.choice(('', '_', 'x', '.'))}{draw.choice(('plays', 'irl', 'draws', 'loops', 'tv', 'eats'))}{draw.randint(1, 999)}"
        bio = draw.choice(("", "she/they · dog person", "coffee, synths, bad puns", f"booking: {_mail(draw, name)}", f"snap: {handle[:9]}", "16 · track & field", "mum of two, nurse on nights", "ex barista. now clips"))
        made.append((
            _snow(draw, at), handle, _some(draw, 0.8, _mail(draw, name)), _some(draw, 0.7, phone), hashlib.sha256(phone.encode()).hexdigest(),
            _some(draw, 0.75, "$2b$12$" + "".join(draw.choices("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", k=53))),
            draw.choice((" ".join(name), name[0], f"{name[0]} ✨", handle.title(), f"DJ {name[1]}")), bio, f"av/{_hex(draw, 2)}/{_hex(draw, 8)}.webp", born,
            draw.choice((0, 1, 1, 2, 2, 3)), _some(draw, 0.3, draw.choice(("she/her", "he/him", "they/them", "she/they"))), "US" if city[1] else "GB",
            draw.choice(("en_US", "en_GB", "es_US", "fr_CA")), draw.choice(("America/New_York", "America/Chicago", "Europe/London", "America/Phoenix")), _ip(draw),
            _some(draw, 0.25, f"00{draw.randint(1000, 1999)}.{_hex(draw, 16)}.{draw.randint(1000, 2359):04d}"), draw.choice((1, 1, 1, 1, 2, 3, 9)),
            (NOW.date() - born).days < 18 * 365.25, None, None, at, None, draw.randrange(9000), None,
        ))
    return made


def _dating(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    asks = ("My simple pleasures", "A life goal of mine", "I'm weirdly attracted to", "Dating me is like")
    answers = ("rain on a tin roof", "finish the novel", "people who read maps", "a very long brunch", "I manage bipolar disorder and I'm open about it", "two kids on weekends", "deaf in one ear, loud in both", "still learning to dance")
    return [
        (
            _uuid(draw), u, draw.choice(FIRST), draw.randint(1964, 2007), draw.choice(("straight", "gay", "lesbian", "bi", "pan", "queer", "asexual")),
            draw.choice(("men", "women", "everyone", "nb")), draw.choice((None, "catholic", "muslim", "jewish", "agnostic", "hindu", "buddhist", "lds")),
            draw.choice((None, "Black", "White", "Hispanic/Latino", "South Asian", "East Asian", "Middle Eastern", "Pacific Islander")),
            draw.choice((None, None, "liberal", "conservative", "moderate", "socialist")), int(draw.gauss(171, 9)), draw.choice(("single", "divorced", "separated", "widowed", "open", "it's complicated")),
            draw.choice(("no", "yes", "someday", "never")), draw.choice(("barista", "RN", "line cook", "high school teacher", "QA lead", "welder", "grad student", "paralegal", "dog groomer")),
            json.dumps([{"q": q, "a": draw.choice(answers)} for q in draw.sample(asks, 2)]), _geohash(*_place(draw)), draw.choice((10, 25, 50, 100)),
            draw.choice((None, None, None, "neg", "on prep", "undetectable")), draw.random() < 0.5, _some(draw, 0.1, f"spark/pa/{_hex(draw, 10)}.enc"), _when(draw, 90), draw.choice((0, 0, 1, 3)), None,
        )
        for u in uids
    ]


def _posts(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for _ in range(220):
        at, spot = _when(draw, 300), _place(draw)
        located = draw.random() < 0.3
        made.append((
            _snow(draw, at), draw.choice(uids), _speech(draw), draw.choice(("en", "en", "es", "fr")), None, spot[0] if located else None, spot[1] if located else None,
            draw.choice((None, None, "Dayton, OH", "Tucson", "Leeds Dock", "my couch")), draw.choice((None, ["fyp"], ["lofi", "study"], ["grwm"])), draw.choice((0, 0, 1, 2)), int(draw.paretovariate(0.8)), int(at.timestamp() * 1000), None, None,
        ))
    return made


def _clips(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for i in range(110):
        lat, lng = _place(draw)
        exif = {"Make": draw.choice(("Apple", "samsung", "Google")), "Model": draw.choice(MODELS), "GPSLatitude": lat, "GPSLongitude": lng, "BodySerialNumber": f"{draw.choice('CDFG')}{draw.randrange(10**10):010d}", "ISO": draw.choice((50, 100, 400))}
        made.append((
            "".join(draw.choices("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=11)), draw.choice(uids), _speech(draw)[:290], f"raw/{_hex(draw, 1)}/{_uuid(draw)}.mp4", _hex(draw, 32), _jpeg(draw) if i < 60 else None,
            draw.randint(3000, 180000), draw.choice((720, 1080)), draw.choice((1280, 1920)), draw.choice(("h264", "hevc", "av1")), f"10.{draw.randint(0, 4)}.{draw.randint(0, 9)}.{draw.randint(0, 30)}",
            " ".join(f"{x:.5f}" for x in _vector(draw, 48)), json.dumps(exif) if draw.random() < 0.4 else None, round(draw.random() ** 4, 4), _some(draw, 0.6, draw.randint(1, 40)), _when(draw, 300), None,
        ))
    return made


def _streams(draw: random.Random, hosts: Sequence[int]) -> list[Row]:
    return [
        (_snow(draw, at), draw.choice(hosts), draw.choice(TOPICS), f"live_{draw.randint(10**8, 10**9)}_{_url64(draw, 21)}", f"10.{draw.randint(2, 5)}.{draw.randint(0, 9)}.{draw.randint(2, 250)}", int(draw.paretovariate(0.6)) % 90000,
         draw.choice(MODELS), int(at.timestamp()), int(at.timestamp()) + draw.randint(300, 14400), draw.randrange(40000), _some(draw, 0.4, f"vod/{_hex(draw, 8)}.m3u8"), draw.choice(("iad", "dub", "pdx")))
        for at in (_when(draw, 200) for _ in range(60))
    ]


def _tips(draw: random.Random, uids: Sequence[int], streams: Sequence[Row]) -> list[Row]:
    made: list[Row] = []
    for i in range(200):
        at, card = _when(draw, 200), _card(draw)
        stream = draw.choice(streams)
        made.append((
            f"T{at:%Y%m%d}{i:07d}", draw.choice(uids), stream[1], stream[0], f"G{20250000 + draw.randint(1, 24) * 37:08d}", draw.choice((5, 10, 100, 500, 2500)), draw.choice((99, 199, 999, 4999)), draw.choice(("USD", "USD", "GBP")),
            f"{draw.choice('4586')}{draw.randrange(10**15):015d}", f"{card[:6]}******{card[-4:]}", "card_" + "".join(draw.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=24)),
            draw.choice((None, "love the set!!", "play the blue one", "happy birthday Greta", "for the vet bill, hope Biscuit is ok", "from all of us at night shift", "gg")), at, None, None,
        ))
    return made


def _messages(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for _ in range(260):
        at, sealed = _when(draw, 400), draw.random() < 0.35
        us = int(at.timestamp() * 1e6) + draw.randrange(1000)
        made.append((_snow(draw, at), draw.randint(10**6, 9 * 10**6), draw.choice(uids), None if sealed else _speech(draw), b"\x03" + draw.randbytes(draw.randint(60, 160)) if sealed else None, draw.choice((1, 1, 2)), us, us + draw.randrange(10**10), None))
    return made


def _reports(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    told = (
        "keeps sending me gross pictures after I blocked him", "this is my ex {n}, he posts my address {a} and my number {p}", "account belongs to a 12 year old, I know her mother", "spam coins link", "she told everybody I have herpes",
        "outed me to my whole school, I never said I am gay", "he was convicted for stalking in {c}, check {n}", "pretends to be my brother {n}", "gore in the live", "sells fake tickets, call me {p}",
    )
    return [
        (4000 + i, draw.choice(uids), draw.choice(("user", "clip", "dm", "live")), draw.choice(uids), draw.choice(("HAR1", "CSA2", "SPM1", "IMP1", "SHM3", "VIO2")),
         _some(draw, 0.8, draw.choice(told).format(n=" ".join(_name(draw)), p=_phone(draw), a=f"{draw.randint(10, 2400)} {draw.choice(STREETS)}", c=draw.choice(CITIES)[0])),
         _some(draw, 0.3, f"ev/{_hex(draw, 8)}.png"), draw.choice(("open", "closed", "escalated")), None, _when(draw, 120))
        for i in range(90)
    ]


def _moderation(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    staff = [f"{f.lower()}.{s.lower()}@flarely-trust.com" for f, s in (("Ines", "Bramwell"), ("Otto", "Kessing"), ("Priya", "Vallath"), ("Leon", "Abara"), ("Mae", "Duclos"), ("Finn", "Ostrov"))]
    notes = ("second offence, 7 day hold", "says she is 12 in bio, sent to age check", "arrest record in local news, see ticket", "no violation", "appeal by father of the user", "sextortion ring, referred to police", None)
    return [(i, f"C26-{draw.randint(10000, 99999)}", draw.choice(uids), draw.choice(staff), draw.choice(("warn", "mute", "suspend", "ban", "none")), draw.choice((0, 1, 2)), draw.choice(notes), None, round(draw.random(), 3), _when(draw, 120)) for i in range(1, 81)]


def _age_checks(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for u in uids:
        name, born, at = _name(draw), _born(draw, 17, 44), _when(draw, 200)
        kind = draw.choice(("passport", "driver", "none", "passport"))
        made.append((
            _uuid(draw), u, "selfie" if kind == "none" else "doc", None if kind == "none" else kind, None if kind == "none" else _b64(draw.randbytes(28))[:40], _mrz(draw, name, born, draw.choice("MF")) if kind == "passport" else None,
            draw.choice((f"{born:%Y-%m-%d}", f"{born:%m/%d/%Y}")) if kind != "none" else None, _b64(_jpeg(draw, 300)) if kind != "none" and draw.random() < 0.6 else None, _jpeg(draw, 420), _packed(draw, 128), round(draw.uniform(0.4, 0.99), 4),
            round(max(15.5, (NOW.date() - born).days / 365.25 + draw.gauss(0, 2)), 1), f"yv_{_url64(draw, 15)}", draw.choice(("pass", "pass", "fail", "review")), date(draw.randint(2026, 2035), draw.randint(1, 12), 15) if kind != "none" else None, at, draw.choice((None, 11, 14)), None,
        ))
    return made


def _families(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    schools = ("Juniper Creek Middle School", "St. Brannoc Primary", "Eastvale Elementary", "Harlan Oak Jr High", "Ridgeway Academy", "Cedar Bend K-8")
    made: list[Row] = []
    for i, u in enumerate(uids):
        parent = _name(draw)
        age = draw.choice((9, 10, 11, 12, 12, 13, 14, 15, 16))
        made.append((
            100 + i, u, NOW.date() - timedelta(days=age * 365 + draw.randint(10, 350)), draw.choice(FIRST), draw.choice(schools), f"grade {age - 5}", draw.choice(uids), f"{parent[0]} {parent[1]}", _mail(draw, parent),
            draw.choice(("mother", "father", "guardian", "aunt")), _when(draw, 400), _ip(draw), draw.choice((30, 60, 90)), draw.choice(("20:30", "21:00", "22:00")), draw.choice(("friends", "nobody")), f"{draw.randrange(10000):04d}", None,
        ))
    return made


def _payouts(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for i, u in enumerate(uids):
        name, rail = _name(draw), draw.choice(("sepa", "ach", "ach", "wallet", "push"))
        card = _card(draw)
        made.append((
            700 + i, u, draw.choice((f"{name[0]} {name[1]}", f"{name[0]} {name[1]}", f"{name[1]} Loops LLC")), rail, _iban(draw) if rail == "sepa" else None, _aba(draw) if rail == "ach" else None,
            str(draw.randrange(10**7, 10**11)) if rail == "ach" else None, draw.choice((_mail(draw, name), "0x" + _hex(draw, 20))) if rail == "wallet" else None, " ".join(card[j : j + 4] for j in range(0, 16, 4)) if rail == "push" else None,
            f"{draw.randint(1, 12):02d}/{draw.randint(26, 31)}" if rail == "push" else None, None, draw.randrange(900000), False, draw.choice(("ok", "ok", "todo")),
        ))
    return made


def _taxes(draw: random.Random, payouts: Sequence[Row]) -> list[Row]:
    made: list[Row] = []
    for i, p in enumerate(payouts[:40]):
        city = draw.choice(CITIES)
        firm = str(p[2]).endswith("LLC")
        made.append((
            i + 1, p[1], draw.choice((2023, 2024, 2025)), draw.choice(("W-9", "W-9", "W-8BEN")), p[2], f"{draw.randint(10, 9900)} {draw.choice(STREETS)}", f"{city[0]} {city[1]} {city[2]}{draw.randint(10, 99)}",
            f"{draw.choice((20, 46, 83))}-{draw.randrange(10**7):07d}" if firm else _ssn(draw), None, draw.randrange(60000, 9000000), draw.choice((0, 0, 2400)),
            _b64(bytes.fromhex("89504e470d0a1a0a0000000d494844520000012c0000006408000000") + draw.randbytes(150)), date(2026, 1, draw.randint(2, 30)), None,
        ))
    return made


def _devices(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for i in range(170):
        apple = draw.random() < 0.5
        maid = _uuid(draw).upper() if apple else _uuid(draw)
        wifi = {"ssid": draw.choice(("NETGEAR-5G", "The Lanterns", "Ashford_Home", "xfinitywifi", "BTHub6-Q2R", "Wexley Family", "Pretty Fly")), "bssid": ":".join(f"{b:02x}" for b in bytes([draw.choice((0x3C, 0xA4, 0x90))]) + draw.randbytes(5)), "rssi": -draw.randint(40, 88)}
        made.append((
            _uuid(draw), draw.choice(uids), "00000000-0000-0000-0000-000000000000" if draw.random() < 0.3 else maid, _uuid(draw).upper() if apple else None, None if apple else _hex(draw, 8), _imei(draw) if i < 25 and not apple else None,
            draw.choice(MODELS), f"{draw.randint(12, 17)}.{draw.randint(0, 6)}.{draw.randint(0, 3)}", f"8.{draw.randint(1, 12)}.{draw.randint(0, 4)}.{draw.randint(100, 254)}",
            _hex(draw, 32) if apple else f"{_url64(draw, 16)}:APA91b{_url64(draw, 99)}", draw.choice(("310260", "311480", "23415", "302720", None)), f"{draw.choice((24, 25))}0{draw.randrange(10**12):012d}", json.dumps(wifi) if draw.random() < 0.4 else None, None, _when(draw, 60), False,
        ))
    return made


def _sessions(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for u in draw.choices(uids, k=120):
        at = _when(draw, 30)
        claims = _b64(json.dumps({"sub": str(u), "iat": int(at.timestamp()), "scp": "app"}).encode()).rstrip("=")
        made.append((_url64(draw, 32), u, f"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{claims}.{_url64(draw, 32)}", draw.choice(AGENTS), _ip(draw), draw.choice(CITIES)[0], _some(draw, 0.2, base64.b32encode(draw.randbytes(20)).decode()), at, at + timedelta(days=30), None))
    return made


def _address_books(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for i in range(30):
        entries = []
        for _ in range(draw.randint(2, 6)):
            name = _name(draw)
            entry: dict[str, object] = {"n": draw.choice((" ".join(name), f"{name[0]} work", "Mom", f"Dr {name[1]}", f"aunt {name[0]}")), "p": [draw.choice((_phone(draw), f"({draw.randint(201, 989)}) {draw.randint(201, 989)}-{draw.randrange(10000):04d}"))]}
            if draw.random() < 0.3:
                entry["m"] = _mail(draw, name)
            entries.append(entry)
        made.append((51000 + i, draw.choice(uids), json.dumps({"src": draw.choice(("ios", "android")), "entries": entries}), draw.sample(list(uids), 2), len(entries), False))
    return made


def _rooms(draw: random.Random, users: Sequence[Row]) -> list[Row]:
    made: list[Row] = []
    for i in range(36):
        talk = [{"u": u[0], "h": u[1], "secs": draw.randrange(3600), "rtc": {"ip": _ip(draw), "port": draw.randint(20000, 60000)}} for u in draw.sample(list(users), 3)]
        made.append((900 + i, talk[0]["u"], draw.choice(TOPICS), json.dumps(talk), _some(draw, 0.4, f"voice/{_hex(draw, 8)}.opus"), None, f"10.8.{draw.randint(0, 3)}.{draw.randint(2, 250)}", _when(draw, 60)))
    return made


def _checkins(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    made: list[Row] = []
    for u in draw.choices(uids, k=130):
        at, (lat, lng) = _when(draw, 90), _place(draw)
        made.append((_snow(draw, at), u, f"({lng},{lat})", draw.randint(1, 40), draw.choice((5, 10, 65)), at, draw.choice(("gps", "wifi")), _some(draw, 0.1, draw.sample(list(uids), 2))))
    return made


def _venues(draw: random.Random) -> list[Row]:
    kinds = ("Coffee", "Books", "Roller Rink", "Taproom", "Arcade", "Vinyl", "Bowl", "Diner")
    made: list[Row] = []
    for i in range(1, 41):
        c = draw.choice(CITIES)
        made.append((i, f"{draw.choice(LAST)} {draw.choice(('&', 'Street', 'Bros'))} {draw.choice(kinds)}", f"{draw.randint(10, 4000)} {draw.choice(STREETS[:6])}, {c[0]} {c[1]}", f"+1 {draw.randint(201, 989)}-555-{draw.randint(100, 9999):04d}", c[3] + draw.gauss(0, 0.02), c[4] + draw.gauss(0, 0.02), draw.choice(("food", "shop", "fun")), None))
    return made


def _features(draw: random.Random, uids: Sequence[int]) -> list[Row]:
    queries = ("how to tell if she likes me", "lofi mix", "ramen near me", "anxiety tips", "cheap flights lisbon", "capybara", "minecraft redstone door", "ex keeps texting", "gym split", "hormone therapy cost")
    return [
        (u, json.dumps({"age_pred": draw.choice(("13-15", "16-17", "18-24", "25-34", "35+")), "top": draw.sample(["asmr", "fishing", "kpop", "mma", "bible study", "drag", "crypto", "parenting", "keto"], 3), "sens": {"lgbtq_p": round(draw.random(), 3)}, "watch_s_7d": draw.randrange(90000)}),
         ",".join(f"{x:.4f}" for x in _vector(draw, 64)), "\t".join(draw.sample(queries, 3)), draw.choice(("whale", "lurker", "creator", "churn_risk")), round(draw.lognormvariate(2, 1), 2), f"3.{draw.randint(0, 9)}.{draw.randint(0, 20)}.{draw.randint(1, 9)}")
        for u in uids
    ]


def _outbox(draw: random.Random, users: Sequence[Row]) -> list[Row]:
    made: list[Row] = []
    for u in users[:90]:
        text = u[3] is not None and draw.random() < 0.5
        made.append((_snow(draw, _when(draw, 3)), "s" if text else "e", u[3] if text else u[2] or "bounce@invalid.test", draw.choice(("otp", "welcome", "digest")), json.dumps({"name": u[6], "code": f"{draw.randrange(10**6):06d}", "brand": "Flarely"}), draw.choice((0, 1)), None, _when(draw, 3)))
    return made


def _ads(draw: random.Random, maids: Sequence[object]) -> list[Row]:
    pages = ("https://flarely.example/c/Qd83kf?utm_source=mail", "https://flarely.example/live/814", "https://shop.tuneyard.example/p/77", "https://flarely.example/search?q=knee+brace", "https://flarely.example/spark")
    return [
        (int(_when(draw, 9).timestamp() * 1e6), f"cr{draw.randrange(10**8):08d}", draw.choice(maids), f"{draw.choice((24, 68, 73, 98))}.{draw.randrange(256)}.{draw.randrange(256)}.0", draw.randrange(1080), draw.randrange(2200), f"{draw.uniform(10, 89):.4f},{draw.uniform(10, 170):.4f}",
         round(draw.uniform(0.2, 45), 6), _some(draw, 0.5, draw.choice(pages)), _some(draw, 0.4, f"GA1.2.{draw.randrange(10**9)}.{int(_when(draw, 400).timestamp())}"), draw.choice(("imp", "imp", "click")))
        for _ in range(180)
    ]


def _audit(draw: random.Random, users: Sequence[Row]) -> list[Row]:
    made: list[Row] = []
    for i, u in enumerate(draw.choices(users, k=80)):
        name = _name(draw)
        diff = {"before": {"email": u[2]}, "after": {"email": _mail(draw, name)}, "rev": i} if draw.random() < 0.6 else {"before": {"dob": str(u[9])}, "after": {"dob": str(_born(draw))}, "rev": i}
        made.append((70000 + i, draw.choice(("ibramwell", "okessing", "pvallath", "labara", "mduclos", "svc-cron")), draw.choice(("user.update", "user.view", "payout.hold")), f"user:{u[0]}", json.dumps(diff), _ip(draw), _hex(draw, 16), _when(draw, 60)))
    return made


def _gifts(draw: random.Random) -> list[Row]:
    titles = ("Rose", "Martin's Rocket", "Golden Whale", "Aunt Petra's Cake", "Lindy Hop", "Castle", "Teddy Marlow", "Confetti", "Old King Cole", "Comet", "Lava Lamp", "Ace of Hearts")
    made: list[Row] = []
    for i in range(1, 25):
        body = f"5012{draw.randrange(10**8):08d}"
        made.append((f"G{20250000 + i * 37:08d}", titles[i % 12] + ("" if i < 12 else " XL"), draw.choice((1, 5, 99, 500)), body + ean13(body) if i % 4 == 0 else None, draw.choice(("Studio Marrow", "Pixel & Daughters", "Hollin House", "Nine Oaks Motion", "Gale Works")), _hex(draw, 20), True, i))
    return made


def _backup(draw: random.Random) -> list[Row]:
    made: list[Row] = []
    for i in range(110):
        name, born = _name(draw), date(2019, 6, 14) - timedelta(days=draw.randint(15 * 365, 50 * 365))
        cell = _phone(draw)[-10:]
        made.append((
            1000 + i, f"{name[0].lower()}{draw.randint(1, 99)}", hashlib.md5(draw.randbytes(6)).hexdigest(), None, draw.choice((" ".join(name), " ".join(name), f"{name[1]}, {name[0]}", "n/a", "test test")), draw.choice((f"{born:%m/%d/%Y}", f"{born:%d.%m.%y}", "01/01/1900")),
            draw.choice("MFU"), draw.choice((f"({cell[:3]}) {cell[3:6]}-{cell[6:]}", cell, f"{cell[:3]}.{cell[3:6]}.{cell[6:]}")), _some(draw, 0.5, draw.choice((f"skype:{name[0].lower()}.{name[1].lower()}", f"icq {draw.randint(10**7, 10**9)}", f"aim:{name[0]}{draw.randint(1, 99)}x"))),
            _some(draw, 0.5, draw.choice((f"alt {_phone(draw)}", f"call after 6 {_phone(draw)}", f"use {_mail(draw, name)}", "dup of earlier acct", f"wife's cell {_phone(draw)}"))), f"{draw.randint(10000, 98999)}", _some(draw, 0.3, f"***-**-{draw.randrange(10000):04d}"), None, None, None,
        ))
    return made


def _settings(draw: random.Random) -> list[Row]:
    plain = (("live.max_gift", "5000"), ("spark.min_age", "18"), ("support.mail", "help@flarely.example"), ("rtmp.pool", "10.2.3.4,10.2.3.5"), ("policy.version", "2026.2.1.0"), ("teen.curfew", "22:00-06:00"), ("geo.default", "39.7589,-84.1916"))
    made: list[Row] = [(k, v, draw.choice(("ibramwell", "deploy"))) for k, v in plain]
    return [*made, ("s3.secret", _b64(draw.randbytes(30)), "deploy"), ("psp.key", f"sk_live_{_hex(draw, 16)}", "deploy"), ("db.replica", f"postgresql://ro:{_url64(draw, 9)}@db-2.internal/flarely", "deploy")]


def rows(draw: random.Random) -> dict[str, list[Row]]:
    """Return the rows of each table, in the order of its columns; the last columns of many are left to their defaults."""
    users = _users(draw)
    uids = [u[0] for u in users if isinstance(u[0], int)]
    teens = [u[0] for u in users if u[18] and isinstance(u[0], int)]
    adults = [u for u in uids if u not in teens]
    creators = adults[:48]
    streams, payouts, devices = _streams(draw, creators), _payouts(draw, creators), _devices(draw, uids)
    labels = {"HAR1": "Harassment", "CSA2": "Minor at risk", "SPM1": "Spam", "IMP1": "Impersonation", "SHM3": "Self-harm or eating disorder", "VIO2": "Violence", "ORI1": "Outing of orientation", "DRG1": "Drugs"}
    return {
        "users": users, "DatingProfiles": _dating(draw, adults[40:120]), "posts": _posts(draw, uids), "clips": _clips(draw, uids), "live_streams": streams, "tips": _tips(draw, adults, streams), "dm_messages": _messages(draw, uids),
        "reports": _reports(draw, uids), "mod_actions": _moderation(draw, uids), "age_checks": _age_checks(draw, uids[60:130]), "family_links": _families(draw, teens[:30] + uids[-15:]), "creator_payout_accts": payouts, "tax_forms": _taxes(draw, payouts),
        "devices": devices, "sessions": _sessions(draw, uids), "contact_sync_batches": _address_books(draw, uids), "voice_rooms": _rooms(draw, users),
        "spk_enrol": [(u, _packed(draw, 192), b"RIFF\x64\x06\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x80>\x00\x00\x00}\x00\x00\x02\x00\x10\x00data\x40\x06\x00\x00" + draw.randbytes(400), "ecapa-2.1", 0.62) for u in creators[:24]],
        "checkins": _checkins(draw, uids), "venues": _venues(draw), "reco_user_features": _features(draw, uids[:120]), "outbox": _outbox(draw, users), "ad_events": _ads(draw, [d[2] for d in devices]), "audit_log": _audit(draw, users),
        "gift_catalog": _gifts(draw), "reason_codes": [(k, v, i % 3, 13 if i % 2 else None) for i, (k, v) in enumerate(labels.items())], "app_settings": _settings(draw), "users_bak_20190614": _backup(draw),
    }
