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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "印度尼西亚狮子航空公司的客机失联，狮航称正在搜救。",
            {"印度尼西亚狮子航空公司": "Lion Air"},
        ),
        ("美国联合航空公司取消航班。", {"美国联合航空公司": "United Airlines"}),
        ("在美国，西南航空上调票价。", {"西南航空": "Southwest Airlines"}),
        (
            "东方航空技术有限公司招聘技师。",
            {"东方航空技术有限公司": "China Eastern Airlines Technology"},
        ),
        ("埃塞俄比亚航空公司说，埃航将复飞。", {"埃航": "Ethiopian Airlines"}),
        ("马士基与赫伯罗特合作。", {"赫伯罗特": "Hapag-Lloyd"}),
        ("俄罗斯《消息报》和《生意人报》刊文。", {"消息报": "Izvestia", "生意人报": "Kommersant"}),
        ("《共青团真理报》采访了她。", {"共青团真理报": "Komsomolskaya Pravda"}),
        ("《星期日泰晤士报》披露此事。", {"星期日泰晤士报": "The Sunday Times"}),
        ("《东京新闻》刊登社论。", {"东京新闻": "Tokyo Shimbun"}),
    ],
)
def test_airlines_and_papers(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= _known(text).items()


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("首届东京新闻发布会召开。", "东京新闻"),
        ("双方维护国家利益。", "国家利益"),
        ("防疫指挥部发布每日快报。", "每日快报"),
        ("该校同西南航空港合作。", "西南航空"),
        ("瑞安在浙江。", "瑞安航空"),
        ("公司将增加航班。", "加航"),
    ],
)
def test_words_are_no_names_of_them(text: str, absent: str) -> None:
    assert absent not in _known(text)


def test_a_wrong_atalanta_is_told() -> None:
    glossary = Glossary.builtin()
    atlanta = glossary.find("他去了亚特兰大。")[0]
    assert not glossary.honours(atlanta, "He went to Atalanta.")
