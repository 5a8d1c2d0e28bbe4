"""OpenDocument texts, packed and flat."""

from __future__ import annotations

import io
import zipfile

import pytest

from zhbrief.article import Article, Mark, read
from zhbrief.errors import InputError

LEAD = "昨天上午，临江市的第二座水厂正式通水。"
COST = "厂长周立说，工程历时三年，总投资六亿元。"
SPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("draw", "drawing"), ("meta", "meta"),
    )
)  # fmt: skip
STYLES = (
    '<office:automatic-styles><style:style style:name="T1" style:family="text">'
    '<style:text-properties style:text-position="super 58%"/></style:style>'
    '<style:style style:name="T2" style:family="text">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    "</office:automatic-styles>"
)
MANIFEST = "<manifest/>"


def content(body: str, *, root: str = "document-content") -> str:
    return (
        f'<?xml version="1.0"?><office:{root}{SPACES}>{STYLES}<office:body><office:text>{body}'
        f"</office:text></office:body></office:{root}>"
    )


def odt(body: str, *, manifest: str = MANIFEST, creator: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content(body))
        archive.writestr(
            "meta.xml",
            f"<office:document-meta{SPACES}><office:meta><meta:initial-creator>{creator}"
            "</meta:initial-creator></office:meta></office:document-meta>",
        )
    return file.getvalue()


def lines(*texts: str) -> str:
    return "".join(f"<text:p>{text}</text:p>" for text in texts)


def inside(names: str, text: str) -> str:
    """Return a paragraph inside elements of some names."""
    xml = lines(text)
    for name in reversed(names.split()):
        xml = f"<{name}>{xml}</{name}>"
    return xml


def texts(article: Article) -> list[str]:
    return [s.text for s in article.sentences if Mark.HEADING not in s.marks]


def reasons(article: Article) -> dict[str, str]:
    return {removed.text: removed.reason for removed in article.removed}


@pytest.mark.parametrize("is_flat", [False, True], ids=["packed", "flat"])
def test_a_text_is_read(is_flat: bool) -> None:
    body = '<text:h text:outline-level="1">临江第二水厂通水</text:h>' + lines(LEAD, COST)
    flat = content(body, root='document office:mimetype="opendocument"').replace(
        '</office:document office:mimetype="opendocument">', "</office:document>"
    )
    article = read(flat.encode() if is_flat else odt(body, creator="周明"))
    assert article.format == "odt"
    assert article.title is not None and article.title.text == "临江第二水厂通水"
    assert texts(article) == [LEAD, COST]
    assert article.origin.author == ("" if is_flat else "周明")


def test_raised_figures_are_no_digits_and_what_is_struck_out_is_not_read() -> None:
    raised = '<text:span text:style-name="T1">2</text:span>'
    struck = '<text:span text:style-name="T2">七亿元</text:span>'
    article = read(
        odt(lines(LEAD, f"厂区占地3600米{raised}，投资{struck}六亿元，执行国家标准{raised}。"))
    )
    assert texts(article)[1] == "厂区占地3600米²，投资六亿元，执行国家标准。"
    assert reasons(article)["七亿元"] == "struck out"


def test_notes_contents_comments_and_deletions_are_no_story() -> None:
    gone = inside("text:tracked-changes text:changed-region text:deletion", "旧的一段话。")
    index = inside("text:table-of-content text:index-body", "一、水厂")
    comment = inside("office:annotation", "这里要核实")
    body = inside("text:note-body", "见县志。")
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    article = read(odt(gone + index + lines(LEAD + note, comment + COST)))
    assert texts(article) == [LEAD, COST]
    assert reasons(article) == {"一、水厂": "table of contents", "见县志。": "footnote"}
    assert "这里要核实" not in article.original and "旧的一段话" not in article.original
    assert any("tracked changes" in note for note in article.notes)


def test_a_row_of_a_table_is_one_line_and_a_box_is_read_after_its_paragraph() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    rows = "".join(
        f"<table:table-row>{cell.format(year)}{cell.format(water)}</table:table-row>"
        for year, water in (("2023年", "10万吨"), ("2024年", "12万吨"))
    )
    box = (
        f"<draw:frame><draw:text-box>{lines('居民普遍欢迎这项工程。')}</draw:text-box></draw:frame>"
    )
    article = read(odt(lines(LEAD + box, COST) + f"<table:table>{rows}</table:table>"))
    assert texts(article) == [
        LEAD, "居民普遍欢迎这项工程。", COST, "2023年| 10万吨", "2024年| 12万吨",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (odt(lines(LEAD), manifest="<m><encryption-data/></m>"), "locked by a password"),
        (odt("<text:p>"), "broken OpenDocument file"),
        (odt(lines(LEAD))[:200], "broken OpenDocument file"),
        (odt("<text:section>" * 300 + "</text:section>" * 300), "nest too deeply"),
    ],
    ids=["locked", "broken", "cut off", "deep"],
)
def test_files_that_cannot_be_read_are_refused_in_words(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(data)
