"""Pages in all encodings that Chinese is met in: the bytes, the text in them, and why it is hard.

Read by tests/article/test_encodings.py and by benchmarks/encodings.py. ``text`` is None where
nothing can be read and the reader must be told so; ``broken`` places stand as U+FFFD.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

NEWS = "昨天，新厂投产，月产三万片。厂长说，今后还要扩大规模，招聘更多工程师。"
NEWS_T = "昨天，新廠投產，月產三萬片。廠長說，今後還要擴大規模，招聘更多工程師。"
SHORT = "天气很好。"
SHORT_T = "天氣很好。"
TERMS = "科技创新"
TERMS_T = "科技創新"
BARE_T = "市政府昨天宣布第二座水廠將於明年三月正式供水總投資六億元"
HONG_KONG = "佢哋嘅辦公室喺邊度？我哋聽日去睇吓。"
RARE = "学者㛃先生与䶮女士访问新厂，𠮷野先生介绍了工厂的情况。"
ETEN = "宏碁的行銷經理說，這種恒溫裏布的產品售價只要一百元。"
LATIN = "新品名为Aurora 2.0，售价12.5万元，支持Wi-Fi和5G。"
MOSTLY_ASCII = "def main():\n    pass  # nothing\n" * 20 + "# 主程序从这里开始\n" + "x = 1\n" * 20
EURO = "新厂投资€30亿元，昨天正式投产，厂长说月产三万片。"
EURO_T = "新廠投資€30億元，昨天正式投產，廠長說月產三萬片。"
LONG = (NEWS + "\n") * 30
LONG_T = (NEWS_T + "\n") * 30
CHIP = "模糊"
HTTP_GB = "<meta http-equiv=Content-Type content='text/html; charset=gb2312'>"
GARBLED = "新厂昨天上午投产，厂长说很好"


@dataclass(frozen=True)
class Case:
    """``encoding`` is the codec that has to be found, ``group`` a line of the benchmark's table."""

    id: str
    group: str
    data: bytes
    text: str | None
    encoding: str
    reason: str
    broken: int = 0
    dropped: int = 0
    repaired: bool = False


def _page(meta: str, text: str = NEWS) -> str:
    return f"<html><head>{meta}<title>今天</title></head><body><p>{text}</p></body></html>"


def _labelled(meta: str, codec: str, text: str = NEWS) -> tuple[bytes, str]:
    page = _page(meta, text)
    return page.encode(codec), page


def _without(data: bytes, at: int) -> bytes:
    """Return bytes with one of them lost."""
    return data[:at] + data[at + 1 :]


def _spoilt(data: bytes, at: int) -> bytes:
    """Return bytes with one of them overwritten by one that no encoding has there."""
    return data[:at] + b"\xff" + data[at + 1 :]


def _misread(text: str, right: str, wrong: str) -> str:
    return text.encode(right).decode(wrong)


def _cp1252(data: bytes) -> str:
    """Return bytes as a browser reads them under the label Latin-1."""
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in data)


def _unicode() -> list[Case]:
    kinds = {"news": NEWS, "traditional": NEWS_T, "five characters": SHORT, "Latin inside": LATIN}
    ways = {
        "utf-8": ("utf-8", b""),
        "utf-8 with BOM": ("utf-8", codecs.BOM_UTF8),
        "utf-16-le with BOM": ("utf-16-le", codecs.BOM_UTF16_LE),
        "utf-16-be with BOM": ("utf-16-be", codecs.BOM_UTF16_BE),
        "utf-16-le": ("utf-16-le", b""),
        "utf-16-be": ("utf-16-be", b""),
        "utf-32-le with BOM": ("utf-32-le", codecs.BOM_UTF32_LE),
    }
    cases = [
        Case(
            f"{way}: {kind}", "Unicode", mark + text.encode(codec), text, codec, f"{kind} in {way}"
        )
        for kind, text in kinds.items()
        for way, (codec, mark) in ways.items()
    ]
    emoji = "🎉" + NEWS
    page = _page('<meta charset="utf-16">')
    return [
        *cases,
        Case(
            "utf-16-le: emoji",
            "Unicode",
            emoji.encode("utf-16-le"),
            emoji,
            "utf-16-le",
            "a surrogate pair in a file without a mark",
        ),
        Case(
            "utf-32-be: no mark",
            "Unicode",
            NEWS.encode("utf-32-be"),
            NEWS,
            "utf-32-be",
            "three of four bytes are NUL or small",
        ),
        Case(
            "utf-16-le: page",
            "Unicode",
            page.encode("utf-16-le"),
            page,
            "utf-16-le",
            "mostly ASCII, so that half of the bytes are NUL",
        ),
        Case(
            "utf-8: NUL",
            "Unicode",
            (NEWS * 5 + "\0").encode(),
            NEWS * 5 + "\0",
            "utf-8",
            "a NUL byte slipped in",
        ),
        Case(
            "utf-8: line ends",
            "Unicode",
            "一号。\r\n二号。\r三号。\n".encode(),
            "一号。\r\n二号。\r三号。\n",
            "utf-8",
            "line ends stay as they are",
        ),
        Case(
            "utf-8: starts with BM",
            "Unicode",
            ("BM公司：" + NEWS).encode(),
            "BM公司：" + NEWS,
            "utf-8",
            "BM is also how a bitmap starts",
        ),
    ]


def _gb() -> list[Case]:
    def case(name: str, text: str, codec: str, reason: str, data: bytes | None = None) -> Case:
        return Case(
            f"gb: {name}",
            "GB 2312, GBK, GB18030",
            data or text.encode(codec),
            text,
            "gb18030",
            reason,
        )

    return [
        case("gb2312", NEWS, "gb2312", "the plain case"),
        case("traditional in gbk", NEWS_T, "gbk", "characters outside GB 2312"),
        case("five characters", SHORT, "gbk", "too little for statistics"),
        case("two words", TERMS, "gbk", "no punctuation"),
        case("one word", "北京", "gbk", "two characters"),
        case("Latin inside", LATIN, "gbk", "ASCII between the characters"),
        case("mostly ASCII", MOSTLY_ASCII, "gbk", "nine characters in a program"),
        case("four bytes", RARE, "gb18030", "rare names: 㛃 and 𠮷 take four bytes"),
        case(
            "rare name of two bytes",
            "演员王䶮昨天来到新厂。",
            "gb18030",
            "䶮 was in private use in old tables",
        ),
        case(
            "private use of 2000",
            "组件\u9fb4与\u9fba都在表里，这是今天的规定。",
            "gb18030",
            "codecs keep these in private use",
            "组件".encode("gbk")
            + b"\xfe\x59"
            + "与".encode("gbk")
            + b"\xfe\x90"
            + "都在表里，这是今天的规定。".encode("gbk"),
        ),
        case("euro of gb18030", EURO, "gb18030", "two bytes"),
        case(
            "euro of Windows",
            EURO,
            "gbk",
            "the byte 0x80 alone",
            EURO.replace("€", "\0").encode("gbk").replace(b"\0", b"\x80"),
        ),
        case(
            "with BOM",
            NEWS,
            "gb18030",
            "the four bytes of U+FEFF",
            ("\ufeff" + NEWS).encode("gb18030"),
        ),
        case("NUL", NEWS * 5 + "\0", "gbk", "a NUL byte slipped in"),
        case("long", LONG, "gbk", "more than is looked at"),
        case(
            "ASCII first", "a = 1\n" * 20_000 + NEWS, "gbk", "Chinese after 120,000 bytes of ASCII"
        ),
        case(
            "valid as UTF-8",
            CHIP * 3,
            "gbk",
            "its bytes are Cyrillic and Arabic letters in UTF-8",
            (CHIP * 3).encode("gbk"),
        ),
    ]


def _big5() -> list[Case]:
    def case(name: str, text: str, codec: str, reason: str) -> Case:
        return Case(f"big5: {name}", "Big5", text.encode(codec), text, "big5hkscs", reason)

    return [
        case("news", NEWS_T, "big5", "the plain case"),
        case("five characters", SHORT_T, "big5", "too little for statistics"),
        case("two words", TERMS_T, "big5", "no punctuation"),
        case("no punctuation", BARE_T, "big5", "its bytes are rare characters in GBK"),
        case("Hong Kong", HONG_KONG, "big5hkscs", "Cantonese characters of the supplement"),
        case("Hong Kong name", "滙豐銀行昨天公布業績，着重亞洲市場。", "big5hkscs", "滙 and 着"),
        case("Windows extension", ETEN, "cp950", "碁, 銹 and others of ETEN"),
        case("euro of Windows", EURO_T, "cp950", "HKSCS has nothing at its bytes"),
        case("long", LONG_T, "big5", "more than is looked at"),
        case("mostly ASCII", "x = 1\n" * 50 + "# 主程式從這裡開始執行\n", "big5", "ten characters"),
        case(
            "backslash",
            "政府的功能許可是蓋房子，這些成績都很好。",
            "big5",
            "許, 功 and 蓋 end in the byte of a backslash",
        ),
    ]


def _labels() -> list[Case]:
    rows = [
        (
            "gb2312, gbk characters",
            '<meta charset="gb2312">',
            "gbk",
            NEWS_T,
            "gb18030",
            "the label names a subset",
        ),
        (
            "gb2312, gb18030 characters",
            "<meta charset=gb2312>",
            "gb18030",
            RARE,
            "gb18030",
            "the label names a subset",
        ),
        ("gb2312 on UTF-8", '<meta charset="gb2312">', "utf-8", NEWS, "utf-8", "wrong label"),
        ("utf-8 on GBK", '<meta charset="utf-8">', "gbk", NEWS, "gb18030", "wrong label"),
        ("big5 on GBK", "<meta charset=big5>", "gbk", NEWS, "gb18030", "wrong label"),
        ("gbk on Big5", "<meta charset=gbk>", "big5", NEWS_T, "big5hkscs", "wrong label"),
        ("latin-1 on GBK", "<meta charset=iso-8859-1>", "gbk", NEWS, "gb18030", "wrong label"),
        (
            "windows-1252 on UTF-8",
            "<meta charset=windows-1252>",
            "utf-8",
            NEWS,
            "utf-8",
            "wrong label",
        ),
        (
            "big5 with HKSCS",
            "<meta charset=big5>",
            "big5hkscs",
            HONG_KONG,
            "big5hkscs",
            "the label names a subset",
        ),
        (
            "big5 with the euro",
            "<meta charset=big5>",
            "cp950",
            EURO_T,
            "big5hkscs",
            "the label names a subset",
        ),
        ("x-gbk", '<meta charset="x-gbk">', "gbk", NEWS, "gb18030", "an old name"),
        ("gb_2312-80", '<meta charset="gb_2312-80">', "gbk", NEWS, "gb18030", "an old name"),
        ("x-x-big5", '<meta charset="x-x-big5">', "big5", NEWS_T, "big5hkscs", "an old name"),
        ("unknown label", "<meta charset=x-none>", "gbk", NEWS, "gb18030", "a name nobody knows"),
        (
            "http-equiv",
            '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">',
            "gbk",
            NEWS,
            "gb18030",
            "the old way to declare",
        ),
        (
            "second meta",
            '<meta name="author" content="某报"><meta charset="gbk">',
            "gbk",
            NEWS,
            "gb18030",
            "not in the first meta element",
        ),
        (
            "late meta",
            "<script>" + "var a = 1;\n" * 300 + "</script><meta charset=big5>",
            "big5",
            SHORT_T,
            "big5hkscs",
            "behind 3,000 bytes of script",
        ),
        (
            "conflict",
            "<meta charset=utf-8>" + HTTP_GB,
            "gbk",
            NEWS,
            "gb18030",
            "two labels, the second is right",
        ),
        (
            "conflict, first right",
            "<meta charset=big5>" + HTTP_GB,
            "big5",
            NEWS_T,
            "big5hkscs",
            "two labels",
        ),
    ]
    cases = [
        Case(f"label: {name}", "labels", *_labelled(meta, codec, text), found, reason)
        for name, meta, codec, text, found, reason in rows
    ]
    xml = '<?xml version="1.0" encoding="gb2312"?>' + _page("")
    return [
        *cases,
        Case("label: XML", "labels", xml.encode("gbk"), xml, "gb18030", "declared by XML"),
    ]


def _cut() -> list[Case]:
    rows = [
        ("utf-8 by one", NEWS.encode()[:-1], NEWS[:-1], "utf-8", 2),
        ("utf-8 by two", NEWS.encode()[:-2], NEWS[:-1], "utf-8", 1),
        ("gbk", NEWS.encode("gbk")[:-1], NEWS[:-1], "gb18030", 1),
        ("gb18030 in four bytes", (NEWS + "㛃").encode("gb18030")[:-1], NEWS, "gb18030", 3),
        ("big5", NEWS_T.encode("big5")[:-1], NEWS_T[:-1], "big5hkscs", 1),
        (
            "utf-16 with BOM",
            codecs.BOM_UTF16_LE + NEWS.encode("utf-16-le")[:-1],
            NEWS[:-1],
            "utf-16-le",
            1,
        ),
        ("utf-16", NEWS.encode("utf-16-be")[:-1], NEWS[:-1], "utf-16-be", 1),
        ("five characters of gbk", SHORT.encode("gbk")[:-1], SHORT[:-1], "gb18030", 1),
    ]
    return [
        Case(
            f"cut: {name}",
            "cut off at the end",
            data,
            text,
            found,
            "the file ends inside a character",
            dropped=dropped,
        )
        for name, data, text, found, dropped in rows
    ]


def _broken() -> list[Case]:
    at = len((NEWS + "\n").encode()) * 10 + 30
    at_gb = len((NEWS + "\n").encode("gbk")) * 10 + 20
    at_big = len((NEWS_T + "\n").encode("big5")) * 10 + 20
    place = (len(NEWS) + 1) * 10 + 10

    def damaged(text: str) -> str:
        return text[:place] + "\ufffd" + text[place + 1 :]

    group = "a broken byte inside"
    page = _spoilt(_page("<meta charset=utf-8>", LONG).encode(), 190)
    return [
        Case(
            "broken: utf-8, byte lost",
            group,
            _without(LONG.encode(), at),
            damaged(LONG),
            "utf-8",
            "one byte of three is lost",
            broken=1,
        ),
        Case(
            "broken: utf-8, byte spoilt",
            group,
            _spoilt(LONG.encode(), at),
            damaged(LONG),
            "utf-8",
            "one byte of three is another",
            broken=1,
        ),
        Case(
            "broken: utf-8 page",
            group,
            page,
            re.sub("\ufffd+", "\ufffd", page.decode("utf-8", "replace")),
            "utf-8",
            "with a label",
            broken=1,
        ),
        Case(
            "broken: gbk, byte lost",
            group,
            _without(LONG.encode("gbk"), at_gb),
            damaged(LONG),
            "gb18030",
            "all pairs up to the line's end are wrong ones",
            broken=1,
        ),
        Case(
            "broken: gbk, byte spoilt",
            group,
            _spoilt(LONG.encode("gbk"), at_gb + 1),
            damaged(LONG),
            "gb18030",
            "a byte that ends no pair",
            broken=1,
        ),
        Case(
            "broken: big5, byte spoilt",
            group,
            _spoilt(LONG_T.encode("big5"), at_big + 1),
            damaged(LONG_T),
            "big5hkscs",
            "a byte that ends no pair",
            broken=1,
        ),
    ]


def _garbled() -> list[Case]:
    def case(name: str, text: str, found: str, reason: str) -> Case:
        return Case(
            f"garbled: {name}",
            "garbled, sound again",
            text.encode(),
            found,
            "utf-8",
            reason,
            repaired=True,
        )

    latin = _misread(NEWS, "utf-8", "latin-1")
    return [
        case("utf-8 as latin-1", latin, NEWS, "saved as UTF-8 after it was read as Latin-1"),
        case("utf-8 as cp1252", _cp1252(NEWS.encode()), NEWS, "as browsers read it"),
        case("utf-8 twice", _misread(latin, "utf-8", "latin-1"), NEWS, "misread and saved twice"),
        case("gbk as latin-1", _misread(NEWS, "gbk", "latin-1"), NEWS, "GBK read as Latin-1"),
        case(
            "big5 as latin-1", _misread(NEWS_T, "big5", "latin-1"), NEWS_T, "Big5 read as Latin-1"
        ),
        case(
            "utf-8 as gbk",
            _misread(GARBLED, "utf-8", "gb18030"),
            GARBLED,
            "every byte happened to have a partner",
        ),
    ]


def _refused() -> list[Case]:
    ruined = NEWS.encode("gbk").decode("utf-8", "replace").encode()
    rows = [
        ("characters lost", ruined, "GBK read as UTF-8: the characters are gone"),
        ("锟斤拷", ("锟斤拷锟斤拷" * 4 + "新厂投产").encode(), "U+FFFD read as GBK"),
        (
            "烫烫烫",
            ("烫烫烫烫烫烫烫烫屯屯屯屯屯屯" + TERMS).encode(),
            "memory that was never written",
        ),
        ("binary", bytes(range(256)) * 4, "no text at all"),
    ]
    return [
        Case(f"refused: {name}", "nothing to be read", data, None, "", reason)
        for name, data, reason in rows
    ]


def _seven_bit() -> list[Case]:
    shifted = b"\x1b$)A\x0e" + bytes(b & 0x7F for b in TERMS.encode("gb2312")) + b"\x0f 2026"
    entities = "<p>" + "".join(f"&#{ord(char)};" for char in NEWS) + "<script>a~{b~}</script></p>"
    return [
        Case("7-bit: hz", "7-bit", NEWS.encode("hz"), NEWS, "hz", "escape sequences"),
        Case("7-bit: iso-2022-cn", "7-bit", shifted, TERMS + " 2026", "iso-2022-cn", "shifts"),
        Case(
            "7-bit: entities",
            "7-bit",
            entities.encode(),
            entities,
            "utf-8",
            "ASCII with the signs of HZ in a script",
        ),
    ]


CASES = [
    *_unicode(),
    *_gb(),
    *_big5(),
    *_labels(),
    *_cut(),
    *_broken(),
    *_seven_bit(),
    *_garbled(),
    *_refused(),
]
