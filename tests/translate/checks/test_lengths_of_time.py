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


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("货物在5小时内送到。", "The goods arrived after five hours.", True),
        ("货物在5小时内送到。", "The goods arrived in five hours.", False),
        ("术后5小时内不得饮水。", "Drink nothing within five hours after the operation.", False),
        ("四年来产量翻倍。", "Output doubled four years ago.", True),
        ("四年来产量翻倍。", "Output has doubled over the past four years.", False),
        ("四年后产量翻倍。", "Output doubled over the past four years.", True),
        ("四年前他搬到这里。", "He moved here four years later.", True),
        ("四年前他搬到这里。", "He moved here four years earlier.", False),
        ("四年前他搬来，四年后离开。", "He came four years ago and left four years later.", False),
        ("四年前后的变化很大。", "Much changed after four years.", False),
        ("一周內完成檢查。", "The check will be done a week later.", True),
        ("一周内完成检查。", "The check will be done within a week.", False),
        ("五年来到这里的人", "Those who came here five years ago", False),
    ],
)
def test_a_length_of_time_stays_past_or_to_come(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"FIGURE"}, chinese, english)
    assert any("tells of another time" in message for message in told) == is_doubted, told


def test_some_days_among_several_may_be_on_six_days(doubts: Doubts) -> None:
    told = doubts({"FIGURE"}, "本月有6天下雨。", "It rained on six days this month.")
    assert not any("on six days" in message for message in told)


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("6月底上线，有1469家驿站。", "It went online on June 1,469 of which are stations.", True),
        ("6月有1469人入学。", "In June 1,469 people enrolled.", False),
    ],
)
def test_a_count_that_runs_into_a_day(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"FIGURE"}, chinese, english)
    assert any("is no day" in message for message in told) == is_doubted
