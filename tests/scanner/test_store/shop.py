"""A made-up shop as scan records, and a process that stores it: `python shop.py STORE SOURCE FIRST LAST`.

With LAST `-` the process stores datasets until it is killed.
"""

from __future__ import annotations

import itertools
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from scanner.scans import DatasetResult, ScanHead, ScanState
from taxonomy.records import (
    Classification,
    Coverage,
    DatasetSummary,
    Evidence,
    Field,
    Kind,
    Level,
    Sensitivity,
    Subject,
    ValueState,
)

DATABASE = "postgresql://db.example:5432/商城"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def head(sources: tuple[str, ...] = (DATABASE,), started: datetime = NOON) -> ScanHead:
    return ScanHead(
        started=started,
        tool_version="0.1.0",
        rules_version="2026.3",
        taxonomy_version="2026.11.0",
        profile="cn_strict",
        as_of=date(2026, 3, 1),
        seed=7,
        sample_rows=10_000,
        sources=sources,
        engine_notes=("compiled matcher", "语言引擎：没有模型"),
    )


def result(name: str = "public.会员", tags: int = 2, confidence: float = 0.97) -> DatasetResult:
    fields = tuple(Field(DATABASE, name, f"列{n}", "string", f"第 {n} 列") for n in range(tags + 1))
    return DatasetResult(
        DatasetSummary(
            DATABASE,
            name,
            "table",
            Subject.CUSTOMER,
            "the table is called 会员 (members)",
            Coverage("tablesample", 10_000, 1_234_567, 7, "3 cells were cut"),
            fields,
            ("2 columns are encrypted",),
        ),
        tuple(tag(field, confidence) for field in fields[:tags]),
        {fields[-1].path: "an order number with an embedded date"},
    )


def tag(field: Field, confidence: float = 0.97) -> Classification:
    category = "government_id.cn_resident_id"
    named = Evidence(field, category, "names", Kind.NAME, 0, 0, 0, 0, note="the name 身份证号")
    counted = Evidence(
        field, category, "cn.resident-id", Kind.VALUE, 900, 890, 888, 9_876, "consignee", ValueState.PLAIN
    )
    return Classification(
        field,
        category,
        Level(Sensitivity.SENSITIVE, "text", "PIPL art. 28"),
        confidence,
        Subject.CUSTOMER,
        (named, counted),
        by_name_only=False,
        state=ValueState.MASKED,
        role="consignee",
        deterministic=0.9,
        statistical=0.07,
        reasons=("888 of 890 pass the check", "列名说明了一切"),
        also_of_children=True,
    )


def main(store_path: str, source: str, first: str, last: str) -> None:
    from scanner.store import Store

    numbers = itertools.count(int(first)) if last == "-" else range(int(first), int(last))
    with Store.open(Path(store_path)) as store:
        scan = store.begin(head((source,)))
        print(scan, flush=True)
        for number in numbers:
            store.add_dataset(scan, result(f"t{number}", tags=20))
            print(number, flush=True)
        store.finish(scan, ScanState.COMPLETE)


if __name__ == "__main__":
    main(*sys.argv[1:])
