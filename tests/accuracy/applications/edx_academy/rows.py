"""Rows of an online academy on Open edX: three companies send their staff, exams are proctored."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
import uuid
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from psycopg.types.json import Jsonb

NOW = datetime(2025, 2, 20, 14, 45, tzinfo=UTC)
FIRST_A = (
    "Abe",
    "Cor",
    "Del",
    "Emb",
    "Hal",
    "Jor",
    "Kes",
    "Lin",
    "Mar",
    "Nor",
    "Pen",
    "Rho",
    "Tam",
    "Vel",
    "Wil",
)
FIRST_B = ("lyn", "dan", "phine", "ric", "sey", "wyn", "mond", "etta", "ford", "a", "ley", "iel", "da")
LAST_A = (
    "Ash",
    "Birk",
    "Cald",
    "Drum",
    "Fern",
    "Hath",
    "Kell",
    "Lang",
    "Mor",
    "Oak",
    "Pem",
    "Stan",
    "Thorn",
    "Wex",
)
LAST_B = ("by", "combe", "erley", "gate", "hurst", "ington", "low", "mere", "ridge", "stead", "wick")
COURSES = (
    ("NGX", "Safety101", "Safety at Height"),
    ("NGX", "Py200", "Python for Analysts"),
    ("NGX", "Lead310", "Leading a Team"),
    ("NGX", "Stat120", "Statistics with Care"),
    ("NGX", "Law50", "Data Protection Basics"),
)
COMPANIES = (
    ("Harrow Tidal Power", "harrow-tidal", "US"),
    ("Ostermann Gears", "ostermann", "DE"),
    ("Lakehead Clinics", "lakehead", "CA"),
)
MODES = ("verified", "audit", "professional")


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

    def add(self, table: str, **row: object) -> int:
        columns = self.columns[table]
        wrong = set(row) - set(columns)
        if wrong:
            raise KeyError(f"{table}: {wrong}")
        rows = self.tables.setdefault(table, [])
        number = len(rows) + 1
        if "uuid" in columns:
            row.setdefault("uuid", self.key())
        for column in ("id", "history_id"):
            if column in columns:
                row.setdefault(column, number)
        for column in ("created", "modified", "updated", "history_date"):
            if column in columns:
                row.setdefault(column, self.past(600))
        rows.append(tuple(row.get(c) for c in columns))
        return number

    def key(self) -> uuid.UUID:
        return uuid.UUID(int=self.draw.getrandbits(128), version=4)

    def past(self, days: int) -> datetime:
        return NOW - timedelta(
            seconds=self.draw.randrange(days * 86400), microseconds=self.draw.randrange(10**6)
        )


def rows(draw: random.Random) -> dict[str, list[tuple[object, ...]]]:
    made = Made(draw)
    _platform(draw, made)
    people = _users(draw, made)
    companies = _companies(draw, made, people)
    _enrolments(draw, made, people, companies)
    _exams(draw, made, people)
    _channels(draw, made, people, companies)
    return made.tables


def _text(
    draw: random.Random,
    length: int,
    of: str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
) -> str:
    return "".join(draw.choices(of, k=length))


def _fernet(draw: random.Random, moment: datetime, size: int = 16) -> bytes:
    body = b"\x80" + int(moment.timestamp()).to_bytes(8, "big") + draw.randbytes(16 + size + 32)
    return base64.urlsafe_b64encode(body)


def _course(draw: random.Random) -> tuple[str, str]:
    org, code, title = draw.choice(COURSES)
    return f"course-v1:{org}+{code}+2024_T{draw.randrange(1, 4)}", title


def _platform(draw: random.Random, made: Made) -> None:
    made.add("django_site", domain="learn.northgate.example", name="Northgate Academy")
    for app, model in (
        ("auth", "user"),
        ("enterprise", "enterprisecustomer"),
        ("enterprise", "enterprisecustomeruser"),
        ("edx_proctoring", "proctoredexam"),
        ("waffle", "flag"),
        ("oauth2_provider", "application"),
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
        ("enterprise", "0001_squashed_0092_auto_20200312_1650"),
        ("enterprise", "0225_chatgptresponse"),
        ("consent", "0004_datasharingconsent"),
        ("edx_proctoring", "0014_add_is_resumable"),
        ("edx_when", "0007_meta_tweaks"),
        ("nameaffirmation", "0001_initial"),
        ("waffle", "0004_update_everyone_nullbooleanfield"),
        ("social_django", "0011_alter_id_fields"),
    ):
        made.add("django_migrations", app=app, name=name, applied=made.past(500))
    for name, note in (
        ("grades.writable_gradebook", "On for all staff"),
        ("learner_profile.redirect", ""),
        ("course_home.dates_tab", "ask the course team before turning off"),
        ("enterprise.people_management", ""),
    ):
        made.add(
            "waffle_flag",
            name=name,
            everyone=None,
            percent=Decimal("12.5") if "dates" in name else None,
            testing=False,
            superusers=True,
            staff=False,
            authenticated=False,
            languages="",
            rollout=False,
            note=note,
        )
        made.add("waffle_switch", name=f"{name}_switch", active=draw.random() < 0.5, note=note)
    for name in ("Course creators", "Support", "Proctoring reviewers"):
        made.add("auth_group", name=name)
    for name, slug in (
        ("Offer", "offer"),
        ("Manual", "manual"),
        ("API", "enterprise_api"),
        ("Customer Admin", "customer_admin"),
    ):
        made.add("enterprise_enterpriseenrollmentsource", name=name, slug=slug)
    for name in ("Enterprise", "Academic", "Small business"):
        made.add("enterprise_enterprisecustomertype", name=name)
    for name in (
        "enterprise_admin",
        "enterprise_learner",
        "enterprise_openedx_operator",
        "enterprise_catalog_admin",
    ):
        made.add("enterprise_systemwideenterpriserole", name=name, description=None)
    for title in ("New analytics page", "Maintenance on Sunday"):
        made.add(
            "enterprise_adminnotification",
            text="Read more in the help centre.",
            is_active=True,
            start_date=date(2025, 2, 1),
            expiration_date=date(2025, 3, 1),
            title=title,
        )


def _users(draw: random.Random, made: Made) -> list[dict[str, object]]:
    people: list[dict[str, object]] = []
    taken: set[str] = set()
    for n in range(1, 151):
        first, last = draw.choice(FIRST_A) + draw.choice(FIRST_B), draw.choice(LAST_A) + draw.choice(LAST_B)
        login = draw.choice(
            (
                f"{first}{last}",
                f"{first}_{last}{n}",
                f"{first.lower()}{draw.randrange(1960, 2004)}",
                f"kestrel_{n}",
            )
        )
        login = login if login not in taken else f"{login}{n}"
        taken.add(login)
        company = n % 4  # the fourth quarter learns for itself
        host = (
            "harrowtidal.com",
            "ostermann-gears.de",
            "lakeheadclinics.ca",
            draw.choice(("quillpost.net", "tarnmail.org", "brookline.io")),
        )[company]
        mail = f"{first.lower()}.{last.lower()}{n if n % 3 == 0 else ''}@{host}"
        shown = n % 12 == 0
        made.add(
            "auth_user",
            password=f"pbkdf2_sha256$600000${_text(draw, 22)}${base64.b64encode(draw.randbytes(32)).decode()}"
            if n % 10
            else "!" + _text(draw, 40),
            last_login=made.past(120) if n % 5 else None,
            is_superuser=n == 1,
            username=login,
            first_name=first if shown else "",
            last_name=last if shown else "",
            email=mail if n % 50 else f"retired__user_{draw.getrandbits(160):040x}@retired.invalid",
            is_staff=n < 5,
            is_active=True,
            date_joined=made.past(900),
        )
        people.append(
            {
                "id": n,
                "login": login,
                "first": first,
                "last": last,
                "name": f"{first} {last}",
                "mail": mail,
                "company": company,
                "staff": f"{'HOL'[company] if company < 3 else 'X'}{draw.randrange(10**5):05d}",
            }
        )
        if company < 2 and n % 2:
            made.add(
                "social_auth_usersocialauth",
                provider="tpa-saml",
                uid=f"{COMPANIES[company][1]}:{mail if n % 3 else people[-1]['staff']}",
                user_id=n,
                extra_data=Jsonb(
                    {"auth_time": int(made.past(90).timestamp()), "email": mail, "name_id": mail}
                ),
                id_key="",
            )
        if n % 6 == 0:
            made.add(
                "social_auth_nonce",
                server_url="https://idp.ostermann-gears.de/openid",
                timestamp=int(made.past(60).timestamp()),
                salt=_text(draw, 8),
            )
    for n in range(1, 9):
        person = people[n * 11]
        made.add(
            "social_auth_partial",
            token=f"{draw.getrandbits(128):032x}",
            next_step=4,
            backend="tpa-saml",
            timestamp=made.past(40),
            data=Jsonb(
                {
                    "args": [],
                    "kwargs": {
                        "username": person["login"],
                        "details": {
                            "email": person["mail"],
                            "fullname": person["name"],
                            "first_name": person["first"],
                            "last_name": person["last"],
                        },
                        "uid": person["staff"],
                        "is_new": True,
                        "new_association": True,
                    },
                    "backend": "tpa-saml",
                    "next": 4,
                }
            ),
        )
        made.add(
            "social_auth_code",
            email=person["mail"],
            code=_text(draw, 32, "abcdef0123456789"),
            verified=n % 2 == 0,
            timestamp=made.past(40),
        )
    for n in (2, 3, 4):
        made.add("auth_user_groups", user_id=n, group_id=n - 1)
        made.add("waffle_flag_users", flag_id=n, user_id=n)
    for n in range(22):
        person = draw.choice(people)
        made.add(
            "django_admin_log",
            action_time=made.past(300),
            object_id=str(person["id"]),
            object_repr=str(person["login"]),
            action_flag=2,
            change_message=json.dumps([{"changed": {"fields": ["Email address" if n % 2 else "Active"]}}]),
            content_type_id=1,
            user_id=1,
        )
    for n in range(24):
        body = base64.urlsafe_b64encode(draw.randbytes(100)).decode().rstrip("=")
        made.add(
            "django_session",
            session_key=_text(draw, 32, "abcdefghijklmnopqrstuvwxyz0123456789"),
            session_data=f".eJ{body}:1t{_text(draw, 4)}:{_text(draw, 43)}",
            expire_date=NOW + timedelta(days=n - 8),
        )
    for n, (name, kind) in enumerate(
        (("lms-sso", "authorization-code"), ("mobile app", "password"), ("analytics", "client-credentials")),
        1,
    ):
        made.add(
            "oauth2_provider_application",
            client_id=_text(draw, 40),
            redirect_uris=f"https://{name.replace(' ', '-')}.northgate.example/complete/edx-oauth2/"
            if n == 1
            else "",
            client_type="confidential",
            authorization_grant_type=kind,
            client_secret=f"pbkdf2_sha256$600000${_text(draw, 22)}${base64.b64encode(draw.randbytes(32)).decode()}",
            name=name,
            user_id=1,
            skip_authorization=n == 1,
            algorithm="",
            post_logout_redirect_uris="",
            hash_client_secret=True,
            allowed_origins="",
            registration_source="manual",
        )
    for n in range(1, 61):
        token, user = _text(draw, 30), draw.randrange(1, 151)
        made.add(
            "oauth2_provider_accesstoken",
            token=token,
            expires=NOW + timedelta(hours=draw.randrange(10)),
            scope="read write email profile",
            application_id=2,
            user_id=user if n % 15 else None,
            token_checksum=hashlib.sha256(token.encode()).hexdigest(),
            resource=Jsonb([]),
        )
        if n % 2:
            fresh = _text(draw, 30)
            made.add(
                "oauth2_provider_refreshtoken",
                token=fresh,
                access_token_id=n,
                application_id=2,
                user_id=user,
                token_family=made.key(),
                token_checksum=hashlib.sha256(fresh.encode()).hexdigest(),
                resource=Jsonb([]),
                revoked=None,
            )
        if n % 10 == 0:
            made.add(
                "oauth2_provider_grant",
                code=_text(draw, 30),
                expires=NOW,
                redirect_uri="https://lms-sso.northgate.example/complete/edx-oauth2/",
                scope="profile email",
                application_id=1,
                user_id=user,
                code_challenge="",
                code_challenge_method="",
                nonce="",
                claims="",
                resource=Jsonb([]),
            )
    for n in range(1, 46):
        person = people[n * 3]
        real = (
            str(person["name"]) if n % 4 else f"{person['first']} {draw.choice('ABJKMR')}. {person['last']}"
        )
        row = {
            "verified_name": real,
            "profile_name": str(person["name"]) if n % 5 else str(person["first"]),
            "verification_attempt_id": draw.randrange(100, 900) if n % 2 else None,
            "proctored_exam_attempt_id": None if n % 2 else n,
            "user_id": person["id"],
            "status": draw.choice(("approved", "approved", "submitted", "denied")),
        }
        made.add("nameaffirmation_verifiedname", **row)
        made.add(
            "edx_name_affirmation_historicalverifiedname",
            **row,
            history_change_reason=None,
            history_type="+",
            history_user_id=person["id"],
        )
    return people


def _companies(draw: random.Random, made: Made, people: list[dict[str, object]]) -> list[uuid.UUID]:
    keys = []
    for n, (name, slug, country) in enumerate(COMPANIES):
        key = made.key()
        keys.append(key)
        yes = {
            c: n != 1
            for c in made.columns["enterprise_enterprisecustomer"]
            if c.startswith(("enable_", "hide_", "show_", "disable_"))
        }
        made.add(
            "enterprise_enterprisecustomer",
            uuid=key,
            name=name,
            slug=slug,
            active=True,
            country=country,
            enforce_data_sharing_consent="at_enrollment",
            replace_sensitive_sso_username=n == 1,
            contact_email=f"learning@{slug}.example" if n else None,
            customer_type_id=1,
            site_id=1,
            default_language=None,
            sender_alias=f"{name} Learning",
            reply_to=None,
            auth_org_id=None,
            learner_portal_sidebar_content="",
            **yes,
        )
        made.add(
            "enterprise_enterprisecustomeridentityprovider",
            provider_id=f"saml-{slug}",
            enterprise_customer_id=key,
            default_provider=True,
        )
        made.add(
            "consent_datasharingconsenttextoverrides",
            page_title="Consent to share data",
            left_sidebar_text=None,
            top_paragraph=f"To enrol, {name} asks to see your progress.",
            agreement_text="I agree that my grades are shown to my employer.",
            continue_text="Continue",
            abort_text="Decline",
            confirmation_modal_header="Are you sure?",
            confirmation_modal_text="Without consent you cannot enrol with this offer.",
            modal_affirm_decline_text="I decline",
            modal_abort_decline_text="Back",
            declined_notification_title="Not enrolled",
            declined_notification_message="You declined.",
            published=True,
            enterprise_customer_id=key,
        )
        made.add(
            "enterprise_enterprisecustomerinvitekey",
            is_removed=False,
            usage_limit=100,
            expiration_date=NOW + timedelta(days=90),
            enterprise_customer_id=key,
            is_active=True,
        )
        made.add(
            "enterprise_enterprisecustomerreportingconfiguration",
            active=True,
            include_date=True,
            delivery_method="email" if n else "sftp",
            pgp_encryption_key=None,
            data_type="progress_v3",
            report_type="csv",
            email=f"{draw.choice(FIRST_A).lower()}.{draw.choice(LAST_B)}@{slug}.example\nhr@{slug}.example"
            if n
            else "",
            frequency="monthly",
            day_of_month=1,
            hour_of_day=4,
            decrypted_password=_fernet(draw, NOW) if n else None,
            sftp_hostname=None if n else "sftp.harrowtidal.example",
            sftp_port=None if n else 22,
            sftp_username=None if n else "svc_northgate",
            decrypted_sftp_password=None if n else _fernet(draw, NOW),
            sftp_file_path=None if n else "/in/lms",
            enterprise_customer_id=key,
            enable_compression=True,
        )
        for kind, group in (("flex", "Night shift"), ("budget", "Apprentices 2025")):
            made.add(
                "enterprise_enterprisegroup",
                name=group,
                enterprise_customer_id=key,
                is_removed=False,
                group_type=kind,
            )
        made.add(
            "enterprise_enrollmentnotificationemailtemplate",
            plaintext_template="Dear {{ user.name }}, you have been enrolled in {{ enrolled_in.name }}.",
            html_template="<html><body><p>Dear {{ user.name }},</p></body></html>",
            subject_line="You've been enrolled",
            enterprise_customer_id=key,
            template_type="SELF_ENROLL",
        )
        made.add(
            "xapi_xapilrsconfiguration",
            version="1.0.1",
            endpoint=f"https://lrs.{slug}.example/xapi/",
            key=_text(draw, 20),
            secret=_text(draw, 40),
            active=n == 0,
            enterprise_customer_id=key,
        )
    member = 0
    for person in people:
        company = int(str(person["company"]))
        if company == 3:
            continue
        member += 1
        person["member"] = made.add(
            "enterprise_enterprisecustomeruser",
            user_id=person["id"],
            active=True,
            linked=member % 20 != 0,
            enterprise_customer_id=keys[company],
            should_inactivate_other_customers=True,
            is_relinkable=True,
            user_fk=person["id"],
        )
        made.add(
            "enterprise_systemwideenterpriseuserroleassignment",
            role_id=1 if member % 25 == 0 else 2,
            user_id=person["id"],
            applies_to_all_contexts=False,
            enterprise_customer_id=keys[company],
        )
        if member % 3 == 0:
            group = made.tables["enterprise_enterprisegroup"][company * 2][
                made.columns["enterprise_enterprisegroup"].index("uuid")
            ]
            row = {
                "uuid": made.key(),
                "enterprise_customer_user_id": person["member"],
                "group_id": group,
                "is_removed": False,
                "activated_at": made.past(200),
                "status": "accepted",
            }
            made.add("enterprise_enterprisegroupmembership", **row)
            made.add(
                "enterprise_historicalenterprisegroupmembership", **row, history_type="+", history_user_id=1
            )
    for n in range(1, 31):
        company = n % 3
        mail = f"{draw.choice(FIRST_A)}{draw.choice(FIRST_B)}.{draw.choice(LAST_A)}{draw.choice(LAST_B)}@{('harrowtidal.com', 'ostermann-gears.de', 'lakeheadclinics.ca')[company]}".lower()
        made.add(
            "enterprise_pendingenterprisecustomeruser", user_email=mail, enterprise_customer_id=keys[company]
        )
        course, _ = _course(draw)
        if n % 2:
            made.add(
                "enterprise_pendingenrollment",
                course_id=course,
                course_mode="verified",
                cohort_name=None,
                discount_percentage=Decimal("100.00000"),
                sales_force_id=f"0064W00000{_text(draw, 5)}QAI" if n % 3 == 0 else None,
                source_id=4,
                user_id=n,
            )
        if n % 10 == 0:
            made.add(
                "enterprise_pendingenterprisecustomeradminuser",
                user_email=f"admin{n}.{mail}",
                enterprise_customer_id=keys[company],
                reminder_sent_at=None,
            )
    for n in range(1, 13):
        person = people[n * 4]
        prompt = f"Summarise in two sentences how the learners of this company did: {json.dumps({'learners_engaged': draw.randrange(20, 90), 'top': str(person['name']), 'hours': draw.randrange(100, 900)})}"
        made.add(
            "enterprise_chatgptresponse",
            prompt=prompt,
            prompt_hash=hashlib.md5(prompt.encode()).hexdigest(),
            response=f"Engagement rose this month. {person['first']} {person['last']} spent the most time on the courses.",
            enterprise_customer_id=keys[n % 3],
            prompt_type=draw.choice(("learner_progress", "learner_engagement")),
        )
    return keys


def _enrolments(
    draw: random.Random, made: Made, people: list[dict[str, object]], companies: list[uuid.UUID]
) -> None:
    for person in people:
        if "member" not in person:
            continue
        seen = set()
        for _ in range(draw.randrange(0, 4)):
            course, _title = _course(draw)
            if course in seen:
                continue
            seen.add(course)
            company = companies[int(str(person["company"]))]
            granted = draw.random() < 0.92
            made.add(
                "enterprise_enterprisecourseenrollment",
                course_id=course,
                enterprise_customer_user_id=person["member"],
                source_id=draw.randrange(1, 5),
                saved_for_later=False,
                unenrolled=draw.random() < 0.1,
            )
            row = {
                "username": person["login"],
                "granted": granted,
                "course_id": course,
                "enterprise_customer_id": company,
            }
            made.add("consent_datasharingconsent", **row)
            made.add(
                "consent_historicaldatasharingconsent",
                **row,
                history_type="+",
                history_user_id=person["id"],
                history_change_reason="data-sharing-consent-app" if granted else None,
            )
    for n in range(1, 31):
        course, _ = _course(draw)
        block = (
            f"{course.replace('course-v1', 'block-v1')}+type@sequential+block@{draw.getrandbits(128):032x}"
        )
        made.add(
            "edx_when_datepolicy",
            abs_date=NOW + timedelta(days=draw.randrange(-100, 60)) if n % 4 else None,
            rel_date=None if n % 4 else timedelta(days=7 * (n % 5 + 1)),
        )
        made.add(
            "edx_when_contentdate",
            course_id=course,
            location=block,
            policy_id=n,
            active=True,
            field=draw.choice(("due", "start", "end")),
            block_type="sequential",
            assignment_title=f"Homework {n}",
            course_name="",
            subsection_name="",
        )
    reasons = (
        "Broken wrist, doctor's note seen",
        "Paternity leave",
        "Extension asked by phone, {phone}",
        "Dyslexia: time and a half",
        "",
    )
    for _ in range(20):
        reason = draw.choice(reasons).format(phone=f"+1 807 555 01{draw.randrange(100):02d}")
        made.add(
            "edx_when_userdate",
            abs_date=NOW + timedelta(days=draw.randrange(30)),
            reason=reason,
            actor_id=2,
            user_id=draw.randrange(1, 151),
            content_date_id=draw.randrange(1, 31),
            is_content_gated=False,
        )


def _exams(draw: random.Random, made: Made, people: list[dict[str, object]]) -> None:
    for n in range(1, 9):
        course, title = _course(draw)
        made.add(
            "proctoring_proctoredexam",
            course_id=course,
            content_id=f"{course.replace('course-v1', 'block-v1')}+type@sequential+block@{draw.getrandbits(128):032x}",
            external_id=str(made.key()),
            exam_name=f"Final exam: {title}",
            time_limit_mins=draw.choice((60, 90, 120)),
            due_date=NOW + timedelta(days=20),
            is_proctored=True,
            is_practice_exam=n == 8,
            is_active=True,
            hide_after_due=False,
            backend="software_secure",
        )
        if n < 5:
            made.add(
                "proctoring_proctoredexamreviewpolicy",
                review_policy=draw.choice(
                    ("Calculator allowed", "One sheet of notes, both sides", "Open book")
                ),
                proctored_exam_id=n,
                set_by_user_id=3,
            )
    for n in range(1, 71):
        person = people[n * 2]
        code = str(made.key()).upper()
        start = made.past(200)
        row = {
            "started_at": start,
            "completed_at": start + timedelta(minutes=draw.randrange(20, 118)),
            "attempt_code": code,
            "external_id": f"{draw.getrandbits(64):016x}",
            "allowed_time_limit_mins": 90,
            "status": draw.choice(("verified", "verified", "submitted", "rejected", "error")),
            "taking_as_proctored": True,
            "is_sample_attempt": False,
            "review_policy_id": draw.randrange(1, 5),
            "proctored_exam_id": draw.randrange(1, 9),
            "user_id": person["id"],
            "is_status_acknowledged": n % 2 == 0,
            "time_remaining_seconds": draw.randrange(0, 3000) if n % 9 == 0 else None,
            "is_resumable": False,
            "ready_to_resume": False,
            "resumed": False,
        }
        made.add("proctoring_proctoredexamstudentattempt", **row)
        made.add(
            "proctoring_proctoredexamstudentattempt_history", **row, history_type="~", history_user_id=None
        )
        if n % 2:
            suspicious = n % 6 == 1
            said = draw.choice(
                (
                    "Looked away from the screen several times",
                    "A second person in the room",
                    "Phone on the desk, picked up twice",
                )
            )
            raw = {
                "orgCode": "northgate",
                "examDate": f"{start:%b %d, %Y %I:%M%p}",
                "examProcessingStatus": "Review Completed",
                "examTakerFirstName": person["first"],
                "examTakerLastName": person["last"],
                "examTakerEmail": person["mail"],
                "ssiRecordLocator": row["external_id"],
                "reviewedBy": f"reviewer{draw.randrange(9)}",
                "reviewStatus": "Suspicious" if suspicious else "Clean",
                "videoReviewLink": f"https://videos.proctor.example/{row['external_id']}.webm",
                "examApiData": {
                    "duration": 90,
                    "examCode": code,
                    "orgExtra": {
                        "userID": person["id"],
                        "firstName": person["first"],
                        "lastName": person["last"],
                        "email": person["mail"],
                    },
                },
                "webCamComments": [
                    {
                        "comments": said,
                        "duration": 12,
                        "eventStart": 640,
                        "eventFinish": 652,
                        "eventStatus": "Suspicious",
                    }
                ]
                if suspicious
                else [],
            }
            review = made.add(
                "proctoring_proctoredexamsoftwaresecurereview",
                attempt_code=code,
                review_status=str(raw["reviewStatus"]),
                raw_data=json.dumps(raw),
                exam_id=row["proctored_exam_id"],
                reviewed_by_id=4 if n % 5 == 0 else None,
                student_id=person["id"],
                is_attempt_active=True,
                encrypted_video_url=base64.b64encode(draw.randbytes(96)),
            )
            if suspicious:
                made.add(
                    "proctoring_proctoredexamstudentattemptcomment",
                    start_time=640,
                    stop_time=652,
                    duration=12,
                    comment=said,
                    status="Suspicious",
                    review_id=review,
                )
        if n % 8 == 0:
            special = n % 16 == 0
            made.add(
                "proctoring_proctoredexamstudentallowance",
                key="review_policy_exception" if special else "additional_time_granted",
                value=draw.choice(
                    (
                        "May wear a headscarf",
                        "Insulin pump may beep",
                        "May stand up every 20 minutes (back injury)",
                    )
                )
                if special
                else str(draw.choice((15, 30, 45))),
                proctored_exam_id=row["proctored_exam_id"],
                user_id=person["id"],
            )


def _channels(
    draw: random.Random, made: Made, people: list[dict[str, object]], companies: list[uuid.UUID]
) -> None:
    for n, (code, _, title) in enumerate([(f"{o}+{c}", c, t) for o, c, t in COURSES] * 3, 1):
        made.add(
            "integrated_channel_contentmetadataitemtransmission",
            integrated_channel_code=("SAP", "CANVAS", "MOODLE")[n % 3],
            content_id=code,
            channel_metadata=json.dumps(
                {
                    "courseID": code,
                    "providerID": "NORTHGATE",
                    "status": "ACTIVE",
                    "title": [{"locale": "English", "value": title}],
                    "price": [{"currency": "USD", "value": float(draw.choice((49, 149, 199)))}],
                }
            ),
            enterprise_customer_id=companies[n % 3],
            content_title=title,
            api_response_status_code=200,
            remote_created_at=made.past(200),
            plugin_configuration_id=1,
        )
    members = [p for p in people if p["company"] == 0]
    for n in range(1, 51):
        person = draw.choice(members)
        course, title = _course(draw)
        when = made.past(150)
        made.add(
            "sap_success_factors_sapsuccessfactorslearnerdatatransmission3ce",
            sapsf_user_id=person["staff"],
            enterprise_course_enrollment_id=n,
            course_id=course,
            course_completed=n % 3 > 0,
            instructor_name="",
            grade=draw.choice(("Pass", "Pass", "Fail", "In Progress", "0.82")),
            total_hours=0.0,
            sap_completed_timestamp=int(when.timestamp() * 1000) if n % 3 else None,
            status="200",
            error_message="",
            credit_hours=0.0,
            enterprise_customer_uuid=companies[0],
            plugin_configuration_id=1,
            friendly_status_message=None,
            content_title=title,
            progress_status="Passed" if n % 3 else "In Progress",
            user_email=person["mail"],
            completed_timestamp=when if n % 3 else None,
            is_transmitted=True,
        )
        if n % 2:
            body = {
                "userID": person["staff"],
                "courseID": course,
                "providerID": "NORTHGATE",
                "courseCompleted": "true",
                "completedTimestamp": int(when.timestamp() * 1000),
                "grade": "Pass",
            }
            made.add(
                "integrated_channel_integratedchannelapirequestlogs",
                enterprise_customer_configuration_id=1,
                endpoint="https://api.sf.example/learning/odatav4/public/admin/ocn/v1/OcnLearningEventCompletions",
                payload=json.dumps(body),
                enterprise_customer_id=companies[0],
                response_body='{"error": null}',
                status_code=200,
                time_taken=round(draw.uniform(0.1, 2.4), 4),
                channel_name="SAP",
            )
            made.add(
                "integrated_channel_apiresponserecord",
                status_code=200 if n % 9 else 400,
                body="" if n % 9 else f"User {person['staff']} not found",
            )
    made.add(
        "canvas_canvasenterprisecustomerconfiguration",
        active=True,
        transmission_chunk_size=500,
        channel_worker_username="enterprise_channel_worker",
        catalogs_to_transmit="",
        canvas_account_id=1,
        canvas_base_url="https://ostermann.canvas.example",
        enterprise_customer_id=companies[1],
        refresh_token=f"{draw.randrange(10**5)}~{_text(draw, 64)}",
        idp_id="",
        disable_learner_data_transmissions=False,
        display_name="Canvas of Ostermann",
        dry_run_mode_enabled=False,
        show_course_price=False,
        decrypted_client_id=_fernet(draw, NOW, 32),
        decrypted_client_secret=_fernet(draw, NOW, 64),
    )
