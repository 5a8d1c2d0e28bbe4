"""Names that are read out of pieces of other words, or that lose a piece to them."""

from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary


def _request(text: str) -> str:
    return inline(Context.of([text], Glossary.builtin()).prepare(text).request)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        pytest.param("国产首台大倾角掘进机下线。", "Taiwan", id="counted machine"),
        pytest.param("介绍的杨威和李小鹏始终是冠军。", "XPeng", id="given name is a company"),
        pytest.param("2019年天信会计师事务所成立。", "Nian", id="year before a body"),
        pytest.param("看病跑大医院耗时。", "Hospital", id="verb before a hospital"),
        pytest.param("对王良沟、苏家沟进行查处。", "Wang", id="valley, nobody"),
        pytest.param("法国王太子的音乐家们来了。", "Wang", id="crown prince"),
        pytest.param("蒙大拿动物园和黄石艺术博物馆。", "Huangshi", id="beside a foreign place"),
        pytest.param("深化巴中全天候战略合作。", "Bazhong", id="Pakistan and China"),
        pytest.param("这是马克思主义的基本原理。", "Marx主", id="school of a thinker"),
        pytest.param("影片由山田优推选，伊势谷友介说不会。", "Gu Youjie", id="Japanese"),
        pytest.param("杜文昌书记说，路会修好。", "杜Wenchang", id="given name is a place"),
        pytest.param("在黄河三角洲国家级自然保护区。", "Sanjiaozhou", id="delta"),
        pytest.param("福建河口湿地国家级自然保护区。", "Wetland国家级", id="part of a reserve"),
        pytest.param("新京报记者韩雪枫摄新京报讯昨日下雨。", "Shexin", id="credit"),
    ],
)
def test_no_piece_is_a_name(text: str, wrong: str) -> None:
    assert wrong not in _request(text)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("记者从四川卧龙国家级自然保护区获悉。", "Wolong National Nature Reserve"),
        ("强降雨影响云台镇和海棠镇。", "Haitang Town"),
        ("青海海南州下雪。", "Qinghai Hainan Tibetan Autonomous Prefecture"),
        ("三江源、大熊猫等国家公园。", "Sanjiangyuan、"),
        ("江苏安徽书记会谈。", "Jiangsu Anhui"),
    ],
)
def test_the_whole_is_one(text: str, right: str) -> None:
    assert right in _request(text)
