"""A writer who speaks as I."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks.first_person import FirstPerson
from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate


def _flags(chinese: str, english: str) -> int:
    context = Context.of([chinese], Glossary.builtin())
    source = context.prepare(chinese)
    return len(list(FirstPerson().flags(source, Candidate(english), context.glossary)))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "知情人士透露，这只基金最早下月上市。",
            "A source told me that the fund may list next month.",
        ),
        ("希望各方保持克制。", "I hope that all sides show restraint."),
        ("该桥是全国最长的桥。", "To my knowledge the bridge is the longest in the country."),
    ],
)
def test_tells(chinese: str, english: str) -> None:
    assert _flags(chinese, english) == 1


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("我希望各方保持克制。", "I hope that all sides show restraint."),
        ("“真的想哭。”她说。", "“I really want to cry,” she said."),
        ("记者看到桥已经断了。", "I saw that the bridge was broken."),
        ("第一次世界大战持续了四年。", "World War I lasted four years."),
        ("查理一世被处死。", "Charles I was executed."),
        ("她说真想哭。", "She said: “I really want to cry.”"),
        ("药物进入I期临床试验。", "The drug entered Phase I trials."),
    ],
)
def test_accepts(chinese: str, english: str) -> None:
    assert _flags(chinese, english) == 0
