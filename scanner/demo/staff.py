"""Employees and the attendance clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import sqlalchemy as sa

from scanner.demo import identifiers, phones, words
from scanner.demo.places import PLACES
from scanner.demo.tables import MONEY, Filled, Row, belongs, column, key, moment, table, text
from scanner.demo.world import World, birthday_at, chinese_name

employees = table(
    "employees",
    "员工花名册",
    key(),
    text("staff_no", 10, "工号"),
    text("name", 40),
    text("id_card", 18),
    text("phone", 20),
    text("work_email", 80),
    text("department", 20),
    text("title", 20),
    column("hired_on", sa.Date),
    column("salary", MONEY, "月薪"),
    text("bank_account", 19, "工资卡"),
    text("bank_name", 30),
    text("education", 10),
    text("marital", 4),
    text("political_status", 10, "政治面貌"),
    text("emergency_contact", 40),
    text("emergency_phone", 20),
)

attendance = table(
    "attendance",
    "考勤记录",
    key(),
    belongs("employee_id", "employees.id"),
    moment("punched_at"),
    text("method", 12),
    text("device_sn", 16),
)

_MARITAL = ("未婚", "已婚", "已婚", "离异", None)
_POLITICAL = ("群众", "群众", "中共党员", "共青团员", None)
EMPLOYEES = 170


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield employees, _employees(world)
    yield attendance, _attendance(world)


def _employees(world: World) -> list[Row]:
    draw = world.draw("employees")
    rows: list[Row] = []
    for index in range(EMPLOYEES):
        gender = draw.choice((1, 2))
        name, handle = chinese_name(draw, gender)
        birthday = birthday_at(draw, world.as_of, 20, 58, 29)
        number = identifiers.resident_id(draw, draw.choice(PLACES), birthday, gender)
        rows.append(
            {
                "id": index + 1,
                "staff_no": f"SZ{draw.randint(15, 25)}{index + 1:04d}",
                "name": name,
                "id_card": number,
                "phone": phones.mobile(draw),
                "work_email": f"{handle}{draw.choice(('', draw.digits(1)))}@shop.example.com",
                "department": draw.skewed(words.DEPARTMENTS),
                "title": draw.skewed(words.TITLES, 1.4),
                "hired_on": draw.moment(world.as_of, 3000).date(),
                "salary": draw.choice((5200, 6800, 7500, 9000, 12000, 18500)) + draw.randrange(0, 900, 50),
                "bank_account": identifiers.bank_card(draw),
                "bank_name": draw.choice(words.BANKS),
                "education": draw.choice(("高中", "大专", "大专", "本科", "本科", "硕士")),
                "marital": draw.choice(_MARITAL),
                "political_status": draw.choice(_POLITICAL),
                "emergency_contact": draw.unless(0.2, chinese_name(draw, 3 - gender)[0]),
                "emergency_phone": draw.unless(0.2, phones.mobile(draw)),
            }
        )
    return rows


def _attendance(world: World) -> list[Row]:
    draw = world.draw("attendance")
    rows: list[Row] = []
    for back in range(7, 0, -1):
        day = world.as_of - timedelta(days=back)
        for employee in range(1, EMPLOYEES + 1):
            if draw.sometimes(0.25):
                continue
            start = datetime.combine(day, time(8, 20)) + timedelta(seconds=draw.randrange(3600))
            rows.append(
                {
                    "id": len(rows) + 1,
                    "employee_id": employee,
                    "punched_at": start,
                    "method": draw.choice(("finger", "finger", "face", "card")),
                    "device_sn": draw.choice(("CJDE193560303", "CJDE201160112", "BOCK194360871")),
                }
            )
    return rows
