"""Groups and roads by their numbers, offices of towns, and what lies near them."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.numbered_places import numbered_places


@pytest.mark.parametrize(
    ("chinese", "expected"),
    [
        ("他住在石门村空格六队。", ["Kongge Team 6"]),
        ("河口村十二社和三社已通水。", ["Group 12", "Group 3"]),
        ("红旗大队三小队的稻田", ["Team 3"]),
        ("李家湾四组的群众领到补助。", ["Lijiawan Group 4"]),
        ("沐爱镇金坪村二组发生滑坡。", ["Group 2"]),
        ("全村分为六组。", []),
        ("每村三组数据", []),
        ("该社区三组织成员", []),
        ("球队分为四组。", []),
        ("村里有两队人马", []),
        ("店在忠孝东路四段。", ["Section 4"]),
        ("这条路三段时间封闭。", []),
    ],
)
def test_groups_of_a_village(chinese: str, expected: list[str]) -> None:
    assert [entry.english for entry in numbered_places([chinese])] == expected


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("凤凰镇委副书记李明说，凤凰镇委将推进。", "Fenghuang town Party committee"),
        ("安吉县委常委会研究了方案。", "Anji County Party Standing Committee"),
        ("中共凤凰镇委召开会议。", "Fenghuang town Party committee"),
        ("凤凰镇委员会召开会议。", "Fenghuang Town Committee"),
        ("天安门前的十里长街华灯齐放。", "Chang'an Avenue"),
        ("事故发生在高雄市小港区中山四路和翠亨北路路口。", "Zhongshan 4th Road"),
        ("上海市黄浦区中山东一路18号。", "Zhongshan East 1st Road"),
        ("广西百色市乐业县新化镇通了公路。", "Xinhua Town"),
        ("今年猪苗价格上涨。", "piglet"),
        ("他犯集资诈骗罪，一审被判刑。", "fundraising fraud"),
    ],
)
def test_what_the_engine_is_given(chinese: str, english: str) -> None:
    assert english in inline(Context.of([chinese], load_glossary()).prepare(chinese).request)


def test_a_long_street_is_no_name() -> None:
    chinese = "沿着三里长街走到河边。"
    assert "Chang" not in inline(Context.of([chinese], load_glossary()).prepare(chinese).request)
