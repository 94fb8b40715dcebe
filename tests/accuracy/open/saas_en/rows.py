"""Rows of an English B2B SaaS: CRM, helpdesk, billing, mobile SDK and front desk."""
# fmt: off

from __future__ import annotations

import base64
import hashlib
import json
import math
import struct
import uuid
from datetime import UTC, date, datetime, timedelta
from random import Random

from stdnum.pl import pesel

from scanner.demo.check_digits import luhn

Row = tuple[object, ...]
ONSET = ["Ma", "Be", "Jo", "Lu", "Ka", "Thea", "Ro", "Si", "Da", "E", "Pri", "Ha", "O", "Vi", "Ne", "Ali",
    "Ty", "Fa"]
CODA = ["ren", "dan", "lia", "vin", "na", "mir", "bel", "rick", "sha", "lo", "ra", "nette", "tan", "ly"]
SUR_A = ["Hald", "Brock", "Tess", "Win", "Mar", "Oke", "Dun", "Fair", "Kesh", "Lind", "Pel", "Rav", "Stan",
    "Var", "Ash", "Co"]
SUR_B = ["ley", "man", "wick", "ford", "ova", "sen", "iro", "bourne", "well", "etti", "ski", "ari", "stone",
    "den"]
COMPANIES = ["Northglade", "Pellucid Labs", "Brightquarry", "Marlowe & Finch", "Tinderbox Freight",
    "Oakmere Dental", "Sable Robotics", "Hollow Creek Foods", "Kestrel Insurance", "Umber Studio",
    "Fernhill Clinics", "Copperline"]
DOMAINS = ["northglade.io", "pellucidlabs.com", "brightquarry.co.uk", "marlowefinch.com",
    "tinderboxfreight.com", "oakmeredental.org", "sablerobotics.de", "hollowcreek.us", "kestrelins.com",
    "umber.studio"]
STREETS = ["Alder St", "Quarry Rd", "Mill Lane", "Harbour Way", "N Cypress Ave", "Foundry Street",
    "Elmwood Dr", "Kiln Close", "W 14th St", "Rookery Hill"]
CITIES = [("Portland", "97205"), ("Leeds", "LS1 4DY"), ("Austin", "78702"), ("Bristol", "BS1 6QA"),
    ("Denver", "80203"), ("Berlin", "10115"), ("Utrecht", "3511 AB"), ("Columbus", "43215")]
TITLES = ["VP Operations", "IT Manager", "Head of Support", "Procurement Lead", "Founder", "Office Manager",
    "Payroll Specialist", "Site Reliability Engineer"]
AGENTS = ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/{}.1 Safari/605.1.15",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/{}.0.0.0 Safari/537.36",
    "acme-cli/2.{}.0 (linux; amd64)",
    "Mozilla/5.0 (X11; Linux x86_64; rv:{0}.0) Gecko/20100101 Firefox/{0}.0"]
MODELS = ["Pixel 7", "SM-A546B", "iPhone14,5", "iPad13,1", "moto g power", "iPhone15,2", "Zebra TC52"]
GEO = [(45.52, -122.68), (53.8, -1.55), (30.27, -97.74), (51.45, -2.59), (39.74, -104.99), (52.52, 13.4),
    (52.09, 5.12), (39.96, -83.0)]
AREAS = [503, 512, 303, 614, 415, 206, 312, 917, 404, 651]

def when(d: Random, days: int = 900) -> datetime:
    return datetime(2022, 2, 1, tzinfo=UTC) + timedelta(days=d.randrange(days), seconds=d.randrange(86400))

def day(d: Random, first: int, last: int) -> date:
    return date(first, 1, 1) + timedelta(days=d.randrange((last - first + 1) * 365))

def first(d: Random) -> str:
    return d.choice(ONSET) + d.choice(CODA)

def last(d: Random) -> str:
    return d.choice(SUR_A) + d.choice(SUR_B) + ("" if d.random() < 0.93 else "-" + d.choice(SUR_A)
        + d.choice(SUR_B))

def person(d: Random) -> str:
    return f"{first(d)} {last(d)}"

def digits(d: Random, n: int) -> str:
    return "".join(str(d.randrange(10)) for _ in range(n))

def hexes(d: Random, n: int) -> str:
    return "".join(d.choice("0123456789abcdef") for _ in range(n))

def letters(d: Random, n: int,
        of: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") -> str:
    return "".join(d.choice(of) for _ in range(n))

def uid(d: Random) -> str:
    return str(uuid.UUID(int=d.getrandbits(128), version=4))

def mail(d: Random, name: str = "") -> str:
    a, b = (name or person(d)).lower().replace("-", "").split(" ")
    return d.choice(["{a}.{b}", "{a}", "{i}{b}", "{a}{n}"]).format(a=a, b=b, i=a[0],
        n=d.randrange(9)) + "@" + d.choice(DOMAINS)

def phone(d: Random) -> str:
    us = f"{d.choice(AREAS)}-{d.randrange(220, 989)}-{d.randrange(10**4):04d}"
    return d.choice([f"+1 {us}", f"({us[:3]}) {us[4:]}", us.replace("-", "."),
        f"+44 7{d.randrange(400, 999)} {digits(d, 6)}", f"+49 15{d.randrange(10, 79)} {digits(d, 7)}",
        "+1" + us.replace("-", "")])

def e164(d: Random) -> str:
    return d.choice([f"+1{d.choice(AREAS)}{d.randrange(220, 989)}{digits(d, 4)}",
        f"+447{d.randrange(400, 999)}{digits(d, 6)}"])

def ip(d: Random) -> str:
    if d.random() < 0.15:
        return f"2a02:{hexes(d, 3)}:{hexes(d, 4)}::{hexes(d, 4)}"
    return ".".join(map(str, (d.choice([24, 67, 73, 81, 86, 91, 98, 174]), *d.choices(range(1, 255), k=3))))

def spot(d: Random) -> tuple[float, float]:
    lat, lon = d.choice(GEO)
    return round(lat + d.gauss(0, 0.06), 6), round(lon + d.gauss(0, 0.08), 6)

def vat(d: Random) -> str:
    body = d.choice("1234789") + digits(d, 6)
    return f"GB{body}{97 - sum(int(c) * w for c, w in zip(body, range(8, 1, -1), strict=True)) % 97:02d}"

def street(d: Random) -> str:
    return f"{d.randrange(3, 4800)} {d.choice(STREETS)}" + d.choice(["", "",
        f", Apt {d.randrange(1, 40)}{d.choice('ABC')}", f" #{d.randrange(100, 999)}"])

def address(d: Random) -> str:
    city, code = d.choice(CITIES)
    return f"{street(d)}, {city} {code}"

def pan(d: Random) -> str:
    body = d.choice(["4539", "4024", "5412", "5297", "4716"]) + digits(d, 11)
    return body + luhn(body)

def iban(d: Random) -> str:
    country, bban = d.choice([("DE", digits(d, 18)), ("GB", letters(d, 4, "ABCDLMNRST") + digits(d, 14)),
        ("IE", letters(d, 4, "ABCIKLOT") + digits(d, 14))])
    rest = int("".join(str(int(c, 36)) for c in bban + country + "00")) % 97
    return f"{country}{98 - rest:02d}{bban}"

def ssn(d: Random) -> str:
    area = d.choice([*range(1, 665), *range(667, 772)])
    return f"{area:03d}-{d.randrange(1, 99):02d}-{d.randrange(1, 9999):04d}"

def aba(d: Random) -> str:
    body = d.choice(["0210", "0710", "1210", "3110", "1230"]) + digits(d, 4)
    return body + str(-sum(int(c) * w for c, w in zip(body, (3, 7, 1, 3, 7, 1, 3, 7), strict=True)) % 10)

def tax_ref(d: Random) -> str:
    number = d.randrange(10**7, 10**8)
    born = day(d, 1960, 1999)
    polish = f"{born:%y%m%d}{digits(d, 4)}"
    return d.choice([ssn(d), ssn(d), f"{number}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}",
        polish + str(pesel.calc_check_digit(polish))])

def licence(d: Random) -> str:
    if d.random() < 0.5:
        return letters(d, 1, "ABDFHJKR") + digits(d, 7)  # California
    name, born = last(d).upper().replace("-", "")[:5], day(d, 1955, 2003)
    when_ = f"{born.year // 10 % 10}{born.month + d.choice([0, 50]):02d}{born.day:02d}{born.year % 10}"
    return f"{name:9<5}{when_}{letters(d, 1, 'ABJKLM')}9{d.randrange(10)}{letters(d, 2, 'ABXYZ')}"

def unit(d: Random, n: int) -> list[float]:
    raw = [d.gauss(0, 1) for _ in range(n)]
    size = math.sqrt(sum(v * v for v in raw))
    return [v / size for v in raw]

def minutiae(d: Random) -> bytes:
    """Return a finger minutiae record (ISO/IEC 19794-2:2005, one view)."""
    count = d.randrange(24, 46)
    points = b"".join(struct.pack(">HHBB", d.choice([1, 2]) << 14 | d.randrange(10, 340),
        d.randrange(10, 480), d.randrange(180), d.randrange(40, 100)) for _ in range(count))
    body = struct.pack(">HHHHHBB", 0, 356, 500, 197, 197, 1, 0) + struct.pack(">BBBB", d.randrange(1, 11), 0,
        d.randrange(50, 100), count) + points + b"\x00\x00"
    return b"FMR\x00 20\x00" + struct.pack(">I", len(body) + 12) + body

def strokes(d: Random) -> str:
    return json.dumps({"w": 600, "h": 200, "s": [[[d.randrange(20, 580), d.randrange(20, 180), t * 8]
        for t in range(d.randrange(6, 14))] for _ in range(3)]})

def tail(d: Random) -> Row:
    return (None, d.choice(["app", "api"]), d.choice([0, 0, 1, 2]), False, None, "std", 0,
        d.choice(["us1", "eu1"]), None, 1, None)

def tenants(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(60):
        name = d.choice(COMPANIES) + d.choice(["", " Inc.", " Ltd", " GmbH"])
        rules = {"sso": {"enforced": d.random() < 0.4}, "ip_allow": [f"{d.choice([10, 172])}.20.{i}.0/24"],
            "theme": d.choice(["light", "dark"])}
        made.append((uid(d), name, f"{name.split(' ')[0].lower()}-{i}",
            d.choice(["free", "team", "business"]), vat(d) if i % 3 == 0 else None,
            f"{d.choice(['billing', 'ap', 'accounts'])}@{d.choice(DOMAINS)}",
            f"+1 800 {d.randrange(220, 989)} {digits(d, 4)}",
            f"{d.randrange(1, 900)} {d.choice(STREETS)}, Suite {d.randrange(100, 900)}",
            d.choice(["US", "GB", "DE", "NL"]), d.choice([5, 10, 25, 100]), person(d), json.dumps(rules),
            None, d.randrange(0, 900) * 1000, *tail(d)))
    return made

def users(d: Random, owners: list[object]) -> list[Row]:
    made: list[Row] = []
    for i in range(240):
        a, b = first(d), last(d)
        sign = f"<p>{a} {b}<br>{d.choice(TITLES)}<br>{phone(d)}</p>" if d.random() < 0.4 else None
        made.append((20117 + i * 3, d.choice(owners), mail(d, f"{a} {b}"), a, b, "$2b$12$" + letters(d, 53),
            letters(d, 24) if i % 6 == 0 else None, base64.b32encode(d.randbytes(20)).decode() if i % 3 == 0
            else None, json.dumps([f"{hexes(d, 5)}-{hexes(d, 5)}" for _ in range(6)]) if i % 3 == 0 else None,
            d.choice([phone(d), phone(d), "n/a", None, f"***-***-{digits(d, 4)}"]),
            d.choice(["en", "en-GB", "de"]), d.choice(["America/New_York", "Europe/London", "Europe/Berlin",
            "America/Denver", "Etc/UTC"]), f"u/{hexes(d, 10)}.webp" if i % 4 else None,
            d.choice(["owner", "admin", "agent", "viewer"]), d.randrange(900), ip(d), when(d),
            d.choice([True, False]), sign, *tail(d)))
    return made

def identities(d: Random, people: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i, person_ in enumerate(people[:110]):
        sub = d.choice([digits(d, 21), f"00u{letters(d, 17)}", uid(d)])
        claims = {"sub": sub, "email": person_[2], "name": {"given": person_[3], "family": person_[4]},
            "groups": d.sample(["eng", "support", "finance", "all"], 2), "iat": int(when(d).timestamp())}
        made.append((i + 1, person_[0], d.choice(["google", "okta", "entra"]), sub,
            person_[2] if i % 2 else None, json.dumps(claims), d.randbytes(72), when(d), *tail(d)))
    return made

def keys(d: Random, owners: list[object]) -> list[Row]:
    return [(uid(d), d.choice(owners), 20117 + d.randrange(240) * 3, d.choice(["ci", "zapier", "prod backend",
        "test"]), "sk_" + letters(d, 6), hashlib.sha256(d.randbytes(9)).hexdigest(),
        f"sk_live_{letters(d, 32)}" if i % 4 == 0 else None, ["read", "write"], ip(d) if i % 2 else None,
        *tail(d)) for i in range(70)]

def contacts(d: Random) -> list[Row]:
    notes = ["Met at the trade fair, prefers calls on {p}", "Assistant is {n} <{m}>",
        "On medical leave (back surgery) until March", "Observes Ramadan, no lunches in that month",
        "Ask about the renewal", "", "", "Left the company, new address {m}", "Husband is {n} of Copperline",
        "Vegan, allergic to nuts"]
    made: list[Row] = []
    for i in range(220):
        a, b = first(d), last(d)
        city, code = d.choice(CITIES)
        made.append(("003Qk" + letters(d, 13), "001Qk" + letters(d, 13),
            d.choice(["Ms.", "Mr.", None, "Dr."]), a, b, mail(d, f"{a} {b}"), phone(d) if i % 5 else None,
            None, d.choice(TITLES), street(d), city, code, day(d, 1952, 2000) if i % 3 == 0 else None,
            d.choice(["Web", "Event", "Referral"]), d.random() < 0.1,
            d.choice(notes).format(p=phone(d), n=person(d), m=mail(d)), d.choice(["GOLD", "SILVER", "NONE"]),
            round(d.uniform(0, 100), 2), f"@{a.lower()}{d.choice(['_', ''])}{b.lower()[:5]}" if i % 4 == 0
            else None, None, False, when(d), None))
    return made

def deals(d: Random) -> list[Row]:
    steps = ["send redlines", "call {n} on {p}", "legal review", "", "intro to {m}",
        "waiting for procurement", "demo"]
    return [(71000 + i,
        f"{d.choice(COMPANIES)} - {d.choice(['renewal', 'expansion', 'pilot'])} {d.choice([2023, 2024])}",
        d.randrange(2, 400) * 500, d.choice(["won", "lost", "open"]), d.randrange(1, 30), day(d, 2022, 2024),
        int(when(d).timestamp() * 1000), d.choice("456") + digits(d, 15),
        d.choice(steps).format(n=person(d), p=phone(d), m=mail(d)), d.choice([0.1, 0.4, 0.75]), None,
        f"PO-{digits(d, 8)}" if i % 2 else None, *tail(d)) for i in range(160)]

def calls(d: Random) -> list[Row]:
    said = ["AGENT: thanks for calling. CALLER: hi, this is {n} from {c}, my invoice is wrong.",
        "CALLER: can you change the email to {m}? AGENT: done.",
        "CALLER: card ending, the whole number is {k}. AGENT: please do not read it out.",
        "AGENT: date of birth please. CALLER: {b}. AGENT: thank you {n}.",
        "CALLER: the webhook keeps timing out. AGENT: let me look at the logs.",
        "CALLER: I was in hospital last week so I missed the deadline.",
        "AGENT: which plan are you on? CALLER: business, I think."]
    return [("CA" + hexes(d, 32), d.choice(["inbound", "outbound"]), e164(d),
        d.choice(["+18005210446", "+442038085512"]), f"{d.randrange(200, 260)}", d.randrange(9, 2400),
        f"rec/{hexes(d, 18)}.opus", d.choice(said).format(n=person(d), c=d.choice(COMPANIES), m=mail(d),
        k=pan(d), b=f"{day(d, 1955, 2001):%d %B %Y}"), base64.b64encode(struct.pack("<192f",
        *unit(d, 192))).decode() if i % 3 == 0 else None, when(d), round(d.uniform(0.002, 0.4), 5),
        d.choice(["tr-east", "tr-eu"]), *tail(d)) for i in range(120)]

def tickets(d: Random, owners: list[object]) -> list[Row]:
    about = ["Cannot log in", "Webhook 500s", "Invoice question", "Delete my account", "SSO loop",
        "Export stuck at 99%", "API rate limit", "Change of billing contact"]
    said = ["Hi, please call me on {p}. {n}", "our gateway {i} gets 403 since Tuesday",
        "Change the payout account to {b} please", "temporary password is {w} , it does not work",
        "Please remove {m} from the account, she left", "Version 10.2.3.4 fails on import of file 7f3a.csv",
        "Ship the badge printer to {a}", "I have ADHD, could you add a reduced-motion setting?",
        "Same problem as before.", "Steps: open settings, click save, nothing happens"]
    made: list[Row] = []
    for i in range(260):
        n = person(d)
        form = {"callback": phone(d), "env": {"ip": ip(d), "ua": d.choice(AGENTS).format(d.randrange(100,
            124))}, "severity": d.choice(["s1", "s2", "s3"]), "order": [3, 1,
            2]} if i % 3 == 0 else {"severity": "s3"}
        made.append((50_100 + i, d.choice(owners), f"{n} <{mail(d, n)}>", d.choice(about),
            d.choice(said).format(p=phone(d), n=n, i=ip(d), b=iban(d), w=letters(d, 10), m=mail(d),
            a=address(d)), [mail(d) for _ in range(d.choice([0, 0, 1, 2]))], json.dumps(form),
            d.choice([1, 2, 3]), d.choice(["Marlia Dunwick", "Rovin Peletti", "Thealy Ashden",
            "Fashara Lindwell", "Joren Varstone", "Katan Okeari"]), d.choice([None, 4, 5, 1]),
            d.randrange(60, 90000), None, d.choice(["open", "solved", "closed"]), *tail(d)))
    return made

def chats(d: Random) -> list[Row]:
    said = ["hello?", "do you have an on-premise version", "sure, my email is {m}", "I'm {n} from {c}",
        "you can text me: {p}", "what does seat 4 cost", "thanks, bye", "is there a student discount",
        "pricing page is 404", "which region is eu1"]
    return [((1_480_000_000_000 + i * 7919) << 20 | d.randrange(2**20), letters(d, 22), d.choice("vab"),
        f"vid.{hexes(d, 24)}", d.choice(said).format(m=mail(d), n=person(d), c=d.choice(COMPANIES),
        p=phone(d)), "https://www.acmedesk.example/" + d.choice(["pricing", "docs/webhooks", "sso",
        "blog/soc2", "signup?plan=team", "customers"]), d.choice([c for c, _ in CITIES]),
        d.randrange(0, 1900), d.randrange(0, 1000), int(when(d).timestamp()), *tail(d)) for i in range(260)]

def invoices(d: Random, owners: list[object]) -> list[Row]:
    return [(f"INV-{2022 + i // 90}-{i:05d}", d.choice(owners), json.dumps({"company": d.choice(COMPANIES),
        "attn": person(d), "street": f"{d.randrange(1, 900)} {d.choice(STREETS)}", "vat": vat(d)}),
        d.randrange(40, 9000), d.randrange(0, 900), d.choice(["USD", "EUR", "GBP"]), day(d, 2022, 2024),
        hashlib.sha256(d.randbytes(8)).hexdigest(), d.choice("345") + digits(d, 15), 0, *tail(d))
        for i in range(200)]

def methods(d: Random, owners: list[object]) -> list[Row]:
    made: list[Row] = []
    for i in range(110):
        number, card = pan(d), i % 4 != 0
        made.append((f"pm_1{letters(d, 23)}", d.choice(owners), "card" if card else "sepa",
            d.choice(["visa", "mastercard"]) if card else None, number[-4:] if card else None,
            f"{d.randrange(1, 13):02d}/{d.randrange(2024, 2030)}" if card else None, person(d),
            letters(d, 16) if card else None, (" ".join(number[k : k + 4] for k in (0, 4, 8, 12)) if i % 2
            else number) if card and i < 60 else None, None if card else iban(d),
            None if card else d.choice(["MARKDEFF", "COBADEHH", "LOYDGB21"]), d.choice(CITIES)[1] if card
            else None, *tail(d)))
    return made

def payouts(d: Random) -> list[Row]:
    notes = ["paid late, ask {n}", "going through a divorce, new account from May", "", "",
        "chemo until autumn, email only", "second phone {p}",
        "conviction for invoice fraud in 2009, cleared by legal"]
    made: list[Row] = []
    for i in range(56):
        n, us = person(d), d.random() < 0.7
        made.append((300 + i, n, tax_ref(d), digits(d, d.randrange(9, 13)) if us else iban(d),
            aba(d) if us else None, mail(d, n) if i % 2 else None, address(d),
            round(d.uniform(100, 20000), 2), round(d.uniform(0, 900), 2), f"w9/{hexes(d, 12)}.pdf",
            d.choice(notes).format(n=person(d), p=phone(d)), *tail(d)))
    return made

def audits(d: Random, people: list[Row]) -> list[Row]:
    made: list[Row] = []
    for i in range(300):
        change: dict[str, object] = {"before": {"email": mail(d)}, "after": {"email": mail(d),
            "phone": phone(d)}, "fields": 2} if i % 4 == 0 else {"before": {"plan": "team"},
            "after": {"plan": "business"}, "fields": 1}
        made.append((uid(d), when(d), d.choice(people)[2], ip(d), d.choice(AGENTS).format(d.randrange(90,
            125)), d.choice(["user.update", "key.create", "login.ok", "login.fail", "export.run"]),
            f"{d.choice(['user', 'key', 'deal'])}:{d.randrange(10**5)}", json.dumps(change),
            f"req_{letters(d, 22)}", d.choice(["api", "web"]), f"10.4.{d.randrange(9)}.{d.randrange(250)}",
            hashlib.sha256(d.randbytes(8)).hexdigest(), *tail(d)))
    return made

def endpoints(d: Random, owners: list[object]) -> list[Row]:
    return [(i + 1, d.choice(owners), f"https://hooks.{d.choice(DOMAINS)}/in/{letters(d, 6)}",
        f"whsec_{letters(d, 32)}", f"svc-{letters(d, 4)}:{letters(d, 14)}" if i % 3 == 0 else None,
        d.sample(["contact.updated", "ticket.created", "invoice.paid"], 2),
        d.choice(["2022-11-15", "2023-08-16"]), None) for i in range(40)]

def deliveries(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(260):
        n = person(d)
        data: dict[str, object] = {"contact": {"email": mail(d, n), "full_name": n,
            "phones": [{"kind": "cell", "value": e164(d)}]}, "version": "10.2.3.4"}
        if i % 5 == 0:
            data["checkin"] = dict(zip(("lat", "lng"), spot(d), strict=True))
        made.append((880_000 + i, d.randrange(1, 41), d.randrange(100_000_000, 999_999_999),
            json.dumps({"event": d.choice(["contact.updated", "visit.checked_in"]), "data": data}),
            hexes(d, 64), d.choice([200, 200, 202, 500]), d.randrange(12, 9000),
            f"content-type: application/json\nx-trace: {hexes(d, 32)}",
            f"{d.choice([3, 18, 34, 52])}.{d.randrange(256)}.{d.randrange(256)}.{d.randrange(256)}",
            d.choice([1, 1, 2]), int(when(d).timestamp() * 1_000_000), *tail(d)))
    return made

def phones(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(180):
        apple, body = i % 5 < 2, "35" + digits(d, 12)
        lat, lon = spot(d)
        made.append((uid(d), d.choice([f"usr_{digits(d, 7)}", uid(d), digits(d, 6)]),
            "ios" if apple else "android", uid(d) if apple else None, None if apple else uid(d),
            None if apple else hexes(d, 16), hexes(d, 64) if apple
            else f"{letters(d, 22)}:APA91b{letters(d, 60)}", body + luhn(body) if i % 7 == 1 else None,
            letters(d, 11, "ABCDEFGHJKLMNPQRTUVWXY346789") if i % 3 else None, d.choice(MODELS),
            f"{d.randrange(11, 18)}.{d.randrange(6)}",
            f"{d.choice([9, 10])}.{d.randrange(4)}.{d.randrange(9)}.{d.randrange(40)}",
            d.choice(["310260", "23415", "26202", "311480"]), d.choice(["e8:9f:80:", "f4:f2:6d:",
            "00:1d:aa:"]) + ":".join(hexes(d, 2) for _ in range(3)) if i % 3 == 0 else None,
            f"({lon},{lat})" if i % 2 else None, json.dumps(d.sample(["com.slackish.app", "org.mapper",
            "com.kiosk.lock", "io.mailer", "com.bank.oakmere"], 3)) if not apple and i % 2 else None,
            d.random() < 0.03, int(when(d).timestamp() * 1000), ":".join(hexes(d, 2).upper()
            for _ in range(20)), *tail(d)))
    return made

def visits(d: Random) -> list[Row]:
    made: list[Row] = []
    for i in range(150):
        at, passport = when(d), d.random() < 0.55
        made.append((i + 1, person(d), d.choice(COMPANIES), person(d), "passport" if passport else "licence",
            digits(d, 9) if passport else licence(d),
            f"{letters(d, 2, 'ABDEFGKLSY')}{d.choice([18, 20, 22, 71])} {letters(d, 3, 'ABCDEFGHJKLMNOPRS')}"
            if i % 4 == 0 else None, strokes(d),
            b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x48\x00\x48\x00\x00\xff\xdb\x00C\x00"
            + d.randbytes(300) + b"\xff\xd9" if i < 60 else None, hexes(d, 8).upper(),
            d.choice([None, None, "peanuts", "gluten (coeliac)", "penicillin", "shellfish", "lactose"]), at,
            at + timedelta(minutes=d.randrange(10, 400)), letters(d, 8), *tail(d)))
    return made

def staff(d: Random) -> list[Row]:
    return [(f"E{i:05d}", last(d), first(d), ssn(d), f"{day(d, 1958, 2002):%m/%d/%Y}", d.choice("MFFMX"),
        d.choice(["White", "Black or African Am.", "Hispanic", "Asian", "Two or more", "Declined"]),
        d.choice("SMDW"), d.choice(["", "N"]), address(d), phone(d),
        f"{letters(d, 6, 'abdegilmnorstu')}{d.randrange(99)}@{d.choice(['postern.net', 'mailmoor.com'])}",
        day(d, 2012, 2023), None, d.randrange(41, 190) * 1000, aba(d), digits(d, d.randrange(9, 13)),
        person(d), phone(d), None, d.choice(["ENG", "SUP", "FIN", "OPS"]), d.choice(["YN0", "YY0"]), 1, None)
        for i in range(70)]

def rows(draw: Random) -> dict[str, list[Row]]:
    d = draw
    groups = tenants(d)
    owners = [g[0] for g in groups]
    people = users(d, owners)
    crew = staff(d)
    words = ["billing", "webhook", "export", "seat", "region", "audit", "token", "import"]
    articles: list[Row] = [(i + 1, f"How to set up your {d.choice(words)} {d.choice(words)}",
        f"Open **Settings**, choose {d.choice(words)}, then save. See article {d.randrange(1, 80)}.",
        json.dumps([round(v, 6) for v in unit(d, 64)]),
        d.choice(["curl -H 'Authorization: Bearer $TOKEN' https://api.acmedesk.example/v2/contacts",
        "client.create(email='jane@example.com')", "allow 192.0.2.0/24;", None,
        'POST /v2/users {"phone": "+15555550100"}', "retry(max=5)"]),
        f"{d.choice('ABJKM')}{d.randrange(10, 99)}.{d.randrange(10)}", f"978{digits(d, 10)}",
        d.choice(["Marlia Dunwick", "Rovin Peletti", "Thealy Ashden", "Fashara Lindwell", "Joren Varstone"]),
        d.randrange(9000), "en", *tail(d)) for i in range(80)]
    jobs: list[Row] = [(hexes(d, 24), d.choice(["MailJob", "SyncJob", "ExportJob"]),
        json.dumps([d.randrange(10**6), mail(d)] if i % 2 else [d.randrange(10**6), {"retry": 3}]),
        hexes(d, 32) if i % 3 == 0 else None, f"0x7f{hexes(d, 10)}", d.randrange(300, 32000),
        round(when(d).timestamp(), 6), d.choice([0, 1]), f"worker-{d.randrange(8)}") for i in range(140)]
    kids: list[Row] = [(i + 1, crew[d.randrange(70)][0], person(d), day(d, 2008, 2023),
        d.choice(["child", "step"]), f"KX{digits(d, 9)}-{d.randrange(2, 6):02d}",
        base64.b64encode(d.randbytes(28)).decode(), d.choice([None, "Elmwood Elementary", "Rookery Primary",
        "Quarry Rd Middle School", "St Alder Nursery", "Harbour Way School"]), day(d, 2023, 2024))
        for i in range(64)]
    pages: list[Row] = [(uid(d), f"fp.{hexes(d, 26)}",
        f"GA1.1.{d.randrange(10**8, 10**9)}.{int(when(d).timestamp())}", f"Cj0KCQ{letters(d, 40)}"
        if i % 4 == 0 else None, "/" + d.choice(["pricing", "docs/api/keys", "login?next=/inbox",
        "blog/audit-trails", "sso", f"reset?email={mail(d)}", f"search?q={d.choice(words)}"]),
        d.choice([None, "https://www.searchy.example/", "https://news.aggregate.example/item?id=39"]),
        f"{d.choice(words)} {d.choice(words)}" if i % 5 == 0 else None,
        f"{d.choice([67, 81, 98])}.{d.randrange(256)}.{d.randrange(256)}.0" if i % 2 else None,
        d.choice([390, 1440, 1920]), d.choice([844, 900, 1080]), int(when(d).timestamp() * 1000), *tail(d))
        for i in range(280)]
    codes = {"industry": ["541511", "622110", "484121", "311812", "813110"],
        "job": ["CTO", "HR Director", "Office Manager", "Accountant", "Nurse"],
        "marital": ["Single", "Married", "Divorced", "Widowed"], "defect": ["Paper jam", "Ribbon out",
        "Cold boot", "No network"]}
    lookups: list[Row] = [(k, v if k == "industry" else f"{'ABJK'[n % 4]}{10 + n}.{n}", v, True) for k,
        vs in codes.items() for n, v in enumerate(vs)]
    fingers: list[Row] = [(i + 1, f"E{i // 2:05d}", 2 + i % 2 * 5, minutiae(d),
        base64.b64encode(minutiae(d)).decode(), d.randrange(40, 100),
        d.choice(["358812076514429", "358812076514437", "358812076519901", "358812076520018",
        "358812076520026"]), f"3.{d.randrange(4)}.{d.randrange(9)}.{d.randrange(20)}", None,
        day(d, 2021, 2024)) for i in range(90)]
    sites: list[Row] = [(c, f"{d.randrange(10, 900)} {d.choice(STREETS)}, {city}", *spot(d),
        f"+1 {d.choice(AREAS)} {d.randrange(220, 989)} {digits(d, 2)}00", f"acme-guest-{c.lower()}",
        "f4:f2:6d:" + ":".join(hexes(d, 2) for _ in range(3)), f"10.{n}.0.9", person(d)) for n,
        (c, city) in enumerate([("PDX", "Portland"), ("LDS", "Leeds"), ("AUS", "Austin"), ("BRS", "Bristol"),
        ("BER", "Berlin"), ("DEN", "Denver")])]
    steps: list[Row] = [(
        f"{day(d, 2019, 2024):%Y%m%d}{d.randrange(24):02d}{d.randrange(60):02d}{d.randrange(60):02d}",
        hexes(d, 40), f"{d.choice([8, 9, 10])}.{d.randrange(9)}.{d.randrange(9)}.{d.randrange(9)}", "deploy")
        for _ in range(70)]
    return {"tenants": groups, "users": people, "user_identities": identities(d, people),
        "api_keys": keys(d, owners), "Contact": contacts(d), "deals": deals(d), "call_activity": calls(d),
        "tickets": tickets(d, owners), "chat_messages": chats(d), "invoices": invoices(d, owners),
        "payment_methods": methods(d, owners), "partner_payouts": payouts(d),
        "audit_events": audits(d, people), "webhook_endpoints": endpoints(d, owners),
        "webhook_deliveries": deliveries(d), "mobile_devices": phones(d), "front_desk_visits": visits(d),
        "door_enrolments": fingers, "tblEmp": crew, "benefit_dependents": kids, "page_events": pages,
        "kb_articles": articles, "job_queue": jobs, "schema_migrations": steps, "lkp_codes": lookups,
        "offices": sites}
