"""Well-known foreign names for which the Chinese of another one is no ground."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate, Code, Severity
from zhbrief.translate.near_forms import is_of_another, own_forms
from zhbrief.translate.sounds import written_as


@pytest.mark.parametrize(
    ("word", "chinese"),
    [
        ("Kaliningrad", "军舰驶入喀琅施塔得的码头，舱里宁静。"),
        ("Rialto", "检察官里亚纳回到西西里。"),
        ("Astana", "飞机在阿斯特拉罕降落。"),
        ("Lisbon", "展览在里士满开幕。"),
        ("Geneva", "货轮抵达热那亚。"),
        ("Astrakhan", "会议在阿斯塔纳举行。"),
        ("Wales", "韦瑟尔的居民撤离。"),
    ],
)
def test_a_far_likeness_is_no_ground(word: str, chinese: str) -> None:
    assert is_of_another(word, chinese)


@pytest.mark.parametrize(
    ("word", "chinese"),
    [
        ("Kaliningrad", "军舰驶入加里宁格勒。"),
        ("Vladivostok", "列车开往海参崴。"),
        ("Melbourne", "墨爾本的冬天。"),
        ("Barcelona", "他飞往巴塞隆纳。"),
        ("Bologna", "展会在波隆那举行。"),
        ("Istanbul", "峰会在伊斯坦堡举行。"),
        ("Kinshasa", "他住在金萨沙。"),
        ("Auckland", "奥市和奥克兰大学签约。"),
        ("Bremerhaven", "货轮离开不莱港，驶向不来梅港。"),
    ],
)
def test_variants_and_short_forms_are_near(word: str, chinese: str) -> None:
    assert not is_of_another(word, chinese)


def test_places_of_china_and_words_of_meaning_are_left_alone() -> None:
    assert not {"Hohhot", "Lhasa", "Oxford", "Iceland", "Sejong"} & own_forms().keys()
    assert not is_of_another("Hohhot", "呼南通道")


def test_a_wrong_city_is_told() -> None:
    chinese = "一艘军舰驶入喀琅施塔得的码头，舱里宁静。"
    context = Context.of([chinese], load_glossary())
    source = context.prepare(chinese)
    english = Candidate("A warship entered the port of Kaliningrad, quiet inside.")
    told = [
        flag for flag in check(source, english, context.glossary) if "Kaliningrad" in flag.message
    ]
    assert [(flag.code, flag.severity) for flag in told] == [(Code.NAME, Severity.ERROR)]


def test_an_unknown_name_is_not_written_as_a_known_one() -> None:
    assert written_as("里亚纳", "The Rialto boss left.") == ""
    assert written_as("里亚纳", "The boss Riana left Rialto.") == "Riana"


def test_rivers_are_no_name() -> None:
    chinese = "长江、淮河水位上涨。"
    context = Context.of([chinese], load_glossary())
    english = Candidate("The Yangtze and Huaihe Rivers are rising.")
    flags = check(context.prepare(chinese), english, context.glossary)
    assert not [flag for flag in flags if "“Rivers”" in flag.message]
