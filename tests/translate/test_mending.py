"""Figures put right, or stated beside the English, without an engine."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.mending import corrected, mismatches, stated
from zhbrief.translate.model import Candidate, Code, Severity


def prepared(text: str) -> Prepared:
    return Context.of([text], load_glossary()).prepare(text)


@pytest.mark.parametrize(
    ("chinese", "wrong", "right"),
    [
        ("营收20亿元。", "Revenue was 20 billion yuan.", "Revenue was 2 billion yuan."),
        (
            "营收近20亿元。",
            "Sales: nearly 20 billion yuan.",
            "Sales: nearly 2 billion yuan.",
        ),
        ("全镇有3.5万人。", "The town has 350,000 people.", "The town has 35,000 people."),
        ("价格上涨12%。", "Prices rose by 21%.", "Prices rose by 12%."),
    ],
    ids=["money", "hedge", "people", "percent"],
)
def test_a_changed_figure_is_put_right(chinese: str, wrong: str, right: str) -> None:
    source = prepared(chinese)
    candidate, flags = corrected(source, Candidate(wrong))
    assert candidate.english == right
    assert [(flag.code, flag.severity) for flag in flags] == [(Code.FIGURE, Severity.WARNING)]
    assert not mismatches(source, candidate.english)


def test_a_figure_that_stands_twice_is_left() -> None:
    twice = Candidate("It has 350 people, and 350 people only.")
    assert corrected(prepared("全镇有35人。"), twice) == (twice, ())


def test_a_figure_of_something_else_is_left() -> None:
    trains = Candidate("There were 777 trains here.")
    assert corrected(prepared("营收20亿元。"), trains) == (trains, ())


def test_a_right_figure_is_left() -> None:
    right = Candidate("Revenue was 2 billion yuan.")
    assert corrected(prepared("营收20亿元。"), right) == (right, ())


def test_a_lost_figure_is_stated_and_flagged() -> None:
    source = prepared("公司营收20亿元，卖出300辆汽车。")
    candidate, flags, settled = stated(source, Candidate("The company sold 300 cars."))
    assert candidate.english == "The company sold 300 cars. [The Chinese gives: 2 billion yuan.]"
    assert [(flag.code, flag.severity) for flag in flags] == [(Code.FIGURE, Severity.ERROR)]
    assert "20亿元" in flags[0].message
    assert [m.message for m in mismatches(source, "The company sold 300 cars.")] == list(settled)
    assert not compare_figures(source.figures, candidate.english)


def test_what_is_all_there_is_not_stated_again() -> None:
    whole = Candidate("Revenue was 2 billion yuan.")
    assert stated(prepared("营收20亿元。"), whole) == (whole, (), frozenset())
