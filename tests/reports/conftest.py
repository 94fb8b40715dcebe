"""A report built by hand: every outcome, odd names, Chinese names, skipped parts, and more."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from reports import renderer
from reports.base import DeclarationRow, InventoryRow, Report
from reports.to_terminal import ToTerminal
from taxonomy import categories
from taxonomy.records import (
    Classification,
    Coverage,
    DatasetSummary,
    Declaration,
    Evidence,
    Field,
    Finding,
    History,
    Kind,
    Level,
    Minors,
    Outcome,
    Polarity,
    Policy,
    Quote,
    Review,
    SensitiveDefinition,
    Sensitivity,
    Skipped,
    Subject,
    ValueState,
    Verdict,
    fingerprint,
)

SHOP = "postgresql://db.example:5432/shop"
FILES = "file:exports"
NOON = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
SENSITIVE = Level(Sensitivity.SENSITIVE, "text", "art. 28; GB/T 45574-2025 Annex A")
ORDINARY = Level(Sensitivity.ORDINARY, "default", "no article names it")
# A field name may hold anything: markup, escapes, a change of reading direction, a formula.
ODD_NAMES = (
    "<script>alert(1)</script>",
    "a\"b'c`d|e*f[g](h)",
    "\u202egnp.exe",
    "red\x1b[31m\x1b]0;title\x07",
    "line\nbreak\ttab",
    "=HYPERLINK(A1)",
    "x" * 400,
    "شماره_ملی",
)


def read(rows: int, total: int | None, method: str = "random", note: str = "") -> Coverage:
    return Coverage(method, rows, total, seed=0 if method == "random" else None, note=note)


MEMBERS = read(10_000, 52_310)


def classify(
    field: Field,
    category: str,
    *,
    confidence: float = 0.99,
    level: Level = SENSITIVE,
    subject: Subject = Subject.CUSTOMER,
    kinds: tuple[Kind, ...] = (Kind.VALUE, Kind.NAME),
    passed: int = 198,
    state: ValueState = ValueState.PLAIN,
    role: str = "",
    reasons: tuple[str, ...] = ("198 of 200 distinct values pass the check; 1 in 11 would pass by luck",),
    children: bool = False,
) -> Classification:
    counted = {Kind.VALUE, Kind.TEXT, Kind.DICTIONARY, Kind.LANGUAGE, Kind.CONTENT}
    evidence = tuple(
        Evidence(
            field,
            category,
            f"test.{kind}",
            kind,
            tested=200 if kind in counted else 0,
            shaped=200 if kind in counted else 0,
            passed=passed if kind in counted else 0,
            rows=9_800 if kind in counted else 0,
            note=f"the name {field.path[:20]!r}" if kind is Kind.NAME else "",
        )
        for kind in kinds
    )
    return Classification(
        field,
        category,
        level,
        confidence,
        subject,
        evidence,
        by_name_only=kinds == (Kind.NAME,),
        state=state,
        role=role,
        deterministic=confidence,
        reasons=reasons,
        also_of_children=children,
    )


def find(tag: Classification, coverage: Coverage = MEMBERS, history: History = History.UNCHANGED) -> Finding:
    first = NOON if history is History.NEW else NOON - timedelta(days=30)
    return Finding(fingerprint(tag.field, tag.category), tag, coverage, first, NOON, history)


def declare(
    number: int,
    text: str,
    line: int,
    categories: tuple[str, ...] = (),
    *,
    umbrella: str | None = None,
    polarity: Polarity = Polarity.COLLECTED,
    action: str = "collect",
    sensitivity: Sensitivity | None = None,
    subject: Subject = Subject.CUSTOMER,
) -> Declaration:
    return Declaration(
        f"shop:{number}",
        categories,
        umbrella,
        polarity,
        action,
        subject,
        ("*",),
        "mandatory",
        ("order_fulfilment",),
        (),
        sensitivity,
        (),
        False,
        Quote(text, line),
    )


NAME = declare(1, "your name and mobile phone number", 12, ("identity.full_name", "contact.mobile_phone"))
FACE = declare(2, "static or dynamic facial features", 80, ("biometric.face_template",))
DEVICE = declare(3, "device information", 31, umbrella="device_information")
NO_LOCATION = declare(
    4,
    "we never collect your precise location",
    95,
    ("location.precise_point",),
    polarity=Polarity.NOT_COLLECTED,
)
IP = declare(
    5,
    "your IP address, which is not personal information",
    33,
    ("device.ip_address",),
    sensitivity=Sensitivity.NOT_PERSONAL,
)
SHARING = declare(6, "we share your name with carriers", 120, ("identity.full_name",), action="share")
CHINESE = declare(7, "我们收集您的\u3000收货地址", 41, ("contact.shipping_address",))
POLICY = Policy(
    "shop",
    "Privacy policy of the shop",
    "en",
    (Subject.CUSTOMER, Subject.VISITOR, Subject.MINOR),
    ("*",),
    Minors(18, "guardian_consent", Quote("If you are a minor, ask your guardian", 150)),
    SensitiveDefinition(
        Quote("Sensitive personal information includes facial features", 26), ("biometric.*",), ()
    ),
    (NAME, FACE, DEVICE, NO_LOCATION, IP, SHARING, CHINESE),
)


def build() -> Report:
    members = "public.members"

    def field(path: str, dataset: str = members, source: str = SHOP, type: str = "string") -> Field:
        return Field(source, dataset, path, type)

    verdicts: list[Verdict] = []

    def verdict(
        outcome: Outcome,
        finding: Finding,
        reason: str,
        *by: Declaration,
        rings: bool = False,
        marks: tuple[str, ...] = (),
        review: Review | None = None,
        expired: Review | None = None,
    ) -> None:
        category = finding.classification.category
        verdicts.append(Verdict(outcome, category, finding, by, reason, marks, rings, review, expired))

    silent = "The policy says nothing of this category."
    late = Review(
        "public.members.passport", "government_id.passport", "migration ends", "dpo@", date(2026, 6, 30)
    )
    fine = Review("*.session", "credentials.session_token", "short-lived, cleared at logout", "sec@", None)
    verdict(
        Outcome.UNDECLARED,
        find(classify(field("id_card"), "government_id.cn_resident_id"), history=History.NEW),
        silent,
        rings=True,
    )
    verdict(
        Outcome.UNDECLARED,
        find(classify(field("passport"), "government_id.passport", kinds=(Kind.NAME,), confidence=0.71)),
        silent,
        rings=True,
        marks=("by name only",),
        expired=late,
    )
    verdict(
        Outcome.CONTRADICTED,
        find(
            classify(
                field("gps.lat", "tracks.jsonl", FILES, "double"),
                "location.precise_point",
                kinds=(Kind.VALUE, Kind.NAME, Kind.CONTEXT),
            ),
            read(1_000, None, "head"),
        ),
        "The policy says that it is not collected (line 95).",
        NO_LOCATION,
        rings=True,
    )
    verdict(
        Outcome.UNDECLARED,
        find(
            classify(
                field("birth_date"),
                "children.child_record",
                subject=Subject.MINOR,
                reasons=("31 of 9,800 records (0.32 %) are of persons below 15",),
            )
        ),
        "31 records of children below 15; the policy asks for a guardian's consent and declares none.",
        rings=True,
    )
    verdict(
        Outcome.VAGUE,
        find(
            classify(
                field("imei"),
                "device.imei",
                level=Level(Sensitivity.SENSITIVE, "inferred", "Annex B, device"),
            )
        ),
        "Only the umbrella term 'device information' covers it (line 31).",
        DEVICE,
    )
    verdict(
        Outcome.UNDECLARED,
        find(classify(field("收货人昵称", "订单"), "account.nickname", level=ORDINARY, confidence=0.83)),
        silent,
        marks=("also of children",),
    )
    verdict(
        Outcome.UNDECLARED,
        find(
            classify(field("session", "access.log", FILES), "credentials.session_token"),
            read(800, 800, "full"),
        ),
        silent,
        review=fine,
    )
    verdict(
        Outcome.DECLARED,
        find(classify(field("full_name"), "identity.full_name", level=ORDINARY, children=True)),
        "The policy declares it (line 12).",
        NAME,
        marks=("also of children",),
    )
    verdict(
        Outcome.DECLARED,
        find(classify(field("mobile"), "contact.mobile_phone", level=ORDINARY, state=ValueState.MASKED)),
        "The policy declares it (line 12).",
        NAME,
    )
    verdict(
        Outcome.DECLARED,
        find(
            classify(
                field("client_ip", "access.log", FILES),
                "device.ip_address",
                kinds=(Kind.TEXT,),
                level=ORDINARY,
            ),
            read(800, 800, "full"),
        ),
        "The policy declares it (line 33) and calls it not personal; the profile calls it ordinary.",
        IP,
        marks=("understated",),
    )
    verdict(
        Outcome.DECLARED,
        find(
            classify(field("收货地址", "订单"), "contact.shipping_address", level=ORDINARY, role="consignee")
        ),
        "The policy declares it (line 41).",
        CHINESE,
    )
    verdict(
        Outcome.UNMAPPED,
        find(
            classify(
                field("badge", "hr.staff"),
                "employment_education.staff_id",
                level=ORDINARY,
                subject=Subject.EMPLOYEE,
            )
        ),
        "No given policy covers employees.",
    )
    plain = [
        field("id", type="int64"),
        field("created_at", type="timestamp[us]"),
        field("状态", "订单"),
        field("status", "access.log", FILES),
        field("ts", "tracks.jsonl", FILES),
        *(field(name, "odd <b>names</b>") for name in ODD_NAMES),
    ]
    odd = classify(field(ODD_NAMES[0], "odd <b>names</b>"), "contact.email", level=ORDINARY)
    verdict(Outcome.UNDECLARED, find(odd), silent)
    weak = classify(
        field("memo"), "identity.full_name", level=ORDINARY, kinds=(Kind.LANGUAGE,), confidence=0.31
    )
    order = field("order_no", "订单")

    by_field: dict[Field, list[Verdict]] = {}
    for one in verdicts:
        assert one.finding
        by_field.setdefault(one.finding.classification.field, []).append(one)
    fields = sorted({*by_field, *plain, weak.field, order})
    coverages = {
        (SHOP, members): (MEMBERS, "table", Subject.CUSTOMER, "the table's name says members"),
        (SHOP, "订单"): (read(0, 0, "empty"), "table", Subject.CUSTOMER, "a foreign key leads to members"),
        (SHOP, "hr.staff"): (
            read(120, 120, "full"),
            "table",
            Subject.EMPLOYEE,
            "the table's name says staff",
        ),
        (SHOP, "odd <b>names</b>"): (
            read(3, 3, "full"),
            "view",
            Subject.UNKNOWN,
            "nothing says whose data it is",
        ),
        (FILES, "tracks.jsonl"): (read(1_000, None, "head"), "file", Subject.CUSTOMER, "no better guess"),
        (FILES, "access.log"): (read(800, 800, "full"), "log", Subject.VISITOR, "an access log"),
    }
    datasets = tuple(
        DatasetSummary(
            source,
            name,
            kind,
            subject,
            why,
            coverage,
            tuple(f for f in fields if (f.namespace, f.dataset) == (source, name)),
            ("12 cells were longer than 65,536 bytes and were cut",) if name == "tracks.jsonl" else (),
        )
        for (source, name), (coverage, kind, subject, why) in coverages.items()
    )
    summary = {(d.namespace, d.name): d for d in datasets}
    inventory = tuple(
        InventoryRow(
            f,
            summary[f.namespace, f.dataset],
            tuple(by_field.get(f, ())),
            (weak,) if f == weak.field else (),
            "order numbers with a region prefix and a date; 9 % pass the resident-ID check"
            if f == order
            else "",
        )
        for d in datasets
        for f in d.fields
    )
    missing = Verdict(
        Outcome.NOT_FOUND,
        "biometric.face_template",
        None,
        (FACE,),
        "Declared, but not seen in what was read.",
    )
    denied = next(v for v in verdicts if v.outcome is Outcome.CONTRADICTED)

    def row(said: Declaration, verdict: Verdict | None = None, covered: str = "") -> DeclarationRow:
        met = tuple(v.finding for v in verdicts if v.finding and said in v.declarations)
        members = categories.load().umbrellas[said.umbrella].covers if said.umbrella else ()
        named = said.categories or tuple(sorted(categories.load().expand(members)))
        return DeclarationRow(said, named, said.action != "share", met, verdict, covered)

    return Report(
        title="Shop, before release 4",
        tool_version="0.1.0",
        rules_version="2026.11.0",
        taxonomy_version="2026.11.0",
        scan_id=7,
        started=NOON,
        finished=NOON + timedelta(seconds=72),
        as_of=date(2026, 11, 24),
        profile="cn_strict",
        profile_name="Strictest of PIPL and GB/T 35273-2020",
        profile_notes=("Suggested default for Chinese e-commerce reports.",),
        seed=0,
        min_confidence=0.5,
        gate="alarm",
        strict=False,
        sources=(SHOP, FILES),
        policy=POLICY,
        datasets=datasets,
        skipped=(
            Skipped(SHOP, "public.payments", "permission denied for the reading login; grant SELECT on it"),
            Skipped(FILES, "old.zip", "the archive is encrypted; unpack it and scan the folder"),
        ),
        verdicts=tuple(verdicts),
        inventory=inventory,
        declarations=(
            row(NAME),
            row(FACE, missing, "at most 0.03 % of the rows of 6 datasets, if the rules know it"),
            row(DEVICE),
            row(NO_LOCATION, denied),
            row(IP),
            row(SHARING),
            row(CHINESE),
        ),
        policy_faults=(
            "Line 20 says that no information is collected on a visit; line 33 declares IP addresses.",
        ),
        undelivered=("the receiver at https://hooks.example answered 503; the next scan sends it again",),
        absent=(find(classify(field("old_card"), "financial.bank_card_number"), history=History.ABSENT),),
        engine_notes=(
            "patterns: portable (RE2)",
            "language: no model is installed; names by word lists only",
        ),
    )


@pytest.fixture(scope="session")
def report() -> Report:
    """A report in which everything occurs once."""
    return build()


@pytest.fixture(scope="session")
def clean(report: Report) -> Report:
    """A whole scan of one dataset against the policy, in which nothing rings."""
    quiet = tuple(v for v in report.verdicts if v.outcome is Outcome.DECLARED)
    return dataclasses.replace(
        report, verdicts=quiet, skipped=(), policy_faults=(), absent=(), undelivered=()
    )


@pytest.fixture(scope="session")
def empty(report: Report) -> Report:
    """A scan that found no dataset, without a policy."""
    return dataclasses.replace(
        report,
        policy=None,
        datasets=(),
        skipped=(),
        verdicts=(),
        inventory=(),
        declarations=(),
        policy_faults=(),
        undelivered=(),
        absent=(),
        engine_notes=(),
        profile_notes=(),
        sources=(),
    )


@pytest.fixture(scope="session")
def without_policy(report: Report) -> Report:
    """The same scan when no policy was given: every finding is unmapped."""
    unmapped = {
        v.finding: dataclasses.replace(
            v,
            outcome=Outcome.UNMAPPED,
            declarations=(),
            rings=False,
            review=None,
            reason="No policy was given.",
        )
        for v in report.verdicts
    }
    return dataclasses.replace(
        report,
        policy=None,
        verdicts=tuple(unmapped.values()),
        inventory=tuple(
            dataclasses.replace(row, verdicts=tuple(unmapped[v.finding] for v in row.verdicts))
            for row in report.inventory
        ),
        declarations=(),
        policy_faults=(),
    )


@pytest.fixture(scope="session")
def huge(report: Report) -> Report:
    """5,000 fields in 100 tables, 2,000 findings of which 300 ring, 400 statements."""
    verdicts: list[Verdict] = []
    rows: list[InventoryRow] = []
    datasets: list[DatasetSummary] = []
    for t in range(100):
        fields = tuple(Field(SHOP, f"public.table_{t:03}", f"column_{c:02}", "string") for c in range(50))
        dataset = DatasetSummary(
            SHOP, f"public.table_{t:03}", "table", Subject.CUSTOMER, "a foreign key", MEMBERS, fields
        )
        datasets.append(dataset)
        for c, field in enumerate(fields):
            here: tuple[Verdict, ...] = ()
            if c < 20:
                rings = c < 3
                category = "government_id.cn_resident_id" if rings else "identity.full_name"
                outcome = Outcome.UNDECLARED if c < 6 else Outcome.DECLARED
                finding = find(classify(field, category))
                here = (Verdict(outcome, category, finding, (), "One sentence.", rings=rings),)
                verdicts.extend(here)
            rows.append(InventoryRow(field, dataset, here, ()))
    verdicts.sort(key=lambda v: not v.rings)
    statements = [declare(n, f"statement {n}", n, ("biometric.iris_retina",)) for n in range(400)]
    missing = [
        Verdict(Outcome.NOT_FOUND, "biometric.iris_retina", None, (s,), "Not seen.") for s in statements
    ]
    return dataclasses.replace(
        report,
        datasets=tuple(datasets),
        inventory=tuple(rows),
        verdicts=tuple(verdicts),
        declarations=tuple(
            DeclarationRow(s, s.categories, True, (), v, "at most 0.03 %")
            for s, v in zip(statements, missing, strict=True)
        ),
        skipped=tuple(Skipped(SHOP, f"public.locked_{n}", "permission denied") for n in range(200)),
    )


@pytest.fixture(scope="session")
def rendered() -> Callable[[str, Report], str]:
    """Render a report in a format, the terminal at 80 columns."""

    def render(format: str, report: Report) -> str:
        chosen = ToTerminal(width=80) if format == "terminal" else renderer(format)
        stream = io.StringIO()
        chosen.write(report, stream)
        return stream.getvalue()

    return render
