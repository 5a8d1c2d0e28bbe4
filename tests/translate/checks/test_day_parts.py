"""Parts of the day that the Chinese does not name."""

from __future__ import annotations

import pytest

from ..conftest import Doubts


def no_time(doubts: Doubts, chinese: str, english: str) -> list[str]:
    return [told for told in doubts({"FIGURE"}, chinese, english) if "names no such time" in told]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("昨日晚间，他到了。", "At midnight last night, he arrived."),
        ("昨天，他到了。", "He arrived at noon yesterday."),
        ("他昨天中午到了。", "He arrived at dawn yesterday."),
        ("他昨天上午到了。", "He arrived yesterday afternoon."),
    ],
)
def test_another_part_of_the_day_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert no_time(doubts, chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("昨日晚间，他到了。", "He arrived last night."),
        ("他深夜到了。", "He arrived at midnight."),
        ("他15时到了。", "He arrived at 3 in the afternoon."),
        ("他一早出门。", "He left at dawn."),
        ("他今天出门。", "He left this morning."),
    ],
)
def test_the_part_that_is_meant_is_none(doubts: Doubts, chinese: str, english: str) -> None:
    assert no_time(doubts, chinese, english) == []
