"""Prose in the rows of persons."""

from __future__ import annotations

import pytest

from detectors.base import Table
from detectors.remarks import of_prose
from taxonomy.records import Field, Subject


def says(table: str, column: str, subject: Subject = Subject.CUSTOMER, texts: int = 20) -> list[str]:
    field = Field("test", table, column, "string")
    of = Table("test", table, "table", "", (field,), (), {}, subject, "")
    return [sighting.category for sighting in of_prose(of, field, texts)]


@pytest.mark.parametrize(
    ("table", "column", "category"),
    [
        ("orders", "special_wishes", "content.free_text"),
        ("members", "notes", "content.free_text"),
        ("posts", "story", "content.user_post"),
        ("sms_outbox", "body", "communications.message_content"),
        ("tickets", "story", "communications.customer_service_record"),
        ("leave", "comments", "content.free_text"),
    ],
)
def test_prose_of_persons_is_theirs(table: str, column: str, category: str) -> None:
    assert says(table, column) == [category]


def test_a_program_writes_a_log() -> None:
    field = Field("test", "app.log", "story", "string")
    of = Table("test", "app.log", "log", "", (field,), (), {}, Subject.CUSTOMER, "")
    assert list(of_prose(of, field, 20)) == []


@pytest.mark.parametrize(
    ("table", "column", "subject", "texts"),
    [
        ("products", "story", Subject.THING, 20),
        ("suppliers", "notes", Subject.ORGANISATION, 20),
        ("t1", "story", Subject.UNKNOWN, 20),  # anybody's, and nothing in its name
        ("members", "story", Subject.CUSTOMER, 2),  # too few to be told from a setting
        ("posts", "title", Subject.CUSTOMER, 20),
        ("posts", "html", Subject.CUSTOMER, 20),
        ("jobs", "last_traceback", Subject.CUSTOMER, 20),
        ("members", "address", Subject.CUSTOMER, 20),  # an address is no remark
        ("members", "diagnosis", Subject.CUSTOMER, 20),  # the name says which text it is
        ("users", "feats.top[]", Subject.CUSTOMER, 20),
        ("orders", "search_text", Subject.CUSTOMER, 20),
        ("orders", "goods", Subject.CUSTOMER, 20),
    ],
)
def test_other_prose_is_not(table: str, column: str, subject: Subject, texts: int) -> None:
    assert says(table, column, subject, texts) == []
