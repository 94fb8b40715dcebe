"""Rows of a municipal Wi-Fi service and two hotels that share one OpenWISP RADIUS server."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
import uuid
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from psycopg.types.json import Jsonb

NOW = datetime(2025, 7, 8, 18, 5, tzinfo=UTC)
GIVEN_A = (
    "Al",
    "Ber",
    "Cor",
    "Dom",
    "Ele",
    "Fio",
    "Gia",
    "Ire",
    "Lau",
    "Mir",
    "Nic",
    "Ot",
    "Pie",
    "Ros",
    "Sil",
    "Vit",
)
GIVEN_B = (
    "betta",
    "narda",
    "rado",
    "mella",
    "onora",
    "renzo",
    "como",
    "nella",
    "rita",
    "tavio",
    "taro",
    "via",
    "valdo",
    "zia",
)
LAST_A = ("Bal", "Car", "Fos", "Gri", "Lam", "Mor", "Pas", "Quar", "Ser", "Tor", "Vel", "Zan")
LAST_B = (
    "dazzi",
    "luccio",
    "sarini",
    "gnoli",
    "bertazzo",
    "ganti",
    "quolin",
    "tesan",
    "ravalle",
    "rigoni",
    "menghi",
)
TOWNS = ("Valdoro", "Ponterosso Basso", "Sanvittore Marina", "Col di Brenta")
WORDS = ("ancora", "limone", "pioggia", "trenino", "sasso", "girasole")


def _columns() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    table = ""
    for line in (Path(__file__).parent / "schema.sql").read_text("utf-8").splitlines():
        if start := re.match(r'CREATE TABLE "?(\w+)"? \(', line):
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

    def add(self, table: str, **row: object) -> object:
        columns = self.columns[table]
        wrong = set(row) - set(columns)
        if wrong:
            raise KeyError(f"{table}: {wrong}")
        rows = self.tables.setdefault(table, [])
        numbered = table.startswith(("django_", "auth_", "account_", "socialaccount_")) or table.endswith(
            ("_groups", "invitation", "batch_users")
        )
        if "id" in columns:
            row.setdefault(
                "id", len(rows) + 1 if numbered else uuid.UUID(int=self.draw.getrandbits(128), version=4)
            )
        for column in ("created", "modified"):
            if column in columns:
                row.setdefault(column, self.past(500))
        rows.append(tuple(row.get(c) for c in columns))
        return row.get("id")

    def past(self, days: int) -> datetime:
        return NOW - timedelta(
            seconds=self.draw.randrange(days * 86400), microseconds=self.draw.randrange(10**6)
        )


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    made = Made(draw)
    organisations = _organisations(draw, made)
    people = _users(draw, made, organisations)
    _radius(draw, made, organisations, people)
    _accounting(draw, made, organisations, people)
    _django(draw, made, people)
    return made.tables


def _text(
    draw: random.Random,
    length: int,
    of: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
) -> str:
    return "".join(draw.choices(of, k=length))


def _mac(draw: random.Random, glue: str = "-") -> str:
    first, *rest = draw.randbytes(6)
    return glue.join(f"{b:02X}" for b in (first & 0xFE, *rest))  # an odd first byte is a group, no interface


def _password(draw: random.Random) -> str:
    return f"pbkdf2_sha256$870000${_text(draw, 22)}${base64.b64encode(draw.randbytes(32)).decode()}"


def _organisations(draw: random.Random, made: Made) -> list[object]:
    found = []
    for slug, name, mail in (
        ("valdoro-wifi", "Comune di Valdoro", "wifi@comune-valdoro.it"),
        ("hotel-lanterna", "Hotel Lanterna", "reception@hotel-lanterna.it"),
        ("ostello-brenta", "Ostello Brenta", ""),
    ):
        org = made.add(
            "openwisp_users_organization",
            name=name,
            slug=slug,
            is_active=True,
            description="",
            email=mail,
            url=f"https://{slug}.it" if mail else "",
        )
        found.append(org)
        made.add(
            "openwisp_radius_organizationradiussettings",
            token=_text(draw, 32),
            organization_id=org,
            sms_verification=slug == "valdoro-wifi",
            sms_sender="+393900000001" if slug == "valdoro-wifi" else None,
            sms_meta_data=Jsonb({"clientType": "wifi"}) if slug == "valdoro-wifi" else None,
            freeradius_allowed_hosts="10.8.0.4,10.8.0.5",
            allowed_mobile_prefixes="+39,+43" if slug == "valdoro-wifi" else None,
            first_name="mandatory",
            last_name="allowed",
            birth_date="allowed" if slug != "ostello-brenta" else "disabled",
            location="disabled",
            needs_identity_verification=True,
            registration_enabled=True,
            social_registration_enabled=slug == "valdoro-wifi",
            saml_registration_enabled=False,
            mac_addr_roaming_enabled=True,
            sms_cooldown=30,
            login_url=f"https://login.{slug}.it/login",
            status_url=f"https://login.{slug}.it/status",
        )
        made.add(
            "nas",
            nasname=f"10.8.{len(found)}.0/24",
            shortname=slug[:12],
            type="Wireless - IEEE 802.11",
            secret=_text(draw, 20),
            ports=None,
            description=f"Access points of {name}",
            organization_id=org,
            community=None,
            server=None,
        )
        for kind, default in (("users", True), ("power-users", False)):
            group = made.add(
                "openwisp_radius_radiusgroup",
                name=f"{slug}-{kind}",
                description="Regular users" if default else "Users with no limits",
                default=default,
                organization_id=org,
            )
            if default:
                for attribute, value in (
                    ("Max-Daily-Session", "10800"),
                    ("Max-Daily-Session-Traffic", "3000000000"),
                ):
                    made.add(
                        "radgroupcheck",
                        groupname=f"{slug}-{kind}",
                        attribute=attribute,
                        op=":=",
                        value=value,
                        group_id=group,
                    )
                made.add(
                    "radgroupreply",
                    groupname=f"{slug}-{kind}",
                    attribute="Session-Timeout",
                    op="=",
                    value="3600",
                    group_id=group,
                )
    made.add("auth_group", name="Operator")
    made.add("auth_group", name="Administrator")
    return found


def _users(draw: random.Random, made: Made, organisations: list[object]) -> list[dict[str, object]]:
    people: list[dict[str, object]] = []
    for n in range(1, 141):
        given, last = draw.choice(GIVEN_A) + draw.choice(GIVEN_B), draw.choice(LAST_A) + draw.choice(LAST_B)
        phone = f"+393{draw.choice('234')}{draw.randrange(10**8):08d}"
        by_phone = n % 3 != 0
        plain = f"{given.lower()}.{last.lower()}"
        mail = f"{plain}{n}@{draw.choice(('postavaldo.it', 'brentamail.it', 'sanvi.net', 'alpenpost.at'))}"
        login = phone if by_phone and n % 2 else (mail if n % 5 == 0 else f"{plain}{n}")
        org = organisations[0 if n % 4 else draw.randrange(1, 3)]
        number = made.add(
            "openwisp_users_user",
            password=_password(draw),
            last_login=made.past(90) if n % 4 else None,
            is_superuser=n == 1,
            username="admin" if n == 1 else login,
            first_name=given if n % 6 else "",
            last_name=last if n % 6 else "",
            email=mail if n % 7 else None,
            is_staff=n < 4,
            is_active=n % 19 != 0,
            date_joined=made.past(500),
            bio="",
            url="",
            company="",
            location=draw.choice(TOWNS) if n % 11 == 0 else "",
            phone_number=phone if by_phone else None,
            birth_date=date(1950, 1, 1) + timedelta(days=draw.randrange(20000)) if n % 3 == 0 else None,
            notes="Ha perso la SIM, nuovo numero verificato allo sportello" if n % 60 == 0 else "",
            language=draw.choice(("it", "it", "de", "en-gb")),
            password_updated=made.past(400).date(),
            expiration_date=None,
            password_based_token=False,
        )
        people.append(
            {
                "id": number,
                "login": "admin" if n == 1 else login,
                "name": f"{given} {last}",
                "given": given,
                "last": last,
                "mail": mail,
                "phone": phone,
                "org": org,
                "by_phone": by_phone,
            }
        )
        made.add("openwisp_users_organizationuser", is_admin=n < 4, organization_id=org, user_id=number)
        made.add(
            "openwisp_radius_registereduser",
            method="mobile_phone" if by_phone else draw.choice(("email", "social_login", "manual", "")),
            is_verified=by_phone or n % 2 == 0,
            user_id=number,
            organization_id=org,
        )
        if n % 7:
            address = made.add(
                "account_emailaddress", email=mail, verified=n % 3 == 0, primary=True, user_id=number
            )
            if n % 15 == 0:
                made.add(
                    "account_emailconfirmation",
                    sent=made.past(100),
                    key=_text(draw, 64, "abcdefghijklmnopqrstuvwxyz0123456789"),
                    email_address_id=address,
                )
        if by_phone:
            for attempt in range(1 + (n % 5 == 0)):
                made.add(
                    "openwisp_radius_phonetoken",
                    valid_until=made.past(200),
                    attempts=attempt,
                    verified=attempt == 0,
                    token=f"{draw.randrange(10**6):06d}",
                    ip=f"{draw.choice(('151.38', '93.66', '10.41'))}.{draw.randrange(256)}.{draw.randrange(1, 255)}",
                    user_id=number,
                    phone_number=phone,
                    organization_id=org,
                )
        if n % 13 == 0 and not by_phone:
            sub = f"1{draw.randrange(10**20):020d}"
            link = made.add(
                "socialaccount_socialaccount",
                provider="google",
                uid=sub,
                last_login=made.past(90),
                date_joined=made.past(300),
                user_id=number,
                extra_data=Jsonb(
                    {
                        "sub": sub,
                        "email": mail,
                        "email_verified": True,
                        "name": f"{given} {last}",
                        "given_name": given,
                        "family_name": last,
                        "locale": "it",
                        "picture": f"https://pictures.idp.example/a/{_text(draw, 18)}=s96-c",
                    }
                ),
            )
            made.add(
                "socialaccount_socialtoken",
                token=f"ya29.{_text(draw, 120)}",
                token_secret=f"1//{_text(draw, 60)}",
                expires_at=made.past(90),
                account_id=link,
                app_id=1,
            )
    made.add(
        "socialaccount_socialapp",
        provider="google",
        name="Google login of the captive portal",
        client_id=f"{draw.randrange(10**11):012d}-{_text(draw, 32).lower()}.apps.idp.example",
        secret=f"GOCSPX-{_text(draw, 28)}",
        key="",
        provider_id="",
        settings=Jsonb({}),
    )
    return people


def _radius(
    draw: random.Random, made: Made, organisations: list[object], people: list[dict[str, object]]
) -> None:
    for n, person in enumerate(people):
        if n % 2:
            made.add(
                "radusergroup",
                username=person["login"],
                groupname="valdoro-wifi-users",
                priority=1,
                user_id=person["id"],
                group_id=None,
            )
        if n % 9 == 0:
            made.add(
                "radcheck",
                username=person["login"],
                op=":=",
                attribute="NT-Password",
                value=f"{draw.getrandbits(128):032X}",
                user_id=person["id"],
                organization_id=person["org"],
            )
        elif n % 17 == 0:
            made.add(
                "radcheck",
                username=person["login"],
                op=":=",
                attribute="Cleartext-Password",
                value=f"{draw.choice(WORDS)}{draw.randrange(1000)}",
                user_id=person["id"],
                organization_id=person["org"],
            )
        elif n % 23 == 0:
            made.add(
                "radcheck",
                username=person["login"],
                op=":=",
                attribute="Expiration",
                value="31 Dec 2025 12:00:00",
                user_id=person["id"],
                organization_id=person["org"],
            )
        if n % 20 == 0:
            made.add(
                "radreply",
                username=person["login"],
                op="=",
                attribute="Framed-IP-Address",
                value=f"10.41.9.{n + 5}",
                user_id=person["id"],
                organization_id=person["org"],
            )
        if n % 3 == 0:
            made.add(
                "radiustoken",
                key=f"{draw.getrandbits(160):040x}",
                user_id=person["id"],
                can_auth=n % 2 == 0,
                organization_id=person["org"],
                password_based=True,
            )
    for person in people[:3]:
        made.add("authtoken_token", key=f"{draw.getrandbits(160):040x}", user_id=person["id"])
    for n in range(1, 7):
        pairs = (
            [[f"ospite-{draw.getrandbits(24):06x}", _text(draw, 8)] for _ in range(draw.randrange(4, 12))]
            if n % 3
            else None
        )
        batch = made.add(
            "radbatch",
            strategy="prefix" if pairs else "csv",
            csvfile=None if pairs else f"batch/{n}/ospiti_giugno.csv",
            prefix="ospite-" if pairs else None,
            expiration_date=date(2025, 8, n),
            name=f"Convegno {n}",
            organization_id=organisations[1],
            user_credentials=Jsonb(pairs) if pairs else None,
            status="completed",
            notes="",
        )
        for person in draw.sample(people, 4):
            made.add("radbatch_users", radiusbatch_id=batch, user_id=person["id"])
    for _ in range(1, 9):
        made.add(
            "openwisp_users_organizationinvitation",
            guid=uuid.UUID(int=draw.getrandbits(128), version=4),
            invitee_identifier=f"{draw.choice(GIVEN_A).lower()}{draw.choice(LAST_B)}@brentamail.it",
            invited_by_id=people[0]["id"],
            invitee_id=None,
            organization_id=organisations[0],
        )
    made.add(
        "openwisp_users_organizationowner",
        organization_id=organisations[0],
        organization_user_id=made.tables["openwisp_users_organizationuser"][0][3],
    )


def _accounting(
    draw: random.Random, made: Made, organisations: list[object], people: list[dict[str, object]]
) -> None:
    points = [
        (
            _mac(draw),
            f"10.8.{n % 3 + 1}.{10 + n}",
            ("ValdoroFree", "Lanterna Ospiti", "Ostello")[n % 3],
            organisations[n % 3],
        )
        for n in range(12)
    ]
    devices = {str(p["id"]): _mac(draw) for p in people}
    for n in range(380):
        person = draw.choice(people)
        mac, address, network, org = draw.choice(points)
        start, seconds = made.past(60), draw.randrange(20, 12000)
        session = f"{draw.getrandbits(32):08X}-{draw.getrandbits(32):08X}"
        roaming = n % 8 == 0
        made.add(
            "radacct",
            acctsessionid=session,
            acctuniqueid=hashlib.md5(f"{session}{n}".encode()).hexdigest(),
            username=devices[str(person["id"])].replace("-", ":") if roaming else person["login"],
            groupname=None,
            realm="",
            nasipaddress=address,
            nasportid="1",
            nasporttype="Wireless-802.11",
            acctstarttime=start,
            acctstoptime=start + timedelta(seconds=seconds) if n % 30 else None,
            acctsessiontime=seconds,
            acctauthentic="RADIUS",
            connectinfo_start="CONNECT 0Mbps 802.11g",
            connectinfo_stop=None,
            acctinputoctets=draw.randrange(10**4, 10**8),
            acctoutputoctets=draw.randrange(10**5, 10**10),
            callingstationid=devices[str(person["id"])],
            calledstationid=f"{mac}:{network}",
            acctterminatecause=draw.choice(("User-Request", "Idle-Timeout", "Session-Timeout", None)),
            servicetype="Login-User",
            framedprotocol=None,
            framedipaddress=f"10.41.{draw.randrange(16)}.{draw.randrange(2, 255)}",
            acctupdatetime=start + timedelta(seconds=seconds),
            acctinterval=None,
            organization_id=org,
            framedipv6address=f"2001:db8:41::{draw.randrange(1, 65536):x}" if n % 5 == 0 else None,
        )
    for n in range(150):
        person = draw.choice(people)
        mac, _, network, org = draw.choice(points)
        refused = n % 6 == 0
        made.add(
            "radpostauth",
            username=person["login"] if n % 11 else f"{person['login']} ",
            reply="Access-Reject" if refused else "Access-Accept",
            authdate=made.past(60),
            calledstationid=f"{mac}:{network}",
            callingstationid=devices[str(person["id"])],
            organization_id=org,
            **{"pass": f"{draw.choice(WORDS)}{draw.randrange(100)}" if refused else ""},
        )


def _django(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    made.add("django_site", domain="wifi.comune-valdoro.it", name="Valdoro WiFi")
    for app, model in (
        ("openwisp_users", "user"),
        ("openwisp_radius", "radiusaccounting"),
        ("openwisp_radius", "radiusbatch"),
        ("openwisp_users", "organization"),
        ("account", "emailaddress"),
    ):
        kind = made.add("django_content_type", app_label=app, model=model)
        for verb in ("add", "change", "delete", "view"):
            made.add(
                "auth_permission",
                name=f"Can {verb} {model}",
                content_type_id=kind,
                codename=f"{verb}_{model}",
            )
    for app, name in (
        ("openwisp_users", "0001_initial"),
        ("openwisp_users", "0005_user_phone_number"),
        ("openwisp_radius", "0001_initial_openwisp_radius"),
        ("openwisp_radius", "0013_remove_null_uuid_field"),
        ("account", "0002_email_max_length"),
        ("sessions", "0001_initial"),
        ("socialaccount", "0003_extra_data_default_dict"),
    ):
        made.add("django_migrations", app=app, name=name, applied=made.past(300))
    for n in range(22):
        person = draw.choice(people)
        text = json.dumps([{"changed": {"fields": ["Phone number"] if n % 2 else ["Active"]}}])
        made.add(
            "django_admin_log",
            action_time=made.past(200),
            object_id=str(person["id"]),
            object_repr=person["login"],
            action_flag=2,
            change_message=text,
            content_type_id=1,
            user_id=people[0]["id"],
        )
    for _ in range(14):
        body = base64.urlsafe_b64encode(draw.randbytes(120)).decode().rstrip("=")
        made.add(
            "django_session",
            session_key=_text(draw, 32, "abcdefghijklmnopqrstuvwxyz0123456789"),
            session_data=f".eJ{body}:1u{_text(draw, 4)}:{_text(draw, 43)}",
            expire_date=NOW + timedelta(days=draw.randrange(14)),
        )
    for person in people[:3]:
        made.add("openwisp_users_user_groups", user_id=person["id"], group_id=2)
