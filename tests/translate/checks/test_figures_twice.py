from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("剧院复排10个舞蹈和经典歌曲。", "It rehearses 10 dances and 10 classic songs.", True),
        ("剧院复排10个舞蹈和10首歌曲。", "It rehearses 10 dances and 10 classic songs.", False),
        ("劇院復排十個舞蹈和經典歌曲。", "It rehearses ten dances and ten songs.", True),
        ("订单增长50%，人次也有增长。", "Orders rose by 50% and visits by 50%.", True),
        ("订单和人次分别增长50%和28%。", "Orders rose by 50%, visits by 28%.", False),
        ("16家公司签约，它们都是新公司。", "16 firms signed; the 16 firms are new.", False),
        ("两人获奖，其他两人没有。", "Two won prizes and two did not.", False),
        ("航班MU5735载有5735件行李。", "Flight MU5735 carried 5,735 bags.", False),
    ],
)
def test_a_figure_given_once_stands_once(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    found = [doubt for doubt in doubts({"FIGURE"}, chinese, english) if "twice" in doubt]
    assert bool(found) == is_doubted
