"""RTF files, as Word, WordPad, TextEdit and LibreOffice write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article import Article, read, split_sentences
from zhbrief.errors import InputError, ZhbriefError

TITLE = "临江水库蓄水增加一成"
STORY = (
    "临江市水务局周三公布，全市四座水库的蓄水量已经达到3.6亿立方米，比去年同期多一成。",
    "副局长罗镕基说，今年的春灌用水可以得到保障，各乡镇不必再错峰取水，丄丂丆堃。",
)
FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times;}{\f13\fnil\fcharset134{\*\panose 02}\'cb\'ce\'cc\'e5;}"
    r"{\f14\fnil\fcharset136 PMingLiU;}}"
)
HEAD = rf"{{\rtf1\ansi\ansicpg936\uc2\deff0{FONTS}{{\colortbl;\red0\green0\blue0;}}"


def hexes(text: str, encoding: str = "gb18030") -> str:
    """Return a text as Word writes it: two \\'hh for a character."""
    return "".join(
        char if char.isascii() else "".join(f"\\'{byte:02x}" for byte in char.encode(encoding))
        for char in text
    )


def half_raw(text: str) -> str:
    """Return a text as WordPad writes it: a second byte that is a letter stands as it is."""
    out = []
    for char in text:
        first, *rest = char.encode("gbk")
        out.append(f"\\'{first:02x}" if rest else char)
        out += [chr(b) if chr(b).isascii() and chr(b).isalnum() else f"\\'{b:02x}" for b in rest]
    return "".join(out)


def unicode(text: str, behind: str = "?") -> str:
    units = text.encode("utf-16-le")
    numbers = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    return "".join(f"\\u{n - 0x10000 if n > 0x7FFF else n}{behind}" for n in numbers)


def texts(article: Article) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def rich(*paragraphs: str) -> Article:
    return read((HEAD + "".join(rf"\pard\f13 {p}\par" for p in paragraphs) + "}").encode())


HEX = r"\'3f"
FILES = {
    "Word, GBK": HEAD + rf"\pard\f13 {hexes(TITLE)}\par {hexes(STORY[0])}\par {hexes(STORY[1])}}}",
    "Word, GBK in a font of none": rf"{{\rtf1\ansi\ansicpg936 {hexes(TITLE)}\par {hexes(STORY[0])}"
    rf"\par {hexes(STORY[1])}\par}}",
    "WordPad": rf"{{\rtf1\ansi\ansicpg936{FONTS}"
    f"\r\n\\viewkind4\\uc1\\pard\\f13\\fs22 {half_raw(TITLE)}\\par\r\n{half_raw(STORY[0])}\\par\r\n"
    f"{half_raw(STORY[1])}\\par\r\n}}\r\n\0",
    "TextEdit": rf"{{\rtf1\ansi\ansicpg936\cocoartf2639{FONTS}"
    f"\n\\uc0\\f13 {hexes(TITLE)}\\\n{hexes(STORY[0])}\\\n\\\n{unicode(STORY[1], ' ')}}}",
    "LibreOffice": rf"{{\rtf1\ansi\deff0{FONTS}\pard{{\dbch {unicode(TITLE, HEX)}}}"
    rf"\par{{{unicode(STORY[0], HEX)}}}\par {unicode(STORY[1])}\par}}",
    "two bytes behind each": HEAD
    + r"\par ".join(
        (unicode(TITLE, HEX + HEX), unicode(STORY[0], "??"), unicode(STORY[1], HEX + "?"))
    )
    + "}",
}


@pytest.mark.parametrize("program", FILES)
def test_a_file_of_a_program_is_read(program: str) -> None:
    article = read(FILES[program].encode(), name="a.doc")
    assert (article.format, article.title and article.title.text) == ("rtf", TITLE)
    assert texts(article) == list(STORY)
    assert not article.notes


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_bytes_that_are_not_escaped(encoding: str) -> None:
    body = "\\par ".join((TITLE, *STORY)).encode(encoding)
    article = read(rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\f0 " + body + rb"\par}")
    assert texts(article) == list(STORY)


def test_big5() -> None:
    story = "臨江市水務局週三公布，全市四座水庫的蓄水量已達3.6億立方公尺，許功蓋說比去年多一成。"
    article = read((HEAD + r"\f14 " + hexes(story, "big5") + r"\par}").encode())
    assert article.original == story


def test_a_character_written_as_two_is_one() -> None:
    article = read((HEAD + unicode("𠮷野家上月在临江开了三家分店。", "??") + "}").encode())
    assert article.original == "𠮷野家上月在临江开了三家分店。"


def test_a_rare_character_starts_its_own_sentence() -> None:
    assert split_sentences("原价99元。𠮷野家。") == ["原价99元。", "𠮷野家。"]
    assert split_sentences("真好。😀明天见。") == ["真好。😀", "明天见。"]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (r"10{\super 8}", "10⁸"),
        (r"10{\up6 8}", "10⁸"),
        (r"CO{\sub 2}", "CO₂"),
        (r"{\strike 199}99", "99"),
        (r"{\strike0 199}", "199"),
        (r"{\v 199}99", "99"),
        (r"{\deleted 199}{\revised 99}", "99"),
        (r"3km\super 2\nosupersub 3", "3km²3"),
        (r"\b 12\b0 3", "123"),
        (r"{\*\annotation 12}3", "3"),
        (r"{\field{\*\fldinst{HYPERLINK \\\\l 12}}{\fldrslt{3}}}", "3"),
        (r"3{\pict\pngblip 0a0b0c}", "3"),
        (r"3{\pict\bin4 }}}}}4", "34"),
        (r"{\*\unknown 12}3", "3"),
        (r"{\xe 12}3", "3"),
        (r"1\~2\-\_3", "1 2-3"),
        (r"1\endash 2\emdash 3", "1–2—3"),
    ],
)
def test_what_a_group_means(markup: str, expected: str) -> None:
    start, end = hexes("水库的面积是"), hexes("，今年不变。")
    article = rich(f"{start}{markup}{end}")
    assert texts(article) == [f"水库的面积是{expected}，今年不变。"]


def test_notes_boxes_and_heads() -> None:
    note = rf"{{\footnote\pard\plain{{\super\chftn}}\f13 {hexes('数据来自水务局。')}}}"
    box = rf"{{\shp{{\*\shpinst{{\sp{{\sn a}}{{\sv 1}}}}{{\shptxt\f13 {hexes(STORY[1])}\par}}}}"
    box += rf"{{\shprslt{{\*\do{{\dptxbxtext\f13 {hexes(STORY[1])}\par}}}}}}}}"
    head = rf"{{\header\f13 {hexes('页眉')}\par}}"
    article = rich(head + box + hexes(STORY[0]) + note, hexes("水库管理处说明天会下雨。"))
    assert texts(article) == [*STORY, "水库管理处说明天会下雨。"]
    assert [(r.text, r.reason) for r in article.removed] == [("数据来自水务局。", "footnote")]


def test_tables_items_and_who_wrote_it() -> None:
    info = rf"{{\info{{\title {hexes('水库')}}}{{\author {hexes('韩小舟')}}}{{\creatim\yr2024}}}}"
    rows = [("水库", "蓄水量"), ("东湖", "1.2亿")]
    starts = r"\trowd\cellx1\cellx2\pard\intbl "
    cells = "".join(
        starts + "".join(hexes(cell) + r"\cell " for cell in row) + r"\row" for row in rows
    )
    items = r"{\listtext\pard 1.\tab}" + hexes("甲方要注意安全。") + r"\par{\listtext\'b7\tab}"
    article = rich(info + hexes(STORY[0]), cells + r"\pard " + items + hexes("乙方要节约用水。"))
    tail = ["水库| 蓄水量", "东湖| 1.2亿", "1. 甲方要注意安全。", "乙方要节约用水。"]
    assert ["".join(text.split()) for text in texts(article)[1:]] == [
        "".join(text.split()) for text in tail
    ]
    assert article.origin.author == "韩小舟"


def test_tracked_changes_are_told() -> None:
    article = rich(hexes(STORY[0]) + rf"{{\deleted {hexes('昨天')}}}")
    assert texts(article) == [STORY[0]]
    assert article.notes == ("it has tracked changes, which are read as if they were accepted",)


def test_a_file_that_is_cut_off_or_goes_on_is_told() -> None:
    whole = HEAD + rf"\f13 {hexes(STORY[0])}\par {hexes(STORY[1])}\par"
    assert "ends in the middle" in read(whole.encode()).notes[0]
    assert "was not read" in read((whole + "}" + STORY[0]).encode()).notes[0]
    for cut in range(len(HEAD) + 200, len(whole), 7):
        article = read(whole[:cut].encode())
        assert (STORY[0] + "\n\n" + STORY[1]).startswith(article.original.rstrip("\ufffd"))


def test_what_holds_no_text_is_refused_in_words() -> None:
    with pytest.raises(InputError, match="nest too deeply"):
        read(b"{\\rtf1" + b"{" * 100_000)
    with pytest.raises(InputError, match="no Chinese text"):
        read(b"{\\rtf1{\\pict 0102}}")


PIECES = (
    *("{", "}", "\\", "'", "ce", "u", "-5", "\\par ", "\\*", "\\f13 ", "\\row ", "\\cell "),
    *("\\shptxt ", "\\footnote ", "\\bin9 ", "\\super ", "\\listtext ", "3", "水", "。"),
)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_file_is_read_or_refused(pieces: list[str]) -> None:
    try:
        article = read(("{\\rtf1 " + "".join(pieces)).encode())
    except ZhbriefError:
        return
    assert article.format == "rtf"
