from __future__ import annotations

import pytest

from zhbrief.translate.figures import read_figures

from .conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("公元前800年前后，这里有了村落。", "around 800 BC"),
        ("桥建于2008年左右。", "around 2008"),
        ("5月前后播种。", "around May"),
        ("他8月15日前后动身。", "around 15 August"),
        ("三月底左右播种。", "around the end of March"),
        ("三分之一左右的人反对。", "about one third"),
        ("2008年前后三次获奖。", "2008"),
        ("2008年前后共投入甚巨。", "2008"),
    ],
)
def test_about_behind_a_date_is_read(chinese: str, english: str) -> None:
    assert read_figures(chinese)[0].english == english


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("公元前800年前后，这里有了村落。", "In 800 BC there was a village here.", True),
        ("公元前800年前后，这里有了村落。", "Around 800 BC there was a village here.", False),
        ("公元前800年前后，这里有了村落。", "Circa 800 BC there was a village here.", False),
        ("他8月15日前后动身。", "He leaves on 15 August.", True),
        ("他8月15日前后动身。", "He leaves on or about 15 August.", False),
        ("他8月15日动身。", "He leaves on 15 August.", False),
        ("桥建于2008年左右。", "The bridge was built in 2008 or so.", False),
        ("桥建于2008年左右。", "The bridge was built in 2008.", True),
    ],
)
def test_a_lost_about_is_told(doubts: Doubts, chinese: str, english: str, is_doubted: bool) -> None:
    assert bool(doubts({"FIGURE"}, chinese, english)) == is_doubted
