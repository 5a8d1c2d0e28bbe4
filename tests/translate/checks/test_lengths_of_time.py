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
