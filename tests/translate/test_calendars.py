"""廿 and its like, days of the lunar calendar and years of the Republic."""

from __future__ import annotations

import pytest

from zhbrief.translate.comparison import compare_figures
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import read_figures
from zhbrief.translate.glossary import Glossary


def _english(text: str, *, is_taiwanese: bool = False) -> list[str]:
    return [figure.english for figure in read_figures(text, is_taiwanese=is_taiwanese)]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("卅五岁的船长", ["35-year-old"]),
        ("廿余年来", ["for more than 20 years"]),
        ("卌人", ["40 people"]),
        ("一百廿三户", ["123 households"]),
        ("廿五万元", ["250,000 yuan"]),
        ("第廿届", ["the 20th"]),
        ("廿一世纪", ["the 21st century"]),
        ("二月廿六", ["the 26th day of the second lunar month"]),
        ("正月初八", ["the eighth day of the first lunar month"]),
        ("腊月廿三", ["the 23rd day of the 12th lunar month"]),
        ("閏六月初一", ["the first day of the leap sixth lunar month"]),
        ("農曆五月", ["the fifth lunar month"]),
        ("九月卅日", ["30 September"]),
        ("二月二十日", ["20 February"]),
    ],
)
def test_reads(chinese: str, english: list[str]) -> None:
    assert _english(chinese) == english


def test_a_lunar_day_is_no_day_of_ours() -> None:
    figures = read_figures("庙会在二月廿六。")
    assert compare_figures(figures, "The fair is on 26 February.")
    assert not compare_figures(figures, "The fair is on the 26th day of the second lunar month.")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("民國115年1月10日", ["10 January 2026"]),
        ("民国三十八年", ["1949"]),
        ("民国元年", ["1912"]),
        ("115年度預算", ["fiscal 2026"]),
        ("110學年度", ["the 2021-22 academic year"]),
        ("預計115年完工", ["2026"]),
        ("113至115年編列", ["2024", "2026"]),
        ("114年底通車", ["the end of 2025"]),
        ("該校已有115年歷史", ["115 years"]),
        ("歷時115年", ["115 years"]),
        ("建于115年前", ["115 years ago"]),
        ("预计115年完工", ["115 years"]),  # simplified, and nothing of Taiwan
    ],
)
def test_years_of_the_republic(chinese: str, english: list[str]) -> None:
    assert _english(chinese) == english


def test_the_article_tells_whose_years_these_are() -> None:
    sentences = ["行政院通过预算。", "工程预计115年完工。"]
    taiwanese = Context.of(sentences, Glossary.builtin(), is_traditional=True)
    mainland = Context.of(sentences[1:], Glossary.builtin())
    assert [f.english for f in taiwanese.figures_of(sentences[1])] == ["2026"]
    assert [f.english for f in mainland.figures_of(sentences[1])] == ["115 years"]
    assert _english("工程预计115年完工。", is_taiwanese=True) == ["2026"]
