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
    monkeypatch.setattr("zhbrief.article.word._LARGEST", 1_000_000)
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
