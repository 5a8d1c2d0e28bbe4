"""Dates and listed figures that changed places."""

from __future__ import annotations

import pytest

from zhbrief.translate.comparison import Difference, compare_figures
from zhbrief.translate.constraints import Context
from zhbrief.translate.figures import read_figures
from zhbrief.translate.glossary import Glossary

TOLD = """
2015年至2019年产值翻番。|Output doubled from 2019 to 2015.
2015年至2019年产值翻番。|Output doubled between 2019 and 2015.
船坞7月3日至8月9日关闭。|The dock is closed from 9 August to 3 July.
公司2015年成立，2019年在深圳上市。|The firm was founded in 2019 and went public in Shenzhen in 2015.
"""
ACCEPTED = """
2015年至2019年产值翻番。|Output doubled from 2015 to 2019.
2015年至2019年产值翻番。|By 2019 output was twice that of 2015.
公司2015年成立，2019年在深圳上市。|The firm, founded in 2015, went public in Shenzhen in 2019.
公司2015年成立，2019年在深圳上市。|The firm went public in Shenzhen in 2019; it was founded in 2015.
"""


def _pairs(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _is_exchanged(chinese: str, english: str) -> bool:
    source = Context.of([chinese], Glossary.builtin()).prepare(chinese)
    mismatches = compare_figures(source.figures, english, source=source.text, terms=source.terms)
    return Difference.EXCHANGED in [mismatch.difference for mismatch in mismatches]


@pytest.mark.parametrize(("chinese", "english"), _pairs(TOLD))
def test_tells(chinese: str, english: str) -> None:
    assert _is_exchanged(chinese, english)


@pytest.mark.parametrize(("chinese", "english"), _pairs(ACCEPTED))
def test_accepts(chinese: str, english: str) -> None:
    assert not _is_exchanged(chinese, english)


def test_names_and_figures_may_both_be_listed_the_other_way() -> None:
    chinese = "浙江和江苏的投资分别为3亿元、5亿元。"
    figures = read_figures(chinese)
    both = "Jiangsu and Zhejiang invested 500 million yuan and 300 million yuan."
    one = "Zhejiang and Jiangsu invested 500 million yuan and 300 million yuan."
    assert not compare_figures(figures, both, source=chinese)
    assert compare_figures(figures, one, source=chinese)
