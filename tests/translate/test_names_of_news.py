"""Names and words of news that were missing, and what they must not be taken for."""

from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary


def _known(*texts: str) -> dict[str, str]:
    context = Context.of(texts, Glossary.builtin())
    return {known.source: known.english for text in texts for known in context.prepare(text).terms}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("骑行队昨天到了青海格尔木。", {"格尔木": "Golmud"}),
        ("新疆图木舒克的棉花丰收。", {"图木舒克": "Tumxuk"}),
        ("河北遵化、新疆伊宁下雪。", {"遵化": "Zunhua", "伊宁": "Yining"}),
        ("山东高密的年画展出。", {"高密": "Gaomi"}),
        ("船队从喀琅施塔得出发。", {"喀琅施塔得": "Kronstadt"}),
        ("八闽大地迎来春茶季。", {"八闽大地": "Fujian"}),
        ("书中讲到亚述人的战车。", {"亚述人": "Assyrians"}),
        ("他曾替黑手党洗钱。", {"黑手党": "Mafia"}),
        ("两架武装直升机护航。", {"武装直升机": "attack helicopter"}),
        ("外滩不办跨年庆祝活动。", {"跨年庆祝活动": "New Year's Eve celebrations"}),
        ("跨年度项目需要审批。", {"跨年度": "covering two years"}),
        ("工人擦洗定日镜。", {"定日镜": "heliostats"}),
        (
            "中国铁路南昌局集团有限公司招聘。",
            {"中国铁路南昌局集团有限公司": "China Railway Nanchang Group"},
        ),
        ("青藏集团公司增开列车。", {"青藏集团公司": "China Railway Qinghai-Tibet Group"}),
        ("油库发生大爆炸。", {"大爆炸": "huge explosion"}),
        ("课本写到宇宙大爆炸。", {"宇宙大爆炸": "Big Bang"}),
        ("客机从亚特兰大起飞。", {"亚特兰大": "Atlanta"}),
        ("意甲第三轮，亚特兰大击败拉齐奥。", {"亚特兰大": "Atalanta"}),
    ],
)
def test_known(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= _known(text).items()


def test_a_wrong_atalanta_is_told() -> None:
    glossary = Glossary.builtin()
    atlanta = glossary.find("他去了亚特兰大。")[0]
    assert not glossary.honours(atlanta, "He went to Atalanta.")
