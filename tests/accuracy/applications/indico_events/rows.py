"""Rows of the conferences: people, registrations with their answers, payments, surveys, rooms and logs."""

from __future__ import annotations

import json
import random
import struct
import uuid
import zlib
from datetime import date, datetime, timedelta

# fmt: off
Row = tuple[object, ...]
T0 = datetime(2022, 1, 10)
GIVEN = ["Tolva", "Merid", "Ansel", "Yukari", "Odalis", "Bohum", "Ferrin", "Ghislane", "Ingmara", "Jarolf",
    "Kesia", "Leocad", "Nadezh", "Orlain", "Piers", "Quirin", "Sunniva", "Teodrik", "Ulla-Maj", "Wenzhi",
    "Xiaolu", "Yannos", "Zofka", "Marcelin", "Hyeri", "Bashir"]
FAMILY = ["Vrankel", "Ostheim", "Delacquis", "Marchettini", "Kuroba", "Sandahl", "Obrecht", "Pavlenic",
    "Rautiala", "Steenwyk", "Trebault", "Uchimori", "Valdesco", "Wojtal", "Zeilinger-Roth", "Ferrabosco",
    "Ngambe", "Halloran", "Iyengar", "Qiu", "El Khalil", "Björnstad", "Quintanel"]
LABS = [("Institut für Teilchenforschung", "Am Bruchgraben 4", "37077", "Göttheim", "DE"), (
    "Laboratoire du Lac", "12 chemin des Vignes", "1217", "Meyriz", "CH"), ("Northfield University",
    "Science Road", "NF1 2AB", "Northfield", "GB"), ("Istituto di Ottica Avanzata", "Via dei Faggi 9",
    "34149", "Triesta", "IT"), ("Kuroshio Accelerator Laboratory", "1-1 Hama", "305-0801", "Tsukiba", "JP"),
    ("Universidad del Valle Alto", "Calle 14", "46010", "Valldora", "ES")]
HOSTS = ["lac-lab.ch", "northfield.ac.uk", "itf-goettheim.de", "ioa-triesta.it", "kal.jp", "mailpost.fr",
    "physmail.net"]
TALKS = ["Status of the Feynman integrals", "Muon beam cooling, part II", "Planck units revisited",
    "A Higgs search in 13 TeV data", "Detector operations 2023", "Graph networks for tracking",
    "Maxwell's demon and chips", "Cosmic-ray veto", "Poster: Vacuum seals", "Rutherford cables under load"]


def when(d: random.Random, days: int = 800) -> datetime:
    return T0 + timedelta(days=d.randrange(days), minutes=d.randrange(1440))


def uid(d: random.Random) -> str:
    return str(uuid.UUID(int=d.getrandbits(128), version=4))


def hexa(d: random.Random, size: int) -> str:
    return f"{d.getrandbits(size * 4):0{size}x}"


def bcrypt(d: random.Random) -> str:
    return "$2b$12$" + "".join(d.choices("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        k=53))


def phone(d: random.Random) -> str:
    return d.choice([f"+41 22 76{d.randrange(10)} {d.randrange(10**4):04d}",
        f"+33 6 {d.randrange(10, 99)} {d.randrange(10, 99)} {d.randrange(10, 99)} {d.randrange(10, 99)}",
        f"+49 151 {d.randrange(10**7, 10**8)}", f"+44 7{d.randrange(10**8, 10**9)}",
        f"0039 34{d.randrange(10)} {d.randrange(10**6, 10**7)}",
        f"+81-90-{d.randrange(1000, 9999)}-{d.randrange(1000, 9999)}"])


def street(d: random.Random) -> str:
    return d.choice([f"{d.randrange(1, 90)} rue du Moulin\n01630 St-Genix\nFrance",
        f"Birkenallee {d.randrange(1, 120)}, 37073 Göttheim",
        f"{d.randrange(1, 60)} Abbot Street, Northfield NF2 {d.randrange(1, 9)}XY",
        f"Via Roma {d.randrange(1, 80)}\n34121 Triesta (TS)",
        f"Ch. des Cerisiers {d.randrange(1, 40)}, 1213 Onex-le-Lac"])


def ip(d: random.Random) -> str:
    return f"2001:67c:{d.randrange(1, 9999):x}::{d.randrange(1, 9999):x}" if d.random() < 0.2 else f"{d.choice([46, 85, 128, 151, 178, 193])}.{d.randrange(1, 254)}.{d.randrange(256)}.{d.randrange(1, 254)}"


def iban(d: random.Random) -> str:
    bank = f"{d.randrange(10**5):05d}{d.randrange(10**12):012d}"
    check = 98 - int(bank + "121700") % 97  # C is 12 and H is 17
    return f"CH{check:02d}{bank}"


def orcid(d: random.Random) -> str:
    """A researcher's number with its check character (ISO 7064 MOD 11-2)."""
    body, total = f"0000000{d.randrange(1, 4)}{d.randrange(10**7):07d}", 0
    for digit in body:
        total = (total + int(digit)) * 2
    body += "0123456789X"[(12 - total % 11) % 11]
    return "-".join(body[i : i + 4] for i in range(0, 16, 4))


def picture(d: random.Random) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    raw = b"".join(b"\0" + d.randbytes(48) for _ in range(16))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 16, 16, 8, 2, 0, 0, 0)) + chunk(
        b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


def mail(d: random.Random, one: str, two: str) -> str:
    plain = {"ö": "o", "ä": "a", " ": "", "-": "."}
    text = d.choice([f"{one}.{two}", f"{one[0]}.{two}", two]).lower()
    return "".join(plain.get(c, c) for c in text) + f"@{d.choice(HOSTS)}"


def person(d: random.Random) -> tuple[str, str, str]:
    one, two = d.choice(GIVEN), d.choice(FAMILY)
    return one, two, mail(d, one, two)


QUESTIONS = ["First name", "Last name", "Email address", "Affiliation", "Phone", "Date of birth",
    "Passport number", "Passport valid until", "Nationality", "Dietary needs", "T-shirt",
    "Emergency contact", "Accommodation", "Arrival", "Curriculum vitae", "Home address", "Special needs",
    "Would you like the visit?"]


def answer(d: random.Random, field: int, who: tuple[str, str, str]) -> object:
    day = date(1958, 1, 1) + timedelta(days=d.randrange(16000))
    return [who[0], who[1], who[2], d.choice(LABS)[0], phone(d), day.isoformat() + "T00:00:00", d.choice([
        f"X{d.randrange(10**7):07d}",
        f"{d.randrange(10, 24)}A{'BCD'[d.randrange(3)]}{d.randrange(10**5):05d}",
        f"TK{d.randrange(10**7):07d}"]), f"20{d.randrange(24, 33)}-0{d.randrange(1, 10)}-15", d.choice([
        "CH", "FR", "DE", "IT", "JP", "GB", "IN"]), d.choice(["", "vegetarian", "none",
        "coeliac disease, strictly no gluten", "allergic to peanuts", "halal", "lactose free"]), {uid(d):
        1}, f"{d.choice(GIVEN)} {who[1]} ({d.choice(['wife', 'father', 'sister', 'partner'])}) {phone(d)}",
        {"choice": uid(d), "isNoAccommodation": False, "arrivalDate": "2023-07-02", "departureDate":
        f"2023-07-{d.randrange(8, 15):02d}"}, "2023-07-02T14:30:00", "", street(d), d.choice(["", "",
        "wheelchair user", "hard of hearing", "-"]), d.choice([True, False])][field]


def rows(draw: random.Random) -> dict[str, list[Row]]:
    d = draw
    t: dict[str, list[Row]] = {}
    crowd = [person(d) for _ in range(150)]

    def u() -> int:
        return d.randrange(1, 151)

    def lab(n: int) -> tuple[str, int]:
        return LABS[n % 6][0], n % 6 + 1

    t["indico_affiliations"] = [(i, *x[:1], False, x[1], x[2], x[3], x[4], json.dumps({"ror":
        f"0{hexa(d, 6)}{d.randrange(10, 99)}"})) for i, x in enumerate(LABS, 1)]
    t["users_users"] = [(i, p[0], p[1], d.randrange(6), lab(i)[0], lab(i)[1], phone(d) if i % 3 else "",
        street(d) if i % 4 == 0 else "", None, i == 1, i < 4, False, i % 19 == 0, False, uid(d), picture(d)
        if i % 6 == 0 else None, json.dumps({"hash": zlib.crc32(p[0].encode()), "size": 900, "filename":
        "me.png", "content_type": "image/png"}) if i % 6 == 0 else "null", 3 if i % 6 == 0 else 0) for i, p
        in enumerate(crowd, 1)]
    t["users_emails"] = [(i, i, p[2], True, False) for i, p in enumerate(crowd, 1)]
    t["users_emails"] += [(200 + i, i, mail(d, *crowd[i - 1][:2]), False, False) for i in range(1, 150, 5)]
    t["users_identities"] = []
    for i, p in enumerate(crowd, 1):
        provider = d.choice(["indico", "indico", "orcid", "lab-sso"])
        ident = {"indico": f"{p[0][0]}{p[1]}{i}".lower().replace(" ", ""), "orcid": orcid(d), "lab-sso": p[
            2]}[provider]
        info = {} if provider == "indico" else {"email": p[2], "first_name": p[0], "last_name": p[1],
            "affiliation": lab(i)[0]}
        t["users_identities"].append((i, i, provider, ident, "{}", json.dumps(info, ensure_ascii=False),
            bcrypt(d) if provider == "indico" else None, when(d), ip(d)))
    t["users_registration_requests"] = []
    for i in range(1, 26):
        p = person(d)
        t["users_registration_requests"].append((i, d.choice(["",
            "I am the new secretary of the theory group", "member of the panel"]), p[2], [mail(d, *p[:2])]
            if i % 4 == 0 else [], json.dumps({"first_name": p[0], "last_name": p[1], "affiliation": lab(i)[
            0], "phone": phone(d), "address": street(d)}, ensure_ascii=False), json.dumps({"provider":
            "indico", "identifier": f"{p[1]}{i}".lower(), "password_hash": bcrypt(d), "data": {}}),
            json.dumps({"timezone": "Europe/Zurich", "lang": "en_GB"})))
    t["users_settings"] = [(i, "users", n, json.dumps(v), u()) for i, (n, v) in enumerate((d.choice([(
        "timezone", "Europe/Zurich"), ("timezone", "Asia/Tokyo"), ("lang", "fr_FR"), ("lang", "en_GB"), (
        "show_past_events", True), ("use_previewer_pdf", False), ("name_format", "first_last")]) for _ in
        range(120)), 1)]
    t["users_api_keys"] = [(i, uid(d), uid(d), u(), True, False, False, when(d), when(d), ip(d),
        f"/export/event/{d.randrange(100, 999)}.json", True, d.randrange(400)) for i in range(1, 40)]
    t["users_tokens"] = [(i, hexa(d, 64), ["read:user", "read:legacy_api"], when(d), when(d), ip(d),
        d.randrange(900), u(), d.choice(["my laptop", "cron", "dashboards"]), None) for i in range(1, 30)]
    t["oauth_applications"] = [(1, "Check-in app", "", uid(d), uid(d), ["registrants"], [
        "https://checkin.lac-lab.ch"], True, True, True, 1)]
    t["oauth_tokens"] = [(i, hexa(d, 64), ["registrants"], when(d), when(d), ip(d), d.randrange(99), i) for
        i in range(1, 25)]
    t["users_favorite_users"] = sorted({(u(), u()) for _ in range(60)})
    t["users_groups"] = [(i, n) for i, n in enumerate(["Secretariat", "Programme committee", "Rooms"], 1)]
    t["categories_categories"] = [(i, 0 if i else None, False, i, None, "null", None, "null", None,
        "Europe/Zurich", "{}", 1, [], 0, "", False, False, False, None, None, n, "", 0, "") for i, n in
        enumerate(["Home", "Conferences", "Schools", "Meetings"])]
    t["categories_logs"] = [(i, when(d), 1, "Category", "event", f"Event created: {d.choice(TALKS)}",
        json.dumps({"Event": d.choice(TALKS), "By": " ".join(d.choice(crowd)[:2])}), "{}", 1, 1, u()) for i
        in range(1, 50)]
    t["categories_principals"] = [(False, True, ["create"], i, 1, 1, u(), None, None, None, None, None) for
        i in range(1, 12)]
    t["events_events"] = [(i, False, False, u(), 1, None, None, None, "", when(d), s := when(d), s +
        timedelta(days=2), "Europe/Zurich", 3, None, [], None, "null", None, "null", None, None, "", None,
        90, 30, 5, d.choice(["Summer School on Detectors", "Fermi Workshop", "Board meeting", "Open Day"]) +
        f" 20{i % 4 + 21}", "<p>Programme follows.</p>", None, None, "Main site", d.choice(["Salle 3-006",
        "Aula", "Room B12"]), d.choice(["", "12 chemin des Vignes, 1217 Meyriz",
        "Northfield University, Science Road"]), 0, "", "") for i in range(1, 41)]
    t["events_persons"] = []
    for i in range(1, 201):
        p = d.choice(crowd) if i % 2 else person(d)
        t["events_persons"].append((i, d.randrange(1, 41), u() if i % 2 else None, *p, d.randrange(5), lab(
            i)[1] if i % 2 else None, lab(i)[0], street(d) if i % 5 == 0 else "", phone(d) if i % 4 == 0
            else "", None, False))

    def links(n: int) -> list[Row]:
        out: list[Row] = []
        for i in range(1, n):
            named = i % 3 == 0
            one, two, _ = person(d)
            out.append((d.randrange(1, 100), i % 2 == 0, d.randrange(3), i, d.randrange(1, 201), one if
                named else None, two if named else None, d.randrange(5) if named else None, None, lab(i)[0]
                if named else None, None, phone(d) if i % 6 == 0 else None, 0))
        return out

    t["events_contribution_person_links"], t["event_abstracts_abstract_person_links"] = links(180), links(140)
    t["events_event_person_links"] = [(d.randrange(1, 41), i, d.randrange(1, 201), None, None, None, None,
        None, None, None, 0) for i in range(1, 40)]
    t["events_contributions"] = [(i, i, d.randrange(1, 41), None, None, None, None, None, d.choice(["",
        f"MOPA{i:02d}"]), timedelta(minutes=20), "", [], False, 0, "", d.choice(TALKS), 2, 0, True, None,
        None, "", "", "") for i in range(1, 110)]
    t["event_abstracts_abstracts"] = [(i, uid(d), i, d.randrange(1, 41), d.choice(TALKS), u(), None, when(
        d), None, None, d.randrange(1, 5), d.choice(["", "",
        "please schedule on Tuesday, I have dialysis on Wednesdays", f"reach me at {phone(d)}",
        "same as last year", f"co-author to be added: {mail(d, *person(d)[:2])}"]), u() if i % 2 else None,
        d.choice(["", "Good fit", "Too close to #12", "Ask for a poster"]), None, None, None, None, None,
        False, "We report on the commissioning of the detector.") for i in range(1, 80)]
    t["event_abstracts_abstract_comments"] = [(i, u(), d.choice(["ok for me",
        f"{d.choice(FAMILY)} gave this talk twice already", "Conflict of interest: he is my brother-in-law",
        "needs a figure"]), None, when(d), None, False, i, 1) for i in range(1, 60)]
    t["event_abstracts_email_logs"] = []
    for i in range(1, 60):
        p = d.choice(crowd)
        t["event_abstracts_email_logs"].append((i, i, None, u(), when(d), [p[2]], "Your abstract",
            f"Dear {p[0]} {p[1]},\n\nyour abstract '{d.choice(TALKS)}' was accepted.\n\nThe committee",
            json.dumps({"template": "accept"})))
    t["event_registration_forms"] = [(i, i, d.choice(["Participants", "Students", "Exhibitors"]), False, "",
        d.choice(["", "school-office@lac-lab.ch", "+41 22 760 1100"]), None, None, 1, None, False, False,
        False, False, None, 0, 0, None, False, False, False, 120, "CHF", "no-reply@lac-lab.ch" if i % 2 else
        None, "", "", "", False, True, [d.choice(crowd)[2]], True, True, True, True, None, None, False) for
        i in range(1, 13)]
    kinds = ["text", "text", "email", "text", "phone", "date", "text", "text", "country", "textarea",
        "single_choice", "textarea", "accommodation", "date", "file", "textarea", "textarea", "bool"]
    t["event_registration_form_items"] = [(i, 1, 2, i if i < 6 else None, None, i, q, "", True, False, i <
        5, False, k, "{}", None, False, i) for i, (q, k) in enumerate(zip(QUESTIONS, kinds, strict=True),
        1)]
    t["event_registration_form_field_data"] = [(i, i, json.dumps({"choices": [{"id": uid(d), "caption": c}
        for c in "SML"]} if i == 11 else {})) for i in range(1, 19)]
    t["event_registration_registrations"], t["event_registration_registration_data"] = [], []
    for i in range(1, 161):
        p = d.choice(crowd) if i % 2 else person(d)
        t["event_registration_registrations"].append((i, uid(d), i, d.randrange(1, 41), d.randrange(1, 13),
            u() if i % 2 else None, None, d.choice([1, 1, 2, 3]), 120, d.choice([0, 0, 35]), "CHF", when(d),
            p[2], p[0], p[1], False, uid(d), i % 3 == 0, when(d) if i % 3 == 0 else None, "", d.randrange(
            3), False, False))
        for field in d.sample(range(18), 2):
            file = (d.choice([f"cv_{p[1].lower()}.pdf", f"{p[0]}_passport_scan.jpg", "photo.jpg"]),
                "application/pdf", d.randrange(10**4, 10**6), hexa(d, 32), "default",
                f"event/{i}/{d.randrange(10**6)}")
            value = json.dumps(answer(d, field, p), ensure_ascii=False)
            t["event_registration_registration_data"].append((i, field + 1, value, *(file if field == 14
                else (None,) * 6)))
    t["event_registration_invitations"] = [(i, uid(d), 1, None, 0, False, (p := person(d))[2], p[0], p[1],
        lab(i)[0]) for i in range(1, 40)]
    t["event_registration_tags"] = [(i, 1, n, "red") for i, n in enumerate(["VIP", "visa letter",
        "student"], 1)]
    t["event_surveys_surveys"] = [(i, i, "Feedback", uid(d), "", False, False, False, None, None, None,
        False, True, False, False, [], [d.choice(crowd)[2]], False, 30) for i in range(1, 9)]
    t["event_surveys_items"] = [(i, 1, None, i, 2, q, None, False, k, "{}", "") for i, (q, k) in enumerate([
        ("How was it?", "number"), ("What could be better?", "text"), ("Come again?", "bool")], 1)]
    t["event_surveys_submissions"] = [(i, i, d.randrange(1, 9), u() if i % 3 else None, when(d), i % 3 == 0,
        True, "{}") for i in range(1, 90)]
    t["event_surveys_answers"] = [(i, q, json.dumps(a)) for i in range(1, 90) for q, a in ((1, d.randrange(
        1, 6)), (2, d.choice(["", "More coffee",
        f"{d.choice(GIVEN)} {d.choice(FAMILY)} was rude to my student",
        "the lift was broken and with my knee the stairs were hard", "great", "Chairs!"])), (3, d.choice([
        True, False])))]
    t["events_agreements"] = []
    for i in range(1, 50):
        p = d.choice(crowd)
        signed = i % 3 != 0
        t["events_agreements"].append((i, uid(d), d.randrange(1, 41), "speaker-release", hexa(d, 40), p[2],
            f"{p[0]} {p[1]}", 3 if signed else 0, when(d), u(), when(d) if signed else None, ip(d) if signed
            else None, d.choice(["", "no recording please", "unpublished results",
            "my face must not be shown, personal reasons", "only slides"]) if signed else None, None, None,
            json.dumps({"talk": d.randrange(1, 99)})))
    t["events_payment_transactions"] = []
    for i in range(1, 111):
        p = d.choice(crowd)
        amount = d.choice([120, 155, 80])
        data: dict[str, object]
        provider = d.choice(["paypal", "bank_transfer", "cards", "_manual"])
        if provider == "paypal":
            data = {"payer_email": mail(d, *p[:2]), "payer_id": "".join(d.choices(
                "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=13)), "first_name": p[0], "last_name": p[1],
                "residence_country": d.choice(["CH", "FR", "DE"]), "txn_id": hexa(d, 17).upper(),
                "payment_status": "Completed", "mc_gross": f"{amount}.00"}
        elif provider == "bank_transfer":
            data = {"iban": iban(d), "account_holder": f"{p[0]} {p[1]}"}
        elif provider == "cards":
            data = {"masked_pan": f"4{d.randrange(10**5):05d}xxxxxx{d.randrange(10**4):04d}", "card_brand":
                "VISA", "txn_id": f"{d.randrange(10**18):018d}"}
        else:
            data = {"changed_by_name": " ".join(d.choice(crowd)[:2]), "changed_by_id": u()}
        t["events_payment_transactions"].append((i, i, 1, amount, "CHF", provider, when(d), json.dumps(data,
            ensure_ascii=False)))
    t["events_logs"] = []
    for i in range(1, 180):
        p = d.choice(crowd)
        if i % 2:
            t["events_logs"].append((i, when(d), 1, "Registration", "email", f"Email sent to {p[2]}",
                json.dumps({"to": [p[2]], "from": "no-reply@lac-lab.ch", "subject": "Registration",
                "content_type": "text/html", "body":
                f"<p>Dear {p[0]} {p[1]},</p><p>your registration is complete.</p>"}, ensure_ascii=False),
                "{}", d.randrange(1, 41), 1, None))
        else:
            t["events_logs"].append((i, when(d), 2, "Registration", "simple",
                f"Registration modified: {p[0]} {p[1]}", json.dumps({"Registrant": f"{p[0]} {p[1]}",
                "Email": p[2], "state": "paid"}, ensure_ascii=False), "{}", d.randrange(1, 41), 2, u()))
    t["events_principals"] = [(False, i % 2 == 0, [], i, d.randrange(1, 41), 1 if i % 2 else 4, u() if i % 2
        else None, None, None, None, None if i % 2 else d.choice(crowd)[2], None, None, None, None) for i in
        range(1, 60)]
    t["events_reminders"] = [(i, d.randrange(1, 41), u(), when(d), when(d), True, None, [d.choice(crowd)[2]
        for _ in range(i % 3)], i % 2 == 0, False, True, False, False, d.choice(crowd)[2], d.choice(["",
        "See you in the Aula"])) for i in range(1, 40)]
    t["events_requests"] = [(i, d.randrange(1, 41), "webcast", 1, json.dumps({"comment": d.choice(["",
        "two microphones", "stream in English"]), "all_contributions": True}), u(), when(d), u(), when(d),
        None) for i in range(1, 20)]
    t["events_vc_rooms"] = [(i, "zoom", f"{d.choice(TALKS)} {i}", 1, u(), when(d), None, json.dumps({
        "zoom_id": d.randrange(6 * 10**10, 7 * 10**10), "host": f"User:{u()}", "password":
        f"{d.randrange(10**8):08d}", "url":
        f"https://video.lac-lab.ch/j/{d.randrange(6 * 10**10, 7 * 10**10)}"})) for i in range(1, 60)]
    t["events_notes"] = [(i, False, d.choice(["<p>Minutes: budget approved.</p>",
        f"<p>Present: {d.choice(GIVEN)} {d.choice(FAMILY)}, {d.choice(GIVEN)} {d.choice(FAMILY)}. Next meeting in May.</p>"]),
        i, 1, i, i, None, None, None) for i in range(1, 30)]
    t["events_timetable_entries"] = [(i, d.randrange(1, 41), None, None, i, None, 2, when(d)) for i in
        range(1, 100)]
    t["events_settings"] = [(i, "display", d.choice(["show_banner", "timezone", "header_text_color"]),
        json.dumps(d.choice([True, "#cc0000", ""])), i) for i in range(1, 30)]
    t["events_image_files"] = [(i, 1, f"logo{i}.png", "image/png", 900, hexa(d, 32), "default", f"img/{i}",
        when(d)) for i in range(1, 15)]
    t["attachments_attachments"] = [(i, i, u(), False, "", when(d), 1, None, d.choice(["Slides", "Poster",
        "Paper"]), 0, i) for i in range(1, 70)]
    t["attachments_files"] = [(i, i, u(), d.choice(["slides.pdf", "talk_v3_final.pptx",
        f"{d.choice(FAMILY)}_poster.pdf"]), "application/pdf", d.randrange(10**7), hexa(d, 32), "default",
        f"a/{i}", when(d)) for i in range(1, 70)]
    t["indico_files"] = [(i, uid(d), True, "{}", d.choice(["paper.pdf", "figure1.svg"]), "application/pdf",
        d.randrange(10**6), hexa(d, 32), "default", f"f/{i}", when(d)) for i in range(1, 30)]
    t["indico_ip_networks"] = [(1, "10.4.0.0/16"), (1, "192.168.30.0/24"), (2, "10.9.128.0/20")]
    t["indico_news"] = [(1, when(d), "New room booking", "<p>The map is back.</p>")]
    t["indico_settings"] = [(i, "core", n, json.dumps(v)) for i, (n, v) in enumerate([("site_title",
        "Lac events"), ("organization", "Laboratoire du Lac"), ("tos", "")], 1)]
    t["roombooking_locations"] = [(1, "Meyriz", "", "{building}/{floor}-{number}", False)]
    t["roombooking_rooms"] = [(i, 1, None, d.choice([None, "Pauli", "Curie", "Salle Noether"]), "Meyriz",
        d.choice(["TH", "EP", "BE"]), str(d.randrange(1, 600)), str(d.randrange(1, 5)),
        f"{d.randrange(40):03d}", [d.choice(crowd)[2]] if i % 2 else [], None, None, None, None, None, None,
        False, True, True, d.choice(["", f"7{d.randrange(10**4):04d}",
        f"+41 22 767 {d.randrange(10**4):04d}"]), d.choice(["", "secretariat, desk 2"]), d.randrange(6, 90),
        d.randrange(10, 200), round(6.04 + d.random() * 0.03, 6), round(46.22 + d.random() * 0.03, 6), "",
        u(), False, True, 30, 30, 0) for i in range(1, 45)]
    t["roombooking_reservations"], t["roombooking_reservation_edit_logs"] = [], []
    for i in range(1, 130):
        p, s = d.choice(crowd), when(d)
        t["roombooking_reservations"].append((i, when(d), s, s + timedelta(hours=1), 0, 0, u(),
            f"{p[1]}, {p[0]}", u(), d.randrange(1, 45), 2, d.choice(["group meeting",
            f"Thesis defence of {person(d)[0]} {person(d)[1]}", "interview", "1:1 with HR about sick leave",
            "lab tour"]), None, None, False))
        t["roombooking_reservation_edit_logs"].append((i, when(d), ["Booking created"] if i % 2 else [
            "Booking modified", "Time changed"], f"{p[0]} {p[1]}", i))
    t["roombooking_reservation_occurrences"] = [(i, s := when(d), s + timedelta(hours=1), True, 2, None) for
        i in range(1, 130)]
    t["roombooking_blockings"] = [(i, u(), when(d), date(2023, 8, 1), date(2023, 8, 15), d.choice([
        "Painting", "Summer school"])) for i in range(1, 9)]
    return t
