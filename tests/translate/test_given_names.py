"""Given names that stand alone in an article that gives the full name."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline


@pytest.mark.parametrize(
    ("texts", "last"),
    [
        (["章子怡昨日回京。", "子怡的母亲很高兴。"], "Ziyi的母亲很高兴。"),
        (["记者采访了张雨欣。", "“雨欣很好。”老师说。"], "“Yuxin很好。”老师说。"),
        # A word, two persons of one given name, and no full name.
        (["记者王建国报道。", "建国以来变化很大。"], "建国以来变化很大。"),
        (["章子怡和王子怡说。", "子怡的母亲很高兴。"], "子怡的母亲很高兴。"),
        (["他昨日回京。", "子怡的母亲很高兴。"], "子怡的母亲很高兴。"),
    ],
)
def test_a_given_name_alone(texts: list[str], last: str) -> None:
    context = Context.of(texts, load_glossary())
    assert inline(context.prepare(texts[-1]).request) == last
