"""A scan of everything reads values in every row, and judges words, prose and forms in some of them."""

from __future__ import annotations

from datetime import date

import pyarrow as pa
import pytest

from connectors.base import Sampling
from connectors.memory import Memory
from detectors import build
from detectors.rulebook import load as load_rules
from scanner.drawn import ROWS, Drawn
from scanner.pipeline import Outcome, Plan, run
from taxonomy.records import Kind
from taxonomy.sensitivity import profile

MANY = 3 * ROWS
NAMES = (
    "Anna Schmidt",
    "John Miller",
    "Mary Jones",
    "Peter Brown",
    "Linda Clark",
    "James Wilson",
    "Ruth Evans",
)


def scanned(table: pa.Table, rows: int | None = None) -> Outcome:
    built = build(load_rules(), as_of=date(2026, 11, 24), language="off", matcher="portable")
    plan = Plan(Sampling(rows), profile("cn_strict"), built.rules, built.detectors, built.grades)
    (outcome,) = run(Memory({"orders": table}), plan)
    return outcome


def table(rows: int) -> pa.Table:
    notes = ["nothing"] * rows
    notes[rows - 2] = "write to zhang.san@example.com"
    return pa.table(
        {"note": notes, "buyer": [f"{NAMES[i % 7]}{'' if i % 3 else ' Lee'}" for i in range(rows)]}
    )


def test_one_value_in_the_last_row_is_found_and_words_are_judged_in_drawn_rows() -> None:
    outcome = scanned(table(MANY))
    assert outcome.result is not None
    assert outcome.summary is not None
    found = {(c.field.path, c.category): c for c in outcome.result.classifications}

    (email,) = found["note", "contact.email"].evidence
    assert (email.shaped, email.rows) == (1, 1)
    words = [e for e in found["buyer", "identity.full_name"].evidence if e.kind is Kind.DICTIONARY]
    assert words
    assert all(e.tested <= len(NAMES) * 2 * -(-ROWS // 8_192) for e in words)
    assert outcome.summary.coverage.rows_read == MANY
    assert [note for note in outcome.summary.notes if "drawn at random" in note]


def test_a_table_that_is_small_is_judged_as_if_sampled() -> None:
    whole, sampled = scanned(table(ROWS)), scanned(table(ROWS), ROWS)
    assert whole.result is not None
    assert sampled.result is not None

    assert whole.result == sampled.result
    assert whole.summary is not None
    assert not [note for note in whole.summary.notes if "drawn" in note]


@pytest.mark.parametrize("cut", [1_000, 8_192])
def test_what_is_drawn_does_not_depend_on_batches(cut: int) -> None:
    batches = pa.table({"n": range(MANY)}).to_batches(max_chunksize=cut)
    drawn = Drawn(Sampling(None, seed=5))

    assert [part for batch in batches for part in drawn.add(batch)] == []
    chosen = [n for batch in drawn.rest() for n in batch.column(0).to_pylist()]
    assert len(set(chosen)) == ROWS
    assert chosen == sorted(chosen)
    again = Drawn(Sampling(None, seed=5))
    assert not list(again.add(pa.table({"n": range(MANY)}).combine_chunks().to_batches()[0]))
    assert [n for batch in again.rest() for n in batch.column(0).to_pylist()] == chosen
