from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("english", "is_doubted"),
    [
        ("The US demanded that the US consulate general be closed.", True),
        ("The US demanded that China close its consulate general.", False),
        ("Washington told Beijing to close its consulate general.", False),
        ("The two sides spoke of the consulate general.", False),
    ],
)
def test_each_side_is_named(doubts: Doubts, english: str, is_doubted: bool) -> None:
    told = doubts({"NAME"}, "美方要求中方关闭总领馆。", english)
    assert any("names China (中方)" in message for message in told) == is_doubted


@pytest.mark.parametrize("chinese", ["其中方案有三个。", "他在立法方面有经验。"])
def test_no_side_in_other_words(doubts: Doubts, chinese: str) -> None:
    assert not [m for m in doubts({"NAME"}, chinese, "There are three of them.") if "方" in m]
