"""Prose in the rows of persons: whatever it says, it is something written by or about them."""

from __future__ import annotations

from collections.abc import Iterator

from detectors.base import Sighting, Table
from detectors.name_words import read, read_comment
from detectors.subjects import PERSONS
from detectors.words import segments, split
from taxonomy.records import Field, Kind, Subject

OWNED = "prose.of-persons"
LOOSE = "prose.of-anybody"
GRADES = {OWNED: 3, LOOSE: 2}
_FEWEST = 3  # different texts
_FREE_TEXT = "content.free_text"
# What an ambiguous name of prose may mean.
_TEXTS = frozenset(
    {_FREE_TEXT, "content.user_post", "communications.message_content"}
    | {"communications.customer_service_record", "transaction.dispute_record"}
)
# What the table's words make of it, the first that fits.
_BY_TABLE = (
    (
        "content.user_post",
        {"post", "posts", "reply", "replies", "pl", "pinglun", "评论", "评价", "帖子"},
    ),
    (
        "communications.message_content",
        {"message", "messages", "msg", "chat", "chats", "sms", "mail", "mails", "email", "emails", "outbox"}
        | {"notification", "notifications", "inbox", "conversation", "conversations", "消息", "短信", "聊天"},
    ),
    (
        "communications.customer_service_record",
        {"ticket", "tickets", "support", "helpdesk", "feedback", "complaint", "complaints", "客服", "工单"},
    ),
)
_MESSAGES = frozenset({"body", "msg", "message", "txt", "nr", "内容"})
_REMARKS = frozenset({"note", "notes", "remark", "remarks", "rmks", "bz", "备注", "memo"})
# Columns of prose that somebody publishes, or that a program writes.
_NOT_REMARKS = frozenset(
    {"title", "subject", "headline", "name", "label", "summary", "template", "html", "lexical", "plaintext"}
    | {"search", "keywords", "goods", "product", "item", "items", "sku", "商品"}
    | {"query", "sql", "stack", "stacktrace", "traceback", "error", "标题", "名称", "模板"}
)


def of_prose(table: Table, field: Field, texts: int) -> Iterator[Sighting]:
    """Yield what a column of prose is because of the table that it stands in.

    `texts` is the number of different texts. Nothing, where its name says what it is, or where its table
    is about things or organisations.
    """
    readings = read(field.path), read_comment(field.comment)
    words = split(field.path.rpartition(".")[2])
    if (
        table.kind == "log"  # which programs write
        or field.path.endswith("[]")
        or texts < _FEWEST
        or any(r.other for r in readings)
        or set(words) & _NOT_REMARKS
    ):
        return
    said = [(category, grade) for r in readings for category, grade in r.categories]
    if any(category not in _TEXTS or (grade > 1 and category != _FREE_TEXT) for category, grade in said):
        return  # an address is no remark, and a name that says which text it is needs no help
    owned = table.subject in PERSONS
    telling = bool(set(words[-1:]) & (_MESSAGES | _REMARKS))
    if not owned and not (telling and table.subject is Subject.UNKNOWN):
        return
    around = set(segments(table.name))
    category = next((category for category, heads in _BY_TABLE if around & heads), "")
    if not category or set(words[-1:]) & _REMARKS:
        category = "communications.message_content" if set(words[-1:]) & _MESSAGES else _FREE_TEXT
    yield Sighting(
        field, category, OWNED if owned else LOOSE, Kind.CONTEXT, rows=texts, tested_rows=texts,
        note="prose in the rows of persons" if owned else "prose, whose name may mean that",
    )  # fmt: skip
