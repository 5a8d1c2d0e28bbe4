"""A measure word, or the first character of the noun that is counted."""

from __future__ import annotations

import pytest

from zhbrief.translate.figures import read_figures


@pytest.mark.parametrize(
    "noun",
    [
        *(
            "老年人",
            "老百姓",
            "群众",
            "党员",
            "车主",
            "师生",
            "校友",
            "摊位",
            "军人",
            "座位",
            "通话",
        ),
        *("户主", "门店", "股东", "手机用户"),
    ],
)
def test_a_noun_keeps_its_first_character(noun: str) -> None:
    figure = read_figures(f"全市共有2.8亿{noun}，比去年多。")[0]
    assert figure.source == "2.8亿"
    assert figure.english == "280 million"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("购买300台商用车。", "300台"),
        ("推出200套房产。", "200套"),
        ("送出5000套餐具。", "5000套"),
        ("走访150家家电企业。", "150家"),
        ("唱了300首歌曲。", "300首"),
        ("站上2000点上方。", "2000点"),
        ("运来100节车厢。", "100节"),
    ],
)
def test_a_measure_word_is_no_part_of_the_noun(text: str, source: str) -> None:
    assert read_figures(text)[0].source == source
