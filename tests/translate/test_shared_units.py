"""Lists of numbers that share a unit, and years of two digits, as brokers write them."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.english_figures import read_english_figures

from .conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "request_text"),
    [
        ("利润由29.4/34.7亿元下调。", "利润由2.94 billion yuan/3.47 billion yuan下调。"),
        ("收入为208.2/75.3/3.7亿。", "收入为20.82 billion/7.53 billion/370 million。"),
        ("超过100/135亿元。", "超过10 billion yuan/13.5 billion yuan。"),
        ("增速86/14/22%。", "增速86%/14%/22%。"),
        ("降至11.97、0.87亿元。", "降至1.197 billion yuan、87 million yuan。"),
        ("销量分别为3、5万吨。", "销量分别为30,000 tonnes、50,000 tonnes。"),
        ("1、3亿元项目。", "1、300 million yuan项目。"),  # the number of a paragraph
        ("占1/3以上。", "占one third以上。"),
        (
            "归母净利润-6.95亿元。",
            "net profit attributable to shareholders of the parent company -695 million yuan。",
        ),
        ("19年，营收加速增长。", "2019，营收加速增长。"),
        ("公司22-23年净利润增长。", "公司2022-2023 net profit增长。"),
        ("公司成立19年，营收增长。", "公司成立19 years，营收增长。"),
        ("他当了19年校长。", "他当了19 years校长。"),
    ],
)
def test_each_number_of_a_list_gets_its_unit(chinese: str, request_text: str) -> None:
    assert inline(Context.of([chinese], load_glossary()).prepare(chinese).request) == request_text


@pytest.mark.parametrize(
    "english",
    [
        "Net profit was 227 million yuan and 199 million yuan, up 86%, 14% and 22%.",
        "Net profit was 227/199 million yuan, up 86/14/22%.",
    ],
)
def test_the_list_may_share_its_unit_in_english(doubts: Doubts, english: str) -> None:
    assert doubts({"FIGURE"}, "净利润为2.27/1.99亿元，同增86/14/22%。", english) == []


def test_the_list_with_a_number_copied_is_told(doubts: Doubts) -> None:
    english = "Net profit was 2.27/199 million yuan."
    assert doubts({"FIGURE"}, "净利润为2.27/1.99亿元。", english)


def test_a_share_of_a_decimal_does_not_raise() -> None:
    assert read_english_figures("one in .341")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("归母净利润-6.95亿元。", "Net loss attributable to shareholders was 695 million yuan."),
        ("归母净利润-6.95亿元。", "Net profit attributable to shareholders was -695 million yuan."),
        ("同比-29%，环比-3.5%。", "It was down 29% year on year and 3.5% quarter on quarter."),
        ("环比-29%。", "That was a quarter-on-quarter decrease of 29%."),
        ("二三季度猪价下降。", "Pig prices fell in the second and third quarters."),
    ],
)
def test_an_amount_below_zero_may_be_told_in_words(
    doubts: Doubts, chinese: str, english: str
) -> None:
    assert doubts({"FIGURE"}, chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("归母净利润-6.95亿元。", "Net profit attributable to shareholders was 695 million yuan."),
        ("同比-29%，环比-3.5%。", "It was up 29% year on year and down 3.5% quarter on quarter."),
        ("二三季度猪价下降。", "Pig prices fell in the third quarter."),
    ],
)
def test_a_loss_told_as_a_profit_is_told(doubts: Doubts, chinese: str, english: str) -> None:
    assert doubts({"FIGURE"}, chinese, english)
