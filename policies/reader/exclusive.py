"""Sentences that rule out everything else: "The only data that we receive is ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policies.documents import Document
from policies.reader.records import LONGEST_QUOTE, Said, Statement
from policies.reader.units import Unit

# "The only data that we receive is ...": everything else is ruled out.
_EXCLUSIVE = re.compile(
    r"\b(?:the )?only (?:\w+ ){0,3}(?:data|information)\b[^.;]{0,40}\b(?:is|are)\b|\b(?:collect|receive|need)s? (?:only|nothing but|no more than)\b[^.;]{0,60}"
    r"|我们(?:会)?(?:仅|只)(?:会|需)?(?:收集|获取|接收)[^。；]{0,40}",
    re.IGNORECASE,
)


def ruled_out(
    document: Document, unit: Unit, said: Sequence[Said], subject: str, source: str
) -> Iterator[Statement]:
    """Yield the statement that nothing else is collected, where a sentence says that it is all."""
    only = _EXCLUSIVE.search(unit.text)
    if only and any(s.polarity == "collected" and s.act.action in ("collect", "receive") for s in said):
        start, end = document.span(unit.block, unit.offset + only.start(), unit.offset + only.end())
        yield Statement(
            (),
            None,
            "collected",
            "collect",
            subject,
            "",
            source,
            (),
            "",
            ("*",),
            True,
            start,
            end,
            document.line_at(start),
            " ".join(only.group().split())[:LONGEST_QUOTE],
        )
