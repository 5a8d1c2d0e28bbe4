"""Decoding: every case is a text, the bytes it comes in and the encoding that must be found."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article.encodings import decode, mojibake
from zhbrief.errors import InputError, UsageError, ZhbriefError

NEWS = "昨天，新厂投产，月产三万片。厂长说，今后还要扩大规模，招聘更多工程师。"
NEWS_TRADITIONAL = "昨天，新廠投產，月產三萬片。廠長說，今後還要擴大規模，招聘更多工程師。"
SHORT = "天气很好。"
SHORT_TRADITIONAL = "天氣很好。"
TERMS = "科技创新"
TERMS_TRADITIONAL = "科技創新"
CANTONESE = "佢哋嘅辦公室喺邊度？我哋聽日去睇吓。"
RARE = "著名學者㐂先生與𠮷野女士訪問新廠，介紹了工廠的情況。"
LATIN = "新品名为Aurora 2.0，售价12.5万元，支持Wi-Fi和5G。"
PAGE = "<html><head><meta charset={}></head><body><p>" + NEWS + "</p></body></html>"
PAGE_TRADITIONAL = PAGE.replace(NEWS, NEWS_TRADITIONAL)

TEXTS = {
    "news": NEWS,
    "traditional news": NEWS_TRADITIONAL,
    "five characters": SHORT,
    "five traditional characters": SHORT_TRADITIONAL,
    "two words": TERMS,
    "two traditional words": TERMS_TRADITIONAL,
    "Latin inside": LATIN,
    "long": NEWS * 40,
}
# What can be told apart without a label: traditional text in GB and simplified text in Big5,
# which lacks most of its characters, are left out where a few characters cannot tell.
WAYS = {
    "utf-8": ("utf-8", "utf-8"),
    "utf-8 with BOM": ("utf-8-sig", "utf-8"),
    "utf-16 with BOM": ("utf-16", "utf-16-le"),
    "utf-16-le": ("utf-16-le", "utf-16-le"),
    "utf-16-be": ("utf-16-be", "utf-16-be"),
}
CASES: dict[str, tuple[bytes, str, str]] = {
    f"{kind}, {way}": (text.encode(codec), text, found)
    for kind, text in TEXTS.items()
    for way, (codec, found) in WAYS.items()
}
CASES |= {
    "news, gb2312": (NEWS.encode("gb2312"), NEWS, "gb18030"),
    "news, gbk": (NEWS.encode("gbk"), NEWS, "gb18030"),
    "traditional news, gbk": (NEWS_TRADITIONAL.encode("gbk"), NEWS_TRADITIONAL, "gb18030"),
    "traditional news, big5": (NEWS_TRADITIONAL.encode("big5"), NEWS_TRADITIONAL, "big5hkscs"),
    "five characters, gbk": (SHORT.encode("gbk"), SHORT, "gb18030"),
    "five characters, big5": (SHORT_TRADITIONAL.encode("big5"), SHORT_TRADITIONAL, "big5hkscs"),
    "two words, gbk": (TERMS.encode("gbk"), TERMS, "gb18030"),
    "two words, big5": (TERMS_TRADITIONAL.encode("big5"), TERMS_TRADITIONAL, "big5hkscs"),
    "Latin inside, gbk": (LATIN.encode("gbk"), LATIN, "gb18030"),
    "long, gbk": ((NEWS * 40).encode("gbk"), NEWS * 40, "gb18030"),
    "long, big5": (
        (NEWS_TRADITIONAL * 40).encode("big5"),
        NEWS_TRADITIONAL * 40,
        "big5hkscs",
    ),
    "Cantonese, hkscs": (CANTONESE.encode("big5hkscs"), CANTONESE, "big5hkscs"),
    "four-byte gb18030": (RARE.encode("gb18030"), RARE, "gb18030"),
    "gb18030 with BOM": (("\ufeff" + NEWS).encode("gb18030"), NEWS, "gb18030"),
    "hz": (NEWS.encode("hz"), NEWS, "hz"),
    "label gb2312": (PAGE.format("gb2312").encode("gbk"), PAGE.format("gb2312"), "gb18030"),
    "label gbk": (PAGE.format('"gbk"').encode("gbk"), PAGE.format('"gbk"'), "gb18030"),
    "label big5": (
        PAGE_TRADITIONAL.format("big5").encode("big5"),
        PAGE_TRADITIONAL.format("big5"),
        "big5hkscs",
    ),
    "wrong label utf-8": (PAGE.format("utf-8").encode("gbk"), PAGE.format("utf-8"), "gb18030"),
    "wrong label gbk": (PAGE.format("gbk").encode(), PAGE.format("gbk"), "utf-8"),
    "wrong label big5": (PAGE.format("big5").encode("gbk"), PAGE.format("big5"), "gb18030"),
    "wrong label latin-1": (
        PAGE.format("iso-8859-1").encode("gbk"),
        PAGE.format("iso-8859-1"),
        "gb18030",
    ),
    "unknown label": (PAGE.format("x-none").encode("gbk"), PAGE.format("x-none"), "gb18030"),
    "cut utf-8": (NEWS.encode()[:-1], NEWS[:-1], "utf-8"),
    "cut utf-8 by two": (NEWS.encode()[:-2], NEWS[:-1], "utf-8"),
    "cut gbk": (NEWS.encode("gbk")[:-1], NEWS[:-1], "gb18030"),
    "cut big5": (NEWS_TRADITIONAL.encode("big5")[:-1], NEWS_TRADITIONAL[:-1], "big5hkscs"),
    "cut utf-16": (codecs.BOM_UTF16_LE + NEWS.encode("utf-16-le")[:-1], NEWS[:-1], "utf-16-le"),
    "cut utf-16 without BOM": (NEWS.encode("utf-16-le")[:-1], NEWS[:-1], "utf-16-le"),
    "one NUL": ((NEWS * 5 + "\0").encode(), NEWS * 5 + "\0", "utf-8"),
    "one NUL, gbk": ((NEWS * 5 + "\0").encode("gbk"), NEWS * 5 + "\0", "gb18030"),
    "starts with BM": (("BM公司：" + NEWS).encode(), "BM公司：" + NEWS, "utf-8"),
    "line ends": ("一号。\r\n二号。\r三号。\n".encode(), "一号。\r\n二号。\r三号。\n", "utf-8"),
}


@pytest.mark.parametrize("case", CASES)
def test_encoding_is_found(case: str) -> None:
    data, text, encoding = CASES[case]
    decoded = decode(data)
    assert decoded.text == text
    assert decoded.encoding == encoding


def test_cut_bytes_are_counted() -> None:
    assert decode(NEWS.encode()[:-1]).dropped_bytes == 2
    assert decode(NEWS.encode()).dropped_bytes == 0


@pytest.mark.parametrize(
    ("label", "found"),
    [("gbk", "gb18030"), ("GB2312", "gb18030"), ("big5", "big5hkscs"), ("utf8", "utf-8")],
)
def test_named_encoding_is_widened(label: str, found: str) -> None:
    data = NEWS_TRADITIONAL.encode(found)
    assert decode(data, encoding=label).encoding == found
    assert decode(data, encoding=label).text == NEWS_TRADITIONAL


def test_named_encoding_overrides_and_is_strict() -> None:
    with pytest.raises(InputError, match=r"page\.txt cannot be decoded as utf-8: .* offset 0"):
        decode(NEWS.encode("gbk"), encoding="utf-8", name="page.txt")


@pytest.mark.parametrize("label", ["utf-9", "", "hex", "zlib", "rot13"])
def test_unknown_encoding(label: str) -> None:
    with pytest.raises(UsageError, match="Unknown encoding"):
        decode(NEWS.encode(), encoding=label)


def test_offset_of_the_first_bad_byte() -> None:
    data = NEWS.encode() + b"\xff\xff\xff\xffabc"
    with pytest.raises(InputError, match=f"offset {len(NEWS.encode())}"):
        decode(data)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("gb18030", "utf-8"), ("latin-1", "utf-8"), ("latin-1", "gb18030"), ("latin-1", "big5hkscs")],
)
def test_mojibake_is_named(wrong: str, right: str) -> None:
    text = NEWS_TRADITIONAL if right == "big5hkscs" else NEWS
    garbled = text.encode(right).decode(wrong, "ignore")
    assert mojibake(garbled)


@pytest.mark.parametrize("text", [NEWS, NEWS_TRADITIONAL, SHORT, CANTONESE, LATIN, RARE, "abc", ""])
def test_sound_text_is_no_mojibake(text: str) -> None:
    assert mojibake(text) is None


def test_lost_characters_are_mojibake() -> None:
    assert mojibake("锟斤拷锟斤拷新厂锟斤拷投产")


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_decode_or_explain(data: bytes) -> None:
    try:
        decode(data)
    except ZhbriefError as error:
        assert str(error)
