"""Reading: the seed page, spans, bad input."""

from __future__ import annotations

import io
import time
from pathlib import Path

import pytest

from zhbrief.article import Article, Mark, read
from zhbrief.errors import InputError, UsageError

SAMPLE = Path(__file__).parents[2] / "samples" / "yizhuang.txt"
CHROME = (
    "看不见的是经开区在科技创新和成果转化上的持续发力-国际国内新闻-奥斯维辛新闻",
    "点击关闭",
    "北京创新-看不见的是经开区在科技创新和成果转化上的持续发力-奥斯维辛新闻",
    "• 时间:",
    "日本撤侨官疑自杀",
    "今日关键词:疫情拐点将出现",
)


@pytest.fixture(scope="module")
def yizhuang() -> Article:
    return read(SAMPLE)


def check_spans(article: Article) -> None:
    """Every character that is no white space lies in exactly one span, and spans are exact."""
    pieces = [*article.sentences, *([article.title] if article.title else [])]
    for sentence in pieces:
        assert article.original[sentence.span.start : sentence.span.end] == sentence.original
    for removed in article.removed:
        assert article.original[removed.span.start : removed.span.end] == removed.text
    seen = [0] * len(article.original)
    for piece in [*pieces, *article.removed]:
        for at in range(piece.span.start, piece.span.end):
            seen[at] += 1
    for char, times in zip(article.original, seen, strict=True):
        assert times == 1 or (times == 0 and char.isspace()), repr(char)


def test_seed_chrome_is_removed_with_reasons(yizhuang: Article) -> None:
    removed = {item.text: item.reason for item in yizhuang.removed}
    assert all(removed[line] for line in CHROME)
    text = "".join(s.text for s in yizhuang.sentences)
    assert not any(line.lstrip("• ") in text for line in CHROME)


def test_seed_title_is_the_labelled_one(yizhuang: Article) -> None:
    assert yizhuang.title is not None
    assert yizhuang.title.text == "亦庄核心科技亮出「杀手锏」"
    assert yizhuang.title.original == "亦庄核心科技亮出「殺手鐧」"
    assert yizhuang.script == "traditional"
    assert yizhuang.encoding == "utf-8"


def test_seed_spans(yizhuang: Article) -> None:
    check_spans(yizhuang)


HOLES = (
    *("世界,、全球,的", "国际,的纯", "全球第、", "创新,,实现", "钱是,的", "且,盈利"),
    *("国内,的", "国内,进的", "亦庄,的地段", "聚集度,、", "国际,、填补", "科技创新,主平台"),
    *(
        "国内外,高校",
        "全球水平,的",
        "超千家,高新",
        "科技创新,的",
        "技术水平,进的",
        "技术创新,,完成",
    ),
)


@pytest.mark.parametrize("hole", HOLES)
def test_seed_holes_are_marked(yizhuang: Article, hole: str) -> None:
    (sentence,) = [s for s in yizhuang.sentences if hole in s.text]
    assert Mark.DAMAGED in sentence.marks


def test_seed_whole_sentences_are_not_marked(yizhuang: Article) -> None:
    (sentence,) = [s for s in yizhuang.sentences if s.text.startswith("跨国谈判")]
    assert not sentence.marks
    assert "不低于20亿元" in sentence.text


BAD = {
    "empty": (b"", "is empty"),
    "blank": (b" \r\n\t\n", "is empty"),
    "english": (b"The quick brown fox jumps over the lazy dog.\n", "Latin"),
    "japanese": ("私は昨日、東京でとてもおいしいラーメンを食べました。".encode(), "Japanese"),
    "korean": ("오늘은 날씨가 아주 좋습니다.".encode(), "Korean"),
    "zip": (b"PK\x03\x04\x14\x00\x00\x00", "a zip archive"),
    "TIFF": (b"II*\0" + bytes(600), "Recognise its text first"),
    "HEIC": (b"\0\0\0\x18ftypheic" + bytes(600), "Recognise its text first"),
    "CAJ": (b"CAJ\0" + bytes(600), "Download its PDF version"),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as .docx"),
    "Word 97": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
        "an old Word file (.doc), which cannot be read here. Open it in a word processor",
    ),
    "Excel 97": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"),
        "an old Excel file (.xls), which cannot be read here. Copy the text",
    ),
    "rtf": (b"{\\rtf1\\ansi }", "no Chinese text"),
    "png": (b"\x89PNG\r\n\x1a\n", "a PNG image, which cannot be read here. Recognise"),
    "gzip": (b"\x1f\x8b\x08\x00", "a gzip archive"),
    "undecodable": ("今天天气很好。".encode() + b"\xff\xff\xff\xff" * 3 + b"abc", "--encoding"),
    "chrome": ("点击关闭\n\n首页 > 新闻 > 正文\n\n分享到: 微信 微博\n".encode(), "holds no story"),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_bytes(kind: str) -> None:
    data, message = BAD[kind]
    with pytest.raises(InputError, match=r"page\.txt") as caught:
        read(data, name="page.txt")
    assert message in str(caught.value)


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read(tmp_path / "none.txt")
    with pytest.raises(InputError, match="is a folder"):
        read(tmp_path)


def test_unknown_encoding() -> None:
    with pytest.raises(UsageError, match="Unknown encoding 'utf-9'"):
        read("今天天气很好。".encode(), encoding="utf-9")


def test_open_file_and_bytes_read_alike() -> None:
    data = "厂里的灯亮了一夜。第二天，机器都修好了。".encode()
    assert read(io.BytesIO(data)) == read(data)


def test_keep_all_removes_nothing() -> None:
    article = read("点击关闭\n\n厂里的灯亮了一夜。".encode(), keep_all=True)
    assert article.removed == ()
    assert [s.text for s in article.sentences] == ["点击关闭", "厂里的灯亮了一夜。"]
    check_spans(article)


def test_equal_texts_and_marks_are_one_object() -> None:
    """A page of 10 MB has some 70,000 sentences."""
    first, second, quoted = read(
        "水厂今天正式通水。工程历时整整三年。\n“水厂今天终于通水了，大家都很高兴。”".encode()
    ).sentences
    assert first.text is first.original
    assert first.marks is second.marks
    assert quoted.marks == {Mark.QUOTE}


@pytest.mark.parametrize("unit", ["<", "[", "<1", "…> ", "1 / "])
def test_a_line_like_a_pager_takes_no_time(unit: str) -> None:
    line = unit * (90 // len(unit)) + "a"
    before = time.process_time()
    read(f"昨天上午，临江市的第二座水厂正式通水，居民都说好。\n\n{line}\n".encode())
    assert time.process_time() - before < 2
