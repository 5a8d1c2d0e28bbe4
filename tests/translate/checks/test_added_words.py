"""Words that nothing in the Chinese explains."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks.added_words import AddedWords
from zhbrief.translate.checks.base import Check
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]

TRIP = "旅行费用不低，每年只能在十一月至次年二月前往。"
SCHOOL = "这所学校去年招收学生三百名。"
STORES = "公司去年在滨海市新建了两座仓库。"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        pytest.param(
            TRIP,
            "The trip is not cheap; it is possible only from November to February, when the "
            "weather is warm and the sea is calm.",
            id="weather",
        ),
        pytest.param(
            SCHOOL,
            "Last year the school enrolled 300 students, and the police are investigating the "
            "headmaster.",
            id="a crime",
        ),
        pytest.param(
            "他是最早登上这座山的人。",
            "He was the first to climb this mountain; his wife waited at the hotel.",
            id="a person",
        ),
        pytest.param(
            "大会将于下月在上海举行。",
            "The conference will be held in Shanghai next month. Doctors and nurses will attend.",
            id="a sentence",
        ),
        pytest.param(
            "這所學校去年招收學生三百名。",
            "The school enrolled 300 students, and the police are investigating the headmaster.",
            id="traditional script",
        ),
    ],
)
def test_added_words_are_told(ask: Ask, chinese: str, english: str) -> None:
    assert ask(AddedWords(), chinese, english) is Severity.WARNING


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (TRIP, "The trip is not cheap, and only possible from November to February."),
        (SCHOOL, "The school enrolled 300 students last year."),
        (STORES, "The company built two new warehouses in Binhai last year."),
        pytest.param(STORES, "Two new warehouses, built by the firm, opened.", id="other words"),
        pytest.param(
            "中国人民银行昨天下调利率。",
            "The People’s Bank of China cut interest rates yesterday.",
            id="a name",
        ),
        pytest.param("App Store 昨天下线。", "The app store went offline yesterday.", id="Latin"),
        ("", "."),
        ("。", ""),
    ],
)
def test_what_the_source_explains_is_accepted(ask: Ask, chinese: str, english: str) -> None:
    assert ask(AddedWords(), chinese, english) is None


def test_no_run_goes_over_the_end_of_a_sentence(ask: Ask) -> None:
    english = "The school enrolled 300 students by rail. A hotel did so last year."
    assert ask(AddedWords(), SCHOOL, english) is None
