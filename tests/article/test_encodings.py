"""Decoding: every case is a text, the bytes it comes in and the encoding that must be found."""

from __future__ import annotations

import runpy
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.article import read
from zhbrief.article.encodings import decode
from zhbrief.article.mojibake import mojibake, repair
from zhbrief.article.texts import sound_text
from zhbrief.errors import InputError, UsageError, ZhbriefError

_TABLE = runpy.run_path(str(Path(__file__).parents[1] / "data" / "encoding_cases.py"))
CASES = _TABLE["CASES"]
NEWS, NEWS_TRADITIONAL = _TABLE["NEWS"], _TABLE["NEWS_T"]
READABLE = [case for case in CASES if case.text is not None]
SOUND = [
    NEWS,
    NEWS_TRADITIONAL,
    *(_TABLE[name] for name in ("SHORT", "HONG_KONG", "LATIN", "RARE")),
]


def test_the_table_is_large_and_its_ids_are_unique() -> None:
    assert len(CASES) >= 60
    assert len({case.id for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", READABLE, ids=attrgetter("id"))
def test_encoding_is_found(case: Any) -> None:
    sound = sound_text(case.data, "page")
    assert sound.text == case.text, case.reason
    decoded = sound.decoded
    assert (decoded.encoding, decoded.broken, decoded.dropped_bytes) == (
        case.encoding,
        case.broken,
        case.dropped,
    )
    assert decoded.found_by
    assert case.repaired == any("garbled" in note for note in sound.notes)
    assert bool(case.broken) == any("U+FFFD" in note for note in sound.notes)


@pytest.mark.parametrize("case", [c for c in CASES if c.text is None], ids=attrgetter("id"))
def test_what_cannot_be_read_is_refused_in_words(case: Any) -> None:
    with pytest.raises(InputError, match=r"garbled|binary|cannot be decoded"):
        read(case.data, name="page")


@pytest.mark.parametrize("case", [c for c in READABLE if not c.broken], ids=attrgetter("id"))
def test_the_found_encoding_named_gives_the_same(case: Any) -> None:
    assert decode(case.data, encoding=case.encoding).text == decode(case.data).text


@pytest.mark.parametrize("case", [c for c in READABLE if c.broken], ids=attrgetter("id"))
def test_a_filter_is_strict(case: Any) -> None:
    with pytest.raises(InputError, match="does not fit"):
        decode(case.data, strict=True)


def test_sentences_with_a_broken_byte_are_marked() -> None:
    case = next(case for case in READABLE if case.id == "broken: utf-8, byte lost")
    article = read(case.data)
    damaged = [s for s in article.sentences if s.is_damaged]
    assert [("\ufffd" in s.original) for s in damaged] == [True]


def test_a_wrong_label_is_told() -> None:
    case = next(case for case in READABLE if case.id == "label: utf-8 on GBK")
    assert read(case.data).notes == ("labelled utf-8, but it is gb18030",)


def test_an_encoding_that_is_not_known_is_refused() -> None:
    # EUC-TW has the layout of GB 2312, but other characters: the rows of this text are shifted.
    shifted = "".join(chr(0x4E00 + (ord(char) * 7) % 0x4000) for char in NEWS * 5)
    with pytest.raises(InputError, match="EUC-TW"):
        decode(shifted.encode("gb18030"))


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


@pytest.mark.parametrize("text", [*SOUND, "abc", "", "他输入的汉字变成了「锟斤拷」三个字。" + NEWS])
def test_sound_text_is_no_mojibake(text: str) -> None:
    assert mojibake(text) is None


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_is_not_repaired(text: str) -> None:
    assert repair(text) is None


def test_what_is_only_garbled_in_part_is_refused() -> None:
    garbled = (NEWS * 3).encode().decode("latin-1") + "——" + "\ufffd"
    with pytest.raises(InputError, match="garbled: it is UTF-8 that was read as Latin-1"):
        read(garbled.encode())


def test_lost_characters_are_mojibake() -> None:
    assert mojibake("锟斤拷锟斤拷新厂锟斤拷投产")


@settings(deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_decode_or_explain(data: bytes) -> None:
    try:
        decode(data)
    except ZhbriefError as error:
        assert str(error)


@pytest.mark.parametrize("encoding", ["shift_jis", "euc_jp"])
def test_a_japanese_text_is_told_in_its_own_encodings(encoding: str) -> None:
    text = "県は今年度の予算案を発表し、道路の整備に三十億円を充てるとしている。知事は説明した。"
    with pytest.raises(InputError, match="Japanese"):
        read(text.encode(encoding))
