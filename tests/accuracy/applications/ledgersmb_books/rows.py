"""A dealer and workshop for bicycles that keeps its books, orders, timecards and payroll in LedgerSMB; everything is made up."""

from __future__ import annotations

import hashlib
import random
import re
from datetime import date, datetime, timedelta
from pathlib import Path

FIRST = [
    "Orla",
    "Tavin",
    "Bresca",
    "Jorun",
    "Mavel",
    "Idris",
    "Kestin",
    "Nola",
    "Perrin",
    "Rhosa",
    "Selke",
    "Ulric",
    "Wenna",
    "Yarrow",
    "Calder",
    "Dessa",
    "Fenn",
    "Gwill",
    "Harlo",
    "Lysa",
]
LAST = [
    "Thornby",
    "Vasker",
    "Ollerton",
    "Brindlow",
    "Quaife",
    "Hesketh-Moor",
    "Landrigan",
    "Pellow",
    "Stavely",
    "Marchbank",
    "Dorrance",
    "Eckvold",
    "Farraday",
    "Ginsk",
    "Roake",
    "Tolliver",
    "Umberfield",
    "Wickstead",
]
FIRM = [
    "Cobblewheel",
    "Northspoke",
    "Tarn & Axle",
    "Velomark",
    "Ridgeway Couriers",
    "Harbour Cargo Bikes",
    "Pedalworks",
    "Fenland Cycling Club",
    "Sprocket Union",
    "Greenlane Rentals",
]
STREET = [
    "Alder Row",
    "Millrace Ave",
    "Kiln Street",
    "Station Rd",
    "Ferry Lane",
    "Old Quarry Way",
    "Larch Court",
    "2nd St",
]
CITY = [
    ("Dunmore Falls", "OR", "97419"),
    ("Pell Harbor", "ME", "04578"),
    ("Ashgrove", "VT", "05843"),
    ("Castell", "NY", "12917"),
    ("Wrenfield", "PA", "18328"),
]
PARTS = [
    ("Chain 9-speed", 18.5),
    ("Brake pad set", 12),
    ("Inner tube 28in", 5.9),
    ("Wheel truing", 35),
    ("City bike Thornby 3", 640),
    ("Cargo frame L", 1290),
    ("Labour, workshop hour", 62),
    ("Saddle Roake Comfort", 44),
    ("Dynamo light", 39),
    ("Spring service", 89),
]
START = datetime(2023, 1, 9, 8)


def _columns() -> dict[str, list[tuple[str, str]]]:
    text = (Path(__file__).parent / "schema.sql").read_text("utf-8")
    return {
        name: re.findall(r'^    "(\w+)" (.*?),?$', body, re.MULTILINE)
        for name, body in re.findall(r'CREATE TABLE "(\w+)" \(\n(.*?)\n\);', text, re.DOTALL)
    }


def _filler(kind: str) -> object:
    """Return what a column that nobody set holds."""
    if "DEFAULT false" in kind:
        return False
    if "DEFAULT true" in kind:
        return True
    if "NOT NULL" not in kind:
        return None
    return (
        {"t": "", "c": "", "i": 0, "n": 0, "b": False, "d": START.date(), "s": 0}[kind[0]]
        if not kind.startswith("timestamp")
        else START
    )


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    columns = _columns()
    out: dict[str, list[tuple[object, ...]]] = {}

    def add(table: str, **values: object) -> None:
        unknown = set(values) - {c for c, _ in columns[table]}
        assert not unknown, (table, unknown)
        out.setdefault(table, []).append(
            tuple(values[c] if c in values else _filler(kind) for c, kind in columns[table])
        )

    def day(span: int = 900) -> date:
        return (START + timedelta(days=draw.randrange(span))).date()

    def some(share: float, value: object) -> object:
        return value if draw.random() < share else None

    def phone() -> str:
        area, a, b = (
            draw.choice(["541", "207", "802", "518"]),
            draw.randrange(200, 999),
            draw.randrange(10000),
        )
        return draw.choice([f"({area}) {a}-{b:04d}", f"{area}-{a}-{b:04d}", f"+1 {area} {a} {b:04d}"])

    def iban() -> str:
        body = draw.choice(["MERD", "FALK"]) + f"{draw.randrange(10**10):010d}"
        digits = "".join(str(int(c, 36)) for c in body + "NL00")
        return f"NL{98 - int(digits) % 97:02d}{body}"

    add("language", code="en", description="English")
    add("language", code="en_US", description="English (US)")
    add("language", code="nl", description="Dutch")
    for i, (no, text, cat) in enumerate(
        [
            ("1060", "Checking Account", "A"),
            ("1200", "Accounts Receivable", "A"),
            ("1520", "Inventory", "A"),
            ("2100", "Accounts Payable", "L"),
            ("2310", "Sales Tax", "L"),
            ("4010", "Sales", "I"),
            ("4030", "Workshop", "I"),
            ("5010", "Purchases", "E"),
            ("5410", "Wages & Salaries", "E"),
            ("5420", "Payroll Expense", "E"),
        ],
        1,
    ):
        add(
            "account",
            id=i,
            accno=no,
            description=text,
            category=cat,
            heading=1,
            gifi_accno=None,
            tax=no == "2310",
        )
    for i, (name, short, itu) in enumerate(
        [("United States", "US", "1"), ("Netherlands", "NL", "31"), ("Canada", "CA", "1")], 1
    ):
        add("country", id=i, name=name, short_name=short, itu=itu)
    for i, name in enumerate(
        ["Vendor", "Customer", "Employee", "Contact", "Lead", "Referral", "Hot Lead", "Cold Lead"], 1
    ):
        add("entity_class", id=i, **{"class": name}, active=True)
    for i, name in enumerate(["Billing", "Sales", "Shipping", "Physical", "Mailing"], 1):
        add("location_class", id=i, **{"class": name}, authoritative=i in (1, 4))
    for i, name in enumerate(["Dr.", "Miss.", "Mr.", "Mrs.", "Ms.", "Sir."], 1):
        add("salutation", id=i, salutation=name)
    kinds = [
        "Primary Phone",
        "Secondary Phone",
        "Cell Phone",
        "AIM",
        "Yahoo",
        "Gtalk",
        "MSN",
        "IRC",
        "Fax",
        "Generic Jabber",
        "Home Phone",
        "Email",
        "CC",
        "BCC",
        "Billing Email",
        "Billing CC",
        "Billing BCC",
        "EDI Interchange ID",
        "EDI ID",
    ]
    for i, name in enumerate(kinds, 1):
        add("contact_class", id=i, **{"class": name})
    for i, name in enumerate(["Entity", "Invoice", "Entity Credit Account"], 1):
        add("note_class", id=i, **{"class": name})

    staff: list[tuple[int, int, str]] = []
    customers: list[tuple[int, int, str, bool]] = []
    persons = firms = locations = accounts = credits = 0

    def place(owner: int) -> int:
        nonlocal locations
        locations += 1
        city, state, code = draw.choice(CITY)
        add(
            "location",
            id=locations,
            line_one=f"{draw.randrange(1, 990)} {draw.choice(STREET)}",
            line_two=some(0.2, f"Apt {draw.randrange(1, 40)}{draw.choice('ABC')}"),
            line_three=None,
            city=city,
            state=state,
            country_id=1,
            mail_code=code,
            created=day(),
            inactive_date=None,
            active=True,
        )
        add(
            "entity_to_location",
            location_id=locations,
            location_class=draw.choice([1, 3, 4]),
            entity_id=owner,
        )
        return locations

    used: set[tuple[object, ...]] = set()

    def contact(owner: int, kind: int, value: str, text: object = None) -> None:
        if (owner, kind, value) not in used:
            used.add((owner, kind, value))
            add("entity_to_contact", entity_id=owner, contact_class_id=kind, contact=value, description=text)

    for e in range(1, 231):
        kind = 3 if e <= 14 else draw.choice([2, 2, 2, 2, 1])
        human = kind == 3 or (kind == 2 and draw.random() < 0.7)
        first, last = draw.choice(FIRST), draw.choice(LAST)
        name = f"{last}, {first}" if human else draw.choice(FIRM) + draw.choice([" Ltd", " LLC", " Inc", ""])
        made = day(700)
        add(
            "entity",
            id=e,
            name=name,
            entity_class=kind,
            created=made,
            control_code=f"A-{e + 1000:05d}",
            country_id=draw.choice([1, 1, 1, 2]),
        )
        mail = (
            f"{first.lower()}.{last.lower().replace('-', '')}@{draw.choice(['millrace.example.com', 'tarnpost.example.org'])}"
            if human
            else f"{draw.choice(['accounts', 'orders', 'info'])}@{re.sub('[^a-z]', '', name.lower())}.example.com"
        )
        if human:
            persons += 1
            born = date(draw.randrange(1955, 2004), draw.randrange(1, 13), draw.randrange(1, 28))
            add(
                "person",
                id=persons,
                entity_id=e,
                salutation_id=some(0.5, draw.randrange(1, 6)),
                first_name=first,
                middle_name=some(0.2, draw.choice("ABCDEJKM") + "."),
                last_name=last,
                created=made,
                birthdate=some(0.25, born),
                personal_id=some(
                    0.12,
                    draw.choice(
                        [
                            f"{draw.randrange(100, 700)}-{draw.randrange(10, 99)}-{draw.randrange(1000, 9999)}",
                            f"DL {draw.choice('ABDK')}{draw.randrange(10**7):07d}",
                        ]
                    ),
                ),
            )
        else:
            firms += 1
            add(
                "company",
                id=firms,
                entity_id=e,
                legal_name=name,
                tax_id=some(0.6, f"{draw.randrange(10, 99)}-{draw.randrange(10**7):07d}"),
                sales_tax_id=None,
                license_number=some(0.1, f"LIC{draw.randrange(10**6):06d}"),
                sic_code=some(0.2, "3751"),
                created=made,
            )
        spot = place(e) if draw.random() < 0.75 or kind == 3 else None
        if draw.random() < 0.8:
            contact(
                e, 12, mail, some(0.2, draw.choice(["private", "work", f"{draw.choice(FIRST)} (spouse)"]))
            )
        if draw.random() < 0.7:
            contact(
                e,
                draw.choice([1, 3, 11]) if human else 1,
                phone(),
                some(0.15, draw.choice(["after 6 pm", "reception", "workshop"])),
            )
        if not human and draw.random() < 0.3:
            contact(e, 9, phone())
        if draw.random() < 0.06:
            contact(e, draw.choice([5, 8, 10]), f"{last.lower()[:6]}{draw.randrange(10, 99)}")
        if kind == 3 or (kind == 1 and draw.random() < 0.6) or draw.random() < 0.05:
            accounts += 1
            add(
                "entity_bank_account",
                id=accounts,
                entity_id=e,
                bic=draw.choice(["MERDNL2A", "FALKNL2U", "021000089", "323070380"]),
                iban=draw.choice([iban(), f"{draw.randrange(10**10):010d}"]),
                remark=some(0.2, draw.choice(["default", "savings, second half of pay", "USD account"])),
            )
        if kind == 3:
            add(
                "entity_employee",
                entity_id=e,
                startdate=made,
                enddate=some(0.15, made + timedelta(days=400)),
                role=draw.choice(["user", "manager", "mechanic", "sales", "accountant"]),
                ssn=f"{draw.randrange(100, 700)}-{draw.randrange(10, 99)}-{draw.randrange(1000, 9999)}",
                sales=draw.random() < 0.3,
                manager_id=some(0.6, 1),
                employeenumber=f"E{e + 100}",
                dob=born,
                is_manager=e <= 2,
            )
            staff.append((e, persons, first[0].lower() + last.lower().split("-")[0]))
            if e <= 9:
                add(
                    "users",
                    id=e,
                    username=first[0].lower()
                    + last.lower().split("-")[0]
                    + ("" if (first, last) not in used else str(e)),
                    entity_id=e,
                    notify_password=timedelta(days=7),
                )
                used.add((first, last))
                add(
                    "user_preference",
                    id=e,
                    language=draw.choice(["en", "en_US"]),
                    stylesheet="ledgersmb.css",
                    printer=None,
                    dateformat=draw.choice(["yyyy-mm-dd", "mm/dd/yyyy"]),
                    numberformat="1,000.00",
                )
            continue
        credits += 1
        add(
            "entity_credit_account",
            id=credits,
            entity_id=e,
            entity_class=kind,
            pay_to_name=some(0.3, name if not human else f"{first} {last}"),
            discount=0,
            description=some(0.1, draw.choice(["club member", "pays cash", "net 30"])),
            discount_terms=0,
            taxincluded=False,
            creditlimit=draw.choice([0, 0, 500, 2000]),
            terms=draw.choice([0, 14, 30]),
            meta_number=f"{'C' if kind == 2 else 'V'}-{credits + 10000}",
            business_id=some(0.2, draw.choice([1, 2])),
            language_code="en",
            curr="USD",
            startdate=made,
            threshold=0,
            employee_id=some(0.3, draw.randrange(1, 10)),
            primary_contact=persons if human and draw.random() < 0.3 else None,
            ar_ap_account_id=2 if kind == 2 else 4,
            cash_account_id=1,
        )
        customers.append((credits, e, f"{first} {last}" if human else name, kind == 2))
        if spot and draw.random() < 0.5:
            add("eca_to_location", location_id=spot, location_class=draw.choice([1, 3]), credit_id=credits)
        if draw.random() < 0.4:
            add(
                "eca_to_contact",
                credit_id=credits,
                contact_class_id=draw.choice([12, 15]),
                contact=mail,
                description=None,
            )
        if draw.random() < 0.15:
            add(
                "entity_note",
                id=e,
                note_class=1,
                note=draw.choice(
                    [
                        f"Ask for {draw.choice(FIRST)}, owner's daughter, phone {phone()}.",
                        "Bad knee, wants a low-step frame.",
                        "Always late with payments.",
                        "Prefers e-mail.",
                    ]
                ),
                vector="",
                created=START,
                created_by=draw.choice(staff)[2],
                ref_key=e,
                subject=some(0.3, "call"),
                entity_id=None,
            )
        if draw.random() < 0.1:
            add(
                "eca_note",
                id=e,
                note_class=3,
                note=draw.choice(
                    ["Dispute about invoice, paid half.", f"Send statements to {first}'s accountant."]
                ),
                vector="",
                created=START,
                created_by=draw.choice(staff)[2],
                ref_key=credits,
                subject=None,
            )
    for e, _, _ in staff[:3]:
        add("entity_other_name", entity_id=e, other_name=draw.choice(FIRST) + " (nickname)")
    for i in range(1, 31):
        add(
            "session",
            session_id=i,
            token=hashlib.md5(str(draw.random()).encode()).hexdigest(),
            last_used=START + timedelta(days=draw.randrange(900), seconds=draw.randrange(30000)),
            ttl=3600,
            users_id=draw.randrange(1, 10),
            notify_pasword=timedelta(days=7),
        )
    for i in range(1, 41):
        add("open_forms", id=i, session_id=draw.randrange(1, 31))
    for i, (name, unit) in enumerate([("Salary", "month"), ("Hourly wage", "hour"), ("Bonus", "each")], 1):
        add(
            "payroll_income_type",
            id=i,
            account_id=9,
            pic_id=1,
            country_id=1,
            label=name,
            unit=unit,
            default_amount=None,
        )
        add("payroll_pto_class", id=i, label=["Vacation", "Sick", "Unpaid"][i - 1])
    for i, name in enumerate(["Federal income tax", "Medicare", "Union dues"], 1):
        add(
            "payroll_deduction_type",
            id=i,
            account_id=10,
            pdc_id=1,
            country_id=1,
            label=name,
            unit="percent",
            default_amount=None,
            calc_percent=True,
        )
    line = 0
    for i, (e, _, _) in enumerate(staff, 1):
        add(
            "payroll_wage",
            entry_id=i,
            entity_id=e,
            type_id=draw.choice([1, 2]),
            rate=draw.choice([3900, 4250, 5100, 24.5, 27]),
        )
        for k in draw.sample([1, 2, 3], 2):
            line += 1
            add("payroll_deduction", entry_id=line, entity_id=e, type_id=k, rate=draw.choice([1.45, 12, 22]))
    line = 0
    for r in range(1, 13):
        add(
            "payroll_report",
            id=r,
            ec_id=1,
            payment_date=date(2024, r, 28),
            created_by=1,
            approved_by=some(0.8, 2),
        )
        for e, _, _ in staff:
            line += 1
            add(
                "payroll_report_line",
                id=line,
                report_id=r,
                employee_id=e,
                it_id=1,
                qty=1,
                rate=draw.choice([3900, 4250, 5100]),
                description=some(0.1, draw.choice(["incl. overtime", "advance repaid"])),
            )
            if draw.random() < 0.1:
                add(
                    "payroll_paid_timeoff",
                    employee_id=e,
                    pto_class_id=draw.randrange(1, 4),
                    report_id=r,
                    amount=draw.choice([8, 16, 40]),
                )
    for code, text in [
        ("gl", "The transaction is a regular (manually entered) journal."),
        ("op", "The transaction is generated by an overpayment"),
        ("ia", "The transaction is generated by inventory adjustment."),
        ("as", "The transaction is generated by stocking of an assembly."),
    ]:
        add("trans_type", code=code, description=text)
    settings = {
        "version": "1.6.33",
        "company_name": "Cobblewheel Cycles LLC",
        "company_address": "14 Kiln Street, Dunmore Falls OR 97419",
        "company_phone": "(541) 555-0134",
        "company_fax": "",
        "businessnumber": "93-4410027",
        "default_email_from": "books@cobblewheel.example.com",
        "customernumber": "C-10231",
        "sinumber": "INV-20418",
        "employeenumber": "E115",
        "timeout": "90 minutes",
        "decimal_places": "2",
        "curr": "USD:EUR",
        "check_prefix": "CK",
        "weightunit": "kg",
        "password_duration": "180",
        "session_salt": hashlib.sha1(b"salt").hexdigest(),
        "closedto": None,
    }
    for key, value in settings.items():
        add("defaults", setting_key=key, value=value)
    add(
        "lsmb_sequence",
        label="Web orders",
        setting_key="sinumber",
        prefix="W",
        suffix=None,
        sequence="2041",
        accept_input=True,
    )
    for i, (text, price) in enumerate(PARTS, 1):
        add(
            "parts",
            id=i,
            partnumber=f"P{draw.randrange(10**8):08d}",
            description=text,
            unit="ea",
            listprice=price,
            sellprice=price,
            lastcost=price / 2,
            weight=some(0.5, 1.2),
            onhand=draw.randrange(40),
            notes=some(0.1, "discontinued by maker"),
            rop=some(0.3, 5),
            inventory_accno_id=3,
            income_accno_id=6,
            expense_accno_id=8,
            bin=some(0.5, f"S{draw.randrange(1, 9)}-{draw.randrange(1, 30)}"),
            image=None,
        )
    for i, text in enumerate(["Club members", "Couriers"], 1):
        add("business", id=i, description=text, discount=0.05)
        add(
            "business_unit",
            id=i,
            class_id=1,
            control_code=["SHOP", "WORKSHOP"][i - 1],
            description=text,
            start_date=START.date(),
        )
        add("warehouse", id=i, description=["Main", "Yard"][i - 1])
        add(
            "jctype",
            id=i,
            label=["timecard", "materials"][i - 1],
            description=["Time Card", "Materials"][i - 1],
        )
    tx = 0
    entry = pay = 0
    buyers = [c for c in customers if c[3]]
    for k in range(1, 181):
        tx += 1
        credit, e, name, _ = draw.choice(buyers)
        when, worker = day(), draw.choice(staff)
        part = draw.randrange(1, len(PARTS) + 1)
        total = PARTS[part - 1][1]
        add(
            "transactions",
            id=tx,
            table_name="ar",
            locked_by=None,
            approved=True,
            approved_by=draw.choice([1, 2]),
            approved_at=START + timedelta(days=draw.randrange(900)),
        )
        add(
            "ar",
            id=tx,
            invnumber=f"INV-{20000 + k}",
            transdate=when,
            entity_id=e,
            taxincluded=False,
            amount=round(total * 1.07, 2),
            netamount=total,
            duedate=when + timedelta(days=30),
            invoice=True,
            shippingpoint=some(0.1, "shop door"),
            terms=30,
            notes=some(
                0.15,
                draw.choice(
                    [
                        "Thank you for riding with us",
                        f"Frame collected by {draw.choice(FIRST)} {draw.choice(LAST)}",
                        "Left at neighbour no. 12",
                    ]
                ),
            ),
            curr="USD",
            ordnumber=some(0.4, f"SO-{5000 + k}"),
            person_id=worker[0],
            quonumber=some(0.1, f"SQ-{700 + k}"),
            intnotes=some(
                0.12,
                draw.choice(
                    ["paid in coins", f"card declined twice, call {phone()}", "discount agreed by phone"]
                ),
            ),
            shipvia=some(0.2, draw.choice(["pickup", "courier"])),
            language_code="en",
            ponumber=some(0.1, f"PO{draw.randrange(10**5):05d}"),
            approved=True,
            entity_credit_account=credit,
            force_closed=None,
            description=None,
            is_return=False,
            crdate=when,
        )
        add(
            "invoice",
            id=k,
            trans_id=tx,
            parts_id=part,
            description=PARTS[part - 1][0],
            qty=1,
            allocated=0,
            sellprice=total,
            precision=2,
            fxsellprice=total,
            discount=0,
            assemblyitem=False,
            unit="ea",
            deliverydate=when,
            serialnumber=f"WTU{draw.randrange(10**9):09d}{draw.choice('LKM')}" if part in (5, 6) else None,
            vendor_sku=None,
            notes=None,
        )
        for account, amount in ((2, -total * 1.07), (6, total), (5, total * 0.07)):
            entry += 1
            add(
                "acc_trans",
                trans_id=tx,
                chart_id=account,
                amount=round(amount, 2),
                transdate=when,
                source=some(
                    0.2,
                    draw.choice(
                        [f"CK{draw.randrange(1000, 9999)}", "cash", f"VISA {draw.randrange(1000, 9999)}"]
                    ),
                ),
                memo=some(0.08, draw.choice([f"{name} paid at till", "deposit", "gift card"])),
                invoice_id=k if account == 6 else None,
                cleared=False,
                fx_transaction=False,
                approved=True,
                entry_id=entry,
            )
        add(
            "audittrail",
            trans_id=tx,
            tablename="ar",
            reference=f"INV-{20000 + k}",
            formname="",
            action=draw.choice(["INSERT", "UPDATE"]),
            transdate=START + timedelta(days=draw.randrange(900), seconds=draw.randrange(30000)),
            person_id=worker[0],
            entry_id=k,
            rolname=worker[2],
        )
        if draw.random() < 0.5:
            pay += 1
            add(
                "payment",
                id=pay,
                reference=f"RCPT-{3000 + pay}",
                gl_id=None,
                payment_class=2,
                payment_date=when,
                closed=True,
                entity_credit_id=credit,
                employee_id=worker[1],
                currency="USD",
                notes=some(0.1, f"brought by {draw.choice(FIRST)}"),
            )
    for k in range(1, 81):
        credit, e, _, _ = draw.choice(buyers)
        when, part = day(), draw.randrange(1, len(PARTS) + 1)
        add(
            "oe",
            id=k,
            ordnumber=f"SO-{5000 + k}",
            transdate=when,
            entity_id=e,
            amount=PARTS[part - 1][1],
            netamount=PARTS[part - 1][1],
            reqdate=some(0.4, when + timedelta(days=7)),
            taxincluded=False,
            notes=some(
                0.15,
                draw.choice(["rider is 154 cm tall, inseam 71", "ring bell twice", "gift, no price tag"]),
            ),
            curr="USD",
            person_id=draw.choice(staff)[1],
            closed=draw.random() < 0.6,
            quotation=False,
            shipvia=some(0.2, "courier"),
            language_code="en",
            terms=0,
            entity_credit_account=credit,
            oe_class_id=1,
        )
        add(
            "orderitems",
            id=k,
            trans_id=k,
            parts_id=part,
            description=PARTS[part - 1][0],
            qty=1,
            sellprice=PARTS[part - 1][1],
            precision=2,
            discount=0,
            unit="ea",
            ship=0,
        )
        if draw.random() < 0.3:
            add("new_shipto", id=k, trans_id=None, oe_id=k, location_id=draw.randrange(1, locations + 1))
    for k in range(1, 31):
        tx += 1
        who = draw.choice(staff)
        add(
            "transactions",
            id=tx,
            table_name="gl",
            locked_by=None,
            approved=True,
            approved_by=1,
            approved_at=START,
        )
        add(
            "gl",
            id=tx,
            reference=f"GL-{400 + k}",
            description=draw.choice(
                ["Depreciation", "Payroll run", "Rent", f"Advance to {who[2]}", "Stock count"]
            ),
            transdate=day(),
            person_id=who[1],
            notes=some(0.2, draw.choice(["see folder 12", f"agreed with {draw.choice(FIRST)}"])),
            approved=True,
            trans_type_code="gl",
        )
    for k in range(1, 6):
        add(
            "batch",
            id=k,
            batch_class_id=1,
            control_code=f"B-{11110 + k}",
            description="Week end",
            default_date=day(),
            approved_on=None,
            approved_by=2,
            created_by=1,
            locked_by=None,
            created_on=day(),
        )
        add(
            "recurring",
            id=k,
            reference=f"R{k}",
            startdate=START.date(),
            nextdate=day(),
            enddate=None,
            recurring_interval=timedelta(days=30),
            howmany=12,
            payment=False,
        )
    add(
        "recurringemail",
        id=1,
        formname="invoice",
        format="PDF",
        message="Dear customer, your monthly invoice is attached.",
    )
    for k in range(1, 121):
        came = START + timedelta(days=draw.randrange(900), minutes=draw.randrange(240))
        add(
            "jcitems",
            id=k,
            business_unit_id=2,
            parts_id=7,
            description=draw.choice(["Workshop", "Wheel building", "Fitting"]),
            qty=draw.choice([1, 2, 3.5]),
            allocated=0,
            sellprice=62,
            fxsellprice=62,
            serialnumber=None,
            checkedin=came,
            checkedout=came + timedelta(hours=3),
            person_id=draw.choice(staff)[1],
            notes=some(0.1, draw.choice(["left early, dentist", "helped with inventory"])),
            total=3,
            non_billable=0,
            jctype=1,
            curr="USD",
        )
    for i, (name, form) in enumerate([("invoice", "tex"), ("statement", "html"), ("timecard", "html")], 1):
        add(
            "template",
            id=i,
            template_name=name,
            language_code=None,
            template="<?lsmb FOREACH number ?>\n\\textbf{<?lsmb invnumber ?>} <?lsmb name ?> <?lsmb address1 ?>",
            format=form,
        )
    for i, path in enumerate(
        [
            "sql/changes/1.6/gl-trans-type.sql",
            "sql/changes/1.6/audittrail-pg-user.sql",
            "sql/changes/1.6/drop_arap_cols.sql",
            "sql/changes/1.5/abstract_tables.sql",
            "sql/changes/1.5/invoice_id_fkey.sql",
        ],
        1,
    ):
        add(
            "fixes",
            checksum=hashlib.sha512(path.encode()).hexdigest()[:64],
            path=path,
            stdout="ALTER TABLE",
            stderr="",
            applied_at=START + timedelta(seconds=i),
        )
    for i, name in enumerate(["application/pdf", "image/jpeg", "text/plain"], 1):
        add("mime_type", id=i, mime_type=name, invoice_include=i < 3)
    for i in range(1, 19):
        e, _, login = draw.choice(staff)
        jpeg = draw.random() < 0.5
        add(
            "file_entity",
            content=b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + draw.randbytes(160)
            if jpeg
            else b"%PDF-1.4\n" + draw.randbytes(140) + b"\n%%EOF",
            mime_type_id=2 if jpeg else 1,
            file_name=f"{draw.choice(['contract', 'licence_scan', 'w4'])}_{login}_{i}.{'jpg' if jpeg else 'pdf'}",
            description=some(
                0.4, draw.choice(["driving licence, both sides", "signed contract", "tax form"])
            ),
            uploaded_by=1,
            uploaded_at=START,
            id=i,
            ref_key=e,
            file_class=4,
        )
    return out
