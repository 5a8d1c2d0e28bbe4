"""Where a sentence can be parted, and what would change its meaning."""

from __future__ import annotations

import pytest

from zhbrief.summarize.statements import partings


def test_statements_of_their_own_are_parted() -> None:
    first, rest = "滨海市新桥的第一期工程昨天完工", "旧桥的货车从明年起一律停驶，行人照常通行。"
    assert partings(f"{first}，{rest}")[0] == (f"{first}。", rest)


def test_what_goes_on_with_the_subject_is_left_out() -> None:
    text = (
        "公司上半年修建了两座新桥和五十公里的公路；铺设天然气管道一百二十公里，架设电缆三十公里。"
    )
    assert partings(text)[0] == ("公司上半年修建了两座新桥和五十公里的公路。",)


def test_more_results_are_of_the_same_company() -> None:
    text = "公司上半年实现收入5.79亿元，同比增长37.34%；实现净利润1.64亿元，同比增长36.3%。"
    assert partings(text)[0] == (
        "公司上半年实现收入5.79亿元，同比增长37.34%。",
        "公司上半年实现净利润1.64亿元，同比增长36.3%。",
    )


@pytest.mark.parametrize(
    "text",
    [
        "滨海市将修建一座新桥，但这一计划上个月已经被省政府否决。",
        "如果资金能够按时到位，滨海市将在明年修建一座新桥。",
        "“新桥明年完工，旧桥照常通行，费用由省里承担，”市长高志远说。",
        "滨海市的新桥昨天完工。",
    ],
    ids=["but", "condition", "quotation", "short"],
)
def test_what_is_turned_or_bound_is_not_parted(text: str) -> None:
    assert partings(text) == ()


def test_no_figure_is_cut_in_two() -> None:
    text = "公司一季度实现营业收入2，396.07万元，较上年同期的1，742.44万元上升37.51%。"
    parts = [part for option in partings(text) for part in option]
    assert not any(part.rstrip("。").endswith(("2", "1")) for part in parts)
