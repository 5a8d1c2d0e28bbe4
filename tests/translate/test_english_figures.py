"""Figures of English text, by value, unit and kind."""

from __future__ import annotations

from decimal import Decimal

import pytest

from zhbrief.translate.english_figures import read_english_figures
from zhbrief.translate.quantity import Kind

CASES = [
    ("It has 30,000 units.", "30000", Kind.NUMBER, ""),
    ("It has thirty thousand units.", "30000", Kind.NUMBER, ""),
    ("It has 30k users.", "30000", Kind.NUMBER, ""),
    ("It has twenty-one members.", "21", Kind.NUMBER, ""),
    ("It has two hundred and five members.", "205", Kind.NUMBER, ""),
    ("It has a hundred members.", "100", Kind.NUMBER, ""),
    ("It has half a million members.", "500000", Kind.NUMBER, ""),
    ("It has a dozen members.", "12", Kind.NUMBER, ""),
    ("It has dozens of members.", "10", Kind.NUMBER, ""),
    ("It has tens of thousands of members.", "10000", Kind.NUMBER, ""),
    ("It has several hundred members.", "100", Kind.NUMBER, ""),
    ("It costs 2 billion yuan.", "2000000000", Kind.MONEY, "CNY"),
    ("It costs RMB 2 billion.", "2000000000", Kind.MONEY, "CNY"),
    ("It costs RMB280 million.", "280000000", Kind.MONEY, "CNY"),
    ("It costs $2bn.", "2000000000", Kind.MONEY, "USD"),
    ("It costs US$1.5 million.", "1500000", Kind.MONEY, "USD"),
    ("It costs HK$60.", "60", Kind.MONEY, "HKD"),
    ("It costs €5m.", "5000000", Kind.MONEY, "EUR"),
    ("It costs 300 euros.", "300", Kind.MONEY, "EUR"),
    ("It rose 17.6%.", "17.6", Kind.PERCENT, ""),
    ("It rose 17.6 per cent.", "17.6", Kind.PERCENT, ""),
    ("It rose by 2 percentage points.", "2", Kind.POINTS, ""),
    ("A third of them.", str(Decimal(1) / 3), Kind.FRACTION, ""),
    ("Half of them.", "0.5", Kind.FRACTION, ""),
    ("It is eight times larger.", "8", Kind.MULTIPLE, ""),
    ("It is a tenfold rise.", "10", Kind.MULTIPLE, ""),
    ("It doubled.", "2", Kind.MULTIPLE, ""),
    ("It covers 400 hectares.", "400", Kind.MEASURE, "hectare"),
    ("It is 5 \u03bcm thick.", "5", Kind.MEASURE, "micron"),  # the Greek letter
    ("It is 5 \u00b5m thick.", "5", Kind.MEASURE, "micron"),  # the sign for micro
    ("It covers 6,000 mu.", "6000", Kind.MEASURE, "mu"),
    ("It covers 600 square metres.", "600", Kind.MEASURE, "square metre"),
    ("It covers 600 sq m of floor.", "600", Kind.MEASURE, "square metre"),
    ("An 8-inch chip.", "8", Kind.MEASURE, "inch"),
    ("It makes 3,000 tons.", "3000", Kind.MEASURE, "tonne"),
    ("It weighs 5kg.", "5", Kind.MEASURE, "kilogram"),
    ("It took 17 years.", "17", Kind.DURATION, "year"),
    ("A three-year plan.", "3", Kind.DURATION, "year"),
    ("At 5 p.m.", "1020", Kind.CLOCK, ""),
    ("At 17:30.", "1050", Kind.CLOCK, ""),
    ("In the 1990s.", "1990", Kind.PERIOD, "decade"),
    ("In the 19th century.", "19", Kind.PERIOD, "century"),
    ("In the third quarter.", "3", Kind.PERIOD, "quarter"),
    ("In Q3.", "3", Kind.PERIOD, "quarter"),
    ("In the first six months.", "1", Kind.PERIOD, "half"),
    ("The 26th festival.", "26", Kind.ORDINAL, ""),
    ("The twenty-sixth festival.", "26", Kind.ORDINAL, ""),
]


@pytest.mark.parametrize(("text", "value", "kind", "unit"), CASES, ids=[case[0] for case in CASES])
def test_reading(text: str, value: str, kind: Kind, unit: str) -> None:
    (figure,) = read_english_figures(text)
    assert (figure.value, figure.kind, figure.unit) == (Decimal(value), kind, unit)


DATES = [
    ("On July 25.", [(None, 7, 25)]),
    ("On 25 July 2020.", [(2020, 7, 25)]),
    ("On July 25, 2020.", [(2020, 7, 25)]),
    ("From July 25 to 26.", [(None, 7, 25), (None, 7, 26)]),
    ("On July 17 and 22.", [(None, 7, 17), (None, 7, 22)]),
    ("On July 25, 4 cases.", [(None, 7, 25)]),
    ("In December 2019.", [(2019, 12, None)]),
    ("In 2019.", [(2019, None, None)]),
    ("In 221 BC.", [(-221, None, None)]),
    ("On the 26th, it opened.", [(None, None, 26)]),
    ("It may march on.", []),
    ("In May.", [(None, 5, None)]),
    ("The Long March, crossing rivers.", []),
    ("On 2020-07-26.", [(2020, 7, 26)]),
]


@pytest.mark.parametrize(("text", "dates"), DATES, ids=[case[0] for case in DATES])
def test_dates(text: str, dates: list[tuple[int | None, int | None, int | None]]) -> None:
    found = [figure.when for figure in read_english_figures(text)]
    assert [(when.year, when.month, when.day) for when in found if when] == dates


SOFT = [
    "One of the best.", "No one knows.", "One another.", "The first time.", "Both sides.",
    "A pair of shoes.", "COVID-19 spread.", "The Three Gorges dam.", "At 5G speed.",
    "The Boeing 737NG.", "A second-hand car.", "World War II.",
]  # fmt: skip


@pytest.mark.parametrize("text", SOFT)
def test_small_words_and_names_demand_no_source(text: str) -> None:
    needy = [f for f in read_english_figures(text) if not f.is_soft and f.value not in (0, 1)]
    assert needy == []


def test_first_of_a_range_shares_the_unit() -> None:
    low, high = read_english_figures("Between 3 and 5 million yuan.")
    assert (low.unit, high.unit) == ("CNY", "CNY")
    assert Decimal(3000000) in low.values


@pytest.mark.parametrize(
    ("text", "name", "read"),
    [
        ("The 15TH FIVE-YEAR PLAN has 3 parts.", "15th Five-Year Plan", ["3"]),
        ("F-16s and an F-16, 5 in all.", "F-16", ["F-16s", "5"]),
        ("Two İstanbul 5 clubs, 6 in İSTANBUL 5.", "İstanbul 5", ["Two", "6"]),
    ],
)
def test_known_names_are_closed_where_they_stand_alone(
    text: str, name: str, read: list[str]
) -> None:
    assert [figure.text.strip() for figure in read_english_figures(text, (name,))] == read


# A reader is asked only where a word of its row stands, which nothing of it may lack.
@pytest.mark.parametrize(
    "text",
    [
        "３ cases", "forty cases", "a crore of rupees", "half a million", "the hundred million",
        "21st place", "the ninetieth time", "tens of millions", "multimillion deals", "trebled",
        "half-dozen", "bilateral trade", "the next morning", "tomorrow", "http://a.b", "on the 3rd",
        "44 BC", "since 1998",
    ],
)  # fmt: skip
def test_no_reader_is_left_out(text: str) -> None:
    assert read_english_figures(text)
