"""Headings and captions without a mark behind them, and words that only look like that."""

from __future__ import annotations

import pytest

from zhbrief.briefing.glued_headings import without_heading

NEWS = "新桥全长两公里，将于明年建成通车。"


@pytest.mark.parametrize(
    "heading",
    [
        "两岸居民盼了九年的新桥明年通车海城晚报讯",
        "海城新桥工程进展顺利本报讯",
        "桥墩的工地现场家属供图",
        "资料图",
        "桥墩的工地现场记者唐建国摄",
    ],
)
def test_what_stands_before_a_dateline_or_behind_a_picture_goes(heading: str) -> None:
    news = f"昨日，{NEWS}"
    assert without_heading(heading + news) == news


@pytest.mark.parametrize(
    ("heading", "news"),
    [
        ("居民质疑新桥施工过慢", "据市交通局介绍，新桥的桥墩已经建成。"),
        ("新桥成为城市的核心工程", "根据市交通局公布的数据，新桥的桥墩已经建成。"),
        ("工程负责人一审被判三年", "经法院审理查明，唐建国在招标中收受了现金。"),
        ("王建国", "52岁的王建国昨天乘船离开海城，前往省城。"),
        ("王建国简历", "王建国，男，汉族，1970年出生于海城市。"),
    ],
)
def test_a_heading_ends_where_the_news_begins(heading: str, news: str) -> None:
    assert without_heading(heading + news) == news


@pytest.mark.parametrize(
    "text",
    [
        "工程公司可根据市交通局公布的数据，调整施工计划。",
        "市交通局已经审理查明，工程公司没有违反规定。",
        "新桥占据市交通局统计，排在今年的第一位。",
        "王建国和王建国的妻子昨天乘船离开了海城。",
        "工程公司昨日，在市政府召开了发布会。",
        "市交通局通讯6月5日起改为每周一期，免费发给居民。",
        "讨论讨论再决定新桥的名称，市长昨天对记者这样说。",
    ],
)
def test_other_sentences_stay(text: str) -> None:
    assert without_heading(text) == text
