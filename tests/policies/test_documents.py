"""A policy's text becomes blocks with exact places, whatever its format."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.documents import Block, Document, looks_like_policy, read
from policies.documents.markers import marker
from taxonomy.errors import SettingsError

HERE = Path(__file__).parent
CORPUS = sorted(
    p for p in (HERE / "corpus").rglob("*") if p.suffix in (".txt", ".md", ".html") and p.stem != "README"
)


def text(words: str, suffix: str = ".txt") -> Document:
    return read(Path(f"policy{suffix}"), words.encode())


def shape(document: Document) -> list[tuple[str, int, str, str]]:
    return [(b.kind, b.level, b.marker, b.text) for b in document.blocks]


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(b.kind, b.text) for b in document.blocks]


# Places


def every_place(document: Document) -> Iterator[tuple[Block, str, str]]:
    for block in document.blocks:
        step = max(1, len(block.text) // 12)
        for start in range(0, len(block.text), step):
            for end in range(start + 1, len(block.text) + 1, step):
                at, to = document.span(block, start, end)
                yield block, block.text[start:end], document.text[at:to]


def bare(words: str) -> str:
    for sign in ("*", "_", "`", "\\", "[", "]", "\u00ad", "\u200b"):
        words = words.replace(sign, "")
    return "".join(words.split())


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.name)
def test_every_part_of_every_block_stands_where_its_span_says(path: Path) -> None:
    document = read(path)
    for block, words, there in every_place(document):
        if "](" not in there:
            assert bare(there) == bare(words), block
        assert document.line_at(document.span(block)[0]) == block.line


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.name)
def test_blocks_follow_each_other_without_overlap(path: Path) -> None:
    blocks = read(path).blocks
    assert all(a.end <= b.start for a, b in pairwise(blocks))


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.text("ab cd.,;:\t 个人信息，。\u3000\u00a0\u200b-•1()（）①、二\r", min_size=0, max_size=40),
        max_size=12,
    )
)
def test_places_hold_for_any_lines(lines: list[str]) -> None:
    try:
        document = text("\n".join(lines))
    except SettingsError:
        return
    for _, words, there in every_place(document):
        assert bare(there) == bare(words)


def test_a_span_outside_its_block_is_refused() -> None:
    document = text("We collect names.\n")
    with pytest.raises(ValueError, match="no characters"):
        document.span(document.blocks[0], 0, 99)


def test_white_space_inside_is_one_blank_and_the_span_still_exact() -> None:
    document = text("We  collect\tyour   e-mail\u00a0address.\n")
    (block,) = document.blocks
    assert block.text == "We collect your e-mail address."
    at = block.text.index("your e-mail")
    start, end = document.span(block, at, at + len("your e-mail"))
    assert document.text[start:end] == "your   e-mail"


def test_lines_are_counted_as_the_quote_check_counts_them() -> None:
    document = text("One line here.\u2028Not another.\x0c\n\nThe third line.\r\nThe fourth line.\n")
    assert [(b.line, b.text) for b in document.blocks][-2:] == [
        (3, "The third line."),
        (4, "The fourth line."),
    ]
    assert document.line(3) == "The third line."


# Plain text


def test_numbered_headings_get_levels_by_their_form() -> None:
    document = text(
        "Privacy Policy\n\n1. What we collect\n\nWe say it here.\n\n2.1 Cookies and the like\n\nWe set them.\n\n"
        "3. How to reach us\n\nWrite to us.\n"
    )
    assert [(b.level, b.marker, b.text) for b in document.blocks if b.kind == "heading"] == [
        (1, "", "Privacy Policy"),
        (2, "1.", "What we collect"),
        (3, "2.1", "Cookies and the like"),
        (2, "3.", "How to reach us"),
    ]


def test_a_first_heading_amid_the_text_is_no_title_that_others_stand_below() -> None:
    document = text(
        'Our game is free. This page says what we do with data.\n\nDefinitions\n\n"App" means the game we made.\n\nLog Data\n\n'
        "We collect your IP address when the app fails.\n"
    )
    assert [(b.level, b.text) for b in document.blocks if b.kind == "heading"] == [
        (1, "Definitions"),
        (1, "Log Data"),
    ]


def test_the_same_form_may_serve_two_levels() -> None:
    document = text(
        "1. Collection\n\nText of it.\n\n(1) Members\n\nText of it.\n\n1. Basic service\n\nText of it.\n\n"
        "2. More service\n\nText of it.\n\n(2) Guests\n\nText of it.\n\n2. Sharing\n\nText of it.\n"
    )
    levels = [(b.marker, b.text, b.level) for b in document.blocks if b.kind == "heading"]
    assert levels == [
        ("1.", "Collection", 1),
        ("(1)", "Members", 2),
        ("1.", "Basic service", 3),
        ("2.", "More service", 3),
        ("(2)", "Guests", 2),
        ("2.", "Sharing", 1),
    ]


def test_chinese_numbers_are_headings_clauses_and_items() -> None:
    document = text(
        "一、我们收集的信息\n（一）账号注册\n您注册时，我们会收集：\n（1）手机号；\n（2）昵称。\n（二）支付\n我们会保存订单号。\n"
        "二、联系我们\n请致电我们。\n"
    )
    assert shape(document) == [
        ("heading", 1, "一、", "我们收集的信息"),
        ("heading", 2, "（一）", "账号注册"),
        ("paragraph", 0, "", "您注册时，我们会收集："),
        ("item", 1, "（1）", "手机号；"),
        ("item", 1, "（2）", "昵称。"),
        ("heading", 2, "（二）", "支付"),
        ("paragraph", 0, "", "我们会保存订单号。"),
        ("heading", 1, "二、", "联系我们"),
        ("paragraph", 0, "", "请致电我们。"),
    ]


def test_articles_are_headings_and_their_numbered_clauses_are_not() -> None:
    document = text(
        "第一条 名词解释\n1.1 “信息”指任何记录。\n第二条 信息的收集\n2.1 注册：手机号、验证码。\n"
    )
    assert [(b.kind, b.marker) for b in document.blocks] == [
        ("heading", "第一条"),
        ("paragraph", "1.1"),
        ("heading", "第二条"),
        ("paragraph", "2.1"),
    ]


def test_numbers_one_after_the_other_are_a_list_and_no_headings() -> None:
    document = text("We receive such things as:\n1. Your username\n2. Country\n3. Company name\n")
    assert shape(document)[1:] == [
        ("item", 1, "1.", "Your username"),
        ("item", 1, "2.", "Country"),
        ("item", 1, "3.", "Company name"),
    ]


def test_a_table_of_contents_set_apart_by_blank_lines_is_a_list_too() -> None:
    document = text(
        "This helps you to understand:\n\n1. How we collect\n\n2. How we share\n\n3. How to reach us\n"
    )
    assert [b.kind for b in document.blocks] == ["paragraph", "item", "item", "item"]


def test_nested_lists_keep_their_depth() -> None:
    document = text("We collect:\n  • data of the account:\n    1. name\n    2. mail\n  • data of orders\n")
    assert [(b.level, b.text) for b in document.blocks if b.kind == "item"] == [
        (1, "data of the account:"),
        (2, "name"),
        (2, "mail"),
        (1, "data of orders"),
    ]


def test_indented_lines_after_a_colon_are_items_without_a_marker() -> None:
    document = text("To order, we ask for:\n\n    your name\n    your address\n\nThat is all.\n")
    assert shape(document)[1:] == [
        ("item", 1, "", "your name"),
        ("item", 1, "", "your address"),
        ("paragraph", 0, "", "That is all."),
    ]


def test_lines_that_end_with_a_semicolon_after_a_colon_are_items() -> None:
    document = text(
        "We use them for the following tasks:\nregistration;\nsecurity;\nadvertising.\nThis is another matter.\n"
    )
    assert [b.kind for b in document.blocks] == ["paragraph", "item", "item", "item", "paragraph"]


WRAPPED = """\
In order to deliver the pages to your browser, our server records on each request the IP address
of the device, the date and time of the request and the name of the page. We do not keep them.

A paragraph of its own stands here, and it goes on for more than a single line of the text, which
ends here.
"""


def test_wrapped_lines_are_one_paragraph() -> None:
    document = text(WRAPPED)
    assert [b.line for b in document.blocks] == [1, 4]
    assert "the IP address of the device, the date" in document.blocks[0].text


def test_lines_that_are_paragraphs_are_not_joined() -> None:
    lines = "".join(
        f"We keep {thing} for as long as the purpose needs it and then erase it.\n" * 1 for thing in "abc"
    )
    assert len(text(lines).blocks) == 3


def test_wrapped_chinese_is_joined_without_a_blank() -> None:
    line = "为了向您提供商品和服务，我们需要收集您的姓名、手机号、收货地址以及支付信息，并在您同意的情况下收集您的位"
    document = text(f"{line}\n置信息和设备信息。\n\n{line}\n置信息。\n")
    assert "您的位置信息" in document.blocks[0].text
    assert len(document.blocks) == 2


def test_a_number_at_the_end_of_a_wrapped_sentence_begins_no_item() -> None:
    document = text(
        "You have the right of access (Article 15), to rectification (Article 16), to erasure (Article\n"
        "17), to restriction (Article 18), to portability, and to complain to the authority, all at any\n"
        "time that you like.\n"
    )
    assert len(document.blocks) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Last Updated: July 4, 2023",
        "Version 4.2, in force since 1 October 2024",
        "We do not collect anything.",
        "version 3.1 of the policy",
        "更新日期：2024年9月10日",
    ],
)
def test_a_short_line_with_a_date_or_a_full_stop_is_no_heading(line: str) -> None:
    document = text(f"Title of it\n\nFirst sentence of the text.\n\n{line}\n\nMore of the text.\n")
    assert document.blocks[2].kind == "paragraph"


@pytest.mark.parametrize(
    ("line", "form", "shown", "number"),
    [
        ("(3) Name", "bracketed", "(3)", 3),
        ("（十二）姓名", "han bracketed", "（十二）", 12),
        ("③ 姓名", "circled", "③", 3),
        ("2、姓名", "comma", "2、", 2),
        ("二十一、姓名", "han comma", "二十一、", 21),
        ("第十条 姓名", "article", "第十条", 10),
        ("第三章 总则", "chapter", "第三章", 3),
        ("Part Two: Privacy", "part", "Part Two", 2),
        ("Section 4. Names", "section", "Section 4", 4),
        ("2.1.3 Names", "dotted", "2.1.3", 3),
        ("2.1注册", "dotted", "2.1", 1),
        ("b) names", "letter closed", "b)", 2),
        ("(iv) names", "roman bracketed", "(iv)", 4),
        ("1.Names", "number", "1.", 1),
        ("- names", "dash", "-", -1),
        ("•names", "bullet", "•", -1),
    ],
)
def test_markers_are_recognised(line: str, form: str, shown: str, number: int) -> None:
    found = marker(line)
    assert found is not None
    assert (found.form, found.text, found.number) == (form, shown, number)


@pytest.mark.parametrize(
    "line",
    [
        "3.5 million people",
        "2024 was the year",
        "e-mail addresses",
        "part of the data",
        "Section 3 applies to visitors",
        "A name",
        "I agree",
        "-5 degrees",
        "一般信息",
        "第三方服务商",
        "十分重要",
        "a.b@shop.example",
        "1.",
    ],
)
def test_words_that_look_like_markers_are_none(line: str) -> None:
    found = marker(line)
    assert found is None or found.form == "dotted"


# Markdown


def test_markdown_keeps_places_through_emphasis_links_and_entities() -> None:
    words = "# Privacy\n\nWe collect **your name**, your [e-mail address](https://shop.example/a_(b)) &amp; \\*phone\\*.\n"
    document = text(words, ".md")
    block = document.blocks[1]
    assert block.text == "We collect your name, your e-mail address & *phone*."
    for part in ("your name", "e-mail address", "phone"):
        at = block.text.index(part)
        start, end = document.span(block, at, at + len(part))
        assert document.text[start:end] == part
    at = block.text.index("&")
    assert document.text[slice(*document.span(block, at, at + 1))] == "&amp;"


def test_markdown_lists_tables_and_headings() -> None:
    words = "## SDKs\n\n| SDK | Data |\n|---|---|\n| Map | location |\n| Push | token |\n\n1. first\n   - inner\n2. second\n"
    document = text(words, ".md")
    cells = [(b.row, b.column, b.header, b.text) for b in document.blocks if b.kind == "cell"]
    assert cells[2:] == [
        (1, 0, "SDK", "Map"),
        (1, 1, "Data", "location"),
        (2, 0, "SDK", "Push"),
        (2, 1, "Data", "token"),
    ]
    assert [(b.level, b.marker, b.text) for b in document.blocks if b.kind == "item"] == [
        (1, "1.", "first"),
        (2, "•", "inner"),
        (1, "2.", "second"),
    ]


def test_chinese_markers_inside_one_markdown_paragraph_are_items() -> None:
    document = text("我们会收集：\n（1）姓名；\n（2）电话。\n", ".md")
    assert shape(document)[1:] == [("item", 1, "（1）", "姓名；"), ("item", 1, "（2）", "电话。")]


def test_front_matter_and_raw_html_say_nothing_by_their_machinery() -> None:
    document = text(
        "---\ntitle: x\n---\n\n<div class='a'>We collect names.</div>\n\n<script>var a</script>\n", ".md"
    )
    assert [b.text for b in document.blocks] == ["We collect names."]


def test_markdown_on_standard_input_is_known_by_its_signs() -> None:
    assert read(None, b"# Privacy policy\n\n## Data\n\nWe collect names.\n").format == "md"
    assert read(None, b"Privacy policy\n\nWe collect names. # not a heading\n").format == "txt"


# HTML

PAGE = """<!doctype html><html lang="en"><head><title>Shop: privacy</title><style>p{{}}</style></head><body>
<header class="site-header"><a href="/">Shop</a> <nav><ul><li><a href="/log-in">Log in with your phone</a></li></ul></nav></header>
<div id="cookie-banner" role="dialog">We use cookies. <button>Accept all</button></div>
<main>{}</main>
<aside>Subscribe with your e-mail address</aside>
<footer><p>© Shop. <a href="/jobs">Send us your CV</a></p></footer><script>var passport = 1</script></body></html>"""


def page(inside: str) -> Document:
    return text(PAGE.format(inside), ".html")


def test_only_the_text_of_a_page_is_read() -> None:
    document = page("<h1>Privacy</h1><p>We collect your <b>name</b>.</p>")
    assert kinds(document) == [("heading", "Privacy"), ("paragraph", "We collect your name.")]
    assert document.title == "Shop: privacy"
    assert not document.own_text


@pytest.mark.parametrize("wrapper", ["div", "article", "section", "form", "center"])
def test_a_page_without_main_is_read_too(wrapper: str) -> None:
    inside = "<p>We collect your name and your address when you order.</p>" * 8
    document = text(PAGE.format("").replace("<main></main>", f"<{wrapper}>{inside}</{wrapper}>"), ".html")
    assert len(document.blocks) == 8


@pytest.mark.parametrize(
    "frame",
    [
        '<section id="cookie-notice"><h2>Cookies</h2><p>{}</p></section>',
        '<div role="dialog" class="modal"><p>{}</p></div>',
        '<div style="display:none" class="accordion-panel"><p>{}</p></div>',
        '<div class="footer"><p>{}</p></div>',
        "<details><summary>More</summary><p>{}</p></details>",
        "<table><tr><td><h2>Layout</h2><p>{}</p></td><td></td></tr></table>",
    ],
)
def test_what_holds_much_of_the_words_is_kept_whatever_it_is_called(frame: str) -> None:
    words = (
        "We collect your name and your address, and we keep them for as long as you are a customer of ours. "
        * 4
    )
    document = text(f"<html><body>{frame.format(words)}</body></html>", ".html")
    assert words.strip() in [b.text for b in document.blocks]


def test_lists_keep_depth_numbers_and_definitions() -> None:
    document = page(
        '<ol start="3" type="a"><li>name<ul><li>first</li><li>last</li></ul></li><li value="9"><p>mail</p></li></ol>'
        "<dl><dt>IMEI</dt><dd>number of the device</dd></dl>"
    )
    assert shape(document) == [
        ("item", 1, "c.", "name"),
        ("item", 2, "•", "first"),
        ("item", 2, "•", "last"),
        ("item", 1, "i.", "mail"),
        ("item", 1, "", "IMEI"),
        ("item", 2, "", "number of the device"),
    ]


def test_tables_keep_rows_columns_and_heads() -> None:
    document = page(
        "<table><caption>SDKs</caption><thead><tr><th>SDK</th><th>Data</th><th>Use</th></tr></thead><tbody>"
        '<tr><td rowspan="2">Map</td><td><ul><li>location</li><li>IP address</li></ul></td><td>show</td></tr>'
        '<tr><td colspan="2">network<br>type</td></tr></tbody></table>'
    )
    assert document.blocks[0].text == "SDKs"
    cells = [(b.row, b.column, b.header, b.marker, b.text) for b in document.blocks if b.row > 0]
    assert cells == [
        (1, 0, "SDK", "", "Map"),
        (1, 1, "Data", "•", "location"),
        (1, 1, "Data", "•", "IP address"),
        (1, 2, "Use", "", "show"),
        (2, 1, "Data", "", "network"),
        (2, 1, "Data", "", "type"),
    ]
    lines = {b.row: b.line for b in document.blocks if b.row >= 0}
    assert document.line(lines[1]) == "Map | • location; • IP address | show"


def test_bold_lines_breaks_and_buttons_of_accordions_give_structure() -> None:
    document = page(
        "<h2>Data</h2><p><strong>Your account</strong></p><p>We collect:<br>（1）姓名；<br>（2）电话。</p>"
        '<button aria-expanded="false" aria-controls="p">Payments</button><div id="p">We keep them.</div>'
    )
    assert shape(document) == [
        ("heading", 2, "", "Data"),
        ("heading", 3, "", "Your account"),
        ("paragraph", 0, "", "We collect:"),
        ("item", 1, "（1）", "姓名；"),
        ("item", 1, "（2）", "电话。"),
        ("heading", 3, "", "Payments"),
        ("paragraph", 0, "", "We keep them."),
    ]


def test_lines_of_the_source_are_no_blanks_between_chinese_characters() -> None:
    document = page("<p>我们收集您的\n<b>精准定位信息</b>，\n以及\n姓名。</p><p>We collect\nnames.</p>")
    assert [b.text for b in document.blocks] == ["我们收集您的精准定位信息，以及姓名。", "We collect names."]


def test_entities_comments_and_invisible_characters_are_resolved() -> None:
    document = page("<p>Smith &amp; Sons&nbsp;Ltd<!-- passport -->&shy; in&#8203;form&#x61;tion</p>")
    assert document.blocks[0].text == "Smith & Sons Ltd information"


def test_a_policy_in_a_pre_is_read_as_plain_text() -> None:
    document = page("<pre>1. Data\n\nWe collect the following:\n\n  • name\n  • mail\n</pre>")
    assert [b.kind for b in document.blocks] == ["heading", "paragraph", "item", "item"]


def test_tables_of_contents_are_left_out_and_lists_of_links_are_not() -> None:
    document = page(
        '<ul><li><a href="#a">Data</a></li><li><a href="#b">Use</a></li></ul>'
        '<ul><li><a href="https://map.example">Map SDK</a></li></ul><p>We collect names.</p>'
    )
    assert [b.text for b in document.blocks] == ["Map SDK", "We collect names."]


@pytest.mark.parametrize(
    "words",
    [
        "<p>open <b>never closed <li>item</p></b></ul></table>text",
        "<div>" * 1500 + "text" + "</div>" * 1500,
        "<table><tr><td>a<td>b<tr><td rowspan=0 colspan='x'>c",
        "<ol start='x'><li value=''>a</ol>",
        "<ul><ul><li>a</ul></li></ul>b",
    ],
)
def test_a_broken_page_is_read_as_a_browser_would(words: str) -> None:
    assert read(Path("p.html"), f"<html><body>{words}".encode()).blocks


def test_a_page_saved_as_mhtml_is_read() -> None:
    words = (
        b'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><body><p>We collect your na=\r\nme.</p></body></html>\r\n--x--\r\n"
    )
    assert read(Path("p.mht"), words).blocks[0].text == "We collect your name."


# Encodings

CHINESE = "<html><body><p>我们收集您的个人信息，用于提供服务。</p></body></html>"
TRADITIONAL = "本公司收集閣下的個人資料，用於提供服務，並在有需要時使用這些資料。\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gbk", "gb18030", "utf-32"]
)
def test_a_chinese_page_is_read_in_any_encoding(encoding: str) -> None:
    assert read(None, CHINESE.encode(encoding)).blocks[0].text == "我们收集您的个人信息，用于提供服务。"


def test_traditional_characters_in_big5_are_told_from_gbk() -> None:
    document = read(Path("p.txt"), TRADITIONAL.encode("big5"))
    assert document.blocks[0].text == TRADITIONAL.strip()
    assert not document.own_text


@pytest.mark.parametrize(
    "head", ['<meta charset="gb2312">', '<meta http-equiv="Content-Type" content="text/html; charset=GBK">']
)
def test_a_page_says_its_encoding(head: str) -> None:
    words = f"<html><head>{head}</head><body><p>朱镕基的隐私</p></body></html>".encode("gb18030")
    assert read(None, words).blocks[0].text == "朱镕基的隐私"


def test_a_wrong_declaration_does_not_spoil_utf_8() -> None:
    assert (
        read(None, CHINESE.replace("<body>", "<head><meta charset=gbk></head><body>").encode()).language
        == "zh"
    )


def test_western_letters_and_quotes_are_read_too() -> None:
    assert read(Path("p.txt"), "Société’s data".encode("cp1252")).blocks[0].text == "Société’s data"


def test_only_a_file_that_is_byte_for_byte_the_text_is_its_own_text() -> None:
    assert read(Path("p.txt"), b"We collect names.\r\n").own_text
    assert not read(Path("p.txt"), "\ufeffWe collect names.".encode()).own_text
    assert not read(Path("p.txt"), "我们收集您的信息。".encode("utf-16")).own_text


# What is wrong is said in one sentence


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"---\n---\n...\n", "holds no text"),
        (b"<html><body><script>document.write('x')</script></body></html>", "a script makes the page"),
        (b"<!doctype html><html><!-- nothing --></html>", "a script makes the page"),
        (b"%PDF-1.7\nnothing of it", "is damaged"),
        (b"PK\x03\x04broken", "is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "behind a password; save it as DOCX"),
        (b"{\\rtf1 We collect}", "save it as DOCX"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (bytes(range(256)) * 8, "no known format"),
        (b"\x00\x01\x02\x03" * 50, "no known format"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, says: str) -> None:
    with pytest.raises(SettingsError, match=says) as caught:
        read(Path("policy"), data)
    assert str(caught.value).startswith("policy ")
    assert "\n" not in str(caught.value)


def test_a_zip_of_something_else_is_no_document() -> None:
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "We collect names")
    with pytest.raises(SettingsError, match="no known format"):
        read(Path("a.zip"), buffer.getvalue())


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="does not exist"):
        read(tmp_path / "none.html")
    with pytest.raises(SettingsError, match="is a folder"):
        read(tmp_path)


def test_standard_input_is_read_with_a_dash() -> None:
    code = (
        "from pathlib import Path; from policies.documents import read; print(read(Path('-')).blocks[0].text)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=HERE.parents[1],
        input=b"<html><body><p>We collect names.</p></body></html>",
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().strip() == "We collect names."


def test_nothing_heavy_is_imported_until_a_file_needs_it() -> None:
    code = (
        "import sys, policies.documents as d; d.read(None, b'We collect names.');"
        "print(sorted({'lxml', 'pypdf', 'docx', 'markdown_it'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=HERE.parents[1], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


# What is a policy at all


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.name)
def test_a_policy_looks_like_one(path: Path) -> None:
    assert looks_like_policy(read(path))


@pytest.mark.parametrize("name", ["index", "juezhijin", "obq", "ok-parts", "okmarts"])
def test_the_policies_of_the_shops_look_like_one(name: str, texts: Path) -> None:
    assert looks_like_policy(read(texts / f"{name}.txt"))


NO_POLICIES = {
    "news": "The regulator fined a shop yesterday. The company had collected personal data of children without "
    "consent, the regulator said. Privacy groups welcomed the decision, which third parties had long asked for. "
    * 5,
    "law": "Article 6. Personal data shall be processed lawfully. The controller shall demonstrate consent. Article 7. "
    "Personal data shall be kept no longer than necessary. The supervisory authority shall be informed. " * 5,
    "terms": "These terms govern your use of our shop. You may return goods within 30 days. We deliver by post. Prices "
    "include tax. Your account is yours alone. We are not liable for loss. See our privacy policy. " * 5,
    "recipe": "Cookies: mix flour and sugar, store the dough in a cool place and share it with children. "
    * 9,
    "login": "Log in. E-mail address. Password. Forgot your password? Privacy policy. Cookies. Contact.",
    "法律": "第一条 为了保护个人信息权益，制定本法。第二条 自然人的个人信息受法律保护。第三条 处理个人信息应当遵循合法原则。"
    * 6,
    "商品": "本店商品七天无理由退货。收货地址请填写完整，快递公司配送。客服电话全天在线。未成年人请勿购买酒类。"
    * 6,
    "协议": "用户协议：您注册账号即同意本协议。我们提供购物平台服务。您应妥善保管密码。平台有权处理违规内容。"
    * 6,
}


@pytest.mark.parametrize("words", NO_POLICIES.values(), ids=NO_POLICIES)
def test_what_only_speaks_of_such_things_is_none(words: str) -> None:
    assert not looks_like_policy(text(words))


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("We collect your name.", "en"),
        ("我们收集您的姓名和手机号。", "zh"),
        ("我们通过微信SDK收集您的IMEI、OAID和Android ID等设备信息，用于统计分析。", "zh"),
        ("We collect your name and your address. 我们收集您的姓名和地址。", "mixed"),
        ("Xinjiang Trade (新疆) collects your name, your address and your telephone number.", "en"),
    ],
)
def test_the_language_is_told_by_the_words(words: str, language: str) -> None:
    assert text(words).language == language
