"""What a copy editor changes in the English, and what it leaves alone."""

from __future__ import annotations

import pytest

from zhbrief.briefing.copy_editing import copy_edited
from zhbrief.translate.english_figures import read_english_figures


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        (
            "The past three years, the number of projects has reached 340.",
            "In the past three years, the number of projects has reached 340.",
        ),
        ("The first half of 2021, its sales fell.", "In the first half of 2021, its sales fell."),
        (
            "He left. The last two months, they rested.",
            "He left. In the last two months, they rested.",
        ),
        ("Among the second quarter, income rose.", "In the second quarter, income rose."),
        ("Since this year, prices have been stable.", "So far this year, prices have been stable."),
        ("Exports have grown since this year.", "Exports have grown so far this year."),
    ],
)
def test_a_bare_time_becomes_a_phrase(english: str, expected: str) -> None:
    assert copy_edited(english) == expected


@pytest.mark.parametrize(
    "english",
    [
        "The first half of 2021 saw a gradual recovery.",
        "The past three years, which were dry, changed the river.",
        "The last quarter was the best, the company said.",
        "Among the second group, three won.",
        "Since this company was founded, it has grown.",
        "On 22 August, it opened.",
        "In May 20 people died there.",
        "On May 20 and 21 the bridge is closed.",
        "The Chengdu Universiade, July 28–August 8, was held there.",
        "It rose by 0.4 percentage points, a 40 percent-owned firm said.",
        "A one-year plan and a European city of a unique kind.",
        "Beijing Eastern Advisory Company, Ltd. by then held 51%.",
        "He was 6' 2\" tall.",
        "The U.S. The talks go on.",
    ],
)
def test_what_may_be_right_stays(english: str) -> None:
    assert copy_edited(english) == english


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        (
            "On December 18, 2023, the third line opened.",
            "On 18 December 2023, the third line opened.",
        ),
        ("It opened on August 22nd.", "It opened on 22 August."),
        ("It runs from July 28 to July 30, 2023.", "It runs from 28 July to 30 July 2023."),
        ("It was founded on May 1, 2011.", "It was founded on 1 May 2011."),
        ("As of June 30, it had 20 people.", "As of 30 June, it had 20 people."),
    ],
)
def test_days_stand_before_their_months(english: str, expected: str) -> None:
    assert copy_edited(english) == expected


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        (
            "The city's plan, \"the companies' last hope\", failed.",
            "The city’s plan, “the companies’ last hope”, failed.",
        ),
        ('"We won," he said.', "“We won,” he said."),
        ("Output grew 40 percent and 5 per cent.", "Output grew 40% and 5%."),
        ("It is a 8-inch line of the the plant.", "It is an 8-inch line of the plant."),
        ("My craft —— a talk with Wu.", "My craft — a talk with Wu."),
        ("He has a apple and a 8-inch line.", "He has an apple and an 8-inch line."),
        ("according to the U.S. embassy, it rained.", "According to the US embassy, it rained."),
    ],
)
def test_small_slips_are_mended(english: str, expected: str) -> None:
    assert copy_edited(english) == expected


@pytest.mark.parametrize(
    "english",
    [
        "On December 18, 2023, 40 percent of the 3,200 schools opened.",
        "The first half of 2021, its sales fell 4.5 percent to 2 billion yuan by June 30th.",
        "Since this year, a 8-inch line made 30,000 wafers from March 5 to April 6.",
    ],
)
def test_no_figure_is_changed(english: str) -> None:
    def values(text: str) -> list[str]:
        return sorted(repr((f.kind, f.value, f.when)) for f in read_english_figures(text))

    assert values(copy_edited(english)) == values(english)


def test_editing_twice_changes_nothing_more() -> None:
    once = copy_edited('The past three years, a 8-inch line made 40 percent of "the wafers".')
    assert copy_edited(once) == once


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("Our city’s rivers rose.", "The city’s rivers rose."),
        ("It rained in parts of our province.", "It rained in parts of the province."),
        ("He said: “Our city is safe.”", "He said: “Our city is safe.”"),
        ("We love our city.", "We love our city."),
        ("Your city and our cities grew.", "Your city and our cities grew."),
        (
            "“It rained,” he said of our city, “a lot.”",
            "“It rained,” he said of the city, “a lot.”",
        ),
    ],
)
def test_our_city_is_the_city(english: str, expected: str) -> None:
    assert copy_edited(english) == expected
