"""A rise is not told as a fall, with or without a figure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.trend import Trend
from zhbrief.translate.model import Severity

from ..conftest import Doubts

Ask = Callable[[Check, str, str], Severity | None]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("蔬菜价格持续上涨。", "Vegetable prices kept falling."),
        ("出口订单明显下滑。", "Export orders grew markedly."),
        ("股市收跌。", "The stock market rose at the close."),
    ],
)
def test_a_trend_turned_round_is_told(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Trend(), chinese, english) is Severity.WARNING


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("蔬菜价格持续上涨。", "Vegetable prices kept climbing."),
        ("蔬菜价格上涨，肉价下跌。", "Vegetables became dearer; meat fell."),
        ("失业人数下降。", "The number of unemployed fell, and jobs grew."),
        ("能耗降低。", "Efficiency improved."),
        ("增速放缓，但仍在增长。", "Growth slowed."),
    ],
)
def test_good_english_passes(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Trend(), chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("物价涨幅整体回落。", "The overall rise in prices has boosted the mood.", True),
        ("物价涨幅整体回落。", "Price rises have eased overall.", False),
        ("物价涨幅整体回落。", "Prices rose more slowly overall.", False),
        ("跌幅有所收窄。", "The fall was narrower.", False),
        ("出口增速加快。", "Exports stood still.", True),
        ("出口增速加快。", "Export growth accelerated.", False),
    ],
)
def test_how_fast_something_moves_is_told(
    doubts: Doubts, chinese: str, english: str, is_doubted: bool
) -> None:
    told = doubts({"POLARITY"}, chinese, english)
    assert any("how fast" in message for message in told) == is_doubted
