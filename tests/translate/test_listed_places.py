"""Places without their unit, in a list whose count tells what they are."""

from __future__ import annotations

import pytest

from zhbrief.translate.constraints import Context
from zhbrief.translate.glossary import Glossary


def _places(text: str) -> dict[str, str]:
    request = Context.of([text], Glossary.builtin()).prepare(text).request
    return {term.source: term.english for term in request.constraints}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "潼南、铜梁、合川等33个区县出现暴雨。",
            {"潼南": "Tongnan", "铜梁": "Tongliang", "合川": "Hechuan"},
        ),
        (
            "浙江安吉、德清和长兴等县下雪。",
            {"安吉": "Anji", "德清": "Deqing", "长兴": "Changxing"},
        ),
        ("其中奉节、开州两县停电。", {"奉节": "Fengjie", "开州": "Kaizhou"}),
    ],
)
def test_the_members_are_places(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= _places(text).items()


@pytest.mark.parametrize(
    "text",
    [
        "教育、卫生、科技等区直部门到场。",
        "城市、农村、山区等区域受灾。",
        "工业、农业、旅游三县联动。",
    ],
)
def test_words_are_none(text: str) -> None:
    assert not {"教育", "卫生", "城市", "农村", "工业", "农业"} & _places(text).keys()
