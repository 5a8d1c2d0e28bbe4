"""Countries in the form that goes before the name of a body."""

from __future__ import annotations

import pytest

from zhbrief.translate.checks import check
from zhbrief.translate.constraints import Context, inline
from zhbrief.translate.glossary import Glossary
from zhbrief.translate.model import Candidate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("秘鲁外交部发表声明。", "Peru's Ministry of Foreign Affairs发表声明。"),
        ("菲律宾外交部发表声明。", "Philippine Ministry of Foreign Affairs发表声明。"),
        ("荷兰央行发表声明。", "Dutch central bank发表声明。"),
        ("美国国民警卫队到场。", "US National Guard到场。"),
        ("日本朝日新闻报道。", "Japan's Asahi Shimbun报道。"),
        ("日本和朝日新闻报道。", "Japan和Asahi Shimbun报道。"),
        ("韩国首尔下雪。", "South Korea Seoul下雪。"),
    ],
)
def test_a_country_before_a_body(text: str, expected: str) -> None:
    prepared = Context.of([text], Glossary.builtin()).prepare(text)
    assert inline(prepared.request) == expected


@pytest.mark.parametrize(
    "english",
    [
        "Peru's Ministry of Foreign Affairs issued a statement.",
        "The Peruvian Foreign Ministry issued a statement.",
    ],
)
def test_either_form_is_right(english: str) -> None:
    context = Context.of(["秘鲁外交部发表声明。"], Glossary.builtin())
    assert not check(context.prepare("秘鲁外交部发表声明。"), Candidate(english), context.glossary)
