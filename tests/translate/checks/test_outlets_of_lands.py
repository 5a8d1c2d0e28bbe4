"""Outlets that are given to another country."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.outlets_of_lands import OutletsOfLands
from zhbrief.translate.model import Severity

from .conftest import Ask


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("韩联社报道，日本首相到访。", "Japan's Yonhap reported that the prime minister came."),
        ("路透社报道，美国总统到访。", "US Reuters reported that the president came."),
        ("塔斯社称，乌克兰已回应。", "Ukrainian news agency TASS said there was a response."),
    ],
)
def test_another_country(ask: Ask, chinese: str, english: str) -> None:
    assert ask(OutletsOfLands(), chinese, english) is Severity.ERROR


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("韩联社报道，日本首相到访。", "South Korea's Yonhap reported that Japan's premier came."),
        ("韩联社报道，日本首相到访。", "Yonhap reported that the Japanese premier came."),
        ("美国路透社报道，总统到访。", "US Reuters reported that the president came."),
        ("韩联社报道说他到了日本。", "He arrived in Japan, Yonhap reported."),
    ],
)
def test_its_own_or_none(ask: Ask, chinese: str, english: str) -> None:
    assert ask(OutletsOfLands(), chinese, english) is None
