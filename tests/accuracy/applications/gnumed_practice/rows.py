"""A German general practice in GNUmed: patients and their children, notes, results, vaccinations, bills."""

from __future__ import annotations

import re
import string
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

SCHEMA = Path(__file__).with_name("schema.sql").read_text("utf-8")
COLUMNS = {
    table: re.findall(r'^    "?([a-z_0-9]+)"? (?!KEY)', body, re.MULTILINE)
    for table, body in re.findall(r'CREATE TABLE "?(\w+)"? \(\n(.*?)\n\);', SCHEMA, re.DOTALL)
}
START = datetime(2022, 1, 3, 7, 0, tzinfo=UTC)

MEN = [
    "Ark",
    "Bent",
    "Corvin",
    "Degen",
    "Eilert",
    "Falko",
    "Gero",
    "Hinnerk",
    "Ivo",
    "Jorn",
    "Kuno",
    "Lewin",
    "Marlo",
    "Neidhart",
    "Okke",
    "Rasmus",
    "Tjark",
]
WOMEN = [
    "Alrun",
    "Bentje",
    "Dagny",
    "Edda",
    "Femke",
    "Gesa",
    "Hedda",
    "Imke",
    "Jella",
    "Kirsa",
    "Levke",
    "Merle",
    "Nele",
    "Ortrun",
    "Silja",
    "Tomma",
    "Wiebke",
]
FAMILY_HEADS = [
    "Bram",
    "Dorn",
    "Eck",
    "Fehr",
    "Grau",
    "Hasel",
    "Itz",
    "Kalt",
    "Lind",
    "Mohr",
    "Nie",
    "Oster",
    "Quast",
    "Rehm",
    "Stein",
    "Tewes",
    "Uhl",
    "Wend",
    "Zar",
]
FAMILY_TAILS = [
    "bach",
    "berger",
    "brink",
    "eisen",
    "feld",
    "hoff",
    "ing",
    "kamp",
    "lohe",
    "mann",
    "ow",
    "rath",
    "sen",
    "wald",
    "weiler",
]
STREETS = [
    "Am Mühlgraben",
    "Kastanienallee",
    "Neue Gasse",
    "Brunnenstraße",
    "Zum Alten Speicher",
    "Lerchenweg",
    "Hinter der Mauer",
    "Schulstraße",
    "Uferpromenade",
    "Goldregenweg",
    "Karl-Winter-Straße",
    "Torgasse",
]
TOWNS = [
    ("04178", "Burghausen"),
    ("04509", "Delitzsch"),
    ("04420", "Markranstädt"),
    ("06237", "Leuna"),
    ("04103", "Leipzig"),
]
PROBLEMS = [
    "arterielle Hypertonie", "Diabetes mellitus Typ 2", "Asthma bronchiale", "Hypothyreose", "Depression", "Migräne", "Z.n. Appendektomie", "Rückenschmerz", "HIV-Infektion",
    "Koronare Herzkrankheit", "Heuschnupfen", "Alkoholabhängigkeit", "Schwangerschaft", "Otitis media", "Gonarthrose", "chron. Niereninsuffizienz",
]  # fmt: skip
REASONS = [
    "Husten seit 3 Tagen",
    "Rezept",
    "Überweisung Augenarzt",
    "Check-up",
    "Fieber, Kind trinkt schlecht",
    "AU-Bescheinigung",
    "Schwindel beim Aufstehen",
    "Impfung",
    "Laborbesprechung",
    "Streit in der Ehe, schläft nicht",
    "Sturz von der Leiter",
]
NOTES = [
    "Pat. klagt über Schwindel, RR 165/95, kein Fieber", "Lunge frei, Rachen gerötet, LK nicht vergr.", "sleeps badly since the divorce, no suicidal ideation", "trinkt 6 Bier tgl., Entzug besprochen",
    "BZ nüchtern 9.1, Metformin auf 2x1000 erhöht", "Wunde reizlos, Fäden ex", "Mutter berichtet über Bettnässen", "Kontrolle in 2 Wo.", "Überweisung Kardiologie ausgestellt", "raucht 20/d seit 1998",
]  # fmt: skip
TESTS = [
    ("Hämoglobin", "Hb", "718-7", "mmol/l", 8.6, 12.1), ("Leukozyten", "Leuko", "6690-2", "Gpt/l", 4.4, 11.3), ("TSH", "TSH", "3016-3", "mU/l", 0.27, 4.2), ("HbA1c", "HbA1c", "4548-4", "%", 4.3, 6.1),
    ("Kreatinin", "Krea", "14682-9", "µmol/l", 44, 97), ("CRP", "CRP", "1988-5", "mg/l", 0, 5), ("HIV-Suchtest", "HIV", "56888-1", None, None, None), ("Gewicht", "Gew", "3141-9", "kg", None, None),
    ("Blutdruck", "RR", "55417-0", "mmHg", None, None), ("SARS-CoV-2-PCR", "CoV2", "94500-6", None, None, None),
]  # fmt: skip
DRUGS = [
    ("Penicillin V", "J01CE02"),
    ("Ibuprofen", "M01AE01"),
    ("Metamizol", "N02BB02"),
    ("Katzenhaar", None),
    ("Haselpollen", None),
    ("Latex", None),
    ("Erdnuss", None),
    ("Amoxicillin", "J01CA04"),
]
REACTIONS = [
    "Exanthem",
    "Atemnot",
    "Quincke-Ödem",
    "Juckreiz",
    "Durchfall",
    "Schock 2011, Reanimation",
    "Schnupfen",
    "Urtikaria am Stamm",
]
SUMMARIES = [
    "ausgeheilt", "Überweisung Rheumatologie, Befund steht aus", "ED 2009, seither Metformin", "stabil, halbjährliche Kontrolle", "Stent 2016 KH St. Barbara", "lehnt Insulin ab",
    "3x Entzug, zuletzt 2019", "unter Sertralin besser", "OP geplant Herbst",
]  # fmt: skip
STAYS = [
    "Pneumonie",
    "TEP re. Hüfte",
    "Psychiatrie, Station 4",
    "NSTEMI",
    "Geburt, Sectio",
    "Commotio nach Fahrradsturz",
    "Entgiftung",
    "Appendizitis",
]
DUTIES = [
    "Nachtschicht im Lager",
    "unterrichtet Sport",
    "fährt Gefahrgut",
    "Pflege auf Station 3",
    "Melken, Heuernte",
    "Streifendienst",
    "Büro, Bildschirm",
    "Ausbildung zur Köchin",
    "Dachdecker, Höhe",
    "Frührente",
]
AIMS = [
    "Blutdruck",
    "Schmerz",
    "Schlaf",
    "Rauchstopp",
    "Angst",
    "Verhütung",
    "Gewicht",
    "Schilddrüse",
    "Epilepsie",
]
STOPPED = [
    "Husten",
    "Therapie beendet",
    "Durchfall",
    "schwanger",
    "Ausschlag",
    "zu teuer",
    "vergisst Einnahme",
    "Knöchelödeme",
]
AFTER = ["Rötung", "Fieber 39", "Armschmerz 2 Tage", "Kollaps im Wartezimmer", "Schwellung", "Kopfschmerz"]
WAITING = [
    "Bauchschmerz",
    "wg. Rezept",
    "fiebert, Kind",
    "Fäden ziehen",
    "AU",
    "blutet",
    "Reiseimpfung",
    "will nur zu Dr. Linden",
]
TAGS = [
    "Rollstuhl",
    "Latexallergie!",
    "Vorsicht, wird laut",
    "Marcumar",
    "Gehörlos, Gebärdendolmetscher",
    "Patientenverfügung",
    "Substitution",
    "bitte Hausbesuch",
]
REMARKS = [
    "hört schlecht", "ruft täglich an", "Dolmetscher arabisch", "Privatpatient, Mahnung 2x", "lebt im Frauenhaus, keine Auskunft am Telefon", "Schwerbehindertenausweis GdB 70", "Bruder von der Frau aus der Bäckerei",
    "kommt nur mit Betreuer", "Bürgergeld, Zuzahlung befreit",
]  # fmt: skip
ACCOUNTS = ["any-doc", "any-doc", "dr_linden", "schwester-tomma", "gm-dbo", "any-staff"]


def insurance_number(draw: Random) -> str:
    """Return a number of the German health insurance: a letter, eight digits and a check digit."""
    letter, digits = draw.choice(string.ascii_uppercase), "".join(draw.choices(string.digits, k=8))
    figures = f"{string.ascii_uppercase.index(letter) + 1:02d}{digits}"
    total = sum(sum(divmod(int(f) * (1 + i % 2), 10)) for i, f in enumerate(figures))
    return f"{letter}{digits}{total % 10}"


def rows(draw: Random) -> dict[str, list[tuple[object, ...]]]:
    tables: dict[str, list[tuple[object, ...]]] = {}

    def add(table: str, **values: object) -> int:
        names = COLUMNS[table]
        made = tables.setdefault(table, [])
        key = "pk" if "pk" in names else "id"
        number = len(made) + 1
        values.setdefault(key, number)
        if "pk_audit" in names:
            changed = START + timedelta(seconds=draw.randrange(700 * 86400))
            values = {
                "pk_audit": number + 1000,
                "row_version": draw.choice((0, 0, 0, 1, 2)),
                "modified_when": changed,
                "modified_by": draw.choice(ACCOUNTS),
                **values,
            }
        unknown = set(values) - set(names)
        assert not unknown, f"{table}: {unknown}"
        made.append(tuple(values.get(n) for n in names))
        return int(str(values[key]))

    def surname() -> str:
        return draw.choice(FAMILY_HEADS) + draw.choice(FAMILY_TAILS)

    def mobile() -> str:
        return draw.choice(
            (
                f"0{draw.choice((151, 160, 172, 176))} {draw.randint(1000000, 99999999)}",
                f"+49 17{draw.randint(0, 9)} {draw.randint(1000000, 9999999)}",
                f"01{draw.randint(50, 79)}/{draw.randint(1000000, 9999999)}",
            )
        )

    def landline() -> str:
        return draw.choice(
            (
                f"0341 {draw.randint(200000, 9999999)}",
                f"034202/{draw.randint(10000, 99999)}",
                f"+49 341 {draw.randint(1000000, 9999999)}",
            )
        )

    def at(days: int = 700) -> datetime:
        return START + timedelta(minutes=draw.randrange(days * 1440))

    # -- lookups
    for tag, label, weight in (
        ("m", "male", 3),
        ("f", "female", 3),
        ("h", "hermaphrodite", 2),
        ("tm", "transsexual, m", 1),
        ("tf", "transsexual, f", 1),
    ):
        add("gender_label", tag=tag, label=label, sort_weight=weight, comment=f"{label} person")
    for said in ("unknown", "single", "de facto", "married", "divorced", "separated", "widowed"):
        add("marital_status", name=said)
    for first in MEN:
        add("name_gender_map", name=first, gender="m")
    for first in WOMEN:
        add("name_gender_map", name=first, gender="f")
    for code, said in (
        ("DE", "Germany"),
        ("PL", "Poland"),
        ("SY", "Syrian Arab Republic"),
        ("VN", "Viet Nam"),
        ("AT", "Austria"),
        ("DD", "German Democratic Republic"),
    ):
        add("country", code=code, name=said, deprecated=date(1990, 10, 3) if code == "DD" else None)
    add("region", name="Sachsen", code="SN", country="DE")
    add("region", name="Sachsen-Anhalt", code="ST", country="DE")
    for code, said in TOWNS:
        add("urb", postcode=code, name=said, fk_region=2 if code.startswith("06") else 1)
    for number, said in enumerate(STREETS):
        add(
            "street",
            id_urb=number % 5 + 1,
            name=said,
            postcode=TOWNS[number % 5][0],
            suburb="Nord" if number % 4 == 0 else None,
        )
    for said in ("email", "fax", "homephone", "workphone", "mobile", "web", "jabber"):
        add("enum_comm_types", description=said)
    for said, issuer in (
        ("Krankenversichertennummer", "Krankenkasse"),
        ("Reisepass", "Bundesdruckerei"),
        ("Führerschein", "Landratsamt"),
        ("LANR", "KV"),
        ("Labor-ID", "Labor Mitteldeutschland"),
        ("Mitgliedsnummer", "Sportverein"),
    ):
        add("enum_ext_id_types", name=said, issuer=issuer)
    for said in (
        "Lehrerin",
        "Landwirt",
        "Rentner",
        "Altenpflegerin",
        "Schüler",
        "Kraftfahrer",
        "Polizeibeamter",
        "Studentin",
        "Bürokauffrau",
        "arbeitslos",
    ):
        add("occupation", name=said)
    for said, inverse, blood in (
        ("parent", 2, True),
        ("child", 1, True),
        ("sibling", 3, True),
        ("spouse", 4, False),
        ("legal guardian", 6, False),
        ("ward", 5, False),
    ):
        add("relation_types", description=said, inverse=inverse, biological=blood, biol_verified=False)
    for said in ("home", "work", "parents", "holidays", "temporary"):
        add("address_type", name=said)
    for said in (
        "in surgery",
        "home visit",
        "phone consultation",
        "chart review",
        "proxy encounter",
        "emergency encounter",
    ):
        add("encounter_type", description=said)
    for said in (
        "referral report",
        "discharge summary",
        "patient ID card",
        "lab report",
        "patient photograph",
        "advance directive",
        "certificate of incapacity",
    ):
        add("doc_type", name=said)
    for said in ("memo", "review", "results", "reminder", "broken appointment"):
        add("inbox_item_type", fk_inbox_item_category=draw.choice((1, 2)), description=said, is_user=False)
    for code, term in (
        ("I10.90", "Essentielle Hypertonie"),
        ("E11.90", "Diabetes mellitus, Typ 2"),
        ("J45.9", "Asthma bronchiale"),
        ("F32.9", "Depressive Episode"),
        ("B24", "HIV-Krankheit"),
        ("Z01.1", "Untersuchung"),
        ("M54.5", "Kreuzschmerz"),
    ):
        add("icd10", pk_coding_system=1, fk_data_source=1, term=term, code=code)
    for said in ("Infanrix hexa", "Priorix", "Comirnaty", "Boostrix", "Influsplit"):
        add(
            "vaccine",
            id_route=1,
            is_live=said == "Priorix",
            min_age=timedelta(days=60),
            max_age=None,
            comment=said,
            fk_drug_product=draw.randint(1, 90),
        )
    for said, body in (
        ("lb", "Lunge beidseits belüftet, keine RG"),
        ("mfg", "Mit freundlichen kollegialen Grüßen"),
        ("gepr", "geprüft"),
        ("au", "Arbeitsunfähigkeit bis $<date>$"),
        ("abd", "Abdomen weich, kein DS"),
    ):
        add(
            "keyword_expansion",
            fk_staff=None,
            keyword=said,
            owner="any-doc",
            encrypted=False,
            textual_data=body,
        )
    for login, profile in (("any-doc", "default"), ("dr_linden", "praxis")):
        add(
            "config",
            profile=profile,
            username=login,
            ddb=None,
            db=1,
            crypt_pwd=draw.randbytes(12).hex(),
            crypt_algo="xor",
            pwd_hash=draw.randbytes(20).hex(),
            hash_algo="RIPEMD160",
        )
    for i in range(1, 41):
        add(
            "cfg_item",
            fk_template=i,
            owner=draw.choice(("xxxDEFAULTxxx", "any-doc", "dr_linden")),
            workplace=draw.choice(("GNUmed Default", "Empfang", "Sprechzimmer 1")),
            cookie="xxxDEFAULTxxx",
        )

    # -- organisations
    organisations = [
        "Praxis Dr. Linden",
        "Labor Mitteldeutschland",
        "Krankenhaus St. Barbara",
        "Augenarztpraxis Quast",
        "Apotheke am Markt",
        "Kardiologie Südvorstadt",
    ]
    for i, said in enumerate(organisations, 1):
        add("org", description=said, fk_category=i, fk_data_source=None)
        add(
            "org_unit",
            description=draw.choice(("Hauptstelle", "Innere Medizin", "Annahme")),
            fk_org=i,
            fk_address=i,
            fk_category=None,
        )
        add("lnk_org_unit2comm", fk_org_unit=i, url=landline(), fk_type=4, is_confidential=False)
        add(
            "lnk_org_unit2comm",
            fk_org_unit=i,
            url=f"{draw.choice(('info', 'praxis', 'annahme'))}@{draw.choice(('labor-mdl', 'st-barbara-kh', 'praxis-quast'))}.de",
            fk_type=1,
            is_confidential=False,
            comment=draw.choice((None, "nur Befunde")),
        )

    # -- people
    patients: list[tuple[int, str, str, datetime, str]] = []
    for number in range(1, 171):
        gender = draw.choice(("f", "m"))
        staff = number <= 5
        age = (
            draw.randint(28, 60)
            if staff
            else draw.choice(
                (
                    draw.randint(0, 5),
                    draw.randint(16, 40),
                    draw.randint(30, 70),
                    draw.randint(50, 91),
                    draw.randint(50, 91),
                )
            )
        )
        born = datetime(2023 - age, draw.randint(1, 12), draw.randint(1, 28), tzinfo=UTC) - timedelta(hours=1)
        first, last = draw.choice(WOMEN if gender == "f" else MEN), surname()
        if draw.random() < 0.03:
            gender = draw.choice(("tf", "tm", "h"))
        dead = START + timedelta(days=draw.randint(1, 600)) if age > 70 and draw.random() < 0.15 else None
        contact = None
        if draw.random() < 0.25:
            contact = draw.choice(
                (
                    f"Ehemann {draw.choice(MEN)}, {mobile()}",
                    f"Tochter {draw.choice(WOMEN)} {surname()} {landline()}",
                    f"Nachbarin Frau {surname()}",
                    f"Betreuer Herr {surname()}, Amtsgericht, {landline()}",
                )
            )
        add(
            "identity", pk=number + 11, deleted=draw.random() < 0.02, gender=gender, dob=born, fk_marital_status=draw.randint(1, 7) if age > 18 and draw.random() < 0.6 else None,
            cob=draw.choice(("DE", "DE", "PL", "SY", "VN", "AT", "UA")) if draw.random() < 0.3 else None, deceased=dead, title=draw.choice(("Dr.", "Prof. Dr.", "Dipl.-Ing.")) if age > 25 and draw.random() < 0.1 else None,
            dob_is_estimated=False, comment=draw.choice(REMARKS) if draw.random() < 0.15 else None,
            fk_primary_provider=draw.choice((1, 2, None)), emergency_contact=contact, fk_emergency_contact=draw.randint(12, 100) if draw.random() < 0.1 else None,
            tob=time(draw.randint(0, 23), draw.randint(0, 59)) if age < 6 and draw.random() < 0.5 else None,
        )  # fmt: skip
        add(
            "names",
            id_identity=number + 11,
            active=True,
            lastnames=last,
            firstnames=first,
            preferred=first[:3] + "i" if draw.random() < 0.12 else None,
            comment=None,
        )
        if draw.random() < 0.1:
            add(
                "names",
                id_identity=number + 11,
                active=False,
                lastnames=surname(),
                firstnames=first,
                preferred=None,
                comment="Geburtsname",
            )
        if staff:
            login = ("dr_linden", "any-doc", "schwester-tomma", "azubi1", "gm-dbo")[number - 1]
            add(
                "staff",
                fk_identity=number + 11,
                db_user=login,
                short_alias=first[0] + last[:2],
                comment=draw.choice((None, "Ärztin in Weiterbildung")),
                is_active=number != 4,
            )
        else:
            patients.append((number + 11, first, last, born, gender))
            if draw.random() < 0.9:
                add(
                    "patient",
                    fk_identity=number + 11,
                    edc=date(2023, draw.randint(1, 12), draw.randint(1, 28))
                    if gender == "f" and 18 < age < 40 and draw.random() < 0.4
                    else None,
                )
        home = add("address", id_street=draw.randint(1, 12), aux_street=None, number=f"{draw.randint(1, 90)}{draw.choice(('', '', 'a', 'b'))}", subunit=draw.choice((None, None, "2. OG links", "Whg. 14", "c/o Heim")), addendum="Klingel kaputt" if draw.random() < 0.04 else None,
                   lat_lon=f"({51 + draw.random() / 2:.6f},{12 + draw.random() / 2:.6f})" if draw.random() < 0.2 else None)  # fmt: skip
        add(
            "lnk_person_org_address",
            id_identity=number + 11,
            id_address=home,
            id_type=draw.choice((1, 1, 1, 2, 5)),
            address_source="patient" if draw.random() < 0.2 else None,
            id_org=None,
        )
        if draw.random() < 0.75:
            add(
                "lnk_identity2comm",
                fk_identity=number + 11,
                url=mobile(),
                fk_type=5,
                is_confidential=draw.random() < 0.1,
                comment=draw.choice((None, None, "nur abends", f"gehört der Mutter {draw.choice(WOMEN)}")),
            )
        if draw.random() < 0.4:
            add(
                "lnk_identity2comm", fk_identity=number + 11, url=landline(), fk_type=3, is_confidential=False
            )
        if draw.random() < 0.35:
            plain = (first[0] + "." + last).lower()
            add(
                "lnk_identity2comm",
                fk_identity=number + 11,
                url=f"{plain}@{draw.choice(('elbe-post.de', 'saalemail.de', 'nordlicht-web.net'))}",
                fk_type=1,
                is_confidential=False,
            )
        if draw.random() < 0.8:
            add(
                "lnk_identity2ext_id",
                id_identity=number + 11,
                external_id=insurance_number(draw),
                fk_origin=1,
                comment=draw.choice((None, "Karte defekt", "familienversichert")),
            )
        if draw.random() < 0.08:
            add(
                "lnk_identity2ext_id",
                id_identity=number + 11,
                external_id="C" + "".join(draw.choices("CFGHJKLMNPRTVWXYZ0123456789", k=8)),
                fk_origin=2,
            )
        if draw.random() < 0.05:
            add(
                "lnk_identity2ext_id",
                id_identity=number + 11,
                external_id="B" + "".join(draw.choices(string.digits + "ACDE", k=9)) + "2",
                fk_origin=3,
            )
        if draw.random() < 0.15:
            add(
                "lnk_identity2ext_id",
                id_identity=number + 11,
                external_id=str(draw.randint(1000000, 9999999)),
                fk_origin=5,
            )
        if age > 14 and draw.random() < 0.4:
            add(
                "lnk_job2person",
                fk_occupation=draw.randint(1, 10),
                fk_identity=number + 11,
                activities=draw.choice((None, *DUTIES)),
            )
        if draw.random() < 0.12:
            add(
                "identity_tag",
                fk_identity=number + 11,
                fk_tag=draw.randint(1, 9),
                comment=draw.choice((*TAGS, None)),
            )
    by_birth = sorted(patients, key=lambda p: p[3])
    for child in by_birth[-28:]:
        parent = draw.choice(by_birth[60:110])
        add(
            "lnk_person2relative",
            id_identity=child[0],
            id_relative=parent[0],
            id_relation_type=1,
            started=child[3].date(),
            ended=None,
        )
    for _ in range(20):
        one, two = draw.sample(by_birth[:90], 2)
        add(
            "lnk_person2relative",
            id_identity=one[0],
            id_relative=two[0],
            id_relation_type=draw.choice((3, 4)),
            started=None,
            ended=None,
        )

    def who() -> str:
        p = draw.choice(patients)
        return f"{p[2]}, {p[1]}"

    for _ in range(60):
        subject = draw.choice(
            (
                "Rückruf erbeten",
                "Befund prüfen",
                "Termin nicht wahrgenommen",
                "Rezept abholen",
                f"{who()} wartet auf Rückruf",
                "Impfung fällig",
            )
        )
        add("message_inbox", fk_staff=draw.choice((1, 2, 3, None)), comment=subject, due_date=at().date() if draw.random() < 0.4 else None, importance=draw.choice((-1, 0, 0, 1)), fk_patient=draw.choice(patients)[0] if draw.random() < 0.8 else None,
            data=draw.choice((None, f"bitte {mobile()} anrufen, es geht um die HIV-Befunde", "Tochter fragt nach der Pflegestufe", f"Apotheke hat Rückfrage zu {who()}", "Papier nachbestellen")), expiry_date=None, fk_inbox_item_type=draw.randint(1, 5), ufk_context=None)  # fmt: skip

    # -- care
    encounters: list[tuple[int, tuple[int, str, str, datetime, str], datetime]] = []
    for _ in range(260):
        p, began = draw.choice(patients), at()
        number = add("encounter", fk_patient=p[0], fk_type=draw.choice((1, 1, 1, 2, 3, 4)), fk_location=1, source_time_zone=timedelta(hours=1), reason_for_encounter=draw.choice(REASONS) if draw.random() < 0.8 else None,
                     assessment_of_encounter=draw.choice(("grippaler Infekt", "Hypertonie, schlecht eingestellt", "V.a. Depression", "o.B.", "Rezept ausgestellt")) if draw.random() < 0.6 else None, started=began, last_affirmed=began + timedelta(minutes=draw.randint(3, 40)))  # fmt: skip
        encounters.append((number, p, began))
    for _ in range(120):
        number = draw.choice(encounters)[0]
        add("health_issue", fk_encounter=number, description=draw.choice(PROBLEMS), laterality=draw.choice(("na", "na", "s", "d", None)), age_noted=timedelta(days=365 * draw.randint(1, 80)) if draw.random() < 0.5 else None, is_active=draw.random() < 0.8, clinically_relevant=True,
            is_confidential=draw.random() < 0.05, is_cause_of_death=False, grouping=draw.choice((None, None, "Stoffwechsel")), summary=draw.choice((None, *SUMMARIES)), diagnostic_certainty_classification=draw.choice("ABCD"))  # fmt: skip
    for _ in range(180):
        add("episode", fk_encounter=draw.choice(encounters)[0], fk_health_issue=draw.randint(1, 120) if draw.random() < 0.7 else None, description=draw.choice((*PROBLEMS, "Infekt 11/2022", "Verwaltung", "Impfung")), is_open=draw.random() < 0.4,
            summary=draw.choice((None, None, None, *SUMMARIES)), diagnostic_certainty_classification=draw.choice(("A", "B", None)))  # fmt: skip

    root = 0

    def item(table: str, **values: object) -> int:
        nonlocal root
        root += 1
        number, _, began = draw.choice(encounters)
        return add(
            table,
            **{
                "pk_item": root,
                "clin_when": began,
                "fk_encounter": number,
                "fk_episode": draw.randint(1, 180),
                **values,
            },
        )

    for _ in range(300):
        item(
            "clin_narrative",
            narrative=draw.choice(NOTES)
            if draw.random() < 0.9
            else f"Telefonat mit {draw.choice(('Mutter', 'Betreuer', 'Dr.'))} {surname()} ({mobile()})",
            soap_cat=draw.choice("soap"),
        )
    for _ in range(30):
        substance, atc = draw.choice(DRUGS)
        item(
            "allergy",
            narrative=draw.choice((*REACTIONS, None)),
            soap_cat="o",
            substance=substance,
            substance_code=None,
            generics=substance.lower() if atc else None,
            allergene=None,
            atc_code=atc,
            generic_specific=False,
            definite=draw.random() < 0.6,
            fk_type=draw.choice((1, 2)),
        )
    for _ in range(60):
        add(
            "allergy_state",
            fk_encounter=draw.choice(encounters)[0],
            has_allergy=draw.choice((0, 0, 1, -1)),
            comment=draw.choice((None, None, "Pat. ist sich nicht sicher")),
            last_confirmed=at(),
        )
    for _ in range(150):
        stopped = draw.random() < 0.3
        item("substance_intake", narrative=draw.choice((None, None, "nüchtern", "nicht mit Milch")), soap_cat="p", schedule=draw.choice(("1-0-1", "1-0-0", "0-0-1", "bei Bedarf", "alle 8 Std.", "1x/Woche")), aim=draw.choice((None, *AIMS)), duration=timedelta(days=draw.choice((7, 10, 90))) if draw.random() < 0.3 else None,
             intake_is_approved_of=draw.random() < 0.9, discontinue_reason=draw.choice(STOPPED) if stopped else None, is_long_term=draw.random() < 0.6, harmful_use_type=draw.choice((None, None, None, 1, 2)), discontinued=at() if stopped else None, comment_on_start=draw.choice((None, "?")), fk_drug_component=draw.randint(1, 400))  # fmt: skip
    add(
        "test_org",
        fk_adm_contact=None,
        fk_med_contact=None,
        comment=None,
        contact="Labor Mitteldeutschland, 0341 7700123",
        fk_org_unit=2,
    )
    add(
        "test_org",
        fk_adm_contact=None,
        fk_med_contact=None,
        comment="praxiseigen",
        contact=None,
        fk_org_unit=1,
    )
    for said, short, loinc, unit, _, _ in TESTS:
        add(
            "test_type",
            fk_test_org=2 if short in ("Gew", "RR") else 1,
            name=said,
            abbrev=short,
            loinc=loinc,
            reference_unit=unit,
            fk_meta_test_type=None,
            comment=None,
        )
    for number in range(1, 261):
        kind = draw.randint(1, len(TESTS))
        said, short, loinc, unit, low, high = TESTS[kind - 1]
        p = draw.choice(patients)
        value: float | None = round(draw.uniform((low or 50) * 0.7, (high or 110) * 1.3), 1)
        text = None
        if unit is None:
            value, text = None, draw.choice(("negativ", "negativ", "positiv", "nicht auswertbar"))
        elif short == "RR":
            value, text = None, f"{draw.randint(105, 185)}/{draw.randint(60, 105)}"
        source = (
            f"OBX|{number}|NM|{loinc}^{said}^LN||{value if value is not None else text}|{unit or ''}|||||F"
            if number % 3 == 0
            else None
        )
        if number % 12 == 0:
            source = f"PID|||{insurance_number(draw)}^^^KV||{p[2]}^{p[1]}||{p[3]:%Y%m%d}|{p[4][-1].upper()}\r{source}"
        item("test_result", narrative=None, soap_cat="o", fk_type=kind, val_num=value, val_alpha=text, val_unit=unit, val_normal_min=low, val_normal_max=high, val_normal_range=f"{low}-{high}" if low is not None else None, abnormality_indicator=draw.choice((None, None, "+", "-", "!")), norm_ref_group=draw.choice((None, "weibl. > 18")),
             material=draw.choice(("Serum", "EDTA-Blut", None)), material_detail=None, fk_intended_reviewer=1, source_data=source, val_grouping=None, fk_request=draw.randint(1, 60) if draw.random() < 0.5 else None, note_test_org=draw.choice((None, None, "hämolytisch", "Wert telefonisch durchgegeben an Sr. Tomma")), status=draw.choice(("final", "final", "preliminary", None)))  # fmt: skip
        if number % 2 == 0:
            add(
                "reviewed_test_results",
                comment=draw.choice((None, None, "Pat. anrufen")),
                clinically_relevant=draw.random() < 0.3,
                fk_reviewed_row=number,
                is_technically_abnormal=draw.random() < 0.3,
                fk_reviewer=draw.choice((1, 2)),
            )
    for _ in range(60):
        item(
            "lab_request",
            narrative=None,
            soap_cat="p",
            fk_test_org=1,
            request_id=f"LM{draw.randint(2200000, 2399999)}",
            fk_requestor=12,
            lab_request_id=str(draw.randint(10**9, 10**10 - 1)),
            lab_rxd_when=at(),
            results_reported_when=at(),
            request_status=draw.choice(("final", "pending", "partial")),
            is_pending=draw.random() < 0.2,
            ordered_service=draw.choice((None, "kleines Blutbild", "HIV")),
            note_test_org=None,
            diagnostic_service_section=None,
        )
    for _ in range(110):
        item(
            "vaccination",
            narrative=draw.choice(
                (
                    None,
                    None,
                    "Mutter über Fieber aufgeklärt",
                    "Impfpass nachgetragen",
                    "links wegen Lymphödem",
                    "auf eigenen Wunsch",
                    "Vater einverstanden",
                )
            ),
            soap_cat="p",
            fk_provider=draw.choice((12, 13)),
            fk_vaccine=draw.randint(1, 5),
            site=draw.choice(("M. deltoideus li.", "M. deltoideus re.", "Oberschenkel li.")),
            batch_no=draw.choice(string.ascii_uppercase) + str(draw.randint(10**6, 10**8)),
            reaction=draw.choice((None, None, None, None, None, None, *AFTER)),
        )
    for _ in range(25):
        item(
            "hospital_stay",
            narrative=draw.choice((None, *STAYS)),
            soap_cat=None,
            discharge=at(),
            fk_org_unit=3,
        )
        item(
            "procedure",
            narrative=draw.choice(
                ("Appendektomie", "Koloskopie", "Kürettage", "Katarakt-OP", "Herzkatheter")
            ),
            soap_cat="p",
            fk_hospital_stay=None,
            comment=None,
            is_ongoing=False,
            clin_end=None,
            fk_doc=None,
            fk_org_unit=3,
        )
        item("family_history", narrative=draw.choice(("Herzinfarkt", "Mamma-Ca", "Diabetes", "Suizid", "Chorea Huntington")), soap_cat="s", age_of_death=timedelta(days=365 * draw.randint(40, 90)) if draw.random() < 0.5 else None, dob_relative=datetime(draw.randint(1920, 1970), draw.randint(1, 12), 3, tzinfo=UTC) if draw.random() < 0.5 else None,
             age_noted=draw.choice((None, "mit 50", "jung")), comment=None, name_relative=f"{draw.choice(WOMEN + MEN)} {surname()}" if draw.random() < 0.6 else None, contributed_to_death=draw.random() < 0.3, fk_relation_type=draw.randint(1, 4))  # fmt: skip
        add(
            "external_care",
            fk_encounter=draw.choice(encounters)[0],
            fk_health_issue=None,
            issue=draw.choice(PROBLEMS),
            fk_org_unit=draw.choice((4, 6)),
            provider=draw.choice((None, f"Dr. {surname()}", f"Fr. Dr. {surname()}")),
            comment=draw.choice((None, "halbjährlich")),
            inactive=False,
        )
    for number in range(1, 15):
        add(
            "waiting_list",
            fk_patient=draw.choice(patients)[0],
            registered=at(),
            urgency=draw.choice((0, 0, 1)),
            list_position=number,
            comment=draw.choice((*WAITING, None)),
            area=draw.choice(("Wartezimmer", "Labor", None)),
        )
    for number in range(1, 31):
        p = draw.choice(patients)
        message = f"MSH|^~\\&|LABOR|LM|GNUmed||{at():%Y%m%d%H%M}||ORU^R01|{number}|P|2.3\rPID|||||{p[2]}^{p[1]}||{p[3]:%Y%m%d}|{p[4][-1].upper()}\r"
        add("incoming_data_unmatched", fk_patient_candidates=[p[0]] if draw.random() < 0.3 else None, request_id=f"LM{draw.randint(2200000, 2399999)}", firstnames=p[1], lastnames=p[2], dob=p[3].date(), postcode=draw.choice(TOWNS)[0], other_info=draw.choice((None, "Befund per Fax avisiert")), type="HL7",
            data=message.encode(), external_data_id=str(draw.randint(10**7, 10**8)), fk_provider_disambiguated=None, comment=None, requestor=draw.choice(("Dr. Linden", "Vertretung")), gender=p[4][-1], fk_identity_disambiguated=None)  # fmt: skip

    # -- documents and bills
    for number in range(1, 81):
        p = draw.choice(patients)
        add("doc_med", comment=draw.choice(("Arztbrief Kardiologie", "Röntgen Thorax", None, "Patientenverfügung", f"Ausweis {p[1]}")), ext_ref=draw.choice((None, f"AZ {draw.randint(100, 999)}/22", f"{p[2]}-{draw.randint(1, 9)}")), fk_hospital_stay=None, fk_type=draw.randint(1, 7), fk_org_unit=draw.choice((3, 4, 6, None)), unit_is_receiver=False,
            **{k: v for k, v in {"clin_when": at(), "fk_encounter": draw.choice(encounters)[0], "fk_episode": draw.randint(1, 180)}.items() if k in COLUMNS["doc_med"]})  # fmt: skip
        name = draw.choice(
            (f"brief-{p[2].lower()}-{p[1].lower()}.pdf", "scan0001.tif", "IMG_2231.jpg", "befund.pdf")
        )
        head = b"\xff\xd8\xff\xe0\x00\x10JFIF" if name.endswith("jpg") else b"%PDF-1.4\n"
        add(
            "doc_obj",
            seq_idx=1,
            comment=draw.choice((None, "Seite 1")),
            fk_intended_reviewer=1,
            data=head + draw.randbytes(80),
            filename=name,
            fk_doc=number,
        )
        if number % 3 == 0:
            add(
                "doc_desc",
                fk_doc=number,
                text=f"Sehr geehrte Kollegin, wir berichten über {draw.choice(('Herrn', 'Frau'))} {p[1]} {p[2]}, geb. {p[3] + timedelta(hours=1):%d.%m.%Y}, {draw.choice(PROBLEMS)}. Entlassung in gutem Zustand.",
            )
    for number in range(1, 46):
        p = draw.choice(patients)
        add(
            "bill",
            invoice_id=f"GMD@{p[0]}@{p[3].year}-{number:04d}" if draw.random() < 0.9 else None,
            close_date=at() if draw.random() < 0.7 else None,
            apply_vat=False,
            fk_receiver_identity=p[0],
            fk_receiver_address=draw.randint(1, 170),
            fk_doc=None,
            comment=draw.choice((None, None, "Ratenzahlung vereinbart")),
        )
        for _ in range(2):
            add("bill_item", fk_provider=1, date_to_bill=at().date(), description=draw.choice(("GOÄ 1 Beratung", "GOÄ 5 Untersuchung", "Attest Sport", "HIV-Test IGeL", "GOÄ 651 EKG")), currency="€", status=draw.choice(("new", "transferred")), amount_multiplier=draw.choice((1, 1.8, 2.3)), net_amount_per_unit=draw.choice((4.66, 4.66, 14.75, 20)), fk_bill=number, fk_billable=draw.randint(1, 40), unit_count=1,
                **({"fk_encounter": draw.choice(encounters)[0]} if "fk_encounter" in COLUMNS["bill_item"] else {}))  # fmt: skip

    # -- the trail of changes
    names = COLUMNS["identity"]
    for number, old in enumerate(draw.sample(tables["identity"], 55), 1):
        before = dict(zip(names, old, strict=True))
        values = {
            "pk_audit": number,
            "orig_version": 0,
            "orig_when": at(),
            "orig_by": draw.choice(ACCOUNTS),
            "orig_tableoid": 16734,
            "audit_action": draw.choice(("UPDATE", "UPDATE", "DELETE")),
            "audit_when": at(),
            "audit_by": draw.choice(ACCOUNTS),
        }
        tables.setdefault("log_identity", []).append(
            tuple({**before, **values}.get(n) for n in COLUMNS["log_identity"])
        )
    return tables
