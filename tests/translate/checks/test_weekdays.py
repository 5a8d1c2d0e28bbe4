from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "told"),
    [
        ("董事会周五批准了计划。", "The board approved the plan on Thursday.", "the source Friday"),
        (
            "当天早上，他发了一张照片。",
            "On Monday morning he posted a photo.",
            "no day of the week",
        ),
        ("12日早上，他发了一张照片。", "On Monday, the 12th, he posted a photo.", "no day"),
        # What is right: the day, a range, one round the weekend, the day of a full date.
        ("董事会周五批准了计划。", "The board approved the plan on Friday.", ""),
        ("图书馆周二至周四开放。", "The library is open on Wednesdays, too.", ""),
        ("大风周日至周一早上将达到八级。", "Gales are forecast from Sunday to Monday.", ""),
        ("节目周五17时播出。", "The show airs at 17:00 on Friday.", ""),
        ("2024年5月6日，工厂停产。", "The plant stopped on Monday, 6 May 2024.", ""),
        ("展览周末开放。", "The exhibition is open on Saturday and Sunday.", ""),
        # A week is no Sunday, and a company's name no day.
        ("他一周日均工作十小时。", "He works ten hours on Sundays.", "names no day"),
        ("Ruby Tuesday公司开了新店。", "Ruby Tuesday opened a new restaurant.", ""),
    ],
)
def test_days_of_the_week(doubts: Doubts, chinese: str, english: str, told: str) -> None:
    found = [m for m in doubts({"FIGURE"}, chinese, english) if "day; the source" in m]
    assert bool(found) == bool(told)
    assert all(told in message for message in found)
