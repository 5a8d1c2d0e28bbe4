"""Prices and yields by a measure."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.model import Candidate, Severity

GLOSSARY = load_glossary()


@pytest.mark.parametrize(
    ("chinese", "written"),
    [
        ("豆角每斤4元。", "豆角per jin 4 yuan。"),
        ("猪肉为28.5元/公斤。", "猪肉为28.5 yuan per kilogram。"),
        ("每平方米均价3.2万元。", "per square metre均价32,000 yuan。"),
        ("每桶涨2美元。", "per barrel涨$2。"),
        ("电价每度0.5元。", "电价per kilowatt-hour 0.5 yuan。"),
        ("每股派息0.35元。", "per share派息0.35 yuan。"),
        ("水稻亩产600公斤。", "水稻a per-mu output of 600 kilograms。"),
        ("豆角8元／公斤。", "豆角8 yuan per kilogram。"),
        ("每升学一批就高兴3天。", "每升学一批就高兴three days。"),
        ("每股力量都出了3元。", "每股力量都出了3 yuan。"),
    ],
)
def test_the_measure_is_written_in(chinese: str, written: str) -> None:
    assert inline(Context.of([chinese], GLOSSARY).prepare(chinese).request) == written


def severities(chinese: str, english: str) -> list[Severity]:
    context = Context.of([chinese], GLOSSARY)
    flags = check(context.prepare(chinese), Candidate(english), context.glossary)
    return [flag.severity for flag in flags if flag.code == "FIGURE"]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("豆角每斤卖到4元。", "Beans sell at 4 yuan per kilogram."),
        ("猪肉价格为28.5元/公斤。", "Pork costs 28.5 yuan per jin."),
        ("农民每亩增收800元。", "Farmers earn 800 yuan more per hectare."),
        ("均价为32000元/平方米。", "The average price is 32,000 yuan per square foot."),
    ],
)
def test_another_measure_is_an_error(chinese: str, english: str) -> None:
    assert severities(chinese, english) == [Severity.ERROR]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("豆角每斤卖到4元。", "Beans sell at 4 yuan a jin."),
        ("豆角每斤卖到4元。", "Beans sell at 4 yuan per catty."),
        ("猪肉价格为28.5元/公斤。", "Pork costs 28.5 yuan a kilo."),
        ("油价每桶下跌2美元。", "Oil fell by $2 a barrel."),
        ("汽油每吨下调200元，每升下调0.2元。", "Petrol fell by 200 yuan a ton, 0.2 yuan a liter."),
    ],
)
def test_the_same_measure_is_none(chinese: str, english: str) -> None:
    assert severities(chinese, english) == []
