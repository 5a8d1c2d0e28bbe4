"""What is written into a sentence says what its Chinese says, and takes nothing of the rest."""

from __future__ import annotations

import pytest

from zhbrief.translate import load_glossary
from zhbrief.translate.constraints import Context, inline


def request(*chinese: str) -> str:
    return inline(Context.of(chinese, load_glossary()).prepare(chinese[-1]).request).strip()


@pytest.mark.parametrize(
    ("chinese", "expected"),
    [
        ("四局比分为25-22、19-25、25-18、25-23。", "四局比分为25-22、19-25、25-18、25-23。"),
        ("中心气压降至九百四十百帕。", "中心气压降至940 hectopascals。"),
        ("一艘075型舰入列。", "一艘075型舰入列。"),
        ("过去一天前线平静。", "过去一天前线平静。"),
        ("公司连续十二季度盈利。", "公司连续十二季度盈利。"),
    ],
)
def test_figures(chinese: str, expected: str) -> None:
    assert request(chinese) == expected
