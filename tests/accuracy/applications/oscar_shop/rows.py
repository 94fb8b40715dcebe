"""Rows of the shop: customers, baskets, orders, payments, reviews and the machinery around them."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import zlib
from datetime import UTC, date, datetime, timedelta

from scanner.demo.check_digits import ean13

# fmt: off
Row = tuple[object, ...]
START = datetime(2022, 3, 1, tzinfo=UTC)
A, B, C = (("Mar", "El", "Jo", "Ta", "Ri", "Wen", "Bra", "Os", "Phi", "Lu", "Da", "Ki"), ("i", "o", "a",
    "ve", "da", "li", "ne", "ro"), ("na", "n", "lle", "s", "ta", "m", "ric", "dy", "sa"),)
S1, S2 = (("Bram", "Thorn", "Hal", "Wick", "Pen", "Ash", "Van der K", "Mc", "Oak", "Dun", "Fell", "Sten",
    "O'B"), ("well", "bury", "ridge", "more", "ard", "ley", "field", "olen", "combe", "sby", "wyn", "ton"),)
TOWNS = [("Marrowby", "North Yorkshire", "YO", "GB"), ("Pellham", "Kent", "CT", "GB"), ("Invergask",
    "Highland", "IV", "GB"), ("Tredwyn", "Cornwall", "TR", "GB"), ("Oudveen", "Gelderland", "NL", "NL"), (
    "Ballymoor", "Co. Antrim", "BT", "GB"), ("Kesterhaven", "Zeeland", "NL", "NL"), ("Stokeley", "", "ST",
    "GB"), ("Wexcombe", "Devon", "EX", "GB")]
STREETS = ["Mill Lane", "High Street", "Orchard Way", "Station Rd", "Priory Close", "The Green",
    "Victoria Terrace", "Quay St",]
GOODS = ["Hand trowel, ash handle", "Walker's Guide to Hill Birds", "Engraved tankard",
    "Bramley apple sapling", "Seed tin", "Harrison secateurs 21 cm", "Collected Letters of E. Thornley",
    "Copper watering can", "Notebook, linen, A5", "Mason jar, 6 pcs", "Baker Street Stories",
    "Wool blanket 'Fraser'", "Slate name plate", "Rain gauge"]
STATES = ["Pending", "Being processed", "Complete", "Cancelled"]


def when(d: random.Random, days: int = 900) -> datetime:
    return START + timedelta(days=d.randrange(days), seconds=d.randrange(86400), microseconds=d.randrange(
        10**6))


def first(d: random.Random) -> str:
    return d.choice(A) + d.choice(B) + (d.choice(C) if d.random() < 0.8 else "")


def last(d: random.Random) -> str:
    return d.choice(S1) + d.choice(S2)


def phone(d: random.Random, country: str) -> str:
    return (f"+316{d.randrange(10**7, 10**8)}" if country == "NL" else
        f"+447{d.randrange(3, 9)}00{d.randrange(900000):06d}")


def mail(d: random.Random, one: str, two: str) -> str:
    name = (d.choice([f"{one}.{two}", f"{one[0]}{two}", f"{two}{d.randrange(50, 99)}"]).lower().replace(" ",
        "").replace("'", ""))
    return f"{name}@{d.choice(['fernmail.org', 'post-haven.co.uk', 'brightbox.nl', 'tolly.net'])}"


def parcel(d: random.Random) -> str:
    """An item number with the check digit of the postal union's S10."""
    body = f"{d.randrange(10**8):08d}"
    rest = 11 - sum(int(c) * w for c, w in zip(body, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    return f"{d.choice('JKR')}{d.choice('DMT')}{body}{ {10: 0, 11: 5}.get(rest, rest)}GB"


def hexa(d: random.Random, size: int) -> str:
    return f"{d.getrandbits(size * 4):0{size}x}"


def opaque(d: random.Random, size: int) -> str:
    return "".join(d.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=size))


def address(d: random.Random, one: str, two: str) -> tuple[str, ...]:
    """The eleven columns from the title to the search text, and the country at the end."""
    town, county, area, country = d.choice(TOWNS)
    code = (f"{d.randrange(1000, 9999)} {''.join(d.choices('ABDEHK', k=2))}" if area == "NL" else (
        f"{area}{d.randrange(1, 30)} {d.randrange(1, 9)}{''.join(d.choices('ABDEFGHJLN', k=2))}"))
    line1 = f"{d.randrange(1, 180)}{d.choice(['', '', 'a'])} {d.choice(STREETS)}"
    line2 = d.choice(["", "", "", f"Flat {d.randrange(1, 20)}", "Rear entrance"])
    title = d.choice(["Mr", "Mrs", "Ms", "Miss", "Dr", "", ""])
    parts = (title, one, two, line1, line2, "", town, county, code)
    return (*parts, " ".join(p for p in parts if p), country)


def note(d: random.Random) -> str:
    return d.choice(["", "", "", "Leave with the neighbour at no. 12 please",
        "Gate code is on the box, dog is friendly", f"Ring {phone(d, 'GB')} before delivery",
        f"Ask for {first(d)} at the desk", "not before 6pm"])


def money(d: random.Random) -> tuple[float, float]:
    net = round(d.uniform(2, 190), 2)
    return round(net * 1.2, 2), net


def people(d: random.Random) -> list[Row]:
    out: list[Row] = []
    for i in range(1, 181):
        one, two = first(d), last(d)
        hashed = base64.b64encode(d.randbytes(32)).decode()
        out.append((i, f"pbkdf2_sha256$600000${opaque(d, 22)}${hashed}" if d.random() < 0.95 else
            f"!{opaque(d, 40)}", when(d) if d.random() < 0.8 else None, i == 1, opaque(d, 12) if i % 3 else
            f"{one}{i}".lower(), one if i % 11 else "", two if i % 11 else "", mail(d, one, two), i < 8, i %
            29 != 0, when(d)))
    return out


def rows(draw: random.Random) -> dict[str, list[Row]]:
    d = draw
    users = people(d)

    def uid() -> int:
        return d.randrange(1, 181)

    t: dict[str, list[Row]] = {"auth_user": users}
    t["auth_group"] = [(1, "Editors"), (2, "Fulfilment"), (3, "Reports")]
    t["auth_user_groups"] = [(i, i + 1, d.randrange(1, 4)) for i in range(1, 7)]
    t["address_country"] = [(a, b, n, name, name, 0, True) for a, b, n, name in (("GB", "GBR", "826",
        "United Kingdom"), ("NL", "NLD", "528", "Netherlands"), ("IE", "IRL", "372", "Ireland"), ("BE",
        "BEL", "056", "Belgium"), ("FR", "FRA", "250", "France"), ("DE", "DEU", "276", "Germany"))]
    t["address_useraddress"] = []
    for i in range(1, 141):
        user = users[uid() - 1]
        a = address(d, str(user[5]) or first(d), str(user[6]) or last(d))
        t["address_useraddress"].append((i, *a[:10], phone(d, a[10]) if d.random() < 0.9 else "", note(d), i
            % 4 == 0, i % 5 == 0, d.choice([0, 0, 1, 1, 2, 3, 5]), str(zlib.crc32(a[9].encode())), when(d),
            a[10], user[0], d.choice([0, 1, 2]), None))
    t["analytics_productrecord"] = [(i, d.randrange(900), d.randrange(90), d.randrange(40), round(
        d.random(), 4), i) for i in range(1, 100)]
    t["analytics_userproductview"] = [(i, when(d), d.randrange(1, 121), uid()) for i in range(1, 260)]
    t["analytics_userrecord"] = [(i, d.randrange(300), d.randrange(40), d.randrange(9), d.randrange(20),
        d.randrange(30), round(d.uniform(0, 900), 2), when(d), i) for i in range(1, 101)]
    words = ["trowel", "apple tree", "gift for grandad", "blanket wool", "birds book",
        "slate plate house number", "seeds", "christening tankard", "seccateurs", "rain gauge mm",
        "thornley letters", "pregnancy diary", "raised bed"]
    t["analytics_usersearch"] = [(i, d.choice(words) + d.choice(["", "", " cheap", " small", " 2 pcs"]),
        when(d), uid()) for i in range(1, 210)]
    t["basket_basket"] = [(i, d.choice(["Open", "Merged", "Submitted", "Saved"]), when(d), None, when(d) if
        i % 2 else None, uid() if i % 5 else None) for i in range(1, 130)]
    t["basket_line"] = []
    for i in range(1, 200):
        gross, net = money(d)
        product = d.randrange(1, 121)
        t["basket_line"].append((i, f"{product}_{product + 3}", d.choice([1, 1, 1, 2, 3]), "GBP", net,
            gross, when(d), d.randrange(1, 130), product, product, when(d), None))

    def engraved() -> str:
        said = [f"For {first(d)}, with love", f"{first(d)} & {first(d)} {d.randrange(1990, 2023)}", "No. 14"]
        return json.dumps(d.choice([*said, "Happy retirement!", f"The {last(d)}s", f"{first(d)} {last(d)}"]))

    t["basket_lineattribute"] = [(i, engraved(), d.randrange(1, 200), 1) for i in range(1, 40)]
    t["order_lineattribute"] = [(i, "text", engraved(), d.randrange(1, 221), 1) for i in range(1, 46)]
    names = ["Garden", "Tools", "Books", "Gifts", "Hand tools", "Trees", "Engraving", "Letters", "Kitchen",
        "Sale",]
    t["catalogue_category"] = [(i, f"{i:04d}", 1, 0, n, f"All about {n.lower()}", None, n.lower().replace(
        " ", "-"), True, True, None, None, f"CAT{i:02d}", False, "") for i, n in enumerate(names, 1)]
    t["catalogue_option"] = [(1, "Engraving text", "engraving", "text", False, "Up to 30 letters", None, 1)]
    t["catalogue_productclass"] = [(1, "Book", "book", True, True), (2, "Tool", "tool", True, True), (3,
        "Gift", "gift", True, False),]
    t["catalogue_product"], codes = [], {}
    for i in range(1, 121):
        title = f"{d.choice(GOODS)}{d.choice(['', ', large', ', green', ' (2nd ed.)', ' - set'])}"
        body = f"{d.choice(['978', '501', '871'])}{d.randrange(10**9):09d}"
        codes[i] = (body + ean13(body), title, f"{d.choice('GTB')}{d.randrange(10**8):08d}")
        t["catalogue_product"].append((i, "standalone", codes[i][0], title, f"item-{i}",
            f"<p>{title}. Made to last.</p>", d.choice([None, 3.5, 4.0, 4.8, 5.0]), when(d), when(d), True,
            None, d.randrange(1, 4), True, None, None, 0, codes[i][2]))
    t["catalogue_productattribute"] = [(1, "Author", "author", "text", True, None, 1), (2, "Published",
        "published", "date", False, None, 1), (3, "Weight", "weight", "float", False, None, 2)]
    t["catalogue_productattributevalue"] = [(i, *((f"{first(d)} {last(d)}", None, None, None, None, None) if
        i % 3 == 0 else (None, None, None, round(d.uniform(0.1, 4), 2), None, None) if i % 3 == 1 else (
        None, None, None, None, None, date(1950, 1, 1) + timedelta(days=d.randrange(26000)))), "", "", None,
        (i + 2) % 3 + 1, None, d.randrange(1, 121), None, None) for i in range(1, 90)]
    t["catalogue_productimage"] = [(i,
        f"images/products/2023/0{d.randrange(1, 9)}/img_{d.randrange(1000, 9999)}.jpg", "", 0, when(d), i,
        None) for i in range(1, 110)]
    t["communication_communicationeventtype"] = [(i, c, c.replace("_", " ").title(), "Order related",
        "Your order {{ order.number }}", "Dear {{ user.get_full_name }}, ...", "", "", START, START) for i,
        c in enumerate(["ORDER_PLACED", "REGISTRATION", "PASSWORD_RESET"], 1)]
    t["order_order"], t["order_shippingaddress"], t["order_billingaddress"] = [], [], []
    for i in range(1, 161):
        user = users[uid() - 1]
        guest = i % 6 == 0
        one, two = str(user[5]) or first(d), str(user[6]) or last(d)
        gross, net = money(d)
        a = address(d, one, two)
        t["order_shippingaddress"].append((i, *a[:10], phone(d, a[10]), note(d), a[10], None))
        if i % 3:
            bill = address(d, one, two)
            t["order_billingaddress"].append((i, *bill[:10], bill[10], None))
        t["order_order"].append((i, f"{100000 + i * 7}", "GBP", gross, net, 4.8, 4.0, d.choice([
            "Royal parcels", "Collect in shop", "Bike courier"]), d.choice(["parcel-48", "collect",
            "bike"]), d.choice(STATES), mail(d, one, two) if guest else "", when(d), i % 129 + 1, i if i % 3
            else None, i, 1, None if guest else user[0], None, i % 2 == 0))
    t["order_line"] = []
    for i in range(1, 221):
        p = d.randrange(1, 121)
        gross, net = money(d)
        t["order_line"].append((i, d.choice(["Hollin Tools Ltd", "Fenwick & Daughters", "Own stock"]),
            f"H{d.randrange(10**8):08d}", "", d.choice(["", "", "", "gift wrap",
            "engrave before dispatch"]), codes[p][1], codes[p][0], 1, gross, net, gross, net, gross, net,
            d.choice(STATES), d.randrange(1, 161), d.randrange(1, 4), p, p, None, False, 1))
    t["order_orderdiscount"] = [(i, "Basket", 1, "Spring 10%", d.randrange(1, 30),
        f"SPRING-{opaque(d, 5).upper()}", 1, round(d.uniform(1, 15), 2), "", d.randrange(1, 161)) for i in
        range(1, 40)]

    def remark() -> str:
        rang = f"Customer rang from {phone(d, 'GB')}, wants refund"
        resent = f"resent invoice to {mail(d, first(d), last(d))}"
        said = [rang, resent, f"{first(d)} {last(d)} will collect instead", "Backordered until May"]
        return d.choice([*said, "address checked, ok to send"])

    t["order_ordernote"] = [(i, d.choice(["Info", "Warning", "System"]), remark(), when(d), when(d),
        d.randrange(1, 161), d.randrange(1, 8)) for i in range(1, 61)]
    t["order_orderstatuschange"] = [(i, "Pending", d.choice(STATES[1:]), when(d), d.randrange(1, 161)) for i
        in range(1, 150)]
    t["order_communicationevent"] = [(i, when(d), 1, d.randrange(1, 161)) for i in range(1, 90)]
    t["order_paymentevent"] = [(i, money(d)[0], f"pi_{opaque(d, 24)}", when(d), 1, d.randrange(1, 161),
        None) for i in range(1, 120)]
    t["order_shippingevent"] = [(i, f"{d.choice(['Parcel', 'parcel no', 'Tracking'])} {parcel(d)}" if i % 3
        else "handed over in shop", when(d), 1, d.randrange(1, 161)) for i in range(1, 100)]
    t["payment_bankcard"] = [(i, d.choice(["Visa", "Mastercard", "American Express", "Maestro"]),
        f"{users[i][5] or 'J'} {users[i][6]}".upper() if i % 3 else f"{users[i][5]} {users[i][6]}",
        f"XXXX-XXXX-XXXX-{d.randrange(10000):04d}", date(2023 + d.randrange(6), d.randrange(1, 13), 28),
        f"tok_{opaque(d, 20)}", i + 1) for i in range(1, 71)]
    t["payment_source"] = [(i, "GBP", m := money(d)[0], m, 0 if i % 9 else m, f"ch_{opaque(d, 18)}",
        f"Visa ...{d.randrange(10000):04d}" if i % 4 else mail(d, first(d), last(d)), i, 1 if i % 4 else 2)
        for i in range(1, 150)]
    t["payment_sourcetype"] = [(1, "Card", "card"), (2, "Wallet", "wallet")]
    t["payment_transaction"] = [(i, d.choice(["Debit", "Authorise", "Refund"]), money(d)[0],
        f"{d.randrange(4 * 10**15, 5 * 10**15)}", d.choice(["ok", "declined"]), when(d), d.randrange(1,
        150)) for i in range(1, 190)]
    t["communication_email"] = []
    for i in range(1, 81):
        user = users[uid() - 1]
        a = address(d, str(user[5]), str(user[6]))
        text = f"Dear {user[5]} {user[6]},\n\nthank you for order {100000 + d.randrange(160) * 7}. It goes to {a[3]}, {a[6]}, {a[8]}.\n\nThe shop"
        t["communication_email"].append((i, f"Your order {i}", text,
            f"<html><body><p>{text}</p></body></html>", when(d), user[0], user[7],))
    t["communication_notification"] = [(i, "Back in stock", f"{d.choice(GOODS)} is back in stock", d.choice(
        ["Inbox", "Archive"]), when(d), when(d), uid(), None) for i in range(1, 50)]
    t["customer_productalert"] = [(i, mail(d, first(d), last(d)) if i % 3 else users[i][7], opaque(d, 40),
        d.choice(["Active", "Unconfirmed", "Closed"]), when(d), None, None, None, d.randrange(1, 121), None
        if i % 3 else i + 1) for i in range(1, 45)]

    def seen() -> str:
        number = f"#{100000 + d.randrange(160) * 7}"
        return d.choice([str(users[uid() - 1][4]), d.choice(GOODS), number, str(users[uid() - 1][7])])

    t["django_admin_log"] = [(i, when(d), str(d.randrange(1, 180)), seen(), d.choice([1, 2, 3]), d.choice([
        '[{"changed": {"fields": ["Status"]}}]', '[{"added": {}}]',
        '[{"changed": {"fields": ["Email address", "First name"]}}]', ""]), d.randrange(1, 40), d.randrange(
        1, 8)) for i in range(1, 80)]
    models = ["auth.user", "order.order", "basket.basket", "catalogue.product", "voucher.voucher",
        "payment.bankcard", "sessions.session",]
    t["django_content_type"] = [(i, *m.split(".")) for i, m in enumerate(models, 1)]
    t["django_flatpage"] = [(1, "/imprint/", "Imprint",
        "<p>Marrow & Quay Ltd, 3 Tannery Yard, Stokeley ST4 2BD. hello@marrowquay.co.uk, 01782 550 143</p>",
        False, "", False,)]
    t["django_migrations"] = [(i, a,
        f"{n:04d}_{d.choice(['initial', 'auto_20190529_1230', 'alter_code', 'remove_date'])}", START) for i,
        (a, n) in enumerate(((a, n) for a in ("auth", "order", "basket", "payment", "partner", "offer") for
        n in range(1, 15)), 1)]
    t["django_session"] = [(opaque(d, 32),
        f".eJ{base64.urlsafe_b64encode(d.randbytes(90)).decode()}:1{opaque(d, 5)}:{base64.urlsafe_b64encode(d.randbytes(32)).decode()[:43]}",
        when(d)) for _ in range(90)]
    t["offer_conditionaloffer"] = [(i, n, n.lower().replace(" ", "-"), "", "Site", "Open", 0, START, None,
        None, None, None, None, round(d.uniform(0, 500), 2), d.randrange(90), d.randrange(60), "", START, i,
        i, True) for i, n in enumerate(["Spring 10%", "3 for 2 seeds"], 1)]
    t["offer_benefit"] = [(1, "Percentage", 10, None, None, 1), (2, "Multibuy", None, None, None, 2)]
    t["order_surcharge"] = [(i, "Card charge", "card", 0.6, 0.5, i * 3, None) for i in range(1, 20)]
    t["partner_partner"] = [(1, "HOLLIN", "Hollin Tools Ltd"), (2, "FENW", "Fenwick & Daughters"), (3,
        "OWN", "Own stock"),]
    t["partner_partner_users"] = [(1, 1, 5), (2, 2, 6)]
    t["partner_partneraddress"] = [(i, "", "", n, f"Unit {i * 4}", s, "", c, "", p,
        f"{n} Unit {i * 4} {s} {c} {p}", "GB", i, None) for i, (n, s, c, p) in enumerate([("Hollin Depot",
        "Foundry Park", "Stokeley", "ST6 1AB"), ("Fenwick Store", "Dock Road", "Pellham", "CT5 4LN")], 1)]
    t["partner_stockrecord"] = [(i, f"H{d.randrange(10**8):08d}", "GBP", money(d)[1], d.randrange(90),
        d.randrange(5), 3, when(d), when(d), i % 3 + 1, i,) for i in range(1, 121)]
    t["partner_stockalert"] = [(i, 3, d.choice(["Open", "Closed"]), when(d), None, d.randrange(1, 121)) for
        i in range(1, 14)]
    post = ["Lovely thing, my husband uses it daily.", "Broke after a week.",
        "Bought for my son's christening, engraving perfect", "ok", "Arrived late but fine",
        "As a nurse with bad wrists I can finally prune again!", "The blanket smells of sheep. Perfect."]
    t["reviews_productreview"] = [(i, d.randrange(1, 6), d.choice(["Great", "Not bad", "Disappointed",
        "Would buy again"]), d.choice(post), f"{first(d)}{d.choice(['', ' ' + last(d), str(i)])}" if i % 3
        == 0 else "", mail(d, first(d), last(d)) if i % 3 == 0 else "",
        f"https://{opaque(d, 7)}.blog-nook.net" if i % 9 == 0 else "", 1, i % 5, i % 3, when(d),
        d.randrange(1, 121), None if i % 3 == 0 else uid(), None) for i in range(1, 90)]
    t["reviews_vote"] = [(i, d.choice([1, 1, -1]), when(d), d.randrange(1, 90), uid()) for i in range(1, 70)]
    t["thumbnail_kvstore"] = [(
        f"sorl-thumbnail||image||{hashlib.md5(str(i).encode(), usedforsecurity=False).hexdigest()}",
        json.dumps({"name": f"cache/{hexa(d, 2)}/{hexa(d, 2)}/{hexa(d, 32)}.jpg", "storage":
        "django.core.files.storage.FileSystemStorage", "size": [d.randrange(90, 400), 200]})) for i in
        range(110)]
    t["voucher_voucher"] = [(i, f"Newsletter {i}", opaque(d, 8).upper(), d.choice(["Single use",
        "Once per customer"]), START, when(d), d.randrange(9), d.randrange(4), 0, START, 1) for i in range(
        1, 40)]
    t["voucher_voucherapplication"] = [(i, when(d), d.randrange(1, 161), uid(), d.randrange(1, 40)) for i in
        range(1, 40)]
    t["wishlists_wishlist"] = [(i, d.choice(["Default", "Christmas", "allotment", f"{first(d)}'s birthday",
        "Wedding"]), opaque(d, 6), d.choice(["Private", "Shared", "Public"]), when(d), uid()) for i in
        range(1, 50)]
    t["wishlists_line"] = [(i, 1, codes[p := d.randrange(1, 121)][1], p, d.randrange(1, 50)) for i in range(
        1, 100)]
    t["wishlists_wishlistsharedemail"] = [(i, mail(d, first(d), last(d)), d.randrange(1, 50)) for i in
        range(1, 24)]
    return t
