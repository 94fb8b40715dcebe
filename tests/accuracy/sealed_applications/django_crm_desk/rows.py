"""The sales desk of a maker of bakery ovens in Django CRM; all people, firms, numbers and mails are made up."""

from __future__ import annotations

import base64
import json
import random
import re
import uuid
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

FIRST_F = [
    "Alinde",
    "Brisa",
    "Corvina",
    "Delphie",
    "Elsbet",
    "Faroula",
    "Ginevka",
    "Hanneli",
    "Ismene",
    "Jadrika",
    "Katelle",
    "Lorien",
    "Mirelde",
    "Noemka",
]
FIRST_M = [
    "Aurik",
    "Bastan",
    "Corin",
    "Dariel",
    "Emmo",
    "Florin",
    "Goran",
    "Hendrik",
    "Ilmar",
    "Joost",
    "Kaspar",
    "Lorcan",
    "Marten",
    "Nevio",
]
LAST = [
    "Abendroth",
    "Brzezan",
    "Castelmar",
    "Dovland",
    "Eskerra",
    "Fiorelli",
    "Grabiner",
    "Haldorsen",
    "Ivarsson",
    "Jankovich",
    "Kerstner",
    "Lindqvest",
    "Moravek",
    "Nauwelaert",
    "Oberlin",
    "Pascarelli",
    "Quintal",
    "Rosendal",
    "Szebeny",
    "Tervonen",
]
FIRM = [
    "Krustow",
    "Panadora",
    "Mühlenthor",
    "Breadloft",
    "Fornovivo",
    "Goldkruste",
    "Levainerie du Pont",
    "Hearth & Rye",
    "Pekarna Zlatko",
    "Nordbrood",
]
LEGAL = ["GmbH", "Ltd", "S.r.l.", "SAS", "B.V.", "d.o.o."]
CITIES = [
    ("Tübenau", 1),
    ("Lindmoor", 1),
    ("Castelbruno", 2),
    ("Pont-Avril", 3),
    ("Harrowick", 4),
    ("Zlatar Gornji", 5),
]
COUNTRIES = [
    ("Germany", "DE", "49"),
    ("Italy", "IT", "39"),
    ("France", "FR", "33"),
    ("United Kingdom", "GB", "44"),
    ("Croatia", "HR", "385"),
]
STREETS = ["Ofengasse", "Via dei Fornai", "Rue du Moulin", "Mill Bank", "Pekarska", "Am Kornmarkt"]
TITLES = ["Owner", "Head baker", "Purchasing manager", "CEO", "Plant engineer", "Assistant"]
PRODUCTS = [
    ("Deck oven DO-4", 18900),
    ("Rack oven Haldorsen R2", 31500),
    ("Spiral mixer 80 l", 7400),
    ("Proofing cabinet", 5200),
    ("Spare stone plate", 310),
    ("Installation", 1200),
]
ASKS = [
    "Offer for a deck oven",
    "Spare parts for R2",
    "Visit at the fair",
    "Leasing of two rack ovens",
    "Complaint: door seal",
    "Dealer conditions",
]
T0 = datetime(2024, 1, 8, 7, tzinfo=UTC)


def _columns() -> dict[str, list[tuple[str, str]]]:
    text = (Path(__file__).parent / "schema.sql").read_text("utf-8")
    return {
        name: re.findall(r'^    "(\w+)" (.*?),?$', body, re.MULTILINE)
        for name, body in re.findall(r'CREATE TABLE "(\w+)" \(\n(.*?)\n\);', text, re.DOTALL)
    }


def _filler(kind: str) -> object:
    """Return what a column that nobody set holds."""
    if "NOT NULL" not in kind:
        return None
    if kind.startswith(("integer", "bigint", "smallint", "numeric")):
        return 0
    if kind.startswith("boolean"):
        return False
    if kind.startswith("timestamp"):
        return T0
    if kind.startswith("date"):
        return T0.date()
    return "[]" if kind.startswith("jsonb") else ""


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    columns = _columns()
    out: dict[str, list[tuple[object, ...]]] = {}

    def add(table: str, **values: object) -> None:
        unknown = set(values) - {c for c, _ in columns[table]}
        assert not unknown, (table, unknown)
        out.setdefault(table, []).append(
            tuple(values[c] if c in values else _filler(kind) for c, kind in columns[table])
        )

    def when() -> datetime:
        return T0 + timedelta(days=draw.randrange(500), seconds=draw.randrange(36000))

    def some(share: float, value: object, other: object = "") -> object:
        return value if draw.random() < share else other

    def chars(n: int, of: str = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789") -> str:
        return "".join(draw.choice(of) for _ in range(n))

    def human() -> tuple[str, str, str]:
        female = draw.random() < 0.5
        return draw.choice(FIRST_F if female else FIRST_M), draw.choice(LAST), "F" if female else "M"

    def mobile(country: int) -> str:
        return {
            1: f"+49 15{draw.randrange(1, 8)} {draw.randrange(10**8):08d}",
            2: f"+39 34{draw.randrange(10)} {draw.randrange(10**7):07d}",
            3: f"+33 6 {draw.randrange(10, 99)} {draw.randrange(10, 99)} {draw.randrange(10, 99)} {draw.randrange(10, 99)}",
            4: f"+44 7{draw.randrange(400, 999)} {draw.randrange(10**6):06d}",
            5: f"+385 9{draw.choice('1589')} {draw.randrange(10**7):07d}",
        }[country]

    def fixed(country: int) -> str:
        return {
            1: f"+49 7071 {draw.randrange(10**5):05d}",
            2: f"+39 0437 {draw.randrange(10**6):06d}",
            3: f"+33 3 85 {draw.randrange(10, 99)} {draw.randrange(10, 99)} {draw.randrange(10, 99)}",
            4: f"+44 1423 {draw.randrange(10**6):06d}",
            5: f"+385 49 {draw.randrange(10**6):06d}",
        }[country]

    def plain(text: str) -> str:
        return re.sub("[^a-z]", "", text.lower().replace("ü", "ue"))

    def street() -> str:
        return f"{draw.choice(STREETS)} {draw.randrange(1, 140)}"

    staff: list[tuple[int, str, str]] = []
    for i in range(1, 13):
        first, last, _ = human()
        login = (
            (f"{first}.{last}" if all(s[2] != f"{first}.{last}" for s in staff) else f"{first}.{last}{i}")
            if i > 2
            else ["admin", "Andrew.Manager"][i - 1]
        )
        staff.append((i, f"{first} {last}", login))
        add(
            "auth_user",
            id=i,
            password=f"pbkdf2_sha256$1000000${chars(22)}${base64.b64encode(draw.randbytes(32)).decode()}",
            last_login=when(),
            is_superuser=i == 1,
            username=login,
            first_name=first,
            last_name=last,
            email=f"{plain(last)}@halden-ovens.example.com",
            is_staff=True,
            is_active=draw.random() < 0.9,
            date_joined=T0,
        )
        add("auth_user_groups", id=i, user_id=i, group_id=draw.randrange(1, 6))
        add(
            "common_userprofile",
            user_id=i,
            pbx_number=some(0.6, f"{draw.randrange(200, 260)}"),
            utc_timezone="UTC+01:00",
            activate_timezone=False,
            crm_email_notifications=draw.random() < 0.8,
            messages=json.dumps([f"The deal with {draw.choice(LAST)} was closed"] if i == 4 else []),
            language_code="en",
            avatar=some(0.3, f"avatars/{plain(last)}.jpg", None),
        )
        if i in (3, 4, 5, 6, 7):
            add(
                "voip_connection",
                id=i,
                type=draw.choice(["pbx", "sip"]),
                active=True,
                number=f"{200 + i}" if i < 6 else f"48{draw.randrange(10**4):04d}-100",
                callerid=fixed(1),
                provider="Zadarma",
                owner_id=i,
            )
            add(
                "massmail_emailaccount",
                id=i,
                owner_id=i,
                department_id=1,
                name=f"Office {last}",
                main=True,
                massmail=i % 2 == 0,
                do_import=True,
                email_host="smtp.halden-ovens.example.com",
                imap_host="imap.halden-ovens.example.com",
                email_host_user=f"{plain(last)}@halden-ovens.example.com",
                email_host_password=chars(12),
                email_app_password=some(
                    0.4, " ".join(chars(4, "abcdefghijklmnopqrstuvwxyz") for _ in range(4))
                ),
                email_port=587,
                from_email=f"{plain(last)}@halden-ovens.example.com",
                email_use_tls=True,
                refresh_token=some(0.4, "1//0" + chars(60)),
                report="",
                today_date=T0.date(),
                last_import_dt=when(),
            )
            add("massmail_emlaccountsqueue", id=i, owner_id=i, queue=json.dumps([i]))
            add(
                "massmail_signature",
                id=i,
                owner_id=i,
                department_id=1,
                name="Office",
                type="HTML",
                content=f"<p>Kind regards<br>{first} {last}<br>Halden Ovens, tel. {fixed(1)}, mobile {mobile(1)}</p>",
                default=True,
            )
    for i in range(1, 4):
        add(
            "common_department",
            group_ptr_id=i,
            default_country_id=1,
            default_currency_id=1,
            works_globally=i == 1,
        )
    for i, (name, iso, code) in enumerate(COUNTRIES, 1):
        add(
            "crm_country",
            id=i,
            name=name,
            url_name=name.lower().replace(" ", "-"),
            iso_code=iso,
            phone_code=code,
        )
    for i, (name, land) in enumerate(CITIES, 1):
        add("crm_city", id=i, name=name, country_id=land)
    for i, name in enumerate(["End customer", "Dealer", "Leasing company"], 1):
        add("crm_clienttype", id=i, name=name, department_id=1)
    for i, name in enumerate(["Bakery", "Hotel", "Catering", "Retail chain"], 1):
        add("crm_industry", id=i, name=name, department_id=1)
    for i, name in enumerate(
        ["request", "primary clarification", "offer sent", "negotiation", "contract", "goods shipped"], 1
    ):
        add(
            "crm_stage",
            id=i,
            name=name,
            department_id=1,
            default=i == 1,
            index_number=i,
            success_stage=i == 6,
            goods_shipped=i == 6,
        )
        add(
            "tasks_taskstage",
            id=i,
            name=["pending", "in progress", "done", "canceled", "postponed", "completed"][i - 1],
            index_number=i,
            active=i < 3,
        )
        if i < 4:
            add(
                "tasks_projectstage",
                id=i,
                name=["planned", "running", "closed"][i - 1],
                index_number=i,
                active=i < 3,
            )
            add("tasks_resolution", id=i, name=["Agreed", "Declined", "Postpone"][i - 1], index_number=i)
            add(
                "crm_closingreason",
                id=i,
                department_id=1,
                name=["won", "too expensive", "no answer"][i - 1],
                index_number=i,
                success_reason=i == 1,
            )
            add(
                "crm_leadsource",
                id=i,
                name=["Website form", "Fair", "Cold call"][i - 1],
                department_id=1,
                email=f"form{i}@halden-ovens.example.com",
                uuid=uuid.UUID(int=draw.getrandbits(128), version=4),
                form_template="crm/default_contact_form.html",
            )
    for i, name in enumerate(["EUR", "USD"], 1):
        add(
            "crm_currency",
            id=i,
            name=name,
            rate_to_state_currency=[1, 0.9231][i - 1],
            rate_to_marketing_currency=1,
            is_state_currency=i == 1,
            auto_update=True,
            update_date=T0,
        )
    for i in range(1, 31):
        add(
            "crm_rate",
            id=i,
            currency_id=2,
            payment_date=(T0 + timedelta(days=i * 7)).date(),
            rate_to_state_currency=round(0.9 + draw.random() / 20, 8),
            rate_to_marketing_currency=1,
            rate_type="A",
        )
    for i, name in enumerate(["VIP", "leasing", "Fair 2024", "late payer"], 1):
        add("crm_tag", id=i, name=name, department_id=1, owner_id=3)
    add("crm_productcategory", id=1, name="Ovens", department_id=1)
    for i, (name, price) in enumerate(PRODUCTS, 1):
        add(
            "crm_product",
            id=i,
            name=name,
            price=price,
            currency_id=1,
            on_sale=True,
            type="G",
            product_category_id=1,
            department_id=1,
        )

    companies: list[tuple[int, str, int, str]] = []
    for i in range(1, 91):
        city, land = draw.choice(CITIES)
        owner = draw.choice(LAST) if draw.random() < 0.3 else ""
        name = f"{draw.choice(FIRM)} {owner} {draw.choice(LEGAL)}".replace("  ", " ")
        domain = f"{plain(name)}.example.{draw.choice(['com', 'org'])}"
        companies.append((i, name, land, domain))
        add(
            "crm_company",
            id=i,
            creation_date=when(),
            update_date=when(),
            department_id=1,
            address=some(0.6, f"{street()}, {draw.randrange(10000, 99999)} {city}"),
            email=some(0.8, f"{draw.choice(['info', 'office', 'kontakt'])}@{domain}"),
            lead_source_id=draw.randrange(1, 4),
            massmail=True,
            token=chars(11),
            was_in_touch=some(0.5, when().date(), None),
            owner_id=draw.randrange(3, 8),
            full_name=name,
            website=some(0.6, f"https://www.{domain}"),
            active=True,
            phone=some(0.7, fixed(land)),
            city_name=city,
            city_id=draw.randrange(1, 7),
            registration_number=some(0.3, f"HRB {draw.randrange(1000, 99999)}"),
            country_id=land,
            type_id=draw.randrange(1, 4),
            logo=None,
            description=some(
                0.15,
                draw.choice(
                    [
                        "Two shops, one central bakery",
                        f"Owner {draw.choice(FIRST_M)} wants calls after 11, mobile {mobile(land)}",
                        "Buys through a leasing company",
                    ]
                ),
            ),
        )

    def base(i: int, land: int, city: str) -> tuple[dict[str, object], str, str, str]:
        first, last, sex = human()
        mail = f"{plain(first)}.{plain(last)}@{draw.choice(['ovenpost.example.com', 'kornmail.example.org'])}"
        born = date(draw.randrange(1958, 2002), draw.randrange(1, 13), draw.randrange(1, 28))
        return (
            {
                "id": i,
                "creation_date": when(),
                "update_date": when(),
                "department_id": 1,
                "first_name": first,
                "middle_name": some(0.05, draw.choice(FIRST_M)),
                "last_name": some(0.9, last),
                "title": some(0.5, draw.choice(TITLES), None),
                "sex": some(0.7, sex, None),
                "birth_date": some(0.12, born, None),
                "secondary_email": some(0.1, f"{plain(last)}{draw.randrange(10, 99)}@kornmail.example.org"),
                "phone": some(0.5, fixed(land)),
                "other_phone": some(0.06, mobile(land)),
                "mobile": some(0.5, mobile(land)),
                "city_name": some(0.7, city),
                "city_id": some(0.5, draw.randrange(1, 7), None),
                "country_id": land,
                "avatar": some(0.05, f"avatars/lead_{i}.png", None),
                "address": some(0.3, f"{street()}, {draw.randrange(10000, 99999)} {city}"),
                "region": "",
                "district": "",
                "description": some(
                    0.2,
                    draw.choice(
                        [
                            f"Met at the fair, speaks Italian, assistant is {draw.choice(FIRST_F)}",
                            "Coeliac, jokes about it",
                            "Will take over from father in May",
                            f"Private number {mobile(land)}",
                        ]
                    ),
                ),
                "email": mail,
                "lead_source_id": draw.randrange(1, 4),
                "massmail": draw.random() < 0.8,
                "token": chars(11),
                "was_in_touch": some(0.4, when().date(), None),
                "owner_id": draw.randrange(3, 8),
                "disqualified": draw.random() < 0.1,
            },
            f"{first} {last}",
            mail,
            born.isoformat(),
        )

    contacts: list[tuple[int, str, str, tuple[int, str, int, str]]] = []
    for i in range(1, 151):
        firm = draw.choice(companies)
        values, name, mail, _ = base(i, firm[2], draw.choice(CITIES)[0])
        add("crm_contact", company_id=firm[0], **values)
        contacts.append((i, name, mail, firm))
        if draw.random() < 0.2:
            add("crm_contact_tags", id=i, contact_id=i, tag_id=draw.randrange(1, 5))
    leads: list[tuple[int, str, str]] = []
    for i in range(1, 121):
        city, land = draw.choice(CITIES)
        values, name, mail, _ = base(i, land, city)
        firm_name = f"{draw.choice(FIRM)} {draw.choice(LEGAL)}"
        add(
            "crm_lead",
            company_name=some(0.7, firm_name),
            website=some(0.2, f"www.{plain(firm_name)}.example.com"),
            company_phone=some(0.2, fixed(land)[:20]),
            company_address=some(0.1, f"{street()}, {city}"),
            company_email=some(0.2, f"info@{plain(firm_name)}.example.com"),
            type_id=some(0.3, draw.randrange(1, 4), None),
            contact_id=None,
            company_id=None,
            **values,
        )
        leads.append((i, name, mail))
        add("crm_lead_industry", id=i, lead_id=i, industry_id=draw.randrange(1, 5))
        if draw.random() < 0.15:
            add("crm_lead_tags", id=i, lead_id=i, tag_id=draw.randrange(1, 5))
    for i in range(1, 41):
        add("crm_company_tags", id=i, company_id=draw.randrange(1, 91), tag_id=draw.randrange(1, 5))
    tickets: list[str] = []
    for i in range(1, 131):
        who = draw.choice(contacts)
        first, _, last = who[1].partition(" ")
        ticket = chars(16)
        tickets.append(ticket)
        made = when()
        text = draw.choice(
            [
                "Please send us an offer for two ovens.",
                f"Good day, I am {who[1]}, please call me at {mobile(who[3][2])}.",
                f"We need the seal for serial no. R2{draw.randrange(10**6):06d}.",
                "Do you deliver to islands?",
                "Is leasing possible? Our shop opens in September.",
            ]
        )
        add(
            "crm_request",
            id=i,
            creation_date=made,
            update_date=made,
            owner_id=draw.randrange(3, 8),
            department_id=1,
            request_for=draw.choice(ASKS),
            first_name=first,
            middle_name="",
            last_name=some(0.8, last),
            email=who[2],
            phone=some(0.6, mobile(who[3][2])),
            website=some(0.2, f"www.{who[3][3]}"),
            lead_source_id=draw.randrange(1, 4),
            utm_source=some(0.3, draw.choice(["google", "newsletter"]), None),
            utm_medium=some(0.3, "cpc", None),
            utm_campaign=some(0.2, "spring24", None),
            gclid=some(0.25, "Cj0KCQ" + chars(60), None),
            fbclid=some(0.08, "IwAR" + chars(58), None),
            company_name=some(0.7, who[3][1]),
            receipt_date=made.date(),
            lead_id=some(0.4, draw.randrange(1, 121), None),
            contact_id=some(0.5, who[0], None),
            company_id=some(0.5, who[3][0], None),
            deal_id=None,
            country_id=who[3][2],
            city_id=None,
            city_name=some(0.6, draw.choice(CITIES)[0]),
            description=text,
            translation="",
            remark=some(
                0.1, draw.choice(["spam?", "old customer of Dovland", "wants a price for a competitor"])
            ),
            ticket=ticket,
        )
        add("crm_request_products", id=i, request_id=i, product_id=draw.randrange(1, 7))
    for i in range(1, 101):
        who, made = draw.choice(contacts), when()
        firm = who[3]
        add(
            "crm_deal",
            id=i,
            creation_date=made,
            update_date=made,
            owner_id=draw.randrange(3, 8),
            department_id=1,
            name=f"{draw.choice(ASKS)} - {draw.choice([firm[1], who[1]])}",
            next_step=draw.choice(
                ["Call back", f"Call {who[1].split()[0]}", "Send the offer", "Wait for payment"]
            ),
            next_step_date=made.date(),
            description=some(
                0.3,
                draw.choice(
                    [
                        "Budget 40k, decision in June",
                        f"{who[1]} decides alone",
                        "Bank asked for the balance sheet",
                    ]
                ),
            ),
            workflow=f"{made:%d/%m/%Y} - {draw.choice(['Offer sent', 'Called, no answer', f'Talked to {who[1]}, he is in hospital until Monday', 'Discount 5 % granted'])}",
            stage_id=draw.randrange(1, 7),
            stages_dates=f"{made:%d/%m/%Y} - request",
            closing_date=some(0.3, made.date(), None),
            amount=some(0.8, draw.choice([5200, 18900, 31500, 63000]), None),
            currency_id=1,
            closing_reason_id=some(0.3, draw.randrange(1, 4), None),
            ticket=chars(16),
            city_id=None,
            country_id=firm[2],
            lead_id=None,
            contact_id=who[0],
            request_id=i,
            company_id=firm[0],
            relevant=True,
            active=draw.random() < 0.7,
            discount_type="N",
        )
        if draw.random() < 0.3:
            add("crm_deal_tags", id=i, deal_id=i, tag_id=draw.randrange(1, 5))
        if draw.random() < 0.5:
            add(
                "crm_payment",
                id=i,
                amount=draw.choice([2000, 5200, 18900]),
                currency_id=1,
                deal_id=i,
                payment_date=made.date(),
                status=draw.choice("rgh"),
                contract_number=some(0.5, f"HO-{made:%y}-{i:03d}"),
                invoice_number=some(0.6, f"RE{made:%Y}{i:05d}"),
                order_number=some(0.4, f"{draw.randrange(10**6, 10**7)}"),
                through_representation=False,
            )
            add(
                "crm_output",
                id=i,
                amount=draw.choice([5200, 18900]),
                currency_id=1,
                deal_id=i,
                product_id=draw.randrange(1, 7),
                shipping_date=some(0.5, made.date(), None),
                product_is_shipped=draw.random() < 0.5,
                serial_number=some(0.5, f"R2{draw.randrange(10**6):06d}"),
            )
        add(
            "quality_transactionqualityevent",
            id=i,
            signal_id=1,
            weight=draw.choice([-5, 5, 10]),
            deal_id=i,
            creation_date=made,
            details=draw.choice(["Offer answered within a day", "No contact for 30 days"]),
        )
    for i in range(1, 151):
        who, made, clerk = draw.choice(contacts), when(), draw.choice(staff)
        own = f"{plain(clerk[1].split()[1])}@halden-ovens.example.com"
        incoming = draw.random() < 0.5
        ticket = draw.choice(tickets)
        body = draw.choice(
            [
                f"Dear {who[1]},\nthank you for your inquiry. The oven can be shipped in week 23.\n\nRegards\n{clerk[1]}",
                f"Hello,\nplease find my passport copy for the visa letter attached.\n{who[1]}\n{mobile(who[3][2])}",
                f"Ciao, we have moved to {street()}. Send the plate there.\n{who[1]}",
                "I am out of office until Monday.",
            ]
        )
        add(
            "crm_crmemail",
            id=i,
            creation_date=made,
            update_date=made,
            owner_id=clerk[0],
            department_id=1,
            subject=f"{draw.choice(ASKS)}  - [ticket:{ticket}]",
            content=body,
            signature_id=None if incoming else draw.randrange(3, 8),
            prev_corr=some(
                0.3, f"On {made:%d.%m.%Y} {who[1]} <{who[2]}> wrote:\n> Do you deliver to islands?"
            ),
            is_html=False,
            to=own if incoming else who[2],
            from_field=f"{who[1]} <{who[2]}>" if incoming else own,
            cc=some(0.15, f"office@{who[3][3]}", None),
            bcc=some(0.03, "boss@halden-ovens.example.com", None),
            sent=not incoming,
            incoming=incoming,
            inquiry=incoming and draw.random() < 0.4,
            deal_id=some(0.5, draw.randrange(1, 101), None),
            contact_id=who[0],
            company_id=who[3][0],
            request_id=None,
            imap_host="imap.halden-ovens.example.com" if incoming else "",
            email_host_user=own,
            ticket=ticket,
            message_id=f"<{chars(24)}@{'mail.' + who[3][3] if incoming else 'halden-ovens.example.com'}>",
            no_reply_needed=False,
        )
    for i, subject in enumerate(["New rack oven", "Easter greetings", "Price list 2024"], 1):
        add(
            "massmail_emlmessage",
            id=i,
            owner_id=4,
            department_id=1,
            subject=subject,
            signature_id=4,
            is_html=True,
            content="<p>Dear {{first_name}}, see you at hall 3.</p>",
        )
        add(
            "massmail_mailingout",
            id=i,
            owner_id=4,
            department_id=1,
            name=subject,
            message_id=i,
            status="D",
            recipient_ids=",".join(str(draw.randrange(1, 151)) for _ in range(30)),
            successful_ids=",".join(str(draw.randrange(1, 151)) for _ in range(20)),
            failed_ids="17",
            content_type_id=8,
            report=f"{T0:%d.%m.%Y}: sent 20; {draw.choice(contacts)[2]} mailbox full",
            sending_date=T0.date(),
        )
    for i in range(1, 81):
        add(
            "massmail_masscontact",
            id=i,
            content_type_id=8,
            object_id=draw.randrange(1, 151),
            email_account_id=draw.randrange(3, 8),
            massmail=draw.random() < 0.9,
            uuid=uuid.UUID(int=draw.getrandbits(128), version=4),
        )
        add(
            "django_admin_log",
            id=i,
            action_time=when(),
            user_id=draw.randrange(1, 13),
            content_type_id=8,
            object_id=str(i),
            object_repr=draw.choice([draw.choice(contacts)[1], draw.choice(companies)[1]])[:200],
            action_flag=2,
            change_message=json.dumps(
                [{"changed": {"fields": draw.choice([["Phone"], ["Owner", "Description"], ["Email"]])}}]
            ),
        )
    for i in range(1, 31):
        add(
            "common_reminder",
            id=i,
            content_type_id=9,
            object_id=draw.randrange(1, 101),
            subject=draw.choice(["Call back", f"Birthday of {draw.choice(contacts)[1]}", "Payment due"]),
            description="",
            reminder_date=when(),
            active=True,
            creation_date=when(),
            owner_id=draw.randrange(3, 8),
        )
        add(
            "common_thefile",
            id=i,
            file=f"docs/2024/{draw.choice(['offer', 'contract', 'passport_' + plain(draw.choice(LAST)), 'floor_plan'])}_{chars(7)}.pdf",
            content_type_id=9,
            object_id=draw.randrange(1, 101),
        )
        add(
            "django_session",
            session_key=chars(32, "abcdefghijklmnopqrstuvwxyz0123456789"),
            session_data=f".eJx{chars(120)}:1s{chars(4)}:{chars(43)}",
            expire_date=when(),
        )
    for i in range(1, 4):
        add(
            "tasks_project",
            id=i,
            owner_id=2,
            priority=1,
            name=["Fair 2024", "New showroom", "ERP change"][i - 1],
            description="",
            workflow="",
            next_step="Call the builder",
            active=True,
            token=chars(11),
            stage_id=i,
        )
        add(
            "analytics_incomestatsnapshot",
            id=i,
            owner_id=2,
            department_id=1,
            webpage=f"<table><tr><td>{draw.choice(staff)[1]}</td><td>{draw.randrange(10, 90)}000</td></tr></table>",
        )
        add(
            "help_page",
            id=i,
            app_label="crm",
            model="deal",
            page="l",
            title="Deals",
            main=True,
            language_code="en",
        )
        add(
            "help_paragraph",
            id=i,
            document_id=i,
            title="Filters",
            content="Use the filter on the right.",
            language_code="en",
            index_number=i,
        )
        add("settings_bannedcompanyname", id=i, name=["seo", "casino", "logo design"][i - 1])
        add(
            "settings_publicemaildomain",
            id=i,
            domain=["kornmail.example", "ovenpost.example", "gratismail.example"][i - 1],
        )
        add(
            "settings_stopphrase",
            id=i,
            phrase=["first page of google", "cheap backlinks", "crypto"][i - 1],
            last_occurrence_date=T0.date(),
        )
    for i in range(1, 71):
        made = when()
        add(
            "tasks_task",
            id=i,
            creation_date=made,
            update_date=made,
            owner_id=draw.randrange(2, 13),
            priority=draw.randrange(1, 4),
            name=draw.choice(
                [
                    "Prepare offer",
                    "Check the seal stock",
                    f"Book a hotel for {draw.choice(contacts)[1]}",
                    "Translate the manual",
                ]
            ),
            description=some(
                0.4,
                draw.choice(
                    ["Until Friday", f"Passport and arrival time from {draw.choice(FIRST_F)}", "See the deal"]
                ),
            ),
            note=some(0.1, "waiting for the builder"),
            due_date=some(0.5, made.date(), None),
            workflow=f"{made:%d/%m/%Y} - {draw.choice(['started', 'asked ' + draw.choice(staff)[1]])}",
            next_step="Acquainted",
            next_step_date=made.date(),
            active=True,
            token=chars(11),
            project_id=some(0.2, draw.randrange(1, 4), None),
            stage_id=draw.randrange(1, 7),
            lead_time=timedelta(days=draw.randrange(5)),
        )
        add("tasks_task_responsible", id=i, task_id=i, user_id=draw.randrange(3, 13))
        if i % 3 == 0:
            add("tasks_task_subscribers", id=i, task_id=i, user_id=2)
        if i <= 30:
            add(
                "tasks_memo",
                id=i,
                creation_date=made,
                update_date=made,
                owner_id=draw.randrange(3, 13),
                name=draw.choice(["Travel to the fair", "Holiday", "Discount request"]),
                to_id=2,
                description=draw.choice(
                    [
                        "I need two days off, my son has an operation.",
                        "Please allow 8 % for this customer.",
                        f"Flight for me and {draw.choice(staff)[1]}, 3 nights",
                    ]
                ),
                note=some(0.2, "agreed by phone"),
                draft=False,
                notified=True,
                stage=draw.choice(["pen", "rev"]),
            )
            add("tasks_memo_subscribers", id=i, memo_id=i, user_id=draw.randrange(1, 13))
        add(
            "chat_chatmessage",
            id=i,
            content_type_id=9,
            object_id=draw.randrange(1, 101),
            content=draw.choice(
                [
                    "Who calls him?",
                    f"{draw.choice(contacts)[1]} is angry about the seal",
                    "done",
                    f"his new number: {mobile(1)}",
                    "I am sick today, please take over",
                ]
            ),
            owner_id=draw.randrange(1, 13),
            creation_date=made,
        )
        add("chat_chatmessage_recipients", id=i, chatmessage_id=i, user_id=draw.randrange(1, 13))
    return out
