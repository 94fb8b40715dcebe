"""Rows of the scheduler: staff, pipelines with their runs and tasks, connections, notes and the log."""

from __future__ import annotations

import base64
import json
import pickle
import random
import uuid
from datetime import UTC, date, datetime, timedelta

from scanner.demo.check_digits import luhn

# fmt: off
Row = tuple[object, ...]
T0 = datetime(2024, 5, 1, tzinfo=UTC)
FIRST = ["Malin", "Dorian", "Keziah", "Rafael", "Ottilie", "Bence", "Imogen", "Tarek", "Saskia", "Wiktor",
    "Noor", "Elio", "Hedda", "Cormac", "Priyanka", "Juro"]
LAST = ["Kolver", "Brandtner", "Asquith", "Delmonte", "Vereczky", "Stolberg", "Hannigan", "Maroun",
    "Jelinski", "Overbeek", "Faraday", "Rossini", "Tamsin", "Duarte", "Okonjo", "Lindahl"]
TEAMS = ["data-eng", "billing", "network", "ml-platform"]
DAGS = ["billing_daily", "churn_features", "gdpr_erasure", "cdr_ingest", "tower_load", "invoice_mail",
    "dwh_backup", "number_porting", "roaming_report", "fraud_scores", "sim_swap_watch", "survey_export",
    "kpi_dashboard", "crm_sync", "vacuum", "s3_cleanup", "faraday_test", "einstein_import"]
TASKS = ["extract", "transform", "load", "check_counts", "notify", "wait_for_file", "publish"]


def when(d: random.Random) -> datetime:
    return T0 + timedelta(seconds=d.randrange(200 * 86400), microseconds=d.randrange(10**6))


def hexa(d: random.Random, size: int) -> str:
    return f"{d.getrandbits(size * 4):0{size}x}"


def fernet(d: random.Random, size: int = 48) -> str:
    return base64.urlsafe_b64encode(b"\x80" + (1_714_000_000 + d.randrange(10**7)).to_bytes(8, "big") +
        d.randbytes(16 + size + 32)).decode()


def hashed(d: random.Random) -> str:
    salt = "".join(d.choices("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", k=16))
    return f"pbkdf2:sha256:600000${salt}${hexa(d, 64)}" if d.random() < 0.5 else f"scrypt:32768:8:1${salt}${hexa(d, 128)}"


def name(d: random.Random) -> tuple[str, str]:
    return d.choice(FIRST), d.choice(LAST)


def customer(d: random.Random) -> dict[str, object]:
    one, two = name(d)
    return {"cust_no": f"K{d.randrange(10**7, 10**8)}", "name": f"{one} {two}", "email":
        f"{one}.{two}{d.randrange(99)}@{d.choice(['netpost.ie', 'mailbarn.com', 'hollow.net'])}".lower(),
        "msisdn": f"3538{d.choice('3567')}{d.randrange(10**7):07d}", "dob": (date(1945, 1, 1) + timedelta(
        days=d.randrange(21000))).isoformat()}


def imei(d: random.Random) -> str:
    body = f"35{d.randrange(10**12):012d}"
    return body + luhn(body)


def rows(draw: random.Random) -> dict[str, list[Row]]:
    d = draw
    t: dict[str, list[Row]] = {}
    staff: list[tuple[str, str, str, str]] = []
    while len(staff) < 60:
        one, two = name(d)
        login = f"{one[0]}{two}".lower()
        if all(s[2] != login for s in staff):
            staff.append((one, two, login, f"{one}.{two}@telmara.ie".lower()))

    def who() -> tuple[str, str, str, str]:
        return d.choice(staff)

    t["ab_user"] = [(i, one, two, login, hashed(d), i % 11 != 0, mail, when(d).replace(tzinfo=None),
        d.randrange(400), d.choice([0, 0, 0, 1, 3]), when(d).replace(tzinfo=None), when(d).replace(
        tzinfo=None), 1, 1) for i, (one, two, login, mail) in enumerate(staff, 1)]
    t["ab_register_user"] = [(i, *(n := name(d)), f"{n[0]}.{n[1]}".lower(), hashed(d),
        f"{n[0]}_{n[1]}@telmara.ie".lower(), when(d).replace(tzinfo=None), str(uuid.UUID(int=d.getrandbits(
        128), version=1))) for i in range(1, 13)]
    t["ab_role"] = [(i, n) for i, n in enumerate(["Admin", "Public", "Viewer", "User", "Op"], 1)]
    t["ab_user_role"] = [(i, i, d.randrange(1, 6)) for i in range(1, 61)]
    t["ab_permission"] = [(i, n) for i, n in enumerate(["can_read", "can_edit", "can_delete", "menu_access",
        "can_create"], 1)]
    t["ab_view_menu"] = [(i, n) for i, n in enumerate(["Users", "DAGs", "Passwords", "My Profile",
        "IM Editor", "Connections", "Variables", "Audit Logs", "DAG:billing_daily"], 1)]
    t["ab_permission_view"] = [(i, d.randrange(1, 6), d.randrange(1, 10)) for i in range(1, 31)]
    t["ab_permission_view_role"] = [(i, d.randrange(1, 31), d.randrange(1, 6)) for i in range(1, 90)]
    t["alembic_version"] = [("5f2621c13b39",)]
    t["session"] = []
    for i in range(1, 71):
        data = pickle.dumps({"_permanent": True, "_fresh": True, "csrf_token": hexa(d, 40), "locale": "en",
            "_user_id": str(d.randrange(1, 61)), "_id": hexa(d, 128)})
        t["session"].append((i, str(uuid.UUID(int=d.getrandbits(128), version=4)), data, when(d).replace(
            tzinfo=None)))
    kinds = ["postgres", "mysql", "ssh", "http", "aws", "sftp", "snowflake", "google_cloud_platform", "smtp"]
    t["connection"] = [(i, f"{k}_{d.choice(['dwh', 'crm', 'billing', 'default', 'edge'])}_{i}", k, d.choice(
        [None, None, "read only", f"ask {' '.join(name(d))} before use"]), d.choice([
        f"10.{d.randrange(9)}.{d.randrange(256)}.{d.randrange(256)}", f"{k}-{i}.telmara.internal",
        "smtp.telmara.internal"]), d.choice(["public", "dwh", None]), d.choice(["svc_airflow", "etl_ro",
        "root", who()[2], None]), fernet(d) if i % 5 else None, d.choice([5432, 3306, 22, 443]), True, True,
        fernet(d, 160) if i % 2 else None) for i, k in enumerate(d.choices(kinds, k=38), 1)]
    keys = ["alert_recipients", "env", "slack_token", "batch_size", "s3_bucket", "holiday_list",
        "dwh_schema", "sms_api_key", "thresholds"]
    t["variable"] = [(i, k, fernet(d, 32), d.choice([None, "used by billing"]), True) for i, k in enumerate(
        keys, 1)]
    t["slot_pool"] = [(1, "default_pool", 128, "Default pool", False), (2, "dwh", 6,
        "do not raise, ask DBA", False)]
    t["log_template"] = [(1, "{{ ti.dag_id }}/{{ ti.task_id }}.log", "{dag_id}-{task_id}", T0)]
    t["dag"], t["dag_code"], t["serialized_dag"], t["dag_tag"], t["dag_owner_attributes"] = [], [], [], [], []
    for i, dag in enumerate(DAGS):
        owner, path = (d.choice(TEAMS) if i % 2 else who()[2]), f"/opt/airflow/dags/{dag}.py"
        mail = [d.choice([who()[3], "data-alerts@telmara.ie"]) for _ in range(d.choice([1, 1, 2]))]
        t["dag"].append((dag, None, i % 7 == 0, False, True, when(d), None, None, False, None, path,
            "/opt/airflow/dags", owner, None, d.choice([None, "nightly load", "Do not pause"]), "grid",
            '"0 3 * * *"', "At 03:00", None, 16, 1, 0, False, False, when(d), when(d), when(d), when(d)))
        code = f'from airflow import DAG\n\ndefault_args = {{\n    "owner": "{owner}",\n    "email": {json.dumps(mail)},\n    "retries": 2,\n}}\n\nwith DAG("{dag}", default_args=default_args, version="10.2.3.4"):\n    ...\n'
        t["dag_code"].append((d.randrange(-(2**62), 2**62), path, when(d), code))
        full = {"__version": 1, "dag": {"default_args": {"owner": owner, "email": mail, "retries": 2},
            "fileloc": path, "timezone": "UTC", "tasks": [{"task_id": x, "_task_type": "PythonOperator"} for
            x in TASKS[:4]]}}
        t["serialized_dag"].append((dag, path, d.randrange(-(2**62), 2**62), json.dumps(full), None, when(
            d), hexa(d, 32), "/opt/airflow/dags"))
        t["dag_tag"] += [(tag, dag) for tag in d.sample(["pii", "daily", "finance", "network", "legacy"], 2)]
        if i % 2 == 0:
            t["dag_owner_attributes"].append((dag, owner, f"mailto:{owner}@telmara.ie" if i % 4 == 0 else
                "https://wiki.telmara.internal/x/data"))
    t["dag_run"] = []
    for i in range(1, 181):
        at, dag = when(d), d.choice(DAGS)
        conf: dict[str, object] = {}
        if dag == "gdpr_erasure" or i % 8 == 0:
            conf = {k: v for k, v in customer(d).items() if k in ("cust_no", "email", "msisdn")}
        elif i % 3 == 0:
            conf = {"full_refresh": True, "batch": d.randrange(10**6)}
        kind = "manual" if conf else "scheduled"
        t["dag_run"].append((i, dag, at, at, at, at + timedelta(seconds=d.randrange(4000)), d.choice([
            "success", "success", "success", "failed", "running"]), f"{kind}__{at.isoformat()}",
            d.randrange(1, 50), bool(conf), kind, pickle.dumps(conf), at, at, at, hexa(d, 32), 1, at, 0))
    runs = [(int(str(r[0])), str(r[1]), str(r[7])) for r in t["dag_run"]]

    def note() -> str:
        return d.choice(["rerun after fix", "source file was late",
            f"{who()[0]} is on parental leave, ask {who()[0]} {who()[1]} instead",
            f"called +353 86 {d.randrange(10**7):07d}, vendor will resend", "OK",
            f"customer {customer(d)['email']} complained twice",
            f"{who()[0]} off sick with migraine, I took over", "ticket DATA-4412", "known issue",
            "skip until 15/06"])

    t["dag_run_note"] = [(d.randrange(1, 61), r[0], note(), when(d), when(d)) for r in runs[::3]]
    t["task_instance"], t["rendered_task_instance_fields"], t["xcom"] = [], [], []
    for i, (number, dag, run) in enumerate(runs + runs[:60]):
        task, at = TASKS[i % 7] if i < 180 else f"{TASKS[i % 7]}_2", when(d)
        t["task_instance"].append((task, dag, run, -1, at, at + timedelta(seconds=90), round(d.uniform(0.2,
            900), 3), d.choice(["success", "success", "failed", "skipped"]), 1, 2, hexa(d, 12) if i % 3 else
            f"10.1.{d.randrange(9)}.{d.randrange(256)}", "airflow", d.randrange(1, 50), "default_pool", 1,
            "default", 1, d.choice(["PythonOperator", "EmailOperator", "BashOperator",
            "SQLExecuteQueryOperator"]), None, at, 1, d.randrange(10, 32768), None, pickle.dumps({}), at,
            None, str(uuid.UUID(int=d.getrandbits(128), version=4)), None, None, None, None, task))
        c = customer(d)
        if i % 3 == 0:
            fields: dict[str, object] = {"to": [c["email"]], "subject": d.choice(["Your bill is ready",
                "Your number was ported"]), "html_content":
                f"<p>Dear {c['name']}, your bill for May is ready.</p>", "files": []}
        elif i % 3 == 1:
            where = d.choice(["bill_date = '2024-05-01'", f"msisdn = '{c['msisdn']}'",
                f"cust_no = '{c['cust_no']}'", "imei = '" + imei(d) + "'", "1 = 1"])
            fields = {"sql": f"SELECT * FROM dwh.usage WHERE {where}", "parameters": None}
        else:
            fields = {"bash_command": d.choice(["python /opt/jobs/load.py --day 2024-05-01", "df -h",
                f"curl -H 'Authorization: Bearer {hexa(d, 40)}' https://api.telmara.internal/v2/export",
                "sha256sum /data/in.csv"]), "env": None}
        t["rendered_task_instance_fields"].append((dag, task, run, -1, json.dumps(fields), None))
        value: object = [d.randrange(10**6), f"s3://dwh-landing/2024/05/{hexa(d, 16)}.parquet", True, {
            "rows": d.randrange(10**5), "ts": 1_714_000_000_000 + d.randrange(10**9)}][i % 4]
        if i % 5 < 2:
            extra: dict[str, object] = {"imei": imei(d), "cell": {"mcc": 272, "mnc": 5, "lac": d.randrange(
                65535), "cid": d.randrange(10**5)}} if i % 5 else {}
            value = {**c, **extra} if d.random() < 0.5 else [c, customer(d)]
        t["xcom"].append((number, task, -1, d.choice(["return_value", "return_value", "path", "sample"]),
            dag, run, json.dumps(value).encode(), at))
    t["task_instance_note"] = [(d.randrange(1, 61), str(r[0]), str(r[1]), str(r[2]), -1, note(), when(d),
        when(d)) for r in t["task_instance"][::5]]
    events = ["grid", "graph", "trigger", "clear", "connection.create", "variable.edit", "cli_scheduler",
        "success", "user.edit", "login", "paused"]
    t["log"] = []
    for i in range(1, 301):
        one, two, login, mail_to = who()
        event = d.choice(events)
        said: dict[str, object] | None = {"dag_id": d.choice(DAGS)}
        if event == "cli_scheduler":
            said = {"host_name": hexa(d, 12), "full_command":
                "['/home/airflow/.local/bin/airflow', 'scheduler']"}
        elif event == "connection.create":
            said = {"conn_id": "crm_new", "username": who()[2], "password": "***"}
        elif event == "user.edit":
            said = {"username": who()[2], "email": who()[3]}
        elif event == "success":
            said = None
        system = event in {"cli_scheduler", "success"}
        t["log"].append((i, when(d), d.choice(DAGS), d.choice([None, *TASKS]), None, event, when(d), None,
            "airflow" if system else login, None if system else f"{one} {two}", json.dumps(said) if said
            else None, None))
    t["job"] = [(i, d.choice([None, *DAGS]), d.choice(["success", "running", "failed"]), d.choice([
        "SchedulerJob", "LocalTaskJob", "TriggererJob"]), when(d), when(d), when(d), "LocalExecutor", hexa(
        d, 12), "airflow") for i in range(1, 50)]
    t["task_fail"] = [(i, d.choice(TASKS), dag, run, -1, when(d), when(d), d.randrange(900)) for i, (_, dag,
        run) in enumerate(runs[:30], 1)]
    t["task_reschedule"] = [(i, "wait_for_file", dag, run, -1, 1, when(d), when(d), 60, when(d)) for i, (_,
        dag, run) in enumerate(runs[:40], 1)]
    t["import_error"] = [(i, when(d), f"/opt/airflow/dags/{d.choice(DAGS)}.py",
        f"Traceback (most recent call last):\n  File \"/home/{who()[2]}/dev/helpers.py\", line {d.randrange(9, 300)}, in run\nNameError: name 'x' is not defined",
        "/opt/airflow/dags") for i in range(1, 9)]
    t["dataset"] = [(i, f"s3://dwh/{x}", "{}", T0, T0, False) for i, x in enumerate(["customers", "cdr",
        "towers", "bills", "births_by_county", "face_of_brand_campaign"], 1)]
    t["dataset_event"] = [(i, d.randrange(1, 7), json.dumps({"rows": d.randrange(10**6)}), d.choice(TASKS),
        dag, run, -1, when(d)) for i, (_, dag, run) in enumerate(runs[:60], 1)]
    t["dagrun_dataset_event"] = [(r[0], i) for i, r in enumerate(runs[:30], 1)]
    t["dag_schedule_dataset_reference"] = [(i, DAGS[i], T0, T0) for i in range(1, 5)]
    t["task_outlet_dataset_reference"] = [(i, DAGS[i], "load", T0, T0) for i in range(1, 6)]
    t["dag_warning"] = [("roaming_report", "non-existent pool",
        "Dag 'roaming_report' references non-existent pools: ['imei']", T0)]
    t["task_map"] = [(dag, "extract", run, -1, d.randrange(2, 9), None) for _, dag, run in runs[:12]]
    t["trigger"] = [(i, "airflow.triggers.temporal.DateTimeTrigger", fernet(d, 64), when(d), 1) for i in
        range(1, 8)]
    return t
