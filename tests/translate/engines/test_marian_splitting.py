from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zhbrief.translate.engines.marian_splitting import split_to_fit


def _at_most(size: int) -> Callable[[str], bool]:
    return lambda text: len(text) <= size


@pytest.mark.parametrize(
    ("text", "size", "pieces"),
    [
        ("雨停了。", 4, ["雨停了。"]),
        ("雨停了。天晴了。", 5, ["雨停了。", "天晴了。"]),
        ("雨停了。天晴了！没有风。", 10, ["雨停了。", "天晴了！", "没有风。"]),
        ("他说：“雨停了。”天晴了。", 9, ["他说：“雨停了。”", "天晴了。"]),
        ("甲甲，乙乙；丙丙，丁丁", 7, ["甲甲，乙乙；", "丙丙，丁丁"]),
        ("甲甲，乙乙，丙丙", 6, ["甲甲，乙乙，", "丙丙"]),
        ("甲、乙、丙丙丙丙", 5, ["甲、乙、", "丙丙丙丙"]),
        ("2019年,签约319项,金额9亿元", 13, ["2019年,签约319项,", "金额9亿元"]),
        ("总计30,000片芯片", 8, ["总计30,000", "片芯片"]),
        ("甲甲甲甲甲甲甲", 3, ["甲甲甲", "甲甲甲", "甲"]),
        ("在Beijing Yizhuang", 10, ["在Beijing ", "Yizhuang"]),
        ("Incomprehensibilities", 10, ["Incomprehe", "nsibilitie", "s"]),
        ("甲；", 1, ["甲", "；"]),
    ],
    ids=[
        "fits",
        "sentences",
        "sentences that would fit together",
        "closing quote stays",
        "semicolon before comma",
        "commas",
        "enumeration commas",
        "ascii comma",
        "comma inside a figure",
        "no punctuation",
        "between words",
        "inside a word at last",
        "single characters",
    ],
)
def test_cuts(text: str, size: int, pieces: list[str]) -> None:
    assert split_to_fit(text, _at_most(size)) == pieces


@settings(deadline=None)  # the time of one example says nothing on a busy machine
@given(st.text(alphabet="甲乙丙，。；、：”！?,. 12a", max_size=80), st.integers(1, 12))
def test_pieces_fit_and_lose_nothing(text: str, size: int) -> None:
    pieces = split_to_fit(text, _at_most(size))
    assert "".join(pieces) == text
    assert all(len(piece) <= size for piece in pieces)
