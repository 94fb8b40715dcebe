"""PDF and DOCX files, made here by the libraries that offices use, become the same kind of blocks."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from reportlab.lib import pdfencrypt
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    ListFlowable,
    ListItem,
    PageBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from policies.documents import Document, read
from taxonomy.errors import SettingsError

STYLES = getSampleStyleSheet()
BODY = STYLES["BodyText"]
LONG = (
    "When you register for an account we collect your name and your e-mail address, and we keep both of them for as "
    "long as the account exists; we use them to send you the confirmation of each order and to answer what you ask. "
)


def made(parts: Sequence[Flowable], foot: Callable[[canvas.Canvas, object], None] | None = None) -> Document:
    buffer = io.BytesIO()
    template = SimpleDocTemplate(buffer, pagesize=A4)
    if foot:
        template.build(list(parts), onFirstPage=foot, onLaterPages=foot)
    else:
        template.build(list(parts))
    return read(Path("policy.pdf"), buffer.getvalue())


def drawn(draw: Callable[[canvas.Canvas], None], encrypt: object = None) -> bytes:
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pagesize=A4, encrypt=encrypt)
    draw(page)
    page.save()
    return buffer.getvalue()


# PDF


def test_lines_of_a_pdf_are_paragraphs_and_larger_ones_headings() -> None:
    document = made(
        [
            Paragraph("Privacy policy", STYLES["Title"]),
            Paragraph("1. What we collect", STYLES["Heading2"]),
            Paragraph(LONG * 2, BODY),
            Paragraph("We share nothing.", BODY),
        ]
    )
    assert [(b.kind, b.level, b.marker) for b in document.blocks] == [
        ("heading", 1, ""),
        ("heading", 2, "1."),
        ("paragraph", 0, ""),
        ("paragraph", 0, ""),
    ]
    assert document.blocks[2].text == (LONG * 2).strip()
    assert (document.format, document.own_text, document.title) == ("pdf", False, "Privacy policy")


def test_every_block_of_a_pdf_stands_in_the_text_that_was_made() -> None:
    document = made(
        [Paragraph("Privacy policy", STYLES["Title"]), *[Paragraph(LONG, BODY) for _ in range(20)]]
    )
    for block in document.blocks:
        start, end = document.span(block, 3, len(block.text))
        assert document.text[start:end] == block.text[3:]
        assert block.text in document.line(block.line)


def test_heads_feet_and_page_numbers_are_left_out() -> None:
    def foot(page: canvas.Canvas, _: object) -> None:
        page.drawString(72, 800, "Example Shop Ltd, privacy policy")
        page.drawString(290, 30, f"Page {page.getPageNumber()} of 4")

    parts: list[Flowable] = []
    for number in range(4):
        parts.append(Paragraph(f"{number + 1}. Part of it", STYLES["Heading2"]))
        parts += [Paragraph(f"On page {number}: {LONG}", BODY), PageBreak()]
    assert [b.text for b in made(parts, foot).blocks] == [
        words for number in range(4) for words in ("Part of it", f"On page {number}: {LONG}".strip())
    ]


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    document = made([Paragraph(LONG, BODY), Spacer(1, 560), Paragraph(LONG * 3, BODY)])
    assert [b.text for b in document.blocks] == [LONG.strip(), (LONG * 3).strip()]


def test_columns_are_read_one_after_the_other() -> None:
    buffer = io.BytesIO()
    template = BaseDocTemplate(buffer, pagesize=A4)
    frames = [Frame(50, 50, 240, 740), Frame(305, 50, 240, 740)]
    template.addPageTemplates(PageTemplate(frames=frames))
    template.build([Paragraph(f"{n}. {LONG}", BODY) for n in range(1, 13)])
    document = read(Path("p.pdf"), buffer.getvalue())
    assert [b.marker for b in document.blocks] == [f"{n}." for n in range(1, 13)]
    assert {b.text for b in document.blocks} == {LONG.strip()}


def test_columns_drawn_line_by_line_are_read_one_after_the_other() -> None:
    def draw(page: canvas.Canvas) -> None:
        for n in range(24):
            page.drawString(50, 780 - 14 * n, f"left {n} we collect the name of you and the")
            page.drawString(310, 780 - 14 * n, f"right {n} we share it with the carrier of")

    words = " ".join(b.text for b in read(Path("p.pdf"), drawn(draw)).blocks)
    assert words.index("left 23") < words.index("right 0")


def test_a_table_keeps_rows_columns_and_heads_over_a_page() -> None:
    rows = [["SDK", "Data collected", "Purpose"]]
    rows += [[f"Map {n}", "location, IP address", "show shops"] for n in range(60)]
    document = made([Paragraph("Third parties", STYLES["Heading2"]), Table(rows, repeatRows=1)])
    cells = [b for b in document.blocks if b.kind == "cell"]
    assert {b.table for b in cells} == {0}
    assert len(cells) == 61 * 3
    assert [(b.row, b.column, b.header, b.text) for b in cells[-3:]] == [
        (60, 0, "SDK", "Map 59"),
        (60, 1, "Data collected", "location, IP address"),
        (60, 2, "Purpose", "show shops"),
    ]


def test_wrapped_cells_are_one_text() -> None:
    cell = Paragraph("IMEI, OAID and the model of the device, as well as the network", BODY)
    rows = [["SDK", "Data"], ["Map", cell], ["Push", "token"], ["Pay", "amount"]]
    cells = [b.text for b in made([Table(rows, colWidths=[60, 120])]).blocks if b.kind == "cell"]
    assert cells[2:4] == ["Map", "IMEI, OAID and the model of the device, as well as the network"]


def test_lists_keep_their_signs() -> None:
    items = ListFlowable(
        [ListItem(Paragraph(t, BODY)) for t in ("your name", "your address")], bulletType="bullet"
    )
    document = made([Paragraph("We collect the following:", BODY), items, Paragraph(LONG, BODY)])
    assert [(b.kind, b.text) for b in document.blocks if b.kind == "item"] == [
        ("item", "your name"),
        ("item", "your address"),
    ]


def test_a_divided_word_is_made_whole_and_a_compound_keeps_its_hyphen() -> None:
    def draw(page: canvas.Canvas) -> None:
        for n, line in enumerate(
            (
                "We collect the name and the postal address of every person who orders, and the infor-",
                "mation that stands on the order; parts of it go to the carrier, and nothing of it to third-",
                "party advertisers.",
            )
        ):
            page.drawString(72, 700 - 14 * n, line)

    (block,) = read(Path("p.pdf"), drawn(draw)).blocks
    assert "the information that" in block.text
    assert "third-party advertisers" in block.text


def test_chinese_is_read_without_blanks() -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    style = ParagraphStyle("zh", fontName="STSong-Light", fontSize=11, leading=16, wordWrap="CJK")
    head = ParagraphStyle("head", parent=style, fontSize=16, leading=22)
    words = "为了向您提供商品和服务，我们需要收集您的姓名、手机号、收货地址以及支付信息，并在您同意的情况下收集您的位置信息。"
    document = made(
        [Paragraph("一、我们收集的信息", head), Paragraph(words * 3, style), Paragraph("（1）姓名；", style)]
    )
    assert [(b.kind, b.marker, b.text) for b in document.blocks] == [
        ("heading", "一、", "我们收集的信息"),
        ("paragraph", "", words * 3),
        ("item", "（1）", "姓名；"),
    ]


def test_text_on_its_side_is_left_out() -> None:
    def draw(page: canvas.Canvas) -> None:
        page.drawString(72, 700, "We collect your name and address when you order.")
        page.rotate(90)
        page.drawString(200, -30, "CONFIDENTIAL COPY")

    assert [b.text for b in read(Path("p.pdf"), drawn(draw)).blocks] == [
        "We collect your name and address when you order."
    ]


def test_a_scan_without_text_is_answered_with_the_remedy() -> None:
    with pytest.raises(
        SettingsError, match=r"holds no text; if its pages are pictures .* recognise the text first"
    ):
        read(Path("scan.pdf"), drawn(lambda page: page.rect(50, 50, 400, 700, fill=1)))


def test_a_pdf_behind_a_password_is_named_and_one_without_is_read() -> None:
    def draw(page: canvas.Canvas) -> None:
        page.drawString(72, 700, "We collect your name.")

    with pytest.raises(SettingsError, match="protected by a password; save a copy without it"):
        read(Path("p.pdf"), drawn(draw, pdfencrypt.StandardEncryption("secret", strength=128)))
    free = drawn(draw, pdfencrypt.StandardEncryption("", ownerPassword="owner", strength=128))
    assert read(Path("p.pdf"), free).blocks[0].text == "We collect your name."


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9])
def test_a_truncated_pdf_is_read_or_refused_in_one_sentence(
    kept: float, capfd: pytest.CaptureFixture[str]
) -> None:
    data = drawn(lambda page: page.drawString(72, 700, "We collect your name."))
    said = ""
    try:
        said = read(Path("p.pdf"), data[: int(len(data) * kept)]).blocks[0].text
    except SettingsError as error:
        said = str(error)
    assert said == "We collect your name." or said.startswith("p.pdf ")
    assert "\n" not in said
    assert capfd.readouterr().err == ""


# DOCX


def saved(document: docx.document.Document) -> Document:
    buffer = io.BytesIO()
    document.save(buffer)
    return read(Path("policy.docx"), buffer.getvalue())


def test_styles_lists_and_paragraphs_of_word_are_blocks() -> None:
    word = docx.Document()
    word.add_heading("Privacy policy", 0)
    word.add_heading("1. What we collect", 1)
    word.add_paragraph("We collect the following:")
    word.add_paragraph("name", style="List Bullet")
    word.add_paragraph("inner", style="List Bullet 2")
    word.add_paragraph("first", style="List Number")
    word.add_paragraph("second", style="List Number")
    word.add_paragraph("（1）手机号；")
    word.add_paragraph().add_run("Your orders").bold = True
    document = saved(word)
    assert [(b.kind, b.level, b.marker, b.text) for b in document.blocks] == [
        ("heading", 1, "", "Privacy policy"),
        ("heading", 1, "1.", "What we collect"),
        ("paragraph", 0, "", "We collect the following:"),
        ("item", 1, "•", "name"),
        ("item", 2, "•", "inner"),
        ("item", 1, "1.", "first"),
        ("item", 1, "2.", "second"),
        ("item", 1, "（1）", "手机号；"),
        ("heading", 2, "", "Your orders"),
    ]
    assert (document.format, document.own_text, document.title) == ("docx", False, "Privacy policy")


def test_tables_of_word_keep_heads_and_merged_cells_come_once() -> None:
    word = docx.Document()
    table = word.add_table(3, 3)
    for r in range(3):
        for c in range(3):
            table.cell(r, c).text = f"r{r}c{c}"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Map"
    table.cell(2, 1).merge(table.cell(2, 2)).text = "network"
    cells = [(b.row, b.column, b.header, b.text) for b in saved(word).blocks]
    assert cells[3:] == [
        (1, 0, "r0c0", "Map"),
        (1, 1, "r0c1", "r1c1"),
        (1, 2, "r0c2", "r1c2"),
        (2, 1, "r0c1", "network"),
    ]


def test_a_table_of_one_column_is_a_frame_around_text() -> None:
    word = docx.Document()
    word.add_table(1, 1).cell(0, 0).text = "We collect your name."
    assert [b.kind for b in saved(word).blocks] == ["paragraph"]


def numbered(word: docx.document.Document, form: str, pattern: str) -> str:
    """Add a list definition to the file and return its number."""
    root = word.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "77")
    level = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    for name, value in (("start", "1"), ("numFmt", form), ("lvlText", pattern)):
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:val"), value)
        level.append(element)
    abstract.append(level)
    root.insert(0, abstract)
    num = OxmlElement("w:num")
    num.set(qn("w:numId"), "78")
    reference = OxmlElement("w:abstractNumId")
    reference.set(qn("w:val"), "77")
    num.append(reference)
    root.append(num)
    return "78"


@pytest.mark.parametrize(
    ("form", "pattern", "shown"),
    [
        ("decimal", "(%1)", ["(1)", "(2)"]),
        ("chineseCounting", "第%1条", ["第一条", "第二条"]),
        ("chineseCountingThousand", "%1、", ["一、", "二、"]),
        ("lowerLetter", "%1)", ["a)", "b)"]),
        ("upperRoman", "%1.", ["I.", "II."]),
        ("decimalEnclosedCircle", "%1", ["①", "②"]),
        ("decimalZero", "%1", ["01", "02"]),
    ],
)
def test_items_have_the_number_that_word_shows(form: str, pattern: str, shown: list[str]) -> None:
    word = docx.Document()
    number = numbered(word, form, pattern)
    for words in ("name", "mail"):
        properties = word.add_paragraph(words)._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_numId().val = int(number)
        properties.get_or_add_ilvl().val = 0
    assert [b.marker for b in saved(word).blocks] == shown


def test_deleted_words_are_gone_and_inserted_ones_are_there() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("We collect ")._p
    for tag, inner, words in (("w:del", "w:delText", "your fingerprint"), ("w:ins", "w:t", "your name")):
        change, run, held = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(inner)
        held.text = words
        run.append(held)
        change.append(run)
        paragraph.append(change)
    assert saved(word).blocks[0].text == "We collect your name"


def test_text_in_a_content_control_and_after_a_line_break_is_read() -> None:
    word = docx.Document()
    word.add_paragraph("（1）姓名；\n（2）电话。")
    control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    content.append(word.add_paragraph("We keep it.")._p)
    control.append(content)
    word.element.body.insert(0, control)
    assert [(b.marker, b.text) for b in saved(word).blocks] == [
        ("", "We keep it."),
        ("（1）", "姓名；"),
        ("（2）", "电话。"),
    ]


def test_a_docx_without_words_and_a_damaged_one_are_refused() -> None:
    with pytest.raises(SettingsError, match="holds no text"):
        saved(docx.Document())
    buffer = io.BytesIO()
    docx.Document().save(buffer)
    with pytest.raises(SettingsError, match="is damaged"):
        read(Path("p.docx"), buffer.getvalue()[:4000])
