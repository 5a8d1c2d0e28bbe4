"""The grammars of answers, read here as regular expressions: no rule comes back to itself."""

from __future__ import annotations

import re

import pytest

from zhbrief.translate.engines.qwen_grammar import MOST_REQUIRED, grammar


def pattern(rules: str) -> re.Pattern[str]:
    """Return a grammar without recursion as one regular expression."""
    bodies = dict(line.split(" ::= ", 1) for line in rules.splitlines())
    return re.compile(expanded(bodies["root"], bodies))


def expanded(body: str, bodies: dict[str, str]) -> str:
    token = re.compile(r'"((?:\\.|[^"\\])*)"|(\[(?:\\.|[^\]])*\])|([a-z]+[0-9]*)|\s+')

    def one(match: re.Match[str]) -> str:
        literal, characters, rule = match.groups()
        if literal is not None:
            return re.escape(literal.replace('\\"', '"').replace("\\\\", "\\"))
        if rule:
            return f"(?:{expanded(bodies[rule], bodies)})"
        return characters or ""

    return token.sub(one, body)


SALES = "去年营收2.5 billion yuan，增长3.2%，卖出30,000部5G手机，COVID-19之后"


@pytest.mark.parametrize(
    "english",
    [
        "Sales were 2.5 billion yuan last year.",
        "Up 3.2%, to 2.5 billion yuan",
        "It sold 30,000 5G phones, and 30,000 in all, after COVID-19.",
        "No figure at all — “quoted”, and 3.2%",
        "It grew 3.2%.",
        "They said: it grew.",
    ],
)
def test_the_figures_of_the_question_may_be_written(english: str) -> None:
    assert pattern(grammar(SALES)).fullmatch(english)


@pytest.mark.parametrize(
    "english",
    [
        "Sales were 2.5 million yuan.",
        "Sales were 25 billion yuan.",
        "It sold 300,000 phones.",
        "It sold 30,000.5 phones.",
        "It sold 30 phones.",
        "In 2019 it sold phones.",
        "It opened at 30,000: 30,000.",
        "It took 19 days.",
        "It came after COVID-30,000.",
        "It came after COVID- 30,000.",
        "销量 rose.",
        "",
    ],
)
def test_no_other_figure_nor_chinese_may_be(english: str) -> None:
    assert not pattern(grammar(SALES)).fullmatch(english)


def test_the_number_of_a_name_keeps_its_hyphen() -> None:
    held = pattern(grammar("直升机卡-52将改装。"))
    assert held.fullmatch("The Ka-52 helicopter will be refitted.")


def test_a_code_may_get_capitals_and_no_raised_digits() -> None:
    held = pattern(grammar("他开着悍马h2上班。"))
    assert held.fullmatch("He drove a Hummer H2 to work.")
    assert held.fullmatch("He drove a Hummer h2 to work.")
    assert not held.fullmatch("He drove a Hummer H² to work.")
    assert pattern(grammar("面积为5 m²。")).fullmatch("The area is 5 m².")


def test_the_name_of_an_illness_is_no_figure() -> None:
    held = pattern(grammar("疫情之后增长16%。"))
    assert held.fullmatch("It grew 16% after COVID-19.")
    assert not held.fullmatch("It grew 16% after COVID-16.")


def test_joined_numbers_stay_joined_or_come_apart() -> None:
    held = pattern(grammar("1995-96赛季，mid-2019"))
    for english in ("The 1995-96 season.", "From 1995 to 96.", "In mid-2019 it ended."):
        assert held.fullmatch(english)
    assert not held.fullmatch("The 2019-96 season.")


def test_a_question_without_figures_has_no_digits_in_its_answer() -> None:
    held = pattern(grammar("天气很好。"))
    assert held.fullmatch("The weather is fine.")
    assert not held.fullmatch("The weather is fine on day 1.")


@pytest.mark.parametrize(
    ("english", "is_allowed"),
    [
        ("In Yizhuang sales were 2.5 billion yuan.", True),
        ("Sales were 2.5 billion yuan in Yizhuang", True),
        ("Sales were 2.5 billion yuan.", False),
        ("In Yizhuang it grew by 3.2%.", False),
    ],
)
def test_what_is_required_must_be_written(english: str, is_allowed: bool) -> None:
    held = pattern(grammar("Yizhuang去年营收2.5 billion yuan，增长3.2%", REQUIRED))
    assert bool(held.fullmatch(english)) is is_allowed


REQUIRED = ("more than 2.5 billion yuan", "Yizhuang")


def test_quotation_marks_are_escaped() -> None:
    held = pattern(grammar('他说"OK"。', ['"OK"']))
    assert held.fullmatch('He said "OK" then.')
    assert not held.fullmatch("He said OK then.")


def test_no_more_is_required_than_a_grammar_can_hold() -> None:
    names = ["Ada", "Bob", "Cleo", "Dora", "Eve"]
    held = pattern(grammar("人", names))
    assert held.fullmatch(f"{', '.join(reversed(names[:MOST_REQUIRED]))} came.")
