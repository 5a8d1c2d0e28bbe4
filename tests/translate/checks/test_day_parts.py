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
        ("据该台午间新闻报道，桥已通车。", "The station's morning news says the bridge is open."),
        ("该台早间新闻报道了此事。", "The station's evening news reported it."),
        ("周五傍晚停电。", "Power failed on Friday morning."),
        ("周五黎明停电。", "Power failed on Friday night."),
        ("周五中午停电。", "Power failed on Friday afternoon, at lunchtime on Friday evening."),
        ("周五早上停电。", "Power failed at midday on Friday."),
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
        ("据该台午间新闻报道，桥已通车。", "The station's midday news says the bridge is open."),
        ("次日他回了家。", "He went home the morning after."),
        ("该剧在黄金档播出。", "The series runs in the evening."),
        ("各位来宾，大家好！", "Good evening, ladies and gentlemen!"),
        ("酒店住两天。", "Two nights in the hotel."),
        ("他一夜成名。", "He became famous overnight."),
    ],
)
def test_the_part_that_is_meant_is_none(doubts: Doubts, chinese: str, english: str) -> None:
    assert no_time(doubts, chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("火车下午3点20分到站。", "The train arrived at 3:20 in the morning.", True),
        ("火车凌晨3点20分到站。", "The train arrived at 3:20 in the morning.", False),
        ("火车3点20分到站。", "The train arrived at 3:20 in the morning.", False),
        ("火车晚8点到站。", "The train arrived at 8 am.", True),
    ],
)
def test_a_clock_keeps_its_half_of_the_day(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    assert bool(doubts({"FIGURE"}, chinese, english)) == is_doubted
