"""Counties without their unit behind the place that they lie in."""

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
        ("浙江安吉的茶农正忙着采茶。", {"安吉": "Anji"}),
        ("队伍来自广东普宁南山。", {"普宁": "Puning"}),
        ("福建晋江、石狮的鞋厂复工。", {"石狮": "Shishi"}),
        ("湖南浏阳和醴陵下雨。", {"浏阳": "Liuyang", "醴陵": "Liling"}),
        ("埇桥区、灵璧、泗县部分地区降雨。", {"灵璧": "Lingbi"}),
        ("宁夏中卫发生地震。", {"中卫": "Zhongwei"}),
        ("河北正定的古城墙。", {"正定": "Zhengding"}),
    ],
)
def test_behind_a_place(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= _known(text).items()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("河北平安保险公司理赔。", id="word"),
        pytest.param("浙江合作社增收。", id="word with a county of its name"),
        pytest.param("普宁说，他明天来。", id="nothing before it"),
        pytest.param("他家在海大道滨江花园小区。", id="behind a street"),
        pytest.param("杭州永昌机床有限公司停产。永昌说，将复工。", id="own name of a company"),
    ],
)
def test_elsewhere_it_is_none(text: str) -> None:
    assert not {"平安", "合作", "普宁", "滨江", "永昌"} & _known(text).keys()
