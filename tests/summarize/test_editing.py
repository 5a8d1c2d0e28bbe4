"""What may be taken out of a sentence, and what must stay."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhbrief.article.model import Article, Sentence, Span
from zhbrief.summarize import shorten, shorten_safely, stand_alone

Build = Callable[..., Article]

FIRST = "临江市宣布建成四条铁路。"


def sentence(text: str) -> Sentence:
    return Sentence(text, text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("此外，铁路将延长。", "铁路将延长。"),
        ("但是铁路不会延长。", "铁路不会延长。"),
        ("而孙工程师已经退休。", "孙工程师已经退休。"),
        ("第二，铁路将延长。", "铁路将延长。"),
        ("也正在修建第五条铁路。", "也正在修建第五条铁路。"),
        ("铁路将延长。", "铁路将延长。"),
        ("而立之年的他创办了公司。", "而立之年的他创办了公司。"),
        ("“但是铁路不会延长。”市长说。", "“但是铁路不会延长。”市长说。"),
        ("因此。", "因此。"),
    ],
)
def test_links_are_cut_where_their_sentence_is_missing(
    build: Build, text: str, expected: str
) -> None:
    article = build([FIRST, text])
    edited = stand_alone(article, article.sentences[1:])
    assert [s.text for s in edited] == [expected]
    assert edited[0].original == text


def test_from_whom_a_reporter_learnt_it_stays() -> None:
    news = "一名男子上个月在临江市的三家银行存入了假的美元。"
    told = sentence(f"记者从临江市公安局获悉，{news}")
    assert shorten_safely(told, 20).text == told.text
    assert shorten_safely(sentence(f"记者从有关部门获悉，{news}"), 30).text == news


def test_a_scene_before_a_hole_stays() -> None:
    text = "作为临江市,,以航运为主题的服务平台，“海路通”为企业提供运输服务。"
    assert shorten_safely(sentence(text), 20).text == text


def test_links_stay_where_their_sentence_stands_before_them(build: Build) -> None:
    article = build([FIRST, "此外，铁路将延长。"])
    assert stand_alone(article, article.sentences) == article.sentences


@pytest.mark.parametrize(
    ("order", "expected"),
    [("page", "此外，铁路将延长。"), ("shuffled", "铁路将延长。")],
)
def test_paragraphs_of_a_shuffled_page_do_not_follow_each_other(
    build: Build, order: str, expected: str
) -> None:
    article = build([FIRST], ["此外，铁路将延长。"], order=order)
    assert stand_alone(article, article.sentences)[1].text == expected


@pytest.mark.parametrize(
    ("text", "max_chars", "expected"),
    [
        ("铁路开工。", 90, "铁路开工。"),
        ("铁路（连接机场和港口的那条）开工。", 10, "铁路开工。"),
        ("中芯（北京）的新厂开工。", 8, "中芯（北京）的新厂开工。"),
        ("据悉，铁路明年三月开工。", 10, "铁路明年三月开工。"),
        ("市长说，铁路明年三月开工。", 10, "市长说，铁路明年三月开工。"),
        ("随着人口增加，临江市将建铁路。", 10, "临江市将建铁路。"),
        ("随着铁路开通，其票价也将公布。", 10, "随着铁路开通，其票价也将公布。"),
        ("如果资金到位，铁路明年开工。", 10, "如果资金到位，铁路明年开工。"),
        ("一号线长9公里；二号线长8公里；三号线不建。", 17, "一号线长9公里；二号线长8公里。"),
        ("一号线长9公里；二号线长8公里。", 3, "一号线长9公里。"),
        ("他说：“一号线不建；二号线明年建。”", 9, "他说：“一号线不建；二号线明年建。”"),
    ],
)
def test_shorten(text: str, max_chars: int, expected: str) -> None:
    assert shorten(sentence(text), max_chars).text == expected


def test_nothing_is_taken_out_of_a_sentence_that_fits() -> None:
    text = "据悉，随着人口增加（去年增加了五万人），铁路开工；公路停工。"
    assert shorten(sentence(text), len(text)).text == text


CLAUSES = st.sampled_from(
    [
        "据悉，",
        "随着人口增加，",
        "铁路长9公里",
        "（共有四条线路）",
        "；",
        "，",
        "市长说",
        "不",
        "“",
        "”",
        "。",
    ]
)


@given(st.lists(CLAUSES, min_size=1, max_size=12).map("".join), st.integers(1, 40))
def test_nothing_is_put_in_or_moved(text: str, max_chars: int) -> None:
    short = shorten(sentence(text), max_chars)
    left = iter(text + "。")
    assert all(char in left for char in short.text)
    assert (short.original, short.span) == (text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("铁路（连接机场和港口的那条）开工。", "铁路开工。"),
        ("铁路（长9公里的那条新线）开工。", "铁路（长9公里的那条新线）开工。"),
        ("铁路（尚未得到批准的那条）开工。", "铁路（尚未得到批准的那条）开工。"),
        ("铁路（据称由外商出资）开工。", "铁路（据称由外商出资）开工。"),
        ("据悉，铁路明年开工。", "铁路明年开工。"),
        ("随着人口增加，临江市将建铁路。", "临江市将建铁路。"),
        ("随着人口增加5%，临江市将建铁路。", "随着人口增加5%，临江市将建铁路。"),
        ("在没有批准的背景下，铁路开工。", "在没有批准的背景下，铁路开工。"),
        ("如果资金到位，铁路明年开工。", "如果资金到位，铁路明年开工。"),
        ("一号线开工；二号线停工。", "一号线开工；二号线停工。"),
    ],
)
def test_a_safe_cut_leaves_what_a_reader_needs(text: str, expected: str) -> None:
    assert shorten_safely(sentence(text), 1).text == expected


@given(st.lists(CLAUSES, min_size=1, max_size=12).map("".join), st.integers(1, 40))
def test_a_safe_cut_keeps_every_figure_and_denial(text: str, max_chars: int) -> None:
    short = shorten_safely(sentence(text), max_chars).text
    assert all(short.count(needed) == text.count(needed) for needed in ("9", "不", "；", "四"))
