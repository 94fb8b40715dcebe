"""Rows of the sign-in server: users with their accounts, sessions, second factors, keys and bureaus."""

from __future__ import annotations

import base64
import json
import random
import string
import zlib
from datetime import UTC, datetime, timedelta

# fmt: off
Row = tuple[object, ...]
T0 = datetime(2024, 2, 1, tzinfo=UTC)
WORDS = string.ascii_letters + string.digits
GIVEN = ["Amelja", "Baohua", "Ceren", "Darragh", "Eszti", "Fumiyo", "Gintaras", "Hyewon", "Ilario",
    "Jaspreet", "Katalin", "Lwazi", "Mireia", "Nthabi", "Oisin", "Pilvi", "Rongrong", "Sorcha", "Thijs",
    "Uxue"]
FAMILY = ["Aldecoa", "Bregenz", "Cao", "Dunleavy", "Erdogmus", "Fenyves", "Goossenaerts", "Hamasaki",
    "Ilves", "Jankauskis", "Kwon", "Lombardini", "Mkhatsha", "Niedzwiedz", "Ouyang", "Puigdevall",
    "Ruohonen", "Sidhu"]
CHINESE = ["欧阳予溪", "柳砚清", "邵一禾", "陆听澜", "简宁", "尤若棠"]
HOSTS = ["wordbridge.eu", "lingo-mail.net", "uebersetz.info", "yiwen-box.cn", "postin.fi"]
AGENTS = [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/122.0.0.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_3 like Mac OS X) AppleWebKit/605.1.15",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:123.0) Gecko/20100101 Firefox/123.0",
    "Mozilla/5.0 (Linux; Android 14; 22081212C) AppleWebKit/537.36 Chrome/121.0 Mobile", "curl/8.4.0",
    "node"]
AAGUIDS = ["fbfc3007-154e-4ecc-8c0b-6e020557d7bd", "ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4",
    "adce0002-35bc-c60a-648b-0b25f1f05503", "00000000-0000-0000-0000-000000000000",
    "08987058-cadc-4b81-b6e1-30de50dcbe96"]


def key(d: random.Random, size: int = 32, of: str = WORDS) -> str:
    return "".join(d.choices(of, k=size))


def b64(d: random.Random, size: int) -> str:
    return base64.urlsafe_b64encode(d.randbytes(size)).decode().rstrip("=")


def hexa(d: random.Random, size: int) -> str:
    return f"{d.getrandbits(size * 4):0{size}x}"


def github(d: random.Random) -> str:
    """A token as the code host makes it: 30 random characters and their CRC-32 in base 62."""
    body, check = key(d, 30), ""
    rest = zlib.crc32(body.encode())
    for _ in range(6):
        rest, digit = divmod(rest, 62)
        check = (string.digits + string.ascii_uppercase + string.ascii_lowercase)[digit] + check
    return f"gho_{body}{check}"


def when(d: random.Random) -> datetime:
    return T0 + timedelta(seconds=d.randrange(300 * 86400), milliseconds=d.randrange(1000))


def ip(d: random.Random) -> str:
    if d.random() < 0.3:
        return f"2a01:{d.randrange(0x100, 0xFFFF):04x}:{d.randrange(0xFFFF):04x}:{d.randrange(0xFFFF):04x}:0000:0000:0000:0000"
    return f"{d.choice([5, 37, 81, 94, 112, 183, 220])}.{d.randrange(256)}.{d.randrange(256)}.{d.randrange(1, 255)}"


def phone(d: random.Random) -> str:
    return d.choice([f"+861{d.choice('3578')}{d.randrange(10**9):09d}",
        f"+31 6{d.randrange(10**7, 10**8)}".replace(" ", ""), f"+35840{d.randrange(10**7):07d}",
        f"+34 6{d.randrange(10**8):08d}".replace(" ", "")])


def jwt(d: random.Random, name: str, mail: str) -> str:
    def part(data: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(data, ensure_ascii=False).encode()).decode().rstrip("=")

    return f"{part({'alg': 'RS256', 'kid': hexa(d, 12)})}.{part({'sub': str(d.randrange(10**20, 10**21)), 'email': mail, 'name': name})}.{b64(d, 64)}"


def rows(draw: random.Random) -> dict[str, list[Row]]:
    d = draw
    t: dict[str, list[Row]] = {}
    users: list[tuple[str, str, str]] = []
    t["user"], t["account"], t["session"], t["twoFactor"], t["passkey"] = [], [], [], [], []
    for i in range(170):
        one, two = d.choice(GIVEN), d.choice(FAMILY)
        name = d.choice(CHINESE) if i % 9 == 0 else d.choice([f"{one} {two}", f"{one} {two}",
            f"{two}, {one}", one.lower()])
        login = d.choice([f"{one}.{two}", f"{one[:3]}{two[:4]}", f"{two}_{d.randrange(70, 99)}",
            f"{one}translates"])
        anonymous = i % 21 == 4
        mail = f"temp-{key(d)}@app.glossa.example" if anonymous else f"{login.lower()}@{d.choice(HOSTS)}"
        uid, made = key(d), when(d)
        users.append((uid, "Anonymous" if anonymous else name, mail))
        banned = i % 14 == 3
        t["user"].append((uid, users[-1][1], mail, d.random() < 0.8, d.choice([None,
            f"https://cdn.glossa.example/avatars/{hexa(d, 32)}.webp",
            f"https://lh3.photos.example/a/{b64(d, 30)}=s96-c"]), made, made, login.lower() if i % 3 else
            None, login if i % 3 else None, "admin" if i < 3 else "user", banned, d.choice([
            "spam invitations", "chargeback on two invoices", "abusive towards proofreader", "test account",
            "shares account with colleagues", "fake documents at verification"]) if banned else None, None,
            phone(d) if i % 3 == 0 else None, i % 3 == 0, anonymous, i % 4 == 0, d.choice(["email",
            "google", "passkey", "siwe"]), f"cus_{key(d, 14)}" if i % 2 else None))
        if not anonymous:
            t["account"].append((key(d), uid, "credential", uid, None, None, None, None, None, None,
                f"{hexa(d, 32)}:{hexa(d, 128)}", made, made))
            if i % 2 == 0:
                provider = d.choice(["google", "github", "wechat", "microsoft"])
                ext = {"google": str(d.randrange(10**20, 10**21)), "github": str(d.randrange(10**5, 10**8)),
                    "wechat": "o6_bm" + b64(d, 17)[:23], "microsoft": b64(d, 32)}[provider]
                t["account"].append((key(d), ext, provider, uid, f"ya29.a0{b64(d, 60)}" if provider ==
                    "google" else github(d), f"1//0{b64(d, 40)}", jwt(d, name, mail) if provider in (
                    "google", "microsoft") else None, when(d), None, "openid,email,profile", None, made,
                    made))
        for _ in range(d.choice([0, 1, 1, 2, 3])):
            at = when(d)
            t["session"].append((key(d), at + timedelta(days=7), key(d), at, at, ip(d), d.choice(AGENTS),
                uid, users[0][0] if d.random() < 0.03 else None, None, None))
        if i % 4 == 0:
            t["twoFactor"].append((key(d), hexa(d, 144), hexa(d, 300), uid, True, 0, None))
        if i % 5 == 0:
            t["passkey"].append((key(d), d.choice([None, "MacBook", "YubiKey 5C", f"{one}'s iPhone",
                "Pixel 8", "office PC"]), b64(d, 77), uid, b64(d, 20), d.randrange(40), d.choice([
                "singleDevice", "multiDevice"]), i % 2 == 0, "internal,hybrid", made, d.choice(AAGUIDS)))

    def uid_() -> str:
        return d.choice(users)[0]

    orgs = [key(d) for _ in range(24)]
    names = ["Aldecoa & Cao Translations", "Glossa Nord", "Büro Bregenz", "Yiwen Language Services",
        "Sidhu Brothers", "Café Lingua", "Ilves Kielipalvelu Oy", "Three Rivers Subtitling"]
    t["organization"] = [(o, f"{d.choice(names)}{d.choice(['', ' ' + str(i)])}", f"org-{i}", d.choice([None,
        f"https://cdn.glossa.example/logos/{i}.png"]), when(d), json.dumps({"vatId":
        f"FI{d.randrange(10**8):08d}", "seats": d.randrange(2, 40), "billingMail":
        f"accounts@org-{i}.example"}), f"cus_{key(d, 14)}") for i, o in enumerate(orgs)]
    t["organizationRole"] = [(key(d), o, "proofreader", json.dumps({"job": ["read", "comment"]}), when(d),
        None) for o in orgs[:8]]
    t["member"] = [(key(d), d.choice(orgs), u[0], d.choice(["member", "member", "owner", "admin"]), when(d))
        for u in users if d.random() < 0.7]
    teams = [key(d) for _ in range(12)]
    t["team"] = [(x, d.choice(["Legal", "Medical", "Subtitles", "zh-en"]), d.randrange(1, 9), d.choice(
        orgs), when(d), None) for x in teams]
    t["teamMember"] = [(key(d), team := d.choice(teams), who := uid_(), f"{team}:{who}", when(d)) for _ in
        range(50)]
    t["invitation"] = [(key(d), d.choice(orgs),
        f"{d.choice(GIVEN)}.{d.choice(FAMILY)}@{d.choice(HOSTS)}".lower(), "member", None, d.choice([
        "pending", "accepted", "canceled"]), when(d), when(d), uid_()) for _ in range(60)]
    t["verification"] = []
    for i in range(90):
        u = d.choice(users)
        ident = d.choice([u[2], f"sign-in-otp-{u[2]}", phone(d),
            f"{d.choice(FAMILY).lower()}{i}@{d.choice(HOSTS)}"])
        t["verification"].append((key(d), ident, d.choice([f"{d.randrange(10**6):06d}:0",
            f"{d.randrange(10**6):06d}:1", key(d, 24), json.dumps({"email": u[2], "code": key(d, 8)})]),
            when(d), when(d), when(d)))
    t["walletAddress"] = [(key(d), uid_(), f"0x{hexa(d, 40)}", d.choice([1, 137, 10]), True, when(d)) for _
        in range(34)]
    t["apikey"] = [(key(d), "default", d.choice(["ci", "CAT tool plugin", "laptop", None]),
        f"gl_{key(d, 3)}", uid_(), "gl_", b64(d, 32), None, None, None, True, True, 86_400_000, 10,
        d.randrange(9000), None, when(d), None, when(d), when(d), None, json.dumps({"env": d.choice(["prod",
        "test"])})) for _ in range(46)]
    t["deviceCode"] = [(key(d), key(d, 40),
        f"{key(d, 4, string.ascii_uppercase)}{key(d, 4, string.ascii_uppercase)}", uid_(), when(d),
        d.choice(["pending", "approved"]), None, 5000, "glossa-cli", "openid") for _ in range(18)]
    t["jwks"] = [(key(d), json.dumps({"kty": "OKP", "crv": "Ed25519", "x": b64(d, 32)}), json.dumps(hexa(d,
        400)), when(d), None, "EdDSA", "Ed25519") for _ in range(3)]
    clients = [key(d) for _ in range(9)]
    t["oauthClient"] = [(key(d), c, b64(d, 32) if i % 2 else None, None, False, False, False, "public",
        '["openid","email"]', None, uid_(), when(d), when(d), d.choice(["TM Studio", "Kasse",
        "Zeus Editor"]), "https://tmstudio.example", None, json.dumps([
        f"{d.choice(GIVEN)}@{d.choice(HOSTS)}".lower()]), None, None, f"4d2f-{i}", f"10.{i}.3.4", None,
        json.dumps([f"https://tm{i}.example/callback"]), None, None, None, "none", "web", None, None,
        '["authorization_code"]', '["code"]', True, False, None, "{}") for i, c in enumerate(clients)]
    t["oauthAccessToken"] = [(key(d), b64(d, 32), d.choice(clients), str(d.choice(t["session"])[0]), uid_(),
        None, None, None, None, None, when(d), when(d), None, None, '["openid","email"]') for _ in range(
        80)]
    t["oauthRefreshToken"] = [(key(d), b64(d, 32), d.choice(clients), str(d.choice(t["session"])[0]),
        uid_(), None, None, None, None, when(d), when(d), None, None, None, None, when(d), None,
        '["openid","offline_access"]') for _ in range(60)]
    t["oauthConsent"] = [(key(d), d.choice(clients), uid_(), None, None, None, d.choice([
        '["openid","email"]', '["openid","profile"]']), when(d), when(d)) for _ in range(44)]
    t["rateLimit"] = [(key(d),
        f"{ip(d)}|{d.choice(['/sign-in/email', '/get-session', '/phone-number/send-otp', '/sign-up/email'])}",
        d.randrange(1, 30), 1_707_000_000_000 + d.randrange(2 * 10**10)) for _ in range(140)]
    t["ssoProvider"] = [(key(d), f"https://login.org-{i}.example", json.dumps({"issuer":
        f"https://login.org-{i}.example", "clientId": key(d, 20), "clientSecret": key(d, 40),
        "discoveryEndpoint": f"https://login.org-{i}.example/.well-known/openid-configuration"}), None,
        uid_(), f"org-{i}-oidc", orgs[i], f"org-{i}.example", i % 2 == 0) for i in range(7)]
    t["subscription"] = [(key(d), d.choice(["solo", "bureau"]), uid_() if i % 2 else d.choice(orgs),
        f"cus_{key(d, 14)}", f"sub_{key(d, 24)}", d.choice(["active", "trialing", "canceled"]), when(d),
        when(d), None, None, False, None, None, None, 1, "month", None) for i in range(70)]
    return t
