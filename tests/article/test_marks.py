"""Marks: fragments and quotations."""

from __future__ import annotations

import pytest

from zhbrief.article.marks import is_fragment, is_quote


@pytest.mark.parametrize(
    "text",
    [
        "厂长说。",
        "（记者周立）",
        "，后来又改了。",
        "他们去了北京，",
        "”",
        "图二",
        "负责人表示。",
        "资料图:水厂的控制室。",
        "图为新水厂的沉淀池。",
        "图片来自现场目击者",
        "水厂向本报提供的沉淀池照片。",
        "现场:倒塌的水塔。",
        "记者周立报道想爆料?",
        "原厂长庭审现场。",
    ],
)
def test_fragment(text: str) -> None:
    assert is_fragment(text)


@pytest.mark.parametrize(
    "text",
    [
        "新厂昨天投产。",
        "“可以继续。”厂长说。",
        "为什么停产？",
        "厂长说，明年还要扩产。",
        "后来的事情大家都知道了……",
        "消防员赶到了水塔倒塌的现场。",
        "厂方公布了事故现场的照片。",
        "他向警方提供的照片很清楚。",
        "记者在现场：水已经退了。",
        "营收增长3.5%，达1.2亿元，其中海外市场贡献了四成",
    ],
)
def test_whole_sentence(text: str) -> None:
    assert not is_fragment(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("「这条生产线会带动上下游攻克难题。」负责人说。", True),
        ("“我们用了三年时间才把它做出来。”", True),
        ("他把它叫作“十年来最好的消息”，还请大家吃了一顿饭，一直到深夜才散。", False),
        ("新厂昨天投产。", False),
    ],
)
def test_quote(text: str, expected: bool) -> None:
    assert is_quote(text) is expected
