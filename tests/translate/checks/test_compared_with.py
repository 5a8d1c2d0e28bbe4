"""What a change is measured against, amounts told as changes, and things listed twice."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline

from ..conftest import Doubts


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("收入同比增长4.85%，远超行业。", "Revenue was up 4.85% compared to the industry average."),
        (
            "二季度收入同比增长50%。",
            "Revenue in the second quarter was up 50% compared to the first.",
        ),
        ("收入同比增长18.35%。", "Revenue rose 18.35% compared to the previous quarter."),
        (
            "二季度收入环比增长50%。",
            "Income in the second quarter rose 50% compared with the plan.",
        ),
        ("实现净利润1.64亿元。", "Net profit rose by 164 million yuan."),
        ("全年投资20亿元。", "The year saw an increase of 2 billion yuan in investment."),
    ],
)
def test_another_base_and_an_amount_as_a_change_are_told(
    doubts: Doubts, chinese: str, english: str
) -> None:
    assert doubts({"FIGURE"}, chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("收入同比增长4.85%。", "Revenue was up 4.85% compared with the same period last year."),
        ("收入同比增长4.85%。", "Revenue rose 4.85% compared with the same quarter."),
        ("收入同比增长4.85%。", "Revenue was up 4.85% year on year, and high compared to peers."),
        (
            "二季度收入环比增长50%。",
            "Second-quarter income rose 50% compared with the first quarter.",
        ),
        ("净利润增加1.64亿元。", "Net profit rose by 164 million yuan."),
        ("净利润较上年多1.64亿元。", "Net profit rose by 164 million yuan from the previous year."),
        ("实现净利润1.64亿元。", "Net profit came to 164 million yuan."),
    ],
)
def test_the_right_base_is_none(doubts: Doubts, chinese: str, english: str) -> None:
    told = doubts({"FIGURE"}, chinese, english)
    assert [message for message in told if "against" in message or "change" in message] == []


def test_kinds_that_the_english_calls_alike_are_told(doubts: Doubts) -> None:
    chinese = "产品包括工业雷管、工业导爆管及工业导爆索。"
    alike = "Products are industrial detonators, industrial detonators, and industrial detonators."
    assert doubts({"REPEATED"}, chinese, alike)
    apart = "Products are industrial detonators, shock tubes and detonating cords."
    assert doubts({"REPEATED"}, chinese, apart) == []
    assert doubts({"REPEATED"}, "谢谢。谢谢大家。", "Thank you. Thank you, everyone.") == []
    assert doubts({"REPEATED"}, "甲乙各用一年。", "It took 3.2 tons/year and 5.2 tons/year.") == []


@pytest.mark.parametrize("chinese", ["美国国家气象局称有雨。", "法国国家图书馆今日开放。"])
def test_a_body_of_another_country_is_no_chinese_one(chinese: str) -> None:
    request = Context.of([chinese], load_glossary()).prepare(chinese).request
    assert "China" not in inline(request)


def test_a_name_that_the_source_gives_twice_is_none(doubts: Doubts) -> None:
    english = "26 July 2020, Guangming Daily, Wang Sishuo, Wang Sishuo."
    chinese = "2020-07-26 来源：光明日报 作者：王思硕 责任编辑：王思硕"
    assert doubts({"REPEATED"}, chinese, english) == []
