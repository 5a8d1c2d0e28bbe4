"""Fixed expressions of everyday news that small models take by their characters."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code


def given(sentence: str) -> str:
    context = Context.of([sentence], Glossary.builtin())
    return inline(context.prepare(sentence).request)


def is_told(sentence: str, english: str) -> bool:
    context = Context.of([sentence], Glossary.builtin())
    flags = check(context.prepare(sentence), Candidate(english), context.glossary)
    return any(flag.code is Code.TERM for flag in flags)


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("他到派出所投案自首。", "surrendered to police"),
        ("一伙人夜间碰瓷，被警方抓获。", "staged accidents to extort money"),
        ("她坐顺风车回家。", "carpool ride"),
        ("两人闪婚后又离婚。", "after marrying in haste"),
        ("两人在微博官宣结婚。", "announced their marriage"),
        ("男方要求退还彩礼。", "bride price"),
        ("主队2比0零封对手。", "shut out"),
        ("两宗土地流拍。", "failed to sell at auction"),
        ("社区为高龄老人做适老化改造。", "age-friendly renovation"),
        ("白酒股封住涨停板。", "rose by the daily limit"),
        ("沪指低开，两市双双收跌。", "the Shanghai and Shenzhen markets"),
        ("前锋连中三元。", "scored three times"),
        ("鬼探头引发一起事故。", "sudden dash out from behind a vehicle"),
        ("一名教师吃空饷八年。", "pay without working"),
        ("她到西藏挂职一年。", "took up a temporary post"),
        ("药监局对药企开展飞行检查。", "unannounced inspection"),
        ("老板给员工画饼。", "making empty promises"),
        ("员工担心秋后算账。", "reprisals afterwards"),
    ],
)
def test_given_to_the_engine(sentence: str, english: str) -> None:
    assert english in given(sentence)


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("他的孩子上小学小三班。", "mistress"),
        ("他骑着黄牛下山，黄牛养殖很赚钱。", "scalper"),
        ("一辆货车在高速公路上翻车。", "flop"),
        ("暴雨致三间民房塌房。", "scandal"),
        ("运动员在跳水比赛中夺金。", "plunged"),
        ("他准备了三双鞋。", "triple-double"),
        ("医生为病人割肉植皮。", "cut losses"),
        ("机组对飞机做飞行检查。", "unannounced"),
        ("他执政五年高开低走。", "opened higher"),
    ],
)
def test_not_where_the_word_means_another_thing(sentence: str, english: str) -> None:
    assert english not in given(sentence)


@pytest.mark.parametrize(
    ("sentence", "good", "bad"),
    [
        ("他向警方自首。", "He turned himself in to police.", "He reported to police."),
        ("男方要求退还彩礼。", "He wants the betrothal gifts back.", "He wants the ring back."),
        ("两宗土地流拍。", "Two plots went unsold.", "Two plots were auctioned off."),
        ("餐馆宰客被罚。", "It was fined for ripping off diners.", "It was fined for bribery."),
        ("她坐顺风车回家。", "She hitched a ride home.", "She took the expressway home."),
    ],
)
def test_told_only_where_the_english_is_another(sentence: str, good: str, bad: str) -> None:
    assert not is_told(sentence, good)
    assert is_told(sentence, bad)


@pytest.mark.parametrize("sentence", ["沪指低开高走。", "昨日沪指冲高回落。", "道指收涨1%。"])
def test_an_index_before_what_it_does(sentence: str) -> None:
    assert "Index" in given(sentence) or "Industrial Average" in given(sentence)


@pytest.mark.parametrize(
    ("sentence", "english"),
    [
        ("公检法联合开展行动。", "Police, prosecutors, and courts acted together."),
        ("有人在网上带节奏。", "Someone is manipulating public opinion online."),
    ],
)
def test_words_of_what_is_as_good_are_none_added(sentence: str, english: str) -> None:
    context = Context.of([sentence], Glossary.builtin())
    flags = check(context.prepare(sentence), Candidate(english), context.glossary)
    assert [flag for flag in flags if flag.code is Code.UNSUPPORTED] == []
