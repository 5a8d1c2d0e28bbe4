"""Praise needs a word in the Chinese."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.superlatives import Superlatives
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param("这是全国最大的工厂。", "It is the largest plant in the country.", id="最"),
        pytest.param("这是全国第五大湖。", "It is China's fifth largest lake.", id="第五大"),
        pytest.param("今年上半年产量增长。", "Output grew in the first half.", id="first half"),
        pytest.param("法院一审驳回。", "The first instance rejected it.", id="一审"),
        pytest.param("公司首次盈利。", "It is the company's first profit.", id="首次"),
        pytest.param("他们全力以赴。", "They do their best.", id="their best"),
        pytest.param("这里只有一条路。", "This is the only road.", id="只有"),
        pytest.param("公司拥有前沿技术。", "The company has cutting-edge technology.", id="前沿"),
        pytest.param("这是前所未有的挑战。", "It is an unprecedented challenge.", id="前所未有"),
        pytest.param("多数人同意。", "Most of the people agree.", id="most people"),
    ],
)
def test_what_the_source_gives_is_accepted(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Superlatives(), chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param("这家公司生产传感器。", "The world's largest sensor maker.", id="largest"),
        pytest.param("这家公司生产传感器。", "It is the leading sensor maker.", id="leading"),
        pytest.param("这家公司生产传感器。", "It makes the best sensors.", id="best"),
        pytest.param("工厂明年开工。", "China's first plant opens next year.", id="first"),
        pytest.param("公司开发新软件。", "The firm develops cutting-edge software.", id="cutting"),
        pytest.param("规模较大的工厂开工。", "The largest plant has opened.", id="较大 is larger"),
        pytest.param("公司成立于2011年。", "It is the first firm of 2011.", id="a figure with 1"),
    ],
)
def test_praise_without_a_source_is_an_error(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Superlatives(), chinese, english) is Severity.ERROR
