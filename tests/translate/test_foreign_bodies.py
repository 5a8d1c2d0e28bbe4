"""Public bodies of other countries have the English that their own countries give them."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("美国国家气象局", "US National Weather Service"),
        ("日本气象厅", "Japan Meteorological Agency"),
        ("英国国家统计局", "UK Office for National Statistics"),
        ("韩国统计厅", "Statistics Korea"),
        ("德国央行", "Bundesbank"),
        ("法国国家统计局", "INSEE"),
        ("俄罗斯联邦安全局", "Russian Federal Security Service"),
        ("印度储备银行", "Reserve Bank of India"),
        ("澳洲联储", "Reserve Bank of Australia"),
        ("加拿大统计局", "Statistics Canada"),
        ("中国美国商会", "American Chamber of Commerce in China"),
        ("欧盟统计局", "Eurostat"),
        ("国际羽联", "Badminton World Federation"),
    ],
)
def test_a_body_is_written_as_at_home(chinese: str, english: str) -> None:
    text = f"{chinese}周二发表了声明。"
    assert english in inline(Context.of([text], load_glossary()).prepare(text).request)


def test_there_are_hundreds() -> None:
    bodies = [entry for entry in Glossary.builtin() if entry.table == "bodies_world"]
    assert len(bodies) > 500


def test_a_militia_of_chinese_villages_is_no_japanese_force() -> None:
    text = "村里成立了自卫队。"
    assert "Self-Defense" not in inline(Context.of([text], load_glossary()).prepare(text).request)
