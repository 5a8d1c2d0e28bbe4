"""Each step of the repair, with engines that say what a script gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context
from zhbrief.translate.model import Candidate, Code, Request, Severity, Translation
from zhbrief.translate.repair import LADDER, is_appended
from zhbrief.translate.translating import translate_prepared

SALES = "公司营收20亿元。"
RIGHT = "The company took in 2 billion yuan."
SILENT = "The company did well."
GLOSSARY = load_glossary()


class ScriptedEngine:
    """Give, for each request in turn, the next answer for its text, the last one for ever."""

    signature = "scripted"

    def __init__(self, script: Mapping[str, Sequence[Sequence[str]]], name: str = "first") -> None:
        self.name = name
        self.requests: list[Request] = []
        self._script = {text: list(answers) for text, answers in script.items()}

    def translate(self, requests: Sequence[Request]) -> list[list[Candidate]]:
        self.requests += requests
        return [self._next(request.text) for request in requests]

    def close(self) -> None:
        """Do nothing: there is nothing to free."""

    def _next(self, text: str) -> list[Candidate]:
        answers = self._script[text]
        given = answers.pop(0) if len(answers) > 1 else answers[0]
        return [Candidate(english) for english in given]


def translated(
    text: str, engine: ScriptedEngine, other: ScriptedEngine | None = None
) -> Translation:
    context = Context.of([text], GLOSSARY)
    (result,) = translate_prepared([context.prepare(text)], engine, context, other=other)
    return result


def test_the_next_candidate_comes_first() -> None:
    engine = ScriptedEngine({SALES: [[SILENT, RIGHT]]})
    result = translated(SALES, engine)
    assert (result.english, result.flags, result.repair) == (RIGHT, (), "")
    assert len(engine.requests) == 1


def test_a_retry_names_what_is_lacking() -> None:
    engine = ScriptedEngine({SALES: [[SILENT], [RIGHT]]})
    result = translated(SALES, engine)
    assert (result.english, result.repair) == (RIGHT, "retry")
    assert engine.requests[1].required == ("2 billion yuan",)
    assert "2 billion yuan" in engine.requests[1].note


def test_a_latin_word_that_was_lost_is_demanded() -> None:
    text = "公司与Softfab签约。"
    engine = ScriptedEngine({text: [["The company signed a contract."], ["It signed Softfab."]]})
    assert translated(text, engine).repair == "retry"
    assert engine.requests[1].required == ("Softfab",)


@pytest.mark.parametrize(
    ("text", "first", "note"),
    [
        (
            "公司在园区里盖了一座新的厂房。",
            "The company built the world's largest plant.",
            "praise",
        ),
        ("公司盖了一座厂房。", "It has 45 plants in all.", "every figure"),
        ("公司盖了一座厂房。", "The plant of Zhengzhou was built.", "every name"),
        ("公司盖了厂房。", "It built it " * 30, "once"),
    ],
    ids=["superlative", "figure", "name", "repetition"],
)
def test_the_note_fits_the_fault(text: str, first: str, note: str) -> None:
    engine = ScriptedEngine({text: [[first], ["The company built a plant."]]})
    assert translated(text, engine).repair == "retry"
    assert note in engine.requests[1].note


def test_a_figure_that_is_only_appended_is_no_repair() -> None:
    before = "The company built a plant in the north and hired many workers."
    engine = ScriptedEngine({SALES: [[before], [f"{before} (2 billion)"]]})
    result = translated(SALES, engine)
    assert result.repair == "stated"
    assert result.english == f"{before} [The Chinese gives: 2 billion yuan.]"


LONG = "公司在园区里新建的工厂去年正式投产，全年营收20亿元；公司今年还要再招聘三百名技术工人。"
HALVES = (
    "公司在园区里新建的工厂去年正式投产，全年营收20亿元。",
    "公司今年还要再招聘三百名技术工人。",
)
FAULTY = "The company's new plant in the park began production last year and hires workers."


def test_clauses_are_translated_one_by_one() -> None:
    engine = ScriptedEngine(
        {
            LONG: [[FAULTY]],
            HALVES[0]: [["The new plant in the park opened last year and took in 2 billion yuan"]],
            HALVES[1]: [["it will hire another 300 technical workers this year."]],
        }
    )
    result = translated(LONG, engine)
    assert result.repair == "clauses"
    assert result.english == (
        "The new plant in the park opened last year and took in 2 billion yuan. "
        "It will hire another 300 technical workers this year."
    )
    assert result.is_clean


def test_another_engine_is_asked_where_there_is_one() -> None:
    engine = ScriptedEngine({SALES: [[SILENT]]})
    other = ScriptedEngine({SALES: [[SILENT, RIGHT]]}, name="second")
    result = translated(SALES, engine, other)
    assert (result.english, result.engine, result.repair) == (RIGHT, "second", "other engine")


def test_a_wrong_figure_is_corrected_and_flagged() -> None:
    engine = ScriptedEngine({SALES: [["The company took in 20 billion yuan."]]})
    result = translated(SALES, engine)
    assert (result.english, result.repair) == (RIGHT, "corrected")
    assert [flag.code for flag in result.flags] == [Code.FIGURE]
    assert "20 billion" in result.flags[0].message


def test_a_lost_figure_is_stated_and_flagged() -> None:
    result = translated(SALES, ScriptedEngine({SALES: [[SILENT]]}))
    assert (result.english, result.repair) == (
        f"{SILENT} [The Chinese gives: 2 billion yuan.]",
        "stated",
    )
    assert [flag.code for flag in result.flags] == [Code.FIGURE]


def test_what_was_corrected_is_still_told_when_something_else_is_stated() -> None:
    text = "公司营收20亿元，卖出300辆汽车，增长12%。"
    engine = ScriptedEngine({text: [["It took in 20 billion yuan, up 12%."]]})
    result = translated(text, engine)
    assert result.english == "It took in 2 billion yuan, up 12%. [The Chinese gives: 300 cars.]"
    assert len([flag for flag in result.flags if flag.code is Code.FIGURE]) == 2


def test_an_added_figure_stays_and_is_an_error() -> None:
    text = "公司盖了厂房。"
    result = translated(text, ScriptedEngine({text: [["The company built 45 plants."]]}))
    assert [(f.code, f.severity) for f in result.flags] == [(Code.FIGURE, Severity.ERROR)]


def test_of_equals_the_earlier_is_kept() -> None:
    engine = ScriptedEngine({SALES: [["It took in 3 euros."], ["It took in 4 euros."]]})
    result = translated(SALES, engine)
    assert "4 euros" not in result.english


def test_clean_sentences_cost_one_request_and_doubtful_ones_a_few() -> None:
    engine = ScriptedEngine({SALES: [[RIGHT]], LONG: [[FAULTY]], **{h: [["No."]] for h in HALVES}})
    context = Context.of([SALES, LONG], GLOSSARY)
    translate_prepared([context.prepare(t) for t in (SALES, LONG)], engine, context)
    texts = [request.text for request in engine.requests]
    assert texts == [SALES, LONG, LONG, *HALVES]


def test_a_name_that_nobody_knows_is_no_reason_to_ask_again() -> None:
    text = "多布罗米斯卡娅来了。"
    engine = ScriptedEngine({text: [["Dobromyskaya came."]]})
    translated(text, engine)
    assert len(engine.requests) == 1


def test_the_steps_are_told_apart() -> None:
    assert len({step.name for step in LADDER}) == len(LADDER)


@pytest.mark.parametrize(
    ("english", "is_refused"),
    [
        ("It rained all day in the north. (7)", True),
        ("A long story of mud and rock. It has 30 wells. The road has 7 kilometres.", True),
        ("A long story of mud, rock and 7 kilometres of road. It has 30 wells.", False),
        ("The road has 7 kilometres.", False),
    ],
    ids=["same with it", "out of order", "in place", "alone"],
)
def test_what_is_appended_is_told_from_what_is_in_place(english: str, is_refused: bool) -> None:
    known = ["7 kilometres", "30 wells"]
    assert is_appended(english, "It rained all day in the north.", known[:1], known) is is_refused


def test_the_note_does_not_confuse_the_checks_of_the_sentence() -> None:
    text = "他代表俱乐部参加了53场比赛，并打进了24球。"
    engine = ScriptedEngine({text: [["He played for the club and has scored 24 goals."]]})
    result = translated(text, engine)
    assert result.repair == "stated"
    assert [flag.code for flag in result.flags] == [Code.FIGURE]
