"""A clause that left no trace and a sentence that nothing explains are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zhbrief.translate.checks import Check
from zhbrief.translate.checks.content import AddedSentence, DroppedClause
from zhbrief.translate.model import Severity

Ask = Callable[[Check, str, str], Severity | None]
Score = Callable[[Check, str, str], float]

SOURCE = "政府投资修建新的医院和学校，同时要求企业减少污染、保护环境，并为失业工人提供培训。"
WHOLE = (
    "The government is investing in new hospitals and schools; at the same time it requires "
    "enterprises to reduce pollution and protect the environment, and to train jobless workers."
)


def test_a_whole_translation_is_accepted(ask: Ask) -> None:
    assert ask(DroppedClause(), SOURCE, WHOLE) is None
    assert ask(AddedSentence(), SOURCE, WHOLE) is None


@pytest.mark.parametrize(
    ("english", "least"),
    [
        pytest.param("The government builds new hospitals and schools.", "warning", id="last two"),
        pytest.param(
            "Enterprises must reduce pollution, protect the environment and offer training for "
            "unemployed workers.",
            "info",
            id="first one",
        ),
        pytest.param("It will do a lot in the years ahead.", "error", id="all"),
    ],
)
def test_a_dropped_clause_is_told(ask: Ask, english: str, least: str) -> None:
    told = ask(DroppedClause(), SOURCE, english)
    assert told is not None and told.rank >= Severity(least).rank


def test_more_dropped_clauses_weigh_more(score: Score) -> None:
    parts = [
        WHOLE,
        "The government builds hospitals and schools and makes enterprises reduce pollution.",
        "The government builds hospitals and schools.",
        "It does.",
    ]
    scores = [score(DroppedClause(), SOURCE, part) for part in parts]
    assert scores == sorted(scores) and len(set(scores)) == len(parts)


def test_the_message_shows_the_clause() -> None:
    from zhbrief.translate.constraints import Context
    from zhbrief.translate.glossary import Glossary
    from zhbrief.translate.model import Candidate

    glossary = Glossary.builtin()
    source = Context.of([SOURCE], glossary).prepare(SOURCE)
    candidate = Candidate("The government builds new hospitals and schools.")
    (finding,) = DroppedClause().score(source, candidate, glossary)
    assert "企业减少污染" in finding.message and "医院" not in finding.message


def test_an_added_sentence_is_told(ask: Ask) -> None:
    added = "Foreign tourists visited the museum last summer and praised its famous paintings."
    assert ask(AddedSentence(), SOURCE, f"{WHOLE} {added}") is Severity.WARNING


def test_one_sentence_made_two_is_accepted(ask: Ask) -> None:
    english = WHOLE.replace("; at", ". At")
    assert ask(AddedSentence(), SOURCE, english) is None


@pytest.mark.parametrize("chinese", ["", "。", "A 股", "王小明"])
@pytest.mark.parametrize("english", ["", ".", "。", "A share"])
def test_what_gives_nothing_to_compare_is_accepted(ask: Ask, chinese: str, english: str) -> None:
    assert ask(DroppedClause(), chinese, english) is None
    assert ask(AddedSentence(), chinese, english) is None
