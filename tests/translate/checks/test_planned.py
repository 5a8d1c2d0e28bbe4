"""A plan or a forecast that is told as a fact is told; what may tell of it passes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.planned import Planned
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param(
            "公司拟回购3亿元股份。",
            "The company has bought back 300 million yuan of shares.",
            id="拟",
        ),
        pytest.param("新线将于明年开通。", "The new line opened in the following year.", id="将于"),
        pytest.param("产量预计达到5万吨。", "Output reached 50,000 tonnes.", id="预计"),
        pytest.param("项目有望年底投产。", "The project has started production.", id="有望"),
        pytest.param("该市计划新建3所学校。", "The city has built three new schools.", id="计划"),
        pytest.param("力争三年内建成。", "It was completed within three years.", id="力争"),
    ],
)
def test_a_plan_told_as_a_fact_is_a_warning(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Planned(), chinese, english) is Severity.WARNING


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param(
            "公司拟回购3亿元股份。", "The company plans to buy back shares.", id="plans to"
        ),
        pytest.param("新线将于明年开通。", "The new line will open next year.", id="will"),
        pytest.param("新线将于明年开通。", "The new line opens in 2027.", id="present"),
        pytest.param("产量预计达到5万吨。", "Output is forecast to reach 50,000 tonnes.", id="to"),
        pytest.param(
            "公司宣布将推出新机型。", "It announced a forthcoming model.", id="forthcoming"
        ),
        pytest.param("他将钱存入银行。", "He put the money in the bank.", id="将 of an object"),
        pytest.param("李将军于去年退役。", "General Li retired last year.", id="将军"),
        pytest.param("他模拟在月球上行走。", "He simulated a walk on the Moon.", id="模拟"),
        pytest.param("该计划去年完成。", "The plan was completed last year.", id="计划, a noun"),
        pytest.param("新线去年开通。", "The new line opened last year.", id="no plan"),
        pytest.param("工程必将继续。", "The work went on.", id="必将 is left alone"),
    ],
)
def test_what_may_tell_of_it_passes(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Planned(), chinese, english) is None


def test_its_limits_can_be_changed(ask: Ask) -> None:
    from zhbrief.translate.checks import Limits

    check = Planned(Limits(error=1))
    assert ask(check, "新线将于明年开通。", "The new line opened.") is Severity.ERROR


@pytest.mark.parametrize(
    ("chinese", "english", "is_told"),
    [
        ("地铁将全面提速。", "The metro was sped up across the network.", True),
        ("双方将展开谈判。", "The two sides held talks.", True),
        ("两国领导人即将会面。", "The leaders of the two countries met.", True),
        ("补贴将在11月终止。", "The subsidy expires in November, officials said.", False),
        ("李志远上将会见了客人。", "General Li Zhiyuan met the guests.", False),
        ("会议上将展开谈判。", "Talks were held at the meeting.", True),
        ("他已将钱存入银行。", "He put the money in the bank.", False),
        ("总理将出席峰会。", "PM invited, to attend summit.", False),
        ("即将离任的市长发言。", "The outgoing mayor talked.", False),
    ],
)
def test_more_ways_to_tell_what_is_to_come(
    ask: Ask, chinese: str, english: str, is_told: bool
) -> None:
    assert (ask(Planned(), chinese, english) is not None) == is_told
