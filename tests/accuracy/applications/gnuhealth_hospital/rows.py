"""Rows of a district hospital on the west coast of Ireland that runs GNU Health."""

from __future__ import annotations

import base64
import random
import re
import zlib
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from psycopg.types.json import Jsonb

NOW = datetime(2024, 5, 17, 10, 20)
FIRST_PATIENT = 31  # the parties before are the hospital, insurers, the pharmacy and the staff
PATIENTS = 150
DOCTORS = range(6, FIRST_PATIENT)

GIVEN_A = (
    "Ao",
    "Bri",
    "Cael",
    "Dar",
    "Eith",
    "Fion",
    "Grá",
    "Ior",
    "Lor",
    "Maev",
    "Nia",
    "Or",
    "Ruad",
    "Sor",
    "Tier",
    "Una",
)
GIVEN_B = ("dan", "na", "lin", "ragh", "nait", "bhe", "can", "la", "lach", "mhe", "ric", "sa", "vin", "wyn")
LAST_A = (
    "Mac Tor",
    "O'Hes",
    "Gil",
    "Kerr",
    "Fad",
    "Brog",
    "Dool",
    "Ó Ca",
    "Nev",
    "Quil",
    "Scan",
    "Tub",
    "Carr",
    "Lyd",
)
LAST_B = ("rigan", "lehan", "dowd", "aghy", "nessy", "more", "tagh", "ferty", "verin", "ick", "ston")
STREETS = (
    "Harbour Row",
    "Chapel Lane",
    "Strand Road",
    "Mill Brae",
    "Abbey View",
    "Saltpan Terrace",
    "Quarry Road",
    "Fairgreen",
)
TOWNS = ("Ballycraan", "Portmurry", "Kilvarna", "Inishbeg", "Drumcolla")
ILLS = (
    ("I10", "Essential (primary) hypertension"),
    ("E11.9", "Type 2 diabetes mellitus without complications"),
    ("J45.9", "Asthma, unspecified"),
    ("F32.1", "Moderate depressive episode"),
    ("B20", "HIV disease resulting in infectious and parasitic diseases"),
    ("A15.0", "Tuberculosis of lung"),
    ("C50.9", "Malignant neoplasm of breast"),
    ("O24.4", "Diabetes mellitus arising in pregnancy"),
    ("J06.9", "Acute upper respiratory infection"),
    ("M54.5", "Low back pain"),
    ("Z88.0", "Allergy status to penicillin"),
    ("K21.0", "Gastro-oesophageal reflux disease with oesophagitis"),
    ("U07.1", "COVID-19, virus identified"),
    ("G40.9", "Epilepsy, unspecified"),
    ("S52.5", "Fracture of lower end of radius"),
)
DRUGS = (
    "metformin",
    "ramipril",
    "salbutamol",
    "sertraline",
    "amoxicillin",
    "paracetamol",
    "insulin glargine",
    "omeprazole",
    "tenofovir",
    "levetiracetam",
)


def _columns() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    table = ""
    for line in (Path(__file__).parent / "schema.sql").read_text("utf-8").splitlines():
        if start := re.match(r'CREATE TABLE "?([\w-]+)"? \(', line):
            table = start[1]
            found[table] = []
        elif line.startswith(");"):
            table = ""
        elif (
            table
            and (column := re.match(r'  "?(\w+)"? ', line))
            and column[1] not in ("PRIMARY", "UNIQUE", "CHECK")
        ):
            found[table].append(column[1])
    return found


class Made:
    """The tables, by name: rows as dictionaries, laid out by the columns of the schema."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.columns = _columns()
        self.tables: dict[str, list[tuple[object, ...]]] = {}

    def add(self, table: str, **row: object) -> int:
        columns = self.columns[table]
        wrong = set(row) - set(columns)
        if wrong:
            raise KeyError(f"{table}: {wrong}")
        rows = self.tables.setdefault(table, [])
        number = len(rows) + 1
        row.setdefault("id", number)
        if "create_date" in columns:
            row.setdefault("create_date", _past(self.draw, 700))
            row.setdefault("create_uid", self.draw.choice((1, 1, 4, 5, 6, 7)))
            if self.draw.random() < 0.3:
                row.setdefault("write_date", _past(self.draw, 200))
                row.setdefault("write_uid", self.draw.choice((4, 5, 6)))
        rows.append(tuple(row.get(c) for c in columns))
        return int(str(row["id"]))


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    made = Made(draw)
    _lookups(draw, made)
    _house(draw, made)
    people = _people(draw, made)
    _users(draw, made)
    _clinic(draw, made, people)
    _laboratory(draw, made, people)
    _wards(draw, made, people)
    _mothers(draw, made, people)
    _society(draw, made, people)
    _machinery(draw, made, people)
    return made.tables


def _past(draw: random.Random, days: int) -> datetime:
    return NOW - timedelta(seconds=draw.randrange(days * 86400), microseconds=draw.randrange(10**6))


def _name(draw: random.Random) -> tuple[str, str]:
    return draw.choice(GIVEN_A) + draw.choice(GIVEN_B), draw.choice(LAST_A) + draw.choice(LAST_B)


def _pps(draw: random.Random) -> str:
    digits = f"{draw.randrange(10**7):07d}"
    total = sum(int(d) * w for d, w in zip(digits, range(8, 1, -1), strict=True))
    return digits + "WABCDEFGHIJKLMNOPQRSTUV"[total % 23]


def _puid(draw: random.Random) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return (
        "".join(draw.choices(letters, k=3))
        + f"{draw.randrange(1000):03d}"
        + "".join(draw.choices(letters, k=3))
    )


def _eircode(draw: random.Random) -> str:
    return f"F{draw.randrange(90, 100)} {draw.choice('ACDEFHKNPRTVWXY')}{draw.randrange(10)}{draw.choice('ACDEFHKNPRTVWXY')}{draw.randrange(10)}"


def _png(draw: random.Random, size: int = 24) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    lines = b"".join(b"\0" + draw.randbytes(size * 3) for _ in range(size))
    head = size.to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0"
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(lines))
        + chunk(b"IEND", b"")
    )


def _lookups(draw: random.Random, made: Made) -> None:
    for a, b, c, name in (
        ("IE", "IRL", "372", "Ireland"),
        ("GB", "GBR", "826", "United Kingdom"),
        ("PL", "POL", "616", "Poland"),
        ("NG", "NGA", "566", "Nigeria"),
        ("BR", "BRA", "076", "Brazil"),
        ("UA", "UKR", "804", "Ukraine"),
    ):
        made.add("country_country", active=True, code=a, code3=b, code_numeric=c, name=name, region=None)
    for n, name in enumerate(
        (
            "Fisher",
            "Teacher",
            "Farmer",
            "Student",
            "Nurse",
            "Retired",
            "Lorry driver",
            "Shop assistant",
            "Unemployed",
        )
    ):
        made.add("gnuhealth_occupation", code=f"OCC{n + 1:03d}", name=name)
    for code, name in (
        ("WI", "White Irish"),
        ("IT", "Irish Traveller"),
        ("RO", "Roma"),
        ("BA", "Black African"),
        ("AS", "Asian"),
        ("OT", "Other"),
    ):
        made.add("gnuhealth_ethnicity", code=code, name=name)
    for code, name in (
        ("GEN", "General medicine"),
        ("PED", "Paediatrics"),
        ("OBG", "Obstetrics and gynaecology"),
        ("PSY", "Psychiatry"),
        ("SUR", "Surgery"),
        ("RAD", "Radiology"),
    ):
        made.add("gnuhealth_specialty", code=code, name=name)
    for code, name in ILLS:
        made.add(
            "gnuhealth_pathology",
            active=True,
            code=code,
            name=name,
            category=draw.randrange(1, 9),
            uri=f"https://icd.example.org/10/{code}",
        )
    for n, name in enumerate(DRUGS, 1):
        made.add(
            "gnuhealth_medicament",
            active=True,
            active_component=name,
            product=n,
            form=draw.randrange(1, 9),
            unit=2,
            strength=draw.choice((5.0, 10.0, 50.0, 500.0)),
            therapeutic_action=draw.choice(("Antidiabetic", "Antihypertensive", "Analgesic", None)),
            is_vaccine=False,
            pregnancy_category=draw.choice("ABCDX"),
            indications=None,
            storage="Below 25 C" if n % 3 == 0 else None,
        )
    for n in range(1, 7):
        made.add(
            "gnuhealth_gene_variant",
            gene=n,
            variant=f"VAR_{draw.randrange(10**6):06d}",
            aa_change=f"p.{draw.choice(('Arg', 'Gly', 'Leu'))}{draw.randrange(20, 900)}{draw.choice(('Cys', 'Ter', 'Pro'))}",
            dbsnp=f"rs{draw.randrange(10**8)}",
            protein=f"P{draw.randrange(10**5):05d}",
        )
    for name, kind, prefix in (
        ("Patient", 1, "PAC"),
        ("Evaluation", 2, "EVAL ${year}/"),
        ("Prescription", 3, "PRES ${year}/"),
        ("Appointment", 4, "APP ${year}/"),
        ("Lab Test", 5, "TEST"),
        ("Party", 6, ""),
    ):
        made.add(
            "ir_sequence",
            active=True,
            name=name,
            number_increment=1,
            number_next_internal=draw.randrange(40, 400),
            padding=5,
            prefix=prefix,
            sequence_type=kind,
            suffix="",
            timestamp_offset=946681200.0,
            timestamp_rounding=1.0,
            type="incremental",
        )
    for name in (
        "ir",
        "res",
        "party",
        "company",
        "country",
        "currency",
        "health",
        "health_lab",
        "health_imaging",
        "health_inpatient",
        "health_pediatrics",
        "health_gyneco",
        "health_genetics",
        "health_lifestyle",
        "health_socioeconomics",
        "health_federation",
        "health_contact_tracing",
    ):
        made.add("ir_module", name=name, state="activated")
    for method, kind in (
        ("ir.trigger|trigger_time", "minutes"),
        ("ir.queue|clean", "months"),
        ("ir.error|clean", "months"),
        ("gnuhealth.federation.queue|send_record", "minutes"),
        ("res.user.login.attempt|remove_old", "days"),
    ):
        made.add(
            "ir_cron",
            active=True,
            interval_number=1,
            interval_type=kind,
            method=method,
            minute=draw.randrange(60) if kind != "minutes" else None,
            next_call=NOW + timedelta(hours=draw.randrange(40)),
        )


def _house(draw: random.Random, made: Made) -> None:
    made.add("party_party", active=True, code="1", name="Portmurry District Hospital", is_institution=True)
    made.add(
        "party_party",
        active=True,
        code="2",
        name="Claddagh Mutual Health",
        is_insurance_company=True,
        insurance_company_type="private",
    )
    made.add(
        "party_party",
        active=True,
        code="3",
        name="Western Health Fund",
        is_insurance_company=True,
        insurance_company_type="state",
    )
    made.add("party_party", active=True, code="4", name="Harbour Row Pharmacy Ltd", is_pharmacy=True)
    made.add("party_party", active=True, code="5", name="Abbey View Family Practice", is_institution=True)
    made.add(
        "company_company",
        currency=1,
        party=1,
        timezone="Europe/Dublin",
        header="Portmurry District Hospital",
        footer="Quarry Road, Portmurry. Reg. 558214",
    )
    for n, (party, kind) in enumerate(((1, "hospital"), (5, "primary_care")), 1):
        made.add(
            "gnuhealth_institution",
            code=f"INST{n}",
            party=party,
            institution_type=kind,
            public_level="public",
            beds=86 if n == 1 else 0,
            operating_room=n == 1,
            or_number=2 if n == 1 else 0,
            main_specialty=1,
            teaching=False,
            trauma_center=n == 1,
        )
    for n, name in enumerate(("St. Elan Ward", "Maternity", "Children's Ward", "Isolation"), 1):
        made.add(
            "gnuhealth_hospital_ward",
            institution=1,
            name=name,
            building=1,
            floor=n,
            gender="unisex",
            number_of_beds=12,
            state="beds_available",
            bio_hazard=n == 4,
            telephone=True,
            tv=True,
            unit=n,
            refrigerator=False,
            private=n == 4,
        )
    for n in range(1, 25):
        made.add(
            "gnuhealth_hospital_bed",
            bed_type="gatch",
            institution=1,
            product=100 + n,
            state=draw.choice(("free", "occupied", "occupied", "na")),
            telephone_number=f"4{n:02d}",
            ward=n % 4 + 1,
        )


def _people(draw: random.Random, made: Made) -> list[dict[str, object]]:
    for n in range(1, 91):
        spot = draw.random() < 0.6
        lat, lon = 53.0 + draw.random(), -9.9 + draw.random()
        town, street = draw.choice(TOWNS), draw.choice(STREETS)
        made.add(
            "gnuhealth_du",
            name=f"DU{draw.choice(TOWNS)[:3].upper()}{n:04d}",
            address_street=street,
            address_street_number=str(draw.randrange(1, 140)),
            address_street_bis=draw.choice((None, None, None, "Flat 2", "Apt 11")),
            address_district=None,
            address_city=town,
            address_zip=_eircode(draw) if n % 3 else None,
            address_country=1,
            latitude=Decimal(f"{lat:.7f}") if spot else None,
            longitude=Decimal(f"{lon:.7f}") if spot else None,
            altitude=draw.randrange(2, 60) if n % 7 == 0 else None,
            dwelling=draw.choice(("single_house", "townhouse", "apartment", "mobilehome")),
            housing=draw.choice("0123"),
            materials=draw.choice(("concrete", "stone", None)),
            bedrooms=draw.randrange(1, 5),
            bathrooms=1,
            electricity=True,
            water=True,
            sewers=n % 5 > 0,
            gas=False,
            internet=True,
            telephone=n % 2 == 0,
            television=True,
            trash=True,
            urladdr=f"http://openstreetmap.org/?mlat={lat:.7f}&mlon={lon:.7f}"
            if spot
            else f"http://nominatim.openstreetmap.org/search?street={street.replace(' ', '%20')}&city={town}&format=html",
        )
    for n in DOCTORS:
        given, last = _name(draw)
        made.add(
            "party_party",
            active=True,
            code=str(n),
            name=given,
            lastname=last,
            ref=_puid(draw),
            is_person=True,
            is_healthprof=True,
            gender=draw.choice("mf"),
            dob=date(1958, 1, 1) + timedelta(days=draw.randrange(13000)),
            marital_status=draw.choice(("s", "m", "m", "d", None)),
            name_representation="pgfs",
            internal_user=n - 2 if n < 20 else None,
            fed_country="IRL",
            photo=_png(draw) if n % 8 == 0 else None,
        )
        made.add(
            "company_employee",
            company=1,
            party=n,
            start_date=date(2012, 1, 1) + timedelta(days=draw.randrange(4000)),
            end_date=None,
            supervisor=1 if n > 6 else None,
        )
        made.add(
            "gnuhealth_healthprofessional",
            active=True,
            code=f"MCRN{draw.randrange(10**6):06d}" if n % 3 else f"NMBI{draw.randrange(10**6):06d}",
            institution=1,
            party=n,
        )
        made.add(
            "party_contact_mechanism",
            active=True,
            party=n,
            sequence=n,
            type="phone",
            value=f"+353 91 {draw.randrange(10**6):06d}",
            value_compact=None,
        )
    people: list[dict[str, object]] = []
    for n in range(FIRST_PATIENT, FIRST_PATIENT + PATIENTS):
        child = n % 6 == 0
        given, last = _name(draw)
        born = (
            date(2011, 1, 1) + timedelta(days=draw.randrange(4700))
            if child
            else date(1932, 1, 1) + timedelta(days=draw.randrange(26000))
        )
        puid, sex = _puid(draw), draw.choice("mf")
        people.append(
            {
                "party": n,
                "patient": n - FIRST_PATIENT + 1,
                "given": given,
                "last": last,
                "born": born,
                "child": child,
                "sex": sex,
                "puid": puid,
            }
        )
        made.add(
            "party_party",
            active=True,
            code=str(n),
            name=given,
            lastname=last,
            ref=puid,
            federation_account="IRL" + puid,
            fed_country="IRL",
            is_person=True,
            is_patient=True,
            gender=sex,
            dob=born,
            est_dob=n % 25 == 0,
            marital_status=None if child else draw.choice(("s", "m", "m", "w", "d", "x", None)),
            citizenship=1 if n % 9 else draw.randrange(2, 7),
            residence=1,
            ethnic_group=draw.choice((1, 1, 1, 2, 4, None)),
            du=draw.randrange(1, 91),
            occupation=None if child else draw.randrange(1, 10),
            education=None if child else draw.choice("123456"),
            alternative_identification=n % 5 == 0,
            deceased=n % 40 == 0,
            name_representation="pgfs",
            homeless=n % 70 == 0,
            photo=_png(draw) if n % 10 == 0 else None,
            unidentified=False,
            fsync=True,
        )
        if n % 4:
            made.add("party_identifier", active=True, party=n, code=_pps(draw), type="ie_pps", sequence=1)
        if n % 5 == 0:
            kind = draw.choice(("country_id", "passport", "medical_record"))
            code = {
                "country_id": f"{draw.randrange(10**10, 10**11)}",
                "passport": f"P{draw.choice('ABKL')}{draw.randrange(10**7):07d}",
                "medical_record": f"MRN-{draw.randrange(10**6):06d}",
            }[kind]
            made.add(
                "gnuhealth_person_alternative_identification",
                party=n,
                alternative_id_type=kind,
                code=code,
                expiration_date=date(2027, 1, 1) + timedelta(days=draw.randrange(2000))
                if kind == "passport"
                else None,
            )
        made.add(
            "gnuhealth_person_name",
            party=n,
            given=given,
            family=last,
            use="official",
            prefix=draw.choice((None, None, "Mr" if sex == "m" else "Mrs")),
        )
        if n % 14 == 0:
            made.add("gnuhealth_person_name", party=n, given=given, family=_name(draw)[1], use="maiden")
        made.add(
            "party_address",
            active=True,
            party=n,
            street=f"{draw.randrange(1, 140)} {draw.choice(STREETS)}",
            city=draw.choice(TOWNS),
            postal_code=_eircode(draw) if n % 3 else None,
            country=1,
            sequence=1,
            relationship=draw.choice((None, None, "mother", "son")) if n % 8 == 0 else None,
        )
        mobile = f"08{draw.choice('3567')}{draw.randrange(10**7):07d}"
        shown = draw.choice(
            (f"+353 {mobile[1:3]} {mobile[3:6]} {mobile[6:]}", mobile, f"{mobile[:3]} {mobile[3:]}")
        )
        made.add(
            "party_contact_mechanism",
            active=True,
            party=n,
            sequence=1,
            type="mobile",
            value=shown,
            value_compact="+353" + mobile[1:],
            emergency=n % 3 == 0,
            remarks=draw.choice(("daughter", "wife, call after six", "neighbour")) if n % 9 == 0 else None,
        )
        if n % 2 and not child:
            plain = re.sub(r"[^a-z]", "", last.lower())
            mail = f"{re.sub(r'[^a-z]', '', given.lower())}.{plain}{draw.randrange(90)}@{draw.choice(('westmail.ie', 'cladda.net', 'portmurry.eu'))}"
            made.add(
                "party_contact_mechanism",
                active=True,
                party=n,
                sequence=2,
                type="email",
                value=mail,
                value_compact=None,
            )
    for n, party in enumerate((2, 3, 4), 1):
        made.add(
            "party_identifier",
            active=True,
            party=party,
            code=f"{draw.randrange(10**7):07d}{'WABCDEFGHI'[n]}",
            type="ie_vat",
        )
        made.add(
            "party_address",
            active=True,
            party=party,
            street=f"{n} Quarry Road Business Park",
            city="Portmurry",
            country=1,
            invoice=True,
            party_name=None,
        )
        made.add(
            "party_contact_mechanism",
            active=True,
            party=party,
            type="website",
            value=f"https://{('claddaghmutual', 'westernhealth', 'harbourpharmacy')[n - 1]}.ie",
        )
    _patients(draw, made, people)
    return people


def _patients(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for p in people:
        n, adult = int(str(p["patient"])), not p["child"]
        woman = adult and p["sex"] == "f"
        allergic = n % 7 == 0
        critical = (
            draw.choice(
                ("Penicillin: anaphylaxis 2019", "Nut allergy, carries adrenaline", "Latex", "On warfarin")
            )
            if allergic
            else None
        )
        made.add(
            "gnuhealth_patient",
            active=True,
            party=p["party"],
            biological_sex=p["sex"],
            blood_type=draw.choice(("A", "B", "AB", "O", "O", None)),
            rh=draw.choice(("+", "+", "+", "-", None)),
            hb=draw.choice(("as", "aa")) if n % 30 == 0 else None,
            crit_allergic=allergic,
            crit_cancer=n % 37 == 0,
            crit_cardio=n % 9 == 0,
            crit_cognitive=False,
            crit_dbt=n % 8 == 0,
            crit_hbp=n % 5 == 0,
            crit_immuno=n % 41 == 0,
            crit_mental=n % 13 == 0,
            crit_nutrition=False,
            crit_social=n % 33 == 0,
            critical_info=critical,
            general_info=draw.choice(
                (
                    "Lives alone, son visits on Sundays",
                    "Needs an interpreter (Polish)",
                    "Hard of hearing; prefers text messages",
                )
            )
            if n % 11 == 0
            else None,
            current_address=None,
            current_insurance=n // 2 if n % 2 == 0 else None,
            family=(n - 1) // 5 + 1 if n <= 100 else None,
            primary_care_doctor=draw.randrange(1, 20) if n % 2 else None,
            fertile=woman and n % 3 > 0,
            menarche=draw.randrange(10, 15) if woman and n % 3 == 0 else None,
            pap_test=woman and n % 3 == 0,
            pap_test_last=date(2022, 1, 1) + timedelta(days=draw.randrange(700))
            if woman and n % 3 == 0
            else None,
            mammography=False,
            smoking=adult and n % 4 == 0,
            smoking_number=draw.randrange(3, 30) if adult and n % 4 == 0 else None,
            age_start_smoking=draw.randrange(13, 25) if adult and n % 4 == 0 else None,
            ex_smoker=adult and n % 6 == 0,
            alcohol=adult and n % 3 == 0,
            alcohol_beer_number=draw.randrange(1, 9) if adult and n % 3 == 0 else None,
            drug_usage=n % 45 == 0 and adult,
            drug_iv=False,
            exercise=adult and n % 2 == 0,
            exercise_minutes_day=draw.choice((10, 20, 30, 45)) if adult and n % 2 == 0 else None,
            sleep_hours=draw.randrange(5, 10) if n % 3 == 0 else None,
            coffee=adult,
            coffee_cups=draw.randrange(1, 6) if adult and n % 3 == 0 else None,
            car_seat_belt=True,
            sexual_preferences=draw.choice(("h", "h", "h", "g", "b")) if adult and n % 5 == 0 else None,
            sexual_practices=draw.choice(("s", "r")) if adult and n % 5 == 0 else None,
            sexual_partners=draw.choice(("m", "t")) if adult and n % 10 == 0 else None,
            sexual_partners_number=draw.randrange(1, 6) if adult and n % 10 == 0 else None,
            anticonceptive=draw.choice(("1", "2", "5")) if woman and n % 4 == 0 else None,
            lifestyle_info="Trying to give up cigarettes since Lent" if n % 60 == 0 else None,
            domestic_violence=n % 50 == 0,
            prison_past=n % 75 == 0,
            prison_current=False,
            sexual_abuse=False,
            single_parent=n % 29 == 0,
            school_withdrawal=False,
            ses_notes=None,
        )
        if n % 2 == 0:
            made.add(
                "gnuhealth_insurance",
                party=p["party"],
                company=draw.choice((2, 3)),
                number=f"CMH{draw.randrange(10**8):08d}"
                if n % 4
                else f"{draw.randrange(10**9):09d}-{n % 8:02d}",
                insurance_type=draw.choice(("state", "private")),
                member_since=date(2010, 1, 1) + timedelta(days=draw.randrange(4500)),
                member_exp=date(2024, 12, 31) if n % 3 else None,
                plan_id=draw.randrange(1, 4),
            )
    for n in range(1, 21):
        made.add("gnuhealth_family", name=f"{people[n * 5 - 5]['last']} {n}", info=None)
        for offset, role in enumerate(("Father", "Mother", "Son", "Daughter", "Grandmother")):
            made.add(
                "gnuhealth_family_member", family=n, party=people[n * 5 - 5 + offset]["party"], role=role
            )


def _users(draw: random.Random, made: Made) -> None:
    def digest() -> str:
        salt, body = (base64.b64encode(draw.randbytes(k)).decode().rstrip("=") for k in (16, 32))
        return f"$argon2id$v=19$m=65536,t=3,p=4${salt}${body}"

    for name in (
        "Administration",
        "Health Administration",
        "Health Doctor",
        "Health Nurse",
        "Health Front Desk",
        "Health Lab",
    ):
        made.add("res_group", name=name, active=True)
    made.add("res_user", name="Root", login="root", active=False, menu=1, signature=None, email=None)
    made.add("res_user", name="Cron", login="user_cron_trigger", active=False, menu=1)
    made.add(
        "res_user",
        name="Administrator",
        login="admin",
        active=True,
        menu=1,
        password_hash=digest(),
        email="it@portmurry-hospital.ie",
    )
    staff = made.tables["party_party"][5:19]
    at = {c: i for i, c in enumerate(made.columns["party_party"])}
    logins = []
    for row in staff:
        given, last = str(row[at["name"]]), str(row[at["lastname"]])
        login = re.sub(r"[^a-z]", "", given.lower())[0] + re.sub(r"[^a-z]", "", last.lower())
        login = login if login not in logins else f"{login}{len(logins)}"
        logins.append(login)
        user = made.add(
            "res_user",
            name=f"{given} {last}",
            login=login,
            active=True,
            menu=1,
            password_hash=digest(),
            email=f"{login}@portmurry-hospital.ie",
            language=1,
            company=1,
            employee=len(logins),
            signature=f"Dr {given} {last}\nPortmurry District Hospital" if len(logins) % 4 == 0 else None,
            password_reset="".join(draw.choices("abcdefghkmnpqrstuvwxyz23456789", k=8))
            if len(logins) == 6
            else None,
            password_reset_expire=NOW if len(logins) == 6 else None,
        )
        made.add("res_user-res_group", user=user, group=draw.randrange(2, 7))
        made.add("res_user_device", cookie=f"{draw.getrandbits(128):032x}", login=login)
        if user % 3:
            made.add(
                "ir_session",
                key=f"{draw.getrandbits(256):064x}",
                create_uid=user,
                create_date=NOW - timedelta(hours=draw.randrange(40)),
            )
    made.add(
        "res_user_application",
        application="gnuhealth_fhir",
        key=f"{draw.getrandbits(640):0160x}",
        state="validated",
        user=4,
    )
    made.add(
        "res_user_application",
        application="user_application",
        key=f"{draw.getrandbits(640):0160x}",
        state="requested",
        user=7,
    )
    for n in range(45):
        address = (
            f"10.14.{draw.randrange(4)}.{draw.randrange(2, 250)}"
            if n % 3
            else f"86.44.{draw.randrange(250)}.{draw.randrange(2, 250)}"
        )
        made.add(
            "res_user_login_attempt",
            login=draw.choice(logins),
            ip_address=address,
            ip_network=address + "/32",
            device_cookie=f"{draw.getrandbits(128):032x}" if n % 4 else None,
        )


def _clinic(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    complaints = (
        "Cough for three weeks, night sweats",
        "Headache and blurred vision",
        "Chest tightness climbing stairs",
        "Low mood since husband died",
        "Fall on outstretched hand",
        "Check of blood sugar",
        "Fever and sore throat",
        "Back pain after lifting nets",
    )
    for n in range(1, 161):
        p = draw.choice(people)
        day = NOW - timedelta(days=draw.randrange(-20, 300), hours=draw.randrange(8))
        day = day.replace(microsecond=0, second=0)
        made.add(
            "gnuhealth_appointment",
            name=f"APP 2024/{n:05d}",
            patient=p["patient"],
            healthprof=draw.randrange(1, 25),
            appointment_date=day,
            appointment_type="outpatient",
            institution=1,
            speciality=draw.randrange(1, 7),
            state=draw.choice(("done", "done", "confirmed", "no_show")),
            urgency="a",
            visit_type=draw.choice(("new", "followup")),
            checked_in_date=None,
            comments=f"Wife will ring from 08{draw.choice('567')} {draw.randrange(10**7):07d}"
            if n % 23 == 0
            else None,
        )
    for n in range(1, 121):
        p = draw.choice(people)
        start = _past(draw, 300).replace(microsecond=0)
        adult = not p["child"]
        weight, height = (
            (draw.uniform(48, 110), draw.uniform(150, 192))
            if adult
            else (draw.uniform(9, 45), draw.uniform(75, 150))
        )
        sick = draw.randrange(1, len(ILLS) + 1)
        made.add(
            "gnuhealth_patient_evaluation",
            code=f"EVAL 2024/{n:05d}",
            patient=p["patient"],
            healthprof=draw.randrange(1, 25),
            appointment=n,
            evaluation_start=start,
            evaluation_endtime=start + timedelta(minutes=draw.randrange(8, 45)),
            evaluation_type="outpatient",
            state="signed",
            signed_by=draw.randrange(1, 25),
            user_id=draw.randrange(4, 18),
            institution=1,
            specialty=draw.randrange(1, 7),
            urgency="a",
            visit_type="new",
            discharge_reason="home",
            information_source="Self",
            reliable_info=True,
            diagnosis=sick,
            related_condition=None,
            chief_complaint=draw.choice(complaints),
            notes_complaint=None,
            present_illness=draw.choice(
                (
                    None,
                    "Smoker of 20 a day. Worse at night.",
                    f"Known {ILLS[sick - 1][1].lower()}, missed last review.",
                )
            ),
            evaluation_summary=draw.choice(
                (None, "Chest X-ray and sputum ordered.", "Start sertraline 50 mg, see in two weeks.")
            ),
            directions=draw.choice((None, "Rest, fluids", "Return if fever over 39")),
            info_diagnosis=None,
            notes=f"Spoke with {' '.join(_name(draw))} (sister) about care at home" if n % 15 == 0 else None,
            psychological_assessment=None,
            bpm=draw.randrange(55, 120),
            systolic=draw.randrange(95, 175),
            diastolic=draw.randrange(55, 105),
            respiratory_rate=draw.randrange(12, 24),
            osat=draw.randrange(90, 100),
            temperature=round(draw.uniform(36.0, 39.4), 1),
            weight=round(weight, 1),
            height=round(height, 1),
            bmi=round(weight / (height / 100) ** 2, 2),
            glycemia=round(draw.uniform(70, 220), 0) if n % 4 == 0 else None,
            hba1c=round(draw.uniform(4.8, 10.5), 1) if n % 8 == 0 else None,
            loc=15,
            loc_eyes="4",
            loc_motor="6",
            loc_verbal="5",
            mood="n",
            orientation=True,
            memory=True,
            judgment=True,
            vocabulary=True,
            malnutrition=False,
            dehydration=False,
            tremor=False,
            violent=False,
        )
    for n in range(1, 131):
        p = draw.choice(people)
        sick = draw.randrange(1, len(ILLS) + 1)
        found = date(2015, 1, 1) + timedelta(days=draw.randrange(3300))
        made.add(
            "gnuhealth_patient_disease",
            patient=p["patient"],
            pathology=sick,
            diagnosed_date=found,
            is_active=n % 4 > 0,
            is_allergy=sick == 11,
            allergy_type="da" if sick == 11 else None,
            is_infectious=sick in (5, 6, 13),
            is_on_treatment=n % 2 == 0,
            disease_severity=draw.choice(("1_mi", "2_mo", "3_sv", None)),
            status=draw.choice(("c", "a", "h", None)),
            healed_date=found + timedelta(days=30) if n % 4 == 0 else None,
            healthprof=draw.randrange(1, 25),
            institution=1,
            age=draw.randrange(2, 85) if n % 3 == 0 else None,
            short_comment=draw.choice((None, None, "since childhood", "after trip abroad")),
            treatment_description="Inhaler twice a day" if sick == 3 else None,
            lab_confirmed=sick in (5, 13),
        )
    for n in range(1, 91):
        p = draw.choice(people)
        order = made.add(
            "gnuhealth_prescription_order",
            prescription_id=f"PRES 2024/{n:05d}",
            patient=p["patient"],
            healthprof=draw.randrange(1, 25),
            prescription_date=_past(draw, 200).replace(microsecond=0),
            pharmacy=4,
            state="done",
            user_id=draw.randrange(4, 18),
            allergy_warning=False,
            notes=None,
        )
        made.add(
            "gnuhealth_prescription_line",
            presc_order=order,
            medicament=draw.randrange(1, 11),
            indication=draw.randrange(1, 16),
            dose=draw.choice((1.0, 5.0, 50.0, 500.0)),
            dose_unit=2,
            form=1,
            route=1,
            frequency=draw.choice((6, 8, 12, 24)),
            frequency_unit="hours",
            duration=draw.choice((5, 7, 30)),
            duration_period="days",
            qty=1,
            quantity=draw.choice((10, 14, 28)),
            refills=draw.choice((0, 0, 3)),
            add_to_history=True,
            allow_substitution=True,
            prnt=True,
            short_comment=draw.choice((None, "with food")),
        )
        if n % 2:
            made.add(
                "gnuhealth_patient_medication",
                patient=p["patient"],
                medicament=draw.randrange(1, 11),
                indication=draw.randrange(1, 16),
                dose=5.0,
                dose_unit=2,
                form=1,
                route=1,
                frequency=24,
                frequency_unit="hours",
                is_active=n % 3 > 0,
                course_completed=n % 3 == 0,
                start_treatment=_past(draw, 400).replace(microsecond=0),
                healthprof=draw.randrange(1, 25),
                prescription=order,
                adverse_reaction="Rash on both arms" if n % 21 == 0 else None,
                notes=None,
            )
    children = [p for p in people if p["child"]]
    for n, p in enumerate(children * 2):
        made.add(
            "gnuhealth_vaccination",
            patient=p["patient"],
            vaccine=draw.choice((6, 9)) if n < len(children) else 3,
            dose=1,
            date=_past(draw, 900).replace(microsecond=0),
            healthprof=draw.randrange(1, 25),
            institution=1,
            admin_route="im",
            admin_site=draw.choice(("lvl", "rvl", "ld")),
            amount=0.5,
            vaccine_lot=f"{draw.choice('ABFT')}{draw.choice('KXZ')}{draw.randrange(10**4):04d}",
            vaccine_expiration_date=date(2025, 6, 30),
            state="done",
            signed_by=draw.randrange(1, 25),
        )


def _laboratory(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    tests = (
        ("Haemoglobin", "HGB", 11.0, 17.0),
        ("Glucose", "GLU", 70.0, 110.0),
        ("Leucocytes", "WBC", 4.0, 11.0),
        ("Creatinine", "CREA", 0.6, 1.3),
    )
    for n in range(1, 71):
        p = draw.choice(people)
        asked = _past(draw, 250).replace(microsecond=0)
        age = (NOW.date() - p["born"]).days // 365 if isinstance(p["born"], date) else None
        made.add(
            "gnuhealth_patient_lab_test",
            request=n,
            patient_id=p["patient"],
            doctor_id=draw.randrange(1, 25),
            date=asked,
            test_type=draw.randrange(1, 5),
            state=draw.choice(("tested", "tested", "draft")),
            urgent=n % 9 == 0,
            age_num=age,
            gender_str=p["sex"],
            specimen_type="blood",
            source_type="patient",
            context=draw.randrange(1, 16) if n % 3 == 0 else None,
        )
        lab = made.add(
            "gnuhealth_lab",
            name=f"TEST{n:05d}",
            patient=p["patient"],
            requestor=draw.randrange(1, 25),
            pathologist=draw.randrange(1, 25),
            test=draw.randrange(1, 5),
            request_order=n,
            date_requested=asked,
            date_analysis=asked + timedelta(hours=draw.randrange(2, 50)),
            state="validated",
            done_by=20,
            validated_by=21,
            source_type="patient",
            specimen_type="blood",
            pathology=draw.randrange(1, 16) if n % 5 == 0 else None,
            results="HIV-1/2 antibodies: reactive, sent for confirmation" if n % 35 == 0 else None,
            diagnosis=draw.choice((None, None, "Mild anaemia", "Poor control of diabetes")),
            historize=False,
        )
        for order, (name, code, low, high) in enumerate(tests):
            if (n + order) % 2:
                value = round(draw.uniform(low * 0.8, high * 1.3), 1)
                made.add(
                    "gnuhealth_lab_test_critearea",
                    gnuhealth_lab_id=lab,
                    code=code,
                    name=name,
                    sequence=order,
                    lower_limit=low,
                    upper_limit=high,
                    normal_range=f"{low} - {high}",
                    result=value,
                    warning=value > high or value < low,
                    units=1,
                    excluded=False,
                    limits_verified=True,
                )
    for n in range(1, 31):
        p = draw.choice(people)
        made.add(
            "gnuhealth_imaging_test_result",
            number=f"IMGRES{n:05d}",
            patient=p["patient"],
            doctor=draw.randrange(1, 25),
            date=_past(draw, 250).replace(microsecond=0),
            request_date=_past(draw, 260).replace(microsecond=0),
            requested_test=draw.randrange(1, 6),
            order=f"IMG{n:05d}",
            report_style="default",
            comment=draw.choice(
                (
                    None,
                    "Opacity of right upper lobe",
                    "No fracture seen",
                    "Foetus in cephalic presentation, 32 weeks",
                )
            ),
        )
    for n in range(1, 9):
        made.add(
            "gnuhealth_patient_genetic_risk",
            patient=people[n * 3]["patient"],
            disease_gene=n,
            natural_variant=n % 6 + 1,
            zygosity=draw.choice(("heterozygous", "homozygous")),
            onset=draw.randrange(20, 60) if n % 2 else None,
            healthprof=2,
            institution=1,
            notes="Mother and aunt carriers" if n == 3 else None,
        )


def _wards(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for n in range(1, 41):
        p = draw.choice(people)
        start = _past(draw, 200).replace(microsecond=0)
        stay = made.add(
            "gnuhealth_inpatient_registration",
            name=f"ADM{n:05d}",
            patient=p["patient"],
            admission_type=draw.choice(("routine", "maternity", "emergency")),
            admission_reason=draw.randrange(1, 16),
            attending_physician=draw.randrange(1, 25),
            bed=draw.randrange(1, 25),
            hospitalization_date=start,
            discharge_date=start + timedelta(days=draw.randrange(1, 12)),
            discharge_dx=draw.randrange(1, 16),
            discharge_reason="home",
            discharged_by=draw.randrange(1, 25),
            institution=1,
            state=draw.choice(("done", "hospitalized")),
            info=draw.choice((None, "Brought in by neighbour", "Asks for a priest before surgery")),
            nursing_plan="Turn every two hours" if n % 6 == 0 else None,
            discharge_plan=None,
            nutrition_notes="No pork" if n % 20 == 0 else None,
        )
        for k in range(draw.randrange(0, 3)):
            made.add(
                "gnuhealth_patient_rounding",
                registration=stay,
                code=f"ROUND{n:04d}{k}",
                evaluation_start=start + timedelta(hours=8 + 12 * k),
                evaluation_end=start + timedelta(hours=8 + 12 * k, minutes=6),
                health_professional=draw.randrange(1, 25),
                state="done",
                bpm=draw.randrange(55, 120),
                systolic=draw.randrange(95, 160),
                diastolic=draw.randrange(55, 95),
                osat=draw.randrange(90, 100),
                temperature=round(draw.uniform(36, 39), 1),
                respiratory_rate=draw.randrange(12, 24),
                pain=k == 0,
                pain_level=draw.randrange(0, 9),
                depression=False,
                evolution=draw.choice("iws"),
                round_summary=draw.choice((None, "Slept well", "Confused at night, pulled out line")),
                signed_by=draw.randrange(1, 25),
                position=True,
                potty=True,
                warning=False,
            )


def _mothers(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    mothers = [p for p in people if p["sex"] == "f" and not p["child"]]
    for n, p in enumerate(mothers[:16], 1):
        lmp = date(2023, 3, 1) + timedelta(days=draw.randrange(250))
        made.add(
            "gnuhealth_patient_pregnancy",
            patient=p["patient"],
            gravida=draw.randrange(1, 5),
            fetuses=1,
            lmp=lmp,
            current_pregnancy=n % 2 == 0,
            healthprof=3,
            institution=1,
            warning=n % 5 == 0,
            pregnancy_end_date=datetime.combine(lmp, time(4, 20)) + timedelta(days=278) if n % 2 else None,
            pregnancy_end_result="live_birth" if n % 2 else None,
            notes=None,
        )
    babies = [p for p in people if p["child"]][:12]
    for n, p in enumerate(babies, 1):
        born = datetime.combine(
            date(2023, 1, 1) + timedelta(days=draw.randrange(480)),
            time(draw.randrange(24), draw.randrange(60)),
        )
        made.add(
            "gnuhealth_newborn",
            name=f"NB{n:04d}",
            patient=p["patient"],
            newborn_name=f"{p['given']} {mothers[n]['last']}" if n % 4 else "Baby",
            mother=mothers[n]["patient"],
            birth_date=born,
            sex=p["sex"],
            weight=draw.randrange(2400, 4300),
            length=draw.randrange(46, 55),
            cephalic_perimeter=draw.randrange(32, 37),
            apgar1=draw.randrange(6, 10),
            apgar5=draw.randrange(8, 11),
            healthprof=3,
            state="signed",
            signed_by=3,
            photo=_png(draw) if n % 5 == 0 else None,
            meconium=False,
            bd=False,
            test_audition=True,
            test_metabolic=True,
            test_vdrl=False,
            neonatal_moro_reflex=True,
            neonatal_grasp_reflex=True,
            neonatal_sucking_reflex=True,
            reanimation_oxygen=n % 6 == 0,
            notes=None,
            dismissed=born + timedelta(days=3),
        )
        if n % 2:
            made.add(
                "gnuhealth_birth_certificate",
                code=f"BC-2023-{n:04d}",
                party=p["party"],
                mother=mothers[n]["party"],
                father=None if n % 3 == 0 else people[n]["party"],
                dob=born.date(),
                country=1,
                state="done",
                signed_by=3,
                institution=1,
                certification_date=born + timedelta(days=1),
            )
    for n, p in enumerate([p for p in people if int(str(p["party"])) % 40 == 0], 1):
        made.add(
            "gnuhealth_death_certificate",
            code=f"DC-2024-{n:04d}",
            party=p["party"],
            dod=_past(draw, 100).replace(microsecond=0),
            cod=draw.choice((1, 7, 13)),
            country=1,
            type_of_death="natural",
            place_of_death="hospital",
            autopsy=False,
            state="done",
            signed_by=4,
            institution=1,
        )


def _society(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for n, p in enumerate(people[::5], 1):
        made.add(
            "gnuhealth_ses_assessment",
            patient=p["patient"],
            assessment_date=_past(draw, 300).replace(microsecond=0),
            du=draw.randrange(1, 91),
            education=draw.choice("123456"),
            income=draw.choice("lmh"),
            ses=draw.choice("01234"),
            occupation=draw.randrange(1, 10),
            fam_apgar_affection=draw.choice("012"),
            fam_apgar_decisions=draw.choice("012"),
            fam_apgar_discussion=draw.choice("012"),
            fam_apgar_help=draw.choice("012"),
            fam_apgar_timesharing=draw.choice("012"),
            fam_apgar_score=draw.randrange(2, 11),
            health_professional=5,
            state="signed",
            signed_by=5,
            housing=draw.choice("0123"),
            homeless=False,
            notes="Behind with the rent, referred to social worker" if n % 10 == 0 else None,
        )
    for n in range(1, 19):
        made.add(
            "gnuhealth_contact_tracing",
            patient=people[n]["patient"],
            contact=people[n + 30]["party"],
            contact_date=_past(draw, 60).replace(microsecond=0),
            pathology=draw.choice((6, 13)),
            exposure_risk=draw.choice(("low", "high")),
            exposure_time=draw.choice((15, 60, 240)),
            status=draw.choice(("identified", "unreached")),
            context=draw.choice(("Household", "School bus", "Ice factory")),
            du=draw.randrange(1, 91),
            comments=None,
        )
    for n in range(1, 31):
        p = draw.choice(people)
        code, text = draw.choice(ILLS)
        made.add(
            "gnuhealth_pol",
            page=f"{draw.getrandbits(128):032x}",
            person=p["party"],
            federation_account="IRL" + str(p["puid"]),
            page_date=_past(draw, 300).replace(microsecond=0),
            page_type="medical",
            medical_context="health_condition",
            relevance="important",
            health_condition_code=code,
            health_condition_text=text,
            age=f"{draw.randrange(1, 88)}y {draw.randrange(12)}m {draw.randrange(28)}d",
            author=" ".join(_name(draw)),
            author_acct="IRL" + _puid(draw),
            node="portmurry",
            institution=1,
            summary=draw.choice((None, "Stable")),
            fsync=True,
            measurements='{"bp": {"systolic": 131, "diastolic": 82}, "bpm": 74}' if n % 3 == 0 else None,
        )
        args = (
            f'{{"name": "{p["given"]}", "lastname": "{p["last"]}", "gender": "{p["sex"]}", "dob": "{p["born"]}", "active": true}}'
            if n % 2
            else '{"active": true, "modification_info": {"user": "IRL", "timestamp": "2024-05-02 09:41:00"}}'
        )
        made.add(
            "gnuhealth_federation_queue",
            msgid=f"{draw.getrandbits(128):032x}",
            method="PATCH" if n % 2 else "POST",
            model="people",
            node="portmurry",
            time_stamp=f"{_past(draw, 30):%Y-%m-%d %H:%M:%S}",
            args=args,
            state=draw.choice(("queued", "sent")),
            url_suffix=f"people/IRL{p['puid']}",
            federation_locator="IRL" + str(p["puid"]),
        )


def _machinery(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for n in range(1, 22):
        p = draw.choice(people)
        pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n" + draw.randbytes(60) + b"\n%%EOF\n"
        made.add(
            "ir_attachment",
            name=draw.choice((f"consent_{p['last']}.pdf", "referral letter.pdf", f"scan{n:03d}.png")),
            type="data",
            resource=f"gnuhealth.patient,{p['patient']}",
            data=_png(draw) if n % 4 == 0 else pdf,
            description=None,
        )
    for n in range(1, 15):
        p = draw.choice(people)
        made.add(
            "ir_note",
            resource=f"gnuhealth.patient,{p['patient']}",
            message=draw.choice(
                (
                    f"{p['given']} prefers afternoons",
                    "Owes EUR 80 for last visit",
                    "Do not discuss results with the mother",
                    f"New number 086 {draw.randrange(10**7):07d}",
                )
            ),
        )
        mail = f"{re.sub(r'[^a-z]', '', str(p['given']).lower())}{n}@westmail.ie"
        made.add(
            "ir_email",
            resource=f"gnuhealth.appointment,{n}",
            recipients=f'"{p["given"]} {p["last"]}" <{mail}>',
            subject="Your appointment at Portmurry District Hospital",
            body=f"<html><body><p>Dear {p['given']},</p><p>your visit is on the {draw.randrange(1, 28)}th at 10:30.</p></body></html>",
        )
        made.add(
            "ir_queue",
            name="trytond",
            data=Jsonb(
                {
                    "model": "gnuhealth.appointment",
                    "method": "send_reminder",
                    "user": 1,
                    "instances": [n],
                    "args": [],
                    "kwargs": {},
                    "context": {"company": 1, "language": "en"},
                }
            ),
            enqueued_at=_past(draw, 20),
            finished_at=_past(draw, 10),
        )
