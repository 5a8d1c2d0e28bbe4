"""Large numbers in the style that is asked for."""

from __future__ import annotations

import pytest

from zhbrief.errors import UsageError
from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.figures import read_figures
from zhbrief.translate.styling import in_style, style_of


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("It invested 2.5 billion yuan.", "It invested 2.5bn yuan."),
        ("It cost $300 million.", "It cost $300m."),
        ("A 3-billion-yuan plan.", "A 3-billion-yuan plan."),
        ("Output is 1.2 trillion.", "Output is 1.2tn."),
        ("Millions came; one million stayed.", "Millions came; one million stayed."),
        ("China has 1.4 billionaires per town.", "China has 1.4 billionaires per town."),
    ],
    ids=["yuan", "dollars", "adjective", "trillion", "words", "another word"],
)
def test_short_style(long: str, short: str) -> None:
    assert in_style(long) == short


@pytest.mark.parametrize(
    "chinese", ["投资20亿元。", "投资3亿美元。", "产量1.2万亿吨。", "有300万户。"]
)
def test_short_numbers_have_the_same_value(chinese: str) -> None:
    figures = read_figures(chinese)
    short = in_style(f"It is {figures[0].english}.")
    assert "illion" not in short
    assert compare_figures(figures, short) == ()


def test_an_unknown_style_is_refused() -> None:
    with pytest.raises(UsageError, match="long, short"):
        style_of("tiny")
