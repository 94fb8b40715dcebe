"""Fingerprints of employees for the clock, faces of members for payment."""

from __future__ import annotations

import sqlalchemy as sa

from scanner.demo import records
from scanner.demo.staff import EMPLOYEES
from scanner.demo.tables import Filled, Row, belongs, column, key, moment, table, text
from scanner.demo.world import World

fingerprint_templates = table(
    "fingerprint_templates",
    "考勤指纹",
    key(),
    belongs("employee_id", "employees.id"),
    column("finger", sa.SmallInteger),
    column("template", sa.LargeBinary),
    column("quality", sa.SmallInteger),
    moment("captured_at"),
)

face_templates = table(
    "face_templates",
    "刷脸支付",
    key(),
    belongs("member_id", "members.id"),
    column("record", sa.LargeBinary, "ISO 19794-5"),
    column("feature", sa.LargeBinary),
    column("snapshot", sa.LargeBinary),
    text("algorithm", 20),
    column("score", sa.Numeric(6, 5)),
    moment("enrolled_at"),
)


def rows(world: World) -> Filled:
    """Yield each table of this area with its rows."""
    yield fingerprint_templates, _fingerprints(world)
    yield face_templates, _faces(world)


def _fingerprints(world: World) -> list[Row]:
    draw = world.draw("fingerprint_templates")
    return [
        {
            "id": index + 1,
            "employee_id": index % EMPLOYEES + 1,
            "finger": draw.randint(1, 10),
            "template": records.fingerprint(draw),
            "quality": draw.randint(40, 95),
            "captured_at": draw.moment(world.as_of, 900),
        }
        for index in range(220)
    ]


def _faces(world: World) -> list[Row]:
    draw = world.draw("face_templates")
    adults = [p for p in world.people if p.age(world.as_of) >= 18]
    rows: list[Row] = []
    for person in draw.sample(adults, 200):
        old = draw.sometimes(0.4)
        rows.append(
            {
                "id": len(rows) + 1,
                "member_id": person.id,
                "record": records.face(draw) if old else None,
                "feature": None if old else records.embedding(draw),
                "snapshot": draw.unless(0.5, records.jpeg(draw, 480, 640)),
                "algorithm": "iso-fac" if old else "arc-r50-128",
                "score": round(draw.uniform(0.8, 0.99999), 5),
                "enrolled_at": draw.moment(world.as_of, 500),
            }
        )
    return rows
