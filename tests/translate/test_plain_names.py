"""Persons whom no title and no verb of speech tells."""

from __future__ import annotations

import pytest

from zhbrief.translate.names import find_names


def _names(text: str) -> dict[str, str]:
    return {name.source: name.english for name in find_names(text)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("孙俪凭借着这部剧入围。", {"孙俪": "Sun Li"}),
        ("周燕继续在家里收拾。", {"周燕": "Zhou Yan"}),
        ("34岁的胡歌获得了奖项。", {"胡歌": "Hu Ge"}),
        ("新技术让郭芹越来越有干劲。", {"郭芹": "Guo Qin"}),
        # The segmenter cuts the last character off, or glues it to what follows.
        ("孙健淇是一名演员。", {"孙健淇": "Sun Jianqi"}),
        ("傅昆宝指了指墙角。", {"傅昆宝": "Fu Kunbao"}),
        # Only a surname.
        ("文先生说，车停了。", {"文": "Wen"}),
        # 总 (boss), 董 (chairman) and 导 (director) are no given names.
        ("李总认为市场不错。", {"李": "Li"}),
        ("周董表示公司将上市。", {"周": "Zhou"}),
        ("张导说，戏已拍完。", {"张": "Zhang"}),
        ("高导电性材料很贵。", {}),
        ("高总产量增加。", {}),
        ("他对李女士说：“谢谢。”", {"李": "Li"}),
    ],
)
def test_a_name_that_nothing_tells(text: str, names: dict[str, str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "黄桃加工厂开工了。",
        "夏播进入高峰。",
        "古韵悠长的小镇。",
        "巴弄卓康哨点的战士。",
        "宋赛共同出席会议。",
        "和先生一起去。",
        "龙腾四海。",
    ],
)
def test_words_and_foreigners_are_no_names(text: str) -> None:
    assert not _names(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("负责人葛平坦言：“这样更好。”", {"葛平": "Ge Ping"}),
        ("导演殷飞用“戏”一词形容。", {"殷飞": "Yin Fei"}),
        ("前女友(倪妮饰)也来了。", {}),
    ],
)
def test_a_verb_is_no_end_of_a_name(text: str, names: dict[str, str]) -> None:
    assert _names(text) == names
