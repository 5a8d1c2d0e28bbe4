from __future__ import annotations

from importlib.resources import files

import pytest

from ..conftest import Doubts

TABLE = (files("zhbrief.translate") / "data" / "key_things.tsv").read_text("utf-8")
ROWS = [line.split("\t") for line in TABLE.splitlines()[2:]]


@pytest.mark.parametrize(
    ("chinese", "english", "told"),
    [
        ("他经营一座葡萄种植园。", "He runs a plantation.", "葡萄 (grapes)"),
        ("他经营一座葡萄种植园。", "He runs a vineyard.", ""),
        ("他推着轮椅过马路。", "He pushed a chair across the road.", "轮椅 (wheelchairs)"),
        ("他推著輪椅過馬路。", "He pushed a chair across the road.", "轮椅 (wheelchairs)"),
        ("邻居听到了枪声。", "The relatives heard a shot.", "邻居 (neighbours)"),
        ("邻居听到了枪声。", "The people next door heard a shot.", ""),
        ("大火烧毁了仓库。", "The fire destroyed the store.", ""),
        # A part of another word or of a name is no thing of its own.
        ("葡萄牙队赢了。", "Portugal won.", ""),
        ("清华大学招收新生。", "Tsinghua is taking new students.", ""),
        ("他买了一部苹果手机。", "He bought an iPhone.", ""),
    ],
)
def test_a_thing_that_the_english_lacks_is_told(
    doubts: Doubts, chinese: str, english: str, told: str
) -> None:
    found = [doubt for doubt in doubts({"TERM"}, chinese, english) if "speaks of" in doubt]
    assert bool(found) == bool(told)
    assert all(told in doubt for doubt in found)


def test_each_word_of_the_table_stands_once_and_whole() -> None:
    words = [word for words, _, _ in ROWS for word in words.split("|")]
    assert len(words) == len(set(words))
    assert all(2 <= len(word) <= 4 for word in words)


def test_what_a_thing_is_called_is_among_its_own_words() -> None:
    import re

    strange = [
        (what, beginnings)
        for _, what, beginnings in ROWS
        if not re.search(rf"\b(?:{beginnings})", what, re.IGNORECASE)
    ]
    assert strange == []
