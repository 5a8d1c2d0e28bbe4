"""Figures put right, or stated beside the English, without an engine."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.checks import check
from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.constraints import Context, Prepared
from zhbrief.translate.mending import corrected, mismatches, stated, with_months, with_years
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


GLOSSARY = load_glossary()


def doubts(source: Prepared, english: str) -> set[str]:
    return {flag.message for flag in check(source, Candidate(english), GLOSSARY)}


def test_a_lost_figure_is_stated_and_flagged() -> None:
    source, silent = prepared("公司营收20亿元，卖出300辆汽车。"), "The company sold 300 cars."
    told = doubts(source, silent)
    candidate, flags, settled = stated(source, Candidate(silent), GLOSSARY, told)
    assert candidate.english == "The company sold 300 cars. [The Chinese gives: 2 billion yuan.]"
    assert [(flag.code, flag.severity) for flag in flags] == [(Code.FIGURE, Severity.ERROR)]
    assert "20亿元" in flags[0].message
    assert [m.message for m in mismatches(source, silent)] == list(settled)
    assert not compare_figures(source.figures, candidate.english)


@pytest.mark.parametrize(
    ("chinese", "silent", "note", "severity"),
    [
        ("公司与Softfab签约。", "It signed a contract.", "names: Softfab.", Severity.WARNING),
        ("香港的公司签约。", "The company signed.", "names: Hong Kong.", Severity.WARNING),
        ("新华社发布数据。", "It gave out data.", "names: Xinhua News Agency.", Severity.ERROR),
    ],
    ids=["Latin word", "place", "agency"],
)
def test_a_lost_name_is_stated_and_flagged(
    chinese: str, silent: str, note: str, severity: Severity
) -> None:
    source = prepared(chinese)
    told = doubts(source, silent)
    candidate, flags, settled = stated(source, Candidate(silent), GLOSSARY, told)
    assert candidate.english == f"{silent} [The Chinese {note}]"
    assert [(flag.code, flag.severity) for flag in flags] == [(Code.NAME, severity)]
    assert settled <= told


def test_figures_and_names_share_a_note() -> None:
    source, silent = prepared("香港的公司营收20亿元。"), "The company did well."
    candidate, _, _ = stated(source, Candidate(silent), GLOSSARY, doubts(source, silent))
    assert candidate.english == (
        f"{silent} [The Chinese gives: 2 billion yuan. The Chinese also names: Hong Kong.]"
    )


def test_what_no_check_told_is_not_stated() -> None:
    silent = Candidate("The company sold 300 cars.")
    source = prepared("公司营收20亿元，卖出300辆汽车。")
    assert stated(source, silent, GLOSSARY, ()) == (silent, (), frozenset())


def test_what_is_all_there_is_not_stated_again() -> None:
    whole, source = Candidate("Revenue was 2 billion yuan."), prepared("营收20亿元。")
    assert stated(source, whole, GLOSSARY, doubts(source, whole.english))[1] == ()


@pytest.mark.parametrize(
    ("english", "right"),
    [
        ("It reported 46 cases on the 25th.", "It reported 46 cases on 25 July."),
        ("By the end of the 25th, 46 cases came.", "By the end of 25 July, 46 cases came."),
    ],
    ids=["on", "of"],
)
def test_a_lost_month_is_put_in(english: str, right: str) -> None:
    source = prepared("7月25日新增病例46例。")
    candidate, flags = with_months(source, Candidate(english))
    assert candidate.english == right
    assert [flag.severity for flag in flags] == [Severity.INFO]
    assert not mismatches(source, candidate.english)


@pytest.mark.parametrize(
    ("english", "right"),
    [
        ("Exports rose 30% this year.", "Exports rose 30% in 2021."),
        ("This year, exports rose 30%.", "In 2021, exports rose 30%."),
        ("Exports of this year rose 30%.", "Exports of 2021 rose 30%."),
        ("This year’s exports rose 30%.", "2021’s exports rose 30%."),
    ],
)
def test_a_year_told_as_this_year_is_put_in(english: str, right: str) -> None:
    source = prepared("公司2021年出口增长30%。")
    candidate, flags = with_years(source, Candidate(english))
    assert candidate.english == right
    assert [flag.severity for flag in flags] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("公司2021年出口增长30%。", "Exports rose 30% so far this year."),
        ("公司今年的出口高于2021年。", "Exports were higher this year."),
        ("公司2020年和2021年出口增长。", "Exports rose this year."),
        ("公司2021年出口增长30%。", "Exports rose 30% in 2021, and this year, too."),
        ("公司2021年出口增长30%。", "Exports rose 30%."),
    ],
)
def test_a_year_is_not_guessed(chinese: str, english: str) -> None:
    source = prepared(chinese)
    assert with_years(source, Candidate(english)) == (Candidate(english), ())


@pytest.mark.parametrize(
    "english",
    [
        "On the 25th, 46 cases; on the 25th, more.",
        "46 cases on the 25th of the month.",
        "46 cases on June 25.",
    ],
    ids=["twice", "of the month", "another month"],
)
def test_a_month_is_not_guessed(english: str) -> None:
    source = prepared("7月25日新增病例46例。")
    assert with_months(source, Candidate(english)) == (Candidate(english), ())
