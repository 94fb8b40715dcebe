"""Rows of the magazine: members with their mailings and payments, comments, staff, settings and posts."""

from __future__ import annotations

import base64
import json
import random
import string
import uuid
from datetime import UTC, datetime, timedelta

# fmt: off
Row = tuple[object, ...]
T0 = datetime(2023, 1, 5, tzinfo=UTC)
GIVEN = ["Torvi", "Maelle", "Radko", "Philippa", "Anselm", "Jorunn", "Kaspar", "Livia", "Bastien",
    "Orsolya", "Hamish", "Delfina", "Eoghan", "Petronel", "Ruari", "Signe", "Tibor", "Valeska", "Wren",
    "Zelda"]
FAMILY = ["Hallgrim", "Devereaux", "Novotk", "Ashdown", "Kessler", "Birkeland", "Moncrieff", "Pastorelli",
    "Szekeres", "Lavigne", "Thorsby", "Quist", "Rademaker", "Ellingsen", "Carmody", "Fontanel", "Oduya"]
HOSTS = ["trailpost.no", "velomail.fr", "hillrun.scot", "mailkasten.de", "roadletters.com"]
CITIES = [("Bergen", "Vestland", "Norway", "NO", 60.3929, 5.3241, "Europe/Oslo"), ("Lyon",
    "Auvergne-Rhone-Alpes", "France", "FR", 45.7485, 4.8467, "Europe/Paris"), ("Leeds", "England",
    "United Kingdom", "GB", 53.7965, -1.5478, "Europe/London"), ("Graz", "Styria", "Austria", "AT", 47.0667,
    15.4333, "Europe/Vienna"), ("Ghent", "Flanders", "Belgium", "BE", 51.05, 3.7167, "Europe/Brussels"), (
    "Girona", "Catalonia", "Spain", "ES", 41.9831, 2.8249, "Europe/Madrid")]
HEADS = ["Why Moncrieff runs at night", "The 2023 gravel guide", "Kessler wins in the rain",
    "Ten climbs near Girona", "What VO2max hides", "Letters from the peloton", "Shoes: 300 km later",
    "A quiet Tour"]
REFERRERS = [("Google", "https://www.google.com/"), ("Reddit", "https://www.reddit.com/r/running/"), (
    "Direct", None), ("the weekly letter", None), ("Strava club", "https://www.strava.example/clubs/88")]


def oid(d: random.Random) -> str:
    return f"{1_672_000_000 + d.randrange(6 * 10**7):08x}{d.getrandbits(64):016x}"


def when(d: random.Random) -> datetime:
    return T0 + timedelta(seconds=d.randrange(500 * 86400))


def hexa(d: random.Random, size: int) -> str:
    return f"{d.getrandbits(size * 4):0{size}x}"


def key(d: random.Random, size: int) -> str:
    return "".join(d.choices(string.ascii_letters + string.digits, k=size))


def uid(d: random.Random) -> str:
    return str(uuid.UUID(int=d.getrandbits(128), version=4))


def ip(d: random.Random) -> str:
    return f"{d.choice([46, 81, 86, 92, 109, 176])}.{d.randrange(256)}.{d.randrange(256)}.{d.randrange(1, 255)}"


def person(d: random.Random) -> tuple[str, str, str]:
    one, two = d.choice(GIVEN), d.choice(FAMILY)
    return one, two, d.choice([f"{one}.{two}", f"{one}{d.randrange(60, 99)}", f"{two}.{one[0]}",
        f"{one}{two}"]).lower() + f"@{d.choice(HOSTS)}"


def bcrypt(d: random.Random) -> str:
    return "$2a$10$" + "".join(d.choices("./" + string.ascii_letters + string.digits, k=53))


def geo(d: random.Random) -> str:
    city, region, country, code, lat, lon, zone = d.choice(CITIES)
    return json.dumps({"ip": ip(d), "city": city, "region": region, "country": country, "country_code":
        code, "latitude": str(lat), "longitude": str(lon), "accuracy": 20, "timezone": zone,
        "organization_name": d.choice(["Telenor Norge AS", "Orange", "BT", "Proximus"]), "asn": d.randrange(
        1000, 60000)})


def rows(draw: random.Random) -> dict[str, list[Row]]:
    d = draw
    t: dict[str, list[Row]] = {}
    staff = [oid(d) for _ in range(16)]
    t["users"] = []
    for i, s in enumerate(staff):
        one, two, mail = person(d)
        slug = f"{one}-{two}".lower() if i % 4 else one.lower()
        t["users"].append((s, f"{one} {two}", slug, bcrypt(d), mail,
            f"https://cdn.strideletter.example/authors/{slug}.jpg" if i % 3 else None,
            f"https://cdn.strideletter.example/covers/{hexa(d, 8)}.jpg" if i % 3 else None, d.choice([
            "Runs slowly, writes slower.", f"Editor. Formerly at the {d.choice(FAMILY)} Gazette.",
            "Physio, mother of two, hill runner", "Photographer and bike mechanic", None]),
            f"https://{slug}.example" if i % 2 else None, d.choice(["Bergen", "Leeds, UK", "Graz", None,
            "somewhere uphill", "Lyon", "Girona"]), f"{slug}.page" if i % 2 else None,
            f"@{one.lower()}_{two.lower()[:4]}" if i % 2 else None, None, f"{slug}.bsky.example" if i % 3 ==
            0 else None, f"@{slug}@social.example" if i % 3 == 0 else None, None, None,
            f"{one.lower()}.runs" if i % 2 else None, f"{slug}-{hexa(d, 6)}" if i % 2 else None, json.dumps(
            {"navigation": {"expanded": {"posts": True}}, "nightShift": False}), d.choice(["active",
            "active", "inactive"]), d.choice([None, "en", "no"]), "public", None, None, None, when(d), True,
            True, True, False, True, True, True, True, when(d), staff[0], when(d), staff[0]))
    t["roles"] = [(oid(d), n, None, T0, staff[0], None, None) for n in ["Administrator", "Editor", "Author",
        "Owner"]]
    t["roles_users"] = [(oid(d), d.choice(t["roles"])[0], s) for s in staff]
    members: list[tuple[str, str, str, str]] = []
    t["members"] = []
    for i in range(220):
        one, two, mail = person(d)
        m, name = oid(d), d.choice([f"{one} {two}", f"{one} {two}", one, f"{one} {two[0]}.", ""])
        u = uid(d)
        members.append((m, u, mail, name or mail.split("@", maxsplit=1)[0]))
        note = d.choice([f"phoned from +47 9{d.randrange(10**7):07d}, wants paper copy",
            f"send print edition to {d.randrange(1, 80)} Beck Lane, Leeds", "complimentary, won the raffle",
            "injured (ACL tear), paused until spring",
            f"married to {d.choice(GIVEN)} {d.choice(FAMILY)}, shared account",
            "press"]) if i % 7 == 0 else None
        t["members"].append((m, u, uid(d), mail, d.choice(["free", "free", "paid", "comped"]), name or None,
            d.choice(["Head coach, Birk AK", "Bike fitter", "Fell runner since 1988", "Physiotherapist",
            "Race director", "Club treasurer"]) if i % 9 == 0 else None, note, geo(d) if d.random() < 0.7
            else None, i % 3 != 0, (n := d.randrange(1, 120)), (o := d.randrange(n + 1)), o * 100 // n, i %
            31 == 0, when(d), when(d) if i % 6 == 0 else None, when(d), staff[0], when(d), None))
    ids = [m[0] for m in members]

    def who() -> tuple[str, str, str, str]:
        return d.choice(members)

    t["labels"] = [(oid(d), n, n.lower(), T0, staff[0], None, None) for n in ["VIP", "press", "beta",
        "Bergen meetup", "Import 2023-01-05", "lapsed"]]
    t["members_labels"] = [(oid(d), d.choice(ids), d.choice(t["labels"])[0], 0) for _ in range(90)]
    t["newsletters"] = [(oid(d), uid(d), n, None, False, n.lower().replace(" ", "-"), "Stride Letter",
        "post@strideletter.example", "newsletter", "active", "members", True, i, None, True, True, False,
        "sans_serif", "center", True, "sans_serif", None, True, True, True, True, False, False, "light",
        None, T0, None, "rounded", "fill", "bold", "underline", "square", "transparent", None, None,
        "accent", "accent") for i, n in enumerate(["Weekly", "Gravel Notes", "Race Desk"])]
    letters = [str(n[0]) for n in t["newsletters"]]
    t["members_newsletters"] = [(oid(d), m, d.choice(letters)) for m in ids]
    t["members_subscribe_events"] = [(oid(d), d.choice(ids), d.random() < 0.8, when(d), "member", d.choice(
        letters)) for _ in range(180)]
    t["members_login_events"] = [(oid(d), d.choice(ids), when(d)) for _ in range(240)]
    t["members_status_events"] = [(oid(d), m, None, d.choice(["free", "paid"]), when(d)) for m in ids]
    t["members_email_change_events"] = [(oid(d), d.choice(ids), person(d)[2], who()[2], when(d)) for _ in
        range(26)]
    posts = [oid(d) for _ in range(70)]
    t["members_feedback"] = [(oid(d), d.randrange(2), d.choice(ids), d.choice(posts), when(d), when(d)) for
        _ in range(80)]
    t["members_created_events"], t["members_subscription_created_events"] = [], []
    for m in ids:
        source, url = d.choice(REFERRERS)
        t["members_created_events"].append((oid(d), when(d), m, d.choice(posts), "post",
            f"/{d.choice(['gravel-guide', 'vo2max', 'a-quiet-tour', 'shoes'])}/", source, "web", url,
            "member", None))
    t["members_stripe_customers"], t["members_stripe_customers_subscriptions"], t[
        "members_payment_events"], t["members_paid_subscription_events"] = [], [], [], []
    for m, _, mail, name in members[::2]:
        cus, price = f"cus_{key(d, 14)}", f"price_{key(d, 24)}"
        sub = oid(d)
        t["members_stripe_customers"].append((oid(d), m, cus, name if d.random() < 0.8 else
            f"{d.choice(GIVEN)} {d.choice(FAMILY)}", mail if d.random() < 0.8 else person(d)[2], when(d),
            staff[0], None, None))
        t["members_stripe_customers_subscriptions"].append((sub, cus, None, f"sub_{key(d, 24)}", price,
            d.choice(["active", "canceled", "past_due"]), False, d.choice([None, None, None,
            "too expensive", "I broke my hip and cannot ride anymore", "moved to paper edition",
            "never asked for this", "lost my job"]), when(d), when(d), f"{d.randrange(10**4):04d}", when(d),
            staff[0], when(d), staff[0], 500, None, None, None, price, "Monthly", "month", 500, "eur"))
        t["members_payment_events"].append((oid(d), m, 500, "eur", "stripe", when(d)))
        t["members_paid_subscription_events"].append((oid(d), "created", m, sub, None, price, "eur",
            "stripe", 500, when(d)))
        t["members_subscription_created_events"].append((oid(d), when(d), m, sub, None, None,
            "/membership/", d.choice(REFERRERS)[0], None, None, None))
    t["members_cancel_events"] = [(oid(d), d.choice(ids), "Monthly", when(d)) for _ in range(20)]
    t["subscriptions"] = [(oid(d), "comped", "active", d.choice(ids), oid(d), "month", "eur", 0, None, None,
        None, None, None, when(d), None) for _ in range(14)]
    t["donation_payment_events"] = []
    for _ in range(44):
        _, _, mail, name = who()
        source, url = d.choice(REFERRERS)
        t["donation_payment_events"].append((oid(d), name if " " in name else
            f"{d.choice(GIVEN)} {d.choice(FAMILY)}", mail, d.choice(ids), d.choice([300, 500, 2000]), "eur",
            None, "url", "/support/", source, None, url, when(d), d.choice([None, "Keep it up!",
            f"In memory of {d.choice(GIVEN)} {d.choice(FAMILY)}", "Your piece on running with MS helped me",
            "for coffee", "Takk!"])))
    t["posts"], t["posts_meta"], t["posts_authors"], t["redirects"], t["post_revisions"] = [], [], [], [], []
    for i, p in enumerate(posts):
        title = f"{d.choice(HEADS)}{d.choice(['', ' (part 2)', ', again'])}"
        text = f"{d.choice(GIVEN)} {d.choice(FAMILY)} started at dawn. {title}. The route is 42.195 km long, kit list 10.2.3.4 is at the end."
        lexical = json.dumps({"root": {"children": [{"type": "paragraph", "children": [{"text": text}]}]}})
        t["posts"].append((p, uid(d), title, f"post-{i}", None, lexical, f"<p>{text}</p>", p, text,
            f"https://cdn.strideletter.example/{hexa(d, 10)}.jpg", i % 9 == 0, "post", d.choice([
            "published", "draft", "sent"]), None, "public", "all", when(d), d.choice(staff), when(d),
            d.choice(staff), when(d), d.choice(staff), None, None, None, None, None, d.choice(letters),
            True))
        t["posts_authors"].append((oid(d), p, d.choice(staff), 0))
        t["posts_meta"].append((oid(d), p, None, None, None, None, None, None, None, None, None, None,
            d.choice([None, "A runner on a ridge"]), None, False))
        at = when(d)
        t["post_revisions"].append((oid(d), p, lexical, int(at.timestamp() * 1000), at, d.choice(staff),
            title, "draft", "explicit_save", None, None, None, None))
        t["redirects"].append((oid(d), f"/r/{hexa(d, 8)}",
            f"https://www.shop-{i}.example/item?sku=B{d.randrange(10**8):08d}", p, when(d), when(d)))
    t["members_click_events"] = [(oid(d), d.choice(ids), d.choice(t["redirects"])[0], when(d)) for _ in
        range(220)]
    t["emails"], t["email_batches"], t["email_recipients"], t["email_recipient_failures"] = [], [], [], []
    for p in posts[:24]:
        e, title = oid(d), d.choice(HEADS)
        t["emails"].append((e, p, uid(d), "submitted", "all", None, None, 220, 210, 90, 4, title,
            '"Stride Letter" <post@strideletter.example>', "post@strideletter.example",
            f"<html><body><h1>{title}</h1></body></html>", f"{title}\n\n***", None, "html", True, True,
            False, when(d), d.choice(letters), when(d), staff[0], when(d), staff[0]))
        batch = oid(d)
        t["email_batches"].append((batch, e,
            f"<2023{d.randrange(10**10):010d}.{hexa(d, 16)}@mg.strideletter.example>", "submitted",
            "status:free", None, None, None, when(d), when(d)))
        for _ in range(13):
            m, u, mail, name = who()
            r = oid(d)
            bad = d.random() < 0.08
            t["email_recipients"].append((r, e, m, batch, when(d), when(d), when(d) if d.random() < 0.5 else
                None, when(d) if bad else None, u, mail, name if " " in name else None))
            if bad:
                t["email_recipient_failures"].append((oid(d), e, m, r, 550, "5.1.1", d.choice([
                    f"550 5.1.1 <{mail}>: Recipient address rejected: User unknown",
                    f"No MX for {mail.split('@')[1]} ({mail})", f"552 5.2.2 {mail} mailbox full"]),
                    "permanent", when(d), key(d, 22)))
    t["email_spam_complaint_events"] = [(oid(d), (hit := who())[0], d.choice(posts), hit[2], when(d)) for _
        in range(9)]
    t["suppressions"] = [(oid(d), who()[2], None, d.choice(["bounce", "spam"]), when(d)) for _ in range(22)]
    t["temp_mail_events"] = [(oid(d), d.choice(["delivered", "opened"]),
        f"{hexa(d, 16)}.{d.randrange(10**9)}@mg.strideletter.example", who()[2], when(d)) for _ in range(
        60)]
    said = ["Great read", "My physio says the same about plantar fasciitis.",
        "As a type 1 diabetic I carry gels in both pockets.", "Typo in paragraph 3",
        "Anyone for a Sunday ride?", "👏", "Disagree with the tyre pressures."]
    t["comments"] = [(oid(d), d.choice(posts), d.choice(ids), None, None, "published",
        f"<p>{d.choice([*said, f'{d.choice(GIVEN)}, write me: {person(d)[2]}', f'I was there with {d.choice(GIVEN)} {d.choice(FAMILY)}!'])}</p>",
        None, when(d), when(d)) for _ in range(130)]
    t["comment_likes"] = [(oid(d), d.choice(t["comments"])[0], d.choice(ids), when(d), when(d)) for _ in
        range(120)]
    t["comment_reports"] = [(oid(d), d.choice(t["comments"])[0], d.choice(ids), when(d), when(d)) for _ in
        range(8)]
    t["mentions"] = [(oid(d), f"https://blog-{i}.example/2023/post-{i}", "Links of the week", "A blog",
        "They wrote ...", f"{d.choice(GIVEN)} {d.choice(FAMILY)}" if i % 3 else None, None, None,
        "https://strideletter.example/shoes/", None, None, when(d), "{}", False, True) for i in range(26)]
    t["sessions"] = []
    for _ in range(40):
        agent = d.choice(["Mozilla/5.0 (X11; Linux x86_64) Firefox/121.0",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15",
            "Mozilla/5.0 (iPad; CPU OS 17_2 like Mac OS X)"])
        s = d.choice(staff)
        cookie = {"originalMaxAge": 15552000000, "expires": when(d).isoformat(), "secure": True, "httpOnly":
            True, "path": "/ghost"}
        t["sessions"].append((oid(d), key(d, 32), s, json.dumps({"cookie": cookie, "user_id": s, "origin":
            "https://strideletter.example", "user_agent": agent, "ip": ip(d), "verified": True}), when(d),
            when(d)))
    t["tokens"] = []
    for i in range(90):
        one, two, mail = person(d)
        data: dict[str, object] = {"email": mail, "type": "signin", "reqIp": ip(d)}
        if i % 3:
            data |= {"name": f"{one} {two}", "type": "signup"}
            data["attribution"] = {"url": "/vo2max/", "referrerSource": d.choice(REFERRERS)[0]}
        secret = base64.urlsafe_b64encode(d.randbytes(24)).decode()
        t["tokens"].append((oid(d), secret, json.dumps(data), when(d), None, when(d) if i % 2 else None, i %
            2, staff[0]))
    t["invites"] = [(oid(d), d.choice(t["roles"])[0], "sent", base64.b64encode(d.randbytes(36)).decode(),
        person(d)[2], int(when(d).timestamp() * 1000), when(d), staff[0], None, None) for _ in range(8)]
    t["brute"] = [(base64.b64encode(d.randbytes(32)).decode(), (ms := int(when(d).timestamp() * 1000)), ms +
        d.randrange(10**6), ms + 3_600_000, d.randrange(1, 9)) for _ in range(90)]
    t["integrations"] = [(oid(d), k, n, n.lower(), None, None, T0, staff[0], None, None) for k, n in [(
        "internal", "Zapier"), ("custom", "Race calendar"), ("core", "Frontend"), ("builtin", "Mailgun")]]
    t["api_keys"] = [(oid(d), d.choice(["admin", "content"]), hexa(d, d.choice([64, 26])), None, x[0], None,
        when(d), d.choice(["v5.0", "v5.82"]), when(d), staff[0], None, None) for x in t["integrations"] for
        _ in range(2)]
    pem = f"-----BEGIN RSA PRIVATE KEY-----\n{base64.b64encode(d.randbytes(300)).decode()}\n-----END RSA PRIVATE KEY-----\n"
    values: list[tuple[str, str, str | None]] = [("core", "db_hash", uid(d)), ("core",
        "members_private_key", pem), ("core", "ghost_private_key", pem[::1]), ("core",
        "theme_session_secret", hexa(d, 64)), ("site", "title", "Stride Letter"), ("site", "accent_color",
        "#15171a"), ("members", "stripe_connect_secret_key", f"sk_live_{key(d, 24)}"), ("members",
        "stripe_connect_account_id", f"acct_{key(d, 16)}"), ("members", "members_support_address",
        "post@strideletter.example"), ("email", "mailgun_api_key",
        f"{hexa(d, 32)}-{hexa(d, 8)}-{hexa(d, 8)}"), ("site", "locale", "en"), ("site", "timezone",
        "Europe/Oslo"), ("site", "facebook", "strideletter"), ("labs", "labs", "{}"), ("site", "is_private",
        "false"), ("site", "password", key(d, 10)), ("unsplash", "unsplash", "true"), ("amp", "amp",
        "false")]
    t["settings"] = [(oid(d), g, k, v, "string", None, T0, staff[0], None, None) for g, k, v in values]
    t["actions"] = [(oid(d), d.choice(posts), d.choice(["post", "member", "user", "setting"]), d.choice(
        staff), "user", d.choice(["edited", "added", "deleted"]), json.dumps({"primary_name": d.choice([
        d.choice(HEADS), who()[3]])}), when(d)) for _ in range(160)]
    t["products"] = [(oid(d), n, n.lower(), True, None, "public", 0, None, k, "eur", 500, 5000, T0, None,
        None, None) for n, k in [("Free", "free"), ("Supporter", "paid")]]
    t["stripe_prices"] = [(oid(d), f"price_{key(d, 24)}", f"prod_{key(d, 14)}", True, "Monthly", "eur", 500,
        "recurring", "month", None, T0, None) for _ in range(4)]
    t["offers"] = [(oid(d), True, "Spring", "spring", t["products"][1][0], None, "month", "eur", "percent",
        20, "once", None, None, None, T0, None)]
    t["offer_redemptions"] = [(oid(d), t["offers"][0][0], d.choice(ids), oid(d), when(d)) for _ in range(12)]
    t["permissions"] = [(oid(d), f"{a} {o}", o, a, None, T0, staff[0], None, None) for a in ("browse",
        "edit", "add") for o in ("post", "member", "user", "comment")]
    t["permissions_roles"] = [(oid(d), r[0], p[0]) for r in t["roles"] for p in t["permissions"]]
    t["tags"] = [(oid(d), n, n.lower(), None, None, None, "public", *(None,) * 11, "#aabbcc", T0, staff[0],
        None, None) for n in ["Gravel", "Marathon", "Mind", "Grant's Corner", "Tibor's Kitchen", "Kit"]]
    t["recommendations"] = [(oid(d), f"https://mag-{i}.example", f"Magazine {i}", None, None, None, None,
        False, T0, None) for i in range(5)]
    t["jobs"] = [(oid(d), d.choice(["member-backfill-events", "email-analytics-latest-opened"]), "finished",
        when(d), when(d), when(d), when(d), None, None) for _ in range(5)]
    t["snippets"] = [(oid(d), "sponsor note", "{}", "{}", T0, staff[0], None, None)]
    t["benefits"] = [(oid(d), "Full archive", "full-archive", T0, None)]
    t["collections"] = [(oid(d), "Latest", "latest", None, "automatic", "", None, T0, None)]
    return t
