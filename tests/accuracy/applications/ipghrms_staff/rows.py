"""Rows of a small public institute in Timor-Leste that keeps its staff with the IPG HRMS applications."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

NOW = datetime(2024, 6, 14, 9, 30, tzinfo=UTC)
STAFF = 112

FIRST_A = (
    "Ze",
    "Ati",
    "Mau",
    "Dor",
    "Lu",
    "Fili",
    "Jo",
    "Ave",
    "Bene",
    "Cris",
    "Dulci",
    "Eva",
    "Ni",
    "Rosa",
    "Sil",
    "Tere",
)
FIRST_B = (
    "linha",
    "tino",
    "mesia",
    "lito",
    "lindo",
    "nilda",
    "berto",
    "vina",
    "dete",
    "mira",
    "neto",
    "lia",
    "ngelo",
    "rica",
)
LAST_A = ("Mor", "Lai", "Sar", "Kos", "Bere", "Tile", "Gus", "Ama", "Bar", "Mou", "Pin", "Viei", "Xim", "Hen")
LAST_B = (
    "bau",
    "cau",
    "mento",
    "talina",
    "lelo",
    "man",
    "mao",
    "ral",
    "reto",
    "zinho",
    "toro",
    "ra",
    "enes",
    "rique",
)
PLACES = (
    "Dili",
    "Baucau",
    "Liquica",
    "Ermera",
    "Manatuto",
    "Viqueque",
    "Lospalos",
    "Same",
    "Suai",
    "Maliana",
)
VILLAGES = (
    "Bidau",
    "Comoro",
    "Becora",
    "Fatuhada",
    "Vila Verde",
    "Lahane",
    "Motael",
    "Culu Hun",
    "Hera",
    "Tibar",
)
STREETS = (
    "Rua Palapaso",
    "Rua Kaikoli",
    "Avenida Balide",
    "Rua Mascarenhas",
    "Rua Audian",
    "Beco Taibesi",
    "Rua 12 Marsu",
)


def _columns() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    table = ""
    for line in (Path(__file__).parent / "schema.sql").read_text("utf-8").splitlines():
        if start := re.match(r'CREATE TABLE "?(\w+)"? \(', line):
            table = start[1]
            found[table] = []
        elif line.startswith(");"):
            table = ""
        elif table and (column := re.match(r'  "?(\w+)"? ', line)) and column[1] not in ("PRIMARY", "UNIQUE"):
            found[table].append(column[1])
    return found


def _md5(value: object) -> str:
    return hashlib.md5(str(value).encode()).hexdigest()  # noqa: S324  (as the application makes its links)


def _iban(draw: random.Random, account: str) -> str:
    body = f"{draw.choice(('002', '003', '008'))}{account}"[:19].ljust(19, "0")
    check = 98 - int(body + "2921" + "00") % 97
    return f"TL{check:02d}{body}"


def _password(draw: random.Random) -> str:
    salt = "".join(draw.choices("ABCDEFGHabcdefgh0123456789", k=22))
    return f"pbkdf2_sha256$260000${salt}${base64.b64encode(draw.randbytes(32)).decode()}"


class Made:
    """The tables, by name: rows as dictionaries, laid out by the columns of the schema."""

    def __init__(self) -> None:
        self.columns = _columns()
        self.tables: dict[str, list[tuple[object, ...]]] = {}

    def add(self, table: str, **row: object) -> int:
        columns = self.columns[table]
        wrong = set(row) - set(columns)
        if wrong:
            raise KeyError(f"{table}: {wrong}")
        rows = self.tables.setdefault(table, [])
        number = len(rows) + 1
        if "id" in columns:
            row.setdefault("id", number)
        if "hashed" in columns:
            row.setdefault("hashed", _md5(number))
        rows.append(tuple(row.get(c) for c in columns))
        return number


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    made = Made()
    _lookups(draw, made)
    people = _people(draw, made)
    _users(draw, made, people)
    _papers(draw, made, people)
    _work(draw, made, people)
    _pay(draw, made, people)
    _time_off(draw, made, people)
    _evaluation(draw, made, people)
    _recruitment(draw, made)
    _logs(draw, made)
    return made.tables


def _name(draw: random.Random) -> tuple[str, str]:
    last = draw.choice(LAST_A) + draw.choice(LAST_B)
    if draw.random() < 0.3:
        last = "da " + last
    return draw.choice(FIRST_A) + draw.choice(FIRST_B), last


def _phone(draw: random.Random) -> int:
    return int(draw.choice(("77", "78", "73", "75")) + f"{draw.randrange(10**6):06d}")


def _stamp(draw: random.Random, days: int = 900) -> datetime:
    return NOW - timedelta(seconds=draw.randrange(days * 86400))


def _lookups(draw: random.Random, made: Made) -> None:
    for code, name in (
        ("PR", "Presidente"),
        ("VP1", "Vice-Presidente Tekniku"),
        ("VP2", "Vice-Presidente Administrasaun"),
    ):
        made.add("custom_de", code=code, name=name)
    units = (
        ("DGEO", "Divizaun Jeolojia"),
        ("DLAB", "Divizaun Laboratoriu"),
        ("DSIG", "Divizaun Sistema Informasaun"),
        ("DRH", "Divizaun Rekursu Umanu"),
        ("DFIN", "Divizaun Finansas"),
        ("DPUB", "Divizaun Publikasaun"),
    )
    for n, (code, name) in enumerate(units):
        made.add("custom_unit", leader_id=n % 3 + 1, code=code, name=name)
    for n, name in enumerate(
        (
            "Mapeamentu",
            "Jeokimika",
            "Amostra",
            "Rede no Servidor",
            "Folha Pagamentu",
            "Rekrutamentu",
            "Arkivu",
            "Tezouraria",
            "Dezenu",
        )
    ):
        made.add("custom_department", leader_id=None, unit_id=n % 6 + 1, code=f"DEP{n + 1:02d}", name=name)
    for n, name in enumerate(
        (
            "Jeologu",
            "Teknik Laboratoriu",
            "Ofisial RH",
            "Kontabilista",
            "Motorista",
            "Seguransa",
            "Xefe Divizaun",
            "Xefe Departamentu",
            "Programador",
            "Asistente Administrativu",
            "Limpeza",
        )
    ):
        made.add("custom_position", name=name, code=f"P-{n + 1:03d}")
    for code, name in (
        ("TL", "Timor-Leste"),
        ("ID", "Indonesia"),
        ("PT", "Portugal"),
        ("AU", "Australia"),
        ("PH", "Filipinas"),
        ("CN", "China"),
    ):
        made.add("custom_country", code=code, name=name)
    for n, name in enumerate(PLACES):
        made.add("custom_municipality", code=f"{n + 1:02d}", name=name, hckey=f"tl-{name[:2].lower()}")
    for name in VILLAGES:
        made.add("custom_village", administrativepost_id=draw.randrange(1, 9), name=name)
    for n, name in enumerate(
        (
            "Universidade Lorosae Foun",
            "Institutu Politekniku Betanu",
            "Universitas Nusa Laut",
            "Universidade Ribeira Alta",
        )
    ):
        made.add("custom_university", country_id=(1, 1, 2, 3)[n], name=name)
    for name in ("Fen", "La'en", "Oan", "Aman", "Inan", "Maun", "Alin", "Tiu"):
        made.add("custom_familyrelation", name=name)
    made.add("custom_adninfo", name="Institutu Rai no Fatuk, I.P.", address="Rua Delta I, Aimutin, Dili")
    for name in ("Permanente", "Kontratadu", "Voluntariu", "Sai ona"):
        made.add("employee_status", name=name)
    for name in ("Kontratu Termu Serteza", "Kontratu Prestasaun Servisu", "Komisaun Servisu"):
        made.add("contract_contracttype", name=name)
    for n in range(1, 12):
        made.add("contract_positionsalary", position_id=n, amount=Decimal(draw.randrange(200, 1800)))
    for code, name in (
        ("P", "Prezente"),
        ("F", "Falta"),
        ("L", "Licensa"),
        ("T", "Tarde"),
        ("S", "Servisu liur"),
    ):
        made.add("attendance_attendancestatus", code=code, name=name)
    for month, day, name in (
        (1, 1, "Tinan Foun"),
        (5, 20, "Restaurasaun"),
        (8, 30, "Konsulta Popular"),
        (11, 28, "Proklamasaun"),
        (12, 25, "Natal"),
    ):
        made.add("attendance_holiday", name=name, date=date(2024, month, day), is_active=True)
    for name, total in (
        ("Annual Leave", 20),
        ("Sick Leave", 12),
        ("Maternity Leave", 90),
        ("Special Leave", 5),
    ):
        made.add(
            "leave_leavetype",
            name=name,
            total=Decimal(total),
            start_total=Decimal("1.67") if total == 20 else None,
        )
    for name in ("Admin", "HR", "Staff", "Unit Leader", "DE"):
        made.add("auth_group", name=name)
    models = (
        ("auth", "user"),
        ("auth", "group"),
        ("employee", "employee"),
        ("employee", "contactinfo"),
        ("contract", "contract"),
        ("leave", "leave"),
        ("payslip", "payslip"),
        ("log", "log"),
    )
    for app, model in models:
        number = made.add("django_content_type", app_label=app, model=model)
        for verb in ("add", "change", "delete", "view"):
            made.add(
                "auth_permission",
                name=f"Can {verb} {model}",
                content_type_id=number,
                codename=f"{verb}_{model}",
            )
    for app, name in (
        ("contenttypes", "0001_initial"),
        ("auth", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("custom", "0001_initial"),
        ("employee", "0001_initial"),
        ("employee", "0002_contactinfo_e_email1"),
        ("contract", "0001_initial"),
        ("leave", "0004_leave_is_cancel"),
        ("log", "0001_initial"),
        ("sessions", "0001_initial"),
        ("trip", "0001_initial"),
    ):
        made.add("django_migrations", app=app, name=name, applied=_stamp(draw, 400))


def _people(draw: random.Random, made: Made) -> list[dict[str, object]]:
    people: list[dict[str, object]] = []
    for n in range(1, STAFF + 1):
        first, last = _name(draw)
        born = date(1961, 1, 1) + timedelta(days=draw.randrange(42 * 365))
        father, mother = _name(draw), _name(draw)
        staff_id = f"{draw.choice((2013, 2015, 2018, 2021))}{n:03d}"
        person: dict[str, object] = {
            "id": n,
            "first": first,
            "last": last,
            "born": born,
            "staff_id": staff_id,
        }
        people.append(person)
        made.add(
            "employee_employee",
            emp_id=staff_id,
            pin=n + 100 if n % 9 else None,
            first_name=first,
            last_name=last,
            pob=draw.choice(PLACES) if n % 5 else f"{draw.choice(VILLAGES)}, {draw.choice(PLACES)}",
            dob=born,
            ext=draw.randrange(201, 240) if n % 14 == 0 else None,
            sex=draw.choice(("Male", "Female")),
            marital=draw.choice(("Single", "Married", "Married", "Divorce", "Widow")),
            blood=draw.choice(("A", "B", "AB", "O", "O", None, None)),
            father=" ".join(father) if n % 4 else None,
            mother=" ".join(mother) if n % 4 else None,
            status_id=draw.choice((1, 1, 2, 2, 3, 4)),
            country_id=1 if n % 20 else draw.randrange(2, 7),
            is_new=False,
            is_science=n % 6 == 0,
            datetime=_stamp(draw),
            user_id=1,
        )
    return people


def _users(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    made.add(
        "auth_user",
        password=_password(draw),
        last_login=NOW,
        is_superuser=True,
        username="admin",
        first_name="",
        last_name="",
        email="",
        is_staff=True,
        is_active=True,
        date_joined=NOW - timedelta(days=1000),
    )
    taken = {"admin"}
    for person in people[:70]:
        first, last = str(person["first"]).lower(), str(person["last"]).lower().split()[-1]
        login = f"{first[0]}{last}" if f"{first[0]}{last}" not in taken else f"{first}.{last}{person['id']}"
        taken.add(login)
        user = made.add(
            "auth_user",
            password=_password(draw)
            if draw.random() > 0.05
            else "!" + "".join(draw.choices("ABCdef0123456789", k=40)),
            last_login=_stamp(draw, 60) if draw.random() > 0.2 else None,
            is_superuser=False,
            username=login,
            first_name=str(person["first"]),
            last_name=str(person["last"]),
            email="",
            is_staff=False,
            is_active=True,
            date_joined=_stamp(draw),
        )
        person["user"] = user
        made.add("employee_employeeuser", employee_id=person["id"], user_id=user)
        made.add("auth_user_groups", user_id=user, group_id=draw.choice((2, 3, 3, 3, 3, 4)))
    for _ in range(36):
        payload = (
            f".eJ{base64.urlsafe_b64encode(draw.randbytes(draw.randrange(110, 180))).decode().rstrip('=')}"
        )
        signed = f"{payload}:1s{''.join(draw.choices('ABCDEFGHabcdefgh0123', k=4))}:{base64.urlsafe_b64encode(draw.randbytes(32)).decode().rstrip('=')}"
        made.add(
            "django_session",
            session_key="".join(draw.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=32)),
            session_data=signed,
            expire_date=NOW + timedelta(days=draw.randrange(-30, 14)),
        )
    for n in range(24):
        person = draw.choice(people)
        text = json.dumps(
            [
                {
                    "changed": {
                        "fields": draw.choice(
                            (["Email address"], ["Nu. Telefone I"], ["Password"], ["Status"])
                        )
                    }
                }
            ]
        )
        made.add(
            "django_admin_log",
            action_time=_stamp(draw, 300),
            object_id=str(person["id"]),
            object_repr=f"{person['first']} {person['last']}",
            action_flag=2 if n % 5 else 1,
            change_message=text if n % 5 else '[{"added": {}}]',
            content_type_id=3,
            user_id=1,
        )


def _papers(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for person in people:
        n = int(str(person["id"]))
        full = f"{person['first']} {person['last']}"
        account = f"{draw.randrange(10**13, 10**14)}"
        if n % 8:
            made.add(
                "employee_fidnumber",
                employee_id=n,
                niss=f"1{draw.randrange(10**9):09d}" if n % 3 else None,
                payrol_number=f"{draw.randrange(10**6):07d}-{n % 7}",
                customer_name=full.upper(),
                bank_account=account,
                bank=draw.choice(("BNCTL", "Banku Tasi", "Banku Tasi", "ANZ")),
                bank_address="Dili",
                iban=_iban(draw, account) if n % 2 else None,
                file=f"amployee_files/{n}/bank_{n}_{n}.pdf" if n % 6 == 0 else None,
                datetime=_stamp(draw),
                user_id=1,
            )
            seven = f"{draw.randrange(10**6):06d}"
            made.add(
                "employee_lidnumber",
                employee_id=n,
                electoral=f"{draw.randrange(10**9):09d}" if n % 7 else "-",
                bi=f"0602{person['born']:%d%m%y}{draw.randrange(10**7):07d}" if n % 4 else None,
                bi_expiry_date=date(2027, 1, 1) + timedelta(days=draw.randrange(1500)) if n % 4 else None,
                passport=f"C{seven}{n % 10}" if n % 3 == 0 else None,
                passport_expiry_date=date(2026, 1, 1) + timedelta(days=draw.randrange(1500))
                if n % 3 == 0
                else None,
                cert_rdtl=f"{draw.randrange(10**5):05d}/{draw.randrange(1990, 2012)}" if n % 5 == 0 else None,
                file_el=f"amployee_files/{n}/electoral_{n}.pdf" if n % 2 else None,
                file_bi=f"amployee_files/{n}/bi_{n}.pdf" if n % 4 == 1 else None,
                datetime=_stamp(draw),
                user_id=1,
            )
        if n % 20 == 0:
            made.add(
                "employee_iidnumber",
                employee_id=n,
                passport=f"{draw.choice('EPX')}{draw.randrange(10**7):07d}",
                passport_expiry_date=date(2026, 1, 1) + timedelta(days=draw.randrange(1500)),
                datetime=_stamp(draw),
                user_id=1,
            )
            made.add(
                "employee_locationinter",
                employee_id=n,
                address=f"Jalan Melati {draw.randrange(3, 80)}",
                city=draw.choice(("Kupang", "Atambua", "Darwin")),
                country_id=draw.randrange(2, 7),
                datetime=_stamp(draw),
                user_id=1,
            )
        kin, kin2 = _name(draw), _name(draw)
        login = f"{str(person['first']).lower()}.{str(person['last']).lower().split()[-1]}"
        made.add(
            "employee_contactinfo",
            employee_id=n,
            o_email=f"{login}@rai-fatuk.gov.tl" if n % 6 else None,
            p_email=f"{str(person['first']).lower()}{draw.randrange(100)}@{draw.choice(('manutasi.com', 'lorosae-mail.tl', 'kaixa.net'))}"
            if n % 3
            else None,
            phone1=_phone(draw),
            phone2=_phone(draw) if n % 5 == 0 else None,
            e_person1=" ".join(kin) if n % 4 else None,
            e_phone1=_phone(draw) if n % 4 else None,
            e_address1=f"{draw.choice(VILLAGES)}, {draw.choice(PLACES)}" if n % 4 == 1 else None,
            e_relation1_id=draw.randrange(1, 9) if n % 4 else None,
            e_person2=" ".join(kin2) if n % 11 == 0 else None,
            e_phone2=_phone(draw) if n % 11 == 0 else None,
            datetime=_stamp(draw),
            user_id=draw.randrange(1, 70),
        )
        made.add(
            "employee_locationtl",
            employee_id=n,
            municipality_id=draw.randrange(1, 11),
            administrativepost_id=draw.randrange(1, 9),
            village_id=draw.randrange(1, 11),
            aldeia=draw.choice((None, "Sede", "Loceno", "Mate Lahotu")),
            datetime=_stamp(draw),
            user_id=1,
        )
        located = n % 3 == 0
        made.add(
            "employee_addresstl",
            employee_id=n,
            address=f"{draw.choice(STREETS)}{draw.choice((', No. ', ' nu. '))}{draw.randrange(1, 190)}"
            if n % 5
            else None,
            municipality_id=1,
            administrativepost_id=draw.randrange(1, 5),
            village_id=draw.randrange(1, 11),
            aldeia=None,
            latitude=f"{-8.5 - draw.random() / 12:.6f}" if located else None,
            longitude=f"{125.5 + draw.random() / 8:.6f}" if located else None,
            datetime=_stamp(draw),
            user_id=1,
        )
        made.add(
            "employee_photo",
            employee_id=n,
            image=f"amployee_files/{n}/photo_{n}_{n}.jpg" if n % 3 else "default.jpg",
            datetime=_stamp(draw),
            user_id=1,
        )
        if n % 6 == 0:
            made.add(
                "employee_driverlicence",
                employee_id=n,
                number=f"{draw.randrange(10**6):06d}{draw.choice(('/DNTT', ''))}",
                type=draw.choice(("A", "B", "A/B", "C")),
                expiry_date=date(2025, 1, 1) + timedelta(days=draw.randrange(1300)),
                file=None,
                datetime=_stamp(draw),
                user_id=1,
            )
        if n % 10 == 0:
            made.add("employee_empsignature", employee_id=n, image=f"amployee_files/{n}/signature_{n}.png")
        for _ in range(draw.choice((0, 0, 1, 2, 3))):
            child = draw.random() < 0.7
            born = (
                date(2006, 1, 1) + timedelta(days=draw.randrange(6500))
                if child
                else date(1965, 1, 1) + timedelta(days=draw.randrange(12000))
            )
            made.add(
                "employee_empdependency",
                employee_id=n,
                name=f"{_name(draw)[0]} {str(person['last'])}",
                pob=draw.choice(PLACES),
                dob=born,
                sex=draw.choice(("Male", "Female")),
                family_relation_id=3 if child else draw.choice((1, 2)),
                file=None,
                datetime=_stamp(draw),
                user_id=1,
            )


def _work(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for person in people:
        n = int(str(person["id"]))
        made.add(
            "employee_formaleducation",
            employee_id=n,
            education_level_id=draw.randrange(3, 8),
            university_id=draw.randrange(1, 5) if n % 3 else None,
            faculty=draw.choice(("Enjenaria", "Ekonomia", "Siensia Exata", None)),
            department=draw.choice(("Jeolojia", "Informatika", "Kontabilidade", "Kimika", "Jestaun", None)),
            graduation_year=date(draw.randrange(1990, 2020), 7, 1) if n % 2 else None,
            file=f"amployee_files/{n}/formal_{n}_{n}.pdf" if n % 4 == 0 else None,
            is_active=True,
            is_science=n % 2 == 0,
            datetime=_stamp(draw),
            user_id=1,
        )
        if n % 3 == 0:
            start = date(2005, 1, 1) + timedelta(days=draw.randrange(3000))
            made.add(
                "employee_workexperience",
                employee_id=n,
                institute=draw.choice(
                    ("Ministeriu Obras", "Kompania Tasi Feto", "ONG Rai Moris", "Banku Tasi", "Loja Lorico")
                ),
                department=draw.choice((None, "Lojistika", "Administrasaun")),
                position=draw.choice(("Staff", "Asistente", "Kaixa", "Guia", "Tradutor", "Motorista")),
                start_date=start,
                end_date=start + timedelta(days=draw.randrange(200, 1500)),
                is_active=True,
                datetime=_stamp(draw),
                user_id=1,
            )
        for language in (1, 2, 3, 4)[: draw.randrange(1, 4)]:
            made.add(
                "employee_emplanguage",
                employee_id=n,
                language_id=language,
                speak=draw.choice(("Native", "Good", "Sufficient", "Basic")),
                read=draw.choice(("Good", "Sufficient", "Basic")),
                write=draw.choice(("Good", "Sufficient", "Basic")),
                datetime=_stamp(draw),
                user_id=1,
            )
        start = date(2020, 1, 1) + timedelta(days=draw.randrange(1400))
        over = n % 13 == 0
        contract = made.add(
            "contract_contract",
            employee_id=n,
            contract_type_id=draw.randrange(1, 4),
            category_id=draw.randrange(1, 5),
            grade_id=draw.randrange(1, 5),
            echelon_id=None,
            position_id=draw.randrange(1, 12),
            disp_number=f"{draw.randrange(1, 300):03d}/DN-IRF/{start:%m/%Y}",
            start_date=start,
            end_date=start + timedelta(days=730),
            terminate_date=start + timedelta(days=300) if over else None,
            reason=draw.choice(
                (
                    "Muda ba servisu seluk",
                    "Rezignasaun tanba moras",
                    "Hakotu kontratu tanba falta barak",
                    "Mate",
                )
            )
            if over
            else None,
            file=f"amployee_files/{n}/contract_{n}.pdf",
            file_end=None,
            is_active=not over,
            is_lock=True,
            datetime=_stamp(draw),
            user_id=1,
        )
        gross = Decimal(draw.randrange(220, 2600)) + Decimal(draw.choice((0, 0, 50))) / 100
        person["gross"], person["contract"] = gross, contract
        made.add(
            "contract_empsalary",
            employee_id=n,
            contract_id=contract,
            amount=gross,
            is_active=not over,
            is_lock=True,
            datetime=_stamp(draw),
            user_id=1,
        )


def _pay(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for person in people:
        gross = Decimal(str(person["gross"]))
        tax = max(Decimal(0), (gross - 500) / 10).quantize(Decimal("0.01"))
        social = (gross * 4 / 100).quantize(Decimal("0.01"))
        made.add(
            "payroll_salary",
            employee_id=person["id"],
            contract_id=person["contract"],
            gross=gross,
            tax=tax,
            social=social,
            net=gross - tax - social,
            is_active=True,
            is_lock=True,
            is_confirm=True,
            datetime=_stamp(draw),
            user_id=1,
        )
    for n, person in enumerate(people[:64], 1):
        gross = Decimal(str(person["gross"]))
        login = f"{str(person['first']).lower()}.{str(person['last']).lower().split()[-1]}@rai-fatuk.gov.tl"
        slip = made.add(
            "payslip_payslip",
            employee_id=person["id"],
            category_id=draw.randrange(1, 5),
            position_id=draw.randrange(1, 12),
            unit_id=draw.randrange(1, 7),
            dep_id=draw.randrange(1, 10),
            inv_no=f"INV/2024/05/{n:04d}",
            inv_date=date(2024, 5, 24),
            email=login,
            net=gross,
            tot_falta=draw.choice((0, 0, 0, 1, 2)),
            days=22,
            is_lock=True,
            datetime=_stamp(draw, 30),
            user_id=1,
        )
        made.add(
            "payslip_payslipdetail",
            payslip_id=slip,
            desc="Salariu Maiu 2024",
            unit="Fulan",
            qty=1,
            month_sallary=gross,
            tax=Decimal(0),
            tax_min=Decimal(500),
            net=gross,
            is_sallary=True,
            datetime=_stamp(draw, 30),
            user_id=1,
        )
        if n % 4 == 0:
            made.add(
                "payslip_payslipto",
                payslip_id=slip,
                to_id=person["id"],
                address=f"{draw.choice(STREETS)} {draw.randrange(1, 99)}, Dili",
                subject="Rezibu salariu",
                inv_date=date(2024, 5, 24),
                email=login,
                datetime=_stamp(draw, 30),
                user_id=1,
            )


def _time_off(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for n in range(340):
        day = date(2024, 6, 3) + timedelta(days=n // 68)
        late = draw.randrange(-10, 50)
        start = (datetime(2024, 1, 1, 8, 0) + timedelta(minutes=late)).time()
        absent = draw.random() < 0.07
        made.add(
            "attendance_attendance",
            leader_id=None,
            unit_id=draw.randrange(1, 7),
            employee_id=n % 68 + 1,
            year_id=3,
            month_id=6,
            status_am_id=2 if absent else 1,
            status_pm_id=2 if absent else 1,
            time_am=None if absent else start,
            timeout_am=None if absent else time(12, draw.randrange(0, 20)),
            time_pm=None if absent else time(13, draw.randrange(0, 20)),
            timeout_pm=None if absent else time(17, draw.randrange(0, 40)),
            totat_am=None if absent else time(3, draw.randrange(0, 59)),
            totat_pm=None if absent else time(4, draw.randrange(0, 59)),
            is_hr_update=False,
            is_time_am_change=False,
            is_time_am_out_change=False,
            is_time_pm_change=False,
            is_time_pm_out_change=False,
            is_active=True,
            date=day,
            desc=draw.choice(("Moras isin manas", "Lori oan ba klinika", "Transporte laiha"))
            if absent
            else None,
            is_present=not absent,
            datetime=NOW,
            user_id=1,
        )
    why = (
        (1, "Licensa anual ho familia"),
        (1, "Ba Baucau, festa kazamentu"),
        (2, "Moras dengue, internadu iha ospital"),
        (2, "Operasaun apendisite"),
        (2, "Kontrola tensaun aas"),
        (3, "Licensa maternidade"),
        (4, "Luto, aman mate"),
        (1, "Servisu uma laran"),
    )
    for n in range(1, 91):
        kind, text = draw.choice(why)
        start = date(2024, 1, 8) + timedelta(days=draw.randrange(140))
        days = draw.choice((1, 2, 3, 5, 10))
        cancelled = n % 17 == 0
        person = people[draw.randrange(len(people))]
        leave = made.add(
            "leave_leave",
            description=text,
            comments=f"Bele kontaktu iha {_phone(draw)}" if n % 8 == 0 else None,
            employee_id=person["id"],
            leave_period_id=None,
            leave_type_id=kind,
            date=start,
            start_date=start,
            end_date=start + timedelta(days=days),
            start_time=time(8),
            end_time=time(17),
            days=Decimal(days),
            start_time_status="08:00",
            end_time_status="17:00",
            start_date_status="Dader",
            end_date_status="Lokraik",
            is_active=True,
            is_lock=True,
            is_send=True,
            is_special=kind == 4,
            is_create_by_hr=False,
            is_send_to_div=True,
            is_delegate=False,
            is_update=False,
            dep_confirm=True,
            dep_send=True,
            dep_send_pr=False,
            unit_send_pr=False,
            unit_confirm=True,
            unit_send=True,
            vice_send_pr=False,
            hr_confirm=True,
            hr_send=True,
            pr_approve=True,
            pr_notify=False,
            de_approve=False,
            pr_send=True,
            is_reject=False,
            is_approve=not cancelled,
            is_finish=True,
            is_done=True,
            is_print=False,
            is_cancel=cancelled,
            cancel_by_id=2 if cancelled else None,
            cancel_comment="La ba ona, servisu urjente" if cancelled else None,
            file=f"leave/{n}/atestadu_{n}.pdf" if kind == 2 and n % 2 else None,
            datetime=_stamp(draw, 150),
            user_id=draw.randrange(2, 70),
        )
        made.add(
            "leave_leavehr",
            leave_id=leave,
            obs="Sim" if n % 12 else "Lae",
            reason=None if n % 12 else "Saldo licensa la to'o",
            comment=None,
            datetime=_stamp(draw, 140),
            user_id=2,
        )
    for person in people:
        taken = Decimal(draw.randrange(0, 9))
        made.add(
            "leave_leavecount",
            employee_id=person["id"],
            month_id=5,
            update_date=date(2024, 5, 31),
            year_id=3,
            leave_type_id=1,
            leave_earn=Decimal("1.67"),
            total_earn=Decimal("8.35"),
            taken=taken,
            total_taken=taken,
            balance=Decimal("8.35") - taken,
            total_balance=Decimal("8.35") - taken,
            last_total_balance=Decimal(0),
            balance_carry=Decimal(0),
        )


def _evaluation(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    good = (
        "Servisu di'ak tebes iha kampu",
        "Lidera ekipa amostra ho responsabilidade",
        "Hatama relatoriu molok prazu",
    )
    bad = ("Tama tarde beibeik", "La hatama relatoriu", "Presiza hasa'e kapasidade lingua Inglesh")
    for person in people[:55]:
        a, b = draw.randrange(40, 100), draw.randrange(40, 100)
        boss = draw.choice(people[:10])
        number = made.add(
            "perform_eval",
            year_id=2,
            type_id=1,
            employeeeval_id=boss["id"],
            positioneval_id=7,
            uniteval_id=draw.randrange(1, 7),
            employee_id=person["id"],
            category_id=draw.randrange(1, 5),
            position_id=draw.randrange(1, 12),
            department_id=draw.randrange(1, 10),
            unit_id=draw.randrange(1, 7),
            start_date=date(2023, 1, 2),
            end_date=date(2023, 12, 29),
            score_a=a,
            score_b=b,
            total=(a + b) // 2,
            outstanding_perf=draw.choice(good) if a > 85 else None,
            unsatisfactory_perf_obj=draw.choice(bad) if a < 55 else None,
            comment_next_evaluation=draw.choice(("Kursu SIG iha Darwin", None, None)),
            is_lock=True,
            is_finish=True,
            datetime=_stamp(draw, 200),
            user_id=boss.get("user"),
        )
        made.add(
            "perform_evalplanninga",
            eval_id=number,
            goals=draw.choice(
                ("Kompleta mapa 1:25.000 foinsa'e", "Halo inventariu laboratoriu", "Atualiza pajina web")
            ),
            measuring=draw.choice(("Mapa 4", "Lista 1", "Pajina 12")),
            criteria="Liu 100%",
            score=Decimal(draw.randrange(40, 100)),
            progress=None,
            enter_date=date(2023, 1, 20),
            user_id=person.get("user"),
            usereval_id=boss.get("user"),
        )
    for n in range(1, 10):
        made.add(
            "training_trainingplan",
            unit_id=draw.randrange(1, 7),
            dep_id=None,
            type_id=1,
            contract_date=None,
            start_date=date(2024, n, 10),
            end_date=date(2024, n, 14),
            year_id=2,
            subject=draw.choice(
                ("Formasaun GIS", "Primeirus Sokorrus", "Excel avansadu", "Seguransa iha kampu")
            ),
            target=draw.randrange(5, 25),
            place=draw.choice(("Salaun IRF", "Dili", "Hotel Timor Tasi")),
            duration=5,
            file=None,
            is_lock=True,
            is_send=True,
            is_certify=n < 5,
            is_approve=True,
            datetime=_stamp(draw, 200),
            user_id=2,
        )
    for _ in range(25):
        out = date(2024, 1, 10) + timedelta(days=draw.randrange(140))
        trip = made.add(
            "trip_trip",
            name=draw.choice(
                (
                    "Survei kampu Oecusse",
                    "Vizita servisu Darwin",
                    "Amostra mina Manatuto",
                    "Konferensia Jakarta",
                )
            ),
            date_out=out,
            date_in=out + timedelta(days=draw.randrange(2, 9)),
            ttype_id=1,
            country_id=draw.choice((1, 1, 2, 4)),
            municipality_id=draw.randrange(1, 11),
            file=None,
            is_lock=True,
            description=None,
            datetime=_stamp(draw, 150),
            user_id=2,
        )
        for person in draw.sample(people, 2):
            made.add(
                "trip_tripemp",
                employee_id=person["id"],
                trip_id=trip,
                is_lock=True,
                is_update=False,
                datetime=_stamp(draw, 150),
                user_id=2,
            )


def _recruitment(draw: random.Random, made: Made) -> None:
    for n in range(1, 7):
        made.add(
            "recruitment2_planpos",
            number=f"VA-IRF-2024-{n:02d}",
            plan_id=1 + n % 2,
            position_id=n,
            total=draw.randrange(1, 4),
            file=f"recruit/tor_{n}.pdf",
            is_lock=True,
        )
    for n in range(1, 81):
        first, last = _name(draw)
        phone = str(_phone(draw))
        shown = draw.choice(
            (phone, f"+670 {phone[:4]} {phone[4:]}", f"{phone[:4]}-{phone[4:]}", f"(670){phone}")
        )
        candidate = made.add(
            "recruitment2_candidate",
            plan_id=1 + n % 2,
            plan_pos_id=draw.randrange(1, 7),
            name=f"{first} {last}",
            sex=draw.choice(("Mane", "Feto")),
            phone=shown,
            email=f"{first.lower()}@kaixa.net"[:20] if n % 3 else None,
            date=_stamp(draw, 90),
            university=draw.choice(
                ("Universidade Lorosae Foun", "Institutu Politekniku Betanu", "UNUSLA Kupang", None)
            ),
            diploma_id=draw.randrange(1, 4),
            is_lock=True,
            is_ready=n % 3 == 0,
            user_id=2,
            datetime=_stamp(draw, 80),
        )
        if n % 2:
            made.add("recruitment2_candidatecv", candidate_id=candidate, file=f"recruit/cv_{candidate}.pdf")
        if n % 3 == 0:
            scores = [Decimal(draw.randrange(20, 100)) / 4 for _ in range(4)]
            made.add(
                "recruitment2_candshortlist",
                plan_id=1,
                painel_id=draw.randrange(1, 4),
                candidate_id=candidate,
                score_a=scores[0],
                score_b=scores[1],
                score_c=scores[2],
                score_d=scores[3],
                total=sum(scores),
                comment_a=draw.choice((None, "Diploma la tuir area", "Di'ak")),
                user_id=draw.randrange(2, 6),
                datetime=_stamp(draw, 70),
            )


def _logs(draw: random.Random, made: Made) -> None:
    for _ in range(360):
        inside = draw.random() < 0.7
        address = (
            f"192.168.{draw.randrange(1, 6)}.{draw.randrange(2, 250)}"
            if inside
            else f"180.189.{draw.randrange(160, 175)}.{draw.randrange(1, 250)}"
        )
        made.add(
            "log_log",
            username_id=draw.randrange(1, 70),
            ip_address=address,
            is_private=not inside,
            priv_address=address,
            model=draw.choice(("Employee", "Contact Info", "Leave", "Payslip", "Photo", "Attendance")),
            action=draw.choice(("Create", "Update", "Delete", "View", "Approve")),
            field_id=draw.randrange(1, 400),
            timestamp=_stamp(draw, 90),
        )
