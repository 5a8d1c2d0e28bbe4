from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("english", "is_doubted"),
    [
        ("He will visit Japan on six days from the 21st.", True),
        ("He will visit Japan for six days from the 21st.", False),
        ("From the 21st he will visit Japan on six days of talks.", False),
    ],
)
def test_how_long_is_not_when(doubts: Doubts, english: str, is_doubted: bool) -> None:
    told = doubts({"FIGURE"}, "他21日起访问日本6天。", english)
    assert any("on six days" in message for message in map(str, told)) == is_doubted


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("专题片今晚黄金时间播出。", "The film will air tonight at 19 PM.", True),
        ("专题片今晚黄金时间播出。", "The film will air tonight in prime time.", False),
        ("专题片今晚19点播出。", "The film will air tonight at 19:00 PM.", False),
    ],
)
def test_no_hour_is_told(doubts: Doubts, chinese: str, english: str, is_doubted: bool) -> None:
    told = doubts({"FIGURE"}, chinese, english)
    assert any("no time of the day" in message for message in told) == is_doubted
