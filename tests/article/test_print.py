"""PDF files by where their lines stand: columns, rows, notes, vertical writing."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from zhbrief.article import Article, read
from zhbrief.errors import InputError

pytest.importorskip("pypdfium2")

STORY = (
    "云台乡去年新建公路126公里，柑橘运到县城的时间由两个半小时缩短到五十分钟。",
    "果农瞿大妹算了一笔账，她家的十二亩柑橘一年可以多收入八千多元，运费省了一半。",
    "不过，养护经费不足的问题依然存在，每公里每年只有三千二百元，明年才会增加。",
)
Placed = tuple[float, float, str]  # from the left, from below, the text


def pdf(*pages: Sequence[Placed], size: int = 12, turned: int = 0) -> bytes:
    """Return a PDF file of pieces of text that stand where they are told to."""
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
        b"/DescendantFonts[4 0 R]>>"
    )
    glyphs = (
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1[500]814[500]]"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>"
    )
    parts = [b"", b"", font, glyphs]
    kids = []
    for page in pages:
        shown = b"\n".join(_shown(*placed, size) for placed in page)
        parts.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 842]/Rotate %d/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % (turned, len(parts) + 2)
        )
        kids.append(b"%d 0 R" % len(parts))
        parts.append(b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown))
    parts[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    parts[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    objects = b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(parts, start=1))
    return b"%PDF-1.4\n" + objects + b"trailer<</Size %d/Root 1 0 R>>" % (len(parts) + 1)


def _shown(left: float, below: float, text: str, size: int) -> bytes:
    look, _, words = text.rpartition(":")
    if look == "picture":
        return b"q 600 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
    size += {"small": -4, "large": 8}.get(look, 0)
    code = (words if look in ("small", "large", "hidden") else text).encode("utf-16-be").hex()
    mode = 3 if look == "hidden" else 0
    return b"BT %d Tr /F1 %d Tf 1 0 0 1 %.1f %.1f Tm <%s> Tj ET" % (
        mode, size, left, below, code.encode()
    )  # fmt: skip


def _has_chinese_font() -> bool:
    import pypdfium2

    upwards = pdf([(110.0, 60.0, "一"), (128.0, 60.0, "二")]).replace(b" 1 0 0 1 ", b" 0 1 -1 0 ")
    with pypdfium2.PdfDocument(upwards) as document:
        page = document[0]
        text = page.get_textpage()
        return "二" in text.get_text_range()


# Of fonts that a file does not hold itself, PDFium needs one of the machine's: without any, it
# drops lines that do not run to the right.
needs_font = pytest.mark.skipif(
    not _has_chinese_font(), reason="no Chinese font here: apt-get install fonts-wqy-microhei"
)


def set_in_lines(text: str, width: int, left: float, top: float) -> list[Placed]:
    """Return a paragraph in lines of so many characters, its first line indented by two."""
    lines = [
        text[: width - 2],
        *(text[at : at + width] for at in range(width - 2, len(text), width)),
    ]
    return [
        (left + (24 if number == 0 else 0), top - 18 * number, line)
        for number, line in enumerate(lines)
    ]


def column(texts: Sequence[str], width: int, left: float, top: float) -> list[Placed]:
    placed: list[Placed] = []
    for text in texts:
        placed += set_in_lines(text, width, left, top - 18 * len(placed))
    return placed


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


def paragraphs(article: Article) -> int:
    return len({sentence.paragraph for sentence in article.sentences})


@pytest.mark.parametrize("turned", [0, 90])
def test_narrow_columns(turned: int) -> None:
    left = column(STORY[:2], 14, 60, 700)
    right = column(STORY[2:], 14, 300, 700)
    article = read(pdf([*left, *right], turned=turned))
    assert texts(article) == list(STORY)
    assert paragraphs(article) == 3


@needs_font
def test_a_page_that_is_turned_to_stand_upright() -> None:
    """The text runs up the page, which is shown turned."""
    placed = [
        (110.0 + 18 * at, 60.0, line) for at, (_, _, line) in enumerate(column(STORY, 30, 0, 0))
    ]
    data = pdf(placed, turned=90).replace(b" 1 0 0 1 ", b" 0 1 -1 0 ")
    assert texts(read(data)) == list(STORY)


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = set_in_lines("".join(STORY), 14, 60, 700)
    moved = [(300.0, height + 18 * 4, text) for _, height, text in lines[4:]]
    assert texts(read(pdf([*lines[:4], *moved]))) == list(STORY)
    over = [(60.0, height + 18 * 4, text) for _, height, text in lines[4:]]
    assert texts(read(pdf(lines[:4], over))) == list(STORY)


def test_paragraphs_parted_by_a_gap() -> None:
    placed: list[Placed] = []
    top = 700.0
    for text in STORY:
        for at in range(0, len(text), 20):
            placed.append((60, top, text[at : at + 20]))
            top -= 18
        top -= 18
    article = read(pdf(placed))
    assert texts(article) == list(STORY)
    assert paragraphs(article) == 3


@needs_font
def test_vertical_writing() -> None:
    text = "".join(STORY)
    columns = [text[at : at + 14] for at in range(0, len(text), 14)]
    placed = [
        (540.0 - 24 * number, 700.0 - 14 * row, char)
        for number, chars in enumerate(columns)
        for row, char in enumerate(chars)
    ]
    assert texts(read(pdf(placed))) == list(STORY)


def test_rows_of_a_table_have_their_cells_apart() -> None:
    rows = (("项目", "二三年", "二二年"), ("公路", "126", "98"), ("投资", "4.6", "3.9"))
    table = [
        (60.0 + 120 * number, 500.0 - 18 * at, cell)
        for at, row in enumerate(rows)
        for number, cell in enumerate(row)
    ]
    article = read(pdf([*column(STORY[:2], 30, 60, 700), *table]))
    assert texts(article) == [*STORY[:2], "项目|二三年|二二年", "公路| 126 | 98", "投资| 4.6 | 3.9"]


def test_footnotes_are_no_story() -> None:
    note = (60.0, 80.0, "small:[1] 数字来自乡政府的统计。")
    article = read(pdf([*column(STORY[:2], 30, 60, 700), note], column(STORY[2:], 30, 60, 700)))
    assert texts(article) == list(STORY)
    assert reasons(article) == {"[1] 数字来自乡政府的统计。": "footnote"}


def test_short_lines_of_a_list_stay_apart() -> None:
    items = ("1. 修路", "2. 养路", "3. 护路")
    placed = [(60.0, 500.0 - 18 * at, item) for at, item in enumerate(items)]
    found = read(pdf([*column(STORY, 30, 60, 700), *placed]))
    assert texts(found)[-3:] == [item.replace(" ", "") for item in items]


def test_the_largest_print_is_the_title_and_what_stands_above_it_a_head() -> None:
    body = column(STORY, 28, 70, 700)
    pages = (
        [(150, 800, "云台学报　第 42 卷第 3 期"), (150, 760, "large:柑橘公路的账"), *body],
        [(200, 800, "瞿大妹：柑橘公路的账"), *column(STORY[::-1], 28, 70, 760)],
    )
    article = read(pdf(*pages))
    assert article.title is not None and article.title.text == "柑橘公路的账"
    assert texts(article)[:3] == list(STORY)
    heads = [text for text, reason in reasons(article).items() if reason == "running head"]
    assert heads == ["云台学报\u3000第 42 卷第 3 期", "瞿大妹：柑橘公路的账"]


def test_a_title_in_two_lines_ends_above_the_first_part() -> None:
    lines = ["large:云台乡人民政府", "large:关于柑橘公路的报告", "large:一、基本情况"]
    head = [(150.0, 800.0 - 30 * at, line) for at, line in enumerate(lines)]
    article = read(pdf([*head, *column(STORY, 28, 70, 700)]))
    assert article.title is not None
    assert article.title.original == "云台乡人民政府 关于柑橘公路的报告"
    assert texts(article)[0] == "一、基本情况"


def test_raised_figures_are_exponents_or_marks_of_notes() -> None:
    pieces = [
        "全乡面积两亿平方米，合2.1×10",
        "small:8",
        "平方米，柑橘占三成",
        "small:12",
        "，水稻占四成。",
    ]
    placed: list[Placed] = []
    left = 30.0
    for piece in pieces:
        is_small = piece.startswith("small:")
        placed.append((left, 706.0 if is_small else 700.0, piece))
        left += 8 * len(piece.removeprefix("small:")) if is_small else 12 * len(piece)
    found = texts(read(pdf([*placed, *column(STORY, 28, 70, 660)])))[0]
    assert found == "全乡面积两亿平方米，合2.1×10⁸平方米，柑橘占三成，水稻占四成。"


def test_the_further_lines_of_an_item_may_be_indented() -> None:
    item = "1. 养护经费不足的问题依然存在，每公里每年只有三千二百元，明年才会增加。"
    lines = [(70.0, 660.0, item[:28]), (88.0, 642.0, item[28:])]
    article = read(pdf([*column(STORY, 28, 70, 800), *lines]))
    assert texts(article)[-1] == item.replace(" ", "")


def test_cells_of_a_table_may_stand_near_each_other() -> None:
    rows = [("年度", "公路", "经费"), ("2023", "96", "8.2"), ("2024", "126", "9.6")]
    places = (70, 130, 178)
    placed = [
        (float(left), 600.0 - 18 * at, cell)
        for at, row in enumerate(rows)
        for left, cell in zip(places, row, strict=True)
    ]
    found = texts(read(pdf([*column(STORY, 28, 70, 800), *placed])))
    assert "2023 | 96 | 8.2" in found and "2024 | 126 | 9.6" in found


def test_what_a_browser_prints_around_a_page_is_no_story() -> None:
    head = (40.0, 820.0, "11/28/26, 8:28 AM 柑橘公路的账 - 云台网")
    foot = (40.0, 20.0, "https://example.org/a.html 1/1")
    article = read(pdf([head, *column(STORY, 28, 70, 780), foot]))
    assert texts(article) == list(STORY)
    assert [r.reason for r in article.removed] == ["running head", "running head"]


def test_a_note_at_the_foot_of_the_left_column_is_none_of_the_story() -> None:
    left = [*column(STORY[:2], 18, 50, 780), (50.0, 100.0, "small:1 见《云台年鉴》，2024年。")]
    article = read(pdf([*left, *column(STORY[2:], 18, 330, 780)]))
    assert texts(article) == list(STORY)
    assert reasons(article)["1 见《云台年鉴》，2024年。"] == "footnote"


def test_a_date_below_who_signs_stands_apart() -> None:
    signed: list[Placed] = [(300, 560, "云台乡人民政府办公室"), (310, 542, "2026年3月20日")]
    article = read(pdf([*column(STORY, 28, 70, 700), *signed]))
    assert texts(article) == list(STORY)
    assert reasons(article)["云台乡人民政府办公室"] == "signature"
    assert article.origin.published == "2026年3月20日"


PICTURE = (0.0, 0.0, "picture:")


def test_a_page_that_is_a_picture_is_told() -> None:
    printed = [*set_in_lines(STORY[0], 30, 80, 700), *set_in_lines(STORY[1], 30, 80, 640)]
    article = read(pdf(printed, [PICTURE, (250, 20, "small:扫描大师 创建")]))
    assert [sentence.text for sentence in article.sentences] == list(STORY[:2])
    assert any("pages that are pictures" in note and "2;" in note for note in article.notes)


@pytest.mark.parametrize("stamp", ["small:扫描大师 创建", "1 / 1"])
def test_the_mark_of_a_scanner_is_no_text(stamp: str) -> None:
    with pytest.raises(InputError, match="only pictures of pages"):
        read(pdf([PICTURE, (250, 20, stamp)]))


def test_text_that_a_machine_recognised_in_a_picture_is_told() -> None:
    hidden = [(x, y, f"hidden:{text}") for x, y, text in set_in_lines(STORY[0], 30, 80, 700)]
    shown = set_in_lines(STORY[0], 30, 80, 700)
    assert any("(OCR)" in note for note in read(pdf([PICTURE, *hidden])).notes)
    assert not read(pdf([PICTURE, *shown])).notes  # a picture behind the print


def test_a_raised_figure_behind_a_unit_is_an_exponent() -> None:
    page = [
        (80, 700, "水库占地3600米"),
        (164 + 14, 706, "small:2"),
        (182, 700, "，深28米，灌田万亩有余。"),
    ]
    assert "3600米²，" in read(pdf(page)).sentences[0].text


LONG = "".join(STORY) * 3


@needs_font
def test_the_heads_of_a_paper_differ_from_page_to_page() -> None:
    text = [f"{at}、{LONG}" for at in "一二三四"]
    columns = [
        set_in_lines(part, 18, left, 700) for part, left in zip(text, (60, 310) * 2, strict=True)
    ]
    pages = [
        [(60, 780, "small:第38卷  第2期"), *columns[0], *columns[1]],
        [(60, 780, "small:102      云台农业学报      第38卷"), *columns[2]],
        [(60, 780, "small:第2期      瞿大妹：柑橘的运费      103"), *columns[3]],
    ]
    article = read(pdf(*pages))
    heads = [r.text for r in article.removed if r.reason == "running head"]
    assert len(heads) >= 2 and not any("学报" in s.text for s in article.sentences)
    assert len(article.sentences) == 4 * 3 * len(STORY)


def test_the_head_of_a_table_may_have_fewer_cells_than_its_rows() -> None:
    rows = [
        ("作物", "面积", "产量"),
        ("", "（亩）", "（吨）"),
        ("柑橘", "3200", "5100"),
        ("茶叶", "1100", "260"),
    ]
    table = [
        (80 + 110 * column, 600 - 20 * row, cell)
        for row, cells in enumerate(rows)
        for column, cell in enumerate(cells)
        if cell
    ]
    story = set_in_lines(STORY[0], 30, 80, 700)
    article = read(pdf([*story, (200, 622, "表1 云台乡的作物与产量"), *table]))
    assert [s.text for s in article.sentences[-5:]] == [
        "表1云台乡的作物与产量",
        "作物|面积|产量",
        "（亩）|（吨）",
        "柑橘| 3200 | 5100",
        "茶叶| 1100 | 260",
    ]


def test_what_a_paper_tells_at_the_foot_of_its_first_page_is_a_note() -> None:
    foot = [(80, 60, "small:收稿日期：2022-11-05"), (80, 48, "small:作者简介：瞿大妹，女，教授。")]
    half = STORY[0][:28]
    lines = [*set_in_lines(half, 30, 80, 700), *foot]
    rest = set_in_lines("　" + STORY[0][28:], 32, 68, 700)
    article = read(pdf([*set_in_lines(STORY[1], 30, 80, 760), *lines], rest))
    assert {r.reason for r in article.removed} == {"footnote"}


@needs_font
def test_vertical_writing_whose_characters_are_placed_one_by_one() -> None:
    text = STORY[0].replace("126", "一百二十六")
    placed = [
        (500.0 - 24 * (at // 30), 700.0 - 12 * (at % 30), char) for at, char in enumerate(text)
    ]
    head = (80.0, 800.0, "small:云台乡政府    内部资料")
    article = read(pdf([head, *placed]))
    assert [s.text for s in article.sentences][-1:] == [text]


@needs_font
def test_a_small_figure_in_vertical_writing_is_the_mark_of_a_note() -> None:
    text = STORY[0].replace("126", "一百二十六")
    placed = [(500.0, 700.0 - 14 * at, char) for at, char in enumerate(text[:20])]
    note = (509.0, 700.0 - 14 * 20 + 9, "small:1")
    rest = [(500.0, 700.0 - 14 * (20 + at), char) for at, char in enumerate(text[20:])]
    assert read(pdf([*placed, note, *rest])).sentences[0].text == text


def test_two_pages_that_start_alike_have_a_head() -> None:
    pages = [
        [(80, 780, "small:云台乡政府"), *set_in_lines(text, 30, 80, 700)] for text in STORY[:2]
    ]
    assert [s.text for s in read(pdf(*pages)).sentences] == list(STORY[:2])
