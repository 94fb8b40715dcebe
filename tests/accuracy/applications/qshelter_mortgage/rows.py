"""A Nigerian platform for buying homes by mortgage, in QShelter: applications, co-applicants, documents, payments."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import string
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

SCHEMA = Path(__file__).with_name("schema.sql").read_text("utf-8")
COLUMNS = {
    table: re.findall(r'^    "?(\w+)"? (?:"|[a-z])', body, re.MULTILINE)
    for table, body in re.findall(r"CREATE TABLE (\w+) \(\n(.*?)\n\);", SCHEMA, re.DOTALL)
}
START = datetime(2025, 3, 3, 8, 0)
TENANT = "cm3qshelter0000tenantlagos1"

FIRST_HEADS = [
    "Ade",
    "Chi",
    "Olu",
    "Nne",
    "Ife",
    "Tem",
    "Zai",
    "Ebu",
    "Oro",
    "Uch",
    "Bas",
    "Kel",
    "Sim",
    "Yem",
    "Ama",
    "Dam",
]
FIRST_TAILS = [
    "dayo",
    "lola",
    "nma",
    "ka",
    "bisi",
    "tunde",
    "sola",
    "mma",
    "nab",
    "wale",
    "chi",
    "ola",
    "ra",
    "isi",
]
LAST_HEADS = [
    "Oko",
    "Ade",
    "Nwo",
    "Bal",
    "Eze",
    "Ogu",
    "Ibe",
    "Mus",
    "Oye",
    "Ani",
    "Dan",
    "Fas",
    "Uko",
    "Eti",
]
LAST_TAILS = ["rie", "yemi", "kedi", "ogun", "nkwo", "lami", "bara", "soro", "wande", "juma", "tola", "mere"]
STREETS = [
    "Palmgrove Close",
    "Admiral Creek Road",
    "Bishop Court Street",
    "Ikota Garden Avenue",
    "Fola Drive",
    "Marina Extension",
    "Unity Crescent",
]
CITIES = ["Lekki", "Ikeja", "Ibadan", "Abeokuta", "Enugu", "Wuye"]
BANKS = [
    ("Harbour Trust Bank", "044"),
    ("First Delta Bank", "057"),
    ("Savannah Mortgage Bank", "058"),
    ("Coastline MFB", "033"),
]
ESTATES = [
    "Lekki Gardens Terrace",
    "Balogun Court",
    "Cedar Park Duplex",
    "Okafor Heights",
    "Mainland View Flats",
    "Ikota Villas",
    "The Adeyemi Residences",
    "Palm Estate Bungalow",
]
QUESTIONS = [
    ("date_of_birth", "Date of Birth", "DATE"), ("marital_status", "Marital Status", "SELECT"), ("monthly_income", "Monthly Net Income", "CURRENCY"), ("employer_name", "Name of Employer", "TEXT"),
    ("nin", "National Identification Number", "TEXT"), ("bvn", "Bank Verification Number", "TEXT"), ("residential_address", "Residential Address", "TEXT"), ("next_of_kin", "Next of Kin (name and phone)", "TEXT"),
    ("dependants", "Number of Dependants", "NUMBER"), ("preferred_tenor", "Preferred Tenor (months)", "NUMBER"), ("first_home", "Is this your first home?", "CHECKBOX"),
]  # fmt: skip
AGENTS = [
    "Mozilla/5.0 (Linux; Android 13; TECNO KI7) AppleWebKit/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/124.0.0.0",
]


def values_of(enum: str) -> list[str]:
    found = re.search(rf'CREATE TYPE "{enum}" AS ENUM \((.*?)\);', SCHEMA)
    assert found is not None
    return re.findall(r"'(\w+)'", found[1])


def nuban(draw: Random, bank: str) -> str:
    """Return a Nigerian account number: nine digits and one that checks them with the bank's code."""
    serial = "".join(draw.choices(string.digits, k=9))
    total = sum(int(f) * w for f, w in zip(bank + serial, (3, 7, 3) * 4, strict=True))
    return serial + str((10 - total % 10) % 10)


def rows(draw: Random) -> dict[str, list[tuple[object, ...]]]:
    tables: dict[str, list[tuple[object, ...]]] = {}

    def cuid() -> str:
        return "c" + "".join(draw.choices(string.ascii_lowercase + string.digits, k=24))

    def when(days: int = 330) -> datetime:
        return START + timedelta(seconds=draw.randrange(days * 86400))

    def add(table: str, **values: object) -> str:
        names = COLUMNS[table]
        made = when()
        known: dict[str, object] = {
            "id": cuid(),
            "tenantId": TENANT,
            "createdAt": made,
            "updatedAt": made + timedelta(hours=draw.randint(0, 900)),
        }
        values = {
            **{k: v for k, v in known.items() if k in names},
            **{k: json.dumps(v) if isinstance(v, dict | list) else v for k, v in values.items()},
        }
        unknown = set(values) - set(names)
        assert not unknown, f"{table}: {unknown}"
        tables.setdefault(table, []).append(tuple(values.get(n) for n in names))
        return str(values.get("id"))

    def first() -> str:
        return draw.choice(FIRST_HEADS) + draw.choice(FIRST_TAILS)

    def last() -> str:
        return draw.choice(LAST_HEADS) + draw.choice(LAST_TAILS)

    def phone() -> str:
        return (
            draw.choice(("+234", "+234", "0"))
            + draw.choice(("803", "806", "810", "813", "903", "705"))
            + "".join(draw.choices(string.digits, k=7))
        )

    def ip() -> str:
        return f"{draw.choice((102, 105, 197))}.{draw.randint(80, 215)}.{draw.randint(0, 255)}.{draw.randint(1, 254)}"

    def street() -> str:
        return f"{draw.randint(1, 120)}{draw.choice(('', '', 'A', 'B'))} {draw.choice(STREETS)}, {draw.choice(CITIES)}"

    def secret(size: int = 32) -> str:
        return draw.randbytes(size).hex()

    def jwt(user: str) -> str:
        parts = [{"alg": "HS256", "typ": "JWT"}, {"sub": user, "jti": secret(8), "tenantId": TENANT}]
        return (
            ".".join(base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts)
            + "."
            + base64.urlsafe_b64encode(draw.randbytes(32)).decode().rstrip("=")
        )

    # -- tenant, organisations, roles
    add("tenants", id=TENANT, name="Homeward Lagos", subdomain="homeward", isActive=True)
    types = {
        code: add(
            "organization_types",
            code=code,
            name=said,
            description=None,
            isSystemType=True,
            onboardingFlowId=None,
        )
        for code, said in (
            ("PLATFORM", "Platform Operator"),
            ("BANK", "Bank/Lender"),
            ("DEVELOPER", "Property Developer"),
            ("LEGAL", "Legal Firm"),
            ("INSURER", "Insurer"),
        )
    }
    roles = [
        add("roles", name=r, description=f"{r.lower().replace('_', ' ')} role", isSystem=True, isActive=True)
        for r in ("customer", "admin", "mortgage_operator", "finance", "agent", "bank_officer")
    ]
    for path, methods in (
        ("/users/*", ["GET"]),
        ("/applications/*", ["GET", "POST"]),
        ("/payments/**", ["*"]),
        ("/properties/*", ["GET", "PATCH"]),
        ("/settings/**", ["*"]),
    ):
        permission = add(
            "permissions",
            name=f"Access {path}",
            description=None,
            path=path,
            methods=methods,
            effect="ALLOW",
            isSystem=True,
        )
        for role in draw.sample(roles, 3):
            add("role_permissions", roleId=role, permissionId=permission)
    organisations: list[str] = []
    for number, said in enumerate(
        [b[0] for b in BANKS]
        + [
            "Lekki Gardens Homes",
            "Okafor & Sons Developers",
            "Ibeju Law Partners",
            "QShelter Operations",
            "Cedar Insurance PLC",
        ]
    ):
        bank = number < len(BANKS)
        organisations.append(
            add(
                "organizations", name=said, status="ACTIVE", isPlatformOrg=number == 7, email=f"{draw.choice(('info', 'mortgage', 'hello'))}@{said.split()[0].lower()}-ng.com", phone=f"+23412{draw.randint(700000, 999999)}", address=street(),
                city=draw.choice(CITIES), state="Lagos", country="Nigeria", website=f"https://{said.split()[0].lower()}-ng.com", logoUrl=None, description=None, bankCode=BANKS[number][1] if bank else None, bankLicenseNo=f"CBN/PMB/{draw.randint(100, 999)}" if bank else None,
                swiftCode=f"{said[:4].upper()}NGLA" if bank else None, sortCode=f"{draw.randint(10000000, 99999999):09d}" if bank else None, cacNumber=f"RC{draw.randint(100000, 1999999)}", cacCertificateUrl=None, taxId=f"{draw.randint(10000000, 99999999)}-0001", approvedAt=when(), approvedById=None,
            )
        )  # fmt: skip

    # -- people
    people: list[tuple[str, str, str, str, str]] = []
    for number in range(170):
        one, two = first(), last()
        mail = f"{one}.{two}{draw.randint(1, 99)}@{draw.choice(('naijapost.com', 'lagosmail.ng', 'inbox-africa.com', 'qshelter-team.com' if number < 25 else 'eko-web.ng'))}".lower()
        number_of, user, wallet = phone(), cuid(), None
        if number >= 25 and draw.random() < 0.7:
            wallet = add(
                "wallets",
                balance=round(draw.choice((0, 0, draw.uniform(1000, 9_000_000))), 2),
                currency="NGN",
            )
            for _ in range(draw.randint(0, 2)):
                add(
                    "transactions", walletId=wallet, amount=round(draw.uniform(5000, 4_000_000), 2), type=draw.choice(values_of("TransactionType")), status=draw.choice(values_of("TransactionStatus")),
                    reference=f"TXN-{draw.randint(10**12, 10**13 - 1)}-{draw.randbytes(3).hex().upper()}", description=draw.choice((f"Transfer from {one.upper()} {two.upper()}", "Wallet funding", "Downpayment", f"NIP/{draw.choice(BANKS)[0].upper()}/{last().upper()} {first().upper()}")),
                )  # fmt: skip
        social = f"1{draw.randint(0, 10**20 - 1):020d}" if draw.random() < 0.3 else None
        verified = draw.random() < 0.8
        add(
            "users", id=user, email=mail, password=None if social and draw.random() < 0.5 else "$2b$10$" + "".join(draw.choices(string.ascii_letters + string.digits + "./", k=53)), phone=number_of if draw.random() < 0.85 else None,
            firstName=one, lastName=two, isActive=draw.random() < 0.95, isEmailVerified=verified, googleId=social, avatar=f"https://qshelter-uploads.s3.amazonaws.com/avatars/{user}.jpg" if draw.random() < 0.3 else None, tenantId=TENANT, walletId=wallet,
            emailVerifiedAt=when() if verified else None, emailVerificationToken=None if verified else secret(), lastLoginAt=when() if draw.random() < 0.8 else None,
        )  # fmt: skip
        people.append((user, one, two, mail, number_of))
        add(
            "tenant_memberships",
            userId=user,
            roleId=roles[0] if number >= 25 else draw.choice(roles[1:]),
            isActive=True,
            isDefault=True,
        )
        if social:
            add("socials", userId=user, provider="google", socialId=social)
        if draw.random() < 0.4:
            add(
                "refresh_tokens",
                jti=secret(16),
                token=jwt(user) if draw.random() < 0.7 else None,
                userId=user,
                expiresAt=when(),
            )
        if draw.random() < 0.5:
            add(
                "email_preferences",
                userId=user,
                marketingEmails=draw.random() < 0.5,
                transactionalEmails=True,
                propertyAlerts=draw.random() < 0.7,
                paymentReminders=True,
            )
        if draw.random() < 0.3:
            add(
                "device_endpoints", userId=user, platform=draw.choice(("ios", "android", "web")), isActive=True,
                endpoint=f"arn:aws:sns:eu-west-1:{draw.randint(10**11, 10**12 - 1)}:endpoint/GCM/qshelter/{draw.randbytes(4).hex()}-{draw.randbytes(2).hex()}-4{draw.randbytes(2).hex()[1:]}-9{draw.randbytes(2).hex()[1:]}-{draw.randbytes(6).hex()}",
            )  # fmt: skip
        if draw.random() < 0.12:
            add(
                "password_resets",
                token=secret(),
                userId=user,
                expiresAt=when(),
                usedAt=when() if draw.random() < 0.5 else None,
            )
        if draw.random() < 0.05:
            add(
                "user_suspensions",
                userId=user,
                reason=draw.choice(
                    (
                        "Forged bank statement",
                        "Duplicate account",
                        f"Abusive calls to {first()} in support",
                        "Chargeback",
                        "Failed identity check",
                    )
                ),
                suspendedAt=when(),
                expiresAt=None,
                liftedAt=None,
            )
    team, buyers = people[:25], people[25:]
    for number, p in enumerate(team):
        add(
            "organization_members", organizationId=organisations[number % 9], userId=p[0], roleId=roles[5], title=draw.choice(("Loan Officer", "Mortgage Operations Officer", "Legal Counsel", "Sales Agent", "Head of Finance")), department=draw.choice(("Retail Mortgage", "Legal", "Operations", None)),
            employeeId=f"HTB-{draw.randint(1000, 9999)}" if draw.random() < 0.6 else None, isActive=True, invitedAt=None, acceptedAt=None, invitedBy=team[0][0], joinedAt=when(),
        )  # fmt: skip
    for _ in range(18):
        one, two = first(), last()
        add(
            "organization_invitations", organizationId=draw.choice(organisations), email=f"{one[0]}{two}@{draw.choice(('harbourtrust', 'firstdelta', 'lekkigardens'))}-ng.com".lower(), firstName=one, lastName=two, roleId=roles[5], title=draw.choice(("Loan Officer", "Team Lead", "Site Manager", "Credit Analyst", "Partner")),
            department=draw.choice((None, "Mortgage", "Sales")), isOnboarder=False, token=cuid(), expiresAt=when(), status=draw.choice(values_of("InvitationStatus")), invitedById=team[0][0], acceptedAt=None,
        )  # fmt: skip
    for said, provider in (
        ("Paystack Integration", "paystack"),
        ("Flutterwave", "flutterwave"),
        ("Core banking sandbox", "harbourtrust"),
        ("CRM export", "zoho"),
    ):
        add(
            "api_keys",
            name=said,
            description=None,
            provider=provider,
            secretRef=f"arn:aws:secretsmanager:eu-west-1:210987654321:secret:qshelter/{provider}-{draw.randbytes(3).hex()}",
            scopes=["application:read", "payment:*"],
            enabled=True,
            createdBy=team[0][0],
        )
    for _ in range(25):
        add("oauth_states", state=secret(16), expiresAt=when())
    for key, value, group in (
        ("support_phone", "+2347000724537", "contact"),
        ("support_email", "support@homeward-ng.com", "contact"),
        ("mortgage.max_tenor", "240", "mortgage"),
        ("sms.sender", "QSHELTER", "notification"),
        ("late_fee_percent", "1.5", "payment"),
    ):
        add("settings", key=key, value=value, category=group)

    # -- homes
    units: list[tuple[str, str, str]] = []
    for said in ("Swimming pool", "24h power", "Gym", "CCTV", "Boys quarters"):
        add("amenities", name=said, category="PROPERTY", icon=None)
    for number in range(24):
        title, where = draw.choice(ESTATES), street()
        home = add(
            "properties", userId=draw.choice(team)[0], organizationId=organisations[4 + number % 2], title=title, category="SALE", propertyType=draw.choice(("APARTMENT", "HOUSE", "TOWNHOUSE")), country="Nigeria", currency="NGN", city=draw.choice(CITIES), district=draw.choice(("Eti-Osa", None)), zipCode=f"10{draw.randint(1000, 6999)}",
            streetAddress=where, longitude=round(draw.uniform(3.3, 3.7), 6), latitude=round(draw.uniform(6.4, 6.7), 6), status=draw.choice(values_of("PropertyStatus")), description="Finished to carcass level, title: C of O", publishedAt=when(),
        )  # fmt: skip
        add(
            "property_media",
            propertyId=home,
            url=f"https://qshelter-uploads.s3.amazonaws.com/properties/{home}/1.jpg",
            type="IMAGE",
            caption=None,
            order=0,
        )
        add(
            "property_documents",
            propertyId=home,
            name=draw.choice(("C of O.pdf", "Survey plan.pdf", "Deed of assignment.pdf")),
            url=f"https://qshelter-uploads.s3.amazonaws.com/titles/{draw.randbytes(8).hex()}.pdf",
            type=draw.choice(("TITLE_DEED", "SURVEY_PLAN")),
        )
        variant = add(
            "property_variants",
            propertyId=home,
            name=draw.choice(("Standard - Carcass", "Corner Piece - Finished")),
            description=None,
            nBedrooms=draw.randint(1, 5),
            nBathrooms=draw.randint(1, 6),
            nParkingSpots=2,
            area=round(draw.uniform(60, 320), 1),
            price=draw.randint(20, 180) * 1_000_000.0,
            totalUnits=6,
            availableUnits=3,
            reservedUnits=1,
            soldUnits=2,
            status="AVAILABLE",
            isActive=True,
        )
        for unit in range(4):
            note = draw.choice(
                (None,) * 6
                + (
                    f"held for Mrs {last()}, call {phone()}",
                    "balcony faces the transformer",
                    "owner abroad until December",
                )
            )
            taken = draw.random() < 0.4
            units.append(
                (
                    add("property_units", variantId=variant, unitNumber=f"{draw.choice('ABC')}{unit + 1}", floorNumber=unit, blockName=draw.choice(("Block A", "Tower 1", None)), notes=note, status="SOLD" if taken else "AVAILABLE", reservedById=draw.choice(buyers)[0] if draw.random() < 0.2 else None, ownerId=draw.choice(buyers)[0] if taken else None, version=0),
                    title, where,
                )
            )  # fmt: skip
    for kind, said in (
        ("ID_CARD", "Valid ID Card"),
        ("BANK_STATEMENT", "6 Months Bank Statement"),
        ("EMPLOYMENT_LETTER", "Letter of Employment"),
        ("PASSPORT_PHOTO", "Passport Photograph"),
        ("TAX_CLEARANCE", "Tax Clearance"),
    ):
        add(
            "document_definitions",
            planId="plan-mortgage-docs",
            documentType=kind,
            documentName=said,
            uploadedBy=values_of("UploadedBy")[0],
            autoApprove=False,
            order=1,
            isRequired=True,
            minFiles=1,
            maxFiles=3,
            allowedMimeTypes="application/pdf,image/jpeg",
        )
    for number, (key, said, kind) in enumerate(QUESTIONS):
        add(
            "questionnaire_plan_questions",
            questionnairePlanId="plan-prequal",
            questionKey=key,
            questionText=said,
            helpText=draw.choice((None, "As on your ID")),
            questionType=kind if kind in values_of("QuestionType") else values_of("QuestionType")[0],
            order=number,
            isRequired=True,
            options=["SINGLE", "MARRIED", "DIVORCED"] if key == "marital_status" else None,
            scoreWeight=1,
        )
    for said, months in (("Monthly 20 years", 240), ("Outright", 1), ("Flexible 12 months", 12)):
        add(
            "payment_plans",
            name=said,
            description=None,
            isActive=True,
            paymentFrequency="MONTHLY",
            frequencyMultiplier=1,
            numberOfInstallments=months,
            calculateInterestDaily=False,
            gracePeriodDays=7,
            allowFlexibleTerm=False,
            maxAgeAtMaturity=60,
            collectFunds=True,
        )
    methods = [
        add(
            "property_payment_methods",
            name=said,
            description=None,
            isActive=True,
            allowEarlyPayoff=True,
            earlyPayoffPenaltyRate=None,
            autoActivatePhases=True,
            requiresManualApproval=False,
        )
        for said in ("Standard Mortgage", "Cash Purchase", "Rent to own")
    ]
    template = add(
        "document_templates",
        name="Provisional Offer Letter",
        code="PROVISIONAL_OFFER",
        description=None,
        version=1,
        htmlTemplate="<p>Dear {{buyerName}},</p><p>We offer you {{propertyName}} at {{totalAmount}}.</p>",
        cssStyles="p{margin:0}",
        mergeFields=[{"name": "buyerName", "type": "string", "required": True}],
        isActive=True,
        isDefault=True,
    )

    # -- applications
    for number in range(1, 86):
        b = draw.choice(buyers)
        unit, title, where = draw.choice(units)
        price = draw.randint(20, 180) * 1_000_000.0
        status = draw.choice(values_of("ApplicationStatus"))
        snapshot = {
            "name": "Standard Mortgage",
            "phases": [
                {"name": "Prequalification", "order": 1},
                {"name": "Downpayment", "order": 2, "percentOfPrice": 10},
            ],
        }
        application = add(
            "applications", propertyUnitId=unit, buyerId=b[0], sellerId=draw.choice(team)[0] if draw.random() < 0.5 else None, paymentMethodId=draw.choice(methods), paymentMethodSnapshot=snapshot, paymentMethodSnapshotAt=when(), paymentMethodSnapshotHash=hashlib.sha256(str(number).encode()).hexdigest(),
            applicationNumber=f"APP-{draw.randbytes(3).hex().upper()}-{number:05d}", title=f"{title} - {b[1]} {b[2]}" if draw.random() < 0.6 else f"Purchase of {title}", description=None, applicationType=draw.choice(("MORTGAGE", "INSTALLMENT", "CASH")), totalAmount=price, status=status, nextPaymentDueDate=when() if draw.random() < 0.4 else None,
            startDate=when() if draw.random() < 0.5 else None, signedAt=when() if draw.random() < 0.3 else None,
        )  # fmt: skip
        if draw.random() < 0.4:
            one = first()
            add(
                "co_applicants", applicationId=application, userId=draw.choice(buyers)[0] if draw.random() < 0.4 else None, email=f"{one}.{b[2]}{draw.randint(1, 99)}@{draw.choice(('naijapost.com', 'lagosmail.ng'))}".lower(), firstName=one, lastName=b[2] if draw.random() < 0.7 else last(), relationship=draw.choice(("SPOUSE", "SPOUSE", "SIBLING", "PARENT", "BUSINESS_PARTNER", "OTHER")),
                monthlyIncome=float(draw.randint(15, 300) * 10_000) if draw.random() < 0.7 else None, employmentType=draw.choice(("EMPLOYED", "SELF_EMPLOYED", "RETIRED", "CONTRACTOR", "UNEMPLOYED", None)), inviteToken=secret(24) if draw.random() < 0.7 else None, inviteTokenExpiresAt=when(), status=draw.choice(values_of("CoApplicantStatus")), invitedAt=when(),
                removalReason="Divorce" if draw.random() < 0.05 else None,
            )  # fmt: skip
        add(
            "application_organizations", applicationId=application, organizationId=draw.choice(organisations[:4]), assignedAsTypeId=types["BANK"], assignedStaffId=draw.choice(team)[0], status=draw.choice(values_of("ApplicationOrganizationStatus")), assignedAt=when(), isPrimary=True,
            offeredTerms={"interestRate": 9.75, "termMonths": draw.choice((120, 180, 240)), "conditions": draw.choice(("Insurance required", "Guarantor needed"))} if draw.random() < 0.4 else None, declineReason=draw.choice((None, None, None, f"Debt ratio of {draw.randint(45, 80)}% too high", "Applicant is 58, exceeds age at maturity")), slaHours=48, slaBreachNotified=False, reminderCount=0,
        )  # fmt: skip
        for order, (name, category) in enumerate(
            (
                ("Prequalification", "QUESTIONNAIRE"),
                ("KYC Documents", "DOCUMENTATION"),
                ("Downpayment", "PAYMENT"),
            ),
            1,
        ):
            phase = add(
                "application_phases",
                applicationId=application,
                phaseTemplateId=None,
                name=name,
                description=None,
                phaseCategory=category,
                order=order,
                status=draw.choice(values_of("PhaseStatus")),
                activatedAt=when(),
                requiresPreviousPhaseCompletion=True,
            )
            if category == "QUESTIONNAIRE" and number <= 32:
                scored = draw.random() < 0.7
                form = add(
                    "questionnaire_phases", phaseId=phase, questionnairePlanId="plan-prequal", completedFieldsCount=11, totalFieldsCount=11, totalScore=draw.randint(20, 100) if scored else None, passingScore=60, passed=draw.random() < 0.7 if scored else None, scoredAt=when() if scored else None, underwritingScore=round(draw.uniform(30, 95), 1) if scored else None,
                    debtToIncomeRatio=round(draw.uniform(0.1, 0.7), 3) if scored else None, underwritingDecision=draw.choice(("APPROVED", "CONDITIONAL", "DECLINED")) if scored else None, underwritingNotes=draw.choice((None, f"Salary of N{draw.randint(200, 900)},000 confirmed with {first()} in HR", "Two open loans at First Delta", "Casino payments on statement", "Letter of employment is forged?", "Joint income with wife accepted")), fieldsSnapshot=[{"name": q[0], "label": q[1]} for q in QUESTIONS],
                )  # fmt: skip
                if scored:
                    add(
                        "questionnaire_phase_reviews",
                        questionnairePhaseId=form,
                        reviewerId=draw.choice(team)[0],
                        decision=draw.choice(values_of("ReviewDecision")),
                        notes=draw.choice(
                            (
                                None,
                                "ok",
                                "Income not plausible for a teacher",
                                f"Spoke to {first()} on {phone()}",
                                "BVN name differs",
                                "Expecting a child, income may fall",
                            )
                        ),
                        scoreAtReview=draw.randint(20, 100),
                        passedAtReview=True,
                    )
                answers: dict[str, object] = {
                    "date_of_birth": f"{draw.randint(1966, 2001)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}", "marital_status": draw.choice(("SINGLE", "MARRIED", "DIVORCED")), "monthly_income": draw.randint(15, 300) * 10_000, "employer_name": draw.choice(("Dangata Cement", "Lagos State Teaching Board", "Self", "Harbour Trust Bank")), "nin": "".join(draw.choices(string.digits, k=11)),
                    "bvn": "22" + "".join(draw.choices(string.digits, k=9)), "residential_address": street(), "next_of_kin": f"{first()} {last()}, {phone()}", "dependants": draw.randint(0, 6), "preferred_tenor": draw.choice((120, 180, 240)), "first_home": draw.random() < 0.7,
                }  # fmt: skip
                for place, (key, said, kind) in enumerate(QUESTIONS):
                    answered = draw.random() < 0.93
                    add(
                        "questionnaire_fields",
                        questionnairePhaseId=form,
                        name=key,
                        label=said,
                        description=None,
                        placeholder=None,
                        fieldType=kind if kind in values_of("FieldType") else values_of("FieldType")[0],
                        isRequired=True,
                        order=place,
                        validation={"pattern": "^[0-9]{11}$"} if key in ("nin", "bvn") else None,
                        answer=json.dumps(answers[key]) if answered else None,
                        isValid=answered,
                        submittedAt=when() if answered else None,
                    )
            elif category == "PAYMENT":
                installment = add(
                    "payment_installments",
                    paymentPhaseId=phase,
                    installmentNumber=1,
                    amount=price / 10,
                    principalAmount=price / 10,
                    interestAmount=0.0,
                    dueDate=when(),
                    status=draw.choice(values_of("InstallmentStatus")),
                    paidAmount=0.0,
                    lateFee=0.0,
                    lateFeeWaived=False,
                    gracePeriodDays=7,
                    version=0,
                )
                payer = b if draw.random() < 0.9 else draw.choice(buyers)
                by_card = draw.random() < 0.6
                gateway = {
                    "status": "success", "reference": f"T{draw.randint(10**14, 10**15 - 1)}", "channel": "card" if by_card else "bank_transfer", "ip_address": ip(), "fees": draw.randint(1500, 200000),
                    "customer": {"email": payer[3], "first_name": payer[1], "last_name": payer[2], "phone": payer[4], "customer_code": "CUS_" + "".join(draw.choices(string.ascii_lowercase + string.digits, k=15))},
                    "authorization": {"authorization_code": "AUTH_" + "".join(draw.choices(string.ascii_lowercase + string.digits, k=10)), "bin": draw.choice(("408408", "539983", "506102")), "last4": f"{draw.randint(0, 9999):04d}", "exp_month": f"{draw.randint(1, 12):02d}", "exp_year": str(draw.randint(2026, 2030)), "card_type": draw.choice(("visa", "mastercard", "verve")), "bank": draw.choice(BANKS)[0]}
                    if by_card else {"sender_name": f"{payer[1]} {payer[2]}".upper(), "sender_bank_account_number": "XXXXXX" + str(draw.randint(1000, 9999)), "bank": draw.choice(BANKS)[0]},
                }  # fmt: skip
                add(
                    "application_payments", applicationId=application, phaseId=phase, installmentId=installment, payerId=payer[0], amount=price / 10, principalAmount=price / 10, interestAmount=0.0, lateFeeAmount=0.0, paymentMethod=draw.choice(("BANK_TRANSFER", "CREDIT_CARD", "WALLET")), status=draw.choice(values_of("PaymentStatus")), reference=f"PAY-{draw.randint(10**12, 10**13 - 1)}",
                    gatewayResponse=json.dumps(gateway) if draw.random() < 0.8 else None, processedAt=when(),
                )  # fmt: skip
        for _ in range(2):
            kind, said = draw.choice(
                (
                    ("ID_CARD", "Valid ID Card"),
                    ("BANK_STATEMENT", "6 Months Bank Statement"),
                    ("EMPLOYMENT_LETTER", "Letter of Employment"),
                    ("PASSPORT_PHOTO", "Passport Photograph"),
                )
            )
            file = draw.choice(
                (
                    f"{b[1]}_{b[2]}_{kind.lower()}.pdf",
                    f"NIN slip {b[2]}.jpg",
                    "IMG-20250412-WA0007.jpg",
                    "statement.pdf",
                    f"scan{draw.randint(1, 99)}.pdf",
                )
            )
            document = add(
                "application_documents",
                applicationId=application,
                phaseId=None,
                documentType=kind,
                documentName=said,
                name=file,
                url=f"https://qshelter-uploads.s3.amazonaws.com/kyc/{application}/{draw.randbytes(8).hex()}-{file.replace(' ', '_')}",
                type=kind,
                uploadedById=b[0],
                expectedUploader=values_of("UploadedBy")[0],
                documentDate=when() if draw.random() < 0.3 else None,
                isExpired=False,
                status=draw.choice(values_of("DocumentStatus")),
                version=1,
            )
            if draw.random() < 0.5:
                r = draw.choice(team)
                add(
                    "document_reviews",
                    documentId=document,
                    organizationId=draw.choice(organisations[:4]),
                    organizationTypeId=types["BANK"],
                    reviewerId=r[0],
                    reviewerName=f"{r[1]} {r[2]}",
                    decision=draw.choice(values_of("ReviewDecision")),
                    comments=draw.choice(
                        (
                            None,
                            None,
                            "Blurred",
                            f"Name on ID reads {first()} {b[2]}",
                            "Statement shows salary of N410,000",
                            "Wrong month",
                            "NIN does not match",
                            f"Call {phone()}",
                        )
                    ),
                    concerns=[{"issue": "blurred", "page": 1}] if draw.random() < 0.2 else None,
                    requestedAt=when(),
                    reviewedAt=when(),
                    reviewOrder=0,
                )
            if draw.random() < 0.1:
                add(
                    "document_expiry_warnings",
                    documentId=document,
                    expiresAt=when(),
                    daysUntil=14,
                    warningSent=when(),
                    notificationSent=True,
                    resolved=False,
                )
        for kind, data in draw.sample(
            [
                ("APPLICATION_CREATED", {"source": "web", "ip": ip(), "userAgent": draw.choice(AGENTS)}), ("PHASE_ACTIVATED", {"phase": "Prequalification"}), ("DOCUMENT_SUBMITTED", {"documentName": "Valid ID Card", "uploadedBy": b[3]}),
                ("PAYMENT_COMPLETED", {"amount": price / 10, "reference": f"PAY-{draw.randint(10**12, 10**13 - 1)}", "payerEmail": b[3]}), ("APPLICATION_SIGNED", {"ip": ip(), "method": "TYPED"}),
            ], 3,
        ):  # fmt: skip
            add(
                "application_events",
                applicationId=application,
                eventType=kind,
                eventGroup=draw.choice(("STATE_CHANGE", "PAYMENT", "DOCUMENT")),
                fromState="DRAFT" if kind.startswith("APPL") else None,
                toState="PENDING" if kind.startswith("APPL") else None,
                trigger=None,
                data=data,
                actorId=b[0],
                actorType="USER",
                occurredAt=when(),
            )
        if number % 2 == 0:
            name = f"{b[1]} {b[2]}"
            signed = draw.random() < 0.6
            home = street()
            add(
                "offer_letters", applicationId=application, templateId=template, letterNumber=f"OL-{draw.randbytes(3).hex().upper()}", type="PROVISIONAL", status=draw.choice(values_of("OfferLetterStatus")), htmlContent=f"<p>{name}<br>{home}</p><p>Dear {name},</p><p>We offer you {title}, {where}, at N{price:,.0f}.</p>",
                pdfUrl=f"https://qshelter-uploads.s3.amazonaws.com/offers/{application}.pdf", pdfKey=f"offers/{application}.pdf", mergeData={"buyerName": name, "buyerEmail": b[3], "buyerPhone": b[4], "propertyName": title, "propertyAddress": where, "totalAmount": price}, sentAt=when(), viewedAt=when() if signed else None, signedAt=when() if signed else None,
                signatureIp=ip() if signed else None, signatureData={"method": "TYPED", "typedName": name, "timestamp": when().isoformat() + "Z", "userAgent": draw.choice(AGENTS)} if signed else None, generatedById=draw.choice(team)[0], sentById=draw.choice(team)[0],
            )  # fmt: skip
        if number % 5 == 0:
            bank, code = draw.choice(BANKS)
            add(
                "application_refunds", applicationId=application, amount=price / 20, reason=draw.choice(("Lost my job in May", "Changed mind", "Bank declined", "Property handed to another buyer", "Relocating to Canada", "Medical bills of my mother")), status=draw.choice(values_of("RefundStatus")), requestedById=b[0], approvedById=team[1][0], processedById=None, paymentMethod="BANK_TRANSFER",
                referenceNumber=f"RF{draw.randint(10**9, 10**10 - 1)}", recipientName=f"{b[1]} {b[2]}", recipientAccount=nuban(draw, code), recipientBank=bank, requestedAt=when(), approvalNotes=draw.choice((None, "approved by board")), processingNotes=draw.choice((None, f"account name differs: {last()} {first()}", "paid by hand")),
            )  # fmt: skip
        if number % 7 == 0:
            add(
                "application_terminations", applicationId=application, requestNumber=f"TRM-{draw.randbytes(3).hex().upper()}", initiatedBy="BUYER", initiatorId=b[0], type=values_of("TerminationType")[0], reason=draw.choice(("Lost job", "Divorce, wife keeps the flat", "Found a better house", "Sick since January", "Title problem")), supportingDocs=[{"type": "LETTER", "url": f"https://qshelter-uploads.s3.amazonaws.com/term/{draw.randbytes(8).hex()}.pdf"}],
                status=draw.choice(values_of("TerminationStatus")), requiresApproval=True, autoApproveEligible=False, reviewNotes=None, applicationSnapshot={"applicationNumber": f"APP-{number:05d}", "buyer": {"firstName": b[1], "lastName": b[2], "email": b[3], "phone": b[4]}, "totalAmount": price}, totalApplicationAmount=price, totalPaidToDate=price / 10, outstandingBalance=price * 0.9,
                refundableAmount=price / 20, penaltyAmount=0.0, forfeitedAmount=0.0, adminFeeAmount=25000.0, netRefundAmount=price / 20 - 25000, refundStatus=draw.choice(values_of("RefundStatus")), refundMethod="BANK_TRANSFER", refundAccountDetails={"keyId": "alias/qshelter-kyc", "ciphertext": base64.b64encode(draw.randbytes(96)).decode()}, requestedAt=when(), idempotencyKey=secret(16),
            )  # fmt: skip
            add(
                "payment_method_change_requests",
                applicationId=application,
                fromPaymentMethodId=methods[0],
                toPaymentMethodId=methods[1],
                requestorId=b[0],
                reason=draw.choice(
                    (
                        "Got a bonus",
                        "Inheritance from my father",
                        "Rate too high",
                        "New employer offers a loan",
                        "Retiring early",
                    )
                ),
                requiredDocumentTypes="BANK_STATEMENT,INCOME_PROOF",
                submittedDocuments=[
                    {"type": "BANK_STATEMENT", "s3Key": f"kyc/{draw.randbytes(6).hex()}.pdf"}
                ],
                currentOutstanding=price * 0.9,
                newTermMonths=120,
                newInterestRate=9.5,
                newMonthlyPayment=price / 130,
                status=draw.choice(values_of("PaymentMethodChangeStatus")),
                financialImpactNotes=None,
            )
            add(
                "property_transfer_requests",
                sourceApplicationId=application,
                targetPropertyUnitId=draw.choice(units)[0],
                requestedById=b[0],
                status=draw.choice(values_of("TransferRequestStatus")),
                reason=draw.choice(
                    (
                        "Closer to my children's school",
                        "Wife works in Ikeja",
                        "Flooding",
                        "Need ground floor, wheelchair",
                        "Smaller flat",
                    )
                ),
                sourceTotalAmount=price,
                targetTotalAmount=price,
                priceAdjustment=0.0,
            )
            add(
                "approval_requests",
                type=values_of("ApprovalRequestType")[0],
                status=values_of("ApprovalRequestStatus")[0],
                priority=values_of("ApprovalRequestPriority")[0],
                entityType="PropertyTransferRequest",
                entityId=cuid(),
                title=f"Transfer request - {b[1]} {b[2]}",
                description=None,
                payload={"buyerName": f"{b[1]} {b[2]}", "buyerEmail": b[3], "applicationId": application},
                requestedById=b[0],
                assigneeId=team[0][0],
            )
        if number % 4 == 0:
            add(
                "workflow_blockers",
                applicationId=application,
                phaseId=None,
                blockerActor=draw.choice(values_of("BlockerActor")),
                blockerCategory=draw.choice(values_of("BlockerCategory")),
                urgency=draw.choice(values_of("BlockerUrgency")),
                actionRequired=draw.choice(
                    (
                        "Upload Valid ID Card",
                        "Review documents",
                        "Pay downpayment",
                        "Sign offer letter",
                        "Bank must respond",
                    )
                ),
                context=None,
                isOverdue=False,
                startedAt=when(),
                reminderCount=draw.randint(0, 4),
                metadata={"documentType": "ID_CARD", "phaseCategory": "DOCUMENTATION"},
            )
        event, body = draw.choice(
            (
                ("USER.REGISTERED", {"userId": b[0], "email": b[3], "firstName": b[1], "verificationToken": secret(16)}), ("PAYMENT.COMPLETED", {"applicationId": application, "amount": price / 10, "payer": {"email": b[3], "phone": b[4]}}),
                ("NOTIFICATION.SMS", {"to": b[4], "message": f"Dear {b[1]}, your payment of N{price / 10:,.0f} was received."}), ("PHASE.ACTIVATED", {"applicationId": application, "phase": "KYC Documents"}),
            )
        )  # fmt: skip
        add(
            "domain_events",
            eventType=event,
            aggregateType=draw.choice(("Application", "User", "ApplicationPayment")),
            aggregateId=application,
            queueName=draw.choice(("notifications", "payments", "mortgage-steps")),
            payload=json.dumps(body),
            occurredAt=when(),
            actorId=b[0],
            actorRole="customer",
            status=draw.choice(("SENT", "SENT", "PENDING", "FAILED")),
            failureCount=0,
            lastError=draw.choice((None, None, None, f"550 5.1.1 <{b[3]}> user unknown")),
        )

    # -- machinery
    for said, config in (
        ("Send welcome mail", {"template": "welcome", "channel": "email"}),
        (
            "Notify lender",
            {
                "url": "https://hooks.harbourtrust-ng.com/qs",
                "headers": {"Authorization": "Bearer " + secret(20)},
            },
        ),
        ("SMS on payment", {"sender": "QSHELTER"}),
    ):
        add(
            "event_handlers",
            eventTypeId=cuid(),
            name=said,
            description=None,
            handlerType=draw.choice(values_of("EventHandlerType")),
            config=config,
            priority=100,
            enabled=True,
            maxRetries=3,
            retryDelayMs=1000,
        )
    for _ in range(40):
        add(
            "scheduled_jobs",
            jobType=draw.choice(values_of("ScheduledJobType")),
            status=draw.choice(values_of("ScheduledJobStatus")),
            scheduledAt=when(),
            startedAt=when(),
            durationMs=draw.randint(40, 90000),
            parameters={"batchSize": 100},
            itemsProcessed=draw.randint(0, 90),
            itemsAffected=draw.randint(0, 9),
            errorCount=0,
            summary=draw.choice((None, "3 documents expired", "0 breaches")),
            attemptNumber=1,
            maxAttempts=3,
        )
    for _ in range(6):
        add(
            "async_jobs",
            jobType="BULK_IMPORT",
            status=draw.choice(values_of("AsyncJobStatus")),
            startedAt=when(),
            result={"created": draw.randint(1, 40), "skipped": 0},
            error=None,
        )
    return tables
