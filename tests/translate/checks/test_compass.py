from __future__ import annotations

import pytest

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("湖北东部南部有雨。", "It will rain in northern Hubei.", "northern Hubei"),
        ("湖北东部南部有雨。", "It will rain in eastern Hubei.", "south"),
        ("湖南有雨。", "It will rain in the southern part of Hunan.", "southern part of Hunan"),
        ("湖南南部有雨。", "Hunan's rain will go on.", "south"),
        ("河北中部有雨。", "It will rain in Hebei.", "central"),
        ("火灾发生在广西西北部。", "The fire broke out in south-western Guangxi.", "south-western"),
        ("山東以南有雨。", "It will rain north of Shandong.", "north of Shandong"),
        ("德国东部和南部停电。", "Power failed in eastern and northern Germany.", "northern"),
        (
            "江苏南部、浙江北部有雨。",
            "It will rain in southern Jiangsu and southern Zhejiang.",
            "浙江北部",
        ),
    ],
)
def test_another_direction_is_told(doubts: Doubts, chinese: str, english: str, words: str) -> None:
    assert any(words in message for message in doubts({"NAME"}, chinese, english))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("湖北东部南部有雨。", "It will rain in eastern and southern Hubei."),
        ("湖北东部南部有雨。", "It will rain in the east of Hubei and in its south."),
        ("江苏南部、浙江北部有雨。", "It will rain in southern Jiangsu and northern Zhejiang."),
        ("江苏、浙江南部有雨。", "It will rain in southern Jiangsu and southern Zhejiang."),
        ("火灾发生在广西西北部。", "The fire broke out in northwest Guangxi."),
        ("苏北有雨，江苏其他地区多云。", "It will rain in northern Jiangsu, cloudy elsewhere."),
        ("北爱尔兰与爱尔兰接壤。", "Northern Ireland borders on Ireland."),
        ("南非是非洲大国。", "South Africa is a major country in Africa."),
        ("四川发生地震。", "An earthquake struck southwest China's Sichuan."),
        ("伦敦市中心停电。", "Power failed in central London."),
        ("他从北京出发。", "He left from Beijing."),
    ],
)
def test_the_same_direction_is_no_fault(doubts: Doubts, chinese: str, english: str) -> None:
    told = doubts({"NAME"}, chinese, english)
    assert not [m for m in told if "does not say" in m or "the source says" in m]
