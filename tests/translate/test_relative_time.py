"""Relative dates: lost, added, put in place of another."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.relative_time import RelativeTime
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Severity


def severities(chinese: str, english: str) -> list[Severity]:
    glossary = Glossary.builtin()
    source = Context.of([chinese], glossary).prepare(chinese)
    return [flag.severity for flag in RelativeTime().flags(source, Candidate(english), glossary)]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("股息与前年相同。", "The dividend is the same as the year before last."),
        ("去年销量不高。", "Sales were low last year."),
        ("去年7月他离开了。", "He left last July."),
        ("今年销量同比增长。", "Sales rose this year from last year."),
        ("今年5月9日上市。", "It was listed on May 9 this year."),
        ("如今城市很干净。", "Today the city is clean."),
        ("过去年均降水很少。", "In the past, annual rainfall was low."),
        ("她失去年轻时的朋友。", "She lost the friends of her youth."),
        ("工厂经过两年前年产能已满。", "The plant has reached its capacity."),
        ("设备上周期短。", "The cycle is short."),
        ("今日头条发布了报告。", "Toutiao published a report."),
        ("光明日报刊登了文章。", "Guangming Daily carried the article."),
        ("去年年底开工，明年完工。", "Work began late last year and will end next year."),
        ("昨天开会，今天放假。", "The meeting was yesterday; today is a holiday."),
        ("未来一周有雨。", "It will rain in the next week."),
        ("下周一开会。", "The meeting is on Monday."),
        ("第二天看重播。", "Watch it again the next day."),
        ("两年前他离开了。", "He left two years ago."),
        ("他一周前开始领导。", "He took the lead a week ago."),
        ("一个多月前开工。", "Work began a month ago."),
    ],
)
def test_what_is_right_has_no_flag(chinese: str, english: str) -> None:
    assert severities(chinese, english) == []


@pytest.mark.parametrize(
    ("chinese", "english", "severity"),
    [
        ("股息与前年相同。", "The dividend is the same as last year.", Severity.ERROR),
        ("去年销量不高。", "Sales are low this year.", Severity.ERROR),
        ("明年开工。", "Work began last year.", Severity.ERROR),
        ("昨日公布了名单。", "The list will be published tomorrow.", Severity.ERROR),
        ("上个月下雨。", "It will rain next month.", Severity.ERROR),
        (
            "去年全省由2021年的8%提高到31.6%。",
            "It rose from 8% in 2021 to 31.6%.",
            Severity.WARNING,
        ),
        ("他获得了2800元。", "He got 2,800 yuan last year.", Severity.WARNING),
        ("昨天公布了名单。", "The list was published.", Severity.WARNING),
        ("今年公布了名单。", "The list was published.", Severity.INFO),
    ],
)
def test_what_is_wrong_is_flagged(chinese: str, english: str, severity: Severity) -> None:
    assert severities(chinese, english) == [severity]


@pytest.mark.parametrize(
    ("chinese", "english", "is_doubted"),
    [
        ("如今，年游客量突破千万。", "Now visitors exceed ten million this year.", True),
        ("如今，年游客量突破千万。", "Now visitors exceed ten million a year.", False),
        ("如今，今年游客量突破千万。", "Now visitors exceed ten million this year.", False),
    ],
)
def test_of_each_year_is_not_this_year(chinese: str, english: str, is_doubted: bool) -> None:
    assert (Severity.WARNING in severities(chinese, english)) == is_doubted
