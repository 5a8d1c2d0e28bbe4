"""Medals by metal, number and winner."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pytest

Doubts = Callable[[Collection[str], str, str], list[str]]
CODES = ("UNSUPPORTED", "FIGURE")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("孙颖莎夺金，王曼昱摘银。", "Sun Yingsha won gold and Wang Manyu took silver."),
        (
            "王楚钦获得金牌，樊振东获得银牌。",
            "Wang Chuqin won the gold medal and Fan Zhendong the silver.",
        ),
        (
            "中国队夺得冠军，日本队获得亚军，韩国队获得季军。",
            "China won gold, Japan took silver and South Korea won bronze.",
        ),
        (
            "中国队夺得冠军，日本队获得亚军，韩国队获得季军。",
            "China won, with Japan second and South Korea third.",
        ),
        (
            "美国获得3金5银，英国获得2金1铜。",
            "The United States won three golds and five silvers, Britain two golds and one bronze.",
        ),
        ("中国队共获得40枚金牌。", "China won 40 gold medals."),
    ],
)
def test_right_english_passes(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts(CODES, chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("孙颖莎夺金，王曼昱摘银。", "Wang Manyu won gold and Sun Yingsha took silver."),
        (
            "王楚钦获得金牌，樊振东获得银牌。",
            "Fan Zhendong won the gold medal and Wang Chuqin the silver.",
        ),
        (
            "中国队夺得冠军，日本队获得亚军，韩国队获得季军。",
            "Japan won gold, China took silver and South Korea won bronze.",
        ),
        ("他们收获两金一银。", "They won one gold and two silvers."),
        ("中國隊奪得12金8銀6銅。", "China took eight golds, 12 silvers and six bronzes."),
    ],
)
def test_wrong_english_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts(CODES, chinese, english)
