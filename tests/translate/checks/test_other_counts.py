from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("31个省份公布了数据。", "31 other provinces published data.", True),
        ("31个省份公布了数据。", "31 provinces published data.", False),
        ("其他31个省份公布了数据。", "31 other provinces published data.", False),
        ("安徽等8个省份公布了数据。", "Anhui and eight other provinces published data.", False),
        ("工厂雇用了300人。", "The plant hired another 300 people.", True),
        ("工厂又雇用了300人。", "The plant hired another 300 people.", False),
        ("工厂新雇300人。", "The plant hired 300 more people.", False),
        ("全市有40所学校。", "The city has 40 new schools.", True),
        ("全市新建40所学校。", "The city has 40 new schools.", False),
        ("工厂雇用了300多人。", "The plant hired 300 or more people.", False),
        ("产量比去年高30%。", "Output was 30 percent more than last year.", False),
        ("40名工人获救。", "The remaining 40 workers were rescued.", True),
    ],
)
def test_other_and_more_have_their_ground(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"FIGURE"}, chinese, english)
    assert any("the source does not." in m for m in told) == is_doubted
