"""How the tables of a source are called, and by which names people are told of them."""

from __future__ import annotations

from datetime import date

import pyarrow as pa

from connectors.base import Sampling
from connectors.memory import Memory
from detectors import build
from detectors.rulebook import load
from scanner.pipeline import Plan, run
from taxonomy.records import Subject
from taxonomy.sensitivity import profile


def test_a_table_is_read_without_the_products_prefix_and_told_of_with_it() -> None:
    rows = pa.table({"username": ["lu_an", "bo_he", "ny_ka"]})
    names = [f"webshop_{name}" for name in ("admin", "member", "topic", "log", "region")]
    built = build(load(), as_of=date(2026, 11, 25), language="off")
    plan = Plan(Sampling(), profile("cn_strict"), built.rules, built.detectors, built.grades)
    found = {o.summary.name: o for o in run(Memory(dict.fromkeys(names, rows)), plan) if o.summary}
    assert set(found) == set(names)
    member = found["webshop_member"]
    assert member.summary is not None
    assert (member.summary.subject, member.summary.subject_reason) == (
        Subject.CUSTOMER,
        'the name "webshop_member" holds "member"',
    )
    admin = found["webshop_admin"]
    assert admin.result is not None
    assert [c.category for c in admin.result.classifications] == ["account.username"]
    assert {f.dataset for f in admin.summary.fields} == {"webshop_admin"} if admin.summary else False
