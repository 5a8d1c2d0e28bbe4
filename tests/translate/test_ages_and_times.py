"""An age is no time that something took."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.constrained import Figures
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate

CHINESE = "这名35岁的工人获救。"


def _flags(english: str) -> list[str]:
    context = Context.of([CHINESE], Glossary.builtin())
    findings = Figures().flags(context.prepare(CHINESE), Candidate(english), context.glossary)
    return [flag.message for flag in findings]


@pytest.mark.parametrize(
    "english",
    [
        "The worker was rescued after 35 years.",
        "The worker was trapped for about 35 years.",
        "The worker was rescued 35 years later.",
    ],
)
def test_a_time_is_no_age(english: str) -> None:
    assert _flags(english) == [
        "The source says 35-year-old (35岁的); the English says 35 years: another unit."
    ]


@pytest.mark.parametrize(
    "english",
    [
        "The 35-year-old worker was rescued.",
        "The worker, aged 35, was rescued.",
        "The worker, 35 years of age, was rescued.",
        "They looked for 35-year-old workers and rescued one.",
        "The worker is in his mid-thirties: after 35 years of age he was rescued.",
    ],
)
def test_an_age_is_one(english: str) -> None:
    assert not [message for message in _flags(english) if "another unit" in message]
