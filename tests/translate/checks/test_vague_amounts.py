"""Vague amounts of a measure that the Chinese does not name."""

from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("电站位于城市不远处。", "The plant is a few kilometers away from the city."),
        ("他付了钱。", "He paid several dollars."),
    ],
)
def test_an_amount_of_the_engines_own_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts({"FIGURE"}, chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("电站离城市几公里。", "The plant is a few kilometers away from the city."),
        ("电站离城市3公里。", "The plant is a few kilometers away, 3 kilometres, from the city."),
        ("不久后他来了。", "A few days later he came."),
    ],
)
def test_an_amount_of_the_source_is_none(doubts: Doubts, chinese: str, english: str) -> None:
    assert [told for told in doubts({"FIGURE"}, chinese, english) if "no such figure" in told] == []


def test_dollars_of_the_engines_own_are_told(doubts: Doubts) -> None:
    english = "The shop offers “million dollars” in rewards."
    assert doubts({"FIGURE"}, "饭店拿“百万现金”奖励举报。", english)
    of_dollars = doubts({"FIGURE"}, "饭店拿“百万美元”奖励举报。", english)
    assert not any("names no dollars" in told for told in of_dollars)


def test_a_year_told_as_the_size_of_a_change_is_told(doubts: Doubts) -> None:
    assert doubts({"FIGURE"}, "2019年公司营收同比微降。", "Revenue fell by 2019.")
    assert doubts({"FIGURE"}, "到2019年营收下降了。", "Revenue fell by 2019.") == []
