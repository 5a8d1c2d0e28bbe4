"""Some, many and most are not told as all, and “only” is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.certainty import Certainty
from zhbrief.translate.checks.quantifiers import Quantifiers
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("部分商店关门。", "All shops closed."),
        ("部分员工对新规定表示不满。", "All employees are unhappy with the new rules."),
        ("很多居民都已搬走。", "All of the residents have moved away."),
        ("大多數專家認為風險可控。", "All experts believe that the risk is under control."),
        (
            "一些国家取消了航班，运输受阻。",
            "All countries cancelled flights, and transport suffered.",
        ),
        ("許多民眾都到廣場悼念。", "All people went to the square to mourn."),
        ("若干地区出现停电。", "There were power cuts in all areas."),
        ("有的工厂停产，工人放假。", "All the factories stopped and the workers took leave."),
    ],
)
def test_some_is_not_all(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Quantifiers(), chinese, english) is Severity.WARNING


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("部分员工对新规定表示不满。", "Some employees are unhappy with the new rules."),
        ("一些国家取消了所有航班。", "Some countries cancelled all flights."),
        ("许多学校要求全体学生戴口罩。", "Many schools make all students wear masks."),
        (
            "一些医院对病房进行了全面消毒。",
            "Some hospitals disinfected all surfaces of their wards.",
        ),
        ("不少人来自各行各业。", "Many of them come from all walks of life."),
        ("一些商店关门。", "Not all shops are open; some closed."),
        ("很多人终究没有来。", "After all, many people did not come."),
        ("許多商店各有特色。", "All the shops have features of their own."),
    ],
)
def test_all_with_a_reason_passes(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Quantifiers(), chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("该厂去年利润仅5亿元。", "The plant earned 500 million yuan last year."),
        ("全镇仅两家银行营业。", "Two banks in the town are open."),
        ("他是唯一的幸存者。", "He is the survivor."),
        ("現場僅開放預約遊客進入。", "Visitors with a booking may enter the site."),
        ("参赛的只有12人。", "Twelve people took part."),
    ],
)
def test_only_is_kept(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Certainty(), chinese, english) is Severity.WARNING


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("该厂去年利润仅5亿元。", "The plant earned just 500 million yuan last year."),
        ("全镇仅两家银行营业。", "No more than two banks in the town are open."),
        ("他是唯一的幸存者。", "He is the sole survivor."),
        ("銷量僅次於豐田。", "Its sales are second after Toyota's."),
        ("限额仅供参考。", "The limit is given for reference."),
    ],
)
def test_other_words_for_only_pass(ask: Ask, chinese: str, english: str) -> None:
    assert ask(Certainty(), chinese, english) is None
