"""Kinds of files: told by their bytes, read in full, refused in words."""

from __future__ import annotations

import base64
import io
import sys
import zipfile
from collections.abc import Sequence

import pytest

from zhbrief.article import Article, Mark, read
from zhbrief.errors import InputError, MissingPackage

LEAD = "昨天上午，临江市的第二座水厂正式通水。"
QUOTE = "厂长周立说：“工程历时三年，总投资六亿元。”"
TITLE = "临江第二水厂通水"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def texts(article: Article) -> list[str]:
    return [s.text for s in article.sentences if Mark.HEADING not in s.marks]


def mail(body: str, *, charset: str, subject: str = TITLE, kind: str = "plain") -> bytes:
    coded = base64.b64encode(subject.encode(charset)).decode()
    head = (
        f"From: desk@example.org\r\nTo: reader@example.org\r\nSubject: =?{charset}?B?{coded}?=\r\n"
        f'MIME-Version: 1.0\r\nContent-Type: text/{kind}; charset="{charset}"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n"
    )
    return head.encode() + base64.encodebytes(body.encode(charset))


def docx(body: str, *, part: str = "word/document.xml") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        xml = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
        archive.writestr(part, xml)
    return file.getvalue()


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """Return a PDF file of lines of text in a font that is not in it."""
    font = (
        b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
        b"/DescendantFonts[4 0 R]>>"
    )
    glyphs = (
        b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>"
    )
    parts = [b"", b"", font, glyphs]
    kids = []
    for lines in pages:
        shown = b" ".join(b"<%s> Tj T*" % line.encode("utf-16-be").hex().encode() for line in lines)
        stream = b"BT /F1 12 Tf 1 0 0 1 72 760 Tm 18 TL %s ET" % shown
        parts.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 842]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R>>>>>>" % (len(parts) + 2)
        )
        kids.append(b"%d 0 R" % len(parts))
        parts.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    parts[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    parts[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    file = b"%PDF-1.4\n"
    places = []
    for number, part in enumerate(parts, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        file
        + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\n"
        % (
            len(parts) + 1,
            table,
            len(parts) + 1,
        )
        + b"startxref\n%d\n%%%%EOF" % len(file)
    )


@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "big5"])
def test_mail(charset: str) -> None:
    body = "厂裡的燈亮了一夜。" if charset == "big5" else LEAD + QUOTE
    subject = "水廠昨日通水" if charset == "big5" else "转发：" + TITLE
    article = read(mail(body, charset=charset, subject=subject))
    assert article.format == "mail"
    assert article.title is not None
    assert article.title.original == subject.removeprefix("转发：")
    assert "".join(s.original for s in article.sentences) == body


def test_the_version_of_a_mail_with_more_chinese_is_read() -> None:
    boundary = b'Content-Type: multipart/alternative; boundary="cut"\r\n\r\n'
    plain = b"--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + "见网页".encode()
    page = f"\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{LEAD}</p>\r\n--cut--"
    data = b"From: a@example.org\r\nMIME-Version: 1.0\r\n" + boundary + plain + page.encode()
    assert texts(read(data)) == [LEAD]


def test_saved_web_page() -> None:
    head = (
        "From: <Saved by a browser>\r\nSubject: page\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n'
        "--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    page = f"<html><head><meta charset=gbk></head><body><p>{LEAD}</p><p>{QUOTE}</p></body></html>"
    quoted = "".join(f"={byte:02X}" for byte in page.encode("gbk"))
    article = read(f"{head}{quoted}\r\n--cut--\r\n".encode(), name="saved.mht")
    assert (article.format, article.encoding) == ("mail", "gb18030")
    assert texts(article) == [LEAD, QUOTE]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nxx",
            "without a text of its own",
        ),
        (b"From: a@b\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\nonly English here", "no Chinese"),
    ],
    ids=["no text", "English"],
)
def test_bad_mail(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(data, name="news.eml")


OLDER = "第二水厂的投资是不是还是五亿元？请告诉我。"
REPLIES = {
    "marked lines": f"{LEAD}\n{QUOTE}\n\n> {OLDER}\n>\n> 陈兰\n",
    "above the reply": f"> {OLDER}\n\n{LEAD}\n{QUOTE}\n",
    "original mail": f"{LEAD}\n{QUOTE}\n\n------------ 原始邮件 ------------\n{OLDER}\n",
    "fields": f"{LEAD}\n{QUOTE}\n\n发件人：陈兰\n发送时间：2024年3月4日\n主题：水厂\n\n{OLDER}",
    "wrote": f"{LEAD}\n{QUOTE}\n\n在 2024年3月4日，陈兰 <chen@example.org> 写道：\n{OLDER}\n",
}


@pytest.mark.parametrize("case", REPLIES)
def test_the_mail_that_is_answered_is_no_story(case: str) -> None:
    article = read(mail(REPLIES[case], charset="utf-8"))
    assert texts(article) == [LEAD, QUOTE]
    assert OLDER in "".join(r.text for r in article.removed if r.reason == "quoted mail")


def test_what_someone_wrote_is_no_mail() -> None:
    letter = f"{LEAD}\n{QUOTE}\n\n周立在给老同事陈兰的一封信中这样写道：\n\n水厂的灯亮了一夜。\n"
    assert texts(read(mail(letter, charset="utf-8")))[-1] == "水厂的灯亮了一夜。"


def test_a_mail_that_only_hands_on_another_is_read() -> None:
    body = f"请看下面这封信。\n\n---------- 转发邮件 ----------\n发件人：周立\n\n{LEAD}{QUOTE}\n"
    assert LEAD in texts(read(mail(body, charset="utf-8")))


def test_the_mail_that_an_html_mail_answers_is_no_story() -> None:
    body = f'<p>{LEAD}</p><p>{QUOTE}</p><div class="gmail_quote"><p>{OLDER}</p></div>'
    assert texts(read(mail(body, charset="utf-8", kind="html"))) == [LEAD, QUOTE]


def test_a_text_about_a_mail_is_a_text() -> None:
    article = read(f"From: 王先生\n\n{LEAD}".encode())
    assert article.format == "text"


def test_word_file() -> None:
    linked = "<w:hyperlink><w:r><w:t>六亿元</w:t></w:r></w:hyperlink>"
    inserted = "<w:ins><w:r><w:t>。”</w:t></w:r></w:ins>"
    deleted = "<w:del><w:r><w:delText>五亿元</w:delText></w:r></w:del>"
    second = f"<w:p><w:r><w:t>厂长周立说：“总投资</w:t></w:r>{deleted}{linked}{inserted}</w:p>"
    cell = f"<w:tbl><w:tr><w:tc>{paragraph('水质每小时检测一次。')}</w:tc></w:tr></w:tbl>"
    data = docx(paragraph(TITLE) + paragraph(LEAD[:5], LEAD[5:]) + second + cell)
    article = read(data, name="wrong.txt")
    assert article.format == "docx"
    assert article.title is not None
    assert article.title.text == TITLE
    assert texts(article) == [LEAD, "厂长周立说：“总投资六亿元。”", "水质每小时检测一次。"]


def test_tracked_changes_are_told() -> None:
    changed = paragraph(LEAD) + "<w:p><w:ins><w:r><w:t>居民都说好。</w:t></w:r></w:ins></w:p>"
    (note,) = read(docx(changed)).notes
    assert "tracked changes" in note
    assert read(docx(paragraph(LEAD))).notes == ()


def test_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph('水质每小时检测一次。')}</w:txbxContent>"
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:AlternateContent {space}><mc:Choice>{box}</mc:Choice>"
    both += f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    article = read(docx(f"<w:p><w:r><w:t>{LEAD}</w:t></w:r><w:r>{both}</w:r></w:p>"))
    assert texts(article) == [LEAD, "水质每小时检测一次。"]


def test_broken_word_file() -> None:
    with pytest.raises(InputError, match="broken Word file"):
        read(b"PK\x03\x04\x14\x00\x00\x00word/document.xml", name="a.docx")
    with pytest.raises(InputError, match="broken Word file"):
        read(docx("<w:p>"), name="a.docx")
    with pytest.raises(InputError, match="nest too deeply"):
        read(docx("<w:p>" + "<w:r>" * 5000 + "</w:r>" * 5000 + "</w:p>"), name="a.docx")
    with pytest.raises(InputError, match="without a document"):
        read(docx(paragraph(LEAD), part="other.xml") + b"word/document", name="a.docx")


@pytest.mark.parametrize("place", range(40, 160, 8))
def test_damaged_word_file_is_read_or_refused(place: int) -> None:
    data = bytearray(docx(paragraph(TITLE) + paragraph(LEAD)))
    data[place : place + 4] = b"\xff\x00\xff\x00"
    try:
        assert LEAD in texts(read(bytes(data), name="a.docx"))
    except InputError as error:
        assert "a.docx" in str(error)


def test_word_file_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zhbrief.article.archives._LARGEST", 1_000_000)
    with pytest.raises(InputError, match="unpacks to more than 1 MB"):
        read(docx(" " * 1_000_001), name="bomb.docx")


def test_word_file_locked_by_a_password() -> None:
    data = b"\xd0\xcf\x11\xe0" + bytes(512) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(InputError, match="locked by a password"):
        read(data, name="a.docx")


def test_pdf_file() -> None:
    pytest.importorskip("pypdfium2")
    first = [
        "临江日报",
        TITLE,
        "昨天上午，临江市的第二座水厂正式通水。工程历时三年多，总投资为六",
        "1",
    ]
    second = ["临江日报", "亿元。厂长周立说，水质每小时检测一次，结果公布在网站上，居民随时可", "2"]
    third = ["临江日报", "以查看。" + LEAD, "3"]
    article = read(pdf([first, second, third]), name="wrong.doc")
    assert (article.format, article.encoding) == ("pdf", "pdf")
    assert texts(article) == [
        LEAD,
        "工程历时三年多，总投资为六亿元。",
        "厂长周立说，水质每小时检测一次，结果公布在网站上，居民随时可以查看。",
        LEAD,
    ]
    reasons = [(r.text, r.reason) for r in article.removed]
    assert reasons.count(("临江日报", "running head")) == 3
    assert [text for text, reason in reasons if reason == "page number"] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7\n1 0 obj", "broken PDF file"),
        (pdf([[]]), "only pictures of pages"),
        (pdf([["1"], ["2"], ["3"]]), "only pictures of pages"),
        (pdf([["Only English stands in this file."]]), "no Chinese article"),
        (pdf([["一"]] * 501), "has 501 pages"),
    ],
    ids=["broken", "no text", "page numbers alone", "English", "a book"],
)
def test_bad_pdf_file(data: bytes, message: str) -> None:
    pytest.importorskip("pypdfium2")
    with pytest.raises(InputError, match=message):
        read(data, name="a.pdf")


def test_pdf_file_locked_by_a_password() -> None:
    pytest.importorskip("pypdfium2")
    locked = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (
        b"11" * 32,
        b"22" * 32,
    )
    with pytest.raises(InputError, match="locked by a password"):
        read(pdf([[LEAD]]).replace(b"trailer<<", b"trailer<<" + locked), name="a.pdf")


def test_pdf_without_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingPackage, match="pip install 'pypdfium2>=5'") as caught:
        read(pdf([[LEAD]]), name="a.pdf")
    assert caught.value.exit_code == 3


@pytest.mark.parametrize("data", [mail(LEAD, charset="utf-8"), docx(paragraph(LEAD))])
def test_the_same_from_an_open_file(data: bytes) -> None:
    assert read(io.BytesIO(data)) == read(data)


def run(text: str, look: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r>"


def test_rows_of_a_word_table_are_fragments_with_their_cells_apart() -> None:
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"
        for cells in (("区县", "面积"), ("江北区", "65"), ("江南区", "2750.5"))
    )
    article = read(docx(paragraph(LEAD) + f"<w:tbl>{rows}</w:tbl>" + paragraph(QUOTE)))
    assert texts(article) == [LEAD, "区县|面积", "江北区| 65", "江南区| 2750.5", QUOTE]
    assert [Mark.FRAGMENT in s.marks for s in article.sentences] == [False, *[True] * 3, False]


def test_nothing_in_the_cells_of_a_word_table_is_lost() -> None:
    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    def cell(inner: str) -> str:
        return f"<w:tc>{inner}</w:tc>"

    rows = (
        cell(paragraph("供水量")) + control(cell(paragraph("十二万吨"))) + cell(paragraph("日均")),
        cell(control(paragraph("投资额"))) + cell(control(control(paragraph("六亿元")))),
        cell(f"<w:ins>{paragraph('工期')}</w:ins>") + f"<w:ins>{cell(paragraph('三年'))}</w:ins>",
        cell(f"<w:p>{control(run('职工'))}</w:p>")
        + cell(f"<w:p><w:ins>{run('90人')}</w:ins></w:p>"),
    )
    table = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    article = read(docx(paragraph(LEAD) + f"<w:tbl>{table}</w:tbl>" + paragraph(QUOTE)))
    for line in ("供水量 | 十二万吨 | 日均", "投资额 | 六亿元", "工期 | 三年", "职工 | 90人"):
        assert line in article.original


def test_what_is_struck_out_in_a_long_cell_stands_once() -> None:
    gone = run("原计划四年", look="<w:strike/>")
    cells = f"<w:tc><w:p>{gone}</w:p></w:tc><w:tc>{paragraph(LEAD * 4)}</w:tc>"
    article = read(docx(paragraph(LEAD) + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))
    assert article.original.count("原计划四年") == 1


def test_what_a_tracked_change_moved_stands_where_it_is_now() -> None:
    moved = run("职工共有九十人。")
    body = (
        paragraph(LEAD)
        + f"<w:p><w:moveFrom>{moved}</w:moveFrom></w:p>"
        + paragraph(QUOTE)
        + f"<w:p><w:moveTo>{moved}</w:moveTo></w:p>"
    )
    assert texts(read(docx(body), keep_all=True)) == [LEAD, QUOTE, "职工共有九十人。"]


def test_a_word_table_that_lays_out_a_page_is_read_paragraph_by_paragraph() -> None:
    cells = "".join(f"<w:tc>{paragraph(LEAD)}{paragraph(QUOTE * 3)}</w:tc>" for _ in range(2))
    article = read(docx(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"), keep_all=True)
    assert texts(article) == [LEAD, QUOTE, QUOTE, QUOTE] * 2


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        ('<w:vertAlign w:val="superscript"/>', "共10⁸个，都能用。"),
        ('<w:vertAlign w:val="subscript"/>', "共10₈个，都能用。"),
        ("<w:strike/>", "共10个，都能用。"),
        ('<w:strike w:val="0"/>', "共108个，都能用。"),
        ("<w:vanish/>", "共10个，都能用。"),
    ],
)
def test_what_the_format_of_a_run_means(look: str, expected: str) -> None:
    marked = f"<w:p>{run('共10')}{run('8', look)}{run('个，都能用。')}</w:p>"
    article = read(docx(paragraph(LEAD) + marked))
    assert texts(article) == [LEAD, expected]


def test_notes_of_a_word_file_are_told() -> None:
    data = io.BytesIO(docx(paragraph(LEAD)))
    with zipfile.ZipFile(data, "a") as archive:
        note = f'<w:footnotes xmlns:w="{WORD}"><w:footnote>{paragraph("见年鉴。")}</w:footnote>'
        archive.writestr("word/footnotes.xml", f"{note}</w:footnotes>")
    article = read(data.getvalue())
    assert texts(article) == [LEAD]
    assert [(r.text, r.reason) for r in article.removed] == [("见年鉴。", "footnote")]


def test_mail_in_quoted_printable_that_forwards_another_with_an_attachment() -> None:
    inner = (
        b"From: =?gb2312?B?1tzD9w==?= <zhou@example.org>\r\nSubject: =?gb2312?B?1KPO1w==?=\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=gb2312\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        + "".join(f"={byte:02X}" for byte in (LEAD + QUOTE).encode("gbk")).encode()
    )
    data = (
        b"From: Desk <desk@example.org>\r\nDate: Tue, 5 Mar 2024 09:12:00 +0800\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="cut"\r\n\r\n'
        b"--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nFYI\r\n"
        b"--cut\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n"
        b"--cut\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;"
        b' filename="a.pdf"'
        b"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--cut--\r\n"
    )
    article = read(data, name="forwarded.txt")
    assert (article.format, article.encoding) == ("mail", "gb18030")
    assert texts(article) == [LEAD, QUOTE]
    assert article.notes == ("attachments are not read: a.pdf",)
    assert article.origin.author == "Desk"
    assert article.origin.published == "Tue, 05 Mar 2024 09:12:00 +0800"


def test_a_saved_page_tells_its_address_and_not_when_it_was_saved() -> None:
    page = f"<html><head><meta charset=gbk></head><body><p>{LEAD}</p></body></html>"
    data = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/n/1.html\r\n"
        b"Subject: page\r\nDate: Tue, 5 Mar 2024 09:12:00 -0000\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n'
        b"--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(page.encode("gbk"))
        + b"--cut\r\nContent-Type: text/css\r\n\r\np { color: red }\r\n--cut--\r\n"
    )
    origin = read(data).origin
    assert (origin.address, origin.published, origin.author) == (
        "https://example.org/n/1.html",
        "",
        "",
    )


def test_a_table_of_contents_is_no_story() -> None:
    style = '<w:pPr><w:pStyle w:val="TOC1"/></w:pPr>'
    line = f"<w:p>{style}<w:r><w:t>一、基本情况</w:t><w:tab/><w:t>1</w:t></w:r></w:p>"
    head = line.replace("TOC1", "TOCHeading").replace("一、基本情况", "目录").replace("1<", "<")
    head = head.replace("<w:tab/>", "")
    article = read(docx(f"{head}{line}<w:p><w:r><w:t>{LEAD}</w:t></w:r></w:p>"))
    assert [s.text for s in article.sentences] == [LEAD]
    assert [(r.text, r.reason) for r in article.removed] == [
        ("目录", "table of contents"),
        ("一、基本情况\t1", "table of contents"),
    ]
