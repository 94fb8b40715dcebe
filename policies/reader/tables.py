"""What the columns of a table are about: data, rows that are denied, heads of rows."""

from __future__ import annotations

import re

from policies.documents import Block, Document

# Columns of a table that name no data that is collected.
_OTHER_COLUMN = re.compile(
    r"purpose|why|\bfor$|\bused? (?:for|to)\b|\breasons?\b|\bit does\b|^use$|^how\b|legal|basis|retention|kept|how long|recipient|shared|disclos|sold|provider|company|name of|sdk|link|policy|source|contact|目的|用途|场景|名称|公司|主体|链接|联系|方式|期限|功能|权限|官网|提供方|接收方|共享方|隐私|服务商|合作方",
    re.IGNORECASE,
)


_DATA_COLUMN = re.compile(
    r"data|information|categor|example|detail|personal|信息|资料|数据|类型|字段|内容|种类", re.IGNORECASE
)


_NO_CELL = re.compile(
    r"^\s*(?:no|none|not collected|n|✗|×|否|不收集|未收集|无)\s*(?:[.。]|[,;(–—]\s*(?:except|unless|other than|apart from)\b.*)?\s*$",
    re.IGNORECASE,
)


# "Necessary: no" denies nothing.
_YES_NO_COLUMN = re.compile(r"是否(?!.*(?:收集|采集|获取))|可否|能否|必要|必需|必填|可选|敏感|共享|对外")


# A Chinese head of a column that names no data though it holds the word: 收集个人信息的目的.
_OTHER_END = re.compile(
    r"(?:目的|用途|方式|场景|名称|链接|主体|公司|期限|说明|政策|网址|功能|依据|规则)(?:及[^及]{1,8}|[（(].*)?$"
)


_PERMISSION_COLUMN = re.compile(r"权限(?:名称|类型|列表|内容|功能说明|说明|描述)?$")


_COLLECTED_COLUMN = re.compile(r"collected|do we collect|是否收集", re.IGNORECASE)


# A cell of a row whose data are not touched, whatever its column is about.
_UNUSED_CELL = re.compile(
    r"^\W*(?:this (?:permission )?is )?not (?:used|requested|collected|accessed|read|needed|asked for|required|called|invoked|stored|applicable)\W*$",
    re.IGNORECASE,
)


# Of a table with examples, the column of categories only heads its rows.
_LABEL_COLUMN = re.compile(
    r"\s*(?:(?:data |information )?(?:categor(?:y|ies)|types?|kinds?|class(?:es)?|groups?)\b|information$|data$)",
    re.IGNORECASE,
)


_EXAMPLE_COLUMN = re.compile(
    r"\bexamples?\b|\belements?\b|\bcovers?\b|\bincludes?\b|\bspecific|\bdetails?\b|\bdescription\b|\bwhat (?:it|this|that) means\b|\bwhat we (?:collect|hold|have|keep)\b|\bdata (?:points?|fields?|items?|collected)\b|\binformation collected\b|\bcontents?\b",
    re.IGNORECASE,
)


def denied_rows(document: Document) -> frozenset[tuple[int, int]]:
    """Return the rows, each by its table and number, that say "collected: no"."""
    return frozenset(
        (b.table, b.row)
        for b in document.blocks
        if b.kind == "cell"
        and (_NO_CELL.match(b.text) or _UNUSED_CELL.match(b.text))
        and (
            _UNUSED_CELL.match(b.text)
            or _COLLECTED_COLUMN.search(b.header)
            or (b.column >= 1 and not _OTHER_COLUMN.search(b.header))
        )
        and not _YES_NO_COLUMN.search(b.header)
    )


def names_no_data(header: str) -> bool:
    """Return whether the head of a column says that its cells name purposes, recipients or the like."""
    header = header.strip()
    if _PERMISSION_COLUMN.search(header):
        return False
    return bool(
        _OTHER_END.search(header) or (_OTHER_COLUMN.search(header) and not _DATA_COLUMN.search(header))
    )


def tables_with_examples(document: Document) -> frozenset[int]:
    """Return the tables that have a column of examples beside one of categories."""
    return frozenset(
        b.table
        for b in document.blocks
        if b.kind == "cell" and b.column and _EXAMPLE_COLUMN.search(b.header) and not names_no_data(b.header)
    )


def heads_row(block: Block, with_examples: frozenset[int]) -> bool:
    """Return whether a cell only heads its row, whose data another column names."""
    return block.kind == "cell" and block.table in with_examples and bool(_LABEL_COLUMN.match(block.header))
