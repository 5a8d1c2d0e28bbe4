from __future__ import annotations

import pytest

from zhbrief.translate.figures import read_figures

from .conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("两座小型飞机首飞。", "two-seat"),
        ("7座SUV上市。", "seven-seat"),
        ("四座轿车上市。", "four-seat"),
        ("单座战机升空。", "single-seat"),
        ("山上有两座小型机场。", "two"),
        ("五座汽车站停用。", "five"),
        ("四座飞机库被毁。", "four"),
        ("河上有五座桥。", "five"),
    ],
)
def test_seats_are_no_count(chinese: str, english: str) -> None:
    assert read_figures(chinese)[0].english == english


@pytest.mark.parametrize(
    ("english", "is_doubted"),
    [
        ("Two small planes made their first flights.", True),
        ("A small two-seater plane made its first flight.", False),
        ("A small plane with two seats made its first flight.", False),
    ],
)
def test_seats_are_in_the_english(doubts: Doubts, english: str, is_doubted: bool) -> None:
    assert bool(doubts({"FIGURE"}, "两座小型飞机首飞。", english)) == is_doubted


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("2021年公司扩产，20年行业订单下滑。", "2020"),
        ("20年行业需求疲软，21年好转。", "2020"),
        ("2021年创业前，他有20年行业经验。", "20 years"),
        ("2021年看，过去20年业务扩大。", "20 years"),
        ("20年行业老兵。", "20 years"),
    ],
)
def test_a_year_of_business_stands_beside_another(chinese: str, english: str) -> None:
    assert english in [figure.english for figure in read_figures(chinese)]
