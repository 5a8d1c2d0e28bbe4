"""Cities that are words or persons too, told by a place's cue where their country is not named."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate, Code, Severity


def english(text: str, form: str) -> str:
    terms = Context.of([text], Glossary.builtin()).prepare(text).terms
    return next((term.english for term in terms if term.source == form), "")


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("他在里昂读书，后来回国。", "里昂", "Lyon"),
        ("马赛是一座港口城市。", "马赛", "Marseille"),
        ("会议将在利马举行。", "利马", "Lima"),
        ("尼斯发生爆炸。", "尼斯", "Nice"),
    ],
)
def test_beside_a_cue(text: str, form: str, expected: str) -> None:
    assert english(text, form) == expected


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("里昂说，他喜欢这里。", "里昂"),
        ("马赛进球后，比分改写。", "马赛"),
        ("孩子在汉堡店里吃饭。", "汉堡"),
        ("他在快餐店点了一份汉堡。", "汉堡"),
        ("九龙村在汉中市。", "九龙"),
        ("他去过尼斯湖看水怪。", "尼斯"),
        ("警方封锁了楠泰尔市中心。", "泰尔"),
    ],
)
def test_not_without_one(text: str, form: str) -> None:
    assert english(text, form) == ""


def test_it_stays_a_guess() -> None:
    text = "他在里昂读书，后来回国。"
    context = Context.of([text], Glossary.builtin())
    candidate = Candidate("He studied in Lyon and later returned home.")
    flags = check(context.prepare(text), candidate, context.glossary)
    assert [(f.code, f.severity) for f in flags] == [(Code.NAME, Severity.INFO)]
