from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("留学德国的学生获奖。", "A student from Germany won a prize.", True),
        ("留学德国的学生获奖。", "A student in Germany won a prize.", False),
        ("留学德国归来的学生获奖。", "A student back from Germany won a prize.", False),
        ("货轮驶离后开往日本。", "The freighter then left from Japan.", True),
        ("代表团从日本飞抵北京。", "The delegation flew from Japan to Beijing.", False),
        ("代表团昨天飞抵北京。", "The delegation flew in from Beijing yesterday.", True),
        ("旅居法國的畫家辦展。", "A painter from France held a show.", True),
        ("来自法国的画家办展。", "A painter from France held a show.", False),
        ("来自法国的画家办展。", "A painter who went to France held a show.", True),
        ("士兵撤离伊拉克。", "The soldiers moved to Iraq.", True),
        ("士兵撤离伊拉克。", "The soldiers pulled out of Iraq.", False),
        ("总统访问印度后回国。", "The president returned home from India.", False),
    ],
)
def test_to_a_place_is_not_from_it(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    assert bool(doubts({"POLARITY"}, chinese, english)) == is_doubted
