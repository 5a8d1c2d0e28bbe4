"""What a written sentence must have from its sources, and what gives it away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.article import Article, read
from zhbrief.briefing.facts import value_reader
from zhbrief.summarize.facts import FactReader, plain_facts
from zhbrief.summarize.support import find_support
from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context

PAGE = """临江市新建铁路

临江市政府周一宣布，将在三年内建成四条城市铁路，总投资约86亿元。
新铁路全长120公里，连接机场、港口和高新区。
市长周文斌表示，票价计划明年三月公布，政府没有提高票价的打算。
临江铁建集团去年营业收入4.2亿元，净利润3000万元，同比下降12.5%。
检察机关称，该集团前董事长何立群涉嫌受贿，案件仍在调查。
"""


@pytest.fixture(params=["letters", "values"])
def reader(request: pytest.FixtureRequest) -> FactReader:
    if request.param == "letters":
        return plain_facts
    return value_reader(Context.of_article(_article(), load_glossary()))


def _article() -> Article:
    return read(PAGE.encode())


def _reasons(text: str, reader: FactReader) -> tuple[str, ...]:
    return find_support(text, _article().body, reader).reasons


@pytest.mark.parametrize(
    "text",
    [
        "临江市将在三年内建成四条城市铁路，总投资约86亿元，全长120公里。",
        "新铁路连接机场、港口和高新区。",
        "周文斌说，票价计划明年三月公布，政府没有提高票价的打算。",
        "临江铁建集团去年营业收入4.2亿元，净利润3000万元，下降12.5%。",
        "检察机关称何立群涉嫌受贿，案件仍在调查。",
    ],
)
def test_what_the_article_says_is_supported(text: str, reader: FactReader) -> None:
    assert _reasons(text, reader) == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("临江市将在三年内建成四条城市铁路，总投资约96亿元。", "96亿"),
        ("临江市将在三年内建成五条城市铁路，总投资约86亿元。", "五条"),
        ("临江市将在三年内建成四条城市铁路，总投资86亿元。", "86亿元"),
        ("新铁路全长120海里，连接机场、港口和高新区。", "120"),
        ("上海市政府周一宣布，将在三年内建成四条城市铁路。", "上海"),
        ("市长李国强表示，票价计划明年三月公布。", "李国强"),
        ("新铁路连接机场、港口和NASA。", "NASA"),
        ("临江铁建集团去年净利润4.2亿元。", "净利润"),
        ("市长周文斌表示，票价明年三月公布。", "a plan"),
        ("政府有提高票价的打算，票价计划明年三月公布。", "a denial was lost"),
        ("临江市政府宣布，不会建成四条城市铁路，将连接机场和港口。", ""),
        ("前董事长何立群受贿，案件仍在调查。", "a doubt was lost"),
        ("新的铁路给居民带来了巨大的便利，深受广大市民的热烈欢迎。", "of its words"),
        ("票价计划明年三月公布，政府没有提高票价的打算。", "who says so was lost"),
        ("系统接管。", "no statement"),
    ],
)
def test_what_it_does_not_say_is_found(text: str, reason: str, reader: FactReader) -> None:
    reasons = _reasons(text, reader)
    assert any(reason in found for found in reasons), reasons


def test_equal_values_are_equal_only_to_the_reader_of_values() -> None:
    text = "临江铁建集团去年营业收入42000万元。"
    by_value = value_reader(Context.of_article(_article(), load_glossary()))
    assert _reasons(text, by_value) == ()
    assert _reasons(text, plain_facts)


def test_the_sources_are_those_that_are_needed(reader: FactReader) -> None:
    body = _article().body
    support = find_support("新铁路全长120公里，连接机场、港口和高新区。", body, reader)
    assert support.sources == (body[1],)
    both = find_support("临江市将建成四条城市铁路，全长120公里，连接机场和港口。", body, reader)
    assert set(both.sources) == {body[0], body[1]}


def test_a_sentence_about_something_else_than_its_lead(reader: FactReader) -> None:
    body = _article().body
    text = "新铁路全长120公里，连接机场、港口和高新区。"
    support = find_support(text, body, reader, lead=body[4])
    assert "it is not about what it should sum up" in support.reasons


def test_places_and_keys_of_plain_facts() -> None:
    text = "公司２０２４年营收超过1,200.5万元，A320飞机３架，增长近两成，一家企业。"
    facts = plain_facts(text)
    assert all(len(fact.text) == fact.end - fact.start for fact in facts)
    texts = [fact.text for fact in facts]
    assert "超过1,200.5万元" in texts
    assert "A320" in texts
    assert "近两成" in texts
    assert not any("一家" in text for text in texts)


def test_sentences_read_once_are_not_read_again() -> None:
    text = "港口去年有三艘新船。"
    assert plain_facts(text) is plain_facts(text)


HARBOUR = """临江港口

记者王明华昨天在港口采访了渡轮公司。
渡轮事故造成3人死亡，10人受伤，渡轮当时载有240名乘客。
渡轮公司去年净利润增长8%，营业收入增长20%。
仓库租金去年收入1.5亿元，同比下降6%。
北京大学的专家建议更换两艘旧船。
"""


@pytest.fixture(params=["letters", "values"])
def harbour(request: pytest.FixtureRequest) -> Callable[[str], tuple[str, ...]]:
    """Return what speaks against a sentence written from the page about the harbour."""
    article = read(HARBOUR.encode())
    by_value = value_reader(Context.of_article(article, load_glossary()))
    reader = plain_facts if request.param == "letters" else by_value
    return lambda text: find_support(text, article.body, reader).reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("记者王明昨天在港口采访了渡轮公司。", "王明"),
        ("北京的专家建议渡轮公司更换两艘旧船。", "北京"),
        ("渡轮事故造成10人死亡，3人受伤。", "10人"),
        ("渡轮事故造成10人死亡。", "10人"),
        ("渡轮公司去年营业收入增长8%，净利润增长20%。", "8%"),
        ("渡轮公司去年营收增长8%。", "8%"),
        ("渡轮公司去年净利润下降8%。", "8%"),
    ],
)
def test_what_changed_its_place_is_found(
    text: str, reason: str, harbour: Callable[[str], tuple[str, ...]]
) -> None:
    assert any(reason in found for found in harbour(text)), harbour(text)


@pytest.mark.parametrize(
    "text",
    [
        "王明华昨天在港口采访了渡轮公司。",
        "北京大学的专家建议更换两艘旧船。",
        "渡轮事故造成3人死亡，10人受伤。",
        "载有240名乘客的渡轮事故造成10人受伤，3人死亡。",
        "渡轮公司去年营收增长20%，净利润增长8%。",
        "渡轮公司去年净利润增长8%，营业收入增长20%。",
        "仓库租金去年收入1.5亿元，下降6%。",
        "仓库租金去年收入同比下降6%。",
    ],
)
def test_what_kept_its_place_is_supported(
    text: str, harbour: Callable[[str], tuple[str, ...]]
) -> None:
    assert harbour(text) == ()
