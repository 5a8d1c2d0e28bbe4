"""Football clubs that go by their cities, and their short forms."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline


def _request(chinese: str) -> str:
    return inline(Context.of([chinese], load_glossary()).prepare(chinese).request)


@pytest.mark.parametrize(
    ("chinese", "clubs"),
    [
        ("球队客场完胜热那亚。", ["Genoa"]),
        (
            "意甲第三轮，罗马击败拉齐奥，那不勒斯战平热那亚，进球很少。",
            ["Roma", "Lazio", "Napoli", "Genoa"],
        ),
        ("法甲第五轮，马赛击败尼斯，主场球迷欢呼。", ["Marseille", "Nice"]),
        ("切尔西客场击败利物浦，门将扑出点球。", ["Chelsea", "Liverpool"]),
    ],
)
def test_a_club_goes_by_its_city(chinese: str, clubs: list[str]) -> None:
    request = _request(chinese)
    assert [club for club in clubs if club not in request] == []


def test_what_is_short_for_a_club_named_before_is_the_club() -> None:
    request = _request("德甲联赛，法兰克福战胜勒沃库森。法兰排名第五，主场进球更多。")
    assert request.count("Eintracht Frankfurt") == 2


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("欧冠决赛将在罗马举行，主场球迷期待。", "Rome"),
        ("首脑会议在罗马闭幕。", "Rome"),
        ("意大利罗马的游客减少。", "Rome"),
    ],
)
def test_a_city_stays_a_city(chinese: str, english: str) -> None:
    assert f"{english}" in _request(chinese)
    assert "Roma" not in _request(chinese)


@pytest.mark.parametrize("chinese", ["这场赛马赛程三天。", "工人更换了法兰和垫片。"])
def test_words_that_look_like_clubs_are_none(chinese: str) -> None:
    assert "Marseille" not in _request(chinese)
    assert "Frankfurt" not in _request(chinese)
